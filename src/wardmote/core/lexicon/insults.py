r"""Words that belittle a person, by how surely they do: British and American, as regular-expression fragments.

Fragments are for normalised text, capture nothing and want `\\b` around them. `SURE` nouns name a person
whatever the sentence; `DOUBLE` nouns have an innocent meaning, and count only where a person is what they are
said of; `STUPID`, `NASTY` and `LOOKS` are what is said of a person after "is" or before a name.
Word lists are ours.
"""

from __future__ import annotations

SURE = (
    # Slow of wit
    r"(?:idiots?|ijits?|eejits?|edjits?|idjits?|morons?|imbeciles?|cretins?|half-?wits?|dim-?wits?|nit-?wits?|dummkopfs?|"
    r"numpt(?:y|ies)|numptie|muppets?|plonkers?|pillocks?|prats?|twerps?|dipsticks?|nincompoops?|ninn(?:y|ies)|dunces?|dullards?|"
    r"simpletons?|dolts?|oafs?|buffoons?|wazzocks?|divv(?:y|ies)|divs|daft(?:ie|ies)|dafty|clodhoppers?|thick(?:o|os|ies)|thickheads?|"
    r"dumb-?bells?|dumbos?|dumb ?bells?|bone-?heads?|block-?heads?|air-?heads?|numb-?skulls?|numskulls?|meat-?heads?|pin-?heads?|pea-?brain(?:s|ed)?|bird-?brain(?:s|ed)?|"
    r"muttonheads?|chuckleheads?|knuckle-?draggers?|knuckleheads?|mouth-?breathers?|window-?lickers?|doof(?:us|uses)|dork(?:s)?|dweebs?|bozos?|"
    r"schmucks?|putz(?:es)?|dingbats?|dumbarses?|dumbf\w+|dunderheads?|lamebrains?|ignorama?(?:i|us(?:es)?)|ignoramus|bampots?|bams|rockets o|wallopers?|"
    r"roasters|glaikit|gomerils?|numbnuts|pranny|prannies|doilems?|yampy|meffs?|wet ?wipes?|wet lettuces?|wet flannels?|"
    r"village idiots?|twpsyn|squirts?|wretch(?:es)?|gargoyles?|sad ?acts?|slobs?|squits?|pipsqueaks?|upstarts?|popinjays?|poltroons?|blackguards?|guttersnipes?|ne'?er-?do-?wells?|layabouts?|drongos?|galahs?|wombles?|doughballs?|tatties|neds?|spides?|"
    # Of no worth
    r"scum ?bags?|scumm?ers?|scums?|scummy|slime ?balls?|slime ?bags?|sleaze ?bags?|sleaze ?balls?|dirt ?bags?|low-?lifes?|low-?lives|toe-?rags?|rat ?bags?|"
    r"shit-?stirrers?|wastes? of (?:space|oxygen|skin|air|a salary|a vote)|oxygen (?:thief|thieves)|losers?|wast(?:er|ers)|no-?hopers?|good-?for-?nothings?|deadbeats?|bottom-?feeders?|"
    r"trailer trash|white trash|human garbage|sub-?humans?|degenerates?|reprobates?|perverts?|pervs?|weirdos?|creeps?|wrong ?'?uns?|"
    # Of no spine, too much breath, too much self
    r"wind-?bags?|gas-?bags?|blow-?hards?|bag of wind|gob ?on a stick|loud ?mouths?|jumped[- ]up \w+|little hitlers?|tin[- ]?pot (?:dictators?|hitlers?|napoleons?|\w+)|"
    r"pompous (?:\w+ )?(?:ass|arse|git|fool|windbag|prig|twit|prat)|cowards?|snivell?ers?|weasels?|lickspittles?|toad(?:y|ies)|toadying|bootlickers?|arse-?lickers?|crawlers|lapdogs?|"
    r"charlatans?|snake oil (?:salesm[ae]n|seller)|con-?(?:man|men|artists?)|narcissists?|psychopaths?|sociopaths?|megalomaniacs?|egomaniacs?|"
    r"crack-?pots?|nutters?|nut-?jobs?|nut-?cases?|nutbags?|fruit ?cakes?|fruit ?loops?|head ?cases?|loony|loonies|looney|loons?|moon-?bats?|wing-?nuts?|wackos?|whack-?jobs?|swivel-?eyed|fantasists?|"
    r"busy ?bod(?:y|ies)|curtain[- ]twitchers?|jobsworths?|gobby|gits|old git|bint|old trout|biddy|biddies|hags?|harridans?|fish-?wife|fishwives|battle-?axe|she-?devil|"
    r"lib-?tards?|lib ?turds?|cons?ervatards?|repugs?|repugnicans?|rethuglicans?|demoncrats?|demon ?rats?|dumb?ocrats?|dim+ocrats?|demo?kkk?rats?|maggots?|magats?|magatards?|trumptards?|trumpanzees?|trumpers|covidiots?|brexi?tards?|remoan(?:er|ers|iacs?)|remaniacs?|"
    r"cry-?bab(?:y|ies)|neck-?beards?|keyboard warriors?|fuckwits?|ass-?hats?|tossers?|bellends?|goblins?|gremlins?|sheeple|man-?child(?:ren)?|man-?bab(?:y|ies)|"
    r"scallys?|scallies|chavs?|chavvy|oiks?|yobs?|yobbos?|plebs?|scroungers?|spongers?|workshy|work-?shy|whingers?|whiners?|moaning minn(?:y|ies)|sob)"
)
"""Nouns (and a few adjectives used as nouns) that belittle whomever they are said of."""

