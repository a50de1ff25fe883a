"""Measures speed, start-up, memory, growth and scores; writes docs/benchmarks.md and its plots.

`make bench` runs it. Everything is measured in this one run on this machine; peers are given the same
posts and shown as ratios. Posts come from `../shared/data` where that lies beside the checkout, else from
our own corpus. `--quick` leaves the peers and the scores out.
"""

from __future__ import annotations

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # before numpy: one core is what is measured

import argparse
import json
import platform
import resource
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import plots

import wardmote
from wardmote.core import scan
from wardmote.core.checker import Checker
from wardmote.core.draft import compiled
from wardmote.core.meaning import Meaning
from wardmote.core.normalise import normalise
from wardmote.core.post import Post, read_post
from wardmote.core.rule import Gap, Rule
from wardmote.packs.library import Library
from wardmote.rules.catalogue import all_rules

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"
PAGE = ROOT / "docs" / "benchmarks.md"
BIN = Path(sys.executable).parent
WHATSAPP = 39_666
MEASURED = dict(scan.measured_groups())
SCORES = [
    ("cases", "cases-dev"), ("cases", "challenge-dev"), ("ordinary", "ordinary-dev"), ("ordinary", "ordinary-political"),
    ("labelled", "abuse-political"), ("labelled", "abuse-reddit"), ("labelled", "hate-forum"), ("labelled", "abuse-tweets"),
]  # fmt: skip


def ordinary_posts() -> tuple[str, list[dict[str, object]]]:
    """The posts that speed is measured on, and where they are from."""
    path = SHARED / "data" / "ordinary-political.jsonl"
    if path.exists():
        return "ordinary-political", [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]
    rows = (ROOT / "training" / "corpus" / "ordinary.tsv").read_text("utf-8").splitlines()
    return "our own ordinary posts", [
        {"id": str(number), "text": row.split("\t", 1)[1].replace("\\n", "\n")}
        for number, row in enumerate(rows)
        if "\t" in row
    ]


def as_post(row: dict[str, object]) -> Post:
    """One row as a post of the check contract."""
    known = ("id", "text", "platform", "kind", "account", "author", "context", "at", "shares", "media")
    return read_post({key: row[key] for key in known if row.get(key) is not None})


def rate(work: Callable[[], int], *, least: float = 1.0, tries: int = 3) -> float:
    """The best rate (items a second) of some tries, each at least `least` seconds long."""
    best = 0.0
    for _ in range(tries):
        done, start = 0, time.perf_counter()
        while time.perf_counter() - start < least:
            done += work()
        best = max(best, done / (time.perf_counter() - start))
    return best


def percentiles(checker: Checker, posts: list[Post]) -> tuple[float, float, float]:
    """p50, p99 and the longest, in milliseconds, of checking one post at a time, words and meaning."""
    for post in posts[:200]:
        checker.check(post)
    times = []
    for post in posts:
        start = time.perf_counter()
        checker.check(post)
        times.append((time.perf_counter() - start) * 1000)
    cuts = statistics.quantiles(times, n=100)
    return cuts[49], cuts[98], max(times)


def cold_start(arguments: list[str], tries: int = 7) -> float:
    """The median wall time, in seconds, of one command from a cold process."""
    times = []
    for _ in range(tries):
        start = time.perf_counter()
        subprocess.run([BIN / "wardmote", *arguments], capture_output=True, check=False)
        times.append(time.perf_counter() - start)
    return statistics.median(times)


class Copy(Rule):
    """A rule again under another code, for the cost of as many rules again; what is measured is the scan."""

    def __init__(self, rule: Rule, number: int) -> None:
        self.code = f"{rule.code}-{number}"  # type: ignore[misc]
        self.title, self.topic, self.serves = rule.title, rule.topic, rule.serves  # type: ignore[misc]
        self.patterns = rule.patterns  # type: ignore[misc]

    def look(self, draft: object) -> Iterator[object]:  # type: ignore[override]
        """Nothing: what is measured is the scan."""
        del draft
        return iter(())


def grouped_copies(times: int) -> dict[str, int]:
    """The measured groups, and for each further copy of the rules as many groups again."""
    first = MEASURED
    apart = 1 + max(first.values(), default=0)
    copies = {f"{code}-{number}": group + number * apart for code, group in first.items() for number in range(1, times)}
    return first | copies


