"""Whether what is said fits where it is kept. Every door of the register comes through here."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from inzage.datamap.labels import ACTIVITY_FACTS
from inzage.datamap.records import ActivityFacts, Kept, Party
from inzage.datamap.tidying import tidy
from inzage.datamap.words import LONGEST, MOST_KEPT, NAME
from inzage.people.operations import LONGEST_NAME
from inzage.web.refusals import Refusal

SHOWN = 60
"""Characters of a name by which somebody finds the place again."""

TEXTS = (
    "on_behalf_of", "purpose", "basis_detail", "interest_test", "consent_care", "condition_detail", "number_law",
    "criminal_ground", "recipients_why", "source", "logic", "security",
)  # fmt: skip
LONGEST_OF = {"name": NAME, **dict.fromkeys(TEXTS, LONGEST), "departments": LONGEST_NAME, "recipients": NAME}
LONGEST_OF_RULE = {
    "what": (_("what is kept"), NAME),
    "start": (_("from when or until when it is kept"), NAME),
    "ground": (_("why it is kept"), LONGEST),
}
LONGEST_OF_PARTY = {"name": (_("name"), NAME), "country": (_("country"), NAME), "what_for": (_("what for"), NAME)}


class TooLong(Refusal):
    """A text is longer than what keeps it."""

    code = "too_long"
    sentence = _("“%(name)s”, %(part)s: this has %(length)d characters and at most %(most)d fit. Make it shorter.")

    def __init__(self, *, name: str, field: str, part: str | Promise, text: str, most: int) -> None:
        super().__init__(name=shown(name), length=len(text), most=most)
        self.field = field  # type: ignore[misc] # which part it is depends on the text
        self.part = part

    def __str__(self) -> str:
        return str(self.sentence) % {**self.facts, "part": self.part}


class KeptTooLong(Refusal):
    """Nobody keeps data for so long."""

    code = "kept_too_long"
    field = "retentions"
    sentence = _("“%(name)s”, how long it is kept: give a whole number of at most %(most)d.")


def shown(name: str) -> str:
    return name if len(name) <= SHOWN else f"{name[: SHOWN - 1]}…"


def fitting(facts: ActivityFacts) -> ActivityFacts:
    """
    The facts as they are kept, when each of them fits.

    Raises:
        TooLong, KeptTooLong
    """
    facts = tidy(facts)
    for field, most in LONGEST_OF.items():
        said = getattr(facts, field)
        for text in said if isinstance(said, tuple) else (said,):
            fits(facts.name, field, ACTIVITY_FACTS[field], text, most)
    for rule in facts.retentions:
        fits_rule(facts.name, rule)
    return facts


def fits_rule(name: str, rule: Kept) -> None:
    for field, (part, most) in LONGEST_OF_RULE.items():
        fits(name, "retentions", part, getattr(rule, field), most)
    if rule.count is not None and rule.count > MOST_KEPT:
        raise KeptTooLong(name=shown(name), most=MOST_KEPT)


def fitting_party(party: Party) -> Party:
    """
    Who gets data as it is kept, when all that is said fits.

    Raises:
        TooLong
    """
    party = tidy(party)
    for field, (part, most) in LONGEST_OF_PARTY.items():
        fits(party.name, field, part, getattr(party, field), most)
    return party


def fits(name: str, field: str, part: str | Promise, text: str, most: int) -> None:
    if len(text) > most:
        raise TooLong(name=name, field=field, part=part, text=text, most=most)
