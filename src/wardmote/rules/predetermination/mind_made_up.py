"""A mind that is closed, or reads as closed, before a matter is decided.

## What it looks for
Words by which somebody who will decide a planning application, a licence, a standards complaint or another
matter judged on evidence says how they will vote, that nothing can move them, that the result is certain, or
that they promised it. A post that is shared or liked counts as said. It sets the words against the pending
matters and the author's committees, where these are known.

## Why councils ask
Those who decide must come with an open mind and weigh what is put before them on the day. A post that closes
the mind can keep its author out of the vote and can cost the council the decision.

## What to do instead
Say what matters to you and what you will weigh: "I know how strongly you feel about the traffic; I shall
listen to all of it on the 9th." A known view is allowed, and so is campaigning by a member who does not
decide. Votes on budgets, motions and policy are politics and are left alone.

## What it cannot see
Who sits on the committee and which matters are pending, unless it is told; a mind closed in private; irony.

## Sources
Localism Act 2011, section 25 (England and Wales): earlier signs of a view are not by themselves
predetermination. R (Lewis) v Redcar and Cleveland BC [2008] EWCA Civ 746: a leaning is lawful, a closed mind
is not. LGA and PAS, Probity in Planning (December 2019).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from wardmote.core.draft import compiled
from wardmote.core.lexicon.matters import (
    MATTER,
    OPEN_MIND,
    POLICY_VOTE,
    QUASI_JUDICIAL,
    STEPPED_ASIDE,
    decides,
    mention,
    pending,
    shared_mention,
)
from wardmote.core.normalise import normalise
from wardmote.core.rule import Finds, Gap, Passes, Rule, Unsure
from wardmote.core.words import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wardmote.core.draft import Draft, Span
    from wardmote.core.finding import CannotTell, Sighting
    from wardmote.core.post import Decision
    from wardmote.core.rule import Example

_WILL = r"(?:i|we|ah|aa)(?:'ll| will| shall|'m| am|m|'re| are|'s| wull)(?: (?:going to|gonna|gannin to|still|be|definitely|certainly|always|most|absolutely|also|deffo|100%|both|all|then))*"
_DO = r"(?:vot(?:e|ing)|votin'?)"
_HOW = r"(?:against|agin|for|no|yes|down|to (?:refuse|reject|approve|grant|revoke|throw|block|pass|turn|kick)|guilty|it (?:down|through|in|out)|this|that)"
_FIGHT = r"(?:refus(?:e|ing)|reject(?:ing)?|block(?:ing)?|throw(?:ing)? (?:it |this |that )?out|turn(?:ing)? (?:it |this |that )?down|kick(?:ing)? (?:it |this |that )?out|approv(?:e|ing)|grant(?:ing)?|revok(?:e|ing)|mov(?:e|ing) (?:refusal|approval|rejection)|rais(?:e|ing) my hand|rubber[- ]?stamp(?:ing)?)"

_FAMILIES: dict[str, str] = {
    # How the author will vote.
    "vow": rf"\b{_WILL} (?:{_DO}(?: [a-z]+){{0,2}}? {_HOW}|{_FIGHT})\b|\bwill be (?:against|voting (?:against|no|down))\b"
    r"|\b(?:how|way) (?:i'll|i will|i'm|i am|we'll|we will|we're) (?:be )?vot(?:e|ing)\b",
    "hand": r"\bmy (?:own )?hand(?:'s| is| will| goes| stays)(?: be| going| only)* (?:up|going up|staying down|down)\b|\b(?:put|putting|raise|raising|stick|sticking) my hand up (?:to|against|for)\b|\bgets? my (?:hand|vote|thumbs?[- ](?:up|down))\b"
    r"|\b(?:got|get|gets|have|has|having|'ve|'s|getting|earned|won|lost) my vote\b|\bmy vote(?:'s| is| will| goes| next week)?(?: be| going)* (?:yours|no|yes|against|for|not for turning|refuse|refused)\b|\bmy vote, refused\b"
    r"|\b(?:a|the|big|firm|hard|definite|straight) (?:no|yes|nay|aye|thumbs[- ](?:down|up)) from me\b|\bthat's my vote\b|\bmy (?:answer|vote|verdict|mind)(?:'s| is| was)(?: already)? (?:no|yes|typed|set|made up|settled|known|closed|fixed)\b",
    # Nothing can move it.
    "closed": r"\b(?:my|our|their|his|her|your|the) minds?(?: is|'s|s| was| are| were| has been| have been| had been)? (?:already |long since |well and truly |firmly )?(?:made up|closed|set|settled)\b"
    r"|\b(?:made|had made|have made|'ve made|making) (?:up )?(?:my|our|their) (?:own )?minds?(?: up)?\b|\bmine closed\b"
    r"|\b(?:nothing|nowt|no one|nobody|no amount of [a-z]+|not a thing)(?: [a-z']+){0,7}? (?:could|can|will|would|is going to|'ll|'s going to|gonna)(?: ever| possibly)? (?:persuade|convince|sway|shift|alter|change|move|budge|win)\b"
    r"|\bno (?:argument|evidence|report|reason|design|amendment|condition|promise|expert)s?(?: [a-z]+){0,5}? (?:could|can|will|would)(?: ever| possibly)? (?:persuade|convince|sway|shift|alter|change|move|budge|win)\b"
    r"|\b(?:no(?:t|thing)?|never)(?: going to| gonna)? (?:be )?(?:persuad|convinc|sway|shift)(?:e|ed|ing)? (?:me|us|my)\b|\bwon't (?:change|shift|alter|budge|sway) (?:my|me|where i)\b|\b(?:i'm|i am|we're) not (?:budging|for turning|shifting|moving an inch)\b"
    r"|\b(?:don't|do not|didn't|won't|needn't|no) need to (?:read|see|hear|open|look at|listen|wait)\b|\b(?:haven't|not|never|won't be|without|no intention of) (?:even )?(?:opened|opening|read|reading|bothered|open|bothering) (?:it|the (?:report|bundle|papers|reports)|with the report)\b"
    r"|\bthere(?:'s| is) no(?:thing)? (?:weighing|to weigh|to discuss|to consider|debate)\b|\bnot (?:even )?going to pretend\b|\bi won't pretend\b|\bmade up before\b|\bi've seen enough\b|\bi(?:'ve| have) known since\b|\bi(?:'ve| have)(?: already)? decided\b"
    r"|\bwhat(?:ever|'?er) (?:the |they |she |he |that |conditions|amendments|merits|anyone|anybody|officers?|evidence|highways)[a-z ']{0,30}?(?:say|says|write|writes|bring|brings|recommend|recommends|come up|reports?|merits|conditions|amendments|turns? up|thinks?)\b"
    r"|\b(?:no matter|doesn't matter|don't matter|dun't matter|does not matter|disnae matter|regardless of) (?:what|how|who)\b|\bwon't make a (?:blind )?bit of difference\b|\bunder no circumstances\b",
    "never": r"\b(?:i|we)(?:'ll|'d| will| would| shall)? never (?:ever )?(?:vote|support|back|approve|agree|let|allow|accept|pass|sign)\b|\bover (?:my|ma|mi) (?:dead|deid|deed) body\b|\bnot (?:while|as long as|so long as|whilst|if) (?:i|we)(?:'m|'ve| am| have|'re| sit)\b"
    r"|\b(?:as|so) long as (?:i|we)(?:'m|'re| am| are| sit| have|'ve)\b|\bwhile (?:i|we)(?:'ve|'m|'re| have| am| are| sit|'m sat)(?: still)?(?: got)? (?:a |any |my )?(?:breath|seat|vote|on|sat|say)\b|\b(?:while|as) (?:[a-z]+ and me|me and [a-z]+|[a-z]+ and i) (?:are|is) on\b|\bnot on my watch\b|\beat my (?:own )?hat\b|\bnot one brick\b",
    # What will come of it.
    "outcome": r"\b(?:it|this|that|they|he|she|plans?|application|mast|pole|scheme|flats|houses|tower|licen[cs]e)(?:'s| is| are|'re| will|'ll)?(?: just| simply)? (?:not|never|nae|no|won't be|won't|isn't|aren't|ain't|ay|idn't|wisnae|willnae)(?: be)? (?:gonna |going to |gannin to )?(?:be )?(?:happen(?:ing|in)?|gett?(?:ing)? (?:built|through|past|it|up|approved|passed)|go(?:ing|in)? (?:up|ahead|anywhere|through|nowhere)|gannin up|coming|pass(?:ing)?|happen)\b"
    r"|\bwon't (?:be )?(?:happen(?:ing)?|get(?:ting)? (?:through|past|built|my vote)|pass(?:ing)?)\b|\b(?:isn't|ain't|not|idn't) (?:gettin'?g? (?:past|through|by|built)|goin'? nowhere|going anywhere)\b|\bgoin'? nowhere\b"
    r"|\b(?:done|sealed) deal\b|\bin the bag\b|\bas good as (?:built|passed|approved|refused|done|through)\b|\bsail(?:s|ing)? (?:straight |right )?through\b|\bforegone conclusion\b|\b(?:is|it's|'s|just|only|purely|be) a formality\b|\bconsider (?:it|that|this) (?:approved|refused|done|passed|licensed|sorted|rejected|granted)\b"
    r"|\b(?:take|bank) (?:that|it) (?:to the bank|on it)\b|\bis toast\b|\bdead in the water\b|\bdeed in the watter\b|\bdone for\b|\bsee you in the refused\b|\brefused pile\b|\bfor my bin\b|\bhas no future\b|\bas(?:'s| is)? refused\b|\bstamp(?:ed)? refused\b|\b(?:gets|getting|be|it's|it is|they're|we're) (?:refus(?:ed|ing it)|turned down|voted down|chucked out|thrown out|kicked out)\b"
    r"|\b(?:he|she|they|it|you|lad|lads|lass|landlord|applicant)(?:'s|'re| is| are| will be|'ll be| be)? gett?in'?g? (?:his|her|its|their|your|the)(?: [a-z]+){1,3}(?: back| through)?\b|\b(?:you'll|he'll|she'll|they'll|will) (?:definitely )?get (?:your|his|her|their) (?:[a-z]+ ){0,2}(?:licence|license|badge|permission|extension|pass|consent|pitch|back)\b"
    r"|\b(?:won't|will not|not) have a (?:badge|licence|license|chance|prayer|hope)\b|\b(?:licen[cs]e|permission|consent|approval|extension) (?:is )?coming\b|\bwatch me (?:vote|kill|sink)\b|\bcarrying you over the line\b|\bgoing in there to (?:kill|stop|sink|block)\b|\bit's (?:a no|a yes|curtains|sorted|settled)\b|\bstop them i will\b|\bnae chance\b|\bdim gobaith\b",
    "scorn": r"\b(?:dream on|save yourself the (?:fee|bother|trip)|save your (?:stamps|breath|ink)|don't (?:bother|waste your (?:time|petrol|breath|money))|wasting (?:ink|your time|their time|his breath)|champagne on ice|start choosing|for show|takes [a-z]+ minutes to say no|speech for the refusal|my seconder|no second hearing|benefit of the doubt|press the (?:red )?button|don't need evidence|for the fresh air|we all know the (?:answer|result)|all we need is the stamp|colour ink|grovel|sling their hook|has its verdict|what colour|say 'against'|as long as it takes to say|need a miracle|never liked the (?:scheme|idea|look)|crossword until|skipped to the end|losing its late hours|in safe hands|look elsewhere)\b"
    r"|\bwe're decided\b|\bwe (?:all )?know (?:how we're voting|the result)\b|\bin my head\b|\bcourse i haven't\b|\b(?:haven't|not) made my mind up about that [a-z ]+\? i have\b|\bpretend (?:i haven't|to listen|there is|to be neutral)\b|\bi know what i'm doing when\b|\b(?:go|going) the way you want\b|\bisn't (?:going|coming) back\b|\b(?:is|are) getting a (?:supermarket|yes|no)\b|\b(?:we'm|we're|i'm) (?:agin|against) (?:it|'un|un|this|that)\b|\b(?:i've )?voted it down (?:twice|before)\b|\bit(?:'s| is) (?:coming|happening|going) (?:regardless|anyway|whatever)\b",
    "promise": r"\b(?:i|we)(?:'ve| have)? (?:already )?(?:promised|guaranteed|assured) (?:the|them|you|him|her|mrs|mr|my|everyone|residents|every)\b|\bgiv(?:e|en|ing) (?:[a-z']+ ){1,4}my (?:solemn )?(?:word|undertaking|promise)\b|\bmy solemn (?:word|promise|undertaking)\b|\bi (?:can )?(?:promise|guarantee) you (?:that |it |now)?\b|\bi'll make sure (?:the committee|of (?:it|that)|it gets|they)\b"
    r"|\b(?:put the kettle on and relax|sleep (?:well|easy|tight|soundly)|rest easy|stop worrying|you can relax|nowt to worry about|nothing to worry about|divvent (?:fret|worry)|don't (?:fret|you worry|worry yourselves)|not to fret|cwtch up tonight|get a good night)\b|\bsee the job through\b|\bwon't be let down\b|\bnot be let down\b|\bfriends? on the (?:panel|committee)\b|\bally where it counts\b|\bhave my full (?:backing|support)\b|\bhas my full (?:backing|support)\b|\bi owe (?:him|her|them|your|the|it)\b",
    # Welsh.
    "welsh": r"\bwedi penderfynu\b|\b(?:bydda i|byddaf|mi fydda i|fydda i)'?n (?:pleidleisio|gwrthod)\b|\bpleidleisio (?:yn erbyn|o blaid)\b|\bdros fy nghrogi\b",
}
"""Families of closed-mind words, read in full where a matter of the author's is pending."""

