"""A post from a meeting that shows its author elsewhere, or mocks those in the room.

## What it looks for
Posts made in a meeting (by its times, where these are given, else by the words) on something else, on how dull
it is, on games, shopping or the match; mockery of members in the room; and, where the protocol asks for
restraint, many posts an hour. The stance is the protocol's own: some councils ask for little posting, others
encourage it as long as it is about the meeting.

## Why councils ask
Residents see who is speaking for them and who is not listening. A post on the match during the debate is read
as a vote cast without hearing it.

## What to do instead
Keep it for the interval, or post about the item: "We are on item 7, the verges." Reports of open
debate, however sharp about policy, are welcome in a democracy and are left alone.

## What it cannot see
Whether the author was there, or the post was scheduled before, unless the words say so; the tone of voice.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, ClassVar

from wardmote.core.lexicon.matters import mention
from wardmote.core.rule import Finds, Passes, Rule
from wardmote.core.words import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wardmote.core.draft import Draft, Span
    from wardmote.core.finding import Sighting
    from wardmote.core.post import Meeting
    from wardmote.core.rule import Example, Gap

_ROOM = (
    r"\b(?:item \d+|items? (?:one|two|three|four|five|six|seven|eight|nine|ten)|agenda item|in the (?:council )?chamber|chamber|(?:full|budget|annual) (?:council|cooncil)|council meeting|scrutiny|planning|licensing|cabinet|(?:finance|audit|housing|planning|licensing|scrutiny|parish|allotments?|resources) (?:committee|panel)|"
    r"committee|(?:opposition|back|front) (?:benches|bench|row)|public questions|points? of order|amendments?|the clerk|webcast|debate|motion|(?:cllrs?|councillor) [a-z]+|the (?:chair|mayor|deputy leader|leader)(?:'s)?|(?:this|the|wor|our) (?:meeting(?:'s)?|parish meeting)|democratic services|on zoom|speech(?:es)?|presenting the|climate strategy|electoral review|treasury management|budget|taking notes|the vote|voting|in this room|papers|allotments)\b"
)
_SITTING = _ROOM.replace(r"(?:cllrs?|councillor) [a-z]+|", "")
"""The words of a room, without a member's bare name."""
_BORED = (
    r"\b(?:bored(?: (?:stiff|rigid|senseless|to (?:tears|death)))?|bor(?:ing|edom)|so dull|dull(?:er)? than|zz+z*|snooze(?:fest)?|send (?:gin|help|wine|coffee|snacks)|kill me|somebody entertain me|entertain me|watching paint|will to live|losing the will|pray for me|candy crush|mario kart|minecraft|solitaire|playing [a-z]+(?: [a-z]+)? (?:on silent|on my phone|under)|wordle|sudoku|crossword|angry birds|football manager|fantasy football|tinder|"
    r"ebay|vinted|asos|netflix|bake off|corrie|strictly|love island|eastenders|(?:tesco|asda|online|big|food) shop|shopping on my phone|doom ?scroll(?:ing)?|under the (?:desk|table)|on the tablet|headphones|earphones|podcast|half watching|(?:got|watching) the (?:match|football|cricket|rugby|game|snooker|darts|golf|tennis|final|racing)|(?:council|cabinet|scrutiny|committee|planning) can wait|anyone watching the|the cricket|1-0|one nil|[0-9]-[0-9] lads|"
    r"(?:having a|a bit of a|one) (?:nap|kip|sleep)|nodd(?:ing|ed) off|fall(?:ing)? asleep|fell asleep|fall off my chair|bingo|sweepstake|sweep on|taking bets|counted the ceiling|ceiling tiles|pizza|hide in the (?:bogs|loos?|toilets?)|skiving|bunking off|off for a fag|on my (?:second|third|fourth|fifth|\d+(?:st|nd|rd|th)) (?:pint|g&t|gin|sausage|glass)|in (?:the )?bath|camera off|"
    r"wasn't listening|not listening|don't listen|didn't know either|wrong button|what (?:item are we on|we were voting on)|couldn't give a monkey'?s|could not give a monkey'?s|who's in\?|what's everyone having|comedy club|meeting review|\d stars|drink every time|drinking game|counting the (?:minutes|seconds)|hasn't? read the papers|never (?:end|ending)|longest (?:council )?meeting|(?:eaten|et) all my mints|half time report|auction finishing|(?:fourth|fifth|\d+(?:st|nd|rd|th)) sausage roll)\b|🥱|😴|💤"
)
_MOCKS = (
    r"\b(?:asleep|snor(?:e|es|ing)|snooz(?:e|ing)|dribbl(?:e|ing)|nodd(?:ed|ing) off|drones?|dron(?:ed|ing) on|bang(?:s|ing) on|wittering|waffl(?:e|ing)|ramblin[g']?|same (?:old )?speech|same cardigan|same tie|still speaking|still talking|still going|in full flow|mute button|murder(?:ing)? the english|flies are undone|mid-yawn|yawning|caption competition|mim(?:e|ing)|"
    r"comedy|circus|pantomime|puppet show|village idiot|old farts?|impression of|lord snooty|wheeled|clown show|clowns|dinosaurs?|muppets?|state of (?:the|them|him|her)|bless (?:him|her)|tears? head|head off|got (?:round )?her neck|trucker hat|sunglasses|wearing (?:that|a)|what (?:happened to|is (?:he|she) wearing)|bite easily|word used wrongly|content: nil|satnav|violin|count(?:ing)? how many times|how long [a-z]+ talks|"
    r"nucular|pacific|pacifically|irregardless|(?:trying not to |can't stop |all )?laugh(?:ing)? at (?:what|how|cllr|him|her|the|poor|old)|come dressed as|dressed (?:like|as) a|give the (?:man|woman|lad) a (?:dictionary|map|medal)|somebody tell [a-z]+|somebody give (?:that|him|her)|give (?:that|him|her) (?:woman|man)? ?a map|microphone again|trailing crumbs|hands are shaking|put the wrong hand up|can't read|hasn't a clue|looks? (?:shifty|bored|lost|drunk)|chair's? (?:has )?just given up|clip incoming|video coming|i've filmed it|watch this)\b"
)
_AWAY = (
    r"\b(?:apolog(?:y|ies)|(?:watching|following)(?: it| the (?:meeting|stream|webcast))? (?:from home|online|on the webcast|at home)|from (?:home|my sickbed|hospital)|can't (?:be|make it)|not (?:at|there|able to attend)|couldn't (?:be|make it)|on holiday|scheduled|interval|break(?:ing)? (?:for|till|until|now)|tea break|adjourn(?:ed|ment)|recess|half[- ]time break|"
    r"after the meeting|meeting (?:over|overran|finished|ended|done)|just finished (?:at|in|the meeting|full council|scrutiny)|home (?:now|from)|back from|on (?:the|my) way (?:home|to)|heading (?:to|home)|before (?:the meeting|council)|unwell|poorly|tonsillitis|covid|self[- ]isolating|isn't sitting|substitute|not on (?:the )?committee|paternity|maternity|on leave)\b"
)
_ABOUT = (
    r"\b(?:item|agenda|motion|amendment|debat(?:e|ed|ing)|vote|voted|voting|carried|lost|passed|agreed|report|minutes|petition|public question|questions?|council|cllrs?|councillors?|members?|committee|scrutiny|cabinet|chamber|budget|policy|officers?|residents?|speaker|speaking|"
    r"consultation|proposal|recommend|webcast|chair|mayor|leader|opposition|administration|portfolio|planning|licensing|application|appointed|elected|meeting|decision|approved|refused|deferred|order paper|appendix|paragraph|in (?:this|the) room|chief exec(?:utive)?|director|adult care|social care|standing orders)\b"
)
_NOT_MOCKING = r"\b(?:thank(?:s|ful|ing)?|well done|fine speech|lump to my throat|proud of|good debate|finest|brilliant (?:speech|debate)|glad|kind|my (?:chair|hands|maiden|only pride)|priorities|missed|worth every|i love it|don't tell me the score|shaking like a leaf, thanks|hope (?:he|she)'s ok|get well)\b"
_FULL_COUNCIL = {
    "author": {"role": "councillor"},
    "context": {
        "meetings": [
            {
                "title": "Full Council",
                "starts": "2026-09-15T18:30:00+01:00",
                "ends": "2026-09-15T21:00:00+01:00",
                "items": [{"title": "Item 7 Verge cutting", "exempt": False}],
            }
        ]
    },
}


