"""One broken pack a fault: the message is part of the product, so each is kept word by word beside its pack.

`WRITE_GOLDEN=1 pytest tests/packs/test_broken.py` writes the messages anew; read the difference before keeping it.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from wardmote.packs.errors import PackError
from wardmote.packs.library import Library
from wardmote.packs.loader import Loader
from wardmote.packs.places import DEEPEST, MOST_BYTES, MOST_NODES

BROKEN = Path(__file__).with_name("broken")
RULES = frozenset({"personal-insult", "mind-made-up"})


def load(path: Path, label: str) -> None:
    library = Library(use_cache=False)
    names = {name: library.find(name) for name in library.names()}
    Loader(names, rules=RULES).load(path, label=label)


@pytest.mark.parametrize("path", sorted(BROKEN.glob("*.yaml")), ids=lambda path: path.stem)
def test_each_fault_says_where_what_and_what_would_be_right(path: Path) -> None:
    with pytest.raises(PackError) as caught:
        load(path, path.name)
    told = str(caught.value) + "\n"
    golden = path.with_suffix(".txt")
    if os.environ.get("WRITE_GOLDEN"):
        golden.write_text(told, "utf-8")
    assert told == golden.read_text("utf-8")


def test_no_message_is_left_over() -> None:
    packs = {path.stem for path in BROKEN.glob("*.yaml")}
    assert {path.stem for path in BROKEN.glob("*.txt")} == packs


def test_every_fault_but_those_of_a_whole_file_has_line_and_column() -> None:
    without = []
    for path in sorted(BROKEN.glob("*.yaml")):
        with pytest.raises(PackError) as caught:
            load(path, path.name)
        without += [path.stem for fault in caught.value.faults if not fault.place.line]
    assert sorted(without) == ["empty", "only-comments"]


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "large.yaml"
    path.write_text("# " + "x" * MOST_BYTES)
    with pytest.raises(PackError, match="larger than 1,000,000 bytes"):
        load(path, "large.yaml")


def test_too_many_words_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "many.yaml"
    path.write_text("a: [" + "x," * (MOST_NODES + 1) + "]")
    with pytest.raises(PackError, match="more than 100,000 words"):
        load(path, "many.yaml")


def test_deep_nesting_is_refused_at_once(tmp_path: Path) -> None:
    path = tmp_path / "deep.yaml"
    path.write_text("[" * 500_000)
    with pytest.raises(PackError, match=f"more than {DEEPEST} levels"):
        load(path, "deep.yaml")


def test_a_folder_or_a_missing_file_is_told_plainly(tmp_path: Path) -> None:
    with pytest.raises(PackError, match="cannot read this file"):
        load(tmp_path, "folder")
    with pytest.raises(PackError, match="cannot read this file: No such file"):
        load(tmp_path / "none.yaml", "none.yaml")


def test_a_cycle_over_several_files_names_them(tmp_path: Path) -> None:
    whole = (BROKEN / "cycle.yaml").read_text()
    (tmp_path / "a.yaml").write_text(whole.replace("cycle.yaml", "b.yaml"))
    (tmp_path / "b.yaml").write_text(whole.replace("cycle.yaml", "a.yaml"))
    with pytest.raises(PackError, match=r"a\.yaml -> b\.yaml -> a\.yaml"):
        load(tmp_path / "a.yaml", "a.yaml")


def test_a_long_list_of_faults_is_cut_and_says_so(tmp_path: Path) -> None:
    path = tmp_path / "many.yaml"
    path.write_text("".join(f"field{number}: x\n" for number in range(200)))
    with pytest.raises(PackError) as caught:
        load(path, "many.yaml")
    assert len(caught.value.faults) > 200
    assert str(caught.value).endswith(f"… and {len(caught.value.faults) - 50} more")
