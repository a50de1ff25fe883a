"""Somebody is threatened, or harm to them is wished.

## What it looks for
A threat to hurt, kill, burn, hunt down; a wish that somebody would die or be hurt; a call for others to do it;
a veiled threat ("watch your back", "we know where you park"). Fighting a plan, killing a motion, a bombshell in
committee and a battering at football are ordinary speech and pass.

## Why councils ask
A threat frightens the person and those who work beside them, and may be a matter for the police whoever wrote it.

## What to do instead
Do not publish it. If you are angry, write it down, keep it and look again tomorrow. If you have been threatened,
keep the message and tell the police and the council.

## What it cannot see
Whether it was meant; what two people said to each other before; a threat made by a picture alone.

## Sources
Online Safety Act 2023 section 181 (threatening communications); Protection from Harassment Act 1997 sections 1
and 7. Checked 21 November 2026.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, ClassVar

from wardmote.core.lazily import lazily
from wardmote.core.lexicon import persons
from wardmote.core.lexicon.first_names import FIRST_NAMES
from wardmote.core.lexicon.outings import OUTING
from wardmote.core.rule import Duty, Example, Finds, Gap, Passes, Rule
from wardmote.core.words import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wardmote.core.draft import Draft, Hit
    from wardmote.core.finding import Affirmation, CannotTell, Sighting

_HARM = (
    r"(?:kill|murder|stab|shoot|hang|strangle|throttle|drown|poison|bash|batter|thump|punch|slap|deck|lamp|chin|headbutt|glass|kneecap|lynch|behead|rape|torture|execute|assassinate|slit|gut|skin|bury|burn|torch|firebomb|petrol[- ]bomb|bomb|"
    r"smash|break|cut|knock|kick|flatten|crush|choke|hurt|maim|cripple|whip|flog|horsewhip|tar and feather|string up|run over|run down|mow down|beat up|beat the|beat (?:you|him|her|them)(?: \w+)? (?:senseless|black|up|to|with)|finish off|finish|end|do (?:you|him|her|them) in|fuck (?:you|him|her|them) up|mess (?:you|him|her|them) up|sort (?:you|him|her|them) out|rip|tear|throw|push|chuck|drag|hunt|put (?:you|him|her|them|a bullet|a brick))"
)
_WHOM = (
    r"(?:you|u|ya|ye|yer|youse|your|ur|him|her|his|them|their|em|that (?:\w+ ){0,2}(?:man|woman|bloke|guy|bastard|cow|bitch|cunt|clerk|officer|office|lot|idiot|git|rat|clown)|"
    r"this (?:man|woman|guy|lot)|these (?:people|bastards|\w+)|those (?:people|bastards|\w+)|every (?:one|last one) of (?:them|you)|all of (?:them|you)|the (?:lot of (?:them|you)|bastards?)|@\w+)"
)
_FIGURE = lazily(
    r"\b(?:motion|bill|amendment|budget|polic(?:y|ies)|plans?|schemes?|proposals?|idea|application|tax|deal|ballot|polls?|election|vote|debate|hustings|seat|match|game|goal|league|cup|final|quiz|chess|darts|fifa|xbox|ps5|minecraft|level|boss|song|gig|stage|joke|film|movie|episode|novel|book|plot|play|"
    r"referee|penalty|defence|bowl(?:er|ing)|wicket|innings|race|marathon|weeds?|slugs?|wasps?|flies|fly|moth|nettles|dandelions?|virus|bacteria|germs|recipe|barbecue|charade|marrow|cake|eggs|candle|calories|time|two birds|conversation|mood|vibe|mic|speech|economy|jobs|high street|business|nhs|library|libraries|countryside|town centre|"
    r"coffee|pint|pub|gym|workout|legs? day|squad|team|boxing|wrestl\w+|ufc|rugby|football|cricket|tennis|hockey|nerf|laser|paintball|photo\w*|shoot(?:ing)? (?:a|the) (?:film|video)|charity|sponsor\w*)\b"
)
_RECEIVED = lazily(
    r"\b(?:threat(?:s|en|ened|ening)?|sentenced|jailed|arrest(?:ed)?|convicted|charged with|trial|inquest|court|verdict|victims?|survivors?|police (?:are|have|appeal|said|were|investigat\w+)|murdered by|killed by|memorial|remember(?:ing|ance)?|anniversary|rip\b|condolences|"
    r"(?:sent|told|emailed|messaged|tells?|texted) (?:me|us|her|him|my|that)|i (?:was|got|get|have been|'ve been) (?:told|sent|called|threatened)|abuse i|reported (?:it|him|her|this|them) to|domestic (?:abuse|violence)|suicide (?:prevention|awareness)|samaritans|never again|war crimes?|civilians|ukraine|gaza|russia|isis|terror\w*|nazis? (?:killed|murdered)|holocaust)\b"
)
_JOKE = lazily(
    rf"😂❤|😘|❤|🥰|love (?:you|u)|\b(?:my|our) (?:[a-z]+ )?{persons.KIN_OR_PET}\b|\bhappy birthday\b|\bmarathon\b"
)


_PRIZE = r"(?:crown|trophy|title|prize|medals?|rosette|cup|record|marrow|leeks?|recipe|sponge|wooden spoon|winning streak|place on the leader ?board)\b"
_CONTEST = lazily(
    r"\b(?:pancake race|egg and spoon|sack race|three[- ]legged race|fun run|park ?run|half marathon|marathon|start(?:ing)? line|cyclists|for charity|charity (?:match|ride|run|walk|quiz)|bake[- ]?off|victoria sponge|scones?|village show|flower show|marrow|leeks?|raffle|quiz night|pub quiz|tug[- ]of[- ]war|conkers|welly wanging|rosette|trophy)\b"
)
"""A contest in fun, at which people threaten each other with defeat."""
_OUTING = lazily(rf"[^.!?\n]{{0,70}}\b{OUTING}\b")


class Threat(Rule):
    """Harm to somebody is threatened or wished."""

    code = "threat"
    title = "A threat, or a wish that somebody be harmed"
    topic = "bullying-harassment"
    serves = ("chk-malicious", "chk-series")
    ask = ("monitoring-officer", "police")
    floor = Severity.STOP
    duty = Duty(
        source="Online Safety Act 2023, section 181",
        message="A message that threatens death or serious harm may be a matter for the police. If somebody is in danger now, ring 999.",
        checked_on="2026-11-21",
        review_by="2027-11-21",
        nations=("england", "wales", "northern-ireland"),
    )
    patterns: ClassVar[Mapping[str, str | Gap]] = {
        "will": Gap(
            trigger=rf"\b{_HARM} (?:the )?(?:shit out of |living daylights out of |fuck out of |crap out of )?{_WHOM}\b",
            pattern=rf"\b(?:i'?ll|i will|ill|i'?m (?:going to|gonna|gunna)|im (?:going to|gonna)|ima|imma|i'?d|i would|we'?ll|we will|we'?re (?:going to|gonna)|gonna|going to|about to|ready to|want to|wanna|i could|i should|let'?s|lets|we should|we need to|time to|go and|coming to|i swear i'?ll|will) (?:[a-z]+ ){{0,2}}?{_HARM} (?:the )?(?:shit out of |living daylights out of |fuck out of |crap out of )?{_WHOM}\b",
        ),
        "wish": r"\b(?:hope|hoping|wish|wishing|pray|praying|cant wait|can'?t wait|want) (?:that )?(?:you|u|he|she|they|it|(?:the|your|ur|his|her|their) (?:\w+ )?\w+|these \w+|those \w+|all \w+|some ?one|somebody|every\w*|@\w+|cllrs? \w+|trump|biden|boris|keir|rishi|farage|thatcher|maggie|tories|labour)(?: (?:all|both|family|kids))? (?:will |to |does |just |all |fucking |slowly )*(?:dies?|dead|died|was dead|were dead|get(?:s)? (?:cancer|covid|raped|shot|stabbed|killed|hit|run over|aids|beaten|what|attacked|mugged|battered|robbed|bombed|murdered|the rope)|burns?|chokes?|rots?|suffer(?:s)?|crash(?:es)?|drowns?|bleeds?|hangs?|catch(?:es)? (?:cancer|covid|it)|drops? dead|falls? (?:down|under|off|in front)|never wakes?|has a (?:stroke|heart attack))\b",
        "ought": Gap(
            trigger=r"\b(?:shot|hanged|hung|hanging|lynched|lynching|strung up|stringing up|put down|putting down|put to death|put (?:up )?against (?:a|the) wall|lined up|lining up|gassed|burn(?:ed|t)(?: alive| at the stake)?|beheaded|executed|stoned|drowned|drowning|flogged|flogging|horsewhipp(?:ed|ing)|whipped|birched|birching|beaten(?: up| to)|slapp(?:ed|ing)|slap|punched|punch(?: in the| up the)|smack(?: in the)|kicking|good (?:hiding|kicking|slap|thrashing|beating|shoeing|smack)|hiding|thump(?:ing)?|shooting|bullet|rope|noose|guillotine|gallows|firing squad|neutered|sterili[sz]ed|castrated|exterminated|eradicated|wiped out|culled|hunted down|tarred and feathered|knifed|stabbed|thrown (?:off|under|in the)|brick(?: through)|teeth (?:knocked|kicked)|head (?:kicked|stoved|smashed)|legs? (?:broken|breaking)|knees? (?:capped|capping)|euthani[sz]ed|aborted|ground up|fed to)\b",
            pattern=r"\b(?:should|ought to|must|need(?:s)? to|deserve(?:s)? to|has to|have to|shud|want(?:s)? to|wants|needs?|deserve(?:s)?|belongs?)(?: all| both| just| really| be| have been|'?ve been| to be| a| a good| a bloody good| all be| taken out and| his| her| their)* (?:shot|hanged|hung|hanging|lynched|lynching|strung up|stringing up|put down|putting down|put to death|put (?:up )?against (?:a|the) wall|lined up|lining up|gassed|burn(?:ed|t)(?: alive| at the stake)?|beheaded|executed|stoned|drowned|drowning|flogged|flogging|horsewhipp(?:ed|ing)|whipped|birched|birching|beaten(?: up| to)|slapp(?:ed|ing)|slap|punched|punch(?: in the| up the)|smack(?: in the)|kicking|good (?:hiding|kicking|slap|thrashing|beating|shoeing|smack)|hiding|thump(?:ing)?|shooting|bullet|rope|noose|guillotine|gallows|firing squad|neutered|sterili[sz]ed|castrated|exterminated|eradicated|wiped out|culled|hunted down|tarred and feathered|knifed|stabbed|thrown (?:off|under|in the)|brick(?: through)|teeth (?:knocked|kicked)|head (?:kicked|stoved|smashed)|legs? (?:broken|breaking)|knees? (?:capped|capping)|euthani[sz]ed|aborted|ground up|fed to)\b",
        ),
        "someone": Gap(
            trigger=r"\b(?:some ?one|some ?body|any ?one|any ?body|who wants to|who'?ll|can we|why has|why hasn'?t|nobody) (?:should|ought|needs?|please|kindly|must|just|has|got|better|would|could|want|really|go|going|with|take|put|shoot|kill|stab|hang|burn|slap|finish|get|deal|string|punch|deck|throw|chuck|push|run|smash|break|set)\b",
            pattern=rf"\b(?:some ?one|some ?body|anyone|any ?body|who wants to|who'?ll|can we|can some ?one|would some ?one|would somebody|will some ?one|why (?:has|hasn'?t|doesn'?t) (?:no ?one|nobody|some ?one|somebody)|nobody)(?: (?:should|ought to|needs to|please|kindly|must|just|has to|got to|better|would|could|want to|really|go|going to|with|a|the|gun|bat|knife|brick|rocks?|get|out|and|yet))* (?:{_HARM}|put (?:a|this|that)|take (?:him|her|them|that \w+) out|finish(?:es|ed)?|deal with|set (?:fire|light|a match) to|put a match to) (?:{_WHOM}|down|off|out|a (?:bullet|brick|match|bomb)|[a-z]+)\b",
        ),
        "die": r"\b(?:kys|kill (?:yourself|urself|yourselves|yaself)|go (?:and )?(?:die|hang yourself|jump off|play in traffic|kill)|just die|die in a (?:fire|ditch|hole)|please die|die (?:slowly|screaming|already|you|bitch|scum)|drop dead|jump off a (?:bridge|cliff|roof)|neck (?:yourself|urself)|drink bleach|six foot under|six feet under|rot in hell|burn in hell|hang yourself|end yourself|unalive|(?:(?:you|he|she|they|world|we|country)(?:'re|'s|'d| are| is| would be|d be)? (?:all )?better off|wish (?:you|he|she) (?:was|were)) (?:if (?:you|he|she) (?:was|were) )?dead|pushing up daisies|popped (?:her|his|your|their) clogs|dance on (?:your|his|her|their) grave|piss on (?:your|his|her|their) grave|spit on (?:your|his|her|their) grave)\b",
        "veiled": r"\b(?:a brick (?:through|thrown|in)\b|watch (?:your|ur|yer|his|her|their) (?:back|step)s?\b|sleep with (?:one eye|both eyes)|one eye open|(?:i|we|they|people|everyone) (?:all )?know(?:s)? (?:exactly |fine |full |damn )?(?:well )?where (?:you|u|ye|he|she|they|your|his|her|their) (?:\w+ )?(?:lives?|parks?|works?|drinks?|sleeps?|stay|stays|kids|mum|mother|car|house|goes|go|walks?|family|sister|wife|daughter|school|shops?)|know (?:which|what) (?:car|house|school|route|flight|bus|street) (?:you|he|she|they|your|his|her|their)|(?:would be |be |it'?d be )?(?:a )?(?:real |terrible |such a )?(?:shame|pity) (?:if|wouldn'?t it if|were) (?:something|anything|someone|somebody|owt|it|a brick|the|your|that|his|her)|accidents (?:do )?happen|(?:you|he|she|they)(?:'?ll| will| are going to| gonna) (?:regret|be sorry|pay for|get what'?s coming|get what you|wish (?:you|he|she|they)|live to regret|rue|find out|be dealt with|be seen to|not see)|(?:your|his|her|their) (?:days are numbered|card(?:'s| is) marked|time(?:'s| is) (?:coming|up)|turn next|number(?:'s| is) up|day is coming|day will come|cards? (?:has been |been |was )?marked)|(?:see|find out) what happens (?:when|if|to)|you(?:'ve| have) been warned|(?:final|last|only) warning|there won'?t be (?:a second|another) warning|(?:come|pop|call|coming) (?:round|and find|looking for|for) (?:to )?(?:you|your|him|her|his|yours)\b|pay (?:you|him|her|them|u) a (?:little )?visit|see you (?:outside|in the car park|after)|(?:you|u|he|she|they|ye)(?:'d| had)? (?:better|should|wants? to|needs? to|best) (?:be )?(?:watch|be careful|look over|start looking over|mind|keep looking|hide|run)(?: (?:him|her|your|their|my)(?:self|selves)?| (?:your|his|her|their)| out| very| it| behind)+\b|look(?:ing)? over (?:your|his|her|their) shoulder|(?:walk|walking|drive|driving) home (?:alone|tonight|in the dark)|wear(?:ing)? concrete|swim(?:ming)? with the fishes|sleep(?:ing)? with the fishes|i(?:'m| am) coming for (?:you|u|him|her)|we(?:'re| are) coming for (?:you|him|her|them)|got (?:a|my) (?:cricket|baseball|bat|knife|gun|hammer)|(?:feel|felt|feeling) like (?:tearing|ripping|punching|strangling|throttling|killing|hitting|slapping|smashing|wringing|battering|lamping)|could (?:cheerfully |happily |gladly |quite )?(?:(?:strangle|throttle|murder|brain) (?:him|her|them|you|that|this|these|those|cllr|mr|mrs|the)|swing for|wring (?:his|her|your|their))|knock (?:your|his|her|their|ur|yer) (?:\w+ )?(?:teeth|block|head|lights|jaw|face)|(?:break|smash|kick|punch|rearrange|bash|cave|stave) (?:your|his|her|their|ur|yer) (?:\w+ )?(?:face|legs?|neck|nose|jaw|head|skull|teeth|arms?|fingers|knees?|windows?|car|door)\b|(?:tear(?:ing)?|rip(?:ping)?|bit(?:e|ing)|tore|pull(?:ing)?) (?:[\w']+ ){1,2}(?:heads?|throats?|face|arms?) off|slit (?:your|his|her|their) throat|(?:drove|walked|driven|was|went|been) (?:\w+ )?past (?:your|his|her|their) (?:house|place|gaff|work|flat|door)|(?:stood|sat|parked|waited|waiting|standing|parking) (?:\w+ )?outside (?:your|his|her|their) (?:house|home|place|work|office|door|flat)|(?:snitch(?:es)?|grass(?:es)?|rats?) (?:get|gets|gon|gonna|end|deserve)|(?:mates|cousins|lads|boys|brothers|uncles) (?:\w+ ){0,8}(?:heard about|looking for|know about|want a word with|coming to see) (?:you|him|her)|see if you make it|i'?ll have you\b|find out how small|check under (?:your|his|her|their) car|(?:you|u)(?:'d)? better run\b|parked opposite (?:yours|your)|outside (?:your|his|her|their) (?:\w+'s )?(?:mother|mum|house|home|kids?|school)\b|sleep well\b[.! ]*$|in a ditch\b|(?:you'?ll|gonna) be begging|nice (?:house|car|porch|gate|family|shop|little \w+) you(?:'ve| have)|how(?:'s| is| are) (?:the|your) (?:wife|kids|family|mum|daughter|little girl)\b[^.!?\n]{0,30}(?:still|these days|school|bus)|put (?:you|him|her|them) in (?:the ground|hospital|a box|intensive care|a wheelchair|casualty))",
        "mob": r"\b(?:string (?:that |the |this |every )(?:\w+ ){1,2}up\b|one match\b|that's what a bullet|bring (?:petrol|matches|a rope|the rope)|(?:push|shove) (?:him|her|it|them) (?:under|off|in front|down)|(?:windows|door) (?:put |going )?through|(?:there'll|there will) be a (?:knock|rope)|(?:will|gonna|going to|gon) get (?:shot|stabbed|jumped|stomped|battered|lamped|what's)|putting hands on|(?:getting|gettin|get) (?:jumped|stomped|curb ?stomped)|(?:goes|go|went) home (?:crying|in a box)|run (?:that|this|the) (?:\w+ )?family (?:off|out)|patriots know what|we (?:got|have|'ve got) (?:names|addresses)|know how to deal with (?:people|them|him|her|you|those)|(?:make|got|making) (?:your|my|a|the) list\b|nobody would miss (?:you|him|her)|(?:up against|to) the wall (?:with|when|come)|string (?:them|him|her|'em|em|you|the lot of them) up|(?:hang|hanging|swing(?:ing)?|dangl(?:e|ing)) (?:\w+ ){0,3}from (?:a |the |every |their )?(?:lamp ?posts?|trees?|nearest|rafters|gallows|yardarm)|lamp ?posts? and (?:rope|piano wire)|bring back (?:the (?:rope|noose|stocks|gallows|birch)|hanging|flogging)|get the (?:pitchforks|rocks|rope|guillotine|torches)|(?:lob|throw|chuck|hurl)(?:ing)? (?:bricks?|rocks?|stones?|bottles?|petrol bombs?|eggs?|acid) (?:at|through)|burn (?:it|that|the|this) [\w' ]{0,30}down with|with (?:them|him|her|you) (?:still )?(?:in(?:side)? it|inside)|burn (?:them|him|her) (?:out|alive)|(?:got|get|had|getting|gave|giving) (?:\w+ ){0,4}(?:what was coming|what'?s coming|what (?:he|she|they|you) deserve\w*)|run (?:him|her|them|you) (?:over|out of town)|kill all|kill the (?:lot|tories|jews|muslims|cops|rich|police|bastards?|\w+ists?)|(?:death|murder) to (?:all |the )?\w+|off with (?:his|her|their) heads?|put (?:a|one) (?:bullet|round) in)\b",
    }
    examples: ClassVar[tuple[Example, ...]] = (
        Finds("Somebody wants to take «a brick through» that man's window", "harm for others to do"),
        Finds("«Watch your back», Trevor. That's all I'm saying.", "a veiled threat"),
        Finds("I know what time you clock off, love, and «I know where you drink»", "a veiled threat to staff"),
        Finds("Whoever complained about my hedge: «I'll knock your teeth out» if I find you", "a threat of violence"),
        Finds("«I hope you get cancer», the lot of you who voted for it", "wishes harm"),
        Finds("These traffic wardens «should be strung up» outside the Town Hall", "calls for violence against staff"),
        Finds("«kys» you waste of air", "tells somebody to kill themself"),
        Finds("be «a shame if something» happened to that nice new shop front wouldn't it Kath", "a veiled threat"),
        Finds(
            "Six hours of Cllr Bramley. «I could cheerfully strangle» him.",
            "violent words about a colleague, even in jest",
        ),
        Finds("«Bring back hanging» and start with whoever runs that hostel, Mr Ferris first", "calls for a death"),
        Passes("See you outside the chapel at ten for the tree planting, bring a spade!", "a place to meet"),
        Passes("See you in the car park of the Plough on Sunday for the boundary walk.", "a place to meet"),
        Passes("Watch your back Cllr Amble, my leeks are coming to the village show 🥇", "a contest in fun"),
        Passes("I'm coming for your trophy, Dilys! See you at the egg and spoon.", "a contest in fun"),
        Passes("You'll regret it if you miss the brass band on Saturday.", "an invitation"),
        Finds("I'm «coming for you» Cllr Amble, and I know your shift pattern.", "no contest here"),
        Finds("«See you outside» after the meeting then, see how brave you are", "no outing"),
        Passes("Watch out at the ford tonight, it floods. You'll regret taking it fast.", "the danger is the water"),
        Passes(
            "We will fight this closure all the way and we'll kill the motion at full council.", "a fight over policy"
        ),
        Passes(
            "That's a bombshell from the auditor. Expect some blood on the carpet at scrutiny.", "figures of speech"
        ),
        Passes(
            "Someone emailed me last night to say he hopes I die. I've reported it to the police. No councillor, of any party, should read that with their tea.",
            "a threat received",
        ),
        Passes("A man has been jailed for threatening to kill our MP. Thinking of her staff tonight.", "a news report"),
        Passes("I could murder a curry after that count.", "hunger"),
        Passes("We battered them 6-0, they'll be having nightmares about our number nine", "sport"),
        Passes("Watch your step on the library stairs, the handrail's off till Friday.", "a safety notice"),
        Passes(
            "The knife bin outside the police station takes blades no questions asked. Please use it.",
            "a public service",
        ),
        Passes(
            "I'll never hang anybody out to dry over an honest mistake, and nor should this council.",
            "a figure of speech, denied",
        ),
        Passes("Save the date: murder mystery night at Amble Hall, who killed the vicar? £6 with soup", "a game"),
    )

    def look(self, draft: Draft) -> Iterator[Sighting | CannotTell | Affirmation]:
        """Judge each threat by what it is aimed at and who says it."""
        for hit in draft.hits():
            certain = self._certain(draft, hit)
            if certain is None:
                continue
            yield self.finds(
                hit.start,
                hit.end,
                f"“{draft.norm[hit.start : hit.end].strip()}” may be read as a threat, or as a wish that somebody come to harm.",
                "Do not publish this. If you are angry, keep it until tomorrow; if you are afraid of somebody, tell the police and the council.",
                certain=certain,
            )
            return

    def _certain(self, draft: Draft, hit: Hit) -> bool | None:
        """True, False, or None where it is no threat."""
        reading, norm = draft.reading, draft.norm
        sentence = reading.sentence(hit.span)
        whole = norm[sentence[0] : sentence[1]]
        words = norm[hit.start : hit.end]
        left = norm[sentence[0] : hit.start]
        if (
            reading.quoted(hit.span)
            or reading.condemned(hit.span)
            or (reading.reported(hit.span) and not words.startswith(("i'", "i ")))
        ):
            return None
        start, end = reading.around(hit.span)
        if _RECEIVED.search(norm, start, end) or _JOKE.search(whole):
            return None
        if re.search(
            r"\b(?:not|never|nobody|no one|don'?t|doesn'?t|didn'?t|isn'?t|wouldn'?t|won'?t|can'?t|shouldn'?t|stop|if you|without|nor) (?:[a-z']+ ){0,3}$",
            left,
        ) or re.search(r"\b(?:not|never)\b", words):
            return None
        if hit.name == "veiled":
            return None if self._playful(draft, hit, words) else self._veiled(words, whole, left, norm)
        if _FIGURE.search(whole) and hit.name != "die":
            return None if hit.name in ("will", "ought", "someone", "mob") else False
        if hit.name == "will":
            if (
                words.startswith(("about", "ready", "want", "wanna", "gonna", "going", "will", "time", "coming", "go "))
                and left.strip()
                and not re.search(
                    r"\b(?:i|i'm|im|i am|we|we're|we are|ima|i'll|is|just|really|come|so|and|who'?s|lads)\W*(?:\w+ )?$",
                    left,
                )
            ):
                return None
            return self._will(words, whole)
        if hit.name == "wish":
            return (
                None
                if re.search(r"\b(?:hope|want|wish) (?:it|that|this|the \w+|your \w+ battery|your phone)\b", words)
                and not re.search(r"\bcancer\b", words)
                else True
            )
        if hit.name == "ought":
            return self._ought(draft, hit, words, left)
        if hit.name == "someone":
            return (
                True if re.search(rf"{_WHOM}\b|\b(?:down|bullet|brick)\b", words) or self._named(draft, hit) else None
            )
        if hit.name == "die":
            if re.search(r"popped|daisies", words):
                return False
            return not re.search(r"\b(?:i|i'd|me|my|just) (?:\w+ ){0,3}$", left) or None
        if hit.name == "veiled":
            return self._veiled(words, whole, left, norm)
        if (
            words.startswith("kill ")
            and left.strip(" \"'.,!-")
            and not re.search(r"\b(?:let'?s|should|must|just|we|to)\W*$", left)
        ):
            return None
        if words.startswith("kill ") and re.search(
            r"\b(?:calls?|want(?:s|ed)?|going|able|trying|used|enough) (?:\w+ ){0,3}to\W*$", left
        ):
            return None
        return not re.search(r"\b(?:government|council|firm|company|minister'?s?)\b", whole)

    def _will(self, words: str, whole: str) -> bool | None:
        if re.search(
            r"\b(?:end|finish|throw|push|drag|put|cut|break|crush|smash|knock|kick|bury|flatten|beat|hunt|burn|hurt|sort|hang|whip|kick|rip|tear|shoot|bash|drown)\b",
            words,
        ) and not re.search(
            r"\b(?:kick|throw|cut|knock|put|shoot|hang|push|sort|whip|break|smash|burn|rip|tear|beat) (?:your|his|her|their|ur|yer) (?:\w+ )?(?:head|face|teeth|legs?|neck|throat|jaw|house|car|skull|arms?|heart|guts|ribs|block|lights|knees?|door|windows?)|\b(?:hang|shoot|drown|bury|burn|hurt|end|hunt|bash|whip|crush) (?:you|him|her|them|u|ya|that|those|these|@)|\b(?:sort|mess|fuck|do) (?:you|him|her|them) (?:out|up|in)|"
            r"\b(?:put) (?:you|him|her|them|a (?:bullet|brick))|\b(?:the|shit|fuck|crap|daylights) out of|\bbeat (?:you|him|her|them)",
            whole,
        ):
            return None
        if re.search(r"\b(?:end|hurt|sort|hang|bury|put|crush|hunt|drown|beat|finish|burn)\b", words):
            return False
        return re.search(r"\b(?:would|i'?d|could|wanna|want to|should|time to)\b", words) is None

    def _ought(self, draft: Draft, hit: Hit, words: str, left: str) -> bool | None:
        last = words.rsplit(" ", 1)[-1]
        if re.search(rf"\b{persons.THING}$|\b(?:i|we|me|dogs?|pitch|pothole|it all)$", left.strip()) and not re.search(
            r"\b(?:who|that lot|this lot|everything)\b", left
        ):
            return None
        if last in (
            "slap",
            "slapping",
            "slapped",
            "kicking",
            "hiding",
            "thump",
            "thumping",
            "smack",
            "put",
            "brick",
            "rope",
            "bullet",
            "stoned",
            "thrown",
            "drowning",
            "hanging",
            "burned",
            "burnt",
            "shooting",
            "culled",
            "neutered",
            "sterilised",
        ):
            return (
                False
                if self._named(draft, hit)
                or re.search(
                    r"\b(?:he|she|they|you|who|lot|all|these|those|people|every one|him|her|them)\b", left + words
                )
                else None
            )
        return bool(
            self._named(draft, hit)
            or re.search(
                r"\b(?:he|she|they|you|u|who|lot|all|these|those|people|him|her|them|officers?|politicians?|tories|mps?|scum|bastards?|\w+ers|\w+ists)\b",
                left + words,
            )
        )

    def _veiled(self, words: str, whole: str, left: str, norm: str) -> bool | None:
        if re.search(
            r"\b(?:steps? on|stairs?|handrails?(?:'s)?|ice|icy|ladder|gloves|lifting|puddles?|roadworks|pothole|scam|scams|google|santa|weather|forecast|snow|gritting|floods?|flooded|flooding)\b",
            norm,
        ):
            return None
        if (
            re.search(r"^(?:feel|felt|could|tear|rip|break|smash|kick|knock)|heads? off", words)
            and _FIGURE.search(whole)
            and not re.search(r"\bbudget\b", whole)
        ):
            return None
        if re.search(r"regret|be sorry|pay for|wish|rue|find out|be dealt", words):
            return (
                False
                if re.search(r"\b(?:you|he|she)(?:'?ll| will| are)", words)
                and not re.search(
                    r"\b(?:tax|taxpayers?|price|vote|electorate|ballot|prescriptions?|that|how|why)\b", whole
                )
                else None
            )
        if re.search(r"\b(?:feel|felt|feeling|could)\b", words) or re.search(
            r"shame|pity|accidents|warned|warning|what happens|visit|careful|run$|hide", words
        ):
            if re.search(r"\b(?:careful|out|run|warned|warning)$", words) and not re.search(
                r"\b(?:you|he|she|her|him)\b[^.]*\b(?:very|next|again|if)\b|\bi don'?t\b|we know", norm
            ):
                return None
            return False
        return True

    def _playful(self, draft: Draft, hit: Hit, words: str) -> bool:
        """A place to meet, a prize to win, a treat not to be missed: the words of a threat, and none."""
        after = draft.norm[hit.end : hit.end + 90]
        if words.startswith("see you"):
            return _OUTING.match(after) is not None
        if words.endswith("regret"):
            return (
                re.match(r" (?:it )?if (?:you|u) (?:miss|don'?t (?:come|try|go|taste|visit)|skip)\b", after) is not None
            )
        if re.search(r"\bcoming for (?:you|u|him|her|them)$|\bwatch (?:your|his|her|their) back", words):
            if re.match(rf"r? (?:[a-z'-]+ ){{0,2}}?{_PRIZE}", after):
                return True
            start, end = draft.reading.around(hit.span)
            return _CONTEST.search(draft.norm, start, end) is not None
        return False

    def _named(self, draft: Draft, hit: Hit) -> bool:
        sentence = draft.reading.sentence(hit.span)
        whole = draft.norm[sentence[0] : sentence[1]]
        if re.search(rf"\b{persons.TITLED}|@\w", whole) or any(
            sentence[0] <= name[0] < sentence[1] for name in draft.reading.names
        ):
            return True
        return any(word in FIRST_NAMES for word in re.findall(r"[a-z]{3,}", whole))
