"""A post that shouts, or was written hot, late or after a drink.

## What it looks for
Whole lines in capitals, rows of exclamation marks, words of anger at a late hour, words that say the author is
raging, tired or has had a few. Urgent public news in capitals passes.

## Why councils ask
What is written in temper is what gets quoted, screenshot and complained about. Most protocols ask for a pause.

## What to do instead
Save it and read it again in the morning, with the question that your own protocol asks before publishing.

## What it cannot see
How fast it was typed; whether the author really is angry.
"""

from __future__ import annotations

import re
from datetime import UTC
from typing import TYPE_CHECKING, ClassVar
from zoneinfo import ZoneInfo

from wardmote.core.lazily import lazily
from wardmote.core.rule import Example, Finds, Passes, Rule
from wardmote.core.words import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wardmote.core.draft import Draft
    from wardmote.core.finding import Affirmation, CannotTell, Sighting
    from wardmote.core.rule import Gap

_TEMPER = (
    r"(?:fuming|livid|raging|furious|seething|incandescent|spitting feathers|boiling|had enough|had it up to here|had it with|sick of|sick and tired|sick to (?:death|the back)|fed up|so angry|too angry|absolutely disgust(?:ed|ing)|lost for words|how dare|shame on|disgrace(?:ful)?|"
    r"you(?:'ll| will) regret|pathetic|outrage(?:ous)?|liars?|lies|rant|makes my blood|blood boil|hate (?:you|this|them|these)|resign|idiots?|scum|traitors?|cowards?|wake up|enough is enough|shut up|stitch(?:ed)? up|shafted|robbed|never again|i give up|screw this|to hell with)"
)
_WORN = r"(?:(?:had|after|few) (?:a |one |too |quite )*(?:few|many|couple|glass(?:es)?|bottle|pint|pints|wines?|beers?|gins?|drinks?|drink)(?: of)?(?: \w+)? ?(?:too many|tonight|in me|deep|so)?|a bit (?:drunk|tipsy|pissed|merry)|been drinking|the wine talking|can'?t sleep|too (?:angry|cross|mad|furious) to sleep|no filter tonight|(?:i'?ll|will|i'?m going to|gonna) (?:probably |definitely |so |only )?(?:regret|delete) (?:this|it|posting|saying)|(?:two|three|four|five|six|seven|\d) (?:large |big )?(?:glass(?:es)?|pints?|bottles?|gins?|wines?|beers?|sherries|whiskies) (?:of [a-z]+ )?(?:in|down|deep)\b|might delete(?: this| later)?|probably shouldn'?t (?:post|say|write|send|tweet)|(?:i )?know i(?:'ll| will) regret|sod it,? i'?m posting|before i (?:calm|cool) down|while i'?m (?:still )?(?:angry|fuming|raging|cross|drunk))"
_NEWS = lazily(
    r"\b(?:breaking|urgent|closed|road|flood(?:s|ed|ing)?|warning|alert|evacuat\w+|missing|emergency|reminder|important|update|today|deadline|free|sale|vote(?:s)?|polling|gain|hold|win|results?|congratulations|happy|welcome|thank you|well done|goal|come on|yes|best|amazing|fantastic|brilliant|great|love)\b"
)
_AT_PEOPLE = lazily(
    r"\b(?:you|your|yourself|he|she|her|him|his|them|they|who (?:even )?(?:asked|do you)|these people|this (?:man|woman)|unbelievable|ridiculous|disgusting|appalling|share share)\b"
)
_QUESTIONS = {
    "check-text-and-pictures": "Read it through once more, pictures too, before you send it.",
    "public-meeting": "Would you say this at a public meeting?",
    "strangers-in-the-street": "Would you say this to strangers in the street?",
    "to-the-face": "Would you say this to the person's face, or on the record in a public meeting?",
    "workplace": "Would this be said in a decent workplace?",
    "as-in-person": "Would you behave like this in person?",
}
_LONDON = ZoneInfo("Europe/London")


