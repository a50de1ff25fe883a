"""Something is offered or threatened for a vote.

## What it looks for
Food, drink, money, gifts, prizes, jobs, repairs or favours held out to those who vote, vote a certain way or show
their polling card or paper; and harm held out to those who do not.

## Why councils ask
A vote may not be bought with a pint, a raffle ticket or a place on a list, nor pressed out of somebody. Election
law calls it bribery, treating and undue influence, and an election can be lost over it.

## What to do instead
Promise everybody what you will work for, and ask nothing in return. Charge for a social, or hold it after the poll
with no word of votes. A lift to the polling station is fine if anybody may have it.

## What it cannot see
What was offered away from the post, and whether a joke was one.

## Sources
Representation of the People Act 1983 sections 113 to 115 (bribery, treating, undue influence), as amended by the
Elections Act 2022. Checked 21 November 2026.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, ClassVar

from wardmote.core.lazily import lazily
from wardmote.core.lexicon.politics import PLAIN_PARTY
from wardmote.core.lexicon.polls import ENOUGH, spoken_of_by_another
from wardmote.core.rule import Example, Finds, Gap, Passes, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wardmote.core.draft import Draft
    from wardmote.core.finding import Sighting

_TREAT = (
    r"(?:(?:free|complimentary) (?:[a-z]+ ){0,2}(?:pints?|beers?|drinks?|curry|curries|breakfasts?|tea|cakes?|bacon|butt(?:y|ies)|burgers?|hog roast|food|meals?|dinners?|chips|pie|wine|ice creams?|sandwich(?:es)?|coffee|taxi|tickets?|haircuts?|bar|grub|scran|sausage|kebabs?|entry)|"
    r"(?:drinks?|pints?|beers?|round|bar|curry|tea|supper|breakfast|food) (?:is |are |'s )?(?:on (?:me|us|the house|tap)|free|for (?:every|each|all|any))|(?:pints?|bottles?|crates?|hampers?|bacon butties|hog roast|fish and chips|wine|canapes|sherry|whisky|curry|pie|cake|a bun|a butty|burgers?)|"
    r"(?:a |ten |five |twenty )?(?:tenner|fiver|twenty quid|score|quid|£ ?\d+|\d+ (?:quid|pounds)|cash (?:in hand|prize|for|in it)|cash\.|voucher|gift card|prize|prizes|raffle(?: ticket)?|sweepstake|prize draw|draw|telly|tv|hamper|envelope|goody bag|freebie|reward|discount|\d+ ?% off|half price)|"
    r"(?:i'?ll|ill|i will|we'?ll|we will|he'?ll|she'?ll|our candidate will|they'?ll) (?:personally |see (?:you|yer|that|it|to it)|pay|buy|cover|fix|sort|get (?:you|your|yer|him|her)|make sure|put (?:in )?(?:a word|a good word)|look after|bump|push|speed|find|treat|stand|feed|deliver|do (?:your|yer))|"
    r"(?:your|yer) (?:road|street|estate|drive|house|family|lad|lass|mam|mum|kids?|club|bins?|application|permit|shop)(?: [a-z]+){0,3} (?:will|gets?|goes|'ll|is|shoots|jumps)(?: be)? (?:top|first|straight|bumped|done|sorted|fixed|to the (?:top|front)|the (?:nod|next))|(?:bumped|moved|pushed|shunted) up the (?:housing )?(?:list|queue)|new (?:kitchen|carpet|kit|drive|roof|fence)s?(?: units)?|job at the|a start at the|(?:a )?set of (?:new |free )?[a-z]+|new (?:doors|windows|carpet|strip|nets|goalposts|shed|boiler|telly|phone)|free [a-z]+)"
)
_VOTE = rf"(?:\b(?:vot(?:e|es|ed|ing)|ballots?|polling cards?|poll cards?|(?:your|a|their|his|her) (?:x|cross|pencil)|poster up|election night|x the|crosses|backed (?:me|us)|back (?:me|us)|at the polls|polling day|tick (?:my|our)|support (?:me|us) on|red rosettes?|blue rosettes?|rosettes?|{PLAIN_PARTY})\b)"
_BARGAIN = lazily(
    r"\b(?:for (?:any(?:one|body)|every(?:one|body)|each|every|all|any|those|ten|the first|first|red|blue|whoever|voting) (?:[a-z]+ ){0,4}(?:who(?:'s)?|that|vote|votes|voter|voters|student|of you|x|cross|rosettes?|resident|person|household)|for (?:your|yer|ur|a|every|each) (?:vote|x|cross)|any(?:one|body) who|if (?:you|ye|u|yous|anyone'?s?|they)|as long as|provided|so long as|only (?:valid|if)|"
    r"all i(?:'m)? ask|give (?:me|us) your (?:vote|cross|x)|can'?t say fairer|in (?:return|exchange)|return the favour|you scratch|show(?:s|ing)? (?:me|us|your|yer|a|ur|proof|who|it)|prove|proof|no vote,? no|you know (?:what to do|the way|where)|remember (?:who|that|me|us|it)|with (?:your|a) polling card|bring (?:your|yer|a|ur) (?:polling|poll) card|polling card (?:at|stamped|gets)|"
    r"vote (?:for )?(?:me|us|labour|tory|reform|green|conservative|lib dem|[a-z]+)(?: [a-z]+){0,6} (?:and|an') (?:i'?ll|ill|we'?ll|he'?ll|she'?ll|get|it'?s|there'?s|your|yer|win)|anyone else can (?:whistle|wait|forget)|the rest can (?:whistle|wait)|gets? (?:you|a|them|in|entered|their)|enter(?:ed|s)? (?:in|into)|earns?|wins? (?:a|you)|(?:bring|get|find|fetch|round up) (?:me|us) (?:[a-z0-9]+ ){0,2}votes?|in it for (?:you|ye|them|any)|something in it|make it worth (?:your|yer)|worth your while|promised me|show(?:s|ing)? you where to (?:put|mark)|if you let our|you deliver,? i deliver|i scratch|get me \w+ votes?|hasn'?t voted yet)\b"
)
_THREAT = (
    r"\b(?:vote|voting|voted|vote for|don'?t vote|back)(?: [a-z']+){1,6} (?:or|or else|and|otherwise)(?: [a-z']+){0,3} (?:(?:you|you'll|ye'll|they'll|your|he'll)(?: [a-z']+){0,2} (?:lose|evicted|sacked|regret|be out|sorry|kicked out|lose your|out of (?:a|your|this) (?:job|house|home|flat|tenancy))|(?:your|yer) (?:job|jobs|tenancy|house|home|contract|rent|bins?|benefits|visa|lease|shop|licence)(?: [a-z']+){0,3} (?:gone|go|goes|ends?|up|at risk|on the line|won'?t|stop|stops))\b"
    r"|\b(?:no vote,? no|anyone who votes? (?:for )?(?:[a-z]+ ){1,3}(?:is|will be|gets|can expect|won'?t|can forget|needn'?t|shouldn'?t expect))\b|\bi(?:'ll| will) know (?:how|who) you (?:voted|vote)\b|\b(?:tenants?|staff|workers|employees|drivers) (?:of mine|here|who work for me)(?: [a-z']+){0,6} vot(?:e|ing)\b"
)
_EVERYBODY = lazily(
    r"\b(?:manifesto|policy|policies|pledge|everyone (?:welcome|pays)|all welcome|£ ?\d+ (?:a|per) head|whoever you(?:'re| are) voting|no politics|however you vote|don'?t care who you vote|after the count|last night|win or lose|if we win|if elected|when elected|we'?d|"
    r"council tax|free school meals?|bus pass(?:es)?|free parking|prescriptions?|budget|the government|ministers?|tax cuts?|charity|hustings|all (?:four|five|three|six) candidates|nothing in it for you|can'?t (?:hand|promise|feed)|won'?t be (?:feeding|buying|paying)|"
    r"pie and peas for|paid for my own|photo id|voter id|vote for (?:your|the) (?:favourite|best)|strictly|bake off|award|awards|competition|vote for us in the)\b"
)
_PEOPLES_OWN = lazily(
    r"\b(?:someone'?s|somebody'?s|they'?re|the (?:tories|other side|labour lot)|he'?s|she'?s|rumours?|heard|apparently)\b"
)


class VotesBought(Rule):
    """A benefit for a vote, or harm for the want of one."""

    code = "votes-bought"
    title = "Something offered or threatened for a vote"
    topic = "elections"
    serves = ("election-event", "election-cal")
    ask = ("monitoring-officer", "democratic-services")
    patterns: ClassVar[Mapping[str, str | Gap]] = {
        "card": Gap(
            trigger=r"\b(?:polling|poll) cards?\b",
            pattern=rf"\b{_TREAT}\b[^\n]{{0,120}}\b(?:polling|poll) cards?\b|\b(?:polling|poll) cards?\b[^\n]{{0,120}}\b{_TREAT}\b",
        ),
        "treat": Gap(
            trigger=(
                r"\b(?:pints?|beers?|drinks?|booze|curry|bacon|butty|butties|hog roast|whisky|guinness|wine|canapes|sherry|hampers?|raffle|sweepstake|prize draw|tenner|fiver|quid|cash|telly|envelope|voucher|fish and chips|mince pies|free (?:[a-z]+ )?(?:pints?|beers?|drinks?|curry|breakfasts?|tea|cakes?|bacon|butt(?:y|ies)|burgers?|food|meals?|dinners?|chips|pie|wine|ice creams?|sandwich(?:es)?|coffee|taxi|tickets?|haircuts?|bar|grub|scran|kebabs?|entry)|drinks? on|round'?s? on|on me\b|on the house|new (?:kitchen|carpet|kit)|housing list|start at the|see (?:you|yer|ye) (?:right|drive)|% off|entered|bottles?|freebie|reward|set of|new (?:doors|windows|strip|nets|goalposts|shed|boiler)|worth (?:your|yer) while|in it for (?:you|ye)|kebabs?|scran|i'?ll (?:personally )?(?:pay|buy|fix|sort)|get (?:you|your|yer)|top of the [a-z]+ list|front of the queue|top of the (?:list|pile)|get the nod)\b"
            ),
            pattern=rf"\b{_TREAT}\b[^\n]{{0,160}}?{_VOTE}|{_VOTE}[^\n]{{0,160}}?\b{_TREAT}\b",
        ),
        "threat": Gap(
            trigger=r"\b(?:tenancy|evict\w*|(?:your|yer) (?:jobs?|rent|lease|contract|benefits|visa|licence|house|home|flat|bins)|tenants|who works? for me|how you vote|who you vote|or else|no vote|anyone who votes?|regret it|sorry for it)\b",
            pattern=_THREAT,
        ),
        "promise": r"\bpromise (?:me|us) (?:your|yer|a) (?:vote|x|cross)\b|\bi don'?t think i can be plainer\b|\byou deliver,? (?:and )?(?:i|we) deliver\b|\b(?:votes?|cross|x|thursday|polling)\b[a-z ,']{0,50}\b(?:make it worth (?:your|yer) while|see you right|look after you|won'?t forget (?:it|you|who)|there'?s something in it)\b|\bno vote,? no [a-z]+\b",
    }
    examples: ClassVar[tuple[Example, ...]] = (
        Finds(
            "«Free chips» at the van tonight for any lad who flashes a polling card with us on Thursday 🍟",
            "food for voters",
        ),
        Finds("Vote Flint and «I'll pay your garden bin charge» for the year, personally", "money for a vote"),
        Finds(
            "anyone skint who's not voted yet give us a shout, «tenner in it», you know what to do", "cash for a vote"
        ),
        Finds("Every vote for our Kath gets you a go in the «raffle» for a telly. Bring proof!", "a prize for a vote"),
        Finds(
            "Give me your cross on Thursday and «I'll see you» bumped up the housing list, can't say fairer",
            "a favour from the council for a vote",
        ),
        Finds("«Drinks on me» in the Weavers tonight for everybody who voted the right way", "drink for a vote"),
        Finds(
            "Vote for the other lot and «your tenancy ends», I'm not daft, I own half this street",
            "harm for the want of a vote",
        ),
        Finds("bacon butties at ours from seven. «No vote no butty» 🥓", "treating, in fun"),
        Finds(
            "New kit for the under 11s if their mams and dads can get me «fifty crosses». You deliver, I deliver",
            "a gift for votes",
        ),
        Passes(
            "Branch quiz and pie supper on the 22nd, a tenner a ticket, all welcome.", "paid for and no word of votes"
        ),
        Passes(
            "Need a lift to the polling station? Ring me. We'll take you whoever you're voting for.",
            "a lift for anybody",
        ),
        Passes(
            "Someone's offering pints for votes in the Weavers. That's treating, it's an offence and I've reported it.",
            "reports it",
        ),
        Passes(
            "If we win we'll freeze the green bin charge. It's for everyone and it's on page 9 of our manifesto.",
            "a policy",
        ),
        Passes("After the count last night I bought my agent a curry. He'd earned it.", "after the poll, a friend"),
        Passes("Vote Labour for free breakfast clubs in every primary school.", "a national policy"),
        Passes(
            "Free tea and cake at the church open day, no politics, everyone welcome, I'm on the tombola.",
            "no votes in it",
        ),
        Passes(
            "Hustings tonight, all five candidates, tea and biscuits from the churchwardens.",
            "hospitality by others for all",
        ),
        Passes("Bring your polling card and photo ID on Thursday. You can still vote without the card.", "information"),
        Passes("Win £50 in our reading challenge: vote for your favourite book at any library.", "not an election"),
        Passes(
            "The Tories gave £10 billion cash to their mates and now want your vote. No thanks.",
            "an argument about a government",
        ),
    )

    def look(self, draft: Draft) -> Iterator[Sighting]:
        """Judge whether the benefit hangs on the vote."""
        for hit in islice(draft.hits(), ENOUGH):
            around = draft.reading.around(hit.span)
            if spoken_of_by_another(draft, hit.span) or (
                not re.match(_VOTE, hit.match.group()) and draft.reading.negated(hit.span, 22)
            ):
                continue
            if _EVERYBODY.search(draft.norm, *around) and not draft.search(
                r"\bprovided you'?ve voted|\bno vote,? no\b|show (?:me|us)", around
            ):
                continue
            if hit.name == "threat":
                if draft.search(
                    rf"\b(?:{PLAIN_PARTY}|labour|government|brexit|remain|leave|starmer|corbyn|farage)\b", hit.span
                ) and not draft.search(
                    r"\b(?:your|yer) (?:tenancy|contract|rent|lease)\b|i own|my tenants|work for me", around
                ):
                    continue
                if not draft.search(r"\bi\b|\bmy\b|\bwe\b|\bours?\b", around):
                    continue
                yield self.finds(
                    hit.start,
                    hit.end,
                    "This may read as harm held out for a vote.",
                    "Take out every consequence for how somebody votes; say why you deserve the vote.",
                    certain=False,
                )
                return
            if hit.name == "treat" and (
                not _BARGAIN.search(draft.norm, *around)
                or _PEOPLES_OWN.search(draft.norm, max(0, around[0]), hit.start + 12)
            ):
                continue
            if hit.name == "treat" and self._about_a_party(draft, hit.span):
                continue
            if (
                hit.name == "promise"
                and not draft.search(rf"\b{_TREAT}\b", around)
                and "deliver" in hit.match.group()
                and not draft.search(_VOTE, around)
            ):
                continue
            yield self.finds(
                hit.start,
                hit.end,
                "This may read as something offered in return for a vote.",
                "Take the offer out, or the vote: hospitality and favours may hang on neither voting nor how. Ask your agent before you post.",
            )
            return

    def _about_a_party(self, draft: Draft, span: tuple[int, int]) -> bool:
        """Whether it argues about what a party or government gives or takes, rather than offering."""
        return (
            draft.search(
                r"\b(?:labour|tor(?:y|ies)|conservatives?|lib ?dems?|snp|ukip|government|ministers?|osborne|cameron|miliband|clegg|corbyn|starmer|sunak|farage|chancellor|billions?|millions?|bn|£ ?\d+ ?m\b|nhs|economy|wages?|pensions?|taxes|tax)\b",
                span,
            )
            is not None
            and draft.search(
                r"\bi'?ll (?:personally )?(?:pay|buy)|\bpersonally\b|\bpints?\b|\bpolling card\b|\braffle\b|\bdrinks? on\b",
                span,
            )
            is None
        )
