"""Reading: sentences, quotation, denial, condemnation, who is meant."""

from __future__ import annotations

import pytest

from wardmote.core.normalise import normalise
from wardmote.core.reading import Reading, Target


def read(text: str, words: str) -> tuple[Reading, tuple[int, int]]:
    reading = Reading(normalise(text))
    start = reading.norm.index(words)
    return reading, (start, start + len(words))


def test_sentences_do_not_end_at_cllr() -> None:
    reading = Reading(normalise("I met Cllr. Brown at no. 4. He was kind! Was he?"))
    assert [reading.norm[start:end] for start, end in reading.sentences] == [
        "i met cllr. brown at no. 4.",
        "he was kind!",
        "was he?",
    ]


@pytest.mark.parametrize(
    ("text", "words", "quoted", "reported"),
    [
        ('He called me "an idiot" at the meeting.', "idiot", True, True),
        ("They said I was an idiot.", "idiot", False, True),
        ("You are an idiot.", "idiot", False, False),
        ("> you idiot\nPlease stop this.", "idiot", True, False),
        ("It's the idiot's guide to bins.", "idiot", False, False),
    ],
)
def test_quotation_and_report(text: str, words: str, *, quoted: bool, reported: bool) -> None:
    reading, span = read(text, words)
    assert reading.quoted(span) is quoted
    assert reading.reported(span) is reported


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("She is not a liar.", "liar", True),
        ("Nobody is a liar here.", "liar", True),
        ("She is a liar.", "liar", False),
        ("I did not come to hear this. She is a liar.", "liar", False),
    ],
)
def test_denial(text: str, words: str, *, expected: bool) -> None:
    reading, span = read(text, words)
    assert reading.negated(span) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Calling people vermin is disgusting and has no place here.", True),
        ('A resident was shouted at: "vermin". That is a hate crime, and I reported it.', True),
        ("They are vermin and the lot should go.", False),
    ],
)
def test_condemnation(text: str, *, expected: bool) -> None:
    reading, span = read(text, "vermin")
    assert reading.condemned(span) is expected


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("You are a clown.", "clown", Target.READER),
        ("Cllr Brown is a clown.", "clown", Target.PERSON),
        ("Sarah Whitmore is a clown.", "clown", Target.PERSON),
        ("The Tories are clowns.", "clowns", Target.PARTY),
        ("This budget is pathetic.", "pathetic", Target.POLICY),
        ("The council is pathetic.", "pathetic", Target.COUNCIL),
        ("I was an idiot.", "idiot", Target.SELF),
        ("Those planners are clowns.", "clowns", Target.ROLE),
    ],
)
def test_who_is_meant(text: str, words: str, expected: Target) -> None:
    reading, span = read(text, words)
    assert reading.target(span) is expected


def test_names_are_found_where_the_text_was_uncovered_too() -> None:
    reading = Reading(normalise("Well #ToriesOut says Sarah O'Neill, f*** that"))
    assert [reading.norm[start:end] for start, end in reading.names] == ["sarah o'neill"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Somebody shouted vermin at my mum on the bus. Report it.", True),
        ('"Vermin" was sprayed on the takeaway last night and forty neighbours came with buckets.', True),
        ("Calling people vermin is never banter.", True),
        ("This forum bans people for calling migrants vermin.", True),
        ("I'm not racist but they are vermin.", False),
        ("I told my kids they are vermin.", False),
        ("Call me a bigot if you like, they are vermin.", False),
    ],
)
def test_disowned(text: str, *, expected: bool) -> None:
    reading, span = read(text, "vermin")
    assert reading.disowned(span) is expected
