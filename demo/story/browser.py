"""A small browser: it keeps cookies, follows redirects and sends forms, and knows nothing of the application."""

import json
import re
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from html.parser import HTMLParser
from http.cookiejar import CookieJar

PATIENCE = 30


@dataclass(frozen=True, slots=True)
class Page:
    """What was answered, and where one ended up."""

    status: int
    path: str
    text: str = field(repr=False)

    @property
    def title(self) -> str:
        found = re.search(r"<title>(.*?)</title>", self.text, re.DOTALL)
        return " ".join(found.group(1).split()) if found else ""

    @property
    def language(self) -> str:
        found = re.search(r'<html[^>]* lang="(\w+)"', self.text)
        return found.group(1) if found else ""


class Hidden(HTMLParser):
    """The hidden fields of the first form that posts."""

    def __init__(self) -> None:
        super().__init__()
        self.fields: dict[str, str] = {}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag == "input" and given.get("type") == "hidden" and given.get("name"):
            self.fields.setdefault(str(given["name"]), given.get("value") or "")


class Browser:
    """One person at one address."""

    def __init__(self, address: str, *, token: str = "", language: str = "") -> None:
        self.address = address
        self.headers = {
            **({"Authorization": f"Bearer {token}"} if token else {}),
            **({"Accept-Language": language} if language else {}),
        }
        self.opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(CookieJar()))

    def get(self, path: str) -> Page:
        return self.ask("GET", path, None, {})

    def send(self, page: Page, values: Mapping[str, str | Sequence[str]]) -> Page:
        """Send the first form of a page, with its hidden fields, to where the page came from."""
        hidden = Hidden()
        hidden.feed(page.text)
        body = urllib.parse.urlencode({**hidden.fields, **values}, doseq=True).encode()
        referer = {"Referer": f"{self.address}{page.path}"}
        return self.ask("POST", page.path, body, {"Content-Type": "application/x-www-form-urlencoded", **referer})

    def json(self, method: str, path: str, given: object = None) -> tuple[int, object]:
        body = None if given is None else json.dumps(given).encode()
        page = self.ask(method, path, body, {"Content-Type": "application/json"})
        return page.status, json.loads(page.text) if page.text.strip() else None

    def ask(self, method: str, path: str, body: bytes | None, headers: Mapping[str, str]) -> Page:
        request = urllib.request.Request(  # noqa: S310 -- the address is our own server's
            f"{self.address}{path}", data=body, headers={**self.headers, **headers}, method=method
        )
        try:
            with self.opener.open(request, timeout=PATIENCE) as answer:
                return self.page(answer.status, answer.url, answer.read())
        except urllib.error.HTTPError as error:
            return self.page(error.code, error.url or path, error.read())

    def page(self, status: int, url: str, content: bytes) -> Page:
        return Page(status, url.removeprefix(self.address), content.decode("utf-8", "replace"))
