"""A live complaint about conduct is tried in public.

## What it looks for
Allegations, papers or progress of an open standards case put about, verdicts called for, and supporters sent to the
panel or the monitoring officer.

## Why councils ask
A complaint about a member goes to the monitoring officer under the council's arrangements, which protect all who are
in it until it is decided. A case tried on a page may harm them, the case and the standing of the council.

## What to do instead
Say that a complaint is being dealt with and that you will say no more until it is. What you want heard, send to the
monitoring officer. A published decision may be discussed like any other.

## What it cannot see
The state of a case that the words do not tell.

## Sources
Localism Act 2011, section 28 (arrangements for dealing with allegations in England); read 21 November 2026.
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

_CASE = r"(?:(?:standards|code of conduct|conduct|formal|ombudsman) (?:complaints?|hearing|investigation|case|probe|referral)|(?:standards|code of conduct) (?:probe|inquiry|referral)|probe into (?:the |our )?(?:cllr|councillor|mayor|leader|chair|deputy|clerk)|complaints? (?:in |lodged |made |submitted |put in |going in )*(?:against|about|into) (?:cllr|councillor|the (?:chair|leader|mayor|member|deputy|clerk|parish|head)|me\b|mrs?|ms|him|her)|complaint (?:no\.? ?\d|number \d))"
_CLOSED = lazily(
    r"\b(?:found in breach|no breach|breach found|decision (?:notice )?(?:is |was |has been )?(?:published|out|on the website)|published (?:today|this|decision|report)|is published|was published|case (?:is )?(?:closed|over)|closed|dismissed|not upheld|upheld|thrown out|go in the bin|cleared|apologi[sz]ed|per decision notice|outcome|annual report|last year|years ago|"
    r"say(?:ing)? (?:nothing|no more)|all i'?(?:m going to|ll|m) (?:going to )?say|(?:won't|will not|not going to|can't|cannot|shan't) (?:comment|discuss|say|answer|be (?:commenting|running|adding))|no comment|let it run|process (?:run|take its course)|cooperat\w+|co-operat\w+|please (?:don't|leave|do not)|don't (?:email|guess|contact|name)|here's the form|how to complain|the form|"
    r"refer(?:red)? myself|tell the monitoring officer|policy|system|reform|statistics|independent persons needed|hypothetical|train|trains|broadband|bins?|pothole\w*|bbc|ofcom|asa|press|supplier|energy)\b"
)
_AIRED = lazily(
    r"(?:\b(?:here(?:'s| is| are|s)|in full|full (?:list|text|letter|story|version)|below|share (?:widely|this)|read (?:it|all about)|names,? (?:and )?dates|live:|livestream|going public|went public|blog|post(?:ing|ed)? (?:it|the|them|you)|keep you posted|update \d|day \d+|tune in|receipts|popcorn|now you all know|thought (?:voters|you|people) should know|you should (?:all )?know|"
    r"on the record|screenshot|recording|statement|witness(?:es)?|what (?:i|she|he) (?:told|said|accused)|tagging|reading out|line by line|poll:|guilty|going down|she's going|he knows|everyone pile in|tell me yours|add yours|sign|petition|before polling|not meant to be public|not published|confidential of course|strictly confidential but|supposed to tell|draft report|they've told me|i'm discussing|rundown|between (?:us|you and me)|seen the (?:report|file|evidence|letter|statements?)|toast\b|done for\b|stitch(?:ed)? (?:him|her)|finished\b|whitewash|make your own minds? up|allegations? (?:one|1|\w+ to)|accused of)\b|[🍿🔴🔵])"
)
_PRESSURE = lazily(
    r"\b(?:drop it|drop the|withdraw|think again|change your mind|misheard|made (?:a|ye) mistake|sort something out|come to an (?:understanding|arrangement)|do the decent thing|ring the (?:mo|monitoring)|be a shame|shame if|long memory|i (?:know|ken) (?:who|where|your|which)|i've a (?:fair|good) idea who|found out (?:which|who)|awa and tell|you'?ve (?:a|got) (?:kids|a planning|an application)|"
    r"bottom of the pile|restructure|remember (?:the|that|who)|keep it friendly|forget (?:about )?(?:it|the)|before (?:she|he|they|you|the hearing|you talk)|get our story|message me first|number of the (?:woman|man)|chat with (?:her|him)|what they've taken on|people stopped? (?:going|using)|email (?:them|the|him|her)|tell them|pack the (?:public )?gallery|make some noise|deal\?|if you scrap|round w|pals?\b|hun\b|looked on kindly|sad acts|how many people love me)"
)


class LiveComplaintAired(Rule):
    """An open complaint tried in public."""

    code = "live-complaint-aired"
    title = "A live complaint tried in public"
    topic = "complaints-reporting"
    serves = ("complaint", "chk-disrepute")
    sense = "complaints-reporting"
    ask = ("monitoring-officer",)
    ceiling = Severity.THINK
    parts = ("text",)
    patterns: ClassVar[Mapping[str, str | Gap]] = {
        "case": rf"\b{_CASE}\b",
        "people": (
            r"\b(?:complainants?|complainer|monitoring officer|investigating officer|standards (?:panel|board|committee|hearing)|assessment panel|independent person|grievance against|gave evidence|witness statements?|whistle ?blow\w+|blew the whistle|"
            r"(?:dobbed|grassed|shopped|snitched|reported|complained) (?:on |about )?me\b|(?:dobbed|grassed|shopped) (?:me|him|her) in|snitch(?:es)?|whoever (?:complained|reported|sent it in|put in|made the complaint)|(?:you've|she's|he's|who's|who has|who) (?:reported|complained about|accused) me|under investigation|being investigated|your complaint|the investigator)\b"
        ),
    }
    examples: ClassVar[tuple[Example, ...]] = (
        Finds(
            "Update 3 on my «standards complaint» against Cllr Roper: interviews start Monday, here's my statement in full.",
            "progress and papers of an open case",
        ),
        Finds(
            "To «whoever complained» about my speech: I know who you are, and I've a long memory. Withdraw it.",
            "a complainant warned off",
        ),
        Finds(
            "I'm «being investigated», so please email the panel and tell them what a good councillor I am.",
            "supporters sent to the panel",
        ),
        Finds(
            "Draft report of the «investigating officer» is in and it's bunkum. Posting it here with my notes.",
            "papers of an open case",
        ),
        Finds("Poll: should the «standards panel» find Cllr Roper guilty? 🔴 yes 🔵 also yes", "a verdict called for"),
        Finds(
            "Found out which of you «dobbed me in» to the clerk. See you at the school gate.", "a complainant hunted"
        ),
        Finds(
            "Can somebody get me the number of the woman «who's accused me»? Only want a chat with her before she speaks to them again.",
            "a witness courted",
        ),
        Finds(
            "«Code of conduct complaint» in against the deputy leader this morning. He knows, and now you all know. Full form below.",
            "publicised on the day",
        ),
        Finds(
            "Everyone who saw it, message me first before you talk to «the investigator», we need our story straight.",
            "witnesses lined up",
        ),
        Passes("There's a complaint about me. I'll cooperate and say nothing more while it's live.", "the right words"),
        Passes(
            "The standards panel's decision is published today: I was found in breach, I accept it and I've apologised.",
            "decided and public",
        ),
        Passes(
            "If you think a councillor has broken the code, me included, here's the form; it goes to the monitoring officer.",
            "how to complain",
        ),
        Passes("The standards system has no teeth. Government must bring back suspension.", "politics"),
        Passes("Please don't guess who complained. They had every right to.", "it protects the complainant"),
        Passes("I've made a formal complaint about the trains to the operator. Again.", "no conduct case"),
        Passes("Complaints about missed bins were up 40% last year, says the annual report.", "services"),
        Passes("Whistleblowers in the NHS must be protected.", "politics"),
        Passes("Today's Standards Committee: annual report, training, nothing exciting.", "an agenda"),
    )

    def look(self, draft: Draft) -> Iterator[Sighting]:
        """An open case with papers, a call or a verdict; a complainant or witness pressed."""
        norm = draft.norm
        weight = draft.weighs()
        pressure = _PRESSURE.search(norm) is not None
        aired = _AIRED.search(norm) is not None
        hits = list(draft.hits())
        closed = _CLOSED.search(norm) is not None
        if closed and not (weight == "sure" and (pressure or aired) and not _FIRM.search(norm)):
            return
        if hits:
            if weight is None and not ((pressure or aired) and _DIRECT.search(norm)):
                return
            if weight == "think" and not (pressure or aired):
                return
            yield self._tell(*hits[0].span, pressed=pressure, certain=pressure or aired)
        elif weight == "sure" and (pressure or aired) and _ABOUT.search(norm):
            yield self._tell(*draft.strongest(), pressed=pressure, certain=True)

    def _tell(self, start: int, end: int, *, pressed: bool, certain: bool) -> Sighting:
        return self.finds(
            start,
            end,
            "This may press somebody who complained or who is to be heard."
            if pressed
            else "This may try an open complaint in public, before those who decide it have.",
            "Say that it is being dealt with and no more; send what you want heard to the monitoring officer.",
            certain=certain,
        )


_DIRECT = lazily(r"\b(?:i|i'm|i've|my|me|you|your|we|our|us|cllr|councillor|poll|update|day \d+|live)\b")
_FIRM = lazily(
    r"\b(?:found in breach|no breach|published today|decision notice|say no more|saying (?:nothing|no more)|won't (?:comment|discuss)|no comment|cooperate|please (?:don't|leave)|here's the form)\b"
)
_ABOUT = lazily(
    r"\b(?:complain\w*|complaint\w*|report(?:ed)?|investigat\w+|hearing|panel|evidence|witness|allegations?|accus\w+|ombudsman|standards|sent it in|tell (?:them|him|her)|moira|mistake)\b"
)
