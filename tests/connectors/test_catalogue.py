import subprocess
import sys
from importlib.metadata import EntryPoint

import pytest

from inzage.connectors import catalogue
from inzage.connectors.errors import Unsupported
from inzage.connectors.null import NullConnector


class OthersConnector(NullConnector):
    kind = "others"

    @classmethod
    def takes(cls, target):
        return target.startswith("others:")


@pytest.fixture
def installed(monkeypatch):
    """Let these entry points be installed as well."""

    def install(**values):
        known = [
            *catalogue.entry_points(group=catalogue.GROUP),
            *(EntryPoint(name, value, catalogue.GROUP) for name, value in values.items()),
        ]
        monkeypatch.setattr(catalogue, "entry_points", lambda group: known)
        catalogue.entries.cache_clear()

    yield install
    catalogue.entries.cache_clear()


def test_it_knows_the_connectors_of_the_package():
    assert set(catalogue.kinds()) >= {"files", "mariadb", "null", "postgresql", "sqlite"}


def test_it_chooses_by_the_form_of_the_address():
    assert catalogue.connect("null://").kind == "null"


def test_a_connector_of_others_is_found_by_its_entry_point(installed):
    installed(others=f"{__name__}:OthersConnector")

    assert catalogue.connect("others://here").kind == "others"
    assert "others" in catalogue.kinds()


@pytest.mark.parametrize("kind", sorted(catalogue.SCHEMES))
def test_what_is_known_of_a_database_before_it_is_loaded_is_what_it_says_itself(kind):
    (entry,) = [entry for entry in catalogue.entries() if entry.name == kind]

    assert catalogue.loaded(entry).schemes == catalogue.SCHEMES[kind]


def test_no_driver_of_a_database_is_loaded_for_a_file(tmp_path):
    (tmp_path / "k.csv").write_text("nr;naam\n1;x\n")
    look = (
        "import sys; from inzage.connectors import catalogue; "
        f"list(catalogue.connect({str(tmp_path)!r}).describe()); "
        "print({'sqlalchemy', 'psycopg', 'pymysql', 'openpyxl'} & set(sys.modules))"
    )

    assert subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, check=True).stdout == "set()\n"


@pytest.mark.parametrize("target", ["oracle://scott:tiger@db/x", "klant@example.nl://"])
def test_an_unknown_kind_is_said_with_what_is_known_and_without_the_address(target):
    with pytest.raises(Unsupported) as caught:
        catalogue.connect(target)

    assert "postgresql" in caught.value.message
    assert "postgresql" in caught.value.say("nl")
    assert not {"tiger", "klant@"} & set(caught.value.message.split())


@pytest.mark.parametrize("target", ["", "  "])
def test_no_address_is_said_as_such(target):
    with pytest.raises(Unsupported, match="no address"):
        catalogue.connect(target)


def test_a_connector_that_cannot_be_loaded_leaves_the_others_alone(installed):
    installed(broken="no.such.module:Connector")

    assert catalogue.connect("null://").kind == "null"
    with pytest.raises(Unsupported, match="broken"):
        catalogue.connect("broken://here")
