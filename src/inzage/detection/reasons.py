"""
One plain sentence for each piece of evidence, in English and Dutch.

A sentence holds counts, names of the schema and names of categories; never a value. Rooms above detection use the same
codes for whose data a dataset is and for links.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

from inzage.detection.records import Reason
from inzage.law.categories import CATEGORIES

Language = Literal["nl", "en"]
Fact = str | int | float


@dataclass(frozen=True, slots=True)
class Sentence:
    """What is said for one code; the words between braces are facts of the reason."""

    en: str
    nl: str


class UnknownReason(Exception):  # noqa: N818 - named for what it says
    """No sentence has this code."""


SENTENCES: Mapping[str, Sentence] = MappingProxyType(
    {
        "name_says": Sentence(
            "The name “{name}” stands for: {category}.",
            "De naam “{name}” staat voor: {category}.",
        ),
        "name_turns": Sentence(
            "The name “{name}” also says that this is only something about it, such as when, whether or how often.",
            "De naam “{name}” zegt ook dat het hier alleen gaat om bijvoorbeeld wanneer, of, of hoe vaak.",
        ),
        "name_of_thing": Sentence(
            "The name “{name}” is mostly used for things, not for people.",
            "De naam “{name}” hoort meestal bij dingen, niet bij mensen.",
        ),
        "table_says": Sentence(
            "It stands in “{dataset}”, which makes it: {category}.",
            "Het staat in “{dataset}”, en is daarom: {category}.",
        ),
        "table_of_things": Sentence(
            "“{dataset}” is about things, and so is “{name}”.",
            "“{dataset}” gaat over dingen, en “{name}” dus ook.",
        ),
        "comment_says": Sentence(
            "The comment in the system speaks of: {category}.",
            "De toelichting in het systeem spreekt van: {category}.",
        ),
        "comment_of_thing": Sentence(
            "The comment in the system speaks of things, not of people.",
            "De toelichting in het systeem spreekt van dingen, niet van mensen.",
        ),
        "points_to": Sentence(
            "It points to “{to}”.",
            "Het verwijst naar “{to}”.",
        ),
        "values_pass": Sentence(
            "{passed} of {of} different values have the form and check of: {category}.",
            "{passed} van {of} verschillende waarden hebben de vorm en controle van: {category}.",
        ),
        "values_fail": Sentence(
            "Only {passed} of {of} different values look like: {category}.",
            "Maar {passed} van {of} verschillende waarden lijken op: {category}.",
        ),
        "on_list": Sentence(
            "{listed} of {of} different values are on a list of common values for: {category}.",
            "{listed} van {of} verschillende waarden staan op een lijst met bekende waarden voor: {category}.",
        ),
        "companies": Sentence(
            "{found} of {of} different values are names of companies.",
            "{found} van {of} verschillende waarden zijn namen van bedrijven.",
        ),
        "days_of_birth": Sentence(
            "The {of} different dates run from {from} to {to}, as dates of birth do.",
            "De {of} verschillende datums lopen van {from} tot {to}, zoals geboortedatums.",
        ),
        "days_recent": Sentence(
            "The {of} different dates run from {from} to {to}, which is too recent for dates of birth.",
            "De {of} verschillende datums lopen van {from} tot {to}. Dat is te kort geleden voor geboortedatums.",
        ),
        "few_values": Sentence(
            "There are only {different} different values, and they fit: {category}.",
            "Er zijn maar {different} verschillende waarden, en die passen bij: {category}.",
        ),
        "yes_or_no": Sentence(
            "The values are only yes or no.",
            "De waarden zijn alleen ja of nee.",
        ),
        "long_text": Sentence(
            "The {of} values are texts of about {length} characters.",
            "De {of} waarden zijn teksten van ongeveer {length} tekens.",
        ),
        "partly_read": Sentence(
            "Of texts this long not everything was looked at: of each of the {of} up to {length} characters, spread "
            "over the text.",
            "Van zulke lange teksten is niet alles bekeken: van elk van de {of} hooguit {length} tekens, verspreid "
            "over de tekst.",
        ),
        "persons_inside": Sentence(
            "{found} of {of} texts looked at name a person or a way to reach one.",
            "{found} van {of} bekeken teksten noemen een persoon of hoe die te bereiken is.",
        ),
        "words_found": Sentence(
            "{found} of {of} values have words about: {category}.",
            "{found} van {of} waarden bevatten woorden over: {category}.",
        ),
        "found_inside": Sentence(
            "{found} of {of} values hold inside them: {category}.",
            "In {found} van {of} waarden staat: {category}.",
        ),
        "whose_name": Sentence(
            "The name “{name}” speaks of: {whose}.",
            "De naam “{name}” spreekt van: {whose}.",
        ),
        "whose_fields_together": Sentence(
            "Its fields together describe a person.",
            "De velden samen beschrijven een persoon.",
        ),
        "whose_thing": Sentence(
            "“{name}” is about things, also where it names somebody.",
            "“{name}” gaat over dingen, ook waar er iemand in genoemd wordt.",
        ),
        "whose_company": Sentence(
            "“{name}” is about companies, and no field says who works there.",
            "“{name}” gaat over bedrijven, en geen veld zegt wie daar werken.",
        ),
        "whose_field": Sentence(
            "“{name}” holds: {category}. That speaks for: {whose}.",
            "In “{name}” staat: {category}. Dat wijst op: {whose}.",
        ),
        "whose_link": Sentence(
            "It points to “{to}”, which is about: {whose}.",
            "Het verwijst naar “{to}”, en dat gaat over: {whose}.",
        ),
        "whose_reached": Sentence(
            "“{name}” points to it, which is about: {whose}.",
            "“{name}” verwijst ernaar, en dat gaat over: {whose}.",
        ),
        "whose_somebody": Sentence(
            "It holds personal data.",
            "Er staan persoonsgegevens in.",
        ),
        "whose_nothing": Sentence(
            "None of its fields holds personal data.",
            "In geen van de velden staan persoonsgegevens.",
        ),
        "link_declared": Sentence(
            "The system itself says so.",
            "Het systeem zegt het zelf.",
        ),
        "link_same_name": Sentence(
            "Both are called “{name}”.",
            "Beide heten “{name}”.",
        ),
        "link_names_table": Sentence(
            "The name “{name}” names “{to}”.",
            "De naam “{name}” noemt “{to}”.",
        ),
        "link_meaning": Sentence(
            "The name “{name}” means the same as “{to}”, in other words.",
            "De naam “{name}” betekent in andere woorden hetzelfde als “{to}”.",
        ),
        "link_role": Sentence(
            "The name “{name}” says who did or has something, and “{to}” is about people.",
            "De naam “{name}” zegt wie iets deed of heeft, en “{to}” gaat over mensen.",
        ),
        "link_row_above": Sentence(
            "The name “{name}” speaks of a row above, in the same dataset.",
            "De naam “{name}” spreekt van een rij erboven, in dezelfde gegevensset.",
        ),
        "link_typed": Sentence(
            "“{beside}” says for each row where “{name}” points, and names “{to}”.",
            "“{beside}” zegt per rij waar “{name}” naar verwijst, en noemt “{to}”.",
        ),
        "link_values": Sentence(
            "{found} of {of} different values that were compared are also in “{to}”.",
            "{found} van {of} vergeleken verschillende waarden staan ook in “{to}”.",
        ),
        "link_no_values": Sentence(
            "There were no values to compare.",
            "Er waren geen waarden om te vergelijken.",
        ),
        "type_says": Sentence(
            "A column of type “{type}” cannot hold: {category}.",
            "Een kolom van het type “{type}” kan dit niet bevatten: {category}.",
        ),
        "name_unknown": Sentence(
            "The name “{name}” tells nothing that is known here.",
            "De naam “{name}” zegt niets wat hier bekend is.",
        ),
        "nothing_seen": Sentence(
            "None of the {of} different values that were looked at has a form that is known.",
            "Geen van de {of} bekeken verschillende waarden heeft een bekende vorm.",
        ),
        "none_seen": Sentence(
            "None seen in {seen} of {of} values; the rest was not read.",
            "Niet gezien in {seen} van {of} waarden; de rest is niet gelezen.",
        ),
        "none_seen_in_some": Sentence(
            "None seen in the {seen} values that were read; how many there are is not known.",
            "Niet gezien in de {seen} waarden die gelezen zijn; hoeveel er zijn, is niet bekend.",
        ),
        "none_seen_in_all": Sentence(
            "None seen in {seen} values, which are all there are.",
            "Niet gezien in {seen} waarden, en dat zijn ze allemaal.",
        ),
        "taught": Sentence(
            "In {place} a colleague judged “{name}” to be: {category} ({times}×).",
            "In {place} is “{name}” door een collega beoordeeld als: {category} ({times} keer).",
        ),
        "taught_none": Sentence(
            "In {place} a colleague said that “{name}” holds no personal data ({times}×).",
            "In {place} zei een collega dat in “{name}” geen persoonsgegevens staan ({times} keer).",
        ),
        "taught_widely": Sentence(
            "In {place} and elsewhere ({others}) colleagues judged “{name}” to be: {category} ({times}×).",
            "In {place} en elders ({others}) is “{name}” door collega’s beoordeeld als: {category} ({times} keer).",
        ),
        "taught_widely_none": Sentence(
            "In {place} and elsewhere ({others}) colleagues said that “{name}” holds no personal data ({times}×).",
            "In {place} en elders ({others}) zeiden collega’s dat in “{name}” geen persoonsgegevens staan "
            "({times} keer).",
        ),
        "taught_elsewhere": Sentence(
            "In another system a colleague judged “{name}” to be: {category} ({times}×).",
            "In een ander systeem is “{name}” door een collega beoordeeld als: {category} ({times} keer).",
        ),
        "taught_elsewhere_none": Sentence(
            "In another system a colleague said that “{name}” holds no personal data ({times}×).",
            "In een ander systeem zei een collega dat in “{name}” geen persoonsgegevens staan ({times} keer).",
        ),
        "taught_outside": Sentence(
            "Lessons from “{place}” say of “{name}”: {category} ({times}×). That weighs less than a colleague.",
            "Lessen van “{place}” zeggen over “{name}”: {category} ({times} keer). Dat weegt minder dan een collega.",
        ),
        "taught_outside_none": Sentence(
            "Lessons from “{place}” say that “{name}” holds no personal data ({times}×). That weighs less than a "
            "colleague.",
            "Lessen van “{place}” zeggen dat in “{name}” geen persoonsgegevens staan ({times} keer). Dat weegt "
            "minder dan een collega.",
        ),
        "taught_apart": Sentence(
            "Colleagues do not agree about “{name}”, so what they said does not count here.",
            "Collega’s zijn het niet eens over “{name}”. Daarom telt hun oordeel hier niet mee.",
        ),
        "taught_outdone": Sentence(
            "What was said of “{name}” elsewhere does not count here: the values clearly show otherwise.",
            "Wat elders over “{name}” is gezegd telt hier niet mee: de waarden laten duidelijk iets anders zien.",
        ),
        "taught_alone": Sentence(
            "Without that the scan says: {category}.",
            "Zonder dat oordeel zegt de scan: {category}.",
        ),
        "taught_alone_none": Sentence(
            "Without that the scan says: no personal data.",
            "Zonder dat oordeel zegt de scan: geen persoonsgegevens.",
        ),
        "too_little": Sentence(
            "What speaks for personal data is too little: most columns like this hold none.",
            "Er wijst te weinig op persoonsgegevens: in de meeste van zulke kolommen staan ze niet.",
        ),
        "no_values": Sentence(
            "There were no values to look at.",
            "Er waren geen waarden om te bekijken.",
        ),
    }
)

PEOPLE: Mapping[str, Sentence] = MappingProxyType(
    {
        "customer": Sentence("customers", "klanten"),
        "employee": Sentence("employees", "medewerkers"),
        "contact": Sentence("contact persons", "contactpersonen"),
        "other": Sentence("other people", "andere mensen"),
        "nobody": Sentence("things", "dingen"),
    }
)
"""Whose data a dataset can be, inside a sentence."""


def say(reason: Reason, language: Language) -> str:
    """
    Return one sentence for a reason, fit to show to staff.

    Raises:
        UnknownReason: if no sentence has its code.
    """
    try:
        sentence = SENTENCES[reason.code]
    except KeyError:
        raise UnknownReason(reason.code) from None
    pattern = sentence.nl if language == "nl" else sentence.en
    return pattern.format_map({key: said(key, fact, language) for key, fact in reason.facts.items()})


def said(key: str, fact: Fact, language: Language) -> str:
    """Return a fact in words: a category by its name, a number with its thousands set apart, a year as it is."""
    if key == "category":
        return category_name(str(fact), language)
    if key == "whose":
        people = PEOPLE[str(fact)]
        return people.nl if language == "nl" else people.en
    if isinstance(fact, str) or key in {"from", "to"}:
        return str(fact)
    number = f"{fact:,}"
    return number.replace(",", ".") if language == "nl" else number


def category_name(key: str, language: Language) -> str:
    """Return the name of a category inside a sentence: `date of birth`, `IBAN`."""
    kind = CATEGORIES[key]
    name = kind.nl if language == "nl" else kind.en
    first = name.split()[0]
    return name if first[1:] != first[1:].lower() else name[0].lower() + name[1:]
