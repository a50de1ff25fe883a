"""A vote is cast, handled or forged in place of the voter, or others are told how.

## What it looks for
Filling in, collecting or keeping other people's postal votes, voting for somebody else or twice, signing papers
for those who do not know, and advice on how to get past the checks at a polling station.

## Why councils ask
Postal votes are marked in private by the voter and by nobody else, and campaigners keep their hands off them. A
boast about it, even in fun, invites an investigation and puts others at risk.

## What to do instead
Send anybody who needs help to electoral services, who can send somebody neutral. Say how to apply, and by when.

## What it cannot see
Whether help was lawful (a disabled voter's own companion, say).

## Sources
Representation of the People Act 1983 sections 60 to 62A (personation and other voting offences) and 112A (handling
of postal votes, Elections Act 2022). Checked 21 November 2026.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, ClassVar

from wardmote.core.lexicon.polls import ENOUGH, Period, own_doing, period, spoken_of_by_another
from wardmote.core.rule import Example, Finds, Gap, Passes, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wardmote.core.draft import Draft
    from wardmote.core.finding import Sighting

_PAPERS = r"(?:postals?|postal (?:votes?|ballots?|forms?|papers?|packs?)|ballots?(?: papers?)?|voting papers?|proxy forms?|proxies|the forms?|nomination (?:papers?|forms?))"


class PollCheated(Rule):
    """Votes handled for others, or the checks got round."""

    code = "poll-cheated"
    title = "A vote cast or handled for somebody else"
    topic = "elections"
    serves = ("election-event", "election-cal")
    ask = ("democratic-services", "monitoring-officer")
    patterns: ClassVar[Mapping[str, str | Gap]] = {
        "handled": Gap(
            trigger=r"\b(?:postals?|ballots?|voting papers?|proxy forms?|proxies|the forms?|nomination|(?:hers|his|theirs) in|just sign|leave the (?:voting|cross|rest|marking)|them all|the lot|in for (?:her|him|them)|mark it up)\b",
            pattern=(
                rf"\b(?:fill(?:ed|ing)?(?: in| out)?|mark(?:ed|ing)?(?: up)?|do(?:ne|ing)?|did|sort(?:ed|ing)?|sign(?:ed|ing)?|complet(?:ed|ing|e)|collect(?:ed|ing)?|gather(?:ed|ing)?|stick|drop|hand|bring|give|leave|pick(?:ed)? up|post(?:ed)?) (?:[a-z0-9']+ ){{0,4}}(?:{_PAPERS}|hers|his|theirs)\b(?: [a-z']+){{0,5}} (?:for (?:her|him|them|you|ye|the (?:whole )?(?:street|close|family|lot)|everyone|others)|in for (?:her|him|them)|(?:in |out |over )?(?:to|with|at|by) (?:me|us|ours|mine|my (?:house|door))|blank|and (?:the people|whoever))"
                r"|\bhelp(?:ed|ing|s)? (?:[a-z]+ ){0,6}(?:with|fill|do|mark|doing|filling|marking) (?:in |out )?(?:their|his|her|the|wi' their) (?:postals?|postal (?:votes?|ballots?)|ballots?|forms?)\b"
                rf"|\b(?:ring|call|text|message|shout|knock)(?: me| us)?(?: [a-z']+){{0,6}} (?:and )?(?:i'?ll|ill|we'?ll) (?:[a-z]+ ){{0,5}}(?:mark|fill|do|sort) (?:it|them|yours|that|your [a-z]+)(?: up| in| out)? for\b"
                rf"|\b(?:i|we|ah)(?:'ve| have)? (?:just )?(?:did|done|filled|marked|signed|voted|sorted) (?:them all|hers|his|theirs|the lot|all of them|(?:her|his|their|granny's|nan's|mum's|dad's|the wife's|everyone'?s) (?:postal|vote|ballot|paper|form)s?)\b"
                rf"|\b(?:filled|marked|did) (?:hers|his|theirs) in\b|\b(?:filled in|marked|did) ours and (?:the|our|my|next)\b|\bleave the (?:voting|cross|rest|marking) to (?:me|us)\b|\bjust sign the (?:bottom|back|form|envelope)\b|\b(?:postals?|postal votes?|ballots?) (?:i'?ve|we'?ve|i|we) (?:collected|gathered|picked up|got in the (?:boot|car|van))\b"
            ),
        ),
        "twice": r"\b(?:spare|extra|second-?hand|few|couple of) (?:polling cards?|poll cards?|ballots?(?: papers?)?|postal votes?)\b(?: [a-z']+){0,8}|\b(?:vot(?:e|ed|ing)) (?:twice|early and often|in both|at both (?:addresses|houses|stations)|as (?:my|me|his|her|our|the) (?:brother|dad|da|mam|mum|sister|mate|nan|neighbour|late|dead))\b|\bused (?:his|her|their|my (?:dad|mum|nan|brother|late)[a-z' ]*|a dead [a-z]+'?s) (?:vote|polling card|ballot)\b",
        "checks": Gap(
            trigger=r"\b(?:never|don'?t|dinnae|didn'?t|hardly|rarely|won'?t|no need to|dont) (?:even )?(?:check|look|ask|bother|clock|worry)\b|\b(?:date of birth|dob|(?:wrong|made[ -]up|false|dodgy|different) (?:name|id|address|dob|birthday)|fake (?:name|id|address)|someone else'?s|somebody else'?s|(?:brother|mate|sister|cousin|dad|mum)'?s (?:id|licence|passport|polling card|name))\b",
            pattern=(
                r"\b(?:they|them|the (?:clerks?|staff|woman|fella)) (?:never|don'?t|dinnae|didn'?t|hardly|rarely|won'?t) (?:even )?(?:check|look|ask|bother|clock)\b"
                r"|\b(?:put|give|write|use|pop|bung|stick|tell them|say|show(?: them)?|borrow|take) (?:[a-z']+ ){0,4}(?:wrong|fake|false|different|made[ -]up|dodgy|someone else'?s|somebody else'?s|your (?:brother|mate|sister|cousin|dad|mum)'?s) (?:[a-z]+ ){0,3}(?:date of birth|dob|name|id|address|licence|passport|polling card|birthday)\b"
                r"|\b(?:put|give|write) (?:your|ur|yer) (?:date of birth|dob|name|address|id) (?:wrong|down wrong|different|in wrong)\b|\b(?:dont|don'?t|no need to) (?:bother|worry) (?:with |about |bringing |taking |to bring )(?:[a-z]+ )?id\b"
            ),
        ),
        "signed": Gap(
            trigger=r"\b(?:nominations?|nomination (?:papers?|forms?)|subscribers?|signatures?)\b",
            pattern=r"\b(?:signed|forged|faked|put) (?:[a-z']+ ){0,5}(?:nominations?|nomination (?:papers?|forms?)|subscribers?|signatures?)\b(?: [a-z']+){0,8} (?:don'?t know|without (?:asking|telling|them)|they won'?t mind|not asked|never asked)\b",
        ),
    }
    examples: ClassVar[tuple[Example, ...]] = (
        Finds(
            "Nan couldn't make her mind up so I «filled hers in for her», postal vote sorted 😂",
            "marked another's vote",
        ),
        Finds(
            "Stuck with your postal vote? «Ring me and I'll mark it up for» you, done forty already",
            "offers to mark votes",
        ),
        Finds("«drop your postal votes in to me» blank, lads, I'll see to the rest", "collects blank votes"),
        Finds(
            "No photo ID? Just «give them a made-up address» at the polling station and carry on",
            "how to get past a check",
        ),
        Finds("Got a second flat so I «voted twice», once for each party lol", "voted twice"),
        Finds(
            "The neighbourhood plan ballots came. «Filled in ours and the» folk who moved out. Four more for yes!",
            "used others' ballots",
        ),
        Finds(
            "I've «signed the nomination papers for two people who don't know» they've nominated me yet",
            "papers signed for others",
        ),
        Finds(
            "take your brother's ID to the polling station if you've lost yours, they never check", "another's identity"
        ),
        Passes(
            "Anybody offering to collect or fill in your postal vote? Say no, and tell electoral services.", "warns"
        ),
        Passes("If you've a postal vote, fill it in yourself, in private, and post it by Tuesday.", "sound advice"),
        Passes(
            "Help with a postal vote? The electoral office will send somebody neutral. Don't give it to a candidate, me included.",
            "sound advice",
        ),
        Passes(
            "Hand your postal vote in at any polling station before 10pm; you'll have to sign a form.", "information"
        ),
        Passes(
            "Photo ID is asked for at every polling station, so bring yours even if the clerk knows your mum.",
            "information",
        ),
        Passes("A man was jailed for voting twice at the last election here. Good.", "reports a conviction"),
        Passes(
            "I've filled in the forms for her blue badge, they never check the box for parking though.",
            "another kind of form",
        ),
        Passes(
            "There's a joke going round that you don't need ID to vote. You do. Don't bother asking me to vouch for you!",
            "corrects a rumour",
        ),
        Passes("I'm my dad's proxy this year. I know what he wants and it stays with me.", "a lawful proxy"),
    )

    def look(self, draft: Draft) -> Iterator[Sighting]:
        """Judge whether the post does, offers or recommends it, and whether an election is meant."""
        for hit in islice(draft.hits(), ENOUGH):
            around = draft.reading.around(hit.span)
            if spoken_of_by_another(draft, hit.span) or draft.reading.negated(hit.span, 16):
                continue
            if not draft.search(
                r"\b(?:vot(?:e|es|ed|ing|er)|postals?|ballots?|polling|poll|election|nominat\w+|proxy|for labour|for us|station)\b",
                around,
            ) and not (period(draft) is Period.IN and draft.search(r"\bid\b", around)):
                continue
            if hit.name == "handled" and draft.search(
                r"\b(?:yourself|by post|polling station|electoral (?:services|office)|don'?t give|anyone offering|anybody (?:offering|asking))\b",
                around,
            ):
                continue
            if hit.name in ("handled", "signed") and not own_doing(draft, hit.span):
                continue
            if hit.name == "twice" and (
                draft.search(
                    r"\b(?:mps?|parliament|commons|lords|council|councillors?|amendment|bill|division|lobby|referendum|brexit|vote again|think)\b",
                    around,
                )
                or not own_doing(draft, hit.span)
            ):
                continue
            if (
                hit.name == "checks"
                and draft.search(
                    r"\b(?:do need|need to bring|bring (?:your|photo)|joke|rumour|blue badge|tickets?|parking)\b",
                    around,
                )
                and "wrong" not in hit.match.group()
            ):
                continue
            yield self.finds(
                hit.start,
                hit.end,
                "This may read as voting, or handling a vote, in somebody else's place, or as advice to do so.",
                "Take it out, and send anybody who needs help to electoral services. If it happened, speak to the monitoring officer first.",
            )
            return
