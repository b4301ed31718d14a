"""What one line of a page is, told by its words alone: menu, byline, caption, promo, share bar, footer…

Shared by every kind of source. Nothing here knows where in the page a line stands. The patterns are those of
news sites in English first; what they do not know is left as it is, for a lost paragraph is worse than a
promo too many, which the other views (``body``) catch.
"""

from __future__ import annotations

import re
from typing import Literal

from .moments import HAS_DATE, IS_TIME, without_moment
from .words import word_set

Kind = Literal["prose", "label", "notice", "menu", "byline", "date", "caption", "promo", "share", "footer"]
"""``label`` is too bare to be told (a sub-heading, an item); ``notice`` is the house's word to its readers in
the midst of a text: who paid, whose views these are."""

# A line longer than this is looked at only in its first and last characters, so that time stays linear.
_LOOK = 600
_TAIL = 220

# Without a stop at its end, a line has to have that many words to be running text. Source: our judgement;
# the longest headlines have 20.
_PROSE_WORDS = 20

_SITE_WORDS = word_set(
    """about contact careers jobs legal privacy terms home news sports sport business opinion
    entertainment lifestyle weather video videos photos login logout subscribe search menu register
    account newsletter newsletters advertise help faq shop events archive sections world politics local
    tech science health travel arts culture food style magazine podcasts live cookies policy
    accessibility sitemap feedback subscriptions classifieds obituaries copyright settings"""
)
_SHARE_WORDS = word_set(
    """facebook twitter instagram pinterest linkedin linked whatsapp reddit email mail print share tweet
    copy link youtube tiktok telegram tumblr flipboard messenger x threads bluesky rss save bookmark
    comments comment pin snapchat googleplus google plus gallery list menu enlarge grid play search
    angle down up left right info close align in on via this story article icon url sms viber vk weibo
    pocket it full"""
)

_SHARE_LINE = re.compile(
    r"click to (?:share|email|print)\b|.{0,60}\(opens in (?:a )?new (?:window|tab)\)$", re.IGNORECASE
)

_NAME = r"(?:[A-Z][\w.’'-]*|de|van|von|der|la|bin|al|and|und|et|y|e)"
_BYLINE = re.compile(
    rf"(?:(?:\w+\s+)?(?i:by|written by|von|par|por|di|door|av|text by|story by|words by|reporting by)):?\s+"
    rf"{_NAME}(?:[\s,|&/•·-]+(?:(?:in|à|aus|em|te)\s+)?{_NAME}){{0,14}}[^\w.!?]*"
)
_REPORTED = re.compile(
    rf"{_NAME}(?:[\s,&]+{_NAME}){{1,6}}\s(?:reported|reports|reporting|contributed|wrote)\s(?:(?:this|the)\s\w+\s)?"
    r"(?:from|in)\s[^.!?]{2,80}\.?"
)
_BYLINE_LABEL = re.compile(
    r"(?i:by|written by|author|authors|from our (?:staff|correspondent)|staff (?:writer|reporter)|"
    r"(?:senior |chief |associate |contributing )?(?:\w+ )?(?:editor|reporter|correspondent|writer|columnist|"
    r"contributor))\W*"
)

# What is left of "By Ann Lee, The Daily - Nov. 3, 2016" without its date.
_SIGNED = re.compile(r"[\s|,•·()–—-]*(?:[A-Z][\w.’'-]*[\s,|•·–—&-]*){1,6}[\s|,•·()–—:-]*")

