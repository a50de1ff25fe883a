"""What a check says: findings, what it cannot tell, reminders of the law, and the report of one post."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from wardmote.core.words import Severity, Stage, Verdict

if TYPE_CHECKING:
    from wardmote.core.capacity import Capacity


@dataclass(frozen=True, slots=True)
class Sighting:
    """What one rule saw, before the pack says which clause it may engage.

    start, end: offsets in the normalised text of the part that the rule was reading.
    certain: False lowers the severity by one step.
    at_most: a ceiling for this sighting alone (a mere note, say).
    """

    start: int
    end: int
    message: str
    advice: str
    rewrite: str | None = None
    certain: bool = True
    at_most: Severity | None = None
    ask: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CannotTell:
    """A fact that a rule needs and was not given, and who holds it."""

    rule: str
    topic: str
    missing: str
    ask: tuple[str, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """The report's `cannot_tell` entry."""
        return {"rule": self.rule, "topic": self.topic, "missing": self.missing, "ask": list(self.ask)}


@dataclass(frozen=True, slots=True)
class Affirmation:
    """Something good that a rule saw: `political-argument`, say. Never a warrant, only a word."""

    name: str


@dataclass(frozen=True, slots=True)
class Finding:
    """A point to consider, with the clauses of the council's own protocol that it may engage.

    start, end: code points of the text as given, or of the part named by `part` (`shares.text`).
    """

    rule: str
    topic: str
    severity: Severity
    start: int
    end: int
    quote: str
    message: str
    advice: str
    rewrite: str | None
    clauses: tuple[str, ...]
    ask: tuple[str, ...]
    part: str = "text"
    stage: Stage = Stage.IN_FORCE

    def as_json(self) -> dict[str, Any]:
        """The report's `findings` entry; `in` and `stage` appear only where they say something."""
        entry: dict[str, Any] = {
            "rule": self.rule,
            "topic": self.topic,
            "severity": self.severity.word,
            "start": self.start,
            "end": self.end,
            "quote": self.quote,
            "message": self.message,
            "advice": self.advice,
            "rewrite": self.rewrite,
            "clauses": list(self.clauses),
            "ask": list(self.ask),
        }
        if self.part != "text":
            entry["in"] = self.part
        if self.stage is Stage.TRIAL:
            entry["stage"] = "trial"
        return entry


@dataclass(frozen=True, slots=True)
class Reminder:
    """A duty in law that the protocol does not mention; it never changes the verdict."""

    rule: str
    topic: str
    source: str
    message: str
    ask: tuple[str, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """The report's `reminders` entry."""
        return {
            "rule": self.rule,
            "topic": self.topic,
            "source": self.source,
            "message": self.message,
            "ask": list(self.ask),
        }


@dataclass(slots=True)
class Report:
    """The answer to one post, under one pack."""

    id: str
    pack: str
    version: str
    revision: str
    engine: str
    meaning: str
    verdict: Verdict
    capacity: Capacity
    assumed: list[str] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    cannot_tell: list[CannotTell] = field(default_factory=list)
    reminders: list[Reminder] = field(default_factory=list)
    silent: list[str] = field(default_factory=list)
    positive: list[str] = field(default_factory=list)
    before_policy: bool = False

    def as_json(self) -> dict[str, Any]:
        """The report as the check contract prints it."""
        entry: dict[str, Any] = {
            "id": self.id,
            "pack": self.pack,
            "version": self.version,
            "revision": self.revision,
            "engine": self.engine,
            "meaning": self.meaning,
            "assumed": self.assumed,
            "verdict": self.verdict.value,
            "capacity": self.capacity.as_json(),
            "findings": [finding.as_json() for finding in self.findings],
            "cannot_tell": [item.as_json() for item in self.cannot_tell],
            "reminders": [item.as_json() for item in self.reminders],
            "silent": self.silent,
            "positive": self.positive,
        }
        if self.before_policy:
            entry["before_policy"] = True
        return entry
