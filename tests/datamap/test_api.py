"""The map over JSON: it works, a stranger can't, and a refusal has its code."""

import pytest

from inzage.datamap import operations, queries

pytestmark = pytest.mark.django_db


@pytest.fixture
def call(client_of):
    """Ask as a member of this role; return status and JSON."""

    def ask(method, path, body=None, role="privacy_officer"):
        answer = getattr(client_of(role), method)(f"/api/v1{path}", body, content_type="application/json")
        return answer.status_code, answer.json() if answer.content else None

    return ask


def test_a_system_is_added_listed_and_shown_without_its_secret(call, shop):
    target = f"sqlite:///{shop}?password=kanarie-geheim"
    status, added = call("post", "/systems", {"name": "Kassa", "target": target, "country": "NL"})

    assert (status, added["slug"], added["country"]) == (201, "kassa", "NL")
    everything = str([added, call("get", "/systems"), call("get", "/systems/kassa")])
    assert "kanarie-geheim" not in everything


def test_changing_leaves_what_was_not_given(call, system):
    status, changed = call("patch", "/systems/winkel", {"partner": "Noordkade"})

    assert (status, changed["partner"], changed["name"], changed["country"]) == (200, "Noordkade", "Winkel", "NL")


def test_a_scan_is_started_followed_and_stopped(call, system):
    status, scan = call("post", "/systems/winkel/scans", {"full": True})
    assert (status, scan["state"]) == (202, "waiting")

    assert call("get", f"/scans/{scan['id']}")[1]["percent"] == 0
    assert call("post", f"/scans/{scan['id']}/stop")[1]["state"] == "stopped"
    assert call("get", "/systems/winkel/scans")[1]["total"] == 1


def test_fields_are_listed_filtered_and_paged(call, scanned):
    _, all_fields = call("get", "/fields?per_page=5&page=2")
    _, special = call("get", "/fields?level=special")

    assert (len(all_fields["items"]), all_fields["total"], all_fields["pages"]) == (5, 12, 3)
    assert [(field["path"], field["category"]) for field in special["items"]] == [("klant.bsn", "bsn")]


def test_a_field_is_reviewed_and_the_review_undone(call, field_of):
    path = f"/fields/{field_of('klant.e_mail').id}/review"

    assert call("put", path, {"verdict": "corrected", "category": "username"})[1]["category"] == "username"
    assert call("put", path, {"verdict": "not_personal"})[1]["category"] is None
    assert call("put", path, {"verdict": "confirmed", "saw": "email"})[1]["verdict"] == "confirmed"
    assert call("delete", path)[1]["verdict"] == "not_personal"


def test_sure_fields_are_confirmed_together_and_undone_together(call, scanned):
    sure = queries.system_page(slug="winkel").sure
    status, done = call("post", "/systems/winkel/confirm", {"expected": sure})

    assert (status, done["fields"]) == (200, sure)
    assert call("delete", f"/confirmations/{done['batch']}")[1] == {"fields": sure}


def test_links_measures_access_map_totals_and_search_answer(call, scanned):
    link = call("get", "/links?kind=declared")[1]["items"][0]
    assert call("put", f"/links/{link['id']}/verdict", {"verdict": "refused"})[0] == 204
    assert call("put", "/systems/winkel/measures/backup", {"state": "yes"})[0] == 204
    assert {row["kind"]: row["state"] for row in call("get", "/systems/winkel/measures")[1]}["backup"] == "yes"
    accounts = call("get", "/systems/winkel/access")[1]["items"]
    assert {row["dataset"] for row in accounts} == {"artikel", "bestelling", "klant"}
    assert call("get", "/map?level=special")[1]["rows"][0]["categories"][0]["category"] == "bsn"
    streams = call("get", "/map")[1]["streams"]
    assert [node["key"] for node in streams["activities"]] == ["activity:none-0"]
    assert {band["target"] for band in streams["bands"]} == {"activity:none-0", "system:winkel"}
    assert call("get", "/totals")[1]["fields"] == 12
    assert {row["kind"] for row in call("get", "/search?words=klant")[1]} >= {"dataset", "field"}
    assert call("get", "/changes")[1]["total"] == 0


