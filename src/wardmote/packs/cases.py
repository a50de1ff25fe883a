"""Pack cases: sentences with what a council's own pack must say of them.

A pack carries them under `cases`, or in a file of its own (councils/cases/NAME.yaml: a list, or a table
with `cases`). Each names the clause that it tests, says in a sentence what it shows, gives a post of the
check contract, and expects `flag` (a point to consider that cites the clause), `pass` (nothing above a
note that cites it) or `unsure` (cannot tell).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from wardmote.packs.errors import PackError, Place, did_you_mean
from wardmote.packs.fields import Fields, kind_of
from wardmote.packs.places import Row, Table, Word, plain, read_source, read_tree

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping
    from pathlib import Path

    from wardmote.packs.places import Node, Source

FIELDS = ("clause", "says", "post", "expect", "rule", "because")
REQUIRED = ("clause", "says", "post", "expect", "because")
EXPECTATIONS = ("flag", "pass", "unsure")


@dataclass(frozen=True, slots=True)
class Case:
    """One case. place: where it stands.  rule: the only rule that is meant, or empty."""

    place: Place
    clause: str
    says: str
    post: dict[str, Any]
    expect: str
    because: str
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Failure:
    """A case that the pack does not bear out: what was expected, and what came."""

    case: Case
    came: str

    def __str__(self) -> str:
        case = self.case
        told = f"{case.place}: {case.clause}: {case.says}\n  expected: {case.expect}, because {case.because}\n  came: {self.came}"
        return told + (f"\n  rule: {case.rule}" if case.rule else "")


def load_cases(
    path: Path, clauses: Collection[str], *, rules: Collection[str] | None = None, label: str | None = None
) -> tuple[Case, ...]:
    """The cases of a file (a pack's own, or one of cases alone). Raises PackError with every fault.

    clauses: the ids of the pack that they test.  rules: the codes of the rules there are, or None.
    """
    source = read_source(path, name=label or str(path))
    tree = read_tree(source)
    node: Node | None = tree
    if isinstance(tree, Table):
        node = tree.get("cases")
    found = read_cases(source, node, clauses, rules) if node is not None else ()
    if source.faults:
        raise PackError(source.faults)
    return found


def read_cases(
    source: Source, node: Node, clauses: Collection[str], rules: Collection[str] | None = None
) -> tuple[Case, ...]:
    """The cases of a list; faults are noted in its source."""
    if isinstance(node, Word) and node.empty:
        return ()
    if not isinstance(node, Row):
        source.fault(node.place, f"cases are a list, not {kind_of(node)}", "begin each case with ‘- ’")
        return ()
    return tuple(_case(source, item, clauses, rules, number) for number, item in enumerate(node.items, 1))


def run_cases(cases: Iterable[Case], check: Callable[[dict[str, Any]], Mapping[str, Any]]) -> tuple[Failure, ...]:
    """Check each case and return those that come out otherwise, in order.

    check: takes a post of the check contract and returns its report, or `{"id", "error"}`.
    """
    found = []
    for case in cases:
        came = _judge(case, check(dict(case.post)))
        if came is not None:
            found.append(Failure(case, came))
    return tuple(found)


def _case(source: Source, node: Node, clauses: Collection[str], rules: Collection[str] | None, number: int) -> Case:
    fields = Fields(source, node, what="a case", allowed=FIELDS, required=REQUIRED)
    clause = fields.text("clause")
    if clause and clause not in clauses:
        source.fault(fields.at("clause"), f"the pack has no clause ‘{clause}’", did_you_mean(clause, clauses))
    rule = fields.text("rule")
    if rule and rules is not None and rule not in rules:
        source.fault(fields.at("rule"), f"there is no rule ‘{rule}’", did_you_mean(rule, rules))
    return Case(
        place=node.place,
        clause=clause,
        says=fields.text("says"),
        post=_post(fields, number),
        expect=fields.one_of("expect", EXPECTATIONS, "flag", what="expectation"),
        because=fields.text("because"),
        rule=rule,
    )


def _post(fields: Fields, number: int) -> dict[str, Any]:
    node = fields.table.get("post")
    if isinstance(node, Word) and not node.empty:
        return {"id": str(number), "text": node.text}
    if not isinstance(node, Table):
        if node is not None:
            fields.source.fault(node.place, f"‘post’ is a table of fields or the text alone, not {kind_of(node)}")
        return {"id": str(number), "text": ""}
    text = node.get("text")
    if not isinstance(text, Word):
        fields.source.fault(node.place, "a post lacks ‘text’", "an empty text is written ''")
        return {"id": str(number), "text": ""}
    post = cast("dict[str, Any]", plain(node))
    return {**post, "id": str(post.get("id", number)), "text": text.text}


def _judge(case: Case, report: Mapping[str, Any]) -> str | None:
    """What came instead of what was expected, or None."""
    if "error" in report:
        return f"the post could not be checked: {report['error']}"
    found = [
        finding
        for finding in report.get("findings", ())
        if case.clause in finding["clauses"] and (not case.rule or finding["rule"] == case.rule)
    ]
    weighty = [finding for finding in found if finding["severity"] != "note"]
    unsure = [item for item in report.get("cannot_tell", ()) if not case.rule or item["rule"] == case.rule]
    if case.expect == "flag":
        return None if found else f"no point to consider cites {case.clause} ({_told(report)})"
    if weighty:
        return f"{_named(weighty)} cites {case.clause}"
    if case.expect == "unsure":
        return None if unsure else f"nothing is left open ({_told(report)})"
    return f"cannot tell: {unsure[0]['missing']}" if case.rule and unsure else None


def _told(report: Mapping[str, Any]) -> str:
    findings = list(report.get("findings", ()))
    told = [_named(findings)] if findings else ["nothing found"]
    told += [f"cannot tell: {item['rule']}" for item in report.get("cannot_tell", ())]
    return "; ".join(told)


def _named(findings: list[Any]) -> str:
    return ", ".join(f"{finding['rule']} ({finding['severity']})" for finding in findings)
