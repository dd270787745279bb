"""
What may be asked to establish who somebody is, before a request is carried out.

Something more is asked only where there is reasonable doubt, and then the least that takes it away. A copy of an
identity document is a last resort, never the standard, and a BSN is asked only where an act says so.
Law: GDPR art. 12(2), 12(6), 5(1)(c) and 11(2); UAVG art. 46; EDPB Guidelines 01/2022 section 3.3.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from inzage.law.reasons import Answer, Reason, said
from inzage.law.requests import identity_wording as wording
from inzage.law.requests.rights import Verdict, no, unknown, yes


class Means(StrEnum):
    """What somebody can be asked for, from the least to the most."""

    NOTHING = "nothing"
    SIGN_IN = "sign_in"
    CODE = "code"
    QUESTIONS = "questions"
    SHOW_DOCUMENT = "show_document"
    COPY_OF_DOCUMENT = "copy_of_document"
    BSN = "bsn"


@dataclass(frozen=True, slots=True)
class Asker:
    """
    Who asks, and what is known of them; None is unknown.

    `has_known_address` is an address or number that the organisation had before the request. `can_be_questioned` says
    that it holds facts which only this person knows. `failed` are means that did not take the doubt away.
    `number_law` names the act that lets the organisation use the BSN for this.
    """

    is_signed_in: bool | None = None
    has_doubt: bool | None = None
    has_account: bool | None = None
    has_known_address: bool | None = None
    can_be_questioned: bool | None = None
    can_come_by: bool | None = None
    failed: frozenset[Means] = frozenset()
    number_law: str = ""


def may_ask(means: Means, asker: Asker) -> Verdict:
    """Whether the organisation may ask this of this person, and why."""
    if means is Means.BSN:
        return number(asker)
    if means is Means.NOTHING:
        return yes(wording.SIGNED_IN if asker.is_signed_in else wording.NOTHING)
    if asker.is_signed_in:
        return no(wording.SIGNED_IN)
    if asker.has_doubt is False:
        return no(wording.NO_DOUBT)
    return least(means, asker)


def least(means: Means, asker: Asker) -> Verdict:
    """Whether nothing milder is left. Law: GDPR art. 5(1)(c)."""
    there = is_there(means, asker)
    if there is Answer.NO:
        return no(wording.NOT_POSSIBLE)
    milder = [is_there(one, asker) for one in before(means)]
    if Answer.YES in milder:
        return no(wording.MILDER, *last_resort(means))
    if Answer.UNKNOWN in (there, *milder):
        return unknown(wording.MILDER_UNKNOWN, *last_resort(means))
    if asker.has_doubt is None:
        return unknown(wording.DOUBT_UNKNOWN, *last_resort(means))
    return yes(wording.ASKABLE[means], *last_resort(means))


def before(means: Means) -> Iterator[Means]:
    """What asks less of somebody, and is more than nothing."""
    for one in Means:
        if one is means:
            return
        if one is not Means.NOTHING:
            yield one


def last_resort(means: Means) -> tuple[Reason, ...]:
    return (wording.LAST_RESORT, wording.COVERED) if means is Means.COPY_OF_DOCUMENT else ()


def is_there(means: Means, asker: Asker) -> Answer:
    """Whether this means can be used for this person and did not fail yet."""
    if means in asker.failed:
        return Answer.NO
    return {
        Means.SIGN_IN: said(asker.has_account),
        Means.CODE: said(asker.has_known_address),
        Means.QUESTIONS: said(asker.can_be_questioned),
        Means.SHOW_DOCUMENT: said(asker.can_come_by),
    }.get(means, Answer.YES)


def number(asker: Asker) -> Verdict:
    """Law: UAVG art. 46: only where an act says so."""
    return yes(wording.NUMBER_BY_LAW) if asker.number_law.strip() else no(wording.NO_NUMBER)


def first_to_ask(asker: Asker) -> Means | None:
    """The least that takes the doubt away; None where that hangs on what is not known, or where nothing is left."""
    if asker.is_signed_in or asker.has_doubt is False:
        return Means.NOTHING
    for means in before(Means.BSN):
        if (answer := may_ask(means, asker).answer) is not Answer.NO:
            return means if answer is Answer.YES else None
    return None


def is_nothing_left(asker: Asker) -> bool:
    """Whether every means failed or is not there, so that the person cannot be identified. Law: GDPR art. 11(2)."""
    return not asker.is_signed_in and all(is_there(means, asker) is Answer.NO for means in before(Means.BSN))
