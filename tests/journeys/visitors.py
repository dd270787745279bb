"""Who walks the site: windows of the browser, and everything that pages complain about."""

from playwright.sync_api import Browser, BrowserContext, Page

from tests.journeys.site import EMAIL, PASSWORD, Site

PATIENCE = 15_000


class Visitor:
    """Opens windows, and hears what a page says in the console: a refused style, a script that broke."""

    def __init__(self, browser: Browser, site: Site) -> None:
        self.browser, self.site = browser, site
        self.contexts: list[BrowserContext] = []
        self.complaints: list[str] = []

    def arrive(self, **options: object) -> Page:
        """A new window in which nobody is signed in."""
        context = self.browser.new_context(**{"base_url": self.site.address, "locale": "nl-NL", **options})
        context.set_default_timeout(PATIENCE)
        self.contexts.append(context)
        page = context.new_page()
        page.on("console", lambda said: self.hear(said.type, said.text))
        page.on("pageerror", lambda error: self.hear("error", str(error)))
        return page

    def signed_in(self, **options: object) -> Page:
        """A new window in which the privacy officer is signed in."""
        page = self.arrive(**options)
        sign_in(page)
        return page

    def hear(self, kind: str, text: str) -> None:
        if kind in ("error", "warning"):
            self.complaints.append(f"{kind}: {text}")

    def forget(self, status: str) -> None:
        """Forget that the browser named a refusal that the test asked for."""
        self.complaints = [text for text in self.complaints if f"status of {status}" not in text]

    def leave(self) -> None:
        for context in self.contexts:
            context.close()


def sign_in(page: Page) -> None:
    """Sign in with e-mail address and password."""
    page.goto("/accounts/login/")
    page.locator("input[name=login]").fill(EMAIL)
    page.locator("input[name=password]").fill(PASSWORD)
    page.locator("input[name=password]").press("Enter")
    page.wait_for_url(lambda url: "/accounts/login/" not in url)
