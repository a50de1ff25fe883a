"""The notice about who answers for a post says what the council's protocol says, and no more."""

from __future__ import annotations

import pytest

from wardmote.core.checker import Checker
from wardmote.core.post import read_post
from wardmote.packs.library import Library
from wardmote.rules.catalogue import all_rules

ALLEGATION = "Councillor Neil Pargeter took bribes from a developer to get the estate through."
SAID = ("welwyn-hatfield", "district-part-f")
SILENT = ("councillor-policy", "coventry", "south-hams-west-devon")


def advice_of(name: str, role: str = "councillor") -> str:
    checker = Checker(Library().pack_on(name, None)[0], all_rules())
    post = read_post({"id": "1", "text": ALLEGATION, "author": {"role": role}})
    found = [finding for finding in checker.check(post).findings if finding.rule == "damaging-allegation"]
    return " ".join(finding.advice for finding in found)


@pytest.mark.parametrize("name", [*SAID, *SILENT])
def test_the_notice_says_only_what_the_pack_says(name: str) -> None:
    assert ("does not cover you" in advice_of(name)) is (name in SAID)


def test_the_notice_states_no_certainty() -> None:
    advice = advice_of("district-part-f")
    assert "may have to answer" in advice
    assert "unlawful" not in advice
    assert "breach" not in advice


def test_officers_are_not_told_what_is_said_of_members() -> None:
    assert "does not cover you" not in advice_of("district-part-f", role="officer")
