"""Who or what a name is about: the tags that a table's name, or the words before the head of a column's name, give."""

from collections.abc import Mapping
from functools import lru_cache

from inzage.detection.wording.lexicon import Word, read
from inzage.detection.wording.rules import Tags
from inzage.detection.wording.splitting import listed

PERSONS: Mapping[str, str] = {
    "CUSTOMER": "person customer",
    "PATIENT": "person customer patient",
    "EMPLOYEE": "person employee",
    "CONTACT": "person contact",
    "PERSON": "person",
    "USER": "person account",
    "ACCOUNT": "person account",
    "OWNER": "person account",
    "CHILD": "person child",
    "PARTNER": "person customer partner",
    "EMPLOYEENUMBER": "person employee",
}
RECORDS: Mapping[str, str] = {
    "ORDER": "record order",
    "WORKORDER": "record order work",
    "INVOICE": "record invoice",
    "PAYMENT": "record payment",
    "CONTRACT": "record contract",
    "INSURANCE": "record insurance",
    "TICKET": "record ticket",
    "LOG": "record log",
    "SESSION": "record log",
    "ENERGY": "record energy",
    "TELECOM": "record telecom",
    "HEALTH": "record health",
    "HIRE": "record employment",
    "SALARY": "record employment",
    "EDUCATION": "record education",
    "LOCATION": "record location",
    "DEBT": "record debt",
    "PREFERENCE": "record preference",
    "CREDITSCORE": "record score",
    "EMAIL": "record ticket",
    "BANKACCOUNT": "record bank",
    "CARD": "record card",
    "CRIMINAL": "record criminal",
    "NOTE": "record ticket",
    "FILE": "record ticket",
    "INSURED_STATE": "record insurance",
}
THINGS: Mapping[str, str] = {
    "PRODUCT": "thing product",
    "LOOKUP": "thing lookup",
    "KIND": "thing lookup",
    "TECH": "thing tech",
    "PLACEHOLDER": "thing place",
    "COMPANY": "thing company",
    "SUPPLIER": "thing company supplier",
    "BANK": "thing company",
    "CITY": "thing lookup",
    "REGION": "thing lookup",
    "COUNTRY": "thing lookup",
    "LANGUAGE": "thing lookup",
    "STATE": "thing lookup",
    "TAX": "thing lookup",
    "VAT": "thing lookup",
    "DEPARTMENT": "thing lookup",
    "JOB": "thing lookup",
    "ROLE": "thing lookup",
    "TITLE": "thing lookup",
    "POSTCODE": "thing lookup",
    "FORMAT": "thing tech",
    "CODE": "thing lookup",
    "STATUS": "thing lookup",
    "REASON": "thing lookup",
}
ADDRESSES: Mapping[str, str] = {"ADDRESS": "person address", "PHONE": "person address", "STREET": "person address"}
TABLES: Mapping[str, str] = {**THINGS, **ADDRESSES, **RECORDS, **PERSONS}
# In a column's name only these say what the column is about; the others say what it holds.
OWN: Mapping[str, str] = {
    **PERSONS,
    **{
        concept: RECORDS[concept]
        for concept in ("ORDER", "INVOICE", "PAYMENT", "CONTRACT", "INSURANCE", "TICKET", "LOG", "TELECOM")
    },
    **{concept: THINGS[concept] for concept in ("PRODUCT", "PLACEHOLDER", "COMPANY", "SUPPLIER", "TECH")},
    "WHOM": "person",
    "SHIPTO": "",
}
# `order_item`, `incasso_dossier`: what is named last is a part of the record.
DETAILS = frozenset({"PRODUCT", "LINE", "NOTE", "FILE", "LOG"})
WORKING = frozenset({"employee", "employment"})
# What an application puts before the names of all its tables says nothing about one of them.
APPLICATIONS = frozenset({"helpdesk"})
TECHNICAL_SUFFIXES = listed("csv tsv json jsonl ndjson parquet xlsx xls txt xml avro orc sql db sqlite gz zip bak")


@lru_cache(maxsize=20_000)
def of_table(dataset: str) -> Tags:
    """Return what the rows of a dataset are about: its last telling word, since names end in what they name."""
    words = [word for word in read(dataset) if word.text not in TECHNICAL_SUFFIXES]
    if len(words) > 1 and words[0].text in APPLICATIONS:
        del words[0]
    if any("TEMPLATE" in word.concepts for word in words):
        return frozenset(THINGS["LOOKUP"].split())
    found: list[tuple[str, Tags]] = [
        (concept, frozenset(TABLES[concept].split())) for word in words if (concept := telling(word, TABLES))
    ]
    if not found:
        return frozenset()
    head, tags = found[-1]
    earlier = [before for _, before in found[:-1]]
    if head in DETAILS:
        records = [before for before in earlier if "record" in before]
        tags = records[-1] if records else tags
    if not tags.isdisjoint({"payment", "bank"}) and any(not before.isdisjoint(WORKING) for before in earlier):
        return frozenset(RECORDS["SALARY"].split())
    if head == "BANK" and any("person" in before for before in earlier):
        return frozenset(RECORDS["BANKACCOUNT"].split())
    return tags


def telling(word: Word, table: Mapping[str, str]) -> str | None:
    """Return the concept of a word that tells what a name is about; persons before records before things."""
    return next((concept for concept in reversed(tuple(table)) if concept in word.concepts), None)


@lru_cache(maxsize=50_000)
def of_column(words: tuple[Word, ...]) -> Tags:
    """Return what a column's own name says it is about, or nothing."""
    found = [frozenset(OWN[concept].split()) for word in words if (concept := telling(word, OWN))]
    return next((tags for tags in reversed(found) if tags), frozenset())
