"""Reads YAML into a tree that remembers where each word stands, and refuses what a pack has no use for.

Packs hold words, lists and fields. Tags, anchors and aliases are refused (they can run code or swell to
gigabytes), so are files that are too large or nested too deeply, tabs, doubled fields and characters that
change the order in which text is shown. PyYAML's events are read one by one, so nothing is built from a
file before it is judged.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from wardmote.packs.errors import Fault, PackError, Place

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from yaml import Event, YAMLError

MOST_BYTES = 1_000_000
"""The largest of the first five packs has 27,000 bytes."""

MOST_NODES = 100_000
DEEPEST = 16
"""Levels of nesting; a pack needs seven, the post of a case a few more."""

_HIDDEN = re.compile("[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
"""Zero-width and direction-changing characters: what is shown would not be what is read. (The joiners
U+200C and U+200D stay: emoji and some languages need them.)"""

_BREAK = re.compile("[\n\x85\u2028\u2029]")
"""What YAML counts as the end of a line."""

_QUOTES = ("'", '"', "|", ">")

_INTEGER = re.compile(r"[-+]?[0-9]{1,15}")


@dataclass(frozen=True, slots=True)
class Word:
    """One scalar, as written: `text` is never turned into another type unasked."""

    text: str
    place: Place
    quoted: bool = False

    @property
    def empty(self) -> bool:
        """Whether nothing was written (`title:`), or YAML's word for nothing."""
        return not self.quoted and self.text in ("", "~", "null", "Null", "NULL")


@dataclass(frozen=True, slots=True)
class Row:
    """A list."""

    items: tuple[Node, ...]
    place: Place


@dataclass(frozen=True, slots=True)
class Table:
    """Fields and their values, in order."""

    entries: tuple[tuple[Word, Node], ...]
    place: Place

    def get(self, name: str) -> Node | None:
        """The value of a field, or None."""
        for key, value in self.entries:
            if key.text == name:
                return value
        return None


Node = Word | Row | Table

Plain = dict[str, Any] | list[Any] | str | int | bool | None
"""What YAML's tree means without its places."""


@dataclass(slots=True)
class Source:
    """One file as read: its name, bytes and lines, and the faults found in it so far."""

    name: str
    content: bytes
    lines: list[str] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)

    def fault(self, place: Place, message: str, hint: str = "") -> None:
        """Note a fault and go on."""
        line = self.lines[place.line - 1] if 0 < place.line <= len(self.lines) else ""
        self.faults.append(Fault(place, message, line, hint))

    def refuse(self, place: Place, message: str, hint: str = "") -> PackError:
        """Note a fault after which nothing more can be read."""
        self.fault(place, message, hint)
        return PackError(self.faults)


def read_source(path: Path, *, name: str | None = None) -> Source:
    """The bytes of a file. Raises PackError where it cannot be read or is too large."""
    name = name or str(path)
    try:
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise PackError([Fault(Place(name), f"cannot read this file: {error.strerror or error}")]) from None
    except ValueError:
        raise PackError([Fault(Place(name.replace("\0", "?")), "this is not a file name")]) from None
    return Source(name, content)


def read_tree(source: Source) -> Node:
    """The tree of a file. Raises PackError at the first thing after which nothing can be made of it."""
    text = _text_of(source)
    source.lines = _BREAK.split(text)
    for number, line in enumerate(source.lines, 1):
        hidden = _HIDDEN.search(line)
        if hidden is not None:
            raise source.refuse(
                Place(source.name, number, hidden.start() + 1),
                f"an invisible character (U+{ord(hidden[0]):04X}) stands here",
                "delete it and type the words again",
            )
        indent = line[: len(line) - len(line.lstrip())]
        if "\t" in indent:
            raise source.refuse(
                Place(source.name, number, indent.index("\t") + 1),
                "a tab is used to indent this line",
                "YAML indents with spaces; two a level",
            )
    return _Builder(source).build(text)


def plain(node: Node) -> Plain:
    """The node as YAML means it: text, whole number, true, false, nothing, list or dictionary.

    Times, fractions and the many words for yes stay text: a post's own reader judges them.
    """
    if isinstance(node, Row):
        return [plain(item) for item in node.items]
    if isinstance(node, Table):
        return {key.text: plain(value) for key, value in node.entries}
    if node.quoted:
        return node.text
    if node.empty:
        return None
    if node.text in ("true", "false"):
        return node.text == "true"
    return int(node.text) if _INTEGER.fullmatch(node.text) else node.text


