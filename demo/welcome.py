"""What the demo says when it runs: where, and how each role signs in."""

from demo.running import Running

ROLES = {
    "privacy_officer": "privacy officer · functionaris gegevensbescherming",
    "agent": "customer service · klantenservice",
    "owner": "system owner · eigenaar van een systeem",
    "engineer": "data engineer · data-engineer",
    "auditor": "auditor · auditor",
}


def welcome(demo: Running) -> str:
    """The address and a link for each role, in both languages."""
    from demo.filling import sign_in_links  # noqa: PLC0415 -- it needs Django, which is up when the demo runs

    lines = [
        "",
        f"  Voorbeeld Energie: {demo.address}",
        "",
        "  Sign in with one of these links; each works once, within a day.",
        "  Log in met een van deze links; elk werkt één keer, binnen een dag.",
    ]
    for role, name, email, link in sign_in_links(demo.address):
        lines += ["", f"  {name}, {ROLES[role]}  ({email})", f"  {link}"]
    return "\n".join(
        [
            *lines,
            "",
            "  Or with an e-mail address and this password · of met een e-mailadres en dit wachtwoord:",
            f"  {demo.password}",
            "",
            "  The same map on the command line · dezelfde kaart op de opdrachtregel:",
            f"  INZAGE_HOME={demo.places.home} ./dev run systems list",
            "",
            "  Ctrl-C stops everything · Ctrl-C stopt alles",
            "",
        ]
    )
