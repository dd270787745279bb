"""Opening every page as every role: who may see it does, and who may not is told so."""

from collections.abc import Mapping

from demo.story.browser import Browser
from demo.summary import Web
from inzage.people.permissions import Act, may

OPEN, FORBIDDEN = 200, 403

PAGES: Mapping[str, Act | None] = {
    "/": None,
    "/map/": Act.SEE_OWN_SYSTEMS,
    "/systems/": Act.SEE_OWN_SYSTEMS,
    "/systems/new/": Act.ADD_SYSTEM,
    "/systems/kompas-crm/": Act.SEE_OWN_SYSTEMS,
    "/register/": Act.SEE_REGISTER,
    "/register/proposals/": Act.SEE_REGISTER,
    "/register/1/": Act.SEE_REGISTER,
    "/register/1/history/": Act.SEE_REGISTER,
    "/register/new/": Act.WRITE_REGISTER,
    "/register/1/change/": Act.WRITE_REGISTER,
    "/recipients/": Act.SEE_REGISTER,
    "/people/": Act.SEE_PEOPLE,
    "/duties/": Act.SEE_REGISTER,
    "/evidence/": Act.SEE_LEDGER,
}
"""The pages of today, and what a role must be allowed to see each. Kompas belongs to the owner who signs in."""


def at_pages(signed_in: Mapping[str, Browser]) -> Web:
    """Open each page in each browser."""
    opened = refused = 0
    wrong: list[str] = []
    for role, browser in signed_in.items():
        for path, act in PAGES.items():
            wanted = OPEN if act is None or may(role, act) else FORBIDDEN
            got = browser.get(path).status
            opened += got == OPEN
            refused += got == FORBIDDEN
            if got != wanted:
                wrong.append(f"{path} as {role}: {got} instead of {wanted}")
    return Web(opened=opened, refused=refused, wrong=wrong)
