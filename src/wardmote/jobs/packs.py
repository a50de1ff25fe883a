"""What a pack demands and whether it works: lists, coverage, cases."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wardmote.packs.library import Library
from wardmote.rules.catalogue import all_rules

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from wardmote.core.pack import Pack


def pack_named(name: str, today: datetime) -> Pack:
    """The version of a pack in force today; raises PackError."""
    return Library().pack_on(name, today)[0]


def listed(today: datetime) -> Iterator[tuple[str, str, str, int]]:
    """Name, title, version and number of clauses of every pack there is."""
    library = Library()
    for name in library.names():
        pack, _ = library.pack_on(name, today)
        yield name, pack.title, pack.version, len(pack.clauses)
