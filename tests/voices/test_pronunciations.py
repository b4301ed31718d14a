"""How a newsroom has names said."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sixty_second.cache import Cache
from sixty_second.errors import SettingsError, VoiceError
from sixty_second.pronouncing import FILE, gathered, read_pronunciations
from sixty_second.voices.espeak import EspeakVoice
from sixty_second.voices.espeak_manner import inventory
from sixty_second.voices.ipa import CANDIDATES, mnemonics, sounds
from sixty_second.voices.pronunciations import Pronunciation, Pronunciations
from sixty_second.voices.silent import SilentVoice
from sixty_second.voices.spoken import tokens
from sixty_second.voicing import applying, unsayable

SAOIRSE = Pronunciation("Saoirse", say="SEER-sha", ipa="ˈsɪəʃə")


def told(text: str, *entries: Pronunciation, language: str = "en") -> list[str]:
    """What is said of each word."""
    row = Pronunciations(entries).applied(tokens(text, language), language)
    return [token.spoken for token in row]


def test_a_name_is_said_as_respelled_and_keeps_its_possessive() -> None:
    """Punctuation and ``'s`` stay, syllables in capitals are ordinary ones."""
    assert told("Saoirse's boat, said Saoirse.", SAOIRSE) == ["seer-sha's", "boat", "said", "seer-sha"]


def test_a_name_of_several_words_is_said_word_by_word() -> None:
    """The longest that fits, each word with its own part."""
    long = Pronunciation("Ann Nguyen", say="anne win")
    short = Pronunciation("Nguyen", say="nuh-win")
    assert told("Ann Nguyen met Nguyen", long, short) == ["anne", "win", "met", "nuh-win"]


def test_capitals_count_but_for_the_beginning_of_a_sentence() -> None:
    """A town called Reading is not the verb; a common word is found at a sentence's beginning, too."""
    town, word = Pronunciation("Reading", say="redding"), Pronunciation("gif", say="jif")
    assert told("Reading likes reading. Gif or gif?", town, word) == [
        "redding", "likes", "reading", "jif", "or", "jif",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("wanted", "language", "found"),
    [("en", "en-GB", True), ("en-GB", "en", False), ("de", "en", False), ("", "sv", True)],
)
def test_an_entry_serves_its_language(wanted: str, language: str, found: bool) -> None:
    """A language holds for its countries, too; none means all."""
    entry = Pronunciation("Oslo", say="ooshloo", language=wanted)
    assert (told("Oslo", entry, language=language) == ["ooshloo"]) is found


def test_the_story_goes_before_the_project(tmp_path: Path) -> None:
    """Both files are read; of two for one word the story's holds."""
    project, story = tmp_path / "house.toml", tmp_path / "story"
    story.mkdir()
    project.write_text('Saoirse = "one"\nBo = "boh"\n', encoding="utf-8")
    (story / FILE).write_text('Saoirse = { say = "two", language = "en" }\n', encoding="utf-8")
    row = gathered(str(project), story).applied(tokens("Saoirse Bo", "en"), "en")
    assert [token.spoken for token in row] == ["two", "boh"]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Bo = 5", "Bo should be a text"),
        ('Bo = { sai = "x" }', "unknown field 'sai'"),
        ("Bo = {}", "Bo does not say"),
        ('Bo = ""', "Bo does not say"),
        ('"Bo Lee" = "boh"', "1 words for 2"),
        ('Bo = "..."', "nothing in '...'"),
        ('Bo = { ipa = "b4" }', "'4'"),
        ('Bo = "a"\nLee = b', "line 2"),
        ("Bo = [1", "is no TOML"),
        ('Bo = "' + "o" * 300 + '"', "longer than 200"),
    ],
)
def test_a_wrong_file_is_one_line_with_its_place(tmp_path: Path, text: str, says: str) -> None:
    """The file and the word, or the line, that is wrong."""
    path = tmp_path / "p.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(SettingsError) as caught:
        read_pronunciations(path)
    assert str(path) in str(caught.value)
    assert says in str(caught.value)
    assert "\n" not in str(caught.value)


def test_speech_is_kept_by_the_pronunciations_it_uses() -> None:
    """A changed one makes the lines that have it anew, and no others."""
    before = Pronunciations((SAOIRSE, Pronunciation("Bo", say="boh")))
    after = Pronunciations((SAOIRSE, Pronunciation("Bo", say="bow")))
    assert applying("Saoirse ran.", "en", before) == applying("Saoirse ran.", "en", after)
    assert applying("Bo's boat", "en", before) != applying("Bo's boat", "en", after)


