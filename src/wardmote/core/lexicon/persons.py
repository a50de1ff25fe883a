"""Who is meant, as regular-expression fragments over normalised text: one person, the reader, staff, voters, a party, a thing.

They capture nothing. They are for rules that need to know at once what stands beside a word; `core.reading` answers the rest.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from wardmote.core.lazily import lazily

if TYPE_CHECKING:
    from collections.abc import Sequence

TITLED = r"(?:cllrs?|clr|councillors?|councilors?|mayor|alderman|mr|mrs|ms|miss|dr|sir|dame|lord|lady|prof|rev|pc|sgt)\.? (?:[a-z]\. )?[a-z][a-z'-]+"
"""A person by title and name."""

ROLE = (
    r"(?:leader(?: of (?:the )?\w+)?|deputy leader|(?:lord )?mayor|chair(?:man|woman|person)?|portfolio holder|cabinet member|group leader|whip|backbencher|(?:town|parish|district|local) councillor|mp|msp|mep|clerk|"
    r"chief exec(?:utive)?|ceo|monitoring officer|(?:planning|housing|licensing|parking|enforcement|press|case|benefits|democratic services|highways|environmental health|tree|finance|council) officer|officer|planner|receptionist|caretaker|warden|"
    r"traffic warden|social worker|housing manager|manager|inspector|director|head ?teacher|head of \w+|teacher|doctor|gp|vicar|landlord|applicant|objector|developer|architect|agent|candidate|opponent|minister|prime minister|pm|"
    r"chancellor|secretary of state|home secretary|health secretary|president|vice president|senator|governor|journalist|reporter|editor|resident|neighbour|complainant|witness|gentleman|lady|woman|man|bloke|guy|lad|lass|girl|boy|fella|chap|person|individual|creature|member(?: for \w+)?)"
)
"""A role that one person holds."""

STAFF = (
    r"(?:officers?|planners?|staff|employees?|receptionists?|wardens?|social workers?|care workers?|bin ?men|crews?|(?:housing|planning|highways|parking|benefits|licensing|finance|legal|press|comms|communications|enforcement|repairs|revenues|council tax|environmental health|democratic services|customer services?|call centre) (?:team|dept|department|office|officers?|lot|staff|people)|"
    r"chief exec(?:utive)?|clerk|monitoring officer|director of \w+|head of \w+|caretakers?|librarians?|inspectors?)"
)
"""Those who work for the council."""

SUPPORTERS = (
    r"(?:(?:tory|labour|conservative|ukip|reform|snp|lib ?dem|green|plaid|dup|brexit|leave|remain|yes|no|trump|biden|corbyn|republican|democrat) (?:voters?|supporters?|fans?|members?|activists?|lot|mob|crowd|party members|base|people|followers?)|"
    r"(?:anyone|anybody|everyone|people|those|folk|all|whoever|idiots|fools) (?:who|that|what) (?:still |ever |actually |would |could |even )?(?:vot(?:e|es|ed|ing)|support(?:s|ed)?|back(?:s|ed)?|believes?|likes?|follows?)|voters?|supporters|brexiteers?|brexiters?|leavers|remainers?|corbynistas?|momentum|trumpers|cybernats?|nats|kippers|centrists|liberals|leftists|lefties|right ?wingers|conservatives|republicans|democrats|socialists|feminists|vegans|cyclists|motorists|residents|locals|the electorate|the public|the other side|opposition councillors|"
    r"men|women|americans|christians|boomers|millennials|gamers|mods|fans|cops|police)"
)
"""People by what they back or belong to."""

BODY = (
    r"(?:tor(?:y|ies)|labour|conservatives?|lib ?dems?|liberal democrats?|greens?|green party|reform(?: uk)?|ukip|snp|plaid(?: cymru)?|dup|sinn fein|(?:the |this |our |your |that )?(?:government|gov|govt|administration|cabinet|opposition|coalition|council|executive|parliament|party|westminster|holyrood|senedd|committee|authority|"
    r"county|district|borough|parish|department|ministry|regime|gop|company|firm|contractor|developers?|bbc|media|press|eu|treasury|home office|dwp|nhs|trust|board|bank|airline|railway))"
)
"""A party, a government, a council, a firm."""

THING = (
    r"(?:it|this|that|there|polic(?:y|ies)|plans?|budgets?|schemes?|proposals?|decisions?|cuts?|tax(?:es)?|bills?|strateg(?:y|ies)|reports?|ideas?|arguments?|motions?|consultation|applications?|project|system|service|brexit|closure|charges?|ltns?|ulez|"
    r"legislation|law|referendum|manifesto|speech|statement|excuse|question|answer|claims?|contract|move|process|parking|roads?|junction|roadworks|debate|vote|election|result|campaign|situation|whole thing|idea|argument|comparison|logic|rule|regulations?|weather|game|match|film|song|show|car|dog|cat|"
    r"day|week|year|life|work|everything|something|nothing|anything|which|what|performance|response|record|deal|process|design|building|route|timetable|website|app|form|phone|computer|printer|price|bus|train|traffic|article|paper|story|headline|view|point|behaviour|language|tone|attitude|silence|conduct)"
)
"""A thing, a policy, a deed: fair game."""

SELF = r"(?:i|i'm|im|i am|i was|i've been|i feel|i felt|me|myself|my|mine|we're all|we are all|call me|we|our|us|makes me|made me|ourselves)"
"""The author."""

KIN_OR_PET = r"(?:husband|wife|hubby|missus|brother|sister|mate|son|daughter|dad|mum|mam|nan|gran|grandad|uncle|auntie|kids?|toddler|bairn|grandson|granddaughter|dog|pup|puppy|cat|kitten|horse|goat|hen|gull|seagull|pigeon|squirrel|robot|printer|laptop|phone|sat ?nav|car|van)"
"""Those whom one may tease, and what cannot mind."""

AFFECTION = r"(?:love (?:you|u|ya|her|him|them|these|those|it|this)|lovely|legends?|beautiful|gorgeous|brilliant|genius|darling|happy birthday|congrat\w*|proud|miss (?:you|u)|thank(?:s| you)|hug|queen|babes?|bestie|besties|bff|best friend|god bless|bless you|welcome|mwah|xx+|❤|😍|🥰|😘|💕|💖|💗|🎉|🥳|🫶|💜|💙|💚|🤗)"
"""Signs that hard words are meant kindly."""

POLITICIANS = (
    r"(?:trump|biden|obama|clinton|hillary|kamala|harris|pelosi|putin|thatcher|blair|brown|cameron|osborne|clegg|miliband|corbyn|farage|may|johnson|boris|truss|sunak|rishi|starmer|keir|reeves|rayner|badenoch|braverman|patel|raab|hancock|gove|rees-mogg|"
    r"cummings|sturgeon|salmond|swinney|davey|lammy|streeting|kwarteng|hunt|cleverly|dorries|galloway|tice|anderson|polanski|lowe|the (?:pm|prime minister|president|chancellor|home secretary|health secretary|minister|first minister|foreign secretary|transport secretary|education secretary|secretary of state)|potus|scotus|mcconnell|cruz|desantis|pence|netanyahu|macron|merkel|modi)"
)
"""National politicians: what is said of their record is political argument, however hard."""


_MEMBER = lazily(
    r"\b(?:cllrs?|councill?ors?|members?|leader|mayor|chair(?:man|woman|person)?|opposition|cabinet|portfolio holder|colleagues?)\b|\bcllr"
)


def protected(targets: Sequence[str], words: str) -> bool:
    """Whether a protocol that protects only `targets` (setting `chk-respect.targets`) speaks to these words.

    One that protects councillors alone says nothing of residents or officers; any other list is read as everyone,
    since words seldom show which of staff, families and professionals somebody is.
    """
    return list(targets) != ["councillors"] or _MEMBER.search(words) is not None
