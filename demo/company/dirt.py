"""How the same person comes to look different from one system to the next."""

from datetime import date
from random import Random

from demo.company.chance import happens
from demo.company.people import Person

SHORT_INFIX = {"van der": "v.d.", "van den": "v.d.", "van de": "v.d.", "van": "v.", "van 't": "v.'t"}


def misspelled(rng: Random, person: Person) -> str:
    """The name as a bank or a tired hand writes it: initials, capitals, a short infix, one letter too many."""
    name = f"{person.initials} {person.surname}"
    if person.infix in SHORT_INFIX and happens(rng, 0.4):
        name = f"{person.initials} {SHORT_INFIX[person.infix]} {person.last}"
    if happens(rng, 0.06):
        name = name.replace("s", "ss", 1) if happens(rng, 0.5) else name.replace("ij", "y", 1)
    return name.upper() if happens(rng, 0.3) else name


def two_forms(rng: Random, day: date) -> str:
    """A date as the old form wrote it, or as the new one does."""
    return day.strftime("%d-%m-%Y") if happens(rng, 0.6) else day.isoformat()


def phone_forms(rng: Random, number: str) -> str:
    """The same phone number with a country code, dashes or spaces."""
    forms = (
        number,
        f"+31 {number[1]} {number[2:]}",
        f"{number[:2]}-{number[2:]}",
        f"{number[:2]} {number[2:6]} {number[6:]}",
    )
    return rng.choice(forms)
