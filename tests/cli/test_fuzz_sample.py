"""A seeded sample of `make fuzz`."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "scripts"))

from fuzz import WHEN, Maker, try_one

from wardmote.jobs.check import Desk


@pytest.fixture(scope="module")
def desk() -> Desk:
    return Desk("model", WHEN)


@pytest.mark.parametrize("first", range(0, 400, 100))
def test_generated_input_is_borne(first: int, desk: Desk, tmp_path: Path) -> None:
    for seed in range(first, first + 100):
        try_one(Maker(seed), desk, tmp_path)
