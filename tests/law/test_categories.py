"""The kinds of personal data: complete, unique, and at the level that the law gives them."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from inzage.law.categories import CATEGORIES, Category, Level, UnknownCategory, category


def words(text: str) -> list[str]:
    return text.split()


DATA = Path(__file__).parent / "data"
ALL = tuple(CATEGORIES.values())
COUNTRIES = words("at be bg hr cy cz dk ee fi fr de gr hu is ie it lv li lt lu mt no pl pt ro sk si es se gb ch")
REQUIRED = words("""
    full_name first_name last_name name_infix initials salutation maiden_name alias email phone fax social_handle
    address street house_number house_number_addition postcode city region country
    birth_date birth_place age death_date gender nationality language marital_status household child_data photo
    signature voice video customer_number account_id username password secret_key security_answer bsn
    passport_number id_card_number driving_licence_number licence_plate vehicle_id
    iban bank_account bic card_number card_security_code card_expiry tax_number vat_number company_number income debt
    credit_score order invoice payment contract insurance energy_use ean_code telecom_use location ip_address
    mac_address device_id imei imsi advertising_id cookie_id user_agent behaviour_log preferences
    free_text communication employee_number job_title employment education
    health religion politics union ethnicity sexual_life genetic biometric criminal
""")
NINE = {"health", "religion", "politics", "union", "ethnicity", "sexual_life", "genetic", "biometric"}
NATIONAL = {"bsn", *(f"national_id_{country}" for country in COUNTRIES)}
SENSITIVE = words("""
    child_data signature voice video password secret_key security_answer
    passport_number id_card_number driving_licence_number
    iban bank_account card_number card_security_code card_expiry tax_number income debt credit_score payment insurance
    energy_use telecom_use location behaviour_log free_text communication
""")


def terms(file: str) -> set[str]:
    """The lines of a list of terms, without its heading."""
    return {line for line in (DATA / file).read_text().splitlines() if not line.startswith("#")}


def test_the_kinds_are_exactly_those_agreed() -> None:
    assert set(CATEGORIES) == {*REQUIRED, *NATIONAL}
    assert len(REQUIRED) == len(set(REQUIRED))


@pytest.mark.parametrize("kind", ALL, ids=lambda kind: kind.key)
def test_each_kind_is_filled_in(kind: Category) -> None:
    assert CATEGORIES[kind.key] is kind
    assert re.fullmatch(r"[a-z]+(_[a-z]+)*", kind.key)
    for name in (kind.en, kind.nl):
        assert name == name.strip()
        assert name[0].isupper()
        assert not name.endswith(".")
    assert re.fullmatch(r"[A-Z]+(_[A-Z]+)*", kind.presidio)


@pytest.mark.parametrize("attribute", ["key", "en", "nl"])
def test_no_two_kinds_share_a_name(attribute: str) -> None:
    names = [getattr(kind, attribute) for kind in ALL]

    assert len(names) == len(set(names))


def test_special_is_art_9_art_10_and_the_national_number_and_nothing_else() -> None:
    special = {kind.key: kind.article for kind in ALL if kind.level is Level.SPECIAL}

    assert special == {
        **dict.fromkeys(NINE, "art. 9(1)"),
        "criminal": "art. 10",
        **dict.fromkeys(NATIONAL, "art. 87"),
    }


def test_sensitive_is_what_is_highly_personal() -> None:
    assert {kind.key for kind in ALL if kind.level is Level.SENSITIVE} == set(SENSITIVE)


def test_the_article_follows_the_level() -> None:
    articles = {level: {kind.article for kind in ALL if kind.level is level} for level in Level}

    assert articles[Level.ORDINARY] == {"art. 4(1)"}
    assert articles[Level.SENSITIVE] == {"art. 35(1)", "art. 8(1)"}
    assert category("child_data").article == "art. 8(1)"


def test_each_national_number_points_to_one_person() -> None:
    assert all(category(key).identifies for key in NATIONAL)


@pytest.mark.parametrize(
    "key", ["email", "phone", "customer_number", "account_id", "iban", "username", "passport_number", "ean_code"]
)
def test_a_value_of_this_kind_points_to_one_person(key: str) -> None:
    assert category(key).identifies


@pytest.mark.parametrize(
    "key", ["first_name", "city", "gender", "ip_address", "user_agent", "order", "health", "free_text"]
)
def test_a_value_of_this_kind_does_not_point_to_one_person(key: str) -> None:
    assert not category(key).identifies


def test_each_kind_maps_to_a_key_of_fideslang() -> None:
    assert {kind.fides for kind in ALL} <= terms("fideslang.txt")


def test_each_kind_maps_to_a_term_of_the_privacy_vocabulary() -> None:
    assert {kind.dpv for kind in ALL} == terms("dpv_pd.txt")


@pytest.mark.parametrize(
    ("key", "entity"),
    [
        ("email", "EMAIL_ADDRESS"), ("phone", "PHONE_NUMBER"), ("iban", "IBAN_CODE"), ("card_number", "CREDIT_CARD"),
        ("full_name", "PERSON"), ("ip_address", "IP_ADDRESS"), ("mac_address", "MAC_ADDRESS"), ("city", "LOCATION"),
        ("national_id_es", "ES_NIF"), ("national_id_it", "IT_FISCAL_CODE"), ("national_id_pl", "PL_PESEL"),
        ("national_id_fi", "FI_PERSONAL_IDENTITY_CODE"), ("national_id_de", "DE_TAX_ID"), ("national_id_gb", "UK_NINO"),
        ("national_id_se", "SE_PERSONNUMMER"), ("bsn", "NL_BSN"), ("postcode", "NL_POSTCODE"),
        ("licence_plate", "NL_LICENSE_PLATE"), ("birth_date", "DATE_OF_BIRTH"),
    ],
)  # fmt: skip
def test_presidio_knows_it_by_this_name(key: str, entity: str) -> None:
    assert category(key).presidio == entity


def test_a_national_number_of_another_country_starts_with_that_country() -> None:
    for country in set(COUNTRIES) - {"gb"}:
        assert category(f"national_id_{country}").presidio.startswith(f"{country.upper()}_")


def test_an_unknown_kind_is_refused_by_name() -> None:
    with pytest.raises(UnknownCategory, match="shoe_size"):
        category("shoe_size")


def test_the_list_cannot_be_changed() -> None:
    with pytest.raises(TypeError):
        CATEGORIES["email"] = category("phone")  # type: ignore[index]


def test_the_law_is_read_without_a_framework() -> None:
    code = "import sys, inzage.law.bases, inzage.law.categories; print({'django', 'pyarrow', 'sqlalchemy'} & set(sys.modules))"

    said = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout

    assert said.strip() == "set()"
