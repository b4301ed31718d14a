"""What the rules of this room know of a language: closed classes of its words."""

from __future__ import annotations

from dataclasses import dataclass


def phrases_of(text: str) -> tuple[str, ...]:
    """The phrases of a text that are parted by commas or line ends, in order."""
    parts = (part.strip() for line in text.splitlines() for part in line.split(","))
    return tuple(" ".join(part.split()) for part in parts if part)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Tongue:
    """One language's small words, in lower case, apostrophes straight. An empty class takes part in no rule.

    Attributes:
        code: its BCP 47 language, e.g. ``de``; empty for one that nothing is known of.
        light: words that say little about what an article is about.
        articles: definite and indefinite.
        endings: what a stem is made by taking off, the longest that fits.
        finals: letters taken off then.
        elided: what a word begins with that stands for another: ``l'``.
        openers: first words with which a sentence hangs on the one before.
        openings: the same of several words.
        free: openings that look bound and are not.
        leaning: first words that are pronouns when a verb follows, else articles: ``das``, ``det``.
        finite: endings that make the word after one of them a verb.
        clitics: pronouns that stand before a verb with one of these endings: ``los alejaron``.
        pointing: determiners that stand for something told before, unless one of ``times`` follows.
        times: words of time.
        pronouns: personal ones that stand for people or things told before.
        subjectless: whether a sentence may leave its subject out, and then begins on its verb.
        connectives: openings before a comma that may go, the sentence being whole without them.
        conjunctions: first words that may go without one, before ``subjects`` or a name.
        subjects: words with which a subject begins, or that are one.
        verbs: the commonest finite forms.
        joining: conjunctions before which, after a comma, a main clause begins.
        subordinate: those with which a clause begins that hangs on another.
        speech: verbs of saying, in the forms that quote.
        sources: what else says who says so: ``laut``, ``according to``.
        negations, hedges: what denies, what takes half back.
        outlook: what makes a sentence one about what comes.
        background: what makes it one about what was before.
        ages: what follows the number in an age between commas: ``ans``; nothing may, too.
        skipped: beginnings of lines of a page that are no part of its story.
        callings: endings of words that say what somebody is, where all nouns have capitals.
        particles: small words inside a name.
    """

    code: str = ""
    light: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    endings: tuple[str, ...] = ()
    finals: str = ""
    elided: tuple[str, ...] = ()
    openers: frozenset[str] = frozenset()
    openings: tuple[str, ...] = ()
    free: tuple[str, ...] = ()
    leaning: frozenset[str] = frozenset()
    finite: tuple[str, ...] = ()
    clitics: frozenset[str] = frozenset()
    pointing: frozenset[str] = frozenset()
    times: frozenset[str] = frozenset()
    pronouns: frozenset[str] = frozenset()
    subjectless: bool = False
    connectives: tuple[str, ...] = ()
    conjunctions: frozenset[str] = frozenset()
    subjects: frozenset[str] = frozenset()
    verbs: frozenset[str] = frozenset()
    joining: frozenset[str] = frozenset()
    subordinate: frozenset[str] = frozenset()
    speech: frozenset[str] = frozenset()
    sources: tuple[str, ...] = ()
    negations: frozenset[str] = frozenset()
    hedges: frozenset[str] = frozenset()
    outlook: tuple[str, ...] = ()
    background: tuple[str, ...] = ()
    ages: tuple[str, ...] = ()
    skipped: tuple[str, ...] = ()
    callings: tuple[str, ...] = ()
    particles: frozenset[str] = frozenset()

    @property
    def english(self) -> bool:
        """Whether it is English, whose grammar the rules know."""
        return self.code == "en"
