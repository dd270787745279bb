"""The sample databases of others give the same truth on three engines: fields, links, and whose data it is."""

import json

import pytest

from bench import truths
from bench.scores import judge, total
from tests import mariadb, postgres, samples

ENGINES = ["sqlite", "postgresql", "mariadb"]


@pytest.fixture(scope="module")
def mariadb_server():
    """The address of a real MariaDB."""
    with mariadb.server() as address:
        yield address


@pytest.fixture(scope="module")
def found(request):
    """What a scan of a sample on an engine found; each is scanned once."""
    seen = {}

    def scan(engine, name):
        if (engine, name) not in seen:
            seen[engine, name] = looked_at(request, engine, name)
        return seen[engine, name]

    return scan


def looked_at(request, engine, name):
    from contextlib import closing

    from inzage.connectors import catalogue
    from inzage.scanning.scan import scan_system
    from tests.scanning.conftest import KEY, finished

    with closing(catalogue.connect(address(request, engine, name))) as connector:
        return finished(scan_system(connector, key=KEY))


def address(request, engine, name):
    if engine == "sqlite":
        return f"sqlite:///{samples.file(name)}"
    samples.file(name)
    server, driver = {"postgresql": (postgres, "psycopg"), "mariadb": (mariadb, "pymysql")}[engine]
    target = server.empty_database(
        request.getfixturevalue({"postgresql": "postgres_server"}.get(engine, "mariadb_server"))
    )
    scheme = {"postgresql": "postgresql", "mariadb": "mysql"}[engine]
    samples.load(name, f"{scheme}+{driver}{target[target.index('://') :]}")
    return target


def truth(name):
    told = json.loads((truths.TRUTHS / f"{name}.json").read_text(encoding="utf-8"))["datasets"]
    return {dataset.lower(): written for dataset, written in told.items()}


@pytest.mark.parametrize("name", samples.NAMES)
@pytest.mark.parametrize("engine", ENGINES)
def test_its_fields_hold_what_the_truth_says(found, engine, name):
    told = truth(name)
    answers = {
        (dataset, column.lower()): truths.answers(answer)
        for dataset, written in told.items()
        for column, answer in written["columns"].items()
    }

    score = total(
        judge(answers[one.dataset.lower(), one.name.lower()], one.claim.category)
        for dataset in found(engine, name).datasets
        for one in dataset.fields
    )

    assert score.columns == len(answers)
    assert (score.precision >= 0.95, score.recall >= 0.95, score.share_exact >= 0.90) == (True, True, True)


@pytest.mark.parametrize("name", samples.NAMES)
@pytest.mark.parametrize("engine", ["postgresql", "mariadb"])
def test_its_links_are_those_of_the_other_engines(found, engine, name):
    links = [
        {(link.source.lower(), link.target.lower(), link.kind) for link in found(one, name).links}
        for one in ("sqlite", engine)
    ]

    assert links[0] == links[1]


@pytest.mark.parametrize("name", samples.NAMES)
@pytest.mark.parametrize("engine", ENGINES)
def test_it_is_whose_the_truth_says_and_of_as_many_people(found, engine, name):
    told = truth(name)

    wrong = {
        one.name: one.whose.kind
        for one in found(engine, name).datasets
        if one.whose.kind not in truths.answers(told[one.name.lower()]["whose"])
    }

    assert wrong == {}


@pytest.mark.parametrize("engine", ENGINES)
def test_the_customers_are_counted(found, engine):
    people = {
        name: next(one.people for one in found(engine, name).datasets if one.name.lower() in {"customer", "customers"})
        for name in samples.NAMES
    }

    assert people == {"chinook": 59, "northwind": 91, "sakila": 599}
