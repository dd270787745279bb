"""What is said of the protection of a database. Each holds for one thing that was looked at."""

from inzage.connectors.errors import Sentence

TLS = Sentence(
    "Our connection to the server is encrypted ({version}).",
    "Onze verbinding met de server is versleuteld ({version}).",
)
TLS_OLD = Sentence(
    "Our connection to the server is encrypted with {version}, which is broken. Let the server take TLS 1.2 or later.",
    "Onze verbinding met de server is versleuteld met {version}, en dat is gekraakt. "
    "Laat de server TLS 1.2 of nieuwer gebruiken.",
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
