"""`wardmote check`: the contract, to the letter."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from wardmote.cli.check import MODEL_FIRST_LINE
from wardmote.cli.main import main
from wardmote.cli.report import ENDING
from wardmote.jobs.schema import post_schema

INSULT = "Cllr Barlow is a pathetic little clown and an absolute moron."
SURGERY = "Surgery on Saturday, ten till twelve, in the library."


@pytest.fixture
def feed(monkeypatch: pytest.MonkeyPatch) -> Any:
    def put(text: str | bytes) -> None:
        data = text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass")
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))

    return put


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    code = main(["check", *arguments])
    out, err = capsys.readouterr()
    return code, out, err


def lines(out: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in out.splitlines()]


def test_nothing_found_is_exit_0(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, "--pack", "coventry", SURGERY)
    assert code == 0
    assert out.startswith("Nothing in these words touches your protocol")
    assert out.rstrip().endswith(ENDING)


def test_something_found_is_exit_1(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, "--pack", "coventry", INSULT)
    assert code == 1
    assert "elements/1" in out
    assert "»" in out


def test_without_a_pack_the_model_says_what_it_is(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("WARDMOTE_PACK", raising=False)
    _, out, _ = run(capsys, SURGERY)
    assert out.splitlines()[0] == MODEL_FIRST_LINE
    monkeypatch.setenv("WARDMOTE_PACK", "coventry")
    _, out, _ = run(capsys, SURGERY)
    assert MODEL_FIRST_LINE not in out


def test_json_has_every_field_of_the_contract(capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = run(capsys, "--pack", "coventry", "--format", "json", INSULT)
    report = json.loads(out)
    assert list(report) == [
        "id", "pack", "version", "revision", "engine", "meaning", "assumed", "verdict", "capacity",
        "findings", "cannot_tell", "reminders", "silent", "positive",
    ]  # fmt: skip
    finding = report["findings"][0]
    assert set(finding) >= {
        "rule", "topic", "severity", "start", "end", "quote", "message", "advice", "rewrite", "clauses", "ask",
    }  # fmt: skip
    assert INSULT[finding["start"] : finding["end"]] == finding["quote"]


def test_lines_are_answered_in_order_and_a_bad_one_loses_nothing(capsys: pytest.CaptureFixture[str], feed: Any) -> None:
    feed(
        "\n".join(
            [
                json.dumps({"id": "a", "text": SURGERY}),
                "{not json",
                json.dumps({"id": "c", "text": INSULT, "platfrom": "x"}),
                "",
                json.dumps({"id": "d", "text": INSULT}),
                json.dumps({"id": "e"}),
                "[" * 5000,
            ]
        )
    )
    code, out, _ = run(capsys, "--pack", "coventry", "--format", "jsonl", "-")
    answers = lines(out)
    assert [answer.get("id") for answer in answers] == ["a", None, "c", "d", "e", None]
    assert answers[1]["error"].startswith("line 2: this is not JSON")
    assert "did you mean “platform”?" in answers[2]["error"]
    assert answers[4]["error"] == "line 6: text is missing"
    assert answers[5]["error"].startswith("line 7: ")
    assert answers[3]["verdict"] != "fine"
    assert code == 2


def test_text_is_always_text(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("draft.txt").write_text(INSULT, "utf-8")
    code, _, err = run(capsys, "--pack", "coventry", "draft.txt")
    assert code == 0
    assert "--file draft.txt" in err
    code, _, _ = run(capsys, "--pack", "coventry", "--file", "draft.txt")
    assert code == 1


def test_options_end_at_two_dashes(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, "--pack", "coventry", "--format", "json", "--", "--file")
    assert code == 0
    assert json.loads(out)["verdict"] == "fine"


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ([], "nothing to check"),
        (["--pack", "coventrey", "x"], "coventry"),
        (["--file", "nowhere.txt"], "cannot be read"),
        (["--at", "yesterday", "x"], "is not a time"),
        (["x", "--file", "y"], "not both"),
    ],
)
def test_bad_input_is_exit_2_with_what_would_be_right(
    capsys: pytest.CaptureFixture[str], arguments: list[str], says: str
) -> None:
    code, _, err = run(capsys, *arguments)
    assert code == 2
    assert says in err
    assert "Traceback" not in err


HOSTILE = {
    "empty": "",
    "lone surrogate": "hello \ud800 world",
    "turned around": "\u202egnihton ot yas \u2066\u200f",
    "combining marks": "a" + "\u0301" * 100_000,
    "control characters": "\x00\x01\x1b[31mred",
    "one long word": "a" * 100_000,
    "one long mask": "f" + "*" * 100_000,
    "many hashtags": "#a" * 20_000,
    "entities": "&amp;" * 20_000,
    "quotes": '"' * 50_000,
    "spaced letters": "a " * 50_000,
    "slow for backtracking": "aaaa " * 20_000 + "!",
    "brackets": "(" * 50_000,
    "digits": "0" * 50_000,
    "addresses": "1 a street " * 5_000,
    "at signs": "a@" * 20_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text_gets_a_report(capsys: pytest.CaptureFixture[str], feed: Any, name: str) -> None:
    feed(json.dumps({"id": "1", "text": HOSTILE[name]}))
    code, out, _ = run(capsys, "--pack", "model", "--format", "jsonl", "-")
    report = lines(out)[0]
    assert "error" not in report
    assert code in (0, 1)
    feed(HOSTILE[name])
    code, _, _ = run(capsys, "--pack", "model", "-")
    assert code in (0, 1)


def test_bytes_that_are_no_text_are_read_as_far_as_they_go(capsys: pytest.CaptureFixture[str], feed: Any) -> None:
    feed(b"\xff\xfehello \x80")
    code, _, err = run(capsys, "--pack", "coventry", "-")
    assert code in (0, 1)
    assert "not UTF-8" in err


def test_the_same_post_gives_the_same_report(capsys: pytest.CaptureFixture[str]) -> None:
    one = run(capsys, "--pack", "model", "--format", "json", INSULT)
    two = run(capsys, "--pack", "model", "--format", "json", INSULT)
    assert one == two


def test_a_post_before_the_first_version_is_history(capsys: pytest.CaptureFixture[str], feed: Any) -> None:
    feed(json.dumps({"id": "1", "text": INSULT, "at": "1999-01-01T12:00:00+00:00"}))
    _, out, _ = run(capsys, "--pack", "coventry", "--format", "jsonl", "-")
    assert lines(out)[0]["before_policy"] is True


def test_the_schema_is_valid_and_agrees_with_the_reader(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, "--schema")
    assert code == 0
    schema = json.loads(out)
    jsonschema.Draft202012Validator.check_schema(schema)
    assert schema == post_schema()
    good = {
        "id": "1", "text": "x", "platform": "x", "kind": "share", "at": None, "x-mine": 1,
        "account": {"kind": "councillor"}, "context": {"staff": ["A", {"name": "B"}], "incidents": [{"from": None}]},
    }  # fmt: skip
    jsonschema.validate(good, schema)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({"id": "1", "text": "x", "texts": ""}, schema)


TWENTY = [
    "Dw i'n meddwl bod y cyngor yn anghywir am yr ysgol hon.",
    "Diolch yn fawr i bawb a ddaeth i'r cyfarfod neithiwr.",
    "Mae Cyng. Barlow yn ffŵl.",
    "Uważam, że rada nie słucha mieszkańców.",
    "Dziękuję wszystkim za przyjście na spotkanie.",
    "Ten człowiek to jest złodziej i kłamca.",
    "Consiliul nu ascultă pe nimeni și este o rușine.",
    "Mulțumesc tuturor celor care au venit aseară.",
    "کونسل ہماری بات نہیں سنتی",
    "آج شام کی میٹنگ میں آنے کا شکریہ",
    "ਕੌਂਸਲ ਸਾਡੀ ਗੱਲ ਨਹੀਂ ਸੁਣਦੀ",
    "সবাইকে ধন্যবাদ সভায় আসার জন্য",
    "المجلس لا يستمع إلى السكان",
    "شكرا للجميع على الحضور",
    "El ayuntamiento no escucha a los vecinos y es una vergüenza.",
    "Gracias a todos por venir anoche a la reunión.",
    "Le conseil municipal n'écoute pas les habitants.",
    "Merci à tous d'être venus hier soir.",
    "Kyō wa kaigi ga arimasu. 今日は会議があります。",
    "议会不听居民的意见",
]


@pytest.mark.parametrize("text", TWENTY)
def test_what_is_not_english_is_never_plain_fine(capsys: pytest.CaptureFixture[str], text: str) -> None:
    code, out, _ = run(capsys, "--pack", "model", "--format", "json", text)
    report = json.loads(out)
    assert report["verdict"] != "fine"
    assert code == 1
    assert any(item["rule"] == "language-not-read" for item in report["cannot_tell"])
