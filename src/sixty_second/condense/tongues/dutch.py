"""Dutch. Data only."""

from __future__ import annotations

from ..lexicon import words_of
from .tongue import Tongue, phrases_of

_ARTICLES = words_of("de het een 't")
_VERBS = words_of(
    "is zijn was waren wordt worden werd werden heeft hebben had hadden kan kunnen kon konden zal zullen "
    "zou zouden moet moeten moest moesten mag mogen mocht wil willen wilde wilden gaat gaan ging gingen "
    "komt komen kwam kwamen staat stond blijft bleef geldt gold blijkt bleek ligt lag betekent betekende "
    "geeft gaf maakt maakte ziet zag doet deed duurt duurde kost kostte begint begon krijgt kreeg neemt "
    "nam lijkt leek toont laat"
)
_SPEECH = words_of(
    "zei zegt zeggen zeiden meldt meldde meldden melden verklaarde verklaart liet schreef schrijft schreven "
    "vertelde vertelt vertellen benadrukte benadrukt waarschuwde waarschuwt bevestigde bevestigt vindt "
    "vinden vond stelt stelde reageert reageerde legt legde noemt noemde antwoordde laat"
)
_TIMES = words_of(
    "jaar jaren week weken maand maanden dag dagen maandag dinsdag woensdag donderdag vrijdag zaterdag "
    "zondag zomer winter herfst najaar voorjaar lente weekend ochtend middag avond nacht eeuw januari "
    "februari maart april mei juni juli augustus september oktober november december seizoen"
)
DUTCH = Tongue(
    code="nl",
    light=_ARTICLES | _VERBS | _SPEECH | _TIMES
    | words_of(
        "van en in op te dat die niet met voor aan er om ook als maar bij door naar uit over tot tegen onder "
        "tussen na sinds zonder of ze zij hij we wij hun haar deze dit dan nog al wel geen meer veel wat wie "
        "waar toen omdat zich per daar hier ons onze ik u je men hem twee drie nieuwe eerste volgens "
        "ongeveer "
        "worden geworden geweest"
    ),
    articles=_ARTICLES,
    endings=("heden", "ingen", "lijke", "lijk", "heid", "tjes", "tje", "ing", "ers", "en", "er", "es",
             "'s", "e", "n", "s", "t"),
    finals="e",
    openers=words_of(
        "hij zij ze hem haar hun hen dat die daar daarna daarom daardoor daarmee daarbij daarnaast daarvoor "
        "daarvan daarin daarover daartegen hierdoor hiermee hierbij hier hiervoor toen echter ook zo "
        "dus want "
        "maar en of bovendien verder tevens later eerder vervolgens intussen ondertussen inmiddels "
        "zulke zo'n "
        "beide beiden andere anderen sommige sommigen toch niettemin desondanks nochtans tegelijkertijd "
        "tegelijk anders waarom waarop waarna waardoor er ervan erna erbij zodoende kortom zijn wel dan nu"
    ),
    openings=phrases_of(
        "aan de andere kant, tot dan toe, tot die tijd, sindsdien, tot dan, om die reden, een jaar "
        "later, een dag later, kort daarna, even later, "
        "het stel, het duo, de twee, het gaat om, het besluit, ter vergelijking, als gevolg daarvan, "
        "een ander, een andere, de andere, de anderen"
    ),
    free=phrases_of("er zijn, er is, er komt, er komen, er was, er waren, hier in, later dit, eerder dit"),
    leaning=words_of("het de"),
    pointing=words_of("deze dit die dat zulke"),
    times=_TIMES,
    pronouns=words_of("hij zij ze hem hen daar daarheen toen"),
    connectives=phrases_of("kortom, welnu, tja, kort gezegd"),
    conjunctions=words_of("maar en want"),
    subjects=_ARTICLES
    | words_of(
        "hij zij ze wij we ik u men iedereen niemand alle veel enkele geen deze dit dat die zijn "
        "haar hun onze "
        "twee drie vier er"
    ),
    verbs=_VERBS,
    joining=words_of("maar en want of"),
    subordinate=words_of("omdat hoewel terwijl nadat voordat zodat totdat zodra tenzij waarbij "
                         "waarna doordat"),
    speech=_SPEECH,
    sources=phrases_of("volgens, aldus, naar eigen zeggen, luidt het, in de woorden van"),
    negations=words_of(
        "niet geen nooit niemand niets zonder noch nauwelijks weigert weigerde ontkent ontkende ontkenden "
        "verwierp verworpen afgewezen behalve nergens amper zelden"
    ),
    hedges=words_of(
        "mogelijk misschien waarschijnlijk vermoedelijk vermoedelijke zou zouden verdacht verdachte "
        "beschuldigd aangeklaagd gepland verwacht verwachten lijkt als indien mits blijkbaar kennelijk "
        "minstens hooguit ongeveer circa bijna ruim slechts volgens aldus kan"
    ),
    outlook=phrases_of(
        "zal, zullen, volgende week, volgende maand, volgend jaar, komende, komend jaar, komend, binnenkort, "
        "in de toekomst, van plan, wordt verwacht, worden verwacht, morgen, is gepland, staat gepland, gaat"
    ),
    background=phrases_of(
        "jaar geleden, werd opgericht, werd geboren, vroeger, eerder al, al jaren, geschiedenis, "
        "oorspronkelijk, had al, sinds jaar en dag"
    ),
    ages=("jaar oud", "jaar"),
    skipped=phrases_of(
        "lees ook, lees meer, lees verder, bekijk ook, meer over dit, klik hier, schrijf je in, meld je aan"
    ),
    particles=words_of("van de der den het ter ten 't te"),
)  # fmt: skip
