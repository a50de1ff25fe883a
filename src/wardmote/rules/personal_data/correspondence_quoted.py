"""A private letter, e-mail or message is made public.

## What it looks for
Headers and lines of a forwarded message; "here's the email I got from her"; "screenshots of my chat with a tenant";
a picture whose description says that it shows somebody's letter, form or messages; a promise to publish the inbox.

## Why councils ask
Somebody who writes to a councillor agrees to be answered, not to be published. A letter carries its writer's
words, name, address and troubles, and so does a message in a closed chat.

## What to do instead
Say what the point was in your own words, without the writer. To quote, ask the writer and say that they agreed.

## What it cannot see
What stands in a picture without a description; whether the writer agreed, unless the post says so. Answers from a
council's or firm's mailbox are no private letter and pass.

## Sources
UK GDPR Articles 5 and 6; Information Commissioner's Office, guidance for elected representatives, checked
21 November 2026.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, ClassVar

from wardmote.core.lazily import lazily
from wardmote.core.lexicon.consent import consent_said
from wardmote.core.lexicon.people import beside, near, private_people
from wardmote.core.rule import Example, Finds, Gap, Passes, Rule, Unsure

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wardmote.core.draft import Draft
    from wardmote.core.finding import CannotTell, Sighting

_ITEM = r"(?:e-?mails?|letters?|notes?|messages?|msgs?|texts?|text messages?|dms?|pms?|inbox|whatsapps?|whatsapp (?:messages?|chat|thread|group)|chats?|conversations?|correspondence|exchange|voice ?(?:mails?|notes?)|messenger|thread|complaints?|postbag|private messages?|cards?)"
_SHOWN = r"(?:screen ?shots?|screen ?grabs?|screenies?|photos?|pics?|pictures?|cop(?:y|ies)|scans?|extracts?|full text|transcripts?|recordings?|the (?:actual|full|whole|entire|exact) [a-z]+)"
_PUBLISHED = lazily(
    r"\b(?:here(?:'s| is| are|s)|this is|below|attached|as sent|copied|pasted|posting|reposting|posted|publish\w*|shar(?:e|es|ed|ing)|screen ?shots?|screen ?grabs?|read (?:it|this|for yourselves?|on)|see for yourselves?|judge for yoursel(?:f|ves)|in full|all of it|word for word|verbatim|i quote|quote:|look at (?:this|what)|from my inbox|for transparency|unedited|in (?:his|her|their) own words|(?:you )?need to see|have a read|forward(?:ed|ing)|wrote:|says:|reads:|in (?:the|my) (?:comments|replies|thread)|all (?:two|three|four|five|six|ten) pages|arrived|got this|received this|just (?:had|got|received))\b"
    r"|[:\n]\s*[\"'>]|📷|👇|⬇"
)
_OFFICIAL = lazily(
    r"\b(?:council|borough|county council|highways|parking|planning|licensing|police|constabulary|nhs|trust|department|dft|dwp|hmrc|home office|minist(?:er|ry)\w*|government|secretary of state|prime minister|mps?|leader|chief executive|cabinet|officers?|clerk|"
    r"company|ltd|developer|bus|rail\w*|water|network|provider|contractor|environment agency|ofsted|ombudsman|inspector(?:ate)?|housing association|landlord'?s agent|post office|bank|supermarket|tesco|press office|editor|party|group|charity|bishop|school|head ?teacher|university|service)\b"
)
_PRIVATE = lazily(
    r"\b(?:residents?|constituents?|tenants?|neighbours?|pensioners?|patients?|parents?|mums?|mam|dads?|mother|father|wife|husband|widow|lady|gentleman|woman|man|lad|lass|bloke|fella|girl|boy|pupils?|students?|carers?|him|her|he|she|them|objectors?|complainants?|voters?|someone|somebody|people|folk|claimant|victim|family|son|daughter|colleague|member of the public|poor soul|old (?:boy|dear|chap|lady|man)|troll|critic|landlord|applicant|owner)\b"
)
_OWN_LETTER = lazily(
    r"\b(?:my (?:own )?(?:letter|e-?mail|message|reply|response|speech|note|question|newsletter|objection)|(?:letter|e-?mail|message) (?:i|we)(?:'ve| have)? (?:sent|wrote|written|am sending)|i(?:'ve| have) (?:written|sent|e-?mailed)|our (?:letter|response|newsletter|reply)|open letter|joint letter|newsletter|petition|press release|statement|letters page|letter to the editor|love letter|letter box|thank[- ]you (?:card|letter|note)|lovely (?:card|letter|note|message)|kind (?:card|letter|note|message)s?|birthday|cards)\b"
)
_PUBLIC_SOURCE = lazily(
    r"\b(?:published|portal|minutes|hansard|public (?:record|meeting|file)|foi|freedom of information|leaked|in the (?:echo|paper|times|post|guardian|gazette|mail|herald)|his tweet|her tweet|public post|redact(?:ed|ion)|anonymis\w+|names? removed|blanked out|details removed)\b"
)
_HEADER = lazily(
    r"(?:^|\n|[\"'>(: ])from: ?(?P<who>[^\n]{2,80})|\bsent: [^\n]{4,40}|(?:^|\n) ?-{2,} ?(?:forwarded|original) message|\bbegin forwarded message|\bon [^\n]{6,60} wrote:|\bsubject: (?:re|fwd?): ?[^\n]{2,60}"
)


class CorrespondenceQuoted(Rule):
    """What somebody wrote in private stands in the post."""

    code = "correspondence-quoted"
    title = "A private letter or message made public"
    topic = "personal-data"
    serves = ("chk-personaldata", "dm")
    ask = ("data-protection-officer", "monitoring-officer")
    parts = ("text", "shares.text", "media.alt")
    patterns: ClassVar[Mapping[str, str | Gap]] = {
        "header": r"(?:^|\n|[\"'>(: ])from: ?[a-z\"'<@]|\bforwarded message|\boriginal message\b|\bsent from my (?:iphone|ipad|android|samsung|phone)|\bsubject: (?:re|fwd?):",
        "shown": rf"\b{_SHOWN} (?:of|from) (?:[a-z']+ ){{0,5}}{_ITEM}\b",
        "item_from": rf"\b{_ITEM} (?:i (?:just |only )?(?:got|had|received|was sent)|that (?:came|arrived|landed)|sent (?:to me|me|in)|(?:just )?received|copied|below|in full|(?:just )?in) ?(?:[a-z0-9']+ ){{0,5}}(?:from|by|off)\b",
        "this_from": rf"\b(?:this|that|the) {_ITEM} (?:from|off|by) (?:an?|my|our|the|mr|mrs|miss|ms|one|some|old|[a-z]+ [a-z]+)\b",
        "sent_me": r"\b(?:residents?|constituents?|tenants?|neighbours?|parents?|mum|lady|gentleman|woman|man|someone|somebody|he|she|they) (?:has |have |had |just |'s |'ve |also )*(?:sent|messaged|emailed|e-mailed|texted|forwarded) me (?:this|these|the following|all this)\b",
        "got": rf"\b(?:got|had|received|here(?:'s| is)|heres|this is|posting|reposting|sharing|publish(?:ing)?|read|share|forwarding) (?:you )?(?:this|the|an?|that|his|her|their|all (?:my|the|his|her)|some|another|my|every) (?:[a-z']+ ){{0,3}}{_ITEM}\b",
        "theirs": r"\b(?:his|her|their|[a-z]+'s|(?:resident|constituent|tenant|neighbour|patient|parent|objector|lady|man)s?'?s?) (?:[a-z]+ ){0,2}(?:e-?mail|letter|message|dm|text|voice ?(?:mail|note)|whatsapp|note|complaint)s?(?:,| is| are| reads| says| in full| below| to me| here|:| copied| attached| as sent| word for word)",
        "wrote": r"\b(?:wrote|writes|emailed|e-mailed|messaged|dm'?d|texted|whatsapped) (?:to )?me(?: (?:last night|today|this morning|yesterday|privately|again|saying|to say|in confidence|at [0-9a-z]+))*[:,]? ?(?:[\"']|and i quote|this:|the following|in full|word for word|below|here it is|read it)",
        "form": Gap(
            trigger=r"\b(?:screen ?shots?|screen ?grabs?|photos?|pictures?|pics?|scans?|image)\b",
            pattern=rf"\b(?:screen ?shots?|screen ?grabs?|photos?|pictures?|pics?|scans?|image)\b[^.!?\n]{{0,50}}\b(?:{_ITEM}|benefits? letter|award letter|eviction notice|medical (?:notes?|records?|letter)|hospital letter|appointment letter|payslip|bank statement|passport|driving licence|birth certificate|claim form|application form|court papers|assessment|school report|register page|electoral register|marked register|ballot paper|postal vote|care plan|ehcp|prescription|medical certificate|chat|group chat)\b",
        ),
    }
    examples: ClassVar[tuple[Example, ...]] = (
        Finds(
            "«Here's the email I got» from Mr Dunstan last night, judge for yourselves: 'Dear Cllr, since my wife left I cannot…'",
            "a resident's e-mail, copied out",
        ),
        Finds(
            "«Screenshots of my chat» with the lady from Weir Close below. This is what we're dealing with, folks.",
            "a private chat, shown",
        ),
        Finds(
            "Got home to «this letter from a tenant» in Sexton Court, in full, because you should all read it 👇",
            "a letter in full",
        ),
        Finds(
            "'«From: Paul Riddick» / Sent: Sunday 23:14 / Subject: your lies' … and so it goes on for three pages",
            "a message's header",
        ),
        Finds(
            "ok so «her message to me» word for word, she says 'pls dont tell anyone but'…",
            "a message told against its own plea",
        ),
        Finds(
            'A constituent «messaged me last night: "I\'ve not told my family"» and it goes on. Read it all below.',
            "told in confidence",
        ),
        Finds("I promised transparency so I'm «publishing my whole inbox» from residents, unedited", "the inbox"),
        Finds(
            "look what he's put in writing",
            "only the picture shows it",
            {"media": [{"alt": "Screenshot of an email from a resident, her name and address visible"}]},
        ),
        Finds(
            "«Posting the objector's letter» so you can all see who is against the skate park", "an objector's letter"
        ),
        Passes(
            "My letter to the minister about the ferry is here, and her reply with it.",
            "the author's own, to an office",
        ),
        Passes(
            "Here's the email I got from the parking team: permit prices go up to £65 in April", "a service's answer"
        ),
        Passes("With Mrs Dunstan's permission, here is the letter she sent me about the ramp", "the writer agreed"),
        Passes("Had a lovely card from a resident today. Made my week.", "nothing is told"),
        Passes("Please email me rather than messaging, I get too many to read on here", "how to write"),
        Passes("I never publish letters from residents, whatever I'm called for it", "says that it is not done"),
        Passes("All 47 objection letters are on the planning portal, redacted by the council", "public, and redacted"),
        Passes("This is the message from the doorstep: fix the buses.", "a figure of speech"),
        Passes("Open letter to the bus company, signed by four hundred of us, below", "an open letter"),
        Passes("Email from Saltby Water received: supplies back by six", "a firm's notice"),
        Unsure(
            "Received this message from Pauline about the bins and the state of the back lane.",
            "whether she agreed to be quoted is not said",
        ),
    )

    def look(self, draft: Draft) -> Iterator[Sighting | CannotTell]:
        """Judge each trace of a private message by whose it is and whether it is shown."""
        norm = draft.norm
        if consent_said(draft):
            return
        names = private_people(draft.reading)
        told = False
        private_at_all = bool(names) or _PRIVATE.search(norm) is not None
        for hit in draft.hits():
            start, end = hit.span
            sentence = near((start, end), draft.reading.sentence((start, end)))
            around = near((start, end), draft.reading.around((start, end)))
            own = norm[max(sentence[0], start - 24) : min(sentence[1], end + 24)]
            if (
                _OWN_LETTER.search(own)
                or draft.reading.negated((start, end), 40)
                or _PUBLIC_SOURCE.search(norm, *sentence)
            ):
                continue
            if hit.name == "header":
                if not self._is_private_header(draft, start, names, private=private_at_all):
                    continue
                yield self._quoted(
                    start,
                    end,
                    certain=bool(draft.setting("chk-personaldata.correspondence")) and _HEADER.search(norm) is not None,
                )
                return
            after = norm[end : min(len(norm), end + 60)]
            named = [name for name in beside(names, *around, 0) if around[0] <= name[0] < around[1]]
            whole = norm[start : min(sentence[1], end + 80)]
            official = _OFFICIAL.search(whole)
            private = _PRIVATE.search(whole)
            if (
                official
                and not (private and private.start() < official.start())
                and not any(start <= name[0] < end + 60 for name in named)
            ):
                continue
            inbox = re.search(r"\b(?:my|whole|entire) (?:[a-z]+ )?inbox\b", norm[start:end]) and re.search(
                r"\bpublish|unedited|posting\b", norm[sentence[0] : sentence[1]]
            )
            if not (
                private
                or named
                or inbox
                or (hit.name in ("theirs", "wrote", "sent_me") and _PRIVATE.search(norm, *sentence))
            ):
                continue
            shown = (
                hit.name in ("shown", "wrote", "form")
                or inbox
                or _PUBLISHED.search(norm, max(sentence[0], start - 40), min(around[1], end + 120)) is not None
                or any(end <= one <= end + 90 or start <= one <= end for one, _ in draft.reading.quotations)
            )
            if (
                hit.name in ("got", "this_from", "sent_me")
                and re.match(
                    r"(?:[a-z']+ (?:[a-z']+ ){0,4}me|that|the|this|got|had|received|read|this is)", norm[start:end]
                )
                and not (
                    _QUOTES_IT.search(norm, end, around[1]) or any(one >= end for one, _ in draft.reading.quotations)
                )
            ):
                shown = False
            if not shown:
                told = told or bool(named and re.search(r"\b(?:from|off|by) ", after[:12] + whole))
                continue
            strong = (
                draft.setting("chk-personaldata.correspondence")
                and hit.name in ("wrote", "form", "shown")
                and draft.part == "text"
            )
            yield self._quoted(start, end, certain=strong and bool(named or _QUOTES_IT.search(norm, start, around[1])))
            return
        if told:
            yield self.cannot_tell(
                "whether the person whose message this is agreed to be quoted; the author knows, and may hold it in writing"
            )

    def _quoted(self, start: int, end: int, *, certain: bool) -> Sighting:
        return self.finds(
            start,
            end,
            "A private letter or message seems to be made public.",
            "Tell the point in your own words without the writer, or ask the writer and say that they agreed.",
            certain=certain,
        )

    @staticmethod
    def _is_private_header(draft: Draft, start: int, names: tuple[tuple[int, int], ...], *, private: bool) -> bool:
        """Whether a header is a person's, not a public mailbox's."""
        line = draft.norm[start : start + 140]
        if re.search(
            r"\bfrom: ?[0-9£]|\bfrom: ?(?:the )?(?:council|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|[0-9])",
            line,
        ):
            return False
        who = re.search(r"from: ?([^\n/]{2,80})", line)
        if who is None:
            return private
        sender = who.group(1)
        mailbox = re.search(r"([a-z0-9._-]+)@([a-z0-9.-]+)", sender)
        if re.search(r"[a-z]+@(?:[a-z-]+\.)*(?:gov|nhs|police|parliament)\.", sender):
            return False
        named = any(start <= name[0] < start + 90 for name in beside(names, start, start))
        if mailbox and re.fullmatch(r"(?:[a-z]+|info|parking|no-?reply|press|office)", mailbox.group(1)) and not named:
            return False
        if (
            not re.search(r"\b(?:sent|to|date|subject|re|cc):", draft.norm[max(0, start - 120) : start + 240])
            and "wrote" not in line
        ):
            return named and mailbox is not None
        return named or mailbox is not None or private


_QUOTES_IT = lazily(
    r"\bin full\b|\bscreen ?shots?\b|\bname and shame\b|\bin (?:the|my) (?:comments|replies|thread)\b|\bbelow\b|\bjudge for yoursel|\bread (?:it|this)\b|\ball of it\b|\bas sent\b|\bword for word\b|\bverbatim\b|\bcopied\b|\battached\b|\bshould all (?:read|see)\b|\bpublish|\bunedited\b|👇|⬇|\n\s*[\"'>]|: ?[\"']|\bdear (?:cllr|councillor|sir|[a-z]+,)"
)
