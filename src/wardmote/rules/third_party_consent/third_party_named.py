"""A person or firm is named, quoted or shown who has not agreed to it in writing.

## What it looks for
Council officers and workers named with their team; customers, partners, suppliers and volunteers named with
something private (health, family, money, what they said in confidence); relatives' illness and troubles; people
filmed or photographed unawares, in a queue, a ward or their own garden; complainants, whistle-blowers, signers and
donors revealed; words put into somebody's mouth. The record of consents decides where one is given: written, before
the post, in its scope, not withdrawn.

## Why councils ask
Officers cannot answer back, a supplier's business may be harmed, and a kind thank-you can tell a stranger who is
ill, who is away or who complained. Some protocols ask for written agreement before anybody is named.

## What to do instead
Thank the team, not the person; ask first, in writing, and keep the answer; take pictures where nobody is singled out.

## What it cannot see
An agreement that is not on record; who is in a picture; what is public already, unless the post says so.

## Sources
UK GDPR Article 6 (lawful grounds); R (Mullaney) v Adjudication Panel for England [2009] EWHC 72 (Admin), on filming
private property; checked 21 November 2026.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, ClassVar

from wardmote.core.finding import Sighting
from wardmote.core.lazily import lazily
from wardmote.core.lexicon.consent import consent_said
from wardmote.core.lexicon.first_names import FIRST_NAMES, WORDLIKE
from wardmote.core.lexicon.people import is_official, private_people
from wardmote.core.rule import Example, Finds, Gap, Passes, Rule, Unsure
from wardmote.core.words import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wardmote.core.draft import Draft, Hit
    from wardmote.core.finding import CannotTell
    from wardmote.core.post import Person

    Span = tuple[int, int]

_TEAM = r"(?:planning|highways|housing|parking|licensing|legal|finance|revenues|benefits|allocations|enforcement|environmental health|waste|refuse|bins|the bins|recycling|repairs|lettings|homelessness|adult (?:social )?care|children'?s services|social services|parks|leisure services|democratic services|electoral services|council tax|comms|customer services?|contact centre|call centre|the switchboard|switchboard|reception|the depot|the tip|the library|it support|hr|procurement|building control|trees?|drainage|street ?scene|cleansing|registrars|the town hall|the post ?room|grounds|payroll|education|school admissions|regeneration)"
_JOB = r"(?:(?:housing|planning|parking|licensing|tree|benefits|case|enforcement|press|conservation|finance|council|environmental health|street|junior|senior|principal|community|youth|support|planning policy|democratic services) (?:officer|planner|warden|engineer|worker|manager|assistant|clerk|surveyor)|housing manager|planner|caretaker|receptionist|social worker|lollipop (?:lady|man)|street warden|traffic warden|care worker|dinner lady|cleaner|bin ?man|librarian|clerk|caseworker|registrar|engineer|surveyor|team leader|youth worker|gritter driver|gardener|groundsman|grounds(?:man|woman)|tree officer|school business manager|school caretaker|pcso|community nurse|health visitor)"
_PARTNER = r"(?:supplier|contractor|landlord|accountant|caterer|architect|agent|customer|client|tenant|donor|volunteer|helper|carer|trader|shopkeeper|owner|boss|baker|plumber|electrician|photographer|partner agency|partner organisation)"
_SAID = r"(?:told me|tells me|tell me|told us|reckons?|says privately|said privately|privately says|admits?|admitted|confided|confides|lets? slip|let slip|over a brew|whispered|in the corridor|off the record|between us|between ourselves|over (?:a )?(?:pint|coffee|lunch|cuppa|brew)|behind (?:closed doors|the scenes)|in confidence|agrees with me|is with me on|thinks (?:it|the|that)|hates|can'?t stand|fed up with|who says|says (?:that )?(?:the|it|it's|management|her|his|we)|at (?:his|her) wits'? end|what she says|what he says|is worried|is scared|in an email to me|emailed me (?:to say|saying)|voted|votes for|secret)"
_PRIVATE = lazily(
    r"\b(?:hospital|surgery on|hysterectomy|operation|(?:his|her|an|the|their) op\b|cancer|chemo|tumour|diagnosed|diabetic|diabetes|hiv|addict|sober|recovering|rehab|alcoholic|depress\w+|anxiety|breakdown|stroke|heart attack|dementia|miscarr\w+|ivf|pregnan\w+|maternity|due with|in labour|twins due|bad back|off sick|signed off|redundan\w+|lost (?:their|his|her) (?:shop|job|house)|bankrupt|gone under|losing (?:two|three|customers|her job|his job)|nearly packed it in|zero hours|an hour\b|on benefits|single mum|divorc\w+|newly single|split (?:up|from)|affair|widow(?:ed|er)?|passed away|wife (?:passed|died|left)|husband (?:passed|died|left)|prison|probation|community service|out of prison|criminal record|four kids|new and terrified|lives (?:by|at|on|near|all|with|next)|next door to|moved in next|works from home|does it from home|leaving (?:for|next|us)|handing in (?:her|his) notice|new job|better paid|from eritrea|sends (?:all )?his money|asylum|immigration|visa|gay|lesbian|trans|transitioning|muslim|mosque|autistic|wits'? end|falling out|not speaking|drunk|fag break|losing money)\b"
)
_KIN = r"(?:my|our|wor|oor|ma|me) (?:poor |dear |lovely |own |darling |elderly |little |younger |older |eldest |youngest )*(?:mam|mum|mom|mother|dad|da|father|nan|nana|nanna|gran|granny|grandad|grandma|grandpa|wife|husband|hubby|missus|partner|fiancee?|girlfriend|boyfriend|son|daughter|lad|lass|brother|sister|auntie|aunt|uncle|cousin|niece|nephew|sister-in-law|brother-in-law|mother-in-law|father-in-law|in-laws|best friend|mate|friend|neighbour|ex|stepson|stepdaughter|goddaughter|godson|grandson|granddaughter|bairn|twin)"
_ILL = r"(?:(?:'?s|has|have|is|was|had)? ?(?:just |only |now |finally |also |been |got |getting |having |had |told |back |in |out of |again )*(?:diagnosed|cancer|chemo(?:therapy)?|radiotherapy|tumour|terminal|in (?:hospital|icu|intensive care|a coma|rehab|prison|hospice)|rushed to (?:hospital|a&e)|a (?:stroke|heart attack|miscarriage|breakdown|hysterectomy|mastectomy|double bypass|seizure|fit|fall)|sectioned|arrested|charged|miscarried|dementia|alzheimer'?s|parkinson'?s|ms\b|ivf|pregnant|expecting|leaving (?:him|her|me)|an affair|bankrupt|made redundant|sacked|suicidal|self[- ]harm\w*|an? (?:addict|alcoholic)|drinking again|on antidepressants|depressed|(?:his|her|an) op\b|operation|waiting (?:for|on) (?:a |an |his |her )?(?:scan|biopsy|results|op|diagnosis)|in (?:her|his) (?:bones|liver|lungs|blood)|spread to|positive for|hiv|coming out|come out|failed (?:his|her) (?:exams|a-levels|gcses)))"
_GONE = lazily(
    r"\b(?:died|passed away|passed|lost (?:my|our|her|his)|late (?:mum|mam|mother|dad|father)|in memory|memory of|memorial|anniversary|years ago|survived|all clear|funeral|last year|in (?:19|20)[0-9]{2}|when i was|growing up|would have been|when (?:my|our)|saved (?:his|her|my)|cared for|grandfather|after (?:my|our))\b"
)
_SHOT = r"(?:photo(?:s|graphs?|graphed)?|pics?|pictures?|pictured|snap(?:ped|ping|s)?|faces|shots?|videos?|videoed|filmed|filming|footage|clip|clips|dash ?cam|drone(?: footage)?|selfies?|caught on camera|recorded|recording|live ?stream(?:ed)?|facebook live|camera|album)"
_UNAWARE = (
    r"(?:(?:didn'?t|did not|doesn'?t|don'?t|never) (?:know|notice|realise|see me|spot me|clock me)|not (?:knowing|realising|looking|noticing)|(?:wasn'?t|weren'?t|isn'?t) looking|unaware|no idea (?:i|we) (?:was|were)|candid|sneaky|sneaked|secretly|secret(?:ly)? (?:filmed|recorded)|hidden camera|on the sly|on the quiet|crafty|without (?:him|her|them|anyone|anybody|their|his|telling|asking)|didn'?t ask|never asked|didn'?t get (?:her|his|their) name|didn'?t like to ask|caught (?:him|her|them|this)|asleep|sleeping|crying|in tears|sobbing|drunk|struggling|sleepy|sunbathing|praying|topless|through (?:the|his|her|their) (?:window|letterbox|fence|hedge|curtains)|over (?:the|his|her|their|next door'?s) (?:fence|wall|hedge|gate)|"
    r"back gardens?|having a barbie|climbed|hopped over|jumped the|gate was locked|let (?:ourselves|myself) in|nipped (?:in|round the back)|round the back of|sneaked (?:in|round)|inside (?:his|her|their|the) (?:house|yard|unit|garden|flat|shed)|tag yourselves|tag (?:them|him|her)|anyone know (?:her|him|them|who)|who is (?:he|she|this)|name and shame|recogni[sz]e (?:him|her|them|this)|not naming,? but|clear enough|face and (?:number|all|uniform)|name badge|full frontal|posted the lot|sorry ladies|too good on the gossip)"
)
_SETTING = r"(?:food ?bank(?: queue)?|soup kitchen|waiting room|patients|a&e|hospital (?:ward|corridor)|bereavement group|widows|refuge|slimming (?:group|club|world)|weight ?watchers|job ?club|job ?centre|dole queue|mosque|people praying|folk praying|aa meeting|recovery group|mental health group|hostel|homeless shelter|night shelter|memory cafe|care home|dementia cafe|clinic|court|changing rooms?|food parcel)"
_REVEALED = r"(?:(?:complaint|complainant|report|objection|tip-?off|leak|whistle-?blower|anonymous (?:donor|letter|complaint|tip)|petition(?:er)?|objector|informant|grass|mole|person who (?:complained|reported|objected|grassed|rang|shopped)|one who (?:complained|reported|objected|grassed|shopped|rang)|neighbour who (?:complained|reported|objected))(?:'s)? (?:[a-z']+ ){0,6}(?:was|is|came from|comes from|turns out|it'?s|it was|named|none other)|(?:it was|turns out it was|i know it was) (?:[a-z.]+ ){1,4}who (?:complained|reported|grassed|shopped|objected|leaked|paid for|donated|dobbed)|everyone who (?:signed|objected|complained|wrote in)|(?:names|list) of (?:everyone|all|those|people) who (?:signed|objected|complained|voted)|anonymous donor my)"
_PUBLISHED = lazily(
    r"\b(?:published|public (?:report|pack|session|meeting|inquiry|record)|agenda|item [0-9]+|para(?:graph)? [0-9.]+|page [0-9]+|annual report|press release|contract register|register|inspector'?s report|on the (?:council'?s? )?(?:website|site|portal)|told (?:scrutiny|cabinet|council|the committee|committee|the meeting|the inquiry|councillors|parliament)|presented|in the minutes|minuted|quoted in|gave evidence|spoke at|statement|award(?:s|ed)?|on stage|announced|obituary|retire(?:s|d|ment|ing)?|leaving (?:do|after)|interview(?:ed)?|on (?:the )?(?:radio|tv|news))\b"
)
_WONT_MIND = lazily(
    r"\b(?:(?:he|she|they) (?:won'?t|wouldn'?t|will not|doesn'?t|don'?t) mind|hope (?:he|she|they|nobody|no one) (?:won'?t |don'?t |doesn'?t )?minds?|didn'?t ask|never asked|haven'?t asked|hasn'?t said i can|don'?t tell (?:him|her|them)|(?:she|he)'?(?:ll|d) (?:be in bother|kill me|go mad|be mortified|hate me)|without (?:asking|telling)|hope the customers don'?t mind)\b"
)
_CARE = lazily(
    r"\b(?:no (?:faces|names|photos|pics|picture)|not (?:naming|mine to|going to name|saying who)|won'?t (?:be )?(?:nam|say|post|share|tell|quote)\w*|wasn'?t mine|you know who you are|blurred|nae pictures|don'?t (?:post|publish|share|film|know who)|please don'?t|stop (?:filming|taking|posting|speculating)|stay(?:s|ed)? (?:off camera|with me|over a scone)|kept? (?:the email|it on file|the letter)|in writing|written (?:permission|agreement|consent)|i'?ve kept|photo form|wristband|all cleared|everyone in (?:it|the picture)|insisted|asked to be|asked me to|she picked|he picked|chose to|happy to be|took it down|taken (?:it )?down|deleted|lesson learnt|rather not|asked not to|crowd shot|asked who wanted|no one singled out|they sent|sent me these|backs? of (?:their|everyone|heads))\b"
)
_THANKED = lazily(
    r"\b(?:team|staff|nurses?|carers?|nhs|ward|hospice|group|centre|service|cafe|library)\b[^.!?]{0,60}\b(?:wonderful|brilliant|amazing|fantastic|superb|incredible|lifeline|kind(?:ness)?)\b|\b(?:thank(?:s| you)|grateful) to (?:the|all|everyone)\b"
)
"""A relative's care told in order to thank those who give it."""
_WORDS = frozenset(
    """the a an some people everyone staff team officers residents councillors we they he she it this that investment work jobs friends volunteers thanks great today tomorrow
    monday tuesday wednesday thursday friday saturday sunday meeting crisis council labour tories tory conservatives government minister ministers news live cuts problems changes back down out over up now here""".split()
)
_NOT_PERSON = lazily(
    r"^(?:tory|labour|green|reform|the|our|council|town|county|city|st|saint|high|market|job|great|happy|christmas|easter|thanks|well)\b"
)


