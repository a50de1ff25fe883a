"""Cheer, a quiz or a joke while an emergency is on.

## What it looks for
On the council's accounts, while an incident is open: quizzes, competitions, celebrations and other light posts,
which are often scheduled days before. On any account: jokes about the emergency itself.

## Why councils ask
In a flood people come to the council's page for the road that is open. A pancake quiz between two warnings
hides them and hurts; a joke about somebody's burning home is not forgotten.

## What to do instead
Hold light posts until the incident is over, and use the time for the next update. Ordinary service news and
posts by members on other subjects are left alone.

## What it cannot see
What is scheduled but not handed in; whether an incident is on that nobody declared.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from wardmote.core.rule import Finds, Passes, Rule
from wardmote.core.words import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wardmote.core.draft import Draft
    from wardmote.core.finding import Sighting
    from wardmote.core.rule import Example, Gap

_CHEER = (
    r"\b(?:quiz|competition|giveaway|prize|win (?:a|two|tickets)|wins? a mug|caption (?:this|competition)|pancake|bake off|fun(?:day|ny)?|party|festival|carnival|fireworks|happy (?:friday|monday|weekend|birthday|easter|valentine|halloween|hump|national|new year|christmas)|national [a-z]+ day|international [a-z]+ day|who's (?:excited|ready|joining|up for)|are you (?:excited|ready)|guess (?:the|who|where)|"
    r"tag (?:a friend|someone|your)|poll time|throwback|dance|singalong|karaoke|santa|elf|easter egg|egg hunt|treasure hunt|dog of the (?:week|month)|pet of|selfies?|meme|joke|lol|haha+|woo+(?:hoo)?|yay|hooray|sunshine|beautiful (?:day|morning|sunset)|what's your favourite|favourite [a-z]+\?|tell us your|share your (?:best|favourite|pictures|photos)|feel-?good|paddle on|fri-?yay)\b"
    r"|[🎉🥳🎊🤣😂😜🥞🎈🍾🎃🎅🐰🌞💃🕺]"
)
_DISASTER = (
    r"\b(?:floods?|flooded|flooding|fire|explosion|gas leak|power cut|evacuat(?:ed|ion)|storm|landslip|crash|ferry|riot|warehouse|burnt out|burning|snow|substation|smoke|swimming down|under water|emergency services|fire engines?|casualties|stuck on the|screaming|drone|outbreak)\b"
)
_MAKES_LIGHT = (
    r"\b(?:great day for|good day for|best (?:firework|day|show|free)|free (?:show|fireworks|firework display)|livened up|most exciting|get the (?:sausages|marshmallows|popcorn)|(?:power cut|snow|flood) party|party at ours|get down (?:here|there|the front) for|great (?:pics|footage|view)|better view|like and subscribe|should've left earlier|flood selfies?|keep calm and paddle|made my night|selfie with the fire|in his trunks|ducks|lol at|woohoo|it's mint|and it was free)\b"
)


class JollyPostInCrisis(Rule):
    """A light post while an emergency is on."""

    code = "jolly-post-in-crisis"
    title = "A light post during an emergency"
    topic = "emergency"
    serves = ("crisis",)
    wakes_on = frozenset({"incidents"})
    ask = ("communications",)
    parts = ("text",)
    ceiling = Severity.THINK
    patterns: ClassVar[Mapping[str, str | Gap]] = {
        "light": r"\b(?:great day for the ducks|best firework display|livened up|get the (?:sausages|marshmallows|popcorn)|power cut party|flood selfies?|paddle on|like and subscribe|lol at all|made my night|selfie with the fire|snow day!|woohoo snow|party at ours|swimming down the|for pics of|drone right over|most exciting thing to happen|a better view)\b",
    }
    examples: ClassVar[tuple[Example, ...]] = ()

    def look(self, draft: Draft) -> Iterator[Sighting]:
        """Judge cheer on the council's accounts during an open incident, and jokes about any emergency."""
        if self._open(draft) and draft.is_corporate:
            cheer = draft.search(_CHEER)
            serious = r"\b(?:cancelled|postponed|called off|will not go ahead|won't go ahead|closed|closure|road|diversion|warning|update|evacuat|rest centre|emergency|held over|rearranged|new date|sandbags?|collections?|school closures?|stay safe|advice)\b"
            if cheer is not None and not draft.search(serious):
                yield self.finds(
                    *cheer.span(),
                    "This is a light post on the council's account while an emergency is on.",
                    "Hold it, and any others that are scheduled, until the incident is over; put out the next update instead.",
                )
                return
        light = draft.search(_MAKES_LIGHT)
        if light is not None and draft.search(_DISASTER) and draft.hits and not draft.search(_FEELING):
            if not draft.has("light") and not self._open(draft):
                return
            yield self.finds(
                *light.span(),
                "This makes light of an emergency while people may be hurt or out of their homes.",
                "Leave it, or say where help is to be had and thank those who give it.",
            )

    def _open(self, draft: Draft) -> bool:
        for incident in draft.context.incidents or ():
            at = draft.at
            if at is None:
                if incident.ends is None:
                    return True
                continue
            if (incident.starts is None or incident.starts <= at) and (incident.ends is None or at < incident.ends):
                return True
        return False


_FEELING = r"\b(?:thank|heroes|charity|sponsor|hospice|years? ago|last year|remember|not funny|please don't|isn't (?:funny|a joke)|schools? (?:are|is) shut per|sledging)\b"
