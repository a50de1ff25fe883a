"""A person's date of birth is given out.

## What it looks for
A full date beside words that make it a birth ("DOB", "date of birth", "born on", "her birthday is"), in figures
or words, of somebody who is not a public or historical figure.

## Why councils ask
A name and a date of birth open bank accounts and medical records. They are the two things that every form asks for.

## What to do instead
Say an age or a decade, if it matters at all ("in her eighties").

## What it cannot see
Whether the person agreed; whether a birthday greeting tells a stranger the year.

## Sources
UK GDPR Article 4(1) (personal data), checked 21 November 2026.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from wardmote.core.lazily import lazily
from wardmote.core.lexicon.consent import consent_said, without
from wardmote.core.lexicon.people import is_official, near, people
from wardmote.core.rule import Example, Finds, Passes, Rule
from wardmote.core.words import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wardmote.core.draft import Draft
    from wardmote.core.finding import Sighting
    from wardmote.core.rule import Gap

_MONTH = r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
_DATE = rf"(?:[0-3]?[0-9][/.\- ][01]?[0-9][/.\- ](?:19|20)?[0-9]{{2}}|(?:19|20)[0-9]{{2}}-[01][0-9]-[0-3][0-9]|[0-3]?[0-9](?:st|nd|rd|th)?(?: of)? {_MONTH}\.?,? (?:19|20)?[0-9]{{2}}|{_MONTH}\.? [0-3]?[0-9](?:st|nd|rd|th)?,? (?:19|20)[0-9]{{2}})"
_FULL = lazily(_DATE)
_YEAR = lazily(r"((?:19|20)?[0-9]{2})$|^((?:19|20)[0-9]{2})-")
_OWN = lazily(
    r"\b(?:i was born|my (?:dob|date of birth|birthday)|me, born|(?:my|our) (?:[a-z]+ ){0,3}(?:was|were|arrived|is) born|(?:my|our) (?:wonderful |beautiful |first |baby |new |little )*(?:grand)?(?:baby|twins|daughter|son|boy|girl|lad|lass))\b"
)
_HISTORY = lazily(
    r"\b(?:died|founder|founded|king|queen|prince|princess|poet|composer|author|historian|heritage|blue plaque|suffragette|anniversary of (?:the|his|her) birth|killed in|fell at|vc|great war|ww[12i]+|first world war|legend|footballer|prime minister)\b"
)
_DOCUMENT = lazily(
    r"\b(?:must be|anyone|anybody|children|pupils|people|those|babies|if (?:you|your child)|your child|cohort|applicants?|voters?|drivers?) (?:was |were |is |are )?(?:born|with)\b|\b(?:born (?:before|after|between))\b"
)


class DateOfBirthPublished(Rule):
    """Somebody's full date of birth stands in the post."""

    code = "date-of-birth-published"
    title = "A person's date of birth"
    topic = "personal-data"
    serves = ("chk-personaldata",)
    ask = ("data-protection-officer", "monitoring-officer")
    parts = ("text", "shares.text", "media.alt")
    patterns: ClassVar[Mapping[str, str | Gap]] = {
        "named": rf"\b(?:d\.?o\.?b\.?|date of birth|birth ?date|dates of birth)\W{{0,4}}(?:(?:is|was|given as|as|of|shown as) )?{_DATE}",
        "born": rf"\bborn (?:[a-z]+ ){{0,3}}?(?:on )?(?:the )?{_DATE}",
        "birthday": rf"\bbirthday(?:'s| is| was|:|,)? (?:on )?(?:the )?{_DATE}",
        "after": rf"\b{_DATE} ?\(?(?:d\.?o\.?b\.?\b|date of birth|is (?:his|her|their) (?:date of birth|dob|birthday))",
    }
    examples: ClassVar[tuple[Example, ...]] = (
        Finds(
            "Missing her appointments again: Shelagh Tranter, dob «14/03/1951», can the surgery chase",
            "named, in figures",
        ),
        Finds(
            "They asked poor Mr Adeyemi for it four times. «Date of birth 2 September 1948», for the record.",
            "in words",
        ),
        Finds(
            "My little nephew's school place turned down. Born «on 31.08.19» so the youngest in the year, still refused",
            "a child's",
        ),
        Finds(
            "the lad who did the bus shelter, kyle, born «4th june 2009», everyone knows its him",
            "an accused young person",
        ),
        Finds("Passport found in the car park: Irena Nowak, DOB: «1987-11-02»", "from a document that was found"),
        Finds("Her birthday is «6 May 1939» so do send cards to the home", "kindly meant"),
        Finds(
            "D.O.B «21-12-62». That's all they had to check, and they still evicted the wrong man.", "dots and hyphens"
        ),
        Finds("Reply to Carol: I have you down as «12/11/57 (dob)», let me know", "read back to a resident"),
        Passes("I was born on 9 May 1971 in the cottage hospital they now want to shut", "the author's own"),
        Passes("Edith Marlowe, founder of our library, was born on 3 April 1862", "a historical figure"),
        Passes(
            "Children born between 1 September 2021 and 31 August 2022 start school this year: apply by 15 January.",
            "a class of people",
        ),
        Passes("Happy 80th birthday to Joan, cake at the lunch club on 12 May!", "a greeting: no date of birth"),
        Passes("You need photo ID and your date of birth to collect the form", "the words without a date"),
        Passes("The NHS was born on 5 July 1948 and I'll fight for it to my last breath", "an institution"),
        Passes("Must be born before 07/05/2008 to vote on 7 May 2026", "a rule of age"),
        Passes("Meeting moved from 12/03/2026 to 19/03/2026", "two dates, nobody's birth"),
    )

    def look(self, draft: Draft) -> Iterator[Sighting]:
        """Judge each birth by whose it is and how long ago."""
        norm = draft.norm
        for hit in draft.hits():
            date = _FULL.search(norm, hit.start, hit.end)
            if date is None:
                continue
            start, end = date.span()
            around = near((start, end), draft.reading.around((start, end)))
            sentence = near((start, end), draft.reading.sentence((start, end)))
            year = _YEAR.search(date.group())
            text = next((part for part in year.groups() if part), "") if year else ""
            if len(text) == 4 and int(text) < 1922:
                continue
            if _DOCUMENT.search(norm, *sentence) or (hit.name == "born" and _HISTORY.search(norm, *around)):
                continue
            named = [name for name in people(draft.reading) if around[0] <= name[0] < around[1]]
            if hit.name == "born":
                personal = named or draft.search(
                    r"\b(?:he|she|his|her|nephew|niece|son|daughter|brother|sister|lad|lass|boy|girl|baby|twins?|grand\w+|kid)\b",
                    around,
                )
                if not personal or (named and all(is_official(draft.reading, name) for name in named)):
                    continue
            certain = hit.name in ("named", "after")
            note = _OWN.search(norm, *sentence) is not None or consent_said(draft)
            yield self.finds(
                start,
                end,
                "Your own date of birth is given in full."
                if _OWN.search(norm, *sentence)
                else "This reads as a person's date of birth.",
                "An age or a decade says enough; leave the full date out.",
                rewrite=None if note else without(draft, (start, end), "[date left out]"),
                certain=certain,
                at_most=Severity.NOTE if note else None,
            )
