"""The register as files in the browser: download it, and take a sheet in after seeing what it would change."""

from dataclasses import replace
from datetime import timedelta
from io import BytesIO

import openpyxl
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from inzage.datamap import operations, queries
from inzage.datamap.exchange import FORMATS
from inzage.datamap.records import ActivityFacts
from tests.datamap.conftest import BY, NOON
from tests.datamap.exchange import registers

pytestmark = pytest.mark.django_db
PAYROLL = ActivityFacts(name="Salaris betalen", purpose="Loon uitbetalen.", basis="contract", groups=("employees",))


@pytest.fixture
def payroll(db):
    operations.add_activity(facts=PAYROLL, by=BY, at=NOON)
    return queries.activity(number=1)


@pytest.fixture
def sheet(officer, payroll):
    """The downloaded book, after somebody worked in it."""

    def work(change):
        book = openpyxl.load_workbook(BytesIO(officer.get("/register/download/file/?format=xlsx").content))
        change(book["Verwerkingsregister"])
        out = BytesIO()
        book.save(out)
        return out.getvalue()

    return work


@pytest.fixture
def send(officer):
    def upload(content, name="register.xlsx"):
        return officer.post("/register/take/", {"file": SimpleUploadedFile(name, content)})

    return upload


def purpose(text):
    def change(sheet):
        sheet["G2"] = text

    return change


def seen(answer):
    return answer.context["seen"]


@pytest.mark.parametrize("kind", FORMATS)
def test_every_format_is_downloaded_in_the_language_of_choice(officer, payroll, kind):
    for language in ("nl", "en"):
        answer = officer.get(f"/register/download/file/?format={kind}&language={language}")

        assert (answer.status_code, answer["Content-Type"]) == (200, FORMATS[kind][1])
        assert answer["Content-Disposition"].startswith('attachment; filename="register-2')


def test_the_register_of_a_past_day_is_as_it_was_at_its_end(officer, payroll):
    operations.change_activity(
        activity_id=payroll.id, facts=replace(PAYROLL, name="Loon"), version=1, by=BY, at=NOON + timedelta(days=1)
    )

    def name(at):
        content = officer.get(f"/register/download/file/?format=xlsx&at={at}").content
        return openpyxl.load_workbook(BytesIO(content))["Verwerkingsregister"]["B2"].value

    assert [name(at) for at in ("2026-11-23", "2026-11-24", "")] == [None, "Salaris betalen", "Loon"]


@pytest.mark.parametrize("asked", ["format=docx", "format=xlsx&at=gisteren", ""])
def test_what_makes_no_sense_in_the_address_is_not_found(officer, payroll, asked):
    assert officer.get(f"/register/download/file/?{asked}").status_code == 404


def test_a_sheet_that_comes_back_as_it_was_changes_nothing(send, sheet, officer, text):
    answer = send(sheet(lambda _: None))

    assert "Het blad zegt wat het register zegt" in text(officer.get(answer["Location"]))


def test_what_a_browser_wrote_in_lines_comes_back_as_it_was(send, officer, text, db):
    officer.post(
        "/register/new/", {"name": "Bezorging", "capacity": "controller", "state": "active", "purpose": "Eén.\r\nTwee."}
    )
    answer = send(officer.get("/register/download/file/?format=xlsx").content)

    assert "Het blad zegt wat het register zegt" in text(officer.get(answer["Location"]))


def test_what_the_sheet_changes_is_shown_and_then_done(send, sheet, officer, text):
    address = send(sheet(purpose("Loon en vakantiegeld.")))["Location"]
    page = officer.get(address)
    assert "doel Loon uitbetalen. Loon en vakantiegeld." in text(page)
    assert queries.activity(number=1).facts == PAYROLL

    assert officer.post(address, {"seen": seen(page)})["Location"] == "/register/"
    assert queries.activity(number=1).facts == replace(PAYROLL, purpose="Loon en vakantiegeld.")
    assert officer.get(address).status_code == 404


def test_what_was_changed_since_is_shown_again_before_it_is_done(send, sheet, officer, text, payroll):
    address = send(sheet(purpose("Van mij.")))["Location"]
    page = officer.get(address)
    operations.change_activity(
        activity_id=payroll.id, facts=replace(PAYROLL, purpose="Van een ander."), version=1, by=BY, at=NOON
    )
    again = officer.post(address, {"seen": seen(page)})

    assert (again.status_code, queries.activity(number=1).facts.purpose) == (422, "Van een ander.")
    assert "Het register is gewijzigd nadat u keek" in text(again)
    assert "doel Van een ander. Van mij." in text(again)


def test_cells_that_cannot_be_read_are_named_beside_the_file(send, sheet, text):
    def change(register):
        register["H2"] = "zomaar"

    answer = send(sheet(change))

    assert answer.status_code == 422
    assert "Verwerkingsregister!H2: “zomaar” is geen woord voor “Grondslag”" in text(answer)


