"""
What an access request may cost, and when it is too much. Law: GDPR art. 12(5), 15(3).

CJEU C-307/22 and C-526/24; EDPB Guidelines 01/2022 section 6.3.
"""

from inzage.law.topics.access import cost_wording as wording
from inzage.law.topics.facts import Decision, Given, Rule


def copies(given: Given) -> Decision:
    """The first copy is free, whatever it is for."""
    first = given.flag("first_copy")
    given.text("motive")
    verdict: dict[str, object] = {"free": first}
    reasons = {True: wording.FIRST_IS_FREE, False: wording.FURTHER_COPIES, None: wording.FIRST_UNKNOWN}
    if given.has("motive"):
        verdict["motive_relevant"] = False
    if first:
        verdict["national_fee_rule_allowed"] = False
    return Decision(verdict, (reasons[first], *((wording.NO_MOTIVE,) if given.has("motive") else ())))


def fee(given: Given) -> Decision:
    planned = given.flag("fee_planned")
    if planned is None:
        return Decision({"tell_person_first": None}, (wording.FEE_UNKNOWN,))
    return Decision({"tell_person_first": planned}, (wording.TELL_FEE if planned else wording.FREE,))


def excess(given: Given) -> Decision:
    """What can make a request excessive. That one sign is not there does not say that no other is."""
    offers = given.flag("offers_withdrawal_for_benefit")
    abuse = given.flag("abusive_intent_proven")
    reasons = (
        *((wording.FOR_BENEFIT,) if offers else ()),
        *((wording.ABUSE,) if abuse else ()),
    )
    if reasons:
        return Decision({"may_be_excessive": True}, reasons)
    return Decision({"may_be_excessive": None}, (wording.EXCESS_UNKNOWN,))


RULES = (
    Rule(("first_copy", "motive"), copies),
    Rule(("fee_planned",), fee),
    Rule(("offers_withdrawal_for_benefit", "abusive_intent_proven"), excess),
)
