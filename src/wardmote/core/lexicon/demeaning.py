"""What is said of a group of people when it is demeaned: fragments of regular expressions over normalised text.

None of it is a fault by itself: rules join it with the name of a group (`lexicon/groups.py`) and ask who says it.
"""

from __future__ import annotations

from typing import Final

BAD_PEOPLE: Final = (
    r"(?:vermin|scum(?:bags?)?|filth|trash|garbage|parasites?|leeches|leech|scroungers?|spongers?|freeloaders?|bludgers|benefit (?:cheats|scroungers|tourists)|cockroach(?:es)?|roaches|rats|maggots|locusts|"
    r"animals?|beasts?|dogs|pigs|swine|apes|monkeys|baboons|gorillas|savages?|barbarians?|sub-?humans?|primitives|cavemen|degenerates?|deviants|perverts?|pervs|freaks?|weirdos|abominations?|nonces?|paedos?|paedophiles?|pedos?|pedophiles?|"
    r"child molesters|kiddy fiddlers|kiddie fiddlers|molesters|rapists?|groomers?|predators?|terrorists?|jihadis?|extremists|murderers|killers|criminals?|thieves|thief|crooks|robbers|muggers|gangsters|drug dealers|pimps|prostitutes|"
    r"liars?|cheats|cowards|traitors|invaders?|snakes|retards|idiots|morons|imbeciles|cretins|thugs|shit(?:e|s)?|shitheads?|dumbasses|assholes|arseholes|cunts?|twats|bastards?|fuckers|fucks|wankers|devils?|demons|inbreds|"
    r"mongrels|drunks|alcoholics|layabouts|wasters|good[- ]for[- ]nothings?|gold ?diggers?|whores|sluts|slags|attention seekers|crybab(?:y|ies)|snowflakes|moaners|lunatics|nutters|nutcases|psychopaths|psychos|dinosaurs|fossils|"
    r"breeders|shower of [a-z]+|sheep[- ](?:botherers|shaggers)|miserable (?:shower|lot|bunch|gits?|sods?)|moaners|beggars|baby (?:machines|killers)|christ killers|bloodsuckers|shysters|warmongers|nazis|fascists|supremacists)"
)

BAD_QUALITIES: Final = (
    r"(?:miserable|thick as [a-z ]+|dirty|filthy|smelly|stinky|stinking|unclean|unwashed|disgusting|revolting|repulsive|vile|evil|wicked|satanic|demonic|lazy|idle|work-?shy|feckless|violent|aggressive|dangerous|thick|stupid|dumb|dim|backwards?|"
    r"primitive|uncivili[sz]ed|uneducated|illiterate|inbred|mentally (?:ill|deranged|sick|unstable)|deranged|insane|mental|crazy|sick in the head|sick|unnatural|abnormal|perverted|immoral|sinful|shameless|inferior|"
    r"low iq|low[- ]intelligence|greedy|grasping|tight-?(?:fisted)?|sly|devious|cunning|shifty|untrustworthy|dishonest|light-?fingered|crooked|bent|promiscuous|loose|useless|worthless|hopeless|pathetic|incapable|incompetent|unfit|"
    r"hysterical|too emotional|emotional|irrational|hormonal|bossy|shrill|weak|ugly|hideous|disease[- ]ridden|diseased|infected|riddled|barbaric|savage|bloodthirsty|murderous|racist|ungrateful|entitled|treacherous|disloyal|"
    r"incompatible|brainwashed|deluded|delusional|indoctrinated|past it|senile|gaga|doddery|feral|cruel|drunk|work ?shy|subhuman|less (?:intelligent|evolved|human|capable)|lesser|second[- ]class|crap|shit|rubbish|bad|terrible|awful|the worst|worse)"
)