DOUBLE = (
    r"(?:clowns?|jokes?|jokers?|disgrace|embarrassment|laughing ?stock|liars?|frauds?|fakes?|crooks?|bull(?:y|ies)|thugs?|snakes?|rats?|worms?|toads?|slugs?|maggot|pigs?|cows?|"
    r"swine|donkeys?|jackass|ass|asses|arse|arses|dinosaurs?|fossils?|relics?|parasites?|leech(?:es)?|vermin|cockroach(?:es)?|filth|trash|garbage|rubbish|scum|vultures?|"
    r"witch(?:es)?|old bags?|bags?|dragon|sheep|lemmings?|puppets?|poodles?|stooges?|lackeys?|cron(?:y|ies)|nobody|failures?|plank|planks|tool|tools|spanner|spanners|do(?:ugh)?nuts?|helmets?|"
    r"weapons?|lemons?|drips?|melt|tubes?|rockets?|roaster|div|dopes?|fools?|dumm(?:y|ies)|bores?|bab(?:y|ies)|bigots?|racists?|fascists?|nazis?|commies?|zealots?|fanatics?|terrorists?|traitors?|quislings?|"
    r"hypocrites?|trolls?|gossips?|snobs?|gammons?|boomers?|karens?|nimbys?|luvv(?:y|ies)|monsters?|ghouls?|animals?|savages?|beasts?|demons?|devils?|troglodytes?|neanderthals?|peasants?|goons?|gobshites?|stains?|"
    r"turkeys?|muppet|walnut|egg|melon|sausage|wet wipe|cabbages?|vegetables?|potatoe?s?|turnips?|spud|pudding|blob|slob|lump|lard|whale|hippo|pricks?|dicks?|cocks?|knobs?|tits?|git|prick|wallies|wally|charlie|nit|twits?|twit|"
    r"cult|cultists?|zombies?|weaklings?|wimps?|wuss(?:es)?|pussy|pussies|sissy|sissies|drunks?|druggies?|junkies?|lunatics?|maniacs?|nuts?|crank|cranks|hacks?|dictators?|tyrants?|racist|backstabbers?|turncoats?|airhead|bimbos?|tarts?|dog|dogs|mutts?|bastards?|dinlow|madam|heathen|chancers?|incels?|cucks?|soy ?boys?|shills?|grifters?|snowflakes?|melts?|rednecks?|hillbill(?:y|ies)|hicks?|yokels?|bumpkins?|npcs?|shysters?|scoundrels?|rogues?|sycophants?|nonentit(?:y|ies)|dud|duds|prima donnas?|snake in the grass|brats?|scrote|misogynists?|misogynistic|nasty piece of work|bad egg|bitch|cow|puppet)"
)
"""Nouns with an innocent meaning too."""

