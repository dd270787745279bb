"""
The grounds on which a request may be refused, each with its article and the rights that it can stop.

Each goes only as far as is needed: what it does not cover is carried out. UAVG art. 42 is about telling people of a
breach and art. 46 about the BSN: neither refuses a request. Our words for the UAVG were not compared with its text.
Law: GDPR art. 11(2), 12(2), 12(5), 15(4), 17(3), 20(3), 20(4), 21 and 23; UAVG art. 41, 43-45 and 47.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from inzage.law.requests.rights import Right


@dataclass(frozen=True, slots=True)
class Ground:
    """A ground to refuse; `proof` is what the organisation has to be able to show."""

    article: str
    rights: frozenset[Right]
    en: str
    nl: str
    proof_en: str
    proof_nl: str
    stops_marketing_objection: bool = False


ACCESS, RECTIFICATION, ERASURE = frozenset({Right.ACCESS}), frozenset({Right.RECTIFICATION}), frozenset({Right.ERASURE})
PORTABILITY, RESTRICTION, OBJECTION = (
    frozenset({Right.PORTABILITY}),
    frozenset({Right.RESTRICTION}),
    frozenset({Right.OBJECTION}),
)
EVERY_RIGHT = frozenset(Right)
OF_ARTICLES_15_TO_22 = EVERY_RIGHT - {Right.WITHDRAWAL}

GROUNDS: Mapping[str, Ground] = MappingProxyType(
    {
        "not_identified": Ground(
            "art. 11(2); art. 12(2)", OF_ARTICLES_15_TO_22,
            "The organisation cannot establish whose data it is.",
            "De organisatie kan niet vaststellen van wie de gegevens zijn.",
            "that it cannot identify the person, and what the person could add so that it can",
            "dat zij de persoon niet kan identificeren, en wat de persoon kan aanvullen zodat het wel kan",
        ),
        "unfounded": Ground(
            "art. 12(5)", OF_ARTICLES_15_TO_22,
            "The request is manifestly unfounded.", "Het verzoek is kennelijk ongegrond.",
            "that the request is manifestly unfounded", "dat het verzoek kennelijk ongegrond is",
            stops_marketing_objection=True,
        ),
        "excessive": Ground(
            "art. 12(5)", OF_ARTICLES_15_TO_22,
            "The request is excessive, because it repeats or because abuse is proven.",
            "Het verzoek is buitensporig, omdat het zich herhaalt of omdat misbruik is bewezen.",
            "that the request is excessive; of a first request, that its aim is abuse",
            "dat het verzoek buitensporig is, en bij een eerste verzoek dat misbruik het doel is",
            stops_marketing_objection=True,
        ),
        "others_in_copy": Ground(
            "art. 15(4)", ACCESS,
            "A part of the copy would harm the rights of somebody else.",
            "Een deel van de kopie zou de rechten van een ander schaden.",
            "whom it would harm and how, and that the rest was given with that part masked",
            "wie het zou schaden en hoe, en dat de rest is gegeven met dat deel onleesbaar",
        ),
        "free_expression": Ground(
            "art. 17(3)(a)", ERASURE,
            "It is needed for freedom of expression and information.",
            "Het is nodig voor de vrijheid van meningsuiting en informatie.",
            "why publishing weighs more than erasing", "waarom publiceren zwaarder weegt dan wissen",
        ),
        "duty_to_keep": Ground(
            "art. 17(3)(b)", ERASURE,
            "A law or a task in the public interest asks to keep it.",
            "Een wet of een taak van algemeen belang vraagt het te bewaren.",
            "which law, for which data, until when, and that it is kept apart meanwhile",
            "welke wet, voor welke gegevens, tot wanneer, en dat ze intussen apart worden bewaard",
        ),
        "public_health": Ground(
            "art. 17(3)(c)", ERASURE,
            "It is needed for public health.", "Het is nodig voor de volksgezondheid.",
            "which task of public health needs it", "welke taak voor de volksgezondheid het nodig heeft",
        ),
        "research": Ground(
            "art. 17(3)(d)", ERASURE,
            "Erasing would make an archive, research or statistics impossible or seriously harm it.",
            "Wissen zou een archief, onderzoek of statistiek onmogelijk maken of ernstig schaden.",
            "what erasing would do to it, and the safeguards of art. 89",
            "wat wissen ermee doet, en de waarborgen van art. 89",
        ),
        "legal_claims": Ground(
            "art. 17(3)(e)", ERASURE,
            "It is needed for a legal claim.", "Het is nodig voor een rechtsvordering.",
            "which claim, and which data it needs", "welke vordering, en welke gegevens die nodig heeft",
        ),
        "public_task": Ground(
            "art. 20(3)", PORTABILITY,
            "It is needed for a task in the public interest or official authority.",
            "Het is nodig voor een taak van algemeen belang of openbaar gezag.",
            "which task", "welke taak",
        ),
        "others_in_move": Ground(
            "art. 20(4)", PORTABILITY,
            "To move a part would harm the rights of somebody else.",
            "Een deel meenemen zou de rechten van een ander schaden.",
            "whom it would harm and how, and that the rest was given",
            "wie het zou schaden en hoe, en dat de rest is gegeven",
        ),
        "compelling_grounds": Ground(
            "art. 21(1)", OBJECTION,
            "Compelling grounds of the organisation, or a legal claim, outweigh the objection.",
            "Dwingende gronden van de organisatie of een rechtsvordering wegen zwaarder dan het bezwaar.",
            "the grounds, and how they were weighed against the situation of the person",
            "de gronden, en hoe ze zijn afgewogen tegen de situatie van de persoon",
        ),
        "research_task": Ground(
            "art. 21(6)", OBJECTION,
            "Research or statistics need it for a task in the public interest.",
            "Onderzoek of statistiek heeft het nodig voor een taak van algemeen belang.",
            "which task, and why it needs these data", "welke taak, en waarom die deze gegevens nodig heeft",
        ),
        "weighty_interest": Ground(
            "art. 23(1); UAVG art. 41", OF_ARTICLES_15_TO_22,
            "A weighty interest of art. 23, such as finding crimes or protecting others, needs it.",
            "Een zwaarwegend belang uit art. 23, zoals opsporing of bescherming van anderen, heeft het nodig.",
            "which interest, and that it is necessary and in proportion in this case",
            "welk belang, en dat het in dit geval noodzakelijk en evenredig is",
            stops_marketing_objection=True,
        ),
        "journalism": Ground(
            "UAVG art. 43", EVERY_RIGHT,
            "It is used only for journalism, or for academic, artistic or literary expression.",
            "Het wordt alleen gebruikt voor journalistiek of voor academische, artistieke of literaire uitingen.",
            "that it is used for nothing else", "dat het voor niets anders wordt gebruikt",
            stops_marketing_objection=True,
        ),
        "research_only": Ground(
            "UAVG art. 44", ACCESS | RECTIFICATION | RESTRICTION,
            "An institution for research or statistics uses it only for that, with safeguards.",
            "Een instelling voor onderzoek of statistiek gebruikt het alleen daarvoor, met waarborgen.",
            "that it is used for nothing else, and the safeguards",
            "dat het voor niets anders wordt gebruikt, en de waarborgen",
        ),
        "archive": Ground(
            "UAVG art. 45", ACCESS | RECTIFICATION | RESTRICTION | PORTABILITY,
            "It is part of records in a public archive.", "Het hoort bij archiefbescheiden in een openbaar archief.",
            "that it was placed there; of access, why the request cannot be carried out with reasonable effort",
            "dat het daar is geplaatst, en bij inzage waarom het verzoek niet redelijkerwijs uit te voeren is",
        ),
        "public_register": Ground(
            "UAVG art. 47", ACCESS | RECTIFICATION | RESTRICTION | OBJECTION,
            "It stands in a public register made by law, which has a procedure of its own.",
            "Het staat in een openbaar register dat bij wet is ingesteld en een eigen procedure heeft.",
            "which law, and where the person can go", "welke wet, en waar de persoon terechtkan",
        ),
    }
)  # fmt: skip
