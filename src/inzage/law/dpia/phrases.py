"""What is said of an activity when a criterion is proposed, in English and in Dutch."""

from inzage.law.dpia.criteria import GUIDANCE
from inzage.law.reasons import Reason

PROFILED = ("The register says that people are profiled.", "Volgens het register worden mensen geprofileerd.")
NOT_PROFILED = ("The register says that nobody is profiled.", "Volgens het register wordt niemand geprofileerd.")
DECIDED = ("The register says that a system decides by itself.", "Volgens het register beslist een systeem zelf.")
NOT_DECIDED = ("The register says that a person decides.", "Volgens het register beslist een mens.")
WATCHED = ("It was said that people are monitored.", "Er is gezegd dat mensen worden gevolgd of gecontroleerd.")
NOT_WATCHED = ("It was said that nobody is monitored.", "Er is gezegd dat niemand wordt gevolgd of gecontroleerd.")
COMBINED = (
    "It was said that data of other purposes or of others is combined.",
    "Er is gezegd dat gegevens worden gekoppeld die voor iets anders of door anderen zijn verzameld.",
)
NOT_COMBINED = (
    "It was said that no data of other purposes or of others is combined.",
    "Er is gezegd dat geen gegevens worden gekoppeld die voor iets anders of door anderen zijn verzameld.",
)
NEW = ("It was said that the use is innovative.", "Er is gezegd dat het gebruik vernieuwend is.")
NOT_NEW = ("It was said that the use is not innovative.", "Er is gezegd dat het gebruik niet vernieuwend is.")
BLOCKS = (
    "It was said that people can be kept from a right, a service or a contract.",
    "Er is gezegd dat mensen daardoor een recht, een dienst of een contract kunnen mislopen.",
)
BLOCKS_NOT = (
    "It was said that nobody is kept from a right, a service or a contract.",
    "Er is gezegd dat niemand daardoor een recht, een dienst of een contract misloopt.",
)

SEEN = Reason(
    f"{GUIDANCE}, 3", "This comes in by observing people.", "Dit weten we doordat mensen worden geobserveerd."
)
NOTHING_OBSERVED = Reason(
    f"{GUIDANCE}, 3",
    "Nothing of its data comes from observing people.",
    "Geen van de gegevens komt van het observeren van mensen.",
)
NO_KINDS_KNOWN = Reason(
    f"{GUIDANCE}, 4", "Its kinds of data are not known yet.", "De soorten gegevens zijn nog niet bekend."
)
ONLY_ORDINARY = Reason(
    f"{GUIDANCE}, 4", "All its kinds of data are ordinary.", "Alle soorten gegevens zijn gewone gegevens."
)
FROM_OTHERS = Reason(
    f"{GUIDANCE}, 6",
    "Data of a third party is put beside data from people themselves.",
    "Gegevens van een derde staan naast gegevens die mensen zelf gaven.",
)
ONE_SYSTEM = Reason(
    f"{GUIDANCE}, 6",
    "It uses one system, and nothing of a third party beside it.",
    "Er wordt één systeem gebruikt, zonder gegevens van een derde erbij.",
)
NO_GROUPS_KNOWN = Reason(
    f"{GUIDANCE}, 7", "It is not known yet whose data it is.", "Het is nog niet bekend van wie de gegevens zijn."
)
NOBODY_VULNERABLE = Reason(
    f"{GUIDANCE}, 7", "None of the groups of people is vulnerable.", "Geen van de groepen mensen is kwetsbaar."
)
COMMON = Reason(
    f"{GUIDANCE}, 8", "Many organisations do this in the same way.", "Veel organisaties doen dit op dezelfde manier."
)
NOBODY_JUDGED = Reason(
    f"{GUIDANCE}, 9",
    "Nobody is profiled and no system decides by itself.",
    "Niemand wordt geprofileerd en geen systeem beslist zelf.",
)
NO_SPECIAL = Reason(
    "art. 35(3)(b)", "No data of art. 9 or 10 is used.", "Er worden geen gegevens van art. 9 of 10 gebruikt."
)
PUBLIC = Reason(
    "art. 35(3)(c)", "It is an area where everybody may come.", "Het is een ruimte waar iedereen mag komen."
)
NOT_PUBLIC = Reason(
    "art. 35(3)(c)", "No area where everybody may come is watched.",
    "Er wordt geen openbaar toegankelijke ruimte in de gaten gehouden.",
)  # fmt: skip
AREA_UNKNOWN = Reason(
    "art. 35(3)(c)",
    "It is not known whether everybody may come where people are watched.",
    "Het is niet bekend of iedereen mag komen waar mensen worden geobserveerd.",
)
