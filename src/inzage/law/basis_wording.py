"""The reasons of the checks of a legal basis, in words. Law: as each names; advice is marked."""

from inzage.law.reasons import Reason

NO_BASIS = Reason("art. 6(1)", "No legal basis is chosen.", "Er is geen grondslag gekozen.")
NOT_LISTED = Reason("art. 6(1)", "The law has no such legal basis.", "De wet kent deze grondslag niet.")

INTEREST_NAMED = Reason("art. 6(1)(f)", "The interest is named.", "Het belang is genoemd.")
INTEREST_MISSED = Reason(
    "art. 6(1)(f)",
    "Name the interest; people must be told it too (art. 13(1)(d)).",
    "Noem het belang; het moet ook aan mensen worden verteld (art. 13 lid 1 d).",
)
TEST_DONE = Reason("art. 6(1)(f)", "Necessity and balance are written down.", "Noodzaak en afweging zijn vastgelegd.")
TEST_MISSED = Reason(
    "art. 6(1)(f)",
    "Write down why it is needed, and why the interest outweighs that of people.",
    "Leg vast waarom het nodig is, en waarom het belang opweegt tegen dat van mensen.",
)
NOT_FOR_PUBLIC_TASKS = Reason(
    "art. 6(1)",
    "A public body may not use a legitimate interest for its tasks.",
    "Een overheidsorgaan mag voor zijn taken geen gerechtvaardigd belang gebruiken.",
)
NO_PUBLIC_TASK = Reason("art. 6(1)", "It is no task of a public body.", "Het is geen taak van een overheidsorgaan.")
PUBLIC_UNKNOWN = Reason(
    "art. 6(1)",
    "Say whether it is a task of a public body: then this basis may not be used.",
    "Geef aan of het een taak van een overheidsorgaan is: dan mag deze grond niet.",
)

LAW_NAMED = Reason("art. 6(3)", "The law behind it is named.", "De wet erachter is genoemd.")
LAW_MISSED = Reason(
    "art. 6(3)",
    "Name the law, with its article, that lays down the duty or the task.",
    "Noem de wet, met artikel, die de plicht of de taak oplegt.",
)

NEEDED = Reason(
    "art. 6(1)(b)",
    "Without it the contract with this person cannot be carried out.",
    "Zonder dit is de overeenkomst met deze persoon niet uit te voeren.",
)
NOT_NEEDED = Reason(
    "art. 6(1)(b); C-394/23",
    "It is not objectively needed for the contract with this person.",
    "Het is niet objectief nodig voor de overeenkomst met deze persoon.",
)
NOT_FOR_ITS_OWN_SAKE = Reason(
    "art. 6(1)(b); EDPB 2/2019",
    "This purpose serves the organisation and not the contract with the person.",
    "Dit doel dient de organisatie en niet de overeenkomst met de persoon.",
    is_advice=True,
)
NEED_UNKNOWN = Reason(
    "art. 6(1)(b)",
    "Say whether the contract can be carried out without it; useful is not enough.",
    "Geef aan of de overeenkomst zonder dit kan worden uitgevoerd; handig is niet genoeg.",
)

KINDS_UNKNOWN = Reason("art. 9(1)", "The kinds of data are not known yet.", "De soorten gegevens zijn nog niet bekend.")
NO_SPECIAL = Reason("art. 9(1)", "No special data is used.", "Er worden geen bijzondere gegevens gebruikt.")
CONDITION_MISSED = Reason(
    "art. 9(1)",
    "Special data is forbidden unless an exception of art. 9(2) is chosen.",
    "Bijzondere gegevens zijn verboden, tenzij een uitzondering van art. 9 lid 2 is gekozen.",
)
CONDITION_MET = Reason("art. 9(2)", "An exception is chosen.", "Er is een uitzondering gekozen.")
CONDITION_LAW = Reason(
    "art. 9(2); UAVG art. 23-30",
    "This exception rests on a law: name it.",
    "Deze uitzondering steunt op een wet: noem die.",
)

