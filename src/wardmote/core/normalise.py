"""Brings a text to the one form that patterns read, and keeps the way back to every code point.

Case, width, accents and look-alike letters are folded; zero-width and combining marks dropped; HTML
entities decoded; hashtags split into words; spaced, masked and leet swearing uncovered (`f***`,
`s h i t`, `sh1t`). Offsets in the normalised text map back to code points of the text as given.

Two roads: most posts are folded letter by letter with `str.translate`, where offsets are the same;
only a text that shows signs of hiding something is walked slowly. Both are linear in the text.

Sources: Unicode UAX #15 (NFKC) and UTS #39 (confusables; the small table below is ours, of the
letters met in English disguise, not the whole of the standard's data).
"""

from __future__ import annotations

import html
import re
import unicodedata
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

import re2

from wardmote.core.disguise import fitting_word
from wardmote.core.hashtags import split_hashtag

if TYPE_CHECKING:
    from collections.abc import Collection

_HIDDEN = "\ue000"
"""A private-use mark that the table puts where a letter cannot stay one letter."""

_LOOKALIKES = {
    # Cyrillic and Greek letters that pass for Latin ones.
    **dict(zip("авсԁеһіјкӏмոорԛгѕтԝхуѵ", "abcdehijklmnoopqrstwxyv"[: len("авсԁеһіјкӏмոорԛгѕтԝхуѵ")], strict=False)),
    **dict(zip("АВСЕНІЈКМОРЅТХУ", "abcehijkmopstxy", strict=True)),
    **dict(zip("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "abezhikmnoptyx", strict=True)),
    **dict(zip("αειονρτυχ", "aeiovptux", strict=True)),
    "ı": "i", "ł": "l", "Ł": "l", "ø": "o", "Ø": "o", "đ": "d", "Đ": "d", "ħ": "h", "ŧ": "t",
    "‘": "'", "’": "'", "‚": "'", "‛": "'", "ʼ": "'", "`": "'", "´": "'", "′": "'",
    "“": '"', "”": '"', "„": '"', "‟": '"', "«": '"', "»": '"', "″": '"',
    "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "―": "-", "−": "-",
    "\u00a0": " ", "\u2009": " ", "\u202f": " ", "\u2003": " ", "\u2002": " ", "\u3000": " ",
    "\u2028": "\n", "\u2029": "\n", "\r": "\n", "\x85": "\n", "\x0b": "\n", "\x0c": "\n",
    "\ufe0f": "\ufe0f", "\u200d": "\u200d",
}  # fmt: skip
_DROPPED = frozenset(
    "\u200b\u200c\u2060\ufeff\u00ad\u180e\u034f\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
)


@lru_cache(maxsize=8192)
def fold(char: str) -> str:
    """The letters that a character stands for: none for a mark, one for most, several for a ligature."""
    known = _LOOKALIKES.get(char)
    if known is not None:
        return known
    if char in _DROPPED:
        return ""
    if "\ud800" <= char <= "\udfff":
        return "\ufffd"
    category = unicodedata.category(char)
    if category in ("Mn", "Me", "Cf"):
        # Variation selectors and tags of emoji carry no letter; a keycap or flag keeps its own.
        return ""
    plain = unicodedata.normalize("NFKD", char)
    if category.startswith("L") or plain.isascii():
        plain = "".join(piece for piece in plain if not unicodedata.combining(piece))
        plain = "".join(_LOOKALIKES.get(piece, piece) for piece in plain)
        return plain.lower()
    return char


class _Table(dict[int, int]):
    """A translation table that learns: one letter for one, or the mark of something hidden."""

    def __missing__(self, code: int) -> int:
        plain = fold(chr(code))
        value = ord(plain) if len(plain) == 1 else ord(_HIDDEN)
        self[code] = value
        return value


_TABLE = _Table(
    {code: code for code in range(128) if not 65 <= code <= 90} | {code: code + 32 for code in range(65, 91)}
)
_TABLE[13] = 10
_TABLE[96] = 39

_ENTITY_SIGN = r"&(?:#x?[0-9a-f]{1,8}|[a-z]{2,10});"
_HASHTAG_SIGN = r"#[^\W_]\w"
_SPACED_SIGN = r"\b[a-z][ .*_-][a-z][ .*_-][a-z]\b"
_DRAWN_SIGN = r"a{3,}|b{3,}|c{3,}|d{3,}|e{3,}|f{3,}|g{3,}|h{3,}|i{3,}|k{3,}|l{3,}|m{3,}|n{3,}|o{3,}|p{3,}|r{3,}|s{3,}|t{3,}|u{3,}|y{3,}"
_MASKED_SIGN = r"[a-z][*@$!%^#]+[a-z*@$!%^#]|[a-z]\*|[a-z][01345][a-z]|[a-z]{2}[$]|\$[a-z]{2}|[a-z]\x{200d}[a-z]"

SIGNS: tuple[str, ...] = (_ENTITY_SIGN, _HASHTAG_SIGN, _SPACED_SIGN, _DRAWN_SIGN, _MASKED_SIGN)
"""Patterns (RE2, over the plainly folded text) that send a text down the slow road, one a kind of disguise."""
_ENTITIES, _HASHTAGS, _SPACING, _DRAWN, _MASKS = range(len(SIGNS))
_EVERY_SIGN = frozenset(range(len(SIGNS)))
_SLOW = re2.compile("|".join(f"(?:{sign})" for sign in SIGNS))
_ENTITY = re.compile(r"&(?:#[xX]?[0-9a-fA-F]{1,8}|[a-zA-Z]{2,10});")
_HASHTAG = re.compile(r"#([^\W_]\w*)")
_SPACED = re.compile(r"(?<![a-z0-9])(?:[a-z@$!*01345][ .*_-]{1,3}){2,24}[a-z@$!*01345](?![a-z0-9])")
_TOKEN = re.compile(
    r"(?<![a-z0-9@#/.])(?:[@$]|[a-z]+[0-9@$!*%^#])[a-z0-9@$!*%^#]{1,30}(?<![!])|(?<![a-z0-9@#/.])[a-z]{1,3}\*(?![a-z0-9*])"
)
_STRETCHED = re.compile(r"(?<![a-z0-9@#/.])[a-z]*?([a-z])\1{2,}[a-z]*")


class Normalised:
    """A text as patterns read it, with the way back to the text as given.

    raw: the text as given.  norm: the normalised text.
    starts, ends: for each code point of `norm`, the code points of `raw` it came from, or None where
    the two run side by side. They are worked out when first asked for: most texts are only read.
    """

    __slots__ = ("_below", "_edits", "_ends", "_starts", "norm", "raw")

    def __init__(
        self,
        raw: str,
        norm: str,
        starts: list[int] | None = None,
        ends: list[int] | None = None,
    ) -> None:
        self.raw = raw
        self.norm = norm
        self._starts = starts
        self._ends = ends
        self._below: Normalised | None = None
        self._edits: list[tuple[int, int, str]] = []

    @property
    def starts(self) -> list[int] | None:
        """First code point of `raw` for each of `norm`, or None where they run side by side."""
        self._work_out()
        return self._starts

    @property
    def ends(self) -> list[int] | None:
        """End in `raw` for each code point of `norm`, or None where they run side by side."""
        self._work_out()
        return self._ends

    def edited(self, edits: list[tuple[int, int, str]]) -> Normalised:
        """The text with replacements (start, end, words) made, in order and apart; itself where there are none."""
        if not edits:
            return self
        pieces: list[str] = []
        position = 0
        for start, end, words in edits:
            pieces.append(self.norm[position:start])
            pieces.append(words)
            position = end
        pieces.append(self.norm[position:])
        new = Normalised(self.raw, "".join(pieces))
        new._below, new._edits = self, edits
        return new

    def raw_span(self, start: int, end: int) -> tuple[int, int]:
        """The span of the text as given for a span of the normalised text; always inside the text."""
        starts, ends = self.starts, self._ends
        if starts is None or ends is None:
            return min(start, len(self.raw)), min(end, len(self.raw))
        if not starts:
            return 0, 0
        last = len(starts) - 1
        if start > last:
            return len(self.raw), len(self.raw)
        first = starts[start]
        if end <= start:
            return first, first
        return first, max(first, ends[min(end - 1, last)])

    def _work_out(self) -> None:
        below = self._below
        if below is None:
            return
        length = len(below.norm)
        old_starts = below.starts if below.starts is not None else list(range(length))
        old_ends = below.ends if below.ends is not None else list(range(1, length + 1))
        starts: list[int] = []
        ends: list[int] = []
        position = 0
        for start, end, words in self._edits:
            starts += old_starts[position:start]
            ends += old_ends[position:start]
            for first, last in _spread(words, below.norm, start, end):
                starts.append(old_starts[first])
                ends.append(old_ends[last])
            position = end
        starts += old_starts[position:]
        ends += old_ends[position:]
        self._starts, self._ends, self._below, self._edits = starts, ends, None, []


def fold_plainly(raw: str) -> str | None:
    """The quick road: letter for letter, or None where a letter does not stay one letter."""
    if raw.isascii():
        folded = raw.lower()
        return folded.replace("\r", "\n").replace("`", "'") if "\r" in folded or "`" in folded else folded
    folded = raw.translate(_TABLE)
    return None if _HIDDEN in folded and _HIDDEN not in raw else folded


def normalise(raw: str) -> Normalised:
    """Normalise a text by the quick road where it is plain, by the slow one where it hides something."""
    plain = fold_plainly(raw)
    if plain is not None and not _SLOW.search(plain):
        return Normalised(raw, plain)
    return uncover(raw, plain)


def uncover(raw: str, plain: str | None = None, signs: Collection[int] = _EVERY_SIGN) -> Normalised:
    """The slow road: decodes entities, uncovers hashtags, spacing, masks, leet and long runs, with offsets.

    plain: what `fold_plainly` made of it.  signs: the numbers of the SIGNS that it shows (all, if not known).
    """
    if plain is None:
        text = _fold_slowly(raw)
        signs = _EVERY_SIGN
    else:
        text = Normalised(raw, plain)
    if _ENTITIES in signs:
        decoded = text.edited(_entities(text.norm))
        if decoded is not text:
            # What an entity hid may be part of a disguise itself.
            text, signs = decoded, _EVERY_SIGN
    return text.edited(_disguises(text, signs))


def _fold_slowly(raw: str) -> Normalised:
    """Fold letter by letter where some letters fall away or become several."""
    chars: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for index, char in enumerate(raw):
        plain = fold(char)
        if plain:
            for piece in plain:
                chars.append(piece)
                starts.append(index)
                ends.append(index + 1)
        elif ends and ends[-1] == index:
            # A dropped mark belongs to the letter before it, so that a marked span has no loose ends.
            ends[-1] = index + 1
    return Normalised(raw, "".join(chars), starts, ends)


def _entities(norm: str) -> list[tuple[int, int, str]]:
    found = []
    for match in _ENTITY.finditer(norm):
        decoded = html.unescape(match.group())
        if decoded != match.group():
            found.append((match.start(), match.end(), "".join(fold(char) for char in decoded)))
    return found


def _disguises(text: Normalised, signs: Collection[int]) -> list[tuple[int, int, str]]:
    """Replacements (start, end, words) over the folded text, in order and apart."""
    norm = text.norm
    found: list[tuple[int, int, str]] = []
    if _HASHTAGS in signs:
        for match in _HASHTAG.finditer(norm):
            # The capitals of the text as given show where the words of a tag begin.
            first, last = text.raw_span(match.start(1), match.end(1))
            tag = text.raw[first:last]
            words = split_hashtag(tag if len(tag) == match.end(1) - match.start(1) else match.group(1))
            found.append((match.start(), match.end(), "# " + " ".join(fold_all(word) for word in words)))
    if _SPACING in signs:
        for match in _SPACED.finditer(norm):
            word = fitting_word(re.sub(r"[ ._-]", "", match.group()))
            if word is not None:
                found.append((match.start(), match.end(), word))
    if _MASKS in signs:
        found += _fitting(norm, _TOKEN)
    if _DRAWN in signs:
        found += _fitting(norm, _STRETCHED)
    found.sort(key=lambda edit: (edit[0], -edit[1]))
    apart: list[tuple[int, int, str]] = []
    for edit in found:
        if not apart or edit[0] >= apart[-1][1]:
            apart.append(edit)
    return apart


def _fitting(norm: str, tokens: re.Pattern[str]) -> list[tuple[int, int, str]]:
    found = []
    for match in tokens.finditer(norm):
        word = fitting_word(match.group())
        if word is not None and word != match.group():
            found.append((match.start(), match.end(), word))
    return found


def fold_all(text: str) -> str:
    """A few letters folded one by one."""
    return "".join(fold(char) for char in text)


def _spread(words: str, text: str, start: int, end: int) -> list[tuple[int, int]]:
    """For each letter of the replacement, the first and last folded letter it stands for.

    A split hashtag keeps letter for letter (spaces stand on the letter before); an uncovered word
    stands for the whole of what it uncovers.
    """
    if text[start] != "#":
        return [(start, end - 1)] * len(words)
    spread: list[tuple[int, int]] = []
    at = start
    for number, char in enumerate(words):
        if char == " " or number == 0:
            spread.append((at, at))
            continue
        at = min(at + 1, end - 1)
        spread.append((at, at))
    return spread


def is_monotone(text: Normalised) -> bool:
    """Whether the way back never runs backwards: an invariant that the tests hold."""
    return text.starts is None or all(one <= two for one, two in pairwise(text.starts))
