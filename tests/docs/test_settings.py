"""The page of settings has every setting, and says of the right ones that they are secret."""

import re
from pathlib import Path

from inzage.config import env
from inzage.config.given import Given

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "settings.md").read_text()
SECTIONS = dict(re.findall(r"^### `(INZAGE_[A-Z_]+)`\n(.*?)(?=^##|\Z)", PAGE, re.MULTILINE | re.DOTALL))


def test_the_page_has_every_setting_and_no_other() -> None:
    assert set(SECTIONS) == set(env.names())


def test_every_setting_says_what_holds_without_it() -> None:
    together = {"INZAGE_OIDC_ISSUER", "INZAGE_OIDC_CLIENT_ID", "INZAGE_OIDC_CLIENT_SECRET", "INZAGE_ALLOWED_HOSTS"}

    assert {name for name, text in SECTIONS.items() if "ithout it" not in text} == together


def test_what_may_stand_in_a_file_is_marked_secret() -> None:
    given = Given({})
    env.from_given(given)

    secret = {name.removesuffix("_FILE") for name in given.known if name.endswith("_FILE")}

    assert {name for name, text in SECTIONS.items() if text.strip().startswith("*Secret.*")} == secret
