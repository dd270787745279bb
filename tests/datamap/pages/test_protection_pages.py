"""What protects a system, and who has access to it."""

import pytest

from inzage.connectors.errors import Sentence
from inzage.connectors.protection import Check, Seen
from inzage.datamap import operations, queries
from inzage.datamap.models import Grant
from inzage.datamap.words import MeasureKind, MeasureState
from inzage.ledger import queries as ledger
from tests.datamap.observing import AT, BY, saw, see

pytestmark = pytest.mark.django_db
ACCESS, MEASURES = "/systems/winkel/access/", "/systems/winkel/measures/"


def answers(**given):
    """The form as a browser sends it: every measure, unknown where nothing else is given."""
    return {**{f"{kind}-state": "unknown" for kind in MeasureKind}, **{f"{kind}-state": state for kind, state in given.items()}}  # fmt: skip


def states(system):
    return {measure.kind: measure.state for measure in queries.measures(system_id=system.id)}


def test_what_is_said_of_the_measures_is_kept_with_one_line_each(officer, system, lines):
    answer = officer.post(MEASURES, {**answers(backup="yes", logging="no"), "backup-note": "elke nacht"})

    assert (answer.status_code, states(system)["backup"], states(system)["logging"]) == (302, MeasureState.YES, MeasureState.NO)  # fmt: skip
    assert lines()[:2] == ["datamap:measure:set", "datamap:measure:set"]
    assert "elke nacht" in officer.get(MEASURES).content.decode()


def test_saving_what_was_already_there_says_so_and_writes_nothing(officer, system, text):
    before = ledger.count()

    answer = officer.post(MEASURES, answers())

    assert (answer.status_code, ledger.count()) == (422, before)
    assert "Er is niets gewijzigd" in text(answer)


def test_an_answer_that_does_not_exist_is_refused_and_the_note_stays(officer, system):
    answer = officer.post(MEASURES, {**answers(backup="perhaps"), "logging-note": "sinds mei"})

    assert (answer.status_code, states(system)["backup"]) == (422, MeasureState.UNKNOWN)
    assert "sinds mei" in answer.content.decode()


def test_who_only_reads_sees_the_answers_and_no_form(client_of, officer, system, text):
    officer.post(MEASURES, answers(backup="yes"))

    answer = client_of("auditor").get(MEASURES)

    assert (f'name="{MeasureKind.BACKUP}-state"' in answer.content.decode(), "Reservekopie, uitgeprobeerd" in text(answer)) == (False, True)  # fmt: skip


@pytest.fixture
def granted(system):
    said = [("lezer", "klant", "select"), ("lezer", "artikel", "select"), ("beheer", "klant", "delete"), ("beheer", "klant", "select")]  # fmt: skip
    Grant.objects.bulk_create(Grant(system_id=system.id, who=who, dataset=name, may=may) for who, name, may in said)
    return system


def test_access_is_shown_by_account(officer, granted, text):
    answer = officer.get(ACCESS)

    accounts = [(account.who, account.may, account.datasets) for account in answer.context["page"].items]
    assert accounts == [("beheer", ("delete", "select"), ("klant",)), ("lezer", ("select",), ("artikel", "klant"))]
    assert "wissen, lezen" in text(answer)


def test_a_right_on_some_columns_is_a_word_too(officer, system, text):
    Grant.objects.create(system_id=system.id, who="monteur", dataset="klant", may="update (notitie)")

    assert "wijzigen (notitie)" in text(officer.get(ACCESS))


def test_access_can_be_searched(officer, granted):
    assert [account.who for account in officer.get(f"{ACCESS}?q=artikel").context["page"].items] == ["lezer"]
    assert officer.get(f"{ACCESS}?q=niemand").context["page"].items == ()


def test_a_system_that_was_not_scanned_says_that_access_is_unknown(officer, system, text):
    assert "De toegang is nog niet bekend" in text(officer.get(ACCESS))


@pytest.mark.parametrize("page", [ACCESS, MEASURES])
def test_the_pages_take_few_queries(officer, granted, page, django_assert_max_num_queries):
    with django_assert_max_num_queries(36):
        officer.get(page)


BAD = Seen.UNPROTECTED


@pytest.fixture
def contradicted(scanned):
    """A shop that says it pseudonymises, and keeps a BSN as it is."""
    operations.set_measure(system_id=scanned.id, kind="pseudonymisation", state="yes", note="", by=BY, at=AT)
    see(scanned, saw(Check.SPECIAL_IN_CLEAR, BAD, "klant", "bsn"), saw())
    return scanned


