"""Names on social networks: `@name`, and addresses of profiles. Standard: the rules of each network for a name."""

import re

from inzage.detection.kernel.layout import Finder
from inzage.detection.recognizers.recognizer import Recognizer, Verdict, words

SITES = (
    r"(?:(?:www|nl|m)\.)?(?:x|twitter|instagram|facebook|tiktok|github|threads)\.(?:com|net)/@?"
    r"|linkedin\.com/in/|t\.me/"
)
NOT_A_PERSON = words("media import property override param return returns share login home about app page intent")


class SocialHandle(Recognizer):
    category = "social_handle"
    finder = Finder.HANDLE
    pattern = re.compile(
        rf"(?<![\w@./+-])(?:https?://)?(?:www\.)?(?:{SITES})(?P<value>[A-Za-z0-9_.-]{{3,40}}(?<![.-]))(?![\w/-])"
        r"|(?<![\w@./+-])@[A-Za-z_][A-Za-z0-9_.]{2,29}(?<!\.)(?![\w@])"
    )
    context = words(
        "twitter instagram insta tiktok mastodon linkedin facebook snapchat youtube pinterest handle threads account "
        "volg follow profil x dm"
    )
    needs = ("@", ".com/", ".net/", "t.me/")
    alone = 0.7
    near = 0.9

    def judge(self, value: str, language: str | None) -> Verdict:  # noqa: ARG002 - the same in every language
        return Verdict.WRONG if value.lstrip("@").casefold() in NOT_A_PERSON else Verdict.UNSURE
