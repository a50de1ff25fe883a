"""The control catalogue: the 85 things that a clause can ask for, their parts and their settings.

Source: catalogue.yaml beside this file, which says what each field means.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, cast

from wardmote.packs.places import plain, read_source, read_tree

if TYPE_CHECKING:
    from collections.abc import Mapping

PATH = Path(__file__).with_name("catalogue.yaml")
TEXT = "text"
"""The part that rules (or the engine) serve; every other part is a side of the site."""

SettingType = Literal["bool", "int", "str", "enum", "list"]


@dataclass(frozen=True, slots=True)
class Setting:
    """What a pack may set on a control.

    values: the words allowed (enum, list; empty: any), or the least and the most (int).
    row: the row of the table of disagreements that it answers, or None.
    strict: which end is the stricter, or None where neither is: `last` (enum), `true`, `false`
        (bool), `high`, `low` (int), `more`, `fewer` (list).
    """

    name: str
    type: SettingType
    values: tuple[Any, ...]
    default: Any
    says: str
    row: int | None = None
    strict: str | None = None


@dataclass(frozen=True, slots=True)
class Control:
    """One control: what it is, the parts it needs in order to work, and its settings.

    parts: part -> what it is.  engine: part -> the tests that prove that the engine serves it.
    """

    number: int
    key: str
    name: str
    area: str
    what: str
    parts: Mapping[str, str]
    engine: Mapping[str, tuple[str, ...]]
    settings: Mapping[str, Setting]


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Every control, in order of number."""

    controls: Mapping[str, Control]
    areas: Mapping[str, str]

    def setting(self, full_name: str) -> Setting:
        """The setting called `control-key.setting`. Raises KeyError where there is none."""
        key, _, name = full_name.partition(".")
        return self.controls[key].settings[name]

    def defaults(self) -> dict[str, Any]:
        """`control-key.setting` -> default, for every setting there is; fresh each time."""
        return {
            f"{control.key}.{setting.name}": list(setting.default) if setting.type == "list" else setting.default
            for control in self.controls.values()
            for setting in control.settings.values()
        }


@lru_cache(maxsize=1)
def catalogue() -> Catalogue:
    """The shipped catalogue, read once a process."""
    return read_catalogue(PATH)


def read_catalogue(path: Path) -> Catalogue:
    """Read a catalogue. It ships with the code and has its own tests, so its form is trusted here."""
    data = cast("dict[str, Any]", plain(read_tree(read_source(path, name=path.name))))
    controls = {entry["key"]: _control(entry, data["areas"]) for entry in data["controls"]}
    return Catalogue(controls, data["areas"])


def _control(entry: dict[str, Any], areas: Mapping[str, str]) -> Control:
    return Control(
        number=entry["number"],
        key=entry["key"],
        name=entry["name"],
        area=areas[entry["area"]],
        what=entry["what"],
        parts=entry["parts"],
        engine={part: tuple(tests) for part, tests in entry.get("engine", {}).items()},
        settings={name: _setting(name, spec) for name, spec in entry.get("settings", {}).items()},
    )


def _setting(name: str, spec: dict[str, Any]) -> Setting:
    strict = spec.get("strict")
    return Setting(
        name=name,
        type=spec["type"],
        values=tuple(spec.get("values", ())),
        default=spec["default"],
        says=spec["says"],
        row=spec.get("row"),
        strict=str(strict).lower() if strict is not None else None,
    )
