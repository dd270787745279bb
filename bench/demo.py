"""The systems of the demo, made small for this and read the way a scan reads them, with the demo's own truth."""

import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path

from bench.truths import Known, others
from demo import making, truth
from demo import systems as described
from demo.company.company import Company
from demo.servers import postgresql
from demo.stores import exportbak
from inzage.connectors import catalogue
from inzage.connectors.protocol import Connector
from inzage.connectors.records import ColumnShape, DatasetShape
from inzage.detection.records import Column

CUSTOMERS = 2_000
ROWS = 1_000


def systems() -> dict[str, list[Known]]:
    """Return the columns of the systems with the truth."""
    with targets() as made:
        return {key: list(columns(key, target)) for key, target in sorted(made.items())}


@contextmanager
def targets() -> Iterator[dict[str, str]]:
    """Make the systems in a folder that is gone afterwards; give their addresses."""
    company = Company(size=CUSTOMERS)
    with ExitStack() as stack:
        root = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        socket = stack.enter_context(postgresql.running(root / "postgresql"))
        stores = making.Stores(root / "stores", socket)
        making.make(stores, company, say=lambda _: None)
        made = {one.key: one.target for one in described.described(stores.root, socket, None)}
        yield {**made, "exportbak": str(written(stores.root / "exportbak", company))}


def written(folder: Path, company: Company) -> Path:
    """Write the objects of the bucket as files: what is read is the same."""
    for name, content in exportbak.objects(company):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return folder


def columns(system: str, target: str) -> Iterator[Known]:
    told = truth.load(system).datasets
    with closing(catalogue.connect(target)) as connector:
        for shape in connector.describe():
            if isinstance(shape, DatasetShape) and shape.name in told:
                yield from of_dataset(connector, shape, told[shape.name])


def of_dataset(connector: Connector, shape: DatasetShape, told: truth.DatasetTruth) -> Iterator[Known]:
    batches = [batch.table for batch in connector.sample(shape.name, rows=ROWS)]
    names = [column.name for column in shape.columns]
    references = {
        key.columns[0]: f"{key.to_dataset}.{key.to_columns[0]}" for key in shape.foreign_keys if len(key.columns) == 1
    }
    for column in shape.columns:
        values = [value for table in batches for value in table.column(column.name).to_pylist()]
        if column.name in told.columns:
            yield Known(shown(shape, column, values, names, references), told.columns[column.name])


def shown(
    shape: DatasetShape, column: ColumnShape, values: list[object], names: list[str], references: dict[str, str]
) -> Column:
    return Column(
        shape.name,
        column.name,
        column.type,
        values,
        column.comment,
        others(names, column.name),
        is_key=column.is_key,
        references=references.get(column.name),
    )
