"""Names to sign in with. There is no standard, so the label tells."""

from inzage.detection.kernel.layout import Finder
from inzage.detection.recognizers.labelled import Labelled
from inzage.detection.recognizers.recognizer import Edge, Verdict, words

EVERYDAY = words(
    "login username user gebruikersnaam benutzername identifiant "
    "en of is niet bij van the and or not for with my mijn uw your vergeten forgotten und oder ist et ou"
)


class Username(Labelled):
    category = "username"
    labels = (
        "als gebruiker", "as user", "als benutzer", "comme utilisateur", "als user", "ingelogd als", "log in als",
        "inloggen als", "aangemeld als", "logged in as", "signed in as", "log in as", "sign in as", "angemeldet als",
        "eingeloggt als", "connecté en tant que", "connectée en tant que", "ingelogd als gebruiker",
        "inloggen als gebruiker", "log in als gebruiker", "log in as user", "logged in as user", "signed in as user",
        "eingeloggt als benutzer", "angemeldet als benutzer",
        "failed password for", "failed password for user", "failed password for invalid user", "accepted password for",
        "accepted publickey for", "authentication failure for", "session opened for user", "session closed for user",
        "invalid user", "inloggen met gebruiker", "nouveau compte",
    )  # fmt: skip
    weak_labels = (
        "gebruikersnaam", "gebruikers naam", "gebruikersid", "gebruikers id", "inlognaam", "inlog", "loginnaam",
        "accountnaam", "gebruiker", "username", "user name", "user id", "userid", "user", "login",
        "login name", "loginname", "account name", "screen name", "nickname", "benutzername", "benutzernamen",
        "benutzer", "benutzerkennung", "anmeldename", "anmeldenamen", "benutzer id", "nutzername", "login lautet",
        "kennung", "nom d utilisateur", "identifiant", "pseudo", "utilisateur", "nom utilisateur",
        "identifiant de connexion", "inloggen met", "log in met", "ingelogd met", "inlog met", "log in with",
        "logged in with", "login with", "sign in with", "signed in with", "anmelden mit", "eingeloggt mit",
        "einloggen mit", "connecter avec", "connecté avec", "connectée avec", "login password", "login wachtwoord",
        "login passwort", "user password", "user pass", "username password", "gebruikersnaam wachtwoord",
        "gebruiker wachtwoord", "benutzername passwort", "benutzer passwort", "identifiant mot de passe",
        "zugangsdaten", "anmeldedaten", "logindaten", "inloggegevens", "login gegevens", "credentials",
        "login details", "login credentials", "identifiants", "identifiants de connexion", "nutzer", "nutzerkennung",
        "gebruikersaccount", "user account", "windows account", "benutzerkonto", "accountname", "pseudonyme",
        "inlog naam", "inlogaccount", "user login", "handle", "alias", "usr", "uname", "nom de compte",
        "compte utilisateur", "nom de connexion",
    )  # fmt: skip
    form = r"[A-Za-z][A-Za-z0-9_.+-]{1,38}[A-Za-z0-9_]"
    edge = Edge.WORD
    finder = Finder.USERNAME

    def judge(self, value: str, language: str | None) -> Verdict:  # noqa: ARG002 - the same in every language
        return Verdict.WRONG if value.casefold() in EVERYDAY else Verdict.UNSURE
