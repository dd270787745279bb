"""The pre-check: what the map knows is proposed with reasons, what it cannot know stays unknown until a person says it."""

from dataclasses import replace

import pytest

from inzage.law.activities import TEMPLATES
from inzage.law.dpia import Activity, Need, Proposed, Scale, UnknownQuestion, decide, facts, screen

KNOWN = Activity(
    template="helpdesk",
    categories=("full_name", "email"),
    groups=("customers",),
    people=500,
    origins=("provided",),
    countries=("NL",),
    systems=1,
    years=2,
    profiling=False,
    automated_decision=False,
    shared=False,
    public_body=False,
)


def answers(activity: Activity, **more: object) -> dict[str, str]:
    screening = screen(replace(activity, **more))
    return {one.key: one.answer.value for one in (*screening.criteria, *screening.listed, *screening.always)}


def test_a_plain_activity_of_which_all_is_known_needs_nothing() -> None:
    assert set(answers(KNOWN).values()) == {"no"}
    assert decide(facts(screen(KNOWN))).need is Need.LIKELY_NOT


def test_of_an_activity_of_which_nothing_is_known_nothing_is_said() -> None:
    assert set(answers(Activity()).values()) == {"unknown"}
    assert decide(facts(screen(Activity()))).need is Need.UNKNOWN


@pytest.mark.parametrize(
    ("more", "key", "answer"),
    [
        ({"profiling": True}, "evaluation_scoring", "yes"), ({"profiling": None}, "evaluation_scoring", "unknown"),
        ({"categories": ("credit_score",)}, "evaluation_scoring", "yes"),
        ({"automated_decision": True}, "automated_decision_legal_effect", "yes"),
        ({"automated_decision": None}, "automated_decision_legal_effect", "unknown"),
        ({"monitoring": True}, "systematic_monitoring", "yes"), ({"template": "camera"}, "systematic_monitoring", "yes"),
        ({"monitoring": False, "template": "camera"}, "systematic_monitoring", "no"),
        ({"origins": ("observed",), "categories": ("location",)}, "systematic_monitoring", "yes"),
        ({"origins": ("observed",)}, "systematic_monitoring", "unknown"), ({"origins": ()}, "systematic_monitoring", "unknown"),
        ({"categories": ("health",)}, "sensitive_data", "yes"), ({"categories": ("iban",)}, "sensitive_data", "yes"),
        ({"categories": None}, "sensitive_data", "unknown"),
        ({"combined": True}, "matching_datasets", "yes"), ({"combined": False, "systems": 3}, "matching_datasets", "no"),
        ({"systems": 3}, "matching_datasets", "unknown"), ({"systems": None}, "matching_datasets", "unknown"),
        ({"origins": ("provided", "third_party")}, "matching_datasets", "yes"),
        ({"groups": ("employees",)}, "vulnerable_subjects", "yes"), ({"groups": None}, "vulnerable_subjects", "unknown"),
        ({"categories": ("child_data",)}, "vulnerable_subjects", "yes"),
        ({"innovative": True}, "innovative_use", "yes"), ({"template": ""}, "innovative_use", "unknown"),
        ({"categories": ("biometric",)}, "innovative_use", "yes"), ({"innovative": False, "categories": ("biometric",)}, "innovative_use", "no"),
        ({"blocks": True}, "prevents_right_or_service", "yes"), ({"template": "recruitment"}, "prevents_right_or_service", "yes"),
        ({"categories": ("credit_score",)}, "prevents_right_or_service", "yes"),
        ({"blocks": False, "template": "credit_check"}, "prevents_right_or_service", "no"),
        ({"profiling": None}, "prevents_right_or_service", "unknown"),
    ],
)  # fmt: skip
def test_each_criterion_follows_the_facts(more: dict[str, object], key: str, answer: str) -> None:
    assert answers(KNOWN, **more)[key] == answer


LARGE = {"people": 20_000}


