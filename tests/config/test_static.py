"""Static files have names with a hash of their content, and are served straight from the rooms."""

import re
from pathlib import Path

import pytest
from django.contrib.staticfiles import finders
from django.contrib.staticfiles.storage import staticfiles_storage

from inzage.config import static

FILE = "web/tokens.css"


@pytest.fixture
def name():
    return static.hashed(FILE)


def test_the_name_says_what_is_in_it(name):
    assert re.fullmatch(r"web/tokens\.[0-9a-f]{12}\.css", name)
    assert staticfiles_storage.url(FILE) == f"/static/{name}"


def test_both_names_lead_to_the_file(name):
    assert finders.find(name) == finders.find(FILE)
    assert Path(finders.find(name)).read_text()


def test_the_hash_of_another_content_leads_nowhere(name):
    assert finders.find(re.sub(r"\.[0-9a-f]{12}\.", ".000000000000.", name)) is None


@pytest.mark.parametrize("unknown", ["web/nothing.css", "nothing"])
def test_what_is_not_there_keeps_its_name(unknown):
    assert static.hashed(unknown) == unknown


def test_a_browser_keeps_the_hashed_name_for_ever_and_asks_again_for_the_plain_one(client, name):
    lasting, plain = client.get(f"/static/{name}"), client.get(f"/static/{FILE}")

    assert (lasting.status_code, plain.status_code) == (200, 200)
    assert "immutable" in lasting.headers["Cache-Control"]
    assert "immutable" not in plain.headers["Cache-Control"]


def test_every_file_that_a_style_names_is_served(client):
    styles = [path for finder in finders.get_finders() for path, _ in finder.list(None) if path.endswith(".css") and path.startswith("web/")]  # fmt: skip

    for path in styles:
        named = re.findall(r"url\([\"']?(?!data:|#)([^\"')#]+)", Path(finders.find(path)).read_text())
        assert [found for found in named if finders.find(str(Path(path).parent / found)) is None] == []
