"""The map is ground to trace a person over, with what people decided about it."""

import pytest

from inzage.connectors import catalogue
from inzage.datamap import models, operations, queries
from inzage.tracing.ground import Spot
from inzage.tracing.look import look
from tests.datamap.conftest import BY, NOON
from tests.tracing.conftest import known_by

pytestmark = pytest.mark.django_db


def test_a_customer_of_the_map_is_found_with_their_orders(scanned, shop):
    ground = queries.ground()
    address = f"sqlite:///{shop}"
    found = look(ground, known_by(email="klant7@example.nl"), {scanned.slug: catalogue.connect(address)})

    assert {spot.dataset: len(rows) for spot, rows in found.rows.items()} == {"klant": 1, "bestelling": 2}


def test_a_link_that_somebody_refused_leads_nowhere(scanned):
    link = models.Link.objects.get(source__name="klantnummer", target__dataset__name="klant")
    operations.refuse_link(link_id=link.pk, by=BY, at=NOON)

    assert not queries.ground().ties


def test_a_field_that_is_not_personal_identifies_nobody(scanned):
    field = models.Field.objects.get(dataset__name="klant", name="e_mail")
    operations.mark_not_personal(field_id=field.pk, by=BY, at=NOON)

    column = queries.ground().places[Spot(scanned.slug, "klant")].column("e_mail")
    assert (column.category, column.identifies) == (None, False)


def test_a_retired_system_is_no_ground(scanned):
    operations.retire_system(system_id=scanned.id, by=BY, at=NOON)

    assert not queries.ground().places
