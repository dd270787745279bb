"""Who gets data according to somebody's own register, in which country and why that is lawful. Pure."""

import re
from collections.abc import Iterable
from dataclasses import replace
from functools import cache

from inzage.datamap.exchange.meaning import pieces, says_nobody
from inzage.datamap.exchange.vocabulary import fold, keys
from inzage.datamap.records import Party
from inzage.datamap.words import NAME, RecipientRole, Safeguard
from inzage.law.activities import RECIPIENTS

SHORT = {"vs": "US", "v.s.": "US", "usa": "US", "us": "US", "amerika": "US", "vk": "GB", "uk": "GB", "engeland": "GB"}
COUNTRY = re.compile(r"\(([^()]+)\)\s*$")
AUTHORITY = re.compile(
    r"belastingdienst|uwv|gemeente|politie|autoriteit|inspectie|rechtbank|ministerie|cbs\b", re.IGNORECASE
)
OF_THEIR_OWN = re.compile(
    r"\bbank\b|\b(rabo|abn|ing\b|triodos|asn|sns)|verzekeraar|\barbo|bedrijfsarts|pensioen|deurwaarder|notaris|advoca|accountant"
    r"|\b(insurer|pension|bailiff|lawyer|notary)", re.IGNORECASE,
)  # fmt: skip
"""Who decides for themselves what they do with the data. Law: GDPR art. 4(7)."""

GROUNDS = (
    (Safeguard.STANDARD_CLAUSES, r"scc|modelcontract|standaardcontract|model clause|standard contract"),
    (Safeguard.ADEQUACY, r"adequa|passend beschermingsniveau|dpf|privacy framework|privacy shield"),
    (Safeguard.BINDING_RULES, r"bcr|bindende|binding"),
    (Safeguard.DEROGATION, r"art\w*\.? ?49|uitzondering|derogation"),
)


def parties(text: str, role: str) -> Iterable[Party]:
    """The parties of a cell, each with its country where that stands behind its name: in brackets or after a comma."""
    for line in pieces(text, commas=False):
        found: list[Party] = []
        for one in re.split(r",(?![^(]*\))", line):
            country = names().get(one.strip().lower(), "")
            if country and found and not found[-1].country:
                found[-1] = replace(found[-1], country=country)
            elif one.strip() and not says_nobody(one):
                found.append(party(" ".join(one.split()), role))
        yield from found


def party(text: str, role: str) -> Party:
    found = COUNTRY.search(text)
    country = country_of(found[1]) if found else ""
    name = text[: found.start()].strip() if found and country else text
    return Party(name[:NAME], role_of(name) or role, country)


def role_of(name: str) -> str:
    """What the law's list says that such a party usually is."""
    known = {fold(said): one.role for one in RECIPIENTS.values() for said in (one.nl, one.en)}
    if found := known.get(fold(name), ""):
        return found
    if AUTHORITY.search(name):
        return RecipientRole.AUTHORITY
    return RecipientRole.CONTROLLER if OF_THEIR_OWN.search(name) else ""


def country_of(text: str) -> str:
    """The country of this name or code; none where it is not one."""
    said = fold(text)
    return SHORT.get(said) or keys("country").get(said, "")


def countries_in(text: str) -> tuple[str, ...]:
    """The countries that a sentence names."""
    found = dict.fromkeys(names()[match.lower()] for match in pattern().findall(text))
    return tuple(found)


@cache
def names() -> dict[str, str]:
    long = {said: code for said, code in keys("country").items() if len(said) > 3}  # noqa: PLR2004 - a code is also a word
    return {**long, **SHORT}


@cache
def pattern() -> re.Pattern[str]:
    choice = "|".join(re.escape(name) for name in sorted(names(), key=len, reverse=True))
    return re.compile(rf"(?<!\w)(?:{choice})(?!\w)", re.IGNORECASE)


def safeguard_in(text: str) -> str:
    return next((ground for ground, sign in GROUNDS if re.search(sign, text, re.IGNORECASE)), Safeguard.NONE)