BAD_THINGS: Final = (
    r"(?:(?:an? |the |one big |this |our )(?:plague|cancer|disease|virus|curse|menace|burden|drain|infestation|pest|pestilence|blight|stain|scourge|cult|death cult|abomination|invasion|takeover|sickness|mental (?:illness|disorder)|"
    r"mental health problem|fetish|perversion|sin|poison|threat|danger|problem|enemy|enemies|devil|disgrace|joke|fraud|lie|scam|ideology|parasite|evil|waste of (?:space|time|money|oxygen|air|skin)|scum of the earth|lowest of the low|"
    r"reason (?:this|we|our|why|the)|cause of|root of|death of|end of|ruin(?:ation)? of|burden on|drain on|liability|laughing stock|dangerous|backward|violent|barbaric|evil|political)|failures?\b|a failed [a-z]+|used (?:goods|cars)|damaged goods|just crime|crime\b|barbarism|savagery|terrorism|nothing but crime|slums?|slum landlords?|cancer|poison|a religion of (?:war|hate|terror|violence|blood))"
)

BAD_DEEDS: Final = (
    r"(?:steal(?:s|ing)?|nick(?:s|ing)? (?:everything|anything|stuff|lead|our)|thiev(?:e|es|ing)|rob(?:s|bing)?|mug(?:s|ging)?|cheat(?:s|ing)?|scam(?:s|ming)?|(?:caus|creat)(?:e|es|ing) (?:[a-z]+ ){0,2}(?:trouble|crime|problems|mess|havoc|chaos|mayhem)|"
    r"(?:bring|brings|bringing|brought|import|importing|spread|spreads|spreading|carry|carries|carrying) (?:[a-z]+ ){0,3}(?:crime|trouble|disease|diseases|filth|drugs|violence|rape|terror|terrorism|germs|tb|poverty|misery|knives|hate|problems|backward\w*)|"
    r"commit(?:s|ting)? (?:[a-z]+ ){0,4}(?:crimes?|rapes?|murders?|attacks)|rape(?:s|d)?|raping|groom(?:s|ing)?|molest(?:s|ing)?|kill(?:s|ing)?|murder(?:s|ing)?|behead(?:s|ing)?|butcher(?:s|ing|ed)?|stab(?:s|bing)?|"
    r"blow(?:ing)? (?:themselves|people|us|things|stuff|everything|up)|breed(?:s|ing)?|out-?breed(?:s|ing)?|multiply(?:ing)?|(?:take|takes|taking|took|taken)(?:n)? over|(?:take|takes|taking|took) (?:all )?(?:our|british|the|your|over our) (?:[a-z]+ )?(?:jobs|houses|homes|women|country|girls|benefits|places|money|beds|land|culture)|"
    r"invad(?:e|es|ed|ing)|flood(?:s|ed|ing)? (?:in|into|our|the|this|here|over|across)|swarm(?:s|ed|ing)?|colonis(?:e|es|ed|ing)|overrun(?:ning)?|overran|replac(?:e|es|ed|ing) (?:us|whites?|the white|our|british|the british|english|the english|europeans?)|"
    r"destroy(?:s|ed|ing)?|ruin(?:s|ed|ing)?|wreck(?:s|ed|ing)?|(?:hate|hates|despise|despises|loathe)s? (?:us|our|the west|britain|england|this country|whites?|white people|gays?|women|jews|christians|you|infidels|america|everything|everyone)|"
    r"want(?:s)? (?:us|you|me|to see us|everyone|gays?|jews|whites?) (?:all )?(?:dead|gone|killed|enslaved|extinct|out)|want(?:s)? to (?:kill|destroy|take over|rule|impose|replace|rape|enslave|behead|conquer|convert|groom|control|dominate|islami[sz]e|ruin)|"
    r"(?:live|lives|living|sponge|sponges|sponging|leech|leeches|leeching|feed|feeding|scrounge|scrounges|scrounging) (?:off|on) (?:[a-z]+ ){0,3}(?:us|benefits?|taxpayers?|state|dole|welfare|system|handouts|backs|you|tax|society|country|whites?)|"
    r"(?:milk|milks|milking|play|plays|playing|abuse|abuses|abusing|rob|robbing|bleed|bleeding) (?:the|our|this) (?:system|benefits|country|taxpayers?|nhs|state|welfare)|(?:get|gets|getting|got|given|handed|has|have) (?:[a-z]+ ){0,3}(?:everything|free (?:houses?|homes?|cars?|money|phones?|stuff|everything)|handouts|whatever they want|special treatment|priority over|preferential)|"
    r"jump(?:s|ing)? (?:[a-z]+ ){0,4}queue|(?:control|controls|controlling|run|runs|running|rule|rules|own|owns|dominate|dominates|infiltrate|infiltrated|pull|pulling) (?:[a-z]+ ){0,3}(?:media|banks?|banking|world|government|governments|money|hollywood|finance|press|strings|politics|country|west|everything|police|schools|bbc|us all)|"
    r"cannot be trusted|can'?t be trusted|(?:pollute|infest|contaminate|infect|degrade|dilute|corrupt|poison)(?:s|ed|ing)?|smell(?:s|ing)?|stink(?:s|ing)?|stank|reek(?:s|ing)?|"
    r"lie(?:s)? (?:about|to|for|all|through|and)|whine|whinge|moan(?:s|ing)? (?:about|all)|play(?:s|ing)? the (?:victim|race|gender|disability|faith) ?(?:card)?|ruin everything|love (?:killing|money|crime|violence|raping|blood|war|death)|"
    r"(?:worship|worships|worshipping) (?:satan|the devil|a (?:paedo\w*|pedo\w*|warlord|false|demon|moon)|money|a false god)|treat(?:s)? (?:[a-z]+ ){0,2}(?:women|wives|girls|animals|dogs|gays|us) (?:like|as)|marry (?:their|your) (?:cousins?|sisters?)|marry(?:ing)? children|"
    r"raise (?:criminals|thugs|feral|thieves)|(?:get|gets|getting) (?:the best|the pick|all the|first dibs|more than (?:us|we|our)|everything)|swing(?:ing)? from (?:the )?trees|live(?:s)? in (?:mud huts|caves|filth|squalor|trees)|living in (?:mud huts|caves|filth|squalor|trees|the stone age)|eat(?:s|ing)? (?:dogs?|cats?|bats?|swans?|babies|shit)|"
    r"(?:always|only ever|never fail to|without fail) (?:leave|leaves|dump|trash|wreck)|(?:leave|leaves) (?:[a-z]+ ){0,3}(?:filth|shit|excrement|human waste) (?:everywhere|behind|wherever)|cost (?:the council|us|taxpayers|the taxpayer|this council) (?:too much|a fortune|millions|more than they)|(?:are|is) (?:born|bred) to (?:steal|beg|lie|rob|serve)|have (?:no|zero) (?:[a-z]+ )?(?:morals?|shame|respect|brains?|sense|manners|honou?r|culture|class|empathy|place|business|right|loyalty|soul|conscience|work ethic|interest in)|has no place|contribute nothing|contributes nothing|give nothing|add nothing|do nothing but|does nothing but|good for nothing)"
)

