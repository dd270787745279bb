"""What the name of a column says, in its context; and what its comment says."""

import re

from inzage.detection import vocabulary
from inzage.detection.columns.evidence import Evidence
from inzage.detection.records import Column, Reason
from inzage.detection.wording import rules, subjects
from inzage.detection.wording.lexicon import Word, read
from inzage.detection.wording.rules import NOBODY, THE_RECORD, Rule, Tags
from inzage.detection.wording.splitting import listed, split

RECORDS = {
    "order": "order",
    "invoice": "invoice",
    "payment": "payment",
    "contract": "contract",
    "insurance": "insurance",
    "ticket": "communication",
    "log": "behaviour_log",
    "energy": "energy_use",
    "telecom": "telecom_use",
    "health": "health",
    "employment": "employment",
    "education": "education",
    "location": "location",
    "debt": "debt",
    "preference": "preferences",
    "score": "credit_score",
    "bank": "bank_account",
    "card": "card_number",
    "criminal": "criminal",
}
# A column without a rule of its own in such a table still says something about the record.
LEFT_OVER = 2.3
FEW_LEFT_OVER = frozenset(
    {"order", "invoice", "payment", "contract", "insurance", "debt", "energy", "telecom", "criminal", "health"}
)
# Words that turn what a name says into something about it: when, whether, how many, of which kind.
TURNING = listed(
    "FLAG COUNT KIND FORMAT STATUS LASTUPDATE CREATED DELETED DATE DURATION ACTIVE LOOKUP TECH REASON SCORE URL "
    "MEASURE START END TEXT SUBJECT META DESCRIPTION"
)
# The id of an address or a name is no address or name; the id in `passport_id` is the passport's own.
POINTING_ALONE = frozenset({"ID", "KEY", "REF"})
TURNED_BY_ID = listed(
    "email phone fax address street city postcode region country full_name first_name last_name free_text photo "
    "salutation job_title username communication iban bank_account"
)
# What these are called is what they are: the text of a town is its name, as in `lib_commune`.
CALLED = listed("city street region country nationality gender marital_status job_title religion language")
QUIET = listed(
    "QUALIFIER WORK HOME SHIPTO LIST LINE NUMBER CODE LOCATION HOUSE STAY LAST FULL FIRST POST META NAME CHILD"
)
TURN, TURNED_TO_NOBODY, UNKNOWN_WORD, MOST_UNKNOWN, PREFIX = 3.2, 1.5, 0.5, 1.0, 3
UNKNOWN_BESIDE_WHOM, UNKNOWN_HEAD, UNKNOWN_THING = 1.5, 2.0, 3.0
NUMBERS = listed("customer_number account_id employee_number")
COMMENT_SHARE, COMMENT_ALONE = 0.6, 0.95
LONGEST_COMMENT = 10
# What stands between the words of a sentence; in a name `van` is a beginning, and in a comment it is not.
BETWEEN = listed("van de der des den dem of the a an du la le les un une von het een il lo di del in im")
SENTENCE_ENDS = re.compile(r"[.;:,(\[\n]|\s[-–—]\s")


def evidence(column: Column, words: tuple[Word, ...], tags: Tags) -> list[Evidence]:
    """Return what the name and the comment say."""
    named = of_name(column, words, tags)
    return [*named, *of_comment(column, tags, is_told=any(one.reason for one in named))]


def of_name(column: Column, words: tuple[Word, ...], tags: Tags) -> list[Evidence]:
    rule = rules.best(words, tags)
    if rule is None:
        return left_over(column, tags)
    category = meant(rule, tags)
    if category is None:
        return [Evidence(None, rule.weight, table_reason(column, rule))]
    turned = is_turned(rule, words)
    weight = rule.weight - unknown(rule, words, column.dataset) - (TURN if turned else 0)
    reason = Reason("name_says", {"name": column.name, "category": category})
    found = [Evidence(category, max(weight, 0.1), reason)]
    if rule.context and not tags.isdisjoint({"person", "record"}):
        found.append(Evidence(category, 0, Reason("table_says", {"dataset": column.dataset, "category": category})))
    return [*found, Evidence(None, TURNED_TO_NOBODY, Reason("name_turns", {"name": column.name}))] if turned else found


