"""Whether a line of the register says what the law asks for, as it leaves the room."""

from dataclasses import dataclass

from inzage.law.register import Verdict


@dataclass(frozen=True, slots=True)
class Studied:
    """
    Whether an activity needs a DPIA and whether it is there, in a sentence, and where that is done. None is unknown.

    Law: GDPR art. 35(1).
    """

    needed: bool | None
    is_there: bool
    said: str
    address: str


@dataclass(frozen=True, slots=True)
class RegisterPart:
    """
    One thing that the law asks of a line. `say` is what to fill in; `in_register` is false outside art. 30.

    `is_ground` is for what makes the use itself lawful.
    """

    key: str
    name: str
    article: str
    say: str
    verdict: Verdict
    in_register: bool
    is_ground: bool = False

    @property
    def is_there(self) -> bool:
        """Whether it is written down, or not needed here. Unknown is not there."""
        return self.verdict in {Verdict.MET, Verdict.NOT_NEEDED}

    @property
    def fails(self) -> bool:
        """Whether the line is not complete for want of it: of what makes the use lawful, unknown is no failing."""
        return self.verdict == Verdict.MISSING if self.is_ground else self.in_register and not self.is_there


@dataclass(frozen=True, slots=True)
class Completeness:
    """Every part that the law asks of one line, in the order of the article."""

    parts: tuple[RegisterPart, ...]

    @property
    def asked(self) -> int:
        """How many parts art. 30 asks for."""
        return sum(one.in_register for one in self.parts)

    @property
    def there(self) -> int:
        """How many of those are there."""
        return sum(one.in_register and one.is_there for one in self.parts)

    @property
    def is_complete(self) -> bool:
        """Whether all that art. 30 asks for is there, and nothing fails that makes the use lawful."""
        return not self.lacking

    @property
    def lacking(self) -> tuple[RegisterPart, ...]:
        """What art. 30 asks for and is not there, and what makes the use lawful and fails."""
        return tuple(one for one in self.parts if one.fails)

    @property
    def is_lawful(self) -> bool:
        """Whether nothing fails that makes the use lawful, as far as is known."""
        return not any(one.is_ground for one in self.lacking)

    @property
    def standing(self) -> tuple[RegisterPart, ...]:
        """What art. 30 asks for and is there, or is not needed here."""
        return tuple(one for one in self.parts if one.in_register and one.is_there)

    @property
    def elsewhere(self) -> tuple[RegisterPart, ...]:
        """What other articles ask for here, and does not stop the line from being complete."""
        return tuple(
            one for one in self.parts if not one.in_register and one.verdict != Verdict.NOT_NEEDED and not one.fails
        )
