"""Whether a line of the register is complete: art. 30(1), art. 30(2), and what other articles ask for."""

from dataclasses import replace

import pytest

from inzage.law.register import Record, To, Verdict, is_complete, judge
from inzage.law.register.parts import PARTS, Part

FULL = Record(
    controller="Voorbeeld Energie B.V.",
    contact="privacy@example.nl",
    has_dpo=True,
    dpo="fg@example.nl",
    purpose="Sending invoices",
    groups=("customers",),
    categories=("full_name", "invoice"),
    recipients=(To("Printer", country="NL", has_contract=True),),
    countries=("NL",),
    retentions=("7 years after the book year",),
    retention_grounds=("art. 52 AWR",),
    security="Access by role, encrypted",
    basis="contract",
    origins=("provided",),
    dpia_needed=False,
)
OURS = replace(FULL, capacity="processor", on_behalf_of=("Customer Ltd",))


def verdicts(record: Record) -> dict[str, Verdict]:
    return {one.part.key: one.verdict for one in judge(record)}


@pytest.mark.parametrize("record", [FULL, OURS], ids=["controller", "processor"])
def test_a_full_line_is_complete(record: Record) -> None:
    assert is_complete(record)
    assert set(verdicts(record).values()) <= {Verdict.MET, Verdict.NOT_NEEDED}


@pytest.mark.parametrize(
    ("change", "key"),
    [
        ({"controller": " "}, "controller"), ({"contact": ""}, "controller"), ({"dpo": ""}, "dpo"),
        ({"purpose": ""}, "purpose"), ({"groups": ()}, "groups"), ({"categories": ()}, "categories"),
        ({"retentions": ()}, "retention"), ({"security": ""}, "security"), ({"capacity": "joint"}, "joint"),
        ({"has_representative": True}, "representative"), ({"recipients": (To("X", country="US"),)}, "transfers"),
    ],
)  # fmt: skip
def test_what_article_30_1_asks_for_is_missed(change: dict[str, object], key: str) -> None:
    record = replace(FULL, **change)  # type: ignore[arg-type]

    assert verdicts(record)[key] is Verdict.MISSING
    assert not is_complete(record)


@pytest.mark.parametrize(
    ("change", "key"),
    [
        ({"on_behalf_of": ()}, "on_behalf_of"), ({"on_behalf_of": ("",)}, "on_behalf_of"), ({"purpose": ""}, "processing"),
        ({"security": ""}, "processor_security"), ({"controller": ""}, "processor"),
        ({"recipients": (To("X", country="US"),)}, "processor_transfers"),
    ],
)  # fmt: skip
def test_what_article_30_2_asks_for_is_missed(change: dict[str, object], key: str) -> None:
    record = replace(OURS, **change)  # type: ignore[arg-type]

    assert verdicts(record)[key] is Verdict.MISSING
    assert not is_complete(record)


@pytest.mark.parametrize(
    ("change", "key"),
    [
        ({"has_dpo": None, "dpo": ""}, "dpo"), ({"recipients": None}, "recipients"), ({"recipients": None}, "transfers"),
        ({"recipients": (To("X"),)}, "transfers"), ({"countries": ("",)}, "transfers"),
    ],
)  # fmt: skip
def test_unknown_is_not_no_and_not_complete(change: dict[str, object], key: str) -> None:
    record = replace(FULL, **change)  # type: ignore[arg-type]

    assert verdicts(record)[key] is Verdict.UNKNOWN
    assert not is_complete(record)


def test_nobody_gets_it_is_an_answer() -> None:
    assert verdicts(replace(FULL, recipients=()))["recipients"] is Verdict.MET


@pytest.mark.parametrize(
    ("change", "key", "verdict"),
    [
        ({"basis": "consent"}, "interest_test", "not_needed"),
        ({"basis": "legitimate_interest", "basis_detail": "Fraud"}, "interest_test", "unknown"),
        (
            {"basis": "legitimate_interest", "basis_detail": "Fraud", "has_interest_test": False},
            "interest_test",
            "missing",
        ),
        ({"origins": ("third_party",)}, "source", "missing"),
        ({"origins": ("third_party",), "source": "Chamber of Commerce"}, "source", "met"),
        ({"origins": ()}, "source", "unknown"),
        ({"recipients": (To("X", country="NL"),)}, "contracts", "unknown"),
        ({"recipients": (To("X", country="NL", has_contract=False),)}, "contracts", "missing"),
        ({"recipients": (To("Bank", "controller", "NL"),)}, "contracts", "not_needed"),
        ({"dpia_needed": None}, "dpia", "unknown"),
        ({"dpia_needed": True, "has_dpia": False}, "dpia", "missing"),
        ({"dpia_needed": True, "has_dpia": True}, "dpia", "met"),
        ({"retention_grounds": ("",)}, "retention_ground", "missing"),
    ],
)
def test_other_articles_ask_for_more_but_not_of_the_register(change: dict[str, object], key: str, verdict: str) -> None:
    record = replace(FULL, **change)  # type: ignore[arg-type]

    assert verdicts(record)[key] == verdict
    assert not PARTS[key].in_register
    assert is_complete(record)


