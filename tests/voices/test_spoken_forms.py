"""How printed words are said."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sixty_second.voices.spoken import Token, tokens, utterance

AMERICAN = [
    # places and titles
    ("in Santa Fe, N.M., today", "in Santa Fe New Mexico today"),
    ("in Peoria, Ill., today", "in Peoria Illinois today"),
    ("from Memphis, Tenn.", "from Memphis Tennessee"),
    ("the N.Y. mayor", "the New York mayor"),
    ("in Dover, Del., and Gary, Ind.", "in Dover Delaware and Gary Indiana"),
    ("He is ill. They left", "He is ill They left"),
    ("in Austin, TX today", "in Austin Texas today"),
    ("Rep. Ann Poe (D-Calif.) spoke", "Representative Ann Poe D California spoke"),
    ("Sen. Bo Lund (R-Ind.) spoke", "Senator Bo Lund R Indiana spoke"),
    ("Gov. Kim Doe and Dr. Lee", "Governor Kim Doe and Doctor Lee"),
    ("Mr. and Mrs. Orr", "Mr and Missus Orr"),
    ("Mr. Orr and Ms. Fry", "Mister Orr and Miz Fry"),
    ("Lt. Col. Rita Moss", "Lieutenant Colonel Rita Moss"),
    ("St. Louis and Main St.", "Saint Louis and Main Street"),
    ("on Elm St. in town", "on Elm Street in town"),
    ("Prof. Hill Jr. said", "Professor Hill Junior said"),
    ("Acme Inc. and Bolt Corp. merged", "Acme Incorporated and Bolt Corporation merged"),
    ("Washington, D.C., where", "Washington D C where"),
    ("the U.S. economy", "the U S economy"),
    ("U.S.-led talks", "U S led talks"),
    ("the U.S.'s role", "the U S's role"),
    ("J.K. Ames and John Q. Public", "J K Ames and John Q Public"),
    ("Smith v. Jones", "Smith versus Jones"),
    ("cats vs. dogs", "cats versus dogs"),
    ("pens, etc.", "pens et cetera"),
    ("fees, e.g. tolls", "fees for example tolls"),
    # acronyms
    ("the FBI and the CIA", "the F B I and the C I A"),
    ("the FBI's files", "the F B I's files"),
    ("two CEOs met", "two C E Os met"),
    ("NATO and NASA agree", "Nato and Nasa agree"),
    ("ICE detained ten", "Ice detained ten"),
    ("UNESCO listed it", "Unesco listed it"),
    ("the ACLU sued", "the A C L U sued"),
    ("the NAACP sued", "the N double A C P sued"),
    ("the WHO said", "the W H O said"),
    ("she did NOT agree", "she did not agree"),
    ("THIS IS ALL IN CAPITALS TODAY", "this is all in capitals today"),
    ("OPEC and FIFA", "Opec and Fifa"),
    ("mainly IS but also", "mainly I S but also"),
    ("he wrote: THIS HAS TO END NOW", "he wrote this has to end now"),
    ("WUSA and KCBS report", "W U S A and K C B S report"),
    ("Downey Jr.'s film", "Downey Junior's film"),
    ("odds of 40/1", "odds of forty to one"),
    ("AT&T and R&B", "A T and T and R and B"),
    ("anti-NATO march", "anti Nato march"),
    ("a TV deal", "a T V deal"),
    ("the UN, EU and UK", "the U N E U and U K"),
    ("COVID-19 cases", "Covid nineteen cases"),
    ("an F-16 jet", "an F sixteen jet"),
    ("the G7 and the G-20", "the G seven and the G twenty"),
    ("the H1N1 virus", "the H one N one virus"),
    ("flight MH370", "flight M H three seventy"),
    ("a Boeing 737 jet", "a Boeing seven thirty seven jet"),
    ("on I-95 north", "on I ninety five north"),
    ("3D and 5G", "three D and five G"),
    # money
    ("$5", "five dollars"),
    ("$1", "one dollar"),
    ("$1.2bn", "one point two billion dollars"),
    ("$1.2 billion", "one point two billion dollars"),
    ("a $1.2 billion deal", "a one point two billion dollar deal"),
    ("a $3 million grant", "a three million dollar grant"),
    ("a $50 ticket", "a fifty dollar ticket"),
    ("$3m", "three million dollars"),
    ("$250K", "two hundred fifty thousand dollars"),
    ("$5-10 million", "five to ten million dollars"),
    ("$5-$10", "five to ten dollars"),
    ("$4.50", "four dollars and fifty cents"),
    ("$0.99", "ninety nine cents"),
    ("$1,250", "one thousand two hundred fifty dollars"),
    ("£20 and €30", "twenty pounds and thirty euros"),
    ("A$40", "forty Australian dollars"),
    ("US$40", "forty U S dollars"),
    ("-$5", "minus five dollars"),
    ("$20-a-day care", "twenty dollars a day care"),
    ("99¢", "ninety nine cents"),
    ("$100,000-plus", "one hundred thousand dollars plus"),
    ("¥500", "five hundred yen"),
    # percent, measures, ranges
    ("5%", "five percent"),
    ("5 %", "five percent"),
    ("2.5%", "two point five percent"),
    ("15-20%", "fifteen to twenty percent"),
    ("15–20 people", "fifteen to twenty people"),
    ("+3%", "plus three percent"),
    ("-4 degrees", "minus four degrees"),
    ("20°C", "twenty degrees Celsius"),
    ("60 mph", "sixty miles per hour"),
    ("5km away", "five kilometers away"),
    ("5 km away", "five kilometers away"),
    ("1 km away", "one kilometer away"),
    ("a 10-km run", "a ten kilometer run"),
    ("6ft tall", "six feet tall"),
    ("80kg", "eighty kilos"),
    ("5m people", "five million people"),
    ("5m tall", "five meters tall"),
    ("3bn people", "three billion people"),
    ("10k", "ten thousand"),
    ("5x", "five times"),
    # numbers
    ("37 cities", "thirty seven cities"),
    ("2,300 homes", "two thousand three hundred homes"),
    ("105 votes", "one hundred five votes"),
    ("1,000,000", "one million"),
    ("0.5", "zero point five"),
    (".5", "zero point five"),
    ("3.14", "three point one four"),
    ("007", "zero zero seven"),
    ("1st and 22nd", "first and twenty second"),
    ("the 5th-largest", "the fifth largest"),
    ("a 20-year-old", "a twenty year old"),
    ("his first 100-day plan", "his first one hundred day plan"),
    ("1/2", "one half"),
    ("3/4", "three quarters"),
    ("2/3", "two thirds"),
    ("1½", "one and a half"),
    ("½", "one half"),
    ("No. 10", "number ten"),
    ("#5", "number five"),
    ("50+", "fifty plus"),
    ("call 911", "call nine one one"),
    ("555-123-4567", "five five five one two three four five six seven"),
    (
        "12345678901234567",
        "one two three four five six seven eight nine zero one two three four five six seven",
    ),
    ("a 3-2 win", "a three to two win"),
    # dates and times
    ("Nov. 14, 2016", "November fourteenth twenty sixteen"),
    ("on May 5", "on May fifth"),
    ("14 November 1999", "the fourteenth of November nineteen ninety nine"),
    ("in 2009", "in two thousand nine"),
    ("in 1905", "in nineteen oh five"),
    ("in 1900", "in nineteen hundred"),
    ("since 1776", "since seventeen seventy six"),
    ("2015-16", "twenty fifteen to sixteen"),
    ("2015-2018", "twenty fifteen to twenty eighteen"),
    ("the 1990s", "the nineteen nineties"),
    ("the '90s", "the nineties"),
    ("the ’80s", "the eighties"),
    ("the mid-1990s", "the mid nineteen nineties"),
    ("the 2000s", "the two thousands"),
    ("in her 60s", "in her sixties"),
    ("10:30 a.m.", "ten thirty A M"),
    ("10:00 p.m.", "ten P M"),
    ("at 10:00", "at ten o'clock"),
    ("7:05", "seven oh five"),
    ("7pm", "seven P M"),
    ("8:15am", "eight fifteen A M"),
    ("2016-11-14", "November fourteenth twenty sixteen"),
    ("11/14/2016", "November fourteenth twenty sixteen"),
    ("9/11", "nine eleven"),
    ("24/7", "twenty four seven"),
    ("Sept. 3-5", "September third to fifth"),
    # Roman numerals
    ("World War II", "World War two"),
    ("Elizabeth II", "Elizabeth the second"),
    ("Henry VIII's wives", "Henry the eighth's wives"),
    ("Super Bowl XLII", "Super Bowl forty two"),
    ("Charles V", "Charles the fifth"),
    ("Pope John Paul II", "Pope John Paul the second"),
    ("Thurston Howell III", "Thurston Howell the third"),
    ("an IV drip", "an I V drip"),
    ("Malcolm X", "Malcolm X"),
    # signs and addresses
    ("salt & pepper", "salt and pepper"),
    ("and/or", "and or"),
    ("his/her", "his or her"),
    ("#MeToo", "hashtag Me Too"),
    ("@mayor", "at mayor"),
    ("example.com", "example dot com"),
    ("https://www.example.org/a/b?c=d", "example dot org"),
    ("desk@example.org", "desk at example dot org"),
    ("2+2=4", "two plus two equals four"),
    ("word—word", "word, word"),
    ("yes — no - maybe", "yes no maybe"),
    ("well-known", "well-known"),
    ("“Quoted,” he said", "Quoted he said"),
    ("it’s 'fine'", "it's fine"),
    ("a 🙂 day", "a day"),
    ("the $ and the %", "the dollars and the percent"),
]


@pytest.mark.parametrize(("text", "expected"), AMERICAN)
def test_american_english(text: str, expected: str) -> None:
    """Each printed form is said as a newsreader would say it."""
    assert said(text, "en") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("105 votes", "one hundred and five votes"),
        ("14/11/2016", "the fourteenth of November twenty sixteen"),
        ("£1.2bn", "one point two billion pounds"),
        ("£4.50", "four pounds and fifty pence"),
        ("50p", "fifty pence"),
        ("5pc", "five percent"),
        ("won 2-0", "won two nil"),
        ("No 10 said", "number ten said"),
        ("2,005 homes", "two thousand and five homes"),
    ],
)
def test_british_english(text: str, expected: str) -> None:
    """British English says ``and`` in numbers, and the day first."""
    assert said(text, "en-GB") == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "5 % mehr", "fünf Prozent mehr"),
        ("de", "5% mehr", "fünf Prozent mehr"),
        ("de", "20 € im Monat", "zwanzig Euro im Monat"),
        ("fr", "$5 de plus", "cinq dollars de plus"),
        ("es", "$3 millones", "tres millones de dólares"),
        ("fr", "20€", "vingt euros"),
        ("tr", "%5", "%5"),
        ("ja", "5%", "5 %"),
        ("de", "Am 3. Oktober", "Am dritten Oktober"),
    ],
)
def test_other_languages_put_percent_and_money_in_words(language: str, text: str, expected: str) -> None:
    """Signs are said after the number; where we know a language less, its numbers are left to the voice."""
    assert said(text, language) == expected


def test_an_abbreviations_full_stop_is_no_pause() -> None:
    """Only a sentence's end sounds like one."""
    row = tokens("The U.S. mayor met Sen. Poe at 5 p.m. The talks failed in Gary, Ind.", "en")
    marks = {token.text: token.mark for token in row if token.mark}
    assert marks == {"p.m.": ".", "Gary,": ",", "Ind.": "."}


