"""Numbers of the Dutch trade register (KvK), personal for a sole trader. Standard: Handelsregisterwet 2007."""

import re

from inzage.detection.recognizers.recognizer import Recognizer, Verdict, words


class CompanyNumber(Recognizer):
    category = "company_number"
    pattern = re.compile(r"(?<![\w.,/+-])(?:\d{8}(?:\d{4})?|\d{2}[. ]\d{3}[. ]\d{3}|\d{4} \d{4})(?!\w|[.,/-]\d)")
    context = words(
        "kvk kvknummer kvknr kamer koophandel handelsregister handelsregisternummer chamber vestigingsnummer"
    )
    against = words("bsn telefoon tel rekeningnummer order ordernummer factuurnummer klantnummer btw rsin")
    digits = 4
    alone = 0.0
    near = 0.95
    before = 40

    def judge(self, value: str, language: str | None) -> Verdict:  # noqa: ARG002 - the same in every language
        return Verdict.WRONG if len(set(re.sub(r"\D", "", value))) == 1 else Verdict.UNSURE
