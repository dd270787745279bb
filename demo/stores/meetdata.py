"""Meetdata: connections and what the meters say, in a folder of Parquet files. When somebody is at home shows in it."""

from datetime import date
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from demo.company.company import Company

MONTHS = ("2026-08", "2026-09", "2026-10")
GRID_OPERATORS = ("Net Noord", "Net Midden", "Net Zuid")
QUARTERS_A_DAY = 96


def make(folder: Path, company: Company) -> None:
    (folder / "standen").mkdir(exist_ok=True)
    pq.write_table(connections(company), folder / "aansluitingen.parquet")
    for month in MONTHS:
        pq.write_table(readings(company, month), folder / "standen" / f"{month}.parquet")
    pq.write_table(quarters(company), folder / "kwartierwaarden.parquet")


def connections(company: Company) -> pa.Table:
    rng = np.random.default_rng([company.seed, 1])
    everybody = company.customers
    return pa.table(
        {
            "ean": [customer.ean_power for customer in everybody],
            "klantnummer": [customer.number for customer in everybody],
            "postcode": [customer.person.home.postcode for customer in everybody],
            "huisnummer": pa.array([customer.person.home.number for customer in everybody], pa.int32()),
            "slimme_meter": rng.random(len(everybody)) < 0.88,  # noqa: PLR2004 -- a share
            "netbeheerder": rng.choice(GRID_OPERATORS, len(everybody)).tolist(),
            "toestemming_kwartier": rng.random(len(everybody)) < 0.3,  # noqa: PLR2004 -- a share
        }
    )


def readings(company: Company, month: str) -> pa.Table:
    rng = np.random.default_rng([company.seed, int(month[-2:])])
    yearly = np.array([customer.yearly_kwh for customer in company.customers])
    total = yearly * rng.uniform(2, 9, len(yearly))
    return pa.table(
        {
            "ean": [customer.ean_power for customer in company.customers],
            "opnamedatum": [date.fromisoformat(f"{month}-01")] * len(yearly),
            "stand_normaal": (total * 0.6).round(1),
            "stand_laag": (total * 0.4).round(1),
            "verbruik_kwh": (yearly / 12 * rng.uniform(0.6, 1.5, len(yearly))).round(1),
            "verbruik_m3": rng.gamma(4, 25, len(yearly)).round(1),
        }
    )


def quarters(company: Company) -> pa.Table:
    """One day in quarters of an hour, for a part of the customers."""
    rng = np.random.default_rng([company.seed, 99])
    chosen = [customer.ean_power for customer in company.customers[:: max(1, company.size // 500)]]
    moments = np.datetime64("2026-11-23T00:00", "m") + np.arange(QUARTERS_A_DAY) * np.timedelta64(15, "m")
    return pa.table(
        {
            "ean": np.repeat(chosen, QUARTERS_A_DAY).tolist(),
            "tijdstip": pa.array(np.tile(moments, len(chosen)).astype("datetime64[s]")),
            "kwh": rng.gamma(1.2, 0.07, len(chosen) * QUARTERS_A_DAY).round(3),
        }
    )
