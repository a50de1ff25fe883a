"""Whether a text speaks on the council's own account, by what is known of the account or by its own words.

Shared by the rules on corporate accounts. A post of which nothing is known may still say that it comes from the
council's page ("Hello, Town Council Facebook here"); a member's post may tell that the council's page is being used.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from wardmote.core.lazily import lazily

if TYPE_CHECKING:
    from wardmote.core.draft import Draft

BODY = r"(?:(?:town|parish|borough|district|county|city|community|unitary|metropolitan) council|council|borough|district|county|parish|corporation|town hall)"
SAYS_COUNCIL = (
    rf"(?:\b(?:official|corporate|verified) (?:[a-z]+ )?{BODY}(?:'s)? (?:page|account|feed|channel|facebook|twitter|insta(?:gram)?|post)|\b{BODY}(?:'s)? (?:official|corporate|verified|main) (?:page|account|feed|channel|facebook|twitter)|\bthe official (?:page|account|channel|voice|feed) of\b|"
    rf"\b{BODY}(?:'s)? (?:page|account|facebook|insta(?:gram)?|twitter|feed|comms|communications|press office|social(?: media)? (?:team|desk))(?: team| desk)? here\b|\b(?:we|us|all of us|everyone)(?: here)? at (?:the )?(?:[a-z]+ )?{BODY}\b|\b(?:love|yours|regards|signed|posted (?:by|from)|message from|sent from)[ ,-]* ?(?:your|the|@)[ ]?(?:[a-z]+ )?{BODY}\b|"
    rf"\bas the (?:[a-z]+ )?{BODY},|\bwe,? the (?:council|parish|borough)\b|\bthis is (?:the )?(?:[a-z]+ )?{BODY}(?:'s)?\b|# ?(?:council official|official account|official [a-z]+)\b|\bcorporate account here\b|\b(?:the|this|your) (?:official|corporate) (?:account|page|feed|channel)\b|"
    rf"\byour (?:local )?{BODY}(?:'s)? (?:says?|thanks?|wishes|supports?|urges?|reminds?|official|newsletter|channel|page|feed|admin)\b|\b(?:replying|speaking|posting) as the council\b)"
)
"""Words by which a post says that it comes from the council's own account."""

_SAYS = lazily(SAYS_COUNCIL)
_NOT_OURS = lazily(
    r"\b(?:my own|own account|own page|i don'?t run|isn'?t us|isn'?t the council|not the council'?s|speaking for myself|views (?:my|are my)|i asked|i've (?:asked|written)|as a (?:councillor|member))\b"
)


class Voice(StrEnum):
    """How far a text is known to be the council's."""

    CORPORATE = "posted on a council account"
    CLAIMED = "says that it comes from a council account, of which nothing is known"
    OTHER = "another's account"


def voice(draft: Draft) -> Voice:
    """Whose voice the text is in: the council's, the council's by its own claim, or another's."""
    kind = draft.post.account.kind
    if kind == "corporate":
        return Voice.CORPORATE
    if kind is None and _SAYS.search(draft.norm) and not _NOT_OURS.search(draft.norm):
        return Voice.CLAIMED
    return Voice.OTHER
