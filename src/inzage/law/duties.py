"""Something that the law asks and that waits to be done: what a room tells the plan. Pure."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Duty:
    """
    What waits.

    `key` says what kind of work it is, `about` is what the ledger calls its subject (empty: the whole room), and
    `count` how much waits: fields, parts, changes. `owner` is who answers for it: departments, or a person by name.
    """

    key: str
    article: str
    about: str = ""
    name: str = ""
    count: int = 1
    owner: str = ""
