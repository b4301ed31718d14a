"""What one line of a page is, told by its words alone: menu, byline, caption, promo, share bar, footer…

Shared by every kind of source. Nothing here knows where in the page a line stands.
"""

from __future__ import annotations

import re
from typing import Literal

Kind = Literal["prose", "label", "menu", "byline", "date", "caption", "promo", "share", "footer"]

# A line longer than this is looked at only in its first and last characters, so that time stays linear.
_LOOK = 600

_SITE_WORDS = frozenset(
    ["about", "contact", "careers", "jobs", "legal", "privacy", "terms", "home", "news", "sports", "sport", "business", "opinion", "entertainment", "lifestyle", "weather", "video", "videos", "photos", "login", "logout", "subscribe", "search", "menu", "sign", "register", "account", "newsletter", "newsletters", "advertise", "help", "faq", "shop", "events", "archive", "sections", "world", "politics", "local", "money", "tech", "science", "health", "travel", "arts", "culture", "food", "style", "magazine", "podcasts", "live", "more", "our", "people", "stuff", "us", "cookies", "policy", "accessibility", "sitemap", "feedback", "subscriptions", "classifieds", "obituaries", "copyright", "close", "settings"]
)
_SHARE_WORDS = frozenset(
    ["facebook", "twitter", "instagram", "pinterest", "linkedin", "linked", "whatsapp", "reddit", "email", "mail", "print", "share", "tweet", "copy", "link", "youtube", "tiktok", "telegram", "tumblr", "flipboard", "messenger", "x", "threads", "bluesky", "rss", "save", "bookmark", "comments", "comment", "pin", "snapchat", "googleplus", "google", "plus", "gallery", "list", "menu", "enlarge", "grid", "play", "search", "angle", "down", "up", "left", "right", "info", "close", "align", "in", "on", "via", "this", "story", "article", "icon", "url", "sms", "viber", "vk", "weibo", "pocket", "it"]
)

_TIME = r"(?:\d{1,2}[:.]\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?(?:\s*\(?[A-Z]{2,4}\)?)?)"
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|"
    r"oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_DAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?"
_DATE_WORDS = re.compile(
    rf"\b{_MONTH}\b\.?|\b{_DAY}\b\.?|\d+|{_TIME}|\b(?:published|updated|posted|last|modified|at|on|ago|hours?|minutes?|"
    rf"mins?|days?|weeks?|am|pm|a\.m\.|p\.m\.|[ecmp][sd]?t|gmt|utc|bst|ist|cet|min|read|reading|time|first|the|of|uk|date|created|"
    rf"edited|h|m|s|th|st|nd|rd|by|staff)\b",
    re.IGNORECASE,
)
_HAS_DATE = re.compile(
    rf"\b{_MONTH}\b\.?\s+\d{{1,2}}|\d{{1,2}}(?:st|nd|rd|th)?\.?\s+{_MONTH}\b|\b\d{{4}}-\d\d-\d\d|\b\d{{1,2}}[/.]\d{{1,2}}[/.]\d{{2,4}}|"
    rf"\b\d+\s*(?:min(?:ute)?s?|hours?|hrs?|days?|weeks?|months?)\s+(?:ago|read)\b|\b\d+\s*-?\s*min(?:ute)?s?\s+read",
    re.IGNORECASE,
)

_NAME = r"(?:[A-Z][\w.’'-]*|de|van|von|der|la|bin|al|and|und|et|y|e)"
_BYLINE = re.compile(
    rf"(?:(?:\w+\s+)?(?i:by|written by|von|par|por|di|door|av|text by|story by|words by|reporting by)):?\s+"
    rf"{_NAME}(?:[\s,|&/•·-]+{_NAME}){{0,14}}\W*"
)
_BYLINE_LABEL = re.compile(
    r"(?i:by|written by|author|authors|from our (?:staff|correspondent)|staff (?:writer|reporter)|"
    r"(?:senior |chief |associate |contributing )?(?:\w+ )?(?:editor|reporter|correspondent|writer|columnist|contributor))\W*"
)

