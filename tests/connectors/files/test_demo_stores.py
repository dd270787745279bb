"""The stores of the demo that are folders hold the datasets and columns that its truth names."""

import json

import pytest

from demo import making, truth
from demo.company.company import Company
from demo.stores import exportbak
from inzage.connectors import catalogue
from inzage.connectors.files import tables

SYSTEMS = ("maildesk", "pakhuis", "meetdata", "planbord", "mijn", "exportbak")


@pytest.fixture(scope="module")
def root(tmp_path_factory):
    made, company = tmp_path_factory.mktemp("stores"), Company(size=300)
    for system in SYSTEMS:
        (made / system).mkdir()
        if system in making.FOLDERS:
            making.FOLDERS[system](made / system, company)
    for name, content in exportbak.objects(company):
        (made / "exportbak" / name).parent.mkdir(exist_ok=True)
        (made / "exportbak" / name).write_bytes(content)
    return made


@pytest.mark.parametrize("system", SYSTEMS)
def test_each_dataset_is_there_with_its_columns(root, system):
    way = catalogue.connect(str(root / system))

    found = {shape.name: {column.name for column in shape.columns} for shape in way.describe()}

    assert found == {name: set(dataset.columns) for name, dataset in truth.load(system).datasets.items()}


@pytest.mark.parametrize("system", SYSTEMS)
def test_each_row_is_read_and_none_is_broken(root, system):
    way = catalogue.connect(str(root / system))

    for shape in way.describe():
        batches = list(way.sample(shape.name, rows=None))
        assert sum(batch.rows for batch in batches) == shape.rows
        assert not sum(tables.skipped(batch.table) for batch in batches)


def test_letters_are_right_in_the_export_of_the_mail_supplier(root):
    way = catalogue.connect(str(root / "maildesk"))

    shown = json.dumps([batch.table.to_pylist() for batch in way.sample("abonnees.csv", rows=None)], ensure_ascii=False)

    assert "ë" in shown
    assert "Ã" not in shown
