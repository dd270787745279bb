"""Religion or belief. Law: GDPR art. 9(1)."""

from inzage.detection.recognizers.special.vocabulary import VocabularyRecognizer


class Religion(VocabularyRecognizer):
    category = "religion"
    weak_labels = (
        "religie", "geloof", "godsdienst", "geloofsovertuiging", "levensbeschouwing", "kerkgenootschap",
        "religion", "faith", "religious belief", "religious beliefs", "denomination",
        "konfession", "glaube", "religionszugehörigkeit", "confession", "confession religieuse",
    )  # fmt: skip
