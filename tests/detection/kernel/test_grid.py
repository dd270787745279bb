import pyarrow as pa
import pytest

from inzage.detection.reading import read


def told(text: str, kind: str) -> list[str]:
    return [text[one.start : one.end] for one in read(pa.array([text])).of_row(0) if one.category == kind]


COLUMNS = [
    ("naam;klantnr;geb.datum\nK. Mol;4711;03-04-2015\nJ. Vis;4712;4-5-2016", "customer_number", ["4711", "4712"]),
    ("naam;klantnr;geb.datum\nK. Mol;4711;03-04-2015", "birth_date", ["03-04-2015"]),
    ("| name | age | date |\n| Kim | 42 | 1-2-2024 |\n| Pat | 7 | 1-2-2024 |", "age", ["42", "7"]),
    ("Name\tGeburtsdatum\nK. Mohl\t3. April 2015", "birth_date", ["3. April 2015"]),
    ('"klantnummer","plaats"\n"88123","Urk"', "customer_number", ["88123"]),
]


@pytest.mark.parametrize(("text", "kind", "expected"), COLUMNS)
def test_a_label_over_a_column_tells_of_its_cells(text: str, kind: str, expected: list[str]) -> None:
    assert told(text, kind) == expected


OTHERWISE = [
    ("naam;klantnr;datum\nK. Mol;4711;03-04-2015", "birth_date"),
    ("naam;klantnr;plaats\nK. Mol;4711", "customer_number"),
    ("plaats 12;34;klantnr\nK. Mol;5678;4711", "customer_number"),
    ("klantnr, graag\nRegel 2, 4711", "customer_number"),
    ("naam;leeftijd\nK. Mol;421", "age"),
]


@pytest.mark.parametrize(("text", "kind"), OTHERWISE)
def test_other_lines_are_no_table(text: str, kind: str) -> None:
    assert told(text, kind) == []
