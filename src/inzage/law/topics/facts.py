"""Reading facts that another program gives, and what comes back. What is wrong is named and never quoted."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from inzage.law.reasons import Reason


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
