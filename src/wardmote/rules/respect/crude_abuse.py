"""Obscene or crude abuse is hurled at somebody, or at a body.

## What it looks for
Swearing thrown at a person, a group or a firm ("f*** off", "thieving b*stards"), masked, spaced out, cut to
initials or said with an emoji; sexual remarks about somebody; people called filth or vermin. Swearing that is
aimed at nobody is a note at most.

## Why councils ask
Obscene and abusive messages may hurt, are reported more than anything else that members write, and some are a
matter for the law whoever writes them.

## What to do instead
Take the swear word out and say what happened and what should happen now.

## What it cannot see
What a picture says; an in-joke between friends; every new spelling.

## Sources
Communications Act 2003 section 127 and Malicious Communications Act 1988 section 1 (grossly offensive, indecent
or obscene messages). Checked 21 November 2026.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, ClassVar

from wardmote.core.lazily import lazily
from wardmote.core.lexicon import persons, profanity
from wardmote.core.rule import Example, Finds, Passes, Rule
from wardmote.core.words import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wardmote.core.draft import Draft, Hit
    from wardmote.core.finding import Affirmation, CannotTell, Sighting
    from wardmote.core.rule import Gap

_ADDRESSED = lazily(
    r"(?:\b(?:you|u|ya|ye|yer|youse|yous|ur|your|you're|youre|he|she|him|her|they|these|those|them|that|this)\b|@\w)[^.!?\n]{0,40}$"
)
_REPORT = lazily(
    r"\b(?:call(?:ed|ing|s)?|labell?ed|branded|shout(?:ed|ing|s)?|scream(?:ed|ing)|yell(?:ed|ing)|told|tells|telling|wrote|writing|said|says|saying|the word|words like|names like|abuse like|heard|hearing|being|texted|emailed|messaged|sent me|someone) "
    r"(?:\w+ ){0,3}(?:to |an? |the )?(?:\w+ ){0,2}$"
)
_OWN = lazily(
    r"\b(?:i'm|im|i am|i was|i feel|i felt|i look|me|myself|i'll be|i must be|call me|makes me|we're|like) (?:an? |the |such |so |being |just |some )*(?:[a-z-]+ ){0,2}$"
)
_FOND = lazily(
    r"❤|😍|🥰|😘|💕|💖|💗|🎉|🥳|(?:\bi (?:fucking |really )?love (?:you|u|ya|her|him|them|these|this)|happy birthday|legends?|gorgeous|beautiful|proud of|congrat\w*|best friend|miss (?:you|u)|bless)\b"
)
_THINGS = lazily(
    r"\b(?:life|karma|monday|mondays|traffic|weather|winter|printer|day|week|job|game|hangover|cold|hill|road|payback)(?:'?s| is| was| can be) (?:such )?(?:a |an )(?:\w+ )?$|\b(?:resting|lucky|poor|crafty|jammy|bad|funniest|baddest|boss) $"
)
_DOGS = lazily(
    r"\b(?:pups?|pupp(?:y|ies)|spayed?|litter|breeder|labrador|spaniel|collie|terrier|kennel club|in season|vet|crufts|garden(?:ing)?|allotments?|rake|spade|weeds?|dutch hoe|trowel|veg(?:etable)?|coal|heap|iron|steel|quarry)\b"
)
_NOT_PEOPLE = lazily(
    r"\b(?:day|week|year|weather|rain|it|this|2020|2021|covid|cancer|mondays?|traffic|game|match|exam|exams|homework|work|school|life|everything|that|yeah|yes|me|my|off|up|around|about|knows|sake|all|loads|ton|me|sakes|the (?:weather|rain|cold|heat|world|system|patriarchy|police))\b"
)


class CrudeAbuse(Rule):
    """Swearing or filth is thrown at somebody."""

    code = "crude-abuse"
    title = "Obscene or crude abuse"
    topic = "respect"
    serves = ("chk-malicious", "chk-respect")
    patterns: ClassVar[Mapping[str, str | Gap]] = {
        "hurled": rf"\b{profanity.HURLED_NOUN}\b",
        "sexist": rf"\b{profanity.SEXIST_NOUN}\b",
        "phrase": rf"\b{profanity.AT_SOMEBODY}",
        "filth": rf"\b{profanity.FILTH_OF_PERSON}|\b(?:a|absolute|total|utter|such a|complete|real|massive|fat|lying|you) pos\b",
        "sexual": rf"\b(?:{profanity.SEXUAL})",
        "finger": r"🖕",
        "bastards": r"\b(?:bastards?|bastids?|shits|shites|fucks|arses|asses|buggers|sods|swine|pricks?|dicks|knobs?|gits)\b",
        "fuck-them": r"\b(?:fuck|screw|sod|bugger|eff|stuff) (?:the |these |those |all |every |that |this )?[@a-z]+",
        "vermin": r"\b(?:vermin|scum|parasites|cockroaches|filth|savages|subhumans?|animals|maggots|leeches)(?:,? (?:all|the lot|every one|every last one|each and every one) of (?:them|you|'em|em)| (?:every|all) (?:one|of))|\b(?:lot|all|most|half) of (?:them|'em|you|these \w+) (?:are|r) (?:\w+ ){0,2}(?:vermin|scum|parasites|cockroaches|filth|savages|animals|subhumans?|maggots|leeches)\b",
        "strong": rf"\b{profanity.STRONG}\b",
    }
    examples: ClassVar[tuple[Example, ...]] = (
        Finds(
            "Just «fuck off» back to your holiday cottage @tidewatcher, nobody up here wants your opinion",
            "swearing at a resident",
        ),
        Finds(
            "Parked four minutes, sixty quid. «Thieving bastards» at Crownlee Parking, the whole shower of them",
            "abuse of a firm",
        ),
        Finds("what a «w*nker» that chair of governors is", "masked, and still read"),
        Finds("«Eff off» Linda. Go on. Keep typing.", "cut to initials"),
        Finds("Planning committee tonight. 🖕 you know who you are, you «lying pr1ck»", "leet and an emoji"),
        Finds("She is a «slag» and everybody at the depot knows it", "a sexist insult"),
        Finds(
            "«Cracking pair of pins» on the new licensing officer, she can inspect my premises any time",
            "a sexual remark about staff",
        ),
        Finds("Anyone from that estate, honestly, «vermin, every one of them»", "people called vermin"),
        Finds(
            "Mr Tolland is a «useless sack of shit» and the sooner his lease is up the better",
            "a person likened to filth",
        ),
        Finds("Oh «stfu» Malcolm", "abuse hidden in initials"),
        Passes("Bloody hell it's cold at the count. Send soup.", "mild swearing at the weather"),
        Passes(
            "There are vermin in the old dairy, so the contractor is putting down traps and the footpath will be fenced.",
            "real vermin",
        ),
        Passes(
            "From Scunthorpe to Cockermouth by bus, changing at Shitterton and Twatt. The fundraiser of our dreams.",
            "place names",
        ),
        Passes(
            'Somebody shouted "slag" at our youngest candidate from a van. She is nineteen. It is vile and we have reported it.',
            "quoted and condemned",
        ),
        Passes(
            "The allotment shed was broken into and two hoes, a fork and the good barrow have gone.", "a garden tool"
        ),
        Passes("You jammy gorgeous bastards, you only went and won the cup 🎉🎉", "meant kindly"),
        Passes("Lost the bloody keys, missed the bus, sat on my sandwiches. Monday.", "aimed at nobody"),
        Passes("Son of a bitch, that gritter driver is good. Round the green in one.", "an exclamation of praise"),
        Passes("Crufts: best bitch in the terrier group came from Little Fenwick! Well done Pat and Biscuit.", "a dog"),
    )

    def look(self, draft: Draft) -> Iterator[Sighting | CannotTell | Affirmation]:
        """Judge each crude word by what it is thrown at; one finding a sentence."""
        if not persons.protected(draft.setting("chk-respect.targets"), draft.norm):
            return
        found: dict[tuple[int, int], tuple[Hit, bool]] = {}
        idle: Hit | None = None
        for hit in draft.hits():
            if self._spared(draft, hit):
                continue
            verdict = self._judge(draft, hit)
            if verdict == "note":
                idle = idle or hit
            elif verdict:
                sentence = draft.reading.sentence(hit.span)
                certain = verdict == "sure"
                if sentence not in found or (certain and not found[sentence][1]):
                    found[sentence] = (hit, certain)
        for hit, certain in found.values():
            yield self.finds(
                hit.start,
                hit.end,
                f"“{draft.norm[hit.start : hit.end]}” may read as crude abuse of somebody.",
                "Take the word out and say what happened and what should happen now.",
                certain=certain,
            )
        if idle is not None and not found:
            yield self.finds(
                idle.start,
                idle.end,
                "This swears. It is aimed at nobody, but some who follow a councillor may mind.",
                "Consider a plainer word.",
                at_most=Severity.NOTE,
            )

    def _spared(self, draft: Draft, hit: Hit) -> bool:
        """Quoted, told of another, condemned, said of oneself, or meant kindly."""
        reading, norm = draft.reading, draft.norm
        sentence = reading.sentence(hit.span)
        left = norm[max(sentence[0], hit.start - 50) : hit.start]
        if reading.condemned(hit.span) or (reading.quoted(hit.span) and not self._passed_on(draft, hit)):
            return True
        if hit.name != "phrase" and (
            _REPORT.search(left) and not re.search(r"\b(?:i|i'll) (?:call|say|told|said)", left)
        ):
            return True
        if hit.name in ("hurled", "sexist", "bastards") and _OWN.search(left):
            return True
        return _FOND.search(norm[sentence[0] : sentence[1]]) is not None

    def _passed_on(self, draft: Draft, hit: Hit) -> bool:
        """Whether the quotation is another's whole post, passed on."""
        return any(
            start <= hit.start < end and draft.norm[start:end].lstrip().startswith(("@", "rt "))
            for start, end in draft.reading.quotations
        )

    def _judge(self, draft: Draft, hit: Hit) -> str:
        """`sure`, `think`, `note` or nothing."""
        norm = draft.norm
        sentence = draft.reading.sentence(hit.span)
        whole = norm[sentence[0] : sentence[1]]
        left = norm[max(sentence[0], hit.start - 60) : hit.start]
        after = norm[hit.end : hit.end + 40]
        words = norm[hit.start : hit.end]
        if hit.name == "strong":
            return "note"
        if hit.name in ("hurled", "sexist"):
            return self._noun(hit, whole, left, after, words)
        if hit.name == "bastards":
            if re.search(
                r"\b(?:thieving|lying|tory|labour|greedy|rotten|evil|cheating|fucking|absolute|those|these|you|dirty|robbing|corrupt|racist|selfish|heartless|smug|the|scummy|miserable|sick|fat|little|stupid|useless|what|such a|a (?:complete|total|proper|right|absolute|real)|he'?s a|she'?s a|is an?|utter|nasty|cruel) $",
                left,
            ):
                if re.search(r"\b(?:poor|lucky|clever|mad|daft|crafty|jammy|magnificent|funny) $", left):
                    return ""
                return (
                    "sure"
                    if re.search(r"\byou (?:\w+ ){0,2}$", left) and words.startswith(("bastard", "shit", "prick"))
                    else "think"
                )
            return "note" if words.startswith("bastard") else ""
        if hit.name == "fuck-them":
            return self._at_them(draft, hit, left, words)
        if hit.name == "phrase":
            if (
                re.search(
                    r"\b(?:to|can|could|would|will|should|i|they|we|he|she|it|me|told|don'?t|never|didn'?t) $", left
                )
                and re.match(r"(?:fuck|piss|bugger|sod|get) ", words)
                and re.match(r"(?:\w+ )?(?:fuck|piss|bugger|sod) off|get ", words)
            ):
                return "note"
            return (
                "sure"
                if re.search(r"fuck|stfu|gtfo|cunt|dick|cock|foad|arse|ass\b", words)
                and not re.search(r"\b(?:wait|lol|wow|no way|seriously|oh|they|he|she|i)\b[^.!?]*$", left)
                else "think"
            )
        if hit.name == "filth":
            return (
                "think"
                if re.search(
                    rf"\b(?:you|u|ur|your|he|she|him|her|his|who|that|they|them|these|those|{persons.TITLED}|people|man|woman|guy|absolute|lying|such|human)\b|@\w|pos$",
                    whole[: hit.end - sentence[0]],
                )
                and not _thing_before(left)
                else ""
            )
        if hit.name == "sexual":
            return (
                "think"
                if not re.search(
                    r"\b(?:clinic|health|education|charity|marathon|walk|consent|chair|table|dogs?|horse|sex workers?|harassment|museum|jumper)\b",
                    whole,
                )
                else ""
            )
        return "think"

    def _noun(self, hit: Hit, whole: str, left: str, after: str, words: str) -> str:
        if hit.name == "sexist" and (
            _DOGS.search(whole)
            or (words == "hoe" and re.search(r"\b(?:een|het|niet|voor|zijn|met|wordt|jullie|zich|durven)\b", whole))
        ):
            return ""
        if hit.name == "sexist" and re.search(r"\bsons? of (?:a )?$", left):
            return ""
        if words.startswith("puss") and re.search(r"\b(?:cats?|boots|willow|riot|galore|kittens?|vet)\b", whole):
            return ""
        if words.startswith(("bitchy", "tramp")) or (
            words == "bitch" and re.match(r" (?:about|at|and moan|session|of a (?:day|job|week|hill|game))", after)
        ):
            return ""
        if _THINGS.search(left) or (
            words.startswith(("son", "sobs"))
            and not left.strip()
            and re.match(r"[,!. ]+(?:that|it|the|this|what|i|we)", after)
        ):
            return "note"
        if re.search(r"\bto $", left) and words in ("bitch", "douche", "whore"):
            return ""
        addressed = (
            re.search(r"\b(?:you|u|ya|ye|yer|youse|ur|your|you're|youre)\b(?: [a-z'-]+,?){0,4} $", left) is not None
        )
        return (
            "sure"
            if addressed
            and (
                hit.name == "hurled" or re.search(r"\b(?:fat|stupid|ugly|dumb|fucking|little|old|dirty|nasty) $", left)
            )
            else "think"
        )

    def _at_them(self, draft: Draft, hit: Hit, left: str, words: str) -> str:
        verb, _, rest = words.partition(" ")
        if (
            verb != "fuck"
            or _NOT_PEOPLE.search(rest)
            or re.search(
                r"\b(?:as|the|what|who|how|why|where|to|give|gives|gave|care|a|i|we|they|can|could|will|would|dont|don'?t|of|lets) $",
                left,
            )
        ):
            return "note" if verb == "fuck" else ""
        raw_start, raw_end = draft.text.raw_span(hit.start, hit.end)
        last = draft.raw[raw_start:raw_end].split()[-1]
        named = (
            last[:1].isupper()
            or last.startswith("@")
            or re.search(
                rf"\b(?:{persons.SUPPORTERS}|tories|tory|trump|liberals|cops|police|people|everyone|anyone|men|women|whites?|cyclists|residents|council|government|brexit\w*)$",
                rest,
            )
            is not None
        )
        return "think" if named else "note"


def _thing_before(left: str) -> bool:
    return re.search(rf"\b{persons.THING}(?:'s| is| was| are) (?:[a-z'-]+ ){{0,4}}$", left) is not None
