"""The whole script of an invented article, beat by beat, as a text file a person can judge."""

from __future__ import annotations

from pathlib import Path

import pytest
from condense_samples import HARBOUR, article, clock

from sixty_second import plugins
from sixty_second.script import write

GOLDEN = Path(__file__).parent / "golden"


@pytest.mark.parametrize("writer", plugins.names("writers"))
@pytest.mark.parametrize("seconds", [15, 30, 56])
def test_the_script_is_golden(writer: str, seconds: int) -> None:
    """Kinds, words, screen lines, figures, speakers and sources stay as they were read and approved."""
    source = article(HARBOUR)
    beats = plugins.load("writers", writer)(source, budget_ms=seconds * 1000, estimate=clock)
    lines = []
    for line in write(beats, source).lines:
        beat = line.beat
        numbers = ",".join(str(sentence.number) for sentence in beat.sources)
        lines.append(f"{beat.id} {beat.kind} [{numbers}] {line.text}")
        more = (
            beat.show,
            f"{beat.figure} {beat.label}".strip(),
            f"{beat.speaker} {beat.speaker_role}".strip(),
        )
        lines.extend(f"    {text}" for text in more if text)
    assert "\n".join(lines) + "\n" == (GOLDEN / f"{writer}-{seconds}.txt").read_text(encoding="utf-8")
