"""Makes the JSON Schema that editors use while a pack is written: pack.schema.json beside this file.

`python -m wardmote.packs.schema` writes it anew; a test says whether it is fresh. The schema helps the
eye; the loader is the judge (it also knows ids, roles and inheritance).
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from wardmote.packs.cases import EXPECTATIONS
from wardmote.packs.catalogue import Catalogue, Control, Setting, catalogue
from wardmote.packs.clauses import LONGEST_GIST, LONGEST_ID
from wardmote.packs.vocabulary import AUDIENCES, KINDS, LIMITS, MODALITIES, NATIONS, SEVERITIES, STAGES, TOPIC_WORDS
from wardmote.packs.written import REQUIRED, REQUIRED_OF_HEIR

PATH = Path(__file__).with_name("pack.schema.json")

Schema = dict[str, Any]

_TEXT: Schema = {"type": "string", "minLength": 1}
_SLUG: Schema = {"type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"}
_WORDS: Schema = {"type": "array", "items": _TEXT, "uniqueItems": True}


def schema_of(controls: Catalogue) -> Schema:
    """The schema of a pack under a catalogue."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A council's protocol",
        "description": "One council's social media protocol, clause by clause. docs/packs.md explains each field.",
        **_table(_fields(controls)),
        "if": {"required": ["extends"]},
        "then": {"required": list(REQUIRED_OF_HEIR)},
        "else": {"required": list(REQUIRED)},
        "$defs": {
            "clause": _table(_clause(), required=("id", "gist", "modality", "audience", "topic", "kind", "controls")),
            "change": _table(_clause(), required=("id",)),
            "use": {"oneOf": [{"enum": list(controls.controls)}, _uses(controls)]},
            "use-fields": _use_fields(),
            "case": _table(_case(), required=("clause", "says", "post", "expect", "because")),
            **{f"settings-{control.key}": _settings(control) for control in controls.controls.values()},
        },
    }


def schema_text() -> str:
    """The shipped schema, as it stands in its file."""
    return json.dumps(schema_of(catalogue()), ensure_ascii=False, indent=1) + "\n"


def _fields(controls: Catalogue) -> Schema:
    return {
        "format": {"const": 1},
        "name": {**_SLUG, "description": "As the command line names it."},
        "title": {**_TEXT, "description": "As people name it."},
        "version": {**_TEXT, "description": "The council's name for this text."},
        "in_force_from": {
            "description": "The day it began, from midnight in London; `always` for a pack that is no council's.",
            "anyOf": [{"type": "string", "format": "date", "pattern": r"^\d{4}-\d{2}-\d{2}$"}, {"const": "always"}],
        },
        "nation": {"enum": list(NATIONS)},
        "audiences": {"type": "array", "items": {"enum": list(AUDIENCES)}, "uniqueItems": True},
        "hashtags": {"type": "array", "items": {"type": "string", "pattern": "^#"}, "uniqueItems": True},
        "notes": {"type": "object", "additionalProperties": _TEXT},
        "extends": {**_WORDS, "description": "Packs whose clauses and settings this one takes over."},
        "earlier": {**_WORDS, "description": "Files of earlier versions, newest first."},
        "contacts": {"type": "object", "additionalProperties": _TEXT},
        "advice": {"type": "object", "propertyNames": {"enum": list(TOPIC_WORDS)}, "additionalProperties": _WORDS},
        "settings": _table({key: {"$ref": f"#/$defs/settings-{key}"} for key in controls.controls}),
        "limits": {"type": "object", "additionalProperties": _table(_limit(), required=("why",))},
        "drop": _WORDS,
        "change": {"type": "array", "items": {"$ref": "#/$defs/change"}},
        "clauses": {"type": "array", "items": {"$ref": "#/$defs/clause"}},
        "cases": {"type": "array", "items": {"$ref": "#/$defs/case"}},
    }


def _clause() -> Schema:
    return {
        "id": {
            "type": "string",
            "pattern": r"^\S+$",
            "maxLength": LONGEST_ID,
            "description": "Exactly as the document numbers it.",
        },
        "gist": {**_TEXT, "maxLength": LONGEST_GIST, "description": "What it asks, in our own words."},
        "modality": {"enum": list(MODALITIES), "description": "How it binds, read literally."},
        "effective": {"enum": list(MODALITIES), "description": "How it binds with its lead-in, where that differs."},
        "audience": {"enum": list(AUDIENCES), "description": "Whom it binds."},
        "topic": {"enum": list(TOPIC_WORDS)},
        "also": {"type": "array", "items": {"enum": list(TOPIC_WORDS)}, "uniqueItems": True},
        "kind": {"enum": list(KINDS)},
        "controls": {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/use"}},
    }


def _uses(controls: Catalogue) -> Schema:
    return {
        "type": "object",
        "minProperties": 1,
        "maxProperties": 1,
        "additionalProperties": False,
        "properties": {key: _use(control) for key, control in controls.controls.items()},
    }


def _use(control: Control) -> Schema:
    """What may stand under one control key: nothing, or the fields of a use with this control's settings."""
    if not control.settings:
        return {"$ref": "#/$defs/use-fields"}
    return {"$ref": "#/$defs/use-fields", "properties": {"settings": {"$ref": f"#/$defs/settings-{control.key}"}}}


def _use_fields() -> Schema:
    fields = {
        "rules": {"anyOf": [{"const": "none"}, _SLUG, {"type": "array", "items": _SLUG, "uniqueItems": True}]},
        "at_least": {"enum": list(SEVERITIES)},
        "why": _TEXT,
        "stage": {"enum": list(STAGES)},
        "settings": {"type": "object"},
    }
    return {**_table(fields), "type": ["object", "null"], "dependentRequired": {"at_least": ["why"]}}


def _limit() -> Schema:
    return {"ceiling": {"enum": list(LIMITS)}, "floor": {"enum": list(LIMITS)}, "why": _TEXT}


def _case() -> Schema:
    return {
        "clause": _TEXT,
        "says": {**_TEXT, "description": "What the case shows, in a sentence."},
        "post": {"anyOf": [{"type": "string"}, {"type": "object", "required": ["text"]}]},
        "expect": {"enum": list(EXPECTATIONS)},
        "rule": _SLUG,
        "because": _TEXT,
    }


def _settings(control: Control) -> Schema:
    return {
        **_table({setting.name: _setting(setting) for setting in control.settings.values()}),
        "description": control.what,
    }


def _setting(setting: Setting) -> Schema:
    about = f"Row {setting.row}. {setting.says}" if setting.row else setting.says
    told: Schema = {"description": about, "default": setting.default}
    if setting.type == "bool":
        return {"type": "boolean", **told}
    if setting.type == "int":
        least, most = setting.values
        return {"type": "integer", "minimum": least, "maximum": most, **told}
    if setting.type == "enum":
        return {"enum": list(setting.values), **told}
    if setting.type == "str":
        return {"type": "string", **told}
    items: Schema = {"enum": list(setting.values)} if setting.values else {"type": "string"}
    return {"type": "array", "items": items, "uniqueItems": True, **told}


def _table(fields: Schema, *, required: tuple[str, ...] = ()) -> Schema:
    told: Schema = {"type": "object", "additionalProperties": False, "properties": fields}
    return {**told, "required": list(required)} if required else told


if __name__ == "__main__":
    PATH.write_text(schema_text(), "utf-8")
