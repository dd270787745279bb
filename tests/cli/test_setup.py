"""`inzage setup`: from nothing to an installation, and a second time nothing."""

import json
import stat

FOR_OTHERS = 0o077


def test_it_makes_everything_and_prints_the_way_in(inzage, tmp_path):
    said = inzage("setup", "--organisation", "Voorbeeld", "--email", "noor@example.nl", "--name", "Noor")

    assert (said.status, said.err) == (0, "")
    assert "http://127.0.0.1:8000/welcome/" in said.out
    members = json.loads(inzage("members", "list", "--format", "json").out)
    assert [(member["email"], member["role"]) for member in members] == [("noor@example.nl", "privacy_officer")]


def test_what_it_makes_is_for_this_account_alone(installed):
    made = [installed, *installed.rglob("*")]

    assert {"inzage.sqlite3", "secret.key", "vault.json", "ledger.key"} <= {path.name for path in made}
    assert [path.name for path in made if stat.S_IMODE(path.stat().st_mode) & FOR_OTHERS] == []


def test_a_second_time_it_changes_nothing(inzage, installed):
    keys = {path: path.read_bytes() for path in installed.rglob("*.key")}

    said = inzage("setup", "--organisation", "Another", "--email", "other@example.nl", "--name", "Other")

    assert (said.status, "The organisation is Voorbeeld." in said.out) == (0, True)
    assert {path: path.read_bytes() for path in installed.rglob("*.key")} == keys
    assert len(json.loads(inzage("members", "list", "--format", "json").out)) == 1


def test_where_nobody_answers_it_says_what_is_left(inzage):
    said = inzage("setup")

    assert said.status == 0
    assert "inzage organisation found" in said.out
    assert "inzage members add EMAIL NAME --role privacy_officer" in said.out


def test_a_refusal_is_a_sentence(inzage):
    said = inzage("setup", "--organisation", "Voorbeeld", "--email", "noor", "--name", "Noor")

    assert (said.status, "noor@example.nl" in said.err, "Traceback" in said.err) == (1, True, False)


def test_the_link_has_the_address_of_the_installation(inzage):
    said = inzage(
        "setup",
        "--organisation",
        "V",
        "--email",
        "noor@example.nl",
        "--name",
        "N",
        INZAGE_URL="https://inzage.example.nl",
    )

    assert "https://inzage.example.nl/welcome/" in said.out


def test_a_folder_that_can_not_be_made_is_a_sentence(inzage, tmp_path):
    (tmp_path / "file").write_text("")

    said = inzage("setup", INZAGE_HOME=str(tmp_path / "file" / "home"))

    assert (said.status, "Choose another INZAGE_HOME" in said.err, "Traceback" in said.err) == (1, True, False)
