"""The command as a person meets it: what it prints, where, and how it ends."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from sixty_second import __version__

COMMAND = (sys.executable, "-m", "sixty_second")
FAST = ("--profile", "smoke", "--size", "90x160", "--duration", "15", "--voice", "silent")


def run(
    *words: str | Path, stdin: bytes | None = None, cwd: Path | None = None
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*COMMAND, *map(str, words)],
        input=None if stdin is None else stdin.decode("utf-8", "surrogateescape"),
        capture_output=True,
        text=True,
        errors="surrogateescape",
        cwd=cwd,
        timeout=120,
        check=False,
    )


def assert_one_line(result: subprocess.CompletedProcess[str], code: int, *parts: str) -> None:
    """The last line of stderr is ours and holds the parts; nothing is on stdout; no traceback."""
    last = result.stderr.strip().splitlines()[-1]
    assert last.startswith("make-video: ")
    assert "Traceback" not in result.stderr
    for part in parts:
        assert part in last
    assert result.stdout == ""
    assert result.returncode == code


def test_version_and_help() -> None:
    """--version names it; --help shows options with defaults and the other commands."""
    assert run("--version").stdout == f"make-video {__version__}\n"
    text = run("--help").stdout
    for word in ("SOURCE", "--duration", "[default: 60]", "--voice", "make-video render", "make-video check"):
        assert word in text


def test_the_folder_on_stdout_progress_on_stderr(sample: Path, tmp_path: Path) -> None:
    """stdout holds the story folder alone, numbered by nobody, under output/."""
    result = run(sample, *FAST, "--until", "write", cwd=tmp_path)
    folder = Path(result.stdout.strip())
    assert folder.parts[0] == "output"
    assert (tmp_path / folder / "script.md").is_file()
    assert "reading the article" in result.stderr


def test_json_quiet_and_stdin(sample: Path, tmp_path: Path) -> None:
    """--json puts the manifest on stdout, -q keeps stderr empty, - reads standard input."""
    result = run(
        "-", *FAST, "--until", "write", "-o", tmp_path / "s", "--json", "-q", stdin=sample.read_bytes()
    )
    assert json.loads(result.stdout)["source"] == "-"
    assert "reading" not in result.stderr


def test_voices_and_themes() -> None:
    """Each lists what there is, a line each."""
    assert {line.split()[0] for line in run("voices").stdout.splitlines()} >= {"espeak", "gtts", "silent"}
    assert {line.split()[0] for line in run("themes").stdout.splitlines()} >= {
        "bulletin",
        "paper",
        "night",
        "plain",
    }


def test_templates_are_listed_and_named(sample: Path, tmp_path: Path) -> None:
    """A line each with what it is for; the manifest and the script say which one told the article."""
    listed = {line.split()[0] for line in run("templates").stdout.splitlines()}
    assert listed == {"breaking", "explainer", "list", "numbers", "opinion", "quotes"}
    own = tmp_path / "house.toml"
    own.write_text('[sign-offs]\nbreaking = ["Heard at {publisher}."]\n', encoding="utf-8")
    words = ("--template", "breaking", "--phrases", own, "--until", "write", "-o", tmp_path / "s", "--json")
    made = json.loads(run(sample, *FAST, *words).stdout)
    assert made["template"] == "breaking"
    assert made["options"]["phrases"] == "house.toml"
    assert made["beats"][-1]["say"] == "Heard at The Saltmere Courier."
    assert made["beats"][-1]["added"] == ["Heard at The Saltmere Courier.", ""]
    script = (tmp_path / "s" / "script.md").read_text(encoding="utf-8")
    assert "by the template breaking" in script


@pytest.mark.parametrize(
    ("words", "parts"),
    [
        ((), ("name an article",)),
        (("{sample}", "--voice", "nobody"), ("'nobody'", "espeak", "gtts", "silent")),
        (("{sample}", "--fallback-voice", "nobody"), ("'nobody'", "espeak")),
        (("{sample}", "--theme", "pink"), ("'pink'", "bulletin")),
        (("{sample}", "--template", "podcast"), ("'podcast'", "explainer", "quotes")),
        (("{sample}", "--phrases", "missing.toml"), ("missing.toml",)),
        (("{sample}", "--size", "3:4"), ("'3:4'", "9:16")),
        (("{sample}", "--duration", "5"), ("5 s", "15 to 180")),
        (("{sample}", "--fps", "29"), ("29", "30")),
        (("{sample}", "--profile", "best"), ("best", "final")),
        (("{sample}", "--colour", "red"), ("--colour",)),
        (("feed", "{sample}", "--list", "--item", "1"), ("--list and --item",)),
        (("feed", "{sample}", "--full-text"), ("--full-text", "--item")),
        (("feed", "{sample}", "--item", "0"), ("--item",)),
        (("feed",), ("SOURCE",)),
        (("{sample}", "-q", "-v"), ("-q and -v",)),
        (("{sample}", "extra"), ("extra",)),
        (("{sample}", "--config", "missing.toml"), ("missing.toml",)),
    ],
)
def test_a_wrong_call_is_told_in_one_line(
    words: tuple[str, ...], parts: tuple[str, ...], sample: Path
) -> None:
    """Exit code 2, one line, with what is known."""
    assert_one_line(run(*(word.format(sample=sample) for word in words)), 2, *parts)


@pytest.mark.parametrize(
    ("name", "data", "parts"),
    [
        ("missing.txt", None, ("missing.txt",)),
        ("empty.txt", b"", ("empty.txt",)),
        ("binary.txt", bytes(range(256)) * 40, ("binary.txt",)),
        ("short.txt", b"Bridge opens\n\nThe bridge opened today. It was a fine day for it.", ("words",)),
        (
            "menu.html",
            b"<html><body><nav><a href=/a>Home</a> <a href=/b>News</a></nav></body></html>",
            ("article",),
        ),
    ],
)
def test_what_is_no_article(name: str, data: bytes | None, parts: tuple[str, ...], tmp_path: Path) -> None:
    """Exit code 1, one line, and no folder left behind."""
    path = tmp_path / name
    if data is not None:
        path.write_bytes(data)
    result = run(path, *FAST, "-o", tmp_path / "story")
    assert_one_line(result, 1, *parts)
    assert not (tmp_path / "story").exists()
    assert [item.name for item in tmp_path.iterdir() if item.name.startswith(".")] == []


def test_a_voice_out_of_reach(sample: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One line that names --fallback-voice; with it another speaks, now and when it is rendered again."""
    for name in ("https_proxy", "HTTPS_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    words = (*FAST[:-1], "gtts", "-o", tmp_path / "s")
    assert_one_line(run(sample, *words), 1, "gtts", "--fallback-voice espeak")
    assert not (tmp_path / "s").exists()
    for again in (run(sample, *words, "--fallback-voice", "espeak"), run("render", tmp_path / "s")):
        assert again.returncode == 0
        assert "espeak speaks instead, as asked" in again.stderr
        assert json.loads((tmp_path / "s" / "manifest.json").read_text())["voice"] == "espeak"


def test_a_wrong_template_names_file_and_line(sample: Path, tmp_path: Path) -> None:
    """The producer sees where to mend it."""
    template = tmp_path / "house.j2"
    template.write_text("{{ beat.say }}\n{% if %}\n")
    assert_one_line(run(sample, *FAST, "--template", template, "-o", tmp_path / "s"), 1, "house.j2", "line 2")


def test_a_template_leaves_no_path_and_no_half_characters(sample: Path, tmp_path: Path) -> None:
    """The manifest names the template by its file's name alone; what UTF-8 cannot hold is replaced."""
    template = tmp_path / "house.j2"
    template.write_text("{{ beat.say }} {{ '\\ud800' }}")
    result = run(sample, *FAST, "--template", template, "--until", "write", "-o", tmp_path / "s", "--json")
    assert json.loads(result.stdout)["options"]["template"] == "house.j2"
    template.write_text("{{ beat.say }} " + "and so on " * 90)
    result = run(sample, *FAST, "--template", template, "-o", tmp_path / "t")
    assert_one_line(result, 1, "the template's own words", "--duration")


def test_what_a_terminal_would_obey_is_shown(tmp_path: Path) -> None:
    """Escapes in names of files, and so in articles, do nothing to a terminal."""
    assert_one_line(run(tmp_path / "a\x1b[2J\u202eb.txt"), 1, "a\\x1b[2J\\u202eb.txt")


def test_a_wrong_picture_is_named(sample: Path, tmp_path: Path) -> None:
    """Broken and missing files of the producer's own stop the run, by name."""
    (tmp_path / "broken.jpg").write_bytes(b"\xff\xd8\xff nothing")
    for name in ("broken.jpg", "missing.jpg"):
        result = run(sample, *FAST, "--picture", tmp_path / name, "--credit", "A", "-o", tmp_path / "s")
        assert_one_line(result, 1, name)


def test_halves_of_characters(sample: Path, tmp_path: Path) -> None:
    """Bytes of a name that are no UTF-8, a page's lone surrogates: a film all the same."""
    wrong = os.fsdecode(b"Caf\xe9")
    words = ("--headline", wrong, "--publisher", wrong, "--byline", wrong, "--url", wrong)
    result = run(sample, *FAST, *words, "-o", tmp_path / "s", "--json")
    assert json.loads(result.stdout)["headline"] == "Caf "
    page = (sample.parent / "harbour-bridge.html").read_text(encoding="utf-8")
    (tmp_path / "odd.html").write_text(page.replace('"name": "', '"name": "\\udc00\\u001b'), encoding="utf-8")
    result = run(tmp_path / "odd.html", *FAST, "-o", tmp_path / "t", "--json")
    assert json.loads(result.stdout)["publisher"].strip() == "The Saltmere Courier"


def test_letters_that_no_typeface_has(story: Path, tmp_path: Path) -> None:
    """A script that cannot be shown is refused before it is spoken; a sign here and there is told of."""
    words = " ".join(["המועצה החליטה לסגור את הגשר."] * 20)
    path = tmp_path / "bridge.txt"
    path.write_text(f"הגשר ייסגר\n\n{words}\n", encoding="utf-8")
    assert_one_line(run(path, *FAST, "-o", tmp_path / "s"), 1, "no letters", "Latin", "ה")
    assert run(path, *FAST, "-o", tmp_path / "s", "--until", "speak").returncode == 0
    text = (story / "story.yaml").read_text(encoding="utf-8")
    text = text.replace("beats:\n", "beats:\n- id: mine\n  say: A party 🎉 on the bridge.\n")
    (story / "story.yaml").write_text(text, encoding="utf-8")
    assert "note: no typeface has 🎉" in run("render", story).stderr


def test_a_private_address_is_refused() -> None:
    """Loopback is not gone to unless allowed, and the way to allow it is named."""
    assert_one_line(run("http://127.0.0.1:9/story"), 1, "--allow-private")


def test_configuration(sample: Path, tmp_path: Path) -> None:
    """A TOML file gives options, the command line overrules it, unknown names are refused."""
    config = tmp_path / "house.toml"
    config.write_text('duration = 30\nvoice = "silent"\ncaption-rules = "bbc"\n')
    result = run(
        sample, "--config", config, "--duration", "20", "--until", "write", "-o", tmp_path / "s", "--json"
    )
    options = json.loads(result.stdout)["options"]
    assert (options["duration_s"], options["voice"], options["caption_rules"]) == (20, "silent", "bbc")
    story = tmp_path / "s"
    config.write_text('template = "mine.j2"\npublisher = "The Ledger"\nprofile = "smoke"\n')
    assert run("render", story, "--config", config).returncode == 0
    assert json.loads((story / "manifest.json").read_text())["options"]["profile"] == "smoke"
    config.write_text("colour = 1\n")
    assert_one_line(run(sample, "--config", config), 2, "colour", "duration")


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ('safe = ["ads"]', "text"),
        ("voice = 5", "text"),
        ("duration = 20.5", "a whole number"),
        ('duration = "20"', "a whole number"),
        ('picture = "a.jpg"', "a list of texts"),
        ("force = 1", "true or false"),
        ("[headline]", "text"),
    ],
)
def test_a_configuration_of_the_wrong_type(line: str, wanted: str, sample: Path, tmp_path: Path) -> None:
    """The file, the setting and what it should be."""
    config = tmp_path / "house.toml"
    config.write_text(line)
    name = line.strip("[]").split(" ")[0]
    assert_one_line(run(sample, "--config", config), 2, f"house.toml: {name} should be {wanted}")


