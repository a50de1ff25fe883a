"""The five packs against the inventory of their documents' clauses: nothing lost, nothing copied."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from wardmote.core.words import Modality, Severity
from wardmote.packs.catalogue import catalogue
from wardmote.packs.vocabulary import NO_RULE

if TYPE_CHECKING:
    from pathlib import Path

    from wardmote.packs.library import Library

COUNTS = {
    "welwyn-hatfield": 90,
    "district-part-f": 90,
    "councillor-policy": 86,
    "coventry": 59,
    "south-hams-west-devon": 64,
}
FIVE = tuple(COUNTS)
LONGEST_RUN = 6
"""Words in a row that a gist may share with its document: the words are ours, the sense is theirs."""


def test_there_are_the_five_and_the_model(library: Library) -> None:
    assert library.names() == (*sorted(FIVE), "model")
    assert {name: len(library.newest(name).clauses) for name in FIVE} == COUNTS
    assert len(library.newest("model").clauses) == sum(COUNTS.values()) == 389


@pytest.mark.parametrize("name", FIVE)
def test_every_clause_of_the_document_is_there_in_its_order(name: str, library: Library, inventory: Path) -> None:
    listed: list[dict[str, Any]] = yaml.safe_load((inventory / f"{name}.yaml").read_text("utf-8"))
    clauses = library.newest(name).clauses
    assert [clause.id for clause in clauses] == [entry["id"] for entry in listed]
    for clause, entry in zip(clauses, listed, strict=True):
        assert clause.modality == entry["modality"], clause.id
        assert clause.effective == entry.get("modality_effective", entry["modality"]), clause.id
        assert clause.audience == entry["audience"], clause.id
        assert clause.topic == entry["topic"], clause.id
        assert list(clause.also) == entry["also"], clause.id
        assert clause.kind == entry["kind"], clause.id
        assert [use.key for use in clause.controls] == entry["controls"], clause.id


@pytest.mark.parametrize("name", FIVE)
def test_no_gist_copies_its_document(name: str, library: Library, documents: Path) -> None:
    said = _words((documents / f"{name}.txt").read_text("utf-8"))
    runs = {tuple(said[at : at + LONGEST_RUN + 1]) for at in range(len(said) - LONGEST_RUN)}
    copied = []
    for clause in library.newest(name).clauses:
        gist = _words(clause.gist)
        copied += [
            (clause.id, gist[at : at + LONGEST_RUN + 1])
            for at in range(len(gist) - LONGEST_RUN)
            if tuple(gist[at : at + LONGEST_RUN + 1]) in runs
        ]
    assert copied == []


def test_the_comparison_would_see_a_copy(documents: Path) -> None:
    said = _words((documents / "coventry.txt").read_text("utf-8"))
    assert (
        _words("“Never publish the personal data of individuals”, it says")[:7]
        == said[(at := " ".join(said).split("never publish the personal data")[0].count(" ")) : at + 7]
    )


def test_every_control_of_the_catalogue_is_asked_for_by_some_clause(library: Library) -> None:
    asked = {use.key for clause in library.newest("model").clauses for use in clause.controls}
    assert asked == set(catalogue().controls)


def test_the_catalogue_is_whole(inventory: Path) -> None:
    listed = yaml.safe_load((inventory / "controls.yaml").read_text("utf-8"))
    controls = list(catalogue().controls.values())
    assert [(control.number, control.key) for control in controls] == [(entry["n"], entry["key"]) for entry in listed]
    for control in controls:
        assert control.parts, control.key
        assert set(control.engine) <= set(control.parts), control.key
        for setting in control.settings.values():
            if setting.type == "enum":
                assert setting.default in setting.values, (control.key, setting.name)
            strict = {"bool": ("true", "false"), "int": ("high", "low"), "enum": ("last",), "list": ("more", "fewer")}
            assert setting.strict is None or setting.strict in strict[setting.type], (control.key, setting.name)


TEXT_CONTROLS = {*range(1, 5), *range(10, 40), 41, 42, 43, 72, 74, 76, 78, 79, 81, 83, 85}


def test_text_controls_are_those_that_words_can_decide() -> None:
    assert {control.number for control in catalogue().controls.values() if "text" in control.parts} == TEXT_CONTROLS


@pytest.mark.parametrize("name", FIVE)
def test_a_warning_of_a_wrong_in_law_weighs_though_its_clause_does_not_bind(name: str, library: Library) -> None:
    for clause in library.newest(name).clauses:
        for use in clause.controls:
            if use.at_least is not None:
                assert clause.effective in (Modality.INFO, Modality.MAY), clause.id
                assert use.at_least >= Severity.THINK
                assert use.why
                assert use.why.endswith("."), clause.id


WRONGS = {
    "chk-defamation", "chk-series", "chk-malicious", "chk-confidential", "chk-personaldata", "chk-copyright",
    "chk-safeguarding",
}  # fmt: skip


@pytest.mark.parametrize("name", FIVE)
def test_no_clause_on_a_wrong_in_law_is_left_as_a_mere_note(name: str, library: Library) -> None:
    mere = [
        (clause.id, use.key)
        for clause in library.newest(name).clauses
        for use in clause.controls
        if use.key in WRONGS and clause.effective.severity is Severity.NOTE and use.at_least is None
    ]
    assert mere == []


@pytest.mark.parametrize("name", FIVE)
def test_only_clauses_that_no_post_can_go_against_are_kept_from_citing(name: str, library: Library) -> None:
    silenced = [
        (clause, use) for clause in library.newest(name).clauses for use in clause.controls if NO_RULE in use.rules
    ]
    for clause, use in silenced:
        assert use.rules == (NO_RULE,)
        another = [other for other in clause.controls if other.key != use.key and NO_RULE not in other.rules]
        assert clause.effective in (Modality.INFO, Modality.MAY) or another or use.key == "meeting", clause.id


@pytest.mark.parametrize("name", FIVE)
def test_a_pack_says_where_its_date_comes_from(name: str, library: Library) -> None:
    pack = library.newest(name)
    assert pack.in_force_from is not None
    assert "gives no date" in pack.notes["in_force_from"]
    assert pack.nation == "england"


def test_hashtags_are_those_of_the_two_councils(library: Library) -> None:
    assert library.newest("south-hams-west-devon").hashtags == ("#SHDC", "#WDBC")
    assert library.newest("coventry").hashtags == ()


def test_advice_goes_where_the_document_sends_it(library: Library) -> None:
    coventry = library.newest("coventry")
    assert coventry.advice["predetermination"] == ("monitoring-officer",)
    assert coventry.advice["elections"] == ("communications",)
    assert library.newest("district-part-f").advice["defamation"] == ("legal",)
    assert library.newest("councillor-policy").advice["council-branding"] == ("chief-executive",)
    assert "01803 861368" in library.newest("south-hams-west-devon").contacts["communications"]
    for name in FIVE:
        pack = library.newest(name)
        named = {role for roles in pack.advice.values() for role in roles}
        assert named <= set(pack.contacts), name


def test_a_pack_file_begins_with_its_schema(library: Library) -> None:
    for name in library.names():
        first = library.find(name).read_text("utf-8").splitlines()[0]
        assert first == "# yaml-language-server: $schema=../pack.schema.json"


def _words(text: str) -> list[str]:
    return re.findall(r"[a-z0-9]+(?:'[a-z]+)?", text.lower().replace("’", "'"))
