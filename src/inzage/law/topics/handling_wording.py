"""Whether a request was handled as the law asks, in words. Law: GDPR art. 12."""

from inzage.law.reasons import Reason

FEE = Reason(
    "art. 12(5); art. 15(3)",
    "The answer is free, also in digital form.",
    "Het antwoord is gratis, ook digitaal.",
)
FREE = Reason("art. 12(5)", "No fee is asked for the digital answer.", "Het digitale antwoord is gratis.")
ONCE_A_YEAR = Reason(
    "art. 12(2); recital 63",
    "At most once a year for free, whatever the case, makes it harder to use the right.",
    "Hooguit één keer per jaar gratis, wat het geval ook is, maakt het moeilijker om het recht te gebruiken.",
)
INTERVALS = Reason(
    "art. 12(5); recital 63",
    "How often is reasonable depends on the case, not on a fixed number.",
    "Hoe vaak redelijk is, hangt af van het geval en niet van een vast aantal.",
)
ALWAYS_A_DOCUMENT = Reason(
    "art. 12(2); art. 12(6); art. 5(1)(c)",
    "To ask everybody for an identity document makes it harder to use the right, and asks for more than is needed "
    "where there is no reasonable doubt.",
    "Iedereen om een identiteitsbewijs vragen maakt het moeilijker om het recht te gebruiken. Zonder redelijke twijfel "
    "is het ook meer dan nodig.",
)
NOT_ALWAYS = Reason(
    "art. 12(6)",
    "An identity document is not asked of everybody.",
    "Er wordt niet iedereen om een identiteitsbewijs gevraagd.",
)
FITTING_CHECK = Reason(
    "art. 12(6); art. 5(1)(c)",
    "Who it is was established with no more than was needed.",
    "Wie het is, is vastgesteld met niet meer dan nodig was.",
)
TOO_MUCH_ASKED = Reason(
    "art. 12(6); art. 5(1)(c)",
    "More was asked than was needed to establish who it is.",
    "Er is meer gevraagd dan nodig was om vast te stellen wie het is.",
)
NO_CHECK = Reason(
    "art. 12(6); art. 32(1)",
    "Nothing was checked: that is well only where there was no doubt about who it is.",
    "Er is niets gecontroleerd. Dat is alleen goed als er geen twijfel was over wie het is.",
)
SAFE = Reason(
    "art. 32(1)",
    "The answer was sent in a safe way.",
    "Het antwoord is op een veilige manier verstuurd.",
)
BY_RISK = Reason(
    "art. 32(1)",
    "Whether this way is safe enough depends on what is in the answer.",
    "Of deze manier veilig genoeg is, hangt af van wat er in het antwoord staat.",
)
PASSWORD_BESIDE = Reason(
    "art. 5(1)(f); art. 32(1)",
    "A password that goes with the file protects nothing.",
    "Een wachtwoord dat met het bestand meegaat, beschermt niets.",
)
RIGHT_UNKNOWN = Reason(
    "art. 12(4)", "Which right was asked for is not known.", "Om welk recht is gevraagd, is niet bekend."
)
KEEPING_STOPS_NOTHING = Reason(
    "art. 17(3)(b)",
    "A duty to keep data is a ground against erasing it, not against this right.",
    "Een plicht om gegevens te bewaren is een grond tegen wissen, niet tegen dit recht.",
)
OTHER_GROUNDS = Reason(
    "art. 12(4)",
    "Whether a duty to keep the data, or another ground, carries the refusal is not known.",
    "Of een bewaarplicht of een andere grond de weigering draagt, is niet bekend.",
)
COMPLAINT = Reason(
    "art. 12(4); art. 77(1)",
    "The letter itself must say that the person can complain to the authority; a link is not enough.",
    "In de brief zelf moet staan dat de persoon kan klagen bij de toezichthouder. Een link is niet genoeg.",
)
COURT = Reason(
    "art. 12(4); art. 79(1)",
    "The letter must say that the person can go to court.",
    "In de brief moet staan dat de persoon naar de rechter kan.",
)
WHY = Reason(
    "art. 12(4)",
    "The letter must say why the request is refused.",
    "In de brief moet staan waarom het verzoek wordt geweigerd.",
)


def unknown(key: str) -> Reason:
    """What was asked about and is not known."""
    article, en, nl = UNKNOWN[key]
    return Reason(article, f"{en} is not known.", f"{nl} is niet bekend.")


UNKNOWN = {
    "fee_for_digital": ("art. 12(5)", "Whether a fee is asked", "Of een vergoeding wordt gevraagd"),
    "free_frequency_per_year": ("art. 12(2)", "How often it is free", "Hoe vaak het gratis is"),
    "id_required_always": ("art. 12(6)", "Whether a document is always asked", "Of altijd een bewijs wordt gevraagd"),
    "identity_check": ("art. 12(6)", "How it was established who it is", "Hoe is vastgesteld wie het is,"),
    "delivery": ("art. 32(1)", "How the answer was sent", "Hoe het antwoord is verstuurd,"),
}
