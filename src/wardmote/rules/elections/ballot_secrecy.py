"""How somebody voted, or what was seen inside a polling station, is shown or told.

## What it looks for
Photographs of marked ballot papers and filled-in postal votes (one's own or another's), pictures from the voting
booth or from inside the station, numbers or marks on a ballot paper, the marked register, and the names of people
who have or have not yet voted as tellers and agents learn them.

## Why councils ask
The ballot is secret so that nobody can be made to prove their vote, or be thanked or punished for it. A picture of
one paper may show the number of another, and who attends a station or an opening is bound to secrecy by law.

## What to do instead
Show the sign outside, the dog, the queue, your polling card on the fridge. "I've voted" is enough.

## What it cannot see
A picture that nobody described. It does not read handwriting or numbers in images.

## Sources
Representation of the People Act 1983 section 66 (requirement of secrecy), as amended by the Elections Act 2022
section 7 (postal and proxy votes). Checked 21 November 2026.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, ClassVar

from wardmote.core.lazily import lazily
from wardmote.core.lexicon.politics import parties
from wardmote.core.lexicon.polls import ENOUGH, Period, period, spoken_of_by_another
from wardmote.core.rule import Duty, Example, Finds, Gap, Passes, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wardmote.core.draft import Draft
    from wardmote.core.finding import Sighting

_PAPER = r"(?:ballots?(?: papers?)?|voting (?:papers?|slips?)|postal (?:votes?|ballots?|voting papers?|papers?)|postals?|proxy (?:vote|paper))"
_SHOW = (
    r"(?:photo(?:s|graph(?:s|ed|ing)?)?|pics?|pictures?|pictured|selfies?|snap(?:s|ped|ping)?|filmed|filming|video(?:ed)?|screenshots?|proof|prove|here'?s|here is|look at|posted|posting|"
    r"sharing|shar(?:e|ed)|show(?:s|ed|n|ing)?|see|image|insta(?:grammed)?|below|attached|👇|📸|📷|🤳)"
)
_SHOWN = lazily(
    rf"\b{_SHOW}\b|📸|📷|🤳|👇|there'?s (?:my|the|our)|that'?s (?:my|me|our|his|her)|\[(?:photo|pic|image|video)"
)
_WRITTEN_NEGATION = lazily(
    r"\b(?:polling cards?|blank|sample|specimen|dummy|spoiled|spoilt|count(?:ing)? centre|result|results|arrived|landed|here'?s how to|how to (?:fill|vote|complete)|apply|application|deadline|by post|return(?:ed)? your|"
    r"haven'?t|hasn'?t (?:come|arrived)|lost|concerned|induced|if you(?:'ve| have)|asked to (?:post|share)|not (?:posting|sharing|showing)|(?:won'?t|not going to|wouldn'?t) (?:be )?(?:post|shar|show|photograph|tell)|secret ballot (?:mate|and)|keep(?:ing)? it)\b"
)
_VOTE_ASKED = lazily(r"\b(?:your|yer|ur) (?:x|cross|mark)\b")
_ALT_BALLOT = (
    rf"\b(?:marked|completed|filled(?:[ -]in)?|crossed) {_PAPER}|\b{_PAPER}\b(?:[a-z', ]){{0,50}}\b(?:cross|x|marked|tick|filled|completed)\b|\b(?:cross|x|tick)\b(?:[a-z', ]){{0,40}}\b{_PAPER}|"
    r"\b(?:inside|interior of) (?:a|the) polling (?:station|place)|\b(?:in|inside|shelf of) (?:a |the )?(?:polling|voting) booth|\bregister\b(?:[a-z', ]){0,30}\b(?:crossed|ticked|marked|struck)|\bmarked register\b"
)


class BallotSecrecy(Rule):
    """A vote shown, or what was learnt inside the station told."""

    code = "ballot-secrecy"
    title = "The secrecy of the ballot"
    topic = "elections"
    serves = ("election-event", "election-cal")
    parts = ("text", "shares.text", "media.alt")
    ask = ("democratic-services", "monitoring-officer")
    duty = Duty(
        source="Representation of the People Act 1983, section 66 (secrecy of the poll)",
        message=(
            "How anybody voted, the number or mark on a ballot paper, and who has or has not voted, as learnt in a polling station, "
            "may not be passed on; a photograph of a marked paper may do so."
        ),
        checked_on="2026-11-21",
        review_by="2027-05-31",
    )
    patterns: ClassVar[Mapping[str, str | Gap]] = {
        "shown-paper": Gap(
            trigger=r"\b(?:ballots?|voting (?:papers?|slips?)|postals?|proxy (?:vote|paper))\b",
            pattern=rf"\b{_SHOW}\b:?,? (?:[a-z0-9'&,]+ ){{0,6}}{_PAPER}\b",
        ),
        "paper-shown": Gap(
            trigger=r"\b(?:ballots?|voting (?:papers?|slips?)|postals?|proxy (?:vote|paper)|(?:marked|one|'s|my|our|his|her) paper)\b",
            pattern=(
                rf"\b(?:my|our|his|her|their|me|wor|the wife's|[a-z]+'s|marked|completed|filled[ -]in|one|two|three|both|these|those) (?:[a-z]+ )?(?:{_PAPER}|paper)\b[^\n?]{{0,90}}(?:\b(?:photo|pic|snap(?:ped)?|selfie|pictured|photographed|here (?:it|they) (?:is|are)|posted|filmed|before it went in)\b|📸|📷|🤳|👇)"
                rf"|\b(?:postal|postals|{_PAPER})(?: [a-z]+)? (?:all |now |already )?(?:filled|marked|completed|done)(?: in| out| up)?\b"
            ),
        ),
        "cross-made": Gap(
            trigger=r"\b(?:x|cross|crosses|tick|mark)\b (?:is |was |goes |went |firmly |right |straight |safely )?(?:in|next|beside|by|against|opposite|where)|that'?s my (?:x|cross)|there'?s my (?:x|cross)|sea of crosses",
            pattern=(
                r"\b(?:(?:my|our|his|her|their|that|the|a|an|lovely|beautiful|big|single|little|mum's|dad's) (?:x|cross|crosses|tick|mark)|(?:x|cross|tick)) (?:(?:is |was |goes |went |firmly |right |straight |safely )?(?:in|next to|beside|by|against|opposite) (?:the right|the correct|the (?:top|first|second|only|proper) |the box|my |our |his |her |the )|in the box|where it (?:counts|matters|belongs|should))"
                r"|\bthat'?s my (?:x|cross)\b|\bthere'?s my (?:x|cross)\b|\bsea of crosses\b"
            ),
        ),
        "booth": r"\b(?:polling|voting) booth (?:selfie|photo|pic|snap|video)|\b(?:in|inside|from|frae) (?:the|a|my|our|oor|that) (?:polling booth|voting booth|booth|polling (?:station|place)|voting compartment)\b",
        "register": Gap(
            trigger=r"\bmarked (?:up )?(?:register|registers|copy)|\b(?:has|have)(?:n'?t| not) (?:yet )?(?:been (?:in|down|out|to vote)|voted|turned out|polled|shown up|shifted)|\b(?:not|havnae|hasnae|ain't|yet to) (?:voted|been in|vote)\b",
            pattern=(
                r"\bmarked (?:up )?(?:register|registers|copy of the register)\b|\b(?:who|which of (?:ours|them|us|you|our)|names? of (?:people|those|everyone)|old (?:mr|mrs|[a-z]+)|the [a-z]+s at (?:no\.? ?|number )?\d+)(?:[a-z0-9' ,]){0,40} (?:has(?:n'?t| not)|have(?:n'?t| not)|not|no'|havnae|hasnae|ain't|yet to) (?:yet )?(?:been (?:in|down|out|to vote)|voted|turned out|polled|shown up|shifted)\b"
            ),
        ),
        "mark": Gap(
            trigger=r"\b(?:number|barcode|code|serial|official mark|watermark|stamp)(?: is)? (?:on|off) (?:the|my|your|his|her|their|our|every)\b",
            pattern=rf"\b(?:number|barcode|code|serial|official mark|watermark|stamp)(?: is)? (?:on|off) (?:the (?:back|front) of )?(?:my|your|the|his|her|their|our|every) {_PAPER}\b",
        ),
        "how-another": Gap(
            trigger=r"\bproxy\b|\b(?:saw|watched|seen|clocked|peeked|peek|caught|looked over)\b(?: [a-z']+){0,3} (?:vot(?:e|ing)|mark(?:ing)?|putt?(?:ing)?|paper|shoulder)\b",
            pattern=(
                r"\bproxy\b(?:[a-z' ,]){0,40}\b(?:voted|went|put (?:him|her|it|them|the cross)) (?:down )?(?:for )?(?:the )?(?:labour|tor(?:y|ies)|conservatives?|greens?|reform|lib dems?|snp|plaid|us|me|them)\b"
                r"|\b(?:saw|watched|seen|clocked|peeked|peek|caught|looked over)(?: [a-z']+){0,5} (?:vot(?:e|ing)|mark(?:ing)?|put(?:ting)?|paper|shoulder)\b(?:[a-z' ,]){0,40}\b(?:booth|ballot|cross|x|polling station)\b"
            ),
        ),
        "alt": Gap(
            trigger=r"\b(?:ballots?|voting (?:papers?|slips?)|postals?|polling|register|proxy)\b",
            pattern=_ALT_BALLOT,
        ),
    }
    examples: ClassVar[tuple[Example, ...]] = (
        Finds(
            "There you go, «photo of my ballot paper», nobody can say I didn't back our Jen ✅",
            "a marked paper is shown",
        ),
        Finds("Mum's «postal vote filled in», cross by the right name, off it goes 📸", "another's vote is shown"),
        Finds("Selfie «from the polling booth»! Don't tell the clerk 🤳", "a picture from inside the booth"),
        Finds(
            "[photo: «ballot paper with a big cross» beside Odell] That's how you do it, Highgate",
            "the picture is described as a marked paper",
        ),
        Finds(
            "Done my bit before work!",
            "the description of the picture shows a marked paper",
            {"media": [{"path": "b.jpg", "alt": "A marked ballot paper held up inside a polling booth"}]},
        ),
        Finds(
            "Got the «marked register» off our teller, here's who's left to drag out on Mill Row",
            "the register shows who has voted",
        ),
        Finds(
            "Clerk let slip «which of ours haven't been in yet», so I've texted the list to the group",
            "who has not voted, learnt inside the station",
        ),
        Finds(
            "Funny number this year, the «code on the back of my ballot paper» was my birthday: 250361",
            "the number on a paper is told",
        ),
        Finds(
            "I was dad's «proxy and he went for the Greens» in the end, the old rogue", "how a proxy's elector voted"
        ),
        Finds("wey aye, «that's my cross» next to wor Gaz, snapped it on the sly", "the cross is shown"),
        Passes("Voted! 🗳️ Quiet at St Bede's and the staff as lovely as ever.", "says only that the author voted"),
        Passes(
            "Our cat slept through polling day in front of the station door, photo below 📸", "outside, and no paper"
        ),
        Passes(
            "Photo of my polling card on the fridge so I don't forget Thursday", "a polling card is not a ballot paper"
        ),
        Passes(
            "Please don't take photos inside the polling station. Dog selfies outside are fine.",
            "advice to keep the law",
        ),
        Passes("It's an offence to publish somebody's marked ballot, so take that photo down, Kev.", "warns of it"),
        Passes("Put your cross next to Dee Holt on Thursday!", "asks for a vote, shows none"),
        Passes(
            "Been asked to post a picture of my ballot. It's a secret ballot and I'm keeping it that way.", "refused"
        ),
        Passes(
            "Ballot papers are white for the borough and peach for the parish. Spoil one and you can ask for another.",
            "general information",
        ),
        Passes(
            "Mam's first vote as a citizen. She won't tell us who for and she's loving the power.",
            "nothing of the vote is told",
        ),
        Passes(
            "Postal votes have landed in Fellgate. Fill yours in yourself, in private, and get it in the post by Tuesday.",
            "advice on postal votes",
        ),
        Passes("If you haven't voted yet the doors are open till 10.", "no names"),
    )

    def look(self, draft: Draft) -> Iterator[Sighting]:
        """Judge whether a vote, a paper or the inside of a station is shown or told."""
        if draft.part == "media.alt":
            for hit in islice(draft.hits("alt", "register", "mark"), ENOUGH):
                if _WRITTEN_NEGATION.search(draft.norm):
                    return
                yield self._finding(hit.start, hit.end, shown=True)
                return
            return
        shown = _SHOWN.search(draft.norm) is not None
        for hit in islice(draft.hits(), ENOUGH):
            if _VOTE_ASKED.search(draft.norm, hit.start, hit.end + 12) or spoken_of_by_another(draft, hit.span):
                continue
            start, end = draft.reading.sentence(hit.span)
            if hit.name != "register" and (
                _WRITTEN_NEGATION.search(draft.norm, start, end) or draft.reading.negated(hit.span, 18)
            ):
                continue
            if hit.name in ("shown-paper", "paper-shown") and not self._marked(draft, start, end):
                continue
            if hit.name in ("cross-made", "booth") and not (
                shown or (hit.name == "booth" and draft.search(r"\b(?:filming|live|selfie)\b"))
            ):
                continue
            if hit.name == "cross-made" and self._outside(draft):
                continue
            if hit.name == "booth" and not self._pictured(draft, hit.start, start, end):
                continue
            if hit.name == "register":
                if period(draft) is Period.AFTER or not self._told(draft):
                    continue
                yield self.finds(
                    hit.start,
                    hit.end,
                    "This tells who has or has not voted; what is learnt at a polling station may have to stay there until the poll closes.",
                    "Leave out names and lists; remind everybody that the doors are open until 10pm.",
                    certain=draft.has("register") and "marked" in hit.match.group(),
                )
                return
            yield self._finding(hit.start, hit.end, shown=shown)
            return

    def _finding(self, start: int, end: int, *, shown: bool) -> Sighting:
        message = (
            "This seems to show a vote, a ballot paper or the inside of a polling station, and may break the secrecy of the poll."
            if shown
            else "This tells what belongs to a ballot paper or to the inside of a polling station, and may break the secrecy of the poll."
        )
        return self.finds(
            start,
            end,
            message,
            "Take the picture or the detail out. A photo from outside, or “I've voted”, says the same.",
        )

    def _marked(self, draft: Draft, start: int, end: int) -> bool:
        """Whether the paper is filled in, or somebody's own, rather than papers in general."""
        if draft.search(
            r"\b(?:x|cross|crosses|tick|ticks|ticked|marked|filled|completed|voted|voting for|both for|all for|votes? for (?:team|our|my|us)|for (?:us|me|labour|gareth)|name and number|sensible vote|backed)\b",
            (start, min(len(draft.norm), end + 60)),
        ):
            return True
        if any(max(0, start - 80) <= one[0] < end + 80 for one in parties(draft.reading)):
            return True
        return (
            draft.search(
                rf"\b(?:photo(?:graphed)?|snap(?:ped)?|pic(?:ture)?s?|selfie|proof|📸|show(?:s|ed|ing)?)\b(?: [a-z']+){{0,4}} (?:my|our|his|her|their|me|wor|mum's|dad's) (?:[a-z]+ )?{_PAPER}",
                (start, end),
            )
            is not None
        )

    def _outside(self, draft: Draft) -> bool:
        """Whether what is shown is something outside, and no picture is said to show a paper."""
        if draft.search(r"\b(?:outside|rosette|dog|sign|queue|sticker)\b") is None:
            return False
        return not any(item.alt and re.search(_ALT_BALLOT, item.alt.lower()) for item in draft.post.media)

    def _pictured(self, draft: Draft, at: int, start: int, end: int) -> bool:
        near = (max(start - 60, 0), min(end + 60, len(draft.norm)))
        return (
            draft.search(
                r"\b(?:selfies?|photo|photos|pic|pics|picture|snap|snapped|filming|filmed|video|live|streaming|tiktok|insta|that'?s the (?:booth|little pencil))\b|📸|📷|🤳",
                near,
            )
            is not None
            and draft.search(r"\b(?:outside|in front of|at the gate|sign)\b", (start, at)) is None
        )

    def _told(self, draft: Draft) -> bool:
        return (
            draft.search(
                r"\b(?:teller|tellers|telling|presiding officer|poll clerk|clerk|agent|clipboard|register|list|sheet|polling station|at the (?:gate|door|desk)|crossed off|let slip|here'?s|whatsapp group|go and get|knock them up|drag)\b"
            )
            is not None
        )
