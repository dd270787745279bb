"""The ledger on the command line."""

import json
from argparse import ArgumentParser

import pytest

from inzage.ledger.commands import COMMANDS


@pytest.fixture
def inzage(capsys):
    """Run a command; give its exit status and what it printed."""

    def run(name, *words):
        _, _, add_arguments, work = next(command for command in COMMANDS if command[0] == name)
        parser = ArgumentParser()
        add_arguments(parser)
        return work(parser.parse_args(words)), capsys.readouterr().out

    return run


def test_a_whole_ledger_ends_well(write, inzage):
    write(2)

    assert inzage("ledger verify") == (0, "The ledger is whole: 2 lines.\n")
    assert json.loads(inzage("ledger verify", "--format", "json")[1]) == {"whole": True, "lines": 2}


def test_a_broken_one_is_a_finding_with_its_first_line(write, tamper, inzage):
    write(4)
    tamper("UPDATE ledger_entry SET about = 'thing:9' WHERE number = 2")

    assert inzage("ledger verify") == (1, "Line 2 was changed after it was written.\n")
    status, out = inzage("ledger verify", "--format", "json")
    assert (status, json.loads(out)["first_broken"]["number"]) == (1, 2)


def test_an_export_has_every_line_once_in_order_with_its_hash(write, inzage):
    write(3)

    status, out = inzage("ledger export")

    rows = [json.loads(line) for line in out.splitlines()]
    assert (status, [row["number"] for row in rows]) == (0, [1, 2, 3])
    assert [row["previous"] for row in rows[1:]] == [row["hash"] for row in rows[:-1]]


def test_lines_are_listed_by_thing_and_number(write, inzage):
    write(3)

    found = json.loads(inzage("ledger list", "--about", "thing:1", "--format", "json")[1])
    assert [row["about"] for row in found] == ["thing:1"]
    assert len(json.loads(inzage("ledger list", "--limit", "2", "--format", "json")[1])) == 2


def test_a_table_shows_words_as_they_are(write, inzage):
    write(tag="people:link:made", facts={"markup": "[red]x"})

    out = inzage("ledger list")[1]
    assert [word for word in ("people:link:made", "[red]x") if word not in out] == []


def test_a_table_shows_the_time_of_the_clocks_here_with_its_offset(write, inzage):
    write()

    assert "2026-11-24 13:00:00+01:00" in inzage("ledger list")[1]
