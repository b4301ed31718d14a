"""Italian. Data only."""

from __future__ import annotations

from ..lexicon import words_of
from .tongue import Tongue, phrases_of

_ARTICLES = words_of("il lo la i gli le l' un uno una")
_VERBS = words_of(
    "è sono era erano fu furono ha hanno aveva avevano sarà saranno sarebbe sarebbero può possono poteva "
    "potrà potranno potrebbe potrebbero deve devono doveva dovrà dovranno dovrebbe avrà avranno va vanno "
    "fa fanno vuole vogliono voleva viene vengono resta restano rimane rimangono costa costano prevede "
    "prevedono permette rappresenta comprende conta contano esiste esistono sta stanno stava aveva"
)
_SPEECH = words_of(
    "detto dice dicono disse diceva afferma affermato affermano spiega spiegato spiegano aggiunge aggiunto "
    "annuncia annunciato dichiara dichiarato assicura assicurato indica indicato conferma confermato scrive "
    "scritto avverte avvertito racconta raccontato ricorda ricordato sottolinea sottolineato commenta "
    "commentato ammette ammesso risponde risposto conclude concluso sostiene sostenuto precisa precisato "
    "riferito riferisce denuncia denunciato"
)
_TIMES = words_of(
    "anno anni mese mesi settimana settimane giorno giorni mattina sera notte pomeriggio lunedì martedì "
    "mercoledì giovedì venerdì sabato domenica estate inverno autunno primavera stagione secolo fine gennaio "
    "febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre volta"
)
ITALIAN = Tongue(
    code="it",
    light=_ARTICLES | _VERBS | _SPEECH | _TIMES
    | words_of(
        "di del dello della dei degli delle d a al allo alla ai agli alle da dal dallo dalla dai dagli dalle "
        "in nel nello nella nei negli nelle con su sul sullo sulla sui sugli sulle per tra fra senza e ed o "
        "ma che chi cui dove quando come suo sua suoi sue si ci non più meno molto anche già se questo "
        "questa questi queste quello quella lui lei loro ogni tutto tutti tutta tutte altro altra "
        "altri altre "
        "perché né ne dopo prima essere stato stata stati state avere due tre nuovo nuova primo secondo "
        "contro durante ancora"
    ),
    articles=_ARTICLES,
    endings=("amenti", "imenti", "amento", "imento", "azioni", "azione", "atori", "atore", "mente",
             "zioni", "zione", "ando", "endo", "ata", "ate", "ati", "ato", "ita", "ite", "iti", "ito",
             "uto", "uti", "ava", "eva", "erà", "irà", "ità", "are", "ere", "ire", "ano", "ono", "à",
             "ò", "i", "e", "o", "a"),
    finals="aeio",
    elided=("l'", "un'", "d'", "dell'", "all'", "nell'", "dall'", "sull'", "c'", "quest'", "quell'", "s'"),
    openers=words_of(
        "lui lei loro egli essa esso essi esse ciò suo sua suoi sue inoltre anche ma però tuttavia così poi "
        "infine allora entrambi entrambe altri altre altro altra e ed dunque quindi perciò pertanto "
        "lì qui là "
        "adesso ora mentre perché benché persino ugualmente successivamente nel-frattempo alcuni "
        "alcune molti "
        "molte nessuno nessuna tutti tutte diversi diverse un'altra un'altro"
    ),
    openings=phrases_of(
        "da allora, fino ad allora, fino a quel momento, "
        "il suo, la sua, i suoi, le sue, il loro, la loro, per questo, per questa ragione, d'altra parte, "
        "dall'altra parte, al contrario, di fatto, a sua volta, tra loro, tra questi, tra queste, i due, le "
        "due, la coppia, il duo, un anno dopo, un giorno dopo, giorni dopo, poco dopo, il giorno dopo, "
        "lo stesso, la stessa, con questo, a questo, in questo, in questa, di conseguenza, nel frattempo, "
        "allo stesso tempo, in totale, uno di loro, una di loro, gli altri, le altre, l'altro, "
        "l'altra, un altro"
    ),
    free=phrases_of("tutti i, tutte le, tutti gli, alcuni dei, alcune delle, molti dei, molte delle, "
                    "mentre il, mentre la, qui a, ora che, anche se, anche il comune"),
    leaning=words_of("gli"),
    finite=("arono", "erono", "irono", "avano", "evano", "eranno", "iranno"),
    clitics=words_of("lo li la le gli"),
    pointing=words_of("questo questa questi queste quello quella quelli quelle quegli tale tali simili"),
    times=_TIMES,
    pronouns=words_of("lui lei egli essa esso allora lì"),
    subjectless=True,
    connectives=phrases_of(
        "tuttavia, però, inoltre, d'altra parte, dall'altra parte, al contrario, di fatto, a sua volta, "
        "per questo, quindi, dunque, pertanto, di conseguenza, infine, allo stesso tempo, nel frattempo, "
        "così, ma, e, per esempio, ad esempio, insomma, certo, infatti, in effetti, ciononostante, del resto"
    ),
    conjunctions=words_of("ma e ed"),
    subjects=_ARTICLES
    | words_of(
        "lui lei loro noi io questo questa questi queste ogni tutti tutte molti molte alcuni alcune diversi "
        "diverse nessuno due tre quattro"
    ),
    verbs=_VERBS,
    joining=words_of("ma e però mentre o"),
    subordinate=words_of("mentre perché quando dopo prima poiché dove benché sebbene affinché se anche"),
    speech=_SPEECH,
    sources=phrases_of("secondo, a detta di, stando a, a giudizio di, per il sindaco"),
    negations=words_of(
        "non mai nessuno nessuna nulla niente senza né nega negato negano rifiuta rifiutato respinge "
        "respinto "
        "smentisce smentito impossibile tranne salvo appena"
    ),
    hedges=words_of(
        "forse probabilmente possibilmente presunto presunta presunti presunte presuntamente "
        "accusato accusata "
        "accusati sospettato sospettata potrebbe potrebbero sarebbe sarebbero avrebbe avrebbero previsto "
        "prevista sembra sembrano se può possono quasi circa almeno solo appena meno più oltre secondo"
    ),
    outlook=phrases_of(
        "sarà, saranno, avrà, avranno, potrà, potranno, dovrà, dovranno, dovrebbe, la prossima settimana, il "
        "prossimo mese, il prossimo anno, l'anno prossimo, prossimo, prossima, prossimi, prossime, "
        "in futuro, "
        "prevede, è previsto, è prevista, sono previsti, a breve, presto, aprirà, inizierà, inizieranno, "
        "cominceranno, comincerà, voterà, deciderà"
    ),
    background=phrases_of(
        "anni fa, fu fondato, fu fondata, è stato fondato, è stata fondata, è nato, è nata, in precedenza, "
        "un tempo, storia, in origine, aveva già, avevano già, in passato"
    ),
    ages=("anni",),
    skipped=phrases_of("leggi anche, leggi tutto, per approfondire, vedi anche, clicca qui, "
                       "iscriviti, abbonati, "
                       "continua a leggere"),
    particles=words_of("di de del della d' da dal lo la le van von dei"),
)  # fmt: skip
