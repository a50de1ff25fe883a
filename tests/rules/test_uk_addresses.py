"""British addresses inside posts: found where somebody lives, left alone where something stands or is done.

The posts are ours: invented people, streets and towns, with postcodes that name nowhere.
"""

from __future__ import annotations

import json
from pathlib import Path

from wardmote.core.checker import Checker
from wardmote.core.examples import bare_pack
from wardmote.core.post import read_post
from wardmote.packs.catalogue import catalogue
from wardmote.rules.catalogue import rule_named

POSTS = [json.loads(line) for line in Path(__file__).with_name("uk_addresses.jsonl").read_text("utf-8").splitlines()]


def test_addresses_are_found_and_the_rest_left_alone() -> None:
    rule = rule_named("address-published")
    checker = Checker(bare_pack(rule.serves, catalogue().defaults()), [rule])
    right = wrong = found = 0
    for post in POSTS:
        report = checker.check(read_post({"id": post["id"], "text": post["text"]}))
        marked = [(item.start, item.end) for item in report.findings if item.severity.word != "note"]
        start, end = post.get("span", (0, 0))
        found += any((min(two, end) - max(one, start)) * 2 >= end - start > 0 for one, two in marked)
        for one, two in marked:
            if one < end and start < two:
                right += 1
            else:
                wrong += 1
    addresses = sum("span" in post for post in POSTS)
    assert addresses >= 400
    assert len(POSTS) - addresses >= 400
    assert found / addresses >= 0.90
    assert right / (right + wrong) >= 0.95


def test_an_imprints_address_is_no_more_than_a_note() -> None:
    rule = rule_named("address-published")
    checker = Checker(bare_pack(rule.serves, catalogue().defaults()), [rule])
    for imprint in (
        "Promoted by J Tully on behalf of M Penhale, both of 8 Priory Gardens, Eastmere TQ9 4ZZ",
        "Printed by Quay Press, 3 Dock Road, Saltby NR28 0QX. Promoted by Ann Lowe, 12b Mill Lane, Saltby NR28 0QY.",
        "Vote Marlow on 7 May!\nPublished and promoted by R. Oduya for Saltby Greens, Flat 2, 19 Kiln Hill, Saltby, NR28 0QX",
    ):
        report = checker.check(read_post({"id": "imprint", "text": imprint}))
        assert [item.severity.word for item in report.findings] == ["note"], imprint
