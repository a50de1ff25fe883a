"""An attached picture carries the position where it was taken.

## What it looks for
The GPS position that telephones write into pictures (EXIF), in the files attached to the post.

## Why councils ask
A photo from the garden carries the garden's position to within a few metres. Some platforms strip it, some do
not, and a file sent on by message keeps it.

## What to do instead
Switch off the camera's location, or save a copy without it (a screenshot of the picture will do) and attach that.

## What it cannot see
Files that are not on this machine, places recognised from the picture itself, and tags that the platform adds.
It reads local files only, never an address on the network, and gives up on files that are too large.

## Sources
CIPA DC-008, Exchangeable image file format (Exif), GPS attribute information; checked 21 November 2026.
"""

from __future__ import annotations

import stat
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from wardmote.core.rule import Example, Finds, Passes, Rule, Unsure
from wardmote.core.words import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wardmote.core.draft import Draft
    from wardmote.core.finding import CannotTell, Sighting

_PICTURES = (".jpg", ".jpeg", ".jpe", ".png", ".tif", ".tiff", ".webp", ".heic", ".heif", ".avif", ".mpo", ".dng")
_UNREAD = (".heic", ".heif", ".avif", ".dng")
_MOST_BYTES = 60_000_000
_GPS = 0x8825
_LATITUDE, _LONGITUDE = 2, 4
_EXAMPLES = Path(__file__).with_name("pictures")
"""Tiny pictures of our own making, with an invented position."""
_HAS, _HAS_NOT, _UNKNOWN = "has", "has-not", "unknown"


class PositionInImage(Rule):
    """A picture's file carries a position."""

    code = "position-in-image"
    title = "A position inside a picture"
    topic = "privacy-safety"
    serves = ("aud-location",)
    ask = ("author",)
    ceiling = Severity.THINK
    parts = ("text",)
    wakes_on: ClassVar[frozenset[str]] = frozenset({"media"})
    examples: ClassVar[tuple[Example, ...]] = (
        Finds(
            "The roses are out",
            "a telephone's picture with its position",
            {"media": [{"path": str(_EXAMPLES / "garden.jpg")}]},
        ),
        Finds("New worktop!", "the file's ending in capitals", {"media": [{"path": str(_EXAMPLES / "kitchen.JPEG")}]}),
        Finds(
            "Cleared the snow before the surgery",
            "a PNG keeps it too",
            {"media": [{"path": str(_EXAMPLES / "drive.png")}]},
        ),
        Finds("Casework mountain", "a WebP keeps it too", {"media": [{"path": str(_EXAMPLES / "desk.webp")}]}),
        Finds(
            "View at dawn",
            "the author's own picture is no safer",
            {"media": [{"path": str(_EXAMPLES / "bedroom.jpe"), "licence": "own"}]},
        ),
        Finds(
            "Before and after",
            "one of two pictures is enough",
            {
                "media": [
                    {"path": str(_EXAMPLES / "plain.png")},
                    {"path": str(_EXAMPLES / "garden.jpg"), "alt": "The new pond"},
                ]
            },
        ),
        Unsure(
            "Look at this!", "a file that lies about what it is", {"media": [{"path": str(_EXAMPLES / "lying.jpg")}]}
        ),
        Passes(
            "The roses are out", "the position was taken out", {"media": [{"path": str(_EXAMPLES / "stripped.jpg")}]}
        ),
        Passes(
            "Before and after", "a picture without any such data", {"media": [{"path": str(_EXAMPLES / "plain.png")}]}
        ),
        Passes("Mist over the reservoir", "no file is attached"),
        Passes("Mist over the reservoir", "the file is not on this machine", {"media": [{"path": "mist.jpg"}]}),
        Passes("Our plan in one slide", "not a picture's file", {"media": [{"path": "plan.pdf"}]}),
        Passes(
            "The new bench",
            "an address on the network is never opened",
            {"media": [{"path": "https://pictures.example/bench.jpg"}]},
        ),
        Passes("The new bench", "only a description was given", {"media": [{"alt": "A wooden bench"}]}),
        Passes("The new bench", "a path that no machine can have", {"media": [{"path": "bench\x00.jpg"}]}),
        Passes("The new bench", "a folder, not a file", {"media": [{"path": "."}]}),
        Passes("Short film of the carnival", "a film is not read here", {"media": [{"path": "carnival.mp4"}]}),
    )

    def look(self, draft: Draft) -> Iterator[Sighting | CannotTell]:
        """Open each local picture and look for a position."""
        for item in draft.post.media:
            if not item.path or not item.path.lower().endswith(_PICTURES):
                continue
            answer = position_in(item.path)
            if answer == _HAS:
                yield self.finds(
                    *draft.whole,
                    f"The picture {_short(item.path)} carries the position where it was taken.",
                    "Attach a copy without the position, and switch off the camera's location.",
                )
            elif answer == _UNKNOWN:
                yield self.cannot_tell(
                    f"Whether the picture {_short(item.path)} carries a position: its file cannot be read"
                )


def _short(path: str) -> str:
    name = path.replace("\\", "/").rsplit("/", 1)[-1]
    return "“" + "".join(char if char.isprintable() else "?" for char in name[-60:]) + "”"


def position_in(path: str) -> str:
    """Whether a local file carries a position: `has`, `has-not`, or `unknown` where it is there but cannot be read.

    A file that is not on this machine is `has-not`: that pictures were not read is said elsewhere.
    """
    if "://" in path or "\x00" in path or path.startswith(("\\\\", "//")):
        return _HAS_NOT
    file = Path(path)
    try:
        found = file.stat()
    except (OSError, ValueError):
        return _HAS_NOT
    if not stat.S_ISREG(found.st_mode):
        return _HAS_NOT
    if found.st_size > _MOST_BYTES or found.st_size == 0 or path.lower().endswith(_UNREAD):
        return _UNKNOWN
    from PIL import Image  # noqa: PLC0415 - slow to import, and few posts have a local picture

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(file) as image:
                place = image.getexif().get_ifd(_GPS)
    except Exception:  # noqa: BLE001 - a lying file may raise anything; the answer is then that it cannot be read
        return _UNKNOWN
    return _HAS if place.get(_LATITUDE) and place.get(_LONGITUDE) else _HAS_NOT
