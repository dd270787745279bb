"""What a combination of meanings says about a column, read once from `rules.txt`."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import resources

from inzage.detection.wording.lexicon import Concepts, Word
from inzage.detection.wording.splitting import listed

Tags = frozenset[str]
# Words that say whom or what a name is about, and words that say little by themselves.
ABOUT_WHOM = listed(
    "CUSTOMER PATIENT EMPLOYEE CONTACT PERSON USER ACCOUNT OWNER CHILD PARTNER COMPANY SUPPLIER ORDER INVOICE "
    "PAYMENT CONTRACT TICKET LOG TELECOM PRODUCT PLACEHOLDER TECH SHIPTO WHOM"
)
GENERAL = listed(
    "ID CODE NUMBER DATE STATUS KIND LOOKUP AMOUNT COUNT KEY META START END DUE REASON NAME NOTE DESCRIPTION TEXT "
    "SUBJECT TITLE BY REF ADDRESS LINE"
)
# A name that ends in one of these is that, whoever is named before: `beneficiary_iban`.
HEADS = listed("IBAN EMAIL PHONE FAX BSN BIC POSTCODE")
NOBODY = "-"
THE_RECORD = "*"


@dataclass(frozen=True, slots=True)
class Rule:
    """
    In such a context, a name with all these meanings says this, with this weight.

    `category` is a key, `-` for no personal data, or `*` for the kind of record that the table holds. `context` are
    conditions that must all hold; each is a set of tags of which one must hold, or none where it is refused.
    """

    category: str
    weight: float
    concepts: Concepts
    context: tuple[tuple[bool, Tags], ...]

    def holds(self, tags: Tags) -> bool:
        return all(wanted != tags.isdisjoint(choice) for wanted, choice in self.context)


@cache
def rules() -> tuple[Rule, ...]:
    """Return every rule."""
    text = resources.files("inzage.detection.wording").joinpath("rules.txt").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    return tuple(rule for line in lines for rule in parsed(line))


def parsed(line: str) -> list[Rule]:
    """Return the rules of one line: `@person,!own full_name 4: NAME | FULL NAME`."""
    head, _, choices = line.partition(":")
    *context, category, weight = head.split()
    conditions = tuple(
        (not part.startswith("!"), frozenset(part.removeprefix("!").split("/")))
        for part in ",".join(context).removeprefix("@").split(",")
        if part
    )
    return [Rule(category, float(weight), frozenset(choice.split()), conditions) for choice in choices.split("|")]


@cache
def by_concept() -> Mapping[str, tuple[Rule, ...]]:
    """Return the rules under the first of their concepts."""
    found: dict[str, list[Rule]] = {}
    for rule in rules():
        found.setdefault(min(rule.concepts), []).append(rule)
    return {concept: tuple(under) for concept, under in found.items()}


@lru_cache(maxsize=50_000)
def matching(words: tuple[Word, ...]) -> tuple[tuple[int, Rule], ...]:
    """Return the rules whose concepts are all in the name, each with the number of words it explains."""
    concepts = frozenset().union(*(word.concepts for word in words))
    return tuple(
        (sum(not word.concepts.isdisjoint(rule.concepts) for word in words), rule)
        for concept in concepts
        for rule in by_concept().get(concept, ())
        if rule.concepts <= concepts
    )


def best(words: tuple[Word, ...], tags: Tags) -> Rule | None:
    """Return the rule that explains most of the name; of two, the one that asks most of the context."""
    holding = [(count, rule) for count, rule in matching(words) if rule.holds(tags)]
    if not holding:
        return None
    head = words[-1].concepts & HEADS
    of_head = [(count, rule) for count, rule in holding if rule.category != "full_name" or not head]
    return max(of_head or holding, key=rank)[1]


def rank(found: tuple[int, Rule]) -> tuple[bool, int, int, int, int, float, str, list[str]]:
    """Prefer what is said over whom it is said about, then what explains most words, then what is said most exactly."""
    explained, rule = found
    is_said = not rule.concepts <= ABOUT_WHOM
    telling = len(rule.concepts - GENERAL - ABOUT_WHOM)
    return (
        is_said,
        explained,
        telling,
        len(rule.concepts),
        len(rule.context),
        rule.weight,
        rule.category,
        sorted(rule.concepts),
    )
