"""What a word of somebody's own register means: the keys of the law behind it, or none. Pure."""

import re
from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from functools import cache

from inzage.datamap.exchange.vocabulary import fold, key_of, keys
from inzage.detection.wording.lexicon import read
from inzage.detection.wording.rules import best
from inzage.law.bases import BASES, EXCEPTIONS
from inzage.law.categories import CATEGORIES

NOTHING = frozenset({"", "-", "–", "?", "n.v.t.", "nvt", "n.v.t", "n/a", "onbekend", "unknown", "niet bekend"})
NOBODY = frozenset({"geen", "nee", "niemand", "none", "no", "nobody", "geen ontvangers", "niet van toepassing",
                    "geen doorgifte", "geen doorgifte buiten de eer", "geen doorgifte buiten de eu"})  # fmt: skip
CLOSE, SURE = 0.88, 0.5
"""How much two words must be alike, and how sure the meaning of a name of data must be."""

ACTS = (
    r"\b(?:WGBO|AWR|Wwft|UAVG|Wft|Zvw|Wlz|WIA|Wkkgz|Wabvpz|BW|burgerlijk wetboek)\b|"
    r"\w+wet\b|\bwet\b|algemene wet inzake rijksbelastingen"
)
"""Dutch acts that lay a duty on who keeps data, by what they are called in a register."""

Signs = tuple[tuple[tuple[str, ...], str], ...]

SIGNS: Mapping[str, Signs] = {
    "basis": (
        (("legitimate_interest",), r"gerechtvaardigd|legitimate|6[ .(]*(lid )?1?[ ).,]*(sub |onder )?\(?f\b"),
        (("legal_obligation",), rf"wettelijk|{ACTS}|legal obl|plicht|6[ .(]*(lid )?1?[ ).,]*(sub |onder )?\(?c\b"),
        (("public_task",), r"algemeen belang|publieke taak|openbaar gezag|public (task|interest)"),
        (("public_task",), r"6[ .(]*(lid )?1?[ ).,]*(sub |onder )?\(?e\b"),
        (("vital_interests",), r"vitaal|vitale|vital|6[ .(]*(lid )?1?[ ).,]*(sub |onder )?\(?d\b"),
        (("contract",), r"overeenkomst|contract|6[ .(]*(lid )?1?[ ).,]*(sub |onder )?\(?b\b"),
        (("consent",), r"toestemming|consent|6[ .(]*(lid )?1?[ ).,]*(sub |onder )?\(?a\b"),
    ),
    "condition": (
        (("explicit_consent",), r"toestemming|consent|\ba\b"),
        (("employment_and_social_security",), r"arbeidsrecht|sociale zekerheid|employment|social security"),
        (("legal_claims",), r"rechtsvordering|legal claim"),
        (("health_care",), r"gezondheidszorg|arbeidsgeneesk|zorgverlen|health care|medicine"),
        (("made_public",), r"openbaar gemaakt|made public"),
        (("vital_interests",), r"vitale|vital"),
        (("archiving_and_research",), r"archiver|onderzoek|statisti|research"),
        (("substantial_public_interest",), r"zwaarwegend|substantial"),
    ),
    "group": (
        (("former_employees",), r"(oud|ex|voormalig\w*|former).{0,2}(medewerk|werknem|personeel|employee)"),
        (("former_customers",), r"(oud|ex|voormalig\w*|former).{0,2}(klant|customer|cli[eë]nt)"),
        (("applicants",), r"sollicit|kandida|applicant"),
        (("temporary_workers",), r"uitzend|inhuur|ingehuurd|zzp|freelanc|tijdelijk|temporary|hired"),
        (("trainees",), r"stagiai|trainee|intern\b"),
        (("volunteers",), r"vrijwillig|volunteer"),
        (("employees",), r"medewerk|werknem|personeel|collega|employee|staff"),
        (("prospects",), r"prospect|potenti|mogelijke klant|leads?\b"),
        (("supplier_contacts",), r"leverancier|supplier"),
        (("business_contacts",), r"contactperso|zakelijke (relatie|klant)|relaties|business contact"),
        (("site_visitors",), r"(website|site|app|web).{0,2}bezoek|bezoek\w* .{0,8}(website|site|app)|website"),
        (("premises_visitors",), r"bezoek|visitor"),
        (("subscribers",), r"abonnee|nieuwsbrief|subscriber"),
        (("patients",), r"pati[eë]nt"),
        (("pupils",), r"leerling|student|pupil"),
        (("children",), r"kind(eren)?\b|minderjarig|child"),
        (("members",), r"\bleden\b|\blid\b|members?\b"),
        (("donors",), r"donateur|donor"),
        (("tenants",), r"huurder|tenant"),
        (("relatives",), r"famil|partner|relative|noodcontact"),
        (("customers",), r"klant|afnemer|consument|customer|cli[eë]nt"),
    ),
    "kind": (
        (("full_name", "address", "city"), r"^n\.?a\.?w\.?\b|naw.?gegevens"),
        (("email", "phone"), r"^contactgegevens|contact details"),
        (("full_name",), r"^(voor- en achter)?naam$|^namen$|^names?$"),
        (("address",), r"^adres"),
        (("video",), r"camera|video"),
        (("iban",), r"iban|bankgegevens|bank details"),
        (("username", "password"), r"inloggegevens|\blog[ -]?in|credentials"),
        (("behaviour_log",), r"^log(s|ging|boek(en)?|bestand(en)?|gegevens|data|files?)?$"),
        (("order",), r"bestel|order|aankop|purchase"),
        (("communication",), r"correspond|berichten|communicatie|e-mailverkeer"),
        (("behaviour_log",), r"surfgedrag|klikgedrag|gedrag"),
        (("criminal",), r"strafr|vog\b|justiti"),
        (("health",), r"gezondheid|medisch|ziek|verzuim|health|medical"),
        (("cookie_id",), r"cookie"),
        (("location",), r"locatie|gps"),
        (("employment",), r"personeelsdossier|dienstverband|arbeidsovereenkomst"),
        (("education",), r"\bcv\b|opleiding|diploma"),
        (("income",), r"salaris|loon|inkomen"),
        (("birth_date",), r"geboorte(datum)?$"),
    ),
    "capacity": (
        (("joint",), r"gezamenlijk|joint"),
        (("controller",), r"verantwoordelijke|controller|eigen"),
        (("processor",), r"verwerker|processor"),
    ),
    "answer": ((("yes",), r"^(ja|yes|j|y|true|waar|wel)\b"), (("no",), r"^(nee|no|n|false|onwaar|geen|niet)\b")),
}  # fmt: skip


