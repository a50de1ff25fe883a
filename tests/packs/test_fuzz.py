"""Whatever is written into a pack, the loader answers with a pack or a PackError that tells where."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from wardmote.packs.errors import PackError
from wardmote.packs.library import SHIPPED, Library
from wardmote.packs.places import Source, read_tree
from wardmote.packs.written import FIELDS

if TYPE_CHECKING:
    from pathlib import Path

COVENTRY = (SHIPPED / "coventry.yaml").read_text("utf-8")
HEAD = COVENTRY[: COVENTRY.index("  - id: benefits/0")]

SCRAPS = st.sampled_from(
    [
        *FIELDS,
        *("- ", ": ", ":", "\n", "\n  ", "\n    ", "\t", "[", "]", "{", "}", ",", "'", '"', "|", ">-", "#", "&a", "*a"),
        *("!!str", "!x", "? ", "---", "...", "%YAML 9", "null", "~", "true", "3", "1e9", "2024-13-01", "chk-respect"),
        *("must", "id: 1", "rules: none", "\x00", "\u202e", "\ud7ff", "é", "😀", "\x85", "\u2028", "\ufeff", " " * 40),
    ]
)
YAMLISH = st.lists(SCRAPS | st.text(max_size=6), max_size=40).map("".join)


def load(path: Path) -> None:
    library = Library(use_cache=False, rules={"personal-insult"})
    faults = None
    try:
        library.newest(str(path))
    except PackError as error:
        faults = error.faults
    if faults is not None:
        assert faults
        assert all(fault.message and fault.place.line >= 0 and str(fault) for fault in faults)


@settings(deadline=None, max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=YAMLISH)
def test_random_yaml_never_gets_past_as_a_traceback(text: str, tmp_path: Path) -> None:
    path = tmp_path / "pack.yaml"
    path.write_bytes(text.encode("utf-8", "surrogatepass"))
    load(path)


@settings(deadline=None, max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(at=st.integers(0, len(HEAD)), cut=st.integers(0, 60), text=YAMLISH)
def test_a_real_pack_with_scraps_in_it_never_gets_past_as_a_traceback(
    at: int, cut: int, text: str, tmp_path: Path
) -> None:
    path = tmp_path / "pack.yaml"
    path.write_text(HEAD[:at] + text + HEAD[at + cut :], "utf-8")
    load(path)


@settings(deadline=None, max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=st.binary(max_size=200))
def test_bytes_of_any_kind_are_read_or_refused(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "pack.yaml"
    path.write_bytes(content)
    load(path)


@settings(deadline=None, max_examples=200)
@given(text=YAMLISH)
def test_every_place_lies_in_the_file(text: str) -> None:
    source = Source("x.yaml", text.encode("utf-8", "surrogatepass"))
    with contextlib.suppress(PackError):
        read_tree(source)
    assert all(0 <= fault.place.line <= max(1, len(source.lines)) for fault in source.faults)


@pytest.mark.parametrize(
    "text",
    [
        "[" * 200_000,
        "{" * 200_000,
        "- " * 200_000,
        "? " * 100_000,
        "a: " * 50_000,
        "'" * 100_000,
        "&a " * 50_000,
        "#" * 900_000,
    ],
    ids=["[", "{", "-", "?", "a:", "quote", "&a", "#"],
)
def test_text_made_to_be_slow_is_refused_soon(text: str, tmp_path: Path) -> None:
    path = tmp_path / "pack.yaml"
    path.write_text(text)
    with pytest.raises(PackError):
        Library(use_cache=False).newest(str(path))
