"""Somebody else's words, music or film are copied whole, or in so large a part that it replaces the original.

## What it looks for
Articles pasted or photographed whole ("to save you the paywall"); chapters, poems, lyrics, recipes and books as
files; posts and leaflets copied with the town's name changed; chart songs under a campaign video; films shown,
broadcasts recorded and matches streamed without a licence.

## Why councils ask
A short quotation with its source is free speech; the whole work is somebody's living. Credit and a link do not
cure a copy. Publishers, record companies and broadcasters do send bills, to the councillor in person.

## What to do instead
Say it in your own words with a short quotation, the source and the link; use free music; buy the screening
licence; ask for leave and keep the answer.

## What it cannot see
Copied words that nothing marks as copied; what music a video has, unless the post says so.

## Sources
Copyright, Designs and Patents Act 1988 sections 16 and 30 (quotation no more than the purpose needs, with
acknowledgement); checked 21 November 2026.
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

_PAPER = r"(?:echo|gazette|herald|chronicle|sentinel|argus|courier|mercury|times|mail|mirror|express|telegraph|guardian|independent|standard|sun|star|post|observer|advertiser|journal|examiner|economist|spectator|new statesman|private eye|bbc|paper|newspaper|magazine|press|blog|substack|author|columnist|journalist|publisher|consultants?|another council|university|lecturer)"
_WORK = r"(?:article|piece|story|column|columnist|editorial|investigation|feature|interview|chapter|chapters|poem|poems|lyrics|book|novel|recipe|recipes|leaflet|newsletter|essay|blog|post|thread|review|text|guide|play|script|sketch|speech|crossword(?: book)?|puzzle|infographic|slides?|song sheet|sheet music|hymn|page|pages|paywalled [a-z]+|front page|cookbook|textbook|history)"
_COPIED = r"(?:copied(?: and pasted| out)?|pasted|copy and pasted|cut and pasted|copy[- ]pasted|c&p'?d|typed (?:up|out)|scanned(?: in)?|photocopied|lifted|nicked|pinched|stole|stolen|swiped|snaffled|ripped(?: off)?|transcribed|reproduced|reposting|reprinted|screenshot(?:s|ted)?|screengrabb?ed|photographed|uploaded|cribbed|plagiarised|borrowed|half-?inched|downloaded|pirated|burned)"
_MUSIC = r"(?:soundtrack|backing track|theme (?:tune|song|music)?|chart (?:hit|song)|number one|song|songs|track|tune|tunes|album|albums|abba|beatles|oasis|queen|coldplay|adele|taylor swift|ed sheeran|sweet caroline|wonderwall|robbie williams|[a-z]+'s (?:new |latest |big )?(?:single|hit|song))"
_FREE = lazily(
    r"\b(?:(?:in|into) my own words|my own (?:words|work|recipe|poem|blether|summary|tune)|summary|short (?:quote|extract)|with (?:(?:his|her|their|the|kind|full|written|[a-z'-]+'?s?) ){0,4}permission|used with permission|permission (?:of|from|given|granted)|said yes|let (?:me|us) use|licen[cs]e (?:paid|bought|in place|held)|licen[cs]ed|screening licen[cs]e|prs licen[cs]e (?:is|paid|bought)|"
    r"out of copyright|public domain|royalty[- ]free|creative commons|cc[- ]by|open government|traditional|own conductor|own band|with a credit|asked if we could|(?:can'?t|won'?t|shan'?t|not going to|mustn'?t|can not|cannot) (?:post|paste|copy|share|put|reproduce|show)|please (?:don'?t|stop|buy|do not)|don'?t (?:photocopy|copy|paste|nick|screenshot)|no need to copy|buy (?:it|the (?:book|paper))|worth (?:the|every) (?:two |few )?(?:quid|pounds?|£|penny)|subscribers|free online with|on iplayer|retweeted|took it down|my nan'?s|wilfred owen|shakespeare|wordsworth|bbc iplayer|live band|played live|by our own|in quote marks|quoted|page ref)\b"
)
_OWN = lazily(
    r"\b(?:my|our|the) (?:own )?(?:full )?(?:speech|motion|report|letter|question|amendment|column|manifesto|statement|response|article for|piece for|press release|minutes|council report|officer'?s? report|committee report|published report)\b"
)


class TextLifted(Rule):
    """A work of words, music or film is copied whole or nearly."""

    code = "text-lifted"
    title = "Somebody else's words, music or film copied"
    topic = "copyright"
    serves = ("chk-copyright", "liability")
    sense = "copyright"
    ask = ("legal", "communications")
    patterns: ClassVar[Mapping[str, str | Gap]] = {
        "whole": Gap(
            trigger=r"\b(?:full text|in full|word for word|verbatim|page by page|cover to cover|every word|whole (?:article|piece|story|thing|column|chapter|book|poem|lot)|(?:whole|entire|full|complete) (?:[a-z']+ ){1,3}(?:article|piece|story|column|poem|chapter|book|lyrics|investigation)|repost(?:ing|ed)|pasted|pasting|all [0-9,]+ words|every page)\b",
            pattern=rf"\b(?:whole|full|entire|complete|unabridged|all (?:of )?the|every (?:page|word|line) of) (?:(?:the|that|their|his|her|this|thing|[a-z'-]+) ){{0,4}}{_WORK}\b(?:[^.?!\n]){{0,60}}(?:below|here|pasted|copied|screenshots?|scanned|pics?|photos?|attached|in the (?:comments|thread|newsletter|album)|underneath|👇|pdf|reprinted|in full|page by page)|\bfull text (?:of|from|below|here|in the)|\b(?:reposting|pasting|posting|sharing|printing|printed|pasted|reproduced|reproducing) (?:[a-z'-]+ ){{0,4}}(?:whole|entire|full|complete|all [0-9,]+ words|word for word|verbatim|in full)\b|\b(?:in full|word for word|verbatim|page by page|every word|cover to cover)\b[^.?!\n]{{0,50}}\b{_WORK}\b|\b{_WORK}\b[^.?!\n]{{0,50}}\b(?:in full|word for word|verbatim|page by page|cover to cover|all [0-9,]+ words)\b",
        ),
        "paywall": r"\b(?:paywall(?:ed)?|behind the wall|subscribers? only|so you (?:don'?t|needn'?t|do not) (?:have to )?(?:pay|buy|subscribe|fork out)|sav(?:e|es|ing) (?:you|yourself|folk|everyone) (?:the |a )?(?:paywall|£|quid|subscription|money|cost|two quid|click))\b",
        "copied": Gap(
            trigger=r"\b(?:copied|pasted|typed (?:up|out)|scanned|photocopied|lifted|nicked|pinched|swiped|snaffled|ripped|transcribed|screenshot(?:s|ted)?|cribbed|plagiarised|borrowed|half-?inched|downloaded|pirated|burned|straight lift|cut and paste|changed the (?:name|title|town)s?|names changed|direct copy|straight copy|stole|reprinted|reproduced)\b",
            pattern=rf"\b{_COPIED} (?:[a-z0-9',-]+ ){{0,7}}(?:{_PAPER}|{_WORK})\b|\b(?:{_PAPER}'s|{_WORK}) (?:[a-z',-]+ ){{0,4}}(?:{_COPIED})\b|\b(?:straight|direct|total|complete) (?:lift|copy|rip-?off)\b|\bcut and paste\b|\bjust changed the (?:name|names|town|title|date)\b|\b(?:changed|swapped) the (?:name|names|town|title)s? (?:of|and|to)\b|\bwith the names changed\b",
        ),
        "book": Gap(
            trigger=r"\b(?:pdf|epub|e-?book|photocop\w+|kindle)\b",
            pattern=r"\b(?:pdf|epub|e-?book|scan|photocop(?:y|ies)|kindle (?:file|copy)) (?:[a-z']+ ){0,4}(?:book|novel|magazine|textbook|cookbook)\b|\b(?:so (?:that )?you needn'?t|no need to|instead of) (?:buy(?:ing)?|pay(?:ing)?)\b",
        ),
        "music": Gap(
            trigger=r"\b(?:soundtrack|backing track|theme (?:tune|song|music)?|lyrics|abba|wonderwall|sweet caroline|battle ?bus|tiktoks?|reel|political broadcast|campaign film|number one|in the voice of)\b",
            pattern=rf"\b(?:soundtrack|backing track|background music|music on (?:it|our|the|my)|playing|blasting|used|using|with|to the tune of|set to|dubbed|theme) (?:[a-z':,]+ ){{0,6}}{_MUSIC}\b[^.?!\n]{{0,60}}(?:video|reel|tiktok|battle ?bus|broadcast|advert|campaign|clip|film|leaflet|didn'?t ask|obviously|all of it|whole)|\b(?:video|reel|tiktoks?|battle ?bus|political broadcast|campaign film)\b[^.?!\n]{{0,60}}\b(?:{_MUSIC})\b|\b(?:whole|full|complete|all) (?:of |the )?(?:[a-z]+ ){{0,3}}(?:lyrics|song|soundtrack)\b|\blyrics (?:to|of|from) [^.?!\n]{{2,50}}(?:printed|complete|in full|below|on the back|here)|\bin the voice of (?:a |the )?(?:famous|[a-z]+ )",
        ),
        "screen": r"\b(?:dodgy (?:box|stick|stream|firestick)|illegal stream|streaming the (?:fight|match|game|final)|live stream(?:ing)? the (?:fight|match|game|final)|ripped (?:it|the|this|from) (?:[a-z]+ ){0,3}(?:youtube|dvd|tv|netflix)|recorded (?:[a-z']+ ){0,5}(?:and uploaded|off the telly|off the tv)|uploaded it (?:whole|all)|bits of the (?:bbc|itv|sky)|no need for a licen[cs]e|don'?t need a licen[cs]e|got it on (?:dvd|blu-?ray|netflix|disney)|off (?:the )?(?:dvd|netflix|disney plus))\b",
        "credit-taken": r"\b(?:took|taken|claimed) (?:all )?the credit\b|\bpass(?:ed|ing)? (?:it|them|this) off as (?:mine|my own|ours)\b|\bas if (?:it'?s |it were |they'?re |i'?d |i had )?(?:mine|my own|written it)\b|\bleft off who (?:wrote|made|drew)\b|\b(?:didn'?t|never) (?:write|wrote) a word of (?:it|this)\b",
    }
    examples: ClassVar[tuple[Example, ...]] = (
        Finds(
            "No point us all buying the magazine: the «whole interview with the bishop pasted here», every word",
            "an article pasted whole",
        ),
        Finds(
            "«Full text of» this morning's Telegraph column here as it's locked and you all need to see it", "full text"
        ),
        Finds(
            "Chapter three of Mr Aske's history of the moor, «typed out» for the ward page, four to follow",
            "a chapter typed out",
        ),
        Finds("My blog this week's a «straight lift» from a columnist who says it better", "a lift admitted"),
        Finds("Campaign «reel's up, whole of Wonderwall» underneath it, banging", "a chart song"),
        Finds("Big fight tonight at the club off a «dodgy stick», free in, all welcome", "an unlicensed broadcast"),
        Finds("«Snaffled the next town's newsletter» and just changed the names. Recycling!", "another council's work"),
        Finds("Here's a «pdf of the new cookbook» everybody's after so no need to buy it", "a book as a file"),
        Finds(
            "The poem's by someone still living I think, printed it «in full in the newsletter», left off who wrote it",
            "a poem in full",
        ),
        Passes(
            "'A town that forgot its river': that's one line of a fine essay in the quarterly. Go and buy it.",
            "a short quotation",
        ),
        Passes(
            "Can't paste the article, it's paywalled and it's theirs. In my own words: buses, worse, dearer.", "refuses"
        ),
        Passes("Full text of my speech on the budget below.", "the author's own"),
        Passes("Wilfred Owen is out of copyright, so here is the whole of Futility.", "out of copyright"),
        Passes(
            "The full report is on the council website, all 200 pages, read it before you shout.",
            "the council's own report",
        ),
        Passes("Screening licence paid, popcorn bought: family film in the park on Saturday.", "licensed"),
        Passes("Music on our video is royalty-free, hence the ukulele.", "free music"),
        Passes("Labour copied our manifesto word for word and then broke every promise in it.", "an attack on a party"),
        Passes(
            "Please don't copy and paste the Courier's stories into this group. They pay reporters.",
            "advice against it",
        ),
        Passes("We need the whole story on the contract, not a press release.", "a demand"),
        Passes("Took the credit for the crossing, did the minister? Residents won that.", "politics"),
    )

    def look(self, draft: Draft) -> Iterator[Sighting]:
        """Leave own words, short quotation, licences and party talk alone."""
        norm, reading = draft.norm, draft.reading
        free = _FREE.search(norm) is not None
        for hit in draft.hits():
            first, last = reading.around(hit.span)
            words, near = norm[hit.start : hit.end], norm[first:last]
            if (
                free
                and hit.name != "book"
                and not re.search(
                    r"\b(?:so you (?:don'?t|needn'?t)|saving you|straight lift|dodgy|lol|nicked|snaffled|pinched)\b",
                    near,
                )
            ):
                continue
            if _OWN.search(near) or reading.quoted(hit.span):
                continue
            if re.search(
                r"\b(?:tor(?:y|ies)|labour|conservatives?|lib ?dems?|ukip|greens?|snp|minister|government|manifesto|policy|policies|osborne|cameron|miliband|council website|our website|portal|plagiaris\w+ (?:by|from) (?:the )?[a-z]+ mp)\b",
                near,
            ) and hit.name not in ("paywall", "screen"):
                continue
            if re.search(
                r"\b(?:don'?t|do not|please|never|stop|shouldn'?t|not|without|no) (?:[a-z']+ ){0,4}$",
                norm[max(first, hit.start - 36) : hit.start],
            ):
                continue
            certain = True
            if hit.name == "paywall":
                if not re.search(
                    r"\b(?:below|here(?:'s| is| you go)?|screenshots?|pasted?|copied|full|whole|all|text|took|nicked|pdf|pics?|comments|saving|👇|read it|before they|so you)\b",
                    near,
                ) or not re.search(rf"\b(?:{_PAPER}|{_WORK}|front page|picture|it)\b", near):
                    continue
                if re.search(r"\b(?:sorry (?:it'?s|about the)|unfortunately|annoying|sadly)\b", near):
                    continue
            if hit.name == "copied":
                strong = re.search(
                    r"\b(?:lift|rip-?off|nicked|pinched|swiped|snaffled|stole|half-?inched|typed (?:up|out)|scanned|photocopied|copy and pasted|copied and pasted|cut and paste|plagiarised|pirated|burned|changed the|ripped)\b",
                    words,
                )
                if re.search(
                    r"\b(?:copied (?:in|to|into|on)|letter|email|petition|uploaded (?:to|the|a|my)|lifted (?:the|a|restrictions|spirits|by))\b",
                    words,
                ) and not re.search(r"\blifted (?:[a-z0-9-]+ ){0,3}(?:from|off)\b", near):
                    continue
                if not strong and not re.search(
                    r"\b(?:whole|all|full|entire|every|page by page|for free|here|below|ours now|didn'?t ask|from|off|leaflet|newsletter)\b",
                    near,
                ):
                    continue
                certain = strong is not None
            if hit.name == "music":
                if not re.search(
                    r"\b(?:my|our|i|we|we've|i've|didn'?t ask|obviously|until they|till they|done now|printed|leaflet|she'?d love|campaign)\b",
                    near,
                ) or re.search(
                    r"\b(?:choir|orchestra|brass|live|gig|concert|radio|karaoke|dance(?:d|s)? to|singing|sang)\b", near
                ):
                    continue
                certain = re.search(r"\b(?:whole|all|didn'?t ask|complete|full|block me|obviously)\b", near) is not None
            if hit.name == "book" and not re.search(r"\b(?:pdf|epub|e-?book|scan|photocop\w+|kindle)\b", near):
                continue
            if hit.name == "screen" and re.search(r"\b(?:council chamber|meeting|webcast|committee)\b", near):
                continue
            if hit.name == "credit-taken" and not re.search(
                r"\b(?:their|her|his|infographic|photo|picture|slides|poem|words|article|chart|data|wrote|drew|lifted|copied)\b",
                near,
            ):
                continue
            if hit.name == "whole" and not re.search(
                rf"\b(?:{_PAPER}|poem|chapter|book|lyrics|article|column|recipe|crossword|cookbook|novel|hymn|investigation|cartoon|paywall\w*|magazine|song)\b",
                near,
            ):
                continue
            yield self._tell(hit.start, hit.end, certain=certain)
            return
        limit = draft.setting("chk-copyright.extract_words")
        for start, end in reading.quotations:
            if (
                draft.hit_names
                and len(norm[start:end].split()) > int(limit)
                and not free
                and re.search(rf"\b(?:the |from |in )(?:[a-z]+ )?{_PAPER}\b", norm)
            ):
                yield self._tell(start, end, certain=False)
                return
        if (
            draft.weighs() == "sure"
            and not free
            and not _OWN.search(norm)
            and re.search(
                rf"\b(?:{_COPIED}|photo|picture|pic|poem|song|music|film|video|cartoon|book|article|chapter|drawing|map|leaflet|logo|recipe)\b",
                norm,
            )
            and re.search(r"\b(?:i|i've|my|me|we|our|here|below|ours)\b", norm)
        ):
            yield self._tell(*draft.strongest(), certain=False)

    def _tell(self, start: int, end: int, *, certain: bool) -> Sighting:
        return self.finds(
            start,
            end,
            "This may copy more of somebody else's work than a quotation needs.",
            "Give it in your own words with a short quotation, the source and the link, or ask for leave and keep the answer.",
            certain=certain,
        )
