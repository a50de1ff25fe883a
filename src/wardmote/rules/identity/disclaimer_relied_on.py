"""A disclaimer is relied on as if it switched the protocol off.

## What it looks for
"Views my own", "in a private capacity", "off duty" or "a share is no endorsement" inside a post, above all where
the author says that the rules therefore do not reach it, or where the words that follow would be a point to consider.

## Why councils ask
Readers may take what a councillor says for the council's word whatever stands in the bio. One protocol warns of it
expressly; in others the statement helps readers and does nothing more.

## What to do instead
Write as if the statement were not there. Keep it in the profile by all means.

## What it cannot see
In what capacity a post was made: the monitoring officer decides that.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from wardmote.core.lazily import lazily
from wardmote.core.rule import Example, Finds, Passes, Rule
from wardmote.core.words import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wardmote.core.draft import Draft
    from wardmote.core.finding import Sighting
    from wardmote.core.rule import Gap

_HARSH = ("respect", "equality", "bullying-harassment", "abuse")


class DisclaimerReliedOn(Rule):
    """A disclaimer used as a shield."""

    code = "disclaimer-relied-on"
    title = "A disclaimer used as a shield"
    topic = "identity"
    serves = ("capacity", "aud-disclaimer")
    ask = ("monitoring-officer",)
    ceiling = Severity.THINK
    parts = ("text",)
    patterns: ClassVar[Mapping[str, str | Gap]] = {
        "statement": (
            r"\b(?:(?:all |any )?(?:views|opinions|thoughts|tweets|comments) (?:expressed )?(?:here )?(?:are |is )?(?:all |entirely |strictly )?(?:my own|mine|personal)|in (?:a|my) (?:personal|private|purely personal) capacity|"
            r"(?:rts?|retweets?|likes?|shares?) (?:do not|don't|does not|doesn't|≠|are not|aren't|is not|isn't|not) (?:=|equal|mean|imply|an )?\s?(?:endorse\w*|agree\w*)|speaking (?:purely |only |just )?(?:as a private (?:individual|citizen)|personally and not as))\b"
        ),
        "shield": (
            r"\b(?:(?:so|and|which means|therefore|cos|because|meaning|means) (?:[a-z']+ ){0,4}(?:code(?: of conduct)?|standards(?: committee| board)?|monitoring officer|council|clerk|protocol|policy|rules?) (?:of conduct )?"
            r"(?:can'?t|cannot|doesn'?t|does not|don'?t|do not|won'?t|has no|have no|can do|has nowt|couldn'?t) (?:[a-z']+ ){0,3}(?:touch|apply|cover|count|complain|reach|say|do|stop|jurisdiction|tell|report|get|have)|"
            r"(?:so|and|which means|cos|because) (?:you|they|nobody|no one) (?:can'?t|cannot|can) (?:complain|touch me|report me|tell me|do (?:a thing|owt|nothing|anything) about it)|"
            r"(?:code(?: of conduct)?|standards|rules|protocol|policy) (?:doesn'?t|does not|don'?t|do not|can'?t|cannot) (?:apply|count|cover|touch|reach) (?:me |us )?(?:here|on here|on this|to this|this|my (?:private|personal|own)|when i'?m off|in my own)|"
            r"(?:this|it|that) (?:doesn'?t|does not|don'?t) count (?:as council|as a councillor|because|cos|since|when)|not (?:here |on here )?as a councillor (?:so|tonight|right now)|(?:clocked off|off duty|not on (?:council|the) clock|not wearing my council hat|with my council hat off)|"
            r"(?:my|this is my) (?:private|personal|own) (?:account|page|profile)(?: and| so|, so|,) (?:i can|i'll|i say|the|nobody|no one|you can'?t|none of))\b"
        ),
    }
    examples: ClassVar[tuple[Example, ...]] = (
        Finds("Views my own «so the code of conduct can't touch» me: the clerk is a waste of a desk.", "said outright"),
        Finds("This is my private page «so the monitoring officer has no say» in what I put.", "said outright"),
        Finds("«The code doesn't apply here», lads, it's my personal account.", "said outright"),
        Finds(
            "«Off duty» now so here goes: Barlow is an oily little weasel of a man and I hope he hears it.",
            "and harsh words follow",
        ),
        Finds("It's my own account, so the council can't tell me what to write.", "said outright"),
        Finds(
            "Views are my own. That family in the end house want locking up, dirty scrounging parasites the lot of them.",
            "the words that follow weigh",
        ),
        Finds(
            "I'm posting this on my own time, which means the standards committee can't do a thing about it 😂",
            "said outright",
        ),
        Finds("«My personal page, so I can» say what I like about her and you can't complain.", "said outright"),
        Passes("Views my own. The parking scheme is a dog's dinner.", "criticism of a scheme: a mere note"),
        Passes("Speaking in a personal capacity, I'd have liked a longer consultation.", "a mere note"),
        Passes(
            "Having 'views my own' in your bio doesn't take you outside the code. Wise words at induction.",
            "the right reading",
        ),
        Passes("The Code of Conduct applies here as anywhere, so tell me if I overstep.", "the opposite"),
        Passes("Off duty today, kids and beach.", "no shield"),
        Passes("RTs are not endorsements: a good read on bus funding.", "a mere note"),
        Passes("With my council hat off: happy birthday to the best dad in Elmshire.", "private and kind"),
        Passes("The rules don't apply to ministers, it seems.", "another's conduct"),
    )

    def look(self, draft: Draft) -> Iterator[Sighting]:
        """Weigh a shield more than a bare statement, and more again where harsh words stand beside it."""
        if draft.is_corporate or draft.search(
            r"\b(?:doesn't (?:take|put|protect|save|shield|excuse)|no (?:shield|defence|excuse|protection)|still (?:applies|counts|bound|a councillor))\b"
        ):
            return
        harsh = any(draft.weighs(sense) is not None for sense in _HARSH) or _ROUGH.search(draft.norm) is not None
        for hit in (*draft.hits("shield"), *draft.hits("statement")):
            said = hit.name == "shield" and _says_so(hit.match.group())
            yield self.finds(
                hit.start,
                hit.end,
                "Readers may take this as a councillor's word all the same; a statement of this kind switches nothing off.",
                "Write it as if the statement were not there.",
                certain=said or harsh,
                at_most=None if said or harsh else Severity.NOTE,
            )
            return


_ROUGH = lazily(
    r"\b(?:wants?|needs?|deserves?) (?:a (?:good )?(?:slap|kicking|hiding|smack)|shooting|locking up|flogging|hanging|stringing up|deporting|culling|drowning|birching|putting down|sectioning|sterili[sz]ing)\b|\b(?:lot|families|family|crowd|mob|tribe|shower)(?: [a-z]+){0,3} (?:all )?wants? [a-z]{4,}ing\b|"
    r"\b(?:scrounger|scum|vermin|parasite|lowlife|moron|idiot|cretin|weasel|thick as|dirty lot|filthy lot|gypo|pikey)s?\b"
)


def _says_so(words: str) -> bool:
    return not any(words.startswith(start) for start in ("off duty", "clocked", "with my", "not wearing", "not on"))
