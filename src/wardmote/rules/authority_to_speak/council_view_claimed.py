"""A view of one member or group, given as the council's.

## What it looks for
"The council believes", "we at the council", "our official line", "speaking for the whole council" on an account
that is not the council's own, where nothing says that the council decided it.

## Why councils ask
A council has a view when it has resolved one, or when those whom it authorised give it. Readers and reporters
take a councillor's "we" for the council's.

## What to do instead
Say "I" or "my group": "I support the strike. The council has not taken a view." To tell what was decided, say
when and by whom: "Cabinet agreed on Tuesday to …".

## What it cannot see
Whether the author was asked to speak for the council; whether there is a resolution that the post leaves out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from wardmote.core.rule import Finds, Gap, Passes, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wardmote.core.draft import Draft, Hit
    from wardmote.core.finding import CannotTell, Sighting
    from wardmote.core.rule import Example

_STANCE = (
    r"(?:believes?|thinks?|feels?|supports?|backs|opposes?|rejects?|condemns?|welcomes?|deplores?|regrets?|demands?|expects?|insists?|stands? (?:with|by|behind|against|firmly)|is (?:against|opposed to|in favour of|proud|appalled|sorry|clear|disappointed|furious|calling|of the view|behind)|"
    r"does ?n[o']t (?:accept|recognise|recognize|support|agree|believe|want)|does not (?:accept|recognise|recognize|support|agree|believe|want)|has no confidence|declares?|refuses? to accept|will not (?:accept|tolerate|stand for)|won't (?:accept|tolerate|stand for)|disagrees?|wants? (?:the (?:government|minister)|nothing|no part)|calls? on|apologis(?:es|ed))"
)
_MEMBER = {"author": {"role": "councillor"}, "account": {"kind": "councillor"}}


class CouncilViewClaimed(Rule):
    """A member's or a group's view given out as the council's."""

    code = "council-view-claimed"
    title = "A view given as the council's"
    topic = "authority-to-speak"
    serves = ("chk-authority",)
    ask = ("communications", "monitoring-officer")
    patterns: ClassVar[Mapping[str, str | Gap]] = {
        "view": rf"\b(?:the|this|our|your|(?:[a-z]+ )?(?:city|borough|district|county|town|parish|community)|wexby|thornhey|[a-z]+shire) council (?:firmly |strongly |fully |completely |wholeheartedly |totally |also |still |simply )?{_STANCE}\b",
        "we": r"\b(?:we|us) (?:here )?at (?:the |[a-z]+ )?(?:(?:city|borough|district|county|town|parish) )?(?:council|town hall|county hall|civic centre)\b|\bas (?:a|your|the) council,? we (?:believe|think|feel|support|oppose|reject|condemn|are|do|don't|will|won't|have|expect|demand|welcome)\b|\b(?:position|view|line|message) as a council\b|\bthis council (?:stands|condemns|demands|rejects|will never|believes)\b|\ball of us (?:on|at) the council\b|\bevery (?:councillor|member) (?:on|of) (?:the|this) council (?:agrees|believes|supports|backs|thinks)\b|\bus on the council (?:all )?(?:believe|think|support|oppose)\b",
        "voice": r"\b(?:speaking|speak|spoke|answer(?:ed)?|respond(?:ed)?) (?:for|as|on behalf of) (?:the |this |all of )?(?:whole |entire |rest of the |whole of the )?(?:council|cabinet|authority|district council|[a-z]+ (?:city|borough|district|county|town|parish) council|town hall)\b|\bas the council's (?:voice|spokesman|spokeswoman|spokesperson)\b|\bthe council's (?:official )?(?:line|position|view|verdict|message|answer|response) (?:is|on this is|to (?:him|her|them|that) is)\b|\b(?:our|this is our|the council's) official (?:line|position|view|response|statement|answer)\b|\bthis is what the council thinks\b|\bcouncil response (?:ends|begins|follows)\b|\bofficial council (?:line|position|view)\b|\b(?:our|the) (?:response|position|view|message)[a-z ,]{0,40}on behalf of (?:all members|the council|this council)\b",
        "town": Gap(
            trigger=r"\b(?:final word|that's official|on behalf|signed)\b",
            pattern=r"\bthis (?:borough|town|city|county|district|parish) (?:will not|won't|does not|doesn't|refuses|demands|rejects)\b[^\n]{0,120}\b(?:final word|that's official|on behalf|signed)\b",
        ),
        "named": rf"(?:^|[.!?:\n] ?)[a-z]{{4,}} council (?:firmly |strongly |fully |completely |wholeheartedly |totally |simply )?{_STANCE}\b",
        "settled": r"\b(?:our|the) (?:group|party|cabinet)(?:'s)? (?:position|view) is\b|\bour settled view\b|\bthe residents' group \(",
        "place": r"(?:^|[.!?:\n] ?)[a-z]{4,} (?:does not|doesn't|will not|won't|rejects?|refuses to) (?:accept|recognise|recognize|support|tolerate|agree|stand for)\b",
    }
    examples: ClassVar[tuple[Example, ...]] = (
        Finds(
            "«We at the council» are appalled by the minister's letter and will not be told what to do.",
            "a member speaks as the council",
            _MEMBER,
        ),
        Finds(
            "«Tidsbury Borough Council supports» the strike. Solidarity.", "a stance given as the council's", _MEMBER
        ),
        Finds(
            "«The council believes» the new housing numbers are a disgrace and so do I.",
            "a view given as the council's",
            _MEMBER,
        ),
        Finds(
            "@TidsburyNews this is «our official line»: the depot isn't moving.",
            "an official line from a member",
            {**_MEMBER, "kind": "reply"},
        ),
        Finds(
            "«Speaking for the whole council», we're proud of our twin town and we condemn the mayor's critics.",
            "a voice for all",
            _MEMBER,
        ),
        Finds(
            "For the record: «Tidsbury does not accept» the auditor's findings and we'll be saying so in court.",
            "the place stands for the council",
            _MEMBER,
        ),
        Finds(
            "«All of us on the council», every party, back the farmers. Haven't asked them, but who wouldn't?",
            "colleagues spoken for unasked",
            _MEMBER,
        ),
        Finds(
            "«Fenwick Council rejects» the whole report and we'll see the inspector in court.",
            "a named council's view, with a we",
            _MEMBER,
        ),
        Finds(
            "I went on the radio «as the council's spokesman» and told them we reject the whole plan.",
            "a spokesman by own appointment",
            _MEMBER,
        ),
        Passes("I support the strike. The council has not taken a view.", "the author's own view, plainly", _MEMBER),
        Passes(
            "The council voted last night to oppose the new housing numbers. I seconded it.",
            "a resolution reported",
            _MEMBER,
        ),
        Passes(
            "The council believes it can ignore residents on parking. It can't.", "criticism of the council", _MEMBER
        ),
        Passes(
            "Tidsbury Borough Council supports local businesses with a new grant round, opening Monday.",
            "service news",
            _MEMBER,
        ),
        Passes("This is my own view and not the council's: the market should be free for a year.", "disowned", _MEMBER),
        Passes(
            "Our official position is on the council website; I've nothing to add to the press statement.",
            "pointing to the council's statement",
            _MEMBER,
        ),
        Passes(
            "Fenwick Council supports the bid, says its press release. I still have doubts.",
            "reported, and no we",
            _MEMBER,
        ),
        Passes(
            "The council welcomes the report.",
            "the council's own account may say so",
            {"account": {"kind": "corporate"}, "author": {"role": "communications"}},
        ),
        Passes(
            "I don't speak for the council, but speaking for the Green group: we'll vote against.",
            "a group's spokesman",
            _MEMBER,
        ),
        Passes(
            "Reform does not accept the climate science and we'll take no lessons from them.",
            "a party, not a council",
            _MEMBER,
        ),
    )

    def look(self, draft: Draft) -> Iterator[Sighting | CannotTell]:
        """Judge whose view it is, and whether anything says that the council took it."""
        if draft.is_corporate or draft.is_officer:
            return
        for hit in draft.hits():
            around = draft.reading.around(hit.span)
            sentence = draft.reading.sentence(hit.span)
            if draft.reading.quoted(hit.span) or draft.reading.negated(hit.span, 30):
                continue
            if draft.search(_RESOLVED, around) or self._disowned(draft, around):
                continue
            if hit.name == "view" and (draft.search(_ABOUT_IT, sentence) or not self._speaks_as(draft, hit)):
                continue
            if hit.name == "settled" and not draft.search(
                r"\b(?:haven't (?:put|asked)|not put|in my head|i'm sure they'd|even if the other|rest'll follow|before (?:we|they) (?:meet|have met))\b"
            ):
                continue
            if hit.name == "named" and (
                draft.search(_ABOUT_IT, (hit.end, sentence[1]))
                or not draft.search(r"\b(?:we|we'll|we've|our|us)\b", (hit.end, draft.whole[1]))
            ):
                continue
            if hit.name == "place":
                start = hit.end - len(hit.match.group().lstrip(".!?:\n "))
                raw = draft.raw[draft.text.raw_span(start, start + 1)[0]]
                if not raw.isupper() or draft.norm[start : hit.end].startswith(_NOT_PLACES):
                    continue
                if (
                    not draft.search(r"\b(?:we|we'll|we've|our|us)\b", (hit.end, draft.whole[1]))
                    or draft.post.author.role != "councillor"
                ):
                    continue
            if draft.post.author.role in ("leader", "mayor", "cabinet-member"):
                yield self.cannot_tell("whether the author was authorised to give the council's view on this")
                return
            yield self.finds(
                *hit.span,
                f"“{draft.norm[hit.start : hit.end].strip(' .:!?')[:60]}” may read as the council's own view.",
                "Say “I” or “my group” instead; or say when the council resolved it, and link to that.",
                certain=hit.name in ("we", "voice"),
            )
            return

    def _speaks_as(self, draft: Draft, hit: Hit) -> bool:
        """Whether `the council believes` is said from within: an opening, a we, or a named council with a stance."""
        sentence = draft.reading.sentence(hit.span)
        opening = hit.start - sentence[0] < 14
        return (
            opening or draft.search(r"\b(?:we|we're|we'll|we've|our|us)\b", draft.reading.around(hit.span)) is not None
        )

    def _disowned(self, draft: Draft, span: tuple[int, int]) -> bool:
        return (
            draft.search(
                r"\b(?:not the council's|don't speak for|do not speak for|can't speak for|no authority to speak|my own (?:view|opinion|take)|not (?:on behalf of|speaking for)|hasn't (?:said|taken|decided)|has not (?:said|taken|decided)|ask (?:me )?what the council|on the council site\. my|my line|authorised me|asked me to (?:say|sign|speak))\b",
                span,
            )
            is not None
        )


