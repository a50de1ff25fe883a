"""Something around an election that may not be fair, seen from the meaning of the words.

## What it looks for
What has no fixed words: a favour hinted at for a vote, a peep at ballot papers told in a roundabout way, campaign
material sent out under no name, the council's means lent to a candidate. It compares the whole with many examples of
each, and speaks with care.

## Why councils ask
Election law is strict and its penalties are heavy, and the weeks before a poll are short.

## What to do instead
Say why you deserve the vote, with your imprint on it; leave out what was offered, seen or told in confidence.

## What it cannot see
It does not say which part of election law may be touched; the other rules of this topic do, where the words allow it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from wardmote.core.lexicon.polls import Period, period, warns
from wardmote.core.rule import Example, Finds, Passes, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wardmote.core.draft import Draft
    from wardmote.core.finding import Sighting
    from wardmote.core.rule import Gap

_ELECTORAL = (
    r"\b(?:vote (?:for|labour|tory|conservative|green|reform)|ballots?|polls? (?:close|open|shut)|polling|postals?|postal votes?|election|by-election|candidates?|imprint|purdah|tellers?|"
    r"canvass\w*|leaflets?|flyers?|crosses|rosette|our vote|voters?|returning officer|presiding officer|thursday)\b"
)
_OVER = r"\b(?:declared|result(?:s)?|conceded|elected|after the count|thank you to everyone who voted|commiserations|register(?:ed)? to vote|photo id|how to vote|hustings|on the doorstep|doorsteps?|delighted to|great to|nomination (?:forms|papers) (?:are|in)|pmqs|icm|yougov|casting vote|canvassing (?:support|with|in)|whoever you(?:'re| are)|in private|by (?:tuesday|post)|nothing wrong with|don'?t forget|make sure your vote|however you vote)\b"


class UnfairAtThePoll(Rule):
    """What only the meaning shows to touch election law."""

    code = "unfair-at-the-poll"
    title = "Something that may not be fair at an election"
    topic = "elections"
    serves = ("election-event", "election-cal")
    sense = "elections"
    ask = ("democratic-services", "monitoring-officer")
    patterns: ClassVar[Mapping[str, str | Gap]] = {}
    parts = ("text",)
    examples: ClassVar[tuple[Example, ...]] = (
        Finds("Postal votes were opened this afternoon and from where I was stood we're walking Ashby ward. Two to one.", "a word from inside told while the poll is on"),
        Finds("To everyone in sheltered housing on the Parade, I've arranged a coach, fish and chips on the front, and a little envelope each. All I ask is that you remember who laid it on when you get your ballot on Thursday.", "food for a vote, hinted"),
        Finds("Kids' selfies in the polling booth, here's our Ellie voting for her mam, look at that beautiful cross next to DRISCOLL", "a vote shown"),
        Finds("Dropped the mobile library round with a few of my campaign cards on the counter, staff were smashing about it. Polling on the 4th!", "the council's means lent to a candidate"),
        Finds("Bagged up the neighbours' postal votes with ours, they'd only have binned them", "votes handled for others"),
        Finds("Two ballot papers on my kitchen table, mine and the wife's. Both for Gareth. Here they are.", "a picture from the booth"),
        Finds("Vote for me and get 20% off at my salon all week, just show your polling card", "a benefit for votes"),
        Finds("I'll give a fiver to any student who shows me a pic of their ballot with the cross next to me", "a leak from the count"),
        Passes("Turnout was 38%. Thank you to everyone who voted, however you voted.", "after the poll"),
        Passes("Register to vote by midnight. It takes five minutes.", "information"),
        Passes("If you've a postal vote, fill it in yourself, in private, and get it in the post by Tuesday.", "sound advice"),
        Passes("Cracking evening canvassing the Brows: two dogs, one bite, forty good chats.", "ordinary campaigning"),
        Passes("Somebody is offering pints for votes in the Weavers. It's a criminal offence and I've reported it.", "reports it"),
        Passes("Vote Labour on Thursday for warm homes and fair fares.", "a plain appeal"),
        Passes("Labour's record on housing in this town is shameful and I'll say so until the polls close.", "hard argument"),
        Passes("The recount's finished, dead heat, they drew straws and I lost the election. Politics eh.", "after the poll"),
    )

    def look(self, draft: Draft) -> Iterator[Sighting]:
        """Judge by the meaning, with a word of elections beside it."""
        weight = draft.weighs()
        if weight != "sure" or draft.is_corporate or period(draft) is Period.AFTER:
            return
        own = draft.weights.get("elections", 0.0)
        if any(value > own for name, value in draft.weights.items() if name not in ("elections", "abuse", "respect", "equality")):
            return
        span = draft.strongest()
        if draft.search(_ELECTORAL) is None or draft.search(_OVER) is not None:
            return
        if warns(draft, span) or draft.reading.quoted(span) or draft.reading.condemns:
            return
        yield self.finds(
            *span,
            "This may touch the rules of a fair election.",
            "Read it as your opponent's agent would. Leave out what is offered, seen or told in confidence, and ask your agent or democratic services.",
            certain=False,
        )
