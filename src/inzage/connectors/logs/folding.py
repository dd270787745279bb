"""Statements without what differs between them, so that each is read once however often it was given."""

from inzage.connectors.logs.arrays import Column, compute

PLAIN = r"""--|/\*|\\|\$[^0-9]|["`#]"""
"""In what holds none of these, a text is what stands between two quotes."""
TEXT = r"'(?:[^']|'')*'"
NUMBER = r"([\s=(,<>+*/-])\d+(?:\.\d+)?\b"
MANY = r"\?(?:\s*,\s*\?)+"


def folded(statements: Column) -> Column:
    """Put a mark where the texts and numbers of plain statements stood; leave other statements as they are."""
    distinct = statements.dictionary_encode()
    whole = distinct.dictionary
    plain = compute.invert(compute.match_substring_regex(whole, PLAIN))
    marked = compute.replace_substring_regex(whole, TEXT, "?")
    marked = compute.replace_substring_regex(marked, NUMBER, r"\1?")
    marked = compute.replace_substring_regex(marked, MANY, "?")
    return compute.if_else(plain, marked, whole).take(distinct.indices)
