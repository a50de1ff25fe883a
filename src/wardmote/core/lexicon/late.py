"""A regular expression that is compiled when it is first used.

Most posts wake few rules; a command that checks one post shall not wait for the patterns of all the others.
"""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


class Late:
    """Behaves as the compiled pattern of `source` does, for the questions that rules ask."""

    __slots__ = ("_flags", "_pattern", "_source")

    def __init__(self, source: str, flags: int = 0) -> None:
        self._source = source
        self._flags = flags
        self._pattern: re.Pattern[str] | None = None

    @property
    def pattern(self) -> re.Pattern[str]:
        """The compiled pattern."""
        if self._pattern is None:
            self._pattern = re.compile(self._source, self._flags)
        return self._pattern

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """The first match anywhere in a stretch of the text."""
        return self.pattern.search(text, start, end)

    def match(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """The match at the stretch's beginning."""
        return self.pattern.match(text, start, end)

    def fullmatch(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """The match that takes the whole stretch."""
        return self.pattern.fullmatch(text, start, end)

    def finditer(self, text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
        """Every match in a stretch of the text."""
        return self.pattern.finditer(text, start, end)

    def sub(self, put: str, text: str) -> str:
        """The text with every match replaced."""
        return self.pattern.sub(put, text)
