"""The resolved pack as plain data, its canonical bytes and revision, and the `core.pack.Pack` made of it.

The canonical form is JSON with sorted keys, no spaces and no fractions, in UTF-8. Its SHA-256 is the
pack's revision. It only grows: a field that is absent means what it always meant.
"""

from __future__ import annotations

import hashlib
import json
from datetime import date
from typing import Any

from wardmote.core.clause import Clause, ControlUse
from wardmote.core.pack import Pack
from wardmote.core.words import Audience, Modality, Severity, Stage

Resolved = dict[str, Any]
"""A resolved pack as plain data: the fields of `Pack` but `revision`, in words and lists."""

_MODALITY = {modality.value: modality for modality in Modality}
_AUDIENCE = {audience.value: audience for audience in Audience}
_STAGE = {stage.value: stage for stage in Stage}
_SEVERITY = {severity.word: severity for severity in Severity}
_NOTHING: dict[str, Any] = {}


def canonical_bytes(resolved: Resolved) -> bytes:
    """The one way to write this pack down."""
    return json.dumps(resolved, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def revision_of(resolved: Resolved) -> str:
    """SHA-256 of the canonical bytes, in hex."""
    return hashlib.sha256(canonical_bytes(resolved)).hexdigest()


def pack_of(resolved: Resolved, revision: str) -> Pack:
    """The pack that rules are judged under. Raises KeyError, TypeError or ValueError on data of another form."""
    begun = resolved["in_force_from"]
    return Pack(
        name=resolved["name"],
        title=resolved["title"],
        version=resolved["version"],
        revision=revision,
        in_force_from=None if begun is None else date.fromisoformat(begun),
        nation=resolved["nation"],
        audiences=tuple(_AUDIENCE[word] for word in resolved["audiences"]),
        clauses=tuple(_clause_of(clause) for clause in resolved["clauses"]),
        settings=resolved["settings"],
        contacts=resolved["contacts"],
        advice={topic: tuple(roles) for topic, roles in resolved["advice"].items()},
        limits={code: (_severity(pair[0]), _severity(pair[1])) for code, pair in resolved["limits"].items()},
        hashtags=tuple(resolved["hashtags"]),
        notes=resolved["notes"],
    )


def _clause_of(data: dict[str, Any]) -> Clause:
    return Clause(
        data["id"],
        data["gist"],
        _MODALITY[data["modality"]],
        _MODALITY[data["effective"]],
        _AUDIENCE[data["audience"]],
        data["topic"],
        tuple(data["also"]),
        data["kind"],
        tuple([_use_of(use) for use in data["controls"]]),
    )


def _use_of(data: dict[str, Any]) -> ControlUse:
    if len(data) == 1:
        return ControlUse(data["key"])
    return ControlUse(
        data["key"],
        tuple(data.get("rules", ())),
        _severity(data.get("at_least")),
        data.get("why", ""),
        _STAGE[data["stage"]] if "stage" in data else Stage.IN_FORCE,
        data.get("settings", _NOTHING),
    )


def _severity(word: str | None) -> Severity | None:
    return None if word is None else _SEVERITY[word]
