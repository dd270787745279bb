"""What columns with a few values say: man and woman, forms of address, yes and no."""

from collections.abc import Mapping

from inzage.detection.columns.evidence import Evidence
from inzage.detection.columns.kinds import Kind
from inzage.detection.columns.profile import Profile
from inzage.detection.records import Reason
from inzage.detection.wording.splitting import listed

MOST_DIFFERENT = 12
LETTERS = listed("m f v w x o u d h")
GENDERS = listed(
    "man vrouw male female homme femme mann frau mannlich weiblich männlich divers masculin feminin féminin "
    "onbekend anders x non-binary nonbinary other unknown neutral hombre mujer maschio femmina mannelijk "
    "vrouwelijk"
)
TELLING = listed("man vrouw male female homme femme männlich weiblich mannelijk vrouwelijk hombre mujer")
MARRIED = listed(
    "gehuwd ongehuwd gescheiden weduwe weduwnaar samenwonend partnerschap alleenstaand married single divorced "
    "widowed widow widower separated engaged verheiratet ledig geschieden verwitwet marié mariée célibataire "
    "divorcé divorcée veuf veuve pacsé geregistreerd partnerschaft cohabiting"
)
ANSWERS = listed("0 1 y n yes no ja nee j true false t f oui non nein on off")
WORDS: Mapping[str, tuple[frozenset[str], float]] = {"gender": (GENDERS, 3.4), "marital_status": (MARRIED, 4.2)}
LETTER_WEIGHT, AGAINST, WISH = 2.3, 3.0, 5.0
CHANNELS = listed("email phone fax communication voice photo video")
NEVER_A_FLAG = listed(
    "full_name first_name last_name email phone iban bsn birth_date street city postcode free_text username "
    "address account_id customer_number employee_number card_number signature photo ip_address job_title income "
    "password secret_key alias region country house_number initials name_infix communication fax social_handle"
)


def evidence(
    profile: Profile, named: frozenset[str], allowed: frozenset[str] = frozenset(), *, is_wish: bool = False
) -> list[Evidence]:
    """
    Return what a small set of values says.

    `allowed` are the kinds that the name of a column about a person is sure of: yes or no to them is a wish, and so is
    every yes or no among what somebody wants.
    """
    values = profile.few
    if profile.kind is Kind.FLAG or (values and values <= ANSWERS and len(values) <= len(("yes", "no"))):
        return [*against(values, named), *letters(values, named), *wishes(values, allowed, is_wish=is_wish)]
    if not values or len(values) > MOST_DIFFERENT or profile.kind in {Kind.DATE, Kind.NESTED, Kind.BYTES}:
        return []
    return [*letters(values, named), *words(values, named)]


def against(values: frozenset[str], named: frozenset[str]) -> list[Evidence]:
    """A yes or no is no name, address or number; whether somebody wants mail is a preference."""
    reason = Reason("yes_or_no", {"different": len(values)})
    found = [Evidence(category, -AGAINST, reason) for category in sorted(named & NEVER_A_FLAG)]
    return [*found, Evidence(None, 0.5, reason)]


def wishes(values: frozenset[str], allowed: frozenset[str], *, is_wish: bool) -> list[Evidence]:
    """Return that yes or no to a way of being reached, or to a photo, is what somebody wants."""
    if (allowed.isdisjoint(CHANNELS) and not is_wish) or len(values) != len(("yes", "no")):
        return []
    return [Evidence("preferences", WISH, Reason("few_values", facts("preferences", values)))]


def letters(values: frozenset[str], named: frozenset[str]) -> list[Evidence]:
    is_gender = values <= LETTERS and "m" in values and not values.isdisjoint({"f", "v", "w"})
    weight = LETTER_WEIGHT + (1.0 if "gender" in named else 0.0)
    return [Evidence("gender", weight, Reason("few_values", facts("gender", values)))] if is_gender else []


def words(values: frozenset[str], named: frozenset[str]) -> list[Evidence]:
    found = []
    for category, (known, weight) in WORDS.items():
        telling = known & TELLING if category == "gender" else known
        firsts = frozenset(value.split()[0].rstrip(",;") for value in values)
        if firsts <= known and not firsts.isdisjoint(telling) and (len(values) > 1 or category in named):
            found.append(Evidence(category, weight, Reason("few_values", facts(category, values))))
    return found


def facts(category: str, values: frozenset[str]) -> Mapping[str, str | int | float]:
    return {"category": category, "different": len(values)}