VERBS = [
    ("post", "/systems", {"name": "X", "target": "sqlite:////x.db"}),
    ("patch", "/systems/winkel", {"name": "X"}),
    ("put", "/systems/winkel/secret", {"target": "sqlite:////x.db"}),
    ("post", "/systems/winkel/retire", None),
    ("put", "/systems/winkel/measures/backup", {"state": "yes"}),
    ("post", "/connection-tests", {"target": "sqlite:////x.db"}),
    ("post", "/systems/winkel/connection-test", None),
    ("post", "/systems/winkel/scans", {}),
    ("put", "/fields/1/review", {"verdict": "confirmed"}),
    ("delete", "/fields/1/review", None),
    ("post", "/systems/winkel/confirm", {"expected": 1}),
    ("put", "/links/1/verdict", {"verdict": "refused"}),
]


@pytest.mark.parametrize(("method", "path", "body"), VERBS, ids=[f"{method} {path}" for method, path, _ in VERBS])
@pytest.mark.parametrize("role", ["auditor", "agent"])
def test_who_may_only_look_can_do_nothing(call, scanned, lines, method, path, body, role):
    before = lines()

    status, answer = call(method, path, body, role=role)

    assert (status, answer["code"]) == (403, "forbidden")
    assert lines() == before


@pytest.mark.parametrize("path", ["/systems", "/fields", "/map", "/totals", "/links", "/changes"])
def test_a_stranger_sees_nothing(client, scanned, path):
    assert client.get(f"/api/v1{path}").status_code == 401


@pytest.mark.parametrize(
    ("method", "path", "body", "status", "code"),
    [
        ("get", "/systems/nergens", None, 404, "unknown_system"),
        ("get", "/fields/0", None, 404, "unknown_field"),
        ("post", "/systems", {"name": "Winkel", "target": "sqlite:////x.db"}, 409, "name_taken"),
        ("post", "/systems/winkel/confirm", {"expected": 999}, 409, "count_differs"),
        ("put", "/systems/winkel/measures/prayer", {"state": "yes"}, 422, "invalid"),
        ("post", "/systems", {"target": "sqlite:////x.db"}, 422, "invalid"),
    ],
)
def test_a_refusal_has_its_code_and_sentence(call, scanned, method, path, body, status, code):
    found, answer = call(method, path, body)

    assert (found, answer["code"], bool(answer["message"])) == (status, code, True)


def test_an_owner_sees_the_own_systems_alone(call, scanned, member_of):
    assert call("get", "/systems", role="owner")[1]["total"] == 0
    assert call("get", "/systems/winkel", role="owner")[0] == 404

    system = queries.system(slug="winkel")
    operations.change_system(
        system_id=system.id, name="Winkel", description="", owner_id=member_of("owner").id, department_id=None, manager="", partner="", hosting="", country="NL", by="noor", at=system.added_at,
    )  # fmt: skip
    assert call("get", "/systems", role="owner")[1]["total"] == 1
    assert call("get", "/systems/winkel", role="owner")[0] == 200


def test_measures_have_what_was_declared_and_what_was_seen(call, scanned, field_of):
    from inzage.connectors.protection import Check, Seen
    from tests.datamap.observing import AT, saw, see

    call("put", "/systems/winkel/measures/pseudonymisation", {"state": "yes"})
    see(scanned, saw(Check.SPECIAL_IN_CLEAR, Seen.UNPROTECTED, "klant", "bsn"))

    rows = {row["kind"]: row for row in call("get", "/systems/winkel/measures")[1]}
    found = rows["pseudonymisation"]
    assert (found["state"], found["standing"], found["seen"]) == ("yes", "contradicted", "unprotected")
    look = found["looks"][0]
    assert (look["check"], look["dataset"], look["column"]) == ("special_in_clear", "klant", "bsn")
    assert (look["field_id"], look["at"][:10]) == (field_of("klant.bsn").id, str(AT.date()))
    assert (rows["backup"]["standing"], rows["backup"]["seen"], rows["backup"]["looks"]) == ("unknown", None, [])
    assert call("get", "/systems/winkel/measures", role="owner")[0] == 404


def test_the_list_and_the_changes_tell_what_turned(call, scanned):
    from inzage.connectors.protection import Seen
    from tests.datamap.observing import saw, see

    call("put", "/systems/winkel/measures/encryption_in_transit", {"state": "yes"})
    see(scanned, saw(seen=Seen.UNPROTECTED))

    assert [row["contradicted"] for row in call("get", "/systems?only=contradicted")[1]["items"]] == [1]
    changes = {change["measure"]: change for change in call("get", "/changes")[1]["items"]}
    change = changes["encryption_in_transit"]
    assert (change["kind"], change["field_id"], change["field"]) == ("changed_protection", None, "")
    assert (change["before"], change["after"]) == ("declared", "contradicted")