_LOOSE = (
    r"\b(?:no (?:chance|way|hope)\b|not a (?:chance|hope|prayer|cat in hell's)|no brainer|nailed on|dead cert|guaranteed|bank on it|same (?:answer|result|vote) as|(?:from|off) me:? (?:no|yes)|me: (?:no|yes)|(?:my|our) (?:yes|no|aye|nay|backing|support)\b|"
    r"(?:gets?|getting|get) (?:past|by|through) (?:our|us|me|this|my) ?(?:committee|panel|lot)?|(?:nae|not|never|ain't|isnae) (?:for )?(?:movin'?g?|budging|turning|shifting|buying|having|wearing)|(?:he'll|she'll|they'll|you'll|it'll) (?:have|get|be) (?:it|his|hers|theirs|their|your|her|approved|refused|passed|granted|built|through|fine|sorted)|"
    r"(?:will|going to|gonna|'ll) be (?:approved|refused|passed|granted|rejected|kicked out|thrown out|chucked out|turned down|revoked|built|sorted|stopped)|(?:i'll|we'll) (?:see to (?:that|it)|make sure|sort it|stop it|kill it|get it through|look after)|committee will do (?:the right thing|what)|they can (?:start|go ahead|order|book|get on)|"
    r"you can (?:start|go ahead|order|book|get on)|start (?:recruiting|packing|building|digging)|shook hands|drink with the applicant|you read it here|(?:one|a|no) vote (?:they|he|she|it) (?:won't|will not|are not|is not) (?:be )?gett?ing|wave (?:it|this|that|them) through|told (?:the |all )?(?:[a-z]+ )?of us to (?:back|oppose|support|refuse|approve|vote)|guilty|having a laugh|in (?:your|their|his|her) dreams|bring (?:tissues|a hanky)|had (?:it|this) coming|live(?:s)? within earshot|(?:dead|toast|history|finished|sunk|buried|doomed|over|binned|gone|scuppered|sorted|done|home and dry) (?:as a|once|when|by|on|come|the (?:moment|minute|day))|dead (?:duck|letter|parrot)|consider (?:the|it|them|your|that|yourself)|nothing (?:left |new )?to (?:learn|hear|discuss|talk about)|(?:don't|do not|needn't|no) need (?:to|for) worry|worry your(?:selves|self| head| heads)?|rest assured|i'll (?:see you right|look after)|won't let (?:you|them|it) down|what's the point of (?:hearing|listening|a site visit)|what for\?|you(?:'ve| have) nothing to (?:fear|worry)|job done|leave it (?:with|to) (?:me|us)|we(?:'ve| have) got your back|off the table|not (?:in|on) my (?:ward|patch|street|village|name)|can bring a'? the|bring all the experts|i'd (?:build|vote for) (?:ten|a hundred|anything))"
)
"""What reads as closed only where a decider speaks of a pending matter by name."""
_ONE_SIDED = (
    r"\b(?:hideous|monstrosity|eyesore|abomination|disgrace(?:ful)?|ludicrous|ridiculous|shocking|horrendous|vile|greedy|cowboys?|chancers?|rubbish|nonsense|insult|joke|laugh|no thanks|no thank you|good riddance|enough is enough|not here|ruin(?:s|ed)?|wreck(?:s|ed)?|destroy(?:s|ed)?|"
    r"fight(?:ing)? (?:for|against) (?:this|it)|fought (?:for|against)|can't wait|cannot wait|at last|long overdue|delighted|brilliant|fantastic|deserves?|waited long enough|about time|lovely people|good lads?|great family|good friends?|mates?|crooks?|liars?)\b"
)
_VOTES = r"\b(?:vot(?:e|es|ing)|committee|panel|hearing|decid(?:e|es|ing)|decision|planning|licensing|in the chamber|round (?:the|that) table|on (?:the \d+(?:st|nd|rd|th)|monday|tuesday|wednesday|thursday|friday)|(?:this|next) (?:week|month|monday|tuesday|wednesday|thursday|friday)|tonight|tomorrow)\b"
_INFORMS = r"\b(?:comments? (?:close|by|to)|register|write in|have a look|what (?:do )?you think|portal|case officer|come along|watch (?:it|on|live)|webcast|either way|questions?|tell me what|let me know|deadline|consultation (?:closes|ends)|can speak|don't send|please don't|can't (?:say|talk|comment)|fair)\b"
_SEAT = (
    r"\b(?:(?:i'm|i am|im|ah'm|me|i|sat|being|as|i've (?:got )?a seat|i have a seat|i sit|i'm sat|i chair|chairing|vice chair|chair|i got|convener|sitting|member|one|those of us|us|lot|get)(?: [a-z']+){0,3}? (?:on|of|with|at) (?:the |that |your |our |my |this )?(?:[a-z]+ ){0,2}(?:planning|licensing|committee|panel|sub-committee|review body|tribunal|table|delegated|rota|votes)|"
    r"(?:my|our|its my|it's my) (?:committee|panel|hearing)|(?:one of|i'm|i am|be one of) the (?:[a-z]+ ){0,2}(?:deciding|deciders)|(?:deciding|casting) vote|i decide|i make the decision|i sign the order|i'm (?:the )?chair(?:ing|man)?\b|i'm convener|"
    r"(?:comes?|goes|reaches) (?:to|before|up before|up in front of) (?:us|me|my (?:desk|committee|panel))|(?:reaches|in front of|before) (?:us|me|my desk)|your planning (?:committee )?member|when (?:we|i) sit|my (?:colleagues|lot|mates) on|guess who's on|aelod o'r pwyllgor|"
    r"\(planning|i'm scoring|i score|am i on that committee)\b"
)
_PROCEDURE = (
    r"\b(?:planning|planners|licensing|licence|license|applicants?|applications?|objectors?|(?:public )?hearing|panel|tribunal|appeal|site visit|committee|inspector's report|"
    r"highways|item \d+|developers?|consultants?|section 106|agenda|kc|barrister|delegated|tender|\d{2}/\d{3,5})\b"
)
"""The words of judging: applicants, hearings, papers."""
_SOON = (
    r"\b(?:monday|tuesday|wednesday|thursday|friday|mon|tues?|weds?|thurs?|fri|tonight|tomorrow|next (?:week|month)|on the \d+(?:st|nd|rd|th)|the \d+(?:st|nd|rd|th)|"
    r"on the night|when (?:it|they|we|i|the)|comes? (?:to|before|round)|will|'ll|going to|gonna|before (?:me|us))\b"
)
_INSIDE = r"\b(?:i|i'm|i'll|i've|me|my|we|we're|we'll|we've|us|our|wor|ah|ma|ah'm|we'm)\b"
_DECIDER = rf"{_SEAT}|\bmy hand\b|\bmy vote\b|\bi(?:'ll| will) be voting\b"
_TALKS_OF_OTHERS = r"\b(?:committee members, please|don't let anyone|somebody's put it about|rumour|they asked|people (?:have )?ask(?:ed)?|imagine if|want(?:s|ed)? me to|ashamed to|asked me to|used to|told (?:me|us)|manifesto pledges?)\b"
_PAST = r"\b(?:last night|yesterday|refused!*|threw it out|was refused|approved it|has been (?:refused|approved)|decision notice|minutes|in (?:march|june|october|january|february|april|may|july|august|september|november|december)|passed it|now it's decided|voted (?:against|for) (?:it|the) [a-z ]{0,40}(?:in|at|last))\b|\b\d{1,2} ?(?:-|to|votes to) ?\d{1,2}\b"
_CAMPAIGN = r"\b(?:stop the|stop this|no to|say(?:ing)? no to|say yes to|yes to|save (?:the|our)|fight(?:ing)? the|object(?:ing)? to|oppose the|reject the|refuse the|scrap the|block the|kill the|(?:sign(?:ed|ing)?|organis(?:e|ed|ing)|start(?:ed)?|launch(?:ed)?|shar(?:e|ed|ing)|my|our) (?:the |this |a |my |our |up )?petition|petition (?:against|to stop)|objection letter|sign here|join the fight|hands off)\b"
_LEANS = (
    r"\b(?:i(?:'ve| have)(?: got)? (?:serious |some |real |grave |big |huge )?(?:doubts|concerns|worries|misgivings)|i(?:'m| am)(?: not)? (?:minded to|leaning|inclined to|worried about|(?:dead |strongly |totally |firmly )?(?:against|opposed to)|in favour of|a fan of|for it)|"
    r"i (?:really )?(?:like|love|support|oppose|dislike|hate|don't like) (?:it|this|the|what)|my views?(?: on (?:this|it|[a-z]+))? (?:is|are) well known)\b"
)
_RIDER = r"\b(?:listen|hear(?:ing)? (?:it|all|both|every|the)|weigh|evidence|open mind|before (?:i )?(?:decid|vot)|on the (?:night|day)|persuad|talked round)"
_BOTH_SIDES = r"\b(?:comments? close|have your say|register to speak|either way|for or against|both sides|public notice|site notice)\b"
_FAVOUR = r"\b(?:gifted|freebie|complimentary|treated (?:us|me) to|on the house|hosted (?:us|me)|kindly (?:gave|paid)|discount|% off)\b"
_MILL_LANE = {
    "author": {"role": "councillor", "committees": ["planning"]},
    "context": {
        "decisions": [
            {
                "reference": "24/0117",
                "title": "Mill Lane flats",
                "aliases": ["Mill Lane"],
                "kind": "planning",
                "committee": "planning",
            }
        ]
    },
}


