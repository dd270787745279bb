"""Names to sign in with. There is no standard, so the label tells."""

from inzage.detection.recognizers.labelled import Labelled
from inzage.detection.recognizers.recognizer import Verdict, words

EVERYDAY = words("en of is niet bij van the and or not for with my mijn uw your vergeten forgotten und oder ist et ou")


class Username(Labelled):
    category = "username"
    labels = (
        r"(?:gebruikersnaam|inlognaam|username|user name|login name|benutzername|anmeldename|nom d['’]utilisateur"
        r"|identifiant)(?= ?(?:is|:|=|ist|est|lautet) )"
    )
    form = r"[A-Za-z][\w.+-]{2,39}(?<![.+-])(?![\w@])"
    context = words("gebruikersnaam inlognaam username user login benutzername anmeldename utilisateur nom identifiant")

    def judge(self, value: str, language: str | None) -> Verdict:  # noqa: ARG002 - the same in every language
        return Verdict.WRONG if value.casefold() in EVERYDAY else Verdict.UNSURE
