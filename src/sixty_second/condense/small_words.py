"""Closed classes of eight languages: words on which no line ends, and what takes something back. Data only.

German, French, Spanish, Portuguese, Italian, Dutch, Norwegian and Swedish together: a word that hangs on the
next in one of them is not missed at the end of a line in another.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from .lexicon import words_of
from .tongues import TONGUES, Tongue

_JOINING = {
    "de": "und oder aber denn sondern sowie dass weil wenn als ob wobei nachdem bevor",
    "fr": "et ou mais car donc que qui dont où lorsque quand parce puisque tandis si",
    "es": "y e o u pero sino porque que quien cuando donde mientras aunque si",
    "pt": "e ou mas pois porque que quem quando onde enquanto embora se",
    "it": "e ed o ma però perché che chi cui quando dove mentre se",
    "nl": "en of maar want dat die omdat als toen zodat terwijl hoewel wanneer",
    "no": "og eller men for fordi at som når hvis mens da",
    "sv": "och eller men utan för eftersom att som när om medan då",
}
_WITHIN = {
    "de": "und", "fr": "et", "es": "y e", "pt": "e", "it": "e ed", "nl": "en", "no": "og", "sv": "och",
}  # fmt: skip

_GERMAN = words_of(
    "der die das den dem des ein eine einen einem einer eines kein keine keinen mein sein seine seinen "
    "seiner ihr ihre ihren ihrer unser in im an am auf aus bei beim mit nach von vom vor zu zum zur für "
    "gegen ohne um durch über unter zwischen seit bis wegen während trotz ist sind war waren wird "
    "werden wurde wurden hat haben hatte hatten kann können konnte muss müssen musste soll sollen "
    "sollte will wollen wollte darf dürfen nicht sehr so zu"
)
_FRENCH = words_of(
    "le la les l un une des du de d au aux ce cet cette ces mon ma mes son sa ses leur leurs notre nos "
    "à en dans sur sous par pour avec sans chez vers entre contre depuis pendant avant après dès est "
    "sont était étaient a ont avait avaient sera seront peut peuvent doit doivent ne n se s très plus "
    "moins"
)
_SPANISH = words_of(
    "el la los las un una unos unas lo su sus mi mis al del de a en con por para sin sobre entre desde "
    "hasta hacia según contra tras durante ante bajo es son era eran fue fueron ha han había habían "
    "será serán está están puede pueden debe deben no se muy más menos"
)
_PORTUGUESE = words_of(
    "o a os as um uma uns umas seu sua seus suas ao à aos às do da dos das no na nos nas de em com por "
    "pelo pela para sem sob sobre entre desde até contra após durante é são era eram foi foram tem têm "
    "tinha será está estão pode podem deve não se muito mais menos num numa"
)
_ITALIAN = words_of(
    "il lo la i gli le l un uno una del dello della dei degli delle al allo alla ai agli alle nel nello "
    "nella nei negli nelle sul sullo sulla sui sugli sulle dal dallo dalla dai dagli dalle di a da in "
    "con su per tra fra senza contro dopo prima durante verso è sono era erano fu furono ha hanno aveva "
    "avevano sarà saranno può possono deve devono non si suo sua suoi sue molto più meno"
)
_DUTCH = words_of(
    "de het een den der des deze die dit dat zijn haar hun mijn ons onze in op aan van voor met bij "
    "naar uit over onder tussen tegen door om te tot sinds na zonder tijdens is zijn was waren wordt "
    "worden werd werden heeft hebben had hadden kan kunnen kon moet moeten moest zal zullen zou wil "
    "niet geen zeer erg"
)
_NORDIC = words_of(
    "en ei et ett den det de dei sin si sitt sine sina hans hennes deres deras i på av til til fra från "
    "for för med mot om over över under mellom mellan etter efter før före ved vid hos uten utan "
    "gjennom genom er är var blir blev ble har hadde hade kan kunne kunde skal ska skulle vil vill må "
    "måste ikke inte ingen svært mycket enn än som å"
)
_HANGING = {
    "de": _GERMAN, "fr": _FRENCH, "es": _SPANISH, "pt": _PORTUGUESE, "it": _ITALIAN, "nl": _DUTCH,
    "no": _NORDIC, "sv": _NORDIC,
}  # fmt: skip

_POSSESSIVES = words_of(
    "mein sein seine seinen seiner ihr ihre ihren ihrem ihrer unser unsere mon ma mes son sa ses leur leurs "
    "notre nos su sus mi mis nuestro nuestra seu sua seus suas suo sua suoi sue zijn haar hun mijn ons onze "
    "sin si sitt sine sina hans hennes deres deras cette cet ces ce este esta estos estas questo questa "
    "deze dit diese dieser dieses diesem diesen denne dette disse denna detta dessa que qu' che dass "
    "dat at att "
    "å zu te"
)
"""Words with which begins what those before them still ask for, articles aside: no run ends before them."""

EXACT = words_of(
    "mindestens höchstens rund etwa knapp fast environ près presque casi unos cerca quase almeno circa "
    "quasi minstens ongeveer ruim bijna minst omtrent nesten nästan ungefär"
)
"""What says how exact a number is, and stays with it."""

SPANS = words_of(
    "jahr jahre jahren monate monaten wochen tage tagen stunden minuten uhr ans an mois semaines jours "
    "heures minutes años meses semanas días horas minutos anos dias anni mesi settimane giorni ore "
    "minuti jaar maanden weken dagen uur år års måneder uker dager timer månader veckor dagar timmar "
    "januar februar märz april mai juni juli august september oktober november dezember"
)
"""What makes a number a time."""

MANIFOLD = words_of("der des dem den du des lo los le l gli a de det i en")
"""Articles that are something else, too, or begin no subject: they begin a run only where a sentence or part
of one begins."""

BRACKETS = words_of(
    "hat haben hatte hatten wird werden wurde wurden kann können konnte muss müssen musste soll sollen "
    "will wollen wollte darf dürfen ist sind heeft hebben had hadden wordt worden werd werden kan "
    "kunnen moet moeten zal zullen wil willen"
)
"""German and Dutch verbs whose other half stands at the end of the clause."""

ELIDED = ("d'", "qu'", "n'", "s'", "dell'", "all'", "nell'", "dall'", "sull'")
"""Beginnings of words that hang on the word before."""

DENYING = words_of(
    "nicht kein keine keinen keiner nie niemals angeblich mutmaßlich offenbar vermutlich könnte könnten "
    "soll sollen falls wenn laut sagte sagt sagten erklärte teilte mitteilte behauptet ne n pas jamais "
    "aucun aucune sans selon aurait auraient serait seraient pourrait pourraient si présumé dit affirme "
    "affirmé assuré déclaré expliqué indiqué estime no nunca jamás ningún ninguna sin según presunto "
    "supuesto podría podrían habría habrían sería dijo dice afirmó aseguró declaró explicó não nunca "
    "nenhum sem segundo suposto poderia teria disse diz afirmou declarou explicou se non mai nessun "
    "nessuna senza secondo presunto potrebbe avrebbe sarebbe detto dice dichiarato spiegato affermato "
    "niet nooit geen zonder volgens vermoedelijk zou zouden zei zegt stelt meldt als ikke aldri ingen "
    "uten ifølge angivelig kan kunne skal sa sier opplyser mener hvis inte aldrig utan enligt påstås "
    "skulle säger sade uppger enligt om"
)
"""Negations, hedges, words of condition and of saying."""


@dataclass(frozen=True, slots=True, eq=False)
class Small:
    """The small words of one language, or of all eight where nothing is known of it.

    Attributes:
        joining: conjunctions and relative words: no line begins or ends on them.
        adding: those that may stand inside a run.
        articles: a run may begin on them.
        hanging: articles, possessives, prepositions, auxiliaries and negations: no line ends on them.
        asked: words before which no run ends: the words before them still ask for them.
        denying: negations, hedges, words of condition and of saying.
        verbs: finite forms: no run begins on them.
        times: what makes a number a time.
    """

    joining: frozenset[str]
    adding: frozenset[str]
    articles: frozenset[str]
    hanging: frozenset[str]
    asked: frozenset[str]
    denying: frozenset[str]
    verbs: frozenset[str]
    times: frozenset[str]


@lru_cache(maxsize=16)
def small_words(tongue: Tongue) -> Small:
    """The small words of a language."""
    code = tongue.code
    all_joining = words_of(" ".join(_JOINING.values()))
    articles = tongue.articles or frozenset().union(*(one.articles for one in TONGUES.values()))
    denying = (tongue.negations | tongue.hedges | tongue.speech) - EXACT - _COMPARED
    return Small(
        joining=words_of(_JOINING[code]) if code in _JOINING else all_joining,
        adding=words_of(_WITHIN.get(code, "")),
        articles=articles,
        hanging=_HANGING.get(code) or frozenset().union(*_HANGING.values()),
        asked=(articles | _POSSESSIVES) if code in _HANGING else frozenset(),
        denying=denying if code in _HANGING else DENYING,
        verbs=tongue.verbs | tongue.speech,
        times=SPANS | tongue.times,
    )


_COMPARED = words_of(
    "rund etwa knapp fast nur mindestens höchstens environ près presque moins plus seulement casi cerca unos "
    "unas menos más solo apenas sólo aproximadamente alrededor quase mais só circa almeno meno più "
    "oltre appena "
    "minstens hooguit ongeveer bijna ruim slechts minst høyst omtrent rundt nesten bare högst ungefär "
    "omkring nästan "
)
"""What only says how exact a number is: it changes no other part of a sentence."""
