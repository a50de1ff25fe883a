"""A damaging statement of fact about a candidate's own character or conduct, before a poll.

## What it looks for
Allegations about the person who stands (crime, dishonesty, bankruptcy, private life, a false past, sympathy with
terror) put as fact, the more so where the author admits to guessing or wishes it spread before polling day. A vote, a
policy, a record in office or a party is fair game and passes.

## Why councils ask
A false statement of fact about a candidate's personal character or conduct, made to affect the election, is an
illegal practice unless there were reasonable grounds to believe it. An election has been lost over one leaflet.

## What to do instead
Attack what was said, voted and done in office, with the minute or the link. Leave the person's life out of it.

## What it cannot see
Whether the statement is true, and what the author knows.

## Sources
Representation of the People Act 1983 section 106; Watkins v Woolas [2010] EWHC 2702 (QB). Checked 21 November 2026.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, ClassVar

from wardmote.core.lazily import lazily
from wardmote.core.lexicon.people import people
from wardmote.core.lexicon.politics import PLAIN_PARTY
from wardmote.core.lexicon.polls import ENOUGH, Period, period, warns
from wardmote.core.rule import Duty, Example, Finds, Passes, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wardmote.core.draft import Draft
    from wardmote.core.finding import Sighting
    from wardmote.core.rule import Gap

_PARTY = rf"(?:{PLAIN_PARTY}|labour|conservative|reform|green|independent|lib ?dem|liberal|alliance|unionist)"
_CANDIDATE = lazily(
    rf"\b(?:candidates?|opponents?|rivals?|(?:standing|stands|stood|running|runs|up) (?:in|for|against) (?:me|us|the|[a-z]+)|(?:the|that|this|our|a|my) {_PARTY}(?:'?s?)? (?:man|woman|lad|lass|bloke|fella|guy|lady|girl|boy|chap|candidate|hopeful|one|standing)|"
    rf"(?:the|that) (?:man|woman|lad|lass|bloke|fella|guy) (?:from|for|of) the [a-z]+|vote for [a-z]+ (?:[a-z]+ )?(?:is|and|would)|{_PARTY}'s [a-z]+ [a-z]+|the (?:tory|green|independent|liberal|lib dem) (?:standing|in|for|here)|the independent)\b"
)
_ELECTION = lazily(
    r"\b(?:vot(?:e|es|ed|ers?|ing)|polling day|election|by-election|ballot|on thursday|by thursday|before thursday|the 7th|poll|polling (?:place|station)|hustings|candidate)\b"
)
_ALLEGES = (
    r"(?:did (?:time|a stretch|bird|two years|\d+ (?:months|years))|done time|served (?:time|a sentence|\d+ (?:months|years))|been (?:in(?:side)? (?:prison|jail|for)|to (?:prison|jail)|arrested|charged|convicted|cautioned|sacked|struck off|suspended|investigated for|done for|banned from)|"
    r"(?:was|is|got|were|been|has been|caught) (?:a )?(?:arrested|charged|convicted|jailed|struck off|sacked|fired|thrown (?:off|out)|kicked out|bankrupt|evicted|sectioned|cautioned|caught|nicked|banned from driving|disqualified|expelled)|struck off|"
    r"criminal record|(?:a|an) (?:convicted )?(?:criminal|crook|thief|fraud|fraudster|drunk|drunkard|alcoholic|drug (?:dealer|addict)|dealer|paedo|paedophile|nonce|groomer|rapist|wife ?beater|bigamist|con ?man|con ?artist|shoplifter|benefit cheat|tax dodger|terrorist|adulterer|cokehead|slumlord|arsonist|liar|jailbird|stalker)|"
    r"hand(?:s)? in the till|fiddl(?:ed|es|ing)|nick(?:ed|ing)|pinch(?:ed|ing)|stole|steal(?:s|ing)?|rob(?:bed|bing)|embezzl(?:ed|ing)|defraud(?:ed|ing)|swindl(?:ed|ing)|ripped off|pocket(?:ed|ing|s)|took (?:bribes|backhanders|a bribe|cash)|on the take|backhanders?|brown envelopes?|"
    r"beats? (?:his|her|the) (?:wife|dog|kids|husband|partner|missus)|hit(?:s)? (?:his|her) (?:wife|husband|kids|partner)|cheat(?:s|ed|ing) on|(?:having|had) an affair|affair with|left (?:his|her) (?:wife|kids|husband)|drink[ -]driv\w+|drunk at|drinks? too much|takes? (?:drugs|coke|cocaine)|on (?:drugs|coke|cocaine)|deals? drugs|"
    r"(?:doesn'?t|does not|didn'?t|has never|never) (?:even )?(?:lived?|live|pay|paid|worked?|served?|went|go)(?: [a-z']+){0,3} (?:here|in the (?:county|ward|town|village|area|army)|(?:his|her|any) (?:tax|taxes|council tax|rent|child|maintenance)|a day)|made (?:his|her|their) (?:address|cv|degree|qualifications|medals?|career) up|fak(?:e|ed) (?:degree|cv|address|medals?|qualifications)|"
    r"(?:degree|qualifications?) off the (?:internet|back)|was never (?:a|an|in) (?:[a-z]+)|never (?:was|been) (?:a|an) [a-z]+|under (?:a |an )?(?:police |criminal |fraud |code of conduct |standards |conduct )?investigation|(?:police|officers) (?:were|was|had to be) called|(?:thrown|chucked|escorted|removed|ejected) (?:out of|from|off) (?:a|the)|throw (?:[a-z]+ ){1,3}out of|"
    r"back(?:s|ed|ing)? the (?:ira|uvf|uda|taliban|bombers?|terrorists?)|supports? (?:terror(?:ism|ists)?|the ira|isis|hamas|hezbollah|al qaeda)|links? (?:to|with) (?:terror\w*|gangs?|the mafia|drug \w+|organised crime|the ira|the far right|extremis\w+)|(?:sold|sell(?:s|ing)?|flogg(?:ed|ing)|gave|giving) (?:[a-z]+ ){1,4}to (?:his|her) (?:own )?(?:brother|mate|wife|husband|cousin|son|daughter|sister|pal)s?|"
    r"bankrupt|(?:tax affairs|tax returns?|expenses|business dealings|past|private life|accounts)[a-z ,']{0,30}(?:bent|dodgy|corkscrew|shady|murky|crooked|dirty)|ask (?:hmrc|the police|the taxman|his (?:ex-?)?wife|her (?:ex-?)?husband|his ex|her ex|the vicar'?s wife)|kicked out (?:of )?the|(?:the|that|his|her|their) (?:court case|conviction|caution|arrest|affair|bankruptcy|restraining order|fraud|expenses scandal|criminal record|drink driving|missing money)|(?:fraud|theft|assault|drink driving|affair|bankruptcy|embezzlement|perjury|arson),? (?:was|wasn'?t) it|what (?:is|are|'s) (?:he|she|they) hiding|what (?:really )?happened to the (?:money|charity|funds?|takings)|ran off with (?:the|his|her|a)|left (?:his|her) kids|ccjs?\b|loan shark|launder(?:s|ed|ing)|evict(?:s|ed) (?:a |his |her |their )?(?:pensioners?|tenants?|families|widow)|ask (?:him|her|them|the [a-z]+ (?:clan|family|lot)) about the (?:uncle|brother|da|dad|father|wife|ex|money|girl|boy|night|business|conviction))"
)
_ADMITS = r"\b(?:did (?:he|she|they)\? (?:doesn'?t|does it|who|maybe)|doesn'?t (?:matter|need to be true)|(?:i|we) (?:just )?made (?:that|it|this|the [a-z ]{0,16}) up|i can'?t prove (?:it|any)|no (?:proof|paper for it|evidence) (?:but|yet|needed)|just kidding\. or|true or not|(?:fact|true)\.? (?:well|or) (?:near enough|maybe|probably)|mud sticks|throw enough mud|by the time (?:he|she|they) den(?:y|ies)|won'?t have time to (?:answer|deny)|too late to (?:answer|deny)|there'?s been no )\b"
_HEDGED = lazily(
    r"\b(?:(?:can'?t|cannot|couldn'?t) prove|no proof|i'?ve no (?:paper|proof|evidence)|made (?:that|it) up|true or not|(?:second|first) bit'?s a guess|a guess|just kidding|or am i|near enough|nobody'?s (?:shown|denied|proved)|never (?:once )?denied|everyone(?: on the [a-z]+)? knows|it has a ring|didn'?t (?:he|she)\?|doesn'?t matter|she hasn'?t|he hasn'?t|(?:she|he) was,|"
    r"who'?s checking|saw it on|heard (?:it|from|that)|word is|they say|rumour (?:has it|is)|put it about|spread the word|pass it on|tell everyone|round the school gates|by (?:polling day|thursday)|before (?:polling day|thursday|you vote)|think on before|think again before|would you trust|so they tell me|allegedly)\b"
)
_RECORD = lazily(
    r"\b(?:voted|minutes|budget|manifesto|policy|polic(?:y|ies)|amendment|motion|meetings|attendance|(?:on|in) council|as (?:leader|mp|councillor|chair|mayor|minister)|public record|court (?:record|report|list)|found guilty|pleaded|at (?:[a-z]+ )?(?:crown|magistrates'?) court|electoral commission|(?:own )?nomination paper|declared)\b"
)
_DEFENDS = lazily(
    r"\b(?:it'?s false|is false|not true|untrue|nasty (?:tale|rumour|story)|smears?|not sharing|i don't know and|lies about (?:me|her|him)|decent|nothing wrong|fair play|congratulations|withdraw (?:it|that)|apolog\w+|corrected my|sorry|stop it|condemn|about me\b|me of|accused me|called me)\b"
)
_GROUP = lazily(
    r"\b(?:the |these |those |this )?(?:tories|conservatives|lib ?dems|greens|labour party|government|govt|ministers|bankers|mps|politicians|party|parties|they|coalition|snp|ukip|cameron|osborne|clegg|miliband|farage|corbyn|johnson|boris|truss|sunak|starmer|blair|trump|putin)\b"
)


class FalseWordOnCandidate(Rule):
    """An allegation about a candidate's own character, before a poll."""

    code = "false-word-on-candidate"
    title = "An allegation about a candidate's character"
    topic = "elections"
    serves = ("election-cal",)
    parts = ("text", "shares.text")
    ask = ("monitoring-officer", "legal")
    duty = Duty(
        source="Representation of the People Act 1983, section 106 (false statements as to candidates)",
        message=(
            "A false statement of fact about a candidate's personal character or conduct, made to affect an election, may be an illegal practice "
            "unless there were reasonable grounds to believe it. Ask your agent or legal advice before you post."
        ),
        checked_on="2026-11-21",
        review_by="2027-05-31",
    )
    patterns: ClassVar[Mapping[str, str | Gap]] = {"alleges": rf"\b{_ALLEGES}\b", "admits": _ADMITS}
    examples: ClassVar[tuple[Example, ...]] = (
        Finds(
            "Before you vote Thursday: the Tory candidate «did time» for pinching lead off the chapel roof. Everyone knows it.",
            "a crime put as fact about a candidate",
        ),
        Finds(
            "The woman standing against me was sacked from the hospice for stealing. OK, I can't prove it.",
            "an allegation the author cannot prove",
        ),
        Finds(
            "Don't vote for a liar. The Lib Dem lass made her address up, saw it on a mate's page",
            "a false past, heard elsewhere",
        ),
        Finds(
            "Odell? «Bankrupt» twice, and he wants your council tax. Think on before you vote.",
            "money troubles about a named person before a vote",
        ),
        Finds(
            "My opponent got caught with his hand in the till. Just kidding. Or am I. Vote wisely tomorrow 😇",
            "a smear with a wink",
        ),
        Finds(
            "Ray Tully «backs the IRA», always has",
            "a named candidate is said to back terror, in the period",
            {
                "context": {"elections": [{"id": "ukpge", "notice": "2026-03-27", "poll": "2026-05-07"}]},
                "at": "2026-04-20T10:00:00+01:00",
            },
        ),
        Finds(
            "Lads, the Reform bloke «beats his wife», put it about before polling day", "to be spread before the poll"
        ),
        Finds(
            "Police were called to throw Dan Pell out of a polling station today. Says it all, vote for us.",
            "conduct at a poll put as fact",
        ),
        Finds("A vote for Flint is a vote for a man who was «struck off». It has a ring to it.", "admits it is not so"),
        Passes(
            "The Tory candidate voted twice to shut the youth club, minutes of 4 March and 8 July. Not the man for us.",
            "a recorded vote",
        ),
        Passes(
            "Labour stole our library and they're lying about it. Vote them out on Thursday.", "a party, not a person"
        ),
        Passes("Somebody's saying my opponent was sacked for stealing. It's false. Stop it.", "defends the opponent"),
        Passes(
            "Candidate for Ashby was arrested, says the leaflet. I don't know and nor do you, so I'm not sharing it. It's untrue as far as anyone can show.",
            "refuses to spread it",
        ),
        Passes("The bankers robbed us and the government let them. Vote for change.", "a class of people"),
        Passes(
            "My opponent has attended two of eleven meetings this year. Attendance is published.", "a public record"
        ),
        Passes(
            "He was convicted at Wexby Crown Court in March and the report is on the BBC. He shouldn't be on the ballot.",
            "a reported conviction, with the source",
        ),
        Passes("The lad who stole my bike has been arrested, thanks to everyone who shared.", "no candidate"),
        Passes("I voted for her budget and was nearly thrown out of the group for it, haha", "about oneself"),
        Passes("Fair play to the Tory candidate, nice lad, wrong about everything.", "no allegation"),
    )

    def look(self, draft: Draft) -> Iterator[Sighting]:
        """Judge allegations for their target (a person who stands), their matter and the season."""
        now = period(draft)
        if now is Period.AFTER:
            return
        yield from self._admitted(draft)
        for hit in islice(draft.hits("alleges"), ENOUGH):
            around = draft.reading.around(hit.span)
            sentence = draft.reading.sentence(hit.span)
            if (
                _DEFENDS.search(draft.norm)
                or warns(draft, hit.span)
                or draft.reading.quoted(hit.span)
                or draft.reading.negated(hit.span, 12)
            ):
                continue
            if _RECORD.search(draft.norm, *around) and not _HEDGED.search(draft.norm):
                continue
            if draft.search(
                r"\b(?:i|we)(?:'ve| have| was| am| were|'m|'re)?(?: [a-z]+){0,2}$",
                (max(sentence[0], hit.start - 24), hit.start),
            ):
                continue
            candidate = _CANDIDATE.search(draft.norm, *around)
            named = any(around[0] <= name[0] < around[1] for name in people(draft.reading)) or any(
                around[0] <= name[0] < around[1] for name in draft.reading.names
            )
            electoral = _ELECTION.search(draft.norm, *(draft.whole if len(draft.norm) < 400 else around)) is not None
            bare = (
                draft.search(r"^[A-Za-z][a-z'-]{2,}(?:\?|:|,)? ", around) is not None
                and electoral
                and _HEDGED.search(draft.norm) is not None
            )
            if (
                candidate is None
                and not (named and (electoral or now is Period.IN))
                and not (bare and not _GROUP.search(draft.norm, *sentence))
            ):
                surname = (
                    now is Period.IN
                    and draft.search(r"\b(?:he|she|his|her)\b|^[a-z]+ (?:backs|is|was|did)", sentence) is not None
                    and len(draft.norm) < 160
                )
                clan = (
                    draft.search(r"\b(?:before you )?vote\b", around) is not None
                    and draft.search(r"\bask (?:him|her|them|the )", hit.span) is not None
                )
                if not surname and not clan:
                    continue
            if candidate is None and _GROUP.search(draft.norm, *sentence) and not _HEDGED.search(draft.norm):
                continue
            if candidate is not None and not (
                electoral
                or now is Period.IN
                or "opponent" in candidate.group()
                or "candidate" in candidate.group()
                or "standing" in candidate.group()
                or "running" in candidate.group()
                or "rival" in candidate.group()
            ):
                continue
            certain = candidate is not None and (now is Period.IN or _HEDGED.search(draft.norm) is not None)
            yield self.finds(
                hit.start,
                hit.end,
                f"“{draft.norm[hit.start : hit.end]}” is put as a fact about a candidate as a person; if it is not so, election law may be engaged.",
                "Take it out, or show the evidence to your agent or to legal first. Their votes and their record in office are yours to attack.",
                certain=certain,
            )
            return

    def _admitted(self, draft: Draft) -> Iterator[Sighting]:
        """A claim about somebody who stands that its author owns to be untrue or unproved."""
        hit = next(draft.hits("admits"), None)
        if hit is None or _DEFENDS.search(draft.norm) or draft.reading.quoted(hit.span):
            return
        if _CANDIDATE.search(draft.norm) is None or (_ELECTION.search(draft.norm) is None and "door" not in draft.norm):
            return
        yield self.finds(
            hit.start,
            hit.end,
            "The author owns that a claim about a candidate is unproved or untrue; spread before a poll it may engage election law.",
            "Do not send it. Say what you can show, or nothing.",
            certain=False,
        )
