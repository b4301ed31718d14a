"""A small story folder that every check passes, made without the pipeline: three beats, thirteen seconds."""

from __future__ import annotations

import hashlib
import json
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np
import numpy.typing as npt

from sixty_second.audio import write_wav
from sixty_second.captions import caption, ebuttd, srt, vtt
from sixty_second.model import (
    Article,
    Beat,
    Box,
    Cue,
    Line,
    Photo,
    Picture,
    Sentence,
    Speech,
    Spoken,
    Text,
    Word,
)
from sixty_second.records import dump, plain

WIDTH, HEIGHT, FPS = 180, 320, 10

SENTENCES = (
    "The harbour town of Alvery will keep its ferry running until April, mayor Ines Duarte said on Monday.",
    'The council found 2.4 million crowns for the crews, and "nobody will be left on the quay," she said.',
)
SAID = (*SENTENCES, "The full story is in the Alvery Courier.")


def write_film(
    path: Path,
    *,
    seconds: float = 6.0,
    cuts: tuple[float, ...] = (0.0,),
    level: float = 0.243,
    rate: int = 48_000,
    layout: str = "stereo",
    tagged: bool = True,
    movflags: str = "+faststart+negative_cts_offsets",
    edit_list: bool = False,
    grey: int = 16,
) -> Path:
    """A plain film with a tone; by default one that keeps every rule."""
    options = {"movflags": movflags, "use_editlist": str(int(edit_list))}
    with av.open(str(path), "w", options=options) as film:
        video = film.add_stream("libx264", rate=FPS)
        video.width, video.height, video.pix_fmt = WIDTH, HEIGHT, "yuv420p"
        gop = f"keyint={2 * FPS}:min-keyint=1:scenecut=0:open-gop=0:threads=1:bframes=2:cabac=1:8x8dct=1"
        video.options = {"preset": "ultrafast", "x264-params": gop}
        if tagged:
            context = video.codec_context
            context.color_primaries = context.color_trc = context.colorspace = context.color_range = 1
        audio = film.add_stream("aac", rate=rate, layout=layout)
        audio.bit_rate = 192_000
        starts = {round(cut * FPS) for cut in cuts}
        for number in range(round(seconds * FPS)):
            frame = av.VideoFrame(WIDTH, HEIGHT, "yuv420p")
            for plane, value in zip(frame.planes, (grey, 128, 128), strict=True):
                plane.update(bytes([value]) * plane.buffer_size)
            frame.pts, frame.time_base = number, Fraction(1, FPS)
            if number in starts:
                frame.pict_type = av.video.frame.PictureType.I
            film.mux(video.encode(frame))
        film.mux(video.encode())
        _write_tone(film, audio, seconds, level=level, rate=rate, layout=layout)
    return path


def write_narration(path: Path, seconds: float, *, late_s: float = 0.0) -> None:
    """The film's sound as it was before it was mastered, or that much later."""
    time = np.arange(int(seconds * 48_000)) / 48_000 - late_s
    write_wav(path, tone(np.maximum(time, 0), 0.1), 48_000)


def tone(time: npt.NDArray[np.float64], level: float) -> npt.NDArray[np.float32]:
    """A tone that falls silent now and then, so that it can be told when it sounds."""
    sounds = np.sin(2 * np.pi * 0.83 * time + time**1.5) > -0.5
    return (level * sounds * np.sin(2 * np.pi * 997 * time)).astype(np.float32)


def _write_tone(film: Any, audio: Any, seconds: float, *, level: float, rate: int, layout: str) -> None:
    size = 1024
    channels = 2 if layout == "stereo" else 1
    for start in range(0, int(seconds * rate) - size, size):
        time = np.arange(start, start + size) / rate
        sound = tone(time, level)
        frame = av.AudioFrame.from_ndarray(np.stack([sound] * channels), format="fltp", layout=layout)
        frame.sample_rate, frame.time_base = rate, Fraction(1, rate)
        frame.pts = start
        film.mux(audio.encode(frame))
    film.mux(audio.encode())


def write_story(folder: Path) -> Path:
    """The folder that passes."""
    folder.mkdir()
    spoken = _spoken()
    cues = caption(spoken)
    seconds = spoken[-1].end_ms / 1000
    write_film(folder / "video.mp4", seconds=seconds, cuts=tuple(beat.start_ms / 1000 for beat in spoken))
    write_narration(folder / "narration.wav", seconds)
    (folder / "captions.srt").write_text(srt.render(cues), encoding="utf-8")
    (folder / "captions.vtt").write_text(vtt.render(cues), encoding="utf-8")
    (folder / "captions.ttml").write_text(ebuttd.render(cues, "en"), encoding="utf-8")
    (folder / "article.json").write_text(dump(_article()), encoding="utf-8")
    (folder / "timeline.json").write_text(dump(_timeline(spoken, cues)), encoding="utf-8")
    (folder / "manifest.json").write_text(json.dumps(_manifest(folder, spoken)), encoding="utf-8")
    return folder


