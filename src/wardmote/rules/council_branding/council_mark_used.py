"""The council's logo, crest, letterhead or look on what is not the council's.

## What it looks for
The council's mark put on a member's own page, party or campaign material, a business, a home-made notice or a
private letter, told in the words or in the description of a picture.

## Why councils ask
The mark tells readers that the council speaks. One protocol asks that the chief executive be consulted before it is
used at all and bars it from pages that do not give the council's position; another asks that nothing mislead.

## What to do instead
Use your own picture, your party's mark or plain paper. Where the mark is wanted, ask the person that your protocol
names first, say what for, and keep the answer. What the council itself published may be shared as it stands.

## What it cannot see
The picture itself: only its description and the words. A crest on a wall, a screenshot of a notice and a civic
occasion are left alone.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, ClassVar

from wardmote.core.known import OFFICER_ROLES
from wardmote.core.lazily import lazily
from wardmote.core.rule import Example, Finds, Passes, Rule, Unsure

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wardmote.core.draft import Draft
    from wardmote.core.finding import CannotTell, Sighting
    from wardmote.core.rule import Gap

_WHOSE = r"(?:council(?:'s|s')?|cooncil(?:'s)?|borough(?:'s)?|district(?:'s)?|county(?:'s)?|city(?:'s)?|town(?:'s)?|parish(?:'s)?|civic|mayoral|mayor's|authority(?:'s)?|local authority|town hall|corporation|[a-z]{3,} (?:dc|bc|cc|mbc|tc|council))"
_MARK = r"(?:logos?|crests?|coats? of arms|arms|emblems?|badges?|shield|seal|swoosh|letter ?heads?|headed (?:note)?paper|notepaper|heading|branding|brand|livery|insignia|tick|castle|compliments slips?|own one|colours|mark|template|header|stamp)"
_MARKS = rf"(?:{_WHOSE}(?: own| official| old| new)? {_MARK}|{_MARK} of (?:the|our) (?:council|borough|district|county|city|town|parish)|(?:their|its) (?:logo|crest|badge|coat of arms)|coat of arms|official (?:letter ?head|paper|headed paper)|letter ?head(?:ed)?(?: paper)?)"
_SURFACE = (
    r"(?:leaflets?|flyers?|fliers?|posters?|banners?|profile(?: pic(?:ture)?| photo)?|avatar|cover (?:photo|pic(?:ture)?)|blog|website|web page|newsletters?|podcast|mugs?|hoodies?|t-?shirts?|shirts?|fleece|jackets?|caps?|bags?|van|taxi|cab|trailer|"
    r"business cards?|cards?|calendars?|page|intro|video|reel|stickers?|badges?|gazebo|stall|tablecloth|boards?|signs?|menus?|certificates?|petitions?|letters?|manifesto|surveys?|e-?mail (?:signature|footer)|signature|invoices?|merch|"
    r"tea towels?|novel|book|rosettes?|maps?|mugs|notices?|adverts?|ads?|ad\b|flag|beer mats?|balloons?|thank you notes?|in touch|focus|calling cards?|website|statement|graphic|infographic|template|certificate|quiz sheets?|raffle tickets?|estate agents'? board|slippers|cover|artwork|thumbnail|notepaper|complaint)"
)
_USING = lazily(
    r"\b(?:put|putting|pit|stuck|stick|sticking|whack(?:ed|ing)?|slapp?(?:ed|ing)?|slap|bung(?:ed)?|popp?(?:ed)?|plonk(?:ed)?|add(?:ed|ing)?|us(?:e|ed|ing)|got|borrow(?:ed|ing)?|print(?:ed|ing)?|embroidered|stamp(?:ed|ing)?|press(?:ed|ing)?|"
    r"design(?:ed)?|made|makes?|done|did|has|have|had|wear(?:ing|s)?|copied|lifted|nicked|pinched|kept|sent|signed|ran up|mocked up|knocked up|comes? with|going on|goes on|side by side|complete with|pasted|drop(?:ped)?|swiped|photoshopped|add|sports?|features?|featuring|bearing|carr(?:y|ies|ying)|with)\b"
)
_MINE = lazily(
    r"\b(?:my|our|ma|me|meself|mysel|i|i've|i'm|ah|ah've|we|we've|mine|ours|us|party|group's?|campaign|election|vote|candidates?|branch|rosette|labour|conservatives?|tory|tories|lib ?dems?|greens?|reform|plaid|snp|independents?|"
    r"side hustle|for sale|fundraiser|fighting fund|petition|home[- ]?made|conference|nephew|wor|manifesto)\b"
)
_PARTISAN = lazily(
    r"\b(?:party|campaign|election|vote|candidates?|rosettes?|labour|conservatives?|tory|tories|lib ?dems?|green party|greens|vote green|reform|plaid|snp|branch|manifesto|fighting fund|leaflets?|canvass\w*|business|for sale|tenner|£\d|firm|shop|stall|opinions?|petition|home[- ]?made|stop the|save (?:our|the))\b"
)
_FINE = lazily(
    r"\b(?:no (?:crests?|logos?|badges?)|nowhere|isn't (?:ours|mine)|not (?:ours|mine|approved|use|allowed)|aren't ours|written to (?:the|them)|what looks like|their leaflet|(?:tory|labour|lib dem|reform|green|conservative) leaflets? (?:has |have )?(?:arrived|came|landed|through)|can'?t (?:go|be used|use)|cannot|couldn't use|mustn'?t|must not|may not|shouldn'?t|should not|don't use|never (?:use|put|used)|won't be|wouldn't|was told no|told no|said no|they said no|nothing of theirs|"
    r"scam|fake|didn't send|did not send|don't ring|reported|complained|trading standards|beware|misus\w+|it's wrong|removed|taken (?:it )?(?:off|down)|took (?:it )?(?:off|down)|binned|bin \d+|had to bin|in the bin|redone|pulped|apolog\w+|sorry|"
    r"com(?:e|es|ing) off|came off|should never have|take it off|restor(?:ed|ation)|carved|over the (?:door|hall|gate|market)|on the (?:wall|gates?|building|town sign|bin lorries|lorries|guildhall|front of the (?:town|county) hall)|chamber|stained glass|heritage|history|dates? back|go back to|homework|museum|"
    r"rebrand\w*|new (?:council )?logo|cost|costs|redesign|twin town|football club|licen[cs]e scheme|kitemark|under licence|"
    r"official (?:poster|letter|notice|post|map|leaflet)|council(?:'s)? (?:own )?(?:page|letter|poster|notice|leaflet|website) (?:about|on|for|says)|made by the council|shared from the council|from the council page|genuine|screenshot of (?:the|an) (?:council|official)|"
    r"civic office|by the mayor|council casework|supplied by|provided by (?:the council|democratic)|democratic services|full council (?:agreed|approved)|the council (?:agreed|approved|said yes)|council said yes|asked (?:comms|communications|the clerk|the chief executive) (?:if|whether))\b"
)
_CONSULTED = lazily(
    r"\b(?:consulted|asked|checked with|cleared (?:it )?with|agreed with|approved by|permission (?:from|of)|okayed by|ok'?d by|with the (?:agreement|blessing) of|signed off by)\b[^.]{0,30}\b(?:chief exec(?:utive)?|ceo|monitoring officer|communications|comms|the council|clerk|officers?)\b|\b(?:chief exec(?:utive)?|ceo)\b[^.]{0,40}\b(?:happy|agreed|fine with|approved|consulted|no objection|said yes|okay)\b"
)
_SCENE = lazily(
    r"\b(?:wall|door|guildhall|town hall|county hall|building|gates?|lectern|podium|chamber|town sign|hall sign|road sign|background|behind|carved|screenshot|plaque|window|lorry|van of the council|notice from|letter from)\b"
)
_MARK_SEARCH = lazily(rf"\b{_MARKS}\b|\bcrest\b")


def _alt(alt: str, **more: Any) -> dict[str, Any]:  # noqa: ANN401 - fields of the contract
    return {"media": [{"path": "a.png", "alt": alt}], "author": {"role": "councillor"}, **more}


_FIRST: dict[str, Any] = {"aud-logo.rule": "consult-first", "aud-logo.consult": "chief-executive"}
_HONEST: dict[str, Any] = {"aud-logo.rule": "not-misleading"}


class CouncilMarkUsed(Rule):
    """The council's mark on what is not the council's."""

    code = "council-mark-used"
    title = "The council's logo, crest or letterhead on something of one's own"
    topic = "council-branding"
    serves = ("aud-logo",)
    sense = "council-branding"
    ask = ("chief-executive",)
    parts = ("text",)
    wakes_on = frozenset({"media"})
    patterns: ClassVar[Mapping[str, str | Gap]] = {
        "mark": rf"\b{_MARKS}\b|\b(?:the|my|our|ma) crest\b|\bcrest (?:on|at|in|and|as)\b",
        "taken_for_council": (
            r"\b(?:look(?:s|ing|ed)? (?:dead |just |exactly )?(?:like (?:a|the) council(?:'s)?(?: one)?|official)|(?:think|thought|thinks) (?:it(?:'s| is| was)|they(?:'re| are)) (?:from )?(?:the )?(?:council|town hall)(?:'s)?|(?:dead ringer|identical|same font|same green|same colours?) (?:for|to|as) the council)"
            r"|\b(?:approved by the (?:council|parish)|(?:parish|council)[- ]approved|council approved style|official (?:parish|council) approved)\b"
        ),
    }
    examples: ClassVar[tuple[Example, ...]] = (
        Finds(
            "Leaflets are back from the printer and I had them put «the borough crest» next to my name, very smart.",
            "election material",
            {},
            _FIRST,
        ),
        Finds(
            "Stuck «the council logo» on the flyer for my dog-walking business so people trust it 🐕",
            "a business",
            {},
            _FIRST,
        ),
        Finds("New banner on this page: «the city's coat of arms» and my ugly mug.", "a member's own page", {}, _FIRST),
        Finds(
            "Wrote to the neighbours about their fence on «council headed paper». It's coming down, funny that.",
            "a private letter",
            {},
            _FIRST,
        ),
        Finds(
            "Comms said it was fine over coffee, so «the town crest» goes on my blog from today.",
            "asked, but not the one who is named",
            {},
            _FIRST,
        ),
        Finds(
            "Join us on Saturday!",
            "the description of the picture tells it",
            _alt("Gazebo with party colours and the district council logo"),
            _HONEST,
        ),
        Finds(
            "Knocked up a parking notice for our close with «the county logo» along the top, nobody has dared park there since.",
            "a home-made notice that passes for official",
            {},
            _HONEST,
        ),
        Finds(
            "Our group's calendar is out, £6, «the civic crest» on every page.",
            "merchandise of a party group",
            {},
            _HONEST,
        ),
        Finds(
            "Elm Park Greens [profile picture: the borough's coat of arms]",
            "a party profile under the arms",
            {"kind": "profile", "account": {"kind": "group"}},
            _FIRST,
        ),
        Passes(
            "The old borough crest over the library door has been restored. Go and look up.",
            "history on a wall",
            {},
            _FIRST,
        ),
        Passes(
            "We stood beneath the crest and gave our speeches, cold as it was.",
            "a mark in the background",
            _alt("Two people by the Town Hall sign, crest on the wall"),
            _FIRST,
        ),
        Passes("No crest on my leaflets: it belongs to the town.", "denied", {}, _FIRST),
        Passes(
            "Scam alert: a letter with the council's logo asks for your bank details. The council didn't send it.",
            "a warning",
            {},
            _FIRST,
        ),
        Passes(
            "Bin days over Christmas, as the council has them, logo included.",
            "official content passed on",
            {
                "kind": "share",
                "shares": {"author": "Elmshire Council", "official": True, "text": "Christmas collections"},
            },
            _FIRST,
        ),
        Passes("The council's new logo cost £14,000. I voted against it.", "a matter of debate", {}, _FIRST),
        Passes(
            "Asked the chief executive about using the crest on my ward newsletter; she was consulted in May and is happy with it.",
            "the one who is named was consulted",
            {},
            _FIRST,
        ),
        Passes(
            "We have put our logo on the new vans.",
            "the council's own account",
            {"account": {"kind": "corporate"}},
            _FIRST,
        ),
        Passes("Party logo on my banner, imprint underneath, town badge nowhere to be seen.", "none used", {}, _FIRST),
        Passes("Put the council logo on my flyer", "this protocol says nothing of it"),
        Unsure(
            "The ward newsletter is out, with the council logo at the top.",
            "whose newsletter, and was anybody asked?",
            {"author": {"role": "councillor"}},
            _FIRST,
        ),
    )

    def look(self, draft: Draft) -> Iterator[Sighting | CannotTell]:
        """The words first, then the descriptions of pictures."""
        post = draft.post
        asked = draft.setting("aud-logo.rule")
        if asked == "silent" or draft.is_corporate or post.author.role in OFFICER_ROLES:
            return
        if post.shares is not None and post.shares.official:
            return
        norm = draft.norm
        if _CONSULTED.search(norm) and asked == "consult-first" and _is_named(draft):
            return
        fine = _FINE.search(norm) is not None
        weight = draft.weighs()
        if not fine:
            found = self._words(draft, weight)
            if found is not None:
                yield found
                return
            for item in post.media:
                alt = (item.alt or "").lower()
                mark = _MARK_SEARCH.search(alt)
                if (
                    mark
                    and not _SCENE.search(alt)
                    and (_PARTISAN.search(alt) or re.search(rf"\b{_SURFACE}\b", alt) or _PARTISAN.search(norm))
                ):
                    yield self._tell(*draft.whole)
                    return
        if not fine and asked == "consult-first" and draft.has("mark"):
            for hit in draft.hits("mark"):
                if _surface_near(draft, hit.span) and not draft.reading.negated(hit.span) and not _SCENE.search(norm):
                    yield self.cannot_tell(
                        "Whose document bears the council's mark, and whether anybody was consulted about it"
                    )
                    return

    def _words(self, draft: Draft, weight: str | None) -> Sighting | None:
        norm = draft.norm
        for hit in draft.hits("mark"):
            if draft.reading.negated(hit.span, 20):
                continue
            start, end = draft.reading.around(hit.span)
            near = norm[start:end]
            rest = near.replace(hit.match.group(), " ")
            if _SCENE.search(rest) and not _PARTISAN.search(rest):
                continue
            used = _USING.search(rest) is not None
            surface = re.search(rf"\b{_SURFACE}\b", rest) is not None
            mine = _MINE.search(rest) is not None
            partisan = _PARTISAN.search(rest) is not None
            mine = mine or _BARE.match(norm) is not None or _OWN_PAGE.search(rest) is not None
            letter = "paper" in hit.match.group() or "head" in hit.match.group()
            if (
                (surface and (mine or partisan))
                or (used and mine and weight is not None)
                or (used and partisan)
                or (letter and _WROTE.search(rest))
            ):
                return self._tell(*hit.span)
        if weight is not None:
            for hit in draft.hits("taken_for_council"):
                if _MINE.search(norm):
                    return self._tell(*hit.span)
        if weight == "sure" and _MARK_WORD.search(norm) and _MINE.search(norm):
            return self._tell(*draft.strongest())
        return None

    def _tell(self, start: int, end: int) -> Sighting:
        return self.finds(
            start,
            end,
            "Here the council's mark may tell readers that the council speaks.",
            "Use your own picture, your party's mark or plain paper; where the mark is wanted, ask first and keep the answer.",
        )


_OWN_PAGE = lazily(
    r"\bnew (?:banner|header|avatar|profile|cover)\b|\b(?:profile (?:pic(?:ture)?|photo)|avatar|cover photo|page header)\b"
)
_BARE = lazily(
    r"^(?:(?:just|have|so|been and|well) )?(?:put|stuck|whacked|slapped|bunged|popped|plonked|added|using|used|got|borrowed|printed|made|ran up|knocked up|mocked up|sent|signed|wrote|had|found|designed)\b"
)
_WROTE = lazily(r"\b(?:wrote|sent|signed|fired|letter|note|complaint|reply|replied)\b")
_MARK_WORD = lazily(
    r"\b(?:logo|crest|coat of arms|arms|emblem|badge|shield|seal|swoosh|letterhead|headed paper|heading|lions|wheatsheaf|dragon|castle|official|council)\b"
)


def _surface_near(draft: Draft, span: tuple[int, int]) -> bool:
    return draft.search(rf"\b{_SURFACE}\b", draft.reading.sentence(span)) is not None


def _is_named(draft: Draft) -> bool:
    """Whether the one consulted is the one whom the protocol names."""
    named = draft.setting("aud-logo.consult")
    if named == "chief-executive":
        return draft.search(r"\b(?:chief exec(?:utive)?|ceo)\b") is not None
    return True
