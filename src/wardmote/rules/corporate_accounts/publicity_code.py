"""Council publicity that pleads rather than informs.

## What it looks for
On a council account: a consultation worded so that there is one answer, persuasion in place of facts, a proposal
praised before anybody has been heard, a contested matter told from one side, a hidden sponsor.

## Why councils ask
The publicity code asks for seven things: lawful, cost effective, objective, even-handed, appropriate, with regard to
equality and diversity, and with care at sensitive times. A council may explain what it does and why; it may not
use public money to persuade.

## What to do instead
Name the options, what each costs and does, where the report is, and how to answer.

## What it cannot see
What the consultation's own questions say; whether a claim is true; who paid.

## Sources
Code of Recommended Practice on Local Authority Publicity (31 March 2011), England. Wales (2014) and Scotland have
codes of their own. Checked 21 November 2026.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, ClassVar

from wardmote.core.lazily import lazily
from wardmote.core.lexicon.council_voice import Voice, voice
from wardmote.core.lexicon.polls import ENOUGH
from wardmote.core.rule import Example, Finds, Passes, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wardmote.core.draft import Draft
    from wardmote.core.finding import Sighting
    from wardmote.core.rule import Gap

_GOOD = r"(?:great|fantastic|brilliant|exciting|amazing|wonderful|superb|ambitious|bold|excellent|game-changing|fabulous|stunning|visionary|common sense|sensible|much-needed|unmissable|lovely)"
_BAD = r"(?:dreadful|awful|terrible|disastrous|ruinous|ridiculous|crazy|reckless|unfair|cruel|hated|monstrous|ugly)"
_MATTER = r"(?:plans?|proposals?|scheme|vision|options?|idea|strategy|local plan|budget|masterplan|project|changes|bypass|ltn|charges?|consultation|reorganisation)"
_LOADED = lazily(
    rf"\b(?:our|this|the council's|the) (?:[a-z]+ )?(?:{_GOOD}|{_BAD}) (?:[a-z-]+ ){{0,2}}{_MATTER}\b|\b(?:back|support|say yes to|vote yes (?:to|for)|get behind|show your support for|tell (?:us|them) why you (?:love|support|back)) (?:our|the|this|these) (?:[a-z-]+ ){{0,3}}{_MATTER}\b|"
    rf"\b(?:only|there is no|the only) (?:[a-z]+ )?(?:alternative|sensible choice|realistic option|right answer)\b|\bwho (?:could|would)(?:n'?t)? (?:possibly )?(?:object|disagree|say no|want)\b|\bdon'?t you agree\b|\bdo you agree that our\b|\bwe(?:'re| are) (?:sure|confident|certain) you(?:'ll| will) (?:love|agree|back|support|like)\b|"
    r"\b(?:if you care about|anyone who (?:cares|loves)|every right-thinking|all sensible (?:people|residents))\b|\b(?:urge|urging|call on|calling on|ask(?:ing)?) (?:all |every |everyone|every resident|all residents|residents)(?: [a-z]+){0,3} to (?:back|support|oppose|reject|object to|say (?:yes|no)|fight|lobby)\b|"
    r"\b(?:vote|voting|say|click|tick) (?:yes|no|option [a-z0-9]|\"?strongly agree\"?) (?:to|for|in|on|if|and)\b|\b(?:opponents|critics|objectors|those against|naysayers|nimbys?|the (?:anti|no) (?:brigade|lobby|crowd))(?: [a-z]+){0,3} (?:want|are|have|would|say|claim|don'?t|just|only)\b|\bscaremonger\w*\b|\bignore the (?:rumours|noise|moaners|critics)\b|\bthe truth about our critics\b|"
    r"\b(?:brought to you by|sponsored by|in association with|thanks to our sponsors?|in partnership with our friends at)\b"
)
_SPONSOR = lazily(
    r"\b(?:brought to you by|sponsored by|in association with|thanks to our sponsors?|in partnership with our friends at)\b"
)
_BALANCED = lazily(
    r"\b(?:options? a|options? 1|for or against|for and against|both sides|yes or no|pros and cons|whatever your view|either way|all views|costs and benefits)\b"
)
_FREE_OF_MATTER = lazily(r"\b(?:ignore|scam|hoax|fraud|flood|weather|covid|vaccin\w+|safety|evacuat\w+)\b")


class PublicityCode(Rule):
    """Persuasion in the council's own voice."""

    code = "publicity-code"
    title = "Council publicity that pleads"
    topic = "corporate-accounts"
    serves = ("publicity-code",)
    ask = ("communications", "monitoring-officer")
    wakes_on = frozenset({"account:corporate"})
    patterns: ClassVar[Mapping[str, str | Gap]] = {}
    parts = ("text",)
    examples: ClassVar[tuple[Example, ...]] = (
        Finds(
            "Have your say on «our exciting plan» for the high street!",
            "praised before anybody is heard",
            {"account": {"kind": "corporate"}},
        ),
        Finds(
            "Consultation open: «show your support for our bypass scheme» before Friday.",
            "one answer is asked for",
            {"account": {"kind": "corporate"}},
        ),
        Finds(
            "«Who wouldn't want» cleaner air? Our zone starts in May.",
            "leads the reader",
            {"account": {"kind": "corporate"}},
        ),
        Finds("We «urge all residents to back» the reorganisation.", "persuasion", {"account": {"kind": "corporate"}}),
        Finds(
            "«Opponents of the scheme just want» to keep driving through our children's playgrounds.",
            "one side told, and told ill",
            {"account": {"kind": "corporate"}},
        ),
        Finds(
            "Please click «yes to» question 3, it's what the town needs",
            "tells people how to answer",
            {"account": {"kind": "corporate"}},
        ),
        Finds(
            "There is «no alternative» to the new charges, whatever you read. Ignore the critics.",
            "closes the argument",
            {"account": {"kind": "corporate"}},
        ),
        Finds(
            "This week's bin tips are «brought to you by» Fennel Mobile.",
            "a sponsor in the council's voice",
            {"account": {"kind": "corporate"}},
        ),
        Passes(
            "Have your say: options A, B and C for Broad Street, with costs. Closes on the 30th.",
            "options",
            {"account": {"kind": "corporate"}},
        ),
        Passes(
            "Should Broad Street be one-way? Tell us your views for or against by the 30th.",
            "even-handed",
            {"account": {"kind": "corporate"}},
        ),
        Passes(
            "Back our exciting plan for the high street!", "a member's own account", {"account": {"kind": "councillor"}}
        ),
        Passes(
            "Cabinet agreed the parking charges on 12 March. The report and the vote are on our website.",
            "a decision with its papers",
            {"account": {"kind": "corporate"}},
        ),
        Passes(
            "We urge all residents to keep away from the river tonight.", "safety", {"account": {"kind": "corporate"}}
        ),
        Passes(
            "Brilliant turn-out at the summer festival, lost property is at reception.",
            "no contested matter",
            {"account": {"kind": "corporate"}},
        ),
        Passes(
            "Ignore the hoax texts about council tax refunds. We never ask for bank details.",
            "a warning",
            {"account": {"kind": "corporate"}},
        ),
        Passes(
            "The winter scheme opens Monday: who can apply, and how.", "a service", {"account": {"kind": "corporate"}}
        ),
    )

    def look(self, draft: Draft) -> Iterator[Sighting]:
        """Judge the wording of council publicity for persuasion."""
        if voice(draft) is not Voice.CORPORATE:
            return
        for match in islice(_LOADED.finditer(draft.norm), ENOUGH):
            sentence = draft.reading.sentence(match.span())
            if (
                draft.reading.quoted(match.span())
                or _BALANCED.search(draft.norm, *sentence)
                or _FREE_OF_MATTER.search(draft.norm, *sentence)
            ):
                continue
            if _SPONSOR.search(match.group()):
                yield self.finds(
                    *match.span(),
                    "A sponsor speaks through the council's account; who paid and for what may have to be plain.",
                    "Say openly who sponsors what and under which agreement, or leave the name out.",
                    certain=False,
                )
                return
            yield self.finds(
                *match.span(),
                f"“{match.group()}” persuades where council publicity should be objective and even-handed.",
                "Give the options, the costs and the report, and ask for views without leading to one answer.",
                certain=False,
            )
            return
