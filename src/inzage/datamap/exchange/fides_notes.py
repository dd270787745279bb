"""What is told about manifests of Fides that are read otherwise than they stand."""

from inzage.connectors.errors import Sentence

SUBJECT = Sentence(
    "The data subject “{word}” is no group of people here; it is left out.",
    "Het data subject “{word}” is hier geen groep mensen; het is weggelaten.",
)
CATEGORY = Sentence(
    "The data category “{word}” of “{where}” is read as “{kind}”.",
    "De data category “{word}” van “{where}” is gelezen als “{kind}”.",
)
NO_CATEGORY = Sentence(
    "The data category “{word}” of “{where}” is no personal data here; it is left out.",
    "De data category “{word}” van “{where}” is hier geen persoonsgegeven; hij is weggelaten.",
)
WIDE = Sentence(
    "“{word}” of “{where}” is personal data, of a kind that is wider than any here; it is left out. "
    "Say which kinds they are.",
    "“{word}” van “{where}” is een persoonsgegeven, van een soort die ruimer is dan die van hier; het is weggelaten. "
    "Zeg welke soorten het zijn.",
)
DAYS = Sentence(
    "The retention period “{word}” of “{where}” has no unit; as in Fides it is read as days.",
    "De bewaartermijn “{word}” van “{where}” heeft geen eenheid; hij is zoals in Fides als dagen gelezen.",
)
THIRD_PARTIES = Sentence(
    "“{where}” shares data with “{word}”, of which Fides says no more; it is left out. Write down who that is.",
    "“{where}” deelt gegevens met “{word}”, waarvan Fides niet meer zegt; het is weggelaten. Schrijf op wie dat is.",
)
LEFT = Sentence(
    "“{word}” of “{where}” has no place here; it is left out.",
    "“{word}” van “{where}” heeft hier geen plaats; het is weggelaten.",
)
BASIS = Sentence(
    "The legal basis “{word}” of “{where}” is not known; it is left out.",
    "De grondslag “{word}” van “{where}” is niet bekend; hij is weggelaten.",
)
SPECIAL = Sentence(
    "“{where}” processes special data, and none of its data categories is special here. Look at its fields.",
    "“{where}” verwerkt bijzondere gegevens, en geen van zijn data categories is hier bijzonder. Bekijk de velden.",
)
FLOW = Sentence(
    "“{where}” sends data to “{word}”, which is a system and no recipient; that is left out.",
    "“{where}” stuurt gegevens naar “{word}”, wat een systeem is en geen ontvanger; dat is weggelaten.",
)
RENAMED = Sentence(
    "There are several uses called “{word}” that differ; the one of {where} is called “{name}”.",
    "Er zijn verschillende toepassingen met de naam “{word}”; die van {where} heet “{name}”.",
)
CUT = Sentence(
    "The retention period of “{word}” is too long and was cut.",
    "De bewaartermijn van “{word}” is te lang en is ingekort.",
)
NO_SYSTEM = Sentence(
    "“{word}” has no dataset; its uses are read without a system.",
    "“{word}” heeft geen dataset; zijn toepassingen zijn gelezen zonder systeem.",
)
SAID = Sentence(
    "The data categories of the field “{where}” ({word}) are read as “{kind}”.",
    "De data categories van het veld “{where}” ({word}) zijn gelezen als “{kind}”.",
)
NESTED = Sentence(
    "“{where}” has fields in fields; their names are written with a dot.",
    "“{where}” heeft velden in velden; hun namen zijn met een punt geschreven.",
)
