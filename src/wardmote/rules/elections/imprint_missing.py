"""Election material goes out without saying who is behind it.

## What it looks for
A post, advert, leaflet or picture that asks for votes and carries no imprint in its words, in the description of
its picture or in the account's profile; and a post in which the author says that the imprint was left off. A paid
advert weighs more than a chat on the doorstep; an ordinary "vote for us" on a member's own account is only a note.

## Why councils ask
Voters may know who is talking to them and who pays. The duty covers sitting members and candidates as well as
parties, and on line it holds for unpaid posts too.

## What to do instead
Add a line such as "Promoted by [agent] on behalf of [candidate], both of [postal address]". Where it does not fit,
put it one click away, in the profile or a pinned post, and say so.

## What it cannot see
Words inside a picture that nobody described, a pinned post, a page behind a link, who paid for what.

## Sources
Elections Act 2022 Part 6 (digital imprints, in force November 2023); Representation of the People Act 1983
section 110 (printed material); Electoral Commission guidance on imprints. Checked 21 November 2026.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, ClassVar

from wardmote.core.lazily import lazily
from wardmote.core.lexicon.politics import ASKS_VOTE, PLAIN_PARTY, vote_asked
from wardmote.core.lexicon.polls import (
    ENOUGH,
    Period,
    imprint_in,
    imprint_pointed_at,
    own_doing,
    period,
    spoken_of_by_another,
)
from wardmote.core.normalise import normalise
from wardmote.core.rule import Duty, Example, Finds, Gap, Passes, Rule, Unsure
from wardmote.core.words import Severity

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Mapping

    from wardmote.core.draft import Draft, Hit
    from wardmote.core.finding import CannotTell, Sighting

_DETAILS = (
    r"(?:imprints?|promoted[ -]by|published[ -]by|printed[ -]by|paid[ -]for[ -]by|small ?print|printer'?s? (?:name|details)|(?:the |our |my |any )?(?:agent|promoter|publisher)'?s? (?:details|name|address|bit)|"
    r"who (?:printed|paid|made|promoted|published|is behind|it'?s from)|who'?s behind|(?:our|my|any|a|the) (?:name|names|address)(?: (?:or|and|nor) (?:our |my |an? |any )?(?:agent'?s? )?(?:name|address))?|(?:our|my|the) (?:name|party)(?: name)? (?:off|on))"
)
_LEAFLET = lazily(
    r"\b(?:leaflets?|flyers?|fliers?|posters?|advert(?:isement)?s?|graphic|banners?|billboards?|placards?|election address|newsletter|pamphlets?|calling cards?|postcards?|campaign (?:video|card|image|photo|poster))\b"
)
_ALT_ASKS = lazily(
    rf"\bvote\b|\b(?:re-?)?elect\b|\b[a-z]+ [a-z]+ for [a-z]+|\b{PLAIN_PARTY}\b|\blabour\b|\bcandidate\b|\brosette\b|fresh start|\bmanifesto\b|\bpolling day\b|\bstanding for\b|\byour (?:local )?(?:champion|voice)\b"
)
_ALT_SAYS_NONE = lazily(
    r"\bno (?:small ?print|imprint|printer|promoter|name or address|address)\b|\bwithout (?:an |any )?(?:imprint|small ?print)\b|\bno (?:visible|legible) (?:imprint|small ?print)|\bimprint (?:missing|not|cropped|illegible|cut)\b"
)
_PAID = (
    r"\b(?:sponsored (?:post|ad|content|video|story)|boost(?:ed|ing)? (?:this|the|my|our|a)? ?(?:post|ad|video|reel)|(?:this|my|our) (?:is a )?(?:paid )?(?:ad|advert|promo)\b|paid (?:ad|advert|partnership|post|promotion)|"
    r"(?:facebook|insta|instagram|google|youtube|tiktok|snapchat|meta|online|digital|attack|campaign) ads?\b|£ ?\d[\d,]*(?: quid)? (?:behind|on|of|worth of) (?:[a-z]+ ){0,3}ads?\b|paid to (?:boost|promote|push))"
)
_VOTE_NAME = lazily(r"\b(?:VOTE|Vote|vote) (?!By|by|On|Now|Early|Today|Tomorrow|In|at|BY|NOW|TODAY)[A-Z][A-Za-z'-]+")
_QUESTION = lazily(r"\?\s*$")
_NOT_LAST_TIME = lazily(
    r"\b(?:last (?:time|year|may)|rules? (?:on|about|for)|reminder|guidance|training|agents:|remember to|don'?t forget|always|make sure|check)\b"
)


class ImprintMissing(Rule):
    """Campaign material without an imprint in text, picture or profile."""

    code = "imprint-missing"
    title = "Election material without an imprint"
    topic = "elections"
    serves = ("imprint",)
    parts = ("text", "media.alt")
    ask = ("democratic-services", "monitoring-officer")
    duty = Duty(
        source="Elections Act 2022 Part 6; Electoral Commission guidance on digital imprints",
        message=(
            "Material meant to win votes that a candidate, a party or a sitting member puts out on line may need an imprint: "
            "the name and postal address of the promoter and of whoever it is for."
        ),
        checked_on="2026-11-21",
        review_by="2027-05-31",
    )
    wakes_on = frozenset({"account:campaign"})
    patterns: ClassVar[Mapping[str, str | Gap]] = {
        "omitted": Gap(
            trigger=r"\b(?:imprints?|promoted[ -]by|published[ -]by|printed[ -]by|paid[ -]for[ -]by|small ?print|promoter'?s?|(?:printer|agent|publisher)'?s? (?:name|details|address|bit)|who (?:printed|paid|made|promoted|published)|who'?s behind|(?:is|are) behind|it'?s (?:us|ours)|it was (?:us|ours?)|it came from|they'?re (?:us|ours)|names? (?:or|and|nor) address(?:es)?|not a (?:single )?(?:name|word|address)|(?:our|my|any|no|the) (?:names?|party|address)|trace|blank page|(?:a|an) (?:blank|fake|dummy|anonymous|made-up) (?:page|name|profile|account))\b",
            pattern=(
                rf"\b(?:left|leav(?:e|ing)|took|taken|cut|miss(?:ed|ing)?|skipp?(?:ed|ing)?|ditch(?:ed|ing)?|forgot(?:ten)?|dropp?(?:ed|ing)?|lost|binned|cropped|hid(?:den)?|hiding) (?:(?:off|out|all|that|the|my|our|your|wee|daft|boring|bit|of|about|"
                rf"bother|on|with|for) ){{0,5}}{_DETAILS}\b"
                rf"|\b(?:have|has|had|did|do|does|is|was|were|are)(?:n'?t| not) (?:bother(?:ed)?|put|add(?:ed)?|got|get|include[d]?|print(?:ed)?|need|want|stick|stuck|carry|give|say|putting|adding|bothering|going) "
                rf"(?:[a-z']+ ){{0,6}}{_DETAILS}\b"
                rf"|\bnot (?:putting|adding|bothering|including|giving|printing|saying|naming) (?:[a-z']+ ){{0,5}}{_DETAILS}\b"
                r"|\b(?:no|without (?:an|any|the)|nae) (?:daft |boring |wee )?(?:imprint|promoter|printer'?s name|promoted by|published by|agent'?s (?:name|address|details)|names? (?:or|and|nor) address(?:es)?|(?:name|address)(?: on (?:it|them|this|the)| at the|,|$)|small ?print)"
                r"|\bignor(?:e|ing) (?:the|all the|all) (?:small ?print|imprint|promoter) (?:rules?|stuff|nonsense|guff)\b"
                r"|\b(?:no|nowt|nothing|naebody|nobody|no one|no-one)(?: [a-z']+){0,3} (?:to say|saying|says|knows?|trace|tell|telling|link(?:ing)?|prove)(?: of)?(?: [a-z]+){0,3} (?:who(?:'s| is)? behind|it'?s (?:us|me|ours)|back to (?:us|me|the party)|the party on it|who (?:paid|put|printed|sent|made))\b"
                r"|\b(?:nobody|no one|no-one|they)(?:'s|'ll| will| is| are)? (?:ever |never )?(?:ever )?(?:going to |gonna )?(?:know|guess|find out|prove|trace)(?: that)? (?:it'?s|it was|who'?s behind|it came from|they'?re) (?:us|ours?|me|mine|our [a-z]+|from us|the party|it)\b|\b(?:don'?t|nobody'?s to|never) (?:let on|say|tell (?:anyone|them)) (?:that )?(?:it'?s|it was|they'?re) (?:us|ours|from us|the party)\b"
                r"|\b(?:won'?t|not going to|never|can'?t) (?:find|see|spot) (?:our|my|any|a|the party'?s) (?:name|names|imprint|address|logo) on\b"
                r"|\b(?:not|without) a (?:single )?(?:name|word|address|promoter)\b[a-z ]{0,24} on\b"
                r"|\bset (?:it|them|this) up under (?:a|an) (?:blank|fake|made-up|different|anonymous|dummy) (?:page|name|profile|account)\b"
            ),
        ),
        "asks": ASKS_VOTE,
        "paid": _PAID,
        "handout": Gap(
            trigger=r"\b(?:leaflets?|flyers?|fliers?|posters?|calling cards?|election address|little cards)\b",
            pattern=(
                r"\b(?:new|latest|fresh|my|our|first|election|campaign|attack|here'?s the|the) (?:[a-z']+ )?(?:leaflets?|flyers?|fliers?|posters?|election address|calling cards?)\b(?:[a-z' ,!:.-]){0,24}\b(?:out|attached|below|pic|photo|here|ready|landing|printed|download|share|design|done|arrived|hot off the press)\b"
                r"|\b(?:knocked up|designed|made|printed|ran off|run off|done|had) (?:[a-z0-9',]+ ){0,7}(?:leaflets?|flyers?|fliers?|posters?|calling cards?|little cards)\b"
            ),
        ),
        "alt-leaflet": r"\b(?:leaflet|flyer|flier|poster|advert|billboard|placard|election address|calling card|campaign (?:graphic|image|video|card|banner))\b",
    }
    examples: ClassVar[tuple[Example, ...]] = (
        Finds(
            "600 pledge cards done on my own printer. «Didn't bother with the promoter's name», it ruins the picture 😅",
            "the author says that the imprint was left off",
            {"account": {"kind": "councillor"}},
        ),
        Finds(
            "Our «advert goes up tonight and there's nothing on it to say who's behind it». Let them guess.",
            "an anonymous advert, by its author",
            {"account": {"kind": "campaign"}},
        ),
        Finds(
            "You're seeing this because my campaign paid for a promoted post: this is a paid ad. I'm standing in Fellgate, please «give me your vote».",
            "a paid advert asks for a vote and has no imprint anywhere",
            {
                "account": {"kind": "campaign", "bio": "Dee Holt. Mum, runner, Fellgate born"},
                "context": {"elections": [{"id": "local.2026-05-07", "notice": "2026-03-27", "poll": "2026-05-07"}]},
                "at": "2026-04-20T09:00:00+01:00",
            },
        ),
        Finds(
            "Three weeks to go. «Vote Holt» on 7 May for a ward that works 💚",
            "a campaign account asks for votes in the period and the profile has no imprint",
            {
                "account": {"kind": "campaign", "bio": "Campaign to elect Dee Holt"},
                "context": {"elections": [{"id": "local.2026-05-07", "notice": "2026-03-27", "poll": "2026-05-07"}]},
                "at": "2026-04-16T09:00:00+01:00",
            },
        ),
        Finds(
            "Hot off the press, share away!",
            "a leaflet in the picture, with no small print on it",
            {
                "account": {"kind": "campaign"},
                "media": [{"path": "a.png", "alt": "Flyer reading 'Holt for Fellgate: your voice'. No imprint"}],
            },
        ),
        Finds(
            "My new poster is up on the corner, what do we think?",
            "a candidate's poster in the picture without an imprint, in the period",
            {
                "account": {"kind": "councillor"},
                "author": {"role": "councillor", "candidate": ["local.2026-05-07"]},
                "media": [{"path": "p.jpg", "alt": "Window poster, green, 'Re-elect Dee Holt' in large letters"}],
                "context": {"elections": [{"id": "local.2026-05-07", "notice": "2026-03-27", "poll": "2026-05-07"}]},
                "at": "2026-04-16T09:00:00+01:00",
            },
        ),
        Finds(
            "put 80 quid behind this one lads, facebook ads work. get labour out of larkfield",
            "paid political advert without an imprint",
            {"account": {"kind": "group"}},
        ),
        Finds(
            "We «left the agent's details off» this lot cos they'd not fit on a beer mat. Get them on every table in the Weavers before polling day.",
            "left off knowingly",
            {"account": {"kind": "councillor"}},
        ),
        Finds(
            "Millbrook Independents. Nine neighbours who «need your vote» on 7 May.",
            "a group's profile is campaign material in the period",
            {
                "kind": "profile",
                "account": {"kind": "group", "bio": "Nine neighbours"},
                "context": {"elections": [{"id": "local.2026-05-07", "notice": "2026-03-27", "poll": "2026-05-07"}]},
                "at": "2026-04-16T09:00:00+01:00",
            },
        ),
        Passes(
            "Vote Holt on 7 May. Promoted by A. Reed on behalf of D. Holt, both of 3 Weir Lane, Fellgate.",
            "a full imprint",
            {"account": {"kind": "campaign"}},
        ),
        Passes(
            "Vote Holt! Who's behind this? Full imprint in the pinned post.",
            "the imprint is one click away and the post says so",
            {"account": {"kind": "campaign", "bio": "Dee Holt for Fellgate"}},
        ),
        Passes(
            "Vote Labour on Thursday if you want your library kept.",
            "party politics on a member's own account: no more than a note",
            {"account": {"kind": "councillor", "bio": "Labour councillor, own views"}},
        ),
        Passes(
            "Someone's put a leaflet round with no imprint on it. It wasn't ours, and I've handed it to the returning officer.",
            "another's leaflet, reported",
            {"account": {"kind": "councillor"}},
        ),
        Passes(
            "Agents: don't forget the imprint. Name and postal address of the promoter, on the post or one click away.",
            "advice to add one",
            {"account": {"kind": "campaign"}},
        ),
        Passes(
            "New leaflet out, pic attached",
            "the picture carries its imprint",
            {
                "account": {"kind": "campaign"},
                "media": [
                    {
                        "path": "a.png",
                        "alt": "Leaflet 'Holt for Fellgate'. Printed and promoted by A. Reed, 3 Weir Lane, Fellgate",
                    }
                ],
            },
        ),
        Passes(
            "Register to vote by midnight on the 20th, it takes five minutes. Bring photo ID on the day.",
            "turnout and registration are not campaign material",
            {"account": {"kind": "councillor"}},
        ),
        Passes(
            "Vote for your favourite gritter name! Closes Friday.",
            "not an election",
            {"account": {"kind": "councillor"}},
        ),
        Passes(
            "Grand morning canvassing the Brows. Two dogs, one bite, forty good chats about buses.",
            "a chat about canvassing asks for nothing",
            {
                "account": {"kind": "campaign", "bio": "Dee Holt for Fellgate"},
                "context": {"elections": [{"id": "local.2026-05-07", "notice": "2026-03-27", "poll": "2026-05-07"}]},
                "at": "2026-04-16T09:00:00+01:00",
            },
        ),
        Passes(
            "They asked us to do the advert under a blank page name. We said no. Our name's on all we put out.",
            "refused",
            {"account": {"kind": "councillor"}},
        ),
        Unsure(
            "Three weeks to go. I'm asking for your vote on 7 May.",
            "a member asks for votes in the period; whether the profile or a pinned post has the imprint was not given",
            {
                "account": {"kind": "councillor"},
                "author": {"role": "councillor"},
                "context": {"elections": [{"id": "local.2026-05-07", "notice": "2026-03-27", "poll": "2026-05-07"}]},
                "at": "2026-04-16T09:00:00+01:00",
            },
        ),
    )

    def look(self, draft: Draft) -> Iterator[Sighting | CannotTell]:
        """Judge whether the words are campaign material, and whether an imprint stands anywhere around them."""
        post = draft.post
        if draft.is_corporate or post.kind in ("like", "direct") or post.platform == "sms":
            return
        for hit in islice(draft.hits("omitted"), ENOUGH):
            start, end = draft.reading.sentence(hit.span)
            if not own_doing(draft, hit.span) and not self._on_material(draft):
                continue
            if spoken_of_by_another(draft, hit.span) or _NOT_LAST_TIME.search(draft.norm, start, end):
                continue
            if _QUESTION.search(draft.norm[start:end]) or draft.search(
                r"\b(?:we|i) said no\b|\b(?:always|never) (?:print|put|leave|forget)\b"
            ):
                continue
            if draft.part == "media.alt" or not self._speaks_of_material(draft):
                continue
            yield self.finds(
                hit.start,
                hit.end,
                "This says that election material goes out without the name and address behind it, which may need an imprint.",
                "Add who promotes it and on whose behalf, each with a postal address, before any more goes out; your agent can supply the line.",
            )
            return
        if draft.part == "media.alt":
            if not self._said(draft):
                yield from self._picture(draft)
            return
        asked = vote_asked(draft.norm)
        if asked is None and self._campaign_account(draft):
            named = _VOTE_NAME.search(draft.reading.cased)
            asked = draft.search(r"vote [a-z]+", named.span()) if named else None
        paid = next(draft.hits("paid"), None)
        if (asked is not None or paid is not None) and not self._said(draft):
            yield from self._words(draft, asked, paid)

    def _picture(self, draft: Draft) -> Iterator[Sighting | CannotTell]:
        if not _LEAFLET.search(draft.norm) or not _ALT_ASKS.search(draft.norm) or not self._campaigns(draft):
            return
        none = _ALT_SAYS_NONE.search(draft.norm)
        start, end = none.span() if none else draft.whole
        yield self.finds(
            start,
            end,
            "The picture looks like election material and no imprint is described on it, in the post or in the profile.",
            "Put the promoter's name and postal address on the picture itself, and on whose behalf it is; or say where the imprint is.",
            certain=none is not None,
        )

    def _said(self, draft: Draft) -> bool:
        """Whether an imprint, or where it is, stands anywhere around the post."""
        return any(imprint_in(text) or imprint_pointed_at(text) for text in self._around(draft))

    def _words(self, draft: Draft, asked: re.Match[str] | None, paid: Hit | None) -> Iterator[Sighting | CannotTell]:
        post = draft.post
        political = (
            asked is not None
            or draft.search(
                rf"\b(?:{PLAIN_PARTY}|labour|candidate|campaign|election|polling day|the mayor|mp|councillors?)\b"
            )
            is not None
        )
        if (
            paid
            and political
            and not spoken_of_by_another(draft, paid.span)
            and (asked or own_doing(draft, paid.span))
            and not self._discusses_ads(draft)
        ):
            start, end = asked.span() if asked else paid.span
            yield self.finds(
                start,
                end,
                "This reads as a paid political advert, and no imprint stands in it or in the profile.",
                "Put the promoter's name and postal address, and on whose behalf it is paid for, into the advert itself.",
            )
            return
        if asked is None:
            return
        if draft.reading.quoted(asked.span()) or draft.search(
            r"\b(?:ballot paper|register to vote|hustings|please vote)\b", draft.reading.sentence(asked.span())
        ):
            return
        now = period(draft)
        if now in (Period.AFTER, Period.BEFORE) and not self._campaign_account(draft):
            return
        seen = f"“{draft.norm[asked.start() : asked.end()]}” asks for votes, and no imprint stands in the post"
        if self._campaign_account(draft) or (now is Period.IN and post.account.kind == "group"):
            if now is Period.AFTER:
                return
            yield self.finds(
                *asked.span(),
                seen
                + (
                    " or in the profile; such material may need one."
                    if post.account.bio is not None
                    else "; such material may need one."
                ),
                "Add “Promoted by … on behalf of …” with postal addresses, or put it in the profile and say “imprint in bio”.",
                certain=False,
            )
        elif now is Period.IN and post.account.bio is None:
            yield self.cannot_tell(
                "whether the account's profile or a pinned post carries the imprint that election material may need"
            )
        elif now is Period.IN or post.author.candidate:
            yield self.finds(
                *asked.span(),
                seen + " or in the profile; a member's own election material may need one.",
                "Add “Promoted by … of [postal address]”, or put it in the profile and say so.",
                certain=False,
                at_most=None if post.author.candidate else Severity.NOTE,
            )
        else:
            yield self.finds(
                *asked.span(),
                "This asks for votes; if it is meant for an election, it may need an imprint.",
                "Check that your name and postal address as promoter stand in the post or one click away.",
                certain=False,
                at_most=Severity.NOTE,
            )

    def _around(self, draft: Draft) -> list[str]:
        post = draft.post
        texts = [post.text, post.account.bio, post.account.display_name, *(item.alt for item in post.media)]
        return [normalise(text).norm for text in texts if text]

    def _campaign_account(self, draft: Draft) -> bool:
        return draft.post.account.kind == "campaign"

    def _campaigns(self, draft: Draft) -> bool:
        post = draft.post
        return (
            post.account.kind in ("campaign", "group")
            or bool(post.author.candidate)
            or period(draft) is Period.IN
            or post.account.kind == "councillor"
        )

    def _on_material(self, draft: Draft) -> bool:
        return (
            draft.search(
                r"\b(?:here'?s|hand (?:them|it|'?em) out|goes? (?:live|up|out|through)|collect (?:from|yours)|genius|shh+|lol|haha)\b|;\)|😅|😂|🤫"
            )
            is not None
        )

    def _speaks_of_material(self, draft: Draft) -> bool:
        return (
            draft.search(
                r"\b(?:leaflets?|flyers?|fliers?|posters?|ads?|adverts?|cards?|beer ?mats?|page|video|website|newsletters?|newspaper|letters?|boards?|banners?|campaign|election|vote|polling|candidates?|stickers?|postcards?|batch|print(?:ed|er|ers)?|graphics?|memes?)\b"
            )
            is not None
        )

    def _discusses_ads(self, draft: Draft) -> bool:
        return (
            draft.search(
                r"\b(?:their|tory|tories'|labour'?s|government'?s|opponents?'?s?|his|her|fake|council'?s|ban(?:ned|ning)?|misleading|against|seen|saw|why (?:is|are)|reported) (?:[a-z]+ ){0,2}(?:ads?|adverts?)\b|\bads? (?:by|from) (?:the )?(?:tor|labour|lib|green|reform|snp)|\bboost(?:ed|ing)? (?:wages|jobs|the economy|growth|trade|local)\b"
            )
            is not None
        )
