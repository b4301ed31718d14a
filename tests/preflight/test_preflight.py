"""The checks before air: a good folder passes, and each fault fails its own check."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from preflight_samples import write_film, write_narration, write_story

from sixty_second.captions import srt
from sixty_second.model import Check, failed
from sixty_second.preflight import CRITERIA, preflight
from sixty_second.preflight.folder import Folder
from sixty_second.preflight.truth import untraced

Spoil = Callable[[Path], None]

IDS = (
    *("C1", "C2", "C3", "C4", "C5", "C6", "C7", "C8", "C9", "C10", "A1", "A2", "A3", "A4", "A5", "A6"),
    *("V1", "V2", "V3", "V4", "V5", "V6", "V8", "T1", "T2", "T3"),
)


def _check(story: Path, name: str) -> Check:
    """One check alone: the others need not be measured."""
    criterion = next(criterion for criterion in CRITERIA if criterion.id == name)
    return criterion.check(Folder(story))


@pytest.fixture(scope="session")
def good_story(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that passes; not to be changed."""
    return write_story(tmp_path_factory.mktemp("story") / "good")


@pytest.fixture
def story(good_story: Path, tmp_path: Path) -> Path:
    """A copy of the folder that passes, for a test to spoil."""
    return Path(shutil.copytree(good_story, tmp_path / "story"))


def test_a_good_folder_passes_every_check(good_story: Path) -> None:
    """Nothing fails, and every criterion is there with its measure and its limit."""
    checks = preflight(good_story)
    assert failed(checks) == ()
    assert tuple(check.id for check in checks) == IDS
    assert all(check.title and check.value and check.limit for check in checks)


def _edit_text(name: str, old: str, new: str) -> Spoil:
    def spoil(story: Path) -> None:
        text = (story / name).read_bytes().decode()
        assert old in text
        (story / name).write_bytes(text.replace(old, new, 1).encode())

    return spoil


def _edit(name: str, change: Callable[[Any], object]) -> Spoil:
    def spoil(story: Path) -> None:
        data = json.loads((story / name).read_text(encoding="utf-8"))
        change(data)
        (story / name).write_text(json.dumps(data), encoding="utf-8")

    return spoil


def _option(name: str, value: str) -> Spoil:
    return _edit("manifest.json", lambda data: data["options"].update({name: value}))


def _manifest(**values: Any) -> Spoil:
    return _edit("manifest.json", lambda data: data.update(values))


def _text_layer(role: str, **values: Any) -> Spoil:
    def change(data: Any) -> None:
        layer = next(layer for layer in data["scenes"][0]["layers"] if layer.get("role") == role)
        layer.update(values)

    return _edit("timeline.json", change)


def _say(number: int, text: str, **more: Any) -> Spoil:
    return _edit("manifest.json", lambda data: data["beats"][number].update(say=text, **more))


def _talkative(data: Any) -> None:
    data["cues"][0]["words"][0]["spoken"] = "and so on " * 20


def _without_credit(data: Any) -> None:
    layers = data["scenes"][1]["layers"]
    layers[:] = [layer for layer in layers if layer.get("role") != "credit"]


def _later_scene(data: Any) -> None:
    data["scenes"][1]["start_ms"] += 300


def _other_words(data: Any) -> None:
    data["sentences"][1]["text"] = "The council found nothing."


def _tight_target(data: Any) -> None:
    data["target_ms"] = data["duration_ms"] + 30


