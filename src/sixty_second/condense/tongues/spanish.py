"""Spanish. Data only."""

from __future__ import annotations

from ..lexicon import words_of
from .tongue import Tongue, phrases_of

_ARTICLES = words_of("el la los las un una unos unas lo")
_VERBS = words_of(
    "es son era eran fue fueron ha han había habían será serán sería serían está están estaba estaban "
    "estará estarán puede pueden podía podrá podrán podría podrían debe deben debía deberá deberán tiene "
    "tienen tenía tenían tendrá tendrán va van iba hace hizo hacía quiere quieren quería queda quedan "
    "lleva llevan viene vienen cuesta cuestan permite permitirá supone representa incluye cuenta cuentan "
    "prevé prevén existe existen fueran sido"
)
_SPEECH = words_of(
    "dijo dice dicen dijeron decía afirmó afirma afirman afirmaron explicó explica explican explicaron "
    "añadió añade agregó agrega anunció anuncia aseguró asegura aseguran aseguraron señaló señala declaró "
    "declara indicó indica confirmó confirma escribió advirtió advierte sostuvo sostiene recordó recuerda "
    "lamentó lamenta destacó destaca subrayó subraya comentó comenta reconoció reconoce insistió insiste "
    "respondió responde manifestó contó cuenta apuntó concluyó informó informa relató denunció"
)
_TIMES = words_of(
    "año años mes meses semana semanas día días mañana tarde noche lunes martes miércoles jueves viernes "
    "sábado domingo fin verano invierno otoño primavera temporada siglo enero febrero marzo abril mayo "
    "junio julio agosto septiembre octubre noviembre diciembre vez"
)
SPANISH = Tongue(
    code="es",
    light=_ARTICLES | _VERBS | _SPEECH | _TIMES
    | words_of(
        "de del al y e o u pero en con por para sin sobre entre desde hasta hacia según tras ante bajo que "
        "quien quienes cual cuales donde cuando como su sus se le les no más menos muy también ya si este "
        "esta estos estas ese esa eso esto aquel mi nos nosotros ellos ellas él ella cada todo todos toda "
        "todas otro otra otros otras porque ni a ser haber dos tres nuevo nueva primer primera hay durante "
        "contra además"
    ),
    articles=_ARTICLES,
    endings=("amientos", "imientos", "aciones", "amiento", "imiento", "adores", "adoras", "amente",
             "ciones", "idades", "mente", "ación", "ador", "idad", "ción", "ando", "endo", "ados",
             "idos", "adas", "idas", "aron", "eron", "aban", "ado", "ido", "ada", "ida", "aba", "ará",
             "ía", "ar", "er", "ir", "an", "en", "es", "os", "as", "ó", "s", "o", "a", "e"),
    finals="aeo",
    openers=words_of(
        "él ella ellos ellas esto eso aquello su sus además también tampoco pero y e así entonces luego "
        "después antes ambos ambas otro otra otros otras aunque porque allí ahí aquí ahora sino mientras "
        "incluso igualmente asimismo finalmente posteriormente le les se lo tras-ello algunos algunas muchos "
        "muchas ninguno ninguna todos todas varios varias estas estos"
    ),
    openings=phrases_of(
        "desde entonces, hasta entonces, "
        "sin embargo, no obstante, por ello, por eso, por lo tanto, por tanto, por otro lado, por "
        "otra parte, "
        "por su parte, en cambio, de hecho, a su vez, entre ellos, entre ellas, los dos, las dos, la pareja, "
        "el dúo, un año después, un día después, días después, poco después, al día siguiente, "
        "el mismo, la misma, de ahí, con ello, tras ello, para ello, a pesar de ello, en consecuencia, "
        "en ese, en esa, en este, en esta, los demás, las demás, el otro, la otra, "
        "al mismo tiempo, en total, uno de ellos, una de ellas"
    ),
    free=phrases_of("se espera, se prevé, todos los, todas las, varios de los, algunos de los, "
                    "algunas de las, muchos de los, muchas de las, antes de, después de, ahora que, "
                    "aquí en, mientras que, tras el, tras la, en esta ciudad, todas las"),
    finite=("aron", "ieron", "aban", "arán", "erán", "irán"),
    clitics=words_of("lo los la las le les"),
    pointing=words_of("este esta estos estas ese esa esos esas aquel aquella aquellos aquellas dicho dicha "
                      "dichos dichas tal tales"),
    times=_TIMES,
    pronouns=words_of("él ella ellos ellas allí entonces"),
    subjectless=True,
    connectives=phrases_of(
        "sin embargo, no obstante, además, asimismo, por otro lado, por otra parte, por su parte, en cambio, "
        "de hecho, a su vez, por ello, por eso, por tanto, por lo tanto, en consecuencia, así, finalmente, "
        "al mismo tiempo, mientras tanto, igualmente, pero, y, ahora bien, por ejemplo, en definitiva, "
        "en efecto, aun así, con todo, entretanto, por supuesto"
    ),
    conjunctions=words_of("pero y"),
    subjects=_ARTICLES
    | words_of(
        "él ella ellos ellas nosotros yo usted este esta estos estas su sus nuestro nuestra todos todas cada "
        "muchos muchas algunos algunas varios varias nadie dos tres cuatro"
    ),
    verbs=_VERBS | words_of("hay había"),
    joining=words_of("pero y aunque sino pues o"),
    subordinate=words_of("mientras aunque porque cuando después antes ya donde tras si puesto para"),
    speech=_SPEECH,
    sources=phrases_of("según, en palabras de, de acuerdo con, a juicio de, fuentes de"),
    negations=words_of(
        "no nunca jamás nadie nada ningún ninguno ninguna sin ni tampoco niega negó niegan rechaza rechazó "
        "rechazaron desmiente desmintió imposible salvo excepto apenas"
    ),
    hedges=words_of(
        "quizá quizás probablemente posiblemente presunto presunta presuntos presuntas presuntamente "
        "supuesto "
        "supuesta supuestos supuestamente acusado acusada acusados sospechoso sospechosa podría podrían "
        "habría habrían sería serían previsto prevista si parece parecen puede pueden casi cerca unos unas "
        "menos más sólo solo apenas según aproximadamente alrededor"
    ),
    outlook=phrases_of(
        "será, serán, tendrá, tendrán, podrá, podrán, deberá, deberán, va a, van a, está previsto, "
        "está prevista, la próxima semana, el próximo mes, el próximo año, el año que viene, "
        "próximo, próxima, "
        "próximos, próximas, en el futuro, prevé, prevén, se espera, próximamente, habrá, abrirá, comenzará, "
        "comenzarán, empezará, empezarán, votará, decidirá, presentará"
    ),
    background=phrases_of(
        "hace años, fue fundado, fue fundada, fue creado, fue creada, nació, anteriormente, "
        "antiguamente, historia, originalmente, ya había, ya habían, años atrás, en el pasado"
    ),
    ages=("años", "años de edad"),
    skipped=phrases_of("lea también, lee también, leer más, te puede interesar, más información, ver más, "
                       "haga clic, haz clic, suscríbete, suscríbase, contenido relacionado"),
    particles=words_of("de del la las los y van von di da"),
)  # fmt: skip
