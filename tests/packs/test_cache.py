"""The cache of resolved packs: it saves time and is never believed unseen."""

from __future__ import annotations

import hashlib
import json
import os
from typing import TYPE_CHECKING, Any

import pytest

from wardmote.packs import cache as cache_module
from wardmote.packs.cache import default_folder
from wardmote.packs.errors import PackError
from wardmote.packs.library import Library
from wardmote.packs.loader import Loader

if TYPE_CHECKING:
    from pathlib import Path

PACK = """\
format: 1
name: hexford
title: Hexford District Council
version: '1'
in_force_from: 2024-05-01
extends: [parents/base.yaml]
"""
BASE = """\
format: 1
name: base
title: Base
version: '1'
in_force_from: 2024-05-01
nation: england
audiences: [councillors]
clauses:
  - id: 1.1
    gist: Treat people with respect.
    modality: must
    audience: councillors
    topic: respect
    kind: assisted
    controls:
      - chk-respect:
          rules: [personal-insult]
"""


class Desk:
    """A pack, a cache folder, and a count of how often the pack was loaded from YAML."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.pack = folder / "hexford.yaml"
        self.base = folder / "parents" / "base.yaml"
        self.base.parent.mkdir()
        self.pack.write_text(PACK)
        self.base.write_text(BASE)
        self.cache = folder / "cache"
        self.loads = 0
        original = Loader.load

        def counted(loader: Loader, *args: object, **named: object) -> object:
            self.loads += 1
            return original(loader, *args, **named)  # type: ignore[arg-type]

        monkeypatch.setattr(Loader, "load", counted)

    def read(self, **named: object) -> str:
        return Library(cache_folder=self.cache, **named).newest(str(self.pack)).revision  # type: ignore[arg-type]

    @property
    def entry(self) -> Path:
        (found,) = self.cache.glob("*.json")
        return found


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    return Desk(tmp_path, monkeypatch)


def test_a_second_reading_needs_no_yaml_and_says_the_same(desk: Desk) -> None:
    first = desk.read()
    assert desk.read() == first
    assert desk.loads == 1
    whole = Library(use_cache=False).newest(str(desk.pack))
    assert Library(cache_folder=desk.cache).newest(str(desk.pack)) == whole


@pytest.mark.parametrize("file", ["pack", "base"])
def test_a_change_of_any_source_is_seen(file: str, desk: Desk) -> None:
    first = desk.read()
    path = getattr(desk, file)
    path.write_text(path.read_text().replace("version: '1'", "version: '2'").replace("respect.", "courtesy."))
    assert desk.read() != first
    assert desk.loads == 2


def test_a_change_of_the_code_makes_every_entry_stale(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.read()
    monkeypatch.setattr(cache_module, "code_digest", lambda: "another release")
    desk.read()
    assert desk.loads == 2


def test_a_new_pack_of_a_name_that_extends_could_mean_makes_another_entry(desk: Desk, tmp_path: Path) -> None:
    desk.read()
    further = tmp_path / "further"
    further.mkdir()
    (further / "coventry.yaml").write_text(BASE.replace("name: base", "name: coventry"))
    Library([further], cache_folder=desk.cache).newest(str(desk.pack))
    assert desk.loads == 2


@pytest.mark.parametrize("at", [0, 10, 200, -300, -2])
def test_a_flipped_byte_is_noticed(at: int, desk: Desk) -> None:
    first = desk.read()
    content = bytearray(desk.entry.read_bytes())
    content[at] ^= 1
    desk.entry.write_bytes(content)
    assert desk.read() == first
    assert desk.loads == 2


@pytest.mark.parametrize("content", [b"", b"\n", b"{}", b"[]\n[]", b"null\nnull", b"\xff\xfe", b"[" * 100_000])
def test_rubbish_is_put_right(content: bytes, desk: Desk) -> None:
    first = desk.read()
    desk.entry.write_bytes(content)
    assert desk.read() == first
    assert desk.read() == first
    assert desk.loads == 2


def reseal(desk: Desk, *, head: dict[str, Any] | None = None, body: bytes | None = None) -> None:
    """Write the entry anew with another head or body, and the hash that belongs to it."""
    _, old_head, old_body = desk.entry.read_bytes().split(b"\n", 2)
    told = json.dumps({**json.loads(old_head), **(head or {})}).encode()
    sealed = told + b"\n" + (old_body if body is None else body)
    desk.entry.write_bytes(hashlib.sha256(sealed).hexdigest().encode() + b"\n" + sealed)


@pytest.mark.parametrize("body", ["[]", "{}", '[["x", {}]]', '[["x", null]]', "[1]", '[["x", {"clauses": 3}]]'])
def test_a_body_of_another_form_is_put_right_though_its_hash_is_right(body: str, desk: Desk) -> None:
    first = desk.read()
    reseal(desk, body=body.encode())
    assert desk.read() == first
    assert desk.loads == 2


def test_an_entry_is_believed_as_sealed_and_only_then(desk: Desk) -> None:
    desk.read()
    reseal(desk)
    desk.read()
    assert desk.loads == 1


def test_an_entry_that_forgets_its_sources_is_not_believed(desk: Desk) -> None:
    first = desk.read()
    reseal(desk, head={"sources": []})
    assert desk.read() == first
    assert desk.loads == 2


@pytest.mark.skipif(not hasattr(os, "getuid"), reason="files have no such modes here")
@pytest.mark.parametrize("mode", [0o620, 0o602, 0o666])
def test_an_entry_that_others_may_write_is_not_believed(mode: int, desk: Desk) -> None:
    desk.read()
    desk.entry.chmod(mode)
    desk.read()
    assert desk.loads == 2


@pytest.mark.skipif(not hasattr(os, "getuid"), reason="files have no such modes here")
def test_what_is_kept_is_the_readers_alone(desk: Desk) -> None:
    desk.read()
    assert desk.entry.stat().st_mode & 0o777 == 0o600
    assert desk.cache.stat().st_mode & 0o777 == 0o700
    assert [file.name for file in desk.cache.iterdir()] == [desk.entry.name]


def test_a_cache_that_cannot_be_written_is_no_fault(desk: Desk) -> None:
    desk.cache.write_text("a file where the folder should be")
    first = desk.read()
    assert desk.read() == first
    assert desk.loads == 2


def test_a_pack_with_faults_is_never_kept(desk: Desk) -> None:
    desk.base.write_text(BASE.replace("modality: must", "modality: mst"))
    for _ in range(2):
        with pytest.raises(PackError, match="did you mean ‘must’"):
            desk.read()
    assert not desk.cache.exists()


def test_a_rule_that_is_gone_is_told_with_its_place_though_the_pack_was_kept(desk: Desk) -> None:
    desk.read()
    assert desk.read(rules={"personal-insult"})
    assert desk.loads == 1
    with pytest.raises(PackError, match=r"base\.yaml:17:19: there is no rule ‘personal-insult’"):
        desk.read(rules={"mind-made-up"})


def test_the_folder_is_the_users_own() -> None:
    assert str(default_folder({"XDG_CACHE_HOME": "/var/x", "HOME": "/h"}, "linux")) == "/var/x/wardmote/packs"
    assert str(default_folder({"HOME": "/h"}, "linux")) == "/h/.cache/wardmote/packs"
    assert str(default_folder({"XDG_CACHE_HOME": "relative", "HOME": "/h"}, "linux")) == "/h/.cache/wardmote/packs"
    assert str(default_folder({"HOME": "/h"}, "darwin")) == "/h/Library/Caches/wardmote/packs"
    assert "wardmote" in str(default_folder({"LOCALAPPDATA": "C:/Users/x/AppData/Local"}, "win32"))