FAULTS: list[tuple[str, str, Spoil]] = [
    ("C1", "a word changed", _edit_text("captions.srt", "ferry", "boat")),
    ("C1", "a word more", _edit_text("captions.srt", "Courier.", "Courier. Bye")),
    ("C2", "a byte order mark", _edit_text("captions.srt", "1\n", "\ufeff1\n")),
    ("C2", "carriage returns", _edit_text("captions.srt", "\n", "\r\n")),
    ("C2", "a full stop in a time", _edit_text("captions.srt", ",050", ".050")),
    ("C2", "a cue that is not numbered", _edit_text("captions.srt", "\n\n2\n", "\n\n3\n")),
    ("C2", "markup", _edit_text("captions.srt", "The harbour", "<i>The</i> harbour")),
    ("C2", "an empty line in a cue", _edit_text("captions.srt", "The harbour", "The\n\nharbour")),
    ("C3", "a raw ampersand", _edit_text("captions.vtt", "The harbour", "The & harbour")),
    ("C3", "no empty line after the head", _edit_text("captions.vtt", "WEBVTT\n\n", "WEBVTT\n")),
    ("C4", "a gap too short", _edit_text("captions.ttml", 'end="00:00:02.4', 'end="00:00:02.0')),
    ("C4", "other words than the other files", _edit_text("captions.ttml", "harbour", "boat")),
    ("C4", "a document type", _edit_text("captions.ttml", "<tt ", "<!DOCTYPE tt><tt ")),
    ("C5", "a line too long", _edit_text("captions.srt", "The harbour", "The harbour " * 4)),
    ("C5", "a third line", _edit_text("captions.srt", "The harbour", "The\nharbour\nand")),
    ("C6", "too much to read", _edit_text("captions.srt", "The harbour", "The harbour of our own town")),
    ("C7", "a flash of a cue", _edit_text("captions.srt", "--> 00:00:02", "--> 00:00:00")),
    ("C8", "closed gaps under rules that want two frames", _option("caption_rules", "netflix")),
    ("C9", "an in-time 250 ms late", _edit_text("captions.srt", "00:00:00,050", "00:00:00,300")),
    ("C9", "a cue fewer", _edit("timeline.json", lambda data: data["cues"].pop())),
    ("C10", "an article without its noun", _edit_text("captions.srt", "The harbour", "The\nharbour")),
    ("A1", "asked for broadcast", _option("loudness", "broadcast")),
    ("A5", "asked for broadcast", _option("loudness", "broadcast")),
    ("A4", "a voice in a hurry", _edit("timeline.json", _talkative)),
    ("V1", "another size", _manifest(size="1080x1920")),
    ("V1", "another rate", _manifest(fps=30)),
    ("V1", "a scene without an IDR frame", _edit("timeline.json", _later_scene)),
    ("V5", "text outside", _text_layer("headline", box={"x": 0, "y": 80, "width": 9, "height": 9})),
    ("V5", "text on text", _text_layer("headline", box={"x": 16, "y": 228, "width": 99, "height": 9})),
    ("V6", "small type", _text_layer("headline", size=6)),
    ("V6", "grey on black", _text_layer("credit", colour=[60, 60, 60])),
    ("V6", "grey on a dark picture", _text_layer("headline", colour=[60, 60, 60])),
    ("V8", "a credit missing", _edit("timeline.json", _without_credit)),
    ("V8", "a picture that is not listed", _manifest(pictures=[])),
    ("V8", "nothing about the voice", _manifest(disclosure={})),
    ("T1", "a number of its own", _say(0, "The ferry has 40 seats.")),
    ("T1", "a name of its own", _say(0, "The ferry belongs to Osman Pell.")),
    ("T1", "a quotation of its own", _say(1, 'She said "we will sail again" today.')),
    ("T1", "a sentence that is not there", _edit("article.json", _other_words)),
    ("T1", "no sentence at all", _say(1, "The ferry sails.", sources=[])),
    ("T2", "longer than asked", _manifest(target_ms=9000)),
    ("T2", "ends too near the target", _edit("manifest.json", _tight_target)),
    ("T2", "shorter than asked", _manifest(target_ms=20_000)),
    ("T3", "a file that changed", _edit_text("captions.vtt", "The", "A")),
    ("T3", "a file that is gone", lambda story: (story / "captions.vtt").unlink()),
]


