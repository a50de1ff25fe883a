"""`wardmote check`: posts in, reports out (the check contract)."""

from __future__ import annotations

import argparse
import json
import os
import sys
from contextlib import nullcontext
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from wardmote.core.fields import Reader
from wardmote.core.post import Post, PostError, read_post

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

    from wardmote.core.finding import Report
    from wardmote.jobs.check import Desk

MODEL_FIRST_LINE = "All five protocols at their strictest: no council has this. Choose yours with --pack."
_LARGEST = 256 << 20
"""Bytes that a file, or a line of one, may have."""
_ENDLESS = 1 << 30
"""Bytes without an end of line after which what is read is no file of lines."""

_HELP = """\
Check a post, or many, against a council's protocol.

  wardmote check --pack coventry "See you at the surgery on Saturday, 10 till 12."
  wardmote check --pack coventry -            the post on standard input
  wardmote check --pack coventry --file draft.txt
  wardmote check --pack coventry --format jsonl --file posts.jsonl

TEXT is always text, even where a file of that name exists; use --file for a file.
Words that begin with a dash come last, after two dashes: wardmote check -- "-5 °C today".
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
    reader = Reader()
    posted = reader.time({"--at": options.at}, "--at", "")
    if reader.faults:
        return _refuse(reader.faults[0])
    name = options.pack or os.environ.get("WARDMOTE_PACK") or "model"
    desk = make_desk(
        name,
        posted or now,
        posted=posted,
        assumed=tuple(reader.assumed),
        trial=options.trial,
        meaning=not options.no_meaning,
    )
    if desk is None:
        return 2
    if options.format == "jsonl":
        return _run_lines(options, desk)
    return _run_one(options, desk)


def make_desk(
    name: str,
    today: datetime,
    *,
    posted: datetime | None = None,
    assumed: tuple[str, ...] = (),
    trial: bool = False,
    meaning: bool = True,
) -> Desk | None:
    """The desk of a pack, or None after saying what is wrong with it."""
    from wardmote.jobs.check import Desk
    from wardmote.packs.errors import PackError

    try:
        return Desk(name, today, posted=posted, assumed=assumed, trial=trial, meaning=meaning)
    except PackError as error:
        print(error, file=sys.stderr)
        return None


def _refuse(message: str) -> int:
    from wardmote.cli.report import printable

    print(f"wardmote check: {printable(message)}", file=sys.stderr)
    return 2


class _UnreadableError(Exception):
    """The input cannot be read; says why."""


def _why(options: argparse.Namespace, error: OSError | ValueError) -> str:
    source = "the standard input" if options.file in (None, "-") else options.file or "a file without a name"
    return f"{source} cannot be read: {getattr(error, 'strerror', None) or error}"


def _open(options: argparse.Namespace) -> BinaryIO:
    """The input as bytes; raises OSError, or ValueError for what is not a file's name."""
    if options.file not in (None, "-"):
        return Path(options.file).open("rb")
    if sys.stdin is None:
        raise OSError("it is closed")
    return sys.stdin.buffer


def _typed(text: str) -> str:
    """Words of the command line; where the locale could not read them as UTF-8, they are read so here."""
    try:
        return os.fsencode(text).decode("utf-8")
    except UnicodeError:
        return text


def _is_file_too(text: str) -> bool:
    """Whether words are the name of a file as well."""
    try:
        return "/" not in text and len(text) < 200 and Path(text).is_file()
    except (OSError, ValueError):
        return False


def _input(options: argparse.Namespace) -> str | None:
    """The input as text, or None after saying why it cannot be read."""
    if options.text is not None and options.text != "-":
        if _is_file_too(options.text):
            print(f"(A file of that name exists; to read it: --file {options.text})", file=sys.stderr)
        return _typed(options.text)
    try:
        stream = _open(options)
        with stream if options.file not in (None, "-") else nullcontext(stream):
            data = stream.read(_LARGEST + 1)
    except (OSError, ValueError) as error:
        _refuse(_why(options, error))
        return None
    if len(data) > _LARGEST:
        _refuse(f"the post has more than {_LARGEST >> 20} MB; split it, or use --format jsonl")
        return None
    text = data.decode("utf-8-sig", "replace")
    if "\ufffd" in text and b"\xef\xbf\xbd" not in data:
        print("(Some bytes are not UTF-8; they are read as �.)", file=sys.stderr)
    return text


def _run_one(options: argparse.Namespace, desk: Desk) -> int:
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
        print(show(post, report, desk.pack_for(post), width=_width(), colour=_colour()))
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


_BREAKS = "\x85\u2028\u2029"
"""Characters that end a line for some readers; they go out escaped."""


def dumps(value: object) -> str:
    """JSON that any UTF-8 stream can carry, on one line by anybody's count of lines."""
    line = json.dumps(value, ensure_ascii=False)
    for char in _BREAKS:
        line = line.replace(char, f"\\u{ord(char):04x}")
    try:
        line.encode("utf-8")
    except UnicodeEncodeError:
        return json.dumps(value)
    return line


def _lines(options: argparse.Namespace) -> Iterator[str | PostError]:
    """The lines, or what is wrong with one; a file that cannot be opened raises _UnreadableError."""
    if options.text is not None and options.text != "-":
        yield from _typed(options.text).split("\n")
        return
    try:
        stream = _open(options)
    except (OSError, ValueError) as error:
        raise _UnreadableError(_why(options, error)) from None
    with stream if options.file not in (None, "-") else nullcontext(stream):
        try:
            first = True
            while raw := stream.readline(_LARGEST):
                yield _line(stream, raw, "utf-8-sig" if first else "utf-8")
                first = False
        except OSError as error:
            # What was read before is still to be answered.
            yield PostError([_why(options, error)])


def _line(stream: BinaryIO, raw: bytes, encoding: str) -> str | PostError:
    if len(raw) >= _LARGEST and not raw.endswith(b"\n"):
        passed = len(raw)
        while (more := stream.readline(1 << 20)) and not more.endswith(b"\n"):
            passed += len(more)
            if passed > _ENDLESS:
                raise OSError("it has no end of line")
        return PostError([f"this has more than {_LARGEST >> 20} MB; a post is far shorter"])
    try:
        return raw.decode(encoding)
    except UnicodeDecodeError as error:
        return PostError([f"this is not UTF-8 text: byte {error.start + 1} is 0x{raw[error.start]:02x}"])


_TOGETHER = 256
"""Lines of a file that are weighed in one go; from a pipe each line is answered before the next is read."""


def _run_lines(options: argparse.Namespace, desk: Desk) -> int:
    from wardmote.jobs.check import answers

    code = 0
    piped = options.file in (None, "-")
    numbered = (
        (number, line)
        for number, line in enumerate(_lines(options), start=1)
        if isinstance(line, PostError) or line.strip()
    )
    try:
        for entry in answers(desk, numbered, together=1 if piped else _TOGETHER):
            sys.stdout.write(dumps(entry) + "\n")
            if piped:
                sys.stdout.flush()
            if "error" in entry:
                code = 2
            elif code == 0 and entry["verdict"] != "fine":
                code = 1
    except _UnreadableError as error:
        return _refuse(str(error))
    sys.stdout.flush()
    return code


def _width() -> int:
    import shutil

    return max(20, min(88, shutil.get_terminal_size((80, 24)).columns))


def _colour() -> bool:
    return sys.stdout.isatty() and "NO_COLOR" not in os.environ
