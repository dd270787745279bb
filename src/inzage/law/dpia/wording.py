"""The reasons of a verdict on a DPIA, in words. Law: GDPR art. 35; what the articles do not say is marked as advice."""

from inzage.law.dpia.criteria import ALWAYS, CRITERIA, GUIDANCE
from inzage.law.dpia.listed import LISTED, THRESHOLDS
from inzage.law.reasons import Reason

ASSESSED_BY_LAW = Reason(
    "art. 35(10)",
    "The law that asks for this processing was assessed when it was made, so the assessment is not due again.",
    "De wet die om deze verwerking vraagt, is bij het maken al beoordeeld. Dat hoeft dan niet opnieuw.",
)
RECITAL_91 = Reason(
    "recital 91",
    "Patients or clients of one doctor, care professional or lawyer are not processing on a large scale.",
    "Patiënten of cliënten van één arts, zorgverlener of advocaat: dat is niet grootschalig.",
)
WRITE_WHY_NOT = Reason(
    "art. 5(2)",
    "Write down why no DPIA is done, with the view of the DPO.",
    "Schrijf op waarom er geen DPIA komt, en wat de FG daarvan vindt.",
    is_advice=True,
)
FROM_MEMORY = Reason(
    "art. 35(4)",
    "Our words for this kind were not compared with the official list: read it there.",
    "Onze omschrijving is niet vergeleken met de officiële lijst. Lees het daar na.",
    is_advice=True,
)


def always(key: str) -> Reason:
    one = ALWAYS[key]
    return Reason(
        one.article, f"The law names this case: {lower(one.en)}.", f"De wet noemt dit geval: {lower(one.nl)}."
    )


def listed(number: int) -> Reason:
    one = LISTED[number]
    en, nl = THRESHOLDS[one.threshold]
    return Reason(
        f"art. 35(4); {one.article}",
        f"The Dutch list names it: {one.label_en}, {en}.",
        f"Het staat op de Nederlandse lijst: {one.label_nl}, {nl}.",
    )


def criterion(key: str) -> Reason:
    one = CRITERIA[key]
    return Reason(one.article, f"Met: {lower(one.en)}.", f"Aan voldaan: {lower(one.nl)}.", is_advice=True)


def two_or_more(count: int) -> Reason:
    return Reason(
        f"art. 35(1); {GUIDANCE}",
        f"{count} of the nine criteria are met; with two or more a DPIA is needed in most cases.",
        f"Aan {count} van de negen criteria is voldaan; bij twee of meer is een DPIA meestal nodig.",
        is_advice=True,
    )


def too_few(count: int) -> Reason:
    en, nl = ONE_MET if count else NONE_MET
    return Reason(f"art. 35(1); {GUIDANCE}", en, nl, is_advice=True)


NONE_MET = ("None of the nine criteria is met.", "Aan geen van de negen criteria is voldaan.")
ONE_MET = (
    "One of the nine criteria is met; that is seldom enough, but one can be.",
    "Aan één van de negen criteria is voldaan; dat is zelden genoeg, al kan het met één wel.",
)


def still_open(count: int) -> Reason:
    return Reason(
        "art. 35(1)",
        f"Questions that can still change this: {count}.",
        f"Vragen die dit nog kunnen veranderen: {count}.",
    )


def lower(text: str) -> str:
    return text[0].lower() + text[1:]
