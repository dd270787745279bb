"""Which of the two languages is asked for."""

from typing import Literal

from django.utils.translation import get_language

Language = Literal["nl", "en"]


def language_of(wanted: str | None = None) -> Language:
    """The language as asked for, else that of the page."""
    return "nl" if (wanted or get_language() or "en").startswith("nl") else "en"
