"""What a language needs for its claims to be checked: closed classes of its words. Data only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


def word_set(words: str) -> frozenset[str]:
    """The white-space separated words as a set."""
    return frozenset(words.split())


def table(pairs: str) -> Mapping[str, int]:
    """Words with their values, ``million=1000000``, white-space separated."""
    split = (pair.split("=") for pair in pairs.split())
    return MappingProxyType({word: int(value) for word, value in split})


def phrases(least: str, most: str, about: str) -> tuple[tuple[str, str], ...]:
    """Phrases before a number, comma separated, with what they make of it, longest first; apostrophes
    become spaces, as between words."""
    classes = {"at least": least, "at most": most, "about": about}
    pairs = [
        (phrase.strip().replace("'", " "), name)
        for name, text in classes.items()
        for phrase in text.split(",")
    ]
    return tuple(sorted(pairs, key=lambda pair: -len(pair[0])))


@dataclass(frozen=True, slots=True, kw_only=True)
class Tongue:
    """One language's small words, in lower case, apostrophes straight.

    Attributes:
        code: its BCP 47 language, e.g. ``en``; what num2words knows it by.
        name: as an English reader calls it.
        function: words that carry no matter of their own.
        verbs: auxiliaries: a new statement may begin on one after "and" or a comma.
        pasts: past forms that no ending gives away.
        negations, hedges, speech: what denies, what takes half back, what says that somebody said it.
        says: what plainly says that somebody said it, standing first or last: "the mayor said".
        breaks: words with which a statement of its own begins.
        leaning: pronouns that stand for something said before.
        scales: words that multiply the number before them, in the singular.
        plurals: the same in the plural; alone they are no number ("thousands of people").
        bounds: phrases before a number, and whether they make it a least, a most or a guess.
        endings: what names and nouns take on; a name with another of them is the same name.
        calendar: days and months that are written with a capital and belong to no name.
        decimal_comma: whether 1.500 is fifteen hundred.
        nouns_capital: whether every noun has a capital, so that a capital alone makes no name.
    """

    code: str
    name: str
    function: frozenset[str]
    verbs: frozenset[str]
    negations: frozenset[str]
    hedges: frozenset[str]
    speech: frozenset[str]
    says: frozenset[str]
    breaks: frozenset[str]
    leaning: frozenset[str]
    scales: Mapping[str, int]
    plurals: Mapping[str, int]
    bounds: tuple[tuple[str, str], ...]
    endings: tuple[str, ...] = ("s",)
    calendar: frozenset[str] = frozenset()
    pasts: frozenset[str] = frozenset()
    decimal_comma: bool = True
    nouns_capital: bool = False


_VERBS = word_set(
    "is are was were be been being am has have had having do does did will would shall should can could "
    "may might must isn't aren't wasn't weren't hasn't haven't hadn't doesn't didn't don't won't wouldn't "
    "can't couldn't shouldn't mustn't cannot"
)

ENGLISH = Tongue(
    code="en",
    name="English",
    function=_VERBS
    | word_set(
        "a an the this that these those my your his her its our their whose every each some any no both "
        "all either neither another such much many few several more most less fewer other what which of "
        "in on at to for with by from about into onto over after before under between against during "
        "without within through throughout among across behind beyond despite toward towards upon near "
        "until till via amid per than as like around along above below beneath beside besides inside "
        "outside off past since except regarding including following unlike and or but nor yet so because "
        "while when where if although though unless whether whereas how why once lest i he she it we you "
        "they there who whom him me us them not also then here now later still even too very hers ours "
        "theirs only just out up down not never been one ones own said says say according it's he's she's "
        "that's there's they're we're"
    ),
    verbs=_VERBS,
    negations=word_set(
        "not no never none nobody nothing neither nor without cannot hardly barely scarcely unlikely "
        "failed fails fail denied denies deny refused refuses refuse rejected rejects reject declined "
        "declines false falsely lacks lacked unable cleared acquitted"
    ),
    hedges=word_set(
        "may might could allegedly alleged apparently reportedly possibly perhaps probably likely "
        "suspected suspicion accused charged unconfirmed appears appeared appear seems seemed seem "
        "believed thought expected expects expect estimated potential potentially purported supposedly "
        "rumoured rumored proposed planned plans plan hopes hoped hope threatened claimed claims claim if"
    ),
    speech=word_set(
        "said says say saying told tells telling adds added adding explained explains insisted insists "
        "claimed claims warned warns warning announced announces wrote writes tweeted argued argues "
        "admitted admits revealed reveals stated states noted notes recalled replied confirmed confirms "
        "testified suggested suggests concluded reported reports stressed urged vowed denied denies "
        "alleged alleges according called calls believes believe thinks think asked asks described "
        "describes reportedly allegedly"
    ),
    says=word_set("said says say according"),
    breaks=word_set(
        "but while although though whereas because since after before when who which where whose until if"
    ),
    leaning=word_set(
        "he she it they him her his its their this that these those such both here there he's she's it's "
        "they're that's"
    ),
    scales=table(
        "hundred=100 thousand=1000 million=1000000 billion=1000000000 trillion=1000000000000 dozen=12 "
        "k=1000 m=1000000 mn=1000000 bn=1000000000 tn=1000000000000"
    ),
    plurals=table(
        "hundreds=100 thousands=1000 millions=1000000 billions=1000000000 trillions=1000000000000 dozens=12"
    ),
    bounds=phrases(
        "at least, more than, over, above, no fewer than, no less than, not less than, upwards of, "
        "in excess of, as many as",
        "up to, at most, less than, fewer than, under, below, no more than, not more than, at the most",
        "about, around, nearly, almost, roughly, approximately, an estimated, close to, just over, "
        "just under, some, virtually",
    ),
    calendar=word_set(
        "monday tuesday wednesday thursday friday saturday sunday january february march april may june "
        "july august september october november december"
    ),
    pasts=word_set(
        "won lost made took went came saw got gave found left kept held began fell rose led met sent "
        "built spent bought sold paid hit cut put set ran beat broke brought became drew drove flew grew "
        "knew lay lied rode sank sat shot shut slept spoke stood stole struck swam taught threw wore wept "
        "fought heard hid"
    ),
    decimal_comma=False,
)