class MindMadeUp(Rule):
    """A decider announces the result of a pending matter, or a mind that cannot be moved."""

    code = "mind-made-up"
    title = "A mind that reads as made up before the decision"
    topic = "predetermination"
    serves = ("chk-predetermination", "predet-register")
    sense = "predetermination"
    wakes_on = frozenset({"decisions"})
    patterns: ClassVar[Mapping[str, str | Gap]] = {
        "seat": r"\b(?:on|of) (?:the |that |your |our |my |this )?(?:planning|licensing|committee|panel|review body|minerals panel)\b",
        "procedure": r"\b(?:applicants?|objectors?|site visit|planning (?:committee|panel|members|appeal)|licensing|public hearing|hearing's|tribunal|inspector's report|anaerobic|hmo|quarry|listed building consent|consultants?|delegated panel)\b",
        "idiom": r"\b(?:in the bag|foregone conclusion|a formality|done deal|dream on|sail through|nice try|wasting (?:ink|your time|their time)|dead in the water|over (?:my|ma) (?:dead|deid) body|not getting past me|getting past me|no second hearing|as good as (?:built|refused|passed|approved)|don't need evidence|start choosing|press the (?:red )?button|takes (?:[a-z]+ ){1,3}to say no|speech for the refusal)\b",
        "vote": r"\bvot(?:e|ing) (?:it |this |that |them |him )?(?:down|against|guilty)\b|\b(?:voting|vote) no\b|\bto (?:refuse|revoke) (?:it|this|that|the)\b|\bwatch me vote\b|\bmov(?:e|ing) refusal\b|\bsay no to the (?:solar|wind|flats|quarry)\b",
        "hand": r"\bmy hand(?:'s| is| will| goes) |\bmy hand up\b|\bmy vote(?:'s| is|,)|\bthat's my vote\b|\bthumbs down, whatever\b|\bmy (?:own )?hat than vote\b|\bmine closed\b",
        "closed": r"\b(?:nothing|nowt|no one|nobody)(?: [a-z']+){0,6}? (?:could|can|will|would|'ll) (?:persuade|convince|sway|shift|alter)\b|\bwon't make a blind bit of difference\b|\bin my head about\b",
        "whatever": r"\bwhatever (?:the )?(?:officers?|inspector|planners|highways|consultants?|report|applicant|merits|conditions|amendments|developers?)\b",
        "seated": r"\b(?:as|so) long as i'm on\b|\bwhile i (?:have a seat|sit on)\b|\bnot while i(?:'m| sit)\b|\bcasting vote\b|\bdeciding vote\b|\b(?:my|our) (?:panel|committee)\b|\b(?:comes?|up|is) (?:before|in front of) (?:me|us)\b",
        "result": r"\brefused pile\b|\bcolour ink\b|\blicen[cs]e is (?:toast|coming)\b|\bsee you in committee\b|\bsod cutting\b|\bcommittee sees sense\b|\bget(?:s|ting)? (?:his|her|your|their) (?:badge|licence|license|bus pass) back\b|\bsearch no further\b|\bwon't have a badge\b",
        "welsh": r"\bpwyllgor (?:cynllunio|trwyddedu)\b|\bwedi penderfynu\b",
    }
    examples: ClassVar[tuple[Example, ...]] = (
        Finds(
            "«I will vote against» the Mill Lane flats on Thursday, whatever anyone says.",
            "the vote is announced by a member of the committee",
            _MILL_LANE,
        ),
        Finds(
            "Sat through the pre-app for Mill Lane. I've heard enough to know: «nothing they put on the table can change my mind» now.",
            "a mind that nothing can change, on a matter of the author's committee",
            _MILL_LANE,
        ),
        Finds(
            "Mill Lane? There's «no design on this planet that would win» me round.",
            "no argument is left that could count",
            _MILL_LANE,
        ),
        Finds(
            "To everyone at Mill Lane who stopped me at the bus stop: «you've got my vote», both hands if they'll let me 🙌",
            "the vote is promised to one side",
            _MILL_LANE,
        ),
        Finds(
            "Mill Lane flats? «Over my dead body», and you can quote me.",
            "a closed mind in an old phrase",
            {**_MILL_LANE, "platform": "sms", "kind": "direct"},
        ),
        Finds(
            "The officers' report on Mill Lane came in the post. Straight in the recycling, don't need to read it to know what a mess it'd be. «My hand goes up against».",
            "the papers are refused unread",
            _MILL_LANE,
        ),
        Finds(
            "bless you all for the cards. mill lane is «in the bag», I sit on that committee and I don't break promises to my neighbours",
            "the result is said to be certain by one who decides",
            _MILL_LANE,
        ),
        Finds(
            "Liked.",
            "a like of a campaign on a matter that the author decides",
            {
                **_MILL_LANE,
                "kind": "like",
                "shares": {
                    "author": "Mill Lane Action Group",
                    "text": "STOP the Mill Lane flats! Sign the petition before Thursday.",
                },
            },
        ),
        Finds(
            "As your planning committee member «I'll never vote for» those flats, not this year, not any year.",
            "the words themselves name the seat and close the mind",
        ),
        Finds(
            "I sit on licensing and I can tell the lads at the Anchor now: the late hours aren't happening. Tuesday's hearing is for show, «my mind's made up».",
            "no matter was handed in, but the words say that the author decides and has decided",
            {"author": {"role": "councillor"}},
        ),
        Finds(
            "It was deferred last week and it will come back, and when it does «I'll be voting to refuse» it again. Mill Lane is not a place for six storeys.",
            "a deferred matter is pending again",
            {
                "at": "2026-05-12T09:00:00+01:00",
                "author": {"role": "councillor", "committees": ["Planning Committee"]},
                "context": {
                    "decisions": [
                        {
                            "reference": "24/0117",
                            "title": "Mill Lane flats",
                            "kind": "planning",
                            "committee": "planning",
                            "decided_on": "2026-05-07",
                            "state": "deferred",
                        }
                    ]
                },
            },
        ),
        Finds(
            "Mae'r penderfyniad ar Mill Lane yn hawdd. Bydda i'n «pleidleisio yn erbyn».",
            "Welsh: I shall vote against",
            _MILL_LANE,
        ),
        Passes(
            "I will vote against the budget on Thursday, as I said in my manifesto.",
            "a vote on policy is not a quasi-judicial matter",
            _MILL_LANE,
        ),
        Passes(
            "I have real doubts about the access at Mill Lane, and I'll listen to everybody on the 9th before I vote.",
            "a leaning with an open mind is lawful and allowed",
            _MILL_LANE,
        ),
        Passes(
            "I voted against the Mill Lane flats last night and I would do it again.",
            "the matter was decided the day before",
            {
                "at": "2026-05-08T09:00:00+01:00",
                "author": {"role": "councillor", "committees": ["planning"]},
                "context": {
                    "decisions": [
                        {
                            "reference": "24/0117",
                            "title": "Mill Lane flats",
                            "kind": "planning",
                            "committee": "planning",
                            "decided_on": "2026-05-07",
                        }
                    ]
                },
            },
        ),
        Passes(
            "No to the Mill Lane flats! I'll be fighting them all the way, petition in my window and all.",
            "a ward member who is not on the committee may campaign",
            {
                "author": {"role": "councillor", "committees": ["audit"]},
                "context": {
                    "decisions": [
                        {
                            "reference": "24/0117",
                            "title": "Mill Lane flats",
                            "kind": "planning",
                            "committee": "planning",
                        }
                    ]
                },
            },
        ),
        Passes(
            "Because I've fought the Mill Lane flats from the start I'm standing aside on Thursday: a substitute will sit instead of me. My view is well known, I'd vote against it if I could.",
            "the author has stepped aside",
            _MILL_LANE,
        ),
        Passes(
            "People want me to promise I'll vote against the Mill Lane flats. I can't, and I won't, until I've heard everyone.",
            "the closed words are what others ask for",
            _MILL_LANE,
        ),
        Passes(
            "A reminder to new members: say 'my mind is made up' about an application and you hand the other side's barrister a present.",
            "closed words quoted as a warning",
        ),
        Passes(
            "Is Mill Lane a done deal? No. The committee hasn't met, nobody has decided anything and your comments are being read until Friday.",
            "a done deal is denied",
            _MILL_LANE,
        ),
        Passes(
            "I'll be voting against this rotten government's planning bill at every stage.",
            "a bill in Parliament is politics",
        ),
        Passes(
            "Site visit at Mill Lane done. Muddy shoes and more questions than I came with. I'll be listening hard on Thursday.",
            "the near miss of a site visit",
            _MILL_LANE,
        ),
        Unsure(
            "I will be voting against the flats on Mill Lane.",
            "whether the author sits on the committee was not given",
            {
                "author": {"role": "councillor"},
                "context": {
                    "decisions": [
                        {
                            "reference": "24/0117",
                            "title": "Mill Lane flats",
                            "aliases": ["flats on Mill Lane"],
                            "kind": "planning",
                        }
                    ]
                },
            },
        ),
    )

    def look(self, draft: Draft) -> Iterator[Sighting | CannotTell]:
        """Judge the words against pending matters and who decides them; without these, by the words alone."""
        if draft.is_officer and draft.post.author.committees is None:
            return
        decisions = draft.context.decisions
        if decisions is None:
            yield from self._by_words(draft)
            return
        matters = [(one, pending(one, draft.at)) for one in decisions]
        named = [
            (one, state) for one, state in matters if mention(draft, one.names) or shared_mention(draft, one.names)
        ]
        if named and not any(state for _, state in named):
            return  # decided: what was voted may be said
        if named and all(one.kind is not None and one.kind not in QUASI_JUDICIAL for one, state in named if state):
            return  # a vote on policy
        judged = [
            (one, state)
            for one, state in (named or matters)
            if state and (one.kind is None or one.kind in QUASI_JUDICIAL)
        ]
        if not judged:
            return
        roles = {decides(one, draft.post.author) for one, _ in judged}
        role = "yes" if "yes" in roles else "may" if "may" in roles else None if None in roles else "no"
        if role == "no":
            return
        yield from self._against(draft, judged, named=bool(named), role=role)

    def _against(
        self, draft: Draft, judged: list[tuple[Decision, str]], *, named: bool, role: str | None
    ) -> Iterator[Sighting | CannotTell]:
        """The words of somebody who decides (or may decide) the matter."""
        found = self._closed(draft)
        if draft.search(STEPPED_ASIDE) and not (
            found
            and found[1]
            and draft.search(r"\bi(?:'m| am| sit)[a-z ]{0,12} on (?:the )?(?:planning|committee|panel)")
        ):
            return
        if found is None:
            loose = draft.search(_LOOSE) if named and role == "yes" else None
            if loose is None and named and role == "yes" and draft.search(_VOTES) and not draft.search(_INFORMS):
                loose = draft.search(_ONE_SIDED)
            if loose is not None and not self._denied(draft, loose.span(), "loose") and not draft.search(OPEN_MIND):
                yield self._closes(draft, loose.span(), judged[0][0].title or "this matter", certain=False)
                return
            yield from self._leads_a_campaign(draft, named=named, role=role)
            return
        span, strong = found
        if not named and draft.search(POLICY_VOTE) and not draft.search(MATTER):
            return
        if not strong and (
            draft.search(OPEN_MIND, (0, span[0])) or draft.search(OPEN_MIND, (span[1], len(draft.norm)))
        ):
            return
        title = judged[0][0].title or judged[0][0].reference or "this matter"
        if role is None:
            if draft.search(_SEAT):
                yield self._closes(draft, span, title, certain=False)
            else:
                yield self.cannot_tell(
                    f"whether the author is among those who decide {title}; democratic services hold the committees"
                )
            return
        certain = strong and named and role == "yes" and judged[0][1] == "yes" and draft.part == "text"
        yield self._closes(draft, span, title, certain=certain)

    def _closes(self, draft: Draft, span: Span, title: str, *, certain: bool) -> Sighting:
        said = "passes on" if draft.part != "text" else "says"
        return self.finds(
            *span,
            f"This {said} that the result is settled, while {title} may still be for its author to decide.",
            "Say what you will weigh, not how you will vote: “I have read the concerns and will listen to everyone "
            "before deciding.” Ask before you post; it may bear on whether you can take part.",
            certain=certain,
        )

    def _closed(self, draft: Draft) -> tuple[Span, bool] | None:
        """The clearest closed-mind words and whether they are strong; None where there are none of the author's own."""
        best: tuple[Span, bool] | None = None
        for name, pattern in _FAMILIES.items():
            found = draft.search(pattern)
            while found is not None:
                span = found.span()
                if not self._denied(draft, span, name):
                    strong = name in ("vow", "hand", "never", "welsh", "scorn") or (
                        name == "closed" and draft.search(MATTER) is not None
                    )
                    if best is None or (strong and not best[1]):
                        best = (span, strong)
                    break
                found = draft.search(pattern, (span[1], len(draft.norm)))
        return best

    def _denied(self, draft: Draft, span: Span, family: str) -> bool:
        start = draft.reading.sentence(span)[0]
        before = draft.norm[max(start, span[0] - 40) : span[0]]
        if (
            draft.search(
                r"(?:can't|cannot|couldn't|won't|not|never|nobody|no|isn't|haven't|hasn't|don't|didn't|nor|without|before|if|whether|should|asked|asking|say|said|rumour|claim|tell you|wish|wish we could just)(?: [a-z']+){0,4}$",
                (max(start, span[0] - 40), span[0]),
            )
            and family != "closed"
        ):
            return not before.rstrip().endswith((",", "so", "and"))
        if family == "closed" and draft.search(
            r"\b(?:nobody's|no one's|haven't|hasn't|not|never|n't|nor) (?:yet )?$", (max(start, span[0] - 16), span[0])
        ):
            return True
        if draft.reading.quoted(span) and (draft.reading.condemned(span) or draft.search(_TALKS_OF_OTHERS) is not None):
            return True
        end = draft.reading.sentence(span)[1]
        if draft.norm[start:end].rstrip().endswith("?") and draft.norm[end : end + 16].lstrip(' "\n').startswith(
            ("no", "nah", "of course not", "not ", "never", "far from")
        ):
            return True
        if draft.search(r"\b(?:would have been|i'd be breaking|be a gift|bias|quashed)\b", (span[0], end)):
            return True
        return draft.search(_TALKS_OF_OTHERS, (start, span[0])) is not None

    def _leads_a_campaign(self, draft: Draft, *, named: bool, role: str | None) -> Iterator[Sighting]:
        """A decider who joins a campaign about the matter, or takes a favour from who wants it."""
        if not named or role != "yes" or (draft.part == "text" and draft.search(OPEN_MIND)):
            return
        shares = draft.post.shares
        if draft.part == "text" and draft.post.kind in ("like", "share") and shares is not None and shares.text:
            passed_on = normalise(shares.text).norm
            if (
                compiled(_CAMPAIGN).search(passed_on)
                and not compiled(_BOTH_SIDES).search(passed_on)
                and not draft.reading.condemns
                and not shares.official
            ):
                yield self._campaigns(draft, draft.whole)
            return
        found = draft.search(_CAMPAIGN)
        if found is not None and not draft.search(_BOTH_SIDES) and not self._denied(draft, found.span(), "campaign"):
            yield self._campaigns(draft, found.span())
            return
        leans = draft.search(_LEANS)
        if leans is not None and draft.part == "text" and not draft.search(_RIDER):
            yield self.finds(
                *leans.span(),
                "This shows a leaning on a matter that its author may be about to decide. A leaning is allowed.",
                "Add that you will weigh all the evidence at the meeting before you decide; then nobody can doubt it.",
                at_most=Severity.NOTE,
            )
            return
        favour = draft.search(_FAVOUR)
        if favour is not None:
            yield self.finds(
                *favour.span(),
                "This tells of a favour from somebody whose matter may be before the author's committee.",
                "Take advice on the favour and on whether you can decide the matter, before you post.",
                certain=False,
            )

    def _campaigns(self, draft: Draft, span: Span) -> Sighting:
        return self.finds(
            *span,
            "This takes a side in a campaign on a matter that its author may be about to decide.",
            "A member who decides does better to leave the campaign to others, or to step aside and say so. Ask first.",
            certain=False,
        )

    def _by_words(self, draft: Draft) -> Iterator[Sighting | CannotTell]:
        """No matters were given: only words that show both a decider and a closed mind."""
        if draft.is_corporate:
            return
        committees = draft.post.author.committees
        judges = committees is not None and any(
            word in name.lower()
            for name in committees
            for word in ("plan", "licen", "development", "standard", "regulat", "appeal", "parish")
        )
        if committees is not None and not judges and not draft.search(_DECIDER):
            return
        weighs = draft.weighs()
        if draft.search(STEPPED_ASIDE):
            return
        found = self._closed(draft)
        if found is None:
            if (
                weighs
                and draft.search(_DECIDER)
                and draft.search(_PROCEDURE)
                and draft.search(_SOON)
                and not draft.search(OPEN_MIND)
                and not draft.search(_PAST)
            ):
                yield self._closes(draft, draft.strongest(), "a matter", certain=False)
            return
        span, strong = found
        sentence = draft.reading.around(span)
        decider = draft.search(_DECIDER) is not None
        matter = draft.search(MATTER) is not None
        if draft.search(_PAST, sentence) and not draft.search(
            r"\b(?:next|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday)\b", sentence
        ):
            return
        if draft.search(
            r"\b(?:(?:planning|housing|licensing|infrastructure) (?:bill|reforms?|system|laws?|policy|act)|(?:labour|conservative|tory|tories|lib dem|green|reform|ukip|snp)(?:'s|s')? (?:plans?|policy|budget|scheme|proposals?)|every line of it|in conscience)\b",
            sentence,
        ) or (
            draft.search(POLICY_VOTE, sentence)
            and not draft.search(r"\b(?:planning|licen[cs]\w+|applicant|application|hearing|panel)\b", sentence)
        ):
            return
        if draft.search(
            r"^\W*(?:nothing|no one|nobody)[a-z' ]{0,40} (?:persuade|convince|sway|shift|change) (?:me|my mind)\W*$"
        ):
            yield self._closes(draft, span, "a matter", certain=False)
            return
        if draft.search(OPEN_MIND) and not (strong and decider):
            return
        firm = draft.search(_FAMILIES["closed"]) is not None or draft.search(_FAMILIES["never"]) is not None
        procedure = draft.search(_PROCEDURE) is not None
        within = procedure and draft.search(_INSIDE) is not None and draft.search(_SOON) is not None
        if (
            (decider and matter)
            or (strong and draft.search(_SEAT) is not None)
            or (matter and judges)
            or (strong and matter and firm)
            or (weighs and procedure and draft.search(_SOON) is not None)
            or (within and (strong or firm or draft.search(_FAMILIES["outcome"]) is not None))
        ) or draft.search(
            r"^\W*(?:nothing|no one|nobody)[a-z' ]{0,40} (?:persuade|convince|sway|shift|change) (?:me|my mind)\W*$"
        ):
            yield self._closes(draft, span, "a matter", certain=False)
        elif strong and matter and draft.search(_FAMILIES["vow"]) and draft.post.author.role in (None, "councillor"):
            yield self.cannot_tell(
                "whether the author sits on the body that decides this, and whether it is still to be decided"
            )
