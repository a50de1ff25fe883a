"""Words, figures or pictures of somebody else's are used and nobody is credited.

## What it looks for
Figures given as fact with no source or link; borrowed words, ideas for posts and pictures of which the author says
that credit was left out, is unknown, or belongs to another.

## Why councils ask
Readers can check what has a source, and a credit is owed to the one who did the work. It is also the quickest
defence when a figure is challenged.

## What to do instead
Add "(county survey, March)" or a link, name the maker, or share their own post, which carries the credit with it.

## What it cannot see
Whether a figure is common knowledge or the author's own count; a source that stands in a picture or an earlier post.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, ClassVar

from wardmote.core.lazily import lazily
from wardmote.core.normalise import normalise
from wardmote.core.rule import Example, Finds, Passes, Rule
from wardmote.core.words import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wardmote.core.draft import Draft
    from wardmote.core.finding import Sighting
    from wardmote.core.rule import Gap

_SOURCE = lazily(
    r"https?://|\bwww\.|\b[a-z0-9-]+\.(?:gov|org|co|ac|com|uk|net)\b|\b(?:survey|ons|census|report|according to|figures? (?:from|show|published)|source|says?|said|data|poll(?:ing|ster)?|study|research|audit|statistics|stats from|ofsted|nhs england|police\.uk|office for|institute|commission|university|foi|minutes|paper [0-9]|page [0-9]|p\.[0-9]+|para(?:graph)? [0-9]|item [0-9]|appendix|link|officers?'|budget book|yougov|ipsos|comres|ifs|obr|nao|credit|via|thanks to|h/t|count|counted|i asked|asked residents|shows?|reveals?|found|published|thread|quoted|results?|turnout|vote|votes|swing|share)\b"
)
_HAND = lazily(
    r"\b(?:100 ?%|110 ?%|1000 ?%|99\.9 ?%|50% off|[0-9]+ ?% (?:off|sure|certain|discount|behind|agree|of (?:my|me)|battery|alcohol|right|true|with|support|behind you|proof|increase for me))"
)
_PASSAGE = 8  # words in a row that are no coincidence
_ALREADY = lazily(
    r"\b(?:with (?:a )?credit|credit(?:ed)? (?:to|below|in)|photo(?:graph)? by|picture by|by @|photo: |credit: |pic: |📷|📸 ?(?:by|@)|permission)"
)


def _beside() -> dict[str, Any]:
    return {
        "shares": {
            "author": "Elm Parish",
            "text": "The swing bridge opens again on Friday after nine weeks, and the first boat through is the old ferry.",
        }
    }


class CreditMissing(Rule):
    """Nobody is credited for borrowed words, figures or pictures."""

    code = "credit-missing"
    title = "No credit or source"
    topic = "copyright"
    serves = ("chk-attribution",)
    ask = ("communications",)
    ceiling = Severity.THINK
    parts = ("text",)
    wakes_on = frozenset({"shares"})
    patterns: ClassVar[Mapping[str, str | Gap]] = {
        "figure": r"\b[0-9]{1,3}(?:\.[0-9]+)? ?(?:%|per ?cent) (?:of|more|fewer|less|rise|fall|cut|drop|up|down|higher|lower|increase|decrease)",
        "no-credit": r"\b(?:no idea who (?:took|wrote|made|drew|said)|(?:don'?t|dunno|not sure|can'?t remember|forget|forgotten|forgot) (?:know )?(?:who|where) (?:[a-z]+ ){0,2}(?:took|wrote|made|drew|said|got|found|came|saw)|(?:stole|stolen|nicked|pinched|borrowed|copied|lifted|shamelessly (?:stolen|nicked|copied)) (?:this |it |that |these |word for word |wholesale |shamelessly )*(?:from|off) (?:a|another|someone|somebody|my mate|facebook|the (?:parish|neighbours|other)|somebody else|an)|didn'?t (?:write|make|draw|take) (?:this|it) (?:myself)? ?but|left (?:his|her|their|the) (?:name|credit|byline) off|without (?:a )?credit|no credit (?:needed|given)|source: (?:trust me|me|dunno)|author unknown|anon(?:ymous)? but (?:brilliant|true)|not mine but|copied and pasted|copy and paste this|copied from)\b",
    }
    examples: ClassVar[tuple[Example, ...]] = (
        Finds("«Nicked this from another» ward page, says it all about the buses", "borrowed words, nobody named"),
        Finds("Great shot of the viaduct, «no idea who took» it", "a maker unknown"),
        Finds("«Shamelessly stolen from» somebody else's status, every word true", "copied without credit"),
        Finds("«Can't remember where I got» this chart but the blue line is us", "a chart without source"),
        Finds("I «didn't write this but» every word is true, so here goes", "words of another"),
        Finds("«Not mine but» too good to leave, enjoy", "words of another"),
        Finds("«61% of» our pavements fail a pushchair", "a figure without source: a note"),
        Finds("Crime is up, «18 per cent more» burglaries on the estate", "a figure without source: a note"),
        Finds(
            "The swing bridge opens again on Friday after nine weeks, and the first boat through is the old ferry.",
            "a post of another's, retyped",
            _beside(),
        ),
        Passes(
            "The swing bridge opens again on Friday after nine weeks, and the first boat through is the old ferry. (Elm Parish)",
            "retyped and named",
            _beside(),
        ),
        Passes(
            "The swing bridge opens again on Friday after nine weeks, and the first boat through is the old ferry.",
            "a share carries the name",
            {**_beside(), "kind": "share"},
        ),
        Passes(
            "Nine weeks without the swing bridge, and now it opens on Friday. The ferry goes first.",
            "in one's own words",
            _beside(),
        ),
        Passes("61% of our pavements fail a pushchair, the access group's audit found.", "a source"),
        Passes("18 per cent more burglaries: https://police.example/figures", "a link"),
        Passes("I agree 100% of the way with that.", "a manner of speaking"),
        Passes("Photo by Jean Alder, with thanks.", "credited"),
        Passes("Sharing the parish's own post, all credit to them.", "credited"),
        Passes("Somebody nicked the bench from a garden on Garth Lane.", "a theft"),
        Passes("We borrowed a gazebo from another branch. Thank you!", "not words or pictures"),
        Passes("Who took this lovely photo? Tell me and I'll add your name.", "asks"),
    )

    def look(self, draft: Draft) -> Iterator[Sighting]:
        """A figure without a source is a note; a borrowed piece without credit is worth a thought."""
        norm = draft.norm
        if self._retyped(draft):
            yield self.finds(
                *draft.whole,
                "This repeats somebody else's post word for word and does not name them.",
                "Share their own post, or say whose words these are.",
            )
            return
        for hit in draft.hits():
            if hit.name == "figure":
                first, last = draft.reading.around(hit.span)
                if _SOURCE.search(norm, first, last) or _SOURCE.search(norm) or _HAND.match(norm, hit.start):
                    continue
                yield self.finds(
                    hit.start,
                    hit.end,
                    "A figure stands here without its source.",
                    "Add where it comes from, or a link.",
                    at_most=Severity.NOTE,
                )
                return
            near = norm[slice(*draft.reading.around(hit.span))]
            if _ALREADY.search(near) or not re.search(
                r"\b(?:photos?|pics?|pictures?|shot|image|cartoon|chart|graph|map|poem|words?|post|page|quote|article|piece|meme|text|says|said|leaflet|speech|line|list|status|brilliant|it all|so true|spot on|here goes|too good|enjoy|wrote|write|graphic|video|song|joke)\b",
                near,
            ):
                continue
            if re.search(r"\b(?:bike|car|bench|police|burgl\w+|shop|seat|policy|votes?|gazebo)\b", near):
                continue
            yield self.finds(
                hit.start,
                hit.end,
                "Somebody else's work seems to stand here without their name.",
                "Name the maker and link to them, or share their own post.",
            )
            return

    @staticmethod
    def _retyped(draft: Draft) -> bool:
        """Whether a post of the author's own repeats the words of another that was handed in beside it."""
        shares = draft.post.shares
        if (
            shares is None
            or not shares.text
            or shares.official
            or draft.post.kind in ("share", "like", "reply", "comment")
        ):
            return False
        own = re.findall(r"[a-z0-9']+", draft.norm)
        if (
            len(own) < _PASSAGE
            or _ALREADY.search(draft.norm)
            or (shares.author and _plain(shares.author) in _plain(draft.norm))
        ):
            return False
        theirs = " ".join(re.findall(r"[a-z0-9']+", normalise(shares.text[:4000]).norm))
        runs = len(own) - _PASSAGE + 1
        same = sum(" ".join(own[start : start + _PASSAGE]) in theirs for start in range(runs))
        return same * 2 > runs


def _plain(text: str) -> str:
    return re.sub(r"[^a-z0-9]", "", text.lower())
