"""An invented article and beats of every kind, for the tests of the script."""

from __future__ import annotations

from pathlib import Path

from sixty_second.model import Article, Beat, Sentence

LANGUAGES = ("de", "en", "es", "fr", "it", "nb", "nl", "no", "pt", "sv")

TEXTS = (
    "The ferry to Skell Island will stop running in May.",
    "It carried 14,200 people last year.",
    "Another 310 came by plane.",
    "“I have rowed across and I can row again.”",
    "I was born on the island.",
    "In 1931, a storm broke the first pier.",
    "A new ferry is due next spring.",
)
SENTENCES = tuple(Sentence(place, text, place, 0, len(text)) for place, text in enumerate(TEXTS))
ARTICLE = Article(
    "Skell Island ferry to stop in May",
    "text",
    SENTENCES,
    publisher="The Skell Post",
    byline="Ina Brook",
    published="2026-04-02",
)


def beat(place: int, kind: str, **more: object) -> Beat:
    """The beat that says the sentence at that place."""
    sentence = SENTENCES[place]
    fields = {"say": sentence.text, "sources": (sentence,)} | more
    return Beat(id=f"b{place:02d}", kind=kind, **fields)  # type: ignore[arg-type]


SIGN_OFF = Beat("b99", "sign-off", "")
BEATS = (
    beat(0, "hook"),
    beat(1, "number", figure="14,200", label="people"),
    beat(2, "number", figure="310", label="by plane"),
    beat(3, "quote", quotation=TEXTS[3][1:-1], speaker="Tom Hale"),
    beat(4, "fact"),
    beat(5, "context"),
    beat(6, "outlook"),
    SIGN_OFF,
)


def file(folder: Path, name: str, text: str) -> Path:
    """A file with that text."""
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path