def test_the_utterance_spans_give_each_tokens_words() -> None:
    """What is handed to a voice holds each spoken form where its span says; letters are dotted."""
    row = tokens("The ACLU (in N.M.) won — twice.", "en")
    text, spans = utterance(row)
    assert text == "The A.C.L.U., in New Mexico, won— twice."
    assert [text[first:last] for first, last in spans] == [
        "The", "A.C.L.U.", "in", "New Mexico", "won", "", "twice",
    ]  # fmt: skip


def test_nothing_to_say_is_an_empty_utterance() -> None:
    """Punctuation and emoji alone are words that are not said."""
    row = tokens("— … 🙂 ()", "en")
    assert [token.spoken for token in row] == ["", "", "", ""]
    assert utterance(row)[0] == ""


@given(st.text(max_size=80), st.sampled_from(["en", "en-GB", "de", "ar"]))
def test_every_word_of_any_text_comes_back(text: str, language: str) -> None:
    """The tokens are the words of the text, and their spans rise."""
    row = tokens(text, language)
    assert [token.text for token in row] == text.split()
    said_text, spans = utterance(row)
    assert all(0 <= first <= last <= len(said_text) for first, last in spans)
    assert list(spans) == sorted(spans)


@given(st.text(alphabet="0123456789.,-/:$£%'stndhmkbI VX#&+", max_size=40))
def test_any_row_of_figures_is_said_somehow(text: str) -> None:
    """No mixture of digits and signs is an error."""
    assert len(tokens(text, "en")) == len(text.split())


@pytest.mark.parametrize(
    "word",
    ["1" + "a" * 190 + "_!_", "a-" * 95 + "1!_", "$1" + "-a" * 90 + "1", "a." * 95 + "@@", "1," * 95 + "x_"],
)
def test_long_words_that_match_no_rule_end(word: str) -> None:
    """Patterns that almost fit are given up at once."""
    assert tokens(word, "en")[0].text == word


@pytest.mark.parametrize(
    "hostile", ["1,", "a.", "$1-", "A-", "1/", "-", ".", "I", "1.2.", "http://a.", "a@", "½"]
)
def test_a_megabyte_of_hostile_text_is_one_word(hostile: str) -> None:
    """One word a megabyte long comes back; work that grew with its square would never end."""
    text = hostile * (1_000_000 // len(hostile))
    assert len(tokens(text, "en")) == 1


def test_tokens_are_plain_records() -> None:
    """A token can be made by hand, for a voice that gives its own spoken forms."""
    assert Token("N.M.", "New Mexico").mark == ""


def said(text: str, language: str) -> str:
    """All spoken forms of a text on one line."""
    return " ".join(token.spoken for token in tokens(text, language) if token.spoken)
