"""Swedish. Data only."""

from __future__ import annotations

from ..lexicon import words_of
from .tongue import Tongue, phrases_of

_ARTICLES = words_of("en ett den det de")
_VERBS = words_of(
    "är var blir blev har hade kan kunde ska skall skulle vill ville måste bör borde får fick går gick "
    "kommer kom står stod ligger låg tar tog gör gjorde visar visade betyder betydde gäller gällde kostar "
    "kostade finns fanns handlar handlade ger gav börjar började startade väntas sker skedde beror "
    "berodde säger sade sa innebär innebar"
)
_SPEECH = words_of(
    "säger sade sa uppger uppgav berättar berättade menar menade skriver skrev bekräftar bekräftade varnar "
    "varnade hävdar hävdade meddelar meddelade förklarar förklarade betonar betonade svarar svarade anser "
    "ansåg tillägger tillade konstaterar konstaterade"
)
_TIMES = words_of(
    "år året vecka veckan månad månaden dag dagen måndag tisdag onsdag torsdag fredag lördag söndag måndagen "
    "tisdagen onsdagen torsdagen fredagen lördagen söndagen sommar sommaren vinter vintern höst hösten vår "
    "våren helg helgen kväll kvällen natt natten morgon morgonen januari februari mars april maj juni juli "
    "augusti september oktober november december säsongen gången"
)
SWEDISH = Tongue(
    code="sv",
    light=_ARTICLES | _VERBS | _SPEECH | _TIMES
    | words_of(
        "och i på som av till för att med om från han hon efter sig inte men också över under mot mellan vid "
        "före då när detta denna dessa hans hennes deras sin sitt sina vi ni jag man mer många så nu här där "
        "ut upp in per vad vem dem vara varit blivit bli ha två tre nya ny första enligt runt längs "
        "sedan utan oss "
        "vår vårt våra redan"
    ),
    articles=_ARTICLES,
    endings=("heterna", "heten", "arnas", "ornas", "ernas", "arna", "orna", "erna", "ande", "else",
             "het", "ing", "lig", "ens", "ets", "ade", "ar", "or", "en", "er", "et", "at", "na", "a",
             "e", "n", "s", "t"),
    finals="ae",
    openers=words_of(
        "han hon dem hans hennes deras dess detta där här då så därmed därför dock ändå men och också "
        "dessutom samtidigt därefter sedan vidare båda andra sådan sådana nu eller alltså senare tidigare "
        "däremot annars heller därifrån varför det därtill härifrån likväl emellertid dessförinnan några"
    ),
    openings=phrases_of(
        "å andra sidan, sedan dess, före dess, innan dess, till dess, fram till dess, av den "
        "anledningen, ett år senare, dagen efter, kort därefter, strax efter, de två, "
        "paret, som jämförelse, som en följd, bland dem, en annan, ett annat, de andra, på så sätt"
    ),
    free=phrases_of(
        "det finns, det väntas, här i, så långt, tidigare i, senare i, sedan i, några av, sedan årsskiftet"
    ),
    finite=("r",),
    leaning=words_of("den det de"),
    pointing=words_of("denna detta dessa sådan sådana"),
    times=_TIMES,
    pronouns=words_of("han hon dem då dit därifrån"),
    connectives=phrases_of("kort sagt, nåväl, nej, ja"),
    conjunctions=words_of("men och"),
    subjects=_ARTICLES
    | words_of(
        "han hon vi jag man ingen alla många flera några detta denna dessa hans hennes deras två tre fyra"
    ),
    verbs=_VERBS,
    joining=words_of("men och för eller utan"),
    subordinate=words_of("eftersom medan trots fast innan tills såvida om när sedan"),
    speech=_SPEECH,
    sources=phrases_of("enligt, heter det, i ett uttalande"),
    negations=words_of(
        "inte icke ingen inget inga aldrig utan varken knappt vägrar vägrade avvisar avvisade förnekar "
        "förnekade nekar nekade omöjligt förutom ej sällan knappast"
    ),
    hedges=words_of(
        "kanske troligen sannolikt möjligen förmodligen påstås påstådd uppges kan kunde misstänkt misstänks "
        "misstänkta åtalad åtalas anklagad planerar planerad väntas förväntas tros om tydligen "
        "minst högst ungefär omkring nästan bara enligt skulle"
    ),
    outlook=phrases_of(
        "ska, kommer att, nästa vecka, nästa månad, nästa år, kommande, i framtiden, framöver, planerar, "
        "är planerad, väntas, i morgon, snart, återstår att se"
    ),
    background=phrases_of(
        "år sedan, grundades, bildades, föddes, tidigare, historia, ursprungligen, hade redan, i många år"
    ),
    ages=("år gammal", "år"),
    skipped=phrases_of("läs också, läs mer, läs även, se även, klicka här, anmäl dig, prenumerera, "
                       "texten uppdateras"),
    particles=words_of("af av von van de der"),
)  # fmt: skip
