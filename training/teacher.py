"""Fine-tune the whole MiniLM on our posts: the ceiling to compare with, and the teacher of the small network."""

from __future__ import annotations

import hashlib
import time
from typing import TYPE_CHECKING

import numpy as np
import torch
import torch.nn.functional as F
from minilm import MiniLM
from torch import nn

if TYPE_CHECKING:
    from pathlib import Path


class Teacher(nn.Module):
    """MiniLM, its mean-pooled state, and one linear head over the senses."""

    def __init__(self, folder: Path, senses: int) -> None:
        super().__init__()
        self.model = MiniLM(folder)
        self.head = nn.Linear(384, senses)
        for name, parameter in self.model.named_parameters():
            # The word embeddings stay: words that our corpus never shows keep their place among the others.
            parameter.requires_grad = "embeddings_word" not in name and "embeddings_position" not in name

    def forward(self, ids: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        """The senses' numbers before the sigmoid: (batch, senses)."""
        pooled = self.model.pooled(ids, mask, 0.1)
        return self.head(F.dropout(pooled * 3.0, 0.1, self.training))


def fine_tune(
    folder: Path,
    texts: list[str],
    labels: np.ndarray,
    weights: np.ndarray,
    epochs: int = 3,
    rate: float = 1.2e-4,
    batch: int = 32,
    seed: int = 3,
    *,
    log: bool = True,
) -> Teacher:
    """Train on ``texts`` with ``labels`` and ``weights`` (n, senses). About 12 ms a post and epoch on one core."""
    torch.manual_seed(seed)
    rng = np.random.default_rng(seed)
    net = Teacher(folder, labels.shape[1])
    net.model.tokenizer.enable_truncation(80)
    rate_of = (labels * weights).sum(0) / np.maximum(weights.sum(0), 1)
    with torch.no_grad():
        net.head.bias.copy_(torch.tensor(np.log(rate_of + 1e-4), dtype=torch.float32))
    groups = [
        {"params": [p for p in net.model.parameters() if p.requires_grad], "lr": rate},
        {"params": list(net.head.parameters()), "lr": rate * 20},
    ]
    best = torch.optim.AdamW(groups, weight_decay=0.01)
    steps = epochs * ((len(texts) + batch - 1) // batch)
    schedule = torch.optim.lr_scheduler.OneCycleLR(best, max_lr=[rate, rate * 20], total_steps=steps + 1, pct_start=0.1)
    target, weight = torch.tensor(labels), torch.tensor(weights)
    lengths = np.array([len(text) for text in texts])
    for epoch in range(epochs):
        net.train()
        began, total = time.monotonic(), 0.0
        order = rng.permutation(len(texts))
        # Posts of like length go together, in random order: a third less padding.
        pools = [order[at : at + batch * 20] for at in range(0, len(order), batch * 20)]
        batches = []
        for pool in pools:
            ordered = pool[np.argsort(lengths[pool], kind="stable")]
            batches += [ordered[at : at + batch] for at in range(0, len(ordered), batch)]
        for pick in rng.permutation(len(batches)):
            some = batches[pick]
            # Half the time in bfloat16, and no worse; the small network is trained in float32.
            with torch.autocast("cpu", dtype=torch.bfloat16):
                out = net(*net.model.encode([texts[i] for i in some])).float()
            loss = (
                F.binary_cross_entropy_with_logits(out, target[some], weight=weight[some], reduction="none")
                .sum(1)
                .mean()
            )
            best.zero_grad(set_to_none=True)
            loss.backward()
            nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            best.step()
            schedule.step()
            total += float(loss.detach()) * len(some)
        if log:
            print(
                f"    teacher epoch {epoch + 1}: {total / len(texts):.4f} in {time.monotonic() - began:.0f} s",
                flush=True,
            )
    return net.eval()


@torch.no_grad()
def teach(net: Teacher, texts: list[str], size: int = 64) -> np.ndarray:
    """The teacher's numbers for ``texts``: (n, senses)."""
    order = sorted(range(len(texts)), key=lambda i: len(texts[i]))
    out = np.zeros((len(texts), net.head.out_features), dtype=np.float32)
    for at in range(0, len(order), size):
        some = order[at : at + size]
        with torch.autocast("cpu", dtype=torch.bfloat16):
            out[some] = net(*net.model.encode([texts[i] for i in some])).float().numpy()
    return out


def fine_tuned(folder: Path, texts: list[str], labels: np.ndarray, weights: np.ndarray, work: Path) -> Teacher:
    """``fine_tune`` with its result kept in ``work`` under a key of everything that went in."""
    key = hashlib.sha256(
        "\0".join(texts).encode("utf-8", "replace") + labels.tobytes() + weights.tobytes()
    ).hexdigest()[:16]
    kept = work / f"teacher-{key}.pt"
    if kept.exists():
        net = Teacher(folder, labels.shape[1])
        net.load_state_dict(torch.load(kept))
        net.model.tokenizer.enable_truncation(80)
        return net.eval()
    net = fine_tune(folder, texts, labels, weights)
    torch.save(net.state_dict(), kept)
    return net


def taught_before(net: Teacher, texts: list[str], work: Path) -> np.ndarray:
    """``teach`` with its result kept in ``work`` under a key of texts and teacher."""
    state = b"".join(value.detach().numpy().tobytes() for value in net.head.state_dict().values())
    kept = work / f"taught-{hashlib.sha256(state + chr(0).join(texts).encode('utf-8', 'replace')).hexdigest()[:16]}.npy"
    if kept.exists():
        return np.load(kept)
    taught = teach(net, texts)
    np.save(kept, taught)
    return taught
