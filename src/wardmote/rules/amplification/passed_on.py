"""Another's words passed on that would be a point to consider if they were the author's own.

## What it looks for
A share, a like, or an approving answer to a post in which another rule found something; a share from an
account that stands for hatred, whatever the words; and the saying that a share is no endorsement.

## Why councils ask
To readers a share or a like is an act of its own. Protocols say that it may be seen as agreement whatever its
author meant, and "a share is not an endorsement" changes nothing.

## What to do instead
Say in your own words what you think of it, or do not pass it on. Sharing in order to object is not agreeing:
then say so plainly. What the council itself has published may always be shared.

## What it cannot see
What stands behind a link, what an image shows, and the posts that an account made before. A source is known
only by its name.

## Sources
Names of organisations: those proscribed or described as extreme right in published government and court
documents; read 21 November 2026.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, ClassVar

from wardmote.core.lazily import lazily
from wardmote.core.rule import Example, Finds, Passes, Rule
from wardmote.core.stance import Stance, stance_of
from wardmote.core.words import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wardmote.core.draft import Draft
    from wardmote.core.finding import Sighting
    from wardmote.core.rule import Gap

_SOURCES = lazily(
    r"\b(?:britain ?first|edl|english ?defence ?league|bnp|british ?national ?party|national ?front|patriotic ?alternative|"
    r"homeland ?party|national ?action|combat ?18|generation ?identity|national ?rebirth|ku ?klux|kkk|stormfront|blood ?(?:and|&) ?honour|"
    r"white ?lives ?matter|proud ?boys|q ?anon|scottish ?dawn|ns131|sonnenkrieg|order of nine angles|knights ?templar ?international|"
    r"britain ?awake|pegida|hizb ?ut ?tahrir|al ?muhajiroun)\b"
)


def _share(text: str, author: str = "A neighbour", kind: str = "share", **more: Any) -> dict[str, Any]:  # noqa: ANN401 - fields of the contract
    return {"kind": kind, "shares": {"author": author, "text": text, **more}}


_HOSTILE = "Cllr Barlow is a useless pathetic moron and a disgrace of a man."


class PassedOn(Rule):
    """Another's words passed on."""

    code = "passed-on"
    title = "Passing on what would be a point to consider in your own words"
    topic = "amplification"
    serves = ("chk-reshare",)
    parts = ("text",)
    wakes_on = frozenset({"shared-findings", "kind:share", "kind:like", "shares"})
    patterns: ClassVar[Mapping[str, str | Gap]] = {
        "disclaimed": (
            r"\b(?:rts?|retweets?|shares?|likes?|sharing|liking|reposts?|reposting)\b(?: (?:is|are|do|does|doesn't|don't|isn't|aren't|not|never|no|"
            r"an|my|mean|equal|agree(?:ment)?|necessarily)){1,5} (?:endorse(?:ments?|d)?|agree(?:ment|ing)?|approval)\b"
        ),
    }
    examples: ClassVar[tuple[Example, ...]] = (
        Finds("", "an insult passed on without a word", _share(_HOSTILE)),
        Finds("👏👏", "and with applause", _share(_HOSTILE)),
        Finds("", "a like counts like a share", _share(_HOSTILE, kind="like")),
        Finds("Couldn't have put it better myself", "an answer that agrees", _share(_HOSTILE, kind="reply")),
        Finds(
            "Lest we forget.",
            "harmless words, but the source stands for hatred",
            _share("Remember our heroes.", "Britain First"),
        ),
        Finds("", "a like of such a source", _share("A photo of a poppy.", "@Patriotic Alternative", kind="like")),
        Finds("Worth a look. RTs are not endorsements.", "the saying has no effect", _share(_HOSTILE)),
        Passes(
            "This is vile abuse of a colleague and I have reported it.", "shared in order to condemn", _share(_HOSTILE)
        ),
        Passes("No, I don't agree with that at all.", "an answer that disagrees", _share(_HOSTILE, kind="reply")),
        Passes("Which report is this?", "an answer that takes no side", _share(_HOSTILE, kind="reply")),
        Passes("", "a road closure passed on", _share("The A379 is closed at Aveton until six.", "County Highways")),
        Passes(
            "",
            "hard criticism of a plan is nobody's insult",
            _share("This plan is ugly, wasteful and wrong. Write in!"),
        ),
        Passes(
            "Proud of our officers",
            "the council's own post",
            _share("Gritters out tonight.", "Elmshire Council", official=True),
        ),
        Passes(
            "Shocking report on how the EDL recruits young men here.",
            "a newspaper about such a group is another source",
            _share("How the EDL recruited in our town", "Elmshire Herald"),
        ),
        Passes("Retweets are not always on time on this bus app", "no such saying"),
    )

    def look(self, draft: Draft) -> Iterator[Sighting]:
        """Weigh what the post shares: what was found there, and whose it is."""
        shared = draft.post.shares
        if shared is None:
            return
        found = [topic for topic, _ in draft.shared_findings if topic != self.topic]
        if found:
            yield self.finds(
                *draft.whole,
                "Passing this on may read as agreeing with it, whatever was meant"
                + (", and saying that a share is no endorsement changes nothing." if draft.hit_names else "."),
                "Do not pass it on, or say plainly in your own words what you think of it.",
                at_most=None if len(draft.shared_findings) else Severity.THINK,
            )
            return
        if shared.author and not shared.official and stance_of(draft.post) is Stance.PASSES_ON:
            named = _SOURCES.search(re.sub(r"[_@]", " ", shared.author.lower()))
            if named:
                yield self.finds(
                    *draft.whole,
                    f"The source, “{shared.author}”, may be read as standing for hatred, whatever these words say.",
                    "Find another source for the same thing, or do not pass it on.",
                    certain=False,
                )
