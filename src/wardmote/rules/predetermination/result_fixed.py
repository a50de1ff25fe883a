"""A result that members are said to have settled among themselves before the hearing.

## What it looks for
Words by which a party group, its whip or leader, or members of a committee or panel are said to have agreed
the result of a planning, licensing or other such matter beforehand: a whip, counted heads, a word in the car
park, a hearing that is only for show.

## Why councils ask
Such matters are decided in the room, on evidence, each member alone; there is no whip on them. A result agreed
beforehand can undo the decision for everybody, and a boast of it is evidence.

## What to do instead
Leave the votes to the meeting: "Eleven of us decide this on Thursday after hearing everyone." If somebody did
try to settle it beforehand, tell the monitoring officer rather than the public. A whip on budgets and motions
is ordinary politics and is left alone.

## What it cannot see
Whether the talk took place; what was meant by a wink.

## Sources
LGA and PAS, Probity in Planning (December 2019): no party whip on planning matters. Localism Act 2011,
section 25.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from wardmote.core.lexicon.matters import MATTER, POLICY_VOTE, QUASI_JUDICIAL, mention, pending
from wardmote.core.rule import Finds, Passes, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wardmote.core.draft import Draft
    from wardmote.core.finding import Sighting
    from wardmote.core.rule import Example, Gap

_JUDGING = (
    r"\b(?:planning|licensing|licen[cs]e|committee|committee's|panel|sub-?committee|tribunal|hearing|hearing's|appeal|application|applicant|objectors?|developer|"
    r"item \d+|drive-?thru|flats|houses|homes|quarry|digester|strip club|massage parlour|hotel|public hearing|site visit|standards|\d{2}/\d{3,5})\b"
)
_DENIED = (
    r"\b(?:no whip|isn't a whip|never whipped|not whipped|there(?:'s| is) no (?:deal|fix)|haven't (?:met|talked|spoken|discussed)|we don't (?:whip|do deals)|no deals?|won't be doing deals|ashamed to|"
    r"no discussion|rumour|put it about|i'd report it|couldn't care less what the (?:group|whip)|nothing has been (?:agreed|settled)|not how it works|that's not how|want(?:s|ed)? (?:me|us) to|asked (?:me )?to|got asked to|"
    r"not (?:been )?(?:settled|fixed|agreed|stitched)|nowt's decided|would be wrong|decision notice|last night's (?:vote|meeting)|can't)\b"
)


class ResultFixed(Rule):
    """The result of a hearing is said to be settled beforehand, by a whip or among members."""

    code = "result-fixed"
    title = "A result said to be agreed before the hearing"
    topic = "predetermination"
    serves = ("chk-predetermination", "predet-register")
    patterns: ClassVar[Mapping[str, str | Gap]] = {
        "whip": r"\b(?:whip's (?:on|out|text)|the whip is on|whipped (?:to|into|against)|under (?:a|the|three-line) whip|three[- ]line whip|told (?:how|which way) to vote|been told how to vote|whip(?:ping)? (?:the|our) (?:planning|licensing|committee))\b"
        r"|\b(?:the )?leader(?:'s| has| is)? (?:told|instructed|made clear to|spoken to) (?:our|the|all) (?:[a-z]+ )?(?:planning|licensing|committee|panel) (?:members|lot|councillors)\b|\b(?:all|every one) (?:of )?(?:[a-z]+ of )?(?:ours|our lot|our group|our members|us) (?:on|on the) (?:the )?(?:planning |licensing )?(?:committee|panel|planning|licensing)\b",
        "squared": r"\b(?:(?:we|they|i)(?:'ve| have)? (?:all )?(?:squared|sorted|fixed|sewn|stitched|carved|settled|agreed) (?:it|this|that|things)(?: up)?(?: (?:all|among|amongst|between|beforehand|already|in advance|over))?|"
        r"(?:squared|settled|agreed|sorted|fixed|decided) (?:it |this |that )?(?:among(?:st)?|between) (?:ourselves|us|themselves|the (?:lads|members))|wor lot on|our lot on|"
        r"(?:three|four|five|six|seven|eight|half|most|all|some|both|\d+) of us (?:on|from) (?:the )?(?:committee|planning|licensing|panel)|(?:had|have|having) a (?:quiet )?(?:word|chat|natter) (?:round|with|among|in) (?:the )?(?:committee|panel|chair|others?|lads|car park|members|colleagues)|"
        r"spoke(?:n)? to (?:the )?(?:chair|other members|rest) (?:of (?:licensing|planning|the panel|the committee)|from our side|on (?:the )?(?:committee|panel))|spoken up for you|(?:and )?we've had a (?:word|chat|natter))\b",
        "counted": r"\b(?:count(?:ed|ing)? (?:the )?(?:heads|noses|hands)|(?:the )?(?:numbers|votes) (?:are|'re) (?:locked|all in|there|in the bag|sewn up|stitched|lined up|sorted|in place)|(?:we|i)(?:'ve| have)(?: got)? the (?:votes|numbers)|votes? i've been promised|the other (?:two|three|four|five|six|eight) (?:are|agree|will|over)|"
        r"(?:three|four|five|six|seven|eight) (?:solid|from us|of the (?:three|five|seven|nine|eleven))|(?:two|three|four|five|six|seven) to (?:one|two|three) (?:for|against)|those of us with the votes|working on the other|read the room on|so are the two)\b",
        "show": r"\b(?:(?:hearing|meeting|consultation|site visit|committee|vote|debate|panel|inquiry)(?:'s| is| was|s are)?(?: just| only| all| purely| merely| really| a bit)* (?:for show|a formality|theatre|a box (?:we|to)|window dressing|a rubber stamp|box[- ]ticking|going through the motions)|(?:scores|papers?|the meeting|the rest|that) (?:are|is|'s) (?:only|just) paperwork|"
        r"rubber[- ]?stamp(?:ing|ed)? (?:it|this|that|the)|cabinet shook on it|shook on it|(?:we|members) (?:all )?have an understanding|(?:is )?all stitched up|done and dusted|wasting (?:ink|your stamps))\b",
    }
    examples: ClassVar[tuple[Example, ...]] = (
        Finds(
            "Group met at Jean's last night and the «whip's on»: every one of us on planning backs the retail park, so ring off.",
            "a whip on a planning vote",
        ),
        Finds(
            "Don't lose sleep over the Crown's licence. There's «three of us on the panel», we've had a natter and it's grand.",
            "members of the panel have talked it over",
        ),
        Finds(
            "I've «counted heads» for the Sykes Wood application. Seven. You can order the bunting.",
            "the votes were counted before the hearing",
        ),
        Finds(
            "The leader «told our planning members» on Sunday which way they're going over the stadium. End of.",
            "a leader tells committee members how to vote",
        ),
        Finds(
            "Come on Wednesday if you like, but between friends the «hearing is just for show», we agreed it in the car park.",
            "the hearing is said to be for show",
        ),
        Finds(
            "Objectors to the gravel pit have wasted a stamp each. «Those of us with the votes» met at Ron's and it's four to one.",
            "a vote before the vote",
        ),
        Finds(
            "All the lads on licensing have been «told how to vote» about the shisha place so nowt to fret over",
            "told how to vote",
        ),
        Finds(
            "We've «settled it among ourselves», the caravan site application gets through and the objectors can shout all they want.",
            "settled among members",
        ),
        Passes(
            "Our group is whipped to vote for the free school meals motion, and proud of it.",
            "a whip on a motion is politics",
        ),
        Passes(
            "There's no whip on planning in our group, never was. If anyone tried it I'd report it.",
            "the whip is denied",
        ),
        Passes(
            "Somebody has put it about that the committee has squared the drive-thru. We haven't met. Come and watch.",
            "the rumour is answered",
        ),
        Passes(
            "The government's consultation on planning reform was a sham from start to finish and ministers know it.",
            "criticism of a government",
        ),
        Passes(
            "The votes were 7 to 4 last night and the quarry application was refused. Decision notice to follow.",
            "the vote was taken",
        ),
        Passes(
            "Licensing panel on Tuesday: three members, each makes up their own mind after hearing both sides.",
            "how a panel works",
        ),
        Passes(
            "Three-line whip in the Commons tonight on the tax bill. Some of our MPs will rebel and good for them.",
            "a whip in Parliament",
        ),
        Passes(
            "Got asked to have a word with the chair of planning by a mate. Told him that's not how it works.",
            "the author refused",
        ),
        Passes(
            "We've squared it with the farmer: the fun run can use the bottom field in June.",
            "nothing that members judge",
        ),
    )

    def look(self, draft: Draft) -> Iterator[Sighting]:
        """Judge words of a fixed result where they speak of a matter that members judge."""
        if draft.is_officer or draft.is_corporate:
            return
        decisions = draft.context.decisions or ()
        matters = [(one, pending(one, draft.at)) for one in decisions]
        named = [(one, state) for one, state in matters if mention(draft, one.names)]
        if named and not any(state for _, state in named):
            return
        if named and all(one.kind is not None and one.kind not in QUASI_JUDICIAL for one, _ in named):
            return
        if draft.search(_DENIED):
            return
        for hit in draft.hits():
            around = draft.reading.around(hit.span)
            judging = draft.search(_JUDGING, around) or named or (draft.search(_JUDGING) and draft.search(MATTER))
            if not judging or draft.reading.negated(hit.span) or draft.reading.condemned(hit.span):
                continue
            if (
                draft.search(POLICY_VOTE, around)
                and not named
                and not draft.search(r"\b(?:planning|licen[cs]\w+|applicant|hearing|panel)\b", around)
            ):
                continue
            if (
                hit.name == "show"
                and not named
                and not draft.search(r"\b(?:i|i'm|i've|we|we've|we're|us|me|my|our|you|chair|objectors)\b", around)
            ):
                continue
            if draft.search(
                r"\b(?:sham|disgrace|scandal|shame on|listen to residents|secretary of state|minister|government|tor(?:y|ies)|labour's)\b",
                around,
            ):
                continue
            own = (
                draft.search(
                    r"\b(?:i'm on|on committee|on the (?:committee|panel)|our (?:group|lot|members)|we've|wor lot|ours|chair|whip)\b"
                )
                is not None
            )
            yield self.finds(
                *hit.span,
                "This says that members have settled the result before the hearing.",
                "Leave the result to the meeting. If somebody did try to settle it beforehand, speak to the monitoring officer first.",
                certain=bool(named) and own and hit.name in ("whip", "squared", "counted"),
            )
            return
