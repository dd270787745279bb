"""
What an access request asks of the organisation, asked by another program: whether to act, what is in it, how to answer.

Law: GDPR art. 12 and 15; EDPB Guidelines 01/2022; judgments of the Court of Justice named in the reasons.
"""

from inzage.law.topics.access import answering, asking, contents, cost
from inzage.law.topics.facts import Decision, Given, by_rules

RULES = (*asking.RULES, *contents.RULES, *answering.RULES, *cost.RULES)


def decide(given: Given) -> Decision:
    """Answer each thing that the facts ask about; with none of them, whether to act is unknown."""
    return by_rules(given, RULES, {"must_act": None})
