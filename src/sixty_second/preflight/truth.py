"""Truth: every number, name and quotation that a beat says stands in the sentences it cites (T1)."""

from __future__ import annotations

import re

from ..captions.characters import clean
from ..claims import names, numbers, quotations
from ..claims.lexicon import ENGLISH
from ..claims.text import bare, folded, loose, ordinary, words
from ..claims.tongues import tongue_of
from .criteria import Criterion, Finding, judged
from .folder import Folder, Told

_FIGURE = re.compile(r"\d+(?:[.,:]\d+)*")
_OUR_OWN = frozenset({"hook", "sign-off"})


def traced(folder: Folder) -> Finding:
    """T1: what is said against what is cited; words by hand are told of, not judged."""
    beats = folder.manifest.beats
    sentences = {sentence.number: clean(sentence.text) for sentence in folder.article.sentences}
    metadata = _metadata(folder)
    common = ordinary(sentences.values())
    found: list[str] = []
    linking = 0
    for beat in beats:
        false = [s.sentence for s in beat.sources if clean(s.text) != sentences.get(s.sentence)]
        found += [f"{beat.id} cites a sentence {number} that the article has not" for number in false]
        own = metadata if beat.kind in _OUR_OWN else ""
        if not beat.sources and beat.kind not in _OUR_OWN and not beat.by_hand:
            found.append(f"{beat.id} cites nothing")
        cited = " ".join([own, *(source.text for source in beat.sources)])
        claims = untraced(
            beat.say,
            cited,
            by_hand=beat.by_hand,
            added=beat.added,
            common=common,
            language=folder.manifest.language,
        )
        found += [f"{beat.id} says {claim!r}" for claim in claims]
        linking += _linking_words(beat, cited)
    hands = sum(len(beat.by_hand) for beat in beats)
    tail = f", {hands} words by hand" if hands else ""
    return judged(found, f"{len(beats)} beats traced, {linking} linking words of the template{tail}")


def untraced(
    say: str,
    cited: str,
    *,
    by_hand: tuple[str, ...] = (),
    added: tuple[str, ...] = (),
    common: frozenset[str] = frozenset(),
    language: str = "en",
) -> list[str]:
    """The numbers, names and quotations of ``say`` that are not in ``cited``, but for words ``by_hand``.

    A sentence may begin with any word that the template ``added`` or that the article has in lower case
    (``common``). In a language that nothing is known of, its small words are taken for English ones. Where
    every noun has a capital, capitals say nothing here.
    """
    tongue = tongue_of(language) or ENGLISH
    say, cited = folded(say), folded(cited)
    hands = {bare(folded(word)) for word in by_hand}
    counted = {*_spelled(cited), *_spelled(folded(" ".join(by_hand)))}
    found = numbers.lost(say, cited, tongue, ordinals=False)
    lost = [number for number in found if not counted.issuperset(_spelled(number))]
    if not tongue.nouns_capital:
        common |= frozenset(words(folded(" ".join(added))))
        lost += [name for name in names.unknown(say, cited, tongue, common=common) if name not in hands]
    return lost if hands else lost + quotations.invented(say, cited)


def _spelled(text: str) -> list[str]:
    """Figures without the commas between their digits, and words, in lower case."""
    figures = [figure.replace(",", "") for figure in _FIGURE.findall(text)]
    return figures + words(text)


def _linking_words(beat: Told, cited: str) -> int:
    """How many words stand in none of the cited sentences and are not by hand: links, and the sign-off's."""
    hands = loose(folded(" ".join(beat.by_hand))).split()
    known = {*loose(folded(cited)).split(), *hands}
    return sum(word not in known for word in loose(folded(beat.say)).split())


def _metadata(folder: Folder) -> str:
    article = folder.article
    facts = (article.headline, article.dek, article.publisher, article.byline, article.place, article.url)
    return " ".join(facts)


CRITERIA = (Criterion("T1", "nothing but the article", "every number, name and quotation cited", traced),)
