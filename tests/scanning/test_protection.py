"""What a scan says of how a system and its columns are protected."""

import hashlib
import json
from argparse import ArgumentParser
from contextlib import closing

import pytest

from inzage.connectors import catalogue
from inzage.connectors.errors import Sentence, Unreachable
from inzage.connectors.null import NullConnector
from inzage.connectors.protection import Seen
from inzage.connectors.sql.guards import sentences as guards
from inzage.scanning import sentences
from inzage.scanning.commands import COMMANDS
from inzage.scanning.protection import observed
from inzage.scanning.scan import scan_system
from tests.scanning.conftest import KEY, finished

READABLE = [f"Fiets-canary-{n}!" for n in range(100)]
MD5 = [hashlib.md5(word.encode(), usedforsecurity=False).hexdigest() for word in READABLE]
BCRYPT = [f"$2b$12${hashlib.sha256(word.encode()).hexdigest()[:53]}" for word in READABLE]
SALTED = [f"sha1$zout{n}${hashlib.sha1(b'a', usedforsecurity=False).hexdigest()}" for n in range(100)]
TOKENS = [f"Kd9{n:04}jfKls-dkf_93kfls{n}" for n in range(100)]


@pytest.fixture
def seen_in(database, look_at):
    """What is seen of the columns of a table with one column of these values."""

    def look(column, values, *, others="", type_="TEXT"):
        rows = {"account": [(n, value, *([n] if others else [])) for n, value in enumerate(values)]} if values else {}
        schema = f"CREATE TABLE account (id INTEGER PRIMARY KEY, {column} {type_}{', ' if others else ''}{others})"
        found = look_at(database(schema, rows), "account").protection
        assert all((one.dataset, one.column) == ("account", column) for one in found)
        assert "canary" not in repr(found)
        return [(one.check, one.seen.value, one.said) for one in found]

    return look


def passwords(seen, said, **facts):
    return [("hashed_passwords", seen, said.with_facts(**facts) if facts else said)]


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        pytest.param(
            READABLE, passwords(Seen.UNPROTECTED, sentences.READABLE_PASSWORDS, some=100, all=100), id="readable"
        ),
        pytest.param(MD5, passwords(Seen.UNPROTECTED, sentences.DIGESTS, some=100, all=100), id="bare digests"),
        pytest.param(BCRYPT, passwords(Seen.PROTECTED, sentences.SLOW_PASSWORDS), id="slow hashes"),
        pytest.param(SALTED, passwords(Seen.PROTECTED, sentences.SALTED_PASSWORDS), id="fast hashes with a salt"),
        pytest.param(TOKENS, passwords(Seen.UNKNOWN, sentences.OPAQUE_PASSWORDS), id="no form that we know"),
        pytest.param(["!", "*", "xxxx"], passwords(Seen.UNKNOWN, sentences.NO_PASSWORDS), id="marks"),
        pytest.param([], passwords(Seen.UNKNOWN, sentences.NO_VALUES), id="no values"),
        pytest.param(
            BCRYPT[:90] + READABLE[:10],
            passwords(Seen.UNPROTECTED, sentences.READABLE_PASSWORDS, some=10, all=100),
            id="a part is readable",
        ),
        pytest.param(
            BCRYPT[:97] + READABLE[:3], passwords(Seen.PROTECTED, sentences.SLOW_PASSWORDS), id="too few to tell"
        ),
    ],
)
def test_a_column_of_passwords_is_told_by_the_form_of_its_values(seen_in, values, expected):
    assert seen_in("wachtwoord", values) == expected


def test_how_slow_a_hash_is_with_its_salt_beside_it_is_unknown(seen_in):
    assert seen_in("wachtwoord", MD5, others="pw_salt INTEGER") == passwords(
        Seen.UNKNOWN, sentences.DIGESTS_BESIDE_SALT
    )


def test_passwords_as_bytes_are_not_taken_for_readable(seen_in):
    values = [bytes.fromhex(digest) for digest in MD5]

    assert seen_in("wachtwoord", values, type_="BLOB") == passwords(Seen.UNKNOWN, sentences.OPAQUE_PASSWORDS)


def test_whether_somebody_has_a_password_is_none(seen_in):
    assert seen_in("kleur", ["rood", "blauw"]) == []


BSN = [f"{number:09}" for number in range(111_222_300, 111_233_000) if not sum(
    int(digit) * weight for digit, weight in zip(f"{number:09}", (9, 8, 7, 6, 5, 4, 3, 2, -1), strict=True)) % 11][:100]  # fmt: skip


