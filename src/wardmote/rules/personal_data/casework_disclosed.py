"""Somebody's private circumstances are told, so that they can be recognised.

## What it looks for
Health, benefits, debts, immigration, family troubles, crime or housing need, told of a person who is named or whom
neighbours would know: "the lad in 3b", "her above the chippy", "Mrs D.", the author's own mother. The words of a
casework triumph count as much as those of a grudge.

## Why councils ask
People tell a councillor these things to be helped, not to be quoted. They are what data protection law guards most
closely, and a village needs no surname.

## What to do instead
Tell the problem without the person ("a resident waited nine weeks"), or ask first and say that they agreed. In
public, answer nobody about their own case: "I've replied to you privately".

## What it cannot see
Whether the person agreed, unless the post or the record of consents says so; whether a story has been changed
enough that nobody is recognised; what everybody in the place knows already.

## Sources
UK GDPR Articles 4(1), 9 and 10 (personal data; special categories; criminal offence data); Information
Commissioner's Office, guidance for elected representatives, checked 21 November 2026.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from wardmote.core.lazily import lazily
from wardmote.core.lexicon.circumstances import CRIME, FAMILY, HEALTH, HOUSING, IMMIGRATION, MONEY
from wardmote.core.lexicon.consent import consent_said, consented
from wardmote.core.lexicon.contact import is_author
from wardmote.core.lexicon.people import near, private_people
from wardmote.core.rule import Example, Finds, Passes, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wardmote.core.draft import Draft
    from wardmote.core.finding import Sighting
    from wardmote.core.rule import Gap

    Span = tuple[int, int]

_WHO = (
    r"(?:lads?|lass(?:ie)?|bloke|fella|feller|chap|gent|gentleman|lady|woman|man|guy|couple|family|widow(?:er)?|pensioner|tenant|mum|mam|mother|dad|father|girl|boy|kid|teenager|neighbour|wifie|wifey|mannie|person|resident|owner|landlord|pair|soul|caretaker|carer|barber|postie|"
    r"vicar|milkman|cleaner|lollipop (?:lady|man)|cook|publican|butcher|baker|driver|grandmother|grandad|gran|nan|objector|heckler|complainant|applicant)"
)
_WHERE = (
    r"(?:(?:up|down|over|out|round|who (?:lives|stays|bides|rang|shouted|stood|complained|objected|spoke|came|wrote|had a go|got|keeps)|living|in the|that|from the|on the) )?"
    r"(?:in|at|on|from|of|above|over|opposite|behind|beside|next to|next door to|by|near|round at|outside|who|whose|that) "
)
_DESCRIBED = lazily(
    rf"\b(?:the|that|this|our|your|a certain|young|old|poor|wor|wee|one|single|blind|only one [a-z]+) (?:[a-z]+ ){{0,2}}?{_WHO}(?:,| \()? ?(?:with [a-z ]{{2,50}} )?{_WHERE}(?:the |that |this |me |us )?[a-z0-9']+"
    rf"|\b(?:her|him|them|family|that lot) (?:at|in|from|above|over|next to) (?:the |number |no\.? ?|flat )?[a-z0-9']+"
    rf"|\b{_WHO} (?:at|in) (?:number |no\.? ?|flat )?[0-9]{{1,3}}[a-z]?\b"
    r"|\b(?:number|no\.?|flat|ward|room|bed) ?(?:[0-9]{1,3}[a-z]?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty[- a-z]*|thirty[- a-z]*|forty)\b"
    r"|\b[a-z]+'s (?:wife|husband|mum|mam|mother|dad|father|son|daughter|brother|sister|partner|boyfriend|girlfriend|nan|gran|grandson|granddaughter|eldest|youngest|lad|lass|kids?|ex)\b"
    r"|\bto the (?:resident|gentleman|lady|person|man|woman|lad|lass|mum|dad|family|couple|tenant|owner|chap|bloke)\b[^.!?\n]{0,30}\b(?:of|at|in|from|on|who)\b"
    r"|\b[a-z]+ (?:landlord|landlady|manager|owner|postmaster|caretaker)'s\b"
    r"|\b(?:son|daughter|wife|husband|brother|sister|mother|father) of (?:a certain|our|the) [a-z]+|\bonly (?:the )?one [a-z ]{3,40} in (?:this|the) (?:town|village|street|ward|estate)\b"
    r"|\bthe [a-z]+'s (?:own )?(?:son|daughter|wife|husband|lad|lass|mother|father|brother|sister)\b"
    r"|\b(?:end (?:house|terrace|flat|bungalow)|(?:bottom|top|ground floor|upstairs|downstairs|end|corner) flat|(?:yellow|red|blue|green|white|black) (?:door|house)|house (?:opposite|next to|by|behind) the)\b"
    r"|\b(?:(?:my|our) (?:neighbour|mate|cleaner|window cleaner|postman|gardener|lollipop lady|milkman|caretaker|clerk)|whoever's been|in (?:revs|planning|highways|housing|parking|finance|hr|legal|the (?:planning|housing|highways|finance|parking|benefits|depot) (?:team|office|department)))\b"
)
_INSIDER = (
    r"\b(?:i(?:'ve| have)?(?: just| also)? (?:looked (?:it |him |her |them |you )?up(?: who)?|seen (?:the|his|her|their|your) (?:own )?(?:file|list|letters?|records?|application|notes|medical)|got (?:the|your|his|her) (?:list|file|records?)|checked (?:the|his|her|your) (?:files?|system|records?))|"
    r"(?:housing|the housing officer|rents|revenues|revs|benefits|the benefits team|officers|social services|the police|our officers|environmental health|licensing|the school|his doctor|her doctor|the bailiffs?) (?:tells?|told|informs?|inform) me (?:that )?(?:he|she|they|it)(?:'s|'d)?)\b"
)
_NEWS = lazily(
    r"\b(?:just|been told|diagnos\w+|results?|today|tonight|yesterday|this (?:morning|week|afternoon)|last night|again|back|in hospital|waiting|taken in|refuses|won't|stage [0-9]|spread|operation|surgery|chemo|thanks (?:all|everyone)|so i'll|so i won't)\b"
)
_RELATIVE = lazily(
    r"\b(?:my|our|me|wor) (?:own )?(?:little |big |older |younger |poor |elderly |dear |late )?(?:mam|mum|mom|mother|dad|father|wife|husband|partner|son|daughter|sister|brother|nan|nana|gran|granny|grandad|grandma|grandson|granddaughter|nephew|niece|cousin|auntie|aunt|uncle|lad|lass|kid|eldest|youngest|missus|fella|boyfriend|girlfriend|mother-in-law|father-in-law|best (?:mate|friend)|mate|friend|colleague|boss|secretary)(?:'s)?\b"
)
_PRONOUN = lazily(r"\b(?:he|she|they|his|her|him|their|them|hers)(?:'s|'d|'ll|'re|'ve)?\b")
_LINK = lazily(
    r"\b(?:has|had|have|having|is|was|are|were|been|being|got|gets|getting|with|his|her|their|whose|need(?:s|ed)?|wait(?:s|ed|ing)?|owes?|owed|after|off|on|lost|told|given|granted|refused|off|through|since|because|due|suffer(?:s|ed|ing)?|battl(?:es|ed|ing)|fight(?:s|ing)?|fought|claim(?:s|ed|ing)?|came|come|going|goes|went|moved|put|hit|hits)\b|'s\b"
)
_ANONYMOUS = lazily(
    r"\b(?:no names?|not nam(?:ing|e)|won'?t (?:name|say who)|(?:i'?ve )?changed (?:enough|the|her|his|some|a few|every)|anonym\w+|names? (?:have been |has been |been |all )?(?:changed|removed|withheld|taken out)|identifying detail\w*|all confidential|keep (?:it|that) to myself|nobody (?:could|would|can) recogni[sz]e|not giving (?:the|any|his|her)|not for me to (?:say|tell)|composite|redacted)\b"
)
_OWN_STORY = lazily(
    r"\b(?:i|i've|i'd|i'm|me|we|we've)\b(?: (?:just|also|too|still|once|had|have|was|am|been|got|gone|lost|live|living|myself|was|claim|claimed|suffer|suffered|beat|survived|know|[a-z]+ed|[a-z]+ly|my|own|a|an|the|in|with|through|to|on|from|back|for)){0,7} ?$|\bmy own(?: [a-z]+){0,2} ?$|\bmy ?$"
)
_PUBLIC_TALK = lazily(
    r"\b(?:awareness|charit(?:y|ies)|fundrais\w+|marathon|sponsor\w*|donat\w+|conference|seminar|motion|debate[ds]?|speech|policy|polic(?:ies|ing)|strategy|figures|statistics|per ?cent|%|report (?:says|shows|finds)|campaign\w*|petition|bill|legislation|minister\w*|government|gov't|govt|tory|tories|labour|"
    r"lib ?dems?|conservatives?|ukip|snp|parliament|commons|westminster|mps?|prime minister|chancellor|manifesto|election|vote[ds]?|budget|nhs trust|services for|support group|helpline|drop-?in|cafe|clinic|hub|workshop|training|research|volunteers?|ward opening|museum|film|book|play|documentary|footballer|striker|singer|actor|actress|author|"
    r"in memory of|rest in peace|r\.?i\.?p|anniversary of|memorial|commemorat\w+|hospitals?|constituents|residents|families|patients|people with|those with|anyone with|millions|thousands|visited|visit to|opened|opening|hosted|attended|work (?:on|for|with)|forum|commissioner|committee|appeal on|joined|contract|supporting|reviews?|spoke at|speaking at|meeting with|met with)\b"
)
_STORY = lazily(
    r"\b(?:surgery|case ?work|my case|case (?:closed|of the week)|sorted|helped|helping|chased|passed (?:it|this) (?:on )?to|popped|spoke to|met|rang|phoned|visited|letter|appeal|tribunal|won|got (?:the|her|him|them|old|young)|thanks? (?:from|to)|update (?:on|for)|well done|so (?:pleased|proud)|pleased to say|hard to watch|"
    r"seen the (?:file|list|letters)|i looked up|i'?ve (?:got|seen|had) (?:the|it|your|a)|housing tell me|told me|tell me|rents tell|little bird\w*|apparently|you remember|everyone knows|before you all ask|that'?s why|no wonder|the reason|it turns out|turns out|i know why|gutted|bless (?:him|her|them)|poor (?:bloke|soul|thing|love|man|woman|lad|lass)|pray for|thinking of|cards? (?:to|going)|welcome)\b"
)


class CaseworkDisclosed(Rule):
    """A person who can be recognised, and what they would keep to themselves."""

    code = "casework-disclosed"
    title = "Somebody's private circumstances"
    topic = "personal-data"
    serves = ("chk-personaldata",)
    sense = "personal-data"
    ask = ("data-protection-officer", "monitoring-officer")
    patterns: ClassVar[Mapping[str, str | Gap]] = {
        "health": rf"\b{HEALTH}\b",
        "money": rf"\b{MONEY}\b",
        "immigration": rf"\b{IMMIGRATION}\b",
        "family": rf"\b{FAMILY}\b",
        "crime": rf"\b{CRIME}\b",
        "housing": rf"\b{HOUSING}\b",
        "insider": _INSIDER,
    }
    examples: ClassVar[tuple[Example, ...]] = (
        Finds(
            "Called on «Beryl Hopwood in Sexton Court, home again after her hip replacement» and not a grab rail in sight.",
            "a named resident's health and home",
        ),
        Finds(
            "Chuffed! The «Adeleke family» got their asylum this morning, after two years of me writing to ministers.",
            "kindly meant: immigration status of a family",
        ),
        Finds(
            "the fella in the bottom flat at Tar Yard, aye the one that shouts, he's «off his medication» again. be nice",
            "no name, but neighbours know him",
        ),
        Finds(
            "For everybody asking about Gavin's stall: he's «bankrupt» and the wife's gone. That's all I know.",
            "a first name and a debt",
        ),
        Finds(
            "Housing tell me the woman at 14 has «rent arrears» of three grand, so let's hear less about the damp",
            "an arrears figure and a house number",
        ),
        Finds(
            "Got Mr Sizemore his «attendance allowance» at last, he's had two strokes and the form is forty pages!",
            "a casework triumph",
        ),
        Finds(
            "My sister's «cancer» is back so I'll be quieter for a bit, thanks all",
            "a relative, with no sign that she agreed",
        ),
        Finds(
            "Our lollipop lady Noreen won't be back till spring, «hysterectomy», get your cards in",
            "health of a worker whom all know",
        ),
        Finds(
            "That heckler in the third row, Craig, has two «ASB warnings» and an eviction notice. I've seen his file.",
            "a file used against a critic",
        ),
        Finds(
            "Priti in our revenues team is «pregnant» again so expect delays with refunds 😂", "an officer's pregnancy"
        ),
        Passes(
            "A resident waited nine weeks for a grab rail after a hip replacement. That's not good enough.",
            "told without the person",
        ),
        Passes("I had cancer in 2014 and the ward at Saltby General saved my life", "the author's own story"),
        Passes(
            "With her permission: Beryl Hopwood's hip replacement was cancelled four times. She asked me to tell you.",
            "she agreed",
        ),
        Passes(
            "Dale Hatcher was convicted of fraud at the Crown Court on 3 March. The court report: www.news.example/hatcher",
            "a public conviction, with its source",
        ),
        Passes("Rent arrears across the borough are up a fifth since the freeze ended", "figures"),
        Passes(
            "Universal Credit's wait of five weeks pushes people into debt. Cllr Ann Marlow is right to say so.",
            "policy, and a councillor's view",
        ),
        Passes("Thanks to Dr Iqbal for speaking at our dementia awareness morning, a full house", "an event"),
        Passes(
            "Busy surgery: two evictions, one visa, one boiler. All in hand, all confidential.",
            "no one can be recognised",
        ),
        Passes(
            "So sorry to hear that Terry, who ran the market for forty years, has died. A proper gentleman.",
            "a tribute without circumstances",
        ),
        Passes(
            "The minister, Sir Colin Brandreth, is bankrupt of ideas on asylum claims",
            "politics, in a figure of speech",
        ),
        Passes("Cancer Research shop on Quay Street needs volunteers, ask for Maureen", "a charity's name"),
        Passes(
            "Delighted that Beryl Hopwood has her stairlift after that stroke, and thanks to the team",
            "her consent is on record",
            {
                "at": "2026-05-02T10:00:00+01:00",
                "context": {
                    "consents": [{"name": "Beryl Hopwood", "written": True, "given": "2026-04-28T09:00:00+01:00"}]
                },
            },
        ),
        Passes(
            "If you've been given an eviction notice ring the housing team before you do anything else", "advice to all"
        ),
    )

    def look(self, draft: Draft) -> Iterator[Sighting]:
        """Judge each circumstance by whom it is told of."""
        weight = draft.weighs()
        norm = draft.norm
        if weight is None and _PUBLIC_TALK.search(norm) and not _PRONOUN.search(norm) and not _STORY.search(norm):
            return
        if consent_said(draft):
            return
        hidden = _ANONYMOUS.search(norm) is not None
        names = tuple(
            name
            for name in private_people(draft.reading)
            if not is_author(draft, name) and consented(draft, name) is not True
        )
        allowed = draft.context.consents is not None and any(
            consented(draft, name) for name in private_people(draft.reading)
        )
        if allowed and not names:
            return
        seen = False
        if draft.hit_names:
            told = list(draft.hits("health", "money", "immigration", "family", "crime", "housing"))
            several = sum(hit.name != "housing" for hit in told) > 1
            for hit in told:
                if hit.name == "crime" and _COURT.search(norm) and _SOURCED.search(norm):
                    continue
                found = _judge(
                    draft, hit.span, names, hidden=hidden, weight=weight, strong=hit.name != "housing", several=several
                )
                if found is None:
                    continue
                span, certain = found
                seen = True
                yield self.finds(
                    *span,
                    f"“{norm[hit.start : hit.end].strip()}” is told of somebody whom people may recognise.",
                    "Tell the problem without the person, or ask them first and say that they agreed.",
                    certain=certain,
                )
                break
        for hit in draft.hits("insider"):
            if not seen and not hidden and (names or _PRONOUN.search(norm) or _DESCRIBED.search(norm)):
                seen = True
                yield self.finds(
                    *hit.span,
                    "This tells what you may know from the council's own records.",
                    "What comes from a file or an officer about one person stays out of a post.",
                    certain=False,
                )
        if seen or hidden or weight is None:
            return
        person = (bool(names) or _DESCRIBED.search(norm) is not None) and _PRONOUN.search(norm) is not None
        if weight == "sure" or (person and draft.hit_names):
            if _PUBLIC_TALK.search(norm) and weight != "sure":
                return
            yield self.finds(
                *draft.strongest(),
                "This may tell what somebody would keep to themselves, in a way that people recognise them.",
                "Tell the problem without the person, or ask them first and say that they agreed.",
                certain=False,
            )


def _judge(
    draft: Draft, span: Span, names: tuple[Span, ...], *, hidden: bool, weight: str | None, strong: bool, several: bool
) -> tuple[Span, bool] | None:
    """The passage to mark and whether it is certain; None where nobody can be recognised."""
    norm = draft.norm
    sentence = near(span, draft.reading.sentence(span))
    around = near(span, draft.reading.around(span))
    if _OWN_STORY.search(norm[max(sentence[0], span[0] - 60) : span[0]]) and _PRONOUN.search(norm, *sentence) is None:
        return None
    talk = _PUBLIC_TALK.search(_TO_MINISTERS.sub(" ", norm[sentence[0] : sentence[1]])) is not None
    story = _STORY.search(norm, *around) is not None
    own = [
        name
        for name in names
        if sentence[0] <= name[0] < sentence[1] and not (name[0] <= span[0] and span[1] <= name[1])
    ]
    if own and not hidden:
        name = min(own, key=lambda one: min(abs(span[0] - one[1]), abs(one[0] - span[1])))
        first, last = min(name[0], span[0]), max(name[1], span[1])
        gap = norm[min(name[1], span[1]) : max(name[0], span[0])]
        if len(gap) <= 110:
            linked = _LINK.search(gap) is not None or _PRONOUN.search(norm, *sentence) is not None
            if linked and not talk and (strong or story or weight):
                return (first, last), strong and (story or weight is not None)
            if weight and (linked or not talk):
                return (first, last), weight == "sure"
            if strong and story and (linked or len(gap) < 60) and not (talk and _CIVIC.search(norm, *sentence)):
                return (first, last), False
            return None
    if hidden:
        return None
    described = [match.span() for match in _DESCRIBED.finditer(norm, *sentence)]
    if described and strong and (not talk or min(max(one - span[1], span[0] - two) for one, two in described) < 25):
        return _cover(span, described), False
    relative = _RELATIVE.search(norm, *sentence)
    if (
        relative
        and strong
        and not talk
        and relative.end() <= span[0]
        and span[0] - relative.end() < 70
        and _NEWS.search(norm, *around)
        and _LINK.search(norm, relative.end() - 2, span[1])
        and not _PAST.search(norm, *around)
    ):
        return (relative.start(), span[1]), False
    close = [name for name in names if around[0] <= name[0] < around[1]] or [
        match.span() for match in _DESCRIBED.finditer(norm, *around)
    ]
    if (
        close
        and strong
        and not talk
        and (_PRONOUN.search(norm, *sentence) or _TERSE.match(norm[sentence[0] : sentence[1]]))
        and (story or weight or several)
    ):
        return span, False
    return None


_COURT = lazily(r"\b(?:(?:crown|magistrates'?|high|sheriff) court|court of appeal)\b")
_SOURCED = lazily(
    r"https?://|\bwww\.|\b(?:court )?report (?:is )?(?:here|below|attached)\b|\b(?:court|full|press) (?:report|judgment|record|sentencing remarks)\b"
)
_TO_MINISTERS = lazily(
    r"\b(?:wrote|writing|written|letters?|write|me writing) to (?:the |a )?(?:ministers?|home office|mps?|government|secretary of state|health board)\b|\bdrugs clinic\b"
)
_CIVIC = lazily(
    r"\b(?:tory|tories|labour|lib ?dems?|ukip|snp|government|minister\w*|policy|manifesto|election|vote[ds]?|parliament|bill|debate[ds]?|campaign\w*|charit(?:y|ies)|fundrais\w+|conference)\b"
)
_TERSE = lazily(r"^[^,.]{0,60}[.!?]?$")
_PAST = lazily(
    r"\b(?:died|passed away|lost (?:her|him|my)|years ago|in (?:19|20)[0-9]{2}|late (?:mother|father|mum|dad|wife|husband)|when i was|said i could|happy for|grew up|before (?:she|he) died|whole (?:story|family))\b"
)


def _cover(span: Span, others: list[Span]) -> Span:
    """The span together with the nearest of others, where that is near."""
    near = min(others, key=lambda one: min(abs(one[0] - span[1]), abs(span[0] - one[1])))
    first, last = min(span[0], near[0]), max(span[1], near[1])
    return (first, last) if last - first <= 160 else span