@cache
def patterns(vocabulary: str) -> tuple[tuple[tuple[str, ...], re.Pattern[str]], ...]:
    return tuple((found, re.compile(sign, re.IGNORECASE)) for found, sign in SIGNS.get(vocabulary, ()))


LETTER = re.compile(
    r"(?:art\w*\.?\s*)?(?:6|9)?[\s.:]*(?:lid\s*)?[12]?[\s.:]*(?:sub|onder)?\s*\(?([a-j])\)?[.:)]?", re.IGNORECASE
)
NINE = re.compile(r"\b9\b\D{0,3}(?:lid\s*|\()?2\)?\W*(?:sub|onder)?\W*([a-j])\b", re.IGNORECASE)


def lettered(vocabulary: str, said: str) -> tuple[str, ...]:
    """The ground that a letter of art. 6(1) or art. 9(2) names, as in `e` or `art. 9 lid 2 sub h`."""
    of_law = {"basis": BASES, "condition": EXCEPTIONS}.get(vocabulary, {})
    found = LETTER.fullmatch(said.strip()) or (NINE.search(said) if vocabulary == "condition" else None)
    if not found:
        return ()
    sign = f"({found[1].lower()})"
    return next(((key,) for key, one in of_law.items() if one.article.endswith(sign)), ())


@cache
def meant(vocabulary: str, said: str) -> tuple[str, ...]:
    """The keys behind a word; none where nobody can tell."""
    exact = key_of(vocabulary, said)
    if exact:
        return (exact,)
    if letter := lettered(vocabulary, said):
        return letter
    signed = next((found for found, pattern in patterns(vocabulary) if pattern.search(said)), ())
    return signed or named(vocabulary, said) or alike(vocabulary, said)


def named(vocabulary: str, said: str) -> tuple[str, ...]:
    """The kind of data that a column with this name would hold."""
    if vocabulary != "kind":
        return ()
    found = best(read(said), frozenset())
    return (found.category,) if found and found.category in CATEGORIES and found.weight >= SURE else ()


def alike(vocabulary: str, said: str) -> tuple[str, ...]:
    """A word that is written almost the same."""
    found = get_close_matches(fold(said), keys(vocabulary), n=1, cutoff=CLOSE)
    return (keys(vocabulary)[found[0]],) if found else ()


def is_nothing(said: str) -> bool:
    return fold(said) in NOTHING


def says_nobody(said: str) -> bool:
    return fold(said.rstrip(".")) in NOBODY


def pieces(text: str, *, commas: bool = True) -> Iterable[str]:
    """The words of a cell that lists them, in whatever way."""
    parts = re.split(r"[;\n•·,()]|\s/\s" if commas else r"[;\n•·]", text)
    # The point behind a name is part of it: Mailvlucht Inc.
    ends = r"^[\s\-–*.]+|[\s.]+$" if commas else r"^[\s\-–*]+|\s+$"
    cleaned = (re.sub(ends, "", part) for part in parts)
    return tuple(dict.fromkeys(one for one in cleaned if not is_nothing(one)))


def apart(vocabulary: str, said: str) -> tuple[str, ...]:
    """`Naam en adres` as its two words, where one of them is known; a word that the list itself has so stays whole."""
    parts = tuple(part.strip() for part in re.split(r"\s(?:en|and|&|\+)\s", said))
    is_one = len(parts) == 1 or key_of(vocabulary, said) or any(not part or part.endswith("-") for part in parts)
    return (said,) if is_one or not any(meant(vocabulary, part) for part in parts) else parts
