"""Somebody is baited, dared or answered in kind.

## What it looks for
Dares ("say that to my face"), bait ("too easy", "did I touch a nerve?"), boasts of winding people up, and a reply
that is hotter than what it answers. A blunt question and a firm no are neither.

## Why councils ask
A quarrel in public grows with each answer, and it is the member's part of it that is quoted afterwards. Nobody
has to reply.

## What to do instead
Leave it, answer the point in one cool sentence, or offer to talk.

## What it cannot see
The thread above the one message answered, unless it is given.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, ClassVar

from wardmote.core.lazily import lazily
from wardmote.core.lexicon import insults, profanity
from wardmote.core.lexicon.outings import OUTING
from wardmote.core.normalise import normalise
from wardmote.core.rule import Example, Finds, Passes, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wardmote.core.draft import Draft, Hit
    from wardmote.core.finding import Affirmation, CannotTell, Sighting
    from wardmote.core.rule import Gap

_DARE = (
    r"(?:(?:to|in) (?:my|his|her|our) face|come (?:and|an|n) (?:have a go|say|get me|try|find me|take it|do something)|come on then\b|come ahead\b|bring it(?: on)?\b|try me\b|make me(?:[.!?]|$)|or what\?|what(?:'re| are) (?:you|ya|u) (?:going to|gonna) do(?: about it)?|"
    r"(?:i )?(?:dare|double dare|challenge) (?:you|ya|u)\b(?: to)?|i bet (?:you|u) (?:won'?t|can'?t|wouldn'?t|haven'?t|daren'?t)|go on then\b|want (?:some|a go|to go|a piece)\b|square go|name (?:the|a|your) (?:time|place)|meet me (?:outside|in the|behind)|(?:step|take it|see you|sort it) outside|put (?:up|your money)(?: or shut up| where)|"
    r"got (?:the )?(?:guts|balls|bottle|stones|nerve) to|scared\?|chicken\?|too scared|where(?:'s| is) (?:your|ur) (?:bottle|guts|balls)|waiting[.… ]*(?:$|\n)|i'?ll wait\b|who'?s next|next!+|have another go|hit me with|do your worst|i(?:'m| am) (?:right )?here all (?:night|day)|can do this all (?:day|night)|screenshot (?:this|it|that)|report me\b|sue me\b|see you in court)"
)
_BAIT = (
    r"(?:(?:too|so) easy(?: to wind \w+(?: up)?)?|(?:so|very) easily (?:wound|triggered|upset)|did (?:i|we|that) (?:touch|hit|strike) a (?:raw )?nerve|touched a (?:raw )?nerve|hit a nerve|(?:truth|facts?|it) hurts?\b,?(?: does(?:n'?t)? it| doesn'?t it| huh| eh)?|triggered(?: much)?\?|u mad\b|you mad\b|mad\?|salty\b|cry (?:more|harder|about it|me a river|baby)|keep crying|keep (?:digging|barking|yapping|going|squealing|wriggling|'?em coming)|dry your eyes|diddums|boo hoo|there there|"
    r"(?:always|soon|never fail to|do|(?:they|you)(?:'ll| will| don'?t half| do| always)|don'?t half) bite|(?:hook,? line(?:,? and|,?) sinker)|took the bait|taken the bait|reeled (?:him|her|them|you) in|(?:getting|got|get) (?:you|them|him|her|ye)(?: \w+){0,3} (?:worked up|wound up|going|all riled|in a tizz|frothing|biting|so angry)|wind(?:ing)? (?:you|them|him|her|people|up) (?:up|the)|poke the bear|proves? my point|proving my point|case in point,? you|thanks for proving|"
    r"calm down,? (?:dear|love|pal|petal|princess|sweetheart|karen|mate|snowflake|darling)|bless your|aw+,? (?:did|didums|poor|bless|is|are)|poor (?:little )?(?:baby|lamb|snowflake|diddums|thing)\b|toys out (?:of|the)|throw(?:ing)? (?:your|his|her|their) (?:toys|dummy|rattle)|spat (?:the|your|his|her) dummy|hit a sore|(?:popcorn|🍿)|pass the popcorn|sore loser|jealous\?|rent[- ]free|living in (?:your|his|her) head|cope\b|seethe|mald\b|get over it\b|suck it up|deal with it\b|"
    r"nobody (?:cares|gives a)(?: what| about| you|\b)|no ?one (?:cares|gives a)(?: what| about| you|\b)|who (?:cares|gives a)(?: what)? (?:you|u)\b|couldn'?t care less what (?:you|u|they)|says (?:the|you)\b|takes one to know|look who'?s talking|pot,? kettle|you started it|same to you|right back at you|back at ya|pick(?:ing)? (?:a fight|on your))"
)
_HOT = lazily(
    rf"\b(?:{insults.SURE}|{profanity.STRONG}|{profanity.MILD}|{insults.STUPID}|{insults.NASTY}|{insults.BRUSH_OFF}|{_BAIT}|{_DARE}|liar|lying|rubbish|nonsense|pathetic|joke|clown|hypocrite|moron|disgrace|shame)\b|!!|🤡|🖕|😂|🙄"
)


class Goading(Rule):
    """Somebody is baited, or bait is taken."""

    code = "goading"
    title = "Baiting, daring, answering in kind"
    topic = "bullying-harassment"
    serves = ("chk-goading",)
    parts = ("text",)
    ask = ("communications",)
    patterns: ClassVar[Mapping[str, str | Gap]] = {"dare": rf"\b{_DARE}", "bait": rf"\b{_BAIT}"}
    wakes_on = frozenset({"kind:reply", "kind:comment"})
    examples: ClassVar[tuple[Example, ...]] = (
        Finds("Big man behind a keyboard. «Square go», Saturday, outside the Co-op.", "a dare", {"kind": "reply"}),
        Finds("Say that «to my face» if you dare, sunshine.", "a dare and nothing else", {"kind": "reply"}),
        Finds("Ooh «did I touch a nerve»? There there.", "bait", {"kind": "reply"}),
        Finds(
            "«Who cares what you» want, Sharon",
            "hotter than the comment it answers",
            {"kind": "reply", "shares": {"text": "I would like the old times back please."}},
        ),
        Finds(
            "Took me one post about parking. «You lot are too easy to wind up» 😂 night night",
            "boasts of winding people up",
        ),
        Finds("«Go on then», name the day. I dare you.", "a dare", {"kind": "comment"}),
        Finds("«Hook, line and sinker». One post about flags and nine of them are at it.", "goads rivals"),
        Finds("«What are you gonna do about it», cry? Diddums.", "bait", {"kind": "reply"}),
        Finds("Bet you won't say that at the meeting, you haven't «got the guts to» turn up", "a dare to a resident"),
        Passes("See you outside the library at ten for the litter pick!", "a place to meet"),
        Passes("Why did you vote for it?", "a blunt and honest question", {"kind": "reply"}),
        Passes(
            "No, I won't change my vote, and here is why: the survey showed 61 % against.",
            "a firm no",
            {"kind": "reply", "shares": {"text": "change your vote you coward!!"}},
        ),
        Passes(
            "I dare you to try all nine cheeses at the market on Sunday. The blue one bites back.",
            "a stall, not a quarrel",
        ),
        Passes(
            "It's a charity match so bring it on! Councillors v staff, Sunday 2pm, £2 on the gate for the hospice.",
            "a match",
        ),
        Passes(
            "I'm going to leave this thread here. We disagree, and that's fine.",
            "leaves the quarrel",
            {"kind": "reply", "shares": {"text": "typical, running away"}},
        ),
        Passes(
            "Thanks for coming back on this. I do see your point about the hedge, I just don't agree.",
            "an even answer",
            {"kind": "reply", "shares": {"text": "You never listen, waste of space"}},
        ),
        Passes('"Bring it on" is what he posted. We\'re not going to answer in kind.', "quoted"),
        Passes("Don't make me choose between the library and the pool. We can fund both.", "an argument"),
    )

    def look(self, draft: Draft) -> Iterator[Sighting | CannotTell | Affirmation]:
        """Judge dares and bait; then compare a reply with what it answers."""
        answering = draft.post.kind in ("reply", "comment")
        for hit in draft.hits():
            certain = self._certain(draft, hit, answering=answering)
            if certain is None:
                continue
            yield self.finds(
                hit.start,
                hit.end,
                f"“{draft.norm[hit.start : hit.end].strip()}” may goad somebody, and keep the quarrel going.",
                "You need not reply. If you do, answer the point once and coolly, or offer to talk.",
                certain=certain,
            )
            return
        shares = draft.post.shares
        if answering and shares is not None and shares.text:
            own, theirs = self._heat(draft.norm), self._heat(normalise(shares.text).norm)
            if own >= 2 and own > theirs + 1:
                start, end = 0, len(draft.norm)
                yield self.finds(
                    start,
                    end,
                    "This reply is hotter than the comment it answers.",
                    "Answer the point in one even sentence, or leave it.",
                    certain=False,
                )

    def _heat(self, norm: str) -> int:
        return sum(1 for _ in _HOT.finditer(norm))

    def _certain(self, draft: Draft, hit: Hit, *, answering: bool) -> bool | None:
        reading, norm = draft.reading, draft.norm
        if reading.quoted(hit.span) or reading.condemned(hit.span):
            return None
        sentence = reading.sentence(hit.span)
        left = norm[sentence[0] : hit.start]
        whole = norm[sentence[0] : sentence[1]]
        words = norm[hit.start : hit.end]
        if words.endswith(" face") and not re.search(r"\b(?:come|say|repeat|saying|tell)\b", left):
            return None
        if words.endswith(" face") and re.search(
            r"\b(?:not|never|won'?t|didn'?t|daren'?t|couldn'?t|wouldn'?t|nobody)\b", left
        ):
            return None
        if re.search(
            r"\b(?:how|not|won'?t|never|didn'?t|nobody will|wouldn'?t|daren'?t)(?: even)? $", left
        ) and not re.search(r"bite|guts|balls|bottle", words):
            return None
        if re.search(
            r"\b(?:not|never|don'?t|didn'?t|won'?t|nobody|to|they|he|she|it|that|would|could|i|we|the|a) $", left
        ) and not re.search(r"face$|half bite|worked up|proves?|nobody cares|no ?one cares|i'?ll wait", words):
            return None
        if re.search(
            r"❤|🎉|\b(?:raffle|quiz|match|game|cup|cheeses?|stall|market|festival|recipe|pop tart|cake|pie|pint|parkrun|marathon|tickets?|challenge(?:d)? (?:myself|the)|charity|ice bucket|world cup|season|goal|team|lads)\b",
            norm,
        ):
            return None
        if words.startswith("see you") and _OUTING.match(norm, hit.end):
            return None
        strong = re.search(
            r"face$|have a go|square go|outside|worked up|wound up|wind (?:you )?up|wind(?:ing)? (?:you|them|up)|bite$|biting|nerve|cry |diddums|nobody (?:cares|gives)|no ?one (?:cares|gives)|proves? my|thanks for proving|dummy|toys|scared|what(?:'re| are)|bet (?:you|u)|dare (?:you|ya|u)|guts to|balls to|bottle to|calm down|boo hoo|took the bait|sinker|mad\b|salty|do your worst|come (?:and|an|on)|make me|keep (?:digging|barking|yapping|squealing)|who (?:cares|gives)",
            words,
        )
        addressed = (
            answering
            or re.search(
                r"\b(?:you|u|your|ya|pal|mate|love|sunshine|them|this lot|that lot)\b|@\w|(?:^|\W)(?:him|her)\b", whole
            )
            is not None
        )
        if strong is None:
            return False if answering else None
        return True if addressed or re.search(r"\bbite\b|sinker|face$|outside|square go", words) else None


_OUTING = lazily(rf"[^.!?\n]{{0,70}}\b{OUTING}\b")
