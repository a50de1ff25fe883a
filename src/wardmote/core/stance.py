"""What an author does with another's words: passes them on, objects to them, or merely answers.

Several protocols treat a share or a like as the member's own act. Condemning what one shares is not
agreeing with it; answering is neither, unless the answer agrees.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from wardmote.core.lazily import lazily
from wardmote.core.normalise import normalise
from wardmote.core.reading import Reading

if TYPE_CHECKING:
    from wardmote.core.post import Post

_AGREES = lazily(
    r"\b(?:could(?:n'?t| not) (?:have |of )?(?:put|said) (?:it|that) better|well said|well put|spot on|bang on|agree(?:d|s)?|"
    r"100 ?%|exactly(?: this| right)?|(?:so|very|too) true|hear,? hear|can'?t argue|cannot argue|too right|damn right|preach|nailed it|"
    r"amen|bravo|says it all|what (?:he|she|they) said|my thoughts exactly|well worth (?:a read|sharing|saying)|"
    r"love (?:this|it)|brilliant|class|legend|good man|good lad|good on (?:you|him|her|them)|fair play|about time|seconded)\b|(?:^|[.!] )this is why\b|^\s*this[.!]?\s*$|^\s*\^+\s*$"
)
_DENIES = lazily(r"\b(?:don'?t|do not|cannot|can'?t|never|not|hardly|wouldn'?t)\s+(?:\w+\s+){0,2}(?:agree|love)")
_APPROVING = frozenset("👏💯👍❤🙌🔥😂🤣💪😍✅🎯😆👌")
_DISAPPROVING = lazily(
    r"\b(?:not in my name|this is (?:vile|wrong|hateful|racist|sexist|disgusting|unacceptable|false|untrue|not true|a lie|fake|nonsense)|"
    r"(?:please )?(?:do not|don'?t) (?:share|believe|fall for|spread)|false|untrue|misinformation|disinformation|fake news|debunked|"
    r"for the record|the truth is|scam|shame on|ashamed|sick of|no excuse|delete this|take this down|how dare|reported (?:to|this))\b"
)


class Stance(Enum):
    """What the author does with what was given under `shares`."""

    PASSES_ON = "passes on"
    OBJECTS = "objects"
    ANSWERS = "answers"


def stance_of(post: Post) -> Stance:
    """The author's stance to what the post shares, likes or answers, by the post's kind and own words."""
    own = Reading(normalise(post.text[:4000]))
    agrees = _agrees(own.norm)
    if post.kind in ("reply", "comment", "direct"):
        return Stance.PASSES_ON if agrees and not own.condemns else Stance.ANSWERS
    if (own.condemns or _DISAPPROVING.search(own.norm)) and not agrees:
        return Stance.OBJECTS
    return Stance.PASSES_ON


def _agrees(norm: str) -> bool:
    """Whether the words agree with what stands above, or are approving emoji alone."""
    if _AGREES.search(norm) and not _DENIES.search(norm):
        return True
    signs = norm.replace("\ufe0f", "").split()
    return bool(signs) and all(set(sign) <= _APPROVING for sign in signs)
