"""Something passed on that was told, shown or decided in confidence, by its own words.

## What it looks for
The language of confidence ("not for publication", Part 2, pink papers, a members' briefing, legal advice,
an embargo, "told me in confidence", "you didn't hear it from me") together with something given away: a figure,
a name, a result, what is to close or who is to go. Also matters that are confidential by what they are:
legal advice to the council, a disciplinary case, a bid, a shortlist, unpublished findings.

## Why councils ask
A member is trusted with papers so that the work can be done. What slips out in a casual post can cost the
council a sale, a person their good name, and the member the trust of officers; a post binds to the same
standard as a formal letter.

## What to do instead
Say what is public, and that you cannot say more. If something should be public, ask for that in the chamber.
If you believe that the public interest requires it now, take advice from the monitoring officer first.

## What it cannot see
Whether it is true, whether it was released in the meantime, or whether the author holds leave to say it.

## Sources
Local Government Act 1972, Schedule 12A. LGA Model Councillor Code of Conduct (2020), paragraph 4. A member's
leaked letter may be answered in court: the common law of confidence.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from wardmote.core.lexicon.secrecy import DISCRETION, MARKED, PUBLISHED, REVEALING, WINK
from wardmote.core.rule import Finds, Gap, Passes, Rule, Unsure

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wardmote.core.draft import Draft, Span
    from wardmote.core.finding import CannotTell, Sighting
    from wardmote.core.rule import Example

_COUNCIL = (
    r"\b(?:council|councillors?|cllrs?|cabinet|committee|members?|officers?|director|chief exec(?:utive)?|monitoring officer|s151|section 151|group|leader|leaders|chair|mayor|clerk|panel|scrutiny|portfolio|contract|contractor|bid(?:der|ders|s)?|tender|lease|depot|"
    r"library|leisure centre|care homes?|school|pool|planning|licensing|housing|budget|redundanc(?:y|ies)|restructure|grant|ofsted|ombudsman|auditors?|audit|barrister|counsel|qc|kc|solicitor|legal|settlement|sale|social work(?:er)?|boundary|applicants?|shortlist(?:ed)?|briefing|agenda|papers|report|minutes|meeting|staff|posts|site|parish|town hall|trust|board|traders?|rent review|rents?|market|tenants?)\b"
)
_INSIDE = r"\b(?:i|i'm|i've|i'd|me|my|we|we've|we're|us|our|wor|ah)\b"


class ToldInConfidence(Rule):
    """The words themselves show that a confidence is being passed on."""

    code = "told-in-confidence"
    title = "Something told in confidence, passed on"
    topic = "confidentiality"
    serves = ("chk-confidential",)
    sense = "confidentiality"
    ask = ("monitoring-officer",)
    parts = ("text", "shares.text", "media.alt")
    patterns: ClassVar[Mapping[str, str | Gap]] = {
        "marked": MARKED,
        "wink": r"\b(?:keep (?:it|this|that) (?:quiet|under wraps|hush|to yoursel(?:f|ves)|between us)|you didn't hear (?:it|this) from me|didn't get (?:it|this) from me|between you,? (?:and )?me,? and|between (?:you and me|us on here)|off the record|under (?:your|yer) hat|hush[- ]hush|sworn to secrecy|not (?:supposed|meant) to (?:say|share|tell|know|let|have told|be telling|be saying|post|mention)|made me promise not to (?:tell|say)|(?:i )?promised (?:not to|him i|her i|them i)|goes no further|for your ears only|strictly between|nobody(?:'s| is) meant to know|a little bird|trust me on this|so act surprised|wheesht|shh+|sshh+|rhymes with|let's just say|can't say (?:much|more) but|dont pass this on|don't pass this on|if i were a betting man|i shouldn't (?:really )?(?:say|share|be sharing)|without giving (?:anything|owt) away|without breaking confidences|you read it here|a certain room)\b",
        "advice": r"\b(?:legal advice|counsel's (?:advice|opinion)|(?:solicitors?|lawyers?|legal|barrister|monitoring officer) (?:has |have |just |'s just )?(?:emailed|warned|wrote to|advised|briefed|texted) (?:us|members|councillors|the (?:group|leaders|cabinet))|barrister(?:'s)? (?:reckons|says|said|advice|told)|(?:counsel|our (?:qc|kc|barrister|lawyers?|solicitors?)) (?:reckons?|says?|thinks?|told|advised|advise)|(?:lawyers?|lawyer's|solicitor's?|qc|kc)(?:'s)? (?:advice|opinion|view|told|says|reckons) |legal (?:opinion|team|department) (?:to us|says|said|told|reckons?)|(?:little bird|someone|contact|mate|source) in legal|minutes with the (?:qc|kc|barrister)|hasn't a leg to stand on)\b",
        "staff": r"\b(?:gardening leave|disciplinar(?:y|ies)|grievance (?:panel|about|against|hearing|from)|(?:put|been|is|was|being) (?:suspended|placed on leave)|suspended on full pay|final warning|(?:my|the|our) team know who|(?:his|her|your) appraisal(?:s| forms?)?|sickness absence|compromise agreement|settlement agreement|pay[- ]?off|moved sideways|hr (?:report|file|case)|occupational health|redundancy (?:package|list|notices)|exit package|capability (?:process|hearing))\b",
        "commercial": r"\b(?:bidder [a-d]|preferred bidder|(?:the |their |our |his )?(?:winning|lowest|rival|sealed) (?:bid|tender)|tender (?:scores?|prices?|results?)|reserve (?:price|is|was)|contract is going to|viability (?:figures|appraisal)|rate card|scor(?:es|ing) (?:for|on) the (?:tender|bids?)|shortlist(?:ed)? for (?:the )?(?:town clerk|clerk|chief|director|head|post|job)|signed (?:last night|the deal|yesterday)|the offer(?:'s| is| was| has)|compulsory purchase|cpo)\b",
        "briefed": r"\b(?:members?'?s?'? briefing|member briefing|briefed (?:us|members|councillors)|(?:pre-meet|pre-meeting|premeet|away ?day|all-member|group (?:meeting|whatsapp|chat|email)|special board|informal cabinet|private (?:workshop|seminar|chat|talks))\b|emailed (?:the )?(?:group leaders|members|all members|councillors|us all|leaders)|(?:officers?|director|chief exec(?:utive)?|leader|clerk|auditors?|monitoring officer|s151 officer|they) (?:told|telt|tell|admitted|whispered|confided|showed|took) (?:us|me|members|wor|group|leaders|it to me)|(?:slide|slides|screen) we were shown|isn't public (?:until|yet|till)|not public (?:yet|until|till)|not (?:been )?(?:announced|published|released) (?:yet|until|till)|staff (?:haven't|have not|don't know|get the email|get told|find out|will be told)|before the (?:union|staff|public|press) (?:finds?|find|is|are|know)|told (?:us|me) (?:not to|to keep)|asked (?:us|me) (?:not to|to keep)|say nothing till|officially it's not|not on the agenda you)\b",
        "cleared": r"\b(?:press (?:and public )?(?:were |have been |was |had been |got |has been )?(?:asked to leave|excluded|chucked out|kicked out|cleared|turfed)|cleared the (?:press|public|gallery|room)|cameras? (?:came on|went off|were off|off)|webcast was off|before the (?:doors|cameras)|before the (?:public|press) came in|private sesh|room (?:i'm|we were) not)\b",
        "leak": r"\b(?:not out (?:till|until)|numbered copies|photographed (?:the (?:summary|papers?|report|slides?|page|agenda)|page \d+)|(?:uploaded|posted|pasted|put up|sharing|forwarding|recorded|read out|leaked|scanned)(?: out)? (?:the |my |a |an |you |it |all )?(?:[a-z']+ )?(?:draft|recommendation|opinion|closed bit|private bit|confidential|exempt|slides?|summary|rate card|private reply)|leaked to me|texted (?:me )?from inside|swore (?:her|him|us|me|them) to|begged us to keep|wrong folder|no press\b|keep (?:shtum|schtum)|confidential it says|not meant to post|have my guts for|i've never broken ranks|tales out of school|said it stays in the room|happy to play it|whispered (?:it )?to me|(?:was|been|i was) (?:handed|slipped|passed|sent) (?:the|a|an)(?: [a-z']+){0,4} (?:draft|private|confidential|unpublished)|private reply i got|mystery item|don't let (?:on|the developer)|not that we're supposed|in private was|set in private|heard in private|in the restricted|stamped privileged|folder i'm supposed|(?:inspection|enforcement) (?:sweep|raid) (?:planned|due|on)|preferred option|the one they've chosen|exempt (?:til|till|until)|forwarded (?:me|to me|on) (?:the|a|an|this)|i've seen the (?:email|letter|report|list|papers|figures|chart|file)|names? in red|strictly not for sharing|not for sharing|we've offered (?:it|the job) to|candidate (?:was|just|bombed)|marched out|(?:signed|under) (?:an|the) nda|(?:payroll|finance|hr|personnel|legal|democratic services) (?:sent|emailed|copied) (?:me|us) (?:the wrong|in by mistake|by mistake)|copied in by mistake|don't tell the other (?:lot|side|party|group)|before it's (?:announced|public|out)|jumping the gun|ahead of the announcement|reserve is|restructure chart)\b",
        "casework": r"\b(?:(?:seen|saw|read|looked (?:at|up)|checked|pulled) (?:the|his|her|their|your) (?:[a-z]+ )?(?:file|record|records|case notes?)|looked up who|(?:family|mum|dad|lad|couple|tenant|bloke|woman|man|neighbour)(?: [a-z]+){0,6} (?:social work(?:er)? visits?|social services visits?|(?:on|in) (?:rent )?arrears|council tax arrears)|(?:housing|benefits|social services|revs and bens|the school|the police) (?:tell|tells|told) me (?:he|she|they|he'd|she'd|they'd|that (?:he|she|they))|weeks behind (?:he|she|with|on)|arrears for [a-z]+ [a-z]+|sorted the arrears|where you are on the list|tells me their prices|(?:social work|social services) visits|(?:my|the) caseload|one of my (?:families|tenants|clients|cases|service users|claimants)|case (?:\d+|one|two|three) today|mum of (?:two|three|four|five|six|seven)|(?:the|a|another|this) (?:[a-z]+ )?(?:tenant|claimant|customer|client|family|woman|man|bloke|lady|couple|lad|lass|mum|caller) (?:i had|we had|i've had|i saw|i got) (?:in|on the phone|at the (?:desk|counter)|through)|(?:had|saw|got) (?:a|another|this|one) (?:[a-z]+ )?(?:tenant|claimant|customer|client|family|woman|man|bloke|lady|couple|lad|lass|mum|caller) (?:in|on the phone|at the (?:desk|counter)) (?:today|this (?:morning|afternoon)|just now|yesterday|earlier))\b",
        "paper": Gap(
            trigger=r"\b(?:exempt|confidential|restricted)\b",
            pattern=r"\b(?:papers?|documents?|reports?|pages?|screen|folders?|slides?|letters?|e-?mails?|printouts?|laptop|agenda|binder)\b[^.!?\n]{0,40}\b(?:exempt|confidential|restricted)\b|\b(?:exempt|confidential|restricted)\b[^.!?\n]{0,24}\b(?:papers?|documents?|reports?|pages?|screen|folders?|slides?|letters?|e-?mails?|binder)\b",
        ),
        "source": Gap(
            trigger=r"\b(?:sources? tell|sources? (?:close|inside|at)|told (?:me|us)|confided|leaked|overheard|inside (?:the )?(?:council|town hall))\b",
            pattern=r"\b(?:sources? (?:tell me|tell us|close to|inside|at)|leaked (?:to me|document|email|report|papers)|(?:told|tells) (?:me|us)[^.!?\n]{0,60}(?:in (?:strict )?confidence|in private|not to share|not to say|asked me not|asked us not)|overheard in)[^.!?\n]{0,40}",
        ),
    }
    examples: ClassVar[tuple[Example, ...]] = (
        Finds(
            "«You didn't hear it from me», but the day centre on Fosse Road shuts at Christmas. Council tells the families next week.",
            "a wink, and news that was not told yet",
        ),
        Finds(
            "Page 9 of the «pink papers»: they'd take £1.4m for the swimming baths. Unbelievable.",
            "papers printed on pink are exempt papers",
        ),
        Finds(
            "«Our barrister says» we'd lose the Gatley Lane appeal. So why are we still spending your money?",
            "legal advice to the council",
        ),
        Finds(
            "«Members' briefing» with the finance director tonight. Nine posts going in parks, staff haven't been told.",
            "a members' briefing, before staff know",
        ),
        Finds(
            "He «told me in confidence» at surgery that the head is being investigated, but parents need to know so here it is.",
            "told in confidence by a resident",
        ),
        Finds(
            "Press were «asked to leave» and then we voted 5 to 4 to give the contract to the dearer bid. Draw your own conclusions.",
            "what was decided after the press left",
        ),
        Finds(
            "wee heads up, the «preferred bidder» for the bus station is the lot that did Kelmouth, signed in private on Tuesday x",
            "a bidder before the award",
        ),
        Finds(
            "Chief exec's «settlement agreement» landed in my inbox, six figures, and the rest of the staff get two per cent.",
            "a personnel matter",
        ),
        Finds(
            "Sorry not sorry: I've «uploaded the draft» audit report to my drive, link's in the comments. It isn't out till the 19th.",
            "an unpublished report handed round",
        ),
        Finds(
            "Screenshot of the clerk's email, the one headed «Private and confidential», because you should see how they talk about you. £60k overspend.",
            "an e-mail marked as private",
        ),
        Finds(
            "Morning from my desk ☕",
            "the picture shows a private paper",
            {"media": [{"alt": "Me smiling at my desk, a paper marked EXEMPT - NOT FOR PUBLICATION in front of me"}]},
        ),
        Finds(
            "Working late",
            "a folder in the picture",
            {"media": [{"alt": "Selfie, behind me a red folder with CONFIDENTIAL across the front"}]},
        ),
        Finds(
            "It's Stour Leisure by the way, they're the «preferred bidder», but keep it quiet 😉",
            "a bidder before the award, with a wink",
        ),
        Finds(
            "You should have seen «the tenant I had in» this morning: third eviction, two kids, crying about her ex.",
            "a case told as a story by the officer who had it",
            {"author": {"role": "officer"}},
        ),
        Finds(
            "A «little bird in Legal» says we'll settle with the builder for eighty grand.",
            "a source inside, and a figure",
        ),
        Passes(
            "A man must repay £9,100 in housing benefit. Report fraud to us in confidence.", "an invitation to report"
        ),
        Passes(
            "I can't discuss what was said in the private session. The decision notice is out on Thursday.",
            "the author declines",
        ),
        Passes(
            "Far too much goes into Part 2 at this council. Six times this year the press was excluded. It has to stop.",
            "an argument about secrecy",
        ),
        Passes(
            "The settlement of £80,000 is in the published accounts, note 9. I think it stinks.", "published figures"
        ),
        Passes(
            "Keep it under your hat 😉 … I'm doing the half marathon dressed as a bin lorry.",
            "a joke in the language of secrets",
        ),
        Passes(
            "Someone leaked our briefing to the Courier. It wasn't me and it let the staff down.", "a leak condemned"
        ),
        Passes(
            "A resident told me something in confidence at surgery and I won't be sharing it. If you're worried about a child, ring the safeguarding team.",
            "a confidence kept",
        ),
        Passes(
            "Legal advice to councillors is privileged, so please don't ask me for it. The inspector's letter is published, link below.",
            "the rule explained",
        ),
        Passes(
            "The exempt appendix should be released now the sale is done. I've asked for that in writing.",
            "asking for openness",
        ),
        Passes(
            "Members' briefing tonight on the budget. I'll share what I can when the papers are published on the 9th.",
            "a briefing announced and kept",
        ),
        Passes(
            "Had a lovely customer in this morning who brought us all a cake. Made our day!",
            "an officer's kind word",
            {"author": {"role": "officer"}},
        ),
        Passes("Keep it quiet, but the ducklings have hatched by the town hall pond.", "no secret of the council's"),
        Passes(
            "My morning.",
            "the paper in the picture is public",
            {"media": [{"alt": "Me holding the public agenda outside the town hall"}]},
        ),
        Passes(
            "Our social work service helped 900 families last year. Thank you to every one of the team.",
            "published totals",
        ),
        Unsure(
            "We had the draft report on the markets at group. It says the rents must go up.",
            "a draft, but whether it is out is not said",
        ),
    )

    def look(self, draft: Draft) -> Iterator[Sighting | CannotTell]:
        """Judge the marks of confidence with what is given away, and what speaks for its being public."""
        if draft.part == "media.alt":
            yield from self._picture(draft)
            return
        if draft.is_corporate and not draft.has("marked", "wink"):
            return
        weighs = draft.weighs()
        first: Span | None = None
        strength = 0
        for hit in draft.hits():
            if draft.reading.quoted(hit.span) and draft.reading.condemned(hit.span):
                continue
            weight = self._weight(draft, hit.name, hit.span)
            if weight and first is None:
                first = hit.span
            strength += weight
        if first is None and not weighs:
            return
        declines = draft.search(DISCRETION) is not None
        public = draft.search(PUBLISHED) is not None
        winks = draft.search(WINK) is not None
        if self._complains(draft) and not winks:
            return
        if (
            draft.search(_JOKE)
            or (declines and not winks and not draft.search(_BUT))
            or (declines and winks and not draft.search(_TELLS_ALL))
        ):
            return
        if public and not draft.search(_NOT_OUT):
            return
        tells = (
            strength > 2
            or draft.search(REVEALING) is not None
            or draft.has("advice", "staff", "leak", "casework")
            or draft.search(_ALL_THE_SAME) is not None
        )
        council = draft.search(_COUNCIL) is not None
        if strength >= 2 and tells:
            yield self._passed_on(draft, first or draft.strongest(), certain=strength >= 4)
        elif weighs and (strength or (winks and council)) and tells and not declines:
            yield self._passed_on(draft, first or draft.strongest(), certain=False)
        elif (
            strength == 1
            and tells
            and council
            and draft.search(_INSIDE)
            and draft.has("marked", "briefed", "advice")
            and not draft.is_corporate
        ):
            yield self.cannot_tell(
                "whether what is told here has been released; democratic services know what is public"
            )

    def _weight(self, draft: Draft, name: str, span: Span) -> int:
        """How much a mark of confidence says by itself: 2 where telling it is telling a confidence, 1 where it is a hint."""
        around = draft.reading.around(span)
        words = draft.norm[span[0] : span[1]]
        if name == "paper":
            return 0
        if name == "marked" and words.endswith("in confidence") and draft.search(_INVITES, around):
            return 0
        if name == "wink":
            return 2 if draft.search(_COUNCIL) or "promise" in words else 0
        if name == "advice":
            return (
                0
                if draft.search(
                    r"\b(?:tak(?:e|es|ing|en)|took|seek|sought|get|need|needs|asked for|pending|awaiting|want) (?:[a-z]+ )?$",
                    (max(0, span[0] - 24), span[0]),
                )
                else 2
            )
        if name == "cleared":
            told = r"£|\b\d+(?:-| to )\d+\b|\b(?:told|voted|vote was|offer(?:ed|ing)|sold|sell|selling|grievance|row|so here|here's|admitted|picked|which one|two of the|they've|failed|job|redundancies)\b"
            return 2 if draft.search(told, around) and not draft.search(r"\b(?:upset|stinks|why)\b", around) else 0
        if name in ("leak", "casework"):
            if (words.startswith(_ANECDOTE) or (words.startswith("the ") and " me " not in words)) and not (
                draft.is_officer
                and draft.search(
                    r"\b(?:prison|moving|moved|council|debt|arrears|drugs?|drink|partner|evict\w*|rent|accommodation|owes|dads|her ex|his ex|homeless|pregnant|benefits?|kids|close|street|road|court|again|told me|crying|mental)\b"
                )
            ):
                return 0
            return (
                0 if words == "no press" and not draft.search(r"\b(?:i|i'm|we|us|in with|in the room)\b", around) else 2
            )
        if name == "source":
            return 2 if draft.search(r"confidence|private|not to|sources?|leaked|overheard", span) else 1
        if name == "staff":
            return (
                2
                if draft.search(
                    r"\b(?:lass|lad|woman|bloke|man|manager|managers|officer|head of|clerk|director|team|parks|parking|housing|leisure|usual two|he's|she's|fella|his|her|two|one of|tonight|panel)\b",
                    around,
                )
                and (
                    draft.search(_COUNCIL)
                    or draft.search(r"\b(?:revs|benefits|leisure|parking|payroll|my team|zoom)\b")
                )
                else 0
            )
        if name == "commercial":
            if words in ("compulsory purchase", "cpo") and not draft.search(
                r"\b(?:lawyer|before|trust me|ahead)\b", around
            ):
                return 0
            return (
                2
                if draft.search(
                    r"[£]|\b(?:going to|in private|came in|won|picked|vans|grinning|cheaper|scored|offer|from|is|was|show)\b",
                    around,
                )
                else 1
            )
        if name == "briefed":
            return (
                2
                if draft.search(
                    r"\b(?:between|draft|gap|sold|clos|cut|posts?|grade|before|yet|until|till|£|million|no papers|going|reckons|40/60|best|not to|homes?|haven't|fail|lose|lost|scrap|shut|rebel|vote|voted)",
                    draft.whole,
                )
                else 1
            )
        if (
            words.startswith(("embargo", "draft", "commercial", "behind", "in closed", "with closed"))
            or "briefing" in words
            or "workshop" in words
        ):
            return (
                2
                if draft.search(
                    r"[£]|\b\d|\b(?:but|so|here|told|voted|sold|going|signed|gone|shut|clos|toast|landed|shocker)",
                    around,
                )
                else 1
            )
        return 2 if draft.search(REVEALING, around) else 1

    def _passed_on(self, draft: Draft, span: Span, *, certain: bool) -> Sighting:
        return self.finds(
            *span,
            "This reads as passing on something that was told, shown or decided in confidence.",
            "Leave out what is not public and say that you cannot say more. If it should be public, ask for that; "
            "if you think it must be told now, take advice first.",
            certain=certain and not draft.is_corporate,
        )

    def _complains(self, draft: Draft) -> bool:
        """A general argument about secrecy, or the news that an item was taken in private: ordinary politics."""
        return draft.search(_ARGUES) is not None and not draft.search(
            r"[£] ?\d|\b(?:i've pasted|here's|screenshot|read it here|i voted no to)\b"
        )

    def _picture(self, draft: Draft) -> Iterator[Sighting]:
        """A paper marked as private that lies in a picture."""
        found = draft.search(
            r"\b(?:exempt|confidential|restricted|private (?:and|&) confidential|not for publication|pink papers?|part (?:2|ii)|official[- ]sensitive|privileged|draft report|embargo(?:ed)?)\b"
        )
        if found is not None and not draft.search(r"\b(?:poster|leaflet about|logo|not confidential|blank)\b"):
            yield self.finds(
                *found.span(),
                "A paper in this picture seems to be marked as private.",
                "Take the picture again without the paper, or crop it out and check that nothing can be read.",
            )


_ANECDOTE = (
    "mum of",
    "my caseload",
    "the caseload",
    "one of my",
    "case ",
    "a ",
    "another ",
    "this ",
    "had ",
    "saw a ",
    "saw this ",
    "saw one ",
    "saw another ",
    "got ",
)
_JOKE = r"\b(?:half marathon|paddling pool|the sun's out|grandad|granny|expecting|birthday|surprise party|recipe|secret ingredient|biscuits|cake|pudding|chocolate|wedding|proposal to|engaged|puppy|scan photo|roadworks|santa)\b"
_INVITES = r"\b(?:report(?:ing)?|call|ring|phone|contact|email|message|tell us|talk(?:ing)?|speak(?:ing)?|chat|get in touch|come (?:and|to)|ask|apply|write|advice|help|support|helpline|hotline|available|drop[- ]in)\b[^.!?]{0,60}\bin (?:the )?(?:strict(?:est)? |complete |total |full )?confidence\b"
_BUT = r"\b(?:but (?:let's|i'll|i will|we|you all|you (?:need|should|ought|deserve)|people|it|they|all|here|our)|oops|so here|here's the gist|go on then|ok i'll|anyway)\b"
_TELLS_ALL = r"(?:[£] ?\d|\b(?:but|however|let's just say|may want to|trust me|rhymes|starts with|their vans|i'd be|i'd|oops|so i won't discuss the|here's|spoiler|going to|it's the)\b)"
_ALL_THE_SAME = r"\b(?:but|so) (?:the whole|everyone|everybody|you (?:all|should|need|deserve|ought)|people|parents|residents|neighbours|folk)\b"
_NOT_OUT = r"\b(?:isn't public|not public|not (?:yet )?(?:published|announced|released)|no published|unpublished|before (?:it|they|the papers)|not out till|until (?:the )?(?:press release|announcement)|till (?:they|the papers|saturday|monday)|so act surprised|no papers|embargo(?:ed)? (?:till|until)|under embargo|not announced|haven't been told|what she says in|counsel reckons|officially|nobody's meant|in private|exempt appendix|restricted appendix|closed session|in confidence|when the papers)\b"
_ARGUES = r"\b(?:i never post|never post about|come to me in confidence|in (?:the )?strictest confidence and|treated in confidence|too much (?:goes|is|in)|should(?:n't)? (?:be|have been|never) (?:in|heard|held|made|taken|private|secret|public|published|decided)|(?:why|how come) (?:was|were|is|are|has|have|do|does|did)(?: [a-z']+){0,4} (?:press|public|private|secret|secrecy|exempt|kicked|excluded|sent out|part 2|behind closed|not published|hidden)|hides? behind|hiding behind|(?:end|stop|no more|enough of) (?:the )?(?:secrecy|secret|closed|backroom)|secrecy|transparen(?:t|cy)|open government|cowardly|that's not how you build trust|good enough to make in public|sat in the gallery|asked (?:the )?(?:monitoring officer|leader|cabinet|council) to (?:justify|publish|release|explain)|shouldn't have happened|who leaked|leaked our|breach of trust|publish the|release the|release it|foi|is private as|rightly private|proposed keeping|confidential to the|are private for a reason)\b"
