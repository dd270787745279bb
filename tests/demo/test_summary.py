"""What `--check` counts as shown, and what it says where something lacks."""

from dataclasses import replace

import pytest

from demo.summary import Datamap, Jobs, Ledger, Levels, Links, People, Register, Rooms, Summary, Web, shortcomings

GOOD = Summary(
    systems=10,
    kinds=("CSV", "JSON", "Parquet", "PostgreSQL", "SQLite"),
    datasets=30,
    fields=200,
    levels=Levels(80, 20, 5),
    links=Links(12, 30),
    people=20_000,
    seconds=60.0,
    rooms=Rooms(
        Datamap(scanned=10, personal=105, reviewed_and_undone=True, read_by_api=True),
        Register(activities=23, accepted=23, proposals=3),
        Web(opened=20, refused=5),
        People(members=7, signed_in=("agent",)),
        Ledger(lines=40, verified=True),
        Jobs(done=10),
    ),
)


def test_a_good_story_lacks_nothing() -> None:
    assert shortcomings(GOOD) == []
    assert GOOD.as_json()["wrong"] == []


@pytest.mark.parametrize(
    ("changed", "reason"),
    [
        ({"datamap": Datamap(scanned=6, reviewed_and_undone=True, read_by_api=True)}, "fewer than 7 systems"),
        ({"register": Register(activities=25, accepted=19)}, "fewer than 20 proposed"),
        ({"register": replace(GOOD.rooms.register, incomplete=["payroll"])}, "not complete: payroll"),
        ({"register": replace(GOOD.rooms.register, round_trips={"xlsx": 0, "json": 2})}, "written from: json"),
        ({"datamap": replace(GOOD.rooms.datamap, failed=["mijn"])}, "these scans failed or left parts out: mijn"),
        ({"datamap": replace(GOOD.rooms.datamap, reviewed_and_undone=False)}, "put back"),
        ({"datamap": replace(GOOD.rooms.datamap, read_by_api=False)}, "the API"),
        ({"web": Web(opened=1, refused=1, wrong=["/map/ as agent: 500"])}, "/map/ as agent: 500"),
        ({"web": Web(opened=20, refused=0)}, "none was refused"),
        ({"people": People(members=7)}, "nobody signed in"),
        ({"people": People(members=7, signed_in=["agent"], wrong=["owner"])}, "could not sign in: owner"),
        ({"ledger": Ledger(lines=40, verified=False)}, "does not verify"),
        ({"ledger": Ledger(lines=0, verified=True)}, "is empty"),
        ({"jobs": Jobs(done=9, left=1)}, "left undone"),
    ],
)
def test_a_room_that_fails_is_named(changed: dict[str, object], reason: str) -> None:
    found = replace(GOOD, rooms=replace(GOOD.rooms, **changed))

    assert len(shortcomings(found)) == 1
    assert reason in shortcomings(found)[0]


@pytest.mark.parametrize(
    ("changed", "reason"),
    [
        ({"kinds": ("SQLite",)}, "fewer than 5 kinds"),
        ({"levels": Levels(80, 20, 0)}, "lacks personal data of a level"),
        ({"links": Links(12, 0)}, "none was inferred"),
        ({"people": 0}, "nobody was found"),
    ],
)
def test_a_count_that_lacks_is_named(changed: dict[str, object], reason: str) -> None:
    assert reason in shortcomings(replace(GOOD, **changed))[0]