def table_reason(column: Column, rule: Rule) -> Reason:
    if rule.context:
        return Reason("table_of_things", {"dataset": column.dataset, "name": column.name})
    return Reason("name_of_thing", {"name": column.name})


def left_over(column: Column, tags: Tags) -> list[Evidence]:
    """Return what the table alone says about a column whose name says nothing."""
    category = record(tags)
    if category is None or tags.isdisjoint(FEW_LEFT_OVER) or "own" in tags:
        return []
    reason = Reason("table_says", {"dataset": column.dataset, "category": category})
    return [Evidence(category, LEFT_OVER, reason)]


def meant(rule: Rule, tags: Tags) -> str | None:
    """Return the category a rule means here, None for no personal data."""
    if rule.category == NOBODY:
        return None
    return record(tags) if rule.category == THE_RECORD else rule.category


def record(tags: Tags) -> str | None:
    return next((category for tag, category in RECORDS.items() if tag in tags), None)


def is_turned(rule: Rule, words: tuple[Word, ...]) -> bool:
    """Whether a word that the rule leaves aside turns the meaning: `email_verified`, `phone_type`, `address_id`."""
    is_of_record = rule.concepts <= rules.GENERAL and rule.category in RECORDS.values()
    # Whether, when or how often somebody was ill is about their health too.
    if rule.category == THE_RECORD or is_of_record or rule.category in vocabulary.CATEGORIES:
        return False
    quiet = QUIET | {"DESCRIPTION"} if rule.category in CALLED else QUIET
    aside = [word for word in words if word.concepts.isdisjoint(rule.concepts)]
    return any(
        (word.concepts & TURNING and word.concepts.isdisjoint(quiet))
        or (rule.category in TURNED_BY_ID and word.concepts and word.concepts <= POINTING_ALONE)
        for word in aside
    )


def unknown(rule: Rule, words: tuple[Word, ...], dataset: str) -> float:
    """
    How much words without a meaning take away; short ones before the rest are prefixes of a table.

    The id of something unknown is not the id of the person in whose table it stands: `visa_no`, `industry_id`.
    """
    strange = [word for word in words if not word.concepts and not word.text.isdigit() and len(word.text) > PREFIX]
    # Before `by` stands what somebody did, and that may be any word.
    if rule.category in NUMBERS and rule.concepts <= rules.GENERAL and "BY" not in rule.concepts and strange:
        return 0.0 if {word.text for word in strange} <= set(split(dataset)) else UNKNOWN_THING
    if strange and strange[-1] is words[-1] and len(words) > 1 and rule.category in TURNED_BY_ID:
        return UNKNOWN_HEAD
    least = UNKNOWN_BESIDE_WHOM if rule.concepts <= rules.ABOUT_WHOM and strange else 0.0
    return max(least, min(MOST_UNKNOWN, UNKNOWN_WORD * len(strange)))


def of_comment(column: Column, tags: Tags, *, is_told: bool) -> list[Evidence]:
    """Return what a comment says, read as a name: as much as a name where the name itself says nothing."""
    said = SENTENCE_ENDS.split(column.comment.strip(), maxsplit=1)[0] if column.comment else ""
    words = tuple(word for word in read(said) if word.text not in BETWEEN)
    if not words or len(words) > LONGEST_COMMENT:
        return []
    own = subjects.of_column(words)
    rule = rules.best(words, (tags | own | {"own"}) if own else tags)
    if rule is None or is_turned(rule, words):
        return []
    category, share = meant(rule, tags | own), COMMENT_SHARE if is_told else COMMENT_ALONE
    if category is None:
        return [] if is_told or rule.context else [Evidence(None, share * rule.weight, Reason("comment_of_thing"))]
    return [Evidence(category, share * rule.weight, Reason("comment_says", {"category": category}))]
