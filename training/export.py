"""Put a trained network on whole-number grids, and write it as the table that ``wardmote.core.meaning`` reads."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING

import numpy as np

from wardmote.core.meaning import FORMAT, GRID, MAGIC

if TYPE_CHECKING:
    from pathlib import Path

    from network import Network


def whole_numbers(net: Network) -> dict[str, np.ndarray | int]:
    """The arrays of the file, by name, and ``shift``. Rows and filters become int8, the layers multiples of 1/1024."""
    get = {name: value.detach().numpy().astype(np.float64) for name, value in net.state_dict().items()}
    table = get["table.weight"]
    dimension, channels, width = net.shape.dimension, net.shape.channels, net.shape.width
    # A column's step lets its outermost ten in a hundred thousand be cut off: finer steps for all the others.
    step = np.maximum(np.quantile(np.abs(table), 0.9999, axis=0), 1e-6) / 127.0
    rows = np.clip(np.rint(table / step), -127, 127).astype(np.int8)
    filters = get["convolution.weight"].reshape(channels, width, dimension).transpose(1, 2, 0) * step[None, :, None]
    filter_step = np.maximum(np.abs(filters).max(axis=(0, 1)), 1e-12) / 127.0
    small = np.clip(np.rint(filters / filter_step), -127, 127).astype(np.int8)
    most = max(int(np.abs(rows.astype(np.float32) @ small[k].astype(np.float32)).max()) for k in range(width))
    shift = 0
    while (most >> shift) * width > 30_000:
        shift += 1
    senses = net.direct.out_features
    hidden = get["hidden.weight"].T if net.hidden is not None else np.zeros((dimension + channels, 1))
    hidden_bias = get["hidden.bias"] if net.hidden is not None else np.zeros(1)
    top = get["top.weight"].T if net.top is not None else np.zeros((1, senses))
    grid = lambda x: np.rint(x * GRID).astype(np.int32)  # noqa: E731
    return {
        "table": rows,
        "step": step,
        "filters": small,
        "filter_step": filter_step * 2.0**shift,
        # Shifting rounds down: on average half a step is lost a filter position, and given back here.
        "filter_bias": get["convolution.bias"] + (0.5 * width * filter_step * 2.0**shift if shift else 0.0),
        "hidden": grid(hidden),
        "hidden_bias": grid(hidden_bias),
        "direct": grid(get["direct.weight"].T),
        "top": grid(top),
        "shift": shift,
    }


def write(
    path: Path,
    net: Network,
    vocabulary: list[str],
    senses: list[str],
    slope: np.ndarray,
    bias: np.ndarray,
    thresholds: dict[str, tuple[float, float]],
    note: dict[str, object],
) -> str:
    """Write the table at ``path`` and its digest beside it; return the digest. ``slope`` and ``bias`` calibrate a sense."""
    arrays = whole_numbers(net)
    header: dict[str, object] = {
        "senses": senses,
        "thresholds": {sense: list(thresholds[sense]) for sense in senses},
        "shift": arrays.pop("shift"),
        "made": note,
    }
    direct_bias = net.direct.bias.detach().numpy().astype(np.float64)
    arrays |= {
        "slope": slope.astype(np.float64),
        "bias": bias.astype(np.float64) + slope.astype(np.float64) * direct_bias,
        "vocabulary": np.frombuffer("\n".join(vocabulary).encode("utf-8"), dtype=np.uint8),
    }
    head = b""
    places: dict[str, dict[str, object]] = {}
    for _ in range(8):  # the header holds the offsets, which depend on the header's length: settle in a few rounds
        at = -(-(16 + len(head)) // 64) * 64
        for name, array in arrays.items():
            places[name] = {"type": array.dtype.str, "shape": list(array.shape), "at": at}
            at = -(-(at + array.nbytes) // 64) * 64
        header["arrays"] = places
        new = json.dumps(header, sort_keys=True).encode("utf-8")
        if len(new) == len(head):
            break
        head = new
    content = bytearray(MAGIC + FORMAT.to_bytes(4, "little") + len(head).to_bytes(4, "little") + head)
    for name, array in arrays.items():
        at = int(str(places[name]["at"]))
        content.extend(b"\0" * (at - len(content)))
        content.extend(array.tobytes())
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(bytes(content))
    digest = hashlib.sha256(content).hexdigest()
    path.with_suffix(".sha256").write_text(f"{digest}  {path.name}\n", encoding="ascii")
    return digest


def calibrate(scores: np.ndarray, labels: np.ndarray, weights: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Slope and bias a sense (Platt's method) that turn held-out ``scores`` (n, senses) into probabilities."""
    slopes, biases = np.ones(scores.shape[1]), np.zeros(scores.shape[1])
    for j in range(scores.shape[1]):
        x, y, w = scores[:, j].astype(np.float64), labels[:, j], weights[:, j]
        a, b = 1.0, 0.0
        for _ in range(50):
            p = 1.0 / (1.0 + np.exp(-np.clip(a * x + b, -30, 30)))
            g = np.array([(w * (p - y) * x).sum() + 1e-3 * (a - 1), (w * (p - y)).sum()])
            v = w * p * (1 - p) + 1e-9
            h = np.array([[(v * x * x).sum() + 1e-3, (v * x).sum()], [(v * x).sum(), v.sum()]])
            move = np.linalg.solve(h, g)
            a, b = a - float(np.clip(move[0], -1, 1)), b - float(np.clip(move[1], -1, 1))
            if np.abs(move).max() < 1e-6:
                break
        slopes[j], biases[j] = max(a, 0.05), b
    return slopes, biases
