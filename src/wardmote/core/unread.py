"""Says what a check did not read: other languages, images, videos, links, the thread above.

There is no unreserved good answer about what was not read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from wardmote.core.finding import CannotTell
from wardmote.core.language import Language, language_of

if TYPE_CHECKING:
    from wardmote.core.post import Post

_VIDEO = (".mp4", ".mov", ".avi", ".webm", ".mkv", ".m4v", ".gifv", ".3gp")
_SOUND = (".mp3", ".wav", ".m4a", ".ogg", ".opus", ".aac")
_AUTHOR = ("author",)


def unread(post: Post, norm: str) -> list[CannotTell]:
    """What of this post the check did not read, one entry a kind; the author knows what it holds."""
    found: list[CannotTell] = []
    language = language_of(norm)
    if language is Language.OTHER:
        found.append(_entry("language-not-read", "The words are mostly not in English, and only English is read"))
    elif language is Language.MIXED:
        found.append(_entry("language-not-read", "Part of the words is not in English; only the English part was read"))
    if post.media:
        videos = [item for item in post.media if (item.path or "").lower().endswith(_VIDEO + _SOUND)]
        if len(videos) < len(post.media):
            found.append(_entry("image-not-read", "What the images show was not read, only their descriptions"))
        if videos:
            found.append(_entry("video-not-read", "What the video or sound holds was not read"))
    if "http://" in norm or "https://" in norm or "www." in norm or (post.shares is not None and post.shares.url):
        found.append(_entry("link-not-opened", "What stands behind the link was not opened"))
    if post.kind in ("reply", "share", "like") and (post.shares is None or not post.shares.text):
        found.append(_entry("thread-not-seen", "The post that this one answers or shares was not given"))
    return found


def _entry(rule: str, missing: str) -> CannotTell:
    return CannotTell(rule, "general", missing, _AUTHOR)
