"""Reading a post: what is accepted, and what is said of what is not."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wardmote.core.post import PostError, read_post

FAULTS: list[tuple[Any, str]] = [
    ([], "a post is a JSON object"),
    (None, "a post is a JSON object, not null"),
    ({"text": "x"}, "id is missing"),
    ({"id": "1"}, "text is missing"),
    ({"id": "1", "text": 3}, "text must be text, not a number"),
    ({"id": "1", "text": "x", "platfrom": "x"}, "did you mean “platform”?"),
    ({"id": "1", "text": "x", "platform": "facebok"}, "did you mean “facebook”?"),
    ({"id": "1", "text": "x", "at": "2026-02-30"}, "at “2026-02-30” is not a time"),
    ({"id": "1", "text": "x", "at": 5}, "at must be a time such as"),
    ({"id": "1", "text": "x", "account": []}, "account must be an object, not a list"),
    ({"id": "1", "text": "x", "account": {"kind": "council"}}, "account.kind “council” is not one of"),
    ({"id": "1", "text": "x", "author": {"committees": "planning"}}, "author.committees must be a list of texts"),
    ({"id": "1", "text": "x", "media": [{"licence": "mine"}]}, "media[0].licence “mine” is not one of"),
    ({"id": "1", "text": "x", "context": {"decisions": [{"decided_on": "soon"}]}}, "context.decisions[0].decided_on"),
    ({"id": "1", "text": "x", "context": {"meeting": []}}, "did you mean “meetings”?"),
    ({"id": "1", "text": "x", "context": {"staff": [4]}}, "context.staff[0] must be an object, not a number"),
    ({"id": "1", "text": "x", "ai": "yes"}, "ai must be true or false, not text"),
]


@pytest.mark.parametrize(("entry", "says"), FAULTS)
def test_each_fault_is_named_with_its_field(entry: Any, says: str) -> None:
    with pytest.raises(PostError) as caught:
        read_post(entry)
    assert says in str(caught.value)


def test_all_faults_are_said_at_once() -> None:
    with pytest.raises(PostError) as caught:
        read_post({"id": [], "texts": "", "platform": "fax"})
    assert len(caught.value.faults) == 4


def test_fields_that_begin_x_are_the_callers_own() -> None:
    assert read_post({"id": 7, "text": "hello", "x-source": {"any": 1}}).id == "7"


def test_a_time_without_a_zone_is_london_and_said_so() -> None:
    post = read_post({"id": "1", "text": "x", "at": "2026-07-01T12:00:00"})
    assert post.at is not None
    assert post.at.utcoffset() == timedelta(hours=1)
    assert post.assumed == ("at: Europe/London",)


def test_people_may_be_names_or_records() -> None:
    post = read_post(
        {"id": "1", "text": "x", "context": {"consents": ["Ann Lee", {"name": "Bo Day", "written": True}]}}
    )
    assert post.context.consents is not None
    assert [person.name for person in post.context.consents] == ["Ann Lee", "Bo Day"]


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=10), inner, max_size=4),
    max_leaves=12,
)
FIELDS = ["id", "text", "platform", "kind", "at", "account", "author", "media", "shares", "context", "ai"]


@given(st.dictionaries(st.sampled_from(FIELDS), json_values, max_size=8) | json_values)
def test_anything_is_read_or_refused_in_words(entry: Any) -> None:
    try:
        read_post(entry)
    except PostError as error:
        assert error.faults


EDGES = ("0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00", "0001-01-01", "9999-12-31")


@pytest.mark.parametrize("edge", EDGES)
def test_a_time_at_the_calendars_end_is_read_one_year_inside_and_said_so(edge: str) -> None:
    entry = {"id": "1", "text": "x", "at": edge, "context": {"elections": [{"id": "e", "poll": edge}]}}
    post = read_post(entry)
    assert post.at is not None
    assert post.at.year in (2, 9998)
    assert any(said.startswith("at: the year ") for said in post.assumed)
    assert post.context.elections is not None
    assert post.context.elections[0].poll is not None
    for way in (-1, 1):
        assert abs(post.context.elections[0].poll + way * timedelta(days=60) - post.at.date()) < timedelta(days=62)
