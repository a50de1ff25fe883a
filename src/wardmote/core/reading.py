"""Reads a text as a person would: sentences, what is quoted, reported, denied or condemned, and who is meant.

Everything works on normalised text and is made only when a rule asks: most posts wake no rule.
All spans are [start, end) in normalised text.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from operator import itemgetter
from typing import TYPE_CHECKING

from wardmote.core.lazily import lazily

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wardmote.core.normalise import Normalised

Span = tuple[int, int]

_ABBREVIATED = lazily(
    r"\b(?:cllrs?|mrs?|ms|dr|prof|rev|sir|st|rd|ave|no|nos|vs?|e\.g|i\.e|etc|approx|para|cf|p|pp|[a-z])$"
)
_BREAK = lazily(r"[.!?…]+[\"')\]]*(?=\s|$)|\n+|(?<=\s)[•·|](?=\s)")
_QUOTES = lazily(r"\"([^\"\n]{1,600})\"|(?<![\w])'((?:[^'\n]|(?<=\w)'(?=\w)){2,600})'(?!\w)|^>+ ?(.+)$", re.MULTILINE)
_REPORTING = lazily(
    r"\b(?:sa(?:id|ys|ying)|call(?:ed|s|ing) (?:me|him|her|us|them|you|people|someone|my|our|a|an|the|residents|cllr|each other)|"
    r"told|tells|claim(?:ed|s|ing)?|shout(?:ed|s|ing)?|wrote|writes|tweeted|posted|post(?:s|ing)? (?:like|that|saying)|"
    r"chant(?:ed|s|ing)?|yell(?:ed|s|ing)|scream(?:ed|ing)|comments? (?:like|such as|saying)|words? (?:like|such as)|the words?|the term|"
    r"slurs?(?: like| such as)?|abuse(?: like| such as|:)|messages? (?:like|saying|telling|calling)|emails? (?:saying|telling|calling)|"
    r"according to|quot(?:e|es|ed|ing)|accus(?:ed|es|ing)|described? (?:me|him|her|us|them|as)|describing|being called|was called|been called|were called|"
    r"branded|labelled|so-called|alleg(?:ed|es|ing)|asked if|heard|overheard|graffiti|the phrase|referred to as)\b"
)
_NEGATION = lazily(
    r"\b(?:not|never|no|nobody|none|nothing|neither|nor|without|hardly|cannot|nowt|nae|didnae|isnae|wasnae|dinnae|"
    r"(?:is|are|was|were|do|does|did|has|have|had|would|could|should|must|wo|ca|ai|need|shall|sha)n'?t|"
    r"far from|rather than|instead of|stop|refuse to|anything but|avoid|don'?t|free of|against)\b"
)
_CONDEMNING = lazily(
    r"\b(?:disgust(?:ing|ed)|vile|unacceptable|never acceptable|not acceptable|not ok(?:ay)?|no place|abhorrent|appall(?:ing|ed)|"
    r"condemn(?:s|ed|ing)?|shameful|despicable|horrific|heartbreaking|sickening|deplor(?:e|able)|denounce|"
    r"hate crimes?|report(?:ed|ing)? (?:it|this|them|him|her|to)|zero tolerance|call(?:ed|ing)? (?:it|this|them) out|"
    r"kick it out|stand (?:up )?(?:against|with|together)|solidarity|support(?:ing)? (?:the )?(?:victims?|survivors?)|"
    r"awareness|say no to|end (?:the )?(?:abuse|hate|racism|violence|stigma)|speak(?:ing)? out against|racist abuse|"
    r"(?:is|was|that's|thats|it's|its|are) (?:just |simply |plain |so |totally |utterly )?(?:wrong|racist|sexist|homophobic|bullying|abuse|hateful)|"
    r"won'?t (?:be )?(?:tolerate|stand|accept|silence|intimidate)|will not (?:be )?(?:tolerate|accept|stand for|intimidate|silence)|"
    r"slurs?|offensive (?:term|word|language)|should(?:n'?t| not| never) (?:have to|be) (?:hear|read|put up|face|tolerate|called|say)|"
    r"has to stop|must stop|needs to stop|apolog(?:y|ise|ised|ises) for|sack(?:ed)? for|suspended (?:for|after)|jailed for|convicted|banned for)\b"
)
_OPPOSING = lazily(
    r"\b(?:stereotyp\w+|prejudic\w+|bigot(?:s|ry|ed)?|racis[mt]s?|sexis[mt]s?|misogyn\w+|xenophob\w+|islamophob\w+|anti-?semit\w+|homophob\w+|transphob\w+|ableis[mt]|ageis[mt]|"
    r"hate (?:crimes?|speech|mail|preachers?)|hateful|discriminat(?:e|es|ed|ing|ion|ory)|slurs?|bullied|dehumanis\w+|scapegoat\w*|hurtful|offensive|holocaust memorial|never again|"
    r"myths?|nonsense|lies about|tropes?|(?:don'?t|do not|never|please|stop|quit|let'?s not|shouldn'?t|should not|nobody should|no one should|can we not|must not|mustn'?t) (?:ever |just |be )?"
    r"(?:say|saying|call|calling|use|using|tell|telling|ask|asking|blame|blaming|assume|assuming|pretend|think|thinking|treat|treating|tolerate|judge|judging|generalise|tar|lump|shout|repeat|post|told|called)|"
    r"(?:anyone|anybody|whoever|someone|somebody|idiots?|the sort|(?:people|those|folk|men|women) (?:who|that)) (?:who |that )?(?:says?|said|thinks?|thought|claims?|claimed|shouts?|shouted|believes?|tells?|told|asks?|asked|calls?|called) |"
    r"(?:told|calls?|called|calling|asked|asks|telling|tells|shouted (?:it |that )?at|said (?:it |that )?to|spat at|yelled at|hurled at) (?:me|my|us|our|her|him|them|a|an|the|two|three)\b|"
    r"(?:was|were|been|being|be|get|got|gets) (?:called|told|labelled|branded|asked)|"
    r"(?:for|of|stop|about|by|without|anybody|anyone|people) calling [a-z]+|calling (?:people|someone|somebody|anyone|anybody|kids|children|women|men|folk|others|each other|residents|disabled)|"
    r"said (?:a|one|some|the) [a-z]+ to (?:me|my|us|her|him)|sprayed|daubed|graffiti|conspiracy theor\w+|stop sharing|fabricat(?:ed|ion)|debunk\w*|is code for|far[- ]right|(?:the|that|this) (?:word|term|slur)\b|in the manifesto|"
    r"(?:is|are|was|were|it'?s|that'?s|isn'?t|aren'?t|ain'?t|wasn'?t) (?:never |not |no |just )*(?:ok|okay|acceptable|banter|funny|a joke|a laugh|an insult|a dirty word)\b|"
    r"imagine (?:saying|telling|being|thinking|believing)|how dare|shame on (?:anyone|those|them|him|her|whoever)|used to (?:say|call|tell|be called)|(?:is|was) wrong to)"
)
_TELLING = ("told", "tell", "call", "ask", "shout", "said", "yell")
_TELLER = lazily(r"\b(?:i|i've|we|we've|i'd)(?: just| always)? $")
_DISCLAIMING = lazily(
    r"\b(?:(?:i'?m|i am|we'?re|not|isn'?t|ain'?t|nothing|without being|without sounding|call me|calls? (?:me|us|you|it|that)|called|branded|accused of|brand(?:ed)? (?:me|us|you)|be(?:ing)? (?:called )?|labelled)(?: not)?(?: an?)?"
    r" (?:racis[mt]|sexis[mt]|bigot(?:ed)?|homophob(?:e|ic|ia)|islamophob(?:e|ic|ia)|transphob(?:e|ic|ia)|anti-?semit(?:e|ic)|prejudiced|ageist|misogynist|xenophob(?:e|ic))|"
    r"(?:race|racism|sexism|bigot|homophobia|islamophobia|discrimination|misogyny) card|racist (?:to|for) (?:say|notice|point|ask|think|want|mention)|no offence|reverse racism|anti-?white|political(?:ly)? correct(?:ness)?|"
    r"can'?t (?:even )?say (?:that|it|anything|owt)|not allowed to say|(?:isn'?t|not|aren'?t|no longer) (?:a )?(?:myths?|stereotypes?|prejudice|bigotry|hateful)|stereotypes? (?:exist|are true|for a reason)|so-called (?:racism|hate))"
)
_FIRST = lazily(r"\b(?:i|i'm|im|i'll|ill|i've|i'd|me|my|mine|myself|we|we're|we'll|we've|our|ours|us)\b")


def _with_capitals(norm: str, raw: str) -> str:
    return "".join(
        [
            plain.upper() if given.isupper() and len(plain.upper()) == 1 else plain
            for plain, given in zip(norm, raw, strict=True)
        ]
    )


class Target(StrEnum):
    """Who or what some words are aimed at."""

    READER = "the reader"
    PERSON = "a person"
    ROLE = "a role"
    GROUP = "a group"
    PARTY = "a party"
    POLICY = "a policy"
    COUNCIL = "the council"
    SELF = "the author"
    OBJECT = "an object"
    NONE = "nobody named"


_CUES: tuple[tuple[Target, str], ...] = (
    (Target.SELF, r"\b(?:i|i'm|im|i was|i am|me|myself|my own)\b"),
    (Target.READER, r"\b(?:you|you're|youre|your|yours|u|ur|ya|ye|yer|yourself|youse)\b"),
    (
        Target.PERSON,
        r"\b(?:cllrs?\.? (?!for\b)[a-z]+|councillors? (?:[a-z]+'?s?)|mr\.? [a-z]+|mrs\.? [a-z]+|ms\.? [a-z]+|miss [a-z]+|dr\.? [a-z]+|"
        r"sir [a-z]+|lord [a-z]+|lady [a-z]+|he|she|him|her|his|hers|he's|she's|hes|shes|himself|herself|this (?:man|woman|guy|bloke|person|clown|creature)|"
        r"that (?:man|woman|guy|bloke|person|one)|the (?:leader|mayor|chair(?:man|woman)?|deputy leader|portfolio holder|cabinet member|mp|clerk|"
        r"chief executive|ceo|pm|prime minister|chancellor|first minister|secretary of state|headteacher|head|vicar|landlord|applicant|developer|candidate|minister)|"
        r"(?:my|your|our|the) (?:opponent|neighbour|colleague|boss|ex|local mp|mp)|some (?:bloke|woman|man|guy)|whoever|this councillor|a certain (?:councillor|person|someone|member|officer))\b"
        r"|@[a-z0-9_]{2,}",
    ),
    (
        Target.ROLE,
        r"\b(?:officers?|planners?|staff|employees?|highways (?:team|dept|department)?|clerk|wardens?|teachers?|nurses?|police|coppers?|"
        r"social workers?|solicitors?|inspectors?|traffic wardens?|workers|crews?|engineers?|consultants?|contractors?|journalists?|reporters?)\b",
    ),
    (
        Target.PARTY,
        r"\b(?:tor(?:y|ies)|labour|conservatives?|lib ?dems?|liberal democrats?|greens?|green party|reform(?: uk)?|ukip|snp|plaid(?: cymru)?|"
        r"dup|sinn fein|alliance|party|government|gov|govt|administration|cabinet|opposition|ministers?|westminster|holyrood|senedd|downing street|no ?10|"
        r"republicans?|democrats?|dems|gop|momentum|coalition|parliament|politicians?)\b",
    ),
    (
        Target.COUNCIL,
        r"\b(?:council(?!lor)s?|county hall|town hall|city hall|civic centre|committee|authority|parish|executive)\b",
    ),
    (
        Target.POLICY,
        r"\b(?:polic(?:y|ies)|plans?|budgets?|schemes?|proposals?|decisions?|cuts|tax|taxes|bills?|strateg(?:y|ies)|reports?|ideas?|arguments?|"
        r"vot(?:e|es|ing)|motions?|consultations?|applications?|projects?|systems?|services?|brexit|closures?|charges?|ltns?|ulez|development|"
        r"legislation|laws?|referendum|manifesto|speech|statement|excuse|question|answer|claims?|contract|move|process|parking|roads?|junction|road works|roadworks)\b",
    ),
    (
        Target.GROUP,
        r"\b(?:they|them|their|they're|theyre|these (?:people|folk|lot)|those (?:people|folk|lot|who)|people|residents|lot|everyone|you lot|voters|"
        r"supporters|members|councillors|cllrs|fans|kids|youths?|neighbours|parents|families|motorists|cyclists|followers|crowd|trolls)\b",
    ),
    (
        Target.OBJECT,
        r"\b(?:weather|day|game|match|team|film|song|dog|cat|car|train|bus|traffic|phone|computer|printer|email|it|this|that|thing|stuff|food|pitch|goal)\b",
    ),
)
_CUE = lazily("|".join(f"(?P<t{number}>{pattern})" for number, (_, pattern) in enumerate(_CUES)))
_STARTERS = frozenset(
    """the this that these those great good happy well thank thanks our my your his her their its it we i you he she
    they what when where why who how if so but and or as at in on for from to with new please just very really proud
    pleased lovely big huge many more most all every some any no not now today tomorrow tonight yesterday last next
    after before during since while council cllr councillor councillors labour conservative conservatives tory liberal
    green reform party full town city county district borough parish high road street lane house hall park school
    market station church north south east west upper lower monday tuesday wednesday thursday friday saturday sunday
    january february march april may june july august september october november december merry free local national
    public planning licensing community royal prime first deputy chief head police fire health social""".split()
)
_NAME = lazily(
    r"\b(?:[A-Z][a-z]+(?:[-'’][A-Z]?[a-z]+)?|O['’][A-Z][a-z]+|Mc[A-Z][a-z]+) "
    r"(?:(?:de|van|von|al|bin|ap) )?(?:[A-Z][a-z]+(?:[-'’][A-Z][a-z]+)*|O['’][A-Z][a-z]+|Mc[A-Z][a-z]+|Ma?c[A-Z][a-z]+)\b"
)


def _people(raw: str) -> list[re.Match[str]]:
    """Pairs of capitalised words that may be a person's name: neither word one that begins sentences or names places."""
    return [match for match in _NAME.finditer(raw) if not _STARTERS.intersection(match.group().lower().split())]


