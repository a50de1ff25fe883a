"""Make ``src/wardmote/core/data/meaning.table``: the vocabulary, the distilled rows, the network, its thresholds.

    python training/make_table.py --model FOLDER [--tweets FILE] [--plain FOLDER] [--measure FOLDER] [--work FOLDER]

Run it in an environment of its own with torch 2.13.0, numpy, safetensors and tokenizers; never part of the package. What
each option wants is in ``training/README.md``. Everything is seeded: the same inputs and versions give the same table.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import random  # noqa: TID251 - seeded, and only where the table is made
import sys
import time
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / "src")]
os.environ.setdefault("OMP_NUM_THREADS", "1")

import numpy as np  # noqa: E402
import torch  # noqa: E402
from augment import variants  # noqa: E402
from corpus_files import ABUSE, ABUSIVE, Post, read_corpus, read_rule_examples, read_tweets  # noqa: E402
from export import calibrate, write  # noqa: E402
from measure import Data, figures, show, thresholds_smooth  # noqa: E402
from minilm import MiniLM  # noqa: E402
from network import Network, Shape, logits, train  # noqa: E402
from prepare import choose_senses, folds, labels_of, read_all, starting_table, vocabulary, with_typos  # noqa: E402
from teacher import fine_tuned, taught_before  # noqa: E402

from wardmote.core.meaning import WINDOW, Meaning, Words  # noqa: E402

#: The choice, after the comparison in docs/decisions/0003-meaning.md.
CHOSEN = Shape(channels=128, hidden=128, epochs=14, more=384, dropout=0.15, pull=0.3, table_rate=2e-3)
#: One post in five is held out of the teacher and of the first network: calibration and thresholds come from these.
FOLDS = 5
#: New texts made from each post for the teacher to label, and how many plain sentences it labels besides.
EACH = 4
PLAIN = 24_000


def options() -> argparse.Namespace:
    """What the command line asks for; the environment gives defaults."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", type=Path, default=os.environ.get("WARDMOTE_MINILM"), help="folder of the MiniLM")
    parser.add_argument(
        "--tweets", type=Path, default=os.environ.get("WARDMOTE_TWEETS"), help="the MIT-licensed tweets"
    )
    parser.add_argument(
        "--plain", type=Path, default=os.environ.get("WARDMOTE_PLAIN"), help="folder of VADER's sentences"
    )
    parser.add_argument(
        "--measure", type=Path, default=os.environ.get("WARDMOTE_DATA"), help="folder of measuring data"
    )
    parser.add_argument(
        "--examples", action="store_true", help="train on the rules' own examples too (needs wardmote's dependencies)"
    )
    parser.add_argument("--shape", default="{}", help="JSON: sizes and habits other than the chosen, to compare")
    parser.add_argument("--work", type=Path, default=Path(os.environ.get("TMPDIR", "/tmp")) / "wardmote-meaning")
    parser.add_argument("--corpus", type=Path, default=HERE / "corpus")
    parser.add_argument("--out", type=Path, default=HERE.parent / "src/wardmote/core/data/meaning.table")
    chosen = parser.parse_args()
    if chosen.model is None:
        parser.error("--model (or WARDMOTE_MINILM) must name the folder of the MiniLM: see training/README.md")
    return chosen


def read_plain(folder: Path | None) -> list[str]:
    """Sentences that only the teacher labels: the four sets that the MIT-licensed vaderSentiment 3.3.2 carries."""
    texts: list[str] = []
    for path in sorted(folder.glob("*_GroundTruth.txt")) if folder else []:
        for line in path.read_text(encoding="utf-8", errors="replace").splitlines():
            parts = line.split("\t")
            if len(parts) >= 3 and len(parts[2]) > 15:
                texts.append(parts[2])
    random.Random(1).shuffle(texts)
    return texts[:PLAIN]


def set_thresholds(
    levels: np.ndarray,
    ordinary: np.ndarray,
    everyday: np.ndarray,
    senses: list[str],
    together: float = 0.025,
    rare: float = 0.008,
) -> tuple[np.ndarray, np.ndarray]:
    """think and sure per sense, on the scale of ``levels`` (n, senses): calibrated log odds of held-out posts.

    ``ordinary`` marks all posts to leave alone, ``everyday`` those of them that are no near misses. Two budgets of alarms on
    everyday posts: the senses of abuse share one level, set so that in all ``together`` alarm; the others, each with few hits
    to learn from, get one and the same rate among the ordinary posts, set so that they alone alarm on ``rare``.
    """
    abuse = np.array([sense == ABUSE or sense in ABUSIVE for sense in senses])
    think = np.zeros(len(senses))
    rate = 0.004
    while True:
        think[~abuse] = np.maximum(thresholds_smooth(levels[ordinary], rate)[~abuse], -3.0)
        if (levels[everyday] > think)[:, ~abuse].any(1).mean() <= rare or rate < 1e-5:
            break
        rate *= 0.9
    low, high = -3.0, 9.0
    for _ in range(40):
        think[abuse] = (low + high) / 2
        if (levels[everyday] > think).any(1).mean() > together:
            low = think[abuse][0]
        else:
            high = think[abuse][0]
    think[abuse] = high
    # The tail of the ordinary posts falls off exponentially: carry each on to a tenth of the alarms.
    ordered = np.sort(levels[ordinary], axis=0)
    slope = (ordered[int(len(ordered) * 0.995)] - ordered[int(len(ordered) * 0.95)]) / np.log(10.0)
    return think, think + np.clip(slope * np.log(10.0), 0.7, 2.5)


