"""Racial or ethnic origin. Law: GDPR art. 9(1)."""

from inzage.detection.recognizers.special.vocabulary import VocabularyRecognizer


class Ethnicity(VocabularyRecognizer):
    category = "ethnicity"
