"""The author's own home, private number, keys or papers are given away.

## What it looks for
The author's address or house told by its number, name or door; invitations to call at home; a home number; where
the key lies, what lock or alarm is broken, what is worth stealing; own identity papers, bank statements and
number plate on show; surgeries held in one's own kitchen.

## Why councils ask
Councillors get threats, and some have been followed home. An address given for a friendly reason stays on the
internet for those who are not friendly; since 2011 an address may be kept off the public register for that reason.

## What to do instead
Give the council's address, a public venue and a number kept for council work. Ask the monitoring officer about a
sensitive interest, and the police for advice on the house.

## What it cannot see
What a picture of the house shows; whether the address is already public by the author's own wish, unless it is
among the contacts given.

## Sources
Localism Act 2011 section 32 (sensitive interests, England); checked 21 November 2026.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, ClassVar

from wardmote.core.lazily import lazily
from wardmote.core.rule import Example, Finds, Gap, Passes, Rule
from wardmote.core.words import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wardmote.core.draft import Draft
    from wardmote.core.finding import Sighting

_ROAD = r"(?:road|rd|street|st|lane|ln|avenue|ave|close|drive|crescent|cres|terrace|gardens|grove|row|way|place|court|ct|mews|walk|rise|view|square|hill|bank|park|green|point)"
_HOUSE = rf"(?:(?:number |no\.? ?)?(?:[0-9]{{1,4}}[a-z]?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve),? (?:[a-z'-]+ ){{1,3}}{_ROAD}|(?:flat|apartment) [0-9]{{1,4}}[a-z]?|(?:the )?(?:old )?[a-z]+ (?:cottage|farmhouse|lodge|villa|forge|rectory|bungalow|barn|house), [a-z]+)"
_DOOR = r"(?:the )?(?:one|house|flat|bungalow|place|cottage|door|gate|semi) with (?:the|a) (?:[a-z]+ ){1,3}(?:door|gate|fence|curtains|windows|van|porch|shutters|hedge|caravan|flag)"
_CALL = r"(?:come|pop|call|drop|knock|nip|swing|stop)(?: and| on| by| round| over| up| down| in| along| out| it out| with| see| have| find| visit| me| us| it)*"
_PUBLIC = lazily(
    r"\b(?:surger(?:y|ies)|office|library|town hall|civic centre|village hall|community (?:centre|hub)|church hall|methodist|constituency|committee room|campaign hq|hq|headquarters|pub|cafe|market|shop|school|c/o|care of|po box|council (?:house|offices)|chamber|old house of|house of (?:commons|lords)|open house|polling)\b"
)
_REFUSES = lazily(
    r"\b(?:don'?t|do not|never|won'?t|not|isn'?t|no longer|stop(?:ped)?|remove[ds]?|taken? (?:it |my address )?(?:down|off)|sensitive interest|voted no|shouldn'?t|used to|grew up|was born|off limits)\b"
)
_KITCHEN = lazily(
    r"\b(?:my|our) (?:own )?(?:kitchen|living room|front room|house|home|garage|conservatory|dining (?:room|table)|back garden|flat)\b"
)


class OwnHomeGivenAway(Rule):
    """The author's own home or private papers are given away."""

    code = "own-home-given-away"
    title = "Your own home or private details"
    topic = "privacy-safety"
    serves = ("chk-selfsafety",)
    ask = ("monitoring-officer", "police")
    ceiling = Severity.THINK
    parts = ("text", "media.alt")
    patterns: ClassVar[Mapping[str, str | Gap]] = {
        "address": Gap(
            trigger=r"\b(?:(?:my|our|wor|ma) (?:home |own |private |new |full |actual )*(?:address|house|home|place|flat|gaff|pad|hoose)\b|(?:i|we) (?:now |still |both |all )?live (?:at|on|in|[0-9])|living (?:at|on) |we'?ve moved|moved in|house tour|new house|home sweet home|finally ours|can be found at)",
            pattern=rf"\b(?:my|our|wor|ma) (?:home |own |private |new |full |actual )*(?:address|house|home|place|flat|gaff|pad|hoose|door)(?:'s| is|:| at|,| -)+ ?(?:at |on |in |it'?s )?(?:{_HOUSE}|{_DOOR})|\b(?:i|we|i'm|we're)(?: now| still| both| all)? (?:live|living|moved|based|stay|am|can be found)(?: in| at| on| to| into)+ (?:number |no\.? ?)?{_HOUSE}|\b(?:new house|moved in|house tour|home sweet home|finally ours|new front door)\b[^.?\n]{{0,30}}{_HOUSE}",
        ),
        "come-home": Gap(
            trigger=r"\b(?:(?:to|at|round|by|over) (?:my|our) (?:own )?(?:house|home|place|flat|door|kitchen|front door|back door)|(?:to|at|round) (?:mine|ours)\b|at home,|where (?:i|we) live|(?:one|house|flat|door|gate|bungalow) with the [a-z]+ (?:[a-z]+ )?(?:door|gate|fence|curtains|windows|van|porch|hedge|flag)|ours is|mine is|see me at home)",
            pattern=rf"\b{_CALL} (?:to|at|round to|round|by|over to) (?:my|our|mine|ours|the) ?(?:own )?(?:house|home|place|flat|door|kitchen|front door|back door)?\b|\b(?:at|to) (?:home|mine|ours),? (?:at )?{_HOUSE}|\bwhere i live\b|\byou know where (?:i|we) live\b|\b(?:it'?s|we'?re|i'?m|ours is|mine'?s|mine is) {_DOOR}",
        ),
        "home-line": r"\b(?:ring|call|phone|get|bell|catch|reach|find) (?:me|us) at home\b|\b(?:my|our) (?:own )?(?:home|private|personal|house|landline) (?:number|phone|line|mobile|landline|tel)\b|\bknock (?:me|us) up\b",
        "key": Gap(
            trigger=r"\b(?:keys? ?(?:is |'s |are )?under|key'?s|never (?:locks?|locked|draw|shut|set)|alarm'?s|alarm (?:is|has)|door'?s? (?:is )?(?:always )?open|unlocked|on the latch|dodgy lock|gate'?s? (?:is )?(?:never|always|open|not)|not locked|isn'?t locked|shed'?s|back door)\b",
            pattern=r"\b(?:keys?|door|gate|shed|window|alarm|garage)(?:'s| is| are| has)? (?:always |never |still |usually |just |left |kept )*(?:under the|behind the|in the (?:meter|porch|shed)|open|unlocked|on the latch|bust|broken|off|not (?:been )?(?:fixed|locked|working|mended)|dodgy|never locked|isn'?t locked)\b|\bnever (?:lock|draw|shut|close|set) (?:the|our|my) (?:[a-z]+ )?(?:door|gate|curtains|alarm|windows|blinds)|\balarm(?:'s| is| has)? (?:still )?(?:not|bust|broken|off|knackered|been off)|\bdodgy lock\b|\b(?:door'?s|door is) always open\b.{0,20}(?:home|house|mine)",
        ),
        "valuables": r"\b(?:(?:safe|jewels|jewellery|diamonds?|rolex|watches|gold|cash|savings|inch telly|inch tv|bikes|guns?|tools) (?:fitted |kept |hidden |is |are |finally )*(?:in|under|behind|out of) (?:the|our|my|gran'?s|a)|(?:had|got) (?:the|a|our) safe (?:fitted|put in))\b",
        "papers": Gap(
            trigger=r"\b(?:passport|driving licen[cs]e|bank (?:statement|card)|boarding pass(?:es)?|payslip|utility bill|birth certificate|(?:door|house) keys|credit card|number ?plate|licence plate|my reg)\b",
            pattern=r"\b(?:my|our|me|the|new|got|scan|photo|pic|picture|full)(?: [a-z&']+){0,3} (?:passport|driving licen[cs]e|bank (?:statement|card)|boarding pass(?:es)?|payslip|utility bill|council tax bill|birth certificate|door keys|front door keys|house keys|credit card|debit card|mortgage offer)\b|\b(?:my|our|me) (?:number ?plate|reg(?:istration)?(?: plate| number)?|licence plate)\b",
        ),
        "own-surgery": r"\bsurger(?:y|ies) (?:is |are |today |this week |tonight |now )*(?:in|at|from|round) (?:my|our) (?:own )?(?:kitchen|living room|front room|house|home|garage|conservatory|flat|place)\b|\bbuzzer(?:'s| is|:)? ?[0-9]{2,6}\b",
        "car": Gap(
            trigger=r"\b(?:(?:my|our) (?:[a-z]+ )?(?:car|golf|skoda|fiesta|corsa|mini|van|volvo|audi|bmw|astra|focus|polo|qashqai|yaris|clio|kia)|it'?s the (?:[a-z]+ )?(?:golf|skoda|fiesta|corsa|mini|van|volvo|audi|bmw|astra|polo|yaris|clio)|(?:i|we) (?:always|usually|normally) park)\b",
            pattern=r"\b(?:my|our|it'?s the|mine'?s the|i'?m the one in the|i drive (?:a|the)) (?:[a-z]+ ){0,3}(?:car|golf|skoda|fiesta|corsa|mini|van|volvo|audi|bmw|astra|focus|polo|qashqai|yaris|clio|jazz|civic|tesla|land rover|kia|dacia)\b[^.?\n]{0,60}(?:park(?:ed|s)?|bay|outside|drive|reg|plate|level)\b|\b(?:i|we) (?:always |usually |normally )park\b",
        ),
        "window": Gap(
            trigger=r"\b(?:from|of|out of) (?:my|our) (?:[a-z]+ )?(?:bedroom|window|living room|front door|balcony|flat|kitchen)\b|\b(?:living room|lounge|bedroom|kitchen) (?:on|at|in) ",
            pattern=r"\b(?:view|pic|picture|photo|looking out|shot) (?:from|of|out of) (?:my|our) (?:[a-z]+ ){0,2}(?:bedroom|window|house|living room|front (?:door|room)|balcony|flat|kitchen)\b[^?\n]{0,120}(?:house number|gatepost|number|[0-9]{1,4} [a-z]+ (?:road|street|lane)|street sign|our gate|the drive|living room on)|\b(?:living room|lounge|bedroom|kitchen) (?:on|at|in) (?:[a-z'-]+ ){1,3}(?:road|street|lane|avenue|close|drive|gardens|crescent|terrace)\b",
        ),
    }
    examples: ClassVar[tuple[Example, ...]] = (
        Finds(
            "Too poorly for the hall tonight so «come round to ours, 12 Sexton's Row», kettle's on",
            "an invitation to the author's address",
        ),
        Finds("«My home address is 4 Tarnside Close», write to me there about the bypass", "the address outright"),
        Finds(
            "Lost your leaflet? «We're the house with the purple door» halfway down Dyer Street, just knock",
            "the house told by its door",
        ),
        Finds(
            "Council line's useless so here's «my home number», 01632 960518, the wife'll take a message",
            "a home number",
        ),
        Finds("Parcels in the porch please, «key's under the» blue pot and I'm out till six", "where the key lies"),
        Finds(
            "Here's «my bank statement» so you can all see I never took a bung, account number and all",
            "a bank statement",
        ),
        Finds(
            "«Surgery in my own kitchen» this week as the hall has flooded. Flat 9, Penrigg Point.", "a surgery at home"
        ),
        Finds("Scan of «my passport» for those who said I'm not British. Read it and weep.", "identity papers"),
        Finds("New house! Tour on my stories. «I live at 7 Larch Grove» if you want to bring a plant", "a new address"),
        Finds(
            "Whoever keyed «my silver Corsa, it's parked» outside mine at the end of Garth Lane every night so have the guts to knock",
            "the car and where it stands",
        ),
        Passes("Drop in for a natter: Guildhall, Dyer Street, first Saturday of the month.", "a public venue"),
        Passes("I don't put my address on here. Write to me at the Civic Centre.", "refuses"),
        Passes("My ward office is 12 Market Street, open Tuesdays.", "an office"),
        Passes("I grew up at 40 Cobbler's Row in a house with no bath.", "long ago"),
        Passes("Lock your sheds and don't hide keys under pots, says the PCSO.", "advice"),
        Passes("We've moved! Still in the ward, boxes to the ceiling.", "no address"),
        Passes("Door-knocking on Garth Lane tonight, lovely response from number 12's dog.", "canvassing"),
        Passes("Planning application for 12 Sexton's Row goes to committee on Tuesday.", "a planning matter"),
        Passes(
            "My door is always open, as they say. In practice: the library, Thursdays.",
            "a figure of speech and a venue",
        ),
        Passes(
            "The Post Office on Garth Lane is to close. 12 High Street would do as a new home for it.", "not a home"
        ),
        Passes("Number plates on the speed camera trailer? Ask the police, not me.", "nobody's own"),
    )

    def look(self, draft: Draft) -> Iterator[Sighting]:
        """Leave public venues, refusals and others' houses alone."""
        norm, reading = draft.norm, draft.reading
        for hit in draft.hits():
            first, last = reading.sentence(hit.span)
            words = norm[hit.start : hit.end]
            sentence = norm[first:last]
            near = norm[max(first, hit.start - 40) : hit.start]
            if reading.quoted(hit.span) or reading.reported(hit.span):
                continue
            if hit.name in (
                "address",
                "come-home",
                "home-line",
                "papers",
                "car",
                "own-surgery",
                "window",
            ) and _REFUSES.search(near):
                continue
            if hit.name == "come-home":
                owned = re.search(r"\b(?:my|our|mine|ours)\b", words)
                if words.rstrip().endswith((" the", "to the", "at the")) or not re.search(
                    rf"{_HOUSE}|{_DOOR}|\bkey|\bopen|\bdoor|\blive\b|\bhome\b|\bhouse\b|\bmine\b|\bours\b|\bnumber\b",
                    sentence,
                ):
                    continue
                told = re.search(
                    rf"{_HOUSE}|{_DOOR}|\b(?:number|no\.?) (?:[0-9]+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b|\bfind (?:it|us|me)\b|never (?:locked|draw)|always open|light'?s on|\b(?:on|in|at|,) [a-z]+ (?:{_ROAD})\b",
                    norm[first : min(len(norm), last + 120)],
                )
                if not told or (_PUBLIC.search(norm, first, min(len(norm), last + 80)) and not _KITCHEN.search(norm)):
                    continue
                if not owned and not re.search(r"\b(?:me|us|i|we)\b", sentence):
                    continue
            if (
                hit.name == "address"
                and _PUBLIC.search(norm, first, last)
                and not re.search(r"\b(?:home|live)\b", sentence)
            ):
                continue
            if hit.name == "key":
                if _PUBLIC.search(norm, first, last) or not re.search(
                    r"\b(?:key|gate|shed|alarm|lock|locked|never|back door|front door|always open|door'?s always)\b",
                    words,
                ):
                    continue
                if re.search(
                    r"\b(?:your|his|her|their|council|library|school|park|people|residents|police|hall'?s|neighbours?)\b",
                    sentence,
                ) or not re.search(r"\b(?:i'?m|my|our|mine|we'?re|we|i|us|me|home|house|out till|see you|dog)\b", norm):
                    continue
                if not re.search(
                    r"\b(?:house|home|our|mine|holiday|airport|away|back|out till|i'?m out|drop|leaflets|parcels?|come|pop|weekend|alone|fortnight|off to|the house|the back door|dog)\b",
                    norm,
                ):
                    continue
            if hit.name == "valuables" and not re.search(r"\b(?:my|our|we|i|ours|gran'?s|the wife|hubby)\b", sentence):
                continue
            if hit.name == "papers" and (
                not re.search(
                    r"\b(?:here'?s|posting|post|pic|picture|photo|scan|selfie|close up|look|show(?:n|ing)?|nothing blanked|got my|proof|prove|in the pic|see|arrived|finally)\b",
                    norm,
                )
                or re.search(
                    r"\b(?:british passport|blue passport|passport office|lost|renew\w*|need(?:s|ed)? (?:a|your)|bring|apply|your|office|queue|delay\w*|id|voter)\b",
                    sentence,
                )
            ):
                continue
            if hit.name == "papers" and not re.search(
                r"\b(?:my|our|me|got|finally ours|new front)\b", norm[first:last]
            ):
                continue
            if hit.name == "car" and re.search(
                r"\b(?:residents?|people|motorists?|council|your|their|they)\b", sentence
            ):
                continue
            if hit.name == "car" and not re.search(
                r"\b(?:outside (?:mine|my|our|the house|ours)|bay [0-9]|my (?:house|flat|drive)|corner of|every night|most nights|level [0-9]|far end|after (?:committee|council|meetings?)|my car|flat)\b",
                norm,
            ):
                continue
            yield self.finds(
                hit.start,
                hit.end,
                "This may tell strangers where you live or how to reach your home.",
                "Leave it out: give the council's address, a public venue or a number kept for council work.",
            )
            return
