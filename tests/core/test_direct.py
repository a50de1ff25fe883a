"""A private message is no way round the protocol."""

from __future__ import annotations

import pytest

from wardmote.core.checker import Checker
from wardmote.core.post import read_post
from wardmote.packs.library import Library
from wardmote.rules.catalogue import all_rules

WORDS = "Cllr Barlow is a pathetic little clown and an absolute moron."


@pytest.mark.parametrize("name", ["coventry", "welwyn-hatfield", "councillor-policy"])
def test_a_private_message_is_judged_like_a_post(name: str) -> None:
    checker = Checker(Library().pack_on(name, None)[0], all_rules())
    author = {"role": "councillor"}
    public = checker.check(read_post({"id": "1", "text": WORDS, "author": author}))
    private = checker.check(
        read_post(
            {
                "id": "1",
                "text": WORDS,
                "author": author,
                "kind": "direct",
                "platform": "whatsapp",
                "account": {"kind": "personal", "audience": "private"},
            }
        )
    )
    seen = {(finding.rule, finding.severity) for finding in public.findings}
    assert seen
    assert seen <= {(finding.rule, finding.severity) for finding in private.findings}
