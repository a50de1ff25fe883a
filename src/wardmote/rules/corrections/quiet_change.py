"""A mistake hidden, changed on the quiet, or left standing though it is known to be one.

## What it looks for
Deleting so that nobody notices, edits without a word, refusals to correct what the author knows to be wrong, and
posts made to look as if they had been written earlier.

## Why councils ask
A wrong post has been read, copied and passed on. Putting it right in the open helps those readers; taking it away
in silence does not, and copies may come to light. One protocol asks that changed posts be marked.

## What to do instead
Say what was wrong, what is right and when you changed it, where the first readers will see it. An apology where
somebody was hurt.

## What it cannot see
Earlier versions of a post, unless the account is captured. A view held to is no mistake, and a typo put right at
once is none either.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, ClassVar

from wardmote.core.lazily import lazily
from wardmote.core.rule import Example, Finds, Gap, Passes, Rule
from wardmote.core.words import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wardmote.core.draft import Draft
    from wardmote.core.finding import Sighting

_CHANGE = r"(?:delet(?:e|ed|ing|ion)|remov(?:e|ed|ing)|bin(?:ned|ning)|took (?:it |that |the post )?(?:down|off)|taken (?:it |that )?(?:down|off)|pull(?:ed|ing)?|wip(?:e|ed|ing)|scrubb?(?:ed|ing)?|purg(?:ed|ing)|edit(?:ed|ing|s)?|chang(?:e|ed|ing)|swapp?(?:ed|ing)?|tweak(?:ed|ing)?|alter(?:ed|ing)?|reword(?:ed|ing)?|amend(?:ed|ing)?|fix(?:ed|ing)?|correct(?:ed|ing)?|tidied|tidying|slipped)"
_WRONG = lazily(
    r"\b(?:wrong|false|untrue|not true|inaccurate|incorrect|misquot\w+|mistak\w+|turned out|debunked|disproved|made[- ]up|fake|hoax|parody|turns out|error|was(?:n't| not) (?:from|true|him|her|right)|isn't true|never (?:any|happened)|cleared|out by|"
    r"corrected|correct(?:ion)?s?|correcting|retract\w*|fact[- ]?check\w*|clarif\w+|even if|despite|although the (?:report|officer|police)|the (?:officer|report|police|ons|council) says? (?:different|otherwise|\d)|apologi[sz]e|apology|(?:say(?:ing)?|be) sorry|good enough|misheard|dodgy|exaggerat\w+)\b"
)
_PUT_RIGHT = lazily(
    r"\b(?:correction\b ?:|correction to my|update ?:|updated ?(?:above|:)|errata|edited (?:at )?\d\d|marked|noted|note added|struck through|pinned comment|i(?:'ve| have)? (?:was|got it|been) wrong|ah was wrang|my mistake|i'm (?:so |truly |very |really )?sorry|so sorry|sorry (?:all|to|for|folks|everyone)|i apologi[sz]e|i have apologi[sz]ed|i've apologi[sz]ed|my apolog(?:y|ies) (?:below|to)|unreservedly|"
    r"posting this so|so you (?:know|can (?:see|follow))|screenshot (?:below|of the earlier)|owning|own(?:ed)? up|humble pie|i shouldn't have|i should have checked|glad to be wrong|put it right|i'll fix it|happy to correct|explained|mortified|because i had|because it wasn't|duplicate|same post is below|typo|soz|as requested by the police|police asked|at (?:his|her|their) request|"
    r"it's my view|my view|my opinion|honest(?:ly held)?|says what i said|checked (?:it )?again|looked again|show me|with reasons?|linked the old)\b"
)
_THIRD = lazily(
    r"\b(?:government|govt|ministers?|mps?|pm|prime minister|tor(?:y|ies)|labour|conservatives?|lib ?dems?|snp|ukip|reform|greens?|party|council(?:'s)?|councils|website|bbc|paper|media|newspaper|gazette|echo|they(?:'ve|'re)?|he(?:'s)?|she(?:'s)?|cllr [a-z]+|trump|cameron|osborne|miliband|clegg|farage|boris|johnson|starmer|sunak|bill|law|facebook|twitter|x|youtube|you|your|whoever|somebody|someone|dept|department|committee|trust|campaign)\b"
    r"(?: [a-z']+){0,3} ?$"
)
_OWN = lazily(r"\b(?:i|i'm|i've|i'd|i'll|my|me|mine|we|we've|our|ah|aw|myself)\b")
_DEFIANT = lazily(
    r"(?:\b(?:not doing it|tough|who cares|so what|whatever|lol|ha(?:ha)+|don't care|couldn't care|can whistle|for losers|never apologi[sz]e|double down|doubling down|point stands|good luck|prove it|never heard of|what post|it got \d|ah well|oh well|never know who|did (?:good )?numbers|next!|problem solved|read it now|on their toes|she should have|he should have|not explaining|if you saw|no you didn't|peace at last|can't be (?:bothered|arsed)|whoops|staying up|stays up|wrong or not|true or not|got (?:folk|people|them) talking|nope|nah|shouldn't they|(?:nobody|no ?one)(?:'s)? (?:clocked|noticed|spotted|twigged|seen)|moving (?:swiftly )?on|shh+|mum's the word|no harm done|job done|(?:they|he|she|you)(?:'ll| will) (?:be waiting|have a long wait|be lucky|wait a long)|can (?:ask|wait|want|dream|jog|sing|do one|swivel|get lost|keep asking)|fat chance|no chance|dream on|jog on|not happening|did the job|nobody (?:remembers|will|noticed|saw)|no ?one(?:'ll| will)? (?:notice|know|remember)|"
    r"before (?:anyone|anybody|the [a-z]+|they|folk|somebody)|woke up|delete button|memory hole|sorted|proud of that|says? (?:nowt|nothing)|said (?:nowt|nothing)|stays (?:up|put|where)|it stays|stays\b|leaving it|keeping it|still (?:up|pinned)|i'll leave mine|mine as is|no comment|on the quiet|quietly|make a fuss|make it a thing)\b|[😂😉🤫😏🤷👀])"
)


class QuietChange(Rule):
    """A mistake hidden or left standing."""

    code = "quiet-change"
    title = "A mistake hidden, or changed without a word"
    topic = "corrections"
    serves = ("corrections", "chk-accuracy")
    sense = "corrections"
    ask = ("communications",)
    ceiling = Severity.THINK
    parts = ("text",)
    patterns: ClassVar[Mapping[str, str | Gap]] = {
        "on_the_quiet": (
            rf"\b(?:quiet(?:ly)?|sneak(?:y|ily)|silent(?:ly)?|sly(?:ly)?|crafty|stealth(?:ily)?|discreetly|cheeky) (?:wee |little |bit of an? )?{_CHANGE}\b|"
            rf"\b{_CHANGE} (?:[a-z0-9'£,]+ ){{0,8}}(?:on the (?:quiet|sly|qt|hush)|quietly|without (?:saying|telling|a word|any (?:note|fuss)|mentioning|marking)|before (?:anyone|anybody|any ?one|the [a-z]+|they|folk|you lot|too many|it gets|screenshots?|somebody|someone))\b|"
            r"\b(?:no ?(?:one|body)(?:'ll|'s| will| has|'d)? (?:ever |even )?(?:notice[ds]?|know(?:s)?|spot(?:ted)?|saw nothing|remembers?|twig(?:ged)?|the wiser)|naebody saw|what post\?|never heard of it|if you saw the (?:earlier|first|old|original) (?:version|post|one)|no need for (?:a|any) (?:wee )?(?:note|correction|update|apology)|"
            r"(?:didn't|did not|don't|not going to|won't) (?:make|want) a(?:ny)? fuss about it|(?:deleted|post's gone|taken (?:it )?off the page|took it down) and said (?:nowt|nothing)|forget (?:you (?:ever )?saw|about it too)|if anyone asks|i was hacked|down the memory hole|you've (?:all )?read it now|slipped a '?[a-z]+'? into|pull it small|like it never happened|never happened,? (?:right|did it))\b"
        ),
        "own_post": (
            rf"\b{_CHANGE} (?:that|the|my|a|last|yesterday's|monday's|tuesday's|everything|all|all of|some of|what) (?:[a-z0-9']+ ){{0,5}}(?:posts?|tweets?|threads?|comments?|story|stories|i (?:put|said|posted|wrote|tweeted)|figures?|numbers?|dates?|names?|quotes?|photos?|pics?|videos?|captions?|pages?|timeline|blogs?)\b|\brewr(?:ote|itten|iting) (?:that|the|my|a|last) (?:[a-z']+ ){{0,3}}(?:post|tweet|story|page|blog|caption)"
        ),
        "asked_to_fix": (
            r"\b(?:ask(?:ed|ing|s)?|wants?|wanted|told|telling|begging|begged|demand(?:s|ed|ing)?|pestering|nagging|would like|'d like|expects?|after|waiting for) (?:me |us |for |out of me )?(?:to |an? |that i |the )?(?:[a-z]+ )?(?:correct(?:ion|ing)?|fix(?:ing)?|retract(?:ion)?|withdraw(?:al)?|amend(?:ment)?|take (?:it|that|the [a-z]+) down|apologi[sz]e|apology|put (?:it|the record) (?:right|straight)|set the record straight|sorry)\b|"
            r"\bif i'?(?:ll| will|m going to| would) (?:withdraw|retract|apologi[sz]e|correct|take)\b|"
            r"\b(?:turn(?:s|ed) out to be|turned out (?:he|she|it|they|the)|has since (?:been|turned)|it (?:wasn't|was never) (?:actually )?(?:him|her|them|a|an|true))\b"
        ),
        "rewritten": (
            r"\b(?:back ?dat(?:ed|ing)|rewr(?:ote|ite|iting|itten) (?:history|what i said|my (?:old|last|tweet))|go(?:ne|ing)? back and (?:fix|change|edit|alter|delete)(?:ed|d)?|wiped (?:the whole|my|all|everything)|scrubbed my|purged my|(?:binned|deleted|wiped|removed) (?:the|my|all my|aw thae|all the) (?:old|whole|earlier|previous|last) (?:thread|posts?|tweets?|timeline|page|stuff)|"
            r"(?:what|whatever) i(?:'ve)? always said|prove i (?:ever )?said|good luck finding|(?:gone|went|been) (?:back )?through my (?:old )?(?:tweets|posts|page|feed|timeline|facebook) and (?:taken|took|deleted|removed|cleaned|wiped|edited)|you can't find|find a single (?:tweet|post)|edited at \d[\d:. ]+(?:,| and)? edited|delete button)\b"
        ),
        "refusal": (
            r"\b(?:(?:not|never|no way(?: am i)?|won'?t(?: be)?|refus(?:e|ed|ing) to|ain't|haven't (?:got )?(?:the )?time to|can't be (?:bothered|arsed) (?:to|with)|no intention of|no plans? to|not going to|shan'?t(?: be)?|i'?m not|wouldn't|don't plan to|not about to|sooner [a-z' ]{2,16} than) (?:be )?(?:doing (?:it|that|one)|correct(?:ing)? (?:it|that|this|the|my)|retract(?:ing)?|apologi[sz](?:e|ing)|tak(?:e|ing) (?:it|that|the post|this) down|withdraw(?:ing)?|chang(?:e|ing|ed) a word|putting out a|put(?:ting)? a (?:correction|retraction|note)|"
            r"amend(?:ing)?|backing down|climb(?:ing)? down|say(?:ing)? (?:sorry|any more about it)|going back through|deleting it|posting the full|mend(?:ing)?|go(?:ing)? round mending|fix(?:ing)?|updating|a correction|explaining)|"
            r"(?:never|no) (?:apologi[sz]e|correction|retraction|clarification|explain)\b|(?:leav(?:e|ing)|keep(?:ing)?|left|kept) (?:it|that|this|the (?:scare|post|story|picture|photo|claim)|mine|the whole thing) (?:up|as is|where it is|there)|(?:it|that|story|post|claim|line)(?:'s| is)? (?:stays|staying|stands|still pinned|still up)|"
            r"(?:the )?point (?:still )?stands|doubl(?:e|ing) down|stick(?:ing)? (?:with|to) (?:my|the|\d+)|(?:correct|retract) (?:it|that|my (?:figure|post))\. (?:not|no|never)|(?:stopped|not) opening the (?:messages|emails)|blocked (?:the|him|her|a) [a-z ]{2,24}(?:correct|point|prov)\w+|not changed a word|stopped (?:opening|reading|answering) the (?:messages|emails|letters)|(?:kept|keeps) correcting|(?:i'm |i am )?not touching it|said sorry\? no|what i wrote stands)\b"
        ),
        "it_was_wrong": (
            r"\b(?:(?:had|got|used|posted|shared|named|gave|put) (?:up |out |you all )?(?:the |a )?wrong [a-z]+|(?:wrong|true|right|false) or (?:not|wrong)|(?:rubbish|nonsense|not true|made up|false|fake|cobblers|tosh|wrong),? apparently|apparently (?:it's |it was |that's )?(?:all )?(?:rubbish|nonsense|not true|made up|false|fake|wrong)|(?:i|we) (?:know|knew) (?:it's|it is|it was|that's|this is) (?:false|wrong|untrue|not true|made up|shaky|fake|nonsense)|(?:wrong|old|different) (?:photo|picture|clip|video|school|street|road|bloke|man|woman|year|town)\? (?:who|so|it|tough|ah|oh|and)|i (?:did |do )?(?:misquote|misquoted|got (?:it|that|the [a-z]+) wrong|named the wrong|gave (?:out |you all )?(?:the|you) wrong)|turns out (?:the|it|there|he|she|they|that)[a-z' ]{2,50}(?:wasn't|weren't|never|isn't|didn't|hasn't)|"
            r"(?:fact[- ]checkers?|ofcom|ipso|the monitoring officer|full fact)[a-z' ]{0,30}(?:ignored|not changed|can (?:whistle|wait))|(?:been told|told by [a-z ]{2,20}|someone(?:'s)? (?:emailed|complained|told)|(?:i've been )?asked to) [a-z' ]{0,24}(?:correct|wrong|false|fake|cut|fix|take it down|retract))\b"
        ),
    }
    examples: ClassVar[tuple[Example, ...]] = (
        Finds("«Took it down before anyone» screenshotted it, phew. What post? 😂", "deleted so that nobody notices"),
        Finds(
            "«Quiet edit» to Monday's post, lads: 'four million' is now 'four hundred thousand', no one will notice.",
            "changed without a word",
        ),
        Finds(
            "Been told my crime figure is wrong. «Not correcting it». It made the point.", "known to be wrong, and left"
        ),
        Finds(
            "«Turns out the lad in the photo isn't» even from round here. Leaving it up, point stands.",
            "known to be wrong, and left",
        ),
        Finds("«Backdated» the post a week so it looks as if we raised it first.", "made to look older"),
        Finds(
            "Wiped my whole timeline from before the vote. Good luck finding what I said about the bypass now 😉",
            "hidden",
        ),
        Finds(
            "Fact checkers say the hospital story is false. «Never apologise», never explain, it stays.", "a refusal"
        ),
        Finds(
            "«Gave you all the wrong hall» for the meeting, so I've changed it on the quiet, no need to shout about it.",
            "changed on the quiet",
        ),
        Finds("«I misquoted» the head. Tough. She should have been clearer, and I'm not taking it down.", "a refusal"),
        Passes("CORRECTION: the rise is 2.9%, not 9.2%. I misread the table; sorry. Edited at 14:20.", "marked"),
        Passes(
            "I've deleted this morning's post as I had the wrong school. It's the infants, not the juniors.",
            "deleted, and said",
        ),
        Passes(
            "Several of you asked me to take it down. It's my view of the bypass and I'm not taking it down.",
            "a view, not a mistake",
        ),
        Passes("The government quietly changed the guidance on Friday night. Why?", "another's quiet change"),
        Passes("Why won't the minister correct the record? Never an apology from this lot.", "another's refusal"),
        Passes(
            "The council's website silently changed the closing date. I've asked them to say so openly.",
            "another's quiet change",
        ),
        Passes("Typo fixed, thank you. Public consultation, not the other thing!", "a slip put right"),
        Passes("I got it wrong about the café. I've told the owner and I'm saying so here.", "owned"),
        Passes("Keeping the tree lights up till February, it's that sort of winter.", "nothing was wrong"),
        Passes("I won't apologise for standing up for this ward.", "no mistake is at stake"),
        Passes("Deleted as it was a duplicate. Same post is below.", "a duplicate"),
    )

    def look(self, draft: Draft) -> Iterator[Sighting]:
        """The author's own quiet change or refusal; another's, a view, and what is put right are left alone."""
        norm = draft.norm
        weight = draft.weighs()
        put_right = _PUT_RIGHT.search(norm) is not None
        wrong = _WRONG.search(norm) is not None
        defiant = _DEFIANT.search(norm) is not None
        for hit in draft.hits():
            sentence = draft.reading.sentence(hit.span)
            if _THIRD.search(norm, sentence[0], hit.start) and not _OWN.search(norm, sentence[0], hit.start):
                continue
            if draft.reading.quoted(hit.span) and weight is None:
                continue
            if hit.name == "refusal":
                if not wrong or (put_right and not (defiant and weight)):
                    continue
                judged = weight is not None or (
                    not _ASKED_OF_OTHERS.search(norm)
                    and (
                        defiant
                        or (
                            _OWN.search(norm, *draft.reading.around(hit.span)) is not None
                            and (_MINE.search(norm) or _POSTS.search(norm)) is not None
                        )
                    )
                )
            elif hit.name == "it_was_wrong":
                if put_right or not defiant:
                    continue
                judged = True
            elif hit.name == "asked_to_fix":
                refused = _REFUSES.search(norm) is not None or defiant
                if (
                    put_right
                    or not refused
                    or _ASKED_OF_OTHERS.search(norm)
                    or not (wrong or _POSTS.search(norm))
                    or _VIEW.search(norm)
                ):
                    continue
                judged = _OWN.search(norm) is not None
            elif hit.name == "own_post":
                if put_right or not _HIDES.search(norm):
                    continue
                judged = True
            elif hit.name == "rewritten":
                if put_right:
                    continue
                judged = (
                    weight is not None
                    or (defiant and _POSTS.search(norm) is not None)
                    or (_BACKDATED.search(hit.match.group()) is not None and _POSTS.search(norm) is not None)
                )
            else:
                if put_right and not (weight == "sure" and defiant):
                    continue
                changed = re.search(rf"\b{_CHANGE}\b", hit.match.group()) is not None
                judged = (changed and weight is not None) or (
                    _POSTS.search(norm) is not None
                    and (changed or weight is not None or defiant)
                    and (defiant or _OWN.search(norm) is not None)
                )
            if judged:
                yield self._tell(*hit.span, certain=True)
                return
        if (
            weight == "sure"
            and not put_right
            and wrong
            and _POSTS.search(norm)
            and defiant
            and _OWN.search(norm)
            and not _ASKED_OF_OTHERS.search(norm)
        ):
            yield self._tell(*draft.strongest(), certain=True)

    def _tell(self, start: int, end: int, *, certain: bool) -> Sighting:
        return self.finds(
            start,
            end,
            "Readers of the first version may go on believing it, and a silent change may look like hiding it.",
            "Say what was wrong, what is right and when you changed it, where the first readers will see it.",
            certain=certain,
        )


_POSTS = lazily(
    r"\b(?:post(?:s|ed|'s)?|tweet(?:s|ed)?|thread|timeline|caption|photo|picture|clip|video|story|comment|version|page|poll|blog|newsletter|figure|number|claim|what i said|said it|it never|screenshots?|one'll notice|no one will notice)\b"
)
_MINE = lazily(
    r"\b(?:my (?:figure|post|claim|story|photo|tweet|number|sums?|crime figure|stuff)|it|that|what i|mine|the (?:post|photo|picture|claim|figure|story|scare|clip|video|lad|kid|man|officer|report))\b"
)
_REFUSES = lazily(
    r"\b(?:(?:not|n't|never|won't|shan't) (?:be )?(?:taking|take|chang\w+|delet\w+|correct\w+|apologi\w+|retract\w+)|leaving it|keeping it|staying up|stays up|not sorry|no apology|i'll leave)\b"
)
_VIEW = lazily(
    r"\b(?:voting|voted|view|opinion|honest|standing up|speaking up|my (?:faith|beliefs?)|criticis\w+|opposing|campaigning)\b"
)
_HIDES = lazily(
    r"(?:\b(?:no harm done|lol|haha\w*|after (?:you'd|you had|you've|they'd|everyone had|people had|everyone'd|\d+ (?:of you|people|shares)(?: had)?) ?(?:all )?(?:shared|read|liked|seen|voted)?|no longer says|nobody|no ?one|before (?:anyone|anybody|the (?:meeting|press|papers?|election|vote|hearing|[a-z]+ (?:meeting|sees?|saw|spot\w*))|monday|tuesday|wednesday|thursday|friday|tomorrow|they|too many|it (?:gets|got))|moving (?:swiftly )?on|shh+|hush|mum's the word|what (?:post|tweet)|never happened|job done|quietly|on the quiet|on the sly|sneak\w*|without (?:a word|saying|telling)|good luck|prove it|forget)\b|[🤫😉🤐👀])"
)
_BACKDATED = lazily(r"back ?dat")
_ASKED_OF_OTHERS = lazily(
    r"\b(?:why (?:won't|doesn't|hasn't|can't) (?:the |he|she|they|you|cllr|labour|this)|(?:he|she|they|minister|government|labour|tories|party|cllr [a-z]+) (?:should|must|needs? to|won't|refuses?|hasn't|haven't|has never|have never) (?:[a-z]+ )?(?:apologi[sz]e|correct|retract|withdraw|say sorry))\b"
)
