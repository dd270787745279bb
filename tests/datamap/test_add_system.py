from datetime import UTC, datetime

import pytest

from inzage.datamap import operations, queries

pytestmark = pytest.mark.django_db
BY, AT = "noor@example.nl", datetime(2026, 11, 24, 13, tzinfo=UTC)


def add(name="Winkel", target="sqlite:////nowhere/winkel.db", **facts):
    return operations.add_system(name=name, target=target, by=BY, at=AT, **facts)


def test_it_puts_a_system_on_the_map_without_going_there():
    key = add(name="  Kompas   CRM ", country="nl", hosting="Noordkade")

    found = queries.system_by_id(system_id=key)
    assert (found.slug, found.name, found.kind, found.country) == ("kompas-crm", "Kompas CRM", "sqlite", "NL")
    assert not found.is_outside_eea


def test_it_leaves_its_line(lines):
    add()

    assert lines() == ["datamap:system:added"]


def test_it_seals_the_address_and_shows_no_password():
    from inzage.datamap.models import System

    key = add(target="postgresql://lezer:hunter2-canary@db.example.nl:5433/kompas?sslmode=require")

    row = System.objects.get(pk=key)
    assert row.address == "postgresql://db.example.nl:5433/kompas"
    assert "hunter2-canary" not in " ".join(str(value) for value in vars(row).values())


@pytest.mark.parametrize(
    ("facts", "refusal"),
    [
        pytest.param({"name": " "}, operations.NameMissing, id="no name"),
        pytest.param({"name": "x" * 121}, operations.NameMissing, id="a name too long"),
        pytest.param({"target": "gopher://example.nl"}, operations.UnknownTarget, id="an address nobody knows"),
        pytest.param({"country": "XX"}, operations.UnknownCountry, id="no such country"),
        pytest.param({"owner_id": 999_999}, operations.UnknownOwner, id="an owner who does not work here"),
        pytest.param({"department_id": 999_999}, operations.UnknownDepartment, id="no such department"),
    ],
)
def test_each_refusal_leaves_no_trace(facts, refusal, all_lines):
    with pytest.raises(refusal):
        add(**facts)

    assert (queries.systems().total, all_lines()) == (0, [])


def test_it_refuses_a_name_that_is_taken_whatever_its_capitals():
    add(name="Winkel")

    with pytest.raises(operations.NameTaken, match="WINKEL"):
        add(name="WINKEL")


def test_two_names_that_look_alike_get_two_addresses():
    slugs = [queries.system_by_id(system_id=add(name=name)).slug for name in ("New", "CRM!", "CRM?", "¿?")]

    assert slugs == ["new-2", "crm", "crm-2", "system"]
