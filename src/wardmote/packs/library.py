"""The packs there are: found by name or by file, and the version that was in force on a day."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from wardmote.packs.cache import PackCache, default_folder
from wardmote.packs.canonical import pack_of, revision_of
from wardmote.packs.errors import Fault, Place, UnknownPackError, did_you_mean
from wardmote.packs.vocabulary import NO_RULE

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from datetime import date, datetime

    from wardmote.core.pack import Pack
    from wardmote.packs.canonical import Resolved

SHIPPED = Path(__file__).with_name("councils")
_LONGEST_NAME = 80
DEFAULT = "model"
"""The pack that joins all five at their strictest; no council has it."""


class Library:
    """Every pack that can be named: the shipped ones, and those in further folders (which come first).

    rules: the codes of the rules there are; None leaves codes unchecked.
    cache_folder: where resolved packs are kept; None is the user's own cache.  use_cache: False loads anew.
    """

    def __init__(
        self,
        folders: Iterable[Path] = (),
        *,
        rules: Collection[str] | None = None,
        cache_folder: Path | None = None,
        use_cache: bool = True,
    ) -> None:
        self._names: dict[str, Path] = {}
        for folder in (SHIPPED, *folders):
            self._names.update({file.stem: file for file in sorted(folder.glob("*.yaml")) if "@" not in file.stem})
        self._rules = None if rules is None else frozenset(rules)
        self._cache = PackCache(cache_folder or default_folder(), self._names) if use_cache else None
        self._known: dict[Path, tuple[Pack, ...]] = {}

    def names(self) -> tuple[str, ...]:
        """Every name, in order of the alphabet, `model` last."""
        return tuple(sorted(self._names, key=lambda name: (name == DEFAULT, name)))

    def find(self, name: str) -> Path:
        """The file of a pack, by its name or by a file's. Raises UnknownPackError."""
        if name in self._names:
            return self._names[name]
        if _is_file(name):
            return Path(name)
        hint = did_you_mean(name[:_LONGEST_NAME], self.names(), what="there are")
        if name.endswith((".yaml", ".yml")) or "/" in name:
            says = "this is not a plain file" if _exists(name) else "there is no such file"
            raise UnknownPackError([Fault(Place(name), says, hint)])
        shown = name if len(name) <= _LONGEST_NAME else name[:_LONGEST_NAME] + "…"
        raise UnknownPackError([Fault(Place("pack"), f"there is no pack ‘{shown}’", hint=hint)])

    def versions(self, name: str) -> tuple[Pack, ...]:
        """Every version of a pack, oldest first. Raises PackError (UnknownPackError where there is none)."""
        path = self.find(name)
        if path not in self._known:
            self._known[path] = self._load(name, path)
        return self._known[path]

    def newest(self, name: str) -> Pack:
        """The newest version of a pack."""
        return self.versions(name)[-1]

    def pack_on(self, name: str, at: datetime | None) -> tuple[Pack, bool]:
        """The version in force at a time (the newest for None), and whether the time lies before the first.

        A version begins at midnight in London. A time without a zone is London's.
        """
        versions = self.versions(name)
        if at is None:
            return versions[-1], False
        day = at.date() if at.tzinfo is None else _london_day(at)
        for pack in reversed(versions):
            if pack.in_force_from is None or pack.in_force_from <= day:
                return pack, False
        return versions[0], True

    def _load(self, name: str, path: Path) -> tuple[Pack, ...]:
        kept = self._cache.find(path) if self._cache is not None else None
        if kept is not None and all(self._codes_known(resolved) for resolved, _ in kept):
            try:
                return tuple(pack_of(resolved, revision) for resolved, revision in kept)
            except (KeyError, TypeError, ValueError):
                pass
        # Loaded only here: a pack from the cache needs neither YAML nor the catalogue.
        from wardmote.packs.loader import Loader  # noqa: PLC0415

        label = f"{name}.yaml" if name in self._names else name
        loaded = Loader(self._names, rules=self._rules).load(path, label=label)
        revisions = tuple(revision_of(resolved) for resolved in loaded.versions)
        if self._cache is not None:
            self._cache.keep(path, loaded, revisions)
        return tuple(pack_of(resolved, revision) for resolved, revision in zip(loaded.versions, revisions, strict=True))

    def _codes_known(self, resolved: Resolved) -> bool:
        """Whether each rule that a kept pack names still exists; where not, loading anew says where it stands."""
        if self._rules is None:
            return True
        known = self._rules
        named = {code for clause in resolved["clauses"] for use in clause["controls"] for code in use.get("rules", ())}
        return all(code in known for code in (named | resolved["limits"].keys()) - {NO_RULE})


@lru_cache(maxsize=1)
def _london() -> ZoneInfo:
    return ZoneInfo("Europe/London")


def _london_day(at: datetime) -> date:
    try:
        return at.astimezone(_london()).date()
    except OverflowError:
        # The first or last day of the calendar, where another zone's midnight has no date.
        return at.date()


def _exists(name: str) -> bool:
    try:
        return Path(name).exists()
    except (OSError, ValueError):
        return False


def _is_file(name: str) -> bool:
    try:
        return Path(name).is_file()
    except (OSError, ValueError):
        return False
