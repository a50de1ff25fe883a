"""Words of confidence: what marks it, what gives it away, what keeps it, what is public.

Regex fragments over normalised text, shared by the rules on confidential matters and private sessions.
"""

from __future__ import annotations

WINK = (
    r"(?:\b(?:you didn't hear (?:it|this) from me|didn't get (?:it|this) from me|between (?:you(?: and|,)? me|us|these walls)(?:,? (?:and )?the gatepost)?|just between|off the record|don't (?:quote me|pass (?:it|this) on|let on|tell (?:a soul|anyone)|say i)|dont pass|"
    r"keep (?:it|this) (?:under (?:your|yer) (?:hat|'at)|quiet|hush|to yoursel(?:f|ves)|between|schtum|shtum)|under (?:your|yer) hat|hush[- ]hush|mum's the word but|sworn to secrecy|can't say (?:much|more|which|who|why|how|where) but|(?:i )?(?:shouldn't|shouldna|should not|ought not to) (?:really |probably )?(?:be )?(?:say|saying|share|sharing|tell|telling|post|posting)|"
    r"not (?:supposed|meant|allowed) to (?:say|share|tell|know|let|post|name|reveal|be)|i'm not meant|made me promise not to|promised (?:him|her|them|not) (?:not )?to (?:say|tell)|goes no further|for your ears only|nobody(?:'s| is) meant to know|a little bird(?:ie)?|little birdie|word to the wise|(?:i'd|id) (?:ring|get|phone|call|be looking|be very|start looking|have a word with) (?:your|yourself|a|at|for|my)(?: [a-z]+){0,4} (?:solicitor|lawyer|agent|elsewhere|schools|union)|ring your (?:solicitor|union|agent)|"
    r"get (?:yourself|yourselves) a (?:[a-z]+ )?(?:lawyer|solicitor)|read between the lines|draw your own conclusions|trust me on this|that's all i'(?:m saying|ll say)|i'll say no more|say no more|all i'll say is|let's just say|without giving (?:anything|owt|too much) away|if i were a betting (?:man|woman)|i can't tell you how i know|rhymes with|guess (?:who's|which|what's|what)|"
    r"spoiler|so act surprised|you read it here|you heard it here|told you so when|watch this space if you|act shocked|sneak (?:peek|preview)|exclusive|leak(?:ed|ing)? (?:it|this|to me|for you)|tidy (?:little )?leak|wheesht|shh+|sshh+|nod and a wink|wink wink|nudge nudge)\b|[🤫🤐🙊])"
)
"""A confidence being passed on with a wink."""

_VERB = r"(?:say|discuss|comment|talk|tell|share|sharing|speak|disclose|reveal|go into|post|speculate|confirm|answer|be drawn|quote|give|telling|name|put|add|go in to|write|repeat|pass)"
DISCRETION = (
    rf"(?:(?:^|[.!?;:,\n]\s*|\b(?:i|we|so|and|but|that|which|therefore|why|me|ah|aa|obviously|sorry|really|simply|afraid) )(?:can't|cannot|can not|couldn't|won't|will not|shan't|wouldn't|may not|mustn't|cannae|winnae|shall not|am not able to|am unable to|'m not able to|'m not going to|am not going to|am not allowed to|'m not allowed to|not able to|unable to) "
    rf"(?:really |possibly |yet |now |ever |even |publicly |be (?:able to )?)?{_VERB}(?:ing|n)?\b|"
    r"\b(?:i'm not (?:able|allowed|at liberty|going|free|in a position) to|i don't (?:comment|talk|discuss|do leaks)|no comment|won't be (?:drawn|discussing|sharing|posting|saying|commenting|telling)|will not be (?:drawn|discussing|sharing|saying)|i would not be telling|i'd not be telling|"
    r"so i (?:won't|can't|cannot|shan't|will not)|can't\. won't|lips (?:are|is) (?:sealed|zipped)|nowt from me|nothing from me|no report from me|stays? (?:there|in (?:the|that|this) room|private|exempt|confidential)|will stay that way|keeping (?:schtum|shtum|quiet|mum|it to myself)|i'll be quiet|i respect|"
    r"(?:please )?don't (?:ask|message|dm|email|guess|speculate)|wait for the (?:announcement|decision|report|minutes|official)|i'll (?:post|share|tell you|say) (?:it |more |what i can )?(?:when|once|after|as soon)|"
    r"(?:should|ought to|must|could) (?:be|have been|now be) (?:made )?(?:public|published|released|heard in public|in public|open)|asked for (?:it|that|the|this)[a-z ]{0,30}(?:published|public|released|open)|not for me to|i honestly don't know|don't know (?:any )?more|what's exempt stays|i keep my (?:promises|word)|i never break|none the wiser|handed it to|ask the press office|told them where to go|nope)\b)"
)
"""The author keeps a confidence, or argues that it should be lifted."""

