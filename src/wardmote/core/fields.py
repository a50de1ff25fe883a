"""Reads typed fields out of JSON objects and collects every fault with its path."""

from __future__ import annotations

import difflib
from datetime import date, datetime
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

LONDON = ZoneInfo("Europe/London")
_EMPTY: dict[str, Any] = {}
_FIRST, _LAST = 2, 9998
"""The years that times may have: one inside the calendar's ends, so that no zone or period leads out of it."""


def did_you_mean(word: str, known: Sequence[str]) -> str:
    """` (did you mean …?)` for the nearest known word, or nothing."""
    near = difflib.get_close_matches(word.lower()[:60], known, n=1, cutoff=0.6)
    return f"; did you mean “{near[0]}”?" if near else ""


class Reader:
    """Collects faults instead of stopping at the first; the caller decides what to do with them."""

    __slots__ = ("assumed", "faults")

    def __init__(self) -> None:
        self.faults: list[str] = []
        self.assumed: list[str] = []

    def fault(self, path: str, says: str) -> None:
        """Note a fault of the field at `path`."""
        self.faults.append(f"{path} {says}")

    @staticmethod
    def kind_of(value: object) -> str:
        """The JSON name of a value's type, for messages."""
        if value is None:
            return "null"
        if isinstance(value, bool):
            return "true or false"
        if isinstance(value, int | float):
            return "a number"
        if isinstance(value, str):
            return "text"
        return "a list" if isinstance(value, list | tuple) else "an object"

    def only(self, entry: Mapping[str, Any], known: Sequence[str], where: str) -> None:
        """Fault every field that is not known, unless it begins `x-`."""
        for key in entry:
            if key not in known and not (isinstance(key, str) and key.startswith("x-")):
                self.fault(
                    where + str(key)[:80], f"is not a field of the check contract{did_you_mean(str(key), known)}"
                )

    def choice(self, entry: Mapping[str, Any], key: str, known: Sequence[str], where: str) -> str | None:
        """One of the known words, or None where absent."""
        value = entry.get(key)
        if value is None or value in known:
            return value
        if isinstance(value, str):
            self.fault(where + key, f"“{value[:60]}” is not one of {', '.join(known)}{did_you_mean(value, known)}")
        else:
            self.fault(where + key, f"must be one of {', '.join(known)}, not {self.kind_of(value)}")
        return None

    def text(self, entry: Mapping[str, Any], key: str, where: str) -> str | None:
        """Text, or None where absent."""
        value = entry.get(key)
        if value is None or isinstance(value, str):
            return value
        self.fault(where + key, f"must be text, not {self.kind_of(value)}")
        return None

    def texts(self, entry: Mapping[str, Any], key: str, where: str) -> tuple[str, ...] | None:
        """A list of texts, or None where absent."""
        value = entry.get(key)
        if value is None:
            return None
        if not isinstance(value, list):
            self.fault(where + key, f"must be a list of texts, not {self.kind_of(value)}")
            return None
        for number, item in enumerate(value):
            if not isinstance(item, str):
                self.fault(f"{where}{key}[{number}]", f"must be text, not {self.kind_of(item)}")
                return None
        return tuple(value)

    def boolean(self, entry: Mapping[str, Any], key: str, where: str) -> bool | None:
        """True, false, or None where absent."""
        value = entry.get(key)
        if value is None or isinstance(value, bool):
            return value
        self.fault(where + key, f"must be true or false, not {self.kind_of(value)}")
        return None

    def time(self, entry: Mapping[str, Any], key: str, where: str) -> datetime | None:
        """An aware time; without a zone it is taken as Europe/London, and that is said."""
        value = entry.get(key)
        if value is None:
            return None
        if not isinstance(value, str):
            self.fault(where + key, f"must be a time such as 2026-05-01T18:20:00+01:00, not {self.kind_of(value)}")
            return None
        try:
            when = datetime.fromisoformat(value)
        except ValueError as error:
            self.fault(where + key, f"“{value[:60]}” is not a time ({error}); write it as 2026-05-01T18:20:00+01:00")
            return None
        year = self._year(when, where + key)
        if when.tzinfo is None:
            self.assumed.append(f"{where}{key}: Europe/London")
            return when.replace(year=year, tzinfo=LONDON)
        return when if year == when.year else when.replace(year=year)

    def _year(self, when: date, path: str) -> int:
        """The year, but the first and last of the calendar as their neighbours (“9999-12-31” often means: for ever)."""
        year = min(max(when.year, _FIRST), _LAST)
        if year != when.year:
            self.assumed.append(f"{path}: the year {year} for {when.year}")
        return year

    def day(self, entry: Mapping[str, Any], key: str, where: str) -> date | None:
        """A date; a time's date in London is taken."""
        value = entry.get(key)
        if value is None:
            return None
        if isinstance(value, str):
            try:
                day = date.fromisoformat(value)
                return day.replace(year=self._year(day, where + key))
            except ValueError:
                pass
            try:
                when = datetime.fromisoformat(value)
            except ValueError as error:
                self.fault(where + key, f"“{value[:60]}” is not a date ({error}); write it as 2026-05-07")
                return None
            when = when.replace(year=self._year(when, where + key))
            return when.date() if when.tzinfo is None else when.astimezone(LONDON).date()
        self.fault(where + key, f"must be a date such as 2026-05-07, not {self.kind_of(value)}")
        return None

    def mapping(self, value: object, path: str) -> Mapping[str, Any]:
        """An object, or an empty one with a fault."""
        if isinstance(value, dict):
            return value
        self.fault(path, f"must be an object, not {self.kind_of(value)}")
        return _EMPTY

    def items(self, value: object, path: str) -> Iterator[tuple[str, object]]:
        """The members of a list, each with its path (`media[0].`)."""
        if not isinstance(value, list):
            self.fault(path, f"must be a list, not {self.kind_of(value)}")
            return
        for number, item in enumerate(value):
            yield f"{path}[{number}].", item

    def mappings(self, value: object, path: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
        """The members of a list of objects, each with its path."""
        for where, item in self.items(value, path):
            yield where, self.mapping(item, where.rstrip("."))