LACKING: Final = (
    r"(?:(?:do not|don'?t|dont|doesn'?t|does not|won'?t|wont|will not|will never|never|refuse to|can'?t|cant|cannot|can not|couldn'?t|hardly|barely|fail to) (?:even |ever |really |bloody |fucking |want to |know how to |like to |try to |bother to )*"
    r"(?:work|wash|integrate|assimilate|belong|respect|contribute|pay (?:tax|taxes|their|any|a penny|for)|speak (?:english|the language|a word)|learn (?:english|the language)|fit in|mix|share our|value (?:life|women|human)|know right|obey|follow our|"
    r"control (?:themselves|their)|drive|park|read|write|think|reason|lead|govern|do maths|do science|take (?:a joke|the pressure)|handle|cope|be trusted|be civili[sz]ed|coexist|live (?:with|among|alongside|in peace)|behave|queue|"
    r"play football|swim|tip|dance|cook|be funny|keep (?:a job|a dad|their hands)|hold (?:a job|their drink|down a)|take a joke|manage|deserve (?:to|the|rights|respect|equal|our|a place|any|help|benefits|children)|care about (?:us|anyone|human)|understand (?:politics|business|money|democracy|football|civili[sz]ation|freedom)|look after (?:their|your)))"
)

HARM_THEM: Final = (
    r"(?:go (?:back|home|away|to hell|elsewhere)|goes? (?:back|home)|fuck(?:ing)? off|f off|piss off|sod off|bugger off|clear off|get (?:out|lost|back|the fuck|the hell|to fuck)|leave (?:[a-z]+ )?(?:country|britain|england|us alone|town|now|our|my)|leave$|"
    r"stay (?:at home|in the kitchen|out|home|away|indoors|in (?:their|your) (?:own )?(?:country|countries|place|lane|land)|where they)|stick to|keep out|know (?:their|your|her) place|shut (?:up|it)|die|burn|rot|suffer|hang|drown|perish|disappear|pack (?:up|their)|"
    r"be (?:all |just |forcibly |immediately |simply |fucking |put up against the wall and )*(?:deported|repatriated|banned|outlawed|illegal|shot|hanged|hung|lynched|sterili[sz]ed|castrated|neutered|gassed|put down|put to sleep|kicked out|thrown out|chucked out|booted out|sent (?:back|home|packing|away)|locked up|"
    r"removed|segregated|eradicated|exterminated|eliminated|wiped out|interned|tagged|expelled|rounded up|drowned|burned|burnt|barred|excluded|disenfranchised|euthani[sz]ed|put away|put in (?:camps?|institutions?|homes|zoos?|cages)|caged|executed|killed|murdered|beaten|whipped|flogged|stoned|nuked|bombed|aborted|culled|"
    r"kept (?:away|out|apart|in|indoors)|refused|turned away|moved on|bulldozed|torched|burned down|razed|closed down|forced (?:out|to)|made to leave|ashamed|at home|in the kitchen|in the nursery|in an? (?:home|institution|asylum|cage|zoo|hospital)|cured|institutionali[sz]ed)|"
    r"eat (?:shit|lead|a bullet)|a (?:bloody )?(?:good )?(?:slap|hiding|smack|beating|kicking|thrashing|bullet|wash|bath|hosing)|(?:locking up|sending back|putting down|sorting out|hosing down|deporting)|walk the plank|swim (?:back|home)|be slaves|serve (?:us|their husbands|men)|obey)"
)

