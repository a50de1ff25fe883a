"""A post longer than its platform takes.

## What it looks for
The length of the words, counted as the platform counts them: X weighs letters and counts every link as 23,
Bluesky counts what a reader sees as one character, Mastodon shortens links.

## Why councils ask
A protocol that describes platforms dates quickly: one still says that a message has 140 characters. What the
platform takes today decides; a length is never a fault under the protocol.

## What to do instead
Shorten the words, or split the post so that each part makes sense alone: a sentence cut off says something else.

## What it cannot see
Accounts that have paid for more, and servers with limits of their own.

## Sources
`core/data/platform_limits.toml`, each figure with its source and the day it was read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from wardmote.core.platforms import limits, overrun
from wardmote.core.rule import Example, Finds, Passes, Rule
from wardmote.core.words import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wardmote.core.draft import Draft
    from wardmote.core.finding import Sighting

_LINE = "The gritters go out tonight and the paths by the school come first. "
_X: dict[str, object] = {"platform": "x"}


class TooLongForPlatform(Rule):
    """A post longer than its platform takes."""

    code = "too-long-for-platform"
    title = "A post longer than its platform takes"
    topic = "general"
    serves = ("platform-limits",)
    ask = ("communications",)
    ceiling = Severity.NOTE
    parts = ("text",)
    wakes_on = frozenset({"long"})
    examples: ClassVar[tuple[Example, ...]] = (
        Finds(_LINE * 5, "340 characters on X", _X),
        Finds("\U0001f327" * 141, "282 by X's count, where an emoji weighs two", _X),
        Finds("町" * 150, "300 by X's count, where a Chinese character weighs two", _X),
        Finds(_LINE * 5, "340 characters on Bluesky", {"platform": "bluesky"}),
        Finds(_LINE * 8, "544 characters on Mastodon", {"platform": "mastodon"}),
        Finds(_LINE * 45, "3,060 characters on LinkedIn", {"platform": "linkedin"}),
        Finds("Notice of works. " * 140, "2,380 characters in an Instagram caption", {"platform": "instagram"}),
        Passes(_LINE * 4, "272 characters on X", _X),
        Passes(
            "Papers for Tuesday: https://council.example/" + "a" * 300,
            "a long link counts 23 on X",
            _X,
        ),
        Passes(_LINE * 3, "204 characters: an old 140 in a protocol is not enforced", _X),
        Passes("\U0001f469\u200d\U0001f469\u200d\U0001f467" * 120, "120 families are 240 by X's count", _X),
        Passes("e\u0301" * 290, "290 characters as a reader sees them, on Bluesky", {"platform": "bluesky"}),
        Passes(_LINE * 20, "a long post on Facebook", {"platform": "facebook"}),
        Passes(_LINE * 20, "nothing is known of the platform's limit", {"platform": "forum"}),
        Passes(_LINE * 20, "no platform was given"),
    )

    def look(self, draft: Draft) -> Iterator[Sighting]:
        """Count the words as the platform does."""
        platform = draft.post.platform
        over = overrun(platform, draft.raw, reply=draft.post.kind == "reply")
        if over is None or platform is None:
            return
        length, limit, unit = over
        counted = {"weighted": "characters by its own count", "bytes": "bytes"}.get(unit, "characters")
        note = "" if limits()[platform].verified else " (a figure from a secondary source)"
        yield self.finds(
            *draft.whole,
            f"This is {length:,} {counted}; {_NAMES.get(platform, platform)} takes {limit:,}{note}.",
            "Shorten it, or split it so that each part makes sense alone.",
        )


_NAMES = {
    "x": "X",
    "bluesky": "Bluesky",
    "mastodon": "Mastodon",
    "facebook": "Facebook",
    "linkedin": "LinkedIn",
    "instagram": "Instagram",
    "youtube": "YouTube",
    "tiktok": "TikTok",
}
