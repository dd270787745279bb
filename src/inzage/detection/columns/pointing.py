"""What a declared reference says: a column that points to the row of a person carries that person's number."""

from inzage.detection.columns.evidence import Evidence
from inzage.detection.columns.naming import RECORDS
from inzage.detection.records import Column, Reason
from inzage.detection.wording import subjects
from inzage.detection.wording.rules import Tags

NUMBERS = {
    "patient": "customer_number",
    "employee": "employee_number",
    "account": "account_id",
    "contact": "account_id",
}
WEIGHT, TO_RECORD, TO_THING, BY_NAME = 6.0, 4.0, 3.0, 0.5


def evidence(column: Column, tags: Tags) -> list[Evidence]:
    """Return what the table says that this column points to."""
    if not column.references:
        return []
    target = column.references.rpartition(".")[0] or column.references
    about = subjects.of_table(target)
    category = number_of(about)
    reason = Reason("points_to", {"to": target})
    if category:
        return [Evidence(category, WEIGHT, reason)]
    record = next((RECORDS[tag] for tag in RECORDS if tag in about), None)
    if record and "ticket" not in about and "log" not in about:
        return [Evidence(record, TO_RECORD, reason)]
    # A key of letters is a name or code by itself: `NL` of a country.
    weight = BY_NAME if "text" in tags else TO_THING
    return [Evidence(None, weight, reason)] if "record" not in tags else []


def number_of(about: Tags) -> str | None:
    """Return the category of the number of such a row, or None where its rows are no persons."""
    if "person" not in about or "address" in about:
        return None
    if "customer" in about:
        return "customer_number"
    return next((category for tag, category in NUMBERS.items() if tag in about), "account_id")
