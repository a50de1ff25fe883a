"""Voters are told something about the voting itself that may not be so.

## What it looks for
Another day or hour for one party's voters, a polling day that has moved, a candidate who is said to have withdrawn,
identity documents that are not needed (or needed for some), votes that will not count; also where the author says
that it is untrue.

## Why councils ask
Whoever believes it loses their vote. Even a joke travels without its smile.

## What to do instead
Give the returning officer's own notice, with its link: day, hours, place, what to bring.

## What it cannot see
The true polling day and the list of candidates, unless they are told.

## Sources
Representation of the People Act 1983 section 106(5) (false statement of a candidate's withdrawal) and section 115
(undue influence, deception about the administration of an election). Checked 21 November 2026.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, ClassVar

from wardmote.core.lazily import lazily
from wardmote.core.lexicon.politics import PARTY
from wardmote.core.lexicon.polls import ENOUGH, warns
from wardmote.core.rule import Example, Finds, Gap, Passes, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wardmote.core.draft import Draft
    from wardmote.core.finding import Sighting

_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_UNTRUE = lazily(
    r"\b(?:he|she|they|it|that) (?:looks?|is|are|has|hasn'?t|isn'?t|might|could|may) (?:fine|still|have)|\bmade (?:that|it) up\b|\bshh+\b|\bssh\b|\bwinds? (?:them|the|up)|😉|🤫|😂|\blol\b|\bhaha|\bwish i'?d|brilliant|genius|\bheard (?:he|she)'?s still|\bpass it on\b|\btell (?:your|ur|all|everyone)|\bspread\b|\bnew rules\b"
)
_DENIES = lazily(
    r"\b(?:hasn'?t moved|has not moved|untrue|not true|a fake|is fake|fake|rumou?rs?|there'?s a joke|ignore|is false|scam|hoax|wrong|misinformation|no,|myth|still on the ballot|he is on|she is on|is on the ballot|reported|correction|corrected|sorry)\b"
)
_CORPORATE_ID = lazily(
    r"\b(?:driving licence|passport|photo id|voter id|bus pass|who you are|proof of identity|identification)\b"
)
_NEEDED_FROM = 2023


class VotersMisled(Rule):
    """Untrue or doubtful word about day, place, documents or candidates."""

    code = "voters-misled"
    title = "Voters may be misled about the voting"
    topic = "elections"
    serves = ("election-event", "election-cal", "chk-accuracy")
    ask = ("democratic-services", "monitoring-officer")
    patterns: ClassVar[Mapping[str, str | Gap]] = {
        "other-day": (
            rf"\b(?:{PARTY}) (?:voters?|supporters?)(?: only| (?:will )?(?:need|must|have) (?:to )?(?:bring|show|take|register|re-register))\b"
            rf"|\b(?:{PARTY}|their|reform|the other lot'?s?)(?: (?:voters?|supporters?|people|lot|folk))? (?:can |should |must |to |will |get to |don'?t )?(?:vote|voting|votes) (?:is |are )?(?:on )?(?:the )?(?:{_DAY}|tomorrow|next week|the day after)\b"
            rf"|\b(?:polling day|election day|the (?:election|vote|poll|by-election)|voting) (?:has |has been |is |'s |was |have been )?(?:moved|put back|postponed|changed|delayed|extended|cancelled|now) (?:[a-z]+ ){{0,2}}(?:to |till |until )?(?:{_DAY}|next|the \d|tomorrow|june|july)"
            r"|\bpolls? (?:shut|close|closes|closing|closed) (?:early )?at (?:[1-9]|[1-8] ?(?:pm|o'?clock)|six|seven|eight|nine|five|four)(?: ?pm| o'?clock)?\b"
        ),
        "withdrawn": Gap(
            trigger=r"\b(?:withdrawn|pulled out|dropped out|stood down|bowed out|stepped aside)\b",
            pattern=(
                r"\b(?:candidate|independent'?s?|(?:tory|labour|green|reform|lib dem|snp|plaid|conservative)(?: (?:man|woman|lad|lass|bloke|fella|candidate))?'?s?|he'?s|she'?s|[a-z]+'s|[a-z]+) (?:has |have |is |have now |has now |been )?(?:withdrawn|pulled out|dropped out|stood down|quit|bowed out|stepped aside)(?: (?:his|her|their|of|from|as|now|folks|already|so|because|due|on)\b)"
            ),
        ),
        "id": (
            r"\b(?:no need (?:to (?:bring|take)|for)|don'?t need|dont need|you don'?t (?:need|have to (?:bring|show))|dont bother|don'?t bother|ignore the) (?:[a-z]+ ){0,3}(?:photo )?(?:id|identification|voter id|passport)\b"
            r"|\b(?:need|bring|take|show) (?:\d|two|three|four|five) (?:different )?(?:forms?|kinds?|types?|bits?|pieces?) of (?:photo )?id\b|\bonly (?:homeowners|ratepayers|council tax payers|white|british[ -]born|people who own)(?: [a-z]+){0,3} can vote\b"
        ),
        "lost": (
            r"\b(?:your|postal|their|tory|labour|green|reform) votes? (?:will be|won'?t be|won'?t|are|is|gets?) (?:binned|counted if|chucked|cancelled|thrown|not counted|void|traced|passed to|shown to)\b|\bbring a pen (?:or|cos|because|as) (?:they|the)\b|\b(?:they|the council|officials) (?:rub|rubs|rubbing) out (?:your|the) (?:cross|pencil|x|vote)\b|\bspoil(?:s|t)? your (?:ballot|paper) if you\b"
        ),
        "dodgy": Gap(
            trigger=r"\b(?:dodgy|fake|forged|stolen|rigged|fiddled|fraudulent|bent|fixed)\b",
            pattern=r"\b(?:only )?(?:won|winning|win)(?: [a-z]+){0,4} (?:because of|through|thanks to|by|with|on) (?:[\d,]+ |all |thousands of |hundreds of |those )?(?:dodgy|fake|forged|stolen|rigged|fiddled|fraudulent|bent) (?:votes|ballots|postals|postal votes)\b|\b(?:election|vote|count|poll|ballot) was (?:rigged|stolen|fixed|fiddled)\b",
        ),
        "corporate-id": r"\b(?:polling stations?|polls are open|vote today|polling day|voting today)\b",
    }
    examples: ClassVar[tuple[Example, ...]] = (
        Finds(
            "Reminder: «Labour voters can vote on Friday» this year to keep the queues down 😉",
            "another day for one party",
        ),
        Finds("Folks, «polling day has moved to Saturday», tell your nan", "a day that has moved"),
        Finds(
            "The «Green has pulled out of the race», so don't waste your cross on her. (Well, she might.)",
            "a withdrawal that may not be so",
        ),
        Finds("tell your mates «dont bother with id» to vote, they let anyone in 😂", "advice that loses a vote"),
        Finds("Tories: you'll need «three forms of ID» on Thursday. New rules!", "an invented rule"),
        Finds(
            "They only won Larkfield «because of thousands of fake votes». Proof will come.",
            "a result called fraudulent without proof",
        ),
        Finds("«bring a pen or they'll» rub your cross out, everyone knows it", "an unfounded tale of the count"),
        Finds(
            "«Polls close at 8pm» tonight in Highgate, so no rush after tea if you're not with us 😉",
            "an hour that is not the hour",
        ),
        Finds(
            "«Polling stations» are open till 10. You'll be asked for your passport or driving licence before you get a paper.",
            "before 2023 no document was asked for in Great Britain",
            {
                "account": {"kind": "corporate"},
                "at": "2019-12-12T08:30:00",
                "context": {"elections": [{"id": "ukpge-2019", "notice": "2019-11-06", "poll": "2019-12-12"}]},
            },
        ),
        Passes(
            "Polling day hasn't moved. It's Thursday. There's a flyer saying Friday. It's a fake and it's been reported.",
            "corrects a fake",
        ),
        Passes(
            "The rumour that the independent's pulled out of the race is untrue. He is on the ballot paper.",
            "corrects a rumour",
        ),
        Passes("Polls are open 7am to 10pm on Thursday. Bring photo ID.", "the notice itself"),
        Passes("You do need ID now. Passport, licence or bus pass.", "correct"),
        Passes("I've stood down from the licensing panel and withdrawn from the vote on the club.", "not a candidate"),
        Passes(
            "The by-election has been put back: the returning officer's notice with the new date is at the link.",
            "an official notice",
        ),
        Passes("Labour voted on Tuesday to cut the bus. Shame on them.", "a vote in council"),
        Passes("No need for ID to collect your free compost, just turn up.", "not an election"),
        Passes(
            "Bring ID. If you have none you can still vote with a free certificate from the council.", "information"
        ),
    )

    def look(self, draft: Draft) -> Iterator[Sighting]:
        """Judge whether the voting itself is misdescribed rather than a rumour put right."""
        for hit in islice(draft.hits(), ENOUGH):
            if hit.name == "corporate-id":
                yield from self._identity(draft, hit.span)
                continue
            around = draft.reading.around(hit.span)
            if hit.name != "dodgy" and (_DENIES.search(draft.norm, *around) or warns(draft, hit.span)):
                continue
            if hit.name == "dodgy" and draft.search(
                r"\b(?:no evidence|wasn'?t|were no|untrue|myth|nonsense|conspiracy)\b", around
            ):
                continue
            if draft.reading.quoted(hit.span):
                continue
            if draft.search(r"\b(?:returning officer|notice|link|https?|gov\.uk)\b", around) and hit.name in (
                "other-day",
                "withdrawn",
            ):
                continue
            electoral = (
                draft.search(
                    r"\b(?:vot(?:e|es|ed|ers?|ing)|ballots?|polling|polls?|election|nominations?|thursday|race|candidate|polling day|cross|pencil|count)\b",
                    around,
                )
                is not None
            )
            if not electoral:
                continue
            if hit.name == "withdrawn" and not (
                draft.search(r"\b(?:nomination|race|ballot|candidate|contest|election|waste)\b", around)
                and (_UNTRUE.search(draft.norm, *around) or draft.search(r"\bwaste\b", around))
            ):
                continue
            if hit.name == "other-day" and draft.search(
                r"\b(?:voted|council|committee|cabinet|commons|parliament|motion|amendment|the bill)\b", around
            ):
                continue
            if (
                hit.name == "other-day"
                and "polls" in hit.match.group()
                and draft.search(r"\b(?:10 ?pm|ten|booth|survey|online poll|our poll|awards?)\b", around)
            ):
                continue
            if (
                hit.name == "id"
                and not draft.search(r"\b(?:vot(?:e|es|ing|ers?)|polling|poll)\b", around)
                and not draft.search(r"\b(?:three|four|five|two|\d) ", hit.span)
            ):
                continue
            if hit.name == "dodgy" and draft.search(
                r"\b(?:trump|biden|putin|russia|election (?:was|wasn'?t) stolen|fifa|eurovision|strictly)\b"
            ):
                continue
            yield self.finds(
                hit.start,
                hit.end,
                "This may mislead people about how, when or for whom they can vote.",
                "Use the returning officer's notice and link to it. If it was a joke, leave it out: it travels without its smile.",
                certain=hit.name in ("other-day", "withdrawn") and _UNTRUE.search(draft.norm, *around) is not None,
            )
            return

    def _identity(self, draft: Draft, span: tuple[int, int]) -> Iterator[Sighting]:
        """A document asked for at an election before any was required in Great Britain."""
        at = draft.at
        if at is None or at.year >= _NEEDED_FROM or not draft.context.elections:
            return
        match = _CORPORATE_ID.search(draft.norm)
        if match is None or draft.search(r"\b(?:no need|don'?t need|not need|pilot|northern ireland)\b"):
            return
        yield self.finds(
            *span,
            "At that election no document had to be shown in Great Britain; people may be put off from voting.",
            "Give what the returning officer's notice says has to be brought, and no more.",
        )
