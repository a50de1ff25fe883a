"""The JSON Schema of a post: the input half of the check contract, for other programs."""

from __future__ import annotations

from typing import Any

from wardmote.core.known import ACCOUNT_KINDS, AUDIENCES, DECISION_KINDS, KINDS, LICENCES, PLATFORMS

_TEXT = {"type": "string"}
_TEXTS = {"type": "array", "items": _TEXT}
_BOOLEAN = {"type": "boolean"}
_TIME = {"type": "string", "description": "ISO 8601; without a zone it is taken as Europe/London, and that is said"}
_DAY = {"type": "string", "format": "date"}


def _or_null(schema: dict[str, Any]) -> dict[str, Any]:
    return {"anyOf": [schema, {"type": "null"}]}


def _choice(words: tuple[str, ...]) -> dict[str, Any]:
    return {"enum": [*words, None]}


def _object(**properties: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": {name.rstrip("_"): schema for name, schema in properties.items()},
        "patternProperties": {"^x-": True},
        "additionalProperties": False,
    }


def _list_of(schema: dict[str, Any]) -> dict[str, Any]:
    return _or_null({"type": "array", "items": schema})


def post_schema() -> dict[str, Any]:
    """The schema, JSON Schema draft 2020-12. Fields that begin `x-` are the caller's own and are ignored."""
    text, texts, boolean, time, day = (_or_null(schema) for schema in (_TEXT, _TEXTS, _BOOLEAN, _TIME, _DAY))
    person = _object(name=_TEXT, written=boolean, scope=text, given=time, withdrawn=time)
    person["required"] = ["name"]
    item = _object(title=_TEXT, exempt=boolean, released=time, aliases=texts)
    decision = _object(
        reference=text,
        title=text,
        aliases=texts,
        kind=_choice(DECISION_KINDS),
        committee=text,
        decided_on=day,
        deciders=texts,
        state=text,
    )
    context = _object(
        decisions=_list_of(decision),
        elections=_list_of(_object(id=_TEXT, notice=day, poll=day)),
        meetings=_list_of(_object(title=text, starts=time, ends=time, items=_list_of(item))),
        incidents=_list_of(_object(title=text, from_=time, to=time)),
        confidential=_list_of(_object(title=text, aliases=texts, until=time)),
        staff=_list_of({"anyOf": [_TEXT, person]}),
        consents=_list_of({"anyOf": [_TEXT, person]}),
        recent=_list_of(_object(at=time, text=text)),
    )
    post = _object(
        id={"type": ["string", "integer"]},
        text=_TEXT,
        platform=_choice(PLATFORMS),
        kind=_choice(KINDS),
        at=time,
        account=_or_null(
            _object(kind=_choice(ACCOUNT_KINDS), audience=_choice(AUDIENCES), handle=text, display_name=text, bio=text)
        ),
        author=_or_null(_object(role=text, name=text, committees=texts, party=text, contacts=texts, candidate=texts)),
        media=_list_of(_object(path=text, alt=text, licence=_choice(LICENCES))),
        shares=_or_null(_object(author=text, url=text, text=text, official=boolean, at=time)),
        context=_or_null(context),
        ai=boolean,
    )
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A post, as `wardmote check` takes it",
        **post,
        "required": ["id", "text"],
    }
