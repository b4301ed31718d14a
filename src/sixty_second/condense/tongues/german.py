"""German. Data only."""

from __future__ import annotations

from ..lexicon import words_of
from .tongue import Tongue, phrases_of

_ARTICLES = words_of("der die das den dem des ein eine einen einem einer eines")
_VERBS = words_of(
    "ist sind war waren wird werden wurde wurden hat haben hatte hatten sei seien wäre wären habe hätte "
    "müsste müssten kann können konnte konnten soll sollen sollte sollten muss müssen musste mussten "
    "will wollen wollte "
    "wollten darf dürfen dürfte dürften könnte könnten würde würden gibt gab geht ging kommt kam steht "
    "stand liegt lag bleibt blieb macht machte zeigt zeigte gilt galt heißt hieß bedeutet bedeutete "
    "kostet kostete fehlt fehlte sieht sah führt führte reicht reichte hilft half begann beginnt endet "
    "endete dauert dauerte trifft traf nimmt nahm gehört gehörte findet fand läuft lief passt"
)
_SPEECH = words_of(
    "sagte sagt sagten sagen erklärte erklärt erklärten betonte betont betonten teilte teilten berichtete "
    "berichtet berichteten berichten kündigte kündigten meinte meint meinten schrieb schreibt schrieben "
    "warnte warnt warnten fordert forderte forderten behauptet behauptete bestätigte bestätigt "
    "bestätigten kritisierte kritisiert erzählt erzählte fügte ergänzte ergänzt lobte räumte verwies "
    "mahnte urteilte versicherte versichert äußerte gab"
)
_TIMES = words_of(
    "jahr jahre jahres woche wochen monat monats tag tage tages montag dienstag mittwoch donnerstag "
    "freitag samstag sonntag sommer winter herbst frühjahr frühling wochenende morgen abend nacht vormittag "
    "nachmittag mittag januar februar märz april mai juni juli august september oktober november dezember "
    "saison"
)
GERMAN = Tongue(
    code="de",
    light=_ARTICLES | _VERBS | _SPEECH | _TIMES
    | words_of(
        "und oder aber auch als an auf aus bei bis durch für gegen im in ins ja mit nach noch nur nun ob "
        "ohne schon sehr seit sich sie er es ihr ihre ihren ihrem ihrer sein seine seinen seinem seiner so "
        "über um unter vom von vor wegen weil wenn wie wir wo zu zum zur zwischen dass dann da damit dies "
        "diese dieser dieses diesem diesen jede jeder jedes mehr man nicht kein keine keinen hier dort am "
        "beim ab was wer welche deren dessen ich uns unser zwei drei neue neuen neuer ersten erste laut "
        "sagen worden geworden gewesen während rund etwa"
    ),
    articles=_ARTICLES,
    endings=("ungen", "innen", "isch", "lich", "heit", "keit", "ung", "ern", "end", "est", "em", "en",
             "er", "es", "et", "in", "st", "e", "n", "s", "t"),
    finals="e",
    openers=words_of(
        "er sie es ihm ihr ihn ihnen sein seine seinen seinem seiner ihre ihren ihrem ihrer deren dessen "
        "dies damit dadurch dafür dagegen dazu dabei daraufhin daher deshalb deswegen darum davon danach "
        "darin daran darauf darüber darunter demnach dort hier hierzu hierfür so also auch allerdings jedoch "
        "doch dennoch trotzdem zudem außerdem ferner zugleich gleichzeitig inzwischen mittlerweile später "
        "zuvor anschließend schließlich beide beiden letztere letzterer solche solcher manche andere anderer "
        "denn aber und oder sondern sonst ebenso derweil unterdessen dann nun wieso warum jener jene jenes "
        "stattdessen somit folglich vielmehr hinzu dabei einige viele mehrere"
    ),
    openings=phrases_of(
        "im gegenzug, bis dahin, seitdem, seither, bis heute, im gegensatz dazu, auf der anderen "
        "seite, der grund dafür, grund dafür, kurz darauf, "
        "kurz danach, am tag darauf, ein jahr später, zwei jahre später, wenig später, einen tag später, "
        "zum vergleich, das paar, die beiden, trotz allem, unter anderem, der andere, die andere, die anderen"
    ),
    free=phrases_of(
        "es gibt, es gab, es ist unklar, es bleibt, so viele, so viel, so wenig, viele menschen, "
        "mehrere menschen, einige der, viele der, mehrere der, auch wenn, hier in, später im, später am"
    ),
    finite=("t",),
    leaning=words_of("das der die den dem"),
    pointing=words_of("dieser diese dieses diesem diesen solche solchen solcher"),
    times=_TIMES,
    pronouns=words_of("er sie ihn ihm ihnen dort dorthin daraufhin damals"),
    connectives=phrases_of("nun, kurzum, kurz gesagt, na ja, zugegeben, klar"),
    conjunctions=words_of("aber und denn doch"),
    subjects=_ARTICLES
    | words_of(
        "er sie es wir ich man niemand jeder alle viele einige mehrere kein keine dieser diese "
        "dieses ihr ihre "
        "sein seine unser unsere zwei drei vier"
    ),
    verbs=_VERBS,
    joining=words_of("und aber doch denn sondern oder"),
    subordinate=words_of(
        "weil obwohl während nachdem bevor damit sodass wobei falls sobald solange seitdem wenn da indem"
    ),
    speech=_SPEECH,
    sources=phrases_of(
        "laut, zufolge, nach angaben, nach worten, nach ansicht, heißt es, hieß es, so die, so der"
    ),
    negations=words_of(
        "nicht kein keine keinen keinem keiner keines nie niemals niemand niemanden nichts ohne weder noch "
        "kaum nirgends außer bis-auf selten lehnt lehnte abgelehnt dementiert dementierte bestreitet bestritt"
    ),
    hedges=words_of(
        "soll sollen mutmaßlich mutmaßliche mutmaßlicher mutmaßlichen angeblich offenbar vermutlich "
        "vielleicht "
        "möglicherweise wahrscheinlich wohl könnte könnten dürfte dürften würde würden verdächtig geplant "
        "geplante geplanten falls ob wenn voraussichtlich mindestens höchstens etwa rund knapp fast nur "
        "anscheinend scheint scheinbar womöglich laut zufolge sei seien habe hätten wäre"
    ),
    outlook=phrases_of(
        "wird, werden, soll, sollen, will, wollen, nächste woche, nächsten monat, nächstes jahr, im nächsten "
        "jahr, kommende woche, in der kommenden woche, kommenden, demnächst, künftig, in zukunft, plant, "
        "planen, ist geplant, sind geplant, steht noch aus, morgen, bald, bleibt abzuwarten"
    ),
    background=phrases_of(
        "seit jahren, vor jahren, war gegründet worden, wurde gegründet, wurde geboren, früher, bereits im "
        "jahr, hatte bereits, hatten bereits, geschichte, ursprünglich, jahre zuvor"
    ),
    ages=("Jahre alt", "Jahre"),
    skipped=phrases_of(
        "lesen sie auch, lesen sie mehr, mehr zum thema, zum thema, hier klicken, melden sie sich an, "
        "abonnieren sie, newsletter, bildergalerie, das könnte sie auch"
    ),
    callings=("meister", "minister", "sprecher", "präsident", "kanzler", "leiter", "chef", "direktor",
              "professor", "anwalt", "anwält", "händler", "trainer", "forscher", "vorsitzende",
              "vorsitzender", "experte", "expert", "besitzer", "inhaber", "lehrer", "arzt", "ärzt",
              "manager", "dezernent", "senator", "rat", "rät", "richter", "berater", "geschäftsführer",
              "architekt", "biolog", "biologe", "ökonom", "wissenschaftler", "bäcker", "landwirt",
              "fischer", "pfarrer", "schüler", "student", "herr", "frau", "dr", "prof", "kapitän",
              "gründer", "autor", "bauer", "bäuer", "vertreter", "koordinator", "ingenieur",
              "kommissar", "sekretär", "verwalter", "planer", "kurator", "historiker", "gärtner"),
    particles=words_of("von van zu vom zur de der den di da"),
)  # fmt: skip
