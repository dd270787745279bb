"""Is the ledger whole? Reads every line once, in order, and names the first that is not as it was written."""

from inzage.ledger import chain, head
from inzage.ledger.models import Entry
from inzage.ledger.records import Entry as Line
from inzage.ledger.records import FirstBroken, Head, Verified

CHUNK = 2000


def verify() -> Verified | FirstBroken:
    """
    Compare every line with its hash, every hash with the next line, and the last one with both signed heads.

    What is lacking counts as broken: without a signed head nobody can say that the end is there.
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
            return broken(expected, "missing", f"Line {expected} is missing: it was deleted or renumbered.")
        if chain.hash_of(line) != line.hash:
            return broken(line.number, "changed", f"Line {line.number} was changed after it was written.")
        if line.previous != self.hash:
            return self.rewritten(line.number)
        self.number, self.hash = line.number, line.hash
        if self.filed and self.filed.number == line.number:
            self.filed_hash = line.hash
        return None

    def rewritten(self, number: int) -> FirstBroken:
        """A line remembers another line before it: that one was replaced, with a hash that fits itself."""
        if number == 1:
            return broken(1, "rewritten", "Line 1 does not begin the chain: what stood before it is gone.")
        before = number - 1
        return broken(before, "rewritten", f"Line {before} was replaced: line {number} remembers another one.")

    def end(self) -> FirstBroken | None:
        """Compare the end with what was signed."""
        if self.stored is None and self.filed is None and self.number == 0:
            return None
        for kept, place in ((self.stored, "database"), (self.filed, "file ledger.head")):
            if kept is None:
                return broken(self.number, "head_missing", f"The signed head in the {place} is missing.")
            if not head.is_genuine(kept):
                return broken(kept.number, "head_forged", f"The head in the {place} was not signed with our key.")
            if kept.number > self.number:
                return self.cut(kept)
        return self.compare()

    def cut(self, kept: Head) -> FirstBroken:
        first, gone = self.number + 1, kept.number - self.number
        lines = "the last line is" if gone == 1 else f"the last {gone} lines are"
        return broken(first, "cut", f"The end was cut off: {lines} gone, from line {first} on.")

    def compare(self) -> FirstBroken | None:
        assert self.stored is not None
        assert self.filed is not None
        if self.stored.hash != self.hash:
            return broken(self.number, "rewritten", f"Line {self.number} was replaced: the signed head knows another.")
        if self.filed.hash != self.filed_hash:
            number = self.filed.number
            return broken(number, "rewritten", f"Line {number} or one before it was replaced: "
                          "the signed file knows another.")  # fmt: skip
        return None

    def beyond(self) -> FirstBroken | None:
        """A line after the signed head was added by another hand, unless it was written with its head just now."""
        after = Entry.objects.filter(number__gt=self.number).order_by("number").first()
        if after is None or head.in_database() != self.stored:
            return None
        return broken(after.number, "unsigned", f"Line {after.number} was added by another hand: no head knows it.")


def broken(number: int, code: str, sentence: str) -> FirstBroken:
    return FirstBroken(number=number, code=code, sentence=sentence)
