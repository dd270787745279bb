"""The studies over JSON: it works, a stranger can't, and a refusal has its code."""

from dataclasses import asdict

import pytest

from tests.dpia.conftest import WRITTEN

pytestmark = pytest.mark.django_db


@pytest.fixture
def call(client_of):
    """Ask as a member of this role; return status and JSON."""

    def ask(method, path, body=None, role="privacy_officer"):
        answer = getattr(client_of(role), method)(f"/api/v1{path}", body, content_type="application/json")
        return answer.status_code, answer.json() if answer.content else None

    return ask


def test_a_pre_check_is_answered_and_decided(call, newsletter):
    asked = {"monitoring": False, "innovative": False, "combined": False, "blocks": False}
    status, found = call("put", "/dpia/1", {"version": 0, "asked": asked})
    assert (status, found["version"], found["verdict"]["need"], len(found["questions"])) == (200, 1, "likely_not", 29)

    status, found = call("post", "/dpia/1/decide", {"version": 1, "outcome": "no_dpia", "why": "Weinig."})
    assert (status, found["outcome"], found["why"]) == (200, "no_dpia", "Weinig.")
    assert [row["outcome"] for row in call("get", "/dpia")[1]] == ["no_dpia", ""]


def test_a_study_is_written_and_signed(call, newsletter):
    status, found = call("put", "/dpia/1/study", {"version": 0, "facts": asdict(WRITTEN)})
    assert (status, found["version"], found["missing"], found["consultation"]["answer"]) == (200, 1, [], "no")

    status, found = call("post", "/dpia/1/study/sign", {"version": 1, "decision": "go"})
    assert (status, found["state"], found["signed_version"]) == (200, "signed", 2)
    assert call("get", "/dpia/1/study")[1] == found


def test_what_waits_is_told(call, newsletter):
    found = call("get", "/dpia/duties")[1]

    assert [(one["key"], one["about"]) for one in found] == [("precheck_open", "activity:1"), ("precheck_open", "activity:2")]  # fmt: skip
    assert call("post", "/dpia/reopen") == (200, {"prechecks": [], "studies": []})


@pytest.mark.parametrize(
    ("method", "path", "body", "status", "code"),
    [
        ("put", "/dpia/1", {"version": 3}, 409, "edited_meanwhile"),
        ("put", "/dpia/1", {"version": 0, "answers": {"shoe_size": {"answer": "yes"}}}, 409, "unknown_question"),
        ("put", "/dpia/1", {"version": 0, "answers": {"a": {"answer": "perhaps"}}}, 422, "invalid"),
        ("post", "/dpia/1/decide", {"version": 0, "outcome": "no_dpia"}, 409, "questions_open"),
        ("put", "/dpia/1/study", {"version": 0, "facts": {}}, 409, "nothing_changed"),
        ("post", "/dpia/1/study/sign", {"version": 0, "decision": "go"}, 409, "not_complete"),
        ("get", "/dpia/9", None, 404, "unknown_activity"),
    ],
)
def test_a_refusal_has_its_code(call, newsletter, method, path, body, status, code):
    answer = call(method, path, body)

    assert (answer[0], answer[1]["code"]) == (status, code)


@pytest.mark.parametrize(("method", "path"), [("put", "/dpia/1"), ("put", "/dpia/1/study"), ("post", "/dpia/reopen")])
def test_an_auditor_may_not_write(call, newsletter, method, path):
    body = {"version": 0, "facts": {}} if path.endswith("study") else {"version": 0}

    assert call(method, path, body, role="auditor")[0] == 403


def test_an_answer_without_a_reason_names_its_question_in_words(call, newsletter):
    given = {"version": 0, "answers": {"large_scale": {"answer": "yes"}}}

    status, found = call("put", "/dpia/1", given)

    assert (status, found["code"], found["field"]) == (409, "answer_without_reason", "answers")
    assert found["message"] == "Schrijf op waarom “Grote schaal” anders is beantwoord dan voorgesteld."


def test_the_study_is_given_as_pdf(client_of, signed):
    answer = client_of("auditor").get("/api/v1/dpia/1/study.pdf?language=nl")

    assert (answer.status_code, answer["Content-Type"]) == (200, "application/pdf")
    assert b"/Lang(nl)" in answer.content
