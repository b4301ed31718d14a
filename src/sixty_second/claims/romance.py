"""French, Spanish, Portuguese and Italian. Data only."""

from __future__ import annotations

from .lexicon import Tongue, phrases, table, word_set

_FR_VERBS = word_set(
    "est sont était étaient a ont avait avaient sera seront serait seraient été être avoir peut peuvent "
    "pouvait doit doivent devait va vont fait"
)
FRENCH = Tongue(
    code="fr",
    name="French",
    function=_FR_VERBS
    | word_set(
        "le la les l un une des du de d et ou mais dans en sur sous par pour avec sans chez vers entre "
        "depuis après avant au aux à que qu qui quoi dont où ce cet cette ces son sa ses leur leurs notre "
        "nos il elle ils elles on nous vous je se s lui y ne pas n plus moins très aussi si comme car "
        "donc ni tout tous toute toutes même quand lorsque puis ainsi afin c'est c'était n'est qu'il "
        "qu'elle l'on"
    ),
    verbs=_FR_VERBS,
    negations=word_set(
        "ne pas n jamais aucun aucune personne rien sans ni non refuse refusé refusent nie nié nient "
        "rejette rejeté dément démenti impossible"
    ) - {"personne", "ne", "n"},
    hedges=word_set(
        "peut-être probablement sans-doute présumé présumée présumés soupçonné soupçonnée soupçonnés "
        "accusé accusée accusés prétendument apparemment aurait auraient serait seraient pourrait "
        "pourraient prévu prévue devrait devraient si semble semblent"
    ),
    speech=word_set(
        "dit dis déclare déclaré affirme affirmé explique expliqué selon d'après ajoute ajouté annonce "
        "annoncé assure assuré estime estimé écrit indique indiqué précise précisé confirme confirmé "
        "prévient souligne souligné"
    ),
    says=word_set("dit déclaré selon d'après"),
    breaks=word_set("mais tandis alors bien parce puisque après avant quand lorsque qui dont où"),
    leaning=word_set("il elle ils elles lui leur ce cet cette ces cela ça son sa ses celui celle ceux"),
    scales=table("cent=100 mille=1000 million=1000000 milliard=1000000000 billion=1000000000000 douzaine=12"),
    plurals=table(
        "cents=100 centaines=100 milliers=1000 millions=1000000 milliards=1000000000 douzaines=12"
    ),
    bounds=phrases(
        "au moins, plus de, au minimum", "jusqu'à, au plus, au maximum, moins de",
        "environ, près de, presque, autour de, quelque, à peu près",
    ),
    endings=("s", "e", "es", "x"),
)  # fmt: skip

_ES_VERBS = word_set(
    "es son era eran fue fueron ha han había habían será serán sería está están estaba estaban ser haber "
    "puede pueden podía debe deben hay"
)
SPANISH = Tongue(
    code="es",
    name="Spanish",
    function=_ES_VERBS
    | word_set(
        "el la los las un una unos unas de del al y e o u pero en con por para sin sobre entre desde "
        "hasta hacia según tras ante bajo que quien quienes cual cuales donde cuando como su sus se le "
        "les lo no más menos muy también ya si este esta estos estas ese esa eso esto aquel mi nos "
        "nosotros ellos ellas él ella cada todo todos toda todas otro otra porque ni a"
    ),
    verbs=_ES_VERBS,
    negations=word_set(
        "no nunca jamás nadie nada ningún ninguno ninguna sin ni tampoco niega negó niegan rechaza "
        "rechazó rechazaron desmiente desmintió imposible"
    ),
    hedges=word_set(
        "quizá quizás probablemente posiblemente presunto presunta presuntos presuntamente supuesto "
        "supuesta supuestamente acusado acusada acusados sospechoso sospechosa podría podrían habría "
        "habrían sería serían previsto prevista si parece parecen"
    ),
    speech=word_set(
        "dijo dice dicen dijeron según afirmó afirma explicó explica añadió añade anunció anuncia aseguró "
        "asegura señaló señala declaró declara indicó indica confirmó confirma escribió advirtió advierte "
        "sostuvo"
    ),
    says=word_set("dijo dice según"),
    breaks=word_set("pero mientras aunque porque tras cuando quien donde antes después"),
    leaning=word_set("él ella ellos ellas su sus este esta esto estos estas ese esa eso le les lo"),
    scales=table("cien=100 mil=1000 millón=1000000 billón=1000000000000 docena=12"),
    plurals=table("cientos=100 miles=1000 millones=1000000 billones=1000000000000 docenas=12"),
    bounds=phrases(
        "al menos, más de, por lo menos, como mínimo", "hasta, como máximo, menos de, a lo sumo",
        "unos, unas, cerca de, casi, alrededor de, aproximadamente, en torno a",
    ),
    endings=("s", "es"),
)  # fmt: skip

