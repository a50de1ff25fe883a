"""Hearsay, an old picture or a known falsehood given as fact.

## What it looks for
Alarming news on hearsay ("a mate who works there says"), claims that public bodies have long refuted (vaccines,
5G, fifteen-minute cities), pictures that are not what they are said to be, words put into somebody's mouth, and
claims that lean on "everybody knows" where a source should stand.

## Why councils ask
A councillor's word travels further than a neighbour's. Protocols ask for facts that were checked, for sources, and
for care with what others put about.

## What to do instead
Wait for the official word and link to it, or say plainly that it is a rumour, a view or a question.

## What it cannot see
Whether a claim is true. What stands behind a link, and what an image shows beyond its description.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, ClassVar

from wardmote.core.lazily import lazily
from wardmote.core.rule import Example, Finds, Gap, Passes, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wardmote.core.draft import Draft
    from wardmote.core.finding import Sighting

_PERSON = (
    r"(?:mate|friend|pal|bloke|fella|feller|lad|lass|cousin|neighbour|contact|source|little bird|copper|nurse|doctor|paramedic|driver|taxi driver|hairdresser|barber|dinner lady|porter|builder|plumber|postie|brother|sister|uncle|auntie|nephew|niece|"
    r"(?:brother|sister|mother|father|son)[- ]in[- ]law|lodger|teacher|cleaner|landlord|barmaid|shopkeeper|lady|woman|man|guy|someone|somebody|insider|friend of (?:mine|a friend)|mate of a mate|pensioner|squaddie)"
)
_SAYS = r"(?:says|said|told (?:me|us|my|a|them)|tells me|reckons?|reckoned|swears|has seen|heard|has it|let slip|confirmed (?:it )?to me|sent a text)"
_VETO = lazily(
    r"\b(?:not true|isn'?t true|is it true|is this true|untrue|no truth|rumou?rs? (?:going|doing|that|about|of|are|is|round|circulating)|correct(?:ion|ed|ing)|i was wrong|got it wrong|shouldn't have passed|myths?\b|"
    r"misinformation|disinformation|hoax|debunked|scam|fact ?check(?:ed|ers?)?|reverse image|it's fake|is fake|(?:does|do|did|is|are|was) ?n[o']t (?:cause|give|kill|harm|make|spread|true|mean)|doesn'?t|there is no|there's no|no such|nobody's proposed|no evidence|"
    r"can anyone (?:confirm|tell)|anyone know|does anyone|i have asked|i've asked|i asked|i'?(?:ve| have|ll| will) (?:taken|take|raised?|reported?|written|write|chased?|ask)\b|awaiting|waiting for (?:the )?(?:police|council|official)|will report back|told, not confirmed|not verified|unconfirmed|i don't know|no one knows|nobody knows|"
    r"in my (?:view|opinion)|my (?:own )?view|feels? (?:like|as)|it feels|i think|i fear|i worry|if (?:it'?s |this is |that's )?true|being passed off|please don'?t share|don't share|"
    r"figures? from|source:|according to (?:the )?(?:council|police|ons|nhs|report|data|minutes|office|department|audit|government|home office|operator)|(?:police|school|council|trust|hospital|nhs|government|family)(?:'s| has| have)? (?:now )?(?:confirm(?:s|ed)?|say|says|said)\b|"
    r"page \d|p\d+|hansard|minutes\b|report (?:says|shows|found|estimates)|survey|published|gov\.uk|statistics|evidence says|safety data|https?://)"
)
_JOKE = lazily(
    r"\b(?:joke|joking|only kidding|made that stat up|swear down|to blame for the weather|weather|my cat|my dog|santa|father christmas|tooth fairy|great film|match|kick ?off|goal|transfer|signing for)\b"
)
_ALARM = lazily(
    r"\b(?:shut(?:ting|s)?|clos(?:e|ing|ed|es)|dead|die[ds]?|dying|kill(?:ed|s|ing)?|deaths?|bod(?:y|ies)|stabb(?:ed|ing)|shot|shooter|gunman|attack(?:ed)?|arrest(?:ed)?|bussed|scrapp(?:ed|ing)|axed|axing|sack(?:ed|ing)|bomb|leak|crash|casualt(?:y|ies)|"
    r"bann?(?:ed|ing|s)|secret(?:ly)?|cover(?:ed)? ?up|knock(?:ed|ing) down|pull(?:ed|ing) down|com(?:es|ing) down|evacuat(?:e|ed|ing)|collaps(?:e|ed)|poison(?:ed)?|unsafe|asbestos|legionella|outbreak|explosion|lockdown|stacked|measles|meningitis|"
    r"fined?|cameras|permits?|redundan(?:t|cies)|bankrupt|resign(?:ed)?|gone|illegal(?:s)?|paid off|taken down|nobody'?s (?:been )?(?:told|talking)|migrants?|asylum|travellers|mosque|sold off|moving (?:in|onto)|riots?|looters|"
    r"turning ambulances|charging|burn(?:ed|t)|landfill|dumped|did time|convict(?:ed|ion)|prison|jail(?:ed)?|fraud|theft|robb(?:ed|ery|ing)|assault(?:ed)?)\b"
)
_PUBLIC = lazily(
    r"\b(?:council|councillors?|hospital|a&e|school|police|government|officers?|depot|library|pool|town|village|street|road|estate|barracks|hotel|mosque|church|church hall|park|beach|bridge|river|weir|mill|plant|services?|tax|vote|votes|"
    r"surgery|station|bus|primary|nursery|academy|ambulance|nhs|tip|recycling\b|water|candidates?|standing (?:in|for)|market|bandstand|crime|houses|homes|bins?|cameras?|airport|crossing|bypass|borough|district|county|ward|baths|swimming|leisure|gym|village hall|clinic|reservoir|precinct|co-?op|pub|square|centre|shops?|cars?|cabinet|minister|chancellor)\b"
)
_TOPICS = r"(?:vaccines?|jabs?|mmr|5g|(?:phone|mobile|radio|telecoms|new) masts?|(?:the|that|this) mast|chemtrails?|fluorid\w+|masks?|(?:15|fifteen)[- ]minute (?:cit(?:y|ies)|neighbourhoods?)|ivermectin|smart meters?|wind ?(?:turbines?|farms?)|sun ?screen|substations?|raw onions?|heat pumps?|low[- ]level radiation|sharia)"
_REFUTED = lazily(
    r"\b(?:kill(?:s|ed|ing)?|caus(?:e[sd]?|ing)|gives? (?:you|the|kids?|people|them)|gave (?:my|me|him|her)|done it|rots?|lowers?|poison\w*|cancer|tumours?|autism|nosebleeds?|migraines?|headaches?|dead|died|deaths?|dna|microchips?|track(?:ing|s)? (?:us|you)|control (?:us|you)|can see you|listen(?:ing|s)? to you|"
    r"permits?|fined? (?:for|if)|locked in|lock us|leave (?:your|the|castleby|town)|zones?|prison|cages?|cures?|kept it from us|draw the flu|not clouds|look up|wake up|experiment|sterili\w+|bees|birds|swifts|now official|lock ?downs? by|uses more (?:power|energy))\b"
)


def _picture(alt: str, at: str = "2026-01-12T21:00:00+00:00") -> dict[str, Any]:
    return {"media": [{"path": "a.jpg", "alt": alt}], "at": at}


class RumourAsFact(Rule):
    """Hearsay or a known falsehood given as fact."""

    code = "rumour-as-fact"
    title = "A rumour, an old picture or a known falsehood given as fact"
    topic = "accuracy"
    serves = ("chk-accuracy",)
    sense = "accuracy"
    ask = ("communications",)
    wakes_on = frozenset({"media"})
    patterns: ClassVar[Mapping[str, str | Gap]] = {
        "hearsay": (
            rf"\b(?:(?:someone|somebody)(?:'s|'ve| have| has)? (?:just )?(?:told|messaged|rung|rang|texted) (?:me|us)|(?:a|an|my|some|this|the|our|one) (?:[a-z]+ )?{_PERSON}(?: (?:who|that|in|at|on|from|down|up|off|of|works|drives|fits|is|the|my|has|runs|a|[a-z]+ing)\b)?(?: [a-z']+){{0,6}} {_SAYS}|(?:fella|bloke|mate|lad|copper|nurse|doctor|friend|source)s? (?:in|at|from|down|up|of|who|on|off) [a-z' ]{{2,24}} (?:{_SAYS}|drives)|"
            r"(?:off|from) one of the [a-z]+|(?:off|from|by) (?:a|some|my) (?:copper|bloke|fella|lad|nurse|mate|driver|porter|cousin|dinner lady|builder|paramedic)\b|(?:and )?(?:he|she|they)(?:'s| has|'ve)? (?:says|told me|reckons|reckon|swears) (?:they|it|there|that|the|we)|mate of a mate|friend of a friend|copied from a friend|(?:so )?(?:says |say )?(?:the|my) (?:hairdresser|barber|taxi driver|window cleaner|milkman) (?:says|reckons|told)|or so (?:the|my) [a-z]+ says)\b"
        ),
        "word": (
            r"\b(?:word is|word has it|word on the street|rumou?r has it|i'?m hearing|hearing (?:that|it's|they|the|of|there|reports|two|three|four|\d+)|they'?re saying (?:it|that|the|there)|put it this way|on good authority|i have it from|i don't have it from|apparently (?:they|there|the|a|it's|we|our)|"
            r"heard (?:that )?(?:they|the (?:council|hospital|police|school|government|home office)|it's|there)|just heard|heard (?:it )?(?:on|from|in) (?:a|the) (?:podcast|grapevine|pub|chippy|queue|nurse|mate|bloke|hairdresser|whatsapp)|got it from (?:a|my)|saw it on (?:telegram|snapchat|tiktok|facebook|whatsapp)|(?:whatsapp|message|text) going round (?:says|that))\b"
        ),
        "secret": r"\b(?:in secret|on the quiet|behind (?:our|your) backs|already (?:been )?(?:signed off|decided|agreed in private))\b",
        "hushed": (
            r"\b(?:(?:share|copy|save|screenshot) (?:this |it )?before (?:they|it|facebook)|before they (?:take|delete) (?:this|it)|(?:nobody|no ?one|msm|the (?:bbc|media|press|papers?))(?:'s|'re| is| are| will)? (?:reporting|talking about|covering|telling|report)(?: (?:it|this|that))?|(?:being |been |keeping |kept |keep )(?:it |this |that )?(?:hush(?:ed|ing) (?:it )?up|quiet|under wraps)|hushing (?:it|this|that) up|"
            r"(?:they|you) (?:won'?t|will not|don'?t want you to|are not|aren't) (?:tell(?:ing)? you|say|know|admit)|don'?t let (?:them|anyone|anybody) tell you|anyone (?:at the council )?who tells you different|wake up(?: people| sheeple)?|google it|look it up|do (?:your own|the) (?:research|maths)|follow the money|every(?:body|one) (?:in the [a-z]+ |round here |in town )?knows|"
            r"ask any(?:one|body)|common knowledge|trust me on|i don'?t do coincidence|small print|agenda (?:20)?(?:21|30)|they just don'?t call it|don'?t know if (?:it'?s |this is )?(?:true|real)|better safe than sorry|(?:please )?pass (?:it|this) on|share (?:share|widely|far)|copy and paste|it'?s a (?:proven )?fact\b|(?:school|council|trust|police|hospital)'?s? (?:is |are )?saying (?:nowt|nothing)|fact\.|police won'?t say|n(?:owt|othing) official|we all know (?:who|what|don'?t we|why)|you read it here|don'?t wait for the police|keeping the name|i don'?t do gossip|more than they'?re (?:telling|saying|letting on)|pulling (?:the )?strings|who'?s really behind|obvious who|no coincidence|funny (?:that|how nobody)|been decided|(?:report|website|papers?|minutes|council) won'?t (?:say|tell you)(?: so)?)"
        ),
        "refuted": rf"\b{_TOPICS}\b",
        "not_the_picture": (
            r"\b(?:pic|picture|photo|image|video|shot|clip)(?: here)? (?:might|may|could|is|was|probably|actually|looks)(?: be| probably| a lot)? (?:from |like )?(?:old|another|somewhere else|a different|last year|years ago|a stock|blackpool|greece|not here|the (?:19|20)\d\d|that|20\d\d|19\d\d)|"
            r"(?:it'?s|ok it'?s|okay it's|it is) a stock (?:photo|crowd|shot|image|picture)|same difference\)|(?:it |this |that )?(?:might|may|could|probably) (?:be |is )?(?:from |of )?(?:spain|greece|france|abroad|another (?:town|country|year|place|street)|somewhere else|years ago|last year|a different [a-z]+),? but|(?:ok |okay )?it'?s an old (?:one|pic|photo|picture|shot)|(?:but )?you get the idea\)|that'?s our (?:beach|street|school|town|park),? that is|(?:old|stock|library) (?:pic|photo|picture|image) but"
        ),
        "put_in_the_mouth": (
            r"\b(?:(?:ok|okay|well|alright) )?(?:he|she|they) (?:didn'?t|did not|never) (?:quite |actually |exactly )?(?:use|say) (?:those|these|the|it in (?:those|so many)) ?(?:exact |actual )?(?:words)?(?:,? but| that's)|\bmy paraphrase\b|\b(?:basically|more or less|pretty much|in effect|roughly) what (?:he|she|they|the leader|the mayor|cllr [a-z]+|the [a-z]+) (?:said|meant)|\bi'?ve (?:just )?(?:shortened|paraphrased|summed) (?:it|that)\b|\bi'?ve put it in quotes|(?:clipped|cut|trimmed|edited) (?:his|her|their|the) (?:answer|clip|video|quote|speech)|\bnot (?:his|her|their) (?:exact|actual) words,? but"
        ),
        "guessing": (
            r"\b(?:i'?ve no proof|no proof (?:yet|but)|(?:nobody|no ?one)(?:'s| has)? (?:shown|proved|proven|told) (?:me )?(?:it'?s |that it'?s )?(?:wrong|otherwise|false)|(?:never|hasn't|has not)(?: once)? denied it|i haven'?t (?:read|seen|checked) it|(?:can'?t|cannot|haven'?t) (?:confirm|verify)(?:ed)? (?:it |this |that )?but|(?:not|un)[ -]?confirmed but|i'?m (?:only )?(?:assuming|guessing)\b|counted (?:them )?in my head|might be nothing|could be (?:one|none|nothing)|must (?:have|be)\. |stands to reason|not clouds|haven'?t checked|didn'?t check|can'?t prove it but|officially it was|or it felt it)"
        ),
        "hoax": (
            r"\b(?:street ?lights?|lamp ?posts?|wi-?fi|routers?|masts?|turbines?|pylons?|substations?|vaccines?|jabs?|fluoride|meters?|heat pumps?|5g|chemtrails) (?:[a-z']+ ){0,4}(?:giv(?:e|es|ing|en)|gave|caus(?:e|es|ing|ed)|kill(?:s|ing|ed)?) (?:[a-z']+ ){0,4}(?:cancer|tumours?|autism|headaches|nosebleeds|migraines|heart attacks?|seizures|deaths?|infertil\w+|bees|kids|people|us)\b|"
            r"\b(?:labour|conservatives?|tor(?:y|ies)|greens?|reform|lib ?dems?)(?: voters| supporters)? (?:can |should |to |must )?vote (?:on )?(?:friday|wednesday|saturday)\b|"
            r"\b(?:false flag|crisis actors?|inside job|plandemic|scamdemic|great reset|new world order|adrenochrome|great replacement)\b|"
            r"\b(?:bann?(?:ed|ing|s)?|cancell?(?:ed|ing|s)?|abolish(?:ed|ing)?|outlaw(?:ed|ing)?|scrapp?(?:ed|ing)?|axed?) (?:the )?(?:word )?(?:christmas|xmas|easter|nativity|remembrance|poppy|poppies|carols|st\.? george'?s|union jacks?|england flags?|hot cross buns)\b|\bfaked? the (?:data|moon|figures|air quality|numbers)\b|"
            r"\b(?:chips? in|microchip\w*) (?:them|your|the bins?)|wheelie bins (?:have|with) (?:chips|cameras)|cameras (?:are )?in the (?:bird boxes|lamp ?posts|bins)\b"
        ),
    }
    examples: ClassVar[tuple[Example, ...]] = (
        Finds(
            "A mate who works at the depot says they're shutting it on Friday and nobody's been told. Share before they take this down.",
            "hearsay with alarm",
        ),
        Finds("Word is the weir has gone and two are dead at the mill.", "deaths on hearsay"),
        Finds("The jab has killed more people in this town than the virus ever did, wake up.", "a claim long refuted"),
        Finds("5G masts give the kids nosebleeds, that's why they want one by the school.", "a claim long refuted"),
        Finds(
            "15 minute cities mean you'll need a permit to leave your own street and they've already ordered the cameras.",
            "a claim long refuted",
        ),
        Finds(
            "This is our High Street tonight, under three foot of water! (pic might be from another year but same difference)",
            "a picture that is not what it says",
        ),
        Finds(
            "Fella in the club says the bandstand is coming down Monday and the council's been paid off to keep quiet.",
            "hearsay",
        ),
        Finds(
            "\"I couldn't care less about your buses\" - the leader tonight. OK she didn't use those words but we all heard it.",
            "words put into a mouth",
        ),
        Finds(
            "So the council is banning Christmas lights now, no tree either, so nobody takes offence. Everybody knows it.",
            "an old hoax",
        ),
        Finds(
            "Fly-tippers have been at the quarry lane again this morning, look at it!",
            "the picture's own description dates it",
            _picture("Mattresses in a lane, date stamp 14.10.2013"),
        ),
        Passes(
            "Rumour going round that the depot is shutting. It isn't: the council's statement is on its site.",
            "it puts a rumour right",
        ),
        Passes(
            "I've asked whether the depot is to shut. No answer yet; I'll tell you when I have one.",
            "a question, not a claim",
        ),
        Passes(
            "No, 5G does not make anybody ill. The mast is ugly, and that is my objection.", "it puts a claim right"
        ),
        Passes(
            "My flu jab is done, five minutes, sore arm, book yours at the surgery.", "the subject alone is no claim"
        ),
        Passes(
            "That photo is from 2016 and is being passed off as today. The High Street is dry.",
            "it puts a picture right",
        ),
        Passes(
            "Recorded crime in the ward: 412 last year, 398 the year before, says the police's own data.",
            "a figure with its source",
        ),
        Passes("It feels as if everything went up twelve per cent this year.", "an opinion that says so"),
        Passes("Apparently I'm to blame for the weather as well now!", "a joke about oneself"),
        Passes(
            "The quarry lane as it was in 2013. Keep reporting and it will never look like that today.",
            "the same picture with its date",
            _picture("Mattresses in a lane, date stamp 14.10.2013"),
        ),
        Passes(
            "A lady at my surgery said the 14 bus never turns up. I've taken it to the operator.",
            "casework, passed to those who can check",
        ),
        Passes(
            "A nurse told me today she's had no pay rise in four years. This government should be ashamed.",
            "a person's own story in an argument",
        ),
    )

    def look(self, draft: Draft) -> Iterator[Sighting]:
        """Add up the cues; a text that puts something right, asks or cites is left alone."""
        norm = draft.norm
        yield from self._old_picture(draft)
        weight = draft.weighs()
        hits = {hit.name: hit for hit in reversed(list(draft.hits()))}
        if not hits and weight is None:
            return
        if _VETO.search(norm) and not (
            weight == "sure" and ("hushed" in hits or "hearsay" in hits) and not _PUT_RIGHT.search(norm)
        ):
            return
        if _JOKE.search(norm):
            return
        points, first = 0, None
        if sum(1 for _ in draft.hits("hushed")) > 1:
            points += 1
        for name, worth in _WORTH.items():
            hit = hits.get(name)
            if hit is None or (name in ("refuted", "hoax", "put_in_the_mouth") and draft.reading.quoted(hit.span)):
                continue
            if name in ("refuted", "hoax", "hushed") and draft.reading.negated(hit.span, 8 if name == "hushed" else 20):
                continue
            if name == "refuted" and _REFUTED.search(norm, *draft.reading.around(hit.span)) is None:
                continue
            first = first or hit
            points += worth
        numbers = bool({"hushed", "word"} & set(hits)) and _NUMBERS.search(norm) is not None
        if first is not None and (numbers or _ALARM.search(norm)) and _PUBLIC.search(norm):
            points += 1
        if first is not None and _GRAVE.search(norm):
            points += 1
        if weight is not None:
            points += 2 if weight == "sure" and _PUBLIC.search(norm) else 1
        if points < _ENOUGH:
            return
        start, end = draft.reading.sentence(first.span) if first else draft.strongest()
        yield self._tell(start, end, certain=first is not None or points > _ENOUGH)

    def _old_picture(self, draft: Draft) -> Iterator[Sighting]:
        at = draft.at
        if at is None or not draft.post.media or not _NOW.search(draft.norm) or draft.part != "text":
            return
        for item in draft.post.media:
            years = {
                int(year)
                for year in re.findall(
                    r"\b(?:19|20)\d\d\b", (item.alt or "") + " " + re.sub(r"[_/.-]", " ", item.path or "")
                )
            }
            older = {year for year in years if year < at.year}
            if (
                older
                and at.year not in years
                and not re.search(
                    r"\b(?:(?:19|20)\d\d|years? ago|throwback|tbt|archive|remember(?:ing)?|old (?:photo|picture))\b",
                    draft.norm,
                )
            ):
                yield self._tell(*draft.whole, certain=True)
                return

    def _tell(self, start: int, end: int, *, certain: bool) -> Sighting:
        return self.finds(
            start,
            end,
            "This may be read as fact, and nothing in the words says where it comes from or that it was checked.",
            "Wait for the official word and link to it, or say plainly that it is a rumour, a question or your view.",
            certain=certain,
        )


_WORTH = {
    "secret": 0,
    "hearsay": 1,
    "word": 1,
    "hushed": 1,
    "refuted": 3,
    "not_the_picture": 3,
    "put_in_the_mouth": 3,
    "guessing": 1,
    "hoax": 3,
}
_ENOUGH = 2
_NUMBERS = lazily(r"\d{2,}|£|\b(?:hundreds?|thousands?|million|half of|double)\b")
_GRAVE = lazily(
    r"\b(?:dead|bod(?:y|ies)|shot|shooting|gunman|shooter|stabb(?:ed|ing)|bomb|casualt(?:y|ies)|fatalit(?:y|ies)|evacuat\w+|poison\w*|explosion|lockdown|meningitis|measles|legionnaires|looters|radiation|gas leak|landslip|dam|reservoir|radiation|terroris\w+|kidnap\w*|active shooter|ambulances|found in the canal)\b"
)
_NOW = lazily(
    r"\b(?:tonight|today|this (?:morning|afternoon|evening)|right now|just now|now|currently|avoid|stay away|breaking|happening)\b"
)
_PUT_RIGHT = lazily(
    r"\b(?:not true|isn't true|untrue|no truth|hoax|fake|debunked|scam|false|i've asked|i have asked|i asked|confirm(?:s|ed)?|no evidence|doesn't|does not|don't share|there is no|correction)\b"
)
