"""
Is this a hashed password, and how hard is it to undo?

Told by the form alone; a value never leaves. What has no form that we know and may still be one is opaque; only what
nobody would take for a hash is readable.
"""

import base64
import binascii
import re
from enum import StrEnum
from functools import cache


class Form(StrEnum):
    """What a value is, told by how it looks."""

    SLOW = "slow"
    """A hash with a salt that is made to take long: bcrypt, argon2, scrypt, PBKDF2, SHA-crypt, yescrypt."""
    SALTED = "salted"
    """A hash with a salt that is made fast: guessing one takes no time, but each has to be guessed anew."""
    DIGEST = "digest"
    """A bare digest such as MD5 or SHA-1; the salt, if there is one, stands elsewhere."""
    ENCRYPTED = "encrypted"
    """Who has the key can read it."""
    OPAQUE = "opaque"
    """No form that we know, and nothing that can be read."""
    READABLE = "readable"
    NOTHING = "nothing"
    """Empty, a mark that there is no password, or masked."""


SIGN = "[A-Za-z0-9+/]"
BCRYPT = r"\$2[abxy]?\$\d\d\$[./A-Za-z0-9]{53}"
ARGON2 = rf"\$argon2(?:id|i|d)(?:\$v=\d{{1,3}})?\$m=\d{{1,9}},t=\d{{1,6}},p=\d{{1,4}}\${SIGN}{{8,}}\${SIGN}{{16,}}"

SLOW = (
    rf"(?:\{{(?:bcrypt|BLF-CRYPT|CRYPT)\}}|\$wp|bcrypt\$+|bcrypt_sha256\$+)?{BCRYPT}",
    rf"(?:\{{argon2(?:@[A-Za-z0-9_]+)?\}}|\{{ARGON2(?:ID|I)?\}}|argon2)?{ARGON2}",
    r"\$scrypt\$[A-Za-z0-9_=,]{5,}\$[A-Za-z0-9+/.]{8,}\$[A-Za-z0-9+/.=]{16,}",
    r"\$7\$[./A-Za-z0-9]{11,}\$[./A-Za-z0-9]{43}",
    r"scrypt:\d+:\d+:\d+\$[A-Za-z0-9]+\$[0-9a-f]{64,}",
    r"scrypt\$[A-Za-z0-9+/=]+\$\d+\$\d+\$\d+\$[A-Za-z0-9+/=]{20,}",
    r"\{scrypt(?:@[A-Za-z0-9_]+)?\}\$?[A-Za-z0-9+/=$]{40,}",
    r"(?:\{CRYPT\})?\$[56]\$(?:rounds=\d{4,9}\$)?[./A-Za-z0-9]{1,16}\$[./A-Za-z0-9]{43,86}",
    r"(?:\{CRYPT\})?\$g?y\$[./A-Za-z0-9]+\$[./A-Za-z0-9]*\$[./A-Za-z0-9]{43}",
    r"\$(?:P|H|S)\$[./A-Za-z0-9]{31,52}",
    r"\$pbkdf2(?:-sha\d{1,3})?\$\d{1,9}\$[./A-Za-z0-9]{8,}\$[./A-Za-z0-9]{16,}",
    r"pbkdf2_sha\d{1,3}\$\d{1,9}\$[A-Za-z0-9./+=]+\$[A-Za-z0-9+/=]{27,}",
    r"pbkdf2:sha\d{1,3}:\d{1,9}\$[A-Za-z0-9]+\$[0-9a-f]{40,}",
    r"\{PBKDF2(?:[-_]SHA\d{1,3})?\}\d{1,9}\$[A-Za-z0-9./+=]{8,}\$[A-Za-z0-9./+=]{16,}",
    r"\{pbkdf2(?:@[A-Za-z0-9_]+)?\}[0-9a-f]{64,}",
    r"!bcrypt!\d{1,2}![./A-Za-z0-9]{53}",
    r"SCRAM-SHA-\d{1,3}\$\d{4,6}:[A-Za-z0-9+/=]+\$[A-Za-z0-9+/=]+:[A-Za-z0-9+/=]+",
)
SALTED = (
    r"(?:\{CRYPT\})?\$(?:1|apr1)\$[./A-Za-z0-9]{1,8}\$[./A-Za-z0-9]{22}",
    r"\{(?:SSHA|SMD5|SSHA256|SSHA384|SSHA512)\}[A-Za-z0-9+/]{20,}={0,2}",
    r"!sha512![./A-Za-z0-9+]{8,32}![A-Za-z0-9+/]{86}(?:==)?",
    r"(?:sha1|md5|sha256|sha512)\$[A-Za-z0-9]+\$[0-9a-f]{32,128}",
    r"(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}):[A-Za-z0-9]{2,64}(?::\d)?",
)
HEX = "|".join(f"[0-9a-f]{{{size}}}|[0-9A-F]{{{size}}}" for size in (16, 32, 40, 56, 64, 96, 128))
DIGEST = (
    rf"(?:0x|\\x)?(?:{HEX})",
    r"\{(?:SHA|MD5|SHA256|SHA512)\}[A-Za-z0-9+/]{20,}={0,2}",
    r"\*[0-9A-F]{40}",
    r"md5[0-9a-f]{32}",
    *(r"[A-Za-z0-9+/]{22}==", r"[A-Za-z0-9+/]{27}=", r"[A-Za-z0-9+/]{43}=", r"[A-Za-z0-9+/]{86}=="),
)
ENCRYPTED = (
    r"gAAAAA[A-Za-z0-9_-]{90,}={0,2}",
    r"eyJpdiI6[A-Za-z0-9+/=]{40,}",
    r"U2FsdGVkX1[A-Za-z0-9+/]{20,}={0,2}",
    r"-----BEGIN PGP MESSAGE-----.*",
    r"\$ANSIBLE_VAULT;.*",
    r"(?:vault:v\d+:|ENC\(|\{AES\}|\{cipher\})[A-Za-z0-9+/=]{16,}\)?",
)
MASKED = r"[*•xX.#\-]+|![^!]{0,60}|\*LK\*|NP|null|NULL|none|None|geen|leeg|n/a"
OPAQUE = r"[A-Za-z0-9+/_.\-=$:,{}!]{20,}"
"""Long and without a space: it may be a hash of a form that we do not know, or a token."""

