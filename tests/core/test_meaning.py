"""The meaning table: the same answer every time, in any company, on any input; and never a table that is not ours."""

from __future__ import annotations

import hashlib
import math
import random
import shutil
import time
from pathlib import Path

import numpy as np
import pytest

from wardmote.core.meaning import DEFAULT_TABLE, FAINT, WINDOW, Meaning, UnableToTrustTable
from wardmote.core.meaning_words import CACHED_WORDS, HANDLE, LINK, MASKED, NUMBER, SIGNS, Words

POSTS = [
    "Surgery at the library this Saturday, ten till noon. No appointment needed.",
    "You are a pathetic little man and everybody in this town knows it",
    "Lovely turnout for the litter pick, thank you to all who came!",
    "go back to where you came from, nobody wants your sort here",
    "I will be voting against this application whatever the officer says on Thursday",
    "RT @someone: the bins on Mill Road are due tomorrow https://example.org/bins #BinDay",
    "",
    "😂😂😂",
    "This budget is a disgrace and the cabinet should be ashamed of it.",
]

HOSTILE = {
    "empty": "",
    "white space": " \n\t \u200b ",
    "emoji only": "🤡🤡🤡 🐒",
    "lone surrogates": "you \ud800 are \udfff vermin \ud83d",
    "combining marks": "e" + "\u0301" * 100_000,
    "right to left": "\u202eabc\u202c مرحبا \u2067x\u2069",
    "one long word": "a" * 1_000_000,
    "one long hashtag": "#" + "aA" * 200_000,
    "apostrophes": "a'" * 200_000,
    "entities": "&amp;" * 50_000 + "&#x110000; &#xD800;",
    "nulls": "\x00" * 1000 + "idiot",
    "handles": "@" * 10_000,
    "Welsh": "Mae'r cyngor wedi cau'r llyfrgell, ac mae pobl yn ddig iawn.",
    "not English": "理事会は明日の会議を中止しました。",
}


@pytest.fixture(scope="module")
def meaning() -> Meaning:
    return Meaning.load()


def agree(left: np.ndarray, right: np.ndarray) -> bool:
    return bool((np.round(left, 4) == np.round(right, 4)).all())


def test_load_gives_the_same_table_and_its_digest(meaning: Meaning) -> None:
    assert Meaning.load() is meaning
    assert meaning.digest == hashlib.sha256(DEFAULT_TABLE.read_bytes()).hexdigest()
    assert DEFAULT_TABLE.stat().st_size < 6_000_000


def test_every_sense_has_ordered_thresholds(meaning: Meaning) -> None:
    assert set(meaning.thresholds) == set(meaning.senses)
    assert len(set(meaning.senses)) == len(meaning.senses)
    for think, sure in meaning.thresholds.values():
        assert 0.0 < think <= sure <= 1.0


def test_the_topics_without_keywords_have_heads(meaning: Meaning) -> None:
    assert {"respect", "equality", "bullying-harassment", "confidentiality", "predetermination", "abuse"} <= set(
        meaning.senses
    )


def test_certainties_are_probabilities(meaning: Meaning) -> None:
    weighed = meaning.weigh_many(POSTS)
    assert weighed.shape == (len(POSTS), len(meaning.senses))
    assert ((weighed >= 0.0) & (weighed <= 1.0)).all()


def test_one_text_agrees_with_many(meaning: Meaning) -> None:
    many = meaning.weigh_many(POSTS)
    for text, row in zip(POSTS, many, strict=True):
        one = meaning.weigh(text)
        assert all(value >= FAINT for value in one.values())
        assert list(one.values()) == sorted(one.values(), reverse=True)
        for sense, value in zip(meaning.senses, row, strict=True):
            assert one.get(sense, 0.0) == (value if value >= FAINT else 0.0)


def test_company_changes_nothing(meaning: Meaning) -> None:
    rng = random.Random(3)
    words = "the council you bins vote idiot planning private report women go home committee 😂 meeting said".split()
    texts = POSTS + [" ".join(rng.choices(words, k=rng.randrange(1, 300))) for _ in range(400)]
    together = meaning.weigh_many(texts)
    for size in (1, 2, 7, 63, 64, 65):
        parts = [meaning.weigh_many(texts[at : at + size]) for at in range(0, len(texts), size)]
        assert agree(together, np.concatenate(parts))
    order = list(range(len(texts)))
    rng.shuffle(order)
    assert agree(together[order], meaning.weigh_many([texts[i] for i in order]))


def test_a_cold_table_agrees_with_a_warm_one(meaning: Meaning) -> None:
    warm = meaning.weigh_many(POSTS)
    cold = Meaning(DEFAULT_TABLE.read_bytes(), meaning.digest)
    assert agree(warm[::-1], cold.weigh_many(POSTS[::-1]))


def test_no_texts_give_no_rows(meaning: Meaning) -> None:
    assert meaning.weigh_many([]).shape == (0, len(meaning.senses))


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text_is_weighed_in_good_time(meaning: Meaning, name: str) -> None:
    began = time.perf_counter()
    found = meaning.weigh(HOSTILE[name])
    assert all(math.isfinite(value) and FAINT <= value <= 1.0 for value in found.values())
    start, end = meaning.strongest(HOSTILE[name], "respect")
    assert 0 <= start <= end <= len(HOSTILE[name])
    assert time.perf_counter() - began < 5.0


