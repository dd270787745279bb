"""What can be taken along: on consent or a contract, given by the person, harming nobody else, in a form for programs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inzage.law.bases import BASES
from inzage.law.topics import WrongFacts, decide

ORIGINS = ["provided", "observed", "inferred", "derived"]
PORTABLE = {"consent", "contract"}


def verdict(**facts: object) -> dict[str, object]:
    return dict(decide("portability", facts).verdict)


@given(st.sampled_from(list(BASES)), st.sampled_from(ORIGINS))
def test_it_is_taken_along_on_consent_or_a_contract_if_the_person_gave_it(basis: str, origin: str) -> None:
    is_made = origin in {"inferred", "derived"}
    also = {"in_scope_access": True} if is_made else {}

    assert verdict(basis=basis, origin=origin) == {"in_scope": basis in PORTABLE and not is_made, **also}


@given(st.lists(st.sampled_from(list(BASES)), min_size=1, max_size=3))
def test_of_several_bases_it_is_known_where_they_agree(bases: list[str]) -> None:
    portable = {basis in PORTABLE for basis in bases}

    found = verdict(basis="_or_".join(bases), origin="provided")["in_scope"]

    assert found is (portable.pop() if len(portable) == 1 else None)


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({}, None), ({"basis": None}, None), ({"origin": "provided"}, None), ({"origin": "inferred"}, False),
        ({"basis": "consent"}, "case_by_case_often_yes"), ({"basis": "contract", "origin": None}, "case_by_case_often_yes"),
        ({"basis": "public_task"}, False), ({"basis": "consent_or_public_task"}, None),
        ({"basis": "consent", "origin": "provided", "automated": False}, False),
        ({"basis": "consent", "origin": "provided", "automated": None}, None), ({"basis": "consent", "automated": None}, None),
        ({"basis": "contract", "origin": "observed", "anonymous": True}, False),
        ({"basis": "contract", "origin": "observed", "anonymous": None}, None),
        ({"basis": "contract", "origin": "observed", "pseudonymous": True}, True), ({"pseudonymous": True}, True),
    ],
)  # fmt: skip
def test_unknown_is_not_no(facts: dict[str, object], expected: object) -> None:
    assert verdict(**facts)["in_scope"] == expected


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({"third_parties": True, "new_use": "household"}, True), ({"third_parties": True, "new_use": "own_by_recipient"}, False),
        ({"third_parties": True, "new_use": "marketing"}, False), ({"third_parties": True}, None),
        ({"third_parties": False}, True), ({"third_parties": False, "new_use": "marketing"}, True),
        ({"third_parties": None, "new_use": "marketing"}, None), ({"third_parties": None, "new_use": "own_by_person"}, True),
        ({"third_parties": True, "new_use": "own_by_person", "basis": "public_task"}, False),
        ({"third_parties": True, "new_use": "own_by_person", "basis": "contract", "origin": None}, "case_by_case_often_yes"),
        ({"third_parties": True, "basis": "contract", "origin": "provided"}, None),
    ],
)  # fmt: skip
def test_the_data_of_others_moves_for_the_own_use_of_the_person(facts: dict[str, object], expected: object) -> None:
    assert verdict(**facts)["in_scope"] == expected


def test_what_was_made_of_other_data_is_seen_unless_it_is_anonymous() -> None:
    assert verdict(origin="inferred", anonymous=True) == {"in_scope": False, "in_scope_access": False}
    assert verdict(origin="inferred", anonymous=None) == {"in_scope": False, "in_scope_access": None}


@pytest.mark.parametrize(
    ("name", "expected"),
    [("csv", True), ("JSON", True), (".xml", True), ("eml", True), ("pdf", False), ("paper", False), ("zork", None), (None, None)],
)  # fmt: skip
def test_a_program_can_read_the_form(name: str | None, expected: object) -> None:
    assert verdict(format=name) == {"format_ok": expected}


@given(
    st.fixed_dictionaries(
        {},
        optional={
            "basis": st.sampled_from([*BASES, None]),
            "origin": st.sampled_from([*ORIGINS, None]),
            "automated": st.sampled_from([True, False, None]),
            "third_parties": st.sampled_from([True, False, None]),
            "new_use": st.sampled_from(["own_by_person", "marketing", None]),
        },
    )
)
def test_learning_more_never_turns_a_no_into_a_yes(facts: dict[str, object]) -> None:
    unknown = [key for key, value in facts.items() if value is None]
    filled = {
        "basis": "contract",
        "origin": "provided",
        "automated": True,
        "third_parties": False,
        "new_use": "own_by_person",
    }

    if verdict(**facts)["in_scope"] is False:
        assert verdict(**{**facts, **{key: filled[key] for key in unknown}})["in_scope"] is False


@pytest.mark.parametrize(
    "key", ["basis", "origin", "new_use", "anonymous", "third_parties", "automated", "pseudonymous"]
)
def test_a_fact_that_cannot_be_read_is_named_and_not_quoted(key: str) -> None:
    with pytest.raises(WrongFacts) as refused:
        decide("portability", {key: "canary"})

    assert f'"{key}"' in str(refused.value)
    assert "canary" not in str(refused.value)
