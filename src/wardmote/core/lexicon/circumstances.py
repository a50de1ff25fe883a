"""Circumstances that people bring to a councillor in confidence, as fragments of patterns over normalised text.

Health, benefits and debt, immigration, family, housing and crime. They say what a life is like, so they are
sensitive beside somebody who can be recognised, and harmless in a post about policy.
"""

from __future__ import annotations

HEALTH = (
    r"(?:dementia|alzheimer'?s|leuk(?:ae|e)mia|cancer|tumours?|chemo(?:therapy)?|radiotherapy|(?:a|her|his|second|third|another|mini|the|massive) stroke|heart (?:attack|bypass|failure|condition|op|operation|problems?)|copd|emphysema|"
    r"multiple sclerosis|has (?:got )?ms|parkinson'?s|motor neurone|mnd|epilep\w+|diabet(?:es|ic)|bi-?polar|schizophreni\w+|psychosis|psychotic|paranoi[ad]|depress(?:ion|ed)|anxiety|panic attacks|(?:a |nervous )?breakdown|ptsd|ocd|"
    r"section(?:ed|ing)|self[ -]harm\w*|suicid\w+|overdose[ds]?|(?:in|into|to|from|through) rehab|alcoholi[cs]\w*|addict(?:ed|ion|s)?|drink(?:ing|s) (?:too much|problem|again|heavily|himself|herself|more)|(?:on|off|back on|hits?|hitting) the (?:drink|bottle|booze|methadone|gear|sauce)|methadone|heroin|gambl(?:es|ing|ed)|"
    r"hiv|hysterectomy|mastectomy|prostate|miscarri\w+|lost (?:the|her|their|a) baby|ivf|abortion|catheters?|incontinen\w+|stoma|colostomy|on oxygen|(?:only )?one (?:lung|kidney)|the drink again|oxygen tank|autis\w+|asperger'?s|adhd|learning (?:disabilit\w+|difficult\w+)|special needs|down'?s syndrome|cerebral palsy|"
    r"pregnant|pregnancy|expecting (?:a baby|twins|again|in|her|our|their)|is expecting|(?:went|gone|go) into labour|in a coma|nicu|scbu|intensive care|icu|hospice|terminal(?:ly ill)?|palliative|weeks to live|diagnos\w+|biops\w+|scan (?:wasn'?t|isn'?t|was|is|came back) (?:good|bad|clear|positive)|lymph(?:oma)?|lymph nodes|metasta\w+|malignant|fibromyalgia|lupus|crohn'?s|colitis|ibs|arthritis|"
    r"(?:hip|knee|bowel|womb|bladder|kidney|liver|lung|hernia|cataract|heart|gall ?bladder) (?:op|operation|replacement|surgery|transplant|removed|trouble|problems?|failure|condition|scan|adaptation)|amputat\w+|dialysis|transplant|anti-?depressants|medication|on tablets|mental(?:ly)? (?:health|ill)|mental health (?:problems?|issues?|team|crisis)|"
    r"hoard(?:er|ing|s)|(?:her|his) (?:nerves|fits|seizures|falls|operation|scan|results|scar|illness|condition|disability|diagnosis|ulcers?|chest|kidneys?|liver|womb|waterworks|mental health|memory|eyesight|hearing)|off (?:sick )?with (?:stress|(?:his|her) nerves|depression|anxiety|(?:his|her) back)|"
    r"broke (?:his|her) (?:hip|leg|pelvis|neck)|bedridden|bedbound|housebound|registered blind|menopaus\w+|eating disorder|anorexi\w+|bulimi\w+|gender clinic|transition(?:ing|ed)|detox|withdrawal|sober|a&e with|carers? (?:twice|three|four) (?:times )?(?:a day|daily)|care package|respite|psychiatr\w+|psycholog\w+ (?:report|says|said)|counselling|therapy|camhs)"
)
MONEY = (
    r"(?:universal credit|uc claim|full pip|(?:got|awarded|refused|claims?|claiming|on|gets?|her|his|lost|backdated|appeal\w*) (?:[a-z]+ ){0,2}(?:pip|dla|esa|jsa|uc|benefits?|disability(?: money| benefits?)?|attendance allowance|pension credit|housing benefit|the sick|the dole|the social|income support)|carer'?s allowance|attendance allowance|"
    r"pip (?:claim|form|appeal|assessment|award\w*|payments?|stopped|tribunal)|housing benefit|council tax (?:reduction|support|arrears|debt|written off|benefit)|arrears|(?:behind|back) (?:with|on|in) (?:[a-z]+ )?(?:rent|council tax|mortgage|bills)|weeks behind|months behind|[0-9,k.]+ behind|"
    r"(?:owes?|owed|owing) (?:us |the council |the |his |her |their )?(?:£|[0-9]|rent|council tax|landlord|thousands|hundreds|grand|eight|[a-z]+ grand|money)|in debt|debts?(?: write[- ]off| written off| of £)|bailiffs?|bankrupt\w*|insolven\w+|iva\b|debt relief|skint|hard up|(?:'s|is|are|flat|stony) broke|repossess\w*|foreclos\w+|sanctioned|signing on|signs on|on the dole|"
    r"food ?bank (?:parcel|voucher)|benefits? (?:stopped|cut|sanction\w*|claim|cheat|overpayment|fraud|people|refused|were|was|have|has)|overpayment|loan sharks?|payday loans?|maxed out|dhp|discretionary housing payment|(?:bus pass|blue badge|grant|claim|form|application|appeal|adaptation|licence) (?:was |is |been |got )?(?:refused|turned down|rejected|suspended|revoked)|"
    r"(?:refused|turned down|rejected) because (?:he|she|you|they|the|of (?:his|her|your))|lost (?:his|her|their) (?:job|business|licence)|business went bust|made redundant|rent (?:money|unpaid|account)|not paid (?:his|her|any|their|a penny)|means[- ]tested|disabled facilities grant|dfg|hardship (?:fund|payment|grant)|no money for|can'?t afford)"
)
IMMIGRATION = (
    r"(?:leave to remain|(?:granted|claim(?:ed|ing)?|seeking|sought|refused|given|got (?:his|her|their)|got|getting|his|her|their|won) asylum|asylum (?:claim|application|case|refused|granted|interview|seeker from)|refugees? (?:from|status)|overstay\w*|settled status|pre-settled|(?:her|his|their|a|student|spouse|work|expired|visitor|skilled) visa|visa (?:ran|runs|run|expired|refused|application|problem|ended)|"
    r"deport(?:ed|ation)|removal (?:order|centre|notice)|home office (?:refused|have|has|turned|granted|said|wrote|letter|interview)|illegal(?:ly)? here|here illegal(?:ly)?|no recourse|nrpf|naturalis\w+|citizenship (?:application|refused|granted|test)|indefinite leave|trafficked|habitually resident|on a boat)"
)
FAMILY = (
    r"(?:(?:horrible |messy |nasty |bitter |going through a |getting |her |his |their )divorc(?:e|ed|ing)|separat(?:ed|ion|ing) from|split(?:ting)? (?:up )?(?:from|with)|custody (?:battle|of|case|hearing)|(?:wife|husband|partner|fella|bloke|missus|dad|mum|father|mother)(?:'s| has| had)? (?:just )?(?:left|leaving|walked out|run off|gone off|thrown|threw|kicked)|domestic (?:abuse|violence)|"
    r"(?:hits|beats|batters|hurts|has hit|had hit|knock(?:s|ed)) (?:her|the kids|her and the kids)|knock(?:s|ed) (?:her|him|them) about|put (?:her|him|them) in hospital|(?:women'?s |a |in |the )refuge\b|violent (?:ex|partner|husband|father|dad|home|relationship)|(?:dad|father|partner|husband|ex)(?:'s| is| was) (?:violent|abusive|controlling|inside|in prison|in jail|not involved)|non-?mol|restraining order|order against (?:him|her)|(?:ex|partner|husband|wife) has an order|"
    r"social (?:services|workers?|work|care)(?: are| is| were| was| have| has| had| got| visits?)? (?:involved|visit\w*|took|taken|removed|file|plan|working|round|been|in)|social work (?:visits|file)|child protection|(?:on|under) (?:a )?(?:child (?:in need|protection)|safeguarding) plan|at[- ]risk register|taken into care|in(?:to)? (?:foster )?care\b|foster(?:ed|ing)|adopt(?:ed|ion) (?:records|case|at)?|looked[- ]after|children (?:taken|removed)|"
    r"family court|paternity|having an affair|carrying on with|love child|illegitimate|estranged|baby'?s (?:dad|father)|(?:dad|father|mum|mother|husband|partner|son)(?:'s| is) inside|thrown out by|runaway|runs away|excluded (?:from (?:his|her|the|a|[a-z]+) (?:school|[a-z]+)|for (?:bringing|fighting|hitting|selling|smoking|carrying))|excluded again|young offender)"
)
CRIME = (
    r"(?:on (?:a )?tag|on (?:probation|licence|remand|bail|the run|the register)|(?:in|to|from|out of) (?:prison|jail|custody|borstal|the nick)|criminal record|spent conviction|previous convictions|(?:a |two |three |his |her )?(?:police )?caution(?:ed)? for|convicted of|asb(?:o| warnings?| case| order)|antisocial behaviour order|"
    r"(?:was|been|got|is|are|were) (?:just )?(?:arrested|charged|cautioned|bailed|jailed|banged up|sent down|nicked|evicted|sectioned|deported|sanctioned|reported|suspended|dismissed|sacked|disciplined)|police (?:took|raided|were called to|called to|visits|visited|at (?:his|her|their) door)|drugs? (?:raid|charge|offence|dealing)|dealing (?:drugs|weed|coke)|smoking (?:cannabis|weed)|for possession|"
    r"injunction against|sex offender|domestic incident|gardening leave|disciplinary|final warning|formal warning|moved sideways|grievance)"
)
HOUSING = (
    r"(?:evict(?:ed|ion)(?: notice)?|section 21(?: notice)?|band [a-d]\b|(?:on|up) the (?:housing )?(?:waiting )?list|homeless(?:ness)?|(?:in|to|at) (?:the|a) (?:hostel|b&b|refuge|bedsit|homeless unit|night shelter)|sleeping (?:on|in|rough)|sofa[- ]surf\w*|rehoused|(?:lose|losing|lost) (?:his|her|their) (?:flat|home|house|tenancy)|housing (?:officer|association|application|panel|need|transfer)|tenancy|"
    r"stair ?lift|wet room|walk-in shower|grab rails?|adaptations?|downstairs (?:loo|bathroom)|(?:no|without) (?:heating|hot water)|heating'?s (?:been )?(?:off|bust|broken)|overcrowd\w+|damp (?:up|on|in)|handed back the keys|squatting|got (?:the|a) (?:house|flat|bungalow)|moved (?:up|into) (?:a |the )?(?:band|flat|hostel|sheltered))"
)
