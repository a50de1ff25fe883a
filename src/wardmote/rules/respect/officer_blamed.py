"""A council officer is blamed, mocked or given orders in public.

## What it looks for
Fault laid on an officer who is named or is the only one who could be meant ("this mess is down to …", "sack the
clerk"); scorn for a team's competence ("so-called experts"); orders to an officer by post ("fix this by noon").
Disagreeing with a recommendation, asking the service to do better and thanking somebody by name all pass.

## Why councils ask
Officers may not answer back in public. Members decide policy and hold the organisation to account through its
chief executive and scrutiny; blaming one employee before the world may be bullying and damages trust.

## What to do instead
Speak of the service and the outcome, and take a complaint about an employee to the director in private.

## What it cannot see
Whether a bare name belongs to an employee, unless the staff list is given.

## Sources
Local Government Association Model Councillor Code of Conduct, paragraphs 1.2 and 3.1 (2020). Heesom v Public
Services Ombudsman for Wales [2014] EWHC 1504 (Admin): officers are owed more protection than politicians.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, ClassVar

from wardmote.core.lazily import lazily
from wardmote.core.rule import Example, Finds, Gap, Passes, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wardmote.core.draft import Draft, Hit
    from wardmote.core.finding import Affirmation, CannotTell, Sighting

_DEPARTMENT = (
    r"(?:planning|highways|housing|parking|licensing|legal|finance|revenues|benefits|allocations|enforcement|environmental health|waste|refuse|bins|cleansing|streetscene|street scene|"
    r"democratic services|electoral services|council tax|comms|communications|press office|repairs|lettings|homelessness|adult (?:social )?care|children'?s services|social services|parks|leisure|"
    r"building control|tree(?:s)? (?:team|section)|customer services?|contact centre|call centre|regeneration|procurement|hr|it services|estates|drainage|transport|education|school admissions|civic centre|county hall|town hall)"
)
_POST = (
    rf"(?:chief exec(?:utive)?|ceo|monitoring officer|(?:town |parish |deputy |assistant )?clerk|head of (?:the )?{_DEPARTMENT}|director of (?:\w+ ){{0,2}}{_DEPARTMENT}|{_DEPARTMENT} (?:boss|chief|manager|director|officer|lead|supremo|head)|"
    r"(?:section 151|s151|case|planning|conservation|tree|licensing|enforcement|press|senior|chief) officer|borough (?:solicitor|engineer|treasurer)|(?:corporate|service|assistant|strategic) director|returning officer|caretaker|receptionist|warden)"
)
_TEAM = rf"(?:{_DEPARTMENT} (?:officers?|team|department|dept|staff|lot|people|bods|bunch|office)|(?:the |our |these |those |council |senior |highly[- ]paid |overpaid )(?:officers|planners|highways engineers|traffic engineers|bureaucrats|pen ?pushers)|council (?:staff|workers|employees|officials?)|planners)"
_FAULT = (
    r"(?:fail(?:ed|s|ing)?|lied|lies|lying|misled|mislead(?:s|ing)?|ignored?|ignores|botch(?:ed|es)?|bungl(?:ed|es|ing)|messed|messes|cocked|ballsed|screwed|fluffed|lost|hid|hides|hiding|forgot|forgets|blunder(?:ed|s)?|dither(?:ed|s|ing)?|"
    r"sat on|sits on|sitting on|stitched|covered up|covers? up|let (?:us|residents|the town|everyone|you) down|made (?:a|another) (?:complete |total |right |proper )?(?:hash|mess|pig'?s ear|cock-?up|balls)|cost (?:us|the council|taxpayers)|caused|dropped the ball|"
    r"can'?t (?:read|do|run|add|count|even|be bothered|organise)|couldn'?t (?:read|run|organise|be bothered|care|find|manage)|doesn'?t (?:know|care|understand|have a clue|bother)|don'?t (?:know|care|understand|have a clue|bother)|hasn'?t (?:a clue|bothered|got a clue|done)|haven'?t (?:a clue|bothered|got a clue|done)|"
    r"refus(?:es|ed|ing)|is (?:to blame|useless|incompetent|responsible for|out of (?:her|his) depth|not up to|a liability|clueless|hopeless|lazy|rude|obstructive|at fault|behind this|asleep)|are (?:useless|incompetent|clueless|hopeless|lazy|rude|obstructive|asleep|to blame|not fit)|"
    r"should (?:be (?:sacked|fired|ashamed|sent packing|out|disciplined|shown the door|suspended)|resign|go|hang|have known|consider (?:her|his) position)|has to go|must go|needs (?:sacking|to go|shifting|moving on)|got (?:it|this) (?:so |badly |completely |hopelessly )?wrong|not fit (?:for|to))"
)
_NAME = lazily(
    rf"\b([A-Z][a-z]+(?: [A-Z][a-z'-]+)?),? (?:(?:in|from|at|of|over (?:in|at)) (?:the |our )?(?:council'?s )?{_DEPARTMENT}|,? (?:the|our) {_POST})\b",
    re.IGNORECASE,
)
_THANKS = lazily(
    r"\b(?:thank(?:s|ed|ful|you)?|grateful|well done|brilliant|excellent|helpful|kind|kindly|explained|sorted it|credit to|hats off|praise|superb|tireless(?:ly)?|hard work|patient(?:ly)?|appreciate|not (?:the )?(?:officers?|staff|her|his|their) fault|don'?t blame|nobody'?s fault|no criticism of|wasn'?t (?:the )?officers|protect|support our)\b"
)


class OfficerBlamed(Rule):
    """An employee of the council is blamed or ordered about in public."""

    code = "officer-blamed"
    title = "An officer blamed or instructed in public"
    topic = "respect"
    serves = ("chk-officerblame",)
    ask = ("monitoring-officer", "chief-executive")
    patterns: ClassVar[Mapping[str, str | Gap]] = {
        "post-fault": rf"\b(?:the|our|your|that|this|a certain|council|@\w+) (?:council'?s |so-called |useless |new |current |\w+shire )?{_POST}(?:,? \w+ \w+,?)? (?:has |have |had |just |simply |really |again |clearly |obviously |once again |still |who )*{_FAULT}",
        "team-fault": rf"\b{_TEAM} (?:have |has |had |just |simply |really |again |clearly |obviously |once again |still |who |at \w+ )*{_FAULT}",
        "down-to": rf"\b(?:down to|fault of|blame(?:s|d)?(?: for this| this on| it on)?|thanks to the (?:incompetence|laziness|idiocy|stupidity) of|courtesy of|because of|responsible (?:is|for this is)|culprit is|guilty (?:man|woman|party) is|at the door of|answer(?:s)? to the name of) (?:one (?:man|woman|person|officer),? )?(?:the |our |your )?(?:{_POST}|{_TEAM}|[a-z'-]+ (?:[a-z'-]+ )?(?:in|from|at|over in) (?:the |our )?{_DEPARTMENT})\b",
        "sack": rf"\b(?:sack|fire|get rid of|dismiss|suspend|discipline|boot out|kick out|out with) (?:the |our |that |this |these |those |every )?(?:[a-z]+ )?(?:{_POST}|{_TEAM}|officers?)\b|\bheads? (?:must|should|need to|will|have to) roll (?:in|at) {_DEPARTMENT}",
        "experts": rf"\b(?:so-called (?:experts?|professionals?|officers?|planners?|engineers?|specialists?)|jobs-?worths?|pen ?pushers?|muppets?|clowns?|idiots?|numpties|geniuses|clever dicks|bright sparks|boffins|desk jockeys|time ?wasters|empire builders|little hitlers?|wasters|incompetents?|shirkers) (?:in|at|from|of|who run|running|inside|down at|up at|over at) (?:the |our |your )?(?:council'?s )?{_DEPARTMENT}\b",
        "in-dept": Gap(
            trigger=rf"\b(?:in|from|at) (?:the )?(?:council'?s )?{_DEPARTMENT}\b",
            pattern=rf"\b[a-z][a-z'-]+ (?:[a-z][a-z'-]+ )?(?:in|from|at) (?:the |our )?(?:council'?s )?{_DEPARTMENT} (?:has |have |had |just |simply |really |again |clearly |obviously |once again |still |who |is |was )*{_FAULT}",
        ),
        "culprit": Gap(
            trigger=r"\b(?:her|his|their) (?:fault|doing|mess|mistake|handiwork)\b|\b(?:blame|thank) (?:her|him|them)\b",
            pattern=rf"\b(?:it was|it's|it is|that was|that's|look no further than|step forward|take a bow) [a-z][a-z'-]+ (?:[a-z][a-z'-]+ )?(?:in|from|at|over in) (?:the |our )?(?:council'?s )?{_DEPARTMENT}\b[^\n]{{0,60}}?\b(?:(?:her|his|their) (?:fault|doing|mess|mistake|handiwork)|(?:blame|thank) (?:her|him|them))\b",
        ),
        "order": rf"(?:@\w*(?:highways|council|planning|parking|housing|officer|waste|services)\w*(?: boss| chief| team| officers)?|\b(?:{_POST}|officers?|{_TEAM}|(?:in|from|at) {_DEPARTMENT}))[ ,:!-]+(?:you (?:need to|must|will|have until|had better)|get (?:it|this|that|those|these|your|the|yourself|out|off|on|them)|fix|sort|sack|move|clear|clean|stop|answer|reply|do your job|pull your|wake up|ring|call me|approve|refuse|send|withdraw|deal with)\b|\b(?:i|we) (?:am |are |'m |hereby |now |have |'ve )*(?:order(?:ing|ed)?|instruct(?:ing|ed)?|direct(?:ing|ed)?|demand(?:ing|ed)?|command(?:ing)?|tell(?:ing)?|told|insist) (?:that )?(?:the |our |all )?(?:{_POST}|{_TEAM}|officers?)\b",
    }
    examples: ClassVar[tuple[Example, ...]] = (
        Finds(
            "No heating for nine weeks, and I «blame Derek Swales in Housing» for every one of them.",
            "fault laid on a named officer",
        ),
        Finds(
            "If you're wondering why the crossing isn't in, «the head of highways lied» to the committee in March.",
            "one person holds that post",
        ),
        Finds("Time to «sack the planning officer» who let this through.", "calls for an employee's job"),
        Finds(
            "The «bright sparks in highways» have dug up the same corner three times since Easter",
            "scorn for a team's competence",
        ),
        Finds(
            "«@FenwickHighways get this sorted» by Friday or I'll want to know who's responsible",
            "an order to officers by post",
        ),
        Finds(
            "Who sent the wrong letters? «It was Moira Tench in Revenues. Entirely her fault».",
            "a named officer called out, the blame in the next sentence",
        ),
        Finds(
            "Three years I've been asking and «the clerk still hasn't a clue» where the deeds are.",
            "blame on the only clerk",
        ),
        Finds("«Jobsworths in parking» have ticketed the meals-on-wheels van again", "belittles a team"),
        Finds(
            "«Joan Pettifer» has botched the electoral roll again, second time running.",
            "a fault laid on somebody on the staff list",
            {"context": {"staff": ["Joan Pettifer"]}},
        ),
        Finds(
            "«I have instructed the chief executive» to have the barriers gone by noon tomorrow.",
            "an instruction in public",
        ),
        Finds("«@ElmshireHighways get those» cones shifted by noon.", "an order in public"),
        Passes(
            "Officers advise us to approve the flats. I think they've given parking too little weight and shall say so at committee.",
            "disagreement with a recommendation",
        ),
        Passes(
            "Thank you to Bev in Electoral Services, who stayed till midnight so that every postal vote was counted.",
            "thanks by name",
        ),
        Passes(
            "One call in three to the contact centre goes unanswered. That's a poor service and I've asked the director to come to scrutiny.",
            "criticism of a service",
        ),
        Passes(
            "I've reported the lights on Cross Street to highways, ref 40117, and will post when I hear.",
            "a report, not an order",
        ),
        Passes("Don't blame the planning officers for this one. Members voted for it, me included.", "blame refused"),
        Passes(
            "The cabinet failed to fund two posts in housing enforcement, and then asked why enforcement is slow.",
            "criticism of politicians",
        ),
        Passes(
            "Our chief executive is leaving after eleven years. She kept this place running through the flood and I'm grateful.",
            "praise",
        ),
        Passes(
            "Is it true that the highways budget is underspent? I've put a question down for scrutiny.", "a question"
        ),
        Passes(
            "The minister has failed rural bus users, and his department knows it.",
            "a minister is not an officer of the council",
        ),
    )
    wakes_on = frozenset({"staff"})

    def look(self, draft: Draft) -> Iterator[Sighting | CannotTell | Affirmation]:
        """Judge fault, scorn and orders by whether one employee could be meant."""
        seen: set[tuple[int, int]] = set()
        for hit in draft.hits():
            sentence = draft.reading.sentence(hit.span)
            if sentence in seen or self._spared(draft, hit):
                continue
            seen.add(sentence)
            single = (
                hit.name in ("post-fault", "order", "in-dept", "culprit")
                or re.search(rf"{_POST}|[a-z]+ (?:in|from|at) (?:the )?{_DEPARTMENT}", draft.norm[hit.start : hit.end])
                is not None
            )
            yield self._tell(
                draft, hit.start, hit.end, order=hit.name == "order", certain=single and hit.name != "order"
            )
        if seen:
            return
        for start, end in draft.find_terms(entry.name for entry in draft.context.staff or ()):
            sentence = draft.reading.sentence((start, end))
            fault = draft.search(
                rf"\b{_FAULT}|\b(?:down to|fault|blame|useless|incompetent|lazy|sack|disgrace|hopeless|clueless|rude|liar|joke)\b",
                sentence,
            )
            if (
                fault is not None
                and not _THANKS.search(draft.norm, *draft.reading.around((start, end)))
                and not draft.reading.quoted((start, end))
            ):
                yield self._tell(draft, start, end, order=False, certain=True)
                return

    def _spared(self, draft: Draft, hit: Hit) -> bool:
        reading, norm = draft.reading, draft.norm
        sentence = reading.sentence(hit.span)
        left = norm[sentence[0] : hit.start]
        words = norm[hit.start : hit.end]
        if reading.quoted(hit.span) or reading.condemned(hit.span) or _THANKS.search(norm, *sentence):
            return True
        if re.search(r"\b(?:not|never|don'?t|isn'?t|wasn'?t|nobody|if|unless|whether) (?:[a-z']+ ){0,4}$", left):
            return True
        if hit.name == "in-dept":
            return (
                re.match(
                    r"(?:the|a|some|any|people|residents|everyone|we|they|you|i|it|staff|that|this|letter|email|is|was|work|works|working|met|meeting|reply|response|call|problem|someone|nobody|officers?|councillors?|jobs?|here|investment|down|services?|and|done) ",
                    words,
                )
                is not None
                and re.match(r"[a-z'-]+ (?:in|from|at)", words) is not None
            )
        if hit.name == "down-to":
            return (
                re.search(
                    r"\b(?:because of|thanks to|blame) (?:the |our )?(?:planning|highways|housing|parking|education|transport|it services|hr)$",
                    words,
                )
                is not None
            )
        return False

    def _tell(self, draft: Draft, start: int, end: int, *, order: bool, certain: bool) -> Sighting:
        quote = draft.norm[start:end].strip()
        if order:
            return self.finds(
                start,
                end,
                f"“{quote}” gives an officer an order in public.",
                "Report it to the service, or ask the director in writing, and post that you have done so.",
                certain=certain,
            )
        return self.finds(
            start,
            end,
            f"“{quote}” may blame or belittle officers who cannot answer in public.",
            "Say what went wrong with the service and what you have asked for; take it up about a person with the director in private.",
            certain=certain,
        )
