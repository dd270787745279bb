"""The table that the contract runs over, as every SQL database makes it."""

from tests.connectors.contract import CANARY, Stage

COLUMNS = ("nummer", "naam", "e_mail", "stad")
CREATE = "CREATE TABLE klant (nummer INTEGER PRIMARY KEY, naam VARCHAR(80) NOT NULL DEFAULT '', e_mail VARCHAR(120) UNIQUE, stad VARCHAR(80))"
CITIES = ("Delft", "Zwolle", "Goes")


def rows(many=20):
    """So many rows, of which number 7 holds the canary."""
    return [
        (number, CANARY if number == 7 else f"Proef {number}", f"klant{number}@example.nl", CITIES[number % 3])
        for number in range(1, many + 1)
    ]


def stage(target, kind, **more):
    return Stage(
        target=target, kind=kind, dataset="klant", columns=COLUMNS, key="nummer", one=7, rows=20, writable=True, **more
    )
