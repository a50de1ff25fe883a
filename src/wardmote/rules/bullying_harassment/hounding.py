"""A person is hounded: others are set on them, or they are gone after again and again.

## What it looks for
Calls to pile in ("everybody email her", "keep ringing till he quits", "share until he is found"); vows to keep
on; threats to somebody's job; glee at having hurt them; a run of similar digs at one person among the posts
handed in, each perhaps mild on its own. Calls to write to those who decide about a decision pass.

## Why councils ask
A series of small blows about one person can be bullying or harassment even where no one of them would be.

## What to do instead
Argue about the decision. Take a complaint about a person to those who can deal with it, once, in private.

## What it cannot see
Posts that were not handed in; other accounts; what happens off line.

## Sources
Protection from Harassment Act 1997 sections 1 and 7: conduct on at least two occasions. Checked 21 November 2026.
"""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING, ClassVar

from wardmote.core.lazily import lazily
from wardmote.core.lexicon import insults, persons, profanity
from wardmote.core.lexicon.first_names import FIRST_NAMES
from wardmote.core.normalise import normalise
from wardmote.core.rule import Example, Finds, Gap, Passes, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wardmote.core.draft import Draft, Hit
    from wardmote.core.finding import Affirmation, CannotTell, Sighting

_THEM = r"(?:him|her|them|his|their|this (?:man|woman|guy|bloke|clown|person|officer|lady|idiot|creature)|that (?:man|woman|guy|bloke|clown|person|officer|idiot)|@\w+|[a-z]+ [a-z]+'s)"
_REACH = r"(?:e-?mail|ring|phone|call|text|message|dm|tag|tweet|write to|report|contact|bombard|flood|spam|swamp|pester|hassle|harass|hound|pile (?:in |on(?:to)? )?|ratio|troll|visit|boo|heckle|shame|mob|badger|complain about|confront|doorstep|go after|go for|get)"
_DECIDERS = lazily(
    r"\b(?:mps?|msps?|councillors?|cllrs?|minister|secretary of state|council|government|ofsted|ofcom|planning department|ombudsman|consultation|have your say|support|congratulat\w*|birthday|thank|donate|vote|nominate|sponsor|petition|food ?bank|volunteer|raffle|helpline|101|999|crimestoppers|police|missing|lost dog|officer number)\b"
)
_DIG = lazily(
    rf"\b(?:{insults.SURE}|{insults.MEMBER_JIBE}|{insults.STUPID}|{profanity.HURLED_NOUN}|another (?:triumph|masterclass|classic|stroke of genius|day|great|brilliant|success|fine|disaster|blunder|gem|pearl|cracker)|our (?:dear|esteemed|glorious|hard-?working|beloved|tireless|wonderful|learned|brilliant|favourite|friend)|well done|bravo|take a bow|"
    r"surprise surprise|as usual|yet again|once again|guess who|still (?:no|waiting|hasn'?t|not|hiding|can'?t)|hiding|resign|sack|shame|disgrace|joke|useless|liar|lies|lying|lied|clown|bless (?:him|her)|poor (?:old|little|love)|oh dear|what a surprise|never (?:answers|replies|turns|learns)|can'?t be bothered|so-called|remember (?:him|her)|"
    r"crook|cheats?|cheated|cheating|selling (?:horse|rotten|stolen|fake)|rips? off|ripping|fiddl\w+|thie\w+|stole|rotten|dodgy|bent|boycott|avoid|laugh(?:ed|ing)?|voice|squeak\w*|stammer\w*|whin\w+|moan\w+|drama queen|tantrum|cry(?:ing)?|sweating|red[- ]faced|genius|star of the show|here (?:he|she) (?:is|goes|comes) again|day \d+)\b|[😂🤣🙄🤡💩🐀🐍🤦]"
)
_HASHTAG = lazily(r"# (?:sack|fire|resign|out|shame|stop|get|dump|ditch|where is|wheres|bin|boot)[a-z ]*")


