"""The source of a rule as Dutch writes it: art. 5(1)(e) GDPR is art. 5 lid 1 onder e AVG."""

import re

LETTER = re.compile(r"(?<=[\d)])\(([a-z])\)")
PARAGRAPH = re.compile(r"\((\d+)\)")

DUTCH = (
    ("AP guidance on camera surveillance", "advies van de AP over cameratoezicht"),
    ("AP guidance on applicants", "advies van de AP over sollicitanten"),
    ("AP guidance on personnel files", "advies van de AP over personeelsdossiers"),
    ("AP guidance on sick employees", "advies van de AP over zieke werknemers"),
    ("no term in law", "geen termijn in de wet"),
    ("former Vrijstellingsbesluit", "voormalig Vrijstellingsbesluit"),
    ("rules on the funding of schools", "regels over de bekostiging van scholen"),
    (" and ", " en "),
    ("GDPR", "AVG"),
)


def in_dutch(article: str) -> str:
    """The same source in Dutch."""
    text = PARAGRAPH.sub(r" lid \1", LETTER.sub(r" onder \1", article))
    for english, dutch in DUTCH:
        text = text.replace(english, dutch)
    return text