def _text_of(source: Source) -> str:
    whole = Place(source.name)
    if len(source.content) > MOST_BYTES:
        raise source.refuse(whole, f"this file is larger than {MOST_BYTES:,} bytes", "a pack is one council's document")
    try:
        text = source.content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = source.content.count(b"\n", 0, error.start) + 1
        raise source.refuse(Place(source.name, line, 1), "this is not UTF-8 text", "save the file as UTF-8") from None
    if not text.strip():
        raise source.refuse(whole, "this file is empty")
    return text.replace("\r\n", "\n").replace("\r", "\n")


class _Builder:
    """Puts the tree together from PyYAML's events."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._nodes = 0

    def build(self, text: str) -> Node:
        import yaml  # noqa: PLC0415 - a pack read from the cache never needs it

        loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
        found: Node | None = None
        try:
            events = iter(yaml.parse(text, Loader=loader))
            for event in events:
                if isinstance(event, yaml.DocumentStartEvent):
                    if found is not None:
                        raise self._source.refuse(
                            self._place(event),
                            "a second document starts here",
                            "one file is one pack: take out the ‘---’",
                        )
                    found = self._node(next(events), events, 1)
        except yaml.YAMLError as error:
            raise self._unreadable(error) from None
        except RecursionError:
            raise self._source.refuse(Place(self._source.name), "this file is nested too deeply") from None
        if found is None:
            raise self._source.refuse(Place(self._source.name), "this file holds only comments")
        return found

    def _node(self, event: Event, events: Iterator[Event], depth: int) -> Node:
        import yaml  # noqa: PLC0415 - as above

        place = self._place(event)
        self._nodes += 1
        if self._nodes > MOST_NODES:
            raise self._source.refuse(place, f"this file holds more than {MOST_NODES:,} words and lists")
        if depth > DEEPEST:
            raise self._source.refuse(place, f"this is nested more than {DEEPEST} levels deep")
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None) is not None:
            raise self._source.refuse(
                place,
                "anchors (&) and aliases (*) are not used in packs",
                "write the value out, or quote it if it is text",
            )
        tag = getattr(event, "tag", None)
        if tag is not None and tag != "!":
            raise self._source.refuse(place, f"tags such as ‘{tag[:40]}’ are not used in packs", "write plain text")
        if isinstance(event, yaml.ScalarEvent):
            return Word(event.value, place, quoted=event.style in _QUOTES)
        if isinstance(event, yaml.SequenceStartEvent):
            items: list[Node] = []
            while not isinstance(inner := next(events), yaml.SequenceEndEvent):
                items.append(self._node(inner, events, depth + 1))
            return Row(tuple(items), place)
        entries: dict[str, tuple[Word, Node]] = {}
        while not isinstance(inner := next(events), yaml.MappingEndEvent):
            key = self._node(inner, events, depth + 1)
            value = self._node(next(events), events, depth + 1)
            if not isinstance(key, Word):
                self._source.fault(key.place, "a list or table stands where the name of a field should be")
            elif key.text in entries:
                first = entries[key.text][0].place.line
                self._source.fault(key.place, f"‘{key.text}’ is here twice", f"it already stands in line {first}")
            else:
                entries[key.text] = (key, value)
        return Table(tuple(entries.values()), place)

    def _place(self, event: Event) -> Place:
        start, end = event.start_mark, event.end_mark
        assert start is not None
        assert end is not None
        width = end.column - start.column if end.line == start.line else 1
        return Place(self._source.name, start.line + 1, start.column + 1, max(1, width))

    def _unreadable(self, error: YAMLError) -> PackError:
        problem = str(getattr(error, "problem", "") or "it breaks off")
        mark = getattr(error, "problem_mark", None)
        if "end of stream" in problem or "',' or" in problem:
            # What was left open says more than where that was noticed.
            mark = getattr(error, "context_mark", None) or mark
        if mark is None:
            position = getattr(error, "position", 0)
            text = self._source.content[: position or 0].decode("utf-8", "ignore")
            place = Place(self._source.name, text.count("\n") + 1, len(text) - (text.rfind("\n") + 1) + 1)
            return self._source.refuse(place, "a character stands here that YAML does not allow", "delete it")
        place = Place(self._source.name, min(mark.line + 1, max(1, len(self._source.lines))), mark.column + 1)
        return self._source.refuse(place, f"this is not valid YAML: {problem}", _yaml_hint(problem))


def _yaml_hint(problem: str) -> str:
    if "mapping values are not allowed" in problem:
        return "text that holds a colon and a space must stand in quotes"
    if "did not find expected key" in problem or "did not find expected '-'" in problem:
        return "look at the indentation, and for a quote or bracket left open above"
    if "cannot start any token" in problem:
        return "put the text in quotes"
    if "end of stream" in problem or "',' or" in problem:
        return "a quote or bracket is left open"
    return "look at indentation, quotes and brackets here and in the line above"
