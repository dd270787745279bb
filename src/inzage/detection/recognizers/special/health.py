"""Health. Law: GDPR art. 4(15) and art. 9(1)."""

from inzage.detection.recognizers.special.vocabulary import VocabularyRecognizer


class Health(VocabularyRecognizer):
    category = "health"
    weak_labels = (
        "medicatie", "medicijnen", "medicijngebruik", "aandoening", "aandoeningen", "medische bijzonderheden",
        "allergieën", "medication", "medications", "medical condition", "medical conditions", "health condition",
        "allergies", "medikamente", "medikation", "erkrankung", "erkrankungen", "vorerkrankung", "vorerkrankungen",
        "allergien",
        "médicaments", "médication", "maladie", "maladies", "pathologie", "pathologies", "traitement médical",
    )  # fmt: skip
