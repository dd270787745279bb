from datetime import UTC, datetime

import pytest

from inzage.datamap import operations, queries

pytestmark = pytest.mark.django_db
BY, AT = "noor@example.nl", datetime(2026, 11, 24, 13, tzinfo=UTC)


def test_a_refused_link_does_not_come_back(scanned, look, lines):
    link = queries.links(kind="declared").items[0]
    operations.refuse_link(link_id=link.id, by=BY, at=AT)
    assert lines()[0] == "datamap:link:refused"

    look(scanned)

    assert queries.links(kind="declared").total == 0
    assert [row.id for row in queries.links(refused=True).items] == [link.id]


def test_an_accepted_link_says_so(scanned, lines):
    link = queries.links(kind="declared").items[0]

    operations.accept_link(link_id=link.id, by=BY, at=AT)

    assert queries.links(kind="declared").items[0].verdict == "accepted"
    assert lines()[0] == "datamap:link:accepted"


def test_it_refuses_the_same_decision_twice(scanned, lines):
    link = queries.links(kind="declared").items[0]
    operations.accept_link(link_id=link.id, by=BY, at=AT)

    with pytest.raises(operations.LinkDecided):
        operations.accept_link(link_id=link.id, by=BY, at=AT)
    assert lines().count("datamap:link:accepted") == 1


def test_a_link_whose_field_is_gone_is_gone(scanned, look, change_shop):
    change_shop("DROP TABLE bestelling")

    look(scanned)

    assert queries.links(kind="declared").total == 0


def test_a_field_shows_its_links_from_both_sides(field_of):
    source, target = (
        queries.field(field_id=field_of(path).id) for path in ("bestelling.klantnummer", "klant.klantnummer")
    )

    assert ("klant.klantnummer", True) in {(link.field, link.is_outgoing) for link in source.links}
    assert ("bestelling.klantnummer", False) in {(link.field, link.is_outgoing) for link in target.links}


def test_two_systems_with_the_same_people_are_tied(scanned, look, tmp_path, shop):
    import shutil

    copy = shutil.copy(shop, tmp_path / "kopie.db")
    key = operations.add_system(name="Kopie", target=f"sqlite:///{copy}", by=BY, at=AT)

    look(queries.system_by_id(system_id=key))

    across = [(link.source, link.target) for link in queries.links().items if link.source_system != link.target_system]
    assert ("klant.e_mail", "klant.e_mail") in across
