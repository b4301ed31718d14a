"""Invented articles for the tests of this room, and a clock that counts words."""

from __future__ import annotations

import re

from sixty_second.model import Article, Sentence

HARBOUR = """\
The port of Elmsworth will close its old fish market in March after 120 years of trading.

The town council voted by 9 votes to 2 on Tuesday to sell the building to a housing company, officials
said.

But traders who rent the 37 stalls say they have been offered nowhere else to go. "We learned about it
from the radio and nobody has called us since," said Maria Oduya, a fishmonger who has worked there since
1994.

She pays £410 a month for a stall beside the ice house. Council leader Peter Hallam said the roof alone
would cost £2.3m to repair.

"We looked at every way of keeping it open and none of them worked," Mr Hallam said. He added that a
smaller market could open on the north quay next year.

The building, which was designed by the engineer Ada Crole, has been listed since 1971. However, listing
does not stop a sale.

Meanwhile, a petition to keep the market has gathered 12,000 signatures. Campaigners will hand it to the
council on Friday.

Fish has been sold on the site since the harbour wall was finished in 1889. About 300 tonnes of cod, crab
and mackerel pass through the hall in a good year.
"""

_EDGE = re.compile(
    r"(?<=[.!?])(?<!Mr\.)(?<!\s[A-Z]\.)\s+(?=[\"“A-Z])|(?<=[.!?][\"”])\s+(?=[\"“A-Z])",
)


def article(
    text: str, *, headline: str = "Elmsworth to close its fish market", language: str = "en"
) -> Article:
    """The text as an article: paragraphs at blank lines, sentences at full stops before a capital."""
    sentences: list[Sentence] = []
    end = 0
    for number, paragraph in enumerate(text.split("\n\n")):
        for part in _EDGE.split(paragraph):
            words = " ".join(part.split())
            if words:
                start = text.index(part.strip(), end)
                end = start + len(part.strip())
                role = "quote" if '"' in words or "“" in words else "body"
                sentences.append(Sentence(len(sentences), words, number, start, end, role))  # type: ignore[arg-type]
    return Article(headline, text, tuple(sentences), language=language, publisher="The Elmsworth Echo")


def clock(text: str) -> int:
    """395 ms a word: a voice at 150 words a minute."""
    return 395 * len(text.split())
