"""The process that makes segments: jobs come in on stdin, news and segments go out on stdout, pickled.

It ends when stdin does. What it says:

* ``("frames", n)``: n frames of the job are done;
* ``("segment", bytes)``: the job is done;
* ``("failed", SixtySecondError)``: it cannot be done.

Anything else that goes wrong ends the process with a traceback on stderr, and the parent says which scene it
was at.
"""

from __future__ import annotations

import os
import pickle
import sys
from typing import BinaryIO

import cv2

from ..errors import SixtySecondError
from .segments import Job, make


def main() -> None:
    """Serves jobs until stdin ends, or until nobody listens."""
    cv2.setNumThreads(1)  # there is a process for each core
    jobs, news = _channels()
    try:
        while True:
            _serve(pickle.load(jobs), news)
    except EOFError:
        return
    except BrokenPipeError:
        os._exit(1)  # the parent is gone; closing ``news`` would only fail again


def _channels() -> tuple[BinaryIO, BinaryIO]:
    """Where jobs come from and news go to; whatever a library prints goes to stderr from here on."""
    news = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    return sys.stdin.buffer, news


def _serve(job: Job, news: BinaryIO) -> None:
    def tell(kind: str, what: object) -> None:
        pickle.dump((kind, what), news, pickle.HIGHEST_PROTOCOL)
        news.flush()

    try:
        segment = make(job, lambda frames: tell("frames", frames))
    except SixtySecondError as exc:
        tell("failed", exc)
    else:
        tell("segment", segment)


if __name__ == "__main__":
    main()
