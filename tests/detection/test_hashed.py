"""Whether a value is a hashed password, and how hard that is to undo, is told by its form alone."""

import base64
import hashlib

import pytest

from inzage.detection.hashed import Form, form

SALT, BYTES = "c2FsdHNhbHQ", bytes(range(64))
BCRYPT = "$2b$12$R9h/cIPz0gi.URNNX3kh2OPST9/PgBkqquzi.Ss7KIUgO2t0jWMUW"
ARGON2 = "$argon2id$v=19$m=65536,t=3,p=4$wWKIMhR9lyDFvRz9YTZweHKfbftvj+qf+YFY4NeBbtA$fTZPTBV+Sx3rVtW/kUHH5g"
SHA_512 = (
    "$6$rounds=5000$saltstring$svn8UoSVapNtMuq1ukKS4tPQd8iKwSMHWjlO/O817G3uBnIFNjnQJuesI68OTLiBFdcbYEdFCoEOfaS35inz1"
)


def b64(held):
    return base64.b64encode(held).decode()


SLOW = {
    "bcrypt": BCRYPT,
    "argon2": ARGON2,
    "sha-crypt": SHA_512,
    "yescrypt": "$y$j9T$F5Jx5fExrKuPp53xLKQ..1$X3DX6M94c7o.9agCG9G317fhZg9SqC.5i5rd.RhAtQ7",
    "scrypt": "$scrypt$ln=16,r=8,p=1$aM15713r3Xsvxbi31lqr1Q$nFNh2CVHVjNldFVKDHDlm4CbdRSCdEBsjjJxD+iCs5E",
    "passlib": f"$pbkdf2-sha256$29000${SALT}${b64(BYTES[:24])}",
    "Django": f"pbkdf2_sha256$870000$abcDEF123${b64(BYTES[:32])}",
    "Django with bcrypt": f"bcrypt_sha256${BCRYPT}",
    "Django with argon2": f"argon2{ARGON2}",
    "Werkzeug": f"scrypt:32768:8:1$abcDEF123${BYTES.hex()}",
    "Werkzeug with PBKDF2": f"pbkdf2:sha256:600000$abcDEF123${BYTES[:32].hex()}",
    "Spring": f"{{bcrypt}}{BCRYPT}",
    "LDAP with crypt": f"{{CRYPT}}{SHA_512}",
    "WordPress": "$P$BVbptZxEcZV2yeLyYeN.O4ZeG8225d.",
    "WordPress since 6.8": f"$wp{BCRYPT}",
    "Drupal": "$S$DeIZ1KTE.VzRvudZ5.xgOakipuMFrVyPmRdWTjAdYieWj27NMglI",
    "ASP.NET Identity 2": b64(b"\0" + BYTES[:48]),
    "ASP.NET Identity 3": b64(b"\1\0\0\0\1\0\0\x27\x10\0\0\0\x10" + BYTES[:48]),
    "Request Tracker": f"!bcrypt!11!{BCRYPT[7:]}",
    "PostgreSQL": f"SCRAM-SHA-256$4096:{b64(BYTES[:16])}${b64(BYTES[:32])}:{b64(BYTES[:32])}",
}
SALTED = {
    "md5-crypt": "$1$5pZSV9va$azfrPr6af3Fc7dLblQXVa0",
    "LDAP with a salt": f"{{SSHA}}{b64(BYTES[:28])}",
    "an old Django": f"sha1$abc12${'a1' * 20}",
    "an old Request Tracker": f"!sha512!aB3dE6gH9jK2mN5p!{b64(BYTES)}",
    "Joomla": f"{'a1' * 16}:kX9dZ2",
}
DIGEST = {
    "MD5": hashlib.md5(b"a", usedforsecurity=False).hexdigest(),
    "SHA-1 in capitals": hashlib.sha1(b"a", usedforsecurity=False).hexdigest().upper(),
    "SHA-256": hashlib.sha256(b"a").hexdigest(),
    "SHA-512": hashlib.sha512(b"a").hexdigest(),
    "SHA-1 in base64": b64(BYTES[:20]),
    "LDAP without a salt": f"{{SHA}}{b64(BYTES[:20])}",
    "MySQL": f"*{'A1' * 20}",
}
ENCRYPTED = {
    "Fernet": "gAAAAA" + "Bm9_" * 25,
    "Laravel": "eyJpdiI6" + "Bm9W" * 20,
    "OpenSSL": "U2FsdGVkX1" + "Bm9W" * 8,
    "PGP": "-----BEGIN PGP MESSAGE-----\n\nhQEMA",
    "Vault": "vault:v1:8SDd3WHDOjf7mq69CyCqYjBXAiQQAVZR",
}
OPAQUE = {
    "bytes": b"\x01\x02\x03",
    "a token": "d9Jk3lsdfk3kljsdf9823jkl",
    "a uuid": "550e8400-e29b-41d4-a716-446655440000",
}
READABLE = {
    "a word": "geheim",
    "a password": "Welkom01!",
    "a sentence": "correct horse battery staple 4",
    "a long word": "hottentottententententoonstelling",
    "a number": 1234,
    "many digits": "1234567890123456",
}
NOTHING = {"empty": " ", "locked": "!", "nobody": "*", "masked": "••••••••", "x": "xxxx", "null": "null"}

ALL = [
    pytest.param(value, kind, id=f"{name} is {kind}")
    for kind, values in (
        (Form.SLOW, SLOW),
        (Form.SALTED, SALTED),
        (Form.DIGEST, DIGEST),
        (Form.ENCRYPTED, ENCRYPTED),
        (Form.OPAQUE, OPAQUE),
        (Form.READABLE, READABLE),
        (Form.NOTHING, NOTHING),
    )
    for name, value in values.items()
]


@pytest.mark.parametrize(("value", "expected"), ALL)
def test_the_form_tells_how_a_value_is_kept(value, expected):
    assert form(value) is expected


@pytest.mark.parametrize("value", [*SLOW.values(), *SALTED.values()])
def test_a_hash_may_have_blanks_around_it(value):
    assert form(f" {value}\n") in {Form.SLOW, Form.SALTED}
