"""A register that somebody kept in a sheet of their own: whatever its layout, nothing that stands in it gets lost unseen."""

from dataclasses import replace
from datetime import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inzage.datamap.exchange import books, foreign, foreign_in, limits, mapping, sheet_in
from inzage.datamap.exchange.meaning import meant
from inzage.datamap.exchange.parties_in import parties
from inzage.datamap.exchange.terms import terms
from inzage.datamap.records import ActivityFacts, Document, FieldUse, Kept, Numbered, Party
from tests.datamap.exchange import registers
from tests.datamap.exchange.documents import NOON

NOTHING = Document("", NOON, (), ())


def taken(content, standing=NOTHING, columns=None, words=None):
    table = foreign.table(content)
    choices = foreign_in.chosen_first(table)
    choices = replace(choices, columns={**choices.columns, **(columns or {})}, words=words or {})
    return foreign_in.taken(table, choices, standing, at=NOON)


def facts(found):
    return {one.facts.name: one.facts for one in found.document.activities}


def test_the_usual_columns_are_known_by_their_heads():
    assert mapping.guesses(dict(enumerate(registers.HEADS))) == dict(enumerate((
        "", "name", "purpose", "basis", "groups", "declared", "retentions", "recipients", "transfers", "security", "departments", "",
    )))  # fmt: skip


@pytest.mark.parametrize(
    ("head", "target"),
    [
        ("Processing activity", "name"),
        ("Verwerkingsactiviteit", "name"),
        ("Doel van de verwerking", "purpose"),
        ("Legal basis", "basis"),
        ("Grondslag bijzondere persoonsgegevens", "condition"),
        ("Bijzondere persoonsgegevens", "declared"),
        ("Persoonsgegevens – Bijzonder", "declared"),
        ("Verwerkers", "processors"),
        ("Verwerkersovereenkomst aanwezig?", ""),
        ("Categories of data subjects", "groups"),
        ("Technische en organisatorische maatregelen", "security"),
        ("Verwerkingsverantwoordelijke", "on_behalf_of"),
        ("Doorgifte buiten de EER", "transfers"),
        ("Kleur van de map", ""),
    ],
)
def test_other_heads_are_guessed_too(head, target):
    assert mapping.guess(head) == target


def test_an_activity_has_what_its_row_says():
    pay = facts(taken(registers.plain()))["Salarisadministratie"]

    assert pay == ActivityFacts(
        name="Salarisadministratie",
        purpose="Uitbetalen van loon",
        basis="legal_obligation",
        basis_detail="Wettelijke verplichting (Wet LB art. 28)",
        groups=("employees", "former_employees"),
        declared=("full_name", "address", "city", "bsn", "income", "bank_account"),
        retentions=(Kept("Loonstaat", 7, "year", "het boekjaar", "art. 52 AWR"), Kept(count=5, unit="year")),
        recipients=("Loonbureau Noordkade", "Belastingdienst"),
        security="Toegang op rol",
        departments=("Personeel",),
    )


def test_who_gets_data_comes_with_country_role_and_ground():
    assert taken(registers.plain()).document.parties == (
        Party("Loonbureau Noordkade", "processor", "NL"),
        Party("Belastingdienst", "authority"),
        Party("Mailvlucht Inc.", "processor", "US", safeguard="standard_clauses"),
    )
    assert facts(taken(registers.plain()))["Cameratoezicht"].no_recipients is True


def test_what_nobody_understands_is_listed_and_not_taken():
    found = taken(registers.plain())

    assert [(one.cell, one.text) for one in found.untaken] == [
        ("A", "1"), ("L", "AFAS"), ("D4", "Omdat het moet"), ("E4", "Marsmannetjes"),
    ]  # fmt: skip
    assert [one.text for one in found.words.values() if not one.meant] == ["Omdat het moet", "Marsmannetjes"]
    assert facts(found)["Cameratoezicht"].basis == ""


def test_an_unknown_word_means_what_somebody_says_or_stays_as_text():
    words = {("basis", "Omdat het moet"): "legitimate_interest", ("group", "Marsmannetjes"): foreign_in.AS_TEXT}
    camera = facts(taken(registers.plain(), words=words))["Cameratoezicht"]

    assert (camera.basis, camera.basis_detail) == ("legitimate_interest", "Omdat het moet")
    assert camera.purpose == "Veiligheid van het pand\nCategorieën betrokkenen: Marsmannetjes"


def test_what_fits_nowhere_goes_where_somebody_says():
    found = taken(registers.plain(), columns={"L": "also_security"})

    assert facts(found)["Salarisadministratie"].security == "Toegang op rol\nSysteem: AFAS"
    assert "L" not in {one.cell for one in found.untaken}


