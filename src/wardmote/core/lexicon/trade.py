"""Trade in words: firms and shops, invitations to buy, praise of goods, and what says that a gain was declared or refused.

Shared by the rules on endorsement.
"""

from __future__ import annotations

from wardmote.core.lazily import lazily

FIRM = (
    r"(?:business|firm|company|shop|store|salon|barber'?s?|cafe|restaurant|bar|pub|bakery|takeaway|gym|studio|agency|agents?|garage|dealership|practice|clinic|nursery|brewery|hotel|guest ?house|b&b|spa|venue|stall|boutique|butcher'?s?|florist'?s?|joinery|plumbing|roofing|building|"
    r"catering|cleaning|taxi|cab|window cleaning|landscaping|kitchens?|bathrooms?|brand|range|line|collection|catalogue|book|candles|jewellery|skincare|supplements?|shakes?|course|classes|app|website|lettings|estate agency|letting agency|care home|care company|law firm|solicitors|accountants?|farm shop|market stall)"
)
KIN = r"(?:mrs|girlfriend|boyfriend|fiancee?|wife|wife's|husband|husband's|missus|hubby|other half|partner|daughter|son|lad|lass|sister|brother|mum|mam|dad|father|mother|nephew|niece|cousin|uncle|auntie|aunt|son-in-law|brother-in-law|sister-in-law|brother in law|sister in law|in-laws|mate|mates|pal|friend|best mate|business partner|golf partner|landlord|tenant|boss|godson|kid|bairn|our kid|flatmate)"
CALL = lazily(
    r"\b(?:book(?: it| in| now| a| your| nowhere)?|buy|order(?: yours| now| through| online)?|go (?:see|to|with|and|try|check|get|buy|down)|get (?:yourself|yourselves|yours|down|in (?:now|there)|a quote|your(?:s|selves)?|on to|doon|over)|git down|pop (?:in|down|along)|give (?:them|'?em|him|her|it) a (?:try|bell|ring|call|go|shout|follow|visit)|try (?:it|them|their)|check (?:them|it|her|him) out|"
    r"shop (?:at|with)|use (?:them|him|her|my|the code|code)|switch to|swap to|move to|call me|ring me|message me|sign up|join (?:with|under|through|via)|dm (?:for|to|me|us)|message (?:me|us) (?:to|for)|ring (?:them|him|her)|call (?:them|him|her)|quote|tell (?:them|'?em|em|her|him|[a-z]+)|ask for|mention (?:me|my|the|this)|run,? don'?t walk|show this (?:page|post)|don'?t look anywhere else|look no further|have a look|take a peek|spend|stay at|hire|"
    r"recommend(?:ed)?|can'?t (?:recommend|praise|say enough)|swear by|worth (?:ringing|every)|won'?t (?:regret|be disappointed|find better)|first (?:month|hour)|half price|\d+ ?% off|per cent off|ten per cent|discount|offer|deal|bargain|free (?:trial|tie|gift)|link (?:in|goes|below|is)|from £|only £|£\d+|need(?:s)? (?:a|your)|every (?:driver|landlord|resident|business|one of you) (?:needs|should|ought)|every[a-z]* should|spaces left|needs a boost|you'?d have to be daft|no[nt]?where else|see you (?:at|there)|(?:as|so) should you|i'?ll be back|get (?:in|on) (?:now|quick|early)|get your|get yourselves|get one|(?:will not|won'?t) be disappointed|(?:tenner|fiver) off|so here'?s|tag|plug)\b"
)
"""An invitation to buy, book or go there."""
PRAISE = lazily(
    r"\b(?:best|brilliant|fantastic|amazing|top (?:firm|lads?|bloke|notch|quality)|class act|class (?:day|company|outfit|firm|lads)|first class|honestly|of choice|superb|gorgeous|lovely|lush|dream|cracking|tremendous|incredible|excellent|stunning|delicious|five stars?|love (?:it|this|these|them|my)|loving|obsessed|chuffed|happy with|delighted with|over the moon|highly|great|honest|reliable|top notch|belter|braw|canny|tidy|a treat|look(?:s|ed)? after (?:you|me|us)|cheaper|ace|boss|class|five star|smashing|bloody good|spot on|never (?:let me down|comfier|looked better)|cut above|smart|feel incredible|10/10|ten out of ten|nobody lays|no one lays|doubled my|cleared up|good to (?:me|us)|high(?:ly)? recommend)\b"
)
DECLARED = lazily(
    r"#\s?ad\b|#\s?(?:advert|paid ?partnership|sponsored|paid ad)\b|^\s*(?:ad|advert|advertisement|paid partnership|advertorial)\b|\[(?:ad|advert)\]|\((?:ad|advert|paid (?:ad|partnership))\)|\bthis is an? (?:paid )?(?:ad|advert|advertisement)\b|\bpaid (?:advert(?:isement)?|ad|partnership)(?: with)?\b|"
    r"\b(?:declar(?:ed|e|ing)|i(?:'ve| have) declared|on (?:the|my) (?:hospitality |gifts? )?register|register of (?:interests|gifts|hospitality)|in my register|register'?s?|declaration of interest|i declare|i should (?:say|declare)|full disclosure|for transparency|in the interests? of transparency|disclosure:|i have an interest)\b"
)
"""Words that declare a gain or an interest."""
REFUSED = lazily(
    r"\b(?:no thanks|declin(?:ed|ing)|turned (?:it|them|down)|turned down|said no|i paid|paid (?:for (?:it|them|my|our|by)|full|my own|in full|like everyone|stay)|full price|bought (?:it )?(?:myself|with my own)|own (?:money|pocket)|not on commission,? (?:just|and)|no (?:discount|freebies|gifts?|link|commission|business interests)|can'?t (?:recommend|tell you|plug|advertise)|cannot recommend|"
    r"(?:don'?t|do not|won'?t|not allowed to|wouldn'?t|couldn'?t|shouldn'?t|never) (?:recommend|advertise|plug|endorse|do names|take (?:sponsorship|gifts|freebies)|name|say who|mention it|sell it|gamble)|not (?:going to tell|telling|naming|picking|saying|recommending)|don'?t ask me for names|no names|trading standards|vetted|approved traders|not picking favourites|all of them|any of them|every one of them|full (?:list|directory)|directory|alphabetical(?:ly)?|three quotes|"
    r"someone'?s using my|scam|beware|be wary|reported|withdrew|withdrawn|left the room|leave the room|no part in|equally|love them all|don'?t make me choose|charity|hospice|museum|all of the money|all proceeds|raffle|volunteers?|non-?profit|not for profit|credit union|community (?:shop|pub|cafe)|sandwich(?:es)? ready)\b"
)
"""A gain refused, paid for, or shared with everybody; or a cause that is nobody's gain."""
