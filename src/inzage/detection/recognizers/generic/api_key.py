"""Keys of services. There is no one standard; the forms are those that the makers publish for finders of leaks."""

from inzage.detection.kernel.rules import NO_RULE, Case, among, either, none_of
from inzage.detection.recognizers.recognizer import Edge, Recognizer

KEY = r"(?:[A-Z]{2,9} ){0,2}PRIVATE KEY"
FORMS = (
    r"(?:AKIA|ASIA)[0-9A-Z]{16}",  # Amazon
    r"gh[opsur]_[A-Za-z0-9]{36,}|github_pat_[A-Za-z0-9_]{22,}",
    r"gl(?:pat|ptt|dt|rt|soat|cbt)-[A-Za-z0-9_-]{20,}",
    r"(?:sk|rk|pk)_(?:live|test)_[A-Za-z0-9]{16,}|whsec_[A-Za-z0-9]{32,}",  # Stripe
    r"(?:live|test)_[A-Za-z0-9]{30,40}",  # Mollie
    r"sk-(?:ant-|proj-)?[A-Za-z0-9_-]{20,}",
    r"xox[abeoprs]-[A-Za-z0-9-]{10,}|xapp-\d-[A-Za-z0-9-]{20,}",  # Slack
    r"AIza[A-Za-z0-9_-]{35}",  # Google
    r"ya29\.[A-Za-z0-9_-]{20,}",
    r"SG\.[A-Za-z0-9_-]{16,32}\.[A-Za-z0-9_-]{16,64}",  # SendGrid
    r"(?:npm|hf)_[A-Za-z0-9]{30,}|dop_v1_[0-9a-f]{64}|pypi-[A-Za-z0-9_-]{30,}",
    r"key-[0-9a-f]{32}",  # Mailgun
    r"shp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}",  # Shopify
    r"xkeysib-[0-9a-f]{64}-[A-Za-z0-9]{16}",  # Brevo
    r"dapi[0-9a-f]{32}",  # Databricks
    r"sq0(?:atp|csp)-[A-Za-z0-9_-]{22,}",  # Square
    r"hvs\.[A-Za-z0-9_-]{24,}",  # Vault
)
BLOCK = rf"(?:-----)?BEGIN {KEY}-----(?:[A-Za-z0-9+/=\s]+-----END {KEY}-----)?"


class ApiKey(Recognizer):
    category = "secret_key"
    form = "|".join((*FORMS, BLOCK))
    edge = Edge.LOOSE
    # A block may be an example of how a key begins.
    rule = either((none_of(0, 5, "BEGIN"),), Case((among(0, 5, "BEGIN"),), NO_RULE))
    needs = (
        *("akia", "asia", "gh", "gl", "live_", "test_", "sk-", "xox", "xapp", "aiza", "ya29.", "sg.", "npm", "dop_v1"),
        *("hf_", "pypi-", "key-", "private key", "shp", "dapi", "sq0", "hvs."),
    )
    alone = 0.95
    chance = 0.01
