"""The cases of the five councils: their packs bear them out, and no clause that words can decide lacks them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, cast
from zoneinfo import ZoneInfo

import pytest

from wardmote.jobs.packs import CASES, try_cases
from wardmote.packs.cases import load_cases
from wardmote.packs.catalogue import catalogue
from wardmote.packs.places import plain, read_source, read_tree
from wardmote.rules.catalogue import all_rules

if TYPE_CHECKING:
    from wardmote.packs.library import Library

FIVE = ("welwyn-hatfield", "district-part-f", "councillor-policy", "coventry", "south-hams-west-devon")
TODAY = datetime(2026, 11, 21, 12, tzinfo=ZoneInfo("Europe/London"))
EXAMPLES = ("bad", "ok", "both")
LONGEST_REASON = 300


@dataclass(frozen=True)
class Undecided:
    """An example of a clause that a check of words cannot decide."""

    clause: str
    example: str
    reason: str


def listed_in(file: str) -> list[dict[str, Any]]:
    """The entries of a file of cases, or of what is undecided, as they are written."""
    source = read_source(CASES / file, name=file)
    told = plain(read_tree(source))
    assert not source.faults, source.faults
    return cast("list[dict[str, Any]]", told["cases"] if isinstance(told, dict) else told or [])


def undecided_of(name: str) -> tuple[Undecided, ...]:
    return tuple(Undecided(**entry) for entry in listed_in(f"{name}.undecided.yaml"))


def expected_of(name: str, library: Library) -> dict[str, set[str]]:
    """Clause -> what its cases expect."""
    clauses = {clause.id for clause in library.newest(name).clauses}
    found: dict[str, set[str]] = {}
    for case in load_cases(CASES / f"{name}.yaml", clauses, rules=[rule.code for rule in all_rules()]):
        found.setdefault(case.clause, set()).add(case.expect)
    return found


@pytest.mark.parametrize("name", FIVE)
def test_the_pack_bears_out_every_case(name: str) -> None:
    number, failures = try_cases(name, TODAY)
    assert number
    assert not failures, "\n".join(str(failure) for failure in failures)


@pytest.mark.parametrize("name", FIVE)
def test_every_clause_that_words_can_decide_has_a_case_each_way(name: str, library: Library) -> None:
    text = {key for key, control in catalogue().controls.items() if "text" in control.parts}
    expected = expected_of(name, library)
    left = {(entry.clause, entry.example) for entry in undecided_of(name)}
    lacking = []
    for clause in library.newest(name).clauses:
        if not any(use.key in text for use in clause.controls):
            continue
        for wanted, example in (("flag", "bad"), ("pass", "ok")):
            if wanted not in expected.get(clause.id, ()) and not {(clause.id, example), (clause.id, "both")} & left:
                lacking.append((clause.id, wanted))
    assert lacking == []


@pytest.mark.parametrize("name", FIVE)
def test_what_is_left_undecided_names_a_clause_and_says_why(name: str, library: Library) -> None:
    clauses = {clause.id for clause in library.newest(name).clauses}
    seen = set()
    for entry in undecided_of(name):
        assert entry.clause in clauses, entry
        assert entry.example in EXAMPLES, entry
        assert entry.reason.endswith("."), entry
        assert "\n" not in entry.reason, entry
        assert len(entry.reason) <= LONGEST_REASON, entry
        assert (entry.clause, entry.example) not in seen, f"{entry.clause} is listed twice"
        seen.add((entry.clause, entry.example))


@pytest.mark.parametrize("name", FIVE)
def test_no_case_is_there_twice(name: str) -> None:
    told = [(case["clause"], str(case["post"])) for case in listed_in(f"{name}.yaml")]
    assert len(set(told)) == len(told)
