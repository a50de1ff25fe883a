"""A line plot as SVG, in forty lines: enough for the benchmarks page, no library to install."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_WIDTH, _HEIGHT, _LEFT, _BOTTOM = 640, 320, 70, 50


def line(path: Path, points: list[tuple[float, float]], across: str, up: str, *, log: bool = False) -> None:
    """Write a plot of the points, with the straight line of proportional cost dashed for comparison."""
    scale = math.log10 if log else float
    xs, ys = [scale(x) for x, _ in points], [scale(y) for _, y in points]
    low_x, high_x = (min(xs), max(xs)) if log else (0.0, max(xs))
    low_y, high_y = (min(ys), max(ys)) if log else (0.0, max(ys) * 1.15)

    def place(x: float, y: float) -> tuple[float, float]:
        return (
            _LEFT + (scale(x) - low_x) / (high_x - low_x or 1) * (_WIDTH - _LEFT - 20),
            _HEIGHT - _BOTTOM - (scale(y) - low_y) / (high_y - low_y or 1) * (_HEIGHT - _BOTTOM - 20),
        )

    def joined(pairs: list[tuple[float, float]]) -> str:
        return " ".join(f"{x:.1f},{y:.1f}" for x, y in (place(*pair) for pair in pairs))

    first, last = points[0], points[-1]
    straight = [(x, last[1] * x / last[0]) for x, _ in points]
    straight = [pair for pair in straight if not log or scale(pair[1]) >= low_y] or [last]
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}" font-family="sans-serif" font-size="12" role="img">',
        f"<title>{up} against {across}</title>",
        f'<rect width="{_WIDTH}" height="{_HEIGHT}" fill="#ffffff"/>',
        f'<path d="M{_LEFT} 20V{_HEIGHT - _BOTTOM}H{_WIDTH - 20}" fill="none" stroke="#505a5f"/>',
        f'<polyline points="{joined(straight)}" fill="none" stroke="#b1b4b6" stroke-dasharray="5 4"/>',
        f'<polyline points="{joined(points)}" fill="none" stroke="#1d70b8" stroke-width="2"/>',
    ]
    for x, y in points:
        at_x, at_y = place(x, y)
        parts.append(f'<circle cx="{at_x:.1f}" cy="{at_y:.1f}" r="4" fill="#1d70b8"/>')
        parts.append(f'<text x="{at_x:.1f}" y="{at_y - 9:.1f}" text-anchor="middle">{y:.3g}</text>')
        parts.append(f'<text x="{at_x:.1f}" y="{_HEIGHT - _BOTTOM + 18}" text-anchor="middle">{x:,.0f}</text>')
    parts += [
        f'<text x="{(_WIDTH + _LEFT) / 2}" y="{_HEIGHT - 10}" text-anchor="middle">{across}{" (log scales)" if log else ""}</text>',
        f'<text x="16" y="{_HEIGHT / 2}" transform="rotate(-90 16 {_HEIGHT / 2})" text-anchor="middle">{up}; dashed: in proportion</text>',
        "</svg>",
    ]
    del first
    path.write_text("\n".join(parts) + "\n", "utf-8")
