"""A person is insulted, mocked or belittled.

## What it looks for
Words that attack somebody as a person rather than what they did or want: insults ("muppet", "thick as mince"),
comparisons ("the charm of a wet flannel"), ridicule of looks or wits, contempt for a resident who asked, for staff,
for a fellow member, for everybody who votes a certain way. Where the protocol counts teasing, jibes at a fellow
member count as well.

## Why councils ask
Members are asked to treat others with respect. Debate may be fierce, and attacks on a party, a policy or a
decision are free; personal abuse drives people out of public life and brings complaints that can be upheld.

## What to do instead
Say what was wrong with the argument, the vote or the service, and leave the person out of it.

## What it cannot see
Whether two people are friends joking; tone of voice; an insult that only the village understands.

## Sources
Heesom v Public Services Ombudsman for Wales [2014] EWHC 1504 (Admin): political speech has enhanced protection,
which does not reach gratuitous personal comment. Local Government Association Model Councillor Code of Conduct,
paragraph 1 (2020).
"""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, ClassVar

from wardmote.core.lazily import lazily
from wardmote.core.lexicon import insults, persons
from wardmote.core.lexicon.first_names import FIRST_NAMES
from wardmote.core.rule import Example, Finds, Gap, Passes, Rule
from wardmote.core.words import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wardmote.core.draft import Draft, Hit
    from wardmote.core.finding import Affirmation, CannotTell, Sighting

_GAP = r"(?:[a-z'-]+,? ){0,4}?"
_COPULA = r"(?:\bis|\bare|\bwas|\bwere|'s|'re|\bbe|\bbeing|\blooks?|\bsounds?|\bseems?|\bhas been|\bhave been|\bur|\btheyre|\byoure|\bhes|\bshes)"
_CONTEMPT = r"(?:scum|vermin|filth|trash|garbage|parasites?|cockroach(?:es)?|bastards?|cunts?|wankers?|rats|maggots?|animals|savages|pigs|swine|leeches|shits?|morons?|idiots?|retards?|dickheads?|twats?|fucks?|fuckers?|arseholes?|assholes?|degenerates?)"
_PERSON_WORD = r"(?:man|woman|person|creature|human(?: being)?|individual|bloke|fella|chap|lad|lass|girl|boy|guy|dude|lady|piece of work|specimen|thing|beings?|men|women|people|sods?|gits?|cows?|toads?|buggers?|so-and-so|councillor|cllr|mp|senator|president|politician|planner|officer|clerk|mayor|chair(?:man|woman)?|minister|leader|neighbours?|so and so)"
_INTENSE = r"(?:absolute|absolutely|complete|total|utter|proper|right|real|fucking|fuckin|bloody|stupid|silly|sad|sorry|pathetic|daft|dumb|ignorant|lying|little|old|big|fat|ugly|miserable|useless|smug|arrogant|pompous|thick|vile|nasty|horrible|lazy|filthy|dirty|rotten|jumped-up|self-important|sanctimonious|spineless|gutless|brainless|gormless|clueless|corrupt|racist|evil|disgusting|worthless|incompetent|idiotic|moronic|delusional|deluded|insufferable|insecure|bitter|crazy|damn|goddamn|poor|massive|world-class|grade a|prize|first-class|utterly|certified|pound-shop|poundland|two-bit|tin-pot|two-faced|toothless|overgrown|orange|senile|demented|geriatric)"
_STOP = lazily(
    r"\b(?:to|for|with|by|from|about|that|who|which|when|if|because|but|than|where|what|how|why|i|my|we|our|us|me|at|on|in|into|over|after|before|while|until|said|says|say|see|saw|"
    r"know|knows|think|thinks|feel|feels|called|calling|against|between|under|through|during|it|its|up|out|off|not|never|no|nothing|hardly|without|as|whether|then)\b"
)
_REPORT = lazily(
    r"(?<!i )(?<!i'll )(?<!i'd )\b(?:call(?:ed|ing|s)?|labell?ed|labell?ing|brand(?:ed|ing)|described|describing|referred to|refer to|accus(?:ed|es|ing)|names? like|words? (?:like|such as)|the (?:word|term|phrase|insult)s?|"
    r"abuse like|dubbed|mock(?:ed|ing)|treat(?:ed|ing)?|tak(?:e|en|ing)|takes?) (?:me|us|him|her|them|you|people|residents|someone|somebody|each other|one another|everyone|anyone|as|of being|the|it|[a-z]+)? ?(?:[a-z'-]+ ){0,3}$"
)
_MINE = lazily(
    r"\b(?:i'm|im|i am|i was|i've been|i must be|i feel|i felt|i look|i looked|i sound|i sounded|i'll be|i'm such|makes me|made me|making me|me being|myself|i may be|i might be|call me|or am i|am i|i'd be|me feel|like|we're all|we are all|we were|we are|we're|turn me into) "
    r"(?:[a-z'-]+ ){0,4}$"
)
_NOT = lazily(
    r"\b(?:not|never|isn'?t|aren'?t|wasn'?t|don'?t|doesn'?t|no|nor|hardly|stop being|isnae|without being|cannot be|can'?t be|neither|far from|anything but|nobody'?s) (?!only|just|merely|even)(?:[a-z'-]+ ){0,3}$"
)
_ADDRESS = lazily(
    rf"(?:\b(?:you|u|ya|ye|yer|ur|your|youse|yous|you're|youre|you are|u r|you lot|you two|you people|you guys)|@[\w]+[:,]?)(?: (?:are|is|r|of|lot|all|both|just|such|really|being|a|an|the|complete|fucking|{_INTENSE}),?)* $"
)
_POINTS = lazily(
    rf"(?:^|[\s\"'(])(?:that|this|these|those|such|such a|such an|what a|what an|what|another|some|the|our|your|his|her|their|is a|like|typical|as|or|hello|hey|oi|wow|lol|calling|call|two|and his|and her|and their|you|stupid|"
    rf"bunch of|load of|pack of|gang of|shower of|couple of|pair of|group of|party of|house of|bag of|lot of|full of|by|from|to|with|of|these|the same|same|only|just|well|hey there|look at)(?: (?:{_INTENSE}|[a-z]+(?:ing|ed|ous|less|ish|ful|ic|y)))*,? $"
)
_HARMLESS = lazily(
    r"\b(?:circus|festival|children|kids'? party|show|movie|film|song|album|lyrics?|band|costume|fancy dress|panto(?:mime)?|quiz|april fools?|fool'?s? (?:errand|gold|proof)|foolproof|idiot'?s guide|for idiots|idiot ?proof|"
    r"muppets? (?:christmas|show|movie|treasure)|kermit|miss piggy|animal|drummer|clown ?fish|clownfish|nose day|comic relief|game of|video game|character|novel|plot|book club|episode|season|eastenders|corrie|coronation street|emmerdale|hollyoaks|strictly|bake off|x factor|gogglebox|apprentice|netflix|telly|tv show|on tv|referee|ref|striker|goal|match|playing|pokemon|fifa|weather|sausage rolls?)\b"
)
_HYPOTHETICAL = lazily(
    r"\b(?:any|even an?|only an?|every|no|if|unless|whether|would have to be|you'?d (?:have to )?be|don'?t be|to be) (?:complete |total |utter |bigger |an? |such )*$"
)
_GAP_WORDS = lazily(
    rf"(?:(?:just|such|really|clearly|obviously|simply|nothing but|still|always|also|being|acting like|no better than|not just|more of|a bit of|plain|all|both|now|truly|literally|actually|either|probably|basically|quite|kind of|indeed|to me|both|nothing more than|little more than|a|an|the|some|one|my|our|your|another|"
    rf"biggest|worst|same|most|absolute|{_INTENSE}|[a-z]+(?:ous|less|ish|ic|y|ful|id|ive|al|ant|ent)|lying|whining|snivelling|cheating|grovelling|raving|scheming|conniving|blithering|walking|stinking|cowardly|two-faced|known|common|political|old|new|career|raging|failed|useless|of|lot|bunch|pack|load|piece|group|set|and),? ?)*"
)
_ADVERBS = lazily(
    rf"(?:(?:so|too|such|very|really|utterly|completely|totally|just|a bit|as|still|clearly|obviously|absolutely|fucking|bloody|proper|right|plain|simply|genuinely|honestly|both|all|more|most|the|least|not|only|being|getting|quite|pretty|rather|always|also|and|or|either|as well as|either|downright|[a-z]+ly|{insults.STUPID}|{insults.NASTY}|{insults.LOOKS}|a|an|old|little|dumb|damn|fookin|fuckin|pure|dead|well|pig|morbidly),? ?)*"
)
_CHARGES = lazily(
    r"\b(?:liars?|frauds?|racists?|traitors?|crooks?|failures?|bull(?:y|ies)|hypocrites?|fascists?|nazis?|hacks?|bigots?|terrorists?|dictators?|tyrants?|jokes?|disgrace|embarrassment|laughing ?stock|cult|corrupt|racist|sexist|bigoted|dishonest|lazy|weak|unfit|incompetent|inept|hopeless|useless|clueless|cowardly|crooked|shameless|arrogant|ignorant|spineless|deluded|delusional|cowards?|puppets?|stooges?|cron(?:y|ies)|fake|fakes|unhinged|toxic)$"
)
_NAME_AFTER = lazily(r"[\"']?,? ?(?:[A-Z][a-z]+|@\w+)")
_COMMON_CAPITALS = frozenset(
    "labour tory tories conservative conservatives ukip snp brexit england britain scotland wales ireland parliament council the a an it this that today tonight yesterday monday tuesday wednesday thursday friday saturday sunday "
    "god everyone everything nothing something twitter facebook london america usa europe eu bbc nhs life politics government reform greens lib dems democrats republicans gop covid facism socialism communism capitalism feminism islam "
    "christmas what which there here who he she they you we i and but so if when why how now then yes no not all some most many his her their my our your its one two".split()
)
_LAST_WORDS = lazily(r"([A-Za-z'@_][\w'@-]*)[ ,:]*$")


