"""The front door of `make-video`, which is also `python -m sixty_second`."""

from __future__ import annotations

import os
import sys


def main() -> None:
    """Runs the command; a Ctrl-C while it is still being loaded ends it as one later on does."""
    try:
        _open_streams()
        from .cli import main as run
    except KeyboardInterrupt:
        sys.stderr.write("make-video: stopped before anything was done\n")
        raise SystemExit(130) from None
    run()


def _open_streams() -> None:
    """Gives nothing to read and nowhere to write where a service starts us with a stream closed.

    Else the next file that is opened would take the stream's number, and messages would go into it.
    """
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: SIM115, PTH123


if __name__ == "__main__":
    main()
