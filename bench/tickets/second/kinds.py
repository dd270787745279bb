"""The kinds of values that a phrase can ask for, each with the category that it counts for."""

import random

from bench.tickets.second import banking, dates, devices, names, national, numbering, papers, phones, places, traps
from bench.tickets.second.drawing import PLAIN, Maker, digits, only

PERSONAL: dict[str, Maker] = {
    "name": only("full_name", names.full_name),
    "inits": only("full_name", names.with_initials),
    "revname": only("full_name", names.full_name_reversed),
    "surname": only("full_name", names.after_title),
    "first": only("full_name", names.first_name),
    "email": only("email", names.email),
    "user": only("username", names.username),
    "handle": only("social_handle", names.handle),
    "profile": only("social_handle", names.profile_page),
    "phone": only("phone", phones.phone),
    "foreignphone": only("phone", phones.phone_abroad),
    "e164": only("phone", phones.for_machines),
    "street": only("address", places.street),
    "postcode": only("postcode", places.postcode),
    "city": only("city", places.city),
    "houseno": only("house_number", lambda chance, _language: places.house(chance)),
    "point": only("location", places.point),
    "oldbirth": only("birth_date", dates.birth_of_a_parent),
    "birth": only("birth_date", dates.birth),
    "age": only("age", dates.age),
    "iban": only("iban", banking.iban_),
    "card": only("card_number", banking.card),
    "bsn": only("bsn", national.bsn_written),
    "national": national.national,
    "vat": papers.vat,
    "tax": papers.tax,
    "kvk": papers.company_number,
    "rsin": papers.rsin,
    "passport": papers.paper("passport_number"),
    "idcard": papers.paper("id_card_number"),
    "licence": papers.paper("driving_licence_number"),
    "beid": papers.belgian_card,
    "plate": only("licence_plate", papers.plate),
    "customer": only("customer_number", numbering.customer),
    "order": only("order", numbering.order),
    "invoice": only("invoice", numbering.invoice),
    "contract": only("contract", numbering.contract),
    "policy": only("insurance", numbering.policy),
    "ean": only("ean_code", numbering.connection),
    "ip": only("ip_address", devices.ip),
    "ipv4": only("ip_address", devices.ipv4),
    "mac": only("mac_address", devices.mac),
    "imei": only("imei", devices.imei),
    "imsi": only("imsi", devices.imsi),
    "adid": only("advertising_id", devices.advertising_id),
    "jwt": only("secret_key", devices.jwt),
    "apikey": only("secret_key", devices.api_key),
    "plainkey": only("secret_key", devices.plain_key),
    "hash": only("password", devices.password_hash),
    "password": only("password", devices.password),
}


def two(chance: random.Random, _language: str) -> str:
    return f"{chance.randint(0, 59):02d}"


def plain_amount(chance: random.Random, _language: str) -> str:
    return f"{chance.randint(1, 900)}.{digits(chance, 2)}"


NOBODYS: dict[str, Maker] = {
    "company": only(PLAIN, traps.company),
    "firm": only(PLAIN, traps.firm),
    "product": only(PLAIN, traps.product),
    "amount": only(PLAIN, traps.amount),
    "plainamount": only(PLAIN, plain_amount),
    "version": only(PLAIN, traps.version),
    "article": only(PLAIN, traps.article),
    "phonelike": only(PLAIN, traps.phone_like),
    "nine": only(PLAIN, traps.nine),
    "tracking": only(PLAIN, traps.tracking),
    "ref": only(PLAIN, traps.reference),
    "request": only(PLAIN, traps.request),
    "checksum": only(PLAIN, traps.checksum),
    "hours": only(PLAIN, traps.hours),
    "time": only(PLAIN, traps.time),
    "stamp": only(PLAIN, traps.stamp),
    "count": only(PLAIN, traps.count),
    "two": only(PLAIN, two),
    "reading": only(PLAIN, traps.reading),
    "serial": only(PLAIN, traps.serial),
    "soon": only(PLAIN, dates.near_day),
    "future": only(PLAIN, dates.later_day),
    "date": only(PLAIN, dates.other_day),
    "day": only(PLAIN, dates.short_day),
}

MAKERS: dict[str, Maker] = PERSONAL | NOBODYS
