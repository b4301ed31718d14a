"""What the markup says about a part of a page: by its tag, class, id, role and the like."""

from __future__ import annotations

import re

from lxml import html

# Words of class names, taken as whole words between dashes.
_WORDS = {
    "figure": r"fig-?caption|captions?|cutline|image-(?:meta|text|info|details|credit|source)|(?:photo|"
    r"media|picture)-(?:credit|meta|"
    r"info|text|source)|wp-caption|lightbox|galler(?:y|ies)|slide-?shows?|slides?|carousel|"
    r"copyright-?holder|lead-image|inline-image",
    "byline": r"by-?lines?|authors?|contributors?|bio|biography|article-(?:meta|date|info)|post-(?:meta|"
    r"date|info)|entry-meta|"
    r"time-?stamp|pub-?date|date-?published|date-?modified|publish(?:ed)?|dates?|date-?time|credits?|"
    r"kicker|eyebrow|breadcrumbs?|"
    r"reading-time|read-time|meta-?data|correspondent|journalist",
    "dek": r"deks?|dek-\w+|standfirst|sub-?titles?|sub-?head(?:line|ing|er)?s?|sub-?deck|summary|"
    r"article-(?:lead|intro|description|"
    r"excerpt)|(?:post|entry)-(?:excerpt)|lead-in|excerpt|abstract|alternative-?headline|lede|"
    r"drop-?line|strap-?line|"
    r"intro-text|description|synopsis|teaser-text|[a-z]+-desc|chap[oô]|chapeau|vorspann|entradilla|bajada|sumario|"
    r"sommario|catenaccio|ingress|preamble|inleiding|linha-fina|subtitulo|sottotitolo|sous-titre|unterzeile",
    "share": r"share|shares|sharing|share-\w+|social|socials|social-\w+|sns|addthis|sharedaddy|a2a|"
    r"toolbar|tools|utility|print",
    "gate": r"subscri\w+|paywall\w*|premium|membership|piano|metered|locked",
    "promo": r"promos?|newsletters?|sign-?up|signup|related|recirc\w*|recommend\w*|"
    r"read-(?:more|next|also)|more-(?:on|from|"
    r"stories|news|links|coverage)|see-also|also|trending|popular|most|outbrain|taboola|teads|zergnet|"
    r"teasers?|ads?|advert\w*|"
    r"sponsor\w*|cta|affiliate|pull-?quotes?|interstitial|(?<![a-z]-)widgets?|donat\w+|callout|rail|"
    r"up-next|video|videos|player|"
    r"poll|quiz|disclaimer|product|products|shop|shopping|commerce|storyline|link-?list|"
    r"correction|editors?-note",
    "chrome": r"nav|navbar|navigation|menus?|footer|masthead|side-?bars?|banner|cookies?|consent|gdpr|"
    r"modal|pop-?up|overlay|skip|"
    r"search|login|sign-?in|pagination|pager|complementary|contentinfo|(?<!overflow-)(?<!backface-)hidden|sr-only|screen-reader|"
    r"visually-hidden|tags|"
    r"tag-list|topics|tooltip|drop-?down|ticker|weather|alert|breaking|notice|toast|skip-link|"
    r"site-header|global-header",
    "comments": r"comments?|commenting|disqus|respond|replies|coral|livefyre|openweb|viafoura|discussion",
    "embed": r"embeds?|embedded|tweet|twitter-\w+|instagram-\w+|tiktok-\w+|oembed|facebook-post|social-embed",
}
_MEANING = re.compile("|".join(f"(?:^|-)(?P<{name}>{words})(?=-|$)" for name, words in _WORDS.items()))
_TAGS = {
    "figure": "figure", "figcaption": "figure", "caption": "figure", "nav": "chrome", "footer": "chrome",
    "menu": "chrome", "dialog": "chrome", "aside": "promo", "time": "byline", "address": "byline",
}  # fmt: skip
_ATTRIBUTES = (
    *("class", "id", "role", "itemprop", "rel", "data-testid", "data-component", "data-gu-name"),
    *("data-qa", "data-test-id", "data-module", "data-type", "data-block"),
)

# Names that begin so say what a part has or has not, not what it is: "has-sidebar", "no-ads".
_STATES = ("has-", "no-", "with-", "without-", "not-", "js-", "supports-")

# How much of an attribute is looked at, so that a hostile one costs nothing.
_LOOK = 240
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_GLUE = re.compile(r"[_:./]+|--+")


def signature(element: html.HtmlElement) -> tuple[object, ...]:
    """The tag and the attributes: the same for elements that say the same."""
    return (element.tag, *element.items())


def meanings(element: html.HtmlElement) -> frozenset[str]:
    """What the element's own markup says: any of ``figure``, ``byline``, ``dek``, ``share``, ``promo``,
    ``gate``, ``chrome``, ``comments``, ``embed``."""
    found = set()
    if element.tag in _TAGS:
        found.add(_TAGS[element.tag])
    for attribute in _ATTRIBUTES:
        for name in element.get(attribute, "")[:_LOOK].split():
            plain = _GLUE.sub("-", _CAMEL.sub("-", name)).lower()
            if not plain.startswith(_STATES):
                found.update(match.lastgroup for match in _MEANING.finditer(plain) if match.lastgroup)
    if element.get("aria-hidden") == "true" or "hidden" in element.attrib:
        found.add("chrome")
    return frozenset(found)
