"""`python -m sixty_second` is `make-video`."""

from .cli import main

main()
