"""The report that a person reads, on a narrow terminal too: the answer, the words, the clause, what to do."""

from __future__ import annotations

import textwrap
import unicodedata
from typing import TYPE_CHECKING

from wardmote.core.words import Severity, Stage

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from wardmote.core.finding import Finding, Report
    from wardmote.core.pack import Pack
    from wardmote.core.post import Post

ENDING = "A check of words, not advice. It does not bind the monitoring officer."
_MODALITY = {
    "must-not": "must not",
    "must": "must",
    "should-not": "should not",
    "should": "should",
    "may": "may",
    "info": "for information",
}
_LABEL = {Severity.STOP: "Stop and ask for advice first", Severity.THINK: "Think again", Severity.NOTE: "Note"}
_COLOUR = {Severity.STOP: "31;1", Severity.THINK: "33;1", Severity.NOTE: "36"}
_MOST_CLAUSES = 4


def show(post: Post, report: Report, pack: Pack, *, width: int, colour: bool) -> str:
    """The report of one post as lines no wider than `width` columns.

    The marked words stand between » and «; colour is an addition, never the only sign.
    """
    paint = _painter(colour=colour)
    lines: list[str] = []
    lines += _wrap(_answer(report), width, paint=lambda text: paint(text, _answer_colour(report)))
    lines += _wrap(f"{pack.title}{version_of(pack)}", width)
    if report.before_policy:
        lines += _wrap("This post is older than the protocol: it is read by its first version, as history.", width)
    for assumed in report.assumed:
        lines += _wrap(f"Taken for granted: {assumed}", width)
    for number, group in enumerate(_grouped(report.findings), start=1):
        lines.append("")
        lines += _point(number, group, post, pack, width, paint)
    if report.cannot_tell:
        lines += ["", *_wrap("What we cannot tell", width, paint=lambda text: paint(text, "1"))]
        for item in report.cannot_tell:
            who = _roles(item.ask)
            asks = f" ({who} can say)" if who else ""
            lines += _wrap(f"{_sentence(item.missing)}{asks}", width, first="- ", rest="  ")
    if report.reminders:
        lines += ["", *_wrap("The law also says (your protocol does not)", width, paint=lambda text: paint(text, "1"))]
        for reminder in report.reminders:
            lines += _wrap(f"{reminder.message} Source: {reminder.source}", width, first="- ", rest="  ")
    if report.silent:
        lines += [
            "",
            *_wrap(f"Your protocol says nothing about {_listed([_topic(topic) for topic in report.silent])}.", width),
        ]
    lines += ["", *_wrap(f"In what capacity: {report.capacity.judgement} – {report.capacity.why}.", width)]
    lines += ["", *_wrap(ENDING, width)]
    return "\n".join(lines)


def version_of(pack: Pack) -> str:
    """`, version 2` or, where the document gives no date or number of its own, nothing."""
    return "" if pack.version in ("", "undated") or pack.name == "model" else f", version {pack.version}"


def _answer(report: Report) -> str:
    points = len(_grouped([finding for finding in report.findings if finding.severity is not Severity.NOTE]))
    if report.verdict.value == "stop":
        return f"Stop and ask for advice before you post: {_count(points, 'point')} to consider."
    if report.verdict.value == "think":
        return f"Think again before you post: {_count(points, 'point')} to consider."
    if report.cannot_tell:
        return f"Nothing found so far: {_count(len(report.cannot_tell), 'thing')} we cannot tell."
    if report.findings:
        return f"Nothing to stop for: {_count(len(_grouped(report.findings)), 'note')}."
    if "political-argument" in report.positive:
        return "Nothing in these words touches your protocol. Hard political argument is yours to make."
    return "Nothing in these words touches your protocol."


def _answer_colour(report: Report) -> str:
    return {"stop": "31;1", "think": "33;1"}.get(report.verdict.value, "1")


def _grouped(findings: Sequence[Finding]) -> list[list[Finding]]:
    """Findings on the same words stand together, the gravest first."""
    groups: dict[tuple[str, int, int], list[Finding]] = {}
    for finding in findings:
        groups.setdefault((finding.part, finding.start, finding.end), []).append(finding)
    for group in groups.values():
        group.sort(key=lambda finding: (-finding.severity, finding.rule))
    return sorted(groups.values(), key=lambda group: (-group[0].severity, group[0].part, group[0].start))


