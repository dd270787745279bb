"""What is said of the protection of a database. Each holds for one thing that was looked at."""

from inzage.connectors.errors import Sentence

TLS = Sentence(
    "Our connection to the server is encrypted ({version}), and the certificate of the server was checked.",
    "Onze verbinding met de server is versleuteld ({version}), en het certificaat van de server is gecontroleerd.",
)
TLS_UNCHECKED = Sentence(
    "Our connection to the server is encrypted ({version}). Whether it is the right server is not checked: "
    "ask for that in the address, with sslmode=verify-full or ssl_ca.",
    "Onze verbinding met de server is versleuteld ({version}). Of het de goede server is, wordt niet gecontroleerd: "
    "vraag daarom in het adres, met sslmode=verify-full of ssl_ca.",
)
TLS_OLD = Sentence(
    "Our connection to the server is encrypted with {version}, which is broken. Let the server take TLS 1.2 or later.",
    "Onze verbinding met de server is versleuteld met {version}, en dat is gekraakt. "
    "Laat de server TLS 1.2 of nieuwer gebruiken.",
)
BY_KERBEROS = Sentence(
    "Our connection to the server is encrypted (GSSAPI).",
    "Onze verbinding met de server is versleuteld (GSSAPI).",
)
NO_TLS = Sentence(
    "Our connection to the server goes over the network without encryption. "
    "Turn TLS on in the server, and ask for it in the address.",
    "Onze verbinding met de server gaat onversleuteld over het netwerk. "
    "Zet TLS aan op de server, en vraag erom in het adres.",
)
LOCAL = Sentence(
    "Our connection stays on this machine, so it does not show whether connections from elsewhere are encrypted.",
    "Onze verbinding blijft op deze machine, dus die laat niet zien of verbindingen van elders versleuteld zijn.",
)
TLS_TO_BETWEEN = Sentence(
    "Our connection is encrypted as far as something that stands before the database, such as a connection pooler. "
    "How it goes on from there cannot be seen.",
    "Onze verbinding is versleuteld tot aan iets dat voor de database staat, zoals een verbindingspool. "
    "Hoe het daarna verder gaat is niet te zien.",
)
TLS_UNSEEN = Sentence(
    "Whether our connection is encrypted is unknown: the server does not say.",
    "Of onze verbinding versleuteld is, is onbekend: de server zegt het niet.",
)

TLS_TAKES_NEW = Sentence(
    "The server takes no older version of TLS than {version}.",
    "De server neemt geen oudere versie van TLS aan dan {version}.",
)
TLS_TAKES_OLD = Sentence(
    "The server also takes old versions of TLS that are broken. Set its lowest version to TLS 1.2.",
    "De server neemt ook oude versies van TLS aan, en die zijn gekraakt. Stel als laagste versie TLS 1.2 in.",
)
TLS_VERSION_UNSEEN = Sentence(
    "Which versions of TLS the server takes is unknown: it does not say.",
    "Welke versies van TLS de server aanneemt, is onbekend: de server zegt het niet.",
)

