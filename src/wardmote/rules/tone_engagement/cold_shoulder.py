"""A resident is brushed off, talked down to or laughed at.

## What it looks for
"Not my problem", "try reading before typing", "which part don't you understand", pet names and yawns in answer to
a question, ridicule of those who asked; on the council's own accounts, flippancy as well.

## Why councils ask
People judge the whole council by one curt answer. Protocols ask for courtesy, for the next step, and for
somebody to pass the question on to.

## What to do instead
Say what you know, whose job it is and what happens next, even where the question was rude.

## What it cannot see
How often the same question was asked before; what was said in private.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, ClassVar

from wardmote.core.lazily import lazily
from wardmote.core.rule import Example, Finds, Passes, Rule
from wardmote.core.words import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wardmote.core.draft import Draft, Hit
    from wardmote.core.finding import Affirmation, CannotTell, Sighting
    from wardmote.core.rule import Gap


class ColdShoulder(Rule):
    """A curt, scornful or patronising answer."""

    code = "cold-shoulder"
    title = "A curt or scornful answer"
    topic = "tone-engagement"
    serves = ("tone",)
    sense = "tone-engagement"
    ask = ("communications",)
    ceiling = Severity.THINK
    parts = ("text",)
    patterns: ClassVar[Mapping[str, str | Gap]] = {
        "not-mine": r"\b(?:not (?:my|our) (?:problem|job|fault|department|concern|remit|bag|circus|ward,? not)|nothing to do with (?:me|us)\b|blame (?:the )?(?:county|district|borough|parish|government|them)|take it up with|go (?:and )?(?:moan|cry|complain|whinge|bother) (?:to|at) (?:someone|somebody|the|your|them)|what do you (?:want|expect) me to do|why (?:are you|do you keep) (?:asking|telling|bothering) me|i'?m not your|do i look like|am i bothered|do i look bothered|bothered\?|don'?t (?:ask|bother|come (?:crying|running) to) me|can'?t be (?:bothered|arsed)|couldn'?t care less (?:what|about|if)|(?:i )?(?:don'?t|do not) (?:care|give a \w+) (?:what|about|if|whether) (?:you|any of you|your)|what you think (?:doesn'?t|does not) matter|stop wasting my)",
        "read-it": r"\b(?:try (?:reading|thinking|listening|looking|using|googling|doing)|(?:learn|bother) to read|read (?:the (?:sign|thread|post|report|question|room|agenda|website|minutes|small print|first line|comment)|it (?:again|slowly)|what i (?:wrote|said|actually))(?: properly| again| slowly| first| before)*|can you (?:not )?read\b|can'?t you read|which (?:part|bit|word) of|what part of|how many times (?:do i|must i|have i)|as i(?:'ve| have) (?:already )?(?:said|told|explained)|i(?:'ve| have) (?:already )?(?:told|answered|explained|said) (?:this|that|it|you)(?: \w+){0,3} (?:times|already|again)|for the (?:last|umpteenth|hundredth|millionth|third|fourth) time|google (?:it|is)|look it up|use your (?:eyes|brain|head|common sense)|do your (?:own )?(?:homework|research)|get your facts|it'?s not (?:rocket science|difficult|hard|complicated)|even (?:a|my) (?:child|five|toddler|nan|dog|cat) (?:could|can|knows|understands)|let me (?:spell|explain|break) (?:it|this|that) (?:out |down )?(?:slowly|for you|in simple|in small)|in (?:small|little|short) words|do keep up\b|try to keep up|pay attention\b|words of one syllable|crayons?|slowly this time|move your finger)",
        "tough": r"\b(?:tough (?:luck|titty|sh\w+)\b|tough\b[.!]|like it or lump it|lump it\b|deal with it\b|get over it\b|suck it up|get used to it|don'?t like it\?|if you don'?t like it|move (?:house|somewhere else|then|away|out)\b|stand for (?:election|council)(?: then| yourself)|boo hoo|cry me a river|my heart bleeds|world'?s smallest violin|🎻|first world problems|get a (?:life|hobby|grip[.!]|grip$)|haven'?t you (?:got )?(?:anything|nothing) better|(?:got|have) (?:better|more important) things to do|some of us have (?:jobs|work|lives)|stop (?:moaning|whing(?:e)?ing|whining|complaining|wasting my)|moan,? moan|all you (?:people |lot )?(?:ever )?do is (?:moan|complain|whinge|whine)|(?:moaners?|whingers?|moaning minn\w+|whiners?|keyboard warriors?|armchair (?:experts?|critics?|generals?|engineers?)|serial complainers?|usual (?:suspects|moaners|whingers)|nimbys|curtain twitchers|professional (?:moaners|complainers))|end of\b[.!]|end of (?:story|discussion|conversation)\b|whatever\b[.!]|yawn\b|zzz+|talk to the hand|so what\?|and\?$|who cares\b|nobody (?:asked|cares)|no ?one (?:asked|cares)|life'?s too short to (?:answer|reply|deal))",
        "pet-names": r"(?:\b(?:oh |wrong again,? |nice try,? |congratulations,? |calm down,? |listen,? |look,? |no,? |yes,? |sorry,? |well done,? |thanks,? |ok,? |right,? |spot on,? |good (?:one|luck),? |keep (?:up|going),? )(?:genius|einstein|sherlock|sunshine|petal|princess|sweetheart|sweetie|darling|dear|dearie|pal|pet|flower|poppet|buttercup|snowflake|karen|professor|mastermind|brainbox|clever clogs|smart ?arse|big man|love)\b|\b(?:genius|einstein|sherlock)[.!]|\bbless (?:your|his|her) (?:little )?(?:heart|cotton)|\b(?:run along|there there|now now|pat on the head|have a biscuit|gold star|well aren'?t you)\b)",
        "silly": r"\b(?:(?:what a |another |such a |that'?s a )(?:stupid|silly|daft|dumb|ridiculous|moronic|idiotic|pointless) (?:question|comment|thing to say|remark)|stupid questions?|silly questions?|daft questions?|ask (?:a )?(?:stupid|silly|daft)|dumbest (?:question|thing)|stupidest (?:question|thing)|laugh(?:ed|ing)? (?:out loud )?at (?:your|this|the) (?:question|comment|email|complaint|letter)|(?:today'?s|this week'?s) (?:\w+ )?(?:award|prize|winner) (?:for|goes)|you (?:lot|people) (?:are|never|always|just|really|will|make|want|would|have)|typical (?:response|comment|moaner|resident|\w+ resident)|you can'?t (?:help|please|educate) (?:some|these) people|some people (?:will moan|would complain|are never|just want to)|you are (?:all )?mad\b|you(?:'re| are) having a laugh|lol you|hilarious that you|i (?:had to )?laugh(?:ed)? at)",
    }
    examples: ClassVar[tuple[Example, ...]] = (
        Finds(
            "«Use your eyes», the date is on the poster behind you in the photo.",
            "talks down to a resident",
            {"kind": "reply"},
        ),
        Finds('«Which part of» "consultation" don\'t you understand?', "talks down", {"kind": "reply"}),
        Finds(
            "I couldn't «care less what you» think of the bins, I've answered this.", "a brush-off", {"kind": "reply"}
        ),
        Finds("Nice try, «Einstein».", "scorn", {"kind": "reply"}),
        Finds("What a «stupid question». Next.", "ridicule of a question", {"kind": "reply"}),
        Finds("«Cry me a river», you moved next to a pub", "scorn", {"kind": "reply"}),
        Finds("«Calm down dear», it's only a bus stop.", "patronising", {"kind": "reply"}),
        Finds(
            "lol «you people are» never happy are you",
            "flippant on the council's own account",
            {"account": {"kind": "corporate"}},
            {},
        ),
        Finds(
            "«Stop whingeing» and ring the number like everybody else in your street managed to.",
            "a brush-off",
            {"kind": "reply"},
        ),
        Passes(
            "I don't think that's the right year. The table on page 3 has both, have a look and tell me if I'm wrong.",
            "a courteous correction",
            {"kind": "reply"},
        ),
        Passes(
            "Street lights belong to the county. I've reported yours and I'll ask again at the end of the month.",
            "the next step",
            {"kind": "reply"},
        ),
        Passes(
            "You're right to be cross. Three missed bins is not good enough. Can you send me your road?",
            "owns the problem",
            {"kind": "reply"},
        ),
        Passes("I don't know, is the honest answer. I'll find out by Monday.", "honest", {"kind": "reply"}),
        Passes("There's no such thing as a silly question at our surgery. Saturday, 10 till 12.", "welcoming"),
        Passes(
            "We read every comment, even the rude ones. Tough winter, tough budget, and people are right to be worried.",
            "understanding",
        ),
        Passes("Our treasurer Beth is a genius. She found the missing grant form.", "praise of somebody"),
        Passes("Genius! Thanks Colin, that's the answer.", "praise of an answer", {"kind": "reply"}),
        Passes("Going on the water? Get a life jacket. The RNLI will check it for nothing.", "advice on safety"),
        Passes(
            "Please read the notice on the gate before you let the dog off: there are lambs in till May.",
            "a polite request",
        ),
        Passes("It is not my decision alone, but I'll tell you how I will vote and why.", "open"),
        Passes("Some people are never going to like this scheme and I understand why.", "understanding"),
    )

    def look(self, draft: Draft) -> Iterator[Sighting | CannotTell | Affirmation]:
        """A note, unless it is plainly scorn for somebody who asked."""
        best: tuple[Hit, bool] | None = None
        signs = 0
        for hit in draft.hits():
            contempt = self._contempt(draft, hit)
            if contempt is None:
                continue
            signs += 1
            if best is None or (contempt and not best[1]):
                best = (hit, contempt)
        weighs = draft.weighs()
        if best is not None:
            hit, contempt = best
            strong = contempt or signs >= 2 or weighs is not None or draft.is_corporate or draft.is_officer
            yield self._tell(hit.start, hit.end, strong=strong)
        elif (
            weighs == "sure"
            and draft.search(r"\b(?:you|your|u|ur|you're)\b|@\w")
            and not draft.reading.quotations
            and not draft.search(r"https?://|\b(?:thank|sorry|please|happy)\b")
        ):
            start, end = draft.strongest()
            yield self._tell(start, end, strong=False)

    def _tell(self, start: int, end: int, *, strong: bool) -> Sighting:
        return self.finds(
            start,
            end,
            "This may come over as a brush-off, or as scorn for somebody who asked.",
            "Say what you know, whose job it is and what happens next.",
            at_most=Severity.THINK if strong else Severity.NOTE,
        )

    def _contempt(self, draft: Draft, hit: Hit) -> bool | None:
        """Whether it is scorn (True), curtness (False) or neither (None)."""
        reading, norm = draft.reading, draft.norm
        if reading.quoted(hit.span) or reading.condemned(hit.span) or reading.reported(hit.span):
            return None
        sentence = reading.sentence(hit.span)
        left = norm[sentence[0] : hit.start]
        words = norm[hit.start : hit.end]
        you = re.search(
            r"\b(?:you|your|u|ur|you're|you've|ya)\b|@\w", norm[max(0, sentence[0] - 80) : sentence[1]]
        ) is not None or draft.post.kind in ("reply", "comment")
        if hit.name == "not-mine":
            if re.search(r"\b(?:not|don'?t|never|to|can'?t) $", left) or re.search(
                r"take it up with$|nothing to do with", words
            ):
                return False if you and re.search(r"take it up", words) else None
            return (
                re.search(
                    r"bothered|arsed|couldn'?t care|don'?t care|give a|stop wasting|moan|cry|whinge|do i look|not your|doesn'?t matter",
                    words,
                )
                is not None
            )
        if hit.name == "read-it":
            if (
                re.search(
                    r"\b(?:to|can|please|will|you can|may|should|i|i'd|we|must|we'll|it|a|the|well|that|them|also|and) $",
                    left,
                )
                and not re.search(r"which|what part|how many|for the", words)
            ) or (not you and not re.search(r"how many|for the|slowly|crayon", words)):
                return None
            return (
                re.search(
                    r"try (?:reading|thinking|using)|learn|bother|can'?t you|can you|which|what part|how many|use your|even a|even my|spell|small|little|crayon|slowly|finger|brain|rocket",
                    words,
                )
                is not None
            )
        if hit.name == "tough":
            if re.search(
                r"^(?:move|end of|get over|deal with|who cares|whatever|stand for|if you don|don'?t like)", words
            ) and re.search(r"\b(?:to|we|i|they|must|will|can|could|would|the|he|she|it|a|and|at the|by the) $", left):
                return None
            if words == "get a life" and re.match(
                r"[ -]?(?:jackets?|boats?|guards?|insurance|savers?|belts?|rings?)\b", norm[hit.end :]
            ):
                return None
            if words.startswith(("yawn", "zzz", "and?", "so what", "whatever", "end of", "who cares")):
                return False if you else None
            return (
                you
                and re.search(
                    r"moan|whing|whin|boo hoo|cry me|bleeds|violin|get a |better|lump|suck|tough|nobody|no ?one|armchair|keyboard|complain|serial|talk to|then|yourself|don'?t like",
                    words,
                )
                is not None
            ) or (None if not you else False)
        if hit.name == "pet-names":
            if _PRAISED.search(left) or (
                re.match(r"(?:genius|einstein|sherlock)[.!]", words) and _PLEASED.search(norm)
            ):
                return None
            if re.search(
                r"\b(?:love|dear|pet|darling|pal|sorry|thanks|ok|yes|flower|karen)\b", words
            ) and not re.search(r"genius|calm down|sweet|princess|petal|wrong again|nice try|listen", words):
                return None
            return (
                re.search(
                    r"genius|einstein|sherlock|sweet|princess|calm down|petal|professor|mastermind|brainbox|arse|run along|there there|biscuit|gold star",
                    words,
                )
                is not None
            )
        if re.search(r"\byou (?:lot|people) (?:are|have|make)\b", words) and re.search(
            r"\b(?:are|have|make) (?:\w+ ){0,2}(?:amazing|brilliant|great|fantastic|wonderful|stars|legends|ace|been|the best|lovely|my)\b",
            norm[hit.start : hit.end + 30],
        ):
            return None
        return re.search(
            r"stupid|silly|daft|dumb|moronic|idiotic|laugh|award|prize|mad|lol you|educate", words
        ) is not None and not re.search(r"\b(?:i|my|me) (?:\w+ ){0,3}$|\bno such thing as an? $", left)


_PRAISED = lazily(
    r"(?:\b(?:he|she|who|they|it|that|this|idea|plan|[a-z]+)(?: is|'s| was| are| were)|\ban?) (?:an? )?(?:absolute |total |pure |true |real |proper |actual |bit of )?$"
)
"""What stands before "genius" where somebody is called one, rather than addressed so."""
_PLEASED = lazily(r"\b(?:thanks?|thank you|cheers|ta|brilliant|love (?:it|this|that)|well done|great)\b")
