"""By which fields a log names persons, and the keyed hash by which it is kept whose record was looked at."""

import hashlib
from collections import defaultdict
from collections.abc import Callable
from uuid import UUID

from django.db.models import F, Q

from inzage.datamap import addresses
from inzage.datamap.models import Field, Link
from inzage.datamap.words import LinkVerdict
from inzage.scanning.records import SubjectKind
from inzage.scanning.sketches import normal

LIKELY = 0.8
"""From here on a link that nobody decided about counts."""
NEARLY = 0.95
"""A table with about one row a person is one of persons."""


def hasher() -> Callable[[str], str]:
    """
    Return what makes a key of a person unreadable: a hash under the key of this installation.

    Keys that are written in another way, such as with spaces or zeros before them, give the same.
    """
    key = hashlib.sha256(b"looks" + addresses.vault().fingerprint_key()).digest()
    return lambda text: hashlib.blake2b(normal(text).encode(), key=key, digest_size=16).hexdigest()


def person_keys(system_id: UUID) -> dict[str, list[str]]:
    """
    Return per dataset the fields by which a person is known.

    Those are what identifies, the keys of tables with a row a person, and what points to either.
    """
    live = Field.objects.filter(dataset__system=system_id, vanished_at=None, dataset__vanished_at=None)
    of_persons = Q(is_key=True, dataset__people__gte=F("dataset__rows") * NEARLY) & ~Q(
        dataset__whose=SubjectKind.NOBODY
    )
    links = Link.objects.filter(vanished_at=None, source__dataset__system=system_id, confidence__gte=LIKELY)
    pointing: dict[int, set[int]] = defaultdict(set)
    for source, target in links.exclude(verdict=LinkVerdict.REFUSED).values_list("source", "target"):
        pointing[target].add(source)
    # A table that points to persons is not one of persons, however few rows each has in it.
    dependent = set(Field.objects.filter(pk__in=set().union(*pointing.values())).values_list("dataset", flat=True))
    first = live.filter(Q(identifies=True) | of_persons).exclude(Q(identifies=False) & Q(dataset__in=dependent))
    keys = set(first.values_list("pk", flat=True))
    keys |= set().union(*(pointing[key] for key in keys))
    found: dict[str, list[str]] = defaultdict(list)
    for dataset, name in live.filter(pk__in=keys).order_by("dataset", "position").values_list("dataset__name", "name"):
        found[dataset].append(name)
    return dict(found)
