"""An account of a person or a group that bears the council's name as if it were the council.

## What it looks for
A name or handle made of the council's name, of "official", "alerts" or "news", on an account that is not the
council's own; and a boast that readers take one's page for the council's.

## Why councils ask
Readers act on what they take for the council's word: a school closed, a road shut, a payment due.

## What to do instead
Use your own name and office. Point readers to the council's own account for its news, and share from there.

## What it cannot see
A picture or a colour that copies the council's, and who really runs an account.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, ClassVar

from wardmote.core.lazily import lazily
from wardmote.core.rule import Example, Finds, Passes, Rule
from wardmote.core.words import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wardmote.core.draft import Draft
    from wardmote.core.finding import Sighting
    from wardmote.core.rule import Gap

_COUNCIL = lazily(
    r"\b(?:[a-z]+ )*(?:city|town|county|district|borough|parish|unitary)? ?council\b|\b(?:[a-z]{3,})(?:dc|bc|cc|mbc|tc)\b(?= ?(?:official|news|alerts|live|info|updates))"
)
_OWN = lazily(
    r"\b(?:cllrs?|councill?ors?|member|members|labour|conservatives?|tor(?:y|ies)|lib ?dems?|liberal|greens?|reform|independents?|plaid|snp|group|residents?|watch|watchers?|tax ?payers?|"
    r"unofficial|parody|spoof|not the|former|ex|friends of|campaign|against|stop|save|fans?|gossip|rants?|unison|gmb|unite|branch|tenants|allotment|youth council|student|alumni|opposition)\b"
)
_OFFICIAL = lazily(
    r"\b(?:council|councils|mayor|town hall|county hall)\b.{0,20}\bofficial\b|\bofficial\b.{0,20}\b(?:council|mayor|town hall|county hall|borough|district)\b"
)


def _account(display: str, kind: str = "personal", **more: Any) -> dict[str, Any]:  # noqa: ANN401 - fields of the contract
    return {"account": {"kind": kind, "display_name": display, **more}, "author": {"role": "councillor"}}


_ON: dict[str, Any] = {"aud-identity.not_official_looking": True}


class PassesForOfficial(Rule):
    """An account that may be taken for the council's."""

    code = "passes-for-official"
    title = "An account that may be taken for the council's own"
    topic = "identity"
    serves = ("aud-identity",)
    ask = ("communications",)
    ceiling = Severity.THINK
    parts = ("text",)
    wakes_on = frozenset({"kind:profile", "display_name"})
    patterns: ClassVar[Mapping[str, str | Gap]] = {
        "taken_for": (
            r"\b(?:(?:my|our|the|this) (?:page|account|profile|channel|feed) looks? (?:just |exactly |dead )?(?:like|official)|(?:people|folk|residents|everyone|they|half of (?:them|you)) (?:all )?(?:think|thinks|thought|reckon|assume)s? (?:it's|it is|it was|this is|i'm|we're)) (?:from |like |as if it's )?"
            r"(?:the (?:council|town hall|authority)|the council's|official|a council)\b"
        ),
    }
    examples: ClassVar[tuple[Example, ...]] = (
        Finds(
            "All schools in the district are closed today.",
            "the council's name on a private account",
            _account("Elmshire Council Alerts"),
            _ON,
        ),
        Finds(
            "Bins delayed",
            "a handle made of the council's name",
            _account("Elm News", handle="@DistrictCouncilElm"),
            _ON,
        ),
        Finds(
            "Your road will be resurfaced in May.",
            "a member's page under the council's name",
            _account("West Elm Borough Council", "councillor"),
            _ON,
        ),
        Finds(
            "",
            "a profile that says official",
            {**_account("Elmshire Town Hall Official", "councillor"), "kind": "profile"},
            _ON,
        ),
        Finds("Renamed my page and now «people think it's the council». Handy!", "a boast", {}, _ON),
        Finds(
            "Gritting tonight on all routes",
            "the handle runs the words together",
            _account("Elm", handle="ElmshireCouncilNews"),
            _ON,
        ),
        Finds(
            "Tax letters out today",
            "a council's news, so it says",
            _account("Parish Council News Elmthorpe", "group"),
            _ON,
        ),
        Finds("Our page «looks just like the council's», took some doing", "a boast of likeness", {}, _ON),
        Passes(
            "All schools are closed today.", "the council's own account", _account("Elmshire Council", "corporate"), _ON
        ),
        Passes(
            "Surgery on Saturday",
            "a councillor's name",
            _account("Cllr Sam Idris", "councillor", handle="@CllrIdris"),
            _ON,
        ),
        Passes("We opposed the budget", "a party group", _account("Elmshire Council Labour Group", "group"), _ON),
        Passes("What are they up to now?", "a watchdog's name", _account("Elmshire Council Watch"), _ON),
        Passes("Vote for us", "a campaign", _account("Save Elm Park", "campaign"), _ON),
        Passes("Surgery", "member for", _account("Sam Idris", "councillor", bio="Councillor on Elmshire Council"), _ON),
        Passes("All closed", "this protocol says nothing of it", _account("Elmshire Council Alerts")),
        Passes("A scam text is doing the rounds that looks like a council one. Don't click.", "a warning", {}, _ON),
        Passes("Rent up", "a union branch", _account("Elmshire Council Unison", "group"), _ON),
    )

    def look(self, draft: Draft) -> Iterator[Sighting]:
        """Read the name and the handle; then the boast."""
        if not draft.setting("aud-identity.not_official_looking") or draft.is_corporate:
            return
        account = draft.post.account
        if account.kind is not None:
            for name in (account.display_name, account.handle):
                if name and _official(name):
                    yield self.finds(
                        *draft.whole,
                        f"“{name}” may be taken for the council's own account.",
                        "Use your own name and office, and share the council's news from its own account.",
                    )
                    return
        for hit in draft.hits("taken_for"):
            if draft.reading.negated(hit.span) or draft.search(
                r"\b(?:scam|fake|beware|don't click|fraud|phish\w*|isn't|not from|complained|wrong|misleading)\b"
            ):
                continue
            if draft.search(r"\b(?:my|our|i|i've|we|we've|mine|ours)\b") is None:
                continue
            yield self.finds(
                hit.start,
                hit.end,
                "Readers who take this for the council's word may act on it.",
                "Make plain whose page it is, and share the council's news from its own account.",
            )


def _official(name: str) -> bool:
    words = re.sub(r"[_@.\W]+", " ", re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name)).lower().strip()
    if _OWN.search(words):
        return False
    return _COUNCIL.search(words) is not None or _OFFICIAL.search(words) is not None
