"""`python -m bench.large_map` fills an empty installation with a large map and prints the secret of a sign-in link."""

import os
import random

from demo import installation

SYSTEMS, DATASETS, FIELDS = 1_000, 5, 20
KINDS = ("email", "phone", "iban", "bsn", "last_name", "postcode", "birth_date", "health", None, None)
COUNTRIES = ("NL", "NL", "NL", "DE", "IE", "US")
DEPARTMENTS = 12
CHUNK = 2_000


def fill() -> str:
    from django.utils import timezone  # noqa: PLC0415 -- Django is up only now

    from inzage.datamap.models import Dataset, Field, Scan, System  # noqa: PLC0415 -- same
    from inzage.people import operations  # noqa: PLC0415 -- same

    rng, at, by = random.Random(1), timezone.now(), "bench"
    operations.found_organisation(name="Groot", by=by, at=at)
    departments = [operations.add_department(name=f"Afdeling {place}", by=by, at=at) for place in range(DEPARTMENTS)]
    member = operations.add_member(
        email="noor@example.nl", name="Noor", role="privacy_officer", department=None, password=None, by=by, at=at
    )
    systems = System.objects.bulk_create(
        System(
            slug=f"system-{place}",
            name=f"Systeem {place}",
            kind="postgresql",
            address=f"postgresql://server-{place}/data",
            country=rng.choice(COUNTRIES),
            department_id=rng.choice(departments),
            owner_id=member if place % 3 else None,
            added_at=at,
            added_by=by,
        )
        for place in range(SYSTEMS)
    )
    Scan.objects.bulk_create(
        Scan(system=system, by=by, asked_at=at, started_at=at, ended_at=at, state="done") for system in systems
    )
    datasets = Dataset.objects.bulk_create(
        [
            Dataset(
                system=system, name=f"tabel_{place}", kind="table", rows=5_000, people=rng.randrange(5_000), found_at=at
            )
            for system in systems
            for place in range(DATASETS)
        ],
        batch_size=CHUNK,
    )
    Field.objects.bulk_create(
        (
            Field(
                dataset=dataset,
                name=f"veld_{place}",
                type="text",
                position=place,
                found_category=rng.choice(KINDS),
                confidence=round(rng.uniform(0.4, 1), 2),
                masked=["j•••••@example.nl"],
                found_at=at,
            )
            for dataset in datasets
            for place in range(FIELDS)
        ),
        batch_size=CHUNK,
    )
    return operations.make_sign_in_link(member_id=member, by=by, at=at)


if __name__ == "__main__":
    installation.prepare(os.environ)
    print(fill())