_PT_VERBS = word_set(
    "é são era eram foi foram tem têm tinha tinham será serão seria está estão estava ser ter haver pode "
    "podem podia deve devem há"
)
PORTUGUESE = Tongue(
    code="pt",
    name="Portuguese",
    function=_PT_VERBS
    | word_set(
        "o a os as um uma uns umas de do da dos das e ou mas em no na nos nas com por pelo pela pelos "
        "pelas para sem sobre entre desde até segundo após que quem qual onde quando como seu sua seus "
        "suas se lhe lhes não mais menos muito também já este esta estes estas esse essa isso isto aquele "
        "ele ela eles elas cada todo todos outra outro porque nem ao aos à às"
    ),
    verbs=_PT_VERBS,
    negations=word_set(
        "não nunca jamais ninguém nada nenhum nenhuma sem nem tampouco nega negou negam rejeita rejeitou "
        "rejeitaram recusa recusou desmente desmentiu impossível"
    ),
    hedges=word_set(
        "talvez provavelmente possivelmente alegado alegada alegadamente suposto suposta supostamente "
        "acusado acusada suspeito suspeita poderia poderiam teria teriam seria seriam previsto prevista "
        "se parece parecem poderá"
    ) - {"se"},
    speech=word_set(
        "disse diz dizem disseram segundo afirmou afirma explicou explica acrescentou anunciou anuncia "
        "garantiu declarou declara indicou indica confirmou confirma escreveu alertou alerta"
    ),
    says=word_set("disse diz segundo"),
    breaks=word_set("mas enquanto embora porque após quando quem onde antes depois"),
    leaning=word_set(
        "ele ela eles elas seu sua seus suas este esta isto estes estas esse essa isso lhe lhes"
    ),
    scales=table(
        "cem=100 mil=1000 milhão=1000000 bilhão=1000000000 bilião=1000000000000 trilhão=1000000000000 "
        "dúzia=12"
    ),
    plurals=table(
        "centenas=100 milhares=1000 milhões=1000000 bilhões=1000000000 biliões=1000000000000 dúzias=12"
    ),
    bounds=phrases(
        "pelo menos, mais de, no mínimo, ao menos", "até, no máximo, menos de",
        "cerca de, quase, aproximadamente, por volta de, perto de, em torno de",
    ),
    endings=("s", "es"),
)  # fmt: skip

_IT_VERBS = word_set(
    "è sono era erano fu ha hanno aveva avevano sarà saranno sarebbe stato stata stati state essere avere "
    "può possono poteva deve devono"
)
ITALIAN = Tongue(
    code="it",
    name="Italian",
    function=_IT_VERBS
    | word_set(
        "il lo la i gli le l un uno una di del dello della dei degli delle d a al allo alla ai agli alle "
        "da dal dalla dai dagli dalle in nel nello nella nei negli nelle con su sul sulla sui sulle per "
        "tra fra senza e ed o ma che chi cui dove quando come suo sua suoi sue si ci non più meno molto "
        "anche già se questo questa questi queste quello quella lui lei loro ogni tutto tutti tutta tutte "
        "altro altra perché né ne dopo prima"
    ),
    verbs=_IT_VERBS,
    negations=word_set(
        "non mai nessuno nessuna nulla niente senza né nega negato negano rifiuta rifiutato respinge "
        "respinto smentisce smentito impossibile"
    ),
    hedges=word_set(
        "forse probabilmente possibilmente presunto presunta presunti presuntamente accusato accusata "
        "accusati sospettato sospettata potrebbe potrebbero sarebbe sarebbero avrebbe avrebbero previsto "
        "prevista sembra sembrano se"
    ),
    speech=word_set(
        "ha-detto detto dice dicono secondo afferma affermato spiega spiegato aggiunge aggiunto annuncia "
        "annunciato dichiara dichiarato assicura assicurato indica indicato conferma confermato scrive "
        "scritto avverte"
    ),
    says=word_set("detto dice secondo"),
    breaks=word_set("ma mentre sebbene perché dopo quando chi dove prima"),
    leaning=word_set("lui lei loro suo sua suoi sue questo questa questi queste quello quella ciò gli le lo"),
    scales=table("cento=100 mille=1000 milione=1000000 miliardo=1000000000 dozzina=12"),
    plurals=table("centinaia=100 migliaia=1000 mila=1000 milioni=1000000 miliardi=1000000000 dozzine=12"),
    bounds=phrases(
        "almeno, più di, oltre, come minimo", "fino a, al massimo, meno di, non più di",
        "circa, quasi, intorno a, all'incirca, attorno a",
    ),
    endings=("s", "i", "e"),
)  # fmt: skip
