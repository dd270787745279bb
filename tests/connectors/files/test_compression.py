import bz2
import gzip
import lzma

import pyarrow as pa
import pytest

from inzage.connectors.errors import Broken, Unsupported

CSV = "klantnr;naam\n" + "".join(f"{place};Zoë {place}\n" for place in range(8000))


def zstd(content):
    return pa.compress(content, "zstd", asbytes=True)


PACKINGS = [
    pytest.param(gzip.compress, id="gz"),
    pytest.param(bz2.compress, id="bz2"),
    pytest.param(lzma.compress, id="xz"),
    pytest.param(zstd, id="zst"),
]


@pytest.mark.parametrize("pack", PACKINGS)
@pytest.mark.parametrize("name", ["k.csv.gz", "backup"])
def test_a_compressed_text_is_read_as_it_was(folder, pack, name):
    folder.put(name, pack(CSV.encode()))

    assert folder.columns(name) == ["klantnr", "naam"]
    assert (folder.count(name, exactly=False).rows, len(folder.rows(name))) == (8000, 8000)
    numbers = [int(row["klantnr"]) for row in folder.rows(name, rows=100)]
    assert (len(set(numbers)), numbers == sorted(numbers), numbers[-1] > 7_000) == (100, True, True)  # fmt: skip
    assert folder.shape(name).rows is None


@pytest.mark.parametrize("pack", PACKINGS)
def test_compressed_json_is_read(folder, pack):
    folder.put("k.jsonl.gz", pack(b'{"naam": "Jan"}\n{"naam": "Ans"}\n'))
    folder.put("k.json.gz", pack(b'[{"naam": "Jan"}, {"naam": "Ans"}]'))

    assert folder.rows("k.jsonl.gz") == folder.rows("k.json.gz") == [{"naam": "Jan"}, {"naam": "Ans"}]


@pytest.mark.parametrize("pack", PACKINGS)
def test_what_is_cut_off_is_broken(folder, pack):
    content = pack(CSV.encode())
    folder.put("k.csv.gz", content[: len(content) // 2])

    with pytest.raises(Broken, match="compressed"):
        folder.rows("k.csv.gz")


def test_a_bomb_is_not_unpacked_to_be_described(folder):
    bomb = gzip.compress(b"klantnr;naam\n" + b"1;Jan\n" * 20_000 + bytes(1 << 26), compresslevel=1)
    folder.put("k.csv.gz", bomb)

    assert folder.columns("k.csv.gz") == ["klantnr", "naam"]
    assert folder.rows("k.csv.gz", rows=10)


def test_a_compressed_archive_is_an_archive(folder, tmp_path):
    folder.put("k.tar.gz", gzip.compress(b"klant.csv".ljust(257, b"\0") + b"ustar\x0000" + bytes(500)))

    with pytest.raises(Unsupported, match="archive"):
        folder.shape("k.tar.gz")
