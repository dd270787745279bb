"""Biometric data. Law: GDPR art. 4(14) and art. 9(1)."""

from inzage.detection.recognizers.special.vocabulary import VocabularyRecognizer


class Biometric(VocabularyRecognizer):
    category = "biometric"
