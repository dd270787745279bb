"""What every refusal of a room has: a code to script against and a sentence that may be shown."""

from typing import ClassVar

from django.utils.functional import Promise


class Refusal(Exception):  # noqa: N818 - a refusal is no error
    """The verb was not done. `str()` is a sentence in the language of the reader."""

    code: ClassVar[str] = "refused"
    field: ClassVar[str] = ""
    """The part of a form the sentence is about, empty where it is about the whole."""

    sentence: ClassVar[str | Promise] = ""

    def __init__(self, **facts: str | int) -> None:
        super().__init__(facts)
        self.facts = facts

    def __str__(self) -> str:
        return str(self.sentence) % self.facts


class Missing(Refusal):
    """What was asked for is not there."""

    code = "not_found"
