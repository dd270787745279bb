"""
The Dutch list of 17 kinds of processing for which a DPIA is always due.

Law: GDPR art. 35(4); Besluit lijst verwerkingen DPIA, Autoriteit Persoonsgegevens, Stcrt. 2019, 64418. The list comes
on top of the nine criteria. Our words are short; the official text decides.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

DECREE = "Stcrt. 2019, 64418"


class Threshold(StrEnum):
    """What must be so besides the kind of processing."""

    LARGE_SCALE = "large_scale"
    LARGE_SCALE_OR_SYSTEMATIC = "large_scale_or_systematic"
    SYSTEMATIC_AND_EXTENSIVE = "systematic_and_extensive"
    ANY_SHARING = "any_sharing"


THRESHOLDS: Mapping[Threshold, tuple[str, str]] = MappingProxyType(
    {
        Threshold.LARGE_SCALE: ("on a large scale", "grootschalig"),
        Threshold.LARGE_SCALE_OR_SYSTEMATIC: (
            "on a large scale, or as systematic monitoring",
            "grootschalig en/of stelselmatige monitoring",
        ),
        Threshold.SYSTEMATIC_AND_EXTENSIVE: ("systematic and extensive", "systematisch en uitgebreid"),
        Threshold.ANY_SHARING: ("as soon as it is shared", "zodra het wordt gedeeld"),
    }
)
"""In English and in Dutch."""


@dataclass(frozen=True, slots=True)
class Listed:
    """
    A kind of processing on the list. `label_nl` is the official name.

    `was_seen` says that the wording of the threshold was seen in a published account of the list; else it is from
    memory, and shown as advice.
    """

    number: int
    key: str
    label_en: str
    label_nl: str
    threshold: Threshold
    en: str
    nl: str
    was_seen: bool = False

    @property
    def article(self) -> str:
        return f"{DECREE}, no. {self.number}"


BOTH = Threshold.LARGE_SCALE_OR_SYSTEMATIC

ROWS = (
    Listed(1, "covert_investigation", "Covert investigation", "Heimelijk onderzoek", BOTH,
           "Collecting information by an investigation of which people are not told beforehand; a hidden camera of an "
           "employer counts also when it is used once.",
           "Informatie verzamelen met onderzoek waarover mensen niet vooraf worden geïnformeerd; een verborgen camera "
           "van een werkgever telt ook als die incidenteel wordt gebruikt.", was_seen=True),
    Listed(2, "blacklists", "Blacklists", "Zwarte lijsten", Threshold.ANY_SHARING,
           "Data on offences, unlawful or annoying behaviour or bad payment that is shared with others, to warn them.",
           "Gegevens over strafbare feiten, onrechtmatig of hinderlijk gedrag of slecht betalen die met anderen worden "
           "gedeeld, als waarschuwing.", was_seen=True),
    Listed(3, "fraud_prevention", "Fraud prevention", "Fraudebestrijding", BOTH,
           "Using data to prevent and detect fraud.", "Gegevens gebruiken om fraude te bestrijden.", was_seen=True),
    Listed(4, "credit_scores", "Credit scores", "Creditscores", BOTH,
           "Estimating how creditworthy people are, or using such an estimate.",
           "Inschatten hoe kredietwaardig mensen zijn, of zo'n inschatting gebruiken.", was_seen=True),
    Listed(5, "financial_situation", "Financial situation", "Financiële situatie", BOTH,
           "Financial data that tells what people earn, own or spend.",
           "Financiële gegevens waaruit blijkt wat mensen verdienen, bezitten of uitgeven.", was_seen=True),
    Listed(6, "genetic_data", "Genetic data", "Genetische persoonsgegevens", BOTH,
           "Genetic data, such as analyses of DNA.", "Genetische gegevens, zoals DNA-analyses.", was_seen=True),
    Listed(7, "health_data", "Health data", "Gezondheidsgegevens", Threshold.LARGE_SCALE,
           "Data on health, also its exchange; an individual doctor or care professional is excepted.",
           "Gegevens over gezondheid, ook de uitwisseling ervan; een individuele arts of zorgprofessional is "
           "uitgezonderd.", was_seen=True),
    Listed(8, "partnerships", "Partnerships", "Samenwerkingsverbanden", Threshold.ANY_SHARING,
           "Public bodies that share special or sensitive data with other bodies in a partnership.",
           "Overheden die in een samenwerkingsverband bijzondere of gevoelige gegevens delen met andere partijen."),
    Listed(9, "camera", "Camera surveillance", "Cameratoezicht", BOTH,
           "Watching publicly accessible areas with cameras, webcams or drones.",
           "Openbaar toegankelijke ruimten in de gaten houden met camera's, webcams of drones."),
    Listed(10, "flexible_camera", "Flexible camera surveillance", "Flexibel cameratoezicht", BOTH,
           "Cameras that move along: on clothes, helmets, in cars.",
           "Camera's die meebewegen: op kleding, op een helm, in een auto."),
    Listed(11, "employee_monitoring", "Monitoring of employees", "Controle werknemers", BOTH,
           "Watching what employees do: e-mail, internet, location, camera.",
           "Controleren wat werknemers doen: e-mail, internet, locatie, camera."),
    Listed(12, "location_data", "Location data", "Locatiegegevens", BOTH,
           "Data on where people are, such as that of cars, phones or travel cards.",
           "Gegevens over waar mensen zijn, zoals van auto's, telefoons of reiskaarten."),
    Listed(13, "communication_data", "Communication data", "Communicatiegegevens", BOTH,
           "Data on communication and its metadata, save what protects the network, the service or the device itself.",
           "Communicatiegegevens en metadata, behalve wat nodig is om het netwerk, de dienst of het randapparaat te "
           "beschermen."),
    Listed(14, "internet_of_things", "Internet of things", "Internet of things", BOTH,
           "Data from devices that are connected to the internet, such as smart meters.",
           "Gegevens van apparaten die met internet zijn verbonden, zoals slimme meters."),
    Listed(15, "profiling", "Profiling", "Profilering", Threshold.SYSTEMATIC_AND_EXTENSIVE,
           "Assessing personal aspects by automated means: work, school, money, health, interests, behaviour.",
           "Persoonlijke aspecten geautomatiseerd beoordelen: werk, school, geld, gezondheid, interesses, gedrag."),
    Listed(16, "behaviour", "Observing and influencing behaviour", "Observatie en beïnvloeding van gedrag", BOTH,
           "Observing, recording or influencing behaviour by automated means, also for online advertising.",
           "Gedrag geautomatiseerd observeren, vastleggen of beïnvloeden, ook voor online advertenties."),
    Listed(17, "biometric_data", "Biometric data", "Biometrische gegevens", BOTH,
           "Biometric data to identify people.", "Biometrische gegevens om mensen te identificeren."),
)  # fmt: skip

LISTED: Mapping[int, Listed] = MappingProxyType({one.number: one for one in ROWS})
