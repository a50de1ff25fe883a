"""Finds which rules' patterns do well in one set together, and writes src/wardmote/core/data/scan_groups.json.

Greedy and measured: the dearest rule first, each rule goes to the set whose time grows least by it. Times
are those of warm automata over our own ordinary posts (and `../shared/data/ordinary-political.jsonl` where that
lies beside the checkout). Any grouping gives the same answers; this one gives them fast.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

import re2

from wardmote.core.normalise import fold_plainly
from wardmote.core.rule import Gap
from wardmote.core.scan import _options
from wardmote.rules.catalogue import all_rules

ROOT = Path(__file__).resolve().parent.parent
PATH = ROOT / "src" / "wardmote" / "core" / "data" / "scan_groups.json"
MOST = 6.0
"""Microseconds a post above which no rule joins a set."""


def texts() -> list[bytes]:
    """Ordinary posts as the scan sees them."""
    rows = (ROOT / "training" / "corpus" / "ordinary.tsv").read_text("utf-8").splitlines()
    found = [row.split("\t", 1)[1] for row in rows if "\t" in row]
    political = ROOT.parent / "shared" / "data" / "ordinary-political.jsonl"
    if political.exists():
        found += [json.loads(line)["text"] for line in political.read_text("utf-8").splitlines() if line.strip()][:2000]
    return [(fold_plainly(text) or "").encode() for text in found]


def cost(sources: list[str], posts: list[bytes]) -> float:
    """Microseconds a post of one set holding these patterns, once warm."""
    group = re2.Set.SearchSet(_options())
    for source in sources:
        group.Add(source)
    group.Compile()
    match = group._set.Match
    best = float("inf")
    for _ in range(3):
        start = time.perf_counter()
        for post in posts:
            match(post)
        best = min(best, time.perf_counter() - start)
    return best / len(posts) * 1e6


def main() -> int:
    """Measure, group and write."""
    posts = texts()
    patterns = {
        rule.code: [pattern.trigger if isinstance(pattern, Gap) else pattern for pattern in rule.patterns.values()]
        for rule in all_rules()
        if rule.patterns
    }
    alone = {code: cost(sources, posts) for code, sources in patterns.items()}
    groups: list[tuple[list[str], list[str], float]] = []
    for code in sorted(patterns, key=lambda code: (-alone[code], code)):
        grown = [(cost(sources + patterns[code], posts), number) for number, (_, sources, _) in enumerate(groups)]
        options = [(after - groups[number][2], after, number) for after, number in grown if after <= MOST]
        if options and min(options)[0] < alone[code] - 0.05:
            _, after, number = min(options)
            codes, sources, _ = groups[number]
            groups[number] = ([*codes, code], sources + patterns[code], after)
        else:
            groups.append(([code], list(patterns[code]), alone[code]))
        print(
            f"{code}: {alone[code]:.2f} µs alone; {len(groups)} sets, {sum(each[2] for each in groups):.2f} µs in all",
            flush=True,
        )
    result = {"made_by": "scripts/group_patterns.py", "groups": [sorted(codes) for codes, _, _ in groups]}
    PATH.write_text(json.dumps(result, indent=1) + "\n", "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
