"""The parts of a line of the register, each with its article and a sentence that says what to fill in."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Part:
    """
    One thing that the law asks for. `say` is what to fill in; `in_register` is false for what art. 30 leaves out.

    `is_ground` is for what makes the use itself lawful: a line that fails it is not complete, though art. 30 is silent.
    """

    key: str
    article: str
    en: str
    nl: str
    say_en: str
    say_nl: str
    in_register: bool = True
    is_ground: bool = False


OF_CONTROLLER = (
    Part("controller", "art. 30(1)(a)", "Controller", "Verwerkingsverantwoordelijke",
         "Write down the name and contact details of the controller.",
         "Vul de naam en de contactgegevens van de verwerkingsverantwoordelijke in."),
    Part("joint", "art. 30(1)(a)", "Joint controllers", "Gezamenlijke verwerkingsverantwoordelijken",
         "Name the organisations with which purposes and means were decided together.",
         "Noem de organisaties waarmee doel en middelen samen zijn bepaald."),
    Part("representative", "art. 30(1)(a)", "Representative in the EU", "Vertegenwoordiger in de EU",
         "Name the representative of art. 27.", "Noem de vertegenwoordiger van art. 27."),
    Part("dpo", "art. 30(1)(a)", "Data protection officer", "Functionaris voor gegevensbescherming (FG)",
         "Write down the contact details of the DPO, or that there is none.",
         "Vul de contactgegevens van de FG in, of dat er geen FG is."),
    Part("purpose", "art. 30(1)(b)", "Purposes", "Doeleinden",
         "Say what the data is used for.", "Vul in waarvoor de gegevens worden gebruikt."),
    Part("groups", "art. 30(1)(c)", "Groups of people", "Categorieën van betrokkenen",
         "Choose whose data it is.", "Kies van wie de gegevens zijn."),
    Part("categories", "art. 30(1)(c)", "Kinds of data", "Categorieën van persoonsgegevens",
         "Choose fields of the map, or name the kinds of data.",
         "Kies velden van de kaart, of noem de soorten gegevens."),
    Part("recipients", "art. 30(1)(d)", "Recipients", "Ontvangers",
         "Name who gets the data, also outside the EEA, or say that nobody does.",
         "Noem wie de gegevens krijgt, ook buiten de EER, of geef aan dat niemand ze krijgt."),
    Part("transfers", "art. 30(1)(e)", "Transfers outside the EEA", "Doorgiften buiten de EER",
         "Fill in the country of each system and recipient, and what makes a transfer lawful.",
         "Vul van elk systeem en elke ontvanger het land in, en waarom een doorgifte mag."),
    Part("retention", "art. 30(1)(f)", "Time limits for erasure", "Bewaartermijnen",
         "Fill in how long each kind of data is kept.", "Vul in hoe lang elke soort gegevens wordt bewaard."),
    Part("security", "art. 30(1)(g)", "Security", "Beveiliging",
         "Describe in general how the data is protected.", "Beschrijf in het algemeen hoe de gegevens zijn beveiligd."),
)  # fmt: skip

OF_PROCESSOR = (
    Part("processor", "art. 30(2)(a)", "Processor", "Verwerker",
         "Write down the name and contact details of the processor: your own organisation.",
         "Vul de naam en de contactgegevens van de verwerker in: de eigen organisatie."),
    Part("on_behalf_of", "art. 30(2)(a)", "Controllers", "Verwerkingsverantwoordelijken",
         "Name each controller for whom this is done.",
         "Noem elke verwerkingsverantwoordelijke voor wie dit wordt gedaan."),
    Part("processor_representative", "art. 30(2)(a)", "Representatives", "Vertegenwoordigers",
         "Name the representative of art. 27.", "Noem de vertegenwoordiger van art. 27."),
    Part("processor_dpo", "art. 30(2)(a)", "Data protection officer", "Functionaris voor gegevensbescherming (FG)",
         "Write down the contact details of the DPO, or that there is none.",
         "Vul de contactgegevens van de FG in, of dat er geen FG is."),
    Part("processing", "art. 30(2)(b)", "Kinds of processing", "Categorieën van verwerkingen",
         "Say what is done for the controller.", "Vul in wat er voor de verwerkingsverantwoordelijke wordt gedaan."),
    Part("processor_transfers", "art. 30(2)(c)", "Transfers outside the EEA", "Doorgiften buiten de EER",
         "Fill in the country of each system and sub-processor, and what makes a transfer lawful.",
         "Vul van elk systeem en elke subverwerker het land in, en waarom een doorgifte mag."),
    Part("processor_security", "art. 30(2)(d)", "Security", "Beveiliging",
         "Describe in general how the data is protected.", "Beschrijf in het algemeen hoe de gegevens zijn beveiligd."),
)  # fmt: skip

GROUNDS = (
    Part("basis", "art. 6(1)", "Legal basis", "Grondslag",
         "Choose the legal basis.", "Kies de grondslag.", in_register=False, is_ground=True),
    Part("interest", "art. 6(1)(f)", "Interest", "Belang",
         "Name the interest that the use serves.", "Noem het belang dat het gebruik dient.",
         in_register=False, is_ground=True),
    Part("law", "art. 6(3)", "Law behind the basis", "Wet achter de grondslag",
         "Name the law, with its article, that lays down the duty or the task.",
         "Noem de wet, met artikel, die de plicht of de taak oplegt.", in_register=False, is_ground=True),
    Part("free", "art. 7(4)", "Consent that is free", "Vrije toestemming",
         "Write down how people who depend on you can refuse.",
         "Leg vast hoe mensen die van u afhangen kunnen weigeren.", in_register=False, is_ground=True),
    Part("children", "art. 8(1)", "Consent for children", "Toestemming voor kinderen",
         "Write down how a parent or guardian consents for who is under 16.",
         "Leg vast hoe een ouder of voogd toestemming geeft voor wie onder de 16 is.",
         in_register=False, is_ground=True),
    Part("condition", "art. 9(2)", "Exception for special data", "Uitzondering voor bijzondere gegevens",
         "Choose the exception that allows special data here, or stop using it.",
         "Kies de uitzondering die bijzondere gegevens hier toestaat, of gebruik ze niet meer.",
         in_register=False, is_ground=True),
    Part("condition_law", "art. 9(2)", "Law behind the exception", "Wet achter de uitzondering",
         "This exception rests on a law: name it.", "Deze uitzondering steunt op een wet: noem die.",
         in_register=False, is_ground=True),
    Part("criminal", "art. 10", "Ground for criminal data", "Grond voor strafrechtelijke gegevens",
         "Name the ground in art. 32 or 33 UAVG, or stop using it.",
         "Noem de grond in art. 32 of 33 UAVG, of gebruik ze niet meer.", in_register=False, is_ground=True),
    Part("number", "art. 87", "Law that allows the national number", "Wet die het nationale nummer toestaat",
         "Name the law that allows the number, or stop using it.",
         "Noem de wet die het nummer toestaat, of gebruik het niet meer.", in_register=False, is_ground=True),
    Part("automated", "art. 22(2)", "Decisions without a person", "Besluiten zonder mens",
         "Say whether a person decides.", "Geef aan of een mens beslist.", in_register=False, is_ground=True),
)  # fmt: skip
"""What makes the use itself lawful."""

NOT_ARTICLE_30 = (
    Part("source", "art. 14(2)(f)", "Source", "Bron",
         "Say where the data comes from when not from the person.",
         "Vul in waar de gegevens vandaan komen als de betrokkene ze niet zelf gaf.", in_register=False),
    Part("contracts", "art. 28(3)", "Contracts with processors", "Verwerkersovereenkomsten",
         "Make a contract with each processor.", "Sluit met elke verwerker een verwerkersovereenkomst.",
         in_register=False),
    Part("dpia", "art. 35(1)", "DPIA", "DPIA",
         "Do the pre-check and, where the risk is likely high, the DPIA.",
         "Doe de voortoets en, bij een waarschijnlijk hoog risico, de DPIA.", in_register=False),
    Part("interest_test", "art. 6(1)(f)", "Balancing test", "Belangenafweging",
         "Write down the test of interest, necessity and balance.",
         "Leg de toets vast: belang, noodzaak en afweging.", in_register=False),
    Part("retention_ground", "art. 5(1)(e)", "Ground of each time limit", "Grond van elke bewaartermijn",
         "Say why each time limit is what it is.", "Vul in waarom elke bewaartermijn is wat hij is.",
         in_register=False),
)  # fmt: skip

PARTS: Mapping[str, Part] = MappingProxyType(
    {one.key: one for one in (*OF_CONTROLLER, *OF_PROCESSOR, *GROUNDS, *NOT_ARTICLE_30)}
)

CONTROLLER = tuple(one.key for one in (*OF_CONTROLLER, *GROUNDS, *NOT_ARTICLE_30))
"""What a controller writes down, in the order of the article."""

PROCESSOR = (*(one.key for one in OF_PROCESSOR), "contracts")
"""What a processor writes down; with sub-processors it has contracts too (art. 28(4))."""
