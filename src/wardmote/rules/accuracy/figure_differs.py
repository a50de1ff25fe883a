"""A figure that what is shared does not show.

## What it looks for
A number of something in the author's own words beside a different number of the same thing in the post, report or
page that they share.

## Why councils ask
A figure with a source is only as good as its reading. Readers trust the link and seldom open it.

## What to do instead
Read the source again and give its figure; if yours comes from elsewhere, say from where.

## What it cannot see
What stands behind a link whose words were not given, and sums made rightly out of several figures.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, ClassVar

from wardmote.core.lazily import lazily
from wardmote.core.normalise import normalise
from wardmote.core.rule import Example, Finds, Passes, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wardmote.core.draft import Draft
    from wardmote.core.finding import Sighting

_SMALL = {
    word: number
    for number, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
    )
}
_TENS = {
    word: 10 * number for number, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)
}
_SCALE = {"hundred": 100.0, "thousand": 1e3, "k": 1e3, "million": 1e6, "m": 1e6, "bn": 1e9, "billion": 1e9}
_WORD_NUMBER = "|".join((*_SMALL, *_TENS))
_FIGURE = lazily(
    rf"(?P<pound>£ ?)?(?P<number>\d[\d,]*(?:\.\d+)?|\b(?:{_WORD_NUMBER})(?:[- ](?:{_WORD_NUMBER}))?\b)(?: ?(?P<scale>hundred|thousand|million|billion|bn|k\b|m\b))?(?P<percent> ?%| ?per ?cent)?"
    r"(?P<after>(?: (?:of|more|fewer|less|new|recorded|reported|extra|the|our|all|local|council|in|on|for)\b)*(?: (?P<noun>[a-z]{3,}))?(?: (?P<next>[a-z]{3,}))?)"
)
_STOP = frozenset(
    "and but for the was were are has have had last this that per more than from with what year years month months week weeks day days today out one people".split()
)
_DIFFERENT = lazily(
    r"\b(?:not|isn't|wrong|actually|really|in fact|should be|rather than|instead of|correct\w*|they say|claims?|true figure|last year it was|up from|down from)\b"
)

_UNANIMOUS = lazily(
    r"\b(?:(?:voted |agreed |passed |carried |backed |was |vote was )?(?:unanimous(?:ly)?|nem con)|(?:nobody|no ?one|not one (?:councillor|member)|not a single (?:councillor|member)) (?:voted|was|spoke) against|"
    r"every (?:single )?(?:councillor|member) (?:voted|was) (?:for|in favour))\b"
)
_DIVIDED = lazily(
    r"\b[1-9]\d?(?: votes?)?(?: for)?(?: ?[-–] ?| votes? to | to | for,? (?:and |with )?)[1-9]\d?(?: against| votes?)?\b(?! ?(?:%|am|pm|years|minutes|days))"
)


def _share(text: str, **more: Any) -> dict[str, Any]:  # noqa: ANN401 - fields of the contract
    return {"kind": "share", "shares": {"author": "Elmshire data", "text": text, **more}}


class FigureDiffers(Rule):
    """A figure that its source does not show."""

    code = "figure-differs"
    title = "A figure that the shared source does not show"
    topic = "accuracy"
    serves = ("chk-accuracy",)
    ask = ("communications",)
    parts = ("text",)
    wakes_on = frozenset({"shares"})
    examples: ClassVar[tuple[Example, ...]] = (
        Finds(
            "«Five hundred burglaries» since Easter, and the station has gone",
            "ten times what is shared",
            _share("Elm Park: 50 recorded burglaries in May"),
        ),
        Finds(
            "«£9 million» on consultants, shameful",
            "the shared figure is another",
            _share("Council spent £0.9 million on consultants, audit finds"),
        ),
        Finds(
            "«4,000 objections» to the estate, take note",
            "a nought too many",
            _share("400 objections received to the Elm estate"),
        ),
        Finds(
            "So «80% of residents» oppose it. Listen to them!",
            "another percentage",
            _share("38% of residents who answered oppose the scheme"),
        ),
        Finds(
            "«Sixty lorries» an hour, says the county",
            "another count",
            _share("County survey: 16 lorries an hour on Mill Lane"),
        ),
        Finds(
            "There were «3,200 complaints» about the bins",
            "another count",
            _share("Bins: 320 complaints in the quarter"),
        ),
        Finds(
            "Just «2 officers» for the whole county, unbelievable",
            "another count",
            _share("Enforcement team grows to 12 officers"),
        ),
        Finds("«£45k» for one bench?!", "pounds", _share("Bench for the park to cost £4,500")),
        Finds(
            "The council «voted unanimously» for it tonight!",
            "the vote was divided",
            _share("Motion carried by 21 votes to 14"),
        ),
        Passes(
            "It was far from unanimous, and I was one of the 14.",
            "the vote told as it was",
            _share("Motion carried by 21 votes to 14"),
        ),
        Passes(
            "The council voted unanimously for it tonight.",
            "nothing shared says otherwise",
            _share("Motion carried, meeting closed at 9.14"),
        ),
        Passes(
            "Fifty burglaries in May alone. No wonder folk are nervous.",
            "the same figure in words",
            _share("Elm Park: 50 recorded burglaries in May"),
        ),
        Passes(
            "£900,000 on consultants, shameful", "the same sum", _share("Council spent £0.9 million on consultants")
        ),
        Passes(
            "It's 320 complaints, not 3,200 as some say.",
            "both figures, to put it right",
            _share("Bins: 320 complaints in the quarter"),
        ),
        Passes(
            "I asked 12 officers about it", "figures of different things", _share("Bins: 320 complaints in the quarter")
        ),
        Passes(
            "Read this in 5 minutes and see you at 7 tonight",
            "no figure of the source",
            _share("Bins: 320 complaints in the quarter"),
        ),
        Passes(
            "They say 320 complaints. The true figure is 400 complaints with the phone calls, see the audit.",
            "the figure is disputed openly",
            _share("Bins: 320 complaints in the quarter"),
        ),
        Passes("Two of these were mine!", "no noun in common", _share("Bins: 320 complaints in the quarter")),
        Passes("Nearly 400 objections now", "rounded", _share("397 objections received")),
    )

    def look(self, draft: Draft) -> Iterator[Sighting]:
        """Compare figures of the same thing."""
        shared = draft.post.shares
        if shared is None or not shared.text or _DIFFERENT.search(draft.norm):
            return
        there = normalise(shared.text[:4000]).norm
        agreed = _UNANIMOUS.search(draft.norm)
        if agreed is not None and _DIVIDED.search(there) and not draft.reading.negated(agreed.span()):
            yield self.finds(
                *agreed.span(),
                "What is shared gives votes on both sides.",
                "Read the source again and give the vote as it was.",
            )
            return
        theirs = list(_figures(there))
        if not theirs:
            return
        for start, end, value, things in _figures(draft.norm):
            same = [other for _, _, other, others in theirs if things & others]
            if same and not any(_near(value, other) for other in same):
                yield self.finds(
                    start,
                    end,
                    "What is shared gives another figure for this.",
                    "Read the source again and give its figure; if yours comes from elsewhere, say from where.",
                )
                return


def _figures(norm: str) -> Iterator[tuple[int, int, float, frozenset[str]]]:
    """Every figure with what it counts: its start, end, value and the words that name the thing."""
    for match in _FIGURE.finditer(norm):
        if match.start() and norm[match.start() - 1] in "/:.-#@" and not match["pound"]:
            continue
        value = _value(match["number"]) * _SCALE.get(match["scale"] or "", 1.0)
        things = (
            {"£"}
            if match["pound"]
            else {"%"}
            if match["percent"]
            else {_stem(word) for word in (match["noun"], match["next"]) if word and word not in _STOP}
        )
        if match["noun"] and match["noun"] not in _STOP:
            end = match.end("noun")
        else:
            end = (
                match.end("percent")
                if match["percent"]
                else match.end("scale")
                if match["scale"]
                else match.end("number")
            )
        if things:
            yield match.start(), end, value, frozenset(things)


def _value(words: str) -> float:
    if words[0].isdigit():
        try:
            return float(words.replace(",", ""))
        except ValueError:
            return 0.0
    return float(sum(_SMALL.get(word, _TENS.get(word, 0)) for word in re.split(r"[- ]", words)))


def _stem(word: str) -> str:
    return re.sub(r"(?:ies|es|s)$", "", word)


def _near(one: float, two: float) -> bool:
    return abs(one - two) <= 0.1 * max(abs(one), abs(two))
