"""
The first generator: mails, chats, notes and forms that customers of a Dutch organisation could have sent.

Half of them are Dutch, the others English, German and French. The first generator may be looked at when a recognizer is
made; the score that is quoted is that of the second.
"""

from collections.abc import Iterator
from random import Random

from bench.tickets import Ticket
from bench.tickets.first.script import Parts, Script, script
from bench.tickets.first.writing import Page

LANGUAGES, SHARES = ("nl", "en", "de", "fr"), (50, 20, 16, 14)
KINDS = {
    "name": 12,
    "surname": 8,
    "email": 14,
    "phone": 14,
    "address": 10,
    "iban": 8,
    "customer": 6,
    "order": 6,
    "birth_date": 5,
    "invoice": 4,
    "city": 4,
    "postcode": 3,
    "health": 4,
    "bsn": 4,
    "national": 5,
    "card": 3,
    "plate": 3,
    "ip": 3,
    "contract": 3,
    "username": 3,
    "password": 2,
    "vat": 2,
    "company_number": 2,
}
"""How often a kind is asked for; what is not named here, once."""
ITEMS, ITEM_SHARES = (0, 1, 2, 3, 4, 5), (34, 34, 18, 9, 3, 2)
FORMS, FORM_SHARES = ("mail", "chat", "note", "form"), (35, 20, 30, 15)
ROLES = frozenset({"hello", "bye", "fill", "trap", "subject", "agent", "client"})


def tickets(count: int, seed: int) -> Iterator[Ticket]:
    """Yield so many tickets; the same seed yields the same."""
    random = Random(seed)
    for _ in range(count):
        language = random.choices(LANGUAGES, SHARES)[0]
        page = Page(random, language)
        form = random.choices(FORMS, FORM_SHARES)[0]
        {"mail": mail, "chat": chat, "note": note, "form": filled}[form](page, script(language))
        yield page.ticket()


def body(page: Page, said: Script) -> list[Parts]:
    """Return the sentences of a ticket in some order: what is personal, what only looks so, and what is neither."""
    random = page.random
    kinds = [kind for kind in said.sentences if kind not in ROLES]
    weights = [KINDS.get(kind, 1) for kind in kinds]
    items = random.choices(ITEMS, ITEM_SHARES)[0]
    chosen = [random.choice(said.sentences[kind]) for kind in random.choices(kinds, weights, k=items)]
    chosen += random.sample(said.sentences["trap"], random.choice((0, 0, 1, 1, 2)))
    chosen += random.sample(said.sentences["fill"], max(random.choice((1, 2, 3)), 3 - len(chosen)))
    random.shuffle(chosen)
    return chosen


def mail(page: Page, said: Script) -> None:
    page.write(page.random.choice(said.sentences["hello"]), after="\n\n")
    page.write_all(body(page, said), between=" ")
    page.put("\n\n")
    page.write(page.random.choice(said.sentences["bye"]))


def chat(page: Page, said: Script) -> None:
    """Write a talk: who speaks stands before what is said."""
    page.is_hasty = page.random.random() < 0.4  # noqa: PLR2004 - who chats is in a hurry
    speakers = [said.sentences["client"][0][0], said.sentences["agent"][0][0]]
    for place, sentence in enumerate(body(page, said)):
        page.put(f"{speakers[place % 2]}: " if page.random.random() < 0.8 else "")  # noqa: PLR2004 - some go on
        page.write(sentence, after="\n")


def note(page: Page, said: Script) -> None:
    page.write_all(body(page, said), between=page.random.choice((" ", " ", "\n", " - ")))


def filled(page: Page, said: Script) -> None:
    """Write the form of a site: a line for each field, and one in one's own words."""
    random = page.random
    page.write(random.choice(said.sentences["subject"]), after="\n")
    for slot in random.sample(sorted(said.labels), random.choices((1, 2, 3, 4), (35, 35, 20, 10))[0]):
        page.put(f"{random.choice(said.labels[slot])}: ")
        page.write(("", slot, ""), after="\n")
    page.write_all(body(page, said)[:3], between=" ")
