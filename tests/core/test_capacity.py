"""Capacity: proposed with reasons under each council's stance; a disclaimer switches nothing off."""

from __future__ import annotations

import pytest

from wardmote.core.checker import Checker
from wardmote.core.post import read_post
from wardmote.packs.library import Library

HOLIDAY = {
    "id": "1",
    "text": "Lovely week on the coast, the kids loved every minute.",
    "account": {"kind": "personal", "audience": "public", "bio": "Dad of two"},
    "author": {"role": "councillor"},
}
STANCES = {
    "welwyn-hatfield": "appears",
    "district-part-f": "appears",
    "councillor-policy": "appears",
    "coventry": "appears",
    "south-hams-west-devon": "private",
}


def judgement(name: str, **changes: object) -> str:
    checker = Checker(Library().pack_on(name, None)[0], [])
    return checker.check(read_post({**HOLIDAY, **changes})).capacity.judgement


@pytest.mark.parametrize(("name", "expected"), STANCES.items())
def test_each_stance_of_the_five_packs(name: str, expected: str) -> None:
    assert judgement(name) == expected


def test_acting_as_if_is_asked_of_public_posts_and_of_private_ones_on_council_business() -> None:
    locked = {"kind": "personal", "audience": "private"}
    assert judgement("district-part-f", account=locked) == "private"
    assert (
        judgement("district-part-f", account=locked, text="Our budget cuts at full council will shock you.")
        == "appears"
    )
    assert judgement("district-part-f", account={"kind": "councillor", "audience": "private"}) == "appears"
    assert judgement("welwyn-hatfield", account=locked) == "appears"


@pytest.mark.parametrize("name", STANCES)
def test_a_disclaimer_switches_nothing_off(name: str) -> None:
    bio = {"kind": "personal", "bio": "Cllr for Elm Park. All views my own, nothing to do with the council."}
    assert judgement(name, account=bio) in ("appears", "acting")


def test_acting_is_seen_in_the_words() -> None:
    assert judgement("welwyn-hatfield", text="I've asked officers to look at the bins in my ward.") == "acting"


def test_the_councils_own_account_is_acting() -> None:
    assert judgement("coventry", account={"kind": "corporate"}) == "acting"


def test_the_reasons_speak_of_what_a_reader_sees() -> None:
    checker = Checker(Library().pack_on("coventry", None)[0], [])
    post = read_post({**HOLIDAY, "account": {"kind": "councillor"}, "text": "Committee tonight about the budget."})
    why = checker.check(post).capacity.why
    assert "reader sees" in why
    assert "council business" in why
