"""Membership of a trade union. Law: GDPR art. 9(1)."""

from inzage.detection.recognizers.special.vocabulary import VocabularyRecognizer


class Union(VocabularyRecognizer):
    category = "union"
