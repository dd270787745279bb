"""From what is on the map to activities: with evidence, for the right people, and saying what is left."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inzage.law.activities import TEMPLATES, Template
from inzage.law.activities.lexicon import tokens
from inzage.law.categories import CATEGORIES
from inzage.law.proposing import Holding, propose


def proposed(*holdings: Holding) -> list[str]:
    return [one.template.key for one in propose(holdings).proposals]


PEOPLE = {"naam": "full_name", "email": "email"}


@pytest.mark.parametrize(
    ("dataset", "fields", "whose", "key"),
    [
        ("facturen", {**PEOPLE, "factuurnr": "invoice"}, "customer", "invoicing"),
        ("Invoices", {**PEOPLE, "invoice_no": "invoice"}, "customer", "invoicing"),
        ("Rechnungen", {**PEOPLE, "nr": "invoice"}, "customer", "invoicing"),
        ("sollicitanten_2026", {**PEOPLE, "opleiding": "education"}, "contact", "recruitment"),
        ("payroll", {"employee": "employee_number", "wage": "income"}, "employee", "payroll"),
        ("newsletter_subscribers", {"mail": "email"}, "customer", "newsletter"),
        ("camerabeelden", {"opname": "video"}, "contact", "camera"),
        ("patients", {**PEOPLE, "diagnosis": "health"}, "customer", "care_file"),
        ("klachten", {**PEOPLE, "tekst": "free_text"}, "customer", "complaints"),
        ("leden", PEOPLE, "customer", "membership"),
        ("donateurs", {**PEOPLE, "iban": "iban"}, "customer", "donors"),
        ("bezoekerslijst", PEOPLE, "contact", "visitors"),
        ("AuditLog", {"user": "username", "ip": "ip_address"}, "employee", "system_logs"),
        ("leveranciers", PEOPLE, "contact", "suppliers"),
        ("kyc_files", {**PEOPLE, "passport": "passport_number"}, "customer", "customer_due_diligence"),
        ("inzageverzoeken", PEOPLE, "customer", "privacy_requests"),
        ("leave_requests", {"id": "employee_number"}, "employee", "time_registration"),
        ("sick_days", {"id": "employee_number", "why": "health"}, "employee", "absence"),
        ("wp_users", {"login": "username", "mail": "email", "pass": "password"}, "employee", "staff_accounts"),
        ("wp_users", {"login": "username", "mail": "email", "pass": "password"}, "customer", "customer_portal"),
    ],
)
def test_a_name_and_its_contents_propose_an_activity(
    dataset: str, fields: dict[str, str], whose: str, key: str
) -> None:
    assert key in proposed(Holding("system", dataset, fields, whose=(whose,)))


@pytest.mark.parametrize(
    "holding",
    [
        Holding("s", "klanten", {"klantnummer": "customer_number", **PEOPLE}, whose=("customer",)),
        Holding("s", "customers", PEOPLE, department_words="Klantenservice"),
        Holding("s", "table_7", {"a": "full_name", "b": "phone", "c": "street"}),
        Holding("s", "export DEF v3", {"naam": "full_name", "gebdat": "birth_date"}, whose=("customer",)),
        Holding("s", "users", {"naam": "full_name"}),
    ],
    ids=lambda one: one.dataset,
)
def test_generic_words_are_not_enough(holding: Holding) -> None:
    told = propose([holding])

    assert told.proposals == ()
    assert [(one.dataset, one.fields, one.whole) for one in told.unexplained] == [
        (holding.dataset, tuple(holding.fields), True)
    ]


def test_a_dataset_without_personal_data_is_no_activity() -> None:
    told = propose([Holding("shop", "facturen", {})])

    assert not told.proposals
    assert not told.unexplained


def test_an_activity_needs_its_kinds_of_data() -> None:
    assert proposed(Holding("mail", "nieuwsbrief", {"plaats": "city"})) == []


def test_an_activity_is_for_its_own_people() -> None:
    fields = {"nr": "employee_number", "salaris": "income"}

    assert "payroll" in proposed(Holding("hr", "salaris", fields, whose=("employee",)))
    assert proposed(Holding("hr", "salaris", fields, whose=("customer",))) == []


def test_a_dataset_may_serve_several_activities() -> None:
    fields = {"nr": "employee_number", "functie": "job_title", "maandloon": "income", "certificaat": "education"}

    found = proposed(Holding("hr", "personeel", fields, whose=("employee",)))

    assert {"personnel_file", "payroll", "training"} <= set(found)


def test_only_the_fields_that_fit_are_used_and_the_rest_is_told() -> None:
    told = propose([Holding("mail", "nieuwsbrief", {"mail": "email", "sofinr": "bsn"})])

    assert told.proposals[0].uses[0].fields == ("mail",)
    assert [(one.fields, one.whole) for one in told.unexplained] == [(("sofinr",), False)]


def test_a_dataset_beside_a_sure_one_needs_less() -> None:
    about = "Helpdesk for questions"
    sure = Holding("desk", "tickets", {"text": "communication"}, about)
    weak = Holding("desk", "history", {"text": "communication"}, about)

    assert proposed(weak) == []
    assert [one.dataset for one in propose([sure, weak]).proposals[0].uses] == ["tickets", "history"]


def test_reasons_are_sentences_in_both_languages_with_names_only() -> None:
    reasons = propose([Holding("b", "facturen", {"nr": "invoice"}, "Facturatie")]).proposals[0].reasons

    assert reasons[0].en == "“facturen” stands in the name of the dataset."
    assert reasons[0].nl == "“facturen” staat in de naam van de dataset."
    assert "Er staat in: Factuur." in [one.nl for one in reasons]


def test_comments_count() -> None:
    fields = {"mail": "email"}

    without = Holding("x", "lijst 1", fields, "Mailingen")
    with_comment = Holding("x", "lijst 1", fields, "Nieuwsbrief", words="abonnees van de nieuwsbrief")

    assert proposed(without) == []
    assert proposed(with_comment) == ["newsletter"]


@pytest.mark.parametrize(
    ("text", "words"),
    [("KlantNaam", ["klant", "naam"]), ("e_mail-2", ["e", "mail"]), ("Prénom État", ["prenom", "etat"]), ("", [])],
)
def test_a_name_falls_apart_in_plain_words(text: str, words: list[str]) -> None:
    assert tokens(text) == words


HOLDINGS = st.builds(
    Holding,
    system=st.sampled_from(["a", "b"]),
    dataset=st.sampled_from(["facturen", "leden", "tickets", "x", "klanten", "loon"]) | st.text(max_size=12),
    fields=st.dictionaries(st.text(min_size=1, max_size=8), st.sampled_from(sorted(CATEGORIES)), max_size=8),
    system_words=st.text(max_size=20),
    whose=st.sampled_from([(), ("customer",), ("employee",), ("contact", "customer"), ("other",)]),
)


@given(st.lists(HOLDINGS, max_size=5, unique_by=lambda one: (one.system, one.dataset)))
def test_every_personal_field_is_used_or_told_as_left(holdings: list[Holding]) -> None:
    told = propose(holdings)
    used = {(use.system, use.dataset, one) for p in told.proposals for use in p.uses for one in use.fields}
    rest = {(one.system, one.dataset, name) for one in told.unexplained for name in one.fields}

    assert used.isdisjoint(rest)
    assert used | rest == {(one.system, one.dataset, name) for one in holdings for name in one.fields}
    scores = [one.score for one in told.proposals]
    assert scores == sorted(scores, reverse=True)
    assert all(0.5 <= score <= 1 for score in scores)
    assert all(one.reasons for one in told.proposals)


@given(st.permutations([Holding("s", name, {"n": "full_name", "i": "iban"}) for name in ("leden", "gift", "x")]))
def test_the_order_of_datasets_changes_nothing(holdings: list[Holding]) -> None:
    assert propose(holdings) == propose(sorted(holdings, key=lambda one: one.dataset))


@pytest.mark.parametrize("one", TEMPLATES.values(), ids=lambda one: one.key)
def test_each_activity_can_be_proposed(one: Template) -> None:
    words = " ".join(sign.strip("*").replace("_", " ") for sign in one.signs.words.split())
    fields = {f"f{at}": kind for at, kind in enumerate(one.categories)}

    assert one.key in proposed(Holding("s", words, fields, words))
