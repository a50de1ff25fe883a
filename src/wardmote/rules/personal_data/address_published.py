"""A person's address is given out.

## What it looks for
British addresses as people write them: a number or a flat and a street, a house by its name, a farm, a caravan
or a mooring, with or without town, county and postcode, over several lines, in capitals or none, abbreviated,
in Welsh and Scottish forms. It then reads whether a person lives there: a name beside it, "lives at", "her house".

## Why councils ask
Where somebody lives is the one detail that turns anger on a screen into a knock at the door. It stays with the
person long after the post is gone.

## What to do instead
Name the street, or better the part of the ward, and leave out the number: "a resident of Mill Lane".

## What it cannot see
Whether the person agreed, unless the post or the record says so; an address in a picture; a home described
without an address ("the one with the yellow door" is the concern of another rule).

## Sources
UK GDPR Article 4(1); Royal Mail, how to address mail; Representation of the People Act 1983 section 110 and
Elections Act 2022 Part 6 (why an imprint must carry an address), checked 21 November 2026.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, ClassVar

from wardmote.core.lazily import lazily
from wardmote.core.lexicon.consent import consent_said
from wardmote.core.lexicon.people import beside, near, private_people
from wardmote.core.lexicon.uk_addresses import (
    HOUSE_NAME,
    HOUSE_NUMBER,
    NUMBER_WORDS,
    POSTCODE,
    POSTCODE_AREAS,
    STREET_LOOSE,
    STREET_SURE,
    STREET_WELSH,
    UNIT,
)
from wardmote.core.rule import Example, Finds, Gap, Passes, Rule
from wardmote.core.words import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wardmote.core.draft import Draft
    from wardmote.core.finding import Sighting

    Span = tuple[int, int]

_NAMED = r"(?:[a-z][a-z'.-]*[ ]){0,3}"
_TYPE = rf"(?:{STREET_SURE}|{STREET_LOOSE})"
_SEPARATED = r"(?:,? ?\n ?|, ?|[ ])"
_STREET = lazily(
    rf"(?<![\w£$€/.,#@:-])(?:{UNIT}{_SEPARATED})?(?:(?:[a-z][a-z'-]+ ){{1,3}}{_SEPARATED})??"
    rf"(?P<number>\b{HOUSE_NUMBER}){_SEPARATED}(?P<name>(?:the )?(?:(?:st|saint|great|gt|upper|lower|little|lt|old|new|north|south|east|west|n|s|e|w)\.? )?{_NAMED}?(?P<type>{_TYPE}))\b(?P<dir> (?:north|south|east|west|n|s|e|w)\b)?\.?"
)
_WELSH = lazily(
    rf"(?<![\w£$€/.,#@:-])(?:{UNIT}{_SEPARATED})?(?P<number>\b{HOUSE_NUMBER}){_SEPARATED}(?P<name>(?P<type>{STREET_WELSH})(?:[ -](?:y|yr|yn|ar|dan|uchaf|isaf|[a-z][a-z'-]+)){{1,3}})\b"
)
_THE = lazily(
    rf"(?<![\w£$€/.,#@:-])(?:{UNIT}{_SEPARATED})?(?P<number>\b{HOUSE_NUMBER}){_SEPARATED}(?P<name>the [a-z][a-z'-]+(?: [a-z][a-z'-]+)?)\b"
)
_BARE = lazily(
    rf"(?<![\w£$€/.,#@:-])(?:{UNIT}{_SEPARATED})?(?P<number>\b{HOUSE_NUMBER}){_SEPARATED}(?P<name>[a-z][a-z'-]{{2,}}(?: [a-z][a-z'-]+){{0,2}})\b"
)
_HOUSE = lazily(
    rf"(?<![\w@#-])(?:{UNIT}{_SEPARATED}|(?P<number>[0-9]{{1,4}}) )?(?P<name>(?:the )?(?:[a-z][a-z'-]+ ){{0,3}}?(?P<type>{HOUSE_NAME}))\b"
)
_BLOCK = lazily(
    rf"(?<![\w@#-])(?P<unit>(?:flat|apartment|apt|room|maisonette|bedsit|pitch|plot|caravan|berth|mooring|chalet|lodge|no\.?|number)\.? ?(?:no\.? ?)?(?:[0-9]{{1,4}}[a-z]?(?:/[0-9]{{1,2}})?|[a-h])|[0-9]{{1,4}}[a-z]?){_SEPARATED}"
    r"(?P<name>(?:the )?(?:[a-z][a-z'-]+ ){1,3}?(?:house|court|flats|tower|towers|point|heights|lodge|mansions|block|buildings|hostel|care home|nursing home|caravan park|holiday park|caravan site|residential park|mobile home park|park homes|marina|basin|boatyard|wharf|park|site|mill|maltings|hall))\b"
)
_FORCES = lazily(r"\bbfpo ?[0-9]{1,4}\b")
_POSTCODE = lazily(rf"\b{POSTCODE}\b")
_TAIL = lazily(
    r"(?:,? ?\n ?|, ?)(?:(?:the|near|nr\.?) )?(?P<place>(?:[0-9]{1,4}[a-z]? )?[A-Z][A-Za-z'.-]*(?:[ -](?:[A-Z][A-Za-z'.-]*|on|upon|in|le|the|under|by|y|yr|under|super|next|of|and|St\.?|cum)){0,4})(?![A-Za-z0-9])"
)
_LOWER_TAIL = lazily(r"(?:,? ?\n ?|, ?| )(?P<place>[a-z][a-z'-]+(?: [a-z'-]+){0,2})")
_STOP = frozenset(
    """
    a an and are as at be been but by can could did do does each every for from get go had has have he her his how i if in into is it its just may me
    more most much my no not of off on one or our out over per she so some such than that their them then there these they this those to too up us was
    we were what when where which while who will with would you your years year yrs days day weeks week months month hours hour mins minutes minute people
    homes houses flats new miles mile metres metre km feet ft trees cars buses million thousand hundred pounds percent pc votes seats councillors
    families children pupils residents jobs times points goals am pm st nd rd th different other ways separate affordable extra council bedroom bed
    january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun until till before after about around between
    good great long main major minor busy local residential nearby bus cycle blocked closed resurfaced pothole potholes empty social private
    """.split()
)
_NAME_STOP = _STOP - frozenset("new st april may june rd main long council great private good other".split())
_FAMOUS = lazily(
    r"\b(?:(?:no\.? ?|number )?1[01] downing|downing st|baker street|sesame|wall street|fleet street|1600 penn\w+|albert square|coronation street|privet drive|22[01]b|abbey road|quality street|brookside|ramsay street|grosvenor square)\b"
)

_LIVES = lazily(
    r"\b(?:lives?|living|lived|livin|stays|staying|bides?|dwells?|resid(?:es?|ing|ed)|moved (?:in |back )?(?:to|into|from)|moving (?:in)?to|move (?:in)?to|rehoused (?:at|in|to)|housed (?:at|in)|evicted from|"
    r"home address|address (?:is|was|at|as)|(?:his|her|their|whose|an?|the) address\b|(?:her|his|their|gran's|nan's|mum's|mam's|dad's|your) (?:house|home|flat|place|bungalow|bedsit|cottage|door|front door|gaff|drum)|"
    r"(?:cards?|flowers|parcels?|post|letters?|mail|donations?|gifts?|thanks|food)(?: and [a-z]+)? (?:can go |go |can be sent |should go |straight |please |over |round )?(?:to|at)|home (?:is|at|of)|at home (?:in|at|on)|visit(?:ed|ing)?|popp?(?:ed|ing)? (?:in|round|over)|"
    r"call(?:ed|ing)? (?:in |round |over )?(?:at|on)|knock(?:ed|ing)? (?:on|at|for)|delivered? to|(?:find|found) (?:him|her|them)(?: (?:at|in|up at|down at))?|(?:took|take|drove|walked) (?:him|her|them) (?:back |home )?(?:to|at)|tenants? (?:at|in|of|on)|resident (?:at|of|in|on)|"
    r"occup(?:ier|ant)s? (?:at|of|in)|residents? of number|neighbours? (?:at|in)|owners? of|(?:couple|family|man|woman|lady|lad|lass|bloke|fella|gent|gentleman|girl|boy|pensioner|widow|widower|mum|mam|dad|chap|guy|person|people|lot|ones?) (?:who live |living |up |down |over |from |)?(?:at|in|of|from|on)|"
    r"(?:him|her|them|she|he|they)(?:'s|'re| is| are| was)?(?: still| now| back| up| down| over)? (?:at|in|from|of)|next door (?:at|to)|from|born at|died at)"
    r"[ ,:;(-]*(?:now |at |in |is |still |just |the |up |over |down |on |to |her |his |their |house |home |flat |number |address |address )*[ ,:;(\n-]*$"
)
_AT_HOME = lazily(
    r"\b(?:lives?|living|lived|livin|bides?|biding|bidin|stays|resid(?:es|ing)|home address|(?:her|his|their|whose|the|complainant's|owner's|tenant's) address|address for (?:anyone|cards|flowers|dropping|gifts|donations)|"
    r"(?:her|his|their|gran's|nan's|mum's|mam's|dad's|mother's) (?:own )?(?:house|home|flat|place|bungalow|cottage|door|front door)|(?:back |own |him |her |them |[a-z]+ )home (?:at|to|in|is)|home to|at home|rehoused|evicted|moved [a-z ]{0,20}?(?:in|into|to)|tenant|occupant|occupier|"
    r"owner is|landlord|neighbour|that's (?:her|his|their)|family at|couple at|cards?|flowers|parcel|found at|found in|(?:going|went|goes|gone|seen (?:entering|leaving)) (?:in(?:to)?|back to))\b"
)
_LIVES_AFTER = lazily(
    r"^[^.!?\n]{0,40}\bthat'?s where [^.!?\n]{0,40}\bliv(?:es?|ing)\b|^[ ,.;:)(-]*(?:is (?:where|the (?:home|house|address) of)|(?:is |'s )?(?:her|his|their) (?:house|home|address)|(?:where|and) (?:he|she|they)(?:'s| is| live)|if (?:you|anyone|anybody|u) (?:want|wish|fanc|need|care)|home of|he lives|she lives|they live|belongs to|lives there)"
)
_PERSON_WORD = lazily(
    r"\b(?:he|she|him|her|his|hers|lad|lass|lassie|bloke|fella|feller|chap|gent|gentleman|lady|woman|man|guy|couple|family|widow|widower|pensioner|tenant|neighbour|occupier|occupant|owner|landlord|landlady|mum|mam|mom|mother|dad|father|"
    r"son|daughter|nan|nana|gran|granny|grandad|grandma|nephew|niece|brother|sister|wife|husband|girl|boy|teenager|student|carer|objector|objectors|complainant|applicant|pensioners|constituent|resident|claimant|victim|witness|suspect|offender|child|kid|kids|baby|home address|address:)\b"
)
_PLACE = lazily(
    r"\b(?:plan(?:s|ning)?|application|applied|applicant|appeal|inspector|erection|extension|conversion|change of use|hmo|licen[cs](?:e|ing|es|ed)|proposal|proposed|scheme|site|development|redevelop\w*|demolit\w+|demolish\w*|former|land|premises|listed|retrospective|"
    r"allotments?|grants?|part(?:y|ies)|wards?:|protected|shops?|stores?|cafe|restaurant|takeaway|pub|bar|office|offices|surgery|surgeries|library|centre|center|school|nursery|church|chapel|mosque|temple|synagogue|clinic|hub|museum|gallery|market|stall|poll(?:ing)?|town hall|civic|depot|station|branch|"
    r"hall|hotel|inn|theatre|cinema|club|gym|salon|barbers?|bakery|butchers?|chemist|pharmacy|dentist|vets?|garage|showroom|factory|warehouse|workshop|studio|college|university|hospital|hospice|practice|co-op|tesco|aldi|lidl|asda|spar|greggs|boots|"
    r"post office|bank|building society|charity|foodbank|food bank|drop[- ]?in|volunteers?|volunteering|open (?:day|evening|from|until|till|now|again|daily|mon|tue|wed|thu|fri|sat|sun|at|to)|opens?|opening|opened|launch(?:es|ed|ing)?|meeting|meet(?:s)? (?:at|in)|venue|exhibition|consultation|event|concert|workshop|"
    r"road ?works?|works|closure|closed|resurfac\w+|pothole|potholes|gully|drain|drains|lamp ?post|street ?light|lights?|tree|trees|bins?|skip|scaffold\w*|kerb|parking|gas leak|burst|water main|leak|fly[- ]?tip\w*|outage|power cut|collision|crash|rtc|accident|fire|flood\w*|"
    r"bus stop|bus|buses|route|crossing|zebra|traffic|junction|bollards?|yellow lines|pavement|diversion|leaflets?|leafleted|canvass\w*|deliver(?:y|ies) round|doors|plaque|heritage|historic|birthplace|museum|memorial|"
    r"for sale|to let|auction|sold|estate agents?|empty|derelict|vacant|boarded|void|acquired|purchased?|bought|council-owned|registered office|head office|headquarters|hq|company|ltd|limited|plc|llp|practice|solicitors?|accountants?|agents?|architects?|"
    r"po box|correspondence|write to (?:us|the)|return (?:forms|to)|tickets?|box office|doors open|dedicated|annexe|community|campaign (?:office|hq)|headquarters|constituency|advice|registry|registrars?|court|tribunal|police|fire station|ambulance|care home inspection|cqc|ofsted|"
    r"air quality|monitor(?:s|ing)?|cctv|camera|electric|ev|charg(?:er|ing)|planter|bench|noticeboard|defib\w*|substation|mast|5g|phone box|letter ?box|postbox)\b"
)
_BETWEEN = lazily(
    r"\b(?:between|outside|o/s|opposite|opp|near|nr|by|beside|behind|in front of|adjacent to|adj|from|alongside|junction (?:of|with|by)|odd nos?|even nos?|evens|odds|nos\.?|numbers|properties|at the side of|rear of|r/o|to)(?: (?:the |house |no\.? |number |nos\.? |numbers |properties |between |shops at |side of ))*\s*$"
)
_RANGE_AFTER = lazily(r"^\s?(?:to|and|&|-|through|up to)\s?[0-9]{1,4}\b")
_IMPRINT = lazily(
    r"\b(?:promoted|published|printed|produced|hosted)(?:,? (?:and |& )?(?:promoted|published|printed|produced|hosted))* (?:by|for|and)\b|\bp\s?[&+]\s?p (?:by|for)?\b|\bon behalf of\b|\bimprint\b"
)
_OWN = lazily(
    r"\b(?:(?:see|find|visit|reach|catch|meet) me|come to (?:the|my|our) house|me at home|moved in|new house|i(?:'m| am| was| live| lived|'ve lived| have lived| grew up| was born)|my (?:own )?(?:new )?(?:house|home|address|old|flat|place|mum and dad's)|we live|where i|our (?:house|home|office|shop|campaign|hq|new|ward office))\b[^.!?\n]{0,30}$"
)
_STRAIGHT = lazily(
    r"(?:'s)?[\s,:;.?!(-]{0,4}(?:(?:who |has |is |was |now |still |just |happily |safely |settled )*(?:lives? |living |lived |bides |stays |moved |staying |over |up |down |out |back |here |there |home |house |place |flat |bungalow |address (?:is )?)*"
    r"(?:at|of|in|from|into|to|on|with|,|:|-|is)?(?: (?:her|his|their|the) (?:home|house|flat|place|address),?)?(?: (?:at|in|of|is))?[\s,:(]*(?:no\.? ?|number )?)?"
)
_MORE_TYPE = lazily(
    r"(?: (?:Villas?|Road|Street|Lane|Close|Court|Gardens|Terrace|Cottages|Avenue|Drive|Crescent|Grove|Mews|Park|Square|Place|Way|Walk|Rise|View|Row|Green|Road|Hill|Rd|St|Ave|Gdns|Tce|Ln|Cl))+\b"
)
_NOT_ONE = lazily(
    r"\b(?:top|best|route|bus|buses|the|number|nos?|no|bus number|service|page|item|phase|zone|ward|area|class|year|key stage|agenda item|group|part|section|grade|level|tier|version|a|m|b|at|gate|lot|chapter|policy|option|line|schedule|score|won|lost|beat|drew|junction|j|exit|terminal|platform|pier|channel|stage|round|column|lamp|light|lot|stall|pitch no|table|tree|bay|spaces?|gully)$"
)


class AddressPublished(Rule):
    """Somebody's address stands in the post."""

    code = "address-published"
    title = "A person's address"
    topic = "personal-data"
    serves = ("chk-personaldata",)
    ask = ("data-protection-officer", "monitoring-officer")
    parts = ("text", "shares.text", "media.alt")
    floor = Severity.STOP
    patterns: ClassVar[Mapping[str, str | Gap]] = {
        "street": rf"\b(?:[0-9]{{1,4}}[a-h]?|(?:no|number)\.? [a-z-]+),?[ \n](?:[a-z][a-z'.-]*[ ]){{1,4}}{_TYPE}\b",
        "short": rf"\b[0-9]{{1,4}}[a-h]?,?[ \n](?:[a-z][a-z'-]*[ ])?(?:broadway|esplanade|parade|mews|{STREET_WELSH}[ -][a-z]+)\b",
        "unit": r"\b(?:flat|apartment|apt|maisonette|bedsit|pitch|plot|caravan|berth|mooring|chalet|room|lodge) ?(?:no\.? ?|number )?(?:[0-9]{1,4}[a-z]?(?:/[0-9]{1,2})?|[a-h]),?[ \n](?:the )?[a-z]",
        "home": rf"\b(?:[a-z][a-z'-]+ ){HOUSE_NAME}\b",
        "lives": r"\b(?:lives?|living|lived|stays|bides|address is|home address|house is|moved|resident|of|at|in|from|to)(?:[ ,:-]|in |at |to )(?:at |in |no\.? ?|number |just |up |over )?[0-9]{1,3}[a-h]?,? (?:the )?[a-z]{4,}",
        "field": r"\b[0-9]{1,4}[a-h]?,? (?:[a-z]+ )?[a-z]{2,}(?:field|gate|side|wood|moss|croft|dene|brook|well|ford|bridge|holme|hurst|ley|worth|bank|mere|thorpe|wick|combe|stead|royd|garth|view|lands|fields)\b|\b[0-9]{1,4}[a-h]?,? [a-z]{3,} (?:green|moss|end|top|croft|ings|moor|fold)\b",
        "worded": rf"\b(?:no|number)\.? {NUMBER_WORDS},? (?:the )?[a-z]{{3,}}",
        "forces": r"\bbfpo ?[0-9]{1,4}\b",
        "postcode": Gap(trigger=rf"\b{POSTCODE}\b", pattern=rf"\b{POSTCODE}\b"),
    }
    examples: ClassVar[tuple[Example, ...]] = (
        Finds(
            "Mrs Winnie Slade, «22 Furnace Lane», is the one with the ramp and she's waited since Easter",
            "a name and an address",
        ),
        Finds(
            "You want to know who's behind the petition? He lives at «4a Priory Gdns, Eastmere». Go and ask him.",
            "pointing people at a home",
        ),
        Finds("flowers for ronnie can go to «17 st marks rd», he'll cry his eyes out x", "kindly meant, in lower case"),
        Finds(
            "The tenant of «Flat 6, Brindle House, Kiln Hill, Harcombe TQ9 4ZZ» has had no heating for a month. Shame on them.",
            "a tenant and the whole address",
        ),
        Finds(
            "Dewi Prosser\n«12 Heol y Felin\nPontarddwr\nSA99 2XX»\n\nThat's where to send the cards, he's 90 on Friday!",
            "over lines, Welsh",
        ),
        Finds(
            "Found wandering near the bypass, he's fine, took him home to «The Old Smithy, Low Row»",
            "a house by its name",
        ),
        Finds(
            "objectors so far: J Marl, «9 Weir Close»; B & T Oduya, «11 Weir Close»; S Finch, «2/1, 40 Garvel St»",
            "a list, with a Scottish flat",
        ),
        Finds("She's up at «Hagg Farm, Nether Moor» on her own with no phone line, lads can somebody check", "a farm"),
        Finds(
            "my old teacher Mr Bevis has moved into «Caravan 14, Saltings Park, Marsh Lane» would love visitors",
            "a caravan",
        ),
        Finds(
            "That's the third time the man at «number 31 Tannery Walk» has set his dogs on the postie",
            "no name, but one man's home",
        ),
        Finds("Write to Cpl Dean Harkness, Op Kestrel, «BFPO 58», parcels under 2kg go free", "forces mail"),
        Passes("Resurfacing between 12 and 40 Furnace Lane starts Monday, cars off the road please", "road works"),
        Passes(
            "Planning application for a rear extension at 22 Furnace Lane goes to committee on the 9th",
            "a planning site",
        ),
        Passes("Our new hub at 31 High Street, Eastmere opens on Saturday at ten, cake!", "a hub"),
        Passes("Polling station for the top end is St Mark's Hall, 4 Kiln Hill, open 7am to 10pm", "a polling station"),
        Passes(
            "Promoted by J Tully on behalf of Eastmere Independents, both of 8 Priory Gardens, Eastmere TQ9 4ZZ",
            "an imprint: no more than a note",
        ),
        Passes("The lamp outside 14 Tannery Walk is out again, reported", "a lamp"),
        Passes(
            "We knocked on every door in Weir Close last night, 40 odd chats, thanks all", "a street without a number"
        ),
        Passes("10 years of a closed road is too long, said Cllr Marsh", "a figure before common words"),
        Passes(
            "The Prime Minister should come out of 10 Downing Street and see Furnace Lane at school time",
            "a famous address",
        ),
        Passes("Our restaurant of the year: Bistro Lune, 6 Quay Street. Well deserved!", "a restaurant"),
        Passes("The 14 Mill Lane bus is cut from June unless we shout", "a bus"),
        Passes("Beat them 3-2 at Hagg Farm Road, get in", "a score and a ground"),
    )

    def look(self, draft: Draft) -> Iterator[Sighting]:
        """Find addresses by their form, then judge who or what is at each."""
        if not draft.hit_names:
            return
        names = private_people(draft.reading)
        noted = False
        for start, end in _addresses(draft, names):
            person = _person(draft, (start, end), names)
            if _in_imprint(draft, start):
                if not noted:
                    noted = True
                    yield self.finds(
                        start,
                        end,
                        "This address stands in an imprint, as the law asks.",
                        "If it is a home, the agent's office or a PO box does as well.",
                        at_most=Severity.NOTE,
                    )
                continue
            if person == "none":
                continue
            at_most = Severity.NOTE if consent_said(draft) else None
            if person == "own":
                continue
            certain = person == "lives"
            message = (
                "This gives the address of a person's home."
                if certain
                else "This reads as an address that may be somebody's home."
            )
            yield self.finds(
                start,
                end,
                message,
                "Name the street or the area and leave out the number or the house.",
                certain=certain,
                at_most=at_most,
            )


