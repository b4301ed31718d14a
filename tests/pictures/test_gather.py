"""Gathering a story's pictures: the producer's and the page's."""

from __future__ import annotations

import io
import random
import threading
import time
from collections.abc import Iterator
from functools import partial
from hashlib import sha256
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import av
import numpy as np
import pytest
from PIL import Image

from sixty_second.errors import PictureError
from sixty_second.model import Article, Picture
from sixty_second.pictures import gather, load


def page(*pictures: Picture) -> Article:
    """An article with these pictures."""
    return Article("Tide", "", (), pictures=pictures)


def draw(path: Path, *, size: tuple[int, int] = (640, 480), shade: int = 90, artist: str = "") -> Path:
    """A plain picture file."""
    exif = Image.Exif()
    if artist:
        exif[0x013B] = artist
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.new("RGB", size, (shade, 40, 60)).save(path, exif=exif)
    return path


def film(path: Path, *, size: tuple[int, int] = (64, 48)) -> Path:
    """A short video file."""
    with av.open(str(path), "w") as container:
        stream = container.add_stream("libx264", rate=10)
        stream.width, stream.height, stream.pix_fmt = *size, "yuv420p"
        for shade in (0, 120, 240):
            pixels = np.full((size[1], size[0], 3), shade, np.uint8)
            container.mux(stream.encode(av.VideoFrame.from_ndarray(pixels, "rgb24")))
        container.mux(stream.encode())
    return path


@pytest.fixture
def site(tmp_path: Path) -> Iterator[str]:
    """The address of a server that serves the files in ``tmp_path / "site"``."""

    class Handler(SimpleHTTPRequestHandler):
        def do_GET(self) -> None:
            if self.path.startswith("/slow"):
                time.sleep(1)
            super().do_GET()

        def log_message(self, *args: object) -> None:
            """Nothing: tests read no logs."""

    class Server(ThreadingHTTPServer):
        def handle_error(self, *args: object) -> None:
            """Nothing: clients that leave early are part of the tests."""

    (tmp_path / "site").mkdir()
    server = Server(("127.0.0.1", 0), partial(Handler, directory=str(tmp_path / "site")))
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


def test_a_picture_is_kept_under_its_hash(tmp_path: Path) -> None:
    """The copy has the file's bytes, its name is made of their hash, and it is what `load` reads."""
    path = draw(tmp_path / "a.JPEG", size=(600, 500))
    (picture,), notes = gather(page(), into=tmp_path / "story", files=[path], credit="Ada")
    digest = sha256(path.read_bytes()).hexdigest()
    assert notes == ()
    assert picture.path == str(tmp_path / "story" / f"{digest[:8]}.jpg")
    assert Path(picture.path).read_bytes() == path.read_bytes()
    assert (picture.origin, picture.credit, picture.sha256) == (str(path), "Ada", digest)
    assert (picture.width, picture.height) == load(picture).shape[1::-1] == (600, 500)


def test_a_second_run_leaves_the_copy_alone(tmp_path: Path) -> None:
    """A picture that is there already is not written again, even when it is the copy that is given."""
    path = draw(tmp_path / "a.jpg")
    (first,), _ = gather(page(), into=tmp_path, files=[path], credit="Ada")
    before = Path(first.path).stat().st_mtime_ns
    (second,), _ = gather(page(), into=tmp_path, files=[Path(first.path)], credit="Ada")
    assert second.path == first.path
    assert Path(first.path).stat().st_mtime_ns == before


def test_files_come_before_the_folder_before_the_page(tmp_path: Path) -> None:
    """The order is the producer's files, the folder by name, the page; the same bytes count once."""
    first, again = draw(tmp_path / "z.jpg", shade=1), draw(tmp_path / "dir" / "c.jpg", shade=1)
    folder = [draw(tmp_path / "dir" / name, shade=i) for i, name in ((3, "b.png"), (2, "a.jpg"))]
    (tmp_path / "dir" / "notes.txt").write_text("no picture")
    (tmp_path / "dir" / ".hidden.jpg").write_text("no picture")
    last = draw(tmp_path / "page.jpg", shade=9)
    article = page(Picture(origin=str(last), credit="Page"))
    found, _ = gather(article, into=tmp_path / "s", files=[first], folder=tmp_path / "dir", credit="Ada")
    assert [p.origin for p in found] == [str(first), str(folder[1]), str(folder[0]), str(last)]
    assert [p.credit for p in found] == ["Ada", "Ada", "Ada", "Page"]
    assert again.name == "c.jpg"


