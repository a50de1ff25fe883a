"""Lengths as each platform counts them; nothing rests on a stale figure."""

from __future__ import annotations

from datetime import date

import pytest

from wardmote.core.checker import Checker
from wardmote.core.platforms import length_on, limits, overrun
from wardmote.core.post import read_post
from wardmote.packs.library import Library
from wardmote.rules.catalogue import all_rules


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", 0),
        ("hello", 5),
        ("é", 1),
        ("e\u0301", 1),
        ("町", 2),
        ("😀", 2),
        ("👩\u200d👩\u200d👧\u200d👦", 2),
        ("🏴\U000e0067\U000e0062\U000e0077\U000e006c\U000e0073\U000e007f", 2),
        ("see https://council.example/" + "a" * 90, 4 + 23),
        ("“quoted”", 8),
    ],
)
def test_x_weighs_letters_and_counts_links(text: str, expected: int) -> None:
    assert length_on("x", text) == expected


def test_leading_mentions_of_a_reply_are_free_on_x() -> None:
    assert length_on("x", "@ann @bob yes", reply=True) == 3
    assert length_on("x", "@ann @bob yes") == 13


def test_bluesky_counts_what_a_reader_sees_and_bytes_too() -> None:
    family = "👩\u200d👩\u200d👧\u200d👦"
    assert length_on("bluesky", family * 100) == 100
    assert overrun("bluesky", "a" * 300) is None
    assert overrun("bluesky", "a" * 301) == (301, 300, "graphemes")
    assert overrun("bluesky", family * 299) == (299 * 25, 3000, "bytes")


def test_mastodon_shortens_links_and_mentions() -> None:
    assert length_on("mastodon", "https://council.example/" + "a" * 90) == 23
    assert length_on("mastodon", "@ann@social.example hello") == len("@ann hello")


def test_every_figure_says_where_and_when_it_was_read() -> None:
    for limit in limits().values():
        assert limit.source
        assert date.fromisoformat(limit.checked_on) < date.fromisoformat(limit.review_by)


@pytest.mark.parametrize("name", [name for name in Library().names() if name != "model"])
def test_no_finding_rests_on_a_stale_limit(name: str) -> None:
    checker = Checker(Library().pack_on(name, None)[0], all_rules())
    text = "The gritters go out tonight and the paths by the school come first. " * 4
    report = checker.check(read_post({"id": "1", "text": text[:250], "platform": "x"}))
    assert not [finding for finding in report.findings if "long" in finding.rule]
