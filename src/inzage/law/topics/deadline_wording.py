"""The reasons of a deadline in words. Law: GDPR art. 12(3); Regulation 1182/71; EDPB Guidelines 01/2022 section 5.3."""

from inzage.law.reasons import Reason

NOT_RECEIVED = Reason(
    "art. 12(3)",
    "The time runs from the day on which the request arrived; that day is not known.",
    "De termijn loopt vanaf de dag waarop het verzoek binnenkwam. Die dag is niet bekend.",
)
SAME_NUMBER = Reason(
    "Reg. 1182/71 art. 3(1); Reg. 1182/71 art. 3(2)(c)",
    "The day of arrival does not count: the time ends on the day with the same number, that day included, or on the "
    "last day of a month that has no such day.",
    "De dag van ontvangst telt niet mee. De termijn eindigt op de dag met hetzelfde nummer, die dag zelf hoort er nog "
    "bij. Heeft de maand die dag niet, dan op de laatste dag.",
)
MOVED = Reason(
    "Reg. 1182/71 art. 3(4)",
    "That day is a Saturday, a Sunday or a public holiday: the next working day is the last.",
    "Die dag is een zaterdag, een zondag of een feestdag. De eerste werkdag daarna is de laatste dag.",
)
WITHOUT_YEAR = Reason(
    "Reg. 1182/71 art. 3(4)",
    "In a year in which that day is a Saturday, a Sunday or a public holiday, the next working day is the last.",
    "In een jaar waarin die dag een zaterdag, een zondag of een feestdag is, is de eerste werkdag daarna de laatste.",
)
NEEDS_YEAR = Reason(
    "Reg. 1182/71 art. 3(2)(c)",
    "Which day that is depends on the year, and the year is not known.",
    "Welke dag dat is, hangt af van het jaar. Dat is niet bekend.",
)
NEEDS_COUNTRY = Reason(
    "Reg. 1182/71 art. 2(1)",
    "Public holidays of the country where the request is answered count, and the country is not known.",
    "De feestdagen tellen van het land waar het verzoek wordt behandeld. Dat land is niet bekend.",
)
STANDS_STILL = Reason(
    "art. 12(6)",
    "The organisation asked something without delay and waits for the person: the clock stands still.",
    "De organisatie vroeg meteen iets en wacht op de persoon: de klok staat stil.",
)
STOOD_STILL = Reason(
    "art. 12(6)",
    "The days on which the organisation waited for what it asked without delay do not count.",
    "De dagen waarop de organisatie wachtte op wat zij meteen vroeg, tellen niet mee.",
)
ASKED_LATE = Reason(
    "art. 12(6)",
    "Something was asked late: that does not stop the clock.",
    "Er is laat iets gevraagd: dat zet de klok niet stil.",
)
TOLD_LATE = Reason(
    "art. 12(3)",
    "The person heard of the longer time after the first month: it counts for nothing.",
    "De persoon hoorde pas na de eerste maand dat het langer duurt. Dat telt niet.",
)
NO_REASON = Reason(
    "art. 12(3)",
    "It may take longer for a reason that the person hears within the first month; none is known.",
    "Het mag langer duren om een reden die de persoon binnen de eerste maand hoort. Die reden is niet bekend.",
)
MAY_TAKE_LONGER = Reason(
    "art. 12(3)",
    "The request itself, or a peak for once, can make up to two months more necessary. Tell it with the reasons within "
    "the first month.",
    "Het verzoek zelf, of een eenmalige piek, kan tot twee maanden extra nodig maken. Vertel het met de redenen binnen "
    "de eerste maand.",
)
MAY_NOT = Reason(
    "art. 12(3)",
    "Only complexity and the number of requests count. Work, staff, or many requests as always are for the "
    "organisation to be ready for.",
    "Alleen hoe ingewikkeld het is en het aantal verzoeken tellen. Op werk, personeel en altijd veel verzoeken moet de "
    "organisatie voorbereid zijn.",
)
UNREAD = Reason(
    "art. 12(3)",
    "The clock starts when the request arrives in a channel of the organisation, also if nobody reads it yet.",
    "De klok start als het verzoek binnenkomt via een kanaal van de organisatie, ook als nog niemand het leest.",
)
NOT_A_CHANNEL = Reason(
    "EDPB 01/2022 para 52-57",
    "It came where nobody has to expect a request: the clock starts when it arrives in a channel of the organisation.",
    "Het kwam binnen waar niemand een verzoek hoeft te verwachten. De klok start als het in een kanaal van de "
    "organisatie komt.",
    is_advice=True,
)


def counted(months: int) -> tuple[Reason, ...]:
    """How the period was counted."""
    if months == 1:
        period = Reason("art. 12(3)", "The answer is due within a month.", "Het antwoord komt binnen een maand.")
    else:
        period = Reason(
            "art. 12(3)",
            f"With the longer time the answer is due within {months} months from arrival.",
            f"Met de verlenging komt het antwoord binnen {months} maanden na ontvangst.",
        )
    return (period, SAME_NUMBER)
