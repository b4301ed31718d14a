"""Seven readers of SubRip get the same words out of what we write (C2)."""

from __future__ import annotations

import subprocess
import warnings
from collections.abc import Callable
from io import StringIO
from pathlib import Path

import imageio_ffmpeg
import pysrt
import pysubs2
import pytest
import srt as srt_library
from caption_samples import narrate
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sixty_second.captions import caption, srt
from sixty_second.captions.characters import plain
from sixty_second.model import Cue, Word

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    import pycaption
    import webvtt
    from ttconv import model
    from ttconv.srt import reader as ttconv_reader


HOSTILE = (
    "The firm AT&T told 5 < 6 and <3 x> y, or <i>so</i>.",
    r"Write {note} and {\an8}top under C:\Notes\Now please.",
    "Route A --> B costs Q&amp;A&nbsp;more, &lt;or less&gt;.",
    "In\u00a02024 12 people\ufeff \u200e1 \u202evote\u202c",
    "- Dash first. 12:30 --> 1 WEBVTT NOTE",
    "Ærøskøbing, São Tomé, 東京 and القاهرة vote 👩\u200d🚒 today.",
)


def _pysubs2(text: str) -> list[str]:
    return [event.plaintext for event in pysubs2.SSAFile.from_string(text, format_="srt")]


def _srt(text: str) -> list[str]:
    return [cue.content for cue in srt_library.parse(text)]


def _pysrt(text: str) -> list[str]:
    return [str(item.text) for item in pysrt.from_string(text)]


def _webvtt(text: str) -> list[str]:
    return [cue.text for cue in webvtt.from_buffer(StringIO(text), format="srt").captions]


def _pycaption(text: str) -> list[str]:
    read = pycaption.SRTReader().read(text)
    return [cue.get_text() for cue in read.get_captions(read.get_languages()[0])]


def _ttconv(text: str) -> list[str]:
    document = ttconv_reader.to_model(StringIO(text))
    paragraphs = [part for part in document.get_body().dfs_iterator() if isinstance(part, model.P)]
    return ["".join(map(_ttconv_part, paragraph.dfs_iterator())).strip() for paragraph in paragraphs]


def _ttconv_part(part: object) -> str:
    if isinstance(part, model.Text):
        return str(part.get_text())
    return "\n" if isinstance(part, model.Br) else ""


READERS = (_pysubs2, _srt, _pysrt, _webvtt, _pycaption, _ttconv)


def _ffmpeg(path: Path) -> list[str]:
    done = subprocess.run(
        [imageio_ffmpeg.get_ffmpeg_exe(), "-v", "error", "-i", str(path), "-f", "webvtt", "-"],
        capture_output=True,
        text=True,
        check=True,
        encoding="utf-8",
    )
    blocks = done.stdout.split("\n\n")
    return [block.split("\n", 1)[1].strip() for block in blocks if "-->" in block]


def _looks_garbled(text: str) -> bool:
    """Whether pycaption takes the text for UTF-8 that was read as cp1252, and repairs it."""
    try:
        return text.encode("cp1252").decode("utf-8") != text
    except UnicodeError:
        return False


def _cues(texts: list[str]) -> list[Cue]:
    said = [Word(text, text, 0, 900) for text in texts]
    return [
        Cue("b", 1000 * n, 1000 * n + 900, (word.text,), ((word,),), (word,)) for n, word in enumerate(said)
    ]


@pytest.mark.parametrize("reader", READERS)
def test_every_reader_gets_our_text(reader: Callable[[str], list[str]]) -> None:
    """Markup, braces, arrows, references, marks of direction and other scripts survive or are mapped."""
    cues = caption(narrate(HOSTILE))
    assert reader(srt.render(cues)) == ["\n".join(map(plain, cue.lines)) for cue in cues]


def test_ffmpeg_gets_our_text(tmp_path: Path) -> None:
    """The seventh reader, as a program."""
    cues = caption(narrate(HOSTILE))
    path = tmp_path / "captions.srt"
    path.write_bytes(srt.render(cues).encode())
    assert _ffmpeg(path) == ["\n".join(map(plain, cue.lines)) for cue in cues]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.text(st.characters(codec="utf-8"), min_size=1, max_size=30), min_size=1, max_size=3))
def test_readers_agree_on_any_text(texts: list[str]) -> None:
    """Whatever is said, six libraries give back the same."""
    seen = [text for text in map(plain, texts) if text]
    written = srt.render(_cues(seen))
    for reader in READERS:
        if seen and not (reader is _pycaption and _looks_garbled(written)):
            assert reader(written) == seen, reader.__name__
