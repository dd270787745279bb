import shutil
import time
from contextlib import closing

import psycopg
import pytest

from inzage.connectors import catalogue
from tests import certificates, debian_postgres, mariadb


@pytest.fixture
def seen():
    """What a connector sees by one check: what was seen, of which dataset, and the sentence."""

    def look(target, check, **options):
        with closing(catalogue.connect(target, options=options)) as way:
            return [(one.seen.value, one.dataset, one.said) for one in way.protection() if one.check == check]

    return look


@pytest.fixture(scope="session")
def tls_server():
    """A PostgreSQL that listens on the network and speaks TLS."""
    with debian_postgres.server() as running:
        yield running


@pytest.fixture(scope="session")
def guarded_mariadb():
    """A MariaDB that listens on the network, speaks TLS, and can encrypt its tables and write down who asks what."""

    def more(folder):
        key, certificate = certificates.write(folder)
        (folder / "keys").write_text(f"1;{'a1' * 32}\n")
        for path in (key, certificate, folder / "keys"):
            shutil.chown(path, folder.owner())
        return (
            "--bind-address=0.0.0.0",
            f"--ssl-key={key}",
            f"--ssl-cert={certificate}",
            "--plugin-load-add=file_key_management",
            f"--file-key-management-filename={folder / 'keys'}",
            "--innodb-encrypt-tables=ON",
            "--plugin-load-add=server_audit",
            f"--server-audit-file-path={folder / 'audit'}",
            "--plugin-load-add=auth_ed25519",
            f"--general-log-file={folder / 'general'}",
        )

    with mariadb.server(more) as address:
        yield address


@pytest.fixture
def setting(tls_server):
    """Set something in the PostgreSQL server until the test ends."""
    names = []

    def set_(name, to):
        names.append(name)
        tls_server.do(f"ALTER SYSTEM SET {name} = '{to}'", "SELECT pg_reload_conf()")
        with psycopg.connect(tls_server.address()) as connection:
            while connection.execute(f"SHOW {name}").fetchone()[0] != to:
                connection.rollback()
                time.sleep(0.02)

    yield set_
    tls_server.do(*(f"ALTER SYSTEM RESET {name}" for name in names), "SELECT pg_reload_conf()")
