"""
The groups of people whose data is used, and which of them are vulnerable.

Law: GDPR art. 30(1)(c) asks for the groups. Vulnerable is criterion 7 of WP 248 rev.01: people who cannot easily agree
to or refuse what is done with their data, such as children, patients and people at work.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Group:
    """A group of people. `whose` is what a table about them is said to be about: customer, employee or contact."""

    key: str
    en: str
    nl: str
    whose: str
    is_vulnerable: bool = False
    article: str = "art. 30(1)(c)"


class UnknownGroup(Exception):  # noqa: N818 - named for what it says
    """No group of people has this key."""


ROWS = (
    Group("customers", "Customers", "Klanten", "customer"),
    Group("prospects", "People who may become a customer", "Mogelijke klanten", "contact"),
    Group("former_customers", "Former customers", "Oud-klanten", "customer"),
    Group("business_contacts", "Contacts of business customers", "Contactpersonen van zakelijke klanten", "contact"),
    Group("supplier_contacts", "Contacts of suppliers", "Contactpersonen van leveranciers", "contact"),
    Group("payers", "People who pay for somebody else", "Mensen die voor een ander betalen", "contact"),
    Group("debtors", "People in arrears", "Mensen met een betalingsachterstand", "customer", is_vulnerable=True),
    Group("subscribers", "Subscribers", "Abonnees", "customer"),
    Group("members", "Members", "Leden", "customer"),
    Group("donors", "Donors", "Donateurs", "customer"),
    Group("participants", "Participants in events", "Deelnemers aan bijeenkomsten", "contact"),
    Group("site_visitors", "Visitors of the website or app", "Bezoekers van de website of app", "customer"),
    Group("premises_visitors", "Visitors of the premises", "Bezoekers van het gebouw", "contact"),
    Group("passers_by", "Passers-by", "Voorbijgangers", "contact"),
    Group("employees", "Employees", "Werknemers", "employee", is_vulnerable=True),
    Group("temporary_workers", "Temporary and hired workers", "Uitzendkrachten en ingehuurd personeel", "employee",
          is_vulnerable=True),
    Group("trainees", "Trainees", "Stagiairs", "employee", is_vulnerable=True),
    Group("volunteers", "Volunteers", "Vrijwilligers", "employee"),
    Group("applicants", "Applicants", "Sollicitanten", "contact", is_vulnerable=True),
    Group("former_employees", "Former employees", "Oud-werknemers", "employee"),
    Group("directors", "Directors and owners", "Bestuurders en eigenaren", "contact"),
    Group("relatives", "Relatives and emergency contacts", "Familie en noodcontacten", "contact"),
    Group("representatives", "Representatives and guardians", "Gemachtigden en voogden", "contact"),
    Group("patients", "Patients and clients in care", "Patiënten en cliënten in de zorg", "customer",
          is_vulnerable=True),
    Group("children", "Children", "Kinderen", "customer", is_vulnerable=True),
    Group("pupils", "Pupils and students", "Leerlingen en studenten", "customer", is_vulnerable=True),
    Group("tenants", "Tenants", "Huurders", "customer"),
    Group("insured", "Insured people", "Verzekerden", "customer"),
    Group("opposing_parties", "Opposing parties in a dispute", "Tegenpartijen in een geschil", "contact"),
    Group("reporters", "People who report wrongs", "Melders van misstanden", "contact", is_vulnerable=True),
    Group("requesters", "People who use their privacy rights", "Mensen die hun privacyrechten gebruiken", "customer"),
)  # fmt: skip

GROUPS: Mapping[str, Group] = MappingProxyType({one.key: one for one in ROWS})


def group(key: str) -> Group:
    """
    Return the group of people with this key.

    Raises:
        UnknownGroup: if there is none.
    """
    try:
        return GROUPS[key]
    except KeyError:
        raise UnknownGroup(key) from None


def any_vulnerable(keys: tuple[str, ...]) -> bool:
    """Whether one of these groups is vulnerable. Law: GDPR art. 35(1) as read by WP 248 rev.01, criterion 7."""
    return any(group(key).is_vulnerable for key in keys)
