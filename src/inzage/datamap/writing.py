"""How names, comments and reasons are kept."""

from collections.abc import Iterable

from inzage.detection.masking import mask
from inzage.detection.records import Reason
from inzage.detection.text import find


def reasons_of(reasons: Iterable[Reason]) -> list[dict[str, object]]:
    return [
        {"code": reason.code, "facts": {key: clean(fact) if isinstance(fact, str) else fact
                                        for key, fact in reason.facts.items()}}
        for reason in reasons
    ]  # fmt: skip


def commented(text: str) -> str:
    """A comment as it may be kept. Somebody may have written a person's data in it, so that is masked."""
    for finding in reversed(find(text)):
        hidden = mask(text[finding.start : finding.end], finding.category)
        text = f"{text[: finding.start]}{hidden}{text[finding.end :]}"
    return clean(text)


def clean(text: str) -> str:
    """The text as both databases can keep it: no NUL, no half surrogates."""
    return text.replace("\x00", "�").encode("utf-8", "replace").decode("utf-8")
