"""A firm, product or page is said to have the council's approval.

## What it looks for
"Councillor-approved", "the council recommends", "official partner of the council", a seal of approval, or the office
given as a warrant for a business. Approved-trader schemes, awards of contract and warnings of such claims pass.

## Why councils ask
Nobody but the council can lend its name, and a resident who loses money will come back with the post in hand.

## What to do instead
Leave the council and the office out of it, or link to the scheme that truly approves traders.

## What it cannot see
Whether the council has agreed to the use of its name; logos in pictures.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, ClassVar

from wardmote.core.lazily import lazily
from wardmote.core.lexicon.polls import ENOUGH, warns
from wardmote.core.rule import Example, Finds, Passes, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wardmote.core.draft import Draft
    from wardmote.core.finding import Sighting
    from wardmote.core.rule import Gap

_SCHEME = lazily(
    r"\b(?:scheme|trading standards|trusted trader|buy with confidence|cabinet (?:approved|agreed)|planning|application|budget|motion|committee|tender|contract|awarded|licen[cs]e|policy|plan|minutes|voted|full council|consultation|bin bags?|sacks?|caddy|liners?|list of|approved list|foster|"
    r"nobody(?:'s| has)|no councillor|hasn'?t|not (?:council|councillor)|never|doesn'?t|don'?t|does not|isn'?t|bid for|supported by (?:a )?(?:grant|funding)|funding from|grant from|\?)"
)


class CouncilApprovalImplied(Rule):
    """The council's or the office's name lent to a business."""

    code = "council-approval-implied"
    title = "The council's approval is implied"
    topic = "endorsement"
    serves = ("chk-authority", "chk-interest")
    ask = ("communications", "monitoring-officer")
    patterns: ClassVar[Mapping[str, str | Gap]] = {
        "approved": (
            r"\b(?:council(?:lor)?|cllr|mayor|town hall|mayoral)'?s?[ -](?:approved|endorsed|recommended|certified|backed|vetted)\b|\b(?:official(?:ly)? )?(?:seal|stamp) of approval (?:from|of) (?:the |your |our )?(?:council|mayor|councillor|cllr|town hall)|\b(?:official )?(?:council(?:lor)?'?s|mayor'?s|cllr'?s|councillor'?s) (?:official )?(?:seal|stamp) of approval\b|\bofficial councillor'?s\b|"
            r"\b(?:officially )?(?:approved|endorsed|recommended|vouched for|certified|vetted|backed) by (?:the |your |our )?(?:local )?(?:council|councillor|cllr [a-z]+|mayor|town hall|borough)\b|\bofficial (?:partner|supplier|sponsor) (?:of|to) (?:the |your |our )?(?:[a-z]+ )?(?:council|borough|mayor)\b|\b(?:the|your|our) (?:[a-z]+ )?council (?:recommends|endorses|swears by|vouches for|loves|trusts|advises (?:you to|everyone to) use)\b|"
            r"\bwith (?:the )?council'?s (?:blessing|backing|name|logo|crest)\b|\bi'?ve put my name to (?:him|her|them|it)\b|\b(?:i|we) (?:can )?(?:officially|formally) (?:endorse|recommend|approve)\b|\bcouncillor'?s (?:word|choice)\b|\b(?:council|mayor|town hall|councillor)'?s (?:official )?favourite [a-z]+|\bofficial[a-z]* (?:favourite|choice) of the (?:council|mayor)\b|\bthey know who to talk to at the council\b"
        ),
    }
    examples: ClassVar[tuple[Example, ...]] = (
        Finds("«Councillor-approved» roofer: J. Tarn & Son. That's all you need to know.", "the office as a warrant"),
        Finds("Crust & Co sourdough has the «council's seal of approval», get down there", "the council as a warrant"),
        Finds(
            "Solar panels «recommended by the council», ring 01632 960441 for a survey", "a recommendation nobody gave"
        ),
        Finds("I can «officially endorse» Larch Lettings to every landlord in the ward", "an official endorsement"),
        Finds(
            "We're the «official partner of Wexby Council» for driveways, 10% off this week", "an implied partnership"
        ),
        Finds(
            "Skip the planning headaches and hire Lakeside Design, «they know who to talk to at the council» (me)",
            "influence for sale",
        ),
        Finds("«mayor-approved» pasties at Trelan's, git down there", "the mayor as a warrant"),
        Finds("Your new boiler, «with the council's blessing»: ask for Kev", "a blessing nobody gave"),
        Passes(
            "Scam alert: a 'councillor approved' roofer is touting round the Garth. No councillor's approved anybody.",
            "warns",
        ),
        Passes("Trading Standards keep a list of council approved traders, use it.", "the scheme itself"),
        Passes("The plan was approved by the council last night by 20 votes to 14.", "a decision"),
        Passes("Please use council-approved sacks for garden waste.", "a service rule"),
        Passes("The community garden is backed by the council with a £5,000 grant from the ward fund.", "a grant"),
        Passes("The council doesn't recommend any builder and nor do I.", "denies"),
        Passes("Officer-recommended refusal was overturned by the committee.", "planning"),
        Passes("My motion was backed by the mayor and voted through.", "politics"),
    )

    def look(self, draft: Draft) -> Iterator[Sighting]:
        """Judge whether a business is given the council's warrant."""
        for hit in islice(draft.hits("approved"), ENOUGH):
            sentence = draft.reading.sentence(hit.span)
            if (
                ("know who" not in hit.match.group() and _SCHEME.search(draft.norm, *sentence))
                or warns(draft, hit.span)
                or draft.reading.quoted(hit.span)
                or draft.reading.negated(hit.span, 18)
            ):
                continue
            if not self._trade(draft):
                continue
            yield self.finds(
                hit.start,
                hit.end,
                f"“{draft.norm[hit.start : hit.end]}” may suggest that the council or its members stand behind a business.",
                "Leave the council and your office out of it, or link to the scheme that approves traders.",
            )
            return

    def _trade(self, draft: Draft) -> bool:
        return (
            draft.search(
                r"&|\bltd\b|%|\b(?:headaches|ring|call|book|hire|buy|order|get down|git down|shop|roofer|builder|plumber|trader|firm|company|boiler|solar|windows|driveways?|pasties|sourdough|coffee|muffins?|free [a-z]+|pizza|curry|lettings?|landlords?|landlord|bakery|cafe|restaurant|pub|garage|salon|design|kitchens?|product|supplier|ask for|use (?:them|him|her)|that'?s all you need|off this week|supplements?|care home|dentist|solicitor)\b"
            )
            is not None
        )
