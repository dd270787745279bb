import pytest

# The promises stand in a plain module, so that each connector's tests can take them over; their asserts explain too.
pytest.register_assert_rewrite("tests.connectors.contract")
