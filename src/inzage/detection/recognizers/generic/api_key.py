"""Keys of services. There is no one standard; the prefixes are those that the makers publish for finders of leaks."""

import re

from inzage.detection.recognizers.recognizer import Recognizer, Verdict, verdict

PREFIXED = (
    r"(?:AKIA|ASIA)[0-9A-Z]{16}",  # Amazon
    r"gh[opsur]_[A-Za-z0-9]{36,255}|github_pat_\w{22,255}",
    r"glpat-[\w-]{20,64}",
    r"(?:sk|rk|pk)_(?:live|test)_[A-Za-z0-9]{16,128}",  # Stripe
    r"(?:live|test)_[A-Za-z0-9]{30,40}",  # Mollie
    r"sk-(?:ant-|proj-)?[\w-]{20,200}",
    r"xox[abeoprs]-[\w-]{10,200}",  # Slack
    r"AIza[\w-]{35}",  # Google
    r"ya29\.[\w-]{20,300}",
    r"SG\.[\w-]{16,32}\.[\w-]{16,64}",  # SendGrid
    r"(?:npm|dop_v1|hf|pypi)[_-][A-Za-z0-9_-]{30,200}",
    r"key-[0-9a-f]{32}",  # Mailgun
)
NAMED = r"(?i:api[ _-]?(?:key|sleutel|token)|secret[ _-]?key|access[ _-]?token|client[ _-]?secret|bearer)"
BLOCK = r"-----BEGIN (?:[A-Z]{2,9} ){0,2}PRIVATE KEY-----"
WHOLE = re.compile("|".join(PREFIXED), re.ASCII)


class ApiKey(Recognizer):
    category = "secret_key"
    pattern = re.compile(
        rf"(?<![\w-])(?:{WHOLE.pattern}|{NAMED}(?: is)?[ ]?[:=]?[ ]?[\"']?(?P<value>[\w+/.-]{{16,200}}={{0,2}})"
        rf"|{BLOCK})(?![\w-])",
        re.ASCII,
    )
    needs = (
        *("akia", "asia", "gh", "glpat-", "live_", "test_", "sk-", "xox", "aiza", "ya29.", "sg.", "npm", "dop_v1"),
        *("hf_", "pypi-", "key-", "api", "secret", "token", "bearer", "private key"),
    )
    alone = 0.95
    chance = 0.01

    def judge(self, value: str, language: str | None) -> Verdict:  # noqa: ARG002 - the same in every language
        """A published prefix is sure; something random after `api key` has letters and digits."""
        if WHOLE.fullmatch(value):
            return verdict(right=True)
        mixed = any(sign.isdigit() for sign in value) and any(sign.isalpha() for sign in value)
        return Verdict.UNSURE if mixed or value.startswith("-----BEGIN") else Verdict.WRONG
