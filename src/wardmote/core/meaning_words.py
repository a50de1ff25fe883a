"""Cut a post into the tokens of the meaning table: pure Python, a cache of words, no outside tokeniser.

The table's vocabulary is a pruned WordPiece vocabulary (BERT, uncased) with whole words, emoji and a few signs added
from our own training corpus. Training and run time read through this one file, so the two cannot drift apart.
"""

from __future__ import annotations

import html
import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

#: Rows for what is a kind rather than a word. The order is part of the table's format.
SIGNS = ("[edge]", "[unknown]", "[link]", "[handle]", "[number]", "[masked]", "[sign]")
EDGE, UNKNOWN, LINK, HANDLE, NUMBER, MASKED, SIGN = range(len(SIGNS))

#: A word longer than this is read in its first letters only (code points). Bounds the work on hostile input.
LONGEST_WORD = 40
#: Words kept in the cache before it is emptied. A word costs about 150 bytes, so this is some 10 MB.
CACHED_WORDS = 60_000

_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Za-z])(?=[0-9])|_+")
_LONG_RUN = re.compile(r"(.)\1{2,}")
# One pass over the text as written; all else is done once a word, on its first sight. Full stops, commas, brackets and
# the like say little and cost time: besides words only the signs named here are read.
_PIECES = re.compile(r"https?://\S+|[@#]?\w+(?:['’*@$]+\w*)*|[?!\"“”…£%*]|[^\w\s\x00-\x7f]")


class Words:
    """The vocabulary, and the cache from a word to its rows in the table."""

    def __init__(self, vocabulary: Mapping[str, int]) -> None:
        """``vocabulary``: token to row; a token that continues a word begins with ``##``."""
        self._rows = dict(vocabulary)
        self._longest = max((len(token) for token in self._rows), default=1)
        self._cache: dict[str, tuple[int, ...]] = {}

    def read(self, text: str) -> list[int]:
        """The rows of ``text``, in order; empty when nothing in it can be read."""
        if "&" in text:
            text = html.unescape(text)
        if not text.isascii():
            text = unicodedata.normalize("NFKC", text)
        cache = self._cache
        rows: list[int] = []
        extend = rows.extend
        for word in _PIECES.findall(text):
            try:
                extend(cache[word])
            except KeyError:
                extend(self._look_up(word))
        return rows

    def _look_up(self, word: str) -> tuple[int, ...]:
        if len(self._cache) >= CACHED_WORDS:
            self._cache.clear()
        rows = self._first_sight(word)
        if len(word) <= LONGEST_WORD:
            self._cache[word] = rows
        return rows

    def _first_sight(self, word: str) -> tuple[int, ...]:
        first = word[0]
        if first == "#":
            return tuple(row for part in _HUMP.split(word[1 : LONGEST_WORD + 1]) if part for row in self._cut(part))
        if first == "@":
            return (HANDLE,)
        if word.startswith(("http://", "https://")):
            return (LINK,)
        if len(word) > LONGEST_WORD:
            word = word[:LONGEST_WORD]
        if "_" in word:
            return tuple(row for part in word.split("_") if part for row in self._cut(part))
        return self._cut(word)

    def _cut(self, word: str) -> tuple[int, ...]:
        """The rows of one word: itself when known, else its longest known pieces from left to right."""
        known = self._rows
        word = word.lower().replace("’", "'").rstrip("'")
        if not word.isascii():
            word = "".join([c for c in unicodedata.normalize("NFKD", word) if not unicodedata.combining(c)])
        if not word:
            return ()
        if word in known:
            return (known[word],)
        if len(word) == 1:
            return (UNKNOWN,) if word.isalnum() else (SIGN,)
        if word.isdecimal():
            return (NUMBER,)
        if "*" in word or "$" in word:
            return (MASKED,)
        if "@" in word:
            return (HANDLE,)
        shorter = _LONG_RUN.sub(r"\1\1", word)
        if shorter != word:
            return self._cut(shorter)
        if "'" in word:
            head, _, tail = word.partition("'")
            return self._cut(head) + (self._cut(tail) if len(tail) > 1 else ())
        rows: list[int] = []
        at = 0
        while at < len(word):
            for end in range(min(len(word), at + self._longest), at, -1):
                row = known.get(word[at:end] if at == 0 else "##" + word[at:end])
                if row is not None:
                    rows.append(row)
                    at = end
                    break
            else:
                return (UNKNOWN,)
        return tuple(rows)