@cache
def known_words() -> frozenset[str]:
    """Common words: one that opens a sentence with a capital is not a name."""
    return frozenset(files("wardmote.core").joinpath("data/words.txt").read_text("utf-8").split()[:12000])


class PersonalInsult(Rule):
    """Somebody is attacked as a person."""

    code = "personal-insult"
    title = "An insult aimed at a person"
    topic = "respect"
    serves = ("chk-respect",)
    sense = "respect"
    patterns: ClassVar[Mapping[str, str | Gap]] = {
        "sure": rf"\b{insults.SURE}\b",
        "said-of": Gap(trigger=rf"\b{insults.DOUBLE}\b", pattern=rf"{_COPULA} {_GAP}{insults.DOUBLE}\b"),
        "addressed": Gap(
            trigger=rf"\b{insults.DOUBLE}\b",
            pattern=rf"\b(?:you|u|ya|ye|yer|ur|youse|what an?|that|this|these|those|such an?|our|another|bunch of|load of|pack of|shower of|gang of|of|hey|oi|absolute|complete|total|utter|fucking|stupid|lying|little|the) (?:{_INTENSE},? ){{0,3}}{insults.DOUBLE}\b",
        ),
        "of-a": Gap(trigger=rf"\bof an? {_PERSON_WORD}\b", pattern=rf"\b{insults.DOUBLE} of an? {_PERSON_WORD}\b"),
        "adjective": Gap(
            trigger=rf"\b(?:{insults.STUPID}|{insults.NASTY}|{insults.LOOKS})\b",
            pattern=rf"{_COPULA} (?:[a-z'-]+,? ){{0,3}}?(?:{insults.STUPID}|{insults.NASTY}|{insults.LOOKS})\b",
        ),
        "sort-of": Gap(
            trigger=rf"\b(?:{insults.STUPID}|{insults.NASTY}|{insults.LOOKS})\b",
            pattern=rf"\b(?:{insults.STUPID}|{insults.NASTY}|{insults.LOOKS})(?:,? (?:and )?(?:[a-z-]+ )?(?:{insults.STUPID}|{insults.NASTY}|{insults.LOOKS}))? (?:little |old |young |wee |fat |excuse for an? |excuse of an? )?{_PERSON_WORD}\b",
        ),
        "little": rf"\b(?:sad|wretched|miserable|sorry|pitiful|hateful|ghastly|foul|shabby|mediocre|pathetic|silly|stupid|spiteful|grubby|tedious|sanctimonious|self-important|self-righteous|preening|strutting|jumped-up|embittered|petty|vindictive|pompous|insignificant|tiny|obnoxious|odious|horrid|nasty|vile) (?:wee |little |lil |old |ickle )+(?:{_PERSON_WORD}|[a-z]+)\b|\byou(?:'re| are)? (?:really |just |so )?(?:an? )?(?:embarrassment|disgrace|joke|nobody|waste)\b|\byou (?:people|lot) (?:would|couldn'?t|can'?t|are)\b[^.!?\n]{{0,20}}\b(?:steal|read|spell|thick|stupid|scum|vile|pathetic|sick|mad|disgusting|useless|idiots?)\b",
        "excuse": rf"\b(?:poor |sorry |sad |pathetic |poor, sad )?(?:excuse|apology) (?:for|of) an? (?:[a-z]+ )?{_PERSON_WORD}\b|\b(?:so-called|self-styled|self-appointed) (?:expert|experts|leader|councillor|cllr|representative|journalist|mayor|chair\w*|president|intellectual)\b",
        "wits": rf"\b{insults.WITS}",
        "nickname": rf"\b{insults.NICKNAME} [a-z]{{3,}}\b",
        "simile": rf"\b{insults.SIMILE}",
        "away": rf"\b{insults.BRUSH_OFF}",
        "contempt": Gap(
            trigger=rf"\b{_CONTEMPT}\b|\bonly (?:fools|simpletons|cowards|losers)\b",
            pattern=rf"\b(?:{persons.SUPPORTERS}|{persons.BODY}|{persons.STAFF}|maga|[a-z]+(?:ers|ists|ians)) (?:are |r |is |= ?|\w+ ){{0,3}}{_CONTEMPT}\b|\b{_CONTEMPT} (?:who|that) (?:vote|voted|support|supports|believe|work)\b|\bonly (?:fools|idiots|morons|simpletons|cowards|losers)\b",
        ),
        "jibe": Gap(
            trigger=rf"\b{insults.MEMBER_JIBE}",
            pattern=rf"\b(?:{persons.TITLED}|our (?:\w+ )?(?:members?|leader|chair\w*)|(?:one|some|a couple) of (?:our|the|my) (?:fellow )?(?:members|colleagues|councillors)|opposite|the member for \w+|the (?:chair\w*|leader|mayor|opposition leader))[^.!?\n]{{0,60}}?\b{insults.MEMBER_JIBE}",
        ),
        "shame": r"\b(?:whole |entire )?(?:family|parents|mother|father|kids|children|husband|wife) (?:should|ought to|must) (?:be (?:so )?ashamed|hang (?:their|its) heads?)\b|\b(?:she|he|you|they)(?:'s| is|'re| are)? (?:is |are )?(?:a |an )?(?:complete |utter |total |absolute )?(?:waste|disgrace to|embarrassment to|stain on|insult to)\b|\bhang (?:your|his|her) heads?\b",
        "team": rf"\b{persons.STAFF} (?:are|is|were|was) (?:all |just |a bunch of |all a |so )*(?:[a-z]+ (?:and )?)?(?:lazy|liars|useless|idle|thick|stupid|clueless|incompetent|hopeless|pathetic|corrupt|crooks|clowns|idiots|morons|rude|arrogant|bullies|jobsworths|parasites|scum|a joke|workshy|cowards)\b",
        "nazi": r"\b(?:swastikas?|nazis?|hitler(?:'s)?|adolf|goebbels|himmler|eichmann|gestapo|nuremberg|brown ?shirts|black ?shirts|third reich|fuhrer|fuehrer|sieg heil|heil|goose-?step(?:ping)?|jackboots?|ku klux klan|kkk|stasi|mussolini|oswald mosley|mosleyites?|pol pot|stalin)\b",
        "alone": Gap(
            trigger=r"\b(?:liars?|bigots?|cowards?|hypocrites?|fraud|crooks?|snakes?|clowns?|traitors?|thugs?|bull(?:y|ies)|fools?|charlatan|hack|rat|rats)\b",
            pattern=r"(?:^|[.!?\n…] ?)(?:[a-z-]+,? ){0,2}(?:liar|liars|bigot|bigots|coward|cowards|hypocrite|hypocrites|fraud|crook|crooks|snake|snakes|clown|clowns|traitor|traitors|thug|thugs|bully|bullies|fool|fools|charlatan|hack|rat|rats)\b",
        ),
        "lying": rf"\b(?:he|she|{persons.TITLED})(?:'s| is| was| has been| keeps| just| stood there)? (?:lying|telling (?:lies|porkies|fibs|whoppers)|lied through|lies through|full of lies|incapable of (?:telling )?the truth|couldn'?t lie straight)\b|\bbare-?faced liar|\bpathological liar|\b(?:serial|proven|known|habitual|compulsive|congenital) (?:liar|fantasist|bully|cheat)\b|\blying (?:toad|cow|git|swine|hound|snake|rat|so-and-so|scum\w*|piece|sack|little|through (?:his|her|your|their))\b",
        "backs": r"\b(?:back(?:s|ed|ing)?|supports?|supporter of|sympathi[sz](?:es?|ers?|ing) (?:with|for|of)|fan of|loves|cheerleader for|cheers (?:on|for)|apologists? for|friends? (?:of|with)|in bed with|cosies up to|mates with|chums with) (?:the )?(?:ira|provos|uvf|uda|isis|hamas|hezbollah|taliban|al[- ]qaeda|terror(?:ists?|ism)|edl|bnp|nazis?|kkk|paedo(?:phile)?s?|rapists?|child abusers?|murderers)\b",
        "ill-will": r"\b(?:good riddance|popped (?:her|his|your|their) clogs|danc(?:e|ing) on (?:your|his|her|their) grave|(?:piss|spit|tread)(?:ing)? on (?:your|his|her|their) grave|rot in hell|burn in hell|hope (?:he|she|you|they|it) (?:suffers?|rots?|burns?|chokes?|gets? what|hurts?|was (?:slow|painful))|(?:want|wants|need|needs|deserve|deserves) (?:a )?(?:good |bloody good |damn good |bloody )*(?:horse-?whipping|shooting|hanging|flogging|birching|slapping|slap|kicking|hiding|thrashing|putting down|stringing up|locking up|sterilising|sectioning)|(?:glad|pleased|delighted|happy|overjoyed) (?:that )?(?:he|she|you|they)(?:'s| is|'ve| has| have)? (?:got |been )?(?:died|dead|dying|ill|sick|cancer|sacked|hurt|burgled|robbed|lost)|(?:got|getting|gets|had) exactly what (?:was|is|\w+ (?:had|have)) coming|couldn'?t (?:of |have )?happen(?:ed)? to a (?:nicer|better|lovelier|more deserving)|my heart bleeds|want (?:him|her|them|you) (?:dead|gone|buried))\b",
        "faces": r"(?:🤡|🐀|🐍|🐷|🐽|🐑|🤥|💩|🪳|🐖|🤪)",
    }
    examples: ClassVar[tuple[Example, ...]] = (
        Finds(
            "Listening to Cllr Hargreave try to explain the tip charges. «The man is thick as two short planks».",
            "an idiom for a slow mind, of a named member",
        ),
        Finds(
            "«You absolute plonker», it says Thursday on the very first line of the leaflet.",
            "an insult said straight to the reader",
        ),
        Finds(
            "Councillor Pym «couldn't run a whelk stall» and they've put him in charge of the leisure contract",
            "an idiom of uselessness",
        ),
        Finds(
            "Our new vice-chair has «the charm of a blocked drain» and chairs about as well.",
            "a comparison that belittles",
        ),
        Finds(
            "That «buffoon Ratcliffe» is on Radio Wenbury again talking about the bypass he never read up on",
            "an insult before a surname",
        ),
        Finds(
            "@shirley_of_elm «what an odious little man» you have married, no wonder you moan on here",
            "contempt for a resident's family",
        ),
        Finds(
            "Anybody who still thinks «Labour voters are scum» is too polite, frankly",
            "contempt for those who vote a way",
        ),
        Finds(
            "Gwen Tranter «is a spineless coward and a weasel», she hid in the toilets till the vote was over",
            "insults said of a named person",
        ),
        Finds("Wee Dougie «looks like a melted traffic cone» in that jacket 😂😂", "ridicule of somebody's looks"),
        Finds(
            "The woman on reception at the Civic is «gormless». Took three goes to find the word planning.",
            "scorn for staff",
        ),
        Finds(
            "«Cllr Osgood nodding off» through the treasurer's report, bless, past his teatime",
            "teasing counts where the protocol says so",
            {},
            {"chk-respect.teasing": True},
        ),
        Finds("«Shut up» you silly old goat and let the grown-ups talk", "sends somebody away with an insult"),
        Finds(
            "@terryb another essay from you Terry, have you «thought of getting a life»?",
            "a resident brushed off",
            {"kind": "reply"},
        ),
        Passes("Potholes on Tenter Lane are disgusting and dangerous, and I've told highways so.", "a road"),
        Passes("Fly-tipping on Quarry Lane is disgusting and we all pay for it.", "a deed"),
        Passes("Broadband in Upper Fallow is useless.", "a service in a place"),
        Passes('Somebody called me a "daft old trout" in the queue today. I did laugh.', "told of oneself"),
        Passes("Cllr Denholm should think again.", "a plain demand"),
        Passes("Get a life jacket before the regatta, the chandler has them in all sizes.", "advice on safety"),
        Passes(
            "That receptionist is a useless moron.",
            "this protocol protects members alone",
            settings={"chk-respect.targets": ["councillors"]},
        ),
        Finds(
            "Cllr Barlow is a «useless moron».",
            "and a member is one",
            settings={"chk-respect.targets": ["councillors"]},
        ),
        Passes("Cllr Barlow is a kind man.", "praise is no insult, whatever words about persons lean to"),
        Passes("She's a brave girl and I won't hear a word against her.", "praise again"),
        Passes(
            "Cllr Hargreave's motion is half-baked. There's no costing in it and the dates clash with the school holidays.",
            "hard criticism of a proposal",
        ),
        Passes(
            "This budget is spineless, clueless and cruel, and the cabinet should be ashamed of every page of it.",
            "a budget is a policy, not a person",
        ),
        Passes(
            "I'm such a numpty. Wrong hall, wrong day, and I'd brought cake. Surgery is TOMORROW at St Bride's.",
            "said of oneself",
        ),
        Passes(
            "A man in the precinct called our clerk a stupid cow this morning. She has worked here nineteen years. It's disgusting and it has to stop.",
            "told and condemned",
        ),
        Passes(
            "Huge thanks to the clown from Tumble Circus who had two hundred children in stitches at the fun day",
            "a clown by trade",
        ),
        Passes(
            "Labour's record on housing is a joke and the Tories' was worse. Vote for somebody who'll build.",
            "parties may be attacked",
        ),
        Passes(
            "My husband is a daft old sod but he did stand in the rain for three hours holding the parkrun sign.",
            "family, and kindly meant",
        ),
        Passes(
            "With respect to Mr Dunmore, I think he's wrong about the bus lane, and here are the counts that show it.",
            "disagreement with a named person",
        ),
        Passes(
            "\"You're an idiot\" isn't an argument. If you want to change my mind about the car park, show me the numbers.",
            "quoted in order to reject it",
        ),
        Passes(
            "Whoever thought a cycle lane should end at a lamp post wasn't thinking, and I've asked for it to be put right.",
            "criticism of a decision",
        ),
        Passes("Muppet Christmas Carol is on at the Regent on Sunday, pay what you can", "a film"),
        Passes(
            "We beat you 4-0 you beautiful bunch of losers ❤️ see you all at the presentation night",
            "affection between friends",
        ),
    )

    def look(self, draft: Draft) -> Iterator[Sighting | CannotTell | Affirmation]:
        """Judge every word of contempt by whom it is said of; then what only the meaning shows."""
        if not persons.protected(draft.setting("chk-respect.targets"), draft.norm):
            return
        found: dict[tuple[int, int], tuple[int, int, bool]] = {}
        political = False
        jibes: list[Hit] = []
        for hit in draft.hits():
            if hit.name == "jibe":
                jibes.append(hit)
                continue
            verdict = self._judge(draft, hit)
            if verdict == "politics":
                political = True
            elif verdict in ("sure", "think"):
                sentence = draft.reading.sentence(hit.span)
                kept = found.get(sentence)
                certain = verdict == "sure"
                if kept is None or (certain and not kept[2]):
                    found[sentence] = (hit.start, hit.end, certain)
        for start, end, certain in found.values():
            yield self._insult(draft, start, end, certain=certain)
        if found:
            return
        for hit in jibes:
            if not self._spared(draft, hit) and not re.search(
                r"\b(?:treat|lovely|smart|great|fab\w*|dapper|loved?|brilliant|thank\w*|well done|congrat\w*|beautiful|suits?)\b",
                draft.norm,
            ):
                teasing = bool(draft.setting("chk-respect.teasing"))
                yield self.finds(
                    hit.start,
                    hit.end,
                    "This teases a fellow member in public, which they may take as disrespect.",
                    "Say what you made of the argument or the vote; leave out how they looked or dozed.",
                    certain=teasing,
                    at_most=Severity.STOP if teasing else Severity.NOTE,
                )
                return
        if (draft.weighs() is not None or draft.weighs("abuse") is not None) and self._by_meaning(draft):
            start, end = draft.strongest()
            if not draft.reading.condemned((start, end)) and not draft.reading.quoted((start, end)):
                yield self._insult(draft, start, end, certain=False)
                return
        if political:
            yield self.affirms("political-argument")

    def _insult(self, draft: Draft, start: int, end: int, *, certain: bool) -> Sighting:
        words = " ".join(draft.norm[start:end].split())
        quote = words if len(words) <= 60 else words[:57] + "…"
        return self.finds(
            start,
            end,
            f"“{quote}” may read as an insult to a person rather than an answer to what they did or said.",
            "Say what was wrong with the argument, the decision or the service, and leave the person out of it.",
            certain=certain,
        )

    # One hit

    def _judge(self, draft: Draft, hit: Hit) -> str:
        """`sure`, `think`, `politics` (a party, policy or body is meant) or `` (nothing)."""
        if self._spared(draft, hit):
            return ""
        judge = {
            "sure": self._sure,
            "said-of": self._said_of,
            "addressed": self._addressed,
            "adjective": self._adjective,
            "wits": self._wits,
            "simile": self._wits,
            "nickname": self._nickname,
            "away": self._away,
            "contempt": self._contempt,
            "faces": self._faces,
            "sort-of": self._sort_of,
            "little": self._little,
            "shame": self._shame,
            "nazi": self._nazi,
            "alone": self._alone,
            "lying": self._lying,
            "backs": self._lying,
            "ill-will": self._ill_will,
        }.get(hit.name)
        if judge is not None:
            return judge(draft, hit)
        return "think"

    def _spared(self, draft: Draft, hit: Hit) -> bool:
        """Quoted, told of another, condemned, denied, said of oneself, meant kindly, or of a show."""
        reading, norm = draft.reading, draft.norm
        sentence = reading.sentence(hit.span)
        left = norm[max(sentence[0], hit.start - 60) : hit.start]
        if (
            reading.quoted(hit.span)
            or reading.condemned(hit.span)
            or re.match(
                r"[,.!]? ?(?:,? i (?:said|told|say|thought) (?:to )?(?:my|the|him|her)|like me\b|i am\b)",
                norm[hit.end : hit.end + 30],
            )
        ):
            return True
        if _REPORT.search(left) or _MINE.search(left) or _NOT.search(left):
            return True
        words = norm[hit.start : hit.end]
        if re.match(rf"{_COPULA} (?:not|never|hardly|no|nowhere|far from|n't)\b", words) or re.search(
            r"\b(?:not|never)\b", words
        ):
            return hit.name in ("said-of", "adjective")
        whole = norm[sentence[0] : sentence[1]]
        if re.search(rf"\b(?:my|our|me) (?:[a-z]+ )?{persons.KIN_OR_PET}\b", whole) or re.search(
            rf"{persons.AFFECTION}", whole
        ):
            return (
                hit.name not in ("contempt", "wits")
                or re.search(r"❤|😍|🥰|😘|💕|💖|🎉|love you|happy birthday|legend", whole) is not None
            )
        return hit.name in ("sure", "said-of", "addressed", "faces") and _HARMLESS.search(whole) is not None

    def _subject(self, draft: Draft, at: int) -> str:
        """Whom the words before a copula name: self, person, reader, group, body, thing or unknown."""
        norm = draft.norm
        start = draft.reading.sentence((at, at))[0]
        left = norm[max(start, at - 70) : at].rstrip()
        for kind, pattern in _SUBJECTS:
            if pattern.search(left):
                return kind
        place = _AT_A_PLACE.search(left)
        if place is not None and place.start() > 0:
            # "Potholes on Sallow Lane are": what stands before the place is the subject.
            return next((kind for kind, pattern in _SUBJECTS if pattern.search(left[: place.start()])), "unknown")
        last = _LAST_WORDS.search(left)
        if last is None:
            return "unknown"
        word = last.group(1).removesuffix("'s")
        if re.fullmatch(persons.POLITICIANS, word):
            return "politician"
        if word in FIRST_NAMES:
            return "person"
        raw_start, raw_end = draft.text.raw_span(max(start, at - 70) + last.start(1), max(start, at - 70) + last.end(1))
        raw = draft.raw[raw_start:raw_end]
        opens = not norm[start : max(start, at - 70) + last.start(1)].strip(" \"'@#.,")
        if (
            raw[:1].isupper()
            and not raw.isupper()
            and word not in _COMMON_CAPITALS
            and not re.fullmatch(persons.THING, word)
            and not (
                opens
                and (
                    word in known_words()
                    or _DEEDS.search(word)
                    or norm[at:].startswith((" are", " were", "are", "were"))
                )
            )
        ):
            return "person"
        return "unknown"

    def _sure(self, draft: Draft, hit: Hit) -> str:
        norm = draft.norm
        sentence = draft.reading.sentence(hit.span)
        left = norm[sentence[0] : hit.start]
        if _HYPOTHETICAL.search(left):
            return ""
        if _ADDRESS.search(left[-60:]):
            return "sure"
        copula = re.search(rf"{_COPULA} {_GAP}$", left[-60:])
        if copula is not None and not _STOP.search(copula.group()):
            subject = self._subject(draft, hit.start - len(left[-60:]) + copula.start())
            if subject == "self":
                return ""
            if subject in ("body", "thing") or (subject == "politician" and _CHARGES.search(norm[hit.start : hit.end])):
                return "politics"
            return "sure" if subject in ("person", "reader") else "think"
        raw_end = draft.text.raw_span(hit.start, hit.end)[1]
        if _NAME_AFTER.match(draft.raw[raw_end : raw_end + 30]) and draft.raw[raw_end : raw_end + 1] == " ":
            return "think"
        if not left.strip(" \"'.,!-@#") or _POINTS.search(left[-60:] or " "):
            if re.search(r"\bsome (?:\w+ )?$", left) and not re.search(r"\bon here\b", norm):
                return ""
            return "think"
        if re.search(rf"\b{persons.BODY} $", left):
            return "politics"
        return (
            "think"
            if re.match(
                r"[\s!.,?;)\"'…]*(?:$|[^\w\s]|(?:and|who|that|in|at|on|like|if|you|u|i|because|just|trump|have|has|can|could|are|is|do|will|would|think|believe)\b)",
                norm[hit.end : hit.end + 20],
            )
            else ""
        )

    def _in_hashtag(self, draft: Draft, hit: Hit) -> bool:
        raw_start, raw_end = draft.text.raw_span(hit.start, hit.end)
        token = draft.raw[: max(raw_end - 1, raw_start)].rsplit(None, 1)
        return "#" in (token[-1] if token else "")[-40:]

    def _said_of(self, draft: Draft, hit: Hit) -> str:
        words = draft.norm[hit.start : hit.end]
        middle = words.split(" ", 1)[1].rsplit(" ", 1)[0] if words.count(" ") > 1 else ""
        if _GAP_WORDS.fullmatch(middle) is None or self._in_hashtag(draft, hit):
            return ""
        if re.search(
            r"\b(?:beast|animal|monster|demon|savage|baby|egg|tool|dog|dogs|babies|rocket|weapon|unit)$", words
        ) and not re.search(
            r"\b(?:disgusting|horrible|evil|vile|filthy|sick|stupid|absolute tool|total tool|such a)\b", words
        ):
            return ""
        subject = self._subject(draft, hit.start)
        if subject == "politician" and _CHARGES.search(words):
            return "politics"
        if subject in ("person", "reader", "politician"):
            return "think"
        if subject in ("body", "thing"):
            return "politics"
        if subject == "group" and re.search(rf"\b{_CONTEMPT}$", words):
            return "think"
        return ""

    def _addressed(self, draft: Draft, hit: Hit) -> str:
        norm = draft.norm
        words = norm[hit.start : hit.end]
        opener, noun = words.split(" ", 1)[0], words.rsplit(" ", 1)[-1]
        raw_end = draft.text.raw_span(hit.start, hit.end)[1]
        after = draft.raw[raw_end : raw_end + 24]
        left = norm[max(0, hit.start - 30) : hit.start]
        if opener in ("you", "u", "ya", "ye", "yer", "ur", "youse"):
            if noun in (
                "dog",
                "dogs",
                "baby",
                "babies",
                "animal",
                "rubbish",
                "trash",
                "nuts",
                "tool",
                "tools",
                "egg",
                "cult",
            ) or (re.match(r"(?:'s)? [a-z]", after) and not re.match(r" (?:and|you|go|get|who|can|do|have)\b", after)):
                return ""
            return "sure" if words.count(" ") > 1 else "think"
        if (
            re.match(r" (?:[A-Z][a-z]+|@\w)", after)
            and noun in _PERSONISH
            and opener
            in (
                "that",
                "this",
                "what",
                "our",
                "the",
                "these",
                "those",
                "lying",
                "stupid",
                "little",
                "fucking",
                "total",
                "complete",
                "utter",
                "absolute",
            )
        ):
            return "think"
        if opener in ("bunch", "load", "pack", "shower", "gang"):
            if re.search(rf"\b{persons.BODY} (?:are|is|r)(?: \w+){{0,3}} $", left):
                return "politics"
            return "think" if noun in _PERSONISH else ""
        if noun in _PERSONISH and opener in (
            "absolute",
            "complete",
            "total",
            "utter",
            "fucking",
            "stupid",
            "lying",
            "what",
            "little",
            "that",
            "this",
        ):
            if draft.search(rf"\b{persons.BODY}\b", draft.reading.sentence(hit.span)):
                return "politics"
            return (
                "think"
                if re.match(r"\s*(?:[.!?,]|$|[^\w\s])", after)
                or (opener in ("what", "lying", "that", "this") and self._points_at_somebody(draft, hit))
                else ""
            )
        return ""

    def _adjective(self, draft: Draft, hit: Hit) -> str:
        words = draft.norm[hit.start : hit.end]
        middle = words.split(" ", 1)[1].rsplit(" ", 1)[0] if words.count(" ") > 1 else ""
        if _ADVERBS.fullmatch(middle) is None or self._in_hashtag(draft, hit):
            return ""
        if words.startswith("'s ") and re.search(
            r"'s (?:\w+ )?(?:plan|policy|speech|budget|idea|jokes?|tariffs?|had|got|been having|scared|deleted)\b",
            words,
        ):
            return ""
        if re.search(r"\b(?:having|had|'s been|had a|having a|plan is|policy is)\b", words) or re.search(
            r"\b(?:hilarious|brilliant|funny|lovely|good) and ", words
        ):
            return ""
        subject = self._subject(draft, hit.start)
        after = draft.norm[hit.end : hit.end + 20]
        if re.match(r" (?:to|for|that|in|if|about|with|of|enough|how|when|as) ", after) and not re.match(
            r" (?:and|as (?:mince|a|two|they|pig))", after
        ):
            return ""
        mild = re.search(
            r"\b(?:daft|mental|mad|nuts|crazy|bonkers|bitter|weak|hopeless|horrible|unfit|boring|insane|wrong|sly|toxic|orange|fat|evil|backward|idle|slow)$",
            words,
        )
        if subject == "politician":
            return "politics" if _CHARGES.search(words) or mild else "think"
        if subject in ("person", "reader"):
            return "" if mild and draft.weighs() is None and not self._harder(draft, hit) else "think"
        return "politics" if subject in ("body", "thing") else ""

    def _harder(self, draft: Draft, hit: Hit) -> bool:
        return (
            re.search(
                r"\b(?:so|too|such|utterly|completely|totally|fucking|bloody|proper|just|plain|as) ",
                draft.norm[hit.start : hit.end],
            )
            is not None
        )

    def _wits(self, draft: Draft, hit: Hit) -> str:
        sentence = draft.reading.sentence(hit.span)
        if self._points_at_somebody(draft, hit):
            return "think"
        return "politics" if draft.search(rf"\b{persons.BODY}\b", sentence) else ""

    def _away(self, draft: Draft, hit: Hit) -> str:
        norm = draft.norm
        sentence = draft.reading.sentence(hit.span)
        left = norm[sentence[0] : hit.start].strip(" \"'.,!-")
        words = norm[hit.start : hit.end]
        if re.search(
            r"\b(?:to|i|we|they|he|she|it|kids|children|who|will|won'?t|didn'?t|don'?t|never|you can'?t|not|the|a|when|as|wouldn'?t|and then|make|made|let me|would)$",
            left,
        ):
            return ""
        addressed = (
            re.match(
                r"^(?:@\w+[ ,]*)*(?:sit down,?|oh|just|please|right|well|aw|ffs|so|now|go|and|you can|lol|no|yeah|yes|do|mate|pal|love|hey|oi|seriously|ok|okay|you|maybe|perhaps|time to|dont|why don'?t you)?(?: \w+)?$",
                left,
            )
            is not None
        )
        if not addressed:
            return ""
        if words.startswith(("grow up", "go away", "ratio", "cope", "seethe", "do one", "jog on", "shut it")):
            direct = re.search(
                r"\b(?:you|u|mate|pal|your|ur|sunshine|love|darling|sweetie|karen|all of you)\b|@\w",
                norm[sentence[0] : sentence[1]],
            ) is not None or draft.post.kind in ("reply", "comment")
            return "think" if direct else ""
        if words.startswith("get a life") and _LIFE_THING.match(norm, hit.end):
            return ""
        return "think"

    def _contempt(self, draft: Draft, hit: Hit) -> str:
        words = draft.norm[hit.start : hit.end]
        if words.startswith("only "):
            return (
                "think"
                if re.match(
                    r" (?:would |could |still )?(?:believe|vote|voted|fall|pray|worship|trust|support|think)",
                    draft.norm[hit.end :],
                )
                else ""
            )
        if _STOP.search(words) and not re.search(r"\b(?:who|that) ", words):
            return ""
        if (
            re.match(rf"{persons.BODY}\b", words)
            and re.search(r"\b(?:idiots?|morons?|rats|pigs|swine|animals|trash|garbage|leeches)$", words)
            and not re.match(r"tor(?:y|ies)", words)
        ):
            return "politics"
        return "think"

    def _faces(self, draft: Draft, hit: Hit) -> str:
        left = draft.norm[max(0, hit.start - 40) : hit.start]
        if re.search(r"(?:\b(?:you|u|he|she|him|her)|@\w+)[^.!?\n]{0,24}$", left) and draft.weighs() is not None:
            return "think"
        return ""

    def _nazi(self, draft: Draft, hit: Hit) -> str:
        """A comparison with Nazis is an insult where somebody now is compared; history, films and real ones are not."""
        norm = draft.norm
        around = norm[slice(*draft.reading.around(hit.span))]
        if re.search(
            r"\b(?:holocaust|remember\w*|memorial|museum|history|historian|1?9[34]\d|\d{4}s|war|ww2|wwii|world war|veterans?|liberat\w+|resist(?:ed|ance)|survivors?|film|book|documentary|school trip|exhibition|graffiti|painted|daubed|removed|report(?:ed)?|neo-?nazis?|far right|march(?:ed)?|defeated|fled|fought|kindertransport|auschwitz|belsen|victims?|grandfather|grandad|germany|german|soviet|russia|called? (?:me|us|him|her|people|everyone|someone|anybody)|being called)\b",
            around,
        ):
            return ""
        return (
            "think"
            if self._points_at_somebody(draft, hit)
            or re.search(rf"\b(?:{persons.SUPPORTERS}|these|those|they|half of them|lot|podium|leader|crowd)\b", around)
            else ""
        )

    def _alone(self, draft: Draft, hit: Hit) -> str:
        words = draft.norm[hit.start : hit.end].lstrip(".!?…\n ")
        middle = words.rsplit(" ", 1)[0] if " " in words else ""
        after = draft.norm[hit.end : hit.end + 24]
        if _GAP_WORDS.fullmatch(middle) is None or re.match(
            r" (?:can|will|in |of |for|have|has|who|festival|fish|charge|squad|trial|alert|warning|awareness|prevention|investigat|team|hotline|poison|run|bite)",
            after,
        ):
            return ""
        return "think" if re.match(r"\s*(?:[.!,]|$| and an? | through and through)", after) else ""

    def _lying(self, draft: Draft, hit: Hit) -> str:
        words = draft.norm[hit.start : hit.end]
        sentence = draft.reading.sentence(hit.span)
        whole = draft.norm[sentence[0] : sentence[1]]
        left = draft.norm[sentence[0] : hit.start]
        if re.search(rf"\b(?:{persons.POLITICIANS}|ministers?|government|tories|labour)\b", whole) or re.search(
            r"\blying (?:in|on|down|there|around|low|awake|flat|empty|idle)\b", draft.norm[hit.start : hit.end + 12]
        ):
            return "politics"
        if hit.name == "backs":
            return "think" if not re.search(r"\b(?:nobody|who|never|did|does|if|accus\w+|condemn\w*)\b", left) else ""
        if re.match(
            r"(?:he|she|cllr|councillor|mr|mrs|ms|bare|path|serial|proven|known|habit|compul|congen|lying)", words
        ):
            return "think"
        return "think" if any(word in FIRST_NAMES for word in words.split()[:2]) else ""

    def _ill_will(self, draft: Draft, hit: Hit) -> str:
        sentence = draft.reading.sentence(hit.span)
        whole = draft.norm[sentence[0] : sentence[1]]
        left = draft.norm[sentence[0] : hit.start]
        if re.search(
            rf"\b(?:{persons.THING}|brexit|covid|2020|rubbish|litter|tax|motion|bill|i|we)$", left.strip()
        ) or re.search(r"\b(?:good riddance) to (?:the|a|that|this|it|all|2\d\d\d|bad|old)\b", whole):
            return ""
        return (
            "think"
            if re.search(
                r"\b(?:he|she|him|her|his|you|your|they|them|those|these|that lot|lot|maggie|thatcher|fella|residents?|everyone|people|councillors?|cllr)\b",
                whole,
            )
            else ""
        )

    def _nickname(self, draft: Draft, hit: Hit) -> str:
        raw_start, raw_end = draft.text.raw_span(hit.start, hit.end)
        raw = draft.raw[raw_start:raw_end]
        name = draft.norm[hit.start : hit.end].rsplit(" ", 1)[-1]
        known = name in FIRST_NAMES or re.fullmatch(persons.POLITICIANS, name) is not None
        return (
            "think"
            if known
            and name not in ("may", "will", "mark", "grace", "hunt", "dean", "max")
            and (raw.rsplit(" ", 1)[-1][:1].isupper() or "#" in draft.raw)
            else ""
        )

    def _sort_of(self, draft: Draft, hit: Hit) -> str:
        words = draft.norm[hit.start : hit.end]
        left = draft.norm[max(0, hit.start - 30) : hit.start]
        noun = words.rsplit(" ", 1)[-1]
        if noun in (
            "people",
            "women",
            "men",
            "thing",
            "neighbours",
            "person",
            "boy",
            "girl",
            "lad",
            "lass",
        ) and not re.search(
            r"\b(?:these|those|you|such|what a?|that|this|is|are|he'?s an?|she'?s an?|an?|horrible,|some|same) (?:\w+ )?$",
            left,
        ):
            return ""
        if re.search(r"\b(?:thing|things)$", words) and not re.search(r"\b(?:you|she|he|little)\b", left + words):
            return ""
        if re.search(
            r"\b(?:as an?|the only|i'm an?|im an?|some|very|there are|most|any|many|few|guy here|that's an?|for an?) (?:\w+ )?$",
            left,
        ) and not re.search(r"\b(?:little|excuse)\b", words):
            return ""
        if re.match(
            r"(?:fat|bald|old|ugly|slow|dim|evil|bitter|wicked|mad|idle|racist|sexist|corrupt|bigoted|orange|dishonest) (?:people|women|men|guy|woman|man|minister|government|officer|lady|chap)$",
            words,
        ) and not re.search(
            r"\b(?:you|that|this|what an?|he'?s an?|she'?s an?|is an?|such an?|stupid|horrible|nasty) $", left
        ):
            return ""
        return "think"

    def _little(self, draft: Draft, hit: Hit) -> str:
        words = draft.norm[hit.start : hit.end]
        if re.search(
            r"\b(?:amendment|plan|scheme|motion|budget|bit|town|road|room|bird|dog|cat|car|house|bus|thing|bench|tree|shop|sign|rule|meeting|attempt|excuse|policy|clause|gift|cafe|village|pond|corner)s?$",
            words,
        ):
            return "politics"
        person = (
            re.search(
                rf"\b(?:{_PERSON_WORD}|{insults.SURE}|{insults.DOUBLE}|disgrace|embarrassment|joke|nobody|waste)$",
                words,
            )
            is not None
        )
        return "think" if person or (words.startswith("you") and self._points_at_somebody(draft, hit)) else ""

    def _shame(self, draft: Draft, hit: Hit) -> str:
        sentence = draft.reading.sentence(hit.span)
        words = draft.norm[hit.start : hit.end]
        if re.search(r"hang (?:your|his|her)|disgrace to|embarrassment to|insult to", words):
            return "think" if draft.weighs() is not None else "politics"
        return "politics" if draft.search(rf"\b{persons.BODY}\b", sentence) else "think"

    def _points_at_somebody(self, draft: Draft, hit: Hit) -> bool:
        """Whether the sentence, or the words themselves, mean a person, and not the author or a thing."""
        sentence = draft.reading.sentence(hit.span)
        whole = draft.norm[sentence[0] : sentence[1]]
        if re.search(
            rf"\b(?:{persons.TITLED}|he|she|him|her|his|he's|she's|hes|shes|you|u|your|ur|you're|yer|yourself|that (?:man|woman|guy|bloke|lot)|(?:the|our|your|that|this|my) (?:[a-z]+[- ]){{0,2}}(?:{persons.ROLE})|whoever|somebody|someone on here|their|they)\b|@\w",
            whole,
        ):
            return True
        if any(sentence[0] <= start < sentence[1] for start, _ in draft.reading.names):
            return True
        return any(word in FIRST_NAMES for word in re.findall(r"[a-z]+", whole)) and not re.search(
            r"\b(?:will|may|mark|rose|grace|hope|faith|art|rob|sue|bill|pat|drew|jack|dale|dean|heath|penny|sandy|summer|june|april|robin|guy|frank|gene|ray|iris|ivy|joy|lee|max|miles|rich|sunny|victor|will)\b",
            whole,
        )

    def _by_meaning(self, draft: Draft) -> bool:
        """Whether what the meaning leans to is said to or of somebody, and not of a body or a show."""
        start, end = draft.strongest()
        words = draft.norm[start:end]
        if (
            re.search(rf"{persons.AFFECTION}", words)
            or _HARMLESS.search(words)
            or re.search(r"https?://|pic\.twitter", draft.norm)
        ):
            return False
        if _MINE.search(words + " ") or _CALLED_ME.search(words) or _FAIR_DEMAND.fullmatch(words):
            return False
        if _WORKS_BADLY.fullmatch(words):
            return False
        if _PRAISE.search(words) and not (draft.weighs("abuse") == "sure" and draft.weighs() == "sure"):
            # Kind words about a person lean towards words about persons; only a strong lean outweighs them.
            return False
        if draft.weighs("abuse") is not None and draft.weighs() is not None:
            return True
        return (
            re.search(
                rf"\b(?:{persons.TITLED}|he|she|him|her|his|he's|she's|you|u|your|ur|you're|yer|that (?:man|woman|guy|bloke|lot)|the (?:{persons.ROLE})|these|those)\b|@\w",
                words,
            )
            is not None
        )


