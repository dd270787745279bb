"""Policy numbers. There is no standard: each insurer has its own, so the label tells."""

from inzage.detection.recognizers.labelled import DUTCH, ENGLISH, GERMAN, Labelled, after, before, glued


class Insurance(Labelled):
    category = "insurance"
    labels = (
        *glued("polis polisblad verzekerings verzekerden verzekeringspolis schade schademelding", DUTCH),
        *after(("policy", "insurance policy", "policyholder", "claim"), ENGLISH),
        *glued("versicherungsschein versicherungs policen police versicherten versicherungspolice", GERMAN),
        *before(("police", "police d assurance", "assuré", "assurance", "sinistre")),
        "versicherungspolice",
        "versicherungsschein",
        "police d assurance",
    )
    weak_labels = ("polis", "policy", "police")
