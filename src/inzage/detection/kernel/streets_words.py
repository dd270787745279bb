"""How streets are called in Dutch and German: by the end of their last word."""

import numpy as np
from numpy.typing import NDArray

from inzage.detection.kernel.compiled import compiled
from inzage.detection.kernel.machine import load8

DUTCH_ENDINGS = (
    "straat laan weg plein gracht kade dijk singel hof pad dreef steeg markt baan burgwal wal plantsoen stee erf "
    "park oever zoom rade gaarde horst donk veld akker meent brink poort haven ring kamp boulevard heuvel werf sluis "
    "kwartier hoek brug eiland molen kolk vliet polder es berg dal bos tuin tuinen waard wetering vaart burg hout lei "
    "drift hage weide weerd hoeve allee esplanade promenade spoor beemd warande passage slag huis rijt kant rak borch"
).split()
GERMAN_ENDINGS = (
    "straße strasse str gasse allee platz ufer damm chaussee weg ring steig stieg pfad markt wall graben brücke tor "
    "promenade twiete kamp winkel hang zeile redder stiege siedlung anger"
).split()
SHORT = 6
"""In a name, a word as short as this is no street."""

LONGEST = 8
BITS, BYTES = 8, 256
DUTCH, GERMAN = 1, 2
CASE = np.uint64(0x2020202020202020)


def endings() -> tuple[NDArray[np.uint64], NDArray[np.uint64], NDArray[np.int32], NDArray[np.int32]]:
    """Return the last eight bytes of all endings, their masks and languages, and where those of a last byte begin."""
    languages: dict[bytes, int] = {}
    for language, listed in ((DUTCH, DUTCH_ENDINGS), (GERMAN, GERMAN_ENDINGS)):
        for ending in listed:
            last = bytes(byte | 0x20 for byte in ending.encode())[-LONGEST:]
            languages[last] = languages.get(last, 0) | language
    ordered = sorted(languages, key=lambda last: (last[-1], -len(last)))
    letters = [int.from_bytes(last.rjust(LONGEST, b"\0"), "little") for last in ordered]
    masks = [int.from_bytes((b"\xff" * len(last)).rjust(LONGEST, b"\0"), "little") for last in ordered]
    firsts = np.searchsorted([last[-1] for last in ordered], np.arange(BYTES + 1))
    spoken = [languages[last] << 8 | len(last) for last in ordered]
    return np.array(letters, np.uint64), np.array(masks, np.uint64), np.array(spoken, np.int32), firsts.astype(np.int32)


LETTERS, MASKS, SPOKEN, FIRSTS = endings()


@compiled
def last_eight(text: NDArray[np.uint8], end: int) -> np.uint64:
    """Return the last eight bytes before a place, in small letters; before the first text there is nothing to read."""
    ours = load8(text, end - LONGEST) if end >= LONGEST else load8(text, 0) << np.uint64(BITS * (LONGEST - end))
    return ours | CASE


@compiled
def ending_of(text: NDArray[np.uint8], start: int, end: int) -> int:
    """Return how long the ending of a street is that a word has, with its languages << 8; 0 if it has none."""
    last = np.int64(text[end - 1] | 0x20)
    first, past = FIRSTS[last], FIRSTS[last + 1]
    if first == past:
        return 0
    ours = last_eight(text, end)
    for place in range(first, past):
        if (ours & MASKS[place]) == LETTERS[place] and (SPOKEN[place] & 0xFF) <= end - start:
            return SPOKEN[place]
    return 0


@compiled
def is_called_a_street(text: NDArray[np.uint8], start: int, end: int) -> bool:
    """Whether a long word ends as only streets do."""
    if end - start <= SHORT:
        return False
    size = ending_of(text, start, end) & 0xFF
    # Many surnames end in `berg`, `veld`, `hof`: a short ending tells nothing without a number.
    return size > 3 and is_plain_street(text, end)


def last_bytes(text: str) -> tuple[NDArray[np.uint64], NDArray[np.uint64]]:
    """Return the last eight bytes of words, as far as they have so many, and their masks."""
    ends = [bytes(byte | 0x20 for byte in word.encode())[-LONGEST:] for word in text.split()]
    letters = [int.from_bytes(end.rjust(LONGEST, b"\0"), "little") for end in ends]
    masks = [int.from_bytes((b"\xff" * len(end)).rjust(LONGEST, b"\0"), "little") for end in ends]
    return np.array(letters, np.uint64), np.array(masks, np.uint64)


THINGS, THING_MASKS = last_bytes(
    "storing levering verzekering vergadering ering uring aring oring verslag toeslag aanslag beslag uitslag ipad "
    "firewall supermarkt mediamarkt webwinkel onderweg anhang monitor motor faktor sektor reaktor sensor detektor "
    "direktor ventilator series services pages barres ziekenhuis stadhuis spoor"
)
"""Words that end as streets do and have a number as well: `Storing 3`, `iPad 2`."""


@compiled
def ends_as_a_thing(text: NDArray[np.uint8], end: int) -> bool:
    """Whether a word ends as a thing does that is counted."""
    ours = last_eight(text, end)
    for place in range(len(THINGS)):
        if (ours & THING_MASKS[place]) == THINGS[place]:
            return True
    return False


PLAIN = np.array(
    [
        int.from_bytes(bytes(byte | 0x20 for byte in one.encode())[-4:], "little")
        for one in "straat laan plein gracht kade singel steeg dreef straße strasse gasse allee platz school".split()
    ],
    np.uint64,
)
FOUR = np.uint64(0xFFFFFFFF)


@compiled
def is_plain_street(text: NDArray[np.uint8], end: int) -> bool:
    """Whether a word ends in one of the endings that surnames seldom have."""
    ours = (load8(text, end - 4) | CASE) & FOUR
    for one in PLAIN:
        if ours == one:
            return True
    return False
