"""A line of the ledger reads as words, in both languages, with its code beside them."""

import re
from datetime import UTC, datetime
from pathlib import Path

import pytest
from django.db import transaction
from django.utils import translation

from inzage.ledger import operations, words

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
SOURCE = Path(__file__).resolve().parents[2] / "src" / "inzage"
TAGS = sorted(
    tag for path in SOURCE.glob("*/tags.py") for tag in re.findall(r'= "([a-z_]+:[a-z_]+:[a-z_]+)"', path.read_text())
)


@pytest.fixture
def evidence(transactional_db, client_of):
    """Write a line, and read what the page says."""

    def read(**line):
        with transaction.atomic():
            operations.note(**{"by": "noor@example.nl", "at": NOON, "facts": {}, **line})
        body = client_of("auditor").get(f"/evidence/?tag={line['tag']}").content.decode()
        return " ".join(re.sub(r"<[^>]+>", " ", body).split())

    return read


@pytest.mark.parametrize("tag", TAGS)
def test_every_line_of_every_room_says_what_happened_in_both_languages(tag):
    said = {}
    for language in ("en", "nl"):
        with translation.override(language):
            said[language] = words.event(tag)

    assert (all(said.values()), said["en"] != said["nl"]) == (True, True)


def test_a_line_says_what_happened_to_whom_with_its_codes_beside_it(evidence, member_of):
    officer = member_of("privacy_officer")

    said = evidence(tag="people:link:used", about=f"member:{officer.id}")

    assert f"Logde in met een link people:link:used {officer.name} member:{officer.id}" in said


def test_facts_are_words_too(evidence):
    facts = {"field": "klant.gezondheid", "found": "", "category": "health", "full": True}

    said = evidence(tag="datamap:field:corrected", about="system:crm", facts=facts)

    assert "Systeem crm system:crm" in said
    assert [told for told in ("de scan zag geen persoonsgegeven", "telt als Gezondheid", "elke rij ja") if told not in said] == []  # fmt: skip


def test_a_line_of_a_room_that_is_gone_shows_its_code(evidence):
    said = evidence(tag="proof:thing:done", about="thing:1", facts={"rows": 3})

    assert ("proof:thing:done thing:1" in said, "rows 3" in said) == (True, True)


def test_facts_that_say_nothing_are_left_out(evidence):
    assert "waarom niet" not in evidence(tag="datamap:scan:finished", about="system:crm", facts={"error": ""})
