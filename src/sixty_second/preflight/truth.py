"""Truth: every number, name and quotation that a beat says stands in the sentences it cites (T1)."""

from __future__ import annotations

import re
import unicodedata

from ..captions import lexicon
from ..captions.characters import clean
from .criteria import Criterion, Finding, judged
from .folder import Folder, Told

_NUMBER = re.compile(r"\d+(?:[.,:]\d+)*")
_WORD = re.compile(r"[^\W\d_]+(?:['’.&-][^\W\d_]+)*")
_QUOTED = re.compile(r"[“\"]([^“”\"]{1,1000})[”\"]")
_SENTENCE_END = re.compile(r"[.!?…:][\"'”’)]*$|^[-—–]$")
_SPELLED = lexicon.NUMBERS - {"one", "half", "quarter", "third"}
_OUR_OWN = frozenset({"hook", "sign-off"})


def traced(folder: Folder) -> Finding:
    """T1: what is said against what is cited; words by hand are told of, not judged."""
    beats = folder.manifest.beats
    sentences = {sentence.number: clean(sentence.text) for sentence in folder.article.sentences}
    metadata = _metadata(folder)
    found: list[str] = []
    linking = 0
    for beat in beats:
        false = [s.sentence for s in beat.sources if clean(s.text) != sentences.get(s.sentence)]
        found += [f"{beat.id} cites a sentence {number} that the article has not" for number in false]
        own = metadata if beat.kind in _OUR_OWN else ""
        if not beat.sources and beat.kind not in _OUR_OWN and not beat.by_hand:
            found.append(f"{beat.id} cites nothing")
        cited = " ".join([own, *(source.text for source in beat.sources)])
        claims = untraced(beat.say, cited, by_hand=beat.by_hand, language=folder.manifest.language)
        found += [f"{beat.id} says {claim!r}" for claim in claims]
        linking += _linking_words(beat, cited)
    hands = sum(len(beat.by_hand) for beat in beats)
    tail = f", {hands} words by hand" if hands else ""
    return judged(found, f"{len(beats)} beats traced, {linking} linking words of the template{tail}")


def untraced(say: str, cited: str, *, by_hand: tuple[str, ...] = (), language: str = "en") -> list[str]:
    """The numbers, names and quotations of ``say`` that are not in ``cited``, but for words ``by_hand``.

    In German capitals say nothing: every noun has one.
    """
    say, cited = _folded(say), _folded(cited)
    hands = {_bare(_folded(word)) for word in by_hand}
    counted = {*_numbers(cited), *hands}
    lost = [number for number in _numbers(say) if number not in counted]
    known = {_bare(word) for word in cited.split()} | set(_WORD.findall(cited))
    code = language.split("-")[0].lower()
    told = [] if code == "de" else _names(say, english=code == "en")
    lost += [name for name in told if not _is_known(name, known) and name not in hands]
    if not hands:
        lost += [quotation for quotation in _QUOTED.findall(say) if _loose(quotation) not in _loose(cited)]
    return lost


def _linking_words(beat: Told, cited: str) -> int:
    """How many words stand in none of the cited sentences and are not by hand: links, and the sign-off's."""
    hands = _loose(_folded(" ".join(beat.by_hand))).split()
    known = {*_loose(_folded(cited)).split(), *hands}
    return sum(word not in known for word in _loose(_folded(beat.say)).split())


def _metadata(folder: Folder) -> str:
    article = folder.article
    facts = (article.headline, article.dek, article.publisher, article.byline, article.place, article.url)
    return " ".join(facts)


def _folded(text: str) -> str:
    """The text with one kind of apostrophe, quotation mark and space."""
    text = unicodedata.normalize("NFKC", clean(text))
    return text.translate(str.maketrans("‘’„«»“”", '\'\'"""""'))


def _numbers(text: str) -> list[str]:
    figures = [number.replace(",", "") for number in _NUMBER.findall(text)]
    return figures + [word for word in map(str.lower, _WORD.findall(text)) if word in _SPELLED]


def _names(text: str, *, english: bool) -> list[str]:
    """Words with a capital, but for a sentence's first word when it is a small or linking one.

    Only English's small words are known here: elsewhere a first word's capital says nothing.
    """
    found: list[str] = []
    opens = True
    for raw in text.split():
        word = _bare(raw)
        small = word.lower() in lexicon.FUNCTION_WORDS or word.lower() in _LINKS or raw.endswith(",")
        if word[:1].isupper() and not (opens and (small or not english)) and word != "I":
            found.append(word)
        opens = bool(_SENTENCE_END.search(raw)) or (opens and not word)
    return found


# What a template may begin a sentence with; none of them is a name.
_LINKS = frozenset(
    [
        *(
            "meanwhile",
            "however",
            "here's",
            "according",
            "read",
            "more",
            "full",
            "story",
            "source",
            "reported",
            "looking",
        ),
        *(
            "today",
            "next",
            "first",
            "finally",
            "officials",
            "video",
            "that's",
            "it's",
            "let's",
            "still",
            "yet",
        ),
    ]
)


def _is_known(name: str, known: set[str]) -> bool:
    """Whether the name is in the text, also inside a hyphened word, and also where it began a sentence."""
    candidates = {name, name.lower(), name[:1].lower() + name[1:]}
    return bool(candidates & known) or all(part in known for part in re.split(r"[-/&]", name) if part)


def _bare(word: str) -> str:
    """The word without the marks around it and without the ending of its owner's case."""
    start, end = 0, len(word)
    while start < end and not (word[start].isalnum() or word[start] in "$€£¥"):
        start += 1
    while end > start and not (word[end - 1].isalnum() or word[end - 1] == "%"):
        end -= 1
    return word[start:end].removesuffix("'s")


def _loose(text: str) -> str:
    """Letters and digits only, in lower case: quotations differ in how they begin and end."""
    return " ".join(re.findall(r"\w+", text.lower()))


CRITERIA = (Criterion("T1", "nothing but the article", "every number, name and quotation cited", traced),)
