"""Regular expressions that compile when they are first used.

A check starts from cold in a fraction of a second and wakes a rule or two; compiling the patterns of
all the others would take longer than everything else together.
"""

from __future__ import annotations

import re
from typing import Any, cast


class _Lazy:
    """Stands for a pattern until it is first asked for something; then it is that pattern."""

    def __init__(self, source: str, flags: int) -> None:
        self._source = source
        self._flags = flags

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - whatever the pattern answers
        pattern = re.compile(self._source, self._flags)
        self.search = pattern.search
        self.match = pattern.match
        self.fullmatch = pattern.fullmatch
        self.finditer = pattern.finditer
        self.findall = pattern.findall
        self.sub = pattern.sub
        self.split = pattern.split
        self.pattern = pattern.pattern
        self.flags = pattern.flags
        return getattr(pattern, name)


def lazily(source: str, flags: int = 0) -> re.Pattern[str]:
    """The pattern of a regular expression, compiled at its first use; re.error is raised there too."""
    return cast("re.Pattern[str]", _Lazy(source, flags))
