"""What is said when a database cannot be reached or read: what is wrong, and how to mend it."""

from inzage.connectors.errors import Sentence

BAD_ADDRESS = Sentence(
    "The address cannot be read. "
    "Write it as kind://user@host:port/database, with signs such as @ and / in a name as %40 and %2F.",
    "Het adres is niet te lezen. "
    "Schrijf het als soort://gebruiker@server:poort/database, en tekens als @ en / in een naam als %40 en %2F.",
)
NO_FILE_NAMED = Sentence(
    "The address names no file. Write it as sqlite:///folder/file.db.",
    "Het adres noemt geen bestand. Schrijf het als sqlite:///map/bestand.db.",
)
READ_ONLY = Sentence(
    "This way into the system was opened to read only. Open it to write first.",
    "Deze toegang tot het systeem is alleen geopend om te lezen. Open die eerst om te schrijven.",
)
NO_TRANSACTIONS = Sentence(
    "The database keeps this table without transactions, so a change of it cannot be tried and taken back. "
    "Let somebody convert it, to InnoDB for example.",
    "De database bewaart deze tabel zonder transacties, dus een wijziging is niet te proberen en terug te draaien. "
    "Laat de tabel omzetten, bijvoorbeeld naar InnoDB.",
)
UNKNOWN_COLUMN = Sentence(
    "The dataset has no column of that name. Scan again if it was changed.",
    "De dataset heeft geen kolom met die naam. Scan opnieuw als er iets is veranderd.",
)
NOT_COUNTED = Sentence(
    "How many rows this has is not known without reading all of it. Ask for an exact count.",
    "Hoeveel rijen dit heeft is niet bekend zonder alles te lezen. Vraag om een exacte telling.",
)
HIDES_ROWS = Sentence(
    "This table may hide rows from this user (row-level security), so what is in those is unknown. "
    "Let the user bypass it (BYPASSRLS) to have every row read.",
    "Deze tabel kan rijen verbergen voor deze gebruiker (row-level security), dus wat daarin staat is onbekend. "
    "Geef de gebruiker BYPASSRLS om elke rij te laten lezen.",
)

NOBODY_ANSWERS = Sentence(
    "Nobody answers at this address. Check the host and the port, and whether a firewall stands between.",
    "Op dit adres antwoordt niemand. Controleer de server en de poort, en of er een firewall tussen staat.",
)
NO_SUCH_HOST = Sentence(
    "There is no host of this name. Check the spelling, and whether this machine can look it up.",
    "Er is geen server met deze naam. Controleer de spelling, en of deze machine de naam kan opzoeken.",
)
NO_ANSWER_IN_TIME = Sentence(
    "Something takes the connection and does not answer in time. "
    "Check the host, the port and whether the server is well.",
    "Iets neemt de verbinding aan en antwoordt niet op tijd. "
    "Controleer de server, de poort en of de server goed werkt.",
)
LOST = Sentence(
    "The connection was lost while reading. Try again; if it happens again, look in the server's own log.",
    "De verbinding viel weg tijdens het lezen. "
    "Probeer het opnieuw; gebeurt het weer, kijk dan in het logboek van de server.",
)
STARTING = Sentence(
    "The server is starting up or shutting down. Try again in a minute.",
    "De server is aan het opstarten of afsluiten. Probeer het over een minuut opnieuw.",
)
NO_DATABASE = Sentence(
    "The server answers and has no database of this name. Check the spelling.",
    "De server antwoordt en heeft geen database met deze naam. Controleer de spelling.",
)
NO_FILE = Sentence(
    "There is no file at this path. Check the spelling, and whether the disk is there.",
    "Op dit pad staat geen bestand. Controleer de spelling, en of de schijf er is.",
)
GONE = Sentence(
    "There is no table or view of this name, or it may not be seen. It may have been renamed or removed: scan again.",
    "Er is geen tabel of view met deze naam, of die mag niet gezien worden. "
    "Misschien is de naam veranderd of is die verwijderd: scan opnieuw.",
)
TOO_SLOW = Sentence(
    "The database did not answer in time, and was asked to stop. Try again at a quiet hour.",
    "De database antwoordde niet op tijd en is gevraagd te stoppen. Probeer het opnieuw op een rustig moment.",
)
LOCKED = Sentence(
    "Somebody else holds a lock on it, such as a change of the table or a long write. Try again later.",
    "Iemand anders houdt het vergrendeld, bijvoorbeeld door een wijziging van de tabel of lang schrijven. "
    "Probeer het later opnieuw.",
)
TOO_MANY = Sentence(
    "The server takes no more connections. Try again later, or let this user have one more.",
    "De server neemt geen verbindingen meer aan. Probeer het later opnieuw, of geef deze gebruiker er een meer.",
)