FORMS: tuple[tuple[Form, tuple[str, ...]], ...] = (
    (Form.NOTHING, (MASKED,)),
    (Form.SLOW, SLOW),
    (Form.SALTED, SALTED),
    (Form.DIGEST, DIGEST),
    (Form.ENCRYPTED, ENCRYPTED),
)

IDENTITY_2, IDENTITY_3 = 49, 61
"""Bytes of a hash of ASP.NET Identity, version 2, and the least of version 3."""


def form(value: object) -> Form:
    """How a value looks that may be a hashed password. Bytes that are no text are opaque, a number can be read."""
    if isinstance(value, bytes | bytearray | memoryview):
        return Form.OPAQUE
    text = str(value).strip()
    if not text or text.isdigit():
        return Form.READABLE if text else Form.NOTHING
    if is_of_identity(text):
        return Form.SLOW
    known = next((kind for kind, pattern in compiled() if pattern.fullmatch(text)), None)
    if known:
        return known
    return Form.OPAQUE if re.fullmatch(OPAQUE, text) and not is_plain(text) else Form.READABLE


@cache
def compiled() -> tuple[tuple[Form, re.Pattern[str]], ...]:
    """The forms to look for, made ready with the first value: few scans meet a password, and it takes a while."""
    return tuple((kind, re.compile("|".join(f"(?:{one})" for one in patterns), re.DOTALL)) for kind, patterns in FORMS)


def is_plain(text: str) -> bool:
    """Whether a long word is one that somebody wrote: without a mix of letters and digits."""
    return not (any(map(str.isdigit, text)) and any(map(str.isalpha, text)))


def is_of_identity(text: str) -> bool:
    """Whether this is a hash of ASP.NET Identity: PBKDF2 behind a byte with its version, in base64."""
    if not text.startswith(("AA", "AQ")):
        return False
    try:
        held = base64.b64decode(text, validate=True)
    except binascii.Error:
        return False
    return len(held) == IDENTITY_2 if held[0] == 0 else len(held) >= IDENTITY_3 and held[1:4] == b"\0\0\0"
