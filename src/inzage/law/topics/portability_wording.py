"""Why data can be taken along or not, in words. Law: GDPR art. 20; WP 242 rev.01."""

from inzage.law.reasons import Reason

PROVIDED = Reason(
    "art. 20(1)",
    "The person gave it to the organisation.",
    "De persoon heeft het aan de organisatie gegeven.",
)
OBSERVED = Reason(
    "art. 20(1); WP 242 part III",
    "What is seen of the use that the person makes of a service or device counts as given by the person.",
    "Wat te zien is van het gebruik van een dienst of apparaat, telt als door de persoon gegeven.",
)
INFERRED = Reason(
    "art. 20(1); WP 242 part III",
    "The organisation made it from other data: the person did not give it.",
    "De organisatie heeft het uit andere gegevens gemaakt. De persoon heeft het niet gegeven.",
)
STILL_SEEN = Reason(
    "art. 15(1)",
    "The person can see it all the same: access covers it.",
    "De persoon kan het wel inzien: het recht op inzage geldt ervoor.",
)
ORIGIN_UNKNOWN = Reason(
    "art. 20(1)",
    "Whether the person gave it has to be looked at case by case.",
    "Of de persoon het heeft gegeven, moet per geval worden bekeken.",
)
BASIS_UNKNOWN = Reason(
    "art. 20(1)(a)",
    "Whether it rests on consent or a contract is not known.",
    "Of het op toestemming of een overeenkomst berust, is niet bekend.",
)
ANONYMOUS = Reason(
    "recital 26",
    "It is anonymous: it is no personal data.",
    "Het is anoniem: het zijn geen persoonsgegevens.",
)
PERSONAL = Reason("recital 26", "It is not anonymous.", "Het is niet anoniem.")
ANONYMOUS_UNKNOWN = Reason("recital 26", "Whether it is anonymous is not known.", "Of het anoniem is, is niet bekend.")
PSEUDONYMOUS = Reason(
    "art. 4(5); recital 26",
    "Under a pseudonym that can be tied to the person it stays personal data.",
    "Onder een pseudoniem dat bij de persoon te brengen is, blijven het persoonsgegevens.",
)
OWN_USE = Reason(
    "art. 20(4); WP 242 part III",
    "Others are in it, and the person moves it for a use of their own: that does not harm them.",
    "Er staan anderen in, en de persoon neemt het mee voor eigen gebruik. Dat schaadt hen niet.",
)
USE_OF_RECIPIENT = Reason(
    "art. 20(4); WP 242 part III",
    "Who receives it would use the data of others for itself: their data stays out.",
    "De ontvanger zou de gegevens van anderen voor zichzelf gebruiken. Hun gegevens gaan niet mee.",
)
NOBODY_ELSE = Reason("art. 20(4)", "It concerns nobody else.", "Het gaat over niemand anders.")
OTHERS_UNKNOWN = Reason(
    "art. 20(4)",
    "Whether others are in it, and what it is used for after it moved, is not known.",
    "Of er anderen in staan en waarvoor het daarna wordt gebruikt, is niet bekend.",
)
MACHINE_READS_IT = Reason(
    "art. 20(1); recital 68",
    "It is a structured, commonly used form that a program can read.",
    "Het is een gestructureerde, gangbare vorm die een programma kan lezen.",
)
ONLY_FOR_THE_EYE = Reason(
    "art. 20(1); WP 242 part V",
    "It is made for the eye: a program cannot take the data out with its meaning.",
    "Het is gemaakt om naar te kijken. Een programma kan de gegevens er niet met hun betekenis uit halen.",
)
FORMAT_UNKNOWN = Reason(
    "art. 20(1)",
    "Whether a program can read this form well is not known here.",
    "Of een programma deze vorm goed kan lezen, is hier niet bekend.",
)
