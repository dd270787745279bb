"""What belongs in the answer to an access request, in words. Law: GDPR art. 15; judgments of the Court of Justice."""

from inzage.law.reasons import Reason

BURDEN_UNLESS = "longer storage would be an excessive burden"
NAMES_OF_EMPLOYEES = "only if essential and balanced; employees are not recipients"

ALL_OF_IT = Reason(
    "art. 15(1); art. 4(1)",
    "It says something about the person, so it belongs in the answer, also if the organisation made it itself.",
    "Het zegt iets over de persoon en hoort dus in het antwoord, ook als de organisatie het zelf heeft gemaakt.",
)
NOT_TAKEN_ALONG = Reason(
    "art. 20(1)",
    "The person did not give it, so it cannot be taken along.",
    "De persoon heeft het niet gegeven. Meenemen naar een ander kan dus niet.",
)
NOT_OF_THE_PERSON = Reason(
    "art. 4(1); recital 26; recital 27",
    "It is no data about the living person who asks.",
    "Het zijn geen gegevens over de levende persoon die het vraagt.",
)
KIND_UNKNOWN = Reason("art. 4(1)", "Which data it is, is not known.", "Om welke gegevens het gaat, is niet bekend.")
EXPLAIN = Reason(
    "art. 15(1)(h); CJEU C-203/22",
    "Explain in plain words which data was used and how: procedure and principles as they were applied to this person. "
    "A formula is not enough.",
    "Leg in gewone woorden uit welke gegevens zijn gebruikt en hoe: de werkwijze zoals die op deze persoon is "
    "toegepast. Een formule is niet genoeg.",
)
TRADE_SECRET = Reason(
    "art. 15(4); CJEU C-203/22",
    "What is a trade secret goes to the authority or the court, which weighs both sides.",
    "Wat een bedrijfsgeheim is, gaat naar de toezichthouder of de rechter. Die weegt beide belangen.",
)
ARTICLE_SAYS_ENOUGH = Reason(
    "art. 15(1)",
    "Of these parts of the article no judgment that we know says more than the text.",
    "Over deze delen van het artikel kennen we geen uitspraak die meer zegt dan de tekst.",
)
BY_NAME = Reason(
    "art. 15(1)(c); CJEU C-154/21",
    "Name who received the data; kinds of recipients do only where names are impossible or the request is excessive.",
    "Noem wie de gegevens kreeg. Alleen soorten noemen mag als namen onmogelijk zijn of het verzoek buitensporig is.",
)
COPY = Reason(
    "art. 15(3); CJEU C-487/21",
    "The person gets a faithful and intelligible reproduction of all their data, with the context where it needs that.",
    "De persoon krijgt een getrouwe en begrijpelijke weergave van alle gegevens, met de context waar dat nodig is.",
)
QUESTION_UNKNOWN = Reason("art. 15(1)", "What is asked is not known.", "Wat er wordt gevraagd, is niet bekend.")
KEPT_AS_LONG = Reason(
    "art. 15(1)(c); CJEU C-553/07",
    "Who received the data is known as long as the data is kept.",
    "Wie de gegevens kreeg, blijft bekend zolang de gegevens worden bewaard.",
)
BURDEN = Reason(
    "art. 15(1)(c); CJEU C-553/07",
    "To keep longer who received the data would be an excessive burden. Show that.",
    "Langer bewaren wie de gegevens kreeg, zou een te zware last zijn. Toon dat aan.",
)
BALANCED_BY_CASE = Reason(
    "art. 15(1)(c); CJEU C-553/07",
    "How long it must be kept who received the data is weighed case by case.",
    "Hoe lang bewaard moet blijven wie de gegevens kreeg, wordt per geval afgewogen.",
)
FORGOTTEN_TOO_SOON = Reason(
    "art. 15(1)(c); CJEU C-553/07",
    "A year is too short to know who received data that is kept longer.",
    "Een jaar is te kort om te weten wie gegevens kreeg die langer worden bewaard.",
)
LOGS = Reason(
    "art. 15(1); CJEU C-579/21",
    "When and what for the data was looked at belongs in the answer.",
    "Wanneer en waarvoor de gegevens zijn bekeken, hoort in het antwoord.",
)
EMPLOYEES = Reason(
    "art. 15(4); CJEU C-579/21",
    "Employees are not recipients: their names only where the person cannot do without, weighed against theirs.",
    "Medewerkers zijn geen ontvangers. Hun namen alleen als de persoon niet zonder kan, afgewogen tegen hun belang.",
)
