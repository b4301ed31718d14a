"""English words that hold on to their neighbours, by the job they do in a sentence. Lower case."""

from __future__ import annotations


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


ARTICLES = _set("a an the")

DETERMINERS = _set(
    "this that these those my your his her its our their whose every each some any no both all either "
    "neither another such much many few several more most less fewer other what which"
)

PREPOSITIONS = _set(
    "of in on at to for with by from about into onto over after before under between against during "
    "without within through throughout among amongst across behind beyond despite toward towards upon "
    "near until via amid amidst per than as like around along above below beneath beside besides inside "
    "outside off past since except regarding concerning including following unlike versus vs"
)

CONJUNCTIONS = _set("and or but nor yet so")

SUBORDINATORS = _set(
    "that which who whom whose because while when where if although though unless whether whereas how "
    "why once lest until since before after as than"
)

# Those that no preposition can have as its object: "about how", but "it is over because".
OPENERS = _set("because while when if although though unless whereas lest")

AUXILIARIES = _set(
    "is are was were be been being am has have had having do does did will would shall should can could "
    "may might must ought cannot isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't "
    "won't wouldn't shan't shouldn't can't couldn't mightn't mustn't"
)

SUBJECTS = _set("i he she they we it you who there")

# A pronoun with its verb: all but `'s`, which on any other word is a possessive.
CONTRACTED = ("'ll", "'ve", "'re", "'d", "'m")
CONTRACTED_IS = _set("he's she's it's that's there's here's who's what's where's how's let's")

ADJECTIVES = _set(
    "new old big small long short high low good bad great large former first last next early late young"
)

# Endings that in news English mostly make adjectives.
ADJECTIVE_ENDS = ("al", "ous", "ic", "ive", "ary", "able", "ible", "ful", "less", "ish", "est")

# Endings of words for what is from a country or a town, and the first names that end so.
DEMONYM_ENDS = ("ian", "ean", "ish", "ese", "can")
NOT_DEMONYMS = _set(
    "christian kristian cristian sebastian adrian julian damian florian fabian lillian vivian marian "
    "dorian maximilian duncan gillian jillian killian cillian bastian hamish therese"
)

COMPARATIVES = _set("more less fewer greater higher lower better worse rather other")

APPROXIMATORS = _set("nearly almost roughly approximately exactly barely only just another least most up")

NUMBERS = _set(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand "
    "million billion trillion dozen half quarter third"
)

BEFORE_NUMBERS = _set(
    "number no chapter page article section phase stage part level grade route highway flight room day "
    "week jan feb mar apr jun jul aug sep sept oct nov dec january february march april may june july "
    "august september october november december"
)

DAYS_AND_MONTHS = _set(
    "monday tuesday wednesday thursday friday saturday sunday january february march april june july "
    "august september october november december jan feb mar apr jun jul aug sep sept oct nov dec"
)

# Written with a full stop that ends no sentence.
ABBREVIATIONS = _set(
    "mr mrs ms mx dr prof sen sens rep reps gov govs gen col lt sgt capt cmdr adm maj rev hon st ste mt "
    "ft jr sr no nos vs dept inc corp co ltd llc jan feb mar apr jun jul aug sep sept oct nov dec ave "
    "blvd rd messrs calif fla ill mass mich minn tex wash wis pa va md ga ala ariz colo conn del ind "
    "kan ky la me mo mont neb nev okla ore tenn vt wyo"
)

TITLES = _set(
    "mr mrs ms mx dr prof professor sen senator rep representative gov governor gen general col colonel "
    "lt lieutenant sgt sergeant capt captain cmdr commander adm admiral maj major rev reverend hon st "
    "saint sir dame lord lady president premier chancellor minister secretary chairman chairwoman chair "
    "mayor judge justice sheriff chief commissioner director ambassador attorney councilman "
    "councilwoman councillor pope king queen prince princess emperor bishop archbishop cardinal imam "
    "rabbi officer detective inspector superintendent coach spokesman spokeswoman spokesperson author "
    "analyst economist lawyer leader nominee candidate"
)

# Small words inside names: Ludwig van Beethoven, Osama bin Laden.
PARTICLES = _set("van von der den de del della di da dos du la le el al bin ibn abu ben ter ten zu")

FUNCTION_WORDS = (
    ARTICLES
    | DETERMINERS
    | PREPOSITIONS
    | CONJUNCTIONS
    | SUBORDINATORS
    | AUXILIARIES
    | SUBJECTS
    | _set("him me us them not also then here now later still even too very hers ours theirs")
)
