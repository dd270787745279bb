"""What people write down about customers, and what customers write: mostly harmless, now and then not."""

from random import Random

from demo.company.chance import happens
from demo.company.people import Customer

HARMLESS_NOTES = (
    "Hond loopt los, eerst bellen.",
    "Meterkast zit achter de trap in de gang.",
    "Sleutel ligt bij de buren op nummer {next_door}.",
    "Parkeren kan alleen aan de achterkant.",
    "Meter vervangen, stand genoteerd.",
    "Bel niet thuis? Probeer {mobile}.",
    "Klant werkt in ploegen, afspraak na 15 uur.",
    "Ketel is van 2009, advies: vervangen.",
    "Was niet thuis, kaartje achtergelaten.",
    "Toegang via garage, code opvragen bij bewoner.",
)

HEALTH_NOTES = (
    "Mevrouw gebruikt zuurstof aan huis, niet afsluiten.",
    "Bewoner zit in een rolstoel, drempelplaat meenemen.",
    "Meneer krijgt thuis dialyse, storing altijd met spoed.",
    "Dochter heeft epilepsie, stroom mag niet uitvallen.",
    "Klant ligt na een operatie op bed beneden.",
    "Let op: partner is dementerend, eerst {mobile} bellen.",
)

NUMBER_NOTES = (
    "Legitimatie gezien, BSN {bsn}.",
    "Nieuwe bewoner, bsn {bsn} doorgeven aan kantoor.",
)

QUESTIONS = (
    ("Vraag over mijn jaarafrekening", "Ik begrijp de jaarafrekening van dit jaar niet. Waarom moet ik bijbetalen?"),
    ("Verhuizing doorgeven", "Wij verhuizen binnenkort naar {street} {number} in {city}. Kunt u dat aanpassen?"),
    ("Termijnbedrag verlagen", "Graag mijn termijnbedrag verlagen. Mijn klantnummer is {customer}."),
    ("Storing in de meter", "Mijn slimme meter geeft niets meer aan. U kunt mij bereiken op {mobile}."),
    ("Ander rekeningnummer", "Vanaf volgende maand mag het bedrag van {iban} worden afgeschreven."),
    ("Opzeggen contract", "Hierbij zeg ik mijn contract op. Mijn e-mailadres is {email}."),
    ("Inloggen lukt niet", "Ik kan niet inloggen bij Mijn Voorbeeld met {email}. Kunt u helpen?"),
    ("Zonnepanelen aanmelden", "Wij hebben panelen laten leggen. De EAN-code is {ean}."),
    ("Klacht over monteur", "De monteur kwam twee uur te laat en belde niet. Ik verwacht een reactie."),
    ("Wat weet u van mij", "Graag ontvang ik een overzicht van de gegevens die u van mij heeft."),
)

DELICATE_QUESTIONS = (
    ("Betalen lukt niet", "Door mijn ziekte kan ik deze maand niet betalen. Ik krijg chemotherapie en werk niet."),
    ("Uitstel gevraagd", "Ik zit in de schuldhulpverlening en vraag uitstel. Mijn BSN is {bsn}."),
    ("Machtiging", "Mijn moeder heeft alzheimer. Ik ben haar dochter en regel dit voor haar. BSN {bsn}."),
)

ANSWERS = (
    "Dank voor uw bericht. Wij hebben het aangepast.",
    "We hebben uw vraag doorgezet naar de afdeling facturatie.",
    "U krijgt binnen vijf werkdagen bericht van ons.",
    "Wij hebben u gebeld op {mobile} maar kregen geen gehoor.",
    "De wijziging is verwerkt op klantnummer {customer}.",
)

SUMMARIES = (
    "Gebeld over termijnbedrag, uitleg gegeven.",
    "Vraag over verhuizing, formulier gestuurd naar {email}.",
    "Klacht over nota, teruggebeld op {mobile}.",
    "Meterstand doorgegeven.",
    "Wil overstappen, aanbod gedaan.",
    "Betaalregeling besproken, klant is werkloos geraakt.",
)


def note(rng: Random, customer: Customer) -> str:
    """What a mechanic writes down: seldom something about health, seldom a number that should not be there."""
    draw = rng.random()
    kind = HEALTH_NOTES if draw < 0.012 else NUMBER_NOTES if draw < 0.02 else HARMLESS_NOTES  # noqa: PLR2004 -- shares
    return fill(rng.choice(kind), customer)


def question(rng: Random, customer: Customer) -> tuple[str, str]:
    """The subject and the text of a customer's message, signed with the name."""
    subject, body = rng.choice(DELICATE_QUESTIONS if happens(rng, 0.03) else QUESTIONS)
    greeting = rng.choice(("Goedemiddag,", "Beste mensen,", "Geachte heer, mevrouw,", "Hallo,"))
    return subject, f"{greeting}\n\n{fill(body, customer)}\n\nMet vriendelijke groet,\n{customer.person.name}"


def answer(rng: Random, customer: Customer) -> str:
    person = customer.person
    return f"Beste {person.salutation.lower()} {person.surname},\n\n{fill(rng.choice(ANSWERS), customer)}\n"


def summary(rng: Random, customer: Customer) -> str:
    return fill(rng.choice(SUMMARIES), customer)


def fill(text: str, customer: Customer) -> str:
    person, home = customer.person, customer.person.home
    return text.format(
        next_door=home.number + 2,
        mobile=person.mobile,
        bsn=person.bsn,
        street=home.street,
        number=home.number + 11,
        city=home.city,
        customer=customer.number,
        iban=person.iban,
        email=person.email or "onbekend",
        ean=customer.ean_power,
    )
