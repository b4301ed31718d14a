"""Where templates and assets are: in the installed package first, then in the checkout.

No other module builds such a path.
"""

from __future__ import annotations

from pathlib import Path

from .errors import SettingsError

_PACKAGE = Path(__file__).resolve().parent
_CHECKOUT = _PACKAGE.parent.parent


def resource(*parts: str) -> Path:
    """The path of a shipped file or folder, e.g. ``resource("templates", "script.md.j2")``.

    Raises:
        SettingsError: there is no such file, in the package or in the checkout.
    """
    for root in (_PACKAGE, _CHECKOUT):
        path = root.joinpath(*parts)
        if path.exists():
            return path
    raise SettingsError(
        f"the file {'/'.join(parts)} is missing from this installation",
        remedy="install sixty-second again",
        parts=parts,
    )