def test_an_edited_story_stops_the_run(story: Path, sample: Path) -> None:
    """An edit is never written over, unless --force says so."""
    path = story / "story.yaml"
    path.write_text(path.read_text(encoding="utf-8") + "# mine\n", encoding="utf-8")
    assert_one_line(run(sample, *FAST, "-o", story), 1, "make-video render", "--force")
    assert path.read_text(encoding="utf-8").endswith("# mine\n")
    assert run(sample, *FAST, "-o", story, "--force", "--until", "write").returncode == 0


def test_a_film_is_not_taken_away_by_stopping_early(story: Path, sample: Path) -> None:
    """--until write over a finished story stops, unless --force says so."""
    assert_one_line(run(sample, *FAST, "-o", story, "--until", "write"), 1, "has a film already", "--force")
    assert (story / "video.mp4").is_file()


def test_a_wrong_edit_names_line_and_field(story: Path) -> None:
    """render says where, and leaves the film as it was."""
    path = story / "story.yaml"
    before = (story / "video.mp4").read_bytes()
    path.write_text(
        path.read_text(encoding="utf-8").replace("  kind: hook", "  kind: hok", 1), encoding="utf-8"
    )
    assert_one_line(run("render", story), 1, "story.yaml", "line", "kind")
    assert (story / "video.mp4").read_bytes() == before


