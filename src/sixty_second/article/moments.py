"""Lines that only say when: ``Published 5 March 2024, 10.00 GMT``, ``vor 5 Minuten``, ``4 min read``."""

from __future__ import annotations

import re

_TIME = r"(?:\d{1,2}\s?[:.h]\s?\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?(?:\s*\(?(?-i:[A-Z]{2,4})\b\)?)?)"
MONTH = (
    r"(?:jan(?:uary|uar|uari|vier|eiro)?|enero|gennaio|jänner|feb(?:ruary|ruar|ruari|braio|rero)?|fevereiro|"
    r"f[ée]vr(?:ier)?|mar(?:ch|s|zo|ço)?|märz|maart|apr(?:il|ile)?|avr(?:il)?|abr(?:il)?|may|mai|maj|"
    r"mei|mayo|maio|"
    r"maggio|june?|juni|juin|junio|junho|giugno|july?|juli|juil(?:let)?|julio|julho|luglio|aug(?:ust|"
    r"usti|ustus)?|"
    r"ago(?:sto)?|ao[uû]t|sept?(?:ember|embre|iembre|tembre)?|setembro|settembre|set(?:iembre)?|"
    r"o[ck]t(?:ober|obre)?|"
    r"octubre|outubro|out|ottobre|nov(?:ember|embre|iembre|embro)?|de[cz](?:ember|embre|embro)?|"
    r"d[ée]c(?:embre)?|"
    r"dic(?:iembre|embre)?|des(?:ember)?)"
)
_DAY = (
    r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|montag|dienstag|mittwoch|"
    r"donnerstag|freitag|"
    r"samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|"
    r"jueves|viernes|"
    r"sábado|domingo|segunda|terça|quarta|quinta|sexta|lunedì|martedì|mercoledì|giovedì|venerdì|"
    r"sabato|domenica|"
    r"maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|mandag|tirsdag|onsdag|torsdag|"
    r"fredag|lørdag|søndag|"
    r"måndag|tisdag|lördag|söndag"
)
_SPAN = (
    r"(?:min(?:ute|uten|uto|uti|uut|uter|utter)?s?|m|mins|hours?|hrs?|h|stunden?|heures?|horas?|"
    r"or[ae]|u(?:ur|ren)?|"
    r"tim(?:er|mar|me|es?)?|days?|tage?n?|jours?|días?|dias?|giorn[oi]|dag(?:e|en|er|ar)?|weeks?|"
    r"wochen?|months?)"
)
HAS_DATE = re.compile(
    rf"\b{MONTH}\b\.?\s+\d{{1,2}}\b|\b\d{{1,2}}(?:st|nd|rd|th|er)?[.º°]?\s+(?:de\s+|di\s+)?{MONTH}\b|"
    r"\b\d{4}-\d\d-\d\d|\b\d{1,2}[/.]\s?\d{1,2}[/.]\s?\d{2,4}|"
    rf"\b\d+\s*{_SPAN}\s+(?:ago|read|fa|geleden|sedan|siden|atrás|lesezeit|de lecture|de lectura|"
    rf"di lettura|leestid)\b|"
    rf"\b(?:vor|il y a|hace|há|för)\s+\d+\s+{_SPAN}\b|"
    r"\b\d+\s*-?\s*min(?:ute)?s?\s+read|"
    r"\b(?:lesezeit|temps de lecture|tiempo de lectura|tempo de leitura|tempo di lettura|leestijd|"
    r"lesetid|lästid)\b",
    re.IGNORECASE,
)
IS_TIME = re.compile(
    r"(?:(?:updated|posted)(?: at)?:?\s|\[|\()?(?:[01]?\d|2[0-3])"
    r"(?:\s?[:.h]\s?[0-5]\d(?!\d)|(?=\s?(?:[ap]\.?m\b|uhr\b|h\b)))",
    re.IGNORECASE,
)
"""A line that begins so begins with a time of the day."""
_WORDS = re.compile(
    rf"{_TIME}|\b{MONTH}\b\.?|\b(?:{_DAY})\b\.?|\d+|\b[ap]\.?m\b\.?|\b{_SPAN}\b\.?|\b(?:published|"
    rf"updated|posted|last|modified|"
    r"at|on|ago|read|reading|time|first|the|of|uk|date|created|edited|by|staff|st|nd|rd|th|"
    r"[ecmp][sd]?t|gmt|utc|bst|ist|"
    r"cet|cest|mez|mesz|"
    r"uhr|stand|veröffentlicht|aktualisiert|zuletzt|erstellt|lesezeit|vor|am|um|von|"
    r"publié|modifié|mis|à|jour|le|il|y|a|temps|de|lecture|er|"
    r"publicado|publicada|actualizado|actualizada|el|las|hace|tiempo|lectura|del|hrs|"
    r"atualizado|às|em|há|tempo|leitura|atrás|pubblicato|aggiornato|modificat?[ao]?|alle|ore|fa|di|lettura|"
    r"gepubliceerd|gewijzigd|bijgewerkt|laatste|update|op|om|geleden|leestijd|"
    r"publisert|oppdatert|sist|kl|klokken|siden|lesetid|publicerad|publicerat|uppdaterad|senast|för|"
    r"sedan|lästid|den)\b",
    re.IGNORECASE,
)


def without_moment(line: str) -> str:
    """What is left of a line without its dates, times and the words that go with them."""
    return _WORDS.sub(" ", line)
