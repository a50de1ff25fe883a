"""Critics deleted, hidden or blocked for being critics.

## What it looks for
Announcements that comments are removed, or people blocked or banned, because they disagree, ask awkward questions or
criticise the council or the author.

## Why councils ask
Criticism of a council or a councillor is what a public page is for. One protocol has the council remove it only
where it swears, derogates or offends; others ask for the removal of what is abusive or defamatory, and of nothing else.

## What to do instead
Answer it, put a fact right, or leave it. Remove what swears at or abuses people, keep a copy and say why.

## What it cannot see
The comments themselves, and how somebody behaved before: a block against abuse or harassment is anybody's right.
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

_SILENCE = r"(?:block(?:ed|ing|s)?|delet(?:e|ed|ing|es)|hid(?:e|es|ing|den)?|bann?(?:ed|ing)?|remov(?:e|ed|ing|es)|mut(?:e|ed|ing)|boot(?:ed|ing)|kick(?:ed|ing) (?:off|out)|bin(?:ned|ning)?|restrict(?:ed|ing)?|zapp?(?:ed|ing)|chuck(?:ed|ing) (?:off|out)|turn(?:ed|ing) off|clear(?:ed|ing) out|cull(?:ed|ing)|purg(?:ed|ing)|got rid of|getting rid of|weed(?:ed|ing) out|show(?:n|ed|ing) the door)"
_CRITIC = (
    r"(?:disagree\w*|criticis\w+|criticiz\w+|critics?|criticism|critical|question(?:ed|ing|s)?|moan\w*|whing\w*|whining|awkward|negativ\w+|naysayers?|doubters?|argu(?:e|es|ed|ing)|complain\w*|oppos(?:e|es|ed|ing|ition)|against (?:us|me|the|my)|don'?t (?:like|agree|support)|didn'?t (?:like|agree|support)|"
    r"doesn'?t (?:like|agree|support)|objectors?|other side|(?:labour|tory|tories|green|lib ?dem|reform) (?:supporters?|voters?|comments?|types)|unhelpful|ask(?:s|ed|ing)? (?:about|why|where|what|me|how)|wanting answers|point(?:ed|ing|s)? out|correct(?:ed|ing)? me|proved me wrong|differing|different (?:view|opinion)s?|contradict\w*|not a fan|the moaners|nay|off[- ]message|(?:going|banging|bang|harping|droning|wittering) on (?:and on )?about|nit ?pick\w*|stirring|unflattering|bad reviews?|less than glowing)"
)
_EXCUSED = lazily(
    r"\b(?:abus\w+|swear\w*|sweary|f word|foul|bad language|threat\w*|racis\w+|sexis\w+|homophob\w+|hat(?:e|eful) ?(?:speech|ful)?|spam\w*|scam\w*|bots?|advert\w*|personal (?:details|information|data|attacks?)|names? (?:the|a|of)|child|harass\w+|hostile|bull(?:y|ied|ying)|libel\w*|defam\w+|offensive|obscene|slurs?|insult\w*|vile|trolls?|stalk\w+|nasty|"
    r"misogyn\w+|antisemit\w+|islamophob\w+|impersonat\w+|not comfortable|fake accounts?|porn|doxx?\w*|private information|aggressive|derogatory|off[- ]topic)\b"
)
_NOT_OWN = lazily(
    r"\b(?:(?:he|she|they|you|twitter|facebook|bbc|the (?:mp|minister|council|leader|party|president|pm)|trump|farage|my mp|cllr [a-z]+)(?:'s|'ve| has| have| had)? (?:just )?(?:blocked|deleted|banned|muted|hid|hidden|removed|blocks|deletes|bans)|blocked (?:me|by|us)|(?:nobody|no one|no-one|people|critics|residents) (?:should|must|ought to|can)(?:n't| not| never)? be |(?:government|minister|ministers|bill|labour|tories|party) (?:would|will|is|are|want)|(?:been|get|got|getting|being|was|were) (?:blocked|deleted|banned|muted|removed) (?:by|from|for)|(?:don't|do not|never|won't|will not|wouldn't|not going to|didn't|shouldn't|mustn't|can't|cannot|no need to|refuse to|haven't|not) (?:be )?(?:just |ever )?(?:blocking|block|delet\w+|hid\w+|ban\w*|remov\w+|mut\w+))\b"
)


class CriticismSilenced(Rule):
    """Critics removed for being critics."""

    code = "criticism-silenced"
    title = "Critics deleted, hidden or blocked"
    topic = "comment-moderation"
    serves = ("mod-corp", "mod-member")
    ask = ("communications",)
    ceiling = Severity.THINK
    parts = ("text",)
    patterns: ClassVar[Mapping[str, str | Gap]] = {
        "act_then_why": rf"\b{_SILENCE} (?:[a-z']+ ){{0,7}}{_CRITIC}\b",
        "why_then_act": rf"\b(?:(?:every|any|all(?: the)?|those|your) (?:comments?|posts?|repl(?:y|ies)|questions?)(?: (?:that|which))?|if you|any(?:one|body) (?:disagree|question|critici[sz]|moan|whing|ask|oppos|argu|complain)ing|anyone who|anybody who|people who|those who|whoever|critics?|criticism|negative|negativity|awkward|moaners|whingers|naysayers|keep (?:criticis|question|moan|ask)ing|comments? (?:against|asking|about|critici[sz]ing|questioning)|questions? about) (?:[a-z']+ ){{0,8}}(?:(?:you'll|will|shall|gets?|is going to|are going to|'ll|is|are|been|being|were|was|all|just) (?:be |get |being |been )?|i'll |i will |we'll |we will |we |i )(?:just |all )?{_SILENCE}\b",
        "supporters_only": (
            r"\bif you (?:can'?t|don'?t|won'?t|cannot) (?:be|say|have|get) (?:[a-z']+ ){0,5}(?:nice|positive|supportive|behind|good|kind) (?:[a-z']+ ){0,5}(?:you'?re|you are|you'?ll be|then you) (?:gone|out|off|blocked|deleted|banned)\b|"
            r"\b(?:(?:positive|supportive|nice|constructive|happy|kind) (?:comments|vibes|people|voices|feedback) only|only (?:positive|supportive|nice|happy) (?:comments|vibes|people|feedback)|no (?:criticism|negativity|moaners|critics|naysayers|dissent|negative comments)(?: allowed| please| on (?:here|this page)| here)?|supporters only|"
            r"my page,? my rules|go and (?:moan|whinge) (?:somewhere else|on your own page))\b"
        ),
    }
    examples: ClassVar[tuple[Example, ...]] = (
        Finds("I've «blocked everybody who disagreed» with me on the bypass. Peace at last.", "critics blocked"),
        Finds(
            "We have «hidden the comments asking» why the pool is still shut.",
            "questions hidden",
            {"account": {"kind": "corporate"}},
        ),
        Finds("Anyone who «keeps questioning my expenses will be blocked», end of.", "a threat to those who ask"),
        Finds("«Positive comments only» on this page please, I'll be deleting the rest.", "praise alone is wanted"),
        Finds(
            "Had a clear-out: «deleted all the negative» comments on the budget post. Much nicer now.", "cleared out"
        ),
        Finds("If you don't agree with the scheme you'll be «banned» from this group, simple as.", "a ban for a view"),
        Finds("«Removed the moaners» from the ward group this morning, you can thank me later.", "critics put out"),
        Finds(
            "Comments «criticising the council will be removed» from this page.",
            "criticism as such",
            {"account": {"kind": "corporate"}},
        ),
        Passes("Comments that swear at our staff are removed; criticism of the council stays.", "abuse of people"),
        Passes(
            "I've blocked one man who sent me forty abusive messages. The critics are all still here.", "harassment"
        ),
        Passes("My MP has blocked me for asking about the hospital.", "another's act"),
        Passes("I don't block people who disagree with me. Argue away.", "denied"),
        Passes("House rules: argue as hard as you like, no abuse, no personal details.", "house rules"),
        Passes("The road is blocked by people protesting against the bypass.", "another sense"),
        Passes("Turned off replies overnight because I was asleep. They're back on.", "no critics concerned"),
        Passes("Spam about crypto deleted, thanks to those who complained.", "spam"),
        Passes("Labour would block critics of its plan from the committee.", "politics"),
    )

    def look(self, draft: Draft) -> Iterator[Sighting]:
        """An own announcement that critics go; abuse removed, denial and another's act are left alone."""
        norm = draft.norm
        if _NOT_OWN.search(norm):
            return
        for hit in draft.hits():
            around = draft.reading.around(hit.span)
            if _EXCUSED.search(norm, *around):
                continue
            if re.search(r"\b(?:delet|remov|hid)\w+ my (?:post|tweet|comment|page)", norm):
                continue
            if hit.name == "why_then_act" and not re.search(rf"\b{_CRITIC}\b|\bagree\b", norm[hit.start : hit.end]):
                continue
            if not _ON_A_PAGE.search(norm):
                continue
            own = (
                hit.start == 0
                or _OWN.search(norm) is not None
                or draft.is_corporate
                or _NOTICE.search(hit.match.group()) is not None
            )
            if hit.name == "supporters_only" and not re.search(rf"\b{_SILENCE}\b|\b(?:page|group|comments)\b", norm):
                continue
            if not own or (draft.reading.quoted(hit.span)):
                continue
            yield self.finds(
                hit.start,
                hit.end,
                "Removing people or comments for their criticism may read as silencing it.",
                "Answer it, put a fact right or leave it; remove what swears at or abuses people, keep a copy and say why.",
            )
            return


_ON_A_PAGE = lazily(
    r"\b(?:comments?|page|group|posts?|thread|followers?|block(?:ed|ing)?|mut(?:ed|ing)|repl(?:y|ies)|banned|gone|facebook|twitter|feed|reviews?|timeline|whatsapp)\b"
)
_OWN = lazily(
    r"^(?:just |quick |had )|\b(?:i|i'm|i've|i'll|we|we've|we'll|we're|my|our|this (?:page|group)|me|will be|you'll)\b"
)
_NOTICE = lazily(r"\b(?:will|shall|'ll|you're|gets?|been)\b|only|^no ")
