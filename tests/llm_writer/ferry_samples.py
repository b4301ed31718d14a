"""An invented article, a narration of it that holds, and a clock that counts words."""

from __future__ import annotations

from typing import Any

from sixty_second.model import Article, Sentence

FERRY = (
    "The ferry between Saltmere and Orrin Island will stop running on 3 March after 64 years.",
    "The harbour board voted by seven to two on Monday to sell the ship, used by 41,000 people in 2025.",
    "Repairs to the hull would cost at least £2.3 million, the board said.",
    "“We have looked at every way to keep her going and there is none,” board chairwoman Ida Crole said.",
    "The board did not set aside money for a new ship.",
    "About 900 people live on the island, and 37 children take the ferry to school every day.",
    "“Nobody asked the people who live here,” said Tom Brandt, a baker on the island.",
    "A private company may run a smaller boat in the summer, according to the mayor of Saltmere.",
    "The captain is accused of hiding damage to the engine in 2024.",
    "He has denied the claim.",
    "Islanders have gathered 1,200 signatures against the sale.",
    "They will hand them to the county council on Friday.",
    "The ship was built in 1962 in Gdansk and has never missed a winter.",
    "The last ferry leaves the old quay at 6 pm on 2 March.",
)


def ferry(*more: str, language: str = "en") -> Article:
    """The article as it was read, with more sentences at its end."""
    texts = (*FERRY, *more)
    starts = [sum(len(text) + 1 for text in texts[:place]) for place in range(len(texts))]
    sentences = tuple(
        Sentence(place, text, place // 2, start, start + len(text))
        for place, (text, start) in enumerate(zip(texts, starts, strict=True))
    )
    return Article(
        "Saltmere to lose its island ferry", " ".join(texts), sentences,
        publisher="The Saltmere Courier", language=language,
    )  # fmt: skip


GOOD: tuple[dict[str, Any], ...] = (
    {
        "say": "After 64 years, the ferry between Saltmere and Orrin Island stops running on 3 March.",
        "show": "Orrin Island ferry stops after 64 years",
        "kind": "hook",
        "sentences": [0],
    },
    {
        "say": "The harbour board voted on Monday, seven to two, to sell the ship.",
        "show": "Board votes 7 to 2 to sell",
        "kind": "fact",
        "sentences": [1],
    },
    {
        "say": "Repairs to its hull would cost at least £2.3m, the board said.",
        "show": "Hull repair: at least £2.3m",
        "kind": "fact",
        "sentences": [2],
    },
    {
        "say": "Ida Crole said: “We have looked at every way to keep her going and there is none.”",
        "show": "Ida Crole, board chairwoman",
        "kind": "quote",
        "sentences": [3],
    },
    {
        "say": "The board did not set aside money for a new ship.",
        "show": "No money for a new ship",
        "kind": "fact",
        "sentences": [4],
    },
    {
        "say": "Every day, 37 children take the ferry to school.",
        "show": "37 children take the ferry to school",
        "kind": "number",
        "sentences": [5],
    },
    {
        "say": "Tom Brandt, a baker on the island, said: “Nobody asked the people who live here.”",
        "show": "Tom Brandt, baker",
        "kind": "quote",
        "sentences": [6],
    },
    {
        "say": "A private company may run a smaller boat in the summer, the mayor of Saltmere said.",
        "show": "A company may run a smaller boat",
        "kind": "context",
        "sentences": [7],
    },
    {
        "say": "Islanders have gathered 1,200 signatures, to be handed to the county council on Friday.",
        "show": "1,200 signatures against the sale",
        "kind": "outlook",
        "sentences": [10, 11],
    },
)
"""A narration of the ferry's end that a good model might write."""


def clock(text: str) -> int:
    """395 ms a word: a voice at 150 words a minute."""
    return 395 * len(text.split())
