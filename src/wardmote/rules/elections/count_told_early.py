"""How the vote is going is told before the poll has closed.

## What it looks for
Tallies from tellers, from the opening or verification of postal votes, from an "exit poll" of one's own, or from a
word let slip inside, which say who leads while people can still vote. Turnout as a bare number passes, and so does
everything once the poll has closed or the result is declared.

## Why councils ask
Nobody may publish before the close how people have voted, and those who attend an opening of postal votes are bound
to secrecy. A tally also tells voters that their own vote no longer matters.

## What to do instead
Ask people to vote, give the hours, and keep every figure until the result is declared.

## What it cannot see
When a post without a time was published, and whether a figure is true.

## Sources
Representation of the People Act 1983 sections 66 and 66A (secrecy; exit polls). Checked 21 November 2026.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, ClassVar

from wardmote.core.lazily import lazily
from wardmote.core.lexicon.polls import ENOUGH, Period, is_polling_day, period, warns
from wardmote.core.rule import Duty, Example, Finds, Gap, Passes, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wardmote.core.draft import Draft
    from wardmote.core.finding import Sighting

_LEAD = lazily(
    r"\b(?:we'?re|we are|were|us|ours?|they'?re|theirs?|them|labour|tor(?:y|ies)|conservatives?|greens?|lib ?dems?|reform|snp|plaid|independents?|purple|reds?|blues?|yellows?|(?:he|she)'?s|[a-z]+) (?:are |is |just |now |miles |well |way |already |a good |comfortably |clear |looking |ten |\d+ )*"
    r"(?:ahead|winning|walking (?:it|[a-z]+)|in front|leading|in the lead|clear|home and (?:dry|hosed)|in trouble|finished|toast|nowhere|behind|losing|out in (?:front|force)|done for|level|neck and neck|up on|down on|romping|storming|smashing it|cruising|dead|in bed|sunk|miles off)\b"
    r"|\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|hundred)(?: points?| votes?)? (?:clear|ahead|up|in front|to the good|in it)\b|\b(?:two|three|four|five|\d+) to one\b|\b(?:four|three|two|five|\d+) (?:of ours )?(?:for|to) (?:each|every) (?:one )?(?:of )?(?:theirs|them|ours)\b"
    r"|\b\d{1,3} ?(?:%|per ?cent|pc)(?: (?:of )?(?:us|ours?|labour|tory|tories|conservative|green|reform|lib|for|red|blue|our (?:pledges|promises|vote|lot)))\b|\b(?:us|them|ours|theirs|labour|tories|tory|greens|reform)(?: (?:are|is|on))?:? \d{2,}"
    r"|\b(?:looking|looks|feels?|going) (?:very |really |dead |right |pretty |canny |well )?(?:good|tasty|great|bad|grim|healthy|ropey|brilliant|like (?:a )?(?:win|landslide|ours))|\blandslide\b|\bit'?s (?:ours|in the bag|a shoo-?in|theirs|over)\b|\b(?:of those|of them|of which) (?:are |is )?(?:ours|friendly|for us|labour|with us)|"
    r"\bfriendly\b|\b(?:pulled|got) (?:out|in) \d+ ?(?:%|per ?cent)|\b(?:in|on) (?:our|their) favour|\bfor us\b|\bby a (?:mile|country mile|street)|\b(?:(?:two|three)[ -](?:thirds|quarters)|half|most(?:ly)?|\d+ (?:in|out of) \d+)(?: of (?:them|it|those))?(?: (?:are|is|were))? (?:ours|us|for us|theirs|labour|tory|green|reform|lib dem)\b|\b(?:storming (?:morning|afternoon|day|start)|(?:theirs|their lot|they|tories|labour) (?:haven'?t|have not|hasn'?t|ain'?t) (?:stirred|turned (?:out|up)|shown|moved|come out)|(?:ours|our lot|our vote|our pledges) (?:are|is|have|has) (?:all )?(?:out|turned out|in|voted|come out|holding))|\bhome and\b|\bit'?s (?:tight|close)\b|\b(?:we'?ve|they'?ve|he'?s|she'?s) (?:got|won|lost|nailed|done|blown) (?:it|this)\b"
)
_AFTER = lazily(
    r"\b(?:declared|final result|the result (?:is|was)|results are (?:in|out|published)|official figures|published|last (?:may|time|year|night|week|election)|in the end|was elected|were elected|after the count|once (?:they'?re|it'?s|they have been) declared|"
    r"recount|after the polls? closed|polls? (?:have )?closed|looking back|(?:gain|hold) from|congratulations to|conceded|swing(?:ing)?|swung|national(?:ly)?|pollster|yougov|ipsos|survation|more in common|opinion poll|mrp|projected|john curtice|bbc exit poll|the exit poll (?:said|says|is|was|has))\b"
)
_NOTHING = lazily(
    r"\b(?:nothing to report|no idea|nae clue|can'?t tell you|won'?t (?:say|tell)|don'?t publish|nobody knows|not (?:saying|allowed)|until then|under way|underway|no clue|not before|i'?ve no idea|who knows|secrecy|terrible|"
    r"don'?t let anyone tell you|isn'?t counted|aren'?t counted|training)\b"
)
_TURNOUT = lazily(r"\bturn-?out\b")


class CountToldEarly(Rule):
    """A tally before the poll has closed."""

    code = "count-told-early"
    title = "A tally before the poll closes"
    topic = "elections"
    serves = ("election-event", "election-cal")
    ask = ("democratic-services", "monitoring-officer")
    duty = Duty(
        source="Representation of the People Act 1983, sections 66 and 66A (secrecy of the poll; exit polls)",
        message="Until the poll has closed, how people have voted may not be published; what is seen at an opening of postal votes or at a count may not be passed on.",
        checked_on="2026-11-21",
        review_by="2027-05-31",
    )
    patterns: ClassVar[Mapping[str, str | Gap]] = {
        "tellers": r"\b(?:teller'?s?|tellers'?|clipboards?|running tally|tally sheet|tallies|box (?:no\.? ?)?\d+|numbers (?:off|from|after|on) the (?:clipboard|doors?|gate|tellers?|sheet|tea ?time))\b",
        "postals": Gap(
            trigger=r"\bpostals?\b|\bpostal (?:votes?|ballots?|packs?)\b",
            pattern=(
                r"\b(?:open(?:ed|ing)?|verif(?:y|ying|ied|ication)|sampl(?:ed|ing)|sealed|counted|counting|started on|first batch|count(?:ing)? (?:hall|centre|room)|peek(?:ed)?|nosey|at the|from the|emptied|sorted)\b[^\n]{0,60}\bpostals?\b|"
                r"\bpostals?\b[^\n]{0,80}\b(?:open(?:ed|ing)?|verif\w+|sampl\w+|count(?:ed|ing)?|face[ -](?:up|down)|bags?|sacks?|trays?|bundles?|came out|tipped out|show(?:s|ing)?|look(?:s|ing)?|put us|has us|have us)\b"
            ),
        ),
        "exit": r"\bexit polls?\b|\bstraw polls?\b|\b(?:everyone|everybody|folk|people|voters|those) (?:leaving|coming out(?: of)?|walking out(?: of)?) (?:the|saying|say|is|are|tells?)\b|\b(?:asked|asking|askin) (?:everyone|folk|people|voters|them all) (?:coming|comin|as they (?:come|came)|leaving|on (?:their|the) way) out\b",
        "inside": (
            r"\b(?:word|whisper|rumour|news|text|message|call|sources?|intel) (?:is |just |has come )?(?:from|frae|out of|inside) (?:inside )?(?:the )?(?:count|counting (?:hall|centre|room)|count centre|leisure centre|polling station|opening|verification|hall)\b"
            r"|\b(?:presiding officer|poll clerk|returning officer'?s? ?(?:clerk|staff)?|count(?:ing)? (?:staff|agent|officer))(?:[a-z', ]){0,40} (?:told|whisper(?:ed|s)|tipped|let (?:slip|on)|says|reckons|winked|rang|texted)\b|\boverheard the (?:presiding officer|clerk|count)\b"
        ),
        "before-close": (
            r"\b(?:polls? (?:don'?t|do not|dinnae|doesn'?t) (?:shut|close)|still (?:\d|an?|two|three|four|five|six)(?: ?(?:more )?)(?:hours?|hrs?) (?:to (?:go|vote)|left)|(?:before|till|til|until) (?:10|ten)(?: ?pm| tonight| o'?clock)?)\b"
        ),
        "tally": r"\b(?:\d{2,4}|[a-z]+ hundred) (?:votes? )?(?:in|cast|through the door|out of (?:a possible )?\d[\d,]*)(?: [a-z]+)? (?:by|at|before|already|so far)\b|\bby (?:tea ?time|noon|dinner|lunch|midday|\d(?:\.\d\d)? ?(?:pm|o'?clock)) we'?d\b",
    }
    examples: ClassVar[tuple[Example, ...]] = (
        Finds(
            "Teller's sheet says «we're 60 up» at the scout hut, two hours to go. Keep coming!",
            "tellers' figures on who leads",
        ),
        Finds(
            "Was at the postal vote opening this morning and «we're miles ahead» on Ashby side 👀",
            "what was seen at the opening",
        ),
        Finds(
            "Our own exit poll on the school gate: «58% for us», polls don't shut till ten so get out there",
            "an exit poll while people vote",
        ),
        Finds(
            "They've started on the postals here and from what I can see «it's ours»",
            "on polling day, before the close",
            {
                "context": {"elections": [{"id": "local.2026-05-07", "notice": "2026-03-27", "poll": "2026-05-07"}]},
                "at": "2026-05-07T16:00:00+01:00",
            },
        ),
        Finds(
            "Word from inside the count centre is the blues are «in trouble» in Highgate. Finish the job before 10!",
            "a leak from inside",
        ),
        Finds("Numbers off the clipboard at 3pm. St Bede's: «us 190», them 120.", "figures by side"),
        Finds(
            "presiding officer whispered to our lad that «we're home and dry» at the hut, but go vote anyway",
            "told by an official",
        ),
        Finds(
            "Asked everyone coming out of the chapel and it's «three to one» for Flint. Still four hours to vote",
            "an exit poll in other words",
        ),
        Passes("Polls are open 7am to 10pm. If you're in the queue at ten you can still vote.", "hours"),
        Passes(
            "St Chad's turnout stands at 31% this teatime. You have until ten tonight to vote.",
            "turnout alone says nothing of who leads",
        ),
        Passes("Count starts at 10am Friday. I'll share results once they're declared and not before.", "waits"),
        Passes(
            "I was a teller this morning. It's cold, you get biscuits and no I can't tell you who's winning.",
            "tells nothing",
        ),
        Passes("Exit polls can't be published till ten and quite right too.", "speaks of the rule"),
        Passes("Final result, Highgate: Flint 802, Begum 799. We're three votes ahead after a recount!", "declared"),
        Passes(
            "Looking at the tallies, Box 4 went 61% to us and Box 2 to them.",
            "after the close",
            {
                "context": {"elections": [{"id": "local.2026-05-07", "notice": "2026-03-27", "poll": "2026-05-07"}]},
                "at": "2026-05-09T10:00:00+01:00",
            },
        ),
        Passes("YouGov has Labour ten points clear nationally. Polls are polls, doors are doors.", "an opinion poll"),
        Passes(
            "Postal votes are opened and checked face down, they aren't counted till after ten, whatever you've heard.",
            "explains the rule",
        ),
        Passes(
            "Ah've been oot chappin doors since nine wi the clipboard and nae clue how it's gaun", "no figure, no lead"
        ),
        Passes(
            "We are well ahead of schedule with the pothole works and should be finished before 10 May.",
            "not an election",
        ),
    )

    def look(self, draft: Draft) -> Iterator[Sighting]:
        """Judge whether somebody's lead is told, from inside, while people can still vote."""
        now = period(draft)
        if now in (Period.AFTER, Period.BEFORE) or _AFTER.search(draft.norm):
            return
        source = next(draft.hits("tellers", "postals", "exit", "inside", "tally"), None)
        if source is None:
            return
        if (
            source.name == "tellers"
            and not draft.search(
                r"\b(?:polls?|polling|vot(?:e|es|ed|ing)|ballots?|count|turn-?out|pledges|station|hut|us|ours|election)\b"
            )
            and len(re.findall(r"\b\d{2,4}\b", draft.norm)) < 3
        ):
            return
        if source.name == "tally" and not (
            draft.has("before-close")
            or is_polling_day(draft)
            or draft.search(r"\b(?:polling|vot(?:e|es|ed|ing)|ballot|turn-?out|returning officer)\b")
        ):
            return
        if _NOTHING.search(draft.norm) or warns(draft, source.span) or draft.reading.quoted(source.span):
            return
        lead = self._lead(draft, source.span)
        if lead is None:
            return
        yield self.finds(
            *lead,
            "This tells how the vote is going while people may still be voting.",
            "Keep figures and forecasts until the poll has closed and the result is declared; the opening hours are enough.",
            certain=source.name in ("postals", "exit", "inside") or is_polling_day(draft) is True,
        )

    def _lead(self, draft: Draft, source: tuple[int, int]) -> tuple[int, int] | None:
        start, end = draft.reading.around(source, 2)
        best: tuple[int, int] | None = None
        for match in islice(_LEAD.finditer(draft.norm, start, end), ENOUGH):
            if draft.reading.negated(match.span(), 14):
                continue
            best = match.span() if best is None else best
        return best
