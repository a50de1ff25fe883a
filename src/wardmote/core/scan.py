"""Finds which rules a text wakes: every rule's patterns in compiled sets, one pass over the text.

The sets are built whole and then never altered, once a process and pack revision; work spreads over
processes, not threads. Each set holds the patterns of some rules only: patterns with gaps multiply one
another's states, and which rules do well together was measured (`data/scan_groups.json`).
"""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

import re2

from wardmote.core.draft import compiled
from wardmote.core.rule import Gap

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from wardmote.core.rule import Rule

MEMORY = 24 << 20
"""Bytes that one set's automaton may take before it starts afresh; there are about ten sets."""


def _options() -> re2.Options:
    options = re2.Options()
    options.max_mem = MEMORY
    options.log_errors = False
    options.never_nl = False
    return options


class PatternSet:
    """Named patterns, matched together.

    sources: one regular expression a pattern, in the subset where RE2 and `re.ASCII` agree.
    groups: numbers of the patterns that share a set; all share one where none are given.
    Raises ValueError, naming the pattern, for one that RE2 does not take.
    """

    def __init__(self, sources: Sequence[str], groups: Sequence[Sequence[int]] | None = None) -> None:
        self.sources = tuple(sources)
        self._sets: list[tuple[Callable[[bytes], list[int]], tuple[int, ...], object]] = []
        for members in groups if groups is not None else [range(len(self.sources))]:
            if members:
                self._build(tuple(members))

    def _build(self, members: tuple[int, ...]) -> None:
        """Add a set of these patterns; one too large for its memory becomes two."""
        group = re2.Set.SearchSet(_options())
        for number in members:
            try:
                group.Add(self.sources[number])
            except re2.error as error:
                message = f"pattern not taken by RE2: {self.sources[number]!r}: {error}"
                raise ValueError(message) from error
        try:
            group.Compile()
        except re2.error as error:
            if len(members) == 1:
                message = f"pattern too large for a set: {self.sources[members[0]][:200]!r}: {error}"
                raise ValueError(message) from error
            half = len(members) // 2
            self._build(members[:half])
            self._build(members[half:])
            return
        # The wrapper's own Match encodes and copies once more for every set.
        self._sets.append((group._set.Match, members, group))  # noqa: SLF001

    def matching(self, text: str) -> list[int]:
        """The numbers of the patterns that match somewhere in the text, in order."""
        encoded = text.encode("utf-8", "replace")
        found: list[int] = []
        for match, members, _ in self._sets:
            hits = match(encoded)
            if hits:
                found += [members[hit] for hit in hits]
        found.sort()
        return found

    def matching_many(self, texts: Sequence[str]) -> list[list[int]]:
        """The same for many texts: set by set, so that each automaton stays in the processor's cache."""
        encoded = [text.encode("utf-8", "replace") for text in texts]
        found: list[list[int]] = [[] for _ in texts]
        for match, members, _ in self._sets:
            for place, hits in enumerate(map(match, encoded)):
                if hits:
                    found[place] += [members[hit] for hit in hits]
        return found


@cache
def measured_groups() -> dict[str, int]:
    """Rule code -> number of the set that its patterns are in, as `scripts/group_patterns.py` measured it.

    Patterns with gaps multiply one another's states when they share an automaton; apart, each is cheap.
    A rule that is not listed joins those that are in no group.
    """
    text = files("wardmote.core").joinpath("data/scan_groups.json").read_text("utf-8")
    groups: list[list[str]] = json.loads(text)["groups"]
    return {code: number for number, codes in enumerate(groups) for code in codes}


class RuleScan:
    """The patterns of all rules together with, for each, the rule and the pattern's name."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        self.owners: list[tuple[int, str]] = []
        sources: list[str] = []
        placed = measured_groups()
        groups: dict[int, list[int]] = {}
        for number, rule in enumerate(rules):
            for name, pattern in rule.patterns.items():
                groups.setdefault(placed.get(rule.code, -1), []).append(len(sources))
                self.owners.append((number, name))
                sources.append(pattern.trigger if isinstance(pattern, Gap) else pattern)
        self.patterns = PatternSet(sources, list(groups.values()))

    def wake(self, text: str) -> dict[int, tuple[str, ...]]:
        """Rule number -> names of its patterns that match the text."""
        return self._woken(self.patterns.matching(text))

    def wake_many(self, texts: Sequence[str]) -> list[dict[int, tuple[str, ...]]]:
        """The same for many texts."""
        return [self._woken(hits) for hits in self.patterns.matching_many(texts)]

    def _woken(self, hits: list[int]) -> dict[int, tuple[str, ...]]:
        woken: dict[int, tuple[str, ...]] = {}
        for hit in hits:
            number, name = self.owners[hit]
            woken[number] = (*woken[number], name) if number in woken else (name,)
        return woken


def alone(source: str, text: str) -> bool:
    """Whether one pattern matches, by Python's `re`: what the tests compare the set with."""
    return compiled(source).search(text) is not None
