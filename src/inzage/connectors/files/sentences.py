"""What is said about files, in both languages."""

from inzage.connectors.errors import Sentence

NO_PLACE = Sentence(
    "There is no such folder, file or bucket. Check the address.",
    "Er is geen map, bestand of bucket met die naam. Controleer het adres.",
)
NO_FILE = Sentence(
    "There is no file or sheet by that name.",
    "Er is geen bestand of werkblad met die naam.",
)
OUTSIDE = Sentence(
    "This name leads outside of the folder, so it is not read.",
    "Deze naam leidt buiten de map, dus wordt het niet gelezen.",
)
LINK = Sentence(
    "This is a link that leads outside of the folder. Connect the place it leads to as a system of its own.",
    "Dit is een koppeling naar iets buiten de map. Verbind de plek waar hij heen leidt als eigen systeem.",
)
SPECIAL = Sentence(
    "This is no ordinary file but a pipe, socket or device, so it was not opened.",
    "Dit is geen gewoon bestand maar een pijp, socket of apparaat, dus is het niet geopend.",
)
MAY_NOT_READ = Sentence(
    "We may not read this. Give the user of inzage the right to read it.",
    "Wij mogen dit niet lezen. Geef de gebruiker van inzage leesrechten.",
)
MAY_NOT_WRITE = Sentence(
    "We may not write this. Give the user of inzage the right to write it.",
    "Wij mogen dit niet schrijven. Geef de gebruiker van inzage schrijfrechten.",
)
WRONG_KEY = Sentence(
    "The storage does not know this access key, or the secret does not fit it. Check key and secret.",
    "De opslag kent deze toegangssleutel niet, of het geheim past er niet bij. Controleer sleutel en geheim.",
)
NO_CREDENTIALS = Sentence(
    "The storage asks for an access key and there is none. Fill in key and secret, or anon=true for a public bucket.",
    "De opslag vraagt een toegangssleutel en die is er niet. Vul sleutel en geheim in, of anon=true bij een "
    "openbare bucket.",
)
OTHER_REGION = Sentence(
    "The bucket is in another region. Fill in the option region.",
    "De bucket staat in een andere regio. Vul de optie region in.",
)
NO_ANSWER = Sentence(
    "The storage does not answer. Check the address, and whether this machine may reach it.",
    "De opslag antwoordt niet. Controleer het adres, en of deze machine erbij kan.",
)
WRONG_OPTION = Sentence(
    "The option {option} is not known here. Known options: {known}.",
    "De optie {option} is hier niet bekend. Bekende opties: {known}.",
)
WRONG_OPTIONS = Sentence(
    "The storage does not accept this address or one of the options. Check both.",
    "De opslag accepteert dit adres of een van de opties niet. Controleer beide.",
)
NOT_READ = Sentence(
    "This could not be read. Try again; if it stays so, see whether the file is damaged.",
    "Dit kon niet gelezen worden. Probeer opnieuw; blijft het zo, kijk dan of het bestand beschadigd is.",
)

NO_TABLE = Sentence(
    "This is {form}, which holds no table that we can read. What is in it is unknown.",
    "Dit is {form}, zonder tabel die wij kunnen lezen. Wat erin staat is onbekend.",
)
BINARY = Sentence(
    "This file is in a form that we do not know. What is in it is unknown.",
    "Dit bestand heeft een vorm die wij niet kennen. Wat erin staat is onbekend.",
)
ARCHIVE = Sentence(
    "This is an archive. Unpack it to have its files read.",
    "Dit is een archief. Pak het uit om de bestanden te laten lezen.",
)
DATABASE = Sentence(
    "This is an SQLite database. Connect it as a system of its own.",
    "Dit is een SQLite-database. Verbind hem als eigen systeem.",
)
OLD_EXCEL = Sentence(
    "This is an Office file of the kind before 2007. Save it as .xlsx to have it read.",
    "Dit is een Office-bestand van de soort van voor 2007. Bewaar het als .xlsx om het te laten lezen.",
)
ENCRYPTED = Sentence(
    "This Excel file is locked with a password. Save it without one to have it read.",
    "Dit Excelbestand zit op slot met een wachtwoord. Bewaar het zonder om het te laten lezen.",
)
NO_SHEETS = Sentence(
    "This Excel file has no sheets with cells. What else is in it is unknown.",
    "Dit Excelbestand heeft geen werkbladen met cellen. Wat er verder in staat is onbekend.",
)
LOCKED_ARCHIVE = Sentence(
    "This file is locked with the password of a zip program. Unpack it to have it read.",
    "Dit bestand zit op slot met het wachtwoord van een zip-programma. Pak het uit om het te laten lezen.",
)
TOO_LARGE_UNPACKED = Sentence(
    "Unpacked, this Excel file would fill the memory, so it was not opened. What is in it is unknown.",
    "Uitgepakt zou dit Excelbestand het geheugen vullen, dus is het niet geopend. Wat erin staat is onbekend.",
)

