import pytest

from inzage.detection.recognizers.generic.person import Person
from inzage.detection.recognizers.recognizer import Verdict


@pytest.mark.parametrize(
    "value", ["Jan de Vries", "J.P. van den Berg", "Bakker, Piet", "mevr. A. Jansen", "Élodie Lefèvre"]
)
def test_it_knows_name_by_its_rules(value: str) -> None:
    assert Person().check(value) is Verdict.RIGHT


@pytest.mark.parametrize("value", ["4711", "jan@example.nl", "A"])
def test_it_refuses_what_is_no_name(value: str) -> None:
    assert Person().check(value) is Verdict.WRONG


@pytest.mark.parametrize("value", ["Voorbeeld Energie", "Jansen"])
def test_it_cannot_tell_by_the_name_alone(value: str) -> None:
    assert Person().check(value) is Verdict.UNSURE


FOUND = [
    ("Mijn naam is Jan de Vries en ik woon hier.", ["Jan de Vries"]),
    ("Geachte mevrouw Jansen, dank u", ["Jansen"]),
    ("Met vriendelijke groet,\nJ.P. van den Berg", ["J.P. van den Berg"]),
    ("dhr. A. Bakker belde", ["A. Bakker"]),
    ("Herr Dr. Müller und Frau Weber", ["Müller", "Weber"]),
    ("Je m'appelle Élodie Lefèvre.", ["Élodie Lefèvre"]),
    ("my name is john smith and", ["john smith"]),
    ("Contact: Kees van 't Hof", ["Kees van 't Hof"]),
    ("Beste heer van der Meer,", ["van der Meer"]),
    ("Mevrouw de Vries-Bakker belde", ["de Vries-Bakker"]),
    ("Dear Customer, Will you come on 12 Jan 2024?", []),
    ("Wij wonen aan de Willem de Zwijgerlaan 12", []),
    ("Jansen BV en Bakker & Zonen", []),
    ("Ben ik klant bij Voorbeeld Energie?", []),
    ("Universiteit van Amsterdam", []),
    ("Ik spreek Wim van den Bosch en Tim van Olst", ["Wim van den Bosch", "Tim van Olst"]),
    ("Mijn vader is dhr. Ulrich uit Tilburg.", ["Ulrich"]),
    ("Is de Hugo Boss jas of de Paul Smith tas er nog?", []),
    ("Storm Eunice blies drie pannen weg", []),
    ("De Anna tafellamp van Garage Jan", []),
    ("Groet,\nIlias Kilbane\nUniversiteit Leiden", ["Ilias Kilbane"]),
    ("ich bin Caren Reisinger und habe eine Frage", ["Caren Reisinger"]),
    ("Factureren aan Garage Bervoets, t.a.v. Joren Veenstra", ["Joren Veenstra"]),
    ("name;email\nXylo Jansen;x@example.nl", ["Xylo Jansen"]),
    ("naam;telefoon\nK. Lachmon;0612345678", ["K. Lachmon"]),
    ("Jan de Vries, 22/06/1935", ["Jan de Vries"]),
    ("Jan van der Kroezeboom en Piet Oldewarris", ["Jan van der Kroezeboom", "Piet Oldewarris"]),
    ("K. Tolsmeer heeft gebeld", ["K. Tolsmeer"]),
    ("Van: Corstiaan Wildebras <corst@example.nl>", ["Corstiaan Wildebras"]),
    ("De : Ghislaine Tarbouriech\nÀ : Yannick Le Goffic", ["Ghislaine Tarbouriech", "Yannick Le Goffic"]),
    ("Van: Klantenservice Voorbeeld", []),
    ("À : Énergies de Bordeaux SA", []),
    ("Leerling: Bergsveen, J.", ["Bergsveen, J."]),
    ("Created by Ransome Aldershaw on 2024-03-12", ["Ransome Aldershaw"]),
    ("Toegewezen aan: Riekus Landheer", ["Riekus Landheer"]),
    ("Behandeld door Afdeling Debiteuren", []),
    ('{"name": "Ludovica Harkness"}', ["Ludovica Harkness"]),
    ("Op 3 juni schreef Lieuwe Draaistra:", ["Lieuwe Draaistra"]),
    ("Anouska Penhallow wrote:", ["Anouska Penhallow"]),
    ("De klant wrote: please call", []),
    ("my wife Elowen is ill", ["Elowen"]),
    ("mijn vrouw Heeft gebeld", []),
    ("Hartelijke groeten van Famke", ["Famke"]),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(Person(), text) == expected


BESIDE_MAIL = [
    ("Irmela Vosskamp <irmela.vosskamp@example.nl>", ["Irmela Vosskamp"]),
    ("Tjerrit Hoogwolde (t.hoogwolde@example.nl)", ["Tjerrit Hoogwolde"]),
    ("Naar Wiesje Brantkamer, w.brantkamer@example.nl, sturen", ["Wiesje Brantkamer"]),
    ("plaumbach.oderich@example.de gehört Oderich Plaumbach", ["Oderich Plaumbach"]),
    ("jorbert.nijdeken@example.nl\nJorbert Nijdeken", ["Jorbert Nijdeken"]),
    ("Wobbert Klinkhamers leest wklinkhamers@example.nl", ["Wobbert Klinkhamers"]),
    ("Séraphine Daubrival <sdaubrival@example.fr>", ["Séraphine Daubrival"]),
    ("Jörn Blühmke, joern.bluehmke@example.de", ["Jörn Blühmke"]),
    ("Lubbert van der Zwaluwen <l.vanderzwaluwen@example.nl>", ["Lubbert van der Zwaluwen"]),
    ("Elske Marrewijk-Toorn e.marrewijk@example.nl", ["Elske Marrewijk-Toorn"]),
    ("fenna oosterlaag, fennaoosterlaag@example.nl", ["fenna oosterlaag"]),
    ("Groene Stroom Vast <groene.stroom@example.nl>", []),
    ("Webshop Fietsplaza, fietsplaza@example.nl", []),
    ("Support Team <support.team@example.com>", []),
    ("Klant Klinkhamers <klinkhamers@example.nl>", []),
]


@pytest.mark.parametrize(("text", "expected"), BESIDE_MAIL)
def test_it_finds_a_name_that_an_address_of_mail_beside_it_spells(read_by, text: str, expected: list[str]) -> None:
    assert read_by(Person(), text) == expected
