"""An NHS number is in the post.

## What it looks for
Ten-digit numbers that pass the NHS number's check digit and stand near a word of health records ("NHS", "patient",
"hospital", "record"); CHI numbers of Scotland and the numbers of Northern Ireland have the same form.

## Why councils ask
The number is the key to a person's health records and follows them all their life. Beside a name or a story it
is health data, which the law guards most closely.

## What to do instead
Leave it out, and tell the person privately that it was seen.

## What it cannot see
Numbers with a wrong digit; numbers in pictures.

## Sources
NHS Data Dictionary, NHS NUMBER (the modulus 11 check); UK GDPR Article 9 (health data).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, ClassVar

from wardmote.core.lazily import lazily
from wardmote.core.lexicon.consent import without
from wardmote.core.rule import Example, Finds, Passes, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wardmote.core.draft import Draft
    from wardmote.core.finding import Sighting
    from wardmote.core.rule import Gap

_CUE = lazily(
    r"\b(?:nhs|chi|h&c|health and care|patient|patients|hospital|medical|gp|records?|clinic|prescription|surgery|doctor|referral|appointment|ward|discharge)\b"
)
_OTHER_NUMBER = lazily(
    r"\b(?:ring|call|phone|tel|telephone|mobile|fax|text|order|invoice|isbn|tracking|parcel|account|uprn|meter|company|vat|bike|serial)\s?(?:no|number|us|on|num|id|#)?[.:#]?\s*(?:on |at )?$"
)


class NhsNumberPublished(Rule):
    """Somebody's NHS number stands in the post."""

    code = "nhs-number-published"
    title = "An NHS number"
    topic = "personal-data"
    serves = ("chk-personaldata",)
    ask = ("data-protection-officer", "monitoring-officer")
    parts = ("text", "shares.text", "media.alt")
    patterns: ClassVar[Mapping[str, str | Gap]] = {
        "ten": r"\b[0-9]{3}[ -]?[0-9]{3}[ -]?[0-9]{4}\b",
    }
    examples: ClassVar[tuple[Example, ...]] = (
        Finds(
            "Her NHS number is «485 777 3457» if anybody at the trust is reading and can find the referral",
            "given out to hurry a referral",
        ),
        Finds("Left on the 14 bus: a discharge letter, NHS no «9999876544»", "a letter that was found"),
        Finds(
            "patient «450-557-7104», eleven hours on a trolley, this is what they've done to our hospital",
            "hyphens, and no name",
        ),
        Finds("NHS: «612 345 6784». That's my dad. That's who they forgot. Ring him.", "the author's father"),
        Finds("Photo of the whiteboard on the ward: bed 4, «7001234567», nil by mouth", "read off a board"),
        Finds(
            "to the lady asking about her blue badge the surgery need ur nhs number and i have it as «4010232137» is that right",
            "asked in public",
        ),
        Finds(
            "Prescription slip in the gutter outside Boots, number «943 476 5919», come and get it",
            "a slip that was found",
        ),
        Finds("CHI «0101234562» on every page they sent to the wrong house", "Scotland's form of it"),
        Passes("Call 485 777 3457 for the hospital switchboard in Ohio, as Dave keeps saying", "a telephone number"),
        Passes("NHS number 485 777 3458 is refused by the app for good reason", "the check digit is wrong"),
        Passes("Ring NHS 111 or your GP on 01632 960222", "public lines"),
        Passes(
            "4857773457 people is more than half the world, Cllr, check your figures", "a figure, nothing of health"
        ),
        Passes("The NHS needs £8bn a year more by 2030, 2015 figures were worse", "money and years"),
        Passes("ISBN 0198534531 is the hospital history we had printed", "a book"),
        Passes(
            "Find your NHS number on the app or on any letter from your surgery. Never post it.",
            "the words without a number",
        ),
        Passes("Invoice 9434765919 for the hospital bus shelter is overdue", "an invoice"),
    )

    def look(self, draft: Draft) -> Iterator[Sighting]:
        """Judge ten digits by their check digit and the words round them."""
        norm = draft.norm
        for hit in draft.hits("ten"):
            start, end = hit.span
            digits = re.sub(r"[^0-9]", "", hit.match.group())
            if (
                not _checks(digits)
                or len(set(digits)) < 3
                or (start and norm[start - 1] in "+£$/.")
                or _OTHER_NUMBER.search(norm[max(0, start - 30) : start])
            ):
                continue
            cue = _CUE.search(norm, max(0, start - 70), min(len(norm), end + 50))
            if cue is None:
                continue
            advice = "Take the number out; tell the person or the trust privately."
            yield self.finds(
                start,
                end,
                "This reads as somebody's NHS number.",
                advice,
                rewrite=without(draft, (start, end), "[number left out]"),
            )


def _checks(digits: str) -> bool:
    """The modulus 11 check digit."""
    rest = 11 - sum(int(digit) * (10 - place) for place, digit in enumerate(digits[:9])) % 11
    return rest != 10 and int(digits[9]) == rest % 11
