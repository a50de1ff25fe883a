"""A clause of a council's protocol, as a pack holds it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from wardmote.core.words import Audience, Modality, Severity, Stage

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class ControlUse:
    """One control that a clause asks for.

    key: a key of the control catalogue (`chk-respect`).
    rules: codes of the only rules that may cite this clause, or empty for all that serve the key.
    at_least: the least severity of a finding here, with `why` it is raised.
    stage: trial, in force or retired.
    settings: settings of this clause alone, over those of the pack.
    """

    key: str
    rules: tuple[str, ...] = ()
    at_least: Severity | None = None
    why: str = ""
    stage: Stage = Stage.IN_FORCE
    settings: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause: its number as printed, what it asks in our words, and what makes it work.

    id: exactly as the document numbers it (`3.2(e)/s1`); an inherited clause carries the name of
        the pack it comes from (`coventry:legal/3/s1`).
    modality: the literal reading; effective: with the list's lead-in.
    """

    id: str
    gist: str
    modality: Modality
    effective: Modality
    audience: Audience
    topic: str
    also: tuple[str, ...]
    kind: str
    controls: tuple[ControlUse, ...]
