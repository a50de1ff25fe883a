"""Runs the tests, writes what they proved, and counts the skips by reason in the last line.

What a full run proved goes to `src/wardmote/packs/proven.json`, which the coverage of a pack is computed
from. With WARDMOTE_NO_SKIPS set, any skip but one for the reasons allowed below fails the run.
"""

from __future__ import annotations

import collections
import os
import re
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "scripts"))

from proven import Recorder  # noqa: E402 - the path above comes first

ALLOWED = re.compile(r"\.\./shared is not here|not beside this repository")
"""Reasons that a skip may have even where none is wanted: material that lies beside a checkout, not in it."""


class Skips:
    """Collects the reasons of skipped tests."""

    def __init__(self) -> None:
        self.reasons: collections.Counter[str] = collections.Counter()

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.skipped and isinstance(report.longrepr, tuple):
            self.reasons[str(report.longrepr[2]).removeprefix("Skipped: ")] += 1


def main() -> int:
    """Run pytest on the arguments given; returns its exit code, or 1 for a skip that is not allowed."""
    arguments = [argument for argument in sys.argv[1:] if argument]
    skips = Skips()
    whole = not any(argument.startswith("tests") for argument in arguments) and "-k" not in arguments
    recorder = Recorder(ROOT)
    code = int(pytest.main(arguments, plugins=[skips, recorder]))
    if whole and code == 0:
        recorder.write()
    counted = ", ".join(f"{number} × {reason}" for reason, number in skips.reasons.most_common()) or "none"
    print(f"skipped: {counted}")
    unwanted = [reason for reason in skips.reasons if not ALLOWED.search(reason)]
    if os.environ.get("WARDMOTE_NO_SKIPS") and unwanted:
        print(f"these skips are not allowed here: {unwanted}", file=sys.stderr)
        return 1
    return code


if __name__ == "__main__":
    sys.exit(main())
