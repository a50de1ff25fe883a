"""Checks posts: finds the pack of the day, makes the checker once, answers each post.

A post belongs to the version of its `at`; without one, to the version of `today`, which the caller
hands in (a job has no clock).
"""

from __future__ import annotations

import json
from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING, Any

from wardmote.core.checker import Checker
from wardmote.core.meaning import Meaning
from wardmote.core.post import PostError, read_post
from wardmote.packs.library import Library
from wardmote.rules.catalogue import all_rules

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import datetime

    from wardmote.core.finding import Report
    from wardmote.core.pack import Pack
    from wardmote.core.post import Post

DEEPEST = 40
"""Levels of nesting that an entry may have; the contract needs five."""


class Desk:
    """Answers posts under one council's protocol, whatever version each belongs to.

    name: a pack's name or the path of its file.  today: the time that posts without one belong to.
    posted: when posts that do not say were posted, or None where that is not known either.
    assumed: what was taken for granted in reading `posted`.
    Raises packs.errors.PackError (or UnknownPack) for a pack that cannot be read.
    """

    def __init__(
        self,
        name: str,
        today: datetime,
        *,
        posted: datetime | None = None,
        assumed: tuple[str, ...] = (),
        trial: bool = False,
        meaning: bool = True,
    ) -> None:
        self.name = name
        self.today = today
        self._posted = posted
        self._assumed = assumed
        self.trial = trial
        self._library = Library()
        self._meaning = Meaning.load() if meaning else None
        self._checkers: dict[str, Checker] = {}
        self.pack_of_today, _ = self._library.pack_on(name, today)

    def check(self, post: Post) -> Report:
        """The report of one post, by the version of its day."""
        post = self._dated(post)
        pack, before = self._pack_on(post)
        return self._checker(pack).check(post, before_policy=before)

    def check_many(self, posts: Sequence[Post]) -> Iterator[Report]:
        """The reports of many posts in order; neighbours that belong to one version are weighed together."""
        for (revision, before), group in groupby(map(self._dated, posts), self._version_of):
            checker = self._checkers[revision]
            if before:
                yield from (checker.check(post, before_policy=True) for post in group)
            else:
                yield from checker.check_many(group)

    def _version_of(self, post: Post) -> tuple[str, bool]:
        pack, before = self._pack_on(post)
        self._checker(pack)
        return pack.revision, before

    def pack_for(self, post: Post) -> Pack:
        """The version that a post belongs to."""
        return self._pack_on(self._dated(post))[0]

    def _dated(self, post: Post) -> Post:
        """The post with the time that was given for posts that do not say theirs."""
        if self._posted is None or post.at is not None:
            return post
        return replace(post, at=self._posted, assumed=(*post.assumed, *self._assumed))

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


def _each_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """The object of these fields; one that is given twice would lose what was said first."""
    entry = dict(pairs)
    if len(entry) == len(pairs):
        return entry
    names = [name for name, _ in pairs]
    twice = next(name for name in names if names.count(name) > 1)
    raise PostError([f"the field “{twice[:60]}” is given twice"])


def read_entry(line: str) -> Post:
    """A post from one line of JSON; raises PostError for anything else, with what would be right."""
    try:
        entry = json.loads(line, object_pairs_hook=_each_once)
    except RecursionError:
        raise PostError([f"the JSON is nested too deeply (a post needs no more than {DEEPEST} levels)"]) from None
    except PostError:
        raise
    except ValueError as error:
        raise PostError([f"this is not JSON: {error}"]) from None
    return read_post(entry)


def answers(desk: Desk, lines: Iterable[tuple[int, str | PostError]], *, together: int = 1) -> Iterator[dict[str, Any]]:
    """The report of each numbered line in order, or its error; a bad line never loses the others.

    lines: each with its number; an error instead of a line is one that was found in reading it.
    together: how many lines may be weighed in one go; with 1 each is answered before the next is read.
    """
    waiting: list[Post | dict[str, Any]] = []
    for number, line in lines:
        try:
            if isinstance(line, PostError):
                raise line
            waiting.append(read_entry(line))
        except PostError as error:
            waiting.append({"id": error.post_id, "error": f"line {number}: {error}"})
        if len(waiting) >= together:
            yield from _answered(desk, waiting)
            waiting = []
    yield from _answered(desk, waiting)


def answer(desk: Desk, line: str, number: int) -> dict[str, Any]:
    """The report of one line, or its error."""
    return next(answers(desk, [(number, line)]))


def _answered(desk: Desk, waiting: list[Post | dict[str, Any]]) -> Iterator[dict[str, Any]]:
    reports = desk.check_many([item for item in waiting if not isinstance(item, dict)])
    for item in waiting:
        yield item if isinstance(item, dict) else next(reports).as_json()