def growth(pack: object, posts: list[Post]) -> tuple[list[tuple[float, float]], list[tuple[float, float]]]:
    """(patterns, µs a post) for one, two and four times the rules; (characters, ms) for long texts."""
    rules = list(all_rules())
    by_rules: list[tuple[float, float]] = []
    for times in (1, 2, 4):
        scan.measured_groups = lambda times=times: grouped_copies(times)  # type: ignore[assignment,misc]
        many = rules + [Copy(rule, number) for number in range(1, times) for rule in rules]
        checker = Checker(pack, many)  # type: ignore[arg-type]
        for _ in checker.check_many(posts):
            pass
        speed = rate(lambda checker=checker: sum(1 for _ in checker.check_many(posts)), least=0.5)  # type: ignore[misc]
        by_rules.append((sum(len(rule.patterns) for rule in many), 1e6 / speed))
    words = " ".join(post.text for post in posts)
    words = (words * (1 + 100_000 // len(words)))[:100_000]
    checker = Checker(pack, rules, Meaning.load())  # type: ignore[arg-type]
    by_length: list[tuple[float, float]] = []
    for length in (100, 1_000, 3_000, 10_000, 30_000, 100_000):
        post = read_post({"id": "1", "text": words[:length]})
        checker.check(post)
        times = []
        for _ in range(5):
            start = time.perf_counter()
            checker.check(post)
            times.append((time.perf_counter() - start) * 1000)
        by_length.append((length, min(times)))
    return by_rules, by_length


def one_pattern_at_a_time(posts: list[Post]) -> float:
    """Posts a second with the same patterns tried one `re` at a time, on texts already normalised."""
    sources = [
        pattern.trigger if isinstance(pattern, Gap) else pattern
        for rule in all_rules()
        for pattern in rule.patterns.values()
    ]
    patterns = [compiled(source) for source in sources]
    texts = [normalise(post.text).norm for post in posts[:200]]

    def work() -> int:
        for text in texts:
            for pattern in patterns:
                pattern.search(text)
        return len(texts)

    return rate(work, least=0.5, tries=2)


def memory(rows: list[dict[str, object]], *, meaning: bool) -> int:
    """The peak resident memory (MB) of a fresh process that checks all posts once."""
    code = (
        "import json, sys, resource\n"
        "from datetime import datetime, UTC\n"
        "from wardmote.jobs.check import Desk, read_entry\n"
        f"desk = Desk('model', datetime.now(UTC), meaning={meaning})\n"
        "checker = desk.checker()\n"
        "for report in checker.check_many(read_entry(line) for line in sys.stdin): report.as_json()\n"
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)\n"
    )
    feed = "".join(json.dumps({"id": row["id"], "text": row["text"]}) + "\n" for row in rows)
    done = subprocess.run([sys.executable, "-c", code], input=feed, capture_output=True, text=True, check=True)
    return int(done.stdout)


def peers(texts: list[str]) -> dict[str, float | str]:
    """Posts a second of each peer on the same texts, measured in a virtual environment of their own."""
    venv = ROOT / ".work" / "bench-venv"
    python = venv / "bin" / "python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", venv], check=True)
        install = [
            python,
            "-m",
            "pip",
            "install",
            "--quiet",
            "--require-hashes",
            "-r",
            ROOT / "requirements-bench.lock",
        ]
        if subprocess.run(install, check=False).returncode:
            return {"peers": "could not be installed"}
    done = subprocess.run(
        [python, ROOT / "scripts" / "bench_peers.py"],
        input=json.dumps(texts),
        capture_output=True,
        text=True,
        check=False,
    )
    lines = [line for line in done.stdout.splitlines() if line.startswith("{")]
    return json.loads(lines[-1]) if lines else {"peers": f"failed: {done.stderr[-300:]}"}


def scores() -> list[tuple[str, str]]:
    """What `../shared/tools/score` prints for each set that is there, under pack `model`."""
    found = []
    for kind, name in SCORES:
        path = SHARED / "data" / f"{name}.jsonl"
        if not path.exists():
            continue
        done = subprocess.run(
            [sys.executable, SHARED / "tools" / "score", kind, path, "--pack", "model"],
            cwd=ROOT, env={**os.environ, "WARDMOTE": str(BIN / "wardmote")}, capture_output=True, text=True, check=False,
        )  # fmt: skip
        found.append((name, done.stdout.rstrip() or done.stderr[-500:]))
    return found


