"""A password, a code, a shared sign-in, or the answers that unlock an account are given away.

## What it looks for
Passwords, PINs and codes in the words, or told by a riddle ("the year we won and an exclamation mark"); one login
shared by several; passwords on notes, in pictures or never changed; one-time codes passed on; games that ask for
first pets, first schools and mother's maiden names.

## Why councils ask
Whoever has the login speaks as the councillor, reads residents' messages and can lock the owner out. Security
questions are asked by banks too, and a game's answers are collected.

## What to do instead
Change the password now, turn on two-step sign-in, and give helpers their own access (page roles, delegate mail).
Skip the game or invent the answers.

## What it cannot see
A password in a picture, unless it is described; whether what is told is a joke that is also untrue.

## Sources
National Cyber Security Centre, "Three random words" and two-step verification guidance; checked 21 November 2026.
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

_WHAT = r"(?:passwords?|passcodes?|pass ?phrases?|pass|pwd|pw|pin|pins|pin number|log-?ins?|log-?in details|sign-?ins?|host key|wi-?fi (?:code|password|key)|door code|entry code|gate code|alarm code|key ?safe|security code|recovery (?:code|phrase)|one[- ]time code|access code|credentials|user ?name)"
_QUESTION = r"(?:first pet|pet'?s name|childhood pet|mum'?s maiden name|mam'?s maiden name|mother'?s maiden name|maiden name|(?:street|road) (?:you|i) (?:grew up|lived|were (?:born|brought up)|was (?:born|brought up))(?: on| in)?|first (?:school|car|teacher|job|boss|street|road|phone number|concert|gig|holiday|kiss)|favourite (?:teacher|colour|film|football team)|(?:town|city|place|where) (?:you|i) (?:were|was) born|born (?:in|on)|date of birth|birthday|birth ?date|primary school|childhood (?:nickname|street|home|best friend)|best friend at school|grandad'?s (?:name|job)|nan'?s (?:first )?name|middle name|star sign|gran'?s (?:first )?name|street name|house number)"
_KEYWORDS = r"\b(?:pass(?:words?|codes?|phrases?)|pwd|pins?|log-?ins?|user ?name|key ?safe|wi-?fi|host key|door code|gate code|alarm code|credentials)\b|\b(?:user|login|pass) (?:is|:)"
_QUESTIONS = lazily(_QUESTION)
_ADVICE = lazily(
    r"\b(?:never (?:share|give|tell|post|use)|don'?t (?:share|give|tell|post|use|do those|fall|write)|do not (?:share|give|tell|post|use)|won'?t (?:share|be giving|give)|nobody (?:but me )?(?:has|knows|gets)|anyone who asks|bank will never|neither will i|password managers?|use a (?:different|strong|long)|strong passwords?|three random words|four random words|change (?:your|every)|changed (?:every|my|all|the) |changed\b|own log-?ins?|their own log-?in|her own log-?in|his own log-?in|under (?:her|his|their) own|forgot(?:ten)?|reset|can'?t (?:get in|remember|log)|cannae mind|locked out|scam\w*|phish\w*|fishing for|hackers?|breach|told individually|that'?s not my password|'incorrect'|fake|it'?s a trick|look at the questions|i was born in [a-z]+,? (?:in case|so|and (?:raised|bred|proud))|editor role|training|ask at the desk|sticker(?:s)? (?:on|over) (?:machines|the parking)|nice try|hung up|ncsc)\b"
)


class CredentialsGivenAway(Rule):
    """A password, code, shared sign-in or security answer is given away."""

    code = "credentials-given-away"
    title = "A password, code or security answer"
    topic = "account-security"
    serves = ("aud-password", "chk-link", "chk-selfsafety")
    ask = ("ict-manager",)
    parts = ("text", "media.alt")
    patterns: ClassVar[Mapping[str, str | Gap]] = {
        "told": Gap(
            trigger=_KEYWORDS,
            pattern=rf"\b{_WHAT}(?:'s| is| are| was|:| =|/|,)+ (?:still |just |always |now |the |it'?s |same as |on |our |my )*[a-z0-9'£$!_.-]+",
        ),
        "pair": Gap(
            trigger=_KEYWORDS,
            pattern=r"\b(?:user(?: ?name)?|log-?in(?: details)?|log in|sign in)(?:'s| is| are|:| with| as|=)* ?[a-z0-9._@-]+ ?(?:/|,|;|\||-|and|&|\+) ?(?:the )?(?:pass(?:word|code)?(?:'s| is|:)? ?)?[a-z0-9!£$_.-]+",
        ),
        "same": r"\b(?:same (?:old )?(?:password|pin|log-?in|passcode)|password (?:is |was )?the same|one (?:password|log-?in)|password1|qwerty|letmein|admin,? (?:and )?(?:the )?(?:password|pass) admin)\b",
        "shared": Gap(
            trigger=_KEYWORDS
            + r"|\b(?:log(?:ged|ging)?|sign(?:ed|ing)?) (?:in|on) (?:as|for) |\buse my account\b|\bloose on my\b|\b(?:has|knows|got|uses) my (?:ipad|laptop|phone|account)\b",
            pattern=r"\b(?:us(?:e|es|ing|ed)|shar(?:e|es|ing|ed)|have|has|had|giv(?:e|es|en|ing)|gave|got|log(?:s|ged)? (?:in|on) (?:as|with|on|under)|lent|borrow(?:ed|s)?|hand(?:ed|ing)?|lets?|letting|pass(?:ed|ing)?) (?:[a-z']+ ){0,7}(?:log-?ins?|passwords?|pin|credentials|user ?name|passcode)\b|\b(?:log|logged|logging|sign|signed|signing) (?:in|on) (?:as|for) (?:me|him|her|them|the|cllr|[a-z]+)\b|\b(?:my|our) (?:pa|agent|secretary|assistant|wife|husband|son|daughter|grandson|granddaughter|lad|nephew|caseworker|eldest|mate) (?:has|knows|got|'s got|uses|logs) (?:[a-z']+ ){0,4}(?:log-?in|password|account|ipad|laptop|phone)\b|\buse my account\b|\bloose on my (?:council )?(?:ipad|laptop|phone|account)\b",
        ),
        "kept": Gap(
            trigger=_KEYWORDS
            + r"|\bpost-?it\b|\bsticky note\b|\bwhiteboard\b|\bsticker under\b|\b(?:two[- ](?:factor|step)|2fa|mfa|authenticator)\b|\bleft (?:it|myself|my account|the account|facebook) (?:open|logged|signed)\b",
            pattern=r"\b(?:passwords?|pins?|log-?ins?|codes?)\b[^.?!\n]{0,50}(?:post-?it|sticky note|sticker under|under the keyboard|whiteboard|notebook|back of (?:the|my|his|her)|on the wall|in the (?:pic|photo|comments|car|drawer)|taped to|written on)|\b(?:post-?it|sticky note|whiteboard|sticker under)\b[^.?!\n]{0,40}(?:passwords?|pins?|log-?ins?|codes?)\b|\b(?:two[- ]factor|two[- ]step|2fa|mfa|authenticator)\b[^\n]{0,40}(?:turned (?:it |that )?off|switched (?:it |that )?off|too (?:much|fiddly) faff|can'?t be (?:bothered|faffed)|disabled)\b|\bleft (?:it|myself|my account|the account|facebook) (?:open|logged in|signed in)\b[^.?!\n]{0,60}",
        ),
        "code": Gap(
            trigger=r"\bcodes?\b|\bsix[- ]?(?:digits?|numbers?)\b|\b6[- ]digits?\b",
            pattern=r"\b(?:approve|send|text|forward|give|tell|read out|sent|gave|forwarded|read) (?:me |us |him |her |them |it |the |that |a |in |over |ma |my |your |six |6 |four |4 |just )*(?:six[- ]?(?:digits?|numbers?)|6[- ]digits?|codes?|verification code|security code|one[- ]time)\b|\b(?:asked?|asking|wanted|askin) (?:[a-z]+ ){0,2}for (?:ma|my|the|a) code\b",
        ),
        "riddle": Gap(
            trigger=_KEYWORDS,
            pattern=r"\b(?:it'?s|its|is|that'?s|password|passwords?|pin|code|log-?in)(?:'s| is|s)? (?:just |still |always |only )?(?:the |my |our )?(?:dog'?s name|cat'?s name|year (?:we|i|the|he|she)|date (?:we|i|the)|lottery one|chair'?s birthday|birthday backwards|kids'? names?|name of (?:the|my|our) (?:dog|cat|street|school)|surname (?:and|backwards)|team and the year|usual one|door code|postcode)\b",
        ),
        "game": Gap(
            trigger=r"\b(?:maiden name|first (?:pet|school|car|teacher|job|boss|street|concert|gig)|(?:rock ?star|porn star|band|stage|posh|royal|elf|pirate|drag|wrestling|superhero|celebrity|spy|hobbit|villain|cowboy) name|(?:street|road) (?:you|i) (?:grew|lived|were|was)|favourite teacher|date of birth|birth month|your birthday)\b",
            pattern=rf"\b{_QUESTION}\b(?:[^?!\n]){{0,60}}(?:\+|&|plus|and|,|then|=|equals|\?)(?:[^!\n]){{0,60}}\b(?:{_QUESTION}|your [a-z]+ (?:star |stage |band |royal |posh |elf |pirate |porn |drag |wrestling )?name|your name|band name|rock ?star name|posh name|you are|to find out)\b|\b(?:rock ?star|porn star|band|stage|posh|royal|elf|pirate|drag|wrestling|superhero|celebrity|spy|hobbit|villain|soap star|wizard|cowboy|gladiator) name\b|\b(?:enter|post|tell me|comment|drop|put|give) (?:your |me your )(?:[a-z]+ ){{0,3}}(?:birthday|date of birth|birth month|maiden name|first (?:school|pet|car|street)|favourite teacher)\b|\bfirst (?:concert|job|school|car|pet|gig|boss)\? ",
        ),
        "papers": r"\b(?:scan|photo|pic|picture|copy) of my (?:passport|driving licen[cs]e)\b",
    }
    examples: ClassVar[tuple[Example, ...]] = (
        Finds(
            "Can one of you post the parade pics? «Login's wardteam» and the password is Heron-1999",
            "a password outright",
        ),
        Finds("Our branch treasurer «uses my login» for the ward page when I'm at work, ask him", "a shared sign-in"),
        Finds(
            "Branch page: same email as ever, «password's the year we» won plus the street my mam lived on 😂",
            "a riddle",
        ),
        Finds("«First pet + road you grew up on» = your pirate name! I'm Tibbles Garth", "a game for security answers"),
        Finds(
            "Same old «password for everything» since school and I've never been hacked, it's the dog",
            "one password for all",
        ),
        Finds(
            "Desk tidy at last! (yes that's my «password on the post-it», no I won't move it)",
            "a password in a picture",
        ),
        Finds("WhatsApp said it'd send numbers to one of you, please just «text me the code» x", "a one-time code"),
        Finds("All three of us on the committee «use my login», saves the faff", "one login for three"),
        Finds(
            "«First concert? Slade.» First school? Moss Bank. First car? Metro. Copy, paste, your turn",
            "answers to security questions",
        ),
        Finds("Two-step sign-in? «Turned it off», too fiddly for an old dog", "a guard switched off"),
        Passes("Three random words make a strong password. Mine stay in my head.", "advice"),
        Passes("Two of us look after the ward page, each with our own login, as it should be.", "their own access"),
        Passes("Last thing you ate + nearest vegetable = your wrestling name. I'm Toast Marrow", "a harmless game"),
        Passes("My first pet would have hated this budget too.", "talk of a pet"),
        Passes("Forgot my council password again. IT are saints.", "nothing given"),
        Passes("Those 'what's your elf name' games are fishing for your security answers. Don't.", "a warning"),
        Passes("Key safe code at the hall has been changed and bookers will be told individually.", "kept secret"),
        Passes("The highway code is changing, cyclists go first at junctions.", "another code"),
        Passes("Born in Tarnside, raised in Tarnside, standing for Tarnside.", "a candidate's roots"),
        Passes("The password to a better council is consultation, said nobody in this cabinet.", "a figure of speech"),
        Passes("I won't share my login with my agent, my party or my mam.", "refuses"),
    )

    def look(self, draft: Draft) -> Iterator[Sighting]:
        """Tell what is given away from advice, refusal and forgetting."""
        norm = draft.norm
        if _ADVICE.search(norm) and not re.search(
            r"\b(?:not changing it|no i won'?t move|turned it off|all use|we all|password(?:'s| is)(?: still)? [a-z]*[0-9])\b",
            norm,
        ):
            return
        for hit in draft.hits():
            words = norm[hit.start : hit.end]
            near = norm[slice(*draft.reading.around(hit.span))]
            if draft.reading.quoted(hit.span) or (
                draft.reading.negated(hit.span, 16) and hit.name not in ("told", "kept", "game")
            ):
                continue
            certain = True
            if hit.name == "told":
                if re.search(r"\b(?:pass|pw|pwd|pin|pins|log-?in|user ?name|username)\b", words) and not re.search(
                    r"\b(?:pass(?:word|code)?|pw|pwd|pin|log-?in|user(?: ?name)?)(?:'s| is|:| =|/)+ ?(?:[a-z]*[0-9!£$_][a-z0-9!£$_.-]*|[a-z]+\b)",
                    words,
                ):
                    continue
                value = re.search(
                    r"(?:'s|is|are|was|:|=|/|,) (?:still |just |always |now |the |it'?s |same as |on |our |my )*([a-z0-9'£$!_.-]+)$",
                    words,
                )
                told = value.group(1) if value else ""
                start = draft.text.raw_span(hit.start, hit.end)
                raw = draft.raw[slice(*start)]
                secretish = bool(re.search(r"[0-9]", told)) or bool(re.search(r"[A-Za-z]+[0-9_!$]|[a-z][A-Z]", raw))
                hint = re.search(
                    r"\b(?:same as|the (?:year|date|dog|cat|kids|usual|lottery|street|door|name)|on (?:the|a) (?:whiteboard|post|sticker|wall|back)|in the (?:comments|pic|photo))\b",
                    near,
                )
                if re.search(r"\b(?:pass|pin)\b", words) and not re.search(
                    r"\b(?:user|login|log in|log-in|page|account|password|intranet|bank|card)\b", near
                ):
                    continue
                if not (secretish or hint):
                    continue
                if re.search(
                    r"\b(?:bus|rail|travel|mountain|annual|day|season|press|lanyard|badge|hair|safety) (?:pass|pin)\b",
                    near,
                ):
                    continue
            elif hit.name == "pair":
                raw = draft.raw[slice(*draft.text.raw_span(hit.start, hit.end))]
                if not re.search(r"[0-9]", words) and not re.search(r"\bpass", words):
                    continue
                if re.search(r"\blog ?in (?:to|at|on|and|here)\b", words) and not re.search(
                    r"\bpass(?:word)?(?:'s| is|:)|[A-Za-z][0-9]{2,}", raw
                ):
                    continue
            elif hit.name == "same":
                if not re.search(r"\b(?:my|i|i've|me|we|our|us|all|admin|everything|every|it'?s)\b", near):
                    continue
            elif hit.name == "shared":
                if re.search(
                    r"\b(?:your|need(?:ed)?|new|own|each|every member|residents?|customers?|portal|without|ministers?|government|police)\b",
                    words,
                ) or not re.search(r"\b(?:my|our|we|us|i|his|her|him|me|mine|everyone|anyone)\b", near):
                    continue
                if (
                    re.match(
                        r"(?:log|logged|logging|sign|signed|signing) (?:in|on) (?:as|for) (?:a|an|the|more|free|my|your|updates?|early|another|his)\b",
                        words,
                    )
                    and "as him" not in words
                ):
                    continue
                certain = not re.match(r"(?:has|have|had) (?:[a-z']+ ){2,}", words)
            elif hit.name == "kept":
                if re.search(r"\bleft (?:it|myself|my account)", words) and not re.search(
                    r"\b(?:library|pub|posts?|lads|don'?t know how|not logging)\b", near
                ):
                    continue
                if re.search(r"\b(?:wasn'?t me|my own silly fault|logged out)\b", near):
                    continue
            elif hit.name == "code":
                if re.search(
                    r"\b(?:post ?codes?|promo|discount|dress|highway|area|qr|country|zip|source|conduct|dialling|code of)\b",
                    near,
                ) or not re.search(
                    r"\b(?:text|facebook|whatsapp|bank|six|6|account|log|verification|security|here|sent it|x)\b", near
                ):
                    continue
            elif hit.name == "riddle":
                if not re.search(r"\b(?:passwords?|pass|pin|log-?in|key ?safe|wi-?fi|account|code|intranet)\b", near):
                    continue
            elif hit.name == "game":
                asked = len(set(_QUESTIONS.findall(norm)))
                given = re.search(
                    r"\b(?:my|mine|i'm|i am|i got|me:|was|fill in|your turn|copy (?:and )?paste|find out|tell you|=|equals|name)\b|=",
                    norm,
                )
                if asked == 0 or (
                    asked < 2
                    and re.search(
                        r"\b(?:last thing you (?:ate|bought|drank)|sandwich|cheese|vegetable|biscuit|crisps|colour of your socks)\b",
                        norm,
                    )
                ):
                    continue
                if not given or (asked < 2 and not re.search(r"\bname\b|\?.{0,40}\?", norm)):
                    continue
                if re.search(
                    r"\b(?:register to vote|petition|application|form|passport|census|enrol|minister|mp|campaign)\b",
                    norm,
                ):
                    continue
            yield self.finds(
                hit.start,
                hit.end,
                "This may give others a way into an account.",
                "Take it out, change the password now and turn on two-step sign-in; give helpers their own access instead of yours.",
                certain=certain,
            )
            return
