"""A page of sample posts under every council's protocol: the same words, five answers."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING, Any

from wardmote.core.post import read_post
from wardmote.jobs.check import Desk
from wardmote.packs.library import Library

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

_MEMBER: dict[str, Any] = {"account": {"kind": "councillor"}, "author": {"role": "councillor"}}
_FLATS: dict[str, Any] = {
    "decisions": [
        {
            "reference": "26/00417/FUL",
            "title": "24 flats, Tanner's Yard",
            "aliases": ["Tanner's Yard", "the flats"],
            "kind": "planning",
            "committee": "planning",
        }
    ]
}

SAMPLES: tuple[dict[str, Any], ...] = (
    {"text": "Surgery this Saturday, 10 till 12, in the library. No need to book. Kettle's on!", **_MEMBER},
    {"text": "This budget is a disgrace and the ruling group should be ashamed of every page of it.", **_MEMBER},
    {"text": "Cllr Barlow is a pathetic little clown who couldn't run a bath.", **_MEMBER},
    {
        "text": "As long as I sit on planning those flats at Tanner's Yard will never be built.",
        "account": {"kind": "councillor"},
        "author": {"role": "councillor", "committees": ["planning"]},
        "context": _FLATS,
    },
    {
        "text": "I know how strongly people feel about Tanner's Yard. I shall listen to all of it on the 9th before I decide.",
        "account": {"kind": "councillor"},
        "author": {"role": "councillor", "committees": ["planning"]},
        "context": _FLATS,
    },
    {"text": "If your bin was missed ring Dave from the depot on his own mobile, 07700 900123.", **_MEMBER},
    {
        "text": "You didn't hear it from me, but in Part 2 last night they agreed to sell the baths to Leisurely Ltd.",
        **_MEMBER,
    },
    {
        "text": "Vote Labour on Thursday, they have done wonders for our parks!",
        "account": {"kind": "corporate"},
        "author": {"role": "communications"},
    },
    {"text": "Bore da bawb! Mae'r cyngor yn cyfarfod heno am saith.", **_MEMBER},
)
"""Invented posts, each chosen because the five protocols, or the facts around it, answer differently."""

_WIDTH = 110


def sample_page(today: datetime) -> Iterator[str]:
    """The page, line by line: each sample with every council's answer, its points and its clauses."""
    names = [name for name in Library().names() if name != "model"]
    desks = [Desk(name, today) for name in names]
    yield "Sample posts under five councils' protocols"
    yield "(the words are invented; every answer is computed now)"
    for number, sample in enumerate(SAMPLES, start=1):
        yield ""
        yield from textwrap.wrap(f"{number}. “{sample['text']}”{_facts(sample)}", _WIDTH, subsequent_indent="   ")
        post = read_post({"id": str(number), **sample})
        for desk in desks:
            report = desk.check(post)
            points = [
                f"{finding.rule} ({', '.join(finding.clauses[:2])}{', …' if len(finding.clauses) > 2 else ''})"
                for finding in report.findings
            ]
            untold = [f"cannot tell: {item.missing[0].lower()}{item.missing[1:]}" for item in report.cannot_tell]
            says = "; ".join([*points, *untold]) or "nothing in these words touches the protocol"
            answer = "a note" if report.verdict.value == "fine" and report.findings else _ANSWER[report.verdict.value]
            head = f"   {desk.name:22} {answer:12} "
            yield from textwrap.wrap(says, _WIDTH, initial_indent=head, subsequent_indent=" " * len(head))


def _facts(sample: dict[str, Any]) -> str:
    """In brackets, the facts that were given with a sample beyond its words."""
    facts = []
    if sample["account"]["kind"] == "corporate":
        facts.append("on the council's own account")
    if sample["author"].get("committees"):
        facts.append(f"by a member of the {sample['author']['committees'][0]} committee, the matter pending")
    return f" ({'; '.join(facts)})" if facts else ""


_ANSWER = {"fine": "nothing", "unsure": "cannot tell", "think": "think again", "stop": "stop, ask"}
