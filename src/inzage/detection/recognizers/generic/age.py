"""Ages in a text: `42 jaar oud`, `42-jarige`, `aged 42`. There is no standard; the words around the number tell."""

import re

from inzage.detection.kernel.layout import Finder
from inzage.detection.recognizers.recognizer import Edge, Recognizer, Verdict

OLDEST = 120
DUTCH = "klant bewoner patiënt cliënt verzekerde huurder kind bestuurder deelnemer aanvrager".split()
ENGLISH = "customer resident patient client tenant child driver member applicant".split()
NUMBER = re.compile(r"\d+")


class Age(Recognizer):
    category = "age"
    finder = Finder.AGE
    edge = Edge.NUMBER
    form = (
        r"[0-9]{1,3}(?:[ -]?jarige?|[ -]?jährige?[mnrs]?|[ ]?(?:jaar|jr\.?)(?: oud| jong)?"
        r"|[ -]years?(?:[ -](?:old|young))?|[ ]?(?:yo|y/o|yr old|yrs old|yrs)"
        r"|[ ][Jj]ahren?(?: alt| jung)?|[ ]ans"
        r"|[ ](?:maanden|maand|weken) oud|[ -](?:months?|weeks?)[ -]old|[ ](?:[Mm]onate|[Ww]ochen) alt"
        r"|[ ]years of age)?"
    )
    labels = (
        "leeftijd", "leeftijd van", "age", "age of", "aged", "alter", "alter von", "im alter von", "âge", "âge de",
        "âgé de", "âgée de", "agé de", "agée de",
        *(f"leeftijd {of}{who}" for who in DUTCH for of in ("", "van de ", "vd ", "v d ", "van ")),
        *(f"age of {of}{who}" for who in ENGLISH for of in ("", "the ")), *(f"{who} age" for who in ENGLISH),
        *(f"alter {of}" for of in ("kunde", "kundin", "des kunden", "der kundin", "patient", "des patienten",
                                   "bewohner", "des bewohners", "mieter", "des mieters", "kind", "des kindes")),
        *(f"âge {of}" for of in ("client", "du client", "de la cliente", "patient", "du patient", "de la patiente",
                                 "de l assuré", "de l habitant", "de l enfant", "du locataire")),
    )  # fmt: skip
    alone = 0.85
    near = 0.9

    def judge(self, value: str, language: str | None) -> Verdict:  # noqa: ARG002 - the same in every language
        """A number of years that somebody can have may be an age; a bare one too, as it stands in a column."""
        number = NUMBER.search(value)
        return Verdict.UNSURE if number and int(number[0]) <= OLDEST else Verdict.WRONG