def test_what_the_register_refuses_is_said_and_nothing_is_done(send, sheet, officer, text):
    def change(register):
        register["G2"] = "Nieuw."
        register.parent["Velden"].append([1, None, "winkel", "klant", "schoenmaat"])

    address = send(sheet(change))["Location"]
    answer = officer.post(address, {"seen": seen(officer.get(address))})

    assert (answer.status_code, queries.activity(number=1).facts) == (422, PAYROLL)
    assert "De kaart kent geen veld “klant.schoenmaat”" in text(answer)


def test_a_sheet_of_one_member_is_not_seen_by_another(send, sheet, member_of, settings):
    from django.contrib.auth import get_user_model
    from django.test import Client

    from inzage.people import operations as people

    address = send(sheet(purpose("Geheim.")))["Location"]
    key = people.add_member(email="aya@example.nl", name="Aya", role="privacy_officer", department=None, password=None, by=BY, at=NOON)  # fmt: skip
    other = Client()
    other.force_login(get_user_model().objects.get(pk=key), backend=settings.AUTHENTICATION_BACKENDS[0])

    assert other.get(address).status_code == 404


@pytest.mark.parametrize("role", ["engineer", "auditor", "owner", "agent"])
def test_who_may_not_write_takes_no_sheet(client_of, payroll, role):
    assert client_of(role).post("/register/take/", {}).status_code == 403


@pytest.mark.parametrize("role", ["owner", "agent"])
@pytest.mark.parametrize("path", ["", "file/?format=xlsx"])
def test_who_may_not_see_the_register_downloads_nothing(client_of, payroll, role, path):
    assert client_of(role).get(f"/register/download/{path}").status_code == 403
    assert client_of(role).get("/api/v1/register.xlsx").status_code == 403


@pytest.mark.parametrize("kind", FORMATS)
def test_a_program_gets_the_same_files(client_of, payroll, kind):
    answer = client_of("auditor").get(f"/api/v1/register.{kind}?at=2026-11-24")

    assert (answer.status_code, answer["Content-Type"], answer.content != b"") == (200, FORMATS[kind][1], True)


def form_of(answer, **changed):
    """What a browser sends for the choices that are shown, some changed."""
    form = answer.context["form"]
    return {field.html_name: field.initial for field in form} | changed


def test_a_register_of_ones_own_is_taken_in_after_saying_what_its_columns_and_words_are(send, officer, text, db):
    address = send(registers.plain())["Location"]
    page = officer.get(address)
    assert address.endswith("/columns/")
    assert all(said in text(page) for said in ("Doel(einden)", "Uitbetalen van loon", "Omdat het moet", "onbekend"))

    unknown = next(name for name, field in page.context["form"].fields.items() if field.label == "Omdat het moet")
    shown = officer.post(address, form_of(page, **{unknown: "legitimate_interest"}), follow=True)
    assert "E4 Categorieën betrokkenen Marsmannetjes" in text(shown)
    assert queries.activities() == []

    officer.post(shown.request["PATH_INFO"], {"seen": seen(shown)})
    assert [one.facts.basis for one in queries.activities()] == ["legal_obligation", "consent", "legitimate_interest"]
    assert [one.name for one in queries.recipients()] == ["Belastingdienst", "Loonbureau Noordkade", "Mailvlucht Inc."]


def test_an_activity_needs_one_column_for_its_name(send, officer, text, db):
    address = send(registers.plain())["Location"]

    answer = officer.post(address, form_of(officer.get(address), **{"column-B": ""}))

    assert (answer.status_code, "Kies één kolom die de naam van de verwerking is." in text(answer)) == (422, True)


def test_another_sheet_of_the_book_can_be_chosen(send, officer, text, db):
    address = send(registers.laid_out())["Location"]
    page = officer.get(address)
    assert page.context["table"].title == "Register AVG"

    refused = officer.post(address, form_of(page, sheet="Toelichting"))
    assert (refused.status_code, "een rij met kolomkoppen" in text(refused)) == (422, True)
    officer.post(address, form_of(page, sheet="Kleuren"))
    assert officer.get(address).context["table"].title == "Kleuren"


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"naam;doel", "geen rekenblad dat inzage kan lezen"),
        (bytes.fromhex("d0cf11e0a1b11ae1") + b"0" * 600, "heeft een wachtwoord"),
        (registers.plain()[:-400], "is beschadigd"),
        (b"0" * 10_000_001, "groter dan 10 MB"),
    ],
    ids=["a text", "with a password", "damaged", "too large"],
)
def test_a_file_that_cannot_be_read_gets_a_sentence_that_says_how_to_mend_it(send, text, db, content, words):
    answer = send(content)

    assert (answer.status_code, words in text(answer)) == (422, True)


def test_the_pages_escape_what_stands_in_the_cells(send, officer, db):
    rows = ((1, "<script>alert(1)</script>", "<b>", "<i>wet</i>"),)
    address = send(registers.plain(rows=rows))["Location"]
    page = officer.get(address)
    shown = officer.post(address, form_of(page), follow=True)

    assert all(b"<script>alert" not in answer.content and b"<i>wet" not in answer.content for answer in (page, shown))