@pytest.mark.parametrize(("name", "fault", "spoil"), FAULTS, ids=[f"{i}: {fault}" for i, fault, _ in FAULTS])
def test_each_fault_fails_its_check(story: Path, name: str, fault: str, spoil: Spoil) -> None:
    """One thing spoiled, the check that is for it says so."""
    spoil(story)
    assert not _check(story, name).ok, fault


def test_one_forbidden_split_in_a_long_film_is_named_and_passes(story: Path) -> None:
    """Time to read comes before line breaks: a twentieth of them may part what belongs together."""

    def longer(data: Any) -> None:
        data["cues"] = [{**cue, "beat": f"{cue['beat']}-{n}"} for n in range(9) for cue in data["cues"]]

    _edit("timeline.json", longer)(story)
    (story / "captions.srt").write_text(srt.render(Folder(story).plan.cues), encoding="utf-8")
    assert _check(story, "C10").value.startswith("none of")
    _edit_text("captions.srt", "The harbour", "The\nharbour")(story)
    check = _check(story, "C10")
    assert check.ok
    assert "The | harbour" in check.value


PRIMING_MS = 21
"""What the encoder puts before the sound, and our small film has not taken off."""

FILMS: list[tuple[str, str, dict[str, Any]]] = [
    ("A1", "too quiet", {"level": 0.02}),
    ("A2", "too loud", {"level": 1.0}),
    ("A6", "one channel", {"layout": "mono"}),
    ("A6", "a rate for discs", {"rate": 44_100}),
    ("V2", "no tags", {"tagged": False}),
    ("V3", "an edit list", {"movflags": "faststart", "edit_list": True}),
    ("V3", "the index comes last", {"movflags": "negative_cts_offsets"}),
    ("V4", "the picture comes late", {"movflags": "faststart"}),
    ("V1", "scenes without IDR frames", {"seconds": 12.0}),
    ("V6", "white text on a white picture", {"grey": 230, "seconds": 12.0}),
]


@pytest.mark.parametrize(("name", "fault", "differs"), FILMS, ids=[f"{i}: {fault}" for i, fault, _ in FILMS])
def test_each_fault_of_the_film_fails_its_check(
    story: Path, name: str, fault: str, differs: dict[str, Any]
) -> None:
    """Another film in the folder, different in one way."""
    write_film(story / "video.mp4", **differs)
    assert not _check(story, name).ok, fault


@pytest.mark.parametrize(("late_s", "ok"), [(0.03, True), (0.1, False), (-0.1, False)])
def test_sound_out_of_step_is_heard(story: Path, late_s: float, ok: bool) -> None:
    """The film's sound against the narration it was made from, not the container's word for it (V4)."""
    write_narration(story / "narration.wav", 12.0, late_s=late_s)
    check = _check(story, "V4")
    assert check.ok is ok
    heard_ms = int(check.value.split("sound")[1].split()[0])
    assert abs(heard_ms - (PRIMING_MS - 1000 * late_s)) <= 2


def test_a_short_film_may_say_so(story: Path) -> None:
    """When the film is shorter than asked, the manifest says so and T2 holds."""
    _manifest(target_ms=20_000, notes=["the film lasts 13 s of 20 s: the article has no more to tell"])(story)
    check = _check(story, "T2")
    assert check.ok
    assert "said so" in check.value


def test_words_by_hand_are_told_of_not_judged(story: Path) -> None:
    """A producer's own words are the producer's."""
    _say(0, "The ferry has 40 seats.", by_hand=["40"])(story)
    check = _check(story, "T1")
    assert check.ok
    assert "1 words by hand" in check.value


def test_a_picture_without_a_known_maker_is_counted(story: Path) -> None:
    """When the manifest has no credit for it, none can be shown."""
    for name in ("manifest.json", "timeline.json"):
        _edit_all(story / name, "Ruth Amadi/Harbour Press", "")
    check = _check(story, "V8")
    assert check.ok
    assert "without a known maker" in check.value


