"""Matters before a committee: how posts name them, who decides them, whether they are still open.

Shared by the rules that judge a text against decisions, exempt items and confidential papers.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from wardmote.core.lazily import lazily
from wardmote.core.normalise import normalise

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from wardmote.core.draft import Draft, Span
    from wardmote.core.post import Author, Decision

QUASI_JUDICIAL = frozenset({"planning", "licensing", "standards"})

GENERIC = frozenset(
    "a an and at by for from in of off on or the to with item items land site sites road street lane avenue close drive way place "
    "square hill park green house farm field fields school schools church hall centre center library libraries pool baths depot "
    "offices office flats flat homes houses dwellings house extension application applications appeal review report reports paper "
    "papers briefing contract contracts award tender procurement sale disposal purchase lease closure council committee cabinet "
    "policy strategy budget plan plans proposal proposals settlement claim legal advice action matter matters complaint staff staffing "
    "senior member members leader leadership restructure restructuring community public private local town city village parish district "
    "county borough ward north south east west upper lower great little new old high main market station bridge river north-east "
    "change use erection detailed outline full reserved variation condition conditions premises licence license street trading consent "
    "pitch hearing grant loan request update draft annual project scheme development redevelopment regeneration centre company group "
    "home homes care service services social housing estate block tower junction former rear adjacent two three four five six seven "
    "eight nine ten chief executive director officer senior special exempt confidential january february march april may june july "
    "august september october november december monday tuesday wednesday thursday friday saturday sunday".split()
)
"""Words that name no matter by themselves."""

_RUN = lazily(
    r"(?:[A-Z][\w'’-]*|\d+[A-Z]?)(?:[ ]+(?:[A-Z][\w'’-]*|(?:of|the|and|on|upon|in|le) (?=[A-Z])[A-Z][\w'’-]*))*"
)
_TOKEN = lazily(r"[a-z0-9][a-z0-9'-]*")


@lru_cache(maxsize=2048)
def loose_names(names: tuple[str, ...]) -> tuple[str, ...]:
    """Further names by which people mean a matter: the places and proper names in its title, without the generic words."""
    found: dict[str, None] = {}
    for name in names:
        for run in _RUN.finditer(name):
            tokens = _TOKEN.findall(normalise(run.group()).norm)
            while tokens and (
                tokens[0] in {"item", "land", "the", "site", "former", "proposed", "sale", "disposal"}
                or tokens[0].isdigit()
            ):
                tokens = tokens[1:]
            telling = [token for token in tokens if token not in GENERIC and not token.isdigit()]
            if not telling:
                continue
            if len(tokens) > 1:
                found[" ".join(tokens)] = None
            for token in telling:
                if len(token) > 5 or (len(token) > 4 and len(tokens) == 1):
                    found[token] = None
        plain = [token for token in _TOKEN.findall(normalise(name).norm) if token not in {"the", "a", "of"}]
        if (
            (2 < len(plain) < 5 or (len(plain) == 2 and "-" in plain[0]))
            and not all(token in GENERIC for token in plain[:-1])
            and plain[-1] in GENERIC
        ):
            found[" ".join(plain[:-1])] = None
    return tuple(term for term in found if len(term) > 3)


_SMALL = frozenset(
    "a an and at by for from in of off on or the to with item items re regarding proposed site land no part".split()
)


def _stem(word: str) -> str:
    return re.sub(r"(?:'s|ing|e?s|e)$", "", re.sub(r"ies$", "y", word)) if len(word) > 4 else word


@lru_cache(maxsize=2048)
def _content(name: str) -> tuple[str, ...]:
    words = [word for word in _TOKEN.findall(normalise(name).norm) if word not in _SMALL and not word.isdigit()]
    return tuple(dict.fromkeys(_stem(word) for word in words))


def mention(draft: Draft, names: Iterable[str], *, loosely: bool = True) -> Span | None:
    """Where the text first names a matter: by its full names, else by the telling words in them, else by all of a name's words."""
    given = tuple(names)
    for span in draft.find_terms(given):
        return span
    if not loosely:
        return None
    for span in draft.find_terms(loose_names(given)):
        return span
    stems: dict[str, Span] = {}
    for name in given:
        content = _content(name)
        if not 1 < len(content) < 6:
            continue
        if not stems:
            for match in _TOKEN.finditer(draft.norm):
                stems.setdefault(_stem(match.group()), match.span())
        if all(word in stems for word in content):
            return min(stems[word] for word in content)
    return None


def shared_mention(draft: Draft, names: Iterable[str]) -> bool:
    """Whether the post that this one shares or answers names a matter."""
    shares = draft.post.shares
    if shares is None or not shares.text:
        return False
    norm = normalise(shares.text).norm
    given = tuple(names)
    terms = (*given, *loose_names(given))
    words = [normalise(term).norm for term in terms if term]
    return any(re.search(rf"(?<![a-z0-9]){re.escape(word)}(?![a-z0-9])", norm) for word in words)


