"""Proposes in what capacity a post speaks: as a councillor, seeming so, privately, or unclear.

A proposal with its reasons, never a ruling: only the person whom the protocol names settles it. What
the answer means is the pack's stance (`capacity.stance`): under some protocols every use counts, in
others only what acts or appears official. A disclaimer never makes a post private.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from wardmote.core.known import MEMBER_ROLES, OFFICER_ROLES
from wardmote.core.lazily import lazily

if TYPE_CHECKING:
    from collections.abc import Mapping

    from wardmote.core.post import Post

_TITLE = lazily(
    r"\b(?:cllrs?|councillor|mayor|cabinet member|ward member|leader of|deputy leader|portfolio holder)\b",
    re.IGNORECASE,
)

BUSINESS = (
    r"\b(?:council|committee|ward|planning|licensing|cabinet|scrutiny|budget|officers?|residents|surgery|portfolio|motion|chamber|"
    r"town hall|county hall|agenda|councillors?|cllrs?)\b"
)
"""Over normalised text: the subject is council business."""
ACTING = (
    r"\b(?:as (?:your|a|the|ward|local) (?:[a-z]+ )?(?:councillor|cllr|member|mayor|leader|cabinet member|chair)|"
    r"i(?:'ve| have) (?:asked|told|raised|reported)|i chair(?:ed)?|my surgery|i(?:'ll| will) (?:be voting|vote|raise|move)|"
    r"my (?:ward|residents|casework)|on behalf of (?:the council|residents)|at (?:full council|committee|cabinet) (?:tonight|today|i))\b"
)
"""Over normalised text: the words speak as a councillor."""
SIGNS = (BUSINESS, ACTING)


@dataclass(frozen=True, slots=True)
class Capacity:
    """The proposal: `acting`, `appears`, `private` or `unclear`, and what a reader sees that speaks for it."""

    judgement: str
    why: str

    def as_json(self) -> dict[str, Any]:
        """The report's `capacity` entry."""
        return {"judgement": self.judgement, "why": self.why}


_CORPORATE = Capacity("acting", "a reader sees the council's own account")
_OFFICER = Capacity("unclear", "the author works for the council; whether this is work or private is not said")


@lru_cache(maxsize=4096)
def _shows_office(named: str) -> bool:
    return _TITLE.search(named) is not None


@dataclass(frozen=True, slots=True)
class _Stance:
    """The pack's settings that decide what the signs mean (settings `capacity.*`)."""

    stance: str
    assume_linked: bool
    private_page_counts: bool
    unidentified_is_official: bool


def _stance_of(settings: Mapping[str, Any]) -> _Stance:
    return _Stance(
        str(settings.get("capacity.stance", "acting-or-perceived")),
        bool(settings.get("capacity.assume_linked", False)),
        bool(settings.get("capacity.private_page_counts", False)),
        bool(settings.get("capacity.unidentified_is_official", False)),
    )


class Assessor:
    """Proposes capacities under one pack's stance.

    settings: the pack's settings, of which those of the control `capacity` are read.
    """

    def __init__(self, settings: Mapping[str, Any]) -> None:
        self.stance = _stance_of(settings)

    def propose(self, post: Post, *, business: bool, acting: bool) -> Capacity:
        """What the signs in a post and its account suggest, in the reader's eyes.

        business, acting: whether BUSINESS and ACTING match the words.
        """
        account = post.account
        if account.kind == "corporate":
            return _CORPORATE
        named = " ".join(part for part in (account.handle, account.display_name, account.bio) if part)
        office = bool(named) and _shows_office(named)
        return _proposed(account.kind, account.audience, post.author.role, self.stance, (office, business, acting))


@lru_cache(maxsize=1024)
def _proposed(
    kind: str | None, audience: str | None, role: str | None, stance: _Stance, signs: tuple[bool, bool, bool]
) -> Capacity:
    office, business, acting = signs
    member = role in MEMBER_ROLES
    seen: list[str] = []
    if kind == "councillor":
        seen.append("the account is kept as a councillor")
    if office:
        seen.append("the account's name or bio shows the office")
    if acting:
        return Capacity("acting", "; ".join([*seen, "the words speak as a councillor about council business"]))
    if business:
        seen.append("the subject is council business")
    if seen and (kind == "councillor" or office or role is None or member):
        return Capacity("appears", "a reader sees that " + "; ".join(seen))
    if member:
        counted = _counted(kind, audience, stance)
        if counted:
            return Capacity("appears", counted)
    if role in OFFICER_ROLES:
        return _OFFICER
    if kind == "personal":
        where = "a private account" if audience == "private" else "a personal account"
        return Capacity("private", f"{where} with no sign of the office or of council business in what was given")
    return Capacity("unclear", "nothing that was given shows the office or council business")


def _counted(kind: str | None, audience: str | None, stance: _Stance) -> str:
    """Why a member's post counts under this protocol although nothing in it shows the office; else nothing."""
    if stance.stance == "all-use":
        return "under this protocol every use of social media by a councillor counts, in the role or out of it"
    if stance.stance == "always-official":
        return "under this protocol a councillor is to assume that readers always see the office"
    if stance.assume_linked or (stance.stance == "act-as-if" and not (kind == "personal" and audience == "private")):
        return "under this protocol councillors are to act as if any activity may be linked to the role"
    if stance.private_page_counts and kind != "personal" and audience == "private":
        return "under this protocol a councillor's private page counts too"
    if stance.unidentified_is_official and kind is None:
        return "under this protocol a post that does not say in what role it is made is taken as official"
    return ""
