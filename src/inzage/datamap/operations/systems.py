"""Adding, changing and retiring systems."""

from collections.abc import Mapping
from contextlib import closing
from datetime import datetime
from uuid import UUID

from django.db import transaction
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _

from inzage.connectors import catalogue
from inzage.connectors.errors import ConnectorError
from inzage.datamap import addresses, past
from inzage.datamap.models import Measure, Scan, System
from inzage.datamap.operations.finding import held_system
from inzage.datamap.operations.scans import ScanRuns
from inzage.datamap.tags import Tag
from inzage.datamap.words import UNDER_WAY, MeasureKind, MeasureState, SystemState
from inzage.ledger import operations as ledger
from inzage.people import queries as people
from inzage.web import countries
from inzage.web.languages import language_of
from inzage.web.refusals import Refusal

LONGEST_NAME = 120
TAKEN = {"new"}
"""Words that the addresses of pages need themselves."""


class NameMissing(Refusal):
    """A system needs a name."""

    code = "name_missing"
    field = "name"
    sentence = _("Give the system a name of 1 to 120 characters.")


class NameTaken(Refusal):
    """Another system on the map has this name."""

    code = "name_taken"
    field = "name"
    sentence = _("There is already a system called “%(name)s”. Choose another name.")


class UnknownTarget(Refusal):
    """No connector knows what to do with this address."""

    code = "unknown_target"
    field = "target"
    sentence = "%(message)s"


class KindDiffers(Refusal):
    """The new address leads to another kind of system."""

    code = "kind_differs"
    field = "target"
    sentence = _("This is a system of another kind: %(now)s instead of %(before)s. Add it as a new system.")


class UnknownCountry(Refusal):
    """There is no country with this code."""

    code = "unknown_country"
    field = "country"
    sentence = _("“%(country)s” is not a country. Give its code of two letters, for example NL.")


class UnknownOwner(Refusal):
    """The owner is not a member."""

    code = "unknown_owner"
    field = "owner"
    sentence = _("This owner does not work here. Choose a member.")


class UnknownDepartment(Refusal):
    """There is no such department."""

    code = "unknown_department"
    field = "department"
    sentence = _("This department does not exist.")


class UnknownMeasure(Refusal):
    """There is no such measure, or no such answer."""

    code = "unknown_measure"
    field = "kind"
    sentence = _("“%(measure)s” is not a measure or an answer that inzage knows.")


class NothingChanged(Refusal):
    """What was given is what is already there."""

    code = "nothing_changed"
    sentence = _("Nothing was changed: this is what was already there.")


class AlreadyRetired(Refusal):
    """The system has left the map before."""

    code = "already_retired"
    sentence = _("This system has already left the map.")


@transaction.atomic
def add_system(
    *,
    name: str,
    target: str,
    by: str,
    at: datetime,
    options: Mapping[str, str] | None = None,
    description: str = "",
    owner_id: int | None = None,
    department_id: int | None = None,
    manager: str = "",
    partner: str = "",
    hosting: str = "",
    country: str = "",
) -> UUID:
    """
    Put a system on the map. Its address is sealed; nothing is contacted yet.

    Raises:
        NameMissing, NameTaken, UnknownTarget, UnknownCountry, UnknownOwner, UnknownDepartment
    """
    facts = checked(name, country, owner_id, department_id)
    system = System(
        **facts,
        slug=free_slug(name),
        kind=kind_of(target, options),
        address=addresses.shown(target)[:500],
        description=description.strip(),
        manager=manager.strip(),
        partner=partner.strip(),
        hosting=hosting.strip(),
        added_at=at,
        added_by=by,
    )
    system.sealed = addresses.sealed(system, target=target, options=options or {})
    system.save(force_insert=True)
    past.remember_system(system, at=at)
    ledger.note(
        tag=Tag.SYSTEM_ADDED,
        about=about(system),
        by=by,
        at=at,
        facts={"name": ledger.code(system.name), "kind": system.kind},
    )
    return system.pk


@transaction.atomic
def change_system(
    *,
    system_id: UUID,
    by: str,
    at: datetime,
    name: str,
    description: str,
    owner_id: int | None,
    department_id: int | None,
    manager: str,
    partner: str,
    hosting: str,
    country: str,
) -> None:
    """
    Write down other facts about a system. The ledger names which facts, not what they were.

    Raises:
        UnknownSystem, NameMissing, NameTaken, UnknownCountry, UnknownOwner, UnknownDepartment, NothingChanged
    """
    system = held_system(system_id)
    facts: dict[str, object] = {
        **checked(name, country, owner_id, department_id, except_for=system),
        "description": description.strip(),
        "manager": manager.strip(),
        "partner": partner.strip(),
        "hosting": hosting.strip(),
    }
    changed = sorted(key for key, value in facts.items() if getattr(system, key) != value)
    if not changed:
        raise NothingChanged
    for key in changed:
        setattr(system, key, facts[key])
    system.save(update_fields=[key.removesuffix("_id") for key in changed])
    past.remember_system(system, at=at)
    ledger.note(tag=Tag.SYSTEM_CHANGED, about=about(system), by=by, at=at, facts={"changed": ", ".join(changed)})


