import random

from inzage.scanning import links

PEOPLE = range(400)
NUMBERS = [100_003 + number for number in PEOPLE]
ADDRESSES = [f"klant{number}@example.nl" for number in PEOPLE]


def crm(dataset):
    return dataset("klant", klantnummer_KEY=(NUMBERS, "customer_number"), e_mail=(ADDRESSES, "email"))


def pairs(**systems):
    return {(link.source, link.target) for link in links.across(systems)}


def test_the_same_numbers_and_addresses_tie_systems(dataset):
    news = dataset("abonnees.csv", Klantnr=([str(number) for number in NUMBERS[:200]], "customer_number"), mail=(ADDRESSES[:200], "email"))  # fmt: skip

    assert pairs(crm=[crm(dataset)], nieuws=[news]) == {
        ("nieuws:abonnees.csv.Klantnr", "crm:klant.klantnummer"),
        ("nieuws:abonnees.csv.mail", "crm:klant.e_mail"),
    }


def test_a_login_name_that_is_an_address_leads_to_it(dataset):
    log = dataset("events.jsonl", user=(random.Random(2).choices(ADDRESSES[:150], k=600), "username"))

    assert pairs(crm=[crm(dataset)], site=[log]) == {("site:events.jsonl.user", "crm:klant.e_mail")}


def test_numbers_that_count_rows_tie_nothing(dataset):
    shops = {
        slug: [dataset("customer", customer_id_KEY=(range(1, 400), "customer_number"))] for slug in ("een", "twee")
    }

    assert pairs(**shops) == set()


def test_a_field_that_points_inside_its_system_is_left_to_what_it_points_to(dataset):
    order = dataset("order", ordernr_KEY=range(1, 500), klantnummer=(NUMBERS, "customer_number"))
    copy = dataset("dim_klant", klantnr=(NUMBERS, "customer_number"))

    assert pairs(crm=[crm(dataset), order], pakhuis=[copy]) == {("pakhuis:dim_klant.klantnr", "crm:klant.klantnummer")}


def test_of_two_equal_systems_each_pair_is_tied_once(dataset):
    found = pairs(een=[crm(dataset)], twee=[crm(dataset)])

    assert len(found) == 2
    assert not found & {(target, source) for source, target in found}


def test_employees_lead_to_employees(dataset):
    from dataclasses import replace

    from inzage.scanning.records import SubjectKind, Whose

    staff = [f"collega{number}@example.nl" for number in range(40)]
    hr = replace(
        dataset("medewerker", nr_KEY=range(1, 41), mail=(staff, "email")), whose=Whose(SubjectKind.EMPLOYEE, 1.0)
    )
    users = dataset("Users", id_KEY=range(1, 441), mail=([*staff, *ADDRESSES], "email"))
    team = replace(dataset("team", naam=(staff, "email")), whose=Whose(SubjectKind.EMPLOYEE, 1.0))

    assert ("crm:team.naam", "hr:medewerker.mail") in pairs(crm=[team], hr=[hr], helpdesk=[users])


def test_a_few_equal_words_are_chance(dataset):
    one = dataset("a", code_KEY=["test", "demo", *(f"x{number}" for number in range(300))])
    other = dataset("b", code_KEY=["test", "demo", *(f"y{number}" for number in range(300))])

    assert pairs(een=[one], twee=[other]) == set()


def test_no_systems_have_no_links():
    assert links.across({}) == []
