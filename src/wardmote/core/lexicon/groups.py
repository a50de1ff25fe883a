"""Words for groups of people, by the characteristic that the Equality Act 2010 names (section 4).

Fragments of regular expressions over normalised text, without word boundaries. Being named here is
nothing against a word: most are the ordinary, respectful names. Rules ask what is said *about* them.

Source: Equality Act 2010 sections 4 to 12; nationality and ethnic origin are part of race (section 9),
and so are Gypsies and Irish Travellers by the case law. Migrants, refugees and asylum seekers are not
named by the Act; they are kept apart because words about them nearly always stand for race.
"""

from __future__ import annotations

from typing import Final

PEOPLE: Final = (
    r"(?:people|peoples|person|persons|folks?|men|man|women|woman|males?|females?|boys?|girls?|lads?|lasses|lass|guys?|dudes?|fellas?|blokes?|kids?|"
    r"children|babies|youths?|youngsters|families|family|community|communities|culture|cultures|race|races|population|parents|mothers|"
    r"fathers|couples?|neighbours?|voters?|councillors?|mps?|mayors?|politicians?|teachers?|drivers?|students?|workers?|doctors?|nurses?|"
    r"immigrants?|migrants?|refugees?|gangs?|criminals?|thugs?|invaders?|lot|ones|types?|taxi drivers?|shopkeepers?|actors?|players?)"
)

NATIONS: Final = (
    r"(?:afghans?|afghanis?|africans?|albanians?|algerians?|americans?|arabs?|arabians?|argentin(?:es?|ians?)|armenians?|australians?|aussies|austrians?|"
    r"bangladeshis?|bangladeshi|bengalis?|brazilians?|bulgarians?|burmese|cambodians?|caribbeans?|chechens?|chinese|colombians?|congolese|croats?|croatians?|cubans?|"
    r"cypriots?|czechs?|danes|the dutch|egyptians?|the english|englishm[ae]n|eritreans?|estonians?|ethiopians?|filipinos?|finns|the french|gambians?|georgians?|germans?|ghanaians?|"
    r"greeks?|haitians?|hungarians?|indians?|indonesians?|iranians?|iraqis?|the irish|irishm[ae]n|israelis?|italians?|jamaicans?|japanese|jordanians?|kashmiris?|kenyans?|"
    r"koreans?|kosovans?|kurds|kurdish|latinos?|latinas?|latvians?|lebanese|libyans?|lithuanians?|malaysians?|mexicans?|mirpuris?|mongolians?|moroccans?|nepalis?|nepalese|"
    r"nigerians?|norwegians?|pakistanis?|pakistani|palestinians?|persians?|poles|portuguese|puerto ricans?|punjabis?|romanians?|russians?|"
    r"rwandans?|saudis?|scandinavians?|the scots|scotsm[ae]n|the scottish|senegalese|serbs?|serbians?|sicilians?|slavs|slovaks?|somalians?|somalis?|spaniards?|spanish|sudanese|swedes|"
    r"syrians?|taiwanese|tamils?|thais?|tunisians?|turks|turkish|ugandans?|ukrainians?|venezuelans?|vietnamese|the welsh|welshm[ae]n|west indians?|yanks|yemenis?|zimbabweans?|"
    r"eastern europeans?|east europeans?|south asians?|north africans?|middle easterners?)"
)

RACE: Final = (
    r"(?:blacks|whites|browns|asians?|orientals?|negro(?:e?s|id)?|mulattos?|mestizos?|non-?whites?|non-?europeans?|"
    rf"(?:the )?(?:black|white|brown|coloured|colored|mixed[- ]race|asian|hispanic|jewish|polish|romanian|pakistani|somali|muslim|english|welsh|scottish|irish|french|spanish|ethnic) {PEOPLE}|"
    r"hispanics?|caucasians?|aborigin(?:es?|als?)|native americans?|ethnic minorit(?:y|ies)|ethnics|minorities|people of colou?r|"
    r"the (?:white|black|brown|yellow) (?:race|man)|third[- ]worlders?|half[- ]castes?|foreign languages?)"
)