def main() -> int:
    """Measure all and write the page."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--quick", action="store_true")
    quick = options.parse_args().quick
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    source, rows = ordinary_posts()
    posts = [as_post(row) for row in rows]
    pack, _ = Library().pack_on("model", None)
    rules = all_rules()
    words_only, whole = Checker(pack, rules), Checker(pack, rules, Meaning.load())
    lines: list[str] = []
    say = lines.append

    def bulk(checker: Checker) -> float:
        for _ in checker.check_many(posts):
            pass
        return rate(lambda: sum(1 for _ in checker.check_many(posts)))

    fast, full = bulk(words_only), bulk(whole)
    p50, p99, longest = percentiles(whole, posts)
    many = (posts * (1 + WHATSAPP // len(posts)))[:WHATSAPP]
    start = time.perf_counter()
    for _ in whole.check_many(many):
        pass
    archive = time.perf_counter() - start
    say("# Benchmarks\n")
    say("Made by `make bench`; measured, never written by hand. One core; the posts are real political posts")
    say(
        f"({source}, {len(posts)} of them, mean {statistics.mean(len(post.text) for post in posts):.0f} characters), pack `model`,"
    )
    say(f"{len(rules)} rules, {sum(len(rule.patterns) for rule in rules)} patterns, wardmote {wardmote.__version__},")
    say(f"Python {platform.python_version()} on {platform.machine()}.\n")
    say("| what | measured | wanted |\n|---|---|---|")
    say(f"| one draft, all rules and layers, p50 | {p50:.2f} ms | ≤ 2 ms |")
    say(f"| the same, p99 (longest) | {p99:.2f} ms ({longest:.1f} ms) | ≤ 10 ms |")
    say(
        f"| `wardmote check “…”` from a cold start, median | {cold_start(['check', '--pack', 'coventry', 'See you on Saturday.']):.2f} s | ≤ 0.4 s |"
    )
    say(f"| bulk, full findings, words only | {fast:,.0f} posts/s | ≥ 50,000 |")
    say(f"| bulk, full findings, with meaning | {full:,.0f} posts/s | ≥ 10,000 |")
    say(f"| {WHATSAPP:,} messages, with meaning | {archive:.1f} s | < 5 s |")
    say(
        f"| peak memory, words only / with meaning | {memory(rows, meaning=False)} / {memory(rows, meaning=True)} MB | ≤ 300 MB |"
    )
    by_rules, by_length = growth(pack, posts)
    plots.line(ROOT / "docs" / "benchmarks-rules.svg", by_rules, "patterns", "µs a post (words only)")
    plots.line(ROOT / "docs" / "benchmarks-length.svg", by_length, "characters", "ms a text (all layers)", log=True)
    say("\n## Growth\n")
    say("| patterns | µs a post |\n|---|---|")
    lines += [f"| {count:,.0f} | {cost:.1f} |" for count, cost in by_rules]
    say("\n![Cost against the number of patterns](benchmarks-rules.svg)\n")
    say("| characters | ms |\n|---|---|")
    lines += [f"| {count:,.0f} | {cost:.2f} |" for count, cost in by_length]
    say("\n![Cost against the length of the text](benchmarks-length.svg)\n")
    if not quick:
        say("## Peers, same posts, same run\n")
        say(
            "Each does another job (personal data, profanity) than the whole of ours; ratios are to our words-only bulk rate.\n"
        )
        say("| peer | posts/s | Wardmote is |\n|---|---|---|")
        alone = one_pattern_at_a_time(posts)
        say(f"| our own patterns, one `re` at a time | {alone:,.0f} | {fast / alone:,.0f} × |")
        for name, speed in peers([post.text for post in posts]).items():
            say(
                f"| {name} | {speed:,.0f} | {fast / speed:,.0f} × |"
                if isinstance(speed, float)
                else f"| {name} | {speed} | |"
            )
        found = scores()
        if found:
            say("\n## Scores on the development sets\n")
            say(
                "By `../shared/tools/score`, pack `model`. The sets are for measuring: nothing is made from them, but where"
            )
            say(
                "[0003](decisions/0003-meaning.md) says otherwise (then the figure here is optimistic, and that page gives the fair one).\n"
            )
            for name, text in found:
                say(f"### {name}\n\n```\n{text}\n```\n")
    PAGE.write_text("\n".join(lines).rstrip() + "\n", "utf-8")
    print(PAGE.read_text("utf-8"))
    print(f"peak memory of this run: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
