"""How an account shows the office of its holder, and how it says whose views it holds.

Regular expressions over text in lower case (normalised, or a name or bio lowered).
"""

from __future__ import annotations

from wardmote.core.lazily import lazily

PREFIX = lazily(r"^\W*(?:cllrs?\b\.?|councill?or\b|cyng(?:horydd)?\b\.?|ald(?:erman)?\b\.?|mayor\b|lord mayor\b)")
"""A name that begins with the office."""

IN_BIO = lazily(
    r"\b(?:cllrs?|councill?or|cyng(?:horydd)?|alder(?:man|woman)|ward member|(?:city|town|county|district|borough|parish|council) member|"
    r"(?:lord |deputy )?mayor|lord provost|cabinet member|leader of (?:the )?[a-z' ]{0,30}council|member for|elected member|portfolio holder)\b"
)
"""A bio that says the office."""

FORMER = lazily(r"\b(?:former|ex-?|once|past|retired|previously|was a)\s*(?:the |a )?(?:[a-z]+ ){0,2}$")
"""Words before an office by which it is over."""

OWN_VIEWS = lazily(
    r"\b(?:(?:all |any )?(?:views?|opinions?|thoughts?|tweets?|posts?|comments?|rants?|words|nonsense|typos|content|everything here)"
    r"(?: (?:and [a-z]+|expressed|here|on here|are|is|r|just|only|purely|simply|entirely|all|strictly|very much|of|in|this|account|page|posted))*"
    r" (?:my|mine|me|own|personal|private)|(?:my|own|personal) (?:own )?(?:views?|opinions?|thoughts?|capacity)|personal (?:account|page|profile|feed|views?)|"
    r"(?:in|posting in|here in) (?:a |my )?(?:personal|private|own) capacity|speaking (?:only )?for myself|"
    r"(?:just|only) me (?:talking|speaking)|for myself)\b"
)
"""The first part of a disclaimer, by meaning: the views are one's own."""

NOT_THE_COUNCIL = lazily(
    r"\b(?:not|n't|never|no reflection|nor|nothing to do with|don't|doesn't|without)\b[^.;|\n]{0,50}\b(?:council(?:'?s)?|employers?(?:'s|')?|authority(?:'s)?|"
    r"work(?:place)?|their|theirs|party(?:'s)?|represent[a-z]*|borough(?:'s)?|organisation(?:'s)?|day job)\b|"
    r"\bmay (?:not|differ)\b[^.;|\n]{0,50}\b(?:council(?:'?s)?|employers?(?:'s|')?|authority(?:'s)?|represent[a-z]*)\b|"
    r"\b(?:aren't|isn't|arent|isnt|are not|is not|not) (?:my |those of |that of |of |the )*(?:employer|council|authority)"
)
"""The second part: they may not be the council's."""

EMPLOYED = lazily(
    r"\b(?:[a-z]+ (?:officer|manager|planner|engineer|assistant|adviser|advisor|surveyor|lead|director|apprentice|worker|team)|planner|engineer|"
    r"work(?:s|ing)?(?: [a-z]+){0,2}|employed|day job|job|my employer)\b[^.|\n]{0,30}\b(?:at|for|with|by|@)\b[^.|\n]{0,30}"
    r"\b(?:council|borough|district|[a-z]+ (?:dc|bc|cc|mbc)|south hams|west devon|local authority)\b"
    r"|\bcouncil (?:officer|employee|planner|worker|engineer)\b"
)
"""A bio by which an officer names the council as employer."""


def says_office(words: str) -> bool:
    """Whether a bio (in lower case) says a present office; a former one does not count."""
    return any(not FORMER.search(words, 0, match.start()) for match in IN_BIO.finditer(words))
