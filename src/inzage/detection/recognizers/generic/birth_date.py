"""Dates of birth. Standard: ISO 8601, and the national ways to write a day. Only words near it tell what it means."""

import re
from datetime import date

from inzage.detection.kernel.layout import Finder
from inzage.detection.recognizers.recognizer import Recognizer, Verdict, words

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "januari january januar janvier jan",
            "februari february februar février fevrier feb févr",
            "maart march märz mars mrt mar mär",
            "april avril apr avr",
            "mei may mai",
            "juni june juin jun",
            "juli july juillet jul",
            "augustus august août aout aug",
            "september septembre sep sept",
            "oktober october octobre okt oct",
            "november novembre nov",
            "december dezember décembre decembre dec dez déc",
        ),
        start=1,
    )
    for name in names.split()
}
NUMBERS = re.compile(r"(\d{1,4})[ ]?[-/.][ ]?(\d{1,2})[ ]?[-/.][ ]?['’]?(\d{1,4})")
WORDS = re.compile(
    r"(\d{1,2})(?:\.|e|ste|de|st|nd|rd|th|er)?[ -]?(?:of |de )?([^\W\d_]{3,9})\.?,?[ -]['’]?(\d{4}|\d{2})"
)
ENGLISH = re.compile(r"([^\W\d_]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})")
SPACED = re.compile(r"(\d{2}) (\d{2}) (\d{4})")
COMPACT = re.compile(r"(19|20)\d{6}|\d{4}(19|20)\d{2}")
NAMES = "|".join(sorted({form for name in MONTHS for form in (name, name.capitalize(), name.upper())}))
FORM = "|".join(
    (
        r"[0-9]{1,4}[ ]?[-/.][ ]?[0-9]{1,2}[ ]?[-/.][ ]?['’]?(?:[0-9]{2}|[0-9]{4})",
        r"[0-9]{2} [0-9]{2} [0-9]{4}",
        r"(?:19|20)[0-9]{6}|[0-9]{4}(?:19|20)[0-9]{2}",
        (
            rf"[0-9]{{1,2}}(?:\.|e|ste|de|st|nd|rd|th|er)?[ -]?(?:of |de )?(?:{NAMES})\.?,?[ -]['’]?"
            r"(?:[0-9]{2}|[0-9]{4})"
        ),
        rf"(?:{NAMES})\.? [0-9]{{1,2}}(?:st|nd|rd|th)?,? [0-9]{{4}}",
    )
)
"""In numbers; in eight digits; with the name of the month, before it the day or, in English, after it."""

OLDEST, NEWEST = 1890, 2100
SHORT_YEAR = 100


class BirthDate(Recognizer):
    category = "birth_date"
    finder = Finder.BIRTH_DATE
    form = FORM
    context = words(
        "geboren geb geboortedatum geboortedata geboortedag gebdat gebdatum geboorte jarig verjaardag verjaar born "
        "birth birthday birthdate dob dateofbirth geburtsdatum geburtstag geburt gebdatum geborene né née nés "
        "naissance ddn anniversaire"
    )
    against = words(
        "factuurdatum besteldatum leverdatum ingangsdatum einddatum startdatum vervaldatum overleden invoice expires "
        "rechnungsdatum lieferdatum besteld geleverd betaald verhuisd sinds vanaf factuur bestelling levering afspraak "
        "getrouwd verzonden ordered delivered paid since died married appointment rechnung bestellung bestellt "
        "geliefert bezahlt seit gestorben verheiratet termin facture commande livré payé depuis décédé marié"
    )
    labels = (
        "d o b", "dob", "ik ben van", "ben van", "je suis du", "ich bin vom", "geboortejaar", "dag van geboorte",
        "geboortedatum", "geboortedat", "geb datum", "geb dat", "gebdatum", "gebdat", "geboren", "geboren op",
        "date of birth", "birth date", "birthdate", "birthday", "born", "born on", "geburtsdatum", "geburtstag",
        "geb am", "geboren am", "date de naissance", "ddn", "né le", "née le", "né e le", "naissance",
    )  # fmt: skip
    alone = 0.0
    near = 0.95

    def judge(self, value: str, language: str | None) -> Verdict:  # noqa: ARG002 - months are read in four languages
        """A day of the calendar may be a birthday; what is no day is none."""
        return Verdict.UNSURE if day_of(value) else Verdict.WRONG


def day_of(value: str) -> date | None:
    """Return the day that is written, or None where there is no such day."""
    if numbers := NUMBERS.fullmatch(value) or SPACED.fullmatch(value):
        first, month, last = (int(part) for part in numbers.groups())
        year_first = len(numbers[1]) == len("1978")
        return day(first, month, last) if year_first else day(last, month, first) or day(last, first, month)
    if COMPACT.fullmatch(value):
        number = int(value)
        return day(number // 10000, number // 100 % 100, number % 100) or day(
            number % 10000, number // 10000 % 100, number // 1_000_000
        )
    if written := WORDS.fullmatch(value):
        return day(int(written[3]), MONTHS.get(written[2].casefold(), 0), int(written[1]))
    if english := ENGLISH.fullmatch(value):
        return day(int(english[3]), MONTHS.get(english[1].casefold(), 0), int(english[2]))
    return None


def day(year: int, month: int, number: int) -> date | None:
    """Return a day of the calendar on which somebody alive can be born."""
    full = year + 1900 if year < SHORT_YEAR else year
    try:
        found = date(full, month, number)
    except ValueError:
        return None
    return found if OLDEST <= full <= NEWEST else None
