"""News, numbers or orders of one's own in an emergency.

## What it looks for
During an incident that the council has declared, or in words that plainly speak of a live emergency: rumours and
hearsay of deaths, causes or culprits; casualty figures; telling people where to go, what road to take, to
stay put, to pass a cordon or not to call for help, without an official source; breaking the news of a death.

## Why councils ask
In a flood or a fire one voice saves lives: two rest centres are one too many, and a rumour travels faster than
the crews. Families should not learn of a death from a post.

## What to do instead
Share the official post as it is, say where it is to be found, and offer help: "I don't know more than the police
have said. Their page is here." Posts about anything else are left alone.

## What it cannot see
What the official message says, unless it is given; whether a source is what it says it is.

## Sources
Civil Contingencies Act 2004, section 2(1)(g): councils and the emergency services warn, inform and advise the
public (United Kingdom). Online Safety Act 2023, section 179 concerns messages known to be false and is not
what this rule judges.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from wardmote.core.lexicon.matters import mention
from wardmote.core.rule import Finds, Passes, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wardmote.core.draft import Draft, Span
    from wardmote.core.finding import Sighting
    from wardmote.core.rule import Example, Gap

_GRAVE = (
    r"\b(?:meter|cause[ds]?|dead|deaths?|died|dying|killed|kill(?:ing|s)?|bod(?:y|ies)|fatal(?:ity|ities)?|casualt(?:y|ies)|missing|drowned|trapped|critical|injured|crushed|explosions?|exploded|blast|bombs?|terror(?:ism|ist)?|gunm[ae]n|shooters?|shooting|stabb(?:ed|ing)|knife|collapse[ds]?|burst|gone|breach(?:ed)?|poison(?:ed)?|contaminated|chlorine|radiation|toxic|"
    r"meningitis|legionnaires|measles|cholera|outbreak|leak|gas|arson|looters|looting|riot|attack|evacuat(?:e|ed|ing|ion)|reservoir|dam|weir|bridge|tower|fire|flood(?:s|ed|ing)?|crash|landslip|siren|smoke|ambulances|icu|double figures|covered over|water company|main|substation|power)\b"
)
_EVENT = (
    r"\b(?:flood(?:s|ed|ing|water)?|flood warning|river|weir|dam|reservoir|fire|blaze|smoke|explosion|gas leak|leak|bomb|gunman|shooter|stabbing|riot|looters|crash|landslip|storm|snow|power cut|substation|siren|cordon|evacuat(?:e|ed|ing|ion)|rest centre|999|emergency services|firefighters?|fire (?:service|officer|engines?)|ambulances?|"
    r"police tape|outbreak|meningitis|legionnaires|measles|chlorine|refinery|chemical works|tannoy|boil (?:water|it|your)|tap water|major incident|casualt(?:y|ies)|sluice|sandbags?|terror attack|collapsed|high ground|terrorism|petrol station|armed police|body|missing girl|trapped|tower block|smoke|from the tap|the tap tonight|water's|collaps(?:e|ing)|railway bridge|fatalities|explosion|barrier|gold command|incident room|red alert|amber|level \d alert|bridge will|code red|knife|gas)\b"
)
_HEARSAY = (
    r"\b(?:word (?:is|on the street|going round)|i(?:'m| am) (?:told|hearing)|hearing (?:it's|that|there|reports|from)|i(?:'ve)? heard|heard (?:from|that|it)|off a (?:copper|paramedic|fireman|nurse|mate|lad)|(?:my|our|a) (?:cousin|brother|mate|neighbour|brother[- ]in[- ]law|sister[- ]in[- ]law|niece|nephew|friend|taxi driver|lad|sister|dinner lady|contact|source)(?:'s| who| in| works| says| reckons| on)|(?:a|some) (?:bloke|lad|lady|woman|driver|fella|nurse|copper|paramedic)(?: [a-z']+){0,5} (?:says|said|reckons|told)|"
    r"someone (?:said|says|told|in the)|somebody (?:said|says|told)|they(?:'re| are) saying|people are saying|some are saying|rumour (?:has it|is)|apparently|allegedly|on good authority|saw it on (?:telegram|facebook|whatsapp|snapchat|tiktok|x)|on (?:telegram|snapchat)|whatsapp going round|reports of|unconfirmed|confirmed by my|according to a (?:bloke|mate|lad|man|woman|driver)|not announced yet|nowt official|not official|between us|pass it on|share share|you read it here|breaking from me|"
    r"i (?:reckon|make it|counted)|i've counted|i'd say|might be|must be|could be|think it's|at least i think|we all know|common knowledge|everyone (?:round here |here )?knows|know(?:s)? who (?:did|it)|it was (?:a|some|the) (?:lads?|kids?|man|woman|foreign|druggie|junkie)|it's a fact|put it this way|just a feeling|pieced together|what i've (?:heard|pieced)|the talk is|i don't have it from|told me|told his mum|was told by|in a queue|in the queue|in the chippy)\b"
)
_COVER_UP = (
    r"\b(?:keeping it quiet|keep(?:ing)? (?:it|the name|this) (?:quiet|from you)|(?:won't|aren't|not|never) (?:say(?:ing)?|tell(?:ing)?) (?:you|us|who|how|the truth)|more than they're (?:telling|letting)|don't wait for|(?:miles|hours|days|way) behind|they're asleep|are asleep|are useless|because the council won't|whatever the (?:fireman|police|council|fire|officer)|never mind what|ignore the|"
    r"forget the (?:helpline|council|police)|never met one|to keep us in line|not to frighten|cover their backs|(?:police|council|army|crews|services) (?:are|is) (?:useless|nowhere|asleep)|nobody's telling|hiding it|they don't want you|(?:council|police|nobody|authorities|they're)(?:'s| is| are)? saying nothing|haven't a clue|forget the|signs say closed|signs always)\b"
)
_ORDER = (
    r"\b(?:get out(?: now)?|go back (?:in|into|inside|home)|come to the|just run|run for|evacuate (?:now|to)|evacuate|leave (?:now|your homes?|the area|by)|start packing|get (?:to|up to|everyone to|yourselves? (?:to|down)|uphill|your weans|down (?:there|to|here))|gan uphill|go (?:to|up to|round (?:the|it|that|behind)|now|tonight)|head (?:to|for|up)|make your way|stay put|don't evacuate|you don't need to (?:evacuate|leave|worry|boil)|(?:no need|nae need) to (?:evacuate|leave|boil)|"
    r"stay indoors|lock your doors|open your windows|leave the windows|keep (?:yours|them|your kids) off|don't (?:drink|go to|use|call|ring|dial|leave|bother boiling|wait)|wouldn't drink|fill (?:your|up|everything|the)|take the|use the|drive to|avoid the|stay away|keep away|pull(?:ing)? folk|unblock|switch your|make your own sandbags|block the|bring (?:blankets|sandbags|boats)|"
    r"tool up|meet me|come to the|come one come all|pack sandwiches|stock up|ring her now|ring the school now|tell your|i'll tell you where|breathe through|put vinegar|ignore (?:it|the)|carry on as normal|do the same|if everyone|should leave|take the bolt|nip in|message me|i'll decide|i'm opening|i hereby declare|i'm ordering|telling (?:everybody|everyone|people) (?:to|in)|let(?:ting)? folk through|come and join|get down here)\b"
)
_OFFICIAL = (
    r"\b(?:(?:police|the police|fire (?:service|brigade|and rescue)|north fire|environment agency|met office|council|the council|ukhsa|health agency|nhs|trust|hospital|ambulance service|water company|[a-z]+water|sepa|natural resources wales|nrw|highways|national highways|coastguard|mountain rescue|company|trade body|hse|government|gold command|crews|head(?:teacher)?|northern gas|cadent|national grid|bbc|gov\.uk|emergency services|structural engineer)"
    r"(?:'s|s')? (?:say|says|said|have (?:said|asked|confirmed|it closed|told|issued|announced|set up|opened)|has (?:said|asked|confirmed|told|issued|announced|opened|set up)|are (?:asking|advising|saying|evacuating|on scene|with)|is (?:asking|advising|saying|holding)|confirm(?:s|ed)?|advise[sd]?|ask(?:s|ed)?|notice|statement|warning|advice|appeal|page|update|message|website|alert|announced|tell(?:s)?|reckon|helpline|list|post|instruction)|"
    r"sharing from|official (?:instruction|source|page|advice|update|channels?|statement|line)|(?:that's|this is) (?:the|their) (?:official|statement|words)|their (?:page|advice|words|helpline|post|statement|appeal)|follow @|only trust|floodline|call 105|ring 105|call 101|call 111|dial 999|in an emergency|casualty bureau|announced by|"
    r"(?:please )?(?:don't|do not) (?:speculate|share (?:guesses|names|rumours|photos)|guess|name|believe)|false\b|untrue|not true|isn't (?:from|true)|misinformation|won't guess|i (?:don't|do not) know|i've no idea|haven't any|no further information|link (?:below|here)|https?://|issued a|red cross|drill|exercise|anniversary|years? (?:on|ago)|remember(?:ing|ance)?|inquiry|memorial|last (?:year|winter|month)|training)\b"
)
_FLOOD = {
    "at": "2026-02-09T16:30:00+00:00",
    "author": {"role": "councillor"},
    "account": {"kind": "councillor"},
    "context": {"incidents": [{"title": "River Skell flooding", "from": "2026-02-09T14:00:00+00:00", "to": None}]},
}


class OwnAlarm(Rule):
    """Rumour, figures or instructions of one's own in an emergency."""

    code = "own-alarm"
    title = "Own news or orders in an emergency"
    topic = "emergency"
    serves = ("crisis",)
    sense = "emergency"
    wakes_on = frozenset({"incidents"})
    ask = ("communications",)
    patterns: ClassVar[Mapping[str, str | Gap]] = {
        "rumour": r"\b(?:word is|word on the street|not announced yet|saw it on telegram|word on the|bloke in the queue|someone in the|a copper on|put it this way|on good authority|nowt official|keeping it quiet|breaking from me|confirmed by my|reports of \d+|second gunman|active shooter|found in the (?:canal|river)|(?:bod(?:y|ies)|fatalities|casualties)|(?:dead|gone|trapped) (?:in|at|on) (?:the|that) (?:tower|mill|bridge|bypass|fire|flats)|bomb at|(?:dam|weir|bridge|wall|bank)(?:'s| has| is)? (?:gone|burst|going|collapsed|about to)|they're about to release)\b",
        "order": r"\b(?:get out now|evacuate (?:now|to)|don't evacuate|need to evacuate|cordon(?:'s)?|rest centre|call 999|ring 999|high ground|gan uphill|start packing|lock your doors|tool up|flood wardens?|unblock the|sandbags|open your windows|fill (?:your|the) bath|siren goes|wouldn't drink from|boil(?:ing)? it|major incident|signs say closed|emergency services are|fire officer|fireman says|loudhailer|petrol station|stay put)\b",
        "death": r"\b(?:pupil|schoolboy|schoolgirl|year \d+ (?:pupil|boy|girl|lad|student)|toddler|student at|child at|teacher at|firefighter)(?: [a-z']+){0,6}? (?:has |have |had )?(?:died|passed away|been killed|was killed|lost (?:his|her|their) life|taken (?:his|her|their) own life)\b",
        "event": r"\b(?:explosion|gas leak|chlorine|legionnaires|meningitis|landslip|refinery|chemical works|substation|tyre fire|smoke from|crane driver|looters|looting|coach crash|reservoir|power cut|code red|terror attack|air ambulance|flood(?:s|ing)? (?:in|at|on|has|water)|evacuated?)\b",
    }
    examples: ClassVar[tuple[Example, ...]] = (
        Finds(
            "«Word is» the sluice has gone and there's a lad missing at the lock. Council page is hours behind.",
            "hearsay of a missing person during the flood",
            _FLOOD,
        ),
        Finds(
            "If you're in Lower Wharf «get out now» and go to the school hall, don't wait to be told",
            "an evacuation of the author's own",
            _FLOOD,
        ),
        Finds(
            "«Take the» back lane by the mill, signs say closed but it's only up to the hubcaps",
            "a road past the closure",
            _FLOOD,
        ),
        Finds(
            "Devastated to say a pupil has «died» in the river. RIP little man.",
            "news of a death before the family and the school",
            _FLOOD,
        ),
        Finds(
            "«My cousin's» a paramedic and she says there's seven dead in that tower. They're keeping it quiet.",
            "figures by hearsay, with no incident handed in",
        ),
        Finds(
            "«Hearing it's» a bomb at the bus station. Could be a gas leak. Share to be safe!!", "a rumour passed on"
        ),
        Finds(
            "Forget the cordon on Weir Street folks, «nip in» round the back and get your stuff, nobody's looking",
            "a way past the cordon",
        ),
        Finds(
            "Don't bother with 999, they're swamped. There's a fire at the flats and I'm telling you: «stay put», lock your doors.",
            "an instruction against the emergency services",
        ),
        Finds(
            "Gas leak's nothing. «No need to evacuate», I've lived here forty years and it always smells like that.",
            "telling people not to leave",
        ),
        Passes(
            "Rest centre notice from the council, 18.40: the leisure centre is open, bring your medication. Shared as it stands.",
            "the official notice shared",
            _FLOOD,
        ),
        Passes(
            "The sluice story did not come from the fire service. Go by the police and council pages, nothing else.",
            "a rumour answered",
            _FLOOD,
        ),
        Passes("Allotment society AGM is on the 12th, seeds to swap, all welcome.", "unrelated, in the crisis", _FLOOD),
        Passes(
            "If you're told to evacuate, go. The fire service are going door to door in Lower Wharf.",
            "backing the official instruction",
            _FLOOD,
        ),
        Passes(
            "I don't know what's happened at the bus station. Please wait for the police and don't share guesses.",
            "no guess made",
        ),
        Passes(
            "One year on from the floods: 212 homes, no lives lost. Coffee and memories at the church hall.",
            "an anniversary",
        ),
        Passes(
            "Fourteen years of cuts to the fire service and now they wonder why people die. Shame on this government.",
            "political argument",
        ),
        Passes("Thank you to the crews who worked all night on the mill fire. Heroes, all of them.", "thanks"),
        Passes(
            "Road closure at Skelby Bridge from 4pm, diversion via Ing Lane.",
            "the council's own account",
            {**_FLOOD, "account": {"kind": "corporate"}, "author": {"role": "communications"}},
        ),
        Passes(
            "The bridge is closed and the river is rising: avoid Ings Road.",
            "an official post passed on as it stands",
            {
                **_FLOOD,
                "kind": "share",
                "shares": {
                    "author": "Tidsbury Council",
                    "official": True,
                    "text": "Avoid Ings Road. Residents of Lower Wharf should leave now and go to the leisure centre.",
                },
            },
        ),
    )

    def look(self, draft: Draft) -> Iterator[Sighting]:
        """Judge words on a live emergency that come from no official source."""
        shares = draft.post.shares
        if draft.is_corporate or (draft.part != "text" and shares is not None and shares.official):
            return
        live = self._open(draft)
        weighs = draft.weighs()
        hearsay, order, cover = draft.search(_HEARSAY), draft.search(_ORDER), draft.search(_COVER_UP)
        grave, event = draft.search(_GRAVE), draft.search(_EVENT)
        official = draft.search(_OFFICIAL) is not None
        if live is not None:
            related = (
                live
                or event is not None
                or draft.search(_RELATED) is not None
                or draft.search(_CHILD_DEATH) is not None
            )
            related = related or (
                hearsay is not None
                and draft.search(
                    r"\b(?:dead|died|killed|arson|bombs?|terror\w*|casualt\w+|explosion|bod(?:y|ies)|poison\w*|gunman)\b"
                )
                is not None
            )
            if not related:
                return
            if official and cover is None:
                return
            if grave is not None and hearsay is not None:
                yield self._rumour(draft, hearsay.span())
            elif order is not None and not draft.search(_HELPFUL):
                yield self._instructs(draft, order.span())
            elif (
                draft.search(
                    r"\b(?:\d+|two|three|four|five|six|seven|several|many|one) (?:people )?(?:are |is |have |has )?(?:dead|killed|died|missing|trapped|casualties|injured|gone)\b"
                )
                is not None
            ):
                yield self._rumour(draft, (grave or event or draft.search(r".")).span())  # type: ignore[union-attr]
            elif (seen := draft.search(r"\b(?:body bags?|bodies|corpses?|casualties|fatalities)\b")) is not None:
                yield self._rumour(draft, seen.span())
            elif draft.search(_CHILD_DEATH) is not None:
                yield self._rumour(draft, draft.search(_CHILD_DEATH).span())  # type: ignore[union-attr]
            elif draft.search(_DEATH) is not None and draft.search(
                r"\b(?:pupil|child|girl|boy|lad|lass|mum|dad|family|rip|firefighter)\b"
            ):
                yield self._rumour(draft, draft.search(_DEATH).span())  # type: ignore[union-attr]
            elif cover is not None:
                yield self._rumour(draft, cover.span())
            return
        if draft.context.incidents is not None and draft.at is not None and not weighs:
            return
        death = draft.search(_CHILD_DEATH) if draft.has("death") else None
        if death is not None and not official and not draft.search(_POLITICS):
            yield self.finds(
                *death.span(),
                "This may break the news of a death before the family and the official channels have.",
                "Leave the news to the school, the police or the council, and share what they say.",
                certain=False,
            )
            return
        woken = draft.has("rumour", "order", "event")
        if event is None and not draft.has("rumour") and not (woken and (cover is not None or weighs)):
            return
        if (official and cover is None) or draft.search(_POLITICS):
            return
        if hearsay is not None and grave is not None and woken and (draft.search(_LIVE) or weighs):
            yield self._rumour(draft, hearsay.span())
        elif (
            order is not None
            and woken
            and (cover is not None or weighs or draft.has("order"))
            and draft.search(_LIVE)
            and not draft.search(_HELPFUL)
        ):
            yield self._instructs(draft, order.span())
        elif cover is not None and grave is not None and (woken or weighs):
            yield self._rumour(draft, cover.span())
        elif weighs and (hearsay or order) is not None and not draft.search(_HELPFUL):
            yield self._rumour(draft, (hearsay or order).span())  # type: ignore[union-attr]
        elif weighs == "sure" and grave is not None and draft.search(_LIVE):
            yield self._rumour(draft, draft.strongest())

    def _open(self, draft: Draft) -> bool | None:
        """Whether an incident is open and the text names it; None where none is open."""
        found: bool | None = None
        for incident in draft.context.incidents or ():
            at = draft.at
            if at is not None and (
                (incident.starts is not None and at < incident.starts)
                or (incident.ends is not None and at >= incident.ends)
            ):
                continue
            if at is None and incident.ends is not None:
                continue
            found = bool(found) or (incident.title is not None and mention(draft, (incident.title,)) is not None)
        return found

    def _rumour(self, draft: Draft, span: Span) -> Sighting:
        return self.finds(
            *span,
            "In an emergency, this may spread what no official source has said.",
            "Share the official post instead, or say that you don't know and where news will come. Pass what you heard to the emergency services.",
        )

    def _instructs(self, draft: Draft, span: Span) -> Sighting:
        return self.finds(
            *span,
            "This tells people what to do in an emergency without an official source.",
            "Share the instructions of the emergency services or the council as they stand; two voices can cost lives.",
        )


