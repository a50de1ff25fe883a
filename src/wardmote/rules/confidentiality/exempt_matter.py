"""A matter under confidence or embargo, or an exempt item, spoken of before its time.

## What it looks for
The names, places and other names of papers on the council's list of confidential matters, and of items taken in
private, with words that give something away: what was said, decided, offered or is to come. A wink or a row of
emoji counts as a hint. It knows until when a matter is confidential and when an item was released.

## Why councils ask
A matter is taken in private to protect somebody: a tenant, a member of staff, a bidder, the council's purse.
Until it is released only the council can open it, and what was told to a member cannot be taken back.

## What to do instead
Say that you cannot discuss it and point to what is public: the agenda, the public report, the day on which
more will be said. If you think that it should be public, ask for that, or take advice first.

## What it cannot see
Matters that nobody listed; a paper lying in a photograph, unless the picture's description says so; whether
the member holds leave to speak.

## Sources
Local Government Act 1972, sections 100A to 100K and Schedule 12A (England and Wales; Scotland: Local
Government (Scotland) Act 1973, Schedule 7A): exempt information and when it stops being so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from wardmote.core.lexicon.matters import mention
from wardmote.core.lexicon.secrecy import DISCRETION, PUBLISHED, REVEALING, WINK
from wardmote.core.rule import Finds, Passes, Rule
from wardmote.core.words import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import datetime

    from wardmote.core.draft import Draft, Span
    from wardmote.core.finding import CannotTell, Sighting
    from wardmote.core.post import Item
    from wardmote.core.rule import Example, Gap

_ADVICE = (
    "Leave it until it is released. You can say that you cannot discuss it and point to what is public. "
    "If you believe that it should be public now, ask the monitoring officer first."
)
_TANNERY = {
    "context": {"confidential": [{"title": "Tannery Yard disposal", "aliases": ["Tannery Yard"], "until": None}]}
}
_COPLEY = {
    "at": "2026-05-07T21:30:00+01:00",
    "context": {
        "meetings": [
            {
                "title": "Cabinet",
                "starts": "2026-05-07T18:00:00+01:00",
                "ends": "2026-05-07T20:30:00+01:00",
                "items": [{"title": "Item 12 Copley Court lease", "exempt": True}],
            }
        ]
    },
}


class ExemptMatter(Rule):
    """Words about a listed confidential matter or an exempt item, before it may be spoken of."""

    code = "exempt-matter"
    title = "An exempt or embargoed matter spoken of"
    topic = "confidentiality"
    serves = ("chk-confidential",)
    wakes_on = frozenset({"confidential", "meetings"})
    ask = ("monitoring-officer", "democratic-services")
    floor = Severity.STOP
    patterns: ClassVar[Mapping[str, str | Gap]] = {}
    examples: ClassVar[tuple[Example, ...]] = (
        Finds(
            "Hearing good things: «Tannery Yard» is going to Brightholm Homes for just under three million.",
            "a listed matter told before release",
            _TANNERY,
        ),
        Finds(
            "The «Tannery Yard disposal» report says the valuer told us to hold out. We didn't.",
            "the private report is quoted",
            _TANNERY,
        ),
        Finds(
            "To the lad who asked on the doorstep: yes they're selling «Tannery Yard», and no I couldn't believe the price either",
            "a reply counts as a post does",
            {**_TANNERY, "kind": "reply"},
        ),
        Finds(
            "«🏭» ➡️ 🏘 … 14 June. That's all you're getting 🤫",
            "a hint in emoji at a listed matter",
            {
                "context": {
                    "confidential": [
                        {"title": "Sale of the former button factory", "aliases": ["the factory site"], "until": None}
                    ]
                }
            },
        ),
        Finds(
            "Grant day! «Riverside Lido» gets £1.2m from the lottery. More from me at ten when they let me.",
            "the figure an hour before the embargo ends",
            {
                "at": "2026-06-01T09:00:00+01:00",
                "account": {"kind": "corporate"},
                "author": {"role": "communications"},
                "context": {
                    "confidential": [
                        {
                            "title": "Riverside Lido grant",
                            "aliases": ["Riverside Lido"],
                            "until": "2026-06-01T10:00:00+01:00",
                        }
                    ]
                },
            },
        ),
        Finds(
            "Vote on the «Copley Court lease» was 6 to 5, and you'd never guess who caved.",
            "an exempt item told after the meeting, never released",
            _COPLEY,
        ),
        Finds(
            "Part 2 tonight so not a word from me. But if you run a shop in «Copley Court» I'd ring your solicitor.",
            "a wink at an exempt item",
            _COPLEY,
        ),
        Finds(
            "«Project Heron» is off. Two years of work binned because one bidder dropped out.",
            "a code name from the list",
            {"context": {"confidential": [{"title": "Shared services review", "aliases": ["Project Heron"]}]}},
        ),
        Finds(
            "My lips are sealed, but keep an eye on «Tannery Yard» 👀", "a hint beside a show of discretion", _TANNERY
        ),
        Passes(
            "Tannery Yard: the decision and the price were published this morning, see the public minutes. £2.9m, I'd have held out.",
            "after release",
            {
                "at": "2026-07-02T09:00:00+01:00",
                "context": {
                    "confidential": [
                        {
                            "title": "Tannery Yard disposal",
                            "aliases": ["Tannery Yard"],
                            "until": "2026-07-01T17:00:00+01:00",
                        }
                    ]
                },
            },
        ),
        Passes(
            "I can't discuss Tannery Yard while it's confidential, but the public part of the meeting is at 7 pm and you're welcome.",
            "the author declines",
            _TANNERY,
        ),
        Passes(
            "Sharing the public site notice for Tannery Yard. Comments to the planning office by the 30th.",
            "a public notice about the same place",
            _TANNERY,
        ),
        Passes(
            "The Copley Court lease was agreed in March and released last night, so: twelve years, £40k a year. Link to the minutes.",
            "the item has been released",
            {
                "at": "2026-05-20T09:00:00+01:00",
                "context": {
                    "meetings": [
                        {
                            "title": "Cabinet",
                            "starts": "2026-03-03T18:00:00+00:00",
                            "items": [
                                {"title": "Copley Court lease", "exempt": True, "released": "2026-05-19T18:00:00+01:00"}
                            ],
                        }
                    ]
                },
            },
        ),
        Passes(
            "Item 12, Copley Court lease, will be taken in private. The rest of the agenda is published and public.",
            "the agenda says as much",
            {**_COPLEY, "at": "2026-05-01T09:00:00+01:00"},
        ),
        Passes(
            "Litter pick at the bottom of the yard behind Tanner Street on Saturday, gloves provided.",
            "a like name, nothing to do with it",
            _TANNERY,
        ),
        Passes("My lips are sealed about Copley Court. What's exempt stays exempt.", "a refusal to talk", _COPLEY),
        Passes(
            "Factory 🏭 open day at the biscuit works on Saturday, bring the kids, it's all on their website.",
            "an emoji with an innocent post of length",
            {
                "context": {
                    "confidential": [
                        {"title": "Sale of the former button factory", "aliases": ["the factory site"], "until": None}
                    ]
                }
            },
        ),
    )

    def look(self, draft: Draft) -> Iterator[Sighting | CannotTell]:
        """Judge the text against every listed matter that is still under confidence."""
        for matter in draft.context.confidential or ():
            if matter.until is not None and draft.at is not None and draft.at >= matter.until:
                continue
            names = matter.names
            hinted = self._emoji_hint(draft, names)
            span = mention(draft, names) or hinted
            if span is None:
                continue
            when = f" until {matter.until:%-d %B %Y, %H:%M}" if matter.until is not None else ""
            if self._discreet(draft, span):
                continue
            full = hinted is None and self._tells(draft, span)
            if not full and hinted is None and draft.search(PUBLISHED):
                continue
            yield self.finds(
                *span,
                f"This touches a matter that is listed as confidential{when}.",
                _ADVICE,
                certain=full,
                at_most=None if full or hinted is not None or draft.search(WINK) else Severity.NOTE,
            )
        for meeting in draft.context.meetings or ():
            for item in meeting.items:
                if not item.exempt or (
                    item.released is not None and draft.at is not None and draft.at >= item.released
                ):
                    continue
                yield from self._item(draft, item, meeting.starts)

    def _item(self, draft: Draft, item: Item, starts: datetime | None) -> Iterator[Sighting]:
        span = mention(draft, (item.title, *item.aliases))
        if span is None or self._discreet(draft, span):
            return
        before = draft.at is not None and starts is not None and draft.at < starts
        tells = self._tells(draft, span)
        if not tells and (before or draft.search(PUBLISHED)):
            return
        if draft.search(PUBLISHED) and not draft.search(WINK):
            return
        yield self.finds(
            *span,
            "This speaks of an item that the council takes in private.",
            _ADVICE,
            certain=tells and item.title.lower() in draft.norm,
        )

    def _discreet(self, draft: Draft, span: Span) -> bool:
        """Whether the author only declines to speak, asks for openness, or points to what is public."""
        if draft.search(WINK):
            return False
        declines = draft.search(DISCRETION) is not None
        return declines and not draft.search(
            r"(?:£|\bbut (?:if|let's|i|keep an eye|watch)\b|\ball i'll say\b|\blet's just say\b|\bsuffice to say\b)"
        )

    def _tells(self, draft: Draft, span: Span) -> bool:
        """Whether the words give something away rather than only name the matter."""
        return draft.search(REVEALING, draft.reading.around(span)) is not None

    def _emoji_hint(self, draft: Draft, names: tuple[str, ...]) -> Span | None:
        """A post of little but emoji that fit a listed matter and a date or a wink."""
        raw = draft.raw
        for number, char in enumerate(raw):
            words = _EMOJI.get(char)
            if words and any(word in name.lower() for name in names for word in words):
                letters = sum(one.isalpha() for one in raw)
                hint = draft.search(
                    r"\b(?:soon|watch this space|guess|coming|shh+|hush|secret|can't say|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\d{1,2}(?:st|nd|rd|th)|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b"
                )
                if (hint is not None and letters < 40) or letters < 20 or any(one in raw for one in "🤫🤐👀😉🙊"):
                    where = draft.text.starts
                    at = (
                        number
                        if where is None
                        else next((place for place, start in enumerate(where) if start >= number), 0)
                    )
                    return at, min(at + 1, len(draft.norm))
        return None


_EMOJI: dict[str, tuple[str, ...]] = {
    "🏭": ("factory", "works", "plant", "mill", "depot", "industrial"), "🏊": ("pool", "baths", "leisure", "lido", "swimming"),
    "📚": ("library", "libraries"), "📖": ("library", "libraries"), "🏫": ("school", "academy", "college"), "🏥": ("hospital", "health", "surgery"),
    "🏨": ("hotel", "hostel"), "🏬": ("store", "shopping", "retail", "centre"), "🛒": ("supermarket", "store", "retail"), "🏪": ("store", "shop"),
    "🏟": ("stadium", "ground"), "⚽": ("stadium", "football", "pitch", "ground"), "🚌": ("bus", "park and ride"), "🚂": ("rail", "station"),
    "🚉": ("station", "rail"), "🎭": ("theatre", "arts"), "🏠": ("housing", "homes", "house", "flats", "houses"), "🏘": ("housing", "homes", "houses", "estate"),
    "🏡": ("housing", "homes", "houses"), "🏗": ("development", "build", "site", "regeneration", "homes"), "🗑": ("waste", "bins", "refuse", "recycling"),
    "♻": ("waste", "recycling", "bins"), "🔥": ("incinerator", "energy from waste", "fire"), "🌬": ("wind",), "☀": ("solar",), "⛽": ("fuel", "petrol"),
    "🅿": ("parking", "car park"), "🚗": ("parking", "car park", "road"), "👶": ("nursery", "children's centre"), "🧓": ("care home",), "👵": ("care home",),
    "⛪": ("church",), "🕌": ("mosque",), "🎪": ("festival", "fair", "event"), "🎆": ("fireworks",), "🍔": ("restaurant", "drive", "takeaway"), "🍺": ("pub", "arms", "inn"),
    "💻": ("data centre",), "🏖": ("beach", "seafront"), "⚓": ("port", "harbour", "marina"), "✈": ("airport",), "🚓": ("police",), "🚒": ("fire station",),
    "🏛": ("town hall", "museum", "civic"), "🌳": ("park", "wood"), "🐎": ("racecourse", "stable", "equestrian"), "🎓": ("university", "college"), "🪦": ("cemetery",),
}  # fmt: skip
