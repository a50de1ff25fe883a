"""Council staff, money, lists or accounts are used for a campaign.

## What it looks for
A member who tells that leaflets were printed at the town hall, that officers lay on a photograph or deliver cards,
that casework lists or the council's e-mail ask for votes, that a council page carries a manifesto, or that an account
built up in office turns into a campaign's.

## Why councils ask
What the public pays for may not serve a party or a candidate at any time, and in the weeks before a poll every eye is
on it.

## What to do instead
Pay for your own paper, use your own lists and a separate account, and say so. If something slipped, ask democratic
services how to put it right.

## What it cannot see
What was used and not told.

## Sources
Local Government Act 1986 section 2; Code of Recommended Practice on Local Authority Publicity (2011). Checked
21 November 2026.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, ClassVar

from wardmote.core.lazily import lazily
from wardmote.core.lexicon.polls import ENOUGH, own_doing, spoken_of_by_another
from wardmote.core.normalise import normalise
from wardmote.core.rule import Example, Finds, Gap, Passes, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wardmote.core.draft import Draft
    from wardmote.core.finding import Sighting

_MEANS = (
    r"(?:(?:the |our |my |a |some |bit of )?(?:council|council's|town hall|county hall|civic centre|parish|borough|district|members'|mayor's) (?:van|vans|printer|print room|printers|photocopier|copier|franking machine|paper|envelopes?|stationery|stamps|staff|email|e-mail|mailing list|list|database|minibus|room|phone|laptop|page|insta(?:gram)?|facebook|twitter|account|feed|newsletter|website|app|lorry|car|chamber|logo)|"
    r"(?:the |our |my |me )?(?:comms(?: team)?|communications team|press office|officers?|clerk|parks (?:team|lads|crew)|housing officers?|mobile library|library staff|caretakers?|print room|civic office|chauffeur|highways (?:lads|crew|team))|(?:my |the )?(?:casework (?:list|emails|contacts|database)|surgery list)|the franking machine|(?:the )?(?:mayor'?s )?parlour|(?:the )?council chamber|council tax (?:mailing )?list|(?:the )?electoral roll database|the chief exec(?:utive)?|the members'? (?:photocopier|printer|room)|town hall insta(?:gram)?)"
)
_CAMPAIGN = r"(?:leaflets?|flyers?|fliers?|calling cards?|election|campaign|candidates?|manifesto|vote|votes|boards?|posters?|polling(?: day)?|sorry you were out|canvass\w*|purdah|pre-?election|cards?|my name|my face|cut(?:ting)? the ribbon|in shot|photo ?call|launch|by-election|re-?election|rosettes?)"
_CAMPAIGNING = lazily(
    r"\b(?:election|by-election|campaign|polling|poll'?s|polls?|manifesto|candidates?|vote|votes|purdah|pre-?election|canvass\w*|rosettes?|leaflets?|flyers?|calling cards?|# ?vote\w*|standing|re-?elect\w*)\b"
)
_CLEAN = lazily(
    r"\b(?:nothing came from|nothing from the (?:council|authority)|not (?:the council|a penny)|own (?:paper|ink|stamps|pocket|money)|can'?t use|cannot use|may not use|shouldn'?t|asked (?:them|the comms team|comms|officers) not|took it down|take it down|pulled|pay it back|last time|guidance|won'?t be putting|used to be|rules?|"
    r"stopped|receipts|against the|register|consultation|planning|scrutiny|tory leaflet|their leaflets?|says? (?:the|their|his) leaflet|complain(?:ed|t)|dead ringer|binned it|not ours|what a cheek|written to)\b"
)
_FROM_OFFICE = lazily(
    r"\b(?:was|were|formerly|previously|used to be|until (?:today|now|yesterday)|renamed from|ex) @?[a-z0-9_]*(?:mayor|leader|council|cllr|deputy)[a-z0-9_]*|@[a-z0-9_]*(?:mayor|leader|council)[a-z0-9_]* until\b"
)
_TURNED = lazily(
    r"\b(?:everything (?:here|on here)|this (?:account|page|feed)|from (?:now|today|here)|the campaign (?:proper )?(?:begins|starts)|new name|new handle)\b"
)


class CouncilMeansForCampaign(Rule):
    """The council's means put to a campaign's use."""

    code = "council-means-for-campaign"
    title = "Council means used for a campaign"
    topic = "elections"
    serves = ("election-cal", "chk-political", "publicity-code")
    ask = ("monitoring-officer", "democratic-services")
    patterns: ClassVar[Mapping[str, str | Gap]] = {
        "used": Gap(
            trigger=r"\b(?:parlour|council chamber|council tax (?:mailing )?list|print(?:ers?)? ?room|photocopier|copier|franking machine|town hall|council (?:van|paper|printer|e-?mail|list|staff|page|room)|council's (?:print|van|page|logo|facebook|printer|staff)|comms|communications team|press office|parks (?:team|lads|crew)|housing officers?|mobile library|library staff|rent letters|parish newsletter|council newsletter|mayor's charity|civic (?:office|centre)|members' (?:printer|photocopier|room)|caretakers?|clerk (?:printed|put|sent|let|ran))\b",
            pattern=(
                rf"\b(?:printed|print|ran|run|running|dropped|drop|delivered|put|popped|pop|popping|got|getting|get|persuaded|leaned on|had|have|having|used|using|use|told|asked|ask|please get|to get|sent|emailed|emailing|mailed|done|laying|lay|posting|posted|shared|photographed|copied|borrowed|stuck|handed|roped) (?:[a-z0-9',]+ ){{0,8}}{_MEANS}\b[^\n]{{0,110}}\b{_CAMPAIGN}\b"
                rf"|\b{_MEANS} (?:[a-z0-9']+ ){{0,3}}(?:dropped|drop|put|pop(?:ping|ped)?|printed|print|ran|run|are|is|were|was|delivered|delivering|laying on|laid on|getting|sent|shared|carried|posted|let|took|photographed|doing|did|gave|pushed)\b[^\n]{{0,110}}\b{_CAMPAIGN}\b"
                rf"|\b{_CAMPAIGN}\b[^\n]{{0,110}}\b(?:at|off|on|with|through|from|via|in) (?:the |our |my )?(?:town hall|council (?:printer|paper|email|van|list)|members'? (?:photocopier|printer)|civic centre|parish newsletter|council newsletter|print room|rent letters|mayor's charity page)\b"
            ),
        ),
        "lists": Gap(
            trigger=r"\b(?:casework|surgery list|council e-?mail|council mailing)\b",
            pattern=r"\b(?:casework (?:list|emails|contacts|database)|surgery list|everybody i'?ve (?:ever )?(?:done casework|helped)|council (?:email|mailing) list|my council e-?mail)\b[^\n]{0,90}\b(?:vote|votes|election|support on|leaflet|campaign|thursday)\b|\b(?:vote|votes|leaflet|campaign)\b[^\n]{0,60}\b(?:from my council e-?mail|casework list|everybody i'?ve ever done casework)\b",
        ),
        "purdah": r"\b(?:purdah|pre-?election period)\b",
        "turned": r"\b(?:the campaign (?:proper )?(?:begins|starts)|from (?:now|today) (?:to|till|until) polling day|# ?vote [a-z]+ ?\d{4}|campaign account)\b",
    }
    examples: ClassVar[tuple[Example, ...]] = (
        Finds("Got «the council's print room to run off» 300 of my election flyers. Perks!", "printed by the council"),
        Finds("«Council van dropped my election boards» round the ward, saved a fortune", "the council's van"),
        Finds(
            "Purdah schmurdah, comms have put out a press release with my face on it for the splash park",
            "publicity in the period",
        ),
        Finds(
            "«Using my casework list to email» all 900 of you: I'd love your vote on Thursday",
            "casework data for votes",
        ),
        Finds(
            "«Housing officers are popping our calling cards» in with the rent letters this week",
            "officers deliver cards",
        ),
        Finds(
            "Ran the «leaflets off at the town hall», bit of paper never hurt anybody. Polling's the 7th",
            "council paper",
        ),
        Finds(
            "The «town hall Insta shared my manifesto launch» last night, cheers team, owe you one",
            "a council account carries a manifesto",
        ),
        Finds(
            "«The campaign begins!» Everything here now comes from me and the crew, nothing from the council's kit.",
            "an account built up in office turns into a campaign's",
            {
                "account": {
                    "kind": "councillor",
                    "bio": "Candidate for Mayor. This account was @MayorOfWexby until today.",
                }
            },
        ),
        Passes(
            "I paid for my own paper, ink and stamps for these leaflets, nothing came from the council.", "own means"
        ),
        Passes(
            "I can't use my council email for campaigning, so write to me at home if it's about the election.",
            "keeps apart",
        ),
        Passes(
            "We're in the pre-election period so the council won't be putting out publicity about councillors.",
            "explains the rule",
        ),
        Passes("I asked the comms team not to use my quote on the splash park until after the 4th.", "keeps the rule"),
        Passes(
            "Somebody printed leaflets at the town hall last time round and had to pay it back.",
            "tells of another, put right",
        ),
        Passes(
            "The council's printed a leaflet on bin days, look out for it with your next bill.",
            "a council's own leaflet",
        ),
        Passes(
            "Officers have put up posters about the by-election in the library, with all the polling stations.",
            "information on the poll",
        ),
        Passes("Out with leaflets in Highgate, printed by ourselves, then a coffee at the library.", "own leaflets"),
        Passes(
            "The council is running a campaign on litter and the van will be on the market on Saturday.",
            "a council campaign",
        ),
        Passes(
            "The campaign starts today! Own account, own phone.",
            "a campaign's own account",
            {"account": {"kind": "campaign", "bio": "Dee Holt for mayor. Imprint in pinned post"}},
        ),
    )

    def look(self, draft: Draft) -> Iterator[Sighting]:
        """Judge whether the council's means are put to the campaign's use by the author's own telling."""
        if draft.is_corporate:
            return
        for hit in islice(draft.hits(), ENOUGH):
            around = draft.reading.around(hit.span)
            if hit.name == "turned":
                yield from self._turned(draft, hit.span)
                continue
            if (
                spoken_of_by_another(draft, hit.span)
                or _CLEAN.search(draft.norm, *around)
                or draft.reading.negated(hit.span, 16)
            ):
                continue
            if hit.name == "purdah":
                if draft.search(
                    r"\b(?:officers?|comms|press release|press office|chief exec\w*|parks team|council)\b", around
                ) and draft.search(
                    r"\b(?:my (?:face|name|quote|photo)|me and the|photo ?call|for me|laying on|vote early|schmurdah|anyway|but i'?ve)\b",
                    around,
                ):
                    yield self._found(hit.start, hit.end)
                    return
                continue
            if not _CAMPAIGNING.search(draft.norm) or not (
                own_doing(draft, hit.span)
                or draft.search(r"\b(?:perks|owe you|crafty|cheers|thanks team|saves on|never hurt|favour)\b", around)
            ):
                continue
            if not self._ours(draft, around):
                continue
            yield self._found(hit.start, hit.end)
            return

    def _found(self, start: int, end: int) -> Sighting:
        return self.finds(
            start,
            end,
            "This tells of council means used for a campaign, which may engage the rules on publicity and council resources.",
            "Keep the campaign to your own means. If this has happened, ask democratic services today how to put it right.",
        )

    def _ours(self, draft: Draft, around: tuple[int, int]) -> bool:
        """Whether it is the author's side that gains."""
        return (
            draft.search(
                r"\b(?:my|our|me|mine|us) (?:[a-z]+ ){0,3}(?:leaflets?|flyers?|cards?|boards?|election|campaign|manifesto|launch|name|face|candidates?|calling|posters?)\b|\b(?:asking|ask) for your vote|\bfor (?:me|us|your vote)\b|\ball me\b|\bperks\b|\bthe campaign launch\b|\bvote for me\b|\bour candidates?\b|\belection (?:letters?|leaflets?|flyers?|post|mail|boards?|cards?)\b|\bthe party'?s (?:[a-z]+ )?(?:leaflets?|flyers?|letter|campaign)\b|\bleaflets off\b|# ?vote|\bmy vote\b|\byour vote\b|\bvote (?:for )?(?:me|us)|\bour (?:calling|team)|\bgave? (?:me|us)\b|sorry you were out",
                around,
            )
            is not None
        )

    def _turned(self, draft: Draft, span: tuple[int, int]) -> Iterator[Sighting]:
        account = draft.post.account
        profile = normalise(" ".join(filter(None, (account.bio, account.handle, account.display_name)))).norm
        if _FROM_OFFICE.search(profile) or (
            _TURNED.search(draft.norm) and re.search(r"@[a-z0-9_]*(?:mayorof|leaderof|council)", profile)
        ):
            yield self.finds(
                *span,
                "An account built up in office, with its followers, seems to be turned over to a campaign.",
                "Start a separate campaign account and leave the office's account to the office. Ask democratic services before the switch.",
                certain=False,
            )