STUPID = (
    r"(?:thick|stupid|stoopid|dumb|dim|dense|clueless|gormless|brainless|witless|mindless|moronic|idiotic|imbecilic|cretinous|braindead|brain-dead|ignorant|illiterate|"
    r"feckless|useless|hopeless|pathetic|inept|incompetent|talentless|spineless|gutless|toothless|cowardly|deluded|delusional|unhinged|deranged|demented|senile|gaga|insane|"
    r"barmy|bonkers|batshit|doolally|cuckoo|mental|nuts|crackers|loopy|half-witted|dim-witted|slow-witted|simple-minded|feeble-minded|small-minded|thick-skulled|out of (?:his|her|your|their) tiny mind|"
    r"doesn'?t have a clue|twp|glaikit|daft|uneducated|inbred|backward|not very bright|not all there|not right in the head|sick in the head|certifiable)"
)
"""Said of a person's wits or worth."""

NASTY = (
    r"(?:vile|odious|loathsome|despicable|contemptible|detestable|repulsive|revolting|repugnant|repellent|disgusting|obnoxious|insufferable|horrid|horrible|nasty|spiteful|vindictive|poisonous|evil|wicked|rotten|"
    r"slimy|sleazy|smarmy|oily|greasy|creepy|smug|arrogant|pompous|conceited|vain|stuck-up|snotty|two-faced|sly|scheming|conniving|sneaky|shifty|crooked|bent|corrupt|dishonest|shameless|"
    r"gobby|whingeing|whining|whiny|snivelling|sniveling|bitter|twisted|lazy|idle|bone-idle|workshy|boring|tedious|mouthy|bigoted|racist|sexist|transphobic|homophobic|misogynistic|unfit|toxic|rancid|putrid|grubby|scummy|scuzzy|trashy)"
)
"""Said of a person's character."""

LOOKS = r"(?:ugly|fugly|fat|obese|lardy|blubbery|tubby|flabby|porky|podgy|scrawny|hideous|haggard|wrinkled|wrinkly|saggy|bald|balding|baldy|spotty|greasy-haired|toothless|smelly|stinking|unwashed|pasty|orange|short-arsed|lanky|dumpy|frumpy|mutton dressed|butch|plug-ugly|pig-ugly|butters|minging|fat-arsed|bug-eyed|wonky)"
"""Said of a person's looks."""