def _spoken() -> tuple[Spoken, ...]:
    spoken: list[Spoken] = []
    start_ms = 0
    for number, text in enumerate(SAID):
        words, time = [], 50
        for word in text.split():
            lasts = 40 * len(word) + 150
            words.append(Word(word, word, time, time + lasts))
            time += lasts + (150 if word[-1] in ",." else 20)
        end_ms = -(-(start_ms + time + 100) // 100) * 100
        kind = ("hook", "quote", "sign-off")[number]
        beat = Beat(id=f"b{number}", kind=kind, say=text)  # type: ignore[arg-type]
        spoken.append(Spoken(Line(beat, text), _sound(words), start_ms, end_ms))
        start_ms = end_ms
    return tuple(spoken)


def _sound(words: list[Word]) -> Speech:
    return Speech(np.zeros(16, np.float32), 16_000, tuple(words))


def _article() -> Article:
    text = "\n".join(SENTENCES)
    starts = [text.index(sentence) for sentence in SENTENCES]
    sentences = tuple(
        Sentence(n, sentence, n, start, start + len(sentence))
        for n, (sentence, start) in enumerate(zip(SENTENCES, starts, strict=True))
    )
    return Article("Alvery keeps its ferry", text, sentences, publisher="Alvery Courier")


def _timeline(spoken: tuple[Spoken, ...], cues: tuple[Cue, ...]) -> dict[str, Any]:
    scenes = [
        {
            "beat": beat.line.beat.id,
            "kind": "fact",
            "start_ms": beat.start_ms,
            "end_ms": beat.end_ms,
            "peak_ms": 1000,
            "layers": [plain(layer) for layer in _layers(beat, cues)],
        }
        for beat in spoken
    ]
    return {
        "width": WIDTH,
        "height": HEIGHT,
        "fps": FPS,
        "rate": 48_000,
        "language": "en",
        "duration_ms": spoken[-1].end_ms,
        "scenes": scenes,
        "cues": plain(cues),
    }


def _layers(beat: Spoken, cues: tuple[Cue, ...]) -> list[Any]:
    lasts = beat.end_ms - beat.start_ms
    picture = Picture("quay.jpg", credit="Ruth Amadi/Harbour Press", width=640, height=480)
    part = (0.0, 0.0, 100.0, 100.0)
    mine = [cue for cue in cues if cue.beat == beat.line.beat.id]
    return [
        Photo(box=Box(0, 0, WIDTH, HEIGHT), start_ms=0, end_ms=lasts, picture=picture, first=part, last=part),
        _text("Ferry stays", y=80, size=14, end_ms=lasts, role="headline", over_picture=True),
        _text("Photo: Ruth Amadi/Harbour Press", y=228, size=6, end_ms=lasts, role="credit"),
        *(
            _text(
                cue.lines[0][:12],
                y=200,
                size=11,
                role="caption",
                start_ms=cue.start_ms - beat.start_ms,
                end_ms=cue.end_ms - beat.start_ms,
            )
            for cue in mine
        ),
    ]


def _text(
    text: str, *, y: int, size: int, end_ms: int, role: str, start_ms: int = 0, over_picture: bool = False
) -> Text:
    return Text(
        box=Box(16, y, 120, size + 4),
        start_ms=start_ms,
        end_ms=end_ms,
        text=text,
        font="Manrope-SemiBold",
        size=size,
        colour=(250, 250, 250),
        baseline=size,
        role=role,
        ground=None if over_picture else (10, 10, 20),
    )


def _manifest(folder: Path, spoken: tuple[Spoken, ...]) -> dict[str, Any]:
    article = _article()
    cited = [
        {"sentence": s.number, "text": s.text, "start": s.start, "end": s.end} for s in article.sentences
    ]
    beats = [
        {
            "id": beat.line.beat.id,
            "kind": beat.line.beat.kind,
            "say": beat.line.text,
            "sources": cited[number : number + 1],
        }
        for number, beat in enumerate(spoken)
    ]
    return {
        "version": "0",
        "voice": "espeak",
        "target_ms": spoken[-1].end_ms + 60,
        "duration_ms": spoken[-1].end_ms,
        "size": f"{WIDTH}x{HEIGHT}",
        "fps": FPS,
        "language": "en",
        "options": {"safe": "social", "loudness": "social", "caption_rules": "social"},
        "beats": beats,
        "pictures": [{"origin": "quay.jpg", "credit": "Ruth Amadi/Harbour Press"}],
        "disclosure": {"voice": "synthetic (espeak)"},
        "notes": [],
        "outputs": {
            path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted(folder.iterdir())
        },
    }
