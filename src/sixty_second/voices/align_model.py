"""Forced alignment of English with pocketsphinx and the acoustic model that its wheel carries."""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np

from ..cache import Cache
from ..model import Samples
from ..resample import resample
from .phones import pronunciations
from .spoken import Token

_RATE = 16000
"""Source: the model's feat.params."""
_FRAME_MS = 10
_LEAD_MS, _TAIL_MS = 100, 300
"""Silence put around the sound, without which the last word is often lost. Measured."""
_TRIES = ((1e-80, 1.0001), (1e-160, 1.0005), (1e-200, 1.001))
"""Beam and log base, the most exact first. Wide beams overflow in a fine log base, so a voice that is lost by
one is tried with the next. Measured on 40 sentences of espeak-ng: 31, 38 and 40 of them align."""
_MIXTURES = 8
"""Densities a state is compared with; with the usual 4 a synthetic voice is lost more often. Measured."""
_PIECE = re.compile(r"[^\W_]+(?:'[^\W_]+)*")

Piece = tuple[int, tuple[str, ...]]
"""A token's place and the ways in which one of its spoken words may sound."""


def by_model(
    samples: Samples, rate: int, tokens: Sequence[Token], *, cache: Cache
) -> list[tuple[int, int] | None] | None:
    """Start and end of each token in milliseconds, None for those not said; None when it does not align.

    Raises:
        VoiceError: espeak-ng failed to pronounce an unknown word.
    """
    pieces = _pieces(tokens, cache)
    if not pieces:
        return None
    pcm = _pcm(samples, rate)
    tries = (_decode(pcm, pieces, beam, base) for beam, base in _TRIES)
    found = next((times for times in tries if times is not None), None)
    if found is None:
        return None
    spans: list[tuple[int, int] | None] = [None] * len(tokens)
    for (place, _), (start, end) in zip(pieces, found, strict=True):
        earlier = spans[place]
        spans[place] = (earlier[0] if earlier else start, end)
    return spans


def _pieces(tokens: Sequence[Token], cache: Cache) -> list[Piece]:
    words = [
        (place, word) for place, token in enumerate(tokens) for word in _PIECE.findall(token.spoken.lower())
    ]
    said = pronunciations([word for _, word in words], cache=cache)
    return [(place, said[word]) for place, word in words if word in said]


def _pcm(samples: Samples, rate: int) -> bytes:
    sound = np.clip(resample(samples, rate, _RATE), -1, 1)
    padded = np.pad(sound, (_RATE * _LEAD_MS // 1000, _RATE * _TAIL_MS // 1000))
    return (padded * 32767).astype("<i2").tobytes()


def _decode(pcm: bytes, pieces: Sequence[Piece], beam: float, base: float) -> list[tuple[int, int]] | None:
    """The time of each piece in milliseconds of the original sound.

    A used decoder answers differently from a fresh one, so each text gets its own. Pieces are given names
    of their own, so that any word can be aligned however it is spelled.
    """
    import pocketsphinx  # imported here: only alignment needs it

    try:
        decoder = pocketsphinx.Decoder(
            hmm=pocketsphinx.get_model_path("en-us/en-us"),
            lm=None,
            dict=None,
            loglevel="FATAL",
            logbase=base,
            beam=beam,
            wbeam=beam,
            pbeam=beam,
            topn=_MIXTURES,
            bestpath=False,
        )
        for number, (_, ways) in enumerate(pieces):
            for other, way in enumerate(ways):
                name = f"w{number}" + (f"({other + 1})" if other else "")
                decoder.add_word(name, way, False)
        decoder.set_align_text(" ".join(f"w{number}" for number in range(len(pieces))))
        decoder.start_utt()
        decoder.process_raw(pcm, full_utt=True)
        decoder.end_utt()
    except RuntimeError:
        return None
    times: dict[str, tuple[int, int]] = {}
    for segment in decoder.seg() or ():
        name = segment.word.partition("(")[0]
        start = segment.start_frame * _FRAME_MS - _LEAD_MS
        times[name] = (max(0, start), max(0, (segment.end_frame + 1) * _FRAME_MS - _LEAD_MS))
    found = [times.get(f"w{number}") for number in range(len(pieces))]
    return [time for time in found if time] if all(found) else None
