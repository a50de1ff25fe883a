"""A link, an offer or a request that has the marks of a swindle.

## What it looks for
Look-alike addresses (figures for letters, "council-refund", internationalised names), bare numbers for an address,
files that run when opened; prizes, grants and earnings too good to be true; urgent requests for codes, bank
details, gift cards or a sign-in; chain messages to be forwarded.

## Why councils ask
A councillor's name opens doors: residents click what their councillor shares, and a page taken over speaks in that
name. Officers meet the same tricks in messages from "suppliers" and "the platform".

## What to do instead
Do not open or pass it on; go to the site by its own address; tell the council's IT team, forward texts to 7726.
Warn others in your own words without the link.

## What it cannot see
Where a short link leads, and what a page does: links are never opened.

## Sources
National Cyber Security Centre, phishing guidance (ncsc.gov.uk); checked 21 November 2026.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, ClassVar

from wardmote.core.lazily import lazily
from wardmote.core.rule import Example, Finds, Gap, Passes, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wardmote.core.draft import Draft
    from wardmote.core.finding import Sighting

_WARNS = lazily(
    r"\b(?:scams?|scammers?|fraud(?:sters?|ulent)?|phish(?:ing|ed)?|fake|hoax|beware|be (?:very )?(?:wary|careful|aware|alert)|watch out|look out for|don'?t (?:click|fall|open|reply|send|share|respond|give|be fooled|do those|trust)|do not (?:click|fall|open|reply|send|share|respond|give)|never (?:click|share|send|give|ask)|ignore (?:it|them|any)|delete it|(?:it|this|that)(?:'s| is| was)?(?: not|n'?t) (?:me|from me|us|genuine|real)|isn'?t (?:me|from me|genuine)|not genuine|7726|action fraud|report (?:it|them|a dodgy)|reported|dodgy|hung up|nice try|too good to be true|trading standards|cloned|hacked|impersonat\w+|pretending to be|claiming to be|purporting|stickers|bank will never|council will never|convicted|jailed|lost £|won'?t click|please look closely|check (?:the|that the) (?:address|sender|link))\b"
)
_SHOULDNT = lazily(
    r"\b(?:genuine|done it|sorted|dead easy|so (?:will|can) you|worked for me|i got|i'?ve (?:done|won|had)|paid the)\b"
)
_BRANDS = r"(?:facebook|faceb|meta|instagram|whatsapp|twitter|paypal|amazon|apple|icloud|microsoft|office365|outlook|google|gmail|netflix|hmrc|dvla|gov|govuk|council|counciltax|royalmail|royal|evri|dpd|nhs|barclays|lloyds|hsbc|natwest|santander|halifax|monzo|linkedin|tiktok|ebay|tvlicensing)"
_HOOKS = r"(?:refund|rebate|verify|verification|secure|security|login|log-in|signin|sign-in|update|support|help|helpdesk|account|accounts|claim|grant|prize|win|winner|reward|gift|fee|delivery|parcel|payment|pay|confirm|unlock|recovery|bonus|voucher|free|tax)"
_OWN_SITE = lazily(
    r"\.gov\.(?:uk|wales|scot)$|\.police\.uk$|\.nhs\.uk$|\.org\.uk$|^(?:www\.)?gov\.uk$|\.ac\.uk$|\.sch\.uk$|^(?:[a-z0-9-]+\.)*(?:facebook|instagram|google|microsoft|apple|amazon|paypal|linkedin|twitter|netflix|whatsapp)\.(?:com|co\.uk)$"
)
_DOMAIN = lazily(
    r"(?:https?://)?(?:[^\s/@]*@)?((?:[a-z0-9\u00a1-\uffff](?:[a-z0-9\u00a1-\uffff-]*[a-z0-9\u00a1-\uffff])?\.)+[a-z\u00a1-\uffff]{2,14})(?::[0-9]+)?(/[^\s]*)?",
    re.IGNORECASE,
)
_LEET = str.maketrans("013457", "oleast")


class SuspiciousLink(Rule):
    """A link or a request with the marks of a swindle."""

    code = "suspicious-link"
    title = "A suspicious link, offer or request"
    topic = "account-security"
    serves = ("chk-link",)
    ask = ("ict-manager",)
    patterns: ClassVar[Mapping[str, str | Gap]] = {
        "address": r"\bxn--|https?://[0-9]+\.[0-9]+\.|https?://[a-z0-9._~:-]+@|[a-z0-9/.-]\.(?:exe|scr|apk|bat|cmd|vbs|js|jar|iso|zip|rar|7z|docm|xlsm|lnk|hta|msi|dmg)\b|\.(?:zip|mov|top|xyz|click|loan|win|work|gq|tk|ml|cf|buzz|rest|icu|cyou|cam|quest)\b",
        "lookalike": rf"\b{_BRANDS}[a-z0-9]*-[a-z0-9-]+\.[a-z][a-z]|[a-z0-9]-{_BRANDS}[a-z0-9]*\.[a-z][a-z]|\b(?:bit|tinyurl|t|goo|ow)-(?:ly|com|co)[a-z0-9-]*\.[a-z]{{2,}}|\b(?:faceb[o0]{{2}}k|paypa[l1]|arnazon|amaz0n|micr[o0]s[o0]ft|g[o0]{{2}}gle|app1e|netf1ix|whatsap|lnstagram|1nstagram|rnicrosoft|tw1tter|hmrcc?)(?:[a-z0-9]*[0-9-][a-z0-9-]*)\.[a-z]{{2,}}|[a-z]00?[a-z]+[a-z0-9-]*\.(?:example|com|net|org|info|co|online|site|uk|help|support)\b",
        "prize": r"\b(?:you(?:'ve| have)? been (?:specially |randomly )?(?:selected|chosen|picked)|(?:selected|chosen) to receive|claim your (?:[a-z£0-9,]+ ){0,4}(?:grant|prize|refund|rebate|reward|voucher|gift|payment|money|winnings)|free (?:iphones?|ipads?|laptops?|tvs?|hampers?|vouchers?|air ?fryers?|dyson|stanley cups?)|first [0-9]+ (?:people|residents|sharers)(?: to)? (?:share|click|comment|sign)|(?:share|like) and (?:click|comment done|type amen)|type (?:amen|done|yes) (?:and|to)|(?:unclaimed|owed) (?:a )?(?:refund|rebate|grant|money|prize)|you (?:could|can|may) be owed|lottery winner|won (?:the )?(?:a )?(?:lottery|prize draw) (?:and|from)|your name (?:is|was) on the list|(?:relief|hardship|empowerment|stimulus) (?:fund|grant|payment)s?|survey (?:and|to) win|chance to win|could win a|wins? a (?:hamper|voucher|iphone|ipad))\b",
        "earnings": Gap(
            trigger=r"\b(?:(?:earned|earn|made|make|making|earning|turned|profit(?:s|ed)?|returns? of|paid) (?:me |over |up to |him |her |us |an extra )*(?:£|\$)[0-9]|bitcoin|crypto|forex|binary|(?:trading|investment) (?:platform|account|manager|expert|mentor|app|opportunity|with)|telegram|changed my life|guaranteed (?:returns?|profit)|double your|% off|so will you|message (?:her|him) on|text the (?:agent|officer))",
            pattern=r"\b(?:earned|earn|made|make|making|earning|turned|paid|profit(?:s|ed)?|returns? of) (?:me |over |up to |him |her |us |an extra )*(?:£|\$)[0-9][0-9,.k]* (?:in|last|this|a|per|within|from|every|into|with|to|weekly|daily)\b|\b(?:bitcoin|crypto|forex|binary|trading|investment) (?:platform|account manager|manager|expert|mentor|broker|app|opportunity|scheme|trader|with (?:this|the|my))\b|\b(?:message|text|contact|dm|inbox|add) (?:her|him|them|the (?:agent|officer)|my mentor|my broker|this lady|the manager) (?:on|via|to|for) (?:telegram|whatsapp|this number|claim|details)\b|\bchanged my life,? god bless\b|\b(?:guaranteed|double your) (?:returns?|profit|money|investment)\b|\b[0-9]{2}% off,? (?:only )?today|\bi bought (?:two|three|four|[0-9]+),? so will you\b",
        ),
        "asked-for": Gap(
            trigger=r"\b(?:bank details|bank account|card (?:number|details)|sort code|account (?:number|details)|passwords?|log-?in|pin number|security code|credentials|maiden|blue tick|cvv|payment details|online banking|log in (?:here|with|to)|sign in (?:here|with|to)|details at the link)\b",
            pattern=r"\b(?:confirm|re-?confirm|verify|update|validate|enter|submit|provide|send(?: us| me)?|supply|re-?enter|give (?:us|me)|fill in) (?:your |the |ur |yr |you'?re )(?:[a-z]+ ){0,4}(?:bank (?:details|account|card)|card (?:number|details)|sort code|account (?:number|details)|passwords?|log-?in(?: details)?|pin(?: number)?|security code|credentials|details at the link|national insurance|date of birth|mother'?s maiden|blue tick|identity|cvv|payment details|online banking|council tax account)\b|\b(?:log ?in|sign in) (?:here|with your (?:facebook|google|email|microsoft|council|apple|instagram)|to (?:keep|verify|confirm|vote|claim|restore|unlock|appeal))|\b(?:with|using|type in|typing in|typed in|enter(?:ed)?) (?:your|my|the) (?:[a-z]+ )?log-?in (?:details )?(?:here|at|on|in)?|\bverify (?:your |my |the )?blue tick\b",
        ),
        "urgent": Gap(
            trigger=r"\b(?:(?:will|has|have) be(?:en)? (?:permanently )?(?:closed|deleted|suspended|disabled|restricted|terminated|limited|locked|blocked|removed)|(?:is|are|gets?) (?:being )?(?:held|blocked|locked|suspended|deleted)|(?:click|tap|press) (?:here|the link|this link|this|below|on the link)|open (?:the|this) link|is this (?:really )?you in|taken down|they delete|kindly|expires|last chance|only today|do the needful|urgently|omg)\b",
            pattern=r"\b(?:account|page|profile|mailbox|inbox|access|subscription|parcel|payment)s? (?:will be|has been|have been|is being|is|are|gets?) (?:permanently )?(?:closed|deleted|suspended|disabled|restricted|terminated|limited|locked|held|blocked|removed|on hold)\b|\bbefore (?:it'?s|it gets|they|we) (?:taken down|deleted|removed|delete|close)\b|\b(?:click|tap|press|open) (?:here|the link|this link|this|below|on the link) (?:before|now|to (?:claim|confirm|verify|avoid|keep|unlock|win|restore)|quick|and (?:enter|log|sign|confirm|pay|get|win))|\bis this (?:really )?you in (?:this|the|that) (?:video|photo|pic|clip|picture)\b|\b(?:omg|lol|haha) (?:is|look|did you|you)[^.?!\n]{0,30}(?:video|photo|pic) ?[?:]*[^.?!\n]{0,20}(?:http|click|link)\b|\b(?:kindly|urgently|immediately) (?:send|transfer|pay|confirm|click|reply|provide|do the needful|buy|forward|change|update)\b|\b(?:link|https?://\S+)[^.?!\n]{0,30}(?:expires|ends (?:today|tonight|at midnight)|only today|last chance)\b",
        ),
        "gift": Gap(
            trigger=r"\b(?:gift cards?|(?:itunes|google play|steam|amazon|apple) cards?|me a favou?r|is block(?:ed)?|to my (?:friend|cousin|agent|new|sister)|new bank|vouchers?)\b",
            pattern=r"\b(?:gift cards?|itunes cards?|google play cards?|steam cards?|amazon cards?|apple cards?|vouchers?) [^.?!\n]{0,40}(?:urgent|pay (?:u|you) back|for me|numbers on the back|scratch|codes?|tonite|tonight|favou?r|now)\b|\b(?:buy|get|pick up|need|send) (?:me |us )?(?:[0-9a-z]+ )?(?:[a-z]+ )?(?:gift|itunes|google play|steam|apple|amazon) cards?\b|\b(?:need(?:ing)?|do(?:ing)? me) a (?:favour|favor)\b[^.?!\n]{0,60}(?:don'?t (?:ring|call|phone)|can'?t talk|cannot talk|in a meeting|urgent|£|card|transfer)|\b(?:card|account|bank) is block(?:ed)?\b[^\n]{0,60}(?:need|send|transfer|help)|\bsend (?:it |the money |money |£[0-9]+ )?to my (?:friend|cousin|agent|new|sister)'?s? (?:account|new account)|\bnew bank (?:details|account)\b[^.?!\n]{0,60}(?:pay|invoice|transfer|invoices)",
        ),
        "chain": Gap(
            trigger=r"\b(?:(?:forward|send|share|pass|copy) (?:this|it) (?:on )?to|(?:stay|remain|be) free|copy and paste|repost|confirmed it on)\b",
            pattern=r"\b(?:forward|send|share|pass|copy) (?:this|it) (?:on )?to (?:at least )?(?:[0-9]+|ten|twelve|fifteen|twenty|all your|everyone (?:in|on) your|every) (?:people|friends|contacts|groups|others|your)\b|\bwill (?:stay|remain|be) free\b[^.?!\n]{0,40}(?:news|confirmed|forward|share)|\b(?:copy and paste|repost) (?:this )?(?:or|to (?:stop|keep|prove|your)|if you)[^.?!\n]{0,60}(?:facebook|meta|whatsapp|photos|permission|charge)|\bthey confirmed it on the news\b",
        ),
        "parcel": Gap(
            trigger=r"\b(?:royal mail|evri|dpd|hermes|parcel|redelivery|dvla|hmrc|tv licen[cs]ing|council tax|energy grant|(?:refund|rebate) (?:link|here))\b",
            pattern=r"\b(?:royal mail|evri|dpd|hermes|parcel ?force|parcel|delivery|dvla|hmrc|tv licen[cs]ing|council tax|energy) [^.?!\n]{0,60}(?:link (?:if|below|here|is)|their link|on the link|at the link|click|redelivery fee|£1\.[0-9]{2}|refund (?:link|here)|rebate (?:link|here)|£[0-9]{2,4} (?:grant|refund|rebate)[^.?!\n]{0,30}(?:link|click|apply|today|here))",
        ),
        "install": Gap(
            trigger=r"\b(?:pop-?up|off a (?:website|forum|link)|funny noise|from an email|attachment|contact(?:s| list)? to (?:an app|a website)|enabled macros|qr)\b",
            pattern=r"\b(?:downloaded|installed|opened|clicked|ran|enabled macros) [^.?!\n]{0,60}(?:pop-?up|free (?:pdf|editor|antivirus|game|app|vpn)|attachment|from an email|invoice\.|off a (?:website|forum|link)|funny noise|cracked)\b|\bsent my (?:whole |entire )?contact(?:s| list)? to (?:an app|a website)\b|\b(?:scan|scanned) (?:the|this) qr (?:code )?[^.?!\n]{0,40}(?:win|claim|pay|free|grant|prize)",
        ),
    }
    examples: ClassVar[tuple[Example, ...]] = (
        Finds(
            "Minutes of the harbour group are up at «https://harbour-minutes.zip», have a read",
            "an address that is a file's ending",
        ),
        Finds(
            "IT say we all have to renew our mailboxes at «micr0soft-renewal.example» tonight", "figures for letters"
        ),
        Finds(
            "Every household can «claim your £200 heating grant», just put your card in at the link",
            "a grant too good to be true",
        ),
        Finds("OMG «is this you in this video» 😳 tap quick", "bait"),
        Finds("«I earned £3,500 in» nine days with her trading course, message her on Telegram, God bless", "earnings"),
        Finds("Hi can u do me a kindness n «buy me 3 steam cards» will pay u back tonite, cant talk", "gift cards"),
        Finds(
            "Your «mailbox has been suspended», sign in to restore it: http://203.0.113.9/restore",
            "urgency and a bare number",
        ),
        Finds(
            "The parcel people texted, paid the redelivery on «their link, dead easy», here it is if yours is held too https://evri-fee.example",
            "passed on as genuine",
        ),
        Finds("«Forward this to 15 people» and your messages stay free, it was on the news", "a chain message"),
        Finds("Council giveaway!! «Free ipads» for the first 100 residents to share and click", "a prize"),
        Finds(
            "Vote for me in the awards, just «log in with your Facebook» details at bit-ly-vote.example, I might win a hamper",
            "a sign-in asked for",
        ),
        Passes("Got a text about a £200 heating grant? It's a scam. Forward it to 7726.", "a warning"),
        Passes("Full plans here: https://www.tarnside.gov.uk/plans.pdf", "the council's own site"),
        Passes("Survey closes Friday: https://bit.ly/3xWardSurvey", "a short link without bait"),
        Passes("A con man is ringing round in my name wanting gift cards. Hang up on him: it isn't me.", "a warning"),
        Passes("Apply for the Household Support Fund through Citizens Advice or the council's website.", "a real fund"),
        Passes("We won £200,000 for the park! Thank you to everyone who voted.", "a real grant"),
        Passes("Bitcoin is a bubble and the government should regulate it.", "policy"),
        Passes(
            "Your library account will be closed only if you ask, says the service. No need to worry.", "information"
        ),
        Passes("Please share this with your neighbours: road closed at the weir until Sunday.", "ordinary sharing"),
        Passes("Click here to read my newsletter https://cllr-aske.example/june", "an ordinary link"),
        Passes("QR codes on the parking machines are stickers put there by fraudsters. Use the app.", "a warning"),
    )

    def look(self, draft: Draft) -> Iterator[Sighting]:
        """Leave warnings alone; judge addresses by the text as given, requests by their words."""
        norm = draft.norm
        if _WARNS.search(norm) and not (
            _SHOULDNT.search(norm) and re.search(r"\b(?:done it|genuine!|dead easy|sorted)\b", norm)
        ):
            return
        for hit in draft.hits():
            if draft.reading.quoted(hit.span) and hit.name not in ("address", "lookalike"):
                continue
            near = norm[slice(*draft.reading.around(hit.span))]
            if hit.name in ("address", "lookalike"):
                if not self._bad_address(draft):
                    continue
                yield self._tell(
                    hit.start, hit.end, "This address has the marks of a false or dangerous one.", certain=True
                )
                return
            if hit.name == "prize" and not re.search(
                r"\b(?:link|click|tap|share|log ?in|sign ?in|details|text|message|claim|agent|http\S*|apply (?:now|here)|confirm|card|bank|dm|inbox|giveaway|form|here|comment)\b|https?:",
                near,
            ):
                continue
            if hit.name == "prize" and re.search(
                r"\b(?:selected|chosen|picked) (?:as|to (?:be|stand|fight|represent|chair|contest|serve|speak|run|join)|for (?:the|labour|a)|by)\b|\b(?:raffle|library|quiz night|pub quiz|fete|competition rules|school)\b",
                near,
            ):
                continue
            if (
                hit.name == "earnings"
                and re.search(
                    r"\b(?:raised|charity|cuts|savings|government|tories|council|budget|pension|tax|minister|bankers?|company|firms?|wage|salary|minimum|mp'?s?|cost|nhs|year)\b",
                    near,
                )
                and not re.search(r"\b(?:telegram|whatsapp|message (?:her|him)|god bless|mentor)\b", near)
            ):
                continue
            if (
                hit.name == "urgent"
                and re.search(
                    r"\b(?:account|page|profile|access|payment|parcel|road|bridge|library|school|centre|service)s? (?:will be|has been|have been|is|are) ",
                    norm[hit.start : hit.end],
                )
                and not re.search(
                    r"\b(?:log ?in|sign in|click|link|confirm|verify|re-?confirm|unless you|details|here)\b|https?:",
                    near,
                )
            ):
                continue
            if hit.name == "asked-for" and not re.search(
                r"\b(?:link|click|here|today|only|now|urgent|dm|reply|inbox|text|below|done it|win|claim|restore|before|friday|asking me|http\S*)\b|https?:|\.example",
                near,
            ):
                continue
            if hit.name == "asked-for" and re.search(
                r"\b(?:register to vote|registertovote|gov\.uk|electoral|apply for|deadline to register|petition)\b",
                near,
            ):
                continue
            yield self._tell(
                hit.start, hit.end, "This has the marks of a swindle.", certain=hit.name not in {"chain", "install"}
            )
            return

    def _bad_address(self, draft: Draft) -> bool:
        for match in _DOMAIN.finditer(draft.raw[:20000]):
            domain, path = match.group(1).lower(), (match.group(2) or "").lower()
            if _OWN_SITE.search(domain) or domain in (
                "t.co",
                "bit.ly",
                "youtu.be",
                "bbc.in",
                "gu.com",
                "ow.ly",
                "fb.me",
                "tinyurl.com",
                "goo.gl",
            ):
                continue
            plain = domain.translate(_LEET)
            written = match.group().lower().startswith(("http", "www."))
            if "xn--" in domain or (not domain.isascii() and written):
                return True
            if re.search(r"\.(?:zip|top|click|loan|win|gq|tk|ml|cf|buzz|icu|cyou|cam|quest)$", domain) and written:
                return True
            if domain.endswith((".zip", ".mov")) and written:
                return True
            if re.search(rf"(?:{_BRANDS})", plain) and (
                re.search(r"[0-9]", domain.split(".")[0])
                and plain != domain
                and re.search(
                    r"(?:facebook|google|microsoft|paypal|amazon|apple|netflix|instagram|twitter|whatsapp|council)",
                    plain,
                )
            ):
                return True
            if (
                re.search(rf"(?:{_BRANDS})", plain)
                and re.search(rf"(?:^|[-.]){_HOOKS}|{_HOOKS}(?:[-.]|$)", plain)
                and ("-" in domain)
                and not domain.endswith((".gov.uk", ".org", ".coop"))
            ):
                return True
            if re.search(r"(?:bit-ly|tinyurl-|goo-gl|arnazon|rnicrosoft|lnstagram)", domain):
                return True
            if re.search(r"\.(?:exe|scr|apk|bat|cmd|vbs|jar|iso|docm|xlsm|lnk|hta|msi)(?:$|[?#])", path) or (
                re.search(r"\.(?:zip|rar|7z)(?:$|[?#])", path) and not domain.endswith(".uk")
            ):
                return True
        raw = draft.raw[:20000]
        if re.search(r"https?://(?:[0-9]{1,3}\.){3}[0-9]{1,3}\b|https?://[^\s/]{1,60}@[^\s/]+\.", raw, re.IGNORECASE):
            return True
        return (
            re.search(
                r"(?:attach\w*|open|download|run|install|click)\b[^\n]{0,60}\b[\w-]+\.(?:exe|scr|apk|bat|vbs|jar|iso|docm|xlsm|lnk|hta|msi)\b|\b[\w-]+\.(?:pdf|doc|docx|jpg)\.(?:exe|scr|zip|js|html?)\b|\b(?:link|at|form|survey)\b[^\n]{0,60}\b[a-z0-9-]*(?:prize|win|free|survey|grant|claim|login|verify)[a-z0-9-]*\.(?:zip|mov|top|xyz|click)\b",
                raw,
                re.IGNORECASE,
            )
            is not None
        )

    def _tell(self, start: int, end: int, message: str, *, certain: bool) -> Sighting:
        return self.finds(
            start,
            end,
            message,
            "Do not open or pass it on; reach the site by its own address, and tell the council's IT team.",
            certain=certain,
        )
