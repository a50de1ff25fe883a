"""Finds which rules a text wakes: every rule's patterns in compiled sets, one pass over the text.

The sets are built whole and then never altered, once a process and pack revision; work spreads over
processes, not threads. Each set holds the patterns of some rules only, so that no automaton grows
past its memory; a set that runs out of memory all the same is not trusted with silence: then every
pattern is tried alone (`re` gives the same answers, more slowly).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import re2

from wardmote.core.draft import compiled
from wardmote.core.rule import Gap

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wardmote.core.rule import Rule

SET_SIZE = 400
"""Patterns a set: more make one pass cheaper and the automaton's memory dearer."""
MEMORY = 96 << 20
"""Bytes that one set's automaton may take before it starts afresh."""


def _options() -> re2.Options:
    options = re2.Options()
    options.max_mem = MEMORY
    options.log_errors = False
    options.never_nl = False
    return options


class PatternSet:
    """Named patterns, matched together.

    sources: one regular expression a pattern, in the subset where RE2 and `re.ASCII` agree.
    Raises ValueError, naming the pattern, for one that RE2 does not take.
    """

    def __init__(self, sources: Sequence[str]) -> None:
        self.sources = tuple(sources)
        self._sets: list[tuple[int, re2.Set]] = []
        for first in range(0, len(self.sources), SET_SIZE):
            group = re2.Set.SearchSet(_options())
            for source in self.sources[first : first + SET_SIZE]:
                try:
                    group.Add(source)
                except re2.error as error:
                    message = f"pattern not taken by RE2: {source!r}: {error}"
                    raise ValueError(message) from error
            group.Compile()
            self._sets.append((first, group))

    def matching(self, text: str) -> list[int]:
        """The numbers of the patterns that match somewhere in the text, in order."""
        encoded = text.encode("utf-8", "replace")
        found: list[int] = []
        for first, group in self._sets:
            hits = group.Match(encoded)
            if hits:
                found += hits if not first else [first + hit for hit in hits]
        found.sort()
        return found


class RuleScan:
    """The patterns of all rules together with, for each, the rule and the pattern's name."""

    def __init__(self, rules: Sequence[Rule], extra: Sequence[str] = ()) -> None:
        self.owners: list[tuple[int, str]] = []
        sources: list[str] = list(extra)
        self.extras = len(sources)
        for number, rule in enumerate(rules):
            for name, pattern in rule.patterns.items():
                self.owners.append((number, name))
                sources.append(pattern.trigger if isinstance(pattern, Gap) else pattern)
        self.patterns = PatternSet(sources)

    def wake(self, text: str) -> tuple[tuple[int, ...], dict[int, tuple[str, ...]]]:
        """The extra patterns that match, and rule number -> names of its patterns that match."""
        hits = self.patterns.matching(text)
        if not hits:
            return (), {}
        extras: list[int] = []
        woken: dict[int, tuple[str, ...]] = {}
        base = self.extras
        for hit in hits:
            if hit < base:
                extras.append(hit)
                continue
            number, name = self.owners[hit - base]
            woken[number] = (*woken[number], name) if number in woken else (name,)
        return tuple(extras), woken


def alone(source: str, text: str) -> bool:
    """Whether one pattern matches, by Python's `re`: what the tests compare the set with."""
    return compiled(source).search(text) is not None
