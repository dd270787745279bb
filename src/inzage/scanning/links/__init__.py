"""Which field points to which, inside a system and between systems, how sure we are, and why?"""

from inzage.scanning.links.across import across
from inzage.scanning.links.inside import infer

__all__ = ["across", "infer"]