class ThirdPartyNamed(Rule):
    """Somebody is named, quoted or shown without agreement."""

    code = "third-party-named"
    title = "Somebody named or shown without agreement"
    topic = "third-party-consent"
    serves = ("chk-thirdparty",)
    sense = "third-party-consent"
    ask = ("monitoring-officer", "communications")
    parts = ("text", "media.alt")
    wakes_on = frozenset({"staff"})
    patterns: ClassVar[Mapping[str, str | Gap]] = {
        "officer": Gap(
            trigger=rf"\b(?:in|from|at|on) (?:the |our |council )?{_TEAM}\b|\b{_TEAM}\'s [a-z]",
            pattern=rf"\b[a-z][a-z'-]+ (?:[a-z][a-z'-]+ )?(?:in|from|at|on|over in|down in) (?:the |our |council )?{_TEAM}\b|\b{_TEAM}'s [a-z][a-z'-]+ [a-z]|\b{_TEAM}'s crew\b",
        ),
        "job": Gap(
            trigger=rf"\b{_JOB}\b|\b[a-z]+ who (?:does|do) (?:our|the) ",
            pattern=rf"\b(?:{_JOB}),? (?:is )?(?:called |named )?[a-z][a-z'.-]+|\b[a-z'-]+ (?:[a-z'-]+ )?,? ?(?:the|our|a) (?:fab |new |lovely |council'?s )?{_JOB}\b|\b[a-z]+,? (?:who does|who do) (?:our|the) [a-z]+",
        ),
        "said": Gap(
            trigger=r"\b(?:told (?:me|us)|tells me|reckons|says privately|said privately|privately says|confid(?:ed|es)|lets? slip|corridor|off the record|between (?:us|ourselves)|over (?:a )?(?:pint|coffee|lunch|cuppa|brew)|in confidence|agrees with me|fed up with|wits'? end|an email to me|emailed me)\b",
            pattern=rf"\b[a-z'-]+,? {_SAID}\b|\bwhat (?:he|she) says in\b",
        ),
        "kin": Gap(
            trigger=r"\b(?:diagnosed|cancer|chemo(?:therapy)?|radiotherapy|tumour|terminal|in (?:hospital|icu|intensive care|rehab|prison)|rushed to|stroke|heart attack|miscarr\w*|breakdown|sectioned|arrested|dementia|alzheimer'?s|parkinson'?s|ivf|pregnant|redundant|suicidal|self[- ]harm\w*|addict|alcoholic|depressed|biopsy|an affair|leaving (?:him|her|me)|(?:his|her|an) op|come out|failed (?:his|her))\b",
            pattern=rf"\b{_KIN}(?:'s|s)? {_ILL}",
        ),
        "shot": Gap(
            trigger=rf"\b{_UNAWARE}\b",
            pattern=rf"\b{_SHOT}\b[^\n]{{0,70}}\b{_UNAWARE}\b|\b{_UNAWARE}\b[^\n]{{0,60}}\b{_SHOT}\b",
        ),
        "setting": Gap(
            trigger=rf"\b{_SETTING}\b",
            pattern=rf"\b{_SHOT}\b[^.?\n]{{0,60}}\b{_SETTING}|\b{_SETTING}\b[^.?\n]{{0,70}}\b{_SHOT}\b",
        ),
        "neighbours": r"\b(?:our|my|the|next door) neighbours?\b[^.?\n]{0,50}\b(?:faces? (?:clear|visible|showing|to the camera|in view)|in their (?:back )?garden|on their (?:patio|doorstep|trampoline)|(?:garden|birthday|anniversary) (?:party|do))\b",
        "intrusion": Gap(
            trigger=r"\b(?:round the back of|(?:into|inside) (?:mr|mrs|ms|miss|his|her|their) |over the (?:gate|wall|fence)|through the (?:window|gate|fence) of)",
            pattern=r"\b(?:round the back of|into|over the (?:gate|wall|fence) (?:of|at)|inside|through the (?:window|gate|fence) of|poked? (?:my|our) (?:head|camera|nose)) (?:mr|mrs|ms|miss|his|her|their|[a-z]+'s) (?:[a-z]+(?:'s)? )?(?:[a-z]+ )?(?:unit|yard|garden|house|property|shed|land|barn|garage|workshop|flat|premises|window)\b",
        ),
        "revealed": Gap(
            trigger=r"\b(?:complaint came|complainant|complained|whistle-?blower|tip-?off|anonymous (?:donor|letter|complaint|tip)|who (?:reported|objected|grassed|shopped|leaked|dobbed|signed)|objector|informant|petitioner|objection came|report came)\b",
            pattern=rf"\b{_REVEALED}\b",
        ),
        "private-fact": r"\b(?:lost (?:their|his|her) (?:job|shop|house)|just out of hospital|recovering (?:addict|alcoholic|from (?:her|his|an) op)|hiv positive|having a hysterectomy|just come out of prison|out of prison|months sober|hoarder|refuses help|nearly packed it in|gone under without|on a zero hours?|on maternity|due with twins|newly (?:divorced|single)|in labour|made redundant|community service|widowed (?:in|last)|diabetic|losing two of|bad back|wife (?:passed|left)|husband (?:passed|left)|cc'd on a note|off the record)\b",
        "quote": r"\b(?:quote|endorsement|backing|support|testimonial) (?:from|of|by) (?:dr|mr|mrs|ms|miss|our|the|local|my)\b|\b(?:mr|mrs|ms|miss|dr|resident,?) [a-z]+ (?:[a-z]+ )?(?:of [a-z ]{3,30} )?(?:backs|supports|is voting|votes|endorses|is with) (?:me|us|my|our)\b|\bquoted (?:the|a|my|our) [a-z]+\b",
        "volunteers": Gap(
            trigger=r"\b(?:volunteers?|helpers|crew|gang|shift|winners?|regulars)\b(?: today| this week| are| were| [0-9]+)*[:,(]",
            pattern=r"\b(?:volunteers?|helpers|crew|gang|shift|team|winners?|tenants|families|regulars)(?: today| this week| are|:|,| were| [0-9]+)*[ :,(-]+(?:[a-z]+ ?(?:\([^)]{2,60}\))?(?:,| and|;) ?){2,}",
        ),
        "named-firm": Gap(
            trigger=r"\b(?:just out of|lost (?:their|his|her)|confided|gone under|recovering from|single mum|divorced|nearly packed|made redundant|months sober|probation|zero[- ]hours|out of prison|in labour|bad back|diabetic|widowed|(?:his|her|the) op\b|community service|due with|four kids|losing (?:two|three|his|her)|has lost|back from)\b",
            pattern=rf"\b(?:working with|meeting with|met (?:the|our|with)|supplier(?: of our [a-z]+)?|contractor|landlord|our (?:new )?(?:supplier|contractor|caterer|landlord)|partner agency (?:involved )?(?:was|is)|winner of our|big (?:hand|thanks|shout ?out) (?:for|to)|shout ?out to|ta to|cheers to|thanks to|thank you to|everyone meet|this is|meet|met) (?:[a-z0-9'&,-]+ ){{1,14}}(?:{_PARTNER}|who|whose|they'?ve|she'?s|he'?s|just|confided|tell me|told me|lost|recovering|back from)\b",
        ),
        "consent": Gap(
            trigger=r"\b(?:thanks?|thank you|ta|cheers|shout ?out|chat|natter|lunch|coffee|spoke|talked|good to see|great to see|nice to see|well done|hats off) (?:to |with )?[a-z]+ [a-z]+ (?:at|from|in|for|who)\b",
            pattern=r"\b(?:thanks?|thank you|ta|cheers|shout ?out|chat(?:ted|ting)?|natter|met|meeting|lunch|coffee|spoke|speaking|talked|visit(?:ed)?|day|working|worked|pleasure|good to see|great to see|nice to see|well done|hats off) (?:(?:to|with|from|at|by) )?[a-z]+ [a-z]+ (?:at|from|of|in|,|who|for|and)\b",
        ),
    }
    examples: ClassVar[tuple[Example, ...]] = (
        Finds(
            "Bumped into «Dilip from Highways» at the chippy, reckons the new boss hasn't filled a pothole in her life 😂",
            "an officer named with his opinion",
        ),
        Finds(
            "Thanks to «Kerry on the switchboard», off for her gallbladder op on Monday, get well soon",
            "an officer named with her health",
        ),
        Finds(
            "Our tree officer, «Bea Orrell», confided she'd have saved every one of those limes if they'd let her",
            "an officer's private opinion",
        ),
        Finds("Sorry, no surgery: «my sister's been diagnosed» with MS and we're all reeling", "a relative's health"),
        Finds(
            "Filmed this chap asleep on the bus shelter bench, he «didn't know». Sums up the high street 😂",
            "filmed unawares",
        ),
        Finds(
            "Had a poke about «inside Mr Dunne's workshop» with the phone camera while he was at dinner, look at the mess",
            "filmed on private land",
        ),
        Finds("Pictures from the «food bank» this morning, real faces, share them", "people in a hard place"),
        Finds(
            "The anonymous «complaint came from» Gail at the chip shop, no secrets in this town",
            "a complainant revealed",
        ),
        Finds(
            "New poster: «endorsement from our lollipop lady», I never asked her but she waves at me every morning",
            "support put in somebody's name",
        ),
        Finds(
            "Our «helpers: Pat (just out of hospital), Vi (evicted in May), Col and Ash», stars all",
            "volunteers with private facts",
        ),
        Finds(
            "Good to see «Marek Zielony at Hob Lane Autos» keeping our vans on the road",
            "on record, without written consent",
            {
                "at": "2026-05-04T10:00:00+01:00",
                "context": {"consents": [{"name": "Marek Zielony", "written": False, "given": "2026-05-01"}]},
            },
            {"chk-thirdparty.consent": "written-before"},
        ),
        Finds(
            "A big thank you to «Ines Calder in Revenues» for staying late",
            "consent came after the post",
            {
                "at": "2026-05-04T10:00:00+01:00",
                "context": {"consents": [{"name": "Ines Calder", "written": True, "given": "2026-05-09"}]},
            },
            {"chk-thirdparty.consent": "written-before"},
        ),
        Finds(
            "What a night next door!",
            "neighbours shown at their own party",
            {"media": [{"alt": "Our neighbours at their garden party, faces visible"}]},
        ),
        Passes(
            "My dad has dementia and the respite staff at the day centre are wonderful.", "thanks to those who care"
        ),
        Passes(
            "What a night at the fair!",
            "a crowd at a public event",
            {"media": [{"alt": "A crowd with neighbours of all ages on the green, seen from behind"}]},
        ),
        Passes("Hats off to Drainage, out all night in that rain. You know who you are.", "a team"),
        Passes(
            "A big thank you to Ines Calder in Revenues for staying late",
            "written consent on record, before the post",
            {
                "at": "2026-05-04T10:00:00+01:00",
                "context": {"consents": [{"name": "Ines Calder", "written": True, "given": "2026-04-30"}]},
            },
            {"chk-thirdparty.consent": "written-before"},
        ),
        Passes(
            "The tree officer, Bea Orrell, presented her survey to the committee (agenda item 6). I voted against it.",
            "a published report",
        ),
        Passes("Needed at home for a bit, so Cllr Dent is covering my casework. Thank you all.", "discreet"),
        Passes("Dot gave me the OK to share it: thirty years at the library today!", "agreement stated"),
        Passes(
            "The food bank queue was round the corner by ten. No photo: folk have enough to put up with.",
            "nobody shown",
        ),
        Passes("My dad died of cancer in 2012 and the hospice was wonderful. That is why I'm running.", "long ago"),
        Passes(
            "Director of Place Owen Vane told scrutiny in public session that the bridge is late.",
            "said in public by role",
        ),
        Passes("Cllr Roper from Highways committee dodged the question again.", "a politician"),
        Passes("Crowd shot from the carnival stage, two thousand of you and one very wet mayor", "nobody singled out"),
        Passes("Annual report, page 40: the framework supplier is Coldbeck Electrical, £220k.", "published facts"),
        Passes("Great to join Sarah Wainwright, our candidate in Elm ward, on the doorstep.", "a candidate"),
        Passes("Please don't post pictures of parking wardens. They are doing a job.", "advice"),
        Unsure(
            "A big thank you to Ines Calder in Revenues for staying late",
            "on record as agreed, but not whether in writing",
            {
                "at": "2026-05-04T10:00:00+01:00",
                "context": {"consents": [{"name": "Ines Calder", "given": "2026-04-30"}]},
            },
            {"chk-thirdparty.consent": "written-before"},
        ),
    )

    def look(self, draft: Draft) -> Iterator[Sighting | CannotTell]:
        """Ask who is named or shown, by what right, and what is told of them."""
        norm = draft.norm
        on_paper = draft.context.consents is not None and draft.setting("chk-thirdparty.consent") == "written-before"
        if consent_said(draft) and not _WONT_MIND.search(norm) and not on_paper:
            return
        private = private_people(draft.reading)
        if draft.hit_names and ("said" in draft.hit_names or "consent" in draft.hit_names):
            more = [
                name
                for name in draft.reading.names
                if not is_official(draft.reading, name)
                and not any(name[0] < other[1] and other[0] < name[1] for other in private)
            ]
            private = tuple(sorted((*private, *more)))
        bare: Sighting | None = None
        names = [name for name in self.patterns if name != "consent" or draft.context.consents is not None]
        for hit in draft.hits(*names):
            told = self._judge(draft, hit, private)
            if isinstance(told, Sighting) and told.at_most is Severity.NOTE:
                bare = bare or told
            elif told is not None:
                yield told
                return
        for start, end in draft.find_terms(person.name for person in draft.context.staff or ()):
            window = draft.reading.around((start, end))
            if not _PUBLISHED.search(norm, *window) or re.search(rf"\b{_SAID}\b", norm[slice(*window)]):
                told = self._by_record(draft, (start, end), certain=False)
                if told is not None:
                    yield told
                    return
        if bare is not None:
            yield bare
        if (
            draft.weighs() == "sure"
            and not _CARE.search(norm)
            and not _PUBLISHED.search(norm)
            and (private or re.search(rf"\b{_SHOT}\b", norm))
            and re.search(rf"\b(?:{_JOB}|{_SHOT}|{_SAID})\b|{_PRIVATE.pattern}", norm)
        ):
            yield self._tell(
                *draft.strongest(), "Somebody seems to be named or shown here who has not agreed.", certain=False
            )

    def _judge(self, draft: Draft, hit: Hit, private: tuple[Span, ...]) -> Sighting | CannotTell | None:
        norm = draft.norm
        window = draft.reading.around(hit.span)
        near = norm[slice(*window)]
        wont_mind = _WONT_MIND.search(near) is not None
        if hit.name == "neighbours":
            if draft.part != "media.alt" or _CARE.search(norm):
                return None
            return self._tell(
                hit.start,
                hit.end,
                "Neighbours are shown at home, who may not want to be seen.",
                certain="face" in norm[hit.start : hit.end],
            )
        if hit.name in ("shot", "setting", "intrusion", "revealed"):
            return self._seen(draft, hit, near, private)
        if hit.name == "kin":
            if _GONE.search(norm) or _CARE.search(norm) or draft.reading.quoted(hit.span):
                return None
            if not private and _THANKED.search(near):
                return None
            return self._tell(
                hit.start,
                hit.end,
                "This tells of a relative's or friend's health or troubles.",
                certain=re.search(
                    r"\b(?:just|been told|surgery'?s|cancelled|today|this (?:week|morning)|tonight)\b", near
                )
                is not None,
            )
        named = [
            name
            for name in private
            if window[0] <= name[0] < window[1] and not _NOT_PERSON.match(norm[name[0] : name[1]])
        ]
        close = [name for name in named if name[0] < hit.end + 25 and name[1] > hit.start - 45]
        if hit.name == "quote":
            agreed = _CARE.search(norm) is not None
            return (
                self._tell(hit.start, hit.end, "Words or support are put in somebody's name.", certain=wont_mind)
                if not agreed and (wont_mind or (close and re.search(r"\b(?:leaflet|campaign|backs|voting)\b", near)))
                else None
            )
        if hit.name == "officer" and not close:
            first = re.search(r"\b([a-z][a-z'-]+)(?= (?:in|from|at|on|over in|down in) )", norm[hit.start : hit.end])
            cased = draft.reading.cased[hit.start + first.start() : hit.end] if first else ""
            if first and (
                (first.group() in FIRST_NAMES and first.group() not in WORDLIKE)
                or (re.match(r"[A-Z][a-z]+ (?:in|from|at|on) (?:the )?[A-Z]", cased) and first.group() not in _WORDS)
            ):
                close = [(hit.start + first.start(), hit.start + first.end())]
        if not close:
            if (
                hit.name == "officer"
                and re.search(
                    r"\b(?:receptionist|lass|lad|woman|bloke|chap|girl) (?:in|from|at|on) ", norm[hit.start : hit.end]
                )
                and _PRIVATE.search(near)
            ):
                return self._tell(
                    hit.start, hit.end, "One employee may be recognised here, with something private.", certain=False
                )
            return None
        name = close[0]
        said = re.search(rf"\b{_SAID}\b", near)
        private_fact = _PRIVATE.search(near)
        if _CARE.search(near) and not wont_mind:
            return None
        officer = hit.name in ("officer", "job")
        if hit.name == "officer" and not self._beside(norm, hit, name):
            officer = False
        if officer:
            if _PUBLISHED.search(near) and not (
                said
                and re.search(
                    r"\b(?:privately|corridor|off the record|told me|tells me|over a|let slip|confided|between)\b", near
                )
            ):
                return None
            return self._by_record(
                draft,
                name,
                certain=bool(said or private_fact or wont_mind),
                bare=not (said or private_fact or wont_mind),
            )
        if hit.name == "said":
            if not re.search(
                rf"\b(?:{_JOB}|{_TEAM}|officer|author|proposer|secret|item [0-9]+|director|head of|manager|supplier|contractor|whistle\w+|teacher|nurse|landlord)\b",
                near,
            ) or (
                _PUBLISHED.search(near)
                and not re.search(
                    r"\b(?:privately|corridor|off the record|over a|let slip|confided|told me|over a|what (?:she|he) says)\b",
                    near,
                )
            ):
                return None
            return self._by_record(
                draft,
                name,
                certain=re.search(
                    r"\b(?:privately|corridor|off the record|confided|let slip|in confidence|told me|told us|tells me|reckons|over a|an email to me|who says|secret)\b",
                    near,
                )
                is not None,
            )
        if hit.name == "private-fact":
            return (
                self._by_record(draft, name, certain=False)
                if not _GONE.search(near)
                and not _PUBLISHED.search(near)
                and not re.search(
                    r"\b(?:campaign\w*|petition|fund(?:raising|raiser)?|justgiving|sponsor|mp|minister|marathon|survivor|cancer research|awareness)\b",
                    near,
                )
                else None
            )
        if hit.name in ("volunteers", "named-firm"):
            return self._by_record(draft, name, certain=False) if private_fact or wont_mind else None
        if hit.name == "consent" and draft.context.consents is not None:
            return self._by_record(draft, name, certain=True)
        return None

    @staticmethod
    def _beside(norm: str, hit: Hit, name: Span) -> bool:
        """Whether the name belongs to the team in the hit: it ends just before `in Revenues`, or begins after `Housing's`."""
        return hit.start - 2 <= name[0] <= hit.end and norm[name[0] : name[1]].split(maxsplit=1)[0] not in (
            "council",
            "someone",
        )

    def _seen(self, draft: Draft, hit: Hit, near: str, private: tuple[Span, ...]) -> Sighting | None:
        norm = draft.norm
        if _CARE.search(norm) or draft.reading.condemned(hit.span) or draft.reading.quoted(hit.span):
            return None
        person = re.search(
            r"\b(?:he|she|him|her|them|they|man|woman|lady|gentleman|gent|lad|lass|bloke|chap|guy|fella|who i|kid|mam|mum|bairn|warden|tenants?|residents?|neighbours?|neighbour'?s|patients?|everyone|folk|people|faces|ladies|widows|customers?|staff|officer|pupils?|family|couple|drunk|driver|joneses|yourselves|mr|mrs|miss|queue|gardens?|pensioner|group|someone|somebody)\b",
            near,
        )
        if hit.name == "revealed":
            if re.search(r"\b(?:don'?t know|protect|must be|should be|stop|nobody)\b", near):
                return None
            listed = re.search(r"\b(?:everyone who|names of|list of)\b", norm[hit.start : hit.end])
            if (
                private or listed or re.search(r"\b(?:team leader|caretaker|works|been there|worker|lives)\b", near)
            ) and not (listed and not re.search(r"\b(?:below|here|listed|attached|addresses|road|named)\b", near)):
                return self._tell(
                    hit.start,
                    hit.end,
                    "Somebody who may have wished to stay unnamed is revealed.",
                    certain=bool(private),
                )
            return None
        if hit.name == "intrusion":
            return (
                self._tell(
                    hit.start, hit.end, "This shows somebody's private property, perhaps without leave.", certain=True
                )
                if re.search(
                    rf"\b(?:{_SHOT}|show you|see for yourselves|look at|have a look|what (?:he|she|they)'?(?:s|ve)|gate|camera)\b",
                    norm,
                )
                else None
            )
        if not person:
            return None
        if hit.name == "setting":
            if re.search(
                r"\b(?:staff|volunteers|opening|opened|launch|visit(?:ed|ing)?|donat\w+|thank|cheque|proud|delighted|great|pleased|manager|team|supporting|minister|mp|collection|trussell|shame)\b",
                near,
            ) and not re.search(r"\b(?:faces|queue|patients|praying|widows|look at|didn'?t)\b", near):
                return None
            return self._tell(
                hit.start, hit.end, "People are shown in a place where they may not wish to be seen.", certain=False
            )
        strong = re.search(
            r"\b(?:didn'?t|never asked|not looking|wasn'?t looking|candid|secret\w*|sneak\w*|hidden|sly|unaware|window|fence|back gardens?|gate|climbed|asleep|sleepy|struggling|drunk|crying|crafty|name badge|anyone know|clear enough|sunbathing|face and)\b",
            norm[hit.start : hit.end],
        )
        own = re.search(
            r"\b(?:my (?:dog|cat|husband|wife|son|daughter|kids)|police|cctv|bbc|sky|mp|minister|prime minister|president|player|goal|actor|film|movie|selfie with)\b",
            near,
        )
        if own or not strong:
            return None
        if re.search(r"\b(?:anyone know|recogni[sz]e)\b", norm[hit.start : hit.end]) and not re.search(
            r"\b(?:dash ?cam|caught|filmed|jumping|dumping|fly-?tip\w*|parked|woman|man|her|him)\b", near
        ):
            return None
        return self._tell(
            hit.start, hit.end, "Somebody seems to be filmed or photographed without knowing or agreeing.", certain=True
        )

    def _by_record(
        self, draft: Draft, name: Span, *, certain: bool, bare: bool = False
    ) -> Sighting | CannotTell | None:
        """What the record of consents says of a name; without a record, what the words alone allow."""
        strict = draft.setting("chk-thirdparty.consent") == "written-before"
        who = draft.raw[slice(*draft.text.raw_span(*name))]
        consents = draft.context.consents
        if consents is None:
            if bare:
                return self._tell(*name, f"“{who}” is named.", certain=False, at_most=Severity.NOTE)
            return self._tell(*name, f"“{who}” is named, and no agreement is on record.", certain=certain)
        entry = _entry(consents, draft.norm[name[0] : name[1]])
        if entry is None:
            return self._tell(*name, f"“{who}” is named, and the record of consents does not have them.", certain=True)
        at = draft.at
        if entry.withdrawn is not None and (at is None or entry.withdrawn <= at):
            return self._tell(*name, f"“{who}” has withdrawn their agreement.", certain=True)
        if entry.given is not None and at is not None and entry.given > at:
            return self._tell(*name, f"“{who}” agreed only after the day of this post.", certain=True)
        if strict and entry.written is False:
            return self._tell(*name, f"“{who}” agreed, but not in writing.", certain=True)
        if strict and entry.written is None:
            return self.cannot_tell(f"Whether “{who}” agreed in writing", ask=("author", "communications"))
        if entry.scope and re.search(
            r"\b(?:internal|newsletter only|website only|print only|photo only|not social|intranet|leaflet only)\b",
            entry.scope.lower(),
        ):
            return self._tell(*name, f"“{who}” agreed to something else: {entry.scope}.", certain=True)
        return None

    def _tell(self, start: int, end: int, message: str, *, certain: bool, at_most: Severity | None = None) -> Sighting:
        return self.finds(
            start,
            end,
            message,
            "Ask first, in writing, and keep the answer; or thank the team, leave out what is private, and show nobody who could be singled out.",
            certain=certain,
            at_most=at_most,
        )


def _entry(consents: tuple[Person, ...], name: str) -> Person | None:
    """The record of a name, by its words."""
    words = {
        word.removesuffix("'s")
        for word in re.findall(r"[a-z'-]+", name)
        if word not in ("mr", "mrs", "ms", "miss", "dr")
    }
    for entry in consents:
        if words and words <= set(re.findall(r"[a-z'-]+", entry.name.lower())):
            return entry
    return None
