"""Children and adults at risk: who they are, what makes them findable, and what guards a post about them.

Fragments and patterns over normalised text. A person at risk is given away by a combination: one of these
words alone is ordinary talk about schools, care or policy.
"""

from __future__ import annotations

from wardmote.core.lazily import lazily

CHILD_ONE = (
    r"(?:lad|laddie|lass|lassie|boy|girl|bairn|wean|toddler|baby|babby|teen|teenager|youngster|pupil|schoolboy|schoolgirl|schoolkid|kid|kiddie|kiddy|child|"
    r"little (?:one|man|lady|fella|fellow)|wee (?:fella|one|man|yin)|young (?:man|lady|woman|person|fella|one)|son|daughter|grandson|granddaughter|nephew|niece|godson|goddaughter|youngest|eldest|tot|nipper|crwt|hogyn|merch fach)"
)
"""One child."""

CHILD_MANY = (
    r"(?:lads|lasses|boys|girls|bairns|weans|toddlers|babies|teens|teenagers|youngsters|pupils|schoolboys|schoolgirls|schoolkids|kids|kiddies|children|little ones|young people|"
    r"twins|triplets|brothers|sisters|siblings|cadets|brownies|cubs|beavers|rainbows|guides|scouts|year [1-9]s|year 1[01]s|under[- ]?(?:[5-9]|1[0-7])'?s|u(?:[5-9]|1[0-7])s|infants|juniors|reception class|nursery class|sons|daughters|grandchildren|grandkids)"
)
"""Several."""

AGE = (
    r"(?:\b(?:aged?|she'?s|he'?s|only|just|is|turned|turns|was) (?:only |just )?(?:[3-9]|1[0-7])\b(?! ?(?:%|am|pm|miles|votes|points|homes|houses|days|weeks|months|times|o'clock|hours|minutes|goals|percent|per|of|to|-|:|million|billion|/|\.[0-9]))|"
    r"\b(?:[3-9]|1[0-7]|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)[- ](?:years?|yrs?)[- ]olds?\b|\b(?:[3-9]|1[0-7])[- ]?(?:y/?o|yo)\b|"
    r"\b(?:lad|lass|boy|girl|bairn|kid|child|son|daughter|pupil|teenager|[a-z]+) ?\((?:[3-9]|1[0-7])\)|, (?:just |only )?(?:[3-9]|1[0-7])(?:,|\.|$| and | who | is )|\b(?:year|yr|y)[- ]?(?:[1-9]|1[0-3])\b(?! (?:in|of|plan|deal|contract|project|programme|term))|\bin (?:reception|nursery|primary [1-7]|p[1-7]|s[1-6])\b|"
    r"\b(?:lad|lass|boy|girl|bairn|kid|child) of (?:[3-9]|1[0-7]|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen)\b|\b(?:no more than|about|around) (?:[3-9]|1[0-5]|six|seven|eight|nine|ten|eleven|twelve)\b(?= ?[.,!]|$))"
)
"""A child's age or school year."""

SCHOOL = (
    r"(?:\b(?:at|to|from|for|of|in|outside|starts|attends|goes to|by|near|with) (?:the )?(?:(?!the\b)[a-z'.-]+ ){1,3}(?:primary|infants?|juniors?|high|academy|nursery|pre-?school|grammar|secondary|comp|comprehensive|school|college|pru|sixth form|playgroup|send unit)\b|"
    r"\b(?:at|to|from|for|outside|near) (?:st\.? [a-z]+'?s?|our lady'?s|[a-z]+ (?:c of e|rc|ce))\b|\bysgol [a-z]+)"
)
"""A named school (a pattern for `re` only: it looks ahead)."""

