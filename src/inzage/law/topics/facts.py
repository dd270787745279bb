"""Reading facts that another program gives, and what comes back. What is wrong is named and never quoted."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from inzage.law.reasons import Answer, Reason

SHOWN: Mapping[Answer, bool | None] = MappingProxyType({Answer.YES: True, Answer.NO: False, Answer.UNKNOWN: None})
"""An answer as other programs read it: unknown is null."""


class WrongFacts(Exception):  # noqa: N818 - named for what it says
    """A fact cannot be read. Its text names the fact and what it may be."""


@dataclass(frozen=True, slots=True)
class Decision:
    """A verdict with the keys of the worked examples, and why."""

    verdict: Mapping[str, object]
    reasons: tuple[Reason, ...] = ()

    @property
    def articles(self) -> tuple[str, ...]:
        """Each article that a reason names, once."""
        return tuple(dict.fromkeys(part for one in self.reasons for part in one.article.split("; ") if part))

    def also(self, reasons: tuple[Reason, ...]) -> "Decision":
        return replace(self, reasons=(*self.reasons, *reasons))


@dataclass(slots=True)
class Given:
    """The facts of one question. It remembers which were asked for, so that no fact is passed over in silence."""

    facts: Mapping[str, object]
    asked: set[str] = field(default_factory=set)

    def has(self, key: str) -> bool:
        return key in self.facts

    def get(self, key: str) -> object:
        self.asked.add(key)
        return self.facts.get(key)

    def pass_over(self, *keys: str) -> None:
        """These are there for the reader and decide nothing."""
        self.asked.update(keys)

    def flag(self, key: str) -> bool | None:
        value = self.get(key)
        if value is None or isinstance(value, bool):
            return value
        raise WrongFacts(f'"{key}" must be true, false or null')

    def text(self, key: str) -> str:
        value = self.get(key)
        if value is None:
            return ""
        if isinstance(value, str):
            return value
        raise WrongFacts(f'"{key}" must be a text')

    def one_of(self, key: str, known: Iterable[str]) -> str:
        """A text of a closed list; empty where nothing is said."""
        text = self.text(key)
        if text and text not in known:
            raise WrongFacts(f'"{key}" must be one of {", ".join(known)}')
        return text

    def whole(self, key: str, least: int, most: int) -> int | None:
        """A whole number within bounds."""
        value = self.get(key)
        if value is None or (isinstance(value, int) and not isinstance(value, bool) and least <= value <= most):
            return value
        raise WrongFacts(f'"{key}" must be a whole number from {least} to {most}')

    def texts(self, key: str) -> tuple[str, ...] | None:
        value = self.get(key)
        if value is None:
            return None
        if isinstance(value, list) and all(isinstance(one, str) for one in value):
            return tuple(value)
        raise WrongFacts(f'"{key}" must be a list of texts')

    def unused(self) -> tuple[Reason, ...]:
        """Say which facts no rule looks at."""
        if not (left := len(self.facts.keys() - self.asked)):
            return ()
        return (
            Reason(
                "",
                f"No rule looks at some of the facts ({left}); see the page of commands for those that count.",
                f"Naar sommige feiten kijkt geen regel ({left}); de pagina met opdrachten noemt welke tellen.",
                is_advice=True,
            ),
        )


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule, and the facts that ask for it: it says nothing where none of them is named."""

    asked_by: tuple[str, ...]
    decide: Callable[[Given], Decision]


def by_rules(given: Given, rules: Iterable[Rule], nothing: Mapping[str, object]) -> Decision:
    """What all rules say that the facts ask for, together; `nothing` is the verdict where they ask for none."""
    said = [rule.decide(given) for rule in rules if any(given.has(key) for key in rule.asked_by)]
    verdict = {key: value for one in said for key, value in one.verdict.items()}
    return Decision(verdict or nothing, tuple(reason for one in said for reason in one.reasons))
