"""
The nine criteria of WP 248 rev.01 by which a high risk is likely, and the three cases that art. 35(3) names.

Law: GDPR art. 35(1) and 35(3). The criteria are guidance of the joint authorities: two or more say that a DPIA is
needed in most cases, one can be enough, and two can be too few.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Criterion:
    """Something that makes a high risk likely. `ask` is the question that a person answers."""

    key: str
    article: str
    en: str
    nl: str
    ask_en: str
    ask_nl: str


GUIDANCE = "WP 248 rev.01, III.B.a"

NINE = (
    Criterion("evaluation_scoring", f"{GUIDANCE}, 1", "Evaluation or scoring", "Evaluatie of scoretoekenning",
              "Are people assessed, scored or predicted, for instance by a profile?",
              "Worden mensen beoordeeld, gescoord of voorspeld, bijvoorbeeld met een profiel?"),
    Criterion("automated_decision_legal_effect", f"{GUIDANCE}, 2",
              "Automated decision with a legal or similar effect",
              "Geautomatiseerd besluit met rechtsgevolg of een vergelijkbaar gevolg",
              "Does a system decide by itself something that matters much to people?",
              "Neemt een systeem zelf besluiten die voor mensen veel uitmaken?"),
    Criterion("systematic_monitoring", f"{GUIDANCE}, 3", "Systematic monitoring", "Stelselmatige monitoring",
              "Are people observed, followed or checked in a planned way?",
              "Worden mensen volgens een vast plan geobserveerd, gevolgd of gecontroleerd?"),
    Criterion("sensitive_data", f"{GUIDANCE}, 4", "Sensitive or highly personal data",
              "Gevoelige gegevens of gegevens van zeer persoonlijke aard",
              "Is special, criminal or highly personal data used?",
              "Worden bijzondere, strafrechtelijke of zeer persoonlijke gegevens gebruikt?"),
    Criterion("large_scale", f"{GUIDANCE}, 5", "Large scale", "Grote schaal",
              "Is it large in people, in data, in time or in area?",
              "Gaat het om veel mensen, veel gegevens, een lange tijd of een groot gebied?"),
    Criterion("matching_datasets", f"{GUIDANCE}, 6", "Matching or combining datasets",
              "Koppelen of samenvoegen van gegevensverzamelingen",
              "Is data combined that was collected for other purposes or by others, in a way people do not expect?",
              "Worden gegevens gekoppeld die voor iets anders of door anderen zijn verzameld, op een manier die "
              "mensen niet verwachten?"),
    Criterion("vulnerable_subjects", f"{GUIDANCE}, 7", "Vulnerable people", "Kwetsbare betrokkenen",
              "Are there people among them who cannot easily refuse: children, employees, patients?",
              "Zijn er mensen bij die moeilijk kunnen weigeren: kinderen, werknemers, patiënten?"),
    Criterion("innovative_use", f"{GUIDANCE}, 8", "Innovative use or new technology",
              "Innovatief gebruik of nieuwe technologie",
              "Is something used of which the effects on people are not well known yet?",
              "Wordt techniek gebruikt waarvan de gevolgen voor mensen nog niet goed bekend zijn?"),
    Criterion("prevents_right_or_service", f"{GUIDANCE}, 9", "Prevents a right, a service or a contract",
              "Blokkering van een recht, een dienst of een overeenkomst",
              "Can it keep people from using a right, a service or a contract?",
              "Kunnen mensen hierdoor een recht, een dienst of een contract mislopen?"),
)  # fmt: skip

THREE = (
    Criterion("a", "art. 35(3)(a)", "Systematic and extensive evaluation with decisions that matter much",
              "Systematische en uitgebreide beoordeling met besluiten die mensen in aanmerkelijke mate treffen",
              "Are people assessed by automated means, systematically and extensively, and is decided on that?",
              "Worden mensen geautomatiseerd, systematisch en uitgebreid beoordeeld, en wordt daarop beslist?"),
    Criterion("b", "art. 35(3)(b)", "Special or criminal data on a large scale",
              "Bijzondere of strafrechtelijke gegevens op grote schaal",
              "Is data of art. 9 or 10 used on a large scale?",
              "Worden gegevens van art. 9 of 10 op grote schaal gebruikt?"),
    Criterion("c", "art. 35(3)(c)", "Systematic monitoring of a public area on a large scale",
              "Stelselmatige en grootschalige monitoring van openbaar toegankelijke ruimten",
              "Is an area where everybody may come watched systematically, on a large scale?",
              "Wordt een ruimte waar iedereen mag komen stelselmatig en op grote schaal in de gaten gehouden?"),
)  # fmt: skip

CRITERIA: Mapping[str, Criterion] = MappingProxyType({one.key: one for one in NINE})
ALWAYS: Mapping[str, Criterion] = MappingProxyType({one.key: one for one in THREE})

OTHER_NAMES = MappingProxyType({"innovative_technology": "innovative_use", "new_technology": "innovative_use"})
"""Criterion 8 has a long name, which others shorten in other ways."""
