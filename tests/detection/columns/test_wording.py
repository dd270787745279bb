"""Names are cut into words, and words mean something in four languages."""

import pytest

from inzage.detection.wording import rules, subjects
from inzage.detection.wording.lexicon import lexicon, read
from inzage.detection.wording.splitting import pairs, split
from inzage.law.categories import CATEGORIES


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("geb_dat", ["geb", "dat"]), ("EmailAddress2", ["email", "address", "2"]), ("klant.adres-straat", ["klant", "adres", "straat"]),
        ("BSN_NR", ["bsn", "nr"]), ("HTTPStatusCode", ["http", "status", "code"]), ("E-mail", ["email"]), ("pc6", ["pc6"]),
        ("Straße", ["strasse"]), ("prénom", ["prenom"]), ("Pers.nr.", ["persnr"]), ("user_agent", ["browser"]),
    ],
)  # fmt: skip
def test_a_name_is_cut_into_words(name: str, words: list[str]) -> None:
    assert list(split(name)) == words


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("klantnr", ["klant", "nr"]), ("emailadresklant", ["emailadres", "klant"]), ("factuurdatum", ["factuur", "datum"]),
        ("geboorteland", ["geboorte", "land"]), ("kundennummer", ["kunde", "nummer"]), ("postage", ["postage"]),
        ("tblklanten", ["klanten"]), ("contentment", ["contentment"]),
    ],
)  # fmt: skip
def test_words_that_were_glued_are_cut(name: str, words: list[str]) -> None:
    assert [word.text for word in read(name)] == words


def test_every_word_of_the_lexicon_can_be_met() -> None:
    """A word with a capital, an accent or a line in it would never be found in a folded name."""
    met = {word for word in lexicon() if list(split(word)) == [word]}

    assert set(lexicon()) - met == set()


def test_every_pair_gives_a_known_word_or_begins_another_pair() -> None:
    beginnings = {first for first, _ in pairs()}

    assert {word for word in pairs().values() if not read(word)[0].concepts} <= beginnings


def test_rules_speak_of_meanings_and_kinds_that_exist() -> None:
    meanings = frozenset().union(*lexicon().values())

    assert {concept for rule in rules.rules() for concept in rule.concepts} <= meanings
    assert {rule.category for rule in rules.rules()} <= {*CATEGORIES, rules.NOBODY, rules.THE_RECORD}


def test_the_words_of_tables_are_meanings_that_exist() -> None:
    assert set(subjects.TABLES) | set(subjects.OWN) <= frozenset().union(*lexicon().values())


@pytest.mark.parametrize(
    ("table", "tag"),
    [
        ("klant", "customer"), ("hr.medewerker", "employee"), ("wp_users", "account"), ("sales_order_item", "order"),
        ("customer_type", "thing"), ("incasso_dossier", "debt"), ("order_paymentevent", "payment"), ("film_category", "thing"),
        ("planbord.xlsx#Monteurs", "employee"), ("customer_address", "address"), ("login_history", "log"),
    ],
)  # fmt: skip
def test_a_table_is_about_what_it_names_last(table: str, tag: str) -> None:
    assert tag in subjects.of_table(table)


def test_every_kind_has_a_name_that_says_it() -> None:
    """Numbers of states that have no name of their own in other languages are told by their values."""
    said = {rule.category for rule in rules.rules()}

    assert {key for key in CATEGORIES if key not in said and not key.startswith("national_id_")} == set()


@pytest.mark.timeout(60)
def test_a_word_that_is_too_long_for_a_name_is_not_cut_and_costs_no_time() -> None:
    assert [word.text for word in read("x" * 1_000_000 + "_email")] == ["x" * 1_000_000, "email"]
    assert [word.text for word in read("klantgeboortedatum")] == ["klant", "geboortedatum"]
