"""Whatever is sent to the API, by its own description or against it: no answer breaks, and each fits the description."""

import pytest
import schemathesis
from django.core.signals import request_finished, request_started
from django.db import close_old_connections
from hypothesis import HealthCheck, given, settings
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from inzage.config.api import api
from inzage.config.wsgi import application
from inzage.people import operations
from tests.config.conftest import NOON

EXAMPLES = 12
CHECKS = [not_a_server_error, status_code_conformance, content_type_conformance, response_schema_conformance]

schema = schemathesis.openapi.from_dict(dict(api.get_openapi_schema()))
schema.app = application
ADDRESSES = {found.ok().label: found.ok() for found in schema.get_all_operations()}


@pytest.fixture
def one_connection(db):
    """Keep the connection that holds the test's transaction, as Django's own test client does."""
    for signal in (request_started, request_finished):
        signal.disconnect(close_old_connections)
    yield
    for signal in (request_started, request_finished):
        signal.connect(close_old_connections)


@pytest.fixture
def headers(one_connection, member_of):
    """The token of somebody who may do everything."""
    made = operations.make_api_token(member_id=member_of("privacy_officer").id, name="test", by="test", at=NOON)
    return {"Authorization": f"Bearer {made.text}", "Host": "localhost"}


@pytest.mark.parametrize("address", ADDRESSES)
def test_every_answer_fits_the_description(headers, address):
    @settings(max_examples=EXAMPLES, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
    @given(case=ADDRESSES[address].as_strategy())
    def send(case):
        case.validate_response(case.call(headers=headers), checks=CHECKS)

    send()
