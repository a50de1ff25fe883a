"""Make ``src/wardmote/core/data/meaning.table``: the vocabulary, the distilled rows, the network, its thresholds.

    python training/make_table.py --model FOLDER [--tweets FILE] [--plain FOLDER] [--measure FOLDER] [--work FOLDER]

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
from augment import variants  # noqa: E402
from corpus_files import ABUSE, ABUSIVE, read_corpus, read_rule_examples, read_tweets  # noqa: E402
from export import calibrate, write  # noqa: E402
from measure import Data, figures, show, thresholds_smooth  # noqa: E402
from minilm import MiniLM  # noqa: E402
from network import Shape, logits, train  # noqa: E402
from prepare import choose_senses, folds, labels_of, read_all, starting_table, vocabulary, with_typos  # noqa: E402
from teacher import fine_tuned, taught_before  # noqa: E402

from wardmote.core.meaning import Meaning, Words  # noqa: E402

#: The choice, after the comparison in docs/decisions/0003-meaning.md.
CHOSEN = Shape(channels=128, hidden=128, epochs=14, more=384)
#: One post in five is held out of the teacher and of the first network: calibration and thresholds come from these.
FOLDS = 5
#: New texts made from each post for the teacher to label, and how many plain sentences it labels besides.
EACH = 4
PLAIN = 24_000


def options() -> argparse.Namespace:
    """What the command line asks for; the environment gives defaults."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", type=Path, default=os.environ.get("WARDMOTE_MINILM"), help="folder of the MiniLM")
    parser.add_argument("--tweets", type=Path, default=os.environ.get("WARDMOTE_TWEETS"), help="the MIT-licensed tweets")
    parser.add_argument("--plain", type=Path, default=os.environ.get("WARDMOTE_PLAIN"), help="folder of VADER's sentences")
    parser.add_argument("--measure", type=Path, default=os.environ.get("WARDMOTE_DATA"), help="folder of measuring data")
    parser.add_argument("--examples", action="store_true", help="train on the rules' own examples too (needs wardmote's dependencies)")
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
    levels: np.ndarray, ordinary: np.ndarray, everyday: np.ndarray, senses: list[str], together: float = 0.025, rare: float = 0.008
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


