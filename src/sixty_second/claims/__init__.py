"""Claims: what a text asserts that can be checked against the sentences it stands on.

Four kinds are told apart: numbers (`numbers`), names (`names`), quotations (`quotations`), and the small
words that turn a sentence round or take it half back (`markers`): negations, hedges, attributions. Each says
what of a text its sentences do not bear out. The checks before air and the lock on a language model's words
stand on the same rules; what a language needs for them is in `lexicon`.
"""
