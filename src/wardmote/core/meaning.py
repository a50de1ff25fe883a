"""Weigh what has no keyword: a small committed table gives each post a certainty per topic ("sense").

A post is cut into tokens (``meaning_words``); each token has a row of numbers; the mean of the rows and the largest values
of a convolution over neighbouring rows go through one hidden layer to one number a sense. The table was distilled from
MiniLM and trained on our own posts by ``training/make_table.py``: see ``docs/decisions/0003-meaning.md`` for what trained
it and how well it does, and ``data/meaning.NOTICE.md`` for the licences.

The same text gives the same numbers in any batch and on any machine: rows and weights are whole numbers on fixed grids, so
every sum is exact whatever its order, and the results are rounded to six decimals. No network, no clock, numpy alone.
"""

from __future__ import annotations

import hashlib
import json
import math
import re
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import numpy.typing as npt

from wardmote.core.meaning_words import UNKNOWN, Words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

__all__ = ["Meaning", "UnableToTrustTable"]

_Whole = npt.NDArray[np.int16]
_Rows = npt.NDArray[np.intp]
_Numbers = npt.NDArray[np.float64]

DEFAULT_TABLE: Final = Path(__file__).parent / "data" / "meaning.table"
MAGIC: Final = b"WARDMEAN"
FORMAT: Final = 1
#: Certainties below this are left out of ``weigh``.
FAINT: Final = 0.05
#: A post of more tokens is weighed in overlapping windows, and the highest certainty counts: a sentence must not drown.
WINDOW: Final = 96
STRIDE: Final = 64
#: Texts weighed together inside ``weigh_many``: bounds the memory, changes no result.
TOGETHER: Final = 2048
#: Pooled values, hidden values and weights are multiples of this, so that their sums in float64 are exact.
GRID: Final = 1024.0
_SENTENCE = re.compile(r"[^\s.!?…\n][^.!?…\n]*(?:[.!?…]+(?=\S)(?!\s)[^.!?…\n]*)*[.!?…]*[\"'”’)\]]*")


class UnableToTrustTable(ValueError):
    """The meaning table is missing, damaged, of another format, or not the one whose digest is committed beside it."""


