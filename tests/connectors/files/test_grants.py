import grp
import os
import pwd

import openpyxl

from inzage.connectors.records import Grant


def test_the_bits_of_a_file_say_who_may_read_and_write_it(folder):
    folder.put("k.csv", "naam;mail\n").chmod(0o640)
    folder.put("open.csv", "naam;mail\n").chmod(0o604)
    owner, group = pwd.getpwuid(os.geteuid()).pw_name, f"group {grp.getgrgid(os.getegid()).gr_name}"

    with folder.way() as way:
        grants = way.grants()

    assert set(grants) == {
        Grant(owner, "k.csv", "read"),
        Grant(owner, "k.csv", "write"),
        Grant(group, "k.csv", "read"),
        Grant(owner, "open.csv", "read"),
        Grant(owner, "open.csv", "write"),
        Grant("everyone", "open.csv", "read"),
    }


def test_the_sheets_of_a_book_have_its_rights(folder):
    book = openpyxl.Workbook()
    book.create_sheet("Twee")
    book.save(folder.path / "b.xlsx")
    (folder.path / "b.xlsx").chmod(0o400)

    with folder.way() as way:
        assert {grant.dataset for grant in way.grants()} == {"b.xlsx#Sheet", "b.xlsx#Twee"}


def test_a_group_of_this_machine_has_its_members(folder):
    folder.put("k.csv", "naam;mail\n").chmod(0o640)
    me, group = pwd.getpwuid(os.geteuid()).pw_name, grp.getgrgid(os.getegid()).gr_name

    with folder.way() as way:
        members = {grant.who: grant.members for grant in way.grants()}

    assert members[me] is None
    assert me in members[f"group {group}"]
