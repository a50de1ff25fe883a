"""Cite or be silent: what a pack lets a rule say."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, ClassVar

import pytest

from wardmote.core.checker import Checker
from wardmote.core.clause import Clause, ControlUse
from wardmote.core.pack import Pack
from wardmote.core.post import read_post
from wardmote.core.rule import Duty, Rule
from wardmote.core.words import Audience, Modality, Severity, Stage
from wardmote.packs.library import Library
from wardmote.rules.catalogue import all_rules

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wardmote.core.draft import Draft
    from wardmote.core.finding import Sighting


class Marmalade(Rule):
    """A rule for these tests alone: every mention of marmalade, doubtful ones with a question mark."""

    code = "marmalade"
    title = "Marmalade"
    topic = "respect"
    serves = ("chk-respect",)
    patterns: ClassVar = {"word": r"\bmarmalade\??"}
    duty = Duty("Marmalade Act 1999 s.1", "Say what is in it.", "2026-11-21", "2027-11-21")

    def look(self, draft: Draft) -> Iterator[Sighting]:
        for hit in draft.hits():
            yield self.finds(
                hit.start, hit.end, "Marmalade.", "Try honey.", certain=not hit.match.group().endswith("?")
            )


class Housekeeping(Marmalade):
    """The same with a ceiling."""

    code = "housekeeping"
    ceiling = Severity.THINK


class Grave(Marmalade):
    """The same with a floor."""

    code = "grave"
    floor = Severity.STOP


def clause(
    number: str, modality: Modality, *uses: ControlUse, audience: Audience = Audience.ALL, topic: str = "respect"
) -> Clause:
    return Clause(number, "In short.", modality, modality, audience, topic, (), "automatic", uses)


def pack(*clauses: Clause, **more: object) -> Pack:
    return Pack(
        name="test",
        title="Test",
        version="1",
        revision="0",
        in_force_from=None,
        nation="england",
        audiences=(),
        clauses=clauses,
        **more,
    )  # type: ignore[arg-type]


RESPECT = ControlUse("chk-respect")


def severities(rule: Rule, *clauses: Clause, text: str = "marmalade", **more: object) -> list[Severity]:
    report = Checker(pack(*clauses, **more), [rule]).check(read_post({"id": "1", "text": text}))
    return [finding.severity for finding in report.findings]


@pytest.mark.parametrize(
    ("modality", "sure", "unsure"),
    [
        (Modality.MUST_NOT, Severity.STOP, Severity.THINK),
        (Modality.MUST, Severity.STOP, Severity.THINK),
        (Modality.SHOULD, Severity.THINK, Severity.NOTE),
        (Modality.MAY, Severity.NOTE, Severity.NOTE),
        (Modality.INFO, Severity.NOTE, Severity.NOTE),
    ],
)
def test_modality_and_certainty_make_the_severity(modality: Modality, sure: Severity, unsure: Severity) -> None:
    assert severities(Marmalade(), clause("1", modality, RESPECT)) == [sure]
    assert severities(Marmalade(), clause("1", modality, RESPECT), text="marmalade?") == [unsure]


def test_the_strictest_of_several_clauses_counts_and_all_are_cited() -> None:
    both = (clause("1", Modality.MAY, RESPECT), clause("2", Modality.MUST, RESPECT))
    report = Checker(pack(*both), [Marmalade()]).check(read_post({"id": "1", "text": "marmalade"}))
    assert [finding.clauses for finding in report.findings] == [("1", "2")]
    assert report.findings[0].severity is Severity.STOP


def test_ceiling_and_floor() -> None:
    assert severities(Housekeeping(), clause("1", Modality.MUST, RESPECT)) == [Severity.THINK]
    assert severities(Grave(), clause("1", Modality.SHOULD, RESPECT)) == [Severity.STOP]
    assert severities(Grave(), clause("1", Modality.SHOULD, RESPECT), text="marmalade?") == [Severity.THINK]


def test_a_pack_may_raise_or_lower_with_a_reason() -> None:
    raised = ControlUse("chk-respect", at_least=Severity.STOP, why="the statute says so")
    assert severities(Marmalade(), clause("1", Modality.INFO, raised)) == [Severity.STOP]
    lowered = {"marmalade": (Severity.NOTE, None)}
    assert severities(Marmalade(), clause("1", Modality.MUST, RESPECT), limits=lowered) == [Severity.NOTE]


def test_a_rule_without_a_clause_says_nothing() -> None:
    other = clause("1", Modality.MUST, ControlUse("chk-hashtag"), topic="general")
    report = Checker(pack(other), [Marmalade()]).check(read_post({"id": "1", "text": "marmalade"}))
    assert report.findings == []
    assert report.verdict.value == "fine"
    assert [reminder.source for reminder in report.reminders] == ["Marmalade Act 1999 s.1"]
    assert report.silent == ["respect"]


def test_a_clause_for_officers_is_not_cited_to_a_councillor() -> None:
    officers = clause("1", Modality.MUST, RESPECT, audience=Audience.OFFICERS)
    checker = Checker(pack(officers), [Marmalade()])
    member = checker.check(read_post({"id": "1", "text": "marmalade", "author": {"role": "councillor"}}))
    officer = checker.check(read_post({"id": "1", "text": "marmalade", "author": {"role": "officer"}}))
    assert (len(member.findings), len(officer.findings)) == (0, 1)


def test_a_clause_may_name_the_only_rules_that_cite_it() -> None:
    narrow = ControlUse("chk-respect", rules=("housekeeping",))
    assert severities(Marmalade(), clause("1", Modality.MUST, narrow)) == []
    assert severities(Housekeeping(), clause("1", Modality.MUST, narrow)) == [Severity.THINK]


def test_a_control_in_trial_marks_and_does_not_count() -> None:
    trial = clause("1", Modality.MUST, ControlUse("chk-respect", stage=Stage.TRIAL))
    post = read_post({"id": "1", "text": "marmalade"})
    assert Checker(pack(trial), [Marmalade()]).check(post).findings == []
    report = Checker(pack(trial), [Marmalade()], trial=True).check(post)
    assert report.as_json()["findings"][0]["stage"] == "trial"
    assert report.verdict.value == "fine"


def test_a_retired_control_is_silent() -> None:
    retired = clause("1", Modality.MUST, ControlUse("chk-respect", stage=Stage.RETIRED))
    assert severities(Marmalade(), retired) == []


@pytest.mark.parametrize("name", [name for name in Library().names() if name != "model"])
def test_every_finding_names_a_clause_of_its_pack(name: str) -> None:
    council, _ = Library().pack_on(name, None)
    ids = {clause.id for clause in council.clauses}
    checker = Checker(council, all_rules())
    cited = 0
    for rule in all_rules():
        for number, example in enumerate(rule.examples):
            post = read_post({"id": str(number), "text": example.text, **example.post})
            for finding in checker.check(post).findings:
                assert finding.clauses
                assert set(finding.clauses) <= ids
                cited += 1
    assert cited > 20


FORBIDDEN = re.compile(r"\b(?:complies|compliant|unlawful|breach(?:es|ed)?|illegal|is safe|is approved)\b")


QUOTED = re.compile("“[^”]*”")
"""The author's own words, which a message may repeat."""


def test_no_answer_says_that_a_post_complies() -> None:
    council, _ = Library().pack_on("model", None)
    checker = Checker(council, all_rules())
    for rule in all_rules():
        for example in rule.examples:
            report = checker.check(read_post({"id": "1", "text": example.text, **example.post}))
            said = [text for finding in report.findings for text in (finding.message, finding.advice)]
            said += [item.missing for item in report.cannot_tell]
            for text in said:
                assert not FORBIDDEN.search(QUOTED.sub("", text).lower()), text
