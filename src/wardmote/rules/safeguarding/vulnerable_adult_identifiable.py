"""An adult who is easy to harm can be found, or their home entered, from what the post says.

## What it looks for
Somebody's frailty, illness, loneliness, trusting nature or flight from danger put together with a name, a house,
a street or a routine; how to get into such a home (the key under the pot, the door on the latch, the code) and
what is worth stealing there; where a refuge or somebody in hiding is.

## Why councils ask
Such posts are nearly always kind ("look in on her"), and read by those who are not. A name and a house number
with "she's getting confused" is an invitation.

## What to do instead
Ask one trusted neighbour, the family or adult social care in private; in danger ring 999. In public, give the
help line and the general advice, with nobody in it.

## What it cannot see
Whether the person agreed, unless the post says so; who is meant by hints that only neighbours follow; pictures.

## Sources
Care Act 2014 section 42 (adults at risk, England); checked 21 November 2026.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, ClassVar

from wardmote.core.lazily import lazily
from wardmote.core.lexicon.at_risk import FRAIL, GENERAL, GUARDED, LOOKS, OLDER, PLACE, ROUTINE, WAY_IN
from wardmote.core.lexicon.consent import consent_said
from wardmote.core.lexicon.people import private_people
from wardmote.core.rule import Example, Finds, Gap, Passes, Rule
from wardmote.core.words import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wardmote.core.draft import Draft
    from wardmote.core.finding import Sighting

    Span = tuple[int, int]

_LONG = 420
_FRAIL = lazily(FRAIL)
_OLDER = lazily(OLDER)
_PLACE = lazily(PLACE)
_LOOKS = lazily(LOOKS)
_ROUTINE = lazily(ROUTINE)
_WAY_IN = lazily(WAY_IN)
_HOUSE = lazily(
    r"\b(?:[0-9]{1,4}[a-z]? (?:[a-z'-]+ ){1,3}(?:road|rd|street|st|lane|ln|avenue|ave|close|drive|crescent|terrace|gardens|grove|row|way|place|court|walk|rise|view|square|hill)|(?:flat|number|no\.?|bungalow|room|apartment|caravan|bed|plot) ?[0-9]{1,4}[a-z]?|(?:house|flat|bungalow|one|gate|door) with the [a-z]+ (?:door|gate|fence|curtains|windows|porch)|"
    r"(?:the )?(?:red|blue|green|white|yellow|black|end|corner|last|first|pink) (?:door|house|bungalow|cottage|terrace)|[a-z]+ (?:cottage|lodge|farm|bungalow|villa))\b"
)
_PERSON = lazily(
    r"\b(?:she|he|her|his|him|she's|he's|(?:my|our|wor) (?:mum|mam|nan|gran|granny|auntie|aunt|uncle|dad|mother)(?:'s)?|(?:a|an|the|this|that|our|my|poor|one of (?:the|our)|old|elderly|vulnerable|frail|confused|young) (?:[a-z]+ ){0,2}(?:lady|gent|gentleman|woman|man|lass|lad|fella|chap|neighbour|resident|tenant|widow|widower|couple|pensioner|mother|mum|mam|dad|father|gran|nan|grandad|mums?|patient|client|girl|guy|bloke|lodger|uncle|aunt|auntie|granny))\b|\b(?:old|mrs|mr|miss|ms) [a-z]+"
)
_DEAD = lazily(
    r"\b(?:passed away|died|funeral|in memory|memorial|obituary|rest in peace|rip\b|late (?:mum|mam|dad|father|mother|husband|wife)|years ago|last year|used to|i (?:have|had|was|am|suffer|live with|struggle|fled|used)|i'?m (?:deaf|blind|autistic|a|an|in)|my own (?:dementia|depression|stroke|autism))\b"
)
_CALLS = lazily(
    r"\b(?:awareness|raising|fundrais\w+|charity|support group|help ?line|ring the|call the|contact the|team|sessions?|drop-?in|coffee morning|meets|fully booked|volunteers needed|free from the council|grant|opening|opened|visit(?:ed)? to|new (?:ward|unit|home|centre)|scheme|campaign\w*|scams?|scammers|callers?)\b"
)


_OWN_KIN = lazily(
    r"\b(?:my|our|wor) (?:own )?(?:mum|mam|mother|nan|gran|granny|nana|dad|father|grandad|grandma|wife|husband|partner|sister|brother|son|daughter|aunt|auntie|uncle)\b"
)
_WHY_I_CARE = lazily(
    r"\b(?:so i know|i know (?:how|what)|which is why|that'?s why|it'?s why|awareness|action week|memory caf\w*|lifeline|for us both|for (?:us|our family)|wonderful|brilliant|thank\w*|grateful|made (?:his|her) (?:day|week|year))\b"
)
"""A relative named to say why the author cares, and no way to find them."""


class VulnerableAdultIdentifiable(Rule):
    """An adult at risk may be identified, or their home entered."""

    code = "vulnerable-adult-identifiable"
    title = "An adult at risk who could be found"
    topic = "safeguarding"
    serves = ("chk-safeguarding",)
    ask = ("safeguarding-lead", "monitoring-officer")
    parts = ("text", "shares.text", "media.alt")
    floor = Severity.STOP
    patterns: ClassVar[Mapping[str, str | Gap]] = {
        "frail": r"\b(?:dementia|alzheimer'?s|getting confused|on oxygen|housebound|bed-?bound|wheelchair|learning (?:disabilit(?:y|ies)|difficult(?:y|ies))|lacks capacity|non-?verbal|sheltered (?:flat|housing|scheme)|care home|nursing home|(?:her|his|the) carers?|carers (?:come|visit|call|pop)|lives? (?:all )?(?:alone|by herself|by himself|on her own|on his own)|by (?:herself|himself)|all on (?:her|his) own|hoarder|suicidal|in hiding|refuge|sleeping rough|talks to strangers|chats to strangers|deaf|blind|vulnerable|wander(?:s|ing)|confused|frail|falls a lot|bless (?:her|him)|supported living|addict|alcoholic)\b",
        "way-in": Gap(
            trigger=r"\bkeys? ?(?:is |'s |are |kept |hidden |left |lives )?(?:under|beneath|behind|in the|on (?:the|a))\b|\bkey'?s under\b|\bleaves? (?:the|her|his|a) (?:spare )?(?:key|back door|front door|door)\b|\bkey ?safe\b|\b(?:on|off) the latch\b|\bnever locks?\b|\bunlocked\b|\bdoor'?s? (?:is )?(?:always |usually |never )?(?:open|locked)\b|\bbiscuit tin\b|\bmattress\b|\bcash in\b|\bmoney under\b|\blet yourself in\b|\bsavings in\b|\b(?:door|entry|buzzer|key) ?code\b",
            pattern=WAY_IN,
        ),
        "old": r"\b(?:8[0-9]|9[0-9]),? (?:and |who |lives|widowed|deaf|blind|on (?:her|his) own|alone|frail)|\b(?:old|elderly|poor old) (?:lady|gent|gentleman|man|woman|couple|fella|mrs|mr|[a-z]+ (?:at|on|in|up|down|from)) ",
    }
    examples: ClassVar[tuple[Example, ...]] = (
        Finds(
            "Old Walter at 9 Sexton's Row has «dementia» and forgets to eat, could folk take him a plate round",
            "name, house and illness",
        ),
        Finds(
            "Key's «under the tortoise» at my auntie's on Larch Close if the carers are late, she can't get to the door",
            "how to get in",
        ),
        Finds(
            "Our lovely Agnes in room 14 at Fernlea «nursing home», 93 today and in her wheelchair, come and sing!",
            "a resident by name and room",
        ),
        Finds(
            "There's a young mum in the end house on Dyer Street «in hiding» from her ex, two little ones, please be nice to her",
            "somebody in hiding, by house",
        ),
        Finds(
            "The gentleman in flat 3 has a «learning disability» and lets anybody in who says they're from the council. Keep an eye",
            "easy to harm, and where",
        ),
        Finds(
            "Mr Pugh at the bungalow with the yellow gate is «housebound» since his stroke so parcels can go straight in",
            "illness and house",
        ),
        Finds(
            "She walks along the towpath at seven every night «by herself», bit confused, big smile, red beret, chats to anyone",
            "routine, looks and confusion",
        ),
        Finds(
            "Mrs K «never locks» her back door and keeps her pension in the bread bin, I've told her! Sidings Cottage",
            "way in and what is worth stealing",
        ),
        Finds(
            "Poor Danny's «sleeping rough» behind the bowls club, he's a recovering addict and will go with anyone for a can",
            "a rough sleeper by name and place",
        ),
        Passes(
            "My mum lives with Parkinson's and is in a wheelchair, so I know what a missing dropped kerb means.",
            "why the author cares, and nobody to be found",
        ),
        Passes(
            "Dementia Action Week. My nan lives with Alzheimer's and the singing group is a lifeline for us both.",
            "why the author cares",
        ),
        Passes(
            "Anybody with medical kit at home can join the priority register before the storm: 105.", "general advice"
        ),
        Passes("Dementia cafe every second Tuesday at the Guildhall, carers welcome, the cake's good.", "a service"),
        Passes("My gran had dementia and died in 2015. It is why I fight for social care.", "long ago"),
        Passes(
            "Staff at Fernlea care home showed me the new garden. No residents in the picture, their home is private.",
            "nobody shown",
        ),
        Passes(
            "Brenda, who uses a wheelchair, asked me to share her story of the broken lift: with her written permission, here it is.",
            "consent stated",
        ),
        Passes("The council gave the refuge another three years' money. Where it is stays secret.", "no place given"),
        Passes(
            "Never leave a spare key outside, says the fire service, even for carers. They'll fit a coded box.",
            "general advice",
        ),
        Passes("I'm deaf and I chair planning. The loop in the chamber must be mended.", "the author"),
        Passes("Rough sleeping is up by a third. People are dying in doorways while ministers dither.", "policy"),
        Passes("Worried about a confused older person out at night? Stay with them and ring 999.", "what to do"),
        Passes(
            "A resident in a wheelchair could not get past the A-boards on the High Street. I've asked for enforcement.",
            "nobody to be found",
        ),
    )

    def look(self, draft: Draft) -> Iterator[Sighting]:
        """Weigh frailty with what tells who or where."""
        norm = draft.norm
        if GUARDED.search(norm) or consent_said(draft):
            return
        names = private_people(draft.reading)
        seen: set[Span] = set()
        for hit in draft.hits():
            window = draft.whole if len(norm) <= _LONG else draft.reading.around(hit.span)
            if window in seen:
                continue
            seen.add(window)
            told = self._judge(draft, window, [name for name in names if window[0] <= name[0] < window[1]])
            if told is not None:
                yield told
                return

    def _judge(self, draft: Draft, window: Span, names: list[Span]) -> Sighting | None:
        norm = draft.norm
        start, end = window

        def first(pattern: re.Pattern[str]) -> Span | None:
            found = pattern.search(norm, start, end)
            return found.span() if found else None

        frail, way_in, house = first(_FRAIL), first(_WAY_IN), first(_HOUSE)
        if first(_DEAD) or re.search(
            r"\b(?:don'?t|never|do not) (?:leave|hide|put|keep|let|open)\b|\byou(?:'d| would)? not want\b|\bif (?:you|your)\b|\byour (?:neighbour|nan|mum|mam|relative)",
            norm[start:end],
        ):
            return None
        person = bool(names) or first(_PERSON) is not None
        place, looks, routine, older = first(_PLACE), first(_LOOKS), first(_ROUTINE), first(_OLDER)
        general = GENERAL.search(norm, start, end) is not None or _CALLS.search(norm, start, end) is not None
        kin = re.search(
            r"\b(?:my|our|wor) (?:mum|mam|mother|nan|gran|granny|dad|grandad|auntie|aunt|uncle|neighbour)\b|\bmrs? [a-z]+|\bshe\b|\bher\b",
            norm[start:end],
        )
        if way_in and (frail or older or (house and kin)) and person and not (general and not names):
            return self._tell(way_in, certain=bool(names or house or place))
        if (
            frail
            and house
            and person
            and not (general and not names)
            and not re.search(
                r"\b(?:high street|town centre|a-boards?|pavement|kerb|crossing|ramp|bus|lift|taxi|train|station|platform)\b",
                norm[start:end],
            )
        ):
            return self._tell(frail, certain=True)
        if frail and names and (place or (older and routine)) and not general:
            return self._tell(frail, certain=True)
        outside = re.search(
            r"\b(?:high street|town centre|a-boards?|pavement|kerb|crossing|ramp|bus|lift|taxi|train|station|platform)\b",
            norm[start:end],
        )
        own = _OWN_KIN.search(norm, start, end) is not None and not names and not routine and not way_in and not house
        if own and _WHY_I_CARE.search(norm, start, end):
            return None
        if frail and person and place and not outside and (routine or looks or older) and not general:
            return self._tell(frail, certain=False)
        if (
            frail
            and person
            and routine
            and (looks or re.search(r"\b(?:chats? to|talks? to|anyone|anybody|strangers)\b", norm[start:end]))
        ):
            return self._tell(frail, certain=False)
        if re.search(
            r"\b(?:awards?|nominat\w+|specialist|nurse|lead|staff|charity|volunteers?|manager|project)\b",
            norm[start:end],
        ):
            return None
        grave = re.search(
            r"\b(?:dementia|alzheimer'?s|learning (?:difficult|disabil)\w+|suicidal|in hiding|on oxygen|lives? (?:all )?(?:alone|by herself|by himself)|gave (?:his|her) pin|hoarder|addict|alcoholic|capacity|sleeping rough|non-?verbal)\b",
            norm[start:end],
        )
        if grave and names and not general:
            return self._tell((start + grave.start(), start + grave.end()), certain=False)
        return None

    def _tell(self, span: Span, *, certain: bool) -> Sighting:
        return self.finds(
            *span,
            "Put together, these details may lead a stranger to an adult who is easy to harm.",
            "Take out the name, the house and the routine; tell the family, a trusted neighbour or adult social care in private, and ring 999 in danger.",
            certain=certain,
        )