class CapitalsAndHaste(Rule):
    """Shouting, or written in heat."""

    code = "capitals-and-haste"
    title = "Shouting, or written in haste"
    topic = "tone-engagement"
    serves = ("pause",)
    ask = ("communications",)
    ceiling = Severity.THINK
    parts = ("text",)
    patterns: ClassVar[Mapping[str, str | Gap]] = {
        "marks": r"!{3,}|[!?]{4,}|(?:!+ ?){4,}",
        "temper": rf"\b{_TEMPER}\b",
        "worn": rf"\b{_WORN}\b",
    }
    examples: ClassVar[tuple[Example, ...]] = (
        Finds("I AM ABSOLUTELY «FUMING»!!! ELEVEN MONTHS AND NOT ONE ANSWER!!!", "capitals, marks and temper"),
        Finds("«SHAME ON» EVERY ONE OF YOU!!!!", "shouting"),
        Finds(
            "Right I've «had a few too many» tonight but I'm sick of the lot of you", "written after a drink, in temper"
        ),
        Finds(
            "«How dare» they!!! After everything we did!!! Never again!!!",
            "late and hot",
            {"at": "2026-05-08T00:48:00+01:00"},
        ),
        Finds("THIS IS A «DISGRACE» AND YOU ALL KNOW IT!!!", "late and hot", {"at": "2026-05-08T01:12:00+01:00"}),
        Finds("«LIARS». ALL OF THEM. EVERY LAST ONE!!!", "shouting"),
        Finds("«I'll probably regret this» but I'm so angry I can't see straight", "says so itself"),
        Finds("YOU HAVE «ROBBED» THIS TOWN!!! WELL DONE!!! HAPPY NOW???", "shouting"),
        Finds("LOOK AT THE STATE OF HER«!!!» SHE CALLS THAT A LETTER!!", "shouting about somebody: a note"),
        Finds(
            "«Four large glasses of wine in» and I shall tell you what I think of the lot of them.", "says so itself"
        ),
        Passes(
            "URGENT: BURST MAIN ON STATION ROAD. Water off in 200 homes, bottles at the scout hut.",
            "urgent public news in capitals",
            {"at": "2026-05-08T01:12:00+01:00"},
        ),
        Passes("WE WON THE BID!!! Playground money is coming to Ash Park!!! So proud of the Friends group!", "joy"),
        Passes(
            "Road closure tonight 00:00 to 05:00 on the High Street for resurfacing.",
            "a notice posted late",
            {"at": "2026-05-08T00:48:00+01:00"},
        ),
        Passes(
            "I am angry that the day centre is to close, and I've asked for the decision to be called in.",
            "anger said calmly",
        ),
        Passes("FREE School Uniform Swap at St Anne's, SATURDAY 10am, ALL WELCOME", "a poster"),
        Passes("This budget is a disgrace. £4m out of social care.", "one strong word"),
        Passes("Goal!!!! Get in!!! Town are going up!!!!", "football"),
        Passes("NHS, DEFRA and DLUHC have all replied. Letters on my website.", "abbreviations"),
    )

    def look(self, draft: Draft) -> Iterator[Sighting | CannotTell | Affirmation]:
        """Count the signs of heat and haste; one is nothing, two are worth a pause."""
        temper = [hit for hit in draft.hits("temper") if not draft.reading.quoted(hit.span)]
        worn = [hit for hit in draft.hits("worn") if not draft.reading.quoted(hit.span)]
        marks = list(draft.hits("marks"))
        capitals = self._capitals(draft.raw)
        late = self._late(draft)
        news = _NEWS.search(draft.norm) is not None
        signs = bool(temper) + bool(marks) + bool(capitals) + late
        if worn:
            first = worn[0]
        elif temper and signs >= 2 and not (news and not capitals):
            first = temper[0]
        elif marks and capitals and not news and self._shouts_at(draft):
            first = marks[0]
        else:
            return
        strong = (
            (bool(temper) and capitals and (bool(marks) or late))
            or (bool(worn) and bool(temper))
            or (late and bool(temper) and bool(marks))
        )
        yield self.finds(
            first.start,
            first.end,
            "This reads as written in heat or haste." + (" It was written late at night." if late else ""),
            self._question(draft),
            at_most=Severity.THINK if strong else Severity.NOTE,
        )

    def _shouts_at(self, draft: Draft) -> bool:
        """Whether a shout is at or about somebody, or a cry to pass something on."""
        return _AT_PEOPLE.search(draft.norm) is not None

    def _question(self, draft: Draft) -> str:
        prompts = draft.setting("pause.prompts")
        asked = " ".join(_QUESTIONS[name] for name in prompts if name in _QUESTIONS)
        return (asked + " " if asked else "") + "Save it and look again in the morning."

    def _capitals(self, raw: str) -> bool:
        words = [
            word
            for word in re.findall(r"[A-Za-z']{3,}", re.sub(r"[#@]\w+|https?://\S+", " ", raw))
            if not word.startswith("http")
        ]
        shouted = sum(word.isupper() for word in words)
        return (shouted >= 3 and shouted * 2 >= len(words)) or re.search(
            r"(?:\b[A-Z']{3,}\b[ ,!]+){3,}", raw
        ) is not None

    def _late(self, draft: Draft) -> bool:
        if draft.at is None:
            return False
        hour = draft.at.astimezone(_LONDON).hour if draft.at.tzinfo is not None else draft.at.replace(tzinfo=UTC).hour
        begins, ends = int(draft.setting("pause.late_from")), int(draft.setting("pause.late_until"))
        return hour >= begins or hour < ends if begins > ends else begins <= hour < ends