@pytest.mark.parametrize(
    ("column", "values", "seen", "said"),
    [
        ("bsn", BSN, Seen.UNPROTECTED, sentences.SPECIAL_IN_CLEAR),
        ("diagnose", ["griep", "hernia"] * 20, Seen.UNPROTECTED, sentences.SPECIAL_IN_CLEAR),
        ("diagnose", MD5, Seen.PROTECTED, sentences.SPECIAL_HIDDEN),
        ("bsn", MD5, Seen.PROTECTED, sentences.SPECIAL_HIDDEN),
        ("bsn", ["*********"], Seen.UNKNOWN, sentences.NOTHING_SPECIAL),
        ("bsn", [], Seen.UNKNOWN, sentences.NO_VALUES),
    ],
)
def test_special_data_is_in_clear_where_its_values_can_be_read(seen_in, column, values, seen, said):
    assert seen_in(column, values) == [("special_in_clear", seen, said)]


@pytest.mark.parametrize(("often", "seen"), [(30, [("special_in_clear", Seen.UNPROTECTED)]), (1, [])])
def test_special_data_inside_texts_is_told_where_it_stands_in_more_than_a_few(seen_in, often, seen):
    calm = [f"Klant belde over meterstand {n} en wil daarover een nieuwe nota" for n in range(100 - often)]
    told = [f"Klant belde, haar burgerservicenummer is {BSN[n]} en zij wil een nota" for n in range(often)]

    found = seen_in("opmerking", calm + told)

    assert [(check, one) for check, one, _ in found] == seen
    assert [said for _, _, said in found if said != sentences.SPECIAL_IN_TEXT] == []


def test_passwords_inside_texts_are_told(seen_in):
    values = [f'{{"host": "db", "password": "Fiets-canary-{n}!"}}' for n in range(50)]

    assert seen_in("config", values) == passwords(Seen.UNPROTECTED, sentences.PASSWORDS_IN_TEXT)


def test_ordinary_data_is_not_told(seen_in):
    assert seen_in("e_mail", [f"jan{n}@example.nl" for n in range(50)]) == []


def test_a_connector_that_cannot_tell_says_nothing():
    assert observed(NullConnector.open("null://")) == []


class Shy:
    """The way to a real system of whose protection nothing can be asked."""

    def __init__(self, connector):
        self._connector = connector

    def __getattr__(self, name):
        return getattr(self._connector, name)

    def protection(self):
        raise Unreachable(Sentence("It went away.", "Het is weg."), place="winkel")


def test_where_it_cannot_be_asked_that_is_a_failure_and_what_was_read_counts(customers):
    with closing(catalogue.connect(customers)) as connector:
        found = finished(scan_system(Shy(connector), key=KEY, language="nl"))

    assert [(one.place, one.code, one.message) for one in found.failures] == [("winkel", "unreachable", "Het is weg.")]
    assert (found.protection, len(found.datasets)) == ((), 3)


def test_the_json_says_what_was_seen(postgres_server, capsys):
    ((_, _, add_arguments, work),) = COMMANDS
    parser = ArgumentParser()
    add_arguments(parser)
    work(parser.parse_args([postgres_server, "--format", "json", "--language", "nl"]))

    found = json.loads(capsys.readouterr().out)["protection"]

    assert next(one for one in found if one["check"] == "tls") == {
        "check": "tls",
        "protects": "encryption_in_transit",
        "seen": "unknown",
        "said": guards.LOCAL.nl,
        "dataset": "",
        "column": "",
    }


def test_the_table_says_each_sentence_once_with_its_places_and_what_is_wrong_first(database, capsys):
    columns = ", ".join(f"bsn_{n} TEXT" for n in range(7))
    target = database(f"CREATE TABLE account (wachtwoord TEXT, {columns})", {"account": [(READABLE[0], *BSN[:7])]})
    ((_, _, add_arguments, work),) = COMMANDS
    parser = ArgumentParser()
    add_arguments(parser)
    work(parser.parse_args([target, "--language", "nl"]))

    said = capsys.readouterr().out.partition("Hoe het beschermd is, voor zover te zien:\n")[2]

    five = ", ".join(f"account.bsn_{n}" for n in range(5))
    assert f"  niet beschermd: {five} en nog 2: {sentences.SPECIAL_IN_CLEAR.nl[:40]}" in said
    assert said.index("niet beschermd: account.wachtwoord: Hier staan wachtwoorden als leesbare tekst") < said.index(
        "  onbekend: "
    ) < said.index("  beschermd: ")  # fmt: skip
    assert "canary" not in said


def test_the_table_of_a_system_of_which_nothing_can_be_told_says_nothing_of_it(capsys):
    ((_, _, add_arguments, work),) = COMMANDS
    parser = ArgumentParser()
    add_arguments(parser)
    work(parser.parse_args(["null://"]))

    assert "protected" not in capsys.readouterr().out
