"""Faults in a pack, told as a good compiler tells them: file, line, column, the line, a caret, a hint.

Reading goes on after a fault wherever it can, so that an editor mends all of them in one go.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_WIDEST = 100
"""Code points of an offending line that are shown; a longer one is cut around the column."""

_FEW = 40
"""So many words are listed in a hint; topics are 32."""

_UNSHOWABLE = re.compile(
    "[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u2069\\ufeff]"
)
"""Characters that could move a terminal's cursor or turn its text around; shown as U+FFFD."""

MOST_SHOWN = 50
"""Faults that a message lists before it says how many more there are."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands: a file as its reader named it, line and column from 1 (0: the whole file)."""

    file: str
    line: int = 0
    column: int = 0
    width: int = 1

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}" if self.line else self.file


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong: where, what, the line that it stands on, and what would be right."""

    place: Place
    message: str
    source: str = ""
    hint: str = ""

    def __str__(self) -> str:
        told = [f"{self.place}: {self.message}"]
        if self.source and self.place.line:
            told += _marked(self.source, self.place)
        if self.hint:
            told.append(f"  hint: {self.hint}")
        return _UNSHOWABLE.sub("\ufffd", "\n".join(told))


class PackError(Exception):
    """A pack that cannot be used; `faults` has everything that is wrong with it, in order."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(faults)
        super().__init__(self.faults)

    def __str__(self) -> str:
        told = [str(fault) for fault in self.faults[:MOST_SHOWN]]
        left = len(self.faults) - MOST_SHOWN
        if left > 0:
            told.append(f"… and {left} more")
        return "\n\n".join(told)


class UnknownPackError(PackError):
    """No pack of that name, and no file."""


def close_to(word: str, known: Iterable[str]) -> str | None:
    """The known word that was probably meant, or None.

    difflib is loaded only here: a pack without faults never pays for it.
    """
    from difflib import get_close_matches  # noqa: PLC0415 - see above

    by_lower = {entry.lower(): entry for entry in known}
    found = get_close_matches(word.lower(), by_lower, n=1, cutoff=0.6)
    return by_lower[found[0]] if found else None


def did_you_mean(word: str, known: Iterable[str], *, what: str = "") -> str:
    """A hint: the likely word, else all of them where they are few (in their own order, where they have one)."""
    words = sorted(known) if isinstance(known, (set, frozenset)) else list(known)
    meant = close_to(word, words)
    if meant is not None:
        return f"did you mean ‘{meant}’?"
    if words and len(words) <= _FEW:
        return f"{what or 'known'}: {', '.join(words)}"
    return "docs/packs.md says where they are listed" if words else ""


def _marked(source: str, place: Place) -> list[str]:
    start = max(0, place.column - 1 - _WIDEST // 2) if len(source) > _WIDEST else 0
    line = source[start : start + _WIDEST]
    if start:
        line = "…" + line[1:]
    if start + _WIDEST < len(source):
        line = line[:-1] + "…"
    at = min(place.column - 1 - start, len(line))
    width = max(1, min(place.width, len(line) - at))
    number = str(place.line)
    return [f"  {number} | {line}", f"  {' ' * len(number)} | {' ' * at}{'^' * width}"]
