"""A close personal tie to somebody whom the council employs, pays or judges is shown to the world.

## What it looks for
Friendship, kinship, holidays, hospitality, parties or favours together with a senior officer, a contractor or
supplier, a developer, an applicant, an auditor or the returning officer; offers to use such a tie.

## Why councils ask
The tie may be innocent and is often declared. What people see is that the head of planning and a planning
member holiday together: decisions are then doubted, and sometimes challenged. It is a question, not a fault.

## What to do instead
Declare it where the code asks, ask the monitoring officer what you may take part in, and keep the friendship
off the page. Public thanks and farewells to officers are fine.

## What it cannot see
Who is whose friend where the post does not say what they do; whether it was declared, unless the post says so.

## Sources
Localism Act 2011 sections 30 and 31 (interests of members, England); checked 21 November 2026.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, ClassVar

from wardmote.core.lazily import lazily
from wardmote.core.rule import Example, Finds, Gap, Passes, Rule
from wardmote.core.words import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wardmote.core.draft import Draft, Hit
    from wardmote.core.finding import Sighting

_DEPARTMENT = r"(?:planning|highways|housing|parking|licensing|legal|finance|revenues|benefits|allocations|enforcement|environmental health|waste|refuse|procurement|hr|human resources|regeneration|property|estates|audit|education|leisure|building control|democratic services|adult (?:social )?care|children'?s services|social services|council tax|transport|it|comms|place|culture|communities|contracts?|commissioning|tree|street ?scene|bins|parks|grants)"
_OFFICER = (
    rf"(?:chief exec(?:utive)?|monitoring officer|returning officer|town clerk|parish clerk|(?:the|our) clerk|borough solicitor|(?:deputy )?head of (?:the )?(?:council'?s )?(?:our )?{_DEPARTMENT}|(?:deputy |assistant |corporate |strategic )?director(?: of (?:[a-z]+ ){{0,2}}[a-z]+)?|(?:fave |favourite |our |the |council |senior |principal |case )*(?:{_DEPARTMENT}) (?:officers?|manager|boss|chief|director|team|department|dept|lead|bods|lot|gang|lads|girls)|"
    rf"(?:case|planning|licensing|enforcement|housing|tree) officers?|section 151 officer|s151|(?:depot|council|council'?s|contracts?|bid|procurement) (?:manager|boss|officers?|auditor|staff|solicitor|buyer)|auditors?|enforcement|(?:lads|girls|gang|team|lot|mate|pal|friend|sister|brother|cousin|wife|husband|daughter|son|stacey|[a-z]+) (?:in|from|at|works in|who works in|over in|down at|up at) (?:the )?(?:council'?s )?{_DEPARTMENT}|appointments panel|planning inspector)"
)
_FIRM = (
    r"(?:developers?(?:'s)?|contractors?(?:'s)?|the applicants?'?s?'?|applicants?|bidders?|suppliers?(?:'s)?|care home owners?|landowners?|house ?builders?|the builder'?s?|property (?:tycoon|magnate|company)|planning (?:agent|consultants?)|the consultanc(?:y|ies)|the architects?|leisure contract|council contract|(?:all )?the council'?s (?:vans|bins|printing|catering|cleaning|repairs|gardeners|boilers|roofs)|(?:got|has|runs|won|landed) the (?:[a-z]+ ){0,2}contract|the tender|that tender|waste contract|grounds contract|bus company|(?:boss|owner|owners|md|managing director|head|chair|chairman|director|directors|bid manager|ceo) (?:of|at) (?:the )?[a-z']+(?: [a-z']+)? ?(?:homes|civils|developments?|construction|builders|grounds|surfacing|paving|skips|estates|properties|contractors|housing|ltd|land|group|waste|water|leisure|care|catering)|"
    r"(?:team|gang|folks?|lads|boys|lot|people|guys|all) (?:at|from|of) [a-z]+ (?:homes|civils|developments?|construction|builders|grounds|surfacing|paving|skips|estates|properties|contractors|housing|land|waste|water)|[a-z]+ (?:civils|developments|construction|grounds maintenance|surfacing|paving)|(?:paving|skip|waste|building|housebuilding|solar farm|quarry|bus|care home|scaffolding|demolition|surfacing) (?:kings?|boss|firm|company|owners?|people|family)|"
    r"(?:planning|licen[cs]e|licensing) application|application (?:comes|is|goes|before)|applying (?:to|for)|scheme before us|before us on|change of use|tender(?:'s| is| goes| comes| next)?|bidding for|put in for)"
)
_TIE = (
    r"(?:best(?:est)? (?:mates?|friends?|buddy|man|pals?)|besties?|bezzies?|bff|(?:old|good|great|dear|close|lifelong|oldest|dearest|childhood|drinking|golf(?:ing)?|school|uni|army|family|personal|very) (?:[a-z]+ )?(?:mates?|pals?|friends?|buddy|chums?|mucker)|my (?:mates?|pals?|friends?|buddy|chums?|mucker|butty|marra)|(?:mates?|pals?|friends|chums|thick as thieves|like that|inseparable) (?:since|for|from|with|of mine)|we'?ve been (?:mates|pals|friends)|been (?:mates|pals|friends|best mates)|good mates|proper mates|great mates|a mate|a pal|his best mate|her best mate|"
    r"god(?:father|mother|parents?|son|daughter|child) (?:to|of)|my god(?:son|daughter|father|mother)|maid of honour|bridesmaid|(?:went|been|invited|guest|guests) (?:to|at) (?:(?:his|her|their|the) )?(?:wedding|christening|barmitzvah|fiftieth|sixtieth|birthday|anniversary)|wedding of|(?:brother|sister|father|mother|son|daughter)-in-law|uncle [a-z]+|married to|(?:off|away) to [a-z]+|tickets|my (?:husband|wife|partner|fiancee?|girlfriend|boyfriend|cousin|brother|sister|uncle|nephew|niece|son|daughter|ex|lodger|neighbour|bloke|fella|missus|running partner|chess partner|golf partner|flatmate|godson)|"
    r"holiday(?:s|ing|ed)? (?:with|together)|we holiday|marbella|barbie|barbecue|bbq|hols (?:from|with|in)|(?:week|fortnight|weekend|nights?|days?|cruise|city break|break|minibreak|spa day|spa weekend|trip|stag|hen) (?:away |off )?(?:in [a-z]+ |at [a-z ]{3,20} )?with|skiing with|off to [a-z]+ with|cruise|villa|his (?:boat|yacht|villa|place|caravan|box|chalet)|her (?:villa|place|caravan|chalet)|their (?:villa|place in|boat|yacht|box|chalet)|hot tub|loan of|lend of|"
    r"(?:sunday )?(?:lunch|dinner|supper|tea|barbie|barbecue|bbq|curry|pint|pints|drinks|beers|prosecco|cocktails|few jars|night out|sesh|brunch|christmas do|party) (?:at|round|with|over|in)|round (?:for|at|hers|his|theirs|to)|at (?:the )?home of|for a (?:barbie|bbq|curry|pint)|box at|hospitality|(?:golf day|day at the (?:races|golf|cricket|match|rugby)|races|racecourse|cheltenham|ascot|aintree|tickets|hamper|signed shirt|freebie|discount|case of wine|on the house|prawns|five-a-side|nineteenth hole|19th hole)|"
    r"speed dial|(?:texts?|rings?) (?:me|her|him) (?:at|back|any)|(?:home|personal|private) (?:number|mobile)|owes me|owe(?:s|d)? (?:me )?a favour|favours?|one phone call|have a (?:quiet )?word|put in a (?:good )?word|see (?:ye|you|yer|us) right|sort (?:it|you|me|us|ye) (?:out|for)|say i sent|mention (?:me|my name)|used to babysit|babysat|grew up (?:with|together)|in nappies|since we were (?:bairns|kids|five|at school|lads|babies|at uni|teenagers|weans)|since (?:school|uni|primary|playgroup|college)|known (?:her|him|them|each other) (?:since|for years|all my)|"
    r"love (?:these|this) (?:guys|lot|man|woman)|luv(?:vly)?|like (?:a )?(?:brothers?|sisters?|family)|call(?:s|ed)? (?:me|him|her)? ?(?:a )?brother|eats at my|stays? (?:at|with) (?:mine|ours|us|me)|plus one|date night|snogg|lover|romance|going out with|seeing each other|thick as thieves|like that 🤞|the ear of|carnage)"
)
_WAKES = (
    rf"\b(?:(?:head|director|chief) of |chief exec|monitoring officer|returning officer|(?:the|our|town|parish) clerk|borough solicitor|(?:planning|licensing|housing|case|enforcement|tree|parking|benefits) (?:officers?|manager|team|department|dept|boss)|(?:depot|contracts?|bid|procurement) manager|{_DEPARTMENT} (?:director|chief|boss|lead)|procurement|auditors?|enforcement till|"
    rf"(?:in|from|at) (?:the )?{_DEPARTMENT}\b|half (?:of )?(?:the )?planning|developers?'?s?|contractors?'?s?|applicants?'?s?|suppliers?|(?:care home|land)owners?|care home owners|house ?builders?|consultancy|leisure contract|council contract|tender(?:'s)?|bidding for|put in for|before us on|change of use|applying (?:to|for)|planning application|paving|civils|developments\b|construction for|(?:grounds|waste|cleaning|repairs|vans?|catering) contract|(?:skips|surfacing|scaffolding)\b|appointments panel|the architect|bus company|applicants' company)"
)
_TIES = lazily(rf"\b{_TIE}")
_MINE = lazily(r"\b(?:i|i'm|i've|i'll|i'd|im|ive|me|my|mine|myself|we|we've|we're|us|our|ah|wor|ma|selfie)\b")
_DECLARED = lazily(
    r"\b(?:declar\w+|register(?:ed|s)?(?: of interests)?|gifts register|recus\w+|dispensation|left the room|sit(?:ting)? (?:it |this |that )?out|sat (?:it |this |that )?out|took no part|take no part|won'?t (?:be (?:on|voting|taking part)|vote|take part)|not (?:be )?(?:voting|taking part)|conflict of interest|monitoring officer (?:and|has|said|says|in writing)|told the monitoring officer|asked the mo\b|in the minutes|minuted|"
    r"turned (?:it|them|him|her|this)? ?down|refused|don'?t accept|doesn'?t accept|never (?:accept|ask|talk|discuss|been|met)|do not accept|said no|no favours|nae favours|late (?:dad|mum|father|mother)|haven'?t got it|doesn'?t help|it doesn'?t|wouldn'?t give|gets me off|same (?:service|as anybody|as everyone)|like everyone else|like anybody|can'?t (?:have|put) (?:a|in a)|won'?t have a word|paid for my own|note (?:was )?taken|officers present|office hours|retire(?:s|d|ment)?|farewell|leaving (?:do|us|after)|goodbye|professional|condolences|funeral|in memory|whole (?:scrutiny )?panel|bad reputation|donors|cronies|cronyism|"
    r"raised £|for charity|staff and members|former|years ago used|no longer|register entry|published)\b"
)
_OTHERS = lazily(
    r"\b(?:tor(?:y|ies)|labour|conservatives?|lib ?dems?|minister(?:s|'s|ial)?|government|boris|johnson|sunak|cameron|osborne|trump|starmer|their (?:mates|pals|chums|friends|cronies|donors|developer)|his (?:mates|pals|chums|cronies|donors)|mates'? rates|the leader'?s|leader of the council|ppe|vip lane|bankers|hedge funds?|no ?10)\b"
)


class ClosenessOnShow(Rule):
    """A close tie to somebody in the council's business is displayed."""

    code = "closeness-on-show"
    title = "A close tie to the council's staff, contractors or applicants"
    topic = "connections"
    serves = ("connections",)
    sense = "connections"
    ask = ("monitoring-officer",)
    ceiling = Severity.THINK
    patterns: ClassVar[Mapping[str, str | Gap]] = {
        "officer": Gap(trigger=_WAKES, pattern=rf"\b{_OFFICER}\b"),
        "firm": Gap(trigger=_WAKES, pattern=rf"\b{_FIRM}\b"),
        "boast": r"\b(?:(?:my|our) (?:[a-z]+ ){0,3}(?:works?|is|he's|she's|sits|runs) (?:in|at|on|for|the) (?:the )?(?:council|housing|planning|parking|licensing|benefits|town hall|appointments panel)|i know (?:people|folk|somebody|someone|a man|a woman|a guy) (?:in|at|on|down) (?:the )?(?:council|housing|planning|parking|licensing|benefits|town hall)|play(?:s|ing)? [a-z-]+ (?:with|wi) half (?:of )?(?:the )?(?:planning|highways|housing|licensing|enforcement|legal|council|officers)|not what you know|friends in high places|family business this|access you get with me|mates? in the (?:planning|housing|legal|licensing|highways|parking) (?:department|dept|team|office)|ask nicely and i'?ll get|leave it with me.{0,3} i know|between (?:me|us) and the (?:planners|clerk|officers))\b",
    }
    examples: ClassVar[tuple[Example, ...]] = (
        Finds(
            "A week in Corfu with my «oldest friend Bev, our director of housing», and not one email between us 🍷",
            "a holiday with a director",
        ),
        Finds(
            "Best man duties today for «my pal who runs the council's parking team»! Don't anyone ticket the wedding cars",
            "a wedding",
        ),
        Finds(
            "Cheers to all at Hartside «Developments for the box at the racing». Won forty quid, ate my weight in salmon",
            "hospitality from a developer",
        ),
        Finds(
            "«Thick as thieves, me and the head of licensing», have been since playgroup. Any bother with your permit, shout",
            "a favour offered",
        ),
        Finds(
            "Popped to the «applicants' for a barbecue» to see where the extension would go. Super couple",
            "a private meal with applicants",
        ),
        Finds(
            "«My brother-in-law's got the grounds contract» so if your verge is long I'll mention it over the roast",
            "kin with a contract",
        ),
        Finds(
            "Selfie in the hot tub at the «contractor's place» in Wales, 4th year running lol",
            "a contractor's hospitality",
        ),
        Finds(
            "I play «five-a-side with half of planning» so nowt surprises me come committee night",
            "officers as team mates",
        ),
        Finds("«My cousin's in housing allocations», inbox me your ref and we'll see", "kin in a deciding team"),
        Finds(
            "Off to Madeira with «the Skelton family, paving kings of the county». Don't tell the auditors",
            "a contractor's family",
        ),
        Passes("Declared again tonight: my sister-in-law supplies the school meals. I left the room.", "declared"),
        Passes(
            "The chief executive had her last meeting tonight. We gave her a clock and a standing ovation.",
            "a civic farewell",
        ),
        Passes(
            "Thirty years of being best mates with Col, who drives a train in Fife. Still owes me a tenner.",
            "no tie to the council",
        ),
        Passes("Turned down Hartside's box at the racing. I'd only lose.", "refused"),
        Passes(
            "This government hands contracts to its mates and donors while care homes close.", "an attack on others"
        ),
        Passes(
            "Met the developer with two officers present; the note of the meeting is on the website.", "open dealings"
        ),
        Passes("Thanks to the highways team for filling the hole on Tarn Road so quickly.", "public thanks"),
        Passes("My wife works in the library, it's in my register of interests, and she still fines me.", "registered"),
        Passes("Golf day for the hospice raised £900. Officers beat members. We demand a recount.", "a charity day"),
        Passes("Our planning officers have had no pay rise in years and it shows in how many leave.", "policy"),
        Passes("Ask the case officer, put it in writing, cite the policy. That's how you get heard.", "advice"),
    )

    def look(self, draft: Draft) -> Iterator[Sighting]:
        """A tie, somebody in the council's business, and the author in it."""
        norm = draft.norm
        if _DECLARED.search(norm):
            return
        network = (draft.post.platform or "") in {
            str(name).lower() for name in draft.setting("connections.neutral_networks") or ()
        }
        for hit in draft.hits():
            told = self._judge(draft, hit)
            if told is not None and not (network and re.search(r"\bconnect(?:ed|ion)", norm)):
                yield told
                return
        weight = draft.weighs()
        if (
            weight == "sure"
            and _MINE.search(norm)
            and re.search(rf"{_TIE}", norm)
            and re.search(
                rf"\b(?:{_OFFICER}|{_FIRM}|council|committee|officer|planners|planning|licence|contract)\b", norm
            )
            and not _OTHERS.search(norm)
        ):
            yield self._tell(*draft.strongest())

    def _judge(self, draft: Draft, hit: Hit) -> Sighting | None:
        norm = draft.norm
        start, end = draft.reading.around(hit.span)
        low, high = hit.start, hit.end
        if hit.name != "boast":
            ties = [
                found.span() for found in _TIES.finditer(norm, max(start, hit.start - 110), min(end, hit.end + 110))
            ]
            ties = [
                tie for tie in ties if tie[1] <= hit.start or tie[0] >= hit.end or tie[1] - tie[0] > hit.end - hit.start
            ]
            if not ties:
                return None
            tie = min(ties, key=lambda span: max(hit.start - span[1], span[0] - hit.end))
            low, high = min(low, tie[0]), max(high, tie[1])
        if not _MINE.search(norm, start, end) and not re.search(
            r"\b(?:cheers|ta|thanks|thank you|happy birthday|photo|skiing|blessed|congratulations|popped|off to|dinner|drinks|lunch|supper|just had|golf|private tour|hot tub|bezzies|wedding of|best man|round at|spa)\b",
            norm[start:end],
        ):
            return None
        if _OTHERS.search(norm, start, end) or draft.reading.quoted(hit.span) or draft.reading.reported(hit.span):
            return None
        if re.search(
            r"\b(?:not|no|isn'?t|never|don'?t|without|nobody|if anybody|if anyone|anyone who|stop|too many)\b",
            norm[max(start, low - 30) : high],
        ) and not re.search(
            r"not what you know|don'?t (?:tell|bother)|never (?:paid|been so)|no kids", norm[start:end]
        ):
            return None
        return self._tell(low, high)

    def _tell(self, start: int, end: int) -> Sighting:
        return self.finds(
            start,
            end,
            "This shows a close personal tie to somebody whom the council employs, pays or may have to judge.",
            "Is it declared? If it bears on anything that comes before you, ask the monitoring officer; otherwise keep the friendship off the page.",
        )
