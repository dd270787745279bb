"""Ages in a text: `42 jaar oud`, `42-jarige`, `aged 42`. There is no standard; the words around the number tell."""

import re

from inzage.detection.recognizers.recognizer import Recognizer, Verdict

OLDEST = 120


class Age(Recognizer):
    category = "age"
    pattern = re.compile(
        r"(?<![\w.,-])(?:(?P<value>\d{1,3}(?:[ -]?jarige?|[ ]?(?:jaar|jr)(?: oud| jong)|[ -]years?[ -]old|[ ]?y/o"
        r"|[ ]Jahre alt|-jährige?[rn]?))(?!\w)|(?i:leeftijd|aged|age|alter|âge|âgée? de)[ ]?[:=]?[ ]?"
        r"\d{1,3}(?: (?:jaar|ans|years|Jahre))?|(?<=\()\d{1,3} (?:jaar|jr|years|Jahre|ans)(?=\)))(?!\w)"
    )
    needs = (
        "jarig",
        "jaar",
        "jr",
        "years",
        "year",
        "y/o",
        "jahre",
        "jährig",
        "leeftijd",
        "age",
        "alter",
        "âge",
        " ans)",
    )
    digits = 1
    alone = 0.85

    def judge(self, value: str, language: str | None) -> Verdict:  # noqa: ARG002 - the same in every language
        number = re.search(r"\d+", value)
        return Verdict.UNSURE if number and int(number[0]) <= OLDEST else Verdict.WRONG

    def check(self, value: str) -> Verdict:
        """A bare number may be an age."""
        stripped = value.strip()
        return self.judge(stripped, None) if re.fullmatch(r"[0-9]{1,3}", stripped) else super().check(value)
