"""Sentences end where a reader would end them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sixty_second.article.sentences import quotations, roles, spans


def split(text: str, language: str = "en") -> list[str]:
    """The sentences' words."""
    return [text[start:end] for start, end in spans(text, language)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Mayors of several cities - including Aurora, Ill., Taos, N.M., and Franklin, Tenn. - said "
        "they would.",
        "Dr. Ann B. Lee met Sen. Bo Ray at 4 p.m. Monday in the U.S. Capitol.",
        "It rose 3.5 percent to $1.2 billion, vs. 2.25 a year ago.",
        "No. 5 of the list, Acme Inc. of Ohio, was founded on Nov. 14, 1956, by J. R. Hartley.",
        "He waited ... and waited.",
        'He promised to "close the bridge at once. All traffic will be sent to the ferries."',
        "“Is it safe?” Bo Ray asked the engineers.",
        "“We tried. We failed. It is over,” she said.",
        "The site example.com reported 1.000 visits!",
    ],
)
def test_stops_inside_a_sentence_do_not_end_it(sentence: str) -> None:
    """Abbreviations, initials, decimals, ellipses and quotations of several sentences hold together."""
    assert split(f"{sentence} The next one begins.") == [sentence, "The next one begins."]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("He lives in the U.S. The law is new there.", 2),
        ("It opened at 9 a.m. They left at noon.", 2),
        ("She works for Acme Inc. The firm is large.", 2),
        ("“It is over.” He left the room.", 2),
        ("“It is over,” he said. “Go home.”", 2),
        ("Is it? Yes! It is… They knew.", 4),
        ("He said no. 300 people came.", 2),
        ("It ended (badly). Nobody minded.", 2),
    ],
)
def test_stops_at_the_end_do(text: str, count: int) -> None:
    """The same abbreviations can end a sentence when a new one plainly begins."""
    assert len(split(text)) == count


@pytest.mark.parametrize(
    ("language", "sentences"),
    [
        (
            "de",
            [
                "Am 14. November sprach Dr. Ort, z.B. in Bonn.",
                "„Es geht. Wirklich“, sagte er.",
                "Dann ging er.",
            ],
        ),
        ("fr", ["M. Le Bon a dit : « Oui. Non. »", "Puis il est parti.", "C’est tout."]),
        ("es", ["El Sr. Ruiz llegó a las 4 p.m. ayer.", "¿Qué dijo?", "¡Nada!"]),
        ("nb", ["Den 3. mai kom kl. fem.", "Han gikk."]),
    ],
)
def test_other_languages(language: str, sentences: list[str]) -> None:
    """Ordinals, titles and quotation marks of other languages are known."""
    assert split(" ".join(sentences), language) == sentences


def test_full_width_stops_end_sentences_without_a_space() -> None:
    """Chinese and Japanese sentences end at their own stops, and 「…。」と goes on."""
    assert split("橋は閉鎖された。再開は未定！「待てない。」と市長は言った。", "ja") == [
        "橋は閉鎖された。",
        "再開は未定！",
        "「待てない。」と市長は言った。",
    ]


def told(paragraph: str) -> list[str]:
    """The sentences' roles."""
    return list(roles(paragraph, spans(paragraph)))


@pytest.mark.parametrize(
    ("paragraph", "expected"),
    [
        ("“We could not wait any longer,” said Ortiz. She left.", ["quote", "body"]),
        ('He called it "a very emotional and a very real day" for all.', ["quote"]),
        ('The so-called "interim" government met.', ["body"]),
        ("“Yes,” he said.", ["quote"]),
        ("'You cannot go on like this,' wrote another.", ["quote"]),
        ("The workers' union and the city's mayor met.", ["body"]),
        ('"The doctors helped me for a year. I was able to stop in the end.', ["quote", "quote"]),
    ],
)
def test_quotations_are_marked(paragraph: str, expected: list[str]) -> None:
    """A direct quotation makes a quote, also one that runs on after its paragraph; a term does not."""
    assert told(paragraph) == expected


def test_a_quotation_that_is_too_long_is_divided() -> None:
    """A speech of many sentences does not become one sentence, but all of it is quotation."""
    speech = "“" + " ".join(f"This is sentence number {n} of my very long speech." for n in range(20)) + "”"
    assert len(spans(speech)) == 20
    assert set(told(speech)) == {"quote"}


@given(st.text(alphabet=st.sampled_from("aB .!?…\"“”'’«»()\n1。「」é"), max_size=200))
def test_spans_cover_every_word_in_order(text: str) -> None:
    """Spans are in order, do not overlap, have no white space at their ends and leave out no letter."""
    at = 0
    for start, end in spans(text):
        assert at <= start < end
        assert text[start:end] == text[start:end].strip()
        assert not any(map(str.isalnum, text[at:start]))
        at = end
    assert not any(map(str.isalnum, text[at:]))


@given(st.text(max_size=300))
def test_quotations_lie_in_the_text(text: str) -> None:
    """Quotations are found in order and inside any text."""
    at = 0
    for start, end in quotations(text):
        assert at <= start < end <= len(text)
        at = end
