"""Normalisation: what patterns read, and the way back to the text as given."""

from __future__ import annotations

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wardmote.core.normalise import is_monotone, normalise, uncover

UNCOVERED = {
    "f*** off you b*stards": "fuck off you bastards",
    "s h i t council": "shit council",
    "f@*k this": "fuck this",
    "sh1t happens": "shit happens",
    "fuuuuuck": "fuck",
    "a$$hole": "asshole",
    "c***": "cunt",
    "w****r": "wanker",
    "C\u043euncil": "council",
    "\uff46\uff55\uff4c\uff4c": "full",
    "f\u0337u\u0337c\u0337k": "fuck",
    "id\u200biot": "idiot",
    "Tom &amp; Jerry": "tom & jerry",
    "#ToriesOut": "# tories out",
    "#getthemout": "# get them out",
    "Si\u00e2n \u0175yn": "sian wyn",
    "\u201cquoted\u201d \u2018so\u2019": "\"quoted\" 'so'",
    "\ufb01re": "fire",
}
LEFT_ALONE = [
    "U S A",
    "a b c",
    "Scunthorpe",
    "M1 and A1(M)",
    "b1ke ride",
    "*emphasis* here",
    "12*3=36",
    "M&S and R&S and B&B",
    "c++ and A+B",
    "4x4",
    "£5 @ 3pm",
]


@pytest.mark.parametrize(("given_text", "expected"), UNCOVERED.items())
def test_disguises_are_uncovered(given_text: str, expected: str) -> None:
    assert normalise(given_text).norm == expected


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_what_hides_nothing_is_left_alone(text: str) -> None:
    assert normalise(text).norm == text.lower()


def test_the_marked_words_are_those_of_the_text_as_given() -> None:
    text = normalise("Well, you are a complete w****r, Bob")
    start = text.norm.index("wanker")
    assert text.raw[slice(*text.raw_span(start, start + len("wanker")))] == "w****r"


def test_a_hashtag_keeps_letter_for_letter() -> None:
    text = normalise("say #ToriesOut now")
    start = text.norm.index("out")
    assert text.raw[slice(*text.raw_span(start, start + 3))] == "Out"


texts = st.text(
    st.one_of(
        st.sampled_from(string.ascii_letters + string.digits + " *@$!#&;._-'\"\n"),
        st.characters(),
        st.sampled_from("\u200b\u0337\ufe0f\u200d\u202e\ud800éŵİßﬁ😀"),
    ),
    max_size=80,
)


@given(texts)
def test_spans_lie_inside_the_text_and_never_run_backwards(raw: str) -> None:
    for text in (normalise(raw), uncover(raw)):
        assert is_monotone(text)
        for start in range(0, len(text.norm), 7):
            one, two = text.raw_span(start, min(start + 5, len(text.norm)))
            assert 0 <= one <= two <= len(raw)


@given(texts)
def test_normalising_twice_changes_nothing_more_for_plain_letters(raw: str) -> None:
    once = normalise(raw).norm
    if once.isascii() and "#" not in once and "&" not in once:
        assert normalise(normalise(once).norm).norm == normalise(once).norm


@pytest.mark.parametrize("piece", ["a\u0301", "\u202e", "f*", "#a", "&amp;", "s ", "\ud800", "😀\u200d"])
def test_long_texts_take_linear_time(piece: str) -> None:
    text = normalise(piece * 100_000)
    assert len(text.norm) <= 5 * len(text.raw)