@dataclass
class Material:
    """All that a network is trained on: the posts, how they read, their labels, and what the teacher says of them."""

    posts: list[Post]
    own: int  # so many of the posts, from the first, are ours; the rest are the tweets
    senses: list[str]
    labels: np.ndarray
    weights: np.ndarray
    fold: np.ndarray
    rows: list[str]
    words: Words
    start: np.ndarray
    read: list[list[int]]
    noisy: list[list[list[int]]]
    soft: np.ndarray
    more_read: list[list[int]]
    more_soft: np.ndarray

    @property
    def inside(self) -> np.ndarray:
        """The posts that the teacher and the first network learn from."""
        return np.where(self.fold != 0)[0]

    @property
    def outside(self) -> np.ndarray:
        """The fifth held out of both."""
        return np.where(self.fold == 0)[0]


def gather(chosen: argparse.Namespace, say: Callable[[str], None]) -> Material:
    """Read the posts, distil the starting table, fine-tune the teacher and let it label."""
    own = read_corpus(chosen.corpus) + (read_rule_examples() if chosen.examples else [])
    posts = own + (read_tweets(chosen.tweets) if chosen.tweets else [])
    texts = [post.text for post in posts]
    senses = choose_senses(own)
    labels, weights = labels_of(posts, senses)
    fold = folds(posts, FOLDS)
    inside = np.where(fold != 0)[0]
    pieces = (chosen.model / "vocab.txt").read_text(encoding="utf-8").splitlines()
    rows = vocabulary(pieces, texts)
    words = Words({word: row for row, word in enumerate(rows)})
    start = starting_table(MiniLM(chosen.model).eval(), rows, pieces, CHOSEN.dimension, chosen.work)
    say(f"{len(own)} own posts, {len(posts) - len(own)} tweets, {len(rows)} rows, {len(senses)} senses")
    teacher = fine_tuned(chosen.model, [texts[i] for i in inside], labels[inside], weights[inside], chosen.work)
    say("teacher trained")
    more = variants([texts[i] for i in inside], rows, start, EACH, random.Random(5)) + read_plain(chosen.plain)
    taught = taught_before(teacher, texts + more, chosen.work)
    say(f"{len(more)} further texts labelled by the teacher")
    rng = random.Random(7)
    noisy = [read_all(words, [with_typos(text, rng) for text in texts]) for _ in range(2)]
    return Material(
        posts, len(own), senses, labels, weights, fold, rows, words, start, read_all(words, texts), noisy,
        taught[: len(texts)], read_all(words, more), taught[len(texts) :],
    )  # fmt: skip


def trained(material: Material, some: np.ndarray, shape: Shape, work: Path) -> Network:
    """The network trained on the posts numbered ``some``, kept in ``work`` under a key of what went in."""
    m = material
    inputs = (m.soft[some], m.more_soft, m.labels[some], m.weights[some], m.start, some)
    key = hashlib.sha256(repr(shape).encode() + b"".join(part.tobytes() for part in inputs)).hexdigest()[:16]
    kept = work / f"network-{key}.pt"
    if kept.exists():
        net = Network(m.start, len(m.senses), shape)
        net.load_state_dict(torch.load(kept))
        return net.eval()
    net = train(
        m.start, [m.read[i] for i in some], m.labels[some], m.weights[some], shape, m.soft[some], m.more_read,
        m.more_soft, [[reading[i] for i in some] for reading in m.noisy],
    )  # fmt: skip
    torch.save(net.state_dict(), kept)
    return net


@dataclass
class Judged:
    """What the held-out fifth says: calibration and thresholds a sense, on the scale of calibrated log odds."""

    slope: np.ndarray
    bias: np.ndarray
    think: np.ndarray
    sure: np.ndarray
    levels: np.ndarray  # of the held-out posts


def certain(levels: np.ndarray) -> np.ndarray:
    """Log odds as certainties."""
    return 1.0 / (1.0 + np.exp(-levels))