class Meaning:
    """A loaded table. Safe to share between threads: what it caches is the same whoever fills it in."""

    def __init__(self, content: bytes, digest: str) -> None:
        """``content``: the bytes of a table file; ``digest``: their SHA-256 in hex. Use ``load``.

        Raises UnableToTrustTable when the bytes do not describe a table of this format.
        """
        self.digest: Final = digest
        try:
            header, arrays = _unpack(content)
            self.senses: Final[tuple[str, ...]] = tuple(header["senses"])
            #: Per sense: the certainty from which to say "think", and the one from which it is sure.
            self.thresholds: Final[Mapping[str, tuple[float, float]]] = MappingProxyType(
                {sense: (float(pair[0]), float(pair[1])) for sense, pair in header["thresholds"].items()}
            )
            tokens = bytes(arrays["vocabulary"]).decode("utf-8").split("\n")
            self._words = Words(dict(zip(tokens, range(len(tokens)), strict=True)))
            self._table = arrays["table"]
            self._step = arrays["step"].astype(np.float64)
            self._filters = arrays["filters"].astype(np.float32)
            self._shift = int(header["shift"])
            self._filter_step = arrays["filter_step"].astype(np.float64)
            self._filter_bias = arrays["filter_bias"].astype(np.float64)
            self._hidden = arrays["hidden"].astype(np.float64) / GRID
            self._hidden_bias = arrays["hidden_bias"].astype(np.float64) / GRID
            self._direct = arrays["direct"].astype(np.float64) / GRID
            self._top = arrays["top"].astype(np.float64) / GRID
            self._bias = arrays["bias"].astype(np.float64)
            self._slope = arrays["slope"].astype(np.float64)
        except (KeyError, IndexError, TypeError, ValueError) as fault:
            raise UnableToTrustTable(
                f"the meaning table does not hold what format {FORMAT} asks for: {fault}"
            ) from fault
        rows = self._table.shape[0]
        self._width, _, self._channels = self._filters.shape
        # Filled in row by row, as each is first needed: the row's share in the windows it stands in, a filter place each.
        self._shares: list[_Whole] = [np.zeros((rows, self._channels), dtype=np.int16) for _ in range(self._width)]
        self._ready: npt.NDArray[np.bool_] = np.zeros(rows, dtype=np.bool_)
        self._ready[0] = True

    @classmethod
    def load(cls, path: Path | None = None) -> Meaning:
        """The table at ``path`` (the one shipped, by default), read once a process and path.

        Beside it lies ``<name>.sha256`` with its digest in hex; raises UnableToTrustTable when they disagree or either is
        missing. The digest guards against damage and mix-ups, not against somebody who can change both files.
        """
        return _load(str((path or DEFAULT_TABLE).resolve()))

    def weigh(self, text: str) -> dict[str, float]:
        """Certainty (0..1) of each sense in ``text`` taken as a whole, without those below ``FAINT``; highest first."""
        certain = self._certainties([self._words.read(text)])[0]
        found = [(sense, value) for sense, value in zip(self.senses, certain.tolist(), strict=True) if value >= FAINT]
        return dict(sorted(found, key=lambda item: (-item[1], item[0])))

    def weigh_many(self, texts: Sequence[str]) -> _Numbers:
        """Certainties (0..1) of ``texts``: an array (len(texts), len(senses)). Agrees with ``weigh`` on each text."""
        read = self._words.read
        out = np.empty((len(texts), len(self.senses)))
        for at in range(0, len(texts), TOGETHER):
            out[at : at + TOGETHER] = self._certainties([read(text) for text in texts[at : at + TOGETHER]])
        return out

    def strongest(self, text: str, sense: str) -> tuple[int, int]:
        """Start and end (code points of ``text``) of the sentence that weighs most for ``sense``; the first of equals.

        A text of one sentence gives the text without the white space around it; an empty one gives (0, 0). Raises KeyError
        for a sense that the table has no head for.
        """
        if sense not in self.senses:
            raise KeyError(sense)
        spans = [match.span() for match in _SENTENCE.finditer(text)]
        if len(spans) < 2:
            stripped = text.strip()
            start = text.find(stripped) if stripped else 0
            return start, start + len(stripped)
        weighed = self.weigh_many([text[start:end] for start, end in spans])[:, self.senses.index(sense)]
        return spans[int(np.argmax(weighed))]

    def _certainties(self, posts: list[list[int]]) -> _Numbers:
        windows: list[list[int]] = []
        owners: list[int] = []
        for number, rows in enumerate(posts):
            if len(rows) <= WINDOW:
                windows.append(rows or [UNKNOWN])
                owners.append(number)
            else:
                for at in range(0, len(rows) - WINDOW + STRIDE, STRIDE):
                    windows.append(rows[at : at + WINDOW])
                    owners.append(number)
        values = self._logits(windows)
        if len(windows) > len(posts):
            most = np.full((len(posts), len(self.senses)), -np.inf)
            np.maximum.at(most, np.asarray(owners), values)
            values = most
        scaled = np.clip(values * self._slope + self._bias, -30.0, 30.0)
        certain: _Numbers = np.round(1.0 / (1.0 + np.exp(-scaled)), 6)
        return certain

    def _logits(self, windows: list[list[int]]) -> _Numbers:
        count = len(windows)
        if not count:
            return np.empty((0, len(self.senses)))
        if count == 1:
            return self._layers(*self._pool_one(windows[0]))
        # Longest first: at each position only the posts that reach so far take part, with no padding.
        lengths = np.fromiter(map(len, windows), dtype=np.int64, count=count)
        order = np.argsort(-lengths, kind="stable")
        longest = int(lengths[order[0]])
        flat = np.fromiter(_chain(windows), dtype=np.intp, count=int(lengths.sum()))
        self._prepare(flat)
        starts = np.cumsum(lengths) - lengths
        before, after = (self._width - 1) // 2, self._width // 2
        block: _Rows = np.zeros((longest + before + after, count), dtype=np.intp)
        rank = np.empty(count, dtype=np.intp)
        rank[order] = np.arange(count)
        block[np.arange(len(flat)) - np.repeat(starts, lengths) + before, np.repeat(rank, lengths)] = flat
        ordered = lengths[order]
        sums: _Whole = np.zeros((count, self._table.shape[1]), dtype=np.int16)
        peaks: _Whole = np.full((count, self._channels), np.iinfo(np.int16).min, dtype=np.int16)
        for place in range(longest):
            active = int(np.searchsorted(-ordered, -place, side="left"))
            sums[:active] += self._table.take(block[place + before, :active], axis=0)
            seen = self._shares[0].take(block[place, :active], axis=0)
            for step in range(1, self._width):
                seen += self._shares[step].take(block[place + step, :active], axis=0)
            np.maximum(peaks[:active], seen, out=peaks[:active])
        values = self._layers(ordered, sums, peaks)
        out = np.empty_like(values)
        out[order] = values
        return out

    def _pool_one(self, rows: list[int]) -> tuple[npt.NDArray[np.int64], _Whole, _Whole]:
        before, after = (self._width - 1) // 2, self._width // 2
        flat = np.array([0] * before + rows + [0] * after, dtype=np.intp)
        self._prepare(flat)
        count = len(rows)
        seen = self._shares[0].take(flat[:count], axis=0)
        for step in range(1, self._width):
            seen += self._shares[step].take(flat[step : step + count], axis=0)
        sums = self._table.take(flat[before : before + count], axis=0).sum(axis=0, dtype=np.int16, keepdims=True)
        return np.array([count], dtype=np.int64), sums, seen.max(axis=0, keepdims=True)

    def _prepare(self, rows: _Rows) -> None:
        """Fill in what ``rows`` need. Whole numbers below 2**24 in float32: the product is exact in any order."""
        if self._ready.take(rows).all():
            return
        # Not numpy.unique: its first call in a process takes 36 ms of imports.
        wanted = np.zeros(len(self._ready), dtype=np.bool_)
        wanted[rows] = True
        new = np.flatnonzero(wanted & ~self._ready)
        wide = self._table[new].astype(np.float32)
        for step in range(self._width):
            self._shares[step][new] = (wide @ self._filters[step]).astype(np.int32) >> self._shift
        self._ready[new] = True

    def _layers(self, lengths: npt.NDArray[np.int64], sums: _Whole, peaks: _Whole) -> _Numbers:
        mean = sums.astype(np.float64) * self._step / lengths[:, None]
        peak = np.maximum(peaks.astype(np.float64) * self._filter_step + self._filter_bias, 0.0)
        pooled = np.rint(np.concatenate([mean, peak], axis=1) * GRID) / GRID
        hidden = np.rint(np.maximum(pooled @ self._hidden + self._hidden_bias, 0.0) * GRID) / GRID
        values: _Numbers = pooled @ self._direct + hidden @ self._top
        return values


