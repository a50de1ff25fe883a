"""Writes the pages that are made from the code: rules, controls, coverage, command line, the README's picture.

`--check` writes nothing and fails, naming the page, where one is stale.
"""

from __future__ import annotations

import argparse
import contextlib
import html
import inspect
import io
import os
import re
import sys
from datetime import UTC, datetime
from pathlib import Path

from wardmote.cli.main import main as wardmote
from wardmote.cli.main import parser
from wardmote.core.examples import plain
from wardmote.core.rule import Finds, Passes, Rule
from wardmote.jobs.packs import coverage_of
from wardmote.packs.catalogue import catalogue
from wardmote.packs.library import Library
from wardmote.packs.schema import schema_text
from wardmote.rules.catalogue import all_rules

ROOT = Path(__file__).resolve().parent.parent
MADE = "<!-- Made by `make docs` from the code; do not edit. -->\n\n"
ANY_DAY = datetime(2026, 11, 21, tzinfo=UTC)
PICTURED = "Cllr Barlow is a pathetic little clown who couldn't run a bath, and if your bin was missed ring Dave at home on 07700 900123."


def rule_page(rule: Rule) -> str:
    """A rule's page: its own docstring, what it serves, and its examples."""
    doc = inspect.cleandoc(sys.modules[type(rule).__module__].__doc__ or "")
    first, _, rest = doc.partition("\n")
    lines = [f"# {rule.code}", "", MADE.strip(), "", f"{rule.title}. {first}", ""]
    limits = f"at most `{rule.ceiling.word}`" + (
        f", at least `{rule.floor.word}` when certain" if rule.floor > 1 else ""
    )
    lines += [f"Topic: {rule.topic} · serves: {', '.join(f'`{key}`' for key in rule.serves)} · severity: {limits}", ""]
    lines += [rest.strip(), ""]
    if rule.duty is not None:
        lines += [
            f"Where a protocol is silent it reminds of: {rule.duty.message} ({rule.duty.source}, checked on {rule.duty.checked_on}.)",
            "",
        ]
    for kind, heading in ((Finds, "It finds"), (Passes, "It passes"), (None, "It cannot tell")):
        chosen = [
            item for item in rule.examples if (type(item) is kind if kind else not isinstance(item, Finds | Passes))
        ]
        if not chosen:
            continue
        lines += [f"## {heading}", ""]
        for item in chosen:
            text = item.text if kind is Finds else plain(item.text)
            lines.append(f"- {_inline(text)}  \n  {_inline(item.because)}")
        lines.append("")
    return "\n".join(lines).rstrip() + "\n"


def _inline(text: str) -> str:
    """Text as Markdown shows it literally, on one line."""
    shown = html.escape(" ".join(text.split()), quote=False)
    return re.sub(r"([\\`*_#\[\]|])", r"\\\1", shown)


def rules_index() -> str:
    """Every rule by topic."""
    lines = [
        "# The rules",
        "",
        MADE.strip(),
        "",
        f"{len(all_rules())} rules; each page is made from the rule's own file.",
        "",
    ]
    topic = ""
    for rule in all_rules():
        if rule.topic != topic:
            topic = rule.topic
            lines += ["", f"## {topic}", ""]
        lines.append(f"- [{rule.code}]({rule.code}.md): {rule.title}")
    return "\n".join(lines) + "\n"


def controls_page() -> str:
    """The 85 controls with their settings and what serves each."""
    serves: dict[str, list[str]] = {}
    for rule in all_rules():
        for key in rule.serves:
            serves.setdefault(key, []).append(rule.code)
    book = catalogue()
    lines = [
        "# The control catalogue",
        "",
        MADE.strip(),
        "",
        "What a council's clauses can ask for, and what each is made of.",
    ]
    area = ""
    for control in book.controls.values():
        if control.area != area:
            area = control.area
            lines += ["", f"## {area}: {book.areas.get(area, '')}".rstrip(": ")]
        lines += ["", f"### {control.number}. {control.name} (`{control.key}`)", "", control.what, ""]
        lines += [f"- {part}: {what}" for part, what in control.parts.items()]
        if control.key in serves:
            lines.append(
                f"- served by: {', '.join(f'[{code}](rules/{code}.md)' for code in sorted(serves[control.key]))}"
            )
        for setting in control.settings.values():
            lines.append(f"- setting `{setting.name}` ({setting.type}, default `{setting.default}`): {setting.says}")
    return "\n".join(lines) + "\n"


