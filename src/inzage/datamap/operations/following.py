"""Keeping whose records are looked at, per system and only where somebody said why; and asking who looked."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import UUID

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from inzage.datamap import following
from inzage.datamap.models import LogTaken, Look, RecordsFollowed, Use
from inzage.datamap.models.use import MOST_DAYS, REASON
from inzage.datamap.operations.finding import held_system
from inzage.datamap.operations.systems import AlreadyRetired
from inzage.datamap.tags import Tag
from inzage.ledger import operations as ledger
from inzage.web.refusals import Missing, Refusal

MOST_KEYS, LONGEST_KEY = 10, 200


class WhyMissing(Refusal):
    """To follow records, or to let a finding be, needs a reason."""

    code = "why_missing"
    field = "reason"
    sentence = _("Say why, in 1 to 500 characters.")


class WrongDays(Refusal):
    """It is kept for so many days."""

    code = "wrong_days"
    field = "days"
    sentence = _("Give how many days it is kept: 1 to %(most)d.")


class NotFollowed(Missing):
    """It is not kept whose records of this system are looked at."""

    code = "not_followed"
    sentence = _("Of this system it is not kept whose records are looked at.")


class WrongKeys(Refusal):
    """The question names nobody, or too many."""

    code = "wrong_keys"
    field = "keys"
    sentence = _("Give 1 to 10 keys of one person, one a line: a customer number, an e-mail address.")


@transaction.atomic
def follow_records(*, system_id: UUID, reason: str, days: int, by: str, at: datetime) -> None:
    """
    Keep from now on whose records of a system are looked at, per account, dataset and day, for so many days.

    Logs that were counted before name nobody; taken in again they do.

    Raises:
        UnknownSystem, AlreadyRetired, WhyMissing, WrongDays
    """
    system = held_system(system_id)
    if system.retired_at is not None:
        raise AlreadyRetired
    if not 0 < len(reason.strip()) <= REASON:
        raise WhyMissing
    if not 0 < days <= MOST_DAYS:
        raise WrongDays(most=MOST_DAYS)
    facts = {"reason": reason.strip(), "days": days, "by": by, "at": at}
    RecordsFollowed.objects.update_or_create(system=system, defaults=facts)
    forget_old_looks(at=at)
    ledger.note(tag=Tag.RECORDS_FOLLOWED, about=f"system:{system.slug}", by=by, at=at, facts={"days": days})


@transaction.atomic
def stop_following(*, system_id: UUID, by: str, at: datetime) -> None:
    """
    Keep no more whose records of a system are looked at, and forget what was kept.

    Raises:
        UnknownSystem, NotFollowed
    """
    system = held_system(system_id)
    gone, _rows = RecordsFollowed.objects.filter(system=system).delete()
    if not gone:
        raise NotFollowed
    looks, _rows = Look.objects.filter(log__system=system).delete()
    LogTaken.objects.filter(system=system).update(by_record=False)
    Use.objects.filter(log__system=system).update(named=0)
    ledger.note(tag=Tag.RECORDS_UNFOLLOWED, about=f"system:{system.slug}", by=by, at=at, facts={"looks": looks})


@transaction.atomic
def forget_old_looks(*, at: datetime) -> int:
    """Forget who looked at whose records longer ago than that may be kept; return how many lines went."""
    today, gone = timezone.localdate(at), 0
    for system, days in RecordsFollowed.objects.values_list("system", "days"):
        old = Look.objects.filter(log__system=system, day__lt=today - timedelta(days=days))
        gone += old.delete()[0]
    gone += Look.objects.filter(log__system__followed=None).delete()[0]
    return gone


@transaction.atomic
def ask_who_looked(*, keys: Sequence[str], by: str, at: datetime) -> tuple[str, ...]:
    """
    Write down that somebody asks who looked at one person, known by these keys; return the keyed hashes to ask by.

    Raises:
        WrongKeys
    """
    given = [key.strip() for key in keys if key.strip()]
    if not 0 < len(given) <= MOST_KEYS or any(len(key) > LONGEST_KEY for key in given):
        raise WrongKeys
    forget_old_looks(at=at)
    hashed = following.hasher()
    persons = tuple(dict.fromkeys(hashed(key) for key in given))
    facts: dict[str, str | int | bool] = {f"person_{number}": f"hash:{one}" for number, one in enumerate(persons, 1)}
    ledger.note(tag=Tag.WHO_LOOKED_ASKED, about="looks", by=by, at=at, facts=facts)
    return persons
