"""Which of the two languages is asked for."""

import re
from typing import Literal

from django.utils.translation import get_language

Language = Literal["nl", "en"]


def language_of(wanted: str | None = None) -> Language:
    """The language as asked for, else that of the page."""
    return "nl" if (wanted or get_language() or "en").startswith("nl") else "en"


def article(text: str) -> str:
    """An article of the law as the language of the page writes it: art. 9(1), art. 9 lid 1."""
    return re.sub(r"\((\d+)\)", r" lid \1", text) if language_of() == "nl" else text
