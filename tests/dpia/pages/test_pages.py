"""The pages of the studies: reading, answering, writing, signing, and two people who write at once."""

import pytest

from inzage.datamap import operations as datamap
from inzage.dpia import operations, queries
from inzage.dpia.words import Decision, Outcome
from tests.dpia.conftest import BY, LATER, WRITTEN
from tests.dpia.test_living import DIAGNOSES

pytestmark = pytest.mark.django_db
FEARED = ("illegitimate_access", "unwanted_change", "disappearance")


def posted_study(version=0, **changed):
    """What a browser sends for a study that is complete."""
    steps = {"severity": 2, "likelihood": 2, "severity_after": 1, "likelihood_after": 1}
    risks = {
        f"risk-{key}-{name}": value
        for key in FEARED
        for name, value in {"threats": "Een fout.", "planned": "Een slot.", **steps}.items()
    }
    texts = {name: getattr(WRITTEN, name) for name in ("description", "necessity", "proportionality", "views_not_sought")}  # fmt: skip
    return {"version": version, **texts, **risks, **changed}


def test_a_blank_register_says_where_to_begin(officer, text, db):
    assert "Naar het register" in text(officer.get("/dpia/"))


def test_the_list_says_what_the_law_says_and_what_waits(officer, text, newsletter):
    page = text(officer.get("/dpia/"))

    assert "Nieuwsbrief" in page
    assert "Nog niet bekend" in page
    assert "DPIA's 2" in page


def test_the_pre_check_shows_each_question_with_its_proposal(officer, text, newsletter):
    page = text(officer.get("/dpia/1/"))

    assert page.count("Voorstel:") == 29
    assert "Grote schaal" in page
    assert "Cameratoezicht" in page


def test_in_english_too(officer, text, newsletter, in_english):
    in_english("privacy_officer")

    assert "The nine criteria" in text(officer.get("/dpia/1/"))


def test_answers_are_given_in_the_browser_and_the_rest_is_confirmed(officer, newsletter):
    said = {f"asked-{key}": "no" for key in ("monitoring", "public_area", "covert", "combined", "innovative", "blocks", "public_body")}  # fmt: skip
    answer = officer.post("/dpia/1/", {"version": 0, "confirm_rest": "on", **said})

    assert (answer.status_code, answer["Location"]) == (302, "/dpia/1/")
    found = queries.precheck(number=1)
    assert (found.asked.monitoring, found.asked.assessed_by_law) == (False, None)
    assert found.open == sum(one.proposed.answer == "unknown" for one in found.questions)


def test_an_answer_without_a_reason_comes_back_with_what_was_typed(officer, text, newsletter):
    answer = officer.post("/dpia/1/", {"version": 0, "asked-blocks": "yes", "answer-large_scale": "yes"})

    assert answer.status_code == 422
    assert "waarom “Grote schaal” anders is beantwoord dan voorgesteld" in text(answer)
    assert queries.precheck(number=1).version == 0


def test_who_answers_over_another_sees_the_difference_and_can_save(officer, text, answered):
    body = {"version": 0, "answer-large_scale": "yes", "why-large_scale": "Heel Nederland."}
    answer = officer.post("/dpia/1/", body)

    assert answer.status_code == 422
    assert BY in text(answer)
    assert b"Heel Nederland." in answer.content
    assert officer.post("/dpia/1/", {**body, "version": 1}).status_code == 302


def test_a_decision_without_a_reason_comes_back(officer, text, answered):
    answer = officer.post("/dpia/1/decide/", {"version": 1, "outcome": "no_dpia", "why": ""})

    assert answer.status_code == 422
    assert "Schrijf op waarom er geen DPIA komt." in text(answer)


def test_a_decision_is_kept(officer, answered):
    assert officer.post("/dpia/1/decide/", {"version": 1, "outcome": "no_dpia", "why": "Weinig."}).status_code == 302

    assert queries.precheck(number=1).outcome is Outcome.NO_DPIA


def test_a_study_is_written_and_signed_in_the_browser(officer, newsletter):
    assert officer.get("/dpia/1/study/change/").status_code == 200
    assert officer.post("/dpia/1/study/change/", posted_study()).status_code == 302
    assert queries.study(number=1).facts == WRITTEN
    assert officer.post("/dpia/1/study/sign/", {"version": 1, "decision": "go"}).status_code == 302

    assert queries.study(number=1).decision is Decision.GO


def test_an_own_risk_is_added(officer, newsletter):
    own = {"risk-own-1-name": "Verkoop van adressen", "risk-own-1-severity": 3, "risk-own-1-likelihood": 1}
    officer.post("/dpia/1/study/change/", posted_study(**own))

    assert queries.study(number=1).facts.risks[-1].name == "Verkoop van adressen"
    assert b"risk-own-3-name" in officer.get("/dpia/1/study/change/").content


def test_saving_the_form_as_it_is_changes_nothing(officer, signed):
    officer.post("/dpia/1/study/change/", posted_study(version=2))

    assert queries.study(number=1).version == 2


def test_who_writes_over_another_sees_both_and_loses_nothing(officer, text, newsletter):
    operations.write_study(number=1, facts=WRITTEN, version=0, by="aya@example.nl", at=LATER)
    answer = officer.post("/dpia/1/study/change/", posted_study(necessity="Mijn woorden."))

    page = text(answer)
    assert answer.status_code == 422
    assert "aya@example.nl" in page
    assert WRITTEN.necessity in page
    assert "Mijn woorden." in page


