"""A bucket that speaks S3, in a process of its own."""

from contextlib import closing

import openpyxl
import pytest

from demo.servers import ports
from inzage.connectors import catalogue
from inzage.connectors.errors import Refused, Unreachable, Unsupported
from tests.connectors.contract import CANARY, Contract, Stage
from tests.connectors.files.buckets import BUCKET

CSV = "klantnr,naam\n1,Jan\n2,Piet\n"


@pytest.fixture
def way(store, options):
    with closing(catalogue.connect(f"s3://{BUCKET}", options=options)) as connector:
        yield connector


class TestBucket(Contract):
    @pytest.fixture
    def stage(self, store, options):
        lines = ["klantnr,naam", *(f"K{place},{CANARY if place == 7 else 'Jan'}" for place in range(20))]
        store.put_object(Bucket=BUCKET, Key="map/klant.csv", Body="\n".join(lines).encode())
        return Stage(
            target=f"s3://{BUCKET}",
            kind="files",
            dataset="map/klant.csv",
            columns=("klantnr", "naam"),
            key="klantnr",
            one="K7",
            rows=20,
            options=options,
            writable=True,
        )


def test_objects_are_listed_by_their_path_under_the_address(store, way, options):
    for name in ("b/k.csv", "a.csv", "b/"):
        store.put_object(Bucket=BUCKET, Key=name, Body=CSV.encode() if name[-1] != "/" else b"")

    assert (way.check(), way.names()) == ("S3 bucket with 2 files", ["a.csv", "b/k.csv"])
    assert catalogue.connect(f"s3://{BUCKET}/b", options=options).names() == ["k.csv"]
    assert catalogue.connect(f"s3://{BUCKET}/b/k.csv", options=options).names() == ["k.csv"]


def test_an_empty_bucket_holds_nothing(way):
    assert (way.check(), way.names(), way.grants()) == ("S3 bucket with 0 files", [], [])


def test_a_book_in_a_bucket_has_sheets(store, way, tmp_path):
    book = openpyxl.Workbook()
    for row in (["naam", "mail"], ["Jan", "a@b.nl"]):
        book.active.append(row)
    book.save(tmp_path / "b.xlsx")
    store.upload_file(str(tmp_path / "b.xlsx"), BUCKET, "oud/backup")

    assert way.names() == ["oud/backup#Sheet"]
    assert [row for batch in way.sample("oud/backup#Sheet", rows=None) for row in batch.table.to_pylist()] == [
        {"naam": "Jan", "mail": "a@b.nl"}
    ]


def test_what_changes_between_two_looks_is_seen(store, way):
    store.put_object(Bucket=BUCKET, Key="a.csv", Body=CSV.encode())
    before = way.count("a.csv").rows
    store.put_object(Bucket=BUCKET, Key="a.csv", Body=(CSV + "3,Ans\n").encode())
    store.put_object(Bucket=BUCKET, Key="b.csv", Body=CSV.encode())

    assert (before, way.count("a.csv").rows, way.names()) == (2, 3, ["a.csv", "b.csv"])


def test_a_bucket_that_is_not_there_is_said(store, options):
    for target in ("s3://weg", f"s3://{BUCKET}/weg", "s3://Geen_Naam"):
        with pytest.raises(Unreachable, match="no such folder, file or bucket"):
            catalogue.connect(target, options=options).check()


def test_a_store_that_does_not_answer_is_said(options):
    way = catalogue.connect(f"s3://{BUCKET}", options={**options, "endpoint_url": f"http://{ports.LOOPBACK}:1"})

    with pytest.raises(Unreachable, match="does not answer"):
        way.check()


@pytest.mark.parametrize("target", ["s3://", f"s3://{BUCKET}"])
def test_an_address_that_is_none_is_said(options, target):
    with pytest.raises(Unsupported, match="Check both"):
        catalogue.connect(target, options={**options, "endpoint_url": "geen adres"}).check()


def test_no_key_at_all_is_said(store, endpoint, monkeypatch):
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_PROFILE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")

    with pytest.raises(Refused, match="there is none"):
        catalogue.connect(f"s3://{BUCKET}", options={"endpoint_url": endpoint}).check()


def test_the_right_key_opens_and_a_wrong_one_is_told_from_one_without_rights(strict, endpoint):
    reader, nobody = strict

    def ask(**options):
        way = catalogue.connect(f"s3://{BUCKET}", options={"endpoint_url": endpoint, "region": "eu-west-1", **options})
        return way.check()

    assert ask(**reader) == "S3 bucket with 0 files"
    for wrong, said in (
        ({**reader, "secret": "fout-geheim"}, "secret does not fit"),
        ({"key": "onbekend", "secret": "fout-geheim"}, "secret does not fit"),
        (nobody, "may not read"),
    ):
        with pytest.raises(Refused, match=said) as caught:
            ask(**wrong)
        assert "fout" not in f"{caught.value!r}{caught.value.say('nl')}"
