"""`wardmote try`: a page of sample posts against all five councils, then the posts that you type."""

from __future__ import annotations

import os
import sys
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from wardmote.core.fields import LONDON

if TYPE_CHECKING:
    import argparse

_HELP = """\
Shows a page of sample posts under each council's protocol, then reads posts that you
type, one a line, and answers each. An empty line or Ctrl-D ends it. Nothing is stored.
"""


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to the command line."""
    command = commands.add_parser("try", help="sample posts against all councils, then yours", description=_HELP)
    command.add_argument("--pack", metavar="NAME", help="the council for the posts that you type")
    command.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Show the samples, then answer what is typed."""
    from wardmote.jobs.samples import sample_page

    now = datetime.now(UTC)  # noqa: TID251 - the command line is where the clock is read
    for line in sample_page(now.astimezone(LONDON)):
        print(line)
    return _answer_typed(options.pack or os.environ.get("WARDMOTE_PACK"), now)


def _answer_typed(name: str | None, now: datetime) -> int:
    from wardmote.cli.check import MODEL_FIRST_LINE, make_desk
    from wardmote.cli.report import show
    from wardmote.core.post import PostError, read_post
    from wardmote.packs.library import Library

    councils = [council for council in Library().names() if council != "model"]
    print("\nNow yours: type a post and press Enter (an empty line ends).")
    if name is None:
        print(f"Whose protocol? {', '.join(councils)}")
        name = _ask("council [coventry]> ")
        if name is None:
            return 0
        name = name.strip() or "coventry"
    desk = make_desk(name, now)
    if desk is None:
        return 2
    if name == "model":
        print(MODEL_FIRST_LINE)
    while (text := _ask("post> ")) is not None and text.strip():
        try:
            post = read_post(
                {"id": "1", "text": text, "account": {"kind": "councillor"}, "author": {"role": "councillor"}}
            )
        except PostError as error:
            print(error, file=sys.stderr)
            continue
        report = desk.check(post)
        print(show(post, report, desk.pack_for(post), width=80, colour=sys.stdout.isatty()) + "\n")
    return 0


def _ask(prompt: str) -> str | None:
    """One typed line, or None at the end of the input."""
    try:
        return input(prompt)
    except (EOFError, RuntimeError):
        # RuntimeError: the standard input was closed before we began.
        print()
        return None
