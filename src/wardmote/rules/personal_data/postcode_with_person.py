"""A postcode stands beside a person.

## What it looks for
A full postcode in the same breath as a private person's name, or with words that say that somebody lives there.

## Why councils ask
A postcode is about fifteen doors. With a name it is an address.

## What to do instead
Use the first half ("TQ9") or the name of the area.

## What it cannot see
Whether the person agreed, unless the post says so. A postcode that ends a whole address is marked with the address.

## Sources
Royal Mail, Programmers' Guide (form of postcodes); ICO, guidance on what is personal data.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, ClassVar

from wardmote.core.lazily import lazily
from wardmote.core.lexicon.consent import consent_said, without
from wardmote.core.lexicon.contact import is_author
from wardmote.core.lexicon.people import near, private_people
from wardmote.core.lexicon.uk_addresses import POSTCODE, POSTCODE_AREAS, STREET_LOOSE, STREET_SURE
from wardmote.core.rule import Example, Finds, Passes, Rule
from wardmote.core.words import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wardmote.core.draft import Draft
    from wardmote.core.finding import Sighting
    from wardmote.core.rule import Gap

_LIVES = lazily(
    r"\b(?:lives?|living|lived|resides?|bides?|home|house|moved|address|doorstep|round at|tenant|flat|(?:her|his|their) postcode|postcode is|postcode of)\b"
)
_PLACE = lazily(
    r"\b(?:hall|centre|center|church|chapel|mosque|temple|school|academy|college|library|museum|pub|arms|inn|hotel|cafe|club|office|offices|hospital|surgery|clinic|hub|park|car park|station|market|theatre|ground|stadium|pitch|venue|sat ?nav|meet(?:ing)?|parking|start|finish|"
    r"polling|depot|tip|recycling|garden centre|farm shop|shop|store|company|ltd|studio|gallery|event|tickets?|open|outage|power cut|water|broadband|survey|data|area|postcodes|imprint|promoted|published|printed|po box|freepost|planning|application|site|land|roadworks|closure|from [0-9]|[0-9]{1,2}(?:am|pm)|donat\w+|drop[- ]?off|send (?:forms|entries))\b"
)
_PERSON = lazily(
    r"\b(?:he|she|him|her|his|lady|gentleman|woman|man|lad|lass|couple|family|tenant|resident|pensioner|neighbour|mum|dad|landlord|owner|constituent|objector|complainant)\b"
)
_OWN = lazily(r"\b(?:my|our) (?:own )?(?:home |new )?(?:postcode|address|house|home|office)\b|\bi live\b")


class PostcodeWithPerson(Rule):
    """A person and a full postcode together."""

    code = "postcode-with-person"
    title = "A person with their postcode"
    topic = "personal-data"
    serves = ("chk-personaldata",)
    ask = ("data-protection-officer", "monitoring-officer")
    parts = ("text", "shares.text", "media.alt")
    patterns: ClassVar[Mapping[str, str | Gap]] = {
        "postcode": rf"\b{POSTCODE}\b",
    }
    examples: ClassVar[tuple[Example, ...]] = (
        Finds("Oswald Firth («TQ9 4ZZ») has written to me eleven times about the same hedge", "a name and a postcode"),
        Finds("She lives in «NR28 0QX», the house with the ramp, you can't miss it", "a home by postcode"),
        Finds(
            "petition signed by Mrs Khatun «ls12 3xb», Derek Boot «ls12 3xe» and 40 others",
            "names and postcodes from a petition",
        ),
        Finds("Complaint no. 7 came from Jenny Lusk, postcode «SY23 4QJ», and it's nonsense", "a complainant"),
        Finds("The objector is a Mr T Varley of «PR54ZA»", "without a space"),
        Finds("Reply to Ahmed: I've got you down at «B33 8TX», is that right?", "read back to a resident"),
        Finds("his postcode is «KY14 6QQ» if anyone fancies giving him a piece of their mind", "to be visited"),
        Finds("Found a wallet, belongs to Kim Sutter, «CF10 9ZZ» on the licence", "from a document that was found"),
        Passes("Meet at the village hall, TQ9 4ZZ, ten sharp, ask for Oswald", "a venue"),
        Passes("Power cut in NR28 0QX and NR28 0QY, crews on the way", "an outage"),
        Passes("Sat nav for the car park is LS12 3XB. Thanks to Derek for the tea.", "a car park"),
        Passes("Broadband in TQ9 is a disgrace, says Oswald Firth", "half a postcode"),
        Passes("Civic Centre, Marsh Road, KY14 6QQ", "a council office"),
        Passes("Promoted by J Tully, PO Box 12, Eastmere TQ9 4ZZ", "an imprint"),
        Passes("Donations to the hub, B33 8TX, from 9am; Kim will let you in", "a drop-off point"),
        Passes("Model number PR5 4ZA? No idea, ask Kim", "not said to be a place where anyone lives"),
    )

    def look(self, draft: Draft) -> Iterator[Sighting]:
        """Judge each postcode by who stands beside it."""
        norm = draft.norm
        names = tuple(name for name in private_people(draft.reading) if not is_author(draft, name))
        for hit in draft.hits("postcode"):
            start, end = hit.span
            area = re.match(r"[a-z]+", hit.match.group())
            if (
                area is None
                or (area.group() not in POSTCODE_AREAS and area.group() != "bfpo")
                or (start and norm[start - 1] in "/#@-")
            ):
                continue
            if (
                " " not in hit.match.group()
                and not draft.reading.cased[start:end].isupper()
                and not re.search(r"postcode", norm[max(0, start - 24) : start])
            ):
                continue
            if re.search(
                rf"[0-9][a-z]?,? [a-z' -]{{2,30}}\b(?:{STREET_SURE}|{STREET_LOOSE})\b", norm[max(0, start - 90) : start]
            ):
                continue
            sentence = near((start, end), draft.reading.sentence((start, end)))
            if _PLACE.search(norm, *sentence) or _OWN.search(norm, *sentence):
                continue
            close = [
                name
                for name in names
                if (sentence[0] <= name[0] < sentence[1] and -40 < name[0] - end < 40) or 0 <= start - name[1] < 60
            ]
            lives = _LIVES.search(norm, sentence[0], end)
            person = _PERSON.search(norm, sentence[0], end)
            if not (lives and (person or close)) and not any(
                _JOINED.fullmatch(norm, name[1], start) for name in close if name[1] <= start
            ):
                continue
            yield self.finds(
                start,
                end,
                "A full postcode beside a person is close to an address.",
                "Use the first half of the postcode, or the name of the area.",
                rewrite=without(draft, (start, end), hit.match.group().upper()[:-3].strip()),
                certain=bool(lives and close),
                at_most=Severity.NOTE if consent_said(draft) else None,
            )


_JOINED = lazily(
    r"[\s,;:()-]*(?:(?:of|in|at|from|postcode|living|lives|who|is|i've got you (?:down )?(?:at|in)|got you (?:down )?at|on|,|:)[\s,:(]*){0,4}"
)