def test_an_edit_that_was_rendered_is_not_lost(story: Path, sample: Path) -> None:
    """Edited, rendered, and made again from the source: that still stops; what is by hand is told."""
    path = story / "story.yaml"
    text = path.read_text(encoding="utf-8").replace("beats:\n", "beats:\n- id: mine\n  say: Zanzibar won.\n")
    path.write_text(text.replace("headline: ", "headline: By hand, ", 1), encoding="utf-8")
    result = run("render", story)
    assert result.returncode == 0
    assert "note: by hand in mine, not in its sources: Zanzibar won." in result.stderr
    assert "note: the headline is by hand: By hand, " in result.stderr
    assert json.loads((story / "manifest.json").read_text(encoding="utf-8"))["headline"].startswith("By hand")
    assert_one_line(run(sample, *FAST, "-o", story), 1, "make-video render", "--force")


@pytest.mark.parametrize(
    ("field", "value", "parts"),
    [
        ("options", None, ("options",)),
        ("options", {"duration_s": "long"}, ("options.duration_s",)),
        ("options", {"colour": "red"}, ("options.colour",)),
        ("beats", {"a": 1}, ("beats",)),
        ("pictures", ["a"], ("pictures",)),
        ("pictures", [{"origin": "a", "path": "/etc/hostname"}], ("/etc/hostname",)),
        ("pictures", [{"origin": "a", "path": "pictures/lost.jpg"}], ("lost.jpg",)),
    ],
)
def test_a_broken_manifest(field: str, value: object, parts: tuple[str, ...], story: Path) -> None:
    """render names what is wrong with it, and goes nowhere outside the folder."""
    path = story / "manifest.json"
    path.write_text(json.dumps(json.loads(path.read_text(encoding="utf-8")) | {field: value}))
    assert_one_line(run("render", story), 1, *parts)


