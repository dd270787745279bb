"""What a label tells: `klantnummer: 12345`, `Kd.-Nr. 4711`, `mot de passe : ...`. The label is no part of it."""

import numpy as np
from numpy.typing import NDArray

from inzage.detection.kernel.ages import number_end
from inzage.detection.kernel.codes import judged, longest
from inzage.detection.kernel.compiled import compiled
from inzage.detection.kernel.dates import is_written_day
from inzage.detection.kernel.edges import NUMBER_EDGE
from inzage.detection.kernel.flags import Flag
from inzage.detection.kernel.grid import below
from inzage.detection.kernel.layout import (
    EDGE,
    END,
    FLAG,
    MACHINE,
    START,
    WEIGHT,
    Facts,
    Finder,
    Found,
    Kinds,
    Machines,
    Named,
    Rules,
    Scratch,
    Terms,
    Text,
    Words,
)
from inzage.detection.kernel.mail import is_one_of, packed
from inzage.detection.kernel.phones import is_digit, is_letter
from inzage.detection.kernel.places import is_pair
from inzage.detection.kernel.terms import CATEGORY, COUNT, WEAK, Role, Support, term_at

LABEL, SUBJECT = int(Role.LABEL), int(Support.SUBJECT)
JOINS = int(Flag.JOINS)
AGE, BIRTH_DATE, POSTAL = int(Finder.AGE), int(Finder.BIRTH_DATE), int(Finder.POSTAL_CODE)
HOUSE, CITY, PASSWORD = int(Finder.HOUSE), int(Finder.CITY), int(Finder.PASSWORD)
USERNAME = int(Finder.USERNAME)
COUNTRIES = packed(
    "nederlan", "netherla", "belgië", "belgium", "belgique", "belgien", "duitslan", "germany", "deutschl", "frankrij",
    "france", "frankrei", "engeland", "england", "holland", "spanje", "spain", "spanien", "espagne", "italië", "italy",
    "italien", "italie", "polen", "poland", "pologne", "turkije", "turkey", "türkei", "turquie", "marokko", "morocco",
    "österre", "austria", "oostenri", "schweiz", "zwitserl", "suisse", "portugal", "ierland", "ireland", "europa",
    "europe", "amerika", "america",
)  # fmt: skip
SEMICOLON, AMPERSAND, HYPHEN, SLASH = 0x3B, 0x26, 0x2D, 0x2F
NEAR = np.uint64(1)
MOST_JOINS, LONGEST_GAP, LEAST, LEAST_WEAK = 4, 8, 3, 5
LABEL_COUNTS = 500
TWO, EIGHT = 2, 8
AT, DOT, SPACE, TAB, NEWLINE, COLON, EQUALS, HASH, PIPE = 0x40, 0x2E, 0x20, 0x09, 0x0A, 0x3A, 0x3D, 0x23, 0x7C
INTRODUCE = packed(
    "with", "met", "mit", "avec", "as", "als", "under", "onder", "unter", "sous", "for", "für", "voor", "pour"
)
NUMBERS = packed("nr", "nummer", "no", "num", "number", "numéro", "numero")
NOTHING = packed("geen", "niet", "no", "not", "none", "keine", "keinen", "kein", "aucun", "aucune", "pas")
BETWEEN = packed("l", "le", "la", "the", "de", "het", "dem", "den", "der", "my", "mijn", "mon", "meinem")
SAYS = packed("is", "ist", "est", "lautet", "was", "war", "luidt", "était")
EVERYDAY = packed(
    "en", "of", "is", "niet", "bij", "van", "the", "and", "or", "not", "for", "with", "my", "mijn", "uw", "your",
    "vergeten", "forgotte", "und", "oder", "ist", "et", "ou", "werkt", "kwijt", "onbekend", "unknown", "nicht",
    "nog", "weg", "inloggen", "inlog", "log", "because", "maar", "but", "aber", "mais", "wil", "kan", "fout",
    "wrong", "falsch", "onjuist", "correct", "goed", "ook", "pas", "oublié", "vergesse", "op", "de", "het", "een",
    "te", "blocked", "locked", "geblokke", "gesperrt", "bloqué", "name", "account", "already", "al", "no", "geen",
    "lukt", "gaat", "wordt", "doet", "moet", "mag", "heb", "heeft", "zou", "zal", "zijn", "will", "does", "doesn",
    "did", "has", "was", "were", "would", "should", "could", "cannot", "can", "geht", "funktion", "kann", "muss",
    "wird", "habe", "hat", "soll", "ne", "est", "plus", "marche", "fonction", "peut", "invalid", "incorrec",
    "ungülti", "invalide", "erreur", "error", "valid", "zonder", "without", "ohne", "sans", "dan", "then",
    "which", "that", "die", "dat", "deze", "this", "qui", "que", "komt", "staat", "in", "on", "at", "from",
    "aanmaken", "anlegen", "créer", "wijzigen", "change", "ändern", "klopt", "stimmt", "login", "username",
    "user", "gebruike", "benutzer", "identifi", "utilisat", "password", "wachtwoo", "passwort", "kennwort", "nee",
    "yes", "non", "nein", "oui", "keine", "keinen", "keines", "none", "aucun", "aucune", "nvt", "nihil",
    "unbekann", "inconnu", "inconnue", "zie", "see", "siehe", "voir", "support", "interfac", "guide", "friendly",
    "experien", "accounts", "group", "groups", "data", "manual", "accepta", "testing", "tests", "who", "wie",
    "der", "new", "nieuwe", "neue", "nouvel", "nouveau", "e-mail", "email", "digid", "google", "facebook",
    "apple", "to", "om", "um", "pour", "hier", "here", "auch", "aussi", "als", "via", "door", "by", "so", "toch",
    "nur", "bitte", "please", "aub", "svp", "graag", "kunnen", "können", "peuvent", "are", "sind", "sont", "be",
    "have", "had", "na", "after", "nach", "après", "before", "voordat", "manage", "managem", "manager",
    "settings", "stories", "story", "profile",
)  # fmt: skip


