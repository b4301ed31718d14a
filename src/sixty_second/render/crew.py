"""The parent's side of the processes that make segments.

They are plain child processes with a pipe each way rather than a `multiprocessing` pool: those import the
caller's main module again, share a fate when one dies, and cannot say which job was lost.
"""

from __future__ import annotations

import contextlib
import os
import pickle
import queue
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Generator, Iterator, Sequence
from functools import partial
from typing import IO, Any, cast

from ..errors import RenderError
from .segments import Job, make

News = tuple[int, str, Any]
"""A job's number and what its worker said of it; see `worker`."""

_ALONE = {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1", "MALLOC_MMAP_THRESHOLD_": str(1024**2)}
"""For the workers: no threads in numerical libraries, since there is a process for each core; and with glibc
a scene's planes and encoder go back to the system when they are freed, whose default keeps them (see
mallopt(3), M_MMAP_THRESHOLD, "dynamic")."""


def make_segments(
    jobs: Sequence[Job], *, workers: int, counted: Callable[[int, int], None]
) -> Generator[tuple[int, bytes], None, None]:
    """Each job's number and segment, as they get done, by at most ``workers`` processes.

    A job alone, or one after the other, is done in this process: starting another takes longer than it
    saves. ``counted(number, frames)`` is called in this thread as frames get done. When the iterator is
    closed, or anything is raised in here, the processes are ended.

    Raises:
        RenderError: a job that cannot be done, or whose process was killed.
        PictureError: a photograph that cannot be read.
    """
    if workers == 1 or len(jobs) == 1:
        for number, job in enumerate(jobs):
            yield number, make(job, partial(counted, number))
        return
    # The longest first, so that no core waits for a long one that was begun last.
    order = sorted(range(len(jobs)), key=lambda number: (-jobs[number].frames, number))
    todo: queue.SimpleQueue[tuple[int, Job]] = queue.SimpleQueue()
    for number in order:
        todo.put((number, jobs[number]))
    news: queue.SimpleQueue[News] = queue.SimpleQueue()
    crew: list[_Worker] = []
    try:
        for _ in range(min(workers, len(jobs))):
            crew.append(_Worker(todo, news))
        left = len(jobs)
        while left:
            number, kind, what = news.get()
            if kind == "frames":
                counted(number, what)
            elif kind == "segment":
                left -= 1
                yield number, what
            else:
                raise what
    finally:
        for worker in crew:
            worker.end()


class _Worker:
    """A process and the thread that hands it jobs and passes on what it says."""

    def __init__(self, todo: queue.SimpleQueue[tuple[int, Job]], news: queue.SimpleQueue[News]) -> None:
        self._process = _start()
        self._thread = threading.Thread(target=self._run, args=(todo, news), daemon=True)
        self._thread.start()

    def end(self) -> None:
        """Kills the process, if it has not ended, and waits for both."""
        self._process.kill()
        self._process.wait()
        self._thread.join()
        for pipe in (self._process.stdin, self._process.stdout):
            _close(cast(IO[bytes], pipe))

    def _run(self, todo: queue.SimpleQueue[tuple[int, Job]], news: queue.SimpleQueue[News]) -> None:
        while True:
            try:
                number, job = todo.get_nowait()
            except queue.Empty:
                return
            try:
                for kind, what in self._said_of(job):
                    news.put((number, kind, what))
            except (EOFError, OSError, pickle.UnpicklingError):
                news.put((number, "failed", _lost(job, self._process.wait())))
                return

    def _said_of(self, job: Job) -> Iterator[tuple[str, Any]]:
        """Hands over the job and gives what is said of it, to the last word."""
        jobs, news = cast(IO[bytes], self._process.stdin), cast(IO[bytes], self._process.stdout)
        pickle.dump(job, jobs, pickle.HIGHEST_PROTOCOL)
        jobs.flush()
        kind = "frames"
        while kind == "frames":
            kind, what = pickle.load(news)
            yield kind, what


def _start() -> subprocess.Popen[bytes]:
    """A worker of its own process group, so that the terminal's Ctrl-C comes to the parent alone.

    Raises:
        RenderError: the machine refuses another process.
    """
    command = [sys.executable, "-P", "-m", f"{__package__}.worker"]
    try:
        return subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env={**os.environ, **_ALONE},
            process_group=0 if os.name == "posix" else None,
        )
    except OSError as exc:
        raise RenderError(
            f"no process for drawing could be started: {exc.strerror or exc}",
            remedy="close other programs, or ask for fewer workers",
        ) from exc


def _lost(job: Job, code: int) -> RenderError:
    """The error of a job whose process ended in the middle of it."""
    how = f"was killed ({signal.Signals(-code).name})" if code < 0 else f"ended with code {code}"
    return RenderError(
        f"the process that drew scene {job.scene.beat} {how}",
        remedy="run it again; if memory was short, close other programs or ask for fewer workers",
        beat=job.scene.beat,
        code=code,
    )


def _close(pipe: IO[bytes]) -> None:
    with contextlib.suppress(BrokenPipeError):  # what was still to be sent has nobody to go to
        pipe.close()
