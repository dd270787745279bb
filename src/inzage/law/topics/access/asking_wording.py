"""Whether a request must be acted on, and for whom, in words. Law: GDPR art. 11(2), 12(2), 12(6)."""

from inzage.law.reasons import Reason

NO_FORM = Reason(
    "art. 12(2); EDPB 01/2022 para 50-52",
    "Nobody has to give a reason, name an article or use a form.",
    "Niemand hoeft een reden te geven, een artikel te noemen of een formulier te gebruiken.",
)
EXPECTED = Reason(
    "art. 12(2); EDPB 01/2022 para 52-57",
    "The organisation has to expect requests there, also if it names another way.",
    "De organisatie moet daar verzoeken verwachten, ook als zij een andere weg noemt.",
)
UNEXPECTED = Reason(
    "EDPB 01/2022 para 52-57",
    "Nobody has to expect a request there, and the organisation says where to ask. Pass it on all the same.",
    "Daar hoeft niemand een verzoek te verwachten en de organisatie zegt waar het wel kan. Stuur het toch door.",
    is_advice=True,
)
NO_OTHER_WAY = Reason(
    "art. 12(2); EDPB 01/2022 para 52-57",
    "The organisation does not say where to ask, so any way to reach it will do.",
    "De organisatie zegt niet waar iemand het kan vragen. Dan is elke weg goed.",
)
CHANNEL_UNKNOWN = Reason(
    "art. 12(2)",
    "By which way the request came is not known.",
    "Langs welke weg het verzoek kwam, is niet bekend.",
)
PUBLISHED_UNKNOWN = Reason(
    "EDPB 01/2022 para 52-57",
    "Whether the organisation says where to ask is not known.",
    "Of de organisatie zegt waar iemand het kan vragen, is niet bekend.",
)
NO_COPY_ASKED = Reason(
    "art. 12(6)",
    "No copy of an identity document is asked.",
    "Er wordt geen kopie van een identiteitsbewijs gevraagd.",
)
ASKS_UNKNOWN = Reason(
    "art. 12(6)",
    "Whether a copy of an identity document is asked is not known.",
    "Of een kopie van een identiteitsbewijs wordt gevraagd, is niet bekend.",
)
IDENTIFIED = Reason(
    "art. 11(2)",
    "The person gives what their data can be found by, so the organisation can identify them.",
    "De persoon geeft waaraan de gegevens te vinden zijn. De organisatie kan de persoon dus identificeren.",
)
NOT_IDENTIFIED = Reason(
    "art. 11(2); art. 12(2)",
    "The organisation may say that it cannot identify the person, if it can show so and tells what would help.",
    "De organisatie mag zeggen dat zij de persoon niet kan identificeren, als zij dat aantoont en zegt wat zou helpen.",
)
IDENTIFIER_UNKNOWN = Reason(
    "art. 11(2)",
    "Whether the person gave what their data can be found by is not known.",
    "Of de persoon gaf waaraan de gegevens te vinden zijn, is niet bekend.",
)
FOR_ANOTHER = Reason(
    "art. 12(2); art. 12(6); EDPB 01/2022 para 79-90",
    "Somebody asks for another person: verify that they may, and whose data it is. "
    "Send it to them only if the person wants that.",
    "Iemand vraagt het voor een ander. Controleer of dat mag en om wie het gaat. "
    "Stuur het alleen naar hen als de persoon dat wil.",
)
BY_LAW = Reason(
    "art. 12(6); EDPB 01/2022 para 79-90",
    "Somebody acts for the person by law: verify that, and whose data it is.",
    "Iemand vertegenwoordigt de persoon volgens de wet. Controleer dat, en om wie het gaat.",
)
ONLY_IN_DOUBT = Reason(
    "art. 12(6)",
    "Who it is may be verified only where there is reasonable doubt, and by the least that takes it away.",
    "Controleren wie het is, mag alleen bij redelijke twijfel, en met het lichtste middel.",
)
REQUESTER_UNKNOWN = Reason("art. 12(6)", "Who asks is not known.", "Wie het vraagt, is niet bekend.")
