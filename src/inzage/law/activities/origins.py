"""
How data of each kind usually comes in, wherever it is used.

What somebody types or tells is provided; what their use of a service leaves behind is observed; what we make up or work
out ourselves, such as a number of our own, is inferred. Law: GDPR art. 13, 14 and 20(1); advice: WP 242 rev.01.
"""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType


class Origin(StrEnum):
    """How data usually comes in. Law: GDPR art. 13, 14 and 20(1); WP 242 rev.01."""

    PROVIDED = "provided"
    OBSERVED = "observed"
    INFERRED = "inferred"
    THIRD_PARTY = "third_party"


OBSERVED = (
    "advertising_id", "behaviour_log", "cookie_id", "device_id", "energy_use", "imei", "ip_address", "location",
    "mac_address", "user_agent", "video", "voice",
)  # fmt: skip
OURS = ("account_id", "customer_number", "debt", "employee_number", "invoice")
"""What we give out or reckon ourselves."""

USUAL: Mapping[str, Origin] = MappingProxyType(
    {**dict.fromkeys(OBSERVED, Origin.OBSERVED), **dict.fromkeys(OURS, Origin.INFERRED)}
)
"""The kinds of data that somebody does not type or tell; the others are provided."""
