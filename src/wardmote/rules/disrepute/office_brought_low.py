"""The office of councillor is brought low: crudeness, boasting of duty undone, joy at a death, contempt for residents.

## What it looks for
Crude sexual remarks and pornography; boasting of drink, drugs or law-breaking; gladness at somebody's death,
illness or misfortune; jokes about disasters; boasting of sleeping through meetings, of not reading the papers or of using the
office for oneself; contempt for residents, the poor, the homeless, soldiers or callers; plots and hoaxes passed on as truth;
forged notices; calls to riot. Capacity counts: a member is asked what a reasonable reader would think of the office.

## Why councils ask
The code asks members not to bring their office or their council into disrepute. What is said at midnight among
friends is read at noon by the ward.

## What to do instead
Sleep on it. If something went wrong, say so and say sorry: an apology is never a fault here, and neither is saying,
as hard as you like, that the council or the government got it wrong.

## What it cannot see
The picture that goes with the words; whether a toast at a wedding was one too many; what readers already know.
Criticism of the council, a party or a decision never counts, whatever its heat.

## Sources
Local Authorities (Model Code of Conduct): LGA Model Councillor Code of Conduct 2020, disrepute, checked 2026-11-21. Political
speech has enhanced protection under Article 10 of the Convention (Heesom v Public Services Ombudsman for Wales, 2014).
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, ClassVar

import re2

from wardmote.core.lazily import lazily
from wardmote.core.rule import Finds, Gap, Passes, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wardmote.core.draft import Draft, Hit
    from wardmote.core.finding import Sighting
    from wardmote.core.rule import Example

_DUTY = r"(?:committee|council(?: meeting)?|full council|cabinet|scrutiny|planning|licensing|audit|budget|the (?:meeting|chamber|agenda|papers|reports?|bundle|hearing|site visit|briefing|training|debate|vote|webcast|inquiry|minutes)|my (?:surgery|casework|emails|ward|inbox|papers|post|residents)|surgery|casework|site visits?|training|meetings?|the (?:standards|overview|highways|education|finance) (?:hearing|training|briefing|meeting|panel|committee|sub-?committee|board))"
_SHIRKED = (
    rf"\b(?:(?:slept|sleep|sleeping|dozed|dozing|nodded|nodding|snored|snoring|napped|napping|kip|kipped|snooze\w*|fell asleep|falling asleep|fall asleep|40 winks|forty winks|dropped off|drop(?:ping)? off) (?:off )?(?:right )?(?:through|in|during|at|on|halfway through|before) (?:[a-z]+ ){{0,3}}{_DUTY}|"
    rf"(?:^|[.!?] |(?:i|i've|we) (?:[a-z']+ ){{0,2}}?)(?:never|don'?t|didn'?t|haven'?t|do not|couldn'?t be bothered to|can'?t be (?:bothered|arsed) to|can'?t be arsed|not once|hardly ever|rarely) (?:[a-z]+ ){{0,2}}?(?:read|open(?:ed)?|look(?:ed)? at|listen(?:ed)?(?: to)?|answer(?:ed)?|reply|replied|do|did|go|went|attend(?:ed)?|turn(?:ed)? up(?: to| for)?|bother(?:ed)?(?: with)?|prepare[d]?) (?:[a-z]+ ){{0,4}}?(?:reports?|papers|bundle|agenda|emails?|casework|minutes|briefings?|meetings?|committee|surger(?:y|ies)|residents'?|letters|planning|consultations?|a word|the standing orders|training)|"
    rf"(?:couldn'?t|could not|don'?t|do not|can'?t) (?:really )?(?:give|care) (?:a |two |less )?(?:monkey'?s|toss|shit|fuck|flying \w+|damn|stuff|hoot|rat'?s arse|tinker'?s|less)?(?: about)? (?:[a-z]+ ){{0,3}}?(?:{_DUTY}|residents|ward|voters|the electoral|constituents|casework)|not arsed about (?:[a-z]+ ){{0,2}}(?:{_DUTY}|residents|ward|mixing)|(?:skiv(?:e|ed|ing)|bunk(?:ed|ing)? off|duck(?:ed|ing)? out|sneak(?:ed|ing)? out|sloped? off|snuck out|playing hooky|pull(?:ed|ing) a sickie|called in sick)(?: again)? (?:[a-z]+ ){{0,3}}?(?:{_DUTY}|of it|for the (?:match|golf|cricket|pub|races|football))|"
    rf"(?:on|been on|playing|watching|scrolling|swiping) (?:[a-z]+ ){{0,2}}?(?:tinder|grindr|candy crush|netflix|corrie|netflix|the cricket|the football|the darts|wordle|solitaire|ebay|asos|tiktok|amazon) (?:[a-z]+ ){{0,3}}?(?:since|during|through|while|all|in|instead of|at|under)[^.!?]{{0,24}}(?:item|meeting|committee|council|cabinet|scrutiny|planning|debate|vote|budget)|(?:on my|my|me) (?:first|second|third|fourth|fifth|sixth|1st|2nd|3rd|4th|5th|6th) (?:pint|g ?& ?t|gin|glass|bottle|can|large|sherry|whisky|prosecco|wine|vodka)[^.!?]{{0,40}}(?:cabinet|committee|council|meeting|scrutiny|planning|licensing|budget|audit|surgery)|(?:^|[.!?] |\bi |\bi've |\bwe |\bjust )(?:voted|vote|voting|nodded|waved)[^.!?]{{0,40}}without (?:even )?(?:reading|opening|looking at) [^.!?]{{0,16}}(?:pages?|words?|lines?|papers?|reports?|agenda|it)\b|(?:called|phoned|rang|calling|phoning) in sick (?:again )?(?:and|to|then) (?:then )?(?:went|go|gone|watch|watched|play|played)|being (?:a |the )?(?:councillor|cllr|mayor|chair\w*) is [^.!?]{{0,24}}(?:money for (?:old rope|nothing|nowt)|a doddle)|haven'?t read (?:a|any|the|one)[^.!?]{{0,20}}(?:papers?|reports?|agenda|bundle)|i'?m not one of the (?:[a-z]+)|don'?t (?:ever )?read the (?:reports|papers)|(?:two|2|ten|10|\d+|easiest|best|money for) (?:grand|k|thousand|hundred|quid|£)?[^.!?]{{0,24}}(?:for (?:doing nothing|nothing|sitting|turning up|sleeping|old rope|nowt))|"
    rf"(?:allowance|expenses|special responsibility|members'? allowance)[^.!?]{{0,40}}\b(?:paid for|pays for|funded|covers|bought|beer|holiday|the pub|bar tab|golf|cruise|benidorm|magaluf|nails|wine|ta very|cheers mugs|mugs)|perks? of (?:the job|being (?:a |the )?(?:councillor|cllr|mayor|leader|chair\w*|elected|deputy))|rules (?:are|is) for (?:little|other|small|the little|ordinary) people|(?:one of the|there are|it'?s one of those) (?:benefits|perks)[^.!?]{{0,20}}\b(?:councillor|mayor|office)|(?:do you|don'?t you) know who i am|i'?m (?:a|your|the) (?:councillor|cllr|mayor|chair\w*)[^.!?]{{0,20}}\b(?:so i can|i can (?:do|park|say)|untouchable|can'?t touch me|do what i (?:like|want)|park where)|"
    rf"(?:paid for|bought|funded|got|treated myself to) (?:my|me|our|a|an|the|some)? ?[^.!?]{{0,30}}(?:out of|from|with|on) (?:the |my |me )?(?:members'? |councillor'?s? )?(?:allowance|expenses|council (?:card|credit card)|taxpayers?)|(?:spent|spend) (?:the )?(?:whole|entire|most|half|all) (?:of )?[^.!?]{{0,30}}(?:on|playing|watching|scrolling|asleep|in the (?:bar|pub)|texting|gaming)|tell(?:ing)? (?:them|him|her|the [a-z]+) (?:that )?(?:you'?re|i'?m|i was|you are) (?:a |the |on the )?(?:councillor|cllr|mayor|chair\w*|council)|(?:put|bin|binned|chuck|chucked|delete[d]?|shred\w*) (?:all |every |the |your |my |their |most )*(?:[a-z]+ ){{0,2}}(?:emails?|letters|objections|casework|petitions?)(?: [a-z]+)? (?:straight )?(?:in the bin|into the bin|unread|without (?:reading|opening))|claim(?:ed|ing)? (?:the |my |me |for |it |for the )*(?:mileage|expenses|allowance|hotel|train|lunch|fare|travel|dinner|childcare)[^.!?]{{0,60}}[.!?]?[^.!?]{{0,20}}(?:then (?:cycled|walked|stayed|went home)|(?:cycled|walked) (?:there|it|in|anyway|instead)|got a lift|easy money|money for old rope|never went|didn'?t go|wasn'?t there|nobody checks|no one checks|never happened|from the (?:pub|sofa|bath)|not even there)|(?:nobody|no one|no-one|they) (?:ever |even )?(?:checks|noticed|'?s noticed|has noticed|will ever know|never check|never notice)[^.!?]{{0,12}}(?:😂|🤣|lol|haha|[.!]|$)|(?:jumped|skipped|pushed to the front of) the queue[^.!?]{{0,30}}\b(?:councillor|cllr|mayor|chain|lanyard|badge)|show(?:ed|s)? (?:the [a-z]+|him|her|them) (?:my|me|the) (?:councillor'?s?|council|members'?|mayoral|cllr) (?:badge|pass|card|lanyard|chain|id)|(?:flash(?:ed)?|wav(?:e|ed)|show(?:ed)?|use(?:d)?) (?:the|my|me) (?:councillor |members'? |mayoral )?(?:lanyard|badge|chain|pass|card)[^.!?]{{0,30}}\b(?:free|in|queue|park\w*|table|drinks?|ticket|let off))"
)
_DRUNK = (
    r"\b(?:(?:i'?m|im|i am|we'?re|we are|got|was|were|getting|absolutely|totally|so|proper|still|bit|well|chair is|i got|been) (?:[a-z]+ ){0,2}?(?:pissed|hammered|wasted|wrecked|plastered|smashed|steaming|legless|bladdered|paralytic|trolleyed|wankered|shitfaced|bollocksed|mortal|mullered|battered|stoned|baked|high as a kite|off my (?:face|tits|head|nut)|hungover|hanging|hangover|blotto|sozzled|drunk)\b|(?:hangover|hungover) (?:from hell|and i'?ve|at (?:committee|council|planning)|in (?:committee|council))|"
    r"(?:absolutely |totally |properly |well )?(?:hammered|wasted|plastered|legless|bladdered|paralytic|trolleyed|wankered|mullered|pissed) (?:at|before|by|in|during|on the) (?:the |my |a |full |last |[a-z]+'s )*(?:mayor'?s?|ball|council|committee|meeting|conference|reception|civic|count|surgery|chamber|dinner|christmas|prosecco|gin)|(?:threw up|puked|vomited|spewed|chundered|pissed|peed|wee'?d) (?:[a-z]+ ){0,3}(?:in|on|over|behind|up|against) (?:a |the |my |his |her )?(?:[a-z]+ ){0,2}(?:plant|chamber|mayor\w*|town hall|taxi|carpet|flower\w*|wall|shoes|car park|fountain|war memorial|bush)|(?:a |my |me |few |had a |in a )?(?:skinful|session last night|massive bender|proper bender|day on the lash|night on the lash|on the lash|on the piss|on the sauce)\b|(?:third|fourth|fifth|sixth|seventh|eighth|3rd|4th|5th|6th|7th|8th|tenth|umpteenth) (?:pint|g ?& ?t|gin|glass|bottle|can|large|sherry|whisky|prosecco|wine|vodka|jagerbomb|one down)[^.!?]{0,50}\b(?:cabinet|committee|council|meeting|surgery|stream\w*|webcast|planning|agenda|casework|speech|vote|chair\w*|celebrate|driv\w*|mayor\w*)|"
    r"(?:driv(?:e|ing|en|ove)|drove|steered|got behind the wheel|behind the wheel) (?:[a-z]+ ){0,4}?(?:after (?:[a-z]+ ){0,3}?(?:pints?|drinks?|bottles?|gins?)|pissed|drunk|over the limit|half cut|hammered|back from the pub)|(?:snort\w*|lines? of (?:coke|charlie|white|speed)|bit of (?:coke|charlie|weed|sniff)|smok(?:e|ed|ing) (?:a )?(?:weed|spliff|joint|dope|blunt)|(?:dropp?(?:ed|ing)|popp?(?:ed|ing)|did|doing|took|on) (?:some |a few |an? )?(?:e|es|pills|ecstasy|acid|mdma|mandy|ketamine|ket|shrooms|mushrooms|charlie|coke|speed|gear)\b|my dealer|dial a (?:dealer|gram))|"
    r"(?:did|doing|hit|clocked|touched|got up to) (?:a )?(?:ton|1[1-6]\d|9[05]|ninety|hundred) (?:mph |miles an hour )?(?:in|down|on|through|past) [^.!?]{0,30}(?:thirty|30|forty|40|bypass|lane|road|a\d|m\d|camera|zone)|(?:still|never|not) (?:haven'?t |hasn'?t |got |had )?(?:paid|paying|pay) (?:my|me|the|that|any) (?:council tax|parking (?:ticket|fine)s?|tv licen[cs]e|fine|fines)|(?:got away with|dodged|ripped up|binned) (?:[a-z]+ ){0,3}?(?:parking (?:ticket|fine)|fine|speeding|fare|council tax)|(?:no ticket|without paying|bunked the (?:train|fare)|dodgy box|dodgy (?:stick|firestick)|cracked sky|cash no questions|no questions asked))"
)
_CRUDE = (
    r"\b(?:porn\w*|pornhub|onlyfans|xhamster|dick ?pics?|nudes\b|wank(?:ed|ing)? (?:over|to|off|in|about|bank)|had a wank|having a wank|crack(?:ed|ing) one off|boners?|hard-?on|stiffy|semi[- ]on|blow ?jobs?|bj\b|hand ?jobs?|rim(?:ming|job)|cum(?:ming|shot|stain)|jizz|spunk\b|money ?shot|bukkake|gang ?bang\w*|threesome|orgy|orgies|dogging|doggy style|deep ?throat\w*|fist(?:ed|ing) (?:her|him|you)|shag(?:ged|ging|s)? (?:anything|her|him|me|you|the|my|his|like|your|someone|everything|last|a)|(?:i'?d|i would|would|wouldn'?t mind|like to|love to|gonna|fancy) (?:[a-z]+ )?(?:(?:shag(?:ging)?|bang(?:ing)?|bon(?:e|ing)) (?:her|him|that|the [a-z]+)|(?:fuck|nail|do) her\b|give (?:her|him) one\b)|"
    r"(?:get|getting|got) (?:laid(?: tonight| last|[.!,]|$)|my (?:leg|end|rocks|hole|oats) (?:over|away|off)|a bit of (?:the other|how'?s your father|slap|tail))|(?:me|my|in my|in me|just my|nowt but my|wearing my) (?:pants|undies|y-?fronts|thong|mankini|birthday suit) (?:by|on|at|in|with|for|and|outside|again)|(?:nude|naked|topless|bare[- ]?(?:arsed|bottomed|breasted)|in the (?:nuddy|buff|nude)|starkers|bollock naked|stark naked) (?:wom[ae]n|lady|ladies|girl|girls|lass|lasses|bird|birds|man|model|blonde|photo|photos|pic|pics|selfie|picture|on (?:horseback|a horse)|calendar girl)|tits ?(?:out|first|and)|gets? (?:her|them|'em|your) (?:tits|norks|baps) out|(?:wet )?t-?shirt contest|strip ?(?:club|pers?|pergram|joint|tease)|lap ?danc\w+|escort (?:girl|agency)|knocking shop|brothel visit|prozzies?|hookers?)\b"
)
_JOY = (
    r"\b(?:(?:ding dong|ding-dong)[^.!?]{0,12}(?:witch|dead)|the (?:old )?(?:witch|bitch|bastard|git|cow|hag|bat|sod|tory|swine) is (?:finally |at last )?dead|(?:rot|burn|rotting|burning|roast) in (?:hell|peace|pieces)|(?:'s|is|are) (?:finally |at last |actually )?dead\b[^.!?]{0,60}(?:drinking|party|partying|celebrat\w+|champagne|not sorry|best day|happy days|hooray|hurrah|yay|🎉|🍾|🥳|cheers|good)|(?:when|once|the day|if) (?:he|she|they|that [a-z]+|the (?:old )?[a-z]+|[a-z]+) (?:finally |eventually |does |do |actually )?(?:dies?|pops? (?:off|his|her|their)|croaks?|goes|snuffs? it|drops? dead|kicks? the bucket|pegs? it)[^.!?]{0,50}(?:party|champagne|danc\w+|celebrat\w+|bunting|cheer\w*|drinks? (?:are )?on me|fireworks|piss on)|hop(?:e|ing) (?:that |the |all |every |your |his |her |their |both |this |whole )*(?:[a-z]+ ){1,3}?(?:gets?|catch(?:es)?|has|have|develops?|die of|dies of) (?:[a-z]+ ){0,2}?(?:cancer|covid|aids|a stroke|a heart attack|the plague|leprosy|ebola|run over|shot|stabbed|beaten)|hop(?:e|ing) (?:that |the |all |every |your |his |her |their |both |this |whole )*(?:[a-z]+ ){1,3}?(?:drops? dead|chokes?|rots?|drowns?|burns?|croaks?)\b|(?:good riddance|glad|happy|delighted|pleased|thrilled|cheer(?:ed|ing)?|celebrat\w+|overjoyed|laugh(?:ed|ing)?|chuckl\w+|smil(?:ed|ing)|danc(?:e|ed|ing)|champagne|open(?:ed|ing)? (?:a|the) (?:bottle|bubbly|champagne)|raise a glass|party|excited|great news|best news|made my (?:day|night|week)|fist ?pump|couldn'?t (?:be happier|have happened to a))[^.!?]{0,60}\b(?:(?:is|was|'s|are|finally|he|she|they|had) (?:[a-z]+ )?(?:dead|died|dying|cancer|popped (?:his|her|their) clogs|snuffed it|croaked|carked it|kicked the bucket|pegged it|brown bread|pushing up)|popped (?:his|her|their) clogs|kicked the bucket|snuffed it|croaked|(?:had|having|has|got) (?:the |a |his |her )?(?:heart attack|stroke|cancer|crash|fall|breakdown|miscarriage|tumou?r|covid|coronary)|(?:in|into|to) hospital|hospitalised|funeral|coffin|drown(?:ed|s)?|gone down|went down|sank|intensive care|killed|shot|stabbed|his death|her death|died)|"
    r"(?:wish|wished|wishing|hope|hoping|hopes|hoped|pray|praying|shame|pity|if only|one day|about time|when|can'?t wait (?:till|until|for)|roll on|roll on the day|won'?t be long (?:till|until|before)|not long now|tick tock|looking forward to)[^.!?]{0,50}\b(?:(?:he|she|they|you|it|cllr [a-z]+|the (?:lot|old \w+|leader|mayor|queen|king|pm)|them|him|her|u|someone|somebody)(?:'d|'ll|'s| would| will| had| has| have| gets?| got| just| all| fucking| is| are| was| were| did| does| hurry up and| should)* (?:die[sd]?|dead|drop(?:s|ped)? dead|drown(?:s|ed)?|croak(?:s|ed)?|pop(?:s|ped)? (?:his|her|your|their) clogs|cancer|a (?:stroke|heart attack|coronary|painful|slow)|choke(?:s|d)?|rot(?:s|ted)?|burn(?:s|t|ed)?|six foot under|snuff(?:s|ed)? it|kick(?:s|ed)? the bucket|hit by a bus|under a bus|crash(?:es|ed)?|(?:been |get |be )?(?:shot|hanged|hung|assassinated|bombed|killed))|(?:death|funeral|burial|cremation|wake)\b)|"
    r"(?:won'?t|wouldn'?t|will not|not) (?:be )?(?:shed(?:ding)? (?:a|any|one) tears?|mourn(?:ing)?|los(?:e|ing) (?:any )?sleep|miss(?:ed|ing)? (?:him|her|them)|weep(?:ing)?|cry(?:ing)?) (?:for|over|at|if|when|about)?[^.!?]{0,30}|(?:shame|pity) (?:it|he|she|they|the (?:bomb|bullet|crash|fire|virus|shooter|gunman|boat|wind|tree)) (?:missed|didn'?t|wasn'?t|survived|only|weren'?t|hadn'?t)|(?:mother )?nature(?:'s)? (?:thinning|culling|sorting|taking|way of|weeding|revenge)|(?:thin(?:ning|s)? (?:out )?the (?:herd|numbers)|natural selection|darwin award|cull (?:of )?the)|(?:two|one|\d+) (?:down|fewer|less)[^.!?]{0,12}(?:to go|to feed|of them|tory|tories|voter)|karma(?:'s| is| got| at|,)[^.!?]{0,30}\b(?:dead|died|cancer|hospital|crash|covid|stroke|heart)|(?:had it coming|(?:was|were) asking for it|(?:he|she|they|you) deserved (?:it|to (?:die|be|get)|worse|everything|that)|got what (?:he|she|they) deserved|brought it on (?:himself|herself|themselves)|what (?:was|is|were) coming to (?:him|her|them|you))\b|"
    r"(?:hang|shoot|string|lynch|behead|guillotine) (?:(?:him|them|her|the lot|'em|em)(?: all| up| high|[.!,]|$)|every (?:last )?one)|stoned? to death|get the rocks out|(?:finish|polish|bump) (?:him|her|them|cllr [a-z]+|that [a-z]+) off|off with (?:his|her|their) heads?)"
)
_SCORN = (
    r"\b(?:(?:i |we |god i |really |do |bloody )?(?:hate|can'?t stand|despise|loathe|detest|sick of|sick to death of|fed up (?:of|with)|couldn'?t care less about|don'?t give a (?:shit|fuck|toss|damn|monkey'?s) about|hate dealing with|so done with|bored of) (?:all |the |these |our |my |those |you |most of the |bloody |moaning |whining |fucking |stupid )*(?:punters?|residents?|constituents?|voters?|electorate|public|general public|callers?|customers?|tenants?|ratepayers?|taxpayers?|plebs?|peasants?|locals|villagers|townsfolk|great unwashed|claimants|service users|patients|people (?:who|that) (?:ring|phone|email|moan|complain|write|call))|(?:the|you|these|those|moaning|whining) (?:plebs|great unwashed|peasants|riff-?raff|proles|oiks|little people)\b|(?:residents?|constituents?|voters?|the public|the electorate|locals|tenants|punters)\b[^.!?]{0,80}\b(?:mouth-?breathers|thickos|knuckle-?draggers|cretins|morons|half-?wits|inbreds|simpletons)|"
    r"(?:thick|stupid|dumb|dim|ungrateful|moaning|whingeing|whining|miserable|pig-?ignorant|gullible|brain-?dead|bone[- ]idle|inbred|half-?witted|gormless|daft|lazy|scruffy|scabby|knuckle[- ]dragging|mouth-?breathing|foul) (?:[a-z]+ )?(?:residents?|constituents?|voters?|public|electorate|locals|callers|customers|punters|tenants|villagers|ratepayers|taxpayers|townsfolk|plebs|claimants|estate|working class|poor people|northerners|southerners)|(?:residents?|constituents?|voters?|the public|the electorate|people (?:round|around) here|folk round here|this (?:town|ward|village|estate)|callers|tenants|locals|claimants|punters|you lot|my ward)(?: (?:on|in|of|round|from|at) (?:[a-z]+ ){0,2}[a-z]+)? (?:(?:are|is|r|being)|'re) (?:[a-z]+ ){0,3}?(?:thick(?:os?)?|stupid|idiots?|morons?|mad|mental|scum|pathetic|a (?:pain|nightmare|joke|shithole|dump|waste)|ungrateful|too (?:thick|stupid|dim)|morons|sheep|cretins|vermin|animals|gullible|lazy|moaners|whingers|brain ?dead|inbred|clueless|peasants|deluded|dumb)|"
    r"(?:people who kill (?:for wages|for money|for a living|for pay|people)|paid (?:killers|murderers)|hired (?:killers|murderers)|trained killers|baby ?killers|murderers in (?:uniform|poppies)|(?:burn|burnt|burned|bin|binned|ban|stuff|wouldn'?t wear|spit on|piss on|glorif\w+) (?:your |the |a |my |their )?popp(?:y|ies)|(?:soldiers|squaddies|troops|veterans|the army|our forces) (?:are|is|were) (?:all |just |nothing but |only |a bunch of )*(?:murderers|killers|scum|rapists|thugs|baby killers|war criminals|terrorists|mercenaries|thick|psychos|cannon fodder)))\b"
)
_CONTEMPT = (
    r"\b(?:(?:plebs?|peasants?|riff-?raff|great unwashed|oiks?|chavs?|chavvy|proles?|scrotes?|the unwashed|lower orders|council estate (?:scum|trash|chavs?|rats?|types)|estate scum|bog ?trotters|inbreds|yokels|carrot ?crunchers|pond ?life|low[- ]?lifes?|dole ?scum|dolies|benefit scum|scroungers|scratters|tramps|tramp|beggars?|junkies|smackheads?|druggies|winos?|dossers?|vagrants?|rough sleepers?|homeless (?:man|guy|bloke|woman|lad|people|person|lot|tent|scum|fella|chap))\b[^.!?]{0,60}\b(?:stink\w*|smell\w*|wash|bath|shower|job|scum|filth|vermin|lol|haha|😂|joke|hilarious|tent|move on|hose|eyesore|disgust\w*|rats?|own fault|choice|choose|lazy|idle|bone idle|skip|bin|mess|clear(?:ed)? (?:off|out)|deserve|thick|useless|dregs|moan\w*|whinge\w*|vote|council|again|get a|bed|breed\w*|sterili\w*)|"
    r"(?:get|got) (?:off|up off) (?:your|their) (?:arses?|backsides|fat arses?|lazy arses?)(?: and get a job)?|get a (?:job|wash|life),? (?:you|the|then|ya)|if you(?:'re| are) (?:poor|on benefits|cold|hungry)[^.!?]{0,30}(?:tough|own fault|try|eat|get a|put a|work|move|shouldn'?t|lazy)|nobody (?:made|asked) you to (?:have|breed|live)|(?:can'?t|couldn'?t) (?:feed|cook|budget|parent)[^.!?]{0,24}(?:don'?t breed|shouldn'?t (?:breed|have)|sky|fags|flat ?screen|stop breeding)|food ?banks?[^.!?]{0,50}\b(?:scroung\w*|sky tv|flat ?screens?|iphones?|fags|can'?t cook|lazy|bone idle|freeloaders?|obese|fat|tattoos?|nails)|if (?:residents|people|you) (?:don'?t like it|aren'?t happy|want to moan)[^.!?]{0,20}(?:tough|lump it|move|stand yourself|jog on|sod off))\b"
)
_PLOT = (
    r"\b(?:5g (?:[a-z]+ ){0,4}?(?:kill\w*|causes?|cancer|bees|birds|virus|covid|weapon|masts? (?:are|is) (?:[a-z]+ ){0,4}?(?:kill\w*|danger\w*|caus\w*|cook\w*|fry\w*|weapon\w*|poison\w*|harm\w*|radiat\w*|watch\w*|track\w*|control\w*|spy\w*|mak\w+|giv\w+|hurt\w*|behind|why|for)|radiation|mind|track\w*)|(?:killed|caused|spread|controlled|tracked|triggered|made) by 5g|chem-?trails?|geo-?engineer(?:ed|ing) (?:our|the) (?:sky|skies|weather)|plandemic|scamdemic|covid (?:hoax|scam|lies)|(?:covid|the virus|the pandemic|climate change|moon landings?|the holocaust|nasa|the earth|sandy hook|the bombing|the attack) (?:is|was|were|never|didn'?t) (?:[a-z]+ ){0,2}?(?:a hoax|fake|faked|staged|made up|planned|happened|happen|flat|a scam|a lie)|"
    r"(?:vaccines?|jabs?|the jab|clot ?shots?|mrna) (?:[a-z]+ ){0,3}?(?:kill\w*|murder\w*|microchip\w*|genocide|poison|depopulat\w*|bioweapon|sterili\w*|gene therapy|magnet\w*|dna|tracking|a cull|5g|autism|turbo)|clot ?shots?|bill gates (?:[a-z]+ ){0,3}?(?:microchip\w*|depopulat\w*|vaccine\w*|owns|wants|kill\w*|plan\w*)|depopulation (?:agenda|plan)|agenda (?:2030|21)|great reset|wef (?:puppets?|agenda|plan|stooges?|young)|you will own nothing|(?:15|fifteen)[- ]minute (?:cit(?:y|ies)|neighbourhoods?|ghettos?|prisons?) (?:[a-z]+ ){0,4}?(?:prison|ghetto|lockdown|lock|camp|control|tyranny|wef|track\w*|permission|trap\w*|fence\w*|social credit|climate)|climate lockdowns?|social credit (?:score|system)[^.!?]{0,20}(?:here|next|coming|council)|"
    r"(?:ivermectin|hydroxychloroquine|bleach|mms|horse (?:paste|wormer)|colloidal silver) (?:[a-z]+ ){0,4}?(?:cure\w*|works?|look it up|kept it|works|saved|suppress\w*|they|banned|better)|(?:ivermectin|hydroxychloroquine)[.!]|wake up,? sheep\w*|sheeple|q ?anon (?:was|is|were) right|trust the plan|wwg1wga|pizzagate|reptilians?|lizard people|crisis actors?|deep state (?:[a-z]+ ){0,3}?(?:council|plot|puppet\w*|kill\w*|behind)|directed energy weapons?|smart ?dust|smart meters? (?:[a-z]+ ){0,2}?(?:kill|spy|cancer|radiation)|fluorid\w+ (?:[a-z]+ ){0,4}?(?:poison|mind control|iq|dumb|docile|nazis?|kill)|freemasons? (?:run|control|own|behind|symbol|pull)|illuminati (?:run|control|own|behind|symbol)|(?:wifi|electromagnetic|emf) (?:radiation )?(?:is |are )?(?:kill\w*|weapons?|cooking|frying))\b"
)
_TRAGEDY = (
    r"\b(?:(?:grenfell|hillsborough|aberfan|dunblane|lockerbie|manchester arena|7/7|9/?11|twin towers|titanic|hiroshima|chernobyl|zeebrugge|bradford fire|heysel|munich air|madeleine mccann|maddie mccann|maddie|jo cox|david amess|lee rigby|soham|sarah everard|nottingham attack|southport|tsunami|the earthquake|the explosion|the fire|the crash|the flood(?:s|ing)?|drowned|cot death|sids|suicides?|jumpers?|hanged (?:himself|herself)|rape|raped|paedophil\w*|savile|shipman|dahmer|west'?s patio|fred west|9-11)\b[^.!?]{0,80}(?:😂|🤣|😅|🤡|😜|lol\b|lmao|rofl|haha\w*|\bjoke\b|barbecue|bbq|toast(?:y|ed)?|crispy|cladding sale|jump(?:ed|ing) (?:for joy|joke)|free (?:fireworks?|bonfire|swim\w*|show|display)|best (?:fireworks?|bonfire|display|show|barbecue|night)|what'?s the difference|knock knock|what do you call|roast\w*|splash\w*|hide and seek champion|babysit\w*|patio)|"
    r"(?:best|free|great|lovely|cheapest|biggest) (?:fireworks?|bonfire|barbecue|bbq|light show|display|swimming pool|paddling pool)[^.!?]{0,60}[.!?]?[^.!?]{0,30}\b(?:warehouse|explosion|fire|crash|flood\w*|house|factory|estate|tower|school|shame about)|(?:proper |everyone |people )?(?:screaming|running for their lives|crying their eyes out|in bits)[^.!?]{0,20}(?:🤣|😂|lol|made my|haha)|(?:laughed|laughing|pissed myself|wet myself|cracked up|in stitches|cried laughing|chuckl\w+)[^.!?]{0,50}\b(?:funeral|died|dead|drown\w*|crash\w*|suicide|heart attack|stroke|fell (?:off|down|over)|fire|explosion|accident|crying|tears|wheelchair|grave|memorial|cenotaph|silence))"
)
_HOAX = (
    r"\b(?:(?:fake|forged|mocked[- ]up|prank|spoof|made up|photoshopped|printed|knocked up|dummy) (?:[a-z]+ ){0,2}?(?:parking (?:ticket|fine|notice)s?|council (?:letter|notice|tax bill|letterhead|tax|email|summons)s?|letterhead|press release|notice|planning (?:notice|letter)|eviction (?:notice|letter)|summons|court letter|id|police (?:notice|letter)|polling card|poll card)|(?:on|using|with|borrowed|used|nicked) (?:the |some |our |council |a )*(?:council )?(?:headed (?:note)?paper|letterhead|letter head|crest|compliment slips?)[^.!?]{0,40}(?:prank|joke|lol|😂|fool\w*|wind(?:ing)? up|neighbour|laugh|fake|his face|her face|scare|haha|kidding|april)|(?:prank|wind-?up|hoax|joke)[^.!?]{0,50}\b(?:council letterhead|letterhead|headed paper|council crest|official notice|parking ticket|eviction|summons|bailiffs?)|"
    r"(?:tool(?:ed)? up|bring (?:bats|tools|weapons|balaclavas|bricks|petrol|masks and)|smash (?:the place|windows|the (?:hotel|mosque|windows|shops)|their windows)|burn (?:it|the (?:hotel|mosque|place|town hall|library|lot)) down|torch (?:it|the)|set fire to (?:all |every |the )*(?:hotels?|mosques?|hostels?|town hall)|lob bricks|throw(?:ing)? bricks|petrol bombs?|molotovs?|take to the streets and (?:smash|burn|fight)|riot(?:s)? (?:tonight|time|is what|let'?s|we need|now)|let'?s (?:riot|have a riot|kick off|smash)|(?:meet|be) (?:me |us )?(?:at|outside|by) [^.!?]{0,30}(?:balaclavas?|tooled up|bats|ready (?:to|for) (?:a )?(?:fight|ruck|war|battle|it))|we protect our own|fight(?:ing)? (?:it out )?with our fists|till the ammo runs out|streets will run|civil war (?:is|now|coming|time|let'?s))|"
    r"(?:stuffed?|stuffing|rig(?:ged|ging)?|fix(?:ed|ing)?) (?:the |a |our )?(?:poll|petition|consultation|survey|vote|competition|fund poll)|(?:half a dozen|six|five|ten|several|multiple|loads of|fake|dummy|sock ?puppet) (?:[a-z]+ )?(?:emails?|accounts?|profiles?|sock ?puppets?|petition)[^.!?]{0,40}(?:vote|sign|petition|poll|locals|hours of fun|support|lol|😂|zero shame)|(?:paid|offered|slipped|bunged) (?:him|her|them|the (?:fella|lad|woman|bloke|resident|complainant))[^.!?]{0,40}\b(?:forget|drop (?:it|the complaint)|keep quiet|withdraw|go away|say nothing|shut up)|judge said (?:we|you|i|nobody) (?:can'?t|couldn'?t|mustn'?t|cannot) name|not (?:supposed|allowed|meant) to name (?:him|her|them|the)[^.!?]{0,40}but|ask for [a-z]+ and mention (?:me|my name)|mention my name and|i (?:know|have) (?:people|a guy|someone) (?:in|at) (?:planning|licensing|the police|housing|highways) who)"
)
_KIND_WORDS = {
    "shirked": "boast of a duty left undone, or of office used for oneself",
    "drunk": "boast of drink, drugs or rules broken",
    "crude": "crude remark",
    "joy": "wish or gladness at somebody's death or misfortune",
    "scorn": "sneer at the people that the office serves",
    "contempt": "sneer at the people that the office serves",
    "plot": "conspiracy claim",
    "tragedy": "joke about a disaster",
    "hoax": "hoax, a call to disorder or a trick on the public",
}
_SORRY = lazily(
    r"\b(?:apologi[sz]e\w*|apolog(?:y|ies)|i(?:'m| am) (?:so |very |truly |really )?sorry|sorry (?:for|that|to|i|about)|i was wrong|i regret|my (?:mistake|fault)|forgive me|i should(?:n'?t| not) have|i deserve|won'?t happen again|i got it wrong|owe (?:you|residents|everyone) an|not proud|ashamed of (?:myself|what)|i own up|declare that i|hands up|i'?ve learned|i (?:gave up|quit|stopped)|sober|recover(?:y|ing)|treatment|rehab)\b",
    re.ASCII,
)
_TOLD_AGAINST = lazily(
    r"\b(?:campaign\w*|clinic|awareness|support(?:ing|s)? (?:the )?(?:homeless|victims|survivors|families|shelter)|shelter|charity|helpline|samaritans|advice|vaccin(?:e|ation) (?:clinic|centre|centres|hub|bus|roll)|book your|memorial|remembrance|condolences|thoughts (?:are )?with|rest in peace|r\.?i\.?p\.?\b|rip\b|tragic\w*|heartbroken|our hearts|prayers|tribute|inquiry|inquest|justice for|anniversary|survivors?|police|court|convicted|jailed|tackle|crack(?:ing)? down|strategy|funding|grant|outreach|housing first|street count|"
    r"stop(?:ping)?|ban(?:ning|ned)?|against|say no|end the|nonsense|myths?|debunk\w*|misinformation|no evidence|not true|conspiracy (?:theor\w+|nonsense)|never did|fell? for|fact-?check\w*|scientists|engineers|licen[cs](?:e|ing|ed) (?:policy|application|hearing|sub)|sexual health|education|museum|theatre|exhibition|gallery|life drawing|fundrais\w*|naked (?:calendar|bike)|film|drama|episode|novel|book|netflix series|doctor who|corrie|game of|story ?line|panto\w*|lyric|song|comedy)\b",
    re.ASCII,
)
_POLITICS = lazily(
    r"\b(?:policy|bill|amendment|motion|cuts|budget|clause|scheme|proposal|brexit|eu|referendum|manifesto|bid|deal|plan|coalition|pledge|tax|campaign|career|ukip vote|party is|government is|labour is|trident|union|nhs|industry|economy|deficit|argument|debate|idea|project|team|season|game|match|club|league|cup|champions?)\b",
    re.ASCII,
)


class OfficeBroughtLow(Rule):
    """Words that a reasonable reader may think lower the office of councillor, or the council."""

    code = "office-brought-low"
    title = "Words that may lower the office in a reasonable reader's eyes"
    topic = "disrepute"
    serves = ("chk-disrepute", "chk-malicious")
    sense = "disrepute"
    patterns: ClassVar[Mapping[str, str | Gap]] = {
        "shirked": Gap(
            trigger=r"\b(?:slept|sleep\w*|doz(?:ed|ing)|nodd(?:ed|ing)|snor\w+|napp\w+|kip|kipped|snooz\w*|asleep|winks|drop(?:ped|ping)? off|monkey'?s|toss|arsed|hoot|rat'?s arse|never (?:read|open|look|answer|listen|go|turn)\w*|(?:don'?t|didn'?t|haven'?t|couldn'?t be bothered to|can'?t be bothered to|third|fourth|fifth|sixth|3rd|4th|5th|6th|not one of the|i'?m not one) ?(?:[a-z]+ )?(?:read|of|pint|g ?&|gin|glass|bottle|can|large|open|look|listen|answer|attend|turn up|bother|prepare|care|give)\w*|without (?:even )?(?:reading|opening|looking)|in sick|skiv\w+|bunk\w*|ducked|sneak\w*|snuck|slope|hooky|sickie|tinder|grindr|candy crush|netflix|wordle|solitaire|doing nothing|old rope|mileage|candy crush|spent (?:the )?(?:whole|most|half|all|entire)|(?:in|into) the bin|unread|tell(?:ing)? (?:them|him|her|the)|nobody checks|no one checks|noticed|allowance|expenses|perks?|little people|who i am|untouchable|jumped|skipped|lanyard|chain|badge)\b",
            pattern=_SHIRKED,
        ),
        "drunk": Gap(
            trigger=r"\b(?:pissed|hammered|wasted|wrecked|plastered|smashed|steaming|legless|bladdered|paralytic|trolleyed|wankered|shitfaced|bollocksed|mortal|mullered|battered|stoned|baked|high as|off my|hungover|hanging|hangover|blotto|sozzled|drunk|skinful|session last|bender|lash|piss|sauce|pint|gin|glass|bottle|sherry|prosecco|vodka|jagerbomb|over the limit|half cut|snort\w*|coke|charlie|weed|spliff|joint|dope|pills|ecstasy|acid|mdma|ket\w*|shrooms|mushrooms|threw up|puked|vomited|spewed|peed|dealer|ton|mph|camera|bypass|council tax|parking (?:ticket|fine)s?|tv licen[cs]e|fines?|dodgy|without paying|no questions)\b",
            pattern=_DRUNK,
        ),
        "crude": _CRUDE,
        "joy": Gap(
            trigger=r"\b(?:dead|dies|dying|death|die|died|cancer|clogs|the bucket|snuff(?:ed|s)? it|croak(?:ed|s)?|carked|pegged it|brown bread|heart attack|stroke|coronary|tumou?r|breakdown|miscarriage|in hospital|hospitali[sz]ed|funeral|burial|coffin|drown(?:ed|s)?|sank|gone down|intensive care|stabbed|choke[sd]?|rot(?:ting)? in|burn(?:ing)? in|under a bus|by a bus|hanged|assassinated|shed|mourn\w*|sleep over|lose sleep|the herd|the numbers|mother nature|nature thinning|natural selection|darwin award|karma|coming to (?:him|her|them|you)|had it coming|asking for it|(?:he|she|they|you) deserved|stoned to|the rocks|guillotine|(?:finish|polish|bump) (?:him|her|them|cllr|that)|their heads?|witch|string (?:him|her|them|'em|em)|lynch|missed|survived|(?:two|one) (?:down|less|fewer)|shot|killed|drops? dead|leprosy|ebola|plague|run over|pops? off)\b",
            pattern=_JOY,
        ),
        "scorn": _SCORN,
        "contempt": Gap(
            trigger=r"\b(?:plebs?|peasants?|riff-?raff|unwashed|oiks?|chav\w*|proles?|scrotes?|estate (?:scum|trash|chavs?|rats?|types)|yokels|pond ?life|low[- ]?lifes?|dole ?scum|dolies|benefit scum|scroungers|scratters|tramps?|beggars?|junkies|smackheads?|druggies|winos?|dossers?|vagrants?|rough sleepers?|homeless|inbreds|(?:your|their) (?:fat |lazy )?(?:arses?|backsides)|get a (?:job|wash|life)|poor|on benefits|nobody (?:made|asked)|(?:can'?t|couldn'?t) (?:feed|cook|budget|parent)|food ?banks?|if (?:residents|people|you) (?:don'?t like it|aren'?t happy|want to moan))\b",
            pattern=_CONTEMPT,
        ),
        "plot": _PLOT,
        "tragedy": Gap(
            trigger=r"(?:😂|🤣|😅|🤡|😜|\b(?:lol|lmao|rofl|haha\w*|joke|barbecue|bbq|crispy|fireworks?|bonfire|light show|what'?s the difference|what do you call|screaming|laugh(?:ed|ing)|in stitches|cracked up|pissed myself|wet myself)\b)",
            pattern=_TRAGEDY,
        ),
        "hoax": Gap(
            trigger=r"\b(?:fake|forged|mocked[- ]up|prank|spoof|photoshopped|letter ?head|headed|crest|tool(?:ed)? up|bats|balaclavas?|bricks|smash|burn|torch|set fire|petrol bombs?|molotovs?|riots?|kick off|protect our own|fists|ammo|civil war|stuff(?:ed|ing)? (?:the|a|our)|rig(?:ged|ging)?|fix(?:ed|ing)?|sock ?puppets?|dummy|half a dozen|multiple|(?:paid|offered|slipped|bunged) (?:him|her|them|the)|judge said|to name|mention (?:me|my)|knocked up|(?:know|have|got) (?:people|a guy|someone) (?:in|at)|hoax|wind-?up|a guy)\b",
            pattern=_HOAX,
        ),
    }
    examples: ClassVar[tuple[Example, ...]] = (
        Finds("«Slept right through scrutiny» again, easiest allowance in the county 😴", "a boast of duty undone"),
        Finds("I «never read the papers» for planning, I just vote with my mate Gaz", "papers unread"),
        Finds("«Fourth pint down and I'm chairing» licensing at seven, wish me luck", "drink before a meeting"),
        Finds("«Glad the old sod is dead». Putting the bunting up.", "joy at a death"),
        Finds("I «hate the punters» who ring the duty line, most of them are mad", "contempt for callers"),
        Finds(
            "Just walked past a «homeless bloke's tent, what a stink», do they not own soap",
            "mockery of a homeless man",
        ),
        Finds("«Chemtrails» over Beacon Hill again. They think we don't notice.", "a conspiracy theory"),
        Finds(
            "Popped a «fake parking ticket» on Cllr Dunn's car with the council crest on, his face 😂",
            "a forged notice",
        ),
        Finds(
            "Selfie outside the lock-in: «rules are for little people». Perks of being a councillor!",
            "rules broken with pride",
        ),
        Finds("Best «fireworks all year, shame about the» warehouse", "a joke about a fire"),
        Finds("I'd «shag the new» barmaid at the Swan and so would half the cabinet", "a crude remark"),
        Finds("Hope he «has a heart attack» before the count, save us a recount", "a wish for somebody's illness"),
        Finds("«Voted on the lot without reading a page» lol", "papers unread"),
        Finds(
            "«Called in sick again and went» surfing, full pay, cheers taxpayers",
            "a boast of an officer's duty undone",
            {"author": {"role": "officer"}},
        ),
        Finds("«Claimed the mileage and then cycled», easy money haha", "expenses fiddled with pride"),
        Passes("The cabinet voted on the scheme without reading a word of the objections.", "criticism of others"),
        Passes("Claimed the mileage for Tuesday's site visit, 14 miles, receipt on my register page.", "openness"),
        Passes("I called in sick and spent the day in bed. Surgery moves to Friday, sorry all.", "a plain explanation"),
        Passes(
            "I was wrong to miss licensing on Tuesday and I apologise to the applicant and the chair.", "an apology"
        ),
        Passes(
            "The council got this wrong and I shall say so at cabinet: the car park charge should go.",
            "criticism of the council",
        ),
        Passes("One small sherry at the mayor's reception, then the last bus home. Rock and roll.", "a modest drink"),
        Passes("The sexual health clinic on Vine Street is open till seven on Thursdays, no appointment.", "a notice"),
        Passes(
            "Gutted to hear that Bob has died. He chaired planning for eleven years and never lost his temper.",
            "condolence",
        ),
        Passes("Rough sleepers count tonight: the outreach team needs torches, flasks and volunteers.", "help"),
        Passes(
            "There is no evidence that 5G masts cause cancer; I've met the engineers and read the report.",
            "a myth answered",
        ),
        Passes("The new 5G mast is up on Tenter Hill, so no more standing on a chair for a signal.", "news of a mast"),
        Passes("5G masts are safe: Ofcom measured ours and the figures are on its website.", "a myth answered"),
        Passes(
            "Kill this motion tonight, colleagues, and bring it back with numbers that add up.", "a figure of speech"
        ),
        Passes(
            "I slept through my alarm and missed the 7.10, so surgery starts at ten past nine. Sorry all.",
            "a plain explanation",
        ),
        Passes("I hate that residents are still waiting eleven weeks for a repair.", "anger on their behalf"),
        Passes("Long shift on the phones, done! Thanks to everyone who was patient.", "a working day"),
        Passes(
            "This administration is the worst in living memory and I'm delighted that its budget died last night.",
            "politics",
        ),
    )

    def look(self, draft: Draft) -> Iterator[Sighting]:
        """Judge each passage: whether it is the author's own, and about people rather than policy."""
        told = False
        for hit in islice(self._hits(draft), 60):
            if self._excused(draft, hit):
                continue
            told = True
            yield self.finds(
                hit.start,
                hit.end,
                f"A reasonable reader may take this as a {_KIND_WORDS[hit.name]}, and think less of the office for it.",
                "Leave it out, or sleep on it. If something went wrong, an apology or a plain correction does no harm.",
                certain=False,
            )
        weight = None if told else draft.weighs()
        if weight is not None:
            start, end = draft.strongest()
            if not (
                draft.reading.disowned((start, end))
                or _SORRY.search(draft.norm)
                or _TOLD_AGAINST.search(draft.norm, start, end)
            ):
                yield self.finds(
                    start,
                    end,
                    "A reasonable reader may think less of the office for these words.",
                    "Read it as a resident would, or as it would look in the paper. Leave it out if in doubt.",
                    certain=False,
                )

    @staticmethod
    def _hits(draft: Draft) -> Iterator[Hit]:
        """The hits of the patterns that a linear search finds at all: most triggers are everyday words."""
        for name in draft.hit_names:
            whole = _WITH_GAPS.get(name)
            if whole is None or whole.search(draft.norm) is not None:
                yield from draft.hits(name)

    @staticmethod
    def _excused(draft: Draft, hit: Hit) -> bool:
        norm, reading = draft.norm, draft.reading
        nearby = norm[max(0, hit.start - 600) : hit.end + 600]
        start, end = reading.around(hit.span)
        own = reading.sentence(hit.span)
        words = hit.match.group()
        if (
            _SORRY.search(nearby)
            and hit.name in ("shirked", "drunk", "contempt", "scorn", "crude", "hoax", "joy")
            and not re.search(r"\bsorry not sorry\b", nearby)
        ):
            return True
        if reading.disowned(hit.span) and not (
            hit.name in ("plot", "joy", "tragedy") and not reading.condemned(hit.span)
        ):
            return True
        if (
            _TOLD_AGAINST.search(norm, start, end)
            and hit.name != "shirked"
            and not (
                hit.name == "joy"
                and re.match(r"(?:ding|rot|burn|wish|hope|hoping|glad|happy)", words)
                and not re.search(r"\b(?:rip|r\.i\.p|condolences|heartbroken|tragic\w*|tribute)\b", nearby)
            )
        ):
            return True
        if "♪" in norm or re.search(
            r"\b(?:everyone (?:is |was )?(?:safe|ok|fine|unhurt)|nobody (?:was )?hurt|(?:revenge|child|anti-?) ?porn\w*|porn (?:star|sites?|filter|block|addiction|act)|age verification|food porn|(?:revenge|child|food|kids'?|war|1|poverty|property|disaster|ruin|gear|word) porn)\b",
            nearby,
        ):
            return True
        if (
            hit.name == "shirked"
            and re.match(r"(?:nobody|no one|no-one|they)\b", words)
            and not re.search(r"\b(?:i|i'm|i've|i'll|my|we|we've)\b", nearby)
        ):
            return True
        if hit.name == "drunk" and re.search(
            r"\b(?:must have|whoever|they|he|she|someone|somebody|people|who) (?:[a-z]+ ){0,3}$",
            norm[max(0, hit.start - 24) : hit.start + 6],
        ):
            return True
        if hit.name == "joy" and (
            _POLITICS.search(norm, *own)
            or re.search(
                r"\b(?:lost|loss|sad\w*|devastat\w+|shock\w*|grie\w+|recover\w*|survived|cured|beat cancer|all clear|remission|hero(?:es)?|(?:my|our|his|her) (?:mum|mam|dad|nan|gran\w*|husband|wife|dog|cat|father|mother|friend|late))\b",
                nearby,
            )
        ):
            return True
        if hit.name in ("contempt", "scorn") and (
            reading.negated(hit.span, 14)
            or re.search(
                r"\b(?:support|help(?:ing|ed)?|donat\w+|volunteer\w*|shelter|soup|proud|thank\w*|listen\w*|serve|honou?r)\b",
                norm[own[0] : own[1]],
            )
            or re.search(r"\b(?:hate|sick of|fed up (?:of|with)) (?:that|how|seeing|when|it|hearing|watching)\b", words)
        ):
            return True
        if hit.name == "drunk" and (
            _POLITICS.search(norm, *own)
            or (reading.negated(hit.span, 16))
            or not _OWN_BOAST.search(norm, own[0], own[1])
        ):
            return True
        if hit.name == "hoax" and (
            _POLITICS.search(norm, *own)
            and not re.search(r"\b(?:brick|fist|burn it down|tooled|balaclava|riot|ammo|letterhead|crest)", words)
        ):
            return True
        if hit.name == "shirked" and (
            reading.negated(hit.span, 6)
            or re.search(
                r"\b(?:he|she|they|cabinet|the leader|labour|tories|some members|members|officers|this council|the council|you) (?:[a-z']+ ){0,3}$",
                norm[max(0, hit.start - 28) : hit.start],
            )
            or re.search(r"\b(?:alarm|my stop|the storm|the night|baby|rough)\b", words)
        ):
            return True
        return hit.name == "plot" and (
            reading.negated(hit.span)
            or re.search(
                r"\b(?:is|are|perfectly|completely) safe\b|\b(?:myths?|debunk\w*|(?:within|below|under) (?:the )?(?:[a-z]+ )?(?:limits?|guidelines?)|ofcom (?:has |have )?(?:measured|tested|says|checked))\b",
                norm[own[0] : own[1]],
            )
            is not None
            or re.search(r"\b(?:no|not|isn'?t|aren'?t|never|doesn'?t|don'?t) (?:cause|kill|true|spread|contain)", words)
            is not None
        )


_WITH_GAPS = {
    name: re2.compile(pattern.pattern)
    for name, pattern in OfficeBroughtLow.patterns.items()
    if isinstance(pattern, Gap)
}
_OWN_BOAST = lazily(
    r"\b(?:i|i'm|im|i've|me|my|we|we're|us|our|chairing|chair|those were the days|good times|no regrets|do it again|best night|legend)\b|[🍻🍺🍷😂🤣🥴🍾🍸]|^(?:hung|hang|hammered|wasted|absolutely|still|proper|bit|third|fourth|fifth|sixth)",
    re.ASCII,
)