@compiled
def is_join(byte: int) -> bool:
    """Whether a sign may stand between a label and what it tells: spaces, `: = # . - > * |`, quotes, brackets."""
    if byte >= 0x80 or byte == SPACE or byte == TAB or byte == NEWLINE or byte == 0x0D:
        return True
    if byte == COLON or byte == EQUALS or byte == HASH or byte == DOT or byte == 0x2D or byte == 0x3E:
        return True
    return byte == 0x22 or byte == 0x27 or byte == 0x28 or byte == 0x29 or byte == 0x2A or byte == PIPE or byte == 0x5B


@compiled
def gap_sign(text: Text, start: int, end: int, is_weak: bool) -> int:
    """Return 0 if a gap only joins a label to a value, 1 if it says so (`:`, `=`, a column), -1 if it parts them."""
    if end - start > LONGEST_GAP:
        return -1
    says = 0
    for at in range(start, end):
        byte = text[at]
        if not is_join(byte):
            return -1 if says == 0 else says
        # A sentence ends with a full stop and a new line begins with another thing.
        if (byte == NEWLINE and says == 0) or (byte == DOT and is_weak):
            return -1
        if byte == COLON or byte == EQUALS or byte == HASH or byte == PIPE or byte == TAB:
            says = 1
    return says


@compiled
def value_start(text: Text, start: int, gap: int) -> int:
    """Return where a value begins of which signs may be a part: behind the last space, `:`, `=` or quote."""
    while start > gap:
        byte = text[start - 1]
        if (
            byte <= SPACE
            or byte >= 0x80
            or byte == COLON
            or byte == EQUALS
            or byte == 0x22
            or byte == 0x27
            or byte == 0x28
        ):
            break
        start -= 1
    return start


@compiled
def has_sign(text: Text, start: int, end: int) -> bool:
    """Whether a stretch of text holds something else than letters."""
    for at in range(start, end):
        if not is_letter(text[at]) or text[at] == 0x5F:
            return True
    return False


@compiled
def digits_in(text: Text, start: int, end: int) -> int:
    """Return how many digits a stretch of text holds."""
    digits = 0
    for at in range(start, end):
        digits += is_digit(text[at])
    return digits


