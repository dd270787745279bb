"""Passwords as a bare row of hex digits: MD5, SHA-1, SHA-2. Standard: FIPS 180-4. It may be the digest of anything."""

from inzage.detection.kernel.rules import fits, mixed
from inzage.detection.recognizers.recognizer import Edge, Recognizer, words


class PasswordDigest(Recognizer):
    category = "password"
    form = "[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{128}|[0-9A-F]{32}|[0-9A-F]{40}|[0-9A-F]{64}|[0-9A-F]{128}"
    edge = Edge.WORD
    rule = fits(mixed(1, 1))
    context = words(
        "wachtwoord wachtwoordhash password passwordhash passwd pwd pwhash hash passwort passworthash kennwort passe"
    )
    against = words("release checksum commit build tar artifact image etag")
    digits = 1
    alone = 0.0
    near = 0.95
