"""What an access request may cost, in words. Law: GDPR art. 12(5), 15(3); CJEU C-307/22, C-526/24."""

from inzage.law.reasons import Reason

FIRST_IS_FREE = Reason(
    "art. 12(5); art. 15(3); CJEU C-307/22",
    "The first copy is free, and no national rule can let the person pay for it.",
    "De eerste kopie is gratis. Ook een nationale regel kan de persoon er niet voor laten betalen.",
)
FURTHER_COPIES = Reason(
    "art. 15(3)",
    "For further copies the organisation may ask a fee that covers what they cost.",
    "Voor extra kopieën mag de organisatie een vergoeding vragen die de kosten dekt.",
)
FIRST_UNKNOWN = Reason(
    "art. 15(3)", "Whether it is the first copy is not known.", "Of het de eerste kopie is, is niet bekend."
)
NO_MOTIVE = Reason(
    "art. 15(1); CJEU C-307/22",
    "What the person wants it for does not count.",
    "Waarvoor de persoon het wil, telt niet.",
)
TELL_FEE = Reason(
    "art. 12(5); EDPB 01/2022 para 192",
    "Tell the person first what it will cost, so that they can still withdraw.",
    "Vertel de persoon eerst wat het kost, zodat die het verzoek nog kan intrekken.",
)
FREE = Reason("art. 12(5)", "No fee is asked.", "Er wordt geen vergoeding gevraagd.")
FEE_UNKNOWN = Reason(
    "art. 12(5)", "Whether a fee is asked is not known.", "Of een vergoeding wordt gevraagd, is niet bekend."
)
FOR_BENEFIT = Reason(
    "art. 12(5); EDPB 01/2022 section 6.3",
    "Who offers to withdraw the request for a benefit may be asking too much. The organisation has to prove it.",
    "Wie een verzoek wil intrekken in ruil voor een voordeel, vraagt misschien te veel. De organisatie bewijst dat.",
)
ABUSE = Reason(
    "art. 12(5); CJEU C-526/24",
    "Where abuse is proven, also a first request can be excessive.",
    "Als misbruik is bewezen, kan ook een eerste verzoek buitensporig zijn.",
)
EXCESS_UNKNOWN = Reason(
    "art. 12(5)",
    "These facts do not show that the request is excessive; whether others do is not known.",
    "Uit deze feiten blijkt niet dat het verzoek buitensporig is. Of het uit andere blijkt, is niet bekend.",
)