def row(answer, kind):
    """One row of the page."""
    return answer.content.decode().split(f'<tr role="row" id="{kind}">')[1].split("</tr>")[0]


def test_declared_and_seen_stand_side_by_side_with_the_place(officer, contradicted, field_of):
    found = row(officer.get(MEASURES), "pseudonymisation")

    assert all(said in found for said in ("Weersproken", "Het is niet goed.", "klant.bsn"))
    assert f'href="/fields/{field_of("klant.bsn").id}/"' in found
    assert 'value="yes"' in found


def test_what_was_seen_and_not_declared_stands_there_too(officer, contradicted):
    assert "Gezien, niet opgegeven" in row(officer.get(MEASURES), "encryption_in_transit")


def test_what_the_scan_did_not_look_at_says_so(officer, contradicted):
    assert "De scan heeft hier niet naar gekeken." in row(officer.get(MEASURES), "access_review")


def test_before_a_scan_nothing_is_known(officer, system):
    assert "er is nog geen scan gedaan" in row(officer.get(MEASURES), "logging")


def test_one_sentence_of_many_places_is_one_line_that_opens(officer, scanned):
    see(scanned, *(saw(Check.HASHED_PASSWORDS, BAD, "klant", f"veld_{number}") for number in range(9)))

    found = row(officer.get(MEASURES), "pseudonymisation")
    assert (found.count("Het is niet goed."), found.count("<li"), found.count("klant.veld_")) == (1, 1, 9)
    assert "nog 3 plaatsen" in found


def test_what_is_well_stays_apart_from_what_is_not(officer, scanned):
    see(scanned, *(saw(Check.HASHED_PASSWORDS, seen, "klant", seen) for seen in Seen))

    assert row(officer.get(MEASURES), "pseudonymisation").count("<li") == len(Seen)


def test_many_different_sentences_stand_behind_one_line(officer, scanned):
    said = [Sentence(f"{number} are not well.", f"{number} zijn niet goed.") for number in range(9)]
    see(scanned, *(saw(Check.HASHED_PASSWORDS, BAD, "klant", "wachtwoord", one) for one in said))

    found = row(officer.get(MEASURES), "pseudonymisation")
    assert ("nog 3" in found, found.count("<li")) == (True, 9)


def test_who_only_reads_sees_what_was_seen(client_of, contradicted):
    assert "klant.bsn" in row(client_of("auditor").get(MEASURES), "pseudonymisation")


def test_the_own_system_is_seen_by_its_owner_and_not_by_a_stranger(owner, contradicted, give):
    assert owner.get(MEASURES).status_code == 404

    give(contradicted)
    assert "klant.bsn" in row(owner.get(MEASURES), "pseudonymisation")


def test_the_page_of_the_system_the_list_and_today_name_it(officer, contradicted, text):
    assert "Gepseudonimiseerd waar het kan · weersproken door de scan" in text(officer.get("/systems/winkel/"))
    assert "1 weersproken" in text(officer.get("/systems/"))
    assert "Herstel één maatregel van Winkel" in text(officer.get("/"))


def test_the_list_can_show_only_those(officer, contradicted):
    assert [one.system.slug for one in officer.get("/systems/?only=contradicted").context["page"].items] == ["winkel"]


def test_a_measure_that_turned_stands_with_what_changed(officer, scanned, text):
    operations.set_measure(system_id=scanned.id, kind="logging", state="yes", note="", by=BY, at=AT)
    scan = see(scanned, saw(Check.STATEMENT_LOG, BAD))

    history = text(officer.get("/systems/winkel/history/"))
    assert "Logboek van wie wat bekeek opgegeven → weersproken door de scan" in history
    assert "Logboek van wie wat bekeek · weersproken door de scan" in text(officer.get("/"))
    assert "opgegeven → weersproken door de scan" in text(officer.get(f"/scans/{scan.pk}/"))


def test_more_looks_take_no_more_queries(officer, scanned, django_assert_max_num_queries):
    see(scanned, *(saw(Check.SPECIAL_IN_CLEAR, BAD, "klant", f"veld_{number}") for number in range(40)))

    with django_assert_max_num_queries(36):
        officer.get(MEASURES)


def test_what_was_not_seen_wholly_is_not_called_verified(officer, scanned):
    operations.set_measure(system_id=scanned.id, kind="encryption_in_transit", state="yes", note="", by=BY, at=AT)
    see(scanned, saw(), saw(Check.TLS_REQUIRED, Seen.UNKNOWN))

    assert "Opgegeven, deels gezien" in row(officer.get(MEASURES), "encryption_in_transit")
