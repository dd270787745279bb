"""Small words that tie a term to a person, see `Support`."""

BEING = frozenset(
    "is ben bent zijn am are was were bin ist sind war waren suis es est sommes sont était m re s".split()
)
"""Verbs of being: `she is Kurdish`; of `I'm` and `we're`, the last word."""
WITHIN = frozenset("bij in bei beim chez au à im".split())
"""In what somebody is: `bij de vakbond`, `in der Partei`."""