def _beside(norm: str, names: tuple[Span, ...], start: int) -> bool:
    """Whether a private person's name stands straight before an address."""
    return any(
        0 <= start - two < 64 and _STRAIGHT.fullmatch(norm, two, start) for _, two in beside(names, start, start)
    )


def _addresses(draft: Draft, names: tuple[Span, ...]) -> list[Span]:
    """Where addresses stand: by their form alone, with town and postcode."""
    norm, cased = draft.norm, draft.reading.cased
    lower = _is_lower(cased)
    found: list[Span] = []
    taken = bytearray(len(norm))

    def take(start: int, end: int) -> None:
        if _FAMOUS.search(norm, start, end) or re.match(r"(?:19|20)[0-9]{2} ", norm[start:end]):
            return
        if any(taken[start:end]):
            if (start and taken[start - 1] and taken[start]) or taken[end - 1 : end + 1] == b"\1\1":
                return
            found[:] = [(one, two) for one, two in found if two <= start or end <= one]
        found.append((start, end))
        taken[start:end] = b"\1" * (end - start)

    def homely(start: int) -> bool:
        return _HOME_BEFORE.search(norm[max(0, start - 48) : start]) is not None or _beside(norm, names, start)

    woken = set(draft.hit_names)
    if woken & {"street", "short", "postcode", "unit", "lives", "field", "worded"}:
        for match in _STREET.finditer(norm):
            start = _begin(match, norm, cased)
            if _is_street(match, norm, cased, lower=lower, homely=homely(start)):
                more = _MORE_TYPE.match(cased, match.end())
                take(start, _whole(norm, cased, more.end() if more else match.end()))
        for match in _WELSH.finditer(norm):
            if cased[match.start("type")].isupper() or (
                lower and match.group("type") in ("heol", "ffordd", "stryd", "clos", "maes", "lon")
            ):
                take(_begin(match, norm, cased), _whole(norm, cased, _capital_end(match, cased, lower=lower)))
        for match in _BLOCK.finditer(norm):
            if match.group("unit")[0].isdigit() and not homely(match.start()):
                continue
            at = match.start("name")
            if (cased[at].isupper() or lower) and match.group("name").split()[0] not in _NAME_STOP - {"the"}:
                take(match.start(), _whole(norm, cased, match.end()))
        for pattern in (_THE, _BARE):
            for match in pattern.finditer(norm):
                if not homely(match.start()) and not _POSTCODE.match(norm[match.end() :].lstrip(" ,\n")[:9]):
                    continue
                at = match.start("name") + (4 if pattern is _THE else 0)
                if (
                    not cased[at].isupper()
                    or _MONTH.match(norm, at)
                    or norm[at : match.end()].split()[0].split("'")[0] in _NAME_STOP
                ):
                    continue
                take(match.start(), _whole(norm, cased, _capital_end(match, cased, lower=False)))
    if woken & {"home", "postcode", "unit"}:
        for match in _HOUSE.finditer(norm):
            first = _house_start(match, norm, cased, lower=lower)
            if first is None:
                continue
            start = first
            more = _MORE_HOUSE.match(cased, match.end())
            end = _whole(norm, cased, more.end() if more else match.end())
            backed = _POSTCODE.search(norm[match.end() : end]) is not None or match.group("number") is not None
            if backed or homely(start) or _LIVES_AFTER.match(norm[match.end() : match.end() + 50]):
                take(start, end)
    for match in _FORCES.finditer(norm):
        take(*match.span())
    return sorted(found)


