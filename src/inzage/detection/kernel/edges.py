"""What may stand beside a code: see `recognizer.Edge`. Where a code may begin is known from one byte, see `tables`."""

from inzage.detection.kernel.compiled import compiled
from inzage.detection.kernel.layout import Text

NUMBER_EDGE, WORD_EDGE, LOOSE_EDGE, HOST_EDGE, NETWORK_EDGE, PLACE_EDGE = range(6)
COMMA, HYPHEN, DOT, SLASH, COLON = 0x2C, 0x2D, 0x2E, 0x2F, 0x3A


@compiled
def is_word_byte(byte: int) -> bool:
    """Whether a byte is a sign of a word: a letter, a digit, an underscore."""
    return 0x30 <= byte <= 0x39 or 0x61 <= (byte | 0x20) <= 0x7A or byte >= 0x80 or byte == 0x5F


@compiled
def may_end(text: Text, at: int, stop: int, edge: int) -> bool:
    """Whether a code may end before this place."""
    if at >= stop:
        return True
    byte = int(text[at])
    if byte >= 0x80:
        # Punctuation above 127 ends a code; a letter does not.
        return byte == 0xC2 or byte == 0xE2
    if is_word_byte(byte):
        return False
    if byte < COMMA or byte > COLON or edge == LOOSE_EDGE:
        return True
    return ends_before(text, at, stop, byte, edge)


@compiled
def ends_before(text: Text, at: int, stop: int, byte: int, edge: int) -> bool:
    """Whether a code may end before one of the signs `,-./:`."""
    if edge == WORD_EDGE:
        return byte != HYPHEN
    after = int(text[at + 1]) if at + 1 < stop else 0
    if edge == PLACE_EDGE:
        return (byte != HYPHEN and byte != SLASH) or not 0x30 <= after <= 0x39
    if edge != NUMBER_EDGE and byte == HYPHEN:
        return False
    if edge == NUMBER_EDGE:
        return byte == COLON or not 0x30 <= after <= 0x39
    if edge == HOST_EDGE:
        return byte != DOT or not 0x30 <= after <= 0x39
    return (byte != DOT and byte != COLON) or not is_word_byte(after)
