"""An interview's answers are somebody's, never the house's own statements."""

from __future__ import annotations

import io

import pytest

from sixty_second.article import read
from sixty_second.model import Article

INTRO = (
    "Lena Ortiz has been the mayor of Port Ellis since 2019, and on Tuesday she won the vote on the bridge."
)
ASKED = (
    ("Why does the bridge matter so much?", "It is how my parents went to work. I grew up on the far side."),
    ("What will it cost?", "We think it is 12.5 million dollars. I would rather pay now."),
    ("When will it open?", "I hope in 18 months, but I will not promise that to anybody."),
    ("Who will build it?", "My office has asked for offers, and we will choose in May."),
)


def html(turn: str, headline: str = "Lena Ortiz on why the bridge matters") -> Article:
    """A page whose turns have this form."""
    turns = "".join(turn.format(q=question, a=answer) for question, answer in ASKED)
    page = f"<html lang='en'><body><article><h1>{headline}</h1><p>{INTRO}</p>{turns}</article></body></html>"
    return read("-", stdin=io.BytesIO(page.encode()))


def text(turn: str) -> Article:
    """A text whose turns have this form."""
    turns = "\n\n".join(turn.format(q=question, a=answer) for question, answer in ASKED)
    page = f"Lena Ortiz on why the bridge matters\n\n{INTRO}\n\n{turns}\n"
    return read("-", stdin=io.BytesIO(page.encode()))


@pytest.mark.parametrize(
    "article",
    [
        html("<p><strong>{q}</strong></p><p>{a}</p>"),
        html("<p><b>{q}</b><br>{a}</p>"),
        html("<h3>{q}</h3><p>{a}</p>"),
        html("<p><strong>Q: </strong>{q}</p><p><strong>A: </strong>{a}</p>"),
        html("<p><b>Courier:</b> {q}</p><p><b>Lena Ortiz:</b> {a}</p>"),
        html("<p>COURIER: {q}</p><p>ORTIZ: {a}</p>"),
        text("Q: {q}\n\nA: {a}"),
        text("{q}\n\n{a}"),
    ],
)
def test_every_form_of_an_interview(article: Article) -> None:
    """Questions and answers are known as such, the answers as those of the person asked, labels in none."""
    assert article.kind == "interview"
    body = [sentence.text for sentence in article.sentences if sentence.role in ("body", "quote")]
    assert body == [INTRO]
    answers = [sentence for sentence in article.sentences if sentence.role == "answer"]
    assert [sentence.text for sentence in answers] == [
        f"{part}." for _, answer in ASKED for part in answer.rstrip(".").split(". ")
    ]
    assert {sentence.speaker for sentence in answers} == {"Lena Ortiz"}
    questions = [sentence.text for sentence in article.sentences if sentence.role == "question"]
    assert questions in ([], [question for question, _ in ASKED])


def test_questions_that_the_writer_answers_are_no_interview() -> None:
    """An explainer asks and answers itself: what it says is the house's own."""
    page = "<html lang='en'><body><article><h1>What we know about the bridge</h1>" + "".join(
        f"<h2>{question}</h2><p>The council of Port Ellis has {number} answers, and the county pays.</p>"
        for number, (question, _) in enumerate(ASKED, 2)
    )
    article = read("-", stdin=io.BytesIO(page.encode()))
    assert article.kind == "news"
    assert {sentence.role for sentence in article.sentences} == {"body"}


def test_a_writer_who_answers_under_a_letter_is_told() -> None:
    """Under "Q:" and "A:" the house may speak itself: no label is in a sentence, and the answers are told."""
    lines = "".join(
        f"<p><b>Q:</b> {question}</p><p><b>A:</b> The council of Port Ellis has {number} plans for that.</p>"
        for number, (question, _) in enumerate(ASKED, 2)
    )
    page = (
        f"<html lang='en'><body><article><h1>Your questions</h1><p>{INTRO}</p>{lines}</article></body></html>"
    )
    article = read("-", stdin=io.BytesIO(page.encode()))
    assert article.kind == "news"
    told = [sentence.text for sentence in article.sentences if sentence.role == "body"]
    assert told == [
        INTRO,
        *(f"The council of Port Ellis has {number} plans for that." for number in range(2, 6)),
    ]


def test_several_people_answer_under_their_own_names() -> None:
    """Each answer is that of the label before it, also when it goes on in another paragraph."""
    article = html(
        "<p><b>Courier:</b> {q}</p><p><b>Lena Ortiz:</b> {a}</p><p>I mean that.</p>"
        "<p><b>Bo Stone:</b> I agree.</p>",
        headline="Two views of a bridge",
    )
    said = {(sentence.speaker, sentence.text) for sentence in article.sentences if sentence.role == "answer"}
    assert ("Lena Ortiz", "I mean that.") in said
    assert ("Bo Stone", "I agree.") in said
    assert all(speaker for speaker, _ in said)


def test_a_block_quotation_without_marks_is_somebody_else_s() -> None:
    """What a story sets in is not told as its own words; with quotation marks it is a quotation."""
    page = (
        f"<html><body><article><h1>Bridge</h1><p>{INTRO}</p><p>The harbour master wrote to the council:</p>"
        "<blockquote><p>I have never seen such a storm in my life, and I hope that I never will again.</p>"
        f"</blockquote><p>{INTRO.replace('2019', '2018')}</p></article></body></html>"
    )
    article = read("-", stdin=io.BytesIO(page.encode()))
    roles = {sentence.text[:6]: sentence.role for sentence in article.sentences}
    assert roles["I have"] == "answer"


@pytest.mark.parametrize(
    ("language", "speech"),
    [("nb", "– Vi kunne ikke vente lenger, sier ordføreren. Folk må på jobb."),
     ("sv", "– Vi kunde inte vänta längre, säger borgmästaren. Folk måste till jobbet."),
     ("es", "—No podíamos esperar más —dijo la alcaldesa. La gente tiene que trabajar.")],
)  # fmt: skip
def test_a_dash_opens_speech(language: str, speech: str) -> None:
    """In languages where a dash opens speech, a sentence of it is a quotation or somebody's answer."""
    page = (
        f"<html lang='{language}'><body><article><h1>Bro</h1><p>{speech}</p><p>{speech}!</p></article></body>"
    )
    article = read("-", stdin=io.BytesIO(page.encode()))
    assert [sentence.role for sentence in article.sentences][:2] == ["quote", "answer"]
