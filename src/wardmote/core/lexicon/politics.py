"""Party politics in words: parties, those who hold political office, votes asked for, praise and attack.

Fragments of patterns over normalised text, and the questions that several rules ask of them. A party's name
that is also a common word (labour, reform, greens, alliance, conservative) counts only with a capital or with
something political beside it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from wardmote.core.lazily import lazily

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from wardmote.core.reading import Reading

Span = tuple[int, int]

PLAIN_PARTY = (
    r"(?:tor(?:y|ies)|lib(?:eral)?[ -]?dem(?:ocrat)?s?|green party|ukip|snp|plaid(?: cymru)?|sdlp|dup|uup|tuv|sinn fein|"
    r"reform uk|labour party|conservative party|conservatives|scottish (?:labour|greens|conservatives)|welsh (?:labour|conservatives)|"
    r"alliance party|workers party|heritage party|brexit party|tusc|mebyon kernow|reclaim party|your party|alba party)"
)
"""Names that are a party wherever they stand."""
WORDLIKE_PARTY = r"(?:labour|conservative|reform|greens|green|alliance|liberals?|independents?|the independents|residents'? association|socialists?)"
"""Names that are common words too."""
PARTY = rf"(?:{PLAIN_PARTY}|{WORDLIKE_PARTY})"

_PLAIN = lazily(rf"\b{PLAIN_PARTY}\b")
_WORDLIKE = lazily(rf"\b{WORDLIKE_PARTY}\b")
_POLITICAL_AFTER = lazily(
    r"^(?:'s|')?[ -](?:run|led|controlled|held|cllrs?|councillors?|council|councils|candidates?|mps?|msps?|group|administration|government|govt|voters?|"
    r"vote|win|wins|won|lost|leader|leaders|leadership|manifesto|majority|members?|activists?|gain|hold|seats?|budget|cuts|supporters?|team|mayor|"
    r"peer|minister|ministers|man|woman|lad|lass|lot|mob|opposition|campaign|stronghold|pledge|plan|plans|hq|conference|landslide|is|are|has|have|"
    r"on (?:this|the|your|our|every) council|will|would|wants?|do|did|does|can|could|must|should|may|blocked|wrecked|left|says?|said|out|in)\b"
)
_POLITICAL_BEFORE = lazily(
    r"(?:\b(?:vote|voted|voting|votes|for|join|back|backing|support|supporting|elect|the|by|under|your|our|former|ex|local|national|a vote for|with|"
    r"thank you|thanks to|against|against the|blame|#|# vote|than|because of|and|or|from|of|if|to|choose|say no to|saying no to)|#)\s?$"
)
_NOT_PARTY = lazily(
    r"^(?:'s|')?[ -](?:market|force|intensive|ward|pains|costs?|of love|day|estimate|evening|area|areas|space|spaces|waste|bins?|belt|flag|lane|street|road|"
    r"energy|homes?|light|card|spaces?|roofs?|recycling|infrastructure|corridor|week|paper|tea|salad|caddy|living|traders?|shops?|business(?:es)?|"
    r"retailers?|cafes?|schools?|review|reviewers?|remuneration|person|custody|inquiry|panel|audit|auditors?|chair|expert|assessor|examiner|advisers?|"
    r"advocates?|visitors?|pharmacy|cinema|bookshops?|travel|film|of (?:the|local)|theatre|fund|bonds?|deal|skills)\b"
)


def parties(reading: Reading) -> Iterator[Span]:
    """Where a text names a party, as normalised spans in order."""
    norm = reading.norm
    found = [match.span() for match in _PLAIN.finditer(norm)]
    cased: str | None = None
    for match in _WORDLIKE.finditer(norm):
        start, end = match.span()
        if any(one <= start < two for one, two in found) or _NOT_PARTY.match(norm[end : end + 24]):
            continue
        if cased is None:
            cased = reading.cased
        word = match.group()
        political = _POLITICAL_AFTER.match(norm[end : end + 24]) is not None
        led = _POLITICAL_BEFORE.search(norm[max(0, start - 14) : start]) is not None
        capital = cased[start].isupper() and not cased[start:end].isupper()
        opens = start == 0 or norm[:start].rstrip()[-1:] in ("", ".", "!", "?", "\n", ":", '"')
        if word in (
            "green",
            "greens",
            "reform",
            "alliance",
            "liberal",
            "liberals",
            "independent",
            "independents",
            "socialist",
            "socialists",
        ):
            if (capital and (political or (led and not opens))) or (
                political and led and word not in ("green", "independent")
            ):
                found.append((start, end))
        elif political or (capital and not opens) or (led and capital) or (opens and capital and word == "labour"):
            found.append((start, end))
    found.sort()
    yield from found


OFFICE_HOLDER = (
    r"(?:(?:cllrs?\.?|councillor) [a-z][a-z'-]+(?: [a-z][a-z'-]+)?|(?:our|your|the|deputy|council|group|party|opposition|labour|tory|conservative|lib dem|green) leader|"
    r"the leader of the (?:council|opposition)|leader of the council|leader [a-z]+ [a-z]+|portfolio holder|cabinet member|(?:our|your|the|local) mps?|mps|the prime minister|prime minister|the pm|"
    r"the chancellor|home secretary|(?:health|housing|transport|education) secretary|secretary of state|first minister|the minister|ministers|the mayor|our mayor|mayor [a-z]+|"
    r"deputy mayor|police and crime commissioner|pcc|keir starmer|starmer|rishi sunak|sunak|kemi badenoch|badenoch|nigel farage|farage|ed davey|boris johnson|reeves|rayner|"
    r"jeremy corbyn|corbyn|liz truss|truss|swinney|sturgeon|trump)"
)
"""Somebody who holds or seeks political office, by title or by name."""

GOVERNMENT = (
    r"(?:(?:the|this|that|our|national|central|uk|westminster|tory|labour|coalition|conservative|scottish|welsh|tory-led) (?:government|govt)|(?:the|this|last|previous|former|our|current) (?:administration|regime|lot|shower)|"
    r"westminster|whitehall|downing street|no ?10|holyrood|the senedd|county hall|(?:the|our) county council|(?:the|our|this) opposition(?: group)?|the cabinet|opposition (?:members|councillors|group|parties))"
)

ASKS_VOTE = (
    r"(?:\b(?:vote|voting) (?:for )?(?:me|us|our [a-z]+|"
    + PLAIN_PARTY
    + r"|labour|conservative|reform|green|greens|independent|[a-z]+ (?:on|this|next) (?:thursday|the \d|\d)|them out|him out|her out|out\b|brightly)|"
    r"\bvote (?:[a-z]+ ){1,3}(?:for|in) (?:the )?(?:[a-z]+ ){0,2}(?:ward|division|council|by-election|mayor)\b|\bvote (?:[a-z]+ ){1,3}on (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:the )?\d)|"
    r"\b(?:give|lend|gie|gi'?s|gimme) (?:me|us|him|her|them|it|our [a-z]+) (?:a |your )?(?:[a-z]+ and )?(?:your )?votes?\b|\bgive (?:him|her|them|us|me) (?:a [a-z]+ and )?your vote\b|"
    r"\b(?:need|needs|want|asking for|ask for|count on|counting on|earn|love|appreciate|have|deserves?|win|value) (?:all )?your (?:vote|support on|cross|x)\b|"
    r"\b(?:put|pop|stick|place|mak(?:e|ing)|get) (?:your|yer|a|an|that|ur) (?:x|cross|mark|vote)\b|\byour (?:x|cross) (?:next to|by|beside|against|for)\b|"
    r"\btick (?:my|our|his|her|the) (?:name|box)|\b(?:back|support) (?:me|us|him|her|our [a-z]+) (?:on|this|next|in|at) (?:the )?(?:(?:thurs|mon|tues|wednes)day|may|june|july|december|\d|polls?|ballot|election)|\b(?:elect|re-?elect) (?:[a-z]+ ){1,3}(?:on|this|next|in|at) (?:the )?(?:(?:thurs|mon|tues|wednes)day|may|june|july|december|\d|polls?|ballot|election)|"
    r"\bre-?elect(?:ed|ion)? [a-z]+ [a-z]+\b|\bat the ballot box\b|\bsend (?:a|them|him|her) (?:a )?(?:clear |strong )?message (?:on|at) (?:polling|the (?:ballot|polls)|election|thursday)|"
    r"\b(?:every|each) vote (?:for|counts for|on)\b|\ba vote for [a-z]|\b(?:get|kick|boot|chuck|throw|turf|vote|voting) (?:them|him|her|the [a-z]+|this (?:lot|government|mp)|[a-z]+) out\b|"
    r"\b(?:four|five|another four|another five|4|5) more years\b|\b(?:for|as) (?:mp|prime minister|pm|mayor|leader|council)\?|\b(?:keep|vote|get) (?:him|her|them|us) (?:in|back in)\b|\b(?:thank you|thanks|ta|cheers) to (?:all|everyone|everybody|those)(?: [a-z]+){0,4} who (?:voted for|backed|supported) (?:me|us|him|her|our)\b|\bover the line\b|\b(?:get|getting) behind (?:his|her|their|our|my|the) (?:campaign|candidate|candidacy)|\bfighting for every vote\b|\b(?:standing|stand|stood) (?:again )?(?:for (?:election|re-?election|the council|council)|in (?:may|the (?:election|by-?election)))|"
    r"\b(?:up for|seeking|running for|fighting for) (?:re-?election|a (?:second|third|fourth|fifth) term|another term)\b)"
)
"""A vote asked for, or against, somebody: not turnout, registration or the opening hours of a poll."""

_ASKS = lazily(ASKS_VOTE)
_NOT_ASKED = lazily(
    r"\bvot(?:e|ing) (?:for|on) (?:your|our|the|a) (?:favourite|best|winner|name|photo|design|title|book|project|tree|gritter|entry|idea|new|town|village|library|garden|budget|motion)\b|"
    r"\b(?:register|how|where|when|id|bring|who can|able|eligible|right|entitled|need|want|going|queue|ways?|postal|proxy) to vote\b|\bvote (?:by|before|in person|early)\b"
)


def vote_asked(text: str) -> re.Match[str] | None:
    """The first words that ask for a vote for or against somebody, or None."""
    for match in _ASKS.finditer(text):
        if not _NOT_ASKED.search(text, max(0, match.start() - 24), match.end() + 24):
            return match
    return None


PRAISE = (
    r"(?:smash(?:ed|es|ing) it|brilliant|fantastic|superb|outstanding|amazing|incredible|legend|hero(?:es)?|finest|the best|best (?:leader|mayor|mp|councillor|council|group|party|team)|"
    r"deliver(?:s|ed|ing)?(?: again| for| on)?|delivered by|breath of fresh air|a triumph|triumph|thanks to (?:our|your|the)|well done|hats off|"
    r"tireless(?:ly)?|hard-?working|working hard for|fighting for|standing up for|stood up for|on your side|champion(?:s|ed|ing)?|proud of|proud to back|our (?:brilliant|fantastic|favourite|great|wonderful)|"
    r"do give (?:him|her|them) a follow|give (?:him|her|them) a follow|what a (?:man|woman|leader|councillor|mayor)|(?:saved|built|brought to you|opened|won|secured|funded) (?:for you )?by (?:your|the|our)|we love|love (?:our )?(?:cllr|councillor|leader)|kept (?:its|their|his|her|our) promise|"
    r"bless(?:ed)? (?:this|our) (?:town|borough|city|county)|long may (?:it|he|she|they)|congratulations|congratulates?|good luck to|all the best to|wish(?:es|ing)? .{0,30}(?:all the best|success|luck))"
)
ATTACK = (
    r"(?:blam(?:e|es|ed|ing)|fault|shame(?:ful)?|ashamed|disgrace(?:ful)?|fail(?:s|ed|ing|ure|ures)?|wreck(?:s|ed|ing)?|ruin(?:s|ed|ing)?|robb(?:ed|ing)|nick(?:ed|ing)|stole(?:n)?|stealing|betray(?:s|ed|al|ing)?|"
    r"insult(?:ing)?|a joke|clueless|useless|hopeless|pathetic|incompetent|incompetence|liars?|lies|lied|lying|nonsense|rubbish|waste of (?:money|your|space)|don'?t let|won'?t let|"
    r"slash(?:ed|ing)?|savage|cruel|callous|heartless|out of touch|chaos|mess|typical|walked out|can'?t stand the heat|no thanks to|no plan|laughable|worst|punish(?:ed|ing)?|starv(?:ed|ing)|"
    r"grab(?:bed|bing)?|dodg(?:e|ed|ing)|hypocri(?:te|tes|sy|tical)|cynical|reckless|abandon(?:ed|ing|s)?|neglect(?:ed)?|short-?chang(?:ed|ing)|broken promises?|broke (?:its|their|his|her) promise|"
    r"laid bare|exposed?|opposed|blocked|voted against|should (?:resign|go|hang)|must (?:resign|go)|out of (?:ideas|control)|amateurs?|shambles|sold out|sell(?:ing)? out|let (?:you|us|our \w+) down|"
    r"would have (?:filled|done|delivered|cut|closed|built)|left (?:us|you|this|a)|worry for the country|gutted)"
)
