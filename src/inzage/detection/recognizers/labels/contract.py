"""Contract numbers. There is no standard: each organisation has its own, so the label tells."""

from inzage.detection.recognizers.labelled import DUTCH, ENGLISH, GERMAN, Labelled, after, before, glued


class Contract(Labelled):
    category = "contract"
    labels = (
        *glued("contract overeenkomst abonnements huurcontract leningsovereenkomst", DUTCH),
        *after(("contract", "agreement", "subscription", "lease", "loan"), ENGLISH),
        *glued("vertrags vertrag abo mietvertrags", GERMAN),
        *before(("contrat", "abonnement", "bail")),
        "contract met het nummer", "overeenkomst met het nummer", "contract with number", "contract with the number",
        "vertrag mit der nummer", "contrat portant le numéro",
    )  # fmt: skip
    weak_labels = ("contract", "vertrag", "contrat", "agreement", "overeenkomst")
