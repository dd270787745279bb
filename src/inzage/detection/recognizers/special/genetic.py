"""Genetic data. Law: GDPR art. 4(13) and art. 9(1)."""

from inzage.detection.recognizers.special.vocabulary import VocabularyRecognizer


class Genetic(VocabularyRecognizer):
    category = "genetic"
