"""English spoken forms: each printed word, seen with its neighbours."""

from __future__ import annotations

import re

from . import abbreviations as known
from .figures import figure
from .forms import Form, words
from .money import currency, scaled
from .numerals import cardinal, ordinal, roman
from .units import unit

_SINGLE_SIGNS = {
    "&": "and", "+": "plus", "%": "percent", "@": "at", "=": "equals", "#": "number", "°": "degrees",
    "$": "dollars", "£": "pounds", "€": "euros", "~": "about", "<": "less than", ">": "more than",
}  # fmt: skip
_DOTTED = re.compile(r"((?:[A-Za-z]\.)+[A-Za-z])\.?('s|s)?")
_ADDRESS = re.compile(r"(?:https?://)?(?:www\.)?((?:[A-Za-z0-9-]+\.)+(?:[A-Za-z]{2,10}))(?:[/?#].*)?")
_MAIL = re.compile(r"([\w.+-]+)@((?:[\w-]+\.)+[A-Za-z]{2,10})")
_HOSTS = words("""
com org net gov edu uk us co io int eu de fr info news tv ca au ie in nz mil biz ai app
""")
_COUNTED = words("""
War Bowl Chapter Part Act Type Phase Title Article Class Level Volume Mark Rocky Grade Stage Apollo
Section Schedule Category Tier Division Book Episode Vatican Final
""")
_BIG = re.compile(r"(hundred|thousand|million|billion|trillion)(-.+)?")
_CAMEL = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[^\WA-Z\d_]+|\d+")
_LONGEST = 200
"""Characters of a printed word that rules are tried on; a longer one is no word. Our judgement."""


def say(forms: list[Form], *, british: bool) -> list[tuple[str, str]]:
    """Each word's spoken form and the pause that follows it."""
    shouting = _shouting(forms)
    rows = []
    for place, form in enumerate(forms):
        before = forms[place - 1] if place else _NOTHING
        single = place > 1 and forms[place - 2].core.lower() in {"a", "an"}
        after = forms[place + 1] if place + 1 < len(forms) else _NOTHING
        near = (before, after)
        short = _abbreviation(form, near)
        if short is not None:
            rows.append((short, _mark_after(form, after)))
        else:
            loud = shouting or not known.WORDS_IN_CAPITALS.isdisjoint({before.core, after.core} - {"I", "A"})
            rows.append((_word(form, near, shouting=loud, single=single, british=british), form.mark))
    return rows


_NOTHING = Form("", "", "", False, "")
Near = tuple[Form, Form]


def _shouting(forms: list[Form]) -> bool:
    words = [form.core for form in forms if form.core.isalpha() and len(form.core) > 1]
    return len(words) >= 4 and sum(word.isupper() for word in words) > 0.6 * len(words)


def _mark_after(form: Form, after: Form) -> str:
    """The pause after an abbreviation, whose full stop is its own unless a sentence ends with it."""
    rest = Form.of("x" + form.after[1:]).mark
    ends = after is _NOTHING or (after.core in known.OPENERS and form.core not in known.TITLES)
    return rest or ("." if ends else "")


def _abbreviation(form: Form, near: Near) -> str | None:
    """What a word that carries its full stop is short for, None when it is not short for anything."""
    core, (before, after) = form.core, near
    if not form.full_stop:
        return None
    comma = before.after.endswith(",") and before.core[:1].isupper()
    if core in known.STATES or (comma and core in known.STATES_AFTER_COMMA):
        return {**known.STATES, **known.STATES_AFTER_COMMA}[core]
    party = re.fullmatch(r"([DRI])[-–](\w[\w.]*)", core)
    if party:
        state = {**known.STATES, **known.STATES_AFTER_COMMA}.get(party[2])
        return f"{party[1]} {state}" if state else None
    if core in {"St", "Dr"}:
        return _street(core, before, after)
    if core in {"No", "Nos", "no"}:
        return ("numbers" if core == "Nos" else "number") if after.core[:1].isdecimal() else None
    if core in known.DAYS:
        dated = after.core in known.MONTHS or after.core[:1].isdecimal() or form.after != "."
        return known.DAYS[core] if dated else None
    if core in known.MONTHS and (after.core[:1].isdecimal() or core not in {"Mar", "Jun", "Dec", "Jan"}):
        return known.MONTHS[core]
    if core in known.TITLES:
        return known.TITLES[core] if after.core[:1].isupper() else None
    if core in {"v", "al"}:
        return known.OTHERS[core] if before.core[:1].isupper() or core == "al" else None
    if core in known.OTHERS and not (
        core in {"Co", "Mt", "Ft", "est", "ext"} and not after.core and core != "Co"
    ):
        return known.OTHERS[core]
    dotted = _DOTTED.fullmatch(core)
    if dotted:
        return " ".join(dotted[1].replace(".", "").upper()) + (dotted[2] or "")
    return core if re.fullmatch(r"[A-Z]", core) and core != "I" else None


def _street(core: str, before: Form, after: Form) -> str:
    named = before.core[:1].isupper() and not before.mark and before.core not in known.OPENERS
    full = {"St": ("Saint", "Street"), "Dr": ("Doctor", "Drive")}[core]
    follows = after.core[:1].isupper() and not (named and after.core in known.OPENERS)
    return full[0] if follows else full[1]


