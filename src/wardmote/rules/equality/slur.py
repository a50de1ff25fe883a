"""A slur: a word whose use is itself a sneer at people for what they are.

## What it looks for
Slurs for race, nationality, Gypsies and Travellers, faith, disability, sexual orientation, trans people, sex
and age, in their usual spellings and plurals, masked ones too. Words with an honest second sense ("dyke",
"chink", "fag", "coon", "spastic") count only where the sentence uses them of people.

## Why councils ask
Every code of conduct asks members to promote equality and not to discriminate. A slur in a councillor's
name tells part of the ward that it is not theirs, whatever the rest of the post says.

## What to do instead
Take the word out; most posts lose nothing. To report abuse, say who was abused and where it can be
reported; the word itself is rarely needed, and if it is, put it in quotation marks and say that it is wrong.

## What it cannot see
A slur inside an image; a slur that a small circle has made up; whether the author may reclaim a word that
others may not use. Words told by a victim, quoted to condemn, or worn with pride are left alone.

## Sources
Equality Act 2010 sections 4 to 12 (characteristics) and 26 (harassment), checked 2026-11-21.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, ClassVar

from wardmote.core.lazily import lazily
from wardmote.core.rule import Finds, Passes, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wardmote.core.draft import Draft, Hit
    from wardmote.core.finding import Sighting
    from wardmote.core.rule import Example, Gap

_RECLAIMED = lazily(
    r"(?:\b(?:i am not|i'm not|im not|i am|i'm|im|i was|we are|we're|us|we|as an?|my fellow|fellow|proud|proudly|out and|self-?identif\w+ as|identify as|my (?:own )?inner|yours truly,?) (?:an? |the |very |old |little |fat |wee |big |proud |happy |other )*)$"
)
_AFTER_INNOCENT: dict[str, str] = {
    "dyke": r"(?:s?['s]* )?(?:road|lane|street|drain|wall|bank|walk|works|reserve|board|maintenance|repair|path|top|end|house|farm|golf|system|network|s on bikes|march)|, ?drain",
    "chink": r"s? (?:in|of)\b",
    "fag": r"s?[- ](?:end|ends|packet|packets|break|breaks|ash|butt|butts|paper|machine|bin|lighter|smoke|smoking)|s? (?:and|&) (?:booze|mags|beer|coffee|news)|s? (?:in|outside|behind|on) the",
    "coon": r"(?:s? (?:rapids|hound|skin|cat)|hound|skin|s? cat)",
    "homo": r" (?:sapiens|erectus|naledi|habilis|economicus)",
    "yid": r"(?:s|) army|dish|s (?:army|forever)",
    "spastic": r"s? (?:society|colon|paraplegi|diplegi|quadriplegi|hemipleg|muscle|gait|cerebral)",
    "queer": r"(?:[- ](?:as folk|eye|studies|theory|choir|youth|history|cinema|community|people|folk|artists?|writers?|poets?|joy|club|night|bookshop|film|black|asian|and|spaces?|\+|street)|,? ?(?:trans|bi|questioning))",
    "cracker": r"s?(?:jack| joke| jokes| and| pull| hat| hats| of a|'s)|s? (?:for|with|at)\b",
    "paddy": r"s? (?:field|fields|wagon|power|s day|ashdown|considine)|'s (?:day|wigwam)",
    "bender": r"(?: (?:gestalt|and flexo)| (?:last|this|at|in|all|of|for|again))",
    "hun": r"(?:,|!|\?|\.|$| x| xx| ❤| hope| you| ok)",
    "bitch": r"(?:,? i love|[^.!?]{0,20} (?:love you|happy birthday)| of a|alive| alive| energy|ing|y|fest|es about|es that| about| slap| sesh)",
    "tranny": r"(?: (?:van|vans|radio|radios|van's|minibus|fluid|box|problem|swap|rebuild)|s? (?:and|with) (?:the|a) (?:van|trailer))",
    "gypsy": r" (?:moth|skirt|kings|rose|lee|wedding|creek|hill|lane|jazz|punk|soul|tart)",
    "poof": r"(?:,|!|\.|…|-| it's| it| and| of| gone| they| he| she| there)",
    "mong": r"(?: kok|olia|o)",
    "mongol": r" (?:empire|empires|horde|hordes|invasion|army|armies|khan|era|art|ruler|rulers|rally|conquest)",
    "squaw": r" valley",
    "redskin": r"s (?:game|fan|fans|win|lost|beat|v |vs |qb|quarterback|defen[cs]e|coach|name)",
    "negro": r"(?:es)? (?:spirituals?|act\b|act of|history|soldiers? in|baseball|newspapers?|quarter|leagues?|college|league|history|world)",
    "jap": r"(?: knotweed|an)",
    "retarded": r" (?:growth|potential|time|green|ignition|spark|foetal|fetal|timing|fire)",
    "retard": r" (?:the |growth|progress|the growth)",
    "cripple": r"s? (?:the|our|my|their|us|him|it|small|local|british|business|council|any|and destroy)|s? (?:services|trade|economy|families)",
    "tart": r"(?:s?(?: with| and| in| for| recipe| tin|,)|ed|ing|an|y|s? up| up|are|let)",
    "tramp": r"(?:led|ling|oline|s across)",
    "nip": r"s? (?:in|into|out|to|it|round|over|back|of|down|and|up|along|at)\b",
    "coconut": r"s? (?:shy|milk|oil|shies|water|cake|cream|curry|macaroon|tree|rice|matting|husk|ice|bread|flour)",
    "spade": r"(?:s? (?:and|work|in|a spade))",
    "crip": r" (?:time|theory|tales|camp)",
}
_BEFORE_INNOCENT: dict[str, str] = {
    "dyke": r"\b(?:offa'?s|van|the|sea|flood|river|fen|drainage|devil'?s|car|foss|wansdyke|graeme|mr|mrs|ms|cllr|councillor|greg|a|this|new|old|broken|north|south|east|west|burst|leaking|earth|stone|drystane|dry ?stane|hadrian'?s|grim'?s|black|breached|on) $",
    "coon": r"\b(?:maine|main|a maine|carleton) $",
    "fag": r"\b(?:a|the|your|my|last|quick|sneaky|20|ten|twenty|of|cheeky|cheap|illegal|counterfeit|smuggled|on|for|packet|pack|selling|dodgy|buying|buy|smoking|smoke|no|duty free|had|lit|more) $",
    "chink": r"\b(?:a|the|every|no|any|tiny|first|small|one) $",
    "queer": r"\b(?:in|pure|dead|be|felt|feel|feels|feeling|gone|a|something|looks?|very|rather|took|how|black|proud|young|older|disabled|trans|bi|lgbt|gay|lesbian|openly|and|our|working[- ]class|deaf|first|being|coming out as|came out as|is|are|am|qtipoc) $",
    "bender": r"\b(?:on a|a|fender|three[- ]day|weekend|day|gender|pipe|spoon|mr|mrs|uri|the|massive|two[- ]day|proper) $",
    "cracker": r"\b(?:an? (?:absolute |real |proper |little )?|the|what a|christmas|cream|cheese|prawn|pull|some|my|absolute|it'?s a|was a|fire|safe|jacob'?s|graham|nut) $",
    "spade": r"\b(?:a|the|call a|in|my|bucket and|garden|your|his|new|old|with|ace of) $",
    "bitch": r"\b(?:bad|baddest|funniest|boss|best|rich|main|stud|brood|labrador|spaniel|collie|terrier|puppy|old|year old|lost|found|payback'?s a|karma'?s a|life'?s a|is a|that'?s a|black|brindle|spayed|breeding|a|resting|grade|moan and|whine and|to|and|i|we) $",
    "mong": r"\b(?:hmong) $",
    "jap": r"\b(?:old|classic|import) $",
    "nip": r"\b(?:to|a|the|i|we|will|i'?ll|quick|just|can|could|must|didn'?t|crab|and|little) $",
    "coconut": r"\b(?:the|of|fresh|some|and|grated|desiccated|win|won|with) $",
    "paddy": r"\b(?:rice|st|saint|mr|cllr|councillor|our|in a|a|throw a|having a|a right|having a right|big|his|her|proper|dr|sir|uncle|my mate|brother|with|and|from) $",
    "squaw": r"$^",
    "homo": r"\b(?:no|of|species) $",
    "tart": r"\b(?:bakewell|treacle|jam|egg|custard|lemon|pop|fruit|apple|cherry|plum|a bit|rather|frangipane|portuguese|the|my|another|too|manchester|gypsy|a slice of|warm|sweet and|rhubarb|chocolate|pear|onion|strawberry|very) $",
    "tramp": r"\b(?:a|long|to|the|lady and the|and|muddy|on the|old) $",
    "retard": r"\b(?:to|will|would|might|may|could|and|not|can|fire|flame) $",
    "cripple": r"\b(?:to|will|would|could|might|may|can|and|not|should|shall|that|which|cuts|it'?ll|they'?ll|going to) $",
    "hun": r"\b(?:the|attila the|morning|ok|hi|hey|thanks|love you|happy birthday|lovely|you ok|aw|aww|cheers|yes|no|oh|thank you|atilla the|looks lovely|gorgeous|night|hiya|miss you|well done) $",
    "poof": r"\b(?:and|then|a|went|go|goes|gone|magic|suddenly) $",
}


class Slur(Rule):
    """A slur for a group of people, used rather than reported."""

    code = "slur"
    title = "A slur"
    topic = "equality"
    serves = ("chk-equality", "chk-malicious")
    ask = ("monitoring-officer",)
    patterns: ClassVar[Mapping[str, str | Gap]] = {
        "race": (
            r"\b(?:nigg(?:er|uh|ah|ur)s?|niggers?|nigg(?:a|as|az|az)|niglets?|nig-?nogs?|sand-?nigg\w+|wiggers?|jungle ?bunn(?:y|ies)|porch ?monke(?:y|ys|ies)|moon crickets?|tar ?bab(?:y|ies)|sambos?|gollys?|"
            r"darkies|darkie|darky|wogs?|pakis?|pakkis?|paki-?(?:bash\w*|shops?|land)|chink(?:y|ie|ies|ys)|chinkies|gooks?|slant-?eye[sd]?|slit-?eye[sd]?|ching[- ]?chong\w*|zipperheads?|chinam[ae]n|"
            r"rag-?heads?|towel-?heads?|camel[- ](?:jockeys?|shaggers?|fuckers?)|sand ?monkeys?|dune coons?|muzz(?:y|ie|ies|ys)|muzrats?|mudslimes?|muslimes?|nigs|niggs|groids?|negroids?|negress(?:es)?|negro(?:e?s)?|yard ?apes?|sheboons?|spear-?chuckers?|kneegrows?|chimp(?:ing|ed)? ?out|pajeets?|jeets?|mexicants?|hajj?is|bong lover|muz(?:bots?|slimes?)|"
            r"kikes?|jew ?boys?|yids?|hebes|heebs?|sheenies|sheeny|zionazis?|jewed|jew(?:ing)? (?:me|us|them|him|you|people) (?:down|out)|jew'?d|hook-?nosed jews?|oven ?dodgers?|christ-?killers?|shylocks?|"
            r"krauts?|dagoe?s?|eyeties?|polacks?|spicks?|spics?|wetbacks?|beaners?|bog-?trotters?|curry ?munchers?|thick paddies|drunken paddies|paddies (?:always|are|and their)|potato[- ](?:munchers?|eaters?|niggers?)|taigs?|half-?breeds?|half-?castes?|mud ?(?:people|races?|sharks?|bloods?)|"
            r"jiga?boos?|pickaninn(?:y|ies)|piccaninn(?:y|ies)|coolies?|kaff?irs?|golliwogs?|abbos?|injuns?|squaws?|untermensch(?:en)?|race traitors?|coal ?burners?|white trash|honk(?:y|ies|eys?)|whiteys?|"
            r"house (?:negro|nigger)|uncle toms?|choc[- ]ices?\b (?:of a|councillor|cllr)|coloureds|darkskins?|shitskins?|feral (?:blacks|negroes)|apes in suits)\b"
        ),
        "travellers": r"\b(?:pikeys?|pikies|pikie|gypp?os?|gipp?os?|gyppies|gyppy|gypp?ed|didicois?|diddicoys?|diddies and gypsies|do[- ]as[- ](?:ya |you )?likeys?|knackers? (?:camp|scum|families)|gypsy (?:scum|filth|bastards?|vermin|rats?|lot|thieves|trash|cunts?)|caravan (?:scum|trash|rats?|utilising))\b",
        "orientation": (
            r"\b(?:faggots?|faggotry|faggy|fagg?[oi]ts?|fagets?|fags|poofters?|pooftas?|poofs|poofy|puftas?|lezz(?:er|ers|ie|ies|as?)|lesbos?|lezbos?|lezbians?|carpet[- ]?munchers?|rug[- ]?munchers?|"
            r"bum[- ]?(?:boys?|bandits?|chums?)|arse[- ]?(?:bandits?)|batty ?(?:boys?|m[ae]n)|chi-?chi m[ae]n|shirt-?lifters?|fudge[- ]?packers?|sausage jockeys?|sodomites?|uphill gardeners?|pillow[- ]?biters?|"
            r"knob jockeys?|bull ?dykes?|dykes|homos|nancy[- ]?boys?|pansies|pansy boys?|queers|benders|turd burglars?|gaylords?|gay ?boys?|mincers)\b"
        ),
        "trans": r"\b(?:trann(?:y|ies|ys)|troons?|trooned|she-?males?|he-?shes?|lady-?boys?|chicks? with dicks?|tr(?:a|o)nnies|heshes)\b",
        "disability": (
            r"\b(?:retards?|retarded|tards?|\w{2,6}tards?|spaz|spazz(?:es|y)?|spazzers?|spazmo|spackers?|spaccas?|spastics?|spastik|spakkas?|mongs?|monged|mongols?|mongoloids?|mongy|cripples|crips?|flids?|window[- ]?lickers?|"
            r"deaf and dumb|dribblers|subnormals?|educationally subnormal|mentally defective|imbeciles?|midgets?|cretinous dwarf|schizos?|mentalists?|window licking|short bus|special bus|sunshine bus)\b"
        ),
        "sex": (
            r"\b(?:slags?|slaggy|sluts?|slutty|whores?|whorish|trollops?|strumpets?|hussy|hussies|floozy|floozies|floozie|bimbos?|bints?|skanks?|skanky|slappers?|feminazis?|femoids?|thots?|hoes|bitches|bitch|wenches|harlots?|jezebels?|"
            r"harpy|harpies|harridans?|fishwife|fishwives|cum ?dumpsters?|roasties|shrews?|dumb blondes?|silly (?:little )?(?:girl|cow|mare|bint|tart|woman)|stupid (?:cow|woman|girl|bint|mare|tart)|old (?:hag|crone|trout|boiler|battle-?axe|bag|biddy|cow|bat|witch))\b"
        ),
        "age": r"\b(?:coffin[- ]?dodgers?|old (?:fossils?|gits?|coots?|farts?|codgers?|duffers?|dodderers?|fogeys?|fogies)|wrinkl(?:ies|ys)|crumblies|crinkl(?:ies|y) lot|geriatric (?:old )?(?:fool|idiot|twat|has-been|moron)s?)\b",
        "faith": r"\b(?:god[- ]?botherers?|bible[- ]?(?:bashers?|thumpers?)|papists?|fenian (?:scum|bastards?|filth|cunts?|bitch)|fenians?|left[- ]footers?|dirty (?:orange|prod|proddy|huns?) (?:scum|bastards?|bitch|cunts?)|proddy (?:scum|bastards?|dogs?)|hun (?:scum|bastards?)|orange (?:scum|bastards?))\b",
        "double": r"\b(?:dyke|chinks?|fag|coons?|homo|queer|crackers|cracker|poof|bender|japs?|nips|coloured (?:people|person|man|men|woman|women|folk|lad|lads|boy|girl|chap|chaps|family|families|kids)|spades|a cripple|cripple|coconuts?|orientals?|tinkers?|tramp|tart|ho|abos?|thick paddy|sheep[- ]?shaggers?|gyp|bufties|bufty|lezza|bum ?boy|dwarf)\b",
    }
    examples: ClassVar[tuple[Example, ...]] = (
        Finds("Surprise surprise, the «pikeys» are back on the rugby field.", "a slur for Travellers"),
        Finds("Another «p*ki» taxi office on Orchard Row, just what we needed", "masked, and no report"),
        Finds("Whoever designed this junction is a total «retard»", "a slur for disabled people used as an insult"),
        Finds("you lot can call it a parade, I call it a load of «poofs» in feathers", "a slur for gay men"),
        Finds("Tell that «tranny» at the library desk to put a tie on", "a slur, not a van"),
        Finds("The Ladies Circle want a grant. Bunch of old «slappers» with nowt to do 😂", "a sexist slur for women"),
        Finds("Don't be such a «spaz» Kev, it's only a by-election", "disability slur between friends"),
        Finds("the «chinkys» on Dock Street has been shut down again", "a slur for Chinese people as a shop's name"),
        Finds("Too many «coffin dodgers» on that committee. Time for some fresh legs.", "an age slur"),
        Finds("He's a «coconut», that one. Brown outside, true blue inside.", "a racial slur against a rival"),
        Finds("I'm not racist but them «wogs» want sending home", "a guard against the charge disowns nothing"),
        Finds(
            "#nofaggots in our school thanks, says a reader. Couldn't agree more. Keep the «faggots» out.",
            "quoted and agreed with",
        ),
        Passes(
            "Somebody shouted P*ki at my mum outside the Co-op today. She's lived here since 1969. Report it, please.",
            "a victim's report",
        ),
        Passes(
            "Racist graffiti with the word 'pikey' has been scrubbed off the community centre. Thank you, street team.",
            "reported to condemn",
        ),
        Passes("The dyke at Sandholme breached in two places overnight and the pumps are struggling.", "a flood bank"),
        Passes("Proud to be an old dyke with a mobility scooter and a bus pass!", "reclaimed by the author"),
        Passes(
            "Queer as Folk on at the Playhouse till Saturday, half price for under 26s", "a title, and an identity word"
        ),
        Passes("Gypsy moth caterpillars on the oaks at Linden Park, please don't touch them.", "an insect"),
        Passes("There's a chink of light at last for the bus station: the funding bid is through.", "the other sense"),
        Passes(
            "Thirteen fag ends in one flower bed outside the Job Centre. There's a bin two feet away.", "cigarettes"
        ),
        Passes(
            "In 1962 the Spastics Society opened its first hostel in the county; it is called Scope now.",
            "a historic name",
        ),
        Passes("Faggots and peas at the Bell tonight, £6 and proceeds to the air ambulance.", "food"),
        Passes("Retard the spark and she'll run sweeter, said every old mechanic in this town.", "the verb"),
        Passes(
            "Calling disabled kids retards is never banter. Not in the playground and not in this chamber.",
            "counter-speech",
        ),
        Passes("Anyone lost a black labrador bitch, about four years old, near Canal Walk?", "a dog"),
        Passes("Prof Van Dyke speaks on the Dutch water boards on Tuesday.", "a surname"),
    )

    def look(self, draft: Draft) -> Iterator[Sighting]:
        """Judge each slur: its other senses, who says it and of whom."""
        for hit in islice(draft.hits(), 60):
            word = hit.match.group()
            if self._other_sense(draft, hit, word) or _RECLAIMED.search(draft.norm, max(0, hit.start - 60), hit.start):
                continue
            reading = draft.reading
            if reading.disowned(hit.span) or _AS_A_WORD.search(draft.norm, *reading.around(hit.span)):
                continue
            quoted = reading.quoted(hit.span)
            certain = hit.name in _PLAIN and not quoted and word not in _MILDER and not _MILD.search(word)
            yield self.finds(
                hit.start,
                hit.end,
                f"“{draft.norm[hit.start : hit.end]}” is a slur, or close to one; it may be seen as demeaning people for {_OF[hit.name]}.",
                "Take the word out and say what you mean without it. If you are reporting abuse, say that it is abuse and leave the word out.",
                certain=certain,
            )

    @staticmethod
    def _other_sense(draft: Draft, hit: Hit, word: str) -> bool:
        """Whether the word is used in an honest second sense, or is a place, a surname or a firm's initials."""
        norm = draft.norm
        before, after = norm[max(0, hit.start - 40) : hit.start], norm[hit.end : hit.end + 40]
        stem = _stem(word)
        raw_start, raw_end = draft.text.raw_span(hit.start, hit.end)
        name = draft.raw[raw_start:raw_end]
        if "&" in name or name == "Lesbos" or stem in _INNOCENT_ENDINGS:
            return True
        if stem == "faggot" and (_FOOD_AFTER.match(after) or _FOOD_BEFORE.search(before)):
            return True
        innocent = _AFTER_INNOCENT.get(stem)
        if (
            innocent
            and re.match(rf" ?(?:{innocent})", after)
            and not (
                stem in ("poof", "hun", "bender")
                and re.search(
                    r"\b(?:he'?s|she'?s|you'?re|they'?re|is|are|a right|such|total|big|old|great) (?:an? )?(?:old |big |great |right |total )*$",
                    before,
                )
            )
        ):
            return True
        innocent = _BEFORE_INNOCENT.get(stem)
        if (stem in _NEEDS_PERSON and hit.name == "double") or (innocent and re.search(innocent, before)):
            return not (_SAID_OF_SOMEBODY.search(before) and not _A_THING.match(after)) and not _ABUSE_AFTER.match(
                after
            )
        return stem in _SURNAMES and name[:1].isupper() and not name.isupper() and _mid_sentence(draft.raw, raw_start)


