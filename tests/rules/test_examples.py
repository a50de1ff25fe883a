"""Every example of every rule: the rule's own tests."""

from __future__ import annotations

from pathlib import Path

import pytest

from wardmote.core.examples import try_example
from wardmote.core.meaning import Meaning
from wardmote.core.rule import Example, Rule
from wardmote.packs.catalogue import catalogue
from wardmote.rules.catalogue import all_rules

CASES = [
    pytest.param(rule, example, id=f"{rule.code}-{type(example).__name__.lower()}-{number}")
    for rule in all_rules()
    for number, example in enumerate(rule.examples)
]


@pytest.fixture(scope="session")
def meaning() -> Meaning:
    return Meaning.load()


@pytest.mark.parametrize(("rule", "example"), CASES)
def test_example(rule: Rule, example: Example, meaning: Meaning) -> None:
    others = all_rules() if "shared-findings" in rule.wakes_on else ()
    wrong = try_example(rule, example, catalogue().defaults(), meaning, others=others)
    assert wrong is None, wrong


def test_every_folder_is_a_topic() -> None:
    for rule in all_rules():
        folder = Path(rule.__module__.replace(".", "/")).parent.name
        assert folder.replace("_", "-") == rule.topic, rule.code
