"""Is the ledger whole? Whatever is done to it, the first broken line is named."""

import json

import pytest
from django.db import transaction

from inzage.ledger import chain, head, queries
from inzage.ledger.models import Entry
from inzage.ledger.records import Verified

SWAP = (
    "UPDATE ledger_entry SET number = 99 WHERE number = 3",
    "UPDATE ledger_entry SET number = 3 WHERE number = 4",
    "UPDATE ledger_entry SET number = 4 WHERE number = 99",
)
TAMPERED = [
    pytest.param(("UPDATE ledger_entry SET by = 'another' WHERE number = 3",), 3, "changed", id="who"),
    pytest.param(("UPDATE ledger_entry SET facts = '{\"number\": 8}' WHERE number = 3",), 3, "changed", id="facts"),
    pytest.param(("UPDATE ledger_entry SET at = '2026-01-01 00:00:00' WHERE number = 1",), 1, "changed", id="when"),
    pytest.param(("UPDATE ledger_entry SET about = 'thing:9' WHERE number = 6",), 6, "changed", id="the last line"),
    pytest.param(("DELETE FROM ledger_entry WHERE number = 3",), 3, "missing", id="one deleted"),
    pytest.param(("DELETE FROM ledger_entry WHERE number = 1",), 1, "missing", id="the first deleted"),
    pytest.param(("DELETE FROM ledger_entry WHERE number > 4",), 5, "cut", id="the end cut off"),
    pytest.param(("DELETE FROM ledger_entry",), 1, "cut", id="everything deleted"),
    pytest.param(SWAP, 3, "changed", id="two swapped"),
    pytest.param(("UPDATE ledger_head SET number = 4", "DELETE FROM ledger_entry WHERE number > 4"), 4, "head_forged", id="cut, head moved"),
    pytest.param(("DELETE FROM ledger_head",), 6, "head_missing", id="head deleted"),
    pytest.param(("DELETE FROM ledger_head", "DELETE FROM ledger_entry"), 0, "head_missing", id="wiped"),
]  # fmt: skip


@pytest.mark.parametrize(("statements", "number", "code"), TAMPERED)
def test_it_names_the_first_broken_line(write, tamper, statements, number, code):
    write(6)
    tamper(*statements)

    found = queries.verify()

    assert (found.number, found.code) == (number, code)
    assert found.sentence.endswith(".")


@pytest.mark.django_db
def test_an_empty_ledger_is_whole():
    assert queries.verify() == Verified(lines=0)


def test_a_ledger_that_was_wiped_to_the_last_sign_is_no_new_one(write, tamper, home):
    write(6)
    tamper("DELETE FROM ledger_head", "DELETE FROM ledger_entry")
    (home / "ledger.head").unlink()

    assert (queries.verify().number, queries.verify().code) == (1, "emptied")


def test_a_first_line_that_was_never_committed_is_no_breach(transactional_db, write, home):
    with transaction.atomic():
        write()
        transaction.set_rollback(True)

    assert queries.verify() == Verified(lines=0)
    write(2)
    assert queries.verify() == Verified(lines=2)
    assert sorted(path.name for path in home.glob("ledger.key*")) == ["ledger.key"]


def test_everything_that_can_be_wrong_has_its_sentence():
    from inzage.ledger.records import SENTENCES, FirstBroken

    assert {code for code in SENTENCES if "7" not in FirstBroken(7, code).sentence} == set()


def test_a_whole_ledger_says_how_long_it_is(write):
    write(6)

    assert queries.verify() == Verified(lines=6)


def test_a_line_that_was_replaced_with_a_hash_that_fits_is_found(write, tamper):
    write(6)
    forge(tamper, 3, by="another")

    assert (queries.verify().number, queries.verify().code) == (3, "rewritten")


def test_a_last_line_that_was_replaced_is_found_by_the_head(write, tamper):
    write(6)
    forge(tamper, 6, by="another")

    assert (queries.verify().number, queries.verify().code) == (6, "rewritten")


def test_a_chain_that_was_rewritten_to_its_end_is_found_by_the_head(write, tamper):
    write(6)
    for number in range(3, 7):
        forge(tamper, number, by="another", previous=Entry.objects.get(number=number - 1).hash)

    assert queries.verify().code == "rewritten"


def test_a_line_added_by_another_hand_is_found(write):
    write(2)
    last = queries.entries()[0]
    line = Entry(number=3, at=last.at, tag=last.tag, about=last.about, by="noor", facts={}, previous=last.hash)
    line.hash = chain.hash_of(line.as_record())
    line.save(force_insert=True)

    assert (queries.verify().number, queries.verify().code) == (3, "unsigned")


def test_a_database_that_was_put_back_is_found_by_the_file(write, tamper):
    write(4)
    old = head.in_database()
    write(2)
    tamper("DELETE FROM ledger_entry WHERE number > 4")
    head.store_in_database(old)

    assert (queries.verify().number, queries.verify().code) == (5, "cut")


def test_lines_written_after_a_cut_do_not_hide_it(write, tamper):
    write(4)
    old = head.in_database()
    write(2)
    tamper("DELETE FROM ledger_entry WHERE number > 4")
    head.store_in_database(old)
    write(5, by="somebody")

    assert (queries.verify().number, queries.verify().code) == (6, "put_back")


def test_a_file_that_was_forged_is_found(write, home):
    write(2)
    file = home / "ledger.head"
    file.write_text(json.dumps({**json.loads(file.read_text()), "number": 1}))

    assert queries.verify().code == "head_forged"


@pytest.mark.parametrize("text", ["", "{}", "[1]", '{"number": "x"}'])
def test_a_file_that_cannot_be_read_counts_as_forged(write, home, text):
    write(2)
    (home / "ledger.head").write_text(text)

    assert queries.verify().code == "head_forged"


def test_another_key_does_not_vouch_for_the_lines(write, home):
    write(2)
    (home / "ledger.key").unlink()

    assert queries.verify().code == "head_forged"


def test_the_key_can_be_read_by_its_owner_alone(write, home):
    write()

    assert (home / "ledger.key").stat().st_mode & 0o777 == 0o600


def test_a_file_that_lags_behind_after_a_crash_is_no_breach(write, home):
    write(2)
    file = home / "ledger.head"
    lagging = file.read_text()
    write(2)
    file.write_text(lagging)

    assert queries.verify() == Verified(lines=4)


def forge(tamper, number, **changes):
    """Change a line and give it the hash that fits."""
    line = Entry.objects.get(number=number)
    for name, value in changes.items():
        setattr(line, name, value)
    line.hash = chain.hash_of(line.as_record())
    tamper(f"UPDATE ledger_entry SET by = '{line.by}', previous = '{line.previous}', hash = '{line.hash}' WHERE number = {number}")  # fmt: skip
