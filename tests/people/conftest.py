"""The cast: Noor is privacy officer, Lotte an agent; both work at the office."""

from datetime import UTC, datetime

import pytest

from inzage.ledger import queries as ledger
from inzage.people import operations, queries

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
DOES = {"by": "noor@example.nl", "at": NOON}
PASSWORD = "vier-losse-woorden-hier"


@pytest.fixture
def add(db):
    """Add a member; return the id."""

    def member(email="iris@example.nl", name="Iris Voorbeeld", role="agent", department=None, password=None):
        return operations.add_member(
            email=email, name=name, role=role, department=department, password=password, **DOES
        )

    return member


@pytest.fixture
def office(db):
    return operations.add_department(name="Kantoor", **DOES)


@pytest.fixture
def noor(add, office):
    return queries.member(add("noor@example.nl", "Noor Testman", "privacy_officer", office, PASSWORD))


@pytest.fixture
def lotte(add, office):
    return queries.member(add("lotte@example.nl", "Lotte Voorbeeldsma", "agent", office))


@pytest.fixture
def lines(db):
    """The lines of the ledger, the last one first, without those of the cast."""

    def written():
        return [(str(line.tag), line.about, dict(line.facts)) for line in ledger.entries()]

    return written


@pytest.fixture
def refuses(lines):
    """See that a verb refuses, with a sentence, and leaves no trace."""

    def check(refusal, verb, **given):
        before, standing = lines(), queries.members(also_inactive=True)
        with pytest.raises(refusal) as said:
            verb(**{**DOES, **given})
        assert str(said.value).endswith((".", "!"))
        assert (lines(), queries.members(also_inactive=True)) == (before, standing)
        return said.value

    return check
