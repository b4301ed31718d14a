"""Closed classes of eight languages: words on which no line ends, and what takes something back. Data only.

German, French, Spanish, Portuguese, Italian, Dutch, Norwegian and Swedish together: a word that hangs on the
next in one of them is not missed at the end of a line in another.
"""

from __future__ import annotations

from .lexicon import words_of

JOINING = words_of(
    "und oder aber denn sondern sowie dass weil wenn als ob et ou mais car donc que qui dont lorsque "
    "quand parce y o u pero sino porque cuando e mas ou pois porque quando ma però perché anche che en "
    "of maar want dat omdat toen og eller men fordi at når och utan eftersom att när som"
)
"""Conjunctions and relative words: no line begins or ends on them."""

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
HANGING = _GERMAN | _FRENCH | _SPANISH | _PORTUGUESE | _ITALIAN | _DUTCH | _NORDIC
"""Articles, possessives, prepositions, auxiliaries and negations: no line ends on them."""

ARTICLES = words_of(
    "der die das den dem des ein eine einen einem einer eines le la les un une des el los las una unos "
    "unas lo o a os as um uma uns umas il i gli uno de het een en ei et ett"
)
"""Articles: a run may begin on them."""

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

ADDING = words_of("und et y e en og och")
"""Conjunctions that may stand inside a run."""

MANIFOLD = words_of("de a o as os en el i des um den det la le l e ei un gli lo")
"""Those that are something else in another of the languages, or begin no subject: they begin a run only where
a sentence or a part of it begins."""

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
