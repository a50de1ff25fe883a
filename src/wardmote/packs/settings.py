"""Checks what a pack sets against the catalogue, and says which of two values is the stricter."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, cast

from wardmote.packs.errors import did_you_mean
from wardmote.packs.fields import kind_of, words_of
from wardmote.packs.places import Table, Word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wardmote.packs.catalogue import Catalogue, Control, Setting
    from wardmote.packs.places import Node, Source

Value = bool | int | str | list[str]

_WHOLE = re.compile(r"-?\d{1,9}")
_YES = {"true": True, "yes": True, "false": False, "no": False}


class NoValueError(Exception):
    """What is written is not a value of this setting; the fault is noted already."""


def read_settings(source: Source, node: Node, catalogue: Catalogue) -> dict[str, Value]:
    """The `settings` of a pack: control -> setting -> value, as `control.setting` -> value."""
    found: dict[str, Value] = {}
    if isinstance(node, Word) and node.empty:
        return found
    if not isinstance(node, Table):
        source.fault(node.place, f"‘settings’ should be a table of controls, not {kind_of(node)}")
        return found
    for key, inner in node.entries:
        control = catalogue.controls.get(key.text)
        if control is None:
            source.fault(key.place, f"there is no control ‘{key.text}’", did_you_mean(key.text, catalogue.controls))
            continue
        for name, value in read_of_control(source, inner, control).items():
            found[f"{control.key}.{name}"] = value
    return found


def read_of_control(source: Source, node: Node, control: Control) -> dict[str, Value]:
    """The settings of one control: name -> value."""
    found: dict[str, Value] = {}
    if isinstance(node, Word) and node.empty:
        return found
    if not isinstance(node, Table):
        source.fault(node.place, f"settings of ‘{control.key}’ should be a table, not {kind_of(node)}")
        return found
    for key, value in node.entries:
        setting = control.settings.get(key.text)
        if setting is None:
            hint = did_you_mean(key.text, control.settings, what="it has") or "it has none"
            source.fault(key.place, f"‘{control.key}’ has no setting ‘{key.text}’", hint)
            continue
        try:
            found[setting.name] = read_value(source, value, setting)
        except NoValueError:
            continue
    return found


def read_value(source: Source, node: Node, setting: Setting) -> Value:
    """One value. Raises NoValueError after noting what is wrong with it."""
    if setting.type == "list":
        return _list(source, node, setting)
    if not isinstance(node, Word):
        source.fault(node.place, f"‘{setting.name}’ is {_wanted(setting)}, but {kind_of(node)} stands here")
        raise NoValueError
    if setting.type == "bool":
        return _bool(source, node, setting)
    if setting.type == "int":
        return _int(source, node, setting)
    if setting.type == "enum" and node.text not in setting.values:
        source.fault(
            node.place,
            f"‘{node.text}’ is not a value of ‘{setting.name}’",
            did_you_mean(node.text, setting.values, what="it may be"),
        )
        raise NoValueError
    return node.text


def strictest(setting: Setting, values: Sequence[Value]) -> Value:
    """The strictest of several values. Raises NoValueError where they differ and neither is stricter."""
    first, *others = values
    if all(other == first for other in others):
        return first
    if setting.type == "list":
        return _strictest_list(setting, cast("Sequence[list[str]]", values))
    if setting.type == "str":
        return _only_word(values)
    if setting.strict == "last":
        return max(values, key=setting.values.index)
    if setting.strict in ("high", "true"):
        return max(values)
    if setting.strict in ("low", "false"):
        return min(values)
    raise NoValueError


def _only_word(values: Sequence[Value]) -> Value:
    """The one word that is not empty: an empty one is a silence, which any word outweighs."""
    said = {value for value in values if value}
    if len(said) == 1:
        return said.pop()
    raise NoValueError


def _strictest_list(setting: Setting, values: Sequence[list[str]]) -> list[str]:
    if setting.strict == "more":
        joined = dict.fromkeys(item for value in values for item in value)
        return [word for word in setting.values if word in joined] if setting.values else list(joined)
    if setting.strict == "fewer":
        return [item for item in values[0] if all(item in value for value in values)]
    raise NoValueError


def _bool(source: Source, node: Word, setting: Setting) -> bool:
    value = _YES.get(node.text)
    if value is None or node.quoted:
        hint = "take the quotes off" if value is not None else "write true or false"
        source.fault(node.place, f"‘{setting.name}’ is {_wanted(setting)}, not ‘{node.text}’", hint)
        raise NoValueError
    return value


def _int(source: Source, node: Word, setting: Setting) -> int:
    if node.quoted or not _WHOLE.fullmatch(node.text):
        hint = "take the quotes off" if node.quoted else ""
        source.fault(node.place, f"‘{setting.name}’ is {_wanted(setting)}, not ‘{node.text}’", hint)
        raise NoValueError
    value = int(node.text)
    if setting.values and not setting.values[0] <= value <= setting.values[1]:
        source.fault(node.place, f"{value} is out of range for ‘{setting.name}’", f"it is {_wanted(setting)}")
        raise NoValueError
    return value


def _list(source: Source, node: Node, setting: Setting) -> list[str]:
    if isinstance(node, Word) and node.empty:
        return []
    found = []
    for word in words_of(source, node, setting.name):
        if setting.values and word.text not in setting.values:
            source.fault(
                word.place,
                f"‘{word.text}’ is not a value of ‘{setting.name}’",
                did_you_mean(word.text, setting.values, what="it may hold"),
            )
        else:
            found.append(word.text)
    # Order carries no meaning, so that two ways of writing one list are one revision.
    return [word for word in setting.values if word in found] if setting.values else found


def _wanted(setting: Setting) -> str:
    if setting.type == "bool":
        return "true or false"
    if setting.type == "int":
        return f"a whole number from {setting.values[0]} to {setting.values[1]}" if setting.values else "a whole number"
    return "one word" if setting.type == "enum" else "text"
