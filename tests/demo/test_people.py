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
    invoice = company.invoices[8 * 4]

    assert invoice.customer == company.customers[8]
    assert 0 < invoice.vat < invoice.amount
    assert len({invoice.number for invoice in company.invoices}) == 16_000
