"""Unfair play in a campaign: tricks on opponents, on the register, or at the polling station's door.

## What it looks for
Opponents' posters torn down, material put out in somebody else's name, names put on the register that do not belong
there, lads stationed at a polling station to watch or put off voters; and what only the meaning of the words shows to
be like the other faults of this topic, a favour hinted at or a count whispered in a roundabout way.

## Why councils ask
Election law is strict, the weeks before a poll are short, and one prank by one helper can cost a seat and a name.

## What to do instead
Say why you deserve the vote, in your own name and with your imprint. Tell the police or the returning officer of
tricks played on you.

## What it cannot see
What was done and not told. Where only the meaning speaks it does not say which part of election law may be touched.

## Sources
Representation of the People Act 1983 sections 13D (false registration information), 110 (imprints) and 115 (undue
influence). Checked 21 November 2026.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, ClassVar

from wardmote.core.lexicon.politics import PARTY
from wardmote.core.lexicon.polls import ENOUGH, Period, own_doing, period, spoken_of_by_another, warns
from wardmote.core.rule import Example, Finds, Gap, Passes, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wardmote.core.draft import Draft
    from wardmote.core.finding import Sighting

_ELECTORAL = (
    r"\b(?:vot(?:e|es|ed|er|ers|ing)|ballots?|polls?|polling|postals?|election|by-election|candidates?|imprint|purdah|tellers?|canvass\w*|leaflets?|flyers?|posters?|boards?|crosses|cross|"
    r"rosettes?|campaign\w*|returning officer|presiding officer|thursday)\b"
)
_OVER = r"\b(?:declared|results?|conceded|elected|after the count|who voted|commiserations|register(?:ed)? to vote|photo id|how to vote|hustings|whoever you(?:'re| are)|however you vote|make sure your vote|in private)\b"
_VERB = (
    r"(?:ripp?(?:ed|ing)|tore|torn|tearing|pull(?:ed|ing)|took|taken|taking|nick(?:ed|ing)|binn(?:ed|ing)|chuck(?:ed|ing)|smash(?:ed|ing)|kick(?:ed|ing)|defac(?:ed|ing)|drew on|draw(?:ing|n) on|paint(?:ed|ing) (?:over|on)|burn(?:ed|t|ing)|sprayed|cover(?:ed|ing) (?:up )?|stole|steal(?:ing)?|"
    r"swip(?:ed|ing)|lift(?:ed|ing)|remov(?:ed|ing))"
)


class UnfairCampaigning(Rule):
    """A trick in a campaign, or what weighs like one."""

    code = "unfair-campaigning"
    title = "Unfair play in a campaign"
    topic = "elections"
    serves = ("election-event", "election-cal")
    sense = "elections"
    ask = ("democratic-services", "monitoring-officer")
    parts = ("text",)
    patterns: ClassVar[Mapping[str, str | Gap]] = {
        "posters": Gap(
            trigger=r"\b(?:posters?|placards?|banners?|stakeboards?|boards|leaflets|flyers)\b",
            pattern=(
                rf"\b{_VERB} (?:down |off |up )?(?:[a-z0-9']+ ){{0,5}}(?:{PARTY}|opponent'?s?|rival'?s?|their|his|her|other (?:side|lot)'?s?|purple|orange|red|blue|yellow)(?: [a-z']+){{0,2}} (?:posters?|placards?|banners?|boards|leaflets|flyers|stakeboards?)\b"
                rf"|\b(?:{PARTY}|opponent'?s?|rival'?s?|other (?:side|lot)'?s?)(?: [a-z']+){{0,1}} (?:posters?|placards?|banners?|boards|leaflets|flyers|stakeboards?) (?:are |is |have |has |all |went |going |now |keep |got )*(?:in (?:my|our|the) (?:skip|bin|shed|garage|boot|fire|bonfire|stove)|on (?:my|our|the) (?:bonfire|fire|log burner)|missing(?: somehow| oddly)|disappear(?:ing|ed))\b"
            ),
        ),
        "pretend": (
            r"\b(?:pretend(?:ed|ing)?|made out|making out|act(?:ed|ing)|pos(?:e|ed|ing)) (?:to be |we'?re |i'?m |i was |we were |like |as )?(?:from |for )?(?:a |an |the )?(?:labour|tor(?:y|ies)|conservatives?|lib ?dems?|greens?|reform|snp|plaid|ukip|opponent|rival)(?:'s)?(?: [a-z]+)?\b"
            r"|\b(?:fake|spoof|dummy|phoney) (?:[a-z]+ )?(?:leaflets?|flyers?|account|page|poster|letter|email)s? (?:from|by|in the name of|as if from|pretending|claiming|for) (?:the )?(?:labour|tor(?:y|ies)|conservatives?|lib ?dems?|greens?|reform|snp|plaid|my opponent|our opponent|[a-z]+)\b|\b(?:stood|standing|nominat(?:ed|ing)|put(?:ting)? up) (?:a |some |another )?(?:[a-z]+ )?(?:with|who has|who'?s got) the same (?:name|surname)\b|\bsplit (?:the|their|his|her) vote on purpose\b"
        ),
        "register": Gap(
            trigger=r"\b(?:register(?:ed|ing)?|electoral (?:roll|register)|on the roll|on the register)\b",
            pattern=(
                r"\bregister(?:ed|ing)? (?:[a-z0-9']+ ){0,6}(?:at (?:my|our|the (?:shop|office|club)|mum's|nan's|a mate's|two|both)|who (?:don'?t|doesn'?t|didn'?t|never) live|from (?:my|our) (?:shop|office|garage|empty)|who'?ve moved)\b|"
                r"\b(?:added|put|stuck|got|keep(?:ing)?|kept|left) (?:[a-z0-9']+ ){0,6}on the (?:electoral )?(?:roll|register)\b(?: [a-z']+){0,8}"
            ),
        ),
        "station": Gap(
            trigger=r"\bpolling (?:stations?|place)\b",
            pattern=(
                r"\b(?:stand(?:ing)?|stood|park(?:ed|ing)?|hang(?:ing)?|post(?:ed|ing)?|lads|bouncers|mates|crew|camp(?:ed|ing)?|block(?:ed|ing)?)\b[^\n]{0,60}\bpolling (?:stations?|place)\b[^\n]{0,80}\b(?:put (?:them|people|folk|[a-z]+) off|scare|frighten|eyeball|intimidat\w+|turn(?:ed|ing)? (?:them|people|folk) (?:away|back)|stare|no getting past|not getting (?:in|past)|give them the look|think twice|a word with|film(?:ing)? (?:who|everyone|them)|photograph(?:ing)? (?:who|everyone|them))\b"
            ),
        ),
    }
    examples: ClassVar[tuple[Example, ...]] = (
        Finds(
            "Forty «Tory boards in the skip» by midnight lads, not one left on the bypass 😎",
            "opponents' boards removed",
        ),
        Finds(
            "Me and our kid «ripped down every Labour poster» on the estate last night, good riddance",
            "posters torn down",
        ),
        Finds(
            "We «pretended to be from the Greens» and told the whole street they'd ban gas boilers. Worked a treat",
            "campaigning in another's name",
        ),
        Finds(
            "«Registered my three nephews at my shop» so that's three more votes in Castle ward", "false registration"
        ),
        Finds(
            "Few of the «lads standing at the polling station tomorrow to put people off» if they look the wrong sort",
            "voters put off at the door",
        ),
        Finds(
            "Knocked up a «fake leaflet from the Lib Dems» promising a tram tax. It's going round like wildfire",
            "a false flag",
        ),
        Finds(
            "«kept the last tenants on the electoral register» at the flat, handy couple of postal votes that",
            "names kept on the register",
        ),
        Finds(
            "We put up a pal «with the same name» as my opponent, that'll muddle the ballot nicely",
            "a spoiler candidate",
        ),
        Passes(
            "Somebody's ripped down our posters again. Reported to the police, third time this week.",
            "a victim's report",
        ),
        Passes("Taking down our own posters this weekend, thanks to everyone who had one up.", "one's own posters"),
        Passes("Register to vote by Tuesday: if you've moved, register at your new address.", "advice"),
        Passes("There's a fake leaflet going round in our name. It isn't ours. Please report it.", "a warning"),
        Passes("I'll be standing outside the polling station with a rosette and a flask, say hello!", "a teller"),
        Passes(
            "Labour pretend to be the party of the NHS while they cut the ward. Don't be fooled.",
            "an argument about a party",
        ),
        Passes("Vote Labour on Thursday for warm homes and fair fares.", "a plain appeal"),
        Passes("The recount's finished, dead heat, they drew straws and I lost. Politics eh.", "after the poll"),
        Passes("Council took down the banners on the bridge because the brackets had rusted.", "not a campaign"),
        Passes(
            "If you've a postal vote, fill it in yourself, in private, and get it in the post by Tuesday.",
            "sound advice",
        ),
    )

    def look(self, draft: Draft) -> Iterator[Sighting]:
        """Judge tricks told by their author; then what only the meaning shows."""
        if draft.is_corporate:
            return
        for hit in islice(draft.hits(), ENOUGH):
            if (
                spoken_of_by_another(draft, hit.span)
                or not self._own(draft, hit.span)
                or draft.reading.negated(hit.span, 14)
            ):
                continue
            if draft.search(
                r"\b(?:our own|my own|reported|police|isn'?t ours|in our name|new address|if you'?ve moved|pretend to be the party)\b",
                draft.reading.around(hit.span),
            ):
                continue
            if hit.name == "pretend" and not draft.search(
                r"\b(?:i|we|we've|i've|us|me|our|lads|knocked up|made)\b", draft.reading.sentence(hit.span)
            ):
                continue
            if hit.name == "register" and not draft.search(
                r"\b(?:votes?|ballots?|postals?|polling|ward|election)\b", draft.reading.around(hit.span)
            ):
                continue
            yield self.finds(
                hit.start,
                hit.end,
                "This tells of a trick on opponents, on the register or on voters, which election law may not allow.",
                "Leave it out, and undo it if it was done. Ask democratic services or your agent today.",
            )
            return
        own = draft.weights.get("elections", 0.0)
        if (
            draft.weighs() is None
            or period(draft) is Period.AFTER
            or any(value > own for value in draft.weights.values())
        ):
            return
        span = draft.strongest()
        if (
            draft.search(_ELECTORAL) is None
            or draft.search(_OVER) is not None
            or warns(draft, span)
            or draft.reading.quoted(span)
        ):
            return
        yield self.finds(
            *span,
            "This may touch the rules of a fair election.",
            "Read it as your opponent's agent would. Leave out what is offered, seen or told in confidence, and ask your agent or democratic services.",
            certain=False,
        )

    def _own(self, draft: Draft, span: tuple[int, int]) -> bool:
        """Whether the author owns to it, or cheers it on."""
        return (
            own_doing(draft, span)
            or draft.search(r"\b(?:lads|haha\w*|lol|handy|worked a treat|good riddance)\b|😎|😂|🤫") is not None
        )
