"""What the site says that it serves: `controls.toml` beside an app's code, read as data and never imported.

    [[serves]]
    control = "capacity"
    part = "determination"
    route = "cases:settle-capacity"
    test = "tests/site/test_cases.py::test_only_the_named_officer_settles_capacity"

A declaration alone proves nothing: the test that it names must have passed.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from wardmote.packs.catalogue import TEXT
from wardmote.packs.errors import Fault, PackError, Place, did_you_mean

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from wardmote.packs.catalogue import Catalogue

FIELDS = ("control", "part", "route", "test")


@dataclass(frozen=True, slots=True)
class Declaration:
    """One part of one control that an app serves, the page where, and the test that walks it."""

    control: str
    part: str
    route: str
    test: str
    file: str


def read_declarations(files: Iterable[Path], catalogue: Catalogue) -> tuple[Declaration, ...]:
    """Every declaration of some files. Raises PackError with every fault of all of them."""
    found: list[Declaration] = []
    faults: list[Fault] = []
    for file in files:
        place = Place(str(file))
        try:
            data = tomllib.loads(file.read_text("utf-8"))
        except (OSError, ValueError) as error:
            faults.append(Fault(place, f"cannot read this: {error}"))
            continue
        entries = data.pop("serves", [])
        if data:
            faults.append(
                Fault(place, f"‘{next(iter(data))}’ has no meaning here", hint="entries begin with [[serves]]")
            )
        if not isinstance(entries, list):
            faults.append(Fault(place, "‘serves’ is not a list", hint="entries begin with [[serves]], in two brackets"))
            continue
        for number, entry in enumerate(entries, 1):
            said = list(_faults_of(entry, number, place, catalogue))
            faults += said
            if not said:
                found.append(Declaration(**entry, file=str(file)))
    if faults:
        raise PackError(faults)
    return tuple(found)


def _faults_of(entry: Any, number: int, place: Place, catalogue: Catalogue) -> Iterable[Fault]:  # noqa: ANN401 - TOML holds anything
    where = f"entry {number}"
    if not isinstance(entry, dict):
        yield Fault(place, f"{where} is not a table")
        return
    for name in entry:
        if name not in FIELDS:
            yield Fault(place, f"{where} has no field ‘{name}’", hint=did_you_mean(name, FIELDS))
    lacking = [name for name in FIELDS if not isinstance(entry.get(name), str) or not entry[name]]
    for name in lacking:
        yield Fault(place, f"{where} lacks ‘{name}’")
    if lacking:
        return
    control = catalogue.controls.get(entry["control"])
    if control is None:
        hint = did_you_mean(entry["control"], catalogue.controls)
        yield Fault(place, f"{where}: there is no control ‘{entry['control']}’", hint=hint)
    elif entry["part"] not in control.parts or entry["part"] == TEXT:
        sides = [part for part in control.parts if part != TEXT]
        hint = did_you_mean(entry["part"], sides, what="its sides are") or "it has none: rules serve it"
        yield Fault(place, f"{where}: the site serves no part ‘{entry['part']}’ of ‘{control.key}’", hint=hint)
