"""
What belongs in the answer to an access request. Law: GDPR art. 4(1), 15(1); recitals 26, 27 and 63.

The Court of Justice decided about recipients, logs and automated decisions; the cases are named.
"""

from collections.abc import Mapping
from types import MappingProxyType

from inzage.law.topics.access import contents_wording as wording
from inzage.law.topics.facts import Decision, Given, Rule, WrongFacts

PORTABLE: Mapping[str, bool] = MappingProxyType(
    {"provided": True, "observed": True, "inferred": False, "derived": False}
)
"""Where data comes from: all of it is seen, and not all of it can be taken along."""

IN_IT = (
    *PORTABLE,
    "assessments_and_opinions",
    "internal_notes",
    "exam_answers",
    "correspondence",
    "recordings",
    "camera_images",
    "log_data",
    "backup",
    "pseudonymised",
    "free_text",
)
NOT_IN_IT = ("anonymous", "another_person", "deceased_person", "legal_person", "exam_questions")
"""What is no data about the living person who asks."""

AUTOMATED, RECIPIENTS, COPY = "15(1)(h)", "15(1)(c)", "15(3)"
ARTICLES = ("15(1)", *(f"15(1)({letter})" for letter in "abcdefgh"), "15(2)", COPY, "15(4)", "22")

ONE_YEAR, MANY = 12, 1200
"""Months: what the Court decided about, and more than any."""


def scope(given: Given) -> Decision:
    kind = given.one_of("data", (*IN_IT, *NOT_IN_IT))
    if not kind:
        return Decision({"in_scope": None}, (wording.KIND_UNKNOWN,))
    if kind in NOT_IN_IT:
        return Decision({"in_scope": False}, (wording.NOT_OF_THE_PERSON,))
    if PORTABLE.get(kind, True):
        return Decision({"in_scope": True}, (wording.ALL_OF_IT,))
    return Decision({"in_scope": True, "in_scope_portability": False}, (wording.ALL_OF_IT, wording.NOT_TAKEN_ALONG))


def by_article(given: Given) -> Decision:
    """What the parts of art. 15 ask for that the Court explained."""
    named = given.texts("art") or ()
    if not set(named) <= set(ARTICLES):
        raise WrongFacts(f'"art" may hold {", ".join(ARTICLES)}')
    found = [BY_ARTICLE[one]() for one in named if one in BY_ARTICLE]
    if not found:
        return Decision({"explain": None}, (wording.ARTICLE_SAYS_ENOUGH,))
    verdict = {key: value for one in found for key, value in one.verdict.items()}
    return Decision(verdict, tuple(reason for one in found for reason in one.reasons))


def automated() -> Decision:
    """Law: GDPR art. 15(1)(h), 22; CJEU C-203/22."""
    verdict = {
        "explain": "procedure and principles actually applied, intelligible",
        "formula_enough": False,
        "trade_secret": "to authority or court for balancing",
    }
    return Decision(verdict, (wording.EXPLAIN, wording.TRADE_SECRET))


def recipients() -> Decision:
    """Law: GDPR art. 15(1)(c); CJEU C-154/21."""
    return Decision({"recipients_by_name": True}, (wording.BY_NAME,))


def copy() -> Decision:
    """Law: GDPR art. 15(3); CJEU C-487/21."""
    return Decision({"copy": "faithful and intelligible reproduction of all the data"}, (wording.COPY,))


BY_ARTICLE = MappingProxyType({AUTOMATED: automated, RECIPIENTS: recipients, COPY: copy})


def question(given: Given) -> Decision:
    asked = given.one_of("question", QUESTIONS)
    if not asked:
        return Decision({"dates_and_purposes": None}, (wording.QUESTION_UNKNOWN,))
    return QUESTIONS[asked](given)


def past_recipients(given: Given) -> Decision:
    """
    Law: GDPR art. 15(1)(c); CJEU C-553/07: it must not be forgotten much before the data who got it.

    The Court decided of a year; a longer time is balanced case by case.
    """
    kept, data_kept = given.whole("kept_months", 0, MANY), given.whole("data_kept_months", 0, MANY)
    burden = given.flag("excessive_burden")
    key = "one_year_limit_fair_balance"
    if kept is not None and data_kept is not None and kept >= data_kept:
        return Decision({key: True}, (wording.KEPT_AS_LONG,))
    if burden:
        return Decision({key: True}, (wording.BURDEN,))
    if kept is None or kept > ONE_YEAR:
        return Decision({key: None}, (wording.BALANCED_BY_CASE,))
    if burden is False:
        return Decision({key: False}, (wording.FORGOTTEN_TOO_SOON,))
    return Decision({key: False, "unless": wording.BURDEN_UNLESS}, (wording.FORGOTTEN_TOO_SOON,))


def logs(given: Given) -> Decision:
    """Law: GDPR art. 15(1); CJEU C-579/21."""
    del given
    verdict = {"dates_and_purposes": True, "names_of_employees": wording.NAMES_OF_EMPLOYEES}
    return Decision(verdict, (wording.LOGS, wording.EMPLOYEES))


def recipients_asked(given: Given) -> Decision:
    del given
    return recipients()


QUESTIONS = MappingProxyType({"past_recipients": past_recipients, "log_data": logs, "recipients": recipients_asked})

RULES = (
    Rule(("data",), scope),
    Rule(("art",), by_article),
    Rule(("question", "kept_months", "data_kept_months", "excessive_burden"), question),
)
