"""Short forms and signs of other languages, as they are said."""

from __future__ import annotations

import pytest

from sixty_second.voices.espeak_process import voice_for
from sixty_second.voices.spoken import tokens, utterance


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        ("de", "Rund 8,4 Mio. Euro.", "Rund acht Komma vier Millionen Euro."),
        ("de", "Sie kosten € 5.", "Sie kosten fünf Euro."),
        ("pt-BR", "Custou R$ 4,7 milhões.", "Custou quatro vírgula sete milhões de reais."),
        ("nl", "Het kost € 11,5 miljoen.", "Het kost elf komma vijf miljoen euro."),
        ("nb", "Det koster 28 mill. kroner.", "Det koster tjueåtte millioner kroner."),
        ("sv", "Det kostar 45 000 kr.", "Det kostar förtiofem tusen kronor."),
        ("es", "En EE. UU. costó US$ 4 millones.", "En Estados Unidos costó cuatro millones de dólares."),
    ],
)
def test_short_forms_are_said_in_full(language: str, text: str, said: str) -> None:
    """A voice would spell them, or stop at their full stop."""
    assert utterance(tokens(text, language))[0] == said


@pytest.mark.parametrize(
    ("language", "voice"),
    [
        ("de-AT", "gmw/de"), ("fr-CA", "roa/fr"), ("es-MX", "roa/es-419"), ("pt-BR", "roa/pt-BR"),
        ("it", "roa/it"), ("nl-BE", "gmw/nl"), ("no", "gmq/nb"), ("nn-NO", "gmq/nb"), ("sv", "gmq/sv"),
    ],
)  # fmt: skip
def test_each_language_has_its_voice(language: str, voice: str) -> None:
    """The region's where espeak-ng has one, both written Norwegians by the same."""
    assert voice_for(language) == voice
