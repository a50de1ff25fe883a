"""A post on the council's work without the council's hashtag.

## What it looks for
An officer's work post, or a member's post on council business, that carries none of the council's own hashtags.
A tag counts as a whole word, in any case; any one of the council's tags will do.

## Why councils ask
With one tag the council and its residents can find and follow what is said on its work.

## What to do instead
Add the tag, where there is room for it. Nobody needs it on private posts, in direct messages or in replies.

## What it cannot see
Whether a post of an officer's personal account is about work, unless the words say so.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, ClassVar

from wardmote.core.known import OFFICER_ROLES
from wardmote.core.rule import Example, Finds, Passes, Rule
from wardmote.core.words import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import Any

    from wardmote.core.draft import Draft
    from wardmote.core.finding import Sighting
    from wardmote.core.rule import Gap

_TAGS: dict[str, Any] = {
    "chk-hashtag.tags": ["#Elmshire", "#Oakdale"],
    "chk-hashtag.officers": "always",
    "chk-hashtag.others": "encouraged",
}
_OFFICER: dict[str, Any] = {"author": {"role": "officer"}, "account": {"kind": "corporate"}}
_MEMBER: dict[str, Any] = {"author": {"role": "councillor"}, "account": {"kind": "councillor"}}


class HashtagMissing(Rule):
    """A post on the council's work without the council's hashtag."""

    code = "hashtag-missing"
    title = "The council's hashtag is not there"
    topic = "general"
    serves = ("chk-hashtag",)
    ask = ("communications",)
    ceiling = Severity.THINK
    parts = ("text",)
    wakes_on = frozenset({"account:corporate", "role:officer", "role:communications"})
    patterns: ClassVar[Mapping[str, str | Gap]] = {
        "business": (
            r"\b(?:full council|(?:planning|licensing|scrutiny|audit|standards|executive|overview) committee|cabinet meeting|"
            r"council (?:meeting|chamber|offices?|services?|tax|housing|officers?|budget|motion|leader)|town hall|county hall|"
            r"(?:my|our|the) ward|ward (?:surgery|walk|walkabout|news|report)|councillors?' surgery|portfolio)\b"
        ),
    }
    examples: ClassVar[tuple[Example, ...]] = (
        Finds(
            "Gritting starts at six tonight on all main routes.",
            "an officer's work post without a tag",
            _OFFICER,
            _TAGS,
        ),
        Finds(
            "New bins are on their way to Mill Street.",
            "the same on a corporate account",
            {"account": {"kind": "corporate"}},
            _TAGS,
        ),
        Finds("At full council tonight we debate the leisure centres.", "a member on council business", _MEMBER, _TAGS),
        Finds("Ward surgery on Saturday, ten till noon.", "a member on ward business", _MEMBER, _TAGS),
        Finds("Elmshire is lovely today. Works start Monday.", "the name alone is no tag", _OFFICER, _TAGS),
        Finds("Works start Monday #ElmshireInBloom", "a longer tag is another tag", _OFFICER, _TAGS),
        Finds("Great turnout at the licensing committee tonight #localgov", "another tag does not do", _MEMBER, _TAGS),
        Passes("Gritting starts at six tonight #elmshire", "the tag in lower case", _OFFICER, _TAGS),
        Passes("Gritting tonight. (#OAKDALE)", "either tag will do, in brackets too", _OFFICER, _TAGS),
        Passes("#Elmshire full council tonight: leisure centres.", "a member with the tag", _MEMBER, _TAGS),
        Passes("Happy birthday Mum!", "a member's private post", _MEMBER, _TAGS),
        Passes(
            "Thanks for the question, the full council papers are online.",
            "a reply",
            {**_MEMBER, "kind": "reply"},
            _TAGS,
        ),
        Passes(
            "See you at full council.",
            "a direct message",
            {**_MEMBER, "kind": "direct"},
            _TAGS,
        ),
        Passes("Gritting starts at six tonight.", "a council that has no tag", _OFFICER),
        Passes(
            "Off to see the cricket with the lads.",
            "an officer's own account",
            {"author": {"role": "officer"}, "account": {"kind": "personal"}},
            _TAGS,
        ),
    )

    def look(self, draft: Draft) -> Iterator[Sighting]:
        """Look for any of the council's tags where the protocol asks for one."""
        tags = draft.setting("chk-hashtag.tags")
        post = draft.post
        if not tags or post.kind in ("reply", "direct", "like", "profile", "comment") or not draft.norm.strip():
            return
        officer = post.author.role in OFFICER_ROLES or post.account.kind == "corporate"
        asked = draft.setting("chk-hashtag.officers" if officer else "chk-hashtag.others")
        if asked == "silent" or (post.account.kind == "personal" and not draft.has("business")):
            return
        if not officer and not draft.has("business"):
            return
        wanted = "|".join(re.escape(tag.lstrip("#")) for tag in tags)
        if re.search(rf"#(?:{wanted})(?!\w)", draft.raw, re.IGNORECASE):
            return
        named = " or ".join(tags)
        ceiling = Severity.THINK if officer else Severity.NOTE
        yield self.finds(
            *draft.whole,
            f"There is no {named} in this post on the council's work.",
            f"Add {named} if there is room for it.",
            at_most=ceiling,
        )
