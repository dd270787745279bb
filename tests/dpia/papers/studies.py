"""A study of which everything is known and a high risk is left, and one in which every text is hostile."""

from dataclasses import fields, replace
from datetime import UTC, datetime
from uuid import UUID

from inzage.datamap.records import (
    Activity,
    ActivityFacts,
    Guard,
    Kept,
    Recipient,
    Surroundings,
    UsedCategory,
    UsedSystem,
)
from inzage.datamap.words import MeasureKind, RecipientRole, Safeguard, Standing
from inzage.dpia import shaping
from inzage.dpia.judging import as_json
from inzage.dpia.models import Precheck, Study
from inzage.dpia.records import Change, RiskFacts, StudyFacts
from inzage.dpia.words import Decision, Outcome, StudyState
from inzage.law.categories import CATEGORIES
from inzage.people.records import Organisation

NOON = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)
FOUNDED = Organisation(
    "Kompas Energie", NOON, contact="Kade 1, 3011 AB Rotterdam", has_dpo=True, dpo="Iris Kramer, fg@kompas.example.nl"
)
FACTS = ActivityFacts(
    name="Slimme meters uitlezen",
    purpose="Het verbruik per kwartier meten, om er de rekening mee te maken en pieken in het net te voorspellen.",
    basis="contract",
    basis_detail="Leveringscontract",
    groups=("customers",),
    profiling=True,
    automated_decision=False,
    logic="Het verbruik wordt vergeleken met dat van huizen van dezelfde soort.",
    recipients=("Meetbedrijf Delta", "Wolkenopslag Inc."),
    retentions=(
        Kept(
            what="kwartierwaarden", count=3, unit="year", start="de meting", ground="art. 26ab Elektriciteitswet 1998"
        ),
        Kept(what="maandtotalen", count=7, unit="year", start="het boekjaar", ground="art. 52 AWR"),
    ),
    security="De ruwe waarden staan los van de naam; wie ze bij elkaar brengt, staat in het logboek.",
)


def kind(key, fields):
    return UsedCategory(key, CATEGORIES[key].level, fields)


ACTIVITY = Activity(
    id=UUID(int=7), number=7, version=3, template="", facts=FACTS,
    categories=(kind("address", 4), kind("iban", 1), kind("location", 2)),
    systems=(UsedSystem("meters", "Meterdatabase", "NL", False, 5), UsedSystem("wolk", "Wolkenopslag", "US", True, 2)),
    recipients=(
        Recipient(1, "Meetbedrijf Delta", RecipientRole.PROCESSOR, "NL", False, "", Safeguard.NONE),
        Recipient(2, "Wolkenopslag Inc.", RecipientRole.PROCESSOR, "US", True, "opslag", Safeguard.STANDARD_CLAUSES),
    ),
    people=48_211, added_at=NOON, changed_at=NOON, changed_by="iris@kompas.example.nl",
)  # fmt: skip
AROUND = Surroundings(
    unexplained=("health",),
    measures=(
        Guard("meters", MeasureKind.ACCESS_CONTROL, Standing.VERIFIED),
        Guard("meters", MeasureKind.LOGGING, Standing.CONTRADICTED),
        Guard("wolk", MeasureKind.ENCRYPTION_AT_REST, Standing.DECLARED),
    ),
)
RISKS = (
    RiskFacts("illegitimate_access", "", "Een medewerker kijkt uit nieuwsgierigheid.\nEen inbraak bij de opslag.",
              "Alleen zien wat bij een zaak hoort.\nToegang per kwartaal nalopen.", 3, 3, 3, 3),
    RiskFacts("unwanted_change", "", "Een meter telt verkeerd.", "Steekproef naast de meterstand.", 2, 2, 2, 1),
    RiskFacts("disappearance", "", "De opslag valt uit.", "Elke nacht een reservekopie.", 2, 2, 1, 1),
    RiskFacts("own-1", "Een dief leest wanneer niemand thuis is", "Kwartierwaarden tonen het leven in huis.",
              "Kwartierwaarden na een dag optellen.", 4, 2, 4, 1),
)  # fmt: skip
WRITTEN = StudyFacts(
    description="De meter stuurt elk kwartier een stand.\nElke nacht haalt de Meterdatabase ze op.\n"
    "Maandtotalen gaan naar de rekening.",
    necessity="Met maandstanden is niet te voorspellen wanneer het net vol is.",
    proportionality="Wie niet wil, krijgt een meter die alleen maandstanden stuurt.",
    risks=RISKS,
    dpo_advice="Tel de waarden na een dag op, en vraag de AP.",
    views="De klantenraad vindt het goed, als ieder het zelf kan uitzetten.",
)
ROW = Study(
    version=4, facts=as_json(WRITTEN), state=StudyState.SIGNED, decision=Decision.CONSULT,
    decision_why="Het hoge risico blijft tot de waarden worden opgeteld.", changed_by="iris@kompas.example.nl",
    changed_at=NOON, signed_by="iris@kompas.example.nl", signed_at=NOON, signed_version=4,
)  # fmt: skip
STUDY = shaping.study(ROW, ACTIVITY, AROUND, FOUNDED)
CHECK = replace(
    shaping.precheck(Precheck(activity_id=7), ACTIVITY, AROUND),
    outcome=Outcome.DPIA,
    why="Heel veel mensen, en het verbruik toont wie er thuis is.",
)
CHANGED = replace(STUDY, changes=(Change("recipients", (), ("Wolkenopslag Inc.|US|processor|",)),))

MEAN = "#panic() *vet* $x$ @label <label> \\ // /* ] \u202eomgekeerd\u202c 中文 😀 " + "aanelkaar" * 60


def mean(one):
    """The same thing with hostile text wherever people write."""
    texts = {
        part.name: MEAN
        for part in fields(one)
        if part.type in {"str", str} and part.name not in {"key", "basis", "condition", "state", "capacity"}
    }
    return replace(one, **texts)


HOSTILE = replace(
    STUDY,
    facts=replace(mean(WRITTEN), risks=tuple(map(mean, RISKS))),
    risks=tuple(replace(one, facts=mean(one.facts)) for one in STUDY.risks),
    activity=replace(
        ACTIVITY,
        facts=replace(mean(FACTS), retentions=(Kept(what=MEAN, count=1, unit="year", start=MEAN, ground=MEAN),)),
        systems=tuple(replace(one, name=MEAN) for one in ACTIVITY.systems),
        recipients=tuple(replace(one, name=MEAN) for one in ACTIVITY.recipients),
    ),
    decision_why=MEAN,
    signed_by=MEAN,
)
