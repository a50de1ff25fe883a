"""The council's account shares a councillor's post.

## What it looks for
A council account that shares, quotes or likes a post by a member: whether the member's post is political, whether it
is about the council's business at all, whether a poll is near, and whether somebody from communications does it.

## Why councils ask
Sharing lends the council's voice to one member. It is allowed, where it is, on conditions that must all be met: not
political, directly about council business, within the publicity code; and not at all in the weeks before a poll.

## What to do instead
Write the council's own post about the event, or let communications record the answers to the tests and decide.

## What it cannot see
The rest of the member's thread and profile, and what the recorded decision says.

## Sources
Code of Recommended Practice on Local Authority Publicity (31 March 2011). Checked 21 November 2026.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, ClassVar

from wardmote.core.lazily import lazily
from wardmote.core.lexicon.politics import ATTACK, PRAISE, parties, vote_asked
from wardmote.core.lexicon.polls import Period, period
from wardmote.core.normalise import normalise
from wardmote.core.reading import Reading
from wardmote.core.rule import Example, Finds, Passes, Rule, Unsure

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wardmote.core.draft import Draft
    from wardmote.core.finding import CannotTell, Sighting
    from wardmote.core.rule import Gap

_MEMBER = lazily(
    r"\b(?:cllrs?|councillors?|leader|deputy leader|mp|msp|ms|mayor|group|candidate|portfolio holder)\b|cllr|councillor|leader|4[a-z]+$|(?:labour|tory|tories|conservatives|libdems?|greens|reform)"
)
_NAMES_MEMBER = lazily(
    r"\b(?:cllr|councillor)\.? [a-z]+(?: [a-z]+)?'s (?:post|page|tweet|thread|video|update|blog)\b|\bfollow (?:the leader'?s|cllr|councillor) "
)
_PARTISAN = lazily(
    rf"\b(?:{ATTACK}|delivered by|winning here|on the doorstep|canvass\w*|manifesto|campaign(?:ing)?|our (?:leader|candidate)|rosette)\b"
)
_BUSINESS = lazily(
    r"\b(?:council|library|libraries|park|parks|playground|play area|recycl\w+|bins?|tip|waste|compost|road|roads|highways|pothole\w*|school|leisure|pool|museum|gallery|market|consultation|planning|housing|grant|fund(?:ed|ing)?|scheme|project|service|services|garden|community|town hall|flood\w*|gritt\w+|bus|buses|litter|tree|trees|planting|foster\w*|care|social care|public health|"
    r"event|festival|fair|open day|opening|opened|roadshow|volunteers?|meeting|surgery|agenda|budget|committee|remembrance|civic|registrars?|cycle|path|car park|parking|crossing|workshop|drop-in|exhibition|heritage|arts|sports?)\b"
)
_PRIVATE = lazily(
    r"\b(?:my (?:birthday|holiday|wedding|garden|dog|cat|run|marathon|just ?giving|business|shop|book|new|son|daughter|wife|husband|grandson|granddaughter|kitchen|allotment|team)|just ?giving|go ?fund ?me|fun run|half marathon|marathon|sponsor(?:ed)? me|half price|discount|rovers|united|city fc|the match|anniversary|for sale|happy birthday|recipe|skydive|strictly)\b"
)
_COMMS = frozenset({"communications", "communications-champion", "chief-executive", "monitoring-officer"})


class MemberReshared(Rule):
    """A member's post passed on by the council."""

    code = "member-reshared"
    title = "A councillor's post shared by the council"
    topic = "corporate-accounts"
    serves = ("reshare-member",)
    ask = ("communications", "monitoring-officer")
    wakes_on = frozenset({"account:corporate"})
    patterns: ClassVar[Mapping[str, str | Gap]] = {}
    parts = ("text",)
    examples: ClassVar[tuple[Example, ...]] = (
        Finds(
            "«Reshared»",
            "the member's post attacks a party",
            {
                "kind": "share",
                "account": {"kind": "corporate"},
                "author": {"role": "communications"},
                "shares": {
                    "author": "Cllr Bev Moss",
                    "text": "Footbridge is back. Labour would have let it fall in the river, shameful.",
                },
            },
        ),
        Finds(
            "Great to see",
            "sharing a member between notice and poll",
            {
                "kind": "share",
                "account": {"kind": "corporate"},
                "author": {"role": "communications"},
                "shares": {"author": "Cllr Bev Moss", "text": "Lovely afternoon at the library open day"},
                "context": {"elections": [{"id": "local", "notice": "2026-03-27", "poll": "2026-05-07"}]},
                "at": "2026-04-15T10:00:00+01:00",
            },
        ),
        Finds(
            "Go on Bev!",
            "nothing of council business in it",
            {
                "kind": "share",
                "account": {"kind": "corporate"},
                "author": {"role": "communications"},
                "shares": {
                    "author": "@CllrBevMoss",
                    "text": "Running my first half marathon for the donkeys, sponsor me on JustGiving",
                },
            },
        ),
        Finds(
            "Sharing this from our ward member",
            "shared by an officer who is not of communications",
            {
                "kind": "share",
                "account": {"kind": "corporate"},
                "author": {"role": "officer"},
                "shares": {"author": "Cllr Bev Moss", "text": "The housing repairs roadshow is on the green on Friday"},
            },
        ),
        Finds(
            "",
            "a like of a member's plea for votes",
            {
                "kind": "like",
                "account": {"kind": "corporate"},
                "author": {"role": "communications"},
                "shares": {"author": "Cllr Bev Moss", "text": "Knocking doors all day, please vote for me on Thursday"},
            },
        ),
        Finds(
            "Well said",
            "the member's post credits a party",
            {
                "kind": "share",
                "account": {"kind": "corporate"},
                "author": {"role": "communications"},
                "shares": {
                    "author": "Councillor Ian Flint",
                    "text": "Bell Lane gets its benches at last. Conservatives, working hard for you 💙",
                },
            },
        ),
        Finds(
            "RT",
            "a group's post is a party's",
            {
                "kind": "share",
                "account": {"kind": "corporate"},
                "author": {"role": "communications"},
                "shares": {
                    "author": "@WexbyLabourGroup",
                    "text": "Our councillors at the new bus shelter on Bell Lane",
                },
            },
        ),
        Finds(
            "This! 👏",
            "a member attacks the government",
            {
                "kind": "share",
                "account": {"kind": "corporate"},
                "author": {"role": "communications"},
                "shares": {"author": "Cllr Jim Pell", "text": "Ministers have betrayed our libraries. Shameful."},
            },
        ),
        Passes(
            "Reshared Cllr Bev Moss",
            "service news without politics, no election told",
            {
                "kind": "share",
                "account": {"kind": "corporate"},
                "author": {"role": "communications"},
                "shares": {
                    "author": "Cllr Bev Moss",
                    "text": "The mobile library stops at Nether Wold again from Tuesday, all welcome",
                },
            },
        ),
        Passes(
            "Road closed at Mill Lane",
            "the police are not a member",
            {
                "kind": "share",
                "account": {"kind": "corporate"},
                "shares": {"author": "Wexby Police", "text": "Mill Lane closed after a collision, please avoid"},
            },
        ),
        Passes(
            "Great news from my colleague",
            "a member's own account may share",
            {
                "kind": "share",
                "account": {"kind": "councillor"},
                "shares": {"author": "Cllr Bev Moss", "text": "Vote for us on Thursday!"},
            },
        ),
        Passes(
            "Sharing from our member",
            "after the poll",
            {
                "kind": "share",
                "account": {"kind": "corporate"},
                "author": {"role": "communications"},
                "shares": {"author": "Cllr Bev Moss", "text": "Lovely afternoon at the library open day"},
                "context": {"elections": [{"id": "local", "notice": "2026-03-27", "poll": "2026-05-07"}]},
                "at": "2026-07-15T10:00:00+01:00",
            },
        ),
        Passes("Bins are a day late this week.", "shares nothing", {"account": {"kind": "corporate"}}),
        Passes(
            "Volunteers made this happen",
            "a council-funded garden",
            {
                "kind": "share",
                "account": {"kind": "corporate"},
                "author": {"role": "communications"},
                "shares": {
                    "author": "Cllr Bev Moss",
                    "text": "The community garden on Mill Row is open, thank you to every volunteer",
                },
            },
        ),
        Passes(
            "Hi Cllr Moss, the lamp has been logged, reference 4471.",
            "an answer to a member's service question",
            {
                "kind": "reply",
                "account": {"kind": "corporate"},
                "author": {"role": "communications"},
                "shares": {"author": "Cllr Bev Moss", "text": "Lamp 14 on Hill Street is out again please"},
            },
        ),
        Passes(
            "National Fostering Fortnight",
            "a partner's official post",
            {
                "kind": "share",
                "account": {"kind": "corporate"},
                "shares": {
                    "author": "Fostering Network",
                    "official": True,
                    "text": "Could you foster? Come to our open evening",
                },
            },
        ),
        Unsure(
            "Reshared",
            "what the member's post says was not given",
            {
                "kind": "share",
                "account": {"kind": "corporate"},
                "author": {"role": "communications"},
                "shares": {"author": "Cllr Bev Moss"},
            },
        ),
    )

    def look(self, draft: Draft) -> Iterator[Sighting | CannotTell]:
        """Put the shared post to the tests, one by one."""
        post = draft.post
        shares = post.shares
        if not draft.is_corporate or shares is None or post.kind in ("reply", "comment", "direct"):
            return
        author = normalise(shares.author or "").norm
        if shares.official or not (_MEMBER.search(author) or _NAMES_MEMBER.search(draft.norm)):
            return
        now = period(draft)
        span = draft.whole
        name = shares.author or "a member"
        if now is Period.IN:
            yield self.finds(
                *span,
                f"{name}'s post would be passed on by the council between the notice of election and the poll.",
                "Leave it until the poll has closed; tell of the service in the council's own words.",
            )
            return
        if not shares.text:
            yield self.cannot_tell(
                "what the member's post says, which decides whether the council may share it", ask=("communications",)
            )
            return
        reading = Reading(normalise(shares.text))
        text = reading.norm
        political = vote_asked(text) or _PARTISAN.search(text) or next((True for _ in parties(reading)), None)
        group = re.search(r"labour|tor(?:y|ies)|conservative|libdem|green|reform|snp|plaid|group", author) is not None
        if political or (group and re.search(rf"\b(?:our councillors|we|{PRAISE})", text)):
            yield self.finds(
                *span,
                f"{name}'s post seems to be political, and the council may share only what is not.",
                "Do not share it. Write the council's own post about the service or event.",
            )
            return
        if _PRIVATE.search(text) or not _BUSINESS.search(text):
            yield self.finds(
                *span,
                f"Nothing in {name}'s post shows that it is directly about the council's business.",
                "Share only what is about a council service, project or event, with the link that shows it.",
                certain=_PRIVATE.search(text) is not None,
            )
            return
        if post.author.role is not None and post.author.role not in _COMMS:
            yield self.finds(
                *span,
                "A member's post may be shared only by communications, who put it to the tests first.",
                "Send it to communications and let them decide.",
                certain=False,
            )
