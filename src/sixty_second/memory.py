"""Memory that earlier stages are done with, given back before a stage that needs much."""

from __future__ import annotations

import ctypes
import gc


def give_back() -> None:
    """Returns freed memory to the system, where the C library can: glibc keeps what was freed.

    Measured on the sample: 70 of 260 MB before the render, which the workers then have.
    """
    gc.collect()
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
    if trim is not None:
        trim(0)
