"""A private, stray or stolen line on the council's own account.

## What it looks for
On a council account: "oops, wrong account", "off shift now, so unofficially", football and nights out in the first
person, private sales, swearing, jokes about having the login, and words that no council says of itself ("this account
now belongs to …").

## Why councils ask
One tap on the wrong account has cost jobs, and a stolen one can misdirect people in an emergency. What goes out there
is the council speaking.

## What to do instead
Check the name beside the box before you post, and keep private accounts off the work telephone. If the words are not
yours, tell ICT and communications at once: it may be a break-in.

## What it cannot see
Who holds the telephone.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, ClassVar

from wardmote.core.lazily import lazily
from wardmote.core.lexicon.council_voice import SAYS_COUNCIL, Voice, voice
from wardmote.core.lexicon.polls import ENOUGH
from wardmote.core.rule import Example, Finds, Passes, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wardmote.core.draft import Draft
    from wardmote.core.finding import Sighting
    from wardmote.core.rule import Gap

_STOLEN = lazily(
    r"\b(?:this|the|control of this) (?:[a-z]+ ){0,3}(?:account|page|feed|twitter)(?: [a-z]+){0,2} (?:(?:now )?belongs? to|is (?:now )?(?:ours|mine|under (?:new|our) (?:management|control)|owned)|has (?:now )?(?:been )?(?:hacked|seized|taken|liberated|hijacked)|was (?:hacked|seized|taken))\b|\b(?:hacked|owned|pwned|seized|liberated|hijacked) by (?!a (?:scammer|third))[a-z@]+|\bunder new management\b|"
    r"\bwe(?:'ve| have) taken (?:over|control)|\bpassword (?:is|was) (?:password|[a-z]+123|still)|\bsecurity (?:is|was) (?:a joke|rubbish|terrible) (?:here|lol)|\b(?:the|this) council (?:is|has been|will be) (?:abolished|dissolved|cancelled|scrapped)\b(?:.{0,20}(?:lol|haha|😂))|\bfree council tax for (?:all|everyone|life)|\bclick (?:here )?to claim (?:your )?(?:free|£)|\bgiving away (?:bitcoin|btc|crypto|eth)\b|\b(?:bitcoin|crypto|nft) (?:giveaway|airdrop|presale)"
)
_SLIP = lazily(
    r"\b(?:wrong (?:account|page|login|profile)|meant (?:to|for) (?:post|be|tweet)(?: this| that)? (?:on|from) my|(?:that|this|last (?:tweet|post)) was meant (?:for|to be)|thought (?:i|this|he|she|they|we) (?:was|were) (?:on|logged in)|forgot (?:i was|to (?:log|switch|change)) (?:logged|accounts?|over)?|logged in as the (?:council|wrong)|un-?officially|off (?:the )?(?:record|shift|duty|the clock)|(?:don'?t|nobody) tell (?:the boss|my boss|comms|anyone)|"
    r"(?:found|guessed|got|know|have|still have|'ve got) (?:the|its) (?:password|login|keys)|left me (?:on shift|in charge|alone|unsupervised|with)|with the (?:council |[a-z]+ )?(?:login|keys|password)|account takeover|taken over (?:the|this) (?:corporate |council )?(?:account|page|feed)|(?:it'?s|its|this is) (?:me|just me|only me)\b|admin (?:of|here)|whoever runs this (?:page|account)|ama\b|is this (?:thing )?on\?|is it on\?|testing,? testing|no idea how (?:this|to work|to use)|i should know,? i work here|posting (?:this )?(?:from|on) the (?:council|work) (?:account|phone)|"
    r"as more people see this|bored (?:stiff|out of|at work)|i don'?t get paid enough|on this account all night)\b"
)
_PRIVATE = lazily(
    r"(?:(?:^|[.!?,;:] ?|lol )up the [a-z]+|\b(?:i(?:'m| am) (?:bored|hungover|gutted|fuming|starving|knackered|off (?:to|out|home|on)|selling|so drunk|single|skint|in (?:love|bed|the pub))|i (?:hate|love|can'?t (?:wait|stand|believe)|fancy|need a (?:drink|pint|holiday)|want (?:a|to go)|miss|dreamt|just (?:woke|got|had|bought))|my (?:ex|boss|girlfriend|boyfriend|wife|husband|mum|mam|dad|dog|cat|car|flat|landlord|night|weekend|head|hangover|lashes|business|kids?|mate|team|boys)|me and (?:my|the)|anyone (?:out|up|fancy|about) (?:tonight|for|a)|"
    r"(?:ugh|meh|grr)[,. ]+ ?(?:mondays?|work|mornings)|hate mondays|is it friday|wine o'?clock|who'?s for (?:a |some )?(?:wine|pints?|drinks?|curry|brunch|gin|prosecco|beers?)|(?:wine|gin|pints?|prosecco|beers?|cocktails?)(?: [a-z]+)? (?:later|tonight|anyone)|who'?s (?:out|up for|coming) (?:tonight|out|for a pint)|gone to the pub|down the pub|pub o'?clock|(?:need|fancy) a pint|cheeky (?:pint|nandos|one)|night out|on the lash|on the (?:beers|wine)|till? i die|until i die|come on (?:you |the |ye )?[a-z]+!|coyg|coys|ynwa|ref(?:eree)? (?:is|was|needs)|gutted about|the derby|robbed in the|var\b|what a (?:goal|match|win|game|result)|worst (?:ref|match|game)|"
    r"dm me (?:if|for|not)|dm (?:here|us) not|for sale|selling (?:a|my)|\d+k on the clock|full set this week|couple of pints|netflix|love island|strictly|i'?m a celeb|bake off spoiler))\b"
)
_CASUAL = lazily(
    r"\b(?:lol|lmao|rofl|ha(?:ha)+h?|he(?:he)+|omg|smh|yes{3,}|yas+|zzz+|soz|hun|babes?|lads|m8|innit|fml|tbf|ngl)\b|\bfor a friend who\b|\bhate their job\b"
)
_ONE_PERSON = lazily(r"\b(?:i|i'm|i've|i'd|i'll|my|myself|mine)\b")
_FEELS = lazily(
    r"\b(?:think|thought|reckon|love|loved|hate|hated|hope|wish|feel|felt|personally|honestly|miss|bored|tired|fancy|prefer|disagree|agree|believe|gutted|proud|sick|fed up|stand|vote|voted|voting|support|favourite|drunk|skint|awful|boring)\b"
)
_HELPS = lazily(
    r"\b(?:i'?ve |i'?ll |i will |i have |i can |can i |i'?m (?:afraid|sorry|happy|unable|not able)|let me |may i |as (?:the|your) clerk,? i )(?:just |now |also |already )?(?:pass(?:ed)?|log(?:ged)?|check(?:ed)?|report(?:ed)?|look(?:ed)?|help|sorry|contact(?:ed)?|forward(?:ed)?|ask(?:ed)?|speak|spoken|sent|send|raise[d]?|chas(?:e|ed)|confirm|advise|see|find|get|take|know)?|"
    r"\b(?:my (?:bin|council tax|account|home|street|local)|in my area|find my|report my|mycouncil|my council|where can i|how do i|do i need|can i|should i|what can i|am i|if i|i want to|i need to)\b"
)
_SWEARS = lazily(
    r"\b(?:fuck(?:s|ed|ing|in|er)?|shit(?:e|s|ty)?|bollocks|bastards?|wankers?|twats?|cunts?|piss(?:ed|ing)? (?:off|myself|up)|arse(?:hole)?s?|bloody (?:hell|idiot|moron|useless)|crap|wtf|ffs|lmf?ao|knob(?:head)?s?|dickheads?|bellend|shag(?:ged|ging)?)\b"
)
_SERVICE_I = lazily(
    r"\b(?:says|said|told us|meet|name'?s|i'?m your|here to help|case study|my role|my job|apprentice|day in the life|quote|our day|ourday|interview|\"|i'?m (?:a|an|the) (?:[a-z]+ ){0,2}(?:officer|warden|worker|librarian|apprentice|ranger|planner|engineer))\b"
)
_COUNCIL_EVENT = lazily(
    r"\b(?:screen|fan ?zone|parking|road closures?|free from|festival|in the (?:park|square)|tickets?|kick-?off (?:at|is)|under 1\d|sessions?|pool|leisure centre|lost property|found|policy|by-?laws?|fly-?tipp\w+|council homes?|to let)\b"
)


class WrongAccount(Rule):
    """A line that no one meant to post as the council."""

    code = "wrong-account"
    title = "A private or stray line on a council account"
    topic = "corporate-accounts"
    serves = ("corp-factual",)
    ask = ("communications", "ict-manager")
    wakes_on = frozenset({"account:corporate"})
    patterns: ClassVar[Mapping[str, str | Gap]] = {"says-council": SAYS_COUNCIL}
    parts = ("text",)
    examples: ClassVar[tuple[Example, ...]] = (
        Finds(
            "That's me «off the clock», so between us and unofficially: I love this team, worst manager we ever had",
            "a private opinion",
            {"account": {"kind": "corporate"}},
        ),
        Finds(
            "Oops, «wrong account»! That was meant for my book club 😳", "a slip", {"account": {"kind": "corporate"}}
        ),
        Finds(
            "«This page is now under new management», signed the Ghost of Wexby.",
            "no council says this",
            {"account": {"kind": "corporate"}},
        ),
        Finds(
            "hi its dave, «found the password» lol. up the Rovers",
            "somebody has the login",
            {"account": {"kind": "corporate"}},
        ),
        Finds("absolutely hungover, «I hate» Mondays", "a private line", {"account": {"kind": "corporate"}}),
        Finds("Bins are late again, what a «shit» week", "swearing", {"account": {"kind": "corporate"}}),
        Finds(
            "«Admin here», bored stiff on a Friday, anyone out tonight? 🍹",
            "a private line",
            {"account": {"kind": "corporate"}},
        ),
        Finds(
            "Parks team takeover!! Ok so I'm «selling a» Fiesta, 2014, dm here",
            "a private sale",
            {"account": {"kind": "corporate"}},
        ),
        Finds(
            "«GIVING AWAY BITCOIN» to the first 100 followers, click to claim your free coin",
            "a stolen account",
            {"account": {"kind": "corporate"}},
        ),
        Passes(
            "We're off the clock until 7am. For burst pipes ring the emergency line on our website.",
            "service only",
            {"account": {"kind": "corporate"}},
        ),
        Passes(
            "The big screen is on in the square from 7 for the match, road closures at the link.",
            "a council event",
            {"account": {"kind": "corporate"}},
        ),
        Passes(
            '"I love my job," says Gaz from our street cleaning team. #OurDay',
            "a quotation of staff",
            {"account": {"kind": "corporate"}},
        ),
        Passes(
            "I'm gutted, ninety minutes of misery and my feet are soaked. Up the Gulls!",
            "a member's own account",
            {"account": {"kind": "councillor"}},
        ),
        Passes(
            "Our social media team is back at 9am. For emergencies tonight ring the out of hours line.",
            "service only",
            {"account": {"kind": "corporate"}},
        ),
        Passes(
            "Our account was hacked on Sunday and some posts were not ours. It is secure now and we are sorry.",
            "explains a break-in",
            {"account": {"kind": "corporate"}},
        ),
        Passes(
            "Selling your home? Check first whether you need our consent under right to buy.",
            "a service",
            {"account": {"kind": "corporate"}},
        ),
        Passes(
            "Meet Priya, I'm an apprentice in Parks and I love being outdoors!",
            "a staff profile",
            {"account": {"kind": "corporate"}},
        ),
        Passes(
            "Good luck to England tonight from all at the council. The screen's on from 7.",
            "a civic good wish",
            {"account": {"kind": "corporate"}},
        ),
    )

    def look(self, draft: Draft) -> Iterator[Sighting]:
        """Judge lines that are private, stray or somebody else's."""
        whose = voice(draft)
        if whose is Voice.OTHER:
            return
        certain = whose is Voice.CORPORATE
        stolen = _STOLEN.search(draft.norm)
        if stolen is not None and not draft.search(
            r"\b(?:sorry|apologis\w+|secure(?:d)? now|not ours|back under|regained|restored|reported|scam|beware|fake)\b"
        ):
            yield self.finds(
                *stolen.span(),
                "No council says this of itself: the account may have been taken over.",
                "If you did not write it, tell ICT and communications at once and change the password; keep a copy of what was posted.",
                certain=certain,
            )
            return
        for pattern, message in (
            (_SLIP, "This reads as a stray or private line on the council's account."),
            (_SWEARS, "Swearing on the council's account."),
            (_PRIVATE, "This reads as somebody's private line, posted as the council."),
            (_CASUAL, "This is the tone of a private account, on the council's."),
            (_ONE_PERSON, "This speaks as one person rather than as the council."),
        ):
            for match in islice(pattern.finditer(draft.norm), ENOUGH):
                if draft.reading.quoted(match.span()) or (pattern is not _SWEARS and _SERVICE_I.search(draft.norm)):
                    continue
                if pattern in (_PRIVATE, _CASUAL, _ONE_PERSON) and _COUNCIL_EVENT.search(draft.norm):
                    continue
                if pattern is _ONE_PERSON and (
                    draft.post.kind in ("reply", "comment", "direct")
                    or _HELPS.search(draft.norm)
                    or '"' in draft.norm
                    or "@" in draft.norm
                    or "?" in draft.norm
                    or not _FEELS.search(draft.norm)
                ):
                    continue
                if (
                    pattern is _SLIP
                    and match.group().startswith(("off", "this is", "its", "it's"))
                    and not draft.search(
                        r"\b(?:un-?officially|personally|gutted|love|hate|pub|pint|opinion|reckon|between us|lol|me again|cllr|dave|barry|postin)\b|😂|🤫"
                    )
                ):
                    continue
                yield self.finds(
                    *match.span(),
                    message,
                    "Check which account you are on, and keep it to the service.",
                    certain=certain and pattern in (_SLIP, _SWEARS),
                )
                return