def test_a_picture_of_the_producer_needs_a_credit(tmp_path: Path) -> None:
    """Without one the error names ``--credit`` and the note beside the file; either will do, as will EXIF."""
    path = draw(tmp_path / "a.jpg")
    with pytest.raises(PictureError, match=r"a\.jpg has no credit; add --credit TEXT, .* in a\.jpg\.toml"):
        gather(page(), into=tmp_path / "s", files=[path], credit=" ")
    inside = draw(tmp_path / "b.jpg", artist="Exif Ada", shade=5)
    (tmp_path / "a.jpg.toml").write_text('credit = "Note Ada"\nfocus = [0.1, 0.9]')
    found, _ = gather(page(), into=tmp_path / "s", files=[path, inside], credit="Option Ada")
    assert [p.credit for p in found] == ["Note Ada", "Exif Ada"]
    assert found[0].focus == (0.1, 0.9)


@pytest.mark.parametrize("content", [None, b"no picture"])
def test_a_picture_of_the_producer_must_be_usable(tmp_path: Path, content: bytes | None) -> None:
    """A missing or damaged one stops the run, by name."""
    if content is not None:
        (tmp_path / "a.jpg").write_bytes(content)
    with pytest.raises(PictureError, match=r"a\.jpg"):
        gather(page(), into=tmp_path / "s", files=[tmp_path / "a.jpg"], credit="Ada")


def test_a_missing_folder_is_an_error_and_an_empty_one_a_note(tmp_path: Path) -> None:
    """``--pictures`` on nothing is said."""
    with pytest.raises(PictureError, match="check --pictures"):
        gather(page(), into=tmp_path / "s", folder=tmp_path / "nowhere")
    (tmp_path / "dir").mkdir()
    assert gather(page(), into=tmp_path / "s", folder=tmp_path / "dir") == (
        (), (f"there are no pictures in {tmp_path / 'dir'}",)
    )  # fmt: skip


def test_a_small_picture_of_the_producer_is_used_and_noted(tmp_path: Path) -> None:
    """The producer knows best; the note says how it will look."""
    found, notes = gather(
        page(), into=tmp_path / "s", files=[draw(tmp_path / "a.png", size=(90, 90))], credit="A"
    )
    assert len(found) == 1
    assert "a.png is small (90x90) and will look soft" in notes[0]


def test_videos_are_pictures_that_move(tmp_path: Path) -> None:
    """MP4, MOV and WebM by their content; the size is the picture's."""
    for suffix in ("mp4", "mov"):
        (found,), _ = gather(
            page(), into=tmp_path / "s", files=[film(tmp_path / f"a.{suffix}")], credit="Ada"
        )
        assert (found.moving, found.width, found.height) == (True, 64, 48)
        assert found.path.endswith(f".{suffix}")
    (tmp_path / "b.mp4").write_bytes((tmp_path / "a.mp4").read_bytes()[:60])
    with pytest.raises(PictureError, match=r"b\.mp4 cannot be read"):
        gather(page(), into=tmp_path / "s", files=[tmp_path / "b.mp4"], credit="Ada")


def test_pictures_of_a_saved_page_are_files(tmp_path: Path) -> None:
    """Caption, credit and licence are the page's, what the page lacks the file's; a missing one is noted."""
    path, gone = draw(tmp_path / "page_files" / "a.jpg", artist="Eve"), tmp_path / "gone.jpg"
    bare = draw(tmp_path / "page_files" / "b.jpg", artist="Eve", shade=9)
    found, notes = gather(
        page(
            Picture(origin=str(path), caption="The quay", credit="Ada/AP", licence="CC0"),
            Picture(origin=str(gone), credit="Ada"),
            Picture(origin=str(bare)),
        ),
        into=tmp_path / "s",
    )
    assert [(p.caption, p.credit, p.licence) for p in found] == [
        ("The quay", "Ada/AP", "CC0"),
        ("", "Eve", ""),
    ]
    assert notes == (f"left out a picture of the page: there is no picture {gone}",)


