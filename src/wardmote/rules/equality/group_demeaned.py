"""A group of people is demeaned for what they are: generalised about, likened to vermin, shut out or blamed.

## What it looks for
Two things in one sentence: the name of a group (by age, disability, gender reassignment, marriage, pregnancy,
race, religion or belief, sex or sexual orientation; also nationalities, Gypsies and Travellers, migrants and
refugees) and something hostile said of all of them: that they are vermin, criminals, lazy or stupid, that they
breed, take over or should go, that they may not lead, vote or belong. Also what needs no name: "go back where
you came from", and a person's fitness for office denied because of age, sex, disability, faith or origin. What has
no such words at all is weighed by its meaning.

## Why councils ask
Codes of conduct ask members to promote equality; several protocols warn that posts may be *seen as* racist, sexist,
ageist, homophobic or anti-faith. A council has a duty to foster good relations between people who share a
characteristic and people who do not.

## What to do instead
Say what happened, who did it and what you want done: "the verge on Mill Lane was left full of rubbish, I have
asked for it to be cleared". Criticise a policy, its cost or its numbers rather than the people it is about.

## What it cannot see
Irony, a group named only in a picture, a private meaning among friends. Words told by a victim or quoted to
condemn them are left alone, and so are arguments about immigration, faith schools, single-sex spaces or benefits.

## Sources
Equality Act 2010 sections 4 to 12 (the nine characteristics), 26 (harassment) and 149 (public sector equality duty,
not Northern Ireland), checked 2026-11-21.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING, ClassVar, NamedTuple

import re2

from wardmote.core.lazily import lazily
from wardmote.core.lexicon import demeaning, groups
from wardmote.core.rule import Finds, Gap, Passes, Rule
from wardmote.core.words import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wardmote.core.draft import Draft, Span
    from wardmote.core.finding import Affirmation, Sighting
    from wardmote.core.rule import Example

_GROUP = "|".join(fragment for _, fragment in groups.CHARACTERISTICS)
_KINDS = tuple((name, re.compile(fragment, re.ASCII)) for name, fragment in groups.CHARACTERISTICS)
_ABROAD = groups.PLACES_ABROAD

_LINK = r"(?:,? ?(?:who|that|which|these days|nowadays|today|over here|round here|around here|here|in general|as a (?:group|race|whole)|in this (?:country|town|city)|in (?:our|the) [a-z]+|(?:of|past|over|under) (?:\d+|[a-z]+ty|thirty|three|four|five)(?: under (?:\d+|[a-z]+))?|with (?:no )?(?:kids|children|opinions?|an opinion)|,? (?:all|both|the lot) of them))*(?: and [a-z']+){0,2}"
_ADVERBS = r"(?: (?:all|just|only|always|simply|basically|mostly|generally|usually|clearly|literally|obviously|are|is|r|were|being|be|have always been|will always be|really|still|now|so|too|such|very|nothing but|nowt but|nothing more than|a|an|the|bunch of|load of|bunch|pack of|lot of|like|more like|worse than|as|actually|natural|naturally|fucking|bloody|complete|total|utter|absolute|pure|proper|no better than|little more than|most|biggest|real|full of|violent|dirty|filthy|lazy|stupid|born|either|by nature))*"
_COPULA = r"(?:,|:| -| =)?(?: (?:are|is|r|were|being|be|'re|as|equals?|have always been|will always be|will never be anything but|remain)|'re|'s| =)"

_AFTER_IS = lazily(
    rf"{_LINK}{_COPULA}{_ADVERBS} (?P<bad>{demeaning.BAD_PEOPLE}|{demeaning.BAD_THINGS}|{demeaning.BAD_QUALITIES})\b(?! (?:hit|affected|treated|paid|luck|off|ly|at noticing|needed|represented|served))",
    re.ASCII,
)
_AFTER_IS_NOT = lazily(
    rf"{_LINK}(?:,)?(?: (?:are|is|will|can|could|'re)(?:n'?t| not| never)(?: [a-z]+){{0,2}}?| (?:will|can|could) never(?: be)?|n'?t) (?P<bad>(?:be )?(?:human|people|normal|natural|like us|one of us|welcome|wanted|british|english|scottish|welsh|irish|proper|civili[sz]ed|fit|suited|cut out|capable|safe|compatible|equal|our (?:own|equals|people|problem)|real (?:women|men|families|people)|meant to|supposed to|to be trusted|trustworthy|a real religion|a religion|a race|clever|intelligent|smart enough|strong enough|made for))\b",
    re.ASCII,
)
_AFTER_NOUN = lazily(
    r",?[ -](?P<bad>scum(?:bags?)?|vermin|filth|trash|parasites?|rats?|pigs?|dogs?|bastards?|cunts?|wankers?|twats?|scroungers?|spongers?|thieves|rapists?|savages?|animals?|invaders?|invasion|takeover|infestation|plague|hordes?|swarms?|menace|shits?|shites?|cockroach(?:es)?|"
    r"nonces?|paedos?|pedos?|perverts?|freaks?|degenerates?|barbarians?|apes?|monkeys?|agenda|mafia|question|problem|bitch(?:es)?|fuckers?|slags?|whores?|parasites|leeches|terrorist scum|mutilat(?:ed|ion)|brats?|beggars?|drunks?|thugs|pickpockets?|layabouts?|peasants|inbreds?|crime wave|mentality|supremacy over|privilege my arse)\b",
    re.ASCII,
)
_AFTER_COMMA = lazily(
    rf"{_LINK}(?:,| -|:) (?:the |all |always |typical |so )*(?P<bad>{demeaning.BAD_PEOPLE}|thick as [a-z]+|miserable|filthy|dirty|lazy|thieving|smelly|savage|uncivili[sz]ed|tight as|work-?shy)\b",
    re.ASCII,
)
_AFTER_DOES = lazily(
    rf"{_LINK}(?: (?:all|just|only|always|simply|basically|mostly|usually|literally|still|now|do|does|will|would|can|could|have|has|had|are|is|were|keep|keeps|kept|been|be|only want to|want to|love to|love|like to|tend to|just want to|come here to|come over here to|come here and|come over here and|came here to|coming here to|coming over here|comes over and|and|who|'ll|'ve|are the ones|are the ones who|try to|trying to|here to|out to|known to|going to|gonna|sit around|continue to|willing to|in the world|off and|then|also|certainly))*(?:'re)? (?P<bad>{demeaning.BAD_DEEDS})\b",
    re.ASCII,
)
_AFTER_LACKS = lazily(
    rf"{_LINK}(?: (?:just|simply|all|really|also|who|that|basically|still|clearly|and))* (?P<bad>{demeaning.LACKING})\b",
    re.ASCII,
)
_AFTER_MUST = lazily(
    rf"{_LINK}(?: (?:all|just|really|also|and|who|frankly))*(?: (?:should|must|need to|needs to|have to|has to|had to|ought to|can|could|deserve to|deserves to|had better|better|want to|wants to|want|wants|got to|gotta|will|shall|needs|need)| can all)(?: (?:all|just|really|only|simply|fucking|bloody|be made to|either|now|then))* (?P<bad>{demeaning.HARM_THEM}|sending (?:back|home)|shooting|deporting|locking up|putting down|gassing|sterilising|banning|hanging)\b",
    re.ASCII,
)
_AFTER_MUST_NOT = lazily(
    rf"{_LINK}(?: (?:all|just|really|also|and|who))*(?: (?:should|must|ought to|can|could|will|need|do|does|have|has|are|is)(?:n'?t| not| never| no)| should (?:have )?never| must never| have no (?:business|right|place)| has no (?:business|right|place)|n'?t)(?: (?:even|ever|have|been|fit|to|right|business|place|be|allowed|really))* (?P<bad>{demeaning.RIGHTS_DENIED})\b",
    re.ASCII,
)
_AFTER_LIKE = lazily(
    r"(?: [a-z']+){0,5} like (?P<bad>(?:wild |a load of |a bunch of |a pack of |fucking )?(?:animals|rats|vermin|flies|locusts|rabbits|cockroaches|raccoons|pigeons|seagulls|weeds|ants|stray (?:dogs|cats)|grey squirrels|foxes|magpies|jackals|hyenas|wolves|zombies|bed ?bugs|fleas|lice|pigs|dogs|savages|cattle|monkeys|apes|maggots|an infestation|a plague|a disease|a cancer|parasites|tramps|children))\b",
    re.ASCII,
)
_AFTER_OUT = lazily(
    r" (?P<bad>out|go home|not wanted|keep out|not welcome|not allowed|must go|off our streets|out of (?:our|my|the|this|britain|england|europe)|back to (?:africa|asia|where|their|pakistan|the)|need not apply)(?: now)?(?=[!.,?\n]|$| (?:country|streets|town|schools|toilets|now))",
    re.ASCII,
)
_ITS_ALWAYS = lazily(
    r"\b(?:it'?s|it is|it was|its) (?:always |obviously |clearly |only ever |bound to be )*(?:the |them |those |these |bloody |them bloody )*$",
    re.ASCII,
)
_NONE_OF_THEM = lazily(r"\b(?:no|not a single|never an?|never let an?|not one) (?:[a-z]+ )?$", re.ASCII)
_NO_WAY = lazily(
    r"\bno way (?:should|would|could|can|must|am i having|are we having) (?:an?|any|some|the) (?:[a-z]+ )?$", re.ASCII
)
_AFTER_NO_WAY = lazily(rf"(?: [a-z]+){{0,2}} (?:{demeaning.RIGHTS_DENIED})\b", re.ASCII)
_AFTER_NONE = lazily(
    rf"(?: [a-z]+){{0,2}} (?:should|must|ought to|can|will|could)(?: ever)? {demeaning.RIGHTS_DENIED}\b", re.ASCII
)
_BEFORE = lazily(rf"{demeaning.HOSTILE_BEFORE} {demeaning.DETERMINERS}", re.ASCII)
_BEFORE_ADJECTIVE = lazily(rf"{demeaning.HOSTILE_ADJECTIVE} $", re.ASCII)
_LONGEST = re2.Options()
_LONGEST.longest_match = True
_FIND_GROUPS = re2.compile(rf"\b(?:{_GROUP})\b", _LONGEST)
_HOSTILE = re2.compile(
    rf"\b(?:{demeaning.BAD_PEOPLE}|{demeaning.BAD_QUALITIES}|{demeaning.BAD_THINGS}|{demeaning.BAD_DEEDS}|{demeaning.LACKING}|{demeaning.HARM_THEM}|invasion|takeover|hordes?|agenda|mafia|question|mentality|brats?|out|keep out|go home|"
    r"(?:should|must|ought to|can|could|will|need|do|does|have|has|are|is)(?:n'?t| not| never)|no (?:business|right|place)|never|wherever|whenever|everywhere|every time|as soon as|the (?:minute|moment)|why (?:would|should|did|are|do|is|does|must)|always|typical|trust an?|leave it to|where there|where you|it'?s the|only|no way|bring back|(?:let|letting|leave|leaving|allow|allowing|putting) (?:an?|some|these|those)|(?:no|not a single|never an?|not one) (?:[a-z]+ ){1,3}(?:should|must|ought to|can|will|could))\b"
    rf"|{demeaning.HOSTILE_BEFORE} |{demeaning.HOSTILE_ADJECTIVE} "
)
"""Whether it is worth asking what is said of a group: linear, so that most posts that name one cost little."""
_LIMITED = lazily(
    r"\b(?:some|certain|several|a few|few|many|most of the|two|three|four|five|six|seven|eight|nine|ten|dozens of|hundreds of|a (?:minority|handful|couple|group|number|lot) of|those|this|my|our|his|\d[\d,.]*|one|"
    r"innocent|young|local|vulnerable|brave|desperate|against|help(?:ing)?|support(?:ing)?|protect(?:ing)?|defend(?:ing)?|welcom(?:e|ing)|by|if|when|because|whether|for|because of|between|towards?|to|like|as|being|blaming|treat(?:s|ed|ing)?|where|how|that|while) (?:[a-z]+ )?$",
    re.ASCII,
)
_NEGATION = lazily(
    r"\b(?:not|never|no|nobody|none|hardly|without)\b|n't\b|\b(?:isnt|arent|dont|doesnt|wont|cant)\b", re.ASCII
)
_DENIED = lazily(
    r"\b(?:not all|nobody|no one|never (?:said|meant|thought|say)|don'?t (?:think|believe|say|accept|assume|mean)|doesn'?t mean|not (?:say(?:ing)?|true|suggest(?:ing)?|because|fair|mean|that)|isn'?t (?:true|because|fair|that)|rather than|instead of|untrue|false that|as if|as though|"
    r"who (?:says?|thinks?|said|claims?|believes?)|claim(?:s|ed|ing)? (?:that )?|suggest(?:s|ed|ing)? (?:that )?|the idea (?:that)?|saying|pretend(?:s|ing)?|accus(?:e|ed|es|ing)|blam(?:e|ed|es|ing)|told (?:that )?|hear(?:ing)? (?:that )?)\b[^.!?]{0,24}$",
    re.ASCII,
)
_SUFFERING = lazily(
    r"(?: [a-z']+){0,3} (?:are being|being|face|faces|facing|suffer|suffering|die|died|dying|drown|drowned|drowning|still|have to|struggl\w+|lose|lost|feel|feeling|wait|waiting|experienc\w+|report|denied|abused|attacked|killed|murdered|in poverty|stuck|left|exploited|forced|fleeing|targeted|paid|at risk|get less|go hungry|homeless|behind|getting|need|who|can'?t|going|living|live)\b",
    re.ASCII,
)
_SYMPATHY = lazily(
    r"\b(?:nobody should (?:have|be)|no one should (?:have|be)|have to prove|celebrat\w+|proud|welcome|thank|congratulat\w+|happy|solidarity|rights|equality|inclusive|inclusion|contribut\w+|respect(?:ed|ful)?|remember(?:ing)?|memorial|well done|fantastic|brilliant|privilege)\b",
    re.ASCII,
)
_WELCOME = lazily(
    r"\b(?:celebrat\w+|welcome|thank|congratulat\w+|well done|fantastic|brilliant|delighted|history made|about time)\b",
    re.ASCII,
)
_OPINION = lazily(
    r"\b(?:nhs|policy|policies|cuts|tax|budget|minister|tory|tories|labour|government|gov|ukip|snp)\b", re.ASCII
)

_MOST = 200
"""Groups and passages that are judged in one text: an archive pasted whole is not worth more."""
_NARROW = {"sex", "age", "pregnancy", "marriage", "disability"}
"""Characteristics whose words are everyday ones: bare hostility ("no more", "too many", "stop") says nothing of them."""
_CONTESTED = {"migrants"}
_BODIES = lazily(
    r"^(?:islamists?|zionists?|boats?|small boats?|dingh(?:y|ies)|foreign languages?|scientology|sharia|halal|disability benefits?|blue badges?|disabled parking|feminists?|pride (?:march\w*|parades?|month)|marriage|maternity.*|pregnanc.*|autism|evangelicals?)$",
    re.ASCII,
)

_GO_HOME = (
    rf"\bgo(?:ing)? (?:on )?back (?:to )?(?:where (?:you|they|he|she|u|ya|yous|youse|ye|your lot|their lot|these people) (?:all )?(?:came|come|comes|belongs?|crawled)(?: (?:from|out))?|(?:your|their|his|her|yer|ur) (?:own )?(?:country|countries|kind|homeland|land|place|own|desert|cave|caves|hole|shithole|tents?|hovel|island)|{_ABROAD})\b"
    rf"|\b(?:(?:fuck|f|piss|bugger|sod|clear|jog|push|hop|feck|sling|toddle|trot|get|crawl|swim) (?:off|on|your hook)|(?:crawl|swim|hop|toddle|trot|get yourselves?|get them|ship them|pack them|send them)) (?:right |straight )?(?:back )?(?:home )?to (?:{_ABROAD}|(?:your|their) own country|wherever (?:you|they) came from|where (?:you|they|he|she) c[ao]me from)\b"
    rf"|\bsend(?:ing)? (?:them|him|her|em|'em|you|these people|that lot|the lot|every one of them|her lot|his lot|this lot)(?: all| lot| people)? (?:straight |right )?(?:back|home)(?: to {_ABROAD}| where| on (?:a|the)|$|[.!,])"
    r"|\b(?:you|they|he|she|yous|that lot|them lot) knows? (?:which|the) (?:way|road|route) (?:is )?(?:home|back|to the (?:airport|docks|port|ferry))\b|\bknow which way home is\b|\bwhy don'?t (?:you|they|these people|he|she)(?: all| lot| just)* (?:go|bugger off|fuck off|piss off|sod off) (?:back|home)\b"
    r"|\bgo home (?:then|illegals?|foreigners?|and stay there)\b|\bdon'?t let the door hit (?:you|them) on the way back to\b"
)
_UNHAPPY = (
    r"\bif (?:you|they|he|she|ya|ye|u|these people|that lot|any of them) (?:don'?t|do not|dont|doesn'?t|does not|can'?t|cannot|divn'?t|dinnae) (?:like|love|want|respect|accept|follow|live by|abide by|speak) (?:it|the|our|this|that|english)\b.{0,60}?\b"
    r"(?:leave|go (?:home|back|elsewhere|somewhere)|fuck off|f off|piss off|bugger off|clear off|jog on|hop it|do one|get out|planes?|boats?|ferry|flights?|airport|the door|off you (?:go|pop|trot)|heathrow|dover|ticket|ta-?ra|goodbye|way home)\b"
    r"|\b(?:not happy|unhappy|don'?t like it|dont like it|hate it|offended) (?:over |with life |living |round )?here\b.{0,40}?\b(?:home|plane|boat|ferry|airport|flights?|leave|the door|go back|off you)\b"
    r"|\b(?:plenty of|first|next|one[- ]way|there'?s an?|there are|(?:put|book|buy|get) (?:them|him|her|you|'em|em) (?:all )?(?:on )?(?:an?|the)|fancy an?) (?:[a-z-]+ )?(?:planes?|flights?|boats?|tickets?|ferry|ferries|rowing boat|dinghy)\b.{0,20}?\b(?:going the other way|back to where|back (?:to|home)|other way|home to|out of here|leaves?|leaving (?:every|daily|today))\b"
)
_UNHAPPY_TRIGGER = (
    r"\bif (?:you|they|he|she|ya|ye|u|these people|that lot|any of them) (?:don'?t|do not|dont|doesn'?t|does not|can'?t|cannot|divn'?t|dinnae) (?:like|love|want|respect|accept|follow|live by|abide by|speak) (?:it|the|our|this|that|english)\b|"
    r"\b(?:not happy|unhappy|don'?t like it|dont like it|hate it|offended) (?:over |with life |living |round )?here\b|\b(?:planes?|flights?|boats?|tickets?|ferry|ferries|dinghy) (?:[a-z]+ )?(?:[a-z]+ )?(?:going the|back|other way|home to|out of here|leave|leaves|leaving)\b"
)
_SNEERS = (
    r"\b(?:breed(?:ing|s)? like (?:rabbits|rats|flies|vermin)|there goes the (?:neighbourhood|street|village|estate|postcode|house prices)|com(?:e|ing|es) over here(?:,| and|,? they)? (?:take|tak|steal|nick|claim|expect|spong|live|demand|want|tell|rap|jump|get|liv|scroung|for (?:our|the) (?:benefits|houses|free))\w*|"
    r"over here (?:taking (?:our|the|all|british|what)|stealing|nicking|sponging|claiming|raping|scrounging)|tak(?:e|es|en|ing) (?:all )?our (?:jobs|houses|homes|women|country|girls|council houses)|(?:took|taking|take|taken|taking) over (?:our|this|the whole|the) (?:country|town|streets?|area|estate|neighbourhood|high street|village|schools|park)(?: now)?|"
    r"(?:stick|keep|stay) (?:to|with|among) (?:your|their|our|his|her) own(?: kind| sort| race| people)?|(?:your|their|his|her|my|our|its) own kind\b|(?:their|your|her|his) (?:sort|kind|breed|ilk|lot) (?:aren'?t|isn'?t|are not|is not|always|never|can'?t|don'?t|won'?t|should|shouldn'?t|ruin\w*|bring\w*|only|all|belong|need|take|took|come|came|live|go|stick|want)|we don'?t want (?:their|your|that|his|her) (?:sort|kind|lot|type)|(?:their|your|that) (?:sort|kind|type|lot) (?:round|around|over|in) (?:here|these parts|our|this)|"
    r"mud ?huts?|swing(?:ing)? (?:from|through) (?:the )?trees|back (?:in|to|up) the (?:trees|jungle|caves)|(?:seventh|7th|sixth|6th|8th)[- ]century (?:religion|ideology|savages|cult|mindset|ideas|people|barbar\w+)|goat[- ]?(?:fuckers?|shaggers?|herders?|botherers?)|sand ?people|third[- ]world (?:scum|filth|savages|peasants|culture|country now|hellhole|shithole|dump|invasion|people)|"
    r"(?:let|hope|pray|wish)(?:ing)? (?:them|they|that|the boats?|it|those|the lot|every one)?(?: of them)?(?: all| lot| boats?)? (?:drown|sinks?|sank|drowns|capsizes?|goes down|go down)|sink (?:the|those|every|their|em|'em)(?: damn| bloody| rubber| fucking)? (?:boats?|dingh(?:y|ies)|lot)|(?:machine ?gun|shoot|torpedo|bomb|use .{0,12} for target practice on|blow up) the (?:boats?|dinghies)|"
    r"(?:strangers?|foreigners?|minority|minorities|outsiders?|aliens?|second[- ]class citizens?) in (?:our|my|your|their) own (?:country|land|town|city|street|home|village|nation)|(?:not a|haven'?t (?:seen|heard)(?: a| an)?|can'?t find an?|where (?:are|is) the|only|last|spot the|count the) (?:single )?(?:white|english|british) (?:face|faces|person|voice|accent|kid|child|family|word|man|woman|people left)s?|"
    r"(?:hardly|barely|nobody|no one|not one|not a soul|scarcely) (?:[a-z']+ ){0,6}(?:speaks?|speaking|spoke|heard|hear) (?:a word of )?english|(?:looks?|looking|feels?|feeling|sounds?|like|it'?s|turning into|become|became|turned into|more like|resembles|is|welcome to) (?:more )?(?:like )?(?:little |downtown |a bit |bloody |fucking )?(?:karachi|mumbai|lagos|mogadishu|islamabad|bangladesh|calcutta|baghdad|kabul|beirut|bucharest|marrakech|bombay|kinshasa|tehran|the third world|a third world country|londonistan)|"
    r"(?:in |back to )?(?:whatever|whichever|wherever|what(?:ever)? ?ever) (?:god-?forsaken |hell-? ?hole |flea-?bitten )?(?:country|hole|place|village|island|desert) (?:he|she|they|you|it|these people) (?:came|come|comes|crawled|swam|sailed)|(?:don'?t|do not|we don'?t) haggle (?:here|in this|round here|over)|"
    r"no (?:dss|dogs|blacks|irish|foreigners|gypsies|travellers|pakistanis|muslims|immigrants|indians|asians|poles),? (?:and |or )?no (?:dss|dogs|blacks|irish|foreigners|gypsies|travellers|pakistanis|muslims|immigrants|indians|asians|poles|kids|pets)|"
    r"(?:deport|ship|send|kick|chuck|boot|throw) (?:them|em|'em|the lot)(?: all| lot| of them)? (?:out|back|off|home|now)|(?:they|these people|this lot|that lot) (?:don'?t|do not|will never|never will) belong (?:here|in this|in our)|(?:wherever|everywhere|whenever|every time|as soon as|the minute) (?:they|these people|that lot) (?:go|come|arrive|turn up|move in|appear|settle)\b|"
    r"(?:god'?s|divine) (?:wrath|punishment|judg\w+) (?:on|for|upon|against) (?:[a-z]+ ){0,3}(?:gays?|gay|homosexual\w*|same|sodom\w*|abortion|sin)|(?:cure|cured|curing|convert|heal|fix) (?:the |their |all )?(?:gays?|homosexual\w*|lesbians?)|pray (?:the|away the) gay(?: away)?|"
    r"(?:brad|luton|birmingham|blackburn|oldham|leicester|burnley|england|britain|tower hamlet|dews|hali|rother|sweden|french)-?istan|londonistan|bradistan|lutonistan|luton-?istan|birmingham-?istan|(?:adam and eve,? )?not adam and steve|lock up (?:your|yer|ya|thi|thy|the) (?:choirboys|tools|sheds?|valuables|lead|bikes?|daughters|dogs)|anything (?:that'?s |that isn'?t |not )nailed down|(?:check|hide|hid|hidden|lock|locked|count|counted|watch|mind|guard|hold on to|grab|nail down) (?:up |away )?(?:my|your|the|me|our|yer|all your|all the) (?:wallets?|purse|silver|silverware|handbags?|valuables|pockets|bikes?|lead|tools|daughters?|spoons)|mind your wallets|count your (?:spoons|fingers|swans|rings|change)|"
    r"(?:shov|ramm|forc|push|thrust)\w* (?:it |this |that |their \w+ |all this )?(?:stuff |nonsense |filth |agenda )?down our throats|turn(?:ing)? (?:our |the )?(?:kids|children|boys|girls|frogs) (?:gay|trans)|born (?:that|this) way my|against (?:nature|god'?s (?:law|plan|will))|god hates \w+|(?:it'?s|its|is) not natural|unnatural acts?|crime against nature|"
    r"wrong (?:colour|color|skin|shade)|(?:another|one more|yet another|a) (?:brown|black|foreign|muslim|asian) (?:face|one)|(?:proper|real|true|born and bred|ethnic|indigenous|native) (?:english|british|brits?|britons|scots|welsh)(?:men|man|women|people| people| folk)? (?:only|first|blood|stock)|(?:white|english|british|our own) (?:people |folk |families )?(?:first|only)[.!]|pure[- ]?(?:blood|bred)|race[- ]mixing|miscegenation|racially pure|white (?:race|blood|man'?s burden|genes|homeland|nation|culture|europe|children|supremacy now)|our race\b|my race\b|inferior races?|superior race|master race|racial purity|non-?whites?)\b"
)
_HOUSES = r"(?:mosques?|temples?|synagogues?|gurdwaras?|migrant (?:hotels?|camp|hostel|centre)s?|asylum (?:hotels?|hostels?|centres?|seekers?)|hotels? full of|travell?ers?'? (?:site|camp)s?|gypsy camps?|curry houses?|kebab shops?|turk'?s|polish shops?|refugee (?:centre|hostel|camp)s?|dingh(?:y|ies)|boats|immigrants|migrants|muslims|refugees)"
_ATTACK_TRIGGER = r"\b(?:flame-?throwers?|match|matches|petrol|pig'?s'? heads?|bacon|windows? through|bricks?|bricked|torch(?:ed|ing)?|burn(?:ed|t|ing)?|measles|cholera|tb|scabies|diphtheria|lice|disease[sd]?|plague|machine guns?|target practice|napalm|(?:put|put it|put them|jam|ring|ringing) (?:the|through|up)|bulldoz\w+)\b"
_ATTACK = (
    rf"\b(?:(?:flame-?throwers?|one match|a match|box of matches|petrol|pig'?s'? heads?|bacon|windows? (?:put )?through|bricks?|bricked|torch(?:ed|ing)?|burn(?:ed|t|ing)?(?: down)?|machine guns?|target practice|napalm|bulldoz\w+)\b[^.!?]{{0,50}}\b{_HOUSES}|{_HOUSES}\b[^.!?]{{0,50}}\b(?:flame-?throwers?|one match|box of matches|petrol|pig'?s'? heads?|bacon|windows (?:put )?through|bricks?|torch(?:ed|ing)?|burn(?:ing|t|ed)? (?:it |them )?(?:down|to the ground|nicely|well)|machine guns?|target practice|napalm)|"
    rf"(?:measles|cholera|tb|scabies|diphtheria|lice|diseases?|plague)\b[^.!?]{{0,50}}\b(?:boats?|migrants?|refugees?|hotel|asylum|immigrants?|dingh(?:y|ies)|travell?ers|gypsies|foreigners|roma|romanians|indians|chinese|africans)\b|put (?:the|their|them) windows through)"
)
_KITCHEN = (
    r"\b(?:(?:stick|sticking|belong|belongs|back|away|stay|get(?: back| her| them| yourself| home)?|go|off|keep(?: her| them)?|return|place(?:'s| is)?|better|best|happier|born) (?:off |back |to |in |at |on |and |make |do |with |home |away |into |running |making |doing |where (?:she|they) belongs?,? |the |their |her |some |its |your )*"
    r"(?:kitchens?|sink|stove|cooker|ironing(?: board)?|hoover(?:ing)?|dishes|washing[- ]up|nappies|knitting|tea (?:committees?|urn|and|ladies|making|rota)|making (?:the )?(?:tea|sandwiches|sarnies|brews)|cake stall|flower arranging|flowers|baking|nursery|housework|bedroom|dusting|jam making|needlework|crochet)\b|"
    r"(?:get|go and get|go put|home and get|off home and get) (?:the|his|your|my|her|our) (?:dinner|tea|supper|pinny|apron) on\b|(?:make|fix|fetch|bring|get) (?:me|us|your husband|your man|the men|the lads|him) (?:a |some |my |our |the )?(?:sandwich|sarnie|sammich|butty|brew|cuppa|tea|dinner|beer)(?:,? (?:love|woman|darling|pet|sweetheart|luv|hen|doll|bitch|wench)|[.!]|$)|"
    r"(?:better off|should be|belongs?|stay(?:ed|ing)?|back|she be) (?:at )?home (?:with|looking after|raising|minding|to) (?:her|the|their|them|those|look after|mind|raise|her own) ?(?:own )?(?:[a-z]+ )?(?:kids?|children|bairns|weans|babies|baby|husband|man|family)|(?:too|so) (?:hormonal|emotional|pretty|hysterical|girly|feminine|blonde|bossy|shrill) (?:for|to|a)\b|(?:time of (?:the|that|her) month|on (?:her|the) (?:rag|blob|period)|p\.?m\.?t\b|pms(?:ing|-?y)?\b|menopaus\w+ (?:rant|mood|moment|old|witch|bat|cow|again|hysteria)|hot flush(?:es)? again|must be (?:the|her) (?:hormones|menopause|change)|hormones (?:again|talking|are|must|playing))|"
    r"(?:a )?(?:man'?s|bloke'?s) (?:job|world|work)(?:,| and| not|\.|!)|(?:needs?|wants?|take|takes|leave (?:it|that|this|politics) to|job for|let) (?:a |the |some )?(?:real )?(?:man|men|menfolk|bloke|blokes|lads)(?: in charge| to (?:sort|run|do|lead|handle|fix|take charge|explain)|[.!]|$)|petticoat (?:government|council|mafia)|(?:know|knows|learn|learns|remember|knew) (?:your|her|their) place(?:,| love| woman|[.!]|$)|women'?s (?:place|work)\b|jobs? for (?:the )?(?:men|lads|blokes) and (?:there'?s |there are )?jobs? for (?:the )?(?:women|lasses|girls|ladies)|(?:smaller|lady|female|women'?s|girls'?) brains?\b|women with (?:an )?opinions?|a woman with (?:an )?opinions?|the man leads|no wombs|(?:of )?child-?bearing age|"
    r"(?:know|knows|knew) (?:exactly |full well |damn well )?what (?:they'?re|she'?s|they were|she was) asking for|asking for it (?:dress\w+|in that|going out|walking)|(?:dress|dressed|dresses|dressing) like (?:an? (?:slut|tart|whore|prostitute|hooker|stripper)|the window)|"
    r"(?:run along|pipe down|calm down|there there|behave|hush|shush|smile|cheer up|jog on),? (?:little |there |now |then )?(?:love|darling|dear|sweetheart|pet|girlie|girly|missy|princess|babe|hun|hen|luv|doll|treacle|petal|young lady|little lady|woman)\b|good little (?:wife|girl|wives)|(?:slept|sleeping|shagged|shagging|blew|screwed|flirted|flirting|spread her legs|flashed her) (?:her|their) way (?:up|to|into|onto)|who did (?:she|you) (?:sleep with|shag|have to sleep with)|"
    r"(?:only|just) (?:in the [a-z]+|on the [a-z]+|there|here|got (?:it|the job|in|elected|picked|selected|there|the seat)|elected|selected|hired|picked|on the (?:council|panel|board|list)|chosen|appointed|in the job) (?:because|cos|coz|due to) (?:(?:she|he|they)(?:'s| is| are|'re) |of (?:her|his|their) |being )(?:a |an )?(?:wom[ae]n|female|girl|black|asian|brown|gay|lesbian|muslim|trans|disabled|in a wheelchair|foreign|sex|gender|colour|skin|race|religion|wheelchair|ethnic\w*|tits|chest|boobs|ovaries|legs|looks)|"
    r"because (?:she|he|they) tick(?:s|ed)? (?:the|a|all the|every|some) box(?:es)?|they (?:needed|wanted) (?:a|an|another) (?:skirt|woman|female|black|brown|asian|muslim|gay|token|ethnic|lesbian|minority|coloured|wheelchair)\b|(?:diversity|dei|woke|token|quota|box[- ]tick(?:ing)?|tick[- ]box|affirmative action) (?:hire|hires|appointment|queen|pick|candidate|woman|black|asian|gay|muslim|ethnic|disabled|councillor|cllr|mayor|minority|female|girl|lesbian|trans|brown|wheelchair|foreigner)|(?:play(?:s|ed|ing)?|pull(?:s|ed|ing)?|out comes|wav(?:e|es|ing)|here comes|using) (?:the|her|his|that|your) (?:old )?(?:race|gender|disability|disabled|gay|trans|sexism|muslim|woman|female|islamophobia|anti-?semitism|age|cripple|wheelchair|homophobia) card)"
)
_YEARS = r"\b(?:she'?s|he'?s|you'?re|they'?re|she is|he is|at|aged?|being|pushing|nearly|a|the|turning|over) (?:(?:all of|nearly|pushing|only|over|about|well over|just|barely|knocking on) )*(?:1[5-9]|2[0-4]|[6-9]\d|(?:sixty|seventy|eighty|ninety|twenty)(?:[- ][a-z]+)?|nineteen|eighteen)(?:[- ]year[- ]olds?| years old| year old)?\b"
_LINKED_TRIGGER = r"\b(?:pride|rainbow|gays?|trans|lgbt\w*|drag|if (?:god|the good lord|the lord|nature)|turban|hijab|headscarf|burqa|niqab)\b"
_LINKED = (
    r"\b(?:(?:pride|rainbow|gays?|trans|lgbt\w*|drag)\b[^.!?]{0,80}\b(?:paedo\w*|pedo\w*|nonces?|groomers?|grooming (?:kids|our|children)|perverts?|bestiality|goats?)|if (?:god|the good lord|the lord|nature) (?:had )?(?:wanted|meant|intended)[^.!?]{0,60}\b(?:wom[ae]n|two mums|two dads|gays?|men to|trans|us to mix)|"
    r"(?:turban|hijab|headscarf|burqa|niqab|wheelchair|stammer|frock)\b[^.!?]{0,60}\b(?:tak(?:e|ing) (?:him|her|them|that|it|this) serious\w*|keep a straight face))"
)
_AGE_AND = (
    rf"{_YEARS}.{{0,60}}?\b(?:time (?:to|for|he|she|they|you)|hand(?:ing)? (?:it )?over|step(?:ping)? (?:aside|down)|retire|retirement|make way|make room|let someone|pack(?:ing)? it in|put out to|past it|too old|too young|too (?:slow|doddery|frail)|"
    r"should(?:n'?t| not) (?:be|still|even|stand|run|have|chair|sit|hold)|(?:can'?t|cannot|couldn'?t) (?:even |barely |hardly |possibly |really |still |remember )*(?:use|work|switch|remember|know|run|understand|keep|tell|see|hear|stay|drive|chair|be|shave)|what (?:does|do|would|can|could) (?:he|she|they|you|a) know|bedtime|slippers|care home|zimmer|cocoa|marbles|nappies|still (?:flying|driving|standing|running|clinging))"
)
_AGE = (
    r"\b(?:(?:too|getting too|far too|way too|much too) (?:old|young|elderly|ancient|long in the tooth|past it|doddery|senile) (?:for|to|now|at)\b|(?:is|are|he'?s|she'?s|you'?re|they'?re|clearly|getting|bit|well|long|way|years|looking|was) past it\b|(?:past|well past|long past|way past) (?:(?:his|her|their|your|its) (?:sell[- ]by|best|prime|use[- ]by|bedtime))|put (?:him|her|them|the old \w+) out to (?:grass|pasture)|one foot in the grave|(?:belongs?|be|put (?:her|him|them)|back|off|better off|should be|get (?:her|him|them) (?:back )?) (?:to |in |into )?(?:an? |the )?(?:care home|nursing home|retirement home|old folks'? home|home for the (?:elderly|bewildered)|museum|cr[ea]che|playpen|playground|nursery|bath ?chair)|"
    r"put (?:him|her|them) in(?:to)? a home\b|(?:someone|somebody|anyone) with a pulse|(?:lost|losing|missing) (?:his|her|their|your) marbles|(?:going |gone |clearly |obviously |totally |probably |is |he'?s |she'?s |bit )(?:senile|gaga|doolally)|dementia(?: patients?)? (?:councillor|in charge|on|setting in|kicking in|has|again|joe)|still (?:in|wearing) (?:nappies|short trousers|school uniform)|wet behind the ears|barely out of (?:nappies|school|short trousers)|(?:done|finished|doing|do) (?:his|her|your|their) (?:homework|gcses|a[- ]levels|paper round)(?: yet| first)?\b|(?:schoolboy|schoolgirl|child|toddler|teenage|foetus) (?:councillor|candidate|politician|mayor)|okay boomer|ok boomer|dribbling (?:old|into|in)|(?:stairlift|zimmer|bus pass|incontinence|adult nappy|nappies|colostomy|denture|dentures|false teeth) (?:brigade|councillor|jokes?|party|group|mob|gang|crew|frame brigade))"
)
_UNFIT = (
    r"\b(?:(?:how|what) (?:is|'s|can|could|would|on earth is|the hell is|use is|good is|will|are) (?:someone|somebody|anyone|a (?:man|woman|bloke|lad|lass|girl|person|councillor|teacher|driver|mayor|chair)|he|she|they|the (?:lad|lass|man|woman))?\s?(?:[a-z]+ ){0,3}(?:in a wheelchair|with a (?:stammer|stutter|stick|guide dog|hearing aid|mental (?:illness|health)\w*|disability|white stick|speech impediment|limp|headscarf|hijab|turban|beard like that|foreign accent)|who (?:can'?t (?:see|hear|walk|speak english)|is (?:blind|deaf|disabled|autistic|dyslexic|bipolar|pregnant|depressed)|uses a wheelchair|wears a (?:hijab|burqa|veil|turban))|wheelchair|deaf|blind|pregnant|autistic|bipolar)\b|"
    r"(?:no|not (?:a |the )?|isn'?t (?:a |the )?|aren'?t (?:a |the )?|hardly (?:a |the )?) ?(?:place|job|role|office|seat|chair) for (?:a |an |any |the |some |somebody |someone )?(?:[a-z]+ )?(?:wom[ae]n|girls?|ladies|lady|females?|muslims?|jews?|gays?|lesbians?|cripples?|wheelchairs?|deaf|blind|disabled|pensioners?|oaps?|kids?|teenagers?|foreigners?|immigrants?|trans\w*|mums?|mothers?|pregnant|lads? (?:with|like)|autistic)|"
    r"(?:shouldn'?t|should not|can'?t|cannot|should never|don'?t|do not|won'?t|never|wouldn'?t|would not) (?:[a-z]+ ){0,3}(?:have|elect|appoint|put|vote for|pick|want|employ|hire|trust|let|choose|select|promote|be having) (?:a |an |any |some |another |someone |somebody |anyone )?(?:[a-z]+ )?(?:(?:who(?:'s| is| has)|with|in) (?:a |an )?(?:mental (?:illness|health)|blind|deaf|disabled|disability|autis\w+|pregnant|wheelchair|bipolar|depress\w+|kids|children|stammer|stutter|hijab|turban)|muslim|jew|gay|lesbian|wom[ae]n|foreigner|immigrant|cripple|wheelchair|trans\w*|pensioner|mother|mum|blind|deaf|disabled|autistic|schizophrenic|epileptic|atheist|catholic|christian|hindu|sikh|asian|african|indian|pakistani|pole|traveller|gypsy)\b|"
    r"(?:(?:went and )?voted?|elected|elects?|chose|picked|appointed|got|gets?|having|have|has|had|given us|give us|ended up with|landed with|now|under|ruled by|led by|run by|with) (?:in |for )?(?:a|an|another|our first|the first|their first|yet another) (?:[a-z]+ )?(?:muslim|jew|jewish|gay|lesbian|woman|female|foreign|immigrant|trans\w*|asian|black|brown|hindu|sikh|indian|pakistani|disabled|lady|girl)(?: [a-z]+){0,2}? ?(?:in charge|mayor|leader|pm|prime minister|chair|chairman|councillor|president|deputy|mp|head|boss|bishop|vicar|captain)\b|\ban? (?:black|muslim|jewish|gay|lesbian|trans|asian|woman|female|disabled|foreign|hindu|sikh|polish) (?:mayor|leader|pm|prime minister|chair|chairman|councillor|bishop|vicar|king|queen|captain)\?)"
)
_DISMAY = lazily(
    r"\b(?:beggars belief|whatever next|what next|what'?s next|has it come|come to this|world coming|god help|heaven help|lord help|gone to the dogs|disgrac\w+|never thought|can you believe|can'?t believe|wake up|lost the plot|unbelievable|ridiculous|sad day|dark day|shame|how did|christian (?:country|land|nation|city|town)|madness|goodbye|end of (?:this|our|the)|no thanks|no thank you|not in my|takeover|taken over|fuming|sickening|over my dead body|wrong with this|what is wrong|says it all|lost cause|we'?re doomed|doomed|joke|not having|laughable|in england|in britain|insult|terrif\w+|scary|worr(?:y|ied|ying)|sharia|enough said|speechless|no wonder|rip)\b",
    re.ASCII,
)
_OTHERS = r"\b(?:(?:these|those|that|them|this|you) (?:people|sort|kind|lot|folks?|types?|animals|savages|communities|cultures)|(?:their|his|her|your) (?:sort|kind|lot|people|culture|religion|tribe)|the likes of (?:them|these|those|you)|the lot of them|folk like that|people like (?:that|them|these)|you know (?:the|what|which) (?:sort|type|kind|ones|lot)|which lot|what lot|one of them lot|certain (?:communities|community|cultures?|types?|faiths?)|a certain (?:community|culture|faith|religion|type|group))\b"
_OTHERS_BAD = lazily(
    rf"\b(?:{demeaning.BAD_PEOPLE}|{demeaning.LACKING}|{demeaning.BAD_DEEDS}|(?:should|must|can|need to) (?:all )?{demeaning.HARM_THEM}|dirty|filthy|smelly|uncivili[sz]ed|backward|savage|inferior|lazy|leav(?:e|es|ing) (?:[a-z]+ ){{0,3}}(?:rubbish|mess|litter|filth)|behind it|the lot of them|rubbish (?:left )?(?:outside|everywhere)|we all know (?:which|what|who)|not welcome|go(?:es)? back|go home|send)\b",
    re.ASCII,
)
_ADVICE = "Say what was done, by whom and what you want changed; leave out what they are. If you mean a policy, argue with the policy."


class _Said(NamedTuple):
    """Something said of a group: the words, whether they leave no doubt, and whether they are faint."""

    start: int
    end: int
    certain: bool
    faint: bool = False


class GroupDemeaned(Rule):
    """People are demeaned, shut out or blamed for what they are."""

    code = "group-demeaned"
    title = "A group of people demeaned for what they are"
    topic = "equality"
    serves = ("chk-equality",)
    sense = "equality"
    patterns: ClassVar[Mapping[str, str | Gap]] = {
        "group": rf"\b(?:{_GROUP})\b",
        "go-home": _GO_HOME,
        "unhappy": Gap(trigger=_UNHAPPY_TRIGGER, pattern=_UNHAPPY),
        "sneer": _SNEERS,
        "linked": Gap(trigger=_LINKED_TRIGGER, pattern=_LINKED),
        "attack": Gap(trigger=_ATTACK_TRIGGER, pattern=_ATTACK),
        "kitchen": _KITCHEN,
        "age": _AGE,
        "years": Gap(trigger=_YEARS, pattern=_AGE_AND),
        "unfit": _UNFIT,
        "others": _OTHERS,
    }
    examples: ClassVar[tuple[Example, ...]] = (
        Finds("«Gypsies are thieves», the lot of them, I've said it for years", "a whole people called criminals"),
        Finds("Funny how «all these Somalis bring» nothing but crime to Canal Street", "a nationality blamed"),
        Finds(
            "She's nearly 70, «time to step aside for somebody» who knows what a spreadsheet is",
            "fitness for office denied for age",
        ),
        Finds("If they don't like the way we do things here there's a ferry at six in the morning.", "told to leave"),
        Finds("Deputy leader? «She wants to get back in the kitchen.»", "a woman's place"),
        Finds(
            "«Muslims will never be one of us», they breed like rabbits and they know it", "generalised and dehumanised"
        ),
        Finds(
            "No «disabled person» should be allowed to chair a meeting, it drags on long enough",
            "fitness for office denied for disability",
        ),
        Finds("The gays shouldn't be allowed near children, simple as", "excluded for sexual orientation"),
        Finds("Used to be a lovely street. Now «it's like Mogadishu».", "a place sneered at for who lives there"),
        Finds("I would never trust Jews with the accounts", "distrust of a people"),
        Finds(
            "Vermin, the lot of them. Forty families in that hostel and not one does a hand's turn.",
            "people in a hostel likened to vermin",
        ),
        Finds(
            "We all know «which lot» leave the rubbish outside those shops",
            "a hint that the picture completes",
            {"media": [{"alt": "The mosque on Vine Street with bin bags"}]},
        ),
        Finds(
            "How has the capital of a Christian country «elected a Muslim mayor»? Beggars belief.",
            "fitness for office denied for faith",
        ),
        Passes("As a bisexual man, coming out at thirty was the making of me.", "the author's own life"),
        Passes("Do your homework before the hustings: all six leaflets are on the town website.", "advice to voters"),
        Passes(
            "Muslims are not terrorists, and anyone who says so in this chamber will hear from me.", "counter-speech"
        ),
        Passes("Over-70s can get free computer lessons at Ferry Road library on Tuesdays.", "a service"),
        Passes("The consultation on the Travellers' site at Beck Lane closes on Friday.", "a planning matter"),
        Passes(
            "I voted against the Government's migration bill because it costs a fortune and will not work.", "a policy"
        ),
        Passes("Vermin control will be at Elm Court on Tuesday.", "pests"),
        Passes(
            "Some idiot on the bus told my neighbour to go back to where she came from. She's from Derby.",
            "a victim's report",
        ),
        Passes(
            "Asylum seekers are being left in damp hotels for a year. That is the Home Office's failure.",
            "sympathy, and a policy",
        ),
        Passes("Women are paid 14% less than men at this council, and that has to end.", "a fact about unfairness"),
        Passes("Too many disabled people are still waiting for a ramp.", "a complaint on their behalf"),
        Passes("I'm too old for this, said my knees, at the top of Castle Hill.", "the author of himself"),
        Passes("She is 71 and has just swum the estuary for the lifeboats. What a woman.", "age told with praise"),
        Passes("Ladies' football at Sandholme Park, 2pm Sunday, bring a folding chair.", "an event"),
        Passes("Three men were jailed for the burglaries on Orchard Row, the police say.", "a report of a court"),
        Passes("Time to send them home happy: free ice cream after the fun run!", "the same words of runners"),
    )

    def look(self, draft: Draft) -> Iterator[Sighting | Affirmation]:
        """Join groups with what is said of them; then what needs no name; then the meaning of the whole."""
        told: list[_Said] = []
        named = ""
        if "group" in draft.hit_names and _HOSTILE.search(draft.norm) is not None:
            for said, kind in self._of_groups(draft):
                told.append(said)
                named = named or kind
        told += self._without_group(draft)
        if not told:
            told += self._by_meaning(draft)
        seen: set[int] = set()
        for said in told:
            sentence = draft.reading.sentence((said.start, said.end))
            if sentence[0] in seen:
                continue
            seen.add(sentence[0])
            yield self._finding(draft, said, named)

    def _finding(self, draft: Draft, said: _Said, kind: str) -> Sighting:
        faint = said.faint and not draft.settings.get("chk-equality.might_seem", False)
        of = f" ({groups.PLAIN_NAMES[kind]})" if kind else ""
        message = f"These words may be read as demeaning people for what they are{of}."
        characteristic = groups.IN_THE_ACT.get(kind, kind)
        named = draft.settings.get("chk-equality.named") or ()
        if kind and named and characteristic not in named:
            message += " Your protocol does not name this characteristic; the Equality Act 2010 does."
        return self.finds(
            said.start,
            said.end,
            message,
            _ADVICE,
            certain=said.certain and not said.faint,
            at_most=Severity.NOTE if faint else None,
        )

    # A group, and what is said of it

    def _of_groups(self, draft: Draft) -> Iterator[tuple[_Said, str]]:
        norm, reading = draft.norm, draft.reading
        for match in islice(_FIND_GROUPS.finditer(norm), _MOST):
            group = match.span()
            start, end = reading.sentence(group)
            if group[1] > end:
                end = len(norm)
            kind = _kind_of(norm[group[0] : group[1]])
            said = self._said_of(norm, group, (start, end), kind) or self._said_next(
                norm, reading.sentences, (start, end), kind
            )
            if said is None or reading.disowned((said.start, said.end)) or reading.disowned(group):
                continue
            if _DENIED.search(norm, max(start, group[0] - 80), group[0]):
                continue
            yield said, kind

    def _said_of(self, norm: str, group: Span, sentence: Span, kind: str) -> _Said | None:
        start, end = group
        opening = max(sentence[0], start - 160)
        before, after = norm[opening:start], norm[end : min(sentence[1], end + 160)]
        body = _BODIES.match(norm[start:end]) is not None
        limited = _LIMITED.search(before) is not None
        if kind not in _NARROW or kind == "disability":
            match = _EPITHET.match(after)
            if match is not None and not limited and not body:
                return _Said(start, end + match.end(), False)
        if kind not in _NARROW and not body:
            for ahead, behind in _FRAMES:
                if ahead.search(before) and behind.match(after):
                    return _Said(start, end, False, faint=kind == "nationality")
        if not body and _WHEREVER.search(before):
            match = _FOLLOWED.match(after)
            if match is not None and kind not in _NARROW:
                return _Said(start, end + match.end(), False)
        if (
            not body
            and kind not in _NARROW
            and _ITS_ALWAYS.search(before)
            and re.match(
                r" (?:that|who|what|again|behind|every time|isn'?t it|wot|did|done|started|nicked|stole|left)\b|[.!]",
                after,
            )
        ):
            return _Said(start, end, False)
        if (_NONE_OF_THEM.search(before) and _AFTER_NONE.match(after)) or (
            _NO_WAY.search(before) and _AFTER_NO_WAY.match(after)
        ):
            return _Said(start, end, False)
        if not limited and not body:
            for pattern, certain in _PREDICATES:
                match = pattern.match(after)
                if match is None or self._milder(kind, match.group("bad"), pattern):
                    continue
                gap = after[: match.start("bad")]
                if pattern in _POLAR and _NEGATION.search(gap):
                    continue
                sure = certain and kind not in _NARROW and kind not in _CONTESTED
                return _Said(start, end + match.end("bad"), sure)
            match = _AFTER_LIKE.match(after)
            if (
                match is not None
                and kind not in _NARROW
                and not re.search(r"treat|feel|liv|housed|kept|made|not ", match.group())
            ):
                return _Said(start, end + match.end(), kind not in _CONTESTED)
        if not limited and not body and kind not in _NARROW:
            match = _AFTER_COMMA.match(after)
            if match is not None:
                return _Said(start, end + match.end("bad"), False)
        match = _AFTER_NOUN.match(after)
        if (
            match is not None
            and not (body or self._milder(kind, match.group("bad"), _AFTER_NOUN))
            and not (kind in _NARROW and _ABSTRACT.match(match.group("bad")))
        ):
            return _Said(
                start,
                end + match.end("bad"),
                kind not in _NARROW,
                faint=match.group("bad") in ("agenda", "problem", "mentality", "mafia"),
            )
        match = _BEFORE_ADJECTIVE.search(before)
        if (
            match is not None
            and not body
            and not (
                _MILD_ADJECTIVE.match(match.group())
                and kind not in ("orientation", "trans", "sexual-orientation", "gender-reassignment")
            )
            and not (
                kind in _NARROW
                and (
                    not _RUDE.match(match.group())
                    or kind in ("pregnancy", "marriage")
                    or not _PLURAL.match(norm[start:end])
                )
            )
        ):
            return _Said(opening + match.start(), end, False)
        if kind not in _NARROW and not body:
            if (
                _AFTER_OUT.match(after)
                and not limited
                and not re.search(r"\b(?:come|coming|came|let|speak|speaking|working|found|voices?|help)\b", before)
            ):
                return _Said(start, end + 4, kind not in _CONTESTED)
            match = _BEFORE.search(before)
            if match is not None and _NOT_HATING.search(match.group()):
                return None
            if match is not None and not _SUFFERING.match(after) and not _GENTLE.search(match.group()):
                soft = _SOFT.search(match.group()) is not None
                if not (soft and (kind in _CONTESTED or _OPINION.search(norm))) and not (
                    kind in _CONTESTED and _OPINION.search(norm)
                ):
                    if soft and not _AIMED.match(after):
                        return None
                    return _Said(
                        sentence[0] + match.start(), end, False, faint=soft and kind in ("nationality", "orientation")
                    )
        elif not body:
            match = _BEFORE.search(before)
            if (
                match is not None
                and not _NOT_HATING.search(match.group())
                and re.search(
                    r"\b(?:i|we|god i|everyone|everybody)\b.{0,12}\b(?:hate|despise|detest|loathe|can'?t stand|never trust|wouldn'?t (?:trust|hire|employ|vote for)|would never|don'?t trust)|\b(?:fuck|screw|kill all|hang|gas|never (?:trust|hire|employ)|don'?t (?:hire|employ|trust))\b",
                    match.group(),
                )
            ):
                return _Said(opening + match.start(), end, False)
        return None

    def _said_next(self, norm: str, sentences: tuple[Span, ...], own: Span, kind: str) -> _Said | None:
        """What the next sentence says of "they", where this one has named the group."""
        if kind in _NARROW:
            return None
        following = next((span for span in sentences if span[0] >= own[1]), None)
        if following is not None and (branded := _BRANDED.match(norm, following[0])) is not None:
            return _Said(following[0], branded.end(), False)
        match = _THEY.match(norm, following[0]) if following is not None else None
        if following is None or match is None:
            return None
        after = norm[match.end() : following[1]]
        for pattern, _ in _PREDICATES:
            found = pattern.match(after)
            if (
                found is not None
                and not self._milder(kind, found.group("bad"), pattern)
                and not (pattern in _POLAR and _NEGATION.search(after[: found.start("bad")]))
            ):
                return _Said(following[0], match.end() + found.end("bad"), False)
        return None

    @staticmethod
    def _milder(kind: str, bad: str, pattern: re.Pattern[str]) -> bool:
        """Whether words that demean a people are ordinary when said of women, pensioners, boats and the like."""
        if kind in _CONTESTED:
            return (
                re.match(
                    r"(?:dangerous|illegal|a problem|the problem|banned|stopped|bad|crap|terrible|worse|weak|deported|flood|take over|weird)",
                    bad,
                )
                is not None
            )
        if kind == "religion" or kind not in _NARROW:
            return (
                kind == "nationality"
                and re.match(
                    r"(?:bad|worse|weak|crap|rubbish|terrible|awful|shit|destroy|kill|ruin|wreck|invad|murder|bomb|rap|steal|lie |took over|taken over|take over|want to (?:take|destroy|rule|conquer|dominate|control)|dogs?$|be$|brutal|cruel|aggressive)",
                    bad,
                )
                is not None
            )
        if pattern in (_AFTER_DOES, _AFTER_LACKS):
            return (
                re.match(
                    r"(?:lie (?:all|down|in)|commit|cause|create|kill|murder|stab|rape|steal|rob|run|play|destroy|ruin|wreck|own|marry|treat|get|got|has|have (?:everything|free|priority)|flood|swarm|smell|whine|control|whinge|moan|do nothing but|mug|cheat|can'?t (?:work|manage|cope|read|write|handle|be trusted)|"
                    r"don'?t (?:work|deserve|pay)|cannot (?:work|manage|cope|handle)|won'?t (?:work|manage|cope)|couldn'?t|hardly|barely|given|handed|love|can'?t get|multiply|groom|take over|took over|taken over|taking over)",
                    bad,
                )
                is not None
            )
        if pattern is _AFTER_MUST:
            return re.match(
                r"(?:go|leave|die|suffer|be (?:at home|refused|turned away|excluded|removed|kept|barred|ashamed|put in|put away|forced|in an?|tagged|killed)|stay (?:at home|home|out|away|where|indoors)|shut|rot|know|keep|stick)\b",
                bad,
            ) is not None and not re.match(
                r"(?:stay in the kitchen|know (?:their|your|her) place|shut (?:up|it)|stick to|stay (?:at )?home)", bad
            )
        if pattern is _AFTER_MUST_NOT:
            return (
                re.match(
                    r"(?:have|work|speak|get|be$|be (?:trusted|in|working|let|given|seen|allowed to)|live|come|exist|use|pray|play|wear|enter|compete|marry|driv|own|reproduce|serve|adopt)",
                    bad,
                )
                is not None
            )
        if pattern is _AFTER_IS_NOT:
            return (
                re.match(
                    r"(?:be )?(?:human|safe|normal|people|welcome|wanted|proper|equal|british|english|scottish|welsh|irish|supposed|meant|our|capable|trustworthy)",
                    bad,
                )
                is not None
            )
        return re.match(
            r"(?:bad|worse|weak|sick|violent|rubbish|terrible|awful|crap|shit|dangerous|mental|a (?:joke|disgrace|threat|danger|problem)|the (?:problem|worst)|killers?|criminals?|cheats|liars|rats|dogs|pigs|our|this|drunk|unfit|emotional$|past it|entitled|cruel|bent|infected|diseased|ugly|unwashed|idle|less|second|"
            r"incapable|inferior|ungrateful|traitors|loose|tight|murderers?|terrorists?|rapists|predators|useless|abnormal|poison|one big|animals?)",
            bad,
        ) is not None and not re.match(
            r"(?:inferior|less intelligent|less capable|useless|too emotional|rapists|predators|animals|pigs|an? (?:burden|drain|liability)|incapable)",
            bad,
        )

    # What needs no group

    def _without_group(self, draft: Draft) -> Iterator[_Said]:
        norm, reading = draft.norm, draft.reading
        for hit in islice(
            draft.hits("go-home", "unhappy", "sneer", "attack", "linked", "kitchen", "age", "years", "unfit", "others"),
            _MOST,
        ):
            if reading.disowned(hit.span) or _OWN_SELF.search(norm, max(0, hit.start - 24), hit.start + 6):
                continue
            start, end = reading.sentence(hit.span)
            words = hit.match.group()
            if hit.name == "others":
                if self._others(draft, hit.span):
                    yield _Said(hit.start, hit.end, False)
                continue
            if words == "do your homework" and not _TALKED_DOWN.search(norm):
                continue
            if hit.name in ("attack", "linked") and _REPORTED.search(norm, start, end):
                continue
            if hit.name == "unfit":
                electing = re.match(
                    r"(?:voted?|elect|chose|picked|appoint|got|gets?|hav|has|had|given|give|ended|landed|now|under|ruled|led|run|with|an? )",
                    words,
                )
                if electing and (not _DISMAY.search(norm) or _WELCOME.search(norm)):
                    continue
                if (not electing and _SYMPATHY.search(norm, start, end)) or (
                    not electing
                    and re.match(r"(?:how|what)", words)
                    and re.search(
                        r"\b(?:supposed to|meant to|get (?:up|in|on|across|past|over|round|to|out)|kerb|ramp|lift|step|steps|access|pavement|pass|cross|bus|train|door|toilet)\b",
                        norm,
                    )
                ):
                    continue
            if words.endswith("boomer") and re.match(
                r" (?:here|alert|opinion|\(|then i)", norm[hit.end : hit.end + 10]
            ):
                continue
            if hit.name in ("age", "years") and (
                _SYMPATHY.search(norm, start, end) or not self._about_a_person(norm, hit.start, words)
            ):
                continue
            if (
                words.startswith("no ")
                and reading.quoted(hit.span)
                and re.search(
                    r"\b(?:grand\w+|parents|mum|dad|photo|signs?|windrush|museum|remember\w*|used to|history|landlad(?:y|ies))\b",
                    norm,
                )
            ):
                continue
            if hit.name == "sneer" and _NEEDS_GROUP.match(words) and not self._scene(draft):
                continue
            if hit.name in ("go-home", "unhappy") and re.search(
                r"\b(?:i'?ll|i|we|i'?m|we'?re|let me|can'?t wait to|want to) (?:be )?(?:go|going|send|get) ",
                norm[max(0, hit.start - 20) : hit.start + 10],
            ):
                continue
            if (
                hit.name == "go-home"
                and words.startswith("go")
                and _TO_A_PLACE.match(words)
                and not _BIDDEN.search(norm, max(0, hit.start - 30), hit.start)
            ):
                continue
            if hit.name == "go-home" and words.startswith("send") and not self._scene(draft):
                continue
            if (
                reading.negated(hit.span)
                and hit.name in ("kitchen", "sneer", "age")
                and not re.match(r"\b(?:not|hardly|barely|nobody|no one|haven|we don)", words)
            ):
                continue
            if hit.name == "sneer" and _RACE_TALK.match(words) and not self._scene_race(norm):
                continue
            faint = hit.name == "kitchen" and _PATRONISING.match(words) is not None
            yield _Said(hit.start, hit.end, hit.name == "go-home" and not faint, faint=faint)

    @staticmethod
    def _about_a_person(norm: str, start: int, words: str) -> bool:
        """Whether words of age speak of somebody's fitness, not of a building or of the author."""
        window = norm[max(0, start - 90) : start + len(words) + 60]
        return re.search(
            r"\b(?:he|she|him|her|his|he'?s|she'?s|you|you'?re|your|they'?re|cllr|councillor|leader|mayor|mp|chair(?:man|woman)?|candidate|member|old (?:man|woman|boy|girl|dear)|grandad|grandpa|granny|pensioners?|committee|someone|anyone|that one|boomer)\b",
            window,
        ) is not None and not re.search(
            r"\b(?:(?:i'?m|i am|we'?re|i was|i feel|am i|i must be|me,?) (?:[a-z]+ ){0,3}$|never|my (?:mum|dad|nan|gran|mother|father|wife|husband|dog|knees))",
            norm[max(0, start - 24) : start + 3],
        )

    def _scene(self, draft: Draft) -> bool:
        return re.search(demeaning.SCENES, self._all_words(draft), re.ASCII) is not None

    @staticmethod
    def _scene_race(norm: str) -> bool:
        return (
            re.search(
                r"\b(?:replac\w*|genocide|invad\w*|superior\w*|inferior\w*|survive|survival|extinct\w*|destroy\w*|kill\w*|rap(?:e|ed|ing)|crime\w*|deport\w*|filth\w*|pollut\w*|enem\w+|traitors?|disgust\w*|hate|breed\w*|stop|scum|flood\w*|ruin\w*|cesspool|animals?|subhuman)\b",
                norm,
                re.ASCII,
            )
            is not None
        )

    @staticmethod
    def _all_words(draft: Draft) -> str:
        alts = " ".join(item.alt for item in draft.post.media if item.alt)
        shared = draft.post.shares.text if draft.post.shares is not None and draft.post.shares.text else ""
        return f"{draft.norm} {alts} {shared}".lower() if alts or shared else draft.norm

    def _others(self, draft: Draft, span: Span) -> bool:
        """Whether "these people" are a group told by the scene, and something demeaning is said of them."""
        start, end = draft.reading.around(span, 1)
        if not _OTHERS_BAD.search(draft.norm, start, end):
            return False
        if _PUBLIC_LIFE.search(draft.norm) or not self._scene(draft):
            return False
        return not _DENIED.search(draft.norm, draft.reading.sentence(span)[0], span[0])

    # What has no words for it

    def _by_meaning(self, draft: Draft) -> Iterator[_Said]:
        weight = draft.weighs()
        if weight is None:
            return
        start, end = draft.strongest()
        if draft.reading.disowned((start, end)) or _SYMPATHY.search(draft.norm, start, end):
            return
        if _MYSELF.search(draft.norm, start, end) and not _THE_OTHERS.search(draft.norm, start, end):
            return
        if weight == "think" and not _FIND_GROUPS.search(draft.norm) and not _SOMEBODY.search(draft.norm):
            return
        if any(_SUFFERING.match(draft.norm, match.end()) for match in _FIND_GROUPS.finditer(draft.norm)):
            return
        yield _Said(start, end, weight == "sure")


