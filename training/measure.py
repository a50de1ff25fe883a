"""Measure a scorer on the shared data, which stays outside the repository: one dictionary of figures a scorer.

A scorer gives one number a sense for each text. Alarms are set at one false-alarm rate on held-out ordinary posts, and
every file is then counted at those thresholds; also, free of thresholds, how much abuse is seen when nine in ten of the
same file's harmless posts are left alone.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np
from corpus_files import ABUSE, ABUSIVE

if TYPE_CHECKING:
    from pathlib import Path

Scorer = Callable[[list[str]], np.ndarray]
ABUSE_FILES = ("abuse-political", "abuse-reddit", "abuse-tweets", "hate-forum")


def rows_of(path: Path) -> list[dict[str, object]]:
    """The JSON objects of a file, one a line."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


class Data:
    """The measuring files in ``folder``; ``skip`` is the name of a file that the scorer was trained on."""

    def __init__(self, folder: Path) -> None:
        self.files = {path.stem: rows_of(path) for path in sorted(folder.glob("*.jsonl"))}
        for rows in self.files.values():
            for row in rows:
                row["words"] = row.get("post_text") or row.get("text") or ""
        self.names = ("cases-dev", "challenge-dev", "ordinary-dev", "ordinary-political", *ABUSE_FILES)

    def texts(self, name: str) -> list[str]:
        """The posts of one file."""
        return [str(row["words"]) for row in self.files[name]]


def area(score: np.ndarray, flag: np.ndarray) -> float:
    """Chance that a flagged post scores above a harmless one (area under the curve)."""
    order = np.argsort(score, kind="stable")
    ranks = np.empty(len(score))
    ranks[order] = np.arange(1, len(score) + 1)
    hits = int(flag.sum())
    return float((ranks[flag].sum() - hits * (hits + 1) / 2) / max(1, hits * (len(flag) - hits)))


def thresholds_at(scores: np.ndarray, rate: float) -> np.ndarray:
    """Per sense, the least number that no more than ``rate`` of ``scores`` (n ordinary posts, senses) exceed."""
    ordered = np.sort(scores, axis=0)
    return ordered[min(len(ordered) - 1, int(np.ceil(len(ordered) * (1 - rate))))]


def figures(scores: dict[str, np.ndarray], data: Data, senses: list[str], cut: np.ndarray) -> dict[str, float]:
    """The figures at thresholds ``cut`` (a number a sense), as shares of 1."""
    out: dict[str, float] = {}
    abuse = [j for j, sense in enumerate(senses) if sense == ABUSE or sense in ABUSIVE]
    for name in ("ordinary-political", "ordinary-dev"):
        out[name] = float((scores[name] > cut).any(1).mean())
    for name in ABUSE_FILES:
        flag = np.array([bool(row["flag"]) for row in data.files[name]])
        alarm = (scores[name] > cut).any(1)
        out[f"{name} seen"], out[f"{name} left"] = float(alarm[flag].mean()), float((~alarm[~flag]).mean())
        top = (scores[name][:, abuse] - cut[abuse]).max(1)
        out[f"{name} seen@90"] = float((top[flag] > np.quantile(top[~flag], 0.9)).mean())
        out[f"{name} auc"] = area(top, flag)
    for name in ("cases-dev", "challenge-dev"):
        rows = data.files[name]
        alarm = scores[name] > cut
        flag = np.array([row["expected"] == "flag" for row in rows])
        right = np.array(
            [any(alarm[i, j] and s in row["topics"] for j, s in enumerate(senses)) for i, row in enumerate(rows)]
        )
        abused = np.array(
            [alarm[i, senses.index(ABUSE)] and bool(ABUSIVE & set(row["topics"])) for i, row in enumerate(rows)]
        )
        out[f"{name} seen"] = float(alarm.any(1)[flag].mean())
        out[f"{name} right"] = float((right | abused)[flag].mean())
        out[f"{name} left"] = float((~alarm.any(1))[~flag].mean())
    return out


def at_two_per_cent(
    scores: dict[str, np.ndarray], data: Data, senses: list[str], ordinary: np.ndarray
) -> dict[str, float]:
    """``figures`` with the rate on ``ordinary`` (scores of held-out posts) turned until 2 % of ordinary-political alarm.

    Only for comparing architectures: the thresholds that ship are set on our own posts.
    """
    low, high = 1e-5, 0.2
    for _ in range(24):
        middle = (low * high) ** 0.5
        cut = thresholds_smooth(ordinary, middle)
        if (scores["ordinary-political"] > cut).any(1).mean() > 0.02:
            high = middle
        else:
            low = middle
    cut = thresholds_smooth(ordinary, low)
    return {"rate": low, **figures(scores, data, senses, cut)}


def thresholds_smooth(scores: np.ndarray, rate: float) -> np.ndarray:
    """As ``thresholds_at``, with a Gaussian tail fitted to the logits where ``rate`` is finer than the posts allow."""
    n = len(scores)
    if rate * n >= 8:
        return thresholds_at(scores, rate)
    top = np.sort(scores, axis=0)
    anchor, spread = top[int(n * (1 - 8 / n))], top[int(n * (1 - 8 / n))] - top[int(n * 0.95)]
    steps = np.log((8 / n) / rate) / np.log(0.05 / (8 / n))
    return anchor + spread * steps


def show(title: str, found: dict[str, float]) -> str:
    """One line a scorer for the record."""
    f = found
    parts = [f"{title:28}", f"pol {f['ordinary-political']:.3f} dev {f['ordinary-dev']:.3f}"]
    for name in ABUSE_FILES:
        short = name.split("-")[1]
        parts.append(
            f"{short} {f[name + ' seen']:.2f}/{f[name + ' left']:.2f} @90 {f[name + ' seen@90']:.2f} auc {f[name + ' auc']:.2f}"
        )
    for name in ("cases-dev", "challenge-dev"):
        parts.append(
            f"{name[:5]} seen {f[name + ' seen']:.2f} right {f[name + ' right']:.2f} left {f[name + ' left']:.2f}"
        )
    return " | ".join(parts)
