"""A council's protocol, resolved and ready to cite. `wardmote.packs` makes these from YAML."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from wardmote.core.words import Audience, Severity, Stage

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from wardmote.core.clause import Clause

_ORDER = {Stage.RETIRED: 0, Stage.TRIAL: 1, Stage.IN_FORCE: 2}


@dataclass(frozen=True, slots=True)
class Citation:
    """What a pack says of one rule for one reader: the clauses it may engage and their weight.

    severity: the strictest of the clauses, after `at_least`.
    floor: the `at_least` of the pack, which low certainty does not undercut.
    """

    clauses: tuple[str, ...]
    severity: Severity
    at_least: Severity | None
    stage: Stage


@dataclass(frozen=True)
class Pack:
    """One version of one council's protocol.

    name: as the command line names it; title: as people do.
    version: the council's name for this text; in_force_from: the day it began, Europe/London.
    revision: SHA-256 (hex) of the resolved pack, our encoding of the text.
    nation: `england`, `wales`, `scotland` or `northern-ireland`.
    contacts: role -> how to reach it.  advice: topic -> roles to ask, over a rule's own.
    settings: `control-key.setting` -> value, complete (defaults filled in).
    limits: rule code -> (ceiling or None, floor or None) that the pack sets, with a reason.
    hashtags: the council's own tags.
    """

    name: str
    title: str
    version: str
    revision: str
    in_force_from: date | None
    nation: str
    audiences: tuple[Audience, ...]
    clauses: tuple[Clause, ...]
    settings: Mapping[str, Any] = field(default_factory=dict)
    contacts: Mapping[str, str] = field(default_factory=dict)
    advice: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    limits: Mapping[str, tuple[Severity | None, Severity | None]] = field(default_factory=dict)
    hashtags: tuple[str, ...] = ()
    notes: Mapping[str, str] = field(default_factory=dict)

    def citation(self, *, code: str, serves: tuple[str, ...], audiences: frozenset[Audience]) -> Citation | None:
        """The clauses that a rule of this code, serving these control keys, may cite to these readers.

        Returns None where the pack has none: then the rule has nothing to stand on.
        A clause in trial counts only where no clause in force does.
        """
        found: list[tuple[Stage, str, Severity, Severity | None]] = []
        for clause in self.clauses:
            if clause.audience not in audiences:
                continue
            for use in clause.controls:
                if use.key not in serves or use.stage is Stage.RETIRED or (use.rules and code not in use.rules):
                    continue
                severity = clause.effective.severity
                if use.at_least is not None:
                    severity = max(severity, use.at_least)
                found.append((use.stage, clause.id, severity, use.at_least))
        if not found:
            return None
        stage = max((entry[0] for entry in found), key=_ORDER.__getitem__)
        kept = [entry for entry in found if entry[0] is stage]
        raised = [entry[3] for entry in kept if entry[3] is not None]
        return Citation(
            clauses=tuple(dict.fromkeys(entry[1] for entry in kept)),
            severity=max(entry[2] for entry in kept),
            at_least=max(raised) if raised else None,
            stage=stage,
        )

    def topics(self) -> frozenset[str]:
        """Every topic that some clause is about, first or second."""
        return frozenset(topic for clause in self.clauses for topic in (clause.topic, *clause.also))

    def clause(self, clause_id: str) -> Clause:
        """The clause of that id; raises KeyError where there is none."""
        for clause in self.clauses:
            if clause.id == clause_id:
                return clause
        raise KeyError(clause_id)
