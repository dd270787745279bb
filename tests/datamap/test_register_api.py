"""The register over JSON: it works, a stranger can't, and a refusal has its code."""

import pytest
from django.utils import timezone

pytestmark = pytest.mark.django_db

PAYROLL = {
    "name": "Salaris",
    "purpose": "Loon betalen.",
    "basis": "contract",
    "groups": ["employees"],
    "declared": ["iban"],
}


@pytest.fixture
def call(client_of):
    """Ask as a member of this role; return status and JSON."""

    def ask(method, path, body=None, role="privacy_officer"):
        answer = getattr(client_of(role), method)(f"/api/v1{path}", body, content_type="application/json")
        return answer.status_code, answer.json() if answer.content else None

    return ask


def test_an_activity_is_added_listed_changed_and_ended(call):
    status, added = call("post", "/activities", PAYROLL)
    assert (status, added["number"], added["facts"]["declared"], added["level"]) == (201, 1, ["iban"], "sensitive")

    facts = {**added["facts"], "profiling": False}
    status, changed = call("put", "/activities/1", {"version": 1, "facts": facts})
    assert (status, changed["version"], changed["facts"]["profiling"]) == (200, 2, False)
    assert [row["number"] for row in call("get", "/activities?basis=contract")[1]] == [1]
    assert len(call("get", "/activities/1/versions")[1]) == 2
    assert call("post", "/activities/1/end")[0] == 204
    assert (call("get", "/activities")[1], call("get", "/register")[1]) == ([], [])


def test_who_writes_over_a_newer_version_gets_a_code(call):
    call("post", "/activities", PAYROLL)
    call("put", "/activities/1", {"version": 1, "facts": {**PAYROLL, "purpose": "Anders."}})

    status, answer = call("put", "/activities/1", {"version": 1, "facts": {**PAYROLL, "purpose": "Nog anders."}})

    assert (status, answer["code"]) == (409, "edited_meanwhile")


def test_a_recipient_is_added_changed_and_removed(call):
    status, added = call("post", "/recipients", {"name": "Mailvlucht Inc.", "country": "US"})
    assert (status, added["is_outside_eea"], added["role"]) == (201, True, "processor")

    path = f"/recipients/{added['id']}"
    assert call("put", path, {"name": "Mailvlucht", "country": "NL", "version": 1})[1]["is_outside_eea"] is False
    assert (call("delete", path)[0], call("get", "/recipients")[1]) == (204, [])


@pytest.mark.parametrize("name", ["/register", "/register.json", "/register.pdf", "/register.xlsx"])
def test_a_day_far_away_is_answered(call, client_of, name):
    call("post", "/activities", PAYROLL)
    browser, today = client_of("privacy_officer"), timezone.localdate().isoformat()

    days = ("0001-01-01", "1899-12-31", "9999-12-31", today, "0001-01-01T00:00:00", "9999-12-31T23:59:59-12:00")
    answers = {day: browser.get(f"/api/v1{name}", {"at": day}) for day in days}
    assert {day: answer.status_code for day, answer in answers.items()} == dict.fromkeys(days, 200)
    if name.endswith("json"):
        found = {day: len(answer.json()["activities"]) for day, answer in answers.items()}
        assert found == dict(zip(days, (0, 0, 1, 1, 0, 1), strict=True))


def test_a_day_that_is_none_is_refused_in_words(client_of):
    assert client_of("privacy_officer").get("/api/v1/register.json?at=2026-02-31").status_code == 422


def test_who_writes_a_recipient_over_a_newer_version_gets_a_code(call):
    path = f"/recipients/{call('post', '/recipients', {'name': 'Mailvlucht'})[1]['id']}"
    assert call("put", path, {"name": "Mailvlucht", "country": "NL", "version": 1})[1]["version"] == 2

    assert call("put", path, {"name": "Mailvlucht", "version": 1})[1]["code"] == "edited_meanwhile"
    assert call("put", path, {"name": "Mailvlucht"})[0] == 422