RIGHTS_DENIED: Final = (
    r"(?:be allowed|being [a-z]+|in (?:charge|office|politics|the chamber|the cabinet|this chamber)|be (?:in charge|in politics|in (?:the|our|this)|on (?:the )?(?:council|committees?|board|our|television|tv)|near (?:children|kids|schools|a school)|around (?:children|kids)|councillors?|mps?|mayor|leaders?|teachers?|drivers?|priests?|bishops?|doctors?|police|officers?|pilots?|chairing|running|leading|"
    r"voting|driving|teaching|working|trusted|given|running|let|seen|here|housed|adopting|parents|playing|refereeing|commentating|allowed)|vote|drive|lead|govern|run (?:for|a|the|this|anything)|hold (?:public )?office|breed|have (?:kids|children|babies|the vote|a vote|a say|rights|any|equal|access|children|jobs?|houses?)|"
    r"marry|adopt|teach|work (?:with|in|here|around)|speak|serve|stand for|sit on|get (?:benefits|houses?|housing|the vote|married|jobs?|a say|any|money|to)|own (?:property|businesses)|live (?:here|among|near|in|with|next)|come (?:here|in|to)|exist|reproduce|wear|build|use (?:our|the women|the ladies|women'?s)|pray|play|fly|compete|enter|be)"
)