_AGENCIES = (
    r"AP|AFP|EPA|EPA-EFE|DPA|dpa|ANSA|REX|Rex|PA|Reuters|REUTERS|Getty(?: Images)?|Shutterstock|Alamy|Bloomberg|"
    r"Associated Press|iStock|Unsplash|Pexels|WireImage|FilmMagic|USA TODAY(?: Sports)?|Imagn(?: Images)?|Splash(?: News)?|"
    r"Backgrid|BACKGRID|NurPhoto|Sipa(?: USA)?|SIPA|ZUMA|Zuma(?: Press)?|Xinhua|TASS|Sputnik|Icon Sportswire|MEGA|"
    r"SWNS|Barcroft|Flickr|Wikimedia(?: Commons)?|Courtesy|Handout|TT|NTB|ANP|Belga|Keystone|EFE|Magnum|LightRocket|CNP"
)
CREDIT = re.compile(
    rf"\(\s*((?:[^()\n]{{0,80}}\b(?:{_AGENCIES})\b[^()\n]{{0,80}})|"
    rf"(?i:photos?|picture|image|credit|foto|courtesy|file|submitted)\b[^()\n]{{0,100}})\)\s*\.?\s*$"
    rf"|(?:^|[\s.|])((?:©|(?i:photo(?:graph)?s?(?: credit| by| courtesy(?: of)?)?|image(?: credit| by| courtesy(?: of)?)?|"
    rf"picture(?: credit| by)?|credit|foto|crédit(?: photo)?|bild|source))\s*[:/]\s*[^:\n]{{2,100}})$"
    rf"|(?:^|[\s.|])((?:[A-Z][\w.’'-]*\s){{0,4}}[A-Z][\w.’'-]*\s*(?:/|\||via)\s*(?:{_AGENCIES})(?:\s*(?:/|\||via)\s*[\w\s]{{2,40}})?)\.?$"
    rf"|(©\s*[^©\n]{{2,80}})$"
)
_CAPTION_START = re.compile(
    r"(?:FILE\s*(?:PHOTO)?\s*[-–—:]|File photo\b|Pictured(?:\s(?:above|left|right))?:|(?:Photo|Image|Picture|Foto|Graphic)"
    r"(?:\s(?:by|credit|courtesy))?\s*:|Image source\b|Image caption\b|Media caption\b|\((?:Photo|Image|Credit)\b|"
    r"(?:Submitted|Courtesy|Handout|File) (?:photo|image)|©\s)",
    re.IGNORECASE,
)

_PROMO = re.compile(
    r"(?:watch(?: now| live| video| more| this)?|read(?: more| next| also| now| on| the full| here| our)?|related|see also|"
    r"listen(?: to| now)?|more(?: from| on| coverage| stories)?|also read|don['’]t miss|up next|recommended|trending|"
    r"play(?: video)?|video|photos|gallery|in pictures|must read|subscribe|sign up|click here|advertisement|promoted|"
    r"sponsored|most read|lire aussi|lesen sie auch|mehr zum thema|ver también|lea también|leia (?:também|mais)|leggi anche|"
    r"lees ook|les også|läs (?:också|mer))\s*[|:：»>–—-]",
    re.IGNORECASE,
)
_PROMO_LINE = re.compile(
    r"(?:(?:click|tap) here\b|(?:sign up|subscribe|register)\b.{0,80}\b(?:newsletters?|alerts?|inbox|updates|free|today|now|email|"
    r"access|digital|here|channel|app|unlimited)\b|"
    r"(?:get|receive)\b.{0,90}\b(?:newsletters?|inbox|delivered|notifications|straight to your|sent to you|your phone)\b|"
    r"follow\s+(?:us|me|him|her|them|@|\w+(?:\s\w+){0,4}\s+on\s)|like this story|share (?:this|it|your|on|via)\b|"
    r"(?:download|get) (?:the|our) (?:\w+ ){0,3}app\b|for more (?:news|information|stories|on this|from|,|:|updates|,? check out|visit)|"
    r"for more, (?:check|visit|see|go)|join (?:the conversation|our|us on|\w+ (?:today|now))|read (?:more|next|also|the full|on)\b.{0,80}$|"
    r"(?:this|the) (?:video|content) (?:is not available|is not supported|cannot be)|your browser\b|"
    r"(?:please )?enable javascript|story continues|article continues|continue reading|skip (?:to|advertisement)|"
    r"scroll (?:down|to)|advertisement\b|the views expressed|all rights reserved|(?:this|the) (?:article|story|post) "
    r"(?:was|is|has been|first|originally)\b.{0,60}\b(?:published|appeared|originally|updated|syndicated|produced)|"
    r"this (?:story|article) will appear\b|have (?:a|any) (?:news )?(?:tips?|story)\b|got a (?:tip|story)|tell us (?:what|in)|let us know (?:what|in)\b|what do you think\W*$|"
    r"leave a comment|(?:view|read|show|post|add|load|hide) (?:all |a |the |your )?comments?\b|comments? (?:are|on this)|"
    r"(?:we|our)\b.{0,60}\b(?:commission|affiliate)|(?:as an amazon associate)|"
    r"recommended (?:stories|for you|reading|by)|you (?:may|might) (?:also )?(?:like|be interested)|related (?:articles?|stories|topics|content|coverage|links?|posts?|reading|video)|"
    r"more (?:from|on|in|about) (?:this|the|our|[A-Z])[^.!?]{0,60}$|most (?:read|popular|viewed)|trending(?: now)?$|latest (?:news|stories|headlines)|top stories|"
    r"editor['’]s (?:picks|choice)|what to (?:read|watch) next|watch (?:the )?(?:video|clip|live|below|above|more)\b[^.]{0,60}$|"
    r"image (?:source|caption|copyright)|media caption|listen to this article|"
    r"(?:if you|did you) (?:enjoy|like|love)(?:ed)? (?:this|reading)|support (?:our|independent|quality) journalism|"
    r"thank you for (?:reading|subscribing|signing)|by (?:submitting|signing up|clicking|subscribing|entering)\b|"
    r"(?:i|you) (?:agree|consent|accept) to|we use cookies|accept (?:all )?cookies|cookie (?:policy|settings|preferences))",
    re.IGNORECASE,
)
# At the end of a story: who wrote it, what else they do, whom to write to.
_FOOTER = re.compile(
    r"(?:_{3,}|\*{3,}|-{3,}|#{3,}|[•*·]\s*$|©|copyright\b|\(?(?:additional )?(?:reporting|writing|editing|compiled|edited|written) by\b|"
    r"\(?with (?:inputs?|reporting|files|additional|post wires|wires?|agencies)\b|(?:the )?associated press (?:writers?|reporters?|journalists?)\b|"
    r"reach the (?:reporters?|writer|author)|(?:contact|email|e-mail|reach|write to)\b[^.!?]{0,80}(?:@| at )|"
    r"\(graphic:|our standards:|terms of (?:use|service)|privacy (?:policy|notice)|all rights reserved|back to top|"
    r"photo(?:s|graph)? by\b|published (?:by|in)\b|tags?:|topics?:|filed under|category:|categories:|posted in|source:|"
    r"(?:[A-Z][\w.’'-]+ ){1,3}(?:contributed (?:reporting|to this)|reported from|can be reached|is (?:a|an|the) (?:\w+[ -]){0,5}"
    r"(?:reporter|correspondent|editor|writer|columnist|journalist|producer|contributor|freelancer?)))",
    re.IGNORECASE,
)
_HANDLE = re.compile(r"(?:^|\s)@\w{3,}|\b[\w.]{2,40}@[\w-]{2,40}\.\w")
_CONTRIBUTED = re.compile(
    r"contributed (?:to this|reporting)|can be reached (?:at|on|by)|follow (?:him|her|them|@)\b.{0,40}(?:twitter|@|on x\b)|"
    r"^[•*·]?\s*(?:[A-Z][\w.’'-]+ ){1,3}is (?:a|an|the) .{0,60}(?:reporter|correspondent|editor|writer|columnist|journalist)\b",
    re.IGNORECASE,
)
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
    if CREDIT.search(" ".join(line[-220:].split())) and len(line) <= 1200 and not is_prose_end(line):
        return "caption"
    return "prose" if ends_like_prose(line) or len(words) >= 14 else "label"


