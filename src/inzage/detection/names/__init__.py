"""
Which words are names: first names and surnames in Dutch, English, German and French, places, countries.

The lists are common names, not all names: a share of values tells more than one value does.
"""

from inzage.detection.names.dictionaries import (
    is_city,
    is_country,
    is_country_code,
    is_first_name,
    is_surname,
    may_begin_a_city,
    share,
)
from inzage.detection.names.rules import INFIXES, is_infix, is_initials, is_title
from inzage.detection.names.whole import is_full_name

__all__ = [
    "INFIXES",
    "is_city",
    "is_country",
    "is_country_code",
    "is_first_name",
    "is_full_name",
    "is_infix",
    "is_initials",
    "is_surname",
    "is_title",
    "may_begin_a_city",
    "share",
]
