"""What a browser says of itself. Standard: RFC 9110 section 10.1.5."""

import re

from inzage.detection.kernel.layout import Finder
from inzage.detection.recognizers.recognizer import Recognizer, Verdict, verdict

PRODUCT = r"[A-Za-z][\w.]{1,30}/\d[\w.]{0,30}"
# What is made up for tests writes a point after Opera, and a day with its time after Gecko.
MADE_UP = r"Gecko/\d{4}-\d\d-\d\d \d\d:\d\d:\d\d[\d.]{0,10}"


class UserAgent(Recognizer):
    category = "user_agent"
    finder = Finder.AGENT
    pattern = re.compile(
        rf"(?<!\w)(?:Mozilla/\d\.\d \([^()]{{3,250}}\)"
        rf"|(?:Opera|Dalvik|okhttp|CFNetwork|AppleCoreMedia)/\d[\w.]{{0,20}}(?: ?\([^()]{{3,250}}\))?)"
        rf"(?: (?:\([^()]{{2,120}}\)|{MADE_UP}|{PRODUCT}|like Gecko|Mobile|Safari)){{0,12}}"
    )
    needs = ("mozilla/", "opera/", "dalvik/", "okhttp/", "cfnetwork/", "applecoremedia/")
    alone = 0.97
    chance = 0.01

    def judge(self, value: str, language: str | None) -> Verdict:  # noqa: ARG002 - the same in every language
        return verdict(right=True)