def test_what_is_known_of_an_agreement_stays_where_nothing_is_said_of_it(call):
    agreed = {"state": "yes", "on": "2025-03-01", "place": "Contracten"}
    path = f"/recipients/{call('post', '/recipients', {'name': 'Loonbureau', 'agreed': agreed})[1]['id']}"

    assert call("put", path, {"name": "Loonbureau", "country": "NL", "version": 1})[1]["agreed"] == agreed
    nothing = {"state": "", "on": None, "place": ""}
    assert call("put", path, {"name": "Loonbureau", "version": 2, "agreed": nothing})[1]["agreed"] == nothing
    wrong = {"name": "Loonbureau", "version": 3, "agreed": {"state": "no", "on": "2025-03-01"}}
    assert call("put", path, wrong)[1]["code"] == "agreement_unsaid"


@pytest.mark.parametrize(
    ("body", "status", "code"),
    [
        ({**PAYROLL, "basis": "because"}, 409, "unknown_word"),
        ({**PAYROLL, "name": ""}, 409, "activity_name_missing"),
        ({**PAYROLL, "shoe": 1}, 422, "invalid"),
        ({**PAYROLL, "uses": [{"system": "x", "dataset": "y", "field": "z"}]}, 409, "unknown_use"),
    ],
)
def test_a_wrong_activity_has_its_code(call, body, status, code):
    assert call("post", "/activities", body)[0] == status
    assert call("post", "/activities", body)[1]["code"] == code


VERBS = [
    ("post", "/activities", PAYROLL),
    ("put", "/activities/1", {"version": 1, "facts": PAYROLL}),
    ("post", "/activities/1/end", None),
    ("post", "/recipients", {"name": "X"}),
    ("put", "/recipients/1", {"name": "X", "version": 1}),
    ("delete", "/recipients/1", None),
]


@pytest.mark.parametrize(("method", "path", "body"), VERBS, ids=[f"{method} {path}" for method, path, _ in VERBS])
@pytest.mark.parametrize("role", ["auditor", "agent", "owner", "engineer"])
def test_who_may_not_write_can_do_nothing(call, all_lines, method, path, body, role):
    assert call(method, path, body, role=role)[1]["code"] == "forbidden"
    assert not [tag for tag in all_lines() if tag.startswith("datamap:")]


@pytest.mark.parametrize("path", ["/activities", "/recipients", "/register"])
@pytest.mark.parametrize("role", ["agent", "owner"])
def test_who_may_not_see_the_register_sees_nothing(call, path, role):
    assert call("get", path, role=role)[0] == 403


def test_a_proposal_is_listed_accepted_refused_and_restored(call, scanned):
    _, listed = call("get", "/activities/proposals?language=en")
    template = listed["open"][0]["template"]
    assert (listed["open"][0]["fields"] > 0, listed["refused"]) == (True, [])

    status, added = call("post", f"/activities/proposals/{template}/accept?language=en")
    assert (status, added["template"], added["facts"]["name"]) == (201, template, listed["open"][0]["facts"]["name"])
    assert call("post", f"/activities/proposals/{template}/accept")[1]["code"] == "not_proposed"
    assert call("post", "/activities/proposals/camera/refuse", {"why": "Geen camera."})[0] == 204
    assert [one["template"] for one in call("get", "/activities/proposals")[1]["refused"]] == ["camera"]
    assert call("post", "/activities/proposals/camera/restore")[0] == 204
    assert call("post", "/activities/proposals/camera/restore")[1]["code"] == "not_refused"


def test_a_proposal_is_accepted_with_the_recipients_that_are_given(call, scanned):
    proposed = call("get", "/activities/proposals?language=en")[1]["open"][0]
    often = [one["name"] for one in proposed["usual"] if not one["always"]]

    status, added = call("post", f"/activities/proposals/{proposed['template']}/accept?language=en",
                         {"recipients": often[:1]})  # fmt: skip

    assert (status, [one["name"] for one in added["recipients"]]) == (201, often[:1])


