"""`wardmote check`: posts in, reports out (the check contract)."""

from __future__ import annotations

import argparse
import json
import os
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from wardmote.core.fields import LONDON
from wardmote.core.post import Post, PostError, read_post

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wardmote.core.finding import Report
    from wardmote.jobs.check import Desk

MODEL_FIRST_LINE = "All five protocols at their strictest: no council has this. Choose yours with --pack."
_LARGEST = 256 << 20

_HELP = """\
Check a post, or many, against a council's protocol.

  wardmote check --pack coventry "See you at the surgery on Saturday, 10 till 12."
  wardmote check --pack coventry -            the post on standard input
  wardmote check --pack coventry --file draft.txt
  wardmote check --pack coventry --format jsonl --file posts.jsonl

TEXT is always text, even where a file of that name exists; use --file for a file.
With --format jsonl each line is one post as JSON ({"id": …, "text": …, …}), answered
by one line as soon as it is done; with text and json a post may be JSON too, if it
begins with “{”. `wardmote check --schema` prints what a post may hold.

Exit: 0 nothing found, 1 something to consider or that we cannot tell, 2 bad input.
"""


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to the command line."""
    command = commands.add_parser(
        "check",
        help="check a post against a council's protocol",
        description=_HELP,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    command.add_argument("text", nargs="?", metavar="TEXT", help="the words to check; - reads standard input")
    command.add_argument("--pack", metavar="NAME|FILE", help="the council (default: $WARDMOTE_PACK, else model)")
    command.add_argument("--at", metavar="TIME", help="when it is (or was) posted, for posts that do not say")
    command.add_argument("--format", choices=("text", "json", "jsonl"), default="text")
    command.add_argument("--file", metavar="FILE", help="read the post (or the lines) from a file")
    command.add_argument("--trial", action="store_true", help="run controls in trial too; they do not count")
    command.add_argument("--no-meaning", action="store_true", help="judge by words alone, without the meaning table")
    command.add_argument("--schema", action="store_true", help="print the JSON Schema of a post, and stop")
    command.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Run `wardmote check`; returns the exit code of the contract."""
    if options.schema:
        from wardmote.jobs.schema import post_schema

        print(json.dumps(post_schema(), indent=2, ensure_ascii=False))
        return 0
    sources = [options.text is not None, options.file is not None]
    if not any(sources):
        return _refuse("nothing to check: give the words, or - for standard input, or --file FILE")
    if all(sources):
        return _refuse("give either the words or --file FILE, not both")
    now = datetime.now(UTC)  # noqa: TID251 - the command line is where the clock is read
    today = now
    if options.at is not None:
        try:
            today = datetime.fromisoformat(options.at)
        except ValueError as error:
            return _refuse(f"--at “{options.at}” is not a time ({error}); write it as 2026-05-01T18:20:00+01:00")
        if today.tzinfo is None:
            today = today.replace(tzinfo=LONDON)
    name = options.pack or os.environ.get("WARDMOTE_PACK") or "model"
    desk = make_desk(name, today, trial=options.trial, meaning=not options.no_meaning)
    if desk is None:
        return 2
    if options.format == "jsonl":
        return _run_lines(options, desk)
    return _run_one(options, desk, now)


def make_desk(name: str, today: datetime, *, trial: bool = False, meaning: bool = True) -> Desk | None:
    """The desk of a pack, or None after saying what is wrong with it."""
    from wardmote.jobs.check import Desk
    from wardmote.packs.errors import PackError

    try:
        return Desk(name, today, trial=trial, meaning=meaning)
    except PackError as error:
        print(error, file=sys.stderr)
        return None


def _refuse(message: str) -> int:
    print(f"wardmote check: {message}", file=sys.stderr)
    return 2


