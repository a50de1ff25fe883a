"""Private life, trade or party on an account of the office, or the other way about.

## What it looks for
A councillor's or civic page used to sell, to plug, to canvass or to share what belongs to family and friends;
casework on a private page; residents' addresses used for something they did not sign up to; and the saying that one
account does for everything.

## Why councils ask
Readers of a ward page came for the ward. Some protocols ask for separate accounts, some for thought about it, one
calls a page for the role alone the best rule.

## What to do instead
Keep a page for the role and one for yourself, or say plainly in the profile that it holds both.

## What it cannot see
Other accounts of the same person, and what was posted before. A congratulation, a festival, a charity or a club of
the ward is part of the role and is left alone.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, ClassVar

from wardmote.core.known import MEMBER_ROLES, OFFICER_ROLES
from wardmote.core.lazily import lazily
from wardmote.core.lexicon.office import OWN_VIEWS
from wardmote.core.lexicon.private_life import PARTY_USE, PRIVATE_LIFE, PUBLIC_ACCOUNT, RESIDENTS_LIST, TRADE
from wardmote.core.rule import Example, Finds, Passes, Rule
from wardmote.core.words import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wardmote.core.draft import Draft
    from wardmote.core.finding import Sighting
    from wardmote.core.rule import Gap

_ASKED: dict[str, Any] = {"aud-separation.expect": "required"}
_PAGE = lazily(rf"\b{PUBLIC_ACCOUNT}\b")
_OTHER_USE = lazily(rf"\b(?:{TRADE}|{PARTY_USE}|{PRIVATE_LIFE})|£\d")
_LIST = lazily(rf"\b{RESIDENTS_LIST}\b")
_PRIVATE = lazily(rf"\b(?:{TRADE}|{PRIVATE_LIFE})")
_COUNCIL_ITEM = lazily(
    r"\b(?:ward surgery|surgery (?:\d|on|at|this)|casework|road (?:is )?clos(?:ed|ure)|[am]\d{1,3} closed|bins? (?:are|is|day|collection)|planning (?:committee|application)|gritting|council (?:news|meeting|tax))\b"
)
_APART = lazily(
    r"\b(?:shared from|(?:from|see|via|says|follow|join|like|visit|check|read) (?:it on )?the (?:[a-z]+ )?(?:council|parish|borough|town|district)(?:'s)? (?:page|account|facebook|website|feed)|private account|friends only|my (?:own|private|personal|business|gym|club|band) (?:page|account|profile|feed)|the other (?:one|page|account)|separate (?:page|account|list|profile)s?|own pages?|where (?:they|it) belongs?|"
    r"off this page|keep(?:s|ing)? (?:it|them|the two) (?:apart|separate|off)|doesn't do|won't be|you'll not|you won't|stays? (?:on|off)|not on here|strictly non-political|wrong account,? (?:sorry|my)|deleted|sorry|apologis\w+|came down|moving all|moved (?:it|my)|"
    r"shouldn't|should not|mustn't|can't post|never use|said no|asked (?:her|him|them) to use|raised it|set up a|two (?:pages|accounts)(?: now|:|,)|party political page|nothing to do with)\b"
)


class MixedAccount(Rule):
    """Private life and office on one account."""

    code = "mixed-account"
    title = "Private life, trade or party on an account of the office"
    topic = "account-separation"
    serves = ("aud-separation",)
    sense = "account-separation"
    ask = ("communications",)
    ceiling = Severity.THINK
    parts = ("text",)
    wakes_on = frozenset({"kind:profile", "bio"})
    patterns: ClassVar[Mapping[str, str | Gap]] = {
        "one_for_all": (
            r"\b(?:(?:this|the|my) (?:ward |cllr |council )?page (?:does|is for|covers) (?:bins|potholes|casework|ward|council|roads|planning)[a-z, ]{0,40} and my\b|(?:split|separate|divide|keep(?:ing)?) my (?:council|councillor|cllr|official|work|ward) (?:stuff|life|posts|work|things)? ?(?:from|apart)|(?:it'?s all|everything(?:'s)?) (?:going|goes|staying) (?:on|in) here|(?:both|all) (?:of )?my (?:private|personal|council|official)|(?:same|one) (?:log ?in|account|page|profile|feed|inbox|facebook|twitter|insta(?:gram)?)(?: is| does|,)? for (?:everything|both|all|council|holiday|home|work|casework|my)|one (?:account|page|feed|profile),? (?:to rule|one me|same me|fits)|all goes? (?:in|to|on) the (?:one|same) (?:place|page|account|inbox)|"
            r"all in (?:the )?one (?:feed|page|place|account)|(?:don't|dinnae|can't be|not|never) (?:bother|bothered|arsed|see the point)(?: about| with| in| to)? (?:with )?(?:mixing|a separate|separate|two (?:phones|accounts|pages|profiles)|having two|keeping|'?views)|no(?:t)? (?:need for|making|running|going to make) a(?: separate| second)? (?:account|page)|"
            r"mixing business with pleasure|private account and my (?:council|official)|private account and official|(?:comes?|goes?|posted|all) (?:to|in|on) the same (?:inbox|page|place|account)|official and (?:my )?(?:private|personal)|(?:private|personal|family) and (?:council|official|ward|work) (?:stuff|posts|life|business|account)|council work through my|in (?:the )?same (?:feed|page|account))\b"
        ),
        "wrong_account": r"\b(?:meant for|supposed to (?:be|go) on|should have gone on) my (?:own|personal|private) [a-z' ]{2,50}(?:leav(?:e|ing)|keep(?:ing)?|stay(?:s|ing)) (?:it|up|that)|\bon the wrong account\b.{0,80}(?:keeping|leaving) it|meant for my own account",
        "elsewhere": r"\b(?:from|on|through|via|to) (?:my|our) (?:dating|gym|family|business|company'?s?|shop'?s?|band'?s?|crafts|salon'?s?|personal gmail|personal) (?:profile|account|page|facebook|inbox)\b|\bmy company'?s? (?:facebook|page)\b",
        "private_line": r"\b(?:message|dm|inbox|text|ask|contact|ring|whatsapp) me (?:here|on (?:here|this|my own)|directly|privately)\b",
        "society_page": r"\b(?:society|club|school|pta|association|governors'?|church|mosque|scouts?|friends of (?:the )?[a-z]+|charity|community|allotments?) (?:[a-z]+ )?(?:page|twitter|facebook|group|account|newsletter)\b",
        "office_page": rf"\b{PUBLIC_ACCOUNT}\b",
        "family": r"\b(?:the|my|our) (?:children|kids|twins|girls|boys)(?:'s|s'|')? birthday (?:party|do|tea)\b|\b(?:pics|photos|pictures|snaps|video) (?:of|from) (?:my|our) (?:[a-z]+'?s? )?(?:lad|lass|kids?|son|daughter|boys?|girls?|little (?:one|man|girl)|bairns?|grandkids?|grandson|granddaughter|children|twins|baby)(?:'s|s')?\b|\b(?:my|our) (?:lad|lass|kid|son|daughter|boy|girl|grandson|granddaughter|twin)s?'s? (?:[a-z0-9]+ )?(?:birthday|party|sports day|christening|school play|first day)\b|\bour [a-z]+(?:'s| is| has turned| turned) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|\d\d?) (?:today|tomorrow|this week)\b",
        "as_the_council": r"\b(?:(?:hi|hello|hiya),? )?(?:this is|it'?s|speaking (?:as|for)|answering (?:as|for)|on behalf of) the (?:council(?:'s)? (?:page|account|team|here)|[a-z]+ council (?:page|account))\b",
        "newsletter": r"\b(?:ward|residents'?|council|cllr|councillor) (?:newsletter|bulletin|e-?news|email update|round[- ]?up)\b",
        "residents_list": rf"\b(?:used?|using|through|from|round|via|to|off|everyone on|forward(?:ed)?|on) (?:my |the |our |all the )?{RESIDENTS_LIST}\b|\b(?:mailing|e-?mail|contact) list from (?:the|our|my) [a-z ]{3, 24}(?:meeting|consultation|surgery|petition|survey)|\b(?:messaged|e-?mailed|texted|wrote to|contacted|rang|leafleted) (?:everyone|everybody|all (?:the )?residents|all those|anyone|people) (?:who|that)(?:'s|'d|'ve| has| have)? (?:ever )?(?:e-?mailed|contacted|written|messaged|asked|got in touch|signed|rung|complained)\b|\bas you(?:'re| are) all on the list\b|\beverybody i've (?:ever )?done casework for\b",
        "trade": rf"\b{TRADE}",
    }
    examples: ClassVar[tuple[Example, ...]] = (
        Finds(
            "Cheeky one on the «ward page»: selling the caravan, £1,200 ono, new awning.",
            "trade on the ward's page",
            {},
            _ASKED,
        ),
        Finds(
            "Used the «residents' mailing list» to tell everybody about my wife's candle shop, hope nobody minds.",
            "residents' addresses used",
            {},
            _ASKED,
        ),
        Finds(
            "I can't be bothered with two accounts so you get bin news, my divorce and the darts all in one feed.",
            "one account for everything",
            {},
            _ASKED,
        ),
        Finds("From the mayor's official page: vote Labour on Thursday!", "party use of a civic page", {}, _ASKED),
        Finds(
            "Meant for my own account but it's gone out on the council page. Leaving it up, it's funny. Happy birthday babe x",
            "the wrong account, and left",
            {},
            _ASKED,
        ),
        Finds(
            "Surgery 10am at the library. Also anybody want a kitten, three left, £40 each.",
            "council and kittens in one post",
            {"account": {"kind": "councillor"}, "author": {"role": "councillor"}},
            _ASKED,
        ),
        Finds(
            "My cabinet member account, my rules: new Avon catalogue is in, DM to order.",
            "trade on the cabinet member's account",
            {},
            _ASKED,
        ),
        Finds(
            "Selling my old Fiesta, MOT till May, £800 ono",
            "trade on a councillor's own page",
            {"account": {"kind": "councillor"}, "author": {"role": "councillor"}},
            _ASKED,
        ),
        Finds(
            "",
            "a profile for everything, with no statement",
            {
                "kind": "profile",
                "account": {
                    "kind": "councillor",
                    "bio": "Cllr for Haldon. Ward casework, Labour canvassing, holiday snaps and my nail bar",
                },
                "author": {"role": "councillor"},
            },
            {"aud-separation.expect": "consider-or-say-so"},
        ),
        Finds(
            "Bin news on Monday. Here are snaps from «the children's birthday party» meanwhile!",
            "family on the councillor's page",
            {"account": {"kind": "councillor"}, "author": {"role": "councillor"}},
            _ASKED,
        ),
        Finds(
            "Hi, «this is the council page», your bin comes on Friday.",
            "an officer answers as the council from a private profile",
            {"author": {"role": "officer"}, "account": {"kind": "personal"}},
            {"aud-separation.officers": "separate"},
        ),
        Passes(
            "My daughter's first day at big school, so I'm at scrutiny ten minutes late. Papers read!",
            "a word in passing",
            {"account": {"kind": "councillor"}, "author": {"role": "councillor"}},
        ),
        Passes(
            "The answer you want is on the council page, have a look there.",
            "an officer points to the page",
            {"author": {"role": "officer"}, "account": {"kind": "personal"}},
            {"aud-separation.officers": "separate"},
        ),
        Passes(
            "",
            "a profile for everything that says so",
            {
                "kind": "profile",
                "account": {
                    "kind": "councillor",
                    "bio": "Cllr for Haldon. Casework, canvassing, holiday snaps. All opinions my own",
                },
                "author": {"role": "councillor"},
            },
            {"aud-separation.expect": "consider-or-say-so"},
        ),
        Passes(
            "Holiday pics are on my private profile, where they belong. This is the ward page.",
            "kept apart",
            {},
            _ASKED,
        ),
        Passes(
            "Selling my old Fiesta, £800 ono",
            "a private page",
            {"account": {"kind": "personal"}, "author": {"role": "councillor"}},
            _ASKED,
        ),
        Passes(
            "Happy Diwali to everybody in Haldon!",
            "a festival is part of the role",
            {"account": {"kind": "councillor"}, "author": {"role": "councillor"}},
            _ASKED,
        ),
        Finds(
            "Cabinet papers are out, link below. And here are some «pics from our lad's birthday party»!",
            "family pictures on a councillor's page",
            {"account": {"kind": "councillor"}, "author": {"role": "councillor"}},
            _ASKED,
        ),
        Finds(
            "New look, new slogan, same old me. Doorsteps at six!",
            "an account of the office turned over to a campaign",
            {
                "account": {"kind": "councillor", "bio": "Re-elect Priya Vaughan! Formerly @LeaderElmshireCouncil"},
                "author": {"role": "councillor"},
            },
            _ASKED,
        ),
        Passes(
            "Official photo with my wife at the mayor-making. A proud day.",
            "a civic occasion",
            {"account": {"kind": "councillor"}, "author": {"role": "councillor"}},
            _ASKED,
        ),
        Finds(
            "I'm on the council page most days, so message me here on my own account about your claim.",
            "an officer's service on a private profile",
            {"author": {"role": "officer"}, "account": {"kind": "personal"}},
            {"aud-separation.officers": "separate"},
        ),
        Passes(
            "Up on the moor with the dog, message me here if you want the route.",
            "an officer's day off",
            {"author": {"role": "officer"}, "account": {"kind": "personal"}},
            {"aud-separation.officers": "separate"},
        ),
        Passes("Wrong account, sorry! That was meant for the football group. Deleted.", "put right", {}, _ASKED),
        Passes(
            "The mayor's page is strictly non-political: vote Labour posts are on my own.", "kept apart", {}, _ASKED
        ),
        Passes(
            "Selling my old Fiesta, £800 ono",
            "this protocol asks nothing",
            {"account": {"kind": "councillor"}, "author": {"role": "councillor"}},
        ),
        Passes(
            "The council is selling the depot for £2m and I have questions.",
            "council business",
            {"account": {"kind": "councillor"}, "author": {"role": "councillor"}},
            _ASKED,
        ),
        Passes(
            "Friday's the gig for the hospice at the village hall, £5 on the door.",
            "a charity of the ward",
            {"account": {"kind": "councillor"}, "author": {"role": "councillor"}},
            _ASKED,
        ),
    )

    def look(self, draft: Draft) -> Iterator[Sighting]:
        """A page of the office with another use beside it; residents' lists; one account for all; a mixed profile."""
        post = draft.post
        if post.author.role in OFFICER_ROLES:
            yield from self._officer(draft)
            return
        if draft.setting("aud-separation.expect") == "silent" and not draft.setting("aud-separation.professional_only"):
            return
        if post.account.kind == "campaign" or draft.is_corporate:
            return
        if post.kind == "profile":
            yield from self._profile(draft)
            return
        if post.account.bio and _TURNED_OVER.search(post.account.bio.lower()):
            yield self._tell(*draft.whole, certain=True)
            return
        norm = draft.norm
        weight = draft.weighs()
        seen = {hit.name: hit for hit in reversed(list(draft.hits()))}
        if (
            "wrong_account" in seen
            and _KEPT.search(norm)
            and not re.search(r"\b(?:sorry|apologi[sz]\w+|deleted)\b", norm)
        ):
            yield self._tell(*seen["wrong_account"].span, certain=True)
            return
        if (
            "one_for_all" in seen
            and not _KEPT_APART.search(norm)
            and (_PAGE.search(norm) or _OTHER_USE.search(norm) or _ROLE_WORD.search(norm) or weight)
        ):
            yield self._tell(*seen["one_for_all"].span, certain=True)
            return
        if _APART.search(norm):
            return
        if "elsewhere" in seen and _CASEWORK.search(norm) and not draft.reading.negated(seen["elsewhere"].span):
            yield self._tell(
                *seen["elsewhere"].span, certain=weight is not None or draft.post.author.role in MEMBER_ROLES
            )
        elif "family" in seen and self._own_page(draft) and draft.setting("aud-separation.expect") == "required":
            shown = draft.post.media or _SHOWN.search(norm)
            yield self._tell(*seen["family"].span, certain=True, at_most=None if shown else Severity.NOTE)
        elif "newsletter" in seen and _PRIVATE.search(norm) and _MY_OWN.search(norm):
            yield self._tell(*seen["newsletter"].span, certain=True)
        elif "society_page" in seen and _ELECTIONEERING.search(norm) and _MY_OWN.search(norm):
            yield self._tell(*seen["society_page"].span, certain=True)
        elif "residents_list" in seen and _OTHER_USE.search(norm):
            yield self._tell(*seen["residents_list"].span, certain=True)
        elif "office_page" in seen and _OTHER_USE.search(norm):
            yield self._tell(*seen["office_page"].span, certain=True)
        elif (
            "trade" in seen
            and (self._own_page(draft) or _COUNCIL_ITEM.search(norm))
            and not draft.reading.negated(seen["trade"].span)
        ):
            if _OWN_TRADE.search(norm) and not _PUBLIC_GOOD.search(norm):
                yield self._tell(*draft.reading.sentence(seen["trade"].span), certain=True)
        elif weight == "sure" and (_PAGE.search(norm) or _OWN_TRADE.search(norm)):
            yield self._tell(*draft.strongest(), certain=True)
        elif weight == "think" and "office_page" in seen:
            yield self._tell(*seen["office_page"].span, certain=True)

    def _officer(self, draft: Draft) -> Iterator[Sighting]:
        if draft.setting("aud-separation.officers") != "separate" or draft.post.account.kind not in ("personal", None):
            return
        for hit in draft.hits("as_the_council"):
            if not draft.reading.negated(hit.span) and not draft.reading.quoted(hit.span):
                yield self._tell(*hit.span, certain=True)
                return
        for hit in (*draft.hits("private_line"), *draft.hits("elsewhere")):
            if _SERVICE.search(draft.norm) and not draft.reading.negated(hit.span):
                yield self._tell(*hit.span, certain=True)
                return

    def _profile(self, draft: Draft) -> Iterator[Sighting]:
        bio = ((draft.post.account.bio or "") + " " + draft.norm).lower()
        uses = [
            bool(re.search(pattern, bio))
            for pattern in (
                rf"\b(?:{PRIVATE_LIFE}|{TRADE})",
                rf"\b(?:{PARTY_USE}|canvass|campaign)",
                r"\b(?:casework|ward (?:news|matters)|bins|potholes|council news)\b",
            )
        ]
        if sum(uses) >= 2 and uses[2] and OWN_VIEWS.search(bio) is None:
            yield self._tell(*draft.whole, certain=True)

    def _own_page(self, draft: Draft) -> bool:
        return draft.post.account.kind == "councillor" and draft.post.author.role in MEMBER_ROLES

    def _tell(self, start: int, end: int, *, certain: bool, at_most: Severity | None = None) -> Sighting:
        return self.finds(
            start,
            end,
            "This may mix an account of the office with private life, trade or party.",
            "Keep it for a page of your own, or say in the profile that this one holds both.",
            certain=certain,
            at_most=at_most,
        )


