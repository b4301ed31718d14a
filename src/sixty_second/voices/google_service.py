"""Google Translate's voice as a service: one request at a time, slowly, and again with patience."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from email.utils import parsedate_to_datetime

from ..errors import VoiceUnreachable

INTERVAL_S = 0.5
"""Least time between two requests. Our judgement: the service blocks addresses that hurry."""
TRIES, OFFLINE_TRIES = 5, 3
"""Of one request; fewer when nothing answers at all, since that seldom mends."""
FIRST_WAIT_S, LONGEST_WAIT_S, PATIENCE_S = 1.0, 20.0, 60.0
"""Waits double from the first; all of a request's together are bounded. Our judgement."""
TIMEOUT_S = (5.0, 20.0)
"""To connect, and between two bytes."""


@dataclass(slots=True)
class Turn:
    """Whose turn it is to ask, for all voices and threads of this process, and when it was asked last."""

    lock: threading.Lock = field(default_factory=threading.Lock)
    latest: float | None = None


_TURN = Turn()
"""The one thing that voices share: the service sees one address, however many of them ask."""


@dataclass(frozen=True, slots=True)
class Tongue:
    """What is asked for: Google's language, the domain with a country's accent, whether slowly."""

    language: str
    domain: str = "com"
    slow: bool = False

    @property
    def facts(self) -> tuple[str, ...]:
        """What speech is kept by."""
        return (self.language, self.domain, *(("slow",) if self.slow else ()))


class GoogleService:
    """Asks for sound. Once it could not be reached, it says so at once for the rest of the run."""

    def __init__(
        self,
        *,
        sleep: Callable[[float], None] = time.sleep,
        clock: Callable[[], float] = time.monotonic,
        turn: Turn = _TURN,
    ) -> None:
        """A service that waits by ``sleep`` and tells the time between requests by ``clock``, in seconds."""
        self._sleep = sleep
        self._clock = clock
        self._turn = turn
        self._lost: VoiceUnreachable | None = None

    def sound(self, text: str, tongue: Tongue) -> bytes:
        """The service's answer, an MP3, waiting longer after each failure.

        Source of the doubling with Retry-After: RFC 9110, 10.2.3, and usual practice.

        Raises:
            VoiceUnreachable: it does not answer, or not with sound.
        """
        with self._turn.lock:
            if self._lost is not None:
                raise self._lost
            return self._asked(text, tongue)

    def _asked(self, text: str, tongue: Tongue) -> bytes:
        from gtts import gTTS, gTTSError  # imported here: it takes 170 ms

        waited = 0.0
        for attempt in range(TRIES):
            self._throttle()
            try:
                request = gTTS(
                    text,
                    lang=tongue.language,
                    tld=tongue.domain,
                    slow=tongue.slow,
                    lang_check=False,
                    timeout=TIMEOUT_S,
                )
                sound = b"".join(request.stream())
            except (gTTSError, ValueError, AssertionError) as exc:
                failure: Exception = exc
            else:
                if sound:
                    return sound
                failure = ValueError("an answer without sound")
            wait = _wait(failure, attempt)
            if wait is None or waited + wait > PATIENCE_S or attempt == TRIES - 1:
                break
            waited += wait
            self._sleep(wait)
        self._lost = VoiceUnreachable(
            f"the voice gtts cannot reach Google: {failure}",
            remedy="check the network, or choose another with --fallback-voice espeak",
            attempts=attempt + 1,
        )
        raise self._lost from failure

    def _throttle(self) -> None:
        if self._turn.latest is not None:
            rest = self._turn.latest + INTERVAL_S - self._clock()
            if rest > 0:
                self._sleep(min(rest, INTERVAL_S))
        self._turn.latest = self._clock()


def _wait(failure: Exception, attempt: int) -> float | None:
    """Seconds to wait before asking again, None when asking again is no use."""
    doubled: float = min(FIRST_WAIT_S * (1 << attempt), LONGEST_WAIT_S)
    if not hasattr(failure, "rsp"):
        return doubled
    answer = failure.rsp
    if answer is None:
        return doubled if attempt < OFFLINE_TRIES - 1 else None
    if 400 <= answer.status_code < 500 and answer.status_code not in {408, 425, 429}:
        return None
    headers = answer.headers
    return max(doubled, _retry_after(str(headers.get("Retry-After", "")), str(headers.get("Date", ""))))


def _retry_after(asked: str, now: str) -> float:
    """Seconds that the service wishes for, said as such or as a date beside its own; 0 when it says nothing.

    Source: RFC 9110, 10.2.3.
    """
    if asked.isascii() and asked.isdecimal():
        return float(asked[:9])
    then, at = _moment(asked), _moment(now)
    return max(0.0, (then - at).total_seconds()) if then and at else 0.0


def _moment(text: str) -> datetime | None:
    try:
        return parsedate_to_datetime(text)
    except ValueError:
        return None
