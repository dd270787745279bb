import json
import subprocess
import sys
import time
from argparse import ArgumentParser
from pathlib import Path

import pytest

from inzage.scanning.commands import COMMANDS, ROWS
from inzage.scanning.scan import ROWS as OF_SCAN

INZAGE = Path(sys.executable).with_name("inzage")


@pytest.fixture
def run(capsys):
    ((_, _, add_arguments, work),) = COMMANDS
    parser = ArgumentParser()
    add_arguments(parser)

    def scan(*words):
        status = work(parser.parse_args(words))
        return status, *capsys.readouterr()

    return scan


def test_json_has_the_keys_of_the_contract(run, customers):
    status, out, err = run(customers, "--format", "json")

    found = json.loads(out)
    assert (status, err) == (0, "")
    assert list(found) == ["source", "stats", "datasets", "fields", "links", "protection", "failures"]
    assert list(found["stats"]) == ["rows", "bytes", "seconds", "is_exact"]
    assert list(found["fields"][0]) == [
        "path", "dataset", "column", "type", "category", "level", "confidence", "reasons", "identifies", "fides", "dpv",
        "values_read", "values", "rows_read", "rows", "promise",
    ]  # fmt: skip
    assert {"from", "to", "kind", "confidence"} <= set(found["links"][0])


def test_json_says_what_was_found(run, customers):
    found = json.loads(run(customers, "--format", "json")[1])

    mail = next(field for field in found["fields"] if field["path"] == "klant.e_mail")
    assert (mail["category"], mail["level"], mail["identifies"]) == ("email", "ordinary", True)
    assert (mail["fides"], mail["dpv"]) == ("user.contact.email", "EmailAddress")
    assert next(field for field in found["fields"] if field["column"] == "prijs")["category"] is None
    assert [(link["from"], link["to"]) for link in found["links"]] == [("bestelling.klantnummer", "klant.klantnummer")]
    assert {one["name"]: (one["whose"], one["people"]) for one in found["datasets"]}["klant"] == ("customer", 300)


def test_the_table_is_for_people_in_both_languages(run, customers):
    _, english, _ = run(customers)
    _, dutch, _ = run(customers, "--language", "nl")

    assert "klant · customers · 300 persons · 300 rows · every row read" in english
    assert "klant · klanten · 300 personen · 300 rijen · elke rij gelezen" in dutch
    assert "e-mail address" in english
    assert "e-mailadres" in dutch
    assert "artikel" in dutch.split("Elke rij is gelezen, en geen persoonsgegevens gezien in:")[1]


def test_no_value_is_printed(run, customers):
    for words in ([], ["--format", "json"], ["--language", "nl"]):
        _, out, err = run(customers, *words)
        assert "klant1@" not in out + err
        assert "0610000" not in out + err


def test_the_address_comes_from_standard_input_and_is_shown_without_its_secrets(run, customers, monkeypatch):
    import io

    monkeypatch.setattr("sys.stdin", io.StringIO(f"{customers}\n"))

    status, out, _ = run("-", "--format", "json")

    assert (status, json.loads(out)["source"]["address"]) == (0, customers)


@pytest.mark.parametrize(
    ("target", "status"),
    [
        ("sqlite:////nergens/geheim.db", 1),
        ("postgresql://lezer:geheim-wachtwoord@127.0.0.1:1/kompas", 1),
        ("gopher://lezer:geheim-wachtwoord@nergens/x", 2),
        ("/nergens/map", 1),
    ],
)
def test_what_is_not_there_is_one_sentence_without_the_secret(run, target, status):
    found, out, err = run(target)

    assert (found, out) == (status, "")
    assert err.startswith("inzage: ")
    assert err.count("\n") == 1
    assert "geheim-wachtwoord" not in err


def test_a_file_that_is_damaged_is_named_and_the_rest_is_printed(run, tmp_path):
    (tmp_path / "klanten.csv").write_text("klantnummer;e_mail\n" + "".join(f"{n};a{n}@example.nl\n" for n in range(50)))
    (tmp_path / "half.parquet").write_bytes(b"PAR1\x00\x01")

    status, out, _ = run(str(tmp_path), "--format", "json")

    found = json.loads(out)
    assert status == 1
    assert [failure["place"] for failure in found["failures"]] == ["half.parquet"]
    assert "klanten.csv.e_mail" in {field["path"] for field in found["fields"]}


@pytest.mark.parametrize(
    "words", [["--sample", "0"], ["--sample", "x"], ["--sample", "5", "--full"], ["--option", "=geheim"]]
)
def test_wrong_words_are_wrong_usage(run, customers, words, capsys):
    with pytest.raises(SystemExit) as ended:
        run(customers, *words)

    assert ended.value.code == 2
    assert "geheim" not in capsys.readouterr().err.split("KEY=VALUE")[-1]


def test_a_sample_reads_less_and_full_reads_all(run, customers):
    rows = [
        json.loads(run(customers, *words, "--format", "json")[1])["stats"]["rows"]
        for words in (["--sample", "50"], ["--full"])
    ]

    assert rows[0] < rows[1] == 940


def test_the_help_says_how_many_rows_a_sample_has():
    assert ROWS == OF_SCAN


def test_the_command_runs_without_django_and_starts_at_once(customers):
    started = time.process_time()
    code = (
        "import sys; from inzage.cli import main; status = main(sys.argv[1:]); "
        "sys.exit(status or 9 * ('django' in sys.modules))"
    )

    scan = subprocess.run(
        [sys.executable, "-c", code, "scan", customers, "--format", "json"], capture_output=True, timeout=120
    )
    helped = subprocess.run([INZAGE, "scan", "--help"], capture_output=True, text=True, timeout=60)

    assert (scan.returncode, scan.stderr) == (0, b"")
    assert "pyarrow" not in helped.stderr
    assert "--sample N" in helped.stdout
    assert time.process_time() - started < 5
