"""What is said of the protection of files on this machine."""

from inzage.connectors.errors import Sentence

OPEN_TO_ALL = Sentence(
    "Everybody with an account on this machine may read or change this file. Take that right back from others.",
    "Iedereen met een account op deze machine mag dit bestand lezen of wijzigen. Neem dat recht terug van anderen.",
)
OPEN_TO_NOBODY = Sentence(
    "No file is open to everybody with an account on this machine.",
    "Geen enkel bestand staat open voor iedereen met een account op deze machine.",
)
PERMISSIONS_UNSEEN = Sentence(
    "Whether the files are open to everybody on this machine is unknown: their permissions cannot be seen.",
    "Of de bestanden openstaan voor iedereen op deze machine, is onbekend: de rechten zijn niet te zien.",
)
DISK_ENCRYPTED = Sentence(
    "What this lies on is encrypted by this machine.",
    "Waar dit op staat, wordt door deze machine versleuteld.",
)
DISK_UNSEEN = Sentence(
    "This is not encrypted by itself. Whether the disk under it is encrypted cannot be seen.",
    "Dit is zelf niet versleuteld. Of de schijf eronder versleuteld is, is niet te zien.",
)
FILE_LOCKED = Sentence(
    "This file is itself encrypted, so what is in it cannot be read without its password or key.",
    "Dit bestand is zelf versleuteld, dus de inhoud is niet te lezen zonder het wachtwoord of de sleutel.",
)
LOOKS_ENCRYPTED = Sentence(
    "What is in this file looks random from its first byte, as that of an encrypted database does (SQLCipher).",
    "Wat in dit bestand staat lijkt willekeurig vanaf de eerste byte, zoals bij een versleutelde database (SQLCipher).",
)
