"""What a column of this type cannot hold: a day is no name, a number no text, a large number no house number."""

import statistics

from inzage.detection.columns.evidence import Evidence
from inzage.detection.columns.kinds import Kind
from inzage.detection.columns.profile import Profile
from inzage.detection.records import Reason
from inzage.detection.wording.splitting import listed

NO_NUMBERS = listed(
    "full_name first_name last_name maiden_name name_infix initials alias email street free_text user_agent signature"
)
NO_DAYS = NO_NUMBERS | listed(
    "address phone fax city region country postcode house_number bsn iban card_number customer_number employee_number "
    "account_id job_title username gender salutation language nationality ip_address photo location"
)
NAMES = listed("full_name first_name last_name maiden_name name_infix initials salutation")
AGAINST = 4.5
LARGEST_USUAL_HOUSE, ENOUGH = 999, 5


def evidence(type_: str, profile: Profile, named: frozenset[str]) -> list[Evidence]:
    """Return what speaks against a name that the type of the column contradicts."""
    if profile.kind is Kind.NUMBER and "house_number" in named:
        return unlike_houses(profile)
    if profile.kind is Kind.TEXT:
        return [*unlike_names(profile, named), *(whole_streets(profile) if "house_number" in named else ())]
    never = NO_DAYS if profile.kind is Kind.DATE else NO_NUMBERS if profile.kind is Kind.NUMBER else frozenset()
    return [
        Evidence(category, -AGAINST, Reason("type_says", {"type": type_ or profile.kind.value, "category": category}))
        for category in sorted(never & named)
    ]


def unlike_names(profile: Profile, named: frozenset[str]) -> list[Evidence]:
    """Return what speaks against names of persons where most values have digits: `SO/2026/0012`."""
    without = sum(not any(map(str.isdigit, value)) for value in profile.checked)
    if len(profile.checked) < ENOUGH or without > len(profile.checked) / 2:
        return []
    return [
        Evidence(
            name, -AGAINST, Reason("values_fail", {"category": name, "passed": without, "of": len(profile.checked)})
        )
        for name in sorted(NAMES & named)
    ]


def whole_streets(profile: Profile) -> list[Evidence]:
    """Return what speaks against house numbers where the street stands before them: `straat_nr`."""
    numbers = sum(value[:1].isdigit() for value in profile.checked)
    if len(profile.checked) < ENOUGH or numbers > len(profile.checked) / 2:
        return []
    facts: dict[str, str | int | float] = {"category": "house_number", "passed": numbers, "of": len(profile.checked)}
    return [Evidence("house_number", -AGAINST, Reason("values_fail", facts))]


def unlike_houses(profile: Profile) -> list[Evidence]:
    """Return what speaks against house numbers of four digits and more: those are the numbers of rows."""
    numbers = [int(text) for text in profile.checked if text.isdecimal()]
    if len(numbers) < ENOUGH or statistics.median(numbers) <= LARGEST_USUAL_HOUSE:
        return []
    facts: dict[str, str | int | float] = {
        "category": "house_number",
        "passed": sum(number <= LARGEST_USUAL_HOUSE for number in numbers),
        "of": len(profile.checked),
    }
    return [Evidence("house_number", -AGAINST, Reason("values_fail", facts))]
