"""The peers are asked by exact versions, and what they find is counted in our categories."""

from bench import peers
from bench.detection.printing import SHORT
from bench.peers import engines
from bench.peers.entities import CATEGORIES
from inzage.law.categories import CATEGORIES as KNOWN


def test_every_entity_of_a_peer_is_one_of_our_categories() -> None:
    assert set(CATEGORIES.values()) <= set(KNOWN)


def test_every_peer_can_be_asked_and_has_a_place_in_the_table() -> None:
    assert set(peers.TICKETS) == set(engines.ENGINES) == set(SHORT) - {"plain re"}


def test_every_peer_and_what_it_needs_is_pinned_and_no_registry_is_named() -> None:
    lines = peers.REQUIREMENTS.read_text(encoding="utf-8").splitlines()

    assert all(line.count("==") == 1 for line in lines)
    assert not any("://" in line for line in lines)
    assert {"presidio_analyzer", "datafog", "datafog-core", "scrubadub"} <= {line.partition("==")[0] for line in lines}
