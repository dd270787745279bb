import pytest
from hypothesis import given
from hypothesis import strategies as st

from inzage.detection.masking import BULLET, FORM, LONGEST, mask
from inzage.law.categories import CATEGORIES

SAMPLES = [
    ("jan.jansen@example.nl", "email", "j•••••@example.nl"),
    ("NL91 ABNA 0417 1643 42", "iban", "NL•• •••• •••• •••• 42"),
    ("12-03-1978", "birth_date", "••-••-1978"),
    ("1978-03-12", "birth_date", "1978-••-••"),
    ("06 12 34 56 71", "phone", "06 •• •• •• 71"),
    ("123456782", "bsn", "•••••••82"),
    ("80.01.01-841.40", "national_id_be", "••.••.••-•••.40"),
    ("1012 AB", "postcode", "10•• ••"),
    ("4-123-703", "customer_number", "4-•••-•••"),
    ("3.120", "energy_use", "3.•••"),
    ("4111 1111 1111 1111", "card_number", "•••• •••• •••• 1111"),
    ("Jan de Vries", "full_name", "J•• •• V••••"),
    ("Welkom01!", "password", "••••••••"),
    ("192.168.1.20", "ip_address", "192.•••.•.••"),
    ("Utrecht", "city", "U••••••"),
    ("M", "gender", "•"),
    (None, "email", ""),
    ("", "email", ""),
    (b"\x89PNG", "photo", "••••••••"),
    ("epilepsie", "health", "e••••••••"),
]


@pytest.mark.parametrize(("value", "category", "expected"), SAMPLES)
def test_it_keeps_the_form_and_hides_the_content(value: object, category: str, expected: str) -> None:
    assert mask(value, category) == expected


def test_free_text_shows_one_word_that_tells_why() -> None:
    masked = mask("Mevrouw De Vries gebruikt zuurstof aan huis, heeft ook epilepsie, niet afsluiten.", "free_text")

    assert "zuurstof" in masked
    assert not any(word in masked for word in ("Vries", "epilepsie", "afsluiten"))
    assert len(masked) <= LONGEST + 2


def test_free_text_without_such_a_word_shows_nothing() -> None:
    assert set(mask("Sleutel bij buurvrouw Anneke op 12", "free_text")) == {BULLET, " "}


@given(
    st.text(min_size=1, max_size=120) | st.integers().map(str) | st.floats().map(str) | st.dates().map(str),
    st.sampled_from([None, *CATEGORIES]),
)
def test_a_value_never_comes_back(value: str, category: str | None) -> None:
    masked = mask(value, category)
    content = [sign for sign in value if sign not in FORM and not sign.isspace()]

    assert masked != value or not value.strip()
    if len(content) >= 4:
        assert value.strip() not in masked


@given(st.text(alphabet=st.characters(categories=["L", "N"]), min_size=4, max_size=60))
def test_of_a_kind_without_a_form_at_most_a_quarter_is_shown(value: str) -> None:
    shown = [sign for sign in mask(value, "job_title") if sign not in FORM and sign not in {BULLET, "…"}]

    assert len(shown) * 4 <= len(value)


@pytest.mark.parametrize(
    "value", ["<b>jan@example.com</b>", "jan@example.com Jansen is ziek", "Jansen jan@example.com", "a@b@example.com"]
)
def test_what_stands_round_an_address_is_hidden_too(value: str) -> None:
    shown = mask(value, "email").casefold()

    assert not any(word in shown for word in ("example", "jan@", "jansen", "ziek"))
