import json

import pytest

RECORDS = [{"klant": {"nr": place, "naam": f"Jan {place}"}, "tel": ["1", "2"]} for place in range(5)]
LINES = "".join(json.dumps(record) + "\n" for record in RECORDS)


@pytest.mark.parametrize("name", ["k.jsonl", "k.ndjson", "k.json", "k.txt", "backup_oud"])
def test_each_line_is_a_row(folder, name):
    folder.put(name, LINES)

    assert folder.columns(name) == ["klant.nr", "klant.naam", "tel"]
    assert folder.rows(name)[3] == {"klant.nr": "3", "klant.naam": "Jan 3", "tel": ["1", "2"]}
    assert (folder.count(name).rows, folder.shape(name).rows) == (5, 5)


def test_one_line_is_a_row_too(folder):
    folder.put("k.jsonl", '{"naam": "Jan"}')

    assert folder.rows("k.jsonl") == [{"naam": "Jan"}]


def test_empty_lines_and_marks_between_records_are_nothing(folder):
    folder.put("k.jsonl", '\ufeff\n{"naam": "Jan"}\n\n\x1e{"naam": "Ans"}\n  \n')

    assert [row["naam"] for row in folder.rows("k.jsonl")] == ["Jan", "Ans"]


def test_a_path_on_the_last_line_only_is_in_every_table(folder):
    folder.put("k.jsonl", '{"naam": "Jan"}\n' * 20_000 + '{"bsn": "012345672"}\n')

    tables = folder.tables("k.jsonl")

    assert len(tables) > 1
    assert {tuple(table.column_names) for table in tables} == {("naam", "bsn")}


def test_a_sample_comes_from_all_over_a_large_file(folder):
    folder.put("k.jsonl", "".join(f'{{"nr": {place}, "naam": "{"x" * 80}"}}\n' for place in range(50_000)))

    numbers = [int(row["nr"]) for row in folder.rows("k.jsonl", rows=200)]

    assert 150 <= len(numbers) <= 250
    assert len({number // 5_000 for number in numbers}) == 10
    assert folder.shape("k.jsonl").rows == pytest.approx(50_000, rel=0.02)
    assert folder.count("k.jsonl").rows == 50_000


def test_a_person_is_found_in_a_list_of_values(folder):
    folder.put("k.jsonl", '{"naam": "Jan", "tel": ["061", "062"]}\n{"naam": "Ans", "tel": ["063"]}\n')

    assert [row["naam"] for row in folder.found("k.jsonl", "tel", "062", "064")] == ["Jan"]
    assert folder.found("k.jsonl", "naam", "Ans")[0]["tel"] == ["063"]