_REOPENED = lazily(
    r"defer|call(?:ed)?[ -]?in|remit|quash|redetermin|re-determin|adjourn|reconsider|reopen|re-open|pending|open|undetermined|awaiting|returned|referred back"
)
_FINISHED = lazily(
    r"withdrawn|determined|decided|approved|refused|granted|dismissed|allowed|final|closed|complete|issued"
)


def pending(decision: Decision, at: datetime | None) -> str | None:
    """`yes` or `today` (decided that day) while a matter is still to be decided at a time; None once it is decided."""
    state = (decision.state or "").lower()
    if state and _REOPENED.search(state):
        return "yes"
    if decision.decided_on is None:
        return None if _FINISHED.search(state) else "yes"
    if at is None or at.date() > decision.decided_on:
        return None
    return "today" if at.date() == decision.decided_on else "yes"


_BODY_GENERIC = frozenset(
    "committee committees sub subcommittee sub-committee panel board the of and for council's council joint hearing hearings meeting "
    "member members vice chair chairman of on an substitute sub named reserve deputy applications matters regulation control".split()
)
_SAME = {
    "development": "planning", "plans": "planning", "planners": "planning", "licencing": "licensing", "license": "licensing",
    "licence": "licensing", "standard": "standards", "conduct": "standards", "ethics": "standards",
}  # fmt: skip
_WHOLE = frozenset({"parish", "town", "community", "full", "city", "borough", "county", "district", "whole"})


@lru_cache(maxsize=1024)
def body_words(name: str) -> frozenset[str]:
    """The telling words of a committee's name."""
    words = {_SAME.get(word, word) for word in re.findall(r"[a-z0-9]+", name.lower().replace("'s", ""))}
    if "planning" in words:
        words -= {"management", "control", "strategic"}
    return frozenset(words - _BODY_GENERIC)


@lru_cache(maxsize=1024)
def whole_council(name: str) -> bool:
    """Whether a body is the council itself, of which every councillor is a member."""
    words = set(re.findall(r"[a-z]+", name.lower()))
    return ("council" in words and words <= (_WHOLE | {"council", "the", "of", "meeting"})) or words == {"council"}


def decides(decision: Decision, author: Author) -> str | None:
    """`yes`, `may` (a substitute, or a name that fits in part), `no`, or None where nobody said."""
    if decision.deciders is not None and author.name:
        own = author.name.lower().removeprefix("cllr ").removeprefix("councillor ")
        names = [name.lower().removeprefix("cllr ").removeprefix("councillor ") for name in decision.deciders]
        return "yes" if own in names else "no"
    body = decision.committee or (decision.kind if decision.kind in QUASI_JUDICIAL else None)
    if body is None:
        return None
    if whole_council(body):
        return "yes" if author.role in ("councillor", "group-leader", "leader", "mayor", "co-opted-member") else None
    if author.committees is None:
        return None
    wanted = body_words(body)
    best = "no"
    for name in author.committees:
        own_words = body_words(name)
        if not own_words or not wanted:
            continue
        if own_words == wanted or own_words < wanted or wanted < own_words:
            if re.search(r"substitute|reserve|\bsub\b(?!-)", name.lower()):
                best = "may" if best == "no" else best
            else:
                best = "yes"
    return best


STEPPED_ASIDE = (
    r"\b(?:(?:not|never|no longer|nor|isn't|wasn't|ain't|came|come|stepped|step|stepping|stood|standing|steps) (?:been |a member |a voting member |sat |sitting |part )*"
    r"(?:on|of|off|down from|back from|aside from|aside|out of) (?:the |that |your |this |our )?(?:planning|licensing|committee|panel|sub-committee|board|it)\b|"
    r"stepp?(?:ed|ing)? (?:aside|back|down)|stood (?:aside|down)|standing (?:aside|down)|(?:no|haven't got a|don't have a|haven't a|without a) vote|"
    r"(?:won't|will not|can't|cannot|shan't|not|wouldn't) (?:be )?(?:taking part|tak(?:e|ing) part|sit(?:ting)? on|sat (?:round|on|in)|voting on|vote on (?:it|this|that)|deciding|participat(?:e|ing)|in the room|in the building)|"
    r"(?:declar(?:e|ed|ing)) (?:an|my|a) (?:[a-z]+ )?interest|recus(?:e|ed|ing)|(?:subbing|substitut(?:e|ing)|sitting) (?:for me|in my place|instead of me)|"
    r"a substitute (?:will|is)|somebody else to sit|someone else to sit|gave up my (?:planning )?seat|left the room|leav(?:e|ing) the room|leave the chamber|"
    r"(?:i'm|i am) out(?:\.|,| of (?:it|this|that))|so i'm out|as (?:a |your |the )?(?:ward (?:member|councillor)|resident|neighbour)[a-z ,]{0,20}(?:not|object|speak)|"
    r"speak(?:ing)? (?:for|as) (?:the |my |your |a )?(?:ward|neighbours?|residents?)|when i speak for|i(?:'ve| have) objected|put in (?:a |my )?(?:written )?objection|"
    r"as a parish council we only|the district decides|county decides|it isn't (?:for us|ours)|isn't for us|not (?:for us|ours|mine|my) to decide|"
    r"the people who (?:do )?decide|i'll be objecting|will be objecting|not (?:being )?on (?:the )?(?:planning|licensing|committee)|"
    r"ddim ar y pwyllgor|nid wyf ar y pwyllgor)\b"
)
"""The author will not decide: off the committee, standing aside, speaking for the ward."""