@pytest.mark.parametrize(
    ("change", "key", "verdict", "article"),
    [
        ({"basis": "because"}, "basis", "missing", "art. 6(1)"), ({"basis": ""}, "basis", "missing", "art. 6(1)"),
        ({"basis": "legitimate_interest"}, "interest", "missing", "art. 6(1)(f)"),
        ({"basis": "legal_obligation"}, "law", "missing", "art. 6(3)"),
        ({"basis": "legal_obligation", "basis_detail": "art. 52 AWR"}, "law", "met", "art. 6(3)"),
        ({"basis": "public_task"}, "law", "missing", "art. 6(3)"),
        ({"basis": "consent", "groups": ("employees",)}, "free", "missing", "recital 43"),
        ({"basis": "consent", "groups": ("applicants",)}, "free", "missing", "recital 43"),
        ({"basis": "consent", "groups": ("employees",), "consent_care": "A no has no effect."}, "free", "met", "art. 7(4)"),
        ({"basis": "consent"}, "free", "not_needed", "art. 7(4)"),
        ({"basis": "consent", "groups": ("children",)}, "children", "unknown", "UAVG art. 5"),
        ({"basis": "consent", "groups": ("children",), "consent_care": "By a parent."}, "children", "met", "UAVG art. 5"),
        ({"basis": "consent"}, "children", "not_needed", "art. 8(1)"),
        ({"categories": ("health",)}, "condition", "missing", "art. 9(1)"),
        ({"categories": ("health",), "condition": "explicit_consent"}, "condition", "met", "art. 9(2)"),
        ({"categories": ("health",), "condition": "health_care"}, "condition_law", "missing", "UAVG art. 23-30"),
        ({"categories": ("health",), "condition": "health_care", "condition_detail": "UAVG 30"}, "condition_law", "met", "art. 9(2)"),
        ({"categories": ("criminal",)}, "criminal", "missing", "UAVG art. 31-33"),
        ({"categories": ("criminal",), "criminal_ground": "UAVG art. 33"}, "criminal", "met", "art. 10"),
        ({"categories": ("bsn",)}, "number", "missing", "UAVG art. 46"),
        ({"categories": ("bsn",), "basis": "consent"}, "number", "missing", "UAVG art. 46"),
        ({"categories": ("bsn",), "number_law": "art. 29 Wet LB 1964"}, "number", "met", "art. 87"),
        ({"categories": ("national_id_be",)}, "number", "unknown", "art. 87"),
        ({"automated_decision": None}, "automated", "unknown", "art. 22(1)"),
        ({"automated_decision": True}, "automated", "met", "art. 22(2)"),
        ({"automated_decision": True, "basis": "legitimate_interest", "basis_detail": "X"}, "automated", "missing", "art. 22(2)"),
        ({"automated_decision": True, "categories": ("health",), "condition": "vital_interests"}, "automated", "missing", "art. 22(4)"),
    ],
)  # fmt: skip
def test_what_makes_the_use_lawful_is_a_finding_and_a_line_that_fails_it_is_not_complete(
    change: dict[str, object], key: str, verdict: str, article: str
) -> None:
    record = replace(FULL, **change)  # type: ignore[arg-type]
    found = next(one for one in judge(record) if one.part.key == key)

    assert (found.verdict, found.fails) == (verdict, verdict == "missing")
    assert found.reason
    assert article in found.reason.article
    assert is_complete(record) == (verdict != "missing")


@pytest.mark.parametrize("key", ["condition", "condition_law"])
def test_an_exception_of_article_9_is_not_asked_where_only_a_national_number_is_held(key: str) -> None:
    assert verdicts(replace(FULL, categories=("bsn",)))[key] is Verdict.NOT_NEEDED


def test_whom_such_an_activity_always_has_is_named_or_it_is_said_why_not() -> None:
    payroll = replace(FULL, usual=("tax_authority", "bank"))
    found = next(one for one in judge(payroll) if one.part.key == "recipients")
    named = (To("Belastingdienst", "authority", "NL"), To("Regiobank", "controller", "NL"))

    assert (found.verdict, is_complete(payroll)) == (Verdict.MISSING, False)
    assert found.reason
    assert "Belastingdienst, Bank" in found.reason.nl
    assert is_complete(replace(payroll, recipients=named))
    assert verdicts(replace(payroll, recipients=()))["recipients"] is Verdict.MISSING
    assert is_complete(replace(payroll, recipients=(), recipients_why="Our parent pays the wages."))
    assert verdicts(replace(payroll, recipients=None))["recipients"] is Verdict.UNKNOWN


@pytest.mark.parametrize(
    ("record", "article", "letters"), [(FULL, "art. 30(1)", "abcdefg"), (OURS, "art. 30(2)", "abcd")]
)
def test_each_letter_of_the_article_is_asked_in_its_order(record: Record, article: str, letters: str) -> None:
    articles = [one.part.article for one in judge(record) if one.part.in_register]

    assert list(dict.fromkeys(articles)) == [f"{article}({letter})" for letter in letters]


@pytest.mark.parametrize("part", PARTS.values(), ids=lambda part: part.key)
def test_each_part_says_what_to_fill_in(part: Part) -> None:
    assert part.say_en.endswith(".")
    assert part.say_nl.endswith(".")
    assert part.in_register == part.article.startswith("art. 30")
