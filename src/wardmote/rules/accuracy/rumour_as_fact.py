"""Hearsay, an old picture or a known falsehood given as fact.

## What it looks for
Alarming news on hearsay ("a mate who works there says"), claims that public bodies have long refuted (vaccines,
5G, fifteen-minute cities), pictures that are not what they are said to be, words put into somebody's mouth.

## Why councils ask
A councillor's word travels further than a neighbour's. Protocols ask for facts that were checked, for sources, and
for care with what others put about.

## What to do instead
Wait for the official word and link to it, or say plainly that it is a rumour, a view or a question.

## What it cannot see
Whether a claim is true. What stands behind a link, and what an image shows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from wardmote.core.rule import Example, Finds, Gap, Passes, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wardmote.core.draft import Draft
    from wardmote.core.finding import Sighting

_VETO = (
    r"\b(?:not true|isn'?t true|untrue|no truth|false|rumou?rs? (?:going|doing|that|about|of|are)|correct(?:ion|ed|ing)|i was wrong|got it wrong|myth|"
    r"misinformation|disinformation|hoax|fake|debunked|scam|fact ?check(?:ed|ers?)?|reverse image|confirmed by|"
    r"can anyone confirm|does anyone know|is it true|is this true|i have asked|i've asked|awaiting|waiting for (?:the )?(?:police|council|official)|"
    r"in my (?:view|opinion)|my (?:own )?view|it feels|feels like|i think|i fear|i worry|if (?:it'?s |this is )?true|being passed off|please don'?t share|"
    r"figures? (?:from|published)|source:|according to (?:the )?(?:council|police|ons|nhs|report|data|minutes|office|department|audit)|"
    r"page \d|hansard|minutes|report (?:says|shows|found)|survey|published|gov\.uk|data|statistics|stats)\b"
)


class RumourAsFact(Rule):
    """Hearsay or a known falsehood given as fact."""

    code = "rumour-as-fact"
    title = "A rumour, an old picture or a known falsehood given as fact"
    topic = "accuracy"
    serves = ("chk-accuracy",)
    sense = "accuracy"
    ask = ("communications",)
    patterns: ClassVar[Mapping[str, str | Gap]] = {
        "hearsay": (
            r"\b(?:(?:a|my|some) (?:mate|friend|bloke|fella|lad|lass|cousin|neighbour|contact|source|little bird|copper|nurse|driver|reliable source)(?: of (?:a mate|a friend|mine))?"
            r" (?:who|that|in|at|on|from|down|up|of|says|said|told|reckons|swears|drives|works)(?: [a-z']+){0,5} (?:says|said|told me|reckons|swears|tells me)|"
            r"(?:off|from) (?:a|some) (?:copper|bloke|fella|lad|nurse|mate|driver|porter)\b|word (?:is|has it|on the street)|i'?m hearing (?:that )?|"
            r"(?:i'?ve |just )?heard (?:that )?(?:they'?re|the (?:council|hospital|police|school|government)|it'?s)|rumou?r has it|apparently (?:they|there|the|it|he|she)|"
            r"heard (?:it )?(?:on|from) (?:a podcast|the grapevine|down the pub)|got it from (?:a|my)|share (?:this )?before (?:they|it))\b"
        ),
        "refuted": (
            r"\b(?:vaccines?|jabs?|mmr|covid|5g|masts?|chemtrails?|fluoride|masks?|15[- ]minute (?:city|cities)|fifteen[- ]minute (?:city|cities)|ivermectin|plandemic|great reset)\b"
        ),
        "not_the_picture": (
            r"\b(?:pic|picture|photo|image|video|shot) (?:might be|may be|could be|is(?: probably)?) (?:from )?(?:old|another|somewhere else|blackpool|greece|last year|a stock)|"
            r"(?:it'?s|ok it'?s) a stock (?:photo|crowd|shot)|same difference\)"
        ),
    }
    examples: ClassVar[tuple[Example, ...]] = (
        Finds("A mate who works at the depot says they're shutting it on Friday and nobody's been told. Share before they take this down.", "hearsay with alarm"),
        Finds("Word is the weir has gone and two are dead at the mill.", "deaths on hearsay"),
        Finds("The jab has killed more people in this town than the virus ever did, wake up.", "a claim long refuted"),
        Finds("5G masts give the kids nosebleeds, that's why they want one by the school.", "a claim long refuted"),
        Finds("15 minute cities mean you'll need a permit to leave your own street and they've already ordered the cameras.", "a claim long refuted"),
        Finds("This is our High Street tonight, under three foot of water! (pic might be from another year but same difference)", "a picture that is not what it says"),
        Finds("Fella in the club says the bandstand is coming down Monday and the council's been paid off to keep quiet.", "hearsay"),
        Passes("Rumour going round that the depot is shutting. It isn't: the council's statement is on its site.", "it puts a rumour right"),
        Passes("I've asked whether the depot is to shut. No answer yet; I'll tell you when I have one.", "a question, not a claim"),
        Passes("No, 5G does not make anybody ill. The mast is ugly, and that is my objection.", "it puts a claim right"),
        Passes("My flu jab is done, five minutes, sore arm, book yours at the surgery.", "the subject alone is no claim"),
        Passes("That photo is from 2016 and is being passed off as today. The High Street is dry.", "it puts a picture right"),
        Passes("Recorded crime in the ward: 412 last year, 398 the year before, says the police's own data.", "a figure with its source"),
        Passes("It feels as if everything went up twelve per cent this year.", "an opinion that says so"),
        Passes("Apparently I'm to blame for the weather as well now!", "a joke about oneself"),
    )

    def look(self, draft: Draft) -> Iterator[Sighting]:
        """Weigh hearsay and refuted claims; a text that puts something right, asks or cites is left alone."""
        weight = draft.weighs()
        norm = draft.norm
        if draft.is_corporate and weight is None:
            return
        veto = draft.search(_VETO) is not None
        hearsay = next(draft.hits("hearsay", "not_the_picture"), None)
        refuted = next(draft.hits("refuted"), None)
        if weight is None:
            if veto or hearsay is None or draft.search(_ALARM) is None:
                return
            yield self._tell(draft, *draft.reading.sentence(hearsay.span), certain=False)
            return
        if veto and not (weight == "sure" and hearsay is not None):
            return
        if hearsay is None and refuted is None and weight != "sure" and draft.search(_ALARM) is None:
            return
        start, end = draft.reading.sentence(hearsay.span) if hearsay else draft.strongest()
        yield self._tell(draft, start, min(end, len(norm)), certain=weight == "sure" and (hearsay or refuted) is not None)

    def _tell(self, draft: Draft, start: int, end: int, *, certain: bool) -> Sighting:
        del draft
        return self.finds(
            start,
            end,
            "This may be read as fact, and nothing in the words says where it comes from or that it was checked.",
            "Wait for the official word and link to it, or say plainly that it is a rumour, a question or your view.",
            certain=certain,
        )


_ALARM = (
    r"\b(?:shut(?:ting)?|clos(?:e|ing|ed)|dead|died|killed|deaths?|stabb(?:ed|ing)|shot|attack(?:ed)?|arrest(?:ed)?|bussed|scrapp(?:ed|ing)|axed|axing|sack(?:ed|ing)|"
    r"banned|banning|secret(?:ly)?|cover(?:ed)? ?up|knock(?:ed|ing) down|pull(?:ed|ing) down|evacuat(?:e|ed|ing)|collaps(?:e|ed)|poison(?:ed)?|outbreak|explosion|"
    r"fined|cameras|permits?|redundan(?:t|cies)|bankrupt|resign(?:ed)?|gone|illegal|paid off|taken down|nobody'?s (?:been )?(?:told|talking)|migrants?|asylum|\d{2,}|£)\b"
)
