"""Where a text says something of a special kind."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from inzage.detection.kernel.terms import Support
from inzage.detection.names.dictionaries import first_names
from inzage.detection.names.words import row
from inzage.detection.vocabulary.lists import STEM, Term, index

WORD = re.compile(r"[^\W_]+")
PERSON = row(
    """
    ik mijn mij me zijn haar hij zij ze hem zoon dochter kind partner man vrouw echtgenoot echtgenote moeder vader broer
    zus opa oma klant klante bewoner bewoonster patiënt mevrouw meneer mevr mw dhr huurder werknemer medewerker collega
    i my me his her he she him son daughter child husband wife mother father brother sister grandmother customer tenant
    patient employee colleague mr mrs ms
    aanvrager aanvraagster kandidaat sollicitant cliënt cliënte huurster klager klaagster betrokkene verzekerde patiënte
    applicant candidate client claimant complainant resident lodger
    antragsteller antragstellerin bewerber bewerberin mieter mieterin patient patientin mitarbeiterin betroffene
    candidat candidate demandeur demandeuse locataire patient patiente salarié salariée résident résidente
    ich mein meine meiner meinem meinen mir mich sein seine ihr ihre er sie sohn tochter kind mann frau ehemann ehefrau
    mutter vater bruder schwester kunde kundin bewohner herr mitarbeiter
    je j mon ma mes moi son sa ses il elle lui fils fille enfant mari femme épouse mère père frère sœur client cliente
    monsieur madame employé
    """
)
# What turns a term into a thing: `virus scanner`, `Kirche Straße`, `blind spot`.
THINGS = row(
    """
    scanner scan software computer pc laptop antivirus update straat laan weg plein street road lane straße platz rue
    spot date bestand file test-omgeving server database market markt shop winkel tool template sensor lock slot
    office word excel teams windows access outlook visio sql dos paint onderneming company gmbh bv
    batterij batterijen battery batteries batterie batterien akku accu ion cel cell zelle
    """
)
TIES = row(
    """
    lid leden stem stemt stemde stemmen gestemd vrijwilliger vrijwilligster campagne contributie sympathisant
    member vote votes voted voter voters voting volunteer volunteered canvass canvassed campaign campaigned
    subscription dues
    mitglied wähle wählt wählte gewählt wählen beitrag wahlkampf
    membre vote votes voté voter votais votait adhérent adhérente militant militante cotisation sympathisante délégué
    déléguée
    """
)
"""Words that tie to a person what is said of others as well: `ik stem SP`, `contributie van de vakbond`."""
HOLDS = row(
    """
    heb heeft hebben had neem neemt gebruik gebruikt slik slikt have has having had take takes taking took
    habe hat hatte haben nehme nimmt nehmen ai a avais avait prends prend prenez prenait
    """
)
"""Words that say that somebody has or takes something: `I have MS`, `hij gebruikt lithium`."""
WINDOW = 12
"""How many words around a weak term are read for a person or a second term."""
TIED_BEFORE, TIED_AFTER = 4, 2
"""How many words before and after a name are read for what ties it to a person."""


Place = tuple[int, int, Term]


@dataclass(frozen=True, slots=True)
class Hit:
    """One term in a text: offsets in characters, end exclusive."""

    start: int
    end: int
    is_weak: bool


class Word(NamedTuple):
    """One word of a text: in small letters, whether it begins with a capital, ends with one or with a digit."""

    small: str
    is_capital: bool
    is_abbreviation: bool
    start: int
    end: int

    def __repr__(self) -> str:
        """A word of a person stays out of logs."""
        return f"Word({self.start}, {self.end})"


def hits(text: str, category: str) -> Iterator[Hit]:
    """Find the terms of one kind. One that needs support is left out where nothing near supports it."""
    words = [word_of(match) for match in WORD.finditer(text)]
    found = list(terms_in(words, category))
    for first, last, term in found:
        if is_other(text, words, first, last):
            continue
        if term.support and not is_supported(text, words, found, (first, last, term)):
            continue
        yield Hit(words[first].start, words[last].end, bool(term.support))


def word_of(match: re.Match[str]) -> Word:
    word = match[0]
    is_abbreviation = "A" <= word[-1] <= "Z" or "0" <= word[-1] <= "9"
    return Word(word.casefold(), word[0].isupper(), is_abbreviation, match.start(), match.end())


def says(text: str, category: str) -> bool:
    """Whether a text, or a value of a column, says something of this kind."""
    return next(hits(text, category), None) is not None


def terms_in(words: Sequence[Word], category: str) -> Iterator[Place]:
    """Find the terms as places in the row of words: first, last, term."""
    known = index(category)
    free_from = 0
    for at, word in enumerate(words):
        candidates = known.get(word.small, ()) + known.get(word.small[:STEM] + "*", ())
        if candidates and at >= free_from:
            term = next((term for term in candidates if fits(words, at, term)), None)
            if term:
                free_from = at + len(term.words)
                yield at, free_from - 1, term


def fits(words: Sequence[Word], at: int, term: Term) -> bool:
    """Whether the words from a place on are this term."""
    here = [word.small for word in words[at : at + len(term.words)]]
    if len(here) < len(term.words) or tuple(here[:-1]) != term.words[:-1]:
        return False
    return here[-1].startswith(term.words[-1]) if term.is_beginning else here[-1] == term.words[-1]


def is_supported(text: str, words: Sequence[Word], found: Sequence[Place], place: Place) -> bool:
    """Whether what stands near a term is what it needs, see `Support`."""
    first, last, term = place
    needs = term.support
    if not is_written(words, first, last, needs):
        return False
    is_tied = bool(needs & (Support.TIED | Support.HELD))
    if needs & (Support.SUBJECT | Support.TIED) and is_label(text, words, last):
        return False
    before, after = (TIED_BEFORE, TIED_AFTER + 1) if is_tied else (WINDOW, WINDOW)
    start, stop = max(0, first - before), last + after
    others = [
        other
        for at, _, other in found
        if start <= at < stop and other is not term and not other.support & (Support.TIED | Support.HELD)
    ]
    if needs & Support.SUBJECT and any(not other.support & Support.SUBJECT for other in others):
        return False
    telling = TIES if needs & Support.TIED else HOLDS if needs & Support.HELD else PERSON
    is_owned = needs == Support.TIED and first > 0 and words[first - 1].small in PERSON
    is_beside = bool(others) and not needs & Support.SUBJECT
    return is_beside or is_owned or any(word.small in telling for word in words[start:stop])


def is_written(words: Sequence[Word], first: int, last: int, needs: Support) -> bool:
    """Whether a term has the capitals it needs, and is no part of a longer name."""
    if needs & Support.CAPITAL and not words[first].is_capital:
        return False
    if needs & Support.ABBREVIATION and not words[last].is_abbreviation:
        return False
    is_alone = not needs & (Support.CAPITAL | Support.ABBREVIATION)
    is_part = first > 0 and words[first].is_capital and words[first - 1].is_capital
    return not (needs & Support.TIED and is_alone and is_part)


def is_label(text: str, words: Sequence[Word], last: int) -> bool:
    """Whether a sign follows that says that what comes next is what is told: `diagnosis: asthma`."""
    gap = text[words[last].end : words[last + 1].start] if last + 1 < len(words) else ""
    return gap.lstrip(" ").startswith((":", "=", "|", "\t"))


def is_other(text: str, words: Sequence[Word], first: int, last: int) -> bool:
    """Whether a term is something else: a thing (`virus scanner`), a code (`SOA-1514`), somebody (`Tory Randles`)."""
    if last + 1 == len(words):
        return False
    here, following = words[last], words[last + 1]
    gap = text[here.end : following.start]
    if gap == "-" and "0" <= text[following.start] <= "9":
        return True
    if gap not in {" ", "-"}:
        return False
    is_two = first == last and here.is_capital and following.is_capital
    return following.small in THINGS or (is_two and gap == " " and here.small in first_names())
