"""The people of the demo: made up, the same each time, and as dirty as real ones."""

from collections import Counter

import pytest

from demo.company.company import Company


@pytest.fixture(scope="module")
def company() -> Company:
    return Company(size=4000)


def test_the_same_seed_makes_the_same_company(company: Company) -> None:
    again = Company(size=4000)

    assert again.customers == company.customers
    assert again.invoices == company.invoices
    assert again.contracts == company.contracts
    assert again.employees == company.employees


def test_another_seed_makes_other_people(company: Company) -> None:
    assert Company(seed=1, size=50).customers != company.customers[:50]


def test_every_customer_has_a_number_and_a_bsn_of_their_own(company: Company) -> None:
    assert len({customer.number for customer in company.customers}) == 4000
    assert len({customer.person.bsn for customer in company.customers}) == 4000


def test_mail_goes_nowhere(company: Company) -> None:
    domains = Counter(customer.person.email.rpartition("@")[2] for customer in company.customers)
    staff = {employee.email.rpartition("@")[2] for employee in company.employees}

    assert set(domains) == {"example.nl", "example.com", "example.org", ""}
    assert staff == {"example.nl"}


def test_some_households_share_an_address_and_a_mailbox(company: Company) -> None:
    pairs = zip(company.customers, company.customers[1:], strict=False)
    shared = [(one, other) for one, other in pairs if one.person.home == other.person.home]

    assert 80 < len(shared) < 260
    assert all(one.person.email == other.person.email for one, other in shared)


def test_some_moved_house(company: Company) -> None:
    assert 200 < sum(customer.old_home is not None for customer in company.customers) < 460


def test_the_bsn_stands_where_it_should_not_for_some(company: Company) -> None:
    with_bsn = [customer for customer in company.customers if customer.ref_ext == customer.person.bsn]
    others = [customer for customer in company.customers if customer.ref_ext.startswith("WP-")]

    assert 640 < len(with_bsn) < 1040
    assert 200 < len(others) < len(with_bsn)


def test_an_invoice_belongs_to_its_customer_and_its_tax_is_a_part_of_it(company: Company) -> None:
    invoice = company.invoices[0]

    assert invoice.customer in company.customers
    assert 0 < invoice.vat < invoice.amount


def test_invoices_are_numbered_without_a_gap_in_the_order_they_were_sent(company: Company) -> None:
    assert [invoice.number for invoice in company.invoices] == [
        f"F2026{place:06d}" for place in range(len(company.invoices))
    ]
    assert [invoice.sent for invoice in company.invoices] == sorted(invoice.sent for invoice in company.invoices)


def test_nobody_is_billed_before_a_contract_or_long_after_it(company: Company) -> None:
    ended = {
        contract.customer.place: contract.end
        for contract in company.contracts
        if contract.end and contract.product.startswith(("STR", "GAS"))
    }

    assert all(invoice.sent >= invoice.customer.since for invoice in company.invoices)
    assert ended
    assert all(
        (invoice.sent - ended[invoice.customer.place]).days <= 92
        for invoice in company.invoices
        if invoice.customer.place in ended
    )


def test_only_who_owes_money_is_collected_from(company: Company) -> None:
    open_for = Counter(invoice.customer.place for invoice in company.invoices if invoice.paid is None)

    assert len(company.cases) > 50
    assert all(open_for[case.customer.place] for case in company.cases)
    assert all(case.owed > 0 for case in company.cases)


def test_customers_are_of_age_when_they_sign_and_staff_when_they_begin(company: Company) -> None:
    assert all((customer.since - customer.person.birth).days >= 18 * 365 for customer in company.customers)
    assert all((employee.since - employee.person.birth).days >= 16 * 365 for employee in company.employees)
