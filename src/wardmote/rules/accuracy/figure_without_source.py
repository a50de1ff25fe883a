"""A telling figure about public matters that says not where it comes from.

## What it looks for
Percentages, sums of public money and counts in a claim about the council, a service or a party's record, with no
link, report, page or body named.

## Why councils ask
Protocols ask that statements of fact can be checked. A figure with its source settles an argument; without one it
starts another.

## What to do instead
Add the source: a link, the report and page, or who counted. If it is your own estimate, say so.

## What it cannot see
Whether the figure is right.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from wardmote.core.rule import Example, Finds, Passes, Rule
from wardmote.core.words import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wardmote.core.draft import Draft
    from wardmote.core.finding import Sighting
    from wardmote.core.rule import Gap

_SOURCE = (
    r"https?://|www\.|\b(?:source|according to|report(?:s|ed)?|figures? (?:from|show|published)|says? (?:the|a)|stats?|statistics|data|survey|audit(?:or)?|ons|nhs|"
    r"ofsted|ofgem|hansard|minutes|agenda|page|p\d+|table|published|papers|budget book|accounts|foi|freedom of information|census|police\.uk|gov|council'?s own|official|"
    r"(?:rough|my own|i) (?:guess|estimate|count(?:ed)?|reckon)|about|around|roughly|nearly|feels?|as if)\b"
)
_CLAIM = (
    r"\b(?:council(?:'s)?|tax|potholes?|roads|cuts?|spen[dt]|spending|wast(?:e|ed|ing)|budget|services?|crime|houses|homes|cars|lorries|traffic|rents?|recycling|fly-?tipping|waiting lists?|officers?|staff|residents|schools?|pupils|patients|libraries|"
    r"tories|labour|lib dems?|greens|reform|government)\b"
)


class FigureWithoutSource(Rule):
    """A figure without its source."""

    code = "figure-without-source"
    title = "A telling figure without its source"
    topic = "accuracy"
    serves = ("chk-accuracy",)
    ask = ("communications",)
    ceiling = Severity.THINK
    parts = ("text",)
    patterns: ClassVar[Mapping[str, str | Gap]] = {
        "figure": (
            r"\b(?:rose|risen|rises|up|down|fell|fallen|cut|slashed|doubled|trebled|wasted|spent|spending|spends|lost|owes?|costs?|costing|oppose[sd]?|support(?:s|ed)?|increased?|"
            r"dropped|blown|squandered) (?:by |to |over |almost |a whopping |another )?(?:£ ?\d[\d,.]*(?: ?(?:k|m|bn|million|billion))?|\d[\d,.]* ?(?:%|per ?cent|percent|million|billion))|"
            r"\b\d+ ?(?:%|per ?cent) of (?:the |all |our |this |these |those )?(?:[a-z']+ ){0,2}(?:council'?s?|roads|potholes|residents|homes|houses|complaints|applications|children|pensioners|officers|calls|bins|streets|crimes)\b|"
            r"\b\d+ (?:in|out of) (?:every )?\d+ (?:[a-z']+ ){0,2}(?:kids|children|residents|people|pupils|families|patients|houses|homes|voters|pensioners)\b|\bhalf (?:of )?(?:the|our|all) (?:[a-z]+ ){0,2}(?:houses|homes|flats|kids|pupils|budget|staff|officers|places)\b|\b\d+ ?(?:%|per ?cent) (?:of )?(?:foreigners|migrants|the (?:houses|homes|kids|budget|staff|patients)|residents|our|(?:all )?(?:potholes|repairs|calls|complaints|bins|applications|objections|council (?:homes|houses|tenants)|the (?:potholes|repairs|calls|complaints|bins|roads|streets|shops|tenants|people who answered)))\b|"
            r"\bevery single (?:ltn|low traffic|council|one of (?:them|the)|new (?:house|home)|scheme)\b|\bsave (?:every|each) [a-z]+ \d+ (?:minutes|hours|pounds)|\bmost (?:heavily )?(?:taxed|indebted|expensive|dangerous) (?:town|council|borough|road|district|county) in\b"
        ),
    }
    examples: ClassVar[tuple[Example, ...]] = (
        Finds("Council tax «rose by 12%» last year. Twelve!", "a percentage with no source"),
        Finds(
            "Traffic past the school is «up by 45%» and nobody lifts a finger.",
            "a figure on traffic with no count behind it",
        ),
        Finds("They have «wasted £4m» on the junction while libraries close.", "public money with no source"),
        Finds("Crime in our town is «up 40%» under this government.", "a claim on a record"),
        Finds("The council «spent £300,000» on consultants for the park.", "public money"),
        Finds("Labour has «cut 30 per cent» from youth services.", "a claim on a party's record"),
        Finds("Officers have «blown £2 million» on a website nobody uses.", "public money"),
        Finds(
            "«83% of potholes» in this district are never filled, that's the council for you.",
            "a share of something the council does",
        ),
        Passes("Council tax rose by 2.9% last year (budget report, page 4).", "the report is named"),
        Passes("They have wasted £4m on the junction: https://council.example/audit", "a link is given"),
        Passes("Our fete raised £1,200 and spent £90 on cake.", "no public matter"),
        Passes("It feels as if my gas bill rose by 50% overnight.", "a feeling"),
        Passes("The council spent £300,000 on consultants, according to its own accounts.", "the source is named"),
        Passes("I walked 12 km for the hospice and lost 3 kg.", "nothing to do with the council"),
    )

    def look(self, draft: Draft) -> Iterator[Sighting]:
        """A figure in a claim on public matters, with no source named in the post."""
        if draft.search(_SOURCE) is not None:
            return
        for hit in draft.hits("figure"):
            if draft.search(_CLAIM, draft.reading.sentence(hit.span)) is None:
                continue
            yield self.finds(
                hit.start,
                hit.end,
                "A reader cannot see where this figure comes from.",
                "Add the source: a link, the report and its page, or who counted; or say that it is your own estimate.",
                at_most=None if draft.weighs("accuracy") is not None else Severity.NOTE,
            )
