"""Something is praised by somebody who gains from it, without saying so.

## What it looks for
Gifts, free stays, discounts and comped goods with praise; discount codes and affiliate links; "tell them I sent you";
commission and sponsorship; the business of the author or of kin and friends; a firm with a matter before the author's
committee; and on a council account, any councillor's own firm or cause.

## Why councils ask
A resident cannot weigh advice whose price is hidden. Consumer law asks that paid or gifted content be plain as an
advert, and a member's gifts and interests belong on the register.

## What to do instead
Say at the start that it is an advert or that you have an interest ("AD", "my sister owns it"), enter gifts on the
register, or leave the firm out. On a council account leave it out in every case.

## What it cannot see
The register of interests, and gains that the words do not mention.

## Sources
Consumer protection law and the CAP Code on recognising adverts; Localism Act 2011 sections 29 to 34 (registers).
Checked 21 November 2026.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, ClassVar

from wardmote.core.lazily import lazily
from wardmote.core.lexicon.polls import ENOUGH
from wardmote.core.lexicon.trade import CALL, DECLARED, FIRM, KIN, PRAISE, REFUSED
from wardmote.core.rule import Example, Finds, Gap, Passes, Rule
from wardmote.core.words import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wardmote.core.draft import Draft
    from wardmote.core.finding import Sighting

_FREE_THING = r"(?:stay|weekend|night|break|holiday|meal|dinner|lunch|membership|haircut|facial|treatment|massage|spa day|ticket|tickets|sample|product|products|kit|bike|ebike|phone|sofa|mattress|hot tub|dashcam|doorbell|tasting|trial|box|hamper|drinks?|chips|course|round of golf|golf|gym|use of|upgrade|service|mot|valet)"
_COUNCIL_OWN = lazily(
    r"\b(?:(?:free|book|use) (?:[a-z]+ ){0,4}(?:the|our) council|council'?s (?:own|site|website|pools?|gyms?|leisure)|the library|our libraries|county council|nhs|the government|the school|charity|church|volunteers?|food ?bank|citizens advice|police|election|campaign|party|vote|petition|clubs?|society|association|hospice|guides|scouts|the wi|mosque|temple|gurdwara|synagogue|regiment|university|college|academy|residents'? (?:group|association)|survey|consultation|webinar|newsletter|manifesto|govt|donat\w+|fundrais\w+|just ?giving|marathon|appeal|labour|tory|tories|conservatives?|lib ?dems?)\b"
)
_CIVIC = lazily(
    r"\b(?:cut (?:the|a) ribbon|ribbon[- ]cutting|unveil(?:ed|ing)|officially open(?:ed|s)?|skate ?park|play ?(?:ground|area|park)|bandstand|war memorial|sports hall|leisure centre|community (?:centre|hall|garden)|village hall|splash ?pad)\b"
)
"""A civic occasion or a public place, which nobody sells."""
_CORPORATE_MEMBER = lazily(
    rf"\b(?:cllr|councillor|the leader|our leader|the mayor|our mayor|mayor|our chair(?:man)?|chief exec(?:utive)?)(?: [a-z]+){{0,2}}(?:'s)? (?:[a-z']+ ){{0,3}}{FIRM}\b|\b(?:cllr|councillor) [a-z]+(?: [a-z]+)? (?:at|of|from|runs|owns) (?!the council|cabinet)[a-z]+ (?:&|and) [a-z]+\b|\b(?:dm|message|ring|call|contact|ask for) (?:cllr|councillor) [a-z]+(?: [a-z]+)?(?: at| for)\b"
)
_DIRECTORY = lazily(
    r"\b(?:directory|alphabetical(?:ly)?|all (?:local |the )?(?:caterers|traders|businesses|firms)|full list|every (?:trader|business|stall)|included|opened|opening|cut the ribbon|visited|chairs?|spoke)\b"
)


class InterestUndeclared(Rule):
    """Praise with a gain behind it that is not told."""

    code = "interest-undeclared"
    title = "A gain or interest that is not declared"
    topic = "endorsement"
    serves = ("chk-interest",)
    sense = "endorsement"
    ask = ("monitoring-officer",)
    patterns: ClassVar[Mapping[str, str | Gap]] = {
        "gift": Gap(
            trigger=r"\b(?:gifted|comped|freebies?|complimentary|pr (?:stay|package|gift)|gratis|for (?:free|nowt|nothing)|on the house|rent free|no charge|no invoice|(?:didn'?t|wouldn'?t|refused to) (?:charge|take a penny|let me pay|bill)|mine'?s free|kindly|courtesy of|unboxing|(?:took|treated|hosted|flew|wined|invited) (?:me|us)|hospitality|wined and dined|for (?:the |a |my |our |having us in (?:the|their) )?(?:[a-z]+ )?(?:hospitality|box|tickets?|lunch|dinner|hamper|day out|round of golf|golf day|stay|meal|champagne|bottle)|free [a-z]+(?: [a-z]+)? (?:from|off|by)|guests? of the|lent (?:me|it me|us)|in return|a little something|free (?:[a-z]+ )?(?:at|from|with|stay|weekend|night|break|holiday|meal|dinner|lunch|membership|haircut|facial|treatment|massage|tickets?|sample|product|products|kit|bike|ebike|phone|sofa|hot tub|dashcam|doorbell|mattress|kitchen|boiler|conservatory|windows?|car|golf|chips|drinks))\b",
            pattern=(
                rf"\b(?:gifted|comped|freebies?|complimentary {_FREE_THING}|pr (?:stay|package|gift)|(?:gave|given|give|sent|lent|lend|let|treated|invited|fitted|did) (?:me|us|mine|ours|my [a-z]+)(?: (?:to|have|a|an|the|with|it|them|this|some|for|new|up|over|free|their|my|[a-z]+)){{0,6}} (?:free|for (?:free|nowt|nothing)|gratis|on the house|rent free|a freebie|in return|no charge)|"
                rf"(?:did|fitted|installed) (?:mine|ours|it) for (?:nowt|nothing|free)|(?:very kindly |kindly )?(?:didn'?t|wouldn'?t|refused to) (?:charge|take a penny|let me pay|bill)|no invoice|mine'?s free|(?:a |had a |got a |my |won a )?free (?:[a-z]+ )?{_FREE_THING} (?:at|from|with|courtesy)|guests? of the (?:owners?|management|company|firm)|courtesy of (?:the (?:nice|lovely|good|kind) (?:people|folk|team|lads)|@)|(?:lent|gave|sent) (?:it me|me it|us one|me one|me this)|"
                rf"unboxing|(?:developer|contractor|applicant|supplier|landlord|firm|company|owners?|agents?|builders?)(?: (?:of|for|at|behind) [a-z ]{3, 24})? (?:took|treated|hosted|flew|wined|invited) (?:me|us|wor lass and me)|(?:my|this|the|a) (?:new )?free [a-z]+(?: [a-z]+)? (?:from|off|by|courtesy)|(?:thanks|thank you|cheers|ta) (?:so much |very much |again )?to [a-z&' ]{{3,40}} for (?:the |a |my |our |having us in (?:the|their) )?(?:[a-z]+ )?(?:hospitality|box|tickets?|lunch|dinner|hamper|freebie|day out|round of golf|golf day|stay|meal|champagne|bottle)|wined and dined|hospitality (?:box|tickets?|suite)|kindly (?:comped|gave|sent|gifted|waived|fitted|offered)|a little something (?:from|if|for)|free (?:dashcam|doorbell|sofa|bike|kitchen|boiler|conservatory|windows?|hot tub|mattress|phone|car))\b"
            ),
        ),
        "code": Gap(
            trigger=r"\bcode\b|\b(?:referral|affiliate|discount|promo|voucher)\b|\bmy (?:sign-?up )?link\b|\bvia me\b|\bsign up (?:via|through|with|using|under)\b|\bwe (?:both|each) get\b|\brefer[- ]a[- ]friend\b|\bmates rate|\bcouncillor'?s?[ -](?:special|rates?|price|deal)\b|\blink in (?:my )?bio\b|\b(?:off|discount|rates?|price) (?:for|to|when|if|with)\b",
            pattern=(
                r"\b(?:use|using|quote|enter|with|type in) (?:the |my |our |promo )?(?:code|word|discount code|promo code)\b|\b(?:my|our|a) (?:discount|promo|referral|voucher|affiliate) (?:code|link)\b|\b(?:use|via|through|with|click|under) my (?:referral |affiliate |sign-?up )?(?:link|code)\b|\blink goes via me\b|\bcode in (?:my|the) bio\b|\bsign up (?:via|through|with|using|under) (?:me|my link)\b|\b(?:with|using|via|through|on|use) my (?:referral|refer a friend)\b|\bwe each get\b|\brefer[- ]a[- ]friend\b|\bwe both get £?\d+|"
                r"\b(?:off|discount|rates?|price) (?:for|to|when|if)(?: [a-z]+){0,3} (?:you )?(?:mention|say|quote|tell|come from my|like(?: their| my)? page)|\bcouncillor'?s?[ -](?:discount|special|mates|rate|rates|price|deal)|\blink in (?:my )?bio (?:for|and|to get)(?: [a-z]+){0,2} (?:\d+ ?%|discount|money off|half)|\b\d+ ?% off (?:with|if you|for (?:my|residents|anyone|folk|followers)|using)|\bthere'?s a code\b"
            ),
        ),
        "namedrop": Gap(
            trigger=r"\bi sent\b|\bsent (?:you|ye|them)\b|\b(?:i|cllr [a-z]+|councillor|the mayor|consort) (?:said|says)\b|\bmy (?:name|page)\b|\bone of mine\b|\b(?:if you )?mention (?:me|cllr|the mayor|the council|your councillor|my)\b|\boff if you mention\b|\bask for the councillor\b|\bfree [a-z]+ if you mention\b|\blook after any resident\b|\bchef knows me\b",
            pattern=(
                r"\b(?:tell|say to) (?:them|'?em|em|her|him|giles|[a-z]+)(?: at [a-z' ]{3,30})?,?(?: that)? (?:i (?:sent|said|says)|cllr [a-z]+ (?:says|sent|said)|your councillor|the mayor(?:'s consort)? (?:sent|said|says)|i sent)\b|\bsay(?:s)? (?:that )?(?:councillor|cllr|i|ah|the mayor)(?: [a-z]+)? sent (?:you|ye|them)\b|\b(?:mention|drop|use) my (?:name|page)\b|\bsay you'?re one of mine\b|\bmention (?:me|cllr [a-z]+|the mayor|the council(?: page)?|your councillor) (?:at|when|and|for|on|if)|\b(?:off|discount|free [a-z]+) if you mention\b|\bask for the councillor\b|\bhe'?ll look after any resident\b|\bchef knows me\b"
            ),
        ),
        "gain": Gap(
            trigger=r"\b(?:commission|kickback|percentage|ambassador|sponsor(?:s|ing|ed)?|brought to you|partnered|reseller|stockist|distributor|rep|earner|i get (?:£|\d|a tenner|a fiver|fifty|twenty)|shares in|invested|(?:through|under|from|via) me|message (?:me|us) to order|on their board|their books|their (?:villa|advert)|first advert|done a deal with|dinner with them|per (?:introduction|referral|sale|head)|for (?:every|each) (?:one|introduction|referral|sale|customer|yin|person|sign-?up)|every introduction|get a (?:[a-z]+ )?(?:bit|cut|share|drink|something|fee|credit|bung)|get a share|my (?:newsletter|election fund)|our (?:newsletter|juniors)|(?:sponsor|supporter of|generous to|good to|back) (?:my|our) (?:campaigns?|group|party)|lad'?s team|my election fund)\b",
            pattern=(
                r"\b(?:i|ah) (?:still )?(?:get|gets|earn|make|take|have) (?:a |an |my )?(?:wee |small |little |nice |tidy )?(?:bit|cut|share|commission|kickback|percentage|drink|something|fee|credit|bung|earner)(?: (?:aff|off|from|for|if|of|when)|\b)|\b(?:for every|for each|per) (?:one|introduction|referral|sale|customer|yin|person|sign-?up)(?: (?:i|ah|you|of you))?(?: (?:send|refer|bring))?\b|\bi get (?:£ ?\d+|\d+ quid|a tenner|a fiver|fifty|twenty)\b|\bi get a bit for\b|\b(?:on|earn|pays? me|get(?:s)? me) commission\b|"
                r"\bi'?m (?:now )?(?:a|an|their|the) (?:[a-z]+ )?(?:rep|brand ambassador|ambassador for (?:the )?[a-z]+ (?:brand|range)|distributor|consultant for|reseller|stockist)\b|\bbrand ambassador\b|\b(?:just |newly |proudly )?partnered with (?:a|an|the lovely|@)|\b(?:is|are|was|'s|today'?s [a-z ]{0,24}) (?:sponsored by|brought to you by)\b|\b(?:they|he|she|who)(?:'re|'s|'m| are| is| also| kindly)* (?:sponsor(?:s|ing|ed)?|back|fund(?:s|ed|ing)?|bankroll(?:s|ed)?|bought|kit out|gave to|been (?:so |very )?good to) (?:my|me|our|us|wor) ?(?:[a-z]+ )?(?:newsletter|campaigns?|leaflets?|election|team|group|juniors|lad'?s team|fund|signs?)?|"
                r"\b(?:and to|generous to|good to|supporter of|supports) (?:my|our) (?:election fund|campaigns?|group|party|newsletter)\b|\bon their board\b|\b(?:order|join|buy|book) (?:it |yours |in )?(?:through|under|via|from) me\b|\bmessage (?:me|us) to order\b|\bfilmed my (?:first )?advert\b|\bfor their advert\b|\bget your shares in\b|\bi('?ve)? (?:invested|put money) (?:early )?in\b|\bi do their books\b|\bi'?ve (?:holidayed|stayed) at their\b|\bbeen out to dinner with them\b|\bnow on sale through me\b|\bdone a deal with\b"
            ),
        ),
        "kin": Gap(
            trigger=r"\b(?:my|wor|me) (?:very )?(?:own )?(?:new )?(?:line|mrs|girlfriend|boyfriend|fiancee?|wife|husband|missus|hubby|other half|partner|daughter|son|lad|lass|sister|brother|mum|mam|dad|father|mother|nephew|niece|cousin|uncle|auntie|aunt|mate|pal|friend|best mate|business partner|golf partner|landlord|tenant|boss|kid|business|firm|company|shop|store|salon|cafe|bakery|gym|studio|agency|garage|clinic|nursery|stall|brand|range|catalogue|book|candles|cakes|makes|etsy|vinted|old firm|latest)(?:'s)?\b|\bis family\b|\b(?:he'?s|she'?s|they'?re|well,?) family\b|\btwo hats\b|\bavon\b|\bby (?:day|night)\b|\b(?:wife|husband|missus)'s\b|\ba rep now\b",
            pattern=(
                rf"\b(?:my|wor|our|me|the) (?:{KIN})(?:'s)? (?:own )?(?:new )?(?:[a-z'-]+ ){{0,2}}(?:{FIRM}|round|selling|cheaper|does them|will do|has (?:the|a few|some) (?:spaces|slots))\b|\b(?:my|our) (?:own )?(?:new )?(?:{FIRM}) (?:is|has|opens|are|on|in|at|needs|does|sells|will)\b|\b(?:it|that|who|they|he|she|which|and|boss|owner|[a-z]+)(?:'s| is|'re| are) (?:only |also |actually |just )?my (?:{KIN})\b|\b(?:my|wor|me) (?:{KIN})(?:'s| has| have)? (?:just |now |only |finally )?(?:opened|started|launched|set up|taken over|bought|runs?|owns|running|opening|starting|launching|selling|does (?:them|it|those|all)|fits (?:them|those)|makes them|builds them)\b|\b(?:launch(?:ed|ing)|start(?:ed|ing)|open(?:ed|ing)|selling) my (?:very )?(?:own |new )*(?:{FIRM})\b|\b(?:shout ?out to|plug for|try|use|call|ring|visit|support) my (?:very )?(?:own )?(?:new )?(?:{FIRM})\b|\bmight also be my (?:{KIN})\b|\bis family and so am i\b|\bwell,? the (?:wife|husband|missus)'s\b|\bmy mate [a-z]+ (?:at|from|does|runs|has)\b|"
                rf"\b(?:he'?s|she'?s|they'?re|well) (?:,? )?family\b|\bmy old firm\b|\bi'?ve two hats\b|\bi'?m (?:a|an|the) (?:[a-z]+ )?(?:lady|rep|agent|seller|owner) (?:now|too|as well|by night)\b|\bavon\b|\bmy (?:catalogue|latest range|candles|cakes|makes|etsy|ebay shop|vinted)\b|\bcouncillor by day\b"
            ),
        ),
        "tender": Gap(
            trigger=r"\b(?:tender|contract|procurement|supplier|framework|bidders?|preferred bidder)\b",
            pattern=(
                r"\b(?:tender|contract|procurement|supplier|framework|bidders?)\b[^\n]{0,120}\b(?:i hope it'?s|hope (?:they|it) (?:goes|go) to|please look at|should go to|give it to|deserve(?:s)? it|look no further|don'?t look anywhere else|it'?s yours|have a word|get(?:s)? my vote|i'?ll see (?:you|them) right|they'?re the best|get your shares)\b"
                r"|\b(?:my|me) (?:[a-z-]+ ){1,4}(?:firm|company|business)\b[^\n]{0,80}\b(?:tender|contract|bid)\b[^\n]{0,80}\b(?:i'?m on it|panel|yours|have a word|fingers crossed|get it)\b"
            ),
        ),
        "like-me": r"\b(?:switch|go|move|change|sign up|bank(?:ing)?|join|insure|buy)(?: [a-z']+){1,4} (?:like|as) i (?:did|have|do|am)\b",
        "corporate": Gap(
            trigger=r"\b(?:cllr|councillor) [a-z]+(?: [a-z]+)?(?:'s| at| of| from| runs| owns)\b|\b(?:dm|message|ring|call) (?:cllr|councillor)\b",
            pattern=rf"\b(?:cllr|councillor) [a-z]+(?: [a-z]+)?(?:'s)? (?:[a-z'&]+ ){{0,4}}{FIRM}\b|\b(?:dm|message|ring|call) (?:cllr|councillor) [a-z]+\b|\b(?:cllr|councillor) [a-z]+(?: [a-z]+)? (?:at|of|from) [a-z]+ & [a-z]+",
        ),
    }
    examples: ClassVar[tuple[Example, ...]] = (
        Finds(
            "«Gifted» a hot tub by Tidewell Tubs and it's a dream, book a visit to their showroom 🛁",
            "a gift praised with a discount",
            {"account": {"kind": "councillor"}},
        ),
        Finds(
            "Windows done by Pane & Co, dead chuffed. «Tell them I sent you» and they'll see you right",
            "trades on the author's name",
            {"account": {"kind": "councillor"}},
        ),
        Finds(
            "«Use code CLLRJO» at Bramble & Fern this weekend 💚",
            "a discount code",
            {"account": {"kind": "councillor"}},
        ),
        Finds(
            "Wills sorted in a day at Keystone Legal. «I get a bit for» every introduction, so win win!",
            "commission told as a joke, not declared as an advert",
            {"account": {"kind": "councillor"}},
        ),
        Finds(
            "«My sister's nursery» has three spaces left and it's the best in the ward 😉",
            "kin's business praised",
            {"account": {"kind": "councillor"}},
        ),
        Finds(
            "Loving my new ebike from Pedal Pals, they «lent me it for nothing», they just like a tag now and then",
            "a loan for a mention",
            {"account": {"kind": "councillor"}},
        ),
        Finds(
            "This month's ward report is «brought to you by» Tony's Tyres, keeping Ashby rolling",
            "a sponsor of a member's report",
            {"account": {"kind": "councillor"}},
        ),
        Finds(
            "Need your gutters done? «Ring Cllr Flint» at Flint & Daughter, a fiver off for residents",
            "a councillor's firm on a council account",
            {"account": {"kind": "corporate"}},
        ),
        Finds(
            "Get doon tae McAvoy's for carpets. «Ah get a wee drink aff» him for every yin ah send",
            "a gain per customer",
            {"account": {"kind": "councillor"}},
        ),
        Finds(
            "«Gifted» afternoon tea at Larch Hall, gorgeous place, go and see it before the extension comes to us!",
            "a gift from an applicant before the author's committee",
            {
                "account": {"kind": "councillor"},
                "author": {"role": "councillor", "committees": ["planning"]},
                "context": {
                    "decisions": [
                        {
                            "reference": "26/0090",
                            "title": "Spa extension, Larch Hall",
                            "aliases": ["Larch Hall"],
                            "kind": "planning",
                            "committee": "planning",
                        }
                    ]
                },
            },
        ),
        Passes(
            "Our mayor, Cllr Sayle, cut the ribbon at the new skate park in Fallow. Smashing day!",
            "a civic occasion",
            {"account": {"kind": "corporate"}},
        ),
        Passes(
            "#ad Loving these wreaths, use code CLLRJO. Entered on my register too.",
            "declared as an advert",
            {"account": {"kind": "councillor"}},
        ),
        Passes(
            "I paid for my ticket like everybody else. Great show, go and see it!",
            "paid for",
            {"account": {"kind": "councillor"}},
        ),
        Passes(
            "Offered a free weekend at a spa with plans in with us. Turned it down and told the monitoring officer.",
            "refused",
            {"account": {"kind": "councillor"}},
        ),
        Passes(
            "I'm declaring that my sister owns the nursery on Weir Street, which is why I left the room.",
            "declared",
            {"account": {"kind": "councillor"}},
        ),
        Passes(
            "New shed's up and it's a beauty. I got several prices and I'm not telling you whose I took.",
            "no firm, no gain",
            {"account": {"kind": "councillor"}},
        ),
        Passes(
            "Use my link to sign the petition, and tell your friends I sent you!",
            "a petition is not trade",
            {"account": {"kind": "councillor"}},
        ),
        Passes(
            "The mayor's charity walk is sponsored by three local firms, all the money goes to the hospice.",
            "a charity",
            {"account": {"kind": "councillor"}},
        ),
        Passes(
            "My brother's getting married on Saturday so I'm off line, ring the office.",
            "kin, no trade",
            {"account": {"kind": "councillor"}},
        ),
        Passes(
            "Business directory: all 19 caterers in the borough, alphabetically, Cllr Lowe's firm included.",
            "an even list",
            {"account": {"kind": "corporate"}},
        ),
        Passes(
            "Free swim sessions at our pools all summer, book on the council's website.",
            "a council's own service",
            {"account": {"kind": "corporate"}},
        ),
        Passes(
            "Two nights at Larch Hall for our anniversary, paid in full by us.",
            "paid",
            {"account": {"kind": "councillor"}},
        ),
        Passes(
            "Thanks to the firm that gave us free paint for the youth club, the kids did the rest.",
            "a gift to a community cause",
            {"account": {"kind": "councillor"}},
        ),
    )

    def look(self, draft: Draft) -> Iterator[Sighting]:
        """Judge whether a gain or tie stands behind the praise, and whether it was declared."""
        norm = draft.norm
        declared = DECLARED.search(norm) is not None or re.search(r"(?:^|\n)AD\b|\bAD\s*[:|-]", draft.raw) is not None
        if draft.is_corporate:
            match = _CORPORATE_MEMBER.search(norm)
            if (
                match is not None
                and CALL.search(norm)
                and not _DIRECTORY.search(norm, *draft.reading.sentence(match.span()))
                and not draft.reading.quoted(match.span())
            ):
                yield self.finds(
                    *match.span(),
                    "A councillor's own business or interest is put forward on a council account.",
                    "Leave it out, or list every such business alike; personal interests stay off council accounts even where the subject is council business.",
                )
                return
        for hit in islice(draft.hits(), ENOUGH):
            if hit.name == "corporate":
                continue
            around = draft.reading.around(hit.span)
            if REFUSED.search(norm, *around) or draft.reading.quoted(hit.span) or draft.reading.negated(hit.span, 14):
                continue
            if declared and not draft.is_corporate:
                yield self.finds(
                    *hit.span,
                    "A gain is mentioned and declared.",
                    "Keep the declaration at the start, and check that your register is up to date.",
                    at_most=Severity.NOTE,
                )
                return
            if _COUNCIL_OWN.search(
                norm, *(draft.reading.sentence(hit.span) if hit.name in ("code", "namedrop", "gift") else around)
            ) and not (
                hit.name in ("gain", "namedrop")
                and draft.search(r"\bsponsor|brought to you|election fund|campaigns?\b|newsletter|\boff\b", around)
            ):
                continue
            if not self._plugs(draft, hit.name, around):
                continue
            applicant = next(
                iter(draft.find_terms(name for decision in draft.context.decisions or () for name in decision.names)),
                None,
            )
            yield self.finds(
                *hit.span,
                "This praises or sends people to a firm or product, and a gain or tie behind it is not declared."
                + (" The firm has a matter before the council." if applicant is not None else ""),
                "Say at the start that it is an advert or that you have an interest, and put gifts on the register; or leave the firm out.",
                certain=hit.name in ("gift", "code", "namedrop", "gain") or draft.is_corporate,
            )
            return
        own = draft.weights.get("endorsement", 0.0)
        if (
            draft.weighs() is not None
            and all(value <= own for value in draft.weights.values())
            and not (REFUSED.search(norm) or _COUNCIL_OWN.search(norm) or declared or draft.reading.condemns)
            and (CALL.search(norm) or PRAISE.search(norm))
            and not _CIVIC.search(norm)
        ):
            yield self.finds(
                *draft.strongest(),
                "This may send people to a firm or product with a gain or tie behind it.",
                "If you gain from it, say so at the start; if not, consider leaving the firm's name out.",
                certain=False,
            )

    def _plugs(self, draft: Draft, name: str, around: tuple[int, int]) -> bool:
        calls, praises = CALL.search(draft.norm, *around) is not None, PRAISE.search(draft.norm, *around) is not None
        if name in ("code", "namedrop"):
            return True
        if name == "gift":
            return (
                praises
                or calls
                or draft.search(
                    r"\b(?:gave|given|treated|let) (?:me|us) [^\n]{0,40}(?:on the house|free)|#\s?(?:gifted|blessed)|@[a-z0-9_]+|fingers crossed",
                    around,
                )
                is not None
            )
        if name == "tender":
            return True
        if name == "like-me":
            return praises
        if name == "gain":
            return (
                calls
                or praises
                or draft.search(
                    r"\b(?:brought to you|sponsored by|earner|ambassador|rep\b|partnered|win win|coincidence|shares in)\b",
                    around,
                )
                is not None
            )
        return calls
