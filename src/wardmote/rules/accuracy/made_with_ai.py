"""Something made with AI that readers may take for real, or whose facts were not confirmed.

## What it looks for
A post whose author says that AI was used (the `ai` field, or the words), and images described as made by AI that
show a real place, person or event without saying so.

## Why councils ask
AI may be used. What it writes may be wrong, and what it draws may be taken for a photograph; the accuracy of a post
stays its author's own affair.

## What to do instead
Check each fact against its source before posting, and mark a made picture as made.

## What it cannot see
Whether a text or an image was made with AI when nothing says so: nobody can tell that safely from the outside.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, ClassVar

from wardmote.core.rule import Example, Finds, Passes, Rule, Unsure

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wardmote.core.draft import Draft
    from wardmote.core.finding import CannotTell, Sighting
    from wardmote.core.rule import Gap

_CHECKED = r"\b(?:checked|check(?:ed)? (?:against|the)|verified|figures (?:are )?from|facts are|read (?:it )?through|edited by|proofread|confirmed)\b"
_MARKED = (
    r"\b(?:ai|a\.i\.)[- ](?:generated|made|created|drawn|image|picture|art|illustration|mock-?up|impression)|\bmade (?:with|by|using) (?:an? )?ai\b|\bartist'?s impression|\bmock-?up|\bnot (?:a )?(?:real )?photo|"
    r"\billustration|\bjust for fun|\bjoke\b|\bimagined?\b|\bcartoon\b|\bgenerated (?:with|by|using)\b"
)
_SYNTHETIC = r"\b(?:ai[- ]?(?:generated|made|created|image|picture|edited)|generated (?:by|with|using)|deep ?fake|synthetic|midjourney|dall-?e|stable diffusion|chatgpt|gemini|copilot|firefly)\b"


def _image(alt: str, **more: Any) -> dict[str, Any]:  # noqa: ANN401 - fields of the contract
    return {"media": [{"path": "a.png", "alt": alt, "licence": "own"}], **more}


class MadeWithAi(Rule):
    """Something made with AI, unmarked or unconfirmed."""

    code = "made-with-ai"
    title = "Made with AI, and readers may take it for real"
    topic = "accuracy"
    serves = ("chk-ai",)
    ask = ("communications",)
    parts = ("text",)
    wakes_on = frozenset({"ai", "media"})
    patterns: ClassVar[Mapping[str, str | Gap]] = {
        "unchecked": (
            r"\b(?:chat ?gpt|gemini|copilot|claude|grok|ai|a chatbot|the bot)(?: has| just)? (?:wrote|written|says|said|told me|tells me|reckons|gave me|worked (?:it )?out|"
            r"drafted|made|did|came up with|found|knocked (?:this|it) up|summari[sz]ed)\b|"
            r"\b(?:asked|got|had|used) (?:chat ?gpt|gemini|copilot|grok|ai|a chatbot|the bot)\b"
        ),
        "made_image": r"\b(?:ai|midjourney|dall-?e|deep ?fake)[- ]?(?:generated|made|created|edited)? (?:image|picture|photo|video|clip|pic)s?\b|\bdeep ?fake(?:d|s)?\b",
    }
    examples: ClassVar[tuple[Example, ...]] = (
        Finds(
            "Chaos on the High Street tonight!",
            "an image made by AI of a real place, not marked",
            _image("AI-generated image of the High Street under water"),
        ),
        Finds(
            "Caught on camera in the chamber...",
            "a made image of people",
            _image("deepfake of the council leader asleep"),
        ),
        Finds(
            "This is what they have planned for our park.",
            "a made picture of a plan",
            _image("picture generated with Midjourney of tower blocks in the park"),
        ),
        Finds("ChatGPT says the council spends £9m on biscuits. Nine million!", "a claim taken from a chatbot"),
        Finds(
            "Asked AI and it reckons crime here has doubled, make of that what you will.",
            "a claim taken from a chatbot",
        ),
        Finds("Grok told me the planning committee broke its own rules on 14 cases.", "a claim taken from a chatbot"),
        Passes(
            "I used ChatGPT to shorten this; figures checked against the budget report.",
            "the facts were confirmed",
            {"ai": True},
        ),
        Passes(
            "An AI-generated impression of the new park, not a photo.",
            "marked as made",
            _image("AI-generated image of the park"),
        ),
        Passes("The council is trialling AI to answer the phones. I have my doubts.", "the subject alone"),
        Passes("High Street this morning, dry as a bone.", "an ordinary photograph", _image("High Street in the sun")),
        Passes("I did not use AI for this, can you tell by the spelling?", "denied", {"ai": False}),
        Passes(
            "Artist's impression of the library by AI: just for fun.",
            "marked",
            _image("AI-made picture of the library as a castle"),
        ),
        Unsure(
            "The High Street an hour ago.",
            "AI was used: for the picture?",
            _image("The High Street under water", ai=True),
        ),
        Unsure(
            "Council tax rises by 4.9 per cent and 12 services will close, says the budget.",
            "AI was used and facts are given: were they confirmed?",
            {"ai": True},
        ),
    )

    def look(self, draft: Draft) -> Iterator[Sighting | CannotTell]:
        """A made image that is not marked; a chatbot's claim; facts that AI helped to write."""
        marked = draft.search(_MARKED) is not None
        if not marked:
            for item in draft.post.media:
                alt = (item.alt or "").lower()
                if re.search(_SYNTHETIC, alt):
                    yield self.finds(
                        *draft.whole,
                        "The picture is described as made by AI, and the post does not say so; readers may take it for real.",
                        "Say in the post that the picture is made, or use a photograph.",
                    )
                    return
        checked = draft.search(_CHECKED) is not None
        for hit in draft.hits("unchecked"):
            if (
                checked
                or marked
                or draft.reading.negated(hit.span)
                or draft.search(r"\d|£|\b(?:says|reckons|told)\b", draft.reading.around(hit.span)) is None
            ):
                continue
            yield self.finds(
                *draft.reading.sentence(hit.span),
                "What a chatbot says may be wrong, and here it reads as fact.",
                "Check it against its source and cite that instead.",
                certain=False,
            )
            return
        if draft.post.ai and draft.post.media and not marked and not checked:
            yield self.cannot_tell(
                "Whether the picture or the text was made with AI, and whether its facts were confirmed",
                ask=("author",),
            )
        elif draft.post.ai and not checked and draft.search(r"\d") is not None:
            yield self.cannot_tell(
                "Whether the facts and figures that AI helped to write were confirmed", ask=("author",)
            )
