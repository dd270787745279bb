"""
Who asks, by which way and in which words. Law: GDPR art. 12(2), 12(6), 11(2), 5(1)(c).

EDPB Guidelines 01/2022 sections 3.1-3.4.
"""

from collections.abc import Mapping
from types import MappingProxyType

from inzage.law.reasons import Answer, Reason, all_of
from inzage.law.requests.identity import Asker, Means, may_ask
from inzage.law.topics.access import asking_wording as wording
from inzage.law.topics.facts import SHOWN, Decision, Given, Rule

EXPECTED = ("official", "regular_contact_person", "customer_service", "branch", "published_address", "social_media")
"""Where an organisation has to expect that people ask."""

UNEXPECTED = ("random_employee", "unrelated_employee", "random_address", "unrelated_address")
"""Where it has not, if it says where else to ask."""

IDENTIFIERS: Mapping[str, bool] = MappingProxyType(
    {
        "cookie_id_supplied": True,
        "device_id_supplied": True,
        "customer_number_supplied": True,
        "email_supplied": True,
        "account": True,
        "none": False,
        "not_supplied": False,
    }
)
"""What the person gives under which their data can be found, or that nothing was given."""

REQUESTERS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "person": ("identity of the person",),
        "representative": ("authorisation", "identity of the person"),
        "portal": ("authorisation", "identity of the person"),
        "lawyer": ("authorisation", "identity of the person"),
        "parent": ("parental responsibility", "identity of the person"),
        "guardian": ("appointment", "identity of the person"),
    }
)
"""Who asks, and what is to be verified."""

FOR_ANOTHER = frozenset({"representative", "portal", "lawyer"})


def acting(given: Given) -> Decision:
    """Whether it must be acted on. A reason or an article is never needed; a way may be one that nobody expects."""
    published = given.flag("official_channel_published")
    found: list[tuple[Answer, Reason]] = []
    if given.has("channel"):
        found.append(by_channel(given, published))
    for key in ("reason", "legal_reference"):
        if given.has(key):
            given.text(key)
            found.append((Answer.YES, wording.NO_FORM))
    answer = all_of(*(one for one, _ in found)) if found else Answer.UNKNOWN
    reasons = [reason for one, reason in found if one is answer] or [wording.CHANNEL_UNKNOWN]
    return Decision({"must_act": SHOWN[answer]}, tuple(dict.fromkeys(reasons)))


def by_channel(given: Given, published: bool | None) -> tuple[Answer, Reason]:
    channel = given.one_of("channel", (*EXPECTED, *UNEXPECTED))
    if not channel:
        return Answer.UNKNOWN, wording.CHANNEL_UNKNOWN
    if channel in EXPECTED:
        return Answer.YES, wording.EXPECTED
    if published is None:
        return Answer.UNKNOWN, wording.PUBLISHED_UNKNOWN
    return (Answer.NO, wording.UNEXPECTED) if published else (Answer.YES, wording.NO_OTHER_WAY)


def copy_of_document(given: Given) -> Decision:
    """Law: GDPR art. 12(6), 5(1)(c). Only of what is asked."""
    asks = given.flag("asks_id_copy")
    asker = Asker(is_signed_in=given.flag("authenticated"), has_doubt=given.flag("reasonable_doubt"))
    if asks is not True:
        reason = wording.ASKS_UNKNOWN if asks is None else wording.NO_COPY_ASKED
        return Decision({"id_copy": None if asks is None else "not_asked"}, (reason,))
    found = may_ask(Means.COPY_OF_DOCUMENT, asker)
    return Decision({"id_copy": "disproportionate" if found.answer is Answer.NO else None}, found.reasons)


def identified(given: Given) -> Decision:
    """Law: GDPR art. 11(2), 12(2)."""
    identifier = given.one_of("identifier", IDENTIFIERS)
    if not identifier:
        return Decision({"may_refuse_art11": None}, (wording.IDENTIFIER_UNKNOWN,))
    is_given = IDENTIFIERS[identifier]
    return Decision({"may_refuse_art11": not is_given}, (wording.IDENTIFIED if is_given else wording.NOT_IDENTIFIED,))


def requester(given: Given) -> Decision:
    """Law: GDPR art. 12(2), 12(6), 32. EDPB Guidelines 01/2022 section 3.4."""
    who = given.one_of("requester", REQUESTERS)
    if not who:
        return Decision({"verify": None}, (wording.REQUESTER_UNKNOWN,))
    verdict: dict[str, object] = {"verify": list(REQUESTERS[who])}
    if who not in FOR_ANOTHER:
        return Decision(verdict, (wording.ONLY_IN_DOUBT if who == "person" else wording.BY_LAW,))
    return Decision(verdict | {"may_send_to_portal_only_if_authorised": True}, (wording.FOR_ANOTHER,))


RULES = (
    Rule(("channel", "official_channel_published", "reason", "legal_reference"), acting),
    Rule(("authenticated", "asks_id_copy", "reasonable_doubt"), copy_of_document),
    Rule(("identifier",), identified),
    Rule(("requester",), requester),
)
