"""What a scan says of how a system is protected."""

import json
from argparse import ArgumentParser

from inzage.connectors.null import NullConnector
from inzage.connectors.sql.guards import sentences
from inzage.scanning.commands import COMMANDS
from inzage.scanning.protection import observed


def test_a_connector_that_cannot_tell_says_nothing():
    assert observed(NullConnector.open("null://")) == []


def test_the_json_says_what_was_seen(postgres_server, capsys):
    ((_, _, add_arguments, work),) = COMMANDS
    parser = ArgumentParser()
    add_arguments(parser)
    work(parser.parse_args([postgres_server, "--format", "json", "--language", "nl"]))

    found = json.loads(capsys.readouterr().out)["protection"]

    assert next(one for one in found if one["check"] == "tls") == {
        "check": "tls",
        "protects": "encryption_in_transit",
        "seen": "unknown",
        "said": sentences.LOCAL.nl,
        "dataset": "",
        "column": "",
    }
