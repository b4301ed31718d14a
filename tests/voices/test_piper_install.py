"""``make-video voices install``: a model fetched from a server, whole as its index says, or not at all."""

from __future__ import annotations

import hashlib
import json
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest
from click.testing import CliRunner

from sixty_second.cli import cli
from sixty_second.errors import SettingsError, SixtySecondError, VoiceError, VoiceUnreachable
from sixty_second.installing import install
from sixty_second.voices import piper_models
from web_site import Site

NAME = "en_US-tiny-low"
MODEL = bytes(range(256)) * 900
CONFIG = b'{"a": 1}'
FOLDER = f"en/en_US/tiny/low/{NAME}"


def listed(model: bytes = MODEL, **more: object) -> bytes:
    """An index like piper's."""
    files = {
        f"{FOLDER}.onnx": {"size_bytes": len(model), "md5_digest": hashlib.md5(model).hexdigest()},
        f"{FOLDER}.onnx.json": {"size_bytes": len(CONFIG), "md5_digest": hashlib.md5(CONFIG).hexdigest()},
        "en/en_US/tiny/low/MODEL_CARD": {"size_bytes": 3, "md5_digest": "0"},
    }
    return json.dumps({NAME: {"key": NAME, "files": files}, **more}).encode()


def ranged(site: Site, path: str, body: bytes, *, stop: int = 0) -> None:
    """Serves a file that can be asked for in parts; the first answer breaks off after ``stop`` bytes."""
    broken = [stop] if stop else []

    def answer(handler: BaseHTTPRequestHandler) -> None:
        asked = handler.headers.get("Range", "")
        first = int(asked.removeprefix("bytes=").rstrip("-") or 0) if asked else 0
        handler.send_response(206 if asked else 200)
        handler.end_headers()
        handler.wfile.write(body[first : first + broken.pop()] if broken else body[first:])

    site.answers[path] = answer


@pytest.fixture
def home(site: Site) -> Site:
    """A site with the index and the files of one voice."""
    site.says("/voices.json", listed())
    ranged(site, f"/{FOLDER}.onnx.json", CONFIG)
    ranged(site, f"/{FOLDER}.onnx", MODEL)
    return site


def fetch(home: Site, folder: Path) -> list[float]:
    """Installs the voice; gives the progress that was told."""
    told: list[float] = []
    path = install(NAME, folder=folder, progress=told.append, home=home.url)
    assert path == folder / f"{NAME}.onnx"
    return told


def test_model_and_configuration_are_fetched_with_progress(home: Site, tmp_path: Path) -> None:
    """Both are there under their names, nothing else, and progress rises to the whole."""
    told = fetch(home, tmp_path)
    assert (tmp_path / f"{NAME}.onnx").read_bytes() == MODEL
    assert (tmp_path / f"{NAME}.onnx.json").read_bytes() == CONFIG
    assert sorted(path.name for path in tmp_path.iterdir()) == [f"{NAME}.onnx", f"{NAME}.onnx.json"]
    assert told == sorted(told)
    assert told[-1] == 1.0


def test_what_is_there_already_is_not_fetched_again(home: Site, tmp_path: Path) -> None:
    """Only the index is asked for."""
    fetch(home, tmp_path)
    home.asked.clear()
    fetch(home, tmp_path)
    assert [path for path, _ in home.asked] == ["/voices.json"]


def test_half_a_download_is_gone_on_with(home: Site, tmp_path: Path) -> None:
    """The second call asks for the rest alone, and the whole is what the index says."""
    ranged(home, f"/{FOLDER}.onnx", MODEL, stop=100_000)
    with pytest.raises(VoiceUnreachable, match="broke off after 100000 of 230400 bytes"):
        fetch(home, tmp_path)
    assert not (tmp_path / f"{NAME}.onnx").exists()
    fetch(home, tmp_path)
    assert home.asked[-1][1]["Range"] == "bytes=100000-"
    assert (tmp_path / f"{NAME}.onnx").read_bytes() == MODEL


def test_a_server_without_ranges_is_asked_for_all_of_it(home: Site, tmp_path: Path) -> None:
    """What it sends again does not come twice."""
    (tmp_path / f"{NAME}.onnx.part").write_bytes(MODEL[:1000])
    home.says(f"/{FOLDER}.onnx", MODEL)
    fetch(home, tmp_path)
    assert (tmp_path / f"{NAME}.onnx").read_bytes() == MODEL


def test_other_bytes_than_the_index_says_are_refused(home: Site, tmp_path: Path) -> None:
    """Neither the file nor a part of it stays."""
    ranged(home, f"/{FOLDER}.onnx", MODEL[::-1])
    with pytest.raises(VoiceError, match="not what the index says"):
        fetch(home, tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == [f"{NAME}.onnx.json"]


def test_more_than_the_index_says_is_not_taken_in(home: Site, tmp_path: Path) -> None:
    """A server cannot fill the disk."""
    ranged(home, f"/{FOLDER}.onnx", MODEL * 3)
    with pytest.raises(VoiceError, match="sends more than"):
        fetch(home, tmp_path)


@pytest.mark.parametrize("name", ["", "../../etc/passwd", "en_US-tiny", "a" * 100_000, "en_US-..-low"])
def test_a_name_that_is_none_asks_nobody(home: Site, tmp_path: Path, name: str) -> None:
    """It is refused before any address is made of it."""
    with pytest.raises(SettingsError):
        install(name, folder=tmp_path, progress=lambda _: None, home=home.url)
    assert home.asked == []


def test_an_unknown_voice_names_what_is_like_it(home: Site, tmp_path: Path) -> None:
    """In one line."""
    with pytest.raises(SettingsError, match=NAME):
        install("en_US-tinny-low", folder=tmp_path, progress=lambda _: None, home=home.url)


@pytest.mark.parametrize(
    "index",
    [
        b"",
        b"[]",
        b"{",
        b"[" * 100_000,
        b'{"en_US-tiny-low": 1}',
        b'{"en_US-tiny-low": {"files": {}}}',
        listed().replace(b"en/en_US", b"../../en"),
        listed().replace(b'"size_bytes": ', b'"size_bytes": 99999'),
    ],
)
def test_an_index_of_another_kind_is_refused(home: Site, tmp_path: Path, index: bytes) -> None:
    """Whatever it is, nothing is written."""
    home.says("/voices.json", index)
    with pytest.raises(SixtySecondError):
        fetch(home, tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_no_answer_is_one_line(tmp_path: Path) -> None:
    """It says what to do."""
    with pytest.raises(VoiceUnreachable, match="--from"):
        install(NAME, folder=tmp_path, progress=lambda _: None, home="http://127.0.0.1:9")


def test_the_command_installs_and_lists(home: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The voice stands in the list once it is there."""
    monkeypatch.setenv("SIXTY_SECOND_VOICES", str(tmp_path))
    assert piper_models.installed() == ()
    result = CliRunner().invoke(cli, ["voices", "install", NAME, "--from", f"{home.url}/"])
    assert result.exit_code == 0
    assert result.stdout.split()[-1] == str(tmp_path / f"{NAME}.onnx")
    assert f"piper:{NAME}" in CliRunner().invoke(cli, ["voices"]).stdout
