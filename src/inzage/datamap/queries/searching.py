"""Where on the map is this word?"""

from inzage.datamap import records
from inzage.datamap.models import Dataset, Field
from inzage.datamap.queries.totals import owned
from inzage.law.categories import CATEGORIES

SHORTEST = 2


def search(*, words: str, owner_id: int | None = None, limit: int = 8) -> list[records.Found]:
    """Systems, kinds of data, datasets and fields with this in their name; at most `limit` of each."""
    words = words.strip()
    if len(words) < SHORTEST:
        return []
    systems = owned(owner_id)
    datasets = Dataset.objects.filter(system__in=systems, vanished_at=None, name__icontains=words)
    fields = Field.objects.filter(dataset__system__in=systems, vanished_at=None, name__icontains=words)
    return [
        *(
            records.Found("system", row.name, row.address, row.slug)
            for row in systems.filter(name__icontains=words).order_by("name")[:limit]
        ),
        *(records.Found("category", key, "", "", category=key) for key in categories(words)[:limit]),
        *(
            records.Found("dataset", row.name, row.system.name, row.system.slug, dataset_id=row.pk)
            for row in datasets.select_related("system").order_by("name", "pk")[:limit]
        ),
        *(
            records.Found(
                "field",
                row.name,
                f"{row.dataset.system.name} · {row.dataset.name}",
                row.dataset.system.slug,
                dataset_id=row.dataset_id,
                field_id=row.pk,
                category=row.category,
            )
            for row in fields.select_related("dataset__system").order_by("name", "pk")[:limit]
        ),
    ]


def categories(words: str) -> list[str]:
    """The kinds of data whose name, in either language, has these words in it."""
    wanted = words.casefold()
    return [key for key, kind in CATEGORIES.items() if wanted in kind.nl.casefold() or wanted in kind.en.casefold()]
