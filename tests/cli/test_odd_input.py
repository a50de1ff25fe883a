"""Input and surroundings that a stranger may bring: a clear message or a report, never a traceback."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from wardmote.cli import check
from wardmote.cli.main import main

WARDMOTE = (sys.executable, "-m", "wardmote.cli.main")
CHECK = ("check", "--pack", "coventry")
INSULT = "Cllr Barlow is a pathetic little clown and an absolute moron."
SURGERY = "Surgery on Saturday, ten till twelve, in the library."


@pytest.fixture
def feed(monkeypatch: pytest.MonkeyPatch) -> Any:
    def put(data: bytes) -> None:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))

    return put


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    code = main([*CHECK, *arguments])
    out, err = capsys.readouterr()
    return code, out, err


def shell(command: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a shell command, where $W is wardmote; for streams that only a shell can spoil."""
    return subprocess.run(
        ["sh", "-c", command],
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, "W": " ".join(WARDMOTE), **environment},
        check=False,
        timeout=60,
    )


# Words and files


def test_words_too_long_for_a_files_name_are_words(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, "é" * 150)[0] == 0


def test_words_that_the_locale_cannot_read_are_read_as_utf_8(capsys: pytest.CaptureFixture[str]) -> None:
    text = INSULT.replace("Barlow", "Børlöw")
    as_c_locale = text.encode().decode("ascii", "surrogateescape")
    assert run(capsys, as_c_locale) == run(capsys, text)