NO_CRIMINAL = Reason("art. 10", "No criminal data is used.", "Er worden geen strafrechtelijke gegevens gebruikt.")
CRIMINAL_MET = Reason("art. 10; UAVG art. 31-33", "The ground is named.", "De grond is genoemd.")
CRIMINAL_MISSED = Reason(
    "art. 10; UAVG art. 31-33",
    "Criminal data needs a ground in art. 32 or 33 UAVG, such as a licence of the authority: name it.",
    "Strafrechtelijke gegevens vragen een grond in art. 32 of 33 UAVG, zoals een vergunning van de AP: noem die.",
)

NO_NUMBER = Reason("art. 87", "No national number is used.", "Er wordt geen nationaal nummer gebruikt.")
NUMBER_MET = Reason("art. 87; UAVG art. 46", "The law that allows the number is named.",
                    "De wet die het nummer toestaat is genoemd.")  # fmt: skip
BSN_MISSED = Reason(
    "UAVG art. 46",
    "The BSN may only be used where a law says so, and only for what that law is for: name the law, or stop using it.",
    "Het BSN mag alleen als een wet dat bepaalt, en alleen waarvoor die wet is: noem de wet, of gebruik het niet.",
)
NUMBER_UNKNOWN = Reason(
    "art. 87",
    "The law of the country of this number says when it may be used: name it.",
    "De wet van het land van dit nummer zegt wanneer het mag: noem die.",
)

NO_CHILDREN = Reason("art. 8(1)", "It is not about people under 16.", "Het gaat niet om mensen onder de 16.")
CHILDREN_UNKNOWN = Reason(
    "art. 8(1); UAVG art. 5",
    "Say whether people under 16 consent, and whether a parent agreed.",
    "Geef aan of mensen onder de 16 toestemming geven, en of een ouder akkoord ging.",
)
PARENT_MET = Reason("art. 8(1); UAVG art. 5", "A parent or guardian agreed.", "Een ouder of voogd ging akkoord.")
PARENT_MISSED = Reason(
    "art. 8(1); UAVG art. 5",
    "Under 16 a parent or guardian has to consent.",
    "Onder de 16 moet een ouder of voogd toestemming geven.",
)

NOBODY_DEPENDS = Reason(
    "art. 7(4)", "It is not about people who work for us.", "Het gaat niet om mensen die voor ons werken."
)
FREE_MET = Reason(
    "art. 7(4); recital 43",
    "It is written down how they can refuse without harm.",
    "Er is vastgelegd hoe zij zonder nadeel kunnen weigeren.",
)
FREE_MISSED = Reason(
    "art. 7(4); recital 43; EDPB 5/2020",
    "Who works for you, or asks for work, cannot easily refuse. Write down how they can without harm, or choose "
    "another legal basis.",
    "Wie voor u werkt of bij u solliciteert, kan niet makkelijk weigeren. Leg vast hoe dat zonder nadeel kan, of kies "
    "een andere grondslag.",
    is_advice=True,
)

PERSON_DECIDES = Reason("art. 22(1)", "A person decides.", "Een mens beslist.")
DECIDES_UNKNOWN = Reason(
    "art. 22(1)",
    "Say whether decisions are made without a person.",
    "Geef aan of er zonder mens wordt beslist.",
)
DECIDES_MET = Reason(
    "art. 22(2)",
    "This basis can carry a decision without a person; people may ask for one.",
    "Deze grondslag kan een besluit zonder mens dragen; mensen mogen om een mens vragen.",
)
DECIDES_MISSED = Reason(
    "art. 22(2)",
    "Only a contract, a law or explicit consent carries a decision without a person. Let a person decide, or choose "
    "another legal basis.",
    "Alleen een overeenkomst, een wet of uitdrukkelijke toestemming draagt een besluit zonder mens. Laat een mens "
    "beslissen, of kies een andere grondslag.",
)
DECIDES_SPECIAL = Reason(
    "art. 22(4)",
    "With special data a decision without a person needs explicit consent or a substantial public interest.",
    "Met bijzondere gegevens vraagt een besluit zonder mens uitdrukkelijke toestemming of een zwaarwegend algemeen "
    "belang.",
)