@compiled
def is_plain_number(text: Text, start: int, end: int) -> bool:
    """Whether it may be an amount, a year or a day (`1200`, `2024`, `12-03-2024`), and no number of an order."""
    digits = digits_in(text, start, end)
    if digits == end - start:
        return digits < LEAST_WEAK
    signs, middle = 0, 0
    for at in range(start, end):
        if is_letter(text[at]):
            return digits == 1 and end - start < LEAST_WEAK
        signs += not is_digit(text[at])
        middle += signs == 1
    # A day: two signs between eight digits or fewer, two or one in the middle.
    return digits <= EIGHT and signs == TWO and middle <= TWO + 1


@compiled
def labelled(
    text: Text,
    begin: int,
    stop: int,
    words: Words,
    number: int,
    at: int,
    facts: Facts,
    terms: Terms,
    letters: NDArray[np.uint8],
    kinds: Kinds,
    machines: Machines,
    rules: Rules,
    named: Named,
    found: Found,
    count: int,
    scratch: Scratch,
) -> int:
    """Add what the label that begins with this word tells."""
    term = term_at(text, words, number, at, facts, terms, letters, LABEL)
    if term < 0:
        return count
    kind, is_weak = terms[term, CATEGORY], terms[term, WEAK] != 0
    is_secret, must_say = kind == named[PASSWORD], terms[term, WEAK] == SUBJECT
    place, is_said = at + terms[term, COUNT], is_weak and is_introduced(text, words, at)
    count = below(
        text, begin, stop, words[at, START], words[place - 1, END], kind, kinds, machines, rules, named,
        found, count, scratch,
    )  # fmt: skip
    for _ in range(MOST_JOINS):
        if place >= number:
            return count
        gap = words[place - 1, END]
        start, end = value(text, stop, words, place, gap, kind, kinds, machines)
        sign = gap_sign(text, gap, start if end >= 0 else words[place, START], is_weak or is_secret)
        if sign < 0 or (must_say and sign == 0):
            return count
        second, last = 0, -1
        if kind == named[USERNAME] and end >= 0:
            second, last = paired(text, end, stop, named[PASSWORD], kinds, machines)
        is_said = is_said or sign > 0 or last > second
        end = fitting(text, words, number, place, start, end, kind, sign > 0 if is_secret else is_said, is_weak, named)
        if end > start:
            if last > second:
                count = judged(text, second, last, named[PASSWORD], NEAR, kinds, rules, found, count, scratch)
            after = judged(text, start, end, kind, NEAR, kinds, rules, found, count, scratch)
            return stronger(after, count, kinds[kind, EDGE] == NUMBER_EDGE and not is_weak, found)
        if not words[place, FLAG] & JOINS or (is_secret and is_number_word(text, words, place)):
            return count
        is_said = is_said or is_one_of(text, words[place, START], words[place, END], SAYS)
        place += 1
    return count


@compiled
def fitting(
    text: Text,
    words: Words,
    number: int,
    place: int,
    start: int,
    end: int,
    kind: int,
    is_said: bool,
    is_weak: bool,
    named: Named,
) -> int:
    """Return where a value ends that can be of a kind; -1 if it cannot."""
    if kind == named[AGE]:
        return number_end(text, start, end) if end >= 0 else -1
    if kind == named[HOUSE]:
        return end if end >= 0 and is_digit(text[start]) else -1
    if kind == named[CITY] and end >= 0 and is_one_of(text, start, min(end, start + 8), COUNTRIES):
        return -1
    if kind == named[POSTAL]:
        # `Postcode 1012 AB` is another kind of postcode.
        return -1 if place + 1 < number and is_pair(text, words, place + 1) else end
    if kind == named[BIRTH_DATE]:
        return end if end >= 0 and is_written_day(text, start, end) else -1
    if kind == named[PASSWORD] and end >= 0:
        if is_glued(text, start, words[place - 1, END]) or (not is_said and is_hyphenated(text, start, end)):
            return -1
        end = before_next_key(text, start, end)
    return end if end - start >= LEAST and fits(text, start, end, is_said, is_weak) else -1


