"""Opinion, boasting or a sneer on the council's own account.

## What it looks for
On a council account: "the best in the county" without anybody who said so, digs at other councils, opinions ("we
think", "frankly", "hot take"), and sharp or mocking words to residents who complain. An award with its giver, figures
with a source and plain apologies pass.

## Why councils ask
Corporate posts concentrate on facts, with the same care as a press release. A boast invites the argument that it
was meant to end, and a sneer is screenshotted within the minute.

## What to do instead
Give the fact and its source ("shortlisted, one of six, list at the link"). Answer the question, or leave it.

## What it cannot see
Whether a claim is true, and whether humour will be taken well.

## Sources
Code of Recommended Practice on Local Authority Publicity (2011): objectivity. Checked 21 November 2026.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, ClassVar

from wardmote.core.lazily import lazily
from wardmote.core.lexicon.council_voice import SAYS_COUNCIL, Voice, voice
from wardmote.core.lexicon.insults import DOUBLE, NASTY, STUPID, SURE
from wardmote.core.lexicon.polls import ENOUGH
from wardmote.core.reading import Target
from wardmote.core.rule import Example, Finds, Passes, Rule
from wardmote.core.words import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wardmote.core.draft import Draft
    from wardmote.core.finding import Sighting
    from wardmote.core.rule import Gap

_WHERE = r"(?:in|of) (?:the |all |all of )?(?:county|country|north|south|east|west|region|world|uk|england|scotland|wales|ireland|britain|land|area|district|borough|business|town|city|[a-z]+shire|devon|cornwall|kent|essex|surrey|sussex|norfolk|suffolk|yorkshire|[a-z]+)"
_BOAST = lazily(
    rf"\b(?:the |simply |by far |easily |officially )?(?:best|greatest|finest|loveliest|friendliest|cleanest|greenest|smartest|number one|no\.? ?1|top) (?:[a-z-]+ ){{1,4}}{_WHERE}\b|\bbest council\b|\b(?:second to none|world[- ]class|world[- ]beating|unrivalled|unbeatable|unbeaten|like no other|head and shoulders above|the envy of|best[- ]in[- ]class|gold standard|streets ahead|leading the way|a cut above)\b|"
    r"\b(?:nobody|no one|no other council|no-one)(?: else)? does (?:it |[a-z]+ )?(?:better|like)\b|\b(?:other|neighbouring) councils (?:could|should|can only|would|might)\b|\btake note,? [a-z]+|\blearn a thing or two\b|\bwe(?:'re| are) (?:always right|simply the best|the best|brilliant|amazing|unstoppable|number one|smashing it|nailing it)\b|"
    r"\b(?:results,? not excuses|says it all|take that|told you (?:it|so)|we told you|you'?re welcome for|deal with it|no false modesty|another triumph|triumph|the best thing to happen|mic drop|jealous\??|eat your heart out|who'?s (?:the )?best|we win|beat(?:s|en)? the lot|last (?:shower|lot)|than the last)\b|\b(?:amazing|incredible|phenomenal|stunning|spectacular|unbelievable) (?:council|work by us|achievement|job by us)\b|\bby a (?:country )?mile\b|\bcongratulations to us\b|\bpretty close to perfect\b|\b(?:nobody'?s|no one'?s) perfect,? but\b|# ?best ?council\b|\bhardest[- ]working\b|\bin the (?:land|galaxy|universe)\b|\b(?:most [a-z]+|[a-z]{3,}iest|kindest|proudest|coolest|nicest|sexiest|smartest|sharpest|finest) (?:[a-z-]+ ){0,4}(?:in|of|on) (?:the (?:land|planet|world|county|country|north|south|region|uk)|england|scotland|wales|britain)\b"
)
_SNEER = lazily(
    r"\b(?:grow up|get a (?:life|grip|hobby|job)|perhaps a hobby|a hobby\?|whing(?:e|er|ers|ing|es)|moan(?:er|ers|ing|s)?|snowflakes?|trolls?|keyboard warriors?|saddos?|idiots?|morons?|stupid|ungrateful|(?:absolute )?amateurs|you lot|bore off|jog on|calm down|chill out|cry(?:ing)? (?:about|more)|boo hoo|yawn|heard it|scroll up|read the (?:post|thread|website|letter)|it'?s literally|literally the pinned|not our (?:problem|fault)|"
    r"did you really (?:just )?ask|maybe if you(?:'d| had)? (?:read|put|look(?:ed)?|bother(?:ed)?|listen(?:ed)?|paid|tried|turned|checked|sort(?:ed)?|actually|ever|spent)|if you'?d (?:bothered|actually read|read|looked)|wouldn'?t be having this|as we(?:'ve)? already (?:said|told)|for the (?:tenth|umpteenth|last|millionth|hundredth|third|fifth) time|how many times|(?:not|hardly|isn'?t) rocket science|you clearly (?:haven'?t|didn'?t|can'?t|don'?t)|do keep up|here we go again|oh dear,? (?:another|here)|believe it or not,? we|some of us (?:have|work)|if you can'?t|what part of|wonders never cease|cheer up|get over it|suck it up|tough luck|not our job to|spend less time|try reading|use your (?:eyes|brain|head)|common sense,? people|do your research|same (?:ten|few|old|handful of) (?:saddos|people|moaners|faces|names)|go back to|move back to|bit you|wouldn'?t know|patience is a virtue|what(?:'s| is) your problem|mind your own|if you don'?t like it|like it or lump it|some people|haters?|doubters|you'?ll be blocked|belongs to (?:the town|us) and not|"
    r"nobody likes paying|entitled|(?:just )?a thought from us|should be ashamed|having a pop|know(?:s)? who you are|you all know who|yes you,? (?:mr|mrs|ms)|won'?t be lectured|can'?t even park|laughable|clowns?|for once|took (?:us|them|you|him|her) long enough|about time(?: too)?|finally got round|(?:proper|real|decent|actual) [a-z]+ (?:on the way|at last|coming|for a change|for once|are coming)|(?:proper|real|decent) [a-z]+ (?:is|are) (?:on the way|coming))\b|🙄|🥱|💅"
)
_INSULT = lazily(
    rf"\b(?:{SURE})\b|\byou(?:'re| are) (?:a |an |such an? )?(?:[a-z]+ ){{0,3}}(?:man|woman|person|{DOUBLE}|{STUPID})\b|\b(?:is|are|was|that) (?:a |an |such an? |simply |just |absolutely )?(?:{DOUBLE}|{STUPID}|{NASTY})\b"
)
_OPINION = lazily(
    r"\b(?:in (?:our|my) (?:humble )?opinion|imho|imo|hot take|unpopular opinion|if you ask (?:us|me)|just saying|thank goodness (?:your|the|our|this) |(?:any(?:body|one)|who|does anyone) else thinks?|(?:is|was|what) a (?:total |complete )?nightmare|asking for a friend|imagine (?:living|being|having)|not gonna lie|ngl\b|(?:our|the)(?: [a-z']+){0,4} favou?rite [a-z]+ (?:is|was)|get in!+|frankly|quite frankly|to be honest|tbh|let'?s be honest|we (?:at the council )?(?:think|reckon|believe|feel|suspect|like to think)(?: that)?|(?:the )?(?:council|borough|parish|corporate|district)(?:'s)? (?:official )?(?:view|opinion|thinks|reckons|believes|loves|hates|is gutted|is fuming|backs)|(?:our|the) (?:own )?(?:review|verdict|favourite)|stars out of|2 stars|"
    r"we(?:'re| are) (?:gutted|fed up|fuming|delighted with ourselves|devastated|sick of|tired of|livid|raging|appalled|not happy)|we (?:love|hate|loathe|can'?t stand|prefer|wouldn'?t touch)|(?:a|an|what an?|utter|total|complete|absolute) (?:disgrace|joke|shambles|farce|nonsense|rubbish|insult|scandal|outrage)|ridiculous|pathetic|hopeless|useless|shocking(?:ly)? bad|(?:film|movie|match|game|referee|ref) (?:was|is|needs)|fixed penalty offence|speaking for the (?:chair\w*|leader|mayor))\b"
)
_VERIFIED = lazily(
    r"\b(?:shortlisted|finalists?|awarded|award(?:s)?|voted (?:the )?(?:best|winner|number)? ?by|named (?:as |in )?(?:the )?(?:best|top|one|as|in)|ranked|rated|according to|published (?:figures|by)|figures|survey|ofsted|cqc|inspectors?|judges?|green flag|britain in bloom|league table|official(?:ly)? (?:named|rated)|which\?|gold (?:award|medal)|best kept|best-kept|competition|winners?|winning|nominated|statistics|runner-?up)\b"
)
_BEST_FINE = lazily(
    r"\b(?:best (?:way|ways|before|wishes|interests?|practice|efforts?|time|times|place to|possible|use|start|value|of luck|known|regards|place|route|kept|option|price|friends?|result|guess|foot|man|seat|behaviour|view of|bit)|(?:do|doing|did|try|trying|at) (?:our|their|its|your|his|her) best|at (?:its|our|their) very best|all the best|to the best|know best|best (?:thing )?to (?:call|report|check|use)|top (?:tips?|of|up|ten|10|floor|left|right|deck|priority)|the best (?:photo|costume|entry|bit))\b"
)
_SORRY = lazily(
    r"\b(?:sorry|apolog(?:y|ise|ies|ised)|fell short|we got (?:it|this) wrong|thank you for (?:your )?patience|we understand|we know you'?ve)\b"
)
_PUBLIC_VIEW = lazily(
    r"\b(?:have your say|tell us what you think|what do you think|we(?:'d| would) like your views|your views|residents (?:told|said)|you (?:told|said)|says resident|reckons|many of you|consultation responses?|some people (?:may|with|can|who|need|are|find|will))\b"
)
_THE_BODY = lazily(
    r"\b(?:hopeless|pathetic|useless|clueless|rubbish|daft|idiotic|awful|dreadful|dire|corrupt|cowardly|incompetent|moronic|shambolic|stupid|spineless|heartless|ludicrous) (?:[a-z]+ )?(?:executive|cabinet|council|committee|councillors?|members|officers|leader(?:ship)?|mayor|board|panel|scrutiny|planners|administration|residents|public|taxpayers|customers|department|directors?|decision|proposals?|plan)\b"
)


class OpinionOrBoast(Rule):
    """What is not fact, on the council's account."""

    code = "opinion-or-boast"
    title = "Opinion, boast or sneer on a council account"
    topic = "corporate-accounts"
    serves = ("corp-factual",)
    sense = "corporate-accounts"
    ask = ("communications",)
    ceiling = Severity.THINK
    wakes_on = frozenset({"account:corporate"})
    patterns: ClassVar[Mapping[str, str | Gap]] = {"says-council": SAYS_COUNCIL}
    examples: ClassVar[tuple[Example, ...]] = (
        Finds(
            "«Best leisure centres in the» county, and don't let anyone tell you different!",
            "a boast with nobody behind it",
            {"account": {"kind": "corporate"}},
        ),
        Finds(
            "Nobody else does recycling like us. Take note, Thornhey 😏",
            "a dig at a neighbour",
            {"account": {"kind": "corporate"}},
        ),
        Finds(
            "«Did you really ask» us that? Scroll up. It's the pinned post 🙄",
            "a sneer at a resident",
            {"account": {"kind": "corporate"}},
        ),
        Finds(
            "«Hot take» from the comms desk: the new bypass is a total joke",
            "an opinion",
            {"account": {"kind": "corporate"}},
        ),
        Finds(
            "«You're welcome for» the grit, by the way. Not a thank you in sight.",
            "a grumble at the public",
            {"account": {"kind": "corporate"}},
        ),
        Finds(
            "«Clueless Committee» approves new dog bins, full minutes on the website.",
            "a slip of the keyboard that insults the council's own cabinet",
            {"account": {"kind": "corporate"}},
        ),
        Finds(
            "The lift at the library works again. «Took us long enough»!",
            "mocks the council itself",
            {"account": {"kind": "corporate"}},
        ),
        Finds(
            "We think the Gazette's front page is laughable, and so are its sales.",
            "an opinion about a newspaper",
            {"account": {"kind": "corporate"}},
        ),
        Finds(
            "The same ten «moaners» every week. Love, your council's admin x",
            "contempt for those who complain",
            {"account": {"kind": "corporate"}},
        ),
        Passes(
            "Our archive team is among five finalists for the regional heritage award. The judges' list is at the link.",
            "a fact with its giver",
            {"account": {"kind": "corporate"}},
        ),
        Passes(
            "Voted best park in the county by visitors to the In Bloom competition, full list at the link.",
            "somebody said so",
            {"account": {"kind": "corporate"}},
        ),
        Passes(
            "The best way to reach us tonight is the out of hours line.",
            "not a boast",
            {"account": {"kind": "corporate"}},
        ),
        Passes(
            "Leisure centre reopens 6 May with a 25 metre pool. Prices and times at the link.",
            "facts",
            {"account": {"kind": "corporate"}},
        ),
        Passes(
            "Best leisure centre in the county if you ask me, and I'll fight anybody who disagrees",
            "a member's own account",
            {"account": {"kind": "councillor"}},
        ),
        Passes(
            "Sorry, we got this wrong: our reply last night was rude and has been removed.",
            "an apology",
            {"account": {"kind": "corporate"}},
        ),
        Passes(
            "We know you've waited for the crossing. Design by October, build in spring if funding is approved.",
            "candid and plain",
            {"account": {"kind": "corporate"}},
        ),
        Passes(
            "Have your say: what do you think of options A, B and C? Closes on the 30th.",
            "asks for others' opinions",
            {"account": {"kind": "corporate"}},
        ),
        Passes(
            "Best-kept village judging is in July. Please keep verges tidy.",
            "the name of a competition",
            {"account": {"kind": "corporate"}},
        ),
        Passes(
            "Fed up with litter on our streets? Lend us a hand on Saturday!",
            "an invitation",
            {"account": {"kind": "corporate"}},
        ),
    )

    def look(self, draft: Draft) -> Iterator[Sighting]:
        """Judge boasts, sneers and opinions, then what only the meaning shows."""
        whose = voice(draft)
        weight = draft.weighs()
        if whose is Voice.OTHER:
            if draft.post.account.kind is None and weight is not None and not _SORRY.search(draft.norm):
                yield self.finds(
                    *draft.strongest(),
                    "This may be opinion, politics or a private line on a council account.",
                    "Ask whether it would stand in a press release; if not, leave it out.",
                )
            return
        norm, reading = draft.norm, draft.reading
        certain = whose is Voice.CORPORATE
        body = _THE_BODY.search(norm)
        if body is not None and not reading.quoted(body.span()):
            yield self.finds(
                *body.span(),
                f"“{body.group()}” insults on the council's own account; it may be a slip of the keyboard.",
                "Read it once more and put the plain name of the body.",
                certain=certain,
            )
            return
        for match in islice(_BOAST.finditer(norm), ENOUGH):
            around = reading.around(match.span())
            if (
                _BEST_FINE.search(norm, max(0, match.start() - 12), match.end() + 6)
                or _VERIFIED.search(norm, *around)
                or reading.quoted(match.span())
            ):
                continue
            yield self.finds(
                *match.span(),
                f"“{match.group()}” is a boast rather than a fact.",
                "Say what was done and who says so (an award, a figure, a source), or leave it out.",
                certain=certain,
            )
            return
        for match in islice(_SNEER.finditer(norm), ENOUGH):
            sentence = reading.sentence(match.span())
            if (
                _SORRY.search(norm, *reading.around(match.span()))
                or _PUBLIC_VIEW.search(norm, *sentence)
                or reading.quoted(match.span())
                or reading.negated(match.span(), 12)
            ):
                continue
            if self._innocent(draft, match, sentence):
                continue
            yield self.finds(
                *match.span(),
                f"“{match.group()}” may read as mocking or dismissing residents or others.",
                "Answer the point plainly, or leave the remark unanswered.",
                certain=certain,
            )
            return
        insult = _INSULT.search(norm)
        if (
            insult is not None
            and not (
                reading.quoted(insult.span()) or reading.negated(insult.span(), 14) or reading.condemned(insult.span())
            )
            and self._of_a_person(draft, insult.span())
        ):
            yield self.finds(
                *insult.span(),
                f"“{insult.group()}” belittles somebody on the council's account.",
                "Take it out; answer the point, or leave it unanswered.",
                certain=certain,
            )
            return
        for match in islice(_OPINION.finditer(norm), ENOUGH):
            sentence = reading.sentence(match.span())
            if _PUBLIC_VIEW.search(norm, *sentence) or reading.quoted(match.span()) or _SORRY.search(norm, *sentence):
                continue
            if re.match(r"we (?:think|believe|feel)", match.group()) and re.search(
                r"\b(?:may|might|could|will|be|everyone|it'?s important|in (?:fairness|openness))\b",
                norm[match.end() : match.end() + 40],
            ):
                continue
            yield self.finds(
                *match.span(),
                f"“{match.group()}” gives an opinion on an account that keeps to facts.",
                "Give the fact, the figure or the decision with its link, and leave the opinion out.",
                certain=certain,
            )
            return
        if weight is not None and certain and not _SORRY.search(norm) and not _PUBLIC_VIEW.search(norm):
            yield self.finds(
                *draft.strongest(),
                "This may be opinion or a boast rather than fact, on a council account.",
                "Ask whether it would stand in a press release; if not, leave it out.",
            )

    def _of_a_person(self, draft: Draft, span: tuple[int, int]) -> bool:
        return draft.reading.target(span) in (Target.READER, Target.PERSON, Target.ROLE, Target.GROUP, Target.PARTY)

    def _innocent(self, draft: Draft, match: re.Match[str], sentence: tuple[int, int]) -> bool:
        word = match.group()
        if word in (
            "some people",
            "entitled",
            "about time",
            "calm down",
            "stupid",
            "moan",
            "for once",
            "trolls",
            "troll",
            "read the post",
            "read the letter",
            "read the website",
            "like it or lump it",
        ):
            return draft.search(r"!|\?|🙄|😏|😂|\byou(?:'re|'d)?\b", sentence) is None or word in (
                "entitled",
                "read the letter",
                "read the website",
                "some people",
            )
        return False
