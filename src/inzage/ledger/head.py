"""
The signed head: the last line's number and hash, so that cutting off the end is noticed as well.

It is kept twice. In the database, in the transaction of the line itself: exact, but somebody who rules the database can
put an older one back. And in a file beside the key, written after the commit: it may lag behind after a crash, but it
is never ahead of the lines, and it does not go back with the database.
"""

import fcntl
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager

from inzage.ledger import keys
from inzage.ledger.models import Entry, Head
from inzage.ledger.records import Head as SignedHead

NAME = "ledger.head"


def message(number: int, hash_: str) -> bytes:
    return f"inzage ledger head {number} {hash_}".encode()


def signed(number: int, hash_: str) -> SignedHead:
    return SignedHead(number=number, hash=hash_, signature=keys.sign(message(number, hash_)))


def is_genuine(head: SignedHead) -> bool:
    return keys.is_signed(message(head.number, head.hash), head.signature)


def in_database() -> SignedHead | None:
    row = Head.objects.first()
    return row.as_record() if row else None


def in_file() -> SignedHead | None:
    """The head beside the key. What can not be read counts as a head that nobody signed."""
    try:
        found = json.loads((keys.home() / NAME).read_text())
        return SignedHead(number=int(found["number"]), hash=str(found["hash"]), signature=str(found["signature"]))
    except FileNotFoundError:
        return None
    except (ValueError, KeyError, TypeError):
        return SignedHead(number=0, hash="", signature="")


def store_in_database(head: SignedHead) -> None:
    Head.objects.update_or_create(
        defaults={"number": head.number, "hash": head.hash, "signature": head.signature}, id=1
    )


def publish(head: SignedHead) -> None:
    """
    Leave both signs beside the database that lines were written: the key under its name, and the file's head.

    Of many lines of one transaction the first publishes the last: the file is written once.
    """
    keys.settle()
    newest = in_database()
    is_newer = newest is not None and newest.number > head.number and is_still_there(newest)
    store_in_file(newest if newest and is_newer else head)


def store_in_file(head: SignedHead) -> None:
    """
    Move the file's head on. Called after the commit.

    A head whose line is gone or different stays: it is the evidence that the ledger was cut or rewritten.
    """
    with alone():
        before = in_file()
        if before is not None and (before.number >= head.number or not is_still_there(before)):
            return
        path = keys.home() / NAME
        draft = path.with_name(f"{NAME}.new")
        with draft.open("w") as out:
            json.dump({"number": head.number, "hash": head.hash, "signature": head.signature}, out)
            out.flush()
            os.fsync(out.fileno())
        draft.replace(path)


def is_still_there(head: SignedHead) -> bool:
    return is_genuine(head) and Entry.objects.filter(number=head.number, hash=head.hash).exists()


@contextmanager
def alone() -> Iterator[None]:
    """Keep other processes of this machine from the file while the block runs."""
    keys.home().mkdir(parents=True, exist_ok=True)
    with (keys.home() / f"{NAME}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