def judge(material: Material, first: Network) -> Judged:
    """Calibrate and set thresholds on the held-out posts of our own, and print what they see."""
    m, outside = material, material.outside
    held = logits(first, [m.read[i] for i in outside])
    mine = outside < m.own
    labels = m.labels[outside]
    slope, bias = calibrate(held[mine], labels[mine], np.minimum(m.weights[outside][mine], 1.0))
    levels = held * slope + bias
    ordinary = np.array([m.posts[i].ordinary for i in outside]) & mine
    everyday = np.array(
        [m.posts[i].ordinary and not m.posts[i].near and m.posts[i].source == "ordinary" for i in outside]
    )
    think, sure = set_thresholds(levels, ordinary, everyday, m.senses)
    for j, sense in enumerate(m.senses):
        hit = labels[:, j] > 0
        near = np.array([sense in m.posts[i].near for i in outside])
        alarm = levels[:, j] > think[j]
        print(
            f"    {sense:22} think {certain(think[j]):.3f} sure {certain(sure[j]):.3f}  of {int(hit.sum()):3} held-out hits "
            f"{alarm[hit].mean():.2f}, of near misses {alarm[near].mean() if near.any() else 0:.3f}, "
            f"of everyday posts {alarm[everyday].mean():.4f}"
        )
    flagged = labels.any(1) & mine
    alarm, strong = (levels > think).any(1), (levels > sure).any(1)
    print(
        f"    any sense: of hits {alarm[flagged].mean():.3f} (sure {strong[flagged].mean():.3f}), of near misses and other "
        f"passes {alarm[ordinary & ~everyday].mean():.3f} ({strong[ordinary & ~everyday].mean():.3f}), of everyday posts "
        f"{alarm[everyday].mean():.4f} ({strong[everyday].mean():.4f})",
        flush=True,
    )
    return Judged(slope, bias, think, sure, levels)


def measure_first(material: Material, first: Network, judged: Judged, folder: Path) -> None:
    """Print the first network's figures: of the tweets, only those that it has not seen."""
    m, data = material, Data(folder)
    scores = {
        name: logits(first, read_all(m.words, data.texts(name))) * judged.slope + judged.bias for name in data.names
    }
    if len(m.posts) > m.own:
        theirs = m.outside[m.outside >= m.own] - m.own
        data.files["abuse-tweets"] = [data.files["abuse-tweets"][i] for i in theirs]
        scores["abuse-tweets"] = judged.levels[m.outside >= m.own]
    print(show("first network", figures(scores, data, m.senses, judged.think)), flush=True)


def main() -> None:
    """Train with a fifth held out, calibrate, train on all, write, read back and compare."""
    chosen = options()
    shape = replace(CHOSEN, **json.loads(chosen.shape))
    torch.set_num_threads(int(os.environ["OMP_NUM_THREADS"]))
    chosen.work.mkdir(parents=True, exist_ok=True)
    began = time.monotonic()

    def say(what: str) -> None:
        print(f"{time.monotonic() - began:5.0f} s  {what}", flush=True)

    material = gather(chosen, say)
    first = trained(material, material.inside, shape, chosen.work)
    say("first network trained, a fifth held out")
    judged = judge(material, first)
    if chosen.measure:
        measure_first(material, first, judged, chosen.measure)
    net = trained(material, np.arange(len(material.posts)), shape, chosen.work)
    pairs = {
        sense: (round(float(certain(a)), 4), round(float(certain(b)), 4))
        for sense, a, b in zip(material.senses, judged.think, judged.sure, strict=True)
    }
    note = {
        "own_posts": material.own,
        "tweets": len(material.posts) - material.own,
        "taught": len(material.more_read),
        "shape": asdict(shape),
        "numpy": np.__version__,
        "torch": torch.__version__,
    }
    digest = write(chosen.out, net, material.rows, material.senses, judged.slope, judged.bias, pairs, note)
    meaning = Meaning.load(chosen.out)
    some = [i for i in range(0, len(material.posts), 7) if len(material.read[i]) <= WINDOW]
    wanted = certain(logits(net, [material.read[i] for i in some]) * judged.slope + judged.bias)
    gap = np.abs(meaning.weigh_many([material.posts[i].text for i in some]) - wanted)
    say(f"written: {chosen.out.stat().st_size / 1e6:.2f} MB, {digest}")
    print(f"    whole numbers cost at most {gap.max():.3f} of certainty, {gap.mean():.5f} in the mean")
    if chosen.measure:
        data = Data(chosen.measure)
        cut = np.array([pairs[sense][0] for sense in material.senses])
        scores = {name: meaning.weigh_many(data.texts(name)) for name in data.names}
        print(show("shipped (tweets trained on)", figures(scores, data, material.senses, cut)))
    say("done")


if __name__ == "__main__":
    main()
