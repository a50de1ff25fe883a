"""A councillor draws the council's own account into politics.

## What it looks for
A member's post that tags, answers or comments under a council account and asks it to take a side, to share a party's
or campaign's event, to agree that opponents are to blame, or to answer a political question. A service question, a
thank you or a plain link passes.

## Why councils ask
Officers run those accounts and may not answer politics. A tag puts them in a corner, and whatever they do looks like
a side taken.

## What to do instead
Make the argument without the tag. Ask the account about the service, and ask political questions of the cabinet
member or in the council chamber.

## What it cannot see
Which handles are the council's, beyond what the name tells and what the post it answers says.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, ClassVar

from wardmote.core.lazily import lazily
from wardmote.core.lexicon.politics import parties, vote_asked
from wardmote.core.lexicon.polls import ENOUGH
from wardmote.core.rule import Example, Finds, Passes, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wardmote.core.draft import Draft
    from wardmote.core.finding import Sighting
    from wardmote.core.rule import Gap

_HANDLE = r"@[a-z0-9_]*(?:council|borough|countycc|cityof|parish|towncouncil|_bc|_dc|_cc|_mbc|_tc|_pc|highways|townhall|cyngor|comhairle)[a-z0-9_]*|@[a-z]{4,}(?:mbc|bc|dc)\b"
_NOT_COUNCIL = lazily(
    r"@[a-z0-9_]*(?:councillor|artscouncil|councilhouse|presscouncil|britishcouncil|researchcouncil|foodcouncil|tradescouncil|lga|youthcouncil|arts_council|ageing|middlesbrough_?fc|fc\b|boroughmarket|bbc|abbc|[a-z]*[abcns]bc\b|washingtondc|security_?council|eucouncil|medical)[a-z0-9_]*"
)
_COUNCIL_NAME = lazily(r"\b(?:council|borough|county hall|town hall)\b(?!lor)|_(?:bc|dc|cc|mbc|tc|pc)\b|council")
_PULLS = lazily(
    r"\?|\b(?:rt|retweet|share|re-?share|repost|boost|promote|plug|tell|admit|back|support|join|agree|do you|don'?t you|will you|would you|can you|why (?:are|is|do|does|did|don'?t|won'?t|have|has)|care to|comment|explain|apologis(?:e|ing)|like this|stop|come on|condemn|say (?:so|it|something)|speak up|stand up|answer|confirm|denounce|own up|shame on|over to you|thoughts|what do you (?:say|think)|take a side|pick a side|whose side|you should|you need to|get (?:it|this) out|put (?:it|this) out|wake up|your (?:tory|labour|lib dem|green|reform) (?:masters|bosses|leaders?|friends|mates|paymasters))\b"
)
_POLITICAL = lazily(
    r"\b(?:rally|manifesto|opposition|opponents?|regime|administration's|(?:previous|last|this|current|failed|failing) administration|ruling (?:group|party)|(?:a|your) (?:real |proper )?party|(?:my|our) (?:campaign|petition|march|protest|group|party|leaflet|launch|motion)|party political|brexit|election|ballot|polling day|your (?:political )?masters|leader'?s (?:lies|incompetence|failures?|vanity)|mayor'?s (?:[a-z]+ ){0,3}(?:con|scam|tax|vanity|war|lies|stunt)|vanity project|"
    r"socialists?|marxists?|woke|lefties|far left|far right|fascis[tm]s?|war on motorists|stealth tax|cover-?up|propaganda|mouthpiece|puppets?|bias(?:ed)?|vote of no confidence|cllr [a-z]+'s (?:lies|failure|mess|incompetence)|ministers?|the government|chancellor|prime minister|starmer|sunak|farage|corbyn|badenoch|anti-[a-z]+ (?:rally|march|campaign)|(?:save|stop|scrap) (?:our|the) [a-z]+ (?:campaign|rally|march|petition))\b"
)
_SERVICE = lazily(
    r"\b(?:lamp|light|pothole|bins?|missed|collection|reported|report (?:it|this)|fly-?tip\w*|gritt\w+|drain|gully|blocked|out again|please (?:can|could)|could (?:you|someone)|reference|ref|opening times?|when (?:is|does|will)|consultation|closes|deadline|dm|phone line|website is down|link (?:is )?broken|noise|traffic lights?|crossing|verge|grass|library|swimming|parking permit|blue badge)\b"
)
_PRAISES = lazily(
    r"\b(?:thanks?|thank you|well done|kudos|great (?:work|job)|good (?:work|job)|congratulations|cheers|hats off|brilliant work|appreciate)\b"
)


class DrawnIntoPolitics(Rule):
    """A council account tagged into a political argument."""

    code = "drawn-into-politics"
    title = "A council account drawn into politics"
    topic = "corporate-accounts"
    serves = ("chk-corpengage",)
    ask = ("communications", "monitoring-officer")
    patterns: ClassVar[Mapping[str, str | Gap]] = {"handle": _HANDLE}
    wakes_on = frozenset({"kind:reply", "kind:comment"})
    parts = ("text",)
    examples: ClassVar[tuple[Example, ...]] = (
        Finds(
            "«@WexbyCouncil» will you say out loud that Labour emptied the reserves?",
            "asks the account to take a side",
            {"account": {"kind": "councillor"}},
        ),
        Finds(
            "Come on «@ThornheyBorough», share my rally against the leader's vanity project!",
            "asks it to promote a campaign",
            {"account": {"kind": "councillor"}},
        ),
        Finds(
            "«@Millbrook_DC» why won't you tell residents that Labour voted against the budget?",
            "a political question",
            {"account": {"kind": "councillor"}},
        ),
        Finds(
            "So will you admit this is the Lib Dems' mess? Residents deserve an answer before polling day.",
            "a political question under a council post",
            {
                "kind": "reply",
                "account": {"kind": "councillor"},
                "shares": {"author": "Wexby Borough Council", "text": "Bins are a day late"},
            },
        ),
        Finds(
            "Hey «@WexbyCouncil» RT if you're voting Green on Thursday 😄",
            "a vote asked of the council's account",
            {"account": {"kind": "campaign"}},
        ),
        Finds(
            "«@ThornheyCouncil» stop being the mouthpiece of this failing administration. Whose side are you on?",
            "accuses and presses the officers' account",
            {"account": {"kind": "councillor"}},
        ),
        Finds(
            "Over to you «@WexbyBoroughCouncil», condemn the government's budget like we did.",
            "presses for a stand",
            {"account": {"kind": "councillor"}},
        ),
        Finds(
            "«@MarlbridgeParish» your tory masters told you to post that didn't they?",
            "a jibe at the officers",
            {"account": {"kind": "personal"}, "author": {"role": "councillor"}},
        ),
        Passes(
            "@WexbyCouncil please could somebody look at the gully on Cragside Lane? It's blocked again.",
            "a service question",
            {"account": {"kind": "councillor"}},
        ),
        Passes(
            "Good news on the new crossing from @WexbyCouncil, works start Monday.",
            "passes on news",
            {"account": {"kind": "councillor"}},
        ),
        Passes(
            "@WexbyCouncil could you post the school bus form once more? It closes on Friday.",
            "asks for a service notice",
            {"account": {"kind": "councillor"}},
        ),
        Passes(
            "The Tories wrecked our parks and we'll fix them.",
            "politics without the tag",
            {"account": {"kind": "councillor"}},
        ),
        Passes(
            "Thanks @WexbyCouncil staff for clearing the snow so quickly. Labour or Tory, we all say ta.",
            "thanks",
            {"account": {"kind": "councillor"}},
        ),
        Passes(
            "Hello Cllr Moss, the figures you ask for are in table 3 of the report, link below.",
            "the council's own factual answer",
            {"kind": "reply", "account": {"kind": "corporate"}},
        ),
        Passes(
            "The council has asked us not to tag its accounts in campaign posts. Good idea.",
            "keeps the rule",
            {"account": {"kind": "councillor"}},
        ),
        Passes(
            "@CllrBevMoss will you admit Labour got this wrong?",
            "another member, not the council",
            {"account": {"kind": "councillor"}},
        ),
        Passes(
            "Labour group walked out of tonight's @WexbyCouncil meeting over the budget.",
            "reports, asks nothing of the account",
            {"account": {"kind": "councillor"}},
        ),
    )

    def look(self, draft: Draft) -> Iterator[Sighting]:
        """Judge whether a council account is addressed, and pressed to take a side."""
        if draft.is_corporate or draft.is_officer:
            return
        span, addressed = self._addressed(draft)
        if span is None or draft.reading.quoted(span):
            return
        start, end = draft.reading.around(span) if not addressed else draft.whole
        if not self._presses(draft, span, start, end) or _PRAISES.search(draft.norm, start, end):
            return
        party = next((one for one in parties(draft.reading) if start <= one[0] < end), None)
        asked = vote_asked(draft.norm[start:end])
        politics = _POLITICAL.search(draft.norm, start, end)
        if party is None and asked is None and politics is None:
            return
        if _SERVICE.search(draft.norm, start, end) and party is None and asked is None:
            return
        yield self.finds(
            *span,
            "The council's own account, run by officers, is drawn into a political argument.",
            "Make the point without the tag, or put the question to the cabinet member; ask the account only about the service.",
            certain=party is not None or asked is not None or "rally" in draft.norm[start:end],
        )

    def _presses(self, draft: Draft, span: tuple[int, int], start: int, end: int) -> bool:
        """Whether something is asked of the account: it is spoken to, not only named."""
        if span != draft.whole:
            before, after = draft.norm[max(0, span[0] - 24) : span[0]], draft.norm[span[1] : end]
            opens = (
                re.search(
                    r"(?:^|[.!?:\n,]\s*|\b(?:hey|hi|hello|oi|come on|over to you|well|so|dear|cc|and|right|please|ask|tell|tagging|tag|copying in|like) |@[a-z0-9_]+ )$",
                    before,
                )
                is not None
            )
            bids = re.search(r"\b(?:rt|retweet|share|like|repost) (?:this )?if\b", draft.norm[start:end]) is not None
            if not opens and not bids and not re.search(r"\b(?:you|your|you're|u)\b", after):
                return False
        return _PULLS.search(draft.norm, start, end) is not None

    def _addressed(self, draft: Draft) -> tuple[tuple[int, int] | None, bool]:
        for hit in islice(draft.hits("handle"), ENOUGH):
            if not _NOT_COUNCIL.match(draft.norm, hit.start):
                return hit.span, hit.start < 25
        shares = draft.post.shares
        if draft.post.kind in ("reply", "comment") and shares is not None:
            author = (shares.author or "").lower()
            if shares.official or (
                _COUNCIL_NAME.search(author) and "cllr" not in author and "councillor" not in author
            ):
                return draft.whole, True
        return None, False
