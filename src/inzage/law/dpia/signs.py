"""
By which kinds of data and which activities of the library each of the 17 kinds of the Dutch list shows.

`sure` and `by_template` show it; `perhaps` and `perhaps_template` only ask a person to look. Law: Stcrt. 2019, 64418.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Sign:
    """`by_purpose` is for a kind that no data shows by itself: only what the activity is for tells it."""

    sure: tuple[str, ...] = ()
    by_template: tuple[str, ...] = ()
    perhaps: tuple[str, ...] = ()
    perhaps_template: tuple[str, ...] = ()
    by_purpose: bool = False


SIGNS: Mapping[int, Sign] = MappingProxyType(
    {
        2: Sign(perhaps=("criminal", "debt", "credit_score")),
        3: Sign(
            by_template=("fraud_prevention",),
            perhaps_template=("customer_due_diligence", "security_monitoring", "insurance_claims"),
            by_purpose=True,
        ),
        4: Sign(sure=("credit_score",), by_template=("credit_check",)),
        5: Sign(sure=("income", "debt"), perhaps=("payment",)),
        6: Sign(sure=("genetic",)),
        7: Sign(sure=("health",), by_template=("absence", "care_file")),
        9: Sign(by_template=("camera",), perhaps=("video",)),
        10: Sign(perhaps=("video",)),
        12: Sign(sure=("location",), perhaps=("licence_plate",), perhaps_template=("fleet",)),
        13: Sign(sure=("telecom_use",), perhaps=("communication", "voice"), perhaps_template=("call_recording",)),
        14: Sign(
            by_template=("technical_data", "usage_insight"),
            perhaps=("energy_use",),
            perhaps_template=("meter_readings",),
        ),
        16: Sign(
            by_template=("advertising", "mail_statistics", "web_statistics"),
            perhaps=("behaviour_log", "advertising_id", "cookie_id"),
            perhaps_template=("loyalty", "customer_profiles"),
        ),
        17: Sign(sure=("biometric",)),
    }
)
"""The other kinds of the list show by what the register says: 1, 8, 11 and 15."""

STAFF_WATCHED = ("location", "video", "voice", "telecom_use", "behaviour_log")
STAFF_TEMPLATES = ("security_monitoring", "call_recording")

INVESTIGATIONS = ("camera", "disputes", "fraud_prevention", "security_monitoring", "whistleblowing")
"""Only these activities of the library can be an investigation of which people are not told."""
