"""Splits a hashtag into words: by its capitals, digits and underscores, else by a list of common words."""

from __future__ import annotations

import math
from functools import cache, lru_cache
from importlib.resources import files

from wardmote.core.lazily import lazily

_CAMEL = lazily(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|\d+|[^\W\d_]+")
_LONGEST = 20


@cache
def _costs() -> dict[str, float]:
    """Word -> cost: the rarer, the dearer. The list is ordered by how common a word is."""
    path = files("wardmote.core").joinpath("data/words.txt")
    words = path.read_text("utf-8").split()
    return {word: math.log(10 + rank) + 1.5 for rank, word in enumerate(words)}


@lru_cache(maxsize=4096)
def split_hashtag(tag: str) -> tuple[str, ...]:
    """The words of a hashtag (without its `#`), in lower case; joined they are the tag's letters."""
    pieces = _CAMEL.findall(tag) if "_" not in tag else [part for part in tag.split("_") if part]
    if "".join(pieces).lower() != tag.replace("_", "").lower() or "_" in tag:
        return (tag.lower(),)
    words: list[str] = []
    for piece in pieces:
        lower = piece.lower()
        if len(lower) > 4 and len(pieces) <= 2 and lower.isascii() and lower.isalpha():
            words += _cut(lower)
        else:
            words.append(lower)
    return tuple(words)


def _cut(run: str) -> list[str]:
    """The cheapest way to read a run of letters as words; the run itself where none is cheap."""
    costs = _costs()
    if run in costs or len(run) > 60:
        return [run]
    best: list[tuple[float, int]] = [(0.0, 0)]
    for end in range(1, len(run) + 1):
        options = [
            (best[start][0] + costs.get(run[start:end], 12.0 + 6.0 * (end - start)), start)
            for start in range(max(0, end - _LONGEST), end)
        ]
        best.append(min(options))
    words: list[str] = []
    end = len(run)
    while end:
        start = best[end][1]
        words.append(run[start:end])
        end = start
    words.reverse()
    unknown = sum(len(word) for word in words if word not in costs)
    return [run] if unknown * 2 > len(run) else words
