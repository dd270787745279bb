"""The fields of a system and what is decided about them: with and without a script it is the same."""

import pytest

from inzage.datamap import operations, queries
from inzage.datamap.models import Dataset, Field
from inzage.ledger import queries as ledger
from tests.datamap.conftest import BY, NOON

pytestmark = pytest.mark.django_db
SCRIPT = {"HX-Request": "true"}
PAGE = "/systems/winkel/"


@pytest.fixture
def mail(field_of):
    return field_of("klant.e_mail")


def decide(client, field, category=None, **also):
    saw = field.found_category or ""
    given = {"category": saw if category is None else category, "saw": saw, "back": PAGE}
    return client.post(f"/fields/{field.id}/decide/", given, **also)


def test_fields_stand_under_their_dataset_with_chip_sample_and_reasons(officer, mail, text):
    answer = officer.get(f"{PAGE}?pick={mail.id}")

    said = text(answer)
    assert "klant · 120 rijen · 5 velden" in said
    assert mail.masked[0] in said
    assert "E-mailadres (gewoon)" in said
    assert mail.reasons[0] in said


def test_the_keys_are_named_above_the_table_for_who_may_decide(officer, client_of, mail, text):
    assert "Enter bevestig W wijzig G geen persoonsgegeven Z draai terug" in text(officer.get(PAGE))
    assert "Z draai terug" not in text(client_of("auditor").get(PAGE))


def test_the_reasons_are_in_the_language_of_the_reader(officer, mail, text, in_english):
    dutch = text(officer.get(f"{PAGE}?pick={mail.id}"))
    in_english("privacy_officer")

    english = text(officer.get(f"{PAGE}?pick={mail.id}"))

    assert ("staat voor" in dutch, "stands for" in english, "E-mail address" in english) == (True, True, True)


def test_no_value_is_on_the_page(officer, scanned):
    page = officer.get(PAGE).content.decode()

    assert not any(value in page for value in ("klant7@example.nl", "Voorbeeldsma", "0610000007"))


def test_without_a_pick_the_next_one_to_review_is_open(officer, scanned):
    assert officer.get(PAGE).context["picked"].id == queries.next_open(slug="winkel")


def test_confirming_goes_on_to_the_next_and_says_how_many_are_left(officer, mail, text):
    left = queries.totals().to_review - 1

    answer = decide(officer, mail)

    assert answer.status_code == 302
    after = officer.get(answer["Location"])
    assert queries.field(field_id=mail.id).verdict == "confirmed"
    assert after.context["picked"].id == queries.next_open(slug="winkel", after=mail.id)
    assert f"e_mail bevestigd, nog {left}." in text(after)


def test_another_kind_of_data_is_a_correction(officer, mail):
    decide(officer, mail, "username")

    field = queries.field(field_id=mail.id)
    assert (field.verdict, field.category) == ("corrected", "username")


@pytest.mark.parametrize("verb", ["decide", "not-personal"])
def test_no_personal_data_is_one_choice_with_two_ways(officer, mail, verb):
    officer.post(f"/fields/{mail.id}/{verb}/", {"category": "", "saw": "email", "back": PAGE})

    assert queries.field(field_id=mail.id).verdict == "not_personal"


def test_a_decision_is_taken_back_and_the_field_stays_picked(officer, mail, text):
    decide(officer, mail)

    answer = officer.post(f"/fields/{mail.id}/undo/", {"back": PAGE}, follow=True)

    assert queries.field(field_id=mail.id) == mail
    assert answer.context["picked"].id == mail.id
    assert "teruggedraaid" in text(answer)


def test_a_refusal_stands_on_the_page_and_leaves_no_trace(officer, mail, text):
    decide(officer, mail)
    before = ledger.count()

    answer = decide(officer, mail)

    assert (answer.status_code, ledger.count(), answer.context["picked"].id) == (422, before, mail.id)
    assert str(operations.AlreadyDecided(field="e_mail")) in text(answer)


def test_a_finding_that_changed_is_not_confirmed_unseen(officer, mail):
    answer = officer.post(f"/fields/{mail.id}/decide/", {"category": "phone", "saw": "phone", "back": PAGE})

    assert (answer.status_code, queries.field(field_id=mail.id).verdict) == (422, "")


def test_a_script_gets_the_table_the_counts_and_what_was_done(officer, mail):
    answer = decide(officer, mail, headers=SCRIPT)
    after = officer.get(answer["Location"], headers=SCRIPT)

    page = after.content.decode()
    assert ("<html" in page, 'id="fields"' in page, 'id="holds"' in page, 'id="toasts" hx-swap-oob' in page) == (False, True, True, True)  # fmt: skip
    assert page.count("data-focus") == 1
    assert after["HX-Replace-Url"].startswith(f"{PAGE}?pick=")


