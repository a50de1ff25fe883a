r"""Swear words of Britain and America, by strength and by use, as regular-expression fragments.

Fragments are for normalised text (lower case, masked spellings uncovered) and hold no groups that capture;
put `\\b` around them. Word lists are ours.
"""

from __future__ import annotations

STRONG = (
    r"(?:fuck(?:s|ed|er|ers|in|ing|ery|wit|wits|head|heads|face)?|fook(?:in|ing)?|fkin|fcking|fking|feck(?:in|ing|er|ers)|"
    r"motherfuck(?:er|ers|in|ing|a)?|mofos?|cunts?|cunting|shit(?:s|e|es|ty|ting|head|heads|show|hole|bag|bags|house|houses|hawk|stain)?|"
    r"bullshit|dipshits?|wank(?:s|er|ers|ing|y|stain)?|twats?|cocks?|cocksuckers?|pricks?|bellends?|knobheads?|dickheads?|arseholes?|assholes?)"
)
"""Strong: not for a council's page whoever it is aimed at."""

MILD = r"(?:bloody|sodding|bleeding|flipping|ruddy|damn(?:ed)?|goddam[n]?|crap(?:py)?|bollocks|bollox|arse|arsed|ass|piss(?:ed|ing)?|bugger(?:ed|ing)?|hell|pish|shite|balls|tits)"
"""Mild: everyday swearing that may pass where nobody is meant."""

HURLED_NOUN = (
    r"(?:cunts?|wankers?|twats?|bellends?|knobheads?|dickheads?|dick ?wads?|dickweeds?|arseholes?|assholes?|arsewipes?|asswipes?|asshats?|"
    r"tossers?|tosspots?|pricks?|shitheads?|shithouses?|shitbags?|shitstains?|shitgibbons?|dipshits?|gobshites?|fuckers?|fuckwits?|fuckheads?|fucktards?|dumbfucks?|"
    r"motherfuckers?|mofos?|cocksuckers?|cockwombles?|wankstains?|knobends?|bawbags?|fannybaws|jizz ?stains?|spunk ?bubbles?|"
    r"douche ?bags?|douches?|scrotes?|nobheads?|nob ?ends?|cockheads?|shitehawks?|arselickers?|brown ?nosers?|bumlickers?|fudgepackers?|jackass(?:es)?|dumb ?ass(?:es)?|jagoffs?|sons? of (?:a )?bitch(?:es)?|sobs)"
)
"""Obscene nouns that name a person."""

SEXIST_NOUN = (
    r"(?:bitch(?:es|ez|y)?|biotch(?:es)?|hoes?|hoe ?bags?|hoez|whores?|sluts?|slutty|slags?|slappers?|skanks?|skanky|thots?|trollops?|tramps? stamp|floozy|floozies|"
    r"strumpets?|harlots?|cum ?dumpsters?|cock ?teases?|cumslut|pussy ?hole|puss(?:y|ies)|jezebels?|hussy|hussies|minge|gashes)"
)
"""Words that abuse a person as a woman, or a woman as a body."""

AT_SOMEBODY = (
    r"(?:fuck (?:you|u|ya|yous|youse|him|her|them|that (?:guy|man|woman|bloke)|off|yourself|yourselves|this (?:guy|man|woman)|your|ur|all (?:of )?(?:you|these|those|them)|these|those)|"
    r"(?:go |can |you can |just |please )?(?:fuck|piss|bugger|sod|eff|feck|naff|bog|jog|sling|toddle) (?:right |the hell |the fuck )?off\b|f off|eff off|"
    r"fuck(?:ing)? off|foxtrot oscar|go fuck (?:yourself|yourselves|himself|herself)|get fucked|go to hell|rot in hell|burn in hell|drop dead|"
    r"screw (?:you|u|him|her|them|off)|stfu|gtfo|gfy|foad|shut (?:the (?:fuck|hell) up|your (?:\w+ )?(?:trap|gob|mouth|face|cakehole|pie ?hole|hole|yap))|"
    r"kiss my (?:\w+ )?(?:arse|ass|ring)|suck (?:my|a|on) (?:\w+ )?(?:dick|cock|balls|bag of|it)|eat (?:shit|my shorts|a dick|a bag)|lick my|bite me\b|up yours|"
    r"stick (?:it|your \w+|that) up (?:your|ur|his|her|their)|shove (?:it|your \w+|that) up|blow me|choke on (?:it|your|that|his|her)|"
    r"go (?:screw|shag|wank|pound)|get (?:stuffed|bent|knotted|tae fuck|to fuck)|away (?:and|an) (?:shite|bile|boil)|bolt ya)"
)
"""Phrases hurled at somebody."""

FILTH_OF_PERSON = (
    r"(?:(?:piece|pile|sack|bag|lump|heap|load|bunch|shower|streak|steaming pile|crock|waste)s? (?:of|o) (?:\w+ ){0,2}(?:shit(?:e|es)?|crap|turd|dog ?shit|garbage|excrement|poo|manure|dung|piss|filth|trash|human garbage|💩)|"
    r"turds?|full of (?:shit|crap|it up to)|shit ?for ?brains|talk(?:s|ing)? (?:out of|through|oot) (?:your|his|her|their|ur|yer|its) (?:arse|ass|hole|backside)|head (?:is )?(?:stuck |so far )?up (?:your|his|her|their|ur|its) (?:own )?(?:arse|ass|backside|bum|hole)\b)"
)
"""A person likened to what is flushed away."""

SEXUAL = (
    r"(?:(?:nice|great|cracking|fit|lovely|big|huge|fake|saggy|perky) (?:pair of |set of )?(?:legs|tits|boobs|arse|ass|bum|rack|knockers|jugs|melons|cleavage|bristols|baps|norks|puppies|pins)\b|"
    r"(?:see|look(?:ing)? at|ogl\w+|star(?:e|ing) (?:at|down)|flash\w*|show(?:ing)? (?:us|off|me)) (?:all )?(?:your|her|those) (?:\w+ )?(?:knees|legs|cleavage|bra|knickers|thighs|bum|boobs|tits|chest|pants)\b|"
    r"(?:wouldn'?t|would|id|i'd) (?:totally |definitely )?(?:(?:smash|bang|shag|bone|motorboat) (?:her|him|it|that)|(?:tap|hit|ride) (?:that|her))\b|slept (?:her|his) way|"
    r"(?:on|off) (?:her|his) (?:back|knees)\b|(?:needs?|wants?|could do with|gagging for) (?:a )?(?:good )?(?:shag|seeing to|shagging|servicing|banging|rogering|hard cock)|get (?:your|ur|yer|her) (?:tits|kit|baps|rack) (?:out|off)|"
    r"blow ?jobs?|hand ?jobs?|(?:sucks?|sucking|sucked) (?:\w+ )?(?:cocks?|dicks?|dick|off)|gives? head|deep ?throat|cum ?dump|up (?:her|your) skirt|"
    r"knockers|phwoar|milfs?|gilfs?|camel ?toe|jail ?bait|dirty (?:weekend|slut|whore))\b"
)
"""Sexual remarks about a person."""
