"""Coverage: computed from what was proven; a declaration alone turns nothing into working."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from wardmote.core.clause import Clause, ControlUse
from wardmote.core.pack import Pack
from wardmote.core.words import Audience, Modality, Stage
from wardmote.packs.catalogue import catalogue
from wardmote.packs.coverage import coverage_of
from wardmote.packs.declarations import Declaration, read_declarations
from wardmote.packs.errors import PackError
from wardmote.packs.proof import Proof, RuleResult, read_proof

if TYPE_CHECKING:
    from pathlib import Path

    from wardmote.packs.library import Library

GOOD = RuleResult(passed=12, failed=0, examples=12)
BAD = RuleResult(passed=11, failed=1, examples=12)


def pack_with(*uses: ControlUse, kind: str = "assisted") -> Pack:
    clause = Clause("1", "A gist.", Modality.MUST, Modality.MUST, Audience.ALL, "general", (), kind, uses)
    return Pack("p", "P", "1", "r", None, "england", (), (clause,))


def state_of(
    *keys: str,
    rules: dict[str, RuleResult] | None = None,
    serves: dict[str, tuple[str, ...]] | None = None,
    tests: dict[str, str] | None = None,
    declared: tuple[Declaration, ...] = (),
    kind: str = "assisted",
) -> tuple[str, tuple[str, ...]]:
    pack = pack_with(*(ControlUse(key) for key in keys), kind=kind)
    found = coverage_of(
        pack,
        catalogue=catalogue(),
        serves=serves or {},
        proof=Proof(rules or {}, tests or {}),
        declarations=declared,
    )
    return found.clauses[0].state, found.clauses[0].missing


def test_a_text_control_works_when_every_rule_that_serves_it_is_proven() -> None:
    serves = {"insult": ("chk-respect",), "teasing": ("chk-respect", "tone")}
    assert state_of("chk-respect", serves=serves, rules={"insult": GOOD, "teasing": GOOD}) == ("works", ())
    state, missing = state_of("chk-respect", serves=serves, rules={"insult": GOOD, "teasing": BAD})
    assert state == "waiting"
    assert missing == ("chk-respect: text (a draft is checked for disrespect): rule teasing: 1 of 12 examples fail",)


def test_a_declaration_without_a_result_is_not_working() -> None:
    state, missing = state_of("chk-respect", serves={"insult": ("chk-respect",)})
    assert state == "waiting"
    assert "rule insult: no result" in missing[0]


@pytest.mark.parametrize("result", [RuleResult(0, 0, 0), RuleResult(5, 0, 12)])
def test_a_rule_with_no_examples_or_some_not_run_is_not_proven(result: RuleResult) -> None:
    assert state_of("chk-respect", serves={"r": ("chk-respect",)}, rules={"r": result})[0] == "waiting"


def test_no_rule_is_waiting() -> None:
    state, missing = state_of("chk-respect")
    assert state == "waiting"
    assert missing[0].endswith("no rule serves it yet")


def test_an_engine_part_is_proven_by_its_named_tests() -> None:
    named = catalogue().controls["scope-media"].engine["text"]
    assert state_of("scope-media", tests=dict.fromkeys(named, "passed"))[0] == "works"
    assert state_of("scope-media", tests={f"{node}[x-{n}]": "passed" for node in named for n in (1, 2)})[0] == "works"
    assert state_of("scope-media", tests={named[0]: "passed"})[0] == "waiting"
    half = {**{f"{node}[a]": "passed" for node in named}, f"{named[0]}[b]": "failed"}
    assert state_of("scope-media", tests=half)[0] == "waiting"


def test_an_engine_part_needs_its_rules_too() -> None:
    tests = dict.fromkeys(catalogue().controls["dm"].engine["text"], "passed")
    serves = {"forwarded-letter": ("dm",)}
    assert state_of("dm", tests=tests)[0] == "works"
    assert state_of("dm", tests=tests, serves=serves)[0] == "waiting"
    assert state_of("dm", tests=tests, serves=serves, rules={"forwarded-letter": GOOD})[0] == "works"


def test_a_side_of_the_site_is_proven_by_the_test_that_its_declaration_names() -> None:
    declared = (Declaration("register", "register", "register:index", "tests/site/test_register.py::test_a", "f"),)
    assert state_of("register", declared=declared)[0] == "waiting"
    assert state_of("register", declared=declared, tests={declared[0].test: "failed"})[0] == "waiting"
    assert state_of("register", declared=declared, tests={declared[0].test: "passed"}) == ("works", ())


def test_a_control_with_one_side_of_two_is_partly_there() -> None:
    serves = {"exempt-item": ("chk-confidential",)}
    state, missing = state_of("chk-confidential", serves=serves, rules={"exempt-item": GOOD})
    assert state == "partly"
    assert len(missing) == 1
    assert missing[0].startswith("chk-confidential: register (")
    assert missing[0].endswith("not built yet")


def test_a_clause_works_when_all_its_controls_do() -> None:
    serves = {"insult": ("chk-respect",)}
    rules = {"insult": GOOD}
    assert state_of("chk-respect", "register", serves=serves, rules=rules)[0] == "partly"
    assert state_of("training", "register")[0] == "waiting"


def test_guidance_is_shown_until_something_of_it_runs() -> None:
    assert state_of("strategy", kind="guidance") == ("guidance", ())
    assert state_of("tone", kind="guidance", serves={"t": ("tone",)}, rules={"t": GOOD}) == ("works", ())
    assert state_of("tone", "strategy", kind="guidance", serves={"t": ("tone",)}, rules={"t": GOOD})[0] == "partly"


def test_a_retired_control_is_left_out() -> None:
    pack = pack_with(ControlUse("chk-respect"), ControlUse("tone", stage=Stage.RETIRED))
    found = coverage_of(pack, catalogue=catalogue(), serves={"insult": ("chk-respect",)}, proof=Proof({"insult": GOOD}))
    assert found.clauses[0].as_json() == {"clause": "1", "controls": ["chk-respect"], "state": "works", "missing": []}
    retired = pack_with(ControlUse("tone", stage=Stage.RETIRED))
    assert coverage_of(retired, catalogue=catalogue(), serves={}, proof=Proof()).clauses[0].state == "guidance"


def test_with_nothing_proven_nothing_works(library: Library) -> None:
    for name in library.names():
        counts = coverage_of(library.newest(name), catalogue=catalogue(), serves={}, proof=Proof()).counts()
        assert counts["works"] == counts["partly"] == 0


def test_with_every_text_proven_no_text_control_waits(library: Library) -> None:
    controls = catalogue().controls
    serves = {f"rule-{key}": (key,) for key, control in controls.items() if "text" in control.parts}
    tests = {node: "passed" for control in controls.values() for nodes in control.engine.values() for node in nodes}
    proof = Proof(dict.fromkeys(serves, GOOD), tests)
    for name in library.names():
        found = coverage_of(library.newest(name), catalogue=catalogue(), serves=serves, proof=proof)
        for key, control in found.controls.items():
            parts = controls[key].parts
            if "text" in parts:
                assert control.state == ("works" if len(parts) == 1 else "partly"), key
        assert json.loads(json.dumps(found.clauses[0].as_json())).keys() == {"clause", "controls", "state", "missing"}


# The result file


def test_results_are_read(tmp_path: Path) -> None:
    path = tmp_path / "proven.json"
    path.write_text(
        '{"rules": {"insult": {"passed": 12, "failed": 0, "examples": 12}}, "tests": {"a::b": "passed"}, "engine": "1"}'
    )
    proof = read_proof(path)
    assert proof.rules == {"insult": GOOD}
    assert proof.tests == {"a::b": "passed"}


def test_no_result_file_proves_nothing(tmp_path: Path) -> None:
    assert read_proof(tmp_path / "none.json") == Proof()


@pytest.mark.parametrize(
    "text", ["", "[]", "3", '{"rules": 3}', '{"rules": {"a": {}}}', '{"tests": []}', "\ufeff", "[" * 9999]
)
def test_a_broken_result_file_is_told(text: str, tmp_path: Path) -> None:
    path = tmp_path / "proven.json"
    path.write_text(text)
    with pytest.raises(PackError, match="run the tests again"):
        read_proof(path)


# Declarations of the site

GOOD_ENTRY = """
[[serves]]
control = "capacity"
part = "determination"
route = "cases:settle"
test = "tests/site/test_cases.py::test_settle"
"""


def test_declarations_are_read(tmp_path: Path) -> None:
    path = tmp_path / "controls.toml"
    path.write_text(GOOD_ENTRY)
    (found,) = read_declarations([path], catalogue())
    assert (found.control, found.part, found.route) == ("capacity", "determination", "cases:settle")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            GOOD_ENTRY.replace('"capacity"', '"capacityy"'),
            "entry 1: there is no control ‘capacityy’\n  hint: did you mean",
        ),
        (GOOD_ENTRY.replace('"determination"', '"determine"'), "did you mean ‘determination’"),
        (GOOD_ENTRY.replace('"determination"', '"text"'), "serves no part ‘text’ of ‘capacity’"),
        (GOOD_ENTRY.replace('"capacity"', '"tone"'), "it has none: rules serve it"),
        (GOOD_ENTRY.replace("route", "rout"), "entry 1 has no field ‘rout’"),
        (GOOD_ENTRY.replace('"cases:settle"', '""'), "entry 1 lacks ‘route’"),
        (GOOD_ENTRY.replace('"cases:settle"', "3"), "entry 1 lacks ‘route’"),
        ("[serves]\ncontrol = 'x'", "‘serves’ is not a list"),
        ("serves = [1]", "entry 1 is not a table"),
        ("[other]\nx = 1", "‘other’ has no meaning here"),
        ("control = ", "cannot read this"),
    ],
)
def test_each_fault_of_a_declaration_is_told(text: str, told: str, tmp_path: Path) -> None:
    path = tmp_path / "controls.toml"
    path.write_text(text)
    with pytest.raises(PackError) as caught:
        read_declarations([path], catalogue())
    assert told in str(caught.value)


def test_faults_of_all_files_come_at_once(tmp_path: Path) -> None:
    files = [tmp_path / "none.toml", tmp_path / "bad.toml"]
    files[1].write_text("serves = [1, 2]")
    with pytest.raises(PackError) as caught:
        read_declarations(files, catalogue())
    assert len(caught.value.faults) == 3


def test_a_line_of_coverage_is_plain_data(library: Library) -> None:
    row: dict[str, Any] = (
        coverage_of(library.newest("coventry"), catalogue=catalogue(), serves={}, proof=Proof()).clauses[10].as_json()
    )
    assert row["clause"] == "members/3"
    assert row["controls"] == ["capacity", "linked-policies"]
    assert row["state"] == "waiting"
    assert all(isinstance(told, str) for told in row["missing"])
