"""Classes of English verbs, nouns and adverbs by what they ask for after them. Data only."""

from __future__ import annotations

from .lexicon import words_of

SPARE = words_of(
    "also then now already recently again later repeatedly quickly immediately currently eventually "
    "finally famously simply still long soon shortly too"
)
"""Adverbs that a line can do without, whatever they stand beside."""

KEEPING = words_of("to into onto as than of")
"""Prepositions whose phrase belongs with the object before it."""

PASSED = words_of("in from during after before since near outside inside across following amid")
"""Prepositions whose phrase a verb in the passive can do without."""

SETTING = words_of(
    "put puts putting turn turns turned accuse accuses accused charge charges charged blame blames "
    "blamed base based replace replaced replaces compare compared link linked keep keeps kept use uses "
    "used convince treat treats treated quoted quotes call calls called name names named spend spends "
    "spent set sets see sees saw hold holds held lay accusing blaming putting turning beat beats ban "
    "banned bar barred strip stripped rob robbed"
)
"""Verbs whose object asks for what follows it."""

PLACED = words_of(
    "involved interested located listed known seen found included dressed engaged raised written protected"
)
"""Participles that say nothing without what follows them."""

CAUSING = words_of(
    "ask asks asked urge urges urged allow allows allowed force forces forced order orders ordered tell "
    "tells told want wants wanted help helps helped enable enables enabled require requires required "
    "invite invites invited expect expects expected encourage encourages encouraged let lets make makes "
    "made get gets got persuade persuaded warn warns warned permit permits permitted convince convinced "
    "lead leads led cause causes caused teach taught need needs needed use used believe believed find "
    "found consider considered allowing forcing asking urging letting making helping appoint appointed "
    "pressed press vote voted choose chose like likes liked prefer have has had see saw keep kept hear "
    "heard watch watched leave left catch caught spend spent stop stopped prevent prevented show shows "
    "showed shown send sent cost costs mean means"
)
"""Verbs whose object does something further: "asked the town to …", "saw it burning"."""

INTRANSITIVE = words_of(
    "perform performs appear appears arrive die live work works speak play meet travel sing act stay "
    "run start begin close open return happen retire end fight die race compete"
)
"""Base forms of verbs that need nothing after them."""

GIVING = words_of(
    "give gives gave given giving provide provides provided offer offers offered offering send sent "
    "sends show tell told teach owe grant granted award awarded cost hand handed lend lent pay paid "
    "promise"
)
"""Verbs with two objects."""

HOLDING = words_of(
    "think thinks thought believe believes believed know knows knew hope hopes hoped fear fears feared "
    "claim claims claimed find finds found show shows showed mean means meant feel feels felt ensure "
    "decided indicate indicates indicating indicated understand understood realise realised realize "
    "realized ask asked asks promised meaning heard hears wonder wondered demand demanded demands "
    "include includes included including have has had"
)
"""Verbs that say nothing without what follows them."""

REALISING = words_of(
    "think thinks thought believe believes believed know knows knew hope hopes hoped fear fears feared "
    "claimed claims find finds show shows showed mean means meant indicate indicates indicated "
    "understand understood realise realised realize realized decided ensure heard hears meaning "
    "promised agreed learned learnt suggests suggested"
)
"""Verbs of which a noun may only be the subject of what is thought."""

SAYING = words_of("said says say told tells added adds insisted insists replied continued")
"""Verbs of saying that say nothing with an object alone."""

LINKING = words_of(
    "become becomes became seem seems seemed remain remains remained appear appears appeared look looks "
    "looked feel feels felt sound sounds stay stays stayed get gets got keep keeps"
)
GOING_ON = words_of(
    "so very more most less as too only just even than such about around over almost nearly not"
)
ACTIVE = ("VVD", "VVZ", "VVB", "VVI")
PAIRED = words_of("between both either from whether")
THINKING = words_of(
    "claim claims idea fact belief hope fear fears sign signs evidence chance news word suggestion "
    "suggestions allegation allegations accusation accusations view warning theory notion report "
    "reports impression"
)
"""Nouns that say nothing without their "that"."""

RELATIONS = words_of(
    "number amount end top heart middle centre center edge verge brink form face wake result region "
    "terms way lot kind sort part member rest half majority series group set one some many most none "
    "case title plenty couple"
)
"""Nouns that say little without their "of"."""

ASKING = words_of(
    "difference gap link relationship war talks relations increase rise time fun aim attention access "
    "care advantage control sense secret headlines interest focus pressure ability obsession response "
    "reason need demand threat lots amount amounts"
)
"""Nouns that say little without the phrase after them, whatever its preposition."""

NEW = ("that", "which", "who", "whom", "whose", "where")
