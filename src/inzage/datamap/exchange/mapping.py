"""Which column of somebody's own register is what: a guess by its head, to be changed by who knows it. Pure."""

import re
from collections.abc import Mapping

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from inzage.datamap.labels import Labels

NOT_TAKEN = ""

TARGETS: Labels = {
    NOT_TAKEN: _("Do not take in"),
    "name": _("Activity"),
    "purpose": _("Purpose"),
    "departments": _("Departments"),
    "capacity": _("For whom"),
    "on_behalf_of": _("On behalf of"),
    "basis": _("Legal basis"),
    "basis_detail": _("Interest or law"),
    "interest_test": _("Balance of interests"),
    "condition": _("Exception for special data"),
    "groups": _("Groups of people"),
    "declared": _("Kinds of data"),
    "source": pgettext_lazy("of data", "Source"),
    "recipients": _("Recipients"),
    "processors": _("Recipients that are processors"),
    "transfers": _("Countries and grounds of transfers"),
    "retentions": _("How long it is kept"),
    "security": _("Security"),
    "profiling": _("Profiling"),
    "automated_decision": _("Automated decisions"),
    "also_purpose": _("Add to the purpose"),
    "also_security": _("Add to the security"),
}
"""What a column can be."""

# In this order: the first that stands in a head is it. `Doel van de verwerking` is no name, `verwerkersovereenkomst` no
# recipient.
SIGNS: tuple[tuple[str, str], ...] = (
    (NOT_TAKEN, r"^(nr|no|id|#|code|volgnummer|nummer|number)\b|overeenkomst|contract|dpia|pia\b|contactpersoon"),
    (NOT_TAKEN, r"wijze van|intern(e)?\b|internal"),
    (NOT_TAKEN, r"systeem|systemen|applicatie|system|versie|version|datum|date\b|opmerking|remark|comment"),
    ("condition", r"uitzonder|art(ikel|icle|\.)? ?9|grond(slag)?.{0,12}bijzonder|special categor.{0,20}(basis|ground)"),
    ("interest_test", r"belangenafweging|balanc"),
    ("basis_detail", r"toelichting.{0,12}grond|gerechtvaardigd belang|welke wet|legitimate interest"),
    ("basis", r"grondslag|rechtsgrond|legal basis|lawful basis|legal ground|rechtmatig"),
    ("retentions", r"bewaar|retention|vernietig|wistermijn|storage period|erasure"),
    ("automated_decision", r"geautomatiseerd|automated"),
    ("profiling", r"profiler|profiling"),
    ("transfers", r"doorgift|buiten (de )?(eer|eu)\b|^land(en)?\b|derde land|third countr|transfer|outside the e"),
    ("security", r"beveilig|maatregel|security|measures|safeguard"),
    ("groups", r"betrokkene|data subject|groepen|doelgroep|van wie|categorie.{0,6}personen|individuals"),
    ("declared", r"persoonsgegevens|soort(en)? gegevens|categorie.{0,6}gegevens|welke gegevens|bijzondere gegevens"),
    ("declared", r"^gegevens$|personal data|kinds? of data|categories of data"),
    ("on_behalf_of", r"opdrachtgever|namens|verwerkingsverantwoordelijke|^controller|joint controller|on behalf"),
    ("processors", r"\b(sub)?verwerkers?\b|processors?\b"),
    ("recipients", r"ontvanger|recipient|derde partij|derden|verstrek|gedeeld met|shared with"),
    ("departments", r"afdeling|proceseigenaar|eigenaar|organisatieonderdeel|department|owner|team\b|business function"),
    ("capacity", r"\brol\b|hoedanigheid|capacity|\brole\b"),
    ("source", r"\bbron\b|herkomst|verkregen|source"),
    ("purpose", r"doel|purpose|waarvoor"),
    ("name", r"verwerking|activiteit|activit|proces|processing|^naam\b|^name\b"),
)  # fmt: skip
PATTERNS = tuple((target, re.compile(pattern, re.IGNORECASE)) for target, pattern in SIGNS)

NUMBER = re.compile(r"(volg)?(nr|no|nummer|id|code|ref|referentie|reference|number|#)(?!\w)", re.IGNORECASE)

SECOND = {"name": NOT_TAKEN, "basis": "basis_detail"}
"""What a second column is: beside `Rechtsgrond (art. 6)` the `Wettelijke grondslag` is the law behind it."""

LONGEST_HEAD = 160
"""What is longer is a text, and no head."""


def guess(head: str) -> str:
    """What a column with this head is likely to be; of two rows, the lower one knows best."""
    if len(head) > LONGEST_HEAD:
        return NOT_TAKEN
    upper, _dash, lower = head.rpartition(" – ")
    return first(lower) or (first(upper) if upper else NOT_TAKEN)


def is_number(head: str) -> bool:
    """Whether the column gives each activity a number of its own."""
    return NUMBER.match(head.rpartition(" – ")[2]) is not None


def first(head: str) -> str:
    return next((target for target, pattern in PATTERNS if pattern.search(head)), NOT_TAKEN)


def guesses(heads: Mapping[str, str]) -> dict[str, str]:
    """What each column is, by its letter. An activity has one name: the first that looks like one."""
    found: dict[str, str] = {}
    for letter, head in heads.items():
        target = guess(head)
        if target in SECOND and target in found.values():
            target = SECOND[target]
        found[letter] = target
    return found