def _edit_all(path: Path, old: str, new: str) -> None:
    path.write_text(path.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")


def test_the_silent_voice_has_no_loudness(story: Path) -> None:
    """A1, A2, A4 and A5 do not apply to silence."""
    _manifest(voice="silent")(story)
    for name in ("A1", "A2", "A4", "A5"):
        assert _check(story, name).ok
        assert "not applicable" in _check(story, name).value


@pytest.mark.parametrize("spoiled", [b"", b"\x00\xff\xfe" * 99, b"RIFF" + b"\xff" * 40])
def test_a_broken_narration_is_a_check_that_failed(story: Path, spoiled: bytes) -> None:
    """It is named, and nothing is raised."""
    (story / "narration.wav").write_bytes(spoiled)
    check = _check(story, "V4")
    assert not check.ok
    assert "narration.wav" in check.value
    assert str(story) not in check.value


READ_BY = {
    "manifest.json": "C1",
    "article.json": "T1",
    "timeline.json": "C9",
    "captions.srt": "C2",
    "captions.vtt": "C3",
    "captions.ttml": "C4",
    "video.mp4": "V1",
}


@pytest.mark.parametrize(("name", "reader"), READ_BY.items())
def test_a_missing_or_broken_file_is_a_check_that_failed(story: Path, name: str, reader: str) -> None:
    """It is named, and nothing is raised."""
    good = (story / name).read_bytes()
    for spoiled in (b"", b"\x00\xff\xfe" * 99, good[: len(good) // 2], b"[]", b"{}", b"[" * 100_000):
        (story / name).write_bytes(spoiled)
        assert not _check(story, reader).ok
    (story / name).unlink()
    assert name in _check(story, reader).value


WRONG: tuple[Any, ...] = (None, 10**30, [{}], {"a": []})


@pytest.mark.parametrize("name", ["manifest.json", "timeline.json"])
def test_no_value_of_a_wrong_kind_is_a_traceback(story: Path, name: str) -> None:
    """Whatever stands in a field, the checks answer."""
    (story / "video.mp4").unlink()
    good = json.loads((story / name).read_text(encoding="utf-8"))
    for field in good:
        for wrong in WRONG:
            (story / name).write_text(json.dumps(good | {field: wrong}), encoding="utf-8")
            assert failed(preflight(story))


def test_type_larger_than_any_frame_is_not_drawn(story: Path) -> None:
    """A size that no frame can hold is refused before it takes the memory."""
    _text_layer("headline", size=10**6)(story)
    assert "px" in _check(story, "V6").value


@pytest.mark.parametrize(
    "hostile", ["a" + "!" * 10**6 + "a", '"' * 10**5, "A" * 10**6, "1 " * 10**5, "A. " * 10**5]
)
def test_a_megabyte_of_hostile_words_is_traced_at_once(hostile: str) -> None:
    """T1 answers in linear time."""
    assert untraced(hostile, hostile) == []


def test_a_number_may_be_written_otherwise() -> None:
    """T1 counts what numbers come to: "two" is 2, "1.2 billion dollars" is $1.2bn."""
    assert untraced("Two firms paid 1.2 billion dollars.", "2 firms paid $1.2bn.") == []
    assert untraced("Three firms paid $1.3bn.", "2 firms paid $1.2bn.") == ["Three", "1.3 bn"]


def test_an_empty_folder_fails_everything(tmp_path: Path) -> None:
    """No check holds where there is nothing."""
    assert {check.ok for check in preflight(tmp_path)} == {False}
    assert {check.ok for check in preflight(tmp_path / "nowhere")} == {False}


def test_a_listed_file_outside_the_folder_is_not_read(story: Path) -> None:
    """A manifest cannot point at other files of the machine."""
    _edit("manifest.json", lambda data: data["outputs"].update({"../../secret": "0"}))(story)
    assert "outside" in _check(story, "T3").value
