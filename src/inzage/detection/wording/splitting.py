"""Cut a name into words: snake, kebab, camel, dots of nested paths, digits. Accents and capitals are left out."""

import re
import unicodedata

# Names of things that end in a digit: `pc6`, `m3`, `sha256`. Everywhere else a digit ends a word.
WITH_DIGITS = re.compile(r"^(?:pc[46]|m3|sha\d+|md5|ipv[46]|cvc2|cvv2|ean1[38]|icd10)$")
CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
WORD = re.compile(r"[^\W_]+")
DIGITS = re.compile(r"\d+|[^\d]+")
UNFOLDED = str.maketrans({"ß": "ss", "ø": "o", "æ": "ae", "œ": "oe", "ł": "l", "đ": "d"})
# Two words that mean one thing only together.
PAIRS = {
    ("e", "mail"): "email", ("e", "mailadres"): "email", ("e", "mails"): "email", ("e", "mailaddress"): "email", ("pass", "word"): "password", ("user", "agent"): "browser", ("tax", "vat"): "taxvat",
    ("m", "v"): "gender", ("last", "seen"): "lastseen", ("news", "letter"): "newsletter", ("opt", "in"): "optin",
    ("opt", "out"): "optout", ("last", "update"): "lastupdate", ("last", "updated"): "lastupdate",
    ("last", "modified"): "lastmodified", ("last", "login"): "lastlogin", ("laatst", "gewijzigd"): "lastupdate",
    ("laatst", "ingelogd"): "lastlogin", ("laatst", "gezien"): "lastseen", ("pers", "nr"): "persnr",
    ("last", "mod"): "lastmodified", ("last", "active"): "lastseen", ("credit", "card"): "creditcard",
    ("code", "postal"): "postcode", ("date", "joined"): "created", ("two", "factor"): "twofactor",
    ("social", "security"): "socialsecurity", ("codice", "fiscale"): "codicefiscale", ("rodne", "cislo"): "rodnecislo",
    ("personas", "kods"): "personaskods", ("asmens", "kodas"): "asmenskodas", ("mot", "passe"): "motdepasse",
    ("steuer", "id"): "steuerid", ("ust", "id"): "ustid", ("in", "dienst"): "indienst", ("uit", "dienst"): "uitdienst",
    ("stock", "record"): "stockrecord", ("last", "visit"): "lastvisit", ("last", "activity"): "lastactivity",
    ("last", "changed"): "lastupdate", ("last", "access"): "lastaccess", ("third", "party"): "supplier",
    ("business", "partner"): "businesspartner", ("content", "type"): "mimetype", ("mime", "type"): "mimetype",
    ("ship", "via"): "carrier", ("remote", "addr"): "remoteaddr", ("credit", "memo"): "creditmemo",
    ("last", "name"): "lastname", ("first", "name"): "firstname", ("do", "not"): "donotcall", ("number", "of"): "count",
    ("num", "of"): "count", ("no", "of"): "count", ("nb", "of"): "count", ("geldig", "tot"): "geldigtot",
    ("valid", "until"): "geldigtot", ("valid", "to"): "geldigtot", ("gultig", "bis"): "geldigtot",
    ("anonymous", "id"): "anonymousid", ("visitor", "id"): "visitorid", ("mot", "de"): "motde",
    ("motde", "passe"): "motdepasse", ("identification", "id"): "idcard", ("num", "ss"): "nosecu",
    ("no", "secu"): "nosecu", ("last", "seen"): "lastseen", ("sv", "nummer"): "svnummer", ("sv", "nr"): "svnr",
    ("nom", "famille"): "familyname", ("date", "created"): "created", ("time", "zone"): "timezone",
    ("id", "card"): "idcard", ("id", "number"): "idnumber", ("driver", "license"): "driverslicense",
    ("drivers", "license"): "driverslicense", ("driver", "licence"): "driverslicense",
    ("login", "ip"): "ip", ("last", "ip"): "lastip", ("real", "name"): "realname", ("partita", "iva"): "vatnumber",
}  # fmt: skip


def fold(text: str) -> str:
    """Return the text in small letters without accents."""
    plain = unicodedata.normalize("NFKD", text.translate(UNFOLDED))
    return "".join(sign for sign in plain if not unicodedata.combining(sign)).lower()


def split(name: str) -> tuple[str, ...]:
    """Return the words of a name, folded: `Geb_Datum` gives `geb datum`, `emailAddress2` gives `email address 2`."""
    words = [word for part in WORD.findall(name) for piece in cased(part) for word in numbered(fold(piece))]
    return tuple(paired(words))


def cased(part: str) -> list[str]:
    """Cut at the humps of camel case; a part all in capitals has none."""
    return [part] if part.isupper() or part.islower() else CAMEL.sub(" ", part).split()


def numbered(word: str) -> list[str]:
    """Cut digits off a word, unless they belong to it."""
    return [word] if WITH_DIGITS.match(word) else DIGITS.findall(word)


def paired(words: list[str]) -> list[str]:
    """Put words together that mean one thing only together."""
    found: list[str] = []
    for word in words:
        pair = PAIRS.get((found[-1], word)) if found else None
        if pair:
            found[-1] = pair
        else:
            found.append(word)
    return found
