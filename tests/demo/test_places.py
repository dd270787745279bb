"""One demo at a time in a folder, with room enough on its disk; each refusal says what to do."""

import shutil
from pathlib import Path
from types import SimpleNamespace

import pytest

from demo import places
from demo.places import Places
from demo.refusals import CannotRun
from demo.servers import ports


def test_a_second_demo_says_where_the_first_one_runs(tmp_path: Path) -> None:
    place = Places(tmp_path)
    with places.alone(place):
        places.tell_others(place, address="http://127.0.0.1:8000")

        with (
            pytest.raises(CannotRun, match=r"already runs at http://127\.0\.0\.1:8000\. .* kill \d+"),
            places.alone(place),
        ):
            pass


def test_a_demo_that_starts_says_that_it_does(tmp_path: Path) -> None:
    with places.alone(Places(tmp_path)), pytest.raises(CannotRun, match=r"already runs\. Stop it"), places.alone(Places(tmp_path)):  # fmt: skip
        pass


def test_after_a_demo_another_one_may_run(tmp_path: Path) -> None:
    for _ in range(2):
        with places.alone(Places(tmp_path)):
            pass


def test_a_full_disk_is_said_before_anything_is_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=10**6))

    with pytest.raises(CannotRun, match=r"needs 600 MB .* 1 MB are free"), places.alone(Places(tmp_path / "demo")):
        pass


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    with pytest.raises(CannotRun, match=r"cannot make its folder .*file/demo"), places.alone(Places(tmp_path / "file" / "demo")):  # fmt: skip
        pass


def test_beginning_anew_throws_everything_away_but_the_lock(tmp_path: Path) -> None:
    place = Places(tmp_path)
    (place.home / "keys").mkdir(parents=True)
    (tmp_path / "password").touch()
    with places.alone(place):
        place.clear()

        assert [path.name for path in tmp_path.iterdir()] == ["running"]


def test_a_port_that_another_program_has_is_refused_when_it_was_chosen() -> None:
    import socket

    with socket.create_server((ports.LOOPBACK, 0)) as other:
        taken = other.getsockname()[1]

        assert ports.chosen(None, wanted=taken) != taken
        with pytest.raises(CannotRun, match=f"Port {taken} is in use"):
            ports.chosen(taken, wanted=8000)


def test_a_number_that_is_no_port_is_refused() -> None:
    with pytest.raises(CannotRun, match="Port 123456 "):
        ports.chosen(123456, wanted=8000)
