import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from inzage.connectors.errors import Unreachable
from inzage.connectors.records import DatasetKind, DatasetShape
from inzage.law.categories import CATEGORIES
from inzage.scanning.records import SubjectKind
from inzage.scanning.sketches import Sketch


def field_of(dataset, name):
    return next(field for field in dataset.fields if field.name == name)


def test_it_says_of_each_field_what_it_holds(customers, look_at):
    found = look_at(customers, "klant")

    assert {field.name: field.claim.category for field in found.fields} == {
        "klantnummer": "customer_number",
        "e_mail": "email",
        "telefoon": "phone",
        "woonplaats": "city",
    }
    assert field_of(found, "e_mail").claim.seen == 300


def test_it_says_whose_data_it_is_and_of_how_many(customers, look_at):
    found = look_at(customers, "klant")

    assert (found.whose.kind, found.people, found.rows, found.rows_read, found.is_exact) == (
        SubjectKind.CUSTOMER, 300, 300, 300, True,
    )  # fmt: skip
    assert found.bytes_read > 0


def test_persons_that_come_back_are_counted_once(customers, look_at):
    assert look_at(customers, "bestelling").people == 150


def test_things_are_nobodys(customers, look_at):
    found = look_at(customers, "artikel")

    assert (found.whose.kind, found.people) == (SubjectKind.NOBODY, 0)


def test_a_sample_says_that_it_is_one_and_estimates(customers, look_at):
    found = look_at(customers, "bestelling", rows=300)

    assert found.rows_read < found.rows == 600
    assert not found.is_exact
    assert 120 <= found.people <= 300


def test_from_a_few_rows_it_does_not_guess_how_many_people(customers, look_at):
    assert look_at(customers, "bestelling", rows=50).people is None
    assert look_at(customers, "klant", rows=50).people == 300


def test_every_row_is_read_when_asked(customers, look_at):
    found = look_at(customers, "bestelling", full=True)

    assert (found.rows_read, found.is_exact) == (600, True)


def test_fields_that_lead_to_a_person_are_marked(customers, look_at):
    found = look_at(customers, "klant")

    assert {field.name for field in found.fields if field.identifies} == {"klantnummer", "e_mail", "telefoon"}


def test_one_address_in_every_row_leads_to_nobody(database, look_at):
    target = database("CREATE TABLE bericht (nr INTEGER, ip TEXT, afzender TEXT)", {
        "bericht": [(number, "10.0.0.1", "info@example.nl") for number in range(3_000)]})  # fmt: skip

    found = look_at(target, "bericht")

    assert field_of(found, "afzender").claim.category == "email"
    assert not field_of(found, "afzender").identifies


def test_what_is_unique_is_measured(customers, look_at):
    found = look_at(customers, "bestelling")

    assert {field.name for field in found.fields if field.is_unique} == {"bestelnr"}


def test_fields_can_be_compared_by_what_is_kept(customers, look_at):
    ours = Sketch.unpack(field_of(look_at(customers, "bestelling"), "klantnummer").sketch)
    theirs = Sketch.unpack(field_of(look_at(customers, "klant"), "klantnummer").sketch)

    assert ours.overlap(theirs).found == ours.overlap(theirs).of == 150


def test_telephone_numbers_are_compared_whatever_stands_before_them(database, look_at):
    numbers = [f"06{number}" for number in range(12_345_000, 12_345_060)]
    target = database("CREATE TABLE a (telefoon TEXT); CREATE TABLE b (telefoon TEXT)", {
        "a": [(number,) for number in numbers], "b": [(f"+31 6 {number[2:6]} {number[6:]}",) for number in numbers]})  # fmt: skip

    one, other = (Sketch.unpack(look_at(target, name).fields[0].sketch) for name in ("a", "b"))

    assert one.overlap(other).found == 60