@compiled
def is_glued(text: Text, start: int, label: int) -> bool:
    """Whether a value is a part of its label: `password-reset`, `PW-9359`."""
    return text[label] == HYPHEN and start <= label + 1


@compiled
def paired(text: Text, at: int, stop: int, kind: int, kinds: Kinds, machines: Machines) -> tuple[int, int]:
    """Return where the password begins and ends that stands behind a name and a slash: `kim / Welkom01`."""
    while at < stop and text[at] == SPACE:
        at += 1
    if at >= stop or (text[at] != SLASH and text[at] != PIPE):
        return at, -1
    at += 1
    while at < stop and text[at] == SPACE:
        at += 1
    return at, longest(text, at, stop, kinds[kind, MACHINE], kinds[kind, EDGE], machines)


@compiled
def is_number_word(text: Text, words: Words, place: int) -> bool:
    """Whether a word says that a number follows, which is no password: `Pass-Nr.`."""
    return is_one_of(text, words[place, START], words[place, END], NUMBERS)


@compiled
def is_introduced(text: Text, words: Words, at: int) -> bool:
    """Whether the word before a label says that its value follows: `with username`, `avec l'identifiant`."""
    for place in (at - 1, at - 2):
        if place < 0:
            return False
        if is_one_of(text, words[place, START], words[place, END], INTRODUCE):
            return True
        if not is_one_of(text, words[place, START], words[place, END], BETWEEN):
            return False
    return False


@compiled
def stronger(after: int, before: int, is_number: bool, found: Found) -> int:
    """Let a number that a label tells win from what else it could be; return how many candidates there are."""
    if is_number and before < after <= found.shape[0]:
        found[before, WEIGHT] += LABEL_COUNTS
    return after


@compiled
def value(
    text: Text, stop: int, words: Words, place: int, gap: int, kind: int, kinds: Kinds, machines: Machines
) -> tuple[int, int]:
    """Return where a value begins and ends, with the signs before its first word or without; an end of -1 is none."""
    start = value_start(text, words[place, START], gap)
    end = longest(text, start, stop, kinds[kind, MACHINE], kinds[kind, EDGE], machines)
    if end < 0 and start < words[place, START]:
        start = words[place, START]
        end = longest(text, start, stop, kinds[kind, MACHINE], kinds[kind, EDGE], machines)
    if 0 <= end < stop and text[end] == AT:
        end = -1
    return start, end


@compiled
def before_next_key(text: Text, start: int, end: int) -> int:
    """Return where a value ends in a row of them: `pass=...;host=localhost`, `password=...&id=7`."""
    for at in range(start + LEAST, end):
        if text[at] != SEMICOLON and text[at] != AMPERSAND:
            continue
        key = first_word(text, at + 1, end)
        if key > at + 1 and key < end and text[key] == EQUALS:
            return at
    return end


@compiled
def fits(text: Text, start: int, end: int, is_said: bool, is_weak: bool) -> bool:
    """Whether a value can be meant by a label that says so (`is`, `:`), or only stands before it; by a weak one."""
    if is_weak and is_plain_number(text, start, end):
        return False
    first = first_word(text, start, end)
    if is_weak and not is_said and is_hyphenated(text, start, end):
        return False
    if first < end and text[first] != SPACE:
        return True
    is_everyday = is_one_of(text, start, min(first, start + EIGHT), EVERYDAY if first == end else NOTHING)
    return not is_everyday and (is_said or not is_weak or has_sign(text, start, end))


@compiled
def is_hyphenated(text: Text, start: int, end: int) -> bool:
    """Whether a value is words with hyphens in small letters: `case-sensitive`, `8-stellig`."""
    hyphens, at = 0, start
    while at < end and is_digit(text[at]):
        at += 1
    while at < end and (0x61 <= text[at] <= 0x7A or text[at] == HYPHEN):
        hyphens += text[at] == HYPHEN
        at += 1
    return at == end and hyphens > 0


@compiled
def first_word(text: Text, start: int, end: int) -> int:
    """Return where the letters end with which a value begins."""
    while start < end and is_letter(text[start]) and text[start] != 0x5F:
        start += 1
    return start