PUBLISHED = (
    r"\b(?:published|on (?:the|our|its|their) (?:council's? |public )?(?:website|web site|site|webcast|page)|online|press release|in the (?:public )?(?:minutes|accounts|statement of accounts|agenda|papers|consultation|register|committee)|public (?:minutes|report|session|meeting|part|agenda|hearing|site notice|notice|domain|summary|document|inquiry|pack|consultation|register|record|webcast|gallery)|"
    r"open (?:session|hearing|court|meeting)|in public|made public|is (?:now )?public|now public|announced|announcement|consultation (?:opens|opened|closes|is open|document)|have your say|foi|freedom of information|decision notice|contracts finder|site notice|webcast|embargo(?:'s| is| has been)? (?:lifted|over|ended)|"
    r"released|gazette reported|in the (?:gazette|press|paper|news)|judgment|handed down|agenda (?:pack )?(?:is |was )?(?:out|up|published)|page \d+ of the (?:public|report|pack|papers|agenda|committee)|accounts,? note|link (?:below|attached)|secretary of state|see link)\b"
)
"""What is public already."""

REVEALING = (
    r"(?:[£$€] ?\d|\b\d[\d,.]* ?(?:k|m|million|grand|thousand|per ?cent|%|jobs|posts|homes|houses)\b|\b(?:says?|said|told|going to|gonna|to be|will (?:be|go|close|cost|get|sell|lose|have)|'(?:re|s) (?:getting|going|closing|selling|buying|losing|shutting|moving|leaving|been|getting)|is (?:to|on|off|going|being|getting|away|leaving|out)|are (?:to|going|being|getting|out)|has (?:been|agreed|voted|gone|got|offered|bid|won|decided)|have (?:been|agreed|voted|gone|offered|bid|won|decided)|"
    r"was|were|voted|vote|agreed|approved|decided|signed|awarded|sold|sell|selling|buy|buying|bought|clos(?:e|es|ed|ing|ure)|shut(?:s|ting)?|scrapp?(?:ed|ing)?|axed?|cut|cuts|won|wins?|lost|lose|offer(?:ed|s)?|bid|bids|bidder|preferred|recommend(?:s|ed|ation)?|chosen|picked|putting up|paying|page \d+|figures?|price|cost|costs|"
    r"settle(?:d|ment)?|sacked|suspended|leaving|resign(?:ed|ing)?|list|drop|forced|made by law|shortlist(?:ed)?|interview(?:ed|s)?|great news|good news|bad news|gutted|congratulations|well done|welcome|coming|opening|moving|landed|seen|here'?s|photo|pictured|scroll)\b)"
)
"""Words that tell something rather than name it."""

MARKED = (
    r"\b(?:(?:marked|stamped|headed) (?:draft|private)|not for (?:publication|circulation|onward circulation|public(?:ation)?|disclosure|sharing|release)|strictly confidential|private (?:and|&) confidential|(?:marked|stamped|headed|labelled|says|said|was) (?:\"|')?(?:all )?(?:private|confidential|restricted|exempt|privileged|official[- ]sensitive)|official[- ]sensitive|"
    r"pink papers?|blue papers?|yellow papers?|(?:on|on the) (?:pink|blue|yellow|green) paper|part (?:2|ii|two|b) (?:papers?|report|item|agenda|of the agenda|session|tonight|appendix)|pt 2|in part (?:2|ii|two)|exempt (?:item|report|appendix|papers?|session|part|information|annex|minutes)|confidential (?:report|papers?|briefing|appendix|item|session|minutes|bit|meeting|email|memo|document|part)|"
    r"restricted (?:report|appendix|papers?)|members?(?:'s?)?[- ]only|schedule 12a|(?:closed|private|exempt) (?:session|meeting|bit|part)|embargo(?:ed)?|under embargo|legally privileged|privileged (?:advice|legal|email|note)|unpublished|draft (?:report|finding|findings|grade|verdict|minutes|accounts|audit|ofsted)|"
    r"(?:behind|with|in) closed doors|(?:told|said|given|shared|sent|spoken|disclosed|confided|mentioned)(?: [a-z]+){0,3} in (?:strict(?:est)? |the strictest )?confidence|confided|in (?:strict(?:est)? )?confidence|members?'? (?:seminar|workshop|briefing)|member briefing|private (?:briefing|workshop|seminar|advice|reply|email)|commercially (?:sensitive|confidential)|commercial(?:ly)? (?:in )?confiden(?:ce|tial))\b"
)
"""The words by which papers and talk are marked as private."""
