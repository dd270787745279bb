"""Whether a legal basis can carry a use of data, asked by another program. Law: GDPR art. 6, 8, 9, 10 and 87."""

from collections.abc import Mapping
from types import MappingProxyType

from inzage.law.bases import BASES, EXCEPTIONS
from inzage.law.basis_checks import Use, check, holds
from inzage.law.categories import CATEGORIES
from inzage.law.reasons import Outcome
from inzage.law.topics.facts import Decision, Given, WrongFacts

SHOWN: Mapping[Outcome, bool | None] = MappingProxyType(
    {Outcome.MET: True, Outcome.NOT_NEEDED: True, Outcome.MISSED: False, Outcome.UNKNOWN: None}
)


def decide(given: Given) -> Decision:
    """
    Return whether the basis holds; of a contract, whether the data is needed for it. Law: GDPR art. 6(1)(b), C-394/23.

    Only what was asked about decides: checks of data of which nothing was said are left out.
    """
    use = read(given)
    checks = tuple(one for one in check(use) if use.categories is not None or one.key not in OF_KINDS)
    reasons = tuple(one.reason for one in checks if one.outcome is not Outcome.NOT_NEEDED)
    if use.basis == "contract":
        needed = next(one for one in checks if one.key == "needed")
        return Decision({"necessary_for_contract": SHOWN[needed.outcome]}, reasons)
    return Decision({"basis_holds": SHOWN[holds(checks)]}, reasons)


OF_KINDS = frozenset({"special", "criminal", "number"})


def read(given: Given) -> Use:
    return Use(
        basis=given.one_of("basis", BASES),
        detail=given.text("detail"),
        interest_test=given.flag("interest_test"),
        public_task=given.flag("public_task"),
        data=given.text("data"),
        purpose=given.text("purpose"),
        needed=given.flag("needed"),
        categories=kinds(given),
        condition=given.one_of("condition", EXCEPTIONS),
        condition_detail=given.text("condition_detail"),
        criminal_ground=given.text("criminal_ground"),
        number_law=given.text("number_law"),
        under_16=given.flag("under_16"),
        parental_consent=given.flag("parental_consent"),
    )


def kinds(given: Given) -> tuple[str, ...] | None:
    keys = given.texts("categories")
    if keys is not None and set(keys) - CATEGORIES.keys():
        raise WrongFacts('"categories" holds a kind of data that is not known')
    return keys