HOSTILE_BEFORE: Final = (
    r"(?:\b(?:(?:i|we|we all|everyone|everybody|i really|i just|i fucking|i do|god i|who doesn'?t) (?:[a-z']+ ){0,2}?)(?:hate|hates|can'?t stand|cannot stand|can'?t abide|despise|detest|loathe|dislike|resent|distrust|mistrust|have no time for|won'?t (?:serve|work with|rent to|employ|hire|vote for)|"
    r"(?:don'?t|do not|never|would never|wouldn'?t|will never|would not|won'?t|couldn'?t) (?:ever )?(?:like|trust|want|need|let|hire|employ|rent to|vote for|house|date|sit next to|serve|have|believe|live (?:next to|near|with|beside)|respect))|"
    r"(?:^|[.!?,:;] |\b(?:let'?s|just|we (?:should|must|need to|have to|ought to|want to|gotta|got to)|time to|please|should(?:'ve| have)?|they should|someone should|somebody should|need to|must|wish (?:we|they|he|someone) (?:could|would|had|'d)|gonna|going to|id|i'd|i would|would) )(?:fucking |all |bloody )*"
    r"(?:hate|deport|repatriate|ban|outlaw|expel|exterminate|eradicate|gas|gassed|nuke|bomb|shoot|hang|lynch|burn|drown|castrate|sterili[sz]e|kill|execute|behead|cull|cage|get rid of|kick out|kick|throw out|chuck out|boot out|send (?:back|home)|round up|ship (?:back|off|out|home)|bulldoze|torch|evict|boycott|segregate|"
    r"intern|neuter|wipe out|remove|never (?:trust|hire|employ|vote for|marry|date|rent to|let)|don'?t (?:trust|hire|employ|vote for|marry|date|rent to|let|feed|breed with|mix with)|fuck|f off|screw|damn|death to|to hell with|down with|stop|avoid|beware of|beware|bring back slavery for)|"
    r"\b(?:sick of|sick to death of|fed up (?:of|with)|tired of|had enough of|enough of|bored of|sick and tired of|no room for|no place for|too many|rid of|free of|fuck|f off|death to|to hell with|down with|screw|bloody|hang the|kill the|kill all|fuck all|no more|full of|nothing but|crawling with|riddled with|"
    r"(?:overrun|infested|swamped|invaded|taken over|flooded|ruled|controlled|ruined|destroyed|polluted|colonised|occupied|run|plagued|besieged|replaced|outnumbered|outbred|governed|owned|enslaved|conquered|infiltrated|raped|groomed) (?:by|with)|"
    r"(?:swarms?|hordes?|floods?|plagues?|infestations?|invasions?|packs?|herds?|shiploads?|truckloads?|lorry ?loads?|boat ?loads?|gangs?|loads?|bunch|bunches|legions?|tribes?) of|(?:slaves?|surrender(?:ed|ing)?|pander(?:ed|ing)?|bow(?:ed|ing)?|cav(?:e|ed|ing)|kowtow(?:ed|ing)?|handing (?:us|it|everything|this country|our country) (?:over )?(?:[a-z]+ ){0,3}?) to))"
)

DETERMINERS: Final = r"(?:all |these |those |the |any |every |most |more |bloody |fucking |of |them |you |such |our |damn |stupid |filthy |dirty |lazy |that |to |\w+ing )*$"

HOSTILE_ADJECTIVE: Final = (
    r"\b(?:dirty|filthy|smelly|stinking|stinky|lazy|idle|greedy|thieving|murdering|evil|backwards?|savage|uncivili[sz]ed|primitive|disgusting|vile|stupid|thick|dumb|ugly|bloody|fucking|fuckin|fkn|effing|damn|damned|goddamn|nasty|typical|inbred|work-?shy|"
    r"scrounging|sponging|parasitic|rat|rodent|disease-?ridden|unwashed|barbaric|bastard|useless|hook-?nosed|big-?nosed|inferior|illegal alien|scummy|skanky|miserable old|dozy|daft old|feral|hysterical|silly|bleeding|shitty|crappy|rotten|cowardly|conniving|"
    r"money-?grabbing|bloodsucking|raping|raghead|goat-?(?:fucking|shagging)|sheep-?shagging|lying|cheating|degenerate|perverted|deviant|self-?hating|retarded|crooked|sneaky|fat|whining|whingeing|entitled|militant|hairy)(?: (?:little|old|fucking|bloody|black|brown))?"
)

SCENES: Final = (
    r"\b(?:hostels?|hotels?|hmos?|boats?|dingh(?:y|ies)|channel|camps?|caravans?|mosques?|synagogues?|temple|barracks|asylum|gurdwara|church|chapel|madrasa|langar|shisha|polski sklep|food bank|families|benefits?|over here|called (?:mohammed|muhammad|abdul|ahmed|ali|patel|singh|goldberg)|our country|this country|their country|our culture|their culture|their religion|shithole|islamic|ramadan|eid|halal|burqa|"
    r"skin|race|white|black|brown|immigra\w+|migra\w+|foreign\w*|gyps\w+|travellers|muslims?|jews?|gays?|trans|disabled|refugees?|pakistan\w*|romania\w*|poland|polish|africa\w*|somali\w*|albanian\w*|english|british|england|britain)\b"
)