@pytest.mark.parametrize("act", ["accept", "refuse", "restore"])
def test_who_only_reads_accepts_and_refuses_nothing(call, scanned, act):
    given = {} if act == "accept" else {"why": "x"}
    assert call("post", f"/activities/proposals/camera/{act}", given, role="auditor")[0] == 403


def test_the_organisation_is_described_by_an_officer_alone(call):
    from inzage.people import operations as people
    from tests.datamap.conftest import BY, NOON

    given = {"name": "Voorbeeld", "contact": "privacy@voorbeeld.nl", "has_dpo": False}
    assert call("put", "/organisation", given)[1]["code"] == "organisation_missing"
    people.found_organisation(name="Voorbeeld", by=BY, at=NOON)

    status, said = call("put", "/organisation", given)
    assert (status, said["has_dpo"], said["has_representative"]) == (200, False, None)
    assert call("get", "/organisation", role="auditor")[1]["contact"] == "privacy@voorbeeld.nl"
    assert call("put", "/organisation", given)[1]["code"] == "nothing_changed"
    assert call("put", "/organisation", {**given, "dpo": "x"})[1]["code"] == "nobody_to_reach"
    assert call("put", "/organisation", given, role="engineer")[0] == 403


def test_a_line_says_how_complete_it_is(call):
    call("post", "/activities", PAYROLL)

    _, said = call("get", "/activities/1/completeness?language=en")
    assert (said["is_complete"], said["asked"]) == (False, 11)
    assert {one["key"]: one["verdict"] for one in said["parts"]}["recipients"] == "unknown"
    assert len(call("get", "/activities?only_incomplete=true")[1]) == 1
    assert call("get", "/activities/9/completeness")[0] == 404
    assert call("get", "/activities/1/completeness", role="agent")[0] == 403


@pytest.fixture
def kept_too_long(scanned, change_shop):
    from inzage.datamap import operations
    from inzage.datamap.records import ActivityFacts, Kept
    from tests.datamap.conftest import BY, NOON

    rule = Kept(what="orders", count=7, unit="year", system="winkel", dataset="bestelling", date_field="besteld_op")
    operations.add_activity(facts=ActivityFacts(name="Verkoop", retentions=(rule,)), by=BY, at=NOON)
    change_shop("UPDATE bestelling SET besteld_op = '2010-01-02' WHERE bestelnummer < 4;")
    operations.measure_retention(by=BY, at=NOON)


def test_how_old_data_is_comes_with_people_and_over_time(call, kept_too_long):
    _, (one,) = call("get", "/retention?system=winkel&only_open=true", role="auditor")

    last = one["told"]["measured"][0]
    assert (one["number"], one["told"]["is_overdue"], last["people"], last["overdue"]) == (1, True, 2, 4)
    assert call("get", "/activities/1/retention")[1][0]["measured"] == [last]
    assert call("get", "/retention?system=weg")[1]["code"] == "unknown_system"
    assert [one["key"] for one in call("get", "/register/duties")[1] if one["article"] == "art. 5(1)(e)"] == ["kept_too_long"]  # fmt: skip


def test_measuring_is_asked_for_by_who_writes_the_register(call, kept_too_long, all_lines):
    assert call("post", "/activities/1/retention/measure", role="auditor")[0] == 403
    assert call("post", "/activities/1/retention/measure")[0] == 202
    assert all_lines()[0] == "datamap:measuring:started"
    call("post", "/activities", PAYROLL)
    assert call("post", "/activities/2/retention/measure")[1]["code"] == "nothing_to_measure"


@pytest.mark.parametrize("path", ["/retention", "/activities/1/retention", "/register/duties"])
@pytest.mark.parametrize("role", ["agent", "owner"])
def test_who_may_not_see_the_register_learns_no_age(call, kept_too_long, path, role):
    assert call("get", path, role=role)[0] == 403
