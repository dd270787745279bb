"""Numbers of Companies House, personal for who trades alone. Standard: Companies Act 2006 s 1066; no check digit."""

from inzage.detection.recognizers.labelled import Labelled, after


class BritishCompanyNumber(Labelled):
    category = "company_number"
    labels = (
        *after(("company", "company registration", "registered company", "companies house"), ("number", "no", "nr")),
        "registered in england", "registered in england and wales", "registered in scotland", "companies house", "crn",
        "reg no", "reg number", "registration no", "company reg no", "co reg no", "registered no",
    )  # fmt: skip
    form = r"(?:[A-Z]{2}\d{6}|\d{7,8})"
