"""
A question of the law by its topic, with facts as another program gives them.

Facts and verdicts have the keys of the published worked examples. Nothing is filled in: what is not said is unknown,
and a verdict that hangs on it is null. Law: the articles that each decision names.
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from inzage.law.topics import access, basis, deadline, dpia, handling, portability
from inzage.law.topics.facts import Decision, Given, WrongFacts

__all__ = ["TOPICS", "Decision", "UnknownTopic", "WrongFacts", "decide"]

TOPICS: Mapping[str, Callable[[Given], Decision]] = MappingProxyType(
    {
        "dpia_required": dpia.decide,
        "legal_basis": basis.decide,
        "deadline_request": deadline.decide,
        "portability": portability.decide,
        "access_request": access.decide,
        "request_handling": handling.decide,
    }
)


class UnknownTopic(Exception):  # noqa: N818 - named for what it says
    """No rule answers this topic. Its text names those that are answered, and quotes nothing."""


def decide(topic: str, structured: Mapping[str, object]) -> Decision:
    """
    Answer a question with the facts that are given.

    Raises:
        UnknownTopic: if no rule answers it.
        WrongFacts: if a fact cannot be read.
    """
    if topic not in TOPICS:
        raise UnknownTopic(f'"topic" is not one that is answered; these are: {", ".join(TOPICS)}')
    given = Given(structured)
    decision = TOPICS[topic](given)
    return decision.also(given.unused())
