"""Norwegian, both its written forms. Data only."""

from __future__ import annotations

from ..lexicon import words_of
from .tongue import Tongue, phrases_of

_ARTICLES = words_of("en ei et ein eit den det de dei")
_VERBS = words_of(
    "er var blir ble blei vart vert har hadde kan kunne kunna skal skulle vil ville må måtte bør burde får "
    "fikk fekk går gikk gjekk kommer kom kjem står sto ligger lå tar tok gjør gjorde gjer viser viste "
    "betyr betydde gjelder gjaldt koster kostet finnes fantes handler handlet gir ga begynner begynte "
    "startet ventes skjer skjedde skyldes sier sa melder"
)
_SPEECH = words_of(
    "sier sa seier opplyser opplyste forteller fortalte fortel mener mente meiner skriver skrev bekrefter "
    "bekreftet advarer advarte hevder hevdet melder meldte uttaler uttalte forklarer forklarte legger "
    "understreker understreket svarer svarte tilføyer"
)
_TIMES = words_of(
    "år året uke uken uka veka måned måneden månad dag dagen mandag tirsdag onsdag torsdag fredag lørdag "
    "søndag sommer sommeren vinter vinteren høst høsten vår våren helg helgen helga kveld kvelden natt "
    "natten morgen morgenen januar februar mars april mai juni juli august september oktober november "
    "desember sesongen gangen"
)
NORWEGIAN = Tongue(
    code="no",
    light=_ARTICLES | _VERBS | _SPEECH | _TIMES
    | words_of(
        "og i på som av til for at med om fra han hun ho etter seg ikke ikkje men også over under mot mellom "
        "ved før da når hvis dette denne disse hans hennes deres sin sitt sine vi dere jeg eg man mer meir "
        "mange så nå no her der ut opp inn per hva hvem å være vært blitt bli ha være to tre nye ny første "
        "ifølge rundt langs siden uten oss vårt vår våre frå ein"
    ),
    articles=_ARTICLES,
    endings=("hetene", "heten", "enes", "ene", "ane", "ers", "het", "ende", "else", "ing", "lig", "ets",
             "ens", "ar", "en", "er", "et", "a", "e", "s", "t"),
    finals="e",
    openers=words_of(
        "han hun ho dem hans hennes deres dette der her da så dermed derfor likevel imidlertid men og også "
        "dessuten samtidig deretter etterpå videre begge andre slik slike sånn nå eller for dermed altså "
        "siden senere tidligere derimot ellers altså heller det derfra hvorfor noen begge dei"
    ),
    openings=phrases_of(
        "på den andre siden, siden da, siden den gang, inntil da, fram til da, av den grunn, et år "
        "senere, dagen etter, kort tid etter, like etter, de to, "
        "paret, til sammenligning, i tillegg, som følge av, blant dem, en annen, et annet, de andre"
    ),
    free=phrases_of(
        "det finnes, det ventes, det er ventet, her i, for å, for første gang, så langt, tidligere "
        "i, senere i, "
        "siden i, andre halvår, noen av, for to, for tre, for fire, for fem, for ti"
    ),
    finite=("r",),
    leaning=words_of("den det de dei"),
    pointing=words_of("denne dette disse slik slike"),
    times=_TIMES,
    pronouns=words_of("han hun ho dem dit derfra"),
    connectives=phrases_of("kort sagt, vel, nei, ja"),
    conjunctions=words_of("men og"),
    subjects=_ARTICLES
    | words_of(
        "han hun ho vi jeg eg man ingen alle mange flere noen dette denne disse hans hennes deres to tre fire"
    ),
    verbs=_VERBS,
    joining=words_of("men og for eller"),
    subordinate=words_of("fordi mens selv ettersom slik dersom hvis siden inntil etter"),
    speech=_SPEECH,
    sources=phrases_of("ifølge, i følge, heter det, skal ha sagt, etter det"),
    negations=words_of(
        "ikke ikkje ingen inga intet aldri uten utan verken knapt nekter nektet avviser avviste avvist "
        "benekter benektet umulig unntatt neppe sjelden bortsett"
    ),
    hedges=words_of(
        "kanskje trolig antakelig sannsynligvis muligens angivelig visstnok kan kunne skulle mistenkt "
        "mistenkes siktet anklaget tiltalt planlagt planlegger ventes forventet hvis antatt tilsynelatende "
        "minst høyst omtrent rundt nesten bare ifølge skal dersom"
    ),
    outlook=phrases_of(
        "skal, vil, neste uke, neste måned, neste år, kommende, til uka, i fremtiden, framover, planlegger, "
        "er planlagt, ventes, er ventet, i morgen, snart, gjenstår å se"
    ),
    background=phrases_of(
        "år siden, ble grunnlagt, ble stiftet, ble født, tidligere, historie, opprinnelig, hadde allerede, "
        "i mange år"
    ),
    ages=("år gammel", "år"),
    skipped=phrases_of("les også, les mer, se også, les hele, klikk her, meld deg på, abonner, saken "
                       "oppdateres"),
    particles=words_of("av von van de der"),
)  # fmt: skip