class EyesOnPhone(Rule):
    """Posting from a meeting on something else, or to mock the room."""

    code = "eyes-on-phone"
    title = "A mind elsewhere during a meeting"
    topic = "meetings"
    serves = ("meeting",)
    sense = "meetings"
    wakes_on = frozenset({"meetings"})
    ask = ("democratic-services",)
    parts = ("text",)
    ceiling = Severity.THINK
    patterns: ClassVar[Mapping[str, str | Gap]] = {
        "bored": _BORED.split(")\\b|🥱", 1)[0] + ")\\b",
        "mocks": r"\b(?:nodded off|flies are undone|clip incoming|in full flow|in the back row|hands up if|put up your hand if|village idiot have|doing his impression|lord snooty|another night (?:on|at) the circus|making her face|same speech, same|give that (?:woman|man) a map|mime playing|old farts|from the chamber|public questions|lads? next to me|have read the papers|caption competition|bless (?:him|her), |phone off her|the new girl)\b",
        "room": r"\b(?:only on item|item \d+|(?:sat|sitting|stuck|sit) (?:in|through|at|opposite|behind) (?:the |this |a )?(?:[a-z]+ )?(?:planning|licensing|scrutiny|cabinet|council|cooncil|committee|chamber|meeting|audit)|in the (?:council )?chamber|back row|(?:at|from) full (?:council|cooncil)|council chamber|this (?:scrutiny |council |committee |planning )?meeting|hour (?:two|three|four|five) (?:of|\.)|live from the|opposition benches|(?:he|she)'s up again|still speaking|greetings from the back|cllr [a-z]+ (?:asleep|snoring|still|droning|just said))\b",
    }
    examples: ClassVar[tuple[Example, ...]] = (
        Finds(
            "«Great goal by Argyle»!! Get in!",
            "off the subject during full council",
            {**_FULL_COUNCIL, "at": "2026-09-15T19:40:00+01:00"},
            {"meeting.stance": "encouraged", "meeting.on_topic": True},
        ),
        Finds(
            "Two hours in and I've finished my «crossword». Somebody wake the chair.",
            "a game during the meeting",
            {**_FULL_COUNCIL, "at": "2026-09-15T20:40:00+01:00"},
        ),
        Finds("Cllr Pask asleep again, «zzz»", "a member mocked"),
        Finds(
            "Sat in scrutiny and honestly «send wine», this woman could bore for England", "boredom told from the room"
        ),
        Finds("On level 60 of «candy crush» and they're only on item 3", "a game under the desk"),
        Finds(
            "There goes old Ferris, «droning on» about his hedge in the chamber. Same speech, same tie.",
            "mockery from the chamber",
        ),
        Finds("«Got the rugby» on under the desk at planning, don't tell the chair", "the match during planning"),
        Finds(
            "Morning run done, now a bacon bap, then who knows. Living the dream.",
            "restraint asked, and off the subject",
            {**_FULL_COUNCIL, "at": "2026-09-15T19:00:00+01:00"},
            {"meeting.stance": "sparingly"},
        ),
        Finds(
            "Item 7 now, verge cutting report.",
            "on the subject, but the fourth within the hour where restraint is asked",
            {
                "at": "2026-09-15T19:40:00+01:00",
                "author": {"role": "councillor"},
                "context": {
                    "meetings": [
                        {
                            "title": "Full Council",
                            "starts": "2026-09-15T18:30:00+01:00",
                            "ends": "2026-09-15T21:00:00+01:00",
                        }
                    ],
                    "recent": [
                        {"at": "2026-09-15T19:05:00+01:00", "text": "Item 4."},
                        {"at": "2026-09-15T19:15:00+01:00", "text": "Item 5."},
                        {"at": "2026-09-15T19:30:00+01:00", "text": "Item 6."},
                    ],
                },
            },
            {"meeting.stance": "sparingly"},
        ),
        Passes(
            "On item 7 at last, grass verges, and tempers are up.",
            "about the item",
            {**_FULL_COUNCIL, "at": "2026-09-15T19:40:00+01:00"},
            {"meeting.stance": "encouraged", "meeting.on_topic": True},
        ),
        Passes(
            "Great goal by Argyle!! Get in!",
            "after the meeting",
            {**_FULL_COUNCIL, "at": "2026-09-15T22:40:00+01:00"},
            {"meeting.on_topic": True},
        ),
        Passes(
            "Sent my apologies for tonight, the little one has chickenpox. Toast for tea.",
            "absent with apologies",
            {**_FULL_COUNCIL, "at": "2026-09-15T19:40:00+01:00"},
            {"meeting.on_topic": True},
        ),
        Passes(
            "Ten minute interval. Kettle on. What a goal by Argyle!",
            "in the interval",
            {**_FULL_COUNCIL, "at": "2026-09-15T19:40:00+01:00"},
            {"meeting.on_topic": True},
        ),
        Passes(
            "Great goal by Argyle!! Get in!",
            "a protocol that says nothing of it",
            {**_FULL_COUNCIL, "at": "2026-09-15T19:40:00+01:00"},
            {"meeting.stance": "silent", "meeting.on_topic": False},
        ),
        Passes(
            "Cllr Pask's amendment was lost 14-9. I voted for it.",
            "a report of the vote",
            {**_FULL_COUNCIL, "at": "2026-09-15T19:40:00+01:00"},
            {"meeting.on_topic": True},
        ),
        Passes(
            "In the chamber. The opposition's amendment is a disgrace and I'm voting against it.",
            "hard argument on the item",
        ),
        Passes(
            "My chair collapsed at scrutiny! Only my pride hurt, thanks to Norman for the hand.",
            "a joke at the author's own cost",
        ),
        Passes("I missed the match for scrutiny. Don't tell me the score.", "the meeting came first"),
        Passes("Cllr Marl, you won the bake off fair and square, but I want the recipe.", "a cake, and no meeting"),
        Passes("Cllr Odell's vindaloo will kill me yet. £210 for the scouts!", "a supper, and no meeting"),
        Passes(
            "Long night at full council, three hours forty, and worth every minute to hear the carers.",
            "length without mockery",
        ),
        Passes(
            "Bored of the bins story? Me too. Here's what was agreed at cabinet last week.",
            "a bored reader, not a bored member",
        ),
    )

    def look(self, draft: Draft) -> Iterator[Sighting]:
        """Judge by the meeting's times where these are given, by the words of the room where not."""
        if draft.is_corporate or draft.is_officer:
            return
        meetings = draft.context.meetings
        now = self._now(draft, meetings) if meetings else None
        if now is not None:
            yield from self._during(draft, now)
            return
        if meetings and draft.at is not None and any(one.starts is not None for one in meetings):
            return
        yield from self._by_words(draft)

    def _now(self, draft: Draft, meetings: tuple[Meeting, ...]) -> Meeting | None:
        at = draft.at
        if at is None:
            return None
        for meeting in meetings:
            ends = meeting.ends or (meeting.starts + timedelta(hours=3) if meeting.starts is not None else None)
            if meeting.starts is not None and ends is not None and meeting.starts <= at <= ends:
                return meeting
        return None

    def _during(self, draft: Draft, meeting: Meeting) -> Iterator[Sighting]:
        if draft.search(_AWAY) or not draft.norm.strip():
            return
        stance = str(draft.setting("meeting.stance"))
        mocks = draft.search(_MOCKS)
        bored = draft.search(_BORED)
        if mocks is not None and not draft.search(_NOT_MOCKING):
            yield self._mocking(draft, mocks.span())
            return
        on_topic = (
            draft.search(_ABOUT) is not None
            or mention(draft, (meeting.title or "", *(item.title for item in meeting.items))) is not None
        )
        if bored is not None and not draft.search(_NOT_MOCKING):
            yield self._elsewhere(draft, bored.span())
        elif not on_topic and (draft.setting("meeting.on_topic") or stance in ("may-look-inattentive", "sparingly")):
            yield self._elsewhere(draft, (0, min(len(draft.norm), 80)))
        elif stance == "sparingly" and self._many(draft, meeting):
            yield self.finds(
                *draft.whole,
                "This is one of many posts from the same meeting.",
                "Keep the rest for the interval or for one post afterwards; it shows that you were listening.",
            )

    def _many(self, draft: Draft, meeting: Meeting) -> bool:
        """Whether this post passes the number that the protocol allows an hour."""
        at, starts = draft.at, meeting.starts
        if at is None or starts is None:
            return False
        since = max(starts, at - timedelta(hours=1))
        earlier = sum(1 for one in draft.context.recent or () if one.at is not None and since <= one.at <= at)
        return earlier + 1 > int(draft.setting("meeting.posts_an_hour"))

    def _by_words(self, draft: Draft) -> Iterator[Sighting]:
        if draft.search(_AWAY):
            return
        weighs = draft.weighs()
        room = draft.search(_ROOM)
        if room is None or draft.search(_NOT_MOCKING):
            return
        bored, mocks = draft.search(_BORED), draft.search(_MOCKS)
        if bored is not None and draft.search(_WEAK, bored.span()) and not (draft.has("room") or weighs):
            bored = None
        if bored is not None and not (draft.has("room") or weighs) and draft.search(_SITTING) is None:
            bored = None  # a member named beside cake, telly or a curry is no meeting
        if bored is not None and (draft.has("bored", "room") or weighs) and draft.search(_HERE):
            yield self._elsewhere(draft, bored.span())
        elif (mocks is not None and (draft.has("room") or weighs) and draft.search(_HERE)) or (
            mocks is not None
            and draft.search(
                r"\b(?:cllr|councillor) [a-z]+ (?:is |was )?(?:asleep|snoring|still (?:speaking|talking|going)|drones?|droning)\b"
            )
        ):
            yield self._mocking(draft, mocks.span())
        elif weighs == "sure" and draft.has("room") and draft.search(_HERE):
            yield self._elsewhere(draft, draft.strongest())

    def _elsewhere(self, draft: Draft, span: Span) -> Sighting:
        return self.finds(
            *span,
            "From a meeting, this may read as not following it.",
            "Keep it for the interval or afterwards; during the meeting, post about the item before you.",
        )

    def _mocking(self, draft: Draft, span: Span) -> Sighting:
        return self.finds(
            *span,
            "From a meeting, this makes fun of somebody in the room rather than answering them.",
            "Say what you think of the argument: who said what, and why you disagree.",
        )


_WEAK = r"strictly|love island|stars|cricket|pizza|asleep|sleep|listen|button|bor(?:ed|ing)|never|nap|bingo|sweepstake|headphones|podcast|camera"
_HERE = r"\b(?:i'm|im|i am|i've|ive|i'll|i|ah'm|ah've|me|my|we|we're|us|sat|sitting|live|tonight|today|now|still|just|again|here|this|watching|listening|half|hour|in the chamber|on item|only on|zz+|he's|she's|somebody|bingo|asleep|got)\b"
