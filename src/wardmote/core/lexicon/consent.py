"""Whether somebody agreed to be told about: in the post's own words, or in the council's record of consents.

Also `without`, which gives a text with one passage taken out, for rewordings that only leave out.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from wardmote.core.lazily import lazily

if TYPE_CHECKING:
    from wardmote.core.draft import Draft

Span = tuple[int, int]

CONSENT_STATED = (
    r"\b(?:with (?:(?:his|her|their|the family'?s?|the (?:owner|resident|tenant|sender|writer)'?s?|(?:mrs?\.? |ms |miss |[a-z]+ )?[a-z]+'s)(?: [a-z]+)?|(?:written |full |express |kind )*) ?(?:permission|consent|blessing|agreement|say-so|ok|okay|go-ahead)|"
    r"(?:has|have|had|'s|'ve) (?:all |both |kindly |since |very kindly |given me (?:her|his|their) |now )*(?:agreed|consented|said (?:i|we) (?:could|can|may)|given (?:me |us )?(?:(?:his|her|their|written|full|express|the) )*(?:permission|consent|ok|okay|go-ahead|blessing)|"
    r"asked (?:me|us) (?:to (?:share|post|tell|say|pass|put|let|publish|mention)|if i'?d (?:share|post))|signed (?:the |a )?(?:consent|form|release)|told (?:the |her |his |their )?(?:own )?(?:story|echo|paper|press|bbc)|said yes|ok'?d (?:it|this))|"
    r"(?:is|are|was|were|'s|who'?s|who is|she's|he's|they're) (?:all |more than |very |quite |really |absolutely |perfectly )*(?:happy|fine|ok|okay|content|glad|keen|willing) (?:for|with|to|to have|about) (?:me|us|you all|everyone|this|it|her|him|them|people|folk|that|be named|share|say|tell|let)|"
    r"(?:asked|wants?|wanted|would like|told) (?:me |us )?(?:to (?:share|post|tell|say|publish|pass (?:this|it) on|let (?:you|people))|(?:you|people|everyone|folk|us all) to know)|"
    r"(?:shared|posted|published|sharing|posting|reposted|quoted|told) (?:here |it |this |in full )*(?:with|by) (?:[a-z']+ ){0,3}(?:permission|consent|agreement|blessing|ok)|"
    r"(?:she|he|they) (?:says? (?:i|we) (?:can|could|may)|asked me|wants you|wrote this with|posted (?:it|this|the|about) (?:[a-z-]+ ){0,2}(?:herself|himself|themselves)|said (?:i|we) (?:could|can))|(?:posted|told|said|spoke|speaks|shared|announced|revealed|written|wrote)(?: [a-z]+){0,3} (?:herself|himself|themselves|publicly|on (?:tv|radio|the radio|air|camera))|"
    r"(?:her|his|their) (?:written |own )?(?:ok|permission|consent|agreement|blessing) (?:to|is|was|on)|told (?:the |her |his )(?:own )?(?:story|echo|papers?|press|bbc|times|post|gazette|herald|mail|guardian|chamber|radio)|permission (?:given|granted|sought and|has been|to (?:share|post|publish|quote))|consent (?:given|obtained|on file|form|to (?:share|post|publish|quote))|"
    r"all said yes|both said yes|said yes to (?:a |the |this |being )|in (?:his|her|their) own words|(?:has|have) (?:gone|spoken) public|tagged (?:at|with) (?:his|her|their) request|at (?:his|her|their|the family'?s) (?:own )?request)"
)
_STATED = lazily(CONSENT_STATED)
_REFUSED = lazily(
    r"\b(?:without (?:(?:his|her|their|any|asking|express|prior|written|the) ?){1,3}(?:permission|consent|agreement|blessing)?|"
    r"(?:not|n't|never|nobody|no one|hasn't|haven't|didn't|hasnt|havent|didnt)(?: [a-z]+){0,3} (?:asked|agreed|permission|consent|consented|happy|given|said yes|ok'?d)|no (?:permission|consent)|"
    r"(?:kill|murder|shoot|hate|skin|string) me (?:for|if|up)|(?:doesn't|doesnt|don't|dont|does not) know|hope (?:he|she|they) (?:do|does|don't|doesn't|won't) ?(?:n't|not)? ?mind|won't mind|if (?:she|he|they)(?:'s|'re| is| are) (?:up for|happy|ok|willing))"
)
_TO_PUBLISH = lazily(r"publi|post|shar|nam|stor|press|media|photo|quot|website|newsletter|all|any")


def consent_said(draft: Draft) -> bool:
    """Whether the post says that the person agreed, and does not say the contrary."""
    read = draft.reading.__dict__
    if "_consent_said" not in read:
        read["_consent_said"] = _STATED.search(draft.norm) is not None and _REFUSED.search(draft.norm) is None
    return bool(read["_consent_said"])


def consented(draft: Draft, name: Span) -> bool | None:
    """Whether the record holds this person's consent for the day of the post; None where no record was given.

    Where the protocol asks for express permission, a consent whose scope is something else than publishing does not count.
    """
    consents = draft.context.consents
    if consents is None:
        return None
    words = [word for word in re.findall(r"[a-z'-]+", draft.norm[name[0] : name[1]]) if len(word) > 1]
    words = [
        word.removesuffix("'s")
        for word in words
        if word not in ("mr", "mrs", "ms", "miss", "dr", "old", "young", "the", "family")
    ]
    for person in consents:
        known = re.findall(r"[a-z'-]+", person.name.lower())
        if not words or not set(words) <= set(known):
            continue
        at = draft.at
        if person.withdrawn is not None and (at is None or person.withdrawn <= at):
            return False
        if (
            draft.setting("chk-personaldata.consent") == "express"
            and person.scope
            and not _TO_PUBLISH.search(person.scope.lower())
        ):
            return False
        return not (person.given is not None and at is not None and person.given > at)
    return False


def without(draft: Draft, span: Span, put: str) -> str | None:
    """The post's text with a passage taken out, where the text is the author's own and not long."""
    if draft.part != "text" or len(draft.raw) > 4000:
        return None
    start, end = draft.text.raw_span(*span)
    return draft.raw[:start] + put + draft.raw[end:]
