"""Loads a pack file with all that it leans on: the packs that it extends, and its earlier versions.

Every fault of every file is told at once. Nothing here knows the rules: their codes are handed in, or
codes are not checked.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from wardmote.packs.cases import read_cases
from wardmote.packs.catalogue import catalogue as shipped_catalogue
from wardmote.packs.errors import Fault, PackError, did_you_mean
from wardmote.packs.places import Source, read_source, read_tree
from wardmote.packs.resolve import resolve
from wardmote.packs.written import Written, read_written

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from wardmote.packs.canonical import Resolved
    from wardmote.packs.catalogue import Catalogue
    from wardmote.packs.places import Word

DEEPEST_LINE = 8
"""Packs that extend packs that extend packs …"""


@dataclass(frozen=True, slots=True)
class Loaded:
    """A pack's versions, oldest first, and the SHA-256 of each file that went into them."""

    versions: tuple[Resolved, ...]
    sources: tuple[tuple[str, str], ...]


def is_file_name(word: str) -> bool:
    """Whether a word names a file rather than a pack of the library."""
    return "/" in word or "\\" in word or word.endswith((".yaml", ".yml"))


class Loader:
    """Loads packs. names: pack name -> file, for `extends`.  rules: the codes of the rules there are, or None."""

    def __init__(
        self, names: Mapping[str, Path], *, rules: Collection[str] | None = None, catalogue: Catalogue | None = None
    ) -> None:
        self._names = names
        self._rules = rules
        self._catalogue = catalogue or shipped_catalogue()
        self._sources: dict[str, str] = {}
        self._faults: list[Fault] = []

    def load(self, path: Path, *, label: str | None = None) -> Loaded:
        """Load one pack. label: how messages call the file. Raises PackError with every fault found."""
        self._sources, self._faults = {}, []
        versions: tuple[Resolved, ...] = ()
        try:
            versions = self._versions(path, label or str(path))
        except PackError as error:
            # What a refused file says of itself is in its error; the others have spoken already.
            self._faults += [fault for fault in error.faults if fault not in self._faults]
        if self._faults:
            raise PackError(self._faults)
        return Loaded(versions, tuple(self._sources.items()))

    def _versions(self, path: Path, label: str) -> tuple[Resolved, ...]:
        newest, resolved = self._one(path, label, ())
        found = [(newest, resolved)]
        for word in newest.earlier:
            if not is_file_name(word.text) or ".." in word.text:
                newest.source.fault(
                    word.place, f"‘{word.text}’ is not a file beside this one", "as in coventry@2015.yaml"
                )
                continue
            earlier = path.parent / word.text
            if not earlier.is_file():
                newest.source.fault(
                    word.place, f"there is no file ‘{word.text}’", "a file is looked for beside this one"
                )
                continue
            older, older_resolved = self._one(earlier, _beside(label, word.text), ())
            if older.earlier:
                older.source.fault(older.at("earlier"), "only the newest version lists the earlier ones")
            if older.name != newest.name:
                older.source.fault(
                    older.at("name"),
                    f"this is called ‘{older.name}’",
                    f"an earlier version of ‘{newest.name}’ has its name",
                )
            self._check_order(found[-1][0], older, newest, word, {one.version for one, _ in found})
            found.append((older, older_resolved))
            self._gather(older.source)
        self._gather(newest.source)
        return tuple(resolved for _, resolved in reversed(found))

    def _check_order(self, later: Written, older: Written, newest: Written, word: Word, versions: set[str]) -> None:
        if older.version in versions:
            older.source.fault(older.at("version"), f"two versions are called ‘{older.version}’")
        if older.in_force_from is None or later.in_force_from is None:
            # A date that is lacking or wrong has its own fault.
            return
        if older.in_force_from >= later.in_force_from:
            newest.source.fault(
                word.place,
                f"versions are out of order: this one begins {older.in_force_from}, the one after it {later.in_force_from}",
                "list earlier versions newest first, each with its own date",
            )

    def _one(self, path: Path, label: str, line: tuple[Path, ...]) -> tuple[Written, Resolved]:
        source = read_source(path, name=label)
        self._sources[str(path.resolve())] = hashlib.sha256(source.content).hexdigest()
        tree = read_tree(source)
        written = read_written(source, tree, self._catalogue, self._rules)
        parents = [
            parent
            for word in written.extends
            if (parent := self._parent(written, word, (*line, path.resolve()))) is not None
        ]
        resolved = resolve(written, parents, self._catalogue)
        if written.cases is not None:
            read_cases(source, written.cases, {clause["id"] for clause in resolved["clauses"]}, self._rules)
        self._gather(source)
        return written, resolved

    def _parent(self, written: Written, word: Word, line: tuple[Path, ...]) -> Resolved | None:
        source = written.source
        if is_file_name(word.text) and _leads_away(word.text):
            source.fault(
                word.place, f"‘{word.text}’ leads out of this folder", "name a pack, or a file beside this one"
            )
            return None
        if is_file_name(word.text):
            path, label = line[-1].parent / word.text, _beside(source.name, word.text)
        elif word.text in self._names:
            path, label = self._names[word.text], f"{word.text}.yaml"
        else:
            source.fault(word.place, f"there is no pack ‘{word.text}’", did_you_mean(word.text, self._names))
            return None
        if path.resolve() in line:
            told = " -> ".join(entry.name for entry in (*line[line.index(path.resolve()) :], path))
            source.fault(word.place, f"this pack extends itself: {told}", "take one of the two out of ‘extends’")
            return None
        if len(line) >= DEEPEST_LINE:
            source.fault(word.place, f"more than {DEEPEST_LINE} packs extend one another")
            return None
        if not path.is_file():
            source.fault(word.place, f"there is no file ‘{word.text}’", "a file is looked for beside this one")
            return None
        try:
            return self._one(path, label, line)[1]
        except PackError as error:
            self._faults += [fault for fault in error.faults if fault not in self._faults]
            return None

    def _gather(self, source: Source) -> None:
        found = sorted(source.faults, key=lambda fault: (fault.place.line, fault.place.column))
        self._faults += [fault for fault in found if fault not in self._faults]


def _leads_away(name: str) -> bool:
    """Whether a file's name leaves the folder: a pack sent in by somebody must not read the host's files."""
    return Path(name).is_absolute() or ".." in Path(name).parts or "\\" in name


def _beside(label: str, name: str) -> str:
    return str(Path(label).parent / name)