@pytest.mark.parametrize(
    ("more", "key", "answer"),
    [
        ({"covert": True, "people": 20_000}, "covert_investigation", "yes"), ({"covert": True}, "covert_investigation", "no"),
        ({"covert": True, "groups": ("employees",), "categories": ("video",)}, "covert_investigation", "yes"),
        ({"origins": ("observed",), "template": ""}, "covert_investigation", "unknown"),
        ({"origins": ("observed",), "template": "web_statistics"}, "covert_investigation", "no"),
        ({"origins": ("observed",), "template": "camera"}, "covert_investigation", "unknown"),
        ({"categories": ("debt",), "shared": True}, "blacklists", "unknown"), ({"categories": ("debt",)}, "blacklists", "no"),
        ({"template": "fraud_prevention", **LARGE}, "fraud_prevention", "yes"), ({"template": "", **LARGE}, "fraud_prevention", "unknown"),
        ({"template": "insurance_claims", **LARGE}, "fraud_prevention", "unknown"),
        ({"categories": ("credit_score",), **LARGE}, "credit_scores", "yes"), ({"categories": ("credit_score",)}, "credit_scores", "no"),
        ({"categories": ("income",), **LARGE}, "financial_situation", "yes"),
        ({"categories": ("payment",), **LARGE}, "financial_situation", "unknown"),
        ({"categories": ("genetic",), **LARGE}, "genetic_data", "yes"),
        ({"categories": ("health",), **LARGE}, "health_data", "yes"), ({"categories": ("health",)}, "health_data", "no"),
        ({"categories": ("health",), "people": None}, "health_data", "unknown"),
        ({"categories": ("health",), "monitoring": True}, "health_data", "no"),
        ({"categories": ("health",), "shared": True, "public_body": True}, "partnerships", "unknown"),
        ({"categories": ("health",), "shared": True}, "partnerships", "no"),
        ({"template": "camera", **LARGE}, "camera", "yes"), ({"categories": ("video",), **LARGE}, "flexible_camera", "unknown"),
        ({"groups": ("employees",), "monitoring": True}, "employee_monitoring", "yes"),
        ({"groups": ("employees",), "origins": ("observed",), "categories": ("location",)}, "employee_monitoring", "yes"),
        ({"groups": ("employees",), "origins": ()}, "employee_monitoring", "unknown"),
        ({"groups": ("employees",)}, "employee_monitoring", "no"), ({"groups": None, **LARGE}, "employee_monitoring", "unknown"),
        ({"categories": ("location",), **LARGE}, "location_data", "yes"), ({"categories": ("licence_plate",), **LARGE}, "location_data", "unknown"),
        ({"categories": ("telecom_use",), **LARGE}, "communication_data", "yes"),
        ({"categories": ("communication",), **LARGE}, "communication_data", "unknown"),
        ({"template": "usage_insight"}, "internet_of_things", "yes"), ({"categories": ("energy_use",), **LARGE}, "internet_of_things", "unknown"),
        ({"profiling": True, **LARGE}, "profiling", "yes"), ({"profiling": True}, "profiling", "unknown"),
        ({"template": "advertising"}, "behaviour", "yes"), ({"categories": ("cookie_id",), **LARGE}, "behaviour", "unknown"),
        ({"categories": ("biometric",), **LARGE}, "biometric_data", "yes"), ({"categories": None, **LARGE}, "biometric_data", "unknown"),
        ({"categories": None}, "biometric_data", "no"),
    ],
)  # fmt: skip
def test_each_kind_of_the_list_needs_its_signs_and_its_threshold(
    more: dict[str, object], key: str, answer: str
) -> None:
    assert answers(KNOWN, **more)[key] == answer


@pytest.mark.parametrize(
    ("more", "key", "answer"),
    [
        ({"profiling": True, "automated_decision": True}, "a", "yes"), ({"profiling": True, "automated_decision": None}, "a", "unknown"),
        ({"categories": ("health",), **LARGE}, "b", "yes"), ({"categories": ("criminal",), **LARGE}, "b", "yes"),
        ({"categories": ("bsn",), **LARGE}, "b", "no"), ({"categories": ("health",), "people": None}, "b", "unknown"),
        ({"template": "camera", "public_area": True, **LARGE}, "c", "yes"), ({"template": "camera", **LARGE}, "c", "unknown"),
        ({"template": "camera", "groups": ("passers_by",), **LARGE}, "c", "yes"),
        ({"template": "camera", "groups": ("passers_by",), "public_area": False, **LARGE}, "c", "no"),
    ],
)  # fmt: skip
def test_each_case_of_the_article_needs_all_its_parts(more: dict[str, object], key: str, answer: str) -> None:
    assert answers(KNOWN, **more)[key] == answer


