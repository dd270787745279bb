"""The numbers that companies give to customers, orders, invoices, contracts, policies and connections."""

import random

from stdnum import ean

from bench.tickets.second.drawing import digits, filled, grouped, weighted

YEARS = ("2023", "2024", "2025", "2026")


def customer(chance: random.Random, _language: str) -> str:
    ways = {
        digits(chance, 7): 30,
        digits(chance, 8): 20,
        filled(chance, "K#####"): 10,
        filled(chance, "C-######"): 8,
        f"{chance.randint(10000, 999999)}": 20,
        filled(chance, "##.###.###"): 7,
        filled(chance, "DEB######"): 5,
    }
    return weighted(chance, ways)


def order(chance: random.Random, _language: str) -> str:
    year = chance.choice(YEARS)
    ways = {
        digits(chance, 8): 22,
        f"{year}-{digits(chance, 5)}": 18,
        filled(chance, "SO######"): 10,
        f"{digits(chance, 3)}-{digits(chance, 7)}-{digits(chance, 7)}": 8,
        f"W{digits(chance, 7)}": 10,
        f"ORD-{year}-{digits(chance, 4)}": 10,
        f"06{digits(chance, 8)}": 6,
        f"#{digits(chance, 5)}": 4,
        f"4{digits(chance, 9)}": 8,
    }
    return weighted(chance, ways).lstrip("#")


def invoice(chance: random.Random, _language: str) -> str:
    year = chance.choice(YEARS)
    ways = {
        f"{year}{digits(chance, 5)}": 25,
        f"F{year}-{digits(chance, 4)}": 20,
        filled(chance, "INV-######"): 15,
        f"{year}/{digits(chance, 4)}": 12,
        digits(chance, 9): 12,
        f"RE-{digits(chance, 6)}": 8,
    }
    return weighted(chance, ways)


def contract(chance: random.Random, _language: str) -> str:
    ways = {
        f"C{digits(chance, 7)}": 25,
        digits(chance, 10): 20,
        filled(chance, "CTR-####-###"): 15,
        filled(chance, "##-??-####"): 10,
        f"{digits(chance, 6)}/{chance.randint(1, 9)}": 10,
    }
    return weighted(chance, ways)


def policy(chance: random.Random, _language: str) -> str:
    ways = {
        digits(chance, 9): 25,
        f"P{digits(chance, 8)}": 20,
        filled(chance, "??-#######"): 15,
        grouped(digits(chance, 10), (3, 3, 4), "."): 15,
        filled(chance, "AV#######"): 8,
    }
    return weighted(chance, ways)


def connection(chance: random.Random, _language: str) -> str:
    """Make the code of an energy connection: eighteen digits with the check digit of GS1."""
    base = chance.choice(("871687", "871685", "871694", "871690", "541448", "541449")) + digits(chance, 11)
    number = base + ean.calc_check_digit(base)
    return weighted(chance, {number: 75, grouped(number, (4, 4, 4, 4, 2)): 15, grouped(number, (6, 6, 6)): 10})
