"""A public office is used to press or frighten somebody.

## What it looks for
Reminders of what the author can grant or refuse ("remember who signs off your grant", "your application lands on
my desk"); consequences promised for crossing them; one phone call that will ruin somebody. Saying openly that one
sits on a panel, or that somebody should ask another member, passes.

## Why councils ask
A member's powers are for the public. Holding them over somebody is a misuse of position and may be bullying.

## What to do instead
Say what the rules are, and where you have an interest or a quarrel stand aside and point to another member.

## What it cannot see
What was said before, and whether the author has the power that is hinted at.

## Sources
Local Government Association Model Councillor Code of Conduct, paragraphs 2.1 and 6.1 (2020).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, ClassVar

from wardmote.core.lexicon.first_names import FIRST_NAMES
from wardmote.core.rule import Example, Finds, Gap, Passes, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wardmote.core.draft import Draft, Hit
    from wardmote.core.finding import Affirmation, CannotTell, Sighting

_GIFT = (
    r"(?:grants?|funding|bids?|applications?|planning (?:application|permission|consent)|licen[cs]es?|leases?|tenanc(?:y|ies)|contracts?|allotments?|permits?|pitch(?:es)?|bookings?|hall hire|nomination|pension|promotion|references?|extension|dropped kerb|permission|money|cash|budgets?|"
    r"transfer|house move|housing application|repairs|appeal|stall|pavement licence|late licence|taxi (?:badge|licence)|village hall|community (?:fund|pot|grant)|plans?)"
)


class OfficeAsWeapon(Rule):
    """Office is held over somebody."""

    code = "office-as-weapon"
    title = "Office used to press somebody"
    topic = "bullying-harassment"
    serves = ("chk-series", "chk-respect")
    patterns: ClassVar[Mapping[str, str | Gap]] = {
        "reminder": r"\b(?:remember|don'?t forget|bear in mind|think about|have a think|might want to (?:remember|think about)|try to remember|let'?s not forget|remind (?:you|him|her|them)|forget(?:s)?|forgotten|guess|ask yourself)(?:,? (?:that|love|pal|mate|sunshine|[a-z]+))?,? (?:who|it'?s me (?:who|that)|i(?:'m| am) the one (?:who|that)|i|which councillor|whose) (?:'?s )?(?:\w+ )?(?:signs?|decides?|chairs?|approves?|votes? on|sits? on|controls?|holds?|runs?|grants?|awards?|allocates?|pays?|gives?|reads?|scores?|vote it is|desk|vote|signature|got you)\b",
        "i-hold": Gap(
            trigger=r"\b(?:i|who|we|that) (?:also )?(?:signs?|approves?|control|decide|chair|vote on|sit on|hold|allocate|score|have the|have a say|get a say)\b",
            pattern=rf"\b(?:i|i'?m the one (?:who|that)|we) (?:also )?(?:signs?(?: off)?|approves?|control|decide|chair|vote on|sit on|hold|allocate|score|have the (?:casting )?vote|have the votes|have the power|have a say|get a say) (?:\w+ ){{0,5}}?(?:your|his|her|their|your little|you|him|who gets|(?:picks?|decides?|awards?|chooses?|appoints?|hands out)) ?(?:\w+ )?(?:{_GIFT}|governors?|jobs?|money)?\b",
        ),
        "know-yours": Gap(
            trigger=r"\b(?:i|we) (?:know|see|notice|'?ve (?:seen|got|noticed)|have (?:seen|got|noticed)) (?:exactly |just |full well |that )?(?:where|what|when|which|how|whose|you'?ve|your|his|her|their)\b",
            pattern=rf"\b(?:i|we) (?:know|see|'?ve (?:seen|got|noticed)|have (?:seen|got|noticed)|notice) (?:exactly |just |full well |that )?(?:where|what|when|which|how|whose|you'?ve|your|his|her|their|that you'?ve)(?: \w+){{0,3}} (?:{_GIFT}|(?:up )?for (?:renewal|review)|in my ward|on my (?:desk|agenda|committee))\b",
        ),
        "yours-comes": Gap(
            trigger=rf"\b(?:your|his|her|whose) (?:\w+ )?{_GIFT}\b",
            pattern=rf"\b(?:your|his|her|their|that|whose) (?:\w+ ){{0,2}}{_GIFT} (?:\w+ ){{0,3}}?(?:(?:comes?|coming|lands?|landing|is|are|will be|falls?|end(?:s)? up|sits?|crosses|goes) (?:\w+ ){{0,3}}?(?:on|across|before|in front of|to|up) (?:my|me|our|for (?:review|renewal))|(?:might|may|could|will|can|'ll|would|won'?t) (?:just |suddenly |well |quietly |never |not |also )*(?:get|go|be|find|disappear|vanish|take|need|slip|look|stall|struggle|see|happen|dry)|depends? on|hangs? on|is up for|can kiss|gets? lost)",
        ),
        "kiss": rf"\b(?:kiss (?:goodbye to )?(?:your|that|his|her) (?:\w+ )?{_GIFT}|(?:can|you can) (?:forget|whistle for|say goodbye to|kiss) (?:about )?(?:your|that|any|his|her|their) (?:\w+ ){{0,2}}{_GIFT}|(?:don'?t|do not|never) (?:bother|come|expect|think|even think)(?: \w+){{0,3}} (?:applying|asking|crying|running|to me|{_GIFT})(?: \w+){{0,2}}|let'?s see how (?:it|you|he|she|they|far|your)(?: \w+){{0,4}} (?:without|do|does|get|gets|fares?|goes|when|with)\b(?: \w+){{0,3}}|see how (?:you|he|she|they) (?:get|like|likes|gets|does|do) (?:on|it|without)|good luck (?:getting|with) (?:your|that|his|her|any) (?:\w+ )?{_GIFT})",
        "power": r"\b(?:(?:make|making) (?:life|things|it) (?:awkward|difficult|hard|very hard|impossible|uncomfortable)|(?:contract|lease|funding|grant|licence|tenancy|advertising|post|job) (?:is|comes?|'s) (?:up|due)(?: for (?:renewal|review))? (?:in|next|soon|this|on)|that(?:'d| would|'ll| will) be your (?:career|job|licence|contract|grant)|(?:to|let's) forget (?:he|she|you|they) ever got|i'?d hate (?:for|to see) (?:the |you|your)|i'?ll (?:have|get|send|call in) (?:the )?(?:enforcement|environmental health|inspectors?|licensing|trading standards|the taxman|planning enforcement|food hygiene|fire safety)|do(?:n'?t)? you know who i am|does (?:he|she) know who i am|(?:one|just one|a single) (?:phone ?call|word|email|text|quiet word)(?: from me)?(?: in the right ear)?(?:,| and| is all| to| from me| that'?s all)|a quiet word (?:with|in)|word in (?:the right|certain|a few) ears?|(?:i|we) (?:can|could|will|'ll|shall) (?:make|have|get|see to it|send|ensure|call in|pull) (?:\w+ ){0,2}?(?:difficult|enforcement|inspectors?|environmental health|audited?|shut|closed|shut down|closed down|investigated|inspected|evicted|pulled|withdrawn|blocked|stopped|refused|cut|never (?:get|see|work)|doors? close)|needs? (?:me|this council|the council|us) more than|bit(?:e|es|ing) the hand|hand that feeds|crossed the wrong|cross(?:es|ed|ing)? me\b|goes? over my head|go(?:ing|ne)? behind my back|long memory|i (?:don'?t|never) forget|(?:i|we) (?:remember|take|'m taking|am taking|keep|have|'ve got) (?:a )?(?:names|list|note of names|little list|black ?list)|(?:ought to|should|needs? to|must) know (?:that )?i(?:'ve| have|'m| am| sit| chair)|every (?:committee|application|grant|bid) (?:he|she|they|you) (?:go|goes|put|puts|apply|applies|make|makes)|because i can\b|never get (?:another|a) (?:penny|grant|licence|permission|contract)|not (?:get|see) (?:a|another) penny|votes to (?:close|cut|scrap|end)|who pays your (?:wages|salary)|i pay your|have you (?:moved|transferred|replaced|sacked|removed)|your landlord|your boss (?:is|will|and)|a word with (?:your|his|her) (?:boss|employer|manager|head))",
    }
    examples: ClassVar[tuple[Example, ...]] = (
        Finds(
            "Have a think before you post that again, Moira. «Don't forget whose vote» your hall roof hangs on.",
            "a grant held over somebody",
        ),
        Finds(
            "Funny how people forget that «I chair the panel that decides their» licence. I don't forget.",
            "a licence held over somebody",
        ),
        Finds(
            "«Your extension might just get lost» at the bottom of the pile if you carry on like this",
            "an application held over somebody",
        ),
        Finds(
            "To the trader who went to the paper: you can «kiss goodbye to your pitch»", "a pitch held over somebody"
        ),
        Finds("«Do you know who I am»? You'll be hearing from your boss about this.", "office as rank"),
        Finds(
            "I'd be careful, Mr Aldous. «I know exactly where your planning application» has got to.",
            "hints at what the author can see",
        ),
        Finds(
            "Mind your manners on here. «I'm the one who signs off your» bowls club's grant.",
            "a grant held over somebody",
        ),
        Finds(
            "She complained about me so «I'll have environmental health» round that café by Monday",
            "inspection as revenge",
        ),
        Finds(
            "«Cross me» once and you'll never get another penny out of the ward fund, ask the cricket club",
            "funding as revenge",
        ),
        Passes(
            "I'm on the panel for the lottery money, so I shan't be able to write you a letter of support. Cllr Shah can.",
            "an interest told openly",
        ),
        Passes(
            "The community fund closes on Friday. I help to decide it, so I can't advise you on your form, but Liz at the CVS can.",
            "an interest told openly",
        ),
        Passes(
            "Your planning application is on our agenda for the 9th. You can register to speak by noon on the 7th.",
            "plain information",
        ),
        Passes(
            "Remember who decides the budget: the full council, in public, on 26 February. Come and watch.",
            "who decides, no pressure",
        ),
        Passes("Nobody's grant depends on what they say about me. Criticise away.", "the opposite"),
        Passes(
            "I know how frustrating it is when your licence application is stuck. Send me the reference and I'll chase it.",
            "an offer of help",
        ),
        Passes("As chair of licensing I can't comment on the Anchor before the hearing.", "a proper silence"),
        Passes(
            "The minister holds the purse and he's using it to reward his friends. That's how our bid came last.",
            "criticism of a government",
        ),
    )

    def look(self, draft: Draft) -> Iterator[Sighting | CannotTell | Affirmation]:
        """Judge each hint of power by whether somebody is pressed with it."""
        for hit in draft.hits():
            certain = self._certain(draft, hit)
            if certain is None:
                continue
            yield self.finds(
                hit.start,
                hit.end,
                f"“{draft.norm[hit.start : hit.end].strip()}” may read as holding your office over somebody.",
                "Leave your powers out of it. If you have a say in something of theirs, tell them who else can help and stand aside.",
                certain=certain,
            )
            return

    def _certain(self, draft: Draft, hit: Hit) -> bool | None:
        reading, norm = draft.reading, draft.norm
        sentence = reading.sentence(hit.span)
        whole = norm[sentence[0] : sentence[1]]
        words = norm[hit.start : hit.end]
        left = norm[sentence[0] : hit.start]
        if (
            reading.quoted(hit.span)
            or reading.condemned(hit.span)
            or (reading.reported(hit.span) and not words.startswith("i "))
        ):
            return None
        if re.search(
            r"\b(?:so (?:please )?(?:ask|speak|go|talk|contact)|another (?:councillor|member)|i (?:can'?t|cannot|must|shall|will|'ll) (?:declare|leave|step|stand|take no part|not (?:vote|take part))|declared? (?:an )?interest|step(?:ped)? aside|stand aside|happy to help|good luck to|let me know|help (?:you|with)|apply (?:now|by|here|online)|deadline|closing date|nobody'?s|no ?one'?s)\b",
            norm,
        ):
            return None
        if re.search(
            r"\b(?:not|never|don'?t|nobody|no one|doesn'?t|isn'?t) (?:[a-z']+ ){0,3}$", left
        ) and hit.name not in ("kiss", "reminder"):
            return None
        you = re.search(r"\b(?:you|your|u|ur|he|she|his|her|him|they|them|their|who complained)\b", whole) is not None
        if hit.name == "reminder":
            start, end = reading.around(hit.span)
            near = norm[start:end]
            if you or re.search(r"\b(?:you|your|next time|before you)\b", near):
                return True
            return False if any(word in FIRST_NAMES for word in re.findall(r"[a-z]{3,}", whole)) else None
        if hit.name == "i-hold":
            if not re.search(
                rf"\b(?:your|his|her|their) (?:[\w']+ ){{0,2}}{_GIFT}\b|\bpicks?|\bawards\b|who gets", whole
            ):
                return None
            return bool(
                re.search(
                    r"\b(?:remember|so (?:think|watch|be careful|mind)|before you|careful|next time|know)\b", whole
                )
            )
        if hit.name == "know-yours":
            return (
                re.search(
                    rf"\b(?:your|you'?ve|his|her|their) (?:\w+ ){{0,3}}{_GIFT}|\bwhere (?:your|his|her)|\bup for (?:renewal|review)|my (?:desk|agenda|committee)",
                    whole,
                )
                is not None
                and not re.search(r"\b(?:know how|know what) (?:you|your|much)\b|\bfrustrat|sorry|waiting\b", whole)
            ) or None
        if hit.name == "yours-comes":
            if re.search(
                r"\b(?:on (?:my|our) (?:list|website|page|agenda)|before (?:committee|us on)|to committee|register to speak|objections? by|on the (?:agenda|website))\b",
                norm,
            ) or re.search(r"\b(?:plans?|budgets?|money|that \w+)\b", words.split(" (")[0][:20]):
                return None
            return False
        if hit.name == "kiss":
            return False if re.search(rf"\b{_GIFT}\b|\b(?:applying|to me|without)\b", words) and you else None
        if re.match(r"(?:contract|lease|funding|grant|licence|tenancy|advertising|post|job) ", words):
            return (
                False
                if re.search(
                    r"\b(?:i|i'm|i'll|me|chair(?:ing)?|if (?:he|she|you|they)|carr(?:y|ies) on|careful|remember|short)\b",
                    norm[hit.end : hit.end + 90],
                )
                and re.search(r"\b(?:you|your|her|his|she|he)\b", norm)
                and not re.search(r"\b(?:sorry|worried|petition|save|campaign)\b", norm)
                else None
            )
        if re.match(r"(?:make|making|i'?d hate)", words) and not re.search(
            r"\b(?:i can|i could|i will|i'll|know i|for you|for him|for her|lose|over one|wouldn'?t want)\b", whole
        ):
            return None
        if re.search(
            r"long memory|i (?:don'?t|never) forget|because i can|votes to|phone ?call|a word|quiet word|call|i pay|who pays",
            words,
        ) and not re.search(
            r"\b(?:complain\w*|cross(?:ed)?|careful|warn\w*|next time|interviews?|works?|headteacher|boss|never|sorry|regret|amazing|panel|letter|if (?:he|she|they|you))\b",
            whole,
        ):
            return None
        return False
