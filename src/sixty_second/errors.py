"""Every error a caller can meet, as a tree::

    SixtySecondError
    ├── UsageError        what was asked for cannot be asked (exit code 2)
    │   └── SettingsError     a setting, theme, size or brand file is wrong
    ├── ReadError         the article
    │   ├── SourceNotFound    no such file, no such page
    │   ├── SourceRefused     an address we do not go to, a page too large, a redirect loop
    │   ├── NotAnArticle      read, but there is no article in it
    │   └── PictureError      a picture that cannot be used
    ├── CondenseError     the beats
    │   ├── TooShort          too little body for a story
    │   └── WriterError       a writer's service, or its answer
    ├── ScriptError       the template or the story file
    │   ├── TemplateError     with file and line
    │   └── StoryError        with file, line and field
    ├── VoiceError        the voice
    │   └── VoiceUnreachable  a network voice without its network
    ├── CaptionError      the captions
    └── RenderError       the film
        └── OutputError       the folder cannot be written, the disk is full

Each keeps its facts as attributes, survives pickling (scenes are rendered in processes of their own), and
its text is one line that says what is wrong and what to do. Third-party exceptions become one of these
once, where the library is called, ``from exc``. ``cli`` alone turns them into an exit code.
"""

from __future__ import annotations

from typing import Any


class SixtySecondError(Exception):
    """The root. ``message`` says what is wrong, ``remedy`` what to do; other facts are keyword arguments."""

    exit_code = 1

    def __init__(self, message: str, *, remedy: str = "", **facts: Any) -> None:
        super().__init__(message)
        self.message = message
        self.remedy = remedy
        self.facts = facts

    def __str__(self) -> str:
        """One line: what is wrong; what to do."""
        text = f"{self.message}; {self.remedy}" if self.remedy else self.message
        return " ".join(text.split())

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickles with its facts."""
        return (_rebuild, (type(self), self.message, self.remedy, self.facts))


def _rebuild(
    kind: type[SixtySecondError], message: str, remedy: str, facts: dict[str, Any]
) -> SixtySecondError:
    return kind(message, remedy=remedy, **facts)


class UsageError(SixtySecondError):
    """What was asked for cannot be asked."""

    exit_code = 2


class SettingsError(UsageError):
    """A setting, theme, size, voice name or brand file is wrong; the text lists what is known."""


class ReadError(SixtySecondError):
    """The article could not be read."""


class SourceNotFound(ReadError):
    """There is no such file or page."""


class SourceRefused(ReadError):
    """An address or a size that we do not go to."""


class NotAnArticle(ReadError):
    """The source was read, but there is no article in it."""


class PictureError(ReadError):
    """A picture that cannot be used."""


class CondenseError(SixtySecondError):
    """No beats could be made."""


class TooShort(CondenseError):
    """Too little body for a story."""


class WriterError(CondenseError):
    """A writer's service does not answer, or not with beats."""


class ScriptError(SixtySecondError):
    """The script could not be made."""


class TemplateError(ScriptError):
    """A template is wrong; names its file and line."""


class StoryError(ScriptError):
    """A story file is wrong; names its file, line and field."""


class VoiceError(SixtySecondError):
    """A voice could not speak."""


class VoiceUnreachable(VoiceError):
    """A network voice without its network."""


class CaptionError(SixtySecondError):
    """Captions could not be made or read."""


class RenderError(SixtySecondError):
    """The film could not be made."""


class OutputError(RenderError):
    """Files could not be written."""
