"""German, Dutch, Norwegian and Swedish. Data only."""

from __future__ import annotations

from .lexicon import Tongue, phrases, table, word_set

_DE_VERBS = word_set(
    "ist sind war waren wird werden wurde wurden worden hat haben hatte hatten sei seien wäre kann können "
    "konnte konnten soll sollen sollte sollten muss müssen musste will wollen wollte darf dürfen"
)
GERMAN = Tongue(
    code="de",
    name="German",
    function=_DE_VERBS
    | word_set(
        "der die das den dem des ein eine einen einem einer eines und oder aber auch als an auf aus bei "
        "bis durch für gegen im in ins ja mit nach noch nur nun ob ohne schon sehr seit sich sie er es ihr "
        "ihre ihren ihrem sein seine seinen seinem so über um unter vom von vor wegen weil wenn wie wir wo "
        "zu zum zur zwischen dass dann da damit dies diese dieser dieses diesem jede jeder jedes mehr man "
        "nicht kein keine keinen hier dort am beim ab was wer welche deren dessen"
    ),
    verbs=_DE_VERBS,
    negations=word_set(
        "nicht kein keine keinen keinem keiner keines nie niemals niemand niemanden nichts ohne weder kaum "
        "verweigert verweigerte verweigerten lehnt lehnte lehnten abgelehnt dementiert dementierte "
        "bestreitet bestritt unmöglich"
    ),
    hedges=word_set(
        "soll sollen mutmaßlich mutmaßliche mutmaßlicher mutmaßlichen angeblich offenbar vermutlich "
        "vielleicht möglicherweise wahrscheinlich wohl könnte könnten dürfte dürften "
        "verdächtig verdächtigt angeklagt beschuldigt geplant geplante geplanten falls ob wenn "
        "voraussichtlich"
    ),
    speech=word_set(
        "sagte sagt sagten sagen erklärte erklärt erklärten betonte betont teilte berichtete berichtet "
        "berichten laut zufolge nach kündigte meinte meint schrieb schreibt warnte warnt fordert forderte "
        "behauptet behauptete bestätigte bestätigt hieß heißt angaben so"
    ) - {"nach", "so"},
    says=word_set("sagte sagt sagten laut zufolge"),
    breaks=word_set("aber während obwohl weil da nachdem bevor als wenn sondern doch jedoch"),
    leaning=word_set("er sie es ihm ihr ihn ihnen sein seine ihre dies diese dieser dieses das dort hier"),
    scales=table(
        "hundert=100 tausend=1000 million=1000000 milliarde=1000000000 billion=1000000000000 dutzend=12 "
        "mio=1000000 mrd=1000000000"
    ),
    plurals=table(
        "hunderte=100 tausende=1000 millionen=1000000 milliarden=1000000000 billionen=1000000000000"
    ),
    bounds=phrases(
        "mindestens, mehr als, über, wenigstens", "bis zu, höchstens, weniger als, unter, maximal",
        "etwa, rund, ungefähr, circa, ca, fast, beinahe, knapp, gut, schätzungsweise",
    ),
    endings=("s", "es", "n", "en", "e", "er", "ern"),
    calendar=word_set(
        "montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni "
        "juli august september oktober november dezember"
    ),
    nouns_capital=True,
)  # fmt: skip

_NL_VERBS = word_set(
    "is zijn was waren wordt worden werd werden heeft hebben had hadden kan kunnen kon konden zal zullen "
    "zou zouden moet moeten mag mogen wil willen wilde"
)
DUTCH = Tongue(
    code="nl",
    name="Dutch",
    function=_NL_VERBS
    | word_set(
        "de het een van en in op te dat die niet met voor aan er om ook als maar bij door naar uit over "
        "tot tegen onder tussen na sinds zonder of ze zij hij we wij hun haar zijn deze dit dan nog al wel "
        "geen meer veel wat wie waar toen omdat zich per daar hier ons onze"
    ),
    verbs=_NL_VERBS,
    negations=word_set(
        "niet geen nooit niemand niets zonder noch nauwelijks weigert weigerde weigerden ontkent ontkende "
        "ontkenden verwierp verworpen afgewezen onmogelijk"
    ),
    hedges=word_set(
        "mogelijk misschien waarschijnlijk vermoedelijk vermoedelijke naar-verluidt zou zouden kan kunnen "
        "verdacht verdachte beschuldigd aangeklaagd gepland verwacht verwachten lijkt als of indien"
    ) - {"of", "als"},
    speech=word_set(
        "zei zegt zeggen zeiden volgens meldt meldde meldden verklaarde verklaart liet schreef schrijft "
        "vertelde vertelt benadrukte waarschuwde waarschuwt bevestigde bevestigt vindt stelt stelde aldus"
    ),
    says=word_set("zei zegt zeggen volgens aldus"),
    breaks=word_set("maar terwijl hoewel omdat nadat voordat toen wanneer die"),
    leaning=word_set("hij zij ze het hem haar hun dit dat deze die daar hier zijn"),
    scales=table(
        "honderd=100 duizend=1000 miljoen=1000000 miljard=1000000000 biljoen=1000000000000 dozijn=12 "
        "mln=1000000 mld=1000000000"
    ),
    plurals=table("honderden=100 duizenden=1000 miljoenen=1000000 miljarden=1000000000"),
    bounds=phrases(
        "minstens, ten minste, meer dan, zeker, ruim", "maximaal, hooguit, hoogstens, minder dan, onder, tot",
        "ongeveer, circa, ca, bijna, zo'n, rond",
    ),
    endings=("s", "en", "e"),
)  # fmt: skip

