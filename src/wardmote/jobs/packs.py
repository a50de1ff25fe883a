"""What a pack demands and whether it works: lists, coverage, cases."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from wardmote.core.post import PostError, read_post
from wardmote.jobs.check import Desk
from wardmote.packs.cases import load_cases, run_cases
from wardmote.packs.catalogue import TEXT, catalogue
from wardmote.packs.coverage import coverage_of as compute_coverage
from wardmote.packs.errors import Fault, PackError, Place
from wardmote.packs.library import Library
from wardmote.packs.proof import read_proof
from wardmote.rules.catalogue import all_rules

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from wardmote.core.pack import Pack
    from wardmote.packs.cases import Failure
    from wardmote.packs.coverage import Coverage

CASES = Path(__file__).parent.parent / "packs" / "councils" / "cases"


def pack_named(name: str, today: datetime) -> Pack:
    """The version of a pack in force today; raises PackError."""
    return Library().pack_on(name, today)[0]


def listed(today: datetime) -> Iterator[tuple[str, str, str, int]]:
    """Name, title, version and number of clauses of every pack there is."""
    library = Library()
    for name in library.names():
        pack, _ = library.pack_on(name, today)
        yield name, pack.title, pack.version, len(pack.clauses)


def coverage_of(name: str, today: datetime) -> list[dict[str, Any]]:
    """One row a clause: clause, controls, state, missing. Computed from the rules and the result file."""
    return [clause.as_json() for clause in _coverage(name, today).clauses]


def text_sides(name: str, today: datetime) -> tuple[int, int]:
    """How many of the controls that a pack asks for have a text side, and of how many it is proven."""
    computed = _coverage(name, today)
    asked = {entry.control.key: entry for clause in computed.clauses for entry in clause.controls}
    sides = [entry for entry in asked.values() if TEXT in entry.control.parts]
    return len(sides), sum(TEXT not in entry.unproven for entry in sides)


def _coverage(name: str, today: datetime) -> Coverage:
    serves = {rule.code: rule.serves for rule in all_rules()}
    return compute_coverage(pack_named(name, today), catalogue=catalogue(), serves=serves, proof=read_proof())


def try_cases(file: str, today: datetime, *, meaning: bool = True) -> tuple[int, tuple[Failure, ...]]:
    """Try a pack's cases; returns how many there are and those that come out otherwise.

    file: a shipped pack's name, a pack's file (its own `cases`, or those beside it), or a file of cases
    named for its pack (`cases/coventry.yaml`). Raises PackError for a file that cannot be read.
    """
    name, path = _cases_of(file)
    codes = [rule.code for rule in all_rules()]
    desk = Desk(name, today, meaning=meaning)
    clauses = {clause.id for clause in desk.pack_of_today.clauses}
    cases = load_cases(path, clauses, rules=codes, label=path.name)

    def check(entry: dict[str, Any]) -> dict[str, Any]:
        try:
            post = read_post(entry)
        except PostError as error:
            return {"id": error.post_id, "error": str(error)}
        return desk.check(post).as_json()

    return len(cases), run_cases(cases, check)


def _cases_of(file: str) -> tuple[str, Path]:
    """The pack's name or file, and the file of its cases."""
    library = Library()
    if file in library.names():
        shipped = CASES / f"{file}.yaml"
        if not shipped.is_file():
            raise PackError([Fault(Place(file), "this pack has no cases", "try one of the councils that it joins")])
        return file, shipped
    path = Path(file)
    try:
        found = path.exists()
    except (OSError, ValueError):
        # A name that no file can have.
        found = False
    if not found:
        # The library says it best: which packs there are, and which was probably meant.
        library.find(file)
        raise PackError([Fault(Place(file), "there is no such file")])
    if path.parent.name == "cases":
        beside = path.parent.parent / path.name
        return (str(beside) if beside.exists() else path.stem), path
    inside = path.parent / "cases" / path.name
    if inside.exists():
        return file, inside
    return file, path
