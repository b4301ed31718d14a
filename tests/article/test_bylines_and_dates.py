"""Who wrote it, where and when, in the forms of many houses."""

from __future__ import annotations

import pytest

from sixty_second.article.bylines import names_in_byline, place_in_byline
from sixty_second.article.dates import iso_date
from sixty_second.article.lines import kind


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Ada Quill", "Ada Quill"),
        ("By Ada Quill and Bo Ray", "Ada Quill and Bo Ray"),
        ("By Ada Quill, Bo Ray and Cy Dunn", "Ada Quill, Bo Ray, Cy Dunn"),
        ("By Ada Quill, The Ellis Courier", "Ada Quill"),
        ("By ADA QUILL and BO RAY, Associated Press", "Ada Quill and Bo Ray"),
        ("By Ada Quill BBC News, Port Ellis", "Ada Quill"),
        ("By Ada Quill | WELL | Nov. 3, 2024", "Ada Quill"),
        ("By Ada Quill in Port Ellis", "Ada Quill"),
        ("Posted on March 5, 2024 by Ada Quill", "Ada Quill"),
        ("Ada Quill, MS, RD on March 5, 2024", "Ada Quill"),
        ("Written by Ada Quill", "Ada Quill"),
        ("Von Ada Quill, Berlin", "Ada Quill"),
        ("Par Ada Quill (avec AFP)", "Ada Quill"),
        ("Por Ada Quill y Bo Ray", "Ada Quill y Bo Ray"),
        ("Di Ada Quill", "Ada Quill"),
        ("Door Ada van der Quill", "Ada van der Quill"),
        ("Av Ada Quill", "Ada Quill"),
        ("Tekst: Ada Quill", "Ada Quill"),
        ("Posted on", ""),
        ("New York Times", ""),
    ],
)
def test_names_out_of_a_byline(line: str, names: str) -> None:
    """The persons, without their house, titles, dates and places."""
    assert names_in_byline(line) == names


def test_a_stated_byline_may_be_no_person() -> None:
    """What the page itself states stays, as an agency or a desk."""
    assert names_in_byline("Reuters", stated=True) == "Reuters"
    assert names_in_byline("Editorial", stated=True) == "Editorial"
    assert names_in_byline("posted on", stated=True) == ""


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("By Ada Quill in Port Ellis", "Port Ellis"),
        ("Von Ada Quill aus Berlin", "Berlin"),
        ("Par Ada Quill à Paris", "Paris"),
        ("By Ada Quill", ""),
        ("In Port Ellis", ""),
    ],
)
def test_the_place_in_a_byline(line: str, place: str) -> None:
    """``By X in Paris`` says where the story was written."""
    assert place_in_byline(line) == place


@pytest.mark.parametrize(
    ("written", "iso"),
    [
        ("5. März 2024, 10:00 Uhr", "2024-03-05"),
        ("Publié le 5 mars 2024 à 10h00", "2024-03-05"),
        ("1er août 2024", "2024-08-01"),
        ("5 de marzo de 2024", "2024-03-05"),
        ("05 mar 2024 - 10:00 CET", "2024-03-05"),
        ("5 de março de 2024", "2024-03-05"),
        ("5 maggio 2024", "2024-05-05"),
        ("5 mei 2024", "2024-05-05"),
        ("5. mai 2024", "2024-05-05"),
        ("5 maj 2024", "2024-05-05"),
        ("05.03.2024, 10:00", "2024-03-05"),
        ("20240305", "2024-03-05"),
        ("1709632800", "2024-03-05T10:00:00+00:00"),
        ("1709632800000", "2024-03-05T10:00:00+00:00"),
        ("13/3/2024", "2024-03-13"),
        ("3/13/2024", "2024-03-13"),
        ("3/4/2024", ""),
        ("31.02.2024", ""),
        ("5 ma 2024", ""),
    ],
)
def test_dates_of_many_forms(written: str, iso: str) -> None:
    """Months in nine languages, points and slashes, seconds since 1970; what may be either is none."""
    assert iso_date(written) == iso


@pytest.mark.parametrize(
    "line",
    [
        "05.03.2024, 10:00 Uhr",
        "Publié le 05 mars 2024 à 10h00, modifié le 06 mars 2024 à 12h00",
        "Actualizado el 5 de marzo de 2024 a las 10:00",
        "Publicado em 5 de março de 2024 às 10h00",
        "Pubblicato il 5 marzo 2024 alle ore 10:00",
        "Gepubliceerd op 5 maart 2024 om 10:00",
        "Publisert 5. mars 2024 kl. 10:00",
        "Publicerad 5 mars 2024 kl 10.00",
        "vor 5 Minuten",
        "il y a 5 minutes",
        "hace 5 minutos",
        "5 minuti fa",
        "5 min siden",
        "Lesezeit: 3 Min.",
        "Temps de lecture 3 min.",
        "8:30 p.m.",
        "14.32",
        "Updated at 14.32 GMT",
    ],
)
def test_moments_are_no_story(line: str) -> None:
    """A line that only says when is a date in any of the languages."""
    assert kind(line) == "date"