def test_merged_cells_two_rows_of_heads_and_rows_that_go_on_make_one_activity():
    table = foreign.table(registers.laid_out())
    found = facts(taken(registers.laid_out()))

    assert (table.title, [head.text for head in table.heads]) == (
        "Register AVG",
        [
            "Verwerking",
            "Doel",
            "Persoonsgegevens – Gewoon",
            "Persoonsgegevens – Bijzonder",
            "Bewaartermijn",
            "Verwerkers",
        ],
    )
    assert list(found) == ["Verzuim", "Webwinkel"]
    assert found["Verzuim"].declared == ("full_name", "employee_number", "health")
    assert found["Verzuim"].purpose == "Begeleiden bij ziekte"
    assert (found["Webwinkel"].declared, found["Webwinkel"].recipients) == (("address", "email"), ("Hosting BV",))


def test_an_activity_that_stands_keeps_what_the_sheet_does_not_say():
    before = ActivityFacts(
        name="salarisadministratie", uses=(FieldUse("loon", "w", "iban"),), profiling=False, purpose="Oud."
    )
    standing = replace(
        NOTHING, activities=(Numbered(7, before),), parties=(Party("Belastingdienst", "authority", "NL", "aangifte"),)
    )
    one = taken(registers.plain(), standing).document

    assert (one.activities[0].number, one.activities[0].facts.uses, one.activities[0].facts.profiling) == (
        7,
        before.uses,
        False,
    )
    assert (one.activities[0].facts.name, one.activities[0].facts.purpose) == (
        "salarisadministratie",
        "Uitbetalen van loon",
    )
    assert standing.parties[0] in one.parties


def test_a_name_that_stands_twice_is_one_activity():
    rows = ((1, "Klachten", "Afhandelen", None, "Klanten"), (2, "klachten", None, None, "Medewerkers"))

    found = facts(taken(registers.plain(rows=rows)))
    assert (list(found), found["Klachten"].groups) == (["Klachten"], ("customers", "employees"))


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        ("7 jaar", (Kept(count=7, unit="year"),)),
        ("twee jaar na einde dienstverband", (Kept(count=2, unit="year", start="einde dienstverband"),)),
        ("4 weeks after the procedure", (Kept(count=4, unit="week", start="the procedure"),)),
        ("Logs: 90 dagen; tot einde contract", (Kept("Logs", 90, "day"), Kept(start="einde contract"))),
        ("7 jr", (Kept(count=7, unit="year"),)),
        ("6 mnd; 12 mnd.", (Kept(count=6, unit="month"), Kept(count=12, unit="month"))),
        ("2 wkn\n30 dgn", (Kept(count=2, unit="week"), Kept(count=30, unit="day"))),
        ("Loonstaat: 7jr. na het boekjaar (AWR)", (Kept("Loonstaat", 7, "year", "het boekjaar", "AWR"),)),
        ("minimaal 7 jaar, daarna archief", (Kept(start="minimaal 7 jaar, daarna archief"),)),
        ("n.v.t.", ()),
    ],
)
def test_how_long_is_read_from_a_sentence_or_kept_as_it_is(text, rules):
    assert tuple(terms(text)) == rules


def test_a_long_sentence_about_time_is_kept_whole():
    [rule] = terms("zeer lang " * 40)

    assert (len(rule.start), rule.ground) == (160, ("zeer lang " * 40).strip())


