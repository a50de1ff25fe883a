"""Elections around a post: whether one is on that day, what an imprint looks like, what is said to warn.

Shared by the rules on elections and on the council's own accounts.
"""

from __future__ import annotations

from datetime import datetime, time, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from wardmote.core.lazily import lazily

if TYPE_CHECKING:
    import re

    from wardmote.core.draft import Draft, Span

_LONDON = ZoneInfo("Europe/London")
_CLOSE = time(22, 0)
_LONGEST_PERIOD = timedelta(days=42)
ENOUGH = 24
"""Matches of one pattern that a rule judges before it stops: a post that repeats itself shall not be slow."""


class Period(StrEnum):
    """How a post stands to the elections that it was told of."""

    NONE = "no election was given, or it was said that there is none"
    BEFORE = "before the notice of election"
    IN = "between the notice of election and the close of the poll"
    AFTER = "after the close of the poll"
    UNKNOWN = "an election is given, but not its days or the day of the post"


def period(draft: Draft) -> Period:
    """How the post stands to the elections in its context; of several, the one that is on counts."""
    elections = draft.context.elections
    if not elections:
        return Period.NONE
    at = draft.at
    if at is None:
        return Period.UNKNOWN
    local = at.astimezone(_LONDON)
    seen: set[Period] = set()
    for election in elections:
        if election.poll is None:
            seen.add(Period.UNKNOWN if election.notice is None or local.date() >= election.notice else Period.BEFORE)
            continue
        close = datetime.combine(election.poll, _CLOSE, _LONDON)
        notice = election.notice or election.poll - _LONGEST_PERIOD
        if local >= close:
            seen.add(Period.AFTER)
        elif local.date() >= notice:
            seen.add(Period.IN)
        else:
            seen.add(Period.BEFORE)
    for one in (Period.IN, Period.UNKNOWN, Period.BEFORE, Period.AFTER):
        if one in seen:
            return one
    return Period.NONE


def is_polling_day(draft: Draft) -> bool | None:
    """Whether the post's day is the day of a poll; None where that was not told."""
    elections, at = draft.context.elections, draft.at
    if not elections or at is None or all(election.poll is None for election in elections):
        return None
    today = at.astimezone(_LONDON).date()
    return any(election.poll == today for election in elections)


IMPRINT = (
    r"(?:\b(?:printed|promoted|published|produced|issued)(?:(?:,| and| &|/|, and) ?(?:printed|promoted|published|produced|paid for|distributed))* (?:and hosted )?by\b|\bpaid for (?:and promoted )?by\b|"
    r"\b(?:print|promot(?:ion|er))(?:ed|er)?: [a-z])"
)
"""Words that open an imprint."""

_IMPRINT = lazily(IMPRINT)
_POINTED_AT = lazily(
    r"\bimprint(?:'s|s)? (?:is |are )?(?:in|on|below|at|above|via|here|included|visible|:)|\b(?:full |our |my |see |with (?:the|an|my|our) |has (?:the|an) |carries (?:the|an|my|our) )imprint\b|\bimprint\b.{0,20}\b(?:bio|profile|pinned|link|back|page)\b"
)
_TAXED = lazily(
    r"\bpaid for by (?:you|your|our|the (?:council|government|govt|state|nhs|taxpayer|tax payer|public|developer|lottery)|council tax|tax|taxpayers?|residents|government|a (?:grant|levy|government)|grants?|section|s106|cil|yours|us|him|her|them|those|everyone|working|"
    r"borrowing|higher|cuts|cutting|scrapping|selling|raising)\b|\b(?:promoted|published|produced|issued) by (?:the (?:council|government|bbc|times|guardian|gazette|ons|office|nhs|club|fa|met|environment)|nobody|our team)\b"
)


def imprint_in(text: str) -> re.Match[str] | None:
    """Where an imprint opens in a (normalised) text, or None; `paid for by taxpayers` is none."""
    for match in _IMPRINT.finditer(text):
        if not _TAXED.match(text, match.start()) and not _TAXED.search(text, match.start(), match.end() + 30):
            return match
    return None


def imprint_pointed_at(text: str) -> bool:
    """Whether a text says where its imprint is (in the bio, in a pinned post, behind a link)."""
    return _POINTED_AT.search(text) is not None


_WARNS = lazily(
    r"\b(?:(?:criminal )?offence|against the law|breaks? (?:the )?(?:electoral |election )?law|illegal|unlawful|not allowed|(?:can'?t|cannot|mustn'?t|must not|shouldn'?t|may not|never|won'?t|wouldn'?t|nor should) (?:be )?(?:post(?:ed)?|publish(?:ed)?|share|tell|say (?:who|how|which|anything|what)|hand|give|promise|take|report|use|accept|offer|collect|touch|ask|let|counted|campaign)|"
    r"please (?:don'?t|do not)|(?:do not|don'?t) (?:post|publish|share|take|let|hand|give|fall|believe|film|photograph|be fooled|ask)|reported|report (?:it|them|him|this|any)|handed (?:it|them) (?:in )?to|told the police|tell the police|take (?:that|it|this) (?:photo |post |down )?(?:down|off)|"
    r"beware|be wary|scam|hoax|it'?s (?:a )?(?:fake|false)|is (?:a )?(?:fake|false|untrue)|not true|untrue|nobody'?s allowed|secrecy'?s|keep(?:ing)? it (?:secret|that way)|say no\b|quite right too|fined|jailed|convicted|prosecuted|election court|"
    r"apologis(?:e|ed)|apology|cowardly|wasn'?t ours|isn'?t ours|not ours|stop it|stop this|no politics|guidance says|rules? (?:is|are) rules|rules? say)\b"
)


def warns(draft: Draft, span: Span, sentences: int = 1) -> bool:
    """Whether the words round a span warn against the thing rather than do it."""
    start, end = draft.reading.around(span, sentences)
    return _WARNS.search(draft.norm, start, end) is not None


def spoken_of_by_another(draft: Draft, span: Span) -> bool:
    """Whether the span is quoted or told as another's words, or warned against."""
    reading = draft.reading
    return reading.quoted(span) or reading.condemned(span) or warns(draft, span)


FIRST = lazily(
    r"\b(?:i|i'm|im|i've|ive|i'll|ill|i'd|me|my|mine|we|we're|we've|we'll|we'd|our|ours|us|ah|ah've|ah'm|wor|oor|wi|yours truly)\b"
)


_ELLIPTICAL = lazily(
    r"^(?:just |so |right,? |ok |well |and |bit [a-z]+ but |shh+ ?[.:!]? )?(?:ran|got|had|used|using|done|sent|printed|dropped|told|asked|knocked|bought|left|set|paid|been|running|getting|having|borrow(?:ed|ing)|nicked|put|popped|roped|"
    r"[a-z]{3,}ed|sneaked|told|spent|haven'?t|didn'?t|not|forgot|picked|stuck|binned|cropped|skipped)\b"
)


def own_doing(draft: Draft, span: Span, sentences: int = 1) -> bool:
    """Whether the author speaks of themself round a span, in the first person or leaving it out ("Ran them off at work")."""
    start, end = draft.reading.around(span, sentences)
    if FIRST.search(draft.norm, start, end) is not None:
        return True
    return any(_ELLIPTICAL.match(draft.norm[one:two]) for one, two in draft.reading.sentences if start <= one < end)
