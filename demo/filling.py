"""What the demo's own installation is told: the organisation, who works there, its systems. Needs Django to be up."""

import hashlib
import json
from collections.abc import Iterable
from pathlib import Path
from uuid import UUID

from django.utils import timezone

from demo.staff import DEPARTMENTS, STAFF
from demo.systems import Described
from inzage.datamap import operations as datamap
from inzage.datamap import queries as map_queries
from inzage.datamap.words import MeasureState
from inzage.people import operations as people
from inzage.people import queries as people_queries

BY = "demo"
ORGANISATION = "Voorbeeld Energie"
EVERYTHING = 500


def found(*, password: str) -> None:
    """Name the organisation, its departments and who works there, as far as they are not there yet."""
    now = timezone.now()
    if people_queries.organisation() is None:
        people.found_organisation(name=ORGANISATION, by=BY, at=now)
    departments = departments_by_name()
    for name in DEPARTMENTS:
        if name not in departments:
            departments[name] = people.add_department(name=name, by=BY, at=now)
    for colleague in STAFF:
        if people_queries.member_by_email(colleague.email) is None:
            people.add_member(
                email=colleague.email,
                name=colleague.name,
                role=colleague.role,
                department=departments[colleague.department],
                password=password,
                by=BY,
                at=now,
            )


def put_on_the_map(systems: Iterable[Described], *, ways: Path) -> dict[str, UUID]:
    """
    Add the systems that are not there yet, and give the others their new address where that moved.

    A bucket gets another port now and then. The map keeps addresses sealed, so `ways` remembers a digest of each.
    """
    known = {row.system.name: row.system.id for row in map_queries.systems(per_page=EVERYTHING).items}
    remembered = json.loads(ways.read_text(encoding="utf-8")) if ways.exists() else {}
    found: dict[str, UUID] = {}
    for system in systems:
        if system.name not in known:
            found[system.key] = add(system)
        else:
            found[system.key] = known[system.name]
            if remembered.get(system.key) != digest(system):
                move(system, known[system.name])
        remembered[system.key] = digest(system)
    ways.write_text(json.dumps(remembered), encoding="utf-8")
    return found


def add(system: Described) -> UUID:
    """Add one system with all that is known of it, and what protects it."""
    owner = people_queries.member_by_email(system.owner) if system.owner else None
    key = datamap.add_system(
        name=system.name,
        target=system.target,
        options=system.options,
        description=system.about,
        owner_id=owner.id if owner else None,
        department_id=departments_by_name()[system.department],
        hosting=system.hosting,
        country=system.country,
        by=BY,
        at=timezone.now(),
    )
    for measure in system.measures:
        datamap.set_measure(system_id=key, kind=measure, state=MeasureState.YES, by=BY, at=timezone.now())
    return key


def move(system: Described, key: UUID) -> None:
    datamap.replace_secret(system_id=key, target=system.target, options=system.options, by=BY, at=timezone.now())


def digest(system: Described) -> str:
    return hashlib.sha256(repr((system.target, sorted(system.options.items()))).encode()).hexdigest()


def departments_by_name() -> dict[str, int]:
    return {department.name: department.id for department in people_queries.departments()}


def sign_in_links(address: str) -> list[tuple[str, str, str, str]]:
    """A new link for the first member of each role: the role, the name, the e-mail address and the link."""
    found: dict[str, tuple[str, str, str, str]] = {}
    for colleague in STAFF:
        member = people_queries.member_by_email(colleague.email)
        if member and colleague.role not in found:
            token = people.make_sign_in_link(member_id=member.id, by=BY, at=timezone.now())
            link = f"{address}/welcome/{token}/"
            found[colleague.role] = (colleague.role, colleague.name, colleague.email, link)
    return list(found.values())
