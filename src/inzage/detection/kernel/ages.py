"""Ages in a text: `42 jaar oud`, `42-jarige`, `(42 jaar)`. There is no standard; the words at the number tell."""

from inzage.detection.kernel.codes import longest
from inzage.detection.kernel.compiled import compiled
from inzage.detection.kernel.dates import is_part
from inzage.detection.kernel.finding import add
from inzage.detection.kernel.flags import Flag
from inzage.detection.kernel.layout import (
    ALONE,
    EDGE,
    END,
    FLAG,
    MACHINE,
    START,
    UNCHECKED,
    Found,
    Kinds,
    Machines,
    Text,
    Words,
)
from inzage.detection.kernel.mail import is_one_of, packed
from inzage.detection.kernel.phones import is_digit

OLDEST = 120
OF = packed("van", "de", "of", "von")
AM = packed("ben", "bin", "am", "m", "ai", "werd", "wordt", "word", "turned", "bald", "werde")
BONDS = packed(
    "klant", "lid", "customer", "kunde", "kundin", "client", "cliente", "member", "mitglied", "abonnee", "abonné",
    "huurder", "tenant", "getrouwd", "verheira", "married", "samen", "bij", "with", "in", "bei", "chez", "aan",
    "werkzaam", "verzeker", "geleden", "ago", "garantie",
)  # fmt: skip
OPEN, CLOSE, COMMA, J, A = 0x28, 0x29, 0x2C, 0x6A, 0x61
PERSON = int(Flag.PERSON)


@compiled
def number_end(text: Text, start: int, end: int) -> int:
    """Return where a number of years ends that somebody can have; -1 if nobody can."""
    value, at = 0, start
    while at < end and is_digit(text[at]):
        value, at = value * 10 + int(text[at]) - 0x30, at + 1
    return at if value <= OLDEST else -1


@compiled
def is_said_of_one(text: Text, words: Words, at: int) -> bool:
    """Whether a verb of being (`ik ben 48 jaar`), or a person and `van` (`een vrouw van 48 jaar`) stand before it."""
    if is_one_of(text, words[at - 1, START], words[at - 1, END], AM):
        return words[at, END] - words[at, START] > 1
    if at > 1 and is_one_of(text, words[at - 1, START], words[at - 1, END], OF):
        return words[at - 2, FLAG] & PERSON != 0
    # `man, 48 jaar`.
    is_next = words[at, START] - words[at - 1, END] == 2 and text[words[at - 1, END]] == COMMA
    return is_next and words[at - 1, FLAG] & PERSON != 0


@compiled
def is_told_of_one(text: Text, words: Words, number: int, at: int, last: int) -> bool:
    """Whether `48 jaar` is said of a person, as in `ik ben 48 jaar`, and not of a contract: `ik ben 12 jaar klant`."""
    if at == 0 or not is_said_of_one(text, words, at):
        return False
    after = last + 1
    return after >= number or not is_one_of(
        text, words[after, START], min(words[after, END], words[after, START] + 8), BONDS
    )


@compiled
def says_age(text: Text, words: Words, number: int, at: int, end: int) -> bool:
    """Whether what stands behind a number says by itself that it is an age: `jaar oud`, `jarige`, not `jaar`."""
    if end == words[at, END]:
        return not is_digit(text[end - 1])
    if at + 2 < number and words[at + 2, START] < end:
        return True
    unit = words[at + 1, START]
    # `jarige`, `jährige`: after the a comes an r, after the ä an h.
    if text[unit] | 0x20 != J:
        return False
    return text[unit + 1] != A or text[unit + 2] | 0x20 == 0x72


@compiled
def age(
    text: Text,
    begin: int,
    stop: int,
    words: Words,
    number: int,
    at: int,
    kinds: Kinds,
    machines: Machines,
    kind: int,
    found: Found,
    count: int,
) -> int:
    """Add the age that begins with a word of digits."""
    start = words[at, START]
    if is_part(text, begin, start):
        return count
    end = longest(text, start, stop, kinds[kind, MACHINE], kinds[kind, EDGE], machines)
    last = number_end(text, start, end) if end > start + 1 else -1
    if last < 0 or (last == end and last == words[at, END]):
        return count
    is_bracketed = start > begin and text[start - 1] == OPEN and end < stop and text[end] == CLOSE
    if not (is_bracketed or says_age(text, words, number, at, end) or is_told_of_one(text, words, number, at, at + 1)):
        return count
    return add(found, count, start, last, kind, kinds[kind, ALONE], UNCHECKED)
