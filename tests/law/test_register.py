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
        ({"basis": "because"}, "basis", "missing"),
        ({"basis": "legitimate_interest"}, "basis", "missing"),
        ({"basis": "legal_obligation", "basis_detail": "art. 52 AWR"}, "basis", "met"),
        ({"basis": "consent"}, "interest_test", "not_needed"),
        ({"basis": "legitimate_interest", "basis_detail": "Fraud"}, "interest_test", "unknown"),
        ({"basis": "legitimate_interest", "has_interest_test": False}, "interest_test", "missing"),
        ({"categories": ("health",)}, "condition", "missing"),
        ({"categories": ("health",), "condition": "explicit_consent"}, "condition", "met"),
        ({"categories": ("bsn",)}, "condition", "not_needed"),
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
