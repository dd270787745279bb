"""How a person is reached: mail, telephone, names on sites and the addresses of pages."""

from functools import cache
from random import Random

import phonenumbers
from phonenumbers import PhoneNumberFormat, PhoneNumberType

from bench.tickets.first.digits import digits
from bench.tickets.first.national import MAKERS
from bench.tickets.first.people import first_name, plain, surname

HOSTS = ("brievenbus", "postvak", "zeepost", "mailhuis", "netkade", "quickpost", "wolkmail", "heimpost", "courriel")
ENDINGS = {"nl": ("nl", "nl", "com", "be", "eu"), "en": ("co.uk", "com", "ie", "org", "net")}
ENDINGS |= {"de": ("de", "de", "at", "com", "ch"), "fr": ("fr", "fr", "com", "be", "info")}
INTERNATIONAL = ("bücherkiste.de", "münsterpost.example", "café-crème.fr", "überland.at", "почта.рф", "ταχυδρομείο.gr")
AREAS = {
    "nl": ("NL", "NL", "NL", "BE"),
    "en": ("GB", "GB", "IE"),
    "de": ("DE", "DE", "AT", "CH"),
    "fr": ("FR", "FR", "BE"),
}
EUROPE = (*(country.upper() for country in MAKERS), "NL")


def local_part(random: Random, language: str) -> str:
    first, last = plain(first_name(random, language)), plain(surname(random, language))
    number = random.choice(("", "", str(random.randint(1, 99)), str(random.randint(1950, 2008))))
    shape = random.choice(
        ("{f}.{l}{n}", "{i}.{l}{n}", "{f}{n}", "{f}_{l}", "{f}{l}{n}", "{i}{l}", "{f}-{l}", "{f}.{l}+shop")
    )
    return shape.format(f=first, l=last, i=first[:1], n=number)


def email(random: Random, language: str) -> str:
    """Return an e-mail address (RFC 5321), some at an international domain (RFC 6531)."""
    if random.random() < 0.04:  # noqa: PLR2004 - few, and each must be found
        name = random.choice((local_part(random, language), "jürgen.weiß", "zoë.brûlé", "søren"))
        return f"{name}@{random.choice(INTERNATIONAL)}"
    between = random.choice(("", "", "-", "."))
    host = random.choice(HOSTS) + (between + random.choice(HOSTS) if between or random.random() < 0.5 else "")  # noqa: PLR2004
    address = f"{local_part(random, language)}@{host}.{random.choice(ENDINGS[language])}"
    return address.title() if random.random() < 0.03 else address  # noqa: PLR2004 - a telephone that helps


@cache
def example(region: str, kind: int) -> phonenumbers.PhoneNumber:
    found = phonenumbers.example_number_for_type(region, kind)
    if found is None:
        raise LookupError(region)
    return found


def number(random: Random, region: str) -> phonenumbers.PhoneNumber:
    """Return a number that a region's plan allows: the example of its plan with other last digits."""
    mobile = random.random() < 0.6  # noqa: PLR2004 - most leave a mobile number
    shown = example(region, PhoneNumberType.MOBILE if mobile else PhoneNumberType.FIXED_LINE)
    while True:
        written = str(shown.national_number)
        made = phonenumbers.PhoneNumber(
            country_code=shown.country_code,
            national_number=int(written[:-6] + digits(random, 6)),
            italian_leading_zero=shown.italian_leading_zero,
        )
        if phonenumbers.is_valid_number(made):
            return made


def phone(random: Random, language: str) -> str:
    """Return a telephone number in one of the ways people write it."""
    abroad = random.random() < 0.2  # noqa: PLR2004 - most call from here
    region = random.choice(EUROPE if abroad else AREAS[language])
    made = number(random, region)
    at_home = not abroad and region == AREAS[language][0]
    if at_home and random.random() < 0.7:  # noqa: PLR2004 - at home few write the country
        return varied(random, phonenumbers.format_number(made, PhoneNumberFormat.NATIONAL))
    if random.random() < 0.25:  # noqa: PLR2004 - copied from a telephone
        return phonenumbers.format_number(made, PhoneNumberFormat.E164)
    written = phonenumbers.format_number(made, PhoneNumberFormat.INTERNATIONAL)
    if random.random() < 0.15 and region == "NL":  # noqa: PLR2004 - the zero that should not be there
        return written.replace("+31 ", random.choice(("+31 (0)", "0031 ", "+31(0)")))
    return written.replace("+", "00", 1) if random.random() < 0.1 else written  # noqa: PLR2004 - from an older telephone


def varied(random: Random, written: str) -> str:
    """Return the same number with other signs between its groups."""
    if written.startswith("06 ") and random.random() < 0.6:  # noqa: PLR2004 - how the Dutch write a mobile number
        rest = written[3:].replace(" ", "")
        pairs = " ".join(rest[place : place + 2] for place in range(0, 8, 2))
        return random.choice((f"06-{rest}", f"06{rest}", f"06 {rest}", f"06 {pairs}", f"06-{pairs}"))
    shape = random.randrange(4)
    if shape == 0:
        return written
    bare = written.replace("-", " ").replace("/", " ")
    if shape == 1:
        return bare.replace(" ", "").replace("(", "").replace(")", "")
    if shape == 2 and " " in bare:  # noqa: PLR2004 - the third way
        return bare.replace(" ", "-", 1)
    return bare


def handle(random: Random, language: str) -> str:
    first, last = plain(first_name(random, language)), plain(surname(random, language))
    return random.choice((f"{first}_{last}", f"{first}.{last}", f"{first}{random.randint(1, 999)}", f"{first}{last}"))


def at_handle(random: Random, language: str) -> str:
    return "@" + handle(random, language)


def profile(random: Random, language: str) -> str:
    """Return the address of somebody's page."""
    return (
        f"https://www.{random.choice(('instagram.com', 'facebook.com', 'linkedin.com/in'))}/{handle(random, language)}"
    )


def username(random: Random, language: str) -> str:
    first, last = plain(first_name(random, language)), plain(surname(random, language))
    return random.choice(
        (f"{first[:1]}{last}", f"{first}.{last}", f"{first}{random.randint(10, 9999)}", f"{last}_{first[:2]}")
    )
