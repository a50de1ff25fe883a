"""Make ``src/wardmote/core/data/meaning.table``: the vocabulary, the distilled rows, the network, its thresholds.

    python training/make_table.py --model FOLDER [--tweets FILE] [--plain FILE] [--measure FOLDER] [--work FOLDER]

Run it in an environment of its own with torch 2.13.0, numpy, safetensors and tokenizers; never part of the package. What
each option wants is in ``training/README.md``. Everything is seeded: the same inputs and versions give the same table.
"""

from __future__ import annotations

import argparse
import os
import random
import sys
import time
from dataclasses import asdict
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / "src")]
os.environ.setdefault("OMP_NUM_THREADS", "1")

import numpy as np  # noqa: E402
import torch  # noqa: E402
from corpus_files import read_corpus, read_rule_examples, read_tweets  # noqa: E402
from export import calibrate, write  # noqa: E402
from measure import Data, figures, show, thresholds_smooth  # noqa: E402
from minilm import MiniLM  # noqa: E402
from network import Shape, logits, train  # noqa: E402
from prepare import choose_senses, folds, labels_of, read_all, starting_table, vocabulary, with_typos  # noqa: E402

from wardmote.core.meaning import Meaning, Words  # noqa: E402

#: The choice, after the comparison in docs/decisions/0003-meaning.md.
CHOSEN = Shape(channels=128, hidden=128)
FOLDS = 5


def options() -> argparse.Namespace:
    """What the command line asks for; the environment gives defaults."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", type=Path, default=os.environ.get("WARDMOTE_MINILM"), help="folder of the MiniLM")
    parser.add_argument("--tweets", type=Path, default=os.environ.get("WARDMOTE_TWEETS"), help="the MIT-licensed tweets")
    parser.add_argument("--measure", type=Path, default=os.environ.get("WARDMOTE_DATA"), help="folder of measuring data")
    parser.add_argument("--work", type=Path, default=Path(os.environ.get("TMPDIR", "/tmp")) / "wardmote-meaning")
    parser.add_argument("--corpus", type=Path, default=HERE / "corpus")
    parser.add_argument("--out", type=Path, default=HERE.parent / "src/wardmote/core/data/meaning.table")
    chosen = parser.parse_args()
    if chosen.model is None:
        parser.error("--model (or WARDMOTE_MINILM) must name the folder of the MiniLM: see training/README.md")
    return chosen


def set_thresholds(
    certain: np.ndarray, ordinary: np.ndarray, everyday: np.ndarray, together: float = 0.025
) -> tuple[np.ndarray, np.ndarray, float]:
    """think and sure per sense from held-out numbers ``certain`` (n, senses).

    ``ordinary`` marks all posts to leave alone, ``everyday`` those of them that are no near misses. The rate a sense starts
    at 0.5 % of the ordinary posts and is lowered until no more than ``together`` of the everyday ones alarm under any sense.
    """
    rate = 0.005
    while True:
        think = thresholds_smooth(certain[ordinary], rate)
        if (certain[everyday] > think).any(1).mean() <= together or rate < 1e-4:
            break
        rate *= 0.9
    return think, thresholds_smooth(certain[ordinary], rate / 10), rate


def main() -> None:
    """Read, distil, train with folds held out, calibrate, train on all, write, read back and compare."""
    chosen = options()
    torch.set_num_threads(1)
    chosen.work.mkdir(parents=True, exist_ok=True)
    began = time.monotonic()
    own = read_corpus(chosen.corpus) + read_rule_examples()
    posts = own + (read_tweets(chosen.tweets) if chosen.tweets else [])
    senses = choose_senses(own)
    labels, weights = labels_of(posts, senses)
    fold = folds(posts, FOLDS)
    pieces = (chosen.model / "vocab.txt").read_text(encoding="utf-8").split("\n")
    rows = vocabulary(pieces, [post.text for post in posts])
    words = Words({word: row for row, word in enumerate(rows)})
    start = starting_table(MiniLM(chosen.model).eval(), rows, pieces, CHOSEN.dimension, chosen.work)
    read = read_all(words, [post.text for post in posts])
    rng = random.Random(7)
    noisy = [read_all(words, [with_typos(post.text, rng) for post in posts]) for _ in range(2)]
    print(f"{len(own)} own posts, {len(posts) - len(own)} tweets, {len(rows)} rows, {len(senses)} senses", flush=True)

    held = np.zeros_like(labels)
    for number in range(FOLDS):
        inside, outside = np.where(fold != number)[0], np.where(fold == number)[0]
        net = train(
            start, [read[i] for i in inside], labels[inside], weights[inside], CHOSEN, noisy=[[n[i] for i in inside] for n in noisy]
        )
        held[outside] = logits(net, [read[i] for i in outside])
        print(f"  fold {number + 1} of {FOLDS}: {time.monotonic() - began:.0f} s", flush=True)

    mine = np.arange(len(posts)) < len(own)
    slope, bias = calibrate(held[mine], labels[mine], np.minimum(weights[mine], 1.0))
    ordinary = np.array([post.ordinary for post in posts]) & mine
    everyday = np.array([post.ordinary and not post.near and post.source == "ordinary" for post in posts])
    think, sure, rate = set_thresholds(held, ordinary, everyday if everyday.sum() > 100 else ordinary)
    certain = lambda x: 1.0 / (1.0 + np.exp(-(x * slope + bias)))  # noqa: E731
    pairs = {s: (float(a), float(b)) for s, a, b in zip(senses, certain(think).round(4), certain(sure).round(4), strict=True)}
    print(f"rate a sense {rate:.4f}; thresholds {pairs}", flush=True)

    net = train(start, read, labels, weights, CHOSEN, noisy=noisy)
    note = {
        "own_posts": len(own),
        "tweets": len(posts) - len(own),
        "shape": asdict(CHOSEN),
        "numpy": np.__version__,
        "torch": torch.__version__,
    }
    digest = write(chosen.out, net, rows, senses, slope, bias, pairs, note)
    meaning = Meaning.load(chosen.out)
    some = list(range(0, len(posts), 7))
    shipped = meaning.weigh_many([posts[i].text for i in some])
    wanted = certain(logits(net, [read[i][:96] for i in some]).astype(np.float64))
    short = np.array([len(read[i]) <= 96 for i in some])
    gap = np.abs(shipped - wanted)[short]
    print(f"written: {chosen.out.stat().st_size / 1e6:.2f} MB, {digest}; largest step from torch {gap.max():.3f}, mean {gap.mean():.5f}")

    if chosen.measure:
        data = Data(chosen.measure)
        cut = np.array([pairs[sense][0] for sense in senses])
        scores = {name: meaning.weigh_many(data.texts(name)) for name in data.names}
        if chosen.tweets:  # trained on: only the held-out numbers say anything
            scores["abuse-tweets"] = certain(held[~mine])
        print(show("shipped, at think", figures(scores, data, senses, cut)))
    print(f"{time.monotonic() - began:.0f} s in all")


if __name__ == "__main__":
    main()
