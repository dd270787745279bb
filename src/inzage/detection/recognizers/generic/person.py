"""
Names of persons in a text. Standard: NEN 1888 (order of first names, initials, infixes, surname), for the Dutch forms.

A row of words with capitals is a candidate. It is a name by evidence: a title before it, a phrase that introduces it,
a first name or a surname that is common, initials. What speaks against it: a word of every day, a company, a street.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from inzage.detection.kernel.layout import Finder
from inzage.detection.names import is_city, is_first_name, is_full_name, is_infix, is_surname, is_title
from inzage.detection.names.rules import TITLES
from inzage.detection.names.words import AMBIGUOUS, COMPANY, GREETINGS, NEVER_A_NAME, STREET_ENDINGS, STREETS, row
from inzage.detection.recognizers.recognizer import Recognizer, Span, Verdict

UPPER = "".join(chr(code) for code in range(0x41, 0x250) if chr(code).isupper())
LETTER = r"[^\W\d_]"
INITIALS = rf"(?:[{UPPER}]{LETTER}?\.){{1,6}}"
CAPITAL = rf"[{UPPER}]{LETTER}*(?:['’-]{LETTER}+)*"
INFIX = (
    r"(?:van|de|der|den|het|ten|ter|te|op|in|aan|bij|von|zu|zum|zur|vom|du|des|del|della|di|da|dos|el|al|la|le|['’]t)"
)
GAP = r"(?:[ \u00a0]{1,2}|(?<=\.))"
ROW = re.compile(
    rf"(?<![\w@.])(?:{INITIALS}|{CAPITAL})(?:{GAP}(?:{INFIX}[ \u00a0]){{0,3}}(?:{INITIALS}|{CAPITAL})){{0,6}}(?![\w@])"
)
PART = re.compile(rf"{INITIALS}|{LETTER}+(?:['’-]{LETTER}+)*|['’]t")
INFIXES_BEFORE = re.compile(rf"(?<!\w)(?:{INFIX} ){{1,3}}\Z", re.IGNORECASE)
INTRODUCTION = re.compile(
    r"(?<!\w)(?:naam is|ik heet|name is|name ist|heiße|heisse|m['’]appelle|nom est|t\.?n\.?v\.?|namens|"
    r"(?:zoon|dochter|vader|moeder|echtgenoot|echtgenote|zus|broer|buurman|buurvrouw|"
    r"son|daughter|father|mother|husband|wife|"
    r"sohn|tochter|vater|mutter|ehemann|ehefrau|fils|fille|épouse|époux)|"
    r"spreekt met|(?:naam|name|nom|klant|contactpersoon|contact|kunde|client|van|from|von|patiënt)\s?:|"
    r"(?:groet(?:en|jes)?|regards|sincerely|grüßen?|cordialement|mvg|mfg),?)\s{0,3}\Z",
    re.IGNORECASE,
)
ENDS_OF_INTRODUCTIONS = TITLES | row(
    "is heet ist heiße heisse heiss m'appelle m’appelle appelle est t.n.v tnv namens met : groet groeten groetjes "
    "regards sincerely grüße grüßen gruß cordialement mvg mfg "
    "zoon dochter vader moeder echtgenoot echtgenote zus broer buurman buurvrouw "
    "son daughter father mother husband wife sohn tochter vater mutter ehemann ehefrau fils fille épouse époux"
)
# In a list or a header a surname goes first: `Visser, Anna`, `van der Berg, P.J.`.
TURNED = re.compile(
    rf"(?<![\w@.,-])(?P<last>(?:{INFIX} ){{0,3}}{CAPITAL}(?: {CAPITAL})?), (?P<first>{INITIALS}|{CAPITAL})(?![\w@])"
)
FRENCH_TITLE = "m"
COMPANY_AFTER = re.compile(
    r"[ ]?(?:B\.?V|N\.?V|V\.?O\.?F|GmbH|AG|KG|Ltd|Inc|LLC|PLC|SARL|SAS?|Holding|Groep|Group|Bank|& )\b"
)
SPOKEN = re.compile(
    rf"(?<!\w)(?:mijn naam is|ik heet|my name is|ich hei(?:ß|ss)e|mein name ist|je m['’]appelle) "
    rf"(?P<value>{LETTER}+(?:[ '’-]{{1,2}}{LETTER}+){{0,5}})",
    re.IGNORECASE,
)
BACK, MOST, SHORTEST_STREET = 40, 4, 6


@dataclass(frozen=True, slots=True)
class Part:
    """One word of a row of capitals."""

    text: str = field(repr=False)
    start: int
    end: int

    @property
    def is_initials(self) -> bool:
        return self.text.endswith(".")

    @property
    def stops(self) -> bool:
        """Whether no name goes on with this word."""
        small = self.text.casefold()
        return small in NEVER_A_NAME or small.strip(".") in COMPANY or (is_city(small) and not is_surname(small))

    @property
    def is_street(self) -> bool:
        small = self.text.casefold()
        return small in STREETS or (
            len(small) > SHORTEST_STREET and small.endswith(STREET_ENDINGS) and not is_surname(small)
        )


class Person(Recognizer):
    finder = Finder.PERSON
    category = "full_name"
    pattern = re.compile(rf"{LETTER}[^\d_@/\\|<>{{}}\[\]#=+*%$!?:;\"]{{1,80}}")
    chance = 0.05

    def judge(self, value: str, language: str | None) -> Verdict:  # noqa: ARG002 - the lists are read together
        """A list of common names can confirm a name, and never rule one out."""
        return Verdict.RIGHT if is_full_name(value) else Verdict.UNSURE

    def find(self, text: str, language: str | None = None) -> Iterator[Span]:
        """Find names in rows of capitals, those with the surname first, and those somebody says in small letters."""
        for match in ROW.finditer(text):
            parts = [Part(part[0], part.start(), part.end()) for part in PART.finditer(text, *match.span())]
            yield from names_in(text, parts, language)
        for match in TURNED.finditer(text):
            if is_turned(match):
                yield Span(*match.span(), 0.9)
        for match in SPOKEN.finditer(text):
            yield from spoken_name(match)


def is_turned(match: re.Match[str]) -> bool:
    """Whether a surname stands before a first name or initials. A surname that is also a first name may be a list."""
    last, first = match["last"], match["first"]
    is_word = last.casefold() in AMBIGUOUS or first.casefold() in AMBIGUOUS
    if is_word or not is_surname(last) or is_first_name(last) or is_city(last):
        return False
    return first.endswith(".") or is_first_name(first)


def names_in(text: str, parts: Sequence[Part], language: str | None) -> Iterator[Span]:
    """Find the names in one row of capitals."""
    titled, introduced, lead = words_before(text[max(0, parts[0].start - BACK) : parts[0].start])
    at = 0
    while at < len(parts):
        part = parts[at]
        small = part.text.casefold().strip(".")
        if (is_title(small) and not (small == FRENCH_TITLE and language not in {None, "fr"})) or small in GREETINGS:
            titled, introduced, lead, at = is_title(small), True, 0, at + 1
            continue
        end = end_of_name(parts, at)
        if end < len(parts) and parts[end].text.casefold().strip(".") in COMPANY:
            titled, introduced, lead, at = False, False, 0, end + 1
            continue
        sure = confidence(text, parts[at:end], titled=titled, introduced=introduced)
        if sure:
            # In `vader van Emma` the infix belongs to what was said before.
            is_lead = titled or (introduced and not is_first_name(part.text))
            start = part.start - (lead if is_lead else 0)
            yield Span(start, parts[end - 1].end - (parts[end - 1].is_initials and end - at == 1), sure)
        titled, introduced, lead, at = False, False, 0, end if sure else at + 1


def words_before(before: str) -> tuple[bool, bool, int]:
    """Return whether a title or an introduction stands before a row, and how long the infixes between are."""
    lead = 0
    words = before.split()
    if words and is_infix(words[-1]):
        infixes = INFIXES_BEFORE.search(before)
        lead = len(infixes[0]) if infixes else 0
        before = before[: len(before) - lead]
        words = before.split()
    if not words or (words[-1][-1] not in ":," and words[-1].casefold().strip(".") not in ENDS_OF_INTRODUCTIONS):
        return False, False, lead
    titled = is_title(words[-1])
    return titled, titled or INTRODUCTION.search(before) is not None, lead


def end_of_name(parts: Sequence[Part], at: int) -> int:
    """Return where a name that begins here would end."""
    end, capitals = at + 1, 1
    while end < len(parts) and capitals <= MOST:
        part = parts[end]
        if is_infix(part.text):
            end += 1
            continue
        if part.stops or (closes(parts[end - 1].text) and not (is_surname(part.text) or is_first_name(part.text))):
            break
        end, capitals = end + 1, capitals + 1
    while end > at + 1 and is_infix(parts[end - 1].text):
        end -= 1
    return end


def closes(word: str) -> bool:
    """Whether a name is mostly complete with this word."""
    return is_surname(word) and not is_first_name(word)


def confidence(text: str, parts: Sequence[Part], *, titled: bool, introduced: bool) -> float:
    """How sure it is that these words are a name; 0 when they are none."""
    first, rest = parts[0], parts[1:]
    if is_ruled_out(text, parts) or (is_infix(first.text) and not (titled or introduced)):
        return 0.0
    surname = any(is_surname(part.text) for part in rest)
    if titled or introduced:
        return certain_by_words_before(parts, titled=titled)
    if first.is_initials:
        core = [part for part in rest if not part.is_initials]
        return 0.88 if surname else 0.7 if any(is_infix(part.text) for part in core) else 0.0
    if not is_first_name(first.text):
        reads_well = surname and is_infix(rest[0].text) and not any(is_first_name(part.text) for part in rest)
        return 0.6 if reads_well else 0.0
    if surname:
        return 0.93
    weak = is_ambiguous(first) or (not rest and beside_a_number(text, first))
    return 0.0 if weak else 0.8 if rest else 0.6


def is_ruled_out(text: str, parts: Sequence[Part]) -> bool:
    """Whether the words are a sentence, a street or a company."""
    plain = [part for part in parts if not is_infix(part.text)]
    if not plain or plain[0].stops or any(part.is_street for part in parts):
        return True
    return COMPANY_AFTER.match(text, parts[-1].end) is not None


def certain_by_words_before(parts: Sequence[Part], *, titled: bool) -> float:
    """After `mevrouw` any word is a name; after `Dear` or `naam:` it must look like one."""
    if titled:
        return 0.0 if len(parts) == 1 and parts[0].is_initials else 0.93
    known = is_first_name(parts[0].text) or any(is_surname(part.text) for part in parts)
    return 0.92 if known or (parts[0].is_initials and len(parts) > 1) else 0.65 if len(parts) > 1 else 0.0


def is_ambiguous(part: Part) -> bool:
    """Whether a first name is also a word, or shouted like one."""
    return part.text.casefold() in AMBIGUOUS or (part.text.isupper() and len(part.text) > 1)


def beside_a_number(text: str, part: Part) -> bool:
    """Whether a name stands as the month does in `12 Jan 2024`."""
    return (
        text[max(0, part.start - 2) : part.start].rstrip()[-1:].isdigit()
        or text[part.end : part.end + 2].strip()[:1].isdigit()
    )


def spoken_name(match: re.Match[str]) -> Iterator[Span]:
    """Find the name that somebody says of themselves, written without capitals."""
    end = match.start("value")
    known = 0
    for part in PART.finditer(match.string, *match.span("value")):
        if is_first_name(part[0]) or is_surname(part[0]):
            known, end = known + 1, part.end()
        elif not is_infix(part[0]):
            break
    if known and match["value"][:1].islower():
        yield Span(match.start("value"), end, 0.85)
