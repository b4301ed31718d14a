"""The front door of `make-video`, which is also `python -m sixty_second`."""

from __future__ import annotations

import sys


def main() -> None:
    """Runs the command; a Ctrl-C while it is still being loaded ends it as one later on does."""
    try:
        from .cli import main as run
    except KeyboardInterrupt:
        sys.stderr.write("make-video: stopped before anything was done\n")
        raise SystemExit(130) from None
    run()


if __name__ == "__main__":
    main()