def test_pictures_of_a_page_are_fetched(tmp_path: Path, site: str) -> None:
    """In the page's order; damaged, small and missing ones, and ones without a credit, are noted and left."""
    draw(tmp_path / "site" / "a.jpg", shade=1)
    draw(tmp_path / "site" / "b.png", shade=2, artist="Exif Ada")
    draw(tmp_path / "site" / "small.jpg", size=(800, 300))
    draw(tmp_path / "site" / "bare.jpg", shade=4)
    (tmp_path / "site" / "broken.jpg").write_bytes(b"\xff\xd8\xff\xe0 broken")
    (tmp_path / "site" / "text.txt").write_text("no picture")
    names = ("a.jpg", "broken.jpg", "small.jpg", "bare.jpg", "gone.jpg", "text.txt", "b.png")
    pictures = [Picture(origin=f"{site}/{name}", credit="" if name in ("b.png", "bare.jpg") else "AP")
                for name in names]  # fmt: skip
    found, notes = gather(page(*pictures), into=tmp_path / "s", allow_private=True)
    assert [(p.origin, p.credit) for p in found] == [(f"{site}/a.jpg", "AP"), (f"{site}/b.png", "Exif Ada")]
    text = "\n".join(notes)
    for name, why in (("broken.jpg", "cannot be read"), ("small.jpg", "small"), ("bare.jpg", "no credit"),
                      ("gone.jpg", "404"), ("text.txt", "text/plain")):  # fmt: skip
        assert any(f"{site}/{name}" in note and why in note for note in notes), text
    assert str(tmp_path / "s") not in text


def test_a_credit_alone_is_for_the_pages_pictures(tmp_path: Path, site: str) -> None:
    """With pictures of the producer's own, ``--credit`` is theirs; without, it is the page's bare ones'."""
    draw(tmp_path / "site" / "a.jpg")
    article = page(Picture(origin=f"{site}/a.jpg"))
    (found,), _ = gather(article, into=tmp_path / "s", credit="Handout", allow_private=True)
    assert found.credit == "Handout"
    own = draw(tmp_path / "own.jpg", shade=3)
    found_now, notes = gather(article, into=tmp_path / "s", files=[own], credit="Me", allow_private=True)
    assert [p.origin for p in found_now] == [str(own)]
    assert "no credit" in notes[0]


def test_private_addresses_are_not_asked_for_pictures(tmp_path: Path, site: str) -> None:
    """A page's pictures pass the same guards as the page."""
    draw(tmp_path / "site" / "a.jpg")
    found, notes = gather(page(Picture(origin=f"{site}/a.jpg", credit="AP")), into=tmp_path / "s")
    assert found == ()
    assert "not a public address" in notes[0]


def test_slow_pictures_cost_the_budget_and_no_more(tmp_path: Path, site: str) -> None:
    """All of them together have the budget's time; one that is there at once is used all the same."""
    draw(tmp_path / "site" / "a.jpg")
    slow = [Picture(origin=f"{site}/slow{i}.jpg", credit="AP") for i in range(8)]
    article = page(*slow, Picture(origin=f"{site}/a.jpg", credit="AP"))
    found, notes = gather(article, into=tmp_path / "s", allow_private=True, budget_s=0.3)
    assert len(notes) + len(found) == 9
    assert all("takes too long" in note for note in notes)


def test_what_is_no_address_is_noted(tmp_path: Path) -> None:
    """Placeholders and odd schemes fetch nothing and break nothing."""
    odd = ("data:image/gif;base64,R0lGOD", "ftp://a/b.jpg", "//", "", "a\0b", "x" * 5000)
    found, notes = gather(page(*(Picture(origin=o, credit="AP") for o in odd)), into=tmp_path / "s")
    assert found == ()
    assert len(notes) == len(odd)
    assert max(map(len, notes)) < 300


def test_a_page_of_a_thousand_pictures_is_bounded(tmp_path: Path) -> None:
    """Only the first are looked at, and the note says so."""
    _, notes = gather(page(*[Picture(origin="gone.jpg")] * 1000), into=tmp_path / "s")
    assert len(notes) == 25
    assert "looked at the page's first 24 of 1000 pictures" in notes


def test_damage_in_a_pages_pictures_never_fails_the_run(tmp_path: Path) -> None:
    """Whatever bytes are flipped in a file with metadata, it is used or noted."""
    good = io.BytesIO()
    exif = Image.Exif()
    exif[0x0112], exif[0x013B] = 6, "Ada"
    Image.new("RGB", (480, 480)).save(good, "JPEG", exif=exif, xmp=b"<x>" + b"y" * 99 + b"</x>", quality=20)
    chance = random.Random(5)
    names = []
    for i in range(24):
        data = bytearray(good.getvalue())
        for _ in range(12):
            data[chance.randrange(min(len(data), 700))] = chance.randrange(256)
        names.append(str(tmp_path / f"{i}.jpg"))
        Path(names[-1]).write_bytes(data)
    article = page(*(Picture(origin=name, credit="AP") for name in names))
    found, notes = gather(article, into=tmp_path / "s")
    assert len(found) + len(notes) == 24
