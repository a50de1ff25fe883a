"""A councillor speaks on council matters from an account that does not show the office.

## What it looks for
A profile, or a post on council business, of a councillor whose account has neither "Cllr" before the name nor
the office in its bio. It looks only where name or bio were given.

## Why councils ask
A reader should know that a councillor is speaking. Protocols differ: one asks for the prefix or a clear bio, one
for openness on council matters, one takes an unidentified post as official all the same.

## What to do instead
Put "Cllr" before your name, or say in the bio that you are a councillor and for which ward; either will do.

## What it cannot see
A picture in the chain of office; an exemption for safety that the council has granted (it is known to those who
granted it, and need not be explained to anybody else).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from wardmote.core.known import MEMBER_ROLES
from wardmote.core.lexicon.office import PREFIX, says_office
from wardmote.core.normalise import normalise
from wardmote.core.rule import Example, Finds, Passes, Rule, Unsure
from wardmote.core.words import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wardmote.core.draft import Draft
    from wardmote.core.finding import CannotTell, Sighting
    from wardmote.core.rule import Gap

_PREFIX_OR_BIO: dict[str, Any] = {"aud-identity.show": "prefix-or-bio"}
_MATTERS: dict[str, Any] = {"aud-identity.show": "on-council-matters"}


def _by(name: str | None, bio: str | None, kind: str = "post", account: str | None = None) -> dict[str, Any]:
    return {
        "kind": kind,
        "account": {"display_name": name, "bio": bio, "kind": account},
        "author": {"role": "councillor", "name": "Sam Idris"},
    }


class OfficeNotShown(Rule):
    """A councillor's account that does not show the office."""

    code = "office-not-shown"
    title = "A councillor's account that does not say so"
    topic = "identity"
    serves = ("aud-identity",)
    ask = ("democratic-services",)
    ceiling = Severity.THINK
    parts = ("text",)
    wakes_on = frozenset({"kind:profile"})
    patterns: ClassVar[Mapping[str, str | Gap]] = {
        "business": (
            r"\b(?:the council(?:'s|s)? (?:plan|plans|budget|tax|officers|policy|decision|leader|meeting|scheme|proposal)|council tax|full council|"
            r"(?:planning|licensing|scrutiny) (?:committee|application|meeting)|cabinet (?:meeting|member|papers|report)|(?:my|our) ward|ward (?:news|surgery|walk)|"
            r"town hall|county hall|council (?:meeting|chamber|budget|officers|house|housing|depot|leader)|the (?:library|leisure centre|depot|parking) (?:plan|plans|scheme|closure))\b"
        ),
    }
    examples: ClassVar[tuple[Example, ...]] = (
        Finds(
            "Ward surgery on Saturday, do come along.",
            "ward news, and nothing shows the office",
            _by("Sam Idris", "Gardener, cat dad"),
            _PREFIX_OR_BIO,
        ),
        Finds(
            "The library plan is a shambles and I shall say so.",
            "council business from a bare account",
            _by("Sam I", None),
            _MATTERS,
        ),
        Finds(
            "",
            "a profile of a councillor that says nothing of it",
            _by("Sam Idris", "Runner. Dad of two.", kind="profile", account="councillor"),
            _PREFIX_OR_BIO,
        ),
        Finds("Full council tonight, long agenda.", "an empty bio", _by("Sam Idris", ""), _PREFIX_OR_BIO),
        Finds(
            "The council's budget is out. Have a look.",
            "former office is no office",
            _by("Sam Idris", "Former councillor, now at leisure"),
            _PREFIX_OR_BIO,
        ),
        Finds(
            "Council tax up again, and here is how I voted.",
            "a handle is not a name",
            _by("ElmParkEye", "Watching the watchers"),
            _MATTERS,
        ),
        Finds(
            "Our ward needs a crossing here.",
            "transparent identity asked for",
            _by("S.", "views mine"),
            {"aud-identity.show": "transparent"},
        ),
        Passes(
            "Ward surgery on Saturday.",
            "the prefix stands before the name",
            _by("Cllr Sam Idris", "Gardener"),
            _PREFIX_OR_BIO,
        ),
        Passes(
            "Ward surgery on Saturday.", "the bio says it", _by("Sam Idris", "Councillor for Elm Park"), _PREFIX_OR_BIO
        ),
        Passes(
            "Our ward needs a crossing here.",
            "the office stands after the name",
            _by("Sam Idris | Cllr for Elm Park", None),
            {"aud-identity.show": "transparent"},
        ),
        Passes(
            "Ward surgery on Saturday.",
            "an emoji before the prefix, no full stop",
            _by("\U0001f339 CLLR. Sam Idris", None),
            _PREFIX_OR_BIO,
        ),
        Passes(
            "My tomatoes are enormous this year.",
            "not on council business",
            _by("Sam Idris", "Gardener"),
            _PREFIX_OR_BIO,
        ),
        Passes(
            "Full council tonight.",
            "the council's own account needs no Cllr",
            _by("Elmshire Council", "News", account="corporate"),
            _PREFIX_OR_BIO,
        ),
        Passes(
            "Full council tonight.",
            "a campaign's account neither",
            _by("Elm Park Greens", "Campaigning", account="campaign"),
            _PREFIX_OR_BIO,
        ),
        Passes("Full council tonight.", "this protocol does not ask for it", _by("Sam Idris", "Gardener")),
        Passes(
            "Full council tonight.",
            "the lord mayor is known by the office",
            _by("Sam Idris", "Lord Mayor of Elmshire"),
            _PREFIX_OR_BIO,
        ),
        Passes(
            "Full council tonight.",
            "an officer is no councillor",
            {"account": {"display_name": "Jo", "bio": "Planner"}, "author": {"role": "officer"}},
            _PREFIX_OR_BIO,
        ),
        Passes(
            "Full council tonight.",
            "nothing is known of the account",
            {"author": {"role": "councillor"}},
            _PREFIX_OR_BIO,
        ),
        Unsure(
            "Full council tonight.",
            "the name is given and the bio is not",
            {"account": {"display_name": "Sam Idris"}, "author": {"role": "councillor"}},
            _PREFIX_OR_BIO,
        ),
    )

    def look(self, draft: Draft) -> Iterator[Sighting | CannotTell]:
        """Compare what the account shows with what the protocol asks for."""
        asked = draft.setting("aud-identity.show")
        post = draft.post
        account = post.account
        if (
            asked == "silent"
            or post.author.role not in MEMBER_ROLES
            or account.kind in ("corporate", "campaign", "group")
        ):
            return
        if post.kind == "profile":
            if account.kind != "councillor" and not draft.has("business"):
                return
        elif not draft.has("business"):
            return
        name, bio = account.display_name, account.bio
        if name is None and bio is None:
            return
        if name is not None and PREFIX.search(name.lower()):
            return
        if name is not None and asked != "prefix-or-bio" and says_office(normalise(name).norm):
            return
        if bio is not None and says_office(normalise(bio).norm):
            return
        if post.kind == "profile" and says_office(draft.norm):
            return
        if bio is None and asked == "prefix-or-bio" and name and len(name.split()) > 1:
            yield self.cannot_tell("Whether the account's bio says that you are a councillor", ask=("author",))
            return
        yield self.finds(
            *draft.whole,
            "A reader of this account cannot see that a councillor is speaking on council matters.",
            "Put “Cllr” before your name, or say in the bio that you are a councillor and for which ward.",
        )
