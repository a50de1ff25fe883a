"""An account does not sound like its holder: taken over, cloned, or used by somebody who may not.

## What it looks for
Claims that the account is now somebody else's; a council's own account mocking the council, confessing or ranting;
"new account, lost the old one" with a request; spam in a member's name.

## Why councils ask
A hijacked council account misleads thousands in minutes, and a cloned councillor's takes money from residents who
trusted the name. The first hour decides how far it spreads.

## What to do instead
Keep a copy, change the passwords from another device, sign out everywhere, tell IT and communications, and post a
plain correction: what was posted, that it was not the council, that it is gone.

## What it cannot see
A take-over that imitates the usual voice; who holds the password.

## Sources
National Cyber Security Centre, recovering a hacked account; checked 21 November 2026.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, ClassVar

from wardmote.core.lazily import lazily
from wardmote.core.rule import Example, Finds, Gap, Passes, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wardmote.core.draft import Draft
    from wardmote.core.finding import Sighting

_BACK = lazily(
    r"\b(?:was (?:hacked|briefly|cloned|compromised|taken over)|were hacked|been (?:hacked|cloned|compromised)|had been|broke into|regained|back (?:in|under|with us|to normal)|(?:now )?secured?|apolog\w+|sorry (?:for|about|if)|ignore (?:any|anything|it|the)|not (?:me|us|from us)|wasn'?t (?:me|us)|taken down|removed|deleted|reported|passwords? changed|changed (?:the |all |our |my )?passwords?|investigat\w+|please (?:don'?t|report|ignore|look)|if you get|beware|scam\w*|fake|cloned)\b"
)


class HijackedVoice(Rule):
    """The account seems taken over or misused."""

    code = "hijacked-voice"
    title = "An account that does not sound like its holder"
    topic = "account-security"
    serves = ("chk-link", "aud-password")
    sense = "account-security"
    ask = ("ict-manager", "communications")
    parts = ("text",)
    patterns: ClassVar[Mapping[str, str | Gap]] = {
        "taken": Gap(
            trigger=r"\b(?:(?:hacked|pwned|hijacked|owned) by|(?:taken|took|take|taking) (?:over|control|charge)|(?:control|ownership|possession) of (?:this|the)|(?:account|page|feed|profile|timeline|channel) (?:is|has|was|now|belongs|under)|left (?:the )?(?:computer|account|page|phone|laptop) (?:logged|unlocked|open)|the admin'?s?|seized)\b",
            pattern=r"\b(?:this|the|our|your|his|her) (?:[a-z]+ ){0,3}(?:account|page|feed|profile|twitter|timeline|handle|channel) (?:is |has |was |been |now |under |hereby |belongs? ){1,4}(?:to )?(?:[a-z]+ ){0,3}(?:hacked|hijacked|taken over|seized|captured|owned|ours|mine|liberated|controlled|control|run by|belongs to|new management|anonymous|property)\b|\b(?:control|ownership|possession) of (?:this|the) (?:[a-z]+ ){0,4}(?:account|page|feed|profile|channel)\b|\b(?:hacked|pwned|hijacked|owned) by\b|\b(?:we|i) (?:have |'ve |hereby |now |are |'m |am )*(?:taken|took|take|seized|seize|taking|got|hold) (?:over|control of|charge of|command of) (?:this|the|their|your|his|her) (?:[a-z]+ ){0,3}(?:account|page|feed|twitter|password|channel)\b|\bthe admin(?:'s| has|s have| is)? (?:left|gone|asleep|forgot|lost)\b|\b(?:left|leaving) (?:the )?(?:computer|account|page|phone|laptop) (?:logged in|unlocked|open)\b[^.?!\n]{0,50}(?:mistake|so|haha|lol|now)",
        ),
        "clone": Gap(
            trigger=r"\b(?:(?:new|backup|second) (?:account|profile|page)|hello dear|dear (?:resident|constituent|friend)s?|(?:resident|friend|constituent)s?,? (?:this is|i am|am)|hi (?:its|it'?s|it is) me)\b",
            pattern=r"\b(?:new account|new profile|new page|backup account|second account)\b[^.?!\n]{0,60}(?:lost|accept|old one|locked out|add me|forgot|password|follow)|\b(?:hello|hi|dear) (?:dear )?(?:resident|residents|friend|constituent|sir|citizen)s?,? (?:this is|it is|it'?s|i am|am) (?:you'?re|your|ur|the) (?:[a-z]+ )?(?:councillor|cllr|council|mayor|mp)\b|\bhi (?:its|it'?s|it is) me\b",
        ),
        "mocks-itself": Gap(
            trigger=r"\b(?:couldn'?t (?:run|organise|care|find|manage)|don'?t (?:care|have a clue|give|know what)|haven'?t (?:a|got a) clue|(?:your|this) council (?:is|are|couldn'?t|hates|robs|lies|doesn'?t)|wast(?:e|ed|ing) (?:your|all|millions)|never (?:listen|read|answer)|hate (?:residents|you|bins|the public)|only want your|i'?m trapped|we'?re trapped|(?:boss|ceo|chief exec|leader|head of comms)(?:'s| is) an? |the intern|got in\b|found it\b|posts? filth|(?:useless|rubbish|a joke|clueless|hopeless|a shambles|crooks|robbing)\b)",
            pattern=r"\b(?:we|us|our) (?:[a-z']+ ){0,3}(?:couldn'?t (?:run|organise|care|manage)|don'?t (?:care|have a clue|give a)|haven'?t (?:a clue|got a clue|done owt)|are (?:useless|rubbish|a joke|corrupt|idiots|clueless|hopeless|a shambles|crooks|all on the fiddle|robbing)|wast(?:e|ed|ing) (?:your|all your|millions)|never (?:listen|read|answer)|hate (?:residents|you|you lot|bins|the public)|only want your money|lied|lie to you|rob you)\b|\b(?:your|this) council (?:is|are|couldn'?t|hates|robs|lies|doesn'?t (?:care|have a clue))\b|\bhelp,? (?:i'?m|we'?re|am) (?:trapped|stuck|being held) (?:in|by)\b|\b(?:the )?(?:boss|ceo|chief exec|leader|head of comms)(?:'s| is) (?:an? )?(?:idiot|moron|clown|useless|crook|joke|liar|thick|fiddl\w+)\b|\bsomeone (?:give|gave) (?:the )?(?:intern|work experience)|\b(?:lads|kids|hackers?) (?:have|has|'ve) (?:found it|got in|got the password)\b|\bposts? filth\b",
        ),
    }
    examples: ClassVar[tuple[Example, ...]] = (
        Finds(
            "«This feed is now under new management», expect better jokes",
            "taken over",
            {"account": {"kind": "corporate"}},
        ),
        Finds(
            "«We couldn't run» a bath and we've spent your tax on biscuits lol",
            "a council mocking itself",
            {"account": {"kind": "corporate"}},
        ),
        Finds("«Hacked by» the Crimson Badgers, greetings from a bedroom in Hull", "a boast"),
        Finds("hiya its me, «new account lost the old one», pls accept n dont tell the other me", "a clone"),
        Finds(
            "«Hello dear resident this is you're councillor», kindly send your card number for the refund",
            "a false voice",
        ),
        Finds(
            "«Your council is» a shower of crooks and this is its own page, who left the laptop open",
            "a rant on the council's account",
            {"account": {"kind": "corporate"}},
        ),
        Finds("«We have taken over this account» and the first thing we found was the biscuits budget", "taken over"),
        Finds(
            "Bins not emptied? «We don't care», we're off to the pub 😂",
            "mockery on the council's account",
            {"account": {"kind": "corporate"}},
        ),
        Passes(
            "Our account was briefly hacked last night. We have it back, and the posts are gone. Sorry.",
            "a correction",
            {"account": {"kind": "corporate"}},
        ),
        Passes("Someone's cloned my profile. This is the real one; please report the other.", "a warning"),
        Passes(
            "This council couldn't run a bath and I'm in the opposition to say so.",
            "a member's criticism",
            {"account": {"kind": "councillor"}},
        ),
        Passes(
            "We took control of the council in May and the new page for the group is here.",
            "politics",
            {"account": {"kind": "group"}},
        ),
        Passes(
            "I have a new account for casework: follow @cllraske_ward. The old one stays for party matters.",
            "an announced change",
        ),
        Passes(
            "We don't know what happened to the missing bins yet. More at six.",
            "plain information",
            {"account": {"kind": "corporate"}},
        ),
        Passes(
            "This page is run by the communications team, 9 to 5.",
            "a plain statement",
            {"account": {"kind": "corporate"}},
        ),
        Passes(
            "The government lied, wasted millions and took years. Enough.",
            "politics",
            {"account": {"kind": "councillor"}},
        ),
    )

    def look(self, draft: Draft) -> Iterator[Sighting]:
        """Ask whether the holder could have written this."""
        norm = draft.norm
        if _BACK.search(norm):
            return
        for hit in draft.hits():
            words = norm[hit.start : hit.end]
            if draft.reading.quoted(hit.span):
                continue
            if (
                hit.name == "mocks-itself"
                and not draft.is_corporate
                and not re.search(r"\b(?:posts? filth|lads have found it|hackers? (?:have|has|'ve))\b", words)
            ):
                continue
            if hit.name == "taken":
                if re.search(
                    r"\b(?:council|party|labour|tories|group|government|committee)\b", words
                ) and not re.search(r"\b(?:account|page|feed|profile|timeline|twitter|channel)\b", words):
                    continue
                if re.search(
                    r"\b(?:run by|managed by|control(?:led)?) (?:the |our )?(?:communications|comms|team|members|me|councillors?|cllr)\b",
                    norm[hit.start : hit.end + 40],
                ):
                    continue
                if (
                    re.match(r"(?:hacked|pwned|hijacked|owned) by\b", words)
                    and re.search(
                        r"\b(?:debate|agenda|party|company|council|land|firm|shares|railway|state|house|public|people|water|foreign|owned by)\b",
                        norm,
                    )
                    and not draft.is_corporate
                ):
                    continue
            if (
                hit.name == "clone"
                and re.search(
                    r"\b(?:casework|ward|constituency|official|follow @|party|campaign|parliament|mp|name change)\b",
                    norm,
                )
                and not re.search(r"\b(?:pls|kindly|lost the old|send|card|gift|accept)\b", norm)
            ):
                continue
            if re.match(r"hi (?:its|it)", words) and not re.search(
                r"\b(?:account|send|urgent|card|buy|accept|lost|money|number|phone)\b", norm
            ):
                continue
            yield self._tell(hit.start, hit.end, certain=True)
            return
        if (
            draft.weighs() == "sure"
            and re.search(
                r"\b(?:password|log-?in|code|link|click|account|bank|card|scam|hacked|pin|details|fund|claim|telegram|gift)\b",
                norm,
            )
            and not re.search(
                r"\b(?:never|don'?t|be careful|careful|warn\w*|training|their own|own login|police|it team|forgot)\b",
                norm,
            )
        ):
            yield self._tell(*draft.strongest(), certain=False)

    def _tell(self, start: int, end: int, *, certain: bool) -> Sighting:
        return self.finds(
            start,
            end,
            "This does not sound like the account's holder; it may be taken over, cloned or misused.",
            "Keep a copy, change the passwords from another device, sign out everywhere, and tell IT and communications.",
            certain=certain,
        )