def _word(form: Form, near: Near, *, shouting: bool, single: bool, british: bool) -> str:
    """How a word is said; ``single`` when a sum that ends with it has an article: ``a $3 million grant``."""
    core, (before, after) = form.core, near
    if core in _SINGLE_SIGNS:
        return "" if core in "<>~" and not after.core else _SINGLE_SIGNS[core]
    if len(core) > _LONGEST:
        return core
    if core in known.POSTAL and before.after.endswith(",") and before.core[:1].isupper():
        return known.POSTAL[core]
    if core == "No" and not form.mark and after.core[:1].isdecimal():
        return "number"
    if core.endswith(".'s") and core[:-3] in known.OTHERS:
        return known.OTHERS[core[:-3]] + "'s"
    big = _BIG.fullmatch(core)
    if big and scaled(before.core) and not before.mark:
        return _sum_of(big, before, single=single)
    address = _address(core)
    if address:
        return address
    numeral = _numeral(core, before, british)
    if numeral:
        return numeral
    if any(sign.isdecimal() for sign in core) or any(sign in "½¼¾⅓⅔" for sign in core):
        return _with_digits(core, near, british)
    return unit(core, before=before.core) or _letters(core, shouting=shouting)


def _sum_of(big: re.Match[str], before: Form, *, single: bool) -> str:
    rest = (big[2] or "").replace("-", " ")
    name = currency(before.core, single=single or (bool(rest) and rest.split()[0] not in {"a", "plus"}))
    return f"{big[1]} {name}{rest}"


def _with_digits(core: str, near: Near, british: bool) -> str:
    before, after = near
    if core.startswith("#"):
        return f"number {_with_digits(core[1:], near, british)}" if core[1:2].isdecimal() else _tag(core)
    said = figure(core, before=before.core, after=after.core, british=british)
    if said is not None:
        return said
    pieces = [piece for piece in re.split(r"([-–—―/&+_*=@#~|:;,<>(){}\[\]^\\\"]+)", core) if piece]
    if len(pieces) == 1:
        return core
    return " ".join(
        figure(piece, before="", after="", british=british) or _letters(piece, shouting=False)
        if any(sign.isalnum() for sign in piece)
        else _SINGLE_SIGNS.get(piece, "")
        if piece in {"&", "+", "=", "@"}
        else ""
        for piece in pieces
    )


def _letters(core: str, *, shouting: bool) -> str:
    """How a word without digits is said."""
    if core.startswith(("#", "@")):
        return _tag(core)
    dotted = _DOTTED.fullmatch(core)
    if dotted:
        state = known.STATES.get(dotted[1])
        return state or " ".join(dotted[1].replace(".", "").upper()) + (dotted[2] or "")
    capitals = known.capitals(core, shouting=shouting)
    if capitals is not None:
        return capitals
    if re.search(r"[—―]|--", core):
        return ", ".join(_letters(piece, shouting=shouting) for piece in re.split(r"[—―]|--+", core) if piece)
    joined = [piece for piece in re.split(r"([-–/&+=_*|~.@:;,<>(){}\[\]^\\\"]+)", core) if piece]
    if len(joined) == 1:
        return core
    return _joined(joined, core, shouting)


def _joined(joined: list[str], core: str, shouting: bool) -> str:
    """Words held together by a hyphen, a slash or a sign, each said by itself where that differs."""
    said = []
    for piece in joined:
        if piece[0].isalnum() or piece[0] == "'":
            initials = "&" in core and len(piece) < 4 and piece.isupper()
            said.append(" ".join(piece) if initials else known.capitals(piece, shouting=shouting) or piece)
        elif piece in {"&", "+", "=", "@"}:
            said.append(_SINGLE_SIGNS[piece])
        elif piece == "/" and core.islower() and core != "and/or":
            said.append("or")
    plain = re.sub(r"[-–]", " ", core)
    whole = " ".join(said)
    return core.replace("–", "-") if whole == plain else whole


def _tag(core: str) -> str:
    name = " ".join(_CAMEL.findall(core[1:])) or core[1:]
    name = " ".join(known.capitals(piece, shouting=False) or piece for piece in name.split())
    return ("hashtag " if core.startswith("#") else "at ") + name


def _address(core: str) -> str | None:
    mail = _MAIL.fullmatch(core)
    if mail:
        return f"{mail[1].replace('.', ' dot ')} at {mail[2].replace('.', ' dot ')}"
    host = _ADDRESS.fullmatch(core)
    if host is None or not (host[1].rsplit(".", 1)[1].lower() in _HOSTS or "://" in core):
        return None
    if host[1].count(".") == 1 and host[1].replace(".", "").isupper() and len(host[1]) < 5:
        return None
    return host[1].replace(".", " dot ").replace("-", " ")


def _numeral(core: str, before: Form, british: bool) -> str | None:
    bare = core.removesuffix("'s")
    value = roman(bare)
    if value is None or not before.core[:1].isupper() or before.mark or before.core in known.OPENERS:
        return None
    if len(bare) == 1 and before.core not in _COUNTED | _REGNAL:
        return None
    if before.core.isupper() and len(before.core) > 1:
        return None
    ending = core[len(bare) :]
    if before.core in _COUNTED:
        return cardinal(value, british=british) + ending
    return f"the {ordinal(value, british=british)}{ending}"


_REGNAL = words("""
Alexander Benedict Charles Edward Elizabeth Felipe Francis Frederick George Gregory Gustaf Haakon Harald
Henry James John Leo Louis Nicholas Paul Philip Pius Rama Richard William Olav Mohammed Abdullah
""")
