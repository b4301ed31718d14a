"""French. Data only."""

from __future__ import annotations

from ..lexicon import words_of
from .tongue import Tongue, phrases_of

_ARTICLES = words_of("le la les l' un une des du")
_VERBS = words_of(
    "est sont était étaient a ont avait avaient sera seront serait seraient fut furent aura auront aurait "
    "auraient peut peuvent pouvait pourrait pourraient doit doivent devait devrait devraient va vont allait "
    "fait font faisait reste restent faut veut veulent voulait vient viennent prend prennent coûte coûtent "
    "s'agit permet permettent représente concerne compte comptent prévoit prévoient"
)
_SPEECH = words_of(
    "dit disent disait déclare déclaré déclarait affirme affirmé affirmait affirment explique expliqué "
    "expliquait expliquent ajoute ajouté ajoutait annonce annoncé annonçait assure assuré assurait estime "
    "estimé estimait estiment écrit écrivait indique indiqué indiquait indiquent précise précisé précisait "
    "confirme confirmé confirmait prévient prévenu souligne souligné soulignait raconte raconté racontait "
    "rappelle rappelé regrette regretté conclut conclu répond répondu lance lancé martèle reconnaît reconnu "
    "a-t-il a-t-elle dit-il dit-elle"
)
_TIMES = words_of(
    "année années an ans mois semaine semaines jour jours matin soir nuit après-midi lundi mardi mercredi "
    "jeudi vendredi samedi dimanche week-end été hiver automne printemps saison janvier février mars avril "
    "mai juin juillet août septembre octobre novembre décembre fois"
)
FRENCH = Tongue(
    code="fr",
    light=_ARTICLES | _VERBS | _SPEECH | _TIMES
    | words_of(
        "de d et ou mais dans en sur sous par pour avec sans chez vers entre depuis après avant au aux à que "
        "qu qui quoi dont où ce cet cette ces son sa ses leur leurs notre nos il elle ils elles on nous vous "
        "je se s lui y ne pas n plus moins très aussi si comme car donc ni tout tous toute toutes même quand "
        "lorsque puis ainsi afin c'est c'était n'est qu'il qu'elle qu'ils l'on selon deux trois nouveau "
        "nouvelle premier première être été avoir contre jusqu'à dès déjà encore"
    ),
    articles=_ARTICLES,
    endings=("issements", "issement", "ements", "ations", "ateurs", "ement", "ation", "ateur", "ments",
             "trice", "euses", "istes", "ment", "euse", "eurs", "iste", "ives", "aux", "eux", "eur",
             "ive", "ifs", "ées", "ait", "ent", "ant", "ons", "if", "al", "ée", "és", "er", "ir", "es",
             "é", "e", "s", "x"),
    finals="e",
    elided=("l'", "d'", "qu'", "n'", "s'", "c'", "j'", "m'", "t'", "jusqu'", "lorsqu'"),
    openers=words_of(
        "il elle ils elles lui leur leurs son sa ses ce ceci cela ça celui celle ceux celles celui-ci "
        "celle-ci ceux-ci celles-ci c'est c'était c'en ce-dernier mais et ou or car donc ainsi aussi "
        "pourtant "
        "cependant toutefois néanmoins également alors puis ensuite enfin d'autres autre autres l'autre l'un "
        "l'une certains certaines tous toutes aucun aucune eux là ici y d'où voilà puisque tel telle "
        "d'ailleurs "
        "ailleurs désormais parmi finalement auparavant dès-lors sinon sans-doute plusieurs"
    ),
    openings=phrases_of(
        "depuis lors, depuis cela, jusque-là, jusqu'alors, les deux, le couple, le duo, ce dernier, "
        "cette dernière, ces derniers, à l'inverse, en revanche, "
        "en effet, de son côté, pour sa part, par ailleurs, en outre, de plus, du coup, en conséquence, "
        "par conséquent, dans le même temps, entre-temps, en même temps, à ce titre, un an plus tard, "
        "quelques jours plus tard, le lendemain, la veille, pour cela, c'est pourquoi, une autre, un autre, "
        "dans la foulée, en parallèle, à cela, au total, parmi eux, parmi elles, les autres, il s'agit"
    ),
    free=phrases_of("il y a, il y avait, il faut, il est prévu, il aura fallu, tous les, toutes les, "
                    "aucun des, aucune des, certains des, certaines des, plusieurs des, ici à"),
    pointing=words_of("ce cet cette ces tel telle tels telles"),
    times=_TIMES,
    pronouns=words_of("il elle ils elles lui eux là-bas y a-t-il a-t-elle ont-ils"),
    connectives=phrases_of(
        "cependant, toutefois, néanmoins, pourtant, en outre, de plus, par ailleurs, en effet, ainsi, enfin, "
        "or, par conséquent, en conséquence, du coup, en revanche, d'ailleurs, de son côté, pour sa part, "
        "dans le même temps, en parallèle, au contraire, à l'inverse, mais, et, en fait, bien sûr, certes, "
        "par exemple, donc, de même, finalement, malgré tout, en somme, bref"
    ),
    conjunctions=words_of("mais et or car"),
    subjects=_ARTICLES
    | words_of(
        "il elle ils elles on nous je c'est ce cette cet ces son sa ses leur leurs notre nos tous toutes "
        "chaque plusieurs certains certaines beaucoup personne deux trois quatre"
    ),
    verbs=_VERBS,
    joining=words_of("mais et car or ou"),
    subordinate=words_of("tandis alors parce puisque lorsque quand afin bien après avant sans dès où si"),
    speech=_SPEECH,
    sources=phrases_of("selon, d'après, aux dires de, de source"),
    negations=words_of(
        "ne pas n' jamais aucun aucune rien sans ni non personne refuse refusé refusent nie nié "
        "nient rejette "
        "rejeté dément démenti impossible sauf hormis guère nul nulle"
    ),
    hedges=words_of(
        "peut-être probablement sans-doute présumé présumée présumés soupçonné soupçonnée soupçonnés accusé "
        "accusée accusés prétendument apparemment aurait auraient serait seraient pourrait pourraient prévu "
        "prévue devrait devraient si semble semblent possible environ près presque moins plus seulement "
        "selon vraisemblablement éventuel éventuelle éventuellement peut peuvent"
    ),
    outlook=phrases_of(
        "sera, seront, aura, auront, devrait, devraient, doit, doivent, va, vont, prévoit, prévoient, "
        "la semaine prochaine, le mois prochain, l'année prochaine, l'an prochain, prochainement, bientôt, "
        "prochain, prochaine, à l'avenir, demain, est prévu, est prévue, sont prévus, sont prévues, d'ici"
    ),
    background=phrases_of(
        "il y a, fut fondé, fut fondée, a été fondé, a été fondée, a été créé, a été créée, était déjà, "
        "avait déjà, avaient déjà, auparavant, autrefois, jadis, histoire, à l'origine, est né, est née"
    ),
    ages=("ans",),
    skipped=phrases_of("lire aussi, à lire aussi, à lire, voir aussi, lire la suite, cliquez ici, "
                       "abonnez-vous, "
                       "inscrivez-vous, newsletter, article réservé"),
    particles=words_of("de du des la le d' van von da di el ben"),
)  # fmt: skip
