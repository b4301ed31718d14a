"""Interviews: which paragraphs ask, which answer, and whose answers they are.

An answer is printed without quotation marks, so that told as it stands it would be the house's own statement.
Three forms are known: labels (``Q:``, ``Lena Ortiz:``), questions in bold or as sub-headings, and bare
paragraphs that ask and are answered by turns. Where the answers do not speak of themselves it is no interview
but questions that the writer answers.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from .paragraphs import Paragraph
from .persons import says_we
from .words import word_set

# So many questions make an interview, when they are marked as such; more, when only their form tells. Source:
# our judgement.
_QUESTIONS = 3
_BARE_QUESTIONS = 4

# A label is used again; with this many paragraphs labelled, people are talking. Source: our judgement.
_LABELLED = 4

# More speakers are a row of facts, not a conversation. Source: our judgement.
_SPEAKERS = 20

# Share of the answers that speak of themselves. Source: our judgement.
_PERSONAL = 0.5

# A bare question is no longer, in words, and of the paragraphs from the first on at least this share ask.
_QUESTION_WORDS = 45
_ASKING_SHARE = 0.25

_LABEL = re.compile(r"(?P<name>[^\W\d_][\w.’'&-]{0,29}(?: [^\W\d_][\w.’'&-]{0,29}){0,4})\s?:\s+(?=\S)")
_ASKS = word_set("q question f frage p pregunta pergunta d domanda vraag v spørsmål fråga")
_ANSWERS = word_set("a answer antwort r réponse respuesta resposta risposta antwoord svar s")
_NAME = r"[A-ZÀ-ÝÆØÅÄÖÜ][\w.’'-]+(?: (?:de|van|von|der|la|di|da|bin|al|[A-ZÀ-ÝÆØÅÄÖÜ][\w.’'-]*)){1,3}"
_WITH = re.compile(
    r"\b(?i:interview|q&a|q & a|conversation|gespräch|entretien|entrevista|intervista|interview|intervju|"
    r"samtal|"
    rf"samtale)\s(?i:with|mit|avec|a|con|com|met|med)\s(?P<name>{_NAME})"
)
_HEADED = re.compile(
    r"(?:(?i:interview|q&a|entretien|entrevista|intervista|intervju):?\s)?"
    rf"(?P<name>{_NAME})(?:\s?:\s?[\"“„«‘']|\s(?:on|über|sur)\b)"
)


@dataclass(frozen=True, slots=True)
class Turn:
    """What a paragraph is in an interview; by default nothing, as in a paragraph before it begins.

    Attributes:
        skip: characters of the label, which is in no sentence.
        asked: characters from the start that are a question.
        answers: whether the rest is an answer.
        speaker: whose; empty when nobody says.
    """

    skip: int = 0
    asked: int = 0
    answers: bool = False
    speaker: str = ""


NARRATION = Turn()


def turns(paragraphs: Sequence[Paragraph], *, headline: str, language: str) -> tuple[Turn, ...]:
    """For each paragraph what it is in the interview; all `NARRATION` when there is none."""
    for form in (_labelled, _marked, _bare):
        found = form(paragraphs, headline, language)
        if found:
            return found
    return (NARRATION,) * len(paragraphs)


def _labelled(paragraphs: Sequence[Paragraph], headline: str, language: str) -> tuple[Turn, ...]:
    """Turns by the labels that paragraphs begin with; none when no label asks."""
    matches = [_LABEL.match(paragraph.text[:160]) for paragraph in paragraphs]
    names = [match["name"] if match and match["name"][0].isupper() else "" for match in matches]
    used = Counter(filter(None, names))
    known = {name for name, times in used.items() if times >= 2}
    asker = _asker(paragraphs, names, known)
    # Who speaks but once is known by bold letters.
    pairs = zip(names, paragraphs, strict=True)
    known |= {name for name, paragraph in pairs if name and paragraph.bold.startswith(name)}
    answerers = known - {asker}
    if len(known) > _SPEAKERS:
        return ()
    if not asker or sum(used[name] for name in known) < _LABELLED - (not answerers):
        return ()
    full = {name: _full_name(name, paragraphs, names, headline) for name in known}
    sole = _guest(headline, paragraphs[0].text)
    found: list[Turn] = []
    speaker, begun = sole, False
    for paragraph, match, name in zip(paragraphs, matches, names, strict=True):
        skip = match.end() if match and name in known else 0
        if name == asker:
            begun, speaker = True, sole if len(answerers) <= 1 else ""
            found.append(Turn(skip, len(paragraph.text)))
        elif name in answerers:
            begun, speaker = True, full[name] or sole
            found.append(Turn(skip, answers=True, speaker=speaker))
        else:
            found.append(Turn(answers=True, speaker=speaker) if begun else NARRATION)
    # Under a bare "A:" the writer may answer.
    said = [one.text for one, turn in zip(paragraphs, found, strict=True) if turn.answers]
    theirs = asker.lower() not in _ASKS or _are_personal(said, language)
    return tuple(found if theirs else (replace(turn, answers=False, speaker="") for turn in found))


def _are_personal(answers: Sequence[str], language: str) -> bool:
    """Whether enough of the answers speak of themselves."""
    return sum(says_we(answer, language) for answer in answers) >= max(2, _PERSONAL * len(answers))


def _asker(paragraphs: Sequence[Paragraph], names: Sequence[str], known: set[str]) -> str:
    """The label whose paragraphs are questions; empty when none is."""
    asking = Counter(name for paragraph, name in zip(paragraphs, names, strict=True) if _asks(paragraph.text))
    times = Counter(names)
    sure = [name for name in known if name.lower() in _ASKS]
    able = sorted(known, key=lambda name: (name in sure, asking[name] / times[name], name), reverse=True)
    best = able[0] if able else ""
    return best if best and asking[best] >= 2 and 2 * asking[best] >= times[best] else ""


def _full_name(label: str, paragraphs: Sequence[Paragraph], names: Sequence[str], headline: str) -> str:
    """The person's name in full: the label, or the name before it in the text that ends as the label does."""
    if label.lower() in _ANSWERS | _ASKS:
        return ""
    if " " in label:
        return label.title() if label.isupper() else label
    intro = " ".join(
        [headline, *(one.text for one, name in zip(paragraphs, names, strict=True) if not name)]
    )[:6000]
    longer = re.compile(rf"\b((?:[A-ZÀ-ÝÆØÅÄÖÜ][\w.’'-]{{1,30}} ){{1,3}}{re.escape(label.title())})\b")
    found = {match[1] for match in longer.finditer(intro)}
    return found.pop() if len(found) == 1 else label.title() if len(label) > 3 and label.isupper() else label


