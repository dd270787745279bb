"""Religion or belief. Law: GDPR art. 9(1)."""

from inzage.detection.recognizers.special.vocabulary import VocabularyRecognizer


class Religion(VocabularyRecognizer):
    category = "religion"
