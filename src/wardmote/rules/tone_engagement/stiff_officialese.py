"""Words that only an official would use, where plain ones would do.

## What it looks for
Legal and office phrases ("pursuant to section 53", "stopped up", "going forward, stakeholders will be engaged")
in a post meant for residents. It is a hint about wording and never more than a note.

## Why councils ask
Protocols ask for posts that sound like a person, in words that everyone can follow.

## What to do instead
Say what happens, where and when, in the words that you would use at a bus stop, and link to the legal notice.

## What it cannot see
Whether the readers of this page are used to the words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from wardmote.core.rule import Example, Finds, Passes, Rule
from wardmote.core.words import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wardmote.core.draft import Draft
    from wardmote.core.finding import Affirmation, CannotTell, Sighting
    from wardmote.core.rule import Gap


class StiffOfficialese(Rule):
    """Office language."""

    code = "stiff-officialese"
    title = "Office language that residents may not follow"
    topic = "tone-engagement"
    serves = ("tone",)
    ask = ("communications",)
    ceiling = Severity.NOTE
    parts = ("text",)
    patterns: ClassVar[Mapping[str, str | Gap]] = {
        "law": r"\b(?:pursuant to|hereinafter|heretofore|aforementioned|aforesaid|notwithstanding|thereof|thereto|hereby|in accordance with (?:s\.?|section|regulation|paragraph)|under (?:the provisions of )?s\.? ?\d+|(?:highway|footpath|road|bridleway|path) (?:is|will be|to be|has been) (?:hereby )?stopped up|stopping[- ]up order|inter alia|mutatis mutandis|ultra vires|de minimis|prior to the commencement|in respect of the above|the said (?:premises|land|highway))\b",
        "office": r"\b(?:stakeholder engagement|engage (?:with )?(?:key )?stakeholders|key stakeholders|(?:cross-cutting|place-based|outcomes?-focused|co-produced|holistic|multi-agency|system-wide) (?:approach|solution|offer|working|agenda|outcomes?|strateg(?:y|ies)|interventions?)|going forward,? (?:we|the council|officers)|direction of travel|low-hanging fruit|deep dive|granular|synerg(?:y|ies)|operationali[sz]e|utili[sz]ation of|service user pathway|customer journey|cascade(?:d)? to (?:all )?(?:staff|stakeholders|partners)|leverag(?:e|ing) (?:our|the|existing)|(?:de)?commission(?:ed|ing) (?:framework|intentions)|blue-sky thinking|it is (?:anticipated|envisaged) that)\b",
    }
    examples: ClassVar[tuple[Example, ...]] = (
        Finds(
            "Vehicles are prohibited from the lane behind the Swan «in accordance with section» 1 of the Act.",
            "a legal phrase",
        ),
        Finds("The «footpath is hereby stopped up» between Elm Court and the brook.", "a term of highway law"),
        Finds("«Going forward, we» will be listening more.", "office language"),
        Finds("We're taking a «holistic approach» to dog fouling.", "office language"),
        Finds("The «aforementioned» bins will be moved on Friday.", "a legal word"),
        Finds("Members did a «deep dive» on grit last night", "office language"),
        Finds("Officers will «engage key stakeholders» on the toilets.", "office language"),
        Finds("«It is envisaged that» the hall will reopen in May.", "office language"),
        Passes("You can't drive down Swan Lane after Easter. Bikes and feet are fine.", "plain words"),
        Passes("We'll talk to the shops, the school and the bus company before anything changes.", "plain words"),
        Passes("The footpath is blocked by a fallen ash. Please go round by the church.", "plain words"),
        Passes("It's a deep pond and there's no lifebelt, so please keep dogs on a lead.", "an ordinary word"),
        Passes(
            "Commissioning of the new boiler is on Thursday, so the pool will be cold.", "a trade word in its place"
        ),
        Passes("Apprentices wanted in the depot: we want people who like mud.", "plain words"),
        Passes("From now on the library opens at nine.", "plain words"),
        Passes(
            "Section 106 money pays for the new swings. That's cash that a builder gives for the town.",
            "explains the term",
        ),
    )

    def look(self, draft: Draft) -> Iterator[Sighting | CannotTell | Affirmation]:
        """Note the first phrase."""
        for hit in draft.hits():
            if not draft.reading.quoted(hit.span):
                yield self.finds(
                    hit.start,
                    hit.end,
                    f"“{draft.norm[hit.start : hit.end]}” is office language that some residents may not follow.",
                    "Say what happens, where and when, in everyday words.",
                    at_most=Severity.NOTE,
                )
                return
