"""How addresses are written in the United Kingdom: street types, house names, postcodes, as fragments of patterns.

They are for normalised text and capture nothing. Postcode areas are those that Royal Mail uses.
"""

from __future__ import annotations

POSTCODE = r"(?:gir ?0aa|bfpo ?[0-9]{1,4}|[a-pr-uwyz][a-hk-y]?[0-9][0-9a-hjkmnp-y]? ?[0-9][abd-hjlnp-uw-z]{2})"
POSTCODE_AREAS = frozenset(
    """
    ab al b ba bb bd bh bl bn br bs bt ca cb cf ch cm co cr ct cv cw da dd de dg dh dl dn dt dy e ec eh en ex fk fy g gl gu gy
    ha hd hg hp hr hs hu hx ig im ip iv je ka kt kw ky l la ld le ll ln ls lu m me mk ml n ne ng nn np nr nw ol ox pa pe ph pl po pr rg
    rh rm s sa se sg sk sl sm sn so sp sr ss st sw sy ta td tf tn tq tr ts tw ub w wa wc wd wf wn wr ws wv yo ze
    """.split()
)

STREET_SURE = r"(?:street|road|avenue|lane|crescent|terrace|gardens|mews|cottages|grove|bungalows|almshouses|maisonettes|boulevard|wynd|vennel|brae|rd|ave|ln|cres|cresc|gdns|gdn|tce|terr)"
STREET_LOOSE = (
    r"(?:str|st|av|drive|drv|dr|close|cl|court|ct|crt|place|pl|square|sq|walk|wlk|gr|grv|way|hill|rise|view|row|parade|pde|gate|green|grn|park|pk|villas|villa|buildings|bldgs|bank|loan|loaning|quay|wharf|"
    r"esplanade|broadway|croft|crofts|fields?|meadows?|mount|orchards?|paddocks?|side|end|fold|garth|chase|dell|dene|glade|heights|common|approach|circus|yard|alley|passage|links?|"
    r"ridge|wood|woods|vale|valley|flats|mansions|towers?|point|heath|moor|nook|causeway|path|parkway|cottage|ropewalk|strand|steps|spinney|acre|acres|lawns?|drove|gait|brow|butts|cross|"
    r"estate|house|homes|hythe|lea|leas|leys|leaze|lodge|ness|pastures|pightle|shaw|slade|snicket|staithe|toft|warren|wells|gardens?|houses)"
)
STREET_WELSH = r"(?:heol|ffordd|stryd|lon|clos|maes|bryn|rhodfa|rhiw|llys|parc|cwrt|tan|pen|cae|erw|trem|gerddi|dol|glan|cilgant|teras|rhes|waun|gwaun|cefn|ael|coed|min)"
HOUSE_NAME = (
    r"(?:cottage|cottages|farm|farmhouse|bungalow|rectory|vicarage|manse|croft|lodge|grange|barn|villa|steading|steadings|byre|smithy|toll house|schoolhouse|school house|gatehouse|coach house|"
    r"mill house|station house|farm cottages?|caravan park|caravan site|holiday park|park homes?|mobile home park|marina|moorings?|boatyard|stables|forge|oast|bothy|shieling|dairy|orangery|parsonage|chapel house|old chapel|old school|post office house)"
)
UNIT = (
    r"(?:(?:flat|flats|apartment|apt|maisonette|bedsit|studio|room|unit|plot|pitch|berth|mooring|caravan|chalet|lodge|block|basement flat|garden flat|ground floor flat|top flat|first floor flat|upper flat|lower flat)"
    r"(?: (?:no\.? ?|number )?(?:[0-9]{1,4}[a-z]?(?:[/-][0-9]{1,3}[a-z]?)?|[a-h])\b)?)"
)
NUMBER_WORDS = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|thirty(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?)"
HOUSE_NUMBER = rf"(?:(?:(?:no|nr|num|number|house)\.? ?)?[0-9]{{1,4}}[a-z]?(?:[ ]?[/-][ ]?[0-9]{{1,4}}[a-z]?)?|(?:no|number)\.? {NUMBER_WORDS})"
