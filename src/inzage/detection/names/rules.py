"""What stands around a name: infixes, titles, initials. Standard for the Dutch infixes: NEN 1888, table of the BRP."""

import re

from inzage.detection.names.words import row

INFIXES = row(
    """
    van de der den 't ten ter te op in aan bij uit over onder tot voor van't von zu zum zur vom du des d' l' del della
    di da das do dos el al ben bin la le les 's
    """
)
TITLES = row(
    """
    dhr heer de-heer mevr mw mevrouw meneer mijnheer mej mejuffrouw fam familie dr drs ing ir prof mr mrs ms miss mx sir
    madam madame mme mlle mademoiselle monsieur m herr frau hr fr fräulein dipl-ing doctor dokter docteur doktor
    professor
    """
)
INITIALS = re.compile(r"(?:[^\W\d_]{1,2}\.[ -]?){1,6}|[A-Z](?:[ ]?[A-Z]){0,4}")


def is_infix(word: str) -> bool:
    """Whether a word can stand between first name and surname; of several words (`van der`) each must."""
    small = word.strip().casefold().replace("’", "'")
    if " " not in small:
        return small in INFIXES
    return all(part in INFIXES for part in small.split())


def is_title(word: str) -> bool:
    """Whether a word is a form of address: `dhr.`, `Frau`, `Mme`."""
    return word.strip().casefold().rstrip(".") in TITLES


def is_initials(value: str) -> bool:
    """Whether this is a row of initials: `J.`, `J.P.`, `Th. J.`, `JP`."""
    return INITIALS.fullmatch(value.strip()) is not None
