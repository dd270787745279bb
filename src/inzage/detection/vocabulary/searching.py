"""Where a text says something of a special kind."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from inzage.detection.kernel.terms import QUALIFIED, Support
from inzage.detection.kernel.verbs import BEING, WITHIN
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
    ouders kinderen parents children eltern kinder enfants buurman buurvrouw neighbour nachbar nachbarin voisin voisine
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
    aangesloten delegee kandidaat kandidate raadslid wethouder kaderlid namens stemden aanhanger militeert
    joined joining supports supporter supported belongs belong activist councillor candidate rep representative
    membership affiliated campaigns campaigner voted
    organisiert kandidiert kandidat kandidatin beigetreten stadtrat anhänger mitgliedschaft ausgetreten vertrauensmann
    vertrauensfrau
    encarté encartée affilié affiliée milite élu élue conseiller conseillère syndiqué syndiquée sympathisant adhère
    adhéré adhésion cotise carte
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
LONGEST_VALUE = 80
WINDOW = 12
"""How many words around a weak term are read for a person or a second term."""
TIED_BEFORE, TIED_AFTER, SAID_BEFORE, WITHIN_BEFORE = 4, 2, 3, 2
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
    free_from = 0
    for at in range(len(words)):
        place = told_at(text, words, at, category) if at >= free_from else None
        if place:
            _, last, term = place
            free_from = last + 1
            yield Hit(words[at].start, words[last].end, bool(term.support))


def told_at(text: str, words: Sequence[Word], at: int, category: str) -> Place | None:
    """Return the term that begins with a word and has what it needs: as it is written, or by its beginning."""
    for term in terms_at(words, at, category):
        last = at + len(term.words) - 1
        if is_other(text, words, at, last):
            continue
        if not term.support or is_supported(text, words, category, (at, last, term)):
            return at, last, term
    return None


def word_of(match: re.Match[str]) -> Word:
    word = match[0]
    is_abbreviation = "A" <= word[-1] <= "Z" or "0" <= word[-1] <= "9"
    return Word(word.lower(), word[0].isupper(), is_abbreviation, match.start(), match.end())


def says(text: str, category: str) -> bool:
    """Whether a text, or a value of a column, says something of this kind."""
    return is_whole(text, category) or next(hits(text, category), None) is not None


def is_whole(text: str, category: str) -> bool:
    """Whether a value is one term that in a sentence must be tied to a person, as the name of a party."""
    words = [word_of(match) for match in WORD.finditer(text[:LONGEST_VALUE])]
    term = next(terms_at(words, 0, category), None) if words else None
    return term is not None and term.support in {Support.TIED, Support.BEING} and len(term.words) == len(words)


def terms_at(words: Sequence[Word], at: int, category: str) -> Iterator[Term]:
    """Yield the longest term that begins with a word as it is written, and the longest that is its beginning."""
    known, small = index(category), words[at].small
    for key in (small, small[:STEM] + "*"):
        term = next((term for term in known.get(key, ()) if fits(words, at, term)), None)
        if term:
            yield term


def fits(words: Sequence[Word], at: int, term: Term) -> bool:
    """Whether the words from a place on are this term."""
    here = [word.small for word in words[at : at + len(term.words)]]
    if len(here) < len(term.words) or tuple(here[:-1]) != term.words[:-1]:
        return False
    return here[-1].startswith(term.words[-1]) if term.is_beginning else here[-1] == term.words[-1]


def is_supported(text: str, words: Sequence[Word], category: str, place: Place) -> bool:
    """Whether what stands near a term is what it needs, see `Support`."""
    first, last, term = place
    needs = term.support
    if not is_written(words, first, last, needs):
        return False
    is_tied = bool(needs & (Support.TIED | Support.HELD))
    if needs & (Support.SUBJECT | Support.TIED) and is_label(text, words, last):
        return False
    if needs & Support.BEING:
        return is_said_of_person(words, first, last)
    is_theirs = bool(needs & Support.TIED) and is_owned(words, first, needs)
    before, after = (TIED_BEFORE, TIED_AFTER + 1) if is_tied else (WINDOW, WINDOW)
    start, stop = max(0, first - before), last + after
    near = (at for at in range(start, min(stop, len(words))) if not first <= at <= last)
    beside = (next(terms_at(words, at, category), None) for at in near)
    others = [other for other in beside if other and other is not term and not other.support & QUALIFIED]
    if needs & Support.SUBJECT and any(not other.support & Support.SUBJECT for other in others):
        return False
    is_beside = bool(others) and not needs & Support.SUBJECT
    telling = telling_of(needs)
    return is_theirs or is_beside or any(word.small in telling for word in words[start:stop])


def telling_of(needs: Support) -> frozenset[str]:
    """Return the words of which one must stand near."""
    if needs & Support.SECOND:
        return frozenset()
    return TIES if needs & Support.TIED else HOLDS if needs & Support.HELD else PERSON


def is_owned(words: Sequence[Word], first: int, needs: Support) -> bool:
    """Whether somebody has it, or is in it: `my union`, `mijn man zit bij de vakbond`."""
    if needs == Support.TIED and first > 0 and words[first - 1].small in PERSON:
        return True
    inside = [at for at in range(max(first - WITHIN_BEFORE, 0), first) if words[at].small in WITHIN]
    start = max(first - TIED_BEFORE - 1, 0)
    return any(word.small in PERSON for word in words[start : max(inside, default=start)])


def is_said_of_person(words: Sequence[Word], first: int, last: int) -> bool:
    """Whether a verb of being, and a person before it, say a term: `she is a Kurd`, `omdat ik zwart ben`."""
    for at in range(first - 1, max(first - SAID_BEFORE - 1, 0), -1):
        if words[at].small in BEING:
            return words[at - 1].small in PERSON
    is_after = first > 0 and last + 1 < len(words) and words[first - 1].small in PERSON
    return is_after and words[last + 1].small in BEING


def is_written(words: Sequence[Word], first: int, last: int, needs: Support) -> bool:
    """Whether a term has the capitals it needs, and is no part of a longer name."""
    if needs & Support.CAPITAL and not words[first].is_capital:
        return False
    if needs & Support.ABBREVIATION and not words[last].is_abbreviation:
        return False
    is_alone = not needs & (Support.CAPITAL | Support.ABBREVIATION)
    is_part = first > 0 and words[first].is_capital and words[first - 1].is_capital
    is_part = is_part and words[first - 1].small not in TIES | PERSON
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
