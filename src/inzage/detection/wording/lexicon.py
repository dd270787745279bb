"""The words and what they mean, read once from `concepts.txt`, and the cutting of words that were glued together."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import resources

from inzage.detection.wording.splitting import fold, listed, split

Concepts = frozenset[str]
NOTHING: Concepts = frozenset()

# Short words may be a part of a glued word only where they cannot be part of many others.
SHORT_PARTS = listed(
    "nr id no tel dat geb adr plz str nm naam iban bic mail huis haus post klant kl deb pers rek btw vat pc kvk "
    "bsn zip ort code wpl toev tnv dt cd num ref jaar foto url fax land taal lid datum type date name city rue "
    "nom ip ean uid pwd gsm emp user order bestel ssn pass adm ord ovl pat hnr priv mob txt icd diag arzt kz"
)
NEVER_PARTS = listed("age eta alter use pin art unit rating from mac ras race stand lat lon long to nation")
LINKS = ("", "s", "en", "n", "e", "es")
PREFIXES = ("tbl", "tb", "vw", "fld", "col")
LEAST_PART = 5
LEAST_TAIL, LEAST_BEFORE, LEAST_AFTER = 6, 4, 4
# At the end of a longer word these say whether something is so, and nothing of a vehicle: `loeschkennzeichen`.
TAILS_OF_FLAGS = listed("kennzeichen")
# Umlauts are also written with an e after the vowel.
UMLAUTS = re.compile(r"([aou])e")
VOWEL, DOUBLE = re.compile(r"(?<=.)[aeiouy]"), re.compile(r"(.)\1+")
LEAST_SKELETON, LEAST_SHORTENED, LEAST_CUT = 4, 6, 6
LEAST_LEFT_OUT, MOST_LEFT_OUT = 3, 7
# Many names of older systems end in one of these, after a letter or after a word that is cut off.
SHORT_TAILS = ("name", "datum", "dat", "nr", "txt", "code", "arzt", "plz", "tel")
LEAST_BEFORE_SHORT = 4
# A longer word is no name that somebody thought of, and cutting it takes the square of its length.
LONGEST_WORD = 200
# What only bends a word, so that the rest is a word by itself: `train` is no short form of `training`.
ENDINGS = listed(
    "ing ings er ers ed en es s e in innen ung ungen lijk lijke ation ations ment ments ly ry ite ites ity itat iteit"
)


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a name and what it means; an unknown word means nothing."""

    text: str
    concepts: Concepts


@cache
def lexicon() -> Mapping[str, Concepts]:
    """Return every known word with its meanings."""
    found: dict[str, set[str]] = {}
    text = resources.files("inzage.detection.wording").joinpath("concepts.txt").read_text(encoding="utf-8")
    for line in text.splitlines():
        concept, colon, words = line.partition(":")
        if colon and not line.startswith("#"):
            for word in words.split():
                found.setdefault(word, set()).add(concept)
    return {word: frozenset(concepts) for word, concepts in found.items()}


@lru_cache(maxsize=100_000)
def read(name: str) -> tuple[Word, ...]:
    """Return the words of a name with what each means; glued words are cut: `klantnr`, `geboortedatum`."""
    return tuple(word for text in split(name) for word in known(text))


def known(text: str) -> list[Word]:
    """Return a word that is known, or the known words it was glued from, or the word with no meaning."""
    concepts = meaning(text)
    if concepts or text.isdigit() or len(text) > LONGEST_WORD:
        return [Word(text, concepts)]
    for prefix in PREFIXES:
        if text.startswith(prefix) and meaning(text.removeprefix(prefix)):
            return known(text.removeprefix(prefix))
    parts = unglued(text) or tail(text) or short_tail(text) or beginning(text)
    if not parts and (plain := UMLAUTS.sub(r"\1", text)) != text and (meaning(plain) or unglued(plain)):
        return known(plain)
    return [Word(part, meaning(part)) for part in parts] if parts else [Word(text, shortened(text))]


def meaning(text: str) -> Concepts:
    """Return what a word means; a plural means what the single word means."""
    words = lexicon()
    if text in words:
        return words[text]
    for ending in ("s", "en", "es", "n", "e", "r"):
        single = text.removesuffix(ending)
        is_bent = single != text and (ending != "r" or single.endswith("e"))
        if len(single) >= LEAST_PART and is_bent and single in words:
            return words[single]
    return NOTHING


