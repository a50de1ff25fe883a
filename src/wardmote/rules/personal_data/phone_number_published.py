"""Another person's telephone number is given out.

## What it looks for
Telephone numbers in every form that people write them: British mobiles and landlines with or without spaces,
brackets or +44, numbers from abroad, and short local ones where a word such as "phone" or "ring" stands beside
them. It then reads whose the number is: the author's own, a service's or an office's, or another person's.

## Why councils ask
A private number given out once is given out for good. People have been rung at night by strangers because a
well-meant post passed their number on, and a number is personal data even when a friend knows it already.

## What to do instead
Leave the number out and offer your own contact or the service's public line ("message me and I'll pass it on").
If the person wants to be rung, keep their written agreement.

## What it cannot see
Whether somebody agreed to have a number published, unless the post or the record of consents says so; numbers
in pictures; numbers spelt out in words.

## Sources
UK GDPR Article 4(1) (personal data); Ofcom, telephone numbers for use in TV and radio drama (the examples),
checked 21 November 2026.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, ClassVar

from wardmote.core.lazily import lazily
from wardmote.core.lexicon.consent import consent_said, without
from wardmote.core.lexicon.contact import Owner, known_own, whose
from wardmote.core.lexicon.people import near
from wardmote.core.rule import Example, Finds, Passes, Rule
from wardmote.core.words import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wardmote.core.draft import Draft
    from wardmote.core.finding import Sighting
    from wardmote.core.rule import Gap

    Span = tuple[int, int]

_SERVICE = lazily(r"0(?:3|80|84|87|9|500|55|56)|116\d{3}$|18\d{4}$")
_DIALLED = r"(?:[ .()/-]{0,2}[0-9]){8,9}"
_BRITISH = lazily(
    rf"(?<![\w£$€/#@=])(?<![0-9][.,:-])(?:(?:\(?\+ ?44\)?|0044)[ .-]?(?:\(0\)|0)?(?:[ .()-]{{0,2}}[1-9]){_DIALLED}|\(?0[ ]?[1-9]{_DIALLED})"
    r"(?:,? ?(?:x|ext\.?|extension) ?[0-9]{1,5})?(?![0-9])"
)
_ABROAD = lazily(
    r"(?<![\w£$€/#@=])(?:\+|00)[1-9][0-9]{0,2}[ .-]?(?:\(0\))?(?:[ .()-]{0,2}[0-9]){6,12}(?:x[0-9]{1,5})?(?![0-9])"
)
_ANY = lazily(
    r"(?<![\w£$€/#@=])(?<![0-9][.,:-])\(?[0-9](?:[ .()-]{0,2}[0-9]){6,14}(?: ?x[0-9]{1,5})?(?![0-9/%]|[.,][0-9]|[ ]?(?:people|votes|pounds|homes|million|pm|am)\b)"
)
_CUE_BEFORE = lazily(
    r"\b(?:phones?|tel|telephone|mobile|mob|moby|cell|fax|desk|office|landline|call(?:ed|ing)?(?: [a-z.]+){0,3}|ring(?:ing)?(?: [a-z.]+){0,2}|text(?:ing)?(?: [a-z.]+){0,2}|rang(?: [a-z.]+){0,2}|whatsapp|dial|"
    r"(?:phone |mobile |his |her |their |my |contact |tel )number|answering|messages|registered(?: (?:phone|mobile|number))?|reach(?: [a-z.]+){0,2}|contact(?: [a-z.]+){0,2}|bell(?: [a-z]+)?|direct)"
    r"(?: number| no\.?| num)?(?: is| at| on| to| via| him| her| them| me|:|-|=|\.|,|\n)*[\s:(]*$"
)
_CUE_AFTER = lazily(r"^[ \t]*[-(,]{0,2}[ ]?(?:office|fax|mobile|mob|home|cell|work|desk|tel|landline|whatsapp)\b")
_REFERENCE = lazily(
    r"\b(?:ref(?:erence)?|order|invoice|isbn(?:-1[03])?|account|acct|acc|a/c|tracking|parcel|policy|licen[cs]e|serial|part|model|barcode|ean|charity|company|vat|planning|application|app|"
    r"case|claim|customer|booking|ticket|member(?:ship)?|crime|incident|log|card|passport|meter|mpan|nhs|uprn|doi|id|ssn|sort code|iban|version|v|grid|lat|long|gps|what3words|"
    r"registered charity|reg(?:istration)?|foi|petition|contract|lot|batch|route|bus|train|minute|agenda|item|score[sd]?|polled|votes?|won|results?)"
    r"\s?(?:no|number|num|nr|code|id|#|is)?s?[.:#]?\s*(?:is )?$"
)
_SCAM = lazily(
    r"\b(?:scams?|scammers?|fraud(?:sters?)?|spam|nuisance calls?|cold call\w*|phishing|hoax|spoof\w*|do not (?:answer|ring|call)|don't (?:answer|ring|call))\b"
)
_DATE = lazily(
    r"(?:19|20)[0-9]{2}[ .-][01]?[0-9][ .-][0-3]?[0-9]|[0-3]?[0-9][ .-][01]?[0-9][ .-](?:19|20)?[0-9]{2}|(?:19|20)[0-9]{2} ?- ?(?:19|20)[0-9]{2}|[0-9]{3}-[0-9]{2}-[0-9]{4}|[0-9]{1,2}[.][0-9]{2} ?- ?[0-9]{1,2}[.][0-9]{2}|[0-9]{2}-[0-9]{2}-[0-9]{2}"
)
_INVITES = lazily(
    r"\b(?:to (?:book|reserve|enter|join|volunteer|order|sign up|rsvp|register|find out)|tickets?|bookings?|for (?:more )?(?:details|info|information)|stall|pitch|fundrais\w+|choir|fete|fair|coffee morning|"
    r"organis(?:er|ers|ing)|secretary|treasurer|lessons|classes|rehearsals|meets every|new members)\b"
)


def _is_possible(number: str) -> bool:
    import phonenumbers  # noqa: PLC0415 - slow to import, and few posts have a number from abroad

    try:
        return bool(
            phonenumbers.is_possible_number(
                phonenumbers.parse(re.sub(r"^00", "+", number.split("x", maxsplit=1)[0]), None)
            )
        )
    except phonenumbers.NumberParseException:
        return False


class PhoneNumberPublished(Rule):
    """Somebody's telephone number stands in the post."""

    code = "phone-number-published"
    title = "A person's telephone number"
    topic = "personal-data"
    serves = ("chk-personaldata",)
    ask = ("data-protection-officer", "monitoring-officer")
    parts = ("text", "shares.text", "media.alt")
    patterns: ClassVar[Mapping[str, str | Gap]] = {
        "digits": r"[0-9][0-9 ().-]{5,}[0-9]",
    }
    examples: ClassVar[tuple[Example, ...]] = (
        Finds(
            "If you want the plasterer who did the pavilion, Tony's mobile is «07700 900318», he won't mind 👍",
            "a named man's mobile",
        ),
        Finds(
            "Mrs Ridley at the post office would love visitors, ring her first on «01632 960 447» as the bell's bust",
            "a named woman's landline",
        ),
        Finds(
            "Landlord won't fix the boiler?? Ring him yourselves, day or night: «+44 7700 900 265»",
            "a private person's mobile, to be rung by strangers",
        ),
        Finds(
            "got fed up waitin so heres the site managers number «07700900871» tell him i sent u",
            "run together, in lower case",
        ),
        Finds(
            "Whoever keeps blocking the dropped kerb on Sorrel Way: we know it's you Darren. «(07700) 900 552» if anyone wants a word.",
            "brackets, and a name before",
        ),
        Finds("Lost dog found! Owner is Kelly, text her «07700-900-143»", "hyphens"),
        Finds("Her son in Dublin is dealing with it now, his number is «+353 20 912 4567»", "a number from abroad"),
        Finds(
            "Objector no. 4 didn't hold back. You can reach him at «07700.900.611» and tell him what the youth club means to you.",
            "dots; a private objector",
        ),
        Finds("Phone tree for Scaur Row: Alan «01632 960108», Jean «01632 960119»", "a list of neighbours' numbers"),
        Passes("My council mobile is 07700 900318, evenings are best.", "the author's own"),
        Passes("Potholes: ring the highways line on 01632 960200 or use the form.", "a service's line"),
        Passes("Call the council on 0300 123 4567, option 2, for missed bins.", "a non-geographic public number"),
        Passes(
            "Surgery this Saturday, library, 10-12. Can't make it? Ring me on 01632 960 384 or 07700 900 384.",
            "the author's own, two of them",
        ),
        Passes("Planning ref 07700/900123 is going to committee on the 9th", "a planning reference"),
        Passes(
            "Ring 101 to report it, 999 if it's happening now, and Crimestoppers on 0800 555 111 if you'd rather not say who you are",
            "public lines",
        ),
        Passes("Box office 020 7946 0812, tickets from £8. Panto season is upon us!", "a box office"),
        Passes(
            "Turnout 2019-2023: 31.4, 32.0, 29.8. Order no 07700900123 for the new bins finally placed.",
            "an order number",
        ),
        Passes("ISBN 0 14 028333 4 if anybody wants to order the history of the harbour", "a book number"),
        Passes(
            "Scam alert: texts from 07700 900777 pretending to be the council tax team. Don't reply.",
            "a warning of a swindle",
        ),
        Passes(
            "Any problems over the weekend: 07700 900264",
            "among the contacts that the author publishes",
            {"author": {"role": "councillor", "contacts": ["07700900264"]}},
        ),
        Passes("Flood wardens' duty phone is 01632 960990, staffed by the parish council all night", "a duty line"),
        Passes(
            "Cllr Bronwen Pugh, 07700 900187, here for Penmaen ward", "a councillor's contact as councillors publish it"
        ),
    )

    def look(self, draft: Draft) -> Iterator[Sighting]:
        """Judge each number by its shape, then by whose it is."""
        norm = draft.norm
        for start, end in _numbers(norm):
            number = norm[start:end]
            if known_own(draft, number):
                continue
            digits = re.sub(r"^(?:0044|44)0?", "0", re.sub(r"[^0-9]", "", number.split("x")[0]))
            if _SERVICE.match(digits) and number[0] != "+" and len(digits) >= 10:
                continue
            british = len(digits) == 11 and digits.startswith("0")
            yield from self._judge(draft, (start, end), mobile=digits.startswith("07") and british, british=british)

    def _judge(self, draft: Draft, span: Span, *, mobile: bool, british: bool) -> Iterator[Sighting]:
        owner = whose(draft, span)
        first, last = near(span, draft.reading.around(span))
        certain, at_most = False, None
        message = "A telephone number that may be a private person's is given out."
        if _SCAM.search(draft.norm, first, last):
            at_most = Severity.NOTE
            message = "A number is named as a swindler's; such numbers are often borrowed from somebody innocent."
        elif owner is Owner.OWN:
            if draft.is_corporate:
                return
            at_most = Severity.NOTE
            message = "This reads as your own number, and it is not among the contacts that you publish."
        elif owner is Owner.PUBLIC:
            if british and not mobile:
                return
            at_most = Severity.NOTE
            message = "A number is given as a contact; it may be somebody's own."
        elif owner is Owner.PERSON:
            certain = not _INVITES.search(draft.norm, first, last)
            message = "Another person's telephone number is given out."
            if consent_said(draft):
                at_most = Severity.NOTE
        elif not mobile:
            at_most = Severity.NOTE
        advice = (
            "Leave the number out and give your own contact or a public line, unless its owner has agreed to this post."
        )
        rewrite = without(draft, span, "[number left out]") if owner is Owner.PERSON and at_most is None else None
        yield self.finds(*span, message, advice, rewrite=rewrite, certain=certain, at_most=at_most)