_AGENCIES = (
    r"AP|AFP|EPA|EPA-EFE|DPA|dpa|ANSA|REX|Rex|PA|Reuters|REUTERS|Getty(?: Images)?|Shutterstock|Alamy|"
    r"Bloomberg|"
    r"Associated Press|iStock|Unsplash|Pexels|WireImage|FilmMagic|USA TODAY(?: Sports)?|Imagn(?: Images)?|"
    r"Splash(?: News)?|Backgrid|BACKGRID|NurPhoto|Sipa(?: USA)?|SIPA|ZUMA|Zuma(?: Press)?|Xinhua|TASS|"
    r"Sputnik|"
    r"Icon Sportswire|MEGA|SWNS|Barcroft|Flickr|Wikimedia(?: Commons)?|TT|NTB|ANP|Belga|Keystone|EFE|Magnum|"
    r"LightRocket|CNP"
)
CREDIT = re.compile(
    # (AP Photo/Ann Lee), (Ann Lee/Reuters), (Photo by Ann Lee), (Courtesy of the museum)
    rf"\(\s*((?:[^()\n]{{0,80}}\b(?:{_AGENCIES})\s*(?:/|via\b|(?i:photo|pool|file|"
    rf"images?)\b)[^()\n]{{0,80}})|"
    rf"(?:[^()\n]{{1,80}}(?:/|\bvia\s)\s*(?:{_AGENCIES})\b[^()\n]{{0,60}})|"
    r"(?i:photos?|picture|image|credit|foto|courtesy|file photo|submitted)\b[^()\n]{0,100})\)\s*\.?\s*$"
    # Photo: Ann Lee
    r"|(?:^|[.|]\s{0,2})((?:©|(?i:photo(?:graph)?s?(?: credit| by| courtesy(?: of)?)?|image(?: credit|"
    r" by| courtesy"
    r"(?: of)?)?|picture(?: credit| by)?|credit|foto|crédit(?: photo)?|bild|source))\s*[:/]\s*[^:\n]{2,100})$"
    # Ann Lee/Getty Images
    rf"|(?:^|[\s.|])((?:[A-Z][\w.’'-]*\s){{0,4}}[A-Z][\w.’'-]*\s*(?:/|\||via)\s*(?:{_AGENCIES})"
    rf"(?:\s*(?:/|\||via)\s*[\w\s]{{2,40}})?)(?:\s(?i:file|photo|pool))?\.?$"
    r"|(©\s*[^©\n]{2,80})$"
)
_CAPTION_START = re.compile(
    r"(?:FILE\s*(?:PHOTO)?\s*[-–—:]|File photo\b|Pictured(?:\s(?:above|left|right))?:|(?:Photo|Image|"
    r"Picture|Foto|"
    r"Graphic)(?:\s(?:by|credit|courtesy))?\s*:|Image source\b|Image caption\b|Media caption\b|"
    r"\((?:Photo|Image|"
    r"Credit)\b|(?:Submitted|Courtesy|Handout|File) (?:photo|image)|©\s|.{0,40}\bphotos? courtesy\b)",
    re.IGNORECASE,
)

_PROMO = re.compile(
    r"(?:watch(?: now| live| video| more| this)?|read(?: more| next| also| now| on| the full| here|"
    r" our)?|related|"
    r"see also|listen(?: to| now)?|more(?: from| on| coverage| stories)?|also read|don['’]t miss|"
    r"up next|recommended|"
    r"trending|play(?: video)?|video|photos|gallery|in pictures|must read|subscribe|sign up|click here|"
    r"advertisement|promoted|sponsored|most read|lire aussi|lesen sie auch|mehr zum thema|ver también|"
    r"lea también|"
    r"leia (?:também|mais)|leggi anche|lees ook|les også|läs (?:också|mer))(?:\s*[|:：»>]|\s*[–—]|\s+-\s)",
    re.IGNORECASE,
)
_PROMO_LINE = re.compile(
    r"(?:(?:click|tap) here\b|(?:sign up|subscribe|register)\b.{0,80}\b(?:newsletters?|alerts?|inbox|"
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
    r"leave a comment|"
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
    r"\bthe data used to compile\b",
    re.IGNORECASE,
)
# What closes a story: who else worked on it, whose rights these are, where it is filed.
_FOOTER = re.compile(
    r"(?:_{3,}|\*{3,}|-{3,}|#{3,}|[•*·]\s*$|©|copyright (?:©|\(c\)|\d{4})|\((?:\w+ )?(?:reporting|"
    r"writing|editing|compiled|"
    r"edited|written|with) (?:by|from|reporting|files|inputs?|additional)\b|"
    r"(?:additional )?reporting by\b|editing by\b|"
    r"with (?:inputs?|reporting|files) (?:from|by)\b|with (?:\w+ )?wires?\W*$|reach the (?:reporters?|"
    r"writer|author)s?\b|"
    r"(?:[-–—]\s*)?(?:contact|email|e-mail|reach)\b[^!?\n]{0,80}(?:@|\bat \(?\d)|\(graphic:|our standards:|"
    r"(?:terms of (?:use|service)|privacy (?:policy|notice)|back to top)\b.{0,60}$|photo(?:s|"
    r"graph)? by\b.{0,60}$|"
    r"(?:tags?|topics?|filed under|category|categories|posted in):)",
    re.IGNORECASE,
)
_CONTRIBUTED = re.compile(
    r"\bcontributed (?:to this|reporting)|\bcan be reached (?:at|on|by)\b|\bfollow (?:him|her|them|@\w+|"
    r"\w+ \w+) on "
    r"(?:twitter|facebook|instagram|x)\b|\bfollow (?:him|her|them|\w+ \w+) @",
    re.IGNORECASE,
)
_FACTS = re.compile(r"(?:^|\s)[A-Z][a-zA-Z ]{1,24}:\s")
_TERMINAL = re.compile(r"[.!?…:;。！？।؟][\"'”’»)\]」』*†]*$")
_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")


