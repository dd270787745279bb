"""Ages in a text: `42 jaar oud`, `42-jarige`, `(42 jaar)`. There is no standard; the words at the number tell."""

from inzage.detection.kernel.codes import longest
from inzage.detection.kernel.compiled import compiled
from inzage.detection.kernel.dates import is_part, last_of
from inzage.detection.kernel.finding import add
from inzage.detection.kernel.flags import Flag
from inzage.detection.kernel.layout import (
    ALONE,
    DIGIT,
    EDGE,
    END,
    FLAG,
    MACHINE,
    SHAPE,
    START,
    TO,
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
IS = packed("is", "ist", "a", "est", "wordt", "werd", "wird", "turns", "turned")
ME, AM_I = packed("ik", "ich", "i"), packed("ben", "bin", "am", "m")
AND = packed("en", "and", "und")
YOUNGEST_BARE = 16
AM = packed("ben", "bin", "am", "m", "ai", "werd", "wordt", "word", "turned", "bald", "werde")
BONDS = packed(
    "klant", "lid", "customer", "kunde", "kundin", "client", "cliente", "member", "mitglied", "abonnee", "abonné",
    "huurder", "tenant", "getrouwd", "verheira", "married", "samen", "bij", "with", "in", "bei", "chez", "aan",
    "werkzaam", "verzeker", "geleden", "ago", "garantie", "onder", "under", "treated", "in", "ziek", "weg", "dood",
    "dead", "tot", "klanten", "kunden", "clients", "ill", "krank", "malade",
)  # fmt: skip
OPEN, CLOSE, COMMA, SPACE, J, A = 0x28, 0x29, 0x2C, 0x20, 0x6A, 0x61
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
    if at > 1 and words[at - 2, FLAG] & PERSON:
        before, after = words[at - 1, START], words[at - 1, END]
        # `een vrouw van 48 jaar`, `mijn moeder is 81 jaar`.
        return is_one_of(text, before, after, OF) or is_one_of(text, before, after, IS)
    # `man, 48 jaar`.
    is_next = words[at, START] - words[at - 1, END] == 2 and text[words[at - 1, END]] == COMMA
    return is_next and words[at - 1, FLAG] & PERSON != 0


@compiled
def is_after_name(text: Text, words: Words, at: int, person: int, found: Found, count: int) -> bool:
    """Whether a name and a comma stand before it: `Rachel Mol, 53 jaar`."""
    last = last_of(found, count, person)
    before = words[at - 1, END]
    return last >= 0 and found[last, TO] == before and words[at, START] - before == 2 and text[before] == COMMA


@compiled
def is_bare_age(text: Text, words: Words, number: int, at: int, end: int) -> bool:
    """Whether a number is said of oneself without a word for years: `ik ben 86 en woon alleen`."""
    if at < 2 or at + 2 >= number or end - words[at, START] == 1 or end != words[at, END]:
        return False
    is_mine = is_one_of(text, words[at - 1, START], words[at - 1, END], AM_I)
    if not is_mine or not is_one_of(text, words[at - 2, START], words[at - 2, END], ME):
        return False
    is_joined = text[end] == SPACE and words[at + 1, START] == end + 1
    is_and = is_joined and is_one_of(text, words[at + 1, START], words[at + 1, END], AND)
    return is_and and not words[at + 2, SHAPE] & DIGIT and number_of(text, words[at, START], end) >= YOUNGEST_BARE


@compiled
def number_of(text: Text, start: int, end: int) -> int:
    """Return the number that some digits are."""
    value = 0
    for at in range(start, end):
        value = value * 10 + int(text[at]) - 0x30
    return value


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
    if at + 1 >= number:
        return False
    unit = words[at + 1, START]
    # `jarige`, `jährige`: after the a comes an r, after the ä an h.
    if text[unit] | 0x20 != J:
        return False
    return text[unit + 1] != A or text[unit + 2] | 0x20 == 0x72


@compiled
def is_age(
    text: Text,
    begin: int,
    stop: int,
    words: Words,
    number: int,
    at: int,
    end: int,
    person: int,
    found: Found,
    count: int,
) -> bool:
    """Whether a number of years is how old somebody is."""
    start = words[at, START]
    if start > begin and text[start - 1] == OPEN and end < stop and text[end] == CLOSE:
        return True
    if says_age(text, words, number, at, end) or is_told_of_one(text, words, number, at, at + 1):
        return True
    return at > 0 and is_after_name(text, words, at, person, found, count)


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
    person: int,
    found: Found,
    count: int,
) -> int:
    """Add the age that begins with a word of digits."""
    start = words[at, START]
    if is_part(text, begin, start):
        return count
    end = longest(text, start, stop, kinds[kind, MACHINE], kinds[kind, EDGE], machines)
    last = number_end(text, start, end) if end > start + 1 else -1
    if last < 0:
        return count
    if last == end and last == words[at, END]:
        if not is_bare_age(text, words, number, at, end):
            return count
    elif not is_age(text, begin, stop, words, number, at, end, person, found, count):
        return count
    return add(found, count, start, last, kind, kinds[kind, ALONE], UNCHECKED)
