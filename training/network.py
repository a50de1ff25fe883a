"""The small network behind the meaning table, in torch, for training only.

tokens -> rows of a table (D numbers) -> (a) their mean, (b) a convolution over ``width`` neighbours, its largest value
a channel -> a hidden layer -> one number a sense. ``wardmote.core.meaning`` runs the same sums in numpy.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn


@dataclass(frozen=True)
class Shape:
    """Sizes of the network and the habits of its training."""

    dimension: int = 128
    channels: int = 64
    hidden: int = 64
    width: int = 3
    dropout: float = 0.3
    word_dropout: float = 0.1
    epochs: int = 12
    rate: float = 2e-3
    table_rate: float = 1e-3
    pull: float = 1.0  # how strongly rows are pulled back to where distillation put them
    distil: float = 0.5  # weight of the auxiliary task: guess MiniLM's sentence vector
    teacher: float = 0.0  # weight of the soft labels of the fine-tuned MiniLM
    batch: int = 128
    decay: float = 0.01
    seed: int = 1


class Network(nn.Module):
    """See the module. ``start`` is the distilled table (V, D); row 0 is the edge of a post and stays zero."""

    def __init__(self, start: np.ndarray, senses: int, shape: Shape, auxiliary: int = 384) -> None:
        super().__init__()
        self.shape = shape
        self.table = nn.Embedding.from_pretrained(torch.tensor(start, dtype=torch.float32), freeze=False, padding_idx=0)
        self.register_buffer("start", torch.tensor(start, dtype=torch.float32))
        width, d, c = shape.width, shape.dimension, shape.channels
        self.convolution = nn.Linear(width * d, c) if c else None
        pooled = d + c
        self.hidden = nn.Linear(pooled, shape.hidden) if shape.hidden else None
        self.direct = nn.Linear(pooled, senses)
        self.top = nn.Linear(shape.hidden, senses, bias=False) if shape.hidden else None
        self.guess = nn.Linear(d, auxiliary)

    def pool(self, ids: torch.Tensor) -> torch.Tensor:
        """(batch, D + channels): the mean of the rows, then the largest value a channel. 0 in ``ids`` is padding."""
        x = self.table(ids)
        mask = (ids != 0).float()[:, :, None]
        mean = (x * mask).sum(1) / mask.sum(1).clamp(min=1.0)
        if self.convolution is None:
            return mean
        half = self.shape.width // 2
        padded = F.pad(x * mask, (0, 0, half, self.shape.width - 1 - half))
        windows = torch.cat([padded[:, k : k + ids.shape[1]] for k in range(self.shape.width)], dim=2)
        peaks = (torch.relu(self.convolution(windows)) * mask).amax(1)
        return torch.cat([mean, peaks], dim=1)

    def forward(self, ids: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """The senses' numbers before the sigmoid, (batch, senses), and the pooled vector."""
        pooled = self.pool(ids)
        x = F.dropout(pooled, self.shape.dropout, self.training)
        out = self.direct(x)
        if self.hidden is not None and self.top is not None:
            out = out + self.top(F.dropout(torch.relu(self.hidden(x)), self.shape.dropout, self.training))
        return out, pooled


def pad(rows: list[list[int]], longest: int = 160) -> torch.Tensor:
    """Ids as one block, padded with 0."""
    length = max(1, min(longest, max((len(row) for row in rows), default=1)))
    block = torch.zeros(len(rows), length, dtype=torch.long)
    for i, row in enumerate(rows):
        row = row[:length]
        block[i, : len(row)] = torch.tensor(row, dtype=torch.long)
    return block


