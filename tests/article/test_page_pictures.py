"""Pictures: only those of the story, each with its caption and who made it."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from sixty_second.article import read
from sixty_second.article.credits import split_credit
from sixty_second.model import Picture

PROSE = "".join(
    f"<p>Paragraph {n} of the story says that the council of Port Ellis met again to vote on the bridge.</p>"
    for n in range(5)
)


def pictures_of(markup: str, head: str = "") -> tuple[Picture, ...]:
    """The pictures of a story with this markup in its midst, on a page whose address is known."""
    page = (
        f'<html><head><link rel="canonical" href="https://courier.example/news/bridge">{head}</head><body>'
        f'<header><img src="/header.jpg" width="800"></header><nav><img src="/menu.jpg" width="800"></nav>'
        f"<article><h1>Bridge to be rebuilt</h1>{markup}{PROSE}</article>"
        f'<aside class="related"><img src="/other.jpg" width="800"></aside></body></html>'
    )
    return read("-", stdin=io.BytesIO(page.encode())).pictures


def test_a_figure_has_caption_and_credit() -> None:
    """The caption is told from the agency credit in it; the size is what the page states."""
    (picture,) = pictures_of(
        '<figure><img src="/img/bridge.jpg" width="1200" height="800">'
        "<figcaption>The bridge on Monday. (AP Photo/Bo Stone)</figcaption></figure>"
    )
    assert picture == Picture(
        "https://courier.example/img/bridge.jpg",
        caption="The bridge on Monday.",
        credit="AP Photo/Bo Stone",
        width=1200,
        height=800,
    )


def test_a_credit_may_have_its_own_element() -> None:
    """A credit in an element of its own is not repeated in the caption."""
    (picture,) = pictures_of(
        '<figure><img src="b/harbour.jpg"><figcaption>The bridge. <span class="photo-credit">Photo: '
        "Bo Stone</span>"
        "</figcaption></figure>"
    )
    assert (picture.caption, picture.credit) == ("The bridge.", "Bo Stone")
    assert picture.origin == "https://courier.example/news/b/harbour.jpg"


@pytest.mark.parametrize(
    "image",
    [
        '<img src="data:image/gif;base64,AAAA" data-src="/img/wide.jpg">',
        '<img src="/img/tiny.jpg" srcset="/img/small.jpg 400w, /img/wide.jpg 1600w, /img/huge.jpg 9000w">',
        '<picture><source srcset="/img/wide.jpg 1600w"><img src="/img/small.jpg"></picture>',
        '<img data-lazy-srcset="/img/wide.jpg 1600w">',
    ],
)
def test_lazy_and_many_sized_pictures(image: str) -> None:
    """The largest useful version is taken, wherever the page hides it."""
    (picture,) = pictures_of(image)
    assert picture.origin == "https://courier.example/img/wide.jpg"


@pytest.mark.parametrize(
    "image",
    [
        '<img src="/img/logo.png" width="600">',
        '<img src="/pixel.gif">',
        '<img src="/a/bridge.jpg" width="40" height="40">',
        '<img src="/a/bridge.jpg?w=80&h=80">',
        '<img src="https://ads.example/b.jpg">',
        '<img src="/i/drawing.svg">',
        '<img class="author-avatar" src="/p/quill.jpg">',
        '<div class="share-bar"><img src="/p/facebook.jpg"></div>',
        '<img src="data:image/png;base64,AAAA">',
        '<img src="file:///etc/passwd.jpg">',
        '<img src="http://[broken/x.jpg">',
        "<img>",
    ],
)
def test_what_is_no_picture_of_the_story(image: str) -> None:
    """Logos, icons, trackers, faces, advertising, drawings and broken addresses are left out."""
    assert pictures_of(image) == ()


def test_the_pages_own_picture_comes_first_and_once() -> None:
    """``og:image`` leads, and is one with the same file in the story in another size."""
    found = pictures_of(
        '<figure><img src="https://cdn.example/2024/old-bridge-300x200.jpg"><figcaption>The '
        "bridge.</figcaption></figure>",
        '<meta property="og:image" content="https://cdn.example/2024/old-bridge.jpg">'
        '<meta property="og:image:width" content="1600">',
    )
    assert [(picture.origin, picture.caption, picture.width) for picture in found] == [
        ("https://cdn.example/2024/old-bridge.jpg", "The bridge.", 1600)
    ]


def test_a_saved_page_finds_its_files(tmp_path: Path) -> None:
    """Pictures of a page saved by a browser are the files beside it; never files outside its folder."""
    folder = tmp_path / "saved"
    (folder / "page_files").mkdir(parents=True)
    (folder / "page_files" / "old bridge.jpg").write_bytes(b"x")
    (tmp_path / "secret.jpg").write_bytes(b"x")
    page = folder / "page.html"
    page.write_text(
        "<!-- saved from url=(0034)https://courier.example/news/story "
        "-->\n<html><body><article><h1>Bridge</h1>"
        '<img src="./page_files/old%20bridge.jpg"><img src="../secret.jpg"><img src="page_files/gone.jpg">'
        f"{PROSE}</article></body></html>",
        encoding="utf-8",
    )
    article = read(str(page))
    assert article.url == "https://courier.example/news/story"
    assert [picture.origin for picture in article.pictures] == [
        str(folder / "page_files" / "old bridge.jpg"),
        "https://courier.example/secret.jpg",
        "https://courier.example/news/page_files/gone.jpg",
    ]


@pytest.mark.parametrize(
    ("text", "caption", "credit"),
    [
        ("A ferry leaves. (AP Photo/Bo Stone)", "A ferry leaves.", "AP Photo/Bo Stone"),
        ("A ferry leaves. Bo Stone/Getty Images", "A ferry leaves.", "Bo Stone/Getty Images"),
        ("A ferry leaves.Bo Stone / Reuters", "A ferry leaves.", "Bo Stone / Reuters"),
        ("A ferry leaves. Photo: Bo Stone", "A ferry leaves.", "Bo Stone"),
        ("A ferry leaves (courtesy of the museum)", "A ferry leaves", "the museum"),
        ("A ferry leaves © Bo Stone", "A ferry leaves", "Bo Stone"),
        ("A ferry leaves Aberdeen (Scotland).", "A ferry leaves Aberdeen (Scotland).", ""),
        ("", "", ""),
    ],
)
def test_credits_are_told_from_captions(text: str, caption: str, credit: str) -> None:
    """The usual ways to print a credit are known; other parentheses stay."""
    assert split_credit(text) == (caption, credit)
