"""The pages of the register: reading, writing, and two people who write at once."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from django.utils import translation

from inzage.datamap import operations, queries
from inzage.datamap.records import ActivityFacts, Agreed, FieldUse, Kept
from inzage.datamap.views.register import ON_FORM
from inzage.web import numbers
from tests.datamap.conftest import BY, NOON

pytestmark = pytest.mark.django_db
PAYROLL = ActivityFacts(
    name="Salaris betalen",
    purpose="Loon uitbetalen.",
    basis="contract",
    groups=("employees",),
    declared=("iban",),
    retentions=(Kept(what="loonstaat", count=7, unit="year", start="het boekjaar", ground="AWR 52"),),
)


@pytest.fixture
def payroll(db):
    operations.add_activity(facts=PAYROLL, by=BY, at=NOON)
    return queries.activity(number=1)


def posted(activity, **changed):
    """What a browser sends for this activity, with some answers changed."""
    facts = activity.facts
    rule = facts.retentions[0]
    return {
        "version": activity.version,
        "name": facts.name,
        "purpose": facts.purpose,
        "basis": facts.basis,
        "capacity": facts.capacity,
        "state": facts.state,
        "groups": list(facts.groups),
        "declared": list(facts.declared),
        **{f"rule-0-{key}": getattr(rule, key) for key in ("what", "count", "unit", "start", "ground", "at_end")},
        **changed,
    }


BEGINNINGS = (("btn btn--primary", "/register/library/"), ("btn", "/register/take/"), ("btn", "/register/new/"))


def test_the_blank_register_says_how_to_begin(officer, text, db):
    page = officer.get("/register/")

    assert "Het register is nog leeg" in text(page)
    assert all(f'class="{look}" href="{path}"'.encode() in page.content for look, path in BEGINNINGS)


def test_the_list_and_the_line_say_what_is_known(officer, text, payroll):
    assert "Salaris betalen" in text(officer.get("/register/"))

    page = text(officer.get("/register/1/"))
    assert "Uitvoering van een overeenkomst art. 6 lid 1 onder b" in page
    assert "loonstaat" in page
    assert "7 jaar na het boekjaar" in page
    assert "Werknemers" in page


def test_an_activity_is_written_in_the_browser(officer, db):
    answer = officer.post("/register/new/", {"name": "Nieuwsbrief", "capacity": "controller", "state": "draft"})

    assert (answer.status_code, answer["Location"]) == (302, "/register/1/fields/")
    assert queries.activity(number=1).facts == ActivityFacts(name="Nieuwsbrief", state="draft")


def test_saving_the_form_as_it_is_changes_nothing(officer, text, payroll):
    answer = officer.post("/register/1/change/", posted(payroll))

    assert (answer.status_code, queries.activity(number=1).facts) == (422, PAYROLL)
    assert "Er is niets gewijzigd" in text(answer)


def test_a_change_is_saved_and_shown_in_the_history(officer, text, payroll):
    officer.post("/register/1/change/", posted(payroll, purpose="Loon en vakantiegeld."))

    page = text(officer.get("/register/1/history/"))
    assert "doel Loon uitbetalen. → Loon en vakantiegeld." in page


def test_who_writes_second_sees_the_difference_and_loses_nothing(officer, text, payroll):
    operations.change_activity(
        activity_id=payroll.id, facts=replace(PAYROLL, purpose="Van een ander."), version=1, by="aya@example.nl", at=NOON
    )  # fmt: skip
    answer = officer.post("/register/1/change/", posted(payroll, purpose="Van mij."))

    page = text(answer)
    assert answer.status_code == 422
    assert "aya@example.nl wijzigde deze verwerking" in page
    assert "doel Van een ander. Van mij." in page
    assert "Van mij.</textarea>" in answer.content.decode()
    again = officer.post("/register/1/change/", posted(payroll, purpose="Van mij.", version=2))
    assert (again.status_code, queries.activity(number=1).facts.purpose) == (302, "Van mij.")


def test_fields_are_chosen_from_the_map_one_system_at_a_time(officer, text, payroll, scanned, field_of):
    assert "klant.e_mail" in text(officer.get("/register/1/fields/?system=winkel"))

    officer.post("/register/1/fields/?system=winkel", {f"use-{field_of('klant.e_mail').id}": "observed", "version": 1})

    assert queries.activity(number=1).facts.uses == (FieldUse("winkel", "klant", "e_mail", "observed"),)
    officer.post("/register/1/fields/?system=winkel", {"version": 2})
    assert queries.activity(number=1).facts.uses == ()


def test_an_activity_ends_and_is_gone_from_the_list(officer, text, payroll):
    officer.post("/register/1/end/")

    assert queries.activities() == []
    assert "Het register is nog leeg" in text(officer.get("/register/"))
    assert officer.get("/register/1/").status_code == 200
    assert officer.get("/register/1/change/").status_code == 404


def test_a_recipient_is_added_changed_and_removed(officer, text, db):
    officer.post("/recipients/new/", {"name": "Mailvlucht", "role": "processor", "country": "US"})
    page = text(officer.get("/recipients/"))
    assert "Mailvlucht" in page
    assert "grond onbekend" in page

    key = queries.recipients()[0].id
    officer.post(f"/recipients/{key}/", {"name": "Mailvlucht", "role": "processor", "country": "NL", "version": 1})
    assert queries.recipients()[0].is_outside_eea is False
    officer.post(f"/recipients/{key}/remove/")
    assert queries.recipients() == []


def test_who_wrote_is_called_by_name(officer, text, payroll, member_of):
    noor = member_of("privacy_officer")
    operations.change_activity(activity_id=payroll.id, facts=replace(PAYROLL, purpose="Loon."), version=1, by=noor.email, at=NOON)  # fmt: skip

    for page in ("/register/1/", "/register/1/history/"):
        shown = text(officer.get(page))
        assert (noor.name in shown, noor.email in shown) == (True, False)
    refused = text(officer.post("/register/1/change/", posted(payroll, purpose="Van mij.")))
    assert f"{noor.name} wijzigde deze verwerking" in refused


def choose(officer, version, **origins):
    """Choose fields of the shop on a page that was opened at this version."""
    return officer.post("/register/1/fields/?system=winkel", {"version": version, **origins})


def test_who_chooses_fields_second_sees_what_another_chose_and_loses_neither(officer, text, payroll, field_of):
    mail, phone = (f"use-{field_of(path).id}" for path in ("klant.e_mail", "klant.telefoon"))
    choose(officer, 1, **{mail: "provided"})

    answer = choose(officer, 1, **{phone: "observed"})

    assert answer.status_code == 422
    assert "wijzigde deze verwerking terwijl u schreef" in text(answer)
    assert [(row.name, now, typed, both) for row, now, typed, both in answer.context["differences"]] == [
        ("e_mail", "provided", "", "provided"),
        ("telefoon", "", "observed", "observed"),
    ]
    filled = {name: answer.context["form"][name].value() for name in (mail, phone, "version")}
    assert filled == {mail: "provided", phone: "observed", "version": "2"}
    assert officer.post("/register/1/fields/?system=winkel", filled).status_code == 302
    assert {use.field: use.origin for use in queries.activity(number=1).facts.uses} == {
        "e_mail": "provided", "telefoon": "observed",
    }  # fmt: skip


def test_a_page_of_fields_without_its_version_writes_over_nothing(officer, payroll, field_of):
    choose(officer, 1, **{f"use-{field_of('klant.e_mail').id}": "provided"})

    assert officer.post("/register/1/fields/?system=winkel", {}).status_code == 422
    assert len(queries.activity(number=1).facts.uses) == 1


def test_who_writes_a_recipient_second_sees_the_difference_and_loses_nothing(officer, text, db):
    key = operations.add_recipient(name="Mailvlucht", by=BY, at=NOON)
    operations.change_recipient(
        recipient_id=key, name="Mailvlucht", role="processor", country="US", what_for="post", safeguard="",
        version=1, by="aya@example.nl", at=NOON,
    )  # fmt: skip
    mine = {"name": "Mailvlucht BV", "role": "controller", "country": "US"}

    answer = officer.post(f"/recipients/{key}/", {**mine, "version": 1})

    page = text(answer)
    assert answer.status_code == 422
    assert "aya@example.nl wijzigde deze ontvanger" in page
    assert "Naam Mailvlucht Mailvlucht BV" in page
    assert "Waarvoor? post –" in page
    assert 'value="Mailvlucht BV"' in answer.content.decode()
    assert queries.recipients()[0].what_for == "post"
    assert officer.post(f"/recipients/{key}/", {**mine, "version": 2}).status_code == 302
    assert (queries.recipients()[0].name, queries.recipients()[0].version) == ("Mailvlucht BV", 3)


def test_it_is_written_down_that_there_is_an_agreement_of_which_day_and_where(officer, text, db):
    said = {"name": "Loonbureau", "role": "processor", "agreement": "yes", "agreed_on": "2025-03-01",
            "agreement_place": "Contracten/2025"}  # fmt: skip
    officer.post("/recipients/new/", said)

    found = queries.recipients()[0]
    assert found.agreed == Agreed("yes", date(2025, 3, 1), "Contracten/2025")
    assert 'value="2025-03-01"' in officer.get(f"/recipients/{found.id}/").content.decode()
    refused = officer.post(f"/recipients/{found.id}/", {**said, "agreement": "no", "version": 1})
    assert (refused.status_code, "Kies “ja” waar een overeenkomst is" in text(refused)) == (422, True)


def test_a_wrong_name_is_said_beside_its_field(officer, text, payroll):
    answer = officer.post("/register/new/", {"name": "salaris betalen", "capacity": "controller", "state": "active"})

    assert answer.status_code == 422
    assert "Er is al een verwerking die “salaris betalen” heet." in text(answer)


WRITING = ("/register/new/", "/register/1/change/", "/register/1/fields/", "/recipients/new/")


@pytest.mark.parametrize("role", ["engineer", "auditor", "owner", "agent"])
@pytest.mark.parametrize("path", [*WRITING, "/register/1/end/"])
def test_who_may_not_write_is_refused(client_of, payroll, role, path):
    assert client_of(role).post(path, {"name": "X"}).status_code == 403
    assert queries.activity(number=1).facts == PAYROLL


@pytest.mark.parametrize("role", ["owner", "agent"])
@pytest.mark.parametrize("path", ["/register/", "/register/1/", "/register/1/history/", "/recipients/"])
def test_who_may_not_see_the_register_is_refused(client_of, payroll, role, path):
    assert client_of(role).get(path).status_code == 403


@pytest.mark.parametrize("path", ["/register/", "/register/1/", "/register/1/history/", "/recipients/"])
def test_who_may_only_read_sees_no_button_to_write(client_of, text, payroll, path):
    page = text(client_of("auditor").get(path))

    assert not [word for word in ("Voeg een", "Wijzig", "Beëindig", "Kies velden") if word in page]


def test_the_pages_of_a_line_that_is_not_there_are_not_found(officer, db):
    assert [officer.get(f"/register/9/{part}").status_code for part in ("", "history/", "change/", "fields/")] == [
        404
    ] * 4


def test_a_line_says_what_it_lacks_and_where_to_fill_it_in(officer, text, payroll):
    page = officer.get("/register/1/")

    assert "5 van 11 onderdelen zijn er" in text(page)
    assert "Ontvangers art. 30 lid 1 onder d Onbekend." in text(page)
    for address in (
        "/people/organisation/change/",
        "/register/1/change/#id_recipients",
        "/register/1/change/#id_security",
    ):
        assert f'href="{address}"' in page.content.decode()


def test_who_does_not_write_sees_what_lacks_without_links(client_of, text, payroll):
    page = client_of("auditor").get("/register/1/")

    assert "5 van 11" in text(page)
    assert "/change/#id_" not in page.content.decode()


def test_the_list_says_how_complete_each_line_is_and_shows_only_what_is_not(officer, text, payroll):
    assert "5 van 11" in text(officer.get("/register/"))

    assert "Salaris betalen" in text(officer.get("/register/?incomplete=on"))


def test_the_field_that_a_link_leads_to_is_on_the_form(officer, payroll):
    form = officer.get("/register/1/change/").content.decode()

    missing = [name for name in ON_FORM.values() if f'id="id_{name}"' not in form]
    assert missing == []


def test_the_line_says_what_was_measured_of_how_long_it_is_kept(officer, text, scanned, change_shop):
    rule = Kept(what="orders", count=7, unit="year", system=scanned.slug, dataset="bestelling", date_field="besteld_op")
    until = Kept(what="rest", start="einde")
    operations.add_activity(facts=replace(PAYROLL, retentions=(rule, until)), by=BY, at=NOON)
    assert "nog niet gemeten" in text(officer.get("/register/1/"))
    change_shop("UPDATE bestelling SET besteld_op = '2010-01-02' WHERE bestelnummer = 1;")

    operations.measure_retention(by=BY, at=NOON)

    page = text(officer.get("/register/1/"))
    assert "te lang: 1 mens in 1 rij; van 0 mensen is er niets nieuwers" in page
    assert "mensen zijn onderscheiden door klantnummer oudste van 2 jan 2010, van 240 rijen" in page
    assert "onbekend: er is geen datum op de kaart gekozen" in page


def test_the_line_shows_over_time_what_is_kept_too_long(officer, text, scanned, change_shop):
    rule = Kept(what="orders", count=7, unit="year", system=scanned.slug, dataset="bestelling", date_field="besteld_op")
    operations.add_activity(facts=replace(PAYROLL, retentions=(rule,)), by=BY, at=NOON)
    operations.measure_retention(by=BY, at=NOON)
    assert "trend-1-t" not in officer.get("/register/1/").content.decode()
    change_shop("UPDATE bestelling SET besteld_op = '2010-01-02' WHERE bestelnummer < 4;")

    operations.measure_retention(by=BY, at=NOON + timedelta(days=3))

    page = officer.get("/register/1/")
    assert 'aria-labelledby="trend-1-t trend-1-d"' in page.content.decode()
    with translation.override("nl"):
        first, last = (numbers.day(NOON + timedelta(days=days)) for days in (0, 3))
    assert f"Mensen van wie iets te lang bewaard is: 0 op {first}, 2 op {last}." in text(page)
    assert f"{last} 2 4 2 jan 2010" in text(page)


def test_measuring_is_asked_for_on_the_line(officer, text, client_of, scanned, payroll):
    answer = officer.post("/register/1/measure/", follow=True)
    assert "Geen regel heeft een veld met een datum op de kaart" in text(answer)

    assert client_of("engineer").post("/register/1/measure/").status_code == 403
