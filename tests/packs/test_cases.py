"""Pack cases: read with their places, judged by what a check says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from wardmote.packs.cases import load_cases, run_cases
from wardmote.packs.errors import PackError
from wardmote.packs.library import SHIPPED

if TYPE_CHECKING:
    from pathlib import Path

    from wardmote.packs.library import Library

CASE = """\
- clause: 1.1
  says: An insult is pointed out.
  post: {post}
  expect: {expect}
  because: It is aimed at a person.
"""


def finding(rule: str = "personal-insult", severity: str = "stop", clause: str = "1.1") -> dict[str, Any]:
    return {"rule": rule, "severity": severity, "clauses": [clause]}


def report(*findings: dict[str, Any], unsure: tuple[str, ...] = ()) -> dict[str, Any]:
    return {"findings": list(findings), "cannot_tell": [{"rule": rule, "missing": "a fact"} for rule in unsure]}


def came(folder: Path, expect: str, answer: dict[str, Any], rule: str = "") -> str | None:
    path = folder / "cases.yaml"
    path.write_text(CASE.format(post="You clown.", expect=expect) + (f"  rule: {rule}\n" if rule else ""))
    failures = run_cases(load_cases(path, {"1.1"}), lambda _: answer)
    return failures[0].came if failures else None


def test_a_flag_is_a_point_that_cites_the_clause(tmp_path: Path) -> None:
    assert came(tmp_path, "flag", report(finding())) is None
    assert came(tmp_path, "flag", report(finding(severity="note"))) is None
    assert came(tmp_path, "flag", report()) == "no point to consider cites 1.1 (nothing found)"
    assert came(tmp_path, "flag", report(finding(clause="2"))) == (
        "no point to consider cites 1.1 (personal-insult (stop))"
    )
    assert came(tmp_path, "flag", report(finding()), rule="personal-insult") is None
    assert came(tmp_path, "flag", report(finding("abuse")), rule="personal-insult") is not None


def test_a_pass_is_nothing_above_a_note_that_cites_the_clause(tmp_path: Path) -> None:
    assert came(tmp_path, "pass", report()) is None
    assert came(tmp_path, "pass", report(finding(severity="note"), finding(clause="2"))) is None
    assert came(tmp_path, "pass", report(finding())) == "personal-insult (stop) cites 1.1"
    assert came(tmp_path, "pass", report(unsure=("other",))) is None
    assert came(tmp_path, "pass", report(unsure=("personal-insult",)), rule="personal-insult") == "cannot tell: a fact"


def test_unsure_is_a_cannot_tell_without_a_point(tmp_path: Path) -> None:
    assert came(tmp_path, "unsure", report(unsure=("mind-made-up",))) is None
    assert came(tmp_path, "unsure", report()) == "nothing is left open (nothing found)"
    assert came(tmp_path, "unsure", report(finding(), unsure=("mind-made-up",))) == "personal-insult (stop) cites 1.1"
    assert came(tmp_path, "unsure", report(unsure=("other",)), rule="mind-made-up") is not None


def test_a_post_that_cannot_be_checked_fails_its_case(tmp_path: Path) -> None:
    assert came(tmp_path, "pass", {"id": "1", "error": "no such platform"}) == (
        "the post could not be checked: no such platform"
    )


def test_a_failure_is_told_with_its_place(tmp_path: Path) -> None:
    path = tmp_path / "cases.yaml"
    path.write_text(CASE.format(post="You clown.", expect="flag"))
    (failure,) = run_cases(load_cases(path, {"1.1"}, label="cases.yaml"), lambda _: report())
    assert str(failure) == (
        "cases.yaml:1:3: 1.1: An insult is pointed out.\n"
        "  expected: flag, because It is aimed at a person.\n"
        "  came: no point to consider cites 1.1 (nothing found)"
    )


def test_a_post_has_the_fields_of_the_contract(tmp_path: Path) -> None:
    path = tmp_path / "cases.yaml"
    path.write_text(
        "cases:\n"
        + CASE.format(post="", expect="pass")
        .replace("post: \n", "post:\n    text: 2024\n    at: 2026-05-01T18:20:00+01:00\n    ai: true\n")
        .replace(
            "    ai: true\n", "    ai: true\n    shares: ~\n    media: [{alt: 'no', licence: own}]\n    count: 3\n"
        )
        .replace("- clause", "  - clause")
        .replace("\n  ", "\n    ")
    )
    (case,) = load_cases(path, {"1.1"})
    assert case.post == {
        "id": "1",
        "text": "2024",
        "at": "2026-05-01T18:20:00+01:00",
        "ai": True,
        "shares": None,
        "media": [{"alt": "no", "licence": "own"}],
        "count": 3,
    }


def test_every_fault_of_the_cases_is_told(tmp_path: Path) -> None:
    path = tmp_path / "cases.yaml"
    path.write_text(
        CASE.format(post="x", expect="flagz").replace("1.1", "1.2")
        + CASE.format(post="[x]", expect="pass").replace("  says", "  say")
        + "  rule: personal-insults\n- just words\n"
    )
    with pytest.raises(PackError) as caught:
        load_cases(path, {"1.1"}, rules={"personal-insult"}, label="c.yaml")
    told = str(caught.value)
    for part in (
        "c.yaml:1:11: the pack has no clause ‘1.2’\n",
        "c.yaml:4:11: there is no expectation ‘flagz’\n",
        "did you mean ‘flag’?",
        "a case has no field ‘say’",
        "‘post’ is a table of fields or the text alone, not a list",
        "there is no rule ‘personal-insults’",
        "a case is a table of fields, but text stands here",
    ):
        assert part in told


def test_a_pack_without_cases_has_none(library: Library) -> None:
    path = library.find("coventry")
    assert load_cases(path, {clause.id for clause in library.newest("coventry").clauses}) == ()


def test_the_shipped_cases_are_whole(library: Library) -> None:
    for path in sorted((SHIPPED / "cases").glob("*.yaml")):
        if path.name.endswith(".undecided.yaml"):
            continue  # what no check of words can decide: test_council_cases.py
        clauses = {clause.id for clause in library.newest(path.stem).clauses}
        assert load_cases(path, clauses), path.name
