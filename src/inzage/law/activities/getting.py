"""Who usually gets the data of an activity: always or often, and whether a law asks for it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Gets:
    """
    A kind of party that gets the data; `kind` is a key of `RECIPIENTS`.

    `always` says that the activity is not done without it, `law` which law asks for it, as English names the article.
    """

    kind: str
    always: bool = False
    law: str = ""


def often(*kinds: str, law: str = "") -> tuple[Gets, ...]:
    """Parties that many get help from, or must answer when asked; here it may be another way. Law: GDPR art. 4(9)."""
    return tuple(Gets(kind, always=False, law=law) for kind in kinds)


def always(*kinds: str, law: str = "") -> tuple[Gets, ...]:
    """Parties without whom this is not done: who has none of them says why. Law: GDPR art. 4(9) and 30(1)(d)."""
    return tuple(Gets(kind, always=True, law=law) for kind in kinds)
