"""Reads the fields of a table, one kind of value a method; what is wrong is noted and reading goes on."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING, TypeVar

from wardmote.packs.errors import Place, close_to, did_you_mean
from wardmote.packs.places import Row, Table, Word

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from wardmote.packs.places import Node, Source

T = TypeVar("T")

_DATE = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_EARLIEST, _LATEST = 1974, 2100
"""Years that a protocol may come from: district councils began in 1974."""

SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
"""Names of packs, roles and rules: small letters, digits and single hyphens."""


def kind_of(node: Node) -> str:
    """What stands there, in an editor's words."""
    if isinstance(node, Row):
        return "a list"
    if isinstance(node, Table):
        return "a table of fields"
    return "nothing" if node.empty else "text"


class Fields:
    """One table, with the fields that it may have.

    what: how messages call it (`a pack`, `a clause`).  required: fields without which it makes no sense.
    """

    def __init__(
        self, source: Source, node: Node, *, what: str, allowed: Sequence[str], required: Sequence[str] = ()
    ) -> None:
        self.source = source
        self.place = node.place
        self.table = node if isinstance(node, Table) else Table((), node.place)
        if not isinstance(node, Table):
            source.fault(node.place, f"{what} is a table of fields, but {kind_of(node)} stands here")
            return
        misspelt: set[str | None] = set()
        for key, value in node.entries:
            if key.text not in allowed:
                misspelt.add(close_to(key.text, allowed))
                source.fault(
                    key.place,
                    f"{what} has no field ‘{key.text}’",
                    did_you_mean(key.text, allowed, what="its fields are"),
                )
            elif isinstance(value, Word) and value.empty and key.text in required:
                source.fault(key.place, f"‘{key.text}’ is empty", f"{what} needs it")
        for name in required:
            if node.get(name) is None and name not in misspelt:
                source.fault(node.place, f"{what} lacks ‘{name}’", "add it")

    def has(self, name: str) -> bool:
        """Whether the field is there."""
        return self.table.get(name) is not None

    def at(self, name: str) -> Place:
        """Where the value of a field stands, else where the table does."""
        node = self.table.get(name)
        return node.place if node is not None else self.place

    def text(self, name: str, default: str = "") -> str:
        """Words, as written."""
        word = self._word(name)
        return default if word is None else word.text

    def slug(self, name: str) -> str:
        """A name of small letters, digits and hyphens."""
        word = self._word(name)
        if word is None:
            return ""
        return self.as_slug(word)

    def as_slug(self, word: Word) -> str:
        """The text of a word that should be a name."""
        if not SLUG.fullmatch(word.text):
            self.source.fault(
                word.place,
                f"‘{word.text}’ is not a name of small letters, digits and hyphens",
                f"‘{_as_slug(word.text)}’ would do" if _as_slug(word.text) else "",
            )
        return word.text

    def one_of(self, name: str, known: Collection[str], default: str, *, what: str) -> str:
        """One word of a list of known ones."""
        word = self._word(name)
        if word is None:
            return default
        return word.text if self.check(word, known, what=what) else default

    def check(self, word: Word, known: Collection[str], *, what: str) -> bool:
        """Whether a word is known; notes the fault where it is not."""
        if word.text in known:
            return True
        self.source.fault(word.place, f"there is no {what} ‘{word.text}’", did_you_mean(word.text, known, what="known"))
        return False

    def day(self, name: str) -> dt.date | None:
        """A day, written as 2024-05-31."""
        word = self._word(name)
        return None if word is None else self.as_date(word)

    def as_date(self, word: Word) -> dt.date | None:
        """The day that a word names."""
        found = _DATE.fullmatch(word.text)
        if found is None:
            self.source.fault(word.place, f"‘{word.text}’ is not a date", "write year-month-day, as in 2024-05-31")
            return None
        year, month, day = (int(part) for part in found.groups())
        try:
            when = dt.date(year, month, day)
        except ValueError:
            self.source.fault(word.place, f"there is no day {word.text}", "look at the month and the day")
            return None
        if not _EARLIEST <= when.year <= _LATEST:
            self.source.fault(word.place, f"{word.text} cannot be right", f"years run from {_EARLIEST} to {_LATEST}")
            return None
        return when

    def words(self, name: str) -> tuple[Word, ...]:
        """A list of words; one word alone counts as a list of one. Doubled words are faults."""
        node = self.table.get(name)
        if node is None or (isinstance(node, Word) and node.empty):
            return ()
        return words_of(self.source, node, name)

    def pairs(self, name: str) -> Iterator[tuple[Word, Node]]:
        """The names and values of a table within."""
        node = self.table.get(name)
        if node is None or (isinstance(node, Word) and node.empty):
            return
        if not isinstance(node, Table):
            self.source.fault(node.place, f"‘{name}’ should be a table of names and values, not {kind_of(node)}")
            return
        yield from node.entries

    def rows(self, name: str) -> tuple[Node, ...]:
        """The items of a list within."""
        node = self.table.get(name)
        if node is None or (isinstance(node, Word) and node.empty):
            return ()
        if not isinstance(node, Row):
            self.source.fault(
                node.place, f"‘{name}’ should be a list, not {kind_of(node)}", "begin each item with ‘- ’"
            )
            return ()
        return node.items

    def _word(self, name: str) -> Word | None:
        node = self.table.get(name)
        if node is None:
            return None
        if not isinstance(node, Word):
            self.source.fault(node.place, f"‘{name}’ should be text, not {kind_of(node)}")
            return None
        return None if node.empty else node


def words_of(source: Source, node: Node, name: str) -> tuple[Word, ...]:
    """The words of a list, or a word as a list of one."""
    if isinstance(node, Word):
        return (node,)
    if isinstance(node, Table):
        source.fault(node.place, f"‘{name}’ should be a list of words, not {kind_of(node)}")
        return ()
    found: dict[str, Word] = {}
    for item in node.items:
        if not isinstance(item, Word) or item.empty:
            source.fault(item.place, f"‘{name}’ should hold words, but {kind_of(item)} stands here")
        elif item.text in found:
            source.fault(item.place, f"‘{item.text}’ is in this list twice")
        else:
            found[item.text] = item
    return tuple(found.values())


def _as_slug(text: str) -> str:
    return "-".join(re.findall(r"[a-z0-9]+", text.lower()))[:60]
