"""Addresses on the internet. Standard: RFC 791 (version 4), RFC 4291 (version 6). Law: CJEU C-582/14, Breyer."""

import ipaddress
import re

from inzage.detection.recognizers.recognizer import Recognizer, Verdict, verdict, words

HEXTET = r"[0-9A-Fa-f]{1,4}"


class IpAddress(Recognizer):
    category = "ip_address"
    pattern = re.compile(
        r"(?<![\w.:+-])(?:(?:\d{1,3}\.){3}\d{1,3}(?![\w-]|\.\d)"
        rf"|(?:{HEXTET})?(?::{{1,2}}{HEXTET}){{1,7}}(?:::)?(?![\w:]|\.\d)|{HEXTET}(?::{HEXTET}){{0,6}}::(?![\w:]))"
    )
    context = words("ip ipadres ipv4 ipv6 adres address adresse ingelogd login inlog client remote host")
    against = words("versie version v release firmware build update software")
    digits = 1
    needs = (".", ":")
    alone = 0.9
    near = 0.98
    chance = 0.2

    def judge(self, value: str, language: str | None) -> Verdict:  # noqa: ARG002 - the same in every language
        """An address that nobody has (loopback, unspecified) tells of no person."""
        try:
            address = ipaddress.ip_address(value)
        except ValueError:
            return Verdict.WRONG
        return verdict(right=not (address.is_loopback or address.is_unspecified))
