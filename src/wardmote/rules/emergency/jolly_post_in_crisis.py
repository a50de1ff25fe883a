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
_DISASTER = r"\b(?:floods?|flooded|flooding|fire|explosion|gas leak|power cut|evacuat(?:ed|ion)|storm|landslip|crash|ferry|riot|warehouse|burnt out|burning|snow|substation|smoke|swimming down|under water|emergency services|fire engines?|casualties|stuck on the|screaming|drone|outbreak)\b"
_MAKES_LIGHT = r"\b(?:great day for|good day for|best (?:firework|day|show|free)|free (?:show|fireworks|firework display)|livened up|most exciting|get the (?:sausages|marshmallows|popcorn)|(?:power cut|snow|flood) party|party at ours|get down (?:here|there|the front) for|great (?:pics|footage|view)|better view|like and subscribe|should've left earlier|flood selfies?|keep calm and paddle|made my night|selfie with the fire|in his trunks|ducks|lol at|woohoo|it's mint|and it was free)\b"
_FLOOD_CORPORATE = {
    "at": "2026-02-09T16:30:00+00:00",
    "author": {"role": "communications"},
    "account": {"kind": "corporate"},
    "context": {"incidents": [{"title": "River Skell flooding", "from": "2026-02-09T14:00:00+00:00", "to": None}]},
}
_FLOOD_MEMBER = {**_FLOOD_CORPORATE, "author": {"role": "councillor"}, "account": {"kind": "councillor"}}


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
    examples: ClassVar[tuple[Example, ...]] = (
        Finds(
            "It's «Pancake» Day! 🥞 Take our quiz: lemon and sugar, or something wilder?",
            "a scheduled quiz during the flood",
            _FLOOD_CORPORATE,
        ),
        Finds("«Happy Friday» Tidsbury! Who's ready for the weekend? 🎉", "cheer between warnings", _FLOOD_CORPORATE),
        Finds(
            "«Caption this»! Our mayor met a llama, best line wins a mug",
            "a competition in the incident",
            _FLOOD_CORPORATE,
        ),
        Finds(
            "«National Tea Day» ☕ Tell us your favourite biscuit in the replies", "an awareness day", _FLOOD_CORPORATE
        ),
        Finds("Floods! «Great day for» the ducks and for my wellies 🦆", "a joke about the flood"),
        Finds(
            "Warehouse going up like a rocket, «best firework display» this town's had in years and it was free 🎆",
            "a joke about a fire",
        ),
        Finds(
            "Come on down to the front, the ferry's on its side, that's «livened up» a dull Tuesday!",
            "sightseeing at an accident",
        ),
        Finds(
            "keep calm and «paddle on» 🤣 flood selfies to us please",
            "a joke on the council's account",
            _FLOOD_CORPORATE,
        ),
        Passes(
            "Pancake Day at the library is postponed while crews deal with the flooding. New date to follow.",
            "cheer called off",
            _FLOOD_CORPORATE,
        ),
        Passes(
            "Flood update 3pm: Ings Road closed, rest centre open at the leisure centre. Next update at 4pm.",
            "the next update",
            _FLOOD_CORPORATE,
        ),
        Passes("Bins will be collected as normal on Monday except in Lower Wharf.", "service news", _FLOOD_CORPORATE),
        Passes(
            "It's Pancake Day! 🥞 Take our quiz: lemon and sugar, or something wilder?",
            "after the incident was stood down",
            {
                **_FLOOD_CORPORATE,
                "at": "2026-02-20T09:00:00+00:00",
                "context": {
                    "incidents": [
                        {
                            "title": "River Skell flooding",
                            "from": "2026-02-09T14:00:00+00:00",
                            "to": "2026-02-12T08:00:00+00:00",
                        }
                    ]
                },
            },
        ),
        Passes(
            "Happy birthday to our oldest allotment holder, 96 today! 🎉",
            "a member's unrelated post is not gagged",
            _FLOOD_MEMBER,
        ),
        Passes("Ducks loving the new pond in the park this morning, what a hit.", "ducks, and no flood"),
        Passes(
            "Snow day! Sledging with the kids, schools are shut per the county's list.", "a day off that hurts nobody"
        ),
        Passes(
            "Barry in his trunks, charity swim down the high street canal, sponsor him for the hospice!",
            "a charity swim",
        ),
        Passes(
            "Council fireworks on the 5th, free, please leave your own at home.",
            "an event with no incident open",
            {"account": {"kind": "corporate"}, "author": {"role": "communications"}},
        ),
    )

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
        if light is not None and draft.search(_DISASTER) and not draft.search(_FEELING):
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
