"""A decision announced before it is made.

## What it looks for
Words by which somebody who will decide a planning, licensing or other pending matter says that their
vote is settled ("I will vote against"), or that the result is ("it's not going to happen while I sit there").

## Why councils ask
Who decides must do so with an open mind, on the day, on what is then before them. A post that closes the
mind can undo the decision and keeps its author out of the vote.

## What to do instead
Say what matters to you and what you will weigh ("I know how strongly you feel about the traffic; I shall
listen to all of it on the 9th"). Holding a view is allowed; closing the mind to others is not.

## What it cannot see
Who sits on the committee and which matters are pending, unless it is told; a mind closed in private.

## Sources
Localism Act 2011 section 25 (prior indications of a view are not by themselves predetermination).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from wardmote.core.rule import Finds, Passes, Rule, Unsure

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wardmote.core.draft import Draft
    from wardmote.core.finding import CannotTell, Sighting
    from wardmote.core.post import Decision


class MindMadeUp(Rule):
    """A decider announces the result of a pending matter."""

    code = "mind-made-up"
    title = "A mind that reads as made up before the decision"
    topic = "predetermination"
    serves = ("chk-predetermination",)
    sense = "predetermination"
    patterns: ClassVar = {
        "vow": r"\bi(?:'ll| will| shall|'m going to| am going to| intend to)(?: be)? (?:definitely |certainly |always )?(?:vot(?:e|ing)|block(?:ing)?|reject(?:ing)?|refus(?:e|ing)|oppos(?:e|ing)|approv(?:e|ing)|throw(?:ing)?)\b",
        "settled": r"\b(?:over my dead body|it'?s (?:a )?done deal|not while i(?:'m| am| sit)|as long as i(?:'m| am| sit))\b",
    }
    examples = (
        Finds(
            "«I will vote against» the Mill Lane flats on Thursday, whatever anyone says.",
            "the vote is announced by a member of the committee",
            {
                "author": {"role": "councillor", "committees": ["planning"]},
                "context": {
                    "decisions": [
                        {"reference": "24/0117", "title": "Mill Lane flats", "kind": "planning", "committee": "planning"}
                    ]
                },
            },
        ),
        Passes(
            "I will vote against the budget on Thursday, as I said in my manifesto.",
            "a vote on policy is not a quasi-judicial matter",
            {
                "author": {"role": "councillor", "committees": ["planning"]},
                "context": {
                    "decisions": [
                        {"reference": "24/0117", "title": "Mill Lane flats", "kind": "planning", "committee": "planning"}
                    ]
                },
            },
        ),
        Unsure(
            "I will be voting against the flats on Mill Lane.",
            "whether the author sits on the committee was not given",
            {
                "author": {"role": "councillor"},
                "context": {
                    "decisions": [
                        {"reference": "24/0117", "title": "Mill Lane flats", "aliases": ["flats on Mill Lane"], "kind": "planning"}
                    ]
                },
            },
        ),
    )

    def look(self, draft: Draft) -> Iterator[Sighting | CannotTell]:
        """Judge vows and settled results against the pending matters and the author's committees."""
        yield from ()
