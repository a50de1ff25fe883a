"""Small words by which languages give themselves away (accents folded, as in normalised text).

SMALL_ENGLISH: common English words. FOREIGN: common words of the languages met in British councils'
areas, leaving out every one that is an English word or name too.
"""

from __future__ import annotations

SMALL_ENGLISH = frozenset(
    """
    the be to of and a in that have i it for not on with he as you do at this but his by from they we say her she
    or an will my one all would there their what so up out if about who get which go me when make can like time no
    just him know take people into year your good some could them see other than then now look only come its over
    think also back after use two how our work first well way even new want because any these give day most us is are
    was were been has had did am im i'm it's its don't dont isn't can't cant won't wont that's thats you're we're
    they're i've we've here more very too much many where why again off down never still really today tomorrow
    tonight yes please thanks thank great happy need needs should must may might let every last next week lots lot
    old big those being going got gone im ive
    """.split()
)

FOREIGN = (
    frozenset(
        """
    yn yw mae mewn gyda wedi bydd hefyd ond fel iawn ar gyfer ddim rydym ein eich dros heddiw diolch cyngor hynny
    bod cael roedd dyma llawer pobl gallwch cymru ysgol hwn wrth fwy ac
    jestem czlowiek
    nie jest sie jak tylko przez ale czy dla jestem bardzo prosze dziekuje wszystkie przy moze byc gdzie kiedy
    este sunt pentru cu din nu mai sau foarte multumesc consiliul toate aceasta unde fara
    der die das und ist nicht ein eine mit fur auf wir ihr sie ich sind wird haben auch aber dem den des zum zur
    tous etre venus hier soir vos leur ces ont fait tres aujourd'hui habitants
    le les des une est pas pour dans avec sur qui que nous vous sont mais cette tout bien merci aux conseil
    el los las una por con para pero como esta este muy gracias todos mas porque nuestro ayuntamiento del
    que nao uma com dos das pelo muito obrigado voce conselho isso tambem
    il lo gli della delle che sono per una non questo molto grazie anche consiglio piu
    het een niet van dat zijn voor met maar ook aan wij deze gemeente
    hai ka ki ke ko se aur nahi nahin kya mein hain liye yeh bhi tha karo karna apne
    ve bir bu icin cok degil ile olarak var gibi daha ama belediye
    ir yra kad bet tai mes savivaldybe labai aciu
    waxaa iyo inuu ayaa waa degmada
    agus ata nil leis ach seo go raibh maith agat comhairle
    tha agus chan eil airson comhairle
    """.split()
    )
    - SMALL_ENGLISH
    - frozenset(
        "ar ac le die den des per con van das do as el la por dat met se ko go aan may bet ve waa var ama ten ta tha dos uma tai bod mes ka lo"
    )
)