_MONTH = lazily(r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)[a-z]*\b")
_HOME_BEFORE = lazily(
    r"(?:\b(?:(?:is|was|'s|are|were|comes?|came|hails) (?:now |still |just )?(?:from|at|in|of|up at|down at|over at)\s|(?:re)?housed|evicted|found|arrested|going|went|present:|lives?|living|lived|bides?|stays|staying|moved|moving|resid\w+|home|house|address|tenant|resident|neighbour|owner|him|her|them|she|he|they|family|couple|lady|man|woman|lad|lass|bloke|gentleman|gent|pensioner|widow|old [a-z]+|mrs?\.? [a-z. ]*[a-z]+|miss [a-z]+|ms [a-z]+|cards|flowers|visit(?:ed|ing)?|pop(?:ped)? (?:in|round)|round (?:to|at))"
    r"(?:'s| is| are| was| were)?(?: (?:now|still|just|back|out|up|over|down|there|alone|home|round|here|straight|off|go|can|sent|in|[a-z]+ly))*[ ,:(-]*(?:at|in|into|on|to|from|of|is|with|:|,|-|\n| )*(?:up |over |down )?(?:the )?)$"
)


_CODE_NEXT = lazily(rf"(?:[,.]? ?\n ?|[,.] ?| |- | - )?\(?(?P<code>{POSTCODE})\b")
_CODE_AHEAD = lazily(rf"(?:[, \n]+[a-z0-9'.-]+){{1,6}}?[, \n]+(?P<code>{POSTCODE})\b")
_MORE_HOUSE = lazily(r" (?:Barn|Farm|Cottages?|Lodge|House|Bungalow)\b")


