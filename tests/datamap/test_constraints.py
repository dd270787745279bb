from datetime import UTC, datetime

import pytest

pytestmark = pytest.mark.django_db
BY, AT = "noor@example.nl", datetime(2026, 11, 24, 13, tzinfo=UTC)


def test_the_database_itself_works_out_what_counts_and_what_waits(scanned):
    from inzage.datamap.models import Field

    rows = Field.objects.filter(name="e_mail")
    rows.update(found_category="phone")
    assert rows.values_list("category", "is_open").get() == ("phone", True)

    rows.update(verdict="not_personal", decided_by=BY, decided_at=AT)
    assert rows.values_list("category", "is_open").get() == (None, False)


@pytest.mark.parametrize(
    "facts",
    [
        pytest.param({"verdict": "confirmed"}, id="a verdict of nobody"),
        pytest.param({"verdict": "maybe", "decided_by": BY, "decided_at": AT}, id="no such verdict"),
        pytest.param({"verdict": "corrected", "decided_by": BY, "decided_at": AT}, id="corrected to nothing"),
        pytest.param(
            {"verdict": "not_personal", "decided_category": "email", "decided_by": BY, "decided_at": AT},
            id="not personal and yet",
        ),
        pytest.param({"confidence": 1.01}, id="surer than sure"),
    ],
)
def test_the_database_itself_refuses_what_cannot_be(scanned, facts):
    from django.db import IntegrityError, transaction

    from inzage.datamap.models import Field

    with pytest.raises(IntegrityError), transaction.atomic():
        Field.objects.filter(name="e_mail").update(**facts)


def test_a_system_cannot_be_retired_without_a_moment(system):
    from django.db import IntegrityError, transaction

    from inzage.datamap.models import System

    with pytest.raises(IntegrityError), transaction.atomic():
        System.objects.update(state="retired")
