"""Somebody who complained, gave evidence or is to judge is pressed, hunted or bargained with.

## What it looks for
Words to or about complainants, witnesses, investigators and panel members that warn, plead, bargain, guess who they
are or set others on them.

## Why councils ask
People must be able to complain and to be heard without fear. Codes of conduct bar intimidating anybody who is, or
may be, a complainant or a witness, and protocols bar bullying.

## What to do instead
Have no contact about the case but through the monitoring officer, and ask your supporters to leave them alone.

## What it cannot see
Messages sent elsewhere, and what is meant between people who know each other.

## Sources
Localism Act 2011, section 28, under which English councils adopt codes and arrangements for complaints; Local
Government Association, Model Councillor Code of Conduct 2020, on intimidation; read 21 November 2026.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from wardmote.core.lazily import lazily
from wardmote.core.rule import Example, Finds, Passes, Rule
from wardmote.core.words import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wardmote.core.draft import Draft
    from wardmote.core.finding import Sighting
    from wardmote.core.rule import Gap

_PRESSING = lazily(
    r"\b(?:drop (?:it|the|your)|withdraw|think again|chang(?:e|ing) your mind|you misheard|(?:made|ye made) (?:a|ye) mistake|sort something out|come to an (?:understanding|arrangement)|(?:do|be) the decent thing|ring the (?:mo|monitoring)|shame if|long memory|"
    r"i (?:know|ken) (?:it was you|who|where|your|which|their names)|(?:ah|i) don'?t ken it was|(?:fair|good|pretty good|shrewd) idea who|found out (?:which|who)|work(?:ed|ing) out who|guess who|awa and tell|you'?ve (?:a|got) (?:kids|a planning|an application|a licence|a lease)|(?:restructure|grant|lease|allotment|licence|planning|rent|shop) .{0,30}(?:bottom of the pile|in mind|remember|still to come|looked on kindly|be a shame)|"
    r"bottom of the pile|restructure|remember (?:the|that|who)|keep it friendly|forget (?:about )?the (?:e-?mail|complaint|form|whole)|before (?:she|he|they|you) (?:speaks?|talks?|goes?|says)|get our (?:story|stories) straight|(?:number|address) of the (?:woman|man|person|lady|lad)|(?:chat|word) with (?:her|him|them) before|meet me before|what they've taken on|"
    r"people stopped? (?:going|using)|email (?:them|the (?:panel|monitoring|members|mo)|him|her)|e-?mails? to the (?:panel|monitoring)|(?:tell|write to) (?:them|the panel|the monitoring officer) (?:i'?m|what a|how)|pack the (?:public )?gallery|make some noise|if you scrap|if you drop|i'?ll scrap|be round w|own up|(?:have|get|find out|know|finding out) (?:your|her|his|their) names?|find out who|or we'll have|turn up and|i'll remember|i won't forget|shan't forget|when you (?:next )?(?:want|need|ask|come)|next time you (?:want|need|ask)|rhymes with|initials|begins with|no names but|not saying who|you can guess|everyone(?: in [a-z ]{3,20})? knows you|you're a (?:liar|fantasist|rat|snake)|show (?:them|her|him) what|sail through|(?:i'?m sure|might|could|would|i could see) (?:her|his|their|your|that) (?:[a-z]+ ){1,4}(?:will|would|gets?|goes?|be looked|could) (?:[a-z]+ )?(?:through|sorted|approved|looked)|cowards?|rats?\b|sad acts|her name'?s|his name'?s|do you want their names|name the complainant|"
    r"(?:she|he) (?:runs|lives|works|owns|drinks) (?:the|at|in|on|by)|(?:blue|red|white|corner|end) house|know your (?:car|shift|house|boss)|see you at|watch (?:your|her|his) back|vouchers|lonely|attention seeker|vexatious|like a good (?:girl|boy|lad|lass)|need some more|make it look like a pattern)\b"
)
_KIND = lazily(
    r"\b(?:please (?:don't|do not|leave|stop)|don't (?:guess|email|contact|name|turn on|ask)|do not (?:guess|email|contact|name)|had every right|they did their duty|tell the monitoring officer(?: at once| and tell)|if anyone's been asked|no one who|nobody who|leave (?:them|him|her|the officers) (?:alone|be)|i (?:won't|shan't|will not) be (?:naming|guessing)|"
    r"won't lose out|they're allowed|asked my supporters to|would never|must be protected|protect whistle|whistleblow(?:ing line|er protection)|nhs|bbc|independent persons? needed|thank you for complaining|she was right|he was right|they were right)\b"
)


class ComplainantPressed(Rule):
    """Pressure on those in a case."""

    code = "complainant-pressed"
    title = "Pressure on somebody who complained or is to be heard"
    topic = "complaints-reporting"
    serves = ("complaint", "chk-series")
    ask = ("monitoring-officer",)
    parts = ("text",)
    patterns: ClassVar[Mapping[str, str | Gap]] = {
        "in_the_case": (
            r"\b(?:complainants?|complainer|investigating officer|(?:talk|speak|spoke|speaking) to the investigator|standards panel|assessment panel|the panel meets|independent person|(?:signed|made|lodged|put in|gave|giving) (?:the |a |that )?(?:grievance|evidence|(?:formal |code of conduct |standards )?complaint|form) (?:against|about)|gave evidence|witness(?:es)? (?:against|statement)|"
            r"(?:dobbed|grassed|shopped|snitched|clyped|reported|complained|squealed) (?:on |about |tae |to )?me\b|(?:dobbed|grassed|shopped|clyped) (?:me|him|her) in|snitch(?:es)?\b|(?:whoever|which of you|whichever [a-z ]{0,24})(?:'s| has| is)? (?:it was that )?(?:complained|reported|sent it in|put in|made the complaint|grassed|dobbed)|(?:who's|who has|who|she's|he's|you've|you) (?:reported|accused) me|"
            r"your (?:[a-z]+ )?complaint (?:about me|to the (?:ombudsman|monitoring|council|mo)|against)|complaint about me\b|a complaint in (?:already|against)|who made the complaint|withdraw it\b|say you misheard|tell them (?:i'm innocent|ye made|you made)|complaint no\.? ?\d|being investigated|(?:up )?(?:in front of|before) (?:the )?standards|(?:went|gone|goes|going|run|ran) (?:running )?to the monitoring officer|(?:pulls?|drops?|withdraws?|scraps?|takes? back|pulled|dropped) (?:her|his|their|the|that|your) complaint|(?:went|gone|goes|going|run|ran|came) (?:running |crying |whining |straight )?to the (?:mo|monitoring officer|clerk|standards)|who made the (?:standards |formal |code )*complaint|tell the investigat(?:ing officer|or) |who (?:grassed|shopped|snitched|dobbed|clyped)|forget (?:about )?the (?:e-?mail|complaint)|before the hearing|the hearing's on)\b"
        ),
    }
    examples: ClassVar[tuple[Example, ...]] = (
        Finds(
            "To «whoever complained» about my speech: I know who you are and I've a long memory. Withdraw it.",
            "a warning",
        ),
        Finds(
            "Found out which of you «dobbed me in» to the clerk. See you at the school gate.", "a complainant hunted"
        ),
        Finds(
            "Can anybody get me the number of the lady «who's accused me»? A quick word with her before she speaks to the panel again.",
            "a witness courted",
        ),
        Finds(
            "I'm «being investigated», so please email the panel and tell them what a good councillor I am.",
            "supporters sent to the panel",
        ),
        Finds(
            "Anyone who saw it: message me before you «speak to the investigator», we should get our story straight.",
            "witnesses lined up",
        ),
        Finds(
            "If you're one of the staff who «gave evidence», remember who decides on the restructure.",
            "a threat at work",
        ),
        Finds(
            "«The complainant»? I couldn't possibly say. But she runs the wool shop and she's lonely.",
            "a complainant hinted at",
        ),
        Finds("I'll scrap my complaint about the fence if you scrap «your complaint about me». Deal?", "a bargain"),
        Passes("Please don't guess who complained about me. They had every right to.", "it protects them"),
        Passes("Don't email the panel about the case, however well you mean it.", "it protects the panel"),
        Passes("A lady complained about me blocking the pavement with my bike. She was right, sorry.", "owned"),
        Passes(
            "If anyone's been asked to drop a complaint, tell the monitoring officer at once.",
            "it stands by complainants",
        ),
        Passes("There's a complaint about me. I'll say no more while it's live.", "the right words"),
        Passes("Whistleblowers who gave evidence to the NHS inquiry must be protected.", "politics"),
        Passes("Someone reported me for parking on the zigzags and they had every right. Fine paid.", "owned"),
        Passes("Six witnesses gave evidence to the planning inquiry today.", "another kind of hearing"),
    )

    def look(self, draft: Draft) -> Iterator[Sighting]:
        """Somebody in a case, and words that press, hunt or bargain."""
        norm = draft.norm
        if _KIND.search(norm):
            return
        weight = draft.weighs("complaints-reporting")
        for hit in draft.hits():
            pressing = _PRESSING.search(norm.replace(hit.match.group(), " ", 1)) or (
                weight is not None and _PRESSING.search(hit.match.group())
            )
            if not pressing or draft.reading.quoted(hit.span):
                continue
            if draft.search(
                r"\b(?:planning|public|covid|post office|grenfell|coroner'?s|parliamentary|select) (?:inquiry|committee|inquest)\b"
            ):
                continue
            yield self.finds(
                *hit.span,
                "This may press somebody who complained, or who is to be heard or to decide.",
                "Have no contact about the case but through the monitoring officer, and ask supporters to leave them alone.",
                certain=weight is not None and draft.reading.first_person,
                at_most=None if weight is not None else Severity.THINK,
            )
            return
