"""What a house says to its readers in and around a story: other stories, sign-ups, notices, credits.

The patterns are English first; each of the other languages that are told has its own row. What they do not
know is left as it is.
"""

from __future__ import annotations

import re

# A promo has no more words, a notice so many. Source: our judgement.
_PROMO_WORDS = 45
_NOTICE_WORDS = range(4, 91)
_ABROAD_WORDS = 30

_PROMO = re.compile(
    r"(?:watch(?: now| live| video| more| this)?|read(?: more| next| also| now| on| the full| here|"
    r" our)?|related|"
    r"see also|listen(?: to| now)?|more(?: from| on| coverage| stories)?|also read|don['’]t miss|"
    r"up next|recommended|"
    r"trending|play(?: video)?|video|photos|gallery|in pictures|must read|subscribe|sign up|click here|"
    r"advertisement|promoted|sponsored|most read|also see)(?:\s*[|:：»>]|\s*[–—]|\s+-\s)",
    re.IGNORECASE,
)
_PROMO_LINE = re.compile(
    r"[\[(>]?(?:(?:click|tap) here\b|(?:sign up|subscribe|register)\b.{0,80}\b(?:newsletters?|alerts?|inbox|"
    r"updates|free|"
    r"today|now|email|access|digital|here|channel|app|unlimited)\b|"
    r"(?:get|receive)\b.{0,90}\b(?:newsletters?|inbox|delivered|notifications|straight to your|"
    r"sent to you)\b|"
    r"follow (?:us|me|him|her|them)\b.{0,40}\bon\b|follow (?:\S+ ){1,9}on (?:facebook|twitter|x|"
    r"instagram)\b|follow @|"
    r"like this story|share (?:this|your|on|via)\b|(?:download|get|install) (?:the|our) (?:\w+ ){0,3}app\b|"
    r"for more (?:news|information|stories|on this)\b|for more, (?:check|visit|see|go)|"
    r"join (?:the conversation|our (?:newsletter|community|channel|whatsapp|telegram)|us on)|"
    r"read (?:more|next|also|the full|on)\b.{0,80}$|(?:this|the) (?:video|content) (?:is not|cannot be)|"
    r"your browser\b|"
    r"(?:please )?enable javascript|(?:story|article) continues|continue reading|skip (?:to|advertisement)|"
    r"scroll (?:down|through|to)\b.{0,90}$|\[/?\w+(?: \w+=|\])|advertisement$|all rights reserved|"
    r"(?:this|the) (?:article|story|post|report) (?:(?:was|is|has been) )?(?:first |"
    r"originally )?(?:published|appeared|"
    r"updated|syndicated|produced)\b|this (?:story|article) will appear\b|have (?:a|"
    r"any) (?:news )?(?:tips?|story)\b|"
    r"got a (?:tip|story)|tell us (?:what|in)|let us know (?:what|in)\b|what do you think\W*$|"
    r"getting your .{0,30}\bplayer ready|(?:new\s?)?you can (?:now )?listen to\b|this (?:audio|"
    r"voice) (?:is|was) (?:auto|computer|generated|read)|"
    r"this (?:content|article|story|post) is (?:\w+ ){0,3}(?:for|to) (?:our )?(?:paid |"
    r"paying )?(?:subscribers|members)|"
    r"(?:our|quality|local|independent) journalism (?:needs|depends|relies|is made)\b|"
    r"sponsored(?: content)?\W*$|"
    r"view this post on\b|(?:a|view) post shared by\b|"
    r"leave a comment|stay (?:in touch|connected|informed|up[- ]to[- ]date) with\b|"
    r"(?:view|read|show|post|add|load|hide) (?:all |a |the |your )?comments?\b|"
    r"comments? (?:are (?:closed|off|disabled|"
    r"moderated)|on this)|recommended (?:stories|for you|reading|by)\b|you (?:may|might) also (?:like|be)\b|"
    r"related (?:articles?|stories|topics|content|coverage|links?|posts?|reading|video)\b.{0,60}$|"
    r"more (?:from|on|in|about) (?:this|the|our|[A-Z])[^.!?]{0,60}$|(?:most (?:read|popular|viewed)|"
    r"trending(?: now)?|"
    r"latest (?:news|stories|headlines)|top stories|editor['’]s (?:picks|choice)|what to (?:read|"
    r"watch) next)\W*$|"
    r"watch (?:the )?(?:video|clip|live|below|above|more)\b[^.]{0,60}$|image (?:source|caption|copyright)|"
    r"media caption|listen to this article|(?:if you|did you) (?:enjoy|like|love)(?:ed)? (?:this|reading)|"
    r"support (?:our|independent|quality) journalism|thank(?:s| you) for (?:reading|subscribing|signing)|"
    r"by (?:submitting|signing up|clicking|subscribing|entering|providing)\b.{0,120}\b(?:agree|terms|"
    r"privacy|consent)|"
    r"i (?:agree|consent) to (?:the|receive|\w+['’]s)|we (?:and our partners )?use cookies|"
    r"accept (?:all )?cookies|"
    r"(?:this|our) (?:web)?site uses cookies|cookie (?:policy|settings|preferences)\W*$)",
    re.IGNORECASE,
)
_NOTICE = re.compile(
    r"\baffiliate (?:relationships?|links?|commissions?|partners?)|\b(?:earn|get|receive) (?:a |"
    r"an )?(?:\w+ )?"
    r"commissions?\b.{0,80}\blinks?\b|\bindependently (?:selected|reviewed|chosen)\b|\bbeen compensated by\b|"
    r"\ball opinions are (?:mine|my own)|\bsponsored (?:post|content) by|\bletters to the editor\b|"
    r"\bviews (?:and opinions )?expressed (?:in this|here|are)\b|\bnames have been changed\b|"
    r"\bthe data used to compile\b|"
    r"^\W{0,3}(?:this|our|the) (?:interview|conversation|transcript|q&a) (?:has been|was|is) (?:\w+ )?"
    r"(?:edited|condensed|shortened|translated)\b|"
    r"^\W{0,3}(?:editor['’]s notes?|correction|clarification|disclosure|disclaimer|"
    r"author['’]s note)\s?[:(–—-]|"
    r"^\W{0,3}(?:this|an earlier version of this) (?:story|article|post|piece) (?:has been|was|"
    r"is being|will be) "
    r"(?:updated|corrected|amended|edited)|^\W{0,3}this (?:story|article) is more than\b|"
    r"^\W{0,3}(?:anm(?:erkung|\.)? der redaktion|nota de la redacción|nota da redação|n\.?d\.?l\.?r)\b",
    re.IGNORECASE,
)
# What closes a story: who else worked on it, whose rights these are, where it is filed.
_FOOTER = re.compile(
    r"(?:https?://\S{3,300}$|pic\.twitter\.com/\w+$|_{3,}|\*{3,}|-{3,}|#{3,}|[•*·]\s*$|©|"
    r"copyright (?:©|\(c\)|\d{4})|\((?:\w+ )?(?:reporting|"
    r"writing|editing|compiled|"
    r"edited|written|with) (?:by|from|reporting|files|inputs?|additional)\b|"
    r"(?:additional )?reporting by\b|editing by\b|"
    r"with (?:inputs?|reporting|files) (?:from|by)\b|with (?:\w+ )?wires?\W*$|reach the (?:reporters?|"
    r"writer|author)s?\b|"
    r"(?:[-–—]\s*)?(?:contact|email|e-mail|reach)\b[^!?\n]{0,80}(?:@|\bat \(?\d)|\(graphic:|our standards:|"
    r"(?:terms of (?:use|service)|privacy (?:policy|notice)|back to top)\b.{0,60}$|photo(?:s|"
    r"graph)? by\b.{0,60}$|"
    r"(?:tags?|topics?|filed under|category|categories|posted in):|copyright\b[^.!?]{0,60}$|"
    r"source:? [^.!?]{2,60}$|"
    r"(?:todos os direitos reservados|tous droits réservés|alle rechte vorbehalten|riproduzione riservata|"
    r"reservados todos los derechos|alle rettigheter|alla rättigheter|alle rechten)\b.{0,40}$)",
    re.IGNORECASE,
)
_CONTRIBUTED = re.compile(
    r"\bcontributed (?:to this|reporting)|\bcan be reached (?:at|on|by)\b|\bfollow (?:him|her|them|@\w+|"
    r"\w+ \w+) on "
    r"(?:twitter|facebook|instagram|x)\b|\bfollow (?:him|her|them|\w+ \w+) @",
    re.IGNORECASE,
)
_ABROAD = re.compile(
    r"\W{0,4}(?:"
    # German
    r"(?:anzeige|werbung)$|lesen sie (?:auch|hier|mehr|dazu)\b|mehr (?:zum thema|dazu|aus|"
    r"über)\b[^.!?]{0,60}$|"
    r"(?:im )?video\s?:|hier (?:klicken|geht es)\b|abonnieren sie\b|newsletter abonnieren|zur startseite|"
    r"jetzt (?:abonnieren|registrieren|anmelden)\b|"
    # French
    r"(?:publicité)$|(?:à )?lire (?:aussi|également|la suite)\b|(?:à )?voir aussi\b|abonnez-vous\b|"
    r"inscrivez-vous\b|cliquez ici\b|suivez-nous\b|retrouvez (?:tou(?:s|te|tes)|l['’]ensemble)\b|"
    # Spanish
    r"(?:publicidad|anuncio)$|(?:lea|lee|leer|ver|mira|vea) (?:también|además|más)\b|te puede interesar\b|"
    r"suscríbe(?:te|se)\b|síguenos\b|sigue (?:toda la|a \w+ en)\b|(?:haz|haga) clic\b|regístrate\b|"
    # Portuguese
    r"(?:leia|veja|assista|saiba|confira) (?:também|mais|a seguir|abaixo|o vídeo)\b|participe d[oae]\b|"
    r"clique aqui\b|inscreva-se\b|siga (?:o|a|nos)\b|vídeos?\s?:|"
    # Italian
    r"(?:pubblicità)$|leggi (?:anche|tutto|di più)\b|guarda (?:anche|il video)\b|clicca qui\b|iscriviti\b|"
    r"segui(?:ci)? (?:su|il|la)\b|"
    # Dutch
    r"(?:advertentie)$|lees (?:ook|meer|verder)\b|bekijk (?:ook|de video|hier)\b|luister (?:ook|naar onze)\b|"
    r"volg ons\b|meld je aan\b|"
    # Norwegian
    r"(?:annonse|reklame)$|les (?:også|mer)\b|se (?:også|video)\b|hør (?:også|podkast)\b|følg oss\b|"
    r"(?:last|få) (?:ned appen|med deg)\b|"
    # Swedish
    r"(?:annons)$|läs (?:också|mer|även|vidare|mera)\b|se (?:även|också)\b|lyssna (?:också|även)\b|"
    r"följ oss\b)",
    re.IGNORECASE,
)


def is_promo(line: str, words: int) -> bool:
    """Whether a line with so many words leads elsewhere: to another story, a video, a newsletter."""
    if _PROMO.match(line) or (words <= _PROMO_WORDS and _PROMO_LINE.match(line)):
        return True
    return words <= _ABROAD_WORDS and _ABROAD.match(line) is not None


def is_notice(line: str, words: int) -> bool:
    """Whether it is the house's word about the story: who paid, whose views these are, what was corrected."""
    return words in _NOTICE_WORDS and _NOTICE.search(line) is not None


def is_footer(line: str) -> bool:
    """Whether it closes a story: who else worked on it, whose rights these are, where it is filed."""
    return bool(_FOOTER.match(line) or _CONTRIBUTED.search(line))
