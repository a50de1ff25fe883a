"""Prejudice in code: conspiracy words, dog whistles, the far right praised, the Holocaust made small.

## What it looks for
Replacement and "white genocide" talk; globalists, puppet masters and triple brackets; "enrichment" and "religion
of peace" said with a sneer; Islam called a cult or no religion; Hitler or his number praised; Holocaust denial and
cheap comparisons with it; praise for far-right parties, leaders or marches.

## Why councils ask
A code word says to some readers what the author would not say aloud, and residents who are its target hear it.
Protocols ask that posts could not be *seen as* racist or anti-faith, whatever their author meant.

## What to do instead
Name the policy or the decision that you oppose and argue with it. If you report on such talk, say what it is.

## What it cannot see
New codes, memes and numbers that it has not met; a code inside a picture. Words quoted to condemn, history and
remembrance, and criticism of a government (that of Israel or Iran, say) are left alone.

## Sources
Equality Act 2010 sections 9 and 10 (race; religion or belief), checked 2026-11-21. The working definitions that councils
adopt (of antisemitism, say) differ; this rule follows none of them and leaves criticism of states alone.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, ClassVar

from wardmote.core.lazily import lazily
from wardmote.core.rule import Finds, Gap, Passes, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wardmote.core.draft import Draft, Hit
    from wardmote.core.finding import Sighting
    from wardmote.core.rule import Example

_FAR_RIGHT = (
    r"(?:edl|english defence league|bnp|british national party|britain first|national front|national action|patriotic alternative|homeland party|combat 18|blood and honour|ku klux klan|kkk|tommy robinson|stephen yaxley[- ]lennon|nick griffin|oswald mosley|mosley|enoch(?: powell)?|"
    r"rivers of blood|golden dawn|generation identity|identitarians?|proud boys|atomwaffen|football lads alliance|dfla|infidels|pegida|black ?shirts?|brown ?shirts?|waffen ss|nazis|third reich|hitler|adolf|goebbels|himmler|mussolini|franco|breivik|tarrant|isis|isil|daesh|al-? ?qaeda|hamas|hezbollah|taliban|provos|provisional ira|ira\b|uvf|uda)"
)
_PRAISE = lazily(
    r"\b(?:only (?:lot|ones?|people|party|man|group|men)|(?:are|is|was|were|be|been|dead|spot|bang|absolutely) (?:[a-z]+ )?(?:right|heroes|a hero|hero|legends?|a legend|great|patriots?|brave|brilliant|correct)\b|right all along|had (?:it|the right idea|a point|some good ideas)|on to something|onto something|standing up for|stand(?:s)? up for|stick(?:ing)? up for|well done|hats off|respect to|god bless|love (?:the|him|tommy|them|what|enoch)|proud(?: to)?|"
    r"support(?:ing|s|ed)?\b|join(?:ing|ed)?|voted? for|voting for|march(?:ed|ing)? with|donat(?:e|ed|ing)|follow(?:ing)?|bring back|need (?:a|an|another|more|someone like|him|them)|where(?:'s| is) \w+ when|come back|all is forgiven|missed (?:a few|some|one)|should(?:'ve| have) (?:finished|won|listened|had|been)|finish(?:ed)? the job|free tommy|speaks? (?:the truth|for)|tell(?:s|ing)? (?:the truth|it like)|good (?:lads?|man|men|people|on|for|bunch|guys)|great (?:lads?|man|men|speech|leader|bunch|rally|day)|cheers? for|hail|heil|salute|"
    r"did nothing wrong|nothing wrong with|wasn'?t (?:all|so|that) (?:bad|wrong)|not (?:all|so|that) bad|up the|viva|victory to|long live|glory to|martyrs?|freedom fighters?|resistance|doing (?:a|the) (?:great|good|job|work)|i'?d have (?:them|him)|proper|roll on|can'?t (?:fault|argue)|common sense|statue|keep it up|on the streets?|👏|💪|❤|🇬🇧|👍)",
    re.ASCII,
)
_DISPRAISE = lazily(
    r"\b(?:against|counter|oppose\w*|stop(?:ped|ping)?|racists?|fascis(?:m|ts? (?:are|thugs|scum|out|off))|thugs?|hate(?:d|ful)?|vile|disgust\w*|defeat(?:ed)?|fought|fight(?:ing)? (?:the|against)|victims?|attack(?:ed|s)?|ban(?:ned)?|proscribed|terror\w*|not welcome|no place|shame\w*|never again|lest we forget|remember(?:ing|ance)?|liberat\w*|"
    r"refugee from|fled|escaped|murder\w*|kill(?:ed|ing)|jailed|convicted|extremis[mt]|bombed?|bombing|survivor|out of|police|cost(?:s|ing)? (?:us|the)|condemn\w*|disown\w*|denounce\w*|expelled|suspended|nasty|bigots?|evil|crimes?|genocide|poison\w*|worst|scum|division|divisive|wrong'?uns?|no thanks|away from|get lost|do one|history|museum|exhibition|documentary|book|lecture|novel)\b",
    re.ASCII,
)
_TRAGEDY_TALK = lazily(
    r"\b(?:remember\w*|memorial|survivors?|anniversary|commemorat\w*|lest we|never again|education(?:al)? trust|liberation|my (?:gran\w*|family|great\w*|mother|father|parents|nan|aunt\w*|uncle)|visit(?:ed|ing)?|museum|lecture|exhibition|candle|testimony|learn(?:ed|ing)? about|denial is|deniers?|denying|trip to|pupils|students|school)\b",
    re.ASCII,
)
_ISLAM = r"(?:islam|muslims?|quran|koran|sharia|mosques?|mohammed(?:ans)?|muhammad|the prophet)"


class CodedPrejudice(Rule):
    """Prejudice said in code, or the preachers of it praised."""

    code = "coded-prejudice"
    title = "Coded prejudice or far-right praise"
    topic = "equality"
    serves = ("chk-equality",)
    patterns: ClassVar[Mapping[str, str | Gap]] = {
        "replaced": (
            r"\b(?:great replacement|replacement (?:theory|agenda|plan|migration|of (?:the )?(?:white|native|british|english|indigenous|europeans?|us))|white (?:genocide|extinction|replacement|erasure|power|pride|supremacy (?:is|now)|survival|homelands?|nationalis[mt] (?:is|are)|lives matter)|anti-?white(?: (?:agenda|racism|hate|propaganda|bias|council|government))?|(?:being|been|are|getting|get|we'?re|to|will|will be|be) (?:deliberately |slowly |systematically )?(?:replaced|bred out|outbred|ethnically cleansed|wiped out|erased|diluted) (?:in our own|by (?:them|immigrants|migrants|muslims|foreigners|design|the third world)|as a (?:race|people))|"
            r"(?:they|jews|you|muslims|blacks|immigrants) (?:will|shall|won'?t|want to) (?:not )?replace us|ethnic (?:replacement|english(?:man|men)?|cleansing of (?:the )?(?:white|english|british))|demographic (?:replacement|jihad|time ?bomb|suicide|genocide|warfare)|remigrat(?:e|ion)|repatriat(?:e|ion) (?:now|them|the lot|all|is the|scheme)|indigenous (?:british|brits?|english|britons|europeans?|whites?|population of (?:england|britain|these))|(?:secure|ensure) the (?:existence|future) (?:of|for) (?:our|the|a) (?:people|white|race)|blood and soil|race war|racial holy war|day of the rope|"
            r"eurabia|(?:kalergi|coudenhove)[- ](?:plan|agenda)|career criminal died|(?:george )?floyd (?:was|deserved|died|the|is)(?: [a-z]+){0,4} (?:criminal|thug|junkie|druggie|it|overdos\w*|scum|drug addict)|(?:blm|black lives matter)\W? ?(?:my (?:arse|a\W+\w?|foot)|scum|thugs|mob|terrorists?|rubbish|(?:are|is) (?:[a-z]+ )?(?:thugs|scum|terrorists?|racists?|marxists?|a (?:cult|terror\w*|racket|scam)|criminals))|(?:white|all|blue) lives matter|(?:tak(?:e|ing)|get(?:ting)? (?:down )?on|bend(?:ing)?) (?:the|one|a) knee (?:to|for|because|now)[^.!?]{0,50}(?:criminal|thug|nonsense|guilt|mob|marxis\w+|arse)|white privilege (?:my|is a (?:myth|lie))|islami[sf]ication|islami[sz](?:e|ed|ing|ation)(?: of)?|muslimification|rapefugees?|rapeugees?|invaders? (?:not|off|out)|(?:dinghy|boat|channel|hotel) (?:invasion|invaders|divers|army)|fighting[- ]age (?:men|males|muslims)|military[- ]age(?:d)? (?:men|males|muslims)|no[- ]go (?:zones?|areas?) (?:for (?:whites?|non-?muslims|us|christians|police|the police|english|brits)|in (?:our|every|most)|run by)|multicultural(?:ism)? (?:hell\w*|nightmare|cesspit|is a (?:cancer|disease|failure|poison)|has (?:destroyed|ruined|killed)|experiment)|it'?s ok(?:ay)? to be white|diversity is (?:our strength|white|code|just|a (?:code|word)|killing|a disease|a cancer)|open[- ]borders? (?:globalists?|jews?|plan))\b"
        ),
        "cabal": (
            r"(?:\(\(\([a-z .'-]{2,40}\)\)\)|\b(?:globalist(?:s|'s)?(?: (?:cabal|elites?|agenda|puppet\w*|plan|scum|bankers|jews))?|rothschilds?|soros(?:'s|-funded| funded| puppets?| money| stooge| backed|-backed)?|z\.?o\.?g\.?\b|zionist (?:occupied|hand|control\w*|puppet\w*|media|bankers?|cabal|lobby|agenda|plot|masters?|entity|scum|pigs?|filth|nazis?|money|mafia|stooges?|regime changers)|(?:jewish|jew|israel|zionist) (?:zionists?|lobby|bankers?|money|media|mafia|cabal|hand|conspiracy|world order|elites?|influence over|control|agenda|plot|puppet\w*|supremac\w+|puppet masters?)|"
            r"(?:israel|mossad|zionists?|jews|the jews|rothschilds|the tribe|bankers|you know who|puppet masters?) (?:is|are|was|were|did|done|does|do|runs?|controls?|owns?|behind|pull(?:s|ing)?|own|control|run|funds?|pays?|created|made|planned|orchestrated|(?:have |has )?(?:bought|paid for|owned|infiltrated|captured))(?: (?:all|the|it|this|behind|our|pulling|9/?11|isis|7/7|covid|charlie|everything|everyone|your|every|both|most))*(?: (?:strings|attacks?|it|this|media|banks|government|9/?11|isis|7/7|covid|parliament|world|washington|westminster|labour|tories|tory|money|bbc|press|wars?|virus|parties|party|politicians|mps|leaders?|you))|9/?11 (?:was )?(?:an inside job|done by|was israel|was mossad|was done)|inside job|false[- ]flags?\b|crisis actors?|"
            r"(?:chosen|choosen) (?:people|ones|tribe)\b(?: (?:again|strike|at it|always|lol|run|own|never|behind|want|think))|goyim|goys?\b|shabb[eo]s goy|small hats?|big[- ]?nosed? (?:bankers?|tribe)|early life(?: section| check)?,? (?:check|section|every|on wikipedia)|(?:just |keep |been |stop |start )noticing (?:things|the noses|patterns|who)|synagogue of satan|blood ?libel (?:is|was) true|christ[- ]killers?|dual (?:loyalt(?:y|ies)|loyalists?|citizens? (?:run|own|control))|new world order|one world government|(?:the |a )?cabal\b|cultural marx(?:ism|ists?)|frankfurt school|dancing israelis|talmud\w* (?:jews?|teach\w*|says|plot|filth|evil|hate\w*|agenda|law says)|khazar\w*|kosher (?:mafia|nostra|tax)|jew(?:ish)? world order|lizard people|who(?:'s| is) (?:really )?(?:pulling|behind) the strings|who really runs (?:the|this|our)|adrenochrome|puppet ?masters?)\b)"
        ),
        "sneered-peace": r"\b(?:(?:the )?(?:so[- ]called )?(?:religion|faith|followers) of (?:peace|piece|peas)|(?:cultural(?:ly)?|culture|being|been|getting|get|vibrant|vibrancy|diversity|multicultural|more) enrich(?:ed|ment|ers?|ing)|enrichment (?:on|at|in|again|strikes)|enrichers|vibrant (?:diversity|communit(?:y|ies) (?:strikes?|again|at it))|joys? of (?:diversity|multicultur\w+)|diversity (?:strikes|in action|wins|at its (?:best|finest)|at work)|(?:doctors|brain surgeons|rocket scientists|engineers|nuclear physicists|lawyers)(?:,| and| &)? (?:doctors|brain surgeons|engineers|rocket scientists|lawyers|scientists|surgeons|architects)(?: (?:and|&) (?:engineers|lawyers|surgeons|scientists))? (?:arriv\w+|land\w+|off the|on the (?:boat|dinghy|beach)|just in|com(?:ing|e)|getting|we need|we'?re|have|fresh)|benefit[- ]claiming (?:doctors|surgeons)|taqiyy?a|kalash\w* enrichment|known to (?:the )?(?:police|services|security services)[^.!?]{0,30}\b(?:prophet|imam|allah|islam\w*))\b",
        "islam": (
            rf"\b(?:{_ISLAM} (?:is|are|was|isn'?t|is not|has|must be|needs to be|should be|will be|won'?t|can never|cannot|does not|doesn'?t|hates?)(?: (?:not|just|really|only|simply|nothing but|an?|the|no|always|never|like|more|so|truly|more like|evil|satanic|dangerous|violent|barbaric|backward|medieval|bad|sick|most|fascist|political|hateful|single))* (?:cult|death cult|cancer|disease|virus|plague|poison|evil|satanic|demonic|satan|religion\b|race\b|ideology|barbaric|backwards?|incompatible|compatible|welcome|banned|outlawed|eradicated|fascis\w+|nazis\w+|filth|mental illness|threat|danger|menace|enemy|terror(?:ism)?|hate|slavery|rape|paedophilia|religion of (?:hate|war|terror|rape|death)|no place|place (?:in|here)|belong|mix|reform\w*|invasion|barracks|conquest|takeover|civili[sz]ed|freedom|democracy|women|gays|the west|everyone|us all|trojan horse)|"
            rf"(?:stop|ban|outlaw|destroy|fuck|defeat|eradicate|expel|burn|bulldoze|torch|demolish|wipe out) (?:all |the |their |every |down |these |those |down all )*(?:islam|mosques|the quran|the koran|qurans|korans|islamic (?:schools|centres|culture|faith))\b|(?:outlaw\w*|ban(?:ning|ned)?|close|shut|no more) (?:all |every |down all )*(?:mosques|islam)\b|outlawing[^.!?]{{0,40}}\bmosques?|no more mosques?|(?:mosques?|islam) (?:top|tops) (?:my|the) list|ghetto mosques?|mosques? (?:on every|is (?:a|just a) (?:barracks|bomb|terror)|are (?:barracks|bomb|breeding|terror|springing|popping|taking)|over my dead)|(?:mega|super)-?mosques? (?:will|threat|invasion|plan|nobody)|slaves to (?:muslims|islam|allah|the mosque)|dhimm(?:i|is|itude)|bow(?:ing)? to (?:mecca|islam|allah|muslims)|kneel(?:ing)?[^.!?]{{0,25}} (?:mecca|five times|to islam|to allah)|(?:five times a day|bums? in the air|arses? in the air|heads? down,? bums? up)|muslim (?:bible|invasion|takeover|rape gangs?|problem|vermin|ghettos?|colon\w+|horde\w*|hordes|filth|scum|infestation|mayor of londonistan)|paedo(?:phile)? prophet|paedophile worship\w*|prophet (?:was|is) a (?:paedo\w*|pedo\w*|warlord|rapist|murderer)|child[- ]rapist prophet|moon ?god|mohammed(?: was)? (?:the|a) (?:paedo\w*|pedo\w*))\b"
        ),
        "hitler": (
            r"\b(?:(?:hitler|adolf|the nazis|fuhrer|fuehrer|goebbels|himmler|mussolini|mosley|enoch(?: powell)?|pinochet|breivik|stalin|the holocaust|pol pot|apartheid) (?:was|were|had|got|did|should|knew|would|is|could|only|just|wasn'?t|weren'?t|didn'?t)(?: (?:have|of|been|actually|so|all|on|fucking|bang|dead|absolutely|just|almost|not|quite|only|really|the|it|a|some|spot|proven|always|basically|certainly|too|that|kill|go|no|very|bloody))* (?:right|on to|onto|point|idea|ideas|nothing wrong|finish(?:ed)?|won|good|great|genius|far enough|enough|missed|bad|correct|soft|something|proud|statue|works?|kill enough|hero|trains|it about right|know what to do|sorted|sort|vindicated)|"
            r"(?:bring back|where(?:'s| is)|come back|need (?:another|a new|a)|miss|all hail|hail|heil|happy birthday|long live|god bless|cheers|vote) (?:the )?(?:hitler|adolf|adolph|mussolini|enoch|the nazis|nazis|the gas chambers?|gas chambers?|the ovens|slavery|lynching|section 28|the empire and|apartheid|concentration camps|the workhouse)|sieg heil|heil|white power|14[ /]?88|\b1488|rahowa|gas the \w+|(?:ooh ah )?up the (?:ra|'ra|provos)\b|tiocfaidh|famine song|no pope of rome|up to (?:my|our|your) knees in|fenian blood|kill all (?:taigs|huns)|(?:back )?(?:in|to|into) the (?:ovens?|gas chambers?|showers?|camps)(?: with| for| you|!|\.|,| where)|turn(?:ed)? (?:the )?gas (?:on|up)|goose[- ]?step(?:ped|ping)?|nazi salutes?|hitler (?:tash|tache|moustache|youth costume)|(?:dressed (?:up )?as|did (?:the|my|a)|in (?:me|my|full)) (?:hitler|adolf|nazi|the fuhrer|klan\w*|ss (?:uniform|officer))|black(?:ed|ing)? up (?:for|as|and|last)|blackface|golly(?:wog)? (?:party|night|competition)|nuremberg (?:with|rally (?:vibes|with|but|all)|on|without)|swastikas? (?:are|is|was|flag (?:up|out)))\b"
        ),
        "denial": (
            r"\b(?:holo-?(?:hoax|cost (?:hoax|lie|myth|industry|scam))|(?:holocaust|shoah|gas chambers?|six million|6 million|6m|auschwitz|the camps|death camps|concentration camps?|anne frank(?:'s diary)?)\b[^.!?]{0,50}\b(?:hoax|myth|lie|lies|lied|fake|faked|exaggerat\w+|never happened|didn'?t happen|didn'?t exist|don'?t add up|doesn'?t add up|doesn'?t stack|made up|invented|propaganda|fiction|allegedly|alleged|so-called|not (?:gassed|real|true)|impossible|industry|question(?:able|ing)?|overblown|inflated|typhus|swimming pool|holiday camp|scam|hollywood|milk(?:ed|ing)?|get over it|bang(?:ing)? on about|yawn|enough already|cry(?:ing)? about|compensation|query|figures|maths|numbers)|"
            r"(?:figures|numbers|maths|sums|total) (?:for|of|from|on|at|in) (?:the )?(?:camps|holocaust|gas chambers|auschwitz|six million)\b|wooden doors|(?:never were|weren'?t|no) (?:any )?gas chambers|hoax of the (?:20th|twentieth) century|did (?:six|6) million really|(?:is|are|was|it'?s|its|just|exactly|literally|basically|worse than|no better than|like|this is|feels like|becoming|same as|akin to|reminds? me of|call it) (?:[a-z']+ ){0,3}(?:like |the |a |our |another |own |new )*(?:holocaust|auschwitz|belsen|dachau|final solution|gas chambers?|kristallnacht|yellow stars?|warsaw ghetto|concentration camps?|nuremberg (?:rally|laws|trials?)|ss guards?|gestapo|stasi and)\b)"
        ),
        "sent-back": (
            r"\b(?:send(?:ing)?|ship(?:ping)?|deport(?:ing)?|pack(?:ing)?) (?:them|'?em|these people|this lot|that lot|the lot of them|all of them|every (?:one|single one|last one) of them)(?: all| the lot| straight| right| off)*"
            r" (?:back(?: (?:home|to where|where|on the (?:next|first) (?:boat|plane|bus)|from whence|to their own))?|home|on the (?:next|first) (?:boat|plane))\b"
        ),
        "not-ours": (
            r"\b(?:not one|not a single|none|hardly any|never|nobody|no ?one)\b(?: [a-z']+){0,8} (?:from (?:round|around) (?:here|these parts)|(?:one of|of) (?:ours|our own)\b|local (?:name|face)s?\b|speak(?:s|ing)? (?:a word of )?english)"
        ),
        "praised": Gap(trigger=rf"\b{_FAR_RIGHT}\b", pattern=rf"\b{_FAR_RIGHT}\b"),
    }
    examples: ClassVar[tuple[Example, ...]] = (
        Finds("The «Great Replacement» isn't a theory, it's the school roll", "a conspiracy against migrants"),
        Finds("Ask who profits. «Globalist bankers», and we all know the surnames.", "antisemitic code"),
        Finds("Another stabbing in town. «Cultural enrichment», they call it.", "a sneer in code"),
        Finds("«Tommy Robinson is a hero» and half this council should be ashamed", "a far-right leader praised"),
        Finds("«Islam is not a religion», it's a political cult, and I'd say so at full council", "a faith denied"),
        Finds("Say what you like but «Enoch was right»", "praise in three words"),
        Finds("So (((they))) want our high street as well now", "triple brackets"),
        Finds("Twenty-mile-an-hour zones: it's «like Auschwitz» with speed bumps", "the Holocaust made small"),
        Finds(
            "I've marched with «the EDL» and they were the only ones sticking up for our girls",
            "a far-right march praised",
        ),
        Finds("The «six million figure doesn't add up», nobody is allowed to check it", "denial"),
        Finds("The attack at the market? «Mossad did it», wake up", "a plot pinned on Jews"),
        Finds("More «doctors and engineers arriving» at Dover this morning I see 🙄", "a sneer at people in boats"),
        Finds(
            "«Send them all back», I say, and let the hotel have its guests again.",
            "nobody is named and everybody knows",
        ),
        Finds(
            "Funny how the queue at the food bank is all new phones and «none of them from round here». Just saying what we're all thinking.",
            "a hint at who does not belong",
        ),
        Passes(
            "None of the councillors on that committee are from round here, and it shows in the bus plan.",
            "who decides, not who belongs",
        ),
        Passes("Not one of the families at the food bank speaks of giving up. Please give what you can.", "an appeal"),
        Passes("The plans came with no drawings, so send them all back to the applicant.", "papers"),
        Passes(
            "The great replacement is a racist lie that has killed worshippers in three countries.", "named to condemn"
        ),
        Passes("Holocaust Memorial Day: we lit six candles at the Guildhall for six million lives.", "remembrance"),
        Passes(
            "The Government of Israel must let the aid lorries in. I've written to the Foreign Secretary.",
            "criticism of a state",
        ),
        Passes("No to the EDL in our town on Saturday. Join us at the war memorial, bring cake.", "opposition"),
        Passes("Islam is one of six faiths on our SACRE, and the open day is on Sunday.", "a plain fact"),
        Passes("My grandad fought Hitler so that you could vote. Polls close at ten.", "history"),
        Passes(
            "The library's talk on how Mosley's Blackshirts were stopped at Cable Street is on 4 October.",
            "a history talk",
        ),
        Passes("New enrichment activities for care home residents: singing, clay and chickens.", "the ordinary sense"),
        Passes("I disagree with Mr Soros's foundation about drugs policy, and here is why.", "a view on a policy"),
        Passes("The replacement bus is the 14, from stop C.", "the ordinary sense"),
    )

    def look(self, draft: Draft) -> Iterator[Sighting]:
        """Judge each code: whether it is used or named to oppose it."""
        for hit in islice(draft.hits(), 60):
            if draft.reading.disowned(hit.span) or self._excused(draft, hit):
                continue
            yield self.finds(
                hit.start,
                hit.end,
                f"“{draft.norm[hit.start : hit.end]}” may be read as a code for prejudice against people of a faith or origin, or as support for those who preach it.",
                "If you mean a policy, a government or a crime, name that. If you are warning of such talk, say so plainly.",
                certain=hit.name in ("hitler", "denial") and _FLAGRANT.match(hit.match.group()) is not None,
            )

    @staticmethod
    def _excused(draft: Draft, hit: Hit) -> bool:
        norm, words = draft.norm, hit.match.group()
        nearby = norm[max(0, hit.start - 600) : hit.end + 600]
        start, end = draft.reading.around(hit.span)
        if draft.reading.negated(hit.span, 18) and hit.name not in ("islam", "denial"):
            return True
        if hit.name == "not-ours":
            return _HINTING.search(nearby) is None or _SHARED_OUT.search(nearby) is None
        if hit.name == "sent-back":
            unclear = re.search(r"\b(?:all|lot|every|where|whence|boat|plane|own)\b", words) is None
            return unclear or _SENT_THINGS.search(nearby) is not None
        if hit.name == "praised":
            if norm[max(0, hit.start - 2) : hit.start] == "# ":
                return True
            own = draft.reading.sentence(hit.span)
            return _PRAISE.search(norm, *own) is None or _DISPRAISE.search(norm, start, end) is not None
        if hit.name == "denial" and (
            _TRAGEDY_TALK.search(norm, start, end)
            or re.search(r"\b(?:hoax|myth|lie|lies)\b[^.!?]{0,20}\bthat\b|deni(?:al|ers?|es|ed)", norm[start:end])
        ):
            return True
        if (
            hit.name == "hitler"
            and _DISPRAISE.search(norm, start, end)
            and not re.match(r"(?:hitler|adolf|heil|sieg|bring back|white power|14|gas)", words)
        ):
            return True
        if (
            hit.name == "islam"
            and re.search(
                r"\b(?:is|are) (?:a|one|the|not) (?:religion|faith)(?: (?:of|that|like|followed|with|in)\b)",
                words + norm[hit.end : hit.end + 12],
            )
            and "not" not in words
            and "n't" not in words
        ):
            return True
        if (
            hit.name == "islam"
            and words.endswith(
                (
                    "religion",
                    "race",
                    "ideology",
                    "compatible",
                    "welcome",
                    "place in",
                    "place here",
                    "belong",
                    "civilised",
                    "civilized",
                )
            )
            and not re.search(
                r"\b(?:not|no|never|isn'?t|aren'?t|doesn'?t|won'?t|cannot|evil|violent|backward|political|fascist|hateful|dangerous|barbaric)\b",
                words,
            )
        ):
            return True
        if (
            hit.name == "cabal"
            and words.startswith(("soros", "rothschild"))
            and not re.search(
                r"\b(?:funded|puppet\w*|money|control\w*|behind|pay(?:s|ing|roll)|agenda|own(?:s|ed)?|stooge|strings|backed|plot|evil|globalis\w+|elites?|bankers?|cabal|wake up|vaccine|replac\w+)\b",
                nearby,
            )
        ):
            return True
        if (
            hit.name == "cabal"
            and words.startswith(
                (
                    "cabal",
                    "a cabal",
                    "the cabal",
                    "inside job",
                    "false flag",
                    "cultural marx",
                    "new world order",
                    "one world",
                    "puppet",
                    "who",
                )
            )
            and not re.search(
                r"\b(?:jew\w*|israel\w*|zion\w*|mossad|bankers?|globalis\w+|elites?|9/?11|7/7|sheep|wake up|covid|vaccines?|soros|rothschild\w*|muslim\w*|immigra\w+|white\w*|agenda|sheeple|george floyd|blm|woke|schools|our (?:kids|children|culture|country))\b",
                nearby,
            )
        ):
            return True
        return (
            hit.name == "sneered-peace"
            and "enrich" in words
            and (_SNEER.search(nearby) is None or _ENRICHED_INDEED.search(nearby) is not None)
        )


_HINTING = lazily(
    r"\b(?:funny (?:how|that)|strange (?:how|that)|odd (?:how|that)|curious (?:how|that)|just saying|i'?m (?:just|only) saying|we all know|everyone(?:'s| is) thinking|we'?re all thinking|say what you like|make of that what you will|draw your own conclusions|you don'?t need me to)\b",
    re.ASCII,
)
_SHARED_OUT = lazily(
    r"\b(?:food ?bank|housing (?:list|register|queue)|council (?:houses?|homes?|flats?)|new (?:flats|houses|homes)|benefits?|dole|queue|school places?|gp|doctor'?s|surgery|hotel|waiting (?:list|room)|letter ?boxes|high street|estate)\b",
    re.ASCII,
)
_SNEER = lazily(
    r"[😂🤣🙄]|\b(?:stab\w*|kni(?:fe|ves)|machetes?|attack\w*|gangs?|crime|they call|call it|lol|again|another|rap(?:e|ed|ists?)|groom\w*|shoot\w*|cultural\w*|boats?|dingh\w+|hotel|mosque|muslims?|immigra\w+|migrants?|enrichers|thank god|strikes?)\b",
    re.ASCII,
)
_SENT_THINGS = lazily(
    r"\b(?:parcels?|forms?|orders?|shoes|boots|clothes|tickets?|deliver\w+|papers?|plans?|reports?|ballots?|votes?|books?|letters?|meals?|food|refund|return(?:ed|s)?|kits?|cards?|questionnaires|drawing board|surveys?|bins?|sacks?|bags?|bill|samples?|pupils|children|kids|teams?|players|fans|dogs?|cats?|lynx|beavers?|birds|fish|thank|faulty|wrong size|amazon|shop|library|westminster|council(?:lors)?|tories|labour|mps?|questions?|amendments?|applications?|designs?|proposals?|officers?|nurses|troops|soldiers|safe(?:ly)?|happy|smiling|with a)\b",
    re.ASCII,
)
_ENRICHED_INDEED = lazily(
    r"\b(?:residents?|pupils|children|curriculum|programme|activit\w+|arts|music|museum|library|thank(?:s| you)|proud|celebrat\w+|clubs?|land|uranium|theatre)\b",
    re.ASCII,
)
_FLAGRANT = lazily(
    r"(?:hitler|adolf|sieg|heil|white power|1488|14.88|gas the|holo-?hoax|holohoax|bring back (?:hitler|the gas|gas|slavery))",
    re.ASCII,
)
