"""What is said about logs, in both languages."""

from inzage.connectors.errors import Sentence

NO_LOG = Sentence(
    "There is no log by that name. Check the path.",
    "Er is geen logbestand met die naam. Controleer het pad.",
)
MAY_NOT_READ = Sentence(
    "We may not read this log. Give the user of inzage the right to read it.",
    "Wij mogen dit logbestand niet lezen. Geef de gebruiker van inzage leesrechten.",
)
UNKNOWN = Sentence(
    "This is no log that we know. Give a csvlog or jsonlog of PostgreSQL, a log of MariaDB's server_audit, an access "
    "log of a web server in the combined form, or JSON lines with at, who and dataset.",
    "Dit is geen logbestand dat wij kennen. Geef een csvlog of jsonlog van PostgreSQL, een log van server_audit van "
    "MariaDB, een toegangslog van een webserver in de vorm 'combined', of JSON-regels met at, who en dataset.",
)
EMPTY = Sentence(
    "This log is empty. Check whether logging is switched on, and whether this is the right file.",
    "Dit logbestand is leeg. Controleer of het loggen aanstaat, en of dit het juiste bestand is.",
)
DAMAGED = Sentence(
    "This compressed log is damaged, so the rest cannot be read. Copy it again from where it was made.",
    "Dit ingepakte logbestand is beschadigd, dus de rest is niet te lezen. Kopieer het opnieuw van de plek waar het "
    "gemaakt is.",
)
NO_RULES = Sentence(
    "An access log names paths, not datasets. Give rules that say which path leads to which dataset.",
    "Een toegangslog noemt paden, geen datasets. Geef regels die zeggen welk pad naar welke dataset leidt.",
)
TOO_MANY_PERSONS = Sentence(
    "This log names more than 2,000,000 records of persons. Take it in per day or per week.",
    "Dit logbestand noemt meer dan 2.000.000 records van personen. Lees het per dag of per week in.",
)
TOO_LARGE = Sentence(
    "This log is too large to take in here. Take it in on the command line: inzage use take.",
    "Dit logbestand is te groot om hier in te lezen. Lees het in met de opdrachtregel: inzage use take.",
)
