"""Small words around an age; of a longer word the first eight bytes."""

from inzage.detection.kernel.mail import packed

OF = packed("van", "de", "of", "von")
IS = packed("is", "ist", "a", "est", "wordt", "werd", "wird", "turns", "turned")
AM = packed("ben", "bin", "am", "m", "ai", "werd", "wordt", "word", "turned", "bald", "werde")
BONDS = packed(
    "klant", "lid", "customer", "kunde", "kundin", "client", "cliente", "member", "mitglied", "abonnee", "abonné",
    "huurder", "tenant", "getrouwd", "verheira", "married", "samen", "bij", "with", "in", "bei", "chez", "aan",
    "werkzaam", "verzeker", "geleden", "ago", "garantie", "onder", "under", "treated", "ziek", "weg", "dood",
    "dead", "tot", "klanten", "kunden", "clients", "ill", "krank", "malade", "ervaring", "experien", "expérie",
    "later",
)  # fmt: skip
THINGS = packed(
    "huis", "woning", "pand", "ketel", "auto", "wagen", "dak", "laptop", "computer", "telefoon", "toestel",
    "apparaat", "machine", "contract", "hypothee", "garantie", "bestaan", "jubileum", "abonneme", "lening",
    "fiets", "boiler", "house", "building", "roof", "car", "phone", "device", "warranty", "mortgage", "loan",
    "bike", "system", "software", "router", "modem", "printer", "tv", "gebouw", "haus", "gebäude", "dach",
    "heizung", "vertrag", "gerät", "handy", "kredit", "rechner", "drucker", "jubiläu", "bestehen", "maison",
    "voiture", "chaudiè", "toit", "contrat", "appareil", "prêt", "immeuble", "vélo", "meter", "cv", "fridge",
    "koelkast", "wasmachi", "bedrijf", "company", "firma", "unterneh", "systeem", "rekening", "account", "bank",
    "matras", "wijn", "whisky", "wine", "wein", "partners", "samenwer", "agreemen", "lease", "boom", "tree",
    "baum", "brug", "bridge", "huur", "looptijd", "wachttij", "ticket", "bill", "rechnung", "facture", "factuur",
    "produkt", "product", "produit",
)  # fmt: skip
AFTER_BARE = packed(
    "en", "and", "und", "et", "hoor", "maar", "but", "aber", "mais", "in", "im", "now", "nu", "last", "next",
    "this", "today", "vandaag", "heute", "geworden", "geworde", "or", "of", "oder", "who", "die", "with", "met",
    "mit", "is", "has", "heeft", "kan", "wil", "woont", "zonder", "without", "ohne", "dus", "so", "already", "al",
    "schon",
)  # fmt: skip
ADVERBS = packed(
    "al", "inmiddel", "bijna", "net", "pas", "nu", "already", "now", "almost", "just", "only", "nearly", "about",
    "schon", "bald", "jetzt", "fast", "erst", "gerade", "soon", "be", "turn", "werden", "worden", "ongeveer",
    "ook", "also", "zelf", "years", "volgende", "week", "maand", "mei", "juni", "juli", "augustus", "maart",
    "april", "januari", "herbst", "sommer", "frühlin", "winter", "in", "im", "next", "old", "alleen", "deze",
    "dit", "jaar", "last", "well", "avoir",
)  # fmt: skip
TURNS = packed(
    "word", "wordt", "werd", "werden", "wird", "werde", "turned", "turns", "will", "ll", "is", "ist", "am", "m",
    "ben", "bin", "zijn", "was", "war", "s", "wirst", "turning", "be", "va", "a", "ai", "vais", "geworden",
)  # fmt: skip
WITH_AGE = packed("à", "mit", "mijn", "my")
ALL_AFTER = packed("jaar", "ans", "jahre", "jahren", "years", "maanden", "months", "monate", "mois")
OF_BABY = packed("baby", "bébé", "zuigelin", "säuglin", "infant", "peuter", "newborn")
