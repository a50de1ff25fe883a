"""One firm is pushed by a councillor or by the council.

## What it looks for
On a member's account: one firm, trade or product put forward as the only or the best one with an invitation to buy,
the more so with the office in it ("as vice-chair of licensing …"). On a council account: any single firm
recommended or its discount passed on. Visits, openings, thanks and "shop local" pass.

## Why councils ask
The weight of the office moves custom from one trader to another, and the next matter about either of them is decided
under that shadow.

## What to do instead
Point to a list of all (the market, the directory, Trading Standards' approved traders), or say that you liked it
without telling others where to spend.

## What it cannot see
Whether a firm is the council's own contractor or partner.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, ClassVar

from wardmote.core.lazily import lazily
from wardmote.core.lexicon.polls import ENOUGH
from wardmote.core.lexicon.trade import CALL, PRAISE, REFUSED
from wardmote.core.rule import Example, Finds, Gap, Passes, Rule
from wardmote.core.words import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wardmote.core.draft import Draft
    from wardmote.core.finding import Sighting

_TRADE = (
    r"(?:roofers?|builders?|plumbers?|electricians?|joiners?|garages?|mechanics?|vets?|dentists?|opticians?|solicitors?|conveyancers?|accountants?|estate agents?|letting agents?|architects?|undertakers?|funeral directors?|barbers?|hairdressers?|salons?|nurser(?:y|ies)|childminders?|care homes?|takeaways?|(?:night ?)?clubs?|grills?|kebabs?|chip shops?|nail bars?|spas?|curr(?:y|ies)(?: house)?|chippys?|chippies|"
    r"bakers?|baker(?:y|ies)|butchers?|florists?|cafes?|restaurants?|pubs?|hotels?|gyms?|wedding venues?|taxi (?:firms?|company)|tattoo(?: studio| shop| parlour)?|surveyors?|removal firms?|removals|window cleaners?|gardeners?|landscapers?|kitchen (?:firm|fitter)s?|carpet (?:shop|fitter)s?|shops?|firms?|compan(?:y|ies)|suppliers?|pizza|coffee|sourdough|pasties|ice cream|burgers?|night out|mot|sunday lunch|afternoon tea|bank|broker|mortgage (?:broker|adviser)|scrap man|driving (?:school|instructor))"
)
_OFFICE = r"\b(?:as (?:your|a|an) (?:local )?(?:councillor|cllr|mayor|chair|vice-chair|member|leader|cabinet member)|as (?:chair|vice-chair|mayor|leader|somebody who sits|someone who sits)|(?:i )?sat on the [a-z ]{3,20} (?:panel|committee)|i'?m on the [a-z ]{3,20} (?:panel|committee)|i sit on the [a-z ]{3,20} (?:panel|committee)|councillor'?s? (?:choice|word|seal|recommend\w*|favourite|approved)|i'?ve signed off their|sits? on the [a-z]+ (?:panel|committee))\b"
_GENERAL = lazily(
    r"\b(?:shop local|all of them|any of them|our (?:high street|market|traders|independents)|small business saturday|the market|every (?:shop|trader)|tag your|which is|who knows|what'?s the best|where'?s the best|can anyone|anyone (?:know|recommend)|recommendations\?|full list|directory|award(?:s|ed)?|winner|congratulations|shortlisted|opening|opened|reopen\w*|visit(?:ed)? (?:to|by)|hundred years|anniversary|closed|closing|saved|jobs?|apprentices?|charity|festival|council's|hospital|nhs|school|party|labour|tor(?:y|ies)|government|country|world|england|team|league|cup|mp|candidate|leader|policy|economy|in europe)\b"
)
_CORPORATE = lazily(
    r"\b(?:we (?:highly )?recommend|our (?:whole )?team (?:recommends?|agrees?|loves?)|best (?:curry|coffee|pizza|burger|cakes?|breakfast|pint) in|get yourselves down|\d+ ?% off (?:this [a-z]+ )?(?:at|with|from|if you mention|for (?:our|residents|followers)) ?|(?:will not|won'?t) be disappointed|try (?:the|their|a) [a-z ]{3,24} (?:at|from) |for all your [a-z ]{3,30} needs?|look no further than|treat yourself at|first month half price|tell them (?:we|the council) sent you|give (?:them|him|her) a bell|(?:big )?(?:shout ?out|thanks|cheers) to [a-z'& ]{3,30} for (?:keeping|feeding|the (?:cakes?|pizza|lunch|breakfast|treats))|best in town|get booked in|five stars|our friends at|lovely (?:grub|meal|lunch|food) at|mention the council|what a tremendous company|half price for residents)\b"
)
_OWN_SERVICE = lazily(
    r"\b(?:our (?:pools?|gyms?|leisure|museums?|theatre|registrars?|cafe|trade waste|venues?|libraries|hall|halls|parks?)|active [a-z]+|town hall|civic|council'?s|leisure (?:centre|card)|memberships?|library|registry|register office|museum|theatre|pool|swim\w*|weekday slots)\b"
)


class FirmPlugged(Rule):
    """One firm put forward with the weight of the office."""

    code = "firm-plugged"
    title = "One firm put forward"
    topic = "endorsement"
    serves = ("chk-interest",)
    ask = ("monitoring-officer", "communications")
    ceiling = Severity.THINK
    wakes_on = frozenset({"account:corporate"})
    patterns: ClassVar[Mapping[str, str | Gap]] = {
        "only-one": Gap(
            trigger=r"\b(?:one (?:vet|place|garage|shop|firm|roofer|baker)|only (?:the )?(?:one|1)|the (?:one|1)|the only|only one|just the one|forget (?:the (?:others|rest)|anyone else)|to one place|only go to|(?:nowhere|anywhere|anybody|anyone) else|or (?:nowt|nothing)|(?:daft|mad|a fool) to|look no further|only (?:ever )?(?:buy|get|book|hire|trust|order)|(?:that|the) (?:robber|rip-?off|shark|cowboy)s?|boycott|avoid|ditch|skip|only ever|i'?d trust)\b",
            pattern=(
                rf"\b(?:there(?:'s| is)(?: only)?(?: the)?|only|the only|just the) (?:one|1) (?:[a-z]+ ){{0,2}}{_TRADE}\b|\bthe only {_TRADE} (?:that|worth|i|you|who)\b|\b(?:recommend|trust) only one {_TRADE}\b|\bonly (?:ever )?(?:buy|get|book|hire|trust|order) (?:your |a |an |the )[a-z]+ (?:from|at|with) [a-z]+|\bone (?:vet|place|garage|shop|firm|roofer|baker) (?:and one|only)|\bforget (?:the (?:others|rest)|anyone else),|\b(?:go|come) to one place\b|\bneed only go to\b|\b(?:book|go|look|buy|shop|eat) (?:nowhere|anywhere) else\b|\bdon'?t (?:look|go|take (?:it|your [a-z]+)|buy) anywhere else\b|"
                r"\bit'?s [a-z']+ or (?:nowt|nothing)\b|\byou'?d (?:have to )?be (?:daft|mad|a fool) to (?:[a-z]+ ){1,4}anywhere\b|\blook no further than\b|\bnot (?:that|the) (?:robber|rip-?off|shark|cowboy)s?\b|\b(?:boycott|avoid|ditch|forget|skip) [a-z' ]{3,40} (?:and|,) (?:go|get yourselves?|head) (?:down )?to\b|\bi only ever (?:point|send|use|go|buy)\b|\bi'?d trust [a-z'&]+ with my\b|\bwouldn'?t (?:go|trust|use) any(?:where|one|body) else\b"
            ),
        ),
        "best": Gap(
            trigger=r"\b(?:best|finest|greatest|number one) (?:[a-z]+ ){1,3}(?:going|in|around|for miles|bar none|by)\b|\bproper lush\b|\bbest in the toon\b",
            pattern=rf"\b(?:the )?(?:best|finest|greatest|number one) (?:[a-z]+ )?{_TRADE} (?:going|in (?:the|this|all) (?:town|county|ward|borough|toon|village|city|area|district|north|south|business)|in [a-z]+|around|for miles|bar none|by (?:a mile|far)),?|\bproper lush\b|\bbest in the toon\b",
        ),
        "office": _OFFICE,
    }
    examples: ClassVar[tuple[Example, ...]] = (
        Finds(
            "As your councillor I can recommend only one conveyancer in this town, and it's Larch Legal.",
            "one firm, with the office",
            {"account": {"kind": "councillor"}},
        ),
        Finds(
            "«There's only one garage worth» your money and that's Crossfields. Get your MOT booked.",
            "one firm as the only one",
            {"account": {"kind": "councillor"}},
        ),
        Finds(
            "«As vice-chair of licensing» I'm asked for the best night out. The Lamp. See you at the bar!",
            "the office behind a bar",
            {"account": {"kind": "councillor"}},
        ),
        Finds(
            "«Best curry in» town is at the Tiffin Box and our whole team agrees. Get yourselves down.",
            "the council recommends a restaurant",
            {"account": {"kind": "corporate"}},
        ),
        Finds(
            "For carpets «it's Fenwick's or nowt», go and see them before Saturday's sale ends",
            "one firm pushed",
            {"account": {"kind": "councillor"}},
        ),
        Finds(
            "Our new taxi firm is Starline and «what a tremendous company», give them a bell for the airport too",
            "a contractor advertised",
            {"account": {"kind": "corporate"}},
        ),
        Finds(
            "«Don't look anywhere else» for your charger, I've seen VoltHome's and it's brilliant, sign up now",
            "one supplier pushed",
            {"account": {"kind": "councillor"}},
        ),
        Finds(
            "«Forget the others,» there's one undertaker you can trust here and it's Olwyn's. Ring her.",
            "one firm against the others",
            {"account": {"kind": "councillor"}},
        ),
        Passes(
            "Lovely breakfast at the Copper Pot this morning with the walking group.",
            "liked, nobody told to spend",
            {"account": {"kind": "councillor"}},
        ),
        Passes(
            "Great to visit Stitchfield today, 60 staff and hiring apprentices.",
            "a visit",
            {"account": {"kind": "councillor"}},
        ),
        Passes(
            "Shop local this Christmas: butchers, bakers, the market, the lot.",
            "all alike",
            {"account": {"kind": "councillor"}},
        ),
        Passes(
            "No, I can't recommend a roofer, Trading Standards keep a list of vetted firms.",
            "points to a list",
            {"account": {"kind": "councillor"}},
        ),
        Passes(
            "What's the best chippy in town? Asking for a hungry councillor 😂",
            "asks",
            {"account": {"kind": "councillor"}},
        ),
        Passes(
            "Getting married? Our registrars have weekday slots at the town hall, half price for residents until March.",
            "the council's own venue",
            {"account": {"kind": "corporate"}},
        ),
        Passes(
            "There's only one party that will save the high street.",
            "politics, not trade",
            {"account": {"kind": "councillor"}},
        ),
        Passes(
            "Congratulations to the Copper Pot, named best cafe in the county at last night's awards!",
            "an award by others",
            {"account": {"kind": "corporate"}},
        ),
        Passes(
            "The council has awarded the taxi contract to Starline after a tender with five bidders.",
            "a decision told",
            {"account": {"kind": "corporate"}},
        ),
    )

    def look(self, draft: Draft) -> Iterator[Sighting]:
        """Judge whether one trader is set above the others and custom is sent there."""
        norm, reading = draft.norm, draft.reading
        if draft.is_corporate:
            match = _CORPORATE.search(norm)
            if (
                match is not None
                and not _OWN_SERVICE.search(norm)
                and not reading.quoted(match.span())
                and not REFUSED.search(norm)
            ):
                yield self._found(
                    match.span(), "The council's account recommends or advertises one firm.", certain=True
                )
            return
        for hit in islice(draft.hits(), ENOUGH):
            around = reading.around(hit.span)
            if (
                REFUSED.search(norm, *around)
                or _GENERAL.search(norm, *around)
                or reading.quoted(hit.span)
                or reading.negated(hit.span, 14)
            ):
                continue
            if draft.search(r"\?", reading.sentence(hit.span)) and hit.name != "office":
                continue
            calls, praises = CALL.search(norm, *around) is not None, PRAISE.search(norm, *around) is not None
            office = re.search(_OFFICE, norm[slice(*around)]) is not None
            if hit.name == "office" and not (self._commercial(draft, around) and (calls or praises)):
                continue
            if hit.name == "best" and not (calls or office):
                continue
            if hit.name == "only-one" and not (self._commercial(draft, around) or calls):
                continue
            yield self._found(
                hit.span,
                "One firm is put forward with the weight of the office."
                if office
                else "One firm is set above the others, which may read as a councillor's endorsement.",
                certain=True,
            )
            return

    def _found(self, span: tuple[int, int], message: str, *, certain: bool) -> Sighting:
        return self.finds(
            *span,
            message,
            "Point to a list of all such firms, or say what you liked without sending people there; if you have any tie, declare it.",
            certain=certain,
        )

    def _commercial(self, draft: Draft, around: tuple[int, int]) -> bool:
        return (
            draft.search(
                rf"\b{_TRADE}\b|\b(?:&|ltd|limited|motors|tyres|savings|fund|supplements?|hot tubs?|blinds|windows|conservator\w+|tarmac|charger|boiler|kitchen|furniture|carpets?|energy|insurance|licence|bar|drinks?)\b",
                around,
            )
            is not None
        )
