"""Campaign spending is kept from the agent or from the return.

## What it looks for
Words by which an author says that money spent on a campaign will not be declared, goes through somebody else's books,
or passes the limit.

## Why councils ask
Every penny of a candidate's spending is authorised by the agent and stands in the return, down to a boosted post. A
return that leaves it out is an offence even where the seat was lost.

## What to do instead
Tell your agent the day that you spend it: what, how much, to whom, with the receipt. Time given freely and posts that
cost nothing are not spending.

## What it cannot see
Spending that no post mentions; what is in the return.

## Sources
Representation of the People Act 1983 sections 73 to 86; Electoral Commission guidance for candidates and agents.
Checked 21 November 2026.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, ClassVar

from wardmote.core.lexicon.polls import ENOUGH, spoken_of_by_another
from wardmote.core.rule import Example, Finds, Gap, Passes, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wardmote.core.draft import Draft
    from wardmote.core.finding import Sighting

_MONEY = r"\b(?:£ ?\d|quid|grand|spent|spend(?:ing)?|paid|pay|cost|costs|cash|money|ads?|adverts?|boost(?:ed)?|leaflets?|printing|printer|van|posters?|billboards?|invoice|receipts?|donation|video)\b"
_CAMPAIGN = (
    r"\b(?:campaign|election|by-election|candidate|agent|limit|leaflets?|vote|polling|return|boost(?:ed)?|ads?)\b"
)


class SpendingHidden(Rule):
    """Money spent on a campaign and kept out of the return."""

    code = "spending-hidden"
    title = "Campaign spending kept out of the return"
    topic = "elections"
    serves = ("election-cal",)
    ask = ("democratic-services", "monitoring-officer")
    patterns: ClassVar[Mapping[str, str | Gap]] = {
        "undeclared": Gap(
            trigger=r"\b(?:(?:expenses?|spending|election) returns?|the form|nobody (?:ever )?checks|the return|my return|our return|agent'?s none|what (?:my|the|our) agent|(?:spending|expense|expenses) (?:limit|cap)|off the books|none the wiser|agent (?:doesn'?t|needn'?t|won'?t|hasn'?t|need)|my agent|our agent|the agent|declar(?:e|ed|ing)|through the (?:books|business|firm|shop|club)|over the (?:limit|cap)|under the (?:counter|table|limit))\b",
            pattern=(
                r"\b(?:not|never|won'?t|don'?t|didn'?t|isn'?t|wasn'?t|keep(?:ing)?|kept|left|leav(?:e|ing)|stay(?:s|ing)?|off|without)\b[^\n.]{0,50}\b(?:on|off|out of|in|into|to) (?:the|my|our) (?:(?:expenses?|spending|election) )?(?:return|books|declaration)\b"
                r"|\b(?:my |the |our )?agent(?:'s| is| will be)? none the wiser\b|\bwhat (?:my|the|our) agent doesn'?t know\b|\b(?:form|return|sheet|declaration|books) (?:will|'ll|can|is going to|says?) (?:only )?(?:say|show|says)\b|\bnobody (?:ever )?checks (?:the |election |our |my )*(?:expenses|returns?|forms?)\b|\boff the books\b|\b(?:agent|return) (?:doesn'?t|needn'?t|won'?t|hasn'?t|need(?:n'?t| not| never)|don'?t) (?:need to |have to |got to )?(?:know|hear|see|be told|seen)\b|\b(?:don'?t|do not|nobody|no one) tell (?:my|the|our) agent\b|\b(?:put|putting|run|ran|running|went|going|goes|billed|invoiced) (?:[a-z']+ ){0,5}through the (?:books|business|firm|shop|club)\b[^\n.]{0,40}"
                r"|\b(?:gone|went|going|well|way|miles|already|blown|bust(?:ed)?|smashed|hundreds|grand|bit|quid) (?:well |way )?(?:over|past|through) (?:the|my|our) (?:spending |expenses? )?(?:limit|cap)\b|\b(?:not|never|won'?t be|isn'?t|aren'?t) (?:going to )?declar(?:e|ed|ing)\b[^\n.]{0,40}"
            ),
        ),
    }
    examples: ClassVar[tuple[Example, ...]] = (
        Finds(
            "Another £400 on boosted posts last night and it's «not going on the return», who's counting",
            "spending kept out of the return",
        ),
        Finds(
            "«Don't tell my agent» but I've paid a lad cash for 2,000 extra leaflets",
            "spending the agent does not know",
        ),
        Finds(
            "We're «way over the limit» on printing already and there's a fortnight to polling day lol",
            "the limit passed",
        ),
        Finds("Campaign van came from my brother's yard, all «off the books» 😉", "a benefit in kind hidden"),
        Finds("Ran the election ads «through the business» so it never shows", "paid by another"),
        Finds("The billboard on the A-road cost a grand. «Agent needn't know».", "hidden from the agent"),
        Finds("I'm «not declaring» the video for the campaign, my mate owed me one", "a gift not declared"),
        Finds("keeping the second lot of posters «off the return», they can't prove when I bought em", "kept out"),
        Passes("Everything's in the return: £612 of a £960 limit, receipts at the agent's office.", "declared"),
        Passes("The Tories went over the limit last time and were fined. Shameful.", "others, and condemned"),
        Passes("No spending to declare on the video: filmed it on my own phone.", "no cost"),
        Passes("Don't tell my agent I ate the last biscuit 😂", "a joke with no money in it"),
        Passes("Council tax is over the limit many can pay.", "not a campaign"),
        Passes("My agent needs every receipt by Friday, so chase me if you printed anything.", "keeps the rule"),
        Passes("I've not declared an interest in this item as I have none.", "another sort of declaration"),
        Passes("The car was way over the limit on Mill Lane, I've asked for a speed camera.", "speed"),
    )

    def look(self, draft: Draft) -> Iterator[Sighting]:
        """Judge whether the author's own campaign spending is hidden."""
        for hit in islice(draft.hits("undeclared"), ENOUGH):
            around = draft.reading.around(hit.span)
            if not draft.search(_MONEY, around) or not draft.search(_CAMPAIGN, around):
                continue
            if spoken_of_by_another(draft, hit.span) or draft.search(
                r"\b(?:interest in|speed|tories|labour'?s?|he|she|his|her|their|they went|they were|other side|fined|no (?:cost|spending)|filmed it on my own)\b",
                around,
            ):
                continue
            yield self.finds(
                hit.start,
                hit.end,
                "This reads as campaign spending that is kept from the agent or the return.",
                "Tell your agent today what was spent, on what and with whom, and keep the receipt.",
            )
            return