def test_typing_in_the_filter_keeps_the_focus(officer, mail):
    assert "data-focus" not in officer.get(f"{PAGE}?q=mail", headers=SCRIPT).content.decode()


def test_the_detail_of_a_row_comes_alone(officer, mail):
    page = officer.get(f"/fields/{mail.id}/detail/?back={PAGE}?open=on").content.decode()

    assert (page.count("<tr"), f"/fields/{mail.id}/decide/" in page, "/systems/winkel/?open=on" in page) == (1, True, True)  # fmt: skip


def test_together_exactly_as_many_as_the_button_says(officer, scanned, text):
    sure = queries.system_page(slug="winkel").sure
    assert f"Bevestig alle {sure} velden met 95% of meer" in text(officer.get(PAGE))

    answer = officer.post(f"{PAGE}confirm/", {"expected": sure, "back": PAGE}, follow=True)

    assert f"{sure} velden samen bevestigd" in text(answer)
    assert queries.system_page(slug="winkel").sure == 0


def test_together_is_taken_back_together(officer, scanned, text):
    before = queries.fields(system="winkel").items
    sure = queries.system_page(slug="winkel").sure
    after = officer.post(f"{PAGE}confirm/", {"expected": sure, "back": PAGE}, follow=True)
    batch = after.context["said"]["batch"]

    answer = officer.post(f"{PAGE}undo/{batch}/", {"back": PAGE}, follow=True)

    assert queries.fields(system="winkel").items == before
    assert "Wat samen was bevestigd, is teruggedraaid" in text(answer)


def test_another_number_than_was_seen_confirms_nothing(officer, scanned, text):
    sure = queries.system_page(slug="winkel").sure

    answer = officer.post(f"{PAGE}confirm/", {"expected": sure + 1, "back": PAGE})

    assert (answer.status_code, queries.system_page(slug="winkel").sure) == (422, sure)
    assert f"Er zijn nu {sure} velden te bevestigen" in text(answer)


@pytest.mark.parametrize(
    ("asked", "names"),
    [("q=iban", {"iban"}), ("level=special", {"bsn"}), ("q=bestelling&level=sensitive", {"iban"}), ("q=niets", set())],
)
def test_the_address_says_which_fields(officer, scanned, asked, names):
    groups = officer.get(f"{PAGE}?{asked}").context["page"].groups

    assert {field.name for group in groups for field in group.fields} == names


def test_only_what_is_to_review(officer, mail):
    decide(officer, mail)

    groups = officer.get(f"{PAGE}?open=on").context["page"].groups

    assert all(field.is_open for group in groups for field in group.fields)


def test_a_pick_is_shown_on_the_page_it_stands_on(officer, system):
    dataset = Dataset.objects.create(system_id=system.id, name="breed", kind="table", found_at=NOON)
    Field.objects.bulk_create(Field(dataset=dataset, name=f"veld_{n}", position=n, found_at=NOON) for n in range(250))
    last = Field.objects.order_by("-pk").first()

    answer = officer.get(f"{PAGE}?pick={last.pk}")

    assert (answer.context["page"].page.number, answer.context["picked"].id) == (3, last.pk)


def test_names_from_elsewhere_are_no_marks(officer, system):
    dataset = Dataset.objects.create(system_id=system.id, name="<b>x</b>", kind="table", found_at=NOON)
    Field.objects.create(dataset=dataset, name="<script>alert(1)</script>", comment="<img src=x>", found_category="email", confidence=0.9, found_at=NOON)  # fmt: skip

    page = officer.get(PAGE).content.decode()

    assert not any(mark in page for mark in ("<script>alert", "<b>x</b>", "<img src"))


def test_who_only_reads_sees_no_buttons(client_of, mail):
    page = client_of("auditor").get(f"{PAGE}?pick={mail.id}").content.decode()

    assert ("data-review" in page, "/decide/" in page, "/confirm/" in page) == (False, False, False)


def test_the_way_back_stays_here(officer, mail):
    answer = officer.post(f"/fields/{mail.id}/not-personal/", {"back": "//elders.example/"})

    assert answer["Location"].startswith(PAGE)


@pytest.mark.parametrize("state", ["never", "retired"])
def test_a_system_without_fields_says_why(officer, system, text, state):
    if state == "retired":
        operations.retire_system(system_id=system.id, by=BY, at=NOON)

    said = text(officer.get(PAGE))

    assert "Niemand heeft er nog in gekeken" in said
    assert ("Start de eerste scan" in said) == (state == "never")


def test_more_fields_take_no_more_queries(officer, scanned, django_assert_max_num_queries):
    dataset = Dataset.objects.get(name="klant")
    Field.objects.bulk_create(Field(dataset=dataset, name=f"veld_{n}", found_category="email", confidence=0.5, found_at=NOON) for n in range(90))  # fmt: skip

    with django_assert_max_num_queries(33):
        officer.get(PAGE)
