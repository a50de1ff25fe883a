"""Words of private life and of trade, and of a councillor's public account: for rules that keep the two apart.

Fragments of regular expressions over normalised text, without their own word boundaries.
"""

from __future__ import annotations

PUBLIC_ACCOUNT = (
    r"(?:(?:(?:chair|leader|mayor|cabinet member|deputy mayor|portfolio holder|vice chair) (?:of|for) [a-z ]{3,24}'s|council|councillor|cllr|ward|mayor'?s?|mayoral|civic|official|parish|committee|chair'?s?|cllr [a-z]+(?:'s)?|cabinet[- ]member|leader'?s?|deputy[- ]mayor'?s?|portfolio|governors'?)"
    r"(?: (?:council|councillor|cllr|official|facebook|committee|chair|member|charity|work|business))?"
    r" (?:page|account|twitter|feed|insta(?:gram)?|facebook|profile|tiktok|whatsapp|blog|channel))"
)
"""An account of the office: "the ward page", "my cllr account", "the mayor's twitter"."""

RESIDENTS_LIST = (
    r"(?:(?:residents'?|casework|council|cllr|councillor|ward|constituents'?|flood[- ]alerts?|newsletter|surgery|resident|planning alerts?)"
    r" (?:e-?mail(?:ing)?|mailing|contacts?|distribution|whatsapp|alerts?)?(?: contacts?)? ?(?:lists?|addresses|database|contacts)|council (?:e-?mail|address|inbox|laptop|mobile))"
)
"""Addresses that residents gave for council business."""

TRADE = (
    r"(?:(?:for sale|selling|sell(?:ing)? (?:my|our|the)|o\.?n\.?o\b|\d+% off|discount code|buy one|book (?:now|your)|dm (?:me )?(?:to|for) (?:order|book|price)s?|"
    r"mots? (?:from |just |only )?£|orders? (?:now )?open|new catalogue|(?:inbox|pm|dm) me|my new (?:gym|shop|salon|cafe|bar|business|studio|stall|restaurant|app|book|single)|avon (?:offer|rep|catalogue|order)|airbnb|etsy|vinted|ebay|crypto|side hustle|my (?:shop|salon|garage|business|company|stall|firm|pub|cafe)|"
    r"(?:wife|husband|son|daughter|mate|brother|sister|lad|lass|nephew|niece|cousin|partner|mum|dad|missus|pal)'s (?:[a-z]+ ){0,2}(?:shop|business|salon|bar|van|cafe|stall|company|gig|bakery|crafts|firm|single|candles?|sourdough)|"
    r"nail bar|burger van|sourdough|cleaning business|babysitting|looking for work|cv|our lass's|wife's (?:crafts|shop|business|sourdough)|just ?giving|gofundme|"
    r"tenner each|£\d+ (?:each|ono|a ticket|on the door)|fiver in|half price|free quotes?|(?:boiler|window|garden|plumbing|roofing|cleaning|decorating|building|tree) (?:services?|work|jobs?)|bookings|wedding cakes?|gig\b|my band|mate's band|kittens?|puppies|anybody want a))"
)
"""Buying, selling and plugging."""

PARTY_USE = (
    r"(?:vote (?:conservative|labour|lib ?dem|liberal|green|reform|tory|plaid|snp|independent|for (?:me|us|yours truly|our candidate))|leaflet(?:s|ing|ers)?|canvass(?:ing|ers)?|"
    r"party'?s? (?:fundrais\w+|e-?mails?|membership|raffle|attack|line|flyer|fundraiser|news|politics)|my campaign|election campaign|(?:branch|party|association) (?:social|fundraiser|dinner|draw)|branch (?:curry|quiz|raffle)|rosette|"
    r"(?:conservative|labour|lib ?dem|green|reform|tory|plaid|snp) (?:candidate|campaign|rally|fundraiser))"
)
"""Party and campaign use."""

PRIVATE_LIFE = (
    r"(?:holiday (?:snaps|pics|photos)|my (?:holiday|ex|divorce|dating|birthday|boyfriend|girlfriend|tattoo|gym|yoga)|our lad's|kids' party|birthday party|(?:grand)?kids'? pics|"
    r"dog (?:photos|pics)|family (?:album|photos|snaps|christmas card)|happy anniversary|happy birthday (?:babe|hun|darling|love)|love island|the darts|"
    r"bit drunk|hammered|hungover|miss my ex|benidorm|hen do|stag do|memes|my rant|my (?:cocktails?|karaoke|selfies|hangover|tattoos?|gym|dating|wedding|caravan|in-laws|recipes)|karaoke|nits|filthy joke|me and the (?:girls|lads|boys|missus|wife|kids|family)|magaluf|ibiza|tenerife|marbella|date night|honeymoon|mother[- ]in[- ]law|what happens on tour|pissed as|me in my (?:pants|bikini)|snoring|gym (?:pics|selfies)|my thoughts on (?:brexit|vegans|religion|the royal))"
)
"""What belongs to friends and family."""
