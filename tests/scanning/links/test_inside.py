import random
import time

import pytest

from inzage.connectors.null import NullConnector
from inzage.connectors.records import DatasetKind, DatasetShape, ForeignKey
from inzage.scanning import links

FEW, MANY = range(1, 21), range(1, 301)


def spread(values, *, times=3, seed=1):
    return random.Random(seed).choices(list(values), k=times * len(values))


def test_what_the_system_declares_is_taken_over(dataset):
    parent, child = dataset("klant", nr_KEY=MANY), dataset("order", klant=spread(MANY))
    shape = DatasetShape("order", DatasetKind.TABLE, foreign_keys=(ForeignKey(("klant",), "klant", ("nr",)),))

    (link,) = links.infer(NullConnector(), [parent, child], [shape])

    assert (link.source, link.target, link.kind, link.confidence) == ("order.klant", "klant.nr", "declared", 1.0)


def test_a_declared_key_of_two_columns_is_two_links(dataset):
    parent, child = dataset("regel", order_KEY=FEW, nr_KEY=FEW), dataset("notitie", order=FEW, regel=FEW)
    shape = DatasetShape(
        "notitie", DatasetKind.TABLE, foreign_keys=(ForeignKey(("order", "regel"), "regel", ("order", "nr")),)
    )

    found = links.infer(NullConnector(), [parent, child], [shape])

    assert [(link.source, link.target) for link in found if link.kind == "declared"] == [
        ("notitie.order", "regel.order"), ("notitie.regel", "regel.nr"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("table", "field"),
    [
        ("tickets", "ticket_id"),
        ("Queues", "Queue"),
        ("klanten", "klantnr"),
        ("customers", "Klantnr"),
        ("staff", "manager_staff_id"),
        ("Users", "Owner"),
        ("auth_user", "created_by"),
        ("productclass", "product_class_id"),
        ("crm.contracten", "ContractID"),
    ],
)
def test_a_name_that_says_where_it_points_is_followed(dataset, inferred, table, field):
    parent, child = dataset(table, id_KEY=MANY), dataset("stuk", id_KEY=MANY, **{field: spread(MANY)})

    assert inferred(parent, child) == {(f"stuk.{field}", f"{table}.id")}


@pytest.mark.parametrize("field", ["parent_id", "ReportsTo", "manager_id", "employee_parent", "invited_by_id"])
def test_a_row_may_point_to_another_of_its_table(dataset, inferred, field):
    assert inferred(dataset("employee", id_KEY=MANY, **{field: spread(FEW)})) == {(f"employee.{field}", "employee.id")}


def test_how_many_doubles_there_are_is_no_other_row(dataset, inferred):
    assert inferred(dataset("upload", id_KEY=MANY, num_duplicate_rows=spread(FEW))) == set()


@pytest.mark.parametrize("field", ["aantal", "quantity", "display_order", "num_tickets", "year", "ticket_count"])
def test_low_numbers_are_in_every_table_and_prove_nothing(dataset, inferred, field):
    tables = [dataset(name, id_KEY=MANY) for name in ("tickets", "orders", "levels", "users")]

    assert inferred(*tables, dataset("stuk", id_KEY=MANY, **{field: spread(FEW)})) == set()


def test_the_keys_of_tables_do_not_point_to_each_other(dataset, inferred):
    tables = [dataset(name, id_KEY=range(1, size)) for size, name in enumerate(("a", "tickets", "b", "orders"), 50)]

    assert inferred(*tables) == set()


def test_a_key_that_every_table_calls_the_same_is_no_sign(dataset, inferred):
    tables = [dataset(f"{name}_entity", entity_id_KEY=MANY) for name in ("customer", "catalog_product", "sales_order")]

    found = inferred(*tables, dataset("sales_order_item", item_id_KEY=MANY, customer_id=spread(MANY)))

    assert found == {("sales_order_item.customer_id", "customer_entity.entity_id")}


def test_a_name_is_not_followed_where_the_values_are_not_there(dataset, inferred):
    parent = dataset("tickets", id_KEY=range(1, 50))

    assert inferred(parent, dataset("stuk", ticket_id=range(5_000, 5_400))) == set()
    assert inferred(parent, dataset("stuk", ticket_id=["a", "b", "c"] * 9)) == set()


def test_some_rows_may_point_to_what_is_gone(dataset, inferred):
    child = dataset("stuk", ticket_id=[*range(1, 200), *range(9_000, 9_050)])

    assert inferred(dataset("tickets", id_KEY=MANY), child) == {("stuk.ticket_id", "tickets.id")}


def test_numbers_and_texts_can_be_the_same(dataset, inferred):
    child = dataset("brief", klantnummer=[f"{number:08}" for number in range(100_050, 100_150)])

    assert inferred(dataset("klant", klantnummer_KEY=range(100_000, 100_300)), child) == {
        ("brief.klantnummer", "klant.klantnummer")
    }


def test_where_nothing_was_ever_filled_in_the_name_decides(dataset, inferred):
    assert inferred(dataset("tickets", id_KEY=[]), dataset("stuk", ticket_id=[], owner=[])) == {
        ("stuk.ticket_id", "tickets.id")
    }


def test_of_two_tables_with_a_name_the_nearest_is_meant(dataset, inferred):
    tables = [dataset(f"{app}_line", id_KEY=MANY) for app in ("basket", "order", "wishlist")]
    apps = [dataset(f"{app}_{part}", id_KEY=FEW) for app in ("basket", "order", "wishlist") for part in ("a", "b")]

    found = inferred(*tables, *apps, dataset("order_lineattribute", line_id=spread(MANY)))

    assert ("order_lineattribute.line_id", "order_line.id") in found
    assert len(found) == 1


def test_a_table_that_only_ties_two_others_is_not_pointed_to(dataset, inferred):
    tie = dataset("partner_users", id_KEY=MANY, partner_id=spread(FEW, times=15), user_id=spread(FEW, times=15, seed=2))

    found = inferred(
        tie, dataset("users", id_KEY=FEW), dataset("partner", id_KEY=FEW), dataset("stuk", user_id=spread(FEW))
    )

    assert ("stuk.user_id", "users.id") in found
    assert not any(target.startswith("partner_users") for _, target in found)


def test_a_file_a_month_points_to_the_whole_and_not_to_last_month(dataset, inferred):
    codes = [f"8716{number:014}" for number in range(200)]
    months = [
        dataset(f"standen/2026-0{month}.parquet", ean=(codes, "ean_code"), stand=[1.5] * 200) for month in (7, 8, 9)
    ]

    found = inferred(*months, dataset("aansluitingen.parquet", ean=(codes, "ean_code"), netbeheerder=["N"] * 200))

    assert found == {(f"standen/2026-0{month}.parquet.ean", "aansluitingen.parquet.ean") for month in (7, 8, 9)}


def test_an_address_says_by_itself_where_it_comes_from(dataset, inferred):
    addresses = [f"klant{number}@example.nl" for number in range(300)]
    users = dataset("login", gebruiker=(addresses[:120], "email"))

    assert inferred(dataset("klant", nr_KEY=MANY, mail=(addresses, "email")), users) == {
        ("login.gebruiker", "klant.mail")
    }


def test_a_line_of_an_order_is_pointed_to_by_both_columns(dataset, inferred):
    orders, lines = dataset("orders", order_id_KEY=FEW), [(order, line) for order in FEW for line in range(1, 4)]
    line = dataset("order_line", order_id_KEY=[order for order, _ in lines], line_no_KEY=[line for _, line in lines])
    note = dataset("delivery", id_KEY=FEW, order_id=FEW, line_no=[1, 2, 3, 1] * 5)

    assert inferred(orders, line, note) == {
        ("order_line.order_id", "orders.order_id"),
        ("delivery.order_id", "orders.order_id"),
        ("delivery.order_id", "order_line.order_id"),
        ("delivery.line_no", "order_line.line_no"),
    }


def test_a_sample_of_the_target_is_reckoned_with(dataset, inferred):
    chance = random.Random(3)
    people = [number * 7 + 1_000_003 for number in range(20_000)]
    parent = dataset("klant", rows=20_000, klantnummer_KEY=sorted(chance.sample(people, 2_000)))
    child = dataset("order", rows=60_000, klantnummer=chance.choices(people, k=2_000))
    stranger = dataset("pakket", rows=60_000, klantnummer=[number + 1 for number in chance.choices(people, k=2_000)])

    assert inferred(parent, child, stranger) == {("order.klantnummer", "klant.klantnummer")}


def test_a_thousand_tables_take_seconds(dataset):
    tables = [
        dataset(
            f"module{number % 40}_thing{number}",
            id_KEY=FEW,
            owner_id=FEW,
            **{f"thing{(number * 7) % 1000}_id": FEW},
            amount=FEW,
        )
        for number in range(1_000)
    ]
    started = time.process_time()

    found = links.infer(NullConnector(), [*tables, dataset("auth_user", id_KEY=FEW)], ())

    assert time.process_time() - started < 10
    assert len({link.source for link in found}) > 1_900