def test_ipa_makes_the_sounds_it_means(tmp_path: Path) -> None:
    """A word in IPA sounds as the same word that espeak-ng knows, and its neighbours as ever."""
    cache = Cache(tmp_path)
    names = Pronunciations((Pronunciation("Zyx", ipa="həˈloʊ"),))
    voice = EspeakVoice(cache=cache, pronunciations=names)
    told, plain = (
        voice.speak("say Zyx now", language="en"),
        EspeakVoice(cache=cache).speak("say hello now", language="en"),
    )
    assert [word.text for word in told.words] == ["say", "Zyx", "now"]
    assert abs(told.duration_ms - plain.duration_ms) <= 60
    assert [word.start_ms for word in told.words] == pytest.approx(
        [word.start_ms for word in plain.words], abs=60
    )


def test_brackets_in_a_line_are_no_sounds(tmp_path: Path) -> None:
    """What an article has between double brackets is read, also beside a word in IPA."""
    voice = EspeakVoice(cache=Cache(tmp_path), pronunciations=Pronunciations((SAOIRSE,)))
    speech = voice.speak("Saoirse said [[h@'loU]] to us", language="en")
    assert speech.words[2].end_ms - speech.words[2].start_ms > 300


def test_a_sound_that_a_language_lacks_becomes_its_nearest(tmp_path: Path) -> None:
    """English has no ``y``, French no ``æ``; both get something that is heard."""
    english, french = (inventory(voice, cache=Cache(tmp_path)) for voice in ("gmw/en-US", "roa/fr"))
    assert not english["y"]
    assert "y" not in mnemonics("tyt", english)
    assert mnemonics("tyt", french) == "[[t|y|t]]"
    assert mnemonics("ʃɪˈvɔːn", english) == "[[S|I|v|'O:|n]]"


def test_unknown_signs_are_refused() -> None:
    """A digit or a click is no sound we know."""
    with pytest.raises(VoiceError, match="'ʘ'"):
        sounds("ʘa")


def test_who_cannot_follow_says_so(tmp_path: Path) -> None:
    """Only the words that are said, and only where there is no respelling."""
    bare = Pronunciation("Bo", ipa="boʊ")
    names = Pronunciations((bare, SAOIRSE))

    class Deaf(SilentVoice):
        phonemes = False

    deaf, heard = Deaf(cache=Cache(None)), EspeakVoice(cache=Cache(tmp_path))
    (note,) = unsayable(["Bo and Saoirse"], deaf, language="en", pronunciations=names)
    assert "Bo" in note
    assert unsayable(["Saoirse"], deaf, language="en", pronunciations=names) == ()
    assert unsayable(["Bo"], heard, language="en", pronunciations=names) == ()


def test_the_silent_voice_counts_words_as_they_are_said() -> None:
    """Its time follows the pronunciation."""
    voice = SilentVoice(cache=Cache(None), pronunciations=Pronunciations((Pronunciation("Bo", say="b-o"),)))
    assert voice.speak("Bo ran", language="en").words[0].spoken == "b-o"


@given(st.text(max_size=40), st.text(max_size=20), st.text(alphabet="abʃˈːɪ ̃1", max_size=12))
def test_any_word_and_any_ipa_end(text: str, word: str, ipa: str) -> None:
    """Every token comes back whatever the entry; IPA is refused or made of known signs."""
    count = len(word.split())
    entry = Pronunciation(" ".join(word.split()), say=" ".join(["ba"] * count))
    row = Pronunciations((entry,) if count else ()).applied(tokens(text, "en"), "en")
    assert [token.text for token in row] == text.split()
    try:
        made = mnemonics(ipa, dict.fromkeys(CANDIDATES, True))
    except VoiceError:
        return
    assert made.count("[[") == made.count("]]")


def test_the_same_words_give_the_same_bytes(tmp_path: Path) -> None:
    """With IPA as without, from an empty cache."""
    names = Pronunciations((SAOIRSE,))
    one, two = (
        EspeakVoice(cache=Cache(tmp_path / name), pronunciations=names).speak("Saoirse ran.", language="en")
        for name in ("a", "b")
    )
    assert np.array_equal(one.samples, two.samples)