def _is_lower(cased: str) -> bool:
    """Whether the author hardly uses capitals, so that their absence says nothing."""
    words = re.findall(r"[A-Za-z]{2,}", cased)
    capitals = sum(word[0].isupper() for word in words)
    return capitals <= max(1, len(words) // 25) or all(word.isupper() for word in words if len(word) > 2)


def _is_street(match: re.Match[str], norm: str, cased: str, *, lower: bool, homely: bool) -> bool:
    kind = match.group("type")
    name = match.group("name")
    words = name.split()
    number = match.group("number")
    if _FAMOUS.search(norm, match.start("number"), match.end()) or re.match(r"(?:19|20)[0-9]{2}$", number):
        return False
    before = norm[max(0, match.start("number") - 14) : match.start("number")].rstrip(" ,")
    if (
        match.start() == match.start("number")
        and _NOT_ONE.search(before)
        and not re.search(r"\b(?:at|no|number|nos?)$", before)
    ):
        if not re.search(r"\bthe$", before) or not cased[match.start("name")].isupper():
            return False
        if re.match(r" (?:bus|buses|route|service)\b", norm[match.end() : match.end() + 9]):
            return False
    if re.match(r"\s?(?:bus|buses|route|service|%)\b", norm[match.end() : match.end() + 9]) or re.match(
        r"[0-9]+(?:st|nd|rd|th|am|pm|k|m)$", number
    ):
        return False
    if len(words) == 1 and not (
        kind in ("broadway", "esplanade", "parade", "mews", "strand", "cottages")
        and cased[match.start("name")].isupper()
    ):
        return False
    body = words[:-1]
    if body and body[0] == "the" and len(words) == 2:
        return cased[match.start("type")].isupper() or lower
    if any(word in _NAME_STOP for word in body if word not in ("the", "of", "in", "on", "y")) or (
        body
        and body[0] in ("of", "in", "on", "the")
        and len(body) < 2
        and not lower
        and not cased[match.start("name")].isupper()
    ):
        return False
    at = match.start("name")
    capital = cased[at].isupper() or cased[at : at + 4] == "the "
    last = cased[match.start("type")].isupper()
    sure = re.fullmatch(STREET_SURE, kind) is not None
    if capital and (
        last
        or kind
        in (
            "st",
            "rd",
            "ave",
            "av",
            "ln",
            "cl",
            "dr",
            "cres",
            "gdns",
            "tce",
            "road",
            "street",
            "lane",
            "avenue",
            "close",
        )
    ):
        return True
    if sure:
        return lower or (len(body) <= 2 and not any(word in _STOP for word in body))
    return (
        (lower or homely)
        and not any(word in _STOP for word in body)
        and kind
        not in (
            "side",
            "end",
            "point",
            "house",
            "houses",
            "homes",
            "view",
            "estate",
            "cross",
            "path",
            "wood",
            "woods",
            "tower",
            "park",
            "bank",
        )
    )


def _begin(match: re.Match[str], norm: str, cased: str) -> int:
    """Where an address begins: at its flat or a house's name in capitals, else at its number."""
    start = match.start()
    number = match.start("number")
    flat = re.search(
        r"(?:[0-9]{1,2}/[0-9]{1,2}|[0-9]{1,2}f[0-9]|(?:top|ground|first|second|third|basement) (?:floor )?(?:flat|left|right)),? $",
        norm[max(0, number - 22) : number],
    )
    if start == number and flat:
        return number - len(flat.group())
    if start == number:
        lead = re.search(
            r"(?:[A-Z][A-Za-z']+ (?:[A-Z][A-Za-z']+ )?(?:House|Court|Lodge|Cottage|Tower|Mansions|Flats|Mill|Villa|Hall|Heights|Point)),? ?\n?$",
            cased[max(0, number - 44) : number],
        )
        return number - len(lead.group()) if lead else number
    lead = re.match(rf"{UNIT}", norm[start:number])
    if lead and (lead.end() < number - start or lead.group()[-1:].isalnum()):
        return start
    return number


def _capital_end(match: re.Match[str], cased: str, *, lower: bool) -> int:
    """The end of a name that runs while its words have capitals."""
    if lower:
        words = list(re.finditer(r"[a-z'-]+", match.group("name")))
        stop = next((word.start() for word in words if word.group() in _STOP), len(match.group("name")))
        return match.start("name") + len(match.group("name")[:stop].rstrip())
    end = match.start("name")
    for word in re.finditer(r"[A-Za-z'-]+", cased[match.start("name") : match.end("name")]):
        if not word.group()[0].isupper() and word.group() not in ("the", "y", "yr", "ar", "yn"):
            break
        end = match.start("name") + word.end()
    return end


def _whole(norm: str, cased: str, end: int) -> int:
    """Take in the street, the town, the county and the postcode that follow."""
    for _ in range(5):
        code = _CODE_NEXT.match(norm, end)
        if code and _is_postcode(code.group("code")):
            return code.end()
        tail = _TAIL.match(cased, end)
        if tail and not _NOT_A_TOWN.match(norm, tail.start("place")):
            end = tail.end("place")
            while cased[end - 1] in ".'-":
                end -= 1
            continue
        ahead = _CODE_AHEAD.match(norm, end)
        if (
            ahead
            and _is_postcode(ahead.group("code"))
            and "." not in norm[end : ahead.start("code")].replace("st.", "")
        ):
            return ahead.end()
        break
    return end


_NOT_A_TOWN = lazily(
    r"(?:i|i'm|i'll|we|he|she|they|it|you|this|that|these|there|please|thanks?|thank|and|but|so|if|who|what|when|where|why|how|is|are|was|has|go|call|ring|tel|tell|email|phone|send|dob|or|no|not|yes|monday|tuesday|wednesday|"
    r"thursday|friday|saturday|sunday|today|tomorrow|cllr|councillor|mr|mrs|ms|miss|dr|pls|shame|just|let|do|don't|come|come on|see|ok|lol|her|his|my|your|our|their|for|from|at|on|in|with|all|band|age|aged|on behalf)\b"
)


def _is_postcode(text: str) -> bool:
    if text.startswith(("bfpo", "gir")):
        return True
    area = re.match(r"[a-z]+", text)
    return area is not None and area.group() in POSTCODE_AREAS


def _house_start(match: re.Match[str], norm: str, cased: str, *, lower: bool) -> int | None:
    """Where a house's name begins: its last run of words in capitals; None where it has none."""
    name = match.start("name")
    words = list(re.finditer(r"[A-Za-z'-]+", cased[name : match.end("name")]))
    kind = match.start("type") - name
    start = None
    for word in reversed(words):
        plain = word.group().lower()
        if word.start() >= kind:
            if not word.group()[0].isupper() and not lower:
                return None
            if word.start() == 0 and " " in match.group("type"):
                start = name
            continue
        if plain in _STOP - {"old", "new", "the", "april"} and plain != "the":
            break
        if not word.group()[0].isupper() and not (lower and plain != "the") and plain != "the":
            break
        start = name + word.start()
        if plain == "the":
            break
    if start is None or (
        norm[start : match.end("name")].startswith("the ")
        and match.start("type") == start + 4
        and not cased[start + 4].isupper()
    ):
        return None
    if words and norm[start : match.start("type")].strip() in (
        "a",
        "this",
        "local",
        "our",
        "wind",
        "solar",
        "dairy",
        "fish",
        "city",
        "animal",
        "open",
        "community",
        "pig",
        "the city",
        "hunting",
        "masonic",
    ):
        return None
    return match.start() if match.start() < name and start == name else start


def _in_imprint(draft: Draft, start: int) -> bool:
    last = None
    for match in _IMPRINT.finditer(draft.norm, max(0, start - 260), start):
        last = match
    return last is not None and "\n\n" not in draft.norm[last.end() : start]


def _person(draft: Draft, span: Span, names: tuple[Span, ...]) -> str:
    """Who is at an address: `lives` (a person's home), `unsaid`, `own` (the author's), `none` (a place)."""
    norm = draft.norm
    start, end = span
    names = beside(names, start, end)
    sentence = near(span, draft.reading.sentence(span))
    first = min(sentence[0], start)
    if start - first < 12:
        first = max(0, start - 70)
    last = max(sentence[1], near(span, draft.reading.sentence((end - 1, end)))[1])
    before = norm[max(first, start - 130) : start]
    after = norm[end : min(last, end + 110)]
    if _OWN.search(before) or re.search(r"@\S+ (?:or|and) (?:my |our |the )?address is $", before):
        return "own"
    bare = not re.match(r"[^0-9]*[0-9]", norm[start:end]) or norm[start : start + 4] == "bfpo"
    direct = False
    for one, two in names:
        if two <= start and start - two < 64:
            if _STRAIGHT.fullmatch(norm, two, start):
                direct = True
        elif 0 <= one - end <= 24 and re.fullmatch(
            r"[\s,:;.()–-]*(?:is |that's |home of |belongs to |old |to )*", norm[end:one]
        ):
            direct = True
    lives = _LIVES.search(before) is not None or _LIVES_AFTER.match(after) is not None
    number = norm[start:end]
    if _BETWEEN.search(before) and not direct:
        if not re.search(r"\b(?:from|to|by)(?: (?:the|no\.?|number))*\s*$", before) or not (
            lives or names or _PERSON_WORD.search(norm, first, last)
        ):
            return "none"
        if _PLACE.search(norm, first, last) and not lives:
            return "none"
    leading = re.match(r"[a-z. ]*[0-9]+[a-z]?", number)
    if _RANGE_AFTER.match(norm[start + (leading.end() if leading else 0) :]) or re.match(
        r"(?:nos?\.? ?)?[0-9]+\s?[-–]\s?[0-9]{2,}", number
    ):
        return "none" if not direct else "lives"
    if direct:
        return "lives"
    counted = re.match(r"([0-9]+) ", number)
    if counted and re.search(rf"[,;] {int(counted.group(1)) + 1} [a-z]", number + after):
        return "none"
    gaps = [
        max(0, start - two) if two <= start else one - end + 20
        for one, two in names
        if first <= one and two <= last and not (start <= one < end)
    ]
    homes = [len(before) - match.end() for match in _AT_HOME.finditer(before)]
    people = [len(before) - match.end() + 3 for match in _PERSON_WORD.finditer(before)] + [
        match.start() + 20 for match in _PERSON_WORD.finditer(after[:60])
    ]
    places = [len(before) - match.end() for match in _PLACE.finditer(before)] + [
        match.start() + 8 for match in _PLACE.finditer(after[:60])
    ]
    place = min(places, default=999)
    strong = min(homes, default=999)
    if lives:
        strong = min(strong, 4)
    if strong <= place and strong < 40:
        if not (people or gaps or homes) and place < 999:
            return "none"
        return "lives" if people or gaps or homes else "unsaid"
    if _LIVES_AFTER.match(after):
        return "lives"
    if place < 100:
        return "unsaid" if gaps and min(gaps) < 12 and place > 40 else "none"
    if gaps:
        return "lives"
    if people:
        return "unsaid"
    if bare:
        return "none" if norm[start : start + 4] != "bfpo" else "unsaid"
    return "unsaid"