def test_check_prints_the_table(story: Path) -> None:
    """Exit 0 when all holds; 1 once the film is not the one that was made."""
    good = run("check", story)
    assert good.returncode == 0
    assert "C1" in good.stdout
    (story / "captions.srt").write_text("1\n00:00:00,000 --> 00:00:02,000\nSomething else\n")
    bad = run("check", story)
    assert bad.returncode == 1
    assert "FAIL" in bad.stdout


def test_export_gives_names_that_lie_side_by_side(story: Path, tmp_path: Path) -> None:
    """Film, captions, thumbnail, transcript under the story's name."""
    result = run("export", story, tmp_path / "out")
    names = sorted(path.name for path in (tmp_path / "out").iterdir())
    assert len(result.stdout.split()) == 6
    assert [name.rpartition("-")[2].partition(".")[2] or name for name in names if name.endswith(".mp4")] == [
        "mp4"
    ]
    for suffix in ("srt", "vtt", "ttml"):
        assert any(name.endswith(f".en.{suffix}") for name in names)
    assert all(name.startswith(names[0][:8]) for name in names)
    assert_one_line(run("export", tmp_path, tmp_path / "out"), 1, "no story folder")


def limited(words: list[str], size: int) -> subprocess.CompletedProcess[str]:
    """The command where no file may grow over ``size`` bytes: what a full disk does."""
    code = (
        f"import resource, sys; resource.setrlimit(resource.RLIMIT_FSIZE, ({size}, {size}));"
        "sys.argv = ['make-video', *sys.argv[1:]];"
        "from sixty_second.cli import main; main()"
    )
    return subprocess.run(
        [sys.executable, "-c", code, *words], capture_output=True, text=True, timeout=120, check=False
    )


