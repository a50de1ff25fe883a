"""News of the council told before the council itself has told it.

## What it looks for
From officers' own accounts: council news with no earlier official post behind it. From anybody: news that belongs to
the official channel first, such as a death in a school or on the staff, an arrest, a suspension, a case in court, or
whatever the author says is not announced yet.

## Why councils ask
Families and staff should hear it from those who owe it to them, and readers should hear one story. One protocol
lets its officers share only what an official account has already published.

## What to do instead
Wait, then share the official post. If people are asking, say that the council will speak and when you will pass it on.

## What it cannot see
What the council published when the share does not say. An official post with a time later than yours counts as later.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from wardmote.core.known import OFFICER_ROLES
from wardmote.core.lazily import lazily
from wardmote.core.rule import Example, Finds, Passes, Rule, Unsure

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wardmote.core.draft import Draft
    from wardmote.core.finding import CannotTell, Sighting
    from wardmote.core.rule import Gap

_PUBLISHED = lazily(
    r"\b(?:(?:council|police|school|trust|coroner|family|families|union|head ?teacher|hospital|fire service)(?:'s|s'|s)? (?:statement|has (?:announced|confirmed|said|published)|have (?:announced|confirmed|said|published)|announced|confirmed|says|website|page|press release)|"
    r"statement (?:is )?(?:here|below|linked|from)|as announced|announced (?:today|yesterday|this|on|by)|official (?:statement|post|announcement)|according to|reported (?:by|in)|press release (?:is )?(?:out|here)|"
    r"echo|gazette|bbc|itv|herald|news (?:site|report)|inquest|court heard|condolence (?:book|post)|anniversary|years? ago|in (?:19|20)\d\d|remembrance|lest we forget|memorial|my (?:mum|dad|nan|gran|grandad|friend|colleague and friend)|https?://)"
)
_COUNCIL_FACT = lazily(
    r"\b(?:council|car parks?|leisure centre|library|libraries|bins?|recycling|collections?|road|bridge|consultation|grants?|office|depot|pool|park|licensing|planning|services?|contract|charges|scheme|budget|toilets|crematorium|school|centre)\b"
)
_ANNOUNCING = lazily(
    r"\b(?:(?:is|are|will be|to be|will|going to|set to|due to) (?:be )?(?:clos\w+|open\w*|reopen\w*|mov\w+|chang\w+|cancell?ed|suspended|shut\w*|launch\w*|start\w*|replac\w+|scrapp\w+|charg\w+|free|delayed|sold|demolished)|"
    r"(?:closes?|opens?|reopens?|starts?|moves?|launches|shuts) (?:on|from|at|next|today|tomorrow|this)|from (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|next week|1st|april|january|tomorrow)|new (?:charges?|scheme|opening hours|rules|contract|service))\b"
)
_ACTED = lazily(r"^(?:council|authority|we|they) (?:has |have )?(?:sued|prosecuted)$")
_UPON = lazily(
    r" (?:\d+|an?|the|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|several|more|another|some|over|nearly|almost|this|that|these|those|its?|their|landlords?|fly-?tippers?|firms?|businesses|people|owners?|drivers?|traders?|litterers?|somebody|someone|him|her|them)\b"
)
"""The council as the one who goes to court: its own work, told on its own pages."""
_ROLES = (
    "officer",
    "communications",
    "communications-champion",
    "legal",
    "contact-centre",
    "line-manager",
    "hr",
    "ict-manager",
    "democratic-services",
)
_STRICT: dict[str, Any] = {"chk-officialfirst.officers": "only-after"}
_OFFICER: dict[str, Any] = {"author": {"role": "officer"}, "account": {"kind": "personal"}}


def _share(at: str | None) -> dict[str, Any]:
    shares: dict[str, Any] = {
        "author": "Elmshire Council",
        "official": True,
        "text": "The Quay Road library closes on 6 May for six weeks.",
    }
    if at:
        shares["at"] = at
    return {**_OFFICER, "kind": "share", "at": "2026-05-01T11:05:00+01:00", "shares": shares}


class BeforeTheOfficialWord(Rule):
    """Council news ahead of the council."""

    code = "before-the-official-word"
    title = "News told before the official word"
    topic = "amplification"
    serves = ("chk-officialfirst",)
    ask = ("communications",)
    parts = ("text",)
    wakes_on = frozenset(f"role:{role}" for role in _ROLES)
    patterns: ClassVar[Mapping[str, str | Gap]] = {
        "not_announced": (
            r"\b(?:(?:not|hasn't been|isn't|n't|yet to be|before (?:it's|it is|it has been)|ahead of (?:the|any)|until (?:it's|the)|without waiting for (?:the|any)) (?:been |officially |yet |public(?:ly)? )*(?:announced|announcement|official(?:ly)?|press release|gone public|in the public domain|statement|comms)|"
            r"(?:you )?(?:heard|read|saw) it here (?:first|before)|(?:jump(?:ing|ed)? the gun|spilling the beans|beat(?:ing)? the press release|before comms (?:get|put|do|have)|comms (?:will|are going to) (?:kill|shoot) me|the (?:council|press office|comms team) (?:hasn't|haven't|have not|has not) (?:announced|said (?:anything|so|a word)|put (?:it|anything|a))))\b"
        ),
        "death": (
            r"\b(?:pupil|pupils|student|schoolboy|schoolgirl|teacher|headteacher|caretaker|lifeguard|social worker|council worker|bin ?man|refuse worker|member of staff|colleague|officer|apprentice|(?:year|yr) \d{1,2} (?:boy|girl|lad|pupil)|(?:boy|girl|lad|lass|child|kid|youngster) (?:at|from) [a-z' ]{2,24}(?:school|primary|academy|juniors|infants|high|college))"
            r" (?:[a-z']+ ){0,5}(?:has died|have died|died|was killed|been killed|killed|passed away|has passed|found dead|took (?:his|her|their) own li(?:fe|ves)|lost (?:his|her|their) li(?:fe|ves)|is dead|drowned|hanged|collapsed and died)\b|"
            r"\b(?:death|suicide|passing|loss) of (?:a|an|one of our|one of the|the|our) (?:[a-z0-9]+ )?(?:pupil|student|teacher|schoolboy|schoolgirl|colleague|lifeguard|member of staff|council worker|apprentice)\b"
        ),
        "staff_matter": (
            r"\b(?:director|chief executive|head of [a-z]+|officers?|manager|headteacher|clerk|members? of staff|social workers?|caretaker|team leader|town hall staff|staff|council workers?)"
            r" (?:[a-z']+ ){0,4}(?:been |was |were |being |to be |is |are )(?:suspended|sacked|dismissed|arrested|charged|marched out|escorted (?:out|from)|put on gardening leave|made redundant|under (?:police )?investigation|on gardening leave)\b"
        ),
        "legal_case": (
            r"\b(?:council|authority|we|we're|they|they're) (?:is |are |is being |are being |being |has been |have been |will be )?(?:sued|taken to court|facing (?:a )?(?:court|legal action|judicial review|a claim|prosecution)|prosecuted|settl(?:ed|ing) (?:out of court|the claim|the case))\b"
        ),
    }
    examples: ClassVar[tuple[Example, ...]] = (
        Finds(
            "Heads up: the Quay Road library is shut from Monday for six weeks, you read it here.",
            "an officer's own announcement",
            _OFFICER,
            _STRICT,
        ),
        Finds(
            "This is happening then",
            "the official post came later than the share",
            _share("2026-05-01T12:00:00+01:00"),
            _STRICT,
        ),
        Finds(
            "New parking charges from 1st June, don't say I didn't warn you",
            "an officer, from a private page",
            _OFFICER,
            _STRICT,
        ),
        Finds(
            "So sad to say that «a Year 9 boy at Elmbrook School has died». My heart goes out to them.",
            "a pupil's death",
            {"author": {"role": "councillor"}},
        ),
        Finds(
            "«You heard it here first»: the leisure centre is to reopen in March.",
            "ahead of the council",
            {"author": {"role": "councillor"}},
        ),
        Finds(
            "The press release isn't out till noon but «it's not been announced» so keep it under your hat: the depot is saved!",
            "not announced yet",
            {"author": {"role": "councillor"}},
        ),
        Finds(
            "Hearing that the «head of planning has been suspended» this morning.",
            "a staff matter",
            {"author": {"role": "councillor"}},
        ),
        Finds(
            "So «the council is being sued» over the pool, no statement yet.",
            "a case in court",
            {"author": {"role": "councillor"}},
        ),
        Passes("The council prosecuted nine fly-tippers last year. Well done, enforcement.", "the council's own work"),
        Passes("", "the official post is earlier", _share("2026-05-01T11:00:00+01:00"), _STRICT),
        Passes(
            "Council's statement on the sad death of a pupil is here: https://council.example/statement",
            "the official word is passed on",
            {"author": {"role": "councillor"}},
        ),
        Passes("My tomatoes are doing well", "an officer's garden", _OFFICER, _STRICT),
        Passes(
            "Quay Road library closes on Monday",
            "the council's own account",
            {"author": {"role": "communications"}, "account": {"kind": "corporate"}},
            _STRICT,
        ),
        Passes(
            "Quay Road library is closing on Monday",
            "a councillor may say so",
            {"author": {"role": "councillor"}},
            _STRICT,
        ),
        Passes("Quay Road library is closing on Monday", "this protocol says nothing of it", _OFFICER),
        Passes(
            "The council announced today that its director of finance has been suspended; statement below.",
            "announced",
            {"author": {"role": "councillor"}},
        ),
        Passes(
            "Ten years ago today a pupil at Elmbrook died on that bend. That is why I want a crossing.",
            "long public",
            {"author": {"role": "councillor"}},
        ),
        Passes("The government is being sued over the asylum hotels.", "not the council"),
        Unsure("", "the official post's time is not given", _share(None), _STRICT),
    )

    def look(self, draft: Draft) -> Iterator[Sighting | CannotTell]:
        """Officers by the time of the official post; everybody by the kind of news."""
        if draft.is_corporate:
            return
        post = draft.post
        if post.author.role in OFFICER_ROLES and draft.setting("chk-officialfirst.officers") == "only-after":
            yield from self._officer(draft)
            return
        if post.shares is not None and post.shares.official:
            return
        if _PUBLISHED.search(draft.norm):
            return
        for hit in draft.hits():
            start = max(0, hit.start - 30)
            if hit.name != "not_announced" and (
                draft.reading.negated(hit.span, 14)
                or draft.search(r"\b(?:if|when|should|would|never|government|minister|might)\b", (start, hit.start))
            ):
                continue
            if _ACTED.search(draft.norm[hit.start : hit.end]) and _UPON.match(draft.norm, hit.end):
                continue
            if (
                hit.name == "not_announced"
                and _COUNCIL_FACT.search(draft.norm) is None
                and draft.search(r"\b(?:councillor|cllr|cabinet|decision|job losses|closure)\b") is None
            ):
                continue
            yield self.finds(
                hit.start,
                hit.end,
                "This may be news that others should hear first from the council.",
                "Wait for the official word and share that; if people ask, say that the council will speak.",
                certain=hit.name in ("death", "not_announced") or post.author.role is not None,
            )
            return

    def _officer(self, draft: Draft) -> Iterator[Sighting | CannotTell]:
        post = draft.post
        shares = post.shares
        if shares is not None and shares.official:
            if shares.at is not None and post.at is not None:
                if shares.at < post.at:
                    return
                yield self._late(draft)
            elif shares.at is None and post.kind == "share":
                yield self.cannot_tell("When the official post was published", ask=("communications",))
            return
        norm = draft.norm
        if _PUBLISHED.search(norm):
            return
        if draft.hit_names or (_COUNCIL_FACT.search(norm) and _ANNOUNCING.search(norm)):
            yield self._late(draft)

    def _late(self, draft: Draft) -> Sighting:
        return self.finds(
            *draft.whole,
            "No official post stands before this one; officers share council news only after the council has told it.",
            "Wait for the official post and share that.",
        )