TRAVELLERS: Final = (
    r"(?:gyps(?:y|ies)|gips(?:y|ies)|travell?ers|traveller|travellers'|(?:irish|scottish|new age) travellers?|roma|romany|romanies|romani|romanichals?|"
    r"tinkers|caravan dwellers|(?:gypsy|gypsies|traveller|travellers) (?:people|folk|families|kids|men|lads|community|sites?|camps?))"
)

MIGRANTS: Final = (
    r"(?:(?:illegal |economic |muslim |foreign |these |those )?(?:im)?migrants?|illegals|illegal aliens?|refugees?|asylum[- ]seekers?|asylum (?:lot|people|cases)|foreigners?|boat people|channel migrants|"
    r"incomers|(?:small )?boats?|dingh(?:y|ies)|hotel migrants|new arrivals|newcomers|overseas workers|foreign (?:workers|nationals|students|people|men|males|families|drivers|nurses|doctors))"
)

RELIGION: Final = (
    r"(?:muslims?|moslems?|islam|islamics?|islamists?|jews?|jewish (?:people|community|folk|man|men|women|woman)?|jewry|judaism|zionists?|hindus?|hinduism|sikhs?|sikhism|buddhists?|"
    r"christians?|christianity|catholics?|catholicism|protestants?|mormons?|jehovah'?s? witness(?:es)?|evangelicals?|quakers?|scientolog(?:y|ists?)|atheists?|pagans?|rastafarians?|"
    r"believers|religious people|the religious|imams?|rabbis?|mosques?|synagogues?|burqas?|burkas?|niqabs?|hijabs?|headscar(?:f|ves)|veils?|sharia|koran|quran|qur'?an|halal)"
)

ORIENTATION: Final = (
    r"(?:gays?|gay (?:people|men|man|women|couples?|folk|lads?|lobby|parents|pride|marriage|community)|lesbians?|homosexuals?|homosexuality|bisexuals?|lgbtq?(?:ia?)?(?:\+|plus)?(?: people| community| lot| lobby| folk)?|"
    r"same[- ]sex (?:couples?|parents?|marriages?)|asexuals?|the alphabet (?:people|mob|lot|brigade)|rainbow (?:flags?|mob|brigade|lot|lobby|mafia)|pride (?:flags?|marches|parades?|month)|drag queens?|drag shows?)"
)

TRANS: Final = (
    r"(?:trans(?:gender(?:s|ed|ism)?|sexuals?)?(?: |-)?(?:people|women|woman|men|man|folk|kids|children|lot|lobby|mob|cult|girls?|boys?|athletes?|community|ideology|activists?)?|transwom[ae]n|transm[ae]n|non-?binary|"
    r"enbies|gender[- ](?:fluid|queer|benders?)|cross-?dressers?|transvestites?|he/shes?)"
)

DISABILITY: Final = (
    rf"(?:(?:deaf|blind|autistic|disabled|dyslexic|bipolar|paralysed|epileptic|schizophrenic|handicapped|wheelchair-bound|stuttering|stammering|mentally ill) {PEOPLE}|"
    r"disabled(?: people| person| man| woman| councillors?| kids| children| folk| lot| parking)?|the (?:disabled|handicapped|deaf|blind|mentally ill)|handicapped|autistics?|autistic|autistic (?:people|kids|children|adults|man|woman|boy|girl)|"
    r"wheelchairs?(?: users?)?|deaf people|blind people|amputees?|dwarfs|dwarves|dwarfism|the mentally (?:ill|disabled|handicapped)|mental patients?|schizophrenics?|bipolars?|epileptics?|"
    r"adhd(?: kids| children| people)?|autism|down'?s(?: syndrome)?(?: kids| children| people| baby| babies)?|people with (?:down'?s|autism|disabilit(?:y|ies)|adhd|learning difficulties|mental health)|"
    r"sen(?:d)? (?:kids|children|pupils)|special needs(?: kids| children| people)?|dyslexics?|stammerers?|stutterers?|blue badge(?:s| holders?)?|disability benefits?|pip claimants?)"
)

