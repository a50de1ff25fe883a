"""Who is named in a text: private people and families, apart from those in public office.

`people(reading)` gives spans, in order; `is_official(reading, span)` says whether a name stands beside an office
held in public. Both work on the normalised text with its capitals.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from operator import itemgetter
from typing import TYPE_CHECKING

from wardmote.core.lazily import lazily
from wardmote.core.lexicon.first_names import FIRST_NAMES, WORDLIKE

if TYPE_CHECKING:
    from wardmote.core.reading import Reading

Span = tuple[int, int]

_SURNAME = r"(?:(?:de|da|van|von|der|al|el|bin|ap|ab|St\.?|Le|La|Mac|Mc|O)[ '-]?){0,2}[A-Z][a-z]+(?:['-][A-Z]?[a-z]+)*(?:[A-Z][a-z]+)?"
_TITLE = r"(?:Mrs?|MRS?|Ms|Miss|Mx|Messrs|mrs?|ms|miss|Sister|Nurse|Granny|Grandad|Nana?|Auntie|Aunty|Uncle)\.?"
_TITLED = lazily(
    rf"\b{_TITLE}(?: and {_TITLE}| & {_TITLE})? (?:[A-Z]\.? ?(?:& ?[A-Z]\.? ?)?|[A-Z][a-z]+ )?(?!the |and )(?:{_SURNAME}|[A-Z]\b)"
    r"|\b(?:mrs?|ms|miss|mx)\.? (?:[a-z]\.? )?[a-z][a-z'-]{2,}"
)
_WORD = lazily(r"[A-Za-z][a-z]+(?:-[A-Z][a-z]+)?")
_FAMILY = lazily(
    rf"\b(?:[Tt]he|[Tt]hat|[Pp]oor) ({_SURNAME})(?:s|es)? (?:family|household|sisters|brothers|lad|lass|boy|boys|girl|girls|twins|kids|children)\b"
)
_PLURAL = lazily(r"\b[Tt]he ([A-Z][a-z]{2,}(?:s|es))\b(?!,? [A-Z])")
_INITIALS = lazily(
    rf"(?<![\w.])(?:[B-HJ-Z]|[A-Z]\.)(?: ?(?:&|and|\+) ?[A-Z]\.?)?(?: ?[A-Z]\.){{0,2}} ?({_SURNAME})\b(?! (?:Road|Street|Lane|Avenue))"
)
_PLACE_AFTER = lazily(
    r"^(?:'s?)?,? ?(?:road|rd|street|st|lane|ln|avenue|ave|close|drive|way|court|ct|crescent|cres|gardens?|gdns|place|square|terrace|tce|park|hill|house|hall|"
    r"centre|center|school|college|academy|hospital|church|primary|infants?|juniors?|arms|hotel|inn|stadium|road's|grove|row|walk|mews|wood|estate|"
    r"university|library|theatre|station|bridge|ward|surgery|lodge|trust|foundation|ltd|limited|plc|day|cup|field|fields|farm|tower|towers|parade|"
    r"green|mill|cottages?|flats|point|quay|wharf|dock|show|act|line|works|pub|cafe|county|city|town|united|rovers|fc|bay|beach|market|charity)\b",
    re.IGNORECASE,
)
_PLACE_BEFORE = lazily(
    r"\b(?:st\.?|saint|king|queen|prince|princess|port|fort|mount|lake|the|hms|in|at|near|of|@)$", re.IGNORECASE
)
_OFFICE = lazily(
    r"\b(?:cllrs?|councillors?|alderman|ald|mayor|lord|lady|baroness|sir|dame|mps?|msps?|mss?|amss?|meps?|minister|pm|secretary|chancellor|president|"
    r"leader|speaker|pcc|chief (?:executive|constable|whip)|ceo|director|king|queen|prince|princess|bishop|archbishop|justice|judge|dr|prof(?:essor)?|rev(?:erend)?|"
    r"canon|captain|major|general|colonel|chair(?:man|woman)?|deputy|candidate|campaigner|author|actor|comedian|presenter|singer|journalist|editor|"
    r"headteacher|head|vicar|coach|manager|striker|defender)\.?(?: for [a-z ]{3,30})?,? (?:the )?(?:right honourable |rt hon )?$",
    re.IGNORECASE,
)
_OFFICE_AFTER = lazily(
    r"^(?:'s)?[,(]? ?\(?(?:mp|msp|ms|mep|pcc|obe|mbe|cbe|(?:the |our |your )?(?:labour|conservative|lib ?dem|green|reform|snp|plaid|independent|tory)?\s?"
    r"(?:mp|councillor|cllr|mayor|leader|candidate|minister|chief executive|chair|spokes\w+))\b",
    re.IGNORECASE,
)
_POLITICIANS = frozenset(
    """
    abbott badenoch balls blair brown burnham burgon cable cameron clarke clegg clinton cooper corbyn cummings davey drakeford duncan
    farage farron foot fox gove hancock harman heath heseltine hitler hunt jenrick johnson khan lammy lucas may merkel miliband mogg
    murphy obama osborne patel phillipson polanski putin raab rayner reeves robinson salmond savile starmer streeting sturgeon sunak
    swinney swinson tice thatcher trump truss umunna wilson wood zelensky biden harris bush
    """.split()
)
_NOT_SURNAMES = frozenset(
    """
    and or but the a an is was has had will would can to in on at of for from with by my our your his her their this that these those
    who what when where why how it he she they we you i not no yes please thanks thank sorry hello dear monday tuesday wednesday
    thursday friday saturday sunday january february march april may june july august september october november december road
    street lane avenue close drive council councillor mp labour conservative tory green party ward hall house school park centre
    team family christmas easter day week year street's hill got gets just said says asked told well great good
    """.split()
)
_NOT_FAMILIES = frozenset(
    """
    greens tories conservatives liberals democrats lords commons councils councillors residents services highways police nhs mps
    libdems democrats brexiteers romans games olympics paralympics guides scouts brownies cubs rovers rangers spurs hammers saints
    beatles times news states netherlands philippines falklands highlands hebrides cotswolds midlands pennines dales broads
    chilterns mendips quantocks malverns wolds cairngorms alps maldives united eagles wolves gunners reds blues villas gardens
    fields meadows streets roads works woods hills downs commons heights lakes groves mews cottages flats houses trees oaks elms
    beeches limes firs pines willows poplars laurels hollies rushes leas sands sites arms crossways friends workers kids others
    press mirrors guardians supporters members officers nurses teachers doctors firefighters volunteers veterans pensioners
    jones's americans russians germans french scots welsh english irish poles muslims christians jews sikhs hindus guys boys girls
    bins lights christmas business access process carers drivers cyclists walkers runners ramblers trustees governors students parents tenants landlords owners builders farmers fishers traders campaigners organisers judges firefighters councils towns villages parishes minutes papers standards hubs sports arts awards news's cross
    """.split()
)


def people(reading: Reading) -> tuple[Span, ...]:
    """Names of people in a text, as normalised spans in order: titled, full, by first name, initials, families."""
    known: tuple[Span, ...] | None = reading.__dict__.get("_people")
    if known is None:
        known = reading.__dict__["_people"] = _people(reading.cased)
    return known


def _people(cased: str) -> tuple[Span, ...]:
    found: list[Span] = []
    for match in _TITLED.finditer(cased):
        words = match.group().split()
        if words[-1].strip(".").lower() in _NOT_SURNAMES or _PLACE_AFTER.match(cased[match.end() : match.end() + 14]):
            continue
        found.append(match.span())
    found += _first_names(cased)
    for match in _FAMILY.finditer(cased):
        if match.group(1).lower() not in _NOT_SURNAMES:
            found.append(match.span())
    for match in _PLURAL.finditer(cased):
        if match.group(1).lower() not in _NOT_FAMILIES and match.group(1).lower() not in _NOT_SURNAMES:
            found.append(match.span())
    for match in _INITIALS.finditer(cased):
        if match.group(1).lower() in _NOT_SURNAMES or _PLACE_AFTER.match(cased[match.end() : match.end() + 14]):
            continue
        found.append(match.span())
    found.sort(key=lambda span: (span[0], -span[1]))
    apart: list[Span] = []
    for span in found:
        if not apart or span[0] >= apart[-1][1]:
            apart.append(span)
    return tuple(apart)


def _first_names(cased: str) -> list[Span]:
    """First names, with the surname that follows."""
    found: list[Span] = []
    for match in _WORD.finditer(cased):
        word = match.group()
        plain = word.lower().split("-")[0]
        if plain not in FIRST_NAMES:
            continue
        start, end = match.span()
        if start and (cased[start - 1] in "@#_/." or cased[start - 1].isalnum()):
            continue
        if (
            cased[max(0, start - 4) : start].lower().endswith(("st ", "st. "))
            or cased[max(0, start - 6) : start].lower() == "saint "
        ):
            continue
        if end < len(cased) and (cased[end] in "@_" or cased[end].isalnum()):
            continue
        capital = word[0].isupper()
        if not capital and plain in WORDLIKE:
            continue
        surname = re.match(rf" (?:[A-Z]\.? )?({_SURNAME})", cased[end : end + 40]) if capital else None
        if surname and surname.group(1).lower() not in _NOT_SURNAMES and not _PLACE_AFTER.match(" " + surname.group(1)):
            stop = end + surname.end()
            if _PLACE_AFTER.match(cased[stop : stop + 14]):
                continue
            found.append((start, stop))
            continue
        if surname and _PLACE_AFTER.match(" " + surname.group(1)):
            continue
        if _PLACE_AFTER.match(cased[end : end + 14]) or (
            plain in WORDLIKE and _PLACE_BEFORE.search(cased[max(0, start - 9) : start].rstrip())
        ):
            continue
        if not capital and not _speaks_of_a_person(cased, start, end):
            continue
        found.append((start, end))
    return found


_PERSONAL = lazily(
    r"^(?:'?s (?:mob|phone|number|email|e-mail|address|house|flat|door|cell|home|mum|mam|dad|kid|wife|husband|son|daughter)|(?:'s|s')? ?(?:(?:has|had|is|was|lives|needs|got|gets|from|at|over|who|up|down|round)\b|[,(]))"
)
_PERSONAL_BEFORE = lazily(
    r"\b(?:old|young|poor|our|wor|wee|ask|ring|call|text|phone|met|with|for|from|about|called|named|name is|name's)$"
)


def _speaks_of_a_person(cased: str, start: int, end: int) -> bool:
    return bool(
        _PERSONAL.match(cased[end : end + 12])
        or _PERSONAL_BEFORE.search(cased[max(0, start - 12) : start].rstrip().lower())
    )


def is_official(reading: Reading, span: Span) -> bool:
    """Whether a named person holds a public office, by the words beside the name or by being a national politician."""
    norm = reading.norm
    if _OFFICE.search(norm[max(0, span[0] - 45) : span[0]]) or _OFFICE_AFTER.match(norm[span[1] : span[1] + 40]):
        return True
    words = norm[span[0] : span[1]].split()
    if re.match(r"(?:sir|lord|lady|dame|baroness|dr|rev|prof)\b", words[0]):
        return True
    return len(words) > 1 and words[-1].removesuffix("'s") in _POLITICIANS


def private_people(reading: Reading) -> tuple[Span, ...]:
    """The named people who hold, as far as the words say, no public office."""
    known: tuple[Span, ...] | None = reading.__dict__.get("_private_people")
    if known is None:
        known = tuple(span for span in people(reading) if not is_official(reading, span))
        reading.__dict__["_private_people"] = known
    return known


def near(span: Span, stretch: Span, reach: int = 400) -> Span:
    """A stretch (a sentence, say) no further than `reach` letters from a span: some texts have no full stop for pages."""
    return max(stretch[0], span[0] - reach), min(stretch[1], span[1] + reach)


def beside(names: tuple[Span, ...], start: int, end: int, reach: int = 160) -> tuple[Span, ...]:
    """Those of the names (in order) that begin within `reach` letters of a span."""
    return names[
        bisect_left(names, start - reach, key=itemgetter(0)) : bisect_left(names, end + reach, key=itemgetter(0))
    ]
