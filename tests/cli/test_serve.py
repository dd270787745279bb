"""`inzage serve`: the web application, by the same command on every machine."""

import re
import signal
import socket
import subprocess
import time
from contextlib import closing, contextmanager

import httpx
import pytest

from tests.cli.conftest import PROGRAM


@pytest.fixture
def port():
    with closing(socket.create_server(("127.0.0.1", 0))) as free:
        return free.getsockname()[1]


@pytest.fixture
def serving(environment, installed, port, tmp_path):
    """Serve while the block runs; give the address and what was written."""

    @contextmanager
    def serve():
        log = tmp_path / "serve.log"
        with (
            log.open("w") as out,
            subprocess.Popen(
                [PROGRAM, "serve", "--port", str(port)], env=environment, stderr=out, stdout=out
            ) as process,
        ):
            try:
                wait_for(f"http://127.0.0.1:{port}/healthz")
                yield f"http://127.0.0.1:{port}", log
            finally:
                process.send_signal(signal.SIGTERM)
                process.wait(timeout=20)

    return serve


def wait_for(address):
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline:
        try:
            return httpx.get(address)
        except httpx.TransportError:
            time.sleep(0.1)
    raise AssertionError(address)


def test_it_answers_and_its_files_have_names_that_last(serving):
    with serving() as (address, _):
        page = httpx.get(f"{address}/accounts/login/")
        styles = re.search(r'href="(/static/web/tokens\.[0-9a-f]{12}\.css)"', page.text)[1]
        file = httpx.get(address + styles)

    assert (page.status_code, file.status_code) == (200, 200)
    assert "immutable" in file.headers["cache-control"]


def test_its_log_has_routes_and_no_token_query_or_host(serving):
    with serving() as (address, log):
        httpx.get(f"{address}/welcome/kanarie-token/?naam=kanarie-vraag", headers={"Referer": "http://kanarie-van"})
        httpx.get(f"{address}/", headers={"Host": "kanarie-host.example"})

    written = log.read_text()
    assert "GET /welcome/<str:token>/ 410" in written
    assert "kanarie" not in written


def test_a_port_that_is_taken_is_a_sentence(inzage, installed, port):
    with closing(socket.create_server(("127.0.0.1", port))):
        said = inzage("serve", "--port", str(port))

    assert (said.status, "choose another with --port" in said.err, "Traceback" in said.err) == (1, True, False)


def test_without_tables_it_does_not_begin(inzage, port):
    said = inzage("serve", "--port", str(port))

    assert (said.status, said.err.endswith("Run: inzage setup\n")) == (1, True)
