"""Membership of a trade union. Law: GDPR art. 9(1)."""

from inzage.detection.recognizers.special.vocabulary import VocabularyRecognizer


class Union(VocabularyRecognizer):
    category = "union"
    weak_labels = (
        "vakbond", "lid vakbond", "lid van vakbond", "vakbondslidmaatschap", "vakvereniging",
        "union", "trade union", "union membership", "gewerkschaft", "mitglied gewerkschaft", "syndicat",
    )  # fmt: skip
