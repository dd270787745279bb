"""Political opinions. Law: GDPR art. 9(1)."""

from inzage.detection.recognizers.special.vocabulary import VocabularyRecognizer


class Politics(VocabularyRecognizer):
    category = "politics"
