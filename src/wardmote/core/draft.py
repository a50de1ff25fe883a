"""What a rule looks at: one text of a post, with the post around it and the pack's settings."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from typing import TYPE_CHECKING, Any

from wardmote.core.known import OFFICER_ROLES
from wardmote.core.normalise import normalise
from wardmote.core.post import NO_CONTEXT
from wardmote.core.reading import Reading
from wardmote.core.rule import Gap

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import datetime

    from wardmote.core.meaning import Meaning
    from wardmote.core.normalise import Normalised
    from wardmote.core.post import Context, Post
    from wardmote.core.rule import Rule

Span = tuple[int, int]
LONG = 140
"""Characters from which a post may be too long for some platform, by its own count."""


@dataclass(frozen=True, slots=True)
class Hit:
    """One match of one of the rule's patterns, in normalised text."""

    name: str
    start: int
    end: int
    match: re.Match[str]

    @property
    def span(self) -> Span:
        """Start and end, as the reading's questions take them."""
        return self.start, self.end


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """A pattern for spans, compiled when its rule first hits."""
    return re.compile(pattern, re.ASCII)


@lru_cache(maxsize=4096)
def term_pattern(terms: tuple[str, ...]) -> re.Pattern[str] | None:
    """One pattern for names out of the context, normalised as posts are, at word boundaries."""
    words = {re.sub(r"\s+", " ", normalise(term).norm).strip() for term in terms}
    words = {word for word in words if len(word) > 1}
    if not words:
        return None
    alternatives = "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in sorted(words, key=len, reverse=True))
    return re.compile(rf"(?<![a-z0-9])(?:{alternatives})(?![a-z0-9])")


class Draft:
    """One text of a post (its own, or that of what it shares) as a rule sees it."""

    __slots__ = (
        "__dict__",
        "hit_names",
        "meaning",
        "part",
        "post",
        "rule",
        "settings",
        "shared_findings",
        "text",
        "weights",
    )

    def __init__(
        self,
        post: Post,
        text: Normalised,
        *,
        settings: Mapping[str, Any],
        meaning: Meaning | None = None,
        part: str = "text",
        weights: Mapping[str, float] | None = None,
        shared_findings: tuple[tuple[str, str], ...] = (),
    ) -> None:
        self.post = post
        self.text = text
        self.settings = settings
        self.meaning = meaning
        self.part = part
        self.weights = weights or {}
        self.shared_findings = shared_findings
        self.rule: Rule | None = None
        self.hit_names: tuple[str, ...] = ()

    # What the post says

    @property
    def raw(self) -> str:
        """The text as given."""
        return self.text.raw

    @property
    def norm(self) -> str:
        """The normalised text: lower case, disguises uncovered."""
        return self.text.norm

    @property
    def whole(self) -> Span:
        """The whole text, as a normalised span."""
        return 0, len(self.text.norm)

    @property
    def context(self) -> Context:
        """What the council knows around the post."""
        return self.post.context

    @property
    def at(self) -> datetime | None:
        """When it is (or was) posted, where known."""
        return self.post.at

    @cached_property
    def reading(self) -> Reading:
        """Sentences, quotation, negation, targets."""
        return Reading(self.text)

    # Who posts

    @property
    def is_corporate(self) -> bool:
        """Whether the account is the council's own."""
        return self.post.account.kind == "corporate"

    @property
    def is_officer(self) -> bool:
        """Whether the author is known to work for the council."""
        return self.post.author.role in OFFICER_ROLES

    @property
    def is_private(self) -> bool:
        """Whether it goes to a closed circle (a direct message, a private account)."""
        return self.post.kind == "direct" or self.post.account.audience == "private"

    # What the rule's own words hit

    def hits(self, *names: str) -> Iterator[Hit]:
        """The matches of the rule's patterns (all that woke it, or those named), in order of the text."""
        assert self.rule is not None
        found: list[Hit] = []
        for name in self.hit_names:
            if names and name not in names:
                continue
            pattern = self.rule.patterns[name]
            source = pattern.pattern if isinstance(pattern, Gap) else pattern
            found += [
                Hit(name, match.start(), match.end(), match) for match in compiled(source).finditer(self.text.norm)
            ]
        found.sort(key=lambda hit: (hit.start, -hit.end))
        return iter(found)

    def has(self, *names: str) -> bool:
        """Whether any of the named patterns matches."""
        return next(self.hits(*names), None) is not None

    def search(self, pattern: str, span: Span | None = None) -> re.Match[str] | None:
        """The first match of a pattern in the normalised text, or in a span of it."""
        start, end = span or self.whole
        return compiled(pattern).search(self.text.norm, start, end)

    def find_terms(self, terms: Iterable[str]) -> Iterator[Span]:
        """Where names out of the context stand in the text, whatever their case, accents or spacing."""
        pattern = term_pattern(tuple(terms))
        if pattern is not None:
            for match in pattern.finditer(self.text.norm):
                yield match.span()

    # What it means

    def weighs(self, sense: str | None = None) -> str | None:
        """`sure`, `think` or None: how strongly the meaning of the text leans to a sense (the rule's own)."""
        name = sense or (self.rule.sense if self.rule else None)
        if self.meaning is None or name is None or name not in self.meaning.thresholds:
            return None
        think, sure = self.meaning.thresholds[name]
        weight = self.weights.get(name, 0.0)
        return "sure" if weight >= sure else "think" if weight >= think else None

    def strongest(self, sense: str | None = None) -> Span:
        """The sentence (as a normalised span) that leans most to a sense."""
        name = sense or (self.rule.sense if self.rule else None)
        if self.meaning is None or name is None:
            return self.whole
        return self.meaning.strongest(self.text.norm, name)

    # What the council decided

    def setting(self, name: str) -> Any:  # noqa: ANN401 - a setting has the type that the catalogue gives it
        """A setting of the pack, `control.setting`; raises KeyError for one that the catalogue does not have."""
        return self.settings[name]


def facets_of(post: Post) -> tuple[str, ...]:
    """What about a post, besides its words, may wake a rule.

    `kind:<kind>`, `account:<kind>`, `role:<role>`, and one word for each part that is given: `media`,
    `shares`, `bio`, `display_name`, `ai`, `candidate`, `decisions`, `elections`, `meetings`, `incidents`,
    `confidential`, `staff`, `recent`; `long` for a text of more than LONG characters. Rules that also need a text say so in their own file.
    """
    found: list[str] = []
    if len(post.text) > LONG:
        found.append("long")
    if post.kind is not None:
        found.append("kind:" + post.kind)
    account = post.account
    if account.kind is not None:
        found.append("account:" + account.kind)
    if account.bio is not None:
        found.append("bio")
    if account.display_name is not None:
        found.append("display_name")
    if post.author.role is not None:
        found.append("role:" + post.author.role)
    if post.author.candidate is not None:
        found.append("candidate")
    if post.media:
        found.append("media")
    if post.shares is not None:
        found.append("shares")
    if post.ai is not None:
        found.append("ai")
    context = post.context
    if context is NO_CONTEXT:
        return tuple(found)
    for name in ("decisions", "elections", "meetings", "incidents", "confidential", "staff", "recent"):
        if getattr(context, name):
            found.append(name)
    return tuple(found)
