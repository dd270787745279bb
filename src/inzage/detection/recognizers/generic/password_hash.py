"""Stored passwords. Standard: the modular crypt format (bcrypt, sha-crypt), the PHC string format (argon2, scrypt)."""

from inzage.detection.kernel.rules import CERTAIN_BY_FORM
from inzage.detection.recognizers.recognizer import Edge, Recognizer

SIGN = "[A-Za-z0-9+/]"
FORMS = (
    r"\$2[abxy]?\$\d\d\$[./A-Za-z0-9]{53}",
    rf"\$argon2(?:id|i|d)\$v=\d{{1,3}}\$m=\d{{1,9}},t=\d{{1,6}},p=\d{{1,4}}\${SIGN}{{8,}}\${SIGN}{{16,}}",
    r"\$scrypt\$[A-Za-z0-9_=,]{5,}\$[A-Za-z0-9+/.]{8,}\$[A-Za-z0-9+/.=]{16,}",
    r"\$7\$[./A-Za-z0-9]{11,}\$[./A-Za-z0-9]{43}",
    r"\$(?:1|apr1)\$[./A-Za-z0-9]{1,8}\$[./A-Za-z0-9]{22}",
    r"\$[56]\$(?:rounds=\d{1,9}\$)?[./A-Za-z0-9]{1,16}\$[./A-Za-z0-9]{43,86}",
    r"\$y\$[./A-Za-z0-9]+\$[./A-Za-z0-9]+\$[./A-Za-z0-9]{43}",
    r"\$[PH]\$[./A-Za-z0-9]{31}",
    r"\$pbkdf2(?:-sha\d{1,3})?\$\d{1,9}\$[./A-Za-z0-9]{8,}\$[./A-Za-z0-9]{16,}",
    r"(?:pbkdf2_sha\d{1,3}|pbkdf2:sha\d{1,3}|bcrypt_sha256|bcrypt|argon2|scrypt)[$:][A-Za-z0-9_$:,=+/.]{20,}[A-Za-z0-9+/=]",
    r"\{(?:SSHA|SHA|SMD5|SSHA256|SSHA512|CRYPT)\}[A-Za-z0-9+/$.]{20,}={0,2}",
)


class PasswordHash(Recognizer):
    category = "password"
    form = "|".join(FORMS)
    edge = Edge.LOOSE
    rule = CERTAIN_BY_FORM
    needs = ("$", "{s", "pbkdf2", "{crypt")
    alone = 0.97
    chance = 0.01
