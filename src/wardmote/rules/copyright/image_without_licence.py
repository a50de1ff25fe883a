"""A picture that somebody else made is used without a licence or permission.

## What it looks for
Admissions ("pinched it off the paper's site", "watermark came off easily"); attached pictures whose licence is not
known and whose description tells of an agency, a newspaper, a watermark, a cartoon, a map, a logo or a screen shot;
photographers told afterwards or not at all.

## Why councils ask
Every photograph, cartoon and map belongs to somebody from the moment it is made, found on the web or not, and
credit does not replace permission. Agencies find copies by machine and send invoices.

## What to do instead
Take your own picture, buy or ask for a licence and keep the answer, or use an openly licensed one with the
credit that it asks for. In doubt leave it out: share the owner's own post, which stays theirs.

## What it cannot see
What the picture shows, unless it is described; an agreement by word of mouth; whether an exception covers the use.

## Sources
Copyright, Designs and Patents Act 1988 sections 16, 17 and 30 (the news exception leaves out photographs);
checked 21 November 2026.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, ClassVar

from wardmote.core.lazily import lazily
from wardmote.core.rule import Example, Finds, Gap, Passes, Rule, Unsure
from wardmote.core.words import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wardmote.core.draft import Draft
    from wardmote.core.finding import CannotTell, Sighting

_PICTURE = r"(?:photo(?:s|graphs?)?|pics?|pictures?|image|images|snap|snaps|shot|shots|cartoon|cartoons|drawing|drawings|illustration|artwork|painting|watercolour|mural|map|maps|graphic|graphics|infographic|chart|logo|logos|badge|badges|poster|meme|front page|still|stills|design|designs|floor ?plans?|plans|header|banner|portrait|postcard|proofs?|previews?|snaps|thumbnail|sketch|mascot|aerial shot|drone shot|banksy|photograph|clip ?art|stock photos?|visuals?)"
_TOOK = r"(?:nicked|pinched|stole|stolen|swiped|lifted|snaffled|nabbed|grabbed|half-?inched|ripped|borrowed|filched|purloined|poached|liberated|helped (?:myself|ourselves) to|saved|copied|screenshot(?:ted)?|screen-?grabbed|screen ?shot|downloaded|traced|scanned|photocopied|cropped|right[- ]clicked|robbed|hoovered up|yoinked|took|taken|found|got|used|using|printed|blown up|stuck|put)"
_BAD_TOOK = r"(?:nicked|pinched|stole|swiped|snaffled|nabbed|half-?inched|ripped off|filched|purloined|poached|yoinked|helped (?:myself|ourselves) to|traced)"
_SOURCE = r"(?:the )?(?:google(?: images)?|internet|web|net|flickr|pinterest|instagram|insta|facebook|fb|getty(?: images)?|alamy|shutterstock|istock|adobe stock|reuters|press association|pa images|a forum|[a-z]+ forum|somebody'?s (?:page|feed|site|blog|timeline)|someone'?s (?:page|feed|site|blog|timeline)|(?:their|his|her) (?:site|website|page|feed|portfolio|book|blog|timeline|shop)|(?:echo|gazette|herald|chronicle|sentinel|argus|courier|mercury|times|mail|mirror|express|telegraph|guardian|independent|standard|sun|star|post|observer|advertiser|journal|news|press|bbc|itv|sky|paper|local paper|local rag|newspaper|rag|beeb)(?:'s)?(?: site| website| page| app| news| photographer)?|planning portal|estate agent'?s?|photographer'?s?(?: site| page| website)?|a book|the book|private eye|the film|netflix|youtube|tiktok|ordnance survey|os map|google maps|street view|a website|some website|online|another (?:councillor|council|site|page)(?:'s [a-z]+)?)"
_MARKED = lazily(
    r"\b(?:watermark(?:ed|s)?|getty|alamy|shutterstock|i ?stock|dreamstime|adobe stock|reuters|press association|pa (?:wire|images|media)|afp|epa|rex features|swns|©|copyright|\(c\)|all rights reserved|not for reproduction|sample|proof|preview|newspaper|front page|article|paywall|gazette|echo|herald|chronicle|telegraph|guardian|daily [a-z]+|evening [a-z]+|photographer'?s|agency|stock (?:photo|image)|cartoon|comic|signed|ordnance survey|os map|ordnance|google (?:maps|earth|street view)|"
    r"street view|aerial (?:photo|view)|logo|badge|crest|mascot|disney|pixar|marvel|simpsons|banksy|film still|still from|scene from|album cover|book cover|movie|netflix|bbc|itv|sky news|screenshot|screen ?grab|scan(?:ned)? (?:of|page)|magazine|painting|artwork|illustration|infographic|floor ?plan|architect'?s|map extract|famous photo|iconic)\b|©"
)
_FREE = lazily(
    r"\b(?:(?:my|our) own|took (?:this|it|these|that) (?:one )?(?:myself|ourselves|on my|with my|from|this morning|last|today|yesterday|at)|i took|taken by me|i made|made (?:it|this|that) (?:myself|meself|my own)|i drew|drawn by me|drew (?:it|this) myself|with (?:(?:his|her|their|the|kind|full|written|[a-z'-]+'?s?) ){0,4}permission|used with permission|(?:kind )?permission (?:of|from|given|granted)|said (?:yes|i could|we could|post away|help yourself)|asked (?:first|if|and (?:he|she|they)|permission|the (?:photographer|artist|owner|paper))|licen[cs]ed|under licen[cs]e|council'?s licen[cs]e|bought (?:it|this|the|a|and)|paid (?:for|the|her|him|them|a)|"
    r"open ?street ?map|openstreetmap|creative commons|cc[- ]by|cc0|public domain|open government licen[cs]e|ogl|crown copyright|unsplash|pexels|pixabay|royalty[- ]free|free to use|copyright[- ]free|out of copyright|wikimedia|commissioned|for the council|council'?s own photo|photo library|let us (?:use|share)|lent us|sent (?:me|us|in) (?:this|these|it|the)|sent (?:this|it|these) (?:pic|photo|over)? ?(?:and said|to use|in)|gave (?:me|us) (?:permission|this|the ok)|happy for (?:me|us)|"
    r"all cleared|signed it over|our lass drew|official photographer|supplied by|courtesy of|shared from|retweet(?:ed)?|see the post|attribution|with attribution|i'?d like to use it and|please (?:stop|don'?t|do not)|stop (?:lifting|nicking|stealing|using)|took it down|taken it down|apolog\w+|sorry to|deleted|my own cartoon|parody|who owns|do you know who|anyone know who took|in the gallery)\b"
)
_DIDNT_ASK = lazily(
    r"\b(?:(?:didn'?t|did not|never|haven'?t|hasn'?t|not) (?:actually |even |get round to |got round to |bother(?:ed)? to |bother |think to )?(?:ask(?:ed|ing)?|told?|tell|pay|paid|paying|buy|credit(?:ed)?|checked?|clear(?:ed)?)|without (?:asking|permission|paying|a licen[cs]e|telling|credit)|no idea (?:who|whose)|don'?t know who|dunno who|not sure (?:who|whose)|hope (?:he|she|they|the [a-z]+) (?:don'?t|doesn'?t|won'?t|do not|does not) mind|won'?t mind|doesn'?t mind|who cares|what'?s (?:he|she|they) (?:going to|gonna|gon' to) do|sue(?: me)?\b|too tight to|can'?t be bothered|cost (?:me|us) (?:nowt|nothing|nought)|for free|so you don'?t have to|"
    r"(?:watermark|logo|name|signature|credit|©|copyright|stamp|bottom|byline|photographer'?s name|sample) (?:[a-z' ]{0,20})?(?:came off|removed|cropped|rubbed|blurred|edited|off|out|gone|hidden)|(?:cropped|rubbed|blurred|edited|photoshopped|painted|cut|snipped|trimmed|cloned|took|taken) (?:out |off |away )?(?:the |his |her |their |its )?(?:[a-z]+ ){0,2}(?:watermark|logo|signature|credit|byline|copyright|©|name|stamp|bottom)|right[- ]click|save as|ours now|mine now|as if (?:it'?s |it were |they'?re )?mine|finders keepers|(?:found|saw|seen) (?:it |this |that )?(?:on|off|via) (?:google|the (?:internet|web|net)|a (?:forum|website)|pinterest)|(?:it|they|that|this)(?:'s| is| was|'re| are)? (?:on|off) (?:google|the (?:internet|web|net)) so|if it'?s (?:online|on the (?:internet|web|net)|on google)|belongs to me|free if you know|takedown|cease and desist|put it back up|different crop|keeping quiet|left off who|never said|not licen[cs]ed|stamped not for)\b"
)
_ADMITS = rf"\b{_BAD_TOOK} (?:[a-z'-]+ ){{0,6}}{_PICTURE}\b|\b{_PICTURE} (?:[a-z'-]+ ){{0,5}}{_BAD_TOOK}\b|\b{_TOOK} (?:[a-z'-]+ ){{0,5}}(?:off|from|out of|straight off|straight from|on|via) {_SOURCE}"


class ImageWithoutLicence(Rule):
    """Somebody else's picture is used without a licence."""

    code = "image-without-licence"
    title = "A picture without a licence"
    topic = "copyright"
    serves = ("chk-copyright", "liability")
    ask = ("legal", "communications")
    wakes_on = frozenset({"media"})
    parts = ("text", "media.alt")
    patterns: ClassVar[Mapping[str, str | Gap]] = {
        "admits": Gap(
            trigger=r"\b(?:nicked|pinched|swiped|snaffled|nabbed|half-?inched|ripped off|filched|purloined|poached|yoinked|stole|traced|screenshot\w*|screen-?grabbed|right[- ]click\w*|google images|(?:off|from|on|via) (?:the )?(?:google|internet|web|net|flickr|pinterest|getty|planning portal|estate agent|photographer)|off (?:the|their|his|her|somebody'?s|someone'?s|a) (?:[a-z]+'?s? )?(?:site|website|page|feed|paper|net))",
            pattern=_ADMITS,
        ),
        "spoiled": r"\b(?:watermark|byline|right[- ]click|save as|google images|getty|alamy|shutterstock|dodgy stock|takedown|not for reproduction|stamped sample|photographer'?s proofs?)\b|©",
        "assumed-free": (
            r"\b(?:off|on|from|via) (?:the )?(?:google|internet|web|net|pinterest|facebook|instagram),? (?:so|which means|meaning) (?:that )?(?:it|they|that|this|these|anyone|anybody|we|i)(?:'?s|'re| is| are| must be| can)? (?:all )?(?:free|fair game|public|anyone'?s|ok|fine|use|mine|ours)\b|"
            r"\b(?:excuse|ignore|mind|pardon|never mind) the watermark\b|\bwatermark and all\b"
        ),
        "not-asked": Gap(
            trigger=r"\b(?:(?:didn'?t|haven'?t|never|without|hadn'?t) (?:ask|asked|asking)|hope (?:he|she|they|the [a-z]+) (?:don'?t|doesn'?t|won'?t) mind|no idea who|never did tell|round to asking|what'?s (?:he|she|they) (?:gonna|going to) do|(?:ours|mine) now)\b",
            pattern=rf"\b{_PICTURE},? (?:[a-z'-]+,? ){{0,8}}(?:didn'?t ask|haven'?t asked|never asked|without asking|hope (?:he|she|they|the [a-z]+) (?:don'?t|doesn'?t|won'?t) mind|no idea who (?:took|drew|made|owns)|never did tell|didn'?t get round to asking|what'?s (?:he|she|they) (?:gonna|going to) do|ours now|mine now)\b",
        ),
        "brands": Gap(
            trigger=r"\b(?:premier league|three lions|disney|gruffalo|wallace (?:and|&) gromit|paddington|peppa pig|harry potter|star wars|marvel|banksy|private eye|simpsons|pixar|mickey mouse|aldi|(?:font|logo), (?:logo|mascot|jingle))\b",
            pattern=r"\b(?:premier league|three lions|disney|frozen|gruffalo|wallace (?:and|&) gromit|paddington|peppa pig|harry potter|star wars|marvel|banksy|private eye|simpsons|pixar|mr men|aldi|bbc) (?:[a-z]+ ){0,3}(?:logo|badge|lions|image|picture|cartoon|theme|font|mascot|poster|leaflet|character|back me|on my|on our|on the)\b|\b(?:with|got|using|printed|traced) (?:the |that |a )?(?:gruffalo|banksy|paddington|mickey mouse|peppa pig|wallace and gromit|premier league badge|three lions)\b|\b(?:font|logo|mascot|jingle), (?:font|logo|mascot|jingle)",
        ),
    }
    examples: ClassVar[tuple[Example, ...]] = (
        Finds(
            "«Swiped this photo off the Argus» site before it goes behind the wall, cracking shot of the landslip",
            "admitted taking",
        ),
        Finds(
            "New banner! The agency's «watermark» rubbed out a treat with the magic eraser 😎", "a watermark taken off"
        ),
        Finds("Aerial «picture of the quarry, no idea who took» it, found it on somebody's feed", "an unknown maker"),
        Finds("Bonny, isn't it? Came «off Google so it's free» to use.", "that a search finds it gives no right"),
        Finds("Mind the step, and «excuse the watermark» across the bridge.", "an agency's mark left in"),
        Finds(
            "Loving this «cartoon» of the mayor for our leaflet, didn't ask the lad who drew it but he'll be chuffed",
            "not asked",
        ),
        Finds(
            "Flood at the weir last night",
            "an agency's mark in the description",
            {"media": [{"path": "weir.jpg", "alt": "Flooded weir, faint Alamy watermark", "licence": "unknown"}]},
        ),
        Finds(
            "Where the bus gate would go",
            "a map of unknown licence",
            {"media": [{"path": "gate.png", "alt": "Street View capture of the junction", "licence": "unknown"}]},
        ),
        Finds(
            "«Screenshotted the wedding snaps from the photographer's site», too dear to buy, you can hardly see the word PROOF",
            "a preview copied",
        ),
        Finds(
            "It's «on Google so» it's free. New poster done!",
            "a common error",
            {"media": [{"path": "p.png", "alt": "Poster with a celebrity photo", "licence": "unknown"}]},
        ),
        Finds(
            "Had a «takedown» from that snapper so I've put his picture back up, cropped the other way lol", "defied"
        ),
        Passes(
            "Took this one on my way to surgery. Cold fingers!",
            "the author's own",
            {"media": [{"path": "dawn.jpg", "alt": "Dawn over roofs"}]},
        ),
        Passes(
            "A lino print of the lock gates, hung in my office and now on my header",
            "licensed",
            {"media": [{"path": "lock.png", "alt": "Signed print of lock gates", "licence": "licensed"}]},
        ),
        Passes("Photo: Jean Alder, used with her permission.", "permission stated"),
        Passes(
            "Chart © the statistics office, open government licence, colours mine.", "an open licence with its credit"
        ),
        Passes("Who took this lovely picture of the ferry? I'd like to use it and want to ask first.", "asks first"),
        Passes("Please stop lifting my photos for your leaflets, Cllr Dent. Ask and I'd say yes!", "the victim"),
        Passes("The Tories pinched our policy on bus fares and then cut the buses.", "not a picture"),
        Passes("Somebody nicked the town sign again. Photo from CCTV is with the police.", "a theft of another kind"),
        Passes(
            "Sunset over the quay",
            "the author's own, as said in the record",
            {"media": [{"path": "q.jpg", "alt": "Sunset, newspaper kiosk in front", "licence": "own"}]},
        ),
        Passes("I took the picture down as its owner asked, said sorry and paid her fee.", "put right"),
        Passes("Grabbed a quick photo with the Guides before the parade!", "took a photograph"),
        Unsure(
            "Look at this!",
            "nothing tells whose it is",
            {"media": [{"path": "x.jpg", "alt": "A heron on a wall", "licence": "unknown"}]},
        ),
    )

    def look(self, draft: Draft) -> Iterator[Sighting | CannotTell]:
        """Judge the words' admissions, then each attached picture's licence and description."""
        if draft.part == "text":
            told = next(self._words(draft), None)
            if told is not None:
                yield told
                return
            yield from self._pictures(draft)

    def _words(self, draft: Draft) -> Iterator[Sighting]:
        norm = draft.norm
        if (
            _FREE.search(norm)
            and "assumed-free" not in draft.hit_names
            and not re.search(
                r"\b(?:didn'?t ask|never asked|without asking|watermark|right[- ]click|takedown|not for reproduction|rubbed out)\b",
                norm,
            )
        ):
            return
        if any(item.licence in ("own", "permission", "licensed") for item in draft.post.media):
            return
        for hit in draft.hits():
            first, last = draft.reading.around(hit.span)
            words = norm[hit.start : hit.end]
            near = norm[first:last]
            if draft.reading.quoted(hit.span) or re.search(
                r"\b(?:policy|policies|votes?|seat|election|manifesto|money|pension|police|stolen (?:car|bike)|burglar\w*|cctv|theft|thieves|you lot|if you|photo ?op\w*)\b",
                near,
            ):
                continue
            if re.search(
                r"\b(?:don'?t|do not|please|never|stop|shouldn'?t|rather than|instead of|not) (?:[a-z']+ ){0,4}$",
                norm[max(first, hit.start - 40) : hit.start],
            ):
                continue
            if re.search(
                r"\b(?:asked|ask) (?:him|her|them|first|the (?:owner|photographer|artist))\b", near
            ) and not re.search(r"\b(?:didn'?t|never|haven'?t|without)\b", near):
                continue
            picture = re.search(rf"\b{_PICTURE}\b", near)
            unasked = _DIDNT_ASK.search(near)
            bad = re.search(rf"\b{_BAD_TOOK}\b", words)
            source = re.search(rf"\b(?:off|from|out of|on|via) {_SOURCE}\b", words)
            if hit.name == "admits":
                if not (
                    picture
                    and (
                        bad
                        or unasked
                        or (source and draft.post.media)
                        or (
                            source
                            and re.search(
                                r"\b(?:off|straight off|google|getty|flickr|pinterest|planning portal|photographer'?s?)\b",
                                words,
                            )
                        )
                    )
                ):
                    continue
                if (
                    not bad
                    and not unasked
                    and re.search(
                        r"\b(?:found|got|put|using|used|took|taken) (?:[a-z'-]+ ){0,5}(?:from|on|via|off) (?:the )?(?:facebook|fb|youtube|online|instagram|tiktok|news|bbc|post|paper|press)\b",
                        words,
                    )
                ):
                    continue
            elif hit.name == "spoiled":
                if "©" in words and not re.search(r"\b(?:rubbed|removed|cropped|took|edited|off)\b", near):
                    continue
                if not (
                    unasked
                    or (
                        re.search(
                            r"\b(?:leaflet|banner|poster|header|calendar|page|blog|proofs|stuck|my|our|easy)\b", near
                        )
                        and picture
                    )
                ) or re.search(r"\b(?:police|terror|flood watermark|high watermark|low watermark)\b", near):
                    continue
            elif hit.name == "brands" and not re.search(r"\b(?:my|our|i|i've|me|we)\b", near):
                continue
            yield self.finds(
                hit.start,
                hit.end,
                "This may use a picture that somebody else made without their leave.",
                "Ask the owner and keep the answer, buy a licence, or use a picture of your own; credit alone does not replace permission.",
                certain=bool(bad or unasked),
            )
            return

    def _pictures(self, draft: Draft) -> Iterator[Sighting | CannotTell]:
        strict = draft.setting("chk-copyright.rule") == "must-hold"
        text = draft.norm
        for item in draft.post.media:
            alt = (item.alt or "").lower()
            if item.licence in ("licensed", "permission"):
                if strict:
                    yield self.finds(
                        *draft.whole,
                        "The protocol asks that you hold the copyright yourself; a licence is enough in law but not in its words.",
                        "Keep the licence or permission with the post, or use a picture of your own.",
                        at_most=Severity.NOTE,
                    )
                continue
            if item.licence == "own":
                if re.search(
                    r"\b(?:watermark|getty|alamy|shutterstock|reuters|press association|pa wire|agency|stock image)\b",
                    alt,
                ):
                    yield self.finds(
                        *draft.whole,
                        "The picture is said to be your own, and its description tells of an agency or watermark.",
                        "Check where it came from before you post.",
                        certain=False,
                    )
                continue
            freed = _FREE.search(text) or _FREE.search(alt)
            marked = _MARKED.search(alt)
            if item.licence == "unknown":
                if freed:
                    continue
                if marked or _DIDNT_ASK.search(text):
                    yield self.finds(
                        *draft.whole,
                        "Nobody knows by what right this picture is used"
                        + (f", and its description says “{marked.group()}”." if marked else "."),
                        "Find out whose it is and ask, or use a picture of your own.",
                        certain=bool(_DIDNT_ASK.search(text))
                        or bool(
                            marked
                            and re.search(r"watermark|getty|alamy|shutterstock|reuters|agency|paywall|full text", alt)
                        ),
                    )
                else:
                    yield self.cannot_tell(
                        "Whose the picture is and by what right it is used", ask=("author", "communications")
                    )
                return
            if (
                item.licence is None
                and not freed
                and re.search(
                    r"\b(?:watermark(?:ed)?|getty|alamy|shutterstock|i ?stock|reuters|press association|pa wire|not for reproduction|proof|preview)\b",
                    alt,
                )
            ):
                yield self.finds(
                    *draft.whole,
                    "The picture's description tells of an agency or a watermark.",
                    "Check the licence and keep it, or use a picture of your own.",
                    certain=False,
                )
                return