WITS = (
    # Idioms by which a person is called slow, empty or of no use.
    r"(?:(?:thick|dense|dim|daft) as (?:mince|a (?:brick|plank|post|dock|whale)|two short planks|pig\w*|a bag of \w+|custard|shit|muck|champ|a brush|bottled)|"
    r"(?:sandwiches?|sarnies?|bricks?|cans?|pennies|fries|kangaroos?|cards?|wheels?|spanners?|slates?|clowns?|pickles?|eggs?|biscuits?) (?:short|shy) of|(?:not|isn'?t|ain'?t|hardly|never) (?:exactly |quite )?(?:the )?(?:sharpest|brightest|shiniest) (?:\w+)|"
    r"not (?:the )?(?:full|whole) (?:shilling|ticket|quid)|lights? (?:are|is|on) on (?:but|and) (?:nobody|no ?one|no-one)|(?:elevator|lift) (?:doesn'?t|does not|don'?t) (?:go|reach)|"
    r"(?:one|a single|two|shared?|half a|any|first|last|only|remaining) brain ?cells?|brain ?cells? (?:between|to rub|left)|(?:iq|intelligence) (?:of|lower|in single|below|is (?:lower|below))|single[- ]digit iq|low iq|"
    r"(?:brain|spine|charisma|charm|personality|backbone|intellect|integrity|morals|attention span|emotional range|imagination|leadership|vision|grasp|humour|humility|principles|face|mind|class) (?:of|like) (?:a|an|the|some|wet|cold|boiled|stale|soggy|his|her)\b|"
    r"more (?:brains?|sense|charisma|backbone|personality|brain ?power|intelligence|life|wit|faith|confidence|trust|respect|leadership(?: ability)?) (?:in|than|with) (?:a|an|my|me|the|that|our|any|his|her)\b|"
    r"(?:couldn'?t|could not|can'?t|cannot|cudn'?t|couldnae|can barely|could barely|unable to|not fit to|wouldn'?t trust (?:\w+ ){1,3}to|not capable of|incapable of) (?:even )?(?:\w+ )?(?:run(?:ning)? (?:a (?:\w+ ?){1,4}|the tap)|organi[sz](?:e|ing) (?:a|his|her)|chair(?:ing)? a|count (?:to|his|her|their|your|past|beans)|find (?:his|her|their|your|its) (?:own |way |arse|backside|bum)|tie (?:his|her|their|your)|"
    r"spell (?:\w+|their|his|her)|boil an egg|pour|lie straight|hit a barn|read a (?:map|room|book|clock|bus|balance)|walk and|change a (?:light|lightbulb|bulb|plug|tyre|nappy)|tell (?:the time|his|her|their|port|left)|(?:manage|lead|win|sell|open|fight|argue|negotiate) (?:a|an|his|her|their) \w+|knock the skin|add up|think (?:his|her|their|your) way|wipe (?:his|her|your|their)|operate a|point to)|"
    r"(?:doesn'?t|does not|don'?t|wouldn'?t|didn'?t|dinnae|doesnae|do not) know (?:\w+ ){0,2}(?:arse|elbow|backside|ass|his|her|their) (?:\w+ )?(?:from|about|elbow)|(?:his|her|your|their|yer) (?:arse|ass|bum|backside) from (?:his|her|your|their|yer)|"
    r"(?:i'?ve|ive|we'?ve|have|i have) (?:met|seen|scraped|heard|found|known|had|trodden in|eaten|sneezed|stepped in|wiped|owned|coughed up) (?:\w+ ){0,3}(?:smarter|cleverer|brighter|quicker|sharper|sincerer|livelier|better (?:brains|sense|haircuts?|ideas|arguments|manners)|more intelligent|warmer|wittier)\b|"
    r"if (?:brains|brain|stupidity|ignorance|hot air|wit|common sense|intelligence) (?:were|was|could)\b|"
    r"(?:back|return|sent|sending) to (?:primary|infant|play|nursery|junior|clown|kinder\w*) ?(?:school|group|garten)?\b|(?:still )?(?:in|wearing|needs) nappies|do(?:es)? i (?:have|need) to (?:draw|do|get) (?:\w+ ){0,3}(?:crayons?|pictures?|puppets)|crayons?|"
    r"what passes for (?:a )?(?:\w+ )?(?:brain|mind|thought)|too (?:thick|stupid|dumb|dim|busy preening|lazy|fat|daft) (?:to|for)|learn (?:to|how to) (?:read|spell|count|write)|go(?: and)? (?:read a book|back to bed|play with|have a lie down|lie down|outside and)|"
    r"try (?:reading|thinking|engaging your|using your brain|opening a)|engage (?:your |ya )?brain|took? (?:his|her|your) (?:own )?(?:meds|medication|tablets|pills)|take your (?:meds|medication|tablets|pills)|off (?:his|her|your|their) (?:meds|head|rocker|trolley)|"
    r"oxygen (?:thief|wasted)|(?:all )?(?:mouth|fur coat|talk|gob|hat) (?:and )?no (?:trousers|knickers|action|brain|cattle|sense)|nobody (?:likes|asked) (?:you|him|her)|face (?:like|only a mother)|(?:looks|looking|look|looked) like (?:a|an|he|she|they|you|someone|something) (?:\w+ ){0,4}(?:slept|dragged|thumb|melted|pig|potato|corpse|scarecrow|chewing|bulldog|wasp|slapped|toad|frog|gargoyle|troll|clown|undertaker|tit|prat|twat|arse|hedge|sack of|washed up|vampire|zombie)|"
    r"(?:his|her|their|your) (?:mum|mother|mam|mummy|nan) (?:still|voted|dress\w*|must|writes|does|should|and she)|(?:past|way past) (?:his|her|your) bedtime|waste of (?:space|oxygen|air|skin|a suit|a seat|good)|"
    r"(?:village|county) (?:has |is missing |wants )?(?:its|their) idiot|some village is missing|brass neck of|useless as a|as much use as|as (?:much )?use(?:ful)? as|about as (?:useful|much use|interesting|convincing|credible|welcome|sharp|bright|trustworthy) as|make(?:s)? (?:\w+ ){1,3}look (?:like a genius|clever|competent|intelligent))"
)
"""Idioms of contempt for somebody's wits, looks or use."""

