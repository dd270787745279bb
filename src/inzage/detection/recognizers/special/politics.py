"""Political opinions. Law: GDPR art. 9(1)."""

from inzage.detection.recognizers.special.vocabulary import VocabularyRecognizer


class Politics(VocabularyRecognizer):
    category = "politics"
    weak_labels = (
        "politieke voorkeur", "politieke partij", "politieke overtuiging", "lid politieke partij", "partijlidmaatschap",
        "political party", "political affiliation", "political views", "party membership",
        "politische partei", "parteizugehörigkeit", "politische einstellung", "parti politique", "opinion politique",
    )  # fmt: skip
