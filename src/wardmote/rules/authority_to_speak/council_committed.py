"""A promise, an order or a favour in the council's name that one member cannot give.

## What it looks for
Words by which somebody binds the council alone: "the council will resurface Elm Road by June, I promise", an
order to officers or contractors, a fee waived, a permit waved through, a fine that goes away at a word, a
decision announced that nobody is said to have taken.

## Why councils ask
Decisions are corporate. One member cannot make them by post; residents may rely on what they read, officers
are put in a hard place, and the council may have to answer for the promise.

## What to do instead
Say what you have done and what you will ask for: "I have asked for Elm Road to be put in the June programme."
Where a decision has been taken, say who took it and when, and link to it.

## What it cannot see
Whether the author holds a delegated power or a portfolio, unless the words say so.

## Sources
Local Government Act 1972, section 101: who may decide for a council; in England and Wales a function may be
delegated to a committee, an officer or another authority, and in executive arrangements to a cabinet member,
but never to a single member by their own word. LGA Model Councillor Code of Conduct (2020), paragraph 3.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from wardmote.core.rule import Finds, Gap, Passes, Rule, Unsure

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wardmote.core.draft import Draft
    from wardmote.core.finding import CannotTell, Sighting
    from wardmote.core.rule import Example

_OFFICERS = (
    r"(?:officers?|the officer|planners|planning (?:enforcement|officers?|department)|highways|the depot|(?:the )?contractors?|(?:the |traffic )?wardens?|(?:the )?housing (?:team|manager|officer|lads|department)|(?:the )?(?:parks|roads|drainage|estates|repairs|finance|legal|licensing|benefits|it) "
    r"(?:team|manager|lads|department|officer|people|gang)|head of [a-z]+|the clerk|clerk|the surveyor|surveyor|the (?:send|sen) (?:manager|team)|enforcement|(?:the )?chief exec(?:utive)?|gritter drivers|library staff|(?:the )?(?:bin|repairs) contractor|the lads|staff|the tip|reception|property team|the lad in it|the engineers?|environmental health|(?:the )?[a-z]+ (?:team|department))"
)
_BODY = r"(?:the |this |our |your |wexby |[a-z]+ (?:borough|district|city|county|town|parish|community) )?(?:council|authority|borough|district|parish council|town hall|county|cooncil)(?:'s|'ll)?"
_MEMBER = {"author": {"role": "councillor"}, "account": {"kind": "councillor"}}


class CouncilCommitted(Rule):
    """One member promises, orders or waives what only the council can."""

    code = "council-committed"
    title = "A promise or order in the council's name"
    topic = "authority-to-speak"
    serves = ("chk-authority",)
    sense = "authority-to-speak"
    ask = ("monitoring-officer", "communications")
    patterns: ClassVar[Mapping[str, str | Gap]] = {
        "promised": r"\b(?:the |our |this )?(?:council|district|borough|authority|cooncil|parish council|town hall)(?:'ll| will| is going to| are going to| guarantees?| has agreed to|'s agreed to| has promised| promises| has forgiven|'s giving| is giving|'s going to) (?:[a-z]+ ){0,2}?(?:(?:be )?(?:suing|dropping|paying|scrapping|buying|selling|waiving|refunding)|resurface|repair|fix|replace|rebuild|build|pay|refund|compensate|give|buy|fund|match|find|cover|underwrite|waive|ban|scrap|sue|close|open|move|install|clear|do|see you in court|not enforce|enforce|house|rehouse|put|your|the|every)\b",
        "ordered": rf"\b(?:i|i've|i have|ah've|ah|we've|we have)(?: just| already| personally| also| now| then)* (?:instructed|ordered|told|directed|commanded|informed)(?: the| our| my)? (?:[a-z]+ )?{_OFFICERS}(?: [a-z']+){{0,3}}? (?:to|not to|that (?:he|she|they|it)|he's|she's|they're)\b"
        rf"|\b(?:given|gave) (?:the )?(?:[a-z]+ )?(?:lads|team|officers|contractors?|roads lads|depot) (?:their orders|the go[- ]ahead|the nod|instructions)\b|\b(?:rang|phoned|called) (?:the )?(?:depot|{_OFFICERS})[a-z ,]{{0,30}}(?:told|orders|instructed)\b|\bboss's orders\b|\bcouncillor's orders\b|\bhave been told by me\b|\b(?:i've|i have|ah've) (?:personally )?instructed (?:the |our )?(?:[a-z]+ )?{_OFFICERS}|\b(?:cllr|councillor|your councillor) (?:here|speaking)[,.!]? (?:do|clamp|move|get|clear|i want|shift|sort|stop|tow|and i want)\b|\bthis is (?:cllr|councillor) [a-z]+, (?:i want|get|move|shift|clear|do)|\b(?:from (?:tomorrow|monday|tonight|now)),? you're (?:opening|doing|closing|working)\b|\bask(?:ed)? the wardens to look the other way\b|\bremind(?:ing|ed)? who's in charge\b|\bhave me to deal with\b|\bbecause (?:i|that's what i) told (?:them|him|her|'em)\b|\bhe does what he's told\b|\bread (?:'?em|them) the riot act\b|\bi've told him to be\b|\bstop dealing with it\b|\btell you what to write\b|\bstood down for\b|\bcancel your leave\b|\bby order of (?:me|your councillor)\b",
        "favoured": r"\b(?:(?:say|tell (?:them|him|her|'em|reception|[a-z]+)) (?:that )?(?:i|cllr\.? [a-z]+|councillor [a-z]+) (?:sent|said|says|has already|approved|okayed)|(?:say|tell them) (?:i've|i have) (?:sent|said|approved)|quote my name|mention my name|drop my name|use my name|show (?:his|the|her|them) [a-z ]{0,24}this post|on my say-?so|my say-?so|consider (?:it|that|this|yourself) (?:licensed|approved|done|sorted|cancelled|signed off|fixed|a guarantee|waived)|"
        r"i've (?:signed (?:it|this|that) off|waived (?:it|the)|got it cancelled|cancelled (?:it|the|your)|scrapped|suspended the|approved (?:it|your|the)|okayed|said it's ok|said (?:you|they|he|she) (?:can|could))|i(?:'m| am) giving you the nod|i've had (?:it|that|your [a-z]+) (?:wiped|cancelled|quashed|written off|dropped|torn up|waived)|(?:won't|don't) have to pay (?:that|your|the) (?:bill|fine|ticket|charge)|i signed it off|i'll (?:sort|find) the money|nobody told me i couldn't|i'm on the council and i'm telling you|if i say [a-z' ]{3,40} stays|consider this me telling|it'll come as news to|you don't need any more than that|no need (?:to fill|for (?:a|the) (?:permit|form|licence|consultation|planning|events)|to apply)|nae need for|don't bother applying|nobody's coming round|(?:i'll|ah'll) (?:smooth it|square it|sort it) (?:wi'?|with)|i leant on|leant on 'em|jump(?:ed)? (?:mrs?|ms|them|her|him)? ?[a-z]* ?up the list|put (?:you|them|her|him) (?:up|to) the top of the list|"
        r"(?:knock|knocked) (?:the|your) [a-z ]{0,20}(?:fine|fee|bill) off|i(?:'ll| can| will) get (?:your|the|that|his|her) (?:fine|ticket|charge|notice|summons|pcn) (?:cancelled|quashed|dropped|waived|torn up)|get (?:your|the) (?:fine|ticket|charge|pcn) (?:cancelled|quashed|dropped|waived) for you|tear up the (?:letters?|fine|bill|notice)|bin it, i've|he's with me|councillor [a-z]+ said you could|cllr [a-z]+ (?:said|says) (?:it's|you can|drop|yes)|said it's approved)\b",
        "announced": r"\b(?:i can (?:now |officially |exclusively )?confirm (?:that )?(?:the|this|our) council (?:is|will|has|won't)|i hereby (?:confirm|declare|announce|award|grant)|i can (?:now |exclusively |officially )?(?:announce|reveal|confirm|tell residents|promise residents|guarantee) that (?:we|the council|wexby|[a-z]+ (?:homes|council))|as of (?:today|now|tonight|this week)[a-z ]{0,30}(?:council|policy)|i've decided (?:it's|that|to)|it's been decided that|i'm announcing it|i shook on|i've accepted an invitation|i've made an offer|(?:i )?shook on the (?:lease|sale|deal)|i've written to [a-z ]{0,40}(?:to confirm|telling (?:him|her|them)|on council headed)|we've awarded|you heard it here first|we are withdrawing from|"
        r"on (?:my|our|the council's|this council's|the authority's) behalf i(?:'d|'ve| have| would| will| am|'m)|on (?:behalf of|behalf) (?:the |this |us all|our )?(?:council|authority|committee|whole council|all members)|(?:my|chair's|the chairman's) word (?:is enough|on behalf)|i am (?:wexby |the )?council\b|i'm the council|accept liability|guarantee from the town hall|i have spoken|i've spoken\.)\b",
        "given": r"\bwe(?:'ll| will| shall| are going to)(?: be)? (?:giv(?:e|ing)|pay(?:ing)?|hand(?:ing)?|refund(?:ing)?|compensat(?:e|ing)|award(?:ing)?) (?:out )?(?:every|each|all(?: the)?|any) (?:[a-z]+ ){0,2}?(?:traders?|shops?|shopkeepers?|residents?|tenants?|households?|stall ?holders?|businesses|business|clubs?|homes?|famil(?:y|ies) on|house on|pubs?)(?: [a-z]+){0,4}? £\d",
        "told": Gap(
            trigger=r"\btold (?:him|her|them|'em)\b",
            pattern=rf"\b{_OFFICERS}\b[^.!?\n]{{0,70}}\b(?:i |i've |and |i have )told (?:him|her|them|'em)(?: [a-z']+){{0,5}}? (?:to (?:lay off|back off|get|cut|do|move|shift|leave|stop|fix|clear|drop|mend|paint|dig|come|put|send|give)|not to|not be|we'd not|the council would)\b",
        ),
        "vowed": Gap(
            trigger=r"\b(?:i promise|my word|i guarantee|you have my word|that's a promise|that's official|promise you|promised them|says me|guarantee from me|that's a guarantee)\b",
            pattern=r"\b(?:council|district|authority|cooncil|borough|we'll|you'll|potholes?|road|lane|street|refund|compensated|slide|roof|bus|school|repaired|resurfaced)\b[^!?\n]{0,80}\b(?:i promise|my word|i guarantee|you have my word|that's a promise|that's official|says me)\b|\b(?:i promise(?:d)?|my word|i guarantee|promise you|promised them)\b[^!?\n]{0,60}\b(?:the council|we) (?:will|'ll|is going)\b|\bpromised them\b[^!?\n]{0,30}\bcooncil\b|\b[a-z]+ (?:will|'ll) (?:pay|fund|build|cover|fix|buy|find|give|replace|repair)\b[^!?\n]{0,80}\b(?:guarantee from me|that's a guarantee|that's a promise|you have my word)\b",
        ),
        "decided": r"\bwe(?:'ve| have) (?:decided|agreed|chosen|opted) (?:to (?:twin|buy|sell|close|fund|lease|scrap|sue|award|open|build|move|give|pay)|[a-z]+ for the new)\b",
    }
    examples: ClassVar[tuple[Example, ...]] = (
        Finds(
            "«The council will resurface» Fosse Road by June, I promise.", "a promise on the council's behalf", _MEMBER
        ),
        Finds(
            "«We will give every trader £»400 for the lost week. You have my word.",
            "money promised by one member",
            _MEMBER,
        ),
        Finds(
            "«I've told the officers to» drop the parking fines on Market Street, so bin yours.",
            "an order to officers",
            _MEMBER,
        ),
        Finds(
            "Ring Sal in Licensing and «say Cllr Onley said» it's approved, she'll sort your pitch.",
            "a favour in the author's name",
            _MEMBER,
        ),
        Finds(
            "«No need for the form», consider it approved, I'm the councillor and the hall's yours on Saturday.",
            "a permission that is not the member's to give",
            _MEMBER,
        ),
        Finds(
            "«I hereby confirm» that Tidsbury Council will cover the club's debts.",
            "the council bound by one member's post",
            _MEMBER,
        ),
        Finds(
            "Speaking «on behalf of the council» I accept that we got it wrong and I promise each of you a refund.",
            "liability accepted",
            _MEMBER,
        ),
        Finds(
            "You'll be pleased to hear «I've waived the» hall hire for the karate club. Not strictly mine to waive but there we are. The council can lump it.",
            "a fee waived",
            _MEMBER,
        ),
        Finds(
            "From next week «as of now council policy» is that dogs go free on the beach. You heard it here first, haven't told the officers yet.",
            "a policy announced by one member",
            _MEMBER,
        ),
        Passes(
            "I have asked for Fosse Road to be put in the June programme. No promises.",
            "a request, not a promise",
            _MEMBER,
        ),
        Passes(
            "The council agreed on Thursday, by 30 votes to 11, to resurface Fosse Road by June. Minutes online.",
            "a decision reported",
            _MEMBER,
        ),
        Passes(
            "I've told officers about the broken gate and they'll be out on Monday.", "telling is not ordering", _MEMBER
        ),
        Passes(
            "As cabinet member I signed the decision notice today under my delegated powers: free parking in December. Link below.",
            "a decision by one who may take it",
            _MEMBER,
        ),
        Passes(
            "Vote for me and I'll fight to get every pothole on Fosse Road fixed. That's a promise.",
            "an election pledge of effort",
            _MEMBER,
        ),
        Passes(
            "'Tell them I sent you' isn't a thing, whatever they say in the Fleece. No councillor can cancel a fine.",
            "the favour refused",
            _MEMBER,
        ),
        Passes(
            "A Labour government will give every child a free breakfast. Our plan, costed, in our manifesto.",
            "a party's pledge",
        ),
        Passes(
            "We (the allotment society) have decided to give every plot holder a free tap. Not the council's money, ours.",
            "another body's decision",
            _MEMBER,
        ),
        Passes(
            "Officers don't take orders from me, nor should they. I've asked them to look at the kerb again.",
            "the limits explained",
            _MEMBER,
        ),
        Unsure(
            "As leader I can announce that we've awarded the care contract to Hartwell.",
            "whether it has been decided was not given",
            {"author": {"role": "leader"}, "account": {"kind": "councillor"}},
        ),
    )

    def look(self, draft: Draft) -> Iterator[Sighting | CannotTell]:
        """Judge who speaks, whether a decision stands behind it, and whether the author binds the council alone."""
        if draft.is_corporate or draft.is_officer:
            return
        weighs = draft.weighs()
        for hit in draft.hits():
            around = draft.reading.around(hit.span)
            sentence = draft.reading.sentence(hit.span)
            if draft.reading.quoted(hit.span) or (
                draft.reading.negated(hit.span, 24) and hit.name not in ("favoured", "ordered")
            ):
                continue
            if draft.search(_DECIDED, around) and not draft.search(_ALONE):
                continue
            modest = (
                draft.search(_MODEST, around) is not None
                and hit.name != "favoured"
                and "behalf" not in hit.match.group()
            )
            if modest and not draft.search(_ALONE, around):
                continue
            if hit.name == "favoured" and (not draft.search(_BINDING) or draft.search(_SHOPPING)):
                continue
            if hit.name == "promised" and not self._own_promise(draft, draft.whole):
                continue
            if hit.name == "decided" and (draft.post.author.role != "councillor" or draft.search(_OTHER_BODY, around)):
                continue
            if hit.name in ("announced", "vowed", "ordered", "given") and draft.search(_OTHER_BODY, sentence):
                continue
            if hit.name == "ordered" and draft.search(
                r"\b(?:that (?:the|it|they) (?:was|were|is|are) (?:a|not|late|missed)|about|how|what|why)\b",
                (hit.end, min(sentence[1], hit.end + 20)),
            ):
                continue
            if hit.name == "favoured" and draft.search(
                r"\b(?:isn't a thing|wouldn't|can't|cannot|no councillor can)\b", around
            ):
                continue
            if (
                hit.name == "announced"
                and "behalf" in hit.match.group()
                and not draft.search(
                    r"\b(?:i|i'd|i'm|we|reject|accept|apologise|sorry|promise|get lost|welcome to|thank|told|announce|agree|offer)\b",
                    sentence,
                )
            ):
                continue
            if (
                hit.name == "announced"
                and "behalf" in hit.match.group()
                and draft.search(
                    r"\b(?:thank|thanks|congratulat|condolences|laid|wreath|welcomed|attended|accepted the award|pleased to|honou?r(?:ed)?|asked me|authorised|invited)\b",
                    around,
                )
            ):
                continue
            if (
                hit.name == "announced"
                and hit.match.group().startswith(("you heard", "i've decided", "i have spoken", "i've spoken"))
                and not draft.search(
                    r"\b(?:council|charge|car park|resurface|policy|free|parking|officers|agreed|rent|fees?|permit|grass|budget|road)\b",
                    around,
                )
            ):
                continue
            if draft.post.author.role in ("leader", "group-leader", "mayor", "cabinet-member") or draft.search(
                r"\b(?:as (?:the )?(?:cabinet member|portfolio holder|leader of the council)|my portfolio|delegated powers?)\b"
            ):
                yield self.cannot_tell(
                    "whether this has been decided, and by whom; democratic services hold the decision notices"
                )
                return
            yield self._committed(
                draft,
                hit.start,
                hit.end,
                certain=hit.name in ("promised", "ordered", "favoured") and weighs is not None,
            )
            return
        if (
            weighs
            and draft.search(_BINDING)
            and draft.search(_ACTS)
            and not draft.search(_DECIDED)
            and not draft.search(_MODEST)
            and not draft.search(_OTHER_BODY)
        ):
            yield self._committed(draft, *draft.strongest(), certain=False)

    def _own_promise(self, draft: Draft, around: tuple[int, int]) -> bool:
        """Whether `the council will …` is the author's own pledge rather than news or a forecast."""
        return (
            draft.search(
                r"£\d[\d,]* each|\b(?:messages to follow|ask me|announcing it|asked the wardens|i promise|promise|my word|guarantee|guaranteed|you heard it here|i've told|i told|i said|i stood up|haven't told|once i've told|when i've told|not got that in writing|that's official|from me|says me|trust me|mark my words|count on it|"
                r"you can (?:bank|rely|count)|£\d+ each|every one of you|straight out|consider|ask me|i'll (?:square|sort|see to|make sure)|as far as you're concerned|i've agreed|by (?:june|july|may|easter|christmas|friday|monday|the summer|january|february|march|april|august|september|october|november|december))\b",
                around,
            )
            is not None
        )

    def _committed(self, draft: Draft, start: int, end: int, *, certain: bool) -> Sighting:
        return self.finds(
            start,
            end,
            f"“{draft.norm[start:end][:60].strip()}” may read as binding the council on one member's word.",
            "Say what you have asked for rather than what will be done; where it is decided, say who decided and link to it.",
            certain=certain,
        )