SIMILE = (
    # Likenesses and jokes at a person's cost, each a family of sayings.
    r"(?:like an? \w+ (?:that|who|which)(?:'s| has| had|'d)? (?:just )?(?:been|swallowed|lost|sat|seen)\b|(?:horse|pig|rat|ferret|weasel|fat|moon|pudding|pasty|po|whey|stony|sour|spotty|puffy|bloated|shit|piss|arse|two|bare|poker|red|boot|dough|hatchet|prune|fish|dog|baby|butter)[- ]faced\b|(?:has|have|had|with|got|having|showing|all|possess\w*) (?:all )?the (?:\w+ and )?(?:charisma|charm|warmth|wit|appeal|presence|subtlety|grace|manners|brains?|brainpower|intellect|intelligence|memory|backbone|spine|courage|convictions?|attention span|"
    r"nous|sincerity|empathy|depth|compass|voice|body|hair|face|personality|imagination|leadership|morals|ethics|integrity|self-awareness|vocabulary|energy|competence|credibility|humility|gravitas|stature|style|dress sense|emotional (?:range|intelligence)|political nous|sex appeal|iq|mental capacity|sense of humour) (?:\w+ )?of (?:an?|some|two|wet|cold|boiled|stale|damp)\b|(?:the )?(?:charm|charisma|manners|warmth|backbone|brains|wit|appeal|subtlety|sincerity|personality) of an? \w+|"
    r"(?:i'?m not|not|i wouldn'?t|far be it from me to) say(?:ing)? (?:\w+ ){1,6}(?:is|was|are|'s|were) (?:a bit )?(?:slow|thick|dim|fat|ugly|old|stupid|lazy|boring|dull|bright|mean|useless|short|bald|clever|drunk|dense|dishonest|bent)\b|"
    r"(?:dog|cat|budgie|goldfish|hamster|toddler|houseplant|pot plant|lettuce|brick|parrot|chimp|monkey|tortoise|guinea pig|gerbil|wheelie bin|bollard|traffic cone|garden gnome|teapot|kettle|cabbage|potato|turnip|mop|doorstop|goat|donkey|sheep|hoover|toaster|fridge|sourdough \w+|wardrobe) (?:could|would|has got|has more|'s got|has a better|knows more|is (?:smarter|brighter|cleverer|more)|makes more|does a better|talks more|speaks more|with more)\b|"
    r"(?:cleverer|smarter|brighter|quicker|more \w+) (?:than (?:him|her|you|them)|garden|furniture|plants?|vegetables?|moss|lichen|mould|yoghurt)\b|if (?:he|she|you|they|i) (?:had|gave (?:him|her|them)|were any|was any) (?:a |half a |two |another |even a )?(?:brain\w*|brain cells?|any (?:\w+er|more)|slower|thicker|dimmer|denser)\b|only an? (?:mother|parole officer|blind \w+|mum) (?:could|would) love|"
    r"(?:sad|pathetic|miserable|lonely|empty|sorry|tragic|boring) (?:little |wee )?(?:life|lives|existence|hobby|individual)\b|(?:absolute |the )?state of (?:him|her|you|this one|that one|yer|ye|ya|these|his|the man|the woman)\b|call(?:s|ing)? (?:him|her|your|them)(?:self|selves) an? |(?:dumbest|stupidest|thickest|laziest|dimmest|ugliest|fattest|vilest|nastiest|slimiest|sorriest|dullest|biggest (?:liar|fraud|idiot|fool|hypocrite|crook|clown|coward|waste)|worst excuse)[. ]+(?:\w+[. ]+){0,2}(?:man|woman|senator|president|mp|councillor|cllr|person|people|politicians?|human|creature|mayor|leader|minister|planner|officer|bloke|guy|in history|on earth|alive|ever|i'?ve|in the)\b|"
    r"(?:was |were |been |got |must have been )?dropped (?:on|as|at) (?:his|her|your|their|a|birth)(?: head| baby| child)?|without the (?:brains|charm|looks|talent|wit|charisma|hair|personality|intelligence)|makes? (?:\w+ ){1,4}(?:look|seem|sound) (?:like )?(?:an? )?(?:einstein|genius|intellectual|churchill|statesm\w+|saint|bright|clever|competent|sane|honest|slim)|put out to (?:grass|pasture)|past (?:it|his sell|her sell|their sell)\b|doddering|doddery|care home (?:know|missing|wants|has)|"
    r"in (?:a|an|his|her) (?:\w+ )?(?:tie|necktie|wig|toupee|lanyard|mayoral chain|pinny|waistcoat|hunter wellies|cheap suit)\b|(?:an? )?(?:empty|stuffed|ill-fitting|cheap) (?:suit|shirt|vessel)\b|(?:the )?(?:personality|mind|brain|spine|face) by-?pass|charm school|school of charm|chocolate (?:teapot|fireguard)|handbrake on a canoe|"
    r"(?:touch|eat) grass|log off|grow up and|go (?:back )?(?:to|in) (?:your|ur|yer) (?:cave|mum|mother|basement|bedsit|cage|playpen|knitting|box|padded)|someone (?:take|get|give|change|fetch|put) (?:him|her|his|them|that man|that woman|grandad|gran\w*|the lad|the old) |who (?:let|dressed|elected|voted for|hired|employs|writes) (?:him|her|you|this|that|these)\b|who (?:let|lets) (?:the|this|that) \w+ (?:out|in|near|loose)|"
    r"(?:a|one) (?:sandwich|sarnie|picnic) short|away wi'? the fairies|(?:all )?(?:fart|piss) and (?:no|wind)|all (?:hat|bicep|filler|sizzle|gong) (?:and )?no|if (?:it|one) (?:bit|hit|slapped|fell on|ran) (?:him|her|them|you)|if (?:his|her|your|their) (?:life|lives) depended|(?:crawl(?:ed)?|came|come|comes|slither\w*) (?:out|back)? ?(?:from|of) (?:under|the gutter|the sewer|a swamp|beneath)|"
    r"(?:hot air|pub bore|end of the pier|sandwich-board|third-rate|second-rate|fourth-rate|z-list|bargain[- ]basement|pound ?shop|poundland|wannabe|washed-up|washed up|jumped-up|two-bit|small-time|knock-off|dollar store|temu|wish\.com) (?:version of )?(?:[a-z]+)\b)"
)
"""Sayings that make fun of a person's wits, looks, or worth."""

