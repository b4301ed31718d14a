"""Closed classes of English words that the rules of this room stand on. Data only.

Other languages have no entry here: their sentences are told whole or divided at punctuation.
"""

from __future__ import annotations


def words_of(words: str) -> frozenset[str]:
    """The white-space separated words as a set."""
    return frozenset(words.split())


ARTICLES = words_of("a an the")
DETERMINERS = ARTICLES | words_of(
    "this that these those my your his her its our their each every some any no"
)
PREPOSITIONS = words_of(
    "about above across after against ahead along amid among around as at before behind below beneath "
    "beside between beyond by despite down during except for from in inside into like near of off on "
    "onto out outside over past per since through throughout to toward towards under until unlike up "
    "upon via with within without"
)
CONJUNCTIONS = words_of(
    "and but or nor so yet although though because while whereas if unless when whenever where wherever "
    "once than whether that which who whom whose what how why"
)
AUXILIARIES = words_of(
    "is are was were be been being am has have had having do does did will would can could may might "
    "must shall should isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't "
    "wouldn't can't cannot couldn't mustn't shouldn't 's 're 've 'll 'd"
)
SUBJECTS = words_of("i you he she it we they there who")
PRONOUNS = SUBJECTS | words_of(
    "me mine him her us them his hers its their theirs our ours my mine your this these those that"
)
ADVERBS = words_of(
    "very more most less least also only just even still already ever rather quite too so then now "
    "almost nearly about around not never currently recently previously later soon often largely mostly "
    "reportedly"
)

FUNCTION = DETERMINERS | PREPOSITIONS | CONJUNCTIONS | AUXILIARIES | PRONOUNS | ADVERBS
"""Words that carry no matter of their own."""

_LIGHT = FUNCTION | words_of(
    "one two said says say told tell added according year years day days week month time people new "
    "last first mr mrs ms dr been both other others such same own made make much many"
)
PEOPLE = words_of(
    "man woman boy girl mother father mum dad son daughter husband wife brother sister teenager child "
    "baby actor actress singer president minister mayor governor senator officer official spokesman "
    "spokeswoman spokesperson driver teacher student judge doctor nurse manager coach player striker "
    "defender midfielder captain chairman director chief leader lawyer attorney author writer professor "
    "researcher victim suspect defendant owner founder farmer soldier pilot secretary widow grandmother "
    "grandfather star king queen prince princess duke pope bishop detective sergeant guard policeman "
    "policewoman gunman suspect attacker passenger patient neighbour neighbor friend girlfriend boyfriend "
    "partner colleague rival candidate lawmaker resident customer witness survivor employee worker boss "
    "fiance fiancee cousin uncle aunt nephew niece stepfather stepmother twin landlord shopkeeper who"
)
"""Nouns that a "he" or "she" can stand for."""

TITLES = words_of(
    "mr mrs ms miss dr prof professor sir dame lord lady sen senator rep gov governor mayor president "
    "president-elect chancellor minister judge justice gen general col colonel capt captain lt sgt "
    "sergeant officer detective inspector superintendent rev reverend pope king queen prince princess "
    "duke secretary chief councillor councilman councilwoman commissioner"
)

SPEECH = words_of(
    "said says say told tells added adds explained explains insisted insists claimed claims warned "
    "warns announced announces wrote writes tweeted argued argues admitted admits revealed reveals "
    "stated states noted notes recalled recalls commented replied joked declared confirmed confirms "
    "testified observed suggested suggests concluded continued reported reports stressed urged vowed "
    "denied alleged"
)
"""Verbs with which somebody is quoted."""

TELLING = words_of("telling saying adding explaining insisting writing tweeting noting warning recalling")
"""The same, hung on to a clause: who speaks is that clause's subject."""

NEGATIONS = words_of(
    "not no never none nobody nothing neither nor without cannot n't hardly barely scarcely rarely "
    "unlikely failed fails denied denies deny refused refuses false falsely wrong wrongly unless except "
    "cleared acquitted"
)
HEDGES = words_of(
    "may might could would should allegedly alleged apparently reportedly possibly perhaps probably "
    "likely suspected accused charged claimed claims claim if whether unclear appears appeared seems "
    "seemed suggests suggested believed thought expected estimated potential potentially purported "
    "supposedly feared rumoured rumored considering proposed planned plans hopes hoped aims threatened "
    "believe "
    "believes fear fears expect expects hope think thinks"
)
"""Words that take back part of what a clause says: a line on screen must not lose them."""

BOUND_OPENERS = words_of(
    "he she it they we him her them his hers its their theirs this that these those such here there "
    "then thus hence otherwise instead nor or both neither either another others some many most several "
    "all few one two three so likewise similarly afterwards later earlier soon which who whom whose too "
    "also again elsewhere once former latter same rather besides but and yet however meanwhile"
)
"""A sentence that opens on one of these hangs on the sentence before it."""

FREE_OPENINGS = (
    "there are", "there is", "there was", "there were", "there have", "there has", "there will",
    "it is not", "it is unclear", "it remains", "it was not immediately", "it wasn't immediately",
    "it's unclear", "some of the", "all of the", "most of the", "many of the", "many people",
    "most people", "one of the", "several people", "this week", "this month", "this year",
    "this season", "this summer", "this weekend", "both the", "few of the", "once the", "once a",
    "later this", "earlier this", "rather than", "such as", "two people", "three people", "some people",
    "all the", "once", "earlier on",
)  # fmt: skip
"""Openings that look bound and are not."""

