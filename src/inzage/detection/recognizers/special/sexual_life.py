"""Sex life and sexual orientation. Law: GDPR art. 9(1)."""

from inzage.detection.recognizers.special.vocabulary import VocabularyRecognizer


class SexualLife(VocabularyRecognizer):
    category = "sexual_life"
