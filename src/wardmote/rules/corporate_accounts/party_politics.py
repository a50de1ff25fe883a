"""Party politics on the council's own account.

## What it looks for
On a council account, in its words, in what it shares and in the description of its pictures: a party praised,
credited or attacked; a politician praised or attacked; a vote asked for; a party's slogan or hashtag. Results tables,
the political balance, who moved a motion and how to vote are plain facts and pass.

## Why councils ask
The council's accounts are paid for by everybody. By law a council may not publish what appears designed to affect
support for a party, at any time of the year and whatever was meant.

## What to do instead
Say what the service does, what it costs and where the papers are. A councillor may say the rest on their own
account, where party politics is fine.

## What it cannot see
What stands in an earlier post of the thread, or in a picture that nobody described.

## Sources
Local Government Act 1986 section 2; Code of Recommended Practice on Local Authority Publicity (2011). Checked
21 November 2026.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, ClassVar

from wardmote.core.lazily import lazily
from wardmote.core.lexicon.council_voice import SAYS_COUNCIL, Voice, voice
from wardmote.core.lexicon.politics import ATTACK, GOVERNMENT, OFFICE_HOLDER, PRAISE, parties, vote_asked
from wardmote.core.lexicon.polls import ENOUGH
from wardmote.core.normalise import normalise
from wardmote.core.reading import Reading
from wardmote.core.rule import Duty, Example, Finds, Passes, Rule
from wardmote.core.words import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wardmote.core.draft import Draft
    from wardmote.core.finding import Affirmation, Sighting
    from wardmote.core.rule import Gap

    Span = tuple[int, int]

_PRAISE = lazily(rf"\b{PRAISE}")
_ATTACK = lazily(rf"\b{ATTACK}\b")
_HOLDER = lazily(rf"\b{OFFICE_HOLDER}\b")
_GOVERNMENT = lazily(rf"\b{GOVERNMENT}\b")
_TABLE = lazily(
    r"\b(?:results?|elected|seats?|declared|gain|hold|turn-?out|by-election|political balance|composition|make-?up of the council|standing in|nominated|statement of persons|candidates? (?:are|is|list)|group leaders?|each (?:have|has|get|party)|proportional|"
    r"moved by|seconded by|amendment|motion|recorded vote|majority of|joined the|now sits|resigned from|changed (?:group|party)|no overall control|appointed|elected leader|new leader|in the order|minutes|webcast|all parties|cross-party|three main parties|agreed by all|unanimous(?:ly)?|vacancy)\b"
)
_SLOGAN = lazily(
    r"# ?(?:vote ?[a-z]+|labour ?(?:win|gain|hold|doorstep)|tories ?out|get ?the ?tories ?out|toriesout|gtto|labourout|join ?labour|back ?boris|for the many|take back control|lib ?dem(?:s|fightback)|winning here|vote green|reform ?uk|snpbad|indyref2|yes2indy|never ?(?:tory|labour)|tory ?cuts|broken ?britain|labour ?lies|starmer ?out|boris ?out|bring ?back ?[a-z]+|votelabour|jc4pm)\b|"
    r"\bfor the many,? not the few\b|\btake back control\b|\bmake [a-z]+ great again\b|\bwinning here\b|\bjoin (?:labour|the (?:conservatives|tories|greens|lib dems|liberal democrats|green party|party)|reform|plaid|the snp|us in the party)\b|\bon the doorstep\b"
)
_NEUTRAL_GOVERNMENT = lazily(
    r"\b(?:government (?:guidance|funding|grant|scheme|website|figures|rules|inspectors?|settlement|announced|has announced|department|has awarded)|funded by|lower than|according to|from the government|national audit)\b"
)
_STRONG_ATTACK = lazily(
    r"\b(?:blame|fault|shame(?:ful)?|ashamed|disgrace(?:ful)?|wreck(?:ed|ing)?|ruin(?:ed|ing)?|robb(?:ed|ing)|nick(?:ed|ing)|stole(?:n)?|betray(?:ed|al)|insult(?:ing)?|a joke|clueless|useless|hopeless|pathetic|incompetent|liars?|lies|lied|heartless|callous|cruel|savage|laughable|waste of (?:money|your money|space)|should (?:resign|go|hang)|must (?:resign|go)|"
    r"out of touch|shambles|no thanks to|don'?t let|typical|hypocri\w+|starv(?:ed|ing)|punish(?:ed|ing)|can'?t stand the heat|lectured by|slash(?:ed|ing)|where to (?:stick|shove)|own goal|let (?:you|us|our [a-z]+) down|broken promises?|abandon(?:ed|ing)|hang (?:his|her|their) heads?|amateurs?|last shower|worry for the country|betrayed|caused (?:this|it all|all this|the mess)|left (?:us|you|residents|the council|everyone) (?:in|with) (?:this|a|such a|the) (?:[a-z]+ )?(?:mess|hole|state|debt|bill)|(?:their|this) (?:mess|doing))\b"
)
_PERSONAL_PRAISE = lazily(
    r"\b(?:smash(?:ed|ing) it|gorgeous|handsome|legendary|superstar|where would we be|what would we do without|national treasure|the goat|what a (?:man|woman|leader|councillor|mayor|performance)|deliver(?:s|ed)? (?:(?:for|in|on) [a-z' ]{2,30} )?(?:yet )?again|breath of fresh air|finest|legend|hero(?:es)?|brilliant|fantastic|tireless(?:ly)?|the best|best (?:leader|mayor|mp|councillor|chair(?:man)?|group|news|in the (?:business|county|country))|we love|love (?:our )?(?:cllr|councillor|leader|the leader)|be more [a-z]+|do give (?:him|her|them) a follow|give (?:him|her|them) a follow|"
    r"favourite (?:mp|councillor|leader)|our (?:brilliant|fantastic|favourite|wonderful)|over the line|fighting for (?:us|you|our)|on your side|get behind (?:his|her|their)|(?:another|more) (?:four|five) years|triumph(?:ant)?|took (?:him|her|them) apart|wiped the floor|standing up for|proud of (?:our|him|her)|gets it right|always does|all the best|good luck|back (?:him|her)|congratulat(?:es|ions|ing)|that'?s where the real news)\b"
)
_CIVIC = lazily(
    r"\b(?:funeral|condolences|died|death|retir(?:es|ed|ing)|elected (?:as )?(?:the )?(?:new )?(?:chair\w*|leader|mayor|deputy)|appointed|becom(?:es|ing) (?:the )?(?:chair|mayor|leader)|charity|wedding|birthday card|remembrance|baby|marathon|new mayor|mayor-?making|sworn in|freeman|long service|bronze|medal|gold)\b"
)


_NATIONAL = lazily(
    r"\b(?:keir starmer|starmer|rishi sunak|sunak|kemi badenoch|badenoch|nigel farage|farage|ed davey|boris johnson|boris|liz truss|truss|theresa may|jeremy corbyn|corbyn|ed miliband|miliband|david cameron|george galloway|galloway|"
    r"rachel reeves|angela rayner|zack polanski|john swinney|swinney|nicola sturgeon|sturgeon|salmond|drakeford|eluned morgan|rhun ap iorwerth|michelle o'neill|trump|putin|netanyahu|zelensky|biden)\b"
)
_PLAIN_NEWS = lazily(
    r"\b(?:visit(?:s|ed|ing)?|road closures?|announced|letter (?:to|from)|written to|wrote to|met|meeting|guidance|funding|statement|state visit|traffic|police|closed|opened by|condolences|book signing|street|road|close|house|avenue)\b"
)
_INSINUATES = lazily(
    r"\b(?:(?:don'?t|never) forget|remember|ask yourself|guess|you (?:all )?know|we all know|wonder) (?:who|whose|which (?:party|lot|side)) (?!to (?:contact|call|ask)|is (?:eligible|entitled)|you are|we are|they are)[a-z' ]{0,30}\b(?:cut|closed?|voted|wrecked|scrapped|took|ran|left|built|saved|sold|froze|started|promised|opposed|blocked|fault|pays?|paid)\b|"
    r"\b(?:hint|clue): it (?:wasn'?t|isn'?t) us\b|\bthe (?:ones|team|people|lot|side|party) (?:who|that) (?:built|saved|cut|closed|delivered|froze|fixed|wrecked|keeps?|opened)\b|\b(?:one|a certain|that other|the other|some) (?:party|lot|side|political party|group)(?: and one (?:party|lot) only| of a certain| would rather| wants? to| tried to| voted)\b|\bfault of one party\b|\byou know what to do\b|\byou (?:get|got|deserve) the [a-z]+ you vote[d]? for|you know who to (?:thank|blame)\b|\bno prizes for guessing who\b"
)


class PartyPolitics(Rule):
    """A party or politician helped or hurt on the council's account."""

    code = "party-politics"
    title = "Party politics on a council account"
    topic = "corporate-accounts"
    serves = ("chk-political", "chk-corpengage")
    ask = ("communications", "monitoring-officer")
    wakes_on = frozenset({"account:corporate"})
    duty = Duty(
        source="Local Government Act 1986, section 2 (political publicity)",
        message="A council may not publish material that appears designed to affect public support for a political party, at any time of the year.",
        checked_on="2026-11-21",
        review_by="2027-05-31",
        nations=("england", "wales", "scotland"),
    )
    patterns: ClassVar[Mapping[str, str | Gap]] = {"says-council": SAYS_COUNCIL}
    parts = ("text",)
    examples: ClassVar[tuple[Example, ...]] = (
        Finds(
            "Thanks to your «Conservative» council the garden bins stay free this year 💚",
            "credit for a party",
            {"account": {"kind": "corporate"}},
        ),
        Finds(
            "Another week, another cut. «Labour» wrecked the economy and you're paying for it.",
            "a party attacked",
            {"account": {"kind": "corporate"}},
        ),
        Finds(
            "Polls open at 7. «Put your cross» by the team that keeps your tax low!",
            "a vote asked for",
            {"account": {"kind": "corporate"}},
        ),
        Finds(
            "«Cllr Amin» smashing it on Question Time last night. What a leader.",
            "a politician praised",
            {"account": {"kind": "corporate"}},
        ),
        Finds(
            "«The Chancellor» should be ashamed of this budget and so should your MP.",
            "a politician attacked",
            {"account": {"kind": "corporate"}},
        ),
        Finds(
            "",
            "the shared post carries a party's hashtag",
            {
                "kind": "share",
                "account": {"kind": "corporate"},
                "shares": {
                    "author": "Tess from no. 9",
                    "text": "Lovely night at the lantern parade, kids were buzzing #VoteLabour",
                },
            },
        ),
        Finds(
            "Reopening the baths this morning 🏊",
            "the picture carries a party's name",
            {
                "account": {"kind": "corporate"},
                "media": [{"path": "a.jpg", "alt": "Banner at the baths: 'Saved by your Liberal Democrats'"}],
            },
        ),
        Finds(
            "The «opposition» walked out again last night. Typical, can't stand the heat.",
            "an opposition sneered at",
            {"account": {"kind": "corporate"}},
        ),
        Finds(
            "That would be «the previous administration», who left everyone in this mess. Ask them.",
            "a political question answered politically",
            {"kind": "reply", "account": {"kind": "corporate"}},
        ),
        Finds(
            "Residents will remember who cut the buses, and can say so «at the ballot box». Timetable below.",
            "votes against a politician",
            {"account": {"kind": "corporate"}},
        ),
        Finds(
            "Town Council Facebook here: the «Greens» on this council are a waste of your money.",
            "the words say that it is the council's account",
        ),
        Finds(
            "«Cllr Ann» Moss delivers for Mill Row yet again, just before polling day",
            "a member praised",
            {"account": {"kind": "corporate"}},
        ),
        Passes(
            "Local election results: Labour 21, Conservative 14, Liberal Democrat 6, Green 3. Full table at the link.",
            "a results table",
            {"account": {"kind": "corporate"}},
        ),
        Passes(
            "Vote Labour on Thursday! The Tories wrecked this town.",
            "a member's own account: party politics is fine",
            {"account": {"kind": "councillor"}},
        ),
        Passes(
            "The amendment moved by the Conservative group was lost by 20 votes to 14. Watch the webcast.",
            "a report of proceedings",
            {"account": {"kind": "corporate"}},
        ),
        Passes(
            "Our grant from the government falls by £2.4m in April. The finance report for cabinet is on our website.",
            "figures and a link",
            {"account": {"kind": "corporate"}},
        ),
        Passes(
            "The debt dates from 2011, under the previous administration; the accounts are at the link.",
            "a date and the papers",
            {"kind": "reply", "account": {"kind": "corporate"}},
        ),
        Passes(
            "Not sure where your polling station is? Put your postcode in at the link.",
            "how to vote",
            {"account": {"kind": "corporate"}},
        ),
        Passes(
            "Green bins go out on Tuesday, and the Alliance Street crossing is closed for repairs.",
            "colours and streets",
            {"account": {"kind": "corporate"}},
        ),
        Passes(
            "The three main parties' group leaders each have 200 words in this month's magazine.",
            "even-handed",
            {"account": {"kind": "corporate"}},
        ),
        Passes(
            "Labour market figures: unemployment in the borough is 4.1%.",
            "not the party",
            {"account": {"kind": "corporate"}},
        ),
        Passes(
            "Mayor Okafor opened the memorial garden this morning with pupils from four schools.",
            "a civic event outside any election",
            {"account": {"kind": "corporate"}},
        ),
        Passes(
            "Vote for your favourite gritter name: Gritney Spears or Salt Disney?",
            "not that sort of vote",
            {"account": {"kind": "corporate"}},
        ),
    )

    def look(self, draft: Draft) -> Iterator[Sighting | Affirmation]:
        """Judge the post, what it shares and what its pictures show."""
        whose = voice(draft)
        if whose is Voice.OTHER:
            return
        found = self._judge(draft.reading)
        if found is not None:
            span, message, certain = found
            yield self._sighting(span, message, certain=certain and whose is Voice.CORPORATE)
            return
        post = draft.post
        others = [item.alt for item in post.media if item.alt]
        if post.shares is not None and post.shares.text:
            others.append(post.shares.text)
        for text in others:
            there = self._judge(Reading(normalise(text)))
            if there is not None:
                quote = normalise(text).norm[there[0][0] : there[0][1]]
                where = (
                    "The post that is shared" if post.shares is not None and text == post.shares.text else "The picture"
                )
                yield self._sighting(
                    draft.whole,
                    f"{where} says “{quote}”: passed on by the council's account it may help or hurt a party.",
                    certain=there[2],
                )
                return
        bio = normalise(post.account.bio).norm if post.account.bio else ""
        slogan = _SLOGAN.search(bio) if bio else None
        if slogan is not None:
            yield self._sighting(
                draft.whole,
                f"The account's profile says “{slogan.group()}”, which may be party politics.",
                certain=False,
            )

    def _sighting(self, span: Span, message: str, *, certain: bool) -> Sighting:
        return self.finds(
            *span,
            message,
            "Keep to what the service does, what was decided and where the papers are. A councillor may make the argument on their own account.",
            certain=certain,
        )

    def _judge(self, reading: Reading) -> tuple[Span, str, bool] | None:
        norm = reading.norm
        slogan = _SLOGAN.search(norm)
        if slogan is not None and not reading.quoted(slogan.span()):
            return slogan.span(), f"“{slogan.group()}” is a party's slogan, on a council account.", True
        asked = vote_asked(norm)
        if asked is not None and not reading.quoted(asked.span()):
            return asked.span(), "This asks for a vote for or against somebody, on a council account.", True
        hint = _INSINUATES.search(norm)
        if hint is not None and not reading.quoted(hint.span()):
            return (
                hint.span(),
                f"“{hint.group()}” hints at who is to be thanked or blamed, on a council account.",
                False,
            )
        for span in parties(reading):
            found = self._party(reading, span)
            if found is not None:
                return found
        national = _NATIONAL.search(norm)
        if national is not None and not reading.quoted(national.span()) and not _PLAIN_NEWS.search(norm):
            return (
                national.span(),
                f"“{national.group()}” is a national politician, named in the council's own voice.",
                False,
            )
        for pattern in (_HOLDER, _GOVERNMENT):
            for match in islice(pattern.finditer(norm), ENOUGH):
                start, end = reading.sentence(match.span())
                near = (max(start, match.start() - 90), min(len(norm), max(end, match.end() + 60), match.end() + 120))
                attack = _STRONG_ATTACK.search(norm, *near)
                if attack is not None and not reading.negated(attack.span(), 16):
                    return (
                        match.span(),
                        f"“{match.group()}” is attacked on a council account, which may seem to take a side.",
                        True,
                    )
                praise = _PERSONAL_PRAISE.search(norm, *near)
                if praise is not None and pattern is _HOLDER and not _CIVIC.search(norm, *near):
                    soft = praise.group().startswith(("congratulat", "good luck", "all the best", "proud of"))
                    if soft and not re.search(
                        r"\b(?:candida\w+|selected|campaign\w*|re-?elect\w*|by-election|standing|running for|seat|party)\b",
                        norm[near[0] : near[1]],
                    ):
                        continue
                    return (
                        match.span(),
                        f"“{match.group()}” is praised on a council account, which may seem to favour them.",
                        not soft,
                    )
        return None

    def _party(self, reading: Reading, span: Span) -> tuple[Span, str, bool] | None:
        norm = reading.norm
        start, end = reading.sentence(span)
        name = norm[span[0] : span[1]]
        if norm[max(0, span[0] - 1) : span[0]] == "(" and norm[span[1] : span[1] + 1] == ")":
            return None
        attack, praise = _STRONG_ATTACK.search(norm, start, end), _PRAISE.search(norm, start, end)
        if attack is not None:
            return span, f"“{name}” is attacked on a council account, which may affect support for a party.", True
        if _TABLE.search(norm, start, end) and not re.search(r"\bthanks? (?:to|you)\b|\bdeliver", norm[start:end]):
            return None
        if praise is not None:
            return (
                span,
                f"“{name}” is given credit or praise on a council account, which may affect support for a party.",
                True,
            )
        if _ATTACK.search(norm, start, end) or re.search(
            r"\b(?:thank you|thanks|hooray|hurrah|say(?:ing|s)? no to|stands? with|join|backs?|supports?|would have|the best|lovely|fairest)\b",
            norm[start:end],
        ):
            return span, f"“{name}” is spoken of for or against on a council account.", True
        if reading.quoted(span):
            return None
        return (
            span,
            f"“{name}” names a party in the council's own voice, which may seem to give it credit or blame.",
            False,
        )

    ceiling = Severity.STOP