_NO_VERBS = word_set(
    "er var blir ble blitt har hadde kan kunne skal skulle vil ville må måtte bør burde være vært"
)
NORWEGIAN = Tongue(
    code="no",
    name="Norwegian",
    function=_NO_VERBS
    | word_set(
        "og i det på som en et ei av til for at med de den om fra han hun etter seg ikke men også over "
        "under mot mellom ved før da når hvis dette denne disse hans hennes deres sin sitt sine vi dere "
        "jeg man mer mange så nå her der ut opp inn per hva hvem"
    ),
    verbs=_NO_VERBS,
    negations=word_set(
        "ikke ingen intet aldri uten verken knapt nekter nektet avviser avviste avvist benekter benektet "
        "umulig"
    ),
    hedges=word_set(
        "kanskje trolig antakelig sannsynligvis muligens angivelig visstnok kan kunne mistenkt mistenkes "
        "siktet anklaget tiltalt planlagt planlegger ventes forventet hvis om antatt"
    ) - {"om"},
    speech=word_set(
        "sier sa ifølge opplyser opplyste forteller fortalte mener mente skriver skrev bekrefter bekreftet "
        "advarer advarte hevder hevdet melder meldte uttaler"
    ),
    says=word_set("sier sa ifølge"),
    breaks=word_set("men mens selv fordi etter før da når som"),
    leaning=word_set("han hun det de den ham henne dem dette denne disse hans hennes deres"),
    scales=table("hundre=100 tusen=1000 million=1000000 milliard=1000000000 billion=1000000000000 dusin=12"),
    plurals=table("hundrevis=100 tusenvis=1000 millioner=1000000 milliarder=1000000000"),
    bounds=phrases(
        "minst, mer enn, over, flere enn", "opptil, inntil, høyst, maksimalt, mindre enn, færre enn, under",
        "omtrent, rundt, cirka, ca, nesten, nær, omkring",
    ),
    endings=("s", "en", "et", "n", "er"),
)  # fmt: skip

_SV_VERBS = word_set(
    "är var blir blev blivit har hade kan kunde ska skulle vill ville måste bör borde vara varit får fick"
)
SWEDISH = Tongue(
    code="sv",
    name="Swedish",
    function=_SV_VERBS
    | word_set(
        "och i det på som en ett av till för att med de den om från han hon efter sig inte men också över "
        "under mot mellan vid före då när detta denna dessa hans hennes deras sin sitt sina vi ni jag man "
        "mer många så nu här där ut upp in per vad vem dem"
    ),
    verbs=_SV_VERBS,
    negations=word_set(
        "inte ingen inget inga aldrig utan varken knappt vägrar vägrade avvisar avvisade förnekar "
        "förnekade nekar nekade omöjligt"
    ),
    hedges=word_set(
        "kanske troligen sannolikt möjligen förmodligen påstås påstådd uppges kan kunde misstänkt "
        "misstänks misstänkta åtalad åtalas anklagad planerar planerad väntas förväntas tros"
    ),
    speech=word_set(
        "säger sade sa sagt enligt uppger uppgav berättar berättade menar menade skriver skrev bekräftar "
        "bekräftade varnar varnade hävdar hävdade meddelar meddelade"
    ),
    says=word_set("säger sade sa enligt"),
    breaks=word_set("men medan trots eftersom efter innan då när som"),
    leaning=word_set("han hon det de den honom henne dem detta denna dessa hans hennes deras"),
    scales=table("hundra=100 tusen=1000 miljon=1000000 miljard=1000000000 biljon=1000000000000 dussin=12"),
    plurals=table("hundratals=100 tusentals=1000 miljoner=1000000 miljarder=1000000000"),
    bounds=phrases(
        "minst, mer än, över, fler än, åtminstone", "upp till, högst, maximalt, mindre än, färre än, under",
        "ungefär, omkring, cirka, ca, nästan, runt",
    ),
    endings=("s", "en", "et", "n", "er", "ar"),
)  # fmt: skip
