"""What is said where something could not be done: what is wrong, and how to mend it."""

from inzage.connectors.errors import Sentence

MORE_THAN_SEEN = Sentence(
    "There are more rows like this one than were found, so nothing was changed here. Look again and make a new plan.",
    "Er zijn meer rijen zoals deze dan er gevonden waren, dus hier is niets veranderd. "
    "Zoek opnieuw en maak een nieuw plan.",
)
NOT_TRIED = Sentence(
    "This system cannot try a change and take it back, so what it would refuse is not known beforehand.",
    "Dit systeem kan een wijziging niet proberen en terugdraaien. Wat het zou weigeren is dus vooraf niet bekend.",
)
NO_KEY = Sentence(
    "The rows have no key and this system cannot tell them apart in another way, so they cannot be erased one by one.",
    "De rijen hebben geen sleutel en dit systeem kan ze niet anders uit elkaar houden, dus los wissen kan niet.",
)
