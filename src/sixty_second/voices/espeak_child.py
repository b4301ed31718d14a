"""Speaks one text with espeak-ng and writes what happened to standard output. Run by path, in a process of
its own: a second text in the same process comes out different, a fresh process repeats exactly.

Arguments: the library, its data folder, the voice's name, words a minute, pitch, range, whether ``[[…]]`` in
the text are phonemes (0 or 1), whether phonemes are named in IPA (0 or 1). The text is read from standard
input as UTF-8. The answer is a line ``RATE COUNT``, then COUNT lines ``KIND POSITION SAMPLE NAME`` (KIND
``w`` for the start of a word, ``p`` for the start of a phoneme, POSITION a character of the text from 0),
then the sound as signed 16-bit samples. It imports as little as it can: starting it is most of its cost.
"""

import ctypes
import sys

RETRIEVE = 2  # AUDIO_OUTPUT_SYNCHRONOUS: hand the sound to the callback
PHONEME_EVENTS, PHONEME_IPA, DONT_EXIT = 0x0001, 0x0002, 0x8000
UTF8, PHONEMES = 1, 0x100
RATE, PITCH, RANGE = 1, 3, 4  # espeakRATE, words a minute; espeakPITCH and espeakRANGE, 0 to 100
WORD, PHONEME = 1, 7
# Source of these and of Event: espeak-ng's public header, speak_lib.h.


class Event(ctypes.Structure):
    """espeak_EVENT."""

    _fields_ = (
        ("kind", ctypes.c_int),
        ("identifier", ctypes.c_uint),
        ("position", ctypes.c_int),
        ("length", ctypes.c_int),
        ("audio_ms", ctypes.c_int),
        ("sample", ctypes.c_int),
        ("user_data", ctypes.c_void_p),
        ("name", ctypes.c_char * 8),
    )


Callback = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int, ctypes.POINTER(Event))


def main() -> int:
    """The exit code: 0 when the text was spoken, 3 when the library will not start, 4 for the voice."""
    library, data, voice, speed, pitch, span, phonemes, ipa = sys.argv[1:9]
    text = sys.stdin.buffer.read()
    espeak = ctypes.CDLL(library)
    events_wanted = PHONEME_EVENTS | DONT_EXIT | (PHONEME_IPA if ipa == "1" else 0)
    rate = espeak.espeak_Initialize(RETRIEVE, 0, data.encode(), events_wanted)
    if rate <= 0:
        return 3
    if espeak.espeak_SetVoiceByName(voice.encode()) != 0:
        return 4
    sound: list[bytes] = []
    lines: list[str] = []

    def take(wave: int | None, count: int, events: "ctypes._Pointer[Event]") -> int:
        if wave and count > 0:
            sound.append(ctypes.string_at(wave, count * 2))
        place = 0
        while events[place].kind != 0:
            event = events[place]
            if event.kind == WORD:
                lines.append(f"w {event.position - 1} {event.sample}\n")
            elif event.kind == PHONEME:
                name = event.name.decode("utf-8", "replace")
                lines.append(f"p {event.position - 1} {event.sample} {name}\n")
            place += 1
        return 0

    callback = Callback(take)
    espeak.espeak_SetSynthCallback(callback)
    for parameter, value in ((RATE, speed), (PITCH, pitch), (RANGE, span)):
        espeak.espeak_SetParameter(parameter, int(value), 0)
    flags = UTF8 | (PHONEMES if phonemes == "1" else 0)
    spoken = espeak.espeak_Synth(text + b"\0", len(text) + 1, 0, 1, 0, flags, None, None)
    if spoken != 0 or espeak.espeak_Synchronize() != 0:
        return 5
    out = sys.stdout.buffer
    out.write(f"{rate} {len(lines)}\n{''.join(lines)}".encode())
    out.write(b"".join(sound))
    return 0


if __name__ == "__main__":
    sys.exit(main())
