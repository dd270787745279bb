"""What is said of files whose permissions cannot be seen."""

from inzage.connectors.local import sentences
from inzage.connectors.local.looks import permissions
from inzage.connectors.protection import Seen


def test_permissions_that_cannot_be_seen_are_unknown(tmp_path):
    (found,) = permissions({tmp_path / "weg.csv": ["weg.csv"]})

    assert (found.seen, found.said) == (Seen.UNKNOWN, sentences.PERMISSIONS_UNSEEN)


def test_of_no_files_nothing_is_said():
    assert list(permissions({})) == []