_LONGEST = 1200
"""Letters that one sentence may have; what runs on without a stop is read in portions of so many."""


def _portions(norm: str, start: int, end: int) -> Iterator[Span]:
    """A sentence as it is, or cut at spaces where it runs on beyond all measure."""
    while end - start > _LONGEST:
        cut = norm.rfind(" ", start, start + _LONGEST) + 1
        cut = cut if cut > start else start + _LONGEST
        yield start, cut
        start = cut
    yield start, end


@dataclass
class Reading:
    """One text, read on demand."""

    text: Normalised

    @property
    def norm(self) -> str:
        """The normalised text."""
        return self.text.norm

    @cached_property
    def cased(self) -> str:
        """The normalised text with the capitals of the text as given: same length, same offsets."""
        raw, norm, starts = self.text.raw, self.text.norm, self.text.starts
        if starts is None:
            return raw if raw.isascii() and len(raw) == len(norm) else _with_capitals(norm, raw)
        return _with_capitals(norm, "".join([raw[start] for start in starts]))

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """The sentences, in order, without the space between them."""
        norm, found, start = self.norm, [], 0
        for match in _BREAK.finditer(norm):
            if match.group().startswith(".") and _ABBREVIATED.search(norm, max(0, match.start() - 8), match.start()):
                continue
            if norm[start : match.end()].strip():
                found.append((start, match.end()))
            start = match.end()
        if norm[start:].strip():
            found.append((start, len(norm)))
        whole = ((one + len(norm[one:two]) - len(norm[one:two].lstrip()), two) for one, two in found)
        return tuple(part for span in whole for part in _portions(norm, *span))

    def sentence(self, span: Span) -> Span:
        """The sentence that holds the start of a span."""
        number = self._sentence_at(span[0])
        return (0, len(self.norm)) if number is None else self.sentences[number]

    def _sentence_at(self, position: int) -> int | None:
        """The number of the sentence that holds a position; None between sentences."""
        number = bisect_right(self.sentences, position, key=itemgetter(0)) - 1
        return number if number >= 0 and position < self.sentences[number][1] else None

    def around(self, span: Span, sentences: int = 1) -> Span:
        """The span's sentence with so many neighbours on each side."""
        number = self._sentence_at(span[0])
        if number is None:
            return 0, len(self.norm)
        first = self.sentences[max(0, number - sentences)][0]
        last = self.sentences[min(len(self.sentences) - 1, number + sentences)][1]
        return first, last

    @cached_property
    def quotations(self) -> tuple[Span, ...]:
        """What stands in quotation marks, or on a line that begins with `>`."""
        return tuple(match.span(match.lastindex or 0) for match in _QUOTES.finditer(self.norm))

    def quoted(self, span: Span) -> bool:
        """Whether a span stands inside a quotation."""
        return any(start <= span[0] and span[1] <= end for start, end in self.quotations)

    def reported(self, span: Span) -> bool:
        """Whether the words are told as another's: a verb of saying stands shortly before them."""
        start = max(self.sentence(span)[0], span[0] - 80)
        return _REPORTING.search(self.norm, start, span[0]) is not None

    def negated(self, span: Span, reach: int = 28) -> bool:
        """Whether the words are denied: a negation stands within `reach` letters before them."""
        start = max(self.sentence(span)[0], span[0] - reach)
        return _NEGATION.search(self.norm, start, span[0]) is not None

    def condemned(self, span: Span) -> bool:
        """Whether the author condemns the words rather than uses them.

        True where they are quoted or reported and the sentence, or one beside it, disapproves; or where
        the same sentence disapproves of them before they come.
        """
        start, end = self.around(span)
        if self.quoted(span) or self.reported(span):
            return _CONDEMNING.search(self.norm, start, end) is not None
        own = self.sentence(span)
        return _CONDEMNING.search(self.norm, own[0], span[0]) is not None

    def disowned(self, span: Span) -> bool:
        """Whether hateful words are told or named in order to oppose them, so that they are not the author's own.

        A victim's report, a quotation among words of disapproval, a slur discussed as a word. A writer who
        only guards against the charge ("I'm not racist, but") disowns nothing.
        """
        if self.condemned(span):
            return True
        own_start, own_end = self._near(self.sentence(span), span)
        start, end = self._near(self.around(span), span)
        guarded = _DISCLAIMING.search(self.norm, start, end) is not None
        if guarded:
            return False
        if self.quoted(span):
            return self._opposes(start, end) or self.reported(span)
        return self._opposes(own_start, own_end)

    @staticmethod
    def _near(whole: Span, span: Span, reach: int = 600) -> Span:
        """So much of a sentence as lies near a span: a text without full stops is not read again for every word."""
        return max(whole[0], span[0] - reach), min(whole[1], span[1] + reach)

    def _opposes(self, start: int, end: int) -> bool:
        """Whether a span holds words of disapproval or of a victim's report; "I told my kids" is neither."""
        return any(
            not (
                match.group().startswith(_TELLING)
                and _TELLER.search(self.norm, max(0, match.start() - 8), match.start())
            )
            for match in _OPPOSING.finditer(self.norm, start, end)
        )

    @cached_property
    def condemns(self) -> bool:
        """Whether the text as a whole disapproves of something said or done (of what it shares, say)."""
        return _CONDEMNING.search(self.norm) is not None

    @cached_property
    def first_person(self) -> bool:
        """Whether the author speaks of themself."""
        return _FIRST.search(self.norm) is not None

    @cached_property
    def names(self) -> tuple[Span, ...]:
        """What looks like a person's full name, by its capitals (in the text as given), as normalised spans."""
        raw = self.text.raw
        if self.text.starts is not None:
            back: dict[int, int] = {}
            for index, start in enumerate(self.text.starts):
                back.setdefault(start, index)
            spans = []
            for match in _people(raw):
                first, last = back.get(match.start()), back.get(match.end() - 1)
                if first is not None and last is not None:
                    spans.append((first, last + 1))
            return tuple(spans)
        return tuple(match.span() for match in _people(raw))

    def targets(self, span: Span) -> tuple[tuple[Target, Span], ...]:
        """Every cue to who is meant in the span's sentence, in order."""
        start, end = self.sentence(span)
        cues = [
            (_CUES[int((match.lastgroup or "t0")[1:])][0], match.span())
            for match in _CUE.finditer(self.norm, start, end)
        ]
        cues += [(Target.PERSON, name) for name in self.names if start <= name[0] < end]
        return tuple(sorted(cues, key=lambda cue: cue[1]))

    def target(self, span: Span) -> Target:
        """Who or what the words of a span are most likely aimed at.

        The nearest cue of the sentence counts: one inside the span first, then one just before (a subject)
        or just after (`clown Brown`, `moron of a planner`); with none, the sentence before is asked for its subject.
        """
        best: tuple[float, Target] | None = None
        for target, (start, end) in self.targets(span):
            if start >= span[0] and end <= span[1]:
                distance = 0.0
            elif end <= span[0]:
                distance = span[0] - end
            else:
                distance = (start - span[1]) * 1.5 + 2
            weight = 25.0 if target is Target.OBJECT else 12.0 if target is Target.SELF else 0.0
            if best is None or distance + weight < best[0]:
                best = (distance + weight, target)
        return best[1] if best else Target.NONE
