"""
What can go wrong on the way to a system.

    ConnectorError
    ├── Unreachable    nobody answers there
    ├── Refused        it answers and says no: wrong password, no rights
    ├── Unsupported    we cannot read this kind of thing, or not do this with it
    └── Broken         it is there and opens, and its content is damaged

`message` is one sentence that may be shown: what is wrong and how to mend it. It never holds a value, a password or a
whole address. `place` names the system, dataset or file.
"""

from dataclasses import dataclass
from typing import Literal, Self

Language = Literal["nl", "en"]


@dataclass(frozen=True, slots=True)
class Sentence:
    """What is said, in both languages. Words between braces are facts such as a version or a number of seconds."""

    en: str
    nl: str

    def with_facts(self, **facts: str | int) -> Self:
        """Return the sentence with its facts filled in; never a value, a password or a whole address."""
        return type(self)(self.en.format_map(facts), self.nl.format_map(facts))

    def say(self, language: Language) -> str:
        return self.nl if language == "nl" else self.en


class ConnectorError(Exception):
    """A system could not be read; the message may be shown."""

    code = "connector_error"

    def __init__(self, message: str | Sentence, *, place: str = "") -> None:
        self.sentence = message if isinstance(message, Sentence) else Sentence(message, message)
        self.message = self.sentence.en
        self.place = place
        super().__init__(self.message)

    def say(self, language: Language) -> str:
        """Return the message in this language; in English where nobody wrote it in another."""
        return self.sentence.say(language)


class Unreachable(ConnectorError):  # noqa: N818 - named for what happened
    """Nobody answers at the address."""

    code = "unreachable"


class Refused(ConnectorError):  # noqa: N818 - named for what happened
    """The system answers and does not let us in, or not here."""

    code = "refused"


class Unsupported(ConnectorError):  # noqa: N818 - named for what happened
    """We do not know this kind of system, file or act."""

    code = "unsupported"


class Broken(ConnectorError):  # noqa: N818 - named for what happened
    """The content is damaged, so what is in it is unknown."""

    code = "broken"
