"""The author tells where they are, will be or will not be, so that anybody could follow them or find the house empty.

## What it looks for
Holidays told before or during them with dates or an empty house; being home alone; a live position; the same
walk, run, café or car park at the same hour; walking home alone after meetings; a child's school, drop-off, club
or bus; family left alone and when.

## Why councils ask
Burglars and stalkers read. Police advice is to post the holiday when you are back, and not to publish habits or
the family's school and times.

## What to do instead
Say it afterwards and without the place; "away for a few days, the office will help" is enough. Keep family off
the page, and walk with somebody.

## What it cannot see
Positions in pictures (another rule reads those of attached files), what an app shares, which school a badge shows.

## Sources
National Police Chiefs' Council and Local Government Association, personal safety advice for councillors; checked
21 November 2026.
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

_SUN = (
    r"(?:majorca|mallorca|menorca|ibiza|tenerife|lanzarote|fuerteventura|gran canaria|canaries|benidorm|alicante|marbella|malaga|costa (?:del sol|blanca|brava)|spain|portugal|algarve|madeira|france|brittany|normandy|dordogne|italy|tuscany|venice|rome|sicily|greece|crete|corfu|rhodes|kos|zante|cyprus|turkey|dalaman|malta|croatia|egypt|"
    r"florida|orlando|disney(?:land| world)?|new york|vegas|canada|mexico|cancun|caribbean|barbados|jamaica|dubai|thailand|bali|australia|new zealand|india|goa|sri lanka|maldives|morocco|marrakech|tunisia|austria|the alps|skiing|switzerland|germany|norway|iceland|ireland|donegal|jersey|guernsey|centre ?parcs|butlin'?s|haven|the caravan|caravan at|sandy bay|sandy [a-z]+|cornwall|devon|tenby|pembrokeshire|anglesey|orkney|skye|the lakes|lake district|isle of wight|amsterdam|barcelona|paris|a cruise|cruise|the sun|sunny [a-z]+|holiday|holidays|hols|our holidays|honeymoon)"
)
_SPAN = r"(?:(?:a|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|[0-9]{1,2}) (?:whole |full |glorious |lovely |blissful )?(?:days?|nights?|weeks?|months?)|fortnight|a week|long weekend|all (?:of )?(?:august|july|summer|next week|week|month)|till the|until the|back (?:on|in|a week|next)|see you (?:all |folks )?(?:in|on|when)|(?:mon|tues|wednes|thurs|fri|satur|sun)day (?:to|till|until) (?:mon|tues|wednes|thurs|fri|satur|sun)day|[0-9]{1,2}(?:st|nd|rd|th) (?:to|till|tae|until|-) )"
_EMPTY = r"(?:(?:house|hoose|home|flat|place|cottage|bungalow)(?:'s|'ll| is| will| stands?| sits?| be| left| all)* (?:empty|unoccupied|to itself|all locked up|behind|unattended)|(?:nobody|no one|noone|not a soul|no-one|nobody'?s|not even the (?:lodger|dog|cat)) (?:will be |is |be )?(?:in|home|there|at home)\b|empty house|whole family|all of us|dog'?s in kennels|dog is in kennels|nobody (?:home|in)|neighbours have|can (?:someone|somebody|anyone) (?:please )?water|cat'?s (?:being )?fed|water (?:the|our) (?:plants|hanging baskets|tomatoes|garden)|feed(?:ing)? (?:the|our) (?:cat|fish|hens)|alarm'?s|post'?ll pile|leaving the house|nobody in\b)"
_TIME = r"(?:[0-9]{1,2}[.:][0-9]{2}|[0-9]{1,2} ?(?:am|pm)|half (?:past )?[a-z]+|quarter (?:to|past) [a-z]+|ten (?:to|past) [a-z]+|six|seven|eight|nine|ten|midnight|dawn|lunchtime|teatime|night|evening|morning|[0-9]{1,2}\b)"
_DAY = r"(?:every|each) (?:single )?(?:day|morning|night|evening|afternoon|week|weekday|mon(?:day)?|tue(?:sday)?|tues|wed(?:nesday)?|thu(?:rsday)?|thurs|fri(?:day)?|sat(?:urday)?|sun(?:day)?)|(?:mon|tues|wednes|thurs|fri|satur|sun)days?(?: and (?:mon|tues|wednes|thurs|fri|satur|sun)days?)?|daily|most (?:nights|days|mornings|evenings)"
_OWN_CHILD = r"(?:(?:my|our|wor|oor|ma) (?:(?:little|wee|own|eldest|youngest|baby|darling|lovely|beautiful|oldest|big|two|three|four) )*(?:daughters?|sons?|lads?|lass(?:es|ie)?|girls?|boys?|bairns?|kids?|children|weans?|child|one|ones|twins|grandsons?|granddaughters?|grandkids|grandchildren|youngest|eldest|nephew|niece|toddler|[a-z]{3,})|(?:little|wee|youngest|eldest) (?:one|man|lady|fella)|the (?:kids|twins|bairns|weans|boys|girls|little ones?)|kids)"
_SCHOOL = r"(?:(?:[a-z'.]+ ){1,3}(?:infants?|primary|juniors?|academy|high|nursery|school|grammar|college|pre-?school|baths|swimming (?:club|pool)|leisure centre|dojo|rec|gymnastics|scout hut|stables))"
_SECOND = r"\b(?:home|house|hoose|flat|door|gate|key|keys|alone|by (?:my|him|her)self|on my own|every (?:day|morning|night|evening|week)|daily|usually|always|school|nursery|bus|holiday|airport|address|park(?:ed)?|plate|licence|passport|statement|bedroom|garden)\b"
_BACK = lazily(
    r"\b(?:back (?:from|home from|after|now|in the office|at my desk)|now home|home (?:now|again|from)|just (?:got |come )?(?:back|home|returned)|returned|last (?:year|month|week|summer|week'?s)|(?:was|were|had|spent|went|enjoyed) (?:[a-z]+ ){0,4}(?:week|weeks|days|fortnight|holiday|time)|lovely (?:two weeks|week|fortnight|time|break) (?:in|away)|after (?:a|two|three|our|my) (?:[a-z]+ ){0,2}(?:week|weeks|fortnight|days|holiday|break)|years ago|when we were away|never post|don'?t post|post your|used to|i was\b|throwback)\b"
)
_WORK = lazily(
    r"\b(?:conference|campaign\w*|canvass\w*|meeting|debate|summit|visit(?:ing)?|delegation|committee|parliament|westminster|brussels|strasbourg|commons|speech|speaking|rally|hustings|launch|event|election|leaflet\w*|doorstep|door ?knocking|twinning|trade|troops|football|cup|match|tour|fans|tourism|tourists|passengers|flights?|ferry|migrants|refugees|government|eu|ministers?|economy|trade|your holiday|holidaymakers|bank holiday|school holidays?|half[- ]term|"
    r"surgery|surgeries|bring back|holiday (?:pay|homes?|lets?|activities|club|hunger)|ward walk(?:about)?|litter|hs2|expansion|passport|visa)\b"
)
_PUBLIC_EVENT = lazily(
    r"\b(?:surger(?:y|ies)|market|stall|count|polling|hall|meeting|bandstand|walkabout|leaflet\w*|clipboard|canvass\w*|campaign\w*|library|pcso|all welcome|join us|come along|street party|event|litter pick|consultation|join (?:me|our)|council chamber|committee room)\b"
)
_OTHERS = lazily(
    r"\b(?:families|parents|residents|people|pupils|constituents|primaries|all (?:schools|primaries)|your (?:child|kids|children)|crossing patrol|bus company|drivers?)\b"
)


class OwnWhereabouts(Rule):
    """The author's absence, position, habits or family's times are told."""

    code = "own-whereabouts"
    title = "Your absence, position or habits"
    topic = "privacy-safety"
    serves = ("chk-selfsafety",)
    sense = "privacy-safety"
    ask = ("monitoring-officer", "police")
    ceiling = Severity.THINK
    parts = ("text", "media.alt")
    patterns: ClassVar[Mapping[str, str | Gap]] = {
        "away": Gap(
            trigger=r"\b(?:off to|flying to|jetting off|jet off|bound for|here we come|packed|airport|(?:days?|nights?|weeks?|fortnight|weekend|month) (?:in|at) |off on (?:our |my )?(?:hol|honey)|nipping to|caravan|all (?:august|july|summer)|cruise)\b",
            pattern=rf"\b{_SPAN}(?: [a-z']+){{0,4}} (?:in|at|to|on) (?:the )?{_SUN}\b|\b(?:off to|flying to|heading to|jetting off|jet off|in|at|to|bound for) (?:the )?{_SUN}\b[^.?\n]{{0,60}}{_SPAN}|\b{_SUN} here we come\b|\b(?:cases|bags|suitcases?)(?:'s|'re| are| is)? (?:all )?packed\b|\b(?:at|from) the airport\b|\bairport(?: lounge)?!|\boff on (?:our |my )?(?:holiday|hols|holidays|honeymoon)|\bnipping to [a-z]+ {_SPAN}",
        ),
        "empty": rf"\b{_EMPTY}\b",
        "alone": r"\b(?:home alone|(?:it'?s )?(?:just|only) me (?:and|in|at home|tonight|all|here|with)|by myself (?:at home|all|tonight|this)|(?:husband|wife|hubby|partner|fella|bloke|other half|missus|him indoors|himself)(?:'s| is|s)? (?:away|works? nights|working nights|on nights|on a stag|on a course|in hospital|out all|off to|abroad|working away)|on my own (?:at home|all (?:week|night|weekend)|tonight|this (?:week|weekend)|in the house|(?:at|in|up at|down at) (?:the )?(?:[a-z'-]+ ){1,4}(?:till|until))|home on my own|all alone (?:in|at|tonight))\b",
        "live": r"\b(?:live location|location (?:sharing|tracker|pin) (?:on|is|here)|track me|follow my (?:dot|run|route|tracker)|shares? my (?:runs?|rides?|walks?|route)|strava|my (?:running|fitness|cycling) app|checked in at|tagged myself|find my phone|what3words)\b",
        "habit": Gap(
            trigger=r"\b(?:(?:every|each) (?:single )?(?:day|morning|night|evening|afternoon|week|mon|tue|wed|thu|fri|sat|sun)|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|daily|most (?:nights|mornings)|i (?:always|usually|normally|tend to) |same (?:loop|route|walk|run|cafe|table|seat|bench|pub|spot)|i walk home|i leave (?:the house|home)|my (?:full |weekly |whole )?(?:diary|movements|routine|timetable)|(?:lane|canal|alley|path|towpath|woods|ginnel) now)",
            pattern=rf"\b(?:{_DAY})\b[^.?\n]{{0,60}}\b(?:run|runs|jog|walk|walks|loop|swim|same|gym|allotment|dog|cycle|stroll|canal|towpath|park up|corner table|window seat|pint|on my own|alone|headphones|cafe|pub|bench|parked)\b|\bi (?:always|usually|normally|tend to) (?:walk|run|cycle|jog|park|sit|drink|cut|go|swim|catch|get) (?:[a-z']+ ){{0,6}}(?:home|after|canal|towpath|by|at|through|level|same|down|park|alley|every|station|platform|the far)\b|\bi(?:'m| am|'ll be) (?:in|at|on) the (?:[a-z]+ ){{1,3}}(?:{_DAY})|\bsame (?:loop|route|walk|run|cafe|table|seat|bench|pub|spot|time)\b|\bi walk home\b|\b(?:off|walking|heading|going|setting off) (?:home |now )?(?:down|along|through|by) (?:[a-z']+ ){{1,3}}(?:lane|canal|alley|park|path|towpath|woods|road|street|ginnel|snicket) now\b|\bi leave (?:the house|home) at\b|\bmy (?:full |weekly |whole )?(?:diary|movements|routine|timetable) (?:for|this|down to)\b",
        ),
        "child": Gap(
            trigger=r"\b(?:start(?:s|ed|ing)? (?:at|school|in|big|nursery|reception|tomorrow|today|on)|first day (?:at|of|back)|drop[- ]?off|pick[- ]?up|school run|nanny|childminder|paper round|home ?time|school gates?|catches|trains? (?:on |mon|tue|wed|thu|fri|at )|home alone|walks? (?:home|back|there|to school)|swimming club|sel(?:f|ves) in|on (?:her|his|their) own|collects|first week)\b",
            pattern=rf"\b{_OWN_CHILD}(?:'s|s)? (?:[a-z0-9']+,? ){{0,9}}(?:starts?|started|starting|goes|trains?|training|catches|gets|takes|walks?|is at|at|attends|finish(?:es)?|begins?|first day|club|swims|plays|dances|boards|let themselves|lets himself|lets herself|home alone|alone)\b|\bfirst day (?:at|of|back at)\b[^.?\n]{{0,40}}(?:infants?|primary|juniors?|academy|high|nursery|school|reception|grammar|pre-?school)|\b(?:drop[- ]?off|pick[- ]?up|school run|school gates?|home time|collects?|nanny|childminder|paper round|walks there on (?:her|his) own)\b[^.?\n]{{0,50}}{_TIME}|\b(?:kids|twins|bairns|boys|girls|children|lads) (?:are |were )?(?:home alone|in the house alone|on their own (?:at home|till|until|tonight))\b",
        ),
        "child-school": Gap(
            trigger=r"\b(?:school|academy|primary|infants|juniors)\b",
            pattern=r"\b(?:my|our) (?:[a-z]+ ){0,2}(?:daughter|son|lad|lass|twins|grandson|granddaughter|youngest|eldest)s?,? (?:[a-z0-9']+,? ){0,10}(?:at|from) (?:[a-z'.]+ ){1,3}(?:school|academy|primary|infants|juniors)\b",
        ),
        "family": Gap(
            trigger=r"\b(?:lives?|living|stays?) (?:all )?(?:alone|by (?:her|him|them)sel|on (?:her|his|their) own|at )",
            pattern=r"\b(?:my|our|wor|me|ma) (?:mother|mum|mam|nan|gran|granny|dad|father|grandad|auntie|aunt|in-laws|parents|mother-in-law|wife|husband|daughter|sister)(?:'s|s| is| are)?,? (?:[0-9a-z',]+ ){0,6}(?:lives?|living|stays?|is|all) (?:[a-z]+ ){0,2}(?:alone|by (?:herself|himself|themselves)|on (?:her|his|their) own|at [a-z0-9]+|in (?:the )?(?:cottage|flat|bungalow|house))\b",
        ),
        "hospital": Gap(
            trigger=r"\bnights? in\b|\bin for (?:a|the|my)\b",
            pattern=r"\b(?:hospital|op|operation|ward [0-9]+)\b[^.?\n]{0,60}(?:nights? in|in for|till|until|from (?:mon|tues|wednes|thurs|fri|satur|sun)day)",
        ),
    }
    examples: ClassVar[tuple[Example, ...]] = (
        Finds(
            "«Ten days in Crete» from tomorrow, all five of us, neighbours have the hens 🌞",
            "a holiday told in advance, whole family",
        ),
        Finds(
            "Gate 14, gin in hand, we're «at the airport»! Nobody home for a fortnight so hold the parcels",
            "an empty house",
        ),
        Finds(
            "«Our daughter Nell got nine top grades at Stoke Bridge Academy» this morning!", "a child's name and school"
        ),
        Finds("«On my own at the scout hut till» ten, pitch dark and no signal!", "alone, and where"),
        Passes("Our son teaches at Stoke Bridge Academy and loves it.", "a grown child at work"),
        Passes("Happy tears in our kitchen this morning. Well done to everyone who got results.", "nothing to pass on"),
        Finds("«Hubby's on nights» till Sunday so it's me, the cat and the telly in that big old house", "home alone"),
        Finds(
            "«Same loop every evening at six»: lock gates, towpath, churchyard, home. Bliss, never see a soul",
            "a habit with place and hour",
        ),
        Finds(
            "«Our Elin catches» the 8.05 from Garth Lane to Moss Bank School, on her own now she's in Year 7, get me with an independent kid",
            "a child's bus and hour",
        ),
        Finds(
            "After full council «I always walk home» along the canal, half ten, clears my head",
            "a lone walk with place and hour",
        ),
        Finds(
            "Turned my «live location» on for the sponsored walk and can't switch it off, hello stalkers",
            "a live position",
        ),
        Finds(
            "«Our lad trains» Tuesdays and Fridays at the Rec then walks back on his own by the allotments",
            "a child's routine alone",
        ),
        Finds(
            "Caravan «at Sandy Haven all August», can somebody water the tomatoes at number 9", "absence and the house"
        ),
        Finds("Knee «op Thursday, three nights in», nobody home but the tortoise", "hospital and an empty house"),
        Passes("Back from a lovely fortnight in Crete. Who wants to talk about drains?", "told afterwards"),
        Passes("Taking a few days off. Urgent casework to the members' office please.", "discreet"),
        Passes(
            "Off to Spain tomorrow with the trade delegation to sell our ceramics. Report to follow.", "council work"
        ),
        Passes("I'm at the market stall every Saturday, 10 to 12. Bring your moans.", "a public surgery"),
        Passes("Our youngest has moved up to secondary. Where did eleven years go?", "no place or hour"),
        Passes("The 7.40 bus left forty pupils behind again. Parents are right to be cross.", "a public problem"),
        Passes(
            "Post your holiday pictures when you're home, not while the house is empty. Police advice and sensible.",
            "advice",
        ),
        Passes("Out canvassing on Garth Lane this evening, six of us and a dog.", "a campaign"),
        Passes("People going to Spain next week: check your passports, the queue's two months.", "others' travel"),
        Passes("Went for a run this morning. Regretted it by the second lamp post.", "told afterwards, no habit"),
        Passes("The empty house on Dyer Street has been an eyesore for ten years. Use the powers!", "a policy matter"),
        Passes("Proud dad today, she smashed her exams. That's all you're getting.", "discreet"),
    )

    def look(self, draft: Draft) -> Iterator[Sighting]:
        """Weigh absence, habit and family times; leave what is past, public or council work alone."""
        norm, reading = draft.norm, draft.reading
        if draft.is_corporate:
            return
        for hit in draft.hits():
            if reading.quoted(hit.span) or reading.reported(hit.span):
                continue
            told = self._judge(draft, hit)
            if told is not None:
                yield told
                return
        if (
            draft.weighs() == "sure"
            and re.search(_SECOND, norm)
            and reading.first_person
            and not _BACK.search(norm)
            and not _WORK.search(norm)
            and not _PUBLIC_EVENT.search(norm)
            and not _OTHERS.search(norm)
        ):
            yield self._tell(*draft.strongest())

    def _judge(self, draft: Draft, hit: Hit) -> Sighting | None:
        norm = draft.norm
        first, last = draft.reading.around(hit.span)
        words, near = norm[hit.start : hit.end], norm[first:last]
        mine = (
            re.search(
                r"\b(?:i|i'm|im|i'll|i've|me|my|we|we're|we'll|us|our|mine|wor|ma|see you|here we come|that'?s the|hubby'?s|home alone)\b",
                near,
            )
            is not None
        )
        if hit.name in ("away", "empty"):
            if _BACK.search(near) or _WORK.search(norm):
                return None
            empty = re.search(_EMPTY, norm) is not None
            lasting = re.search(_SPAN, norm) is not None
            far = (
                re.search(rf"\b{_SUN}\b|\bairport\b|\bpacked\b|\bhospital\b|\bdaughter'?s\b|\baway\b", norm) is not None
            )
            owned = (
                mine
                or re.search(r"\b(?:whole family|all five|all four|the wife|here we come|kennels)\b", near) is not None
            )
            if hit.name == "empty" and not (
                far or lasting or re.search(r"\b(?:at work|till|until|goes at|leave the house)\b", near)
            ):
                return None
            if (
                hit.name == "empty"
                and re.fullmatch(r"(?:whole family|all of us|empty house)", words)
                and not (far and lasting)
            ):
                return None
            if (owned or (empty and not _OTHERS.search(norm))) and (
                empty or (lasting and far) or (re.search(r"\bairport\b|\bpacked\b", words) and (lasting or empty))
            ):
                return self._tell(hit.start, hit.end)
            return None
        if hit.name == "alone":
            if re.search(
                r"\b(?:office|meeting|debate|committee|chamber|train|thinks?|is it|or is|desk|imagine|fighting|campaign\w*|voting|policy|film)\b",
                near,
            ):
                return None
            if (
                re.search(
                    r"\b(?:home|house|tonight|week|weekend|nights?|door|wine|burglars|cat|telly|sofa|till|until|big old)\b",
                    near,
                )
                and mine
            ):
                return self._tell(hit.start, hit.end)
            return None
        if hit.name == "live":
            if re.search(r"\b(?:turn (?:it )?off|switch(?:ed)? off|don'?t|never|your|users|privacy settings)\b", near):
                return None
            return (
                self._tell(hit.start, hit.end)
                if re.search(r"\b(?:my|me|i|i've|i'm|myself)\b", near)
                and re.search(r"\b(?:home|drive|sleep|every|daily|live|door|house|turn|start|walk|route|here)\b", norm)
                else None
            )
        if hit.name == "habit":
            if (
                _PUBLIC_EVENT.search(near)
                or _BACK.search(near)
                or not re.search(
                    r"\b(?:i|i'm|my|me|myself|i'll|i've|wish me|bliss|same loop|same walk|same run)\b", near
                )
            ):
                return None
            lone = re.search(
                r"\b(?:alone|on my own|by myself|just me|nobody about|never see a soul|headphones|time to think|think|wish me luck|cheapest|quiet|same|clears my head|my own|dark)\b",
                norm,
            )
            clock = re.search(
                rf"\b(?:at|about|around|by|till|usually|from) {_TIME}|[0-9][.:][0-9]{{2}}|[0-9] ?(?:am|pm)|{_TIME} (?:usually|sharp|daily|every)|after (?:full )?(?:council|committee|meetings?)|half (?:past )?[a-z]+|now\b",
                norm,
            )
            place = re.search(
                r"\b(?:canal|towpath|lock|churchyard|park|lane|woods|cafe|pub|multi-storey|level [0-9]|car park|allotment|station|street|road|fox|arms|bench|gym|baths|beach|river|alley|ginnel|rec|table|home)\b",
                near,
            )
            return (
                self._tell(hit.start, hit.end)
                if place
                and clock
                and (
                    lone
                    or re.search(
                        r"\b(?:always|same|every|i leave the house|friday|monday|thursday|daily|usually)\b", near
                    )
                )
                else None
            )
        if hit.name == "child-school":
            named = re.search(
                r"\b(?:at|from) (?!(?:the|a|an|her|his|their|my|our|high|primary|secondary|new|big|local|village|nursery|grammar|junior|infant|home|state|private|special|boarding|every) )[a-z'.]+ (?:[a-z'.]+ ){0,2}(?:school|academy|primary|infants|juniors)$",
                words,
            )
            if named is None or re.search(
                r"\b(?:teach(?:es|ing|er)|works?|working|governor|graduat\w+|years ago|went to|used to)\b", near
            ):
                return None
            return self.finds(
                hit.start,
                hit.end,
                "This tells which school a child of your family goes to, and others may pass it on.",
                "Be proud without the school's name: what stands in public is soon published by others.",
                certain=False,
            )
        if hit.name == "child":
            if re.search(
                r"\b(?:my|our) (?:boyfriend|girlfriend|husband|wife|friends?|mate|hand|train|bus|candidate|mum|dad|mam|boss|day|team|phone|house|home|dog|cat)\b",
                words,
            ):
                return None
            if _OTHERS.search(near) or (_BACK.search(near) and not re.search(r"\bstarts?\b", near)):
                return None
            if re.match(
                r"(?:my|our) (?:council|ward|town|party|campaign|team|schools?|local|amendment|motion|borough|government|country|city|village|surgery|nhs|economy|group|leader|candidate|plan|community|committee|first|next|new|work|job|day|volunteers|clubs?)\b",
                words,
            ) or (
                re.match(r"(?:kids|the kids|children)\b", words)
                and not re.search(r"\b(?:my|our|wish them|home alone|mine)\b", near)
            ):
                return None
            if re.search(
                r"\b(?:funding|cuts|places|policy|campaign|budget|crossing|ofsted|council|mp|minister|members?|party|labour|tory|conservative|apprentic\w+|graduat\w+)\b",
                near,
            ):
                return None
            child = re.search(
                r"\b(?:my|our|wor|oor) (?:[a-z]+ ){0,3}(?:daughter|son|lad|lass|girl|boy|bairn|kid|child|twins|grandson|granddaughter|youngest|eldest|one|boys|girls|kids|[a-z]+)\b|\blittle (?:one|man)\b|\bwee (?:one|man)\b|\bnanny\b|\bkids are home alone\b|\bgran collects\b|\bthe twins\b|\bfirst day\b|\bschool run\b",
                near,
            )
            routine = re.search(
                rf"\b(?:at|by|about|from|till|until|off|the|on) {_TIME}\b|{_DAY}|[0-9][.:][0-9]{{2}}|o'clock|ten to|half past",
                near,
            )
            place = re.search(
                rf"\b(?:at|to|for|in|outside|on|from|by) (?:the )?{_SCHOOL}\b|\b(?:[a-z]+ (?:lane|street|road|rise|gate|baths|rec|line|bus|station|co-op|cross))\b|\b[0-9][a-z]\b",
                near,
            )
            alone = re.search(
                r"\b(?:alone|on (?:her|his|their) own|by (?:herself|himself|themselves)|let themselves in|walks? (?:back|home|there)|no one yet|nobody|in the dark)\b",
                near,
            )
            school = re.search(
                r"\b(?:at|to|for|of) (?:the )?(?!school|big school|new|primary|secondary|high|nursery|the)[a-z'.]+ (?:[a-z]+ )?(?:infants?|primary|juniors?|academy|high|nursery|school|grammar|pre-?school)\b",
                near,
            )
            if child and (
                (place and routine)
                or (alone and (routine or place))
                or (school and re.search(r"\b(?:starts?|first day|today|tomorrow|goes|is at|attends)\b", near))
            ):
                return self._tell(hit.start, hit.end)
            return None
        if hit.name == "family":
            return (
                self._tell(hit.start, hit.end)
                if re.search(
                    r"\b(?:knock|say hello|pop in|call in|cottage|lane|street|road|drop by|visit|[0-9]{1,4} [a-z]+|close|terrace)\b",
                    near,
                )
                and not _BACK.search(near)
                and not _WORK.search(near)
                else None
            )
        return (
            self._tell(hit.start, hit.end)
            if re.search(_EMPTY, norm) and not _WORK.search(norm) and not _OTHERS.search(norm)
            else None
        )

    def _tell(self, start: int, end: int) -> Sighting:
        return self.finds(
            start,
            end,
            "This may tell strangers when your home is empty, or where you or your family can be met.",
            "Say it afterwards, without dates, places and times; for an absence, “away for a few days, the office will help” is enough.",
        )
