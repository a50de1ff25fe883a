"""What the test suite proved: the result file that turns a declared control into a working one.

The file is written by the suite, never by hand:
`{"rules": {code: {"passed": n, "failed": n, "examples": n}}, "tests": {node id: "passed" | …}, "engine": …}`.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from wardmote.packs.errors import Fault, PackError, Place

if TYPE_CHECKING:
    from collections.abc import Mapping

PATH = Path(__file__).with_name("proven.json")


@dataclass(frozen=True, slots=True)
class RuleResult:
    """How a rule's own examples came out."""

    passed: int
    failed: int
    examples: int

    @property
    def proven(self) -> bool:
        """Whether every example passed, and there was one."""
        return self.failed == 0 and self.passed >= self.examples > 0


@dataclass(frozen=True, slots=True)
class Proof:
    """Results by rule code and by test."""

    rules: Mapping[str, RuleResult] = field(default_factory=dict)
    tests: Mapping[str, str] = field(default_factory=dict)

    def rule_lacks(self, code: str) -> str:
        """Why a rule is not proven, or nothing."""
        result = self.rules.get(code)
        if result is None:
            return f"rule {code}: no result"
        if result.proven:
            return ""
        told = f"{result.failed} of {result.examples} examples fail" if result.failed else "not every example was run"
        return f"rule {code}: {told}"

    def test_lacks(self, node: str) -> str:
        """Why a test is not proven, or nothing. A test with parameters passes where each of them does."""
        results = [state for name, state in self.tests.items() if name == node or name.startswith(f"{node}[")]
        if not results:
            return f"{node}: no result"
        return "" if all(state == "passed" for state in results) else f"{node}: does not pass"


def read_proof(path: Path = PATH) -> Proof:
    """The results in a file; none where there is no file. Raises PackError where it holds something else."""
    try:
        data = json.loads(path.read_bytes())
    except FileNotFoundError:
        return Proof()
    except (OSError, ValueError, RecursionError) as error:
        raise PackError(
            [Fault(Place(str(path)), f"cannot read the results: {error}", hint="run the tests again")]
        ) from None
    try:
        return _proof_of(data)
    except (AttributeError, KeyError, TypeError, ValueError):
        raise PackError(
            [Fault(Place(str(path)), "this is not a result file of the tests", hint="run the tests again")]
        ) from None


def _proof_of(data: dict[str, Any]) -> Proof:
    rules = {
        str(code): RuleResult(int(entry["passed"]), int(entry["failed"]), int(entry["examples"]))
        for code, entry in data.get("rules", {}).items()
    }
    return Proof(rules, {str(node): str(state) for node, state in data.get("tests", {}).items()})
