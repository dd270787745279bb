from contextlib import closing

import pytest

from inzage.connectors import catalogue
from inzage.connectors.errors import Broken, Refused, Unreachable
from inzage.scanning.records import SubjectKind
from inzage.scanning.scan import scan_system
from tests.scanning.conftest import KEY, finished


class Part:
    """The way to a real system in which some datasets, or from some moment the system itself, cannot be read."""

    def __init__(self, connector, errors, *, is_gone=False):
        self._connector, self._errors, self._is_gone, self._checks = connector, errors, is_gone, 0

    def __getattr__(self, name):
        return getattr(self._connector, name)

    def check(self):
        self._checks += 1
        if self._is_gone and self._checks > 1:
            raise Unreachable("It does not answer any more.")
        return self._connector.check()

    def sample(self, dataset, *, rows):
        if error := self._errors.get(dataset):
            raise error
        return self._connector.sample(dataset, rows=rows)


@pytest.fixture
def part(customers):
    with closing(catalogue.connect(customers)) as connector:
        yield lambda errors, **facts: Part(connector, errors, **facts)


def test_it_finds_fields_links_and_whose_data_it_is(customers, look):
    found = look(customers)

    assert (found.kind, found.failures, len(found.datasets)) == ("sqlite", (), 3)
    assert [(link.source, link.target, link.kind) for link in found.links] == [
        ("bestelling.klantnummer", "klant.klantnummer", "inferred")
    ]
    assert {one.name: one.whose.kind for one in found.datasets} == {
        "klant": SubjectKind.CUSTOMER, "bestelling": SubjectKind.CUSTOMER, "artikel": SubjectKind.NOBODY,
    }  # fmt: skip


def test_it_tells_how_far_it_is(customers):
    with closing(catalogue.connect(customers)) as connector:
        steps = list(scan_system(connector, key=KEY))

    assert [(step.dataset, step.done, step.of) for step in steps] == [
        ("artikel", 1, 3), ("bestelling", 2, 3), ("klant", 3, 3),
    ]  # fmt: skip


def test_a_dataset_that_cannot_be_read_is_named_and_the_others_go_on(part):
    connector = part({"bestelling": Refused("You may not read this table.", place="bestelling")})

    found = finished(scan_system(connector, key=KEY))

    assert [(one.place, one.code, one.message) for one in found.failures] == [
        ("bestelling", "refused", "You may not read this table.")
    ]
    assert [one.name for one in found.datasets] == ["artikel", "klant"]


def test_a_dataset_that_went_away_meanwhile_is_a_failure_too(part):
    found = finished(scan_system(part({"klant": Unreachable("It is gone.", place="klant")}), key=KEY))

    assert [(one.place, one.code) for one in found.failures] == [("klant", "unreachable")]


def test_a_system_that_goes_away_ends_the_scan(part):
    connector = part({"klant": Unreachable("It is gone.", place="klant")}, is_gone=True)

    with pytest.raises(Unreachable, match="any more"):
        finished(scan_system(connector, key=KEY))


def test_failures_are_told_in_the_language_that_is_asked(part):
    from inzage.connectors.errors import Sentence

    connector = part({"klant": Broken(Sentence("It is damaged.", "Het is beschadigd."), place="klant")})

    found = finished(scan_system(connector, key=KEY, language="nl"))

    assert found.failures[0].message == "Het is beschadigd."
