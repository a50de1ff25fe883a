"""A worry about somebody's safety is told to the public, or met lightly, in place of being passed on; or a child is drawn into private contact.

## What it looks for
A disclosure of harm, or talk of ending one's life, that the post retells or meets with surgery times and not with
help; a safeguarding conference, referral or investigation told of; children asked to write to the author in
private, to keep it from their parents, or to meet alone.

## Why councils ask
Everybody in public life has a duty to pass a concern on at once to those who can act. Telling the world may
warn the person who does harm, break the trust of the one who spoke, and spoil the evidence.

## What to do instead
In danger ring 999. Otherwise tell the designated safeguarding lead or the council's front door the same hour,
write down what was said, and publish nothing. Samaritans: 116 123. Let children write through school or parents.

## What it cannot see
What was done in private after the message came.

## Sources
Working Together to Safeguard Children (statutory guidance, England, 2023); checked 21 November 2026.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, ClassVar

from wardmote.core.lazily import lazily
from wardmote.core.lexicon.at_risk import CHILD_MANY, CHILD_ONE
from wardmote.core.rule import Example, Finds, Gap, Passes, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wardmote.core.draft import Draft
    from wardmote.core.finding import Sighting

_TELLER = rf"(?:(?:a|an|one|some|this|that|the|another|poor|our) (?:[a-z]+ ){{0,3}}(?:{CHILD_ONE}|resident|constituent|tenant|woman|man|student|mother|mum|mam|dad|neighbour|bloke|fella|chap|pensioner)|somebody|someone|(?:two|three) (?:of the )?(?:lads|lasses|girls|boys|kids|pupils))"
_DESPAIR = (
    r"(?:can'?t (?:go on|see (?:a|any) (?:future|way (?:out|forward|through))|see the point|take (?:it|any ?more)|cope any ?more|do this any ?more)|doesn'?t want to (?:be here|live|wake up|go on)|don'?t want to (?:be here|live|go on)|want(?:s|ed|ing)? to (?:die|end it|end (?:her|his|their) life|kill (?:him|her|them)sel\w+)|(?:going|gonna|threaten\w*|planning|ready) to (?:jump|end it|kill (?:him|her|them)sel\w+|do something (?:silly|stupid))|"
    r"better off (?:dead|without)|end(?:ing)? it all|take (?:his|her|their) own life|no reason to live|nothing to live for|(?:on|off|over) the (?:bridge|ledge|roof|railings|cliff|platform)|tonight'?s the night|had enough of (?:life|living)|said goodbye|suicidal)"
)
_HARM = r"(?:hits?|beats?|hurts?|locks?|touch(?:es|ed)|abus(?:es|ed|ing)|grooms?|groomed|rap(?:es|ed)|chokes?|burns?|starves?|threatens?|scared of|frightened of|afraid of|does things to|comes into (?:her|his) room|messes with|what (?:her|his) (?:step-?dad|dad|uncle|mum|mam|mum'?s boyfriend|mam'?s boyfriend|step-?mum|teacher|coach|priest|brother|gran|carers?)|about (?:her|his) (?:step-?dad|uncle|coach|mum'?s boyfriend|mam'?s boyfriend))"
_ACTED = lazily(
    r"\b(?:999|101\b|rang (?:the )?(?:police|social|mash|nspcc|ambulance)|(?:passed|gave|took|reported|referred|handed|told|phoned|called|sent|got) (?:it |this |that |her |him |them |everything )?(?:straight |on |over |all |through )*(?:to )?(?:the )?(?:police|designated|safeguarding|social (?:services|worker|care)|mash|lead|front door|nspcc|school|ambulance|crisis team|duty)|referral (?:made|done|in)|"
    r"with (?:the )?(?:police|safeguarding|crisis team|social care|professionals)|samaritans|116 ?123|childline|0800 ?1111|shout|85258|help(?:ed)? (?:came|got there|is there)|is (?:now )?safe|got to (?:him|her|them)|that'?s all i'?ll say|i (?:won'?t|will not|can'?t) say (?:more|any more|anything)|right people|are you struggling|if you(?:'re| are))\b"
)
_AFTER = lazily(
    r"^ ?(?:any ?more )?(?:paying|working|waiting|driving|running|with(?: the| this| these)|like this with|(?:of|in|to) (?:the |this |another |a |their |these |voting|having|paying|going|our|it all|council|brexit|politics))"
)


class ConcernMishandled(Rule):
    """A safeguarding concern is told in public or met lightly."""

    code = "concern-mishandled"
    title = "A worry about safety told in public or met lightly"
    topic = "safeguarding"
    serves = ("chk-safeguarding",)
    ask = ("safeguarding-lead", "police", "monitoring-officer")
    parts = ("text",)
    patterns: ClassVar[Mapping[str, str | Gap]] = {
        "despair": Gap(
            trigger=rf"\b{_DESPAIR}\b",
            pattern=rf"\b{_TELLER} (?:[a-z',]+ ){{0,10}}{_DESPAIR}\b",
        ),
        "despair-first": Gap(
            trigger=rf"\b{_DESPAIR}\b",
            pattern=rf"\b(?:message|text|email|e-mail|call|dm|voicemail|note|phone call|whatsapp) (?:[a-z',]+ ){{0,10}}{_DESPAIR}\b",
        ),
        "disclosed": Gap(
            trigger=r"\b(?:step-?dad|step-?mum|uncle|mum'?s boyfriend|mam'?s boyfriend|hits|beats|hurts|locks|touch(?:es|ed)|abus(?:es|ed|ing)|groomed|raped|scared of|frightened of|afraid of|comes into (?:her|his)|does things)\b",
            pattern=rf"\b(?:told|tells|telling|said to|says to|confided in|opened up to|disclosed to|whispered to|whispers to) (?:me|us|all of us|the whole [a-z]+) (?:[a-z',]+ ){{0,8}}{_HARM}\b|\b(?:says|said|told [a-z]+|reckons|tells [a-z]+) (?:that )?(?:her|his) (?:step-?dad|dad|uncle|mum|mam|mum'?s boyfriend|mam'?s boyfriend|step-?mum|coach|brother|carers?) (?:[a-z']+ ){{0,3}}{_HARM}\b",
        ),
        "marks": Gap(
            trigger=r"\bbruis(?:e|es|ed|ing)\b|\bblack eye\b|\bcigarette burns?\b|\bstopped eating\b|\bwon'?t go home\b",
            pattern=rf"\b(?:{CHILD_ONE}|year [0-9]|pupil|class)\b.{{0,120}}(?:bruis(?:e|es|ed|ing)|black eye|cigarette burns?|stopped eating|won'?t go home)",
        ),
        "process": Gap(
            trigger=r"\b(?:child protection|safeguarding|strategy meeting|best interests)\b",
            pattern=r"\b(?:child protection|safeguarding|strategy|best interests) (?:case )?(?:conference|meeting|review|investigation|referral|enquiry|row|panel) (?:on|about|into|for|over|at|with|was about|concerning) (?:the |that |a )?(?:family|lad|lass|boy|girl|kids?|child(?:ren)?|mum|mam|scout|brownie|nursery|leader|coach|number|no\.?|flat|[a-z]+s? (?:family|lad|lass|kids))",
        ),
        "tells-on": r"\b(?:what (?:her|his) (?:step-?dad|dad|uncle|mum|mam|coach|brother) did|name of the (?:teacher|lad|girl|child|abuser|family) (?:shortly|soon|to follow|below)|supervised contact|isn'?t allowed to see (?:them|her|him|the kids) unsupervised|at[- ]risk register|on the child protection|emergency placement|live-?blogging this children'?s)\b",
        "contact": Gap(
            trigger=r"\b(?:add|snap|message|msg|text|dm|whatsapp|inbox) (?:me|him|her)\b|\bdon'?t (?:tell|let|say [a-z ]{3,10}) (?:your|yer)\b|\blittle secret\b",
            pattern=rf"\b(?:add|snap|message|msg|text|dm|whatsapp|inbox) (?:me|him|her)\b(?:[a-z',]+ |[^.!?]){{0,5}} ?(?:{CHILD_MANY}|young ?uns|youngsters)\b|\b(?:{CHILD_MANY}|{CHILD_ONE})[ ,:!-]+(?:[a-z']+ ){{0,3}}(?:add|snap|message|msg|dm|text|whatsapp|inbox) me\b|\bdon'?t (?:tell|let|say (?:owt|anything|a word) to) (?:your|yer) (?:mums?|mams?|dads?|parents?|folks|teachers?|carers?)\b|\bour (?:little )?secret\b",
        ),
        "lure": Gap(
            trigger=r"\bfoster (?:carers?|home|mum|mam)\b|\b(?:run|ran|running) (?:away )?from (?:home|school|your|the home)\b|\b(?:bunking|skiving|sneaked)\b",
            pattern=r"\b(?:run|ran|running|hiding|hide|bunking|skiving|sneak(?:ed|ing)?) (?:[a-z]+ ){0,3}(?:foster|carers?|home|school|parents|mum|mam|dad)\b(?:[a-z',]+ |[^\n]){0,12}(?:message|dm|text|ring|come to|come round|stay at|i'?ll (?:buy|pick|meet|take|hide))",
        ),
    }
    examples: ClassVar[tuple[Example, ...]] = (
        Finds(
            "Some «woman emailed at midnight wanting to die» over her rent arrears. I've cc'd the housing inbox, Monday will do",
            "a life at risk met with an inbox",
        ),
        Finds(
            "A little girl at the play scheme «told me that her uncle comes into her room». Somebody should look at that family",
            "a disclosure told to the public",
        ),
        Finds(
            "«Child protection conference on the family» at the corner shop this week, not before time",
            "a conference told of",
        ),
        Finds(
            "Kids! «Snap me your ideas for the skate park», and don't bother your mums with it",
            "children drawn into private contact",
        ),
        Finds(
            "Phone call from a tenant tonight who «doesn't want to be here» any more. Honestly some people will say anything to jump the list",
            "despair made light of",
        ),
        Finds(
            "The quiet lad in the Cubs has a «black eye» again and says he fell. Third time. What's going on in that house??",
            "marks told to the public",
        ),
        Finds(
            "Hiya to the girls I met at the bus station, «don't tell your parents» but I'll sort the pizza",
            "secrecy asked of children",
        ),
        Finds(
            "That «safeguarding investigation into the scout» leader: it's about a lad from the top end, I hear",
            "an investigation told of",
        ),
        Finds(
            "She «told us her stepdad hits her», so brave, everyone give her a big cheer at Friday's club",
            "a disclosure cheered",
        ),
        Passes(
            "A young person told me something worrying today. I rang the safeguarding lead within the hour and that's all I'll say.",
            "passed on",
        ),
        Passes(
            "A student says she can't go on paying eleven quid a day for the bus. I've asked the operator for a pass.",
            "the same words about something else",
        ),
        Passes("If you can't go on, please ring Samaritans on 116 123, any hour. You matter.", "help offered"),
        Passes("Residents tell me they can't take any more of the HGVs on Forge Lane.", "about traffic"),
        Passes(
            "Message me any time about bins. If you're under 18 please go through a parent or your school council.",
            "guarded contact",
        ),
        Passes(
            "A woman rang me from the bridge last night. 999 got to her and she is safe. Please check on your friends.",
            "acted on",
        ),
        Passes(
            "Child protection conferences across the county are running six weeks late, says the report.", "figures"
        ),
        Passes(
            "Kids from Moss Bank wrote to me about litter. I've written back to their teacher.", "through the school"
        ),
        Passes("I told the bully's mum exactly what her son does to the swings.", "no harm to a person"),
        Passes("A trader told me he's scared of the rates bill more than of any burglar.", "about money"),
    )

    def look(self, draft: Draft) -> Iterator[Sighting]:
        """Leave alone what was passed on, what is offered as help, and what is said of something else."""
        norm = draft.norm
        for hit in draft.hits():
            if _ACTED.search(norm) or draft.reading.quoted(hit.span):
                return
            words = norm[hit.start : hit.end]
            if hit.name in ("despair", "despair-first"):
                if _AFTER.match(norm[hit.end : hit.end + 40]) or re.search(
                    r"\b(?:years? ago|inquest|coroner|i (?:was|felt|wanted)|play|film|book|drama)\b", norm
                ):
                    continue
                yield self._tell(hit.start, hit.end, "A life may be at risk here.", certain=True)
                return
            if hit.name == "disclosed" and not re.search(
                rf"\b(?:{CHILD_ONE}|{CHILD_MANY}|her (?:step|uncle|dad|mum|mam)|his (?:step|uncle|dad|mum|mam)|year [0-9]|school|club|carers?)\b",
                norm,
            ):
                continue
            if hit.name == "contact" and re.search(
                r"\b(?:parents? or|with (?:a|your) parents?|through (?:a |your )?(?:school|parents?|teacher)|childline|if you'?re worried|surprise|mother'?s day|father'?s day|christmas|santa|our little secret recipe)\b",
                norm,
            ):
                continue
            if hit.name == "contact" and re.search(
                rf"\b(?:about|for|with|if|on|when|who have|re|of|your|their|the|have|any) (?:[a-z']+ ){{0,3}}(?:{CHILD_MANY}|{CHILD_ONE})$",
                words,
            ):
                continue
            message = (
                "This asks children into private contact."
                if hit.name in ("contact", "lure")
                else "This tells the public of a worry about somebody's safety."
            )
            yield self._tell(hit.start, hit.end, message, certain=False)
            return

    def _tell(self, start: int, end: int, message: str, *, certain: bool) -> Sighting:
        return self.finds(
            start,
            end,
            message + " It may warn or hurt the wrong person, and needs somebody who can act.",
            "In danger ring 999; otherwise tell the safeguarding lead within the hour, and publish nothing of it. Samaritans: 116 123.",
            certain=certain,
        )
