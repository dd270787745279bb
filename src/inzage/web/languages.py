"""Which of the two languages is asked for."""

import re
from typing import Literal

from django.utils.translation import get_language

Language = Literal["nl", "en"]


def language_of(wanted: str | None = None) -> Language:
    """The language as asked for, else that of the page."""
    return "nl" if (wanted or get_language() or "en").startswith("nl") else "en"


def article(text: str) -> str:
    """An article of the law as the language of the page writes it: art. 6(1)(b), art. 6 lid 1 onder b."""
    if language_of() != "nl":
        return text
    lettered = re.sub(r"(?<=[\d)])\(([a-z])\)", r" onder \1", text)
    return re.sub(r"\((\d+)\)", r" lid \1", lettered)
