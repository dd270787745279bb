"""
Whether an assessment of the risks (DPIA) is needed, what stands in it, and what the risks are.

Law: GDPR art. 35 and 36; Stcrt. 2019, 64418; advice of WP 248 rev.01.
"""

from inzage.law.dpia.activity import Activity
from inzage.law.dpia.deciding import Facts, Need, UnknownQuestion, Verdict, decide
from inzage.law.dpia.proposed import Proposed
from inzage.law.dpia.scale import SCALE, Scale
from inzage.law.dpia.screening import Screening, facts, screen

__all__ = [
    "SCALE",
    "Activity",
    "Facts",
    "Need",
    "Proposed",
    "Scale",
    "Screening",
    "UnknownQuestion",
    "Verdict",
    "decide",
    "facts",
    "screen",
]
