"""What the equality rules make of the pack's settings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wardmote.core.checker import Checker
from wardmote.core.examples import bare_pack
from wardmote.core.post import read_post
from wardmote.core.words import Severity
from wardmote.packs.catalogue import catalogue
from wardmote.rules.equality.group_demeaned import GroupDemeaned

if TYPE_CHECKING:
    from wardmote.core.finding import Finding

SEVEN = ["sex", "race", "age", "religion", "gender", "sexual-orientation", "disability"]


def findings(rule: GroupDemeaned, text: str, **settings: Any) -> list[Finding]:
    chosen = {**catalogue().defaults(), **{f"chk-equality.{name}": value for name, value in settings.items()}}
    checker = Checker(bare_pack(rule.serves, chosen), [rule])
    return checker.check(read_post({"id": "1", "text": text})).findings


def test_a_characteristic_that_the_protocol_leaves_out_is_found_and_said_to_be_the_statutes() -> None:
    (found,) = findings(GroupDemeaned(), "Trans people are mentally ill, the lot of them.", named=SEVEN)
    assert "the Equality Act 2010 does" in found.message


def test_a_characteristic_that_the_protocol_names_is_said_without_the_statute() -> None:
    (found,) = findings(GroupDemeaned(), "Muslims are savages, the lot of them.", named=SEVEN)
    assert "Equality Act" not in found.message
    assert "religion or belief" in found.message


def test_where_seeming_is_not_enough_a_faint_sneer_is_only_a_note() -> None:
    text = "Calm down dear, the grown-ups are talking."
    (strict,) = findings(GroupDemeaned(), text, might_seem=True)
    (plain,) = findings(GroupDemeaned(), text, might_seem=False)
    assert (strict.severity, plain.severity) == (Severity.THINK, Severity.NOTE)
