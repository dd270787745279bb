import os
import socket
import time

import pytest

from inzage.connectors.errors import Refused, Unreachable, Unsupported
from inzage.connectors.files.connector import FilesConnector

CSV = "naam;mail\nJan;a@b.nl\n"


def test_everything_is_listed_at_any_depth_and_sorted(folder):
    for name in ("b.csv", "a/z.csv", "a/b/c.csv", ".verborgen/x.csv", "a.csv", "~$k.tmp", "Z.csv"):
        folder.put(name, CSV)

    names = folder.names()

    assert names == sorted(names) == [".verborgen/x.csv", "Z.csv", "a.csv", "a/b/c.csv", "a/z.csv", "b.csv", "~$k.tmp"]
    with folder.way() as way:
        assert way.check() == "Folder with 7 files"


def test_an_empty_folder_holds_nothing(folder):
    with folder.way() as way:
        assert (way.check(), way.names(), list(way.describe())) == ("Folder with 0 files", [], [])


def test_one_file_may_be_the_system(folder):
    path = folder.put("k.csv", CSV)

    for target in (str(path), f"file://{path}"):
        way = FilesConnector.open(target)
        assert (way.check(), way.names(), next(way.sample("k.csv", rows=1)).rows) == ("File", ["k.csv"], 1)


def test_a_circle_of_links_has_an_end(folder):
    folder.put("a/k.csv", CSV)
    (folder.path / "a" / "terug").symlink_to(folder.path)
    (folder.path / "zelf").symlink_to("zelf")

    assert folder.names() == ["a/k.csv", "zelf"]
    with pytest.raises(Unreachable):
        folder.shape("zelf")


def test_a_link_that_leads_outside_is_said_and_not_followed(folder, tmp_path):
    (tmp_path / "buiten").mkdir()
    (tmp_path / "buiten" / "k.csv").write_text(CSV)
    (folder.path / "map").symlink_to(tmp_path / "buiten")
    (folder.path / "bestand").symlink_to(tmp_path / "buiten" / "k.csv")

    assert folder.names() == ["bestand", "map"]
    for name in ("bestand", "map", "map/k.csv"):
        with pytest.raises(Unsupported, match="leads outside"):
            folder.shape(name)


@pytest.mark.parametrize("name", ["../geheim.csv", "a/../../geheim.csv", "/etc/passwd", ""])
def test_a_name_that_leads_outside_is_refused(folder, tmp_path, name):
    (tmp_path / "geheim.csv").write_text(CSV)

    with pytest.raises(Unsupported, match="outside"):
        folder.rows(name)


def test_the_root_itself_may_be_a_link(folder, tmp_path):
    folder.put("k.csv", CSV)
    (tmp_path / "link").symlink_to(folder.path)

    assert FilesConnector.open(str(tmp_path / "link")).names() == ["k.csv"]


def test_a_pipe_and_a_socket_are_listed_and_never_opened(folder):
    os.mkfifo(folder.path / "pijp")
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(folder.path / "sok"))

    assert folder.names() == ["pijp", "sok"]
    for name in ("pijp", "sok"):
        with pytest.raises(Unsupported, match="no ordinary file"):
            folder.shape(name)


def test_ten_thousand_files_are_listed_soon(folder):
    first = folder.put("00000.csv", "naam;mail\n")
    for place in range(1, 10_000):
        (folder.path / f"{place:05d}.csv").hardlink_to(first)

    begin = time.monotonic()
    with folder.way() as way:
        names = way.names()
        described = next(way.describe([names[5000]]))

    assert (len(names), described.name) == (10_000, "05000.csv")
    assert time.monotonic() - begin < 4


def test_a_folder_that_is_not_there_is_said(folder):
    way = FilesConnector.open(str(folder.path / "weg"))

    for ask in (way.check, way.names, way.grants, lambda: list(way.describe())):
        with pytest.raises(Unreachable, match="no such folder"):
            ask()


def test_a_file_that_went_away_meanwhile_is_said(folder):
    folder.put("k.csv", CSV)
    with folder.way() as way:
        (folder.path / way.names()[0]).unlink()
        with pytest.raises(Unreachable):
            next(way.sample("k.csv", rows=5))


@pytest.fixture
def nobody():
    """Be a user who may not do everything: the owner of the machine may read whatever is forbidden."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    yield
    os.seteuid(0)


@pytest.fixture
def forbidden(folder):
    for path in (folder.path, *folder.path.parents):
        if path.stat().st_uid == os.geteuid() and path != path.parent and not path.stat().st_mode & 0o005:
            path.chmod(0o755)
    folder.put("a.csv", CSV)
    folder.put("dicht.csv", CSV).chmod(0)
    folder.put("map/k.csv", CSV)
    (folder.path / "map").chmod(0)
    yield folder
    (folder.path / "map").chmod(0o700)


def test_what_we_may_not_read_is_listed_and_said(forbidden, nobody):
    assert forbidden.names() == ["a.csv", "dicht.csv", "map/"]
    for name in ("dicht.csv", "map/"):
        with pytest.raises(Refused, match="may not read") as caught:
            forbidden.shape(name)
        assert caught.value.place == name
    assert forbidden.columns("a.csv") == ["naam", "mail"]
