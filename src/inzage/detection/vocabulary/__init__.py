"""
Words that tell something the law protects most: health, religion, politics and the other kinds of art. 9 and 10 GDPR.

`terms/<category>.txt` has one term a line, after its language. A term that ends in `*` is the beginning of a word. One
that ends in `?` has other meanings too: it counts when a person or a second term of the same kind is near.
`turkse/poolse afkomst` is two terms.
"""

from inzage.detection.vocabulary.lists import CATEGORIES, STEM, Term, terms, triggers
from inzage.detection.vocabulary.searching import Hit, hits, says

__all__ = ["CATEGORIES", "STEM", "Hit", "Term", "hits", "says", "terms", "triggers"]