@pytest.mark.parametrize(
    ("more", "answer"),
    [
        ({"people": 10_000}, "yes"), ({"people": 999}, "no"), ({"people": 5_000}, "unknown"), ({"people": None}, "unknown"),
        ({"people": 5_000, "years": 7, "countries": ("NL", "US")}, "yes"), ({"people": 5_000, "years": 7}, "unknown"),
        ({"people": 50_000, "individual_professional": True}, "no"),
    ],
)  # fmt: skip
def test_a_large_scale_is_proposed_by_the_four_factors(more: dict[str, object], answer: str) -> None:
    assert answers(KNOWN, **more)["large_scale"] == answer


def test_the_numbers_of_a_large_scale_are_advice_shown_and_changeable() -> None:
    screening = screen(replace(KNOWN, people=1_200), Scale(many=1_000, few=10))

    (found,) = (one for one in screening.criteria if one.key == "large_scale")
    assert found.answer == "yes"
    assert found.reasons[0].is_advice
    assert "1,200 people" in found.reasons[0].en
    assert "1.200 mensen; de wet noemt geen getal, 1.000" in found.reasons[0].nl


def test_the_other_factors_are_named_with_their_limits() -> None:
    screening = screen(replace(KNOWN, people=5_000, years=7.5))

    (found,) = (one for one in screening.criteria if one.key == "large_scale")
    assert [reason.en for reason in found.reasons[1:]] == ["Duration: kept for 7.5 years, 5 is long."]
    assert [reason.nl for reason in found.reasons[1:]] == ["Duur: 7,5 jaar bewaard, 5 is lang."]


def test_what_a_person_says_goes_before_what_is_proposed() -> None:
    screening = screen(KNOWN)

    said = facts(screening, {"evaluation_scoring": True, "innovative_use": True})

    assert decide(said).need is Need.LIKELY_REQUIRED


def test_an_answer_to_no_question_is_refused() -> None:
    with pytest.raises(UnknownQuestion, match="shoe_size"):
        facts(screen(KNOWN), {"shoe_size": True})


@pytest.mark.parametrize("key", TEMPLATES)
def test_every_answer_for_every_common_activity_has_reasons_in_both_languages(key: str) -> None:
    one = TEMPLATES[key]
    activity = replace(KNOWN, template=key, categories=one.categories, groups=one.groups, people=None, shared=None,
                       origins=tuple(sorted({one.origin_of(kind) for kind in one.categories})), profiling=one.profiling, automated_decision=one.automated)  # fmt: skip

    screening = screen(activity)

    found: tuple[Proposed, ...] = (*screening.criteria, *screening.listed, *screening.always)
    assert all(one.reasons for one in found)
    assert all(
        reason.article and reason.en[-1] in ".?" and reason.nl[-1] in ".?" for one in found for reason in one.reasons
    )


@pytest.mark.parametrize(
    ("key", "need"),
    [
        ("newsletter", Need.LIKELY_NOT), ("do_not_contact", Need.LIKELY_NOT), ("credit_check", Need.REQUIRED),
        ("camera", Need.REQUIRED), ("advertising", Need.REQUIRED), ("payroll", Need.LIKELY_REQUIRED),
    ],
)  # fmt: skip
def test_common_activities_come_out_as_one_expects(key: str, need: Need) -> None:
    one = TEMPLATES[key]
    activity = replace(KNOWN, template=key, categories=one.categories, groups=one.groups, people=5_000,
                       origins=tuple(sorted({one.origin_of(kind) for kind in one.categories})), profiling=one.profiling, automated_decision=one.automated)  # fmt: skip

    assert decide(facts(screen(activity))).need is need
