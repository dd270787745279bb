"""`python -m bench.large_map` fills an empty installation with a large map and prints the secret of a sign-in link."""

import os
import random
from datetime import datetime
from typing import Any

from django.utils import timezone

from demo import installation

SYSTEMS, DATASETS, FIELDS = 1_000, 5, 20
KINDS = ("email", "phone", "iban", "bsn", "last_name", "postcode", "birth_date", "health", None, None)
COUNTRIES = ("NL", "NL", "NL", "DE", "IE", "US")
DEPARTMENTS = 12
ACTIVITIES, USES, RECIPIENTS = 500, 30, 60
BASES = ("contract", "consent", "legal_obligation", "legitimate_interest", "")
GROUPS = ("customers", "prospects", "employees", "business_contacts")
CHUNK = 2_000
BY = "bench"


def fill() -> str:
    """Found an organisation, give it the map, and let its privacy officer in."""
    from inzage.people import operations  # noqa: PLC0415 -- Django is up only now

    rng, at = random.Random(1), timezone.now()
    operations.found_organisation(name="Groot", by=BY, at=at)
    departments = [operations.add_department(name=f"Afdeling {place}", by=BY, at=at) for place in range(DEPARTMENTS)]
    member = operations.add_member(
        email="noor@example.nl", name="Noor", role="privacy_officer", department=None, password=None, by=BY, at=at
    )
    systems = add_systems(rng, at, departments, member)
    add_fields(rng, at, add_datasets(rng, at, systems))
    add_register(rng, at, systems, departments)
    return operations.make_sign_in_link(member_id=member, by=BY, at=at)


def add_systems(rng: random.Random, at: datetime, departments: list[int], member: int) -> list[Any]:
    from inzage.datamap.models import Scan, System  # noqa: PLC0415 -- Django is up only now

    systems = System.objects.bulk_create(
        System(
            slug=f"system-{place}",
            name=f"Systeem {place}",
            kind="postgresql",
            address=f"postgresql://server-{place}/data",
            country=rng.choice(COUNTRIES),
            hosting=f"Ontvanger {place % RECIPIENTS}" if place % 2 else "Eigen beheer",
            department_id=rng.choice(departments),
            owner_id=member if place % 3 else None,
            added_at=at,
            added_by=BY,
        )
        for place in range(SYSTEMS)
    )
    Scan.objects.bulk_create(
        Scan(system=system, by=BY, asked_at=at, started_at=at, ended_at=at, state="done") for system in systems
    )
    return systems


def add_datasets(rng: random.Random, at: datetime, systems: list[Any]) -> list[Any]:
    from inzage.datamap.models import Dataset  # noqa: PLC0415 -- Django is up only now

    rows = (
        Dataset(
            system=system, name=f"tabel_{place}", kind="table", rows=5_000, people=rng.randrange(5_000), found_at=at
        )
        for system in systems
        for place in range(DATASETS)
    )
    return Dataset.objects.bulk_create(rows, batch_size=CHUNK)


def add_fields(rng: random.Random, at: datetime, datasets: list[Any]) -> None:
    from inzage.datamap.models import Field  # noqa: PLC0415 -- Django is up only now

    rows = (
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
    )
    Field.objects.bulk_create(rows, batch_size=CHUNK)


def add_register(rng: random.Random, at: datetime, systems: list[Any], departments: list[int]) -> None:
    """Activities that each use fields of a few systems, and that give data to a few recipients."""
    from inzage.datamap import models  # noqa: PLC0415 -- Django is up only now

    recipients = models.Recipient.objects.bulk_create(
        models.Recipient(
            name=f"Ontvanger {place}",
            role="processor",
            country=rng.choice(COUNTRIES),
            what_for="hosting",
            added_at=at,
            added_by=BY,
        )
        for place in range(RECIPIENTS)
    )
    activities = models.Activity.objects.bulk_create(
        models.Activity(**activity(rng, at, place)) for place in range(ACTIVITIES)
    )
    told_by = models.Activity.departments.through
    told_by.objects.bulk_create(
        told_by(activity=one, department_id=key) for one in activities for key in rng.sample(departments, k=2)
    )
    given = models.Activity.recipients.through
    given.objects.bulk_create(
        given(activity=one, recipient=to) for one in activities for to in rng.sample(recipients, k=3)
    )
    models.Retention.objects.bulk_create(
        models.Retention(activity=one, count=7, unit="year", start="einde van het boekjaar", ground="wet")
        for one in activities
    )
    add_uses(rng, activities, systems)


def activity(rng: random.Random, at: datetime, place: int) -> dict[str, Any]:
    """The facts of one activity."""
    return {
        "number": place + 1,
        "name": f"Verwerking {place}",
        "state": "active",
        "purpose": "Een doel.",
        "basis": rng.choice(BASES),
        "groups": [rng.choice(GROUPS)],
        "declared": ["photo"] if place % 50 == 0 else [],
        "added_at": at,
        "added_by": BY,
        "changed_at": at,
        "changed_by": BY,
    }


def add_uses(rng: random.Random, activities: list[Any], systems: list[Any]) -> None:
    """Each activity uses fields of four systems; half of the systems are used by none."""
    from inzage.datamap.models import ActivityField, Field  # noqa: PLC0415 -- Django is up only now

    fields: dict[Any, list[int]] = {}
    for system, field in Field.objects.values_list("dataset__system", "pk"):
        fields.setdefault(system, []).append(field)
    known = [system.pk for system in systems[: SYSTEMS // 2]]
    rows = (
        ActivityField(activity=one, field_id=field)
        for one in activities
        for field in rng.sample([field for key in rng.sample(known, k=4) for field in fields[key]], k=USES)
    )
    ActivityField.objects.bulk_create(rows, batch_size=CHUNK)


if __name__ == "__main__":
    installation.prepare(os.environ)
    print(fill())
