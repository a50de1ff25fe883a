"""Scope: every platform and kind of post is read, the private ones too, and capacity is proposed, not ruled."""

from __future__ import annotations

import pytest

from wardmote.core.checker import Checker
from wardmote.core.known import KINDS, PLATFORMS
from wardmote.core.post import read_post
from wardmote.packs.library import Library
from wardmote.rules.catalogue import all_rules

INSULT = "Cllr Barlow is a pathetic little clown and a moron."


@pytest.fixture(scope="module")
def checker() -> Checker:
    return Checker(Library().pack_on("coventry", None)[0], all_rules())


@pytest.mark.parametrize("platform", PLATFORMS)
def test_every_platform_is_read(checker: Checker, platform: str) -> None:
    report = checker.check(read_post({"id": "1", "text": INSULT, "platform": platform}))
    assert report.findings


@pytest.mark.parametrize("kind", KINDS)
def test_every_platform_and_kind_is_read(checker: Checker, kind: str) -> None:
    report = checker.check(read_post({"id": "1", "text": INSULT, "kind": kind}))
    assert report.findings


@pytest.mark.parametrize("platform", ["other", None])
def test_an_unknown_platform_is_in_scope(checker: Checker, platform: str | None) -> None:
    report = checker.check(read_post({"id": "1", "text": INSULT, "platform": platform}))
    assert report.findings
