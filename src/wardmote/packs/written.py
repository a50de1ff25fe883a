"""Reads one pack file as written: every field checked, nothing yet taken from the packs that it extends."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from wardmote.packs.clauses import ClauseReader
from wardmote.packs.errors import Place, did_you_mean
from wardmote.packs.fields import Fields
from wardmote.packs.places import Table, Word
from wardmote.packs.settings import read_settings
from wardmote.packs.vocabulary import AUDIENCES, LIMITS, NATIONS, ROLES, TOPIC_WORDS

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date

    from wardmote.packs.catalogue import Catalogue
    from wardmote.packs.places import Node, Source

FORMAT = "1"
FIELDS = (
    "format",
    "name",
    "title",
    "version",
    "in_force_from",
    "nation",
    "audiences",
    "hashtags",
    "notes",
    "extends",
    "earlier",
    "contacts",
    "advice",
    "settings",
    "limits",
    "drop",
    "change",
    "clauses",
    "cases",
)
REQUIRED = ("format", "name", "title", "version", "in_force_from", "nation", "audiences", "clauses")
REQUIRED_OF_HEIR = ("format", "name", "title", "version", "in_force_from")
"""A pack that extends others takes the rest from them."""

ALWAYS = "always"
"""For `in_force_from` of a pack that is no council's document: no post is older than it."""


@dataclass(slots=True)
class Written:
    """A pack file, read and checked by itself.

    extends, earlier: names of packs and of files, with their places.  given: whether a field was written.
    """

    source: Source
    name: str
    title: str
    version: str
    in_force_from: date | None
    nation: str
    audiences: list[str]
    hashtags: list[str]
    notes: dict[str, str]
    extends: tuple[Word, ...]
    earlier: tuple[Word, ...]
    contacts: dict[str, str]
    advice: dict[str, list[str]]
    settings: dict[str, Any]
    limits: dict[str, list[str | None]]
    drop: tuple[Word, ...]
    change: tuple[tuple[Word, Node], ...]
    clauses: list[dict[str, Any]]
    cases: Node | None
    reader: ClauseReader
    places: dict[str, Place] = field(default_factory=dict)

    def at(self, name: str) -> Place:
        """Where a field stands, else the top of the file."""
        return self.places.get(name, Place(self.source.name, 1, 1))


def read_written(source: Source, tree: Node, catalogue: Catalogue, rules: Collection[str] | None) -> Written:
    """Read a pack's tree. Faults are noted in `source`; what can be read is returned all the same."""
    heir = isinstance(tree, Table) and tree.get("extends") is not None
    fields = Fields(source, tree, what="a pack", allowed=FIELDS, required=REQUIRED_OF_HEIR if heir else REQUIRED)
    reader = ClauseReader(catalogue, rules)
    if fields.has("format") and fields.text("format") != FORMAT:
        source.fault(
            fields.at("format"),
            f"this release reads format {FORMAT}, not ‘{fields.text('format')}’",
            "a later release of Wardmote may read it",
        )
    settings = fields.table.get("settings")
    return Written(
        source=source,
        name=fields.slug("name"),
        title=fields.text("title"),
        version=fields.text("version"),
        in_force_from=_in_force_from(fields, heir=heir),
        nation=fields.one_of("nation", NATIONS, "", what="nation"),
        audiences=[word.text for word in fields.words("audiences") if fields.check(word, AUDIENCES, what="audience")],
        hashtags=_hashtags(fields),
        notes=_texts(fields, "notes"),
        extends=fields.words("extends"),
        earlier=fields.words("earlier"),
        contacts=_contacts(fields),
        advice=_advice(fields),
        settings={} if settings is None else read_settings(source, settings, catalogue),
        limits=_limits(fields, rules),
        drop=fields.words("drop"),
        change=_changes(fields),
        clauses=_clauses(fields, reader),
        cases=fields.table.get("cases"),
        reader=reader,
        places={key.text: value.place for key, value in fields.table.entries},
    )


