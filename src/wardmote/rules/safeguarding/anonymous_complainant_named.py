"""Somebody whom the law keeps anonymous could be worked out: a complainant in a sexual case, a child before a court.

## What it looks for
The complainant of a sexual offence, or a child in a criminal or family case, given away by name, initials, work,
school, family or a hint ("the judge said we can't, but …"); teasing about a name that a court has withheld.

## Why councils ask
Complainants of sexual offences are anonymous for life from the moment they complain, whether or not anybody is
charged, and hints count if together they let people work it out. Courts give children the same protection.

## What to do instead
Say nothing that points at the person: no name, place of work, school, street, family tie or picture. The case
and its outcome may be reported from the court's or the police's own words.

## What it cannot see
Whether the person chose to speak in their own name, unless the post says so; which orders a court has made.

## Sources
Sexual Offences (Amendment) Act 1992 sections 1 and 5; Children and Young Persons Act 1933 section 49; Children
Act 1989 section 97. Anonymity in sexual cases is noted in our law sheet but not yet marked as verified.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, ClassVar

from wardmote.core.lazily import lazily
from wardmote.core.lexicon.people import people
from wardmote.core.rule import Duty, Example, Finds, Gap, Passes, Rule
from wardmote.core.words import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wardmote.core.draft import Draft
    from wardmote.core.finding import Sighting

_SEXUAL = (
    r"(?:rap(?:e|ed|ist)|raping|sex(?:ual)?(?:ly)? (?:assault(?:ed|s|ing)?|abus(?:e|ed|ing)|offen[cs]es?|attack(?:ed)?|harass(?:ed|ment)?)|indecent(?:ly)? (?:assault(?:ed)?|images?)|grop(?:ed|ing)|groom(?:ed|ing)|molest(?:ed|ing)|upskirt(?:ed|ing)|revenge porn|"
    r"child sex(?:ual)? (?:abuse|exploitation)|paedophile|sex case|abuse (?:case|trial)|touched (?:up|her|him)|interfered with|grooming (?:case|gang|trial)|flashed)"
)
_VICTIM = r"(?:victims?|complainants?|accusers?|survivors?|girl|woman|lass|lassie|lad|boy|lady|teenager|witness|one who (?:accused|reported|complained)|her who|him who|person)"
_NAMES_THEM = lazily(
    r"\b(?:(?:is|was|are|were) (?:called|named|none other than|actually|in fact|the (?:daughter|son|niece|wife|girlfriend|sister|receptionist|barmaid|cleaner|lass|woman|girl|one)|from|my|our)|her name(?:'s| is)|his name(?:'s| is)|name(?:'s| is) |works? (?:at|in|for|behind|on)|worked (?:at|in|for|behind)|lives? (?:at|on|in|next|near|opposite|by)|goes to|went to|plays for|drives|sits|initials|rhymes with|"
    r"begins with|the one (?:who|with|from|in|at|behind)|you (?:all )?know (?:who|her|him|the)|everyone (?:here )?knows|we all know|ask (?:in|at|me|anyone|around)|clue|hint|starts with|daughter of|son of|sister of|is (?:the |our |my )?(?:[a-z]+)'s (?:niece|daughter|sister|wife|girlfriend|son|nephew|cousin|mum|mam|lass)|(?:daughter|son|niece|nephew) (?:is|was)|year [0-9]|here'?s (?:her|his) (?:photo|picture|profile|name)|(?:her|his) (?:facebook|profile|insta|address))\b"
)
_WITHHELD = (
    r"(?:(?:judge|court|magistrates?|law|police|papers?|press|order|council'?s? lawyers?|solicitors?|media|bbc) (?:[a-z']+ ){0,4}(?:can'?t|cannot|not|won'?t|mustn'?t|isn'?t|banned|forbid(?:s|den)?|stopped|gagged|protect(?:s|ed|ing)?|anonymity) (?:[a-z']+ ){0,4}(?:name|named|naming|identif(?:y|ied)|say|print|tell|him|her|them)|"
    r"(?:can'?t|cannot|not allowed to|not supposed to|mustn'?t) (?:be )?(?:named?|identif(?:y|ied)) (?:[a-z']+ ){0,3}(?:for legal reasons|because of (?:a|the) court|by law|by order)?|reporting restrictions?|anonymity order|court order|gagging order|section 39|section 45|section 49)"
)
_HINT = lazily(
    r"\b(?:but (?:i|you|we|everyone|everybody|it'?s|the|ask|most|anyone|his|her|if|let'?s|here'?s|look|they)|so (?:i'?ll just|ask|let'?s|here'?s)|ask (?:in|at|me|anyone|around|the|his|her)|you (?:all )?know who|everyone knows|we all know|clue|hint|initials|rhymes with|begins with|works out|work it out|do the maths|anyone at|will tell you|two guesses|guess who|no prizes|dm me|inbox me|message me|google it|starts with|his dad|her dad|his mum|her mum|same (?:name|surname) as|nod|wink)\b|😉|👀|🤫"
)
_KEEPS = lazily(
    r"\b(?:(?:please )?(?:don'?t|do not|never|stop|nobody should|no one should|must not|mustn'?t|shouldn'?t) (?:try to |ever |be )?(?:nam|identif|speculat|guess|share|post|work out|comment|ask)\w*|is a (?:crime|criminal offence)|it'?s a crime|contempt of court|gets? deleted|will be deleted|deleted and reported|lifelong anonymity|anonymity for life|entitled to anonymity|"
    r"waived (?:her|his|their) (?:right to )?anonymity|i was (?:raped|abused|assaulted|groomed)|happened to me|my own (?:abuse|rape|attacker)|support(?:ing)? (?:the )?(?:victims?|survivors?)|believe (?:her|women|survivors|victims)|not (?:naming|going to name|going to say)|won'?t (?:name|be naming|say)|rape crisis|help ?line|keep it that way|rightly)\b"
)
_ACCUSED = lazily(r"\b(?:accused|charged|convicted|jailed|sentenced|guilty|rapist|abuser|defendant|attacker)\b")


class AnonymousComplainantNamed(Rule):
    """A person whom the law keeps anonymous may be identified."""

    code = "anonymous-complainant-named"
    title = "Somebody whom the law keeps anonymous"
    topic = "safeguarding"
    serves = ("chk-safeguarding",)
    ask = ("legal", "monitoring-officer", "safeguarding-lead")
    floor = Severity.STOP
    duty = Duty(
        source="Sexual Offences (Amendment) Act 1992, sections 1 and 5",
        message="A person who says that a sexual offence was done to them is anonymous for life; publishing anything likely to lead people to them may be an offence.",
        checked_on="2026-11-21",
        review_by="2027-11-21",
        nations=("england", "wales", "northern-ireland"),
        verified=False,
    )
    patterns: ClassVar[Mapping[str, str | Gap]] = {
        "victim": Gap(
            trigger=rf"\b{_SEXUAL}\b",
            pattern=rf"\b{_VICTIM} (?:who |that |in |of |from |behind |at the centre of |he |they |she )*(?:[a-z']+ ){{0,6}}{_SEXUAL}\b|\b{_SEXUAL} (?:[a-z']+ ){{0,4}}{_VICTIM}\b|\baccus(?:ed|es|ing) (?:[a-z'.]+ ){{1,5}}(?:of|for) (?:[a-z]+ ){{0,2}}{_SEXUAL}\b",
        ),
        "withheld": Gap(
            trigger=r"\b(?:reporting restrictions?|(?:court|anonymity|gagging) order|section (?:39|45|49)|anonymity|(?:can'?t|cannot|can not|not allowed to|not supposed to|mustn'?t|won'?t) (?:be )?(?:name|named|identif(?:y|ied)|print|say)|naming)\b",
            pattern=rf"\b{_WITHHELD}\b",
        ),
        "case": r"\b(?:accused teenager|teenage (?:suspect|defendant|killer|rapist)|boy (?:accused|charged)|girl (?:accused|charged)|youth court|family court|care proceedings|custody case|child in the (?:case|dock))\b",
    }
    examples: ClassVar[tuple[Example, ...]] = (
        Finds(
            "The «woman who accused the coach of rape» works on the tills at Murfin's, she'll be known to plenty of you",
            "work place of a complainant",
        ),
        Finds(
            "Everyone's asking: the «victim in the sexual assault» trial is Dawn Pettifer, used to do the church flowers",
            "name of a complainant",
        ),
        Finds(
            "Judge says «papers can't name him» but ask anyone at Penrigg High who the boy is 😉",
            "a hint past a court's order",
        ),
        Finds(
            "The lass he «groomed» was in my daughter's class, Year 9, her mam runs the chippy. Poor family",
            "school year and family",
        ),
        Finds(
            "«Reporting restrictions» my foot. Initials J.T., lives on Garth End, you didn't hear it from me",
            "initials and street",
        ),
        Finds(
            "The girl «accusing our vicar of sexual abuse» is the organist's niece. That's all I'll say", "a family tie"
        ),
        Finds(
            "«Not allowed to name» the lad charged with it for legal reasons, but his dad's a big name at the rugby club, two guesses",
            "a child before a court",
        ),
        Finds(
            "She says she was raped. She's also the one who works at the tanning place and lost her case at tribunal. «Accuses the landlord of rape», aye right",
            "a complainant by work and history",
        ),
        Passes(
            "The teacher was convicted of sexual assault on Monday. His victims have lifelong anonymity: please never try to identify them.",
            "the law kept",
        ),
        Passes(
            "There's a court order. Anyone naming the accused teenager on my page gets deleted and reported.",
            "the order kept",
        ),
        Passes("I was raped at nineteen. I waived my anonymity to say that support works.", "the author's own story"),
        Passes(
            "Rape prosecutions fell again. Victims wait three years for a trial and this government shrugs.", "policy"
        ),
        Passes(
            "Former MP Harold Styles was jailed today for groping two men. Survivors were believed at last.",
            "the convicted is named, nobody else",
        ),
        Passes("Rape Crisis drop-in at the women's centre, Wednesdays. You will be believed.", "a service"),
        Passes("Grooming gangs inquiry: every council must open its files. Survivors deserve the truth.", "policy"),
        Passes("Family courts are in crisis: children wait 46 weeks for a decision.", "policy"),
        Passes(
            "Can't name the winner of the garden prize until Friday, but everyone knows whose dahlias they are 😉",
            "a harmless secret",
        ),
        Passes(
            "Reporting restrictions were lifted this afternoon and the court has published the judgment. Link below.",
            "lifted",
        ),
    )

    def look(self, draft: Draft) -> Iterator[Sighting]:
        """Ask whether anything points at the person who is kept anonymous."""
        norm = draft.norm
        if _KEEPS.search(norm):
            return
        for hit in draft.hits():
            start, end = draft.reading.around(hit.span)
            words = norm[start:end]
            if hit.name == "withheld":
                crime = re.search(
                    rf"{_SEXUAL}|\b(?:judge|court|order|restrictions?|charged|accused|trial|arrested|case|police|legal reasons|teenager|lad|boy|girl|anonymity|suspect|defendant)\b",
                    words,
                )
                lifted = re.search(r"\b(?:lifted|removed|expired|refused|published)\b", words)
                if crime and _HINT.search(words) and not lifted:
                    yield self._tell(hit.start, hit.end, certain=True)
                    return
                continue
            if hit.name == "case":
                if re.search(rf"{_HINT.pattern}|\b(?:is|was) (?:called|named)\b|\bgoes to\b|\bplays\b", words):
                    yield self._tell(hit.start, hit.end, certain=False)
                    return
                continue
            points = _NAMES_THEM.search(words)
            named = [
                name
                for name in people(draft.reading)
                if start <= name[0] < end and not _ACCUSED.search(norm[max(0, name[0] - 40) : name[1] + 40])
            ]
            told = re.search(rf"\b{_VICTIM}\b[^.!?]{{0,80}}\b(?:is|was|called|named)\b", words)
            if points or (named and told):
                yield self._tell(
                    hit.start,
                    hit.end,
                    certain=bool(named and told)
                    or (
                        points is not None
                        and re.search(
                            r"\b(?:her name|his name|works? (?:at|in|for|behind|on)|lives|initials|daughter of|niece|year [0-9]|the one who works)\b",
                            words,
                        )
                        is not None
                    ),
                )
                return

    def _tell(self, start: int, end: int, *, certain: bool) -> Sighting:
        return self.finds(
            start,
            end,
            "This may let people work out somebody whose identity the law protects.",
            "Take out every pointer to the person (name, initials, work, school, family, street, picture) and ask legal advice before you post.",
            certain=certain,
        )
