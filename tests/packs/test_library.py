"""Finding packs, versions by day, inheritance, stages."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import pytest

from wardmote.core.words import Audience, Modality, Severity, Stage
from wardmote.packs.errors import PackError, UnknownPackError
from wardmote.packs.library import Library

if TYPE_CHECKING:
    from pathlib import Path

EVERYONE = frozenset(Audience)
LONDON = ZoneInfo("Europe/London")

PACK = """\
format: 1
name: hexford
title: Hexford District Council
version: '{version}'
in_force_from: {begins}
nation: england
audiences: [councillors]
{more}
clauses:
  - id: 1.1
    gist: Treat people with respect.
    modality: {modality}
    audience: councillors
    topic: respect
    kind: assisted
    controls: [chk-respect]
"""


def pack_text(version: str = "1", begins: str = "2024-05-01", more: str = "", modality: str = "must") -> str:
    return PACK.format(version=version, begins=begins, more=more, modality=modality)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "hexford.yaml").write_text(
        pack_text("third", "2024-05-01", "earlier: [hexford@second.yaml, hexford@first.yaml]")
    )
    (tmp_path / "hexford@second.yaml").write_text(pack_text("second", "2019-10-27", modality="should"))
    (tmp_path / "hexford@first.yaml").write_text(pack_text("first", "2015-05-01", modality="may"))
    return tmp_path


def library_of(folder: Path) -> Library:
    return Library([folder], use_cache=False)


# Names


def test_an_unknown_name_says_what_was_probably_meant(library: Library) -> None:
    with pytest.raises(UnknownPackError) as caught:
        library.pack_on("coventary", None)
    assert str(caught.value) == "pack: there is no pack ‘coventary’\n  hint: did you mean ‘coventry’?"


def test_a_name_like_no_other_lists_what_there_is(library: Library) -> None:
    with pytest.raises(UnknownPackError, match=r"there are: councillor-policy, coventry, .*, model"):
        library.pack_on("zzz", None)


@pytest.mark.parametrize("name", ["", "\0", "nowhere/pack.yaml", "x" * 5000, "../coventry", "~"])
def test_odd_names_are_told_plainly(name: str, library: Library) -> None:
    with pytest.raises(UnknownPackError):
        library.pack_on(name, None)


def test_a_pack_is_found_by_its_file_too(folder: Path) -> None:
    pack, _ = Library(use_cache=False).pack_on(str(folder / "hexford.yaml"), None)
    assert (pack.name, pack.version) == ("hexford", "third")


def test_a_further_folder_adds_names_and_comes_first(folder: Path) -> None:
    (folder / "coventry.yaml").write_text(pack_text().replace("name: hexford", "name: coventry"))
    library = library_of(folder)
    assert "hexford" in library.names()
    assert "hexford@second" not in library.names()
    assert len(library.newest("coventry").clauses) == 1


# Versions


@pytest.mark.parametrize(
    ("at", "version", "before"),
    [
        (None, "third", False),
        (datetime(2026, 11, 21, tzinfo=UTC), "third", False),
        (datetime(2024, 5, 1, 0, 0, tzinfo=LONDON), "third", False),
        (datetime(2024, 4, 30, 23, 59, 59, tzinfo=LONDON), "second", False),
        # British Summer Time: 23:00 UTC on 30 April is midnight in London.
        (datetime(2024, 4, 30, 23, 0, tzinfo=UTC), "third", False),
        (datetime(2024, 4, 30, 22, 59, 59, tzinfo=UTC), "second", False),
        # 27 October 2019 was the day the clocks went back: midnight was still summer time.
        (datetime(2019, 10, 26, 23, 0, tzinfo=UTC), "second", False),
        (datetime(2019, 10, 26, 22, 59, tzinfo=UTC), "first", False),
        (datetime(2024, 5, 1, 8, 0, tzinfo=timezone(timedelta(hours=10))), "second", False),
        (datetime(2024, 5, 1, 0, 0), "third", False),  # noqa: DTZ001 - a time without a zone is London's
        (datetime(2015, 4, 30, 23, 0, tzinfo=UTC), "first", False),
        (datetime(2015, 4, 30, 22, 59, tzinfo=UTC), "first", True),
        (datetime(1990, 1, 1, tzinfo=UTC), "first", True),
    ],
)
def test_a_post_belongs_to_the_version_of_its_day(
    at: datetime | None, version: str, before: object, folder: Path
) -> None:
    pack, before_policy = library_of(folder).pack_on("hexford", at)
    assert (pack.version, before_policy) == (version, before)


@pytest.mark.parametrize(
    "at",
    [end.replace(tzinfo=zone) for end in (datetime.min, datetime.max) for zone in (None, UTC)],  # noqa: DTZ901
)
def test_times_at_the_ends_of_the_calendar_are_judged(at: datetime, folder: Path) -> None:
    pack, before = library_of(folder).pack_on("hexford", at)
    assert (pack.version, before) == (("first", True) if at.year == 1 else ("third", False))


def test_versions_are_listed_oldest_first(folder: Path) -> None:
    versions = library_of(folder).versions("hexford")
    assert [pack.version for pack in versions] == ["first", "second", "third"]
    assert [pack.clauses[0].effective for pack in versions] == [Modality.MAY, Modality.SHOULD, Modality.MUST]
    assert len({pack.revision for pack in versions}) == 3


def test_no_post_is_older_than_the_model(library: Library) -> None:
    pack, before = library.pack_on("model", datetime(1999, 1, 1, tzinfo=UTC))
    assert pack.in_force_from is None
    assert not before


# Revision


def test_the_revision_is_that_of_the_meaning_not_of_the_writing(tmp_path: Path) -> None:
    plain, other = tmp_path / "plain.yaml", tmp_path / "other.yaml"
    plain.write_text(pack_text(more="settings: {chk-equality: {named: [age, sex]}}"))
    other.write_text("# A comment\n" + pack_text(more="settings:\n  chk-equality:\n    named: [sex, 'age']"))
    library = Library(use_cache=False)
    first, second = (library.newest(str(path)).revision for path in (plain, other))
    assert first == second
    assert len(first) == 64
    other.write_text(pack_text(more="settings: {chk-equality: {named: [age]}}"))
    assert Library(use_cache=False).newest(str(other)).revision != first


# Inheritance


def heir_of(tmp_path: Path, text: str, name: str = "heir") -> Any:
    path = tmp_path / f"{name}.yaml"
    path.write_text(f"format: 1\nname: {name}\ntitle: Heir\nversion: '1'\nin_force_from: 2024-05-01\n{text}")
    return Library([tmp_path], use_cache=False).newest(str(path))


def test_an_inherited_clause_keeps_its_pack_and_own_ones_carry_none(tmp_path: Path) -> None:
    own = pack_text().split("clauses:\n")[1]
    pack = heir_of(tmp_path, f"extends: [coventry]\nclauses:\n{own}")
    assert pack.clauses[0].id == "coventry:purpose/1"
    assert pack.clauses[-1].id == "1.1"
    assert len(pack.clauses) == 60
    assert pack.nation == "england"
    assert pack.contacts["communications"] == "Communications Team, Coventry City Council"


def test_a_pack_that_extends_an_heir_keeps_the_first_name(tmp_path: Path) -> None:
    heir_of(tmp_path, "extends: [coventry]\n")
    pack = heir_of(tmp_path, "extends: [heir, coventry]\n", "grandchild")
    assert len(pack.clauses) == 59
    assert pack.clauses[0].id == "coventry:purpose/1"


def test_settings_are_overridden_by_name(tmp_path: Path) -> None:
    pack = heir_of(tmp_path, "extends: [coventry]\nsettings:\n  capacity:\n    stance: all-use\n")
    assert pack.settings["capacity.stance"] == "all-use"
    assert pack.settings["aud-separation.expect"] == "consider"


def test_clauses_are_dropped_and_changed_by_id(tmp_path: Path) -> None:
    pack = heir_of(
        tmp_path,
        "extends: [coventry]\n"
        "drop: ['coventry:purpose/1', 'coventry:purpose/2']\n"
        "change:\n"
        "  - id: coventry:legal/1/s1\n"
        "    modality: must-not\n"
        "    controls: [chk-defamation, liability]\n",
    )
    assert len(pack.clauses) == 57
    changed = pack.clause("coventry:legal/1/s1")
    assert changed.modality is changed.effective is Modality.MUST_NOT
    assert [use.key for use in changed.controls] == ["chk-defamation", "liability"]
    assert changed.gist == "A false damaging statement may be treated as defamatory."
    assert changed.topic == "defamation"


def test_a_clause_that_two_parents_changed_must_be_settled(tmp_path: Path) -> None:
    heir_of(tmp_path, "extends: [coventry]\nchange:\n  - id: coventry:code/7\n    modality: must\n", "other")
    with pytest.raises(PackError, match=r"‘coventry:code/7’ comes from two parents in two forms"):
        heir_of(tmp_path, "extends: [coventry, other]\n")


def test_limits_of_parents_join_at_the_stricter(tmp_path: Path) -> None:
    limit = "limits:\n  personal-insult:\n    ceiling: {}\n    floor: note\n    why: Tried.\n"
    heir_of(tmp_path, "extends: [coventry]\n" + limit.format("think"), "mild")
    heir_of(tmp_path, "extends: [coventry]\n" + limit.format("stop"), "strict")
    pack = heir_of(tmp_path, "extends: [mild, strict]\n")
    assert pack.limits == {"personal-insult": (Severity.STOP, Severity.NOTE)}


# Stages, rules, weights


def test_a_control_has_a_stage_rules_and_a_weight(tmp_path: Path) -> None:
    path = tmp_path / "hexford.yaml"
    uses = (
        "    controls:\n"
        "      - chk-respect:\n"
        "          stage: trial\n"
        "      - chk-tone\n"
        "      - chk-defamation:\n"
        "          rules: [damaging-allegation]\n"
        "          at_least: think\n"
        "          why: A wrong in law.\n"
        "          settings: {}\n"
        "      - liability:\n"
        "          stage: retired\n"
        "      - chk-political:\n"
        "          rules: none\n"
    ).replace("chk-tone", "tone")
    path.write_text(pack_text(modality="info").replace("    controls: [chk-respect]\n", uses))
    pack = Library(use_cache=False).newest(str(path))
    trial, tone, libel, retired, silent = pack.clauses[0].controls
    assert (trial.stage, tone.stage, retired.stage) == (Stage.TRIAL, Stage.IN_FORCE, Stage.RETIRED)
    assert (libel.rules, libel.at_least, libel.why) == (("damaging-allegation",), Severity.THINK, "A wrong in law.")
    assert silent.rules == ("none",)

    def cited(code: str, key: str) -> Any:
        return pack.citation(code=code, serves=(key,), audiences=EVERYONE)

    assert cited("personal-insult", "chk-respect").stage is Stage.TRIAL
    assert cited("damaging-allegation", "chk-defamation").severity is Severity.THINK
    assert cited("another", "chk-defamation") is None
    assert cited("any", "liability") is None
    assert cited("any", "chk-political") is None


def test_settings_of_a_clause_are_read(tmp_path: Path) -> None:
    path = tmp_path / "hexford.yaml"
    path.write_text(
        pack_text().replace(
            "    controls: [chk-respect]\n",
            "    controls:\n      - chk-respect:\n          settings:\n            teasing: true\n",
        )
    )
    assert Library(use_cache=False).newest(str(path)).clauses[0].controls[0].settings == {"teasing": True}


def test_codes_are_checked_only_where_they_are_known(tmp_path: Path) -> None:
    path = tmp_path / "hexford.yaml"
    path.write_text(pack_text().replace("[chk-respect]", "\n      - chk-respect:\n          rules: [personal-insults]"))
    Library(use_cache=False).newest(str(path))
    with pytest.raises(PackError, match="did you mean ‘personal-insult’"):
        Library(use_cache=False, rules={"personal-insult"}).newest(str(path))
