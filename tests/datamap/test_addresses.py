import pytest

from inzage.datamap import addresses


def test_a_seal_opens_for_its_own_system_only():
    from cryptography.exceptions import InvalidTag

    from inzage.datamap.models import System

    one, other = System(), System()
    one.sealed = other.sealed = addresses.sealed(one, target="s3://emmer", options={"secret": "geheim"})

    assert addresses.opened(one).options == {"secret": "geheim"}
    assert "geheim" not in one.sealed + repr(addresses.opened(one))
    with pytest.raises((InvalidTag, Exception)):
        addresses.opened(other)