NO_NETWORK = Sentence(
    "The server takes connections from its own machine only.",
    "De server neemt alleen verbindingen aan van de eigen machine.",
)
TLS_OFF = Sentence(
    "The server takes connections over the network and offers no encryption at all. Turn TLS on in the server.",
    "De server neemt verbindingen over het netwerk aan en biedt geen enkele versleuteling. Zet TLS aan op de server.",
)
TLS_NOT_ASKED = Sentence(
    "The server lets clients in over the network without encryption, as it did us. Let it ask for TLS.",
    "De server laat over het netwerk onversleuteld toe, zoals bij ons gebeurde. Laat de server TLS eisen.",
)
RULES_WITHOUT_TLS = Sentence(
    "The server also lets clients in over the network without encryption: {rules} lines of pg_hba.conf do. "
    "Write hostssl there instead of host.",
    "De server laat over het netwerk ook onversleuteld toe: {rules} regels van pg_hba.conf doen dat. "
    "Schrijf daar hostssl in plaats van host.",
)
RULES_SEND_PASSWORDS = Sentence(
    "The server lets clients in over the network without encryption ({rules} lines of pg_hba.conf), and asks some for "
    "the password as readable text. Write hostssl there instead of host, and scram-sha-256.",
    "De server laat over het netwerk onversleuteld toe ({rules} regels van pg_hba.conf), en vraagt soms het wachtwoord "
    "als leesbare tekst. Schrijf daar hostssl in plaats van host, en scram-sha-256.",
)
RULES_ASK_TLS = Sentence(
    "Every line of pg_hba.conf that lets clients in over the network asks for encryption.",
    "Elke regel van pg_hba.conf die over het netwerk toelaat, eist versleuteling.",
)
RULES_UNSEEN = Sentence(
    "Whether the server also lets clients in without encryption is unknown: our account may not read "
    "pg_hba_file_rules. Give it the right to select from that and to execute it.",
    "Of de server ook onversleuteld toelaat, is onbekend: ons account mag pg_hba_file_rules niet lezen. "
    "Geef het leesrecht daarop en het recht om de functie uit te voeren.",
)
RULES_BROKEN = Sentence(
    "Whether the server also lets clients in without encryption is unknown: a line of pg_hba.conf is wrong, "
    "so the server uses an older file. Mend it.",
    "Of de server ook onversleuteld toelaat, is onbekend: een regel van pg_hba.conf klopt niet, "
    "dus de server gebruikt een ouder bestand. Herstel die regel.",
)
RULES_UNSEEN_PASSWORD = Sentence(
    "Whether somebody comes in without a password is unknown: our account may not read pg_hba_file_rules. "
    "Give it the right to select from that and to execute it.",
    "Of iemand zonder wachtwoord binnenkomt, is onbekend: ons account mag pg_hba_file_rules niet lezen. "
    "Geef het leesrecht daarop en het recht om de functie uit te voeren.",
)
RULES_BROKEN_PASSWORD = Sentence(
    "Whether somebody comes in without a password is unknown: a line of pg_hba.conf is wrong, "
    "so the server uses an older file. Mend it.",
    "Of iemand zonder wachtwoord binnenkomt, is onbekend: een regel van pg_hba.conf klopt niet, "
    "dus de server gebruikt een ouder bestand. Herstel die regel.",
)
TRUSTS_US = Sentence(
    "The server let us in without asking for a password (trust in pg_hba.conf). Let it ask for one.",
    "De server liet ons binnen zonder een wachtwoord te vragen (trust in pg_hba.conf). Laat de server erom vragen.",
)
TRUSTS_NETWORK = Sentence(
    "The server lets clients in over the network without a password (trust in pg_hba.conf). Write scram-sha-256 there.",
    "De server laat over het netwerk binnen zonder wachtwoord (trust in pg_hba.conf). Schrijf daar scram-sha-256.",
)
TRUSTS_ITSELF = Sentence(
    "Who is on the server's own machine comes in without a password, as any account (trust in pg_hba.conf). "
    "Write peer or scram-sha-256 there.",
    "Wie op de machine van de server zelf is, komt zonder wachtwoord binnen, als elk account (trust in pg_hba.conf). "
    "Schrijf daar peer of scram-sha-256.",
)
TRUSTS_NOBODY = Sentence(
    "No line of pg_hba.conf lets anybody in without signing in.",
    "Geen regel van pg_hba.conf laat iemand binnen zonder aan te melden.",
)

