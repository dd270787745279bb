"""How an access request is answered. Law: GDPR art. 12(1), 12(2), 15(1); EDPB Guidelines 01/2022."""

from inzage.law.topics.access import answering_wording as wording
from inzage.law.topics.facts import Decision, Given, Rule

GENERAL, TAILORED = "generic_notice", "tailored"


def layers(given: Given) -> Decision:
    """Layers are a way to show all of it, not to leave something out."""
    is_layered, is_complete = given.flag("layered"), given.flag("complete")
    if is_complete is None:
        return Decision({"allowed": None}, (wording.COMPLETE_UNKNOWN,))
    if not is_complete:
        return Decision({"allowed": False}, (wording.INCOMPLETE,))
    return Decision({"allowed": True}, (wording.LAYERS,) if is_layered else (wording.COMPLETE,))


def information(given: Given) -> Decision:
    form = given.one_of("art15_1", (GENERAL, TAILORED))
    if form == GENERAL:
        return Decision({"compliant": False, "note": "must be updated and tailored to the person"}, (wording.GENERAL,))
    if form == TAILORED:
        return Decision({"compliant": True}, (wording.TAILORED,))
    return Decision({"compliant": None}, (wording.FORM_UNKNOWN,))


def ending(given: Given) -> Decision:
    """Data that would be erased as always before the answer is there."""
    ends = given.flag("retention_end_before_answer")
    if ends is None:
        return Decision({"action": None}, (wording.END_UNKNOWN,))
    if ends:
        return Decision({"action": "secure the data to answer; never erase to escape"}, (wording.SECURE,))
    return Decision({"action": "answer with the data that is there"}, (wording.AS_IT_IS,))


RULES = (
    Rule(("layered", "complete"), layers),
    Rule(("art15_1",), information),
    Rule(("retention_end_before_answer",), ending),
)
