"""Names on social networks, as `@name` and in the addresses of profiles. Standard: the rules of each network."""

from inzage.detection.kernel.compiled import compiled
from inzage.detection.kernel.finding import add
from inzage.detection.kernel.layout import (
    END,
    KNOWN,
    NEAR,
    PASSED,
    START,
    UNCHECKED,
    Facts,
    Found,
    Text,
    Words,
)
from inzage.detection.kernel.mail import AT, DOT, HYPHEN, UNDERSCORE, is_one_of, is_plain, packed
from inzage.detection.kernel.near import FOR, OPPOSED, bit_of, said

NO_PERSONS = packed(
    "media", "import", "property", "override", "param", "return", "returns", "share", "login", "home", "about", "page",
    "pages", "app", "apps", "intent", "explore", "help", "watch", "groups", "events", "hashtag", "search", "signup",
    "reel", "reels", "stories", "tv", "privacy", "legal", "settings", "p", "company", "jobs", "school", "sharer",
)  # fmt: skip
COM, NET, IN, ME = packed("com", "net"), packed("net"), packed("in"), packed("me")
LEAST, LONGEST, SHORTEST_PROFILE = 3, 40, 3
ALONE, NEARBY, PROFILE = 700, 900, 900
LONGEST_ADDRESS = 40
SLASH, PLUS, COLON, ABOVE = 0x2F, 0x2B, 0x3A, 0x80


@compiled
def name_end(text: Text, start: int, stop: int, more: int) -> int:
    """Return where a name ends that begins at a place: letters, digits, `_`, `.` and one sign more."""
    at = start
    while at < stop and at - start <= LONGEST:
        byte = text[at]
        is_part = (is_plain(byte) and byte < ABOVE) or byte == UNDERSCORE or byte == DOT
        if not is_part and byte != more:
            break
        at += 1
    while at > start and (text[at - 1] == DOT or text[at - 1] == HYPHEN):
        at -= 1
    return at


@compiled
def is_joined(before: int) -> bool:
    """Whether an `@` after this sign is a part of something longer."""
    is_sign = before == AT or before == DOT or before == SLASH or before == HYPHEN or before == UNDERSCORE
    return is_sign or before == PLUS or (is_plain(before) and before < ABOVE)


@compiled
def handle(
    text: Text,
    begin: int,
    stop: int,
    words: Words,
    number: int,
    at: int,
    facts: Facts,
    kind: int,
    found: Found,
    count: int,
    telling: int,
) -> int:
    """Add the name after an `@` that no address begins before."""
    start = words[at, START] - 1
    if start > begin and is_joined(text[start - 1]):
        return count
    end = name_end(text, start + 1, stop, DOT)
    first = text[start + 1]
    if end - start <= LEAST - 1 or end - start > 31 or 0x30 <= first <= 0x39 or first == DOT:
        return count
    if (end < stop and (text[end] == AT or is_plain(text[end]))) or is_one_of(text, start + 1, end, NO_PERSONS):
        return count
    near = said(text, words, number, at, facts, kind, start, end, telling)
    return (
        count if near == OPPOSED else add(found, count, start, end, kind, NEARBY if near == FOR else ALONE, UNCHECKED)
    )


@compiled
def is_site(text: Text, words: Words, at: int, facts: Facts, kind: int) -> bool:
    """Whether the words before `at` are a site where persons have a page: `instagram.com/`, `linkedin.com/in/`."""
    last = at - 1
    if last >= 2 and is_one_of(text, words[last, START], words[last, END], IN):
        last -= 1
    if last < 1 or words[last, START] - words[last - 1, END] != 1 or text[words[last - 1, END]] != DOT:
        return False
    first = words[last - 1, START]
    if is_one_of(text, words[last, START], words[last, END], ME):
        return words[last - 1, END] - first == 1 and text[first] | 0x20 == 0x74
    is_top = is_one_of(text, words[last, START], words[last, END], COM)
    return is_top and bit_of(facts, words[last - 1, KNOWN], NEAR, kind)


@compiled
def address_start(text: Text, begin: int, name: int) -> int:
    """Return where the address of a page begins that has a name here: with `https://`, or with the site."""
    start = name
    while start > begin and name - start < LONGEST_ADDRESS:
        byte = text[start - 1]
        is_sign = byte == DOT or byte == SLASH or byte == COLON or byte == HYPHEN or byte == AT
        if not is_sign and not (is_plain(byte) and byte < ABOVE):
            break
        start -= 1
    while not is_plain(text[start]):
        start += 1
    return start


@compiled
def profile(
    text: Text, begin: int, stop: int, words: Words, at: int, facts: Facts, kind: int, found: Found, count: int
) -> int:
    """Add the address of a profile, of which the name begins with a word after a slash."""
    start = words[at, START]
    if at < 2 or start - words[at - 1, END] > 2 or not is_site(text, words, at, facts, kind):
        return count
    end = name_end(text, start, stop, HYPHEN)
    if end - start < SHORTEST_PROFILE or is_one_of(text, start, end, NO_PERSONS):
        return count
    # What comes after the name may be a slash at the end, or a question; another page is no profile.
    is_last = end == stop or not (is_plain(text[end]) or text[end] == SLASH)
    is_last = is_last or (text[end] == SLASH and (end + 1 == stop or not is_plain(text[end + 1])))
    return add(found, count, address_start(text, begin, start), end, kind, PROFILE, PASSED) if is_last else count
