"""A bank card's number is in the post.

## What it looks for
Numbers of twelve to nineteen digits that pass the cards' check digit and begin as an issuer's cards do, with
or without spaces; short or odd ones only beside a word such as "card".

## Why councils ask
A card's number is money. It must never stand in a post, whoever's card it is.

## What to do instead
Leave it out. If it has been published already, the card should be stopped today.

## What it cannot see
Numbers in pictures; numbers with a wrong digit.

## Sources
ISO/IEC 7812-1 (the check digit of identification cards).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, ClassVar

from wardmote.core.lazily import lazily
from wardmote.core.lexicon.consent import without
from wardmote.core.rule import Example, Finds, Passes, Rule
from wardmote.core.words import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wardmote.core.draft import Draft
    from wardmote.core.finding import Sighting
    from wardmote.core.rule import Gap

_CUE = lazily(
    r"\b(?:cards?|visa|mastercard|maestro|amex|american express|debit|credit|cc|cvv|cvc|expir\w+|exp|discover|diners|jcb|switch|solo|barclaycard|long number|pan)\b"
)
_OTHER_NUMBER = lazily(
    r"\b(?:tracking|parcel|order|invoice|isbn|barcode|ean|imei|ref(?:erence)?|serial|meter|mpan|mprn|uprn|account|status|id|tweet|loyalty|library|clubcard|nectar)\s?(?:no|number|num|id|#|card)?[.:#]?\s*$"
)
_LENGTHS: tuple[tuple[str, tuple[int, ...]], ...] = (
    (r"3[47]", (15,)),
    (r"30[0-5]|36|3[89]|309", (14, 16, 19)),
    (r"4", (13, 16, 19)),
    (r"5[1-5]|2(?:22[1-9]|2[3-9]|[3-6]|7[01]|720)", (16,)),
    (r"35(?:2[89]|[3-8])", (16, 17, 18, 19)),
    (r"6011|64[4-9]|65|62|60|81|82|508|353|356", (16, 17, 18, 19)),
)


class BankCardPublished(Rule):
    """A payment card's number stands in the post."""

    code = "bank-card-published"
    title = "A bank card's number"
    topic = "personal-data"
    serves = ("chk-personaldata",)
    ask = ("data-protection-officer", "monitoring-officer")
    parts = ("text", "shares.text", "media.alt")
    floor = Severity.STOP
    patterns: ClassVar[Mapping[str, str | Gap]] = {
        "digits": r"[0-9](?:[ -]?[0-9]){11,18}",
    }
    examples: ClassVar[tuple[Example, ...]] = (
        Finds(
            "Found a purse by the bandstand, Visa «4539 1488 0343 6467», hand-in at the kiosk", "a card that was found"
        ),
        Finds("They charged her card, «5425233430109903», twice for the same permit!", "another's card"),
        Finds(
            "Here's the form he sent me: name, address, card no. «4716-1089-9971-6531», expiry 08/27",
            "copied from a form",
        ),
        Finds("amex «371449635398431» is what she read out to the scammer", "fifteen digits"),
        Finds("Council took payment from «6011 0009 9013 9424» and never refunded it", "another issuer"),
        Finds(
            "«4485 2757 4230 8327» — is this anybody's? Screenshot from the parking machine", "no word said of a card"
        ),
        Finds(
            "My card «4532015112830366» was declined by the parking app, sort it out", "the author's own is no safer"
        ),
        Finds("debit card number «4917 6100 0000 0000» in the photo of the form, someone tell him", "groups of four"),
        Finds("maestro card «676770000013» left in the machine at Quay Street", "a short number, named as a card"),
        Passes("Tracking no. 4539148803436467 if your brown bin hasn't come", "a parcel's number"),
        Passes("Visa 4539 1488 0343 6468 isn't a real number, check digit's wrong", "fails the check digit"),
        Passes("x.com/anna/status/1358126978621177857", "a post's own number"),
        Passes("ISBN 9780140283334 is the one we want for the book club", "a book"),
        Passes("Population 1801-2021: 1,204 1,377 1,590 2,018 2,455", "figures in a row"),
        Passes("Library card sign-up is free, bring proof of address", "a card without a number"),
        Passes("Call 07700 900123 07700 900456 for the two drivers", "telephone numbers in a row"),
        Passes("UPRN 100023336956, title ESX104233", "a property reference"),
        Passes("Grid ref 4512 3390 0000 1234 or so, out past the weir", "no check digit, no card"),
    )

    def look(self, draft: Draft) -> Iterator[Sighting]:
        """Judge each long number by its check digit, its issuer and the words beside it."""
        norm = draft.norm
        for hit in draft.hits("digits"):
            start, end = hit.span
            if (start and (norm[start - 1].isalnum() or norm[start - 1] in "/£$€+")) or (
                end < len(norm) and norm[end].isalnum()
            ):
                continue
            digits = re.sub(r"[^0-9]", "", norm[start:end])
            if not _checks(digits) or len(set(digits)) < 3:
                continue
            cue = _CUE.search(norm, max(0, start - 60), min(len(norm), end + 30))
            known = any(re.match(begin, digits) and len(digits) in lengths for begin, lengths in _LENGTHS)
            groups = re.split(r"[ -]", norm[start:end])
            whole = len(groups) == 1 or groups[0] == digits[:4]
            if _OTHER_NUMBER.search(norm[max(0, start - 26) : start]) and not re.search(
                r"\b(?:debit|credit|bank|visa|mastercard) card\b", norm[max(0, start - 40) : start]
            ):
                continue
            if not cue and not (known and whole and len(digits) in (15, 16) and "\n" not in norm[start:end]):
                continue
            advice = "Take the number out before anything else. If it was ever public, the card's owner should have it stopped."
            yield self.finds(
                start,
                end,
                "This reads as a bank card's number.",
                advice,
                rewrite=without(draft, (start, end), "[card number left out]"),
                certain=bool(cue) or len(groups) > 1,
            )


def _checks(digits: str) -> bool:
    """Luhn's check digit."""
    total = 0
    for number, digit in enumerate(reversed(digits)):
        value = int(digit)
        if number % 2:
            value = value * 2 - 9 if value > 4 else value * 2
        total += value
    return total % 10 == 0