@lru_cache(maxsize=50_000)
def unglued(text: str) -> tuple[str, ...]:
    """Return the fewest known words that make up this one, or nothing."""
    best: dict[int, tuple[str, ...]] = {0: ()}
    for end in range(2, len(text) + 1):
        for start in range(end - 1):
            if start in best and is_part(text[start:end]):
                for after in ends(text, end):
                    found = (*best[start], text[start:end])
                    if after not in best or len(found) < len(best[after]):
                        best[after] = found
    return best.get(len(text), ())


def is_part(piece: str) -> bool:
    return piece in SHORT_PARTS or (len(piece) >= LEAST_PART - 1 and piece in lexicon() and piece not in NEVER_PARTS)


def ends(text: str, end: int) -> list[int]:
    """Return where the next word may begin: here, or after the letters that Dutch and German put between."""
    return [end + len(link) for link in LINKS if text.startswith(link, end) and end + len(link) < len(text)] + (
        [end] if end == len(text) else []
    )


def tail(text: str) -> tuple[str, ...]:
    """Return a long known word at the end with the unknown part before it: `vorigewoonplaats`."""
    for start in range(LEAST_BEFORE, len(text) - LEAST_TAIL + 1):
        if meaning(text[start:]) and text[start:] not in NEVER_PARTS:
            return (text[:start], "flag") if text[start:] in TAILS_OF_FLAGS else (text[:start], text[start:])
    return ()


def beginning(text: str) -> tuple[str, ...]:
    """Return a long known word at the beginning with the unknown part after it: `konfessionsmerkmal`."""
    for end in range(len(text) - LEAST_AFTER, LEAST_TAIL - 1, -1):
        if meaning(text[:end]) and text[:end] not in NEVER_PARTS and text[end:] not in ENDINGS:
            return text[:end], text[end:]
    return ()


def short_tail(text: str) -> tuple[str, ...]:
    """Return a short word that many names end in, with what stands before it: `eintrdat`, `angehtel`."""
    for ending in SHORT_TAILS:
        before = text.removesuffix(ending)
        if before != text and (len(before) == 1 or len(before) >= LEAST_BEFORE_SHORT):
            return before, ending
    return ()


def shortened(text: str) -> Concepts:
    """Return what the words mean of which this is a short form: `vrnm` of `voornaam`, `overlijd` of `overlijden`."""
    meant = [lexicon()[word] for word in skeletons().get(skeleton(text), ()) if is_left_out(text, word)]
    if not meant and len(text) >= LEAST_CUT:
        meant = [concepts for word, concepts in lexicon().items() if is_cut(text, word)]
    return frozenset.intersection(*meant) if meant else NOTHING


def skeleton(text: str) -> str:
    """Return a word without its vowels, but for the first sign, and without double letters."""
    return DOUBLE.sub(r"\1", VOWEL.sub("", text))


@cache
def skeletons() -> Mapping[str, tuple[str, ...]]:
    """Return the longer words by what is left of them without vowels."""
    found: dict[str, tuple[str, ...]] = {}
    for word in lexicon():
        if len(word) >= LEAST_SHORTENED and len(bare := skeleton(word)) >= LEAST_SKELETON:
            found[bare] = (*found.get(bare, ()), word)
    return found


def is_left_out(text: str, word: str) -> bool:
    """Whether a text is a word from which letters were left out."""
    signs = iter(word)
    is_shorter = len(text) < len(word) and not word.startswith(text)
    return is_shorter and all(sign in signs for sign in text)


def is_cut(text: str, word: str) -> bool:
    """Whether a text is a word that was cut off: neither bent by an ending nor put before another word."""
    rest = word.removeprefix(text)
    is_short = rest != word and LEAST_LEFT_OUT <= len(rest) <= MOST_LEFT_OUT
    return is_short and rest not in ENDINGS and not meaning(rest)


def folded(text: str) -> str:
    """Return a phrase as names are compared: folded, single spaces."""
    return " ".join(fold(text).split())