DAMAGED_PARQUET = Sentence(
    "This Parquet file is damaged or cut off. Write it again from its source.",
    "Dit Parquetbestand is beschadigd of afgebroken. Schrijf het opnieuw vanuit de bron.",
)
DAMAGED_EXCEL = Sentence(
    "This Excel file is damaged. Open it in Excel, let it repair the file, and save it.",
    "Dit Excelbestand is beschadigd. Open het in Excel, laat het herstellen en bewaar het.",
)
DAMAGED_JSON = Sentence(
    "This JSON is damaged before its first record.",
    "Deze JSON is beschadigd voor het eerste record.",
)
DEEP_JSON = Sentence(
    "This JSON is nested too deep to be read. What is in it is unknown.",
    "Deze JSON is te diep genest om te lezen. Wat erin staat is onbekend.",
)
DAMAGED_PACKING = Sentence(
    "This compressed file is damaged or cut off. Make it again from its source.",
    "Dit gecomprimeerde bestand is beschadigd of afgebroken. Maak het opnieuw vanuit de bron.",
)

CUT_JSON = Sentence(
    "This JSON stops halfway; the records before that were read.",
    "Deze JSON houdt halverwege op; de records daarvoor zijn gelezen.",
)
SKIPPED = Sentence(
    "Broken lines that were left out: {skipped} of {lines} looked at.",
    "Kapotte regels die zijn overgeslagen: {skipped} van {lines} bekeken.",
)
HOLES = Sentence(
    "A part of this file is broken (lines or records: {skipped}), so what is in it is unknown. "
    "Mend the file and try again.",
    "Een deel van dit bestand is kapot (regels of records: {skipped}), dus is onbekend wat erin staat. "
    "Herstel het bestand en probeer het opnieuw.",
)

NO_COLUMN = Sentence(
    "There is no column by that name in this file.",
    "Er is in dit bestand geen kolom met die naam.",
)
READ_ONLY = Sentence(
    "This connection was opened to read only.",
    "Deze verbinding is alleen geopend om te lezen.",
)
CANNOT_WRITE = Sentence(
    "A file of this form cannot be changed from here. Change it where it is made.",
    "Een bestand van deze vorm is van hieruit niet te wijzigen. Wijzig het waar het gemaakt wordt.",
)
UNFIT = Sentence(
    "A new value does not fit in this file: its type or its letters cannot be written there.",
    "Een nieuwe waarde past niet in dit bestand: het type of de letters kunnen er niet geschreven worden.",
)
BOOK_WITH_MORE = Sentence(
    "This Excel file holds more than values (formulas, drawings, macros or merged cells) that would be damaged. "
    "Change it in Excel.",
    "Dit Excelbestand bevat meer dan waarden (formules, tekeningen, macro's of samengevoegde cellen) die beschadigd "
    "zouden raken. Wijzig het in Excel.",
)
CHANGED_MEANWHILE = Sentence(
    "The file was changed by another program meanwhile, so it was left as it is. Try again.",
    "Het bestand is intussen door een ander programma gewijzigd, dus is het zo gelaten. Probeer het opnieuw.",
)