PLACE = (
    r"(?:\b(?:[0-9]{1,4}[a-z]? (?:[a-z'-]+ ){1,3}|(?:on|in|at|off|down|from|of|up|along|over on|outside|end of) (?:the )?(?:[a-z'-]+ ){1,3})(?:road|rd|street|st|lane|ln|avenue|ave|close|drive|crescent|cres|terrace|gardens|grove|row|way|place|court|ct|mews|walk|rise|view|estate|square|parade|green|hill|bank|farm|tower|towers|cottage|lodge|flats)\b|"
    r"\b(?:flat|number|no\.?|bungalow|room|apartment|caravan|plot|bay|ward|bed|unit|house) ?[0-9]{1,4}[a-z]?\b|\b(?:the )?(?:house|flat|bungalow|one|gate|door|place|home) with the [a-z]+ (?:door|gate|fence|curtains|windows|van|roof|porch)\b|"
    r"\b(?:top|ground|first|second|third|fourth) floor of [a-z]+|\b(?:lives?|living|stays?|staying|placed|moved in) (?:(?:[a-z]+ ){0,3})?(?:at|on|in|with|next|by|near|above|opposite|behind|over|up|down) (?!the (?:area|town|ward|borough|county|village)\b)[a-z]+)"
)
"""Where somebody lives."""

ROUTINE = (
    r"(?:\b(?:every|each) (?:single )?(?:day|morning|night|evening|afternoon|week|mon|tues|wednes|thurs|fri|satur|sun)[a-z]*\b|\b(?:mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|weekdays|schooldays|school days)\b|"
    r"\b(?:at|about|around|by|from|until|till|til|after|before|off at|gate|bus|the) (?:(?:half|quarter|ten|twenty|five) (?:past|to) [a-z]+|half (?:two|three|four|seven|eight)|[0-9]{1,2}[.:][0-9]{2}|[1-9]{1,2} ?(?:am|pm)|[1-9]{1,2} o'?clock|[3-8]\b(?! (?:years|miles|homes|of)))|\b(?:picks?|picked|collects?|collected|drops?|drop[- ]?off|pick[- ]?up|home[- ]?time|school run|school gates?|let themselves in|walks? (?:home|back|to school|there|alone)|bus home|paper round)\b)"
)
"""When somebody can be met."""

LOOKS = (
    r"\b(?:blonde?|ginger|redhead(?:ed)?|red[- ]hair(?:ed)?|brunette|curly|pigtails?|plaits?|ponytail|braids?|bunches|freckles|glasses|specs|braces|hearing aid|wheelchair|walking frame|zimmer|"
    r"uniforms?|blazers?|jumper|sweatshirt|tracksuit|hoodie|puffa|puffer|anorak|parka|rucksack|backpack|trainers|hijab|turban|"
    r"(?:red|blue|green|pink|yellow|purple|white|black|orange) (?:hair|coat|jacket|bike|hat|scarf|bag|shoes|wellies|top|glasses|scooter|pram)|"
    r"(?:number|no\.?) [0-9]{1,2} (?:shirt|for)|plays (?:number|for|in goal|up front)|name badges?|badges|rides? (?:a|his|her)|drives? a|white dog)\b"
)
"""What somebody looks like."""

IN_CARE = (
    r"\b(?:in (?:council |local authority |foster |kinship )?care\b|care leavers?|looked[- ]?after|foster (?:carers?|family|parents?|placement|home|mum|mam|dad|child|kid|lad|lass)|fostered|(?:children'?s|kids'?|care) home|(?:birth|biological) (?:mum|mam|mother|dad|father|parents?|family)|"
    r"adopted|adoption|new (?:carers|forever family)|(?:six|five|four|three|[0-9]+) placements|placed with|unaccompanied|social workers? (?:took|came|are|have|has)|taken (?:off|from|away from|into care)|taken into care|at[- ]risk register|child protection|care proceedings|"
    r"child in need|placement|safeguarding (?:row|case|matter|referral|concern|investigation)|respite|residential unit|refuge|in hiding|free (?:school )?meals|young offender|pupil referral|pru\b|excluded|expelled|suspended from school|permanently excluded)"
)
"""A child's standing with the law or the council."""

