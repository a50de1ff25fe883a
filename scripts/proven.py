"""Records what the tests proved: which rules' examples passed, and which named tests."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from wardmote.packs.catalogue import catalogue

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

_EXAMPLE = re.compile(r"test_examples\.py::test_example\[(?P<code>.+)-(?:finds|passes|unsure)-\d+\]")
FORMAT = 1


class Recorder:
    """A pytest plugin that gathers outcomes and writes them as `proven.json`.

    Passes are counted by rule; other tests by node id without parameters (all must pass). No time and
    no machine is recorded, so the same outcome writes the same bytes.
    """

    def __init__(self, root: Path) -> None:
        self.path = root / "src" / "wardmote" / "packs" / "proven.json"
        self.rules: dict[str, dict[str, int]] = {}
        self.tests: dict[str, str] = {}

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Take one outcome; a failure in any phase counts, a pass only of the call itself."""
        if report.when != "call" and not report.failed:
            return
        example = _EXAMPLE.search(report.nodeid)
        if example:
            counts = self.rules.setdefault(example["code"], {"examples": 0, "passed": 0, "failed": 0})
            counts["examples"] += 1
            counts["failed" if report.failed else "passed"] += 1
            return
        name = report.nodeid.split("[", 1)[0]
        if report.failed or self.tests.get(name) == "failed":
            self.tests[name] = "failed"
        elif report.passed:
            self.tests[name] = "passed"

    def write(self) -> None:
        """Write the result file."""
        named = {
            test for control in catalogue().controls.values() for tests in control.engine.values() for test in tests
        }
        result = {
            "format": FORMAT,
            "rules": dict(sorted(self.rules.items())),
            "tests": {name: state for name, state in sorted(self.tests.items()) if name in named},
        }
        self.path.write_text(json.dumps(result, indent=1, ensure_ascii=False) + "\n", "utf-8")