_PRAISE = lazily(
    r"\b(?:kind|kindly|lovely|brave|decent|honest|generous|gentle|wonderful|brilliant|great|good|best|hard-?work(?:er|ing)|dedicated|devoted|inspir[a-z]+|amazing|fantastic|"
    r"proud|caring|thoughtful|talented|clever|bright|nice|sweet|star|legend|hero|heroes|credit to|thanks?|thank|congrat[a-z]*|well done|welcome|happy|delighted|pleased|"
    r"lov(?:e|es|ed)|admire[sd]?|respect(?:ed)?|missed|recovery|wishes|condolences|gentleman|lady|friends?|strong|loyal|principled|fair|excellent|superb|outstanding|champion)\b"
)
_AT_A_PLACE = lazily(
    r" (?:on|in|at|along|near|outside|around|off|under|behind|beside|across|through|by|throughout|opposite) (?:the )?(?:[a-z'-]+ ){0,2}[a-z'-]+$"
)
_DEEDS = lazily(r"(?:[a-z]{3,}ing|[a-z-]*tipping|[a-z]+ness|[a-z]+tion)$")
_LIFE_THING = lazily(r"[ -]?(?:jackets?|boats?|guards?|insurance|savers?|belts?|rings?)\b")
_CALLED_ME = lazily(
    r"\b(?:some ?one|some ?body|a (?:[a-z]+ ){0,2}(?:man|woman|bloke|lady|chap|lad|troll|resident|voter|stranger)|people|they|trolls?) (?:has |have |just |once |also |actually )*(?:called|calling|calls?|branded|labelled|described) me\b|\bi(?:'ve| have| was| got|'m| am)? (?:just |been |being |also )*(?:called|branded|labelled)\b|\bcalled me (?:an? )?\""
)
"""Abuse that the author tells of having had."""
_WORKS_BADLY = lazily(
    r"(?:the |our |my )?(?:[a-z]+ )?(?:signal|broadband|wi-?fi|reception|coverage|connection|internet|signage|lighting|drainage|surface|heating|ventilation|bus service|train service)(?: [a-z'-]+){0,5} (?:is|are|was|were) [a-z ,]{3,30}[.!]*"
)
"""A thing that works badly."""
_FAIR_DEMAND = lazily(
    rf"(?:@\w+ |{persons.TITLED}|he|she|they|you|the (?:{persons.ROLE}))(?: [a-z]+)? (?:really |surely |now )?(?:should|must|needs? to|ought to) (?:really |now |at least )?(?:think again|reconsider|explain|apologise|publish|answer|withdraw|come clean|look again|listen|step (?:down|aside)|resign|say sorry)\b[^.!?]{{0,60}}[.!]*"
)
"""A plain demand upon a politician, which is politics."""
_PERSONISH = frozenset(
    "clown clowns joker jokers liar liars fraud frauds crook crooks bully bullies thug thugs snake snakes rat rats worm worms slug slugs swine parasite parasites leech leeches vermin scum filth hypocrite hypocrites traitor traitors "
    "plank planks spanner helmet weapon melt div fool fools dummy dummies bore bores bigot bigots fascist fascists nazi nazis goon goons monster monsters ghoul ghouls savages prick pricks dick dicks knob knobs git wally wallies charlie "
    "twit twits wimp wimps wuss lunatic lunatics maniac maniacs crank cranks hack hacks dope dopes donkey donkeys lemmings bastard bastards chancer chancers shyster shysters scoundrel scoundrels nonentity nonentities brat brats bitch cow toad toads "
    "pig pigs puppet puppets stooge stooges lackey lackeys backstabber backstabbers turncoat turncoats cult cultist cultists zombies animals racist racists tool sycophants sycophant bimbo tart".split()
)
_SUBJECTS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("self", re.compile(r"\b(?:i|me|myself|we|us|i'm|im|my \w+)$")),
    (
        "reader",
        re.compile(
            r"\b(?:you|u|ya|youse|yous|ye|you lot|you people|you guys|you all|y'all|yall|ur|your lot|the (?:lot|pair) of you)(?: (?:really|just|clearly|obviously|all|both|still|honestly|actually))?$|(?:\byou|\bu)$"
        ),
    ),
    ("thing", re.compile(rf"\b(?:{persons.THING}|these|those|here|it all|all this|all that)$")),
    ("politician", re.compile(rf"\b{persons.POLITICIANS}$")),
    (
        "person",
        re.compile(
            rf"\b(?:he|she|hes|shes|who|{persons.TITLED}|(?:the|that|this|our|your|their|my|some|a) (?:\w+ )?{persons.ROLE}|{persons.ROLE} \w+|his \w+|her \w+|the bloke \w+|(?:that|this) one)(?: (?:really|just|clearly|obviously|still|honestly|actually|himself|herself))?$|@\w+$"
        ),
    ),
    (
        "group",
        re.compile(
            rf"\b(?:they|them|{persons.SUPPORTERS}|{persons.STAFF}|(?:these|those|you|all) (?:\w+ )?(?:people|lot|guys|folk|men|women)|(?:the|that) lot|most of them|half of them|all of them|people|the lot of them)$"
        ),
    ),
    ("body", re.compile(rf"\b{persons.BODY}(?: (?:really|just|clearly|still))?$")),
)
