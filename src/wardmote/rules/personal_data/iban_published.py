"""A bank account's number is in the post.

## What it looks for
International bank account numbers that pass their check (and have the length of their country), and British
sort codes together with an account number.

## Why councils ask
Bank details let strangers try to take money or pretend to be their owner. They belong in no post.

## What to do instead
Leave them out. For a collection, give the charity's own donation page, or ask people to message you.

## What it cannot see
Whose account it is, beyond what the words say: an appeal's or a club's account, published to receive gifts,
gets no more than a note.

## Sources
ISO 13616-1 (the IBAN and its check digits).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from wardmote.core.lazily import lazily
from wardmote.core.lexicon.consent import without
from wardmote.core.lexicon.people import private_people
from wardmote.core.rule import Example, Finds, Passes, Rule
from wardmote.core.words import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wardmote.core.draft import Draft
    from wardmote.core.finding import Sighting
    from wardmote.core.rule import Gap

_LENGTH = {
    "al": 28, "ad": 24, "at": 20, "az": 28, "bh": 22, "be": 16, "ba": 20, "br": 29, "bg": 22, "by": 28, "cr": 22, "hr": 21, "cy": 28,
    "cz": 24, "dk": 18, "do": 28, "eg": 29, "ee": 20, "fo": 18, "fi": 18, "fr": 27, "ge": 22, "de": 22, "gi": 23, "gr": 27, "gl": 18,
    "gt": 28, "hu": 28, "is": 26, "iq": 23, "ie": 22, "il": 23, "it": 27, "jo": 30, "kz": 20, "xk": 20, "kw": 30, "lv": 21, "lb": 28,
    "li": 21, "lt": 20, "lu": 20, "mk": 19, "mt": 31, "mr": 27, "mu": 30, "md": 24, "mc": 27, "me": 22, "nl": 18, "no": 15, "pk": 24,
    "ps": 29, "pl": 28, "pt": 25, "qa": 29, "ro": 24, "lc": 32, "sm": 27, "sa": 24, "rs": 22, "sc": 31, "sk": 24, "si": 19, "es": 24,
    "se": 24, "ch": 21, "tn": 24, "tr": 26, "ae": 23, "gb": 22, "va": 22, "vg": 24, "ua": 29,
}  # fmt: skip
_GIVING = lazily(
    r"\b(?:donat\w+|appeal|fund(?:raiser|raising)?|charity|trust|foundation|club|association|society|parish council|council|friends of|committee|subs|membership|"
    r"payable to|account name|hall|scouts?|guides|church|pta|ltd|limited|party|campaign|business rates|council tax|pay your|payments? to)\b"
)
_PERSONAL = lazily(
    r"\b(?:his|her|their|someone'?s|somebody'?s|customer'?s|resident'?s|tenant'?s|pensioner'?s|my|mam'?s|mum'?s|dad'?s|gran'?s|mrs?|ms|miss|stolen|scammed|bank statement|wages|benefits?|pension|refund (?:her|him|them))\b"
)
_DAY = lazily(r"[0-3][0-9]-[01][0-9]-[0-9]{2}\b")
_BANKING = lazily(
    r"\b(?:a/?c|acct?|accounts?|bank(?:ing)?|sort|pay(?:ment|ing)?|transfer|whip-round|donat\w+|refund|wages|send (?:it|money))\b"
)


class IbanPublished(Rule):
    """A bank account's details stand in the post."""

    code = "iban-published"
    title = "Bank account details"
    topic = "personal-data"
    serves = ("chk-personaldata",)
    ask = ("data-protection-officer", "monitoring-officer")
    parts = ("text", "shares.text", "media.alt")
    floor = Severity.STOP
    patterns: ClassVar[Mapping[str, str | Gap]] = {
        "iban": r"\b[a-z]{2}[0-9]{2}(?:[ -]?[a-z0-9]{4}){2,7}(?:[ -]?[a-z0-9]{1,3})?\b",
        "sort": r"\b(?:sort(?:ing)?[ -]?codes?|s/c|sc)\W{0,4}(?:is |no |was )?[0-9]{2}[ -]?[0-9]{2}[ -]?[0-9]{2}\b",
        "pair": r"\b[0-9]{2}-[0-9]{2}-[0-9]{2}[ ,;/|]{1,4}(?:(?:a/?c|acct?|account)(?: no| number)?[.: ]{0,3})?[0-9]{8}\b",
        "bare": r"\b[0-9]{6},? [0-9]{8}\b",
        "account": r"\b(?:account|acct?|a/c)(?: ?(?:no|num|number))?[.:# ]{1,3}(?:is )?[0-9]{8}\b",
    }
    examples: ClassVar[tuple[Example, ...]] = (
        Finds(
            "Send it straight to Jean so she can replace the mower: «sort code 20-45-45, account 31926819»",
            "a private person's account",
        ),
        Finds("The refund they owe her should go to «GB82 WEST 1234 5698 7654 32», I've told them twice", "an IBAN"),
        Finds(
            "his IBAN «DE89370400440532013000» was on the letter they left on the bus", "a foreign IBAN, run together"
        ),
        Finds("my iban is «gb82west12345698765432», chip in for my bike!", "the author's own is no safer"),
        Finds("Whip-round for Colin's widow, «60-16-13 31926819», ta all", "sort code and number, without words"),
        Finds("They've printed his «account no. 55779911, sort code 601613» on the arrears list", "in the other order"),
        Finds("Her bank statement fell out of the recycling: «s/c 401234 a/c 70872490». Shred things!", "abbreviated"),
        Finds(
            "Rent's been going to the wrong place for months, «FR14 2004 1010 0505 0001 3M02 606» isn't even the landlord's",
            "letters among the digits",
        ),
        Passes(
            "Donations to the lifeboat appeal: sort code 20-45-45, account 31926819, Saltby Lifeboat Trust",
            "an appeal's own account",
        ),
        Passes(
            "IBAN GB82 WEST 1234 5698 7654 33 fails the check so the form's right to refuse it", "the check digits fail"
        ),
        Passes(
            "Pay your council tax online, by Direct Debit or at the Post Office. Never by bank transfer to a stranger.",
            "no account",
        ),
        Passes("Polling 12-05-26, 31926819 was never a real figure", "a date and a number"),
        Passes("Planning ref GB12/00345/FUL is back at committee", "a planning reference"),
        Passes("Sort code of conduct training out before you sort out anybody else", "the words without a number"),
        Passes("Hall hire: account name Thornby Village Hall, sort 20-45-45, acct 31926819", "a hall's own account"),
        Passes(
            "Serial AB12 3456 CDEF 7890 is stamped on the stolen generator", "a serial number, which fails the check"
        ),
    )

    def look(self, draft: Draft) -> Iterator[Sighting]:
        """Judge IBANs by their check digits, sort codes by the account number beside them."""
        advice = "Take the bank details out; let people message you, or name a charity's own donation page."
        spans: list[tuple[int, int]] = []
        for hit in draft.hits("iban"):
            end = _iban_end(draft.norm, *hit.span)
            if end:
                spans.append((hit.start, end))
        others = [
            hit.span for hit in draft.hits("bare") if _BANKING.search(draft.norm, *draft.reading.around(hit.span))
        ]
        others += [
            hit.span
            for hit in draft.hits("pair")
            if not _DAY.match(hit.match.group()) or _BANKING.search(draft.norm, *draft.reading.around(hit.span))
        ]
        sorts = [hit.span for hit in draft.hits("sort")]
        accounts = [hit.span for hit in draft.hits("account")]
        for start, end in sorts:
            beside = draft.search(
                r"[\s,;/|&+-]{1,5}(?:and )?(?:(?:the )?(?:a/?c|acct?|account)(?: ?(?:no|num|number|nr))?[.:#]? {0,2}(?:is )?)?[0-9]{8}\b",
                (end, min(len(draft.norm), end + 40)),
            )
            if beside is not None and beside.start() == end:
                others.append((start, beside.end()))
            else:
                near = [span for span in accounts if -30 < span[0] - end < 60 or -30 < start - span[1] < 60]
                others.append((min(start, near[0][0]), max(end, near[0][1])) if near else (start, end))
        for span in others:
            if not any(span[0] < two and one < span[1] for one, two in spans):
                spans.append(span)
        for start, end in spans:
            around = draft.reading.around((start, end))
            giving = _GIVING.search(draft.norm, *around) is not None and _PERSONAL.search(draft.norm, *around) is None
            named = giving and any(around[0] <= name[0] < around[1] for name in private_people(draft.reading))
            half = any((start, end) == span for span in sorts)
            yield self.finds(
                start,
                end,
                "Bank account details stand in the post.",
                "See that it is the organisation's account, as its own page gives it; a link to that page is safer."
                if giving
                else advice,
                rewrite=None if giving else without(draft, (start, end), "[bank details left out]"),
                certain=not half and not named,
                at_most=Severity.NOTE if giving and not named else None,
            )


def _iban_end(norm: str, start: int, end: int) -> int | None:
    """Where an IBAN that begins at `start` ends, by the length of its country, if its check digits hold."""
    length = _LENGTH.get(norm[start : start + 2])
    if length is None:
        return None
    taken, at = "", start
    while at < end and len(taken) < length:
        if norm[at] not in " -":
            taken += norm[at]
        at += 1
    if len(taken) < length or (at < len(norm) and norm[at].isalnum()):
        return None
    number = "".join(str(int(char, 36)) for char in taken[4:] + taken[:4])
    return at if int(number) % 97 == 1 else None
