"""`wardmote pack`, `rule` and `try`, and the help."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest

from wardmote.cli.main import main

COUNCILS = ["councillor-policy", "coventry", "district-part-f", "south-hams-west-devon", "welwyn-hatfield"]


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    code = main(list(arguments))
    out, err = capsys.readouterr()
    return code, out, err


def test_the_list_names_every_council(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, "pack", "list")
    assert code == 0
    assert [line.split()[0] for line in out.splitlines()] == [*COUNCILS, "model"]


@pytest.mark.parametrize(("name", "clauses"), list(zip(COUNCILS, [86, 59, 90, 64, 90], strict=True)))
def test_coverage_has_a_line_a_clause_in_order(capsys: pytest.CaptureFixture[str], name: str, clauses: int) -> None:
    code, out, _ = run(capsys, "pack", "coverage", name, "--format", "jsonl")
    rows = [json.loads(line) for line in out.splitlines()]
    assert code == 0
    assert len(rows) == clauses
    for row in rows:
        assert list(row) == ["clause", "controls", "state", "missing"]
        assert row["state"] in ("works", "partly", "waiting", "guidance")
        assert bool(row["missing"]) == (row["state"] in ("partly", "waiting"))


def test_show_prints_every_clause(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, "pack", "show", "coventry")
    assert code == 0
    assert "legal/3/s1  [must-not; councillors; personal-data]" in out


@pytest.mark.parametrize("verb", ["show", "coverage", "test"])
def test_an_unknown_pack_is_named_with_the_nearest(capsys: pytest.CaptureFixture[str], verb: str) -> None:
    code, _, err = run(capsys, "pack", verb, "coventrey")
    assert code == 2
    assert "coventry" in err


def test_cases_are_tried_and_failures_told(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    folder = tmp_path / "cases"
    folder.mkdir()
    (folder / "coventry.yaml").write_text(
        "- clause: elements/1\n  says: an insult\n  post: Cllr Barlow is a pathetic little clown and a moron.\n"
        "  expect: flag\n  because: it is aimed at a person\n"
        "- clause: elements/1\n  says: a kindness taken for an insult\n  post: Cllr Barlow is a kind man.\n"
        "  expect: flag\n  because: this case is wrong on purpose\n",
        "utf-8",
    )
    code, out, _ = run(capsys, "pack", "test", str(folder / "coventry.yaml"))
    assert code == 1
    assert "1 passed, 1 failed" in out
    assert "a kindness taken for an insult" in out


def test_every_rule_is_listed_and_can_be_shown(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, "rule", "list", "--format", "jsonl")
    assert code == 0
    codes = [json.loads(line)["rule"] for line in out.splitlines()]
    assert "mind-made-up" in codes
    for name in codes:
        code, out, _ = run(capsys, "rule", "show", name)
        assert code == 0
        assert "What it looks for" in out


def test_an_unknown_rule_or_topic_is_named_with_the_nearest(capsys: pytest.CaptureFixture[str]) -> None:
    code, _, err = run(capsys, "rule", "show", "mind-made-upp")
    assert (code, "did you mean “mind-made-up”?" in err) == (2, True)
    code, _, err = run(capsys, "rule", "list", "--topic", "predetermine")
    assert (code, "predetermination" in err) == (2, True)


def test_try_shows_every_council_and_answers_what_is_typed(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    typed = io.StringIO(
        "coventry\nCllr Barlow is a pathetic little clown and a moron.\nSurgery on Saturday at ten.\n\n"
    )
    monkeypatch.setattr(sys, "stdin", typed)
    code, out, _ = run(capsys, "try")
    assert code == 0
    for council in COUNCILS:
        assert council in out
    assert "elements/1" in out
    assert "Nothing in these words touches your protocol" in out


def test_help_teaches(capsys: pytest.CaptureFixture[str]) -> None:
    for arguments in (["--help"], ["check", "--help"], ["pack", "--help"], ["try", "--help"]):
        with pytest.raises(SystemExit) as stopped:
            main(arguments)
        assert stopped.value.code == 0
    out, _ = capsys.readouterr()
    assert 'wardmote check --pack coventry "' in out
