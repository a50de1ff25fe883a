"""A councillor writes behind a name that is not theirs, or as somebody they are not.

## What it looks for
Second selves (a burner, a sock puppet, an anonymous page), a pose ("as an ordinary resident, no axe to grind"),
praise or letters or signatures written under invented names, and council matters taken up from an account whose
name is no person's.

## Why councils ask
Readers should know that a member of the council is speaking to them. Protocols ask for an open identity on council
matters; one bars a pseudonym there unless an exemption was granted for safety.

## What to do instead
Say it under your own name and office, or leave it unsaid. If your safety needs another name, ask for the exemption
first; nobody else need know the reason.

## What it cannot see
Who stands behind an account whose holder is not given. A pen name kept for poems, a parody that says so, and a
warning against impostors are left alone. An exemption is known only to those who granted it.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any, ClassVar

from wardmote.core.known import MEMBER_ROLES
from wardmote.core.lazily import lazily
from wardmote.core.lexicon.office import PREFIX, says_office
from wardmote.core.rule import Example, Finds, Passes, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wardmote.core.draft import Draft
    from wardmote.core.finding import Sighting
    from wardmote.core.post import Post
    from wardmote.core.rule import Gap

_OPEN: dict[str, Any] = {"aud-identity.show": "transparent"}
_NO_PSEUDONYM: dict[str, Any] = {
    "aud-identity.show": "on-council-matters",
    "aud-identity.pseudonyms": "not-on-council-matters",
}

_SELVES = r"(?:accounts?|profiles?|pages?|blogs?|group|handles?|log ?ins?|personas?|persona|identit(?:y|ies)|usernames?|sock ?puppets?|alias|name|twitter|facebook|insta(?:gram)?|tiktok|e-?mail address(?:es)?)"
_FALSE = (
    r"(?:fake|false|anon(?:ymous)?|burner|dummy|bogus|throwaway|made[- ]up|invented|assumed|secret|sock|parody|spoof|alternative|alt|bot|"
    r"(?:second|spare|another|different|extra|other) (?:fake|anonymous|anon|secret)?)"
)
_FIRST = lazily(
    r"\b(?:i|i've|i'm|i'd|i'll|ive|im|me|my|mine|myself|meself|mesel|we|we've|we're|our|ourselves|ah|ah've|yours truly)\b|^(?:made|set|got|using|used|switch|signed|borrowed|pretended|posed|left|wrote|written|joined|been|log(?:ged)?|rang|new|fake|time for|under|six|five|four|three|two|not me|by day|handy|anyone fancy|don't use)\b"
)
_OTHERS = lazily(
    r"\b(?:(?:someone|somebody|some (?:troll|idiot|scammer)|scammers?|anyone|impostors?|imposters?|criminals?|they|he|she|trolls?)(?:'s| is| are| has| have|'ve)? (?:been |just |now )?"
    r"(?:set|setting|made|making|created|creating|pretend\w*|pos(?:ed|ing)|using|used|opened|running|behind|cloned|hiding|replying)|(?:isn't|isnt|not|ain't|wasn't|is not|was not|aren't) (?:me|mine|ours|us)\b|pretending to be (?:me|us|your councillor)|"
    r"imperson\w+|clon(?:e|ed|ing)|(?:reported|report) (?:it|them|this|the)|fake accounts? (?:have|are|is|has|should|on)|(?:don't|do not|never|didn't) (?:own|have|run|use|write|post)|"
    r"would never|one response each|real names|ban(?:ned|ning)? (?:them|anonymous)|under (?:my|her|his|their) (?:own|real) name|whoever you are|whoever (?:did|made|is)|is (?:it|that|this) a councillor|"
    r"i shan't|i won't|i will not|not going to|years ago|before i was (?:elected|a councillor)|full disclosure|it's a parody|platforms|bot farms|be wary|beware)\b"
)
_HARMLESS_NAME = lazily(
    r"\b(?:poet(?:ry|s)?|poems?|novels?|fiction|sonnets?|short stor(?:y|ies)|band|stage name|gamer|football forum|recipe blog)\b"
)
_WINK = lazily(
    r"\b(?:met (?:him|her) in the mirror|wrote it (?:my|me)sel[fv]?|(?:don't|dinnae|do not) (?:tell|look at|spoil|say|let on)|lol|shh+|haha|hehe|sh{2,}|wee secret|i haven't (?:a|got)|"
    r"i've no (?:kids|shop|children|dog)|i am cllr|i'm (?:the|also the) (?:councillor|ward member|neighbour)|being its author|who (?:is|was) also me|checks allowances|in fact i|i'm \w+'s agent|or so i told them)\b|[😉😏🤫🙊💀😂📈]"
)
_COUNCIL_MATTER = lazily(
    r"\b(?:cllrs?|councill?ors?|council(?:'s)?|town hall|county hall|full council|planning|planners|licensing|cabinet|committee|the leader|leader of|mayor|ward|council tax|budget|bins?|parking|potholes?|"
    r"library|libraries|by-?election|scheme|bypass|one-way|ltn|cycle lane|members|chamber|motion|opposition|deputy leader|clerk|standards|monitoring officer)\b"
)
_PUBLIC_AFFAIRS = lazily(
    r"\b(?:labour|tor(?:y|ies)|conservatives?|lib ?dems?|greens?|reform|snp|plaid|ukip|government|ministers?|mps?|msps?|election|vote|voted|indy ?ref|independence|brexit|unionists?|nationalists?|referendum|party|politicians?|parliament)\b"
)
_MASK = lazily(
    r"\d{2,}|watch(?:er|ing|dog)?\b|truth|teller|eye\b|spy\b|voice|whisper|anon|concerned|proud|angry|fed ?up|disgusted|mole\b|insider|patriot|lion|warrior|mum\b|dad\b|nan\b|granny|resident|taxpayer|"
    r"local|insight|uncovered|exposed|confidential|gossip|ghost|shadow|nobody|observer|citizen|bystander|neighbour|[a-z]eagle|badger|fox\b|news\b|info\b|leaks?\b|real\b|sider\b|lad\b|lass\b"
)
_GROUPISH = lazily(
    r"\b(?:residents' association|association|group|branch|party|labour|conservatives?|lib ?dems?|greens?|reform|campaign|council|friends of|team|office|parish)\b"
)
_PERSONAL = lazily(r"^[A-Z][\w'’.-]*(?: (?:[A-Z][\w'’.-]*|de|van|von|al|bin|ap|y)){1,4}$")


@lru_cache(maxsize=2048)
def _masked(display: str, name: str | None) -> bool:
    """Whether a name shown is no person's, or not that of its holder where the holder's name is known."""
    shown = re.sub(r"[^\w\s'’.-]", " ", display).strip()
    low = shown.lower()
    if not low or PREFIX.search(low) or _GROUPISH.search(low):
        return False
    if name:
        own = {
            word
            for word in re.findall(r"[a-z]{2,}", name.lower())
            if word not in ("cllr", "councillor", "mr", "mrs", "ms", "dr")
        }
        letters = re.sub(r"[^a-z]", "", low)
        if any(word in letters for word in own):
            return False
    split = re.sub(r"(?<=[a-z])(?=[A-Z0-9])", " ", shown)
    if _MASK.search(split.lower()) or _MASK.search(low):
        return True
    return (not _PERSONAL.match(shown) and " " not in shown and split != shown) if not name else True


def _by(display: str, bio: str | None = None, **more: Any) -> dict[str, Any]:  # noqa: ANN401 - fields of the contract
    return {
        "account": {"display_name": display, "bio": bio, "kind": "personal"},
        "author": {"role": "councillor"},
        **more,
    }


class FalseName(Rule):
    """A councillor behind another name."""

    code = "false-name"
    title = "Writing as somebody else"
    topic = "identity"
    serves = ("aud-identity",)
    sense = "identity"
    ask = ("monitoring-officer",)
    parts = ("text",)
    wakes_on = frozenset({"display_name"})
    patterns: ClassVar[Mapping[str, str | Gap]] = {
        "second_self": (
            rf"\b{_FALSE} {_SELVES}\b|\bsock ?puppets?\b|\bmy (?:burner|alter ego|alt|alias|sock puppet|other (?:profile|log ?in|name))\b|\b(?:on the|me on the|from the) (?:burner|alt)\b|\balter ego\b|"
            r"\b(?:switch(?:ed|ing)?|log(?:ged|ging)? (?:in|on)) to the other (?:profile|account)\b"
        ),
        "another_name": (
            r"\b(?:post|posting|posted|comment|commenting|commented|write|writing|wrote|tweet|tweeting|sign|signed|signing|log in|logging in|reply|replying|replied|rang|ring|go|going|went|joined|joining|reviewed?|reviewing|"
            r"sent|phoned|called|speaking|said|say it|hiding|hide|i'm|registered|in there|on there|on here|forum|page|group) (?:[a-z']+ ){0,5}(?:under|as|behind) "
            r"(?:(?:a|an|my|the|our|his|her) (?:false|fake|another|different|made-up|invented|assumed|maiden|pen|user|wife's|husband's|mum's|mother's|cleaner's|mate's|late [a-z]+'s|missus's|dog's|cat's|stage) ?(?:name|surname|username|account|login)?|"
            r"(?:a|my) (?:nickname|username|pseudonym|alias|pen name|nom de plume|cartoon)|'[a-z][a-z ,.']{2,30}'|\"[a-z][a-z ,.']{2,30}\"|our lass|our lad|the missus|the wife)|"
            r"\bunder (?:a|an|this|another|some(?:one|body) else's|the [a-z]+'s|two|three|several|four|five|different|other) (?:false |fake |made-up |different |invented |assumed )?names?\b|\bunder my maiden name\b|\bhid(?:e|ing) behind a (?:user ?name|nickname|avatar|cartoon)\b|"
            r"\b(?:pseudonym|nom de plume|assumed name|false name|fake name)s?\b"
        ),
        "thats_me": (
            r"\b(?:(?:account|profile|page|blog|handle) (?:that )?(?:she|he|they|nobody|no one|the [a-z]+) (?:doesn't|don't|does not|haven't|hasn't) (?:know|realise|suspect|twigged?)(?:s|ed)?(?: that)? (?:is|it's|belongs to) (?:mine|me)|(?:blog|letters?|account|page|column)\b[^.!]{0,60}[.?!] (?:it's )?(?:written|run|penned) by me\b|(?:no|haven't a|not a|haven't the foggiest) (?:idea|clue|notion)? ?(?:who|that) (?:you're|they're|it's|i'm|he's|she's) (?:really |actually )?(?:talking to|arguing with|dealing with|me|a councillor)|little do (?:they|you) know|if only (?:they|you) knew|(?:'s|is) me,? (?:obvs|obviously|lol|btw|innit|by the way)|"
            r"i'?m (?:actually|really|in fact|neither,?|also) (?:i'm )?(?:the |a |your )?(?:cabinet member|councillor|cllr|ward member|leader|chair)|(?:no ?one|nobody|don't anyone) tell the (?:group|leader|whip|clerk|mo|monitoring officer|party)|(?:is|was|'s) (?:actually |really |none other than )?(?:yours truly|me,? obviously|none other)|(?:he|she|they)(?:'s|'ve| has| have)? no (?:clue|idea) it'?s (?:me|one of)|(?:always |been )?(?:praising|bigging|backing|defending|sticking up for|cheering|clapping) me (?:up|on)?[a-z' ,]{0,40}(?:is|'s) (?:me|yours truly)|who is (?:also|really|secretly|actually) me|(?:is|was|it's|it is|that's) (?:also |really |secretly |actually |just )?(?:me|yours truly)(?: all along| behind| lol| really| too| btw|, and no| been)|it's me (?:been|behind|that runs|who runs|who's been)|"
            r"i'?m (?:the (?:one|person|face|brains) behind|behind (?:the|that))|(?:never|no ?(?:one|body)(?: (?:at|in|on|else|here|round)(?: [a-z]+){1,3})?|not one of them|none of (?:them|you))(?:'s|'ll| has| have| will|'ve)? (?:ever )?(?:guess(?:ed)?|know(?:s|n)?|twig(?:ged)?|suspects?|reveal(?:ed)?)(?: it's| it is| who's| who is| that)?|"
            r"i invented (?:her|him|them)|run by (?:two|three|some|a couple) of us|(?:i'm|i am) the neighbour|they (?:think|reckon) i'?m (?:a|an|some))\b"
        ),
        "posing": (
            r"(?:\b(?:i|we|i've|and|just|then|i'm|by|been|to) |^|[.!?] )(?:pretended|pretend|pretending|posed|posing|masquerad(?:ed|ing)|passed (?:myself|meself) off|passing myself off)(?: to be| as| like| i'?m| i was| that i) (?:a|an|the|just|one|some|from)\b|\b(?:"
            r"(?:joined|signed up to|got into|am in|i'm in|slipped into) (?:[a-z']+ ){1,5}as [a-z]{3,} (?:from|of) (?:flat|number|no|the|[a-z]+ (?:road|street|lane|close))|pretending to be (?:a|an|just|one)[a-z' ]{3,40}(?:so (?:i|we|that i)|lol|to (?:plug|see|get|have|stir))|(?:told|convinced) (?:the|them|her|him|everyone|a)(?: [a-z]+){0,2} (?:that )?i'?m (?:a|an|just|retired|from|only)|"
            r"(?:radio|phone-in|call-in|show|paper|forum|group|page|thread|comments|webinar|meeting|zoom)(?: (?:this|last|on) [a-z]+| today| again)? as '|(?:from|under|with|using|made up) (?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|several|multiple|\d+|loads of) (?:different |made-up |fake |separate )?(?:e-?mail addresses|e-?mails|accounts|names|profiles)|using (?:the|my) (?:wife|husband|missus|mum|mate|dad|son|daughter|brother|sister|nephew|cousin)'?s (?:account|profile|log ?in|name|phone)|"
            r"(?:rang|phoned|called)(?: [a-z'-]+){0,3} as [a-z]+ from|told (?:the|a) (?:journalist|reporter|paper|press|radio|bbc|editor|presenter|researcher|echo|gazette) (?:that )?i (?:was|am|were)|went undercover|(?:letter|letters|comment|note|quote)s? (?:from|by) (?:a )?'(?:disgusted|concerned|angry|a)|"
            r"(?:just|merely|only|simply) (?:a|an|one) (?:concerned|ordinary|humble|mere|worried|local|simple|normal|working|workin) (?:resident|mum|dad|mam|parent|neighbour|taxpayer|punter|citizen|voter|man|woman|bloke|lass|lad)|"
            r"as (?:a|an|one) (?:mere|ordinary|humble|simple|plain|neutral|impartial|independent|disinterested|non-political|normal|unconnected) (?:resident|voter|neighbour|citizen|parent|mum|dad|taxpayer|punter|observer|member of the public|local|bystander)|"
            r"(?:no|not a|i'm no|i'm not a|nae) councillor|nothing to do with the council|no axe to grind|totally independent voice|speaking as (?:a|an) [a-z]+ \(|"
            r"(?:told|said to|convinced) (?:them|him|her|everyone) i(?:'m| am| was) (?:a|an|just))\b"
        ),
        "invented_support": (
            r"\b(?:(?:people|residents|supporters|folk) (?:who|that) (?:don't|do not) exist|(?:fake|made[- ]up|invented|phantom|bogus|false) (?:supporters?|residents?|people|names|signatures|emails?|e-mails?|responses|reviews?|votes|locals|grassroots|residents' (?:group|association))|"
            r"(?:left|wrote|written|writing|posted|post|leave|posting) (?:[a-z]+ ){0,3}(?:comments?|reviews?|praise|letters?) (?:about|on|of|for|praising) (?:my own|me|myself|meself|mysel)|(?:comments?|praise|review|applause) (?:about|for|on) my own|"
            r"(?:like|liking|upvote|upvoting|applaud|retweet|share|boost|praise|praising|backing|reply(?:ing)? to|argu(?:e|ed|ing) with) (?:myself|meself|my own (?:posts?|budget|tweets?|speech|comments?|page|article|record|[a-z]+ posts?))\b|as (?:a|an) [a-z]+, as (?:a|an) |(?:borrowed|nicked|used|lifted|pinched) (?:a|some|someone's|another) [a-z]+'?s? (?:picture|photo|face|selfie)|with one letter (?:changed|different)|account in the name of|"
            r"asked (?:[a-z]+ ){0,3}if i (?:was|am|were) [a-z ]{2,24} said no|(?:ran|run|running) (?:it|them|that) from the (?:group|party|branch|campaign) (?:office|hq)|i wrote it (?:my|me)self|wrote it (?:my|me)self|"
            r"(?:get|got|getting|have|had) (?:my|a|the|our|some) (?:mate|pal|friend|wife|husband|nephew|son|daughter|neighbour|kids?|mum|assistant|cousin) to (?:post|share|say|write|register|sign|comment|put|vote|send))\b"
        ),
    }
    examples: ClassVar[tuple[Example, ...]] = (
        Finds(
            "Ran the «anonymous page» about the bypass for two years and nobody has twigged that I sit on the committee lol",
            "an anonymous page, owned up to",
            _by("Cllr Ros Ambler"),
            _OPEN,
        ),
        Finds(
            "Joined the allotment group «under a false name» so I can tell them what I think of the clerk.",
            "a false name",
            {},
            _OPEN,
        ),
        Finds(
            "My alter ego has just left a glowing comment about my own speech on the Gazette's site 😏",
            "self-praise",
            {},
            _OPEN,
        ),
        Finds(
            "Pretended to be a shopkeeper on the phone-in to plug our parking motion. Worked a treat.",
            "a pose",
            {},
            _OPEN,
        ),
        Finds("Set up three fake profiles last night, all of them love the new crossing 😂", "sock puppets", {}, _OPEN),
        Finds(
            "Speaking only as a plain taxpayer, as an ordinary voter, I find Cllr Tansley superb on the flood wall.",
            "a member poses as a resident",
            _by("Weir Lane Mum"),
            _OPEN,
        ),
        Finds(
            "Cllr Tansley is the only one in that chamber worth her allowance.",
            "council matters behind a mask",
            _by("QuayMole88"),
            _NO_PSEUDONYM,
        ),
        Finds(
            "Told the reporter I was a passer-by and gave her a quote on how well the market's doing.",
            "a pose to the press",
            {},
            _OPEN,
        ),
        Finds(
            "Get my nephew to post it so that it doesn't look as if a councillor wrote it, then I share it. Simples.",
            "another's name lent",
            {},
            _OPEN,
        ),
        Finds(
            "the council tax vote was a stitch up and I should know",
            "a name that is not the holder's",
            {**_by("Tamsin Quill"), "author": {"role": "councillor", "name": "Mary Sallow"}},
            _NO_PSEUDONYM,
        ),
        Passes(
            "Someone has set up a fake account pretending to be me. I've reported it.",
            "a warning against an impostor",
            _by("Cllr Ros Ambler"),
            _OPEN,
        ),
        Passes(
            "Speaking as a resident and as your councillor: I voted against this.",
            "both are said",
            _by("Cllr Ros Ambler"),
            _OPEN,
        ),
        Passes(
            "My pen name for the poetry is Tamsin Quill. New sonnets out Friday.", "a pen name for poems", {}, _OPEN
        ),
        Passes(
            "Anonymous accounts protect people who flee abuse. I don't want them banned.",
            "a view on anonymity",
            {},
            _OPEN,
        ),
        Passes(
            "Is 'Harbour Whispers' a councillor? Whoever you are, put your name to it.",
            "it asks for openness",
            {},
            _OPEN,
        ),
        Passes("I wrote to the paper under my own name and title, as always.", "openly signed", {}, _OPEN),
        Passes(
            "New poems up tonight, mostly about herons.",
            "a mask, but no public matter",
            _by("QuayMole88"),
            _NO_PSEUDONYM,
        ),
        Passes(
            "Three cheers for Cllr Tansley and her flood wall.",
            "a resident's own handle",
            {"account": {"display_name": "QuayMole88"}},
            _NO_PSEUDONYM,
        ),
        Passes("The parody account of our mayor is brilliant. It isn't me.", "somebody else's parody", {}, _OPEN),
        Passes(
            "One response each to the consultation please, real names: last time there were invented signatures.",
            "it speaks against it",
            {},
            _OPEN,
        ),
        Passes(
            "Council tax vote tonight.",
            "the surname is in the name shown",
            {**_by("Bill Entwistle"), "author": {"role": "councillor", "name": "William Entwistle"}},
            _NO_PSEUDONYM,
        ),
    )

    def look(self, draft: Draft) -> Iterator[Sighting]:
        """A second self told of in the first person; a pose; council matters behind a mask."""
        post = draft.post
        if draft.is_corporate or post.account.kind == "campaign":
            return
        confession = self._confession(draft)
        if confession is not None:
            yield confession
            return
        if post.author.role not in MEMBER_ROLES or not _behind_a_mask(post):
            return
        asked = draft.setting("aud-identity.show") != "silent" or draft.setting("aud-identity.pseudonyms") != "silent"
        if not asked or post.kind == "profile":
            return
        matter = _COUNCIL_MATTER.search(draft.norm)
        if matter is None and _PUBLIC_AFFAIRS.search(draft.norm) is None:
            return
        yield self.finds(
            *draft.whole,
            f"“{post.account.display_name}” does not tell readers that a councillor is speaking.",
            "Post it under your own name and office. If your safety needs another name, ask for the exemption first.",
            certain=matter is not None and draft.setting("aud-identity.pseudonyms") != "silent",
        )

    def _confession(self, draft: Draft) -> Sighting | None:
        weight = draft.weighs()
        norm = draft.norm
        open_office = _shows_office(draft.post)
        if _HARMLESS_NAME.search(norm) or _OTHERS.search(norm):
            return None
        hits = [hit for hit in draft.hits() if norm.startswith("not me ") or not draft.reading.negated(hit.span, 14)]
        hits = [hit for hit in hits if hit.name != "posing" or not _plain_pose(hit.match.group()) or not open_office]
        if not hits:
            if weight == "sure" and _FIRST.search(norm) and _SELF_TALK.search(norm):
                return self._tell(*draft.strongest(), certain=False)
            return None
        hit = hits[0]
        first = _FIRST.search(norm) is not None
        wink = _WINK.search(norm) is not None
        names = {one.name for one in hits}
        if names == {"posing"} and _plain_pose(hit.match.group()):
            masked = (
                draft.post.author.role in MEMBER_ROLES
                and draft.post.account.display_name is not None
                and not open_office
            )
            if not (masked or wink or weight):
                return None
            return self._tell(*draft.reading.sentence(hit.span), certain=masked and wink)
        if names == {"thats_me"} and not _WHOSE_VOICE.search(norm):
            return None
        if names == {"second_self"} and (_OTHERS_ACT.search(norm) or (weight is None and not _DOES.search(norm))):
            return None
        if not first and not wink and weight is None:
            return None
        return self._tell(hit.start, hit.end, certain=weight == "sure" or len(names) > 1)

    def _tell(self, start: int, end: int, *, certain: bool) -> Sighting:
        return self.finds(
            start,
            end,
            "Readers are to take this for somebody else's voice, and may not see that a councillor is speaking.",
            "Say it under your own name and office, or leave it unsaid. If your safety needs another name, ask for the exemption first.",
            certain=certain,
        )


_SELF_TALK = lazily(
    r"\b(?:accounts?|profile|username|avatar|maiden name|signed|persona|reddit|forum|log ?in|whoever (?:he|she) is|being (?:its|the) author)\b"
)
_WHOSE_VOICE = lazily(
    r"\b(?:accounts?|page|profile|blog|persona|parody|whispers|forum|letters?|alias|talking to|arguing with|account's|forum's|handle|avatar|teller|username|commenter)\b|(?:^|\s)'[a-z]"
)
_OTHERS_ACT = lazily(
    r"\b(?:account|profile)s? (?:has |have )?(?:popped|turned|sprung|shown) up\b|\bto (?:call|abuse|troll|attack) me\b|\b(?:parody|fake|spoof|bot) accounts? (?:of (?:me|mine|our)|that|which|as if|who)|(?:retweeted|shared|quoted|fell for|blocked|spotted|found|exposed|uncovered|caught) (?:(?:a|an|the|some|two|three|several) )?(?:sock|puppet|anonymous| parody|fake|spoof|bot)|on the (?:tory|labour|other) side|your business account|business account apart|blocked me on|(?:lad|man|woman|bloke|person|one)s? (?:who|behind)\b"
)
_DOES = lazily(
    r"\b(?:(?:set|setting) up|made|make|mak(?:ing|es)|got|created?|creating|opened|run|ran|running|us(?:e|ed|ing)|keep|post(?:ed|ing)? (?:from|as|under|on|it)|log(?:ged|ging)? in|switch(?:ed|ing)?|behind|my|on the|from the|is me|new anon|handy|having|up and running|useful|love|comes in|six|five|four|three|two|best|fine|burner)\b"
)
_PLAIN = lazily(r"^(?:as |just|merely|only|simply|no|not a|i'm no|nae|nothing|totally|speaking)")


def _plain_pose(words: str) -> bool:
    """A pose that is one only if the reader is not told the office."""
    return _PLAIN.match(words) is not None


def _shows_office(post: Post) -> bool:
    name, bio = post.account.display_name, post.account.bio
    return bool((name and PREFIX.search(name.lower())) or (bio and says_office(bio.lower())))


def _behind_a_mask(post: Post) -> bool:
    """Whether a councillor's account shows a name that is no person's, and no office."""
    shown = post.account.display_name
    return bool(shown) and not _shows_office(post) and _masked(shown or "", post.author.name)
