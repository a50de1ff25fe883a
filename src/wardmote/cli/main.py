"""`wardmote`: the commands, and what all of them share."""

from __future__ import annotations

import argparse
import os
import sys
from typing import TYPE_CHECKING

import wardmote

if TYPE_CHECKING:
    from collections.abc import Sequence

_ABOUT = """\
Wardmote checks a post against a council's own social media protocol and says which
clauses it may engage, why, and what to do. It advises; it never decides.

Start here:
  wardmote check --pack coventry "Your words, before you post them"
  wardmote pack list                  the councils there are
  wardmote try                        type posts, one after another
"""


def parser() -> argparse.ArgumentParser:
    """The whole command line; each command adds its own part."""
    from wardmote.cli import check, pack, rule, try_

    top = argparse.ArgumentParser(
        prog="wardmote", description=_ABOUT, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    top.add_argument("--version", action="version", version=f"wardmote {wardmote.__version__}")
    commands = top.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for module in (check, pack, rule, try_):
        module.add(commands)
    return top


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; returns its exit code. Bad input gets a message, never a traceback."""
    # One post is too little to share between threads, and waiting for them costs more than the sums.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    for stream, errors in ((sys.stdin, "replace"), (sys.stdout, "backslashreplace"), (sys.stderr, "backslashreplace")):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors=errors)
    if sys.stdout is None:
        return _unwritten("the standard output is closed")
    options = parser().parse_args(argv)
    try:
        code = int(options.run(options))
        sys.stdout.flush()
    except BrokenPipeError:
        # The reader has gone (`| head`): nothing is wrong, and there is nobody to tell.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as error:
        # Commands say themselves what they cannot read; what is left is the answer's own way out.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _unwritten(error.strerror or str(error))
    except KeyboardInterrupt:
        print(file=sys.stderr)
        return 130
    return code


def _unwritten(why: str) -> int:
    if sys.stderr is not None:
        print(f"wardmote: the answer cannot be written: {why}", file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main())
