"""What the tests of packs share: the library without a cache, and where the clause inventory lies."""

from __future__ import annotations

from pathlib import Path

import pytest

from wardmote.packs.library import Library

FIVE = ("welwyn-hatfield", "district-part-f", "councillor-policy", "coventry", "south-hams-west-devon")
REPOSITORY = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def library() -> Library:
    return Library(use_cache=False)


@pytest.fixture(scope="session")
def inventory() -> Path:
    """The clauses as they were drawn from the documents; beside the repository where it was made, nowhere else."""
    folder = REPOSITORY.parent / "shared" / "clauses"
    if not folder.is_dir():
        pytest.skip("the clause inventory is not beside this repository")
    return folder


@pytest.fixture(scope="session")
def documents() -> Path:
    """The five documents themselves."""
    folder = REPOSITORY.parent / "shared" / "seeds"
    if not folder.is_dir():
        pytest.skip("the five documents are not beside this repository")
    return folder
