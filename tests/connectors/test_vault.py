import json
import stat
from multiprocessing import get_context

import pytest

from inzage.connectors.errors import ConnectorError
from inzage.connectors.vault import FILE, ForeignSeal, UnreadableKeys, Vault


@pytest.fixture
def vault(tmp_path):
    return Vault.at(tmp_path / "keys")


def fingerprint(folder):
    return Vault.at(folder).fingerprint_key()


def test_what_is_sealed_opens_again(vault):
    sealed = vault.seal("ge€heim", about="system:1")

    assert vault.open(sealed, about="system:1") == "ge€heim"
    assert "heim" not in sealed


def test_the_same_secret_is_never_sealed_the_same(vault):
    assert vault.seal("geheim", about="system:1") != vault.seal("geheim", about="system:1")


def test_a_seal_does_not_open_about_something_else(vault):
    with pytest.raises(ForeignSeal):
        vault.open(vault.seal("geheim", about="system:1"), about="system:2")


def test_a_seal_of_another_installation_does_not_open(vault, tmp_path):
    sealed = Vault.at(tmp_path / "other").seal("geheim", about="system:1")

    with pytest.raises(ForeignSeal) as caught:
        vault.open(sealed, about="system:1")

    assert "geheim" not in repr(caught.value)


@pytest.mark.parametrize("sealed", ["", "v1", "v1..", "v2.x.y", "v1.{id}.", "v1.{id}.????", "v1.{id}.AAAA"])
def test_what_is_no_seal_has_a_named_error(vault, sealed):
    number = vault.seal("x", about="a").split(".")[1]

    with pytest.raises(ForeignSeal):
        vault.open(sealed.format(id=number), about="a")


def test_a_changed_seal_does_not_open(vault):
    sealed = vault.seal("geheim", about="a")
    place = len(sealed) // 2
    changed = sealed[:place] + ("A" if sealed[place] != "A" else "B") + sealed[place + 1 :]

    with pytest.raises(ForeignSeal):
        vault.open(changed, about="a")


def test_after_a_rotation_old_seals_open_and_new_ones_take_the_new_key(vault):
    old = vault.seal("geheim", about="a")

    vault.rotate()
    new = vault.seal("geheim", about="a")

    assert (vault.open(old, about="a"), vault.open(new, about="a")) == ("geheim", "geheim")
    assert old.split(".")[1] != new.split(".")[1]


def test_a_rotation_elsewhere_is_seen_at_once(vault):
    Vault.at(vault.file.parent).rotate()

    assert vault.open(Vault(vault.file).seal("geheim", about="a"), about="a") == "geheim"


def test_fingerprints_outlive_a_rotation(vault):
    before = vault.fingerprint_key()

    vault.rotate()

    assert (vault.fingerprint_key(), len(before)) == (before, 32)


def test_only_the_owner_may_look_in_the_folder_and_the_file(vault):
    assert stat.S_IMODE(vault.file.stat().st_mode) == 0o600
    assert stat.S_IMODE(vault.file.parent.stat().st_mode) == 0o700


def test_processes_that_start_together_get_the_same_keys(tmp_path):
    with get_context("spawn").Pool(4) as pool:
        keys = pool.map(fingerprint, [tmp_path / "keys"] * 4, chunksize=1)

    assert len(set(keys)) == 1


def test_its_repr_shows_no_key(vault):
    key = json.loads(vault.file.read_text())["keys"][0]["key"]

    assert key not in repr(vault)


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"keys": [], "fingerprint": ""}', "\x00"])
def test_a_damaged_key_file_has_a_named_error_and_is_left_alone(vault, content):
    vault.file.write_text(content)

    with pytest.raises(UnreadableKeys):
        Vault.at(vault.file.parent).seal("geheim", about="a")

    assert (vault.file.name, vault.file.read_text()) == (FILE, content)


def test_its_errors_can_be_shown_in_both_languages(vault):
    with pytest.raises(ConnectorError) as caught:
        vault.open("v1.x.y", about="a")

    assert "sleutel" in caught.value.say("nl")
    assert "key" in caught.value.say("en")
