"""Stored passwords. Standard: the modular crypt format (bcrypt, sha-crypt), the PHC string format (argon2, scrypt)."""

import re

from inzage.detection.recognizers.recognizer import Recognizer, Verdict, verdict, words

STRINGS = re.compile(
    r"\$2[abxy]?\$\d\d\$[./A-Za-z0-9]{53}"
    r"|\$argon2(?:id|i|d)\$v=\d{1,3}\$m=\d{1,9},t=\d{1,6},p=\d{1,4}\$[A-Za-z0-9+/]{8,100}\$[A-Za-z0-9+/]{16,200}"
    r"|\$scrypt\$[\w=,]{5,40}\$[A-Za-z0-9+/.]{8,100}\$[A-Za-z0-9+/.]{16,200}"
    r"|\$[156]\$(?:rounds=\d{1,9}\$)?[./A-Za-z0-9]{1,16}\$[./A-Za-z0-9]{22,86}"
    r"|(?:pbkdf2_sha\d{1,3}|pbkdf2:sha\d{1,3}|bcrypt_sha256|argon2|scrypt)[$:][\w$:,=+/.]{20,250}=?"
    r"|\{(?:SSHA|SHA|SMD5|SSHA512)\}[A-Za-z0-9+/]{20,150}={0,2}"
)
HEX = r"(?:[0-9a-fA-F]{32}|[0-9a-fA-F]{40}|[0-9a-fA-F]{64}|[0-9a-fA-F]{128})"


class PasswordHash(Recognizer):
    category = "password"
    pattern = re.compile(rf"(?<![\w$])(?:{STRINGS.pattern}|{HEX})(?![\w$])", re.ASCII)
    context = words("wachtwoord wachtwoordhash password passwd pwd hash md5 sha1 sha256 passwort kennwort passe")
    needs = ("$", "{s", "pbkdf2", *"0123456789abcdef")
    alone = 0.97
    chance = 0.01

    def judge(self, value: str, language: str | None) -> Verdict:  # noqa: ARG002 - the same in every language
        """A bare row of hex digits may be the digest of anything."""
        return verdict(right=True) if STRINGS.fullmatch(value) else Verdict.UNSURE

    def sureness(self, text: str, start: int, end: int) -> float:
        confidence = super().sureness(text, start, end)
        is_bare = text[start] not in "${" and not text[start:end].startswith(("pbkdf2", "bcrypt", "argon2", "scrypt"))
        return 0.0 if is_bare and confidence != self.near else confidence
