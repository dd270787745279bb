"""
What a reader would call the same: where two answers are equally right, both count, for inzage and for the others.

Everything that is lenient in the scoring stands here, each with its reason.
"""

SAME = {
    frozenset({"company_number", "tax_number"}): "an RSIN is known to the register and to the tax office",
    frozenset({"company_number", "vat_number"}): "a Swiss or Belgian company number is its VAT number as well",
    frozenset({"national_id_cz", "national_id_sk"}): "one number, one rule: given in Czechoslovakia, kept by both",
}
"""Two kinds of which one number is both; only the label tells which."""

PARTS = frozenset({"postcode", "city", "house_number"})
"""What may be found as one `address`, if that is for at least half made of them: `[1234 AB Utrecht]`."""

WORDED = frozenset(
    {"health", "religion", "politics", "union", "ethnicity", "sexual_life", "genetic", "biometric", "criminal"}
)
"""
What is said in words has no borders of its own: `BRCA1` says what `BRCA1-mutatie` says, `lid van de vakbond` what
`vakbond` says. One of the two lies within the other and covers a quarter of it.
"""

UNMARKED = {"user_agent": "log lines of the second generator have them, and nobody marked where"}
"""What stands in tickets without being marked: found or not, it is not counted."""


def is_alike(one: str, other: str) -> bool:
    """Whether a number of the one kind is a number of the other."""
    return one == other or frozenset({one, other}) in SAME