def _input(options: argparse.Namespace) -> str | None:
    """The input as text, or None after saying why it cannot be read."""
    if options.text is not None and options.text != "-":
        if "/" not in options.text and len(options.text) < 200 and Path(options.text).is_file():
            print(f"(A file of that name exists; to read it: --file {options.text})", file=sys.stderr)
        return str(options.text)
    try:
        if options.file is not None and options.file != "-":
            path = Path(options.file)
            if path.stat().st_size > _LARGEST:
                _refuse(f"{path} has more than {_LARGEST >> 20} MB; split it, or use --format jsonl")
                return None
            data = path.read_bytes()
        else:
            data = sys.stdin.buffer.read()
    except OSError as error:
        _refuse(f"{options.file} cannot be read: {error.strerror or error}")
        return None
    text = data.decode("utf-8-sig", "replace")
    if "\ufffd" in text and b"\xef\xbf\xbd" not in data:
        print("(Some bytes are not UTF-8; they are read as �.)", file=sys.stderr)
    return text


def _run_one(options: argparse.Namespace, desk: Desk, now: datetime) -> int:
    from wardmote.cli.report import show

    text = _input(options)
    if text is None:
        return 2
    try:
        post = _one_post(text, options)
    except PostError as error:
        if options.format == "json":
            print(json.dumps({"id": error.post_id, "error": str(error)}, ensure_ascii=False))
        else:
            _refuse(str(error))
        return 2
    report = desk.check(post)
    if options.format == "json":
        print(to_json(report))
    else:
        if desk.name == "model":
            print(MODEL_FIRST_LINE + "\n")
        print(show(post, report, desk.pack_for(post), width=_width(), colour=_colour(), now=now))
    return 0 if report.verdict.value == "fine" else 1


def _one_post(text: str, options: argparse.Namespace) -> Post:
    """The one post: JSON where it reads as an object with a text, else the words themselves."""
    if text.lstrip()[:1] == "{" and (options.text is None or options.text == "-"):
        from wardmote.jobs.check import read_entry

        return read_entry(text)
    words = text
    if options.text is None or options.text == "-":
        words = text.removesuffix("\n").removesuffix("\r")
    return read_post({"id": "1", "text": words})


def to_json(report: Report) -> str:
    """One line of JSON; lone surrogates are escaped so that any stream can carry them."""
    return dumps(report.as_json())


def dumps(value: object) -> str:
    """JSON that any UTF-8 stream can carry."""
    line = json.dumps(value, ensure_ascii=False)
    try:
        line.encode("utf-8")
    except UnicodeEncodeError:
        return json.dumps(value)
    return line


def _lines(options: argparse.Namespace) -> Iterator[str]:
    if options.text is not None and options.text != "-":
        yield from options.text.splitlines()
        return
    stream = sys.stdin.buffer if options.file in (None, "-") else Path(options.file).open("rb")  # noqa: SIM115 - closed below
    try:
        first = True
        for raw in stream:
            line = raw.decode("utf-8-sig" if first else "utf-8", "replace")
            first = False
            yield line
    finally:
        if stream is not sys.stdin.buffer:
            stream.close()


_TOGETHER = 256
"""Lines of a file that are weighed in one go; from a pipe each line is answered before the next is read."""


def _run_lines(options: argparse.Namespace, desk: Desk) -> int:
    from wardmote.jobs.check import answers

    code = 0
    piped = options.file in (None, "-")
    numbered = ((number, line) for number, line in enumerate(_lines(options), start=1) if line.strip())
    try:
        for entry in answers(desk, numbered, together=1 if piped else _TOGETHER):
            sys.stdout.write(dumps(entry) + "\n")
            if piped:
                sys.stdout.flush()
            if "error" in entry:
                code = 2
            elif code == 0 and entry["verdict"] != "fine":
                code = 1
    except BrokenPipeError:
        raise
    except OSError as error:
        return _refuse(f"{options.file} cannot be read: {error.strerror or error}")
    sys.stdout.flush()
    return code


def _width() -> int:
    import shutil

    return max(40, min(88, shutil.get_terminal_size((80, 24)).columns))


def _colour() -> bool:
    return sys.stdout.isatty() and "NO_COLOR" not in os.environ