def _in_force_from(fields: Fields, *, heir: bool) -> date | None:
    if fields.text("in_force_from") == ALWAYS and heir:
        return None
    return fields.day("in_force_from")


def _hashtags(fields: Fields) -> list[str]:
    found = []
    for word in fields.words("hashtags"):
        if not word.text.startswith("#") or not word.text[1:].isalnum():
            fields.source.fault(word.place, f"‘{word.text}’ is not a hashtag", "quote it, with its sign: '#SHDC'")
        else:
            found.append(word.text)
    return found


def _texts(fields: Fields, name: str) -> dict[str, str]:
    found = {}
    for key, value in fields.pairs(name):
        if not isinstance(value, Word) or value.empty:
            fields.source.fault(value.place, f"‘{key.text}’ should be text")
        else:
            found[key.text] = " ".join(value.text.split())
    return found


def _contacts(fields: Fields) -> dict[str, str]:
    for key, _ in fields.pairs("contacts"):
        fields.as_slug(key)
    return _texts(fields, "contacts")


def _advice(fields: Fields) -> dict[str, list[str]]:
    """Topic -> roles. A role is a known one, or one that this pack has a contact for."""
    roles = {*ROLES, *(key.text for key, _ in fields.pairs("contacts"))}
    found: dict[str, list[str]] = {}
    node = fields.table.get("advice")
    inner = Fields(fields.source, node, what="‘advice’", allowed=TOPIC_WORDS) if isinstance(node, Table) else None
    if inner is None:
        list(fields.pairs("advice"))
        return found
    for key, _ in inner.table.entries:
        words = inner.words(key.text)
        known = [word.text for word in words if inner.check(word, roles, what="role")]
        if key.text in TOPIC_WORDS and known:
            found[key.text] = known
    return found


def _limits(fields: Fields, rules: Collection[str] | None) -> dict[str, list[str | None]]:
    """Rule code -> [ceiling, floor]."""
    found: dict[str, list[str | None]] = {}
    for key, value in fields.pairs("limits"):
        if rules is not None and key.text not in rules:
            fields.source.fault(key.place, f"there is no rule ‘{key.text}’", did_you_mean(key.text, rules))
            continue
        inner = Fields(fields.source, value, what="a limit", allowed=("ceiling", "floor", "why"), required=("why",))
        ceiling = inner.one_of("ceiling", LIMITS, "", what="weight")
        floor = inner.one_of("floor", LIMITS, "", what="weight")
        if ceiling and floor and LIMITS.index(floor) > LIMITS.index(ceiling):
            fields.source.fault(inner.at("floor"), f"the floor ‘{floor}’ lies above the ceiling ‘{ceiling}’")
        elif not ceiling and not floor:
            fields.source.fault(key.place, "a limit has a ceiling, a floor or both")
        found[key.text] = [ceiling or None, floor or None]
    return found


def _changes(fields: Fields) -> tuple[tuple[Word, Node], ...]:
    found = []
    for node in fields.rows("change"):
        identifier = node.get("id") if isinstance(node, Table) else None
        if isinstance(identifier, Word) and not identifier.empty:
            found.append((identifier, node))
        else:
            fields.source.fault(
                node.place, "a changed clause lacks ‘id’", "name the inherited clause, as in coventry:legal/3/s1"
            )
    return tuple(found)


def _clauses(fields: Fields, reader: ClauseReader) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    seen: dict[str, int] = {}
    for node in fields.rows("clauses"):
        clause = reader.clause(fields.source, node)
        identifier = node.get("id") if isinstance(node, Table) else None
        place = identifier.place if identifier is not None else node.place
        if clause["id"] and clause["id"] in seen:
            fields.source.fault(
                place, f"the clause ‘{clause['id']}’ is here twice", f"it already stands in line {seen[clause['id']]}"
            )
        else:
            seen[clause["id"]] = place.line
            found.append(clause)
    return found
