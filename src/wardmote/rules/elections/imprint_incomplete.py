"""An imprint is there, but says too little.

## What it looks for
"Promoted by", "published by" or "printed by" in election material without a postal address, with only an e-mail
or web address, with a printer and no promoter, or under a name that names nobody ("a concerned resident").

## Why councils ask
An imprint serves only if a voter can find the person behind it. The law asks for a name and a postal address of
the promoter, and of anybody on whose behalf the material goes out.

## What to do instead
"Promoted by [agent] on behalf of [candidate], both of [postal address]". An office, a PO box or the agent's address
will do; nobody need print their home.

## What it cannot see
Whether the name or the address is a true one, and what stands in a pinned post or behind a link.

## Sources
Elections Act 2022 Part 6; Electoral Commission guidance on imprints. Checked 21 November 2026.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from wardmote.core.lazily import lazily
from wardmote.core.lexicon.politics import PLAIN_PARTY, vote_asked
from wardmote.core.lexicon.polls import IMPRINT, imprint_in, imprint_pointed_at
from wardmote.core.normalise import normalise
from wardmote.core.rule import Duty, Example, Finds, Passes, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wardmote.core.draft import Draft
    from wardmote.core.finding import Sighting
    from wardmote.core.rule import Gap

_STREET = (
    r"(?:street|st|road|rd|lane|ln|avenue|ave|close|drive|dr|way|court|ct|crescent|cres|gardens?|gdns|place|pl|square|sq|terrace|tce|row|mews|walk|yard|hill|view|rise|grove|green|park|parade|"
    r"estate|wharf|quay|house|hall|farm|cottage|mill|barn|lodge|villas?|works|centre|office|offices|buildings?|chambers|broadway|gate|fold|brow|bank|croft|end|side|wynd|brae|heol|ffordd|stryd|bridge|market|crag|dale|mount|common|north|south|east|west)"
)
_ADDRESS = lazily(
    rf"\bp\.? ?o\.? box\b|\b[a-z]{{1,2}}\d[a-z\d]? ?\d[a-z]{{2}}\b|\b\d{{1,4}}[a-z]?(?:-\d{{1,4}})?,? (?:[a-z'.]+ ){{0,4}}[a-z'.]*|\b(?:unit|flat|suite|floor|room|apartment) [a-z0-9]+|\b(?:[a-z']+ ){{1,3}}{_STREET}\b|\b(?:same|above|both at the) address|\bat the (?:same|above)|\bat (?:that|this) address\b|\bmailbox\b"
)
_ELSEWHERE = lazily(r"@[a-z0-9.-]+\.[a-z]{2,}|\bwww\.|\bhttps?:|\.(?:com|co\.uk|org|uk|example)\b")
_NAMELESS = lazily(
    r"^(?:,? (?:by )?)?(?:'|\")?(?:an? |some |the |your )?(?:(?:few|group of|bunch of|very|truly|local) )*(?:concerned|local|ordinary|angry|fed up|proud|worried|anonymous|friendly)? ?"
    r"(?:residents?(?: of [a-z]+)?|voters?|citizens?|locals|neighbours?|taxpayers?|friends?(?: of (?:the )?[a-z]+)?|supporters?|well-?wishers?|me|us|yours truly|you know who|anon(?:ymous)?|volunteers?|people)\b"
)


class ImprintIncomplete(Rule):
    """An imprint without a postal address, a promoter or a name."""

    code = "imprint-incomplete"
    title = "An imprint that says too little"
    topic = "elections"
    serves = ("imprint",)
    parts = ("text", "media.alt")
    ask = ("democratic-services", "monitoring-officer")
    duty = Duty(
        source="Elections Act 2022 Part 6; Electoral Commission guidance on digital imprints",
        message="An imprint gives the name and postal address of the promoter and of whoever the material is for.",
        checked_on="2026-11-21",
        review_by="2027-05-31",
    )
    patterns: ClassVar[Mapping[str, str | Gap]] = {"imprint": IMPRINT}
    examples: ClassVar[tuple[Example, ...]] = (
        Finds(
            "Vote Holt on 7 May! «Promoted by» A. Reed on behalf of Dee Holt.",
            "names, and no postal address",
            {"account": {"kind": "campaign"}},
        ),
        Finds(
            "Vote Green for cleaner streets. «Published and promoted by» Fellgate Greens",
            "an organisation without an address",
            {"account": {"kind": "campaign"}},
        ),
        Finds(
            "Get Labour out on Thursday. «Paid for by» a concerned resident",
            "names nobody",
            {"account": {"kind": "group"}},
        ),
        Finds(
            "Re-elect Dee Holt. «Promoted by» D. Holt, dee@holtforfellgate.example",
            "an e-mail address is not a postal one",
            {"account": {"kind": "campaign"}},
        ),
        Finds(
            "VOTE FLINT 🗳️ «Printed by» Acorn Print, 2 Mill Lane, Wexby.",
            "a printer and no promoter",
            {"account": {"kind": "campaign"}},
        ),
        Finds(
            "Vote Tully for Highgate, a fresh start. «Promoted by» the Tully campaign team",
            "no name of a person and no address",
            {"account": {"kind": "campaign"}},
        ),
        Finds(
            "Leaflet number two!",
            "the picture's imprint has no address",
            {
                "account": {"kind": "campaign"},
                "media": [
                    {"path": "l.png", "alt": "Leaflet 'Vote Odell'. Small print: Promoted by S. Odell for M. Odell"}
                ],
            },
        ),
        Finds(
            "back the residents' slate, vote Amin & Pell on the 4th. «promoted by» some local neighbours who've had enough",
            "names nobody",
            {"account": {"kind": "campaign"}},
        ),
        Passes(
            "Vote Holt. Promoted by A. Reed on behalf of D. Holt, both of 3 Weir Lane, Fellgate.",
            "complete",
            {"account": {"kind": "campaign"}},
        ),
        Passes(
            "Vote Pell! Promoted by J. Sallis for Fellgate Labour, PO Box 212, Wexby.",
            "a PO box will do",
            {"account": {"kind": "campaign"}},
        ),
        Passes(
            "Save our buses, vote Dace. Promoted by R. Dace, Unit 2, Mill Yard, Millbrook",
            "an office address",
            {"account": {"kind": "campaign"}},
        ),
        Passes(
            "Vote Green. Promoted by T. Ash, The Old Dairy House, Nether Wold WX4 7QQ",
            "a house name and postcode",
            {"account": {"kind": "campaign"}},
        ),
        Passes(
            "Vote Holt! Promoted by A. Reed, full imprint in bio",
            "the rest is in the profile",
            {
                "account": {
                    "kind": "campaign",
                    "bio": "Promoted by A. Reed on behalf of D. Holt, both of 3 Weir Lane, Fellgate",
                }
            },
        ),
        Passes(
            "This week's food festival, promoted by the town traders, starts Friday. See you there!",
            "an event, not an election",
            {"account": {"kind": "councillor"}},
        ),
        Passes(
            "Another tax cut for the rich, paid for by working families. Shameful. Vote them out.",
            "no imprint at all, a turn of phrase",
            {"account": {"kind": "councillor"}},
        ),
        Passes(
            "The figures published by the ONS show rents up 9%. Labour ought to be ashamed.",
            "a source, not an imprint",
            {"account": {"kind": "councillor"}},
        ),
        Passes(
            "Result declared, so I can stop whispering. Thank you all. Promoted by nobody, I'm just happy.",
            "a joke after the count",
            {"account": {"kind": "councillor"}},
        ),
        Passes(
            "New book on the ward's history, published by Larch Press, £8.",
            "a book",
            {"account": {"kind": "councillor"}},
        ),
    )

    def look(self, draft: Draft) -> Iterator[Sighting]:
        """Judge what follows the opening words of an imprint."""
        if draft.is_corporate:
            return
        opening = imprint_in(draft.norm)
        if opening is None or not self._electoral(draft, opening.start()):
            return
        rest = draft.norm[opening.end() : opening.end() + 220]
        others = [
            normalise(text).norm
            for text in (
                draft.post.account.bio,
                draft.post.text if draft.part != "text" else None,
                *(item.alt for item in draft.post.media),
            )
            if text
        ]
        for other in others:
            there = imprint_in(other) if other != draft.norm else None
            if there is not None and _ADDRESS.search(other, there.end()) and "promot" in other:
                return
        if imprint_pointed_at(draft.norm) or draft.reading.quoted(opening.span()):
            return
        words = opening.group()
        nameless = _NAMELESS.match(rest.lstrip())
        plain = _ELSEWHERE.sub(" ", rest)
        addressed = _ADDRESS.search(plain)
        if nameless and not addressed:
            yield self.finds(
                opening.start(),
                opening.end() + len(rest) - len(rest.lstrip()) + nameless.end(),
                "The imprint names nobody: it may need the promoter's own name and postal address.",
                "Name the promoter and whoever the material is for, each with a postal address (a PO box or the agent's office will do).",
            )
        elif not addressed:
            yield self.finds(
                *opening.span(),
                "The imprint gives no postal address that we could find; an e-mail or web address may not be enough.",
                "Add a postal address for the promoter and for whoever it is for; a PO box or the agent's office will do.",
                certain="promot" in words,
            )
        elif (
            words.startswith("printed by")
            and "promot" not in draft.norm
            and "publish" not in draft.norm
            and "behalf" not in rest
        ):
            yield self.finds(
                *opening.span(),
                "The imprint names a printer, but nobody who promotes the material.",
                "Add “Promoted by … on behalf of …” with postal addresses.",
                certain=False,
            )

    def _electoral(self, draft: Draft, at: int) -> bool:
        post = draft.post
        if vote_asked(draft.norm) or post.author.candidate:
            return True
        if post.account.kind == "campaign":
            return True
        words = draft.norm[at : at + 12]
        named = (
            draft.search(
                rf"\b(?:{PLAIN_PARTY}|elections?|candidate|leaflet|flyer|ads?|adverts?|polling day|by-election|manifesto|ballot|re-?elect)\b"
            )
            is not None
        )
        return named and (words.startswith(("promoted", "paid for")) or " and promoted" in draft.norm[at : at + 40])
