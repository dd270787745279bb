"""Whether one value, as it stands in a column, is the name of a person with more than one part."""

import re

from inzage.detection.names.dictionaries import is_first_name, is_surname
from inzage.detection.names.rules import is_infix, is_initials, is_title
from inzage.detection.names.words import COMPANY

LONGEST, MOST_WORDS = 80, 8
SIGNS_OF_OTHER_THINGS = re.compile(r"[\d_@/\\|<>{}\[\]#=+*%$!?:;\"]")
LETTERS = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*\.?")


def is_full_name(value: str) -> bool:
    """
    Whether a value is a whole name: `Jan de Vries`, `J.P. Bakker`, `Bakker, Piet`, `mevr. A. Jansen`.

    At least one part must be known: a first name with something after it, or initials or a title before a surname.
    """
    if len(value) > LONGEST or SIGNS_OF_OTHER_THINGS.search(value):
        return False
    last, comma, rest = value.partition(",")
    parts = (f"{rest} {last}" if comma else value).split()
    if not 1 < len(parts) <= MOST_WORDS or any(part.casefold().strip(".") in COMPANY for part in parts):
        return False
    titled = [part for part in parts if is_title(part)]
    return is_name([part for part in parts if not is_title(part)], titled=bool(titled))


def is_name(parts: list[str], *, titled: bool) -> bool:
    """Whether parts without titles read as first names or initials, infixes, and a surname."""
    initials = [part for part in parts if is_initials(part)]
    core = [part for part in parts if not is_infix(part) and not is_initials(part)]
    if not core or not all(LETTERS.fullmatch(part) for part in core):
        return False
    if is_first_name(core[0]):
        return len(core) > 1 or (titled and len(parts) == 1)
    return (titled and len(core) == 1) or (
        (bool(initials) or len(core) > 1) and is_surname(core[-1]) and len(initials) > 0
    )
