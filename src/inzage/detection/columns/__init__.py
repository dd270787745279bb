"""What does one column hold about a person, how sure are we, and why?"""

from inzage.detection.columns.classifying import classify
from inzage.detection.columns.sampling import among

__all__ = ["among", "classify"]