class Hounding(Rule):
    """One person is gone after, by many or again and again."""

    code = "hounding"
    title = "A campaign against a person"
    topic = "bullying-harassment"
    serves = ("chk-series",)
    sense = "bullying-harassment"
    wakes_on = frozenset({"recent"})
    patterns: ClassVar[Mapping[str, str | Gap]] = {
        "pile-on": Gap(
            trigger=rf"\b{_REACH}(?:ing)? (?:{_THEM})\b",
            pattern=rf"\b(?:everyone|every ?body|all of you|lads|folks|guys|people|friends|residents|followers|you all|y'?all|please|let'?s(?: all)?|lets(?: all)?|we (?:should|need to|must|can)(?: all)?|somebody|someone|anyone|go(?: and)?|feel free to|make sure (?:you|to|they)|keep|drop everything and(?: go)?|if you (?:want|fancy)|i want (?:you|everyone|everybody|them) to|why not|time to)(?: all| should| must| please| to| go| and| just| needs? to| can| could| want to| keep| start| give| everyone)* {_REACH}(?:ing)? (?:{_THEM})\b",
        ),
        "keep-on": Gap(
            trigger=r"\b(?:keep (?:on )?(?:[a-z]+ing|at|it|the)|(?:don'?t|never|not|won'?t|shan'?t|will not) (?:going to )?(?:stop|let|rest|give)|day \d+ of|(?:till|until) (?:he|she|they|you)|every (?:single )?(?:day|morning|night|hour|week)|(?:'ll|will|shall|to) (?:keep|carry on|go on|continue))\b",
            pattern=r"\b(?:keep (?:on )?(?:ringing|emailing|calling|messaging|tagging|posting|asking|phoning|tweeting|at (?:him|her|them)|going|the (?:pressure|hate|emails|calls|messages|complaints)|hammering|reporting|it up)|don'?t (?:stop|let up|let (?:him|her|them) (?:rest|sleep|breathe|off|forget|go|have))|(?:i|we)(?:'ll| will| shall| intend to| am going to|'re going to|'m going to) (?:keep|carry on|go on|continue to|be|never stop) (?:tagging|posting|asking|ringing|emailing|calling|writing|on (?:your|his|her) (?:back|case)|sharing|naming|reminding|saying it)[^.!?\n]{0,40}\b(?:till|until|every (?:day|morning|night|hour|week)|as long as)|(?:not|never) (?:going to )?(?:stop|rest|let up|give up|going away) (?:till|until) (?:he|she|they|you|\w+) (?:is|are|'s|quits?|resigns?|go|goes|gone|apolog\w+|out|leaves?|cracks?|breaks?)|day \d+ of (?:asking|tagging|calling|posting|waiting|trying)|every (?:single )?(?:day|morning|night|hour|week) (?:till|until) (?:you|he|she|they)|(?:till|until) (?:he|she|they) (?:quits?|resigns?|cracks?|breaks?|cries|leaves|apologises|goes|packs? it in|give up|gives? up|answers?)|(?:i|we) (?:won'?t|will not|shan'?t) (?:rest|stop|let (?:this|it|up)) (?:till|until))",
        ),
        "find": r"\b(?:find out (?:where|who)|who knows where|anyone know where|does anyone (?:know|have)|who(?:'s| has) got|share (?:this|his|her|their|that) (?:face|photo|picture|name|number|plate|pic)|share (?:till|until)|name and shame|identify (?:this|him|her|them)|track (?:him|her|them|this) down|hunt (?:him|her|them) down|make (?:him|her|them|this (?:man|woman)) famous|(?:his|her|their) (?:home )?(?:address|number|phone number|e-?mail|mobile|workplace|employer|boss|landlord) (?:is|in the|below|here|:)|where (?:does )?(?:he|she|they) (?:live|lives|work|works|drink|drinks|park)|turn up (?:at|outside) (?:his|her|their|the \w+'s) (?:house|home|door|surgery|work)|camp(?:ed|ing)? (?:out )?(?:outside|on) (?:his|her|their)|(?:his|her|their) (?:inbox|voicemail|mentions|doorstep|facebook|profile|reviews?|page) (?:is|are|should|needs|deserves|could|and|with))",
        "job": r"\b(?:(?:have|get|got|cost|want|be after) (?:your|his|her|their|you|him|her|them) (?:job|jobs|sacked|fired|pension|out|struck off|removed)|(?:you|he|she|they)(?:'ll| will|'re| are|'s| is)? (?:be )?(?:out (?:that|the|on) (?:door|ear|your ear|his ear|her ear)|never work|looking for (?:a|another|new)|out of a job|finished|toast|on borrowed time|next|clearing (?:your|his|her) desk|packing|collecting (?:your|his|her) p45)|see (?:to it|that) (?:that )?(?:you|he|she|they)(?:'re| are| is|'s| never|'ll)?|see (?:him|her|them|you) (?:off|out|gone|sacked)|i know (?:fine |full well |exactly )?who (?:you|they) are|(?:end|finish|ruin|wreck|destroy) (?:your|his|her|their) (?:career|reputation|business|life|marriage|name|livelihood)|make (?:your|his|her|their) (?:life|lives|time|days?) (?:a )?(?:hell|misery|unbearable|difficult|impossible|not worth)|drive (?:him|her|them|you) (?:out|away|off|to)|hound(?:ed|ing)? (?:him|her|them|you) (?:out|off|until|till|into|from)|run (?:him|her|them) (?:out|off)|force (?:him|her|them) out|get (?:him|her|them) (?:sacked|fired|out|gone|evicted|deselected|barred|banned)|i'?ve seen off|can forget (?:about )?(?:a quiet|his|her|their|your|any)|i(?:'ve| have) got (?:a |my )?(?:fair |good |shrewd )?idea (?:who|which)|i know which (?:one )?of you|(?:heard|hear) you'?ve got a new|they will by|(?:don'?t|never) forget names)",
        "glee": r"\b(?:(?:flood|spam|bombard|swamp|fill|jam|clog)(?:ing)? (?:up )?(?:her|his|their) (?:inbox|phone|page|mentions|voicemail|surgery|line)|(?:laugh|shout|spit|scream) (?:in|at) (?:his|her) (?:face|door|car|house)|(?:till|until) (?:he|she|they)(?:'s|'ve| has| have) had enough|(?:he|she|they)(?:'ll| will) (?:get the (?:hint|message)|soon learn|learn)|followed (?:him|her|the \w+ \w+) to (?:his|her)|(?:same time|same again) (?:tonight|tomorrow|next)|ma(?:de|ke|king) (?:him|her|them) cry|(?:he|she|they)(?:'s| is| was| were|'re)? (?:in tears|crying|crumbling|cracking|shaking|gone white|close to|near to breaking|rattled)|burst(?:s)? into tears|break (?:him|her|them)|broke (?:him|her|them)|sweepstake on|nobody (?:speak|talk|sit|serve|buy)(?:s)? (?:to|with|next to|from)? ?(?:him|her|them)|(?:send|sent|sending) (?:him|her|them) to coventry|freeze (?:him|her|them) out|cold shoulder until|blank (?:him|her|them)|cut (?:him|her|them) dead|(?:boo|egg|spit at|shun) (?:him|her|them)\b|told (?:her|him) (?:in front of|to (?:her|his) face)|let that be a lesson|teach (?:him|her|them) a lesson|(?:he|she|they|you) (?:had|has|have) it coming|serves (?:him|her|you|them) right|rub (?:his|her|their) nose|kick (?:him|her|them) while|put (?:him|her|you|them) in (?:his|her|your|their) place|know (?:his|her|your|their) place|learn (?:his|her|your|their) place|dig(?:ging)? (?:up )?(?:some )?dirt on|in front of (?:(?:the|her|his|their|my) )?(?:whole |entire )?(?:office|team|committee|staff|department|colleagues)|(?:red pen|cc'?d?|copied in) (?:all over|to )?(?:\w+ )?(?:every ?one|the whole|all staff)|(?:daily|weekly) reminder (?:that|of) (?:he|she|\w+ \w+)|(?:one-way ticket|moves away|packs? (?:his|her|its|their) bags)|keep being (?:foul|horrible|nasty|rude)|got (?:a|the) (?:file|dossier|folder|list) on (?:you|him|her|them|every))",
        "hash": r"# (?:sack|fire|shame on|shameon|get rid of|hound|find|expose|ditch|boot out|justice for) [a-z]+",
    }
    examples: ClassVar[tuple[Example, ...]] = (
        Finds(
            "This is the woman who got the skip moved. «Everybody email her» boss and tell them what you think of her",
            "sets people on a person",
        ),
        Finds(
            "«Keep ringing him» day and night till he packs it in. You've all got the number.",
            "a call to press somebody",
        ),
        Finds(
            "«Name and shame» this man. Somebody must know him and which pub he uses.", "a hunt for a private person"
        ),
        Finds("«Day 14 of asking» @fenwick_baker to say sorry. I'm not going anywhere.", "a vow to go on"),
        Finds(
            "Two names in the legal team. «I know who you are» and you won't be in those chairs by Easter.",
            "a threat to somebody's job",
        ),
        Finds("We'll «make her life a misery» until she resigns as warden", "a campaign against a person"),
        Finds(
            "Guess who forgot the gate keys? «Mr Varley». Give the man a medal 🙄",
            "the third dig at the same person this month",
            {
                "at": "2026-05-20T10:00:00+01:00",
                "context": {
                    "recent": [
                        {
                            "at": "2026-05-02T10:00:00+01:00",
                            "text": "Well done Mr Varley, the verge looks like a bad haircut",
                        },
                        {"at": "2026-05-11T09:00:00+01:00", "text": "Mr Varley at it again I see. As usual no reply."},
                    ]
                },
            },
        ),
        Finds(
            "The «clerk» has lost the minutes. Useless.",
            "one of a run about the same clerk",
            {
                "at": "2026-05-20T10:00:00+01:00",
                "context": {
                    "recent": [
                        {"at": "2026-05-12T10:00:00+01:00", "text": "Our clerk is useless, still no accounts"},
                        {
                            "at": "2026-05-15T09:00:00+01:00",
                            "text": "Guess who forgot the agenda again? The clerk. As usual.",
                        },
                    ]
                },
            },
        ),
        Finds("«#SackPettifer» and don't let up", "a hashtag against an employee"),
        Finds("She reported me so «nobody speak to her» at the gala, freeze her out", "shunning as punishment"),
        Finds(
            "Do not buy from Mr «Ockley», he cheats on weight.",
            "the second of a run about one trader",
            {
                "context": {
                    "recent": [
                        {"at": "2026-09-15T09:00:00+01:00", "text": "Mr Ockley the butcher cheats on weight."},
                        {"at": "2026-09-16T09:00:00+01:00", "text": "Mr Ockley again, selling rotten mince."},
                    ]
                }
            },
        ),
        Passes(
            "Please email your MP about the ferry before Friday, and copy in the minister. Template below.",
            "a campaign to those who decide",
        ),
        Passes(
            "Everyone tell the council what you think of the plan: the consultation closes on Sunday. #SaveOurLibrary",
            "about a decision",
        ),
        Passes(
            "Police are looking for this man in connection with the fire at Moss Mill. Call 101 with reference 4471.",
            "a police appeal",
        ),
        Passes(
            "The caretaker was happy for me to share this picture of her new boiler room.",
            "shared with consent, and nobody is hunted",
        ),
        Passes(
            "Please stop ringing the school secretary. She didn't make the decision. I did, and my number's on the council website.",
            "asks people to stop",
        ),
        Passes(
            "Everybody message Elsie, she's 90 today and says she's never had a birthday on the internet 🎂", "kindness"
        ),
        Passes(
            "Fourth post this month about the 47 bus: 61% on time in April. The contract says 90%.",
            "a run about a service",
            {
                "at": "2026-05-20T10:00:00+01:00",
                "context": {
                    "recent": [
                        {"at": "2026-05-02T10:00:00+01:00", "text": "47 bus, 58% on time in March"},
                        {
                            "at": "2026-05-11T09:00:00+01:00",
                            "text": "The 47 was late again, 22 minutes, still no answer from the operator",
                        },
                    ]
                },
            },
        ),
        Passes(
            "Mr Varley's team cleared the path by nine. Thank you.",
            "praise after a run of digs",
            {
                "at": "2026-05-20T10:00:00+01:00",
                "context": {
                    "recent": [
                        {
                            "at": "2026-05-02T10:00:00+01:00",
                            "text": "Well done Mr Varley, the verge looks like a bad haircut",
                        },
                        {"at": "2026-05-11T09:00:00+01:00", "text": "Mr Varley at it again I see. As usual no reply."},
                    ]
                },
            },
        ),
        Passes(
            "They made her cry in front of the whole office and called it banter. That is bullying, and this council will not tolerate it.",
            "bullying condemned",
        ),
        Passes(
            "We will keep asking ministers for the flood money every week until they pay it.", "pressing a government"
        ),
    )

    def look(self, draft: Draft) -> Iterator[Sighting | CannotTell | Affirmation]:
        """First what the words say; then whether they are one of a run; then what the meaning shows."""
        for hit in draft.hits():
            certain = self._certain(draft, hit)
            if certain is None:
                continue
            yield self.finds(
                hit.start,
                hit.end,
                f"“{draft.norm[hit.start : hit.end].strip()}” may read as setting people on somebody, or as going after them.",
                "Keep to the decision and to those who make it. A complaint about a person goes once, in private, to those who can deal with it.",
                certain=certain,
            )
            return
        if draft.part == "text" and draft.context.recent:
            run = self._series(draft)
            if run is not None:
                start, end, who, earlier = run
                yield self.finds(
                    start,
                    end,
                    f"This may be one of a run: {earlier} earlier posts handed in also go for {who}.",
                    "Read them together as that person would. If there is a complaint to make, make it once to those who can deal with it.",
                )
                return
        if draft.weighs() is not None and self._somebody(draft):
            start, end = draft.strongest()
            if not (
                draft.reading.condemned((start, end)) or draft.reading.quoted((start, end)) or draft.reading.condemns
            ):
                yield self.finds(
                    start,
                    end,
                    "This may read as pressing or frightening somebody.",
                    "Ask yourself how it reads to the person it is about, and leave out what is meant to hurt or press them.",
                    certain=False,
                )

    def _certain(self, draft: Draft, hit: Hit) -> bool | None:
        reading, norm = draft.reading, draft.norm
        sentence = reading.sentence(hit.span)
        whole = norm[sentence[0] : sentence[1]]
        left = norm[sentence[0] : hit.start]
        words = norm[hit.start : hit.end]
        if (
            reading.quoted(hit.span)
            or reading.condemned(hit.span)
            or (reading.reported(hit.span) and not words.startswith(("i ", "i'", "we")))
        ):
            return None
        if (
            re.search(
                r"\b(?:not|never|don'?t|do not|nobody should|stop|please don'?t|no one should|isn'?t|without|instead of|rather than|didn'?t|shouldn'?t) (?:[a-z']+ ){0,3}$",
                left,
            )
            and hit.name != "keep-on"
        ):
            return None
        if re.search(rf"\b(?:my|our) (?:[a-z]+ )?{persons.KIN_OR_PET}\b", whole) or re.search(
            r"❤|🎉|\blove you\b|happy birthday", whole
        ):
            return None
        if hit.name == "pile-on":
            if _DECIDERS.search(whole) and not re.search(
                r"\b(?:bombard|flood|spam|swamp|pester|hassle|harass|hound|ratio|troll|boo|mob|confront|doorstep)",
                words,
            ):
                return None
            if re.search(
                r"\b(?:get|call|contact|go for|report|visit|call) (?:them|their|his|her|him)$|\b(?:please|let'?s|lets|keep|go|time to) (?:get|call|visit|go for|contact|message|tag|text|ring|report)",
                words,
            ):
                return (
                    False
                    if re.search(r"\b(?:till|until|quit|resign|sack|voicemail|inbox|what you think|sorry|cry)\b", norm)
                    else None
                )
            return not (
                re.search(r"\b(?:message|email|text|tag|dm|contact|tweet|write to|ring|phone) ", words)
                and not re.search(
                    r"\b(?:till|until|quits?|resign|sack|inbox|what you think|everyone|everybody|all)\b", whole
                )
            )
        if hit.name == "keep-on":
            if re.search(
                rf"\b(?:government|council|ministers?|mps?|operator|company|{persons.BODY})\b", whole
            ) and not re.search(r"\b(?:him|her|he|she)\b", whole):
                return None
            return (
                False
                if re.search(r"\b(?:he|she|him|her|you|your|his|they|them)\b|@\w", whole)
                and re.search(r"till|until|day \d|every|don'?t let (?:him|her)|hate|hammering|at (?:him|her)", whole)
                else None
            )
        if hit.name == "find":
            if re.search(
                r"\b(?:happy|glad|pleased|permission|consent(?:ed)?|agreed|allowed|asked|let|said|invited) (?:[a-z]+ ){0,5}$",
                left,
            ) and words.startswith("share"):
                return None
            if re.search(
                r"\b(?:police|missing|101|crimestoppers|lost|lead|plumber|electrician|owner|dog|cat|stray|appeal|safeguarding|your (?:mp|councillor))\b",
                norm,
            ) or not re.search(
                r"\b(?:he|she|him|his|her|this (?:man|woman|face|guy)|this|them|their|face)\b", words + whole
            ):
                return None
            return (
                True
                if re.search(
                    r"\b(?:share|find out where|name and shame|track|hunt|famous|turn up|camp|who knows where|anyone know where)",
                    words,
                )
                and re.search(r"\b(?:he|she|him|his|her|face|man|woman|famous|shame)\b", whole)
                else False
                if re.search(r"address|number|live|works?\b", words) and re.search(r"\b(?:he|she|his|her|him)\b", words)
                else None
            )
        if hit.name == "job":
            if _DECIDERS.search(words) or re.search(r"\b(?:cancer|virus|slugs|league|match|season)\b", whole):
                return None
            if re.search(
                r"^(?:have|get|got|cost|want) (?:you|him|her|them|your|his|their) (?:out|job|jobs)", words
            ) and not re.search(r"\bi'?(?:ll| will)\b|\bwe'?ll\b", left):
                return None
            if re.search(r"\b(?:next|toast|finished|packing|out|looking for)$", words) and not re.search(
                r"\b(?:i'?ll|door|ear|job|sacked|work)\b", whole
            ):
                return None
            return False
        if hit.name == "glee":
            if re.search(
                r"\b(?:bullying|banter|harass\w*|not (?:ok|funny|acceptable)|unacceptable|support|report it|helpline|survey|kind(?:ness|er)?)\b",
                norm,
            ) and not re.search(r"😂|🤣|\b(?:lol|lmao|good|haha)\b", norm):
                return None
            if re.search(
                r"serves|had it coming|has it coming|have it coming|in tears|crying|break |broke |know ", words
            ) and not re.search(r"\b(?:lol|lmao|haha|good|glad|sorry not|weekend|😂)\b|😂|🤣", norm):
                return None
            return False
        return (
            re.search(r"# (?:sack|fire|hound|boot out|get rid of|expose) (?!the )", words) is not None
            and not re.search(r"\b(?:board|cuts|tories|tax|government|council|boris|minister|trump)\b", words)
        ) or None

    def _somebody(self, draft: Draft) -> bool:
        start, end = draft.strongest()
        words = draft.norm[start:end]
        return re.search(
            rf"\b(?:{persons.TITLED}|he|she|him|her|you|your|u|ur|the (?:{persons.ROLE}))\b|@\w", words
        ) is not None and not re.search(rf"{persons.AFFECTION}|https?://", words)

    # A run of posts

    def _series(self, draft: Draft) -> tuple[int, int, str, int] | None:
        """Where the draft goes for somebody that earlier posts go for too: the span, who, and how many."""
        count = int(draft.setting("chk-series.count"))
        days = timedelta(days=int(draft.setting("chk-series.days")))
        if draft.setting("chk-series.test") in ("repeated-libel", "single"):
            count = min(count, 2)
        own = self._people(draft.raw, draft.norm)
        if not own or not self._digs(draft.norm):
            return None
        counts: dict[str, int] = {}
        for item in draft.context.recent or ():
            if draft.at is not None and item.at is not None and not timedelta(0) <= draft.at - item.at <= days:
                continue
            text = normalise(item.text)
            if not self._digs(text.norm):
                continue
            others = self._people(item.text, text.norm)
            for alias in own:
                if alias in others:
                    counts[alias] = counts.get(alias, 0) + 1
        best = max(counts, key=lambda alias: counts[alias], default=None)
        if best is None or counts[best] + 1 < count:
            return None
        start, end = own[best]
        return start, end, best.lstrip("@").title() if not best.startswith("the ") else best, counts[best]

    def _digs(self, norm: str) -> bool:
        return _DIG.search(norm) is not None or _HASHTAG.search(norm) is not None

    def _people(self, raw: str, norm: str) -> dict[str, tuple[int, int]]:
        """Alias -> where it stands: surnames, first names, handles, titles."""
        found: dict[str, tuple[int, int]] = {}
        for match in re.finditer(
            r"\b(?:cllrs?|councillors?|mr|mrs|ms|miss|dr)\.? ([a-z][a-z'-]+)|(@[a-z0-9_]{3,})|\b(?:the|our) ((?:parish |town |planning )?(?:clerk|chief executive|monitoring officer|caretaker|librarian|vicar|headteacher|butcher|warden))\b|# (?:sack|fire|resign|shame on|dump) ([a-z]+)",
            norm,
        ):
            for number in range(1, 5):
                if match.group(number):
                    name = match.group(number)
                    found.setdefault(
                        "the " + name.split()[-1] if number == 3 else name.removesuffix("'s"), match.span(number)
                    )
        if len(raw) == len(norm):
            for match in re.finditer(r"\b([A-Z][a-z]{2,})(?: ([A-Z][a-z'-]{2,}))?", raw):
                first, last = match.group(1).lower(), (match.group(2) or "").lower().removesuffix("'s")
                if last and first in FIRST_NAMES:
                    found.setdefault(last, match.span(2))
                    found.setdefault(first, match.span(1))
                elif first in FIRST_NAMES:
                    found.setdefault(first, match.span(1))
        return found
