"""What the repository holds, we wrote: no example, corpus line or case repeats the measuring material.

Runs of eight words are compared with everything in `../shared/data`, `../shared/seeds` and
`../shared/policies-dev`; shorter runs are everybody's English.
"""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from wardmote.core.examples import plain
from wardmote.packs.cases import load_cases
from wardmote.packs.library import Library
from wardmote.rules.catalogue import all_rules

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"
RUN = 8
FOLLOWING = 4

pytestmark = pytest.mark.skipif(not SHARED.exists(), reason="../shared is not here")


def runs(text: str) -> set[str]:
    words = re.findall(r"[a-z0-9']+", text.lower().replace("’", "'"))
    return {" ".join(words[start : start + RUN]) for start in range(len(words) - RUN + 1)}


@pytest.fixture(scope="module")
def theirs() -> set[str]:
    found: set[str] = set()
    for path in sorted((SHARED / "data").glob("*.jsonl")):
        for line in path.read_text("utf-8").splitlines():
            row = json.loads(line)
            found |= runs(" ".join(str(row.get(key) or "") for key in ("post_text", "text", "bio")))
            found |= runs(str((row.get("shares") or {}).get("text") or ""))
    for folder in ("seeds", "policies-dev"):
        for path in sorted((SHARED / folder).glob("*.txt")):
            found |= runs(path.read_text("utf-8"))
    return found


def test_rules_examples_are_ours(theirs: set[str]) -> None:
    for rule in all_rules():
        for example in rule.examples:
            shared = runs(plain(example.text)) & theirs
            assert not shared, (rule.code, shared)


def test_the_corpus_is_ours(theirs: set[str]) -> None:
    for path in sorted((ROOT / "training" / "corpus").glob("*.tsv")):
        for line in path.read_text("utf-8").splitlines():
            shared = runs(line.split("\t", 1)[1]) & theirs
            assert not shared, (path.name, shared)


def test_cases_and_gists_are_ours(theirs: set[str]) -> None:
    for name in Library().names():
        path = ROOT / "src/wardmote/packs/councils/cases" / f"{name}.yaml"
        if path.exists():
            for case in load_cases(path, {clause.id for clause in Library().newest(name).clauses}):
                shared = runs(str(case.post["text"])) & theirs
                assert not shared, (path.name, shared)
    for clause in Library().newest("model").clauses:
        assert not runs(clause.gist) & theirs, clause.id


def test_pages_are_ours(theirs: set[str]) -> None:
    # Titles and definitions of statutes run to eight words, so a page repeats only where several runs follow on.
    for path in [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")]:
        if path.name == "benchmarks.md":
            continue
        shared = runs(path.read_text("utf-8")) & theirs
        assert len(shared) < FOLLOWING, (path.name, shared)