def _point(number: int, group: list[Finding], post: Post, pack: Pack, width: int, paint: Painter) -> list[str]:
    worst = group[0].severity
    trial = " (on trial, does not count)" if group[0].stage is Stage.TRIAL else ""
    lines = _wrap(f"{number}. {_LABEL[worst]}{trial}", width, paint=lambda text: paint(text, _COLOUR[worst]))
    lines += _wrap(_marked(group[0], post), width, first="   ", rest="   ")
    for finding in group:
        lines += _wrap(f"Why: {_sentence(finding.message)}", width, first="   ", rest="        ")
        lines += _wrap(f"Do: {_sentence(finding.advice)}", width, first="   ", rest="       ")
        if finding.rewrite:
            lines += _wrap(f"Perhaps: “{finding.rewrite}”", width, first="   ", rest="            ")
    for clause_id in list(dict.fromkeys(clause for finding in group for clause in finding.clauses))[:_MOST_CLAUSES]:
        clause = pack.clause(clause_id)
        binds = _MODALITY[clause.effective.value]
        lines += _wrap(f"Clause {clause_id} ({binds}): {clause.gist}", width, first="   ", rest="     ")
    more = len(dict.fromkeys(clause for finding in group for clause in finding.clauses)) - _MOST_CLAUSES
    if more > 0:
        lines += _wrap(
            f"and {_count(more, 'more clause')}: --format json lists them all", width, first="   ", rest="     "
        )
    asks = dict.fromkeys(role for finding in group for role in finding.ask)
    if asks:
        lines += _wrap(f"Ask: {_contacts(asks, pack)}", width, first="   ", rest="        ")
    return lines


def _marked(finding: Finding, post: Post, around: int = 60) -> str:
    """The words with a little of what stands around them, between » and «."""
    if finding.part == "text":
        text = post.text
    elif finding.part == "shares.text" and post.shares is not None:
        text = post.shares.text or ""
    else:
        text = finding.quote
    start, end = (finding.start, finding.end) if text != finding.quote else (0, len(text))
    if start == end or not finding.quote.strip():
        where = {"text": "the post as a whole", "shares.text": "what it shares"}.get(finding.part, finding.part)
        return f"({where})"
    words = finding.quote if len(finding.quote) <= 240 else finding.quote[:150] + " … " + finding.quote[-60:]
    before = text[max(0, start - around) : start]
    after = text[end : end + around]
    if start > around:
        before = "…" + before[before.find(" ") + 1 :]
    if len(text) > end + around:
        after = after[: after.rfind(" ") + 1] + "…" if " " in after else "…"
    where = (
        ""
        if finding.part == "text"
        else {"shares.text": "In what you share: "}.get(finding.part, f"In {finding.part}: ")
    )
    return where + printable(f"{before}»{words}«{after}")


def printable(text: str) -> str:
    """Control and bidirectional marks shown by name, so that nothing turns the line around."""
    return "".join(
        char if char in "\n " or unicodedata.category(char)[0] != "C" else f"<U+{ord(char):04X}>" for char in text
    )


def _contacts(roles: Iterable[str], pack: Pack) -> str:
    shown = []
    for role in roles:
        name = role.replace("-", " ")
        contact = pack.contacts.get(role)
        shown.append(f"{name} ({contact})" if contact else name)
    return _listed(shown, "or")


def _roles(roles: Sequence[str]) -> str:
    named = ["you" if role == "author" else f"the {role.replace('-', ' ')}" for role in roles]
    return _listed(named, "or")


def _topic(topic: str) -> str:
    return topic.replace("-", " ")


def _listed(items: Sequence[str], word: str = "and") -> str:
    if len(items) <= 1:
        return "".join(items)
    return ", ".join(items[:-1]) + f" {word} {items[-1]}"


def _count(number: int, thing: str) -> str:
    return f"{number} {thing}" if number == 1 else f"{number} {thing}s"


def _sentence(text: str) -> str:
    text = " ".join(text.split())
    return text if text.endswith((".", "?", "!", "…")) else text + "."


class Painter:
    """Colours a text for a terminal, or leaves it alone."""

    def __init__(self, *, colour: bool) -> None:
        self.colour = colour

    def __call__(self, text: str, code: str) -> str:
        """The text in the colour of an ANSI code, or as it is."""
        return f"\x1b[{code}m{text}\x1b[0m" if self.colour else text


def _painter(*, colour: bool) -> Painter:
    return Painter(colour=colour)


def _wrap(text: str, width: int, *, first: str = "", rest: str = "", paint: object = None) -> list[str]:
    lines = textwrap.wrap(
        printable(" ".join(text.split())),
        width,
        initial_indent=first,
        subsequent_indent=rest,
        break_long_words=True,
        break_on_hyphens=False,
    )
    return [paint(line) for line in lines] if callable(paint) else lines
