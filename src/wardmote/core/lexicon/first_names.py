"""First names met in the United Kingdom, lower case: English, Scots, Welsh, Irish, South Asian, African, European.

`FIRST_NAMES` is the whole; `WORDLIKE` are those that are also common words or places, which count only
with a capital and beside something else that speaks of a person.
"""

from __future__ import annotations

FIRST_NAMES = frozenset(
    """
    aaliyah aaron abbie abby abdi abdul abdullah abdulrahman abena abi abigail abu ada adam adanna ade adebayo adeel adele
    aditi aditya adrian adriana aela afia agata agnes agnieszka ahmad ahmed aidan aileen ailsa aimee aisha aisling
    ajay akash akosua akua al alan alana alasdair alastair alec aled aleksandra alessia alex alexa alexander alexandra alexis
    alf alfie alfred ali alice alicia alina alisha alison alistair allan allen alma alun alwyn alys ama amaka aman amanda amandeep
    amar amara amber amelia ameer amina aminata amir amit amrit amy ana anastasia anders andre andrea andreas andrei andrew
    andy aneesa aneta aneurin angela angharad angie angus anil anisa anish anita anja anjali ann anna annabel anne annette annie
    ansar anthea anthony anton antonia antonio anwar anwen aoife april archie archibald ariana ariel arif arjun arlene arnold
    arran arthur arun arwel asad asha ashley ashok asif asim asma astrid athena aubrey audrey august auntie aurora ava avril
    ayaan ayan ayesha ayo azam aziz babs barbara barney barrie barry bart bartosz basil beata beatrice becca becky bella ben
    benedict benjamin benny bernadette bernard bernice bernie bert beryl bess beth bethan bethany betsy bettina betty bev beverley
    beverly bhavesh bianca bibi bilal bill billie billy blessing blodwen bob bobbie bobby bogdan boris brad bradley brandon
    branwen brenda brendan brett brian briana bridget bridie brigid brittany bronagh bronwen bronwyn bruce bryan bryn bryony
    caitlin caitriona callum calum calvin cameron camille camilla candice cara carl carla carlos carly carmel carmen carol carole
    caroline carolyn carrie carwyn carys caspian cassandra cassie catherine cath cathal cathy catrin catriona cecil cecilia
    cedric celia ceri cerys chandra chantal chantelle charis charles charlene charley charlie charlotte charmaine chelsea cherie
    cherry cheryl chidi chike chinedu chioma chloe chris chrissie christian christina christine christopher chukwu ciara cian
    ciaran cindy claire clara clare clarence clarissa claudia clement clementine cliff clifford clive clodagh colette colin
    colleen colm conal conner connie connor conor constance cora coral corey corinne courtney craig cressida cynthia cyril
    daisy dale damian damien dan dana daniel daniela danielle danny daphne daria darius darren darryl daryl dave davey david
    davina dawid dawn dean deanna deb debbie deborah debra deepa deepak deirdre del delia delroy delyth demetri denis denise
    dennis derek dermot derrick des desmond devon dewi dhruv diana diane dick dieter dilys dimitri dina dinah dinesh dion dipak
    dipti dirk dolly dolores dom dominic dominik don donal donald donna donnie donovan dora doreen doris dorota dorothea dorothy
    dot dotty doug dougal douglas duncan dwayne dylan eamon eamonn ebony eddie eddy edgar edie edith edmund edna edward edwin
    edwina efua eifion eileen eilidh eilis eimear eirlys ekaterina elaine eleanor elena eleri eli elias elif elijah elin
    elinor eliot eliza elizabeth ella ellen ellie ellis elliot elliott eloise elsa elsie elspeth elton eluned elvira elwyn
    emeka emily emir emlyn emma emmanuel emmeline emrys enid enoch enrique eoghan eoin ephraim eric erica erik erin ernest
    ernie errol esme esmeralda esther ethan ethel eugene eunice euan eva evan evangeline eve evelyn evie ewa ewan ezra fabian
    faisal faith farah farhan farid farida fareed farooq fatima fatou fatoumata fay faye feargal felicity felix fergus fernando
    ffion fi filip fiona finbar finlay finn fletcher flo flora florence florin fran frances francesca francine francis
    francois frank frankie fraser fred freda freddie freddy frederick freya fiza gabby gabriel gabriela gabrielle gail gareth
    garfield garry garth gary gavin gaynor geeta geetha gemma gene genevieve geoff geoffrey george georgia georgie georgina
    geraint gerald geraldine gerard gerry gethin ghulam gianni giles gill gillian gilly gina giovanni giselle gisela gita glen
    glenda glenn glenys gloria glyn glynis godfrey gopal gordon grace graeme graham grainne grant greg gregor gregory greta
    griff grzegorz guido guillermo gurdeep gurpreet gus guy gwen gwenda gwendolen gwyn gwyneth gwynfor habib hadiza hafsa haider
    hakeem halima hamid hamish hamza hana hanna hannah hans hardeep hari harinder harjit harley harold haroon harpreet harriet
    harrison harry harsha harun harvey hasan hassan hattie hayden hayley hazel heather hector heidi helen helena helga henrietta
    henry herbert hermione hester hilary hilda hina hiroshi holly honor horace howard howell hubert hugh hugo huma humphrey
    hussain hussein huw hywel iain ian ianto ibrahim ida idris iestyn ieuan ife ifeoma ifor igor ike ikram ilona ilya
    iman imogen imran ina inderjit india indira indu ines ingrid ioan ioana iona iqbal ira irena irene irfan iris irina iryna
    isaac isabel isabella isabelle isha ishaan isla ismail isobel israr ivan ivor ivy iwan iwona izzy jacek jack jackie jacob
    jacqueline jacqui jade jagdish jaime jake jakub jamal james jameela jamie jamila jan jana jane janet janette janice janina
    janine janusz jared jarek jas jasbir jasmin jasmine jason jasper jaspreet jatinder javed javier jay jaya jayden jayesh jayne
    jaz jean jeanette jeanne jeannie jed jeevan jeff jeffrey jemima jemma jen jenna jennie jennifer jenny jerome jerry jess jesse
    jessica jessie jesus jill jillian jim jimmy jitendra jo joan joanna joanne joao jodie jody joe joel joey johan johanna john
    johnathan johnnie johnny jolene jon jonah jonas jonathan jonny jordan jorge jose joseph josephine josh joshua josie joy joyce
    juan juanita jude judith judy jules julia julian juliana julie juliet june juno justin justine justyna kadir kai kaitlyn kaja
    kajal kallum kalpana kamal kamil kamila kamran kamlesh karan kareem karen karim karin karina karl karol karolina kashif
    kasia kasim kassim kat kate katarzyna kate katherine kathleen kathryn kathy katia katie katy katya kavita kay kayla kayleigh
    keeley keira keith kelechi kellie kelly kelvin ken kendra kenneth kenny kerensa keri kerr kerry kevin khadija khadijah khalid
    kian kieran kiera killian kim kimberley kiran kirsten kirsty kirstie kit kitty klaus kofi komal konrad kris krishna kristen
    kristian kristina krystyna krzysztof kulwinder kumar kurt kwabena kwame kwasi kwesi kyle kylie lachlan laila lakshmi lamin
    lance lara larissa larry lars latifa latoya laura lauren laurence laurie lavinia lawrence layla leah leanne lee leena leigh
    leila lena lennie lenny leo leon leona leonard leonie lerato leroy les lesley leslie leszek leticia levi lewis lexi liam
    liane libby lidia lila lilian lily lin lina linda lindsay lindsey linus lionel lisa lise liz liza lizzie llinos llew llewelyn
    lloyd lois lola lorcan loretta lorna lorraine lottie lou louis louisa louise luca lucas lucia lucian lucille lucinda lucy
    ludmila luis luiz luka lukas lukasz luke luther lydia lyn lynda lyndon lynette lynn lynne lynsey mabel maciej macy madeleine
    madge madison mae maeve magda magdalena maggie magnus mags mahmood mahmoud mahmud mai maia mair maira mairead mairi maisie
    malachy malcolm malgorzata malik mamadou mandeep mandy manesh manish manjit mansoor manuel mara marc marcel marcia marcin
    marco marcus marek margaret margarita margery margot marguerite mari maria mariam mariama marian mariana marianne marie
    marigold marilyn marina mario marion marisa marjorie marjory mark marko marlene marlon marta martha martin martina martyn
    marvin mary maryam marysia masood mateusz mathew mathias matilda matt matthew maud maude maura maureen maurice mavis max
    maxine maxwell may mbali megan meena mehmet mehreen mehul mei mel melanie melina melissa melody melvin melvyn mercy meredith
    merfyn mervyn mia michael michaela michal michele michelle mick mickey miguel mihai mike mikey mikhail miles milena millicent
    millie milo milton mina minaz minnie mira miranda miriam misbah mitch mo moeen mohamed mohammad mohammed mohan mohsin moira
    mollie molly mona monica monika montgomery morag moses morwenna muhammad muhammed mujahid mukesh muna munir muriel murray
    musa mustafa myfanwy myles myra myrtle nabil nadeem nadia nadine naeem nafisa nahid naila naim naina nan nana nancy naomi
    narinder nasir nasreen nasser natalia natalie natasha nate nathan nathaniel naveed naveen navid nazia nazir neal ned neha
    neil nell nellie nelson nerys nesta neville ngozi nia niall niamh nick nicky nicola nicolas nicole nigel nikhil niki nikita
    nikki nikolai nina nisha nita nitin noah noel noelle noor nora noreen nori norma norman norris nour nuala nuno nusrat obinna
    octavia ola olga olive oliver olivia ollie olu oluwaseun olwen omar oonagh opal ophelia orla orlando oscar osman oswald owain
    owen oyin pablo paddy padma paige pam pamela paolo parminder parveen pascal pat patience patricia patrick patrycja patsy
    patti patty paul paula paulette paulina pauline pawel pearl pedro peggy penelope penny percy perry pete peter petra petros
    petula phil philip philippa phillip philomena phoebe phyllis pia pierre pip piotr pippa polly poonam poppy pradeep prakash
    pravin precious preeti priscilla priti priya prudence prue queenie quentin rab rabia rachael rachel rachid radha radek rae
    rafael rafal rafiq raheem rahim rahman rahul raj raja rajan rajesh rajinder ralph ram ramesh ramon rana randall ranjit raquel
    rashid rashida ravi ravinder ray raymond rayan razia rebecca reece reg reggie regina rehana reijo reilly remi rena rene renee
    reshma rex reza rhea rhian rhiannon rhoda rhodri rhona rhonda rhys ria rian ricardo riccardo rich richard richie rick rickie
    ricky riley rina rishi rita ritchie riya rizwan rob robbie robert roberta roberto robin robyn rocco rod roddy roderick rodney
    rodrigo roger rohan roisin roland rolf roma roman romeo romy ron rona ronald ronan ronnie rory ros rosa rosaleen rosalie
    rosalind rosamund rose roseanna roseanne rosemary rosie ross rowan rowena roxanne roy royston roza rubina ruby rudi rudy
    rufus rukhsana rupert ruqayyah russ russell ruth ruthie ryan saad sabina sabrina sacha sadia sadie saeed safa safiya sagar sahar
    said saima sairah sajid saleem salim salima sally salma sam samantha sameer samina samir samira samson samuel sandeep sandra
    sandy sandhya sangita sanjay sara sarah sarita sasha saskia satnam saul savannah scarlett scott sean seamus seb sebastian
    selena selina selma selwyn seonaid serena sergei sergio seth shabana shabnam shahid shahida shaheen shakeel shamim shamima
    shane shania shanice shannon shari sharon shaun shauna shazia sheena sheenagh sheila shelagh shelley sheree sheridan sherry
    sheryl shilpa shirin shirley shivani shona shyam siamak sian sidney sienna sigrid silas silvia simon simone sinead siobhan
    sioned sipho sita siwan sofia sohail sol sonia sonya sophia sophie sorcha spencer stacey stacy stan stanislaw stanley stef
    stefan stefania stella steph stephan stephanie stephen steve steven stevie stewart stu stuart subhash sue suki sukhdev sukhi
    sukhjit suleiman sultan sumaya suman sumita sunil sunita suraj surinder suresh surjit susan susanna susannah sushma susie
    suzanne svetlana swati sybil syd sydney syed sylvester sylvia sylwia tabitha tahir tahira tam tamara tammy tamsin tanvir tanya
    tara tariq tarquin tasha tasneem tatiana taylor ted teddy tegan teresa terence teri terri terry tess tessa thandi thandiwe thea
    thelma theo theodore theresa therese thomas thora tia tiago tiffany tilda tilly tim timothy timmy tina tirion toby todd tom
    tomas tomasz tommy toni tony tracey traci tracy tracie travis trevor tricia trina trish trisha tristan troy trudy tudor tunde
    tyler tyrone ulrich uma umar ursula usha usman uzma val valentina valerie vanessa varsha vasile venetia vera verity vernon
    veronica vesta vic vicky vicki victor victoria vijay vikki vikram vimal vince vincent vinay vinod viola violet virginia vivek
    vivian vivien vivienne vlad vladimir wahid walid wallace wally walter wanda waqar warren waseem wayne wendy wes wesley whitney
    wilf wilfred wilhelm will willa william willie willow wilma winifred winnie winston wojciech wullie wynne xander xavier
    yakubu yasin yasir yasmin yasmine yemi yolanda yorath yousef yousuf youssef ysabel yuki yuri yusuf yvette yvonne zac zach
    zachary zack zafar zahid zahida zahir zahra zainab zak zaki zakir zara zaynab zeeshan zelda zeynep zia zita zoe zofia zohra
    gwilym gwil iorwerth zbigniew wojtek jolanta bozena slawomir mariusz piotrek ania gosia dilwyn eirian gwenllian ioan meirion tudur einir olwyn
    fearghal padraig caoimhe aoibheann sadhbh oisin tadhg eithne mhairi iain ruaridh torquil murdo angusina effie jessie-ann jeanie jock rab
    yaw kojo ebele nnamdi oluwa funmi folake temi tunji segun wale bola yetunde tendai tafadzwa farai rudo blessings precious lindiwe amara zuri
    sukhwinder balbir balwinder jaswinder kuldeep manpreet navdeep rupinder sarbjit tejinder ranjeet mohinder surjeet bhupinder meenakshi sunitha lalita
    shanaz shabina rukhsar zarina parveen bushra nargis sobia tayyaba umair usama hamid faizal naveeda mehmood ijaz ilyas yaqub yunus tasnim mariyam
    mariana ramona elena gheorghe bogdana ionut adina cosmin daiva ruta egle jonas darija goran dragan milos zeljko svitlana oksana olena yulia taras
    ling mei xiu wei jun hui kwok siu thuy nguyen anh trang jomo jameson delphine odette thibault benoit
    winnie kathy ronnie johnny elsie-may biddy nobby stew
    zoltan zora zubair zulfiqar zuzanna
    """.split()
)

WORDLIKE = frozenset(
    """
    abby al alma amber angus april archer art august aurora bell ben bill bob cherry chase chelsea christian clement cliff coral
    dale dan dean devon don dot drew ebony faith fay fern frank gene glen grace grant guy harry hazel heath heather hero holly
    honor hope india iris ivy jack jade jay jean jo joy jude june jury kay ken kent kerr kim kit lance laurel lee les lily lin
    lou mae may mark max melody mercy mick miles mo moses nan ned neville olive pat patience patty pearl penny pete pip polly poppy
    precious prudence rab ram ray rich rob robin roman rose rosemary ross rowan ruby rusty said sandy sol sue sultan tam ted tom
    tony val verity vernon vic victor victoria vince violet virginia wally warren whitney will willow blessing jordan israr jesus
    sydney florence paris austin chester lincoln preston bradford stirling albert george alexander edward philip charles william
    henry james john paul peter andrew david luke mary michael thomas
    """.split()
)
"""Names that are also words, months, places or the saints and monarchs of street and building names."""
