"""Checks posts: finds the pack of the day, makes the checker once, answers each post.

A post belongs to the version of its `at`; without one, to the version of `today`, which the caller
hands in (a job has no clock).
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from wardmote.core.checker import Checker
from wardmote.core.meaning import Meaning
from wardmote.core.post import PostError, read_post
from wardmote.packs.library import Library
from wardmote.rules.catalogue import all_rules

if TYPE_CHECKING:
    from datetime import datetime

    from wardmote.core.finding import Report
    from wardmote.core.pack import Pack
    from wardmote.core.post import Post

DEEPEST = 40
"""Levels of nesting that an entry may have; the contract needs five."""


class Desk:
    """Answers posts under one council's protocol, whatever version each belongs to.

    name: a pack's name or the path of its file.  today: the time that posts without one belong to.
    Raises packs.errors.PackError (or UnknownPack) for a pack that cannot be read.
    """

    def __init__(self, name: str, today: datetime, *, trial: bool = False, meaning: bool = True) -> None:
        self.name = name
        self.today = today
        self.trial = trial
        self._library = Library()
        self._meaning = Meaning.load() if meaning else None
        self._checkers: dict[str, Checker] = {}
        self.pack_of_today, _ = self._library.pack_on(name, today)

    def check(self, post: Post) -> Report:
        """The report of one post, by the version of its day."""
        pack, before = self._pack_on(post)
        return self._checker(pack).check(post, before_policy=before)

    def pack_for(self, post: Post) -> Pack:
        """The version that a post belongs to."""
        return self._pack_on(post)[0]

    def _pack_on(self, post: Post) -> tuple[Pack, bool]:
        if post.at is None:
            return self.pack_of_today, False
        return self._library.pack_on(self.name, post.at)

    def checker(self) -> Checker:
        """The checker of today's version."""
        return self._checker(self.pack_of_today)

    def _checker(self, pack: Pack) -> Checker:
        known = self._checkers.get(pack.revision)
        if known is None:
            known = Checker(pack, all_rules(), self._meaning, trial=self.trial)
            self._checkers[pack.revision] = known
        return known


def read_entry(line: str) -> Post:
    """A post from one line of JSON; raises PostError for anything else, with what would be right."""
    try:
        entry = json.loads(line)
    except RecursionError:
        raise PostError([f"the JSON is nested too deeply (a post needs no more than {DEEPEST} levels)"]) from None
    except ValueError as error:
        raise PostError([f"this is not JSON: {error}"]) from None
    return read_post(entry)


def answer(desk: Desk, line: str, number: int) -> dict[str, Any]:
    """The report of one line, or its error; a bad line never loses the others."""
    try:
        post = read_entry(line)
    except PostError as error:
        return {"id": error.post_id, "error": f"line {number}: {error}"}
    return desk.check(post).as_json()
