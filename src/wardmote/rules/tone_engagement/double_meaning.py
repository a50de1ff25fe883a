"""Words that say the opposite of what they mean, and may be read straight.

## What it looks for
Sarcasm ("well done everyone on killing the day centre"), praise of what the author plainly hates, and parts of a
thread that turn round when read alone.

## Why councils ask
Posts are shared one at a time, without tone of voice. A joke that reads as agreement is quoted as agreement.

## What to do instead
Say it straight, so that each post can stand alone.

## What it cannot see
Irony without a sign; the rest of a thread that was not given.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, ClassVar

from wardmote.core.rule import Example, Finds, Passes, Rule
from wardmote.core.words import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wardmote.core.draft import Draft, Hit
    from wardmote.core.finding import Affirmation, CannotTell, Sighting
    from wardmote.core.rule import Gap

_PRAISE = r"(?:well done|congratulations|congrats|great (?:job|work|idea|stuff|plan|news)|nice (?:one|work|job)|good (?:job|work|idea|thinking|plan)|brilliant(?: idea| plan| work)?|genius|bravo|thanks a (?:bunch|lot|million)|cheers|lovely|marvellous|fantastic(?: idea| work)?|splendid|hats off|what a (?:great|brilliant|marvellous|lovely|wonderful|genius) idea|excellent(?: idea| work)?|superb|wonderful|smart move|inspired|hooray|thank you so much|so proud of|round of applause)"
_HARM = r"(?:clos(?:e|ed|es|ing|ure)|kill(?:ed|ing|s)?|shut(?:s|ting)?|cut(?:s|ting)?|scrap(?:ped|ping|s)?|axe|axed|axing|destroy(?:ed|ing|s)?|wreck(?:ed|ing|s)?|ruin(?:ed|ing|s)?|los(?:e|es|ing|t)|sell(?:ing)?|sold|flog(?:ged|ging)?|concret(?:e|ed|ing)|bulldoz(?:e|ed|ing)|flood(?:ed|ing)|miss(?:ed|ing)|delay(?:ed|ing|s)?|fail(?:ed|ing|s|ure)?|hik(?:e|ed|ing)|rais(?:e|ed|ing) (?:the )?(?:tax|charges|rent)|bury(?:ing)?|buried|screw(?:ed|ing)|mess(?:ed|ing)?|wast(?:e|ed|ing)|broke(?:n)?|break(?:ing)?|taking away|took away|getting rid|got rid|pull(?:ed|ing) down|demolish(?:ed|ing)?|fell(?:ed|ing)|chop(?:ped|ping)|privatis(?:e|ed|ing)|abolish(?:ed|ing)?|forgetting|ignoring)"


class DoubleMeaning(Rule):
    """A post that may be read the other way."""

    code = "double-meaning"
    title = "Words that may be read the other way"
    topic = "tone-engagement"
    serves = ("pause",)
    ask = ("communications",)
    ceiling = Severity.THINK
    parts = ("text",)
    patterns: ClassVar[Mapping[str, str | Gap]] = {
        "praise-of-harm": rf"\b{_PRAISE},? (?:again,? |there,? |then,? |everyone |everybody |all |lads |folks |guys |to (?:the |our |all )?\w+ |the \w+ |our \w+ |\w+ council,? |council,? |labour,? |tories,? |team,? )*(?:on|for|by|in|to|,|-)? ?(?:all |just |not |finally |successfully |completely |single-handedly |yet )*{_HARM}\b",
        "stock": r"\b(?:what could (?:possibly|ever) go wrong|oh (?:great|good|joy|lovely|brilliant|goody|wonderful|yay)\b|yeah,? (?:right|sure|because)|as if\b[.!]|so much for|just what (?:we|the town|everyone|residents) (?:needed|wanted|always wanted)|because that (?:always )?(?:worked|works|went|goes) (?:so )?well|clearly a genius|no doubt (?:he|she|they|it) will|and pigs (?:might|will) fly|nothing to see here|totally normal|money well spent|slow hand ?clap|slow clap|sarcasm|/s\b|not\s?[!.]*$|said no ?one ever|who knew\b|funny (?:that|how that)|how convenient|colour me (?:shocked|surprised)|i'?m sure (?:that'?ll|that will|it'?ll|they'?ll|he'?ll) (?:be fine|help|work)|aren'?t we lucky|lucky (?:us|old us|residents)|how lucky we are|another (?:triumph|masterclass|stroke of genius|success story|fine example))",
        "alone": r"\b(?:(?:great|good|brilliant|excellent|super|lovely|genius) (?:idea|plan|thinking)[,:.!-]+ (?:let'?s |let us |just |why not |we'?ll )?(?:close|shut|scrap|sell|bin|cut|sack|knock|pave|concrete|build|get rid|ban|tax|charge|privatise|demolish|evict)|(?:oh yes|yes|sure|of course),? let(?:'?s| us) (?:just |all )?(?:close|shut|scrap|sell|bin|sack|bulldoze|demolish|abolish) (?:every|all|the|another)|let(?:'?s| us) (?:just |all )?(?:close|shut|scrap|sell|bin|concrete over|sack|bulldoze|pave|demolish|abolish) (?:the lot|everything|all of|every|them all|it all|the whole))",
    }
    examples: ClassVar[tuple[Example, ...]] = (
        Finds("«Bravo to the cabinet for selling» the bandstand. Who needs music.", "sarcasm that reads as praise"),
        Finds(
            "«Good plan. Let's sell» every park bench while we're at it. (3/4)",
            "part of a thread that turns round when read alone",
        ),
        Finds("3/6 Oh yes, «brilliant idea, let us shut» every library.", "part of a thread, read straight"),
        Finds("Another 200 houses and no doctor. «What could possibly go wrong».", "sarcasm"),
        Finds("«Brilliant plan, cutting» the last bus on market day 👏", "sarcasm"),
        Finds("The gritters are out in July. «Money well spent».", "sarcasm"),
        Finds("«Nice work council, losing» the deeds to our own park", "sarcasm"),
        Finds("«Oh great», another consultation.", "sarcasm"),
        Finds("«So much for» the twenty minute neighbourhood", "a dig without its reason"),
        Passes("The bandstand should not be sold, and I shall vote against it.", "said straight"),
        Passes("Well done to everyone who raised £900 for the lifeboat.", "real praise"),
        Passes("Well done, team, for cutting waiting times by a week.", "praise of a good cut"),
        Passes("Great idea from the Guides: a plant swap by the war memorial.", "real praise"),
        Passes("The report would sell the park benches. I'm against that (3/4).", "part of a thread that stands alone"),
        Passes("Oh lovely! The swifts are back at the Methodist chapel.", "delight"),
        Passes("Congratulations to the new mayor, Cllr Adeyemi.", "real praise"),
        Passes("Thanks a million to the volunteers who dug out the surgery car park.", "real thanks"),
    )

    def look(self, draft: Draft) -> Iterator[Sighting | CannotTell | Affirmation]:
        """Note the first sign of sarcasm that a stranger could read straight."""
        for hit in draft.hits():
            if draft.reading.quoted(hit.span) or self._straight(draft, hit):
                continue
            yield self.finds(
                hit.start,
                hit.end,
                "This may be meant the other way round, and read straight by somebody who sees only this post.",
                "Say it straight, so that the post can stand alone.",
                at_most=Severity.NOTE,
            )
            return

    def _straight(self, draft: Draft, hit: Hit) -> bool:
        words = draft.norm[hit.start : hit.end]
        sentence = draft.reading.sentence(hit.span)
        whole = draft.norm[sentence[0] : sentence[1]]
        if hit.name == "praise-of-harm":
            return (
                re.search(
                    r"\b(?:raised|raising|£|cutting (?:the ribbon|waiting|red tape|crime|emissions|carbon|the grass)|delay(?:ed|ing)? (?:the )?(?:closure)|ribbon|not (?:closing|losing|cutting)|charity|record|weight|lost \w+ (?:stone|pounds)|scrapp\w+ the (?:bedroom|charge|fee|tax)|grass|hedges?|gap)\b",
                    whole,
                )
                is not None
            )
        return (
            re.search(r"oh (?:good|great|lovely|brilliant)", words) is not None
            and "!" in draft.norm[hit.end : hit.end + 2]
            and "🙄" not in draft.norm
        )
