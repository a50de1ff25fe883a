"""Things that hold of every rule, so that none is added half done."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from wardmote.core.draft import compiled
from wardmote.core.rule import Finds, Gap, Passes, Rule
from wardmote.core.words import TOPICS
from wardmote.packs.catalogue import catalogue
from wardmote.rules.catalogue import all_rules

HEADINGS = ("## What it looks for", "## Why councils ask", "## What to do instead", "## What it cannot see")
DISALLOWED = [
    line
    for line in Path(__file__).with_name("disallowed_names.txt").read_text("utf-8").split("\n")
    if line and not line.startswith("#")
]
RULES = [pytest.param(rule, id=rule.code) for rule in all_rules()]
TEXT_CONTROLS = [*range(10, 40), 41, 42, 43, 72, 74, 76, 78, 79, 81, 83, 85]


@pytest.mark.parametrize("rule", RULES)
def test_it_is_documented_under_the_fixed_headings(rule: Rule) -> None:
    page = sys.modules[type(rule).__module__].__doc__ or ""
    at = [page.find(heading) for heading in HEADINGS]
    assert -1 not in at, [heading for heading, place in zip(HEADINGS, at, strict=True) if place < 0]
    assert at == sorted(at)
    assert "…" not in page.split("## What it looks for")[0]


@pytest.mark.parametrize("rule", RULES)
def test_it_is_named_and_placed(rule: Rule) -> None:
    module = type(rule).__module__.split(".")
    assert module[-1].replace("_", "-") == rule.code
    assert module[-2].replace("_", "-") == rule.topic
    assert rule.topic in TOPICS
    assert rule.title
    assert not any(rule.code.startswith(prefix) for prefix in DISALLOWED)


@pytest.mark.parametrize("rule", RULES)
def test_it_serves_controls_that_exist(rule: Rule) -> None:
    assert rule.serves
    assert set(rule.serves) <= set(catalogue().controls)


@pytest.mark.parametrize("rule", RULES)
def test_it_has_six_finds_and_six_near_misses(rule: Rule) -> None:
    finds = [example for example in rule.examples if isinstance(example, Finds)]
    passes = [example for example in rule.examples if isinstance(example, Passes)]
    assert len(finds) >= 6
    assert len(passes) >= 6
    assert all(example.because for example in rule.examples)
    texts = [(example.text, str(example.post), str(example.settings)) for example in rule.examples]
    assert len(set(texts)) == len(texts)


@pytest.mark.parametrize("rule", RULES)
def test_a_duty_says_where_and_when_it_was_read(rule: Rule) -> None:
    if rule.duty is not None:
        assert rule.duty.source
        assert rule.duty.checked_on < rule.duty.review_by


@pytest.mark.parametrize("rule", RULES)
def test_its_patterns_stay_in_the_common_subset(rule: Rule) -> None:
    for pattern in rule.patterns.values():
        for source in (pattern.trigger, pattern.pattern) if isinstance(pattern, Gap) else (pattern,):
            compiled(source)
            assert not any(mark in source for mark in ("(?=", "(?!", "(?<=", "(?<!", "(?P=", "\\1")), source
            assert source == source.lower() or "\\" in source, f"patterns read lower case: {source}"


def test_codes_are_unique() -> None:
    codes = [rule.code for rule in all_rules()]
    assert len(set(codes)) == len(codes)


def test_every_text_control_has_a_rule() -> None:
    served = {key for rule in all_rules() for key in rule.serves}
    missing = [
        control.key
        for control in catalogue().controls.values()
        if control.number in TEXT_CONTROLS and control.key not in served
    ]
    assert not missing


def test_one_rule_a_sense() -> None:
    senses = [rule.sense for rule in all_rules() if rule.sense is not None]
    assert len(set(senses)) == len(senses)
