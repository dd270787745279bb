"""Health. Law: GDPR art. 4(15) and art. 9(1)."""

from inzage.detection.recognizers.special.vocabulary import VocabularyRecognizer


class Health(VocabularyRecognizer):
    category = "health"