_ACTS = r"\b(?:(?:i've|i|i have|ah've|ah|we've)(?: just| already| personally)* (?:told|instructed|ordered|signed|decided|spoken|agreed|promised|waived|shook|given|confirmed|leant|accepted|made an offer|cancelled|scrapped)|my orders|say-so|cllr here|announcing it|i hereby|consider it|ask me)\b"
_SHOPPING = r"\b(?:boiler|discount|barber|salon|haircut|kitchens?|vat|surveyed|recommend|best in town|eyebrows|fit you in|% off|friends rates|mates rates|quote for|buy a house|shave|dvd)\b"
_DECIDED = (
    r"\b(?:voted|by \d+ votes|\d+ (?:votes )?to \d+|minutes|resolved|agreed (?:on|last|at|by|in)|agreed what|was agreed|cabinet (?:agreed|decided|approved|has approved|has agreed|voted|signed|published)|(?:full )?council (?:agreed|decided|approved|voted|has approved|has decided|resolved)|council(?:'s)? (?:has )?(?:announced|confirmed|published|statement|notice)|"
    r"published|decision notice|delegated powers|press release|approved (?:at|by|last|in)|adopted in|announced (?:it )?(?:today|yesterday|this morning|by)|set out in|according to|letter (?:attached|from)|link (?:below|attached|in)|https?://|full details|report (?:says|approved)|has been signed off|has confirmed|statement below|it's on our website|member enquiry)\b"
)
_ALONE = r"\b(?:haven't (?:told|asked)|nobody needed asking|asked nobody|not got that in writing|i've agreed it anyway|bit early|colleagues can read|ratify it|too late now|they'll (?:come round|grumble|catch up)|should probably have run|not in cabinet|find out when|i'll square|just me|says me|by me|council headed|took it on myself|without asking|didn't ask|in my head|half time|first comment|behind the)\b"
_MODEST = (
    r"\b(?:i(?:'ve| have)? (?:asked|told (?:the )?officers about|raised|reported)|i'll ask|i will ask|asking (?:for|if|whether)|no promises|can't (?:promise|guarantee|order|cancel|give)|cannot (?:promise|guarantee)|couldn't promise|not (?:my call|in my gift|for me to|up to me)|up to (?:full council|officers|cabinet|the)|their call|i'd (?:like|love|tear|scrap)|would like to see|if it was down to me|"
    r"i want|hope(?:s|fully)?|might|may|could|would|campaigning|calling (?:on|for)|push(?:ing)? for|lobby(?:ing)?|don't (?:know|take instructions)|awaiting|isn't (?:a thing|mine)|wish i could|fingers crossed|vote for (?:me|us)|elect|manifesto|if elected|personal cheque|no councillor can|only (?:say|give) my)\b"
)
_OTHER_BODY = r"\b(?:group|party|labour|conservatives?|tor(?:y|ies)|lib dems?|liberal democrats?|greens?|reform|government|minister|residents' association|twinning committee|(?:my|our) (?:charity|club|company|family|allotment|society|church|branch)|treasurer|friends of|nhs|police|trust|army|we, meaning|not on the council)\b"
_BINDING = r"\b(?:council|officers?|wardens?|housing|planning|parks|contractor|depot|fine|fee|permit|licence|refund|rent|clerk|enforcement|highways|councillor|cllr|cabinet|hall|town|district|lease|contract|badge|list|ticket|bill|marquee|rec|tip|stalls?|market|events?|awning|benefits|shed|clamped|bonfire|caravans?|skip|park|road|street|allotments?|care home|contractors?|keys|chair|desk|council's)\b"
