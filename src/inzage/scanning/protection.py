"""
How a system is protected: what its connector sees of it, and what its columns show.

A few values of another form than the rest tell nothing of a column, so of less than a share of them nothing is said.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from inzage.connectors.protection import Check, Observation, protected, unknown, unprotected
from inzage.connectors.protocol import Connector, Guarding
from inzage.connectors.records import DatasetShape
from inzage.detection.hashed import Form, form
from inzage.detection.records import UNSURE, Claim
from inzage.law.categories import CATEGORIES
from inzage.law.categories.shape import Level
from inzage.scanning import sentences as said
from inzage.scanning.borrowing import Kept
from inzage.scanning.fields import spread
from inzage.scanning.records import ScannedField

PASSWORD = "password"  # noqa: S105 - the name of a category
SPECIAL = frozenset(key for key, category in CATEGORIES.items() if category.level is Level.SPECIAL)

INSIDE = "found_inside"
"""The reason that says in how many values something stands."""

LEAST = 0.05
"""Of fewer of the values nothing is claimed."""

FEWEST, LEAST_INSIDE = 2, 0.01
"""In fewer texts, and in a smaller share of them, what stands inside is not claimed."""

MOST_LOOKED_AT = 1_000
"""Different values whose form is looked at."""

SALTS = ("salt", "zout")


def observed(connector: Connector) -> list[Observation]:
    """
    What protects the system; nothing where its connector cannot tell.

    Raises:
        ConnectorError: if the system does not answer.
    """
    return connector.protection() if isinstance(connector, Guarding) else []


def of_columns(
    shape: DatasetShape, fields: Sequence[ScannedField], columns: Mapping[str, Kept]
) -> Iterator[Observation]:
    """What the values that were kept of each column tell: passwords that are not hashed, special data in clear."""
    for field in fields:
        inside = set(inside_texts(field.claim))
        category = field.claim.category if field.claim.confidence >= UNSURE else None
        if PASSWORD in inside:
            yield unprotected(Check.HASHED_PASSWORDS, said.PASSWORDS_IN_TEXT, dataset=field.dataset, column=field.name)
        elif category == PASSWORD:
            yield from of_passwords(shape, field, columns[field.name])
        if category in SPECIAL and category not in inside:
            yield of_special(field, columns[field.name])
        elif SPECIAL & inside:
            yield unprotected(Check.SPECIAL_IN_CLEAR, said.SPECIAL_IN_TEXT, dataset=field.dataset, column=field.name)


def inside_texts(claim: Claim) -> Iterator[str]:
    """What stands inside the values, in more than a few of them."""
    for reason in claim.reasons:
        if reason.code == INSIDE:
            found, of = int(reason.facts["found"]), int(reason.facts["of"])
            if found >= max(FEWEST, LEAST_INSIDE * of):
                yield str(reason.facts["category"])


def of_passwords(shape: DatasetShape, field: ScannedField, kept: Kept) -> Iterator[Observation]:
    """How the passwords in a column are kept; nothing of one that only says whether there is one."""
    where, check = {"dataset": field.dataset, "column": field.name}, Check.HASHED_PASSWORDS
    values = spread(kept.values, MOST_LOOKED_AT)
    if any(isinstance(value, bool) for value in values):
        return
    found = forms(values)
    total = found.total()
    if not total:
        yield unknown(check, said.NO_PASSWORDS if kept.filled else said.NO_VALUES, **where)
    elif (some := found[Form.READABLE]) >= LEAST * total:
        yield unprotected(check, said.READABLE_PASSWORDS.with_facts(some=some, all=total), **where)
    elif (some := found[Form.DIGEST]) >= LEAST * total:
        if any(is_salt(column.name) for column in shape.columns):
            yield unknown(check, said.DIGESTS_BESIDE_SALT, **where)
        else:
            yield unprotected(check, said.DIGESTS.with_facts(some=some, all=total), **where)
    elif found[Form.OPAQUE] + found[Form.ENCRYPTED] >= LEAST * total:
        yield unknown(check, said.OPAQUE_PASSWORDS, **where)
    elif found[Form.SALTED] >= LEAST * total:
        yield protected(check, said.SALTED_PASSWORDS, **where)
    else:
        yield protected(check, said.SLOW_PASSWORDS, **where)


def of_special(field: ScannedField, kept: Kept) -> Observation:
    """Whether special data can be read as it is. Law: GDPR art. 9(1), art. 10, art. 87."""
    where, check = {"dataset": field.dataset, "column": field.name}, Check.SPECIAL_IN_CLEAR
    found = forms(spread(kept.values, MOST_LOOKED_AT))
    total = found.total()
    if not total:
        return unknown(check, said.NOTHING_SPECIAL if kept.filled else said.NO_VALUES, **where)
    if found[Form.READABLE] >= LEAST * total:
        return unprotected(check, said.SPECIAL_IN_CLEAR, **where)
    return protected(check, said.SPECIAL_HIDDEN, **where)


def forms(values: Sequence[object]) -> Counter[Form]:
    """How many of the values have each form, without those in which nothing stands."""
    found = Counter(map(form, values))
    del found[Form.NOTHING]
    return found


def is_salt(name: str) -> bool:
    return any(word in name.lower() for word in SALTS)