HARM = (
    r"\b(?:groomed|grooming|abus(?:ed?|ing|er)|molest(?:ed|ing)?|raped?|assaulted|touched|self[- ]?harm(?:s|ing|ed)?|suicid\w+|bruis(?:es?|ed|ing)|neglect(?:ed)?|stepdad|step-?father|mum'?s boyfriend|mam'?s boyfriend|her uncle|his uncle|locks? (?:her|him|them) in|"
    r"hits? (?:her|him)|beats? (?:her|him)|stabb(?:ed|ing)|arrested|accused|charged|expelled|kicking off|meltdown|sectioned|camhs|overdos\w+|eating disorder|anorexi\w+|anorexic|stopped eating|pregnant|missing|ran away|run from|runaway|county lines|dealing|"
    r"autistic|autism|adhd|send\b|special needs|sen pupil|non-?verbal|can'?t speak|learning (?:difficult\w+|disabilit\w+)|down'?s syndrome|epilep\w+|disabled|pda\b|mother in prison|mum in prison|mum'?s in prison|mam in prison|dad'?s? (?:in prison|got out|inside|in jail)|in prison|mental health|depress\w+|wets|nits)"
)
"""What a child should not be known by."""

GUARDED = lazily(
    r"\b(?:no (?:names?|faces|photos?|pics?|pictures|pupils|children|kids|identif\w+)|not (?:naming|going to name|saying who|sharing|identifying|posting|showing)|won'?t (?:be )?(?:nam(?:e|ing)|say|identif\w+|show|post|shar)|never (?:name|post|share)|names? (?:changed|withheld)|anonymi[sz]ed|blurred|initials only|first names withheld|"
    r"backs? of (?:their|the|everyone'?s) heads?|(?:parents?|families|mums?|dads?|guardians?|carers?|mam|mum|dad|school)(?: and [a-z]+)? (?:have |has |had |all |both |each |kindly |gave |give |given |is |are |was |were )*(?:sign(?:ed)?|agreed?|permission|consent(?:ed)?|said yes|happy|okayed?|ok'?d|approved|asked (?:me|us) to)|"
    r"with (?:[a-z']+ ){0,4}(?:permission|consent|blessing|agreement|say-so)|(?:permission|consent) (?:forms? |slips? )?(?:from|given|obtained|signed|sought|in place|on file|held)|permission of|(?:family|parental|parents'?|their) (?:permission|consent)|consent forms?|"
    r"wristband|photo form|as per (?:the )?(?:fa|club|school)|(?:school|club|police|force|council)(?:'s)? (?:own )?(?:took|official|page|post|website|write-?up|appeal|photo)|police (?:appeal|post|say|are appealing|have (?:issued|released|asked))|official appeal|share their post|"
    r"please don'?t (?:try|share|post|speculate|name|guess|film|put|ask)|don'?t (?:post|share|name|film|speculate|put)|do not (?:post|share|name|film|speculate)|stop (?:speculating|sharing|posting|naming|guessing)|shouldn'?t (?:be )?(?:post|name|share|film)\w*|privacy|"
    r"pictured with permission|photo(?:s|graph)? supplied by|removed the school badge|took (?:it|the (?:photo|pic|picture|post)) down|deleted (?:the|my|it))\b"
)
"""The post itself takes care: nobody is named, the parents agreed, the police asked."""

GENERAL = lazily(
    r"\b(?:if (?:you|your|a|an|anyone|somebody|someone|we)|(?:any|every|each|some|most|many|more|no|our|all|these|those|of) (?:child|children|pupils?|young people|young person|kids|families|parents|schools|older people|elderly|residents|disabled people|carers|patients|victims|survivors)|"
    r"(?:figures|report|review|inquiry|statistics?|policy|budget|funding|cuts?|motion|consultation|government|ministers?|strategy|inspection|ofsted|services?|campaign|helpline|charity|awareness|petition|per ?cent|%|bill|act|law|scheme|training|course)\b)"
)
"""Talk of policy and people in general."""

