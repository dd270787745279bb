"""Telling the story: each part does something as a person or a program would, and says what came of it."""

import json
import time
from collections import Counter
from dataclasses import asdict

from demo.filling import sign_in_links
from demo.register import round_trips
from demo.running import Running, Say
from demo.story import deciding, looking
from demo.story.browser import Browser
from demo.summary import Datamap, Jobs, Ledger, Levels, Links, People, Register, Rooms, Summary, Web, shortcomings
from inzage.datamap import queries, records
from inzage.jobs import queries as jobs
from inzage.jobs.records import State
from inzage.ledger import queries as ledger
from inzage.ledger.records import Verified
from inzage.people import queries as people

DONE, FAILED = 0, 1
EVERYTHING = 500
MUCH_WORK = 10_000


def tell(demo: Running, *, say: Say) -> int:
    """Walk through everything once and print one JSON object; the exit status."""
    say("Signing in as each role ...")
    signed_in, signing = sign_in(demo)
    say("Opening the pages ...")
    web = looking.at_pages(signed_in)
    say("Confirming a field and putting it back ...")
    officer = deciding.officer(demo)
    undone = deciding.confirm_and_undo(officer)
    found = summary(demo, web=web, signing=signing, undone=undone, read=deciding.api_agrees(officer))
    print(json.dumps(found.as_json(), indent=2, ensure_ascii=False), flush=True)
    for reason in shortcomings(found):
        say(f"Not as it should be: {reason}.")
    return FAILED if shortcomings(found) else DONE


def sign_in(demo: Running) -> tuple[dict[str, Browser], People]:
    """Use a new link of each role: open it and push the button."""
    signed_in: dict[str, Browser] = {}
    wrong: list[str] = []
    for role, _, _, link in sign_in_links(demo.address):
        browser = Browser(demo.address)
        page = browser.send(browser.get(link.removeprefix(demo.address)), {"password": ""})
        if page.status == looking.OPEN and not page.path.startswith("/welcome/"):
            signed_in[role] = browser
        else:
            wrong.append(f"{role} ({page.status} at {page.path.split('/')[1]})")
    return signed_in, People(members=len(people.members()), signed_in=tuple(signed_in), wrong=wrong)


def summary(demo: Running, *, web: Web, signing: People, undone: bool, read: bool) -> Summary:
    """What there is now, as the rooms themselves say."""
    rows = {row.system.id: row for row in queries.systems(per_page=EVERYTHING).items}
    shown = {key: rows[system_id] for key, system_id in demo.systems.items()}
    totals = queries.totals()
    return Summary(
        systems=totals.scanned,
        kinds=sorted({system.store for system in demo.described if is_read(shown[system.key])}),
        datasets=totals.datasets,
        fields=totals.fields,
        levels=Levels(**asdict(totals.levels)),
        links=Links(declared=totals.links_declared, inferred=totals.links_inferred),
        people=totals.people,
        seconds=round(time.monotonic() - demo.began, 1),
        rooms=Rooms(
            datamap=datamap(shown, totals, undone=undone, read=read),
            register=register(),
            web=web,
            people=signing,
            ledger=Ledger(lines=ledger.count(), verified=isinstance(ledger.verify(), Verified)),
            jobs=work(),
        ),
    )


def is_read(row: records.SystemRow) -> bool:
    return row.scanned_at is not None and row.personal > 0


def datamap(shown: dict[str, records.SystemRow], totals: records.Totals, *, undone: bool, read: bool) -> Datamap:
    every = queries.fields(only_personal=True, per_page=MUCH_WORK).items
    return Datamap(
        scanned=totals.scanned,
        failed=sorted(key for key, row in shown.items() if row.is_failing or row.is_partial),
        personal=totals.personal,
        identifying=sum(field.identifies for field in every),
        people={key: row.people or 0 for key, row in shown.items()},
        reviewed_and_undone=undone,
        read_by_api=read,
    )


def register() -> Register:
    """What stands in the register, and what art. 30 still asks of it."""
    lines, proposals = queries.activities(), queries.proposals()
    judged = queries.completeness(activities=lines)
    return Register(
        activities=len(lines),
        accepted=sum(bool(line.template) for line in lines),
        incomplete=[line.template for line in lines if not judged[line.number].is_complete],
        proposals=len(proposals.open),
        unexplained=len(proposals.unexplained),
        round_trips=round_trips(),
    )


def work() -> Jobs:
    states = Counter(piece.state for piece in jobs.recent_work(limit=MUCH_WORK))
    return Jobs(done=states[State.DONE], left=states.total() - states[State.DONE])
