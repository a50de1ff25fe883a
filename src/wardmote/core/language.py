"""Tells whether a text is English enough to be read: by its scripts and its small words.

Not a language identifier: it answers one question, so that a post in Welsh, Polish or Urdu is never
called fine because no English pattern matched.
"""

from __future__ import annotations

import re
from enum import Enum

from wardmote.core.languages import FOREIGN, SMALL_ENGLISH


class Language(Enum):
    """How much of a text the rules can read."""

    ENGLISH = "english"
    MIXED = "mixed"
    OTHER = "other"


_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_SKIPPED = re.compile(r"https?://\S+|[@#]\w+|\S+@\S+")
_FEW = 3


def language_of(norm: str) -> Language:
    """English, mixed or other, from normalised text; text without words counts as English."""
    if norm.isascii():
        rough = norm.split()
        # The common case, in a few microseconds: plenty of small English words, or hardly any words.
        small = len(SMALL_ENGLISH.intersection(rough))
        if small * 5 >= len(rough) and not FOREIGN.intersection(rough):
            return Language.ENGLISH
    words = _WORD.findall(_SKIPPED.sub(" ", norm))
    if not words:
        return Language.ENGLISH
    latin = [word for word in words if word.isascii()]
    other_script = sum(len(word) for word in words) - sum(len(word) for word in latin)
    # Scripts without spaces (Chinese, Japanese, Thai) count letters, two to a word.
    other_words = max(len(words) - len(latin), other_script // 4)
    english = sum(word in SMALL_ENGLISH for word in latin)
    foreign = sum(word in FOREIGN for word in latin)
    if other_words > len(latin):
        return Language.OTHER
    if foreign > english and foreign >= (1 if len(latin) <= _FEW else 2):
        return Language.OTHER
    if other_words >= 1 or foreign >= _FEW:
        return Language.MIXED
    return Language.ENGLISH
