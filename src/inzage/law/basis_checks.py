"""
Whether a legal basis can carry a use of data, check by check, with reasons.

Law: GDPR art. 6(1), 6(3), 7(4), 8, 9(2), 10, 22 and 87; UAVG art. 5, 22-33 and 46; CJEU C-394/23.
"""

from collections.abc import Callable
from dataclasses import dataclass

from inzage.law import basis_wording as words
from inzage.law.bases import BASES, EXCEPTIONS
from inzage.law.categories import CATEGORIES
from inzage.law.groups import GROUPS
from inzage.law.reasons import Outcome, Reason

BY_LAW = frozenset(
    {
        "employment_and_social_security",
        "substantial_public_interest",
        "health_care",
        "public_health",
        "archiving_and_research",
    }
)
"""The exceptions of art. 9(2) that hold only with a law of the Union or the member state: b, g, h, i and j."""

NOT_IN_A_CONTRACT = frozenset({"title", "salutation", "gender", "gender_identity"})
"""How to address somebody is not needed for the contract. CJEU C-394/23 (Mousse)."""

FOR_OURSELVES = frozenset(
    {"behavioural_advertising", "direct_marketing", "fraud_prevention", "profiling", "service_improvement"}
)
"""Purposes that a contract with a person does not carry. Advice: EDPB 2/2019, part 3; CJEU C-252/21 (Meta)."""

BY_A_MACHINE = frozenset({"contract", "legal_obligation", "consent"})
"""What can carry a decision without a person: a contract, a law, explicit consent. Law: GDPR art. 22(2)."""

BY_A_MACHINE_SPECIAL = frozenset({"explicit_consent", "substantial_public_interest"})
"""With special data only these two. Law: GDPR art. 22(4)."""


@dataclass(frozen=True, slots=True)
class Use:
    """
    A use of data and what it is said to rest on. None is unknown, not no; a text that is empty was not written.

    `detail` names the interest of 6(1)(f), the law of 6(1)(c) or the task of 6(1)(e); `data` a kind of data or its
    everyday name, and `purpose` what it is for, where one of them is asked about; `number_law` is the law that allows
    a national number, and `criminal_ground` the ground for criminal data. `groups` are those whose data it is,
    `consent_care` says how who depends on us can refuse, and `automated` whether decisions are made without a person.
    """

    basis: str = ""
    detail: str = ""
    interest_test: bool | None = None
    public_task: bool | None = None
    data: str = ""
    purpose: str = ""
    needed: bool | None = None
    categories: tuple[str, ...] | None = None
    condition: str = ""
    condition_detail: str = ""
    criminal_ground: str = ""
    number_law: str = ""
    under_16: bool | None = None
    parental_consent: bool | None = None
    groups: tuple[str, ...] = ()
    consent_care: str = ""
    automated: bool | None = False


@dataclass(frozen=True, slots=True)
class Check:
    """One check and how it came out."""

    key: str
    outcome: Outcome
    reason: Reason


def check(use: Use) -> tuple[Check, ...]:
    """Return the checks of what this use rests on; what does not apply is left out. Law: GDPR art. 6, 8, 9, 10, 87."""
    own = OF_BASIS.get(use.basis, ())
    return tuple(Check(key, *rule(use)) for key, rule in (("basis", basis), *own, *OF_DATA))


def holds(checks: tuple[Check, ...]) -> Outcome:
    """All checks together: missed where one is, else unknown where one is. Law: GDPR art. 5(1)(a)."""
    outcomes = {one.outcome for one in checks}
    return next((one for one in (Outcome.MISSED, Outcome.UNKNOWN) if one in outcomes), Outcome.MET)


Found = tuple[Outcome, Reason]


def basis(use: Use) -> Found:
    if use.basis in BASES:
        ground = BASES[use.basis]
        return Outcome.MET, Reason(ground.article, f"{ground.en}.", f"{ground.nl}.")
    return Outcome.MISSED, words.NOT_LISTED if use.basis else words.NO_BASIS


def interest(use: Use) -> Found:
    return there(use.detail, words.INTEREST_NAMED, words.INTEREST_MISSED)


def interest_test(use: Use) -> Found:
    if use.interest_test is None:
        return Outcome.UNKNOWN, words.TEST_MISSED
    return (Outcome.MET, words.TEST_DONE) if use.interest_test else (Outcome.MISSED, words.TEST_MISSED)


def no_public_task(use: Use) -> Found:
    """The last sentence of art. 6(1): not for what a public body does in the performance of its tasks."""
    if use.public_task is None:
        return Outcome.UNKNOWN, words.PUBLIC_UNKNOWN
    return (Outcome.MISSED, words.NOT_FOR_PUBLIC_TASKS) if use.public_task else (Outcome.MET, words.NO_PUBLIC_TASK)


