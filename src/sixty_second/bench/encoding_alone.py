"""The film's frames, encoded and nothing else: ``python -m sixty_second.bench.encoding_alone STORY [N OF]``.

Each scene's frames are drawn first and kept in memory, then encoded with the settings of the film. Prints
the processor seconds of the encoding as JSON; handing a frame to the encoder does not count. With ``N OF``
it takes every OF-th scene from the N-th: as many of them at once as the film has processes meet the same
crowded processor as the film does.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

from ..render import PROFILES
from ..render.compositor import Compositor
from ..render.film import jobs_of
from ..render.planes import Planes
from ..render.segments import Job, encode
from .told import timeline


def encoding_s(story: Path, first: int = 0, step: int = 1) -> float:
    """Processor seconds that encoding every ``step``-th scene of the story from the ``first`` takes."""
    return sum(_scene_s(job) for job in jobs_of(timeline(story), PROFILES["final"])[first::step])


def _scene_s(job: Job) -> float:
    frames = frames_of(job)
    handing = 0.0

    def hand(number: int, picture: Planes) -> None:
        nonlocal handing
        began = time.process_time()
        picture.copy_from(frames[number])
        handing += time.process_time() - began

    began = time.process_time()
    encode(hand, job.frames, job.form, job.encoding)
    return time.process_time() - began - handing


def frames_of(job: Job) -> list[Planes]:
    """Every frame of the scene; those that are alike are one object."""
    frames: list[Planes] = []
    canvas = Planes.blank(job.form.width, job.form.height)
    with Compositor(job.scene, job.form) as compositor:
        for number in range(job.frames):
            changed = compositor.paint(number, canvas)
            frames.append(Planes(*(p.copy() for p in canvas.each())) if changed or not frames else frames[-1])
    return frames


if __name__ == "__main__":
    print(json.dumps({"cpu_s": encoding_s(Path(sys.argv[1]), *map(int, sys.argv[2:4]))}))  # noqa: T201
