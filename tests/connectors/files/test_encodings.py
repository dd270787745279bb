import pytest

TEXT = "klantnr;naam;plaats\n" + "1;José Ülkü;Curaçao\n2;Zoë Brontë;’s-Hertogenbosch\n" * 20


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_letters_are_read_as_they_were_written(folder, encoding):
    folder.put("k.csv", TEXT.encode(encoding))

    assert folder.cells("k.csv")[:2] == [["1", "José Ülkü", "Curaçao"], ["2", "Zoë Brontë", "’s-Hertogenbosch"]]


def test_an_export_of_a_dos_program_is_read(folder):
    folder.put("k.csv", TEXT.replace("’", "'").encode("cp850"))

    assert folder.cells("k.csv")[0] == ["1", "José Ülkü", "Curaçao"]


def test_one_accent_in_a_plain_file_is_seen(folder):
    folder.put("k.csv", ("klantnr;naam\n" + "1;Jan\n" * 500 + "2;José\n").encode("latin-1"))

    assert folder.cells("k.csv")[-1] == ["2", "José"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-be", "cp1252"])
def test_json_has_an_encoding_too(folder, encoding):
    folder.put("k.jsonl", ('{"naam": "José"}\n{"naam": "Zoë"}\n' * 5).encode(encoding))
    folder.put("k.json", '[{"naam": "José"}, {"naam": "Zoë"}]'.encode(encoding))

    assert {row["naam"] for name in ("k.jsonl", "k.json") for row in folder.rows(name)} == {"José", "Zoë"}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_piece_of_a_large_file_is_cut_between_letters(folder, encoding):
    folder.put("k.csv", ("klantnr;naam\n" + "1234567;Zoë €\n" * 160_000).encode(encoding))

    assert {row["naam"] for row in folder.rows("k.csv", rows=200)} == {"Zoë €"}