AGE: Final = (
    r"(?:pensioners?|oaps?|old (?:people|folk|folks|men|women|ladies|dears|boys|girls|timers?|ones|man|woman|lady)|the (?:elderly|over-?[5-9]0s)|elderly (?:people|folk|drivers?|councillors?|residents)|boomers?|"
    r"baby boomers?|over-?[5-9]0s|geriatrics?|millennials?|gen[- ]?z(?:ers?)?|(?:today'?s|the) youth|youngsters|teenagers|young people|young (?:men|women|lads|ones|councillors?)|under-?[23]0s|twenty-?somethings?)"
)

PREGNANCY: Final = (
    r"(?:pregnant(?: women| woman| staff| girls?| councillors?| candidates?)?|pregnanc(?:y|ies)|expectant mothers?|maternity(?: leave| pay| cover)?|breast-?feed(?:ing|ers?)?|new mums|working mums|"
    r"mothers?|mums|nursing mothers?|women of child-?bearing age)"
)

SEX: Final = (
    r"(?:wom[ae]n|girls|females?|ladies|lasses|birds|wives|womenfolk|feminists?|housewives|blondes?|"
    r"(?:all |white |straight |old |most )?men|menfolk|males|blokes|boys)"
)

MARRIAGE: Final = r"(?:single (?:mothers?|mums?|parents?)|unmarried (?:mothers?|couples?|women)|divorced (?:women|woman|men|people)|divorcees?|spinsters?|lone parents?|civil partners?|childless (?:women|people|couples?|councillors?))"

CHARACTERISTICS: Final[tuple[tuple[str, str], ...]] = (
    # The order is that of being asked: the first that matches names the group.
    ("marriage", MARRIAGE),
    ("pregnancy", PREGNANCY),
    ("gender-reassignment", TRANS),
    ("disability", DISABILITY),
    ("sexual-orientation", ORIENTATION),
    ("travellers", TRAVELLERS),
    ("race", RACE),
    ("nationality", NATIONS),
    ("religion", RELIGION),
    ("migrants", MIGRANTS),
    ("age", AGE),
    ("sex", SEX),
)

PLAIN_NAMES: Final = {
    "age": "age",
    "disability": "disability",
    "gender-reassignment": "gender reassignment",
    "marriage": "marriage and civil partnership",
    "pregnancy": "pregnancy and maternity",
    "race": "race",
    "nationality": "race (nationality or national origin)",
    "travellers": "race (Gypsies and Travellers)",
    "migrants": "race (migrants and refugees)",
    "religion": "religion or belief",
    "sex": "sex",
    "sexual-orientation": "sexual orientation",
}

IN_THE_ACT: Final = {"nationality": "race", "travellers": "race", "migrants": "race"}
"""The characteristic of the Act under which our finer names fall."""

PLACES_ABROAD: Final = (
    r"(?:africa|afghanistan|albania|arabia|asia|bangladesh|bongo-?bongo land|brussels|bucharest|bulgaria|calcutta|china|delhi|dublin|egypt|ethiopia|france|germany|ghana|"
    r"gaza|greece|hong kong|india|iran|iraq|islamabad|israel|istanbul|italy|jamaica|kabul|karachi|kashmir|kenya|kingston|kosovo|lagos|latvia|libya|lithuania|mecca|mexico|mirpur|"
    r"mogadishu|morocco|mumbai|nigeria|pakistan|palestine|poland|portugal|punjab|romania|russia|rwanda|saudi|scotland|senegal|siberia|somalia|sudan|syria|tehran|timbuktu|turkey|uganda|ukraine|vietnam|"
    r"wales|warsaw|yemen|zimbabwe|the (?:jungle|desert|bog|boat|third world|middle east|caribbean|west indies)|allah|mud huts?|ireland|eire)"
)
