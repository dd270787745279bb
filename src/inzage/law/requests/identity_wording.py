"""What may be asked to establish who somebody is, in words. Law: GDPR art. 12(6), 5(1)(c); UAVG art. 46."""

from collections.abc import Mapping
from types import MappingProxyType

from inzage.law.reasons import Reason

SIGNED_IN = Reason(
    "art. 12(6); art. 5(1)(c)",
    "The person is signed in: that says who it is, and nothing more may be asked.",
    "De persoon is ingelogd: daarmee staat vast wie het is. Meer vragen mag niet.",
)
NO_DOUBT = Reason(
    "art. 12(6)",
    "There is no reasonable doubt about who it is, so nothing more may be asked.",
    "Er is geen redelijke twijfel over wie het is. Meer vragen mag dan niet.",
)
NOTHING = Reason(
    "art. 12(2)",
    "Asking nothing is always allowed where it is clear who it is.",
    "Niets vragen mag altijd als duidelijk is wie het is.",
)
DOUBT_UNKNOWN = Reason(
    "art. 12(6)",
    "Only where there is reasonable doubt, in this case; whether there is, is not known.",
    "Alleen bij redelijke twijfel in dit geval. Of die er is, is niet bekend.",
)
MILDER = Reason(
    "art. 5(1)(c); art. 12(2)",
    "Something that asks less of the person is enough: ask that first.",
    "Iets dat minder vraagt van de persoon is genoeg: vraag dat eerst.",
)
MILDER_UNKNOWN = Reason(
    "art. 5(1)(c)",
    "Whether something that asks less would do, is not known.",
    "Of iets dat minder vraagt ook kan, is niet bekend.",
)
NOT_POSSIBLE = Reason(
    "art. 12(6)",
    "This cannot take the doubt away here.",
    "Dit kan de twijfel hier niet wegnemen.",
)
LAST_RESORT = Reason(
    "art. 12(6); art. 5(1)(c)",
    "A copy of an identity document is never the standard: only a last resort, for reasons of this case.",
    "Een kopie van een identiteitsbewijs is nooit standaard. Het is een laatste middel, om redenen van dit geval.",
)
COVERED = Reason(
    "art. 5(1)(c); UAVG art. 46",
    "Tell the person to cover the BSN, the photo and the number of the document, and destroy the copy after the check.",
    "Zeg dat de persoon het BSN, de foto en het documentnummer afdekt. Vernietig de kopie na de controle.",
)
NO_NUMBER = Reason(
    "UAVG art. 46",
    "A BSN may be used only where an act says so; to establish who asks it is never the standard.",
    "Een BSN mag alleen worden gebruikt als een wet dat zegt. Om te weten wie iets vraagt, is het nooit standaard.",
)
NUMBER_BY_LAW = Reason(
    "UAVG art. 46",
    "An act is named that lets the organisation use the BSN for this.",
    "Er is een wet genoemd op grond waarvan de organisatie het BSN hiervoor mag gebruiken.",
)

SIGN_IN = Reason(
    "art. 12(6)",
    "The person has an account: ask to sign in.",
    "De persoon heeft een account: vraag om in te loggen.",
)
CODE = Reason(
    "art. 12(6)",
    "A code to an address or number that was known before takes the doubt away.",
    "Een code naar een adres of nummer dat al bekend was, neemt de twijfel weg.",
)
QUESTIONS = Reason(
    "art. 12(6)",
    "Ask what only this person and the organisation know.",
    "Vraag wat alleen deze persoon en de organisatie weten.",
)
SHOW_DOCUMENT = Reason(
    "art. 12(6)",
    "The person can show a document; nothing of it is copied or kept.",
    "De persoon kan een identiteitsbewijs laten zien. Er wordt niets gekopieerd of bewaard.",
)
COPY = Reason(
    "art. 12(6)",
    "Nothing milder is left and there is reasonable doubt.",
    "Er is niets lichters over en er is redelijke twijfel.",
)

ASKABLE: Mapping[str, Reason] = MappingProxyType(
    {
        "sign_in": SIGN_IN,
        "code": CODE,
        "questions": QUESTIONS,
        "show_document": SHOW_DOCUMENT,
        "copy_of_document": COPY,
    }
)
