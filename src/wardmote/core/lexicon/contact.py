"""Whose contact detail a text gives: the author's own, a service's or office's, another person's, or nobody's said.

`whose(draft, span)` weighs the words round a number or address. Fragments of patterns below it are written once
so that telephone and e-mail are judged alike.
"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING

from wardmote.core.lazily import lazily
from wardmote.core.lexicon.people import beside, is_official, people

if TYPE_CHECKING:
    from wardmote.core.draft import Draft

Span = tuple[int, int]


class Owner(StrEnum):
    """Whose detail it reads as."""

    OWN = "the author's own"
    PUBLIC = "a public line"
    PERSON = "another person's"
    UNSAID = "nobody's said"


_ADJECTIVES = r"(?:council|work|new|own|personal|direct|public|office|mobile|home|phone|surgery|ward|casework|case|email|e-mail|councillor|cllr|official|usual|contact|constituency|business|campaign|team|dedicated|group|party|main|full|landline|parliamentary|preferred|best|only|old|current|cell|group's)"
_DETAIL = r"(?:mobile|mob|moby|cell|phone|phones|number|numbers|no|num|tel|telephone|landline|e-?mail|mail|inbox|address|office|line|whatsapp|contacts?|details|extension|hotline|helpline|team|staff|surgery|caseworker|page|website)"
_REACH = (
    r"(?:call|ring|phone|telephone|text|txt|whatsapp|contact|reach|message|msg|e-?mail|emailing|mail|dm|write to|write|speak to|talk to|tell|"
    r"get (?:hold of|in touch with|on to|onto)|bell|buzz|try|pm|ping|see|catch|let)"
)
_OWN = lazily(
    rf"\b(?:my|our)(?: {_ADJECTIVES}){{0,3}} {_DETAIL}\b|\b{_REACH} (?:me|us)\b|"
    r"\b(?:send|drop|give|leave|ping|bung|fire|shoot|forward) (?:it |them |that |these |this |details |your [a-z ]{2,30}|[a-z]+ )?(?:to )?(?:me|us)\b|"
    r"\bi(?:'m| am|'ll be| can be| will be| answer)\b|\bcontact details?:|\bwe can be (?:reached|contacted)|\bmy (?:name is|name's)\b|"
    r"\b(?:i'd|i'll|i will|i can|i shall|i would|we'll|we will|we can) (?:be |try |look|see|help|get|happy|love|reply|take|sort|chase|do|give|respond|pass|send|raise)|"
    r"\b(?:get|keep|stay) in (?:touch|contact)\b|\byour (?:local )?(?:councillor|cllr|candidate|mp)\b|\bhave your say\b|\bmy (?:door|office|team)\b"
)
_OWN_SIGNATURE = lazily(r"\b(?:cllrs?|councillors?|mp|msp|mep)\b")
_PUBLIC = lazily(
    r"\b(?:help ?lines?|hot ?lines?|lines?|switchboard|reception|office|offices|customer (?:services?|care|contact)|contact (?:centre|center)|call (?:centre|center)|"
    r"council|councils|clinic|surgery|surgeries|gp|hospital|ward \d|a&e|police|constabulary|crimestoppers|samaritans|childline|nhs|citizens advice|cab|box office|"
    r"tickets?|bookings?|book(?: in| a| your| now| here| on)?|venue|centre|library|society|trust|charity|foundation|services?|teams?|depot|shop|stores?|restaurant|cafe|pub|inn|hotel|"
    r"school|academy|college|university|embassy|foreign ?office|consular|highways|environment agency|water|gas|electric(?:ity)?|grid|network|scottishpower|rspca|rspb|rnli|"
    r"advice|for (?:more |further |full )?(?:details|info|information)|(?:more|further) (?:details|info|information)|details|info|enquir(?:y|ies)|to (?:book|reserve|report|register|secure|join|volunteer|order|donate|enter|apply|vote|rsvp|attend|sign up|arrange|find out)|"
    r"register|rsvp|appointments?|report (?:it|them|this|any)|department|dept|association|club|museum|theatre|studio|newsroom|press|media|"
    r"company|ltd|limited|plc|firm|agency|agents?|garage|taxis?|cabs|pharmacy|chemist|vets?|dentist|practice|leisure|gym|pool|church|parish|clerk|"
    r"food ?bank|hub|shelter|refuge|hostel|care home|radio|bbc|station|airline|airport|rail|bus|buses|coach|parking|environmental health|public health|"
    r"licensing|planning (?:department|dept|team|office|enforcement)|electoral services|registrars?|coroner|court|tribunal|ombudsman|union|unison|gmb|usdaw|"
    r"freephone|free ?call|local rate|24/7|24 ?hours?|opening hours|lost property|emergency|emergencies|out of hours|101|111|999|105|donate|donations?|fundrais\w+|"
    r"suppliers?|dealers?|showroom|salon|barbers?|builders?|plumb(?:er|ing)s?|electrician|locksmith|removals|skip hire|catering|bakery|butchers?)\b"
)
_OTHER = lazily(
    r"\b(?:his|her|their|hers|the (?:lad|lass|bloke|woman|man|lady|gentleman|guy|owner|neighbour|tenant|resident|mother|mum|father|dad|son|daughter|wife|husband|landlord|"
    r"applicant|complainant|objector|witness|carer|driver|builder|surveyor|officer|inspector|contractor|caretaker)'?s)"
    rf"(?: own| new| old| private)?(?: {_ADJECTIVES}){{0,2}} (?:mobile|mob|moby|cell|phone|phones|numbers?|no|num|tel|telephone|landline|e-?mails?|address|whatsapp|contact|details)\b|"
    rf"\b(?:[a-z][a-z-]+'s|[a-z]+s')(?: own| private)?(?: (?:personal|private|mobile|home|phone|direct|email|e-mail|work|new|cell)){{0,2}} (?:mobile|mob|cell|phone|number|no|tel|telephone|landline|e-?mail|address|whatsapp|moby)\b|"
    rf"\b{_REACH} (?:him|her|them|(?:the |his |her |their )?(?:mums?|mam|dads?|wife|husband|boss)\b|the lad|the lass|the man|the woman|the owner|the tenant|the family)\b|"
    r"\b(?:ring|call|phone|text|email) (?:his|her) (?:mum|mam|mom|dad|wife|husband|son|daughter|sister|brother|mother|father|boss|employer|work)\b|"
    r"(?<!\bi )(?<!\bwe )\bcan be (?:reached|contacted|rung|found) (?:at|on)\b|\b(?:get|find|catch) (?:him|her|them)\b|"
    r"\b(?:give|drop|send) (?:him|her|them) (?:a )?(?:call|ring|bell|text|email|line|buzz|shout|message|piece)\b|"
    r"\b(?:he|she|they)(?:'s| is|'re| are| can be| lives?| has| had| will| 'll| does| do| answers?| picks?| did)\b|"
    r"\b(?:lives at|living at|(?<!my )(?<!our )(?:home address|home number|home phone)|personal (?:number|mobile|email|phone|address)|private (?:number|mobile|email|phone))\b|"
    r"\b(?:your|you said your|what's your) (?:e-?mail|number|mobile|phone|address)\b|\bhackers?'?\b|"
    r"\b(?:your|the) (?:registered|home) (?:number|mobile|email|phone)\b|\b(?:landlord|neighbour|tenant|complainant|objector|applicant)s? (?:is|at|on|:)"
)
_PRIVATE = lazily(r"\b(?:personal|private|home)\b")
_NOT_A_PERSON = lazily(
    r"\b(?:council|hub|carers|helpline|line|crew|office|shop|pub|hall|forum|charity|project|group|surgery|clinic|branch|garage|firm|depot|station|venue|hotel|church|parish|foodbank|bank|police|nhs|trust|bank|today|tomorrow|yesterday|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|it|that|there|what|let|here|company|highways|"
    r"government|charity|school|hospital|centre|service|team|society|library|club|association|residents|women|men|children|people)'s\b"
)


def known_own(draft: Draft, detail: str) -> bool:
    """Whether a detail is among those that the author publishes (own contacts, the account's bio or name)."""
    post = draft.post
    digits = re.sub(r"\D", "", detail)
    published = [
        *post.author.contacts,
        post.account.bio or "",
        post.account.display_name or "",
        post.account.handle or "",
    ]
    if len(digits) >= 7 and "@" not in detail:
        tail = digits[-9:]
        return any(tail in re.sub(r"\D", "", item) for item in published)
    return any(detail.lower() in item.lower() for item in published if item)


def whose(draft: Draft, span: Span) -> Owner:
    """Whose detail the span is, by the nearest words that say so; words before it weigh more than words after."""
    norm = draft.norm
    reading = draft.reading
    first, last = reading.sentence(span)
    start = max(first if span[0] - first > 14 else first - 60, span[0] - 110, 0)
    before = norm[start : span[0]]
    after = norm[span[1] : min(last, span[1] + 70)]
    best: tuple[float, Owner] = (1000.0, Owner.UNSAID)
    for owner, pattern, handicap in (
        (Owner.PERSON, _OTHER, 0.0),
        (Owner.OWN, _OWN, 0.0),
        (Owner.PUBLIC, _PUBLIC, 12.0),
    ):
        for match in pattern.finditer(before):
            if owner is Owner.PERSON and _NOT_A_PERSON.match(match.group()):
                continue
            distance = len(before) - match.end() + handicap
            if owner is Owner.PERSON and _PRIVATE.search(match.group()):
                distance -= 40.0
            if distance < best[0]:
                best = (distance, owner)
        found = pattern.search(after)
        if found is not None and not (owner is Owner.PERSON and _NOT_A_PERSON.match(found.group())):
            distance = 30 + found.start() + handicap
            if distance < best[0]:
                best = (distance, owner)
    for name in beside(people(reading), *span):
        if name[1] <= span[0] and name[0] >= start:
            gap = norm[name[1] : span[0]]
            if len(gap) > 32 or "http" in gap or re.search(r" (?:at|in|from|for) (?:the )?[a-z]", gap):
                continue
            distance = len(gap) + 4.0
        elif 0 <= name[0] - span[1] < 12:
            distance = 20.0 + name[0] - span[1]
        else:
            continue
        if distance < best[0]:
            own = is_official(reading, name) or is_author(draft, name) or _OWN_SIGNATURE.search(before) is not None
            best = (distance, Owner.OWN if own else Owner.PERSON)
    if best[1] is Owner.PERSON and draft.post.kind == "profile":
        return Owner.OWN
    if best[1] is Owner.UNSAID and draft.is_corporate:
        return Owner.PUBLIC
    if best[1] is Owner.UNSAID and _OWN_SIGNATURE.search(before):
        return Owner.OWN
    return best[1]


def is_author(draft: Draft, name: Span) -> bool:
    """Whether a name is the author's, as far as the post says who writes."""
    post = draft.post
    own = " ".join(filter(None, (post.author.name, post.account.display_name))).lower()
    words = [
        word
        for word in re.findall(r"[a-z'-]+", draft.norm[name[0] : name[1]])
        if len(word) > 2 and word not in ("mrs", "miss")
    ]
    return bool(own and words) and words[-1] in own
