"""The shared set finds what each pattern finds alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wardmote.core.normalise import normalise
from wardmote.core.rule import Gap
from wardmote.core.scan import PatternSet, alone
from wardmote.rules.catalogue import all_rules

SOURCES = [
    pattern.trigger if isinstance(pattern, Gap) else pattern
    for rule in all_rules()
    for pattern in rule.patterns.values()
]
SET = PatternSet(SOURCES)
WORDS = sorted({word for rule in all_rules() for example in rule.examples for word in example.text.split()})
WELSH = ["yn", "y", "cyngor", "ŵyn", "diolch", "llwyd", "a'r", "pobl", "gwych"]

pieces = st.sampled_from([*WORDS, *WELSH]) if WORDS else st.sampled_from(WELSH)


@given(st.lists(pieces | st.text(max_size=6), max_size=30))
def test_the_set_agrees_with_each_pattern_alone(words: list[str]) -> None:
    text = normalise(" ".join(words)).norm
    expected = [number for number, source in enumerate(SOURCES) if alone(source, text)]
    assert SET.matching(text) == expected


def test_a_long_text_does_not_silence_the_set() -> None:
    rules_text = " ".join(example.text for rule in all_rules() for example in rule.examples)
    text = normalise(rules_text).norm
    text = (text * (1 + 200_000 // max(1, len(text))))[:200_000]
    found = set(SET.matching(text))
    assert {number for number, source in enumerate(SOURCES) if alone(source, text)} == found


def test_a_pattern_that_re2_does_not_take_is_named() -> None:
    with pytest.raises(ValueError, match="not taken by RE2"):
        PatternSet([r"(?<=a)b"])


def test_every_pattern_compiles_in_both() -> None:
    for source in SOURCES:
        assert isinstance(alone(source, "nothing"), bool)
