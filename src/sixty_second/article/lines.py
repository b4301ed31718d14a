"""What one line of a page is, told by its words alone: menu, byline, caption, promo, share bar, footer…

Shared by every kind of source. Nothing here knows where in the page a line stands. The patterns are those of
news sites in English first; what they do not know is left as it is, for a lost paragraph is worse than a
promo too many, which the other views (``body``) catch.
"""

from __future__ import annotations

import re
from typing import Literal

from .asides import is_footer, is_notice, is_promo
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
_BYLINE_HEAD = re.compile(r"(?:By|BY|Von|Par|Por|Di|Door|Av)\s(?:[A-ZÀ-Ý][\w.’'-]+[\s,]+){2}")
_BYLINE_WORDS = 14
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
    rf"|(?:^|[\s.|])((?:[A-Z][\w.’'-]*\s){{0,4}}[A-Z][\w.’'-]*\s*(?://?|\||via)\s*(?:{_AGENCIES})"
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

_FACTS = re.compile(r"(?:^|\s)[A-Z][a-zA-Z ]{1,24}:\s")
_TERMINAL = re.compile(r"[.!?…:;。！？।؟]\s?[\"'”’»“‘«›‹)\]」』*†]*$")
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
    if is_notice(text, len(words)):
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
    if len(words) <= _BYLINE_WORDS and _BYLINE_HEAD.match(text) and not ends_like_prose(text):
        return "byline"
    if HAS_DATE.search(text) or IS_TIME.match(text):
        rest = without_moment(text)
        if not _WORD.search(rest):
            return "date"
        if _SIGNED.fullmatch(rest):
            return "byline"
    if is_promo(text, len(words)):
        return "promo"
    if is_footer(text):
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