_TURNED_OVER = lazily(
    r"\b(?:candidate|campaign(?:ing)?|vote|standing for|elect|re-?elect)\b.*\b(?:(?:account|page|handle|feed) (?:was|used to be)|formerly|previously|until (?:today|now|yesterday))\b.*\b(?:@?(?:the )?(?:mayor|leader|council|deputy ?mayor|cabinet)\w*)|"
    r"\b(?:formerly|previously|used to be|was) @?(?:the )?(?:mayor|leader|council|deputy ?mayor)\w*.*\b(?:candidate|campaign(?:ing)?|vote|standing for|elect)\b"
)
_SHOWN = lazily(r"\b(?:photos?|pics?|pictures?|snaps|videos?|album|party|christening|wedding|birthday (?:do|tea))\b")
"""Family shown or a private occasion told, more than a passing word of it."""
_KEPT_APART = lazily(
    r"\b(?:where (?:they|it) belongs?|sorry|so follow|goes back to|nothing to do with|used to|no longer|never the twain|keep them (?:apart|separate))\b"
)
_ROLE_WORD = lazily(r"\b(?:council|casework|ward|official|cllr|councillor|bins?|residents?|mayor)\b")
_SERVICE = lazily(
    r"\b(?:your|the|a) (?:[a-z]+ )?(?:claim|application|benefits?|case|complaint|licence|rent|repair|council tax|query)\b"
)
_KEPT = lazily(r"\b(?:leav(?:e|ing)|keep(?:ing)?|stays?|staying) (?:it|that|up|there)|\bit's funny|oh well|ah well")
_CASEWORK = lazily(
    r"\b(?:housing query|casework|council (?:work|business|query|stuff|problem)|residents? (?:query|question)|constituents?|your (?:housing|council|planning) (?:query|question|complaint|case)|planning complaints|eviction|members' bulletin|surgery|potholes?|reply sent to a resident|to a resident)\b"
)
_ELECTIONEERING = lazily(
    rf"\b(?:{PARTY_USE}|my (?:council )?(?:election|campaign|manifesto)|polling station|re-?elected|(?:labour|the tories|the greens|my party|the lib dems|reform) can't say|what (?:labour|my party) can't)"
)
_MY_OWN = lazily(r"\b(?:i|i'm|i've|my|our|me|yours truly|we)\b")
_OWN_TRADE = lazily(
    r"\b(?:selling (?:my|our|the (?:car|caravan|old|sofa|bike|van))|o\.?n\.?o\b|dm (?:me )?(?:to|for)|my (?:shop|salon|garage|business|company|stall|pub|cafe|band)|avon|catalogue|anybody want a|kittens?|puppies|\d+% off|book (?:now|your)|buy one)\b"
)
_PUBLIC_GOOD = lazily(
    r"\b(?:charity|hospice|fund(?:raiser|raising)|scouts?|food ?bank|appeal|church|school|the council|rescue centre|pta|local business(?:es)?)\b"
)
