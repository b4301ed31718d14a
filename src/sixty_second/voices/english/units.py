"""English names of units, and the patterns of numbers that stand before them."""

from __future__ import annotations

import re

from ..forms import Near, words

NUMBER = r"(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|\.\d+"
DASH = "[-–—−]"
SIGNS = {"-": "minus ", "−": "minus ", "–": "minus ", "+": "plus ", "~": "about ", "<": "less than ",
         ">": "more than ", "±": "plus or minus ", "≥": "at least ", "≤": "at most ",
         "≈": "about "}  # fmt: skip
SIGNED = r"[-−–+~<>±≥≤≈]?"
UNITS = {
    "km": ("kilometer", "kilometers"), "kms": ("kilometer", "kilometers"), "m": ("meter", "meters"),
    "cm": ("centimeter", "centimeters"), "mm": ("millimeter", "millimeters"), "nm": ("nanometer",
    "nanometers"),
    "mi": ("mile", "miles"), "ft": ("foot", "feet"), "in": ("inch", "inches"), "ins": ("inch", "inches"),
    "yd": ("yard", "yards"), "yds": ("yard", "yards"), "kg": ("kilo", "kilos"), "kgs": ("kilo", "kilos"),
    "g": ("gram", "grams"), "mg": ("milligram", "milligrams"), "µg": ("microgram", "micrograms"),
    "mcg": ("microgram", "micrograms"), "lb": ("pound", "pounds"), "lbs": ("pound", "pounds"),
    "oz": ("ounce", "ounces"), "st": ("stone", "stone"), "l": ("liter", "liters"), "L": ("liter", "liter"),
    "ml": ("milliliter", "milliliters"), "mL": ("milliliter", "milliliters"), "cc": ("C C", "C C"),
    "mph": ("mile per hour", "miles per hour"), "km/h": ("kilometer per hour", "kilometers per hour"),
    "kmh": ("kilometer per hour", "kilometers per hour"), "kph": ("kilometer per hour",
    "kilometers per hour"),
    "m/s": ("meter per second", "meters per second"), "mpg": ("mile per gallon", "miles per gallon"),
    "rpm": ("R P M", "R P M"), "psi": ("P S I", "P S I"), "fps": ("frame per second", "frames per second"),
    "km²": ("square kilometer", "square kilometers"), "km2": ("square kilometer", "square kilometers"),
    "m²": ("square meter", "square meters"), "m2": ("square meter", "square meters"),
    "m³": ("cubic meter", "cubic meters"), "sq": ("square", "square"), "hr": ("hour", "hours"),
    "hrs": ("hour", "hours"), "min": ("minute", "minutes"), "mins": ("minute", "minutes"),
    "sec": ("second", "seconds"), "secs": ("second", "seconds"), "ms": ("millisecond", "milliseconds"),
    "W": ("watt", "watts"), "kW": ("kilowatt", "kilowatts"), "MW": ("megawatt", "megawatts"),
    "GW": ("gigawatt", "gigawatts"), "TW": ("terawatt", "terawatts"),
    "kWh": ("kilowatt hour", "kilowatt hours"), "MWh": ("megawatt hour", "megawatt hours"),
    "GWh": ("gigawatt hour", "gigawatt hours"), "TWh": ("terawatt hour", "terawatt hours"),
    "kV": ("kilovolt", "kilovolts"), "mAh": ("milliamp hour", "milliamp hours"),
    "kB": ("kilobyte", "kilobytes"), "KB": ("kilobyte", "kilobytes"), "GB": ("gigabyte", "gigabytes"),
    "MB": ("megabyte", "megabytes"), "TB": ("terabyte", "terabytes"),
    "kbps": ("kilobit per second", "kilobits per second"), "kps": ("kilobit per second",
    "kilobits per second"),
    "Mbps": ("megabit per second", "megabits per second"), "Gbps": ("gigabit per second",
    "gigabits per second"),
    "Hz": ("hertz", "hertz"), "kHz": ("kilohertz", "kilohertz"), "MHz": ("megahertz", "megahertz"),
    "GHz": ("gigahertz", "gigahertz"), "dB": ("decibel", "decibels"), "hp": ("horsepower", "horsepower"),
    "bhp": ("brake horsepower", "brake horsepower"), "lb-ft": ("pound foot", "pound feet"),
    "°C": ("degree Celsius", "degrees Celsius"), "ºC": ("degree Celsius", "degrees Celsius"),
    "°F": ("degree Fahrenheit", "degrees Fahrenheit"), "ºF": ("degree Fahrenheit", "degrees Fahrenheit"),
    "°": ("degree", "degrees"), "%": ("percent", "percent"), "pc": ("percent", "percent"),
    "pct": ("percent", "percent"), "x": ("times", "times"), "×": ("times", "times"), "¢": ("cent", "cents"),
    "c": ("cent", "cents"),
    "p": ("penny", "pence"), "ha": ("hectare", "hectares"), "am": ("A M", "A M"), "pm": ("P M", "P M"),
}  # fmt: skip
_WORDS = words("c in x p l g st W L ms min sec × ins")
"""Units that, standing by themselves, are more often something else."""
_POWERS = {"sq": "square", "cu": "cubic"}


def unit(core: str, near: Near) -> str | None:
    """The name of a unit that stands by itself after its number; None when it is none.

    ``sq`` and ``cu`` stand between the two: ``40 sq km``.
    """
    number, power = near.before.core, False
    if number.lower() in _POWERS:
        number, power = near.earlier.core, True
    names = None if core in _WORDS and not power else UNITS.get(core)
    if core.lower() in _POWERS and near.after.core in UNITS and _number(number):
        return _POWERS[core.lower()]
    if names is None or not _number(number):
        return None
    adjective = near.earlier.core.lower() in {"a", "an"} and not power
    return names[0] if number == "1" or adjective else names[1]


def _number(core: str) -> bool:
    return re.fullmatch(rf"{SIGNED}(?:{NUMBER})(?:{DASH}(?:{NUMBER}))?", core) is not None