def test_the_study_shows_the_map_the_matrix_and_the_parts(officer, text, signed):
    answer = officer.get("/dpia/1/study/")

    assert b'<svg class="matrix"' in answer.content
    assert b'<title id="matrix-t">' in answer.content
    page = text(answer)
    assert "E-mailadres" in page
    assert "2 jaar na intrekking" in page
    assert f"Versie 2 is ondertekend door {BY}" in page


def test_what_goes_to_the_authority_is_prepared(officer, text, newsletter):
    high = {f"risk-{FEARED[0]}-{name}": 4 for name in ("severity", "likelihood", "severity_after", "likelihood_after")}
    officer.post("/dpia/1/study/change/", posted_study(**high))

    page = text(officer.get("/dpia/1/study/"))
    assert "Raadpleeg eerst de AP" in page
    assert "art. 36 lid 3 onder a" in page
    answer = officer.post("/dpia/1/study/sign/", {"version": 1, "decision": "go"})
    assert (answer.status_code, "Vraag eerst de AP" in text(answer)) == (422, True)


def test_what_changed_is_shown_and_reopened(officer, text, left_out, signed, scanned, look, change_shop):
    change_shop(DIAGNOSES)
    look(scanned)
    assert "Opnieuw bekijken" in text(officer.get("/dpia/"))
    assert "nieuw: Gezondheid" in text(officer.get("/dpia/1/study/"))

    assert officer.post("/dpia/reopen/").status_code == 302
    assert "Deze DPIA is heropend" in text(officer.get("/dpia/1/study/"))
    assert "nieuw: Gezondheid" in text(officer.get("/dpia/1/"))


def test_every_version_is_kept(officer, text, signed):
    page = text(officer.get("/dpia/1/study/history/"))

    assert "Ondertekend: Doorgaan" in page
    assert WRITTEN.description in page


@pytest.mark.parametrize("path", ["/dpia/1/", "/dpia/1/decide/", "/dpia/1/study/change/", "/dpia/1/study/sign/", "/dpia/reopen/"])  # fmt: skip
def test_who_may_only_read_changes_nothing(client_of, newsletter, path):
    assert client_of("auditor").post(path, {"version": 0}).status_code == 403


@pytest.mark.parametrize("path", ["/dpia/", "/dpia/1/", "/dpia/1/study/", "/dpia/1/study/history/"])
def test_an_auditor_reads_and_an_owner_does_not(client_of, signed, path):
    assert client_of("auditor").get(path).status_code == 200
    assert client_of("owner").get(path).status_code == 403


@pytest.mark.parametrize("path", ["/dpia/9/", "/dpia/9/study/", "/dpia/9/study/change/"])
def test_an_activity_that_is_not_there_is_not_found(officer, db, path):
    assert officer.get(path).status_code == 404


def test_the_study_is_downloaded_in_the_language_asked_for(officer, signed):
    answer = officer.get("/dpia/1/study/pdf/?language=en")

    assert (answer["Content-Type"], answer.content[:5]) == ("application/pdf", b"%PDF-")
    assert answer["Content-Disposition"].startswith('attachment; filename="dpia-1-v2-')
    assert b"/Lang(en)" in answer.content


def test_the_document_of_an_activity_that_is_not_there_is_not_found(officer, signed):
    assert officer.get("/dpia/9/study/pdf/").status_code == 404


def test_what_is_probably_not_so_stands_folded_until_somebody_says_something_of_it(officer, newsletter):
    folded = [one.key for one, *_ in officer.get("/dpia/1/").context["form"].unlikely]
    said = officer.post("/dpia/1/", {"version": 0, "answer-fraud_prevention": "yes"}).context["form"]

    assert "fraud_prevention" in folded
    assert [one.key for one, *_ in said.unlikely] == [key for key in folded if key != "fraud_prevention"]
    assert "fraud_prevention" in [one.key for one, *_ in said.listed]


def test_each_answer_is_called_by_its_question_once(officer, text, newsletter):
    page = text(officer.get("/dpia/1/"))

    assert page.count("Antwoord : Cameratoezicht") == page.count("Waarom : Cameratoezicht") == 1


def test_who_wrote_and_signed_a_study_is_called_by_name(officer, text, newsletter, member_of):
    noor = member_of("privacy_officer")
    operations.write_study(number=1, facts=WRITTEN, version=0, by=noor.email, at=LATER)
    operations.sign_study(number=1, version=1, decision=Decision.GO, why="", by=noor.email, at=LATER)

    for page in ("/dpia/1/study/", "/dpia/1/study/history/"):
        shown = text(officer.get(page))
        assert (noor.name in shown, noor.email in shown) == (True, False)


def test_a_measure_is_said_to_be_of_its_system_by_name(officer, text, newsletter, scanned):
    datamap.set_measure(system_id=scanned.id, kind="backup", state="yes", note="", by=BY, at=LATER)

    for page in ("/dpia/1/study/", "/dpia/1/study/change/"):
        assert "Reservekopie, uitgeprobeerd ( Winkel , opgegeven)" in text(officer.get(page))
