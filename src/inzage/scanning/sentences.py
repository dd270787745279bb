"""What is said of the protection of a column."""

from inzage.connectors.errors import Sentence

NO_VALUES = Sentence(
    "No values were seen, so it is unknown whether they can be read.",
    "Er zijn geen waarden gezien, dus het is onbekend of ze te lezen zijn.",
)
NO_PASSWORDS = Sentence(
    "No passwords were seen, only marks or masks in their place.",
    "Er zijn geen wachtwoorden gezien, alleen tekens die hun plaats innemen.",
)
READABLE_PASSWORDS = Sentence(
    "Passwords stand here as readable text: {some} of {all} different values. "
    "Keep only a slow hash of each, such as argon2 or bcrypt.",
    "Hier staan wachtwoorden als leesbare tekst: {some} van {all} verschillende waarden. "
    "Bewaar alleen een trage hash van elk, zoals argon2 of bcrypt.",
)
PASSWORDS_IN_TEXT = Sentence(
    "Passwords stand inside texts here, where everybody reads them who may read the text.",
    "Hier staan wachtwoorden in teksten, waar iedereen ze leest die de tekst mag lezen.",
)
DIGESTS = Sentence(
    "Passwords are kept here as a fast hash without a salt, such as MD5 or SHA-1: {some} of {all} different values. "
    "Those are soon undone. Keep a slow hash instead, such as argon2 or bcrypt.",
    "Wachtwoorden worden hier bewaard als snelle hash zonder salt, zoals MD5 of SHA-1: {some} van {all} verschillende "
    "waarden. Die zijn snel te kraken. Bewaar liever een trage hash, zoals argon2 of bcrypt.",
)
DIGESTS_BESIDE_SALT = Sentence(
    "Passwords are kept here as a hash with a salt beside it. How slow the hash is cannot be seen.",
    "Wachtwoorden worden hier bewaard als hash met een salt ernaast. Hoe traag de hash is, is niet te zien.",
)
OPAQUE_PASSWORDS = Sentence(
    "Passwords cannot be read here. Whether they are hashed or encrypted, and how well, cannot be seen.",
    "Wachtwoorden zijn hier niet te lezen. Of ze gehasht of versleuteld zijn, en hoe goed, is niet te zien.",
)
SALTED_PASSWORDS = Sentence(
    "Passwords are kept here as a hash with a salt. The hash is a fast one; argon2 or bcrypt protects better.",
    "Wachtwoorden worden hier bewaard als hash met een salt. De hash is een snelle; argon2 of bcrypt beschermt beter.",
)
SLOW_PASSWORDS = Sentence(
    "Passwords are kept here as a slow hash with a salt.",
    "Wachtwoorden worden hier bewaard als trage hash met een salt.",
)

SPECIAL_IN_CLEAR = Sentence(
    "The special data here can be read as it is by every account that may read the column.",
    "De bijzondere gegevens hier zijn gewoon te lezen voor elk account dat de kolom mag lezen.",
)
SPECIAL_IN_TEXT = Sentence(
    "Special data stands inside texts here, where everybody reads it who may read the text.",
    "Hier staan bijzondere gegevens in teksten, waar iedereen ze leest die de tekst mag lezen.",
)
SPECIAL_HIDDEN = Sentence(
    "The special data here cannot be read as it is: the values look hashed, encrypted or replaced by a code.",
    "De bijzondere gegevens hier zijn niet zomaar te lezen: de waarden lijken gehasht, versleuteld of door een code "
    "vervangen.",
)
NOTHING_SPECIAL = Sentence(
    "No special data was seen here, only marks or masks in its place.",
    "Er zijn hier geen bijzondere gegevens gezien, alleen tekens die hun plaats innemen.",
)