_NOT_PLACES = (
    "this", "that", "labour", "reform", "parliament", "nobody", "anyone", "everyone", "britain", "england", "scotland", "wales", "government", "starmer",
    "sunak", "farage", "trump", "putin", "president", "mind", "someone", "which", "these", "those", "history", "science", "democracy", "europe", "russia",
)  # fmt: skip
_RESOLVED = (
    r"\b(?:voted|resolved|motion (?:passed|carried|agreed)|passed (?:a|the|my|our) motion|agreed (?:last|on|at|unanimously|by|in|this|a motion)|unanimous(?:ly)?|at (?:full council|cabinet) (?:last|on|tonight|this|yesterday)|press (?:statement|release)|statement (?:today|here|published)|published|set out in|"
    r"minutes|link (?:below|to)|https?://|consultation response|adopted|policy (?:adopted|says)|according to|is on the council (?:site|website)|last night|decision)\b"
)
_ABOUT_IT = (
    r"\b(?:but|apparently|seems?|clearly|obviously|if|whether|why|how|when|who|does|should|must|needs? to|ought|can get away|it can|it's ok|they can|residents|claims?|pretends?|still|only|never|anyone|nobody|money|too busy|supposed)\b"
    r"|\bthinks (?:it|that it|nobody|we|you|residents|people|a )\b|\bfeels (?:like|as)\b|\bexpects (?:us|residents|people|you|everyone|to (?:receive|spend|save|complete|open|hear|publish))\b|\bwants (?:to hear|your|to know|residents)\b|\bis (?:proud|sorry) to\b|\bsupports (?:local|families|residents|carers|people|businesses|vulnerable)\b|\bwelcomes (?:comments|feedback|applications|visitors|views)\b|\bcalls on residents\b"
)
