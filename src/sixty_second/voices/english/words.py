"""English spoken forms: each printed word, seen with its neighbours."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ..forms import NOTHING, Form, Near
from . import abbreviations as known
from . import shortened
from .acronyms import capitals, loud, plain
from .addresses import address, tag
from .figures import figure, telephone
from .money import CODES, currency, priced, scaled
from .numerals import digits
from .roman_numerals import numeral
from .units import unit

SIGNS = {
    "&": "and", "+": "plus", "%": "percent", "@": "at", "=": "equals", "#": "number", "°": "degrees",
    "$": "dollars", "£": "pounds", "€": "euros", "~": "about", "<": "less than", ">": "more than",
    "×": "times", "¥": "yen", "w/": "with", "w/o": "without", "b/c": "because", "n/a": "not applicable",
    "c/o": "care of",
}  # fmt: skip
_DOTTED = re.compile(r"((?:[A-Za-z]\.)+[A-Za-z])\.?('s|s)?")
_BIG = re.compile(r"(hundred|thousand|million|billion|trillion|crore|lakh)(-.+)?")
_PIECES = re.compile(r"\d+(?:,\d{3})*(?:\.\d+)?|[^\W\d_]+(?:'[^\W\d_]+)*|[$£€¥]|[&+=@]|[—―]|--+|[^\w\s]|_")
_LONGEST = 200
"""Characters of a printed word that rules are tried on; a longer one is no word. Our judgement."""


def say(forms: Sequence[Form], *, british: bool) -> list[tuple[str, str]]:
    """Each word's spoken form and the pause that follows it."""
    forms = _with_currency(_calmed(forms))
    rows: list[tuple[str, str]] = []
    padded = [NOTHING, NOTHING, *forms, NOTHING, NOTHING]
    dialling = False
    for place, form in enumerate(forms):
        earlier, before, _, after, later = padded[place : place + 5]
        near = Near(before, after, earlier, later, british, dialling)
        dialling = telephone(form.core, near)
        if dialling:
            rows.append((("plus " if form.core[0] == "+" else "") + digits(form.core), form.mark))
            dialling = not form.mark
            continue
        short = shortened.abbreviation(form, near)
        if short is not None:
            rows.append((short, shortened.mark_after(form, after)))
        else:
            rows.append((_word(form, near, _loud(near)), form.mark))
    return rows


def _with_currency(forms: Sequence[Form]) -> list[Form]:
    """The words, a currency's code said with the number it stands before: ``EUR 20 million``."""
    made = list(forms)
    for place, form in enumerate(forms[:-1]):
        following = forms[place + 1]
        code = form.core in CODES and form.after in {"", "."} and following.core[:1].isdecimal()
        if code and not following.before and (place == 0 or not forms[place - 1].core[-1:].isdecimal()):
            made[place] = Form(form.before, "", form.after, False, "")
            made[place + 1] = replace(following, core=form.core + following.core)
    return made


def _calmed(forms: Sequence[Form]) -> Sequence[Form]:
    """The words, those of a line that is all in capitals in small letters, but for initials."""
    if not _shouting(forms):
        return forms
    made = list(forms)
    for place, form in enumerate(forms):
        country = form.core == "US" and place > 0 and forms[place - 1].core == "THE"
        if plain(form.core) and not country:
            made[place] = replace(form, core=form.core.lower())
    return made


def _shouting(forms: Sequence[Form]) -> bool:
    words = [form.core for form in forms if form.core.isalpha() and len(form.core) > 1]
    capital = sum(word.isupper() for word in words)
    return len(words) >= 4 and capital > 0.6 * len(words) and 2 * sum(map(loud, words)) > capital


def _loud(near: Near) -> bool:
    """Whether a neighbour is in capitals for emphasis; what stands in brackets is another matter."""
    return any(loud(form.core) and not form.before.startswith("(") for form in (near.before, near.after))


def _word(form: Form, near: Near, shouting: bool) -> str:
    """How a word is said; ``shouting`` when it stands among words in capitals."""
    core, before, after = form.core, near.before, near.after
    if core in {"w", "b"} and form.after.startswith("/"):
        return "with" if core == "w" else core
    if core in SIGNS:
        return "" if core in "<>~" and not after.core else SIGNS[core]
    if len(core) > _LONGEST:
        return core
    bare = shortened.bare(form, near)
    if bare is not None:
        return bare
    if core in CODES and before.core[-1:].isdecimal() and core != "Rs":
        return currency(core + "5", single=False)
    big = _BIG.fullmatch(core)
    if big and scaled(before.core) and not before.mark:
        return _sum_of(big, near)
    said = address(core) or numeral(core, near)
    if said:
        return said
    if any(sign.isdecimal() for sign in core) or any(sign in "½¼¾⅓⅔" for sign in core):
        return _with_digits(core, near)
    return unit(core, near) or _letters(core, shouting=shouting)