@pytest.mark.parametrize("size", [1_000, 60_000])
def test_a_full_disk(size: int, sample: Path, tmp_path: Path) -> None:
    """One line, exit 1, and nothing half written, whichever file is the one that does not fit."""
    result = limited([str(sample), *FAST, "--no-cache", "-o", str(tmp_path / "story")], size)
    assert_one_line(result, 1, "cannot write")
    assert not (tmp_path / "story" / "video.mp4").exists()
    assert [item.name for item in tmp_path.iterdir() if item.name.startswith(".")] == []


def gone(group: int) -> bool:
    """Whether every process of the group ends within five seconds."""
    for _ in range(50):
        try:
            os.killpg(group, 0)
        except ProcessLookupError:
            return True
        time.sleep(0.1)
    return False


def test_closed_streams(sample: Path, tmp_path: Path) -> None:
    """Started without standard streams, it still makes its film, and reads nothing from nowhere."""
    for words in (f"{sample} -o {tmp_path / 's'} {' '.join(FAST)}", "-"):
        line = f"{sys.executable} -m sixty_second {words} <&- >&- 2>&-"
        code = subprocess.run(["sh", "-c", line], check=False, timeout=120).returncode
        assert code == (1 if words == "-" else 0)
    assert (tmp_path / "s" / "video.mp4").is_file()


def test_stopped_before_it_has_begun() -> None:
    """Ctrl-C while the command is being loaded: its code and one line, no traceback."""
    code = (
        "import signal, sys\n"
        "class Stop:\n"
        "    def find_spec(self, name, *rest):\n"
        "        if name == 'sixty_second.cli': signal.raise_signal(signal.SIGINT)\n"
        "sys.meta_path.insert(0, Stop())\n"
        "from sixty_second.__main__ import main; main()"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert_one_line(result, 130, "stopped")


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
@pytest.mark.parametrize("stage", ["speaking", "rendering"])
def test_stopped(number: signal.Signals, code: int, stage: str, sample: Path, story: Path) -> None:
    """Ctrl-C and SIGTERM end it with their codes; the last good film stays, no half one and no process."""
    before = (story / "video.mp4").read_bytes()
    words = [*COMMAND, str(sample), "-o", str(story), "--duration", "60", "--no-cache", "--profile", "draft"]
    with subprocess.Popen(words, stderr=subprocess.PIPE, text=True, start_new_session=True) as process:
        assert process.stderr is not None
        for line in process.stderr:
            if stage in line:
                time.sleep(0.3)
                process.send_signal(number)
                break
        rest = process.stderr.read()
        assert process.wait(timeout=30) == code
    assert "Traceback" not in rest
    assert (story / "video.mp4").read_bytes() == before
    assert [item.name for item in story.parent.iterdir() if item.name.startswith(".")] == []
    assert gone(process.pid)