def coverage_page() -> str:
    """How many clauses of each council work, computed now."""
    lines = ["# Coverage", "", MADE.strip(), ""]
    lines += [
        "Computed from the rules and from what the tests proved: `wardmote pack coverage NAME` shows each clause.",
        "",
    ]
    lines += ["| council | clauses | works | partly | waiting | guidance |", "|---|---|---|---|---|---|"]
    for name in Library().names():
        rows = coverage_of(name, ANY_DAY)
        count = {
            state: sum(row["state"] == state for row in rows) for state in ("works", "partly", "waiting", "guidance")
        }
        lines.append(
            f"| {name} | {len(rows)} | {count['works']} | {count['partly']} | {count['waiting']} | {count['guidance']} |"
        )
    return "\n".join(lines) + "\n"


def cli_page() -> str:
    """The help of every command, as the command prints it."""
    os.environ["COLUMNS"] = "88"
    lines = ["# The command line", "", MADE.strip()]
    calls = [[], ["check"], ["pack"], ["pack", "coverage"], ["pack", "test"], ["rule"], ["rule", "list"], ["try"]]
    for call in calls:
        out = io.StringIO()
        with contextlib.redirect_stdout(out), contextlib.suppress(SystemExit):
            parser().parse_args([*call, "--help"])
        lines += ["", f"## wardmote {' '.join(call)}".rstrip(), "", "```", out.getvalue().rstrip(), "```"]
    return "\n".join(lines) + "\n"


def picture() -> str:
    """A terminal with a real answer in it, as SVG."""
    out = io.StringIO()
    os.environ["COLUMNS"] = "80"
    with contextlib.redirect_stdout(out):
        wardmote(["check", "--pack", "coventry", PICTURED])
    shown = [
        "$ wardmote check --pack coventry \\",
        f'    "{PICTURED[:70]}',
        f'    {PICTURED[70:]}"',
        "",
        *out.getvalue().rstrip().split("\n"),
    ]
    height = 30 + 18 * len(shown)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 {height}" font-family="ui-monospace, Menlo, Consolas, monospace" font-size="13" role="img">',
        "<title>Wardmote answering a post in a terminal</title>",
        f'<rect width="720" height="{height}" rx="6" fill="#0b0c0c"/>',
    ]
    for number, text in enumerate(shown):
        colour = "#f3f2f1"
        if text.startswith(("$", '    "', "    ")) and number < 4:
            colour = "#b1b4b6"
        elif text.startswith("Stop") or ". Stop" in text[:9]:
            colour = "#ff8a80"
        elif "Think again" in text[:16]:
            colour = "#ffdd00"
        parts.append(
            f'<text x="16" y="{28 + 18 * number}" fill="{colour}" xml:space="preserve">{html.escape(text)}</text>'
        )
    return "\n".join([*parts, "</svg>"]) + "\n"


def pages() -> dict[Path, str]:
    """Every made page with its text."""
    made = {
        ROOT / "docs" / "rules" / "README.md": rules_index(),
        ROOT / "docs" / "controls.md": controls_page(),
        ROOT / "docs" / "coverage.md": coverage_page(),
        ROOT / "docs" / "command-line.md": cli_page(),
        ROOT / "docs" / "picture.svg": picture(),
        ROOT / "src" / "wardmote" / "packs" / "pack.schema.json": schema_text(),
    }
    return made | {ROOT / "docs" / "rules" / f"{rule.code}.md": rule_page(rule) for rule in all_rules()}


def main() -> int:
    """Write the pages, or with --check say which are stale."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--check", action="store_true")
    check = options.parse_args().check
    made = pages()
    stale = [path for path, text in made.items() if not path.exists() or path.read_text("utf-8") != text]
    extra = [path for path in (ROOT / "docs" / "rules").glob("*.md") if path not in made]
    if check:
        for path in [*stale, *extra]:
            print(f"{path.relative_to(ROOT)} is stale: run make docs", file=sys.stderr)
        return 1 if stale or extra else 0
    for path in extra:
        path.unlink()
    for path in stale:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(made[path], "utf-8")
        print(f"wrote {path.relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