def _sum_of(big: re.Match[str], near: Near) -> str:
    """``million`` with the currency of the sum before it: ``a $3 million grant``."""
    rest = (big[2] or "").replace("-", " ")
    article = near.earlier.core.lower() in {"a", "an"} or (priced(near) and not rest)
    adjective = bool(rest) and rest.split()[0] not in {"a", "an", "plus", "per", "worth"}
    return f"{big[1]} {currency(near.before.core, single=article or adjective)}{rest}"


def _with_digits(core: str, near: Near) -> str:
    if core.startswith("#"):
        return f"number {_with_digits(core[1:], near)}" if core[1:2].isdecimal() else tag(core)
    if core.startswith("@"):
        return tag(core)
    return figure(core, near) or _in_pieces(core, near)


def _in_pieces(core: str, near: Near) -> str:
    """A word that no rule knows: its numbers and words one by one; a dash between them is a pause."""
    halves = core.split("/")
    if len(halves) == 2 and all(half[:1].isalnum() for half in halves):
        return " ".join(_word(Form.of(half), _alone(near), False) for half in halves)
    pieces = _PIECES.findall(core)
    if len(pieces) == 1:
        return core
    alone = _alone(near)
    said: list[str] = []
    for place, piece in enumerate(pieces):
        if piece in {"$", "£", "€", "¥"}:
            follows = place + 1 < len(pieces) and pieces[place + 1][0].isdecimal()
            said.append("" if follows else SIGNS[piece])
        elif piece[0].isdecimal():
            money = place > 0 and pieces[place - 1] in {"$", "£", "€", "¥"}
            said.append(figure((pieces[place - 1] if money else "") + piece, alone) or piece)
        elif piece == "Â":
            continue
        elif piece[0].isalnum():
            said.append(capitals(piece) or piece)
        elif piece[0] in "—―" or piece.startswith("--"):
            said[-1:] = [f"{said[-1]},"] if said and said[-1] else []
        else:
            said.append(SIGNS[piece] if piece in {"&", "+", "=", "@"} else "")
    return " ".join(piece for piece in said if piece).removesuffix(",")


def _alone(near: Near) -> Near:
    return Near(NOTHING, NOTHING, NOTHING, NOTHING, near.british)


def _letters(core: str, *, shouting: bool) -> str:
    """How a word without digits is said."""
    if core.startswith(("#", "@")):
        return tag(core)
    dotted = _DOTTED.fullmatch(core)
    if dotted:
        state = known.STATES.get(dotted[1])
        return state or " ".join(dotted[1].replace(".", "").upper()) + (dotted[2] or "")
    said = capitals(core, shouting=shouting)
    if said is not None:
        return said
    if re.search(r"[—―]|--", core):
        return ", ".join(_letters(piece, shouting=shouting) for piece in re.split(r"[—―]|--+", core) if piece)
    joined = [piece for piece in re.split(r"([-–/&+=_*|~.@:;,<>(){}\[\]^\\\"]+)", core) if piece]
    return core if len(joined) == 1 else _joined(joined, core, shouting)


def _joined(joined: Sequence[str], core: str, shouting: bool) -> str:
    """Words held together by a hyphen, a slash or a sign, each said by itself where that differs."""
    said = []
    for piece in joined:
        if piece[0].isalnum() or piece[0] == "'":
            initials = "&" in core and len(piece) < 4 and piece.isupper()
            short = _span_name(piece, core)
            said.append(" ".join(piece) if initials else short or capitals(piece, shouting=shouting) or piece)
        elif piece in {"&", "+", "=", "@"}:
            said.append(SIGNS[piece])
        elif piece == "++":
            said.append("plus plus")
        elif piece == "/" and core.islower() and core != "and/or":
            said.append("or")
        elif piece in {"-", "–"} and _is_span(core):
            said.append("to")
    plain = re.sub(r"[-–]", " ", core)
    whole = " ".join(said)
    return core.replace("–", "-") if whole == plain else whole


def _is_span(core: str) -> bool:
    """Whether a word is two days or two months: ``Mon-Fri``, ``Jan-Mar``."""
    ends = re.split("[-–]", core)
    return len(ends) == 2 and any(all(end in table for end in ends) for table in (known.DAYS, known.MONTHS))


def _span_name(piece: str, core: str) -> str:
    return (known.DAYS.get(piece) or known.MONTHS.get(piece, "")) if _is_span(core) else ""