def test_an_endless_file_is_refused(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(check, "_LARGEST", 1 << 10)
    monkeypatch.setattr(check, "_ENDLESS", 1 << 21)
    code, _, err = run(capsys, "--file", "/dev/zero")
    assert (code, "the post has more than" in err) == (2, True)
    code, out, _ = run(capsys, "--format", "jsonl", "--file", "/dev/zero")
    assert (code, "no end of line" in json.loads(out)["error"]) == (2, True)


def test_a_line_too_long_loses_no_other(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, feed: Any
) -> None:
    monkeypatch.setattr(check, "_LARGEST", 1 << 10)
    good = json.dumps({"id": "a", "text": SURGERY}).encode()
    feed(good + b"\n" + b"x" * 5000 + b"\n" + good)
    code, out, _ = run(capsys, "--format", "jsonl", "-")
    answers = [json.loads(line) for line in out.splitlines()]
    assert code == 2
    assert [answer["id"] for answer in answers] == ["a", None, "a"]
    assert answers[1]["error"].startswith("line 2: this has more than")


def test_a_line_that_is_not_utf_8_is_that_lines_error(capsys: pytest.CaptureFixture[str], feed: Any) -> None:
    feed(b'\xef\xbb\xbf{"id": "a", "text": "x"}\r\n{"id": "b", "text": "\xff"}\r\n{"id": "c", "text": "x"}')
    code, out, _ = run(capsys, "--format", "jsonl", "-")
    answers = [json.loads(line) for line in out.splitlines()]
    assert code == 2
    assert answers[1] == {"id": None, "error": "line 2: this is not UTF-8 text: byte 22 is 0xff"}
    assert [answer.get("verdict") for answer in answers] == ["fine", None, "fine"]


def test_only_a_line_feed_ends_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    text = "One\u2028two\u2029three\x85four, you absolute moron of a clown, Cllr Barlow."
    line = json.dumps({"id": "1", "text": text}, ensure_ascii=False)
    code, out, _ = run(capsys, "--format", "jsonl", line)
    assert code == 1
    assert len(out.splitlines()) == 1
    assert json.loads(out)["findings"]


@pytest.mark.parametrize(
    "line", ['{"id": "1", "text": "x", "text": "y"}', '{"id": "1", "text": "y", "author": {"text": 1, "text": 2}}']
)
def test_a_field_given_twice_is_an_error(capsys: pytest.CaptureFixture[str], line: str) -> None:
    code, out, _ = run(capsys, "--format", "jsonl", line)
    assert code == 2
    assert json.loads(out)["error"] == "line 1: the field “text” is given twice"


def test_an_error_cannot_steer_the_terminal(capsys: pytest.CaptureFixture[str], feed: Any) -> None:
    feed(b'{"id": "1", "text": "x", "\\u001b[31mred": 1}')
    code, _, err = run(capsys, "-")
    assert code == 2
    assert "\x1b" not in err
    assert "<U+001B>" in err


# The time that is given for posts that do not say theirs


def test_the_time_given_counts_for_posts_that_do_not_say(capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = run(capsys, "--at", "1999-01-01T12:00", "--format", "json", SURGERY)
    report = json.loads(out)
    assert report["before_policy"] is True
    assert report["assumed"] == ["--at: Europe/London"]
    own = json.dumps({"id": "1", "text": SURGERY, "at": "2026-05-01T12:00:00+01:00"})
    for text in (own, json.dumps({"id": "1", "text": SURGERY})):
        _, out, _ = run(capsys, "--at", "1999-01-01T12:00", "--format", "jsonl", text)
        assert ("before_policy" in json.loads(out)) is (text != own)


@pytest.mark.parametrize("at", ["0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00"])
def test_the_ends_of_the_calendar_are_times(capsys: pytest.CaptureFixture[str], at: str) -> None:
    entry = {
        "id": "1",
        "text": "BORED RIGID IN THIS MEETING, vote for me on Thursday!!!",
        "account": {"kind": "corporate"},
        "context": {
            "elections": [{"id": "e", "poll": at}, {"id": "f", "poll": at[:10]}],
            "meetings": [{"title": "m", "starts": at, "items": []}],
            "decisions": [{"title": "d", "decided_on": at}],
            "recent": [{"at": at, "text": INSULT}],
        },
    }
    for post in (entry, {**entry, "at": at}):
        code, out, _ = run(capsys, "--at", at, "--format", "jsonl", json.dumps(post))
        assert code in (0, 1)
        assert "error" not in json.loads(out)


# Streams


def test_a_closed_input_is_refused() -> None:
    for form in ("", "--format jsonl"):
        ran = shell(f"$W check --pack coventry {form} - <&-")
        assert ran.returncode == 2
        assert ran.stderr == "wardmote check: the standard input cannot be read: it is closed\n"
    ran = shell("$W try <&-")
    assert "Traceback" not in ran.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a full disk at hand")
@pytest.mark.parametrize("command", [f"check --pack coventry '{INSULT}'", "pack list", "rule list", "check --schema"])
def test_an_answer_that_cannot_be_written_is_said(command: str) -> None:
    for where, why in ((">/dev/full", "No space left on device"), (">&-", "the standard output is closed")):
        ran = shell(f"$W {command} {where}")
        assert ran.returncode == 2
        assert ran.stderr == f"wardmote: the answer cannot be written: {why}\n"


def test_typed_bytes_that_are_no_text_are_read_as_far_as_they_go() -> None:
    ran = shell("printf 'hi \\377 moron\\n\\n' | $W try --pack coventry", PYTHONIOENCODING="utf-8:strict")
    assert ran.returncode == 0
    assert "Traceback" not in ran.stderr


def test_a_narrow_terminal_is_not_overrun(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "20")
    _, out, _ = run(capsys, INSULT)
    assert max(map(len, out.splitlines())) <= 20


# Names


def test_a_pack_that_no_file_can_be_called_is_an_unknown_pack(capsys: pytest.CaptureFixture[str]) -> None:
    for verb in ("show", "coverage", "test"):
        assert main(["pack", verb, "a" * 5000]) == 2
        assert "there is no pack ‘aaa" in capsys.readouterr().err


def test_a_folder_is_not_a_pack(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    for verb in ("show", "coverage", "test"):
        assert main(["pack", verb, str(tmp_path)]) == 2
        assert capsys.readouterr().err.startswith(f"{tmp_path}: this is not a plain file")


def test_a_pack_without_cases_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["pack", "test", "model"]) == 2
    assert capsys.readouterr().err.startswith("model: this pack has no cases")


def test_a_topic_without_rules_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rule", "list", "--topic", "foi-records"]) == 0
    assert "no rule is about foi-records" in capsys.readouterr().err