NICKNAME = r"(?:sleepy|creepy|crooked|lyin'?|crazy|senile|slow|dopey|dirty|shifty|sloppy|fat|demented|loony|looney|mad|batty|baldy|smelly|drunken|boozy|shouty|moaning|whinging|tubby|fatty|fatso|piggy|potty|barmy|bonkers|dozy|slimy|greasy|lardy|mental|dippy|dopy|dozey)"
"""Put before a first name, it makes a taunt of it."""

BRUSH_OFF = (
    r"(?:shut (?:up|it)|pipe down|wind (?:your|yer|ur) neck in|get (?:a life|lost|over yourself|back (?:in|to|under) (?:your|ur|yer) (?:box|cave|bridge|basement|hole|kennel|lane))|back under (?:your|the|ur|yer) (?:bridge|rock|stone)|crawl back|do one\b|jog on|on yer bike|sling (?:your|yer) hook|"
    r"grow up\b|grow a (?:pair|spine|brain)|give (?:your|yer) head a wobble|know your place|who asked you|nobody asked you|no ?one asked you|(?:thought (?:of|about)|tried|considered) getting (?:a life|out more|a hobby)|go away\b|cope (?:and |harder|seethe)|seethe|ratio)"
)
"""Phrases that send somebody away."""

MEMBER_JIBE = (
    r"(?:asleep|snoring|snooz\w+|nodd(?:ing|ed) off|doz(?:ing|ed) (?:off|through)|zzz+|dropp(?:ing|ed) off|having (?:a|his|her) nap|z z z|yawn(?:ing)?|on (?:his|her) phone again|playing candy crush|late again|"
    r"forgot(?:ten)? (?:his|her) (?:glasses|teeth|papers|own name|lines|hearing aid)|(?:who |has )?dressed (?:him|her|himself|herself)|fancy dress|that (?:tie|jacket|hat|wig|jumper|waistcoat|haircut|cardigan|frock|outfit)|comb-?over|toupee|wig\b|trucker hat|sunglasses|"
    r"droning|drones on|drone on|wittering|waffling|rambling on|bless (?:him|her)\b|lost the plot|away with the fairies|speech (?:was|went on)|loves the sound of (?:his|her) own)"
)
"""Teasing of a fellow member: asleep, late, badly dressed, too long on their feet."""
