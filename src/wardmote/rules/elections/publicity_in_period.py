"""The council's own account speaks of members or of contested matters in the weeks before a poll.

## What it looks for
On a council account between the notice of election and the close of the poll: members named, quoted, pictured or
followed; credit for what was done; proposals and contested matters; calls for change or for "fresh blood"; and where
an election is spoken of but its days are not known, that it cannot tell.

## Why councils ask
In those weeks the council's publicity may not seem to favour anybody who stands. Services go on, and so does plain
information on how to register, stand and vote.

## What to do instead
Name the service, not the member. Quote an officer where a voice is needed. Keep good news that can wait until the
poll has closed.

## What it cannot see
Who is a candidate, what a picture shows unless it is described, and by-elections that it was not told of.

## Sources
Local Government Act 1986 sections 2 to 6; Code of Recommended Practice on Local Authority Publicity (31 March 2011).
Checked 21 November 2026. Wales and Scotland have codes of their own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from wardmote.core.lazily import lazily
from wardmote.core.lexicon.politics import OFFICE_HOLDER
from wardmote.core.lexicon.polls import Period, period
from wardmote.core.normalise import normalise
from wardmote.core.rule import Duty, Example, Finds, Passes, Rule, Unsure

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wardmote.core.draft import Draft
    from wardmote.core.finding import CannotTell, Sighting
    from wardmote.core.rule import Gap

_MEMBER = lazily(rf"\b{OFFICE_HOLDER}\b|@(?:cllr|councillor|leader|mayor)[a-z0-9_]*")
_SAYS = lazily(
    r"\b(?:sa(?:id|ys|ying)|told|adds?|added|explain(?:s|ed)|comment(?:s|ed)|opens?|opened|opening|launch(?:es|ed)|join(?:s|ed)|visit(?:s|ed)|cut(?:s|ting)? the ribbon|pictured|photo|with|thanks|praised|announc(?:es|ed)|proud|pleased|delighted|follow|unveil(?:s|ed)|plant(?:s|ed)|led|leads|"
    r"meet|hear from|q&a|interview|video|blog|column|delivers?|welcom(?:es|ed)|backs|visits?|celebrat\w+|quote[sd]?)\b|\""
)
_NEUTRAL = lazily(
    r"\b(?:returning officer|statement of persons nominated|nominations?|notice of (?:election|poll)|results? (?:will|table)|election results?|declared|polling (?:stations?|place)|register to vote|voter id|photo id|postal vote|proxy|how to vote|candidates? (?:list|standing)|full list|"
    r"councillors? are not|former mayor has died|funeral|condolences|book of condolence|emergency|evacuat\w+|surger(?:y|ies) (?:are )?cancelled|committee (?:meets|meeting)|agenda|webcast)\b"
)
_CREDIT = lazily(
    r"\b(?:proud to have|we(?:'ve| have) (?:delivered|invested|built|filled|created|transformed|saved|cut)|record (?:investment|year|numbers?)|deliver(?:ed|ing) (?:on|for|more|better)|success story|promises? (?:made|kept)|thanks to (?:our|the) (?:leadership|administration|cabinet)|"
    r"(?:biggest|best) (?:ever|investment)|transform(?:ed|ing|ational)|major (?:boost|investment)|landmark|flagship|multi-million|£ ?\d+(?:\.\d+)? ?(?:m|million) (?:boost|investment))\b"
)
_CONTESTED = lazily(
    r"\b(?:controversial|have your say|consultation (?:launch|opens?|starts?|begins)|new consultation|proposals? (?:for|to)|local plan|low traffic neighbourhood|ltns?|ulez|clean air zone|council tax (?:freeze|rise|cut)|library closures?|budget (?:cuts|proposals)|bus gate|incinerator|asylum (?:hotel|accommodation)|devolution|reorganisation|unitary|parking charges|15.minute)\b"
)
_CHANGE = lazily(
    r"\b(?:fresh|new|young) (?:blood|faces|broom|start)|\btime for (?:a |some )?(?:real )?(?:change|fresh|new)|\b(?:the )?(?:usual|same old|old) (?:crowd|faces|lot|suspects|gang|guard)|\bhad (?:their|its) (?:chance|turn|day)|\bshake (?:things|it) up|\bsend (?:them|a message)|\byou know (?:what to do|who to)|\bthrow (?:them|the) [a-z ]{0,12}out\b|\bstick with (?:us|what works|the team)|\bdon'?t (?:risk|let) (?:it|them)\b|\bfinish the job\b|\bmore of the same\b|\banother (?:four|five) years\b"
)
_ELECTION_SAID = lazily(
    r"\b(?:purdah|pre-?election|polling day|ahead of (?:the )?(?:poll|election)|before (?:polling|the (?:poll|election))|by-?election|(?:local|county|general|mayoral|parish) elections?|election (?:day|week)|notice of election|nominations?|candidates?|standing (?:again )?in (?:may|the))\b"
)
_OWN_TIME = lazily(r"\b(?:after the election|once the poll has closed|in (?:june|july))\b")


class PublicityInPeriod(Rule):
    """The council's publicity in the weeks before a poll."""

    code = "publicity-in-period"
    title = "Council publicity before a poll"
    topic = "elections"
    serves = ("election-cal", "chk-political", "publicity-code", "weblinks")
    ask = ("communications", "monitoring-officer")
    wakes_on = frozenset({"account:corporate"})
    duty = Duty(
        source="Local Government Act 1986, sections 2 and 4; Code of Recommended Practice on Local Authority Publicity (2011)",
        message="Between the notice of election and the poll the council's publicity may not put candidates or contested matters forward.",
        checked_on="2026-11-21",
        review_by="2027-05-31",
        nations=("england",),
    )
    parts = ("text",)
    examples: ClassVar[tuple[Example, ...]] = (
        Finds(
            '«Cllr Joan Hart» opens the new splash pad on Saturday. "I\'m thrilled for our families," she says.',
            "a member opened and quoted between notice and poll",
            {
                "account": {"kind": "corporate"},
                "context": {"elections": [{"id": "local", "notice": "2026-03-27", "poll": "2026-05-07"}]},
                "at": "2026-04-20T10:00:00+01:00",
            },
        ),
        Finds(
            "Forms for candidates are at reception. About time the «old guard» had some competition, eh?",
            "takes a side while telling how to stand",
            {
                "account": {"kind": "corporate"},
                "context": {"elections": [{"id": "local", "notice": "2026-03-27", "poll": "2026-05-07"}]},
                "at": "2026-03-30T10:00:00+01:00",
            },
        ),
        Finds(
            "Follow «@CllrJoanHart» for news of the ward.",
            "a member's account promoted before a poll",
            {
                "account": {"kind": "corporate"},
                "context": {"elections": [{"id": "local", "notice": "2026-03-27", "poll": "2026-05-07"}]},
                "at": "2026-04-20T10:00:00+01:00",
            },
        ),
        Finds(
            "We've «delivered» a record £4m for roads, and there's more to come.",
            "credit claimed before a poll",
            {
                "account": {"kind": "corporate"},
                "context": {"elections": [{"id": "local", "notice": "2026-03-27", "poll": "2026-05-07"}]},
                "at": "2026-04-20T10:00:00+01:00",
            },
        ),
        Finds(
            "«New consultation»: proposals for a low traffic neighbourhood in Larkfield. Have your say!",
            "a contested matter launched before a poll",
            {
                "account": {"kind": "corporate"},
                "context": {"elections": [{"id": "local", "notice": "2026-03-27", "poll": "2026-05-07"}]},
                "at": "2026-04-20T10:00:00+01:00",
            },
        ),
        Finds(
            "Litter pick in Fellgate with «the leader of the council», photo below 📸",
            "a member pictured before a poll",
            {
                "account": {"kind": "corporate"},
                "context": {"elections": [{"id": "local", "notice": "2026-03-27", "poll": "2026-05-07"}]},
                "at": "2026-05-06T10:00:00+01:00",
            },
        ),
        Finds(
            "Good news: the skate park is open!",
            "the picture shows a member before a poll",
            {
                "account": {"kind": "corporate"},
                "media": [{"path": "p.jpg", "alt": "Cllr Joan Hart cutting the ribbon at the skate park"}],
                "context": {"elections": [{"id": "local", "notice": "2026-03-27", "poll": "2026-05-07"}]},
                "at": "2026-04-20T10:00:00+01:00",
            },
        ),
        Finds(
            "Video: «our MP» visits the new depot, ahead of polling day on 4 July.",
            "a politician in the period",
            {
                "account": {"kind": "corporate"},
                "context": {"elections": [{"id": "ukpge", "notice": "2024-05-30", "poll": "2024-07-04"}]},
                "at": "2024-06-20T10:00:00+01:00",
            },
        ),
        Passes(
            "Thinking of standing? Nomination packs are at the town hall and on our website until 4pm on 9 April.",
            "information on the election",
            {
                "account": {"kind": "corporate"},
                "context": {"elections": [{"id": "local", "notice": "2026-03-27", "poll": "2026-05-07"}]},
                "at": "2026-03-30T10:00:00+01:00",
            },
        ),
        Passes(
            "Bin day moves to Wednesday next week because of the bank holiday.",
            "business as usual",
            {
                "account": {"kind": "corporate"},
                "context": {"elections": [{"id": "local", "notice": "2026-03-27", "poll": "2026-05-07"}]},
                "at": "2026-04-20T10:00:00+01:00",
            },
        ),
        Passes(
            "Cllr Joan Hart opens the new splash pad on Saturday.",
            "after the poll",
            {
                "account": {"kind": "corporate"},
                "context": {"elections": [{"id": "local", "notice": "2026-03-27", "poll": "2026-05-07"}]},
                "at": "2026-07-20T10:00:00+01:00",
            },
        ),
        Passes(
            "Cllr Joan Hart opens the new splash pad on Saturday.",
            "before the notice",
            {
                "account": {"kind": "corporate"},
                "context": {"elections": [{"id": "local", "notice": "2026-03-27", "poll": "2026-05-07"}]},
                "at": "2026-02-20T10:00:00+00:00",
            },
        ),
        Passes(
            "Proud of what we've delivered in Fellgate: vote on 7 May!",
            "a member's own account and means",
            {
                "account": {"kind": "councillor"},
                "context": {"elections": [{"id": "local", "notice": "2026-03-27", "poll": "2026-05-07"}]},
                "at": "2026-04-20T10:00:00+01:00",
            },
        ),
        Passes(
            "Statement of persons nominated is published: the full list of candidates is at the link.",
            "the returning officer's list",
            {
                "account": {"kind": "corporate"},
                "context": {"elections": [{"id": "local", "notice": "2026-03-27", "poll": "2026-05-07"}]},
                "at": "2026-04-10T10:00:00+01:00",
            },
        ),
        Passes(
            "Hi Keith, your ward councillors' contact details are on our website, here's the link.",
            "a factual answer to a question",
            {
                "account": {"kind": "corporate"},
                "kind": "reply",
                "context": {"elections": [{"id": "local", "notice": "2026-03-27", "poll": "2026-05-07"}]},
                "at": "2026-04-20T10:00:00+01:00",
            },
        ),
        Passes(
            "Mayor Okafor will open the memorial garden at 11am on Saturday. All welcome.",
            "no election is told or spoken of",
            {"account": {"kind": "corporate"}},
        ),
        Passes(
            "Voter ID: what to bring on Thursday. Polling stations open 7am to 10pm.",
            "how to vote",
            {
                "account": {"kind": "corporate"},
                "context": {"elections": [{"id": "local", "notice": "2026-03-27", "poll": "2026-05-07"}]},
                "at": "2026-05-05T10:00:00+01:00",
            },
        ),
        Unsure(
            "With the local elections coming up, Cllr Joan Hart opens the new splash pad on Saturday.",
            "an election is spoken of, its days are not given",
            {"account": {"kind": "corporate"}},
        ),
    )

    patterns: ClassVar[Mapping[str, str | Gap]] = {}

    def look(self, draft: Draft) -> Iterator[Sighting | CannotTell]:
        """Judge council publicity by the days of the election and by whom or what it puts forward."""
        if not draft.is_corporate:
            return
        now = period(draft)
        if now in (Period.AFTER, Period.BEFORE):
            return
        spoken = _ELECTION_SAID.search(draft.norm)
        if now is not Period.IN and spoken is None:
            return
        norm = draft.norm
        change = _CHANGE.search(norm)
        if change is not None and (spoken or now is Period.IN):
            yield self.finds(
                *change.span(),
                "On a council account before a poll this may read as taking a side.",
                "Keep to the facts of the election: who may stand, who may vote, when and where.",
                certain=spoken is not None,
            )
            return
        neutral = _NEUTRAL.search(norm) is not None
        member = _MEMBER.search(norm)
        alt = next(
            (item.alt for item in draft.post.media if item.alt and _MEMBER.search(normalise(item.alt).norm)), None
        )
        if (member is not None or alt) and not neutral:
            if draft.post.kind in ("reply", "comment") and not _SAYS.search(norm):
                return
            if member is not None and not _SAYS.search(norm) and draft.post.kind == "reply":
                return
            if now is not Period.IN:
                yield self.cannot_tell(
                    "the days of the election's notice and poll, which decide whether the council may name a member here",
                    ask=("democratic-services",),
                )
                return
            mayor = member is not None and "mayor" in member.group() and "deputy" not in member.group()
            start, end = member.span() if member is not None else draft.whole
            yield self.finds(
                start,
                end,
                "A member is put forward on a council account between the notice of election and the poll.",
                "Leave members out until the poll has closed: name the service, or quote an officer.",
                certain=not mayor,
            )
            return
        if now is not Period.IN or neutral:
            return
        for pattern, message in (
            (_CREDIT, "This claims credit for the council before a poll and may seem to help those who stand again."),
            (_CONTESTED, "This puts forward a contested matter before a poll."),
        ):
            match = pattern.search(norm)
            if match is not None:
                yield self.finds(
                    *match.span(),
                    message,
                    "Ask communications whether it can wait until the poll has closed; services and plain facts go on.",
                    certain=False,
                )
                return
