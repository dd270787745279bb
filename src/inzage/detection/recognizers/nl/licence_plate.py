"""
Dutch licence plates. Standard: Regeling kentekens en kentekenplaten, side codes 1 to 14 of the RDW.

Since side code 4 a plate has no vowels, no C and no Q, and some rows of letters are left out because of what they say.
Without dashes a plate is six signs like any others, so that it needs a word near it.
"""

from collections.abc import Iterable

from inzage.detection.kernel.rules import Case, either, separated
from inzage.detection.recognizers.recognizer import OF_THINGS, Edge, Recognizer, words

SIDE_CODES = (
    *("XX-99-99", "99-99-XX", "99-XX-99", "XX-99-XX", "XX-XX-99", "99-XX-XX", "99-XXX-9", "9-XXX-99", "XX-999-X"),
    *("X-999-XX", "XXX-99-X", "X-99-XXX", "9-XX-999", "999-XX-9"),
)
OLD = frozenset({"XX-99-99", "99-99-XX", "99-XX-99"})
NEVER = frozenset(
    {"GVD", "KKK", "KVT", "LPF", "NSB", "PKK", "PSV", "TBS", "SS", "SD", "SA", "PVV", "SGP", "VVD", "BBB", "CDA", "FVD"}
)
LETTERS, ALL_LETTERS = "BDFGHJKLMNPRSTVWXYZ", "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def without(never: Iterable[str], length: int, letters: str) -> str:
    """Return a pattern for so many letters that are none of these rows."""
    begun = sorted({row[0] for row in never} & set(letters))
    free = one_of("".join(letter for letter in letters if letter not in begun))
    parts = [f"{free}{one_of(letters)}{{{length - 1}}}"]
    for letter in begun:
        if length > 1:
            rest = [row[1:] for row in never if row[0] == letter]
            parts.append(one_of(letter) + without(rest, length - 1, letters))
    return f"(?:{'|'.join(parts)})"


def one_of(letters: str) -> str:
    return f"[{letters}{letters.lower()}]"


def plates() -> Iterable[str]:
    """Yield what the plates of each side code look like, with and without dashes."""
    for code in SIDE_CODES:
        groups = [group_of(group, ALL_LETTERS if code in OLD else LETTERS) for group in code.split("-")]
        yield "-".join(groups)
        yield "".join(groups)


def group_of(group: str, letters: str) -> str:
    if group.startswith("9"):
        return rf"\d{{{len(group)}}}"
    return without([row for row in NEVER if len(row) == len(group)], len(group), letters)


class LicencePlate(Recognizer):
    category = "licence_plate"
    form = "|".join(plates())
    edge = Edge.NUMBER
    rule = either((separated(),), Case((separated(are=False),), alone=0.0))
    context = words(
        "kenteken kentekenplaat kentekens nummerplaat nummerbord auto motor bus bestelauto plate licence license "
        "kennzeichen kentekennummer kentekennr kent voertuig parkeervergunning vergunning plaque immatriculation "
        "registration reg numberplate wagen fahrzeug fahrzeugs fahrer pkw taxi voiture véhicule immatriculé "
        "immatriculée garé garée parked oprit einfahrt scooter motorrad camper"
    )
    against = OF_THINGS | words(
        "postcode product produkt produit versie version firmware software modem router printer apparaat machine gerät "
        "kamer room raum zimmer salle kast formulier form norm nen din iso toestel device zone vak"
    )
    digits = 1
    alone = 0.85
    near = 0.97
    chance = 0.1