def law(use: Use) -> Found:
    return there(use.detail, words.LAW_NAMED, words.LAW_MISSED)


def needed(use: Use) -> Found:
    """Objectively needed for the contract with this person. What was judged for this use goes before the tables."""
    if use.needed is not None:
        return (Outcome.MET, words.NEEDED) if use.needed else (Outcome.MISSED, words.NOT_NEEDED)
    if use.data in NOT_IN_A_CONTRACT:
        return Outcome.MISSED, words.NOT_NEEDED
    if use.purpose in FOR_OURSELVES:
        return Outcome.MISSED, words.NOT_FOR_ITS_OWN_SAKE
    return Outcome.UNKNOWN, words.NEED_UNKNOWN


def children(use: Use) -> Found:
    """In the Netherlands under 16, for online services and, by UAVG art. 5, for other consent too."""
    if use.under_16 is False:
        return Outcome.NOT_NEEDED, words.NO_CHILDREN
    if use.under_16 is None or use.parental_consent is None:
        return Outcome.UNKNOWN, words.CHILDREN_UNKNOWN
    return (Outcome.MET, words.PARENT_MET) if use.parental_consent else (Outcome.MISSED, words.PARENT_MISSED)


def free(use: Use) -> Found:
    """Who works for us, or asks for work, cannot easily say no; consent must be free all the same."""
    if not any(GROUPS[key].whose == "employee" or key == "applicants" for key in use.groups):
        return Outcome.NOT_NEEDED, words.NOBODY_DEPENDS
    return there(use.consent_care, words.FREE_MET, words.FREE_MISSED)


def automated(use: Use) -> Found:
    """A decision without a person, with legal or similarly significant effect."""
    if use.automated is None:
        return Outcome.UNKNOWN, words.DECIDES_UNKNOWN
    if not use.automated:
        return Outcome.NOT_NEEDED, words.PERSON_DECIDES
    if use.basis not in BY_A_MACHINE:
        return Outcome.MISSED, words.DECIDES_MISSED
    if of_article(use, "art. 9(1)") and use.condition not in BY_A_MACHINE_SPECIAL:
        return Outcome.MISSED, words.DECIDES_SPECIAL
    return Outcome.MET, words.DECIDES_MET


def special(use: Use) -> Found:
    if use.categories is None:
        return Outcome.UNKNOWN, words.KINDS_UNKNOWN
    if not of_article(use, "art. 9(1)"):
        return Outcome.NOT_NEEDED, words.NO_SPECIAL
    if use.condition not in EXCEPTIONS:
        return Outcome.MISSED, words.CONDITION_MISSED
    if use.condition in BY_LAW and not use.condition_detail.strip():
        return Outcome.UNKNOWN, words.CONDITION_LAW
    return Outcome.MET, words.CONDITION_MET


def criminal(use: Use) -> Found:
    if use.categories is None:
        return Outcome.UNKNOWN, words.KINDS_UNKNOWN
    if not of_article(use, "art. 10"):
        return Outcome.NOT_NEEDED, words.NO_CRIMINAL
    return there(use.criminal_ground, words.CRIMINAL_MET, words.CRIMINAL_MISSED)


def number(use: Use) -> Found:
    """The BSN only by law; of other countries' numbers their own law says it, which is not known here."""
    if use.categories is None:
        return Outcome.UNKNOWN, words.KINDS_UNKNOWN
    numbers = of_article(use, "art. 87")
    if not numbers:
        return Outcome.NOT_NEEDED, words.NO_NUMBER
    if use.number_law.strip():
        return Outcome.MET, words.NUMBER_MET
    return (Outcome.MISSED, words.BSN_MISSED) if "bsn" in numbers else (Outcome.UNKNOWN, words.NUMBER_UNKNOWN)


def of_article(use: Use, article: str) -> tuple[str, ...]:
    return tuple(key for key in use.categories or () if CATEGORIES[key].article == article)


def there(text: str, met: Reason, missed: Reason) -> Found:
    return (Outcome.MET, met) if text.strip() else (Outcome.MISSED, missed)


Rule = tuple[str, Callable[[Use], Found]]

OF_BASIS: dict[str, tuple[Rule, ...]] = {
    "consent": (("children", children), ("free", free)),
    "contract": (("needed", needed),),
    "legal_obligation": (("law", law),),
    "public_task": (("law", law),),
    "legitimate_interest": (
        ("interest", interest),
        ("interest_test", interest_test),
        ("no_public_task", no_public_task),
    ),
}
OF_DATA: tuple[Rule, ...] = (
    ("special", special),
    ("criminal", criminal),
    ("number", number),
    ("automated", automated),
)