def test_a_megabyte_is_weighed_in_good_time(meaning: Meaning) -> None:
    text = "The committee heard the applicant and then the objectors spoke at length about parking. " * 12_000
    began = time.perf_counter()
    meaning.weigh(text)
    assert time.perf_counter() - began < 5.0


def test_a_sentence_does_not_drown_in_a_long_post(meaning: Meaning) -> None:
    bad = "go back to where you came from, nobody wants your sort here"
    padding = "The library is open from nine on Saturday and the skip will be by the hall. " * 40
    assert len(padding.split()) > 4 * WINDOW
    alone = meaning.weigh_many([padding])[0]
    within = meaning.weigh_many([padding + bad])[0]
    at = meaning.senses.index("abuse")
    assert within[at] > alone[at]


def test_strongest_marks_a_sentence(meaning: Meaning) -> None:
    text = "  The skip is by the hall until Sunday. You are a pathetic, lying little man. Litter pick at ten.  "
    start, end = meaning.strongest(text, "respect")
    assert text[start:end] == "You are a pathetic, lying little man."
    assert meaning.strongest("  just one thing  ", "respect") == (2, 16)
    assert meaning.strongest("", "respect") == (0, 0)


def test_strongest_refuses_a_sense_it_has_no_head_for(meaning: Meaning) -> None:
    with pytest.raises(KeyError):
        meaning.strongest("some words", "astrology")


def test_plain_cases_fall_on_their_side(meaning: Meaning) -> None:
    """Not a measure of quality (docs/decisions/0003-meaning.md has that): only that the table is joined up rightly."""
    abuse = meaning.senses.index("abuse")
    weighed = meaning.weigh_many(POSTS)[:, abuse]
    assert weighed[1] > 0.5 > max(weighed[0], weighed[2], weighed[5])


def test_a_tampered_table_is_refused(tmp_path: Path) -> None:
    content = bytearray(DEFAULT_TABLE.read_bytes())
    content[len(content) // 2] ^= 1
    (tmp_path / "meaning.table").write_bytes(content)
    shutil.copy(DEFAULT_TABLE.with_suffix(".sha256"), tmp_path)
    with pytest.raises(UnableToTrustTable, match="not the one that was committed"):
        Meaning.load(tmp_path / "meaning.table")


def test_a_missing_table_or_digest_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnableToTrustTable, match="cannot be read"):
        Meaning.load(tmp_path / "meaning.table")
    shutil.copy(DEFAULT_TABLE, tmp_path / "other.table")
    with pytest.raises(UnableToTrustTable, match="cannot be read"):
        Meaning.load(tmp_path / "other.table")


@pytest.mark.parametrize(
    "content",
    [b"", b"WARDMEAN", b"not a table at all", b"WARDMEAN" + (9).to_bytes(4, "little") + bytes(4)],
    ids=["empty", "cut off", "another file", "another format"],
)
def test_what_is_no_table_is_refused(content: bytes) -> None:
    with pytest.raises(UnableToTrustTable):
        Meaning(content, "")


def test_a_table_cut_short_is_refused() -> None:
    with pytest.raises(UnableToTrustTable):
        Meaning(DEFAULT_TABLE.read_bytes()[:100_000], "")


class TestWords:
    @pytest.fixture
    def words(self) -> Words:
        tokens = [*SIGNS, "council", "##lor", "council's", "don't", "the", "so", "sleepy", "joe", "cafe", "!"]
        return Words({token: row for row, token in enumerate(tokens)})

    @pytest.mark.parametrize(
        ("text", "tokens"),
        [
            ("The council", ["the", "council"]),
            ("COUNCILLOR!", ["council", "##lor", "!"]),
            ("don’t", ["don't"]),
            ("sooooo the", ["[unknown]", "the"]),
            ("#SleepyJoe", ["sleepy", "joe"]),
            ("@mayor the", ["[handle]", "the"]),
            ("https://example.org/a?b=c the", ["[link]", "the"]),
            ("07700900123", ["[number]"]),
            ("f*** c**t", ["[masked]", "[masked]"]),
            ("café cafe\u0301 CAFÉ", ["cafe", "cafe", "cafe"]),
            ("the &amp; council", ["the", "council"]),
            ("🤡", ["[sign]"]),
        ],
    )
    def test_reading(self, words: Words, text: str, tokens: list[str]) -> None:
        names = [*SIGNS, "council", "##lor", "council's", "don't", "the", "so", "sleepy", "joe", "cafe", "!"]
        assert [names[row] for row in words.read(text)] == tokens

    def test_signs_have_the_rows_that_training_gave_them(self) -> None:
        assert [SIGNS[row] for row in (LINK, HANDLE, NUMBER, MASKED)] == ["[link]", "[handle]", "[number]", "[masked]"]

    def test_the_cache_stays_within_its_bound(self, words: Words) -> None:
        for at in range(0, CACHED_WORDS + 5000, 1000):
            words.read(" ".join(f"w{number}x" for number in range(at, at + 1000)))
        assert len(words._cache) <= CACHED_WORDS
