"""The demo while it runs: servers, stores, an installation of inzage that knows them, and what stops all of it."""

import subprocess
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from uuid import UUID

from demo import installation, making, places
from demo.company.company import Company
from demo.places import Places
from demo.refusals import CannotRun
from demo.servers import application, bucket, ports, postgresql
from demo.stores import exportbak
from demo.systems import Described, described

Say = Callable[[str], None]
LOOK = 0.5


@dataclass(frozen=True, slots=True)
class Running:
    """Where the demo answers, which processes must live for it, and which systems are on the map by their key."""

    places: Places
    address: str
    password: str
    parts: Mapping[str, subprocess.Popen[bytes]]
    systems: Mapping[str, UUID]
    described: tuple[Described, ...]
    began: float

    def check(self) -> None:
        """
        See that every part lives.

        Raises:
            CannotRun: if one ended; it says which, how, and where it wrote why
        """
        for name, process in self.parts.items():
            if (status := process.poll()) is not None:
                how = f"was killed by signal {-status}" if status < 0 else f"ended with status {status}"
                raise CannotRun(f"The {name} {how}. What it said last is in {self.places.log(name)}")

    def wait(self) -> None:
        """Stay until somebody stops the demo, or a part of it ends."""
        while True:
            self.check()
            time.sleep(LOOK)


@contextmanager
def running(place: Places, company: Company, *, port: int | None, fresh: bool, say: Say) -> Iterator[Running]:
    """
    Make what is missing, start everything, scan what is new, and stop everything at the end.

    Raises:
        CannotRun
    """
    began = time.monotonic()
    with ExitStack() as stack:
        stack.enter_context(places.alone(place))
        if fresh:
            place.clear()
        address = f"http://{ports.LOOPBACK}:{ports.chosen(port, wanted=application.WANTED_PORT)}"
        found, parts = stores(stack, place, company, say)
        settings = installation.environment(place.home, address)
        installation.prepare(settings)
        from demo import filling, register, scanning  # noqa: PLC0415 -- they need Django, which needs the settings

        word = installation.password(place.root / "password")
        filling.found(password=word)
        known = filling.put_on_the_map(found, ways=place.root / "ways.json")
        say("Starting inzage ...")
        parts |= inzage(stack, place, settings, address)
        demo = Running(place, address, word, parts, known, found, began)
        places.tell_others(place, address=address)
        scanning.scan_what_is_new(known.values(), say=say, check=demo.check)
        register.filled(address, say=say)
        yield demo


def stores(
    stack: ExitStack, place: Places, company: Company, say: Say
) -> tuple[tuple[Described, ...], dict[str, subprocess.Popen[bytes]]]:
    """Start the servers of the customer's systems and make what is in them."""
    say("Starting PostgreSQL ...")
    socket = stack.enter_context(postgresql.running(place.postgresql))
    made = making.Stores(place.stores, socket)
    if not made.made_for(company):
        place.forget_the_map()
    making.make(made, company, say=say)
    if not bucket.is_installed():
        say("Without a bucket: moto is not installed (pip install 'moto[server]').")
        return tuple(described(place.stores, socket, None)), {}
    say("Starting the bucket ...")
    objects = exportbak.objects(company)
    kept = stack.enter_context(bucket.running(exportbak.BUCKET, objects, log=place.log("bucket")))
    return tuple(described(place.stores, socket, kept.endpoint)), {"bucket": kept.process}


def inzage(
    stack: ExitStack, place: Places, settings: Mapping[str, str], address: str
) -> dict[str, subprocess.Popen[bytes]]:
    """Start the two processes of inzage itself."""
    port = int(address.rpartition(":")[2])
    return {
        "worker": stack.enter_context(application.worker(settings, log=place.log("worker"))),
        "web": stack.enter_context(application.web(settings, port=port, log=place.log("web"))).process,
    }
