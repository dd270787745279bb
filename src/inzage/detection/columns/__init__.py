"""What does one column hold about a person, how sure are we, and why?"""

from inzage.detection.columns.classifying import classify

__all__ = ["classify"]
