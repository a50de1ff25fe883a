"""A council account praises itself with a superlative that nothing supports.

## What it looks for
"The best in the county", "world class", "second to none" on a corporate account, with no award, rating or survey
named.

## Why councils ask
A council's own publicity is to be objective and factual. Readers pay for it, of every party.

## What to do instead
Say what there is: hours, sizes, prices, the result of the inspection. Or name who says that it is the best.

## What it cannot see
Whether it is the best.

## Sources
Code of Recommended Practice on Local Authority Publicity (England), 2011: objectivity; read 21 November 2026.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from wardmote.core.rule import Example, Finds, Passes, Rule
from wardmote.core.words import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wardmote.core.draft import Draft
    from wardmote.core.finding import Sighting
    from wardmote.core.rule import Gap

_PROOF = r"\b(?:award\w*|rated|rating|voted|survey|ofsted|cqc|inspect\w*|according to|league|ranked|figures|statistics|report|winners?|won|shortlisted|named|residents told|official(?:ly)?|per head|record|tell us|what do you think|which is the best)\b|https?://|\?"
_CORPORATE: dict[str, Any] = {"account": {"kind": "corporate"}, "author": {"role": "communications"}}


class BoastWithoutProof(Rule):
    """A superlative about oneself."""

    code = "boast-without-proof"
    title = "A council account that praises itself without proof"
    topic = "accuracy"
    serves = ("chk-accuracy",)
    ask = ("communications",)
    ceiling = Severity.THINK
    parts = ("text",)
    patterns: ClassVar[Mapping[str, str | Gap]] = {
        "superlative": (
            r"\b(?:the (?:very )?(?:best|finest|greatest|cheapest|safest|cleanest|friendliest|most (?:efficient|beautiful|generous|successful|popular)|top|no\.? ?1|number one) (?:[a-z'-]+ ){1,4}(?:in|of|across|anywhere in) (?:the )?(?:[a-z]+ )?"
            r"(?:county|country|region|land|uk|england|britain|wales|scotland|europe|world|north|south|east|west|midlands|area|devon|cornwall|kent|essex|yorkshire|lancashire|hertfordshire|norfolk|suffolk|surrey|sussex|dorset|somerset|cumbria)|"
            r"second to none|world[- ](?:class|beating|leading)|unrivalled|unbeatable|best in class|the envy of|like no other council|simply the best)\b"
        ),
    }
    examples: ClassVar[tuple[Example, ...]] = (
        Finds("Come and swim in «the finest pool in the county»!", "a superlative", _CORPORATE),
        Finds("Our bin service is «second to none».", "a superlative", _CORPORATE),
        Finds("A «world-class» town centre for everyone, thanks to your council.", "a superlative", _CORPORATE),
        Finds("«The cleanest beaches in England» are right here.", "a superlative with nothing behind it", _CORPORATE),
        Finds("«The best leisure offer anywhere in the region», book today.", "a superlative", _CORPORATE),
        Finds("Our parks are «the envy of» every other council.", "a superlative", _CORPORATE),
        Finds("«Unrivalled» services at a price you'll love.", "a superlative", _CORPORATE),
        Finds("Why live here? «The most beautiful town in Britain», that's why!", "a superlative... with its own answer", _CORPORATE),
        Passes("The pool reopens on 6 May: 25 metres, six lanes, £4.20.", "facts", _CORPORATE),
        Passes("The best beach in the county, says the national coast award list.", "an award is named", _CORPORATE),
        Passes("The best chips in Devon are in my ward, no arguments.", "a councillor may boast", {"account": {"kind": "councillor"}}),
        Passes("Which is the best park in the county? Vote in our poll.", "a question", _CORPORATE),
        Passes("Do your best to recycle over Christmas.", "another sense", _CORPORATE),
        Passes("The most common recycling mistake in the district: greasy boxes.", "no boast", _CORPORATE),
        Passes("Our social care was rated outstanding, the best score in the region.", "a rating is named", _CORPORATE),
        Passes("The best way to report a pothole is online.", "no boast", _CORPORATE),
    )

    def look(self, draft: Draft) -> Iterator[Sighting]:
        """On a corporate account, a superlative with nothing to support it."""
        if not draft.is_corporate:
            return
        for hit in draft.hits():
            span = draft.reading.sentence(hit.span)
            if draft.reading.quoted(hit.span) or draft.search(_PROOF.replace(r"|\?", ""), draft.whole) or "?" in draft.norm[hit.end : span[1]]:
                continue
            yield self.finds(
                hit.start,
                hit.end,
                "A council's own account gives praise here that nothing supports.",
                "Say what there is, or name who says that it is the best.",
            )
            return