@lru_cache(maxsize=1024)
def _kind_of(words: str) -> str:
    """The characteristic that a group's name belongs to."""
    return next((name for name, pattern in _KINDS if pattern.fullmatch(words)), "race")


_PREDICATES: tuple[tuple[re.Pattern[str], bool], ...] = (
    (_AFTER_IS, True),
    (_AFTER_IS_NOT, False),
    (_AFTER_MUST, True),
    (_AFTER_MUST_NOT, False),
    (_AFTER_LACKS, False),
    (_AFTER_DOES, False),
)
_POLAR = (_AFTER_IS, _AFTER_DOES, _AFTER_MUST)
_MILD_ADJECTIVE = lazily(r"(?:illegal|idle|old|fat|militant|silly|daft|ugly|big|nasty|bad)\b", re.ASCII)
_RUDE = lazily(
    r"(?:typical|fucking|fuckin|fkn|bloody|stupid|dumb|thick|hysterical|silly|useless|daft|whining|whingeing|dozy|miserable)\b",
    re.ASCII,
)
_ABSTRACT = lazily(
    r"(?:agenda|mafia|question|problem|mentality|crime wave|menace|invasion|takeover|supremacy)", re.ASCII
)
_PLURAL = lazily(r"(?:wom[ae]n|men|blokes|menfolk|people|folk|.*s)$", re.ASCII)
_SOFT = lazily(
    r"\b(?:stop|no more|avoid|full of|too many|enough of|tired of|fed up|sick of|bloody|run|loads? of|nothing but|rid of|no place|no room|ban|gangs? of|packs? of|bunch of|damn|want|need|have|let|like|believe)\b",
    re.ASCII,
)
_AIMED = lazily(
    r"(?: (?:here|in this|in our|in the|round here|around here|now|already|coming|for my liking|on our|on the|allowed|already|everywhere|these days|and their|with their|over here|to be|living|pouring|taking|getting|on every|on this|on my|in my|at my|near (?:my|our)|as |who come|around|full stop|please|thanks))|[.!,?\n]|$",
    re.ASCII,
)
_NOT_HATING = lazily(
    r"\b(?:don'?t|do not|doesn'?t|not|never|didn'?t) (?:[a-z]+ )?(?:hate|despise|detest|loathe|dislike|resent|distrust|mistrust|fuck|hating)",
    re.ASCII,
)
_WHEREVER = lazily(
    r"\b(?:wherever|everywhere|whenever|every time|as soon as|the minute|the moment) (?:the |these |those |some )?$",
    re.ASCII,
)
_FOLLOWED = lazily(
    r" (?:go|goes|arrive|arrives|turn up|come|comes|move in|moves in|appear|settle|set up|are|pitch up)\b[^.!?]{0,60}\b(?:crime|theft|rubbish|mess|trouble|missing|stolen|shuts?|close[sd]?|burglar\w*|filth|violence|fall|downhill|misery|rats|prices|emptied|goes|nicked|vanish\w*|disappear\w*|lock|gone)\b",
    re.ASCII,
)
_EPITHET = lazily(
    r"[^.!?]{0,80}?\b(?:the|dirty|filthy|lying|ungrateful|bloody|fucking|thieving|lazy) (?P<bad>scroungers?|savages?|animals?|vermin|parasites?|spongers?|scum|fakers?|skivers?|malingerers?|freeloaders?|thieves|bastards?|rats|liars)\b(?=[.!,]|$)",
    re.ASCII,
)
_BRANDED = lazily(
    r"(?:dirty |filthy |lying |thieving |bloody |fucking |absolute |utter |total |proper |pure |just |all |nothing but )*(?:scum(?:bags)?|vermin|filth|thieves|liars|parasites|savages|animals|criminals|scroungers|spongers|rats|cockroaches|barbarians|perverts|freaks|rapists|terrorists|degenerates|leeches)(?=[.!,]|$| the lot| every| all| coached)",
    re.ASCII,
)
_FRAMES: tuple[tuple[re.Pattern[str], re.Pattern[str]], ...] = (
    (
        re.compile(
            r"\bnever (?:once |yet |ever )?(?:met|known|seen|had|come across) (?:an?|one|a single) (?:[a-z]+ )?$",
            re.ASCII,
        ),
        re.compile(r"(?: [a-z]+)? (?:who|that|i|yet|worth)\b", re.ASCII),
    ),
    (
        re.compile(
            r"\b(?:let|letting|leave|leaving|have|having|allow|allowing|putting|trust|trusting|wants?) (?:an?|some|that|another|these|those) $",
            re.ASCII,
        ),
        re.compile(
            r"(?: [a-z]+){0,2} (?:teach|teaching|coach|coaching|around (?:kids|children|our|my|the)|near|alone|in charge|look after|looking after|babysit|change|into (?:our|the) (?:toilets|changing|ladies)|run (?:our|the|this)|marry|adopt|touch)\b",
            re.ASCII,
        ),
    ),
    (
        re.compile(
            r"\bwhere(?:ver)? (?:there'?s|there is|you find|you get|you see|you have) (?:an? |the |any )?$", re.ASCII
        ),
        re.compile(
            r"[^.!?]{0,24} (?:there'?s|there is|there are|there'?ll be|you'?ll find|you find|you get)\b", re.ASCII
        ),
    ),
    (
        re.compile(r"\bwhy (?:are|do|is|does|must|can'?t) (?:the |all |these |you )?$", re.ASCII),
        re.compile(r"(?: [a-z]+)? (?:always|all|so|never|insist|breed|hate|stink|smell|steal)\b", re.ASCII),
    ),
    (
        re.compile(
            r"\b(?:don'?t|do not|won'?t|not|never|wouldn'?t) (?:want|need|have|be told|take orders|be lectured|be ruled|be governed|be represented|vote for|fancy|trust)(?: [a-z]+){0,5} $",
            re.ASCII,
        ),
        re.compile(
            r" (?:telling|running|teaching|in charge|lecturing|ruling|representing|deciding|as (?:my|our)|next door|living|touching|serving|treating|looking after|near|on (?:this|our|the) council)\b",
            re.ASCII,
        ),
    ),
    (
        re.compile(
            r"\bwhy (?:would|should|did) (?:anyone|anybody|you|we|they|people) (?:[a-z]+ )*(?:for|with|in|by|let|have|want|elect|trust)(?: an?| the| some)? $",
            re.ASCII,
        ),
        re.compile(r"[?.,!]|$| (?:in charge|as|run|to run|near)", re.ASCII),
    ),
    (
        re.compile(r"\bonly (?:the |real |true |proper |white )*$", re.ASCII),
        re.compile(r"(?: [a-z]+){0,2} (?:should|deserve|belong|ought|must|get|can be)\b", re.ASCII),
    ),
    (re.compile(r"\bbring back (?:[a-z]+ ){1,3}for (?:the )?$", re.ASCII), re.compile(r"", re.ASCII)),
    (
        re.compile(r"\balways (?:the |these |those |them |bloody )*$", re.ASCII),
        re.compile(r"[,.!?]|$| (?:with a|isn'?t|innit|never|doing|who|that|causing|behind|again)\b", re.ASCII),
    ),
    (
        re.compile(
            r"\b(?:typical|trust an?|leave it to an?|just like an?|only an?|such an?|what do you expect (?:from|of) an?|once an?) $",
            re.ASCII,
        ),
        re.compile(r"(?: [a-z]+)?(?: always|[.!,]|$| to\b| could| would)", re.ASCII),
    ),
)
_REPORTED = lazily(
    r"\b(?:police|arrest\w*|attack(?:ed)? on|victims?|vaccin\w*|screening|clinic|public health|outbreak in|gp|nhs|treat\w*|charged|jailed|candle\w*|firefighters|fire service|crews|arson|planning|demolition|extension|food hygiene|terrible|awful|horrible|sick of|idiots|sweep|swept|helped|repair\w*|boarded)\b",
    re.ASCII,
)
_THEY = lazily(
    r"(?:and |but |because |cos |now |well,? |yes,? |no,? )*(?:they|these people|this lot|that lot|all of them|every one of them|most of them|the lot of them)(?= |'re|'ll|'ve)",
    re.ASCII,
)
_SOMEBODY = lazily(r"\b(?:they|them|their|these|those|that lot|our own|she|her|his|he|him|you)\b", re.ASCII)
_GENTLE = lazily(
    r"\b(?:stop (?:treating|blaming|calling|attacking|bullying|abusing|using|killing|\w+ing)|like (?:all|the)|would like|want (?:to|more)|need (?:to|more)|let (?:the|these|those)|in favour)\b",
    re.ASCII,
)
_OWN_SELF = lazily(r"\b(?:i'?m|i am|i was|we'?re|am i|i feel|i must be|told me|as a|my own)\b", re.ASCII)
_THE_OTHERS = lazily(
    r"\b(?:they|them|their|they're|these|those|you|your|he|she|our own|this country|my country|immigra\w+|migrants?|foreign\w*|muslims?|jews?|blacks?|trans|gays?)\b",
    re.ASCII,
)
_TALKED_DOWN = lazily(
    r"\b(?:boy|girl|lad|lass|kid|kiddo|child|son|sonny|sunshine|sweetheart|love|dear|young|school\w*|bedtime|mummy|mum)\b",
    re.ASCII,
)
_MYSELF = lazily(
    r"\b(?:as an? (?:[a-z]+ ){0,2}(?:woman|man|person|lesbian|muslim|jew|sikh|hindu|christian|councillor|mum|dad|parent),? (?:i|my|coming|growing|living|being)|i'?m (?:an? |proud(?:ly)? )(?:[a-z]+ ){0,3}(?:woman|man|person|lesbian|bisexual|gay|trans|disabled|autistic|deaf|muslim|jew|jewish|sikh|hindu)|i came out|my coming out|coming out at)\b",
    re.ASCII,
)
_TO_A_PLACE = lazily(rf"go(?:ing)? (?:on )?back (?:to )?{_ABROAD}$", re.ASCII)
_BIDDEN = lazily(
    r"(?:^|[.!?;:,] |\b(?:you|they|just|should|all|and|please|then|must|better|yourselves|lot|now|can|he|she|him|her|them|u|need to|don'?t you) )$",
    re.ASCII,
)
_NEEDS_GROUP = lazily(
    r"(?:(?:let|hope|pray|wish)|tak|took|lock up|anything|count|count your|mind|check|hide|hid|hidden|watch|guard|hold on|grab|nail|there goes|(?:stick|keep|stay)|born|against|it'?s not|its not|turn|deport|ship|send|kick|chuck|boot|throw|they|these|this lot|that lot|wherever|everywhere|whenever|every time|as soon|the minute|(?:shov|ramm|forc|push|thrust)|(?:took|tak)|swing|back|(?:your|their|his|her|my|our|its) own|(?:your|their|that) (?:sort|kind|type|lot))",
    re.ASCII,
)
_PATRONISING = lazily(
    r"(?:run along|pipe down|calm down|there there|behave|hush|shush|smile|cheer up|jog on|know|learn|remember|knew|women'?s (?:place|work)|(?:too|so) )",
    re.ASCII,
)
_RACE_TALK = lazily(
    r"(?:non-?whites?|white |our race|my race|race[- ]mixing|(?:proper|real|true|born|ethnic|indigenous|native))",
    re.ASCII,
)
_PUBLIC_LIFE = lazily(
    r"\b(?:politicians?|pm|mps?|election|sack|vote them|tor(?:y|ies)|labour|lib ?dems?|conservatives?|ministers?|government|mps|ukip|snp|bankers?|landlords?|developers?|bosses|trolls?|hooligans|fans|drivers|cyclists|dog owners|fly-?tippers?|vandals?|burglars?|thugs|yobs)\b",
    re.ASCII,
)
