"""
Bank account numbers. Standard: ISO 13616-1 (form and length per country), ISO 7064 MOD 97-10 (check digits).

The country says where a number ends, so that the next word is no part of it.
"""

from inzage.detection.kernel.rules import holds, mod_97
from inzage.detection.recognizers.recognizer import Edge, Recognizer, words

LENGTHS_OF_COUNTRIES = """
AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 FI18
FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20
LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24
SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30
"""
LENGTHS = {entry[:2]: int(entry[2:]) for entry in LENGTHS_OF_COUNTRIES.split()}
BETWEEN = "[ .\u00a0-]?"
HEAD = len("NL91")


def with_length(length: int) -> str:
    """Return what the numbers of this length look like, small letters or capitals."""
    countries = [country for country, wanted in LENGTHS.items() if wanted == length]
    starts = "|".join("".join(f"[{sign}{sign.lower()}]" for sign in country) for country in countries)
    return rf"(?:{starts}){BETWEEN}\d{{2}}(?:{BETWEEN}[A-Za-z0-9]){{{length - HEAD}}}"


class Iban(Recognizer):
    category = "iban"
    form = "|".join(with_length(length) for length in sorted(set(LENGTHS.values())))
    edge = Edge.LOOSE
    rule = holds(mod_97(HEAD))
    context = words("iban rekeningnummer bankrekening rekening account kontonummer konto compte")
    digits = 2
    alone = 0.98
    near = 0.99
    chance = 1 / 97
