"""Criminal convictions and offences. Law: GDPR art. 10; in the Netherlands also art. 31 UAVG."""

from inzage.detection.recognizers.special.vocabulary import VocabularyRecognizer


class Criminal(VocabularyRecognizer):
    category = "criminal"
