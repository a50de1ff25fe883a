"""Tries a rule's examples: the tests, and the gate for "this rule works".

An example runs alone with its rule under a bare pack that cites every control, so that only the rule
is judged, not some council's settings.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from wardmote.core.checker import Checker
from wardmote.core.clause import Clause, ControlUse
from wardmote.core.pack import Pack
from wardmote.core.post import read_post
from wardmote.core.rule import Finds, Passes
from wardmote.core.words import Audience, Modality

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from wardmote.core.meaning import Meaning
    from wardmote.core.rule import Example, Rule

_MARKS = re.compile("[«»]")


def bare_pack(serves: tuple[str, ...], settings: Mapping[str, Any]) -> Pack:
    """A pack of one clause that asks for the given controls of everybody."""
    clause = Clause(
        id="1",
        gist="An example clause.",
        modality=Modality.MUST_NOT,
        effective=Modality.MUST_NOT,
        audience=Audience.ALL,
        topic="general",
        also=(),
        kind="automatic",
        controls=tuple(ControlUse(key) for key in serves),
    )
    return Pack(
        name="bare",
        title="A bare pack",
        version="1",
        revision="0" * 64,
        in_force_from=None,
        nation="england",
        audiences=(Audience.ALL,),
        clauses=(clause,),
        settings=dict(settings),
    )


def plain(text: str) -> str:
    """An example's text without its marks."""
    return _MARKS.sub("", text)


def marked(text: str) -> list[tuple[int, int]]:
    """The spans that an example marks, as offsets in its plain text."""
    spans: list[tuple[int, int]] = []
    start = 0
    for removed, match in enumerate(_MARKS.finditer(text)):
        at = match.start() - removed
        if match.group() == "«":
            start = at
        else:
            spans.append((start, at))
    return spans


def try_example(
    rule: Rule,
    example: Example,
    defaults: Mapping[str, Any],
    meaning: Meaning | None = None,
    *,
    others: Sequence[Rule] = (),
) -> str | None:
    """What is wrong with a rule's answer to one of its examples, or None.

    defaults: `control.setting` -> value, for settings that the example leaves alone.
    others: rules to run beside it, for one that judges by what others found in a shared post.
    """
    settings = {**defaults, **example.settings}
    together = [rule, *(other for other in others if other.code != rule.code)]
    serves = tuple(dict.fromkeys(key for each in together for key in each.serves))
    checker = Checker(bare_pack(serves, settings), together, meaning)
    post = read_post({"id": "example", "text": plain(example.text), **example.post})
    report = checker.check(post)
    found = [finding for finding in report.findings if finding.rule == rule.code]
    unsure = [item for item in report.cannot_tell if item.rule == rule.code]
    if isinstance(example, Finds):
        if not found:
            return f"{rule.code} finds nothing in {example.text!r} ({example.because})"
        for start, end in marked(example.text):
            if not any(finding.start < end and start < finding.end for finding in found):
                got = [finding.quote for finding in found]
                return f"{rule.code} marks {got} in {example.text!r}"
        return None
    if isinstance(example, Passes):
        serious = [finding.quote for finding in found if finding.severity.word != "note"]
        return (
            f"{rule.code} finds {serious} in {example.text!r}, which should pass: {example.because}"
            if serious
            else None
        )
    if found:
        return f"{rule.code} finds {[finding.quote for finding in found]} in {example.text!r}, where it cannot tell: {example.because}"
    return None if unsure else f"{rule.code} does not say that it cannot tell of {example.text!r} ({example.because})"
