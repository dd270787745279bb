"""E-mail addresses. Standard: RFC 5321 section 4.1.2, RFC 6531 (international), RFC 1035 section 2.3.4 (lengths)."""

import re

from inzage.detection.kernel.layout import Finder
from inzage.detection.recognizers.recognizer import Recognizer, Verdict, verdict

NAMES_OF_FILES = frozenset({"png", "jpg", "jpeg", "gif", "svg", "webp", "css", "js", "py", "txt", "html"})
LONGEST_DOMAIN = 253
WITH_NAME = re.compile(r"^[^<>@]{1,100}<(?P<address>[^<>\s]{3,320})>$")
SEPARATORS = re.compile(r"[,;]")


class Email(Recognizer):
    category = "email"
    finder = Finder.EMAIL
    # RFC 5321 allows more signs before the @; those that stand around an address in a text are left out.
    pattern = re.compile(
        r"(?<![\w+%&~-])(?<!\w\.)\w(?:[\w+%&'~-]|\.(?!\.)){0,63}(?<!\.)@"
        r"(?:[^\W_][\w-]{0,62}(?<!-)\.){1,8}(?:xn--[A-Za-z0-9-]{2,59}|[^\W\d_]{2,63})(?![\w@])"
    )
    needs = ("@",)
    alone = 0.98
    near = 0.99
    chance = 0.01

    def judge(self, value: str, language: str | None) -> Verdict:  # noqa: ARG002 - the same in every language
        domain = value.rpartition("@")[2]
        is_file = domain.rpartition(".")[2].casefold() in NAMES_OF_FILES
        return verdict(right=len(domain) <= LONGEST_DOMAIN and not is_file)

    def check(self, value: str) -> Verdict:
        """Judge one address, or several as they stand above a letter: `Jan <jan@example.nl>, info@example.nl`."""
        parts = [WITH_NAME.sub(r"\g<address>", part.strip()) for part in SEPARATORS.split(value) if part.strip()]
        right = bool(parts) and all(Recognizer.check(self, part) is Verdict.RIGHT for part in parts)
        return verdict(right=right)
