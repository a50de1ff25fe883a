"""Throws generated posts, lines and packs at the check for a while; stops at the first that it cannot bear.

`make fuzz` runs five minutes of it (SECONDS=…), with a new seed each time, printed so that a failure can be
run again; a seeded sample of the same runs in `make test`.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import tempfile
import time
import traceback
from datetime import UTC, datetime
from pathlib import Path

from wardmote.core.examples import plain
from wardmote.jobs.check import Desk, answer
from wardmote.packs.errors import PackError
from wardmote.packs.library import Library
from wardmote.rules.catalogue import all_rules

SLOWEST = 5.0
"""Seconds that one generated post may take."""
WHEN = datetime(2026, 5, 1, 12, tzinfo=UTC)
ODD = [
    "", " ", "\u0000", "\u202e", "\u200b", "\u0301" * 9, "\ud800", "😀\u200d👩\u200d🚀", "ﬁ", "İ", "ß", "&amp;", "&#0;", "&#x110000;",
    "f***", "#", "#aB", "@", "http://", "\n\n\n", '"', "'", "“", "»", "9" * 40, "a@b", "()[]{}", "\\", "%s", "{}", "\t", "\r", "٣", "ด",
]  # fmt: skip
VALUES = [
    None,
    True,
    0,
    -1,
    1e308,
    "",
    "x",
    [],
    {},
    [None],
    {"a": []},
    "2026-02-30",
    "9999-12-31T23:59:59Z",
    "0001-01-01",
    [[[]]],
]


def words() -> list[str]:
    """Words that wake the rules: those of their own examples."""
    return sorted({word for rule in all_rules() for example in rule.examples for word in plain(example.text).split()})


class Maker:
    """Makes one generated input after another from a seed."""

    def __init__(self, seed: int) -> None:
        self.dice = random.Random(seed)
        self.words = words()
        self.posts = [example.post for rule in all_rules() for example in rule.examples]
        self.packs = [path.read_text("utf-8") for path in sorted(Library().find("coventry").parent.glob("*.yaml"))]

    def text(self) -> str:
        """A text of real words and odd pieces, seldom very long."""
        dice = self.dice
        count = dice.choice([0, 1, 3, 10, 30, 100, 100, 3_000 if dice.random() < 0.05 else 20])
        pieces = [dice.choice(ODD) if dice.random() < 0.15 else dice.choice(self.words) for _ in range(count)]
        text = dice.choice([" ", " ", "", "\n", ". "]).join(pieces)
        return text * dice.choice([1, 1, 1, 1, 200]) if len(text) < 200 else text

    def post(self) -> object:
        """A post of the contract, often with fields out of an example, sometimes with something wrong."""
        dice = self.dice
        entry: dict[str, object] = {"id": str(dice.randrange(99)), "text": self.text(), **dice.choice(self.posts)}
        if dice.random() < 0.3:
            entry["shares"] = {"text": self.text(), "author": dice.choice(self.words)}
        if dice.random() < 0.2:
            entry["media"] = [
                {"path": dice.choice(["a.jpg", "/dev/zero", "\u0000", "..", "x.mp4"]), "alt": self.text()}
            ]
        if dice.random() < 0.3:
            self._spoil(entry)
        return entry

    def _spoil(self, entry: dict[str, object]) -> None:
        node: object = entry
        while isinstance(node, dict) and node:
            key = self.dice.choice(sorted(node))
            if self.dice.random() < 0.5 or not isinstance(node[key], dict):
                node[key] = self.dice.choice(VALUES)
                return
            node = node[key] = dict(node[key])

    def line(self) -> str:
        """A line of JSON, sometimes torn."""
        line = json.dumps(self.post())
        if self.dice.random() < 0.1:
            at = self.dice.randrange(len(line) + 1)
            line = line[:at] + self.dice.choice(["", "{", '"', "\\u", "]", "NaN"]) + line[at + self.dice.randrange(9) :]
        return line

    def pack(self) -> str:
        """A council's file with some lines lost, doubled or spoilt."""
        lines = self.dice.choice(self.packs).split("\n")
        for _ in range(self.dice.randrange(1, 6)):
            at = self.dice.randrange(len(lines))
            change = self.dice.randrange(4)
            if change == 0:
                del lines[at]
            elif change == 1:
                lines.insert(at, lines[self.dice.randrange(len(lines))])
            elif change == 2:
                lines[at] = lines[at].replace(":", self.dice.choice(["", "::", ": [", ": &a"]), 1)
            else:
                lines[at] = " " * self.dice.randrange(9) + lines[at].strip()
        return "\n".join(lines)


def try_one(maker: Maker, desk: Desk, folder: Path) -> None:
    """One generated post, and now and then a pack; raises for whatever should not be."""
    line = maker.line()
    start = time.perf_counter()
    report = answer(desk, line, 1)
    took = time.perf_counter() - start
    json.dumps(report)
    if took > SLOWEST:
        raise AssertionError(f"{took:.1f} s for {line[:300]}")
    for finding in report.get("findings", ()):
        if "in" in finding:
            continue
        text = json.loads(line)["text"]
        if text[finding["start"] : finding["end"]] != finding["quote"]:
            raise AssertionError(f"the quote is not the words: {finding} in {line[:300]}")
    if maker.dice.random() < 0.02:
        path = folder / "fuzzed.yaml"
        path.write_text(maker.pack(), "utf-8")
        try:
            Library().pack_on(str(path), WHEN)
        except PackError as error:
            if not str(error):
                raise AssertionError("a pack refused without a word") from error


def main() -> int:
    """Run until the time is up; exit 1 with the seed at the first failure."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--seconds", type=float, default=300)
    options.add_argument("--seed", type=int, default=None)
    chosen = options.parse_args()
    seed = chosen.seed if chosen.seed is not None else random.SystemRandom().randrange(1 << 32)
    desk = Desk("model", WHEN)
    end = time.monotonic() + chosen.seconds
    tried = 0
    with tempfile.TemporaryDirectory() as folder:
        while time.monotonic() < end:
            maker = Maker(seed + tried)
            try:
                try_one(maker, desk, Path(folder))
            except Exception:  # noqa: BLE001 - whatever it is, it is the finding
                traceback.print_exc()
                print(f"failed at --seed {seed + tried} after {tried:,} inputs")
                return 1
            tried += 1
    print(f"{tried:,} inputs borne; first seed {seed}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