OPEN_MIND = (
    r"\b(?:open[ -]mind(?:ed|s)?|(?:haven't|have not|hasn't|not|nobody's|no one's|havenae|hevn't|never) (?:yet )?(?:made (?:up )?(?:my|our|their|any|a|its|his|her|up) ?(?:minds?|decision)?(?: up)?|decided|landed|reached)|"
    r"(?:nothing|nowt|no decision)(?:'s| is| has| been|'s been| has been)* (?:been )?(?:decided|settled|made|agreed|done)|"
    r"(?:hear|hearing|heard|listen(?:ing)?|read(?:ing)?|weigh(?:ing)?(?: up)?|consider(?:ing)?|look(?:ing)? at|test) (?:to )?(?:it |them )?(?:all|both|every(?:one|body|thing)?|what(?:'s| is| i)|the (?:evidence|arguments|debate|facts|case|applicant|speakers|residents|officers|report|kc)|proper(?:ly)?|each|on the|fair)|"
    r"on (?:its|their|the) (?:own )?(?:merits|facts|evidence)|make (?:up )?my mind (?:up )?(?:on the|when|after|at|once|then)|decide (?:on the|when|after|then|at the)|then (?:i'll |i |we'll |we )?(?:decide|vote)|"
    r"minded to|lean(?:ing|ed|t)?\b|instinct|could be (?:persuaded|talked|convinced|swayed)|so persuade me|talked round|convince me|(?:could|might|may|would|to) change my mind|fair (?:hearing|go)|"
    r"can(?:'t|not|nae) (?:say|comment|discuss|promise|chat|tell|talk|take (?:a side|sides)|speak|give|prejudge|pre-judge)|could ?n't (?:say|promise|possibly)|(?:won't|will not|shan't|not going to|wouldn't) (?:say|comment|discuss|promise|prejudge|pre-judge|tell|be drawn|take sides|be telling)|"
    r"mum's the word|might (?:or might not|not)|may or may not|or (?:he|she|it|they) might not|no (?:fixed|settled|firm) (?:view|opinion)|nae fixed view|(?:don't|do not|dunno|dinnae|divvent) (?:yet )?(?:know|ken)(?: (?:yet|what|how|which))?|dunno yet|"
    r"undecided|have concerns|has concerns|(?:serious |some )?doubts about|questions (?:about|on|for|than|to)|made no promises|no promises|whoever's it is|either way|for or against|strong arguments|(?:has|have|needs?|got) to be (?:weighed|heard|considered)|that's not how (?:planning|licensing|it|this) works|so everyone on (?:the )?committee can|"
    r"up to the (?:committee|panel)|for the (?:committee|panel) to|heb benderfynu|meddwl agored|gwrando ar)\b"
)
"""The mind stays open, or the author declines to say."""

POLICY_VOTE = (
    r"\b(?:budget|council tax|motion|amendment|manifesto|bill|government's|ministers?|parliament|commons|westminster|senedd|holyrood|leadership|"
    r"local plan|precept|full council|referendum|brexit|general election|polling day|cuts|pay rise|allowances|second reading|third reading|treaty|deal)\b"
)
"""Votes that are politics, not judging: budgets, motions, laws, elections."""

MATTER = (
    r"\b(?:planning (?:committee|application|permission|panel|meeting|sub-committee|board)|at planning|on planning|licensing|licence|license|application|applicant|appeal|hearing|"
    r"sub-?committee|committee|panel|tribunal|flats|houses|homes|dwellings|bungalows|mast|monopole|turbines?|solar farm|wind farm|quarry|incinerator|digester|"
    r"hmo|conversion|loft|barns?|extension|estate|tower|drive-?thru|supermarket|warehouse|hotel|pub|bar|club|off[ -]licence|takeaway|kebab|betting shop|vape shop|"
    r"campsite|caravan|marina|mosque|crematorium|stadium|developers?|developer's|development|scheme|site|premises|taxi|badge|permission|consent|"
    r"standards (?:hearing|complaint|committee)|listed building|change of use|\d{2}/\d{3,5}(?:/[a-z]{2,4})?|pwyllgor|cais|tyrbinau)\b"
)
"""Words of planning, licensing and other matters that members judge."""
