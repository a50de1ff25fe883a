"""What a rule is: one fault, one file, with the examples that are its tests.

A rule's docstring has fixed headings (`What it looks for`, `Why councils ask`, `What to do instead`,
`What it cannot see`, and `Sources` where a statute or case stands behind it). docs/rules/ is made from them.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar

from wardmote.core.finding import Affirmation, CannotTell, Sighting
from wardmote.core.words import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wardmote.core.draft import Draft


@dataclass(frozen=True, slots=True)
class Gap:
    """A pattern with a wide gap: only its trigger joins the shared set, the whole runs on posts that trigger.

    Wide gaps make a shared automaton slow for every post; a trigger costs nothing where it is absent.
    """

    trigger: str
    pattern: str


@dataclass(frozen=True, slots=True)
class Duty:
    """A duty in law behind a rule, named when the pack has no clause of its own (a reminder).

    nations: where it holds; checked_on, review_by: ISO dates; verified: False is never shown.
    """

    source: str
    message: str
    checked_on: str
    review_by: str
    nations: tuple[str, ...] = ("england", "wales", "scotland", "northern-ireland")
    verified: bool = True


@dataclass(frozen=True, slots=True)
class Example:
    """One post with what the rule must say of it, and why.

    text: the post; `«` and `»` enclose the exact words to be marked (finds only).
    post: further fields of the check contract (`author`, `context`, `account` ...).
    settings: settings of the pack, `control.setting` -> value, over the defaults.
    """

    text: str
    because: str
    post: Mapping[str, Any] = field(default_factory=dict)
    settings: Mapping[str, Any] = field(default_factory=dict)


class Finds(Example):
    """The rule must find the marked words (or anything, where nothing is marked)."""


class Passes(Example):
    """The rule must stay silent: the near miss, with its reason."""


class Unsure(Example):
    """The rule must say that it cannot tell."""


class Rule:
    """One fault that a post may have. Subclass it in a file of its own under `rules/<topic>/`.

    code: the fault's name, equal to the file's (`mind-made-up` in `mind_made_up.py`).
    title: the fault in a few plain words.
    topic: the folder's name, from `words.TOPICS`.
    serves: keys of the control catalogue that this rule makes work.
    patterns: name -> regular expression over *normalised* text (lower case, Latin letters without
        accents, masked swearing uncovered), in the subset where RE2 and `re.ASCII` agree: no
        look-around, no back-reference. A rule is woken when one of them matches.
    wakes_on: facets of a post that wake it without words (`kind:share`, `account:corporate`, `media` ...;
        see `draft.facets_of`).
    sense: a topic of the meaning table; the rule is woken too when a text weighs at least `think` there.
    parts: which texts it reads: `text`, `shares.text`, `media.alt`.
    ask: whom to ask where the pack names nobody for the topic.
    ceiling, floor: the most and the least that a certain finding may weigh.
    """

    code: ClassVar[str]
    title: ClassVar[str]
    topic: ClassVar[str]
    serves: ClassVar[tuple[str, ...]]
    patterns: ClassVar[Mapping[str, str | Gap]] = {}
    wakes_on: ClassVar[frozenset[str]] = frozenset()
    sense: ClassVar[str | None] = None
    parts: ClassVar[tuple[str, ...]] = ("text", "shares.text")
    ask: ClassVar[tuple[str, ...]] = ("monitoring-officer",)
    ceiling: ClassVar[Severity] = Severity.STOP
    floor: ClassVar[Severity] = Severity.NOTE
    duty: ClassVar[Duty | None] = None
    examples: ClassVar[tuple[Example, ...]] = ()

    def look(self, draft: Draft) -> Iterator[Sighting | CannotTell | Affirmation]:
        """Judge one text; yields what it sees, or what it would need to know."""
        raise NotImplementedError

    def finds(
        self,
        start: int,
        end: int,
        message: str,
        advice: str,
        *,
        rewrite: str | None = None,
        certain: bool = True,
        at_most: Severity | None = None,
        ask: tuple[str, ...] = (),
    ) -> Sighting:
        """A sighting of this fault on the normalised span [start, end)."""
        return Sighting(start, end, message, advice, rewrite, certain, at_most, ask)

    def cannot_tell(self, missing: str, *, ask: tuple[str, ...] = ()) -> CannotTell:
        """A fact that this rule needs and was not given; `ask` defaults to the rule's own."""
        return CannotTell(self.code, self.topic, missing, ask or self.ask)

    def affirms(self, name: str) -> Affirmation:
        """Something good that the author should hear (`political-argument`)."""
        return Affirmation(name)
