"""A damaging, checkable allegation about somebody, or a firm, who can be recognised.

## What it looks for
Somebody who can be recognised (a name, a title, "the clerk", "the takeaway on Dock Street", "my opponent") and
a statement that could be checked and would harm them if untrue: bribery, theft, fraud, a crime, violence, a false
record or degree, drink at work, an affair, poisoned food, faked safety papers. A question ("is it true that …?"), a
hint ("no smoke without fire", "ask him about the roof fund"), "allegedly" or "I'm told" does not change what readers take from it.

## Why councils ask
Who publishes such a statement may have to prove it or pay, and repeating another's words counts as one's own.
Councils do not usually cover members for what they post, and an allegation made before a poll is a matter of its own.

## What to do instead
Give the source (a judgment, a published report, a rating) and say no more than it says; or say what you think and
on what facts ("four of five roads overran; in my view the firm planned badly"). If you suspect wrongdoing, tell
the police, internal audit or the monitoring officer rather than the internet.

## What it cannot see
Whether it is true; whether readers would know who is meant by a nickname; what an image says. Opinion, reports of
courts and regulators, complaints about service, and criticism of councils, parties and governments are left alone.

## Sources
Defamation Act 2013 sections 1 to 4 (serious harm, truth, honest opinion, public interest; England and Wales), Defamation and
Malicious Publication (Scotland) Act 2021, Defamation Act (Northern Ireland) 2022, checked 2026-11-21. A council cannot itself sue.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, ClassVar

from wardmote.core.lazily import lazily
from wardmote.core.rule import Finds, Gap, Passes, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wardmote.core.draft import Draft, Span
    from wardmote.core.finding import Affirmation, Sighting
    from wardmote.core.rule import Example

_ROLES = (
    r"(?:(?:deputy |vice |acting |former |ex-?|assistant |senior |local |lead |head |current |new |old |whole |lady |club |parish |town |county |district |chief |school |office |project |site |night |day |planning |tree |housing |enforcement |licensing |food |hygiene |building |highways |election |returning |finance |campaign |bar |shop |depot |team |care |general |practice |bus |charity |pta |community |youth |football |cricket )*"
    r"(?:leader|mayor|mayoress|chair(?:man|woman|person)?|portfolio holder|cabinet member|mp|msp|ms|councillor|cllr|clerk|treasurer|secretary|headteacher|head ?(?:master|mistress)|head of [a-z]+|vicar|priest|rabbi|imam|landlord|landlady|manager|director|boss|owner|chief executive|chief exec|ceo|candidate|agent|opponent|rival|"
    r"neighbour|doctor|gp|dentist|nurse|surgeon|coach|caretaker|developer|contractor|builder|plumber|roofer|surveyor|inspector|officer|[a-z]{3,8}master|scout leader|treasurer|postie|organiser|volunteer|tenant|referee|groundsman|janitor|cook|chef|cleaner|crane driver|planner|architect|solicitor|accountant|auditor|teacher|governor|trustee|warden|postman|driver|butcher|farmer|businessman|businesswoman|sergeant|copper|pc|constable|judge|magistrate|reporter|journalist|editor|"
    r"publican|barman|barmaid|social worker|foster carer|steward|foreman|engineer|surgeon|consultant|member|president|commissioner|pcc|beneficiary|bloke|guy|woman|man|lad|lass|lady|fella|girl|husband|wife|son|daughter|brother|sister|cousin|boyfriend|girlfriend|nephew|brother-in-law|sister-in-law|father-in-law))"
)
_FIRMS = (
    r"(?:takeaway|restaurant|caf(?:e|é)|chippy|chip shop|kebab shop|butchers?|bakers?|pub|nursery|care home|nursing home|garage|taxi firm|cab firm|cabs|haulage firm|waste firm|skip firm|skip hire|developers?|estate agents?|letting agents?|lettings|builders?|roofing|roofers|catering|caterers|contractors?|surgery|practice|"
    r"car wash|hotel|guest house|food bank|gym|academy|vets?|stables|kennels|firm|company|shop|salon|barbers?|dental|motors|homes|developments|construction|haulage|scaffolding|security|ltd|limited|plc|& sons?|and sons?|brothers|& co|water|energy|housing association|trust)"
)
_SOMEBODY = lazily(
    rf"\b(?:cllrs?\.? [a-z]+|councillors? [a-z]+|mr\.? [a-z]+|mrs\.? [a-z]+|ms\.? [a-z]+|miss [a-z]+|dr\.? [a-z]+|sir [a-z]+|lord [a-z]+|lady [a-z]+|pc [a-z]+|rev\.? [a-z]+|father [a-z]+|sgt [a-z]+|prof(?:essor)?\.? [a-z]+|he|she|him|her|his|he's|she's|hes|shes|yer man|your man|this (?:man|woman|guy|bloke|lot|firm|company|councillor|landlord|clown)|that (?:man|woman|guy|bloke|firm|councillor|landlord|one|[a-z]+ (?:lot|lad|boy|girl))|"
    rf"(?:the|our|my|your|their|that|this|a certain|one of our|a local|some|her|his|whose|which|labour'?s?|tory|conservative|lib dem|green|reform|ukip|snp|plaid|dup|uup|independent|opposition|old|a|an) (?:[a-z'-]+ ){{0,3}}?{_ROLES}(?:'s)?\b|[a-z]+'s (?:husband|wife|son|daughter|brother|sister|cousin|boyfriend|girlfriend|nephew|brother-in-law|firm|company|mate|dad|mum)|"
    rf"(?:the|that|this|our|a certain|a local|at|from|by|of) (?:[a-z'&-]+ ){{0,3}}{_FIRMS}\b|@[a-z0-9_]{{2,}})",
    re.ASCII,
)
_FIRM_NAME = lazily(
    r"\b[A-Z][\w'’&-]+(?: (?:&|and|of|the|[A-Z][\w'’&-]+)){0,3} (?:Ltd|Limited|PLC|plc|LLP|Builders?|Homes|Developments?|Catering|Caterers|Care|Skip Hire|Skips|Roofing|Cabs|Taxis|Motors|Garage|Construction|Group|Estates?|Lettings|Sons?|Brothers|Bros|Haulage|Plumbing|Electrical|Scaffolding|Security|Waste|Recycling|Services|Solutions|Partners|Properties|Housing|Water|Energy|Coaches|Buses|Travel|Trust|Farm|Foods?|Bakery|Butchers?|Grill|Kitchen|Carp|Arms|Inn|Tavern|Hotel|Nursery|Academy|Surgery|FC|Dental|Vets?|Associates|Consulting|Engineering|Contractors?|Landscapes?|Paving|Surfacing)\b"
    r"|\b[A-Z][a-z]{3,}['’]s(?=[.,!?]| (?:is|are|has|have|were|was|been|will|butcher|meat|yard|pies))"
)
_LOCAL = lazily(r"\b[A-Z][a-z]{2,} (?:in|from|at|down|of) (?:the |our )?[a-z]+|, [A-Z][a-z]{2,}\?")
_HOUSE_NAME = lazily(r"\b[Tt]he (?:[A-Z][a-z'’]+ ?){2,3}")
_CROWD = lazily(
    r"\b(?:tor(?:y|ies)|labour|conservatives?|lib ?dems?|greens|ukip|snp|reform(?: uk)?|government|gov|govt|ministers?|mps|politicians?|westminster|holyrood|senedd|brussels|bankers?|banks|bbc|media|press|party|parties|peers|lords|house of lords|council|cabinet|administration|executive|fifa|putin|trump|assad|landlords|developers|bosses|energy companies|water companies)\b",
    re.ASCII,
)
_STATED = (
    r"\b(?:(?:t(?:ook|akes|aking|aken|akin)|accept(?:s|ed|ing)|pocket(?:s|ed|ing)|had|got|gets|getting|slipp?ed|handed|gave|given|giving|paid|paying|pays|received|receiving|passes|passed|for|with|after|stuffed) (?:[a-z]+ ){0,3}(?:bungs?|backhanders?|bribes?|kickbacks?|brown envelopes?|envelopes?|sweeteners?|pay-?offs?|hush money|cut of (?:it|the)|cash bribes?|free (?:holiday|villa|rolex|extension|conservatory|patio|drive|kitchen|car|flights))|"
    r"brib(?:e|es|ed|ing|ery)|bungs?\b|backhanders?|kickbacks?|brown envelopes?|on the (?:take|fiddle|make)\b|(?:slip|slipped|bung|bunged|grease|greased|square|squared) (?:cllr|councillor|the (?:planner|officer|inspector|chair|clerk|leader)|mr|mrs|dr) [a-z]+|(?:hands?|fingers?|mitts?|snouts?|paws?|arm) in (?:the|our|their|that) (?:[a-z']+ ){0,2}(?:till|trough|cash ?box|collection|tin|jar|box|kitty|purse|fund|pot|safe|plate|tills)|(?:has|had|with) (?:sticky|light) fingers|sticky[- ]fingered|fiddl(?:e|es|ed|ing) (?:[a-z']+ ){0,4}(?:expenses|books|mileage|claims?|accounts|figures|returns|meters?|taxes|allowances?|timesheets?|overtime|benefits?|council tax|vat|petty cash|results|numbers)|"
    r"cook(?:s|ed|ing) the books|embezzl\w+|defraud(?:s|ed|ing)?|fraudsters?|launder(?:s|ed|ing)(?: (?:money|cash|it|drug))?|money[- ]laundering|siphon(?:s|ed|ing)?(?: off)?|skimm(?:ed|ing) (?:off|the|money|cash|from)|cream(?:ed|ing) off|trouser(?:ed|ing)|pocket(?:s|ed|ing) (?:[a-z£\d,']+ ){0,5}(?:money|cash|grant|takings|donations|deposits?|vouchers|fund|funds|difference|rest|proceeds|gain|collection|fees|profits|thousands|charity|\w+ money)|"
    r"(?:st(?:ole|olen|eals|ealing)|nick(?:s|ed|ing)|pinch(?:es|ed|ing)|half-?inch(?:ed|ing)|thiev(?:ed|ing|es)|robb(?:ed|ing)|swip(?:ed|ing)|helped (?:himself|herself|themselves) to|walked off with|made off with|ran off with|left [a-z ]{0,20} with) (?:[a-z£\d,']+ ){0,6}(?:money|cash|funds?|takings|till|petty cash|charity|church|collection|pension|pensions|pensioners?|club|widows?'?|donations|lead|roof|copper|welfare|pta|grant|raffle|kitty|tenants?'?|deposits?|wages|stock|us|widow|patients?|residents|old (?:lady|folk|people|woman)|his mother|her mother|employer|fete|appeal|scouts?)|"
    r"(?:is|are|was|were|he's|she's|they're|'s|a|the|that|such|nothing but a|total|proper|right|like) (?:a |an |the |total |proper |complete |known |convicted |common |utter |right |little |old |vile |fucking |bloody |nasty |big )*(?:thief|crook|con ?(?:man|artist|woman)|conmen|fraud(?:ster)?|swindler|benefit (?:cheat|fraud\w*)|tax (?:dodger|cheat|evader)|criminals\b|a criminal|drug dealer|dealer|pa?edo(?:s|phile|philes)?|nonce|rapist|groomer|sex (?:pest|offender)|wife[- ]beater|child abuser|abuser|slum landlord|loan shark|perjurer|murderer|arsonist|drunk|drunkard|alcoholic|alky|junkie|coke ?head|smackhead|pisshead|addict|bankrupt|jailbird|ex-con|plagiarist|slaver|gangster|bigamist|blackmailer|informer|grass|tout)\b|"
    r"(?:tax|vat|benefit|insurance|electoral|postal vote|postal|grant|mortgage|expenses|invoice|charity|election|voter|vote) (?:dodg\w+|evasion|evad\w+|fraud|cheat\w*|scam|fiddle|rigging|harvest\w*|fix)|(?:drink|drunk|drug|drink-?)[- ]?driv(?:er|ing|es)|done for (?:drink|drug|drunk|fraud|theft|gbh|abh|assault|shoplifting|speeding|dealing|handling)|"
    r"(?:deal(?:s|ing|t)?|sell(?:s|ing)?|sold|push(?:es|ing)|supply(?:ing)?|shift(?:s|ing)) (?:[a-z]+ )?(?:drugs|weed|coke|cocaine|crack|smack|heroin|gear|pills|spice)|on the (?:gear|smack|rob|game|sniff|bag)\b|snort(?:s|ed|ing)|(?:off|out of) (?:his|her|their) (?:head|face|heads|tits) (?:on|again|at|in)|(?:rap(?:ed|es|ing)|grop(?:ed|es|ing)|molest(?:ed|s|ing)|fondl(?:ed|es|ing)|grop(?:ed|ing)|sexually (?:harass|assault|abus)\w+|touch(?:ed|es|ing) up|flash(?:ed|es|ing) (?:himself|at)|interfer(?:ed|es|ing) with)|"
    r"(?:beat(?:s|ing|en)?|batter(?:s|ed|ing)|hit(?:s|ting)?|knock(?:s|ed|ing)|slap(?:s|ped|ping)|punch(?:es|ed|ing)|abus(?:es|ed|ing)|kick(?:s|ed|ing)|thump(?:s|ed|ing)|raises his hand to) (?:up )?(?:his|her|their|the) (?:[a-z]+ )?(?:wife|missus|partner|husband|girlfriend|boyfriend|kids?|children|dogs?|mother|staff|ex|lass|bairns|son|daughter|pupils|residents|patients)(?: (?:about|around|up))?|"
    r"(?:kill(?:ed|s|ing)|murder(?:ed|s)) (?:[a-z\d]+ ){0,3}(?:patients?|wife|husband|residents?|people on|babies|dogs?|someone|a (?:man|woman|girl|lad|child|kid))|set (?:his|her|their|the) own [a-z]+ (?:alight|on fire|ablaze)|(?:torch(?:ed|es|ing)|set(?:s|ting)? (?:fire|light) to|burn(?:ed|t|s) down) (?:his|her|their|the|my|it|own|that) (?:own )?[a-z]+|arson(?:ist)?|insurance job|"
    r"perjur\w+|lied (?:on oath|under oath|in court|to (?:the )?(?:inquiry|inspector\w*|police|committee|court|judge|insurers?|auditors?|tribunal|electoral|taxman|revenue|ombudsman|council|planners?|planning|jury)|on (?:his|her|their|the) (?:cv|application|form\w*|nomination\w*|declaration|register|papers?|tax|mortgage|oath))|lying (?:on|under) oath|"
    r"forg(?:ed|ing|es|er|ery)\b|fak(?:ed|ing|es|e) (?:[a-z']+ ){0,4}(?:logs?|certificates?|certs|mots?|degrees?|cvs?|qualifications?|signatures?|results|surveys?|invoices?|records?|claims|injury|injuries|wills?|paperwork|references?|visits?|figures|minutes|tests?|inspections?|reviews|receipts|accident|illness|cancer|disability|petition|id|passport|documents?|address)|(?:degree|phd|doctorate|cv|qualifications?|medals?|war record|address|mot|certificate) (?:is|was|are|were|turns out to be|turned out to be) (?:a |an |all |totally |completely |probably )*(?:fake|made up|invented|forged|bogus|off the internet|bought|a lie|phoney)|"
    r"(?:made up|invented|bought|fabricated|lied about|never (?:got|had|earned|finished)) (?:his|her|their|the) (?:[a-z]+ )?(?:degree|cv|qualifications?|address|war record|medals?|phd|doctorate|service record|evidence|figures|expenses|survey|results|statistics|signatures|references)|falsif\w+|doctor(?:ed|ing) (?:the|his|her|their) (?:[a-z]+ )?(?:figures|minutes|photos?|records?|accounts|evidence|report|results|books|images?)|backdat(?:ed|ing)|"
    r"rig(?:ged|ging|s) (?:[a-z]+ ){0,3}(?:votes?|ballots?|tenders?|contracts?|results?|weights|bids?|count|selection|election|appointment|process|recruitment|interviews?|meters?|raffle|draw|competition)|(?:votes?|ballots?|tenders?|contracts?|result|weights|bid|count|selection|election|raffle|interviews?|process|panel)(?: for (?:the )?(?:[a-z]+ ){1,3}[a-z]+)? (?:was|were|is|has been|have been|had been|been|being) (?:[a-z]+ )?(?:rigged|fixed|bent|stolen|bought|sewn up|stitched up)|stuff(?:ed|ing) (?:the )?ballot|los(?:t|ing) (?:[a-z\d']+ ){0,4}(?:ballot\w*|postal votes?)|(?:shredd(?:ed|ing)|binn(?:ed|ing)|harvest(?:ed|ing)|fill(?:ed|ing) in|destroy(?:ed|ing)|tamper(?:ed|ing) with|dump(?:ed|ing)|burn(?:ed|t|ing)) (?:[a-z\d']+ ){0,4}(?:ballot\w*|postal votes?|votes|evidence|leaflets|documents|files|emails|paperwork|minutes|records)|"
    r"(?:has|have|had|with|got|hiding) (?:a |an |his |her |previous )?(?:criminal record|criminal past|criminal conviction|spent conviction|convictions? for|previous for|form for|police record|second family|love child|secret (?:family|child|account|deal))|(?:did|done|doing|does|served|serving) (?:[a-z\d]+ )?(?:time|bird|porridge)\b|been inside|(?:on the )?sex offenders'? register|struck off|(?:sacked|fired|dismissed|thrown (?:out|off)|kicked (?:out|off)|booted out|chucked (?:out|off)|suspended|removed|expelled|drummed out) (?:from|of|by|off|for) (?:[a-z']+ ){0,6}(?:for )?(?:nicking|stealing|theft|fraud|fiddling|pinching|drinking|groping|bullying|gross misconduct|harassment|misconduct|lying|assault|abuse|racism|dishonesty|thieving|touching|being drunk|selling)|"
    r"(?:had to leave|left|quit|ran from|was moved on from|got moved on from) (?:his|her|their) (?:last|previous|old) (?:school|job|parish|council|post|practice|ward|firm) (?:in (?:such )?a hurry|under a cloud|because|after|with)|(?:been|was|were|got|is being|getting|gets|just been) (?:arrested|nicked|charged|cautioned|raided|investigated) (?:for|over|by|again|last|twice|in|on|with)|(?:been|was|were|got|gets) done (?:for (?:drink|drug|fraud|theft|nicking|assault|fiddling|dealing|handling|shoplifting|speeding)|by (?:the )?(?:police|taxman|hmrc|revenue))|under (?:police |criminal |fraud )?investigation|facing (?:fraud |criminal |serious )?charges|helping police with|out on bail|on bail\b|(?:went|gone|goes|declared|been|is|she's|he's|made) (?:bankrupt|bust owing)|insider (?:dealing|trading)|blackmail\w*|extort\w*|"
    r"(?:modern |using |uses |sex |like )slaves?\b|slave labour|people[- ]traffick\w+|traffick(?:s|ed|ing) (?:girls|women|people|kids)|(?:runs?|running) (?:a |the )?(?:girls|brothel|protection racket|racket|scam|cartel|drugs|con|ponzi\w*|county lines|dog fights?|cannabis farm)|(?:tip(?:s|ped|ping)|dump(?:s|ed|ing)|bur(?:y|ies|ied|ying)|fly-?tipp(?:ed|ing|s)|tippin) (?:[a-z]+ ){0,3}(?:asbestos|chemicals|toxic|clinical waste|sewage|rubble|waste)|"
    r"(?:drunk|pissed|hammered|plastered|steaming|legless|wasted|stoned|high|tanked up|three sheets|stinking of (?:drink|booze|whisky|gin)|reek(?:s|ed|ing) of (?:drink|booze|alcohol|whisky|gin|weed)|smell(?:s|ed)? of (?:drink|booze|whisky|gin|weed)|bladdered|paralytic|half[- ]cut) (?:again |as usual |as a lord |as ever |once more )?(?:at work|at his desk|at her desk|on duty|on the job|in charge|in the (?:chamber|council|office|meeting|surgery|pulpit|classroom|cab)|at (?:the |a |full |last |this |every |\w+ )?(?:meeting|council|committee|count|hearing|cabinet|scrutiny|planning|licensing|audit|budget|panel|wedding|fete|surgery|school|hustings|inquest)|behind the wheel|tonight|in court|on shift)|"
    r"(?:been )?(?:seen |caught )?(?:drinking|swigging|boozing) (?:[a-z]+ ){0,3}(?:at work|on duty|at (?:nine|9|ten|10)|in the (?:office|van|cab|car park)|from a flask|before (?:surgery|meetings|noon))|sleep(?:s|ing)? with (?:the|his|her|a|my|half|that|someone|everyone|cllr|councillor)|(?:shagging|shagged|knocking off|bonking|screwing|at it with|carrying on with|having it off with|having (?:an )?affairs?|affair with|having it away|his mistress|her fancy man|bit on the side|cheating on (?:his|her)|love ?child|playing away|bed-?hopping)|"
    r"poison(?:ed|ing|s) (?:[a-z\d]+ ){0,4}(?:people|customers|kids|children|us|family|guests|diners|folk|mum|mam|dad|dogs?|cats?|pensioners|my|our|half|six|the)|gave (?:[a-z\d]+ ){1,4}food poisoning|food poisoning (?:from|at|off|after|by|thanks to)|(?:rats?|mice|cockroaches|maggots|rat droppings|mouse droppings|vermin) (?:[a-z]+ ){0,3}(?:in|on|all over|running|behind) (?:[a-z]+ ){0,2}(?:kitchen|counter|freezer|fridge|food|meat|rice|cellar|dining room|chips|prep)|(?:sell(?:s|ing)?|serv(?:es|ing|ed)|sold|passing off) (?:[a-z]+ ){0,3}(?:dog|cat|horse|rat|out[- ]of[- ]date|rotten|off|condemned|mouldy|gone[- ]off|relabelled|stolen|knock-?off|fake|counterfeit|dodgy) ?(?:meat|food|chicken|stock|goods|booze|fags|vodka|burgers|curry|designer)?|out[- ]of[- ]date (?:meat|food|chicken|stock|and)|"
    r"(?:staff|workers|carers|drivers|coaches|volunteers) (?:with|have|had) no (?:checks|dbs|licen[cs]es?|insurance|training|papers|qualifications)|no (?:dbs|insurance|licence|safety certificate|mot|gas safe)\b|(?:left|leav(?:es|ing)|leave|locked|lock(?:s|ing)) (?:[a-z]+ ){0,3}(?:kids?|children|babies|bairns|old folk|residents|patients|pensioners|old people|my (?:mum|mam|nan|dad|gran)) (?:[a-z]+ ){0,2}(?:in (?:wet|the yard|their own|a cupboard|soiled|filth|the cold|the dark|urine)|alone|unattended|starving|on the floor|without)|"
    r"(?:keeps?|kept|keeping|withh(?:eld|olding)|won'?t (?:give|pay)) (?:[a-z]+ ){0,2}(?:tenants'?|our|my|everyone'?s) deposits?|(?:cash in hand|off the books|not through the books)|under the counter|below the counter|never (?:declared|paid (?:a penny )?(?:tax|vat|rent|council tax|his|her))|(?:didn'?t|did not|failed to|never|forgot to|hasn'?t|has not) declare[d]? (?:[a-z]+ ){0,3}(?:interest|land|house|property|shares|it|gift|donation|income|directorship|holding|stake|relationship)|undeclared (?:interest|land|shares|property|payment|donation|director\w*)|"
    r"in (?:the|his|her) (?:back )?pocket(?:s)? of|in (?:the developers?'?s?|the builders?'?s?|[a-z]+'s) (?:back )?pocket|(?:past|into) (?:his|her|their) (?:own |back )pockets?\b|has (?:him|her|cllr [a-z]+|councillor [a-z]+|the [a-z]+) in (?:his|her|their) (?:back )?pocket|lin(?:ed|es|ing) (?:his|her|their) (?:own )?pockets?|feather(?:ed|ing) (?:his|her|their) (?:own )?nests?|bought (?:his|her|their) (?:seat|way|obe|mbe|gong|degree|peerage|nomination|votes|licence|planning)|paid for (?:his|her|the) (?:obe|mbe|gong|peerage|seat|licence|permission|nomination)|only got (?:the |his |her )?(?:obe|mbe|gong|peerage|seat|job) because (?:he|she) (?:paid|bought|slept)|(?:sells?|selling|flogs?|flogging) (?:sick ?notes?|answers|exam papers|places|licences|mots|prescriptions|council houses|flats)|['\x22]borrowed['\x22] (?:[a-z]+ ){0,4}(?:money|fund|funds|takings|cash)|running (?:his|her|their) own (?:firm|business|company) on council time|pop(?:s|ping)? (?:[a-z]+ ){0,4}(?:residents'?|patients'?) (?:tablets|pills|medication|drugs)|bin(?:s|ned|ning) (?:[a-z]+ ){0,2}(?:leaflets|postal votes|letters|ballots)|doesn'?t (?:even )?live in the (?:ward|county|borough|district|parish|constituency|town)|gave nowt to charity|(?:money|cash|donations|takings|grant) (?:never reached|never got to|went on (?:frocks|booze|holidays|a new|his|her|himself|herself|drink))|never (?:was a (?:nurse|soldier|teacher|doctor))|(?:isn'?t|wasn'?t|was never|never was) (?:really )?(?:a|an) (?:real )?(?:nurse|doctor|soldier|teacher|veteran|engineer|solicitor)|on the payroll of|kept (?:her|his) mouth shut while (?:she|he) voted|(?:failed|botched|delayed|broke|wrecked|flooded|sabotaged|overran|overcharged|lost|destroyed|damaged|ruined|misled|hid|buried) (?:[a-z]+ ){0,4}(?:on purpose|deliberately|knowingly|for the insurance|for the money)|(?:deliberately|knowingly) (?:failed|botched|delayed|lost|overcharged|misled|hid|destroyed|lied|poisoned|flooded|broke|billed|shredded|endangered)|(?:overcharg(?:ed|es|ing)|double[- ]bill(?:ed|s|ing)|fake(?:d)? invoices|bill(?:ed|s|ing) (?:us|the council) for work)|takes? (?:cash|money|payment|backhanders|presents|gifts) (?:for|to|off|from|under)|(?:claim(?:s|ed|ing)?|on) (?:disability|benefits?|dla|pip|sick pay|the sick|carers|housing benefit) [^.!?]{0,40}(?:marathons?|runs|working|works|golf|cash|gym|holiday|range rover|football)|(?:let|left) (?:my|our|his|her|an?|the) (?:[a-z]+ ){1,2}(?:starve|die|rot|bleed|choke|lie in|sit in)|paid for (?:work|jobs?|hours|shifts) (?:nobody|no one|never|that was never|he never|she never|they never)|passing (?:[a-z]+ ){1,3}off as|(?:sells?|selling|sold|flogs?|flogging|flogged) (?:off )?(?:the |our |those |their |donated |council )*(?:donations?|food parcels|raffle prizes|council (?:tools|property|equipment|fuel|laptops)|tools off the van|evidence)|(?:been |was |got )(?:moved on|asked to leave|thrown out|run out|hounded out|quietly removed) (?:from|of) (?:two|three|four|his|her|every|several|\d)|dealing (?:from|out of) (?:his|her|their|the|that|a)|(?:drives?|driving|drove) (?:[a-z]+ ){0,3}(?:without a licence|uninsured|while banned|on a ban)|(?:police|officers|security|stewards|cops) (?:were |was |had to be |are |being |been )*(?:called|summoned|sent for|fetched|asked) to (?:[a-z]+ )?(?:throw|remove|eject|escort|drag|haul|march|deal with)|(?:thrown|kicked|chucked|marched|escorted|removed|ejected) (?:out of|from) (?:the |a )?(?:[a-z]+ )?(?:polling (?:station|place)|count|court|casino|pub|school|hospital|meeting by police)|(?:backs?|backed|supports?|supporting|sympathi[sz]es? with|apologist for|bankrolls?|bankrolled by|fundraises? for|links (?:to|with)|ties (?:to|with)|mates with|member of) (?:the )?(?:ira|isis|hamas|taliban|al qaeda|terrorists?|terror groups?|kkk|bnp|edl|uvf|uda|paramilitar\w+|drug (?:gangs?|dealers?|lords?)|mafia|gangsters?|paedophiles?|nazis)\b|cash for (?:votes|questions|permission|planning|access|honours)|jobs? for (?:his|her) (?:[a-z]+ )?(?:mates?|brother|wife|son|daughter|mistress|cousin|boyfriend|girlfriend)|"
    r"(?:gave|handed|awarded|slipped|given|swung|got|signed|steered|pushed|fixed|waved through) (?:[a-z]+ ){0,5}(?:contract|job|tender|grants?|licences?|permission|deals?|work|lease|land|houses?|flats?) (?:[a-z]+ ){0,3}(?:to |for |by |through |because of |thanks to )(?:his|her|their|a) (?:own )?(?:[a-z-]+ )?(?:mates?|brother|brother-in-law|wife|husband|son|daughter|cousin|firm|company|family|golf|boyfriend|girlfriend|sister|partner|nephew|pal|pals|lover|business|drinking)|"
    r"bent (?:copper|councillor|cllr|planner|planning|officer|solicitor|mp|official|cop)|corrupt (?:councillor|cllr|mp|mayor|leader|officer|planner|copper|official|clerk|cop|little|old|fat|bastard|so-and-so|chief|toad|git|judge|man|woman|chair\w*)|(?:he|she|he's|she's|cllr [a-z]+|councillor [a-z]+|mr [a-z]+|mrs [a-z]+|the (?:mayor|leader|clerk|chair|planner|officer)) (?:is|'s|was|are)? ?(?:totally |utterly |completely |so |as |clearly |obviously |known to be )*(?:corrupt|crooked|bent|dodgy|a wrong'?un|on the take|crook)\b|"
    r"(?:sold|flogged|given away|gave away|transferred) (?:[a-z]+ ){0,6}to (?:his|her|their|a) (?:own )?(?:[a-z-]+ )?(?:mates?|brother|brother-in-law|wife|husband|son|cousin|company|family|golf partner|nephew|pal|pals|boyfriend)\b|fixes? (?:the |up )?(?:licences|permits|planning|tickets|results|matches)|misappropriat\w+|misus(?:ed|ing) (?:public|council|charity|taxpayers'?|company|club) (?:money|funds|card|credit)|insider deal|nobbl(?:ed|ing)|jury[- ]tamper\w+|intimidat(?:ed|es|ing) (?:witnesses|voters|tenants|residents|staff)|threaten(?:s|ed|ing) (?:[a-z]+ ){0,2}(?:tenants|witnesses|residents|staff|asylum|families|whistle\w*)|ghosts? (?:employees|workers)|"
    r"covered (?:it |this |that |everything |his |her )?up\b|cover(?:ing)?[- ]?(?:it )?up (?:for|the|his|her|of|by)|hush(?:ed|ing) (?:it )?up|swept under|did (?:to|with) that (?:girl|lass|lad|boy|child|kid|woman|poor)|what (?:he|she|mr [a-z]+|cllr [a-z]+) (?:did|does|got up to|gets up to|is like|was like) (?:to|with|after|behind|in) (?:that|the|those|young|his|her|little) (?:[a-z]+ ){0,2}(?:girls?|lass|lasses|lads?|boys?|kids?|children|woman|women|pupils|year \w+|students|choir|bairns?|money|fund|secretary|old)\b)"
)
_HINTED = (
    r"\b(?:no smoke(?: without)?|there'?s no smoke|smoke without fire|ask (?:yourself|yourselves|him|her|them|cllr|councillor|the (?:clerk|leader|mayor|chair|head|treasurer|vicar|developer)|mr|mrs|dr) (?:[a-z]+ ){0,2}(?:why|what|where|how|who|about)|draw your own conclusions?|if you catch my drift|share more than|true or not|near enough|make of (?:that|it) what you will|follow the money|money talks|funny how|funny that|strange that|strange how|odd that|curious how|curious that|bit of a coincidence|what a coincidence|coincidence\?|how convenient|"
    r"allegedly|it is alleged|i'?m told|i am told|i have it on good authority|on good authority|rumou?r has it|word (?:is|on the street|at the|has it|round)|they (?:do )?say (?:that )?(?:he|she|cllr)|little bird(?:ie)?|open secret|(?:everyone|everybody|whole town|half the (?:town|ward|village)|we all|all of us|anyone|you all) (?:in town |round here |at the \w+ |on the estate |down the \w+ )?knows? (?:that |what |why |how |who |it|he|she|about)|if you know,? you know|iykyk|can'?t say (?:more|why|what|too much)|for legal reasons|not allowed to (?:say|name)|i'?ll name (?:him|her|them|no names)|no names|naming no names|"
    r"just (?:asking|saying|putting it out there|wondering)|asking for a (?:friend|mate)|what'?s the going rate|going rate for|how much did (?:he|she|they|you|it|that|the)\b|how much (?:did|does|do|has|have) (?:[a-z]+ ){1,4}(?:slip|slipped|pay|paid|bung|bunged|hand|handed|give|given|donate)|who (?:paid|got paid|signed it off|got the (?:contract|job|work)|benefits?|profits|owns the)|what (?:is|was|'s) (?:he|she|cllr [a-z]+|mr [a-z]+|the (?:leader|mayor|clerk|chair|developer)) (?:hiding|afraid of|getting out of|scared of)|what has (?:he|she) got to hide|how (?:does|did|can|could) (?:a |an |the )?(?:[a-z']+ ){0,6}(?:afford|pay for|buy|get (?:the|that|his|her|planning|permission|a))|where did the (?:[a-z]+ )?(?:money|cash|funds?|grant|donations) go|where'?s the (?:[a-z]+ )?money gone|sudden(?:ly)? (?:new|bought|got|can afford|resigned|retired|changed)|isn'?t it (?:odd|strange|funny|interesting|curious)|is it true (?:that )?|care to explain|guess (?:which|who)|rhymes with|wouldn'?t (?:name|leave|let|trust) .{0,20} alone with|why (?:he|she) (?:really )?(?:left|resigned|quit|had to leave|was moved))\b"
)
_SUSPICIOUS = lazily(
    r"\b(?:contracts?|tender|planning permission|permission|licen[cs]e|extension|conservatory|patio|driveway|holiday|villa|rolex|range rover|envelope|job|grant|expenses|brother(?:-in-law)?|wife|husband|cousin|mates?|nephew|son|daughter|girlfriend|boyfriend|golf|donation|donor|developer|money|cash|fund|takings|till|charity|invoices?|land|field|site|resigned|retired|police|arrested|court|"
    r"salary|afford|kids|girls?|lass|children|year (?:\d|nine|ten)|women|staff|left|whisky|gin|drink|pub|affair|secretary|new (?:car|kitchen|house|drive|boat)|postal votes?|ballot|degree|cv|qualif\w+|paedo\w*|drugs|inspection|mot|safety|deposit\w*|prison|inside|bankrupt|guilty|accounts|audit|bought|paid|pays|sold|sells|scouts?|troops?|moved on|choir|youth club|envelopes?|flats|flood plain)\b",
    re.ASCII,
)
_SOURCED = lazily(
    r"\b(?:convicted|pleaded guilty|pled guilty|admitted (?:the |two |three |\w+ )?(?:charges?|offences?|theft|fraud)|found guilty|was sentenced|sentencing remarks|(?:was|were|been|is) (?:jailed|fined|banned|prosecuted|disqualified|sentenced|cleared|acquitted)|fined £|fined for|court (?:heard|report|today|ruled|found|case|records)|magistrates'?|crown court|high court|sheriff court|tribunal(?:'s)? (?:found|ruled|heard|judg\w+|decid\w+|suspended|struck|decision|today|published)|judge(?:ment)?s? (?:ruled|found|said|is)|judgment|inquest|coroner|jury|"
    r"ombudsman|auditor(?:'s|s)? (?:report|found|says|general)|audit report|public interest report|hygiene rating|rated (?:\d|'|\"|inadequate|requires)|rating:? \d|fsa|cqc|ofsted|hse|environment agency|ea data|ofwat|data|trading standards|gmc|nmc|hmrc|charity commission|standards committee|regulator'?s?|electoral commission|companies house|ico (?:found|fined)|police (?:say|said|have (?:charged|arrested|confirmed)|statement|appeal|confirm\w*|investigat\w+|are)|"
    r"gazette|press release|published (?:decision|report|findings|today|by|on|in)|bbc (?:news|report)|(?:times|guardian|mail|echo|herald|chronicle|post|argus|courier) (?:report|story|has|says)|minutes (?:show|say|record)|page \d+|according to (?:the )?(?:court|police|report|bbc|judge|auditors?|ombudsman|inspectors?)|report(?:'s| is)? (?:here|attached|published|says)|link (?:below|in comments|here|to the))\b",
    re.ASCII,
)
_CLEARED = lazily(
    r"\b(?:no evidence|said so himself|said so herself|safer than|than a|training|toolkit|e-?learning|not (?:accus|suggest|say|alleg|imply)\w*|n'?t (?:accus|suggest|alleg|imply|believe|think)\w*|no reason (?:on earth )?to (?:think|believe|doubt)|nobody(?:'s| has| is)? (?:been )?(?:accus|fiddl|suggest)\w*|was cleared|is innocent|cleared of|exonerat\w+|apologi[sz]e\w*|apology|take it back|withdraw\w*|i was wrong|wrong to (?:suggest|say|imply|call)|false(?:ly)? accus\w*|untrue|not true|isn'?t true|is false|a lie about|straight as a die|in good faith|"
    r"knock it off|please don'?t|don'?t (?:post|share|guess|speculate|name|believe|fall for|click|give|send)|let'?s not|stop (?:saying|spreading|calling)|rumou?rs? (?:are|is|about|that)|i (?:was|am|'ve been|have been) (?:accused|called)|accus(?:ed|es|ing) (?:me|us|my)|call(?:ed|s|ing) (?:me|us)|(?:allegations?|complaints?|accusations?|claims?|lies|rumou?rs?) (?:about|against) me|i (?:have )?(?:never|did not|didn'?t|haven'?t) (?:ever )?(?:take|took|taken|accept\w*|receive\w*|claim\w*|steal|stole\w*|fiddl\w*|brib\w*|lie\w*)|beware|watch out for|scam(?:mers)? (?:alert|warning|calls?|texts?|emails?)|(?:report|reported) (?:it|fraud|scams?|them)? ?(?:to|on) (?:action fraud|crimestoppers|101|police|trading)|fraud (?:prevention|awareness|team|office|squad|hotline|line|officer)|"
    r"if you (?:think|suspect|know|have|see|are|were)|advice|scheme|victims? of|charged nobody|to tackle|crack(?:ing)? down|clamp down|protect (?:yourself|residents|people)|campaign against|stop(?:ping)? (?:tax|benefit|drink)|film|movie|novel|drama|series|episode|panto\w*|monopoly|chess|dominoes|joke about|a goal|penalty|match|referee|(?:in|for) the (?:game|match|final))\b",
    re.ASCII,
)
_OPINION = lazily(
    r"\b(?:in my (?:honest |humble |own )?(?:opinion|view)|i think (?:it|that|the (?:scheme|plan|policy|consultation|decision))|if you ask me|as i see it|to my mind|my view is|imho|imo)\b",
    re.ASCII,
)
_NOT_FACT = lazily(
    r"\b(?:a |the |this |such a |total |complete |policy |budget )?(?:con|fraud|con trick|robbery|daylight robbery|scandal|disgrace|theft)\b on (?:the|every|our|pensioners|taxpayers|voters)",
    re.ASCII,
)
_CLEARLY_NAMED = lazily(
    r"\b(?:cllrs?\.? [a-z]{3,}|councillors? [a-z]{3,}|mr\.? [a-z]{3,}|mrs\.? [a-z]{3,}|ms\.? [a-z]{3,}|dr\.? [a-z]{3,})",
    re.ASCII,
)
_FIRST = lazily(r"\b(?:i|i'm|i've|i'd|we|we've|we're)\b(?: [a-z']+){0,2} $", re.ASCII)
_WEAK = lazily(
    r"(?:covered|poisoning|raped?|rapes|were|stuffed|brib(?:e|ery)|arson|perjur|slave|forger|cover|hush|swept|in (?:his|her|their)|into|past|no insurance|no licence|no mot|lin(?:ed|es|ing)|feather|was cheat|off the books|cash in hand|under the counter|left|leav|affair|sacked|suspended|arson|blackmail|bungs?|done |under (?:police|criminal|fraud|invest)|been |was |a thief|like )",
    re.ASCII,
)


class DamagingAllegation(Rule):
    """A damaging, checkable allegation about an identifiable person or firm, without a source."""

    code = "damaging-allegation"
    title = "A damaging allegation about somebody who can be recognised"
    topic = "defamation"
    serves = ("chk-defamation", "liability")
    sense = "defamation"
    ask = ("legal", "monitoring-officer")
    patterns: ClassVar[Mapping[str, str | Gap]] = {"stated": _STATED, "hinted": _HINTED}
    examples: ClassVar[tuple[Example, ...]] = (
        Finds("Builder Wayne Thackray «bribed two of the» planning team, ask anyone on site", "bribery by a named man"),
        Finds("Cllr Osgood has been «fiddling his mileage» since the last election", "fraud by a named member"),
        Finds(
            "Is it true that our parish clerk «had her hand in the till»? Just asking.", "a question is an allegation"
        ),
        Finds("The Jade Garden «poisoned half the bowls club» on Friday night", "a firm said to poison people"),
        Finds(
            "«Funny how» the leader's brother got the grounds contract. No smoke without fire.",
            "a hint with a contract",
        ),
        Finds("Dr Pennick «made up his degree», I'm told. He can sue me if it's wrong.", "repeating is publishing"),
        Finds(
            "Allegedly, and I say allegedly, the treasurer of the scouts «stole the camp money»",
            "allegedly does not help",
        ),
        Finds("You know what the new head «did to that girl» at his last school", "a crime hinted at"),
        Finds(
            "My opponent «did time for fraud» in the nineties and he's never mentioned it", "a crime told of a rival"
        ),
        Finds(
            "Planning officer Gail Trent is «sleeping with the» developer, explains the flats", "an affair and a motive"
        ),
        Finds(
            "Larch Grove Care «faked the visit logs» and left residents in wet beds", "a firm said to falsify records"
        ),
        Finds(
            "Mr Orsini's bistro «gave the whole bowls club food poisoning».",
            "a named man's firm said to make people ill",
        ),
        Passes("My son starts at the big school today. Where did the time go?", "years gone by"),
        Passes(
            "Wayne Thackray pleaded guilty to bribery on 3 March; the Gazette's court report is linked below.",
            "a sourced report of a court",
        ),
        Passes("In my view the contractor planned badly: four of five roads overran.", "opinion on stated facts"),
        Passes("This budget is a fraud on the pensioners of this borough.", "a policy"),
        Passes("Food hygiene rating: 1, published by the Food Standards Agency today.", "an official source"),
        Passes(
            "He accused me of fiddling my expenses. Every claim is on the website, go and look.",
            "a member about himself",
        ),
        Passes("Labour is a fraud and the Tories are crooks with better tailoring.", "parties, not people"),
        Passes("There is no evidence that anyone took a bribe and I'm not suggesting it.", "denied"),
        Passes(
            "Scam warning: fraudsters are phoning residents about council tax refunds. Report it to Action Fraud.",
            "a public warning",
        ),
        Passes(
            "Three times I've rung Tolland Buses and three times nobody answered. Poor service.",
            "a complaint about service",
        ),
        Passes("He robbed us at dominoes again, the old rogue.", "a game"),
        Passes("The auditor found that controls were weak; nobody is accused of dishonesty.", "a sourced report"),
        Passes("Karen forged ahead with the quilt appeal and raised £900. What a star.", "another sense of the word"),
    )

    def look(self, draft: Draft) -> Iterator[Sighting | Affirmation]:
        """Judge each allegation: whether somebody can be recognised, and whether a source, a denial or opinion stands with it."""
        norm, reading = draft.norm, draft.reading
        seen: set[int] = set()
        for hit in islice(draft.hits("stated"), 60):
            sentence = reading.sentence(hit.span)
            around = reading.around(hit.span)
            if sentence[0] in seen or self._not_said(draft, hit.span, hit.match.group()):
                continue
            who = self._who(draft, sentence) or (
                self._who(draft, around) if not _CROWD.search(norm, *sentence) else None
            )
            if who is None:
                if _CROWD.search(norm, *sentence):
                    yield self.affirms("political-argument")
                continue
            if _PREDICATE.match(hit.match.group()) and not self._who(
                draft, (max(sentence[0], hit.start - 48), hit.start)
            ):
                continue
            seen.add(sentence[0])
            plain = (
                self._who(draft, (max(sentence[0], hit.start - 60), hit.start + 1)) == "named"
                and not _WEAK.match(hit.match.group())
                and "http" not in norm
                and not _OPINION.search(norm, *sentence)
            )
            yield self._finding(draft, hit.start, hit.end, certain=plain)
        if seen:
            return
        for hit in islice(draft.hits("hinted"), 60):
            around = reading.around(hit.span, 2)
            if self._not_said(draft, hit.span, "") or not _SUSPICIOUS.search(norm, *around):
                continue
            who = self._who(draft, around)
            if who is None or (_CROWD.search(norm, *around) and who != "named"):
                continue
            if not _STRONG_HINT.match(hit.match.group()) and not _PRIVATE_GAIN.search(norm, *around):
                continue
            yield self._finding(draft, hit.start, hit.end, certain=False)
            return
        yield from self._by_meaning(draft)

    def _by_meaning(self, draft: Draft) -> Iterator[Sighting]:
        weight = draft.weighs()
        if weight is None:
            return
        span = draft.strongest()
        around = draft.reading.around(span)
        if self._not_said(draft, span, "") or self._who(draft, around) is None or _CROWD.search(draft.norm, *around):
            return
        if weight == "think" and not (
            _PRIVATE_GAIN.search(draft.norm, *around) and self._who(draft, around) in ("named", "firm")
        ):
            return
        yield self._finding(draft, span[0], span[1], certain=False)

    def _finding(self, draft: Draft, start: int, end: int, *, certain: bool) -> Sighting:
        advice = "Give the source and say no more than it says, or give your opinion and the facts it rests on. If you suspect wrongdoing, take it to the police, internal audit or the monitoring officer first."
        if draft.settings.get("liability.indemnity") == "none" and not (draft.is_corporate or draft.is_officer):
            advice += " Your council does not cover you for what you publish: you may have to answer for it yourself."
        return self.finds(
            start,
            end,
            "This reads as a damaging statement of fact about somebody who can be recognised, with no source given.",
            advice,
            certain=certain,
        )

    @staticmethod
    def _not_said(draft: Draft, span: Span, words: str) -> bool:
        """Whether the words are sourced, denied, advice to the public, or said of the author."""
        norm, reading = draft.norm, draft.reading
        nearby = norm[max(0, span[0] - 600) : span[1] + 600]
        around = reading.around(span)
        sentence = reading.sentence(span)
        if _ABROAD.search(nearby):
            return True
        if _SOURCED.search(norm, *around) or _NOT_FACT.search(norm, *sentence) or _CLEARED.search(norm, *around):
            return True
        if reading.negated(span, 20) or _FIRST.search(norm, max(0, span[0] - 24), span[0]):
            return True
        if words == "did the time" and re.search(r"\b(?:where|how fast|how quickly)[^a-z]*$", norm[: span[0]]):
            return True
        if reading.quoted(span) and reading.condemned(span):
            return True
        return (
            words.startswith(("forg", "steal", "stole", "robb", "nick", "pinch", "rap", "kill", "poison", "snort"))
            and re.match(
                r"(?:forg(?:ed|ing|es) (?:ahead|links|a path|partnerships|a way|new|closer|on|strong)|(?:robb|nick|stole|pinch)\w* (?:[a-z]+ )?(?:us|the show|a (?:kiss|march|goal|biscuit|chip)))",
                norm[span[0] : span[0] + 40],
            )
            is not None
        )

    @staticmethod
    def _who(draft: Draft, span: Span) -> str | None:
        """How somebody is recognised in a span: by name, as a firm, by a role or pronoun, or not at all."""
        norm, reading = draft.norm, draft.reading
        if any(
            span[0] <= start < span[1] and not _NO_PERSON.search(norm, start, end) for start, end in reading.names
        ) or _CLEARLY_NAMED.search(norm, *span):
            return "named"
        raw_start, raw_end = draft.text.raw_span(*span)
        if _FIRM_NAME.search(draft.raw, raw_start, raw_end):
            return "firm"
        if _LOCAL.search(draft.raw, raw_start, raw_end):
            return "firm"
        for match in _HOUSE_NAME.finditer(draft.raw, raw_start, raw_end):
            named = match.group().lower()
            if not _NO_PERSON.search(named) and not _CROWD.search(named):
                return "firm"
        return "told" if _SOMEBODY.search(norm, *span) else None


_NO_PERSON = lazily(
    r"\b(?:act|union|bank|road|street|lane|hill|park|house|court|hall|green|day|week|club|city|town|united|council|county|great|north|south|east|west|union|news|party|government|office|home|high|saint|police|school|church|credit|citizens|action|fraud|bribery|policy|plan|team|department|service|agency|authority|trust|hospital|university|college|station|bridge|river|market|square|centre|new|old|happy|christmas|easter|monday|tuesday|wednesday|thursday|friday|saturday|sunday|bill|prime|foreign|big|royal|tory|labour|lib|world|european|british)\b",
    re.ASCII,
)
_ABROAD = lazily(
    r"\b(?:trump|@?realdonaldtrump|biden|kamala|pence|obama|clinton|hillary|putin|erdogan|netanyahu|kim jong|xi jinping|bolsonaro|maga|gop|democrats?|republicans?|congress|white house)\b",
    re.ASCII,
)
_PREDICATE = lazily(r"(?:is|are|was|were|the|that|a|total|such|proper|right|like|nothing) ", re.ASCII)
_STRONG_HINT = lazily(
    r"(?:no smoke|there'?s no smoke|smoke without|draw your own|make of|follow the money|on good authority|rumou?r|word |little bird|open secret|for legal|what'?s the going|going rate|how much did|what (?:is|was|'s)|what has|how (?:does|did|can|could)|where did the|where'?s the|guess|rhymes|wouldn'?t|why (?:he|she)|ask )",
    re.ASCII,
)
_PRIVATE_GAIN = lazily(
    r"\b(?:brother(?:-in-law)?|wife|husband|cousin|mates?|nephew|son|daughter|girlfriend|boyfriend|golf|donor|donation|villa|rolex|range rover|envelope|conservatory|extension|patio|driveway|holiday|new (?:car|kitchen|drive|boat|house)|postal votes?|takings|girls?|lass|kids|year (?:\d|nine|ten)|drugs|drink|whisky|affair|secretary|resigned|police|prison|inside|contract|paid|pays|bankrupt)\b",
    re.ASCII,
)
