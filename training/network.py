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
    teacher: float = 1.0  # weight of the fine-tuned MiniLM's labels
    temperature: float = 1.0  # its logits are divided by this
    squares: float = 0.0  # weight of the squared distance from its logits, besides
    batch: int = 128  # labelled posts a step
    more: int = 256  # further texts a step, labelled by the teacher alone
    decay: float = 0.01
    seed: int = 1


class Network(nn.Module):
    """See the module. ``start`` is the distilled table (V, D); row 0 is the edge of a post and stays zero."""

    def __init__(self, start: np.ndarray, senses: int, shape: Shape) -> None:
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

    def forward(self, ids: torch.Tensor) -> torch.Tensor:
        """The senses' numbers before the sigmoid: (batch, senses)."""
        x = F.dropout(self.pool(ids), self.shape.dropout, self.training)
        out = self.direct(x)
        if self.hidden is not None and self.top is not None:
            out = out + self.top(F.dropout(torch.relu(self.hidden(x)), self.shape.dropout, self.training))
        return out


def pad(rows: list[list[int]], longest: int = 160) -> torch.Tensor:
    """Ids as one block, padded with 0."""
    length = max(1, min(longest, max((len(row) for row in rows), default=1)))
    block = torch.zeros(len(rows), length, dtype=torch.long)
    for i, row in enumerate(rows):
        block[i, : min(length, len(row))] = torch.tensor(row[:length], dtype=torch.long)
    return block


def train(
    start: np.ndarray,
    rows: list[list[int]],
    labels: np.ndarray,
    weights: np.ndarray,
    shape: Shape,
    soft: np.ndarray | None = None,
    more_rows: list[list[int]] | None = None,
    more_soft: np.ndarray | None = None,
    noisy: list[list[list[int]]] | None = None,
    *,
    log: bool = False,
) -> Network:
    """Train on ``rows`` (n) with ``labels`` (n, senses) in 0..1 and ``weights`` (n, senses).

    ``soft`` (n, senses) are the teacher's numbers for them; ``more_rows`` (m) further texts with ``more_soft`` (m, senses);
    ``noisy`` further readings of each of ``rows`` (typos), one picked at random three times in ten.
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
    taught = None if soft is None else torch.tensor(soft, dtype=torch.float32) / shape.temperature
    told = None if more_soft is None else torch.tensor(more_soft, dtype=torch.float32) / shape.temperature

    def follow(out: torch.Tensor, wanted: torch.Tensor) -> torch.Tensor:
        loss = F.binary_cross_entropy_with_logits(out, torch.sigmoid(wanted), reduction="none").sum(1).mean()
        if shape.squares:
            loss = loss + shape.squares * (out - wanted.clamp(-6, 6)).pow(2).sum(1).mean()
        return shape.teacher * loss

    def thinned(ids: torch.Tensor) -> torch.Tensor:
        drop = torch.rand(ids.shape) < shape.word_dropout
        return torch.where(drop & (ids != 0), torch.ones_like(ids), ids)

    for epoch in range(shape.epochs):
        net.train()
        order = rng.permutation(len(rows))
        total = 0.0
        for at in range(0, len(order), shape.batch):
            some = order[at : at + shape.batch]
            chosen = [
                noisy[rng.integers(len(noisy))][i] if noisy is not None and rng.random() < 0.3 else rows[i]
                for i in some
            ]
            ids = thinned(pad(chosen))
            out = net(ids)
            loss = (
                F.binary_cross_entropy_with_logits(out, target[some], weight=weight[some], reduction="none")
                .sum(1)
                .mean()
            )
            if taught is not None and shape.teacher:
                loss = loss + follow(out, taught[some])
            used = ids
            if told is not None and more_rows is not None and shape.teacher and shape.more:
                others = rng.integers(len(more_rows), size=shape.more)
                more_ids = thinned(pad([more_rows[i] for i in others]))
                loss = loss + 2.0 * follow(net(more_ids), told[others])
                used = torch.cat([ids.flatten(), more_ids.flatten()])
            if shape.pull:
                used = used.unique()
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
        out[some] = net(pad([rows[i] for i in some])).numpy()
    return out
