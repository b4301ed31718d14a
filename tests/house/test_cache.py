"""The cache gives back what was put in, or nothing."""

from __future__ import annotations

import os
from pathlib import Path

from sixty_second.cache import Cache, key


def test_what_is_kept_comes_back(tmp_path: Path) -> None:
    """Bytes come back as they were; an unknown name gives None."""
    cache = Cache(tmp_path)
    cache.put(key("speech", "a"), b"sound")
    assert cache.get(key("speech", "a")) == b"sound"
    assert cache.get(key("speech", "b")) is None


def test_keys_tell_parts_apart() -> None:
    """The same letters cut differently, or of another kind, are another entry."""
    assert len({key("a", "bc"), key("a", "b", "c"), key("b", "bc"), key("a", b"bc\0")}) == 4


def test_a_damaged_entry_is_dropped(tmp_path: Path) -> None:
    """One changed byte, or a torn file, and the entry is gone."""
    cache = Cache(tmp_path)
    for damage in (lambda data: data[:-1] + bytes([data[-1] ^ 1]), lambda data: data[:20], lambda data: b""):
        cache.put("entry", b"sound")
        path = tmp_path / "entry"
        path.write_bytes(damage(path.read_bytes()))
        assert cache.get("entry") is None
        assert not path.exists()


def test_the_oldest_go_first(tmp_path: Path) -> None:
    """Over the limit, what was not used for longest is dropped."""
    cache = Cache(tmp_path, limit=100)
    for age, name in enumerate(("new", "middle", "old")):
        cache.put(name, b"x" * 10)
        os.utime(tmp_path / name, (1_000_000 - age, 1_000_000 - age))
    cache.trim()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["middle", "new"]


def test_no_folder_keeps_nothing(tmp_path: Path) -> None:
    """Without a folder, or with one that cannot be made, all is made anew and nothing fails."""
    (tmp_path / "file").write_text("in the way")
    for cache in (Cache(None), Cache(tmp_path / "file" / "below")):
        cache.put("entry", b"sound")
        assert cache.get("entry") is None
        cache.trim()
