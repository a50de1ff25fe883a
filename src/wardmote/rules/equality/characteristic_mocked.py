"""A sneer or joke at what somebody is: a disability, an age, a pregnancy, a faith, an accent, a body.

## What it looks for
Jokes whose point is the characteristic and nothing else: remarks on bodies and looks, wife and mother-in-law
jokes, veils called letterboxes, curry and corner-shop jokes, mocked accents, "identifies as a toaster", camp
sneers, short-bus and wheelchair jokes, zimmer and nappy jokes, "baby brain".

## Why councils ask
Several protocols warn that a post may be *seen as* racist, sexist, ageist, homophobic or anti-faith. What passes
for banter among friends is public, permanent and read by the people it is about.

## What to do instead
Drop the joke; the point, if there is one, stands without it. Laugh at yourself, the weather or the printer.

## What it cannot see
Tone of voice, a shared joke among people it is about, a picture. An author's joke about their own age, body or
faith is left alone, and so is a story told against the joker.

## Sources
Equality Act 2010 sections 4 to 12 and 26 (harassment: purpose *or* effect), checked 2026-11-21.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, ClassVar

from wardmote.core.lazily import lazily
from wardmote.core.lexicon import groups
from wardmote.core.rule import Finds, Gap, Passes, Rule
from wardmote.core.words import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wardmote.core.draft import Draft, Hit
    from wardmote.core.finding import Sighting
    from wardmote.core.rule import Example

_WHAT = {
    "bodies": "sex",
    "wives": "sex",
    "drivers": "sex",
    "veils": "religion",
    "faith": "religion",
    "origins": "race",
    "accents": "race",
    "camp": "sexual-orientation",
    "identifies": "gender-reassignment",
    "crips": "disability",
    "minds": "disability",
    "years": "age",
    "babies": "pregnancy",
    "jokes": "race",
}
_SELF = lazily(
    r"\b(?:i'?m|i am|i was|i've|i have|i'?d|i|my|me|mine|our|we|we're|us|myself|as a|her own|his own|himself|herself|laughs at)\b(?: [a-z']+){0,5} ?$",
    re.ASCII,
)
_INNOCENT = lazily(
    r"\b(?:fundrais\w*|charity|sponsor\w*|panto\w*|fancy dress competition|awareness|screening|clinic|breast (?:cancer|feeding|screening|care)|accessib\w*|training course|planning application|menu|recipe|exhibition|museum|festival|lip ?reading|health visitor|sling library)\b",
    re.ASCII,
)
_OWN_FAMILY = lazily(
    r"\bmy (?:mum|mam|mom|dad|nan|gran|grandad|grandma|grandpa|wife|husband|son|daughter|sister|brother|aunt\w*|uncle|partner|kids?|mother|father|other half)\b",
    re.ASCII,
)


class CharacteristicMocked(Rule):
    """A joke or sneer whose point is what somebody is."""

    code = "characteristic-mocked"
    title = "A joke or sneer at what somebody is"
    topic = "equality"
    serves = ("chk-equality",)
    patterns: ClassVar[Mapping[str, str | Gap]] = {
        "bodies": (
            r"\b(?:(?:nice|great|lovely|cracking|decent|good|fantastic|amazing|cute|some|fit|tidy|look at (?:the|them|those|that)|what an?|what|show us (?:your|yer|the)|flash(?:ed|ing)?(?: (?:her|your|yer))?|love (?:the|them|those)) (?:pair of |set of |little |big |pert |old |cracking )*(?:tits|titties|boobs?|boobies|knockers|jugs|baps|bristols|norks|melons|rack|cleavage|arse|bum|ass|booty|legs|pins|puppies|whammers|cameltoe|cunny|fanny|minge)\b|(?:get (?:your|yer|them)|massive|huge|big|saggy) (?:tits|titties|boobs?|boobies|knockers|jugs|baps|bristols|norks)\b|"
            r"(?:knockers|minky|minge|gash|clunge|muff|snatch|totty|top totty|crumpet|milfs?|gilfs?|yummy mumm(?:y|ies)|eye candy|arm candy|jailbait|fit birds?|dolly birds?|bit of skirt|bit of stuff|bit of fluff|bit of rough|bits of skirt|phwoar\w*|hubba hubba|cor,? look at (?:her|that|the)|wouldn'?t (?:kick|throw|chuck) (?:her|that|that one|him) out of bed|i(?:'d| would) (?:(?:definitely|totally|so|defo|happily) )?(?:smash|tap|bang|shag|hit|do|give) (?:that|her|her one)\b|i'?d (?:give her one|do her)|(?:get|got|take|taking) (?:her|your|yer|their) (?:kit|clothes|top|tits|baps) (?:off|out)|page three|nip slip|upskirt\w*|"
            r"(?:see|saw|seeing|look(?:ing)? (?:right )?up|see right up|everyone can see|we can all see) (?:your|her|yer) (?:knees|knickers|bra|cleavage|underwear|pants|thong|stocking tops|skirt)|(?:slap|lick|slick) of lipstick|(?:tight|short|low[- ]cut|slinky|skimpy|little) (?:frock|skirt|dress|top|blouse)|mutton dressed (?:up )?as lamb|(?:lipstick|skirt|frock|heels|hair|handbag|stilettos) (?:and|reckons|thinks|makes her|won'?t make)\b|"
            r"(?:needs|wants|could do with|gagging for|begging for|crying out for|what she needs is) (?:a )?(?:good )?(?:seeing to|shag|shagging|fuck|fucking|servicing|rogering|real man|smacked bottom|spanking)|fat (?:cow|slag|bitch|pig|lass|lump|bird|heifer|woman|women|girls?)|hatchet[- ]fac\w+|no oil painting|bush pig|double[- ]bagg\w+|(?:too )?ugly to (?:rape|be raped|get|find|be))\b)"
        ),
        "wives": (
            r"\b(?:(?:the |my )?(?:mother[- ]in[- ]law|mothers[- ]in[- ]law|trouble and strife|ball and chain|her indoors|'er indoors|er indoors)\b|take my wife|(?:the|my) (?:missus|mrs|wife|old lady|old dutch|other half) (?:[a-z']+ ){0,3}(?:nag\w*|shut(?:s)? up|stops? talking|never stops|park(?:s|ed|ing)?|drives like|spend(?:s|ing)? (?:all|me|my)|allow(?:s|ed)? out|let me off|off the (?:lead|leash))|under the thumb|henpecked|nagging (?:wife|wives|cow|women|woman|bitch)|behind every (?:great|good|successful) man)"
        ),
        "drivers": (
            r"\b(?:(?:wom[ae]n|female|lady|ladies|bird|blonde|asian|chinese|old|elderly|pensioner|foreign|granny|muslim|polish|disabled|blue badge|oap) (?:drivers?|behind the wheel|at the wheel|in the driving seat)|(?:must|has to|had to|got to|bet|probably|obviously|clearly|definitely) (?:be|been|was|it was|it's|have been|it were)?(?: (?:a|some|another))? (?:woman|female|bird|blonde|granny|pensioner)(?: (?:driver|driving|parking|parked|that|who)|[.!,]|$)|"
            r"wom[ae]n'?s? (?:parking|driving)\b|blonde moment|dumb blonde|(?:like|throws?|throwing|throw|run|runs|running|fight|fights|hit|hits|kick|kicks|plays?|playing|cry|cries|crying|scream\w*|drive|drives|moan|moaning|bitch\w*|argue\w*|park|parks|gossip\w*) like (?:a |an? old |old |silly |little )?(?:girls?|wom[ae]n|big girls?'? ?blouse|old women|fishwives|housewi(?:fe|ves)|lasses|schoolgirls?)|big girl'?s'? blouse|man up,? (?:love|you|and)|grow (?:a pair|some balls)|(?:get|put) (?:a|your) skirt on)\b"
        ),
        "veils": (
            r"\b(?:letter ?box(?:es)?|post ?box(?:es)?|pillar box(?:es)?|bin ?bags?|bin ?liners?|daleks?|ninjas?|bank robbers?|tents?|dementors?|darth vader|batman|batmen|tea ?towels?|curtains?|dish ?cloths?|blankets?|bedsheets?|bed sheets?|night(?:ie|y|ies|ies)|pyjamas|dress(?:es)?|halloween costumes?)\b(?:[^.!?]{0,60})\b(?:burqas?|burkas?|niqabs?|hijabs?|veils?|muslims?|mosque|imam|heads?cart?f|headscar(?:f|ves)|islam\w*|arabs?|eid|ramadan|sharia|turbans?|sikhs?|vaisakhi|diwali|gurdwara|hanukkah)\b"
        ),
        "veils-turned": (
            r"\b(?:burqas?|burkas?|niqabs?|hijabs?|veils?|muslims? (?:wom[ae]n|ladies|girls?)|headscar(?:f|ves)|turbans?|new scarf|imam)\b(?:[^.!?]{0,50}[.!?]?){0,1}[^.!?]{0,50}\b(?:letter ?box(?:es)?|post ?box(?:es)?|pillar box(?:es)?|bin ?bags?|bin ?liners?|daleks?|ninjas?|rob(?:bing)? (?:the |a )?(?:bank|post office)|bank robbers?|dementors?|darth vader|tea ?towel|curtains?|laundry day|dish ?cloth|night(?:ie|y)|bed ?sheet|bomb|beekeepers?|beehive|soft[- ]serve|bandage)\b"
        ),
        "faith": (
            r"\b(?:(?:ramadan|eid|prayers|diwali|hanukkah) (?:again|already|excuse)[^.!?]{0,40}(?:nothing|done|doss|lazy|skive|work|moan|late)|sky (?:fair(?:y|ies)|daddy|pixie|wizard|god)|imaginary friend|magic (?:sky|man in the sky)|fairy (?:tales?|stories) (?:book|for (?:adults|grown))|god squad|happy[- ]clapp(?:y|ies)|bible[- ]bash(?:ing|er|ers)|kiddy[- ]fiddling (?:priests?|vicars?|catholics?)|(?:for|with|near|like) (?:the )?(?:choir|altar) ?boys?|choirboys? (?:presumably|again|lol)|zombie (?:carpenter|jesus|jew)|(?:dead|jewish|magic) (?:carpenter|zombie)|flying carpets?|72 virgins|seventy[- ]two virgins|magic (?:underpants|knickers|hat)|"
            r"(?:skull ?cap|kippah|kippa|big nose|hooked nose|hook nose|bagels?|shekels|oy vey|bacon|pork|sausage|pig'?s? heads?|hog roast|ham) (?:[a-z']+ ){0,6}(?:jews?|jewish|rabbi|muslims?|mosque|imam|synagogue|cohen|goldberg)|(?:muslims?|mosque|imam|jews?|jewish|rabbi|synagogue)[^.!?]{0,40}\b(?:bacon (?:butt(?:y|ies)|sandwich\w*|roll|rasher)|pork scratchings|pig'?s? heads?|pork pies?|shekels|foreskins?|snip|flying carpets?|virgins|goats?|camels?)|jew(?:ish)? (?:gold|lightning|nose|money)|tight as a jew|muslim bible|allahu akbar (?:and|lol|boom|bang)|(?:everybody|everyone|hit the|get) (?:get )?(?:down|deck) (?:i shouted|lol)|kaboom|goes? (?:boom|bang) lol)\b"
        ),
        "origins": (
            r"\b(?:corner ?shop(?:s|keeper)?|milk and (?:scratch ?cards?|fags|papers|a paper|bread)|scratch ?cards?|curry|curries|currie|vindaloo|onion bhaji|poppadoms?|chapatt?is?|samosas?|bombay mix|call cent(?:re|er)|taxi (?:driver|driving|office|rank)|minicab|kebab|dog (?:curry|stew|on the menu|meat)|fried rice|chopsticks|noodles|egg fried|takeaway|car wash(?:es)?|sombreros?|siestas?|tacos?|bananas?|watermelon|fried chicken|jerk chicken|spear|grass skirt|bone through|tom-?toms|jungle drums|vodka|potatoes|guinness|heroin and|deep[- ]fried mars|lucky heather|clothes pegs?|hubcaps?|tarmac|drives? tarmac\w*)\b[^.!?]{0,60}\b"
            r"(?:pakistan\w*|indians?|asians?|bangladesh\w*|chinese|chinamen|japanese|koreans?|thais?|mexicans?|africans?|nigerians?|jamaicans?|blacks?|black (?:man|men|lad|lads|woman|fella|bloke|people|guy)|poles?|polish|romanians?|irish(?:man|men)?|paddy|scots?|welsh|turks?|turkish|kurd\w*|arabs?|gyps(?:y|ies)|travell?ers?|patels?|singhs?|mohammed|muhammad|abdul|ahmed|wongs?)\b"
        ),
        "origins-turned": (
            r"\b(?:pakistan\w*|indians?|asians?|bangladesh\w*|chinese|chinam[ae]n|japanese|koreans?|mexicans?|africans?|nigerians?|jamaicans?|black (?:man|men|lad|lads|woman|fella|bloke|guy)|poles|polish|romanians?|irish(?:man|men)|gyps(?:y|ies)|travell?ers?|patels?|abdul|indian)\b[^.!?]{0,40}[.!?,]?[^.!?]{0,50}\b"
            r"(?:corner ?shops?|open all hours|selling milk|milk and|scratch ?cards|smell(?:s|ing)? of curry|stink(?:s|ing)? of curry|curry (?:breath|smell|stains?)|call centre (?:voice|accent)|have you tried turning|drive a (?:taxi|cab)|driving (?:taxis|a taxi|my taxi)|bananas|swing from|spear|bone through|jungle drums|tarmac (?:my|your|the) drive|lucky heather|clothes pegs|the lead off|hubcaps|swans?|count(?:ing)? (?:the|your|my|our) (?:dogs?|cats?|ducks|swans|spoons|cars?|change)|eat(?:en|s|ing)? (?:the |your |my |our )?(?:dog|cat|dogs|cats)|where'?s the (?:dog|cat) gone|flat[- ]pack nose|slitty eyes|squint\w*|can'?t see out|me love you|ah so|velly|solly)\b"
        ),
        "accents": (
            r"\b(?:(?:can'?t|couldn'?t|cannot|could not|never|didn'?t|nobody (?:can|could)) (?:understand|follow|make out) (?:a )?(?:(?:bloody |single |fucking )?word|what) (?:of (?:it|what)|he|she|they|the|that|her|his|you|in that|coming out)\b|(?:his|her|that|their|the|your|with an?|in an?) (?:[a-z]+ )?accent(?:s)? (?:is|are|was|sounds?|makes|like|so|and|grates|drives|does|you could|thick enough|that)\b|(?:funny|thick|silly|comedy|foreign|stupid|ridiculous|mickey mouse|awful|hideous|dreadful|grating|horrible|apu|indian|chinese|pakistani|irish|scouse|brummie|welsh|african|jamaican) (?:accent|voice)(?:s)?\b|"
            r"(?:can'?t|couldn'?t|doesn'?t|barely|hardly) (?:even )?speaks? (?:the )?(?:queen'?s|king'?s|proper|a word of|good|decent|a sentence of) english|(?:gibberish|gobbledegook|jabber(?:ing|s)?|gabbl(?:ing|es?)|jibber[- ]jabber|ching chong|bongo bongo|ooga booga|unga bunga|goodness gracious me|bud bud|yakki da|jolly good sahib|ah[- ]so|me so (?:horny|solly)|velly|me love you long|no speak(?:a|y|ee)? (?:de |da |the |ze )?(?:english|eengleesh|inglish)|needs? subtitles|subtitles (?:please|for|needed|next time)|(?:bring|need(?:s)?|get|with|hire|without) (?:in )?(?:an interpreter|a translator|google translate) (?:for|next|to understand|just|when|every)|speaks? (?:english|it) like|learn to speak (?:proper|properly|english)|brush up (?:your|her|his) english)\b)"
        ),
        "camp": (
            r"\b(?:limp[- ]wrist(?:ed|s)?|minc(?:e|es|ed|ing) (?:in|into|about|around|along|up|down|off|over|out|past|through|his)|light (?:in|on) (?:his|the|their|her) (?:loafers|feet dearie)|bat(?:s|ting)? for the other (?:side|team)|backs? to the (?:wall|walls)(?: lads|,? boys| gents|[!.])|don'?t (?:drop the soap|bend over|bend down)|dropp(?:ed|ing) the soap|camp as (?:a row|tits|christmas|knickers|a)|(?:well|so|proper|bit|dead|that'?s|thats|fully|totally|super|mega|kinda|pretty|looks|sounds|being|how|you'?re|ur) gay (?:mate|lol|tbh|bruv|m8|haha|lad|innit|mug|af\b|son|\W*😂)|haha (?:thats|that's|you'?re) (?:well |so )?gay|"
            r"friend of dorothy|confirmed bachelor (?:wink|if you|you know|😉)|ooh?,? (?:get her|hello sailor|ducky|matron)|hello sailor|fairies at the bottom|uphill gardening|vicar of knob|(?:take|taking|takes|takin) it up the|bum(?:ming)? (?:each|fun|sex|his|boys)|poo (?:pusher|stabber)s?|willy[- ]?wooft\w+|(?:i'?d|i would|i could|can) (?:see off|turn|cure|fix|straighten out|convert) (?:any|a|that|the|those|every) (?:gay|lesbian|dyke|lezza|lezzer)s?|(?:just )?(?:hasn'?t|haven'?t|not|never) (?:met|found|had) (?:the right (?:man|woman|bloke|fella|lad)|a real man)|(?:which|who'?s|who) (?:one )?(?:of (?:you|them) )?(?:is |wears |plays )(?:the )?(?:man|woman|husband|wife|trousers) (?:then|of the two|in that|in the bedroom))"
        ),
        "identifies": (
            r"\b(?:(?:i|he|she|they|he'?s|she'?s|someone|you|people|i'?ll|who|now|and|self-?)\s?(?:now |today |also |am |is )?(?:identif(?:y|ies|ied|ying)|self-?identif(?:y|ies|ying)) as (?:a |an |the )?(?:attack helicopter|helicopter|apache|toaster|cat|dog|goldfish|teapot|lamp ?post|lamp|fridge|tree|wheelie bin|bin|pothole|washing machine|kettle|bus|horse|unicorn|millionaire|potato|walrus|penguin|giraffe|chair|table|dinosaur|biscuit|sandwich|banana|seagull|rock|cow|sheep|frog|tractor|traffic cone|hedge|bollard|crab|gritter|tax exempt)|"
            r"(?:man|men|bloke|blokes|fella|geezer|lad|lads|chap|trucker|brickie|hod carrier|dude|dudes|guy) (?:in|with) (?:a |an |his |bad |some )?(?:frock|frocks|dress|dresses|skirt|skirts|wig|wigs|drag|bra|heels|lippy|lipstick|tights)\b|(?:stubble|adam'?s apple|five o'?clock shadow|size (?:ten|eleven|twelve|thirteen) (?:heels|feet)|beard|moustache)[^.!?]{0,40}\b(?:heels|frock|dress|skirt|lipstick|ladies|\"lady\"|\"woman\"|bra|she|her)\b|(?:bloke|man|men|fella|dude|lad|guy) (?:who|that) (?:thinks?|pretends?|reckons|claims?|believes) (?:he'?s|they'?re|he is|to be|that he'?s) (?:an? )?(?:woman|girl|female|lady|women)|my pronouns are (?:fuck|piss|shut|bigot|normal|who|was|king|your|his majesty|tax|beer|on|bugger|get|not|stop|idiot|nunya)|\"?(?:she|her|he|woman|lady|ladies)\"? (?:my arse|lol|my foot|apparently|if you say so)|he/him/it|it/its lol|she'?s a (?:he|bloke|man|fella|geezer)\b|he'?s a she\b|it'?s ma'?am\b|(?:chop(?:ped|ping)?|cut(?:ting)?|lop(?:ped|ping)?) (?:his|their|your|it|her) (?:bits|willy|tits|dick|boobs|cock|todger|bollocks|it) off|are you (?:a )?(?:boy|man|lad|bloke|he) or (?:a )?(?:girl|woman|lass|she))"
        ),
        "crips": (
            r"\b(?:(?:what'?s|is|was|does|did|can|will|why(?:'s| is)?|how) (?:he|she|they|the \w+|cllr \w+)[^.!?]{0,20}\b(?:wheelchair|mobility scooter|white stick|guide dog|hearing aids?|zimmer)|(?:wheelchair|wheelie chair|mobility scooter|scooter|guide dog|white stick|crutches|hearing aids?|blue badge)\b[^.!?]{0,40}\b(?:mph|overtake|racing|lol|race|joyrid\w*|bomb(?:ing)? (?:down|along|about|it)|run(?:s|ning)? (?:me|people|us|over|into)|dragster|mow\w*|spins?|wheels? (?:himself|herself|off)|fak(?:ing|ers?|e)|miracle|walk(?:s|ed|ing)? (?:fine|perfectly|when|miraculous)|get up and|leaps?|jumps? (?:up|out)|drunk in charge|pimp|potholes from|from the bottom)|"
            r"wheel(?:s|ed|ing)? (?:him|her|them|it|the poor \w+|the disabled|out the (?:token |poor )?(?:cripple|disabled))(?: (?:out|in|on|off|up|away))\b|ironside|stephen hawking|davros|hop[- ]?along|long john silver|peg[- ]?leg|stumpy|spazz?tic|joey deacon|wonky (?:eye|legs?|face|donkey councillor)|boss[- ]?eyed|cross[- ]?eyed|cock-?eyed (?:git|cow|bitch|bastard)|one[- ](?:legged|armed|eyed) (?:man in|bandit|git|trouser|monster|cow|bastard|councillor|cyclops)|"
            r"(?:deaf as (?:a )?(?:post|he wants|she wants)|blind as a bat|deaf (?:old )?(?:git|cow|bat|bugger|sod|twat|bastard)|blind (?:git|cow|bat|bugger|sod|twat|bastard|bitch)|(?:lip ?reads?|signs?|sign language|interpreter|signer)\b[^.!?]{0,30}\b(?:jazz hands|waving|windmill|swatting|flapping|like a (?:loon|monkey)|stroke|wasps?|flies)|(?:stammer|stutter)(?:s|er|ing|ed)?\b[^.!?]{0,40}\b(?:till|until|by the time|wake me|bedtime|all night|b-b-b|machine ?gun|stuck record|record|lol|spit it out|christmas|painful|embarrass\w*)|sp-sp-|b-b-b-|p-p-p-|c-c-c-c|t-t-t-|m-m-m-m))\b"
        ),
        "minds": (
            r"\b(?:(?:sounds?|looks?|acts?|behaves?|talks?|is|are|was|he'?s|she'?s|you'?re|they'?re|bit|must be|clearly|obviously|probably|so|that'?s|being|total|little) (?:a bit |well |proper |so |totally |clearly |bit |just |such a |like an? )*(?:autistic|on the spectrum|aspergers?|aspie|special needs|downsy|downy|down'?s syndrome|bipolar|schizo\w*|adhd|ocd) (?:or something|today|again|lot|much|mate|lol|that one|innit|freak|weirdo|twat|kid|person|child|robot|bastard|cow|fuck\w*|\W*😂)|"
            r"(?:he|she|you|they|it)(?:'s|'ve| has| have|'ve all)? got (?:a touch of )?(?:down'?s|autism|tourette'?s|adhd|special needs)(?: or something| lol|,|[.!]| that one| surely)|(?:off|not taken|forgot(?:ten)?|forgets?|missed|skipped|taken|take|needs?|up|upped|stopped taking|on) (?:his|her|your|their|the|yer|those|her little|his little) (?:meds|medication|tablets|pills|happy pills|lithium|ritalin)\b|(?:escaped|let out|day release|broke out|back) (?:from|of|to) (?:the )?(?:asylum|funny farm|loony bin|nuthouse|nut house|padded cell|secure unit|mental (?:hospital|home|institution|ward)|broadmoor|rampton|carstairs|bedlam|home)|(?:loony|looney) bin|funny farm|nut ?house|padded cell|strait ?jacket|men in white coats|care in the community (?:case|reject|\w+ reject)|tapped in the head|(?:one|a few|two) (?:chromosome|sandwich|sandwiches)(?:s)? (?:too many|extra)|extra chromosome|special (?:school|class|kid|child|little|boy|unit|ed|olympics|brew kid) (?:kid|reject|material|drop ?out|lol|pupil|councillor|\W*😂)|"
            r"(?:should be|belongs?|better off|lock(?:ed)? up|want(?:s)? locking up|put) (?:in|on) (?:a |an |the )?(?:special (?:school|bus|class)|asylum|loony bin|mental (?:hospital|home|institution|ward)|secure unit|padded (?:cell|room))|tourette'?s? (?:kicking|again|lot|guy|has)|(?:mental health|depression|anxiety|adhd|autism|ptsd|dyslexia|neurodiver\w+|disability|bad back|stress|long covid|menopause)\W? (?:day )?\W{0,2}(?:my arse|is just|is a (?:fad|myth|fashion|excuse|lifestyle)|didn'?t exist|wasn'?t (?:a thing|invented)|they call it|is for|cop[- ]out|excuse for|these days it'?s|is code for|card)|(?:we|they) (?:just )?(?:called|call) (?:it|them|that) (?:being )?(?:naughty|thick|lazy|soft|slow|a good hiding|bad parenting|daft|stupid|work-?shy|weak|soft as))"
        ),
        "years": (
            r"\b(?:god'?s waiting room|(?:smell|smells|stink|stinks|whiff|reek|reeks|smelling) of (?:wee|piss|urine|talc|cabbage|mothballs|lavender)|zimmer(?: ?frames?)?|stair ?lifts?|bath ?chairs?|incontinence (?:pants|pads?)|tena|adult (?:nappy|nappies|diapers?)|colostomy bags?|false teeth|dentures?|ear ?trumpets?|commodes?|bed ?pans?|werther'?s|mothballs|rigor mortis|embalm\w*|mummif\w*|carbon dat\w*|jurassic|fossil(?:s|ised)?|methuselah|crypt|tomb|coffin|hearse|undertaker|grim reaper|knocking on heaven'?s|out of (?:his|her|its) (?:box|grave)|dug (?:him|her) up|wheel (?:him|her) out|dust(?:ing)? (?:him|her|them) (?:off|down)|cobwebs)\b[^.!?]{0,50}\b"
            r"(?:he|she|him|her|his|cllr|councillor|leader|mayor|member|mp|chair|pensioners?|oaps?|bench(?:es)?|grandad|grandpa|granny|brigade|councillors)\b"
        ),
        "years-turned": (
            r"\b(?:he'?s|she'?s|him|her|his|cllr [a-z]+|councillor [a-z]+|old [a-z]+|grandad|grandpa|granny|pensioners?|oaps?|that committee|those councillors|the (?:leader|mayor|chair|group|old (?:lot|guard|boy|girl|dear|duffers?)))\b[^.!?]{0,50}\b"
            r"(?:zimmer(?: ?frames?)?|stair ?lifts?|incontinence|adult napp(?:y|ies)|in nappies|wet(?:s|ting)? (?:himself|herself|the bed)|colostomy|ear ?trumpet|commode|bed ?pan|mothballs|embalm\w*|mummified|carbon[- ]dated|jurassic|fossil(?:ised)?|methuselah|one foot in the grave|(?:measured|fitted) (?:up )?for (?:a|his|her) (?:coffin|box)|out of (?:his|her|the) (?:box|grave|crypt|coffin|care home)|still alive|still breathing|since (?:the dinosaurs|noah|the ark|the boer war|the ice age)|knew (?:noah|moses)|older than god|gums|dribbl(?:e|es|ing)|dodder(?:s|y|ing)?|potty[- ]trained|dummy|rattle|pram|cot|satchel|paper round|acne|spots|voice (?:has )?broken|homework|bedtime story|shav(?:e|es|ing) yet|let (?:him|her) stay up)\b"
        ),
        "jokes": Gap(
            trigger=r"\b(?:the one about|what do you (?:call|get|say)|how many|what'?s (?:brown|black|yellow)|(?:going to|gonna|supposed to) do,?|walks? into a|walked into a|haggl\w+|bazaar|souk|prayer (?:mats?|times?)|carpet|shekels|karaoke|chopsticks|autocue|translator|interpreter|stutter\w*|stammer\w*|wheelchair[- ]bound|he,? a she|or an it|or it|whatever the hell|curtsy|lederhosen|kilt|leprechauns?|samosas?)\b",
            pattern=(
                r"\b(?:the one about the (?:[a-z]+ ){0,3}?(?:pakistani|irishman|paddy|jew|rabbi|poof|nun|blonde|chinaman|chinese|indian|muslim|imam|scotsman|welshman|gay|lesbian|black|asian|pole|gypsy|actress|wife|mother-in-law|cripple|blind|deaf|dwarf|midget|queer|tranny)|what do you (?:call|get|say)[^.!?]{0,24}\b(?:a|an|two|three|ten|five|\d+|to a|to an) (?:[a-z]+ ){0,2}?(?:pakistanis?|irishm[ae]n|paddy|jews?|rabbi|poofs?|blondes?|chinam[ae]n|indians?|muslims?|imam|scots(?:man|men)?|welshm[ae]n|gays?|lesbians?|black (?:man|men|woman|guy)|asians?|poles|gyps(?:y|ies)|wife|wom[ae]n|lady|mayoress|mother-in-law|cripple|blind|deaf|dwarf|tranny|feminists?|scousers?|immigrants?|refugees?|arabs?|africans?)\b|what'?s (?:brown|black|yellow|half[- ]black) (?:and|got|with)\b|what'?s (?:he|she|they) (?:going to|gonna|supposed to) do,? (?:lip|wheel|roll|sign|feel|sniff|report|read|bark|see|hear|listen|run|walk|stutter|bless)|how many (?:[a-z]+ )?(?:pakistanis|irishmen|jews|blondes|poles|women|feminists|gays|lesbians|gypsies|immigrants|scousers|muslims) does it take|"
                r"(?:irishman|scotsman|englishman|rabbi|imam|priest|blonde|pakistani|jew)(?:,| and) (?:an?|the) [a-z]+(?:,? and (?:an?|the) [a-z]+)? walk|(?:cllr|councillor|mr|mrs|ms|sir|lord|lady)\.? [a-z'-]+[^.!?]{0,60}[.!?]?[^.!?]{0,40}\b(?:haggl(?:e|ing)|bazaar|souk|prayer (?:mats?|times?)|flying carpet|a carpet|shekels|karaoke|chopsticks|autocue|translator for (?:himself|herself|him|her)|an interpreter for (?:him|her)|stutter\w*|stammer\w*|leprechauns?|lederhosen)\b|stutter(?:ing|ed|s)? (?:his|her|their) way|wheelchair[- ]bound (?:whing\w+|moan\w+|scroung\w+|git|drain|burden|bore|idiot|fool|twat)|(?:is|are) (?:it|he|she|they|cllr [a-z]+|councillor [a-z]+) (?:a )?he,? (?:a )?she,? or (?:an )?it|a he,? a she,? or an it|(?:he|she|him|her),? (?:she|he|her|him)?,? ?or it\b|whatever the hell (?:he|she|it|they|cllr [a-z]+|councillor [a-z-]+|that) (?:is|are|was|calls? \w+)(?: this| today| now|[.,!]|$))"
            ),
        ),
        "babies": (
            r"\b(?:(?:push(?:ing|ed|es)? out (?:her|another|their|more|a|yet) (?:[a-z]+)|benefits? mums?|tie (?:them|it|'em) in a knot)|baby brain|preggo brain|pregnancy brain|(?:up|got up) the (?:duff|stick|spout)|in the (?:pudding )?club again|banged up again|knocked up(?: again)?|bun in the oven again|popp(?:ing|ed|s) (?:out (?:another|sprogs?|kids?|babies|more|one)|them out|'em out|one out|another out)|(?:drop|dropp(?:ing|ed)|squeez(?:e|ing|ed)|spit(?:ting)?|churn(?:ing|ed)?|firing|pump(?:ing)?|shell(?:ing)?) (?:out )?(?:another |more |her |a |their |out |\d+ )*(?:sprogs?|kids?|babies|sprog|brats?|litter|weans|bairns)|(?:another|yet another|nother) (?:one )?(?:[a-z]+ )?(?:off to have a baby|on maternity|maternity (?:leave|dodge|jolly|holiday))|maternity (?:holiday|jolly|skive|dodge|doss|con|scam)|paid (?:holiday|to breed|to have (?:kids|babies))|(?:waddl(?:e|es|ed|ing)|beached whale|size of a house|like a whale|udders?|milk(?:ing)? (?:machine|parlour)|moo\b|cow at|dairy)\b[^.!?]{0,40}\b(?:pregnan\w*|bump|maternity|breast-?feed\w*|mums?|due)|"
            r"(?:breast-?feed\w*|get(?:ting)? (?:her|them|your|a) (?:tits|boobs|baps|breasts?) out)\b[^.!?]{0,40}\b(?:disgust\w*|put (?:me|people|folk|us) off|off (?:my|your|our|their) (?:food|dinner|tea|lunch|chips|breakfast|latte)|toilet|at home|cover|udders?|in public|not here|shameless|exhibition\w*)|(?:child ?less|barren|spinster)\b[^.!?]{0,40}\b(?:bitter|cat|cats|jealous|no wonder|wouldn'?t know|wouldn'?t understand|what would|what does|close our|dried up)|should(?:'ve| have) (?:kept|stayed|shut|crossed) (?:on the pill|her legs|them shut|her knees)|keep (?:her|your|their) legs (?:shut|closed|together))"
        ),
    }
    examples: ClassVar[tuple[Example, ...]] = (
        Finds("«Women drivers» eh. Third bollard this month at the Tesco roundabout 😂", "a sex mocked"),
        Finds("«Great legs», shame about the budget amendment", "a body remarked on"),
        Finds("Spotted three «letterboxes outside the mosque» and not one took my leaflet", "veils mocked"),
        Finds(
            "New neighbours are from Lahore I'm told. «Pakistani family so the corner shop»'ll be along by Friday",
            "an origin mocked",
        ),
        Finds("From today I «identify as a pothole», perhaps then I'll get some attention", "trans people mocked"),
        Finds("«Couldn't understand a word she» said at planning, get her some subtitles", "an accent mocked"),
        Finds("He's «off his meds» again is our Cllr Pratt", "mental illness as a taunt"),
        Finds("Wakey wakey, «the leader's stairlift» has jammed, cabinet delayed", "age mocked"),
        Finds("Portfolio holder's «got baby brain», could someone else read out the figures", "pregnancy mocked"),
        Finds("«Backs to the wall lads», he's chairing the Pride committee", "a camp sneer"),
        Finds('Sat behind a «bloke in a frock» on the number 9. Sorry, my mistake, "lady".', "a trans woman mocked"),
        Finds("My «mother-in-law» and the bin lorry: one's big, smelly and comes on Tuesdays", "a mother-in-law joke"),
        Finds("«Blue badge holders are mostly fakers» with two good legs.", "disabled people called frauds"),
        Passes(
            "I'm a woman driver, forty years no claims, and I still can't reverse into the Market Street bays.",
            "of herself",
        ),
        Passes("Stairlift grants: Cllr Hughes says that residents over 65 can apply from Monday.", "a service"),
        Passes(
            "He mocked her stammer in the chamber and the mayor made him apologise for it. Quite right.",
            "told against the joker",
        ),
        Passes("A new mobility scooter route along the front means no kerbs from the pier to the Leas.", "access"),
        Passes(
            "Curry night for the hospice, cooked by our Bangladeshi women's group. Sold out!", "food with affection"
        ),
        Passes("The pillar box on Vicarage Lane is back where it belongs.", "a letter box"),
        Passes(
            "Breastfeeding mums are welcome in every council building, and nobody should tell you to cover up.",
            "support",
        ),
        Passes("My mum calls her zimmer frame the Bentley and races the vicar to the tea urn.", "family affection"),
        Passes(
            "Is there an interpreter for the meeting on Thursday? Several Polish residents have asked.", "a service"
        ),
        Passes("Our mother-in-law annexe planning guide is on the website now.", "a house"),
    )

    def look(self, draft: Draft) -> Iterator[Sighting]:
        """Judge each joke: whose characteristic, and who tells it."""
        for hit in islice(draft.hits(), 60):
            if self._excused(draft, hit):
                continue
            name = hit.name.removesuffix("-turned")
            kind = _WHAT.get(name, "sex")
            faint = _FAINT.match(hit.match.group()) is not None
            weak = faint and not draft.settings.get("chk-equality.might_seem", False)
            yield self.finds(
                hit.start,
                hit.end,
                f"“{draft.norm[hit.start : hit.end].strip()}” may be read as a joke at somebody's expense for what they are ({groups.PLAIN_NAMES[kind]}).",
                "Leave the joke out. What you want to say about the decision or the service stands without it.",
                certain=False,
                at_most=Severity.NOTE if weak else None,
            )

    @staticmethod
    def _excused(draft: Draft, hit: Hit) -> bool:
        norm = draft.norm
        nearby = norm[max(0, hit.start - 600) : hit.end + 600]
        if draft.reading.disowned(hit.span):
            return True
        if _INNOCENT.search(nearby):
            return True
        if _SELF.search(norm, max(0, hit.start - 40), hit.start) and hit.name not in (
            "bodies",
            "wives",
            "camp",
            "identifies",
            "origins",
            "accents",
            "jokes",
        ):
            return True
        start, end = draft.reading.sentence(hit.span)
        if hit.name in ("years", "years-turned", "crips", "minds", "drivers", "babies", "accents") and (
            _OWN_FAMILY.search(norm, start, end) or re.search(r"\b(?:i'm|im|i am|i've|my own)\b", norm[start:end])
        ):
            return True
        if hit.name == "jokes" and "english" in hit.match.group() and "irish" in hit.match.group():
            return True
        if hit.name == "accents" and re.search(r"\b(?:me|my)\b", norm[start:end]):
            return True
        if hit.name == "bodies" and re.search(
            r"\b(?:body positivity|rspb|feeder|blue tits|nest\w*|bird (?:box|feeder|table)|laughed at|cancer|screening|robins?)\b",
            nearby,
        ):
            return True
        if hit.name == "bodies" and (
            re.search(
                r"\b(?:racehorse|horse|dog|dogs|cow|heifer|chair|chairs|table|piano|spider|show|team|cricket|race)\b",
                norm[start:end],
            )
            or (
                re.match(
                    r"(?:tight|short|low|little|skimpy|slinky|some|nice|lovely|good|great) (?:skirt|dress|frock|top|bum|legs|pins|pair of legs)$",
                    hit.match.group(),
                )
                and not re.search(
                    r"\b(?:she|her|leader|woman|girl|lass|love|shame|lads|cllr|councillor|phwoar|pity)\b", norm
                )
            )
        ):
            return True
        if hit.name in ("origins", "origins-turned") and (_AFFECTION.search(nearby) or not _JIBE.search(nearby)):
            return True
        if hit.name in ("years", "years-turned") and re.search(
            r"\b(?:grants?|apply|service|repairs?|residents|install\w*|museum|fundrais\w*|birthday|proud|amazing|wonderful|rip|died|passed away|funeral|sorry|condolences)\b",
            nearby,
        ):
            return True
        if hit.name == "wives" and not re.search(
            r"[😂🤣😅🤡]|\b(?:lol|haha|nag\w*|funeral|grave|coffin|dragon|broomstick|witch|big|fat|smell\w*|ugly|dock|river|cliff|drown\w*|sadly|never|made it out|shut up|rid of|escape|boot|face|mouth|bed|cook\w*|allowed|thumb|henpecked|great man|good man)\b",
            nearby,
        ):
            return True
        return (
            hit.name == "wives"
            and re.search(
                r"\b(?:annexe?|granny flat|tongue plant|planning|thank\w*|lovely|brilliant|legend|love(?:s|d)?|amazing|kind)\b",
                nearby,
            )
            is not None
        )


_JIBE = lazily(
    r"[😂🤣😅🤡🙄😏🙈]|\b(?:lol|haha\w*|will be|'ll be|be along|be selling|selling|soon|bet|smell\w*|stink\w*|stank|reek\w*|voice|accent|count|hide|nick\w*|steal\w*|pinch\w*|lock|jokes?|the one about|brought the house down|no offence|just saying|typical|obviously|of course|give it|front room|where'?s the|gone missing|missing|eat(?:s|ing)?|ate|probably|presumably|what do you call|a bit|gone|turn(?:ed|ing) into|like a|drums?|spear|bone|siestas?|sombreros?|bananas?)\b",
    re.ASCII,
)
_AFFECTION = lazily(
    r"\b(?:delicious|lovely|cooked|hospice|thank\w*|recipe|tickets?|sold out|proceeds|best in|yum\w*|gorgeous|brilliant|welcome|proud|community (?:meal|kitchen|lunch)|feast|charity|invited|opening|menu|book|delighted|award)\b",
    re.ASCII,
)
_FAINT = lazily(
    r"(?:grow a pair|big girl|under the thumb|man up|her indoors|(?:tight|short|low[- ]cut|skimpy) (?:dress|skirt|top)|(?:skirt|heels|hair|handbag) and|blind as a bat|cross[- ]?eyed|page three|(?:nice|great|lovely|good) (?:legs|pins|bum)$)",
    re.ASCII,
)
