"""Is the ledger whole? Reads every line once, in order, and names the first that is not as it was written."""

from inzage.ledger import chain, head, keys
from inzage.ledger.models import Entry
from inzage.ledger.records import Entry as Line
from inzage.ledger.records import FirstBroken, Head, Verified

CHUNK = 2000


def verify() -> Verified | FirstBroken:
    """
    Compare every line with its hash, every hash with the next line, and the last one with both signed heads.

    What is lacking counts as broken: without a signed head nobody can say that the end is there, and without a line
    beside a key that has signed one, all of them are gone.
    """
    # The file first: it lags behind the lines, so lines that are written meanwhile do no harm.
    filed = head.in_file()
    return Walk(filed, head.in_database()).go()


class Walk:
    """One way along the lines."""

    def __init__(self, filed: Head | None, stored: Head | None) -> None:
        self.filed, self.stored = filed, stored
        self.number, self.hash = 0, chain.START
        self.filed_hash = ""

    def go(self) -> Verified | FirstBroken:
        lines = Entry.objects.order_by("number")
        if self.stored is not None:
            lines = lines.filter(number__lte=self.stored.number)
        for row in lines.iterator(chunk_size=CHUNK):
            if broken := self.step(row.as_record()):
                return broken
        return self.end() or self.beyond() or Verified(lines=self.number)

    def step(self, line: Line) -> FirstBroken | None:
        """Take one line; say what is wrong with it or with the one before."""
        expected = self.number + 1
        if line.number != expected:
            return FirstBroken(expected, "missing")
        if chain.hash_of(line) != line.hash:
            return FirstBroken(line.number, "changed")
        if line.previous != self.hash:
            # This line remembers another one before it: that one was replaced, with a hash that fits itself.
            return FirstBroken(max(1, self.number), "rewritten")
        self.number, self.hash = line.number, line.hash
        if self.filed and self.filed.number == line.number:
            self.filed_hash = line.hash
        return None

    def end(self) -> FirstBroken | None:
        """Compare the end with what was signed, in the database and in the file."""
        if self.stored is None and self.filed is None and self.number == 0:
            return FirstBroken(1, "emptied") if keys.has_signed() else None
        for kept in (self.stored, self.filed):
            if kept is None:
                return FirstBroken(self.number, "head_missing")
            if not head.is_genuine(kept):
                return FirstBroken(kept.number, "head_forged")
            if kept.number > self.number:
                return FirstBroken(self.number + 1, "cut")
        return self.compare()

    def compare(self) -> FirstBroken | None:
        """Compare the lines that were walked with both heads."""
        if self.stored and self.stored.hash != self.hash:
            return FirstBroken(self.number, "rewritten")
        if self.filed and self.filed.hash != self.filed_hash:
            return FirstBroken(self.filed.number, "put_back")
        return None

    def beyond(self) -> FirstBroken | None:
        """A line after the signed head was added by another hand, unless it was written with its head just now."""
        after = Entry.objects.filter(number__gt=self.number).order_by("number").first()
        if after is None or head.in_database() != self.stored:
            return None
        return FirstBroken(after.number, "unsigned")
