"""Whether a file lies on something encrypted is told by the kernel, whose folders are laid out here as it does."""

import os

import pytest

from inzage.connectors.local.disk import is_crypt, is_encrypted, mounted, on_encrypted


@pytest.fixture
def device(tmp_path):
    """Lay out a block device: its name for dm, and those it is made of."""

    def make(name, uuid=None, under=()):
        place = tmp_path / name
        (place / "slaves").mkdir(parents=True)
        for one in under:
            (place / "slaves" / one.name).symlink_to(one)
        if uuid:
            (place / "dm").mkdir()
            (place / "dm" / "uuid").write_text(f"{uuid}\n")
        return place

    return make


def test_a_device_of_dm_crypt_is_encrypted(device):
    assert is_crypt(device("253:0", "CRYPT-LUKS2-0123456789abcdef-root"))


def test_a_volume_is_where_all_that_it_is_made_of_is(device):
    crypt, plain = device("253:0", "CRYPT-LUKS2-a"), device("8:1")

    assert is_crypt(device("253:1", "LVM-a", [crypt]))
    assert not is_crypt(device("253:2", "LVM-b", [crypt, plain]))
    assert not is_crypt(device("253:3", "LVM-c"))


def test_a_plain_device_and_one_that_is_not_there_are_not_known_to_be(device, tmp_path):
    assert not is_crypt(device("8:1"))
    assert not is_crypt(tmp_path / "9:9")


MOUNTS = (
    "25 30 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw\n"
    "40 25 0:45 / {place} rw shared:2 - {type} {source} rw\n"
    "41 25 0:46 / /elders rw shared:2 - tmpfs tmpfs rw\n"
)


@pytest.mark.parametrize(
    ("type_", "expected"), [("fuse.gocryptfs", True), ("ecryptfs", True), ("ext4", False), ("tmpfs", False)]
)
def test_a_file_system_that_only_encrypts_is_known_by_its_type(tmp_path, type_, expected):
    mounts = tmp_path / "mountinfo"
    mounts.write_text(MOUNTS.format(place=tmp_path, type=type_, source="/kluis"))

    assert on_encrypted(tmp_path, mounts, tmp_path / "blocks") is expected


def test_the_device_under_a_file_is_looked_up_by_its_number(tmp_path, device):
    mounts, number = tmp_path / "mountinfo", tmp_path.stat().st_dev
    mounts.write_text(MOUNTS.format(place=tmp_path, type="ext4", source="none"))
    device(f"{os.major(number)}:{os.minor(number)}", "CRYPT-LUKS2-a")

    assert on_encrypted(tmp_path, mounts, tmp_path)


def test_the_mount_nearest_above_counts_and_may_have_blanks_in_its_name(tmp_path):
    mounts = MOUNTS.format(place="/data/mijn\\040kluis", type="ecryptfs", source="/kluis")

    assert mounted(tmp_path.parent / "x", mounts)[0] == "ext4"
    assert mounted(tmp_path.__class__("/data/mijn kluis/a.csv"), mounts) == ("ecryptfs", "/kluis")


def test_where_the_kernel_tells_nothing_nothing_is_known(tmp_path):
    assert not on_encrypted(tmp_path, tmp_path / "weg", tmp_path)
    assert not on_encrypted(tmp_path / "weg", tmp_path / "weg", tmp_path)


def test_this_machine_can_be_asked(tmp_path):
    (tmp_path / "a.csv").write_text("naam\n")

    assert is_encrypted(tmp_path / "a.csv") in {True, False}
