"""Says of each clause whether what it asks for works: computed from what is proven, never written by hand.

A part of a control is proven when what serves it passed its tests: for `text` every rule that serves the
key, with all its examples, and the engine's own tests where the catalogue names some; for a side of the
site the test that its declaration names. A control works when all its parts are proven, partly when some
are, and waits when none is. A clause works when all its controls do; one that only guides and has nothing
that runs is guidance.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from wardmote.core.words import Stage
from wardmote.packs.catalogue import TEXT

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from wardmote.core.clause import Clause
    from wardmote.core.pack import Pack
    from wardmote.packs.catalogue import Catalogue, Control
    from wardmote.packs.declarations import Declaration
    from wardmote.packs.proof import Proof

WORKS, PARTLY, WAITING, GUIDANCE = "works", "partly", "waiting", "guidance"
STATES = (WORKS, PARTLY, WAITING, GUIDANCE)


@dataclass(frozen=True, slots=True)
class ControlCoverage:
    """A control's state, what each part that is not proven lacks, in words, and the names of those parts."""

    control: Control
    state: str
    missing: tuple[str, ...]
    unproven: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ClauseCoverage:
    """A clause's state, its controls with theirs, and what is missing."""

    clause: str
    gist: str
    controls: tuple[ControlCoverage, ...]
    state: str
    missing: tuple[str, ...]

    def as_json(self) -> dict[str, Any]:
        """One line of `wardmote pack coverage --format jsonl`."""
        return {
            "clause": self.clause,
            "controls": [entry.control.key for entry in self.controls],
            "state": self.state,
            "missing": list(self.missing),
        }


@dataclass(frozen=True, slots=True)
class Coverage:
    """A pack's coverage, clause by clause in order."""

    clauses: tuple[ClauseCoverage, ...]
    controls: Mapping[str, ControlCoverage]

    def counts(self) -> dict[str, int]:
        """State -> how many clauses."""
        return {state: sum(clause.state == state for clause in self.clauses) for state in STATES}


def coverage_of(
    pack: Pack,
    *,
    catalogue: Catalogue,
    serves: Mapping[str, Sequence[str]],
    proof: Proof,
    declarations: Iterable[Declaration] = (),
) -> Coverage:
    """The coverage of a pack. serves: rule code -> the control keys that it serves."""
    by_key: dict[str, list[str]] = {}
    for code, keys in serves.items():
        for key in keys:
            by_key.setdefault(key, []).append(code)
    declared: dict[tuple[str, str], list[Declaration]] = {}
    for entry in declarations:
        declared.setdefault((entry.control, entry.part), []).append(entry)
    controls = {
        key: _control(control, by_key.get(key, []), declared, proof) for key, control in catalogue.controls.items()
    }
    return Coverage(tuple(_clause(clause, controls) for clause in pack.clauses), controls)


def _control(
    control: Control, codes: list[str], declared: Mapping[tuple[str, str], list[Declaration]], proof: Proof
) -> ControlCoverage:
    missing = []
    unproven = []
    for part, what in control.parts.items():
        lacks = _lacks(control, part, codes, declared, proof)
        if lacks:
            unproven.append(part)
            missing.append(f"{control.key}: {part} ({what}): {'; '.join(lacks)}")
    if not control.parts:
        state = GUIDANCE
    elif not missing:
        state = WORKS
    else:
        state = WAITING if len(missing) == len(control.parts) else PARTLY
    return ControlCoverage(control, state, tuple(missing), tuple(unproven))


def _lacks(
    control: Control,
    part: str,
    codes: list[str],
    declared: Mapping[tuple[str, str], list[Declaration]],
    proof: Proof,
) -> list[str]:
    """What a part lacks in order to be proven; nothing where it is."""
    tests = control.engine.get(part, ())
    lacks = [told for test in tests if (told := proof.test_lacks(test))]
    if part == TEXT:
        if not tests and not codes:
            return ["no rule serves it yet"]
        return lacks + [told for code in codes if (told := proof.rule_lacks(code))]
    entries = declared.get((control.key, part), ())
    if not tests and not entries:
        return ["not built yet"]
    return lacks + [told for entry in entries if (told := proof.test_lacks(entry.test))]


def _clause(clause: Clause, controls: Mapping[str, ControlCoverage]) -> ClauseCoverage:
    uses = tuple(controls[use.key] for use in clause.controls if use.stage is not Stage.RETIRED)
    running = [entry for entry in uses if entry.state != GUIDANCE]
    works = [entry.state == WORKS for entry in running]
    idle = all(entry.state == WAITING for entry in running)
    if not running or (clause.kind == GUIDANCE and idle):
        return ClauseCoverage(clause.id, clause.gist, uses, GUIDANCE, ())
    missing = tuple(told for entry in running for told in entry.missing)
    unfinished = WAITING if idle else PARTLY
    state = WORKS if all(works) else unfinished
    return ClauseCoverage(clause.id, clause.gist, uses, state, missing)