OLDER = r"(?:\b(?:8[0-9]|9[0-9]|10[0-4]|eighty|ninety)\b|\b(?:old|elderly|frail|poor old|owd|auld) (?:[a-z]+|mr|mrs|miss)\b|\b(?:granny|grannie|nan|nana|nanna|gran|grandad|grandma|grandpa|mam-?gu|nain|taid|pensioner|oap|widow(?:er)?|my mother|my mum|my mam|my dad|old (?:lady|fella|boy|girl|gent|chap|man|woman|dear)|elderly (?:lady|gent|gentleman|woman|man|couple|neighbour|resident))\b)"
"""Somebody old."""

FRAIL = (
    r"\b(?:dementia|alzheimer'?s|confused|muddled|forgetful|wander(?:s|ing)|doolally|losing (?:her|his) marbles|on oxygen|oxygen (?:tank|cylinder|machine)|dialysis|housebound|bed-?bound|wheelchair|blind|partially sighted|deaf|frail|had a stroke|fell (?:again|over|twice)|has falls|falls a lot|insulin|"
    r"learning (?:disabilit\w+|difficult\w+)|mental (?:age|capacity)|(?:lacks?|without|don'?t have|doesn'?t have|no) capacity|autistic|down'?s syndrome|non-?verbal|can'?t (?:speak|hear|see|walk|get out of bed|manage|get to the door|cope)|sheltered (?:flat|housing|scheme|accommodation)|care home|nursing home|supported living|memory (?:cafe|clinic)|"
    r"(?:her|his|the|their) carers?|carers? (?:come|comes|visit|call|pop|for|in|can)|meals on wheels|lives? (?:all )?(?:alone|by (?:herself|himself|hersel|hissen|hersen)|on (?:her|his) (?:own|tod|jack))|all (?:alone|on (?:her|his) own)|by (?:herself|himself)|on (?:her|his) own|nobody (?:visits|with (?:her|him))|no family|"
    r"vulnerable|at risk|adult at risk|hoard(?:er|s|ing)|suicidal|self[- ]?harm\w*|sectioned|schizophreni\w+|bipolar|psychotic|breakdown|alcoholic|addict|heroin|sleeping rough|rough sleeper|homeless|in hiding|fled|fleeing|refuge|domestic (?:abuse|violence)|violent ex|her ex|trafficked|asylum|thinks everyone'?s|talks to strangers|chats to strangers|"
    r"give (?:it|his pin|her pin|anyone|anybody)|gave (?:his|her) (?:pin|bank|card)|falls for|conned|scammed|trusts anybody|trusts anyone|lets anyone in|let(?:s)? (?:anybody|anyone|strangers) in|take advantage|too trusting|terminally ill|end of life|hospice)\b"
)
"""What makes an adult easy to harm."""

WAY_IN = (
    r"\b(?:(?:spare |back door |front door )?keys?(?:'s)? (?:is |are |lives |kept |hidden |left |stays )*(?:under|beneath|behind|in|inside|on) (?:the |a |her |his |their )?(?:[a-z]+ )?(?:pot|plant ?pot|mat|doormat|gnome|stone|brick|hedgehog|bin|meter (?:box|cupboard)|porch|shed|hook|flower ?pot|frog|bush|wall|milk bottle|tortoise)|leaves? (?:the |her |his |a )?(?:spare )?key|key ?safe(?: code| number)?(?:'s| is|:| at| on)|(?:door|entry|gate|buzzer|key ?code|keypad) ?(?:code|number|pin)?(?:'s| is|:)? ?[0-9]{3,6}|(?:on|off) the latch|"
    r"(?:door|gate|window|back door|front door)(?:'s| is| are)? (?:always |usually |never |left |often |kept )*(?:open|unlocked|locked)|never locks?|doesn'?t lock|forgets to lock|leaves (?:the |her |his )?(?:back |front )?door|cash in (?:the|a|her|his)|money (?:in|under) (?:the|a|her|his)|savings (?:in|under) (?:the|a|her|his)|under (?:the|her|his) mattress|biscuit tin|doorbell (?:doesn'?t|does not) work|just (?:go|walk) (?:round|in|straight in)|let yourself in|in the biscuit)\b"
)
"""How to get in, or what is worth getting in for."""
