"""Sound: criteria A1 to A6, measured on the decoded film, A3 on its stems as well."""

from __future__ import annotations

from ..audio import read_sound, read_wav
from ..settings import NO_MUSIC
from .boxes import declared_audio_rate
from .criteria import Criterion, Finding, judged
from .folder import Folder
from .stems import separation_lu

_TARGETS = {"social": (-14.0, 0.5), "web": (-16.0, 0.5), "broadcast": (-23.0, 0.2)}
"""LUFS and tolerance. Source: criterion A1; `broadcast` is EBU R 128 for quality control."""

_PEAK = -1.0
"""dBTP. Source: EBU R 128."""

_SHORT_TERM = 5.0
"""LU over the target. Source: EBU R 128 s1."""

_PACE = (140, 180)
"""Words a minute, English. Source: criterion A4 (radio speaks up to three words a second)."""

_BIT_RATE = 192_000
_ROUNDING = 0.05
_SILENT = Finding("not applicable: the silent voice")


def integrated(folder: Folder) -> Finding:
    """A1: how loud the film is."""
    if _silent(folder):
        return _SILENT
    target, tolerance = _target(folder)
    value = folder.loudness.integrated
    ok = abs(value - target) <= tolerance + _ROUNDING
    return Finding(f"{value:.1f} LUFS", ok, f"{target:.0f} ±{tolerance} LUFS")


def true_peak(folder: Folder) -> Finding:
    """A2: its highest peak."""
    if _silent(folder):
        return _SILENT
    value = folder.loudness.true_peak
    return Finding(f"{value:.1f} dBTP", value <= _PEAK)


def separation(folder: Folder) -> Finding:
    """A3: how far speech is above what lies under it."""
    limit = folder.manifest.music.below
    if not _bedded(folder):
        return Finding("not applicable: nothing lies under the voice")
    if folder.manifest.voice == "silent":
        return _SILENT
    words = [word for cue in folder.plan.cues for word in cue.words]
    narration, _ = read_wav(folder.narration)
    value = separation_lu(folder.sound, narration, read_sound(folder.bed), words)
    if value is None:
        return Finding("not applicable: one of the two is silent")
    return Finding(f"{value:.1f} LU", value >= limit - _ROUNDING, f"{limit} LU")


def pace(folder: Folder) -> Finding:
    """A4: words as said, from the first one's start to the last one's end."""
    spoken = [word for cue in folder.plan.cues for word in cue.words]
    if folder.manifest.voice == "silent":
        return _SILENT
    if not folder.manifest.language.startswith("en"):
        return Finding(f"not applicable: the language is {folder.manifest.language}")
    if not spoken:
        return Finding("nothing is said", ok=False)
    count = sum(len(word.spoken.split()) for word in spoken)
    minutes = max(1, spoken[-1].end_ms - spoken[0].start_ms) / 60_000
    value = round(count / minutes)
    return Finding(f"{value} words a minute", _PACE[0] <= value <= _PACE[1])


def short_term(folder: Folder) -> Finding:
    """A5: the loudest three seconds."""
    if _silent(folder):
        return _SILENT
    limit = _target(folder)[0] + _SHORT_TERM
    value = folder.loudness.short_term_max
    return Finding(f"{value:.1f} LUFS", value <= limit + _ROUNDING, f"{limit:.0f} LUFS")


def encoding(folder: Folder) -> Finding:
    """A6: what the sound is encoded as."""
    sound = folder.film.sound
    declared = declared_audio_rate(folder.film.path)
    found = []
    if (sound.codec, sound.profile) != ("aac", "LC"):
        found.append(f"{sound.codec} {sound.profile}")
    if sound.rate != 48_000:
        found.append(f"{sound.rate} Hz")
    if sound.channels != 2:
        found.append(f"{sound.channels} channels")
    if declared < _BIT_RATE:
        found.append(f"{declared // 1000} kbit/s")
    return judged(found, f"AAC-LC 48 kHz stereo, made for {declared // 1000} kbit/s")


def _bedded(folder: Folder) -> bool:
    return folder.manifest.music.name != NO_MUSIC or "bed.wav" in folder.outputs


def _silent(folder: Folder) -> bool:
    """Whether nothing at all is to be heard."""
    return folder.manifest.voice == "silent" and not _bedded(folder)


def _target(folder: Folder) -> tuple[float, float]:
    return _TARGETS.get(folder.manifest.options.loudness, _TARGETS["social"])


CRITERIA = (
    Criterion("A1", "loudness", "-14 ±0.5 LUFS", integrated),
    Criterion("A2", "true peak", "-1.0 dBTP", true_peak),
    Criterion("A3", "speech over the bed", "15 LU", separation),
    Criterion("A4", "pace of the voice", "140 to 180 words a minute", pace),
    Criterion("A5", "loudest three seconds", "5 LU over the target", short_term),
    Criterion("A6", "sound encoding", "AAC-LC 48 kHz stereo from 192 kbit/s", encoding),
)
