"""Pakhuis: the warehouse copy for reports, in Parquet. Names were left out there, people were not."""

import hashlib
from datetime import datetime
from pathlib import Path
from random import Random

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from demo.company.business import PRODUCTS
from demo.company.company import Company

LOADED = datetime(2026, 11, 24, 3, 10)  # noqa: DTZ001 -- the warehouse writes local time
SEGMENTS = ("jong gezin", "stedelijk", "senior", "zonnedak", "prijsbewust")


def make(folder: Path, company: Company) -> None:
    pq.write_table(customers(company), folder / "dim_klant.parquet")
    pq.write_table(products(), folder / "dim_product.parquet")
    pq.write_table(invoices(company), folder / "feit_factuur.parquet")
    pq.write_table(scores(company), folder / "klantscore.parquet")


def customers(company: Company) -> pa.Table:
    """One row for each customer, with the e-mail address as a hash that anybody can redo."""
    rng = Random(f"pakhuis:{company.seed}")
    everybody = company.customers
    return pa.table(
        {
            "klant_sk": pa.array(range(1, len(everybody) + 1), pa.int64()),
            "klantnr": [customer.number for customer in everybody],
            "email_sha256": [hashed(customer.person.email) for customer in everybody],
            "geslacht": [customer.person.gender for customer in everybody],
            "geboortejaar": pa.array([customer.person.birth.year for customer in everybody], pa.int16()),
            "pc6": [customer.person.home.postcode for customer in everybody],
            "huisnr": pa.array([customer.person.home.number for customer in everybody], pa.int32()),
            "gemeente": [customer.person.home.city for customer in everybody],
            "segment": [rng.choice(SEGMENTS) for _ in everybody],
            "jaarverbruik_kwh": pa.array([customer.yearly_kwh for customer in everybody], pa.int32()),
            "laadmoment": pa.array([LOADED] * len(everybody), pa.timestamp("s")),
        }
    )


def hashed(email: str) -> str | None:
    return hashlib.sha256(email.encode()).hexdigest() if email else None


def products() -> pa.Table:
    codes, names, prices = zip(*PRODUCTS, strict=True)
    return pa.table(
        {
            "product_sk": pa.array(range(1, len(codes) + 1), pa.int64()),
            "code": codes,
            "omschrijving": names,
            "prijs": [float(price) for price in prices],
        }
    )


def invoices(company: Company) -> pa.Table:
    return pa.table(
        {
            "factuurnr": [invoice.number for invoice in company.invoices],
            "klant_sk": pa.array([invoice.customer.place + 1 for invoice in company.invoices], pa.int64()),
            "factuurdatum": [invoice.sent for invoice in company.invoices],
            "bedrag_incl": [invoice.amount for invoice in company.invoices],
            "dagen_te_laat": pa.array(
                [max(0, (invoice.paid - invoice.due).days) if invoice.paid else None for invoice in company.invoices],
                pa.int32(),
            ),
        }
    )


def scores(company: Company) -> pa.Table:
    """What a model thinks of each customer: who will leave, and who will not pay."""
    rng = np.random.default_rng(company.seed)
    count = company.size
    return pa.table(
        {
            "klantnr": [customer.number for customer in company.customers],
            "kredietscore": rng.integers(300, 850, count).astype(np.int32),
            "opzegkans": rng.beta(2, 9, count).round(4),
            "modelversie": ["v7"] * count,
        }
    )
