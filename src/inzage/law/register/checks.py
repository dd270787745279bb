"""Whether each part that the law asks for is there. Law: GDPR art. 30(1)-(2), and the articles that a part names."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from inzage.law.activities.recipients import unanswered
from inzage.law.eea import is_outside_eea
from inzage.law.register.records import Record, Verdict


def filled(there: object) -> Verdict:
    return Verdict.MET if there else Verdict.MISSING


def words(text: str) -> bool:
    return bool(text.strip())


def person(needed: bool | None, who: str) -> Verdict:
    """Somebody who must be named where there is one."""
    if words(who):
        return Verdict.MET
    if needed is None:
        return Verdict.UNKNOWN
    return Verdict.MISSING if needed else Verdict.NOT_NEEDED


def joint(record: Record) -> Verdict:
    if record.capacity != "joint":
        return Verdict.NOT_NEEDED
    return filled(record.joint_controllers)


def transfers(record: Record) -> Verdict:
    """Each third country is named; without a decision or safeguards the grounds are written down. Art. 30(1)(e)."""
    if record.recipients is None:
        return Verdict.UNKNOWN
    outside = [one for one in record.recipients if is_outside_eea(one.country)]
    if any(not one.safeguard for one in outside):
        return Verdict.MISSING
    if any(not one.country for one in record.recipients) or "" in record.countries:
        return Verdict.UNKNOWN
    gone = outside or any(is_outside_eea(one) for one in record.countries)
    return Verdict.MET if gone else Verdict.NOT_NEEDED


def recipients(record: Record) -> Verdict:
    """Who gets it is named, or that nobody does; whom such an activity always has is there, or it is said why not."""
    if record.recipients is None:
        return Verdict.UNKNOWN
    return filled(not lacking(record))


def lacking(record: Record) -> tuple[str, ...]:
    """The kinds of recipients that such an activity always has, and of which this line says nothing."""
    if words(record.recipients_why):
        return ()
    return unanswered(record.usual, [(one.name, one.role) for one in record.recipients or ()])


def security(record: Record) -> Verdict:
    return filled(words(record.security) or record.measures)


def source(record: Record) -> Verdict:
    if "third_party" in record.origins:
        return filled(words(record.source))
    return Verdict.NOT_NEEDED if record.origins else Verdict.UNKNOWN


def contracts(record: Record) -> Verdict:
    if record.recipients is None:
        return Verdict.UNKNOWN
    said = [one.has_contract for one in record.recipients if one.role == "processor"]
    if not said:
        return Verdict.NOT_NEEDED
    if False in said:
        return Verdict.MISSING
    return Verdict.UNKNOWN if None in said else Verdict.MET


def dpia(record: Record) -> Verdict:
    return needed(record.dpia_needed, record.has_dpia)


def interest_test(record: Record) -> Verdict:
    return needed(record.basis == "legitimate_interest", record.has_interest_test)


def needed(is_needed: bool | None, is_there: bool | None) -> Verdict:
    if is_there:
        return Verdict.MET
    if is_needed is False:
        return Verdict.NOT_NEEDED
    return Verdict.UNKNOWN if is_needed is None or is_there is None else Verdict.MISSING


def retention_grounds(record: Record) -> Verdict:
    return filled(record.retention_grounds and all(words(one) for one in record.retention_grounds))


CHECKS: Mapping[str, Callable[[Record], Verdict]] = MappingProxyType(
    {
        "controller": lambda record: filled(words(record.controller) and words(record.contact)),
        "joint": joint,
        "representative": lambda record: person(record.has_representative, record.representative),
        "dpo": lambda record: person(record.has_dpo, record.dpo),
        "purpose": lambda record: filled(words(record.purpose)),
        "groups": lambda record: filled(record.groups),
        "categories": lambda record: filled(record.categories),
        "recipients": recipients,
        "transfers": transfers,
        "retention": lambda record: filled(record.retentions),
        "security": security,
        "processor": lambda record: filled(words(record.controller) and words(record.contact)),
        "on_behalf_of": lambda record: filled(record.on_behalf_of and all(words(one) for one in record.on_behalf_of)),
        "processor_representative": lambda record: person(record.has_representative, record.representative),
        "processor_dpo": lambda record: person(record.has_dpo, record.dpo),
        "processing": lambda record: filled(words(record.purpose)),
        "processor_transfers": transfers,
        "processor_security": security,
        "source": source,
        "contracts": contracts,
        "dpia": dpia,
        "interest_test": interest_test,
        "retention_ground": retention_grounds,
    }
)
