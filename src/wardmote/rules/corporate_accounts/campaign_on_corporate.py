"""A cause or a person's own campaign is pushed through the council's account.

## What it looks for
On a council account: petitions to sign, marches and strikes to join, boycotts, a stand taken on a contested cause, a
campaign's own hashtag, a member's candidacy, somebody's sponsored run or sale; and on a member's account, a telling
that the council's page is being used for it.

## Why councils ask
An account that everybody pays for may not carry one side's campaign, nor anybody's own. A public campaign of the
council needs its manager's permission and communications beside it before the first post.

## What to do instead
Share the council's agreed position with a link to the decision, or put the campaign on one's own account.

## What it cannot see
Whether a campaign of the council's own was permitted; that is kept with communications.

## Sources
Local Government Act 1986 section 2; Code of Recommended Practice on Local Authority Publicity (2011). Checked
21 November 2026.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, ClassVar

from wardmote.core.lazily import lazily
from wardmote.core.lexicon.council_voice import SAYS_COUNCIL, Voice, voice
from wardmote.core.lexicon.polls import ENOUGH, spoken_of_by_another
from wardmote.core.normalise import normalise
from wardmote.core.rule import Example, Finds, Gap, Passes, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wardmote.core.draft import Draft
    from wardmote.core.finding import Sighting

_PUSH = lazily(
    r"\b(?:sign (?:(?:the|our|my|this|a|his|her) )?(?:[a-z]+ )?petition|petition(?:s)? (?:against|to (?:save|stop|keep|scrap)|here|below)|join (?:the|our|us on the|us at the|them on the) (?:[a-z]+ )?(?:march|rally|protest|picket|picket line|strike|campaign|fight|demo(?:nstration)?|boycott)|(?:on|to) (?:that|the) picket|march (?:with us|against|for)|"
    r"boycott(?:s|ing)?|down with|(?:stands?|standing|stood) (?:in solidarity )?with (?!your|you\b|each other|the (?:family|families|victims|community|people of (?:this|our)))[a-z]+|solidarity with|(?:supports?|backs?|supporting|backing|back) (?:the|a|our) (?:[a-z]+ )?(?:strike|strikers|picket|hunt|ban|bypass|protest(?:ers|ors)?|boycott|rebellion|blockade|campaign(?: (?:to|for|against))?)|"
    r"(?:says?|saying) (?:a (?:big |loud )?)?(?:no|yes) to|(?:fight|fighting|oppose|opposing|stop|scrap|defend|free|save) (?:the|our|these|this) (?:[a-z]+ ){0,2}(?:cuts|closure|mast|hospital|camp|incinerator|bypass|runway|pylons|library|a&e|one\b|pub|post office|nhs|railway|field|green belt|bus)|"
    r"we(?:'ve| have) had enough of|enough of (?:them|these)|(?:tell|telling) (?:your mp|ministers|the government|them|you) (?:to|no|that)|write to your mp|lobby(?:ing)? (?:your|the)|contact your mp|email your mp|bin the (?:bbc|licence)|hands off|ceasefire now|free palestine|from the river|refugees welcome|stop the boats|"
    r"voted (?:remain|leave)|still a triumph|brexit (?:means|is|was|:)|rejoin(?: the)? eu)\b"
)
_CAUSE_TAG = lazily(
    r"# ?(?:black lives matter|blm|all lives matter|free palestine|stand with [a-z]+|stop the [a-z]+|save our [a-z]+|save the [a-z]+|just stop oil|extinction rebellion|me too|trans rights(?: are human rights)?|refugees welcome|kill the bill|brexit|fbpe|remain|rejoin|people'?s vote|leave means leave|ceasefire(?: now)?|bring them home|not my king|abolish [a-z ]+|defund [a-z ]+|"
    r"fire and rehire|rwanda|enough is enough|support the strikes?|cost of greed|no to [a-z ]+|yes to [a-z ]+|stop [a-z]+|ban [a-z]+|boycott [a-z]+|scrap [a-z ]+|take the knee|blacklivesmatter|freepalestine|standwith[a-z]+|saveour[a-z]+|palestine|gaza|israel|waspi|votes? at 16)\b"
)
_PERSONAL = lazily(
    r"\b(?:(?:just ?giving|go ?fund ?me|crowdfund(?:er|ing)?)\b(?:[a-z' ,]){0,60}|(?:my|his|her|(?:our )?(?:chief exec(?:utive)?|chair(?:man|woman)?|leader|clerk|mayor|cllr [a-z]+|councillor [a-z]+)'?s) (?:[a-z']+ )?(?:daughter|son|wife|husband|mum|dad|nephew|niece|marathon|skydive|just ?giving|go ?fund ?me|raffle tickets?|new (?:book|gym|shop|cafe|salon|business)|gym|candles|firm|band)|"
    r"(?:cllr|councillor|leader|chief exec(?:utive)?|our clerk) [a-z]+(?: [a-z]+)?(?: is|'s| are) (?:running|cycling|walking|climbing|raising|selling|swimming|skydiving|shaving)|(?:chuck|bung|throw|sling) (?:him|her|them|us) (?:a few|some|a) (?:quid|pounds|bob|coins|fiver|tenner)|raffle tickets? for (?:her|his|their)|selling (?:a|my|raffle)|standing (?:again )?in (?:may|the)|standing for|would love your (?:support|vote)|petition on my|my (?:own )?petition|it'?s my thing|anti-[a-z]+ group'?s?|action group'?s?|residents against|campaign launch|selected as (?:the )?(?:[a-z]+ )?candidate|our candidate|their candidate|wish(?:es)? the [a-z ]+ candidate)\b"
)
_OWN_CAMPAIGN = lazily(
    r"\b(?:recycl\w+ week|clean air day|white ribbon|carers week|foster(?:ing)?|recruit\w+|stop smoking|stoptober|road safety|anti-?social|domestic abuse|hate crime|mental health|food waste|love food|litter|fly-?tipping|small business saturday|remembrance|armed forces|holocaust memorial|black history month|pride month|flag(?:'s)? (?:up|flying|raised)|as agreed by (?:full )?council|"
    r"full council (?:agreed|voted|resolved|backed)|council (?:agreed|resolved|voted) |motion|consultation|mayor'?s charity|lord-lieutenant|e-?petitions?|how to (?:submit|start|present)|petitions? scheme|considered (?:at|by)|will be debated|ambulance|foodbank|food bank|commemorat\w+|remember(?:ed|ing)|moment of silence|cost of living (?:help|support)|scams?|fraud|fire|smok\w+|dog|knife crime|speeding|drink driv\w+|violence against women)\b"
)
_NOTICE = lazily(
    r"\b(?:(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|who(?:'s| is)|all (?:the |of the )?(?:candidates|those)|candidates|people|those) (?:[a-z]+ )?(?:are|is)? ?standing|persons nominated|nominations? (?:close|open|papers?)|how to stand|thinking (?:of|about) standing|notice of (?:poll|election))\b"
)
"""An election told as the returning officer tells it: all candidates, no favour."""
_COMMUNITIES = lazily(
    r"\b(?:stands?|standing|stood) with (?:our|all|all our|the|every) (?:[a-z]+,? (?:and )?){0,4}(?:communit(?:y|ies)|neighbours|residents|victims|survivors|staff)\b"
)
"""Civic solidarity with residents, which takes no side."""
_PAGE = r"\b(?:council|parish|borough|district|mayor's charity|school governors|ward councillor)'?s? (?:[a-z]+ )?(?:page|account|facebook|twitter|feed|insta(?:gram)?)\b"
_USED = r"\b(?:nicked|borrow(?:ed|ing)|hijack(?:ed|ing)|us(?:ed|ing)|running|run|pushing|plugging|posting|put(?:ting)?|stuck|on|off|via|through|from) (?:[a-z']+ ){0,5}(?:the|our) (?:[a-z]+ )?(?:council'?s?|parish|town council'?s?|borough'?s?|district'?s?|mayor'?s charity|school governors'?|community centre'?s? council|official ward councillor) (?:[a-z]+ )?(?:page|account|facebook|twitter|feed|insta(?:gram)?)\b"
_USED_FOR = lazily(
    r"\b(?:my campaign|campaign off|vote for|my petition|sign my|my (?:shop|business|salon|gym|book)|standing|best of luck to|all the best to|candidate|likes,? be rude not|i'?ve the login|my thing|support for me|rally)\b"
)
_NOT_USED = lazily(
    r"\b(?:nobody should|not the|nor should|never|isn'?t there|is not there|shouldn'?t|asked (?:them|comms)|don'?t (?:run|have)|can'?t post|only for notices|what a cheek|asked us (?:all )?not|written to|on mine|my own one|my own page|nowhere else)\b"
)


class CampaignOnCorporate(Rule):
    """A campaign that is not the council's, on the council's account."""

    code = "campaign-on-corporate"
    title = "A campaign on a council account"
    topic = "corporate-accounts"
    serves = ("chk-political", "campaign")
    ask = ("communications", "monitoring-officer")
    wakes_on = frozenset({"account:corporate"})
    patterns: ClassVar[Mapping[str, str | Gap]] = {
        "says-council": SAYS_COUNCIL,
        "used": Gap(trigger=_PAGE, pattern=_USED),
    }
    examples: ClassVar[tuple[Example, ...]] = (
        Finds(
            "«Sign the petition» to save our hospital from these ministers, link below",
            "a petition pushed",
            {"account": {"kind": "corporate"}},
        ),
        Finds(
            "The borough «stands with Palestine» and so should you.",
            "a stand on a contested cause",
            {"account": {"kind": "corporate"}},
        ),
        Finds(
            "Wexby Council «supports the strike». Every one of you should be on that picket line.",
            "takes a side in a dispute",
            {"account": {"kind": "corporate"}},
        ),
        Finds(
            "Our grounds team planted 400 trees this month. «#JustStopOil»",
            "a campaign's own tag needs a second pair of eyes",
            {"account": {"kind": "corporate"}},
        ),
        Finds(
            "Our «Chief Exec's marathon JustGiving» is back, and this page will pester you till you cough up",
            "a personal appeal",
            {"account": {"kind": "corporate"}},
        ),
        Finds(
            "This parish is «saying NO to» the solar farm. Tell the inspector!",
            "a side taken in a contested matter",
            {"account": {"kind": "corporate"}},
        ),
        Finds(
            "«Write to your MP» tonight and demand they scrap the tax.",
            "lobbying by the public asked for",
            {"account": {"kind": "corporate"}},
        ),
        Finds(
            "«Borrowing the parish council's Facebook» to say I'm standing again in May and would love your vote x",
            "the council's page used for a candidacy",
            {"account": {"kind": "councillor"}},
        ),
        Finds(
            "Thornhey congratulates Cllr Price on being «selected as candidate» and urges residents to get behind him",
            "a candidacy helped",
            {"account": {"kind": "corporate"}},
        ),
        Passes(
            "Five candidates are standing in Fallow ward: see the statement of persons nominated.",
            "the returning officer's notice",
            {"account": {"kind": "corporate"}},
        ),
        Passes(
            "We stand with our Jewish and Muslim communities against hate.",
            "solidarity with residents",
            {"account": {"kind": "corporate"}},
        ),
        Passes(
            "Recycling Week: stop food waste with these five tips. #RecyclingWeek",
            "a service campaign",
            {"account": {"kind": "corporate"}},
        ),
        Passes(
            "Our e-petitions page: how to start a petition, and which ones will be debated on the 22nd.",
            "information on petitions",
            {"account": {"kind": "corporate"}},
        ),
        Passes(
            "The Pride flag is up at the town hall, as agreed by full council in April.",
            "an agreed position",
            {"account": {"kind": "corporate"}},
        ),
        Passes(
            "Sign the petition to save our hospital!", "a member's own account", {"account": {"kind": "councillor"}}
        ),
        Passes(
            "My petition is on my own page and not the parish page. Sign it if you like.",
            "kept apart",
            {"account": {"kind": "councillor"}},
        ),
        Passes(
            "Join the litter pick on Saturday, bags and gloves provided.",
            "a service event",
            {"account": {"kind": "corporate"}},
        ),
        Passes(
            "We stand with the family at this sad time. A book of condolence is open at the library.",
            "sympathy",
            {"account": {"kind": "corporate"}},
        ),
        Passes(
            "The mayor's charity this year is the hospice. Sponsored walk on the 8th.",
            "the civic charity",
            {"account": {"kind": "corporate"}},
        ),
        Passes(
            "Ten years since the flood, colleagues laid a wreath at the bridge to remember those who died.",
            "a measured commemoration",
            {"account": {"kind": "corporate"}},
        ),
        Passes(
            "Save the date! Stop smoking sessions start on the 3rd.",
            "a public health service",
            {"account": {"kind": "corporate"}},
        ),
    )

    def look(self, draft: Draft) -> Iterator[Sighting]:
        """Judge campaigns on council accounts, and members' tellings that one was used."""
        whose = voice(draft)
        if whose is Voice.OTHER:
            for hit in islice(draft.hits("used"), ENOUGH):
                around = draft.reading.around(hit.span)
                if (
                    _USED_FOR.search(draft.norm, *around)
                    and not _NOT_USED.search(draft.norm, *around)
                    and not spoken_of_by_another(draft, hit.span)
                ):
                    yield self._found(hit.span, certain=False)
                    return
            return
        for pattern, certain in ((_PUSH, True), (_PERSONAL, True), (_CAUSE_TAG, False)):
            for match in islice(pattern.finditer(draft.norm), ENOUGH):
                sentence = draft.reading.sentence(match.span())
                if (
                    _OWN_CAMPAIGN.search(draft.norm, *sentence)
                    or draft.reading.quoted(match.span())
                    or draft.reading.negated(match.span(), 14)
                    or (pattern is _PERSONAL and _NOTICE.search(draft.norm, *sentence))
                    or (pattern is _PUSH and _COMMUNITIES.search(draft.norm, *sentence))
                ):
                    continue
                yield self._found(match.span(), certain=certain and whose is Voice.CORPORATE)
                return
        shares = draft.post.shares
        if shares is not None and shares.text:
            there = normalise(shares.text).norm
            passed_on = _PUSH.search(there) or _CAUSE_TAG.search(there)
            if passed_on is not None and not _OWN_CAMPAIGN.search(there):
                yield self.finds(
                    *draft.whole,
                    f"The post that is shared says “{passed_on.group()}”: passed on by the council's account it may read as the council's campaign.",
                    "Share it only if it is the council's agreed position; otherwise leave it to the people who run it.",
                    certain=False,
                )

    def _found(self, span: tuple[int, int], *, certain: bool) -> Sighting:
        return self.finds(
            *span,
            "A campaign that does not seem to be the council's own is put forward on a council account.",
            "Move it to an account of its own, or give the council's agreed position with a link to the decision. A campaign of the council needs permission and communications first.",
            certain=certain,
        )
