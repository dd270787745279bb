"""
What every connector promises, whatever it reads: the rules of `inzage.connectors.protocol`, as tests.

A connector's own test file makes a class of `Contract` with a fixture `stage`, and so runs all of it over its own real
system. Where the system can be written to, `writable` says so; `Nothing` is the stage of a system without datasets.
"""

from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass, field

import pytest

from inzage.connectors import catalogue
from inzage.connectors.errors import ConnectorError, Unreachable, Unsupported
from inzage.connectors.protocol import Connector
from inzage.connectors.records import Ability, DatasetShape

CANARY = "canary-jansen-7781"
"""A value that stands in the dataset; it may appear in no repr and no message."""

WRITING = {Ability.ERASE, Ability.UPDATE, Ability.INSERT}


@dataclass(frozen=True)
class Stage:
    """
    A system with one known dataset: `rows` rows with `columns`, of which `key` is different in every row.

    `one` is the key of the row that holds the canary. `gone` is the name of a dataset that is not there.
    """

    target: str
    kind: str
    dataset: str
    columns: tuple[str, ...]
    key: str
    one: object
    rows: int
    gone: str = "niets"
    writable: bool = False
    options: Mapping[str, str] = field(default_factory=dict)

    def connect(self, *, writable: bool = False) -> Connector:
        return catalogue.connect(self.target, options=self.options, writable=writable)


class Contract:
    """The promises, each as one test."""

    @pytest.fixture
    def way(self, stage):
        with closing(stage.connect()) as connector:
            yield connector

    def test_the_catalogue_finds_it_by_its_address(self, stage, way):
        assert isinstance(way, Connector)
        assert (way.kind, stage.kind in catalogue.kinds()) == (stage.kind, True)

    def test_it_says_what_answered(self, way):
        assert way.check()

    def test_it_names_its_datasets_sorted(self, stage, way):
        names = way.names()

        assert stage.dataset in names
        assert names == sorted(set(names))

    def test_it_describes_all_or_those_asked_for(self, stage, way):
        every = [shape.name for shape in way.describe() if isinstance(shape, DatasetShape)]
        asked = list(way.describe([stage.dataset]))

        assert sorted(every) == way.names()
        assert [shape.name for shape in asked] == [stage.dataset]
        assert [column.name for column in asked[0].columns] == list(stage.columns)

    def test_a_dataset_that_is_gone_is_named_and_the_others_are_seen(self, stage, way):
        found = {
            getattr(shape, "name", "") or shape.place: shape for shape in way.describe([stage.gone, stage.dataset])
        }

        assert isinstance(found[stage.gone], Unreachable)
        assert isinstance(found[stage.dataset], DatasetShape)

    def test_reading_what_is_gone_says_so_with_its_place(self, stage, way):
        with pytest.raises(Unreachable) as caught:
            list(way.sample(stage.gone, rows=10))

        assert (caught.value.place, caught.value.say("nl") != caught.value.say("en")) == (stage.gone, True)

    def test_it_reads_every_row_when_asked(self, stage, way):
        batches = list(way.sample(stage.dataset, rows=None))

        assert sum(batch.rows for batch in batches) == stage.rows
        assert {tuple(batch.table.column_names) for batch in batches} == {stage.columns}

    def test_a_sample_is_about_as_many_rows_as_asked(self, stage, way):
        rows = sum(batch.rows for batch in way.sample(stage.dataset, rows=5))

        assert 0 < rows <= min(stage.rows, 10)

    def test_it_counts(self, stage, way):
        count = way.count(stage.dataset, exactly=True)

        assert (count.rows, count.is_exact) == (stage.rows, True)

    def test_it_reads_rows_by_key_and_none_for_strangers(self, stage, way):
        found = [
            row
            for batch in way.read_by_key(stage.dataset, stage.key, [stage.one, "vreemd"])
            for row in batch.table.to_pylist()
        ]

        assert [row[stage.key] for row in found] == [stage.one]
        assert CANARY in str(found)
        assert not sum(batch.rows for batch in way.read_by_key(stage.dataset, stage.key, []))

    def test_no_value_shows_in_a_repr(self, stage, way):
        batches = list(way.sample(stage.dataset, rows=None))
        shown = f"{batches!r} {way!r} {list(way.describe())!r}"

        assert any(CANARY in str(batch.table.to_pylist()) for batch in batches)
        assert CANARY not in shown

    def test_grants_name_datasets_that_are_there(self, way):
        assert {grant.dataset for grant in way.grants()} <= set(way.names())

    def test_it_writes_nothing_when_opened_to_read(self, stage, way):
        assert not way.abilities & WRITING
        for write in (
            lambda: way.erase(stage.dataset, stage.key, [stage.one]),
            lambda: way.update(stage.dataset, stage.key, [stage.one], {stage.columns[-1]: "x"}),
            lambda: way.insert(stage.dataset, [{stage.key: stage.one}]),
        ):
            with pytest.raises(Unsupported):
                write()

        assert way.count(stage.dataset, exactly=True).rows == stage.rows

    def test_it_erases_by_key_and_only_that(self, stage):
        with closing(stage.connect(writable=True)) as way:
            if Ability.ERASE not in way.abilities:
                with pytest.raises(Unsupported):
                    way.erase(stage.dataset, stage.key, [stage.one])
                return
            erased = way.erase(stage.dataset, stage.key, [stage.one, "vreemd"])

            assert (erased, way.count(stage.dataset, exactly=True).rows) == (1, stage.rows - 1)
            assert way.erase(stage.dataset, stage.key, [stage.one]) == 0

    def test_it_updates_by_key_and_only_that(self, stage):
        with closing(stage.connect(writable=True)) as way:
            if Ability.UPDATE not in way.abilities:
                with pytest.raises(Unsupported):
                    way.update(stage.dataset, stage.key, [stage.one], {stage.columns[-1]: "x"})
                return
            changed = way.update(stage.dataset, stage.key, [stage.one], {stage.columns[-1]: "gewist"})
            values = [
                row[stage.columns[-1]]
                for batch in way.sample(stage.dataset, rows=None)
                for row in batch.table.to_pylist()
            ]

            assert (changed, values.count("gewist")) == (1, 1)

    def test_it_adds_rows(self, stage):
        with closing(stage.connect(writable=True)) as way:
            if Ability.INSERT not in way.abilities:
                with pytest.raises(Unsupported):
                    way.insert(stage.dataset, [{stage.key: stage.one}])
                return
            way.erase(stage.dataset, stage.key, [stage.one])
            added = way.insert(stage.dataset, [{stage.key: stage.one, stage.columns[-1]: "nieuw"}])

            assert (added, way.count(stage.dataset, exactly=True).rows) == (1, stage.rows)

    def test_every_refusal_is_a_connector_error_that_shows_no_value(self, stage, way):
        for ask in (
            lambda: list(way.sample(stage.gone, rows=None)),
            lambda: list(way.read_by_key(stage.gone, stage.key, [CANARY])),
            lambda: list(way.read_by_key(stage.dataset, "geen kolom", [CANARY])),
            lambda: way.count(stage.gone),
        ):
            with pytest.raises(ConnectorError) as caught:
                ask()

            assert CANARY not in f"{caught.value!r} {caught.value.place}"