WRONG_PASSWORD = Sentence(
    "The server refuses this user or password. Check both; nothing else was tried.",
    "De server weigert deze gebruiker of dit wachtwoord. Controleer beide; er is niets anders geprobeerd.",
)
NO_PASSWORD = Sentence(
    "The server asks for a password and none was given. Fill it in.",
    "De server vraagt een wachtwoord en er is er geen gegeven. Vul het in.",
)
NOT_FROM_HERE = Sentence(
    "The server does not let this user in from this machine, or not without encryption. "
    "Allow it there (pg_hba.conf, or the user's host), or ask for encryption in the address.",
    "De server laat deze gebruiker niet toe vanaf deze machine, of niet zonder versleuteling. "
    "Sta dat daar toe (pg_hba.conf, of de host van de gebruiker), of vraag in het adres om versleuteling.",
)
NOT_THIS_DATABASE = Sentence(
    "This user may not open the database. Give it the right to connect.",
    "Deze gebruiker mag de database niet openen. Geef het recht om te verbinden.",
)
TLS_WANTED = Sentence(
    "The server only takes encrypted connections. Ask for one in the address, with sslmode=require or ssl_ca.",
    "De server neemt alleen versleutelde verbindingen aan. Vraag daarom in het adres, met sslmode=require of ssl_ca.",
)
TLS_REFUSED = Sentence(
    "An encrypted connection was asked for and could not be made. "
    "Check that the server offers TLS and that its certificate is trusted here.",
    "Er is een versleutelde verbinding gevraagd en die kon niet gemaakt worden. "
    "Controleer of de server TLS aanbiedt en of het certificaat hier vertrouwd wordt.",
)
POOLER = Sentence(
    "A connection pooler stands between that does not pass on read-only settings. "
    "Give the address of the database itself.",
    "Er staat een verbindingspool tussen die alleen-lezen niet doorgeeft. Geef het adres van de database zelf.",
)
REFUSED = Sentence(
    "The server answers and refuses the connection. Its own log says why.",
    "De server antwoordt en weigert de verbinding. Het logboek van de server zegt waarom.",
)
NO_RIGHTS = Sentence(
    "This user may not read it. Give the user the right to select, or leave it out.",
    "Deze gebruiker mag dit niet lezen. Geef de gebruiker leesrecht, of laat het weg.",
)
NO_RIGHTS_ON_FILE = Sentence(
    "The file is there and may not be read by the user of inzage. Give that user the right to read it and its folder.",
    "Het bestand is er en mag niet gelezen worden door de gebruiker van inzage. "
    "Geef die gebruiker leesrecht op het bestand en de map.",
)
CANNOT_WRITE = Sentence(
    "The system does not let this user change it. Nothing was changed.",
    "Het systeem staat deze gebruiker niet toe iets te wijzigen. Er is niets gewijzigd.",
)
WRITES = Sentence(
    "Reading this tries to change something, as a function in a view may do. It was refused, and nothing was changed.",
    "Lezen hiervan probeert iets te wijzigen, zoals een functie in een view kan doen. "
    "Dat is geweigerd, en er is niets gewijzigd.",
)
AGAINST_A_RULE = Sentence(
    "A rule of the database forbids this, such as other rows that still point here. Nothing was changed.",
    "Een regel van de database verbiedt dit, bijvoorbeeld omdat andere rijen hier nog naar verwijzen. "
    "Er is niets gewijzigd.",
)

NOT_A_DATABASE = Sentence(
    "The file is no SQLite database, or it is encrypted. "
    "Check that it is the right file; an encrypted one cannot be read.",
    "Het bestand is geen SQLite-database, of het is versleuteld. "
    "Controleer of dit het goede bestand is; een versleuteld bestand is niet te lezen.",
)
DAMAGED = Sentence(
    "What is stored is damaged. Repair it or put back a backup.",
    "Wat is opgeslagen is beschadigd. Herstel het of zet een back-up terug.",
)
FAILS = Sentence(
    "The database gives an error when this is read ({code}). "
    "A view may use something that is gone: open it in the database to see why.",
    "De database geeft een fout als dit gelezen wordt ({code}). "
    "Misschien gebruikt een view iets dat weg is: open die in de database om te zien waarom.",
)
