"""How long a post may be on each platform, counted as the platform counts.

The limits are dated data (`data/platform_limits.toml`), never code, and never what a protocol says of a
platform: a protocol's “140 characters” is shown as stale, not enforced.

Sources: X's weighted count (ranges of weight one; links count 23; text is NFC); Unicode UAX #29 grapheme
clusters for Bluesky (and at most 3,000 UTF-8 bytes); Mastodon's instance defaults.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from wardmote.core.lazily import lazily

_LINK = lazily(r"https?://[^\s]+|\bwww\.[^\s]+", re.IGNORECASE)
_MENTION = lazily(r"(@[A-Za-z0-9_]+)@[A-Za-z0-9.-]+")
_LIGHT = ((0x0000, 0x10FF), (0x2000, 0x200D), (0x2010, 0x201F), (0x2032, 0x2037))
_COMPOSED = lazily("[\u200d\ufe0e\ufe0f\u20e3\U0001f1e6-\U0001f1ff\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f]")
_REPLY = lazily(r"^(?:@[A-Za-z0-9_]{1,15}\s+)+")


@dataclass(frozen=True, slots=True)
class Limit:
    """One platform's limit. unit: `weighted`, `graphemes` or `characters`; link: what a link counts, or None."""

    platform: str
    limit: int
    unit: str
    link: int | None
    bytes: int | None
    source: str
    verified: bool
    checked_on: str
    review_by: str


@cache
def limits() -> dict[str, Limit]:
    """Every platform's limit that is known."""
    data = tomllib.loads(files("wardmote.core").joinpath("data/platform_limits.toml").read_text("utf-8"))
    return {
        name: Limit(
            platform=name,
            limit=int(entry["limit"]),
            unit=str(entry["unit"]),
            link=entry.get("link"),
            bytes=entry.get("bytes"),
            source=str(entry["source"]),
            verified=bool(entry["verified"]),
            checked_on=str(entry["checked_on"]),
            review_by=str(entry["review_by"]),
        )
        for name, entry in data.items()
    }


def length_on(platform: str, text: str, *, reply: bool = False) -> int:
    """The length of a text in the platform's own unit. Raises KeyError for a platform without a known limit."""
    limit = limits()[platform]
    if limit.unit == "weighted":
        return _weighted(text, limit.link or 0, reply=reply)
    if limit.unit == "graphemes":
        import grapheme  # noqa: PLC0415 - its tables load only where a long post needs them

        return int(grapheme.length(text))
    if limit.link is not None:
        text = _MENTION.sub(r"\1", _LINK.sub("x" * limit.link, text))
    return len(text)


def overrun(platform: str | None, text: str, *, reply: bool = False) -> tuple[int, int, str] | None:
    """(length, limit, unit) where a text is too long for its platform, or None.

    A text that cannot be too long by any count is not counted.
    """
    limit = limits().get(platform or "")
    if limit is None or len(text) <= limit.limit:
        # No count makes more of a letter than two, and only of those beyond ASCII.
        heavy = 0 if text.isascii() else sum(char > "\x7f" for char in text)
        if limit is None or len(text) + heavy <= limit.limit:
            return None
    length = length_on(limit.platform, text, reply=reply)
    if length > limit.limit:
        return length, limit.limit, limit.unit
    if limit.bytes is not None:
        size = len(text.encode("utf-8", "surrogatepass"))
        if size > limit.bytes:
            return size, limit.bytes, "bytes"
    return None


def _weighted(text: str, link: int, *, reply: bool) -> int:
    """X's count: links as `link`, an emoji or any other heavy letter two, light letters one; leading replies free."""
    text = unicodedata.normalize("NFC", text)
    if reply:
        text = _REPLY.sub("", text)
    total = 0
    position = 0
    for match in _LINK.finditer(text):
        total += _weight(text[position : match.start()]) + link
        position = match.end()
    return total + _weight(text[position:])


def _weight(text: str) -> int:
    if text.isascii():
        return len(text)
    if not _COMPOSED.search(text):
        # No letters that join into one: each weighs for itself.
        return len(text) + sum(not _light(char) for char in text if char > "\x7f")
    import grapheme  # noqa: PLC0415 - its tables load only where letters join

    total = 0
    for cluster in grapheme.graphemes(text):
        emoji = any(ord(char) >= 0x1F000 or 0x2600 <= ord(char) <= 0x27BF for char in cluster)
        total += 2 if emoji else sum(1 if _light(char) else 2 for char in cluster)
    return total


def _light(char: str) -> bool:
    """Whether X counts a character as one."""
    return any(low <= ord(char) <= high for low, high in _LIGHT)