_RELATED = r"\b(?:signs? (?:say|says|always)|hubcaps|sills|get out now|leave now|stay put|lock your doors|road's closed|water (?:up|over|coming)|sandbag|rest centre|underwater|washed away)\b"
_LIVE = r"!!|\b(?:now|tonight|today|just|breaking|right now|this (?:morning|afternoon|evening)|still|currently|urgent|get out|going round|about to|by (?:midnight|six|seven|eight|nine|ten)|at the moment|yet|don't|everyone|everybody|folks|lads|if you|i'm|i've|they're|there's|they've|it's|is|are|was|you)\b"
_CHILD_DEATH = r"\b(?:pupil|schoolboy|schoolgirl|year \d+ (?:pupil|boy|girl|lad|student)|toddler|teenager|child|boy|girl|student|teacher|firefighter|crew member)(?: [a-z']+){0,6}? (?:has |have |had )?(?:died|passed away|been killed|was killed|lost (?:his|her|their) life|taken (?:his|her|their) own life)\b"
_DEATH = r"\b(?:rip|died|dead|passed away|lost (?:his|her|their) li(?:fe|ves)|killed|sorry for the family|didn't make it|found in the)\b"
_HELPFUL = r"\b(?:check on your neighbours|thank(?:s| you)|(?:please|always|then|and) (?:ring|call|dial) 999|if (?:you're told|a firefighter|the police|officers)|please do as|do as they|asked (?:you|us|people) to|asking (?:us|people|you) to|as advised|signed (?:route|diversion)|if you can|stay safe and follow|for (?:advice|updates)|updates? (?:here|on|at)|volunteers?|donat|smoke alarms?|tie your|learn to)\b"
_POLITICS = r"\b(?:tor(?:y|ies)|labour|lib dems?|government|ministers?|cuts|austerity|election|manifesto|nhs|brexit|parliament|prime minister|policy|funding|ukip|snp|syria|gaza|ukraine|israel|iraq|refugees?|war|bill|campaign|petition|mps?|westminster|pumps)\b"
