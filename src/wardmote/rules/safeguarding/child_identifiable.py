"""A child can be found or recognised from what the post puts together.

## What it looks for
A combination, never one word: a child's name with a school, an age, clothes, a bus or a time; a child's standing
(in care, adopted, excluded, hurt, ill, in trouble with the police) with anything that tells who it is; lists of
children's names; where children are without a grown-up, and when; pictures of a pupil in distress or in uniform.

## Why councils ask
One detail is harmless and two are a map. A child in care may be hidden from somebody dangerous; a name, a
uniform and "see you at the gate at 3.15" are enough for a stranger, and a post cannot be called back.

## What to do instead
Leave out names, schools, ages, times and pictures of faces; praise the group. Have the parents' written
agreement first, share the school's or the police's own post, and take a worry to the safeguarding team.

## What it cannot see
What a picture shows, unless it is described; whether the parents agreed, unless the post says so; a child whom
only neighbours would recognise.

## Sources
UK GDPR recital 38 (children merit specific protection); checked 21 November 2026.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, ClassVar

from wardmote.core.lazily import lazily
from wardmote.core.lexicon.at_risk import (
    AGE,
    CHILD_MANY,
    CHILD_ONE,
    GENERAL,
    GUARDED,
    HARM,
    IN_CARE,
    LOOKS,
    PLACE,
    ROUTINE,
    SCHOOL,
)
from wardmote.core.lexicon.people import private_people
from wardmote.core.rule import Example, Finds, Passes, Rule
from wardmote.core.words import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wardmote.core.draft import Draft
    from wardmote.core.finding import Sighting
    from wardmote.core.rule import Gap

    Span = tuple[int, int]

_LONG = 420
_ADJECTIVES = r"(?:(?:little|wee|young|poor|quiet|new|brave|darling|lovely|older|autistic|missing|own|bonny|cheeky|sweet|tiny|naughty|accused|unaccompanied|[0-9]{1,2}|local|second|third) ){0,3}"
_PARTICULAR = lazily(
    rf"\b(?:the|that|this|a|an|one|our|my|wor|his|her|their|another|little|wee|young|some|(?:[a-z]+)'s|two|three|four|both|of the older) {_ADJECTIVES}(?:{CHILD_ONE})\b|^(?:{CHILD_ONE})\b|[.!?\n] ?(?:{CHILD_ONE})(?:'s)?\b|\b(?:[a-z]+ )twins\b|"
    rf"\b(?:one|two|three|four|both|couple) (?:of (?:the|these|those|our|them) )?(?:[a-z]+ ){{0,2}}(?:{CHILD_MANY})\b|\b(?:the|those|these) (?:[a-z]+ ){{0,2}}(?:twins|brothers|sisters|siblings|sisters)\b|\bthe [0-9]{{1,2}}[- ]year[- ]old\b"
)
_CHILD = lazily(
    rf"\b(?:{CHILD_ONE}|{CHILD_MANY}|adopted|fostered)\b|{AGE}|\b(?:from|at|of) (?:[a-z'.]+ ){{1,2}}(?:primary|infants?|juniors|nursery)\b"
)
_AGE = lazily(AGE)
_SCHOOL = lazily(SCHOOL)
_PLACE = lazily(PLACE)
_ROUTINE = lazily(ROUTINE)
_LOOKS = lazily(LOOKS)
_CARE = lazily(IN_CARE)
_HARM = lazily(HARM)
_KIN = lazily(
    r"\b(?:son|daughter|lad|lass|boy|girl|kid|child|eldest|youngest|grandson|granddaughter|bairn) of (?:a |the )?(?:certain )?[a-z]+|\b(?:doctor|teacher|vicar|head|councillor|policeman|landlord|shopkeeper|butcher|chip shop owner|caretaker|dinner lady|leader|mp|pastor|imam)'?s (?:son|daughter|lad|lass|boy|girl|kid|eldest|youngest|twins)\b|"
    r"\b(?:his|her|their) (?:brother|sister|mum|mam|dad|mother|father|family|cousin) (?:plays|works|runs|owns|drives|is|was|at|who)\b|\byou (?:all )?know who\b|\beveryone (?:here )?knows who\b|\bwho i mean\b|\bthird from (?:left|right)\b|\banswers to\b|\bthe one (?:with|in|hugging|on|at)\b|\bplays (?:in goal|number|up front|for)\b"
)
_ALONE = lazily(
    r"\b(?:by (?:him|her)self|by themselves|on (?:his|her|their) own|all alone|\balone\b|walk(?:s|ing)? (?:home|back|there|to school) (?:alone|by|on|through|along|down)|no (?:grown-?up|adult|parent|teacher|staff|supervision|one)s? (?:there|about|around|with|to|till|until)|without (?:a |an |any )?(?:grown-?up|adult|parent|teacher|supervision)|unsupervised|unaccompanied|nobody (?:with|watching|came)|let themselves in|waiting alone|nobody to meet)\b"
)
_LISTED = lazily(
    r"\b(?:full |first |all (?:the )?)?(?:sur)?names?,? (?:and|&|with|,|\+) (?:[a-z]+ ){0,3}(?:ages?|age group|schools?|bunk|room|club|class|photos?|faces|addresses|stops?|bus|pick|teams?|year)|\broom list\b|\bcaptions left to right\b|\b(?:every|each) (?:child|pupil|kid|player|cadet|lad|lass|boy|girl|one of them) (?:is )?(?:tagged|named|listed)|"
    r"\b(?:full|first) names\b|\bnames (?:of who|below|on (?:the|their)|in (?:the )?(?:comments|caption|captions|album))|\bnames and (?:schools|ages|addresses|bunk|rooms?|classes)|\b(?:team ?sheet|register|class list|passenger list|lift rota)\b"
)
_PICTURE = lazily(
    r"\b(?:photos?|pics?|pictures?|pictured|video|clip|filmed|footage|selfie|snap(?:ped|s)?|album|image|caught on camera|here'?s|meet|\[photo)\b"
)
_OWN = lazily(
    rf"\b(?:(?:my|our|wor) (?:[a-z]+ ){{0,2}}(?:{CHILD_ONE}|{CHILD_MANY}|one)|little one|wee one|the (?:twins|kids|bairns))\b"
)
_ADULT = lazily(
    r"\b(?:teachers?|head ?teachers?|head|mr|mrs|ms|miss|dr|cllr|councillor|mp|coach|leader|volunteer|caretaker|author|founder|director|governor|principal|manager|minister|mayor|secretary|chair|thank(?:s| you)(?: so much)? to|presented by|led by|run by|by|with|star|legend|rip|singer|actor|footballer|president|ambassador|ceo|officer|pc|sgt)\.?,? $"
)
_OUTCOME = lazily(
    r"\b(?:convicted|sentenced|jailed|found safe|coroner|inquest|inquiry|published today|serious case review|memory of|memorial|years ago|i grew up|when i was|as a (?:child|kid|boy|girl|lad|lass|teenager)|murdered|killed|rip\b|sadly died|grown[- ]up)\b"
)


class ChildIdentifiable(Rule):
    """A child may be identified by combination."""

    code = "child-identifiable"
    title = "A child who could be found or recognised"
    topic = "safeguarding"
    serves = ("chk-safeguarding",)
    sense = "safeguarding"
    ask = ("safeguarding-lead", "monitoring-officer")
    parts = ("text", "shares.text", "media.alt")
    floor = Severity.STOP
    patterns: ClassVar[Mapping[str, str | Gap]] = {
        "one": rf"\b{CHILD_ONE}\b",
        "age": r"\b(?:[3-9]|1[0-7])[- ]?(?:years?[- ]olds?|yrs?[- ]old|y/?o)\b|\b(?:year|yr) (?:[1-9]|1[0-3])s?\b|\baged? (?:[3-9]|1[0-7])\b",
        "group": r"\b(?:twins|brownies|cubs|cadets|kiddies|bairns|weans|little ones|schoolkids|under[- ]?(?:[5-9]|1[0-7])'?s|u(?:[5-9]|1[0-7])s|pupils|looked after kids|care leavers|foster (?:carers|family|home|mum|mam|dad)|(?:children'?s|kids'?) home|send unit|pru|year [1-9]s|team sheet)\b",
        "school": r"\b(?:primary|infants?|juniors|nursery|academy|high school|st\.? [a-z]+'s)\b",
    }
    examples: ClassVar[tuple[Example, ...]] = (
        Finds(
            "So proud of «Tilly Marsh», Year 4 at Gorsefield Primary, swimming badge sewn on her rucksack. She's at the baths Tuesdays at five if you want to cheer",
            "name, year, school and time",
        ),
        Finds(
            "That wee lad in the blue cagoule at the tram stop every morning is one of the «looked after» kids from the Brackenhurst unit, say hello",
            "care status, clothes and routine",
        ),
        Finds(
            "The girl who got «excluded» from Penrigg High last week is the chemist's daughter, before the rumours start",
            "exclusion, school and family",
        ),
        Finds("Cubs camp! «First names and tents» are in the list below so mums can find them", "a list of children"),
        Finds(
            "Met a lovely boy called Kofi, 9, «autistic», waiting for his taxi outside Netherby School. Gives the best hugs",
            "name, age, condition, place",
        ),
        Finds(
            "The noise on Tarn Road is the new lad at number 30, he's «fostered», came from Leeds after what his dad did, red scooter",
            "a looked-after child by house and history",
        ),
        Finds(
            "The 14 year old in the knife thing plays in goal for Hexley colts, his mum runs the nail bar, you all know who. Got «arrested» at school",
            "a suspect under age, by combination",
        ),
        Finds(
            "Thrilled for Sue & Mark, «adopted» little Rowan at last, he starts at Moss Bank nursery Monday 😍",
            "an adopted child by name and nursery",
        ),
        Finds(
            "Had a girl of about 10 at the youth night say her «stepdad» hits her. St Oswin's jumper, long plaits. What do I do folks?",
            "a disclosure, uniform and looks",
        ),
        Finds(
            "Great assembly! See you all at the gate at 3.15 tomorrow",
            "the picture tells who, the words where and when",
            {"media": [{"alt": "Tilly Marsh and Omar Reid, Year 4 pupils, in Gorsefield Primary uniform"}]},
        ),
        Passes(
            "Year 5 at Gorsefield asked me harder questions than the budget committee. No names, no photos, many crisps.",
            "a group, nobody named",
        ),
        Passes(
            "Please share the police appeal about the two brothers not seen since Sunday: it is on the force's own page.",
            "an official appeal",
        ),
        Passes(
            "We need sixty more foster carers in the county. If you have a spare room, ring the fostering team.",
            "policy",
        ),
        Passes(
            "Our daughter got her A-level results today and we're bursting. That's all I'm allowed to say 😂",
            "the author's own, without place",
        ),
        Passes(
            "Two pupils from Netherby School cut the ribbon. Parents have signed the photo forms and the school chose the picture.",
            "consent stated",
        ),
        Passes(
            "Children in care are moved three times on average. Six placements by sixteen is a scandal and this government owns it.",
            "figures",
        ),
        Passes(
            "Great morning at Moss Bank Primary with headteacher Janet Oduya talking about the crossing.",
            "an adult named",
        ),
        Passes(
            "As a lad I was excluded from school twice. A teacher called Mr Penny gave me another chance.",
            "the author's own childhood",
        ),
        Passes(
            "Half the kids at Penrigg High walk home along an unlit lane. I've asked the county for lamps by half term.",
            "a problem put in general",
        ),
        Passes(
            "The serious case review into the death of Child Q is out today. Please don't try to work out who the family are.",
            "a published review",
        ),
        Passes(
            "Missing lad found safe and well, thank God. I've deleted my share so his picture isn't up for ever.",
            "care taken afterwards",
        ),
    )

    def look(self, draft: Draft) -> Iterator[Sighting]:
        """Weigh what each passage about a child puts together."""
        norm = draft.norm
        if GUARDED.search(norm):
            return
        names = private_people(draft.reading)
        seen: set[Span] = set()
        for match in _CHILD.finditer(norm):
            window = draft.whole if len(norm) <= _LONG else draft.reading.around(match.span())
            if window in seen:
                continue
            seen.add(window)
            told = self._judge(draft, window, [name for name in names if window[0] <= name[0] < window[1]])
            if told is not None:
                yield told
                return
        if draft.weighs() == "sure" and not GENERAL.search(norm) and _CHILD.search(norm):
            yield self._tell(draft.strongest(), certain=False)

    def _judge(self, draft: Draft, window: Span, names: list[Span]) -> Sighting | None:
        norm = draft.norm
        start, end = window
        if _OUTCOME.search(norm, start, end):
            return None

        def first(pattern: re.Pattern[str]) -> Span | None:
            found = pattern.search(norm, start, end)
            return found.span() if found else None

        named = self._child_named(norm, window, names)
        particular = first(_PARTICULAR) is not None or named is not None
        school, place, routine, looks, kin, age = map(first, (_SCHOOL, _PLACE, _ROUTINE, _LOOKS, _KIN, _AGE))
        plight = first(_CARE) or first(_HARM)
        alone, listed = first(_ALONE), first(_LISTED)
        picture = first(_PICTURE) is not None
        own = first(_OWN) is not None
        general = GENERAL.search(norm, start, end) is not None
        tell = bool(
            routine
            and (
                looks
                or re.search(
                    r"\b(?:coat|jacket|cagoule|hat|bike|scooter|bag|hoodie|stop|gate|corner)\b", norm[start:end]
                )
            )
        ) + sum(1 for sign in (named, school, place, looks, kin) if sign)
        if listed and (named or first(re.compile(rf"\b(?:{CHILD_MANY})\b"))) and not general:
            return self._tell(listed, certain=True)
        if plight and not particular:
            particular = re.search(
                r"\b(?:little|wee|baby|young|adopted) [a-z]+\b", norm[start:end]
            ) is not None and bool(names)
        if particular and plight and tell and not (general and not (named or kin or looks)):
            return self._tell(plight, certain=tell + bool(age) + bool(routine) + picture >= 2)
        if named and (school or looks) and draft.part == "media.alt" and _ROUTINE.search(draft.post.text.lower()):
            return self._tell(named, certain=True)  # the picture tells who, the words tell where and when
        if named and school and (routine or looks or age):
            return self._tell(named, certain=bool(routine or looks))
        if own and school and (routine or looks) and not general:
            return self._tell(school, certain=False)
        if named and school and first(re.compile(rf"\b(?:{CHILD_ONE}|pupils?)\b")) and not general:
            return self._tell(named, certain=False)
        if (
            named
            and (age or first(re.compile(r"\b(?:little|wee|baby|twins|toddler)\b")))
            and (routine or place or alone)
        ):
            return self._tell(named, certain=bool(alone))
        if alone and routine and (school or place or looks or named) and not general:
            return self._tell(alone, certain=False)
        if alone and (place or looks) and particular and (age or named) and not general:
            return self._tell(alone, certain=False)
        if (
            picture
            and particular
            and (looks or school)
            and re.search(
                r"\b(?:face|close up|uniform|badges?|zoom in|jumper|distress|upset|crying|kicking off|tagged|video of)\b",
                norm[start:end],
            )
            and not general
        ):
            return self._tell(first(_PARTICULAR) or window, certain=False)
        return None

    def _child_named(self, norm: str, window: Span, names: list[Span]) -> Span | None:
        """The first name that stands close to a word for a child or an age, and not after a word for a grown-up."""
        for name in names:
            words = norm[name[0] : name[1]]
            if _ADULT.search(norm[max(0, name[0] - 28) : name[0]]) or re.match(
                r"(?:mr|mrs|ms|miss|dr|messrs)\b", words
            ):
                continue
            near = (max(window[0], name[0] - 45), min(window[1], name[1] + 45))
            if _CHILD.search(norm, *near):
                return name
        return None

    def _tell(self, span: Span, *, certain: bool) -> Sighting:
        return self.finds(
            *span,
            "Put together, these details may let a stranger find or recognise a child.",
            "Take out the name, school, age, looks, place and time, or have the parents' written agreement; take a worry about a child to the safeguarding team, or 999 in danger.",
            certain=certain,
        )
