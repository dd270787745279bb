"""Statements without what differs between them, so that each is read once however often it was given."""

import pyarrow as pa
import pyarrow.compute as pc

PLAIN = r"""--|/\*|\\|\$[^0-9]|["`#]"""
"""In what holds none of these, a text is what stands between two quotes."""
TEXT = r"'(?:[^']|'')*'"
NUMBER = r"([\s=(,<>+*/-])\d+(?:\.\d+)?\b"
MANY = r"\?(?:\s*,\s*\?)+"


def folded(statements: pa.Array) -> pa.Array:
    """Put a mark where the texts and numbers of plain statements stood; leave other statements as they are."""
    distinct = statements.dictionary_encode()
    whole = distinct.dictionary
    plain = pc.invert(pc.match_substring_regex(whole, PLAIN))
    marked = pc.replace_substring_regex(whole, TEXT, "?")
    marked = pc.replace_substring_regex(marked, NUMBER, r"\1?")
    marked = pc.replace_substring_regex(marked, MANY, "?")
    return pc.if_else(plain, marked, whole).take(distinct.indices)