def main() -> None:
    """Read, distil, teach, train with a fold held out, calibrate, train on all, write, read back and compare."""
    chosen = options()
    torch.set_num_threads(int(os.environ["OMP_NUM_THREADS"]))
    chosen.work.mkdir(parents=True, exist_ok=True)
    began = time.monotonic()

    def say(what: str) -> None:
        print(f"{time.monotonic() - began:5.0f} s  {what}", flush=True)

    own = read_corpus(chosen.corpus) + (read_rule_examples() if chosen.examples else [])
    posts = own + (read_tweets(chosen.tweets) if chosen.tweets else [])
    texts = [post.text for post in posts]
    senses = choose_senses(own)
    labels, weights = labels_of(posts, senses)
    fold = folds(posts, FOLDS)
    inside, outside = np.where(fold != 0)[0], np.where(fold == 0)[0]
    pieces = (chosen.model / "vocab.txt").read_text(encoding="utf-8").splitlines()
    rows = vocabulary(pieces, texts)
    words = Words({word: row for row, word in enumerate(rows)})
    start = starting_table(MiniLM(chosen.model).eval(), rows, pieces, CHOSEN.dimension, chosen.work)
    say(f"{len(own)} own posts, {len(posts) - len(own)} tweets, {len(rows)} rows, {len(senses)} senses")

    teacher = fine_tuned(chosen.model, [texts[i] for i in inside], labels[inside], weights[inside], chosen.work)
    say("teacher trained")
    more = variants([texts[i] for i in inside], rows, start, EACH, random.Random(5)) + read_plain(chosen.plain)
    taught = taught_before(teacher, texts + more, chosen.work)
    soft, more_soft = taught[: len(texts)], taught[len(texts) :]
    say(f"{len(more)} further texts labelled by the teacher")

    read, more_read = read_all(words, texts), read_all(words, more)
    rng = random.Random(7)
    noisy = [read_all(words, [with_typos(text, rng) for text in texts]) for _ in range(2)]
    first = train(
        start, [read[i] for i in inside], labels[inside], weights[inside], CHOSEN, soft[inside], more_read, more_soft,
        [[reading[i] for i in inside] for reading in noisy],
    )  # fmt: skip
    held = logits(first, [read[i] for i in outside])
    say("first network trained, a fifth held out")

    mine = outside < len(own)
    slope, bias = calibrate(held[mine], labels[outside][mine], np.minimum(weights[outside][mine], 1.0))
    levels = held * slope + bias
    ordinary = np.array([posts[i].ordinary for i in outside]) & mine
    everyday = np.array([posts[i].ordinary and not posts[i].near and posts[i].source == "ordinary" for i in outside])
    think, sure = set_thresholds(levels, ordinary, everyday, senses)
    certain = lambda x: 1.0 / (1.0 + np.exp(-x))  # noqa: E731
    pairs = {s: (float(a), float(b)) for s, a, b in zip(senses, certain(think).round(4), certain(sure).round(4), strict=True)}
    for j, sense in enumerate(senses):
        hit = labels[outside][:, j] > 0
        near = np.array([sense in posts[i].near for i in outside])
        alarm = levels[:, j] > think[j]
        print(
            f"    {sense:22} think {pairs[sense][0]:.3f} sure {pairs[sense][1]:.3f}  held-out hits seen {alarm[hit].mean():.2f} of "
            f"{int(hit.sum())}, near misses {alarm[near].mean() if near.any() else 0:.3f}, everyday {alarm[everyday].mean():.4f}"
        )
    flagged = labels[outside].any(1) & mine
    print(
        f"    any sense: hits {(levels > think).any(1)[flagged].mean():.3f}, near misses and other passes "
        f"{(levels > think).any(1)[ordinary & ~everyday].mean():.3f}, everyday {(levels > think).any(1)[everyday].mean():.4f}, "
        f"sure on everyday {(levels > sure).any(1)[everyday].mean():.4f}, sure on hits {(levels > sure).any(1)[flagged].mean():.3f}"
    )
    if chosen.measure:
        data = Data(chosen.measure)
        scores = {name: logits(first, read_all(words, data.texts(name))) * slope + bias for name in data.names}
        theirs = outside[~mine] - len(own)
        scores["abuse-tweets"] = levels[~mine]
        every = data.files["abuse-tweets"]
        data.files["abuse-tweets"] = [every[i] for i in theirs]
        print(show("first network (tweets held out)", figures(scores, data, senses, think)), flush=True)
        data.files["abuse-tweets"] = every

    net = train(start, read, labels, weights, CHOSEN, soft, more_read, more_soft, noisy)
    note = {
        "own_posts": len(own),
        "tweets": len(posts) - len(own),
        "taught": len(more),
        "shape": asdict(CHOSEN),
        "numpy": np.__version__,
        "torch": torch.__version__,
    }
    digest = write(chosen.out, net, rows, senses, slope, bias, pairs, note)
    meaning = Meaning.load(chosen.out)
    some = [i for i in range(0, len(posts), 7) if len(read[i]) <= 96]
    gap = np.abs(meaning.weigh_many([texts[i] for i in some]) - certain(logits(net, [read[i] for i in some]) * slope + bias))
    say(f"written: {chosen.out.stat().st_size / 1e6:.2f} MB, {digest}; steps from torch: largest {gap.max():.3f}, mean {gap.mean():.5f}")
    if chosen.measure:
        cut = np.array([pairs[sense][0] for sense in senses])
        scores = {name: meaning.weigh_many(data.texts(name)) for name in data.names}
        print(show("shipped (tweets trained on)", figures(scores, data, senses, cut)))
    say("done")


if __name__ == "__main__":
    main()
