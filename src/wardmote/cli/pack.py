"""`wardmote pack`: the councils there are, their clauses, how much of each works, and their cases."""

from __future__ import annotations

import json
import sys
import textwrap
from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse

_MARK = {"works": "works   ", "partly": "partly  ", "waiting": "waiting ", "guidance": "guidance"}


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to the command line."""
    command = commands.add_parser("pack", help="councils' protocols: list, show, coverage, test")
    verbs = command.add_subparsers(dest="verb", metavar="VERB", required=True)
    listing = verbs.add_parser("list", help="the councils there are")
    listing.set_defaults(run=run_list)
    showing = verbs.add_parser("show", help="a council's clauses and settings")
    showing.add_argument("name", metavar="NAME|FILE")
    showing.set_defaults(run=run_show)
    coverage = verbs.add_parser("coverage", help="every clause, its controls and whether they work")
    coverage.add_argument("name", metavar="NAME|FILE")
    coverage.add_argument("--format", choices=("text", "jsonl"), default="text")
    coverage.set_defaults(run=run_coverage)
    testing = verbs.add_parser("test", help="try a pack's cases (a file of posts with what must be said of each)")
    testing.add_argument("file", metavar="FILE", help="a pack, or a file of cases")
    testing.set_defaults(run=run_test)


def _today() -> datetime:
    return datetime.now(UTC)  # noqa: TID251 - the command line is where the clock is read


def run_list(options: argparse.Namespace) -> int:
    """Print the councils, one a line."""
    del options
    from wardmote.jobs.packs import listed

    for name, title, version, clauses in listed(_today()):
        print(f"{name:24} {title} ({version}; {clauses} clauses)")
    return 0


def run_show(options: argparse.Namespace) -> int:
    """Print one pack: its clauses in document order."""
    from wardmote.jobs.packs import pack_named
    from wardmote.packs.errors import PackError

    try:
        pack = pack_named(options.name, _today())
    except PackError as error:
        print(error, file=sys.stderr)
        return 2
    since = f", in force from {pack.in_force_from:%-d %B %Y}" if pack.in_force_from else ""
    print(f"{pack.title} ({pack.name}), version {pack.version}{since}")
    print(f"nation: {pack.nation}; revision {pack.revision[:12]}; {len(pack.clauses)} clauses")
    for role, contact in pack.contacts.items():
        print(f"  {role.replace('-', ' ')}: {contact}")
    for clause in pack.clauses:
        controls = ", ".join(use.key for use in clause.controls) or "no control"
        print(f"\n{clause.id}  [{clause.effective.value}; {clause.audience.value}; {clause.topic}]")
        print(textwrap.fill(clause.gist, 84, initial_indent="    ", subsequent_indent="    "))
        print(f"    {controls}")
    return 0


def run_coverage(options: argparse.Namespace) -> int:
    """Print the state of every clause, computed from the rules and the suite's result file."""
    from wardmote.jobs.packs import coverage_of, text_sides
    from wardmote.packs.errors import PackError

    try:
        rows = coverage_of(options.name, _today())
    except PackError as error:
        print(error, file=sys.stderr)
        return 2
    counts: dict[str, int] = {}
    for row in rows:
        counts[row["state"]] = counts.get(row["state"], 0) + 1
        if options.format == "jsonl":
            print(json.dumps(row, ensure_ascii=False))
            continue
        missing = f"  – missing: {'; '.join(row['missing'])}" if row["missing"] else ""
        line = f"{_MARK[row['state']]}  {row['clause']:22} {', '.join(row['controls']) or '-'}{missing}"
        print(textwrap.fill(line, 110, subsequent_indent=" " * 12))
    if options.format == "text":
        sides, proven = text_sides(options.name, _today())
        counted = ", ".join(f"{number} {state}" for state, number in sorted(counts.items()))
        print(f"\n{counted} of {len(rows)} clauses.")
        print(
            f"Of its {sides} controls with a text side (what this command checks), {proven} are proven by their tests."
        )
    return 0


def run_test(options: argparse.Namespace) -> int:
    """Try the cases of a pack; exit 1 where one fails, 2 where the file cannot be read."""
    from wardmote.jobs.packs import try_cases
    from wardmote.packs.errors import PackError

    try:
        tried, failures = try_cases(options.file, _today())
    except PackError as error:
        print(error, file=sys.stderr)
        return 2
    for failure in failures:
        print(failure)
    print(f"{tried - len(failures)} passed, {len(failures)} failed")
    return 1 if failures else 0
