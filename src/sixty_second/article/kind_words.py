"""The words by which houses say what sort of article it is, in the languages that are told."""

from __future__ import annotations

import re

from .words import word_set


def _rows(text: str) -> frozenset[str]:
    """The entries, which commas divide."""
    return frozenset(" ".join(entry.split()) for entry in text.split(","))


OPINION_TYPES = word_set("OpinionNewsArticle ReviewNewsArticle Review CriticReview")
"""Source: schema.org, NewsArticle and Review."""

OPINION_WORDS = _rows(
    """
    opinion, opinions, opinion piece, op-ed, op-eds, oped, editorial, editorials, editorial board,
    the editorial board, from the editorial board, comment is free, commentisfree, commentary, commentaries,
    column, columns, columnist, columnists, opinion columnist, opinion contributor, guest essay,
    guest column, guest opinion, guest commentary, guest-columns, letters, letter to the editor,
    letters to the editor, letters-to-the-editor, viewpoint, viewpoints, perspective, perspectives,
    leading article, the guardian view, meinung, meinungen, kommentar, kommentare, leitartikel, kolumne,
    kolumnen, standpunkt, gastbeitrag, gastkommentar, glosse, opinion & débats, idées, tribune, tribunes,
    édito, edito, éditorial, éditoriaux, editos, chronique, chroniques, point de vue, opinión, editoriales,
    columna, columnas, columnistas, tribuna, tribunas, firmas, artículos de opinión, opinião, coluna,
    colunas, colunistas, editoriais, artigo de opinião, opinioni, editoriale, editoriali, commento,
    commenti, opinie, opinies, commentaar, meningen, mening, meninger, ytring, ytringer, kronikk, kronikker,
    leder, debatt, ledare, krönika, krönikor, kultur & debatt, signerat, insändare, åsikt, åsikter
    """
)
"""As sections, labels, and parts of a byline."""
OPINION_FOLDERS = OPINION_WORDS | {"comment", "voices", "opinions"}
"""As folders of an address; beside a headline "comment" is a button."""

_OPINION = (
    r"opinion|op-ed|editorial|commentary|column|guest column|letters?(?: to the editor)?|viewpoint|"
    r"perspective|"
    r"kommentar|meinung|leitartikel|kolumne|gastbeitrag|tribune|éditorial|édito|chronique|point de vue|"
    r"opinión|"
    r"columna|editorial|opinião|coluna|artigo|editoriale|il commento|opinie|commentaar|ledare|krönika|debatt|"
    r"kronikk|leder|signert"
)
OPINION_HEADLINE = re.compile(
    rf"^\W{{0,3}}(?:{_OPINION})(?:\s?[:|–—]|\.\s)|[|–—]\s?(?:{_OPINION})$|"
    r"^(?:the )?\w+(?: \w+)? view on\b.{0,80}:",
    re.IGNORECASE,
)
REVIEW_HEADLINE = re.compile(r"^\W{0,3}review\s?[:|–—]|\breview(?:s)?\s?(?:[:|–—]|$)", re.IGNORECASE)
OPINION_NOTICE = re.compile(
    r"\b(?:views?|opinions?)(?: and opinions?)? (?:expressed|are (?:his|her|their|my|the author)|(?:in|"
    r"of) this)|"
    r"\b(?:opinion|op-ed|guest) (?:columnist|writer|contributor|essayist)|\bis an? [\w ,'’]{0,60}columnist\b|"
    r"\bletters to the editor\b|\bthis (?:column|op-ed|editorial) (?:does|is|was|represents|reflects)|"
    r"gibt (?:nicht notwendigerweise )?die meinung|las opiniones expresadas|les opinions exprimées",
    re.IGNORECASE,
)

LIVE_WORDS = word_set(
    """live-blog liveblog live-updates liveupdates liveticker live-ticker newsticker newsblog liveblogs
    live-news live-coverage en-direct endirect directo en-directo ao-vivo liverapport livestudio"""
) | {"live blog", "live updates", "live coverage", "live reporting", "en direct", "en directo", "ao vivo"}
LIVE_HEADLINE = re.compile(
    r"^\W{0,3}(?:live(?:blog|ticker| blog| updates?| coverage)?|newsticker|newsblog|en direct|direct|"
    r"en directo|"
    r"ao vivo|la diretta|diretta|direkte|senaste nytt|as it happened|the latest)\s?[:|–—]|"
    r"\blive (?:updates|blog|coverage)\b|\b(?:liveblog|liveticker|live-ticker|live-blog)\b|"
    r"\bas it happened\b|[|:–—-]\s?(?:live|live news|en direct|en vivo|en directo|ao vivo|in diretta)\W*$",
    re.IGNORECASE,
)

_COUNTABLE = (
    r"things?|ways|reasons|tips|facts|lessons|takeaways|questions|steps|tricks|ideas|signs|mistakes|myths|"
    r"secrets|"
    r"moments|trends|best|worst|biggest|greatest|most|must-\w+|photos|pictures|charts|books|movies|films|"
    r"songs|"
    r"albums|shows|recipes|gifts|places|apps|games|gadgets|habits|foods|hacks|gründe|dinge|tipps|fakten|"
    r"fragen|"
    r"raisons|choses|conseils|façons|razones|cosas|consejos|claves|motivos|razões|coisas|dicas|motivi|cose|"
    r"consigli|redenen|dingen|tips|grunner|ting|råd|skäl|saker"
)
COUNTED = re.compile(
    rf"\W{{0,3}}(?:(?:the|these|here are|top|our|die|les|los|las|as|os|le|i|de)\s){{0,2}}\S{{1,12}}\s"
    rf"(?:[\w'’-]+\s){{0,3}}(?:{_COUNTABLE})\b",
    re.IGNORECASE,
)
_ROWS = {
    "en": "three four five six seven eight nine ten eleven twelve",
    "de": "drei vier fünf sechs sieben acht neun zehn elf zwölf",
    "fr": "trois quatre cinq six sept huit neuf dix onze douze",
    "es": "tres cuatro cinco seis siete ocho nueve diez once doce",
    "pt": "três quatro cinco seis sete oito nove dez onze doze",
    "it": "tre quattro cinque sei sette otto nove dieci undici dodici",
    "nl": "drie vier vijf zes zeven acht negen tien elf twaalf",
    "no": "tre fire fem seks sju åtte ni ti elleve tolv",
    "nb": "tre fire fem seks sju åtte ni ti elleve tolv",
    "sv": "tre fyra fem sex sju åtta nio tio elva tolv",
}
NUMBER_WORDS = {
    language: {word: number for number, word in enumerate(row.split(), 3)} for language, row in _ROWS.items()
}
"""By language: a word of one is another word of another."""
