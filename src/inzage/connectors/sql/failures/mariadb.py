"""What the errors of MariaDB and MySQL mean, by their number."""

import ssl

import pymysql
from sqlalchemy.exc import TimeoutError as NoneFree

from inzage.connectors.errors import Broken, ConnectorError, Refused, Sentence, Unreachable
from inzage.connectors.sql import sentences

Failure = tuple[type[ConnectorError], Sentence]

NUMBERS: dict[int, Failure] = {
    number: meaning
    for numbers, meaning in (
        ((1045, 1698, 1862), (Refused, sentences.WRONG_PASSWORD)),
        ((1130,), (Refused, sentences.NOT_FROM_HERE)),
        ((1044,), (Refused, sentences.NOT_THIS_DATABASE)),
        ((1049,), (Unreachable, sentences.NO_DATABASE)),
        ((1142, 1143, 1227, 1370), (Refused, sentences.NO_RIGHTS)),
        ((1146, 1051), (Unreachable, sentences.GONE)),
        ((1969, 3024, 1317, 1028), (Unreachable, sentences.TOO_SLOW)),
        ((1205, 1213, 1099, 1100), (Unreachable, sentences.LOCKED)),
        ((1040, 1203, 1226), (Unreachable, sentences.TOO_MANY)),
        ((1053, 1077), (Unreachable, sentences.STARTING)),
        ((2006, 2013, 2055, 1927, 1159, 1161, 0), (Unreachable, sentences.LOST)),
        ((3159, 1835), (Refused, sentences.TLS_WANTED)),
        ((2026,), (Refused, sentences.TLS_REFUSED)),
        ((1290, 1792, 1836), (Refused, sentences.CANNOT_WRITE)),
        ((1048, 1062, 1216, 1217, 1451, 1452, 3819, 4025, 1364, 1366), (Refused, sentences.AGAINST_A_RULE)),
        ((126, 127, 144, 145, 1034, 1194, 1195, 1712, 1877, 1932), (Broken, sentences.DAMAGED)),
    )
    for number in numbers
}

CANNOT_CONNECT = 2003
"""Said for whatever goes wrong on the way, with the cause in words."""


def failure(error: Exception) -> Failure:
    if isinstance(error, NoneFree):
        return Unreachable, sentences.TOO_MANY
    cause = getattr(error, "orig", None) or error
    if not isinstance(cause, pymysql.MySQLError):
        return Broken, sentences.FAILS.with_facts(code=type(cause).__name__)
    number = cause.args[0] if cause.args and isinstance(cause.args[0], int) else -1
    if number == CANNOT_CONNECT or "timed out" in str(cause).lower():
        return of_connecting(cause)
    return NUMBERS.get(number, (Broken, sentences.FAILS.with_facts(code=number)))


def of_connecting(cause: pymysql.MySQLError) -> Failure:
    """Return what it means that no connection was made, by the error under it."""
    under = getattr(cause, "original_exception", None)
    said = str(cause).lower()
    if isinstance(under, ssl.SSLError) or "ssl" in said or "certificate" in said:
        return Refused, sentences.TLS_REFUSED
    if isinstance(under, TimeoutError) or "timed out" in said:
        return Unreachable, sentences.NO_ANSWER_IN_TIME
    if "name or service not known" in said or "getaddrinfo" in said or "name resolution" in said:
        return Unreachable, sentences.NO_SUCH_HOST
    return Unreachable, sentences.NOBODY_ANSWERS
