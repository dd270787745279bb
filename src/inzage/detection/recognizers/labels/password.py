"""Passwords that somebody wrote down. There is no standard, so the label tells; a plain word is no password."""

from inzage.detection.recognizers.labelled import Labelled
from inzage.detection.recognizers.recognizer import Verdict, words


class Password(Labelled):
    category = "password"
    labels = r"wachtwoord|password|passwort|kennwort|mot de passe|pincode|pin|passwd|pwd|ww|pw"
    form = r"[^\s\"'”“<>]{4,64}(?<![.,;:)?])"
    context = words("wachtwoord password passwort kennwort mot pincode pin passwd pwd ww pw")

    def judge(self, value: str, language: str | None) -> Verdict:  # noqa: ARG002 - the same in every language
        """`Mijn wachtwoord werkt niet` gives no password away."""
        signs = sum(not sign.isalpha() for sign in value)
        is_word = signs == 0 or value.casefold().endswith(("-", "/"))
        return Verdict.WRONG if is_word or value.startswith(("$2", "$argon2")) else Verdict.UNSURE
