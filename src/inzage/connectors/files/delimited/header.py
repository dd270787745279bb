"""
Whether the first record holds the names of the columns.

In doubt it does not: a person's values taken for names of columns would be kept and shown.
"""

import re
from collections.abc import Sequence

VALUE = re.compile(
    r"""
      \S+@\S+\.\S+                        # e-mail
    | [-+(]?[\d\s.,/:()+-]*\d[\d\s.,/:()+-]*   # number, date, time, telephone
    | \d{4}-\d\d-\d\d[T ].*               # moment
    | \d{4}\s?[A-Z]{2}                    # postcode
    | [A-Z]{2}\d{2}\s?[A-Z]{4}[\d\s]+     # IBAN
    | https?://.*
    """,
    re.VERBOSE,
)
NUMBER = re.compile(r"\d+")
WORDS = re.compile(
    r"naam|name|mail|adres|address|straat|street|post|plaats|city|land|country|tel|phone|mob|gsm|fax|geb|birth|dat|date|"
    r"nummer|number|nr\b|num|code|id\b|_id|key|type|soort|status|bedrag|amount|prijs|price|totaal|total|aantal|count|"
    r"omschr|descr|opmerk|remark|comment|note|tekst|text|titel|title|bsn|sofi|iban|rek|bank|klant|client|customer|user|"
    r"gebruik|account|order|factuur|invoice|product|artikel|categor|groep|group|afd|dep|functie|role|rol|bron|source|"
    r"reden|reason|waarde|value|jaar|year|maand|month|dag|day|tijd|time|ip\b|url|taal|lang|geslacht|gender|sex|leeftijd|"
    r"age\b|voor|achter|tussen|first|last|middle|huis|house|wpl|pc\b|kolom|column|col_|veld|field|regio|region|salaris|"
    r"salary|kenteken|plate|campagne|fase|dossier|ean|verbruik|usage",
    re.IGNORECASE,
)
IDENTIFIER = re.compile(r"[a-z]+(_[a-z0-9]+)+|[a-z]+[A-Z][A-Za-z]*")
LONGEST_NAME = 64
MOST_EMPTY = 0.34
HALF = 0.5


def is_header(first: Sequence[str], rest: Sequence[Sequence[str]]) -> bool:
    """Whether the first record names columns, seen beside the records under it."""
    names = [name.strip() for name in first]
    filled = [name for name in names if name]
    if not filled or len(filled) < len(names) * (1 - MOST_EMPTY) or max(map(len, filled)) > LONGEST_NAME:
        return False
    values = [name for name in filled if is_value(name)]
    if any(not NUMBER.fullmatch(value) for value in values) or returns(names, rest):
        return False
    wordy = [name for name in filled if WORDS.search(name) or IDENTIFIER.fullmatch(name)]
    if values:
        return len(values) < len(filled) * HALF and bool(wordy)
    return bool(wordy) or differs(names, rest)


def is_value(text: str) -> bool:
    return VALUE.fullmatch(text.strip()) is not None


def returns(names: Sequence[str], rest: Sequence[Sequence[str]]) -> bool:
    """Whether something in the first record stands lower in the same column too, as a city does and a name does not."""
    return any(name and any(row[place : place + 1] == [name] for row in rest) for place, name in enumerate(names))


def differs(names: Sequence[str], rest: Sequence[Sequence[str]]) -> bool:
    """Whether a column holds values under a first cell that is a word."""
    for place, name in enumerate(names):
        cells = [row[place] for row in rest if place < len(row) and row[place].strip()]
        if name and cells and sum(map(is_value, cells)) > len(cells) * HALF:
            return True
    return False
