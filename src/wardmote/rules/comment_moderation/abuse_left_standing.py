"""Abusive or damaging comments on one's own page, knowingly left standing or invited.

## What it looks for
An author who says that comments which defame or abuse somebody stay up, who enjoys them, or who asks for more.

## Why councils ask
To readers a page shows what its holder puts up with, and an untrue comment that is left may be the holder's libel
too. Protocols ask members not to leave damaging comments standing, to hide or delete abuse, and to report it.

## What to do instead
Keep a copy, take the comment down, report it to the platform, and say in a line why. Harsh but clean criticism,
of yourself above all, may stay.

## What it cannot see
The comments themselves, and how long they have stood.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, ClassVar

from wardmote.core.lazily import lazily
from wardmote.core.rule import Example, Finds, Passes, Rule
from wardmote.core.words import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wardmote.core.draft import Draft
    from wardmote.core.finding import Sighting
    from wardmote.core.rule import Gap

_NASTY = r"(?:savage|brutal|vicious|libel\w*|defam\w+|nasty|filthy|abusive|abuse|racist|sexist|homophobic|rude|sweary|juicy|spicy|vile|offensive|below the belt|insult\w*|slurs?|names (?:you'?re|they'?re|people are) calling|calling (?:him|her|the [a-z]+) (?:a|an)|accus\w+|threats?|death threats|obscene|crude|scurrilous|slander\w*|ripping into|laying into|tearing into)"


class AbuseLeftStanding(Rule):
    """Damaging comments left up or invited."""

    code = "abuse-left-standing"
    title = "Damaging comments left standing on one's own page"
    topic = "comment-moderation"
    serves = ("mod-member", "mod-corp")
    ask = ("communications", "monitoring-officer")
    ceiling = Severity.THINK
    parts = ("text",)
    wakes_on = frozenset({"shared-findings"})
    patterns: ClassVar[Mapping[str, str | Gap]] = {
        "stays": (
            rf"\b(?:(?:leav(?:e|ing)|keep(?:ing)?|kept|left) (?:[a-z']+ ){{0,5}}{_NASTY} (?:[a-z']+ ){{0,4}}(?:comments? )?(?:up|on (?:here|my page|the page)|where (?:it is|they are)|standing)|{_NASTY} (?:[a-z']+ ){{0,3}}(?:comments?|replies|repl(?:y|ies)|posts?) (?:[a-z']+ ){{0,6}}(?:stay(?:s|ing)?(?: up)?|aren't going|isn't going|left up|not (?:coming|going) (?:down|anywhere))|"
            rf"(?:not|won'?t|refuse to|never|no plans to|shan't|don't) (?:be )?(?:delet(?:e|ing)|remov(?:e|ing)|tak(?:e|ing) down|moderat(?:e|ing)|hid(?:e|ing)|polic(?:e|ing)) (?:[a-z']+ ){{0,5}}(?:{_NASTY}|comments? (?:about|calling|on) (?:him|her|the|cllr|mrs?|ms)))\b"
        ),
        "in_the_comments": (
            r"\b(?:in|under|on|below) (?:the|my|this) (?:last |latest )?(?:comments?|post|page|thread)\b[^\n]{0,60}\b(?:i'?m|i am|i'?ll be|i will be|i'?ll|and|fair enough,?|so|but) (?:not (?:deleting|removing|touching|taking|hiding)|leav(?:e|ing)|keep(?:ing)?) (?:it|them|that|the lot|'em)\b"
        ),
        "not_mine_to_police": (
            r"\b(?:not (?:my|our) (?:job|place|problem) (?:to|what) (?:police|moderate|delete|remove|people|folk|others|say in|they)|what (?:people|folk|others|followers) (?:say|write|post|put) (?:in the comments|underneath|below|on my page|on here) is (?:up to them|their (?:business|affair|problem)|not my)|i (?:don't|never) (?:moderate|delete|police)(?: the| my| any)? comments|free speech on (?:here|this page|my page))\b"
        ),
        "invited": (
            r"\b(?:(?:keep (?:them|'em|the [a-z]+) coming|more (?:of these|please)|pile in|have at (?:him|her|it)|let (?:him|her|them) have it|go to town|fill yer boots|tell (?:him|her) what you think of (?:him|her)) (?:[a-z']+ ){0,8}(?:comments?|below|underneath)|(?:loving|enjoying|cracking|hilarious|love) (?:[a-z']+ ){0,4}(?:comments|replies|names) (?:[a-z']+ ){0,4}(?:about|calling|for|on) (?:him|her|cllr|the (?:clerk|leader|mayor|officer|chair|planners?|head)|mrs?|ms)|"
            r"(?:comments?|names|nicknames|insults) (?:for|about|on) (?:him|her|cllr [a-z]+|the (?:clerk|leader|mayor|officer|chair|head)) (?:below|please|in the comments|underneath|go on))\b"
        ),
    }
    examples: ClassVar[tuple[Example, ...]] = (
        Finds(
            "Somebody's called the head a thief in my comments. «Not deleting comments about her», it's a free country.",
            "said to stay",
        ),
        Finds("Some «savage comments about the clerk below, staying up», they made my day 😂", "enjoyed and left"),
        Finds("«Loving the comments about Cllr Tansley», keep them coming!", "invited"),
        Finds("«Not my job to police» what you lot say about the landlord underneath.", "waved away"),
        Finds("«Keeping the racist replies up» so that everybody gets a say.", "left standing"),
        Finds("Best «insults for the mayor in the comments» please, winner gets a pint.", "invited"),
        Finds("I'm «not removing the accusations» against the vicar, no smoke without fire.", "left standing"),
        Finds("«What people say in the comments is up to them», even about the caretaker.", "waved away"),
        Passes("I've removed the abusive comments about the clerk and reported two of them.", "taken down"),
        Passes(
            "You can call me the worst councillor we ever had, I won't be deleting it. Free speech.",
            "harsh words about oneself may stay",
        ),
        Passes("Please don't leave abusive comments on my page; they'll go.", "house rules"),
        Passes("Leaving the Christmas lights up till Candlemas.", "another sense"),
        Passes("Love the comments about the new library, thank you.", "praise"),
        Passes("Comments for the planning inspector close on Friday.", "a consultation"),
        Passes("Facebook refuses to delete abusive posts about MPs. It must act.", "another's failing"),
        Passes(
            "The vile comments under the police's post are heartbreaking and I have asked for them to go.", "condemned"
        ),
    )

    def look(self, draft: Draft) -> Iterator[Sighting]:
        """Others' damaging words left, waved away or invited; those about the author, and those condemned, are not."""
        norm = draft.norm
        if draft.search(
            r"\b(?:facebook|twitter|instagram|platforms?|meta|x corp|government|police) (?:must|should|refuses?|won't|needs?|doesn't|don't|is not|isn't)\b"
        ):
            return
        if draft.shared_findings and not draft.reading.condemns:
            wording = draft.search(_WORDING_ONLY)
            if wording:
                yield self._tell(*wording.span())
                return
        for hit in draft.hits():
            around = draft.reading.around(hit.span)
            if _CONDEMNED.search(norm, *around) or re.search(
                r"\b(?:about|calling|call|called|insults? for|insulting) (?:me|my)\b", norm
            ):
                continue
            if hit.name == "in_the_comments" and not re.search(
                rf"\b{_NASTY}\b|\b(?:all sorts|shocking|nicknames|rumours?|lies|stuff) (?:about|on)\b|\bcalling\b", norm
            ):
                continue
            if hit.name == "not_mine_to_police" and not _SOMEBODY.search(norm):
                continue
            yield self._tell(*hit.span)
            return

    def _tell(self, start: int, end: int) -> Sighting:
        return self.finds(
            start,
            end,
            "What stands on a page may be taken for what its holder puts up with, and a damaging comment may become the holder's own trouble.",
            "Keep a copy, take the comment down, report it to the platform, and say in a line why.",
        )


_WORDING_ONLY = (
    r"\b(?:(?:take|taking|leave|leaving|edit|editing|tone|toning|mind|watch|drop|dropping|lose|cut) (?:out |down |off )?(?:the|your|that) (?:f|c|swear|bad|rude|effing|language|wording)(?:[- ]?(?:word|words|language|bit))?|"
    r"(?:no|without the|minus the) (?:bad language|swearing|effing|f[- ]?word|swear words?)|keep it clean|language,? please|mind (?:your|the) language)\b"
)
_CONDEMNED = lazily(
    r"\b(?:heartbreaking|disgust\w+|unacceptable|i(?:'ve| have) (?:removed|deleted|reported|hidden|asked)|please don't|do not leave|they'll go|will be (?:removed|deleted)|sorry|shame)\b"
)
_SOMEBODY = lazily(r"\b(?:about|calling|called|against|accus\w+)\b")