def _by_shape(text: str, words: list[str]) -> Kind | None:
    lowered = [word.lower() for word in words]
    if _share(lowered, _SHARE_WORDS) >= 0.75 and (
        len(words) > 1 or lowered[0] in {"share", "tweet", "facebook"}
    ):
        return "share"
    if is_menu(text):
        return "menu"
    if _BYLINE.fullmatch(text) or _BYLINE_LABEL.fullmatch(text):
        return "byline"
    if _HAS_DATE.search(text) and not _WORD.search(_DATE_WORDS.sub(" ", text)):
        return "date"
    if _PROMO.match(text) or (_PROMO_LINE.match(text) and len(words) <= 45):
        return "promo"
    if _FOOTER.match(text) or _CONTRIBUTED.search(text) or (len(words) <= 25 and _HANDLE.search(text)):
        return "footer"
    return "caption" if _CAPTION_START.match(text) or CREDIT.search(text) else None


def is_menu(line: str) -> bool:
    """Whether it is a row of a site's section names rather than a sentence or a headline."""
    if _TERMINAL.search(line):
        return False
    words = [word.lower() for word in _WORD.findall(line)]
    if not 1 <= len(words) <= 60:
        return False
    bars = sum(line.count(mark) for mark in "|•·›»")
    return (_share(words, _SITE_WORDS) >= 0.5 and len(words) >= 2) or (bars >= 3 and bars * 4 >= len(words))


def ends_like_prose(line: str) -> bool:
    """Whether the line closes as a sentence does."""
    return _TERMINAL.search(line[-12:].rstrip()) is not None


def is_prose_end(line: str) -> bool:
    """Whether what looks like a credit at the line's end is a parenthesis in a running text."""
    return len(line.split()) > 110


def _share(words: list[str], known: frozenset[str]) -> float:
    return sum(word in known for word in words) / max(1, len(words))


def names_in_byline(line: str) -> str:
    """``Ann Lee and Bo Ray`` from ``By Ann Lee and Bo Ray | Nov. 3``."""
    bare = re.sub(r"^(?:\w+\s+)?(?:by|von|par|por|di|door|av)\b:?\s+", "", line.strip(), flags=re.IGNORECASE)
    return re.split(r"\s*[|•·]\s*", bare, maxsplit=1)[0].strip(" ,|•·")