def train(
    start: np.ndarray,
    rows: list[list[int]],
    labels: np.ndarray,
    weights: np.ndarray,
    shape: Shape,
    sentence_vectors: np.ndarray | None = None,
    plain_rows: list[list[int]] | None = None,
    plain_vectors: np.ndarray | None = None,
    soft: np.ndarray | None = None,
    noisy: list[list[list[int]]] | None = None,
    log: bool = False,
) -> Network:
    """Train on ``rows`` (n) with ``labels`` (n, senses) in 0..1 and ``weights`` (n, senses).

    ``sentence_vectors`` (n, 384) are MiniLM's; ``plain_rows``/``plain_vectors`` more text for that task alone;
    ``soft`` (n, senses) the teacher's logits; ``noisy`` further readings of each post (typos), one picked at random.
    """
    torch.manual_seed(shape.seed)
    rng = np.random.default_rng(shape.seed)
    net = Network(start, labels.shape[1], shape)
    with torch.no_grad():
        rate = (labels * weights).sum(0) / np.maximum(weights.sum(0), 1)
        net.direct.bias.copy_(torch.tensor(np.log(rate + 1e-4), dtype=torch.float32))
    rest = [p for n, p in net.named_parameters() if n != "table.weight"]
    best = torch.optim.AdamW(
        [
            {"params": rest, "lr": shape.rate, "weight_decay": shape.decay},
            {"params": [net.table.weight], "lr": shape.table_rate, "weight_decay": 0.0},
        ]
    )
    steps = shape.epochs * ((len(rows) + shape.batch - 1) // shape.batch)
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        best, max_lr=[shape.rate, shape.table_rate], total_steps=steps + 1, pct_start=0.15
    )
    target, weight = torch.tensor(labels, dtype=torch.float32), torch.tensor(weights, dtype=torch.float32)
    vectors = None if sentence_vectors is None else torch.tensor(sentence_vectors, dtype=torch.float32)
    soft_target = None if soft is None else torch.sigmoid(torch.tensor(soft, dtype=torch.float32))
    extra = None if plain_vectors is None else torch.tensor(plain_vectors, dtype=torch.float32)
    for epoch in range(shape.epochs):
        net.train()
        order = rng.permutation(len(rows))
        total = 0.0
        for at in range(0, len(order), shape.batch):
            some = order[at : at + shape.batch]
            chosen = []
            for i in some:
                pick = rows[i]
                if noisy is not None and rng.random() < 0.3:
                    pick = noisy[rng.integers(len(noisy))][i]
                chosen.append(pick)
            ids = pad(chosen)
            if shape.word_dropout:
                drop = torch.rand(ids.shape) < shape.word_dropout
                ids = torch.where(drop & (ids != 0), torch.ones_like(ids), ids)
            out, pooled = net(ids)
            loss = F.binary_cross_entropy_with_logits(out, target[some], weight=weight[some], reduction="none").sum(1).mean()
            if soft_target is not None and shape.teacher:
                loss = loss + shape.teacher * F.binary_cross_entropy_with_logits(
                    out, soft_target[some], reduction="none"
                ).sum(1).mean()
            if vectors is not None and shape.distil:
                guess = net.guess(pooled[:, : shape.dimension])
                loss = loss + shape.distil * (1 - F.cosine_similarity(guess, vectors[some])).mean()
            if extra is not None and plain_rows is not None and shape.distil:
                more = rng.integers(len(plain_rows), size=shape.batch)
                guess = net.guess(net.pool(pad([plain_rows[i] for i in more]))[:, : shape.dimension])
                loss = loss + shape.distil * (1 - F.cosine_similarity(guess, extra[more])).mean()
            if shape.pull:
                used = ids.unique()
                loss = loss + shape.pull * (net.table(used) - net.start[used]).pow(2).sum(1).mean()
            best.zero_grad(set_to_none=True)
            loss.backward()
            nn.utils.clip_grad_norm_(net.parameters(), 5.0)
            best.step()
            schedule.step()
            total += float(loss.detach()) * len(some)
        if log:
            print(f"    epoch {epoch + 1}: {total / len(rows):.4f}", flush=True)
    return net.eval()


@torch.no_grad()
def logits(net: Network, rows: list[list[int]], size: int = 512) -> np.ndarray:
    """The senses' numbers for ``rows``: (n, senses)."""
    order = sorted(range(len(rows)), key=lambda i: len(rows[i]))
    out = np.zeros((len(rows), net.direct.out_features), dtype=np.float32)
    for at in range(0, len(order), size):
        some = order[at : at + size]
        out[some] = net(pad([rows[i] for i in some]))[0].numpy()
    return out
