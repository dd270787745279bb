"""Words to make people and places from. Names are common ones put together by chance; streets are made up."""


def words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


WOMEN = words("""
Anna Emma Julia Sophie Lotte Noor Eva Sara Lisa Fleur Femke Iris Roos Sanne Maud Anouk Marieke Ingrid Petra Monique
Esther Linda Wilma Hanneke Truus Riet Johanna Greetje Corrie Ans Fatima Aïsha Samira Naima Esra Zeynep Yasmin Chantal
Renée Daniëlle Michèle Zoë Noëlle Jacqueline Simone Marjan Tineke Saskia Mirjam Wendy Kim Naomi Tessa Nienke Jolien
Annemarie Agnieszka Katarzyna Olga Shanti Priya Mei Ling Charlotte Isabelle
""")

MEN = words("""
Daan Sem Lucas Levi Finn Milan Luuk Bram Thijs Jesse Ruben Lars Stijn Sven Tim Niels Jeroen Mark Peter Johan Henk Kees
Jan Piet Gerrit Willem Cornelis Hendrik Dirk Wouter Maarten Erik Rob Ron Marcel René André Gijs Joost Koen Mohamed
Ahmed Youssef Mehmet Mustafa Ali Omar Björn Jérôme François Zoltán Tomasz Piotr Marek Ravi Sunil Chen Wei Noël Jürgen
Michaël Raphaël Sjoerd Sietse Fokke Hessel Wiebe
""")

SURNAMES: tuple[tuple[str, str], ...] = tuple(
    (infix, name)
    for infix, names in {
        "": "Jansen Janssen Bakker Visser Smit Meijer Mulder Bos Vos Peters Hendriks Dekker Brouwer Dijkstra Smits "
        "Kok Jacobs Schouten Willems Hoekstra Koster Prins Huisman Postma Kuipers Veenstra Kramer Maas Verhoeven "
        "Hermans Sanders Gerritsen Bosman Timmermans Groen Scholten Blom Molenaar Jonker Wolters Verbeek Driessen "
        "Yılmaz Özdemir Amrani Bouzid Kowalski Nowak Nguyen Singh Müller Schröder Lefèvre Fernández Bosch Vermeer "
        "Hoogland Zandstra Riemersma Terpstra Wiersma Kamphuis Oosterhof Spaans Wolthuis Kortekaas Rietveld Tuinman",
        "de": "Jong Vries Boer Groot Graaf Haan Wit Bruijn Lange Ruiter Koning Leeuw Winter Zwart Rooij Jager Kort",
        "van": "Dijk Leeuwen Vliet Dam Wijk Loon Beek Rossum Doorn Houten Zanten Kampen Ginkel Eijk Hees Wieringen",
        "van den": "Berg Broek Heuvel Bosch Brink Hoek Akker Dool Eijnde",
        "van der": "Meer Linden Heijden Veen Horst Wal Laan Molen Velde Plas Ploeg Spek Wiel Zee",
        "van de": "Ven Kamp Water Pol Weerd",
        "ter": "Horst Haar Braak",
        "in 't": "Veld Hout",
        "van 't": "Hof Hoff Zelfde",
        "'t": "Hart Hoen",
        "el": "Idrissi Khatib",
    }.items()
    for name in names.split()
)

STREET_STARTS = words("""
Zonnewende Warmte Stroom Turf Molenwiek Veenpluis Kievits Wilgenroos Ketelhuis Lantaarn Klinker Lisdodde Zilverspar
Dijkgraaf Haverkamp Vlonder Koperslager Rozenbottel Kaarsenmaker Waterlelie Bramenplukker Hooimijt Peppel Spoordijk
Windvaan Smidsvuur Grutto Zwanenbloem Roggebrood Pannenbakker Leisteen Elzenkatjes Braamstruik Tichel Meekrap
Vuurtoren Ganzebloem Karekiet Boterbloem Schaapskooi
""")

STREET_ENDS = ("straat", "laan", "weg", "plein", "hof", "kade", "pad", "singel", "dreef", "steeg")

CITIES: tuple[tuple[str, int, int], ...] = (
    ("Amsterdam", 1011, 1109),
    ("Haarlem", 2011, 2037),
    ("Leiden", 2311, 2334),
    ("'s-Gravenhage", 2491, 2597),
    ("Delft", 2611, 2629),
    ("Rotterdam", 3011, 3089),
    ("Utrecht", 3511, 3585),
    ("Amersfoort", 3811, 3829),
    ("Goes", 4461, 4465),
    ("Breda", 4811, 4839),
    ("'s-Hertogenbosch", 5211, 5237),
    ("Eindhoven", 5611, 5658),
    ("Venlo", 5911, 5928),
    ("Maastricht", 6211, 6229),
    ("Nijmegen", 6511, 6546),
    ("Arnhem", 6811, 6846),
    ("Apeldoorn", 7311, 7339),
    ("Enschede", 7511, 7548),
    ("Zwolle", 8011, 8045),
    ("Leeuwarden", 8911, 8941),
    ("Groningen", 9711, 9747),
)

MAIL_DOMAINS = ("example.nl", "example.nl", "example.nl", "example.com", "example.org")

JOBS: tuple[tuple[str, str, int], ...] = (
    ("Klantenservice", "Medewerker klantenservice", 64),
    ("Verkoop en marketing", "Marketeer", 31),
    ("Facturatie en incasso", "Medewerker facturatie", 22),
    ("Meetdienst", "Analist meetdata", 18),
    ("Installatie en onderhoud", "Monteur", 57),
    ("ICT en gegevens", "Data-engineer", 16),
    ("Juridische zaken", "Jurist", 6),
)
