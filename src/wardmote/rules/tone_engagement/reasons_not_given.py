"""A vote or decision is told without its reason.

## What it looks for
Words that announce how the author voted, or what was decided, where neither a reason nor a link to the public
record follows.

## Why councils ask
Openness is one of the seven principles of public life: people may disagree with a decision, but they should be
able to see why it was made.

## What to do instead
Add one reason, or a link to the minutes.

## What it cannot see
A reason given in an earlier post, or in a picture.

## Sources
The Seven Principles of Public Life (Committee on Standards in Public Life): openness and accountability.
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
    from wardmote.core.finding import Affirmation, CannotTell, Sighting
    from wardmote.core.rule import Gap

_REASON = lazily(
    r"https?://|www\.|\.gov\.uk|\b(?:because|since|as (?:it|the|there|we|i|they|this)|so that|due to|owing to|reasons?|why|explain\w*|on grounds|grounds|minutes|agenda|report|item \d|page \d|link|thread|in order to|after (?:hearing|listening|residents|reading)|given|evidence|concerns?|costs?|uncertain|unsafe|danger\w*|"
    r"too (?:many|much|high|dear|few|close|big|tall)|not enough|lack of|policy|would (?:have|mean|lead|cost|save|bring|put|make|help|hurt)|will (?:mean|save|cost|help|make|allow|give|bring)|it (?:means|gives|puts|saves|costs|takes|leaves|ignores|fails)|to (?:protect|save|keep|stop|help|make|pay|fund|support|give|ensure|allow|prevent|cut|fix)|full (?:statement|speech|text)|blog|read more|details)\b|:\s+\w+|[£%]|\d+m\b"
)


class ReasonsNotGiven(Rule):
    """A decision without a why."""

    code = "reasons-not-given"
    title = "A decision told without its reason"
    topic = "tone-engagement"
    serves = ("reasons",)
    ask = ("communications",)
    ceiling = Severity.NOTE
    parts = ("text",)
    patterns: ClassVar[Mapping[str, str | Gap]] = {
        "voted": r"\b(?:(?:i|we|i've|we've) (?:have |just |all |both |also |tonight |today )*(?:voted|abstained)\b|^voted (?:for|against|no|yes|down)\b|voted against\.|my vote (?:was|went|is)|i (?:backed|opposed|supported|rejected) (?:the|this|it)\b|voted it (?:down|through))",
        "decided": r"\b(?:(?:cabinet|council|committee|the executive|planning|we) (?:has|have|just|tonight|today|last night)? ?(?:decided|agreed|voted|resolved|refused|approved|rejected|signed off|turned down)\b|(?:application|bid|request|plans?|motion|appeal) (?:was |is |has been |were )?(?:refused|rejected|approved|turned down|thrown out|lost|carried|passed|granted)\b|the answer is no\b|decision (?:made|taken|is final)\b)",
        "step": r"\b(?:(?:day centre|library|leisure centre|car park|school|children'?s centre|toilets?|swimming pool|baths|depot|community centre|youth club|care home|hub|bus service|route \d+|recycling centre|tip|office|post office|market) (?:is to |is going to |will |to |is set to |is being |are to )(?:be )?(?:close|closed|shut|sold|axed|cut|scrapped|moved|demolished|merged|move)|(?:day centre|library|leisure centre|car park|children'?s centre|toilets|swimming pool|baths|depot|community centre|youth club|care home|hub|bus service|recycling centre|post office) (?:is|are) (?:closing|shutting) (?:for good|permanently|(?:its|their) doors|in (?:january|february|march|april|may|june|july|august|september|october|november|december|the (?:spring|summer|autumn|new year))|next (?:month|year|spring|summer|autumn))|(?:closing|shutting|axing|selling|scrapping) (?:the|our) (?:\w+ ){0,2}(?:day centre|library|leisure centre|car park|school|children'?s centre|toilets|pool|baths|depot|community centre|youth club|care home|hub))\b",
    }
    examples: ClassVar[tuple[Example, ...]] = (
        Finds("I've «voted it down». Good night all.", "a vote without its reason"),
        Finds(
            "The Fern Street «library is closing in April», in case anybody missed it.",
            "a closure sprung on its readers",
        ),
        Finds("«I voted» for the bypass tonight.", "a vote without its reason"),
        Finds("«Cabinet agreed» the lease last night. Done.", "a decision without its reason"),
        Finds("«Planning application refused».", "a decision without its reason"),
        Finds("The «day centre is to close» in June.", "news of a closure with no why"),
        Finds("«We have rejected» the bid.", "a decision without its reason"),
        Finds("The «library will move» to the Civic.", "a step with no why"),
        Finds("«Council approved» the merger tonight", "a decision without its reason"),
        Passes(
            "I said no because the drains can't cope. It's all in the recording, forty minutes in.",
            "a reason and a source",
        ),
        Passes("Voted for the budget tonight. My reasons are on my blog.", "says where the reasons are"),
        Passes("Cabinet agreed to keep the library open, as the survey showed 3,000 visits a week.", "a reason"),
        Passes("Have you voted yet? Polls are open until ten.", "an election"),
        Passes("The application was refused on highways grounds.", "a reason"),
        Passes("Council approved the plan: https://meetings.example.gov.uk/item/6", "a link"),
        Passes("We have decided to meet at the Swan instead. Same time.", "not a public decision"),
        Passes("The day centre will close at noon on Friday for the fire drill.", "an opening time"),
    )

    def look(self, draft: Draft) -> Iterator[Sighting | CannotTell | Affirmation]:
        """Note a decision with neither a reason nor a link."""
        if _REASON.search(draft.norm) or len(draft.norm) > 400:
            return
        if draft.part != "text" or draft.post.media:
            return
        for hit in draft.hits():
            sentence = draft.reading.sentence(hit.span)
            if draft.reading.quoted(hit.span) or draft.norm[sentence[0] : sentence[1]].rstrip().endswith("?"):
                continue
            if (
                re.search(
                    r"\b(?:how|who|if|have|general election|postal|polling|earlier|already|today in|first thing|early|labour|tory|conservative|green|lib dem|snp|reform|leave|remain|you|ballot|polling station)\b",
                    draft.norm[sentence[0] : sentence[1]],
                )
                and hit.name == "voted"
            ):
                continue
            yield self.finds(
                hit.start,
                hit.end,
                "This tells a decision, or a vote, without the reason for it.",
                "Add a reason in a few words, or a link to the public minutes. If it is news to those it touches, check that they have been told first.",
                at_most=Severity.NOTE,
            )
            return
