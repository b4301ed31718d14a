"""Datelines in the forms of agencies and papers; and openers that only look like one."""

from __future__ import annotations

import pytest

from sixty_second.article import dateline


@pytest.mark.parametrize(
    ("paragraph", "place", "begins"),
    [
        ("SAN FRANCISCO (AP) — Pacific", "SAN FRANCISCO", "Pacific"),
        ("LONDON, March 3 (Reuters) - The", "LONDON", "The"),
        ("LONDON, March 3 - The", "LONDON", "The"),
        ("PARIS — The", "PARIS", "The"),
        ("PORT ELLIS, Ohio (KELL) — The", "PORT ELLIS, Ohio", "The"),
        ("Port Ellis, Ohio (KELL) - The", "Port Ellis, Ohio", "The"),
        ("Washington, D.C. – The", "Washington, D.C.", "The"),
        ("BUFFALO, N.Y. — Hours", "BUFFALO, N.Y.", "Hours"),
        ("Beirut, Lebanon – The", "Beirut, Lebanon", "The"),
        ("Hong Kong (CNN)Six people", "Hong Kong", "Six"),
        ("(CNN)The", "", "The"),
        ("(Reuters) - The", "", "The"),
        ("CHICAGO--(BUSINESS WIRE)--Acme", "CHICAGO", "Acme"),
        ("LOS ANGELES, Calif., March 3, 2024 (GLOBE NEWSWIRE) -- Acme", "LOS ANGELES, Calif.", "Acme"),
        ("NEW YORK, Dec. 1, 2023 /PRNewswire/ -- Acme", "NEW YORK", "Acme"),
        ("BERLIN (dpa) – Der", "BERLIN", "Der"),
        ("Berlin/Paris (dpa) - Die", "Berlin/Paris", "Die"),
        ("Paris (AFP) – Le", "Paris", "Le"),
        ("PARIS, 3 mars 2024 (AFP) - Le", "PARIS", "Le"),
        ("MADRID, 3 mar. (EFE) - El", "MADRID", "El"),
        ("Madrid, 3 mar (EFE).- El", "Madrid", "El"),
        ("LISBOA, 03 mar 2024 (Lusa) – O", "LISBOA", "O"),
        ("(ANSA) - ROMA, 03 MAR - Il", "ROMA", "Il"),
        ("DEN HAAG (ANP) - De", "DEN HAAG", "De"),
        ("Oslo (NTB): Det", "Oslo", "Det"),
    ],
)
def test_datelines_of_agencies(paragraph: str, place: str, begins: str) -> None:
    """Capitals, an agency, a date or a state mark a dateline in any of the languages."""
    found, skip = dateline.split(paragraph)
    assert found == place
    assert paragraph[skip:].startswith(begins)


@pytest.mark.parametrize(
    ("paragraph", "place"),
    [
        ("Berlin. Der Senat hat am Dienstag beschlossen.", "Berlin"),
        ("Berlin – Der Senat hat am Dienstag beschlossen.", "Berlin"),
        ("BERLIN: Der Senat hat am Dienstag beschlossen.", "BERLIN"),
    ],
)
def test_an_unmarked_dateline_needs_the_story_s_word(paragraph: str, place: str) -> None:
    """A name before a stop, a dash or a colon is a place when the story says that it happens there."""
    assert dateline.split(paragraph, f"{paragraph} Die Brücke in Berlin ist alt.") == (
        place,
        len(place) + 2,
    ) or (dateline.split(paragraph, f"{paragraph} Die Brücke in Berlin ist alt.") == (place, len(place) + 3))
    assert dateline.split(paragraph, f"{paragraph} Die Brücke ist alt.") == ("", 0)


@pytest.mark.parametrize(
    "paragraph",
    [
        "Brexit – the deal that nobody wanted – is back.",
        "Brexit – The deal is back.",
        "Tesla — Elon Musk’s company — fell.",
        "NASA — The agency has said that NASA will go.",
        "The Bank of Ellis (BoE) — The bank has said so.",
        "Mayor Lena Ortiz (Democrat) said so.",
        "Sen. Bo Casey (PA) Told us so.",
        "Ann Lee (AP) said so.",
        "Nobody – Not one – came.",
        "WATCH: The mayor speaks.",
        "Ada Quill, Bo Ray—The two met.",
        "No. The bridge stays closed.",
        "",
    ],
)
def test_an_opener_is_no_dateline(paragraph: str) -> None:
    """Names, acronyms and asides before a dash stay in their sentence."""
    assert dateline.split(paragraph, paragraph) == ("", 0)


@pytest.mark.parametrize("piece", ["(", "A (", "A B ", "1 - ", "A, ", "À/", ". - ", "A.", ": "])
def test_a_hostile_paragraph_takes_linear_time(piece: str) -> None:
    """A megabyte of what datelines are made of is answered."""
    text = piece * (1_000_000 // len(piece))
    assert dateline.split(text, text)[1] <= 90
