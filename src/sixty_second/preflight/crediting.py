"""Credits: criterion V8."""

from __future__ import annotations

from ..captions.characters import clean
from ..model import Movie, Photo, Text
from .criteria import Criterion, Finding, judged
from .folder import Folder, Shown

_CUT = "…"


def credited(folder: Folder) -> Finding:
    """V8: each picture's credit shows as long as it does; the manifest lists it and tells of the voice."""
    listed = {picture.origin: picture.credit for picture in folder.manifest.pictures}
    found = [] if folder.disclosure else ["the manifest says nothing about the voice"]
    uncredited: set[str] = set()
    shown: set[str] = set()
    for scene in folder.plan.scenes:
        for layer in scene.layers:
            if not isinstance(layer, (Photo, Movie)):
                continue
            picture = layer.picture
            shown.add(picture.origin)
            if picture.origin not in listed:
                found.append(f"{scene.beat}: its picture is not in the manifest")
            elif not (picture.credit.strip() or listed[picture.origin].strip()):
                uncredited.add(picture.origin)
            elif not _shows(scene, picture.credit, layer.start_ms, layer.end_ms):
                found.append(f"{scene.beat}: the credit {picture.credit[:32]!r} does not show all along")
    tail = f", {len(uncredited)} without a known maker" if uncredited else ""
    return judged(found, f"{len(shown)} pictures{tail}")


def _shows(scene: Shown, credit: str, start_ms: int, end_ms: int) -> bool:
    wanted = clean(credit).casefold()
    texts = [
        layer
        for layer in scene.layers
        if isinstance(layer, Text)
        and layer.role == "credit"
        and layer.start_ms <= start_ms
        and layer.end_ms >= end_ms
    ]
    told = clean(" ".join(text.text for text in texts)).casefold()
    if wanted in told:
        return True
    # A credit that is wider than its line is cut there: what is left has to be its beginning.
    head = told.removesuffix(_CUT).rstrip()
    beginning = head.partition(": ")[2] or head
    return told.endswith(_CUT) and bool(head) and wanted.startswith((head, beginning))


CRITERIA = (Criterion("V8", "credits of pictures", "all of them, all along", credited),)
