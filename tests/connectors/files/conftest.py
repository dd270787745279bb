from contextlib import closing

import pytest

from inzage.connectors import catalogue
from inzage.connectors.records import DatasetShape
from tests.connectors.files import buckets

endpoint, client, store, options, strict = (
    buckets.endpoint, buckets.client, buckets.store, buckets.options, buckets.strict,
)  # fmt: skip


class Folder:
    """A folder with real files, and the way that a scan goes to it."""

    def __init__(self, path):
        self.path = path

    def put(self, name, content):
        """Lay a file there, of text in UTF-8 or of bytes, and return its path."""
        path = self.path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    def way(self, *, writable=False, **options):
        return closing(catalogue.connect(str(self.path), options=options, writable=writable))

    def names(self):
        with self.way() as way:
            return way.names()

    def shape(self, name):
        """The shape of a dataset; what is wrong with it is raised."""
        with self.way() as way:
            (found,) = way.describe([name])
        if not isinstance(found, DatasetShape):
            raise found
        return found

    def columns(self, name):
        return [column.name for column in self.shape(name).columns]

    def types(self, name):
        return [column.type for column in self.shape(name).columns]

    def tables(self, name, *, rows=None):
        with self.way() as way:
            return [batch.table for batch in way.sample(name, rows=rows)]

    def rows(self, name, *, rows=None):
        return [row for table in self.tables(name, rows=rows) for row in table.to_pylist()]

    def cells(self, name):
        return [list(row.values()) for row in self.rows(name)]

    def count(self, name, *, exactly=True):
        with self.way() as way:
            return way.count(name, exactly=exactly)

    def found(self, name, column, *keys):
        with self.way() as way:
            return [row for batch in way.read_by_key(name, column, keys) for row in batch.table.to_pylist()]


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "folder").mkdir()
    return Folder(tmp_path / "folder")
