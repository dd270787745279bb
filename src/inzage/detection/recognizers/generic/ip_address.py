"""
Addresses on the internet, version 4. Standard: RFC 791. Law: CJEU C-582/14, Breyer.

An address that nobody has (RFC 1122: loopback, unspecified) tells of no person.
"""

from inzage.detection.kernel.rules import Case, Rule, none_of, sizes
from inzage.detection.recognizers.recognizer import Edge, Recognizer, words

OCTET = r"(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)"
FIRST = r"(?:25[0-5]|2[0-4]\d|1[013-9]\d|12[0-689]|[1-9]?\d)"
VERSION_4 = rf"{OCTET}(?:\.{OCTET}){{3}}"
SPOKEN = words("ip ipadres ipv4 ipv6 adres address adresse ingelogd login inlog client remote host")


class IpAddress(Recognizer):
    category = "ip_address"
    form = rf"{FIRST}(?:\.{OCTET}){{3}}"
    edge = Edge.HOST
    rule = Rule((), (Case((sizes(4), none_of(0, 4, "0000"))), Case((sizes(*range(5, 13)),))))
    context = SPOKEN
    against = words(
        "versie version v ver release firmware build update software softwareversie softwareversion appversie driver "
        "patch chrome firefox safari edge opera "
        "upgrade upgraded upgrading updated downgraded jour bijgewerkt aktualisiert"
    )
    digits = 1
    needs = (".",)
    alone = 0.9
    near = 0.98
    chance = 0.2