def _mid_sentence(raw: str, start: int) -> bool:
    """Whether a word stands inside a sentence, so that its capital makes it a name."""
    return start > 0 and raw[:start].rstrip(" ")[-1:] not in ("", ".", "!", "?", "\n")


_AS_A_WORD = lazily(
    r"\b(?:(?:the|that|this|a|which) (?:word|slur|term|insult)\b|as bad as i think|is (?:it )?offensive)", re.ASCII
)
_FOOD_AFTER = lazily(
    r"s? (?:and|&|in|with|n|'n'|an'?) (?:peas?|pays|gravy|chips|mash|mushy|pea)|s? (?:of|for the fire)"
)
_FOOD_BEFORE = lazily(r"\b(?:homemade|butcher'?s|brain'?s|pork|peas and|of|eat|frozen|tasty) $")
_SAID_OF_SOMEBODY = lazily(
    r"\b(?:you|ya|u|he'?s|she'?s|they'?re|you'?re|he is|she is|you are|they are|such|these|those|them|sissy|stupid|dirty|fucking|bloody|filthy|fat|dumb|ugly|disgusting|typical|raving|hate|silly|thick|lot of|bunch of|load of)"
    r"(?: such| just| nothing but| only| all)?(?: an?| the| little| old| total| complete| right| proper| absolute| bloody| fucking)* $"
)
_A_THING = lazily(
    r"(?:s|es)? (?:of (?:light|the)|in (?:the|my|his|her|your|its|their) |and (?:cheese|feather)|(?:are|is|were|was) (?:stale|lovely|tasty|delicious|great|cheap))"
)
_ABUSE_AFTER = lazily(r"s? (?:scum|bastards?|filth|cunts?|vermin|councillor|cllr|mayor|lover|lovers|bitch)\b")
_PLAIN = ("race", "travellers", "orientation", "trans", "disability")
_MILDER = frozenset(
    {
        "mentalist",
        "mentalists",
        "midget",
        "midgets",
        "imbecile",
        "imbeciles",
        "white trash",
        "half-caste",
        "half-castes",
        "half caste",
        "half castes",
        "coloureds",
        "uncle tom",
        "uncle toms",
    }
)
_MILD = lazily(
    r"^(?:retarded|negro|squaw|mongol|injun|chinam|nigga|kraut|yid|race traitor|whitey|honk|deaf and|schizo|dribbler|short bus|special bus|golliwog|pansies|queers|benders|mincers|sodomite|ladyboy|lady-boy|coolie|muzz|sambo|dykes|lesbo|\w*tards?$)"
)
_OF: Mapping[str, str] = {
    "race": "their race or origin",
    "travellers": "being Gypsies or Travellers",
    "orientation": "their sexual orientation",
    "trans": "being trans",
    "disability": "a disability",
    "sex": "their sex",
    "age": "their age",
    "faith": "their religion or belief",
    "double": "what they are",
}
_INNOCENT_ENDINGS = frozenset(
    {
        "mustard",
        "mustards",
        "batard",
        "batards",
        "custard",
        "custards",
        "bastard",
        "bastards",
        "costard",
        "dastard",
        "leotard",
        "leotards",
        "retard's",
        "bustard",
        "bustards",
        "petard",
        "petards",
        "mostard",
        "dotard",
        "dotards",
        "collard",
        "stard",
        "ostard",
        "unitard",
        "unitards",
        "tard",
        "tards",
        "instard",
    }
)
_NEEDS_PERSON = frozenset(
    {
        "fag",
        "coon",
        "homo",
        "cracker",
        "poof",
        "bender",
        "jap",
        "nip",
        "negro",
        "spade",
        "cripple",
        "coconut",
        "oriental",
        "tinker",
        "tramp",
        "tart",
        "ho",
        "abo",
        "queer",
        "chink",
        "dyke",
        "gyp",
        "shrew",
        "crip",
        "dwarf",
        "hun",
        "a cripple",
    }
)
_SURNAMES = frozenset({"slag", "coolie", "muzzy", "shrew", "dyke", "kraut", "sambo", "gook", "fenian"})


def _stem(word: str) -> str:
    """The singular of a slur, as the tables of other senses name it."""
    word = word.strip()
    if word in ("negroes", "negros"):
        return "negro"
    if word in ("trannies", "trannys"):
        return "tranny"
    if word == "bitches":
        return "bitch"
    if word.startswith("coloured "):
        return "coloured"
    if word in _INNOCENT_ENDINGS or word.endswith("ss") or word == "spaz":
        return word
    return word[:-1] if word.endswith("s") and len(word) > 3 else word
