"""A vehicle's number plate is given out.

## What it looks for
British registration marks: today's form (two letters, two digits, three letters) and, beside words of driving or
parking, the older and the Northern Irish ones.

## Why councils ask
A plate leads to a keeper and an address. Accusing a driver by plate has set crowds on the wrong person.

## What to do instead
Report it: parking to the council's form, danger or crime to 101. In a post, say what and where, not which car.

## What it cannot see
Plates in pictures; whether the vehicle belongs to a firm or a public body, unless the words say so.

## Sources
DVLA, INF104 (vehicle registration numbers and number plates); ICO, personal data definitions.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, ClassVar

from wardmote.core.lazily import lazily
from wardmote.core.lexicon.consent import without
from wardmote.core.lexicon.people import near
from wardmote.core.rule import Example, Finds, Passes, Rule
from wardmote.core.words import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wardmote.core.draft import Draft
    from wardmote.core.finding import Sighting
    from wardmote.core.rule import Gap

_CAR = (
    r"(?:reg|regs|reg no|registrations?|number ?plates?|plates?|vrm|cars?|vans?|lorr(?:y|ies)|hgv|4x4|suv|motor|motorbike|motorcycle|moped|scooter|tractor|pick-?up|truck|drivers?|driving|driven|drove|"
    r"park(?:ed|ing|s)?|block(?:ing|ed)|vehicles?|taxi|minicab|minibus|bmw|audi|mercedes|merc|vauxhall|corsa|astra|insignia|ford|fiesta|focus|transit|volkswagen|vw|golf|polo|nissan|qashqai|juke|toyota|"
    r"honda|civic|kia|hyundai|renault|clio|peugeot|citroen|skoda|seat|fiat|mini|range rover|land ?rover|discovery|defender|jaguar|jag|volvo|tesla|porsche|lexus|mazda|suzuki|hatchback|estate car|saloon|convertible|caravan|trailer|"
    r"fly[- ]?tipp\w+|hit and run|speeding|tailgat\w+|cut (?:me|him|her|us) up|double[- ]yellows?|dropped kerb|pavement parking|disabled bay)"
)
_CUE = lazily(rf"\b{_CAR}\b")
_OWN = lazily(
    r"\b(?:my|our|mine|ours|son's|daughter's|husband's|wife's|mum's|dad's|brother's|sister's|i've|i have)\b[^.]{0,40}$"
)
_STOLEN = lazily(r"\b(?:stolen|nicked|pinched|taken from|police (?:are|want|appeal)|missing since|have you seen)\b")
_FLEET = lazily(
    r"\b(?:gritters?|buses|bus|coach|fire engine|ambulance|dustcart|bin (?:lorry|wagon)|fleet|vintage|classic|steam|exhibit|personalised plate|auction|mayor'?s (?:car|limousine))\b"
)


class VehiclePlatePublished(Rule):
    """A vehicle's registration mark stands in the post."""

    code = "vehicle-plate-published"
    title = "A vehicle's number plate"
    topic = "personal-data"
    serves = ("chk-personaldata",)
    ask = ("data-protection-officer", "monitoring-officer")
    parts = ("text", "shares.text", "media.alt")
    patterns: ClassVar[Mapping[str, str | Gap]] = {
        "current": r"\b[a-hj-pr-y][a-hj-pr-y](?:0[2-9]|[12][0-9]|5[1-9]|[67][0-9]) ?[a-hj-pr-z]{3}\b",
        "older": rf"\b{_CAR}\b[^.!?\n]{{0,24}}\b(?:[a-hj-npr-ty][1-9][0-9]{{0,2}} ?[a-hj-pr-y]{{3}}|[a-hj-pr-y]{{3}} ?[1-9][0-9]{{0,2}} ?[a-hj-npr-ty]|[a-z]?[a-z]?(?:[a-z]z|i[a-z]) ?[1-9][0-9]{{2,3}})\b",
    }
    examples: ClassVar[tuple[Example, ...]] = (
        Finds(
            "Whoever drives the silver Corsa «YK19 ZTR», the pavement outside Park Infants is not your driveway",
            "a driver accused by plate",
        ),
        Finds("Fly tipping at the lay-by AGAIN. Van reg «LM67OPD», two lads, one in a red cap.", "run together"),
        Finds(
            "blocked in by «sd08 kkv» for 2hrs outside the chemist, name and shame", "lower case, with a cue of parking"
        ),
        Finds("This is the driver who cut up the school crossing: black Audi, «KP21 WEL». Share!", "a call to share"),
        Finds(
            "Old Volvo, reg «M483 RTY», parked across two disabled bays, owner not disabled, I've asked",
            "an older plate",
        ),
        Finds(
            "white transit «UKZ 4471» has been round the estate after scrap and more, watch your sheds",
            "a Northern Irish plate",
        ),
        Finds("Clocked at 61 in a thirty by our speedwatch: «FN73 XBO», you're in the log", "speed watch"),
        Finds(
            "car seen leaving: «DHL 203K», probably 1970s, make of that what you will", "a plate with the letter last"
        ),
        Passes(
            "My van was nicked last night, white Transit YK19 ZTR, call 101 if you see it", "the author's own, stolen"
        ),
        Passes("Gritter MX24 SNO, named Gritney Spears by Year 4, is out tonight", "the council's own fleet"),
        Passes("The vintage bus OU14 SRP will run from the museum on Sunday", "a museum's bus"),
        Passes(
            "Report pavement parking on 101 or the app. You'll need the reg, make and colour. Don't post it.",
            "the words without a plate",
        ),
        Passes("Postcode AB12 3CD is without water till noon", "a postcode"),
        Passes("A417 and M25 both shut, avoid", "roads"),
        Passes("Item PL22 ABC of the tender pack was late", "a reference, nothing of driving"),
        Passes("Bus 47 and train 2K19 are replaced by coaches", "bus and train"),
        Passes("Car park P3 PAY machine is out of order", "a car park"),
        Passes("GCSE results: MA14 top grades up, well done", "a word and a number"),
    )

    def look(self, draft: Draft) -> Iterator[Sighting]:
        """Judge a plate by the words of driving round it, and whose it is."""
        norm = draft.norm
        for hit in draft.hits():
            start, end = hit.span
            if hit.name == "older":
                inner = re.search(r"[a-z0-9]{1,4} ?[a-z0-9]{2,5}$", norm[start:end])
                plate = re.search(
                    r"\b(?:[a-hj-npr-ty][1-9][0-9]{0,2} ?[a-hj-pr-y]{3}|[a-hj-pr-y]{3} ?[1-9][0-9]{0,2} ?[a-hj-npr-ty]|[a-z]?[a-z]?(?:[a-z]z|i[a-z]) ?[1-9][0-9]{2,3})$",
                    norm[start:end],
                )
                if inner is None or plate is None:
                    continue
                end_of = start + plate.end()
                start = start + plate.start()
                end = end_of
                if not draft.reading.cased[start:end].isupper() or (
                    re.match(r"[mab][0-9]+ |[a-z][0-9] ", norm[start:end])
                    and not re.search(r"\b(?:reg|plate|registration)\W{0,3}$", norm[max(0, start - 18) : start])
                ):
                    continue
            around = near((start, end), draft.reading.around((start, end)))
            cue = hit.name == "older" or _CUE.search(norm, *around) is not None
            upper = draft.reading.cased[start : start + 2].isupper()
            if not cue and not (
                upper and re.search(r"\b(?:clocked|speed\w*|logged|spotted)\b", norm[around[0] : around[1]])
            ):
                continue
            at_most = Severity.NOTE if _FLEET.search(norm, *around) else None
            sentence = near((start, end), draft.reading.sentence((start, end)))
            if _OWN.search(norm[sentence[0] : start]) or _STOLEN.search(norm, *sentence):
                at_most = Severity.NOTE
            advice = "Leave the plate out and report it to the council or on 101; say what happened and where."
            yield self.finds(
                start,
                end,
                "A number plate may lead to its keeper and to where they live.",
                advice,
                rewrite=without(draft, (start, end), "[plate left out]") if at_most is None else None,
                certain=bool(
                    re.search(
                        r"\b(?:reg|plate|registration|name and shame|share|driver)\b", norm[around[0] : around[1]]
                    )
                ),
                at_most=at_most,
            )