@transaction.atomic
def replace_secret(
    *, system_id: UUID, target: str, by: str, at: datetime, options: Mapping[str, str] | None = None
) -> None:
    """
    Give a system another address or password.

    Raises:
        UnknownSystem, AlreadyRetired, UnknownTarget
        KindDiffers: if the address leads to another kind of system
    """
    system = held_system(system_id)
    if system.state == SystemState.RETIRED:
        raise AlreadyRetired
    kind = kind_of(target, options)
    if kind != system.kind:
        raise KindDiffers(now=kind, before=system.kind)
    system.address = addresses.shown(target)[:500]
    system.sealed = addresses.sealed(system, target=target, options=options or {})
    system.save(update_fields=["address", "sealed"])
    ledger.note(tag=Tag.SECRET_REPLACED, about=about(system), by=by, at=at)


@transaction.atomic
def retire_system(*, system_id: UUID, by: str, at: datetime) -> None:
    """
    Take a system off the map and wipe its secret. What was found and decided stays as history.

    Raises:
        UnknownSystem, AlreadyRetired
        ScanRuns: if a scan is under way; stop it first
    """
    system = held_system(system_id)
    if system.state == SystemState.RETIRED:
        raise AlreadyRetired
    if Scan.objects.filter(system=system, state__in=UNDER_WAY).exists():
        raise ScanRuns(name=system.name)
    system.state, system.retired_at, system.sealed = SystemState.RETIRED, at, ""
    system.save(update_fields=["state", "retired_at", "sealed"])
    ledger.note(tag=Tag.SYSTEM_RETIRED, about=about(system), by=by, at=at)


@transaction.atomic
def set_measure(*, system_id: UUID, kind: str, state: str, by: str, at: datetime, note: str = "") -> None:
    """
    Say whether a measure protects a system. Law: GDPR art. 32(1).

    Raises:
        UnknownSystem, UnknownMeasure
    """
    if kind not in set(MeasureKind) or state not in set(MeasureState):
        raise UnknownMeasure(measure=f"{kind}: {state}")
    system = held_system(system_id)
    Measure.objects.update_or_create(
        system=system, kind=kind, defaults={"state": state, "note": note.strip(), "set_by": by, "set_at": at}
    )
    past.remember_system(system, at=at)
    ledger.note(tag=Tag.MEASURE_SET, about=about(system), by=by, at=at, facts={"measure": kind, "state": state})


@transaction.atomic
def set_measures(*, system_id: UUID, given: Mapping[MeasureKind, tuple[str, str]], by: str, at: datetime) -> int:
    """
    Say of several measures whether they are there, each with a note; return how many are different from before.

    Raises:
        UnknownSystem, UnknownMeasure
        NothingChanged: if all of it was already said
    """
    system = held_system(system_id)
    before = {row.kind: (row.state, row.note) for row in Measure.objects.filter(system=system)}
    nothing = (MeasureState.UNKNOWN.value, "")
    changed = {kind: said for kind, said in given.items() if before.get(kind, nothing) != said}
    if not changed:
        raise NothingChanged
    for kind, (state, note) in changed.items():
        set_measure(system_id=system_id, kind=kind, state=state, note=note, by=by, at=at)
    return len(changed)


def about(system: System) -> str:
    """How the ledger names a system; the slug never changes."""
    return f"system:{system.slug}"


def checked(
    name: str, country: str, owner_id: int | None, department_id: int | None, *, except_for: System | None = None
) -> dict[str, object]:
    """The facts that can be wrong, cleaned; or the refusal that says which."""
    name, country = " ".join(name.split()), country.strip().upper()
    if not 1 <= len(name) <= LONGEST_NAME:
        raise NameMissing
    others = System.objects.filter(name__iexact=name, state=SystemState.ACTIVE)
    if except_for is not None:
        others = others.exclude(pk=except_for.pk)
    if others.exists():
        raise NameTaken(name=name)
    if country and not countries.is_country(country):
        raise UnknownCountry(country=country)
    if owner_id is not None and owner_id not in {member.id for member in people.members()}:
        raise UnknownOwner
    if department_id is not None and department_id not in {department.id for department in people.departments()}:
        raise UnknownDepartment
    return {"name": name, "country": country, "owner_id": owner_id, "department_id": department_id}


def kind_of(target: str, options: Mapping[str, str] | None) -> str:
    """The key of the connector for this address; nothing is contacted."""
    try:
        with closing(catalogue.connect(target, options=options)) as connector:
            return connector.kind
    except ConnectorError as error:
        raise UnknownTarget(message=error.say(language_of())) from None


def free_slug(name: str) -> str:
    """A word for the address of the page that no other system has."""
    stem = slugify(name)[:70] or "system"
    used = set(System.objects.filter(slug__startswith=stem).values_list("slug", flat=True)) | TAKEN
    return next(
        slug for number in range(len(used) + 1) if (slug := f"{stem}-{number + 1}" if number else stem) not in used
    )
