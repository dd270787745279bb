"""What is said of the protection of files and buckets."""

from inzage.connectors.errors import Sentence

HTTPS = Sentence(
    "Our requests to the store go over https, so they are encrypted.",
    "Onze verzoeken aan de opslag gaan over https, dus versleuteld.",
)
HTTP = Sentence(
    "Our requests to the store go over http, without encryption. Write https in the endpoint.",
    "Onze verzoeken aan de opslag gaan over http, dus onversleuteld. Schrijf https in het eindpunt.",
)
LOCAL = Sentence(
    "Our requests to the store stay on this machine, so they do not show whether those from elsewhere are encrypted.",
    "Onze verzoeken aan de opslag blijven op deze machine, dus ze laten niet zien of die van elders versleuteld zijn.",
)
POLICY_ASKS_TLS = Sentence(
    "The policy of the bucket refuses every request without encryption.",
    "Het beleid van de bucket weigert elk verzoek zonder versleuteling.",
)
TAKES_HTTP = Sentence(
    "The store also takes requests without encryption. "
    "Refuse them in the policy of the bucket (aws:SecureTransport is false).",
    "De opslag neemt ook verzoeken zonder versleuteling aan. "
    "Weiger die in het beleid van de bucket (aws:SecureTransport is false).",
)
MAY_TAKE_HTTP = Sentence(
    "Whether the store also takes requests without encryption is unknown: the bucket's policy does not refuse them.",
    "Of de opslag ook verzoeken zonder versleuteling aanneemt, is onbekend: het beleid van de bucket weigert ze niet.",
)
POLICY_UNSEEN = Sentence(
    "Whether the bucket refuses requests without encryption is unknown: our key may not read its policy. "
    "Give it the right s3:GetBucketPolicy.",
    "Of de bucket verzoeken zonder versleuteling weigert, is onbekend: onze sleutel mag het beleid niet lezen. "
    "Geef die het recht s3:GetBucketPolicy.",
)

STRANGERS_LIST = Sentence(
    "Everybody on the network may see what is in this bucket: it answered without a key. Close it.",
    "Iedereen op het netwerk mag zien wat in deze bucket staat: die antwoordde zonder sleutel. Sluit de bucket.",
)
PUBLIC_POLICY = Sentence(
    "The policy of the bucket lets strangers in. Take that out of it, or block public access.",
    "Het beleid van de bucket laat vreemden toe. Haal dat eruit, of blokkeer openbare toegang.",
)
PUBLIC_RIGHTS = Sentence(
    "The bucket gives rights to everybody (its ACL). Take those back, or block public access.",
    "De bucket geeft rechten aan iedereen (de ACL). Neem die terug, of blokkeer openbare toegang.",
)
BLOCKED = Sentence(
    "The bucket blocks all public access, and did not answer without a key.",
    "De bucket blokkeert alle openbare toegang, en antwoordde niet zonder sleutel.",
)
NOT_PUBLIC = Sentence(
    "Neither the policy nor the rights of the bucket let strangers in, and it did not answer without a key.",
    "Het beleid en de rechten van de bucket laten geen vreemden toe, en die antwoordde niet zonder sleutel.",
)
OBJECTS_UNSEEN = Sentence(
    "The bucket itself lets no strangers in; whether a single file has rights of its own for everybody is unknown. "
    "Block public access to be sure.",
    "De bucket zelf laat geen vreemden toe; of een los bestand eigen rechten voor iedereen heeft, is onbekend. "
    "Blokkeer openbare toegang om zeker te zijn.",
)
PUBLIC_UNSEEN = Sentence(
    "The bucket did not answer without a key; whether its files are open to everybody is unknown, for our key may not "
    "read its rules. Give it the rights s3:GetBucketPublicAccessBlock, s3:GetBucketPolicyStatus and s3:GetBucketAcl.",
    "De bucket antwoordde niet zonder sleutel; of bestanden openstaan voor iedereen is onbekend, want onze sleutel mag "
    "de regels niet lezen. Geef s3:GetBucketPublicAccessBlock, s3:GetBucketPolicyStatus en s3:GetBucketAcl.",
)
OWN_DEFAULT = Sentence(
    "The key that we were given has a secret that everybody knows. Change it.",
    "De sleutel die wij kregen heeft een geheim dat iedereen kent. Verander het.",
)

ENCRYPTS = Sentence(
    "The store encrypts what is put in this bucket.",
    "De opslag versleutelt wat in deze bucket gezet wordt.",
)
ENCRYPTS_NOT = Sentence(
    "The store does not encrypt by itself what is put in this bucket. "
    "Whether the disk under it is encrypted cannot be seen.",
    "De opslag versleutelt niet zelf wat in deze bucket gezet wordt. "
    "Of de schijf eronder versleuteld is, is niet te zien.",
)
REST_UNSEEN = Sentence(
    "Whether the store encrypts what is put in this bucket is unknown: it does not say so to our key. "
    "Give it the right s3:GetEncryptionConfiguration.",
    "Of de opslag versleutelt wat in deze bucket gezet wordt, is onbekend: die zegt het niet tegen onze sleutel. "
    "Geef die het recht s3:GetEncryptionConfiguration.",
)
KEEPS_VERSIONS = Sentence(
    "The bucket keeps older versions of what is overwritten or removed.",
    "De bucket bewaart oudere versies van wat overschreven of verwijderd wordt.",
)
KEEPS_NO_VERSIONS = Sentence(
    "The bucket keeps no older versions of what is overwritten or removed. "
    "Whether there is a backup elsewhere cannot be seen.",
    "De bucket bewaart geen oudere versies van wat overschreven of verwijderd wordt. "
    "Of er elders een back-up is, is niet te zien.",
)
VERSIONS_UNSEEN = Sentence(
    "Whether the bucket keeps older versions is unknown: it does not say so to our key. "
    "Give it the right s3:GetBucketVersioning.",
    "Of de bucket oudere versies bewaart, is onbekend: die zegt het niet tegen onze sleutel. "
    "Geef die het recht s3:GetBucketVersioning.",
)
LOGS = Sentence(
    "The bucket logs who asks for what.",
    "De bucket houdt in een logboek bij wie wat opvraagt.",
)
LOGS_NOT = Sentence(
    "The bucket itself keeps no log of who asks for what. Whether the account is logged elsewhere cannot be seen.",
    "De bucket zelf houdt niet bij wie wat opvraagt. Of er elders een logboek van het account is, is niet te zien.",
)
LOG_UNSEEN = Sentence(
    "Whether the bucket logs who asks for what is unknown: it does not say so to our key. "
    "Give it the right s3:GetBucketLogging.",
    "Of de bucket bijhoudt wie wat opvraagt, is onbekend: die zegt het niet tegen onze sleutel. "
    "Geef die het recht s3:GetBucketLogging.",
)
