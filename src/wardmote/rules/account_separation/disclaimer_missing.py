"""A profile that names the office or the employer without saying whose views it holds.

## What it looks for
A bio that says councillor (or, for an officer, the council as employer) and lacks the statement that the protocol
advises: that the views are one's own and, where two parts are asked for, that they may not be the council's. The
statement is read by its meaning, not by its wording.

## Why councils ask
So that readers can tell one person's view from the council's.

## What to do instead
Add a few words to the bio: "Views my own, and may not be the council's." Any wording that says it will do.

## What it cannot see
A statement in a pinned post or on another page. And a statement shields nobody: what is posted is read all the same.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from wardmote.core.known import MEMBER_ROLES, OFFICER_ROLES
from wardmote.core.lexicon.office import EMPLOYED, IN_BIO, NOT_THE_COUNCIL, OWN_VIEWS
from wardmote.core.normalise import normalise
from wardmote.core.rule import Example, Finds, Passes, Rule
from wardmote.core.words import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wardmote.core.draft import Draft
    from wardmote.core.finding import Sighting

_TWO: dict[str, Any] = {
    "aud-disclaimer.expect": "should",
    "aud-disclaimer.when": "councillor-named",
    "aud-disclaimer.parts": 2,
}
_EMPLOYER: dict[str, Any] = {
    "aud-disclaimer.expect": "advised",
    "aud-disclaimer.when": "employer-named",
    "aud-disclaimer.parts": 2,
}


def _profile(bio: str, role: str = "councillor", **account: str) -> dict[str, Any]:
    return {"kind": "profile", "account": {"bio": bio, **account}, "author": {"role": role}}


class DisclaimerMissing(Rule):
    """A profile without the statement whose views it holds."""

    code = "disclaimer-missing"
    title = "A profile that does not say whose views it holds"
    topic = "account-separation"
    serves = ("aud-disclaimer",)
    ask = ("communications",)
    ceiling = Severity.THINK
    parts = ("text",)
    wakes_on = frozenset({"kind:profile"})
    examples: ClassVar[tuple[Example, ...]] = (
        Finds("", "the councillor is named, and nothing else", _profile("Cllr for Eastgate. Runner."), _TWO),
        Finds("", "the first part alone, where two are asked for", _profile("Cllr for Eastgate. Views my own."), _TWO),
        Finds("", "the second part alone", _profile("Councillor, Eastgate. Not the council's views."), _TWO),
        Finds("", "an officer names the employer", _profile("Planner at Elmshire Council", "officer"), _EMPLOYER),
        Finds(
            "",
            "and again in other words",
            _profile("I work for West Elm Borough Council. Cyclist.", "officer"),
            _EMPLOYER,
        ),
        Finds(
            "Ward member for Eastgate and proud of it",
            "the profile's own text counts as bio",
            {"kind": "profile", "author": {"role": "councillor"}},
            _TWO,
        ),
        Finds("", "the mayor is a councillor too", _profile("Mayor of Elmshire 2026. Tea drinker."), _TWO),
        Passes(
            "",
            "both parts, in other words",
            _profile("Cllr, Eastgate. All opinions are my own and do not represent the council."),
            _TWO,
        ),
        Passes("", "both parts, shortly", _profile("Cllr. Personal views, not the council's."), _TWO),
        Passes("", "no office is named", _profile("Ward gardener and dad"), _TWO),
        Passes(
            "",
            "the officer's statement, not in the suggested words",
            _profile("Engineer at Elmshire Council. Personal account; these opinions aren't my employer's", "officer"),
            _EMPLOYER,
        ),
        Passes("", "an officer who names no employer", _profile("Engineer. Hill walker.", "officer"), _EMPLOYER),
        Passes("", "this protocol asks for no statement", _profile("Cllr for Eastgate.")),
        Passes("", "the council's own account", _profile("Elmshire Council news", kind="corporate"), _TWO),
        Passes(
            "",
            "one part will do here",
            _profile("Cllr for Eastgate. My own opinions."),
            {**_TWO, "aud-disclaimer.parts": 0},
        ),
    )

    def look(self, draft: Draft) -> Iterator[Sighting]:
        """Read the bio for the office and for the parts of the statement."""
        expect, when = draft.setting("aud-disclaimer.expect"), draft.setting("aud-disclaimer.when")
        post = draft.post
        if expect in ("silent", "optional") or post.account.kind in ("corporate", "campaign", "group"):
            return
        bio = normalise(post.account.bio or "").norm + " " + draft.norm
        role = post.author.role
        if role in OFFICER_ROLES:
            named = EMPLOYED.search(bio) is not None
        else:
            named = when in ("councillor-named", "mixed-account") and IN_BIO.search(bio) is not None
            named = named and (role is None or role in MEMBER_ROLES)
        if not named:
            return
        own = OWN_VIEWS.search(bio) is not None
        apart = NOT_THE_COUNCIL.search(bio) is not None
        wanted = draft.setting("aud-disclaimer.parts")
        if (own and apart) or (wanted < 2 and (own or apart)):
            return
        lacks = "that the views are your own" if not own else "that they may not be the council's"
        if not own and not apart and wanted >= 2:
            lacks = "that the views are your own and may not be the council's"
        yield self.finds(
            *draft.whole,
            f"The profile names the {'council' if role in OFFICER_ROLES else 'office'} and does not say {lacks}.",
            "Add a few words such as “Views my own, and may not be the council's”; they shield nobody, but they help readers.",
            certain=not (own or apart),
        )