def kind(line: str) -> Kind:
    """What ``line`` is; ``prose`` when nothing says otherwise, ``label`` when it is too bare to be prose."""
    text = " ".join(line[:_LOOK].split())
    words = _WORD.findall(text)
    if not words:
        return "footer"
    if len(words) <= 60:
        found = _by_shape(text, words)
        if found:
            return found
    if len(words) <= 90 and _NOTICE.search(text):
        return "notice"
    if len(words) <= 110 and CREDIT.search(line[-_TAIL:].rstrip()):
        return "caption"
    if not ends_like_prose(line) and (len(words) < _PROSE_WORDS or len(_FACTS.findall(text)) >= 2):
        return "label"
    return "prose"


def _by_shape(text: str, words: list[str]) -> Kind | None:
    lowered = [word.lower() for word in words]
    if _share(lowered, _SHARE_WORDS) >= 0.75 and (
        len(words) > 1 or lowered[0] in {"share", "tweet", "facebook"}
    ):
        return "share"
    if _SHARE_LINE.match(text):
        return "share"
    if is_menu(text):
        return "menu"
    if _BYLINE.fullmatch(text) or _BYLINE_LABEL.fullmatch(text) or _REPORTED.fullmatch(text):
        return "byline"
    if HAS_DATE.search(text) or IS_TIME.match(text):
        rest = without_moment(text)
        if not _WORD.search(rest):
            return "date"
        if _SIGNED.fullmatch(rest):
            return "byline"
    if _PROMO.match(text) or (_PROMO_LINE.match(text) and len(words) <= 45):
        return "promo"
    if _FOOTER.match(text) or _CONTRIBUTED.search(text):
        return "footer"
    return "caption" if _CAPTION_START.match(text) else None


def is_menu(line: str) -> bool:
    """Whether it is a row of a site's section names rather than a sentence or a headline."""
    words = _WORD.findall(line)
    if not 2 <= len(words) <= 60 or _TERMINAL.search(line):
        return False
    bars = sum(line.count(mark) for mark in "|•·›»")
    if bars >= 3 and bars * 4 >= len(words):
        return True
    named = all(not word[0].islower() for word in words) and not any(mark in line for mark in ",:;'’\"“")
    return named and _share([word.lower() for word in words], _SITE_WORDS) >= 0.4


def ends_like_prose(line: str) -> bool:
    """Whether the line closes as a sentence does."""
    return _TERMINAL.search(line[-12:].rstrip()) is not None


def _share(words: list[str], known: frozenset[str]) -> float:
    return sum(word in known for word in words) / max(1, len(words))