@pytest.mark.parametrize("schema", ["CREATE TABLE leeg (naam TEXT, e_mail TEXT)"])
def test_an_empty_dataset_is_judged_by_its_names(database, look_at, schema):
    found = look_at(database(schema), "leeg")

    assert [field.claim.category for field in found.fields] == [None, "email"] or found.fields[
        1
    ].claim.category == "email"
    assert (found.rows, found.rows_read, found.people) == (0, 0, None)


class Nothing:
    """A connector whose only dataset has no columns."""

    abilities = frozenset()

    def sample(self, dataset, *, rows):
        yield from ()


def test_a_dataset_without_columns_is_nobodys():
    from inzage.scanning.scan import scan_dataset

    found = scan_dataset(Nothing(), DatasetShape("leeg", DatasetKind.FILE), rows=10, full=False, key=bytes(32))

    assert (found.fields, found.whose.kind) == ((), SubjectKind.NOBODY)


def test_columns_without_a_value_are_no_obstacle(database, look_at):
    target = database("CREATE TABLE klant (nr INTEGER, e_mail TEXT, niets BLOB)", {
        "klant": [(number, None, None) for number in range(50)]})  # fmt: skip

    found = look_at(target, "klant")

    assert field_of(found, "e_mail").claim.category == "email"
    assert field_of(found, "e_mail").sketch == b""


def test_texts_of_megabytes_and_files_are_looked_at_in_little_memory(database, look_at):
    text = "Klant heeft diabetes en belt. " * 170_000
    target = database("CREATE TABLE dossier (nr INTEGER, verslag TEXT, foto BLOB)", {
        "dossier": [(number, f"{number} {text}", b"\x89PNG" * 250_000) for number in range(6)]})  # fmt: skip

    found = look_at(target, "dossier")

    assert field_of(found, "verslag").claim.category == "health"
    assert field_of(found, "verslag").sketch == field_of(found, "foto").sketch == b""


def test_values_of_all_types_in_one_column_are_no_obstacle(database, look_at):
    mixed = [1, "twee", 3.5, b"\x00\xff", None, "jan@example.nl", 2**40, ""] * 20
    target = database("CREATE TABLE wild (iets)", {"wild": [(value,) for value in mixed]})

    assert look_at(target, "wild").rows_read == 160


def test_a_table_of_400_columns_is_read(database, look_at):
    columns = [f"v{number} TEXT" for number in range(398)]
    target = database(f"CREATE TABLE breed (id INTEGER, e_mail TEXT, {', '.join(columns)})", {
        "breed": [(row, f"a{row}@example.nl", *["x"] * 398) for row in range(30)]})  # fmt: skip

    found = look_at(target, "breed")

    assert len(found.fields) == 400
    assert field_of(found, "e_mail").claim.category == "email"


def test_odd_names_are_only_names(database, look_at):
    target = database('CREATE TABLE "select; drop" ("order" TEXT, "e-mail 📧" TEXT, "o\'hara ""x""" TEXT)', {
        "select; drop": [("1", "jan@example.nl", "x")]})  # fmt: skip

    found = look_at(target, "select; drop")

    assert [field.name for field in found.fields] == ["order", "e-mail 📧", 'o\'hara "x"']


def test_a_dataset_that_is_gone_is_an_error(customers, look_at):
    with pytest.raises((Unreachable, AssertionError)):
        look_at(customers, "niets")


def test_the_kinds_of_data_are_those_of_the_law(customers, look):
    held = {field.claim.category for dataset in look(customers).datasets for field in dataset.fields}

    assert held - {None} <= set(CATEGORIES)


def test_bytes_that_are_no_text_as_a_whole_are_looked_into_in_a_sample_too(tmp_path, look_at):
    values = [b"Mail jan@example.nl", b"\xff\xfe\x00", None] * 20
    pq.write_table(pa.table({"inhoud": pa.array(values, pa.binary())}), tmp_path / "b.parquet")

    claim = field_of(look_at(str(tmp_path / "b.parquet"), "b.parquet"), "inhoud").claim

    assert (claim.category, claim.seen) == ("email", 40)
    assert "no_values" not in {reason.code for reason in claim.reasons}