OWN_DEFAULT = Sentence(
    "The account that we were given has a password that everybody knows. Change it.",
    "Het account dat wij kregen heeft een wachtwoord dat iedereen kent. Verander het.",
)
DEFAULTS = Sentence(
    "Accounts with a password that everybody knows, such as their own name: {accounts}. Change those passwords.",
    "Accounts met een wachtwoord dat iedereen kent, zoals hun eigen naam: {accounts}. Verander die wachtwoorden.",
)
NO_DEFAULTS = Sentence(
    "Of {accounts} accounts with a password none has one from a short list that everybody knows.",
    "Van {accounts} accounts met een wachtwoord heeft er geen een uit een korte lijst die iedereen kent.",
)
DEFAULTS_IN_PART = Sentence(
    "Of {all} accounts {looked} were looked at, and none has a password that everybody knows. "
    "Of the others it is unknown.",
    "Van {all} accounts zijn er {looked} bekeken, en geen heeft een wachtwoord dat iedereen kent. "
    "Van de andere is het onbekend.",
)
LOGINS_UNSEEN = Sentence(
    "Whether accounts have a password that everybody knows is unknown: ours may not read what the server keeps of "
    "them. No password was tried.",
    "Of accounts een wachtwoord hebben dat iedereen kent, is onbekend: ons account mag niet lezen wat de server "
    "daarvan bewaart. Er is geen wachtwoord geprobeerd.",
)
LOGINS_AS_MD5 = Sentence(
    "The server keeps the passwords of its accounts as MD5, which is soon undone. "
    "Set password_encryption to scram-sha-256, and set the passwords anew.",
    "De server bewaart de wachtwoorden van accounts als MD5, en dat is snel te kraken. "
    "Zet password_encryption op scram-sha-256, en stel de wachtwoorden opnieuw in.",
)
LOGINS_STILL_MD5 = Sentence(
    "The server still keeps passwords as MD5, which is soon undone, for so many accounts: {accounts}. "
    "Set those passwords anew.",
    "De server bewaart nog wachtwoorden als MD5, en dat is snel te kraken, voor zoveel accounts: {accounts}. "
    "Stel die wachtwoorden opnieuw in.",
)
LOGINS_HASHED_WELL = Sentence(
    "The server keeps the passwords of its accounts as hashes that are hard to undo.",
    "De server bewaart de wachtwoorden van accounts als hashes die moeilijk te kraken zijn.",
)
LOGIN_HASHING_UNSEEN = Sentence(
    "Whether the server keeps every password as a hash that is hard to undo is unknown: "
    "our account may not read what it keeps of them.",
    "Of de server elk wachtwoord bewaart als hash die moeilijk te kraken is, is onbekend: "
    "ons account mag niet lezen wat de server daarvan bewaart.",
)

OPEN_TO_ALL = Sentence(
    "Everybody with an account on this database may read or change this. Take the rights back from PUBLIC.",
    "Iedereen met een account op deze database mag dit lezen of wijzigen. Neem de rechten van PUBLIC terug.",
)
OPEN_TO_NOBODY = Sentence(
    "No table gives rights to everybody with an account.",
    "Geen enkele tabel geeft rechten aan iedereen met een account.",
)
OPEN_UNSEEN = Sentence(
    "Whether tables are open to everybody with an account is unknown: the server does not say.",
    "Of tabellen open staan voor iedereen met een account, is onbekend: de server zegt het niet.",
)

LOGS_ALL = Sentence(
    "The database logs who asks for what.",
    "De database houdt in een logboek bij wie wat opvraagt.",
)
LOGS_IN_PART = Sentence(
    "The database logs only a part, such as changes or some tables, so it is unknown whether reading leaves a trace.",
    "De database houdt maar een deel bij in een logboek, zoals wijzigingen of sommige tabellen. "
    "Of lezen een spoor achterlaat, is onbekend.",
)
LOGS_NOTHING = Sentence(
    "The database keeps no log of who reads or changes data. An application may still keep its own.",
    "De database houdt geen logboek bij van wie gegevens leest of wijzigt. Een applicatie doet dat misschien wel zelf.",
)
LOG_UNSEEN = Sentence(
    "Whether the database logs who asks for what is unknown: the server does not say.",
    "Of de database bijhoudt wie wat opvraagt, is onbekend: de server zegt het niet.",
)

