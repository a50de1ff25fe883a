"""Tells whether a text is English enough to be read: by its scripts and its small words.

Not a language identifier: it answers one question, so that a post in Welsh, Polish or Urdu is never
called fine because no English pattern matched.
"""

from __future__ import annotations

from enum import Enum
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from wardmote.core.languages import FOREIGN, SMALL_ENGLISH
from wardmote.core.lazily import lazily

if TYPE_CHECKING:
    from collections.abc import Iterator


class Language(Enum):
    """How much of a text the rules can read."""

    ENGLISH = "english"
    MIXED = "mixed"
    OTHER = "other"


_WORD = lazily(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_FEW = 3
_ENOUGH = 40
"""Words from which a plainly English beginning is enough."""
_SHARED = frozenset("i a to me no on am in an as do so is he or all even come".split())
"""Small English words that are words of other languages too: they speak for neither."""


@cache
def _english() -> frozenset[str]:
    """Some sixteen thousand English words, the names among them."""
    return frozenset(files("wardmote.core").joinpath("data/words.txt").read_text("utf-8").split()) - FOREIGN


def _kept(tokens: list[str]) -> Iterator[str]:
    """The tokens of a text but for its links, addresses, handles and hashtags (`#` stands alone before a split tag)."""
    after_tag = False
    for piece in tokens:
        if not (after_tag or "@" in piece or "://" in piece or piece.startswith("#")):
            yield piece
        after_tag = piece == "#"


def language_of(norm: str) -> Language:
    """English, mixed or other, from normalised text; text without words counts as English."""
    if norm.isascii():
        rough = norm.split(None, _ENOUGH)[:_ENOUGH]
        # The common case, in a few microseconds: plenty of small English words, and none of another language.
        if len(SMALL_ENGLISH.intersection(rough)) * 6 >= len(rough) and FOREIGN.isdisjoint(rough):
            return Language.ENGLISH
    words = _WORD.findall(" ".join(_kept(norm.split())))
    if not words:
        return Language.ENGLISH
    latin = [word for word in words if word.isascii()]
    # Scripts without spaces (Chinese, Japanese, Thai) count letters, four to a word.
    letters = sum(len(word) for word in words) - sum(len(word) for word in latin)
    other_words = max(len(words) - len(latin), letters // 4)
    if other_words > len(latin):
        return Language.OTHER
    small = sum(word in SMALL_ENGLISH and word not in _SHARED for word in latin)
    foreign = sum(word in FOREIGN for word in latin)
    if foreign > small and foreign >= (1 if len(latin) <= _FEW else 2):
        return Language.OTHER
    unknown = sum(word not in _english() and word.rstrip("s") not in _english() for word in latin)
    if len(latin) >= _FEW and small * 8 < len(latin) and unknown * 2 >= len(latin):
        # Hardly a small English word, and most of the rest in no English list.
        return Language.OTHER
    if other_words or foreign >= _FEW:
        return Language.MIXED
    return Language.ENGLISH
