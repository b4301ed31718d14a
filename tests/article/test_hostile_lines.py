"""What looks at lines does so in linear time, whatever they hold."""

from __future__ import annotations

import pytest

from sixty_second.article.bylines import names_in_byline, place_in_byline
from sixty_second.article.clock import stamps
from sixty_second.article.closing import closes, ends, last_section
from sixty_second.article.dates import iso_date
from sixty_second.article.interview import turns
from sixty_second.article.lines import kind
from sixty_second.article.listings import itemised, labelled, listings
from sixty_second.article.paragraphs import Paragraph
from sixty_second.article.persons import says_i
from sixty_second.article.sentences import roles, spans

PIECES = (
    "By A ",
    "A B ",
    "Q: a? ",
    "1. ",
    "• ",
    "14:32 ",
    "about a ",
    "follow us on x ",
    "– ",
    "a, ",
    "5 mar ",
    "“I ",
    "A. ",
)


@pytest.mark.parametrize("piece", PIECES)
def test_a_very_long_line(piece: str) -> None:
    """Every question about one line is answered; if one were not linear, this would not return."""
    line = piece * (200_000 // len(piece))
    assert kind(line)
    assert len(names_in_byline(line)) <= 400
    assert len(place_in_byline(line)) <= 200
    assert isinstance(closes(line, "A B"), bool)
    assert not ends(line)
    assert iso_date(line, "de") in ("", iso_date(line[:200], "de"))
    assert stamps([line, line])
    assert last_section([(line, True), (line, True)]) in (1, 2)
    assert isinstance(says_i(line, "en"), bool)
    places = spans(line, "no")
    assert len(roles(line, places, "no")) == len(places)


@pytest.mark.parametrize("piece", PIECES)
def test_many_short_paragraphs(piece: str) -> None:
    """Five thousand paragraphs are no worse than their words."""
    many = [Paragraph(f"{piece}{number} is it?", bold=piece.strip()) for number in range(5_000)]
    found = labelled(itemised(many))
    assert len(found) == len(many)
    assert len(listings(found)) <= len(many)
    assert len(turns(found, headline="A B on c", language="en")) == len(many)
