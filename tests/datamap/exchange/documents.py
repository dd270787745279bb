"""Documents as a register can hold them, for hypothesis, and one that shows every part."""

from datetime import UTC, datetime

from hypothesis import strategies as st

from inzage.datamap.records import ActivityFacts, Document, FieldUse, Guard, Kept, Known, KnownSystem, Numbered, Party
from inzage.datamap.words import Capacity, MeasureKind, RecipientRole, Safeguard, Standing
from inzage.law.activities import Origin
from inzage.law.bases import BASES, EXCEPTIONS
from inzage.law.categories import CATEGORIES
from inzage.law.groups import GROUPS
from inzage.law.retention import AtEnd, Unit

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
# No half surrogates and no control signs but the end of a line; a text that looks like Excel's way to write a sign that
# it cannot hold is the one thing that a sheet does not give back.
LETTERS = st.characters(exclude_categories=("Cs", "Cc"), include_characters="\n")
TEXTS = st.text(LETTERS, max_size=40).map(str.strip).filter(lambda text: "_x" not in text and "x005F" not in text)
WORDS = TEXTS.map(lambda text: " ".join(text.split()))
NAMES = WORDS.filter(bool)


def some(values, most=3):
    return st.lists(st.sampled_from(list(values)), max_size=most, unique=True).map(tuple)


def one(values):
    return st.sampled_from(list(values))


def called(names, most=3):
    """Names, of which no two differ only by their capitals."""
    return st.lists(names, max_size=most, unique_by=lambda name: " ".join(name.split()).casefold()).map(tuple)


FIELD_USES = st.builds(FieldUse, system=NAMES, dataset=NAMES, field=NAMES, origin=one(Origin))
TIMES = st.one_of(
    st.builds(Kept, what=WORDS, count=st.integers(1, 99), unit=one(Unit), start=WORDS, ground=TEXTS, at_end=one(AtEnd)),
    st.builds(Kept, what=WORDS, start=NAMES, ground=TEXTS, system=NAMES, dataset=NAMES, date_field=NAMES),
)
ANSWERS = one((None, True, False))
FACTS = st.builds(
    ActivityFacts,
    name=NAMES,
    state=one(("active", "draft")),
    capacity=one(Capacity),
    on_behalf_of=TEXTS,
    departments=called(NAMES),
    purpose=TEXTS,
    basis=one(("", *BASES)),
    basis_detail=TEXTS,
    interest_test=TEXTS,
    consent_care=TEXTS,
    condition=one(("", *EXCEPTIONS)),
    condition_detail=TEXTS,
    number_law=TEXTS,
    criminal_ground=TEXTS,
    groups=some(GROUPS),
    uses=st.lists(FIELD_USES, max_size=3, unique=True).map(tuple),
    declared=some(CATEGORIES),
    source=TEXTS,
    automated_decision=ANSWERS,
    logic=TEXTS,
    profiling=ANSWERS,
    recipients=called(NAMES),
    no_recipients=st.booleans(),
    recipients_why=TEXTS,
    retentions=st.lists(TIMES, max_size=2).map(tuple),
    security=TEXTS,
)
PARTIES = st.builds(
    Party, name=NAMES, role=one(RecipientRole), country=one(("", "NL", "US", "GB", "AX")), what_for=WORDS,
    safeguard=one(Safeguard),
)  # fmt: skip


@st.composite
def documents(draw):
    names = draw(called(NAMES, most=4))
    facts = [draw(FACTS) for _ in names]
    numbers = draw(st.lists(st.integers(1, 9999), min_size=len(names), max_size=len(names), unique=True))
    given = tuple(
        Numbered(number, ActivityFacts(**{**{f: getattr(one, f) for f in one.__slots__}, "name": name}))
        for number, name, one in zip(numbers, names, facts, strict=True)
    )
    parties = draw(st.lists(PARTIES, max_size=3, unique_by=lambda one: one.name.casefold()))
    return Document(draw(WORDS), NOON, given, tuple(parties))


PAYROLL = ActivityFacts(
    name="Salaris betalen",
    departments=("Personeel", "Financiën"),
    purpose="Loon en vakantiegeld uitbetalen.\nOok de aangifte loonheffing.",
    basis="legal_obligation",
    basis_detail="Wet op de loonbelasting 1964",
    groups=("employees", "temporary_workers"),
    uses=(FieldUse("loon", "werknemer", "iban"), FieldUse("loon", "werknemer", "bsn", "third_party")),
    declared=("health",),
    condition="employment_and_social_security",
    recipients=("Loonbureau Noordkade", "Mailvlucht Inc."),
    automated_decision=False,
    retentions=(Kept("loonstaat", 7, "year", "het boekjaar", "art. 52 AWR"), Kept(start="het einde van de zaak")),
    security="Alleen de salarisadministratie kan erbij.",
)
NEWSLETTER = ActivityFacts(name="=Nieuwsbrief", basis="consent", groups=("subscribers",), state="draft")
FOR_OTHERS = ActivityFacts(
    name="Drukwerk voor klanten", capacity="processor", on_behalf_of="Lichtwinkel BV, privacy@example.nl",
    purpose="Adresstickers drukken.", no_recipients=True,
)  # fmt: skip
KNOWN = Known(
    systems={
        "loon": KnownSystem(
            "loon",
            "Loonpakket",
            "US",
            (
                Guard("loon", MeasureKind.LOGGING, Standing.VERIFIED),
                Guard("loon", MeasureKind.BACKUP, Standing.CONTRADICTED),
            ),
        )
    },
    kinds={("loon", "werknemer", "iban"): "iban", ("loon", "werknemer", "bsn"): "bsn"},
)
DOCUMENT = Document(
    "Kompas Energie",
    NOON,
    (Numbered(1, PAYROLL), Numbered(2, NEWSLETTER), Numbered(5, FOR_OTHERS)),
    (Party("Loonbureau Noordkade", country="NL", what_for="loonstroken"),
     Party("Mailvlucht Inc.", country="US", safeguard="standard_clauses")),
    known=KNOWN,
)  # fmt: skip