def _chain(windows: list[list[int]]) -> Iterable[int]:
    for window in windows:
        yield from window


def _unpack(content: bytes) -> tuple[dict[str, Any], dict[str, npt.NDArray[Any]]]:
    """Header and arrays of a table file: magic, format, header length, JSON header, then arrays at multiples of 64."""
    if content[:8] != MAGIC:
        raise ValueError("it does not begin with the mark of a meaning table")
    made, length = (int.from_bytes(content[at : at + 4], "little") for at in (8, 12))
    if made != FORMAT:
        raise ValueError(f"it is of format {made}; this release reads format {FORMAT}")
    header: dict[str, Any] = json.loads(content[16 : 16 + length])
    arrays: dict[str, npt.NDArray[Any]] = {}
    for name, place in header["arrays"].items():
        shape = tuple(place["shape"])
        flat = np.frombuffer(content, dtype=np.dtype(place["type"]), count=math.prod(shape), offset=place["at"])
        arrays[name] = flat.reshape(shape)
    return header, arrays


@lru_cache(maxsize=4)
def _load(path: str) -> Meaning:
    table = Path(path)
    try:
        content = table.read_bytes()
        expected = table.with_suffix(".sha256").read_text(encoding="ascii").split()[0]
    except (OSError, UnicodeDecodeError, IndexError) as fault:
        raise UnableToTrustTable(
            f"the meaning table {table.name}, or its digest beside it, cannot be read: {fault}"
        ) from fault
    digest = hashlib.sha256(content).hexdigest()
    if digest != expected:
        raise UnableToTrustTable(
            f"the meaning table {table.name} is not the one that was committed: its SHA-256 is {digest}, "
            f"{table.stem}.sha256 says {expected}. Restore both files from the release, or make them anew with "
            "training/make_table.py"
        )
    return Meaning(content, digest)
