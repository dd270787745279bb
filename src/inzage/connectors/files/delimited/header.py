"""
Whether the first record holds the names of the columns.

In doubt it does not: a person's values taken for names of columns would be kept and shown.
"""

import re
from collections.abc import Sequence

VALUE = re.compile(
    r"""
      \S+@\S+\.\S+                              # e-mail
    | [-+(]?[\d\s.,/:()+-]*\d[\d\s.,/:()+-]*    # number, date, time, telephone
    | \d{4}-\d\d-\d\d[T ].*                     # moment
    | \d{4}\s?[A-Z]{2}                          # postcode
    | [A-Z]{2}\d{2}\s?[A-Z]{4}[\d\s]+           # IBAN
    | https?://.*
    """,
    re.VERBOSE,
)
NUMBER = re.compile(r"\d+")
TOKEN = re.compile(r"[A-Z]?[^\W\d_A-Z]+|[A-Z]+")
"""A word in a name, also in one written as `eMailAdres` or `e_mail_adres`."""

WHOLE = frozenset(
    """
    aanhef aantal abonnee account achternaam action active adres afd age amount article artikel bank bedrag
    bestelling bic body brand bron bsn campagne card cat category channel city class client code column comment
    company contact country created currency customer dag dat date datum day deleted department descr description
    dob dossier ean email end event factuur fase fax first functie geb gebdat geboren gender geslacht gewicht groep
    group gsm hoeveelheid huisnr iban id info invoice ip jaar kanaal kenteken key klant kleur klnr klus kolom label
    land lang last lat leeftijd lon maand maat mail mob mobiel monteur month naam name notes nr num nummer omschr
    omschrijving opm opmerking opmerkingen order owner pc period pers phone plaats post postcode price prijs product
    provincie qty quantity rating reden ref regio region rek remark rol role salaris score sex sofinr soort source
    stad start state status straat street subject surname taal tags tekst tel telefoon text tijd time timestamp
    titel title toestemming token totaal total tussenvoegsel type uid unit updated url user username uuid value veld
    voorletters voornaam voorraad waarde week woonplaats wpl year zip zipcode
    """.split()  # noqa: SIM905 - reads as a list
)
END = re.compile(
    r".+(naam|name|nummer|number|nr|datum|date|code|adres|address|straat|street|plaats|bedrag|amount|prijs|price|"
    r"status|type|soort|tijd|time|mail|telefoon|phone|dagen|waarde|value|omschrijving|description|rekening|verbruik)"
)
"""What a longer name ends with: `klantnummer`. Surnames begin with such words (Huisman, Postma) and do not end so."""

IDENTIFIER = re.compile(r"[a-z]+(_[a-z0-9]+)+|[a-z]+([A-Z][a-z]+)+")
LONGEST_NAME = 64
ALONE = re.compile(r"[\w.-]+( [\w.-]+){0,2}")
"""The name of a column that has none beside it: any line of a text could be one, so it is three words at most."""

MOST_EMPTY = 0.34
HALF, MOST = 0.5, 0.75
MOST_TITLES = 20


def header_in(rows: Sequence[Sequence[str]]) -> int | None:
    """
    Return which record names the columns; None where none does.

    It may stand under a few titles: then it is the first that is as full as most records are. Columns that are empty
    on the left, as beside a table in a sheet, do not count.
    """
    full = [sum(1 for cell in row if cell.strip()) for row in rows]
    usual = sorted(full)[len(full) // 2] if full else 0
    places = [place for place, count in enumerate(full) if count >= usual * MOST]
    margin = min((first_filled(rows[place]) for place in places), default=0)
    for place in {place: None for place in (*places[:1], 0) if place <= MOST_TITLES and rows}:
        if is_header(trimmed(rows[place])[margin:], [row[margin:] for row in rows[place + 1 :]]):
            return place
    return None


def first_filled(row: Sequence[str]) -> int:
    return next((place for place, cell in enumerate(row) if cell.strip()), len(row))


def trimmed(row: Sequence[str]) -> Sequence[str]:
    """The cells up to the last that is not empty: some programs end a line with the sign that stands between cells."""
    last = next((place for place in range(len(row), 0, -1) if row[place - 1].strip()), 0)
    return row[:last]


def is_header(first: Sequence[str], rest: Sequence[Sequence[str]]) -> bool:
    """Whether the first record names columns, seen beside the records under it."""
    names = [name.strip() for name in first]
    filled = [name for name in names if name]
    if not filled or len(filled) < len(names) * (1 - MOST_EMPTY) or max(map(len, filled)) > LONGEST_NAME:
        return False
    if len(names) == 1 and not ALONE.fullmatch(names[0]):
        return False
    values = [name for name in filled if is_value(name)]
    if any(not NUMBER.fullmatch(value) for value in values) or returns(names, rest):
        return False
    named = sum(is_name(name) or (is_identifier(name) and not recurs(place, rest)) for place, name in enumerate(names))
    return named >= len(filled) * HALF or (not values and differs(names, rest))


def is_value(text: str) -> bool:
    return VALUE.fullmatch(text.strip()) is not None


def is_name(text: str) -> bool:
    """Whether this is a word that columns are called by."""
    tokens = [token.casefold() for token in TOKEN.findall(text)]
    return any(token in WHOLE or END.fullmatch(token) for token in tokens)


def is_identifier(text: str) -> bool:
    """Whether this is written as programs write names: `geo_lat`, `pushToken`."""
    return IDENTIFIER.fullmatch(text) is not None


def recurs(place: int, rest: Sequence[Sequence[str]]) -> bool:
    """Whether the cells of a column are written so too, as user names may be."""
    return any(is_identifier(cell.strip()) for row in rest for cell in row[place : place + 1])


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
