"""What a password must be, and what is said when it is not, in both languages."""

import pytest
from django.utils import translation

from inzage.people import operations
from tests.conftest import NOON

pytestmark = pytest.mark.django_db


def refused(password):
    with pytest.raises(operations.WeakPassword) as refusal:
        operations.add_member(email="noor.wilgenhof@example.nl", name="Noor Wilgenhof", role="owner", department=None, password=password, by="test", at=NOON)  # fmt: skip
    return str(refusal.value)


@pytest.mark.parametrize(
    ("password", "dutch", "english"),
    [
        ("kort", "minstens 12 tekens", "at least 12 characters"),
        ("noor.wilgenhof", "naam of e-mailadres", "name or e-mail address"),
        ("q1w2e3r4t5y6", "het eerst geraden", "guessed first"),
        ("902471650218", "ook letters", "letters too"),
    ],
)
def test_a_weak_password_is_refused_with_the_way_to_mend_it(password, dutch, english):
    with translation.override("nl"):
        assert dutch in refused(password)
    with translation.override("en"):
        assert english in refused(password)


def test_four_words_are_strong():
    operations.add_member(email="noor@example.nl", name="Noor", role="owner", department=None, password="kaas boom fiets maan", by="test", at=NOON)  # fmt: skip
