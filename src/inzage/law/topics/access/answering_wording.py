"""How an access request is answered, in words. Law: GDPR art. 12(1), 12(2), 15(1); EDPB Guidelines 01/2022."""

from inzage.law.reasons import Reason

LAYERS = Reason(
    "art. 12(1); EDPB 01/2022 section 5.2",
    "Much data may be shown in layers, if the person can get all of it at once.",
    "Veel gegevens mogen in lagen worden getoond, als de persoon alles in één keer kan krijgen.",
)
COMPLETE = Reason("art. 15(1)", "The answer holds all of it.", "In het antwoord staat alles.")
INCOMPLETE = Reason(
    "art. 15(1); art. 15(3)",
    "The answer must hold all of it, whatever its form.",
    "In het antwoord moet alles staan, in welke vorm ook.",
)
COMPLETE_UNKNOWN = Reason(
    "art. 15(1)", "Whether the answer holds all of it is not known.", "Of in het antwoord alles staat, is niet bekend."
)
GENERAL = Reason(
    "art. 15(1); EDPB 01/2022 para 112-113",
    "A general notice is not enough: the information must be of today and about this person.",
    "Een algemene privacyverklaring is niet genoeg. De informatie moet van nu zijn en over deze persoon gaan.",
)
TAILORED = Reason(
    "art. 15(1)",
    "The information is about this person.",
    "De informatie gaat over deze persoon.",
)
FORM_UNKNOWN = Reason(
    "art. 15(1)",
    "Whether the information is about this person is not known.",
    "Of de informatie over deze persoon gaat, is niet bekend.",
)
SECURE = Reason(
    "art. 12(2); EDPB 01/2022 para 37-39",
    "Put the data safe so that it can be given. Erasing it to give nothing is not allowed.",
    "Zet de gegevens veilig, zodat ze kunnen worden gegeven. Wissen om niets te hoeven geven mag niet.",
)
AS_IT_IS = Reason(
    "art. 15(1)",
    "The data is still there when the answer is given.",
    "De gegevens zijn er nog als het antwoord komt.",
)
END_UNKNOWN = Reason(
    "art. 15(1)",
    "Whether the data would be erased before the answer is not known.",
    "Of de gegevens voor het antwoord zouden worden gewist, is niet bekend.",
)