BOUND_PHRASES = (
    "the latter", "the former", "the pair", "the couple", "the duo", "the trio", "the two", "the three",
    "the same", "the other", "the others", "the move", "the incident", "the decision", "for that",
    "for this", "because of this", "because of that", "in that", "at that", "after that", "before that",
    "since then", "from those", "from there", "of those", "of these", "among them", "among those",
    "by then", "until then", "as such", "in this", "with this", "with that", "in doing so", "if so",
    "if not", "on that", "that said", "despite this", "despite that", "like that", "in response",
    "the following", "two of", "three of", "none of", "half of", "each of", "that is", "by contrast",
    "in contrast", "in turn", "in return", "as a result", "as a consequence", "to that end",
    "the second", "the third", "the next", "the first of", "another", "such a", "such an", "the release",
    "the film is", "the announcement", "the news", "the change", "the changes", "the update", "the agreement",
)  # fmt: skip
"""Openings of more than one word that hang on the sentence before."""

CONNECTIVES = (
    "but", "and", "however", "meanwhile", "moreover", "furthermore", "additionally", "nevertheless",
    "nonetheless", "in addition", "indeed", "of course", "on the other hand", "at the same time",
    "for example", "for instance", "still", "yet", "so", "well", "also", "now", "plus", "in fact",
    "by contrast", "in contrast", "therefore", "consequently", "as a result", "in other words",
    "instead", "similarly", "likewise", "besides", "in the meantime", "unsurprisingly", "conversely",
    "after all", "that said",
)  # fmt: skip
"""Openings that may go, the sentence being whole without them: all before a comma, some without one."""

BARE_CONNECTIVES = words_of("but and yet")
"""Those of them that go without a comma, too."""

NO_TRIM_AFTER = words_of("for then far much many if not again so that even to")
"""Words after a connective that make it something else: "but for", "and then", "yet to"."""

OUTLOOK = (
    "will", "is expected to", "are expected to", "is set to", "are set to", "is due to", "are due to",
    "is scheduled", "are scheduled", "is likely to", "are likely to", "plans to", "plan to", "is to be",
    "next week", "next month", "next year", "tomorrow", "in the coming", "remains to be seen",
    "later this", "prepares to", "is preparing to", "are preparing to", "hopes to", "aims to",
    "is going to", "are going to",
)  # fmt: skip
"""What makes a sentence one about what comes."""

CLAUSE_OPENERS = words_of(
    "who whom whose which where when while although though because since after before if unless as and "
    "but or so yet with without according saying adding including despite following making leaving amid "
    "until once whereas"
)
"""Words after a comma with which a new clause or phrase begins."""

STRONG_OPENERS = words_of(
    "who whose which where when while although though because since after before if unless but so yet "
    "until according saying adding whereas despite following"
)
"""Words before which a long sentence may pause even where no comma stands."""

MONTHS = words_of(
    "january february march april may june july august september october november december jan feb mar "
    "apr jun jul aug sept sep oct nov dec"
)
DAYS = words_of("monday tuesday wednesday thursday friday saturday sunday")

IRREGULAR = words_of(
    "began became broke brought built bought came caught chose drew drove ate fell felt fought found flew "
    "forgot gave got went grew heard held hit hurt kept knew led left lost made meant met paid put ran rose "
    "saw sold sent set shook shot shut sang sat slept spoke spent stood stole struck took taught threw told "
    "thought understood won wore wrote faces makes takes gives wants needs shows means becomes remains leads "
    "loses wins goes comes gets keeps finds puts runs looks seeks calls turns helps begins"
)
"""Verb forms that no ending gives away."""

GENDERED = words_of("he him his himself he's he'd he'll she her hers herself she's she'd she'll")

SHE = words_of(
    "she her hers herself mrs ms miss woman girl mother mum daughter wife sister actress queen lady"
)
HE = words_of("he him his himself mr man boy father dad son husband brother actor king")
"""Words that say which sex somebody is."""

PARTICLES = words_of("de da di van von der den la le al bin ibn el ter del dos")
"""Lower-case words inside a name."""

COURTESY = words_of("mr mrs ms miss")

BODIES = words_of(
    "county city town village park street road avenue square bridge river lake island bay beach hill valley "
    "airport station hospital school college university academy institute museum church court police council "
    "committee commission department ministry office agency authority association federation union party "
    "league club cup united league games group company corporation bank party house senate congress "
    "parliament army navy force service centre center states kingdom republic province district region "
    "state news times post press today show awards act bill law report survey study project foundation trust"
)
"""Last words of names that are no person's."""

LIGHT = _LIGHT | MONTHS | DAYS
"""Words that say little about what an article is about."""

LEANING = words_of(
    "such as so well same than and or but not only just even ever soon long shortly immediately minutes "
    "hours days weeks months years year day known seen described regarded used said is was are were the a "
    "that"
)
"""Words that belong with what follows: "hours before", "such as", "just because"."""

WANTING = words_of(
    "able unable likely unlikely set due ready willing keen eager bound about afraid aware capable guilty "
    "responsible subject similar close related free full part known made based according prior thanks access "
    "attempt attempts bid effort plan plans right want wants need needs"
)
"""Words that ask for what follows them: "unable to", "part of", "a bid to"."""