@pytest.mark.parametrize(
    ("vocabulary", "word", "keys"),
    [
        ("basis", "Uitvoering overeenkomst", ("contract",)),
        ("basis", "6.1.f", ("legitimate_interest",)),
        ("basis", "art. 6 lid 1 onder c AVG", ("legal_obligation",)),
        ("basis", "Publieke taak", ("public_task",)),
        ("basis", "Gerechtvaardig belang", ("legitimate_interest",)),
        ("group", "Sollicitanten", ("applicants",)),
        ("group", "ZZP'ers", ("temporary_workers",)),
        ("kind", "telefoonnummer", ("phone",)),
        ("kind", "medische gegevens", ("health",)),
        ("kind", "kleur", ()),
        ("kind", "logging", ("behaviour_log",)),
        ("kind", "log-in gegevens", ("username", "password")),
        ("basis", "WGBO", ("legal_obligation",)),
        ("basis", "art. 52 AWR", ("legal_obligation",)),
        ("basis", "Wwft", ("legal_obligation",)),
        ("basis", "Archiefwet 1995", ("legal_obligation",)),
        ("basis", "UAVG", ("legal_obligation",)),
        ("basis", "Behandelovereenkomst", ("contract",)),
        ("answer", "Nee, nooit", ("no",)),
        ("capacity", "Gezamenlijk verwerkingsverantwoordelijke", ("joint",)),
    ],
)
def test_words_are_understood_as_people_write_them(vocabulary, word, keys):
    assert meant(vocabulary, word) == keys


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Google LLC, USA", [Party("Google LLC", "processor", "US")]),
        (
            "Mailvlucht, Duitsland, Noordkade (NL)",
            [Party("Mailvlucht", country="DE"), Party("Noordkade", country="NL")],
        ),
        ("Zorgverzekeraar, arbodienst", [Party("Zorgverzekeraar", "controller"), Party("arbodienst", "controller")]),
        ("Belastingdienst; UWV", [Party("Belastingdienst", "authority"), Party("UWV", "authority")]),
        ("Rabobank\nDe Bank", [Party("Rabobank", "controller"), Party("De Bank", "controller")]),
        ("Databank BV", [Party("Databank BV", "processor")]),
    ],
)
def test_who_gets_data_is_read_with_their_country_and_what_they_usually_are(text, who):
    assert list(parties(text, "processor")) == who


def test_an_act_that_is_named_alone_stays_in_the_register_as_the_law_behind_the_basis():
    rows = ((1, "Dossier", "Behandelen", "AWR"),)
    one = facts(taken(registers.plain(rows=rows)))["Dossier"]

    assert (one.basis, one.basis_detail) == ("legal_obligation", "AWR")


TEXT = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=25).map(lambda text: text.strip("\ufeff"))


def test_heads_that_nobody_knows_are_left_for_somebody_to_say():
    content = registers.plain(heads=("Was", "Wozu"), rows=(("Lohn", "Lohn zahlen"),))

    assert foreign_in.chosen_first(foreign.table(content)).columns == {"A": "", "B": ""}
    assert facts(taken(content, columns={"A": "name", "B": "purpose"}))["Lohn"].purpose == "Lohn zahlen"


@settings(max_examples=60, deadline=None)
@given(rows=st.lists(st.lists(TEXT, min_size=12, max_size=12), min_size=1, max_size=6))
def test_whatever_stands_in_the_cells_it_is_taken_or_listed_and_never_breaks(rows):
    rows = [[number, f"Verwerking {number}", *row[2:]] for number, row in enumerate(rows)]
    found = taken(registers.plain(rows=rows))

    assert [one.facts.name for one in found.document.activities] == [row[1] for row in rows]


@pytest.mark.parametrize(
    ("content", "refusal"),
    [
        (b"", limits.NotASheet),
        (b"naam;doel\nx;y\n", limits.NotASheet),
        (bytes.fromhex("d0cf11e0a1b11ae1") + b"\0" * 600, limits.SheetLocked),
        (registers.plain()[:-400], limits.SheetBroken),
        (registers.plain()[:2000] + b"\xff" * 500 + registers.plain()[2500:], limits.SheetBroken),
        (b"\0" * (limits.MOST_BYTES + 1), limits.SheetTooLarge),
        (registers.plain(heads=("Kleur",), rows=(("rood",),)), limits.SheetEmpty),
        (registers.plain(rows=()), limits.SheetEmpty),
    ],
    ids=["empty", "a text", "with a password", "cut off", "damaged", "too large", "no register", "no rows"],
)
def test_a_file_that_cannot_be_read_is_refused_with_how_to_mend_it(content, refusal):
    def read():
        return sheet_in.is_ours(content) or foreign.table(content)

    with pytest.raises(refusal):
        read()


def test_a_file_that_grows_without_end_when_it_is_unpacked_is_refused(monkeypatch):
    monkeypatch.setattr(books, "MOST_UNPACKED", 1_000)

    with pytest.raises(limits.SheetTooLarge):
        foreign.table(registers.plain())


def test_more_rows_than_any_register_has_are_refused():
    rows = [(number, f"Verwerking {number}", "Doel") for number in range(5_100)]

    with pytest.raises(limits.TooManyRows):
        foreign.table(registers.plain(rows=rows))


def test_a_number_a_day_and_a_formula_in_a_cell_are_read_as_text():
    rows = ((1, 2024, datetime(2024, 5, 1), "=1+1", None, True),)
    table = foreign.table(registers.plain(rows=rows))

    assert table.lines[0].cells[1:3] == ("2024", "2024-05-01")
    assert facts(taken(registers.plain(rows=rows)))["2024"].purpose == "2024-05-01"