DISK_UNSEEN = Sentence(
    "Whether the disk of the server is encrypted cannot be seen from the database.",
    "Of de schijf van de server versleuteld is, is vanuit de database niet te zien.",
)

SERVER_ASKS_TLS = Sentence(
    "The server lets nobody in over the network without encryption.",
    "De server laat over het netwerk niemand onversleuteld toe.",
)
ACCOUNTS_WITHOUT_TLS = Sentence(
    "The server lets clients in over the network without encryption: so many accounts may: {accounts}. "
    "Set require_secure_transport, or give the accounts REQUIRE SSL.",
    "De server laat over het netwerk onversleuteld toe: zoveel accounts mogen dat: {accounts}. "
    "Zet require_secure_transport aan, of geef de accounts REQUIRE SSL.",
)
ACCOUNTS_ASK_TLS = Sentence(
    "Every account that may come in over the network has to use encryption.",
    "Elk account dat over het netwerk binnen mag, moet versleuteling gebruiken.",
)
ACCOUNTS_UNSEEN_TLS = Sentence(
    "The server itself does not ask for encryption; whether each account has to use it is unknown, "
    "for ours may not read the accounts. Set require_secure_transport.",
    "De server zelf eist geen versleuteling; of elk account die moet gebruiken, is onbekend, "
    "want ons account mag de accounts niet lezen. Zet require_secure_transport aan.",
)
ACCOUNTS_WITHOUT_PASSWORD = Sentence(
    "Accounts that come in without a password: {accounts}. Give each a password, or lock it.",
    "Accounts die zonder wachtwoord binnenkomen: {accounts}. Geef elk een wachtwoord, of vergrendel het.",
)
ACCOUNTS_HAVE_PASSWORDS = Sentence(
    "No account comes in without a password.",
    "Geen enkel account komt zonder wachtwoord binnen.",
)
ACCOUNTS_UNSEEN_PASSWORD = Sentence(
    "Whether somebody comes in without a password is unknown: our account may not read the accounts.",
    "Of iemand zonder wachtwoord binnenkomt, is onbekend: ons account mag de accounts niet lezen.",
)
ANONYMOUS = Sentence(
    "There is an account without a name, by which everybody comes in under any name. Remove it.",
    "Er is een account zonder naam, waarmee iedereen onder elke naam binnenkomt. Verwijder het.",
)
NOBODY_ANONYMOUS = Sentence(
    "There is no account without a name.",
    "Er is geen account zonder naam.",
)
ACCOUNTS_UNSEEN_ANONYMOUS = Sentence(
    "Whether there is an account without a name is unknown: ours may not read the accounts.",
    "Of er een account zonder naam is, is onbekend: ons account mag de accounts niet lezen.",
)
TABLES_ENCRYPTED = Sentence(
    "The database encrypts every table on the disk.",
    "De database versleutelt elke tabel op de schijf.",
)
TABLES_IN_PART = Sentence(
    "The database encrypts {some} of {all} tables on the disk. "
    "Whether the disk under the others is encrypted cannot be seen.",
    "De database versleutelt {some} van {all} tabellen op de schijf. "
    "Of de schijf onder de andere versleuteld is, is niet te zien.",
)
TABLES_IN_CLEAR = Sentence(
    "The database does not encrypt its tables itself. Whether the disk under them is encrypted cannot be seen.",
    "De database versleutelt de tabellen niet zelf. Of de schijf eronder versleuteld is, is niet te zien.",
)
TABLES_UNSEEN = Sentence(
    "Whether the tables are encrypted on the disk is unknown: our account may not see it. Give it the right PROCESS.",
    "Of de tabellen op de schijf versleuteld zijn, is onbekend: ons account mag het niet zien. Geef het PROCESS.",
)
