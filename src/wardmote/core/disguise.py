"""Uncovers one disguised word: masked (`f***`), leet (`sh1t`), drawn out (`fuuuck`).

A word is uncovered only to one of the words that people mask (`data/maskable.txt`), with the endings
of English; anything else stays as it was written.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from importlib.resources import files

_ENDINGS = (
    "", "s", "es", "ed", "er", "ers", "ing", "in", "y", "ty", "ting", "ter", "ters", "head", "heads",
    "face", "hole", "holes", "wit", "wits", "er's", "e", "en", "ish", "able", "up", "off", "ry", "d",
)  # fmt: skip
_LEET = str.maketrans({"0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "@": "a", "$": "s", "!": "i", "7": "t"})
_DIGITS = str.maketrans("01345", "oieas")
_WILD = re.compile(r"[*#%^@$!]")
_RUN = re.compile(r"([a-z])\1{2,}")


@cache
def _words() -> tuple[tuple[str, ...], frozenset[str]]:
    lines = files("wardmote.core").joinpath("data/maskable.txt").read_text("utf-8").splitlines()
    stems = [line.strip() for line in lines if line.strip() and not line.startswith("#")]
    words = list(dict.fromkeys(stem + ending for ending in _ENDINGS for stem in stems))
    words += [stem[:-1] + ending for stem in stems if stem.endswith("e") for ending in ("ing", "ed", "er")]
    words += [stem + stem[-1] + ending for stem in stems for ending in ("ing", "ed", "er") if len(stem) <= 4]
    return tuple(words), frozenset(words)


@cache
def _by_first() -> dict[str, tuple[str, ...]]:
    index: dict[str, list[str]] = {}
    for word in _words()[0]:
        index.setdefault(word[0], []).append(word)
    return {first: tuple(words) for first, words in index.items()}


@lru_cache(maxsize=4096)
def fitting_word(token: str) -> str | None:
    """The word that a disguised token (lower case) most likely stands for, or None.

    Letters that are shown must be right; each mask stands for one letter, and only where no word
    fits so for one or more. A mask needs a first letter and no more than three masks a shown letter.
    """
    known = _words()[1]
    plain = token.translate(_LEET)
    if plain in known:
        return plain
    drawn = _RUN.sub(r"\1", plain)
    if drawn in known:
        return drawn
    twice = _RUN.sub(r"\1\1", plain)
    if twice in known:
        return twice
    if not _WILD.search(token) or not (token[0].isalpha() or token[0] in "@$"):
        return None
    first = token[0].translate(_LEET)
    shown = sum(char.isalnum() for char in token)
    if shown * 3 < len(token) - shown:
        return None
    bounds = token[1:].translate(_DIGITS)
    exact = re.compile("".join("[a-z]" if _WILD.match(char) else re.escape(char) for char in bounds))
    for word in _by_first().get(first, ()):
        if len(word) == len(token) and exact.fullmatch(word, 1):
            return word
    if shown < 2:
        return None
    loose = re.compile(re.sub(r"(?:\[a-z\])+", "[a-z]{1,5}", exact.pattern))
    for word in _by_first().get(first, ()):
        if loose.fullmatch(word, 1):
            return word
    return None
