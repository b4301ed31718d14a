"""English names of units, and the patterns of numbers that stand before them."""

from __future__ import annotations

import re

NUMBER = r"(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|\.\d+"
DASH = "[-–—−]"
SIGNS = {"-": "minus ", "−": "minus ", "–": "minus ", "+": "plus ", "~": "about ", "<": "less than ",
         ">": "more than ", "±": "plus or minus "}  # fmt: skip
SIGNED = r"[-−–+~<>±]?"
UNITS = {
    "km": ("kilometer", "kilometers"), "kms": ("kilometer", "kilometers"), "m": ("meter", "meters"),
    "cm": ("centimeter", "centimeters"), "mm": ("millimeter", "millimeters"), "mi": ("mile", "miles"),
    "ft": ("foot", "feet"), "in": ("inch", "inches"), "yd": ("yard", "yards"), "kg": ("kilo", "kilos"),
    "g": ("gram", "grams"), "mg": ("milligram", "milligrams"), "lb": ("pound", "pounds"),
    "lbs": ("pound", "pounds"), "oz": ("ounce", "ounces"), "l": ("liter", "liters"),
    "ml": ("milliliter", "milliliters"), "mph": ("mile per hour", "miles per hour"),
    "km/h": ("kilometer per hour", "kilometers per hour"),
    "kph": ("kilometer per hour", "kilometers per hour"),
    "km²": ("square kilometer", "square kilometers"), "m²": ("square meter", "square meters"),
    "sq": ("square", "square"), "hr": ("hour", "hours"), "hrs": ("hour", "hours"),
    "min": ("minute", "minutes"), "mins": ("minute", "minutes"), "sec": ("second", "seconds"),
    "secs": ("second", "seconds"), "kW": ("kilowatt", "kilowatts"), "MW": ("megawatt", "megawatts"),
    "GW": ("gigawatt", "gigawatts"), "kWh": ("kilowatt hour", "kilowatt hours"),
    "MWh": ("megawatt hour", "megawatt hours"), "GB": ("gigabyte", "gigabytes"),
    "MB": ("megabyte", "megabytes"), "TB": ("terabyte", "terabytes"), "Hz": ("hertz", "hertz"),
    "kHz": ("kilohertz", "kilohertz"), "MHz": ("megahertz", "megahertz"),
    "GHz": ("gigahertz", "gigahertz"), "°C": ("degree Celsius", "degrees Celsius"),
    "°F": ("degree Fahrenheit", "degrees Fahrenheit"), "°": ("degree", "degrees"),
    "%": ("percent", "percent"), "pc": ("percent", "percent"), "x": ("times", "times"),
    "¢": ("cent", "cents"), "p": ("penny", "pence"), "ha": ("hectare", "hectares"), "am": ("A M", "A M"),
    "pm": ("P M", "P M"),
}  # fmt: skip


def unit(core: str, *, before: str) -> str | None:
    """The name of a unit that stands by itself after its number; None when it is none."""
    if core in {"in", "am", "pm", "x", "m", "p", "l", "g", "sec", "min"} and core not in {"am", "pm", "m"}:
        return None
    names = UNITS.get(core)
    if names is None or not re.fullmatch(rf"{SIGNED}(?:{NUMBER})(?:{DASH}(?:{NUMBER}))?", before):
        return None
    return names[0] if before == "1" else names[1]
