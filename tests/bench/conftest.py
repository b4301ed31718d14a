"""The bench's command, run in this process."""

from __future__ import annotations

from collections.abc import Callable
from subprocess import CompletedProcess

import pytest

from sixty_second.bench.__main__ import main


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Callable[..., CompletedProcess[str]]:
    """Runs ``scripts/bench`` with the arguments given; gives its exit code and what it printed where."""

    def _run(*arguments: str) -> CompletedProcess[str]:
        with pytest.raises(SystemExit) as ended:
            main(arguments)
        printed = capsys.readouterr()
        return CompletedProcess(arguments, int(str(ended.value.code)), printed.out, printed.err)

    return _run
