"""A reference that leads to one person's case is given out.

## What it looks for
References of cases and accounts beside words that make them one person's: housing applications, council tax and
rent accounts, benefit claims, complaints, crime and court references, safeguarding and social care cases.

## Why councils ask
With a reference and a name a stranger can ring up as the resident. It also tells everybody that there is a case.

## What to do instead
Send the reference privately. A planning or licensing reference is public and may stand.

## What it cannot see
Whose case a bare number is.

## Sources
UK GDPR Article 4(1) ("an identification number"), checked 21 November 2026.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, ClassVar

from wardmote.core.lazily import lazily
from wardmote.core.lexicon.consent import consent_said, without
from wardmote.core.lexicon.people import near, private_people
from wardmote.core.rule import Example, Finds, Passes, Rule
from wardmote.core.words import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wardmote.core.draft import Draft
    from wardmote.core.finding import Sighting
    from wardmote.core.rule import Gap

_KIND = (
    r"(?:housing|homeless(?:ness)?|homeseeker|tenancy|rent|council tax|benefits?|hb|ctr|uc|universal credit|pip|esa|dla|claim|claimant|complaints?|casework|case|social (?:care|services|work)|adult care|"
    r"care|safeguarding|child(?:ren)?'?s services|cin|ehcp?|send|sen|school admissions?|admissions?|crime|incident|police|court|tribunal|asylum|home office|visa|immigration|cas|ports?|blue badge|"
    r"debt|arrears|pcn|penalty charge|parking (?:fine|ticket)|fine|summons|hospital|patient|unit|ombudsman|lgo|prison(?:er)?|probation|resident|tenant|customer|client|file|account|enquiry|member'?s enquiry)"
)
_NUMBER = r"(?:[a-z]{1,5}[-/ ]?)?(?:[0-9][0-9a-z]*[-/.]?){1,4}[0-9a-z]"
_PUBLIC = lazily(
    r"\b(?:planning|application \d|pre-?app|licensing|tree preservation|tpo|appeal ref|inspectorate|foi|freedom of information|eir|petition|tender|contract|procurement|consultation|agenda|item|minute|"
    r"public (?:inquiry|right)|pothole|street ?light|missed bin|fly[- ]?tip\w*|fixmystreet|road|highways|defect|drain|gully|litter|dog bin|grit bin|appeal for|witness\w*|anyone with information|quote|quoting|information to)\b"
)
_OWN = lazily(r"\b(?:my|our)(?: own)? (?:[a-z]+ ){0,2}(?:ref|reference|case|complaint|crime|claim|report)")
_PERSON = lazily(
    r"\b(?:he|she|his|her|him|hers|resident'?s?|tenant'?s?|constituent'?s?|lady|gentleman|family|mum|mam|dad|neighbour'?s?|pensioner|you|your|patient|claimant|applicant|lad|lass|boy|girl|child|kid|man|woman|mother|father|widow|couple)\b"
)


class CaseReferencePublished(Rule):
    """The reference of one person's case stands in the post."""

    code = "case-reference-published"
    title = "The reference of somebody's case"
    topic = "personal-data"
    serves = ("chk-personaldata",)
    ask = ("data-protection-officer", "monitoring-officer")
    parts = ("text", "shares.text", "media.alt")
    patterns: ClassVar[Mapping[str, str | Gap]] = {
        "reference": rf"\b{_KIND}(?: (?:application|account|case|claim|register|file|complaint|badge|appeal|report|order|management))?[,:]? ?\(?(?:ref(?:erence)?s?|no|num|number|id|nr|#|a/c)\b(?: (?:no|number|is|was))*[.:# ]{{0,3}}{_NUMBER}\b",
        "numbered": r"\b(?:housing|homeless(?:ness)?|benefits?|pip|uc|asylum|visa|social care|safeguarding|rent|council tax|child protection|blue badge) (?:application|case|claim|account|file|appeal|complaint) [0-9]{4,}\b",
        "bare": rf"\b(?:my |your |our |her |his |their )?ref(?:erence)?\.?(?: (?:no|number))?[.: #]{{1,3}}(?:is )?{_NUMBER}\b",
    }
    examples: ClassVar[tuple[Example, ...]] = (
        Finds(
            "Mrs Pender, I've chased it: «housing application ref HA-204417», band B, they'll ring you",
            "a name and a housing reference",
        ),
        Finds(
            "To Dwayne who messaged: your «council tax account no. 70411932» is now on hold", "an account, in public"
        ),
        Finds("Her «PIP claim reference 55/20931/K» has been sat with them since March!!", "a benefit claim"),
        Finds(
            "police won't tell his mum anything, «crime ref 14/88213/25», can someone inside look",
            "a crime reference with a relative",
        ),
        Finds(
            "Tenant at the end house, «rent account number 001829374», please contact the income team",
            "an account of somebody to be traced",
        ),
        Finds("Update for Mr Sealy: «Home Office ref: S1284410», still pending, hang in there", "an immigration case"),
        Finds(
            "«safeguarding case no 33817» was closed without anyone visiting the family, shameful",
            "a safeguarding case",
        ),
        Finds("Social services have a file on this lad, «case number 2291-C», and did nothing", "a social care case"),
        Passes("Planning application ref 24/01234/FUL is at committee on Tuesday", "public by law"),
        Passes("Reported the pothole outside the Co-op, ref 1029384, third time", "a pothole"),
        Passes(
            "Anyone with information on the shop break-in call 101 quoting crime ref 14/88213/25", "a public appeal"
        ),
        Passes("FOI ref 8841 shows what they spent on consultants", "freedom of information"),
        Passes("Got my own complaint to the water company logged: complaint ref 229183", "the author's own"),
        Passes("If you email me about housing please put your reference in the subject", "the words without one"),
        Passes("Case 3 of the county cup rules says a draw goes to penalties", "a numbered rule"),
        Passes("Please sign the petition, reference 2231 on the council site", "a petition"),
        Passes("The tender closes Friday, contract ref HG-2211", "a contract"),
        Passes("Licensing hearing for the Dolphin, case ref 25/0081, public welcome", "a licensing hearing"),
    )

    def look(self, draft: Draft) -> Iterator[Sighting]:
        """Judge a reference by its kind and whether a person stands beside it."""
        norm = draft.norm
        for hit in draft.hits():
            start, end = hit.span
            if sum(char.isdigit() for char in re.split(r"ref|no|num|id|#", norm[start:end])[-1]) < 4:
                continue
            around = near((start, end), draft.reading.around((start, end)))
            sentence = near((start, end), draft.reading.sentence((start, end)))
            if _PUBLIC.search(norm, *sentence) or _OWN.search(norm, *sentence):
                continue
            named = [name for name in private_people(draft.reading) if around[0] <= name[0] < around[1]]
            person = bool(named) or _PERSON.search(norm, *around) is not None
            if hit.name == "bare" and not (person and draft.search(rf"\b{_KIND}\b", sentence)):
                continue
            if not person and not re.match(r"safeguarding|child|social|asylum|patient|tenant|prison", norm[start:end]):
                continue
            yield self.finds(
                start,
                end,
                "A reference that leads to one person's case is given out.",
                "Send the reference privately; in the post say only that the matter is in hand.",
                rewrite=without(draft, (start, end), "[reference left out]"),
                certain=bool(named),
                at_most=Severity.NOTE if consent_said(draft) else None,
            )
