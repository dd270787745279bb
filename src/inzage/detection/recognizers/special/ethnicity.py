"""Racial or ethnic origin. Law: GDPR art. 9(1)."""

from inzage.detection.recognizers.special.vocabulary import VocabularyRecognizer


class Ethnicity(VocabularyRecognizer):
    category = "ethnicity"
    weak_labels = (
        "etniciteit", "etnische afkomst", "etnische achtergrond", "ethnicity", "ethnic origin", "ethnic background",
        "ethnische herkunft", "ethnische zugehörigkeit", "origine ethnique", "appartenance ethnique",
    )  # fmt: skip