def _marked(paragraphs: Sequence[Paragraph], headline: str, language: str) -> tuple[Turn, ...]:
    """Turns by questions that are in bold or sub-headings."""
    return _by_questions(paragraphs, headline, language, _bold_question, least=_QUESTIONS)


def _bare(paragraphs: Sequence[Paragraph], headline: str, language: str) -> tuple[Turn, ...]:
    """Turns by paragraphs that only ask, when enough do."""
    asking = [at for at, paragraph in enumerate(paragraphs) if _bare_question(paragraph)]
    if not asking or len(asking) < _ASKING_SHARE * (len(paragraphs) - asking[0]):
        return ()
    return _by_questions(paragraphs, headline, language, _bare_question, least=_BARE_QUESTIONS)


def _by_questions(
    paragraphs: Sequence[Paragraph],
    headline: str,
    language: str,
    asked: Callable[[Paragraph], int],
    *,
    least: int,
) -> tuple[Turn, ...]:
    lengths = [asked(paragraph) for paragraph in paragraphs]
    questions = [at for at, length in enumerate(lengths) if length]
    if len(questions) < least:
        return ()
    answers = [
        " ".join([paragraphs[at].text[lengths[at] :], *(one.text for one in paragraphs[at + 1 : after])])
        for at, after in zip(questions, [*questions[1:], len(paragraphs)], strict=True)
    ]
    answers = [answer for answer in answers if answer.strip()]
    if not _are_personal(answers, language):
        return ()
    guest = _guest(headline, paragraphs[0].text)
    found: list[Turn] = [NARRATION] * questions[0]
    for paragraph, length in zip(paragraphs[questions[0] :], lengths[questions[0] :], strict=True):
        # Once it has begun, whatever else is in bold asks, too: "Tell us about the bridge."
        asks = length or (len(paragraph.text) if paragraph.bold == paragraph.text else 0)
        found.append(Turn(asked=asks, answers=asks < len(paragraph.text), speaker=guest))
    return tuple(found)


def _bold_question(paragraph: Paragraph) -> int:
    """How many characters are a question in bold or a heading."""
    if paragraph.heading and _asks(paragraph.text):
        return len(paragraph.text)
    bold = paragraph.bold
    return len(bold) if _asks(bold) and len(bold.split()) >= 3 and paragraph.text.startswith(bold) else 0


def _bare_question(paragraph: Paragraph) -> int:
    text = paragraph.text
    words = len(text.split())
    asks = _asks(text) and 3 <= words <= _QUESTION_WORDS and text[0] not in "\"“”„«‘'"
    return len(text) if asks else 0


def _asks(text: str) -> bool:
    return text.rstrip(" \"”»“'’").endswith("?")


def _guest(headline: str, intro: str) -> str:
    """Who is asked, when headline and introduction name that one person; else empty."""
    match = _WITH.search(headline[:300]) or _HEADED.match(headline[:300])
    name = match["name"] if match else ""
    return name if name and name in intro else ""
