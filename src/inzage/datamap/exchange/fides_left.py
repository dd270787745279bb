"""What a document says and Fides has no word for, so that nobody takes the export for the whole register."""

from collections.abc import Callable, Iterator

from inzage.connectors.errors import Sentence
from inzage.datamap.exchange import fides_words as words
from inzage.datamap.records import ActivityFacts, Document
from inzage.law.categories import CATEGORIES

HEAD = Sentence(
    "Written by inzage. Fides has no word for what follows, so it is not in this file:",
    "Geschreven door inzage. Voor het volgende heeft Fides geen woord, dus het staat niet in dit bestand:",
)
ALL = Sentence("Written by inzage.", "Geschreven door inzage.")
LINE = Sentence("- {what} ({number})", "- {what} ({number})")
ROLES = Sentence("roles of recipients: joint, authority, group", "rollen van ontvangers: gezamenlijk, overheid, groep")
KINDS = Sentence(
    "fields whose kind of data is one with another kind in Fides",
    "velden waarvan de soort gegevens in Fides met een andere soort samenvalt",
)
WHOSE = Sentence("whose data a dataset is", "van wie de gegevens van een dataset zijn")

Of = Callable[[ActivityFacts], object]

ACTIVITIES: tuple[tuple[str, str, Of], ...] = (
    ("drafts: they are written as activities that are done",
     "concepten: ze staan er als activiteiten die gedaan worden",
     lambda one: one.state == "draft"),
    ("purposes in words: a data use stands for them", "doelen in woorden: er staat een data use voor in de plaats",
     lambda one: one.purpose and not words.use_in(one.purpose)),
    ("data uses that were guessed from the legal basis", "data uses die uit de grondslag zijn afgeleid",
     lambda one: words.data_use(one.name, one.purpose, one.basis)[1]),
    ("joint controllers and on whose behalf it is done", "gezamenlijke verantwoordelijken en namens wie het gebeurt",
     lambda one: one.capacity == "joint" or one.on_behalf_of),
    ("departments of activities", "afdelingen van activiteiten", lambda one: one.departments),
    ("the law or the interest behind a basis", "de wet of het belang achter een grondslag",
     lambda one: one.basis_detail or one.interest_test or one.condition_detail or one.number_law
     or one.criminal_ground or one.consent_care),
    ("groups of people that are no data subject of Fides", "groepen mensen die geen data subject van Fides zijn",
     lambda one: set(one.groups) - set(words.SUBJECT_OF)),
    ("groups of people that are one with another group in Fides",
     "groepen mensen die in Fides met een andere groep samenvallen",
     lambda one: [key for key in one.groups if words.GROUP_OF.get(words.SUBJECT_OF.get(key, ""), key) != key]),
    ("how the data of each field came, and from whom", "hoe de gegevens van elk veld kwamen, en van wie",
     lambda one: one.source or any(use.origin != "provided" for use in one.uses)),
    ("automated decisions and profiling", "geautomatiseerde besluiten en profilering",
     lambda one: one.automated_decision is not None or one.profiling is not None or one.logic),
    ("that nobody outside gets the data", "dat niemand buiten de gegevens krijgt", lambda one: one.no_recipients),
    ("why a usual recipient gets nothing", "waarom een gebruikelijke ontvanger niets krijgt",
     lambda one: one.recipients_why),
    ("grounds, places and the end of what is kept", "gronden, plaatsen en het einde van wat bewaard wordt",
     lambda one: any(kept.what or kept.ground or kept.at_end != "erase" or kept.dataset for kept in one.retentions)),
    ("security in words", "beveiliging in woorden", lambda one: one.security),
)  # fmt: skip


def left_out(document: Document) -> tuple[Sentence, ...]:
    """What is not in the file, each with how often."""
    found = tuple(lines(document))
    return (HEAD, *found) if found else (ALL,)


def lines(document: Document) -> Iterator[Sentence]:
    facts = [one.facts for one in document.activities]
    for en, nl, is_there in ACTIVITIES:
        if number := sum(bool(is_there(one)) for one in facts):
            yield Sentence(LINE.en.format(what=en, number=number), LINE.nl.format(what=nl, number=number))
    roles = sum(one.role not in words.SAYABLE for one in document.parties)
    held = [field.category for one in document.systems for each in one.datasets for field in each.fields]
    kinds = sum(words.FIRST[CATEGORIES[key].fides].key != key for key in held if key)
    whose = sum(bool(each.whose) for one in document.systems for each in one.datasets)
    for said, number in ((ROLES, roles), (KINDS, kinds), (WHOSE, whose)):
        if number:
            yield Sentence(LINE.en.format(what=said.en, number=number), LINE.nl.format(what=said.nl, number=number))
