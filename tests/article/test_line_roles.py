"""What a line is, by its words; and datelines."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sixty_second.article import dateline, lines
from sixty_second.article.dates import iso_date
from sixty_second.article.language import tag


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("About Contact Careers Privacy", "menu"),
        ("Home | News | Sport | Weather", "menu"),
        ("Facebook Twitter WhatsApp Email", "share"),
        ("By Ada Quill", "byline"),
        ("By Ada Quill and Bo Ray, The Ellis Courier", "byline"),
        ("Ada Quill - Nov 19, 2019, 8:15 pm CST", "byline"),
        ("Staff writer", "byline"),
        ("Updated March 5, 2024 at 10:30 a.m. ET", "date"),
        ("4 min read", "date"),
        ("Mayor Lena Ortiz speaks on Monday. (AP Photo/Bo Stone)", "caption"),
        ("FILE PHOTO: A ferry leaves Port Ellis", "caption"),
        ("A ferry leaves. Bo Stone/Getty Images", "caption"),
        ("WATCH | The mayor speaks", "promo"),
        ("READ MORE: Five things to know", "promo"),
        ("Sign up for our newsletter to get the news in your inbox", "promo"),
        ("Advertisement", "promo"),
        ("For more, check out the evening programme.", "promo"),
        ("We use cookies to improve this site.", "promo"),
        ("Our reviews are independently selected; we may earn a commission from links.", "notice"),
        ("(Reporting by Ada Quill; Editing by Bo Ray)", "footer"),
        ("© 2024 The Ellis Courier", "footer"),
        ("___", "footer"),
        ("What comes next", "label"),
        ("The council voted on Tuesday.", "prose"),
        ("Most popular among voters was the old bridge.", "prose"),
        ("Video-sharing sites were blocked on Monday.", "prose"),
        ("By entering the race, Ortiz split the vote.", "prose"),
        ("Copyright law was changed on Monday.", "prose"),
        ("With additional troops, the army moved north.", "prose"),
        ("Read-only memory got cheaper in 2019.", "prose"),
        ("You may like it or not, but the bridge is closed.", "prose"),
        ("We asked the European Commission.", "prose"),
        ("Contact sports at the school were banned.", "prose"),
        ("Sen. Bo Casey (PA).", "prose"),
        ("Share prices fell by a third on Tuesday.", "prose"),
    ],
)
def test_a_line_is_known_by_its_words(line: str, kind: str) -> None:
    """The roles of a page's lines are told apart; sentences that only begin like one stay prose."""
    assert lines.kind(line) == kind


@given(st.text(max_size=400))
def test_any_line_has_a_kind(line: str) -> None:
    """No line breaks the patterns."""
    assert lines.kind(line)
    assert dateline.split(line)[1] <= len(line)


@pytest.mark.parametrize(
    "piece", ["(", "By A ", "@a", "[/a ", "more from ", "1 - ", "A.B", "“a", "_", "follow a on "]
)
def test_a_long_hostile_line_takes_linear_time(piece: str) -> None:
    """A megabyte of what patterns begin with is answered; if it were not linear, this would not return."""
    assert lines.kind(piece * (1_000_000 // len(piece)))


@pytest.mark.parametrize(
    ("paragraph", "place", "begins"),
    [
        ("SAN FRANCISCO (AP) — Pacific winds", "SAN FRANCISCO", "Pacific"),
        ("KYIV, Dec 24 (Reuters) - Farmers", "KYIV", "Farmers"),
        ("COLUMBIA, S.C. (AP) — About a dozen", "COLUMBIA, S.C.", "About"),
        ("GROTON ― Police", "GROTON", "Police"),
        ("Santa Barbara, California—Reclusive", "Santa Barbara, California", "Reclusive"),
        ("Berlin (dpa) - Der Rat", "Berlin", "Der"),
        ("PARIS, 24 déc (Reuters) - Le pont", "PARIS", "Le"),
        ("NEW YORK, Dec. 1, 2023 /PRNewswire/ -- Acme", "NEW YORK", "Acme"),
        ("(CNN) — The", "", "The"),
        ("WATCH — The mayor", "", "WATCH"),
        ("UPDATE: It is over — The mayor", "", "UPDATE"),
        ("The bridge — closed since May — is old", "", "The"),
        ("Ada Quill, Bo Ray—The two", "", "Ada"),
        ("NASA — and others", "", "NASA"),
        ("“No” — She left", "", "“No”"),
        ("—", "", "—"),
    ],
)
def test_datelines(paragraph: str, place: str, begins: str) -> None:
    """Places in capitals, with a state, a date or an agency are datelines; other words are not."""
    found, skip = dateline.split(paragraph)
    assert found == place
    assert paragraph[skip:].startswith(begins)


@pytest.mark.parametrize(
    ("written", "iso"),
    [
        ("2024-03-05", "2024-03-05"),
        ("2024-03-05T10:00:00Z", "2024-03-05T10:00:00+00:00"),
        ("Tue, 05 Mar 2024 10:00:00 GMT", "2024-03-05T10:00:00+00:00"),
        ("By Ada Quill | Sept. 5th, 2024", "2024-09-05"),
        ("Tuesday 5 March 2024 17:23, UK", "2024-03-05"),
        ("posted on 2024-03-05 23:30 EST", "2024-03-05"),
        ("2024-13-45", ""),
        ("Flight 714, 2016", ""),
        ("0001-01-01", ""),
        ("soon", ""),
    ],
)
def test_dates(written: str, iso: str) -> None:
    """Machine and English dates become ISO 8601; others are none."""
    assert iso_date(written) == iso


@pytest.mark.parametrize(
    ("stated", "expected"),
    [("en_gb", "en-GB"), ("DE", "de"), ("zh-hant-tw", "zh-Hant-TW"), ("pt_BR.UTF-8", "pt-BR"), ("?", "")],
)
def test_language_tags(stated: str, expected: str) -> None:
    """Tags are brought to the form of BCP 47."""
    assert tag(stated) == expected
