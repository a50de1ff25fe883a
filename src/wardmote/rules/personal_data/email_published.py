"""Another person's e-mail address is given out.

## What it looks for
E-mail addresses, also with the sign written out ("name (at) provider (dot) com"), and whose they are: the
author's own, a public mailbox (a council's, a department's, `info@`), or a person's.

## Why councils ask
An address brings strangers, salesmen and anger to somebody who never offered it. It often carries the full
name, and a resident who wrote to their councillor did not write to the world.

## What to do instead
Leave the address out; give your own, the service's mailbox, or the form on the council's site.

## What it cannot see
Whether the person agreed, unless the post says so; an address in a picture; whether a small firm's address is
one man's own.

## Sources
UK GDPR Article 4(1) (personal data), checked 21 November 2026.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, ClassVar

from wardmote.core.lazily import lazily
from wardmote.core.lexicon.consent import consent_said, without
from wardmote.core.lexicon.contact import Owner, known_own, whose
from wardmote.core.lexicon.first_names import FIRST_NAMES
from wardmote.core.lexicon.people import near
from wardmote.core.rule import Example, Finds, Passes, Rule
from wardmote.core.words import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wardmote.core.draft import Draft
    from wardmote.core.finding import Sighting
    from wardmote.core.rule import Gap

_PLAIN = r"[a-z0-9][a-z0-9._%+'-]*@(?:[a-z0-9-]+\.)+[a-z]{2,}"
_AT = r"(?:\[at\]|\(at\)|\{at\}|<at>| at )"
_DOT = r"(?:\[dot\]|\(dot\)|\{dot\}| dot |\.)"
_SPELT = rf"[a-z0-9][a-z0-9._+-]* ?{_AT} ?[a-z0-9-]+ ?(?:\[dot\]|\(dot\)|\{{dot\}}| dot ) ?(?:com|co|org|net|uk|example|me|info)(?: ?{_DOT} ?uk)?|[a-z0-9][a-z0-9._+-]* ?(?:\[at\]|\(at\)|\{{at\}}|<at>) ?[a-z0-9-]+\.[a-z.]{{2,}}|[a-z0-9][a-z0-9._+-]* at (?:gmail|hotmail|yahoo|outlook|icloud|btinternet)\b(?:\.com|\.co\.uk)?"
_PUBLIC_DOMAIN = lazily(
    r"(?:^|\.)(?:gov\.uk|gov\.scot|gov\.wales|llyw\.cymru|parliament\.uk|parliament\.scot|senedd\.wales|senedd\.cymru|niassembly\.gov\.uk|police\.uk|nhs\.uk|nhs\.net|nhs\.scot|"
    r"mod\.uk|ac\.uk|sch\.uk|europa\.eu|un\.org|bbc\.co\.uk|bbc\.com)$|council|county|borough|parish|townhall|libdem|labour|conservative|torie?s|greenparty|greens|"
    r"reformuk|sinnfein|mydup|sdlp|uup|allianceparty|snp|plaid|votes?|elect|[a-z]{3,}for[a-z]{3,}|cllr|councillor|\bmp\b|campaign|party|unison|forum|association|society|community|charity|trust"
)
_FREE = lazily(
    r"^(?:gmail|googlemail|hotmail|outlook|live|yahoo|ymail|rocketmail|btinternet|btopenworld|sky|talktalk|talk21|virginmedia|virgin|ntlworld|blueyonder|aol|icloud|me|mac|msn|"
    r"proton(?:mail)?|pm|gmx|o2|orange|tiscali|tesco|plus|plusnet|fastmail|zoho|hushmail|yandex|mail|email|inbox|[a-z0-9]*mail[a-z0-9]*|[a-z0-9]*post|[a-z0-9]*inbox[a-z0-9]*|lineone|onetel|freeserve|supanet|zen|uwclub|hey|tutanota)\."
)
_ROLE = lazily(
    r"^(?:info|information|press|media|news(?:desk)?|contacts?|hello|hi|hiya|enquir(?:y|ies)|inquiries|office|admin|administrator|support|help(?:desk)?|team|mail|e?mail|post|post(?:master|box)|"
    r"web(?:master)?|sales|accounts|bookings?|tickets?|box ?office|events?|membership|members|join|volunteer(?:s|ing)?|campaigns?|vote[a-z0-9]*|elect[a-z]*|editor|editorial|letters|"
    r"feedback|complaints?|foi|data|dpo|privacy|recruitment|jobs|hr|careers|customer.*|service.*|reception|clerk|town ?clerk|parish.*|deputyclerk|planning.*|licensing|parking|highways|"
    r"housing|council.*|democratic.*|electoral.*|elections?|mayor|leader|chair(?:man|person)?|secretary|treasurer|president|ask|talk(?:to)?.*|have.*|consultations?|survey|response|library|museum|"
    r"archives?|environment.*|waste|recycling|trees|parks|leisure|sport|comms|communications|marketing|publicity|pr|fund(?:raising)?|donat(?:e|ions)|hub|foodbank|youth|scouts|guides|choir|band|"
    r"no-?reply|security|abuse|report.*|safeguarding|welfare|emergency|police.*|nhs.*|school|head|hall|village.*|community.*|residents.*|neighbourhood.*|friends.*|save.*|stop.*|cllr.*|councillor.*|"
    r".*(?:cllr|councillor|\.mp|council|office|team|group|ward|committee|forum|association|society|club|network|campaign|labour|libdems?|tories|greens?|casework|party|hall|church|school))$"
)
_INVITES = lazily(
    r"\b(?:for (?:more |further |full |future )?(?:details|info|information|tickets|an? [a-z]+)|to (?:book|reserve|enter|join|volunteer|order|sign up|rsvp|register|attend|apply|find out|get involved|take part|be sent)|"
    r"tickets?|rsvp|bookings?|volunteers?|stall|future events|get involved|new members|donat\w+|campaign|casework)\b"
)


class EmailPublished(Rule):
    """Somebody's e-mail address stands in the post."""

    code = "email-published"
    title = "A person's e-mail address"
    topic = "personal-data"
    serves = ("chk-personaldata",)
    ask = ("data-protection-officer", "monitoring-officer")
    parts = ("text", "shares.text", "media.alt")
    patterns: ClassVar[Mapping[str, str | Gap]] = {
        "address": r"[a-z0-9][a-z0-9._%+'-]*@(?:[a-z0-9-]+\.)+[a-z]{2,}",
        "spelt": _SPELT,
    }
    examples: ClassVar[tuple[Example, ...]] = (
        Finds(
            "Stuart chairs the anglers and loves a letter: «stuart.penhale61@webpost.example»",
            "a private person's address",
        ),
        Finds(
            "If like me you're sick of the objections from Lydia Marr, tell her so: «lydiamarr@inbox.example»",
            "an objector's address, to be written to",
        ),
        Finds("The landlord's email is «dpk.lettings.harte@btinternet.com», be my guest", "a private landlord"),
        Finds("her mam's collecting cards for her, email her at «j_osei44@hotmail.co.uk» xx", "a relative's address"),
        Finds("here's who complained about the bells >> «b.whitcombe@talktalk.net»", "the complainant"),
        Finds(
            "The officer who turned you down? Use his home email, not the work one: «ramsay.kerr (at) gmail (dot) com»",
            "written out to slip by",
        ),
        Finds(
            "Replies to the survey came from Ann, Joan and the ever-cheerful «gordon.tully@yahoo.co.uk»",
            "a resident among others",
        ),
        Finds(
            "You said your email was «pip.sandle@aol.com», shout if that's wrong", "read back to a resident in public"
        ),
        Passes("Email me: cllr.mensah@westmarsh.gov.uk", "the author's council mailbox"),
        Passes("Comments on the local plan to planning.policy@westmarsh.gov.uk by the 14th.", "a council's mailbox"),
        Passes("Press enquiries: press@harbourtrust.example", "a press office"),
        Passes("Drop me a line at ffion.rees@gmail.com, I answer everything in the end", "the author's own"),
        Passes("For details of the litter pick email info@cleanmarsh.example", "a role mailbox"),
        Passes("Write to your MP: tom.barr.mp@parliament.uk", "an MP's public mailbox"),
        Passes("@residents_sw hi, send photos of it to us, office@inghamward.example, and we'll chase", "an office"),
        Passes("I'm at hannah@hannahcole.example for anything to do with the campaign", "a campaigner's own domain"),
        Passes(
            "Any casework: kit.morrow@hotmail.com",
            "among the contacts that the author publishes",
            {"author": {"role": "councillor", "contacts": ["kit.morrow@hotmail.com"]}},
        ),
        Passes("We meet at six at the Bell, usual table. Follow @marshlitter on here.", "no address at all"),
        Passes(
            "To join the choir email choir@stlukesmarsh.example or just turn up at seven on a Tuesday",
            "a club's mailbox",
        ),
    )

    def look(self, draft: Draft) -> Iterator[Sighting]:
        """Judge each address by its mailbox, then by whose it is."""
        for hit in draft.hits("address", "spelt"):
            start, end = hit.span
            while draft.norm[end - 1] in ".'":
                end -= 1
            if (
                start
                and draft.norm[start - 1] in "/:="
                and re.search(r"(?:https?:|www\.)\S*$", draft.norm[max(0, start - 80) : start])
            ):
                continue
            address = re.sub(
                r" ?(?:\[dot\]|\(dot\)|\{dot\}| dot ) ?",
                ".",
                re.sub(r" ?(?:\[at\]|\(at\)|\{at\}|<at>| at ) ?", "@", hit.match.group()),
            )
            local, _, domain = address.partition("@")
            if known_own(draft, address.strip(".'")) or _is_public(local, domain):
                continue
            yield from self._judge(draft, (start, end), local, domain)

    def _judge(self, draft: Draft, span: tuple[int, int], local: str, domain: str) -> Iterator[Sighting]:
        owner = whose(draft, span)
        first, last = near(span, draft.reading.around(span))
        free = _FREE.match(domain) is not None
        bare = re.fullmatch(r"[.\s]*(?:@[a-z0-9_]+[\s,.:]*)*(?:e-?mail[: ]*)?\(?", draft.norm[: span[0]]) is not None
        certain, at_most = False, None
        message = "An e-mail address that may be a private person's is given out."
        if owner is Owner.OWN or (bare and owner is Owner.UNSAID):
            if draft.is_corporate:
                return
            at_most = Severity.NOTE
            message = "This reads as your own e-mail address, and it is not among the contacts that you publish."
        elif owner is Owner.PUBLIC or _INVITES.search(draft.norm, first, last):
            at_most = Severity.NOTE
            message = "An e-mail address is given as a contact; it may be somebody's own."
            if owner is Owner.PERSON and free:
                at_most = None
        elif owner is Owner.PERSON:
            certain = free or _reads_as_name(local)
            message = "Another person's e-mail address is given out."
        elif not free:
            at_most = Severity.NOTE
        if owner is Owner.PERSON and consent_said(draft):
            at_most = Severity.NOTE
        advice = "Leave the address out and give your own, or the service's mailbox, unless its owner has agreed to this post."
        rewrite = without(draft, span, "[e-mail left out]") if owner is Owner.PERSON and at_most is None else None
        yield self.finds(*span, message, advice, rewrite=rewrite, certain=certain, at_most=at_most)


def _is_public(local: str, domain: str) -> bool:
    """A mailbox of a public body, a party, a role, or a campaigner's own domain (`ann@annlowe.example`)."""
    if _FREE.match(domain):
        return _ROLE.match(local) is not None and not re.search(r"[._]", local)
    if _PUBLIC_DOMAIN.search(domain) or _ROLE.match(local):
        return True
    name = domain.split(".", maxsplit=1)[0].replace("-", "")
    parts = [part for part in re.split(r"[^a-z]+", local) if len(part) > 2]
    return any(part in name for part in parts) or (len(local) > 3 and local[:4] in name)


def _reads_as_name(local: str) -> bool:
    parts = re.split(r"[._\d-]+", local)
    return (
        parts[0] in FIRST_NAMES
        or (len(parts) > 1 and any(part in FIRST_NAMES for part in parts))
        or re.fullmatch(r"[a-z]\.[a-z]{3,}\d*", local) is not None
    )
