"""Choose the vocabulary, distil MiniLM into a starting table, lay out posts, labels and weights. Development time only."""

from __future__ import annotations

import collections
import hashlib
import re
import unicodedata
from typing import TYPE_CHECKING

import numpy as np
import torch
from corpus_files import ABUSE, ABUSIVE, Post, same_words

from wardmote.core.meaning_words import _PIECES, SIGNS, Words

if TYPE_CHECKING:
    import random  # noqa: TID251 - seeded, and only where the table is made
    from pathlib import Path

    from minilm import MiniLM

CONTRACTIONS = (
    "ain't aren't can't couldn't didn't doesn't don't hadn't hasn't haven't he'll he's i'd i'll i'm i've isn't it's let's "
    "shan't she's shouldn't that's there's they'd they'll they're they've wasn't we'd we'll we're we've weren't what's who's "
    "won't wouldn't you'd you'll you're you've y'all cannae dinnae didnae wouldnae isnae wasnae gonnae divvent"
).split()
LATIN = re.compile(r"(##)?[a-z0-9']+|[?!\"“”…£%$*]")


def vocabulary(wordpieces: list[str], texts: list[str], at_least: int = 3, most: int = 4000) -> list[str]:
    """The rows of the table, in order: signs, Latin WordPieces, then whole words and emoji frequent in ``texts``."""
    rows = list(SIGNS) + [piece for piece in wordpieces if LATIN.fullmatch(piece)]
    known = set(rows)
    counts: collections.Counter[str] = collections.Counter()
    for text in texts:
        words = {
            w.lower().replace("’", "'").rstrip("'").lstrip("#")
            for w in _PIECES.findall(unicodedata.normalize("NFKC", text))
        }
        counts.update(w for w in words if (w and w[0] not in "@h*") or (w[:1] == "h" and not w.startswith("http")))
    added = [w for w in CONTRACTIONS if w not in known]
    for word, count in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
        if count < at_least or len(added) >= most:
            break
        fits = (len(word) == 1 and not word.isascii()) or re.fullmatch(r"[a-z]+(?:'[a-z]+)?", word)
        if fits and word not in known and word not in added and len(word) < 25:
            added.append(word)
    return rows + added


def starting_table(model: MiniLM, words: list[str], wordpieces: list[str], dimension: int, cache: Path) -> np.ndarray:
    """(rows, dimension): each row run alone through MiniLM, centred, on its principal directions, weighted by rank.

    The weight is that of smooth inverse frequency with Zipf's law in place of counts: BERT's vocabulary is in order of
    frequency, so the row number stands for the rank.
    """
    key = hashlib.sha256("\n".join(words).encode()).hexdigest()[:16]
    kept = cache / f"alone-{key}.npy"
    if kept.exists():
        alone = np.load(kept)
    else:
        known = {piece: number for number, piece in enumerate(wordpieces)}
        spelled = []
        for word in words:
            if word in known:
                spelled.append([101, known[word], 102])
            else:
                plain = {
                    "[link]": "link",
                    "[handle]": "person",
                    "[number]": "number",
                    "[masked]": "swearing",
                    "[sign]": "emoji",
                }
                spelled.append(model.tokenizer.encode(plain.get(word, word)).ids)
        alone = np.zeros((len(words), 384), dtype=np.float32)
        by_length = collections.defaultdict(list)
        for row, ids in enumerate(spelled):
            by_length[len(ids)].append(row)
        for rows in by_length.values():
            for at in range(0, len(rows), 512):
                some = rows[at : at + 512]
                ids = torch.tensor([spelled[row] for row in some])
                with torch.no_grad():
                    alone[some] = model(ids, torch.ones_like(ids)).mean(1).numpy()
        np.save(kept, alone)
    centred = alone - alone.mean(0)
    _, _, directions = np.linalg.svd(centred[:: max(1, len(centred) // 20000)], full_matrices=False)
    table = centred @ directions[:dimension].T
    known_rank = {piece: number for number, piece in enumerate(wordpieces)}
    rank = np.array([known_rank.get(word, 8000) for word in words], dtype=np.float64)
    frequency = 1.0 / np.maximum(rank - 900, 2)
    frequency /= frequency.sum()
    weight = 1e-3 / (1e-3 + frequency)
    table = table * weight[:, None]
    table /= np.sqrt((table**2).sum(1).mean()) / 3.0
    table[0] = 0.0
    table[1] = 0.0
    return table.astype(np.float32)


def choose_senses(posts: list[Post], at_least: int = 40) -> list[str]:
    """The topics with at least ``at_least`` flagged posts, in alphabetical order, then the joint sense ``abuse``."""
    counts = collections.Counter(topic for post in posts for topic in post.flags)
    return [*sorted(topic for topic, count in counts.items() if count >= at_least), ABUSE]


def labels_of(posts: list[Post], senses: list[str]) -> tuple[np.ndarray, np.ndarray]:
    """Labels and weights, (n, senses). What is flagged for one topic says little against another: weight 0.3."""
    labels = np.zeros((len(posts), len(senses)), dtype=np.float32)
    weights = np.ones_like(labels)
    for i, post in enumerate(posts):
        for j, sense in enumerate(senses):
            hit = bool(post.flags & ABUSIVE) if sense == ABUSE else sense in post.flags
            labels[i, j] = hit
            if hit:
                weights[i, j] = 2.0
            elif post.flags:
                weights[i, j] = 0.3 if post.source != "tweets" else 0.2
            elif sense in post.near or (sense == ABUSE and post.near & ABUSIVE):
                weights[i, j] = 1.5
    return labels, weights


def folds(posts: list[Post], count: int = 5) -> np.ndarray:
    """A fold for each post by a hash of its words: near-duplicates stay together, and new posts move no old one."""
    return np.array([int(hashlib.sha256(same_words(post.text).encode()).hexdigest()[:8], 16) % count for post in posts])


NEIGHBOURS = {
    "a": "qsz", "b": "vgn", "c": "xvd", "d": "sfe", "e": "wrd", "f": "dgr", "g": "fht", "h": "gjy", "i": "uok", "j": "hku",
    "k": "jli", "l": "ko", "m": "nk", "n": "bmh", "o": "ipl", "p": "ol", "q": "wa", "r": "etf", "s": "adw", "t": "ryg",
    "u": "yij", "v": "cbf", "w": "qes", "x": "zcs", "y": "tuh", "z": "asx",
}  # fmt: skip


def with_typos(text: str, rng: random.Random) -> str:
    """``text`` with about one word in eight mistyped, sometimes without apostrophes, sometimes all in capitals."""
    words = text.split(" ")
    for i, word in enumerate(words):
        if len(word) > 3 and word.isalpha() and rng.random() < 0.12:
            at = rng.randrange(1, len(word) - 1)
            kind = rng.randrange(4)
            if kind == 0:
                words[i] = word[:at] + word[at + 1 :]
            elif kind == 1:
                words[i] = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
            elif kind == 2:
                words[i] = word[:at] + rng.choice(NEIGHBOURS.get(word[at].lower(), word[at])) + word[at + 1 :]
            else:
                words[i] = word[:at] + word[at] + word[at:]
    out = " ".join(words)
    if rng.random() < 0.3:
        out = out.replace("'", "").replace("’", "")
    return out.upper() if rng.random() < 0.1 else out


def read_all(words: Words, texts: list[str]) -> list[list[int]]:
    """The rows of each text; a text with nothing to read becomes one unknown."""
    return [words.read(text) or [1] for text in texts]
