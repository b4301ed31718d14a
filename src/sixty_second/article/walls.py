"""What walls say: consent, robots, logins, lost pages. In the nine languages that stories are told in."""

from __future__ import annotations

import re

# Words of each wall, in lower case, alternatives on each line.
_WORDS = {
    "a consent wall": r"""
        cookies?|consent|privacy|data|partners|gdpr|personali[sz]ed|preferences|accept|agree
        vendors|tracking|legitimate interests?
        einwilligung|zustimm\w+|datenschutz\w*|akzeptieren|ablehnen|einstellungen|werbung|verarbeit\w+
        consentement|accepter|refuser|confidentialité|partenaires|données|traceurs
        consentimiento|aceptar|rechazar|privacidad|socios|datos
        consenso|accett\w+|rifiut\w+|fornitori|dati
        consentimento|aceitar|rejeitar|privacidade|parceiros|dados
        toestemming|accepteren|weigeren|gegevens|voorkeuren
        samtykke|godta|avvis\w*|personvern|informasjonskapsler
        samtycke|godkänn\w*|acceptera|neka|kakor|personuppgifter
        """,
    "a check for robots": r"""
        captcha|robots?|bots?|human|unusual (?:traffic|activity)|javascript|js|brows\w+|cloudflare
        verif\w*|checking|access (?:to this page has been )?denied|permission|blocked|security check
        ddos|ray id|incident id|just a moment|request unsuccessful|automat(?:ed|ion)|incapsula
        (?:einen|un|um|één|ett|et) moment\w*
        ad ?blockers?|roboter|mensch|zugriff verweigert|überprüf\w+
        humain|accès refusé|vérifi\w+|navigateur|humano|acceso denegado|navegador
        umano|accesso negato|acesso negado|toegang geweigerd|menneske|tilgang nektet|nettleser\w*
        människa|åtkomst nekad|webbläsare\w*
        """,
    "a page behind a login or a paywall": r"""
        subscri\w+|log ?in|sign ?in|register|account|already a|free trial|premium|membership|password
        anmelden|einloggen|abonn\w+|abo|konto|registrieren|passwort
        connect\w+|compte|mot de passe|suscri\w+|iniciar sesión|cuenta|contraseña
        abbon\w+|accedi|registrati|assin\w+|entrar|conta|senha|inloggen|wachtwoord
        logg inn|passord|logga in|prenumer\w+|lösenord
        """,
    "an error page": r"""
        404|403|500|502|503|not (?:be )?found|no longer (?:available|exists)|doesn.t exist|does not exist
        went wrong|broken link|error|moved|unavailable|oops|sorry
        nicht (?:mehr )?(?:gefunden|verfügbar)|existiert nicht|fehler
        introuvable|n.existe (?:pas|plus)|erreur|désolés?|no encontrad\w+|no existe|lo sentimos
        non trovat\w+|non esiste|errore|não encontrad\w+|não existe|erro
        niet gevonden|bestaat niet|fout|ikke funnet|finnes ikke|feil|hittades inte|finns inte|fel
        """,
}

# One word in so many makes a wall; one in so many a wall beyond doubt. Source: our judgement; stories about
# consent have one in 25.
_ONE_IN = 14
_DOUBTLESS_ONE_IN = 7

# What the buttons of a consent wall say. No story has them beside its text.
_AGREE = r"""
    (?:i )?(?:accept|agree|reject|allow)(?: all| and continue| & continue| cookies)*
    manage (?:options|settings|preferences|choices)
    (?:alle[ns]? )?(?:akzeptieren|zustimmen|ablehnen)(?: und weiter)?
    (?:tout )?(?:accepter|refuser)(?: et (?:continuer|fermer))?|j.accepte
    aceptar(?: todo| y continuar)?|accetta(?: tutto| e continua)?|aceitar(?: tudo)?
    (?:alles )?accepteren|godta alle|godkänn alla|acceptera alla
    """

# What a lost page calls itself, up to the site's name.
_LOST = r"""
    404|410|not found
    THING (?:you.{1,40}? )?(?:was |is |could |can ?|has )*not (?:be )?(?:found|available)
    THING (?:is |has been |was )?(?:no longer available|unavailable|removed|expired|missing)
    THING (?:does not|doesn.t|no longer) exists?
    (?:die |diese )?seite (?:wurde )?nicht gefunden|(?:la |cette )?page (?:est )?(?:introuvable|non trouvée)
    página no encontrada|(?:la )?pagina non trovata|página não encontrada|pagina niet gevonden
    siden (?:ble ikke funnet|finnes ikke)|sidan (?:hittades inte|finns inte|kunde inte hittas)
    """


def any_of(lines: str) -> str:
    """A pattern of the alternatives on the lines."""
    return "|".join(line.strip() for line in lines.strip().splitlines())


_WALLS = {name: re.compile(rf"\b(?:{any_of(words)})\b") for name, words in _WORDS.items()}
_THING = "(?:this |the |that |sorry, )*(?:page|content|article|story)"
_AGREEING = re.compile(any_of(_AGREE))
_LOSING = re.compile(
    rf"(?:error |http |oops[!,.:]* )*(?:{any_of(_LOST).replace('THING', _THING)})(?:\s*[-–—|:!.(].*)?"
)


def wall(told: str, *, doubtless: bool = False) -> str:
    """Which wall speaks, when most of what is told is that; empty when none does.

    Args:
        told: a page's words in lower case.
        doubtless: whether there must be no doubt, since something else says that it is a story.
    """
    one_in, total = _DOUBTLESS_ONE_IN if doubtless else _ONE_IN, len(told.split())
    hits = {name: len(pattern.findall(told)) for name, pattern in _WALLS.items()}
    name = max(hits, key=lambda one: hits[one])
    return name if hits[name] >= 2 and hits[name] * one_in >= total else ""


def speaks(name: str, line: str) -> bool:
    """Whether the line has one of that wall's words."""
    return _WALLS[name].search(line.lower()) is not None


def is_agreement(label: str) -> bool:
    """Whether a button's label is that of a consent wall."""
    return _AGREEING.fullmatch(" ".join(label.lower().split())) is not None


def is_lost(title: str) -> bool:
    """Whether a title is that of a page that is not there."""
    return _LOSING.fullmatch(" ".join(title.lower().split())) is not None
