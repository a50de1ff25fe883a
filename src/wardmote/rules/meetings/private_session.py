"""A report from a session from which press and public are excluded.

## What it looks for
A post made in or about the private part of a meeting, a members' briefing, a panel or a group meeting that
tells what is being said or decided there; going live while an exempt item is taken. It knows the meeting's
times and which items are exempt, where these are given.

## Why councils ask
What is said behind closed doors is said in trust. A live post from the room reaches the other side of the
contract, or the person whom it is about, before the room is empty.

## What to do instead
Put the phone away for the private part. "Press and public have left for item 12, so I'll be quiet until we are
back" is fine, and so is any report of the open part.

## What it cannot see
Whether the author is in the room; whether the item was opened after all.

## Sources
Local Government Act 1972, section 100A (exclusion of the public), as amended by the Openness of Local
Government Bodies Regulations 2014 (England): the public part may be filmed and reported.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, ClassVar

from wardmote.core.lexicon.matters import mention
from wardmote.core.lexicon.secrecy import DISCRETION, PUBLISHED, REVEALING
from wardmote.core.rule import Finds, Passes, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wardmote.core.draft import Draft, Span
    from wardmote.core.finding import Sighting
    from wardmote.core.post import Meeting
    from wardmote.core.rule import Example, Gap

_LIVE = (
    r"\b(?:just|now|right now|live|as i (?:type|write|speak)|currently|tonight|this (?:morning|afternoon|evening|minute)|at the moment|we're (?:in|into|on|behind)|i'm (?:in|sat|sitting|live)|sat in|in with|into the|they're|they've|"
    r"going on|started|adjourned|back in|under my folder|on my knee|happening|ongoing|just out of|came out of|day in|here's what)\b|🔴"
)
_TELLS = r"(?:£ ?\d|\b\d[\d,.]* ?(?:k|m|grand|million|thousand)\b|\b\d+ ?(?:-|to) ?\d+\b|\b(?:it's (?:the|about)|offering|found against|lying|given a|final warning|bombed|voted to|told us|hearing would|photo of|here's|so:|bust|shut|sold|sale|closing|lose|she's|he's|turns out|dismissed|sacked|suspended|moved sideways|see him off|gone from|agreed to|they'd pay|we've told|so a|name of))"
_COME_AND_SEE = r"\b(?:come along|public welcome|watch (?:it )?(?:live|online)|you can watch|agenda (?:is )?(?:here|online|published)|we're back|back in open|open session|webcast)\b"
_EXEMPT_ELEVEN = {
    "author": {"role": "councillor"},
    "context": {
        "meetings": [
            {
                "title": "Overview and Scrutiny",
                "starts": "2026-09-15T18:30:00+01:00",
                "ends": "2026-09-15T21:00:00+01:00",
                "items": [
                    {"title": "Item 4 Bus strategy", "exempt": False},
                    {"title": "Item 11 Care home sale", "exempt": True},
                ],
            }
        ]
    },
}


class PrivateSession(Rule):
    """Words from, or about, a session that the public may not attend."""

    code = "private-session"
    title = "A report from a private session"
    topic = "meetings"
    serves = ("chk-confidential", "meeting")
    wakes_on = frozenset({"meetings"})
    ask = ("monitoring-officer", "democratic-services")
    patterns: ClassVar[Mapping[str, str | Gap]] = {
        "closed": r"\b(?:(?:private|closed|exempt|confidential|secret) (?:session|bit|part|half|section|item|briefing|meeting)|(?:behind|with) closed doors|closed doors\.|part (?:2|ii|two) (?:now|tonight|session|just)|pt 2|exempt bit)\b",
        "cleared": r"\b(?:press (?:and public |& public )?(?:have |has |had |been |just |were |was |got |now )*(?:chucked out|kicked out|asked to leave|excluded|turfed out|thrown out|sent out|cleared|gone|left)|(?:cleared|chucked|kicked|turfed|sent) (?:the )?(?:press|public|gallery|webcast)(?: and public)?(?: out| off)?|no press\b|webcast(?:'s| is| was)? (?:off|cut|been cut)|switch(?:ed)? phones off for)\b",
        "panel": r"\b(?:(?:grievance|disciplinary|appointments?|appeals?|children's|standards|admissions|exclusions?|taxi|staffing|employment) (?:panel|hearing|committee)(?:'s| is| has)? (?:just |now )?(?:adjourned|back|started|going|sat|live|exempt|so|closed)|live[- ]?(?:blogging|tweeting|from|in) (?:the |this |our )?(?:group|[a-z']+ panel|closed|private|exempt|appeals?|briefing)|live from group)\b",
        "briefing": r"\b(?:members?'?s?'? briefing|member briefing|confidential briefing|private briefing|all-member briefing)\b",
    }
    examples: ClassVar[tuple[Example, ...]] = (
        Finds(
            "«Press and public have been chucked out» so I'll be your eyes: they're offering the developer 2 million.",
            "live from the private part",
        ),
        Finds(
            "We're in the «exempt session» now and it's the swimming pool, shut by August. Can't believe it.",
            "the private part told as it happens",
        ),
        Finds(
            "«Item 11» on now and I'm streaming, come and say hi 🔴",
            "going live while the exempt item is taken",
            {**_EXEMPT_ELEVEN, "at": "2026-09-15T20:30:00+01:00"},
        ),
        Finds(
            "Useful «Member Briefing» tonight: the bus depot is to be sold.",
            "a members' briefing reported",
            {},
            {"chk-confidential.briefings": True},
        ),
        Finds(
            "«Grievance panel's just adjourned», she's lying and he's getting his job back.",
            "a panel on a member of staff",
        ),
        Finds(
            "Behind «closed doors» tonight and they've just voted 6-5 to sell. The staff don't know.",
            "a vote in private",
        ),
        Finds(
            "they've «cleared the gallery» and it's the caretaker's case, he's been suspended since may",
            "what follows when the public has left",
        ),
        Finds(
            "Leisure trust bailout going through as we speak, «care home sale» next and the bids are shocking.",
            "the exempt item named within the meeting",
            {**_EXEMPT_ELEVEN, "at": "2026-09-15T20:10:00+01:00"},
        ),
        Passes(
            "The press and public have left for item 12, so I'll be quiet until we're back in open session.",
            "silence announced",
        ),
        Passes(
            "We've reached item 4, streaming it now, hello to all watching",
            "an open item may be streamed",
            {**_EXEMPT_ELEVEN, "at": "2026-09-15T18:50:00+01:00"},
        ),
        Passes(
            "What happened in the private session stays there. Please don't message me about it.", "a confidence kept"
        ),
        Passes("Cabinet tonight at 7, public welcome, papers on the website.", "an open meeting announced"),
        Passes(
            "Why was the press sent out again? Third time this year. Too much is done behind closed doors here.",
            "an argument about secrecy",
        ),
        Passes(
            "Somebody posted from the closed session and I'm furious. It's a breach of trust and it put a sale at risk.",
            "a leak condemned",
        ),
        Passes("Standards committee met in public today. The finding is on the website.", "a public hearing"),
        Passes(
            "Taxi panel sat today. It's private because it's about people's health, so no report from me.",
            "no report made",
        ),
        Passes(
            "Members' briefing on flood defences was really useful. The slides are published on the council website.",
            "a briefing that was published",
        ),
    )

    def look(self, draft: Draft) -> Iterator[Sighting]:
        """Judge posts from exempt items by the meeting's own times, others by their words."""
        for meeting in draft.context.meetings or ():
            sighting = self._during(draft, meeting)
            if sighting is not None:
                yield sighting
                return
        discreet = draft.search(DISCRETION) is not None
        for hit in draft.hits():
            around = draft.reading.around(hit.span, 2)
            if draft.reading.quoted(hit.span) and draft.reading.condemned(hit.span):
                continue
            tells = draft.search(_TELLS, around) is not None
            if draft.search(
                r"\b(?:furious|breach of trust|should(?:n't)? (?:be|have been)|why (?:was|were)|too much|secrecy|transparency|it's the law|rightly|quite right)\b",
                around,
            ) or (discreet and not draft.search(r"\b(?:but|so:)\b|£", around)):
                continue
            if hit.name == "briefing":
                barred = bool(draft.setting("chk-confidential.briefings"))
                given = (
                    draft.search(
                        r"\b(?:to be (?:sold|closed|scrapped|cut)|will (?:close|be sold|go)|told|said|slide|gap|sold|closing|losing|cuts? of)\b|£",
                        around,
                    )
                    is not None
                )
                if not given or draft.search(PUBLISHED, around) or discreet:
                    continue
                yield self._sees(draft, hit.span, certain=barred)
                return
            if (
                not tells
                or not draft.search(_LIVE, around)
                or (draft.search(PUBLISHED, around) and not draft.search(r"\b(?:photo|here's)\b", around))
            ):
                continue
            if draft.search(_COME_AND_SEE, around):
                continue
            yield self._sees(draft, hit.span, certain=hit.name != "panel")
            return

    def _during(self, draft: Draft, meeting: Meeting) -> Sighting | None:
        at = draft.at
        if (
            at is None
            or meeting.starts is None
            or at < meeting.starts
            or (meeting.ends is not None and at > meeting.ends)
        ):
            return None
        private = [
            item for item in meeting.items if item.exempt and not (item.released is not None and at >= item.released)
        ]
        if not private or (draft.search(DISCRETION) and not draft.search(r"£|\bbut (?:if|let's)\b")):
            return None
        for item in private:
            number = re.match(r"\s*item (\d+[a-z]?)\b", item.title.lower())
            span: Span | None = None
            if number is not None:
                found = draft.search(rf"\bitem {number.group(1)}\b")
                span = found.span() if found is not None else None
            span = span or mention(draft, (re.sub(r"(?i)^\s*item \d+[a-z]?[:.]?\s*", "", item.title), *item.aliases))
            if span is None:
                continue
            if draft.search(
                r"\b(?:live|started|on now|streaming|filming|recording|here's|watch)\b|🔴", draft.reading.around(span)
            ) or draft.search(REVEALING, draft.reading.around(span)):
                return self._sees(draft, span, certain=True)
        closed = next((hit for hit in draft.hits("cleared", "closed", "panel")), None)
        if closed is not None and draft.search(REVEALING) and not draft.search(_COME_AND_SEE):
            return self._sees(draft, closed.span, certain=True)
        return None

    def _sees(self, draft: Draft, span: Span, *, certain: bool) -> Sighting:
        return self.finds(
            *span,
            "This reads as a report from a session that press and public may not attend.",
            "Leave out what is said or shown in private. You can say that the meeting is in private and when it is open again.",
            certain=certain and not (draft.is_corporate and draft.part != "text"),
        )
