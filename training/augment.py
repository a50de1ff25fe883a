"""More text for the teacher to label: our posts with words exchanged for their neighbours in meaning, and posts spliced."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    import random  # noqa: TID251 - seeded, and only where the table is made

_WORD = re.compile(r"[A-Za-z']+|[^A-Za-z']+")


def neighbours(words: list[str], table: np.ndarray, nearest: int = 12, most: int = 12000) -> dict[str, list[str]]:
    """For each of the ``most`` first whole words, its ``nearest`` by cosine in the distilled ``table``."""
    keep = [i for i, word in enumerate(words) if word.isalpha() and len(word) > 2][: most + 4000]
    unit = table[keep] / (np.linalg.norm(table[keep], axis=1, keepdims=True) + 1e-9)
    found: dict[str, list[str]] = {}
    for at in range(0, len(keep), 1000):
        close = unit[at : at + 1000] @ unit.T
        best = np.argpartition(-close, nearest + 1, axis=1)[:, : nearest + 1]
        for row, picks in enumerate(best):
            own = keep[at + row]
            found[words[own]] = [words[keep[j]] for j in picks if keep[j] != own and close[row, j] > 0.45]
    return found


def variants(texts: list[str], words: list[str], table: np.ndarray, each: int, rng: random.Random) -> list[str]:
    """``each`` new texts for each of ``texts``: words exchanged (a quarter of them), or the head of one with another's tail."""
    near = neighbours(words, table)
    out = []
    for text in texts:
        for _ in range(each):
            kind = rng.random()
            if kind < 0.3:
                other = rng.choice(texts)
                mine, theirs = text.split(" "), other.split(" ")
                cut, from_ = rng.randrange(len(mine) + 1), rng.randrange(len(theirs) + 1)
                new = " ".join(mine[:cut] + theirs[from_:])[:400] or text
            elif kind < 0.4:
                mine = text.split(" ")
                start = rng.randrange(len(mine))
                new = " ".join(mine[start : start + rng.randrange(4, 16)])
            else:
                share = rng.choice((0.15, 0.25, 0.4))
                parts = []
                for part in _WORD.findall(text):
                    options = near.get(part.lower())
                    new_part = part
                    if options and rng.random() < share:
                        swap = rng.choice(options)
                        new_part = swap.title() if part[0].isupper() else swap
                        if part.isupper() and len(part) > 2:
                            new_part = swap.upper()
                    parts.append(new_part)
                new = "".join(parts)
            out.append(new)
    return out