def _numbers(norm: str) -> list[Span]:
    """Where telephone numbers stand, in order and apart."""
    found: list[Span] = []
    taken = bytearray(len(norm))

    def free(start: int, end: int) -> bool:
        return not any(taken[start:end])

    def take(start: int, end: int) -> None:
        found.append((start, end))
        taken[start:end] = b"\1" * (end - start)

    for match in _BRITISH.finditer(norm):
        start, end = _trim(norm, *match.span())
        digits = re.sub(
            r"^(?:0044|44)0?",
            "0",
            re.sub(r"[^0-9]", "", norm[start:end].split("x", maxsplit=1)[0].split("ext", maxsplit=1)[0]),
        )
        if not (len(digits) == 11 or (len(digits) == 10 and digits.startswith(("0800", "01", "0500")))):
            continue
        if _REFERENCE.search(norm[max(0, start - 36) : start]) or digits == "01234567890" or len(set(digits)) < 3:
            continue
        if len(digits) == 10 and not _CUE_BEFORE.search(norm[max(0, start - 50) : start]):
            continue
        if "/" in norm[start:end] and not re.match(r"\(?0[0-9]{2,4}\)?/", norm[start:end]):
            continue
        if (
            re.search(r"/[0-9]{6}$", norm[start:end])
            and re.match(r"[0-9]{5}/", norm[start:end])
            and not _CUE_BEFORE.search(norm[max(0, start - 50) : start])
        ):
            continue
        take(start, end)
    for match in _ABROAD.finditer(norm):
        start, end = _trim(norm, *match.span())
        if free(start, end) and (norm[start] == "+" or _CUE_BEFORE.search(norm[max(0, start - 50) : start])):
            cued = _cued(norm, start, end)
            if cued or (not _REFERENCE.search(norm[max(0, start - 36) : start]) and _is_possible(norm[start:end])):
                take(start, end)
    for match in _ANY.finditer(norm):
        start, end = _trim(norm, *match.span())
        if not free(start, end) or _DATE.fullmatch(norm, start, end) or not _cued(norm, start, end):
            continue
        if _REFERENCE.search(norm[max(0, start - 36) : start]):
            continue
        groups = re.split(r"[^0-9]+", norm[start:end].strip("() "))
        if max(map(len, groups)) < 2 or sum(map(len, groups)) > 15:
            continue
        take(start, end)
    return sorted(found)


def _trim(norm: str, start: int, end: int) -> Span:
    while norm[end - 1] in " .-(/":
        end -= 1
    if norm[end - 1] == ")" and "(" not in norm[start:end]:
        end -= 1
    return start, end


def _cued(norm: str, start: int, end: int) -> bool:
    return bool(_CUE_BEFORE.search(norm[max(0, start - 50) : start]) or _CUE_AFTER.match(norm[end : end + 14]))
