"""Passwords that somebody wrote down. There is no standard, so the label tells; a plain word is no password."""

from inzage.detection.kernel.layout import Finder
from inzage.detection.recognizers.labelled import Labelled
from inzage.detection.recognizers.recognizer import Edge, Verdict

# Signs of ASCII and letters of Europe, without quotes and `<>`; at the end also without `.,;:)?/-`, at the start `$`.
SIGN, LETTER = r"[!#-&(-;=?-~À-ž]", r"[A-Za-zÀ-ž]"
NO_LETTER, FIRST, LAST = r"[!#-&(-;=?@\[-`{-~]", r"[!#%&(-;=?@\[-`{-~]", r"[!#-&(*+0-9=@-~À-ž]"
FORM = "|".join(
    (
        rf"{FIRST}{SIGN}{{2,62}}{LAST}",
        rf"{LETTER}{NO_LETTER}{SIGN}{{1,62}}{LAST}",
        rf"{LETTER}{{2,40}}{NO_LETTER}{SIGN}{{0,40}}{LAST}",
        rf"{LETTER}{{3,40}}[0-9!#$%&*+=@_]",
        rf"(?:[a-z]{{1,15}}[A-Z]|[A-Z][a-z]{{1,15}}[A-Z]){LETTER}{{3,20}}",
    )
)
"""Four signs or more, of which one is no letter; or letters with a capital among them."""


class Password(Labelled):
    category = "password"
    labels = (
        "wachtwoord", "ww", "paswoord", "toegangscode", "pincode", "pin", "pin code", "inlogcode", "password", "passwd",
        "pwd", "pw", "pass", "passcode", "passphrase", "passwort", "kennwort", "passwort lautet", "zugangscode",
        "mot de passe", "mdp", "motdepasse", "code secret", "code pin", "new password", "temporary password",
        "nieuwe wachtwoord", "tijdelijk wachtwoord", "wachtwoordje",
    )  # fmt: skip
    form = FORM
    finder = Finder.PASSWORD
    edge = Edge.LOOSE

    def judge(self, value: str, language: str | None) -> Verdict:  # noqa: ARG002 - the same in every language
        """`Mijn wachtwoord werkt niet` gives no password away."""
        is_word = value.isalpha() and value[1:].islower()
        is_half = value.casefold().endswith(("-", "/"))
        return Verdict.WRONG if is_word or is_half or value.startswith(("$2", "$argon2")) else Verdict.UNSURE
