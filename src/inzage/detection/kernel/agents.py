"""What a browser says of itself. Standard: RFC 9110 section 10.1.5."""

from inzage.detection.kernel.compiled import compiled
from inzage.detection.kernel.finding import add
from inzage.detection.kernel.layout import END, PASSED, START, Found, Text, Words
from inzage.detection.kernel.mail import is_one_of, is_plain, packed

SURE = 970
LONGEST_COMMENT, LONGEST_PRODUCT, MOST_PARTS = 250, 60, 14
OPEN, CLOSE, SPACE, SLASH, DOT = 0x28, 0x29, 0x20, 0x2F, 0x2E
BROWSERS = packed("mozilla", "opera", "dalvik", "okhttp")
BARE = packed("like", "gecko", "mobile", "safari")
LONG_NAMES = packed("cfnetwor", "applecor")


@compiled
def comment_end(text: Text, at: int, stop: int) -> int:
    """Return where a comment in brackets ends that opens here, -1 if it does not end soon."""
    for place in range(at + 1, min(stop, at + LONGEST_COMMENT)):
        if text[place] == CLOSE:
            return place + 1
        if text[place] == OPEN:
            return -1
    return -1


@compiled
def product_end(text: Text, at: int, stop: int) -> int:
    """Return where `Name/1.2.3` ends, or a word that browsers write without a version; -1 if it is neither."""
    place, slashes = at, 0
    while place < stop and place - at < LONGEST_PRODUCT:
        byte = text[place]
        slashes += byte == SLASH
        if not (is_plain(byte) or byte == SLASH or byte == 0x2E or byte == 0x5F):
            break
        place += 1
    while place > at and text[place - 1] == 0x2E:
        place -= 1
    if slashes == 1 and place > at + 2:
        return place
    return place if is_one_of(text, at, place, BARE) else -1


@compiled
def agent(text: Text, begin: int, stop: int, words: Words, at: int, kind: int, found: Found, count: int) -> int:
    """Add what a browser says of itself whose version begins with the word `at`: `Mozilla/5.0 (...) ...`."""
    start = words[at - 1, START] if at > 0 else begin
    if at == 0 or words[at, START] - words[at - 1, END] != 1 or words[at - 1, END] - start < 5:
        return count
    short = min(words[at - 1, END], start + 8)
    if not is_one_of(text, start, short, BROWSERS) and not is_one_of(text, start, short, LONG_NAMES):
        return count
    end = product_end(text, start, stop)
    if end > 0 and end + 1 < stop and text[end] == DOT and text[end + 1] == OPEN:
        end = comment_end(text, end + 1, stop)
    for _ in range(MOST_PARTS):
        if end < 0 or end + 2 >= stop or text[end] != SPACE:
            break
        after = comment_end(text, end + 1, stop) if text[end + 1] == OPEN else product_end(text, end + 1, stop)
        if after < 0:
            break
        end = after
    return add(found, count, start, end, kind, SURE, PASSED) if end > 0 else count
