"""A National Insurance number is in the post.

## What it looks for
Two letters, six digits and a last letter A to D, with or without spaces, with a prefix that is in use; in lower
case or without the last letter only beside words such as "NI number".

## Why councils ask
The number stays with a person for life. With a name it lets a stranger claim, work or borrow as them.

## What to do instead
Leave it out. Ask for it, and send it, only through the council's own form.

## What it cannot see
Numbers in pictures; temporary numbers.

## Sources
HMRC, NIM39110 (format and prefixes of National Insurance numbers).
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
    r"\b(?:ni|nino|n\.i\.|national insurance|insurance number|ni no|benefits?|dwp|claim(?:ant|s|ed)?|universal credit|pip|hmrc|payslip|pension|p45|p60|tax)\b"
)
_UNUSED = frozenset({"bg", "gb", "kn", "nk", "nt", "tn", "zz"})


class NationalInsuranceNumber(Rule):
    """Somebody's National Insurance number stands in the post."""

    code = "national-insurance-number"
    title = "A National Insurance number"
    topic = "personal-data"
    serves = ("chk-personaldata",)
    ask = ("data-protection-officer", "monitoring-officer")
    parts = ("text", "shares.text", "media.alt")
    patterns: ClassVar[Mapping[str, str | Gap]] = {
        "number": r"\b[a-ceghj-prstw-z][a-ceghj-nprstw-z][ -]?[0-9]{2}[ -]?[0-9]{2}[ -]?[0-9]{2}[ -]?[a-d]\b",
        "short": r"\b(?:ni|nino|n\.i\.|national insurance)(?: number| no\.?| num)?\W{0,3}(?:is |was )?[a-ceghj-prstw-z][a-ceghj-nprstw-z][ -]?[0-9]{2}[ -]?[0-9]{2}[ -]?[0-9]{2}\b",
    }
    examples: ClassVar[tuple[Example, ...]] = (
        Finds(
            "DWP keep losing him. NI number «JW 41 02 93 C», somebody look it up for goodness sake",
            "given out in anger at a delay",
        ),
        Finds("«SG729130A» is on the front of the envelope that came to my door. Not my envelope!", "run together"),
        Finds("her nino is «ab 45 67 89 d» and shes been waiting since june", "in lower case, named as one"),
        Finds("Photo of the payslip: £11.20 an hour, «LK-90-21-44-B», this is what our carers get", "from a payslip"),
        Finds(
            "So the form asks for your national insurance no. «PX 302719», I put Mavis's in and it still failed",
            "without the last letter, named as one",
        ),
        Finds(
            "Universal Credit letter dropped at the bus stop, name of Okoro, «CE 11 22 33 A»",
            "on a letter that was found",
        ),
        Finds("NI: «WM621870C». Claim refused three times. He's 63.", "short and angry"),
        Finds(
            "Reply to Dean: yes I passed on your details, DoB and «TB 55 10 21 D», to the jobcentre",
            "read back to a resident",
        ),
        Passes(
            "Bring your National Insurance number to the surgery, don't send it on here", "the words without a number"
        ),
        Passes("The 12C and the 12D both stop at Marsh Lane now", "buses"),
        Passes("GB 12 34 56 A isn't a prefix that was ever issued", "a prefix not in use"),
        Passes("Planning ref SG/72/91/30/A goes to committee", "a planning reference"),
        Passes("Train AB1234 was late again, carriage C", "a train"),
        Passes(
            "NI contributions go up by 1.2 points in April. Employers say it will cost 40,000 jobs.", "contributions"
        ),
        Passes("Serial QQ 12 34 56 C is the specimen on every leaflet", "the specimen: no number begins with Q"),
        Passes("we sold 20 30 40 d batteries", "a list of figures"),
    )

    def look(self, draft: Draft) -> Iterator[Sighting]:
        """Judge by prefix, capitals and the words round the number."""
        norm = draft.norm
        cased = draft.reading.cased
        for hit in draft.hits():
            start, end = hit.span
            if hit.name == "short":
                inner = re.search(r"[a-z]{2}[ -]?[0-9]{2}[ -]?[0-9]{2}[ -]?[0-9]{2}$", norm[start:end])
                assert inner is not None
                start += inner.start()
                if re.match(r"[ -]?[a-d]\b", norm[end : end + 3]):
                    continue
            if norm[start : start + 2] in _UNUSED:
                continue
            cue = hit.name == "short" or _CUE.search(norm, max(0, start - 60), min(len(norm), end + 40)) is not None
            if not cue and not cased[start : start + 2].isupper():
                continue
            advice = "Take the number out; send it only through the council's or the department's own form."
            yield self.finds(
                start,
                end,
                "This reads as somebody's National Insurance number.",
                advice,
                rewrite=without(draft, (start, end), "[number left out]"),
                certain=cue or cased[end - 1].isupper(),
            )
