"""Keeps resolved packs on disk, so that a command starts at once.

An entry is used only where every file that it was made from still has its SHA-256, the code and the
catalogue are the same, what it holds has the SHA-256 that its first line says, and the file belongs to
the reader and nobody else may write it. Otherwise the pack is loaded anew. A cache that cannot be read or
written is no fault: it only costs time.
"""

from __future__ import annotations

import hashlib
import json
import os
import stat
import sys
from contextlib import suppress
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from wardmote.packs.canonical import Resolved
    from wardmote.packs.loader import Loaded

FORMAT = 1
_HERE = Path(__file__).parent
_MOST_BYTES = 50_000_000
_OTHERS_WRITE = stat.S_IWGRP | stat.S_IWOTH


def default_folder(environment: Mapping[str, str] | None = None, platform: str = sys.platform) -> Path:
    """Where this user's caches are kept: $XDG_CACHE_HOME, else as the platform has it."""
    known = os.environ if environment is None else environment
    given = known.get("XDG_CACHE_HOME", "")
    if given and Path(given).is_absolute():
        return Path(given) / "wardmote" / "packs"
    if platform == "win32" and known.get("LOCALAPPDATA"):
        return Path(known["LOCALAPPDATA"]) / "wardmote" / "packs"
    home = Path(known.get("HOME") or Path.home())
    return home / ("Library/Caches" if platform == "darwin" else ".cache") / "wardmote" / "packs"


class PackCache:
    """Resolved packs in a folder. names: the packs that `extends` could mean; other names, other entries."""

    def __init__(self, folder: Path, names: Mapping[str, Path]) -> None:
        self._folder = folder
        self._names = json.dumps(sorted((name, str(path)) for name, path in names.items()))

    def find(self, path: Path) -> tuple[tuple[Resolved, str], ...] | None:
        """The versions of the pack in that file with their revisions, oldest first, or None."""
        try:
            content = _read_own(self._entry(path))
            if content is None:
                return None
            seal, _, sealed = content.partition(b"\n")
            if seal.decode("ascii") != hashlib.sha256(sealed).hexdigest():
                return None
            first, _, body = sealed.partition(b"\n")
            head = json.loads(first)
            sources = dict(head["sources"])
            if head["code"] != code_digest() or str(path.resolve()) not in sources:
                return None
            if any(digest != hashlib.sha256(Path(name).read_bytes()).hexdigest() for name, digest in sources.items()):
                return None
            return tuple((resolved, revision) for revision, resolved in json.loads(body)) or None
        except (OSError, ValueError, TypeError, KeyError, RecursionError):
            return None

    def keep(self, path: Path, loaded: Loaded, revisions: tuple[str, ...]) -> None:
        """Keep the versions of a pack; does nothing where that cannot be done."""
        pairs = list(zip(revisions, loaded.versions, strict=True))
        head: dict[str, Any] = {"code": code_digest(), "sources": loaded.sources}
        sealed = b"\n".join(
            json.dumps(part, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogateescape")
            for part in (head, pairs)
        )
        seal = hashlib.sha256(sealed).hexdigest().encode()
        entry = self._entry(path)
        half = entry.with_suffix(f".{os.getpid()}")
        with suppress(OSError):
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            # A name of this process's own, never an existing file: what lies there may be somebody's link.
            handle = os.open(half, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            try:
                with os.fdopen(handle, "wb") as file:
                    file.write(seal + b"\n" + sealed)
                half.replace(entry)
            except OSError:
                half.unlink(missing_ok=True)

    def _entry(self, path: Path) -> Path:
        key = f"{path.resolve()}\n{self._names}"
        return self._folder / f"{hashlib.sha256(key.encode('utf-8', 'surrogateescape')).hexdigest()[:40]}.json"


@lru_cache(maxsize=1)
def code_digest() -> str:
    """SHA-256 of this room's own code and catalogue: a change of either makes every entry stale."""
    digest = hashlib.sha256(f"{FORMAT}".encode())
    for file in sorted([*_HERE.glob("*.py"), _HERE / "catalogue.yaml"]):
        digest.update(hashlib.sha256(file.read_bytes()).digest())
    return digest.hexdigest()


def _read_own(file: Path) -> bytes | None:
    """The bytes of a file that only this user can have written, or None."""
    with file.open("rb") as opened:
        found = os.fstat(opened.fileno())
        if not stat.S_ISREG(found.st_mode) or found.st_size > _MOST_BYTES:
            return None
        if hasattr(os, "getuid") and (found.st_uid != os.getuid() or found.st_mode & _OTHERS_WRITE):
            return None
        return opened.read()
