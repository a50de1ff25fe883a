"""What people read, word for word: the text report of a few posts (WARDMOTE_WRITE=1 writes them anew)."""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from wardmote.cli.report import show
from wardmote.core.fields import LONDON
from wardmote.core.post import read_post
from wardmote.jobs.check import Desk
from wardmote.jobs.samples import SAMPLES

FOLDER = Path(__file__).with_name("golden")
POSTS: dict[str, dict[str, Any]] = {
    "nothing": {**SAMPLES[0]},
    "insult": {**SAMPLES[2]},
    "closed-mind": {**SAMPLES[3]},
    "shared": {
        "text": "",
        "kind": "share",
        "shares": {"author": "A neighbour", "text": "Cllr Barlow is a useless pathetic moron."},
        "author": {"role": "councillor"},
    },
    "not-read": {**SAMPLES[8]},
    "turned-around": {"text": "All fine \u202e here \x07 and there", "author": {"role": "councillor"}},
}


@pytest.mark.parametrize("name", POSTS)
@pytest.mark.parametrize("width", [40, 80])
def test_the_report_reads_as_it_did(name: str, width: int) -> None:
    desk = Desk("coventry", datetime(2026, 5, 1, tzinfo=LONDON))
    post = read_post({"id": "1", **POSTS[name]})
    text = show(post, desk.check(post), desk.pack_for(post), width=width, colour=False) + "\n"
    assert all(len(line) <= width for line in text.splitlines())
    path = FOLDER / f"{name}-{width}.txt"
    if os.environ.get("WARDMOTE_WRITE"):
        path.write_text(text, "utf-8")
    assert text == path.read_text("utf-8")
