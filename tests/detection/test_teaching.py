"""What was said of a name elsewhere is evidence: it raises, lowers or turns a claim, and always says so."""

import pytest

from inzage.detection.reasons import say
from inzage.detection.records import UNSURE, Claim, Reason
from inzage.detection.teaching import MOST_TURNED, Lesson, key, taught, without_place

IBAN = "iban"


def lesson(category: str | None = "full_name", times: int = 1, *, is_foreign: bool = False, others: int = 0) -> Lesson:
    return Lesson("tnv", category, times, "CRM", others=others, is_foreign=is_foreign)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(("Geb_Datum", "klant"), ("gebDatum", "tbl_order"), id="the same words, however they are written"),
        pytest.param(("naam", "klant"), ("Naam", "klanten"), id="a general name in datasets about the same"),
    ],
)
def test_one_lesson_fits_both_names(one: tuple[str, str], other: tuple[str, str]) -> None:
    assert key(*one) == key(*other) != ""


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(("naam", "klant"), ("naam", "product"), id="a general name of a person and of a thing"),
        pytest.param(("tnv", "betaling"), ("iban", "betaling"), id="other words"),
    ],
)
def test_a_lesson_does_not_fit_another_name(one: tuple[str, str], other: tuple[str, str]) -> None:
    assert key(*one) != key(*other)


@pytest.mark.parametrize("name", ["", "___", "12", "x" * 300])
def test_a_name_without_words_or_too_long_teaches_nothing(name: str) -> None:
    assert key(name, "klant") == ""


def test_who_agrees_raises_and_more_who_agree_raise_more() -> None:
    claim = Claim("full_name", 0.6)

    once, often = taught(claim, [lesson()]), taught(claim, [lesson(times=8)])

    assert claim.confidence < once.confidence < often.confidence <= 0.995
    assert once.category == "full_name"


def test_agreeing_never_lowers_what_is_surer_than_a_lesson_can_be() -> None:
    assert taught(Claim("full_name", 0.999), [lesson()]).confidence == 0.999


def test_who_differs_lowers_what_is_strong_and_turns_what_is_weak() -> None:
    strong, weak = (taught(Claim("email", sure), [lesson()]) for sure in (0.98, 0.6))

    assert (strong.category, strong.confidence < 0.98) == ("email", True)
    assert (weak.category, weak.confidence <= MOST_TURNED) == ("full_name", True)
    assert say(weak.reasons[1], "nl") == "Zonder dat oordeel zegt de scan: e-mailadres."


def test_a_name_that_meant_nothing_is_proposed_as_what_a_colleague_said() -> None:
    claim = taught(Claim(None, 0.9, (Reason("name_unknown", {"name": "tnv"}),)), [lesson(times=2)])

    assert claim.category == "full_name"
    assert say(claim.reasons[0], "nl") == "In CRM is “tnv” door een collega beoordeeld als: volledige naam (2 keer)."


def test_a_lesson_that_there_is_nothing_leaves_the_field_to_a_person() -> None:
    claim = taught(Claim("full_name", 0.6), [lesson(None, times=16)])

    assert claim.category is None
    assert claim.confidence < UNSURE


def test_colleagues_who_differ_leave_it_as_it_was_and_it_says_so() -> None:
    claim = taught(Claim("full_name", 0.8), [lesson(), lesson("email", times=9)])

    assert (claim.category, claim.confidence) == ("full_name", 0.8)
    assert claim.reasons[0].code == "taught_apart"


@pytest.mark.parametrize(
    ("reason", "said"),
    [
        pytest.param(("values_pass", IBAN), "full_name", id="check digits win over another kind"),
        pytest.param(("values_pass", "email"), None, id="addresses win over no personal data"),
        pytest.param(("found_inside", "bsn"), None, id="what is inside wins over no personal data"),
        pytest.param(("values_fail", "full_name"), "full_name", id="values that fail win over their kind"),
    ],
)
def test_values_that_speak_clearly_win_over_a_lesson(reason: tuple[str, str], said: str | None) -> None:
    code, category = reason
    claim = Claim(IBAN, 0.7, (Reason(code, {"category": category, "passed": 99, "found": 9, "of": 100}),))

    after = taught(claim, [lesson(said, times=16)])

    assert (after.category, after.confidence, after.reasons[0].code) == (IBAN, 0.7, "taught_outdone")


def test_a_few_values_that_pass_by_chance_do_not_win() -> None:
    claim = Claim("bsn", 0.5, (Reason("values_pass", {"category": "bsn", "passed": 20, "of": 100}),))

    assert taught(claim, [lesson("customer_number")]).category == "customer_number"


def test_a_foreign_lesson_weighs_less_and_is_not_heard_beside_a_colleague() -> None:
    claim, foreign = Claim("full_name", 0.6), lesson(is_foreign=True)

    assert claim.confidence < taught(claim, [foreign]).confidence < taught(claim, [lesson()]).confidence
    assert taught(claim, [foreign, lesson("email")]) == taught(claim, [lesson("email")])


def test_without_lessons_a_claim_is_the_same() -> None:
    claim = Claim("full_name", 0.6)

    assert taught(claim, []) is claim


@pytest.mark.parametrize("category", ["full_name", None])
def test_who_may_not_see_the_other_system_is_not_told_its_name(category: str | None) -> None:
    reason = taught(Claim("full_name", 0.6), [lesson(category, others=2)]).reasons[0]

    hidden = without_place(reason)

    assert "CRM" in say(reason, "en")
    assert "CRM" not in say(hidden, "en") + str(hidden.facts)


@pytest.mark.parametrize("is_foreign", [True, False])
@pytest.mark.parametrize("category", ["full_name", None])
def test_every_lesson_has_a_sentence_in_both_languages(category: str | None, is_foreign: bool) -> None:
    reason = taught(Claim("email", 0.9), [lesson(category, is_foreign=is_foreign)]).reasons[0]

    assert "tnv" in say(reason, "en")
    assert "tnv" in say(reason, "nl")
